// node test/run-typescript.mjs test/runtime/delta/soak.ts [crashes|races|histories]: what the tests of Delta tables do, as often as takes
// half an hour. Each line names the seed that makes it again (SEED=…); SHARE=0.1 does a tenth of all. It ends with `N passed, N failed`.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { crash, faultsAfter } from "./crash/crash.js";
import { DEATHS } from "./crash/dying-storage.js";
import { holdsWhatWasWritten } from "./model/histories.js";
import { faultsOf } from "./race/race.js";

const SEED = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
const SHARE = Number(process.env["SHARE"] ?? 1);
const share = (count: number): number => Math.ceil(count * SHARE);

const KILLS_A_DEATH = 20;
const RACES = 20;
const APPENDS = 200;
const HISTORIES = 1000;
const HISTORIES_A_SEED = 25;

/** One thing that is tried: what was wrong, nothing if it passed. */
interface Trial {
  readonly name: string;
  readonly run: (engine: DuckDBEngine, folder: string) => Promise<readonly string[]>;
}

const SUITES: { readonly [name: string]: () => Trial[] } = {
  crashes: () =>
    DEATHS.flatMap((death) =>
      Array.from({ length: share(KILLS_A_DEATH) }, (_, i) => {
        // Small batches are written in one go, large ones while the writer is looked at.
        const work = { batches: 12, rowsPerBatch: (i + SEED) % 2 === 0 ? 3 : 20_000 };
        const nth = 1 + ((i + SEED) % (death.includes("checkpoint") ? 6 : 12));
        return { name: `${death}, at time ${nth}, ${work.rowsPerBatch} rows`, run: killed({ death, nth, work }) };
      }),
    ),
  races: () =>
    Array.from({ length: share(RACES) }, () =>
      [2, 4].flatMap((writers) =>
        [false, true].map((deletes) => ({
          name: `${writers} processes that append${deletes ? " and delete" : ""}`,
          run: (engine: DuckDBEngine, folder: string) =>
            faultsOf({ folder, writers, appends: share(deletes ? APPENDS / 10 : APPENDS), deletes }, engine),
        })),
      ),
    ).flat(),
  histories: () =>
    Array.from({ length: share(HISTORIES / HISTORIES_A_SEED) }, (_, i) => [
      { name: `${HISTORIES_A_SEED} histories`, run: histories(SEED + i, i % 4 !== 0) },
    ]).flat(),
};

function killed(one: Omit<Parameters<typeof crash>[0], "folder">): Trial["run"] {
  return async (engine, folder) => {
    const ending = await crash({ ...one, folder });
    if (ending.signal !== "SIGKILL") return [`the writer ended by itself, with ${ending.code}`];
    return faultsAfter({ ...one, folder }, ending, engine);
  };
}

function histories(seed: number, faults: boolean): Trial["run"] {
  return async (engine) => {
    const found = await fc.check(holdsWhatWasWritten(engine, { faults }), { numRuns: HISTORIES_A_SEED, seed });
    return found.failed ? [fc.defaultReportMessage(found) ?? "no report"] : [];
  };
}

async function tried({ name, run }: Trial, engine: DuckDBEngine): Promise<boolean> {
  const parent = mkdtempSync(join(tmpdir(), "tessera-soak-"));
  const faults = await run(engine, join(parent, "table")).catch((error: unknown) => [
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ]);
  rmSync(parent, { recursive: true, force: true });
  console.log(`${faults.length === 0 ? "passed" : "FAILED"} ${name} (SEED=${SEED})`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}

const wanted = process.argv[2];
const suites = wanted === undefined ? Object.values(SUITES) : [SUITES[wanted]];
const engine = await duckdb({ threads: 1 });
const results: boolean[] = [];
for (const trial of suites.flatMap((suite) => suite?.() ?? [])) results.push(await tried(trial, engine));
await engine.close();
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
if (results.length === 0 || passed < results.length) process.exitCode = 1;
