// The parts of expressions.

import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";

/** The expressions that stand directly in one, in order. */
export function partsOf(expr: ExprSpec): readonly ExprSpec[] {
  switch (expr.op) {
    case "column":
    case "literal":
    case "param":
    case "sql":
      return [];
    case "cast":
    case "is_null":
    case "field":
      return [expr.expr];
    case "call":
    case "coalesce":
      return expr.args;
    case "binary":
      return [expr.left, expr.right];
    case "in_list":
      return [expr.expr, ...expr.values];
    case "struct":
      return expr.fields.map((field) => field.expr);
    case "case": {
      const branches = expr.branches.flatMap(({ when, then }) => [when, then]);
      return expr.otherwise === null ? branches : [...branches, expr.otherwise];
    }
  }
}

/** The names of the columns of an input that expressions use; those within SQL text are not known, and none of these. */
function columnsIn(exprs: readonly ExprSpec[], input: 0 | 1 = 0): readonly string[] {
  return exprs.flatMap((expr) =>
    expr.op === "column" ? (expr.input === input ? [expr.name] : []) : columnsIn(partsOf(expr), input),
  );
}

/** Whether an expression, or one in it, is such as is looked for. */
export function hasPart(expr: ExprSpec, isIt: (part: ExprSpec) => boolean): boolean {
  return isIt(expr) || partsOf(expr).some((part) => hasPart(part, isIt));
}

const hasSql = (expr: ExprSpec): boolean => hasPart(expr, ({ op }) => op === "sql");

/** The names of the columns of an input that expressions may use: those they name, and below a text of SQL all that there are. */
export function columnsUsed(exprs: readonly ExprSpec[], all: readonly string[], input: 0 | 1 = 0): readonly string[] {
  return exprs.some(hasSql) ? all : columnsIn(exprs, input);
}
