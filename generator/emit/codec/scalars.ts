// The scalars of the language in generated code: one row each.

import type { Type } from "../../model/model.js";
import { type Code, code } from "../../text/code.js";
import { all, type Condition, hasTypeof, holds, same } from "./condition.js";
import { codegen } from "../shared/runtime-names.js";

/** What generated code calls for one scalar. */
export interface Scalar {
  /** The readers' method after its verb: `readString`. */
  readonly read: string;
  /** The writers' method after its verb, and what it takes after the value: `writeString`, `packString`. */
  readonly write: string;
  readonly width?: string;
  /** Whether a value has this type, constraints aside. */
  is(value: Code, type: Type): Condition;
}

/** The row of a type, or undefined if it is no scalar. */
export function scalarOf(type: Type): Scalar | undefined {
  if (type.kind === "int") return INTS[type.width];
  return SCALARS[type.kind];
}

/** The integers that one test of the runtime takes. */
export interface IntRange {
  readonly test: string;
  readonly least: number;
  readonly greatest: number;
}

/** Integers of 32 bits are tested in one step, bounds and all; the first of these that a type stays in, if there is one. */
export function wordRangeOf(type: Type): IntRange | undefined {
  if (type.kind !== "int" || type.width !== "safe") return undefined;
  const { ge = -Infinity, le = Infinity } = type;
  return WORD_RANGES.find(({ least, greatest }) => ge >= least && le <= greatest);
}

const WORD_RANGES: readonly IntRange[] = [
  { test: "isUint32", least: 0, greatest: 2 ** 32 - 1 },
  { test: "isInt32", least: -(2 ** 31), greatest: 2 ** 31 - 1 },
];

const INTS: { readonly [width: string]: Scalar } = {
  safe: { read: "Int", write: "Int", is: testSafeInt },
  int64: { read: "Int64", write: "BigInt", width: "int64", is: runtimeTest("isInt64") },
  uint64: { read: "Uint64", write: "BigInt", width: "uint64", is: runtimeTest("isUint64") },
  any: { read: "BigInt", write: "BigInt", width: "any", is: (value) => hasTypeof(value, "bigint") },
};

const SCALARS: { readonly [kind in Type["kind"]]?: Scalar } = {
  null: { read: "Null", write: "Null", is: (value) => same(value, code.text("null")) },
  bool: { read: "Bool", write: "Bool", is: (value) => hasTypeof(value, "boolean") },
  float: { read: "Float", write: "Float", is: (value) => hasTypeof(value, "number") },
  str: { read: "String", write: "String", is: (value) => hasTypeof(value, "string") },
  bytes: { read: "Bytes", write: "Bytes", is: runtimeTest("isBytes") },
  datetime: { read: "Datetime", write: "Datetime", is: canonical("isCanonicalDatetime") },
  date: { read: "Date", write: "Date", is: canonical("isCanonicalDate") },
  time: { read: "Time", write: "Time", is: canonical("isCanonicalTime") },
  duration: { read: "Duration", write: "Duration", is: canonical("isCanonicalDuration") },
  uuid: { read: "Uuid", write: "Uuid", is: canonical("isCanonicalUuid") },
  decimal: { read: "Decimal", write: "Decimal", is: canonical("isCanonicalDecimal") },
  any: { read: "Any", write: "Any", is: runtimeTest("isAnyValue") },
  raw: { read: "Raw", write: "Raw", is: runtimeTest("isRaw") },
};

/** A string in canonical spelling, with or without an offset if the type says so. */
function canonical(name: string): (value: Code, type: Type) => Condition {
  return (value, type) => {
    const zone = "tz" in type && type.tz !== undefined ? code`, ${type.tz}` : code.nothing;
    return all(hasTypeof(value, "string"), holds(code`${codegen(name)}(${value}${zone})`));
  };
}

function testSafeInt(value: Code, type: Type): Condition {
  return runtimeTest(wordRangeOf(type)?.test ?? "isSafeInt")(value);
}

function runtimeTest(name: string): (value: Code) => Condition {
  return (value) => holds(code`${codegen(name)}(${value})`);
}
