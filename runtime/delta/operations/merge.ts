// New rows brought together with those of a table.

import type { Field, Table } from "tessera-contracts/arrow";
import type { DeltaMergeReport } from "tessera-contracts/contracts/delta/reports";
import type { Relation } from "tessera-contracts/engine";
import type { Committed } from "../commit/commit.js";
import { DeltaError } from "../errors.js";
import { columnText, type SqlPiece } from "../expression/to-duckdb.js";
import { type Host, type OperationOptions, writableRelation } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { assignmentPieces, type Assignments, type ExpressionScope, paramsOf, scopeOf } from "../rewrite/assignments.js";
import { changeRows, type Metrics, type Rewritten } from "../rewrite/change-rows.js";
import { checkFreshRows } from "../rewrite/fresh-rows.js";
import * as pairing from "../rewrite/merge-pairs.js";
import { CHANGE, columnsText, FILE, planRewrite, requireRewritable, type RewritePlan, ROW } from "../rewrite/plan.js";
import { StoredNames } from "../rewrite/stored-names.js";
import { acceptedNames } from "../schema/accepted-names.js";
import { requireFit } from "../schema/fit.js";
import { type Scratch, withScratch } from "../scratch.js";
import { serverOf } from "../server/server.js";
import { withServerRows } from "../server/source.js";
import { checkedBatches, type Input } from "../write/input.js";
import type { AppendOptions } from "./append.js";

/** Rows that are merged: rows of the contract, checked by it, or what the engine reads, of any columns. */
export type MergeInput<Init> = Input<Init> | Relation;

/** A merge. */
export interface MergeRequest<Row, Init> extends AppendOptions {
  readonly table: Table<Row, Init>;
  readonly source: pairing.MergeSource;
  readonly on: pairing.MergeOn<Row>;
  readonly clauses: pairing.MergeClauses<Row>;
}

/**
 * Stages source rows, which may come only once, for as long as a merge is tried.
 * @throws {TableValidationError} if rows of the contract do not fit it
 */
export function withSource<Row, Init, T>(
  host: Host,
  {
    table,
    source,
    ...options
  }: OperationOptions & { readonly table: Table<Row, Init>; readonly source: MergeInput<Init> },
  work: (source: pairing.MergeSource) => Promise<T>,
): Promise<T> {
  const isRelation = "statement" in source || "files" in source || "schema" in source;
  const relation = isRelation ? source : { schema: table.schema, batches: checkedBatches(source, table) };
  const { tables } = host;
  if (tables !== null && serverOf(host, "merge") !== null) {
    return withServerRows(host, { relation, options }, async ({ name, statement }) =>
      work({ name, schema: await tables.describe(statement(`SELECT * FROM ${name}`)) }),
    );
  }
  return withScratch(host, options, async (scratch) => {
    const { engine } = host;
    const rows = await scratch.relation(await writableRelation(host, relation, options));
    const schema = await engine.describe({ sql: `SELECT * FROM ${rows}`, dialect: engine.dialect });
    const sql = `SELECT *, row_number() OVER () AS ${pairing.SOURCE} FROM ${rows}`;
    return work({ name: await scratch.table({ sql, params: {} }), schema });
  });
}

/** What a merge did, and the commit that it made; none if no clause held. */
export interface Merged {
  readonly report: DeltaMergeReport;
  readonly committed: Committed | null;
}

/**
 * Updates, deletes and inserts rows by what source rows say, in one commit.
 * @throws {TableValidationError} if a row that would be written does not fit the contract; {DeltaError}
 * `MERGE_AMBIGUOUS`, and as `updateRows`
 */
export async function mergeRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  request: MergeRequest<Row, Init>,
): Promise<Merged> {
  const asked = pairing.clausesOf(request.clauses);
  if (asked.length === 0) {
    throw new DeltaError("OPTION_INVALID", "the merge has no clause, so it would do nothing", snapshot.place);
  }
  requireRewritable(snapshot, asked.every(({ on }) => on === "notMatched") ? "rows come" : "rows leave");
  requireFit(snapshot, request.table, "any accepted name");
  return withScratch(host, request, async (scratch) => {
    const { table, source } = request;
    const names = new StoredNames(snapshot, table);
    const on = pairing.storedOn(request.on, names);
    const clauses = asked.map((one) => pairing.storedClause(one, names));
    const isOuter = clauses.some((one) => one.on === "notMatchedBySource");
    const keys = isOuter ? null : await pairing.keyFacts(scratch, source, { on, target: snapshot.schema });
    const comparisons = keys?.comparisons ?? [];
    const plan = await planRewrite(host, snapshot, { scratch, comparisons, options: request });
    const scope = scopeOf(pairing.mergeSchema(source.schema, snapshot.schema), snapshot.place);
    const pairs = await pairing.pairsOf(plan, { source, on, clauses, scope });
    const gone = await scratch.relation(leavingRows(plan, pairs, clauses));
    const fresh = await comingRows(plan, {
      pairs,
      clauses,
      source,
      scope,
      names: acceptedNames(snapshot.struct.fields, table),
    });
    if (fresh !== null) await checkFreshRows(plan, { fresh, table });
    const counts = await countsOf(scratch, { pairs, clauses, source });
    const done = await changeRows(plan, { gone, fresh }, (metrics) => infoOf(on, counts, metrics));
    const effect = done.committed === null ? { ...counts, inserted: 0, updated: 0, deleted: 0 } : counts;
    return { report: reportOf(plan, effect, done), committed: done.committed };
  });
}

/** The rows of the table that leave, as they were. */
function leavingRows<Row>(
  { host, snapshot }: RewritePlan,
  pairs: string,
  clauses: readonly pairing.MergeClause<Row>[],
): Relation {
  const columns = snapshot.struct.fields.map(({ name }) => `${columnText(["target", name])} AS ${columnText([name])}`);
  const deletes = clauses.flatMap(({ clause }, i) => ("delete" in clause ? [i] : []));
  const change =
    deletes.length === 0 ? "'update_preimage'" : `if(clause IN (${deletes.join(", ")}), 'delete', 'update_preimage')`;
  const sql = `SELECT ${FILE}, ${ROW}, ${columns.join(", ")}, ${change} AS ${CHANGE} FROM ${pairs} WHERE ${FILE} IS NOT NULL`;
  return { statement: { sql, dialect: host.engine.dialect } };
}

interface Coming<Row> {
  /** Names of the contract, by those that columns have in the table. */
  readonly names: ReadonlyMap<string, string>;
  readonly pairs: string;
  readonly clauses: readonly pairing.MergeClause<Row>[];
  readonly source: pairing.MergeSource;
  readonly scope: ExpressionScope;
}

/** The rows that come, in a table of their own; null if no clause makes any. */
async function comingRows<Row>(
  plan: RewritePlan,
  { pairs, clauses, ...columnsOf }: Coming<Row>,
): Promise<string | null> {
  const { snapshot, scratch, candidates } = plan;
  const { fields } = snapshot.schema;
  const parts = clauses.flatMap(({ clause }, i): SqlPiece[] => {
    if ("delete" in clause) return [];
    const isUpdate = "update" in clause;
    const pieces = piecesOf(isUpdate ? clause.update : clause.insert, { fields, ...columnsOf });
    const columns = fields.map(({ name }) => {
      const rest = isUpdate ? columnText(["target", name]) : "NULL";
      return `${pieces.get(name)?.sql ?? rest} AS ${columnText([name])}`;
    });
    const change = isUpdate ? "update_postimage" : "insert";
    const sql = `SELECT ${columns.join(", ")}, '${change}' AS ${CHANGE} FROM ${pairs} WHERE clause = ${i}`;
    return [{ sql, params: paramsOf(pieces.values()) }];
  });
  if (parts.length === 0) return null;
  // The rows of the table are there for their types alone.
  const types = `SELECT ${columnsText(snapshot)}, '' AS ${CHANGE} FROM ${candidates} WHERE false`;
  return scratch.table({ sql: [types, ...parts.map(({ sql }) => sql)].join(" UNION ALL "), params: paramsOf(parts) });
}

function piecesOf<Row>(
  assignments: Assignments<Row> | "all",
  { fields, source, scope, names }: Omit<Coming<Row>, "pairs" | "clauses"> & { readonly fields: readonly Field[] },
): ReadonlyMap<string, SqlPiece> {
  if (assignments !== "all") return assignmentPieces(assignments, fields, scope);
  const shared = pairing.sharedColumns(fields, source.schema, names);
  return new Map(shared.map(([name, given]) => [name, { sql: columnText(["source", given]), params: {} }]));
}

interface Counts {
  readonly source: number;
  readonly inserted: number;
  readonly updated: number;
  readonly deleted: number;
}

async function countsOf<Row>(
  scratch: Scratch,
  { pairs, clauses, source }: Pick<Coming<Row>, "pairs" | "clauses" | "source">,
): Promise<Counts> {
  const [all] = await scratch.rows(`SELECT count(*) FROM ${source.name}`);
  const counts = { source: Number(all?.[0]), inserted: 0, updated: 0, deleted: 0 };
  for (const [number, count] of await scratch.rows(`SELECT clause, count(*) FROM ${pairs} GROUP BY clause`)) {
    const clause = clauses[Number(number)]?.clause ?? {};
    counts["delete" in clause ? "deleted" : "update" in clause ? "updated" : "inserted"] += Number(count);
  }
  return counts;
}

function infoOf<Row>(
  on: pairing.MergeOn<Row>,
  counts: Counts,
  metrics: Metrics,
): ReturnType<Parameters<typeof changeRows>[2]> {
  return {
    operation: "MERGE",
    operation_parameters: { predicate: JSON.stringify([typeof on === "string" ? on : on.join(", ")]) },
    operation_metrics: {
      numSourceRows: String(counts.source),
      numTargetRowsInserted: String(counts.inserted),
      numTargetRowsUpdated: String(counts.updated),
      numTargetRowsDeleted: String(counts.deleted),
      numTargetRowsCopied: String(metrics.numCopiedRows),
      numTargetFilesAdded: String(metrics.numAddedFiles),
      numTargetFilesRemoved: String(metrics.numRemovedFiles),
      numTargetDeletionVectorsAdded: String(metrics.numDeletionVectors),
    },
  };
}

function reportOf(
  { host, snapshot, planned, started }: RewritePlan,
  counts: Counts,
  done: Rewritten,
): DeltaMergeReport {
  const now = host.now();
  return {
    table_uri: host.uri,
    version: done.committed?.version ?? snapshot.version,
    num_source_rows: counts.source,
    num_target_rows_inserted: counts.inserted,
    num_target_rows_updated: counts.updated,
    num_target_rows_deleted: counts.deleted,
    num_target_rows_copied: done.numCopiedRows,
    num_target_files_scanned: planned.files.length,
    num_target_files_skipped_during_scan: planned.pruned,
    num_target_files_added: done.numAddedFiles,
    num_target_files_removed: done.numRemovedFiles,
    num_deletion_vectors: done.numDeletionVectors,
    execution_time_ms: Math.max(0, now - started),
    scan_time_ms: Math.max(0, done.scanned - started),
    rewrite_time_ms: Math.max(0, now - done.scanned),
    skipped: done.committed === null,
  };
}
