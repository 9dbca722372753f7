// What is known while a boundary is made, and how an expression becomes a column of the dataset.

import { sameValues, schemaOf } from "tessera-contracts/arrow";
import type { FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { DatasetPolicies } from "tessera-contracts/contracts/datasets/policies";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { column } from "../check/context.js";
import { typeOfExpression } from "../check/expressions.js";
import { PlanError, type PlanErrorCode, type PlanMistake } from "../errors.js";
import { typeName } from "../types.js";
import { parseBoundaryExpression } from "./expressions.js";

/** A dataset as its boundary sees it. */
export interface BoundarySpec {
  readonly name: string;
  /** The columns that it has for plans; null: those of its table. */
  readonly table_spec: TableSchemaSpec | null;
  readonly policies: Pick<DatasetPolicies, "datafusion_scan" | "validation">;
}

/** A boundary while it is made. */
export interface Work {
  readonly spec: BoundarySpec;
  readonly physical: TableSchemaSpec;
  readonly mistakes: PlanMistake[];
  /** Columns that the table does not have. */
  readonly added: string[];
  /** Columns that the table has with another type. */
  readonly casts: string[];
}

/** A column of the dataset, and what it is made of. */
export interface Made {
  readonly field: FieldSpec;
  readonly expr: ExprSpec;
}

/** Takes down a mistake; always null. */
export function wrong(
  { mistakes }: Work,
  code: PlanErrorCode,
  [path, message]: readonly [string, string],
  hint: string | null = null,
): null {
  mistakes.push({ code, path, message, hint });
  return null;
}

/** A place of the dataset that is looked at. */
export interface At {
  readonly work: Work;
  readonly path: string;
}

/** An expression that somebody wrote; null if it is none, which is taken down. */
export function parsedOf(text: string, { work, path }: At): ReturnType<typeof parseBoundaryExpression> | null {
  try {
    return parseBoundaryExpression(text, path);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    work.mistakes.push(...error.mistakes);
    return null;
  }
}

/** The type of an expression as a column. */
export function typed(expr: ExprSpec, columns: readonly FieldSpec[], { work, path }: At): FieldSpec | null {
  const check = { registry: { datasets: {} }, mistakes: [] as PlanMistake[], known: new Map() };
  const found = typeOfExpression(expr, [columns], { check, path });
  for (const { message, hint } of check.mistakes) wrong(work, "BOUNDARY_EXPRESSION", [path, message], hint);
  return found === null ? null : column("c", found);
}

/** A column of the table as one of the dataset. */
export function fitted(field: FieldSpec, expr: ExprSpec, found: FieldSpec, work: Work): ExprSpec | null {
  const index = work.spec.table_spec?.fields.indexOf(field) ?? 0;
  if (holdsSame(field, found)) return expr;
  work.casts.push(field.name);
  return castTo(field, expr, { found, work, path: `$.fields[${index}]` });
}

/** Whether two columns hold the same values. */
export function holdsSame(one: FieldSpec, other: FieldSpec): boolean {
  const [a, b] = [one, other].map(
    (field) =>
      schemaOf({ name: "t", fields: [field], key_fields: [], required_non_null: [], metadata: {} }).fields[0]?.type,
  );
  return a !== undefined && b !== undefined && sameValues(a, b);
}

/** An expression as the column that is wanted; null if there is no cast, which is taken down. */
export function castTo(
  field: FieldSpec,
  expr: ExprSpec,
  { found, work, path }: At & { readonly found: FieldSpec },
): ExprSpec | null {
  if (holdsSame(field, found)) return expr;
  const cast: ExprSpec = { op: "cast", expr, dtype: field.dtype };
  const check = { registry: { datasets: {} }, mistakes: [] as PlanMistake[], known: new Map() };
  const source = { ...cast, expr: columnExpr(found.name) };
  if (typeOfExpression(source, [[found]], { check, path }) !== null) return cast;
  const message = `the column ${field.name} is ${typeName(found.dtype)} in the table and ${typeName(field.dtype)} in the dataset, and there is no cast`;
  return wrong(work, "BOUNDARY_TYPE", [path, message], "say the column in projection_exprs, or change the dataset");
}

/** A column that is taken as it is. */
export function asItIs(field: FieldSpec): Made {
  return { field, expr: columnExpr(field.name) };
}

/** The value of a column. */
export function columnExpr(name: string): ExprSpec {
  return { op: "column", name, input: 0 };
}
