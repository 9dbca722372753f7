// Several processes that use one cache, of which some are killed. `make soak` has more of both: CACHE_PROCESSES=8, CACHE_KILLS=50.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { TaskFinished } from "tessera-contracts/contracts/logs/events";
import { loadSqlite } from "../../../runtime/cache/sqlite.js";
import { type BuiltProgram, buildProgram } from "../../built-program.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { testWithSqlite } from "../../sqlite.js";
import { opened } from "./caches.js";
import { KEYS, textOf } from "./values-of-keys.js";

const PROCESSES = Number(process.env["CACHE_PROCESSES"] ?? 3);
const KILLS = Number(process.env["CACHE_KILLS"] ?? 3);
/** Room for some of the values only, so that there is always something to drop. */
const LIMIT = 600_000;

let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram(fileURLToPath(new URL("caching-child.ts", import.meta.url)));
});

afterAll(() => program.remove());

interface Caching {
  readonly child: ChildProcess;
  /** Its exit code, and the signal that ended it. */
  readonly closed: Promise<unknown[]>;
}

function start(root: string, count: number): Caching {
  const words = [program.path, root, String(LIMIT), String(count)];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  return { child, closed: once(child, "close") };
}

/** Waits until the cache of a process is open; one that ends before that is an error. */
async function begun({ child, closed }: Caching): Promise<void> {
  if (child.stdout === null) throw new Error("it has a pipe");
  const ended = closed.then(([code]) => {
    throw new Error(`a process ended with ${String(code)} before its cache was open`);
  });
  await Promise.race([once(child.stdout, "data"), ended]);
}

async function killed({ child, closed }: Caching): Promise<void> {
  child.kill("SIGKILL");
  expect(await closed).toEqual([null, "SIGKILL"]);
}

/** Everything that has to hold of what processes left behind. */
async function expectSound(root: string): Promise<void> {
  const database = (await loadSqlite())(join(root, "plan/cache.db"));
  expect(database.all("PRAGMA integrity_check")).toMatchObject([{ integrity_check: "ok" }]);
  const [sums] = database.all("SELECT count(*) AS entries, sum(size) AS bytes, max(size) AS largest FROM entries");
  const [totals] = database.all("SELECT entries, bytes FROM totals");
  expect(totals).toMatchObject({ entries: sums?.["entries"], bytes: sums?.["bytes"] });
  expect(Number(sums?.["bytes"])).toBeLessThanOrEqual(LIMIT + Number(sums?.["largest"]));
  database.close();
  const { plans, faults } = await opened({ size_limit_bytes: LIMIT }, root);
  let found = 0;
  for (let n = 0; n < KEYS; n++) {
    const known = plans.get(TaskFinished, `key-${n}`);
    if (known !== undefined) found++;
    if (known !== undefined) expect(known.task === textOf(n)).toBe(true);
  }
  expect(found).toBeGreaterThan(0);
  // Who was killed between a file and its entry left a miss, and no more than one of each.
  expect(faults().filter(({ code }) => code !== "CACHE_READ_FAILED")).toEqual([]);
}

testWithSqlite("values are right, and sizes add up, while several processes write", async () => {
  const root = temporaryDirectory();
  const ends = Array.from({ length: PROCESSES }, () => start(root, 300).closed);
  for (const end of await Promise.all(ends)) expect(end).toEqual([0, null]);
  await expectSound(root);
});

testWithSqlite(
  "the same after some of them are killed at any moment",
  async () => {
    const root = temporaryDirectory();
    const others = Array.from({ length: PROCESSES - 1 }, () => start(root, 1_000_000));
    for (let kill = 0; kill < KILLS; kill++) {
      const one = start(root, 1_000_000);
      await begun(one);
      await sleep((kill * 37) % 200);
      await killed(one);
    }
    await Promise.all(others.map(killed));
    await expectSound(root);
  },
  600_000,
);
