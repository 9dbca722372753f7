// Rows that change.

import type { Table } from "tessera-contracts/arrow";
import type { DeltaUpdateReport } from "tessera-contracts/contracts/delta/reports";
import type { Committed } from "../commit/commit.js";
import type { Host } from "../host.js";
import { columnText } from "../expression/to-duckdb.js";
import type { Snapshot } from "../log/snapshot.js";
import { assignmentPieces, type Assignments, paramsOf, scopeOf } from "../rewrite/assignments.js";
import { changeRows, type Rewritten } from "../rewrite/change-rows.js";
import { checkFreshRows } from "../rewrite/fresh-rows.js";
import { CHANGE, columnsText, FILE, planRewrite, requireRewritable, type RewritePlan, ROW } from "../rewrite/plan.js";
import { conditionOf, type Predicate } from "../scan/predicate.js";
import { StoredNames } from "../rewrite/stored-names.js";
import { requireFit } from "../schema/fit.js";
import { type Scratch, withScratch } from "../scratch.js";
import type { AppendOptions } from "./append.js";

/** What is changed, and how. */
export interface UpdateRequest<Row, Init> extends AppendOptions {
  readonly table: Table<Row, Init>;
  /** Null: all rows. */
  readonly where: Predicate<Row> | null;
  readonly set: Assignments<Row>;
}

/** What an update did, and the commit that it made; none if no row matched. */
export interface Updated {
  readonly report: DeltaUpdateReport;
  readonly committed: Committed | null;
}

/**
 * Gives columns of the rows for which the condition holds new values.
 * @throws {TableValidationError} if a changed row does not fit the contract; {DeltaError} as `deleteRows`, and `CONSTRAINT_VIOLATED`
 */
export async function updateRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  request: UpdateRequest<Row, Init>,
): Promise<Updated> {
  requireRewritable(snapshot);
  requireFit(snapshot, request.table, "any accepted name");
  const names = new StoredNames(snapshot, request.table);
  return withScratch(host, request, async (scratch) => {
    const where = request.where === null ? null : names.predicate(request.where);
    const { comparisons, sql, params } = conditionOf<Row>(where ?? {}, snapshot.schema, snapshot.place);
    const plan = await planRewrite(host, snapshot, { scratch, comparisons, options: request });
    const places = `${FILE}, ${ROW}, ${columnsText(snapshot)}, 'update_preimage' AS ${CHANGE}`;
    const gone = await scratch.table({ sql: `SELECT ${places} FROM ${plan.candidates} WHERE ${sql}`, params });
    const fresh = await changedRows(plan, { gone, set: names.assignments(request.set) });
    await checkFreshRows(plan, { fresh, table: request.table });
    const done = await changeRows(plan, { gone, fresh }, (metrics) => ({
      operation: "UPDATE",
      operation_parameters: typeof where === "string" ? { predicate: JSON.stringify([where]) } : {},
      operation_metrics: {
        numRemovedFiles: String(metrics.numRemovedFiles),
        numAddedFiles: String(metrics.numAddedFiles),
        numUpdatedRows: String(metrics.numFreshRows),
        numCopiedRows: String(metrics.numCopiedRows),
        numDeletionVectorsAdded: String(metrics.numDeletionVectors),
      },
    }));
    return { report: reportOf(plan, done), committed: done.committed };
  });
}

async function changedRows<Row>(
  { snapshot, scratch }: RewritePlan & { readonly scratch: Scratch },
  { gone, set }: { readonly gone: string; readonly set: Assignments<Row> },
): Promise<string> {
  const { schema, place } = snapshot;
  const pieces = assignmentPieces(set, schema.fields, scopeOf(schema, place));
  const columns = schema.fields.map(({ name }) => {
    const own = columnText([name]);
    const piece = pieces.get(name);
    return piece === undefined ? own : `${piece.sql} AS ${own}`;
  });
  // The rows as they were are there for their types alone.
  const sql =
    `SELECT ${columnsText(snapshot)}, ${CHANGE} FROM ${gone} WHERE false ` +
    `UNION ALL SELECT ${columns.join(", ")}, 'update_postimage' FROM ${gone}`;
  return scratch.table({ sql, params: paramsOf(pieces.values()) });
}

function reportOf({ host, snapshot, started }: RewritePlan, done: Rewritten): DeltaUpdateReport {
  const now = host.now();
  return {
    table_uri: host.uri,
    version: done.committed?.version ?? snapshot.version,
    num_added_files: done.numAddedFiles,
    num_removed_files: done.numRemovedFiles,
    num_updated_rows: done.numFreshRows,
    num_copied_rows: done.numCopiedRows,
    num_deletion_vectors: done.numDeletionVectors,
    execution_time_ms: Math.max(0, now - started),
    scan_time_ms: Math.max(0, done.scanned - started),
    rewrite_time_ms: Math.max(0, now - done.scanned),
    skipped: done.committed === null,
  };
}
