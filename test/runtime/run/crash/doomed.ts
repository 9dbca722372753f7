// A run that dies, and what is wrong with what it left.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CommitMetadata } from "tessera-contracts/contracts/delta/commit";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaTable } from "tessera-contracts/delta";
import type { FileEngine } from "tessera-contracts/engine";
import { type ArtifactStore, directoryStore, repairRuns, type Session, session, startRun } from "tessera-contracts/run";
import { localStorage, type Storage } from "tessera-contracts/storage";
import { filesIn } from "../../../temporary-directory.js";
import { nodes } from "../../delta/cpg-nodes.js";
import { PIPELINE, QUIET } from "../pipeline.js";
import type { MomentName } from "./moments.js";

/** A run that dies, after others of its pipeline that did not. */
export interface Doomed {
  readonly folder: string;
  readonly moment: MomentName;
  /** It dies when it comes to that moment for the nth time. */
  readonly nth: number;
  /** How many runs succeeded before it; if there are any, it has more rows than these, and brings its first output up to date by changes. */
  readonly earlier: number;
}

const DOOMED = "doomed";
const OUTPUTS = ["late", "sums"];
const START = 1_767_225_600_000;
/** When nobody believes any more that the dead run is alive. */
const LATER = START + 61_000;
const PROPERTIES = { "delta.enableChangeDataFeed": "true" };

/** Appends nodes of these numbers to the table that the pipeline reads. */
export async function growInput(
  { folder }: Doomed,
  engine: FileEngine,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const options = { engine, durable: false, properties: PROPERTIES };
  await (await DeltaTable.openOrCreate(join(folder, "cpg_nodes"), CpgNodeTable, options)).append(nodes(from, to));
}

/** How a run is executed. */
export interface ExecuteOptions {
  readonly engine: FileEngine;
  /** Default: the doomed one. */
  readonly runId?: string;
  readonly storage?: (folder: string) => Storage;
  readonly now?: number;
}

/** Executes a run of the pipeline, in this process. */
export async function execute(doomed: Doomed, options: ExecuteOptions): Promise<RunManifest> {
  const { runId = DOOMED } = options;
  const place = await placeOf(doomed, options);
  const [late, ...others] = PIPELINE.outputs;
  if (late === undefined) throw new Error("the pipeline has two outputs");
  const outputs = [{ ...late, materialize: "incremental" as const, keys: ["id"] }, ...others];
  return (await startRun({ ...QUIET, ...place, pipeline: { ...PIPELINE, outputs }, runId })).execute();
}

async function placeOf(
  { folder }: Doomed,
  { engine, now = START, storage = (path) => localStorage(path, { durable: false }) }: ExecuteOptions,
): Promise<{ readonly session: Session; readonly store: ArtifactStore }> {
  const datasets = Object.fromEntries(["cpg_nodes", ...OUTPUTS].map((name) => [name, join(folder, name)]));
  return {
    session: await session({ engine, datasets, storage, now: () => now }),
    store: directoryStore(storage(join(folder, "store"))),
  };
}

/** Starts the run as a process of its own, and waits for its end. @param program was bundled from `doomed-run.ts` */
export function kill(program: string, { folder, moment, nth, earlier }: Doomed): Promise<NodeJS.Signals | null> {
  const args = [program, folder, moment, String(nth), String(earlier)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("close", (_, signal) => settle(signal));
  });
}

/**
 * What is wrong with what a dead run left: before it is repaired, after it was repaired twice, and after somebody started it again. Empty if
 * nothing is.
 */
export async function faultsAfter(doomed: Doomed, engine: FileEngine): Promise<readonly string[]> {
  const faults: string[] = [];
  const demand = (expected: unknown, found: unknown, what: string): void => {
    const [one, other] = [expected, found].map((value) => JSON.stringify(value));
    if (one !== other) faults.push(`${what}: expected ${one}, found ${other}`);
  };
  const left = await tablesOf(doomed, engine);
  for (const { name, mistakes } of left) demand([], mistakes, `${name} as it was left`);
  const { store, session: later } = await placeOf(doomed, { engine, now: LATER });
  const before = await store.manifest(DOOMED);
  const repaired = await repairRuns(store, later, { every: QUIET.every });
  demand(
    [],
    repaired.flatMap(({ problems }) => problems.map(String)),
    "problems of the repair",
  );
  demand(
    before?.status === "started" ? [DOOMED] : [],
    repaired.map(({ manifest }) => manifest.run_id),
    "what was repaired",
  );
  const files = filesIn(doomed.folder);
  demand([], await repairRuns(store, later, { every: QUIET.every }), "what was repaired again");
  demand(
    true,
    JSON.stringify(files) === JSON.stringify(filesIn(doomed.folder)),
    "the second repair left all as it was",
  );
  demand(left, await tablesOf(doomed, engine), "tables after the repair");
  await demandLinked({ store, manifest: await store.manifest(DOOMED) }, left, demand);
  const last = await execute(doomed, { engine, now: LATER + 61_000 });
  const tables = await tablesOf(doomed, engine);
  for (const { name, runs, mistakes } of tables) {
    demand([], mistakes, `${name} in the end`);
    demand(1, runs.filter((id) => id === DOOMED).length, `commits of the run to ${name}`);
  }
  demand("succeeded", last.status, "the run that was started again");
  await demandLinked({ store, manifest: last }, tables, demand);
  return faults;
}

type Demand = (expected: unknown, found: unknown, what: string) => void;

/** A manifest says what the logs say, and what it names can be opened. */
async function demandLinked(
  { store, manifest }: { readonly store: ArtifactStore; readonly manifest: RunManifest | null },
  tables: readonly WrittenTable[],
  demand: Demand,
): Promise<void> {
  for (const { name, doomed } of tables) {
    const output = manifest?.outputs.find(({ dataset_name }) => dataset_name === name);
    demand(doomed, output?.version ?? null, `the version of ${name} in the manifest`);
  }
  const isWhole = tables.every(({ doomed }) => doomed !== null);
  if (manifest !== null) demand(isWhole ? "succeeded" : "failed", manifest.status, "the status");
  for (const id of Object.values(manifest?.artifact_ids ?? {})) await store.open(id);
  for await (const { id, problem } of store.list()) demand(null, problem, `the artifact ${id}`);
}

/** A table that runs wrote. */
interface WrittenTable {
  readonly name: string;
  /** The ids of the runs that committed, in order. */
  readonly runs: readonly string[];
  /** The version of the doomed run; null if it did not come so far. */
  readonly doomed: number | null;
  /** Versions whose rows are not those of the run that wrote them. */
  readonly mistakes: readonly string[];
}

function tablesOf(doomed: Doomed, engine: FileEngine): Promise<readonly WrittenTable[]> {
  return Promise.all(OUTPUTS.map((name) => tableOf(doomed, name, engine)));
}

async function tableOf({ folder, earlier }: Doomed, name: string, engine: FileEngine): Promise<WrittenTable> {
  const uri = join(folder, name);
  if (Object.keys(filesIn(join(uri, "_delta_log"))).every((path) => !path.endsWith("0.json")))
    return { name, runs: [], doomed: null, mistakes: [] };
  const table = await DeltaTable.openAny(uri, { engine });
  const runs: string[] = [];
  const mistakes: string[] = [];
  let doomed: number | null = null;
  for (const { version, user_metadata } of (await table.history()).toReversed()) {
    if (user_metadata !== null) runs.push(CommitMetadata.decodeJson(user_metadata).run_id);
    const last = runs.at(-1);
    if (last === DOOMED) doomed ??= version;
    const found: number[] = [];
    for await (const row of (await table.at({ version })).read()) found.push(Number(row["start"]));
    // The pipeline takes nodes from number 2 on.
    const end = last === undefined ? 2 : last === DOOMED && earlier > 0 ? 8 : 6;
    const expected = Array.from({ length: end - 2 }, (_, i) => i + 2);
    if (String(found.toSorted((a, b) => a - b)) !== String(expected)) mistakes.push(`${version}: ${found.join(" ")}`);
  }
  return { name, runs, doomed, mistakes };
}
