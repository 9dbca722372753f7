import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { CommitMetadata } from "tessera-contracts/contracts/delta/commit";
import { DeltaInputPin, type RunLease, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaError, DeltaTable } from "tessera-contracts/delta";
import { Cancelled } from "tessera-contracts/diagnostics";
import { faultyStorage, localStorage, type Storage } from "tessera-contracts/storage";
import {
  type ArtifactStore,
  deltaStore,
  directoryStore,
  repairRuns,
  type RunOptions,
  session,
  startRun,
} from "tessera-contracts/run";
import { type Lake, lake, namesIn } from "./lake.js";
import { PIPELINE, QUIET, sessionIn } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

let folders = 0;
async function setting(): Promise<{ folder: string; options: Omit<RunOptions, "runId"> }> {
  const folder = join(place.folder, `run-${folders++}`);
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  return { folder, options: { ...QUIET, session: await sessionIn(place, folder), store } };
}

const rowsOf = async (uri: string): Promise<unknown[]> => {
  const table = await DeltaTable.openAny(uri, { engine: place.engine });
  const rows: unknown[] = [];
  for await (const row of table.read()) rows.push(row);
  return rows;
};

describe("a run", () => {
  test("writes its outputs and links them to its manifest and back", async () => {
    const { folder, options } = await setting();
    const manifest = await (await startRun({ ...options, runId: "run-1" })).execute();
    expect(manifest).toMatchObject({ run_id: "run-1", status: "succeeded", pipeline: "small", sequence: 0 });
    expect(
      manifest.outputs.map(({ dataset_name, version, rows, files }) => [dataset_name, version, rows, files]),
    ).toEqual([
      ["late", 1, 4, 1],
      ["sums", 1, 4, 1],
    ]);
    expect((await rowsOf(join(folder, "sums"))).length).toBe(4);
    expect(await options.store.manifest("run-1")).toEqual(manifest);
    for (const id of Object.values(manifest.artifact_ids ?? {})) await options.store.open(id);
    expect(Object.keys(manifest.artifact_ids ?? {})).toEqual([
      "delta_stats_decision/late",
      "delta_stats_decision/sums",
      "plan_artifact/end_sums",
      "plan_artifact/late_nodes",
      "table_validation/late",
      "table_validation/sums",
      "writer_policy/late",
      "writer_policy/sums",
    ]);
    for (const { dataset_name, table_uri, version } of manifest.outputs) {
      const table = await DeltaTable.openAny(table_uri, { engine: place.engine });
      const [entry] = await table.history({ limit: 1 });
      const metadata = CommitMetadata.decodeJson(entry?.user_metadata ?? "");
      expect(entry?.version).toBe(version);
      expect(metadata.run_id).toBe("run-1");
      const view = { late: "late_nodes", sums: "end_sums" }[dataset_name] ?? "";
      expect(metadata.plan_fingerprint).toBe(manifest.plan_fingerprints[view]);
      expect(metadata.plan_signature).toBe(manifest.plan_signature);
      const pins = JSON.parse(metadata.delta_inputs ?? "") as unknown[];
      expect(pins.map((pin) => DeltaInputPin.convert(pin))).toEqual(manifest.delta_inputs);
      expect(manifest.artifact_ids).toMatchObject(JSON.parse(metadata.artifact_ids ?? "") as object);
      expect(table.snapshot.transactions.get(`tessera:small:${dataset_name}`)?.version).toBe(0n);
    }
    expect(await namesIn(place.engine)).toEqual([]);
    expect(await options.store.lease("run-1")).toBeNull();
  });

  test("that was planned before another one of its id ended is refused, and writes nothing", async () => {
    const { folder, options } = await setting();
    const early = await startRun({ ...options, runId: "run-1" });
    const manifest = await (await startRun({ ...options, runId: "run-1" })).execute();
    await expect(early.execute()).rejects.toMatchObject({ code: "RUN_CONFLICT" });
    expect(await options.store.manifest("run-1")).toEqual(manifest);
    expect((await DeltaTable.openAny(join(folder, "late"), { engine: place.engine })).version).toBe(1);
    expect(await options.store.lease("run-1")).toBeNull();
  });

  test("that ends while others are about to be repaired stays as it is", async () => {
    const { options } = await setting();
    const { store } = options;
    const manifest = await (await startRun({ ...options, runId: "run-1" })).execute();
    await store.saveManifest({ ...manifest, status: "started", outputs: [] });
    // The run ends after the list of manifests was read.
    const racing = new Proxy(store, {
      get: (target, name) => {
        if (name === "lease") {
          return async (id: string) => {
            await target.saveManifest(manifest);
            return target.lease(id);
          };
        }
        const found: unknown = Reflect.get(target, name);
        return typeof found === "function" ? (found.bind(target) as unknown) : found;
      },
    });
    expect(await repairRuns(racing, options.session, QUIET)).toEqual([]);
    expect(await store.manifest("run-1")).toEqual(manifest);
  });

  test("of the same id skips what is committed", async () => {
    const { folder, options } = await setting();
    const first = await (await startRun({ ...options, runId: "run-1" })).execute();
    await options.store.saveManifest({ ...first, status: "started", outputs: [], execution_fingerprints: {} });
    const again = await (await startRun({ ...options, runId: "run-1" })).execute();
    expect({ ...again, event_time_unix_ms: 0 }).toEqual({ ...first, event_time_unix_ms: 0 });
    expect((await DeltaTable.openAny(join(folder, "late"), { engine: place.engine })).version).toBe(1);
    const next = await (await startRun({ ...options, runId: "run-2" })).execute();
    expect([next.sequence, ...next.outputs.map(({ version }) => version)]).toEqual([1, 2, 2]);
  });

  test("does not go on as another one, or behind a later one", async () => {
    const { folder, options } = await setting();
    const first = await (await startRun({ ...options, runId: "run-1" })).execute();
    await expect(startRun({ ...options, runId: "run-1", parameters: { since: 3 } })).rejects.toThrow(
      expect.objectContaining({
        code: "RUN_CONFLICT",
        message: expect.stringContaining("another parameters") as string,
      }),
    );
    await options.store.saveManifest({ ...first, run_id: "run-0", status: "failed", outputs: [] });
    await expect((await startRun({ ...options, runId: "run-0" })).execute()).rejects.toThrow(
      "number 0, of another run, is committed to",
    );
    expect((await options.store.manifest("run-0"))?.status).toBe("failed");
    // A store that is new goes on where the tables are.
    const store = directoryStore(localStorage(join(folder, "other"), { durable: false }));
    const next = await (await startRun({ ...options, store, runId: "run-1" })).execute();
    expect([next.sequence, next.status]).toEqual([1, "succeeded"]);
  });

  test("reads the version of an output that it committed, whatever comes behind", async () => {
    const { folder, options } = await setting();
    const { engine } = place;
    const late = join(folder, "late");
    const storage = (uri: string): Storage =>
      faultyStorage(localStorage(uri, { durable: false }), {
        onCall: async ({ name, path }, when) => {
          if (uri !== late || when !== "after" || name !== "putIfAbsent" || !path.endsWith("1.json")) return;
          const { table } = await DeltaTable.openAny(late, { engine });
          await (await DeltaTable.open(late, table, { engine })).append([{ id: "behind", start: 9n }]);
        },
      });
    const datasets = { cpg_nodes: place.uri, late, sums: join(folder, "sums") };
    const s = await session({ engine, datasets, storage });
    const manifest = await (await startRun({ ...options, session: s, runId: "run-1" })).execute();
    expect(manifest.outputs.map(({ version, rows }) => [version, rows])).toEqual([
      [1, 4],
      [1, 4],
    ]);
    expect((await rowsOf(late)).length).toBe(5);
  });

  test("beside another one commits whole, or says who came first", async () => {
    const { options } = await setting();
    const ids = ["run-1", "run-2", "run-3"];
    const runs = await Promise.all(ids.map((runId) => startRun({ ...options, runId })));
    const ends = await Promise.allSettled(runs.map((run) => run.execute()));
    for (const [i, end] of ends.entries()) {
      const manifest = await options.store.manifest(ids[i] ?? "");
      if (end.status === "fulfilled") expect(manifest).toEqual(end.value);
      else expect(end.reason).toMatchObject({ code: expect.stringMatching(/^(RUN|COMMIT)_CONFLICT$/) as string });
      for (const { table_uri, version } of manifest?.outputs ?? []) {
        const table = await DeltaTable.openAny(table_uri, { engine: place.engine });
        const entry = (await table.history()).find((one) => one.version === version);
        expect(CommitMetadata.decodeJson(entry?.user_metadata ?? "").run_id).toBe(ids[i]);
      }
    }
    expect(ends.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(new Set(runs.map(({ manifest }) => manifest.plan_signature)).size).toBe(1);
  });

  test("may leave what it leaves in tables", async () => {
    const { folder, options } = await setting();
    const store = deltaStore(join(folder, "tables"), {
      engine: place.engine,
      storage: (uri) => localStorage(uri, { durable: false }),
    });
    const manifest = await (await startRun({ ...options, store, runId: "run-1" })).execute();
    expect(await store.manifest("run-1")).toEqual(manifest);
    for (const id of Object.values(manifest.artifact_ids ?? {})) await store.open(id);
    expect((await rowsOf(join(folder, "tables", "run_manifest"))).length).toBe(1);
  });

  test("gives the same manifest as another with the same inputs, but for its id and time", async () => {
    const texts: string[] = [];
    for (const runId of ["one", "two"]) {
      const { folder, options } = await setting();
      const manifest = await (await startRun({ ...options, runId })).execute();
      const text = new TextDecoder().decode(RunManifest.encodeJson(manifest));
      texts.push(
        text
          .replaceAll(folder, "")
          .replace(`"run_id":"${runId}"`, "")
          .replace(/"event_time_unix_ms":\d+/, ""),
      );
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

describe("rows that do not keep what the dataset promises", () => {
  test("are told, and nothing is written", async () => {
    const { folder, options } = await setting();
    const [nodes, late, ...others] = PIPELINE.datasets;
    if (nodes === undefined || late === undefined) throw new Error("the pipeline has datasets");
    const strict = { ...late, contract_spec: { name: "late", constraints: ["start >= 3"] } };
    const pipeline = { ...PIPELINE, datasets: [nodes, strict, ...others] };
    await expect((await startRun({ ...options, pipeline, runId: "run-1" })).execute()).rejects.toThrow(
      expect.objectContaining({
        code: "RUN_VALIDATION",
        message: expect.stringContaining("1 rows do not meet start >= 3: start >= 3") as string,
      }),
    );
    expect(await options.store.manifest("run-1")).toMatchObject({ status: "failed", outputs: [] });
    expect(await rowsOf(join(folder, "late"))).toEqual([]);
  });

  test("are in a report that is stored", async () => {
    const { options } = await setting();
    const [nodes, late, ...others] = PIPELINE.datasets;
    if (nodes === undefined || late === undefined) throw new Error("the pipeline has datasets");
    // Two rows for each key: the nodes with themselves.
    const [view, ...views] = PIPELINE.views.nodes;
    const twice = { ...view, name: "late_nodes", rel: { rel: "union", inputs: [view?.rel, view?.rel] } } as never;
    const pipeline = { ...PIPELINE, datasets: [nodes, late, ...others], views: { nodes: [twice, ...views] } };
    await expect((await startRun({ ...options, pipeline, runId: "run-1" })).execute()).rejects.toThrow(
      expect.objectContaining({ code: "RUN_VALIDATION" }),
    );
    const manifest = await options.store.manifest("run-1");
    const report = await options.store.open(manifest?.artifact_ids?.["table_validation/late"] ?? "");
    expect(report).toMatchObject({ kind: "table_validation", payload: { passed: false, checked_rows: 8 } });
    // Rows with equal keys become one where the dataset says so.
    const dedupe = { name: "late", dedupe: { keys: ["id"] } };
    const one = { ...pipeline, datasets: [nodes, { ...late, contract_spec: dedupe }, ...others] };
    const done = await (await startRun({ ...options, pipeline: one, runId: "run-2" })).execute();
    expect(done.outputs.map(({ rows }) => rows)).toEqual([4, 4]);
  });
});

describe("a run that is cancelled", () => {
  test("throws wherever that is, and commits nothing more", async () => {
    let total = Infinity;
    const seen = new Set<string>();
    for (let at = 0; at < total; at += 4) {
      const folder = join(place.folder, `cancelled-${at}`);
      const cancel = new AbortController();
      let calls = 0;
      const storage = (uri: string): Storage =>
        faultyStorage(localStorage(uri, { durable: false }), {
          onCall: (_, when) => void (when === "after" && calls++ === at && cancel.abort("enough")),
        });
      const { engine } = place;
      const datasets = { cpg_nodes: place.uri, late: join(folder, "late"), sums: join(folder, "sums") };
      const s = await session({ engine, datasets, storage });
      const store = directoryStore(storage(join(folder, "store")));
      const run = await startRun({ ...QUIET, session: s, store, runId: "run-1" });
      const error = await run.execute({ signal: cancel.signal }).then(
        () => null,
        (one: unknown) => one,
      );
      const manifest = await store.manifest("run-1");
      for (const name of ["late", "sums"]) {
        const table = await DeltaTable.openAny(join(folder, name), { engine }).catch(() => null);
        const output = manifest?.outputs.find(({ dataset_name }) => dataset_name === name);
        expect([at, name, (await table?.count()) ?? 0]).toEqual([at, name, output === undefined ? 0 : 4]);
      }
      expect(await namesIn(engine)).toEqual([]);
      expect(await store.lease("run-1")).toBeNull();
      if (error !== null) expect(error).toBeInstanceOf(Cancelled);
      seen.add(`${error === null ? "done" : "cancelled"} ${manifest?.status} ${manifest?.outputs.length}`);
      if (error === null) total = at;
    }
    const all = ["cancelled failed 0", "cancelled failed 1", "cancelled failed 2", "cancelled undefined undefined"];
    expect([...seen].sort()).toEqual([...all, "done succeeded 2"]);
  });
});

describe("a lease", () => {
  test("keeps others from the run until it is stale", async () => {
    const { options } = await setting();
    let time = 1_767_225_600_000;
    const now = (): number => time;
    const renewals: (() => void)[] = [];
    const every: RunOptions["every"] = (ms, work) => {
      expect(ms).toBe(10_000);
      renewals.push(work);
      return () => void renewals.splice(0);
    };
    const other = { run_id: "run-1", token: "other", renewed_at_unix_ms: time };
    expect(await options.store.createLease(other)).toBe(true);
    const run = (): Promise<RunManifest> =>
      startRun({ ...options, every, now, runId: "run-1" }).then((one) => one.execute());
    time += 59_999;
    await expect(run()).rejects.toThrow(
      "another process works on the run run-1, and said so at 2026-01-01T00:00:00.000Z",
    );
    expect((await options.store.lease("run-1"))?.token).toBe("other");
    time += 1;
    expect((await run()).status).toBe("succeeded");
    expect([renewals.length, await options.store.lease("run-1")]).toEqual([0, null]);
  });

  test("is renewed, and a run that lost it commits nothing more", async () => {
    const { folder, options } = await setting();
    const renewals: (() => void)[] = [];
    const store: ArtifactStore = Object.create(options.store) as ArtifactStore;
    const inner = options.store;
    const saved: RunLease[] = [];
    for (const name of [
      "open",
      "list",
      "manifest",
      "saveManifest",
      "reserveSequence",
      "createLease",
      "dropLease",
    ] as const)
      Object.defineProperty(store, name, { value: inner[name].bind(inner) });
    let read = 0;
    Object.defineProperty(store, "lease", {
      value: async (runId: string) => {
        const found = await inner.lease(runId);
        read++;
        return found;
      },
    });
    Object.defineProperty(store, "saveLease", {
      value: async (lease: RunLease) => {
        await inner.saveLease(lease);
        saved.push(lease);
      },
    });
    Object.defineProperty(store, "put", {
      value: async (...given: Parameters<ArtifactStore["put"]>) => {
        const before = read;
        for (const renew of renewals) renew();
        // Renewed once; then somebody takes the run over, which the next renewal finds.
        await vi.waitUntil(() => read > before && saved.length > 0, { timeout: 30_000 });
        await inner.saveLease({ run_id: "run-1", token: "other", renewed_at_unix_ms: 1 });
        return inner.put(...given);
      },
    });
    const every: RunOptions["every"] = (_, work) => {
      renewals.push(work);
      return () => undefined;
    };
    await expect((await startRun({ ...options, store, every, runId: "run-1" })).execute()).rejects.toThrow(
      expect.objectContaining({ code: "RUN_CONFLICT" }),
    );
    expect(saved.length).toBe(1);
    expect((await inner.lease("run-1"))?.token).toBe("other");
    await expect(rowsOf(join(folder, "late"))).rejects.toThrow(DeltaError);
  });
});

describe("repair", () => {
  const every = QUIET.every;

  test("leaves a run alone that somebody works on, and one that ended", async () => {
    const { options } = await setting();
    const done = await (await startRun({ ...options, runId: "run-1" })).execute();
    const { store, session: s } = options;
    expect(await repairRuns(store, s, { every })).toEqual([]);
    const started = { ...done, status: "started" as const, outputs: [] };
    await store.saveManifest(started);
    const lease = { run_id: "run-1", token: "alive", renewed_at_unix_ms: s.now() };
    await store.createLease(lease);
    expect(await repairRuns(store, s, { every })).toEqual([]);
    expect([await store.manifest("run-1"), await store.lease("run-1")]).toEqual([started, lease]);
  });

  test("takes into a manifest that failed what the log has, if it is asked for", async () => {
    const { options } = await setting();
    const done = await (await startRun({ ...options, runId: "run-1" })).execute();
    const { store, session: s } = options;
    const bare = { outputs: [], execution_fingerprints: {}, artifact_ids: {} };
    await store.saveManifest({ ...done, ...bare, status: "failed" });
    expect(await repairRuns(store, s, { every })).toEqual([]);
    const [repair] = await repairRuns(store, s, { every, runId: "run-1" });
    const { artifact_ids, ...rest } = done;
    expect(repair?.manifest).toMatchObject(rest);
    expect(repair?.manifest.artifact_ids).toEqual(artifact_ids);
    expect(await store.manifest("run-1")).toEqual(repair?.manifest);
  });

  test("says what a manifest names and its table does not have", async () => {
    const { options } = await setting();
    const done = await (await startRun({ ...options, runId: "run-1" })).execute();
    const [first, second] = done.outputs;
    if (first === undefined || second === undefined) throw new Error("there are two outputs");
    await options.store.saveManifest({ ...done, status: "started", outputs: [{ ...first, version: 7 }, second] });
    const [repair] = await repairRuns(options.store, options.session, { every });
    expect(repair?.problems.map(({ code, message }) => [code, message])).toEqual([
      [
        "RUN_LINK",
        `the run run-1 wrote version 7 of late to ${first.table_uri}, and its latest version is 1; bring the table back, or run the pipeline again with another id`,
      ],
    ]);
    expect(repair?.manifest.status).toBe("failed");
  });
});
