// The text of scalars as writers put it down, in values and as keys of maps: canonical, or WRONG.

import { wrong } from "../bail.js";
import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../canonical.js";
import { formatFloatKey } from "../scalars/float.js";
import { canonicalText, type TextKind } from "../scalars/text-scalars.js";
import { type BigIntWidth, fitsWidth } from "./json.js";

export function datetimeText(value: unknown): string {
  return typeof value === "string" && isCanonicalDatetime(value) ? value : canonical("datetime", value);
}

export function dateText(value: unknown): string {
  return typeof value === "string" && isCanonicalDate(value) ? value : canonical("date", value);
}

export function timeText(value: unknown): string {
  return typeof value === "string" && isCanonicalTime(value) ? value : canonical("time", value);
}

export function durationText(value: unknown): string {
  return typeof value === "string" && isCanonicalDuration(value) ? value : canonical("duration", value);
}

export function uuidText(value: unknown): string {
  return typeof value === "string" && isCanonicalUuid(value) ? value : canonical("uuid", value);
}

export function decimalText(value: unknown): string {
  return typeof value === "string" && isCanonicalDecimal(value) ? value : canonical("decimal", value);
}

/** A key that is an integer. */
export function intText(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : wrong();
}

/** A key that is a bigint of 64 signed bits. */
export function bigintText64(value: unknown): string {
  return bigintOf(value, "int64");
}

/** A key that is a bigint of 64 unsigned bits. */
export function bigintTextUnsigned(value: unknown): string {
  return bigintOf(value, "uint64");
}

/** A key that is a bigint of any size. */
export function bigintText(value: unknown): string {
  return bigintOf(value, "any");
}

/** A key that is a float. */
export function floatText(value: unknown): string {
  return typeof value === "number" ? formatFloatKey(value) : wrong();
}

function bigintOf(value: unknown, width: BigIntWidth): string {
  return typeof value === "bigint" && fitsWidth(value, width) ? String(value) : wrong();
}

function canonical(kind: TextKind, value: unknown): string {
  const text = typeof value === "string" ? canonicalText(kind, value) : wrong();
  return typeof text === "string" ? text : wrong();
}
