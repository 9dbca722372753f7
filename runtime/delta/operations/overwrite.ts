// New rows in the place of those that there are: of all of them, or of those that meet a condition.

import type { Table } from "tessera-contracts/arrow";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { commit, type CommitPlan } from "../commit/commit.js";
import { columnText } from "../expression/to-duckdb.js";
import { commitHost, type Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { changeRows } from "../rewrite/change-rows.js";
import { CHANGE, columnsText, leavingRows, planRewrite, requireRewritable } from "../rewrite/plan.js";
import { conditionOf, type Predicate } from "../scan/predicate.js";
import { type Scratch, withScratch } from "../scratch.js";
import { checkConditions } from "../write/conditions.js";
import { checkedBatches, type Input } from "../write/input.js";
import { addLines, removeLine } from "../write/write-files.js";
import { metricsOf, reportOf } from "./append-report.js";
import { type Appended, type AppendOptions, planOf, planRows, type RowPlan, stageRows } from "./append.js";

/** How rows take the place of others. */
export interface OverwriteOptions<Row> extends AppendOptions {
  /** Only rows for which it holds are replaced, and new rows must meet it. Absent: all rows are replaced. */
  readonly where?: Predicate<Row>;
}

interface NewRows<Row, Init> {
  readonly table: Table<Row, Init>;
  readonly input: Input<Init>;
  readonly options: OverwriteOptions<Row>;
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
  const { where } = options;
  const plan = planRows(host, snapshot, {
    table,
    write: options.write,
    replaces: where === undefined ? "all" : "some",
  });
  if (plan.isDone) return { report: reportOf(host, plan, { files: [], started, committed: null }), committed: null };
  return where === undefined
    ? replaceAll(host, plan, { ...rows, started })
    : withScratch(host, options, (scratch) => replaceSome(host, plan, { ...rows, where, started, scratch }));
}

type Started = { readonly started: number };

async function replaceAll<Row, Init>(
  host: Host,
  plan: RowPlan,
  { started, ...rows }: NewRows<Row, Init> & Started,
): Promise<Appended> {
  const { target, lines } = plan;
  const files = await stageRows(host, plan, rows);
  const removed: AddAction[] = [];
  for await (const file of target.files()) removed.push(file);
  const removes = removed.map((file) => removeLine(file, host.now()));
  const committed = await commit(commitHost(host), {
    ...planOf(target, { ...plan, actions: [...lines, ...removes, ...addLines(files, host, target)] }),
    filesRead: new Set(removed.map(({ path }) => path)),
    wouldRead: () => true,
    info: infoOf(target, {}, { ...metricsOf(files), numRemovedFiles: String(removed.length) }),
    isBlindAppend: false,
    signal: rows.options.signal,
  });
  const report = reportOf(host, plan, { files, started, committed });
  return { report: { ...report, num_removed_files: removed.length }, committed };
}

/** Leaving rows and new ones go the way of those that an update changes, so that vectors and the change data feed have them. */
async function replaceSome<Row, Init>(
  host: Host,
  plan: RowPlan,
  rows: NewRows<Row, Init> & Started & { readonly where: Predicate<Row>; readonly scratch: Scratch },
): Promise<Appended> {
  const { where, started, scratch, options } = rows;
  const { target, lines } = plan;
  const condition = conditionOf<Row>(where, target.schema, target.place);
  const { comparisons } = condition;
  const rewrite = await planRewrite(host, target, { scratch, comparisons, options });
  const fresh = await freshRows(rewrite.candidates, target, rows);
  const inside = { ...condition, name: "the condition of the overwrite", expression: textOf(where) };
  await checkConditions(scratch, { conditions: [...plan.conditions, inside], rows: fresh, place: target.place });
  const num_partitions = await countPartitions(scratch, fresh, target);
  const gone = await leavingRows(rewrite, condition);
  const { committed, ...done } = await changeRows(rewrite, { gone, fresh, lines }, (metrics) =>
    infoOf(
      target,
      { predicate: textOf(where) },
      {
        numFiles: String(metrics.numAddedFiles),
        numOutputRows: String(metrics.numFreshRows),
        numCopiedRows: String(metrics.numCopiedRows),
        numRemovedFiles: String(metrics.numRemovedFiles),
        numDeletionVectorsAdded: String(metrics.numDeletionVectors),
      },
    ),
  );
  const counts = {
    num_added_files: done.numAddedFiles,
    num_removed_files: done.numRemovedFiles,
    num_added_rows: done.numFreshRows,
    num_partitions,
  };
  return { report: { ...reportOf(host, plan, { files: [], started, committed }), ...counts }, committed };
}

/** The new rows in a table of the engine, with all columns that the table has. */
async function freshRows<Row, Init>(
  candidates: string,
  target: Snapshot,
  { table, input, scratch }: NewRows<Row, Init> & { readonly scratch: Scratch },
): Promise<string> {
  const source = await scratch.relation({ schema: table.schema, batches: checkedBatches(input, table) });
  const columns = columnsText(target);
  // Columns that the contract does not have are null, and of the table's types.
  const all = `SELECT ${columns} FROM ${candidates} WHERE false UNION ALL BY NAME FROM ${source}`;
  return scratch.table({ sql: `SELECT ${columns}, 'insert' AS ${CHANGE} FROM (${all})`, params: {} });
}

async function countPartitions(scratch: Scratch, fresh: string, { partitionColumns }: Snapshot): Promise<number> {
  if (partitionColumns.length === 0) return 0;
  const names = partitionColumns.map((name) => columnText([name])).join(", ");
  const [row] = await scratch.rows(`SELECT count(*) FROM (SELECT DISTINCT ${names} FROM ${fresh})`);
  return Number(row?.[0]);
}

/** A predicate as it is told to people. */
function textOf<Row>(where: Predicate<Row>): string {
  if (typeof where === "string") return where;
  return JSON.stringify(where, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

type Texts = { readonly [name: string]: string };

function infoOf({ partitionColumns }: Snapshot, parameters: Texts, metrics: Texts): CommitPlan["info"] {
  return {
    operation: "WRITE",
    operation_parameters: { mode: "Overwrite", partitionBy: JSON.stringify(partitionColumns), ...parameters },
    operation_metrics: metrics,
  };
}
