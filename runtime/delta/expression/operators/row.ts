// What an operator is: one row for each of them.

import type { DataType } from "tessera-contracts/arrow";
import type { Span, TypedCall, TypedExpression } from "../ast.js";
import { castTo } from "../coerce.js";
import { invalid, unsupported } from "../errors.js";
import { classOf, sparkType, type TypeClass } from "../types.js";

/** The arguments that an operator computes with, and the type of what it gives. */
export interface Bound {
  readonly args: readonly TypedExpression[];
  readonly type: DataType;
}

/** An operator or a function. */
export interface OperatorRow {
  /** Arguments at least, and at most. */
  readonly arity: readonly [least: number, most: number];
  /** Gives the arguments the types that it takes. @throws {ExpressionError} if they cannot have them */
  readonly bind: (args: readonly TypedExpression[], span: Span) => Bound;
  /** Its text in DuckDB's SQL, to Spark's meaning, from those of its arguments. */
  readonly duckdb: (args: readonly string[], call: TypedCall) => string;
}

/** The type of conditions. */
export const BOOL: DataType = { type: "bool" };

/** The type of texts. */
export const STRING: DataType = { type: "string" };

/** The type of whole numbers that functions take and give. */
export const INT: DataType = { type: "i32" };

/** The argument as one of a type, if it is of it or null. @throws {ExpressionError} otherwise */
export function required(value: TypedExpression, type: DataType, what: string): TypedExpression {
  const name = classOf(value.type);
  if (name === "null" || name === classOf(type)) return castTo(value, type);
  const message = `${what} must be ${sparkType(type)}, and is ${sparkType(value.type)}`;
  // Spark casts many types tacitly, but nothing to a condition.
  throw type.type === "bool" ? invalid(message, value.span) : unsupported(`${message}; CAST it`, value.span);
}

/** The class of an argument, if it is one of these. @throws {ExpressionError} otherwise */
export function requiredClass(value: TypedExpression, classes: readonly TypeClass[], what: string): TypeClass {
  const name = classOf(value.type);
  if (name !== null && classes.includes(name)) return name;
  throw unsupported(`${what} cannot be ${sparkType(value.type)} here`, value.span);
}

/** The argument at a place that the arity of its operator promises. */
export function argument<T>(args: readonly T[], index: number): T {
  const found = args[index];
  if (found === undefined) throw new Error("there are fewer arguments than the arity of their operator says");
  return found;
}
