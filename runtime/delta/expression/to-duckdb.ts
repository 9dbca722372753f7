// Expressions as SQL of DuckDB, to Spark's meaning. Values are parameters with a type, and never become text.

import type { Statement, TypedLiteral } from "tessera-contracts/engine";
import type { Literal, TypedExpression } from "./ast.js";
import { castText } from "./casts.js";
import { ExpressionError } from "./errors.js";
import { OPERATORS } from "./operators/table.js";
import { duckdbType } from "./types.js";

/** A piece of SQL with the parameters that stand in it. */
export type SqlPiece = Required<Pick<Statement, "sql" | "params">>;

/** UTF-16 units of SQL at most: some functions name their arguments more than once. */
export const MOST_SQL_UNITS = 1_048_576;

/**
 * The expression as SQL of DuckDB, whose session must be in UTC. Overflow and failing casts are errors of the statement.
 * @param column spells a column, or a field inside of one
 * @param prefix begins the names of the parameters; pieces of one statement have different ones
 * @throws {ExpressionError} `LIMIT_EXCEEDED` if the text would be too long
 */
export function toDuckDB(
  expression: TypedExpression,
  column: (path: readonly string[]) => string = columnText,
  prefix = "p",
): SqlPiece {
  const params: Record<string, TypedLiteral> = {};
  let count = 0;
  const parameter = ({ type, value }: Literal): string => {
    const name = `${prefix}${count++}`;
    params[name] = { type, value };
    return `CAST($${name} AS ${duckdbType(type)})`;
  };
  const text = (part: TypedExpression): string => checked(textOf(part), part);
  const textOf = (part: TypedExpression): string => {
    switch (part.kind) {
      case "literal":
        return fixedText(part) ?? parameter(part);
      case "column":
        return column(part.path);
      case "cast":
        return castOf(part)(text(part.operand), part.type);
      case "call":
        return OPERATORS[part.operator].duckdb(part.args.map(text), part);
    }
  };
  return { sql: text(expression), params };
}

/** A column of its own name, or a field of a struct. */
export function columnText(path: readonly string[]): string {
  return path.map((name) => `"${name.replaceAll('"', '""')}"`).reduce((all, name) => `(${all}).${name}`);
}

/** Words of SQL; null if the value is a parameter. */
function fixedText({ type, value }: Literal): string | null {
  if (value === null) return type.type === "null" ? "NULL" : `CAST(NULL AS ${duckdbType(type)})`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : null;
}

function castOf({
  operand,
  type,
}: TypedExpression & { readonly kind: "cast" }): NonNullable<ReturnType<typeof castText>> {
  const cast = castText(operand.type, type);
  if (cast === null) throw new Error(`there is no cast from ${operand.type.type} to ${type.type}`);
  return cast;
}

function checked(sql: string, { span }: TypedExpression): string {
  if (sql.length <= MOST_SQL_UNITS) return sql;
  const message = `the SQL of the condition would have more than ${MOST_SQL_UNITS} characters; nest fewer functions in each other`;
  throw new ExpressionError("LIMIT_EXCEEDED", message, span);
}
