// Rows that have to be looked at one by one, found by reading many at once.

import { ValidationError } from "tessera-contracts/serde";
import type { Column } from "../column/index.js";
import { RecordBatch } from "../column/record-batch.js";
import type { BatchView, ViewColumn } from "./batch-view.js";
import type { RowRange } from "./pick-rows.js";

/** Rows that are read at once, so that one odd row costs the reading of few others; a block that is refused is cut into eight. */
const BLOCK_ROWS = 2_048;

/** A block that is not cut any more: going through it cell by cell is no matter. */
const LEAST_ROWS = 32;

/** What is read of rows, and what they are asked then. */
export interface Reading {
  readonly columns: readonly ViewColumn[];
  /** Those of the columns, and of fields without one that have a default. */
  readonly names: readonly string[];
  readonly test?: (row: never) => boolean;
}

/** The rows but those whose values are all of their fields, and together pass the test. */
export function unreadRows(
  { target }: BatchView,
  { columns, names, test = () => true }: Reading,
  { from, to }: RowRange,
): readonly number[] {
  const fields = columns.map(({ wanted }) => ({ name: wanted.name, type: wanted.type, nullable: true, metadata: [] }));
  const cuts = columns.map(({ column }) => cut(column, { from, to }));
  const batch = new RecordBatch({ fields, metadata: null }, cuts, { rowCount: to - from });
  const block: Block = {
    batch,
    read: (part) => target.read(part, names),
    isOdd: (row) => !test(row as never),
  };
  return refusedIn(block, { from: 0, to: to - from }, BLOCK_ROWS).map((row) => from + row);
}

/** A part of a column; the whole column is itself, which knows already that its data is right. */
export function cut(column: Column, { from, to }: RowRange): Column {
  return from === 0 && to === column.length ? column : (column.slice(from, to) as Column);
}

interface Block {
  readonly batch: RecordBatch;
  readonly read: (batch: RecordBatch) => readonly object[];
  readonly isOdd: (row: object) => boolean;
}

function refusedIn(block: Block, { from, to }: RowRange, blockRows: number): number[] {
  const rows: number[] = [];
  for (let start = from; start < to; start += blockRows) {
    const end = Math.min(start + blockRows, to);
    const read = readOrNull(block, start, end);
    if (read !== null) read.forEach((row, i) => block.isOdd(row) && rows.push(start + i));
    else if (end - start > LEAST_ROWS) rows.push(...refusedIn(block, { from: start, to: end }, blockRows / 8));
    else for (let row = start; row < end; row++) rows.push(row);
  }
  return rows;
}

/** Null if one of the values is none of its field. */
function readOrNull({ batch, read }: Block, from: number, to: number): readonly object[] | null {
  try {
    return read(batch.slice(from, to));
  } catch (error) {
    if (error instanceof ValidationError) return null;
    throw error;
  }
}
