// How Python orders the values that a set may hold: text scalars by what they mean, strings by code point.

import { datetimeToMicros } from "../../scalars/datetime.js";
import { durationToMicros } from "../../scalars/duration.js";
import type { TextKind } from "../../scalars/text-scalars.js";
import { compareUtf8 } from "../../values/order.js";

/** Compares two canonical texts of the kind; without a kind, two strings, or numbers, bigints and booleans. */
export function comparisonOf(kind: TextKind | undefined): (left: unknown, right: unknown) => number {
  const meaning = kind === undefined ? undefined : MEANINGS[kind];
  if (meaning === undefined) return compareScalars;
  return (left, right) => meaning(String(left), String(right)) || compareScalars(left, right);
}

/** Dates and uuids are in order as texts. */
const MEANINGS: { readonly [K in TextKind]?: (left: string, right: string) => number } = {
  datetime: (left, right) => compareNumbers(datetimeToMicros(left), datetimeToMicros(right)),
  time: (left, right) => compareNumbers(timeToMicros(left), timeToMicros(right)),
  duration: (left, right) => compareNumbers(durationToMicros(left), durationToMicros(right)),
  decimal: compareDecimals,
};

/** NaN, which Python puts anywhere, comes last. */
function compareScalars(left: unknown, right: unknown): number {
  if (typeof left === "string" && typeof right === "string") return compareUtf8(left, right);
  return compareNumbers(Number.isNaN(left) ? Infinity : left, Number.isNaN(right) ? Infinity : right);
}

function compareNumbers(left: unknown, right: unknown): number {
  const [a, b] = [left as number | bigint, right as number | bigint];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The time of day in UTC; as in Python, this may lie outside of the day. */
function timeToMicros(text: string): bigint {
  return datetimeToMicros(`2000-01-01T${text}`);
}

function compareDecimals(left: string, right: string): number {
  const [a, b] = [magnitudeOf(left), magnitudeOf(right)];
  if (a.sign !== b.sign) return a.sign - b.sign;
  return a.sign * (compareNumbers(a.adjusted, b.adjusted) || compareUtf8(a.digits, b.digits));
}

interface Magnitude {
  readonly sign: -1 | 0 | 1;
  /** Exponent of the first digit. */
  readonly adjusted: bigint | number;
  /** Without zeros at either end, so that comparing as text compares as fraction. */
  readonly digits: string;
}

const DECIMAL = /^-?([0-9]+)(?:\.([0-9]+))?(?:E([+-][0-9]+))?$/;

/** Of a canonical decimal; infinity is beyond all numbers, and so is NaN, which has no order. */
function magnitudeOf(text: string): Magnitude {
  const sign = text.startsWith("-") ? -1 : 1;
  const parts = DECIMAL.exec(text);
  if (parts === null) return { sign, adjusted: Infinity, digits: "" };
  const [, whole = "", fraction = "", exponent = "0"] = parts;
  const all = whole + fraction;
  const digits = all.replace(/^0+/, "");
  if (digits === "") return { sign: 0, adjusted: 0, digits: "" };
  const zeros = all.length - digits.length;
  return { sign, adjusted: BigInt(exponent) + BigInt(whole.length - 1 - zeros), digits: digits.replace(/0+$/, "") };
}
