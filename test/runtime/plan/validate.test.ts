import { describe, expect, test } from "vitest";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { PlanError, schemaOfPlan, validatePlan } from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

const types = { rel: "scan", dataset: "types" } as const;
const col = (name: string, input: 0 | 1 = 0): ExprSpecInit => ({ op: "column", name, input });
const binary = (operator: string, left: ExprSpecInit, right: ExprSpecInit): ExprSpecInit =>
  ({ op: "binary", operator, left, right }) as ExprSpecInit;
const call = (fn: string, ...args: ExprSpecInit[]): ExprSpecInit => ({ op: "call", fn, args });
const project = (expr: ExprSpecInit): RelSpec =>
  RelSpec.convert({ rel: "project", input: types, columns: [{ name: "x", expr }] });

/** The mistakes as short texts. */
function mistakesOf(rel: unknown): string[] {
  return validatePlan(RelSpec.convert(rel), REGISTRY).map(({ code, path }) => `${code} ${path}`);
}

describe("the type of an expression", () => {
  test.each<[string, ExprSpecInit, object, boolean]>([
    ["a column", col("small"), { type: "i16" }, false],
    ["integers of two widths", binary("add", col("small"), col("whole")), { type: "i64" }, true],
    ["signed and unsigned", binary("add", col("small"), col("count")), { type: "i64" }, true],
    ["a small integer and a float", binary("mul", col("small"), col("real")), { type: "f64" }, true],
    ["a division of integers", binary("div", col("small"), col("small")), { type: "f64" }, true],
    [
      "a sum of decimals",
      binary("add", col("price"), col("price")),
      { type: "decimal", precision: 11, scale: 2 },
      true,
    ],
    [
      "a product of decimals",
      binary("mul", col("price"), col("price")),
      { type: "decimal", precision: 20, scale: 4 },
      true,
    ],
    ["a comparison", binary("eq", col("small"), col("small")), { type: "bool" }, false],
    ["what is never null", call("is_distinct_from", col("whole"), col("small")), { type: "bool" }, false],
    ["null only if all are", call("if_null", col("whole"), col("small")), { type: "i64" }, false],
    ["a field of a struct", { op: "field", expr: col("pair"), name: "a" }, { type: "i64" }, true],
    ["a cast", { op: "cast", expr: col("small"), dtype: { type: "f64" } }, { type: "f64" }, false],
    ["SQL in a cast", { op: "cast", expr: { op: "sql", sql: "1" }, dtype: { type: "i8" } }, { type: "i8" }, true],
  ])("of %s", (_, expr, dtype, nullable) => {
    expect(schemaOfPlan(project(expr), REGISTRY)).toMatchObject([{ name: "x", dtype, nullable }]);
  });

  test.each<[string, ExprSpecInit, string]>([
    ["an integer with a float of its size", binary("add", col("whole"), col("real")), "PLAN_TYPE $.columns[0].expr"],
    ["text with a number", binary("eq", col("label"), col("whole")), "PLAN_TYPE $.columns[0].expr"],
    ["a date with a moment", binary("lt", col("day"), col("at")), "PLAN_TYPE $.columns[0].expr"],
    ["u64 with a signed integer", binary("add", col("huge"), col("small")), "PLAN_TYPE $.columns[0].expr"],
    ["a division of decimals", binary("div", col("price"), col("price")), "PLAN_TYPE $.columns[0].expr"],
    ["an order of structs", binary("lt", col("pair"), col("pair")), "PLAN_TYPE $.columns[0].expr"],
    ["a pattern from a column", binary("like", col("label"), col("label")), "PLAN_ARGUMENTS $.columns[0].expr.right"],
    [
      "the text of a float",
      { op: "cast", expr: col("real"), dtype: { type: "string" } },
      "PLAN_TYPE $.columns[0].expr",
    ],
    ["SQL without a type", { op: "sql", sql: "1" }, "PLAN_TYPE $.columns[0].expr"],
    ["no such column", col("Small"), "PLAN_UNKNOWN_COLUMN $.columns[0].expr"],
    ["no such input", col("small", 1), "PLAN_PLACE $.columns[0].expr"],
    ["no such function", call("now"), "PLAN_UNKNOWN_FUNCTION $.columns[0].expr"],
    ["an aggregate of a row", call("sum", col("small")), "PLAN_PLACE $.columns[0].expr"],
    ["too few arguments", call("replace", col("label")), "PLAN_TYPE $.columns[0].expr"],
    [
      "a part that is none",
      call("extract", { op: "literal", value: "era", dtype: { type: "string" } }, col("day")),
      "PLAN_ARGUMENTS $.columns[0].expr",
    ],
    [
      "a literal beyond its type",
      { op: "literal", value: 128, dtype: { type: "i8" } },
      "PLAN_LITERAL $.columns[0].expr",
    ],
    [
      "a day that is none",
      { op: "literal", value: "2023-02-29", dtype: { type: "date32" } },
      "PLAN_LITERAL $.columns[0].expr",
    ],
    [
      "an integer with zeros before it",
      { op: "literal", value: "007", dtype: { type: "i64" } },
      "PLAN_LITERAL $.columns[0].expr",
    ],
  ])("is refused: %s", (_, expr, mistake) => {
    expect(mistakesOf(project(expr))).toEqual([mistake]);
  });
});

describe("the columns of a relation", () => {
  const join = (kind: string): unknown => ({
    rel: "join",
    left: { rel: "scan", dataset: "cpg_edges" },
    right: { rel: "scan", dataset: "cpg_nodes" },
    join: kind,
    on: [["dst_node_id", "node_id"]],
    columns: [
      { name: "edge", expr: col("edge_id") },
      { name: "kind", expr: col("node_kind", 1) },
    ],
  });

  test.each([
    ["inner", [false, false]],
    ["left", [false, true]],
    ["full", [true, true]],
  ])("of a %s join may be null where it has no match", (kind, nullable) => {
    const columns = schemaOfPlan(RelSpec.convert(join(kind)), REGISTRY);
    expect(columns.map((one) => [one.name, one.nullable])).toEqual([
      ["edge", nullable[0]],
      ["kind", nullable[1]],
    ]);
    expect(columns[0]?.dtype).toMatchObject({ type: "extension", name: "tessera.edge_id" });
  });

  test("of a group are its keys, then its aggregates", () => {
    const rel = RelSpec.convert({
      rel: "aggregate",
      input: types,
      group_by: ["label"],
      aggregates: [
        { name: "rows", fn: "count" },
        { name: "total", fn: "sum", args: [col("price")] },
      ],
    });
    expect(schemaOfPlan(rel, REGISTRY)).toMatchObject([
      { name: "label", nullable: true },
      { name: "rows", dtype: { type: "i64" }, nullable: false },
      { name: "total", dtype: { type: "decimal", precision: 38, scale: 2 }, nullable: true },
    ]);
  });

  test.each<[string, unknown, string[]]>([
    ["no such dataset", { rel: "scan", dataset: "nodes" }, ["PLAN_UNKNOWN_DATASET $"]],
    ["a name of every object", { rel: "scan", dataset: "constructor" }, ["PLAN_UNKNOWN_DATASET $"]],
    ["no such view", { rel: "view", view: "v" }, ["PLAN_UNKNOWN_VIEW $"]],
    ["a semi join with columns of the right", join("semi"), ["PLAN_PLACE $.columns[1].expr"]],
    [
      "a condition that is none, and a key that is not there",
      { rel: "sort", input: { rel: "filter", input: types, predicate: col("whole") }, keys: [{ column: "y" }] },
      ["PLAN_TYPE $.input.predicate", "PLAN_UNKNOWN_COLUMN $.keys[0]"],
    ],
    [
      "an order below a group",
      { rel: "aggregate", input: { rel: "sort", input: types, keys: [{ column: "whole" }] }, group_by: ["label"] },
      ["PLAN_ORDER_LOST $.input"],
    ],
    [
      "a window without an order",
      { rel: "window", input: types, columns: [{ name: "n", fn: "row_number" }] },
      ["PLAN_ARGUMENTS $.columns[0]"],
    ],
    [
      "a window with the name of a column",
      { rel: "window", input: types, columns: [{ name: "label", fn: "count" }] },
      ["PLAN_NAME $.columns"],
    ],
    [
      "a union of unlike columns",
      {
        rel: "union",
        inputs: [
          { ...types, columns: ["whole"] },
          { ...types, columns: ["small"] },
        ],
      },
      ["PLAN_TYPE $.inputs[1]"],
    ],
    [
      "rows of values that do not fit",
      {
        rel: "values",
        fields: [{ name: "k", dtype: { type: "i8" }, nullable: false }],
        rows: [[{ value: 300, dtype: { type: "i8" } }], [{ value: null, dtype: { type: "i8" } }], []],
      },
      ["PLAN_LITERAL $.rows[0][0]", "PLAN_TYPE $.rows[1][0]", "PLAN_ARGUMENTS $.rows[2]"],
    ],
  ])("are refused: %s", (_, rel, mistakes) => {
    expect(mistakesOf(rel)).toEqual(mistakes);
  });
});

test("a plan that is too deep is refused before the stack ends", () => {
  let rel: RelSpec = RelSpec.convert(types);
  for (let i = 0; i < 50_000; i++) rel = { rel: "limit", input: rel, limit: 1, offset: 0 };
  expect(validatePlan(rel, REGISTRY)).toMatchObject([{ code: "PLAN_TOO_BIG", hint: "split it into views" }]);
});

test("the error says the first mistake and holds them all", () => {
  const rel = RelSpec.convert({ ...types, columns: ["labl", "x"] });
  const error: unknown = (() => {
    try {
      return schemaOfPlan(rel, REGISTRY);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(PlanError);
  expect(error).toMatchObject({ code: "PLAN_UNKNOWN_COLUMN", path: "$.columns[0]", retriable: false });
  expect((error as PlanError).mistakes.map(({ path }) => path)).toEqual(["$.columns[0]", "$.columns[1]"]);
  expect(String(error)).toBe(
    "PlanError: there is no column labl - at `$.columns[0]`; there are flag, small, count, whole, huge, real, price, label, day, at and 1 more (and 1 more in `mistakes`)",
  );
});
