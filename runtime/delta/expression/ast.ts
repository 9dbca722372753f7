// Conditions as trees: what a text of SQL says, before and after its names have been looked up.

import type { DataType } from "tessera-contracts/arrow";

/** A stretch of the text that an expression was read from, as UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The place of what was read from no text. */
export const NOWHERE: Span = { text: "", start: 0, end: 0 };

/** What is computed from arguments: operators and functions alike. */
export type Operator =
  | "or"
  | "and"
  | "not"
  | "is_null"
  | "="
  | "<=>"
  | "<>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "in"
  | "like"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "negate"
  /** Pairs of a condition and a value, then the value for all else. */
  | "case"
  | "coalesce"
  | "length"
  | "lower"
  | "upper"
  | "trim"
  | "abs"
  | "substring"
  | "year"
  | "month"
  | "day"
  | "date_trunc";

/** A value. */
export interface Literal {
  readonly kind: "literal";
  readonly type: DataType;
  /** As a cell of a column of the type; null is SQL's NULL. */
  readonly value: unknown;
  readonly span: Span;
}

/** A column, or a field inside of one. */
export interface ColumnName {
  readonly kind: "column";
  readonly path: readonly string[];
  readonly span: Span;
}

/** An operator or function with its arguments. `and`, `or` and `in` have as many as there are. */
export interface Call<E> {
  readonly kind: "call";
  readonly operator: Operator;
  readonly args: readonly E[];
  readonly span: Span;
}

/** A value of one type made one of another. */
export interface Cast<E> {
  readonly kind: "cast";
  readonly operand: E;
  readonly type: DataType;
  readonly span: Span;
}

/** An expression as it was written. */
export type Expression = Literal | ColumnName | Call<Expression> | Cast<Expression>;

interface Typed {
  readonly type: DataType;
}

/** A call whose arguments have the types that its operator takes. */
export type TypedCall = Call<TypedExpression> & Typed;

/** A column of a schema, with the names that the schema has. */
export type TypedColumn = ColumnName & Typed;

/** An expression over the columns of a schema: every part has a type, and what Spark converts tacitly is a cast. */
export type TypedExpression = Literal | TypedColumn | TypedCall | Cast<TypedExpression>;

/** Words that are no names of columns unless they stand in backticks. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  "and as between case cast else end false in is like not null or then true when".split(" "),
);

/** Operators that stand between two values, by how tightly they bind: a higher level binds tighter. */
export const INFIX: { readonly [symbol: string]: { readonly operator: Operator; readonly level: number } } = {
  "=": { operator: "=", level: 1 },
  "==": { operator: "=", level: 1 },
  "<=>": { operator: "<=>", level: 1 },
  "<>": { operator: "<>", level: 1 },
  "!=": { operator: "<>", level: 1 },
  "<": { operator: "<", level: 1 },
  "<=": { operator: "<=", level: 1 },
  ">": { operator: ">", level: 1 },
  ">=": { operator: ">=", level: 1 },
  "+": { operator: "+", level: 2 },
  "-": { operator: "-", level: 2 },
  "*": { operator: "*", level: 3 },
  "/": { operator: "/", level: 3 },
  "%": { operator: "%", level: 3 },
};

/** The level of what binds tightest. */
export const HIGHEST_LEVEL = 3;

/** Functions by the names that call them, which are not case-sensitive. */
export const FUNCTIONS: { readonly [name: string]: Operator } = {
  coalesce: "coalesce",
  length: "length",
  lower: "lower",
  upper: "upper",
  trim: "trim",
  abs: "abs",
  substring: "substring",
  substr: "substring",
  year: "year",
  month: "month",
  day: "day",
  date_trunc: "date_trunc",
};
