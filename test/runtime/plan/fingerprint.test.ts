// The vectors of `vectors/fingerprint-v1.json` were made by an implementation in Python, apart from this one: for each plan the spellings
// of several authors, the normal form, its MessagePack and the SHA-256 of that. They hold for form 1 and functions 1, for ever.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CanonicalSql, GraphShape, ResultKey } from "tessera-contracts/contracts/plan/keys";
import { CanonicalPlan, RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { canonicalSql, normalise, planFingerprint, type PlanRegistry } from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

interface Vector {
  readonly plans: readonly unknown[];
  readonly canonical: unknown;
  readonly msgpack_hex: string;
  readonly sha256: string;
}

interface Vectors {
  readonly schemas: { readonly [dataset: string]: readonly string[] };
  readonly views: { readonly functions: string };
  readonly vectors: { readonly [name: string]: Vector };
  readonly keys: {
    readonly sql: { readonly texts: readonly string[]; readonly canonical: unknown; readonly sha256: string };
    readonly graph: { readonly canonical: unknown; readonly sha256: string };
    readonly result: { readonly canonical: unknown; readonly sha256: string };
  };
}

const file = join(import.meta.dirname, "vectors/fingerprint-v1.json");
const { schemas, views, vectors, keys } = JSON.parse(readFileSync(file, "utf8")) as Vectors;

const textColumns = (name: string, columns: readonly string[]): TableSchemaSpec =>
  TableSchemaSpec.convert({ name, fields: columns.map((one) => ({ name: one, dtype: { type: "string" } })) });

const view = { schema: textColumns("functions", ["node_id"]), fingerprint: views.functions };
const registry: PlanRegistry = {
  datasets: { ...REGISTRY.datasets, odd: textColumns("odd", schemas["odd"] ?? []) },
  views: { functions: view, fns: view },
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe.each(Object.entries(vectors))("the vector %s", (_, { plans, canonical, msgpack_hex, sha256 }) => {
  test.each(plans.map((plan, i) => [i, plan]))("has the same form by spelling %i", (__, plan) => {
    const normal = normalise(RelSpec.convert(plan), registry);
    expect(CanonicalPlan.toBuiltins(normal)).toEqual(CanonicalPlan.toBuiltins(CanonicalPlan.convert(canonical)));
    expect(hex(CanonicalPlan.encodeMsgpack(normal))).toBe(msgpack_hex);
    expect(planFingerprint(RelSpec.convert(plan), registry)).toBe(sha256);
  });
});

test("there are vectors", () => {
  expect(Object.keys(vectors).length).toBeGreaterThan(10);
});

test("keys have the fingerprints of the vectors", () => {
  for (const sql of keys.sql.texts) {
    const key = { form: 1, dialect: "duckdb", sql: canonicalSql(sql), refs: { cpg_nodes: "cpg_nodes" } } as const;
    expect(CanonicalSql.fingerprint(key)).toBe(keys.sql.sha256);
  }
  expect(GraphShape.fingerprint(GraphShape.convert(keys.graph.canonical))).toBe(keys.graph.sha256);
  expect(ResultKey.fingerprint(ResultKey.convert(keys.result.canonical))).toBe(keys.result.sha256);
});

test.each([
  ["select 'A  b', \"C d\"", "select 'A  b' , \"C d\""],
  ["SELECT a::INT /* b */ FROM t", "select a :: int from t"],
  ["SELECT $x, $$A -- b$$", "select $x , $$A -- b$$"],
  ["SELECT 'it''s'||1.5e3", "select 'it''s' || 1.5e3"],
  ["SELECT /* /* a */ -- */ A", "select a"],
  ["SELECT E'\\'-- A' , 1 -- b\r, 2", "select E'\\'-- A' , 1 , 2"],
])("%s has the tokens %s", (sql, tokens) => {
  expect(canonicalSql(sql)).toBe(tokens);
  expect(canonicalSql(tokens)).toBe(tokens);
});

const scan = { rel: "scan", dataset: "types" } as const;
const fingerprintOf = (rel: RelSpecInit): string => planFingerprint(RelSpec.create(rel), registry);
const literal = (value: string | number, type: string, more: object = {}): unknown => ({
  op: "literal",
  value,
  dtype: { type, ...more },
});
const col = (name: string): unknown => ({ op: "column", name });
const where = (predicate: unknown, input: unknown = scan): RelSpecInit =>
  RelSpec.convert({ rel: "filter", input, predicate });
const is = (operator: string, left: unknown, right: unknown): unknown => ({ op: "binary", operator, left, right });
const select = (columns: Record<string, unknown>, input: unknown = scan): RelSpecInit =>
  RelSpec.convert({ rel: "project", input, columns: Object.entries(columns).map(([name, expr]) => ({ name, expr })) });
/** The rows of a window numbered. */
const nth = (partition_by: readonly string[]): RelSpecInit => ({
  rel: "window",
  input: scan,
  partition_by,
  order_by: [{ column: "real" }],
  columns: [{ name: "nth", fn: "row_number" }],
});

describe("two spellings of one plan", () => {
  test.each<[string, RelSpecInit, RelSpecInit]>([
    [
      "a comparison and its mirror",
      where(is("gt", col("whole"), literal(1, "i64"))),
      where(is("lt", literal(1, "i64"), col("whole"))),
    ],
    [
      "an integer and its text",
      where(is("eq", col("whole"), literal(1, "i64"))),
      where(is("eq", col("whole"), literal("1", "i64"))),
    ],
    [
      "a moment with zeros behind it",
      where(is("eq", col("at"), literal("2024-01-01T00:00:00.500Z", "timestamp", { unit: "us", tz: "UTC" }))),
      where(is("eq", col("at"), literal("2024-01-01T00:00:00.5Z", "timestamp", { unit: "us", tz: "UTC" }))),
    ],
    [
      "a decimal with fewer digits",
      where(is("eq", col("price"), literal("1.5", "decimal", { precision: 10, scale: 2 }))),
      where(is("eq", col("price"), literal("01.50", "decimal", { precision: 10, scale: 2 }))),
    ],
    [
      "a cast to the same type",
      select({ x: col("whole") }),
      select({ x: { op: "cast", expr: col("whole"), dtype: { type: "i64" } } }),
    ],
    [
      "a list of one",
      where({ op: "in_list", expr: col("whole"), values: [literal(1, "i64")] }),
      where(is("eq", col("whole"), literal(1, "i64"))),
    ],
    [
      "a column that nobody uses",
      select({ x: col("whole") }),
      select({ x: col("w") }, select({ w: col("whole"), y: col("real") })),
    ],
    [
      "a window whose partition says a column twice, in another order",
      nth(["small", "whole", "small"]),
      nth(["whole", "small"]),
    ],
    [
      "SQL over a column by another name",
      select({ x: col("w") }, where({ op: "sql", sql: "W  > 1 -- so" }, select({ w: col("whole") }))),
      select({ x: col("v") }, where({ op: "sql", sql: '"v">1' }, select({ v: col("whole") }))),
    ],
  ])("have one fingerprint: %s", (_, one, other) => {
    expect(fingerprintOf(one)).toBe(fingerprintOf(other));
  });

  test.each<[string, RelSpecInit, RelSpecInit]>([
    [
      "another literal",
      where(is("eq", col("whole"), literal(1, "i64"))),
      where(is("eq", col("whole"), literal(2, "i64"))),
    ],
    [
      "another type of a literal",
      where(is("eq", col("whole"), literal(1, "i64"))),
      where(is("eq", col("whole"), literal(1, "i32"))),
    ],
    ["another name", select({ x: col("whole") }), select({ y: col("whole") })],
    [
      "another order of columns",
      select({ x: col("whole"), y: col("real") }),
      select({ y: col("real"), x: col("whole") }),
    ],
    ["another version", { ...scan, version: 1 }, { ...scan, version: 2 }],
    [
      "sides of a difference",
      select({ x: is("sub", col("whole"), col("small")) }),
      select({ x: is("sub", col("small"), col("whole")) }),
    ],
    [
      "a double negation",
      where({ op: "call", fn: "not", args: [{ op: "call", fn: "not", args: [col("flag")] }] }),
      where(col("flag")),
    ],
    [
      "SQL over columns that changed their places",
      where({ op: "sql", sql: "a > b" }, select({ a: col("whole"), b: col("small") })),
      where({ op: "sql", sql: "b > a" }, select({ a: col("whole"), b: col("small") })),
    ],
    [
      "SQL over other columns of the same names",
      select({ x: col("real") }, where({ op: "sql", sql: "a > 1" }, select({ a: col("whole"), real: col("real") }))),
      select({ x: col("real") }, where({ op: "sql", sql: "a > 1" }, select({ a: col("small"), real: col("real") }))),
    ],
  ])("are two plans: %s", (_, one, other) => {
    expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
  });
});

describe("a plan is the same", () => {
  const times = TableSchemaSpec.convert({
    name: "times",
    fields: [{ name: "at", dtype: { type: "timestamp", unit: "us", tz: "UTC" } }],
  });
  const after = (value: string): RelSpec =>
    RelSpec.convert({
      rel: "filter",
      input: { rel: "scan", dataset: "times" },
      predicate: {
        op: "binary",
        operator: "lt",
        left: { op: "column", name: "at" },
        right: { op: "literal", value, dtype: { type: "timestamp", unit: "us", tz: "UTC" } },
      },
    });
  const joined = (...on: readonly (readonly [string, string])[]): RelSpec =>
    RelSpec.convert({
      rel: "join",
      left: { rel: "scan", dataset: "odd" },
      right: { rel: "scan", dataset: "odd" },
      join: "inner",
      on,
      columns: [{ name: "x", expr: { op: "column", name: one } }],
    });
  const [one = "", other = ""] = schemas["odd"] ?? [];
  const fingerprintOf = (rel: RelSpec): string =>
    planFingerprint(rel, { ...registry, datasets: { ...registry.datasets, times } });

  test.each<[string, readonly RelSpec[]]>([
    [
      "however many zeros a moment ends with",
      ["2024-01-01T00:00:05Z", "2024-01-01T00:00:05.0Z", "2024-01-01T00:00:05.000000Z"].map(after),
    ],
    ["and with some of them", ["2024-01-01T00:00:05.25Z", "2024-01-01T00:00:05.250000Z"].map(after)],
    [
      "in whatever order a column is compared with several",
      [joined([one, one], [one, other]), joined([one, other], [one, one])],
    ],
  ])("%s", (_, plans) => {
    expect(new Set(plans.map(fingerprintOf)).size).toBe(1);
  });

  test("but not for another fraction of a second, nor for other pairs", () => {
    const moments = ["2024-01-01T00:00:05Z", "2024-01-01T00:00:05.5Z", "2024-01-01T00:00:50Z"].map(after);
    expect(new Set(moments.map(fingerprintOf)).size).toBe(3);
    expect(fingerprintOf(joined([one, one], [one, other]))).not.toBe(fingerprintOf(joined([one, one], [other, one])));
  });
});
