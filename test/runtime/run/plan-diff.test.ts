import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { DeltaTable } from "tessera-contracts/delta";
import { type ArtifactStore, diffPlans, directoryStore, type RunOptions, startRun } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { substraitOf } from "tessera-contracts/substrait";
import { binary, col, filter, i64, type Lake, lake, project, scan } from "./lake.js";
import { PIPELINE, QUIET, sessionIn } from "./pipeline.js";

let place: Lake;
let folder: string;
let store: ArtifactStore;
beforeAll(async () => {
  place = await lake();
  folder = join(place.folder, "plans");
  store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
});
afterAll(() => place.close());

let runs = 0;

/** A run whose view `late_nodes` is this, or the text of it in SQL. */
async function runOf(plan: RelSpecInit | string, more: Partial<RunOptions> = {}): Promise<RunManifest> {
  const [, ...others] = PIPELINE.views.nodes;
  const said =
    typeof plan === "string" ? { sql: plan, schema: (PIPELINE.datasets ?? [])[1]?.table_spec as never } : { rel: plan };
  const pipeline: PipelineSpecInit = { ...PIPELINE, views: { nodes: [{ name: "late_nodes", ...said }, ...others] } };
  const session = await sessionIn(place, folder);
  const run = await startRun({ ...QUIET, parameters: {}, pipeline, session, store, runId: `run-${runs++}`, ...more });
  return run.execute();
}

const ge = (column: string, value: number) => binary("ge", col(column), i64(value));
const columns = { id: col("node_id"), start: col("bstart") };
const late = (value: number) => project(filter(scan("cpg_nodes"), ge("bstart", value)), columns);

async function partsOf(one: RelSpecInit | string, other: RelSpecInit | string): Promise<readonly (string | null)[][]> {
  const [left, right] = [await runOf(one), await runOf(other)];
  const found = await diffPlans({ manifest: left, store }, { manifest: right, store });
  return found.map(({ reason, name, left: a, right: b }) => [reason, name, a, b]);
}

test("plans that differ in a value differ in it alone", async () => {
  expect(await partsOf(late(2), late(3))).toEqual([
    ["plans", "late_nodes $.root.input.predicate.left.value", "2", "3"],
  ]);
});

test("plans that are spelled in two ways do not differ", async () => {
  const both = (...[a, b]: readonly [string, string]) =>
    project(filter(scan("cpg_nodes"), binary("and", ge(a, 1), ge(b, 1))), columns);
  expect(await partsOf(both("bstart", "bend"), both("bend", "bstart"))).toEqual([]);
});

test("an operator more is shown without what stands below it", async () => {
  const [found, ...others] = await partsOf(late(2), { rel: "limit", input: late(2), limit: 3 });
  expect(others).toEqual([]);
  expect(found?.slice(0, 3)).toEqual(["plans", "late_nodes $.root", null]);
  expect(JSON.parse(found?.[3] ?? "")).toEqual({ rel: "limit", limit: 3 });
});

test("a column that another expression computes is the part of its plan", async () => {
  const bend = project(filter(scan("cpg_nodes"), ge("bstart", 2)), { ...columns, start: col("bend") });
  expect(await partsOf(late(2), bend)).toEqual([
    ["plans", "late_nodes $.root.columns[1].expr.name", "bstart", "bend"],
    ["plans", "late_nodes $.root.input.input.columns[0]", null, "bend"],
  ]);
});

test("views in SQL differ in their texts, and an operator is not a text", async () => {
  const sql = (value: number) => `SELECT node_id AS id, bstart AS start FROM cpg_nodes WHERE bstart >= ${value}`;
  expect(await partsOf(sql(2), sql(3))).toEqual([["plans", "late_nodes $", sql(2), sql(3)]]);
  const [found] = await partsOf(sql(2), late(2));
  expect([found?.[1], found?.[2]]).toEqual(["late_nodes $", sql(2)]);
});

test("plans are recorded with their Substrait where something exports them, and commits name their run", async () => {
  const plans = async ({ artifact_ids }: RunManifest): Promise<readonly unknown[]> => {
    const artifact = await store.open(artifact_ids?.["plan_artifact/late_nodes"] ?? "");
    if (artifact.kind !== "plan_artifact") throw new Error("a plan was stored");
    return [artifact.payload.substrait !== null, artifact.payload.errors.map(({ code }) => code)];
  };
  expect(await plans(await runOf(late(1)))).toEqual([false, ["not-exported"]]);
  const manifest = await runOf(late(1), { exporter: substraitOf });
  expect(await plans(manifest)).toEqual([true, []]);
  const history = await (await DeltaTable.openAny(join(folder, "late"), { engine: place.engine })).history();
  expect([history[0]?.run, history.at(-1)?.run]).toEqual([manifest.run_id, null]);
});
