// Functions of the rows of a group.

import type { ArrowTypeSpec } from "tessera-contracts/contracts/arrow/types";
import { BOOL, classOf, F64, I64, TEXT } from "../types.js";
import {
  bool,
  type CallPlace,
  f64,
  i64,
  list,
  listOf,
  literal,
  planFunction,
  type PlanFunction,
  text,
} from "./function.js";
import { COUNT_DISTINCT, extremeOf, measure, ofFloats, SUM } from "./substrait.js";

const first = ([dtype]: readonly ArrowTypeSpec[]): ArrowTypeSpec => dtype ?? { type: "null" };

function called(name: string, args: readonly string[], { distinct, order, rest }: CallPlace): string {
  return `${name}(${distinct}${args.join(", ")}${order})${rest}`;
}

/** Sums of integers are exact or an error, and those of decimals gain digits. */
function sumType(args: readonly ArrowTypeSpec[]): ArrowTypeSpec {
  const dtype = first(args);
  if (dtype.type === "decimal") return { ...dtype, precision: 38 };
  return classOf(dtype) === "float" ? F64 : I64;
}

function ordered(name: string, doc: string, least: number): PlanFunction {
  return planFunction({
    name,
    kind: "aggregate",
    args: ["ordered"],
    result: first,
    nulls: "may_be",
    substrait: extremeOf(name),
    duckdb: (args, place) => called(name, args, place),
    doc,
    examples: [
      { rows: [[i64(2)], [i64(null)], [i64(3)]], gives: [i64(least)] },
      { rows: [[text(null)]], gives: [text(null)] },
    ],
  });
}

function truth(name: string, doc: string, result: boolean): PlanFunction {
  return planFunction({
    name,
    kind: "aggregate",
    args: ["bool"],
    substrait: measure(`boolean.${name}`),
    result: () => BOOL,
    nulls: "may_be",
    duckdb: (args, place) => called(name, args, place),
    doc,
    examples: [{ rows: [[bool(true)], [bool(false)], [bool(null)]], gives: [bool(result)] }],
  });
}

/** The standard has deviations of other names, which not all readers know. */
const SPREADS: { readonly [name: string]: string } = {
  avg: "arithmetic.avg",
  var_samp: "datafusion.var_samp",
  stddev_samp: "datafusion.stddev",
};

function spread(name: string, doc: string, result: number): PlanFunction {
  return planFunction({
    name,
    kind: "aggregate",
    args: ["number"],
    result: () => F64,
    nulls: "may_be",
    deterministic: "except_floats",
    duckdb: ([value], place) => called(name, [`CAST(${value} AS DOUBLE)`], place),
    substrait: ofFloats(SPREADS[name] ?? ""),
    doc,
    examples: [
      { rows: [[i64(1)], [i64(3)], [i64(null)]], gives: [f64(result)] },
      { rows: [[i64(null)]], gives: [f64(null)] },
    ],
  });
}

/** Spark's own lists have no order and no nulls: each value is wrapped together with its keys, and the list is sorted. */
function sparkList([value]: readonly string[], { distinct, keys, rest }: CallPlace): string {
  const fields = keys.map(({ column }, i) => `'k${i}', ${column}`);
  const compared = keys.reduceRight((equal, { isRising }, i) => {
    const [less, more] = isRising ? [-1, 1] : [1, -1];
    const nulls = `WHEN a.k${i} IS NULL AND b.k${i} IS NULL THEN ${equal} WHEN a.k${i} IS NULL THEN 1 WHEN b.k${i} IS NULL THEN -1`;
    return `CASE ${nulls} WHEN a.k${i} < b.k${i} THEN ${less} WHEN a.k${i} > b.k${i} THEN ${more} ELSE ${equal} END`;
  }, "0");
  const all = `collect_list(${distinct}named_struct(${[...fields, `'v', ${value}`].join(", ")}))${rest}`;
  const sorted = keys.length === 0 ? all : `array_sort(${all}, (a, b) -> ${compared})`;
  return `nullif(transform(${sorted}, e -> e.v), array())`;
}

/** Spark 4.2 cannot have its own `listagg` beside an aggregate of distinct values; only texts that are distinct themselves need it. */
function sparkTexts(args: readonly string[], place: CallPlace): string {
  const { distinct, order, rest } = place;
  const [value = "", separator = ""] = args;
  if (distinct !== "") return `listagg(${distinct}${value}, ${separator}) WITHIN GROUP (${order.trim()})${rest}`;
  return `array_join(nullif(filter(${sparkList([value], place)}, e -> e IS NOT NULL), array()), ${separator})`;
}

/** Functions of the rows of a group. */
export const AGGREGATES: readonly PlanFunction[] = [
  planFunction({
    name: "count",
    kind: "aggregate",
    args: ["any"],
    optional: 1,
    result: () => I64,
    nulls: "never",
    duckdb: (args, place) => called("count", args.length === 0 ? ["*"] : args, place),
    substrait: measure((args) => `aggregate_generic.count:${args.length === 0 ? "" : "any"}`),
    doc: "The number of rows, or of those whose argument is not null.",
    examples: [
      { rows: [[], []], gives: [i64(2)] },
      { rows: [[text("a")], [text(null)]], gives: [i64(1)] },
    ],
  }),
  planFunction({
    name: "count_distinct",
    kind: "aggregate",
    args: ["any"],
    result: () => I64,
    nulls: "never",
    duckdb: (args, place) => called("count", args, { ...place, distinct: "DISTINCT " }),
    substrait: COUNT_DISTINCT,
    doc: "The number of different values; null is none.",
    examples: [{ rows: [[text("a")], [text("a")], [text(null)], [text("b")]], gives: [i64(2)] }],
  }),
  planFunction({
    name: "sum",
    kind: "aggregate",
    args: ["number"],
    result: sumType,
    nulls: "may_be",
    deterministic: "except_floats",
    duckdb: (args, place) => `CAST(${called("sum", args, place)} AS ${place.result})`,
    spark: ([value = ""], place) => {
      const exact = place.result === "BIGINT" ? `CAST(${value} AS DECIMAL(38,0))` : value;
      return `CAST(${called("sum", [exact], place)} AS ${place.result})`;
    },
    substrait: SUM,
    doc: "The sum. One of integers that i64 does not hold is an error. Null if there is no value.",
    examples: [
      { rows: [[i64(1)], [i64(2)], [i64(null)]], gives: [i64(3)] },
      { rows: [[i64(null)]], gives: [i64(null)] },
      {
        rows: [[literal("1.25", { type: "decimal", precision: 5, scale: 2 })]],
        gives: [literal("1.25", { type: "decimal", precision: 38, scale: 2 })],
      },
    ],
  }),
  spread("avg", "The mean as a floating-point number. Null if there is no value.", 2),
  spread("var_samp", "The variance of a sample. Null if there are fewer than two values.", 2),
  spread("stddev_samp", "The standard deviation of a sample. Null if there are fewer than two values.", Math.SQRT2),
  ordered("min", "The least value. Null if there is none.", 2),
  ordered("max", "The greatest value, and NaN is above all. Null if there is none.", 3),
  truth("bool_and", "Whether all values are true; nulls are passed over.", false),
  truth("bool_or", "Whether a value is true; nulls are passed over.", true),
  planFunction({
    name: "list_agg",
    kind: "aggregate",
    args: ["any"],
    needsOrder: true,
    result: (args) => listOf(first(args)),
    nulls: "may_be",
    duckdb: (args, place) => called("list", args, place),
    spark: sparkList,
    doc: "The values in order as a list, nulls among them. Null if there is no row.",
    examples: [{ rows: [[i64(2)], [i64(null)], [i64(1)]], gives: [list(I64, [i64(2), i64(null), i64(1)])] }],
  }),
  planFunction({
    name: "string_agg",
    kind: "aggregate",
    args: ["text", "text"],
    choices: { 1: null },
    needsOrder: true,
    result: () => TEXT,
    nulls: "may_be",
    duckdb: (args, place) => called("string_agg", args, place),
    spark: sparkTexts,
    substrait: measure("string.string_agg"),
    doc: "The texts in order with a separator between them; nulls are passed over.",
    examples: [
      {
        rows: [
          [text("b"), text(",")],
          [text(null), text(",")],
          [text("a"), text(",")],
        ],
        gives: [text("b,a")],
      },
    ],
  }),
];
