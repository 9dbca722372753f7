import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgEdge, CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgEdgeTable, CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { duckdbSql, lineageOf, outputLineage } from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

const GOLDENS = join(import.meta.dirname, "../../golden/plan-sql");
const planOf = (name: string): RelSpec => RelSpec.decodeJson(readFileSync(join(GOLDENS, name, "plan.json")));

test("names what is read, filtered by and joined on", () => {
  expect(lineageOf(planOf("outer_join"), REGISTRY)).toEqual({
    required_columns: { cpg_edges: ["dst_node_id", "edge_id"], cpg_nodes: ["node_id", "node_kind", "path"] },
    filter_columns: { cpg_nodes: ["node_kind"] },
    join_keys: [["cpg_edges.dst_node_id", "cpg_nodes.node_id"]],
    scans: [
      { dataset_name: "cpg_edges", projected: ["dst_node_id", "edge_id"], pushed_filters: [] },
      { dataset_name: "cpg_nodes", projected: ["node_id", "node_kind", "path"], pushed_filters: [] },
    ],
  });
});

test("reads all columns below a text of SQL", () => {
  const predicate = { op: "sql", sql: "path IS NULL" };
  const rel = RelSpec.convert({
    rel: "project",
    input: { rel: "filter", input: { rel: "scan", dataset: "cpg_nodes" }, predicate },
    columns: [{ name: "id", expr: { op: "column", name: "node_id" } }],
  });
  const all = CpgNodeTable.spec.fields.map(({ name }) => name).sort();
  expect(lineageOf(rel, REGISTRY)).toMatchObject({
    required_columns: { cpg_nodes: all },
    filter_columns: { cpg_nodes: all },
  });
});

test("says of each column of the result what it is made of", () => {
  const origins = [...outputLineage(planOf("top_n"), REGISTRY)];
  expect(origins.map(([name, { kind, sources }]) => [name, kind, sources.map(({ column }) => column)])).toEqual([
    ["path", "computed", ["path"]],
    ["node_id", "copied", ["node_id"]],
    ["w", "computed", ["bend", "bstart"]],
  ]);
  expect(outputLineage(planOf("join_aggregate"), REGISTRY).get("edges")).toEqual({ kind: "aggregated", sources: [] });
});

const nodes = Array.from({ length: 12 }, (_, i) => ({
  node_id: `n${i}`,
  node_kind: ["function", "FUNCTION", "class", "method"][i % 4],
  path: i % 3 === 0 ? null : `p${i % 2}`,
  bstart: i + 5,
  bend: 3 * i + 2,
  file_id: `f${i}`,
})) as CpgNode[];
const edges = Array.from({ length: 20 }, (_, i) => ({
  edge_id: `e${i}`,
  edge_kind: i % 2 === 0 ? "calls" : "imports",
  src_node_id: `n${i % 5}`,
  dst_node_id: `n${i % 12}`,
  confidence: i / 20,
})) as CpgEdge[];

describe("a column that is not required", () => {
  let engine: DuckDBEngine;
  beforeAll(async () => {
    engine = await duckdb({ threads: 1 });
    await engine.register("all_nodes", { schema: CpgNodeTable.schema, batches: [CpgNodeTable.batch(nodes)] });
    await engine.register("all_edges", { schema: CpgEdgeTable.schema, batches: [CpgEdgeTable.batch(edges)] });
  });
  afterAll(() => engine.close());

  /** The rows of a plan, in any order, over the tables without some columns. */
  async function rowsOf(rel: RelSpec, gone: { readonly [dataset: string]: readonly string[] }): Promise<string[]> {
    for (const dataset of ["cpg_nodes", "cpg_edges"]) {
      const nulls = (gone[dataset] ?? []).map(
        (name) => `CAST(NULL AS VARCHAR)::${TYPES[name] ?? "VARCHAR"} AS ${name}`,
      );
      const replaced = nulls.length === 0 ? "" : ` REPLACE (${nulls.join(", ")})`;
      const sql = `SELECT *${replaced} FROM ${dataset.replace("cpg", "all")}`;
      await engine.register(dataset, { statement: { sql, dialect: "duckdb" } });
    }
    const sql = `SELECT to_json(t)::VARCHAR FROM (${duckdbSql(rel, REGISTRY)}) AS t`;
    const params = { kind: { type: { type: "string" }, value: "calls" } } as const;
    const used = sql.includes("$kind") ? params : {};
    const batches = await (await engine.query({ sql, dialect: "duckdb", params: used })).collect();
    return batches.flatMap(({ columns }) => [...(columns[0]?.toArray() ?? [])].map(String)).sort();
  }

  const TYPES: { readonly [name: string]: string } = { bstart: "BIGINT", bend: "BIGINT", confidence: "DOUBLE" };
  const all = [CpgNodeTable.spec, CpgEdgeTable.spec];
  const plans = readdirSync(GOLDENS).filter((name) =>
    Object.keys(lineageOf(planOf(name), REGISTRY).required_columns).every((one) => one.startsWith("cpg_")),
  );

  test.each(plans)("changes no row of %s when it is null", async (name) => {
    const rel = planOf(name);
    const { required_columns } = lineageOf(rel, REGISTRY);
    const gone = Object.fromEntries(
      all.map(({ name: dataset, fields }) => [
        dataset,
        fields.map((one) => one.name).filter((one) => required_columns[dataset]?.includes(one) !== true),
      ]),
    );
    expect(await rowsOf(rel, gone)).toEqual(await rowsOf(rel, {}));
  });

  test("is told from one that is: without it the rows are others", async () => {
    const rel = planOf("filter_project");
    expect(await rowsOf(rel, { cpg_nodes: ["node_kind"] })).not.toEqual(await rowsOf(rel, {}));
  });
});
