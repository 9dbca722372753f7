// What a function of a plan is: the form of each row of the registry.

import type { ArrowTypeSpec, FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { Cast, LiteralExpr } from "tessera-contracts/contracts/query/expressions";

/**
 * What an argument may be. `same` arguments become one common type; `real` is a number that f64 holds, or a decimal; `word` a text or an
 * integer; `moment` a date or a timestamp of microseconds; `item` a value of the list before it; `pattern` a regular expression of the
 * portable subset, as a literal; `cast` a cast that gives null where it would fail.
 * A type is that type, or one that becomes it without loss.
 */
export type Parameter =
  | "any"
  | "bool"
  | "int"
  | "f64"
  | "real"
  | "number"
  | "signed"
  | "text"
  | "word"
  | "date"
  | "timestamp"
  | "moment"
  | "ordered"
  | "list"
  | "item"
  | "pattern"
  | "cast"
  | "same"
  | ArrowTypeSpec;

/** When a result is null: if any argument is, only if all are, for reasons of its own too, or never. */
export type NullRule = "if_any" | "if_all" | "may_be" | "never";

/** The surroundings of a call in a text of SQL. */
export interface CallPlace {
  /** The type of the result, as the dialect spells it. */
  readonly result: string;
  /** `DISTINCT ` or nothing. */
  readonly distinct: string;
  /** ` ORDER BY …` within the parentheses, or nothing. */
  readonly order: string;
  /** The same as columns with the direction of each. */
  readonly keys: readonly { readonly column: string; readonly isRising: boolean }[];
  /** ` FILTER (…)` or ` OVER (…)` behind the parentheses, or nothing. */
  readonly rest: string;
}

/** A list, for which expressions have no literal. */
export interface ListValue {
  readonly op: "list";
  readonly items: readonly LiteralExpr[];
  readonly dtype: ArrowTypeSpec;
}

/** An argument or a result of an example. */
export type ExampleValue = LiteralExpr | ListValue | Cast;

/** What a function gives for some rows of arguments. */
export interface FunctionExample {
  readonly rows: readonly (readonly ExampleValue[])[];
  /** One value a row; of an aggregate one for all rows. */
  readonly gives: readonly (LiteralExpr | ListValue)[];
}

/** A call as text, made of the texts of its arguments. */
export type CallText = (args: readonly string[], place: CallPlace) => string;

/** A part of an expression of Substrait: one that was made, or a literal. An argument that was left out cannot be one. */
export type SubstraitPart<V> = V | LiteralExpr | undefined;

/** What makes expressions of Substrait, whatever these are. Functions are named as in `arithmetic.add`: the collection, then the name. */
export interface SubstraitMaker<V> {
  /** A call with a result of a type. A signature behind a colon takes the place of that of the arguments. */
  readonly call: (name: string, result: ArrowTypeSpec, ...args: readonly SubstraitPart<V>[]) => V;
  /** The first value if the condition is true, else the second. */
  readonly when: (condition: SubstraitPart<V>, then: SubstraitPart<V>, otherwise: SubstraitPart<V>) => V;
  /** A value as a type, or an error if the type does not hold it. One of the same type is told again, as readers may count in fewer bits. */
  readonly cast: (value: SubstraitPart<V>, dtype: ArrowTypeSpec) => V;
  /** Notes that what goes beyond the type wraps where it is an error in SQL, if that is an integer. */
  readonly mayWrap: (dtype: ArrowTypeSpec) => void;
  /** Notes why the call cannot be exported. What is returned is never written. */
  readonly refuse: (why: string) => V;
}

/** An aggregate or window function in Substrait. */
export interface SubstraitMeasure {
  /** Its name, by the types of its arguments. */
  readonly name: (args: readonly ArrowTypeSpec[]) => string;
  /** What the first argument becomes before, and the result has; null if that is the type of the registry. */
  readonly over: (result: ArrowTypeSpec) => ArrowTypeSpec | null;
  readonly isDistinct: boolean;
}

/** A function in Substrait: a name, what makes the call of arguments that are bound to their types, or a measure. */
export type SubstraitForm =
  string | (<V>(args: readonly V[], make: SubstraitMaker<V>, result: ArrowTypeSpec) => V) | SubstraitMeasure;

/** A function that plans can call. */
export interface PlanFunction {
  readonly name: string;
  readonly kind: "scalar" | "aggregate" | "window";
  readonly args: readonly Parameter[];
  /** How many of the last arguments may be left out. */
  readonly optional: number;
  /** Whether the last argument may come again. */
  readonly variadic: boolean;
  /** Arguments that are literals, by position: one of a few texts, or null for any value. */
  readonly choices: { readonly [position: number]: readonly string[] | null };
  /** Whether the result depends on the order of rows, which then has to be said. */
  readonly needsOrder: boolean;
  /** Why types that each fit do not go together; null if they do. */
  readonly misfit: (args: readonly ArrowTypeSpec[]) => string | null;
  readonly result: (args: readonly ArrowTypeSpec[]) => ArrowTypeSpec;
  /** The result as a column, where more is known of it than its type; null of the functions of the registry. */
  readonly returns: FieldSpec | null;
  readonly nulls: NullRule;
  /**
   * Whether equal rows give equal results: `except_floats` may differ in the last digit, as rows are added in any order; `never` is for
   * functions of users that promise nothing.
   */
  readonly deterministic: "always" | "except_floats" | "never";
  /** The call in DuckDB's SQL. The texts of arguments stand in parentheses where they have to. */
  readonly duckdb: CallText;
  /** The same in Spark's; where a row does not say it, as in DuckDB's. */
  readonly spark: CallText;
  /** The call in Substrait; null if the function cannot be exported. */
  readonly substrait: SubstraitForm | null;
  readonly doc: string;
  readonly examples: readonly FunctionExample[];
}

type Some = Partial<
  Pick<
    PlanFunction,
    "optional" | "variadic" | "choices" | "needsOrder" | "misfit" | "returns" | "deterministic" | "spark" | "substrait"
  >
>;

/** A row of the registry; what is not said is the usual. */
export function planFunction(row: Omit<PlanFunction, keyof Some> & Some): PlanFunction {
  return {
    optional: 0,
    variadic: false,
    choices: {},
    needsOrder: false,
    misfit: () => null,
    returns: null,
    deterministic: "always",
    spark: row.duckdb,
    substrait: null,
    ...row,
  };
}

/** An example of one row. */
export function gives(args: readonly ExampleValue[], result: LiteralExpr): FunctionExample {
  return { rows: [args], gives: [result] };
}

/** A literal. */
export function literal(value: LiteralExpr["value"], dtype: ArrowTypeSpec): LiteralExpr {
  return { op: "literal", value, dtype };
}

/** A text as a literal. */
export const text = (value: string | null): LiteralExpr => literal(value, { type: "string" });
/** An integer of 64 bits as a literal. */
export const i64 = (value: number | null): LiteralExpr => literal(value, { type: "i64" });
/** A floating-point number as a literal; NaN and the infinities are texts. */
export const f64 = (value: number | string | null): LiteralExpr => literal(value, { type: "f64" });
/** A truth value as a literal. */
export const bool = (value: boolean | null): LiteralExpr => literal(value, { type: "bool" });
/** A day as a literal. */
export const day = (value: string | null): LiteralExpr => literal(value, { type: "date32" });
/** A moment as a literal. */
export const moment = (value: string | null): LiteralExpr =>
  literal(value, { type: "timestamp", unit: "us", tz: "UTC" });

/** A list of values of a type, any of which may be null. */
export function listOf(dtype: ArrowTypeSpec): ArrowTypeSpec {
  return { type: "list", item: dtype, item_nullable: true };
}

/** A list of values. */
export const list = (dtype: ArrowTypeSpec, items: readonly LiteralExpr[]): ListValue => ({
  op: "list",
  items,
  dtype: listOf(dtype),
});

/** A value as another type. */
export const castOf = (expr: LiteralExpr, dtype: ArrowTypeSpec): Cast => ({ op: "cast", expr, dtype });
