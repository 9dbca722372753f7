// The deliberate deviations from msgspec, numbered as in the documentation: one predicate a number, on the case alone.

import { allTypes, type Case, compound, kindOf } from "./mini-format.js";

interface Deviation {
  readonly number: number;
  readonly what: string;
  applies(testCase: Case): boolean;
}

export const DEVIATIONS: readonly Deviation[] = [
  { number: 1, what: "omit_defaults compares by value", applies: (one) => one.identity_dependent === true },
  { number: 3, what: "no NUL in a datetime, no bad UTF-8 in skipped values", applies: hasNulOrBadText },
  { number: 5, what: "an integral float is an integer where the type does not say float", applies: mixesIntsAndFloats },
  { number: 6, what: "depth is limited to 512", applies: (one) => depthOf(one) > 512 },
  { number: 8, what: "patterns are those of Python and ECMAScript alike", applies: hasPattern },
  { number: 9, what: "JSON Schemas are our own", applies: (one) => one.op === "json_schema" || one.op === "define" },
  { number: 10, what: "no seconds in time zone offsets", applies: hasOffsetSeconds },
  { number: 11, what: "outside the language", applies: isOutside },
  {
    number: 12,
    what: "maps with keys other than str are sorted too",
    applies: (one) => one.options?.["order"] !== undefined,
  },
  { number: 13, what: "integer-like keys come first in declared order", applies: hasIntegerLikeKeys },
  { number: 14, what: "any keeps timestamps as Ext", applies: hasTimestampInAny },
  {
    number: 15,
    what: "Raw never changes format",
    applies: (one) => mentions(one, "raw") || inputText(one).includes('"$raw"'),
  },
];

/** The number of the deviation that excuses a case, or null. */
export function deviationOf(testCase: Case): number | null {
  return DEVIATIONS.find((one) => one.applies(testCase))?.number ?? null;
}

const UNSUPPORTED_OPTIONS = ["str_keys", "uuid_format", "decimal_format", "builtin_types", "ref_template"];
const UNSUPPORTED_TYPES = ["bytearray", "ext"];
const UNSUPPORTED_KEYS = [
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
const PYTHON_CLASSES = /"\$(datetime|date|time|timedelta|uuid|decimal|enum|struct|bytearray|unset)"/;

function isOutside(testCase: Case): boolean {
  if (UNSUPPORTED_OPTIONS.some((option) => testCase.options?.[option] !== undefined)) return true;
  if (testCase.op.startsWith("convert") && PYTHON_CLASSES.test(inputText(testCase))) return true;
  if (testCase.op.startsWith("encode") || testCase.op === "to_builtins") return isUntypedRichValue(testCase);
  return usesUnsupportedType(testCase);
}

function usesUnsupportedType(testCase: Case): boolean {
  const types = [...allTypes(testCase.schema)].map(compound);
  const keys = types.filter((type) => type.t === "dict").map((type) => kindOf(type.key ?? "any"));
  if (keys.some((key) => UNSUPPORTED_KEYS.includes(key))) return true;
  if (types.some((type) => UNSUPPORTED_TYPES.includes(type.t))) return true;
  return (
    JSON.stringify(testCase.schema).includes('"default_factory": "lambda') ||
    /"default_factory":"(lambda|bytearray)/.test(JSON.stringify(testCase.schema))
  );
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
    testCase.op.startsWith("convert");
  const text = inputText(testCase) + JSON.stringify(testCase.expect);
  return (
    open &&
    (/"\$f":"-?\d+(\.0)?(e\+\d+)?"/.test(text) ||
      /-?\d\.0*(?!\d)|[eE]/.test(testCase.input?.text ?? "") ||
      hasIntegralFloatHeader(testCase))
  );
}

function hasIntegralFloatHeader(testCase: Case): boolean {
  return testCase.op === "decode_msgpack" && /c[ab]/.test(testCase.input?.hex ?? "");
}

function hasNulOrBadText(testCase: Case): boolean {
  const text = testCase.input?.text ?? "";
  return (
    text.includes("\\u0000") ||
    text.includes("\u0000") ||
    (testCase.input?.hex !== undefined && testCase.portable === false)
  );
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
  return /"\$dict":\[.*\["\d+"/.test(inputText(testCase));
}

function hasTimestampInAny(testCase: Case): boolean {
  const kinds = [...allTypes(testCase.schema)].map(kindOf);
  return kinds.includes("any") && /d6ff|d7ff|c70cff/.test(testCase.input?.hex ?? "");
}

function mentions(testCase: Case, kind: string): boolean {
  return [...allTypes(testCase.schema)].some((type) => kindOf(type) === kind);
}

function inputText(testCase: Case): string {
  return JSON.stringify(testCase.input ?? {});
}
