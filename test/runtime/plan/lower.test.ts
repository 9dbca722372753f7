// What queries and kernels mean, said with the operators of relations.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ExprSpecInit } from "tessera-contracts/contracts/query/expressions";
import type { QuerySpecInit } from "tessera-contracts/contracts/query/queries";
import type { DedupeSpecInit } from "tessera-contracts/contracts/schema/ordering";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { and, fromQuery, type Rel, rowNumber, sql, table, values, view } from "tessera-contracts/plan";

const nodes = table(CpgNodeTable);
const col = (name: string): ExprSpecInit => ({ op: "column", name });
const lit = (value: number | string, type: "i64" | "string"): ExprSpecInit => ({
  op: "literal",
  value,
  dtype: { type },
});
const binary = (operator: "sub" | "gt" | "eq", left: ExprSpecInit, right: ExprSpecInit): ExprSpecInit => ({
  op: "binary",
  operator,
  left,
  right,
});
const isFunction = binary("eq", col("node_kind"), lit("FUNCTION", "string"));
const width = { name: "width", expr: binary("sub", col("bend"), col("bstart")) };
const isWide = binary("gt", col("width"), lit(5, "i64"));

describe("a query of one table is the plan that one would write:", () => {
  test.each<[string, QuerySpecInit, { readonly fingerprint: string }]>([
    ["all of it", { projection: {} }, nodes],
    [
      "rows and columns",
      { projection: { base: ["node_id"] }, predicate: isFunction },
      nodes.where((n) => n.node_kind.eq("FUNCTION")).select("node_id"),
    ],
    [
      "other names",
      { projection: { base: ["node_id", "path"], rename: { node_id: "id" } } },
      nodes.select((n) => ({ id: n.node_id, path: n.path })),
    ],
    [
      "a computed column",
      { projection: { base: ["node_id"], derived: [width] }, predicate: isFunction },
      nodes
        .where((n) => n.node_kind.eq("FUNCTION"))
        .select((n) => ({ node_id: n.node_id, width: n.bend.sub(n.bstart) })),
    ],
    [
      "a condition on a computed column",
      { projection: { base: ["node_id"], derived: [width] }, predicate: isWide },
      nodes
        .with((n) => ({ width: n.bend.sub(n.bstart) }))
        .where((n) => n.width.gt(5))
        .select("node_id", "width"),
    ],
    [
      "a hint, which is part of the plan",
      {
        projection: { base: ["node_id"] },
        predicate: isFunction,
        pushdown_predicate: { op: "is_null", expr: col("path") },
      },
      nodes.where((n) => and(n.path.isNull(), n.node_kind.eq("FUNCTION"))).select("node_id"),
    ],
    [
      "a condition in SQL, which may use all",
      { projection: { base: ["node_id"], derived: [width] }, predicate: { op: "sql", sql: "width > 5" } },
      nodes
        .with((n) => ({ width: n.bend.sub(n.bstart) }))
        .where(() => sql("width > 5", "bool"))
        .select("node_id", "width"),
    ],
    [
      "a computed column by the name of a stored one that is not kept",
      {
        projection: { base: ["node_id"], derived: [{ name: "path", expr: col("file_id") }] },
        predicate: { op: "is_null", expr: col("path") },
      },
      nodes.select((n) => ({ node_id: n.node_id, path: n.file_id })).where((n) => n.path.isNull()),
    ],
  ])("%s", (_, query, same) => {
    const rel = fromQuery(query, CpgNodeTable);
    if (query.predicate?.op !== "sql") expect(rel.fingerprint).toBe(same.fingerprint);
    expect(rel.sql("duckdb")).toContain('FROM "cpg_nodes"');
    expect(rel.lineage.required_columns["cpg_nodes"]).toContain("node_id");
  });

  test("over a view too, or over another query", () => {
    const functions = view(
      "functions",
      nodes.where((n) => n.node_kind.eq("FUNCTION")),
    );
    const query: QuerySpecInit = {
      projection: { base: ["node_id"], rename: { node_id: "id" } },
      predicate: isFunction,
    };
    for (const over of [functions, nodes.limit(3)]) {
      const same = over.where((n) => n.node_kind.eq("FUNCTION")).select((n) => ({ id: n.node_id }));
      expect(fromQuery(query, over).fingerprint).toBe(same.fingerprint);
    }
  });

  test("and its rows have bigints where the table has", () => {
    const big = nodes.select((n) => ({ a: n.bend.cast("int64"), b: n.bstart.cast("int64"), c: n.path }));
    const rel = fromQuery({ projection: { base: ["c", "a"], rename: { a: "x" } } }, big);
    expect([...rel.bigints]).toEqual(["x"]);
  });

  test.each<[string, QuerySpecInit, object]>([
    [
      "a stray column",
      { projection: { base: ["nope"] } },
      { code: "PLAN_UNKNOWN_COLUMN", path: "$.projection.base[0]" },
    ],
    [
      "a stray new name",
      { projection: { base: ["path"], rename: { node_id: "id" } } },
      { code: "PLAN_UNKNOWN_COLUMN" },
    ],
    ["a column hidden", { projection: { derived: [{ name: "path", expr: col("file_id") }] } }, { code: "PLAN_NAME" }],
    [
      "one name twice",
      { projection: { base: ["path", "node_id"], rename: { path: "node_id" } } },
      { code: "PLAN_NAME" },
    ],
    ["a stray column in a condition", { projection: {}, predicate: isWide }, { code: "PLAN_UNKNOWN_COLUMN" }],
  ])("and not %s", (_, query, expected) => {
    expect(() => fromQuery(query, CpgNodeTable)).toThrow(expect.objectContaining(expected) as Error);
  });
});

describe("rows with equal keys are reduced to one", () => {
  let engine: DuckDBEngine;
  beforeAll(async () => {
    engine = await duckdb({ threads: 1 });
  });
  afterAll(() => engine.close());

  const node = (node_id: string, path: string | null, bstart: number | null): CpgNode => ({
    node_id,
    node_kind: "K",
    path,
    bstart,
    bend: bstart,
    file_id: null,
  });
  const rows = values(CpgNodeTable, [
    node("a", null, 1),
    node("a", "x", 2),
    node("a", "y", null),
    node("b", null, null),
  ]);

  const rowsOf = async (rel: Rel<Pick<CpgNode, "node_id" | "path" | "bstart">>): Promise<unknown[]> => {
    const batches = await (await engine.query({ sql: rel.sql("duckdb"), dialect: "duckdb" })).collect();
    return batches.flatMap((batch) => {
      const columns = batch.columns.map((column) => column.toArray());
      return Array.from({ length: batch.rowCount }, (_, i) => columns.map((column) => column[i]));
    });
  };

  test.each<[string, DedupeSpecInit, unknown[]]>([
    [
      "the best",
      { keys: ["node_id"], strategy: "keep_best_by_score", tie_breakers: [{ column: "bstart", order: "descending" }] },
      [
        ["a", "x", 2n],
        ["b", null, null],
      ],
    ],
    [
      "the first",
      { keys: ["node_id"], tie_breakers: [{ column: "bstart" }] },
      [
        ["a", null, 1n],
        ["b", null, null],
      ],
    ],
    [
      "each column from the first that has a value",
      { keys: ["node_id"], strategy: "collapse", tie_breakers: [{ column: "bstart" }] },
      [
        ["a", "x", 1n],
        ["b", null, null],
      ],
    ],
  ])("%s", async (_, spec, expected) => {
    const rel = rows.dedupe(spec).select("node_id", "path", "bstart").orderBy("node_id");
    expect(await rowsOf(rel)).toEqual(expected);
  });

  test("any of them, if nobody says which", async () => {
    const found = await rowsOf(rows.dedupe({ keys: ["node_id"] }).select("node_id", "path", "bstart"));
    expect(found).toHaveLength(2);
  });

  test("as the plan of the vectors has it", () => {
    const deduped = nodes.dedupe({ keys: ["path"], tie_breakers: [{ column: "bstart" }, { column: "node_id" }] });
    const written = nodes
      .window({ by: ["path"], order: ["bstart", "node_id"] }, () => ({ nth: rowNumber() }))
      .where((n) => n.nth.eq(1))
      .drop("nth");
    expect(deduped.fingerprint).toBe(written.fingerprint);
  });
});
