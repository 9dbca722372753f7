// Arithmetic. What does not fit into the type of the result is an error of the statement, as in Spark's ANSI mode; division by zero gives null.

import type { DataType } from "tessera-contracts/arrow";
import type { Operator, Span, TypedExpression } from "../ast.js";
import { castTo, commonType, decimalFor } from "../coerce.js";
import { unsupported } from "../errors.js";
import { MOST_DIGITS } from "../literals.js";
import { classOf, decimal, duckdbType } from "../types.js";
import { argument, type Bound, type OperatorRow, requiredClass } from "./row.js";

const DOUBLE: DataType = { type: "f64" };

/** Digits of a decimal before and after the point. */
interface Digits {
  readonly whole: number;
  readonly scale: number;
}

function numbers(args: readonly TypedExpression[]): void {
  for (const one of args) requiredClass(one, ["int", "float", "decimal", "null"], "what is computed with");
}

/** As Spark widens decimals, which would round beyond the digits that there are. */
function decimalResult({ whole, scale }: Digits, span: Span): DataType {
  if (whole + scale <= MOST_DIGITS) return decimal(whole + scale, scale);
  const message = `the result would need ${whole + scale} digits, and ${MOST_DIGITS} are the most; CAST a part of it to fewer, or to DOUBLE`;
  throw unsupported(message, span);
}

function binder(digits: (one: Digits, other: Digits) => Digits): OperatorRow["bind"] {
  return (args, span) => {
    numbers(args);
    const type = commonType(args, span);
    if (type.type !== "decimal") return { args: args.map((one) => castTo(one, type)), type };
    const types = args.map((one) => decimalFor(one) ?? type);
    const [one, other] = types.map(({ precision, scale }) => ({ whole: precision - scale, scale }));
    if (one === undefined || other === undefined) throw new Error("arithmetic has two arguments");
    return {
      args: args.map((arg, i) => castTo(arg, types[i] ?? type)),
      type: decimalResult(digits(one, other), span),
    };
  };
}

const bindSum = binder((one, other) => ({
  whole: Math.max(one.whole, other.whole) + 1,
  scale: Math.max(one.scale, other.scale),
}));

const bindProduct = binder((one, other) => ({
  whole: one.whole + other.whole + 1,
  scale: one.scale + other.scale,
}));

const bindRest = binder((one, other) => ({
  whole: Math.min(one.whole, other.whole),
  scale: Math.max(one.scale, other.scale),
}));

/** Whole numbers are divided as floating-point ones. */
function bindQuotient(args: readonly TypedExpression[], span: Span): Bound {
  numbers(args);
  const type = commonType(args, span);
  if (type.type === "decimal") {
    const message = `decimals are not divided here, because the result would be rounded; CAST one of them to DOUBLE`;
    throw unsupported(message, span);
  }
  return { args: args.map((one) => castTo(one, DOUBLE)), type: DOUBLE };
}

/** Decimals get the digits of the result first, so that DuckDB computes in numbers that hold it. */
function exact(symbol: string, bind: OperatorRow["bind"]): OperatorRow {
  return {
    arity: [2, 2],
    bind,
    duckdb: (texts, { args, type }) => {
      if (type.type !== "decimal") return `(${texts.join(` ${symbol} `)})`;
      const wide = texts.map((text, i) => `CAST(${text} AS ${duckdbType({ ...type, scale: scaleOf(args[i]) })})`);
      return `CAST((${wide.join(` ${symbol} `)}) AS ${duckdbType(type)})`;
    },
  };
}

function scaleOf(value: TypedExpression | undefined): number {
  return value?.type.type === "decimal" ? value.type.scale : 0;
}

function restText(args: readonly string[], { type }: { readonly type: DataType }): string {
  const [dividend, divisor] = [argument(args, 0), argument(args, 1)];
  const rest = `(${dividend} % NULLIF(${divisor}, 0))`;
  if (classOf(type) === "decimal") return `CAST(${rest} AS ${duckdbType(type)})`;
  if (classOf(type) !== "int") return rest;
  // The least number of a type by -1 has no quotient in it, though it has a remainder.
  return `(CASE WHEN ${divisor} = -1 THEN ${dividend} - ${dividend} ELSE ${rest} END)`;
}

function bindOne(args: readonly TypedExpression[]): Bound {
  numbers(args);
  return { args, type: argument(args, 0).type };
}

/** DuckDB takes a decimal that is always null for an integer. */
function ofType(text: string, type: DataType): string {
  return type.type === "decimal" ? `CAST(${text} AS ${duckdbType(type)})` : text;
}

/** Arithmetic. */
export const ARITHMETIC = {
  "+": exact("+", bindSum),
  "-": exact("-", bindSum),
  "*": exact("*", bindProduct),
  "/": {
    arity: [2, 2],
    bind: bindQuotient,
    duckdb: (args) => `(${argument(args, 0)} / NULLIF(${argument(args, 1)}, 0))`,
  },
  "%": { arity: [2, 2], bind: bindRest, duckdb: restText },
  negate: { arity: [1, 1], bind: bindOne, duckdb: (args, { type }) => ofType(`(-(${argument(args, 0)}))`, type) },
  abs: { arity: [1, 1], bind: bindOne, duckdb: (args, { type }) => ofType(`abs(${argument(args, 0)})`, type) },
} as const satisfies { readonly [Name in Operator]?: OperatorRow };
