// What expressions can do, as types.

import type { SortKeySpecInit } from "tessera-contracts/contracts/schema/ordering";
import type {
  Amount,
  Beside,
  Computed,
  Condition,
  FirstOf,
  GROUP,
  ItemOf,
  Nil,
  NilOf,
  OVER,
  Text,
  TypeLike,
  Value,
  ValueOfType,
} from "./value-types.js";

/** Methods that call the function of the registry with the same name in snake_case; `FUNCTIONS` tells what each gives. */
export interface Calls<T> {
  isDistinctFrom(other: Beside<T>): Expr<boolean>;
  ifNull<A extends Beside<T>>(other: A): Expr<FirstOf<T, A>>;
  nullif(other: Beside<T>): Expr<T | null>;
  greatest<A extends readonly Beside<T>[]>(...others: A): Expr<FirstOf<T, A[number]>>;
  least<A extends readonly Beside<T>[]>(...others: A): Expr<FirstOf<T, A[number]>>;
  isNan(): Expr<boolean | Nil<T>>;
  neg(): Expr<T>;
  abs(): Expr<T>;
  sign(): Expr<number | Nil<T>>;
  floor(): Expr<number | Nil<T>>;
  ceil(): Expr<number | Nil<T>>;
  /** To a whole number, or of a decimal to so many digits behind the point; a half goes away from zero. */
  round(digits?: number): Expr<(NonNullable<T> extends string ? string : number) | Nil<T>>;
  trunc(): Expr<number | Nil<T>>;
  sqrt(): Expr<number | null>;
  pow<A extends Amount>(exponent: A): Expr<number | Nil<T> | NilOf<A>>;
  exp(): Expr<number | Nil<T>>;
  ln(): Expr<number | null>;
  /** The quotient without its fraction; null if the divisor is 0. */
  intDiv<A extends Amount>(divisor: A): Expr<Computed<T, A> | null>;
  length(): Expr<number | Nil<T>>;
  byteLength(): Expr<number | Nil<T>>;
  trim(): Expr<string | Nil<T>>;
  ltrim(): Expr<string | Nil<T>>;
  rtrim(): Expr<string | Nil<T>>;
  upper(): Expr<string | Nil<T>>;
  lower(): Expr<string | Nil<T>>;
  asciiUpper(): Expr<string | Nil<T>>;
  asciiLower(): Expr<string | Nil<T>>;
  sha256Hex(): Expr<string | Nil<T>>;
  startsWith<A extends Text>(text: A): Expr<boolean | Nil<T> | NilOf<A>>;
  endsWith<A extends Text>(text: A): Expr<boolean | Nil<T> | NilOf<A>>;
  contains<A extends Text>(text: A): Expr<boolean | Nil<T> | NilOf<A>>;
  strpos<A extends Text>(text: A): Expr<number | Nil<T> | NilOf<A>>;
  replace<A extends Text, B extends Text>(text: A, by: B): Expr<string | Nil<T> | NilOf<A | B>>;
  substr<A extends Amount, B extends Amount>(start: A, length?: B): Expr<string | Nil<T> | NilOf<A | B>>;
  concat<A extends readonly Text[]>(...others: A): Expr<string | Nil<T> | NilOf<A[number]>>;
  splitPart<A extends Text, B extends Amount>(by: A, nth: B): Expr<string | Nil<T> | NilOf<A | B>>;
  /** Whether the text has a place that fits a regular expression of the portable subset. */
  regexpMatches(pattern: string): Expr<boolean | Nil<T>>;
  listLength(): Expr<number | Nil<T>>;
  listContains<A extends ItemOf<NonNullable<T>>>(item: A): Expr<boolean | Nil<T> | NilOf<A>>;
  /** Of a cast: null where it would fail. */
  try(): Expr<T | null>;
  addDays<A extends Amount>(days: A): Expr<T | NilOf<A>>;
  addMonths<A extends Amount>(months: A): Expr<T | NilOf<A>>;
  diffDays<A extends Text>(other: A): Expr<number | Nil<T> | NilOf<A>>;
  extract(part: string): Expr<number | Nil<T>>;
  dateTrunc(unit: string): Expr<T>;
  toUnixMs(): Expr<number | Nil<T>>;
  fromUnixMs(): Expr<string | Nil<T>>;
  formatTimestamp(): Expr<string | Nil<T>>;
}

/** Methods that call an aggregate function of the registry, over the rows of a group or of a window. */
export interface AggregateCalls<T> {
  /** How many values are not null. */
  count(): Aggregate<number>;
  /** How many different values there are; null is none. */
  countDistinct(): Aggregate<number>;
  sum(): Aggregate<T | null>;
  avg(): Aggregate<number | null>;
  min(): Aggregate<T | null>;
  max(): Aggregate<T | null>;
  boolAnd(): Aggregate<boolean | null>;
  boolOr(): Aggregate<boolean | null>;
  varSamp(): Aggregate<number | null>;
  stddevSamp(): Aggregate<number | null>;
  /** The texts with a separator between them, in an order that `orderBy` says. */
  stringAgg(separator: string): Aggregate<string | null>;
  /** The values as a list, nulls among them, in an order that `orderBy` says. */
  listAgg(): Aggregate<readonly T[] | null>;
}

/** Methods that call a window function of the registry: the value of another row of the window. */
export interface WindowCalls<T> {
  /** The value of the row before, or of that `rows` before; null if there is none. */
  lag(rows?: number): WindowColumn<T | null>;
  /** The value of the row behind, or of that `rows` behind; null if there is none. */
  lead(rows?: number): WindowColumn<T | null>;
  firstValue(): WindowColumn<T | null>;
  lastValue(): WindowColumn<T | null>;
}

/**
 * An expression over the columns of a row. A JavaScript value beside it becomes a literal of its type.
 * Methods throw {@link PlanError} if types do not go together, or the value is not exact in the type.
 */
export interface Expr<T> extends Value<T>, Calls<T>, AggregateCalls<T>, WindowCalls<T> {
  eq<A extends Beside<T>>(other: A): Expr<boolean | Nil<T> | NilOf<A>>;
  ne<A extends Beside<T>>(other: A): Expr<boolean | Nil<T> | NilOf<A>>;
  lt<A extends Beside<T>>(other: A): Expr<boolean | Nil<T> | NilOf<A>>;
  le<A extends Beside<T>>(other: A): Expr<boolean | Nil<T> | NilOf<A>>;
  gt<A extends Beside<T>>(other: A): Expr<boolean | Nil<T> | NilOf<A>>;
  ge<A extends Beside<T>>(other: A): Expr<boolean | Nil<T> | NilOf<A>>;
  add<A extends Beside<T>>(other: A): Expr<Computed<T, A>>;
  sub<A extends Beside<T>>(other: A): Expr<Computed<T, A>>;
  mul<A extends Beside<T>>(other: A): Expr<Computed<T, A>>;
  /** The quotient as a floating-point number; null if the divisor is 0. */
  div(divisor: Beside<T>): Expr<number | null>;
  /** The rest, with the sign of the dividend; null if the divisor is 0. */
  mod<A extends Beside<T>>(divisor: A): Expr<Computed<T, A> | null>;
  /** Whether the text fits a pattern: `%` is any text, `_` any character, `\` takes their meaning away. */
  like(pattern: Text): Expr<boolean | Nil<T>>;
  isNull(): Expr<boolean>;
  isNotNull(): Expr<boolean>;
  /** Whether the value is one of these. Null if the value is, or if it is none of them and one of them is null. */
  in<const A extends readonly Beside<T>[]>(values: A): Expr<boolean | Nil<T> | NilOf<A[number]>>;
  /** The first of the value and these that is not null. */
  coalesce<A extends readonly Beside<T>[]>(...others: A): Expr<FirstOf<T, A[number]>>;
  /** The value as another type. One that the type does not hold is an error when the plan is run. */
  cast<const D extends TypeLike>(type: D): Expr<ValueOfType<D> | Nil<T>>;
  /** A field of a struct. */
  field<K extends keyof NonNullable<T> & string>(name: K): Expr<NonNullable<T>[K] | Nil<T>>;
}

/** A column that looks at neighbouring rows. */
export interface WindowColumn<T> {
  readonly [OVER]: T;
}

/** A column computed from the rows of a group, or of a window. */
export interface Aggregate<T> extends WindowColumn<T> {
  readonly [GROUP]: T;
  /** Of these rows only. */
  where(condition: Condition): Aggregate<T>;
  /** With the rows in this order: `"-a"` is `a` descending. */
  orderBy(...keys: readonly (string | SortKeySpecInit)[]): Aggregate<T>;
  /** Of different values only. */
  distinct(): Aggregate<T>;
  /** In a window, of the rows up to each row instead of all. */
  running(): Aggregate<T>;
}
