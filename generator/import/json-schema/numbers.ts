// Schemas of numbers as types.

import { constraintsOf, type Draft, type IntName, scalar } from "./draft.js";
import type { Noting } from "./noting.js";
import { type Place, said } from "./place.js";

/** An integer: of the width that a format names, else of the narrowest that holds the bounds. */
export function integerType(parts: readonly Place[], noting: Noting): Draft {
  for (const part of parts) noteFormat(part, noting);
  const low = lowestInteger(parts);
  const high = highestInteger(parts);
  const name = parts.map((part) => said(part, "format")).find(isIntName) ?? widthFor(low, high);
  const { min, max } = RANGES[name];
  const ge = low === null || (min !== null && low <= min) ? null : low;
  const le = high === null || (max !== null && high >= max) ? null : high;
  for (const bound of [ge, le]) {
    if (bound !== null && !isInt64(bound)) noteWide(bound, parts, noting);
  }
  if (name === "int") noting.everywhere("every integer", BEYOND_INT);
  const kept = { ge: isInt64(ge) ? stored(ge) : null, le: isInt64(le) ? stored(le) : null };
  const isFraction = (part: Place): boolean => Number.isInteger(1 / Number(said(part, "multipleOf")));
  const multiple_of = factorOf(
    parts.filter((part) => !isFraction(part)),
    noting,
  );
  const sized = name === "int" ? sizedName(kept.ge, kept.le) : null;
  return sized === null
    ? scalar(name, constraintsOf({ ...kept, multiple_of }))
    : scalar(sized, constraintsOf({ multiple_of }));
}

/** Any number. */
export function numberType(parts: readonly Place[], noting: Noting): Draft {
  for (const part of parts) noteFormat(part, noting);
  const low = tightest(parts, "minimum");
  const high = tightest(parts, "maximum");
  return scalar(
    "float",
    constraintsOf({
      ...(low === null ? {} : { [low.isOpen ? "gt" : "ge"]: low.value }),
      ...(high === null ? {} : { [high.isOpen ? "lt" : "le"]: high.value }),
      multiple_of: factorOf(parts, noting),
    }),
  );
}

const BEYOND_INT = "beyond ±(2^53 − 1), or written with a fraction (1.0), is refused";

const SAFE = 2n ** 53n - 1n;

const RANGES: { readonly [K in IntName]: { readonly min: bigint | null; readonly max: bigint | null } } = {
  int: { min: -SAFE, max: SAFE },
  int8: { min: -(2n ** 7n), max: 2n ** 7n - 1n },
  int16: { min: -(2n ** 15n), max: 2n ** 15n - 1n },
  int32: { min: -(2n ** 31n), max: 2n ** 31n - 1n },
  int64: { min: -(2n ** 63n), max: 2n ** 63n - 1n },
  uint8: { min: 0n, max: 2n ** 8n - 1n },
  uint16: { min: 0n, max: 2n ** 16n - 1n },
  uint32: { min: 0n, max: 2n ** 32n - 1n },
  uint64: { min: 0n, max: 2n ** 64n - 1n },
  bigint: { min: null, max: null },
};

/** What numbers of JSON may be called besides. */
const OTHER_FORMATS = ["float", "double"];

function isIntName(format: unknown): format is IntName {
  return typeof format === "string" && Object.hasOwn(RANGES, format);
}

function noteFormat(part: Place, noting: Noting): void {
  const format = said(part, "format");
  if (typeof format !== "string" || isIntName(format) || OTHER_FORMATS.includes(format)) return;
  noting.lose(part, `the format ${JSON.stringify(format)} is not checked`);
}

function noteWide(bound: bigint, parts: readonly Place[], noting: Noting): void {
  const [first] = parts;
  if (first !== undefined) noting.lose(first, `the bound ${bound} is left out: bounds are of 64 bits`);
}

function widthFor(low: bigint | null, high: bigint | null): IntName {
  const names: readonly IntName[] = ["int", "int64"];
  const holds = (name: IntName): boolean => isWithin(low, name) && isWithin(high, name);
  const isUnsigned = low !== null && low >= 0n && high !== null && isWithin(high, "uint64");
  return names.find(holds) ?? (isUnsigned ? "uint64" : "bigint");
}

function isWithin(bound: bigint | null, name: IntName): boolean {
  const { min, max } = RANGES[name];
  return bound === null || min === null || max === null || (bound >= min && bound <= max);
}

function isInt64(bound: bigint | null): bound is bigint {
  return bound !== null && isWithin(bound, "int64");
}

function stored(bound: bigint): number | bigint {
  return isWithin(bound, "int") ? Number(bound) : bound;
}

/** The name of the integers between two bounds, if there is one. */
function sizedName(ge: number | bigint | null, le: number | bigint | null): IntName | null {
  if (ge === null || le === null) return null;
  const names: readonly IntName[] = ["int8", "int16", "int32", "uint8", "uint16", "uint32"];
  return names.find((name) => RANGES[name].min === BigInt(ge) && RANGES[name].max === BigInt(le)) ?? null;
}

interface Bound {
  readonly value: number;
  readonly isOpen: boolean;
}

/** The bound of all parts that leaves least. */
function tightest(parts: readonly Place[], keyword: "minimum" | "maximum"): Bound | null {
  const sign = keyword === "minimum" ? 1 : -1;
  const order = (a: Bound, b: Bound): number => (b.value - a.value) * sign || Number(b.isOpen) - Number(a.isOpen);
  return parts.flatMap((part) => boundsIn(part, keyword)).toSorted(order)[0] ?? null;
}

/** Draft 4 says by a flag that a bound is no part of the range. */
function boundsIn(part: Place, keyword: "minimum" | "maximum"): readonly Bound[] {
  const closed = said(part, keyword);
  const exclusive = said(part, keyword === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum");
  return [
    ...(isFinite(closed) ? [{ value: closed, isOpen: exclusive === true }] : []),
    ...(isFinite(exclusive) ? [{ value: exclusive, isOpen: true }] : []),
  ];
}

function isFinite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function lowestInteger(parts: readonly Place[]): bigint | null {
  const bound = tightest(parts, "minimum");
  if (bound === null) return null;
  return bound.isOpen ? BigInt(Math.floor(bound.value)) + 1n : BigInt(Math.ceil(bound.value));
}

/** JSON numbers are doubles here, so that 2^63 − 1 and 2^64 − 1 have become 2^63 and 2^64. */
function highestInteger(parts: readonly Place[]): bigint | null {
  const bound = tightest(parts, "maximum");
  if (bound === null) return null;
  if (!bound.isOpen && (bound.value === 2 ** 63 || bound.value === 2 ** 64)) return BigInt(bound.value) - 1n;
  return bound.isOpen ? BigInt(Math.ceil(bound.value)) - 1n : BigInt(Math.floor(bound.value));
}

/** A number that all values are multiples of; what floats cannot be divided by exactly, and what is too much at once, is noted. */
function factorOf(parts: readonly Place[], noting: Noting): number | null {
  let factor: number | null = null;
  for (const part of parts) {
    const own = said(part, "multipleOf");
    if (!isFinite(own) || own <= 0) continue;
    const common = leastCommonMultiple(factor ?? 1, own);
    if (common === null) noting.lose(part, `multipleOf ${own} is not checked`);
    else factor = common;
  }
  return factor;
}

function leastCommonMultiple(a: number, b: number): number | null {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return null;
  let [high, low] = [a, b];
  while (low !== 0) [high, low] = [low, high % low];
  const common = (a / high) * b;
  return Number.isSafeInteger(common) ? common : null;
}
