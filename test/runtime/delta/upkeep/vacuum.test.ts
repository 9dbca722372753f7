import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProtocolAction } from "tessera-contracts/contracts/delta/log";
import { Cancelled } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import type { EngineProgress } from "tessera-contracts/engine";
import { dataFileTest } from "../../../../runtime/delta/operations/vacuum-names.js";
import {
  allFiles,
  commitLines,
  dataFiles,
  DAY,
  deleteByVector,
  filesOf,
  fixture,
  type Fixture,
  type FixtureOptions,
  HOUR,
  idsBetween,
  idsOf,
  nodes,
  setTime,
  setTimes,
} from "./tables.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

/** A table of 20 nodes that was optimized: two files left it, at the moment that the clock says. */
async function optimized(options: FixtureOptions = {}): Promise<Fixture & { readonly gone: readonly string[] }> {
  const made = await fixture(engine, options);
  await made.table.append(nodes(0, 10));
  await made.table.append(nodes(10, 20));
  const gone = dataFiles(made.folder);
  await made.table.optimize();
  setTimes(made);
  return { ...made, gone };
}

/** A file that no commit knows, as old as the clock says. */
function stray({ folder, clock }: Fixture, path: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), "stray");
  setTime(folder, path, clock.ms);
  return path;
}

describe("a vacuum", () => {
  test("lists what it would delete, and deletes it when told to", async () => {
    const { folder, table, clock, gone, told } = await optimized();
    clock.ms += 8 * DAY;
    const report = await table.vacuum();
    expect(report).toMatchObject({ dry_run: true, retention_hours: null, files_deleted: gone, num_files: 2 });
    expect(report.size_bytes).toBeGreaterThan(1000);
    expect(dataFiles(folder)).toEqual(expect.arrayContaining([...gone]));
    expect(told.some(({ operation }) => operation === "VACUUM")).toBe(false);
    expect(await table.vacuum({ dry_run: false })).toEqual({ ...report, dry_run: false });
    expect(dataFiles(folder)).toHaveLength(1);
    expect(told.at(-1)).toMatchObject({ operation: "VACUUM", version: 3, metrics: { num_files: 2 } });
    expect([table.version, await idsOf(table)]).toEqual([3, idsBetween(0, 20)]);
    await expect(idsOf(await table.at({ version: 2 }))).rejects.toMatchObject({ code: "FILE_MISSING" });
    expect(await table.vacuum({ dry_run: false })).toMatchObject({ num_files: 0 });
    expect(told.at(-1)).toMatchObject({ operation: "VACUUM", version: null });
  });

  test.each(["lite", "full"] as const)("keeps what left within the retention (%s)", async (mode) => {
    const { table, clock } = await optimized();
    clock.ms += 7 * DAY - HOUR;
    expect(await table.vacuum({ mode, dry_run: false })).toMatchObject({ num_files: 0 });
    expect(await idsOf(await table.at({ version: 2 }))).toEqual(idsBetween(0, 20));
    expect(await idsOf(await table.at({ version: 1 }))).toEqual(idsBetween(0, 10));
  });

  test.each(["lite", "full"] as const)(
    "keeps what is younger by its own time, referenced or not (%s)",
    async (mode) => {
      const made = await optimized();
      const { folder, table, clock, gone } = made;
      const orphan = stray(made, "orphan.parquet");
      clock.ms += 8 * DAY;
      for (const path of [gone[0] ?? "", orphan]) setTime(folder, path, clock.ms - DAY);
      expect((await table.vacuum({ mode })).files_deleted).toEqual([gone[1]]);
    },
  );

  test("that is full finds what no commit knows, and leaves names that are others'", async () => {
    const made = await optimized();
    const { folder, table, clock, gone } = made;
    const orphans = ["orphan.parquet", "folder/orphan", "_change_data/orphan"].map((path) => stray(made, path));
    const kept = ["_hidden", ".hidden", "folder/_hidden", "_folder/file", ".folder/file", "_change_data/_hidden"];
    for (const path of [...kept, "_delta_log/note", "_delta_log/_sidecars/x.parquet", "_delta_index/file"])
      stray(made, path);
    clock.ms += 8 * DAY;
    expect((await table.vacuum()).files_deleted).toEqual(gone);
    const { files_deleted } = await table.vacuum({ mode: "full", dry_run: false });
    expect(files_deleted.toSorted()).toEqual([...gone, ...orphans].toSorted());
    for (const path of [...kept, "_delta_log/note", "_delta_index/file"])
      expect(existsSync(join(folder, path))).toBe(true);
    expect(await idsOf(await made.open())).toEqual(idsBetween(0, 20));
  });

  test("knows folders of partitions from hidden ones", () => {
    const struct = { fields: ["_day", "ä b"].map((name) => ({ name, metadata: {} })) } as never;
    const isData = dataFileTest({ struct, mapping: "none", partitionColumns: ["_day", "ä b"] });
    const data = ["_day=2026-01-01/part", "x/y", "ä b=1/part", "%C3%A4%20b=1/part", "_change_data/_day=1/cdc"];
    expect(data.filter(isData)).toEqual(data);
    expect(["_day/part", "_days=1/part", "_day=1/_x", "x/_change_data/f", "_other=1/part"].filter(isData)).toEqual([]);
  });

  test("keeps vectors that are needed, and deletes those that are not", async () => {
    const made = await fixture(engine, { features: ["deletionVectors"] });
    const { table, folder, clock } = made;
    await table.append(nodes(0, 10));
    const [file] = await filesOf(table);
    if (file === undefined) throw new Error("no file");
    const first = await deleteByVector(made, file, [0]);
    const [marked] = await filesOf(table);
    if (marked === undefined) throw new Error("no file");
    const second = await deleteByVector(made, marked, [0, 1]);
    setTimes(made);
    clock.ms += 8 * DAY;
    for (const mode of ["lite", "full"] as const) {
      expect((await table.vacuum({ mode })).files_deleted).toEqual([first]);
    }
    await table.vacuum({ mode: "full", dry_run: false });
    expect(dataFiles(folder)).toEqual([second, file.path].toSorted());
    expect(await idsOf(table)).toEqual(idsBetween(2, 10));
  });

  test("keeps files of changes as long as their commit", async () => {
    const made = await optimized();
    const { folder, table, clock } = made;
    const [old, young] = [stray(made, "_change_data/cdc-old"), stray(made, "_change_data/cdc-young")];
    const cdc = (path: string) => ({ cdc: { path, partition_values: {}, size: 5, data_change: false, tags: null } });
    commitLines(folder, 4, [cdc(old)]);
    commitLines(folder, 5, [cdc(young)]);
    for (const version of [4, 5])
      setTime(folder, `_delta_log/0000000000000000000${version}.json`, clock.ms + version * DAY);
    clock.ms += 7 * DAY + 4.5 * DAY;
    expect((await table.vacuum({ mode: "full" })).files_deleted).toEqual(expect.arrayContaining([old]));
    expect((await table.vacuum({ mode: "full" })).files_deleted).not.toContain(young);
  });

  test("knows what left the table although a checkpoint has forgotten it", async () => {
    const { table, clock, gone } = await optimized();
    clock.ms += 8 * DAY;
    await table.checkpoint();
    for await (const tombstone of (await table.refresh()).snapshot.tombstones()) expect(tombstone).toBeUndefined();
    expect(await table.vacuum({ retention_hours: 9 * 24, mode: "full" })).toMatchObject({ num_files: 0 });
    expect((await table.vacuum()).files_deleted).toEqual(gone);
  });

  test("looks at the latest version, whichever the table is at", async () => {
    const made = await optimized();
    const { table, clock } = made;
    const old = await made.open();
    await table.restore({ version: 2 });
    clock.ms += 8 * DAY;
    setTimes(made, ["_delta_log/00000000000000000004.json"]);
    const { files_deleted } = await old.vacuum({ retention_hours: 168, dry_run: false });
    expect(files_deleted).toEqual([]);
    expect(await idsOf(await made.open())).toEqual(idsBetween(0, 20));
  });

  test("sweeps what writers that died left, after a day", async () => {
    const made = await optimized();
    const { table, clock } = made;
    const uuid = "d2c639aa-8816-431a-aaf6-d3fe2512ff61";
    const log = [`_delta_log/.${uuid}.tmp`, "_delta_log/.00000000000000000004.json.x.tmp"].map((one) =>
      stray(made, one),
    );
    const data = stray(made, `.${uuid}.tmp/file-0.parquet`);
    stray(made, ".other.tmp");
    stray(made, "_delta_log/.other");
    clock.ms += DAY - HOUR;
    expect((await table.vacuum()).files_deleted).toEqual([]);
    clock.ms += 2 * HOUR;
    expect((await table.vacuum()).files_deleted.toSorted()).toEqual(log.toSorted());
    clock.ms += 7 * DAY;
    expect((await table.vacuum({ mode: "full" })).files_deleted).toEqual(expect.arrayContaining([...log, data]));
    expect((await table.vacuum({ mode: "full" })).files_deleted).toHaveLength(5);
  });

  test("deletes in batches, tells how far it is, and goes on where it was stopped", async () => {
    const made = await optimized();
    const { table, clock, folder, gone } = made;
    const paths = Array.from({ length: 1500 }, (_, i) => stray(made, `orphans/${i}`));
    clock.ms += 8 * DAY;
    const controller = new AbortController();
    const told: EngineProgress[] = [];
    const onProgress = (one: EngineProgress): void => {
      told.push(one);
      controller.abort();
    };
    const options = { mode: "full", dry_run: false, onProgress } as const;
    await expect(table.vacuum({ ...options, signal: controller.signal })).rejects.toThrow(Cancelled);
    const total = paths.length + gone.length;
    expect(told).toEqual([{ phase: "delete", done: 1000, total, unit: "files" }]);
    expect(allFiles(join(folder, "orphans")).length).toBeGreaterThan(0);
    expect(await table.vacuum(options)).toMatchObject({ num_files: total - 1000 });
    expect(dataFiles(folder)).toHaveLength(1);
  });
});

describe("a retention", () => {
  test("below the table's own is refused, unless that is not wanted", async () => {
    const { table, clock, gone } = await optimized();
    clock.ms += DAY;
    await expect(table.vacuum({ retention_hours: 167 })).rejects.toMatchObject({
      code: "RETENTION_TOO_SHORT",
      details: { retention_hours: 167, table_retention_hours: 168 },
    });
    expect(await table.vacuum({ retention_hours: 12, enforce_retention: false })).toMatchObject({ num_files: 2 });
    expect(
      await table.vacuum({ retention_hours: 0, enforce_retention: false, dry_run: false, mode: "full" }),
    ).toMatchObject({
      files_deleted: gone,
      retention_hours: 0,
    });
    expect(await idsOf(table)).toEqual(idsBetween(0, 20));
    await table.append(nodes(20, 30));
    expect(await idsOf(table)).toEqual(idsBetween(0, 30));
  });

  test("is the table's, or that of the policy", async () => {
    const policy = { maintenance_policy: { vacuum_retention_hours: 40 } };
    const { table, clock } = await optimized({
      properties: { "delta.deletedFileRetentionDuration": "interval 1 day 12 hours" },
    });
    clock.ms += 37 * HOUR;
    expect(await table.vacuum()).toMatchObject({ num_files: 2 });
    expect(await table.vacuum({ retention_hours: 38 })).toMatchObject({ num_files: 0 });
    const other = await optimized({ policy, properties: { "delta.deletedFileRetentionDuration": "interval 1 day" } });
    other.clock.ms += 39 * HOUR;
    expect(await other.table.vacuum()).toMatchObject({ num_files: 0, retention_hours: 40 });
    expect(await other.table.vacuum({ retention_hours: null })).toMatchObject({ num_files: 2, retention_hours: null });
  });

  test("that cannot be read is an error, and so is one below nothing", async () => {
    const { table } = await optimized({ properties: { "delta.deletedFileRetentionDuration": "interval 2 months" } });
    await expect(table.vacuum()).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(table.vacuum({ retention_hours: -1, enforce_retention: false })).rejects.toThrow("retention_hours");
  });
});

test("a table that cannot be written is not vacuumed", async () => {
  const { folder, table } = await optimized();
  const protocol = ProtocolAction.create({ min_reader_version: 1, min_writer_version: 7, writer_features: ["newest"] });
  commitLines(folder, 4, [{ protocol }]);
  await expect(table.vacuum()).rejects.toMatchObject({ code: "FEATURE_UNSUPPORTED" });
});

test("the log and what leads out of the table are never deleted, whatever the log says", async () => {
  const made = await optimized();
  const { folder, table, clock } = made;
  const removed = (path: string) => ({ remove: { path, deletion_timestamp: 1, data_change: true } as never });
  commitLines(folder, 4, [removed("_delta_log/00000000000000000000.json"), removed("_delta_log/x")]);
  stray(made, "_delta_log/x");
  clock.ms += 8 * DAY;
  setTimes({ folder, clock: { ms: clock.ms - 8 * DAY } });
  expect((await table.vacuum()).files_deleted).toEqual(made.gone);
  commitLines(folder, 5, [removed("../elsewhere")]);
  await expect(table.vacuum()).rejects.toMatchObject({ code: "PATH_OUTSIDE_TABLE" });
});
