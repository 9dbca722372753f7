import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProtocolAction } from "tessera-contracts/contracts/delta/log";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { Cancelled, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { faultyStorage, localStorage, StorageError } from "tessera-contracts/storage";
import { temporaryDirectory } from "../../../temporary-directory.js";
import type { EngineProgress } from "tessera-contracts/engine";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { binsOf } from "../../../../runtime/delta/operations/optimize-plan.js";
import { removeLine } from "../../../../runtime/delta/write/write-files.js";
import {
  commitLines,
  deleteByVector,
  filesOf,
  fixture,
  type Fixture,
  type FixtureOptions,
  idsBetween,
  idsOf,
  node,
  nodes,
  rowsOf,
} from "./tables.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

/** A table of 30 nodes in three commits. */
async function small(options: FixtureOptions = {}): Promise<Fixture> {
  const made = await fixture(engine, options);
  for (const i of [0, 1, 2]) await made.table.append(nodes(10 * i, 10 * i + 10));
  return made;
}

interface Line {
  readonly [kind: string]: { readonly dataChange?: boolean; readonly [key: string]: unknown };
}

function linesOf(folder: string, version: number): Line[] {
  const path = join(folder, "_delta_log", `${String(version).padStart(20, "0")}.json`);
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("an optimize", () => {
  test("puts small files together, and the second one finds nothing to do", async () => {
    const { folder, table, told } = await small();
    const before = await rowsOf(table);
    expect(await table.optimize()).toEqual({
      num_files_added: 1,
      num_files_removed: 3,
      partitions_optimized: 1,
      num_batches: 1,
      total_considered_files: 3,
      total_files_skipped: 0,
    });
    expect([table.version, table.snapshot.numFiles, await rowsOf(table)]).toEqual([4, 1, before]);
    expect(await table.optimize()).toMatchObject({ num_files_added: 0, total_files_skipped: 1 });
    expect(table.version).toBe(4);
    expect(told.filter(({ operation }) => operation === "OPTIMIZE").map(({ version }) => version)).toEqual([4, null]);
    const [info, ...files] = linesOf(folder, 4);
    expect(info?.["commitInfo"]).toMatchObject({
      operation: "OPTIMIZE",
      isolationLevel: "SnapshotIsolation",
      isBlindAppend: false,
      operationParameters: { predicate: "[]", zOrderBy: "[]" },
    });
    expect(files.map((line) => (line["add"] ?? line["remove"])?.dataChange)).toEqual([false, false, false, false]);
    expect(await idsOf(await table.at({ version: 2 }))).toEqual(idsBetween(0, 20));
  });

  test("keeps partitions, those of null too", async () => {
    const { table } = await small({ partitionBy: ["node_kind", "path"] });
    const before = await rowsOf(table);
    expect(table.snapshot.numFiles).toBe(12);
    expect(await table.optimize()).toMatchObject({
      num_files_added: 4,
      num_files_removed: 12,
      partitions_optimized: 4,
    });
    expect([await rowsOf(table), await table.count({ path: null, node_kind: "CALL" })]).toEqual([before, 5]);
    const values = (await filesOf(table)).map((file) => file.partition_values);
    expect(values).toContainEqual({ node_kind: "CALL", path: null });
    await table.optimize();
    expect(table.version).toBe(4);
  });

  test.each([
    [{ node_kind: "CALL" }, 2],
    [{ path: null, node_kind: "CALL" }, 1],
    ["path IS NOT NULL AND node_kind <> 'CALL'", 1],
    [{ node_kind: "NONE" }, 0],
  ])("of the partitions %j leaves the others", async (where, partitions) => {
    const { table } = await small({ partitionBy: ["node_kind", "path"] });
    const before = await rowsOf(table);
    const report = await table.optimize({ where });
    expect(report).toMatchObject({ partitions_optimized: partitions, total_considered_files: 3 * partitions });
    expect([table.snapshot.numFiles, await rowsOf(table)]).toEqual([12 - 2 * partitions, before]);
  });

  test.each([{ bstart: 1 }, "bstart = 1"])("of rows, %j, is refused", async (where) => {
    const { table } = await small({ partitionBy: ["node_kind"] });
    await expect(table.optimize({ where })).rejects.toMatchObject({ code: "PREDICATE_INVALID" });
    const whole = await small();
    await expect(whole.table.optimize({ where })).rejects.toThrow("the table has none");
  });

  test("leaves rows out that were deleted, with the vectors that said so", async () => {
    const made = await small({ features: ["deletionVectors"] });
    const { table } = made;
    const [first] = await filesOf(table);
    if (first === undefined) throw new Error("no file");
    await deleteByVector(made, first, [0, 3]);
    const before = await rowsOf(table);
    expect(before).toHaveLength(28);
    expect(await table.optimize()).toMatchObject({ num_files_removed: 3, num_files_added: 1 });
    expect(await rowsOf(table)).toEqual(before);
    const [whole] = await filesOf(table);
    if (whole === undefined) throw new Error("no file");
    expect(whole.deletion_vector).toBeNull();
    // Alone, and rewritten all the same; of a file of which nothing is left, nothing is written.
    await deleteByVector(made, whole, [5]);
    expect(await table.optimize()).toMatchObject({ num_files_removed: 1, num_files_added: 1 });
    expect(await table.count()).toBe(27);
    const [last] = await filesOf(table);
    if (last === undefined) throw new Error("no file");
    await deleteByVector(
      made,
      last,
      Array.from({ length: 27 }, (_, i) => i),
    );
    expect(await table.optimize()).toMatchObject({ num_files_removed: 1, num_files_added: 0 });
    expect([await table.count(), table.snapshot.numFiles]).toEqual([0, 0]);
  });

  test("takes the size from the call, then from the table", async () => {
    const { table } = await small({ properties: { "delta.targetFileSize": "100" } });
    expect(await table.optimize()).toMatchObject({ num_files_added: 0, total_files_skipped: 3 });
    const size = (await filesOf(table))[0]?.size ?? 0;
    expect(await table.optimize({ target_size: Math.ceil(2.1 * size) })).toMatchObject({
      num_files_removed: 2,
      num_files_added: 1,
      total_files_skipped: 1,
    });
    await expect(table.optimize({ target_size: 0.5 })).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });

  test("tells how far it is, and can be cancelled", async () => {
    const { table } = await small({ partitionBy: ["node_kind"] });
    const controller = new AbortController();
    const told: EngineProgress[] = [];
    const onProgress = (one: EngineProgress): void => {
      told.push(one);
      controller.abort();
    };
    await expect(table.optimize({ onProgress, signal: controller.signal })).rejects.toThrow(Cancelled);
    expect(told).toEqual([{ phase: "rewrite", done: 3, total: 6, unit: "files" }]);
    expect([table.version, await table.count()]).toEqual([3, 30]);
  });

  test("works on an append-only table, and carries what is asked for", async () => {
    const { folder, table } = await small({ properties: { "delta.appendOnly": "true" } });
    await table.optimize({ commit: { custom_metadata: { run_id: "r1" } } });
    expect(linesOf(folder, 4)[0]?.["commitInfo"]).toMatchObject({ operation: "OPTIMIZE", run_id: "r1" });
  });
});

describe("beside other writers", () => {
  /** Does something while the first bin is being written. */
  const during = (work: () => Promise<unknown>): { readonly onProgress: () => void; readonly done: () => unknown } => {
    let started: Promise<unknown> | undefined;
    return { onProgress: () => void (started ??= work()), done: () => started };
  };

  test("an append stands", async () => {
    const { table, open } = await small({ partitionBy: ["node_kind"] });
    const other = await open();
    const append = during(() => other.append(nodes(30, 40)));
    expect(await table.optimize({ onProgress: append.onProgress })).toMatchObject({ num_files_removed: 6 });
    await append.done();
    await table.refresh();
    expect(await idsOf(table)).toEqual(idsBetween(0, 40));
  });

  test("what lost files to another commit is left out, and the rest is done", async () => {
    const { folder, table, clock } = await small({ partitionBy: ["node_kind"] });
    const removed = (await filesOf(table)).find((file) => file.partition_values["node_kind"] === "CALL");
    if (removed === undefined) throw new Error("no file");
    const onProgress = ({ done }: EngineProgress): void => {
      if (done === 3) commitLines(folder, 4, [removeLine(removed, clock.ms)]);
    };
    expect(await table.optimize({ onProgress })).toMatchObject({
      num_files_removed: 3,
      num_files_added: 1,
      partitions_optimized: 1,
      total_files_skipped: 3,
    });
    expect([table.version, table.snapshot.numFiles, await table.count()]).toEqual([5, 3, 25]);
  });

  test("nothing is committed where every bin lost a file", async () => {
    const { folder, table, clock } = await small();
    const [removed] = await filesOf(table);
    if (removed === undefined) throw new Error("no file");
    const onProgress = (): void => commitLines(folder, 4, [removeLine(removed, clock.ms)]);
    expect(await table.optimize({ onProgress })).toMatchObject({ num_files_removed: 0, total_files_skipped: 3 });
    expect([(await table.refresh()).version, await table.count()]).toEqual([4, 20]);
  });

  test("a change of the schema is a conflict", async () => {
    const { folder, table } = await small();
    const metadata = { ...table.snapshot.metadata, configuration: { x: "y" } };
    const onProgress = (): void => commitLines(folder, 4, [{ meta_data: metadata }]);
    await expect(table.optimize({ onProgress })).rejects.toMatchObject({
      code: "COMMIT_CONFLICT",
      details: { reason: "metadata_changed" },
    });
  });
});

describe("tables that are not rearranged", () => {
  test.each(["rowTracking", "clustering"])("have %s", async (feature) => {
    const { folder, table } = await small();
    const protocol = ProtocolAction.create({
      min_reader_version: 1,
      min_writer_version: 7,
      writer_features: ["domainMetadata", feature],
    });
    const domain = { domain: "delta.clustering", configuration: "{}", removed: false };
    commitLines(folder, 4, [{ protocol }, ...(feature === "clustering" ? [{ domain_metadata: domain }] : [])]);
    await expect(table.optimize()).rejects.toMatchObject({
      code: "FEATURE_UNSUPPORTED",
      details: { features: [feature] },
    });
  });
});

describe("clustering", () => {
  test("gives each file a small range of every column", async () => {
    const { table, folder } = await fixture(engine);
    // A square of 32 by 32, in no order.
    const rows = Array.from({ length: 1024 }, (_, i) => (i * 37) % 1024).map((i) => ({
      ...node(i),
      bstart: i % 32,
      bend: 32 + (i >> 5),
    }));
    await table.append(rows);
    const before = await rowsOf(table);
    const size = (await filesOf(table))[0]?.size ?? 0;
    const report = await table.optimize({ zorder_by: ["bstart", "bend"], target_size: Math.ceil(size / 4) });
    expect(report).toMatchObject({ num_files_added: 4, num_files_removed: 1 });
    expect(await rowsOf(table)).toEqual(before);
    expect(linesOf(folder, 2)[0]?.["commitInfo"]?.["operationParameters"]).toMatchObject({
      zOrderBy: '["bstart","bend"]',
    });
    const stats = (await filesOf(table)).map((file) => JSON.parse(file.stats ?? "{}") as Stats);
    const ranges = stats.map(({ minValues, maxValues }) => [
      [minValues.bstart, maxValues.bstart],
      [minValues.bend, maxValues.bend],
    ]);
    const halves = (from: number): number[][] => [
      [from, from + 15],
      [from + 16, from + 31],
    ];
    const quarters = halves(32).flatMap((bend) => halves(0).map((bstart) => [bstart, bend]));
    expect(ranges).toHaveLength(4);
    expect(ranges).toEqual(expect.arrayContaining(quarters));
    expect(stats.map(({ numRecords }) => numRecords)).toEqual([256, 256, 256, 256]);
  });

  test("is of each partition, and by the policy where the call says nothing", async () => {
    const { table, folder } = await small({
      partitionBy: ["node_kind"],
      policy: {
        write_policy: { partition_by: ["node_kind"] },
        maintenance_policy: { z_order_cols: ["bstart", "path"] },
      },
    });
    const before = await rowsOf(table);
    expect(await table.optimize()).toMatchObject({ num_files_added: 2, num_files_removed: 6 });
    expect(await rowsOf(table)).toEqual(before);
    expect(linesOf(folder, 4)[0]?.["commitInfo"]?.["operationParameters"]).toMatchObject({
      zOrderBy: '["bstart","path"]',
    });
    expect(await table.optimize({ zorder_by: [] })).toMatchObject({ num_files_added: 0 });
  });

  test("is by eight columns at most, which have an order", async () => {
    const { table } = await small({ partitionBy: ["node_kind"] });
    const refused = [["nowhere"], ["node_kind"], ["path", "path"], Array.from({ length: 9 }, (_, i) => `c${i}`)];
    for (const zorder_by of refused) {
      await expect(table.optimize({ zorder_by })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    }
    await table.optimize({ zorder_by: ["node_id", "path", "bstart", "bend", "file_id"] });
    expect(await table.count()).toBe(30);
  });
});

interface Stats {
  readonly numRecords: number;
  readonly minValues: { readonly bstart: number; readonly bend: number };
  readonly maxValues: { readonly bstart: number; readonly bend: number };
}

describe("bins", () => {
  const file = (size: number, deletion_vector: object | null = null): AddAction =>
    ({ path: `f${size}`, size, deletion_vector }) as AddAction;
  const sizes = (bins: readonly (readonly AddAction[])[]): number[][] => bins.map((bin) => bin.map(({ size }) => size));

  test("are filled with the largest first, each in the first that has room", () => {
    const files = [10, 60, 20, 50, 40, 30, 89, 90, 100].map((size) => file(size));
    expect(sizes(binsOf(files, 100))).toEqual([
      [89, 10],
      [60, 40],
      [50, 30, 20],
    ]);
  });

  test("of one file are none, but for rows that are deleted", () => {
    expect(sizes(binsOf([file(60), file(50)], 100))).toEqual([]);
    expect(sizes(binsOf([file(60, {}), file(200, {}), file(95)], 100))).toEqual([[200], [60]]);
  });
});

test("an optimize that was committed is no failure if the log cannot be read after it", async () => {
  const folder = temporaryDirectory();
  let isCommitted = false;
  const storage = faultyStorage(localStorage(folder, { durable: false }), {
    onCall: ({ name, path }, when) => {
      if (name === "putIfAbsent" && when === "after" && path.endsWith("00000000000000000004.json")) isCommitted = true;
      if (name === "list" && isCommitted) throw new StorageError("DENIED", "the key was taken away", { path });
    },
  });
  const told: unknown[] = [];
  const diagnostics = memoryDiagnostics();
  diagnostics.subscribe((notice) => void (notice.kind === "event" && told.push(notice.event)));
  const options = { engine, durable: false };
  const table = await DeltaTable.create(folder, CpgNodeTable, { ...options, storage, diagnostics });
  await table.append(nodes(0, 1));
  await table.append(nodes(1, 2));
  const other = await DeltaTable.open(folder, CpgNodeTable, options);
  await other.append(nodes(2, 3));
  expect(await table.optimize()).toMatchObject({ num_files_removed: 3, num_files_added: 1 });
  expect([isCommitted, table.version]).toEqual([true, 2]);
  expect(told.at(-1)).toMatchObject({ operation: "REFRESH", metrics: { error: "the key was taken away" } });
  expect((await other.refresh()).version).toBe(4);
});
