import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Schema, schemaOf } from "tessera-contracts/arrow";
import type { ExprSpecInit, LiteralExprInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { EngineError } from "tessera-contracts/engine";
import { duckdbSql, PlanError, schemaOfPlan } from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

const GOLDENS = join(import.meta.dirname, "../../golden/plan-sql");

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  for (const [name, spec] of Object.entries(REGISTRY.datasets)) {
    await engine.register(name, { schema: schemaOf(spec), batches: [] });
  }
});
afterAll(() => engine.close());

const namesOf = ({ fields }: Schema): readonly string[] => fields.map(({ name }) => name);

describe.each(readdirSync(GOLDENS))("the plan %s", (name) => {
  const rel = RelSpec.decodeJson(readFileSync(join(GOLDENS, name, "plan.json")));
  const sql = duckdbSql(rel, REGISTRY);

  test("has the text that is written down", async () => {
    await expect(`${sql}\n`).toMatchFileSnapshot(join(GOLDENS, name, "duckdb.sql"));
  });

  test("has the columns that DuckDB says", async () => {
    const described = await engine.describe({ sql, dialect: "duckdb" });
    expect(namesOf(described)).toEqual(schemaOfPlan(rel, REGISTRY).map((one) => one.name));
  });
});

const literal = (value: LiteralExprInit["value"], type: string, more: object = {}): ExprSpecInit =>
  ({ op: "literal", value, dtype: { type, ...more } }) as ExprSpecInit;
const binary = (operator: string, left: ExprSpecInit, right: ExprSpecInit): ExprSpecInit =>
  ({ op: "binary", operator, left, right }) as ExprSpecInit;
const cast = (expr: ExprSpecInit, type: string, more: object = {}): ExprSpecInit =>
  ({ op: "cast", expr, dtype: { type, ...more } }) as ExprSpecInit;
const i64 = (value: number | string): ExprSpecInit => literal(value, "i64");
const f64 = (value: number | string): ExprSpecInit => literal(value, "f64");
const text = (value: string): ExprSpecInit => literal(value, "string");

/** An expression over one row that has no columns of use. */
async function valueOf(expr: ExprSpecInit): Promise<unknown> {
  const input = {
    rel: "values",
    fields: [{ name: "k", dtype: { type: "i64" } }],
    rows: [[{ value: 1, dtype: { type: "i64" } }]],
  };
  const rel = RelSpec.convert({ rel: "project", input, columns: [{ name: "x", expr }] });
  const [batch] = await (await engine.query({ sql: duckdbSql(rel, REGISTRY), dialect: "duckdb" })).collect();
  return batch?.columns[0]?.toArray()[0];
}

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
  ["hexadecimal digits", cast(text("0x10"), "i64")],
  ["digits in groups", cast(text("1_000"), "i64")],
  [
    "digits that would be cut",
    cast(literal("1.25", "decimal", { precision: 5, scale: 2 }), "decimal", { precision: 5, scale: 1 }),
  ],
])("DuckDB refuses %s", async (_, expr) => {
  await expect(valueOf(expr)).rejects.toThrow(EngineError);
});

test("an expression in the SQL of another engine is refused", () => {
  const expr = cast({ op: "sql", sql: "1", dialect: "spark" }, "i64");
  const rel = RelSpec.convert({
    rel: "project",
    input: { rel: "scan", dataset: "types" },
    columns: [{ name: "x", expr }],
  });
  expect(() => duckdbSql(rel, REGISTRY)).toThrow(PlanError);
});
