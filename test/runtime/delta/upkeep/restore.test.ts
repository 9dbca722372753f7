import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProtocolAction } from "tessera-contracts/contracts/delta/log";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  commitLines,
  dataFiles,
  DAY,
  deleteByVector,
  filesOf,
  fixture,
  type Fixture,
  type FixtureOptions,
  idsBetween,
  idsOf,
  nodes,
  rowsOf,
  setTimes,
} from "./tables.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

/** A table with nodes 0 to 9 in version 1, 10 to 19 in version 2, and half of them deleted in version 3. */
async function changed(options: FixtureOptions = {}): Promise<Fixture> {
  const made = await fixture(engine, options);
  await made.table.append(nodes(0, 10));
  await made.table.append(nodes(10, 20));
  await made.table.delete({ node_kind: "CALL" });
  return made;
}

function commitOf(folder: string, version: number): string {
  return readFileSync(join(folder, "_delta_log", `${String(version).padStart(20, "0")}.json`), "utf8");
}

describe("a restore", () => {
  test("brings back the rows of a version, and can be restored from", async () => {
    const { folder, table, told } = await changed();
    const [earlier, latest] = [await rowsOf(await table.at({ version: 1 })), await rowsOf(table)];
    expect(await table.restore({ version: 1 })).toEqual({ num_removed_file: 1, num_restored_file: 1 });
    expect([table.version, await rowsOf(table)]).toEqual([4, earlier]);
    expect(await table.restore({ version: 3 })).toEqual({ num_removed_file: 1, num_restored_file: 1 });
    expect([table.version, await rowsOf(table)]).toEqual([5, latest]);
    expect(commitOf(folder, 4)).toContain('"operation":"RESTORE","operationParameters":{"timestamp":null,"version":1}');
    expect(commitOf(folder, 4)).not.toContain('"dataChange":false');
    expect(told.map(({ operation, version }) => [operation, version])).toEqual([
      ["RESTORE", 4],
      ["RESTORE", 5],
    ]);
  });

  test("goes to a moment", async () => {
    const { folder, table, clock } = await changed();
    for (const version of [0, 1, 2, 3]) {
      setTimes({ folder, clock: { ms: clock.ms + version * DAY } }, [`_delta_log/0000000000000000000${version}.json`]);
    }
    clock.ms += 9 * DAY;
    const timestamp = new Date(clock.ms - 6.5 * DAY).toISOString();
    await table.restore({ timestamp });
    expect(await idsOf(table)).toEqual(idsBetween(0, 20));
    expect(commitOf(folder, 4)).toContain(`{"timestamp":"${timestamp}","version":null}`);
    await expect(table.restore({ version: 9 })).rejects.toMatchObject({ code: "VERSION_NOT_FOUND" });
  });

  test("to what the table is commits nothing", async () => {
    const { table } = await changed();
    expect(await table.restore({ version: 3 })).toEqual({ num_removed_file: 0, num_restored_file: 0 });
    expect(table.version).toBe(3);
  });

  test("is refused where a file is gone, before anything is written", async () => {
    const { folder, table } = await changed();
    const [file] = await filesOf((await table.at({ version: 1 })) as never);
    renameSync(join(folder, file?.path ?? ""), join(folder, "hidden"));
    await expect(table.restore({ version: 1 })).rejects.toMatchObject({
      code: "FILE_MISSING",
      details: { paths: [file?.path], count: 1 },
    });
    expect((await table.refresh()).version).toBe(3);
    renameSync(join(folder, "hidden"), join(folder, file?.path ?? ""));
    await table.restore({ version: 1 });
    expect(await idsOf(table)).toEqual(idsBetween(0, 10));
  });

  test("needs deletion vectors too", async () => {
    const made = await fixture(engine, { features: ["deletionVectors"] });
    const { folder, table } = made;
    await table.append(nodes(0, 10));
    const [file] = await filesOf(table);
    if (file === undefined) throw new Error("no file");
    const vector = await deleteByVector(made, file, [0, 1]);
    await table.delete(null);
    await table.restore({ version: 1 });
    expect(await idsOf(table)).toEqual(idsBetween(0, 10));
    // One file, with other rows of it deleted.
    await table.restore({ version: 2 });
    expect(await idsOf(table)).toEqual(idsBetween(2, 10));
    await table.restore({ version: 3 });
    rmSync(join(folder, vector));
    await expect(table.restore({ version: 2 })).rejects.toMatchObject({ code: "FILE_MISSING" });
  });

  test("keeps the protocol, and takes the properties and the columns of then", async () => {
    const { folder, table } = await changed({ properties: { x: "1" } });
    const { metadata } = table.snapshot;
    const protocol = ProtocolAction.create({
      min_reader_version: 3,
      min_writer_version: 7,
      reader_features: ["deletionVectors"],
      writer_features: ["deletionVectors", "appendOnly", "invariants"],
    });
    commitLines(folder, 4, [
      { protocol },
      { meta_data: { ...metadata, configuration: { ...metadata.configuration, x: "2", y: "3" } } },
    ]);
    await table.restore({ version: 2 });
    expect(table.snapshot.protocol).toEqual(protocol);
    expect(table.snapshot.metadata).toEqual(metadata);
    expect(commitOf(folder, 5)).not.toContain('"protocol"');
    expect(await idsOf(table)).toEqual(idsBetween(0, 20));
  });

  test("raises the protocol where the state of then needs it", async () => {
    const { folder, table } = await changed({ features: ["deletionVectors"] });
    const { metadata } = table.snapshot;
    // As after the feature was dropped.
    const protocol = ProtocolAction.create({ min_reader_version: 1, min_writer_version: 2 });
    commitLines(folder, 4, [{ protocol }, { meta_data: { ...metadata, configuration: {} } }]);
    await table.restore({ version: 2 });
    expect(table.snapshot.protocol).toMatchObject({ min_reader_version: 3, reader_features: ["deletionVectors"] });
    expect(table.snapshot.properties["delta.enableDeletionVectors"]).toBe("true");
  });

  test("leaves the times of commits and the ids of columns as they are", async () => {
    const { folder, table } = await changed({ properties: { "delta.columnMapping.maxColumnId": "3" } });
    const protocol = ProtocolAction.create({
      min_reader_version: 1,
      min_writer_version: 7,
      writer_features: ["inCommitTimestamp"],
    });
    const times = {
      "delta.enableInCommitTimestamps": "true",
      "delta.inCommitTimestampEnablementVersion": "4",
      "delta.inCommitTimestampEnablementTimestamp": "5",
    };
    const configuration = {
      ...table.snapshot.metadata.configuration,
      ...times,
      "delta.columnMapping.maxColumnId": "7",
    };
    const info = { timestamp: 5, in_commit_timestamp: 5, operation: "SET" };
    commitLines(folder, 4, [
      { commit_info: info as never },
      { protocol },
      { meta_data: { ...table.snapshot.metadata, configuration } },
    ]);
    await table.restore({ version: 2 });
    expect(table.snapshot.properties).toMatchObject({ ...times, "delta.columnMapping.maxColumnId": "7" });
    expect(commitOf(folder, 5)).toMatch(/^\{"commitInfo":\{.*"inCommitTimestamp":\d+/);
  });

  test("starts anew where another commit came first", async () => {
    const made = await changed();
    const other = await made.open();
    await other.append(nodes(20, 30));
    await Promise.all([made.table.restore({ version: 1 }), other.append(nodes(30, 40))]);
    const ids = await idsOf(await made.open());
    expect([idsBetween(0, 10), [...idsBetween(0, 10), ...idsBetween(30, 40)].toSorted()]).toContainEqual(ids);
  });

  test("removes nothing from an append-only table", async () => {
    const made = await fixture(engine, { properties: { "delta.appendOnly": "true" } });
    await made.table.append(nodes(0, 10));
    await expect(made.table.restore({ version: 0 })).rejects.toMatchObject({ code: "APPEND_ONLY" });
  });

  test("is impossible after a vacuum, and files that it brought back stay", async () => {
    const made = await changed();
    const { table, clock, folder } = made;
    await table.restore({ version: 2 });
    setTimes(made);
    clock.ms += 8 * DAY;
    await table.vacuum({ dry_run: false, mode: "full" });
    expect([dataFiles(folder).length, await idsOf(table)]).toEqual([2, idsBetween(0, 20)]);
    await expect(table.restore({ version: 3 })).rejects.toMatchObject({ code: "FILE_MISSING" });
  });
});
