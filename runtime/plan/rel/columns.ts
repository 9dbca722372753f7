// Columns of relations as expressions, and expressions as columns.

import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { AggregateField, WindowField } from "tessera-contracts/contracts/query/relations";
import type { Columns } from "../check/context.js";
import { aggregateField, BuiltAggregate, windowField } from "./built-aggregate.js";
import { asExpr } from "./built-expr.js";
import type { Expr } from "./expr-types.js";
import { ExprNode, planError } from "./nodes.js";

/** Columns by name, without a prototype. @param input - 0 for the only or left input, 1 for the right. */
export function columnsByName(
  columns: Columns,
  bigints: ReadonlySet<string>,
  input: 0 | 1 = 0,
): { readonly [name: string]: Expr<unknown> } {
  const record = Object.create(null) as Record<string, Expr<unknown>>;
  for (const { name, dtype, nullable } of columns) {
    record[name] = asExpr(new ExprNode({ op: "column", name, input }, { dtype, nullable }, bigints.has(name)));
  }
  return Object.freeze(record);
}

/** Columns as they are. */
export function copies(names: readonly string[]): readonly DerivedField[] {
  return renamedCopies(names, (name) => name);
}

/** Columns with other names. */
export function renamedCopies(names: readonly string[], to: (name: string) => string): readonly DerivedField[] {
  return names.map((name) => ({ name: to(name), expr: { op: "column", name, input: 0 } }));
}

/** Expressions as columns, in order. @throws {PlanError} if one is no expression */
export function fieldsOf(selection: object): readonly DerivedField[] {
  return entries(selection, ExprNode, "an expression of a row").map(([name, { spec }]) => ({ name, expr: spec }));
}

/** The columns of a group. @throws {PlanError} if one is no aggregate */
export function groupFields(columns: object): readonly AggregateField[] {
  return entries(columns, BuiltAggregate, "an aggregate such as count()").map(([name, one]) =>
    aggregateField(name, one),
  );
}

/** The columns of a window. @throws {PlanError} if one is no aggregate or window function */
export function windowFields(columns: object): readonly WindowField[] {
  return entries(columns, BuiltAggregate, "a function of a window such as rowNumber()").map(([name, one]) =>
    windowField(name, one),
  );
}

/** The names of columns whose values are `bigint`. */
export function bigColumns(selection: object): ReadonlySet<string> {
  return new Set(
    entries(selection, ExprNode, "an expression of a row").flatMap(([name, { isBig }]) => (isBig ? [name] : [])),
  );
}

/** The names of columns of a group or window whose values are `bigint`. */
export function bigAggregates(columns: object): readonly string[] {
  return Object.entries(columns).flatMap(([name, one]) =>
    one instanceof BuiltAggregate && one.parts.isBig ? [name] : [],
  );
}

type Class<T> = abstract new (...args: never[]) => T;

function entries<T>(record: object, kind: Class<T>, expected: string): readonly (readonly [string, T])[] {
  return Object.entries(record).map(([name, value]: [string, unknown]) => {
    if (value instanceof kind) return [name, value] as const;
    throw planError(
      "PLAN_TYPE",
      `the column ${name} is not ${expected}`,
      value instanceof ExprNode ? null : "values are said by lit(…)",
    );
  });
}
