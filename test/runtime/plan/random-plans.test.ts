// Laws that hold for every plan, on some hundred random ones as DuckDB executes them.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaOf } from "tessera-contracts/arrow";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { duckdbSql, lineageOf, normalise, planFingerprint, schemaOfPlan, validatePlan } from "tessera-contracts/plan";
import { randomPlans, SMALL, SMALL_TABLES } from "./random-plans.js";
import { asPlan, respelled, singleChanges } from "./respelled-plans.js";

const PLANS = randomPlans(200);
const said = (rel: RelSpec): string => JSON.stringify(rel);

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  for (const [name, sql] of Object.entries(SMALL_TABLES)) {
    await engine.materialise(`all_${name}`, { sql, dialect: "duckdb" });
  }
  await withNulls({});
});
afterAll(() => engine.close());

/** Lets the tables be read with nulls in place of some columns. */
async function withNulls(gone: { readonly [dataset: string]: readonly string[] }): Promise<void> {
  for (const dataset of Object.keys(SMALL_TABLES)) {
    const nulls = (gone[dataset] ?? []).map((name) => `CASE WHEN false THEN "${name}" END AS "${name}"`);
    const replaced = nulls.length === 0 ? "" : ` REPLACE (${nulls.join(", ")})`;
    const sql = `SELECT *${replaced} FROM "all_${dataset}"`;
    await engine.register(dataset, { statement: { sql, dialect: "duckdb" } });
  }
}

/** The rows of a plan as texts, in no order; names do not count. */
async function rowsOf(rel: RelSpec): Promise<readonly string[]> {
  const names = schemaOfPlan(rel, SMALL).map((_, i) => `c${i}`);
  const sql = `SELECT CAST(row(${names.join(", ")}) AS VARCHAR) FROM (${duckdbSql(rel, SMALL)}) AS t(${names.join(", ")})`;
  const batches = await (await engine.query({ sql, dialect: "duckdb" })).collect();
  return batches.flatMap(({ columns }) => [...(columns[0]?.toArray() ?? [])].map(String)).sort();
}

test("the columns of a plan are those that DuckDB describes, and are null only where they may be", async () => {
  for (const rel of PLANS) {
    const columns = schemaOfPlan(rel, SMALL);
    const spec = { name: "t", fields: columns, key_fields: [], required_non_null: [], metadata: {} };
    const sql = duckdbSql(rel, SMALL);
    const described = await engine.describe({ sql, dialect: "duckdb" });
    const shapeOf = ({ fields }: typeof described): unknown => fields.map(({ name, type }) => [name, type]);
    expect(shapeOf(described), sql).toEqual(shapeOf(schemaOf(spec)));
    const never = columns.filter(({ nullable }) => !nullable).map(({ name }) => `count(*) - count("${name}")`);
    const nulls = `SELECT CAST(${["0 * count(*)", ...never].join(" + ")} AS BIGINT) FROM (${sql})`;
    const [batch] = await (await engine.query({ sql: nulls, dialect: "duckdb" })).collect();
    expect(batch?.columns[0]?.toArray()[0], sql).toBe(0n);
  }
});

test("a plan, its normal form and the plan read from its JSON have the same rows", async () => {
  for (const rel of PLANS) {
    const rows = await rowsOf(rel);
    const { root } = normalise(rel, SMALL);
    expect(await rowsOf(asPlan(root)), said(rel)).toEqual(rows);
    expect(await rowsOf(RelSpec.decodeJson(RelSpec.encodeJson(rel)))).toEqual(rows);
  }
});

test("other spellings of a plan have its fingerprint", () => {
  for (const rel of PLANS) {
    const own = planFingerprint(rel, SMALL);
    expect(planFingerprint(respelled(rel, SMALL, 0), SMALL), said(rel)).toBe(own);
    expect(planFingerprint(respelled(rel, SMALL, 1), SMALL), said(rel)).toBe(own);
  }
});

test("every single change of a plan has another fingerprint", () => {
  let changes = 0;
  for (const rel of PLANS.slice(0, 40)) {
    const { root } = normalise(rel, SMALL);
    const own = planFingerprint(asPlan(root), SMALL);
    for (const { where, changed } of singleChanges(root)) {
      const plan = asPlan(changed);
      if (validatePlan(plan, SMALL).length > 0) continue;
      changes++;
      expect(planFingerprint(plan, SMALL), where).not.toBe(own);
    }
  }
  expect(changes).toBeGreaterThan(200);
});

describe("lineage", () => {
  test("names every column that can change the rows", async () => {
    for (const rel of PLANS.slice(0, 100)) {
      await withNulls({});
      const rows = await rowsOf(rel);
      const { required_columns } = lineageOf(rel, SMALL);
      const unused = Object.entries(SMALL.datasets).map(([name, { fields }]) => {
        const required = required_columns[name] ?? [];
        return [name, fields.map((one) => one.name).filter((one) => !required.includes(one))] as const;
      });
      await withNulls(Object.fromEntries(unused));
      expect(await rowsOf(rel), said(rel)).toEqual(rows);
    }
    await withNulls({});
  });

  const left: RelSpecInit = { rel: "scan", dataset: "left" };
  const right: RelSpecInit = { rel: "scan", dataset: "right" };
  const column = (name: string, input: 0 | 1 = 0): ExprSpecInit => ({ op: "column", name, input });
  const isTrue: ExprSpecInit = {
    op: "coalesce",
    args: [column("flag"), { op: "literal", value: false, dtype: { type: "bool" } }],
  };
  const idOf = (input: RelSpecInit): RelSpecInit => ({
    rel: "project",
    input,
    columns: [{ name: "id", expr: column("id") }],
  });
  const join = (more: object): RelSpecInit =>
    ({
      rel: "join",
      left,
      right,
      join: "inner",
      columns: [{ name: "id", expr: column("id") }],
      ...more,
    }) as RelSpecInit;
  const rank = (more: object): RelSpecInit =>
    ({
      rel: "window",
      input: left,
      order_by: [{ column: "x" }],
      columns: [{ name: "nth", fn: "rank" }],
      ...more,
    }) as RelSpecInit;
  const nth = (input: RelSpecInit): RelSpecInit => ({
    rel: "project",
    input,
    columns: [{ name: "nth", expr: column("nth") }],
  });

  test.each<[string, string, RelSpecInit]>([
    ["a filter", "flag", idOf({ rel: "filter", input: left, predicate: isTrue })],
    ["a value", "t", { rel: "project", input: left, columns: [{ name: "y", expr: column("t") }] }],
    ["a key of a join", "t", join({ on: [["t", "t"]] })],
    ["a condition of a join", "flag", join({ filter: isTrue })],
    ["a key of a group", "t", { rel: "aggregate", input: left, group_by: ["t"] }],
    [
      "an argument of an aggregate",
      "n",
      { rel: "aggregate", input: left, aggregates: [{ name: "y", fn: "sum", args: [column("n")] }] },
    ],
    [
      "a condition of an aggregate",
      "flag",
      { rel: "aggregate", input: left, aggregates: [{ name: "y", fn: "count", filter: isTrue }] },
    ],
    ["the order of a window", "x", nth(rank({}))],
    ["the parts of a window", "n", nth(rank({ partition_by: ["n"] }))],
    [
      "the order of a limit",
      "price",
      idOf({
        rel: "limit",
        input: { rel: "sort", input: left, keys: [{ column: "price" }, { column: "id" }] },
        limit: 2,
      }),
    ],
    ["a union", "n", { rel: "union", inputs: [left, right] }],
  ])("tells of %s a column that changes the rows", async (_, name, spec) => {
    const rel = RelSpec.create(spec);
    expect(lineageOf(rel, SMALL).required_columns["left"]).toContain(name);
    await withNulls({});
    const rows = await rowsOf(rel);
    await withNulls({ left: [name] });
    expect(await rowsOf(rel)).not.toEqual(rows);
  });
});
