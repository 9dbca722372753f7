// Constraints in generated code: how each is checked and tested, for each kind of type that it fits.

import { type ConstrainedKind, constraintEntries } from "../../model/constraints.js";
import type { Type } from "../../model/model.js";
import type { ConstraintKey } from "../../parse/shape-schema.js";
import { call, type Code, code } from "../../text/code.js";
import { literalOf } from "../../text/literal.js";
import { all, compares, type Condition, holds, same } from "./condition.js";
import { isStringKeyed } from "../shared/keys.js";
import { upperSnake } from "./names.js";
import { wordRangeOf } from "./scalars.js";
import { type CodecScope } from "./scope.js";
import { codegen } from "../shared/runtime-names.js";

interface Row {
  /** The runtime's function that returns its first argument or bails out. */
  readonly check: string;
  /** The same as a condition. */
  test(value: Code, bound: Code): Condition;
  /** What `test` compares, if it is a comparison with the bound. */
  readonly compared?: (value: Code) => Code;
}

/** One constraint of a type, as generated code checks it. */
export interface Constraint {
  /** Wraps an expression that reads. */
  readonly check: string;
  /** Its second argument; null if there is none. */
  readonly bound: Code | null;
  test(value: Code): Condition;
  /** What is compared with which bound, if that is all. */
  readonly compared: ((value: Code) => Code) | undefined;
  readonly limit: unknown;
}

/** The constraints of a type, in the order of msgspec's checks. */
export function constraintsOf(type: Type, scope: CodecScope): readonly Constraint[] {
  const given = constraintEntries(type).filter(([key, value]) => !isIdle(type, key, value));
  const kind = rowKind(type, scope);
  return given.map(([key, limit]): Constraint => {
    if (key === "tz") return zoneConstraint(limit);
    const row = rowOf(key, kind);
    const bound = key === "pattern" ? patternConstant(type, scope) : literalOf(limit);
    const { check, compared } = row;
    return { check, bound, test: (value) => row.test(value, bound), compared, limit };
  });
}

function rowOf(key: BoundKey, kind: string): Row {
  const rows: { readonly [kind: string]: Row } = ROWS[key];
  const row = rows[kind];
  if (row === undefined) throw new Error(`no check of ${key} for ${kind}`);
  return row;
}

/** `value` inside the runtime's functions that bail out if it does not keep a constraint of `type`. */
export function checkedBy(type: Type, value: Code, scope: CodecScope): Code {
  return constraintsOf(type, scope).reduce(
    (inner, { check, bound }) => call(codegen(check), bound === null ? [inner] : [inner, bound], null),
    value,
  );
}

/** `value`, a scalar or container of this type, keeps its constraints; a least bound that is also the greatest is one comparison. */
export function keeps(type: Type, value: Code, scope: CodecScope): readonly Condition[] {
  const constraints = constraintsOf(type, scope).filter((constraint) => !isTestedBefore(constraint, type));
  return constraints.flatMap((constraint, i) => {
    const { compared, bound, limit } = constraint;
    const isExact = (other: Constraint | undefined): boolean =>
      compared !== undefined && other?.compared === compared && other.limit === limit;
    if (isExact(constraints[i - 1])) return [];
    if (isExact(constraints[i + 1]) && compared !== undefined && bound !== null) return [same(compared(value), bound)];
    return [constraint.test(value)];
  });
}

/** A constraint with a bound to check against: all but that on time zones. */
type BoundKey = Exclude<ConstraintKey, "tz">;
/** Integers and maps are held in two ways each. */
type RowKind<Kind> = Kind extends "int" ? "int" | "bigint" : Kind extends "map" ? "map" | "object" : Kind;
type Rows = { readonly [K in BoundKey]: { readonly [Kind in RowKind<ConstrainedKind<K>>]: Row } };

const itself = (value: Code): Code => value;
const AT_LEAST: Row = { check: "atLeast", test: (value, bound) => compares(value, ">=", bound), compared: itself };
const AT_MOST: Row = { check: "atMost", test: (value, bound) => compares(value, "<=", bound), compared: itself };
const MULTIPLE: Row = { check: "multipleOf", test: (value, bound) => isMultiple(value, bound, "0") };

const ROWS: Rows = {
  gt: { float: { check: "above", test: (value, bound) => compares(value, ">", bound) } },
  ge: { int: AT_LEAST, bigint: { ...AT_LEAST, check: "bigAtLeast" }, float: AT_LEAST },
  lt: { float: { check: "below", test: (value, bound) => compares(value, "<", bound) } },
  le: { int: AT_MOST, bigint: { ...AT_MOST, check: "bigAtMost" }, float: AT_MOST },
  multiple_of: {
    int: MULTIPLE,
    bigint: { check: "bigMultipleOf", test: (value, bound) => isMultiple(value, bound, "0n") },
    float: MULTIPLE,
  },
  min_length: { str: lengthRow("minLength", "hasMinLength"), ...sizeRows("min", ">=") },
  max_length: { str: lengthRow("maxLength", "hasMaxLength"), ...sizeRows("max", "<=") },
  pattern: { str: { check: "matching", test: (value, pattern) => holds(code`${pattern}.test(${value})`) } },
};

function lengthRow(check: string, test: string): Row {
  return { check, test: (value, bound) => holds(code`${codegen(test)}(${value}, ${bound})`) };
}

/** The rows for the length of containers: `minItems`, `maxItems`. */
function sizeRows(which: "min" | "max", operator: ">=" | "<="): Omit<Rows["min_length"], "str"> {
  const row = (what: string, size: (value: Code) => Code): Row => {
    return { check: which + what, test: (value, bound) => compares(size(value), operator, bound), compared: size };
  };
  return {
    bytes: row("Bytes", lengthOf),
    list: row("Items", lengthOf),
    set: row("Size", sizeOf),
    map: row("Size", sizeOf),
    object: row("Keys", keyCountOf),
  };
}

function lengthOf(value: Code): Code {
  return code`${value}.length`;
}

function sizeOf(value: Code): Code {
  return code`${value}.size`;
}

function keyCountOf(value: Code): Code {
  return code`${codegen("keyCount")}(${value})`;
}

function isMultiple(value: Code, factor: Code, zero: string): Condition {
  return same(code`${value} % ${factor}`, code.text(zero));
}

/** An offset asked for, or refused; `is` leaves this to the test of the scalar itself. */
function zoneConstraint(limit: unknown): Constraint {
  const check = limit === true ? "withZone" : "withoutZone";
  return { check, bound: null, test: () => all(), compared: undefined, limit };
}

function patternConstant(type: Type, scope: CodecScope): Code {
  if (type.kind !== "str" || type.pattern === undefined) throw new Error("a pattern that is not on a str");
  const { pattern } = type;
  const alias = scope.module.definitions.find(
    (one) => one.kind === "alias" && one.type.kind === "str" && one.type.pattern === pattern,
  );
  const name = alias === undefined ? "PATTERN" : `PATTERN_${upperSnake(alias.name)}`;
  return scope.constant("other", name, pattern, () => call(codegen("pattern"), [code`${pattern}`], null));
}

/** A bound that the test of the scalar itself has covered. */
function isTestedBefore({ check, limit }: Constraint, type: Type): boolean {
  const range = wordRangeOf(type);
  if (range === undefined) return false;
  return (check === AT_LEAST.check && limit === range.least) || (check === AT_MOST.check && limit === range.greatest);
}

/** A bound that every value of the type keeps anyway. */
function isIdle(type: Type, key: string, bound: unknown): boolean {
  if (type.kind !== "int" || type.width !== "safe") return false;
  return (key === "ge" && bound === Number.MIN_SAFE_INTEGER) || (key === "le" && bound === Number.MAX_SAFE_INTEGER);
}

/** The kind of type by which rows are found. */
function rowKind(type: Type, scope: CodecScope): string {
  if (type.kind === "int" && type.width !== "safe") return "bigint";
  return type.kind === "map" && isStringKeyed(type.key, scope.model) ? "object" : type.kind;
}
