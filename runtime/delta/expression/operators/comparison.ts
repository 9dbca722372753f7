// Comparisons. NaN equals itself and is greater than all other numbers, in Spark as in DuckDB; text is compared by its bytes.

import type { Operator, Span, TypedExpression } from "../ast.js";
import { castTo, comparedType } from "../coerce.js";
import { invalid, unsupported } from "../errors.js";
import { argument, BOOL, type Bound, type OperatorRow, required, STRING } from "./row.js";

function compared(args: readonly TypedExpression[], span: Span): Bound {
  const type = comparedType(args, span);
  return { args: args.map((one) => castTo(one, type)), type: BOOL };
}

function comparison(symbol: string): OperatorRow {
  return { arity: [2, 2], bind: compared, duckdb: (args) => `(${args.join(` ${symbol} `)})` };
}

/** The pattern must be known beforehand, so that a wrong one is told at once. */
function bindLike(args: readonly TypedExpression[]): Bound {
  const typed = args.map((one) => required(one, STRING, "what LIKE compares"));
  const pattern = argument(typed, 1);
  if (pattern.kind !== "literal") throw unsupported("the pattern of LIKE must be a text in quotes", pattern.span);
  if (typeof pattern.value === "string" && !/^(?:[^\\]|\\[\\%_])*$/su.test(pattern.value)) {
    throw invalid("in the pattern of LIKE a backslash stands before %, _ or another backslash", pattern.span);
  }
  return { args: typed, type: BOOL };
}

/** Comparisons. */
export const COMPARISON = {
  "=": comparison("="),
  "<=>": comparison("IS NOT DISTINCT FROM"),
  "<>": comparison("<>"),
  "<": comparison("<"),
  "<=": comparison("<="),
  ">": comparison(">"),
  ">=": comparison(">="),
  in: {
    arity: [2, Infinity],
    bind: compared,
    duckdb: ([value, ...items]) => `(${value} IN (${items.join(", ")}))`,
  },
  like: {
    arity: [2, 2],
    bind: bindLike,
    duckdb: (args) => `(${args.join(" LIKE ")} ESCAPE '\\')`,
  },
} as const satisfies { readonly [Name in Operator]?: OperatorRow };
