// What expressions know of the JavaScript type of their values.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";

/** The key under which an expression has the type of its value, for the type checker alone. */
export declare const TYPE: unique symbol;
/** The key under which a column of a window has the type of its value, for the type checker alone. */
export declare const OVER: unique symbol;
/** The key under which a column of a group has the type of its value, for the type checker alone. */
export declare const GROUP: unique symbol;

/** Something that has a value of the type `T` in each row; null is part of `T` if the value may be null. */
export interface Value<T> {
  readonly [TYPE]: T;
}

/** A JavaScript value that is a literal by itself. */
export type Plain = string | number | bigint | boolean;

/** A condition. Rows for which it is null count as those for which it is false. */
export type Condition = Value<boolean | null>;

/** Null, if values of the type may be null. */
export type Nil<T> = Extract<T, null>;

/** Null, if an argument may be null. */
export type NilOf<A> = A extends Value<infer T> ? Nil<T> : never;

/** What can stand beside a value of the type `T`: a JavaScript value, which becomes a literal of the same type, or an expression. */
export type Beside<T> = Exact<NonNullable<T>> | Value<Kind<NonNullable<T>> | null>;
type Exact<T> = T extends number | bigint ? number | bigint : T;
type Kind<T> = T extends number | bigint
  ? number | bigint
  : T extends string
    ? string
    : T extends boolean
      ? boolean
      : T;

/** What a list may hold, as an argument. */
export type ItemOf<L> = L extends readonly (infer T)[] ? Beside<T> : never;

/** A text as an argument. */
export type Text = string | Value<string | null>;
/** A number as an argument. */
export type Amount = number | bigint | Value<number | bigint | null>;

/** The type of what is computed from two numbers: `bigint` if one of them is, and text for decimals. */
export type Computed<T, A> =
  (IsBig<T, A> extends true ? bigint : T extends string ? string : number) | Nil<T> | NilOf<A>;
type IsBig<T, A> = [Extract<T, bigint> | (A extends Value<infer U> ? Extract<U, bigint> : never)] extends [never]
  ? false
  : true;

/** The type of the first value that is not null among a value of the type `T` and others: null if all of them may be null. */
export type FirstOf<T, A> =
  | NonNullable<T>
  | (A extends Value<infer U> ? NonNullable<U> : never)
  | (null extends T ? ([Sure<A>] extends [never] ? null : never) : never);
type Sure<A> = A extends Value<infer U> ? (null extends U ? never : true) : true;

/** The names of types, with the JavaScript type of their values. `int64` is `i64` as `bigint`; a `timestamp` has microseconds and is in UTC. */
export interface NamedTypes {
  readonly bool: boolean;
  readonly i8: number;
  readonly i16: number;
  readonly i32: number;
  readonly i64: number;
  readonly int64: bigint;
  readonly u8: number;
  readonly u16: number;
  readonly u32: number;
  readonly u64: number;
  readonly f32: number;
  readonly f64: number;
  readonly string: string;
  readonly date32: string;
  readonly timestamp: string;
}

/** A type, by its name or as a contract says it. */
export type TypeLike = keyof NamedTypes | ArrowTypeSpec;

/** The JavaScript type of the values of a type. */
export type ValueOfType<D> = D extends keyof NamedTypes ? NamedTypes[D] : unknown;
