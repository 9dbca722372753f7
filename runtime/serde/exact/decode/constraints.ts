// What may be said about a value beyond its type, in msgspec's order of checks.

import { fitsWidth } from "../../fast/write/json.js";
import type { BytesInfo, DatetimeInfo, FloatInfo, IntInfo, TextInfo } from "../../info/types.js";
import { hasZone } from "../../scalars/time.js";
import { codePointLength } from "../../values/is.js";
import {
  type Complaint,
  type Measured,
  notMultiple,
  outOfRange,
  outsideBound,
  patternMismatch,
  tooLong,
  tooShort,
  withReceived,
  wrongZone,
} from "./complaint.js";
import type { Decoding } from "./decoding.js";
import type { Lengths, StrPlan } from "./plan.js";

/** The integer as its width has it, `number` or `bigint`. */
export function checkInt(decoding: Decoding, info: IntInfo, value: number | bigint): number | bigint {
  const { ge, le, multiple_of } = info;
  if (ge !== undefined && value < ge) decoding.fail(withReceived(outsideBound("int", ">=", ge), value));
  if (le !== undefined && value > le) decoding.fail(withReceived(outsideBound("int", "<=", le), value));
  if (multiple_of !== undefined && BigInt(value) % BigInt(multiple_of) !== 0n) {
    decoding.fail(withReceived(notMultiple("int", multiple_of), value));
  }
  if (!isInWidth(info.width, value)) decoding.fail(withReceived(outOfRange("Integer value out of range"), value));
  return info.width === "safe" ? Number(value) + 0 : BigInt(value); // + 0: there is no integer -0
}

/** The float, if it keeps the bounds. */
export function checkFloat(decoding: Decoding, info: FloatInfo, value: number): number {
  const { gt, ge, lt, le, multiple_of } = info;
  const fail = (complaint: Complaint): never => decoding.fail(withReceived(complaint, value));
  if (ge !== undefined && !(value >= ge)) fail(outsideBound("float", ">=", ge));
  if (gt !== undefined && !(value > gt)) fail(outsideBound("float", ">", gt + 0)); // msgspec never says -0.0 here
  if (le !== undefined && !(value <= le)) fail(outsideBound("float", "<=", le));
  if (lt !== undefined && !(value < lt)) fail(outsideBound("float", "<", lt === 0 ? -0 : lt)); // and here always
  if (multiple_of !== undefined && value % multiple_of !== 0) fail(notMultiple("float", multiple_of));
  return value;
}

/** The string, if it keeps lengths, counted in code points, and pattern. */
export function checkStr(decoding: Decoding, { info, pattern }: StrPlan, text: string): string {
  if (info.min_length !== undefined || info.max_length !== undefined) {
    const complaint = lengthComplaint("str", info, codePointLength(text));
    if (complaint !== null) decoding.fail(withReceived(complaint, text));
  }
  if (pattern !== null && !pattern.test(text)) decoding.fail(withReceived(patternMismatch(info.pattern ?? ""), text));
  return text;
}

/** Reports a number of bytes that is not allowed. What is found of bytes and containers is their length. */
export function checkBytes(decoding: Decoding, info: BytesInfo | null, size: number): void {
  const complaint = info === null ? null : lengthComplaint("bytes", info, size);
  if (complaint !== null) decoding.fail(withReceived(complaint, size));
}

/** Reports a number of items that is not allowed. */
export function checkItems(decoding: Decoding, type: "array" | "object", lengths: Lengths, size: number): void {
  const complaint = lengthComplaint(type, lengths, size);
  if (complaint !== null) decoding.report(withReceived(complaint, size));
}

/** The datetime or time, if it has an offset or none as its type wants. */
export function checkZone(decoding: Decoding, info: DatetimeInfo | TextInfo, text: string): string {
  if (info.kind !== "datetime" && info.kind !== "time") return text;
  if (info.tz !== undefined && info.tz !== hasZone(text))
    decoding.fail(withReceived(wrongZone(info.kind, info.tz), text));
  return text;
}

/** A number beyond 2^53 - 1 is no integer of any width: it may have been rounded. */
function isInWidth(width: IntInfo["width"], value: number | bigint): boolean {
  if (typeof value === "number" && !Number.isSafeInteger(value)) return false;
  return width === "safe" ? Number.isSafeInteger(Number(value)) : fitsWidth(BigInt(value), width);
}

function lengthComplaint(type: Measured, lengths: Lengths, size: number): Complaint | null {
  const { min_length, max_length } = lengths;
  if (min_length !== undefined && size < min_length) return tooShort(type, min_length);
  if (max_length !== undefined && size > max_length) return tooLong(type, max_length);
  return null;
}
