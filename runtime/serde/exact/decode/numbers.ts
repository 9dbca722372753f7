// Numbers, and text that stands for numbers: JSON's own, map keys, and strings in lax mode.

import type { DatetimeInfo } from "../../info/types.js";
import { decimalOfFloat, parseDecimal } from "../../scalars/decimal.js";
import { secondsToDatetime, secondsToDuration, YEAR_10000 } from "../../scalars/epoch.js";
import { INTEGER, integerOf, isIn64Bits, NOT_FINITE, NUMBER, numberIfSafe } from "../../scalars/number-text.js";
import type { Canonical } from "../../scalars/refusal.js";
import {
  notMember,
  outOfRange,
  refusedText,
  withReceived,
  withReceivedNumber,
  wrongType,
  wrongZone,
} from "./complaint.js";
import { checkFloat, checkInt, checkZone } from "./constraints.js";
import type { Decoding } from "./decoding.js";
import type { Plan } from "./plan.js";

/** What a number was written as; errors about numbers inside strings say they got a string. */
type Source = "number" | "string";

/** An integer of any size. */
export function readInteger(
  decoding: Decoding,
  plan: Plan,
  value: number | bigint,
  source: Source = "number",
): unknown {
  if (plan.any) return typeof value === "bigint" ? numberIfSafe(value) : value;
  if (plan.int !== null && !(plan.float !== null && isRounded(value))) return checkInt(decoding, plan.int, value);
  if (plan.ints !== null) return plan.ints.has(value) ? value : decoding.fail(notMember(value));
  if (plan.float !== null) return checkFloat(decoding, plan.float, finite(decoding, Number(value), String(value)));
  if (plan.text?.kind === "decimal") {
    const isFloat = isRounded(value) || Object.is(value, -0);
    return canonical(decoding, isFloat ? decimalOfFloat(Number(value)) : parseDecimal(String(value)), value);
  }
  if (!decoding.strict) {
    if (plan.bool && (value === 0 || value === 1)) return value === 1;
    const text = readSeconds(decoding, plan, value);
    if (text !== null) return text;
  }
  return decoding.fail(wrongType(plan.expected, source === "string" ? "str" : "int"));
}

/** A number that is not written as an integer. */
export function readFloat(decoding: Decoding, plan: Plan, value: number, source: Source = "number"): unknown {
  if (plan.any) return value;
  if (plan.float !== null) return checkFloat(decoding, plan.float, value);
  if (plan.text?.kind === "decimal") return canonical(decoding, decimalOfFloat(value), value);
  if (!decoding.strict) {
    if (plan.int !== null && Number.isInteger(value) && Math.abs(value) <= MOST_LAX_INT) {
      return checkInt(decoding, plan.int, BigInt(value));
    }
    const text = readSeconds(decoding, plan, value);
    if (text !== null) return text;
  }
  return decoding.fail(wrongType(plan.expected, source === "string" ? "str" : "float"));
}

/** The text of a JSON number. */
export function readNumberText(decoding: Decoding, plan: Plan, text: string, source: Source = "number"): unknown {
  if (INTEGER.test(text)) {
    const value = integerOf(text);
    if (value !== null && isIn64Bits(value)) return readInteger(decoding, plan, value, source);
    if (plan.any || plan.int !== null) {
      const tooLong = (): never => decoding.fail(withReceivedNumber(outOfRange("Integer value out of range"), text));
      return readInteger(decoding, plan, value ?? tooLong(), source);
    }
    // As in msgspec, an integer beyond 64 bits is a float to every other type.
  }
  if (!plan.any && plan.float === null && plan.text?.kind === "decimal")
    return canonical(decoding, parseDecimal(text), text);
  return readFloat(decoding, plan, finite(decoding, Number(text), text), source);
}

/** The number that a string spells, if it does and the plan has a use for it; else undefined. */
export function readNumberInString(decoding: Decoding, plan: Plan, text: string): unknown {
  if (NUMBER.test(text)) return readNumberText(decoding, plan, text, "string");
  const special = NOT_FINITE.exec(text);
  if (special === null) return undefined;
  if (plan.float === null && plan.text?.kind === "decimal") return canonical(decoding, parseDecimal(text), text);
  const size = special[2] === undefined ? NaN : Infinity;
  return readFloat(decoding, plan, special[1] === "-" ? -size : size, "string");
}

/** The canonical text, or the error that says why there is none; `source` is what it was made of, if that can be shown. */
export function canonical(decoding: Decoding, text: Canonical, source?: string | number | bigint): string {
  if (typeof text === "string") return text;
  const complaint = refusedText(text.refused);
  return decoding.fail(source === undefined ? complaint : withReceived(complaint, source));
}

/** The datetime of an instant, which is in UTC; `source` as in `canonical`. */
export function readInstant(decoding: Decoding, info: DatetimeInfo, text: Canonical, source?: number | bigint): string {
  if (info.tz === false && text === YEAR_10000) return decoding.fail(wrongZone("datetime", false));
  return checkZone(decoding, info, canonical(decoding, text, source));
}

const MOST_LAX_INT = 2 ** 53;

/** The datetime or duration of a number of seconds; null if the plan has neither. */
function readSeconds(decoding: Decoding, plan: Plan, seconds: number | bigint): string | null {
  const info = plan.text;
  if (info?.kind === "datetime") return readInstant(decoding, info, secondsToDatetime(seconds), seconds);
  return info?.kind === "duration" ? canonical(decoding, secondsToDuration(seconds), seconds) : null;
}

/** True for a number that JavaScript may have rounded: a float rather than an integer, where both may stand. */
function isRounded(value: number | bigint): boolean {
  return typeof value === "number" && !Number.isSafeInteger(value);
}

function finite(decoding: Decoding, value: number, source: string): number {
  return Number.isFinite(value) ? value : decoding.fail(withReceivedNumber(outOfRange("Number out of range"), source));
}
