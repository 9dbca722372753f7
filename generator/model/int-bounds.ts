// Bounds of integers. Everything is compared as bigint; what is stored has the JavaScript type of the value.

import type { IntType } from "./model.js";
import { refuse, type Refusal } from "./refusal.js";

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

/** `type` with a lower bound, inclusive. */
export function withIntMin(type: IntType, bound: bigint): IntType | Refusal {
  if (!fitsInt64(bound)) return outOfRange(bound);
  const { min, max } = effectiveRange(type);
  if (min !== null && bound < min) return loosens(type, "at least", min);
  if (max !== null && bound > max)
    return refuse("constraint-contradictory", `no integer is at least ${bound} and at most ${max}`);
  return checkMultiples({ ...type, ge: stored(type, bound) });
}

/** `type` with an upper bound, inclusive. */
export function withIntMax(type: IntType, bound: bigint): IntType | Refusal {
  if (!fitsInt64(bound)) return outOfRange(bound);
  const { min, max } = effectiveRange(type);
  if (max !== null && bound > max) return loosens(type, "at most", max);
  if (min !== null && bound < min)
    return refuse("constraint-contradictory", `no integer is at least ${min} and at most ${bound}`);
  return checkMultiples({ ...type, le: stored(type, bound) });
}

/** `type` whose values are also multiples of `factor`: of the least common multiple, if it has a factor already. */
export function withIntFactor(type: IntType, factor: bigint): IntType | Refusal {
  if (!fitsInt64(factor)) return outOfRange(factor);
  const present = type.multiple_of === undefined ? 1n : BigInt(type.multiple_of);
  if (present !== 1n && factor !== present && present % factor === 0n) {
    return refuse("constraint-loosens", `multiples of ${present} are multiples of ${factor} already`);
  }
  const common = (present / commonDivisor(present, factor)) * factor;
  return fitsInt64(common) ? checkMultiples({ ...type, multiple_of: stored(type, common) }) : outOfRange(common);
}

function checkMultiples(type: IntType): IntType | Refusal {
  const { min, max } = effectiveRange(type);
  if (type.multiple_of === undefined || min === null || max === null) return type;
  const factor = BigInt(type.multiple_of);
  const floor = max - (((max % factor) + factor) % factor);
  if (floor >= min) return type;
  return refuse("constraint-contradictory", `no multiple of ${factor} is at least ${min} and at most ${max}`);
}

/** The least and the greatest value of an integer type; null: it has none. */
export function effectiveRange(type: IntType): { min: bigint | null; max: bigint | null } {
  const { min, max } = WIDTHS[type.width];
  return { min: type.ge === undefined ? min : BigInt(type.ge), max: type.le === undefined ? max : BigInt(type.le) };
}

function stored(type: IntType, value: bigint): number | bigint {
  return type.width === "safe" ? Number(value) : value;
}

function loosens(type: IntType, relation: string, bound: bigint): Refusal {
  const own = type.ge === undefined && type.le === undefined ? ` (${WIDTHS[type.width].name})` : "";
  return refuse("constraint-loosens", `the value is ${relation} ${bound} already${own}`);
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
