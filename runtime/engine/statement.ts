// What engines are asked.

import type { DataType } from "tessera-contracts/arrow";

/** The dialect of SQL that a statement is written in. */
export type DialectId = "duckdb" | "spark";

/** A value with its type, which takes the place of a parameter. */
export interface TypedLiteral {
  readonly type: DataType;
  /** As a cell of that type in a column's `get`; null is SQL's NULL. */
  readonly value: unknown;
}

/** A piece of the text of a statement that was made of a plan. */
export interface TextPlace {
  /** Where it begins, and the first character behind it. */
  readonly start: number;
  readonly stop: number;
  /** Path of the operator or expression in the plan, from `$`. */
  readonly path: string;
}

/** A text of SQL, with `$name` where a parameter stands, in Spark's SQL `:name`. Values never become text. */
export interface Statement {
  readonly sql: string;
  readonly dialect: DialectId;
  readonly params?: { readonly [name: string]: TypedLiteral };
  /** What the pieces of the text are of, by which errors tell where in the plan they are. Absent: it was not made of a plan. */
  readonly places?: readonly TextPlace[];
}
