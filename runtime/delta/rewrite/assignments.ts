// New values of columns: values as the contract has them, or expressions in the small part of Spark's SQL.

import { type DataType, type Field, sameType, type Schema } from "tessera-contracts/arrow";
import { DeltaError, type TablePlace } from "../errors.js";
import { atTable, didYouMean } from "../expression/errors.js";
import { required } from "../expression/operators/row.js";
import { parse } from "../expression/parse.js";
import { resolve, resolveCondition } from "../expression/resolve.js";
import { columnText, type SqlPiece, toDuckDB } from "../expression/to-duckdb.js";
import { storedType } from "../expression/types.js";
import { cellOf } from "../scan/predicate.js";

/** A value that is computed; `sql` makes one. */
export class SqlExpression {
  /** In the small part of Spark's SQL that conditions are written in. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value that is computed from a row as it was, such as `sql("bend + 1")`. */
export function sql(text: string): SqlExpression {
  return new SqlExpression(text);
}

/** New values by column: as the contract has them, null for no value, or computed. Columns that are not named stay as they are. */
export type Assignments<Row> = { readonly [K in keyof Row]?: Row[K] | null | SqlExpression };

/** The assignments that texts of expressions say, by column. */
export function assignmentsOf(texts: {
  readonly [column: string]: string;
}): Assignments<{ [column: string]: unknown }> {
  return Object.fromEntries(Object.entries(texts).map(([column, text]) => [column, sql(text)]));
}

/** Where expressions stand: what they may name, and the table that errors are about. */
export interface ExpressionScope {
  readonly schema: Schema;
  readonly place: TablePlace;
  /** Numbers the pieces of a statement, so that their parameters have different names. */
  readonly nextPrefix: () => string;
}

/** A scope of its own for a statement. */
export function scopeOf(schema: Schema, place: TablePlace): ExpressionScope {
  let pieces = 0;
  return { schema, place, nextPrefix: () => `e${pieces++}_` };
}

/** A condition as SQL. @throws {DeltaError} `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED` */
export function conditionPiece(
  text: string,
  { schema, place, nextPrefix }: ExpressionScope,
  column: (path: readonly string[]) => string = columnText,
): SqlPiece {
  return atTable(place, () => toDuckDB(resolveCondition(parse(text), schema), column, nextPrefix()));
}

/** The new values as SQL, by column. @throws {DeltaError} `PREDICATE_INVALID`, `EXPRESSION_UNSUPPORTED` */
export function assignmentPieces<Row>(
  assignments: Assignments<Row>,
  fields: readonly Field[],
  scope: ExpressionScope,
): ReadonlyMap<string, SqlPiece> {
  const given = Object.entries<unknown>(assignments as { readonly [column: string]: unknown });
  const pieces = given.flatMap(([name, value]) => {
    if (value === undefined) return [];
    const field = fields.find((one) => one.name === name);
    if (field !== undefined) return [[name, assignmentPiece(value, field, scope)] as const];
    const names = fields.map((one) => one.name);
    const message = `there is no column ${name} to assign to${didYouMean(name, names)}; there are ${names.join(", ")}`;
    throw new DeltaError("PREDICATE_INVALID", message, scope.place);
  });
  return new Map(pieces);
}

function assignmentPiece(value: unknown, { name, type }: Field, scope: ExpressionScope): SqlPiece {
  const stored = storedType(type);
  if (value === null) return { sql: "NULL", params: {} };
  if (value instanceof SqlExpression) return expressionPiece(value.text, { name, type: stored }, scope);
  const cell = cellOf(value, stored);
  const parameter = `${scope.nextPrefix()}v`;
  if (cell !== undefined) return { sql: `$${parameter}`, params: { [parameter]: { type: stored, value: cell } } };
  const message = `column ${name} is ${stored.type}, and cannot become ${shown(value)}; give a value as the contract has it, or sql("…")`;
  throw new DeltaError("PREDICATE_INVALID", message, scope.place);
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : `this ${typeof value}`;
}

function expressionPiece(
  text: string,
  { name, type }: { readonly name: string; readonly type: DataType },
  { schema, place, nextPrefix }: ExpressionScope,
): SqlPiece {
  return atTable(place, () => {
    const typed = resolve(parse(text), schema);
    const fits = sameType(typed.type, type) ? typed : required(typed, type, `the value of ${name}`);
    return toDuckDB(fits, columnText, nextPrefix());
  });
}

/** All parameters of pieces that stand in one statement. */
export function paramsOf(pieces: Iterable<SqlPiece>): SqlPiece["params"] {
  return Object.assign({}, ...Array.from(pieces, ({ params }) => params)) as SqlPiece["params"];
}
