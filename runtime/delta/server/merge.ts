// Merges by a server.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { DeltaMergeActionInit, DeltaMergeInsertInit } from "tessera-contracts/contracts/delta/merge";
import type { Merged, MergeRequest } from "../operations/merge.js";
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
import { changeBy, type ServerWork } from "./server.js";
import { noRows } from "./source.js";
import { assignmentTexts } from "./text.js";

/** Merges rows that the server has by a name. */
export async function mergeByServer<Row, Init>(
  work: ServerWork,
  { table, source, on, clauses, write, ...options }: MergeRequest<Row, Init>,
): Promise<Merged> {
  const { host, snapshot } = work;
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
    source_ipc: noRows(),
    merge_predicate,
    matched: actionsOf(stored, "matched", texts),
    not_matched: insertsOf(stored, texts),
    not_matched_by_source: actionsOf(stored, "notMatchedBySource", texts),
    commit: DeltaWriteOptions.create(write ?? {}).commit,
  };
  const statement = { sql: `SELECT * FROM ${source.name}`, dialect: host.tables?.dialect ?? "spark" } as const;
  const changed = await changeBy(work, "merge", request, { ...options, source: { statement } });
  const report = { ...changed.report, table_uri: host.uri };
  return { report, committed: changed.commit };
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
