// Expressions in DuckDB's SQL.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { BinaryOp, ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { Check, Columns } from "../check/context.js";
import { typeOfExpression } from "../check/expressions.js";
import { exactPattern } from "../check/patterns.js";
import { PlanError } from "../errors.js";
import { boundTypes } from "../functions/bind.js";
import type { CallPlace, Parameter } from "../functions/function.js";
import { functionOf } from "../functions/registry.js";
import { commonType, commonTypeOf, F64, plainType } from "../types.js";
import { castText, triedCastText } from "./casts.js";
import { literalText, quotedName, typeText } from "./quote.js";

/** What expressions of a text are over. */
export interface SqlScope {
  readonly check: Check;
  /** The columns of each input, and the alias that it has in the text. */
  readonly inputs: readonly { readonly alias: string; readonly columns: Columns }[];
}

/** The text of an expression, in parentheses where it needs them. */
export function expressionText(expr: ExprSpec, scope: SqlScope): string {
  const of = (part: ExprSpec): string => expressionText(part, scope);
  switch (expr.op) {
    case "column":
      return `${scope.inputs[expr.input]?.alias ?? ""}.${quotedName(expr.name)}`;
    case "literal":
      return literalText(expr);
    case "param":
      return `CAST($${expr.name} AS ${typeText(expr.dtype)})`;
    case "cast":
      if (expr.expr.op === "sql") return `CAST(${of(expr.expr)} AS ${typeText(expr.dtype)})`;
      return castText(of(expr.expr), typeOf(expr.expr, scope), expr.dtype);
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
      // A comment at its end would hide what comes behind it.
      if (expr.dialect === "duckdb") return expr.sql.includes("--") ? `(${expr.sql}\n)` : `(${expr.sql})`;
      throw otherDialect(expr.dialect);
    case "case":
      return caseText(expr, scope);
    case "struct": {
      const fields = expr.fields.map(({ name, expr: field }) => `${quotedName(name)} := ${of(field)}`);
      return `struct_pack(${fields.join(", ")})`;
    }
    case "field":
      return `struct_extract(${of(expr.expr)}, ${literalText({ op: "literal", value: expr.name, dtype: { type: "string" } })})`;
  }
}

const PLAIN: Omit<CallPlace, "result"> = { distinct: "", order: "", rest: "" };

/** A function with its arguments, and what stands within and behind its parentheses. */
export function callText(
  { fn: name, args }: { readonly fn: string; readonly args: readonly ExprSpec[] },
  place: Omit<CallPlace, "result">,
  scope: SqlScope,
): string {
  const fn = functionOf(name);
  const types = args.map((arg) => typeOf(arg, scope));
  const bound = fn === null ? null : boundTypes(fn, types);
  if (fn === null || bound === null || "message" in bound) throw new Error("the plan was checked before");
  const texts = args.map((arg, i) => argumentText(arg, fn.args[i] ?? null, bound[i] ?? { type: "null" }, scope));
  return fn.duckdb(texts, { ...place, result: typeText(fn.result(bound)) });
}

function argumentText(arg: ExprSpec, parameter: Parameter | null, dtype: ArrowTypeSpec, scope: SqlScope): string {
  if (parameter === "cast" && arg.op === "cast") {
    if (arg.expr.op === "sql") return `TRY_CAST(${expressionText(arg.expr, scope)} AS ${typeText(arg.dtype)})`;
    return triedCastText(expressionText(arg.expr, scope), typeOf(arg.expr, scope), arg.dtype);
  }
  if (parameter === "pattern" && arg.op === "literal") {
    return literalText({ ...arg, value: exactPattern(String(arg.value)) });
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
  return castText(expressionText(expr, scope), typeOf(expr, scope), dtype);
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
  const symbol = SYMBOLS[operator];
  const [from, to] = [plainType(typeOf(left, scope)), plainType(typeOf(right, scope))];
  switch (operator) {
    case "and":
    case "or":
      return `(${expressionText(left, scope)} ${symbol} ${expressionText(right, scope)})`;
    case "like":
      return `(${expressionText(left, scope)} LIKE ${expressionText(right, scope)} ESCAPE '\\')`;
    case "div":
      return `(${as(left, F64, scope)} / nullif(${as(right, F64, scope)}, 0))`;
    case "add":
    case "sub":
    case "mul": {
      const result = typeOf(expr, scope);
      // Digits are gained before the sum, and in the product itself.
      const operand = result.type === "decimal" && operator === "mul" ? null : result;
      const sides = [as(left, operand ?? from, scope), as(right, operand ?? to, scope)];
      return `CAST((${sides.join(` ${symbol} `)}) AS ${typeText(result)})`;
    }
    default: {
      const common = commonType(from, to) ?? { type: "null" };
      const [one, other] = [as(left, common, scope), as(right, common, scope)];
      return `(${one} ${symbol} ${operator === "mod" ? `nullif(${other}, 0)` : other})`;
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

function otherDialect(dialect: string): PlanError {
  const message = `an expression is in the SQL of ${dialect}, and the plan is wanted in that of duckdb`;
  return new PlanError([{ code: "PLAN_DIALECT", path: "$", message, hint: null }]);
}
