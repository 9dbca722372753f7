// Numbers out of bounds. Each loop is for one kind of array: a loop that saw several would cost a multiple.

import type { FloatInfo, IntInfo } from "tessera-contracts/serde";
import type { Column } from "../../column/index.js";
import type { FixedColumn } from "../../column/scalars.js";
import { storageOf } from "../../type/types.js";
import { NONE, type Suspects } from "./suspects.js";

/** Integers, and times, which are counted in their unit. */
export function suspectInts(info: IntInfo, column: Column): Suspects {
  if (column.layout !== "fixed" || !INTEGERS.has(storageOf(column.type).type)) return null;
  const { values } = column;
  const isSafe = info.width === "safe";
  const { ge = isSafe ? Number.MIN_SAFE_INTEGER : LEAST[info.width], le = isSafe ? Number.MAX_SAFE_INTEGER : MOST } =
    info;
  if (values instanceof BigInt64Array) {
    if (info.multiple_of === undefined) return outsideWords(column, values, [BigInt(ge), BigInt(le)]);
    return isSafe
      ? noMultiples(column, values, { ge: Number(ge), le: Number(le), by: Number(info.multiple_of) })
      : null;
  }
  if (values instanceof BigUint64Array || info.multiple_of !== undefined) return null;
  if (info.ge === undefined && info.le === undefined && info.width !== "uint64") return NONE;
  return outsideSmall(column, values, { least: Number(ge), most: Number(le) });
}

const INTEGERS: ReadonlySet<string> = new Set([
  "i8",
  "i16",
  "i32",
  "i64",
  "u8",
  "u16",
  "u32",
  "date32",
  "timestamp",
  "duration",
]);

const LEAST = { int64: -(2n ** 63n), uint64: 0n, any: -(2n ** 63n) } as const;
const MOST = 2n ** 63n - 1n;

/** Integers of 64 bits by their words, which is many times faster than a bigint each. Bounds are inclusive. */
export function outsideWords(
  column: FixedColumn,
  values: BigInt64Array,
  [least, most]: readonly [bigint, bigint],
): readonly number[] {
  if (least > most) return Array.from(values, (_, i) => i).filter((i) => !column.isNull(i));
  if (least <= LEAST.int64 && most >= MOST) return NONE;
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const [leastHigh, leastLow] = [Number(clamped(least) >> 32n), Number(clamped(least) & 0xffff_ffffn)];
  const [mostHigh, mostLow] = [Number(clamped(most) >> 32n), Number(clamped(most) & 0xffff_ffffn)];
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const high = words[2 * i + 1] ?? 0;
    if (high > leastHigh && high < mostHigh) continue;
    const low = (words[2 * i] ?? 0) >>> 0;
    const isBelow = high < leastHigh || (high === leastHigh && low < leastLow);
    const isAbove = high > mostHigh || (high === mostHigh && low > mostLow);
    if ((isBelow || isAbove) && !column.isNull(i)) rows.push(i);
  }
  return rows;
}

function clamped(bound: bigint): bigint {
  return bound < LEAST.int64 ? LEAST.int64 : bound > MOST ? MOST : bound;
}

interface Multiples {
  readonly ge: number;
  readonly le: number;
  readonly by: number;
}

function noMultiples(column: FixedColumn, values: BigInt64Array, { ge, le, by }: Multiples): number[] {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = (words[2 * i + 1] ?? 0) * 2 ** 32 + ((words[2 * i] ?? 0) >>> 0);
    const isOdd = value < ge || value > le || value % by !== 0;
    if (isOdd && !column.isNull(i)) rows.push(i);
  }
  return rows;
}

type Small = Exclude<FixedColumn["values"], BigInt64Array | BigUint64Array>;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Integers of up to 32 bits. Bounds are inclusive. */
export function outsideSmall(column: FixedColumn, values: Small, { least, most }: Bounds): number[] {
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if ((value < least || value > most) && !column.isNull(i)) rows.push(i);
  }
  return rows;
}

/** Floats of 64 and 32 bits. */
export function suspectFloats(info: FloatInfo, column: Column): Suspects {
  if (column.layout !== "fixed") return null;
  const { values } = column;
  if (!(values instanceof Float64Array) && !(values instanceof Float32Array)) return null;
  const { gt, ge, lt, le, multiple_of } = info;
  const isFree = [gt, ge, lt, le, multiple_of].every((bound) => bound === undefined);
  if (isFree) return NONE;
  return multiple_of === undefined ? floatsOutside(column, values, info) : noFloatMultiples(column, values, info);
}

type Floats = Float64Array | Float32Array;

/** Of two bounds that are not there, the inclusive one lets all numbers pass, and the exclusive one, NaN, whatever there is. */
function floatsOutside(
  column: FixedColumn,
  values: Floats,
  { ge = -Infinity, le = Infinity, gt = NaN, lt = NaN }: FloatInfo,
): number[] {
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const isWithin = value >= ge && value <= le && !(value <= gt || value >= lt);
    if (!isWithin && !column.isNull(i)) rows.push(i);
  }
  return rows;
}

function noFloatMultiples(
  column: FixedColumn,
  values: Floats,
  { ge = -Infinity, le = Infinity, gt = NaN, lt = NaN, multiple_of = 1 }: FloatInfo,
): number[] {
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const isWithin = value >= ge && value <= le && !(value <= gt || value >= lt);
    if (!(isWithin && value % multiple_of === 0) && !column.isNull(i)) rows.push(i);
  }
  return rows;
}
