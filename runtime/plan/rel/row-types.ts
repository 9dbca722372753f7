// The types of rows: what operators make of them.

import type { SortKeySpecInit } from "tessera-contracts/contracts/schema/ordering";
import type { Aggregate, Expr, WindowColumn } from "./expr-types.js";
import type { OVER, TYPE, Value } from "./value-types.js";

/** The columns of rows as expressions, by name. The record has no prototype, so that a column may be called anything. */
export type ExprsOf<Row> = { readonly [K in keyof Row & string]-?: Expr<Filled<Row[K]>> };
/** A field that may be absent is a column that may be null. */
type Filled<T> = undefined extends T ? Exclude<T, undefined> | null : T;

/** New columns by name, in order. */
export interface Selection {
  readonly [name: string]: Value<unknown>;
}
/** Columns of groups by name, in order. */
export interface Aggregates {
  readonly [name: string]: Aggregate<unknown>;
}
/** Columns of a window by name, in order. */
export interface WindowColumns {
  readonly [name: string]: WindowColumn<unknown>;
}

/** The rows that columns make. */
export type RowOf<S> = {
  readonly [K in keyof S]: S[K] extends { readonly [TYPE]: infer T } | { readonly [OVER]: infer T } ? T : never;
};
/** Rows with further columns. */
export type Extended<Row, S> = Both<Row, RowOf<S>>;
type Both<A, B> = { readonly [K in keyof A | keyof B]: K extends keyof B ? B[K] : K extends keyof A ? A[K] : never };
/** Some columns of rows. */
export type Picked<Row, K extends keyof Row> = { readonly [P in K]: Row[P] };
/** Rows without some columns. */
export type Dropped<Row, K> = { readonly [P in Exclude<keyof Row, K>]: Row[P] };
/** Rows with other names, given by the old ones. */
export type Renamed<Row, N> = { readonly [K in keyof Row as K extends keyof N ? N[K] & string : K]: Row[K] };
/** Groups: some columns of rows, and computed ones. */
export type Grouped<Row, K extends keyof Row, A> = Both<Picked<Row, K>, RowOf<A>>;
/** Rows of either of two relations. */
export type EitherOf<Row, R> = { readonly [K in keyof Row]: Row[K] | (K extends keyof R ? R[K] : never) };

/** Which rows a join that has columns of both sides keeps. */
export type OuterKind = "inner" | "left" | "full" | "cross";
/** The left rows as the result of a join has them. */
export type LeftOf<Row, K> = K extends "full" ? Nullable<Row> : Row;
/** The right rows as the result of a join has them. */
export type RightOf<Row, K> = K extends "left" | "full" ? Nullable<Row> : Row;
type Nullable<Row> = { readonly [K in keyof Row]: Row[K] | null };

/** Columns that are equal in rows that match: pairs, left first, or a name that both sides have. */
export type JoinColumns<L, R> = readonly (
  (keyof L & keyof R & string) | readonly [left: keyof L & string, right: keyof R & string]
)[];

/** A column to sort by: its name, after `-` for descending order, or a SortKeySpec. Nulls come last either way. */
export type SortKey<Row> = (keyof Row & string) | `-${keyof Row & string}` | SortKeySpecInit;
