// Readers turn a column into the values of a contract, in whatever layout the column comes. At a value that does not fit they bail out;
// reflection then says what is wrong with it. They compose: `lists(texts)`.

import { bail } from "tessera-contracts/serde/codegen";
import type { Column } from "../column/index.js";
import type { Numbers } from "../column/numbers.js";
import type { FixedColumn } from "../column/scalars.js";

/** Reads the values of a column. */
export interface Reader<T> {
  /** All values; it bails out if one is null. */
  read(column: Column): T[];
  /** All values, null where there is none. */
  readOrNull(column: Column): (T | null)[];
}

/** A reader of plain columns as one of columns that refer to others too: each value of a dictionary is read once. */
export function reader<T>(readPlain: (column: Column) => (T | null)[]): Reader<T> {
  const readOrNull = (column: Column): (T | null)[] => {
    column.check();
    switch (column.layout) {
      case "null":
        return roomFor<null>(column.length).fill(null);
      case "dictionary":
        return referred(column, readOrNull(column.dictionary), column.indices);
      case "runs": {
        const values = readOrNull(column.values);
        return Array.from({ length: column.length }, (_, i) => values[column.runOf(i)] ?? null);
      }
      default:
        return readPlain(column);
    }
  };
  return {
    readOrNull,
    read(column) {
      if (column.nullCount > 0) bail();
      // Without nulls there are values only.
      return readOrNull(column) as T[];
    },
  };
}

function referred<T>(column: Column, values: readonly (T | null)[], indices: FixedColumn): (T | null)[] {
  const numbers = indices.values;
  const out = roomFor<T | null>(column.length);
  const hasNulls = column.ownNullCount > 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = hasNulls && indexIsNull(column, i) ? null : (values[Number(numbers[i])] ?? null);
  }
  return out;
}

function indexIsNull({ validity }: Column, i: number): boolean {
  return validity !== null && ((validity[i >>> 3] ?? 0) & (1 << (i & 7))) === 0;
}

/** Reads what another reader reads, and makes something else of each value. */
export function mapped<S, T>(source: Reader<S>, to: (value: S) => T): Reader<T> {
  return reader((column) => source.readOrNull(column).map((value) => (value === null ? null : to(value))));
}

/** A reader of values that may be null, for the items of lists and the like. */
export function orNull<T>(inner: Reader<T>): Reader<T | null> {
  return { read: (column) => inner.readOrNull(column), readOrNull: (column) => inner.readOrNull(column) };
}

/** Booleans. */
export const bools: Reader<boolean> = /* @__PURE__ */ reader((column) => {
  if (column.layout !== "bits") return bail();
  const { bits } = column;
  const out = roomFor<boolean | null>(column.length);
  for (let i = 0; i < out.length; i++) out[i] = ((bits[i >>> 3] ?? 0) & (1 << (i & 7))) !== 0;
  return withNulls(out, column);
});

/** Integers that JavaScript has as numbers, of any width. It bails out at one that is not safe. */
export const ints: Reader<number> = /* @__PURE__ */ reader((column) => {
  const values = numbersIn(column);
  if (values instanceof BigInt64Array) return withNulls(safeInts(values, column), column);
  if (values instanceof BigUint64Array)
    return Array.from(values, (value, i) => (column.isNull(i) ? null : safeInt(value)));
  return withNulls(Array.from(values), column);
});

/** The words of each, which is many times faster than a bigint. */
function safeInts(values: BigInt64Array, column: Column): (number | null)[] {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const out = roomFor<number | null>(values.length);
  for (let i = 0; i < out.length; i++) {
    const high = words[2 * i + 1] ?? 0;
    const value = high * 2 ** 32 + ((words[2 * i] ?? 0) >>> 0);
    if (!Number.isSafeInteger(value) && !column.isNull(i)) bail();
    out[i] = value;
  }
  return out;
}

function safeInt(value: bigint): number {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : bail();
}

/** Integers as bigints, of any width. */
export const bigints: Reader<bigint> = /* @__PURE__ */ reader((column) => {
  return withNulls(Array.from(numbersIn(column) as ArrayLike<number | bigint>, BigInt), column);
});

/** Floats of any width. */
export const floats: Reader<number> = /* @__PURE__ */ reader((column) => {
  if (column.layout !== "fixed") return bail();
  const { values } = column;
  if (values instanceof Float64Array) return withNulls(Array.from(values), column);
  return Array.from({ length: column.length }, (_, i) => {
    const value = column.at(i);
    return value === null || typeof value === "number" ? value : bail();
  });
});

/** The numbers of a column of integers, or of times, which are counted in their unit. */
function numbersIn(column: Column): Numbers {
  return column.layout === "fixed" && !NO_INTEGERS.has(column.type.type) ? column.values : bail();
}

const NO_INTEGERS: ReadonlySet<string> = new Set(["f16", "f32", "f64", "decimal"]);

/** Nulls where the column has them: what stands there is garbage. */
export function withNulls<T>(values: (T | null)[], column: Column): (T | null)[] {
  if (column.ownNullCount === 0) return values;
  for (let i = 0; i < values.length; i++) if (column.isNull(i)) values[i] = null;
  return values;
}

/** An array with room for so many values, which are put in one by one: faster than one that grows. */
export function roomFor<T>(length: number): T[] {
  // oxlint-disable-next-line unicorn/no-new-array -- what Array.from makes costs three times as much
  return new Array<T>(length);
}
