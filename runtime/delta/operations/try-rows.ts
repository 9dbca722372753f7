// An append that is checked and not written.

import type { Table } from "tessera-contracts/arrow";
import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaError } from "../errors.js";
import { columnText } from "../expression/to-duckdb.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { type Scratch, withScratch } from "../scratch.js";
import { checkConditions } from "../write/conditions.js";
import { relationOf, type RowSource } from "../write/input.js";
import { type AppendOptions, planRows, reportOf } from "./append.js";

/** How rows are appended. */
export interface AppendRowsOptions extends AppendOptions {
  /** True: everything is checked and nothing written; the report says what would be. */
  readonly dryRun?: boolean;
}

/**
 * What an append of rows would do. They go through all that an append checks, and to the engine's memory instead of files.
 * @throws {TableValidationError} if rows do not pass; {DeltaError} as `appendRows` before it commits
 */
export async function tryRows<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, input, ...options }: AppendOptions & RowSource<Row, Init>,
): Promise<DeltaAppendReport> {
  const started = host.now();
  const plan = await planRows(host, snapshot, { ...options, table, replaces: null });
  const { target, conditions, changes } = plan;
  const { version } = snapshot;
  if (plan.isDone) {
    const report = reportOf(host, plan, { files: [], started, committed: null });
    return { ...report, version, dry_run: true };
  }
  const counts = await withScratch(host, options, async (scratch) => {
    const given = await scratch.relation(relationOf({ table, input }));
    const rows = await scratch.table({ sql: `SELECT ${columnsFrom(target, table)} FROM ${given}`, params: {} });
    await requireNoNulls(scratch, target, rows);
    await checkConditions(scratch, { conditions, rows, place: target.place });
    return countsOf(scratch, target, rows);
  });
  const report = reportOf(host, plan, { files: [], started, committed: null });
  return { ...report, ...counts, version, skipped: false, dry_run: true, changes: [...changes] };
}

/** The columns of the table: what the contract does not have is null. */
function columnsFrom<Row, Init>({ schema }: Snapshot, table: Table<Row, Init>): string {
  const known = new Set(table.schema.fields.map(({ name }) => name));
  return schema.fields
    .map(({ name }) => (known.has(name) ? columnText([name]) : `NULL AS ${columnText([name])}`))
    .join(", ");
}

/** A column of the table that may not be null, of a contract that takes null. */
async function requireNoNulls(scratch: Scratch, { struct, place }: Snapshot, rows: string): Promise<void> {
  for (const { name } of struct.fields.filter(({ nullable }) => !nullable)) {
    const [[count] = []] = await scratch.rows(`SELECT count(*) FROM ${rows} WHERE ${columnText([name])} IS NULL`);
    if (Number(count) === 0) continue;
    const message = `column ${name} of the table may not be null, and ${Number(count)} rows have null there`;
    throw new DeltaError("CONSTRAINT_VIOLATED", message, place, { details: { column: name } });
  }
}

async function countsOf(
  scratch: Scratch,
  { partitionColumns }: Snapshot,
  rows: string,
): Promise<Pick<DeltaAppendReport, "num_added_rows" | "num_partitions">> {
  const [[all] = []] = await scratch.rows(`SELECT count(*) FROM ${rows}`);
  if (partitionColumns.length === 0) return { num_added_rows: Number(all), num_partitions: 0 };
  const columns = partitionColumns.map((name) => columnText([name])).join(", ");
  const [[partitions] = []] = await scratch.rows(`SELECT count(*) FROM (SELECT DISTINCT ${columns} FROM ${rows})`);
  return { num_added_rows: Number(all), num_partitions: Number(partitions) };
}
