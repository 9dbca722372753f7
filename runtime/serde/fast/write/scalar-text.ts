// The text of scalars as writers put it down, in values and as keys of maps: canonical, or WRONG.

import {
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
} from "../../scalars/canonical.js";
import { formatFloatKey } from "../../scalars/float.js";
import { canonicalText, type TextKind } from "../../scalars/text-scalars.js";
import { wrong } from "../bail.js";
import { type BigIntWidth, fitsWidth } from "./json.js";

/** The canonical text of a datetime, from any valid spelling. */
export function datetimeText(value: unknown): string {
  return typeof value === "string" && isCanonicalDatetime(value) ? value : canonical("datetime", value);
}

/** The canonical text of a date, from any valid spelling. */
export function dateText(value: unknown): string {
  return typeof value === "string" && isCanonicalDate(value) ? value : canonical("date", value);
}

/** The canonical text of a time, from any valid spelling. */
export function timeText(value: unknown): string {
  return typeof value === "string" && isCanonicalTime(value) ? value : canonical("time", value);
}

/** The canonical text of a duration, from any valid spelling. */
export function durationText(value: unknown): string {
  return typeof value === "string" && isCanonicalDuration(value) ? value : canonical("duration", value);
}

/** The canonical text of a uuid, from any valid spelling. */
export function uuidText(value: unknown): string {
  return typeof value === "string" && isCanonicalUuid(value) ? value : canonical("uuid", value);
}

/** The canonical text of a decimal, from any valid spelling. */
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
