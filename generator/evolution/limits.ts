// The constraints of a type as sets of values: what lies within what.

import type { IntType, Type } from "../model/model.js";
import type { ConstraintKey } from "../parse/shape-schema.js";

/** A bound and whether it is left out itself; null: there is none. */
interface End {
  readonly value: number | bigint;
  readonly open: boolean;
}

/** The numbers between two ends. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

/** What each constraint is about. */
const ASPECT_OF = {
  gt: "range",
  ge: "range",
  lt: "range",
  le: "range",
  multiple_of: "multiple_of",
  min_length: "length",
  max_length: "length",
  pattern: "pattern",
  tz: "tz",
} as const satisfies Record<ConstraintKey, string>;

/** One thing that constraints are about. */
export type Aspect = (typeof ASPECT_OF)[ConstraintKey];

/** What the constraints of one type leave. */
export interface Limits {
  readonly range: Interval;
  readonly multiple_of: number | bigint | null;
  readonly length: Interval;
  readonly pattern: string | null;
  readonly tz: boolean | null;
}

/** Every aspect, in the order they are reported. */
export const ASPECTS: readonly Aspect[] = [...new Set(Object.values(ASPECT_OF))];

const ALL: Interval = { low: null, high: null };
const FREE: Limits & Record<Aspect, unknown> = { range: ALL, multiple_of: null, length: ALL, pattern: null, tz: null };

const WIDTHS: { readonly [W in IntType["width"]]: Interval } = {
  safe: interval(-(2n ** 53n) + 1n, 2n ** 53n - 1n),
  int64: interval(-(2n ** 63n), 2n ** 63n - 1n),
  uint64: interval(0n, 2n ** 64n - 1n),
  any: ALL,
};

/** The limits of a type. Those of an integer type include its width, and its ends are multiples of its factor. */
export function limitsOf(type: Type): Limits {
  switch (type.kind) {
    case "int":
      return { ...FREE, ...intLimits(type) };
    case "float": {
      const low = end(type.gt, true) ?? end(type.ge, false);
      const high = end(type.lt, true) ?? end(type.le, false);
      return { ...FREE, range: { low, high }, multiple_of: type.multiple_of ?? null };
    }
    case "str":
      return { ...FREE, length: lengths(type), pattern: type.pattern ?? null };
    case "bytes":
    case "list":
    case "set":
    case "map":
      return { ...FREE, length: lengths(type) };
    case "tuple":
      return { ...FREE, length: interval(type.items.length, type.items.length) };
    case "datetime":
    case "time":
      return { ...FREE, tz: type.tz ?? null };
    default:
      return FREE;
  }
}

/** Whether every value that `inner` leaves is one that `outer` leaves, as far as one aspect goes. */
export function isWithin(inner: Limits, outer: Limits, aspect: Aspect): boolean {
  switch (aspect) {
    case "range":
    case "length":
      return isInside(inner[aspect], outer[aspect]);
    case "multiple_of":
      return isMultiple(inner.multiple_of, outer.multiple_of);
    case "pattern":
    case "tz":
      return outer[aspect] === null || inner[aspect] === outer[aspect];
  }
}

/** Whether every value that `inner` leaves is one that `outer` leaves. */
export function areWithin(inner: Limits, outer: Limits): boolean {
  return ASPECTS.every((aspect) => isWithin(inner, outer, aspect));
}

/** The numbers from `low` to `high`, both included. */
export function interval(low: number | bigint | null, high: number | bigint | null): Interval {
  return { low: end(low ?? undefined, false), high: end(high ?? undefined, false) };
}

/** Whether `inner` has no number that `outer` has not. */
export function isInside(inner: Interval, outer: Interval): boolean {
  return reaches(outer.low, inner.low, 1) && reaches(outer.high, inner.high, -1);
}

/** Whether the end `outer` is no further in than `inner`; `inwards` is 1 for a lower end and -1 for an upper one. */
function reaches(outer: End | null, inner: End | null, inwards: 1 | -1): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const [a, b] = inwards === 1 ? [outer.value, inner.value] : [inner.value, outer.value];
  if (a < b) return true;
  return !(b < a) && (!outer.open || inner.open);
}

function isMultiple(inner: number | bigint | null, outer: number | bigint | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  if (typeof inner === "bigint" && typeof outer === "bigint") return inner % outer === 0n;
  return Number(inner) % Number(outer) === 0;
}

function intLimits(type: IntType): Pick<Limits, "range" | "multiple_of"> {
  const width = WIDTHS[type.width];
  const low = type.ge ?? width.low?.value ?? null;
  const high = type.le ?? width.high?.value ?? null;
  if (type.multiple_of === undefined) return { range: interval(big(low), big(high)), multiple_of: null };
  const factor = BigInt(type.multiple_of);
  const range = interval(roundedUp(big(low), factor), roundedDown(big(high), factor));
  return { range, multiple_of: factor === 1n ? null : factor };
}

function big(value: number | bigint | null): bigint | null {
  return value === null ? null : BigInt(value);
}

function roundedDown(value: bigint | null, factor: bigint): bigint | null {
  return value === null ? null : value - (((value % factor) + factor) % factor);
}

function roundedUp(value: bigint | null, factor: bigint): bigint | null {
  const down = roundedDown(value, factor);
  return down === null || down === value ? down : down + factor;
}

function lengths(type: { readonly min_length?: number; readonly max_length?: number }): Interval {
  return interval(type.min_length ?? 0, type.max_length ?? null);
}

function end(value: number | bigint | undefined, open: boolean): End | null {
  return value === undefined ? null : { value, open };
}
