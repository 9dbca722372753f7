import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeltaTable } from "tessera-contracts/delta";
import { faultyStorage, localStorage, type Storage } from "tessera-contracts/storage";
import { type ArtifactStore, directoryStore, repairRuns, type Session, session, startRun } from "tessera-contracts/run";
import { type Lake, lake, namesIn } from "./lake.js";
import { QUIET } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const plain = (uri: string): Storage => localStorage(uri, { durable: false });

/** All of a run behind one counter of calls, and a process that dies at one of them. */
class Killed extends Error {}

interface Process {
  readonly store: ArtifactStore;
  readonly session: Session;
  calls(): number;
}

async function processIn(folder: string, { at, now }: { at: number; now: number }): Promise<Process> {
  let calls = 0;
  const dying = (uri: string): Storage =>
    faultyStorage(plain(uri), {
      onCall: (_, when) => {
        if (when === "before" && calls++ >= at) throw new Killed("the process died");
      },
    });
  const datasets = { cpg_nodes: place.uri, late: join(folder, "late"), sums: join(folder, "sums") };
  return {
    store: directoryStore(dying(join(folder, "store"))),
    session: await session({ engine: place.engine, datasets, storage: dying, now: () => now }),
    calls: () => calls,
  };
}

const NEVER = Infinity;
const start = 1_767_225_600_000;

async function run(folder: string, at: number, now: number = start): Promise<{ calls: number; isWhole: boolean }> {
  const dying = await processIn(folder, { at, now });
  const { store, session: s } = dying;
  try {
    await (await startRun({ ...QUIET, store, session: s, runId: "run-1" })).execute();
    return { calls: dying.calls(), isWhole: true };
  } catch (error) {
    for (const one of partsOf(error)) if (!causesOf(one).some((cause) => cause instanceof Killed)) throw one;
    return { calls: dying.calls(), isWhole: false };
  }
}

function partsOf(error: unknown): readonly unknown[] {
  return error instanceof AggregateError ? error.errors.flatMap(partsOf) : [error];
}

function causesOf(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

/** The run ids of all commits of a table with rows, and how many rows it has. */
async function tableIn(uri: string): Promise<{ runs: readonly string[]; rows: number; version: number } | null> {
  const table = await DeltaTable.openAny(uri, { engine: place.engine }).catch(() => null);
  if (table === null) return null;
  const runs = (await table.history()).flatMap(
    ({ user_metadata }) => user_metadata?.match(/"run_id":"([^"]+)/)?.[1] ?? [],
  );
  return { runs, rows: await table.count(), version: table.version };
}

test("a run that dies anywhere leaves whole tables, and repair says what it committed", async () => {
  const { calls } = await run(join(place.folder, "whole"), NEVER);
  const statuses = new Set<string>();
  for (let at = 0; at < calls; at++) {
    const folder = join(place.folder, `killed-${at}`);
    expect((await run(folder, at)).isWhole).toBe(false);
    const later = await processIn(folder, { at: NEVER, now: start + 61_000 });
    const first = await repairRuns(later.store, later.session, { every: QUIET.every });
    const manifest = await later.store.manifest("run-1");
    expect(first.flatMap(({ problems }) => problems)).toEqual([]);
    expect(await repairRuns(later.store, later.session, { every: QUIET.every })).toEqual([]);
    expect(await later.store.manifest("run-1")).toEqual(manifest);
    for (const name of ["late", "sums"]) {
      const table = await tableIn(join(folder, name));
      const output = manifest?.outputs.find(({ dataset_name }) => dataset_name === name);
      expect([at, name, output?.version ?? null]).toEqual([at, name, table?.runs.length ? table.version : null]);
      if (output !== undefined)
        expect([output.rows, output.files, table?.rows, table?.runs]).toEqual([4, 1, 4, ["run-1"]]);
      else expect(table?.rows ?? 0).toBe(0);
    }
    statuses.add(`${manifest?.status} ${manifest?.outputs.length}`);
    if (at % 5 > 0) continue;
    // Whoever starts it again gets what is missing, and nothing twice.
    expect((await run(folder, NEVER, start + 200_000)).isWhole).toBe(true);
    for (const name of ["late", "sums"])
      expect(await tableIn(join(folder, name))).toMatchObject({ rows: 4, runs: ["run-1"] });
  }
  expect([...statuses].sort()).toEqual(["failed 0", "failed 1", "succeeded 2", "undefined undefined"]);
  expect(await namesIn(place.engine)).toEqual([]);
});
