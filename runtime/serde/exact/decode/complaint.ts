// What the decoder says about values that do not fit: msgspec's texts, one function each.

import type { ErrorCode } from "../../errors.js";
import { reprFloat } from "../../scalars/float.js";
import { reprString } from "../../scalars/python-repr.js";

/** One thing wrong with one value, before it is known where that stands. */
export interface Complaint {
  readonly code: ErrorCode;
  readonly text: string;
  readonly expected: string | null;
  readonly received: string | null;
}

/** A value of another type. */
export const wrongType = (expected: string, received: string): Complaint => ({
  code: "wrong-type",
  text: `Expected \`${expected}\`, got \`${received}\``,
  expected,
  received,
});

/** For tags and keys, of which msgspec does not say what it found. */
export const notType = (expected: string): Complaint => ({
  code: "wrong-type",
  text: `Expected \`${expected}\``,
  expected,
  received: null,
});

/** A value that an enum or literal does not have. */
export const notMember = (value: unknown): Complaint => {
  const shown = reprLiteral(value);
  return { code: "not-a-member", text: `Invalid enum value ${shown}`, expected: null, received: shortened(shown) };
};

/** `shown` is the tag as msgspec shows it: in quotes if a string. */
export const invalidTag = (shown: string): Complaint => ({
  code: "invalid-tag",
  text: `Invalid value ${shown}`,
  expected: null,
  received: shortened(shown),
});

/** A required field that is not there. */
export const missingField = (name: string): Complaint =>
  plain("missing-field", `Object missing required field \`${name}\``);

/** A field that a strict struct does not have. */
export const unknownField = (name: string): Complaint =>
  plain("unknown-field", `Object contains unknown field \`${name}\``);

/** A key that comes twice, where that is an error. */
export const duplicateKey = (name: string): Complaint =>
  plain("duplicate-key", `Object contains duplicate key \`${name}\``);

/** Text that is no datetime, uuid or other scalar of its type. */
export const refusedText = (refused: string): Complaint => plain("invalid-text", refused);

/** A number beyond what its type holds. */
export const outOfRange = (text: "Integer value out of range" | "Number out of range"): Complaint =>
  plain("out-of-range", text);

/** An extension value that its type does not take. */
export const invalidExt = (text: string): Complaint => plain("invalid-ext", text);

/** A struct that does not keep a rule. */
export const brokenRule = (message: string): Complaint => plain("rule", message);

/** A bound of an int or float, such as `>= 1`. */
export const outsideBound = (
  type: "int" | "float",
  comparison: ">" | ">=" | "<" | "<=",
  bound: number | bigint,
): Complaint =>
  expecting(comparison.startsWith(">") ? "too-small" : "too-big", type, `${comparison} ${reprBound(type, bound)}`);

/** A number that is no multiple. */
export const notMultiple = (type: "int" | "float", factor: number | bigint): Complaint =>
  expecting("not-multiple", type, `that's a multiple of ${reprBound(type, factor)}`);

/** A text or container below its least length. */
export const tooShort = (type: Measured, least: number): Complaint =>
  expecting("too-short", type, `of length >= ${least}`);

/** A text or container above its greatest length. */
export const tooLong = (type: Measured, most: number): Complaint => expecting("too-long", type, `of length <= ${most}`);

/** A text that its pattern does not find. */
export const patternMismatch = (pattern: string): Complaint =>
  expecting("pattern-mismatch", "str", `matching regex ${reprString(pattern)}`);

/** A datetime or time with an offset where none may be, or without. */
export const wrongZone = (type: string, wantsZone: boolean): Complaint =>
  expecting("wrong-zone", type, wantsZone ? "with a timezone component" : "with no timezone component");

/** An array with a wrong number of items; `received` is null where it is not known before all are read. */
export const wrongLength = (condition: string, received: number | null): Complaint => ({
  code: "wrong-length",
  text: `Expected \`array\` of ${condition}${received === null ? "" : `, got ${received}`}`,
  expected: `array of ${condition}`,
  received: received === null ? null : String(received),
});

/** The complaint with the value it is about in `received`. */
export function withReceived(complaint: Complaint, value: string | number | bigint): Complaint {
  return { ...complaint, received: typeof value === "string" ? shownText(value) : shortened(shownNumber(value)) };
}

/** As `withReceived`, for a number by its text. */
export function withReceivedNumber(complaint: Complaint, text: string): Complaint {
  return { ...complaint, received: shortened(text) };
}

/** Types whose length can be bounded. */
export type Measured = "str" | "bytes" | "array" | "object";

/** Python's `repr` of a string, integer or boolean. */
export function reprLiteral(value: unknown): string {
  if (typeof value === "string") return reprString(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}

function plain(code: ErrorCode, text: string): Complaint {
  return { code, text, expected: null, received: null };
}

function expecting(code: ErrorCode, type: string, condition: string): Complaint {
  return { code, text: `Expected \`${type}\` ${condition}`, expected: `${type} ${condition}`, received: null };
}

function reprBound(type: "int" | "float", bound: number | bigint): string {
  return type === "float" ? reprFloat(Number(bound)) : String(bound);
}

/** As much of a text as a reader can use. */
function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

const MOST_SHOWN = 80;

/** As JSON has it; of a long text only the beginning. */
function shownText(text: string): string {
  return text.length <= MOST_SHOWN ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, MOST_SHOWN))}…`;
}

function shownNumber(value: number | bigint): string {
  return Object.is(value, -0) ? "-0" : String(value);
}
