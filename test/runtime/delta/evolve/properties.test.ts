import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { describe, expect, test } from "vitest";
import { upgraded } from "../../../../runtime/delta/protocol/create.js";
import { allOf, commitByHand, errorOf, node, nodes, nodeTable, options, tableOf, useEngine } from "./tables.js";

useEngine();

describe("properties", () => {
  test("are set and taken away, and others stay", async () => {
    const { table } = await nodeTable({ properties: { "their.own": "kept" } });
    const report = await table.setProperties({ "delta.checkpointInterval": "20", "my.note": "a" });
    expect(report).toMatchObject({
      version: 3,
      changes: ["set delta.checkpointInterval to 20", "set my.note to a"],
      skipped: false,
    });
    await table.setProperties({ "my.note": null });
    expect(table.snapshot.properties).toEqual({
      "delta.checkpointInterval": "20",
      "tessera.contract": "cpg/rows.CpgNode",
      "tessera.fingerprint": CpgNodeTable.fingerprint,
      "tessera.definition": await CpgNodeTable.definition(),
      "their.own": "kept",
    });
    expect(await table.setProperties({ "delta.checkpointInterval": "20", "my.note": null })).toMatchObject({
      version: 4,
      changes: [],
      skipped: true,
    });
    expect(await table.count()).toBe(20);
    expect((await table.history({ limit: 1 }))[0]).toMatchObject({ operation: "SET TBLPROPERTIES" });
  });

  test.each([
    [{ "delta.checkpointIntervall": "20" }, "did you mean delta.checkpointInterval?"],
    [{ "delta.zzz": "20" }, "there are delta.appendOnly"],
    [{ "delta.checkpointInterval": "0" }, "must be a positive integer"],
    [{ "delta.checkpointInterval": "ten" }, "must be a positive integer"],
    [{ "delta.logRetentionDuration": "7 days" }, "must be an interval"],
    [{ "delta.isolationLevel": "Snapshot" }, "must be Serializable or WriteSerializable"],
    [{ "delta.appendOnly": "yes" }, "must be true or false"],
    [{ "delta.appendOnly": "true" }, 'use addFeatures(["appendOnly"])'],
    [{ "delta.enableChangeDataFeed": "true" }, 'use addFeatures(["changeDataFeed"])'],
    [{ "delta.enableRowTracking": "true" }, "rowTracking"],
    [{ "delta.checkpointPolicy": "v2" }, 'use addFeatures(["v2Checkpoint"])'],
    [{ "delta.columnMapping.mode": "name" }, "addFeatures"],
    [{ "delta.minWriterVersion": "7" }, "addFeatures"],
    [{ "delta.constraints.a": "bstart > 0" }, "addConstraints"],
  ])("are refused: %j", async (properties, message) => {
    const { table } = await nodeTable();
    const error = await errorOf(table.setProperties(properties as Record<string, string>));
    expect(error).toMatchObject({ code: "OPTION_INVALID", message: expect.stringContaining(message) as string });
    expect(table.version).toBe(2);
  });

  test("switch a feature off", async () => {
    const { table } = await nodeTable({ policy: { write_policy: { enable_features: ["appendOnly"] } } });
    expect(await errorOf(table.delete(null))).toMatchObject({ code: "APPEND_ONLY" });
    await table.setProperties({ "delta.appendOnly": "false" });
    await table.delete(null);
    expect(await table.count()).toBe(0);
  });

  test("are set beside an append of another writer", async () => {
    const { folder, table } = await nodeTable();
    await (await DeltaTable.open(folder, CpgNodeTable, options())).append(nodes(20, 21));
    expect(await table.setProperties({ "my.note": "a" })).toMatchObject({ version: 4 });
  });

  test("are set anew after another change of them", async () => {
    const { folder, table } = await nodeTable();
    await (await DeltaTable.open(folder, CpgNodeTable, options())).setProperties({ "my.note": "a", "my.other": "b" });
    await table.setProperties({ "my.note": "c" });
    expect(table.snapshot.properties).toMatchObject({ "my.note": "c", "my.other": "b" });
  });
});

describe("features", () => {
  test("raise the protocol of the lowest table to exactly what is in use or asked for", async () => {
    const { table } = await nodeTable();
    expect(table.snapshot.protocol).toMatchObject({ min_reader_version: 1, min_writer_version: 2 });
    await table.addFeatures(["appendOnly"]);
    expect(table.snapshot.protocol).toMatchObject({ min_reader_version: 1, min_writer_version: 2 });
    const report = await table.addFeatures(["changeDataFeed"]);
    expect(report.changes).toEqual(["added the feature changeDataFeed"]);
    expect(table.snapshot.protocol).toEqual({
      min_reader_version: 1,
      min_writer_version: 7,
      reader_features: null,
      writer_features: ["appendOnly", "changeDataFeed", "invariants"],
    });
    await table.addFeatures(["deletionVectors", "changeDataFeed"]);
    expect(table.snapshot.protocol).toEqual({
      min_reader_version: 3,
      min_writer_version: 7,
      reader_features: ["deletionVectors"],
      writer_features: ["appendOnly", "changeDataFeed", "deletionVectors", "invariants"],
    });
    expect(table.snapshot.properties).toMatchObject({
      "delta.appendOnly": "true",
      "delta.enableChangeDataFeed": "true",
      "delta.enableDeletionVectors": "true",
    });
    expect(await table.addFeatures(["deletionVectors"])).toMatchObject({ skipped: true, changes: [] });
    expect((await table.append(nodes(20, 21))).version).toBe(6);
  });

  test("do not lower what an older version of the protocol implies", async () => {
    const { folder, table } = await nodeTable();
    commitByHand(folder, 3, [{ protocol: { minReaderVersion: 1, minWriterVersion: 4 } }]);
    await table.refresh();
    await table.addFeatures(["domainMetadata"]);
    expect(table.snapshot.protocol).toMatchObject({
      min_reader_version: 1,
      min_writer_version: 7,
      writer_features: [
        "appendOnly",
        "changeDataFeed",
        "checkConstraints",
        "domainMetadata",
        "generatedColumns",
        "invariants",
      ],
    });
  });

  test.each([
    "rowTracking",
    "clustering",
    "identityColumns",
    "icebergCompatV2",
    "variantType",
    "catalogManaged",
  ] as const)("that take more than a property are refused: %s", async (feature) => {
    const { table } = await nodeTable();
    const error = await errorOf(table.addFeatures([feature]));
    expect([error, table.version]).toMatchObject([{ code: "FEATURE_UNSUPPORTED" }, 2]);
  });

  test("that a table has by its properties alone are not switched on by the way", async () => {
    const { table } = await nodeTable();
    const { metadata, struct, domains } = table.snapshot;
    const state = {
      protocol: table.snapshot.protocol,
      struct,
      domains,
      metadata: { ...metadata, configuration: { "delta.enableDeletionVectors": "true" } },
    };
    const protocol = upgraded(state, { after: state, asked: ["changeDataFeed"], place: table.snapshot.place });
    expect(protocol.writer_features).toEqual(["changeDataFeed", "invariants"]);
  });

  test("let commits say their time from then on", async () => {
    let now = Date.parse("2026-03-01T00:00:00Z");
    const { table } = await nodeTable({ now: () => now });
    const { timestamp } = (await table.refresh()).snapshot; // by the time of the commit's file, as time travel has it
    await table.addFeatures(["inCommitTimestamp"]);
    const at = table.snapshot.timestamp;
    expect(at).toBe(Math.max(now, timestamp + 1));
    expect(table.snapshot.properties).toMatchObject({
      "delta.enableInCommitTimestamps": "true",
      "delta.inCommitTimestampEnablementVersion": "3",
      "delta.inCommitTimestampEnablementTimestamp": String(at),
    });
    now = at + 5000;
    await table.append(nodes(20, 21));
    expect(table.snapshot.timestamp).toBe(now);
    expect((await table.at({ timestamp: new Date(at + 1).toISOString() })).version).toBe(3);
    expect((await table.at({ timestamp: new Date(timestamp).toISOString() })).version).toBe(2);
  });

  test("let columns be mapped from the start", async () => {
    const { folder, table } = await nodeTable({ properties: { "delta.columnMapping.mode": "name" } });
    expect(await table.count({ bstart: { lt: 3 } })).toBe(3);
    const names = table.snapshot.physicalStruct.fields.map(({ name }) => name);
    expect(names.every((name) => /^col-[0-9a-f-]{36}$/.test(name))).toBe(true);
    expect(table.snapshot.properties).toMatchObject({ "delta.columnMapping.maxColumnId": "6" });
    expect(await (await DeltaTable.open(folder, CpgNodeTable, options())).count()).toBe(20);
  });

  test("let columns be mapped, and what was written before is read", async () => {
    const { folder, table } = await nodeTable();
    await table.addFeatures(["columnMapping"]);
    await table.append([node(20)]);
    expect(table.snapshot.properties).toMatchObject({
      "delta.columnMapping.mode": "name",
      "delta.columnMapping.maxColumnId": "6",
    });
    expect(await table.count({ node_kind: "FUNCTION" })).toBe(11);
    const last = await allOf(table.read({ where: { bstart: { ge: 19 } } }));
    expect(last.toSorted((a, b) => Number(a.bstart) - Number(b.bstart))).toEqual([node(19), node(20)]);
    const wide = tableOf(
      [
        "node_id: str",
        "node_kind: str",
        "path: str | null",
        "bstart: int | null",
        "bend: int | null",
        "file_id: str | null",
        "note: str | null = null",
      ],
      { name: "Wide" },
    );
    const wider = await DeltaTable.open(folder, wide, options());
    await wider.append([{ ...node(21), note: "n" }], { write: { schema_mode: "merge" } });
    const note = wider.snapshot.struct.fields.at(-1);
    expect(note?.metadata).toMatchObject({ "delta.columnMapping.id": 7 });
    expect(note?.metadata["delta.columnMapping.physicalName"]).toMatch(/^col-/);
    expect(wider.snapshot.properties["delta.columnMapping.maxColumnId"]).toBe("7");
    expect(await allOf(wider.read({ where: { bstart: { ge: 20 } }, columns: ["bstart", "note"] }))).toEqual(
      expect.arrayContaining([
        { bstart: 20, note: null },
        { bstart: 21, note: "n" },
      ]),
    );
  });
});
