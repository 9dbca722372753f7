// What views in SQL depend on, as DuckDB binds them, and what depends on a column.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { unstableFunction } from "../../../runtime/plan/lineage/unstable.js";
import { hotColumns, impactOf, lineageOf, lineageOfSql, type PlanRegistry, viewLineage } from "tessera-contracts/plan";

const I64 = { type: "i64" };
const TEXT = { type: "string" };
const REGISTRY: PlanRegistry = {
  datasets: {
    nodes: TableSchemaSpec.convert({
      name: "nodes",
      fields: [
        { name: "id", dtype: TEXT },
        { name: "kind", dtype: TEXT },
        { name: "path", dtype: TEXT },
        { name: "size", dtype: I64 },
        { name: "tags", dtype: { type: "list", item: TEXT } },
        {
          name: "span",
          dtype: {
            type: "struct",
            fields: [
              { name: "a", dtype: I64 },
              { name: "z", dtype: I64 },
            ],
          },
        },
      ],
    }),
    edges: TableSchemaSpec.convert({
      name: "edges",
      fields: ["id", "src", "dst", "kind"].map((name) => ({ name, dtype: TEXT })),
    }),
  },
};
const ROWS: { readonly [name: string]: string } = {
  nodes: `SELECT 'n' || i AS id, ['f', 'p1', NULL][1 + i % 3] AS kind, CASE WHEN i % 4 > 0 THEN 'p' || i % 2 END AS path,
    CAST(i * 7 % 5 AS BIGINT) AS size, ['t' || i % 2, 'u'] AS tags, {'a': CAST(i AS BIGINT), 'z': CAST(9 - i AS BIGINT)} AS span
    FROM range(8) AS r(i)`,
  edges: `SELECT 'n' || i AS id, 'n' || i % 5 AS src, 'n' || i * 3 % 8 AS dst, ['k', 'l'][1 + i % 2] AS kind FROM range(12) AS r(i)`,
};

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  for (const [name, sql] of Object.entries(ROWS)) await engine.materialise(`all_${name}`, { sql, dialect: "duckdb" });
});
afterAll(() => engine.close());

interface Shape {
  readonly required: { readonly [dataset: string]: readonly string[] };
  readonly filtered?: { readonly [dataset: string]: readonly string[] };
  readonly joined?: readonly (readonly [string, string])[];
}

const SHAPES: readonly (readonly [name: string, sql: string, shape: Shape])[] = [
  [
    "a common table expression",
    "WITH q AS (SELECT id, path, size FROM nodes) SELECT path FROM q WHERE size > 1",
    // The expression itself reads `id`, whoever needs it.
    { required: { nodes: ["id", "path", "size"] }, filtered: { nodes: ["size"] } },
  ],
  [
    "a correlated subquery and EXISTS",
    "SELECT path, (SELECT max(e.kind) FROM edges e WHERE e.src = n.id) AS k FROM nodes n WHERE EXISTS (SELECT 1 FROM edges x WHERE x.dst = n.id)",
    {
      required: { nodes: ["id", "path"], edges: ["dst", "kind", "src"] },
      filtered: { nodes: ["id"], edges: ["dst", "src"] },
    },
  ],
  [
    "a join with USING",
    "SELECT size, src FROM nodes JOIN edges USING (id)",
    { required: { nodes: ["id", "size"], edges: ["id", "src"] }, joined: [["nodes.id", "edges.id"]] },
  ],
  [
    "a window and QUALIFY",
    "SELECT id FROM nodes QUALIFY row_number() OVER (PARTITION BY kind ORDER BY size, id) = 1",
    { required: { nodes: ["id", "kind", "size"] }, filtered: { nodes: ["id", "kind", "size"] } },
  ],
  [
    "all columns but some",
    "SELECT * EXCLUDE (path, tags, span) FROM nodes",
    { required: { nodes: ["id", "kind", "size"] } },
  ],
  [
    "a union",
    "SELECT id FROM nodes UNION SELECT src FROM edges WHERE kind = 'k'",
    { required: { nodes: ["id"], edges: ["kind", "src"] }, filtered: { edges: ["kind"] } },
  ],
  [
    "a join with itself",
    "SELECT a.path, b.size FROM nodes a JOIN nodes b ON a.kind = b.path",
    { required: { nodes: ["kind", "path", "size"] }, joined: [["nodes.kind", "nodes.path"]] },
  ],
  [
    "groups with HAVING and FILTER",
    "SELECT kind, count(*) FILTER (WHERE size > 1) AS n FROM nodes GROUP BY ALL HAVING max(path) > 'a'",
    { required: { nodes: ["kind", "path", "size"] }, filtered: { nodes: ["path", "size"] } },
  ],
  ["a list unnested", "SELECT id, unnest(tags) AS tag FROM nodes", { required: { nodes: ["id", "tags"] } }],
  [
    "a field of a struct",
    "SELECT span.a AS a FROM nodes WHERE id > ''",
    { required: { nodes: ["id", "span"] }, filtered: { nodes: ["id"] } },
  ],
  [
    "an alias that hides a column",
    "SELECT size AS path FROM (SELECT path AS kind, size FROM nodes) WHERE kind IS NOT NULL",
    { required: { nodes: ["path", "size"] }, filtered: { nodes: ["path"] } },
  ],
  ["the first rows", "SELECT id FROM nodes ORDER BY size DESC, id LIMIT 3", { required: { nodes: ["id", "size"] } }],
  ["a number of rows", "SELECT count(*) AS n FROM nodes", { required: {} }],
  ["values and functions that make rows", "SELECT * FROM range(3) AS r(i), (VALUES (1)) AS v(k)", { required: {} }],
  [
    "an outer join with a condition",
    "SELECT n.id, e.kind FROM nodes n LEFT JOIN edges e ON n.id = e.src AND n.size > length(e.dst)",
    {
      required: { nodes: ["id", "size"], edges: ["dst", "kind", "src"] },
      filtered: { nodes: ["size"], edges: ["dst"] },
      joined: [["nodes.id", "edges.src"]],
    },
  ],
];

describe.each(SHAPES)("%s", (_, sql, { required, filtered = {}, joined = [] }) => {
  test("is followed to the columns of the tables", async () => {
    const { lineage, errors } = await lineageOfSql("v", sql, REGISTRY, engine);
    expect(errors).toEqual([]);
    expect(lineage.required_columns).toEqual(required);
    expect(lineage.filter_columns).toEqual(filtered);
    expect(lineage.join_keys).toEqual(joined);
  });

  test("has the same rows without the other columns", async () => {
    const { lineage } = await lineageOfSql("v", sql, REGISTRY, engine);
    const rows = await rowsOf(sql, {});
    const unused = Object.entries(REGISTRY.datasets).map(([name, { fields }]) => {
      const used = lineage.required_columns[name] ?? [];
      return [name, fields.map((one) => one.name).filter((one) => !used.includes(one))] as const;
    });
    expect(await rowsOf(sql, Object.fromEntries(unused))).toEqual(rows);
    expect(rows.length).toBeGreaterThan(0);
  });
});

async function rowsOf(
  sql: string,
  gone: { readonly [dataset: string]: readonly string[] },
): Promise<readonly string[]> {
  for (const name of Object.keys(ROWS)) {
    const nulls = (gone[name] ?? []).map((column) => `CASE WHEN false THEN "${column}" END AS "${column}"`);
    const replaced = nulls.length === 0 ? "" : ` REPLACE (${nulls.join(", ")})`;
    await engine.register(name, { statement: { sql: `SELECT *${replaced} FROM all_${name}`, dialect: "duckdb" } });
  }
  const text = `SELECT CAST(t AS VARCHAR) FROM (${sql}) AS t`;
  const batches = await (await engine.query({ sql: text, dialect: "duckdb" })).collect();
  return batches.flatMap(({ columns }) => [...(columns[0]?.toArray() ?? [])].map(String)).sort();
}

test("an operator that is not known makes all columns below it count", async () => {
  const sql = "SELECT kind FROM nodes USING SAMPLE 3 ROWS";
  const { lineage, errors } = await lineageOfSql("v", sql, REGISTRY, engine);
  expect(errors.map(({ code }) => code)).toEqual(["LINEAGE_PARTIAL"]);
  expect(lineage.required_columns).toEqual({ nodes: ["kind"] });
  expect(lineage.filter_columns).toEqual({ nodes: ["kind"] });
});

test.each([
  ["two statements", "SELECT id FROM nodes; SELECT 1"],
  ["no statement", ""],
  ["a file", "SELECT * FROM '/etc/hosts.parquet'"],
  ["a file by a function", "SELECT * FROM read_csv('/etc/hosts')"],
  ["the text of a file", "SELECT content FROM read_text('/etc/hosts')"],
  ["a name that is not declared", "SELECT * FROM secrets"],
  ["a table of the system", "SELECT * FROM duckdb_settings()"],
  ["an insertion", "INSERT INTO nodes SELECT * FROM nodes"],
  ["a deletion", "DELETE FROM nodes"],
  ["a new table", "CREATE TABLE x AS SELECT 1"],
  ["another database", "ATTACH 'x.db'"],
  ["a copy", "COPY nodes TO 'x.parquet'"],
  ["a setting", "SET threads = 1"],
  ["no SQL", "what is this"],
])("%s is refused", async (_, sql) => {
  const wanted = expect.objectContaining({ name: "PlanError", code: "PLAN_SQL_REFUSED" }) as unknown;
  await expect(lineageOfSql("v", sql, REGISTRY, engine)).rejects.toEqual(wanted);
});

test("an engine that does not say what it binds is told", async () => {
  const wanted = expect.objectContaining({ code: "PLAN_DIALECT" }) as unknown;
  const other = { id: "other", dialect: "duckdb", describe: () => Promise.reject(new Error("nobody asks")) } as const;
  await expect(lineageOfSql("v", "SELECT 1", REGISTRY, other)).rejects.toEqual(wanted);
});

describe("of a graph", () => {
  const column = (name: string): { op: "column"; name: string } => ({ op: "column", name });
  const named = (input: RelSpecInit, ...names: readonly string[]): RelSpec =>
    RelSpec.create({ rel: "project", input, columns: names.map((name) => ({ name, expr: column(name) })) });
  const nodes: RelSpecInit = { rel: "scan", dataset: "nodes" };
  const schemaFor = (name: string, ...names: readonly string[]): TableSchemaSpec =>
    TableSchemaSpec.convert({ name, fields: names.map((one) => ({ name: one, dtype: TEXT })) });
  const registry: PlanRegistry = {
    ...REGISTRY,
    views: {
      functions: { schema: schemaFor("functions", "id", "path"), fingerprint: "0".repeat(64) },
      kinds: { schema: schemaFor("kinds", "kind", "n"), fingerprint: "1".repeat(64) },
    },
  };
  const isFunction: RelSpecInit = {
    rel: "filter",
    input: nodes,
    predicate: {
      op: "binary",
      operator: "eq",
      left: column("kind"),
      right: { op: "literal", value: "f", dtype: { type: "string" } },
    },
  };

  test("the views that depend on a column are named, and how", async () => {
    const graph = [
      viewLineage("functions", named(isFunction, "id", "path"), registry),
      viewLineage("paths", named({ rel: "view", view: "functions" }, "path"), registry),
      viewLineage("ids", named({ rel: "view", view: "functions" }, "id"), registry),
      viewLineage(
        "kinds",
        RelSpec.create({
          rel: "aggregate",
          input: nodes,
          group_by: ["kind"],
          aggregates: [{ name: "n", fn: "count" }],
        }),
        registry,
      ),
      await lineageOfSql("counts", "SELECT n FROM kinds", registry, engine),
      viewLineage("sizes", named(nodes, "size"), registry),
    ];
    expect(impactOf(graph, "nodes.path")).toEqual([
      { view: "functions", reads: ["nodes.path"], columns: ["path"], rows: false },
      { view: "paths", reads: ["functions.path"], columns: ["path"], rows: false },
    ]);
    expect(impactOf(graph, "nodes.kind")).toEqual([
      { view: "functions", reads: ["nodes.kind"], columns: [], rows: true },
      { view: "paths", reads: ["functions.path"], columns: ["path"], rows: true },
      { view: "ids", reads: ["functions.id"], columns: ["id"], rows: true },
      { view: "kinds", reads: ["nodes.kind"], columns: ["kind"], rows: true },
      { view: "counts", reads: ["kinds.n"], columns: ["n"], rows: true },
    ]);
    expect(impactOf(graph, "nodes.tags")).toEqual([]);
  });

  test("the columns that statistics are of use for are those that are read, filtered by or joined on", () => {
    const join: RelSpecInit = {
      rel: "join",
      left: isFunction,
      right: { rel: "scan", dataset: "edges" },
      join: "inner",
      on: [["id", "src"]],
      columns: [{ name: "size", expr: column("size") }],
    };
    const lineages = [lineageOf(RelSpec.create(join), REGISTRY), lineageOf(named(nodes, "path"), REGISTRY)];
    expect(hotColumns(lineages, "nodes")).toEqual(["id", "kind", "path", "size"]);
    expect(hotColumns(lineages, "edges")).toEqual(["src"]);
    expect(hotColumns(lineages, "__proto__")).toEqual([]);
  });
});

test("no function that DuckDB says changes its values may be called in views, but the one that always fails", async () => {
  const sql = "SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability <> 'CONSISTENT' ORDER BY ALL";
  const [batch] = await (await engine.query({ sql, dialect: "duckdb" })).collect();
  const names = [...(batch?.columns[0]?.toArray() ?? [])].map(String);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => unstableFunction(name, []) === null)).toEqual(["error"]);
});
