import { hasLoneSurrogate } from "../../bytes/text.js";
import type { DatetimeInfo, EnumInfo, IntInfo, LiteralInfo, TextInfo, TypeInfo } from "../../info/types.js";
import { hasZone } from "../../scalars/canonical.js";
import { instantOf, isInYearsOfUtc } from "../../scalars/instant.js";
import { canonicalText, type TextKind } from "../../scalars/text-scalars.js";
import { describeValue, javascriptTypeOf } from "../../values/javascript-type.js";
import type { Encoding } from "./encoding.js";

/** Refuses a value for having the wrong JavaScript type. */
export function failType(encoding: Encoding, type: TypeInfo, value: unknown): never {
  return encoding.fail(`Expected \`${javascriptTypeOf(type)}\`, got \`${describeValue(value)}\``, "wrong-type");
}

/** The integer, in the range of its width. */
export function integerOf(encoding: Encoding, type: IntInfo, value: unknown): number | bigint {
  if (type.width === "safe") {
    if (typeof value !== "number") return failType(encoding, type, value);
    if (Number.isSafeInteger(value)) return value;
    if (Number.isInteger(value)) return failRange(encoding);
    return encoding.fail(`Expected an integer, got ${value}`, "wrong-type");
  }
  if (typeof value !== "bigint") return failType(encoding, type, value);
  return isInRange(encoding, type.width, value) ? value : failRange(encoding);
}

/** The number, which may be NaN or infinite. */
export function floatOf(encoding: Encoding, type: TypeInfo, value: unknown): number {
  return typeof value === "number" ? value : failType(encoding, type, value);
}

/** The string, which has a UTF-8 form. */
export function stringOf(encoding: Encoding, type: TypeInfo, value: unknown): string {
  if (typeof value !== "string") return failType(encoding, type, value);
  if (hasLoneSurrogate(value)) encoding.fail("Expected Unicode text, got a lone surrogate", "invalid-text");
  return value;
}

/** One of the values of the enum or literal. */
export function literalOf(encoding: Encoding, type: LiteralInfo | EnumInfo, value: unknown): string | number | boolean {
  const member = (type.values as readonly (string | number | boolean)[]).find((literal) => literal === value);
  if (member !== undefined) return member;
  if (typeof value !== typeof type.values[0]) return failType(encoding, type, value);
  return encoding.fail(`Invalid enum value ${JSON.stringify(value)}`, "not-a-member");
}

/** A scalar held as canonical text. */
export type TextScalarInfo = DatetimeInfo | TextInfo;

/** True for the scalars held as canonical text. */
export function isText(type: TypeInfo): type is TextScalarInfo {
  return Object.hasOwn(EXAMPLES, type.kind);
}

/** A text scalar in canonical spelling. */
export function textOf(encoding: Encoding, type: TextScalarInfo, value: unknown): string {
  if (typeof value !== "string") return failType(encoding, type, value);
  const canonical = canonicalText(type.kind, value);
  if (typeof canonical !== "string") return failSpelling(encoding, type, value);
  const isTimestamp = type.kind === "datetime" && encoding.sink.format === "msgpack" && hasZone(canonical);
  if (isTimestamp && !isInYearsOfUtc(instantOf(canonical))) encoding.fail("Timestamp is out of range", "out-of-range");
  return canonical;
}

/** How values of the scalars that are held as text look: what cannot be written has to become one of these. */
const EXAMPLES: { readonly [K in TextKind]: string } = {
  datetime: "2026-12-31T23:59:59Z",
  date: "2026-12-31",
  time: "23:59:59",
  duration: "P1DT2S",
  uuid: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  decimal: "1.50",
};

function failSpelling(encoding: Encoding, { kind }: TextScalarInfo, text: string): never {
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return encoding.fail(
    `Expected a ${kind} such as \`${EXAMPLES[kind]}\`, got ${JSON.stringify(shown)}`,
    "invalid-text",
  );
}

const MOST_SHOWN = 50;

/** MessagePack has no integers beyond 64 bits. */
function isInRange(encoding: Encoding, width: "int64" | "uint64" | "any", value: bigint): boolean {
  const isInt64 = value === BigInt.asIntN(64, value);
  const isUint64 = value === BigInt.asUintN(64, value);
  if (width === "int64") return isInt64;
  if (width === "uint64") return isUint64;
  return isInt64 || isUint64 || encoding.sink.format !== "msgpack";
}

function failRange(encoding: Encoding): never {
  return encoding.fail("Integer value out of range", "out-of-range");
}
