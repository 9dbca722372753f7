// The deliberate deviations from msgspec, numbered as in the documentation: one predicate a number, on the case alone.

import { isUtf8 } from "node:buffer";
import { canonicalText, type TextKind } from "../../../runtime/serde/scalars/text-scalars.js";
import {
  allTypes,
  type Case,
  type CaseField,
  type CaseSchema,
  type CaseStruct,
  type CaseType,
  caseText,
  compound,
  flatFields,
  flatFlags,
  kindOf,
} from "./mini-format.js";

interface Deviation {
  readonly number: number;
  readonly what: string;
  applies(testCase: Case): boolean;
}

export const DEVIATIONS: readonly Deviation[] = [
  { number: 1, what: "omit_defaults compares by value", applies: (one) => one.identity_dependent === true },
  { number: 3, what: "no NUL in a datetime or time, no bad UTF-8 in skipped values", applies: hasNulOrBadText },
  { number: 5, what: "an integral float is an integer where the type does not say float", applies: mixesIntsAndFloats },
  { number: 6, what: "depth is limited to 512", applies: (one) => depthOf(one) > 512 },
  { number: 8, what: "patterns are those of Python and ECMAScript alike", applies: hasPattern },
  { number: 9, what: "JSON Schemas are our own", applies: (one) => one.op === "json_schema" || one.op === "define" },
  { number: 10, what: "no seconds in time zone offsets", applies: hasOffsetSeconds },
  { number: 11, what: "outside the language", applies: isOutside },
  {
    number: 12,
    what: "maps with keys other than str are sorted too",
    applies: (one) => one.options?.["order"] !== undefined && hasOtherKeys(one.input?.value),
  },
  { number: 13, what: "integer-like keys come first in declared order", applies: hasIntegerLikeKeys },
  { number: 14, what: "any keeps timestamps as Ext", applies: hasTimestampInAny },
  {
    number: 15,
    what: "Raw never changes format",
    applies: (one) => mentions(one, "raw") || inputText(one).includes('"$raw"'),
  },
  { number: 18, what: "a date and the like is a text that the decoder takes", applies: hasForeignSpelling },
];

/** The number of the deviation that excuses a case, or null. */
export function deviationOf(testCase: Case): number | null {
  return DEVIATIONS.find((one) => one.applies(testCase))?.number ?? null;
}

const UNSUPPORTED_OPTIONS = ["str_keys", "uuid_format", "decimal_format", "builtin_types", "ref_template"];
const UNSUPPORTED_TYPES = ["bytearray", "ext"];
const UNSUPPORTED_KEYS = [
  "bytes",
  "bool",
  "null",
  "any",
  "tuple",
  "vartuple",
  "union",
  "frozenset",
  "list",
  "dict",
  "raw",
  "ext",
];
const PYTHON_CLASSES =
  /"\$(datetime|date|time|timedelta|uuid|decimal|enum|struct|bytearray|unset|tuple|frozenset|set)"/;

function isOutside(testCase: Case): boolean {
  if (UNSUPPORTED_OPTIONS.some((option) => testCase.options?.[option] !== undefined)) return true;
  if (testCase.op === "to_builtins" && hasOtherKeys(testCase.input?.value)) return true;
  if (testCase.op.startsWith("convert") && PYTHON_CLASSES.test(inputText(testCase))) return true;
  if (testCase.op.startsWith("encode") || testCase.op === "to_builtins") return isUntypedRichValue(testCase);
  return usesUnsupportedType(testCase);
}

function usesUnsupportedType(testCase: Case): boolean {
  const types = [...allTypes(testCase.schema)].map(compound);
  const keys = types.filter((type) => type.t === "dict").map((type) => type.key ?? "any");
  if (keys.some((key) => UNSUPPORTED_KEYS.includes(kindOf(key)) || isStruct(key, testCase.schema))) return true;
  if (types.some((type) => UNSUPPORTED_TYPES.includes(type.t))) return true;
  if (hasWideLiterals(testCase.schema)) return true;
  return structsOf(testCase.schema).some((struct) => isOutsideStruct(struct, testCase.schema));
}

/** Literals and enums of integers that no JavaScript number holds. */
function hasWideLiterals(schema: CaseSchema): boolean {
  const enums = Object.values(schema.types ?? {}).filter((definition) => definition.kind === "enum");
  const values = [...allTypes(schema)].flatMap((type): readonly unknown[] => compound(type).values ?? []);
  const members = enums.flatMap((definition) => definition.members.map(([, value]) => value));
  return [...values, ...members].some((value) => typeof value === "bigint");
}

function isStruct(type: CaseType, schema: CaseSchema): boolean {
  const { t, name } = compound(type);
  return t === "ref" && schema.types?.[name ?? ""]?.kind === "struct";
}

function structsOf(schema: CaseSchema): readonly CaseStruct[] {
  return Object.values(schema.types ?? {}).filter((definition) => definition.kind === "struct");
}

/** Defaults that do not fit their type, arrays with absent or late required fields. */
function isOutsideStruct(struct: CaseStruct, schema: CaseSchema): boolean {
  const fields = flatFields(struct, schema);
  const flags = flatFlags(struct, schema);
  const isArray = flags["array_like"] === true;
  const hasDefault = (field: CaseField): boolean => field.default !== undefined || field.default_factory !== undefined;
  const isLate = (field: CaseField, at: number): boolean => !hasDefault(field) && fields.slice(0, at).some(hasDefault);
  return fields.some(
    (field, at) =>
      (field.default_factory !== undefined && !["list", "dict", "set"].includes(field.default_factory)) ||
      (field.default === null && !acceptsNull(field.type)) ||
      (isArray && (isLate(field, at) || mentionsUnset(field.type))),
  );
}

function acceptsNull(type: CaseType): boolean {
  const { t, of = [], values = [] } = compound(type);
  return t === "null" || t === "any" || values.includes(null) || of.some(acceptsNull);
}

function mentionsUnset(type: CaseType): boolean {
  return kindOf(type) === "unset" || (compound(type).of ?? []).some(mentionsUnset);
}

/** Encoding in msgspec follows the value; here the type says what a value is. */
function isUntypedRichValue(testCase: Case): boolean {
  return usesUnsupportedType(testCase) || [...allTypes(testCase.schema)].some((type) => kindOf(type) === "any");
}

function mixesIntsAndFloats(testCase: Case): boolean {
  const kinds = [...allTypes(testCase.schema)].map(kindOf);
  const open =
    kinds.includes("any") ||
    kinds.includes("int") ||
    kinds.includes("literal") ||
    kinds.includes("ref") ||
    testCase.op === "to_builtins" ||
    testCase.op.startsWith("convert");
  return open && (hasIntegralFloatHeader(testCase) || numberTexts(testCase).some(isIntegralFloat));
}

/** Whatever looks like a float in the input or a default, also within strings, which lax mode reads. */
function numberTexts(testCase: Case): readonly string[] {
  const { text = "", hex = "", value = null } = testCase.input ?? {};
  const given = [text, Buffer.from(hex, "hex").toString("latin1"), caseText(value)];
  return [...given, caseText(testCase.schema.types ?? {})].flatMap((one) => one.match(FLOAT) ?? []);
}

const FLOAT = /-?\d+(?:\.\d+(?:e[+-]?\d+)?|e[+-]?\d+)/gi;

function isIntegralFloat(text: string): boolean {
  return Number.isInteger(Number(text));
}

function hasIntegralFloatHeader(testCase: Case): boolean {
  return testCase.op === "decode_msgpack" && /c[ab]/.test(testCase.input?.hex ?? "");
}

function hasNulOrBadText(testCase: Case): boolean {
  const { text, hex } = testCase.input ?? {};
  if (text !== undefined) return text.includes("\\u0000") || text.includes("\u0000");
  if (hex === undefined) return false;
  const bytes = Buffer.from(hex, "hex");
  return testCase.op === "decode_json" ? !isUtf8(bytes) : hasBadString(bytes);
}

/** Whether anything that may be a MessagePack string of up to 255 bytes is not UTF-8. */
function hasBadString(bytes: Buffer): boolean {
  return bytes.some((header, at) => {
    const fixed = header >= 0xa0 && header <= 0xbf;
    const start = fixed ? at + 1 : at + 2;
    const end = start + (fixed ? header - 0xa0 : (bytes[at + 1] ?? 0));
    return (fixed || header === 0xd9) && end <= bytes.length && !isUtf8(bytes.subarray(start, end));
  });
}

function depthOf(testCase: Case): number {
  const text = testCase.input?.text ?? "";
  return Math.max(text.split("[").length, text.split("{").length, (testCase.input?.hex?.match(/91|81/g) ?? []).length);
}

function hasPattern(testCase: Case): boolean {
  return [...allTypes(testCase.schema)].some((type) => compound(type)["pattern"] !== undefined);
}

function hasOffsetSeconds(testCase: Case): boolean {
  return /[+-]\d\d:\d\d:\d\d/.test(inputText(testCase));
}

function hasIntegerLikeKeys(testCase: Case): boolean {
  const isWritten = testCase.op.startsWith("encode") || testCase.op === "to_builtins";
  return isWritten && testCase.options?.["order"] === undefined && /"\$dict":\[.*\["\d+"/.test(inputText(testCase));
}

/** Whether a dict in a tagged value has a key that is no string. */
function hasOtherKeys(tagged: unknown): boolean {
  if (typeof tagged !== "object" || tagged === null) return false;
  const entries = new Map<string, unknown>(Object.entries(tagged)).get("$dict");
  const isOther = (entry: unknown): boolean => Array.isArray(entry) && typeof entry[0] !== "string";
  return (Array.isArray(entries) && entries.some(isOther)) || Object.values(tagged).some(hasOtherKeys);
}

function hasTimestampInAny(testCase: Case): boolean {
  const kinds = [...allTypes(testCase.schema)].map(kindOf);
  return kinds.includes("any") && /d[4-8]ff|c7..ff|c8....ff/.test(testCase.input?.hex ?? "");
}

function mentions(testCase: Case, kind: string): boolean {
  return [...allTypes(testCase.schema)].some((type) => kindOf(type) === kind);
}

const TEXT_TAGS: ReadonlyMap<string, TextKind> = new Map([
  ["$datetime", "datetime"],
  ["$date", "date"],
  ["$time", "time"],
  ["$uuid", "uuid"],
  ["$decimal", "decimal"],
]);

/** Whether a value to write is spelled in a way that Python's own classes read and msgspec does not: there it is an object, here a text. */
function hasForeignSpelling({ op, input }: Case): boolean {
  return /^(?:encode|to_builtins)/.test(op) && isForeign(input?.value);
}

function isForeign(tagged: unknown): boolean {
  if (typeof tagged !== "object" || tagged === null) return false;
  return Object.entries(tagged).some(([tag, inner]) => {
    const kind = TEXT_TAGS.get(tag);
    if (kind === undefined || typeof inner !== "string") return isForeign(inner);
    return typeof canonicalText(kind, inner) !== "string";
  });
}

function inputText(testCase: Case): string {
  return caseText(testCase.input ?? {});
}
