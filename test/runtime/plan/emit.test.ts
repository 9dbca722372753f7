// Rows as nodes, edges and properties: what DuckDB makes of the lowered plans, read by the tables of the graph.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Table } from "tessera-contracts/arrow";
import { EdgeEmitSpec, NodeEmitSpec, PropEmitSpec } from "tessera-contracts/contracts/cpg/emit";
import { CpgEdgeTable, CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { fromSpec, lit, lowerEdges, lowerNodes, lowerProps, stableId, table, values } from "tessera-contracts/plan";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** Two definitions; the second has neither an id nor a span of its own. */
const defs = values(CpgNodeTable, [
  { node_id: "d1", node_kind: "main", path: "m.py", bstart: 4, bend: 9, file_id: "f1" },
  { node_id: "d2", node_kind: "other", path: null, bstart: null, bend: null, file_id: "f1" },
]).with((d) => ({
  def_id: d.node_id.nullif("d2"),
  small: d.bstart.cast("i32"),
  real: lit(0.5),
  yes: lit(true),
  day: lit("2024-02-29", "date32"),
}));

async function rowsOf<Row, Init>(spec: RelSpec, of: Table<Row, Init>): Promise<Row[]> {
  const rel = fromSpec(spec, defs.registry);
  const batches = await (await engine.query({ sql: rel.sql("duckdb"), dialect: "duckdb" })).collect();
  return batches.flatMap((batch) => of.rows(batch));
}

const columns = { path_cols: ["path"], bstart_cols: ["small", "bstart"], bend_cols: ["bend"], file_id_cols: [] };

describe("rows become", () => {
  test("nodes, if they have an id", async () => {
    const spec = NodeEmitSpec.create({ node_kind: "FUNCTION", id_cols: ["def_id"], ...columns });
    expect(await rowsOf(lowerNodes(defs.spec, spec, defs.registry), CpgNodeTable)).toEqual([
      { node_id: "d1", node_kind: "FUNCTION", path: "m.py", bstart: 4, bend: 9, file_id: null },
    ]);
  });

  test("nodes by the first id that there is", async () => {
    const spec = NodeEmitSpec.create({ node_kind: "FUNCTION", id_cols: ["def_id", "node_id"], ...columns });
    const found = await rowsOf(lowerNodes(defs.spec, spec, defs.registry), CpgNodeTable);
    expect(found.map(({ node_id, bstart }) => [node_id, bstart])).toEqual([
      ["d1", 4],
      ["d2", null],
    ]);
  });

  test("edges, whose ids are made of their kind and ends", async () => {
    const spec = EdgeEmitSpec.create({ edge_kind: "IN", src_cols: ["def_id"], dst_cols: ["file_id"] });
    const found = await rowsOf(lowerEdges(defs.spec, spec, defs.registry), CpgEdgeTable);
    expect(found).toEqual([
      {
        edge_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        edge_kind: "IN",
        src_node_id: "d1",
        dst_node_id: "f1",
        confidence: null,
      },
    ]);
    const byHand = defs.where((d) => d.def_id.isNotNull()).select(() => ({ id: stableId("edge", "IN", "d1", "f1") }));
    const [batch] = await (await engine.query({ sql: byHand.sql("duckdb"), dialect: "duckdb" })).collect();
    expect(found[0]?.edge_id).toBe(batch?.columns[0]?.toArray()[0]);
  });

  test("properties, each in the column of its type", async () => {
    const fields = [
      { prop_key: "name", source_col: "node_kind", transform: "ascii_upper" },
      { prop_key: "path", source_col: "path" },
      { prop_key: "at", source_col: "small" },
      { prop_key: "real", source_col: "real" },
      { prop_key: "yes", source_col: "yes" },
      { prop_key: "day", source_col: "day" },
      { prop_key: "language", literal: "python" },
      { prop_key: "tags", literal: ["a", { b: 2n ** 60n }, null] },
    ];
    const spec = PropEmitSpec.create({ entity_kind: "node", id_cols: ["node_id"], fields });
    const found = await rowsOf(lowerProps(defs.spec, spec, defs.registry), CpgPropTable);
    const first = found.filter(({ entity_id }) => entity_id === "d1");
    expect(
      Object.fromEntries(
        first.map((one) => [
          one.prop_key,
          Object.values(one)
            .slice(3)
            .filter((value) => value !== null),
        ]),
      ),
    ).toEqual({
      name: ["MAIN"],
      path: ["m.py"],
      at: [4],
      real: [0.5],
      yes: [true],
      day: ["2024-02-29"],
      language: ["python"],
      tags: ['["a",{"b":1152921504606846976},null]'],
    });
    expect(found.filter(({ entity_id }) => entity_id === "d2").map(({ prop_key }) => prop_key)).not.toContain("path");
  });
});

test("a stray column is told", () => {
  const nodes = table(CpgNodeTable);
  const spec = NodeEmitSpec.create({ node_kind: "X", id_cols: ["nope"], ...columns });
  const thrown = expect.objectContaining({ code: "PLAN_UNKNOWN_COLUMN" }) as Error;
  expect(() => lowerNodes(nodes.spec, spec, nodes.registry)).toThrow(thrown);
});

test("what no property holds is told", () => {
  const spec = PropEmitSpec.create({
    entity_kind: "node",
    id_cols: ["node_id"],
    fields: [{ prop_key: "x", source_col: "path", transform: "nope" }],
  });
  const nodes = table(CpgNodeTable);
  expect(() => lowerProps(nodes.spec, spec, nodes.registry)).toThrow(
    expect.objectContaining({ code: "PLAN_UNKNOWN_FUNCTION" }) as Error,
  );
});
