// Changes of rows by a server: what the operations of a table ask of it, and what they report of it.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import {
  type Appended,
  columnsStay,
  type NewRowOptions,
  planRows,
  reportOf,
  type RowPlan,
} from "../operations/append.js";
import type { Deleted, DeleteRequest } from "../operations/delete.js";
import type { Updated, UpdateRequest } from "../operations/update.js";
import { scopeOf } from "../rewrite/assignments.js";
import { StoredNames } from "../rewrite/stored-names.js";
import { requireFit } from "../schema/fit.js";
import { relationOf, type RowSource } from "../write/input.js";
import { changeBy, type ServerWork } from "./server.js";
import { castRows, checkServerRows, noRows, withServerRows } from "./source.js";
import { assignmentTexts, predicateText } from "./text.js";

/** A write of rows by a server. */
export interface ServerWrite<Row, Init> extends RowSource<Row, Init> {
  readonly options: NewRowOptions;
  readonly mode: "append" | "overwrite";
}

/** Writes rows. Null: nothing was done, since the columns of the table would change too, which is up to us. How files are laid out is up to the server. */
export async function writeByServer<Row, Init>(
  work: ServerWork,
  { options, mode, ...rows }: ServerWrite<Row, Init>,
): Promise<Appended | null> {
  const { host, snapshot } = work;
  const started = host.now();
  const replaces = mode === "append" ? null : "all";
  const plan = await planRows(host, snapshot, { ...options, table: rows.table, replaces });
  if (!columnsStay(snapshot, plan)) return null;
  if (plan.isDone) return { report: reportOf(host, plan, { files: [], started, committed: null }), committed: null };
  const { constraints = [] } = options;
  return withServerRows(host, { relation: relationOf(rows), options }, async (given) => {
    await checkServerRows(host, given, constraints, snapshot.place);
    const columns = rows.table.schema.fields.map(({ name }) => name);
    const source = castRows(given, columns, snapshot);
    const request = { data_ipc: noRows(), mode, commit: plan.write.commit };
    const changed = await changeBy(work, "write", request, { ...options, source });
    const writer = `${host.tables?.id} ${host.tables?.version}`;
    const report = { ...changed.report, table_uri: host.uri, writer, ignored_options: ignoredOf(plan) };
    return { report, committed: changed.commit };
  });
}

/** What a policy says of files, which the server does not hear of. */
function ignoredOf({ settings: { parquet, sortBy } }: RowPlan): string[] {
  return [...(parquet.policy === null ? [] : ["writer"]), ...(sortBy.length === 0 ? [] : ["zorder_by"])];
}

/** Deletes rows. */
export async function deleteByServer<Row>(
  work: ServerWork,
  { where, table = null, write, ...options }: DeleteRequest<Row>,
): Promise<Deleted> {
  const { host, snapshot } = work;
  const names = new StoredNames(snapshot, table);
  const predicate = where === null ? null : predicateText(names.predicate(where), snapshot);
  const { commit } = DeltaWriteOptions.create(write ?? {});
  const changed = await changeBy(work, "delete_rows", { predicate, commit }, options);
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: changed.commit };
}

/** Changes rows. What the table does not hold them against is not checked: they do not come here. */
export async function updateByServer<Row, Init>(
  work: ServerWork,
  { where, set, table, write, ...options }: UpdateRequest<Row, Init>,
): Promise<Updated> {
  const { host, snapshot } = work;
  requireFit(snapshot, table, "any accepted name");
  const { schema, place } = snapshot;
  const names = new StoredNames(snapshot, table);
  const predicate = where === null ? null : predicateText(names.predicate(where), snapshot);
  const assignments = assignmentTexts(names.assignments(set), schema.fields, scopeOf(schema, place));
  const { commit } = DeltaWriteOptions.create(write ?? {});
  const changed = await changeBy(work, "update", { predicate, assignments, commit }, options);
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: changed.commit };
}
