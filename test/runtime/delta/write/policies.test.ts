import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DeltaStatsDecision } from "tessera-contracts/contracts/artifacts/decisions";
import { CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DeltaPolicyBundleInit } from "tessera-contracts/contracts/datasets/policies";
import { column, columnFrom, parseType, RecordBatch, schema, specOf, tableOfSchema } from "tessera-contracts/arrow";
import { appendRelation, type CreateOptions, DeltaTable, pinTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { DatasetRegistry, session } from "tessera-contracts/run";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { allOf, node, nodes } from "../cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const COLUMNS = CpgNodeTable.schema.fields.map(({ name }) => name);

describe("columns with statistics", () => {
  const clustered = { zorder_by: ["bstart", "path"] };
  test.each<[string, DeltaPolicyBundleInit["write_policy"], CreateOptions, string[] | null]>([
    ["all, if nothing is said", {}, {}, null],
    ["those that rows are clustered by", clustered, {}, ["bstart", "path"]],
    ["those that plans look for, then those", clustered, { hotColumns: ["bend", "path"] }, ["bend", "path", "bstart"]],
    [
      "then those that plans read besides",
      { zorder_by: ["path", "bstart"] },
      { hotColumns: ["bend"], otherColumns: ["node_id", "path"] },
      ["bend", "bstart", "path", "node_id"],
    ],
    ["as many as there may be", { ...clustered, stats_max_columns: 1 }, { hotColumns: ["bend"] }, ["bend"]],
    ["none that the table does not have", {}, { hotColumns: ["bend", "other"] }, ["bend"]],
    ["none that rows are split by", { partition_by: ["path"] }, { hotColumns: ["bend", "path"] }, ["bend"]],
    ["none", { stats_policy: "off" }, { hotColumns: ["bend"] }, []],
    ["those that are named", { stats_policy: "explicit", stats_columns: ["bend"] }, { hotColumns: ["path"] }, ["bend"]],
    ["those of the call", { stats_policy: "off" }, { write: { stats_columns: ["file_id"] } }, ["file_id"]],
    ["those of the call's clustering", clustered, { write: { zorder_by: ["bend"] } }, ["bend"]],
    ["the first, if the call leaves the choice", { stats_policy: "off" }, { write: { stats_columns: null } }, null],
  ])("are %s", async (_, write_policy, options, expected) => {
    const diagnostics = memoryDiagnostics();
    const made = { engine, durable: false, diagnostics, policy: { write_policy: write_policy ?? null } };
    const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { ...made, ...options });
    const [decision] = diagnostics.events.flatMap((event) => eventOf(event, DeltaStatsDecision) ?? []);
    const lineage_columns = [...(options.hotColumns ?? []), ...(options.otherColumns ?? [])].sort();
    expect(decision).toMatchObject({ dataset_name: CpgNodeTable.name, stats_columns: expected, lineage_columns });
    expect(table.snapshot.properties["delta.dataSkippingStatsColumns"]).toBe(expected?.join(",") || undefined);

    await table.append([node(1, { path: "p", file_id: "f" })]);
    const [file] = await allOf(table.snapshot.files());
    const bounds = JSON.parse(file?.stats ?? "{}") as { readonly minValues?: object };
    const partition = write_policy?.partition_by ?? [];
    const all = COLUMNS.filter((name) => !partition.includes(name));
    expect(Object.keys(bounds.minValues ?? {}).toSorted()).toEqual((expected ?? all).toSorted());
  });

  test("stand in quotes where the property would take them for something else", async () => {
    const fields = [column("a.b", { type: "i64" }), column("c", { type: "i64" }), column("d,e", { type: "i64" })];
    const table = await DeltaTable.create(
      temporaryDirectory(),
      tableOfSchema({ fields, metadata: null }, { name: "odd" }),
      {
        engine,
        durable: false,
        hotColumns: ["a.b", "d,e"],
      },
    );
    await table.append([{ "a.b": 1n, c: 2n, "d,e": 3n }]);
    expect(table.snapshot.properties["delta.dataSkippingStatsColumns"]).toBe("`a.b`,`d,e`");
    const [file] = await allOf(table.snapshot.files());
    expect(JSON.parse(file?.stats ?? "")).toMatchObject({ minValues: { "a.b": 1, "d,e": 3 } });
  });
});

test("rows are sorted as they are written, if they are clustered", async () => {
  const policy = { write_policy: { zorder_by: ["bstart"] } };
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false, policy });
  await table.append([...nodes(0, 50)].reverse());
  const [file] = await allOf(table.snapshot.files());
  const path = `${table.uri}/${file?.path}`;
  const [batch] = await (await engine.query({ dialect: "duckdb", sql: `SELECT bstart FROM '${path}'` })).collect();
  expect(batch?.columns[0]?.toArray()).toEqual(Array.from({ length: 50 }, (_, i) => BigInt(i)));
});

test("zeros of either sign stay as they are where rows are sorted by them, or clustered", async () => {
  const policy = { write_policy: { zorder_by: ["value_float"] } };
  const table = await DeltaTable.create(temporaryDirectory(), CpgPropTable, { engine, durable: false, policy });
  const rows = [1, -0, 0].map((value_float, i) => {
    return { entity_kind: "node", entity_id: `n${i}`, prop_key: "k", value_float } as const;
  });
  const before = rows.map((row) => CpgPropTable.contract.create(row));
  const inOrder = async (): Promise<unknown[]> =>
    (await allOf(table.read())).sort((one, other) => (one.entity_id < other.entity_id ? -1 : 1));
  await table.append(rows);
  expect(await inOrder()).toEqual(before);
  await table.optimize({ zorder_by: ["value_float", "entity_id"] });
  expect(await inOrder()).toEqual(before);
});

test.each(["name", "id"] as const)("a policy has columns mapped by %s, in a new table", async (column_mapping_mode) => {
  const policy = { schema_policy: { column_mapping_mode } };
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false, policy });
  expect(table.snapshot.mapping).toBe(column_mapping_mode);
  expect(table.snapshot.compatibility).toMatchObject({
    compatible_write: true,
    enabled_features: expect.arrayContaining(["columnMapping"]) as string[],
  });
  await table.append(nodes(0, 3));
  expect(await table.count({ bstart: 1 })).toBe(1);
});

test.each(["delta.feature.deletionVectors", "delta.minReaderVersion", "delta.minWriterVersion"])(
  "a table is not created with the property %s",
  async (name) => {
    const options = { engine, durable: false, properties: { [name]: "7" } };
    await expect(DeltaTable.create(temporaryDirectory(), CpgNodeTable, options)).rejects.toMatchObject({
      code: "OPTION_INVALID",
      details: { property: name },
    });
  },
);

describe("what a policy requires", () => {
  const required: readonly [string, DeltaPolicyBundleInit, string][] = [
    ["a version", { feature_gate: { min_writer_version: 7 } }, "FEATURE_UNSUPPORTED"],
    ["a feature of writers", { feature_gate: { required_writer_features: ["changeDataFeed"] } }, "FEATURE_UNSUPPORTED"],
    [
      "a feature of readers",
      { feature_gate: { required_reader_features: ["deletionVectors"] } },
      "FEATURE_UNSUPPORTED",
    ],
    ["a feed", { cdf_policy: { required: true } }, "CDF_DISABLED"],
  ];

  test.each(required)("of a table, %s, is asked for before it is touched", async (_, policy, code) => {
    const uri = temporaryDirectory();
    const plain = { engine, durable: false };
    await expect(DeltaTable.create(uri, CpgNodeTable, { ...plain, policy })).rejects.toMatchObject({ code });
    const table = await DeltaTable.create(uri, CpgNodeTable, plain);
    await table.append(nodes(0, 2));
    const asked = { ...plain, policy };
    await expect(DeltaTable.open(uri, CpgNodeTable, asked)).rejects.toMatchObject({ code });
    await expect(pinTable(uri, asked)).rejects.toMatchObject({ code });
    const place = { name: "nodes", uri, overrides: { delta: policy } };
    const s = await session({ engine, datasets: DatasetRegistry.of([], [place]) });
    await expect(s.pin("nodes")).rejects.toMatchObject({ code });
    await s.close();

    await table.addFeatures(["changeDataFeed", "deletionVectors"]);
    expect(await (await DeltaTable.open(uri, CpgNodeTable, asked)).count()).toBe(2);
    expect((await pinTable(uri, { ...asked, at: { version: 1 } })).snapshot.version).toBe(1);
  });

  test("is met by a new table that has it", async () => {
    const policy = {
      write_policy: { enable_features: ["changeDataFeed" as const] },
      feature_gate: { required_writer_features: ["changeDataFeed"] },
      cdf_policy: { required: true, allow_out_of_range: true },
    };
    const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false, policy });
    await table.append(nodes(0, 2));
    expect(await allOf(table.changes({ from: 7 }))).toEqual([]);
    await expect(allOf(table.changes({ from: 7, allowOutOfRange: false }))).rejects.toMatchObject({
      code: "VERSION_NOT_FOUND",
    });
  });
});

test("values that mean something else are not written", async () => {
  const made = { engine, durable: false };
  const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, made);
  const edgeId = column("node_id", parseType("extension[tessera.edge_id, string]"), { nullable: false });
  const other = schema([edgeId, ...CpgNodeTable.schema.fields.slice(1)]);
  const [, ...rest] = CpgNodeTable.batch(nodes(0, 2)).columns;
  const batch = new RecordBatch(other, [columnFrom(edgeId.type, ["edge:1", "edge:2"]), ...rest]);
  await expect(table.append([batch])).rejects.toThrow(
    "dtype: extension[tessera.node_id, string], found extension[tessera.edge_id, string]",
  );
  const rows = { relation: { schema: other, batches: [batch] }, schema: specOf(other, { name: "edges" }).value };
  await expect(appendRelation(table.uri, rows, made)).rejects.toMatchObject({ code: "SCHEMA_MISMATCH" });
});
