import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CommitMetadata } from "tessera-contracts/contracts/delta/commit";
import { DeltaInputPin, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaTable } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { directoryStore, type RunOptions, startRun } from "tessera-contracts/run";
import { type Lake, lake, namesIn } from "./lake.js";
import { QUIET, sessionIn } from "./pipeline.js";

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
      "plan_artifact/end_sums",
      "plan_artifact/late_nodes",
      "table_validation/late",
      "table_validation/sums",
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
      const pins: unknown[] = JSON.parse(metadata.delta_inputs ?? "");
      expect(pins.map((pin) => DeltaInputPin.convert(pin))).toEqual(manifest.delta_inputs);
      expect(manifest.artifact_ids).toMatchObject(JSON.parse(metadata.artifact_ids ?? ""));
      expect(table.snapshot.transactions.get(`tessera:small:${dataset_name}`)?.version).toBe(0n);
    }
    expect(await namesIn(place.engine)).toEqual([]);
    expect(await options.store.lease("run-1")).toBeNull();
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
      expect.objectContaining({ code: "RUN_CONFLICT", message: expect.stringContaining("another parameters") }),
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
