// Bounds of integers. Everything is compared as bigint; what is stored has the JavaScript type of the value.

import type { IntType } from "./model.js";
import { isRefusal, refuse, type Refusal } from "./refusal.js";

type Width = IntType["width"];

const WIDTHS: {
  readonly [W in Width]: { readonly name: string; readonly min: bigint | null; readonly max: bigint | null };
} = {
  safe: { name: "int", min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n },
  int64: { name: "int64", min: -(2n ** 63n), max: 2n ** 63n - 1n },
  uint64: { name: "uint64", min: 0n, max: 2n ** 64n - 1n },
  any: { name: "bigint", min: null, max: null },
};

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** An integer of a contract as a bigint; null if it is not one. */
export function toBigInt(value: unknown): bigint | null {
  if (typeof value === "bigint") return value;
  return Number.isInteger(value) ? BigInt(value as number) : null;
}

/** The least and greatest integer of a type; null: there is none. */
export interface IntRange {
  readonly min: bigint | null;
  readonly max: bigint | null;
}

/** What the width of a type and its bounds leave. */
export function intRange(type: IntType): IntRange {
  const { min, max } = WIDTHS[type.width];
  return { min: type.ge === undefined ? min : BigInt(type.ge), max: type.le === undefined ? max : BigInt(type.le) };
}

/** `type` with a lower bound, inclusive. */
export function withIntMin(type: IntType, bound: bigint): IntType | Refusal {
  if (!fitsInt64(bound)) return outOfRange(bound);
  const { min, max } = intRange(type);
  if (min !== null && bound < min) return loosens(type, "at least", min);
  if (max !== null && bound > max)
    return refuse("constraint-contradictory", `no integer is at least ${bound} and at most ${max}`);
  return checkMultiples({ ...withoutOpen(type, "ge"), ge: stored(type, bound) });
}

/** `type` with an upper bound, inclusive. */
export function withIntMax(type: IntType, bound: bigint): IntType | Refusal {
  if (!fitsInt64(bound)) return outOfRange(bound);
  const { min, max } = intRange(type);
  if (max !== null && bound > max) return loosens(type, "at most", max);
  if (min !== null && bound < min)
    return refuse("constraint-contradictory", `no integer is at least ${min} and at most ${bound}`);
  return checkMultiples({ ...withoutOpen(type, "le"), le: stored(type, bound) });
}

/** `type` with a lower bound that is written as the integer below it. */
export function withIntAbove(type: IntType, bound: bigint): IntType | Refusal {
  return writtenOpen(withIntMin(type, bound + 1n), "ge");
}

/** `type` with an upper bound that is written as the integer above it. */
export function withIntBelow(type: IntType, bound: bigint): IntType | Refusal {
  return writtenOpen(withIntMax(type, bound - 1n), "le");
}

function writtenOpen(type: IntType | Refusal, bound: "ge" | "le"): IntType | Refusal {
  return isRefusal(type) ? type : { ...type, open: [...(type.open ?? []), bound] };
}

function withoutOpen({ open = [], ...type }: IntType, bound: "ge" | "le"): IntType {
  const others = open.filter((one) => one !== bound);
  return others.length === 0 ? type : { ...type, open: others };
}

/** `type` whose values are also multiples of `factor`: of the least common multiple, if it has a factor already. */
export function withIntFactor(type: IntType, factor: bigint): IntType | Refusal {
  if (!fitsInt64(factor)) return outOfRange(factor);
  const present = type.multiple_of === undefined ? 1n : BigInt(type.multiple_of);
  if (present !== 1n && factor !== present && present % factor === 0n) {
    return refuse("constraint-loosens", `a multiple of ${present} is already a multiple of ${factor}`);
  }
  const common = (present / commonDivisor(present, factor)) * factor;
  return fitsInt64(common) ? checkMultiples({ ...type, multiple_of: stored(type, common) }) : outOfRange(common);
}

function checkMultiples(type: IntType): IntType | Refusal {
  const { min, max } = intRange(type);
  if (type.multiple_of === undefined || min === null || max === null) return type;
  const factor = BigInt(type.multiple_of);
  const floor = max - (((max % factor) + factor) % factor);
  if (floor >= min) return type;
  return refuse("constraint-contradictory", `no multiple of ${factor} is at least ${min} and at most ${max}`);
}

function stored(type: IntType, value: bigint): number | bigint {
  return type.width === "safe" ? Number(value) : value;
}

function loosens(type: IntType, relation: string, bound: bigint): Refusal {
  const own = type.ge === undefined && type.le === undefined ? ` (${WIDTHS[type.width].name})` : "";
  return refuse("constraint-loosens", `the value is already ${relation} ${bound}${own}`);
}

function fitsInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}

function outOfRange(value: bigint): Refusal {
  return refuse("constraint-out-of-range", `bounds of integers must fit 64 signed bits, found ${value}`);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
