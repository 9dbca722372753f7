// Runs of pipelines whose views are in SQL: checked, written, incremental or not, reproduced and compared.

import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaTable } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { diffRuns, directoryStore, reproduceRun, session, startRun } from "tessera-contracts/run";
import { nodes } from "../delta/cpg-nodes.js";
import { type Lake, lake } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const text = (name: string, nullable = false) => ({ name, dtype: { type: "string" as const }, nullable });
const whole = (name: string) => ({ name, dtype: { type: "i64" as const }, nullable: false });

const pipeline = (sql = "SELECT node_kind AS kind, count(*) AS n FROM cpg_nodes GROUP BY ALL"): PipelineSpecInit => ({
  name: "kinds",
  datasets: [
    { table_spec: { ...CpgNodeTable.spec, name: "cpg_nodes" } },
    { table_spec: { name: "kinds", fields: [text("kind"), whole("n")], key_fields: ["kind"] } },
    { table_spec: { name: "most", fields: [whole("n")] } },
  ],
  views: {
    nodes: [
      { name: "kinds", sql },
      // It reads what the first one is written to.
      { name: "most", sql: "SELECT max(n) AS n FROM kinds" },
    ],
  },
  outputs: [
    { view: "kinds", dataset: "kinds", materialize: "incremental" },
    { view: "most", dataset: "most" },
  ],
});

let folders = 0;
async function begun() {
  const folder = join(place.folder, `sql-run-${folders++}`);
  const uri = join(folder, "nodes");
  const table = await DeltaTable.create(uri, CpgNodeTable, { engine: place.engine, durable: false });
  await table.append(nodes(0, 6));
  const s = await session({
    engine: place.engine,
    datasets: { cpg_nodes: uri, kinds: join(folder, "kinds"), most: join(folder, "most") },
    storage: (at) => localStorage(at, { durable: false }),
  });
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const run = async (runId: string, of = pipeline()): Promise<RunManifest> => {
    const planned = await startRun({ pipeline: of, session: s, store, runId, every: () => () => undefined });
    return planned.execute();
  };
  return { folder, table, s, store, run };
}

test("a run writes what its text gives, says why it reads everything, and is reproduced", async () => {
  const { folder, table, s, store, run } = await begun();
  const first = await run("run-1");
  expect(first.outputs.map(({ dataset_name, version, rows }) => [dataset_name, version, rows])).toEqual([
    ["kinds", 1, 2],
    ["most", 1, 1],
  ]);
  expect(first.delta_inputs.map(({ dataset_name, version }) => [dataset_name, version])).toEqual([["cpg_nodes", 1]]);
  const plan = await store.open(first.artifact_ids?.["plan_artifact/kinds"] ?? "");
  expect(plan.payload).toMatchObject({
    logical: expect.stringContaining("count(*)") as unknown,
    plan_fingerprint: first.plan_fingerprints["kinds"],
  });
  const counted = [];
  for await (const row of (await DeltaTable.openAny(join(folder, "most"), { engine: place.engine })).read())
    counted.push(row);
  expect(counted).toEqual([{ n: 3n }]);

  await table.append(nodes(6, 9));
  const second = await run("run-2");
  expect(second.outputs.map(({ full_reason }) => full_reason)).toEqual([
    "the view kinds is in SQL, of which nobody can tell which rows changed",
    null,
  ]);
  expect(diffRuns(first, second).map(({ reason, name }) => [reason, name])).toEqual([["inputs", "cpg_nodes"]]);
  const again = await reproduceRun(first, {
    pipeline: pipeline(),
    session: s,
    store,
    runId: "run-3",
    into: join(folder, "again"),
    every: () => () => undefined,
  });
  expect(again.outputs).toEqual([
    { dataset: "kinds", columns: [], missing: 0, added: 0, sameBytes: null },
    { dataset: "most", columns: [], missing: 0, added: 0, sameBytes: null },
  ]);
  const other = pipeline("SELECT node_kind AS kind, 1::BIGINT AS n FROM cpg_nodes GROUP BY ALL");
  const wanted = expect.objectContaining({ code: "RUN_CONFLICT" }) as unknown;
  const options = { pipeline: other, session: s, store, runId: "run-4", into: join(folder, "other") };
  await expect(reproduceRun(first, { ...options, every: () => () => undefined })).rejects.toEqual(wanted);
  const third = await run("run-5", other);
  expect(diffRuns(second, third).map(({ reason, name }) => [reason, name])).toEqual([["plans", "kinds"]]);
  await s.close();
});

test.each<[string, string, string, RegExp]>([
  [
    "rows that break what is promised",
    "SELECT NULL::VARCHAR AS kind, 1::BIGINT AS n",
    "RUN_VALIDATION",
    /nothing was written/,
  ],
  ["an error of the engine", "SELECT error('no') AS kind, count(*) AS n FROM cpg_nodes", "EXECUTION_FAILED", /no/],
  [
    "a text that is refused",
    "SELECT uuid()::VARCHAR AS kind, 1::BIGINT AS n",
    "GRAPH_INVALID",
    /kinds: the SQL of kinds is refused/,
  ],
])("%s end a run", async (_, sql, code, message) => {
  const { s, run } = await begun();
  const failure = (await run("run-1", pipeline(sql)).catch((error: unknown) => error)) as {
    code: string;
    message: string;
  };
  expect([failure.code, failure.message]).toEqual([code, expect.stringMatching(message)]);
  await s.close();
});
