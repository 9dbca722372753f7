// What operators, casts and functions mean where engines differ: each row of the table in the specification, as DuckDB has it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExprSpecInit, LiteralExprInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit, type RelWindowInit } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { EngineError } from "tessera-contracts/engine";
import { duckdbSql, validatePlan } from "tessera-contracts/plan";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const NOTHING = { datasets: {} };
const literal = (value: LiteralExprInit["value"], type: string, more: object = {}): ExprSpecInit =>
  ({ op: "literal", value, dtype: { type, ...more } }) as ExprSpecInit;
const binary = (operator: string, left: ExprSpecInit, right: ExprSpecInit): ExprSpecInit =>
  ({ op: "binary", operator, left, right }) as ExprSpecInit;
const cast = (expr: ExprSpecInit, type: string, more: object = {}): ExprSpecInit =>
  ({ op: "cast", expr, dtype: { type, ...more } }) as ExprSpecInit;
const i64 = (value: number | string): ExprSpecInit => literal(value, "i64");
const f64 = (value: number | string): ExprSpecInit => literal(value, "f64");
const text = (value: string): ExprSpecInit => literal(value, "string");

const call = (fn: string, ...args: readonly ExprSpecInit[]): ExprSpecInit => ({ op: "call", fn, args });
const dec = (value: string): ExprSpecInit => literal(value, "decimal", { precision: 5, scale: 2 });
const day = (value: string): ExprSpecInit => literal(value, "date32");
const US = { unit: "us", tz: "UTC" };
const at = (value: string): ExprSpecInit => literal(value, "timestamp", US);
const column = (name: string): ExprSpecInit => ({ op: "column", name });

/** An expression over one row that has no columns of use. */
const overOneRow = (expr: ExprSpecInit): RelSpec =>
  RelSpec.create({
    rel: "project",
    input: {
      rel: "values",
      fields: [{ name: "k", dtype: { type: "i64" } }],
      rows: [[{ value: 1, dtype: { type: "i64" } }]],
    },
    columns: [{ name: "x", expr }],
  });

async function cellsOf(rel: RelSpec): Promise<unknown[]> {
  const batches = await (await engine.query({ sql: duckdbSql(rel, NOTHING), dialect: "duckdb" })).collect();
  return batches.flatMap(({ columns }) => [...(columns[0]?.toArray() ?? [])]);
}

const valueOf = async (expr: ExprSpecInit): Promise<unknown> => (await cellsOf(overOneRow(expr)))[0];

test.each<[string, ExprSpecInit, unknown]>([
  ["7 / 2 as f64", binary("div", i64(7), i64(2)), 3.5],
  ["1 / 0 as null", binary("div", i64(1), i64(0)), null],
  ["1 % 0 as null", binary("mod", i64(1), i64(0)), null],
  ["-7 % 3 by the dividend", binary("mod", i64(-7), i64(3)), -1n],
  ["7 % -3 by the dividend", binary("mod", i64(7), i64(-3)), 1n],
  ["0.0 % 0.0 as null", binary("mod", f64(1), f64(0)), null],
  ["NaN equal to NaN", binary("eq", f64("NaN"), f64("NaN")), true],
  ["NaN above infinity", binary("gt", f64("NaN"), f64("Infinity")), true],
  ["an escaped underscore in like", binary("like", text("a_c"), text("a\\_c")), true],
  ["no wildcard behind a backslash", binary("like", text("abc"), text("a\\_c")), false],
  ["a text with a sign as a number", cast(text("+42"), "i64"), 42n],
  ["a whole float as an integer", cast(f64(3), "i32"), 3],
  ["a day as text", cast(literal("2024-02-29", "date32"), "string"), "2024-02-29"],
  ["7 // 2 towards zero", call("int_div", i64(-7), i64(2)), -3n],
  ["a sum of integers as an integer", cast(binary("add", i64(1), i64(2)), "string"), "3"],
  ["a product of decimals with all digits", binary("mul", dec("1.25"), dec("0.50")), 6250n],
  ["a third of decimals only as a float", binary("div", cast(dec("1.00"), "f64"), f64(4)), 0.25],
  ["a float made whole before it is an integer", cast(call("round", f64(3.5)), "i64"), 4n],
  ["a cut float as an integer", cast(call("trunc", f64(-3.5)), "i64"), -3n],
  [
    "a moment in the form of RFC 3339",
    call("format_timestamp", at("2024-01-02T01:02:03.5Z")),
    "2024-01-02T01:02:03.500000Z",
  ],
  [
    "a text with an offset as a moment",
    call("to_unix_ms", cast(text("1970-01-01T01:00:00.5+01:00"), "timestamp", US)),
    500n,
  ],
  ["a month after January 31", cast(call("add_months", day("2024-01-31"), i64(1)), "string"), "2024-02-29"],
  ["the month of a day as a day", cast(call("date_trunc", text("month"), day("2024-02-29")), "string"), "2024-02-01"],
  ["-0.0 equal to 0.0", binary("eq", f64(-0), f64(0)), true],
  ["code points from before the start", call("substr", text("hello"), i64(-2)), "hello"],
  ["nothing of a length below zero", call("substr", text("hello"), i64(3), i64(-1)), ""],
  ["5 code points in one emoji", call("length", text("🤦🏼‍♂️")), 5n],
  ["no text beside null", call("concat", text("a"), cast(literal(null, "null"), "string")), null],
  ["capitals of ASCII alone", call("ascii_upper", text("aß")), "Aß"],
  ["small letters of ASCII alone", call("ascii_lower", text("Aİ")), "aİ"],
  ["no space but U+0020 at the ends", call("trim", text(" \u00a0a\t ")), "\u00a0a\t"],
  ["a half away from zero", call("round", f64(-2.5)), -3],
  ["a decimal rounded to digits", call("round", dec("1.25"), literal(1, "i32")), 130n],
  ["no root below zero", call("sqrt", f64(-1)), null],
  ["no logarithm of zero", call("ln", f64(0)), null],
  ["only ASCII digits in [0-9]", call("regexp_matches", text("\u0663"), text("[0-9]")), false],
  ["no end before a final line feed", call("regexp_matches", text("a\n"), text("a$")), false],
  ["the greatest beside null", call("greatest", i64(1), literal(null, "null"), i64(3)), 3n],
  ["texts by their bytes", binary("lt", text("\uffff"), text("😀")), true],
  ["a null without a type in a list", { op: "in_list", expr: i64(2), values: [literal(null, "null"), i64(1)] }, null],
  ["a value beside a null without a type", { op: "coalesce", args: [literal(null, "null"), i64(1)] }, 1n],
  ["a text of SQL that ends with a comment", cast({ op: "sql", sql: "1 + 1 -- two" }, "i64"), 2n],
  ["a text that looks like SQL", text("'); DROP TABLE types; --\n\\"), "'); DROP TABLE types; --\n\\"],
])("DuckDB has %s", async (_, expr, value) => {
  expect(await valueOf(expr)).toEqual(value);
});

test.each<[string, ExprSpecInit]>([
  ["a sum beyond i64", binary("add", i64("9223372036854775807"), i64(1))],
  ["a fraction as an integer", cast(f64(3.5), "i64")],
  ["an integer that is too large", cast(i64(300), "i8")],
  ["spaces around a number", cast(text(" 42 "), "i64")],
  ["a product beyond i64", binary("mul", i64("9223372036854775807"), i64(2))],
  ["the number without a sign that has none", call("abs", i64("-9223372036854775808"))],
  ["a quotient beyond i64", call("int_div", i64("-9223372036854775808"), i64(-1))],
  ["NaN as an integer", cast(f64("NaN"), "i64")],
  ["a fraction as text", cast(text("1.5"), "i64")],
  ["a day that is none", cast(text("2024-02-30"), "date32")],
  ["a moment without an offset", cast(text("2024-01-02T01:02:03"), "timestamp", US)],
  ["digits below a microsecond", cast(text("2024-01-02T01:02:03.1234567Z"), "timestamp", US)],
  ["hexadecimal digits", cast(text("0x10"), "i64")],
  ["digits in groups", cast(text("1_000"), "i64")],
  [
    "digits that would be cut",
    cast(literal("1.25", "decimal", { precision: 5, scale: 2 }), "decimal", { precision: 5, scale: 1 }),
  ],
])("DuckDB refuses %s", async (_, expr) => {
  await expect(valueOf(expr)).rejects.toThrow(EngineError);
});

test.each<[string, ExprSpecInit]>([
  ["a quotient of decimals", binary("div", dec("1.00"), dec("3.00"))],
  ["an integer of 64 bits with a float", binary("add", i64(1), f64(1))],
  ["a text with a number", binary("eq", text("1"), i64(1))],
  ["a truth value with a number", binary("eq", literal(true, "bool"), i64(1))],
  ["a day with a moment", binary("lt", day("2024-01-01"), at("2024-01-01T00:00:00Z"))],
  ["the text of a float", cast(f64(1e20), "string")],
  ["the text of a moment by a cast", cast(at("2024-01-01T00:00:00Z"), "string")],
  ["a text as a moment without a zone", cast(text("2024-01-02T01:02:03+02:00"), "timestamp", { unit: "us", tz: null })],
  ["digits of a float", call("round", f64(1.005), literal(2, "i32"))],
  ["a pattern that is computed", call("regexp_matches", text("a"), call("concat", text("a"), text("b")))],
  ["a pattern of like that is computed", binary("like", text("a"), call("concat", text("a"), text("b")))],
  ["a class of all digits", call("regexp_matches", text("1"), text("\\d"))],
  ["a look-ahead", call("regexp_matches", text("1"), text("(?=1)"))],
  ["a back reference", call("regexp_matches", text("1"), text("(1)\\1"))],
  ["a group that is not closed", call("regexp_matches", text("1"), text("(1"))],
  ["an attempt at what is no cast", call("try", i64(1))],
  ["the time of the day", call("now")],
  ["chance", call("random")],
])("a plan has no %s", (_, expr) => {
  expect(validatePlan(overOneRow(expr), NOTHING).map(({ code }) => code)).toEqual([
    expect.stringMatching(/^PLAN_(TYPE|ARGUMENTS|UNKNOWN_FUNCTION)$/),
  ]);
});

describe("of several rows", () => {
  const numbers = (values: readonly (number | string | null)[], type: string): RelSpecInit =>
    ({
      rel: "values",
      fields: [{ name: "x", dtype: { type } }],
      rows: values.map((value) => [{ value, dtype: { type } }]),
    }) as RelSpecInit;
  const aggregate = (fn: string, input: RelSpecInit, more: object = {}): RelSpec =>
    RelSpec.convert({ rel: "aggregate", input, aggregates: [{ name: "y", fn, args: [column("x")], ...more }] });
  const sorted = (order: "ascending" | "descending"): RelSpec =>
    RelSpec.create({ rel: "sort", input: numbers([1, null, 2], "i64"), keys: [{ column: "x", order }] });

  test.each<[string, RelSpec, unknown[]]>([
    ["nulls last when rising", sorted("ascending"), [1n, 2n, null]],
    ["nulls last when falling", sorted("descending"), [2n, 1n, null]],
    ["NaN as the greatest", aggregate("max", numbers([1, "NaN", "Infinity"], "f64")), [Number.NaN]],
    ["-0.0 and 0.0 as one", aggregate("count_distinct", numbers([-0, 0], "f64")), [1n]],
    ["different values without null", aggregate("count_distinct", numbers([1, null, 1], "i64")), [1n]],
    ["the mean of integers as a float", aggregate("avg", numbers([1, 2], "i64")), [1.5]],
    [
      "texts together without null",
      aggregate("string_agg", numbers(["b", null, "a"], "string"), {
        args: [column("x"), text(",")],
        order_by: [{ column: "x" }],
      }),
      ["a,b"],
    ],
  ])("DuckDB has %s", async (_, rel, cells) => {
    expect(await cellsOf(rel)).toEqual(cells);
  });

  const signed = binary("div", column("x"), f64("Infinity"));
  const own = { name: "k", expr: column("x") };
  const zeros: RelSpecInit = {
    rel: "project",
    input: numbers([-1, 1], "f64"),
    columns: [{ name: "x", expr: signed }, own],
  };
  const numbered: Pick<RelWindowInit, "rel" | "columns" | "order_by"> = {
    rel: "window",
    columns: [{ name: "y", fn: "row_number" }],
    order_by: [{ column: "k" }],
  };
  const textsOf = (cells: readonly unknown[]): string[] =>
    cells.map((cell) => (Object.is(cell, -0) ? "-0" : String(cell))).sort();

  test.each<[string, RelSpecInit, string[]]>([
    ["stay as they are where they are sorted", { rel: "sort", input: zeros, keys: [{ column: "x" }] }, ["-0", "0"]],
    ["stay as they are where they split rows", { ...numbered, input: zeros, partition_by: ["x"] }, ["-0", "0"]],
    ["stay as they are where they order rows", { ...numbered, input: zeros, order_by: [{ column: "x" }] }, ["-0", "0"]],
    ["are one in a group, which has a plus sign", { rel: "aggregate", input: zeros, group_by: ["x"] }, ["0"]],
  ])("zeros of either sign %s", async (_, rel, cells) => {
    expect(textsOf(await cellsOf(RelSpec.create(rel)))).toEqual(cells);
  });

  test("zeros within lists stay as they are where these split rows", async () => {
    const expr = cast({ op: "sql", sql: "[x]" }, "list", { item: { type: "f64" } });
    const lists: RelSpecInit = {
      rel: "project",
      input: zeros,
      columns: [
        { name: "l", expr },
        { name: "k", expr: column("k") },
      ],
    };
    const found = await cellsOf(RelSpec.create({ ...numbered, input: lists, partition_by: ["l"] }));
    expect(textsOf(found.flatMap((list) => list))).toEqual(["-0", "0"]);
  });

  test("DuckDB refuses a sum of integers beyond i64", async () => {
    const rel = aggregate("sum", numbers(["9223372036854775807", 1], "i64"));
    await expect(cellsOf(rel)).rejects.toThrow(EngineError);
  });
});
