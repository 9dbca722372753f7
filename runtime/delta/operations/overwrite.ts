// New rows in the place of those that there are: of all of them, or of those that meet a condition.

import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { commit, type CommitPlan } from "../commit/commit.js";
import { columnText } from "../expression/to-duckdb.js";
import { commitHost, type Host, writableRelation } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { changeRows, type Metrics, rewritePlan } from "../rewrite/change-rows.js";
import { CHANGE, columnsText, leavingRows, planRewrite, requireRewritable, type RewritePlan } from "../rewrite/plan.js";
import { conditionOf, type Predicate } from "../scan/predicate.js";
import { withScratch } from "../scratch.js";
import { checkConditions } from "../write/conditions.js";
import { relationOf, type RowSource } from "../write/input.js";
import { addLines, removeLine } from "../write/write-files.js";
import {
  type Appended,
  type AppendOptions,
  metricsOf,
  type NewRowOptions,
  planRows,
  reportOf,
  type RowPlan,
  stageRows,
} from "./append.js";

/** How rows take the place of others. */
export interface OverwriteOptions<Row> extends AppendOptions {
  /** Only rows for which it holds are replaced, and new rows must meet it. Absent: all rows are replaced. */
  readonly where?: Predicate<Row>;
}

interface NewRows<Row, Init> extends RowSource<Row, Init> {
  readonly options: OverwriteOptions<Row> & NewRowOptions;
}

/**
 * Writes rows to new files, which take the place of the rows that there are in one commit.
 * @throws {DeltaError} as `appendRows`; `APPEND_ONLY`; `CONSTRAINT_VIOLATED` if a new row does not meet `where`; `FEATURE_UNSUPPORTED`
 */
export async function overwriteRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  rows: NewRows<Row, Init>,
): Promise<Appended> {
  const started = host.now();
  requireRewritable(snapshot);
  const { table, options } = rows;
  const plan = await planRows(host, snapshot, {
    ...options,
    table,
    replaces: options.where === undefined ? "all" : "some",
  });
  if (plan.isDone) return { report: reportOf(host, plan, { files: [], started, committed: null }), committed: null };
  const done = { host, plan, rows, started };
  return options.where === undefined ? replaceAll(done) : replaceMatches({ ...done, where: options.where });
}

interface Overwrite<Row, Init> {
  readonly host: Host;
  readonly plan: RowPlan;
  readonly rows: NewRows<Row, Init>;
  readonly started: number;
}

/** All files leave, and none is read. */
async function replaceAll<Row, Init>({ host, plan, rows, started }: Overwrite<Row, Init>): Promise<Appended> {
  const { target: snapshot } = plan;
  const files = await stageRows(host, plan, rows);
  const old: AddAction[] = [];
  for await (const file of snapshot.files()) old.push(file);
  const removes = old.map((file) => removeLine(file, host.now()));
  const actions = [...plan.lines, ...removes, ...addLines(files, host, snapshot)];
  const committed = await commit(commitHost(host), {
    ...rewritePlan({ snapshot, ...plan, mayMatch: () => true }, { files: old, actions }),
    info: infoOf(snapshot, { ...metricsOf(files), numRemovedFiles: String(old.length) }),
    isBlindAppend: false,
    signal: rows.options.signal,
  });
  const report = reportOf(host, plan, { files, started, committed });
  return { report: { ...report, num_removed_files: old.length }, committed };
}

/** Rows for which the condition holds leave, as they do in a delete, and new ones come in the same commit. */
async function replaceMatches<Row, Init>({
  host,
  plan,
  rows,
  started,
  where,
}: Overwrite<Row, Init> & { readonly where: Predicate<Row> }): Promise<Appended> {
  const { target: snapshot, conditions, lines } = plan;
  const condition = conditionOf<Row>(where, snapshot.schema, snapshot.place);
  const inside = { ...condition, name: "the condition of the overwrite", expression: textOf(where) };
  return withScratch(host, rows.options, async (scratch) => {
    const { comparisons, sql, params } = condition;
    const rewrite = await planRewrite(host, snapshot, { scratch, comparisons, options: rows.options });
    const fresh = await stagedRows(rewrite, rows);
    await checkConditions(scratch, { conditions: [...conditions, inside], rows: fresh, place: snapshot.place });
    const gone = await leavingRows(rewrite, { sql, params });
    const done = await changeRows({ ...rewrite, lines }, { gone, fresh }, (metrics) =>
      infoOf(snapshot, replacedMetrics(metrics), where),
    );
    const report = reportOf(host, plan, { files: done.written, started, committed: done.committed });
    return {
      report: { ...report, num_added_rows: done.numFreshRows, num_removed_files: done.numRemovedFiles },
      committed: done.committed,
    };
  });
}

/** The new rows, in a table of the engine with the columns of the table. */
async function stagedRows<Row, Init>(plan: RewritePlan, rows: NewRows<Row, Init>): Promise<string> {
  return plan.scratch.table({ sql: await newRowsText(plan, rows), params: {} });
}

/** The new rows with the columns of the table, as SQL. */
export async function newRowsText<Row, Init>(
  { host, snapshot, scratch, candidates }: RewritePlan,
  rows: NewRows<Row, Init>,
): Promise<string> {
  const { table } = rows;
  const staged = await scratch.rowsOf(await writableRelation(host, relationOf(rows), rows.options));
  const columns = snapshot.struct.fields.map(({ name }) => {
    const own = columnText([name]);
    return table.schema.fields.some((one) => one.name === name) ? own : `NULL AS ${own}`;
  });
  // The rows of the table are there for their types alone.
  const types = `SELECT ${columnsText(snapshot)}, '' AS ${CHANGE} FROM ${candidates} WHERE false`;
  return `${types} UNION ALL SELECT ${columns.join(", ")}, 'insert' FROM ${staged}`;
}

/** What history says of rows that took the place of others. */
export function replacedMetrics(metrics: Metrics): { readonly [name: string]: string } {
  return {
    numFiles: String(metrics.written.length),
    numOutputRows: String(metrics.numFreshRows),
    numOutputBytes: String(metrics.written.reduce((sum, { bytes }) => sum + bytes, 0)),
    numRemovedFiles: String(metrics.numRemovedFiles),
    numCopiedRows: String(metrics.numCopiedRows),
    numDeletionVectorsAdded: String(metrics.numDeletionVectors),
  };
}

function infoOf<Row>(
  { partitionColumns }: Snapshot,
  operation_metrics: { readonly [name: string]: string },
  where?: Predicate<Row>,
): CommitPlan["info"] {
  const predicate = where === undefined ? {} : { predicate: textOf(where) };
  return {
    operation: "WRITE",
    operation_parameters: { mode: "Overwrite", partitionBy: JSON.stringify(partitionColumns), ...predicate },
    operation_metrics,
  };
}

/** A predicate as it is told to people. */
function textOf<Row>(where: Predicate<Row>): string {
  if (typeof where === "string") return where;
  return JSON.stringify(where, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
