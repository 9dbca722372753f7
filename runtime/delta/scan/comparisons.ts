// What a condition says of single columns, by which files are ruled out before they are read.

import type { DataType } from "tessera-contracts/arrow";
import type { Operator, TypedExpression } from "../expression/ast.js";

/** A comparison of a column with values, which are cells of its type. */
export interface Comparison {
  readonly column: string;
  readonly type: DataType;
  readonly operator: Comparator;
  readonly values: readonly unknown[];
}

/** How a column is compared. */
export type Comparator = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "in" | "between" | "null";

const COMPARATORS: { readonly [Name in Operator]?: readonly [comparator: Comparator, turned: Comparator] } = {
  "=": ["eq", "eq"],
  "<": ["lt", "gt"],
  "<=": ["le", "ge"],
  ">": ["gt", "lt"],
  ">=": ["ge", "le"],
};

/** Comparisons all of which hold where the condition does. Others that it makes are left out: it is judged as a whole for each row. */
export function comparisonsIn(condition: TypedExpression): Comparison[] {
  if (condition.kind !== "call") return [];
  const { operator, args } = condition;
  if (operator === "and") return args.flatMap(comparisonsIn);
  const [first, ...others] = args;
  if (first === undefined) return [];
  const comparators = COMPARATORS[operator];
  const [second] = others;
  if (comparators !== undefined && second !== undefined) {
    return [...compared(first, comparators[0], [second]), ...compared(second, comparators[1], [first])];
  }
  if (operator === "in") return compared(first, "in", others);
  return operator === "is_null" ? compared(first, "null", []) : [];
}

function compared(column: TypedExpression, operator: Comparator, others: readonly TypedExpression[]): Comparison[] {
  if (column.kind !== "column" || column.path.length !== 1) return [];
  const values = others.flatMap((one) => (one.kind === "literal" && one.value !== null ? [one.value] : []));
  if (values.length < others.length) return [];
  return [{ column: column.path[0] ?? "", type: column.type, operator, values }];
}

/** Names of the columns that an expression looks at. */
export function columnsIn(expression: TypedExpression): ReadonlySet<string> {
  switch (expression.kind) {
    case "literal":
      return new Set();
    case "column":
      return new Set(expression.path.slice(0, 1));
    case "cast":
      return columnsIn(expression.operand);
    case "call":
      return new Set(expression.args.flatMap((one) => [...columnsIn(one)]));
  }
}
