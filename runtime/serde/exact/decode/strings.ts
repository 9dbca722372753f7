// Strings, and what stands in messages as a string: text scalars, bytes in base64, enums, keys of maps.

import { encodeUtf8 } from "../../bytes/text.js";
import { base64Size, decodeBase64 } from "../../scalars/base64.js";
import { canonicalText } from "../../scalars/text-scalars.js";
import { notMember, refusedText, withReceived, wrongType } from "./complaint.js";
import { checkBytes, checkStr, checkZone } from "./constraints.js";
import type { Decoding } from "./decoding.js";
import { canonical, readNumberInString } from "./numbers.js";
import type { Plan } from "./plan.js";

/** A string that is a value. */
export function readString(decoding: Decoding, plan: Plan, text: string): unknown {
  if (plan.any) return text;
  if (plan.str !== null) return checkStr(decoding, plan.str, text);
  if (!decoding.strict) {
    const value = readLax(decoding, plan, text);
    if (value !== undefined) return value;
  }
  return readTextual(decoding, plan, text, decoding.cursor.hasBase64);
}

/** A key of an object, which is text whatever its type. */
export function readKeyText(decoding: Decoding, plan: Plan, text: string): unknown {
  if (plan.any) return text;
  if (plan.str !== null) return checkStr(decoding, plan.str, text);
  if (takesNumber(plan, decoding.strict)) {
    const value = readNumberInString(decoding, plan, text);
    if (value !== undefined) return value;
  }
  const isJsonDecimal = plan.text?.kind === "decimal" && decoding.cursor.format === "json";
  if (isJsonDecimal) return decoding.fail(wrongType(plan.expected, "str")); // msgspec takes numbers only
  return readTextual(decoding, plan, text, true);
}

/** The bytes that base64 text stands for. */
function readBase64(decoding: Decoding, plan: Plan, text: string): Uint8Array {
  const size = base64Size(text, encodeUtf8(text).length);
  if (size === null) return decoding.fail(withReceived(INVALID_BASE64, text));
  checkBytes(decoding, plan.bytes, size);
  return decodeBase64(text) ?? decoding.fail(withReceived(INVALID_BASE64, text));
}

const INVALID_BASE64 = refusedText("Invalid base64 encoded string");

function readTextual(decoding: Decoding, plan: Plan, text: string, hasBase64: boolean): unknown {
  if (plan.strs !== null) return plan.strs.has(text) ? text : decoding.fail(notMember(text));
  if (plan.text !== null) {
    return checkZone(decoding, plan.text, canonical(decoding, canonicalText(plan.text.kind, text), text));
  }
  if (plan.bytes !== null && hasBase64) return readBase64(decoding, plan, text);
  return decoding.fail(wrongType(plan.expected, "str"));
}

/** What the text means in lax mode; undefined if it means nothing but itself. */
function readLax(decoding: Decoding, plan: Plan, text: string): unknown {
  if (plan.bool || takesNumber(plan, false)) {
    const value = readNumberInString(decoding, plan, text);
    if (value !== undefined) return value;
  }
  const word = text.toLowerCase();
  if (plan.bool && (word === "true" || word === "false")) return word === "true";
  return plan.null && word === "null" ? null : undefined;
}

/** True if a number in a string can be a value of the plan. */
function takesNumber(plan: Plan, isStrict: boolean): boolean {
  if (plan.int !== null || plan.ints !== null || plan.float !== null) return true;
  const kind = plan.text?.kind;
  return kind === "decimal" || (!isStrict && (kind === "datetime" || kind === "duration"));
}
