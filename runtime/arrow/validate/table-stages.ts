// Stages 8 and 9: what rows are to each other. They remember the batches before.

import type { OrderingKey } from "tessera-contracts/contracts/schema/ordering";
import type { BatchView, ViewColumn } from "./batch-view.js";
import { compareCells } from "./compare-cells.js";
import { type RowFinding, SEVERAL } from "./finding.js";
import { type KeyMemory, SeenKeys } from "./seen-keys.js";
import { shownCell } from "./shown-value.js";

/** What is remembered from batch to batch. */
export class Memory {
  readonly keys: SeenKeys;
  /** The row that was looked at last, by its number in the table, and what it is ordered by. */
  last: { readonly row: number; readonly cells: readonly unknown[] } | null = null;

  constructor(keys: KeyMemory) {
    this.keys = new SeenKeys(keys);
  }
}

/** Stage 8: rows whose key another row had before, among all rows. Where a part is null, that is reported as such. */
export function findRepeatedKeys(view: BatchView, { keys }: Memory): RowFinding[] {
  const { key } = view.target;
  const columns = key.length === 0 ? null : view.columnsOf(key);
  if (columns === null) return [];
  const found: RowFinding[] = [];
  const plain = columns.map(({ column }) => column);
  const check = key.length === 1 ? "unique" : `unique: ${key.join(", ")}`;
  keys.begin(plain, view.firstRow);
  for (let row = 0; row < view.rowCount; row++) {
    if (!isLost(columns, row) && !keys.add(row)) found.push({ row, check, ...blamed(columns, row) });
  }
  return found;
}

/** Stage 9: rows that come before the row in front of them, if both are picked. */
export function findDisorder(view: BatchView, memory: Memory): RowFinding[] {
  const { ordering } = view;
  const columns = view.columnsOf(ordering.map(({ column }) => column));
  if (ordering.length === 0 || columns === null) return [];
  const found: RowFinding[] = [];
  const check = `ordered_by: ${ordering.map(({ column }) => column).join(", ")}`;
  for (const { from, to } of view.picked) {
    for (let row = from; row < to; row++) {
      const cells = columns.map(({ column }) => column.at(row));
      const { last } = memory;
      const isNext = last !== null && last.row + 1 === view.firstRow + row;
      if (isNext && compareRows(ordering, last.cells, cells) > 0) found.push({ row, check, ...blamed(columns, row) });
      memory.last = isLost(columns, row) ? null : { row: view.firstRow + row, cells };
    }
  }
  return found;
}

function isLost(columns: readonly ViewColumn[], row: number): boolean {
  return columns.some(({ lost }) => lost.has(row));
}

/** The one column with its value, or all of several. */
function blamed(columns: readonly ViewColumn[], row: number): Pick<RowFinding, "column" | "value"> {
  const [first] = columns;
  if (first === undefined || columns.length > 1) return { column: SEVERAL, value: undefined };
  return { column: first.wanted.name, value: shownCell(first.column.at(row), first.column.type) };
}

/** Nulls come last, whichever way the others go. */
function compareRows(keys: readonly OrderingKey[], before: readonly unknown[], after: readonly unknown[]): number {
  for (const [i, { order }] of keys.entries()) {
    const [one, other] = [before[i], after[i]];
    const isNull = one === null || other === null;
    const way = order === "descending" && !isNull ? -1 : 1;
    const result = isNull ? Number(one === null) - Number(other === null) : compareCells(one, other);
    if (result !== 0) return way * result;
  }
  return 0;
}
