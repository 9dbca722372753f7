// Numbers.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import type { LiteralExpr } from "tessera-contracts/contracts/query/expressions";
import { F64, I64 } from "../types.js";
import { f64, gives, i64, literal, planFunction, type PlanFunction } from "./function.js";
import { ABS, INT_DIV, NEGATE, ROUND, TRUNCATE, within } from "./substrait.js";

const same = ([dtype]: readonly ArrowTypeSpec[]): ArrowTypeSpec => dtype ?? { type: "null" };

/** Spark rounds to integers, which hold no float from 2 to the 52nd on; those are whole. */
const sparkWhole = (value: string, whole: string): string =>
  `(CASE WHEN abs(${value}) < 4503599627370496 THEN CAST(${whole} AS DOUBLE) ELSE ${value} END)`;

const rounding = (
  name: "floor" | "ceil" | "trunc",
  doc: string,
  pairs: readonly (readonly [number, number])[],
): PlanFunction =>
  planFunction({
    name,
    kind: "scalar",
    args: ["f64"],
    result: () => F64,
    nulls: "if_any",
    duckdb: ([value]) => `${name}(${value})`,
    spark: ([value = ""]) => {
      const toZero = `CASE WHEN ${value} < 0 THEN ceil(${value}) ELSE floor(${value}) END`;
      return sparkWhole(value, name === "trunc" ? toZero : `${name}(${value})`);
    },
    substrait: name === "trunc" ? TRUNCATE : `rounding.${name}`,
    doc,
    examples: pairs.map(([from, to]) => gives([f64(from)], f64(to))),
  });

const decimal = (value: string): LiteralExpr => literal(value, { type: "decimal", precision: 9, scale: 3 });

const ROUNDING: readonly PlanFunction[] = [
  rounding("floor", "The greatest whole number that is not above.", [[-1.5, -2]]),
  rounding("ceil", "The least whole number that is not below.", [[-1.5, -1]]),
  planFunction({
    name: "round",
    kind: "scalar",
    args: ["real", "int"],
    optional: 1,
    choices: { 1: null },
    misfit: ([dtype, digits]) =>
      digits !== undefined && dtype?.type !== "decimal" ? "only decimals are rounded to digits" : null,
    result: same,
    nulls: "if_any",
    duckdb: ([value, digits], { result }) =>
      digits === undefined
        ? `CAST(round(${value}) AS ${result})`
        : `CAST(round(${value}, CAST(${digits} AS INTEGER)) AS ${result})`,
    substrait: ROUND,
    doc: "The nearest whole number, or of a decimal that with so many digits behind the point; a half goes away from zero.",
    examples: [
      ...[
        [2.5, 3],
        [-2.5, -3],
        [2.4, 2],
      ].map(([from = 0, to = 0]) => gives([f64(from)], f64(to))),
      gives([decimal("1.005"), i64(2)], decimal("1.010")),
      gives([decimal("-2.500")], decimal("-3.000")),
      gives([decimal("155.000"), i64(-1)], decimal("160.000")),
    ],
  }),
  rounding("trunc", "The number without what stands behind the point.", [
    [-1.9, -1],
    [1.9, 1],
  ]),
];

/** Functions of numbers. */
export const NUMBERS: readonly PlanFunction[] = [
  planFunction({
    name: "neg",
    kind: "scalar",
    args: ["signed"],
    result: same,
    nulls: "if_any",
    duckdb: ([value], { result }) => `CAST(-(${value}) AS ${result})`,
    substrait: NEGATE,
    doc: "The number with the other sign. An integer that has none is an error.",
    examples: [gives([i64(5)], i64(-5)), gives([f64(-1.5)], f64(1.5))],
  }),
  planFunction({
    name: "abs",
    kind: "scalar",
    args: ["number"],
    result: same,
    nulls: "if_any",
    duckdb: ([value], { result }) => `CAST(abs(${value}) AS ${result})`,
    substrait: ABS,
    doc: "The number without its sign. An integer that has none is an error.",
    examples: [
      gives([i64(-5)], i64(5)),
      gives(
        [literal("-1.50", { type: "decimal", precision: 9, scale: 2 })],
        literal("1.50", { type: "decimal", precision: 9, scale: 2 }),
      ),
    ],
  }),
  planFunction({
    name: "sign",
    kind: "scalar",
    args: ["number"],
    result: () => I64,
    nulls: "if_any",
    duckdb: ([value], { result }) => `CAST(sign(${value}) AS ${result})`,
    doc: "1 above zero, -1 below, and 0.",
    examples: [gives([i64(-7)], i64(-1)), gives([f64(0)], i64(0)), gives([f64(0.1)], i64(1))],
  }),
  ...ROUNDING,
  planFunction({
    name: "sqrt",
    kind: "scalar",
    args: ["f64"],
    result: () => F64,
    nulls: "may_be",
    duckdb: ([value]) => `(CASE WHEN ${value} >= 0 THEN sqrt(${value}) END)`,
    substrait: within("arithmetic.sqrt", "gte"),
    doc: "The square root, or null of what is below zero.",
    examples: [gives([f64(9)], f64(3)), gives([f64(-1)], f64(null))],
  }),
  planFunction({
    name: "pow",
    kind: "scalar",
    args: ["f64", "f64"],
    result: () => F64,
    nulls: "if_any",
    duckdb: ([base, power]) => `pow(${base}, ${power})`,
    substrait: "arithmetic.power",
    doc: "One number to the power of another.",
    examples: [gives([f64(2), f64(10)], f64(1024))],
  }),
  planFunction({
    name: "exp",
    kind: "scalar",
    args: ["f64"],
    result: () => F64,
    nulls: "if_any",
    duckdb: ([value]) => `exp(${value})`,
    substrait: "arithmetic.exp",
    doc: "e to the power of a number.",
    examples: [gives([f64(0)], f64(1))],
  }),
  planFunction({
    name: "ln",
    kind: "scalar",
    args: ["f64"],
    result: () => F64,
    nulls: "may_be",
    duckdb: ([value]) => `(CASE WHEN ${value} > 0 THEN ln(${value}) END)`,
    substrait: within("logarithmic.ln", "gt"),
    doc: "The natural logarithm, or null of what is not above zero.",
    examples: [gives([f64(1)], f64(0)), gives([f64(0)], f64(null)), gives([f64(-1)], f64(null))],
  }),
  planFunction({
    name: "int_div",
    kind: "scalar",
    args: ["int", "int"],
    result: () => I64,
    nulls: "may_be",
    duckdb: ([left, right]) => `(${left} // nullif(${right}, 0))`,
    spark: ([left, right]) => `(CASE WHEN ${right} = 0 THEN NULL ELSE ${left} div ${right} END)`,
    substrait: INT_DIV,
    doc: "How many times one integer goes into another, towards zero; null if it is divided by zero.",
    examples: [gives([i64(7), i64(2)], i64(3)), gives([i64(-7), i64(2)], i64(-3)), gives([i64(1), i64(0)], i64(null))],
  }),
];
