// What differs between the dialects of SQL: the printer is one.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { RelJoin } from "tessera-contracts/contracts/query/relations";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import type { Check, Columns } from "../check/context.js";
import { isText } from "../check/literals.js";
import { PlanError } from "../errors.js";
import type { Paths } from "./places.js";

/** A dialect of SQL. Texts that it takes are SQL already, unless it says otherwise. */
export interface Dialect {
  readonly id: SqlDialect;
  /** A name, which is no SQL yet, in quotes. */
  readonly name: (name: string) => string;
  /** A text, which is no SQL yet, as a literal. */
  readonly text: (text: string) => string;
  /** A type as the dialect spells it. */
  readonly type: (dtype: ArrowTypeSpec) => string;
  /** The place of a parameter. */
  readonly parameter: (name: string) => string;
  /** What throws an error instead of giving a value of a type. */
  readonly error: (message: string, type: string) => string;
  /** Whether all of a text has the form of a pattern, which is no SQL yet. */
  readonly matches: (value: string, pattern: string) => string;
  /** Whether a floating-point number is a whole number. */
  readonly isWhole: (value: string) => string;
  /** A quotient or a remainder, null if the divisor is zero. */
  readonly divided: (symbol: "/" | "%", left: string, right: string) => string;
  /** A sum, difference or product as a type, or an error if it has no such value. */
  readonly exact: (symbol: string, sides: readonly [string, string], type: string) => string;
  /** A struct of values; the names of its fields are no SQL yet. */
  readonly struct: (fields: readonly (readonly [name: string, value: string])[]) => string;
  /** A field of a struct, by its name that is no SQL yet. */
  readonly field: (struct: string, name: string) => string;
  /** What rows are put in order by, split by or grouped by, for a column that is to stay as it is; a group shows it. */
  readonly key: (column: string, dtype: ArrowTypeSpec, use: "order" | "split" | "group") => string;
  /** Whether a cast finds the fields of structs by their names. */
  readonly castsByName: boolean;
  /** What stands between the name of a common table expression and its rows, which are computed for each reader. */
  readonly shared: string;
  /** A column of a text, by its name in quotes, as the type that it was planned with. */
  readonly asPlanned: (column: string, dtype: ArrowTypeSpec) => string;
  readonly joins: { readonly [kind in RelJoin["join"]]: string };
}

/** What expressions of a text are over. */
export interface SqlScope {
  readonly dialect: Dialect;
  readonly check: Check;
  /** The columns of each input, and the alias that it has in the text. */
  readonly inputs: readonly { readonly alias: string; readonly columns: Columns }[];
  /** The paths of nodes around whose texts there are to be marks. */
  readonly paths?: Paths | undefined;
}

/** The name, if SQL can say it. @throws {PlanError} if it has a NUL, or what UTF-8 cannot say */
export function sayable(name: string): string {
  if (isText(name)) return name;
  const message = `the name ${JSON.stringify(name)} has a NUL or a lone surrogate`;
  throw new PlanError([{ code: "PLAN_NAME", path: "$", message, hint: "rename the column" }]);
}

/** Joins that dialects call alike. */
export const JOINS: Dialect["joins"] = {
  inner: "JOIN",
  left: "LEFT JOIN",
  full: "FULL JOIN",
  cross: "CROSS JOIN",
  semi: "SEMI JOIN",
  anti: "ANTI JOIN",
};
