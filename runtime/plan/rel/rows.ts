// Columns of groups and windows that no column begins.

import { BuiltAggregate } from "./built-aggregate.js";
import { asExpr, asNode } from "./built-expr.js";
import type { Aggregate, WindowColumn } from "./expr-types.js";
import type { Value } from "./value-types.js";

/** The number of rows, or of those in which the value is not null. */
export function count(value?: Value<unknown>): Aggregate<number> {
  return value === undefined ? asAggregate("count") : asExpr(asNode(value)).count();
}

/** The sum; null if there is no value. One of integers that `i64` does not hold is an error when the plan is run. */
export function sum<T>(value: Value<T>): Aggregate<T | null> {
  return asExpr<T>(asNode(value)).sum();
}

/** The mean as a floating-point number; null if there is no value. */
export function avg(value: Value<unknown>): Aggregate<number | null> {
  return asExpr(asNode(value)).avg();
}

/** The least value; null if there is none. */
export function min<T>(value: Value<T>): Aggregate<T | null> {
  return asExpr<T>(asNode(value)).min();
}

/** The greatest value; null if there is none. */
export function max<T>(value: Value<T>): Aggregate<T | null> {
  return asExpr<T>(asNode(value)).max();
}

/** How many different values there are; null is none. */
export function countDistinct(value: Value<unknown>): Aggregate<number> {
  return asExpr(asNode(value)).countDistinct();
}

/** The number of each row in the order of its window, from 1. */
export function rowNumber(): WindowColumn<number> {
  return asAggregate("row_number");
}

/** One more than the rows before that are not equal in the order of the window. */
export function rank(): WindowColumn<number> {
  return asAggregate("rank");
}

/** The rank without gaps after equal rows. */
export function denseRank(): WindowColumn<number> {
  return asAggregate("dense_rank");
}

function asAggregate(fn: string): Aggregate<number> {
  return new BuiltAggregate({ fn, args: [], isBig: false }) as unknown as Aggregate<number>;
}
