// What functions are in Substrait where a name does not say it. Readers disagree on nulls and limits, so these stand in the expressions.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { BOOL, classOf, F64, I64, TEXT } from "../types.js";
import { f64, i64, literal, type SubstraitForm, type SubstraitMaker, type SubstraitPart, text } from "./function.js";

type Maker<V> = SubstraitMaker<V>;
type Part<V> = SubstraitPart<V>;

const COLLECTIONS: { readonly [typeClass: string]: string } = {
  bool: "boolean",
  decimal: "arithmetic_decimal",
  text: "string",
  date: "datetime",
  timestamp: "datetime",
};

/** The collection that has a function for values of a type. */
export function collectionOf(dtype: ArrowTypeSpec | undefined): string {
  return COLLECTIONS[dtype === undefined ? "null" : classOf(dtype)] ?? "arithmetic";
}

const nothing = (dtype: ArrowTypeSpec): LiteralExpr => literal(null, dtype);

function either<V>(conditions: readonly V[], make: Maker<V>): V | undefined {
  const [first, ...others] = conditions;
  return others.reduce<V | undefined>((all, one) => make.call("boolean.or:bool", BOOL, all, one), first);
}

function isNull<V>(value: Part<V>, make: Maker<V>): V {
  return make.call("comparison.is_null:any", BOOL, value);
}

/** The value, but not less than a bound; null if it is null. */
function atLeast<V>(value: Part<V>, bound: number, make: Maker<V>): V {
  return make.when(make.call("comparison.lt:any_any", BOOL, value, i64(bound)), i64(bound), value);
}

/** A divisor that is null if it is zero. */
export function divisor<V>(value: Part<V>, dtype: ArrowTypeSpec, make: Maker<V>): V {
  return make.call("comparison.nullif:any_any", dtype, value, literal(0, dtype));
}

/** The number with the other sign, or without one; the least integer has none. */
const signed =
  (name: "negate" | "abs"): SubstraitForm =>
  ([value], make, result) => {
    make.mayWrap(result);
    return make.call(`${collectionOf(result)}.${name}`, result, value);
  };
/** The negative of a number. */
export const NEGATE: SubstraitForm = signed("negate");
/** The number without its sign. */
export const ABS: SubstraitForm = signed("abs");

/** A function of the numbers for which a comparison with zero holds, and null for others. */
export const within =
  (name: string, comparison: "gt" | "gte"): SubstraitForm =>
  ([value], make) => {
    const condition = make.call(`comparison.${comparison}:any_any`, BOOL, value, f64(0));
    return make.when(condition, make.call(name, F64, value), nothing(F64));
  };

/** The number without what stands behind the point. */
export const TRUNCATE: SubstraitForm = ([value], make) => {
  const isBelow = make.call("comparison.lt:any_any", BOOL, value, f64(0));
  const [up, down] = [make.call("rounding.ceil", F64, value), make.call("rounding.floor", F64, value)];
  return make.when(isBelow, up, down);
};

/** The nearest whole number. */
export const ROUND: SubstraitForm = ([value], make, result) => {
  if (result.type === "decimal") return make.refuse("decimals are not rounded alike by readers of Substrait");
  return make.call("rounding.round", result, value, literal(0, { type: "i32" }));
};

/** How many times one integer goes into another. */
export const INT_DIV: SubstraitForm = ([left, right], make) => {
  make.mayWrap(I64);
  return make.call("arithmetic.divide", I64, left, divisor(right, I64, make));
};

/** The greatest or least value, whatever the reader makes of nulls: each argument stands in for those that are null. */
const extreme =
  (name: "greatest" | "least"): SubstraitForm =>
  (args, make, result) => {
    const full = args.map((_, i) =>
      make.call("comparison.coalesce:any", result, ...args.slice(i), ...args.slice(0, i)),
    );
    return make.call(`comparison.${name}:any`, result, ...full);
  };
/** The greatest value. */
export const GREATEST: SubstraitForm = extreme("greatest");
/** The least value. */
export const LEAST: SubstraitForm = extreme("least");

/** Texts one after the other. */
export const CONCAT: SubstraitForm = (args, make) => concatenated(args, make);

function concatenated<V>(args: readonly V[], make: Maker<V>): V {
  const isAny = either(
    args.map((one) => isNull(one, make)),
    make,
  );
  return make.when(isAny, nothing(TEXT), make.call("string.concat:str", TEXT, ...args));
}

/** A count of 32 bits in some readers: as 64 bits. */
const counted =
  (name: string): SubstraitForm =>
  (args, make) =>
    make.cast(make.call(name, I64, ...args), I64);

const trimmed =
  (name: string): SubstraitForm =>
  ([value], make) =>
    make.call(name, TEXT, value, text(" "));

/** Every occurrence of a text replaced. Readers disagree on the empty one: it occurs nowhere. */
const replaced: SubstraitForm = ([value, from, to], make) => {
  const isEmpty = make.call("comparison.equal:any_any", BOOL, from, text(""));
  const isTo = make.call("boolean.not", BOOL, isNull(to, make));
  const nowhere = make.call("boolean.and:bool", BOOL, isEmpty, isTo);
  return make.when(nowhere, value, make.call("string.replace", TEXT, value, from, to));
};

const LOWER = "abcdefghijklmnopqrstuvwxyz";

const translated =
  (from: string, to: string): SubstraitForm =>
  ([value], make) =>
    make.call("datafusion.translate", TEXT, value, text(from), text(to));

function hashed<V>(value: Part<V>, make: Maker<V>): V {
  return make.call("datafusion.encode", TEXT, make.call("datafusion.sha256", { type: "binary" }, value), text("hex"));
}

/** Functions of texts alone, by name. */
export const TEXT_FORMS: { readonly [name: string]: SubstraitForm } = {
  length: counted("string.char_length"),
  byte_length: counted("string.octet_length"),
  strpos: counted("string.strpos"),
  trim: trimmed("string.trim"),
  ltrim: trimmed("string.ltrim"),
  rtrim: trimmed("string.rtrim"),
  upper: "string.upper",
  lower: "string.lower",
  starts_with: "string.starts_with",
  ends_with: "string.ends_with",
  contains: "string.contains",
  replace: replaced,
  ascii_upper: translated(LOWER, LOWER.toUpperCase()),
  ascii_lower: translated(LOWER.toUpperCase(), LOWER),
  sha256_hex: ([value], make) => hashed(value, make),
};

/** The first digits of the hash of the arguments as text. */
export const STABLE_ID: SubstraitForm = ([namespace, ...args], make) => {
  const parts = args.flatMap((one) => [make.cast(text("\u001f"), TEXT), make.cast(one, TEXT)]);
  const joined = concatenated([make.cast(namespace, TEXT), ...parts], make);
  return make.call("string.substring", TEXT, hashed(joined, make), i64(1), i64(32));
};

/** Code points from a place on. */
export const SUBSTRING: SubstraitForm = ([value, start, length], make) => {
  const count = length === undefined ? [] : [atLeast(length, 0, make)];
  return make.call("string.substring", TEXT, value, atLeast(start, 1, make), ...count);
};

/** The start of a unit of time; the standard has no such function. */
export const DATE_TRUNC: SubstraitForm = ([unit, value], make, result) => {
  const dtype: ArrowTypeSpec = result.type === "timestamp" ? result : { type: "timestamp", unit: "us", tz: null };
  return make.cast(make.call("datafusion.date_trunc", dtype, unit, make.cast(value, dtype)), result);
};

/** A function of the rows of a group that has the types of the registry. */
export const measure = (name: string | ((args: readonly ArrowTypeSpec[]) => string)): SubstraitForm => ({
  name: typeof name === "string" ? () => name : name,
  over: () => null,
  isDistinct: false,
});

/** The number of different values. */
export const COUNT_DISTINCT: SubstraitForm = {
  name: () => "aggregate_generic.count:any",
  over: () => null,
  isDistinct: true,
};

/** The sum: of integers as decimals, as sums of integers wrap. */
export const SUM: SubstraitForm = {
  name: ([dtype]) => `${collectionOf(dtype)}.sum`,
  over: (result) => (result.type === "i64" ? { type: "decimal", precision: 38, scale: 0 } : result),
  isDistinct: false,
};

/** A function of floating-point numbers. */
export const ofFloats = (name: string): SubstraitForm => ({ name: () => name, over: () => F64, isDistinct: false });

/** The least or greatest value. */
export const extremeOf = (name: string): SubstraitForm => measure(([dtype]) => `${collectionOf(dtype)}.${name}`);
