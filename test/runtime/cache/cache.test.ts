// What a cache does, one call after the other.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CacheError, keyOf, openCache, openExistingCache } from "tessera-contracts/cache";
import { DiskCacheProfile } from "tessera-contracts/contracts/config/cache";
import { RunStarted, TaskFinished } from "tessera-contracts/contracts/logs/events";
import { PathStr, RunId } from "tessera-contracts/contracts/types";
import { temporaryDirectory } from "../../temporary-directory.js";
import { testWithSqlite } from "../../sqlite.js";
import { opened, value } from "./caches.js";

const BIG = "x".repeat(300_000);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CacheError) return error.code;
    throw error;
  }
  return "no error";
}

describe("a value", () => {
  testWithSqlite.each([
    ["small", ""],
    ["in a file of its own", BIG],
  ])("is there as it was set, and so it is after a restart: %s", async (_, text) => {
    const first = await opened();
    first.plans.set(TaskFinished, "a", value(1, text));
    expect(first.plans.get(TaskFinished, "a")).toEqual(value(1, text));
    first.cache.close();
    const second = await opened({}, first.root);
    expect(second.plans.get(TaskFinished, "a")).toEqual(value(1, text));
    expect(second.plans.get(TaskFinished, "b")).toBeUndefined();
    expect(second.cache.kind("extract").get(TaskFinished, "a")).toBeUndefined();
    expect(second.faults()).toEqual([]);
  });

  testWithSqlite("takes the place of that of its key", async () => {
    const { plans } = await opened();
    plans.set(TaskFinished, "a", value(1, BIG));
    plans.set(TaskFinished, "a", value(2));
    expect(plans.get(TaskFinished, "a")).toEqual(value(2));
    expect(plans.stats()).toMatchObject({ entries: 1, hits: 1, misses: 0 });
  });

  testWithSqlite("that does not fit any more is a miss", async () => {
    const { plans, faults } = await opened();
    plans.set(TaskFinished, "a", value(1));
    expect(plans.get(RunStarted, "a")).toBeUndefined();
    expect([plans.stats().misses, faults()]).toEqual([1, []]);
  });

  testWithSqlite("is found by a key of a contract, which is no text, and no key of another contract", async () => {
    const { plans } = await opened();
    plans.set(TaskFinished, keyOf(RunId, "run-1"), value(1));
    plans.set(TaskFinished, "run-1", value(2));
    plans.set(TaskFinished, keyOf(PathStr, "run-1"), value(3));
    expect(plans.get(TaskFinished, keyOf(RunId, "run-1"))).toEqual(value(1));
    expect(plans.get(TaskFinished, "run-1")).toEqual(value(2));
  });

  testWithSqlite("of another key with the same hash is a miss: keys are compared in full", async () => {
    const { plans } = await opened();
    const key = keyOf(RunId, "run-1");
    plans.set(TaskFinished, key, value(1));
    expect(plans.get(TaskFinished, { ...key, bytes: Uint8Array.of(1) })).toBeUndefined();
  });

  testWithSqlite(
    "of a wrong type is refused, and so is one that is larger than the cache may be; all else stays",
    async () => {
      const { plans } = await opened({ size_limit_bytes: 1000 });
      plans.set(TaskFinished, "a", value(1));
      expect(() => plans.set(TaskFinished, "b", { ...value(1), rows: "x" } as never)).toThrow("got `string`");
      expect(codeOf(() => plans.set(TaskFinished, "b", value(1, BIG)))).toBe("CACHE_TOO_LARGE");
      expect(codeOf(() => plans.set(TaskFinished, "b", value(1), { ttlMs: 0 }))).toBe("CACHE_OPTION");
      expect(plans.get(TaskFinished, "a")).toEqual(value(1));
    },
  );
});

describe("time", () => {
  testWithSqlite("ends entries: by their own life, or by that of the settings", async () => {
    const { plans, clock } = await opened({ ttl_ms: 100 });
    plans.set(TaskFinished, "a", value(1));
    plans.set(TaskFinished, "b", value(2), { ttlMs: 200 });
    const there = (): unknown[] => ["a", "b"].filter((key) => plans.get(TaskFinished, key) !== undefined);
    clock.ms += 99;
    expect(there()).toEqual(["a", "b"]);
    clock.ms += 1;
    expect(there()).toEqual(["b"]);
    clock.ms += 100;
    expect(there()).toEqual([]);
    expect(plans.stats().entries).toBe(2);
    expect(plans.cull()).toBe(2);
    expect(plans.stats()).toMatchObject({ entries: 0, bytes: 0, evicted: 2 });
  });
});

describe("removing", () => {
  testWithSqlite.each([true, false])("by key, by tag and all; with an index of tags: %s", async (tag_index) => {
    const { plans } = await opened({ tag_index });
    for (let i = 0; i < 6; i++) plans.set(TaskFinished, `k${i}`, value(i), i < 4 ? { tag: `t${i % 2}` } : {});
    expect([plans.delete("k0"), plans.delete("k0")]).toEqual([true, false]);
    expect(plans.deleteTag("t1")).toBe(2);
    expect(plans.stats().entries).toBe(3);
    expect(plans.clear()).toBe(3);
    expect(plans.stats()).toEqual({ kind: "plan", entries: 0, bytes: 0, hits: 0, misses: 0, evicted: 0 });
  });

  testWithSqlite("an entry removes its file, but not while another entry has the same", async () => {
    const { plans, root } = await opened();
    const files = (): number => readdirSync(join(root, "plan/objects"), { recursive: true }).length;
    plans.set(TaskFinished, "a", value(1, BIG));
    plans.set(TaskFinished, "b", value(1, BIG));
    expect(files()).toBe(2); // a folder and a file
    plans.delete("a");
    expect(plans.get(TaskFinished, "b")).toEqual(value(1, BIG));
    plans.set(TaskFinished, "b", value(2));
    expect(files()).toBe(1);
  });
});

describe("getOrMake", () => {
  testWithSqlite("makes a value once, also for two who ask at the same time", async () => {
    const { plans } = await opened();
    let made = 0;
    const make = async (): Promise<TaskFinished> => value(++made);
    const ask = () => plans.getOrMake(TaskFinished, "a", make);
    expect(await Promise.all([ask(), ask()])).toEqual([value(1), value(1)]);
    expect([await ask(), made]).toEqual([value(1), 1]);
  });

  testWithSqlite(
    "passes on what making throws, and asks again; tells of what cannot be kept, and returns it",
    async () => {
      const { plans, faults } = await opened({ size_limit_bytes: 1000 });
      const failing = plans.getOrMake(TaskFinished, "a", () => {
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await plans.getOrMake(TaskFinished, "a", () => value(1, BIG))).toEqual(value(1, BIG));
      expect(faults().map(({ kind, code }) => [kind, code])).toEqual([["plan", "CACHE_TOO_LARGE"]]);
    },
  );
});

describe("what is damaged", () => {
  testWithSqlite("a file that is no database begins empty, is put aside, and is told of once", async () => {
    const root = temporaryDirectory({ "plan/cache.db": "no database ".repeat(1000), "plan/cache.corrupt-1.db": "x" });
    const { plans, faults } = await opened({}, root);
    expect(plans.get(TaskFinished, "a")).toBeUndefined();
    plans.set(TaskFinished, "a", value(1));
    expect(plans.get(TaskFinished, "a")).toEqual(value(1));
    expect(faults().map(({ code }) => code)).toEqual(["CACHE_CORRUPT"]);
    expect(readFileSync(join(root, "plan/cache.corrupt-2.db"), "utf8")).toMatch(/^no database/);
  });

  testWithSqlite("a database of which pages are overwritten is put aside when that is noticed", async () => {
    const first = await opened();
    for (let i = 0; i < 500; i++) first.plans.set(TaskFinished, `k${i}`, value(i, "y".repeat(500)));
    first.cache.close();
    const file = join(first.root, "plan/cache.db");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 4096));
    const { plans, faults } = await opened({}, first.root);
    plans.set(TaskFinished, "a", value(1));
    expect(plans.get(TaskFinished, "a")).toEqual(value(1));
    expect(faults().map(({ code }) => code)).toEqual(["CACHE_CORRUPT"]);
  });

  testWithSqlite.each([
    ["is gone", null],
    ["was changed", "other"],
  ])("a file of a value that %s is a miss, and told", async (_, text) => {
    const { plans, root, faults } = await opened();
    plans.set(TaskFinished, "a", value(1, BIG));
    const [name = ""] = readdirSync(join(root, "plan/objects"), { recursive: true })
      .map(String)
      .filter((one) => one.includes("/"));
    const file = join(root, "plan/objects", name);
    if (text === null) plans.delete("a");
    else writeFileSync(file, text);
    expect(plans.get(TaskFinished, "a")).toBeUndefined();
    expect(faults().map(({ code }) => code)).toEqual(text === null ? [] : ["CACHE_READ_FAILED"]);
    expect(existsSync(file)).toBe(text !== null);
  });

  testWithSqlite("a database of another layout is emptied", async () => {
    const first = await opened();
    first.plans.set(TaskFinished, "a", value(1));
    first.cache.close();
    const { loadSqlite } = await import("../../../runtime/cache/sqlite.js");
    const database = (await loadSqlite())(join(first.root, "plan/cache.db"));
    database.exec("PRAGMA user_version = 99; CREATE TABLE more (a); CREATE VIEW some AS SELECT * FROM more");
    database.close();
    const { plans, faults } = await opened({}, first.root);
    expect(plans.get(TaskFinished, "a")).toBeUndefined();
    plans.set(TaskFinished, "a", value(2));
    expect([plans.stats().entries, faults()]).toEqual([1, []]);
  });
});

describe("a cache that", () => {
  testWithSqlite("is closed is used no more; closing twice does nothing", async () => {
    const { cache, plans } = await opened();
    plans.set(TaskFinished, "a", value(1));
    cache.close();
    cache.close();
    expect(codeOf(() => plans.get(TaskFinished, "a"))).toBe("CACHE_CLOSED");
    expect(codeOf(() => cache.kind("plan"))).toBe("CACHE_CLOSED");
  });

  testWithSqlite("others write to for too long says so, and can be asked again", async () => {
    const { plans, root, faults } = await opened();
    plans.set(TaskFinished, "a", value(1));
    const { loadSqlite } = await import("../../../runtime/cache/sqlite.js");
    const other = (await loadSqlite())(join(root, "plan/cache.db"));
    other.exec("BEGIN IMMEDIATE");
    expect(codeOf(() => plans.set(TaskFinished, "a", value(2)))).toBe("CACHE_BUSY");
    expect(plans.get(TaskFinished, "a")).toEqual(value(1)); // readers do not wait
    other.exec("ROLLBACK");
    other.close();
    plans.set(TaskFinished, "a", value(3));
    expect([plans.get(TaskFinished, "a"), faults()]).toEqual([value(3), []]);
  });

  testWithSqlite(
    "cannot be written says so where it is asked to keep, and is a miss where it is asked for",
    async () => {
      const root = temporaryDirectory({ plan: "a file, no folder" });
      const { plans, faults } = await opened({}, root);
      expect(plans.get(TaskFinished, "a")).toBeUndefined();
      expect(codeOf(() => plans.set(TaskFinished, "a", value(1)))).toBe("CACHE_WRITE_FAILED");
      expect(faults().map(({ code }) => code)).toEqual(["CACHE_WRITE_FAILED"]);
    },
  );

  testWithSqlite("is there is opened again with its settings, by its folder alone", async () => {
    const first = await opened({ size_limit_bytes: 1000, eviction_policy: "none" });
    for (let i = 0; i < 20; i++) first.plans.set(TaskFinished, `k${i}`, value(i));
    first.cache.close();
    const again = await openExistingCache(first.root, { now: () => 0 });
    expect(again.kinds()).toEqual(["plan"]);
    expect(codeOf(() => again.kind("plan").set(TaskFinished, "a", value(1, "z".repeat(2000))))).toBe("CACHE_TOO_LARGE");
    again.close();
    const nowhere = openExistingCache(temporaryDirectory(), { now: () => 0 });
    await expect(nowhere).rejects.toMatchObject({ code: "CACHE_MISSING" });
  });
});

test("without SQLite there is an error that says what to install", async () => {
  const sqlite = process.getBuiltinModule("node:sqlite") === undefined ? "node:sqlite" : "better-sqlite3";
  const profile = DiskCacheProfile.create({ root: "x", base_settings: { size_limit_bytes: 1 } });
  const opening = openCache(profile, { now: () => 0, sqlite }).then(
    (cache) => cache.kinds(),
    (error: unknown) => (error instanceof CacheError ? error.code : error),
  );
  expect(["CACHE_PEER_MISSING", []]).toContainEqual(await opening);
});
