// Operators on conditions, and choices by them.

import type { Operator, Span, TypedExpression } from "../ast.js";
import { castTo, commonType } from "../coerce.js";
import { argument, BOOL, type Bound, type OperatorRow, required } from "./row.js";

function conditions(args: readonly TypedExpression[]): Bound {
  return { args: args.map((one) => required(one, BOOL, "a condition")), type: BOOL };
}

function isCondition(index: number, count: number): boolean {
  return index % 2 === 0 && index < count - 1;
}

function bindCase(args: readonly TypedExpression[], span: Span): Bound {
  const type = commonType(
    args.filter((_, i) => !isCondition(i, args.length)),
    span,
  );
  const typed = args.map((one, i) =>
    isCondition(i, args.length) ? required(one, BOOL, "the condition after WHEN") : castTo(one, type),
  );
  return { args: typed, type };
}

function caseText(args: readonly string[]): string {
  const parts = args.map((one, i) => {
    if (i === args.length - 1) return `ELSE ${one} END)`;
    return isCondition(i, args.length) ? `WHEN ${one}` : `THEN ${one}`;
  });
  return `(CASE ${parts.join(" ")}`;
}

/** Operators on conditions. */
export const LOGIC = {
  or: { arity: [2, Infinity], bind: conditions, duckdb: (args) => `(${args.join(" OR ")})` },
  and: { arity: [2, Infinity], bind: conditions, duckdb: (args) => `(${args.join(" AND ")})` },
  not: { arity: [1, 1], bind: conditions, duckdb: (args) => `(NOT ${argument(args, 0)})` },
  is_null: {
    arity: [1, 1],
    bind: (args) => ({ args, type: BOOL }),
    duckdb: (args) => `(${argument(args, 0)} IS NULL)`,
  },
  case: { arity: [3, Infinity], bind: bindCase, duckdb: caseText },
  coalesce: {
    arity: [1, Infinity],
    bind: (args, span) => {
      const type = commonType(args, span);
      return { args: args.map((one) => castTo(one, type)), type };
    },
    duckdb: (args) => `coalesce(${args.join(", ")})`,
  },
} as const satisfies { readonly [Name in Operator]?: OperatorRow };
