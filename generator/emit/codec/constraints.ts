// Constraints in generated code: one row for each kind of type and key.

import type { Type } from "../../model/model.js";
import { call, type Code, code } from "../../text/code.js";
import { literalOf } from "../../text/literal.js";
import { all, compares, type Condition, holds, same } from "./condition.js";
import { isStringKeyed } from "../ts/keys.js";
import { upperSnake } from "./names.js";
import { wordRangeOf } from "./scalars.js";
import { type CodecScope, serde } from "./scope.js";

interface Row {
  readonly key: string;
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
  const given: { readonly [key: string]: unknown } = { ...type };
  const rows = (ROWS[rowsKey(type, scope)] ?? []).filter(({ key }) => key in given && !isIdle(type, key, given[key]));
  return [
    ...rows.map((row): Constraint => {
      const bound = row.key === "pattern" ? patternConstant(type, scope) : literalOf(given[row.key]);
      const { check, compared } = row;
      return { check, bound, test: (value) => row.test(value, bound), compared, limit: given[row.key] };
    }),
    ...zoneConstraint(type),
  ];
}

/** `value` inside the runtime's functions that bail out if it does not keep a constraint of `type`. */
export function checkedBy(type: Type, value: Code, scope: CodecScope): Code {
  return constraintsOf(type, scope).reduce(
    (inner, { check, bound }) => call(serde(check), bound === null ? [inner] : [inner, bound], null),
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

const itself = (value: Code): Code => value;
const AT_LEAST: Row = {
  key: "ge",
  check: "atLeast",
  test: (value, bound) => compares(value, ">=", bound),
  compared: itself,
};
const AT_MOST: Row = {
  key: "le",
  check: "atMost",
  test: (value, bound) => compares(value, "<=", bound),
  compared: itself,
};
const MULTIPLE: Row = {
  key: "multiple_of",
  check: "multipleOf",
  test: (value, bound) => isMultiple(value, bound, "0"),
};

const ROWS: { readonly [kind: string]: readonly Row[] } = {
  int: [AT_LEAST, AT_MOST, MULTIPLE],
  bigint: [
    { ...AT_LEAST, check: "bigAtLeast" },
    { ...AT_MOST, check: "bigAtMost" },
    { ...MULTIPLE, check: "bigMultipleOf", test: (value, bound) => isMultiple(value, bound, "0n") },
  ],
  float: [
    { key: "gt", check: "above", test: (value, bound) => compares(value, ">", bound) },
    AT_LEAST,
    { key: "lt", check: "below", test: (value, bound) => compares(value, "<", bound) },
    AT_MOST,
    MULTIPLE,
  ],
  str: [
    {
      key: "min_length",
      check: "minLength",
      test: (value, bound) => holds(code`${serde("hasMinLength")}(${value}, ${bound})`),
    },
    {
      key: "max_length",
      check: "maxLength",
      test: (value, bound) => holds(code`${serde("hasMaxLength")}(${value}, ${bound})`),
    },
    { key: "pattern", check: "matching", test: (value, pattern) => holds(code`${pattern}.test(${value})`) },
  ],
  bytes: sizeRows("Bytes", (value) => code`${value}.length`),
  list: sizeRows("Items", (value) => code`${value}.length`),
  set: sizeRows("Size", (value) => code`${value}.size`),
  map: sizeRows("Size", (value) => code`${value}.size`),
  object: sizeRows("Keys", (value) => code`${serde("keyCount")}(${value})`),
};

/** The rows for the length of something: `minItems`, `maxItems`. */
function sizeRows(what: string, size: (value: Code) => Code): readonly Row[] {
  return [
    {
      key: "min_length",
      check: `min${what}`,
      test: (value, bound) => compares(size(value), ">=", bound),
      compared: size,
    },
    {
      key: "max_length",
      check: `max${what}`,
      test: (value, bound) => compares(size(value), "<=", bound),
      compared: size,
    },
  ];
}

function isMultiple(value: Code, factor: Code, zero: string): Condition {
  return same(code`${value} % ${factor}`, code.text(zero));
}

/** An offset asked for, or refused; `is` leaves this to the test of the scalar itself. */
function zoneConstraint(type: Type): readonly Constraint[] {
  if ((type.kind !== "datetime" && type.kind !== "time") || type.tz === undefined) return [];
  return [
    {
      check: type.tz ? "withZone" : "withoutZone",
      bound: null,
      test: () => all(),
      compared: undefined,
      limit: type.tz,
    },
  ];
}

function patternConstant(type: Type, scope: CodecScope): Code {
  if (type.kind !== "str" || type.pattern === undefined) throw new Error("a pattern that is not on a str");
  const { pattern } = type;
  const alias = scope.module.definitions.find(
    (one) => one.kind === "alias" && one.type.kind === "str" && one.type.pattern === pattern,
  );
  const name = alias === undefined ? "PATTERN" : `PATTERN_${upperSnake(alias.name)}`;
  return scope.constant("other", name, pattern, () => call(serde("pattern"), [code`${pattern}`], null));
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

function rowsKey(type: Type, scope: CodecScope): string {
  if (type.kind === "int" && type.width !== "safe") return "bigint";
  return type.kind === "map" && isStringKeyed(type.key, scope.model) ? "object" : type.kind;
}
