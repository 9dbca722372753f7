// Truth, nulls and choices.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { BOOL, I64 } from "../types.js";
import { bool, castOf, day, f64, gives, i64, planFunction, type PlanFunction, text } from "./function.js";
import { GREATEST, LEAST } from "./substrait.js";

const first = ([dtype]: readonly ArrowTypeSpec[]): ArrowTypeSpec => dtype ?? { type: "null" };

/** Spark takes two values or more. */
function ofSeveral(name: string, [one = "", ...others]: readonly string[]): string {
  return others.length === 0 ? one : `${name}(${[one, ...others].join(", ")})`;
}

/** Functions of truth and nulls, and choices among values. */
export const LOGIC: readonly PlanFunction[] = [
  planFunction({
    name: "not",
    kind: "scalar",
    args: ["bool"],
    result: () => BOOL,
    nulls: "if_any",
    duckdb: ([value]) => `(NOT ${value})`,
    substrait: "boolean.not",
    doc: "The other truth value.",
    examples: [gives([bool(true)], bool(false)), gives([bool(null)], bool(null))],
  }),
  planFunction({
    name: "is_distinct_from",
    kind: "scalar",
    args: ["same", "same"],
    result: () => BOOL,
    nulls: "never",
    duckdb: ([left, right]) => `(${left} IS DISTINCT FROM ${right})`,
    spark: ([left, right]) => `(NOT (${left} <=> ${right}))`,
    substrait: "comparison.is_distinct_from:any_any",
    doc: "Whether two values differ, where null equals null alone.",
    examples: [
      gives([i64(1), i64(null)], bool(true)),
      gives([i64(null), i64(null)], bool(false)),
      gives([f64("NaN"), f64("NaN")], bool(false)),
    ],
  }),
  planFunction({
    name: "if_null",
    kind: "scalar",
    args: ["same", "same"],
    result: first,
    nulls: "if_all",
    duckdb: ([value, other]) => `coalesce(${value}, ${other})`,
    substrait: "comparison.coalesce:any",
    doc: "The first value, or the second if the first is null.",
    examples: [gives([text(null), text("b")], text("b")), gives([text("a"), text("b")], text("a"))],
  }),
  planFunction({
    name: "nullif",
    kind: "scalar",
    args: ["same", "same"],
    result: first,
    nulls: "may_be",
    duckdb: ([value, other]) => `nullif(${value}, ${other})`,
    substrait: "comparison.nullif:any_any",
    doc: "The first value, or null if both are equal.",
    examples: [gives([i64(0), i64(0)], i64(null)), gives([i64(1), i64(0)], i64(1))],
  }),
  planFunction({
    name: "greatest",
    kind: "scalar",
    args: ["same"],
    variadic: true,
    result: first,
    nulls: "if_all",
    duckdb: (args) => `greatest(${args.join(", ")})`,
    spark: (args) => ofSeveral("greatest", args),
    substrait: GREATEST,
    doc: "The greatest of several values; nulls are passed over, and NaN is above all.",
    examples: [gives([i64(1), i64(null), i64(3)], i64(3)), gives([f64(1), f64("NaN")], f64("NaN"))],
  }),
  planFunction({
    name: "least",
    kind: "scalar",
    args: ["same"],
    variadic: true,
    result: first,
    nulls: "if_all",
    duckdb: (args) => `least(${args.join(", ")})`,
    spark: (args) => ofSeveral("least", args),
    substrait: LEAST,
    doc: "The least of several values; nulls are passed over.",
    examples: [gives([i64(2), i64(null), i64(3)], i64(2)), gives([i64(null)], i64(null))],
  }),
  planFunction({
    name: "is_nan",
    kind: "scalar",
    args: ["f64"],
    result: () => BOOL,
    nulls: "if_any",
    duckdb: ([value]) => `isnan(${value})`,
    spark: ([value]) => `(CASE WHEN ${value} IS NOT NULL THEN isnan(${value}) END)`,
    substrait: "comparison.is_nan",
    doc: "Whether a number is NaN.",
    examples: [gives([f64("NaN")], bool(true)), gives([f64(1.5)], bool(false)), gives([f64(null)], bool(null))],
  }),
  planFunction({
    name: "try",
    kind: "scalar",
    args: ["cast"],
    result: first,
    nulls: "may_be",
    duckdb: ([value = ""]) => value,
    doc: "A cast that gives null where it would fail. What fails below the cast is an error still.",
    examples: [
      gives([castOf(text("42"), I64)], i64(42)),
      gives([castOf(text("0x10"), I64)], i64(null)),
      gives([castOf(text("99999999999999999999"), I64)], i64(null)),
      gives([castOf(f64(2.5), I64)], i64(null)),
      gives([castOf(text("2024-02-30"), { type: "date32" })], day(null)),
    ],
  }),
];
