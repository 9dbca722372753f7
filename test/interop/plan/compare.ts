// Rows of two engines: whether they are the same multiset.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { Columns } from "tessera-contracts/plan";

/** A value in a row: whole numbers as texts, floats as numbers, those that JSON has not as texts. */
export type Cell = string | number | boolean | null;

/** The rows of batches, in the form that run-substrait.py answers in. */
export function rowsOf(batches: readonly RecordBatch[]): readonly (readonly Cell[])[] {
  return batches.flatMap(({ columns, schema }) => {
    const all = columns.map((column, i) => {
      const isFloat = schema.fields[i]?.type.type.startsWith("f") === true;
      return [...column.toArray()].map((value) => cellOf(value, isFloat));
    });
    return (all[0] ?? []).map((_, row) => all.map((column) => column[row] ?? null));
  });
}

function cellOf(value: unknown, isFloat: boolean): Cell {
  if (typeof value === "number") return isFloat && Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  throw new Error(`expected a value of one column, got ${typeof value}`);
}

/** What is different about two multisets of rows; null if they are the same. Floats may differ by a billionth of them. */
export function difference(ours: readonly (readonly Cell[])[], theirs: readonly (readonly Cell[])[]): string | null {
  if (ours.length !== theirs.length) return `${ours.length} rows of ours, ${theirs.length} of theirs`;
  const [one, other] = [ours.toSorted(byCells), theirs.toSorted(byCells)];
  const at = one.findIndex((row, i) => !isSameRow(row, other[i] ?? []));
  return at < 0 ? null : `row ${at} is ${JSON.stringify(one[at])} of ours, ${JSON.stringify(other[at])} of theirs`;
}

/** By what is exact first, so that floats that differ in the last digit leave the order as it is. */
function byCells(one: readonly Cell[], other: readonly Cell[]): number {
  const exact = (row: readonly Cell[]): string => JSON.stringify(row.filter((cell) => typeof cell !== "number"));
  const [a, b] = [exact(one), exact(other)];
  if (a !== b) return a < b ? -1 : 1;
  const difference = one.map((cell, i) => Number(cell) - Number(other[i])).find((apart) => Math.abs(apart) > 0);
  return difference ?? 0;
}

function isSameRow(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, i) => isSame(cell, other[i] ?? null));
}

function isSame(one: Cell, other: Cell): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

const ARROW: { readonly [type: string]: string } = { f32: "float", f64: "double", date32: "date32[day]" };

/** The types of columns as pyarrow calls them. */
export function arrowTypes(columns: Columns): readonly string[] {
  return columns.map(({ dtype }) => {
    if (dtype.type === "decimal") return `decimal128(${dtype.precision}, ${dtype.scale})`;
    if (dtype.type === "timestamp") return `timestamp[${dtype.unit}${dtype.tz === null ? "" : `, tz=${dtype.tz}`}]`;
    return ARROW[dtype.type] ?? dtype.type.replace(/^i(\d+)$/, "int$1");
  });
}
