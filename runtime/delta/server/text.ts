// Conditions and new values as a server is told them: in Spark's SQL.

import type { Field } from "tessera-contracts/arrow";
import { type Expression, NOWHERE, type Operator } from "../expression/ast.js";
import { print } from "../expression/print.js";
import { storedType } from "../expression/types.js";
import type { Snapshot } from "../log/snapshot.js";
import { assignmentPieces, type Assignments, type ExpressionScope, SqlExpression } from "../rewrite/assignments.js";
import type { Comparator, Comparison } from "../scan/comparisons.js";
import { cellOf, comparisonsOf, conditionOf, type Predicate } from "../scan/predicate.js";

/** A condition. @throws {DeltaError} `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED` */
export function predicateText<Row>(predicate: Predicate<Row>, { schema, place }: Snapshot): string {
  if (typeof predicate !== "string") return print(call("and", comparisonsOf(predicate, schema, place).map(compared)));
  conditionOf(predicate, schema, place);
  return predicate;
}

/**
 * New values, by column.
 * @throws {DeltaError} `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED`
 */
export function assignmentTexts<Row>(
  assignments: Assignments<Row>,
  fields: readonly Field[],
  scope: ExpressionScope,
): { readonly [column: string]: string } {
  const columns = [...assignmentPieces(assignments, fields, scope).keys()];
  const values = assignments as { readonly [column: string]: unknown };
  return Object.fromEntries(columns.map((column) => [column, valueText(values[column], column, fields)]));
}

function valueText(value: unknown, column: string, fields: readonly Field[]): string {
  if (value === null) return "NULL";
  if (value instanceof SqlExpression) return value.text;
  const type = storedType(fields.find(({ name }) => name === column)?.type ?? { type: "null" });
  return print({ kind: "literal", type, value: cellOf(value, type), span: NOWHERE });
}

const OPERATORS: { readonly [Name in Comparator]?: Operator } = {
  eq: "=",
  ne: "<>",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  in: "in",
  null: "is_null",
};

function compared({ column, type, operator, values }: Comparison): Expression {
  const own: Expression = { kind: "column", path: [column], span: NOWHERE };
  const cells = values.map((value): Expression => ({ kind: "literal", type, value, span: NOWHERE }));
  if (operator === "in" && cells.length === 0) return FALSE;
  const known = OPERATORS[operator];
  if (known !== undefined) return { kind: "call", operator: known, args: [own, ...cells], span: NOWHERE };
  const ends = cells.map((cell, i) => call(i === 0 ? ">=" : "<=", [own, cell]));
  return call("and", ends);
}

const FALSE: Expression = { kind: "literal", type: { type: "bool" }, value: false, span: NOWHERE };
const TRUE: Expression = { ...FALSE, value: true };

/** One condition stands for itself; none is true. */
function call(operator: Operator, args: readonly Expression[]): Expression {
  const [only, ...others] = args;
  if (operator === "and" && others.length === 0) return only ?? TRUE;
  return { kind: "call", operator, args, span: NOWHERE };
}
