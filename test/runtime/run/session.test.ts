import { getEventListeners } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DatasetLocationInit, DatasetSpecInit } from "tessera-contracts/contracts/datasets/datasets";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { DeltaTable } from "tessera-contracts/delta";
import { Cancelled, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { PlanError } from "tessera-contracts/plan";
import { DatasetRegistry, type Parameters, RunError, session } from "tessera-contracts/run";
import { nodes } from "../delta/cpg-nodes.js";
import { binary, col, filter, i64, type Lake, lake, namesIn, param, project, scan, text } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const functions = filter(scan("cpg_nodes"), binary("eq", col("node_kind"), text("FUNCTION")));

const started = (datasets: DatasetRegistry | { readonly [name: string]: string } = { cpg_nodes: place.uri }) =>
  session({ engine: place.engine, datasets });

describe("a session", () => {
  test("gives the rows of a plan, plain or by a contract", async () => {
    const s = await started();
    const ids = project(functions, { id: col("node_id"), at: col("bstart") });
    expect(await s.rows(ids)).toEqual([
      { id: "cst_node:0", at: 0n },
      { id: "cst_node:2", at: 2n },
      { id: "cst_node:4", at: 4n },
    ]);
    expect(await s.rows({ spec: functions }, {}, { table: CpgNodeTable })).toEqual(
      nodes(0, 6).filter(({ node_kind }) => node_kind === "FUNCTION"),
    );
    expect(await s.count(functions)).toBe(3);
    expect((await s.check(ids)).map(({ name }) => name)).toEqual(["id", "at"]);
    await s.close();
  });

  test("stays at the version that it read first, and a new one reads the latest", async () => {
    const s = await started();
    expect(await s.count(scan("cpg_nodes"))).toBe(6);
    await place.table.append(nodes(6, 8));
    expect(await s.count(scan("cpg_nodes"))).toBe(6);
    expect(await s.count(scan("cpg_nodes", { version: 2 } as Partial<RelSpec>))).toBe(8);
    const later = await started();
    expect(await later.count(scan("cpg_nodes"))).toBe(8);
    expect((await s.pins()).map(({ version }) => version)).toEqual([1, 2]);
    expect((await s.pins())[0]).toMatchObject({
      dataset_name: "cpg_nodes",
      table_uri: place.uri,
      protocol: { min_reader_version: 1 },
    });
    await s.close();
    await later.close();
  });

  test("leaves nothing in its engine, and is over when it is closed", async () => {
    const s = await started();
    await s.rows(functions);
    expect(await namesIn(place.engine)).not.toEqual([]);
    await s.close();
    expect(await namesIn(place.engine)).toEqual([]);
    await expect(s.rows(functions)).rejects.toThrow(expect.objectContaining({ code: "SESSION_CLOSED" }));
  });

  test("gives relations that an engine takes, and explains plans", async () => {
    const s = await started();
    await place.engine.register("here", await s.relation(functions));
    const sql = "SELECT count(*) FROM here";
    const [batch] = await (await place.engine.query({ sql, dialect: "duckdb" })).collect();
    expect(batch?.columns[0]?.at(0)).toBe(3n + 1n); // the versions of the table have come to 8 rows
    await place.engine.drop("here");
    const { sql: statement, text: words } = await s.explain(functions, {}, { analyze: true });
    expect(statement).toContain("WHERE");
    expect(words).toContain("READ_PARQUET");
    await s.close();
  });

  test("throws where more rows come than are wanted, and where it is cancelled", async () => {
    const s = await started();
    await expect(s.rows(scan("cpg_nodes"), {}, { maxRows: 2 })).rejects.toThrow(
      expect.objectContaining({ code: "TOO_MANY_ROWS" }),
    );
    const cancel = new AbortController();
    cancel.abort("enough");
    await expect(s.rows(functions, {}, { signal: cancel.signal })).rejects.toThrow(Cancelled);
    const during = new AbortController();
    const reading = async (): Promise<void> => {
      for await (const { rowCount } of s.batches(functions, {}, { signal: during.signal })) during.abort(rowCount);
      for await (const { rowCount } of s.batches(functions, {}, { signal: during.signal })) expect(rowCount).toBe(0);
    };
    await expect(reading()).rejects.toThrow(Cancelled);
    expect(await s.count(functions)).toBe(4);
    await s.close();
  });

  test("goes on for the others where one of two that read a dataset is cancelled", async () => {
    const s = await started();
    const cancel = new AbortController();
    const cancelled = s.count(functions, {}, { signal: cancel.signal });
    const other = s.count(functions);
    cancel.abort("enough");
    await expect(cancelled).rejects.toThrow(Cancelled);
    expect(await other).toBe(4);
    const late = await started();
    const left = new AbortController();
    const unread = late.count(functions, {}, { signal: left.signal });
    left.abort("enough");
    await expect(unread).rejects.toThrow(Cancelled);
    for (const one of [s, late]) await one.close();
    expect(await namesIn(place.engine)).toEqual([]);
  });

  test("reads many datasets under one signal with one listener of it", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `nodes_${i}`);
    const s = await started(Object.fromEntries(names.map((name) => [name, place.uri])));
    const cancel = new AbortController();
    const pins = Promise.all(names.map((name) => s.pin(name, { signal: cancel.signal })));
    expect(getEventListeners(cancel.signal, "abort").length).toBe(1);
    expect((await pins).length).toBe(12);
    await s.close();
  });

  test("tries again what could not be read before", async () => {
    const uri = join(place.folder, "comes-later");
    const s = await started({ later: uri });
    await expect(s.count(scan("later"))).rejects.toThrow(expect.objectContaining({ code: "NOT_A_TABLE" }));
    await DeltaTable.create(uri, CpgNodeTable, { engine: place.engine, durable: false });
    expect(await s.count(scan("later"))).toBe(0);
    await s.close();
  });

  test("tells what it executes", async () => {
    const diagnostics = memoryDiagnostics();
    const s = await session({ engine: place.engine, datasets: { cpg_nodes: place.uri }, diagnostics });
    await s.rows(functions);
    expect(diagnostics.spans.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ["plan.compile", "finished"],
      ["engine.statement", "finished"],
      ["plan.execute", "finished"],
    ]);
    await s.close();
  });

  test("refuses plans with mistakes, and datasets that it cannot read", async () => {
    const s = await started(
      DatasetRegistry.of(
        [{ table_spec: { name: "nowhere", fields: [{ name: "id", dtype: { type: "i64" } }] } }],
        [
          { name: "cpg_nodes", uri: place.uri },
          { name: "texts", uri: place.folder, format: "csv" },
        ],
      ),
    );
    await expect(s.rows(project(functions, { x: col("nothing") }))).rejects.toThrow(PlanError);
    const codes = ["nowhere", "texts", "unknown"].map((name) =>
      s.rows(scan(name)).catch((error: unknown) => (error instanceof RunError ? error.code : error)),
    );
    expect(await Promise.all(codes)).toEqual(["DATASET_NO_LOCATION", "DATASET_FORMAT", "DATASET_UNKNOWN"]);
    await s.close();
  });
});

describe("parameters", () => {
  const since = filter(scan("cpg_nodes"), binary("ge", col("bstart"), param("since", "i64")));

  test.each<[string, unknown, number]>([
    ["a number", 4, 4],
    ["a bigint", 4n, 4],
    ["digits", "4", 4],
    ["null", null, 0],
  ])("take %s", async (_, value, rows) => {
    const s = await started();
    expect(await s.count(since, { since: value } as Parameters)).toBe(rows);
    await s.close();
  });

  test.each<[string, object, string, string]>([
    ["are missing", {}, "PARAMETER_MISSING", "needs values for its parameters since"],
    ["are unknown", { since: 1, until: 2 }, "PARAMETER_UNKNOWN", "has no parameter until; it has since"],
    ["are of another type", { since: "soon" }, "PARAMETER_TYPE", 'for the parameter since, got "soon"'],
    ["are beyond their type", { since: 2n ** 63n }, "PARAMETER_TYPE", "got 9223372036854775808"],
    ["are objects", { since: new Date(0) }, "PARAMETER_TYPE", "got object"],
    ["are -0", { since: -0 }, "PARAMETER_TYPE", "got -0.0"],
  ])("are refused where they %s, and the engine is not asked", async (_, values, code, message) => {
    const s = await started();
    const refused = s.count(since, values as Parameters);
    await expect(refused).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) as string }),
    );
    await s.close();
  });

  test("come back as they were, whatever they look like", async () => {
    const s = await started();
    const one: RelSpec = { rel: "limit", input: scan("cpg_nodes"), limit: 1, offset: 0 };
    const echo = project(one, { x: param("x", "string"), y: param("y", "f64") });
    for (const x of ["'; DROP TABLE t; --", '"', "$x", "\\", "größe 🤦🏼‍♂️", "", "\n"]) {
      expect(await s.rows(echo, { x, y: -0 })).toEqual([{ x, y: -0 }]);
    }
    await s.close();
  });
});

describe("the boundary and the query of a dataset", () => {
  const spec: DatasetSpecInit = {
    table_spec: {
      name: "cpg_nodes",
      fields: [
        { name: "node_id", dtype: { type: "string" }, nullable: false },
        { name: "bstart", dtype: { type: "u16" } },
        { name: "node_kind", dtype: { type: "string" } },
        { name: "origin", dtype: { type: "string" }, default_value: "'here'" },
      ],
    },
  };
  const location = (): DatasetLocationInit => ({ name: "cpg_nodes", uri: place.uri, version: 1 });

  test("stand before every reader", async () => {
    const query_spec = {
      projection: {
        base: ["node_id", "bstart", "origin"],
        derived: [
          { name: "next", expr: binary("add", col("bstart"), { op: "literal", value: 1, dtype: { type: "u16" } }) },
        ],
        rename: { node_id: "id" },
      },
      predicate: binary("lt", col("next"), { op: "literal", value: 4, dtype: { type: "u16" } }),
      pushdown_predicate: binary("eq", col("node_kind"), text("FUNCTION")),
    };
    const s = await started(DatasetRegistry.of([{ ...spec, query_spec }], [location()]));
    expect(await s.rows(scan("cpg_nodes"))).toEqual([
      { id: "cst_node:0", bstart: 0, origin: "here", next: 1 },
      { id: "cst_node:2", bstart: 2, origin: "here", next: 3 },
    ]);
    const { schema } = await s.pin("cpg_nodes");
    expect(schema.fields.map(({ name }) => name)).toEqual(["id", "bstart", "origin", "next"]);
    await s.close();
  });

  test("make the version of the place the one that is read", async () => {
    const s = await started(DatasetRegistry.of([spec], [location()]));
    expect(
      await s.count(
        filter(scan("cpg_nodes"), binary("ge", col("bstart"), { op: "cast", expr: i64(0), dtype: { type: "u16" } })),
      ),
    ).toBe(6);
    await s.close();
  });
});
