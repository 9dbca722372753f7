// Scalars of the short decoder: numbers, strings, and what stands in JSON as a string.

import { encodeUtf8 } from "../bytes/text.js";
import { fitsWidth } from "../fast/write/json.js";
import type { BytesInfo, FloatInfo, IntInfo, StrInfo, TypeInfo } from "../info/types.js";
import { base64Size, decodeBase64 } from "../scalars/base64.js";
import { hasZone } from "../scalars/canonical.js";
import { type TextType, textTypeOf } from "../scalars/known-texts.js";
import { INTEGER, integerOf, isIn64Bits, NOT_FINITE, NUMBER } from "../scalars/number-text.js";
import { pattern } from "../scalars/pattern.js";
import { codePointLength } from "../values/is.js";
import { ofKind, type Reading, valuesOf } from "./reading.js";

/** Reports a length outside its bounds. */
export function checkLength(
  r: Reading,
  { min_length = 0, max_length = Infinity }: { readonly min_length?: number; readonly max_length?: number },
  length: number,
): void {
  if (length < min_length) r.fail("too-short");
  if (length > max_length) r.fail("too-long");
}

/** The value of the text of a number. */
export function readNumber(r: Reading, members: readonly TypeInfo[], text: string): unknown {
  const isAny = ofKind(members, "any") !== undefined;
  if (INTEGER.test(text)) {
    const value = integerOf(text);
    if (value !== null && isIn64Bits(value)) return readInteger(r, members, value);
    if (isAny || ofKind(members, "int")) return readInteger(r, members, value ?? r.fail("out-of-range"));
  }
  const float = ofKind(members, "float");
  const decimal = ofKind(members, "decimal");
  if (!isAny && float === undefined && decimal !== undefined) return canonical(r, textTypeOf(decimal), text);
  return readFloat(r, members, finite(r, Number(text)));
}

/** A string that is a value. */
export function readString(r: Reading, members: readonly TypeInfo[], text: string): unknown {
  if (ofKind(members, "any")) return text;
  const str = ofKind(members, "str");
  return str === undefined ? readTextual(r, members, text) : checkStr(r, str, text);
}

/** A key of an object, which is text whatever its type. */
export function readKey(r: Reading, members: readonly TypeInfo[], text: string): unknown {
  if (ofKind(members, "any")) return text;
  const str = ofKind(members, "str");
  if (str !== undefined) return checkStr(r, str, text);
  const decimal = ofKind(members, "decimal");
  const hasNumbers = ofKind(members, "int") ?? ofKind(members, "float") ?? valuesOf(members, "number") ?? decimal;
  if (hasNumbers !== undefined) {
    if (NUMBER.test(text)) return readNumber(r, members, text);
    const special = NOT_FINITE.exec(text);
    if (special !== null && decimal !== undefined && !ofKind(members, "float"))
      return canonical(r, textTypeOf(decimal), text);
    const size = special?.[2] === undefined ? NaN : Infinity;
    if (special !== null) return readFloat(r, members, special[1] === "-" ? -size : size);
    if (decimal !== undefined) r.fail("wrong-type");
  }
  return readTextual(r, members, text);
}

function readInteger(r: Reading, members: readonly TypeInfo[], value: number | bigint): unknown {
  if (ofKind(members, "any")) return value;
  const int = ofKind(members, "int");
  if (int !== undefined) return checkInt(r, int, value);
  const values = valuesOf(members, "number");
  if (values !== undefined) return values.includes(value) ? value : r.fail("not-a-member");
  const float = ofKind(members, "float");
  if (float !== undefined) return checkFloat(r, float, finite(r, Number(value)));
  const decimal = ofKind(members, "decimal");
  return decimal === undefined ? r.fail("wrong-type") : canonical(r, textTypeOf(decimal), String(value));
}

function readFloat(r: Reading, members: readonly TypeInfo[], value: number): unknown {
  if (ofKind(members, "any")) return value;
  const float = ofKind(members, "float");
  return float === undefined ? r.fail("wrong-type") : checkFloat(r, float, value);
}

function finite(r: Reading, value: number): number {
  return Number.isFinite(value) ? value : r.fail("out-of-range");
}

function checkInt(r: Reading, { ge, le, multiple_of, width }: IntInfo, value: number | bigint): number | bigint {
  if (ge !== undefined && value < ge) r.fail("too-small");
  if (le !== undefined && value > le) r.fail("too-big");
  if (multiple_of !== undefined && BigInt(value) % BigInt(multiple_of) !== 0n) r.fail("not-multiple");
  const fits = width === "safe" ? Number.isSafeInteger(Number(value)) : fitsWidth(BigInt(value), width);
  if (!fits) r.fail("out-of-range");
  return width === "safe" ? Number(value) : BigInt(value);
}

function checkFloat(r: Reading, { ge, gt, le, lt, multiple_of }: FloatInfo, value: number): number {
  if ((ge !== undefined && !(value >= ge)) || (gt !== undefined && !(value > gt))) r.fail("too-small");
  if ((le !== undefined && !(value <= le)) || (lt !== undefined && !(value < lt))) r.fail("too-big");
  if (multiple_of !== undefined && value % multiple_of !== 0) r.fail("not-multiple");
  return value;
}

function checkStr(r: Reading, info: StrInfo, text: string): string {
  if (info.min_length !== undefined || info.max_length !== undefined) checkLength(r, info, codePointLength(text));
  if (info.pattern !== undefined && !patternOf(info.pattern).test(text)) r.fail("pattern-mismatch");
  return text;
}

const patterns = /* @__PURE__ */ new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? pattern(source);
  patterns.set(source, known);
  return known;
}

function readTextual(r: Reading, members: readonly TypeInfo[], text: string): unknown {
  const values = valuesOf(members, "string");
  if (values !== undefined) return values.includes(text) ? text : r.fail("not-a-member");
  for (const member of members) {
    const type = textTypeOf(member);
    if (type === undefined) continue;
    const found = canonical(r, type, text);
    const zone = "tz" in member ? member.tz : undefined;
    return zone !== undefined && zone !== hasZone(found) ? r.fail("wrong-zone") : found;
  }
  const bytes = ofKind(members, "bytes");
  return bytes === undefined ? r.fail("wrong-type") : readBase64(r, bytes, text);
}

function readBase64(r: Reading, info: BytesInfo, text: string): Uint8Array {
  checkLength(r, info, base64Size(text, encodeUtf8(text).length) ?? r.fail("invalid-text"));
  return decodeBase64(text) ?? r.fail("invalid-text");
}

function canonical(r: Reading, type: TextType | undefined, text: string): string {
  const found = type?.parse(text);
  return typeof found === "string" ? found : r.fail("invalid-text");
}
