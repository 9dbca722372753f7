import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetSpecInit } from "tessera-contracts/contracts/datasets/datasets";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import { DeltaTable, execute } from "tessera-contracts/delta";
import { type ArtifactStore, directoryStore, type RunOptions, startRun } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { nodes } from "../delta/cpg-nodes.js";
import { binary, col, filter, i64, type Lake, lake, namesIn, project, scan } from "./lake.js";
import { PIPELINE, QUIET, sessionIn } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

let folders = 0;
async function setting(): Promise<{ folder: string; store: ArtifactStore; options: Omit<RunOptions, "runId"> }> {
  const folder = join(place.folder, `decisions-${folders++}`);
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  return { folder, store, options: { ...QUIET, session: await sessionIn(place, folder), store } };
}

/** The pipeline, where the view that reads `late` looks at its columns in two ways. */
const LOOKING: PipelineSpecInit = {
  ...PIPELINE,
  views: {
    nodes: PIPELINE.views.nodes.map((node) =>
      node.name === "late_nodes"
        ? node
        : {
            ...node,
            rel: project(filter(scan("late"), binary("ge", col("start"), i64(0))), {
              start: col("start"),
              end: binary("add", col("start"), i64(1)),
              id: col("id"),
            }),
          },
    ),
  },
  datasets: (PIPELINE.datasets ?? []).map((one) =>
    one.table_spec.name === "sums"
      ? {
          table_spec: {
            ...one.table_spec,
            fields: [...one.table_spec.fields, { name: "id", dtype: { type: "string" as const } }],
          },
        }
      : one,
  ),
};

async function opened(store: ArtifactStore, { artifact_ids }: RunManifest, name: string): Promise<ArtifactEnvelope> {
  return store.open(artifact_ids?.[name] ?? "");
}

test("statistics of a table follow the plans that read it, and the run keeps what was decided", async () => {
  const { folder, store, options } = await setting();
  const manifest = await (await startRun({ ...options, pipeline: LOOKING, runId: "run-1" })).execute();
  const late = await DeltaTable.openAny(join(folder, "late"), { engine: place.engine });
  expect(late.snapshot.properties["delta.dataSkippingStatsColumns"]).toBe("start,id");
  expect(await opened(store, manifest, "delta_stats_decision/late")).toEqual({
    kind: "delta_stats_decision",
    payload: {
      dataset_name: "late",
      stats_policy: "auto",
      stats_columns: ["start", "id"],
      lineage_columns: ["id", "start"],
    },
  });
  const policy = await opened(store, manifest, "writer_policy/late");
  expect(policy).toMatchObject({
    kind: "writer_policy",
    payload: { dataset_name: "late", resolved_stats_columns: ["id", "start"] },
  });
  // Nobody reads the last output, so the writer chooses.
  expect(await opened(store, manifest, "delta_stats_decision/sums")).toMatchObject({
    payload: { stats_columns: null, lineage_columns: [] },
  });
  // A later run finds the table as it is, and its settings are the same.
  const next = await (await startRun({ ...options, pipeline: LOOKING, runId: "run-2" })).execute();
  expect(await opened(store, next, "delta_stats_decision/late")).toMatchObject({
    payload: { stats_columns: ["id", "start"], lineage_columns: ["id", "start"] },
  });
  expect(next.artifact_ids?.["writer_policy/late"]).toBe(manifest.artifact_ids?.["writer_policy/late"]);
});

/** Of the rows of `late` only some have an id, and two have the same. */
function broken(validation: NonNullable<DatasetSpecInit["policies"]>["validation"]): PipelineSpecInit {
  const isId = (value: number) => binary("eq", col("bstart"), i64(value));
  const id = {
    op: "case",
    branches: [
      { when: isId(3), then: { op: "literal", value: null, dtype: { type: "string" } } },
      { when: isId(4), then: { op: "literal", value: "cst_node:2", dtype: { type: "string" } } },
    ],
    otherwise: col("node_id"),
  };
  return {
    ...PIPELINE,
    datasets: (PIPELINE.datasets ?? []).map((one) =>
      one.table_spec.name === "late" ? { ...one, policies: { validation } } : one,
    ),
    views: {
      nodes: PIPELINE.views.nodes.map((node) =>
        node.name === "late_nodes"
          ? {
              ...node,
              rel: project(filter(scan("cpg_nodes"), binary("ge", col("bstart"), i64(2))), {
                id: id as never,
                start: col("bstart"),
              }),
            }
          : node,
      ),
    },
  };
}

test("rows that fail are kept beside the output where that is asked for, those of the last run that had some", async () => {
  const { folder, options } = await setting();
  const start = async (runId: string) =>
    (await startRun({ ...options, pipeline: broken({}), parameters: {}, runId })).execute();
  await expect(start("run-1")).rejects.toMatchObject({
    code: "RUN_VALIDATION",
    message: expect.stringContaining(
      `the rows that failed are kept in ${join(folder, "late")}__rejected (2)`,
    ) as string,
  });
  await expect(start("run-2")).rejects.toMatchObject({ code: "RUN_VALIDATION" });
  const rejected = await DeltaTable.openAny(join(folder, "late__rejected"), { engine: place.engine });
  const rows: unknown[] = [];
  for await (const row of rejected.read()) rows.push(row);
  expect(rows).toEqual([
    { id: "cst_node:2", start: 4n },
    { id: null, start: 3n },
  ]);
  const [entry] = await rejected.history({ limit: 1 });
  expect([entry?.version, entry?.user_metadata]).toEqual([2, expect.stringContaining('"run_id":"run-2"')]);
  await expect(DeltaTable.openAny(join(folder, "late"), { engine: place.engine })).rejects.toThrow();
  expect(await namesIn(place.engine)).toEqual([]);
});

/** The output `late` with constraints of its contract. */
function promising(constraints: readonly string[], validation: object | null = {}): PipelineSpecInit {
  return {
    ...PIPELINE,
    datasets: (PIPELINE.datasets ?? []).map((one) =>
      one.table_spec.name === "late"
        ? { ...one, policies: { validation }, contract_spec: { name: "late", constraints } }
        : one,
    ),
  };
}

test("rows that break a constraint of the contract, or of the table, are kept too, each once", async () => {
  const { folder, options } = await setting();
  const start = async (runId: string, pipeline: PipelineSpecInit) =>
    (await startRun({ ...options, pipeline, parameters: { since: 2 }, runId })).execute();
  const kept = async (): Promise<unknown[]> => {
    const rejected = await DeltaTable.openAny(join(folder, "late__rejected"), { engine: place.engine });
    const rows: { readonly [name: string]: unknown }[] = [];
    for await (const row of rejected.read()) rows.push(row as never);
    return rows.map((row) => row["start"]).sort((a, b) => Number(a) - Number(b));
  };
  await expect(start("run-1", promising(["start >= 4", "start <> 3 AND id <> 'x'"]))).rejects.toMatchObject({
    code: "RUN_VALIDATION",
    message: expect.stringMatching(
      /^nothing was written to .*late: 2 rows do not meet start >= 4: .*; the rows that failed are kept in .*late__rejected \(2\)$/,
    ) as string,
  });
  expect(await kept()).toEqual([2n, 3n]);
  await start("run-2", PIPELINE);
  await execute(
    {
      add_constraints: {
        table: { table_uri: join(folder, "late") },
        constraints: [{ name: "least", expr: "start < 9" }],
      },
    },
    { engine: place.engine },
  );
  await place.table.append(nodes(9, 11));
  await expect(start("run-3", promising([]))).rejects.toMatchObject({ code: "RUN_VALIDATION" });
  expect(await kept()).toEqual([9n, 10n]);
  expect(await namesIn(place.engine)).toEqual([]);
});

test("rows that break a constraint are counted where keeping them is not asked for", async () => {
  const { folder, options } = await setting();
  const pipeline = promising(["start >= 4"], null);
  const run = await startRun({ ...options, pipeline, parameters: { since: 2 }, runId: "run-1" });
  await expect(run.execute()).rejects.toMatchObject({
    code: "RUN_VALIDATION",
    message: expect.not.stringContaining("kept in") as string,
  });
  await expect(DeltaTable.openAny(join(folder, "late__rejected"), { engine: place.engine })).rejects.toThrow();
});

test.each([null, { emit_invalid_rows: false }])("no rows are kept with validation %j", async (validation) => {
  const { folder, options } = await setting();
  const run = await startRun({ ...options, pipeline: broken(validation), parameters: {}, runId: "run-1" });
  await expect(run.execute()).rejects.toMatchObject({ code: "RUN_VALIDATION" });
  await expect(DeltaTable.openAny(join(folder, "late__rejected"), { engine: place.engine })).rejects.toThrow();
});
