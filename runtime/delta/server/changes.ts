// Changes of rows by a server: what the operations of a table ask of it, and what they report of it.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { DeltaMergeActionInit, DeltaMergeInsertInit } from "tessera-contracts/contracts/delta/merge";
import type { TableChanges } from "tessera-contracts/engine";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import type { Appended, NewRowOptions, RowPlan } from "../operations/append.js";
import type { Deleted, DeleteRequest } from "../operations/delete.js";
import type { Merged, MergeRequest } from "../operations/merge.js";
import type { Updated, UpdateRequest } from "../operations/update.js";
import { type Assignments, conditionPiece, scopeOf, sql } from "../rewrite/assignments.js";
import {
  backticked,
  clausesOf,
  type MergeClause,
  mergeSchema,
  onText,
  sharedColumns,
  storedClause,
  storedOn,
} from "../rewrite/merge-pairs.js";
import { StoredNames } from "../rewrite/stored-names.js";
import { acceptedNames } from "../schema/accepted-names.js";
import { requireFit } from "../schema/fit.js";
import { relationOf, type RowSource } from "../write/input.js";
import { committedBy, refOf } from "./server.js";
import { castRows, checkServerRows, noRows, withServerRows } from "./source.js";
import { assignmentTexts, predicateText } from "./text.js";

/** A write of rows by a server. */
export interface ServerWrite<Row, Init> extends RowSource<Row, Init> {
  readonly options: NewRowOptions;
  readonly mode: "append" | "overwrite";
}

/** Writes rows to a table whose columns stay. How files are laid out is up to the server. */
export function writeByServer<Row, Init>(
  server: TableChanges,
  host: Host,
  { target, write: { commit }, settings }: RowPlan,
  { options, mode, ...rows }: ServerWrite<Row, Init>,
): Promise<Appended> {
  const { signal, constraints = [] } = options;
  return withServerRows(host, { relation: relationOf(rows), options }, async (given) => {
    await checkServerRows(host, given, constraints, target.place);
    const source = castRows(
      given,
      rows.table.schema.fields.map(({ name }) => name),
      target,
    );
    const request = { table: refOf(host), data_ipc: noRows(), mode, commit };
    const changed = await server.change("write", request, { source, ...(signal && { signal }) });
    const ignored = [
      ...(settings.parquet.policy === null ? [] : ["writer"]),
      ...(settings.sortBy.length > 0 ? ["zorder_by"] : []),
    ];
    const writer = `${host.tables?.id} ${host.tables?.version}`;
    const report = { ...changed.report, table_uri: host.uri, writer, ignored_options: ignored };
    return { report, committed: await committedBy(host, changed) };
  });
}

/** Deletes rows. */
export async function deleteByServer<Row>(
  server: TableChanges,
  host: Host,
  snapshot: Snapshot,
  { where, table = null, write, signal }: DeleteRequest<Row>,
): Promise<Deleted> {
  const names = new StoredNames(snapshot, table);
  const predicate = where === null ? null : predicateText(names.predicate(where), snapshot);
  const { commit } = DeltaWriteOptions.create(write ?? {});
  const changed = await server.change("delete_rows", { table: refOf(host), predicate, commit }, signal && { signal });
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: await committedBy(host, changed) };
}

/** Changes rows. What the table does not hold them against is not checked: they do not come here. */
export async function updateByServer<Row, Init>(
  server: TableChanges,
  host: Host,
  snapshot: Snapshot,
  { where, set, table, write, signal }: UpdateRequest<Row, Init>,
): Promise<Updated> {
  requireFit(snapshot, table, "any accepted name");
  const { schema, place } = snapshot;
  const names = new StoredNames(snapshot, table);
  const predicate = where === null ? null : predicateText(names.predicate(where), snapshot);
  const assignments = assignmentTexts(names.assignments(set), schema.fields, scopeOf(schema, place));
  const { commit } = DeltaWriteOptions.create(write ?? {});
  const request = { table: refOf(host), predicate, assignments, commit };
  const changed = await server.change("update", request, signal && { signal });
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: await committedBy(host, changed) };
}

/** Merges rows that the server has by a name. */
export async function mergeByServer<Row, Init>(
  server: TableChanges,
  host: Host,
  snapshot: Snapshot,
  { table, source, on, clauses, write, signal }: MergeRequest<Row, Init>,
): Promise<Merged> {
  requireFit(snapshot, table, "any accepted name");
  const names = new StoredNames(snapshot, table);
  const scope = scopeOf(mergeSchema(source.schema, snapshot.schema), snapshot.place);
  const merge_predicate = onText(storedOn(on, names), snapshot);
  conditionPiece(merge_predicate, scope);
  const { fields } = snapshot.schema;
  const shared = sharedColumns(fields, source.schema, acceptedNames(snapshot.struct.fields, table));
  const all: Assignments<object> = Object.fromEntries(
    shared.map(([name, given]) => [name, sql(`source.${backticked(given)}`)]),
  );
  const texts = (values: Assignments<Row> | "all"): { readonly [column: string]: string } =>
    values === "all" ? assignmentTexts(all, fields, scope) : assignmentTexts(values, fields, scope);
  const stored = clausesOf(clauses).map((one) => storedClause(one, names));
  for (const { clause } of stored) if (clause.when !== undefined) conditionPiece(clause.when, scope);
  const request = {
    table: refOf(host),
    source_ipc: noRows(),
    merge_predicate,
    matched: actionsOf(stored, "matched", texts),
    not_matched: insertsOf(stored, texts),
    not_matched_by_source: actionsOf(stored, "notMatchedBySource", texts),
    commit: DeltaWriteOptions.create(write ?? {}).commit,
  };
  const statement = { sql: `SELECT * FROM ${source.name}`, dialect: host.tables?.dialect ?? "spark" } as const;
  const changed = await server.change("merge", request, { source: { statement }, ...(signal && { signal }) });
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: await committedBy(host, changed) };
}

type Texts<Row> = (values: Assignments<Row> | "all") => { readonly [column: string]: string };

function actionsOf<Row>(
  clauses: readonly MergeClause<Row>[],
  list: "matched" | "notMatchedBySource",
  texts: Texts<Row>,
): DeltaMergeActionInit[] {
  return clauses.flatMap(({ on, clause }): DeltaMergeActionInit[] => {
    if (on !== list || "insert" in clause) return [];
    const predicate = clause.when ?? null;
    if ("delete" in clause) return [{ action: "delete", predicate }];
    return [{ action: "update", predicate, assignments: texts(clause.update) }];
  });
}

function insertsOf<Row>(clauses: readonly MergeClause<Row>[], texts: Texts<Row>): DeltaMergeInsertInit[] {
  return clauses.flatMap(({ clause }) =>
    "insert" in clause ? [{ predicate: clause.when ?? null, values: texts(clause.insert) }] : [],
  );
}
