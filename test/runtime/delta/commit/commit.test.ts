import { describe, expect, test } from "vitest";
import manifest from "../../../../package.json" with { type: "json" };
import { AddAction, LogLine } from "tessera-contracts/contracts/delta/log";
import { memoryStorage, type Storage, StorageError } from "tessera-contracts/storage";
import { commit, type CommitHost, type CommitPlan, ENGINE_INFO } from "../../../../runtime/delta/commit/commit.js";
import { DEFAULT_LIMITS } from "../../../../runtime/delta/limits.js";
import { parseActions } from "../../../../runtime/delta/log/commit-file.js";
import { commitPath } from "../../../../runtime/delta/log/names.js";

let uuids = 0;

function hostOf(storage: Storage): CommitHost {
  return {
    storage,
    now: () => 1000,
    uuid: () => `id-${uuids++}`,
    sleep: () => Promise.resolve(),
    readCommit: async (version) => {
      const file = commitPath(version);
      return parseActions(await storage.read(file), {
        file,
        place: { uri: storage.uri, version },
        limits: DEFAULT_LIMITS,
      });
    },
  };
}

const add = (path: string): LogLine =>
  LogLine.create({
    add: AddAction.create({ path, partition_values: {}, size: 1, modification_time: 0, data_change: true }),
  });

const append = (path: string, readVersion = -1): CommitPlan => ({
  actions: [add(path)],
  readVersion,
  info: { operation: "WRITE", operation_parameters: null, operation_metrics: null },
  isBlindAppend: true,
  isolation: "write_serializable",
  filesRead: new Set(),
  wouldRead: () => false,
  canWrite: () => true,
  customMetadata: { run_id: "run-1", "a key": 'with "quotes"' },
  maxRetries: 15,
  previousTimestamp: null,
});

/** The paths that the log adds, in order. */
async function pathsIn(storage: Storage): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of storage.list("_delta_log/")) {
    const text = new TextDecoder().decode(await storage.read(path));
    paths.push(...[...text.matchAll(/"add":\{"path":"([^"]*)"/g)].map(([, one = ""]) => one));
  }
  return paths;
}

/** Loses the answer of a put, with the put done or not done, as often as said. */
function losing(storage: Storage, lose: (count: number) => "after" | "before" | null): Storage {
  let puts = 0;
  return Object.assign(Object.create(storage) as Storage, {
    uri: storage.uri,
    putIfAbsent: async (path: string, bytes: Uint8Array) => {
      const when = lose(puts++);
      if (when === "before") throw new StorageError("AMBIGUOUS", "no answer", { path });
      const outcome = await storage.putIfAbsent(path, bytes);
      if (when === "after") throw new StorageError("AMBIGUOUS", "no answer", { path });
      return outcome;
    },
    read: (path: string) => storage.read(path),
    list: (prefix: string) => storage.list(prefix),
  });
}

describe("a commit", () => {
  test("says who made it, with keys of the caller's", async () => {
    const storage = memoryStorage();
    const { version } = await commit(hostOf(storage), append("a"));
    const [first = ""] = new TextDecoder().decode(storage.readSync?.(commitPath(version))).split("\n");
    expect(JSON.parse(first)).toMatchObject({
      commitInfo: {
        operation: "WRITE",
        isBlindAppend: true,
        run_id: "run-1",
        "a key": 'with "quotes"',
        userMetadata: '{"run_id":"run-1"}',
      },
    });
  });

  test("names the package and its version", () => {
    expect(ENGINE_INFO).toBe(`tessera/${manifest.version}`);
  });

  test("goes to the next version if another came first", async () => {
    const storage = memoryStorage();
    const host = hostOf(storage);
    await commit(host, append("a"));
    await commit(host, append("b", 0));
    const { version, retries, winners } = await commit(host, append("c", -1));
    expect({ version, retries, winners: winners.map((one) => one.version) }).toEqual({
      version: 2,
      retries: 1,
      winners: [0, 1],
    });
    expect(await pathsIn(storage)).toEqual(["a", "b", "c"]);
  });

  test("catches up at once however far it is behind, and each commit is judged", async () => {
    const storage = memoryStorage();
    const host = hostOf(storage);
    for (let i = 0; i < 40; i++) await commit(host, append(`f${i}`, i - 1));
    const late = await commit(host, { ...append("late", -1), maxRetries: 1 });
    expect([late.version, late.retries, late.winners.length]).toEqual([40, 1, 40]);
    const reader = { ...append("reader", 5), isBlindAppend: false, isolation: "serializable" as const };
    const wouldRead = ({ path }: AddAction): boolean => path === "f39";
    await expect(commit(host, { ...reader, wouldRead })).rejects.toMatchObject({
      details: { about: "f39", winner: 39 },
    });
  });

  test("gives up where it would contradict one that came first, and after too many tries", async () => {
    const storage = memoryStorage();
    const host = hostOf(storage);
    await commit(host, append("a"));
    const removal = { ...append("b"), isBlindAppend: false, isolation: "serializable", wouldRead: () => true } as const;
    await expect(commit(host, removal)).rejects.toMatchObject({
      code: "COMMIT_CONFLICT",
      retriable: true,
      details: { reason: "concurrent_append" },
    });
    await expect(commit(host, { ...append("b"), maxRetries: 0 })).rejects.toMatchObject({
      details: { reason: "lost_too_often" },
    });
    expect(await pathsIn(storage)).toEqual(["a"]);
  });

  test.each(["after", "before"] as const)(
    "is made once if the answer is lost %s it was written, a thousand times",
    async (when) => {
      const storage = memoryStorage();
      const host = hostOf(losing(storage, (count) => (count % 2 === 0 ? when : null)));
      for (let i = 0; i < 1000; i++) expect((await commit(host, append(`f${i}`, i - 1))).version).toBe(i);
      expect(await pathsIn(storage)).toEqual(Array.from({ length: 1000 }, (_, i) => `f${i}`));
    },
    60_000,
  );

  test("is made once where every answer is lost and the log can be read", async () => {
    const storage = memoryStorage();
    const lost = losing(storage, (count) => (count % 3 === 2 ? null : "after"));
    for (let i = 0; i < 50; i++) await commit(hostOf(lost), append(`f${i}`, i - 1));
    expect((await pathsIn(storage)).length).toBe(50);
  });

  test("whose fate nobody can find out says so, with what to look for", async () => {
    const storage = losing(memoryStorage(), () => "before");
    await expect(commit(hostOf(storage), append("a"))).rejects.toMatchObject({
      code: "COMMIT_UNKNOWN",
      version: 0,
      details: { txn_id: `id-${uuids - 1}` },
    });
  });

  test("does not swallow what storage says otherwise", async () => {
    const full = Object.assign(Object.create(memoryStorage()) as Storage, {
      putIfAbsent: () => Promise.reject(new StorageError("FULL", "no space", { path: "" })),
    });
    await expect(commit(hostOf(full), append("a"))).rejects.toMatchObject({ name: "StorageError", code: "FULL" });
  });
});
