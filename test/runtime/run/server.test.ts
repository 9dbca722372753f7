// Runs whose outputs are written by the server of their engine, and what becomes of a write whose answer is lost.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CommitMetadata } from "tessera-contracts/contracts/delta/commit";
import { DeltaTable } from "tessera-contracts/delta";
import { directoryStore, repairRuns, type RunOptions, startRun } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { pretendServer, type PretendServer } from "../delta/server/pretend-server.js";
import { type Lake, lake, namesIn } from "./lake.js";
import { QUIET, sessionIn } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

let folders = 0;
async function setting(): Promise<{ server: PretendServer; folder: string; options: RunOptions }> {
  const folder = join(place.folder, `server-${folders++}`);
  const server = pretendServer(place.engine);
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const session = await sessionIn({ ...place, engine: server }, folder);
  return { server, folder, options: { ...QUIET, session, store, runId: "run-1" } };
}

async function lastOf(uri: string): Promise<{ version: number; rows: number; run: string | null }> {
  const table = await DeltaTable.openAny(uri, { engine: place.engine });
  const [last] = await table.history({ limit: 1 });
  const { run_id } = CommitMetadata.convert(JSON.parse(last?.user_metadata ?? "{}"));
  return { version: table.version, rows: await table.count(), run: run_id };
}

test("a run has the server write its outputs", async () => {
  const { server, folder, options } = await setting();
  const manifest = await (await startRun(options)).execute();
  expect(manifest.status).toBe("succeeded");
  expect(manifest.outputs.map(({ dataset_name, version, rows }) => [dataset_name, version, rows])).toEqual([
    ["late", 1, 4],
    ["sums", 1, 4],
  ]);
  expect(server.asked.map(({ kind, request }) => [kind, request["mode"]])).toEqual([
    ["write", "overwrite"],
    ["write", "overwrite"],
  ]);
  expect(await lastOf(join(folder, "sums"))).toEqual({ version: 1, rows: 4, run: "run-1" });
  expect(await namesIn(place.engine)).toEqual([]);
});

test.each([
  ["was made", true, "late"],
  ["was not made", false, null],
])("a run whose write has an unknown end is repaired by the log: it %s", async (_, made, found) => {
  const { server, options } = await setting();
  server.fault = { code: "TIMEOUT", made, committed: "unknown" };
  await expect((await startRun(options)).execute()).rejects.toMatchObject({ code: "COMMIT_UNKNOWN" });
  expect((await options.store.manifest("run-1"))?.status).toBe("started");
  const [repair] = await repairRuns(options.store, options.session, QUIET);
  expect(repair?.manifest.status).toBe("failed");
  expect(repair?.manifest.outputs.map(({ dataset_name }) => dataset_name)).toEqual(found === null ? [] : [found]);
  // The same run goes on, and writes nothing twice.
  server.asked.splice(0);
  const manifest = await (await startRun(options)).execute();
  expect(manifest.status).toBe("succeeded");
  expect(server.asked).toHaveLength(made ? 1 : 2);
  expect(manifest.outputs.map(({ version }) => version)).toEqual([1, 1]);
});
