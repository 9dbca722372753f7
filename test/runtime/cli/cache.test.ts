import { describe, expect } from "vitest";
import { TaskFinished } from "tessera-contracts/contracts/logs/events";
import { tessera } from "../../generator/cli/call.js";
import { testWithSqlite } from "../../sqlite.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { opened, value } from "../cache/caches.js";

/** A folder with two caches. */
async function folder(): Promise<string> {
  const cwd = temporaryDirectory();
  const { cache, plans } = await opened({ eviction_policy: "none", size_limit_bytes: 1000 }, `${cwd}/cache`);
  for (let i = 0; i < 20; i++) plans.set(TaskFinished, `k${i}`, value(i));
  plans.get(TaskFinished, "k1");
  plans.get(TaskFinished, "gone");
  cache.kind("extract").set(TaskFinished, "a", value(1), { ttlMs: 5 });
  cache.close();
  return cwd;
}

describe("tessera cache", () => {
  testWithSqlite("stats shows what caches hold", async () => {
    const cwd = await folder();
    const { code, out } = await tessera(cwd, "cache", "stats", "cache");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "KIND     ENTRIES  SIZE     HITS  MISSES  SHARE  EVICTED
      plan     20       1.5 KiB  1     1       50%    0
      extract  1        74 B     0     0              0"
    `);
    const json = await tessera(cwd, "cache", "stats", "cache", "plan", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ kind: "plan", entries: 20, hits: 1, misses: 1, evicted: 0 });
    expect((await tessera(cwd, "cache", "stats", "cache", "queue")).out).toBe("no such cache");
  });

  testWithSqlite("cull drops what has expired, and clear all of a kind", async () => {
    const cwd = await folder();
    expect((await tessera(cwd, "cache", "cull", "cache")).out).toBe(
      "plan: dropped 0 entries\nextract: dropped 1 entry",
    );
    expect((await tessera(cwd, "cache", "clear", "cache", "plan")).out).toBe("plan: dropped 20 entries");
    const { out } = await tessera(cwd, "cache", "clear", "cache", "--format", "json");
    expect(JSON.parse(out)).toEqual({ plan: 0, extract: 0 });
  });

  testWithSqlite.each([
    [["stats", "nowhere"], /nowhere: there is no on-disk cache; name the folder that has one for each kind$/],
    [["stats", "cache", "plans"], /unknown kind plans; expected plan, extract, schema/],
  ])("refuses what cannot work: %j", async (words, text) => {
    const { code, error } = await tessera(await folder(), "cache", ...words);
    expect([code, error]).toEqual([2, expect.stringMatching(text)]);
  });
});
