// The type of an expression, and what is wrong with it.

import type { BinaryOp, Call, ColRef, ExprSpec, InList } from "tessera-contracts/contracts/query/expressions";
import { thereAre } from "../errors.js";
import { boundTypes } from "../functions/bind.js";
import type { PlanFunction } from "../functions/function.js";
import { functionNamed, FUNCTIONS } from "../functions/registry.js";
import {
  BOOL,
  classOf,
  commonType,
  commonTypeOf,
  decimalResult,
  F64,
  plainType,
  type Typed,
  typeName,
} from "../types.js";
import { repeatedArguments } from "../functions/udfs.js";
import { hasPart } from "../walk.js";
import { typeOfCast } from "./casts.js";
import { column, type Columns, type Place, report, within } from "./context.js";
import { hasItsForms, literalExpectation } from "./literals.js";
import { demandMeaning, sharedMetadata } from "./meanings.js";

/** The columns that an expression may name: of one input, or of the two of a join. Null columns are not known. */
export type Inputs = readonly (Columns | null)[];

/** The type of an expression; null if it has none because of a mistake, which is taken down. */
export function typeOfExpression(expr: ExprSpec, inputs: Inputs, place: Place): Typed | null {
  const of = (part: ExprSpec, step: string): Typed | null => typeOfExpression(part, inputs, within(place, step));
  switch (expr.op) {
    case "column":
      return typeOfColumn(expr, inputs, place);
    case "literal": {
      const expected = literalExpectation(expr);
      if (expected === null) return { dtype: expr.dtype, nullable: expr.value === null };
      return report(place, "PLAN_LITERAL", `expected ${expected}, got ${JSON.stringify(String(expr.value))}`);
    }
    case "param":
      return { dtype: expr.dtype, nullable: true };
    case "cast": {
      if (expr.expr.op === "sql") return { dtype: expr.dtype, nullable: true };
      const value = of(expr.expr, ".expr");
      return value === null ? null : typeOfCast(value, expr.dtype, place);
    }
    case "call":
      return typeOfCall(
        expr,
        expr.args.map((arg, i) => of(arg, `.args[${i}]`)),
        place,
      );
    case "binary":
      return typeOfBinary(expr, [of(expr.left, ".left"), of(expr.right, ".right")], place);
    case "is_null":
      return of(expr.expr, ".expr") === null ? null : { dtype: BOOL, nullable: false };
    case "in_list":
      return typeOfInList(expr, of, place);
    case "coalesce": {
      const args = expr.args.map((arg, i) => of(arg, `.args[${i}]`));
      return shared(args, place, (all) => all.every(({ nullable }) => nullable));
    }
    case "sql":
      return report(place, "PLAN_TYPE", "an expression in SQL has no type that is known without an engine", "cast it");
    default:
      return typeOfComposite(expr, of, place);
  }
}

type Of = (part: ExprSpec, step: string) => Typed | null;

function typeOfComposite(
  expr: Extract<ExprSpec, { op: "case" | "struct" | "field" }>,
  of: Of,
  place: Place,
): Typed | null {
  switch (expr.op) {
    case "case": {
      for (const [i, { when }] of expr.branches.entries()) {
        demandBool(of(when, `.branches[${i}].when`), within(place, `.branches[${i}].when`));
      }
      const values = expr.branches.map(({ then }, i) => of(then, `.branches[${i}].then`));
      const last = expr.otherwise === null ? NOTHING : of(expr.otherwise, ".otherwise");
      return shared([...values, last], place, (all) => all.some(({ nullable }) => nullable));
    }
    case "struct": {
      const types = expr.fields.map((field, i) => of(field.expr, `.fields[${i}].expr`));
      if (types.includes(null)) return null;
      const fields = expr.fields.map(({ name }, i) => column(name, types[i] ?? NOTHING));
      return { dtype: { type: "struct", fields }, nullable: false };
    }
    case "field": {
      const struct = of(expr.expr, ".expr");
      if (struct === null) return null;
      const dtype = plainType(struct.dtype);
      if (dtype.type !== "struct") return report(place, "PLAN_TYPE", `expected a struct, got ${typeName(dtype)}`);
      const field = dtype.fields.find(({ name }) => name === expr.name);
      if (field !== undefined) return { dtype: field.dtype, nullable: struct.nullable || field.nullable };
      const names = dtype.fields.map(({ name }) => name);
      return report(place, "PLAN_UNKNOWN_COLUMN", `the struct has no field ${expr.name}`, thereAre(names));
    }
  }
}

const NOTHING: Typed = { dtype: { type: "null" }, nullable: true };

function typeOfColumn({ name, input }: ColRef, inputs: Inputs, place: Place): Typed | null {
  const columns = inputs[input];
  if (columns === undefined) {
    return report(place, "PLAN_PLACE", `there is no input ${input} here`, "only the expressions of a join have two");
  }
  if (columns === null) return null;
  const found = columns.find((one) => one.name === name);
  if (found !== undefined) return found;
  return report(place, "PLAN_UNKNOWN_COLUMN", `there is no column ${name}`, thereAre(columns.map((one) => one.name)));
}

function typeOfCall({ fn: name, args: exprs }: Call, args: readonly (Typed | null)[], place: Place): Typed | null {
  const fn = functionNamed(name, place.check.registry);
  if (fn === null) {
    const near = FUNCTIONS.filter((one) => one.name.startsWith(name.slice(0, 1))).map((one) => one.name);
    return report(place, "PLAN_UNKNOWN_FUNCTION", `there is no function ${name}`, thereAre(near));
  }
  if (fn.kind !== "scalar") {
    const where = fn.kind === "aggregate" ? "in the aggregates of a group" : "in the columns of a window";
    return report(place, "PLAN_PLACE", `${name} is no function of a row`, `use it ${where}`);
  }
  if (!hasItsForms(fn, exprs, place)) return null;
  demandOnce(fn, exprs, place);
  return typeOfFunction(name, args, place);
}

/** A value that is another each time cannot stand twice in the body of a function. */
function demandOnce({ name, returns }: PlanFunction, args: readonly ExprSpec[], place: Place): void {
  const { registry } = place.check;
  if (returns === null || registry.udfs === undefined) return;
  for (const at of repeatedArguments(name, registry.udfs)) {
    const isVolatile = (part: ExprSpec): boolean =>
      part.op === "call" && functionNamed(part.fn, registry)?.deterministic === "never";
    const arg = args[at];
    if (arg === undefined || !hasPart(arg, isVolatile)) continue;
    const message = `${name} uses its argument ${at + 1} twice, which is another value each time`;
    report(within(place, `.args[${at}]`), "PLAN_ARGUMENTS", message, "compute it in a projection below");
  }
}

/** The result of a function of any kind. */
export function typeOfFunction(name: string, args: readonly (Typed | null)[], place: Place): Typed | null {
  const fn = functionNamed(name, place.check.registry);
  const given = args.filter((arg) => arg !== null);
  if (fn === null || given.length < args.length) return null;
  const bound = boundTypes(
    fn,
    given.map(({ dtype }) => dtype),
  );
  if ("message" in bound) return report(place, "PLAN_TYPE", bound.message, bound.hint);
  const isNull = given.map(({ nullable }) => nullable);
  const rules = { never: false, may_be: true, if_any: isNull.includes(true), if_all: !isNull.includes(false) };
  return { dtype: fn.result(bound), nullable: rules[fn.nulls], metadata: fn.returns?.metadata ?? {} };
}

function typeOfBinary({ operator, right }: BinaryOp, sides: readonly (Typed | null)[], place: Place): Typed | null {
  const [one, other] = sides;
  if (one == null || other == null) return null;
  const nullable = one.nullable || other.nullable;
  if (operator === "and" || operator === "or") {
    const areBools = [demandBool(one, within(place, ".left")), demandBool(other, within(place, ".right"))];
    return areBools.includes(false) ? null : { dtype: BOOL, nullable };
  }
  if (operator === "like" && right.op !== "literal" && right.op !== "param") {
    return report(within(place, ".right"), "PLAN_ARGUMENTS", "the pattern of like is a literal or a parameter");
  }
  const dtype = resultOf(operator, one.dtype, other.dtype);
  if (dtype !== null) {
    if (dtype === BOOL) demandMeaning([one, other], place);
    return { dtype, nullable: nullable || operator === "div" || operator === "mod" };
  }
  const message = `${operator} does not take ${typeName(one.dtype)} and ${typeName(other.dtype)}`;
  return report(place, "PLAN_TYPE", message, "cast one side");
}

type Operator = BinaryOp["operator"];

function resultOf(operator: Operator, one: Typed["dtype"], other: Typed["dtype"]): Typed["dtype"] | null {
  const common = commonType(one, other);
  const [a, b] = [plainType(one), plainType(other)];
  switch (operator) {
    case "eq":
    case "ne":
      return common === null ? null : BOOL;
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return common === null || classOf(common) === "other" ? null : BOOL;
    case "like":
      return common !== null && classOf(common) === "text" ? BOOL : null;
    case "div":
      return NUMBERS.has(classOf(a)) && NUMBERS.has(classOf(b)) ? F64 : null;
    case "add":
    case "sub":
    case "mul":
      if (a.type === "decimal" && b.type === "decimal") return decimalResult(operator, a, b);
      return common !== null && NUMBERS.has(classOf(common)) ? common : null;
    default:
      return common !== null && NUMBERS.has(classOf(common)) ? common : null;
  }
}

const NUMBERS: ReadonlySet<string> = new Set(["int", "float"]);

function typeOfInList({ expr, values }: InList, of: Of, place: Place): Typed | null {
  const types = [of(expr, ".expr"), ...values.map((value, i) => of(value, `.values[${i}]`))];
  const common = shared(types, place, (all) => all.some(({ nullable }) => nullable));
  demandMeaning(
    types.filter((one) => one !== null),
    place,
  );
  return common === null ? null : { dtype: BOOL, nullable: common.nullable };
}

/** The common type of several values. */
function shared(
  types: readonly (Typed | null)[],
  place: Place,
  isNullable: (all: readonly Typed[]) => boolean,
): Typed | null {
  const given = types.filter((one) => one !== null);
  if (given.length < types.length) return null;
  const dtype = commonTypeOf(given.map((one) => one.dtype));
  if (dtype !== null) return { dtype, nullable: isNullable(given), metadata: sharedMetadata(given) };
  const names = given.map((one) => typeName(one.dtype)).join(", ");
  return report(place, "PLAN_TYPE", `the values have no common type: ${names}`, "cast one side");
}

/** Whether a value is a truth value; if not, that is taken down. One that is not known is passed over. */
export function demandBool(value: Typed | null, place: Place): boolean {
  if (value === null || classOf(value.dtype) === "bool" || classOf(value.dtype) === "null") return true;
  report(place, "PLAN_TYPE", `expected a condition, got ${typeName(value.dtype)}`);
  return false;
}
