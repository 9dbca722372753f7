// Plans that are too big, names that are hard to quote, and texts and values from the outside.

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExprSpec, ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  determinismOf,
  duckdbSql,
  lineageOf,
  type ParameterValues,
  planFingerprint,
  schemaOfPlan,
  sparkSql,
  validatePlan,
  withParameters,
} from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

const scan: RelSpec = { rel: "scan", dataset: "types", columns: [], version: null };
const flag: ExprSpec = { op: "column", name: "flag", input: 0 };
const both = (left: ExprSpec, right: ExprSpec): ExprSpec => ({ op: "binary", operator: "and", left, right });

function deepRelation(levels: number): RelSpec {
  let rel: RelSpec = scan;
  for (let i = 0; i < levels; i++) rel = { rel: "filter", input: rel, predicate: flag };
  return rel;
}

function deepCondition(levels: number): RelSpec {
  let predicate: ExprSpec = flag;
  for (let i = 0; i < levels; i++) predicate = both(predicate, flag);
  return { rel: "filter", input: scan, predicate };
}

/** A condition that is not deep, but of as many parts as two to the power of the levels. */
function wideCondition(levels: number): RelSpec {
  let predicate: ExprSpec = flag;
  for (let i = 0; i < levels; i++) predicate = both(predicate, predicate);
  return { rel: "filter", input: scan, predicate };
}

/** Casts there and back, whose checks say each value several times. */
function manyCasts(levels: number): RelSpec {
  let expr: ExprSpec = { op: "column", name: "whole", input: 0 };
  for (let i = 0; i < levels; i++) {
    expr = { op: "cast", expr, dtype: { type: "string" } };
    expr = { op: "cast", expr, dtype: { type: "i64" } };
  }
  return { rel: "project", input: scan, columns: [{ name: "x", expr }] };
}

describe.each<[string, RelSpec]>([
  ["relations nested 10,000 deep", deepRelation(10_000)],
  ["conditions nested 10,000 deep", deepCondition(10_000)],
  ["a megabyte of conditions", wideCondition(17)],
])("%s", (_, rel) => {
  test.each<[string, () => unknown]>([
    ["columns", () => schemaOfPlan(rel, REGISTRY)],
    ["text", () => duckdbSql(rel, REGISTRY)],
    ["fingerprint", () => planFingerprint(rel, REGISTRY)],
    ["lineage", () => lineageOf(rel, REGISTRY)],
    ["tier", () => determinismOf(rel, REGISTRY)],
  ])("are too big to have a %s", (__, ask) => {
    expect(ask).toThrow(expect.objectContaining({ name: "PlanError", code: "PLAN_TOO_BIG" }));
  });
});

test("casts in casts whose text would be too long are too big", () => {
  expect(validatePlan(manyCasts(40), REGISTRY)).toEqual([]);
  for (const sqlOf of [duckdbSql, sparkSql]) {
    expect(() => sqlOf(manyCasts(40), REGISTRY)).toThrow(expect.objectContaining({ code: "PLAN_TOO_BIG" }));
  }
});

describe("through DuckDB", () => {
  let engine: DuckDBEngine;
  beforeAll(async () => {
    engine = await duckdb({ threads: 1 });
  });
  afterAll(() => engine.close());

  const valuesOf = (columns: readonly (readonly [name: string, text: string])[]): RelSpecInit => ({
    rel: "values",
    fields: columns.map(([name]) => ({ name, dtype: { type: "string" } })),
    rows: [columns.map(([, value]) => ({ value, dtype: { type: "string" } }))],
  });

  test.each([
    ["quotes", `a"b'c\`d`],
    ["line breaks", "a\nb\r\n"],
    ["the name of what every object has", "__proto__"],
    ["255 code points beyond 16 bits", "😀".repeat(255)],
    ["spaces at its ends", " a "],
    ["what looks like a comment", "a -- b /*"],
    ["a word of SQL", "select"],
    ["a dollar and a backslash", "$1 \\"],
  ])("a name comes back that has %s", async (_, name) => {
    const input: RelSpecInit = {
      rel: "project",
      input: valuesOf([[name, "x"]]),
      columns: [{ name, expr: { op: "call", fn: "concat", args: [{ op: "column", name }] } }],
    };
    const rel = RelSpec.create({ rel: "aggregate", input, group_by: [name] });
    const { schema } = await engine.query({ sql: duckdbSql(rel, REGISTRY), dialect: "duckdb" });
    expect(schema.fields.map((one) => one.name)).toEqual([name]);
    expect(schemaOfPlan(rel, REGISTRY).map((one) => one.name)).toEqual([name]);
    expect(sparkSql(rel, REGISTRY)).toContain(`\`${name.replaceAll("`", "``")}\``);
  });

  test.each([
    ["a NUL", "a\0b"],
    ["a lone surrogate", "a\ud800"],
  ])("a name is refused that has %s", (_, name) => {
    for (const sqlOf of [duckdbSql, sparkSql]) {
      expect(() => sqlOf({ ...scan, rel: "view", view: name } as unknown as RelSpec, viewCalled(name))).toThrow(
        expect.objectContaining({ code: "PLAN_NAME" }),
      );
    }
  });

  test("1,000 texts of any sort come back equal", async () => {
    const hostile = [
      "'); DROP TABLE t; --",
      "''",
      "\\'",
      "$$",
      "${x}",
      ":i ?",
      "%_\\",
      "/*",
      "\n\r\t",
      "E'\\n'",
      "😀\uffff",
    ];
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 8 }));
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("").replaceAll("\0", ""));
    const texts = fc.sample(text, { numRuns: 1000, seed: 11 });
    const rel = RelSpec.create({
      rel: "values",
      fields: [{ name: "x", dtype: { type: "string" } }],
      rows: texts.map((value) => [{ value, dtype: { type: "string" } }]),
    });
    const batches = await (await engine.query({ sql: duckdbSql(rel, REGISTRY), dialect: "duckdb" })).collect();
    expect(batches.flatMap(({ columns }) => [...(columns[0]?.toArray() ?? [])])).toEqual(texts);
  });

  test.each<[string, string | number, string, unknown]>([
    ["-0", -0, "f64", -0],
    ["NaN", "NaN", "f64", Number.NaN],
    ["the least integer", "-9223372036854775808", "i64", -9223372036854775808n],
    ["the greatest integer without a sign", "18446744073709551615", "u64", 18446744073709551615n],
    ["a text with a quote", "it's", "string", "it's"],
  ])("a parameter is exact that is %s", async (_, value, type, cell) => {
    const rel = withParameters(planOf(type), { p: value }, REGISTRY);
    const [batch] = await (await engine.query({ sql: duckdbSql(rel, REGISTRY), dialect: "duckdb" })).collect();
    expect(batch?.columns[0]?.toArray()[0]).toEqual(cell);
  });

  const planOf = (type: string): RelSpec => {
    const expr = { op: "param", name: "p", dtype: { type } } as ExprSpecInit;
    return RelSpec.create({ rel: "project", input: valuesOf([["k", "x"]]), columns: [{ name: "x", expr }] });
  };

  test.each<[string, string, ParameterValues, string]>([
    ["an integer beyond the type", "i8", { p: 128 }, "PLAN_LITERAL"],
    ["an integer that a number does not hold", "i64", { p: 2 ** 60 }, "PLAN_LITERAL"],
    ["-0 as an integer", "i64", { p: -0 }, "PLAN_LITERAL"],
    ["NaN as a number", "f64", { p: Number.NaN }, "PLAN_LITERAL"],
    ["a lone surrogate", "string", { p: "\ud800" }, "PLAN_LITERAL"],
    ["a NUL", "string", { p: "a\0" }, "PLAN_LITERAL"],
    ["a text for a number", "i64", { p: "1; DROP" }, "PLAN_LITERAL"],
    ["a day that is none", "date32", { p: "2023-02-29" }, "PLAN_LITERAL"],
    ["no value", "i64", {}, "PLAN_UNKNOWN_PARAMETER"],
    ["a value of no parameter", "i64", { p: 1, q: 2 }, "PLAN_UNKNOWN_PARAMETER"],
    ["a value under a name that every object has", "i64", { p: 1, ["constructor"]: 2 }, "PLAN_UNKNOWN_PARAMETER"],
  ])("a parameter is refused before the engine is asked: %s", (_, type, values, code) => {
    expect(() => withParameters(planOf(type), values, REGISTRY)).toThrow(expect.objectContaining({ code }));
  });
});

const viewCalled = (name: string): typeof REGISTRY => ({
  ...REGISTRY,
  views: { [name]: { schema: REGISTRY.datasets["types"] as never, fingerprint: "0".repeat(64) } },
});
