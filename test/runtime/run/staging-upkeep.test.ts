// The folder of staged results: what made one stale, and which go when there are too many.

import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { ViewCacheEvent } from "tessera-contracts/contracts/diagnostics/events";
import { DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type GraphRun, type GraphRunOptions, planViews, runGraph, session } from "tessera-contracts/run";
import { nodes } from "../delta/cpg-nodes.js";
import { binary, col, filter, type Lake, lake, param, project, scan } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const KEY = "_tessera_key.json";
let folders = 0;

/** A cache with a graph over a table of its own: the first nodes by a parameter, in a tree, and their number in SQL. */
async function cached() {
  const folder = join(place.folder, `upkeep-${folders++}`);
  const [uri, cachePath] = [join(folder, "moving"), join(folder, "cache")];
  const moving = await DeltaTable.create(uri, CpgNodeTable, { engine: place.engine, durable: false });
  await moving.append(nodes(0, 4));
  const diagnostics = memoryDiagnostics();
  const run = async (since: number, more: Partial<GraphRunOptions> = {}, by = "n"): Promise<GraphRun> => {
    const s = await session({ engine: place.engine, datasets: { moving: uri }, diagnostics });
    const rel = project(filter(scan("moving"), binary("ge", col("bstart"), param("since", "i64"))), {
      x: col("bstart"),
    });
    const graph = await planViews(s, {
      nodes: [
        { name: "late", rel },
        { name: "counts", deps: ["late"], sql: `SELECT count(*) AS ${by} FROM late`, cache_policy: "delta_staging" },
      ],
    });
    const options = { outputs: ["counts"], parameters: { since }, cachePath, onOutput: async () => undefined };
    const done = await runGraph(s, graph, { ...options, ...more });
    await s.close();
    return done;
  };
  const staged = (): readonly string[] =>
    readdirSync(join(cachePath, "counts")).filter((name) => existsSync(join(cachePath, "counts", name, KEY)));
  return { moving, run, cachePath, diagnostics, staged };
}

const reasonOf = ({ caches }: GraphRun): string | null | undefined => caches[0]?.reason;

describe("a staged result that is not there", () => {
  test("says what has changed since the last one", async () => {
    const { run, moving, cachePath } = await cached();
    expect(reasonOf(await run(1))).toBe("nothing is staged under this key");
    expect(reasonOf(await run(1))).toBeNull();
    await moving.append(nodes(4, 6));
    expect(reasonOf(await run(1))).toBe("stale: input moving 1 → 2");
    expect(reasonOf(await run(2))).toBe("stale: parameter since 1 → 2");
    expect(reasonOf(await run(2, {}, "m"))).toBe("stale: the plan is another one");
    for (const table of readdirSync(join(cachePath, "counts"))) {
      writeFileSync(join(cachePath, "counts", table, KEY), "{ no key");
    }
    expect(reasonOf(await run(3))).toBe("nothing is staged under this key");
  });
});

describe("staged results above the limit", () => {
  test("go, the one that was used least recently first, and that is told", async () => {
    const { run, cachePath, diagnostics, staged } = await cached();
    const paths: string[] = [];
    for (const since of [1, 2, 3]) {
      const path = (await run(since)).caches[0]?.cache_path ?? "";
      paths.push(path);
      utimesSync(join(path, KEY), since, since);
    }
    expect(staged().length).toBe(3);
    // The first one is used again, and is the latest now: a limit below what two take leaves it and no other.
    const one = (await run(1, { cacheLimitBytes: Number.MAX_SAFE_INTEGER })).evicted;
    expect(one).toEqual([]);
    const { evicted, caches } = await run(1, { cacheLimitBytes: 1 });
    expect(caches[0]?.hit).toBe(true);
    expect(evicted.map(({ view, path }) => [view, path])).toEqual([
      ["counts", paths[1]],
      ["counts", paths[2]],
    ]);
    expect(evicted.every(({ bytes }) => bytes > 500)).toBe(true);
    expect(staged().map((name) => join(cachePath, "counts", name))).toEqual([paths[0]]);
    const told = diagnostics.notices.flatMap((notice) => eventOf(notice, ViewCacheEvent) ?? []);
    expect(told.flatMap(({ reason }) => (reason?.startsWith("deleted") === true ? [reason] : []))).toEqual([
      `deleted ${paths[1]}, since staged results take more than 1 bytes`,
      `deleted ${paths[2]}, since staged results take more than 1 bytes`,
    ]);
    expect(reasonOf(await run(2))).toBe("stale: parameter since 1 → 2");
  });

  test("stay where the limit has room for the later ones", async () => {
    const { run, staged } = await cached();
    const paths: string[] = [];
    for (const since of [1, 2, 3]) {
      const path = (await run(since)).caches[0]?.cache_path ?? "";
      paths.push(path);
      utimesSync(join(path, KEY), since, since);
    }
    const bytes = (await run(3, { cacheLimitBytes: 1 })).evicted[0]?.bytes ?? 0;
    for (const since of [1, 2]) {
      const path = (await run(since)).caches[0]?.cache_path ?? "";
      utimesSync(join(path, KEY), since, since);
    }
    const { evicted } = await run(3, { cacheLimitBytes: Math.floor(bytes * 2.5) });
    expect(evicted.map(({ path }) => path)).toEqual([paths[0]]);
    expect(staged().length).toBe(2);
  });
});
