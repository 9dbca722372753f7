// Some rows of a batch as a batch of their own.

import { concat } from "../column/concat.js";
import type { Column } from "../column/index.js";
import { RecordBatch } from "../column/record-batch.js";

/** The rows of a batch for which `isWanted` is true, in order. If those are all, the batch itself; null if there are none. */
export function takeRows(batch: RecordBatch, isWanted: (row: number) => boolean): RecordBatch | null {
  const runs = runsOf(batch.rowCount, isWanted);
  const [first] = runs;
  if (first === undefined) return null;
  if (first.to - first.from === batch.rowCount) return batch;
  if (runs.length === 1) return batch.slice(first.from, first.to);
  const columns = batch.columns.map((column) => joined(column, runs));
  const rowCount = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  return new RecordBatch(batch.schema, columns, { rowCount, metadata: batch.metadata });
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(rowCount: number, isWanted: (row: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < rowCount; from++) {
    let to = from;
    while (to < rowCount && isWanted(to)) to++;
    if (to > from) runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** Half by half, so that each value is copied few times. */
function joined(column: Column, runs: readonly Run[]): Column {
  const [first] = runs;
  if (runs.length === 1 && first !== undefined) return column.slice(first.from, first.to) as Column;
  const middle = runs.length >>> 1;
  return concat(joined(column, runs.slice(0, middle)), joined(column, runs.slice(middle)));
}
