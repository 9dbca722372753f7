// Expressions in their normal form.

import type { BinaryOp, ExprSpec, InList, LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import type { Check, Columns } from "../check/context.js";
import { typeOfExpression } from "../check/expressions.js";
import { classOf, isSameType, plainType } from "../types.js";
import { distinctExpressions, sortedExpressions } from "./bytes.js";
import { canonicalSqlOver } from "./canonical-sql.js";

/** An input of expressions: its columns as the author has them, and their names in the order of the normal form. */
export interface NormalInput {
  readonly columns: Columns;
  readonly names: readonly string[];
}

/** What expressions are over. */
export interface NormalScope {
  readonly check: Check;
  readonly inputs: readonly NormalInput[];
}

/** The name of a column by its position in an input. */
export function placeOf(name: string, { names }: NormalInput): string {
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`the column ${name} was not asked for`);
  return `c${at}`;
}

/** The normal form of an expression. */
export function normalExpression(expr: ExprSpec, scope: NormalScope): ExprSpec {
  const of = (part: ExprSpec): ExprSpec => normalExpression(part, scope);
  switch (expr.op) {
    case "column": {
      const input = scope.inputs[expr.input];
      if (input === undefined) throw new Error(`there is no input ${expr.input}`);
      return { ...expr, name: placeOf(expr.name, input) };
    }
    case "literal":
      return { ...expr, value: canonicalValue(expr) };
    case "param":
      return expr;
    case "sql":
      return { ...expr, sql: canonicalSqlOver(expr, namesOf(scope)) };
    case "cast":
      return isIdle(expr, scope) ? of(expr.expr) : { ...expr, expr: of(expr.expr) };
    case "call":
    case "coalesce":
      return { ...expr, args: expr.args.map(of) };
    case "is_null":
    case "field":
      return { ...expr, expr: of(expr.expr) };
    case "binary":
      return normalBinary(expr, of);
    case "in_list":
      return normalInList(expr, of);
    case "struct":
      return { ...expr, fields: expr.fields.map((field) => ({ ...field, expr: of(field.expr) })) };
    case "case": {
      // oxlint-disable-next-line unicorn/no-thenable -- the contract calls the value of a branch so
      const branches = expr.branches.map(({ when, then }) => ({ when: of(when), then: of(then) }));
      return { ...expr, branches, otherwise: expr.otherwise === null ? null : of(expr.otherwise) };
    }
  }
}

function namesOf({ inputs }: NormalScope): readonly (readonly string[])[] {
  return inputs.map(({ names }) => names);
}

/** A conjunction or disjunction of normal operands: each once, in the order of bytes, to the left. */
export function junction(operator: "and" | "or", operands: readonly ExprSpec[]): ExprSpec {
  const flat = operands.flatMap((one) => operandsOf(operator, one));
  return distinctExpressions(flat).reduce((left, right) => ({ op: "binary", operator, left, right }));
}

function operandsOf(operator: "and" | "or", expr: ExprSpec): readonly ExprSpec[] {
  if (expr.op !== "binary" || expr.operator !== operator) return [expr];
  return [...operandsOf(operator, expr.left), ...operandsOf(operator, expr.right)];
}

type Of = (part: ExprSpec) => ExprSpec;

function normalBinary(expr: BinaryOp, of: Of): ExprSpec {
  const { operator } = expr;
  if (operator === "and" || operator === "or") {
    return junction(operator, operandsOf(operator, expr).map(of));
  }
  const [left, right] = [of(expr.left), of(expr.right)];
  switch (operator) {
    case "gt":
      return { op: "binary", operator: "lt", left: right, right: left };
    case "ge":
      return { op: "binary", operator: "le", left: right, right: left };
    case "eq":
    case "ne":
    case "add":
    case "mul":
      return commuted(operator, left, right);
    default:
      return { op: "binary", operator, left, right };
  }
}

function commuted(operator: BinaryOp["operator"], one: ExprSpec, other: ExprSpec): ExprSpec {
  const [left = one, right = other] = sortedExpressions([one, other]);
  return { op: "binary", operator, left, right };
}

function normalInList({ expr, values }: InList, of: Of): ExprSpec {
  const needle = of(expr);
  const distinct = distinctExpressions(values.map(of));
  const [only] = distinct;
  if (distinct.length === 1 && only !== undefined) return commuted("eq", needle, only);
  return { op: "in_list", expr: needle, values: distinct };
}

/** Whether a cast gives the type that the value has. */
function isIdle({ expr, dtype }: Extract<ExprSpec, { op: "cast" }>, { check, inputs }: NormalScope): boolean {
  if (expr.op === "sql") return false;
  const place = { check: { ...check, mistakes: [] }, path: "$" };
  const typed = typeOfExpression(
    expr,
    inputs.map(({ columns }) => columns),
    place,
  );
  return typed !== null && isSameType(typed.dtype, dtype);
}

/** A value in the one spelling that its type has for it. */
export function canonicalValue({ value, dtype }: LiteralExpr): LiteralExpr["value"] {
  if (value === null) return null;
  const plain = plainType(dtype);
  switch (classOf(plain)) {
    case "int": {
      const whole = BigInt(value as string | number | bigint);
      return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole);
    }
    case "float":
      return typeof value === "bigint" ? Number(value) : value;
    case "decimal":
      return plain.type === "decimal" ? canonicalDecimal(String(value), plain.scale) : value;
    case "timestamp":
      return String(value)
        .replace(/(\.\d*?)0+(Z?)$/, "$1$2")
        .replace(/\.(Z?)$/, "$1");
    default:
      return value;
  }
}

/** With as many digits behind the point as the type has, and no zeros before. */
function canonicalDecimal(text: string, scale: number): string {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = `${whole.replace(/^0+(?=\d)/, "")}${scale === 0 ? "" : `.${fraction.padEnd(scale, "0")}`}`;
  return text.startsWith("-") && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
