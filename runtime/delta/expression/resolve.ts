// Looks up the names of an expression in a schema, and gives every part of it a type.

import type { DataType, Field, Schema } from "tessera-contracts/arrow";
import type { Call, ColumnName, Expression, TypedColumn, TypedExpression } from "./ast.js";
import { castText } from "./casts.js";
import { castTo } from "./coerce.js";
import { didYouMean, invalid, unsupported } from "./errors.js";
import { OPERATORS } from "./operators/table.js";
import { BOOL, required } from "./operators/row.js";
import { sparkType, storedType } from "./types.js";

/**
 * The expression over the columns of a schema. Names are found as Spark finds them: exactly, else whatever their case.
 * @throws {ExpressionError} if a name is of no column, or types do not go together
 */
export function resolve(expression: Expression, schema: Schema): TypedExpression {
  switch (expression.kind) {
    case "literal":
      return expression;
    case "column":
      return resolveColumn(expression, schema);
    case "cast":
      return resolveCast(resolve(expression.operand, schema), expression);
    case "call":
      return resolveCall(expression, schema);
  }
}

/** The same of an expression that is a condition: it is true, false or null for each row. @throws {ExpressionError} also if it is none */
export function resolveCondition(expression: Expression, schema: Schema): TypedExpression {
  return required(resolve(expression, schema), BOOL, "a condition");
}

function resolveCast(
  operand: TypedExpression,
  { type, span }: Expression & { readonly kind: "cast" },
): TypedExpression {
  if (castText(operand.type, type) === null) {
    throw unsupported(`${sparkType(operand.type)} cannot be cast to ${sparkType(type)} here`, span);
  }
  return operand.type.type === "null" ? castTo(operand, type) : { kind: "cast", operand, type, span };
}

function resolveCall(call: Call<Expression>, schema: Schema): TypedExpression {
  const { operator, span } = call;
  const { arity, bind } = OPERATORS[operator];
  const [least, most] = arity;
  if (call.args.length < least || call.args.length > most) {
    const many = least === most ? String(least) : `${least} to ${most}`;
    throw invalid(`${operator} takes ${many} arguments, and has ${call.args.length}`, span);
  }
  const { args, type } = bind(
    call.args.map((one) => resolve(one, schema)),
    span,
  );
  return { kind: "call", operator, args, type, span };
}

function resolveColumn({ path, span }: ColumnName, schema: Schema): TypedColumn {
  let fields: readonly Field[] | null = schema.fields;
  let type: DataType = { type: "struct", fields: schema.fields };
  const found: string[] = [];
  for (const name of path) {
    if (fields === null) {
      throw unsupported(`${found.join(".")} is ${sparkType(type)}, whose parts cannot be named here`, span);
    }
    const field: Field = fieldOf(name, fields, span);
    found.push(field.name);
    type = storedType(field.type);
    fields = type.type === "struct" ? type.fields : null;
  }
  return { kind: "column", path: found, type, span };
}

function fieldOf(name: string, fields: readonly Field[], span: ColumnName["span"]): Field {
  const exact = fields.find((one) => one.name === name);
  if (exact !== undefined) return exact;
  const [field, ...others] = fields.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  if (field !== undefined && others.length === 0) return field;
  const names = fields.map((one) => one.name);
  if (field !== undefined)
    throw invalid(`${name} may be ${[field, ...others].map((one) => one.name).join(" or ")}`, span);
  throw invalid(`there is no column ${name}${didYouMean(name, names)}; there are ${shortened(names)}`, span);
}

const MOST_NAMES = 20;

function shortened(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
