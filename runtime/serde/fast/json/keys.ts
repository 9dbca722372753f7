// Keys of maps that are not strings: JSON has them as text. Canonical text only; for other spellings the fast path ends.

import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import { formatFloatKey } from "../../scalars/float.js";
import { bail } from "../bail.js";

/** The width of an integer held as a bigint. */
export type BigIntWidth = "int64" | "uint64" | "any";

/** A key that is an integer within 2^53 - 1. */
export function intKey(text: string): number {
  const value = INTEGER.test(text) ? Number(text) : bail();
  return Number.isSafeInteger(value) ? value : bail();
}

/** A key that is an integer held as a bigint. */
export function bigintKey(text: string, width: BigIntWidth): bigint {
  const value = INTEGER.test(text) && text.length <= MOST_DIGITS ? BigInt(text) : bail();
  if (width === "any") return value;
  return value === (width === "int64" ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value)) ? value : bail();
}

/** A key that is a float in canonical spelling. */
export function floatKey(text: string): number {
  const value = SPECIAL_FLOATS.get(text) ?? Number(text);
  return formatFloatKey(value) === text ? value : bail();
}

/** A key that is a canonical datetime. */
export function datetimeKey(text: string): string {
  return isCanonicalDatetime(text) ? text : bail();
}

/** A key that is a canonical date. */
export function dateKey(text: string): string {
  return isCanonicalDate(text) ? text : bail();
}

/** A key that is a canonical time. */
export function timeKey(text: string): string {
  return isCanonicalTime(text) ? text : bail();
}

/** A key that is a canonical duration. */
export function durationKey(text: string): string {
  return isCanonicalDuration(text) ? text : bail();
}

/** A key that is a canonical uuid. */
export function uuidKey(text: string): string {
  return isCanonicalUuid(text) ? text : bail();
}

/** A key that is a canonical decimal. Keys are read as numbers first: `-0` becomes `0`, and a NaN with digits is refused. */
export function decimalKey(text: string): string {
  return isCanonicalDecimal(text) && NUMBER_KEY.test(text) ? text : bail();
}

const NUMBER_KEY = /^(?!-0$)-?(?:\d|Infinity$|NaN$)/;
const SPECIAL_FLOATS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["inf", Infinity],
  ["-inf", -Infinity],
  ["nan", NaN],
]);
const INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
/** The limit of CPython and of the exact decoder. */
const MOST_DIGITS = 4300;
