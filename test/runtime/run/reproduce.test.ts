import { execFile } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaTable } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import {
  type ArtifactStore,
  diffRuns,
  directoryStore,
  reproduceRun,
  type ReproduceOptions,
  type Session,
  session,
  startRun,
} from "tessera-contracts/run";
import { packageRoot } from "../../../generator/cli/package.js";
import { nodes } from "../delta/cpg-nodes.js";
import { type Lake, lake, namesIn } from "./lake.js";
import { QUIET } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

let folders = 0;

/** A run over a table of its own. */
async function done(): Promise<{
  manifest: RunManifest;
  folder: string;
  nodes: DeltaTable<unknown>;
  s: Session;
  options: Omit<ReproduceOptions, "into" | "runId">;
  store: ArtifactStore;
}> {
  const folder = join(place.folder, `again-${folders++}`);
  const uri = join(folder, "nodes");
  const table = await DeltaTable.create(uri, CpgNodeTable, { engine: place.engine, durable: false });
  await table.append(nodes(0, 6));
  const s = await session({
    engine: place.engine,
    datasets: { cpg_nodes: uri, late: join(folder, "late"), sums: join(folder, "sums") },
    storage: (at) => localStorage(at, { durable: false }),
  });
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const manifest = await (await startRun({ ...QUIET, session: s, store, runId: "run-1" })).execute();
  return { manifest, folder, nodes: table as DeltaTable<unknown>, s, store, options: { ...QUIET, session: s, store } };
}

test("a run gives the same rows again, whatever happened to its inputs since", async () => {
  const { manifest, folder, nodes: table, options } = await done();
  await table.append(nodes(6, 9) as unknown[]);
  await table.optimize();
  const again = await reproduceRun(manifest, { ...options, runId: "run-2", into: join(folder, "again") });
  expect(again.outputs).toEqual([
    { dataset: "late", columns: [], missing: 0, added: 0, sameBytes: null },
    { dataset: "sums", columns: [], missing: 0, added: 0, sameBytes: null },
  ]);
  expect(again.isSame).toBe(true);
  expect(again.manifest.outputs.map(({ table_uri }) => table_uri)).toEqual([
    join(folder, "again", "late"),
    join(folder, "again", "sums"),
  ]);
  expect(diffRuns(manifest, again.manifest)).toEqual([]);
  await expect(reproduceRun(manifest, { ...options, runId: "run-3", into: join(folder, "again") })).rejects.toThrow(
    "let the run be written to an empty place",
  );
  expect(await namesIn(place.engine)).toEqual([]);
});

test("a run that kept the hashes of its files is held against them too", async () => {
  const { folder, s, store, options } = await done();
  const manifest = await (await startRun({ ...QUIET, session: s, store, runId: "hashed", hashFiles: true })).execute();
  expect(manifest.outputs.map(({ file_hashes, files }) => file_hashes?.length === files)).toEqual([true, true]);
  const again = await reproduceRun(manifest, { ...options, runId: "run-2", into: join(folder, "again") });
  expect(again.outputs.map(({ sameBytes }) => sameBytes)).toEqual([true, true]);
  expect(diffRuns(manifest, again.manifest)).toEqual([]);
  const outputs = manifest.outputs.map((one, i) => (i === 0 ? { ...one, file_hashes: ["0".repeat(64)] } : one));
  const planted = { ...manifest, outputs };
  const other = await reproduceRun(planted, { ...options, runId: "run-3", into: join(folder, "other") });
  expect([other.isSame, ...other.outputs.map(({ sameBytes }) => sameBytes)]).toEqual([true, false, true]);
});

test("a changed value in what was written makes rows differ", async () => {
  const { manifest, folder, options } = await done();
  const late = await DeltaTable.openAny(manifest.outputs[0]?.table_uri ?? "", { engine: place.engine });
  const writable = await DeltaTable.open(late.uri, late.table, { engine: place.engine });
  await writable.update("start = 3", { start: 4n } as never);
  const [first, second] = manifest.outputs;
  if (first === undefined || second === undefined) throw new Error("there are two outputs");
  const planted = { ...manifest, outputs: [{ ...first, version: writable.version }, second] };
  const again = await reproduceRun(planted, { ...options, runId: "run-2", into: join(folder, "again") });
  expect([again.isSame, ...again.outputs.map(({ missing, added }) => [missing, added])]).toEqual([
    false,
    [1, 1],
    [0, 0],
  ]);
});

/** Does the run again in a process of its own: with another engine, and without anything that this one remembers. */
async function rerun(folder: string, into: string): Promise<unknown> {
  const program = join(import.meta.dirname, "rerun.ts");
  const args = [join(packageRoot(), "test/run-typescript.mjs"), program, folder, join(folder, into)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: packageRoot() });
  return JSON.parse(stdout);
}

test("a fresh process gives the same rows, and a changed value in a file of the input others", async () => {
  const { folder, nodes: table } = await done();
  const same = { columns: [], missing: 0, added: 0, sameBytes: null };
  expect(await rerun(folder, "fresh")).toEqual({
    outputs: [
      { dataset: "late", ...same },
      { dataset: "sums", ...same },
    ],
    isSame: true,
  });
  for await (const { path } of (await table.at({ version: 1 })).snapshot.files()) {
    const file = join(folder, "nodes", path);
    const changed = `SELECT * REPLACE (CASE bstart WHEN 3 THEN 33 ELSE bstart END AS bstart) FROM read_parquet('${file}')`;
    await place.engine.query({ sql: `COPY (${changed}) TO '${file}.new' (FORMAT parquet)`, dialect: "duckdb" });
    renameSync(`${file}.new`, file);
  }
  const other = { columns: [], missing: 1, added: 1, sameBytes: null };
  expect(await rerun(folder, "planted")).toEqual({
    outputs: [
      { dataset: "late", ...other },
      { dataset: "sums", ...other },
    ],
    isSame: false,
  });
});

test("an input whose files a vacuum deleted is told before anything runs", async () => {
  const { manifest, folder, nodes: table, options, store } = await done();
  await table.overwrite(nodes(0, 2) as unknown[]);
  const data = join(folder, "nodes");
  const [old] = await table.history().then((entries) => entries.filter(({ version }) => version === 1));
  expect(old).toBeDefined();
  const into = join(folder, "again");
  const reader = await table.at({ version: 1 });
  for await (const { path } of reader.snapshot.files()) rmSync(join(data, decodeURIComponent(path)));
  await expect(reproduceRun(manifest, { ...options, runId: "run-2", into })).rejects.toThrow(
    expect.objectContaining({
      code: "RUN_INPUT_GONE",
      message: expect.stringMatching(/^version 1 of cpg_nodes in .*parquet is gone/) as string,
    }),
  );
  expect(await store.manifest("run-2")).toBeNull();
  rmSync(data, { recursive: true });
  await expect(reproduceRun(manifest, { ...options, runId: "run-2", into })).rejects.toThrow(
    expect.objectContaining({ code: "RUN_INPUT_GONE" }),
  );
});

test("another pipeline or other parameters are not the run", async () => {
  const { manifest, folder, options } = await done();
  const into = join(folder, "again");
  await expect(reproduceRun(manifest, { ...options, runId: "run-2", into, parameters: { since: 3 } })).rejects.toThrow(
    "its parameters differ, since: 2 and 3",
  );
});

test("runs differ for reasons, which come in order", async () => {
  const { manifest, nodes: table, options } = await done();
  await table.append(nodes(6, 9) as unknown[]);
  const other = await (await startRun({ ...options, runId: "run-2", parameters: { since: 3 } })).execute();
  expect(diffRuns(manifest, other)).toEqual([
    { reason: "parameters", name: "since", left: "2", right: "3" },
    { reason: "inputs", name: "cpg_nodes", left: "version 1", right: "version 2" },
    { reason: "rows", name: "late", left: "4 rows", right: "6 rows" },
    { reason: "rows", name: "sums", left: "4 rows", right: "6 rows" },
  ]);
  const repro = {
    tool_version: "1.0.0",
    runtime: "node",
    platform: "linux",
    git_commit: null,
    lockfile_sha256: null,
    env: { TZ: "UTC" },
  };
  const changed = {
    ...manifest,
    plan_fingerprints: { ...manifest.plan_fingerprints, more: "f".repeat(64) },
    functions_hash: "0".repeat(64),
    engine: "duckdb v9",
    profile_hash: "1".repeat(64),
    repro,
  };
  expect(diffRuns(manifest, changed).map(({ reason, name }) => `${reason} ${name}`)).toEqual([
    "plans more",
    "functions ",
    "engine ",
    "settings ",
    "code env TZ",
    "code platform",
    "code runtime",
    "code tool_version",
  ]);
  expect(diffRuns(manifest, manifest)).toEqual([]);
});
