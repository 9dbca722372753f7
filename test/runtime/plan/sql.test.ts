import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Schema, schemaOf } from "tessera-contracts/arrow";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { duckdbSql, schemaOfPlan, sparkSql } from "tessera-contracts/plan";
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

  test("has the texts that are written down", async () => {
    await expect(`${sql}\n`).toMatchFileSnapshot(join(GOLDENS, name, "duckdb.sql"));
    await expect(`${sparkSql(rel, REGISTRY)}\n`).toMatchFileSnapshot(join(GOLDENS, name, "spark.sql"));
  });

  test("has the columns that DuckDB says", async () => {
    const described = await engine.describe({ sql, dialect: "duckdb" });
    expect(namesOf(described)).toEqual(schemaOfPlan(rel, REGISTRY).map((one) => one.name));
  });
});

test("an expression in SQL is for its own engine alone", () => {
  const expr = { op: "cast", expr: { op: "sql", sql: "1", dialect: "spark" }, dtype: { type: "i64" } };
  const rel = RelSpec.convert({
    rel: "project",
    input: { rel: "scan", dataset: "types" },
    columns: [{ name: "x", expr }],
  });
  expect(sparkSql(rel, REGISTRY)).toContain("CAST((1) AS BIGINT)");
  expect(() => duckdbSql(rel, REGISTRY)).toThrow(expect.objectContaining({ name: "PlanError", code: "PLAN_DIALECT" }));
});

test.each([
  ["semi", "LEFT SEMI JOIN", "SEMI JOIN"],
  ["anti", "LEFT ANTI JOIN", "ANTI JOIN"],
])("a %s join is %s in Spark", (join, spark, duck) => {
  const rel = RelSpec.convert({
    rel: "join",
    left: { rel: "scan", dataset: "cpg_nodes" },
    right: { rel: "scan", dataset: "cpg_edges" },
    join,
    on: [["node_id", "dst_node_id"]],
    columns: [{ name: "id", expr: { op: "column", name: "node_id" } }],
  });
  expect(sparkSql(rel, REGISTRY)).toContain(`${spark} \`cpg_edges\``);
  expect(duckdbSql(rel, REGISTRY)).toContain(`${duck} "cpg_edges"`);
});
