// Expressions in SQL.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { BinaryOp, ExprSpec, LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { typeOfExpression } from "../check/expressions.js";
import { exactPattern } from "../check/patterns.js";
import { PlanError } from "../errors.js";
import { boundTypes } from "../functions/bind.js";
import type { CallPlace, Parameter } from "../functions/function.js";
import { functionNamed } from "../functions/registry.js";
import { classOf, commonType, commonTypeOf, F64, plainType } from "../types.js";
import { castText, triedCastText } from "./casts.js";
import type { Dialect, SqlScope } from "./dialect.js";
import { marked } from "./places.js";

/** Most UTF-16 code units of the text of one expression. Casts and some functions say their arguments several times. */
const MOST_TEXT = 4_000_000;

/** The text of an expression, in parentheses where it needs them. @throws {PlanError} `PLAN_TOO_BIG` if it is too long */
export function expressionText(expr: ExprSpec, scope: SqlScope): string {
  const text = marked(expr, freshText(expr, scope), scope.paths);
  if (text.length <= MOST_TEXT) return text;
  const message = "the text of an expression would be too long, as it says its parts several times";
  throw new PlanError([{ code: "PLAN_TOO_BIG", path: "$", message, hint: "compute parts in projections below" }]);
}

function freshText(expr: ExprSpec, scope: SqlScope): string {
  const of = (part: ExprSpec): string => expressionText(part, scope);
  const { dialect } = scope;
  switch (expr.op) {
    case "column":
      return `${scope.inputs[expr.input]?.alias ?? ""}.${dialect.name(expr.name)}`;
    case "literal":
      return literalText(expr, dialect);
    case "param":
      return `CAST(${dialect.parameter(expr.name)} AS ${dialect.type(expr.dtype)})`;
    case "cast":
      if (expr.expr.op === "sql") return `CAST(${of(expr.expr)} AS ${dialect.type(expr.dtype)})`;
      return castText(of(expr.expr), [typeOf(expr.expr, scope), expr.dtype], dialect);
    case "call":
      return callText(expr, PLAIN, scope);
    case "binary":
      return binaryText(expr, scope);
    case "is_null":
      return `(${of(expr.expr)} IS NULL)`;
    case "in_list": {
      const [value = "", ...values] = alike([expr.expr, ...expr.values], scope);
      return `(${value} IN (${values.join(", ")}))`;
    }
    case "coalesce":
      return `coalesce(${alike(expr.args, scope).join(", ")})`;
    case "sql":
      if (expr.dialect !== dialect.id) throw otherDialect(expr.dialect, dialect.id);
      // A comment at its end would hide what comes behind it.
      return expr.sql.includes("--") ? `(${expr.sql}\n)` : `(${expr.sql})`;
    case "case":
      return caseText(expr, scope);
    case "struct":
      return dialect.struct(expr.fields.map(({ name, expr: field }) => [name, of(field)]));
    case "field":
      return dialect.field(of(expr.expr), expr.name);
  }
}

/** A call with nothing around it. */
export const PLAIN: Omit<CallPlace, "result"> = { distinct: "", order: "", keys: [], rest: "" };

/** A function with its arguments, and what stands within and behind its parentheses. */
export function callText(
  { fn: name, args }: { readonly fn: string; readonly args: readonly ExprSpec[] },
  place: Omit<CallPlace, "result">,
  scope: SqlScope,
): string {
  const fn = functionNamed(name, scope.check.registry);
  const types = args.map((arg) => typeOf(arg, scope));
  const bound = fn === null ? null : boundTypes(fn, types);
  if (fn === null || bound === null || "message" in bound) throw new Error("the plan was checked before");
  const texts = args.map((arg, i) => argumentText(arg, fn.args[i] ?? null, bound[i] ?? { type: "null" }, scope));
  return fn[scope.dialect.id](texts, { ...place, result: scope.dialect.type(fn.result(bound)) });
}

function argumentText(arg: ExprSpec, parameter: Parameter | null, dtype: ArrowTypeSpec, scope: SqlScope): string {
  if (parameter === "cast" && arg.op === "cast") {
    const value = expressionText(arg.expr, scope);
    if (arg.expr.op === "sql") return `TRY_CAST(${value} AS ${scope.dialect.type(arg.dtype)})`;
    return triedCastText(value, [typeOf(arg.expr, scope), arg.dtype], scope.dialect);
  }
  if (parameter === "pattern" && arg.op === "literal") {
    return scope.dialect.text(exactPattern(String(arg.value)));
  }
  return as(arg, dtype, scope);
}

function typeOf(expr: ExprSpec, { check, inputs }: SqlScope): ArrowTypeSpec {
  const columns = inputs.map((input) => input.columns);
  const typed = typeOfExpression(expr, columns, { check: { ...check, mistakes: [] }, path: "$" });
  if (typed === null) throw new Error("the plan was checked before");
  return typed.dtype;
}

function as(expr: ExprSpec, dtype: ArrowTypeSpec, scope: SqlScope): string {
  return castText(expressionText(expr, scope), [typeOf(expr, scope), dtype], scope.dialect);
}

/** Values as their common type. */
function alike(exprs: readonly ExprSpec[], scope: SqlScope): readonly string[] {
  const common = commonTypeOf(exprs.map((expr) => typeOf(expr, scope))) ?? { type: "null" };
  return exprs.map((expr) => as(expr, common, scope));
}

const SYMBOLS: { readonly [O in BinaryOp["operator"]]: string } = {
  and: "AND",
  or: "OR",
  eq: "=",
  ne: "<>",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  add: "+",
  sub: "-",
  mul: "*",
  div: "/",
  mod: "%",
  like: "LIKE",
};

function binaryText(expr: BinaryOp, scope: SqlScope): string {
  const { operator, left, right } = expr;
  const { dialect } = scope;
  const symbol = SYMBOLS[operator];
  const [from, to] = [plainType(typeOf(left, scope)), plainType(typeOf(right, scope))];
  switch (operator) {
    case "and":
    case "or":
      return `(${expressionText(left, scope)} ${symbol} ${expressionText(right, scope)})`;
    case "like":
      return `(${expressionText(left, scope)} LIKE ${expressionText(right, scope)} ESCAPE ${dialect.text("\\")})`;
    case "div":
      return dialect.divided("/", as(left, F64, scope), as(right, F64, scope));
    case "add":
    case "sub":
    case "mul": {
      const result = typeOf(expr, scope);
      // Digits are gained before the sum, and in the product itself.
      const operand = result.type === "decimal" && operator === "mul" ? null : result;
      const sides = [as(left, operand ?? from, scope), as(right, operand ?? to, scope)] as const;
      return dialect.exact(symbol, sides, dialect.type(result));
    }
    default: {
      const common = commonType(from, to) ?? { type: "null" };
      const [one, other] = [as(left, common, scope), as(right, common, scope)];
      return operator === "mod" ? dialect.divided("%", one, other) : `(${one} ${symbol} ${other})`;
    }
  }
}

function caseText({ branches, otherwise }: Extract<ExprSpec, { op: "case" }>, scope: SqlScope): string {
  const last = otherwise === null ? [] : [otherwise];
  const values = alike([...branches.map(({ then }) => then), ...last], scope);
  const texts = branches.map(({ when }, i) => `WHEN ${expressionText(when, scope)} THEN ${values[i]}`);
  const end = otherwise === null ? "" : ` ELSE ${values.at(-1)}`;
  return `(CASE ${texts.join(" ")}${end} END)`;
}

/** A literal with its type, so that no engine chooses one. */
export function literalText({ value, dtype }: LiteralExpr, dialect: Dialect): string {
  if (value === null) return `CAST(NULL AS ${dialect.type(dtype)})`;
  switch (classOf(dtype)) {
    case "bool":
      return String(value);
    case "text":
      return dialect.text(String(value));
    default:
      return `CAST(${dialect.text(numberText(value))} AS ${dialect.type(dtype)})`;
  }
}

function numberText(value: NonNullable<LiteralExpr["value"]>): string {
  return Object.is(value, -0) ? "-0.0" : String(value);
}

function otherDialect(dialect: string, wanted: string): PlanError {
  const message = `an expression is in the SQL of ${dialect}, and the plan is wanted in that of ${wanted}`;
  return new PlanError([{ code: "PLAN_DIALECT", path: "$", message, hint: null }]);
}
