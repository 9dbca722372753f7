// Expressions of plans in Substrait.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { BinaryOp, ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import { typeOfExpression } from "../check/expressions.js";
import { exactPattern } from "../check/patterns.js";
import { boundTypes } from "../functions/bind.js";
import type { PlanFunction } from "../functions/function.js";
import { functionNamed } from "../functions/registry.js";
import { collectionOf, divisor } from "../functions/substrait.js";
import { BOOL, commonType, commonTypeOf, F64, plainType } from "../types.js";
import { type ExpressionInit, refuse, type RelInit, type Site, type SortInit, type Value, within } from "./export.js";
import { castTo, chosen, literalValue, makerAt, withType } from "./make.js";
import { SortField_SortDirection } from "./messages.generated.js";

/** An expression in Substrait. What has no form there is taken down. */
export function expressionOf(expr: ExprSpec, site: Site): Value {
  const of = (part: ExprSpec, step: string): Value => expressionOf(part, within(site, step));
  switch (expr.op) {
    case "column":
      return columnValue(expr.name, expr.input, site);
    case "literal":
      return literalValue(expr, site);
    case "cast":
      return castTo(of(expr.expr, ".expr"), expr.dtype, site);
    case "call":
      return callOf(expr, site);
    case "binary":
      return binaryOf(expr, [of(expr.left, ".left"), of(expr.right, ".right")], site);
    case "is_null":
      return makerAt(site).call("comparison.is_null:any", BOOL, of(expr.expr, ".expr"));
    case "in_list":
      return listed([of(expr.expr, ".expr"), ...expr.values.map((one, i) => of(one, `.values[${i}]`))], site);
    case "coalesce": {
      const args = alike(
        expr.args.map((one, i) => of(one, `.args[${i}]`)),
        site,
      );
      return makerAt(site).call("comparison.coalesce:any", args[0]?.dtype ?? BOOL, ...args);
    }
    case "case":
      return caseOf(expr, site);
    case "param":
      return refuse(site, `the value of the parameter ${expr.name} is not part of the plan`);
    case "sql":
      return refuse(site, "an expression in SQL has no form in Substrait");
    case "struct":
    case "field":
      return refuse(site, "structs are not exported to Substrait");
  }
}

/** A column of an input that has a type in Substrait. Those of the right side of a join are counted behind those of the left. */
export function columnValue(name: string, input: number, site: Site): Value {
  const { inputs } = site;
  const at = inputs[input]?.findIndex((one) => one.name === name) ?? -1;
  const column = inputs[input]?.[at];
  if (column === undefined) return refuse(site, `the column ${name} has a type that Substrait has not`);
  const field = at + (input === 0 ? 0 : (inputs[0]?.length ?? 0));
  return { expr: fieldOf(field), dtype: plainType(column.dtype), nullable: true };
}

/** A column by its number. */
export function fieldOf(field: number): ExpressionInit {
  const directReference = { referenceType: { case: "structField", value: { field } } } as const;
  const value = {
    referenceType: { case: "directReference", value: directReference },
    rootType: { case: "rootReference", value: {} },
  } as const;
  return { rexType: { case: "selection", value } };
}

/** Nulls are last in either direction. */
export function sortsOf(keys: readonly SortKeySpec[], site: Site): SortInit[] {
  return keys.map(({ column, order }) => ({
    expr: columnValue(column, 0, site).expr,
    sortKind: {
      case: "direction",
      value: order === "ascending" ? SortField_SortDirection.ASC_NULLS_LAST : SortField_SortDirection.DESC_NULLS_LAST,
    },
  }));
}

/** A project adds its expressions behind the columns of the input, of which none is kept. */
export function selected(input: RelInit, expressions: readonly ExpressionInit[], width: number): RelInit {
  const outputMapping = expressions.map((_, i) => width + i);
  const common = { emitKind: { case: "emit", value: { outputMapping } } } as const;
  return { relType: { case: "project", value: { common, input, expressions: [...expressions] } } };
}

/** A function with its arguments as the types that they are brought to. */
export function boundCall(
  { fn: name, args }: { readonly fn: string; readonly args: readonly ExprSpec[] },
  site: Site,
): { readonly fn: PlanFunction; readonly args: readonly Value[]; readonly result: ArrowTypeSpec } {
  const fn = functionNamed(name, site.out.check.registry);
  const types = args.map((arg) => dtypeOf(arg, site));
  const bound = fn === null ? null : boundTypes(fn, types);
  if (fn === null || bound === null || "message" in bound) throw new Error("the plan was checked before");
  const values = args.map((arg, i) => {
    const at = within(site, `.args[${i}]`);
    if (fn.substrait === null) return literalValue(NULL, at);
    const isPattern = fn.args[i] === "pattern" && arg.op === "literal";
    const said = isPattern ? { ...arg, value: exactPattern(String(arg.value)) } : arg;
    return castTo(expressionOf(said, at), bound[i] ?? BOOL, at);
  });
  return { fn, args: values, result: plainType(fn.result(bound)) };
}

const NULL = { op: "literal", value: null, dtype: { type: "null" } } as const;

function callOf(expr: Extract<ExprSpec, { op: "call" }>, site: Site): Value {
  const { fn, args, result } = boundCall(expr, site);
  const maker = makerAt(site);
  if (typeof fn.substrait === "string") return maker.call(fn.substrait, result, ...args);
  if (typeof fn.substrait === "function") return fn.substrait(args, maker, result);
  return refuse(site, `the function ${fn.name} is not exported to Substrait`);
}

function dtypeOf(expr: ExprSpec, { out, all }: Site): ArrowTypeSpec {
  const typed = typeOfExpression(expr, all, { check: { ...out.check, mistakes: [] }, path: "$" });
  if (typed === null) throw new Error("the plan was checked before");
  return plainType(typed.dtype);
}

/** Values as their common type. */
function alike(values: readonly Value[], site: Site): readonly Value[] {
  const common = commonTypeOf(values.map(({ dtype }) => dtype)) ?? { type: "null" };
  return values.map((one) => withType(castTo(one, common, site), site));
}

const COMPARISONS: { readonly [operator: string]: string } = {
  eq: "equal",
  ne: "not_equal",
  lt: "lt",
  le: "lte",
  gt: "gt",
  ge: "gte",
};

function binaryOf(expr: BinaryOp, sides: readonly [Value, Value], site: Site): Value {
  const { operator } = expr;
  const { call } = makerAt(site);
  switch (operator) {
    case "and":
    case "or":
      return call(`boolean.${operator}:bool`, BOOL, ...sides.map((one) => castTo(one, BOOL, site)));
    case "like":
      return call("string.like", BOOL, ...sides);
    case "div":
    case "mod":
    case "add":
    case "sub":
    case "mul":
      return computed(operator, sides, dtypeOf(expr, site), site);
    default:
      return call(`comparison.${COMPARISONS[operator]}:any_any`, BOOL, ...alike(sides, site));
  }
}

const ARITHMETIC = { add: "add", sub: "subtract", mul: "multiply", div: "divide", mod: "modulus" } as const;

function computed(
  operator: keyof typeof ARITHMETIC,
  sides: readonly [Value, Value],
  result: ArrowTypeSpec,
  site: Site,
): Value {
  const maker = makerAt(site);
  const common = commonType(sides[0].dtype, sides[1].dtype) ?? result;
  const isProduct = result.type === "decimal" && operator === "mul";
  // Digits are gained before a sum, and in the product itself.
  const operand = operator === "div" ? F64 : operator === "mod" ? common : result;
  const [left, right] = sides.map((one) => (isProduct ? one : castTo(one, operand, site)));
  const name = `${collectionOf(result)}.${ARITHMETIC[operator]}`;
  if (operator === "div" || operator === "mod") return maker.call(name, result, left, divisor(right, operand, maker));
  maker.mayWrap(result);
  const exact = maker.call(name, result, left, right);
  // Readers give decimals of other digits, and numbers of few bits more of them.
  return result.type === "decimal" ? maker.cast(exact, result) : exact;
}

function listed([value, ...options]: readonly Value[], site: Site): Value {
  const [first, ...others] = alike(value === undefined ? [] : [value, ...options], site);
  const all = { value: first?.expr ?? {}, options: others.map(({ expr }) => expr) };
  const nullable = [first, ...others].some((one) => one?.nullable === true);
  return { expr: { rexType: { case: "singularOrList", value: all } }, dtype: BOOL, nullable };
}

function caseOf({ branches, otherwise }: Extract<ExprSpec, { op: "case" }>, site: Site): Value {
  const conditions = branches.map(({ when }, i) =>
    castTo(expressionOf(when, within(site, `.branches[${i}].when`)), BOOL, site),
  );
  const last = otherwise === null ? literalValue(NULL, site) : expressionOf(otherwise, within(site, ".otherwise"));
  const thens = branches.map(({ then }, i) => expressionOf(then, within(site, `.branches[${i}].then`)));
  const values = alike([...thens, last], site);
  const end = values.at(-1) ?? last;
  return chosen(
    conditions.map((when, i) => [when, values[i] ?? end]),
    end,
  );
}
