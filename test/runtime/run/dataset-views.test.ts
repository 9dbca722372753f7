// Views that are declared with datasets, in sessions and in graphs.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { FieldSpecInit } from "tessera-contracts/contracts/arrow/types";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { appendRelation } from "tessera-contracts/delta";
import { DatasetRegistry, planViews, runGraph, type Session, session } from "tessera-contracts/run";
import { binary, col, type Lake, lake, namesIn, project, scan, text, view } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const IS_FUNCTION = binary("eq", col("node_kind"), text("FUNCTION"));

describe("views of datasets", () => {
  const specs = [
    {
      table_spec: { ...CpgNodeTable.spec, name: "cpg_nodes" },
      view_specs: [
        { name: "functions", query: { projection: { base: ["node_id", "bend"] }, predicate: IS_FUNCTION } },
        { name: "ends", sql: "SELECT max(bend) AS last, count(*) AS n FROM cpg_nodes__functions" },
        { name: "wrong", sql: "SELECT nothing FROM cpg_nodes" },
      ],
    },
  ];
  const registered = (): Promise<Session> =>
    session({
      engine: place.engine,
      datasets: DatasetRegistry.of(specs, [{ name: "cpg_nodes", uri: place.uri }]),
    });

  test("are read by plans of a session, and dropped with it", async () => {
    const before = await namesIn(place.engine);
    const s = await registered();
    expect(await s.count(view("cpg_nodes__functions"))).toBe(3);
    expect(await s.rows(view("cpg_nodes__ends"))).toEqual([{ last: expect.any(BigInt) as unknown, n: 3n }]);
    expect((await s.pins()).map(({ dataset_name }) => dataset_name)).toEqual(["cpg_nodes"]);
    const wrong = expect.objectContaining({ code: "PLAN_SQL_REFUSED" }) as unknown;
    await expect(s.rows(view("cpg_nodes__wrong"))).rejects.toEqual(wrong);
    await expect(s.rows(view("cpg_nodes__none"))).rejects.toThrow("cpg_nodes__none");
    await s.close();
    expect(await namesIn(place.engine)).toEqual(before);
  });

  test("are views of the graphs that read them, and of no other", async () => {
    const s = await registered();
    const graph = await planViews(s, {
      nodes: [
        { name: "of_sql", sql: "SELECT n FROM cpg_nodes__ends" },
        { name: "of_tree", rel: project(view("cpg_nodes__functions"), { id: col("node_id") }) },
      ],
    });
    expect(graph.failed).toEqual([]);
    expect(graph.views.map(({ name, deps }) => [name, deps])).toEqual([
      ["cpg_nodes__functions", []],
      ["cpg_nodes__ends", ["cpg_nodes__functions"]],
      ["of_sql", ["cpg_nodes__ends"]],
      ["of_tree", ["cpg_nodes__functions"]],
    ]);
    const counts: (readonly [string, unknown])[] = [];
    await runGraph(s, graph, {
      outputs: ["of_sql", "of_tree"],
      onOutput: async ({ view: { name }, relation: { statement } }) => {
        const batches = await (await place.engine.query(statement)).collect();
        counts.push([name, batches.map(({ rowCount }) => rowCount)]);
      },
    });
    expect(counts.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ["of_sql", [1]],
      ["of_tree", [3]],
    ]);
    const none = await planViews(s, { nodes: [{ name: "a", rel: scan("cpg_nodes") }] });
    expect(none.views.map(({ name }) => name)).toEqual(["a"]);
    await s.close();
  });
});

test("a dataset has its structs in its own form, whatever form its table has", async () => {
  const uri = join(place.folder, "nested");
  const [a, b] = [
    { name: "a", dtype: { type: "i64" } },
    { name: "b", dtype: { type: "string" } },
  ] as const;
  const tableOf = (...fields: readonly FieldSpecInit[]): TableSchemaSpec =>
    TableSchemaSpec.create({
      name: "nested",
      fields: [{ name: "all", dtype: { type: "list", item: { type: "struct", fields } } }],
    });
  const sql = "SELECT [{'b': 'x', 'a': 1::BIGINT}, NULL] AS all";
  const rows = { relation: { statement: { sql, dialect: "duckdb" } }, schema: tableOf(b, a) } as const;
  await appendRelation(uri, rows, { engine: place.engine });
  const wanted = tableOf(a, { name: "c", dtype: { type: "bool" } }, b);
  const s = await session({
    engine: place.engine,
    datasets: DatasetRegistry.of([{ table_spec: wanted }], [{ name: "nested", uri }]),
  });
  expect(await s.rows(scan("nested"))).toEqual([{ all: [{ a: 1n, c: null, b: "x" }, null] }]);
  const graph = await planViews(s, {
    nodes: [{ name: "v", sql: 'SELECT n.c, n.a FROM nested, unnest("all") AS t(n)' }],
  });
  expect(graph.views[0]?.schema.fields.map(({ name, dtype }) => [name, dtype.type])).toEqual([
    ["c", "bool"],
    ["a", "i64"],
  ]);
  await s.close();
});
