// Checkpoints that an engine leaves where they are: what is read of them is what reading all of them gives.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { LogLine } from "tessera-contracts/contracts/delta/log";
import { duckdb } from "tessera-contracts/duckdb";
import type { FileEngine } from "tessera-contracts/engine";
import { localStorage } from "tessera-contracts/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspect } from "../../../../runtime/delta/inspect.js";
import { DEFAULT_LIMITS } from "../../../../runtime/delta/limits.js";
import { engineCheckpoints } from "../../../../runtime/delta/log/checkpoint-engine.js";
import { loadSnapshot } from "../../../../runtime/delta/log/load.js";
import { checkpointPath, commitPath, SIDECAR_FOLDER } from "../../../../runtime/delta/log/names.js";
import { readCommit } from "../../../../runtime/delta/log/read-commit.js";
import { fileKey } from "../../../../runtime/delta/log/replay.js";
import type { Snapshot } from "../../../../runtime/delta/log/snapshot.js";
import { conditionOf } from "../../../../runtime/delta/scan/predicate.js";
import { prunerOf } from "../../../../runtime/delta/scan/prune.js";
import { add, metaData, PROTOCOL, remove } from "../actions.js";
import { withParsedStats, writeParquetActions } from "./checkpoints.js";

let folder = "";
let engine: FileEngine;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tessera-checkpoint-"));
  engine = await duckdb({ threads: 1 });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

let tables = 0;

/** The root of a table that has no log yet. */
function newTable(): string {
  const root = join(folder, `table-${tables++}`);
  mkdirSync(join(root, SIDECAR_FOLDER), { recursive: true });
  return root;
}

function writeLines(root: string, path: string, actions: readonly object[]): void {
  writeFileSync(join(root, path), actions.map((action) => `${JSON.stringify(action)}\n`).join(""));
}

function load(root: string, { version, by = engine }: { version?: number; by?: FileEngine } = {}): Promise<Snapshot> {
  const storage = localStorage(root);
  const access = engineCheckpoints({ storage, engine: by }, { uri: root, version: null });
  return loadSnapshot({ storage, ...access, version });
}

/** What a snapshot says of its files. */
async function stateOf(snapshot: Snapshot): Promise<object> {
  const [files, tombstones] = [new Map<string, unknown>(), new Set<string>()];
  for await (const file of snapshot.files()) {
    expect(files.has(fileKey(file)), `${file.path} comes twice`).toBe(false);
    files.set(fileKey(file), file);
  }
  for await (const file of snapshot.tombstones()) tombstones.add(fileKey(file));
  const { numFiles, sizeBytes, protocol, metadata, transactions, domains } = snapshot;
  return { files, tombstones, numFiles, sizeBytes, protocol, metadata, transactions, domains };
}

const vector = (name: string) => ({
  deletionVector: { storageType: "u", pathOrInlineDv: name, offset: 1, sizeInBytes: 4, cardinality: 1 },
});

describe("the files of a checkpoint", () => {
  /** Spellings of the same files, and of others that look like them. */
  const paths = ["a", "b", "c d", "c%20d", "k=%25/e", "k=%/e", "k=%2525/e", "file:/x/f", "/x/f", "k=é/g", "k=%C3%A9/g"];
  const about = fc.tuple(fc.constantFrom(...paths), fc.constantFrom({}, {}, vector("one"), vector("two")));
  const added = fc
    .tuple(about, fc.integer({ min: 1, max: 99 }))
    .map(([[path, own], size]) => add(path, { ...own, size }));
  const removed = about.map(([path, own]) => remove(path, own));
  const once = (lines: readonly object[]): object[] => [...new Map(lines.map((line) => [keyOf(line), line])).values()];
  const some = fc.array(fc.oneof(added, removed), { maxLength: 12 }).map(once);
  const history = fc.record({ checkpoint: some, commits: fc.array(some, { maxLength: 3 }) });

  test("are hidden by the commits after it, however their paths are spelled", async () => {
    const law = fc.asyncProperty(history, async ({ checkpoint, commits }) => {
      const root = newTable();
      const head = [PROTOCOL, metaData(), { txn: { appId: "x", version: 3 } }];
      await writeParquetActions(engine, join(root, checkpointPath(0)), [...head, ...checkpoint]);
      writeLines(root, commitPath(0), [{ commitInfo: { operation: "WRITE" } }]);
      commits.forEach((actions, i) => writeLines(root, commitPath(i + 1), actions));
      const storage = localStorage(root);
      const [lazy, whole] = [await load(root), await inspect({ storage })];
      expect(await stateOf(lazy)).toEqual(await stateOf(whole));
      const known = await Promise.all(
        commits.map(async (_, i) => ({
          version: i + 1,
          actions: await readCommit(i + 1, { storage, limits: DEFAULT_LIMITS }),
        })),
      );
      const after = await (await load(root, { version: 0 })).after(known);
      expect(await stateOf(after)).toEqual(await stateOf(whole));
      const keys = ["nothing", ...[...checkpoint, ...commits.flat()].map(keyOf)];
      const found = await lazy.filesOf(keys);
      expect(found).toEqual(await whole.filesOf(keys));
      rmSync(root, { recursive: true });
    });
    await fc.assert(law, { seed: 11, numRuns: 25 });
  });

  function keyOf(line: object): string {
    const { add: added, remove: removed } = LogLine.decodeJson(JSON.stringify(line));
    const about = added ?? removed;
    if (about === undefined) throw new Error("the line is not about a file");
    return fileKey(about);
  }

  test.each(["json", "parquet"])("are in its sidecars, if a manifest in %s names them", async (format) => {
    const root = newTable();
    const sidecars = ["one", "two"].map((name) => ({
      sidecar: { path: `${name}.parquet`, sizeInBytes: 1, modificationTime: 1 },
    }));
    await writeParquetActions(engine, join(root, SIDECAR_FOLDER, "one.parquet"), [add("a"), add("b"), remove("x")]);
    await writeParquetActions(engine, join(root, SIDECAR_FOLDER, "two.parquet"), [add("c", vector("one")), add("d")]);
    await writeParquetActions(engine, join(root, SIDECAR_FOLDER, "left.parquet"), [add("not mine")]);
    const protocol = {
      protocol: {
        minReaderVersion: 3,
        minWriterVersion: 7,
        readerFeatures: ["v2Checkpoint", "deletionVectors"],
        writerFeatures: ["v2Checkpoint", "deletionVectors"],
      },
    };
    const manifest = [protocol, metaData(), { checkpointMetadata: { version: 1 } }, ...sidecars];
    const name = checkpointPath(1).replace("parquet", `80a083e8-7026-4e79-81be-64bd76c43a11.${format}`);
    if (format === "json") writeLines(root, name, manifest);
    else await writeParquetActions(engine, join(root, name), manifest);
    writeLines(root, commitPath(1), [{ commitInfo: { operation: "WRITE" } }]);
    writeLines(root, commitPath(2), [remove("c", vector("one")), add("c", vector("two")), remove("d")]);
    const lazy = await load(root);
    expect([lazy.numFiles, lazy.segment.checkpoint?.format]).toEqual([3, format]);
    expect(await stateOf(lazy)).toEqual(await stateOf(await inspect({ storage: localStorage(root) })));
  });

  test("become objects only if they may be wanted", async () => {
    const root = newTable();
    const adds = Array.from({ length: 20_000 }, (_, i) =>
      add(`part-${i}`, { stats: JSON.stringify({ numRecords: 1, minValues: { id: i }, maxValues: { id: i + 1 } }) }),
    );
    await writeParquetActions(engine, join(root, checkpointPath(0)), [PROTOCOL, metaData(), ...adds]);
    const given: string[] = [];
    const counting = Object.assign(Object.create(engine) as FileEngine, {
      async *texts(...args: Parameters<FileEngine["texts"]>) {
        for await (const page of engine.texts(...args)) {
          given.push(...page);
          yield page;
        }
      },
    });
    const snapshot = await load(root, { by: counting });
    expect([snapshot.numFiles, snapshot.sizeBytes]).toEqual([20_000, 200_000]);
    expect(given.filter((json) => json.includes("part-"))).toEqual([]);
    const { comparisons } = conditionOf({ id: { between: [100, 104] } }, snapshot.schema, snapshot.place);
    const paths: string[] = [];
    for await (const { path } of snapshot.files(prunerOf(snapshot, comparisons))) paths.push(path);
    expect(paths.toSorted()).toEqual([99, 100, 101, 102, 103, 104].map((i) => `part-${i}`).toSorted());
    expect(given.filter((json) => json.includes("part-"))).toHaveLength(6);
  });

  test("are ruled out by statistics that it has as columns", async () => {
    const root = newTable();
    const bounds = 'STRUCT(id BIGINT, "at" TIMESTAMP WITH TIME ZONE, "day" DATE, "real" DOUBLE)';
    const columns = withParsedStats(`STRUCT("numRecords" BIGINT, "minValues" ${bounds}, "maxValues" ${bounds})`);
    const parsed = (i: number) => ({ id: i, at: "2020-01-01T00:00:00Z", day: `2020-01-0${i}`, real: i / 2 });
    const adds = [1, 2, 3].map((i) =>
      add(`f${i}`, { stats_parsed: { numRecords: 5, minValues: parsed(i), maxValues: parsed(i) } }),
    );
    const fields = Object.entries({ id: "long", at: "timestamp", day: "date", real: "double" }).map(([name, type]) => {
      return { name, type, nullable: true, metadata: {} };
    });
    const head = [PROTOCOL, metaData({}, fields)];
    await writeParquetActions(engine, join(root, checkpointPath(0)), [...head, ...adds, add("bare")], columns);
    const snapshot = await load(root);
    const pathsOf = async (where: object): Promise<string[]> => {
      const { comparisons } = conditionOf(where, snapshot.schema, snapshot.place);
      const paths: string[] = [];
      for await (const { path } of snapshot.files(prunerOf(snapshot, comparisons))) paths.push(path);
      return paths.toSorted();
    };
    expect(await pathsOf({ id: 2 })).toEqual(["bare", "f2"]);
    expect(await pathsOf({ day: "2020-01-01" })).toEqual(["bare", "f1"]);
    expect(await pathsOf({ real: { le: 1 } })).toEqual(["bare", "f1", "f2"]);
    expect(await pathsOf({ at: { lt: "2019-01-01T00:00:00Z" } })).toEqual(["bare"]);
    expect(await pathsOf({ at: "2020-01-01T00:00:00Z" })).toEqual(["bare", "f1", "f2", "f3"]);
  });

  test("cannot be read any more once it is gone, which is said", async () => {
    const root = newTable();
    await writeParquetActions(engine, join(root, checkpointPath(0)), [PROTOCOL, metaData(), add("a")]);
    const snapshot = await load(root);
    rmSync(join(root, checkpointPath(0)));
    await expect(stateOf(snapshot)).rejects.toMatchObject({ code: "LOG_GAP" });
  });
});
