import type { LogLine } from "tessera-contracts/contracts/delta/log";
import { describe, expect, test } from "vitest";
import { DeltaError } from "../../../runtime/delta/errors.js";
import { DEFAULT_LIMITS } from "../../../runtime/delta/limits.js";
import { parseActions } from "../../../runtime/delta/log/commit-file.js";
import { loadSnapshot, type LoadOptions } from "../../../runtime/delta/log/load.js";
import { commitPath } from "../../../runtime/delta/log/names.js";
import type { Snapshot } from "../../../runtime/delta/log/snapshot.js";
import { faultyStorage } from "tessera-contracts/storage";
import { add, FIELD, metaData, PROTOCOL, remove } from "./actions.js";
import { MemoryFiles } from "./memory-storage.js";

const vector = (name: string) => ({
  deletionVector: { storageType: "u", pathOrInlineDv: name, offset: 1, sizeInBytes: 4, cardinality: 1 },
});

async function collect<T>(values: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

async function* none(): AsyncGenerator<LogLine> {}

function load(storage: MemoryFiles, options: Partial<LoadOptions> = {}): Promise<Snapshot> {
  return loadSnapshot({ storage, readParquet: none, ...options });
}

async function paths(snapshot: Snapshot): Promise<string[]> {
  return (await collect(snapshot.files())).map(({ path }) => path).toSorted();
}

/** All of a snapshot but where it was read from, and when. */
async function stateOf(snapshot: Snapshot): Promise<object> {
  const { segment: _, timestamp: __, ...rest } = snapshot;
  return { ...rest, files: await collect(snapshot.files()), tombstones: await collect(snapshot.tombstones()) };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(DeltaError);
  return (error as DeltaError).code;
}

describe("replay", () => {
  test.each([true, false])("gives the files of each version (read at once: %s)", async (sync) => {
    const log = new MemoryFiles({ sync })
      .commit(0, [{ commitInfo: { operation: "CREATE" } }, PROTOCOL, metaData(), add("a"), add("b")])
      .commit(1, [remove("a"), add("c")])
      .commit(2, [add("a"), { txn: { appId: "app", version: 7 } }]);
    const snapshots = await Promise.all([0, 1, 2].map((version) => load(log, { version })));
    expect(await Promise.all(snapshots.map(paths))).toEqual([
      ["a", "b"],
      ["b", "c"],
      ["a", "b", "c"],
    ]);
    const latest = await load(log);
    expect([latest.version, latest.numFiles, latest.sizeBytes]).toEqual([2, 3, 30]);
    expect(latest.transactions.get("app")?.version).toBe(7n);
    expect((await collect(snapshots[1]?.tombstones() ?? [])).map(({ path }) => path)).toEqual(["a"]);
  });

  test("fails where a commit cannot be read, even while a newer one is waited for", async () => {
    const log = new MemoryFiles().commit(0, [PROTOCOL, metaData()]).commit(1, [add("a")]);
    const slow = faultyStorage(log, {
      fault: ({ path }) => (path.endsWith("0.json") ? "short_read" : null),
      onCall: ({ path }) => (path.endsWith("1.json") ? new Promise((resolve) => setTimeout(resolve, 5)) : undefined),
    });
    // Vitest, as Node itself, takes an error that nobody waits for as the end of the process.
    await expect(loadSnapshot({ storage: slow, readParquet: none })).rejects.toMatchObject({ code: "UNREADABLE" });
  });

  test("goes on from a version by commits that are known, and gives what the log gives", async () => {
    const log = new MemoryFiles()
      .commit(0, [PROTOCOL, metaData(), add("a"), add("b"), add("c", vector("one"))])
      .commit(1, [
        { commitInfo: { operation: "DELETE", timestamp: 5 } },
        remove("a"),
        add("d"),
        { txn: { appId: "x", version: 1 } },
      ])
      .commit(2, [
        { commitInfo: { operation: "WRITE", timestamp: 9_000 } },
        add("a"),
        remove("c", vector("one")),
        add("c", vector("two")),
        metaData({ "delta.appendOnly": "true" }),
        { txn: { appId: "x", version: 2 } },
      ]);
    const commits = [1, 2].map((version) => {
      const file = commitPath(version);
      const bytes = log.files.get(file)?.bytes ?? new Uint8Array();
      return {
        version,
        actions: parseActions(bytes, { file, place: { uri: log.uri, version }, limits: DEFAULT_LIMITS }),
      };
    });
    const [after, read] = [await (await load(log, { version: 0 })).after(commits), await load(log)];
    expect(await stateOf(after)).toEqual(await stateOf(read));
    expect([after.numFiles, after.timestamp]).toEqual([4, 9_000]);
    await expect(read.after(commits)).rejects.toThrow("expected the commit of version 3, got 1");
  });

  test("takes a path with another deletion vector for another file", async () => {
    const log = new MemoryFiles()
      .commit(0, [PROTOCOL, metaData(), add("a")])
      .commit(1, [add("a", vector("one")), remove("a")])
      .commit(2, [remove("a", vector("one")), add("a", vector("two"))]);
    const files = await collect((await load(log)).files());
    expect(files.map((file) => file.deletion_vector?.path_or_inline_dv)).toEqual(["two"]);
  });

  test("keeps a file that a commit removes and adds again", async () => {
    const log = new MemoryFiles().commit(0, [PROTOCOL, metaData(), add("a")]).commit(1, [add("a"), remove("a")]);
    expect(await paths(await load(log))).toEqual(["a"]);
  });

  test("finds a file under another spelling of its path", async () => {
    const log = new MemoryFiles()
      .commit(0, [PROTOCOL, metaData(), add("/some/with%20space/a")])
      .commit(1, [remove("file:///some/with%20space/a")]);
    expect((await load(log)).numFiles).toBe(0);
  });

  test("hides removed domains, and older ones with them", async () => {
    const domain = (removed: boolean) => ({ domainMetadata: { domain: "x", configuration: "{}", removed } });
    const log = new MemoryFiles().commit(0, [PROTOCOL, metaData(), domain(false)]).commit(1, [domain(true)]);
    expect([...(await load(log, { version: 0 })).domains.keys()]).toEqual(["x"]);
    expect([...(await load(log)).domains.keys()]).toEqual([]);
  });

  test("reads commits in one file where their whole range is inside", async () => {
    const log = new MemoryFiles()
      .commit(0, [PROTOCOL, metaData(), add("a")])
      .commit(1, [add("b")])
      .commit(2, [remove("a")])
      .commit(3, [add("c")])
      .add(
        `_delta_log/${"1".padStart(20, "0")}.${"2".padStart(20, "0")}.compacted.json`,
        JSON.stringify(add("b")) + "\n" + JSON.stringify(remove("a")),
      );
    expect(await paths(await load(log))).toEqual(["b", "c"]);
    expect(log.reads.filter((path) => path.includes("compacted"))).toHaveLength(1);
    expect(log.reads.some((path) => path.endsWith("02.json"))).toBe(false);
    expect(await paths(await load(log, { version: 1 }))).toEqual(["a", "b"]);
  });

  test("skips unknown actions and unknown fields", async () => {
    const log = new MemoryFiles().commit(0, [
      PROTOCOL,
      metaData(),
      { futureAction: { x: 1 } },
      add("a", { future: 1 }),
    ]);
    expect(await paths(await load(log))).toEqual(["a"]);
  });
});

describe("a log that cannot be read is refused with", () => {
  const ok = [PROTOCOL, metaData()];
  type Case = readonly [code: string, what: string, log: MemoryFiles, version?: number];
  const cases: readonly Case[] = [
    ["NOT_A_TABLE", "no log", new MemoryFiles().add("part-0.parquet", "x")],
    ["NOT_A_TABLE", "a log without commits", new MemoryFiles().add("_delta_log/_last_checkpoint", "{}")],
    ["LOG_GAP", "a missing commit", new MemoryFiles().commit(0, ok).commit(2, [add("a")])],
    ["LOG_GAP", "a missing first commit", new MemoryFiles().commit(1, ok)],
    ["VERSION_NOT_FOUND", "a version that is not there yet", new MemoryFiles().commit(0, ok), 1],
    ["LOG_CORRUPT", "bad JSON", new MemoryFiles().commit(0, ok).add("_delta_log/00000000000000000001.json", '{"add":')],
    ["LOG_CORRUPT", "a value that does not fit", new MemoryFiles().commit(0, [...ok, add("a", { size: "x" })])],
    ["LOG_CORRUPT", "two metaData in a commit", new MemoryFiles().commit(0, [...ok, metaData()])],
    ["LOG_CORRUPT", "no protocol", new MemoryFiles().commit(0, [metaData()])],
    ["LOG_CORRUPT", "no metaData", new MemoryFiles().commit(0, [PROTOCOL])],
    [
      "LOG_CORRUPT",
      "a schema that is none",
      new MemoryFiles().commit(0, [
        PROTOCOL,
        {
          metaData: {
            id: "t",
            format: { provider: "parquet" },
            schemaString: "{",
            partitionColumns: [],
            configuration: {},
          },
        },
      ]),
    ],
    [
      "SCHEMA_INVALID",
      "columns that differ in case only",
      new MemoryFiles().commit(0, [PROTOCOL, metaData({}, [FIELD, { ...FIELD, name: "ID" }])]),
    ],
    ["LIMIT_EXCEEDED", "1,000 levels of schema", new MemoryFiles().commit(0, [PROTOCOL, metaData({}, [nested(1000)])])],
  ];
  test.each(cases.map((one) => [one[0], one[1], one] as const))("%s: %s", async (code, _what, [, , log, version]) => {
    expect(await codeOf(load(log, { version }))).toBe(code);
  });

  test("the file, the line and the column of bad JSON", async () => {
    const log = new MemoryFiles()
      .commit(0, ok)
      .add("_delta_log/00000000000000000001.json", '{"txn":{"appId":"a","version":1}}\n{"add":}\n');
    await expect(load(log)).rejects.toMatchObject({
      details: { file: "_delta_log/00000000000000000001.json", line: 2, column: 8 },
    });
  });

  test("the limit, where a line is too long", async () => {
    const log = new MemoryFiles().commit(0, [...ok, add("a".repeat(2000))]);
    await expect(load(log, { limits: { lineBytes: 1000 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
      details: { limit: "lineBytes" },
    });
  });
});

function nested(levels: number): object {
  let type: object | string = "long";
  for (let i = 0; i < levels; i++) type = { type: "struct", fields: [{ ...FIELD, type }] };
  return { ...FIELD, type };
}

describe("what a reader goes on without", () => {
  test.each(["{", '{"version":50,"size":1}', '{"version":1,"size":1}', ""])(
    "is a _last_checkpoint of %j",
    async (text) => {
      const log = new MemoryFiles()
        .commit(0, [PROTOCOL, metaData()])
        .commit(1, [add("a")])
        .add("_delta_log/_last_checkpoint", text);
      const snapshot = await load(log);
      expect(snapshot.numFiles).toBe(1);
      expect(snapshot.warnings.map(({ code }) => code)).toEqual(["last_checkpoint_wrong"]);
    },
  );
});
