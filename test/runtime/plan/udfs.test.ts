// Functions of the user, and what columns mean.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DataFusionUdfSpec, UdfBody } from "tessera-contracts/contracts/plan/functions";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  determinismOf,
  duckdbSql,
  normalise,
  planFingerprint,
  type PlanRegistry,
  requiredUdfs,
  schemaOfPlan,
  sparkSql,
  udfNamed,
  validatePlan,
} from "tessera-contracts/plan";

const meant = (name: string): { readonly [key: string]: string } => ({ "ARROW:extension:name": name });
const specOf = (name: string, more: object = {}): DataFusionUdfSpec =>
  DataFusionUdfSpec.convert({
    name,
    kind: "scalar",
    input_types: [{ type: "i64" }, { type: "i64" }],
    return_field: { name, dtype: { type: "i64" }, metadata: meant("tessera.sum") },
    ...more,
  });
const bodyOf = (udf: string, sql: string, dialect = "duckdb"): UdfBody =>
  UdfBody.convert({ udf, dialect, params: ["x", "y"], sql });

const registryOf = (changed: Partial<NonNullable<PlanRegistry["udfs"]>> = {}): PlanRegistry => ({
  datasets: { t: TABLE },
  udfs: {
    specs: { twice: specOf("twice"), dice: specOf("dice", { volatility: "volatile" }), alone: specOf("alone") },
    bodies: [
      bodyOf("twice", "x + t.x + X * y -- x and y"),
      bodyOf("twice", "x + y", "spark"),
      bodyOf("dice", "CAST(random() * (x + y) AS BIGINT)"),
      bodyOf("alone", "x", "spark"),
    ],
    ...changed,
  },
});
const TABLE = TableSchemaSpec.convert({
  name: "t",
  fields: [
    { name: "node", dtype: { type: "string" }, metadata: meant("tessera.node_id") },
    { name: "other", dtype: { type: "string" }, metadata: meant("tessera.node_id") },
    { name: "edge", dtype: { type: "string" }, metadata: meant("tessera.edge_id") },
    { name: "free", dtype: { type: "string" } },
    { name: "small", dtype: { type: "i32" } },
  ],
});
const REGISTRY = registryOf();

const column = (name: string, input: 0 | 1 = 0): ExprSpecInit => ({ op: "column", name, input });
const i64 = (value: number): ExprSpecInit => ({ op: "literal", value, dtype: { type: "i64" } });
const call = (fn: string, ...args: readonly ExprSpecInit[]): ExprSpecInit => ({ op: "call", fn, args });
const scan: RelSpecInit = { rel: "scan", dataset: "t" };
const planOf = (expr: ExprSpecInit): RelSpec =>
  RelSpec.create({ rel: "project", input: scan, columns: [{ name: "x", expr }] });
const codesOf = (expr: ExprSpecInit): readonly string[] => validatePlan(planOf(expr), REGISTRY).map(({ code }) => code);

describe("a function of the user", () => {
  let engine: DuckDBEngine;
  beforeAll(async () => {
    engine = await duckdb({ threads: 1 });
  });
  afterAll(() => engine.close());

  test("stands in the text as its body, with arguments in parentheses", async () => {
    const registry = registryOf({ bodies: [bodyOf("twice", "x * x + y -- x\n")] });
    const one: RelSpecInit = {
      rel: "values",
      fields: [{ name: "k", dtype: { type: "i64" } }],
      rows: [[{ value: 3, dtype: { type: "i64" } }]],
    };
    const expr = call("twice", { op: "binary", operator: "add", left: column("k"), right: i64(1) }, i64(2));
    const rel = RelSpec.create({ rel: "project", input: one, columns: [{ name: "x", expr }] });
    const [batch] = await (await engine.query({ sql: duckdbSql(rel, registry), dialect: "duckdb" })).collect();
    expect(batch?.columns[0]?.toArray()[0]).toBe(18n);
  });

  test.each<[string, bigint]>([
    ["x//y", 3n],
    ["x // y /* a gap */+ 1", 4n],
    ["x<<y", 28n],
    ["CASE WHEN E'\\x41'='A' THEN x ELSE y END", 7n],
    [".5*x*y", 7n],
  ])("keeps together what stands together in %s", async (sql, gives) => {
    const registry = registryOf({ bodies: [bodyOf("twice", sql)] });
    const text = duckdbSql(planOf(call("twice", i64(7), i64(2))), registry).replace(/FROM[^]*/, "");
    const [batch] = await (await engine.query({ sql: text, dialect: "duckdb" })).collect();
    expect(batch?.columns[0]?.toArray()[0]).toBe(gives);
  });

  test("is given nulls only as a body: where it is code elsewhere, a null gives a null", () => {
    const specs = { twice: specOf("twice", { code_sha256: "a".repeat(64) }) };
    const bodies = [bodyOf("twice", "coalesce(x, y)", "spark")];
    const registry = registryOf({ specs, bodies });
    const plan = planOf(call("twice", i64(1), i64(2)));
    expect(sparkSql(plan, registry)).toContain(
      "CASE WHEN (CAST('1' AS BIGINT)) IS NULL OR (CAST('2' AS BIGINT)) IS NULL THEN NULL ELSE CAST((coalesce((CAST('1' AS BIGINT)), (CAST('2' AS BIGINT)))) AS BIGINT) END",
    );
    expect(() => duckdbSql(plan, registry)).toThrow(
      expect.objectContaining({ code: "PLAN_UDF_TARGET", hint: "give it to the session that executes the plan" }),
    );
    expect(duckdbSql(plan, registryOf({ specs, bodies, running: { twice: "f0" } }))).toContain(
      "CAST(f0(CAST('1' AS BIGINT), CAST('2' AS BIGINT)) AS BIGINT)",
    );
    expect(schemaOfPlan(plan, registry)[0]?.nullable).toBe(true);
    expect(requiredUdfs([plan], registry)).toEqual([udfNamed("twice", registry.udfs ?? { specs: {} })]);
  });

  test("has no body if it is not of one row", () => {
    const specs = { twice: specOf("twice", { kind: "aggregate" }) };
    const rel = RelSpec.create({
      rel: "aggregate",
      input: scan,
      group_by: [],
      aggregates: [{ name: "n", fn: "twice", args: [column("small"), i64(1)], filter: null }],
    });
    expect(() => duckdbSql(rel, registryOf({ specs, bodies: [bodyOf("twice", "sum(x) + y")] }))).toThrow(
      expect.objectContaining({ code: "PLAN_UDF_TARGET" }),
    );
  });

  test("has the text of each dialect, and none of a field that is called like a parameter", () => {
    const plan = planOf(call("twice", column("small"), i64(1)));
    expect(duckdbSql(plan, REGISTRY)).toContain(
      `CAST(((CAST(t0."small" AS BIGINT)) + t.x + (CAST(t0."small" AS BIGINT)) * (CAST('1' AS BIGINT))) AS BIGINT)`,
    );
    expect(sparkSql(plan, REGISTRY)).toContain(
      "CAST(((CAST(t0.`small` AS BIGINT)) + (CAST('1' AS BIGINT))) AS BIGINT)",
    );
  });

  test("without a body for the dialect cannot be called in it", () => {
    const plan = planOf(call("alone", i64(1), i64(2)));
    expect(sparkSql(plan, REGISTRY)).toContain("(CAST('1' AS BIGINT))");
    expect(() => duckdbSql(plan, REGISTRY)).toThrow(expect.objectContaining({ code: "PLAN_UDF_TARGET" }));
  });

  test.each<[string, ExprSpecInit, readonly string[]]>([
    ["is found by its name", call("twice", i64(1), i64(2)), []],
    ["is not found by another", call("__proto__", i64(1)), ["PLAN_UNKNOWN_FUNCTION"]],
    ["has its types", call("twice", column("free"), i64(2)), ["PLAN_TYPE"]],
    ["has its arguments", call("twice", i64(1)), ["PLAN_TYPE"]],
    ["takes no volatile argument twice", call("twice", call("dice", i64(1), i64(2)), i64(2)), ["PLAN_ARGUMENTS"]],
    ["takes one once", call("twice", i64(1), call("dice", i64(1), i64(2))), []],
  ])("%s", (_, expr, codes) => {
    expect(codesOf(expr)).toEqual(codes);
  });

  test("is as certain as it says", () => {
    expect(determinismOf(planOf(call("dice", i64(1), i64(2))), REGISTRY)).toBe("best_effort");
    expect(determinismOf(planOf(call("twice", i64(1), i64(2))), REGISTRY)).toBe("stable_set");
  });

  test("changes the plans that call it", () => {
    const plan = planOf(call("twice", i64(1), i64(2)));
    expect(Object.keys(normalise(plan, REGISTRY).udfs)).toEqual(["twice"]);
    expect(normalise(planOf(i64(1)), REGISTRY).udfs).toEqual({});
    const own = planFingerprint(plan, REGISTRY);
    const others = [
      registryOf({ bodies: [bodyOf("twice", "x - y")] }),
      registryOf({ specs: { twice: specOf("twice", { code_sha256: "a".repeat(64) }) } }),
      registryOf({ specs: { twice: specOf("twice", { volatility: "stable" }) } }),
    ];
    expect(new Set([own, ...others.map((registry) => planFingerprint(plan, registry))]).size).toBe(4);
    const { specs = {}, bodies = [] } = REGISTRY.udfs ?? {};
    expect(
      planFingerprint(plan, registryOf({ specs: { ...specs, more: specOf("more") }, bodies: bodies.toReversed() })),
    ).toBe(own);
  });
});

describe("a meaning", () => {
  const eq = (left: ExprSpecInit, right: ExprSpecInit): ExprSpecInit => ({ op: "binary", operator: "eq", left, right });
  const asEdge = (expr: ExprSpecInit): ExprSpecInit => ({
    op: "cast",
    expr,
    dtype: { type: "extension", name: "tessera.edge_id", storage: { type: "string" } },
  });

  test.each<[string, ExprSpecInit, readonly string[]]>([
    ["is compared with the same", eq(column("node"), column("other")), []],
    ["is compared with none", eq(column("node"), column("free")), []],
    ["is not compared with another", eq(column("node"), column("edge")), ["PLAN_MEANING"]],
    [
      "is not looked for among others",
      { op: "in_list", expr: column("node"), values: [column("edge")] },
      ["PLAN_MEANING"],
    ],
    ["is lost in a function", eq(call("concat", column("node")), column("edge")), []],
    [
      "is kept where all values have it",
      eq({ op: "coalesce", args: [column("node"), column("other")] }, column("edge")),
      ["PLAN_MEANING"],
    ],
    ["is lost where values differ", eq({ op: "coalesce", args: [column("node"), column("free")] }, column("edge")), []],
    ["is given by a cast", eq(asEdge(column("node")), column("edge")), []],
  ])("%s", (_, expr, codes) => {
    expect(codesOf(expr)).toEqual(codes);
  });

  test("is not joined with another, nor are they one column of a union", () => {
    const join = (right: string): RelSpec =>
      RelSpec.create({
        rel: "join",
        left: scan,
        right: scan,
        join: "inner",
        on: [["node", right]],
        columns: [{ name: "x", expr: column("node") }],
      });
    expect(validatePlan(join("other"), REGISTRY)).toEqual([]);
    expect(validatePlan(join("edge"), REGISTRY).map(({ code }) => code)).toEqual(["PLAN_MEANING"]);
    const union = RelSpec.create({ rel: "union", inputs: [planOf(column("node")), planOf(column("edge"))] });
    expect(validatePlan(union, REGISTRY).map(({ code }) => code)).toEqual(["PLAN_MEANING"]);
  });

  test("stands with the column of the result", () => {
    const meaningIn = (expr: ExprSpecInit): unknown =>
      schemaOfPlan(planOf(expr), REGISTRY)[0]?.metadata["ARROW:extension:name"];
    expect(meaningIn(column("node"))).toBe("tessera.node_id");
    expect(meaningIn({ op: "coalesce", args: [column("node"), column("other")] })).toBe("tessera.node_id");
    expect(meaningIn(call("twice", i64(1), i64(2)))).toBe("tessera.sum");
    expect(meaningIn(call("concat", column("node")))).toBeUndefined();
  });
});
