// Change data feeds as datasets: of sessions, of graphs and of runs, which go on where the last one left off.

import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import { DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { localStorage } from "tessera-contracts/storage";
import {
  type ArtifactStore,
  DatasetRegistry,
  diffRuns,
  directoryStore,
  planViews,
  reproduceRun,
  runGraph,
  type Session,
  session,
  startRun,
} from "tessera-contracts/run";
import { nodes } from "../delta/cpg-nodes.js";
import { col, type Lake, lake, namesIn, project, scan } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const FEED = "cpg_nodes__changes";
const NODES = {
  table_spec: { ...CpgNodeTable.spec, name: "cpg_nodes" },
  policies: { delta: { cdf_policy: { required: true } } },
};
const field = (name: string, type: "string" | "i64") => ({ name, dtype: { type } });
const OUTPUT = { name: "what", fields: [field("id", "string"), field("kind", "string"), field("at", "i64")] };
const CHANGES = project(scan(FEED), {
  id: col("node_id"),
  kind: col("_change_type"),
  at: col("_commit_version"),
});
const PIPELINE: PipelineSpecInit = {
  name: "changes",
  datasets: [NODES, { table_spec: OUTPUT }],
  views: { nodes: [{ name: "changed", rel: CHANGES }] },
  outputs: [{ view: "changed", dataset: "what", sort_by: ["at", "id", "kind"] }],
};

interface Feed {
  readonly folder: string;
  readonly table: DeltaTable<CpgNode>;
  readonly s: Session;
  readonly store: ArtifactStore;
  readonly run: (pipeline?: PipelineSpecInit) => Promise<RunManifest>;
  /** What the last run wrote, a text a change. */
  readonly rows: (uri?: string) => Promise<string[]>;
}

let folders = 0;
let feed: Feed;
beforeEach(async () => {
  const folder = join(place.folder, `feed-${folders++}`);
  const { engine } = place;
  const options = { engine, durable: false };
  const table = await DeltaTable.create(join(folder, "nodes"), CpgNodeTable, {
    ...options,
    properties: { "delta.enableChangeDataFeed": "true" },
  });
  await table.append(nodes(0, 2));
  const locations = [
    { name: "cpg_nodes", uri: table.uri },
    { name: "what", uri: join(folder, "what") },
  ];
  const storage = (uri: string) => localStorage(uri, { durable: false });
  const s = await session({ engine, storage, datasets: DatasetRegistry.of([NODES], locations) });
  const store = directoryStore(storage(join(folder, "store")));
  let runs = 0;
  const run = async (pipeline = PIPELINE): Promise<RunManifest> => {
    const every = () => () => undefined;
    return (await startRun({ pipeline, session: s, store, runId: `run-${runs++}`, every })).execute();
  };
  const rows = async (uri = join(folder, "what")): Promise<string[]> => {
    const found: string[] = [];
    for await (const row of (await DeltaTable.openAny(uri, options)).read()) {
      found.push(`${String(row["at"])} ${String(row["kind"])} ${String(row["id"])}`);
    }
    return found.sort();
  };
  feed = { folder, table: table as DeltaTable<CpgNode>, s, store, run, rows };
});

const pinOf = ({ delta_inputs: [pin] }: RunManifest): unknown => [pin?.dataset_name, pin?.from_version, pin?.version];

describe("the feed of a dataset", () => {
  test("stands beside it in a session, up to the version at which the dataset is read", async () => {
    const { s, table } = feed;
    expect(await s.count(scan("cpg_nodes"))).toBe(2);
    await table.append(nodes(2, 3));
    expect(await s.count(scan(FEED))).toBe(2);
    const [row] = await s.rows(scan(FEED));
    const [expected] = nodes(0, 1);
    expect(row).toMatchObject({ node_id: expected?.node_id, _change_type: "insert", _commit_version: 1n });
    const pins = await s.pins();
    expect(pins.map((pin) => [pin.dataset_name, pin.from_version, pin.version])).toEqual([
      ["cpg_nodes", null, 1],
      [FEED, 0, 1],
    ]);
    await s.close();
    expect(await namesIn(place.engine)).toEqual([]);
  });

  test.each([
    [0, 3],
    [2, 1],
    [3, 0],
  ])("begins with version %i where a session says so", async (from, count) => {
    const { table } = feed;
    await table.append(nodes(2, 3));
    const datasets = DatasetRegistry.of([NODES], [{ name: "cpg_nodes", uri: table.uri }]);
    const s = await session({ engine: place.engine, datasets, changesFrom: { cpg_nodes: from } });
    expect(await s.count(scan(FEED))).toBe(count);
    const pin = (await s.pins()).find(({ dataset_name }) => dataset_name === FEED);
    expect([pin?.from_version, pin?.version]).toEqual([from, 2]);
    await s.close();
  });

  test("is read by views in SQL, and by results that are kept under keys of their own", async () => {
    const { s, table } = feed;
    const sql = `SELECT _change_type AS kind, count(*) AS n FROM ${FEED} GROUP BY ALL`;
    const keys: unknown[] = [];
    for (const from of [0, 2]) {
      const datasets = DatasetRegistry.of([NODES], [{ name: "cpg_nodes", uri: table.uri }]);
      const one = await session({ engine: place.engine, datasets, changesFrom: { cpg_nodes: from } });
      const graph = await planViews(one, { nodes: [{ name: "kinds", sql, cache_policy: "memory" }] });
      expect(graph.pins.map(({ dataset_name }) => dataset_name)).toEqual([FEED]);
      const onOutput = ({ resultKey }: { resultKey: unknown }) => Promise.resolve(void keys.push(resultKey));
      await runGraph(one, graph, { outputs: ["kinds"], onOutput });
      await one.close();
    }
    expect(keys[0]).not.toEqual(keys[1]);
    await s.close();
  });

  test("is there only if it is required, and has no name that another dataset has", () => {
    const there = DatasetRegistry.of([NODES]);
    expect([there.names, there.resolve(FEED).changesOf]).toEqual([["cpg_nodes", FEED], "cpg_nodes"]);
    const plain = DatasetRegistry.of([{ table_spec: NODES.table_spec }]);
    expect(() => plain.resolve(FEED)).toThrow("set required in the cdf_policy of cpg_nodes");
    const other = { table_spec: { ...OUTPUT, name: FEED } };
    expect(() => DatasetRegistry.of([NODES, other])).toThrow(
      expect.objectContaining({ code: "DATASET_DUPLICATE" }) as Error,
    );
  });

  test("is refused where the table has none", async () => {
    const registry = DatasetRegistry.of([NODES], [{ name: "cpg_nodes", uri: place.uri }]);
    const s = await session({ engine: place.engine, datasets: registry });
    await expect(s.count(scan(FEED))).rejects.toMatchObject({ code: "CDF_DISABLED" });
    await s.close();
  });
});

describe("a run that reads a feed", () => {
  test("goes on where the last one left off, and says what it read", async () => {
    const { run, rows, table, store } = feed;
    const [a, b, c] = nodes(0, 3).map(({ node_id }) => node_id);
    const first = await run();
    expect(pinOf(first)).toEqual([FEED, 0, 1]);
    expect(await rows()).toEqual([`1 insert ${a}`, `1 insert ${b}`]);
    await table.append(nodes(2, 3));
    await table.delete({ node_id: a ?? "" });
    const second = await run();
    expect(pinOf(second)).toEqual([FEED, 2, 3]);
    expect(await rows()).toEqual([`2 insert ${c}`, `3 delete ${a}`]);
    expect(diffRuns(first, second).find(({ reason }) => reason === "inputs")).toEqual({
      reason: "inputs",
      name: FEED,
      left: "versions 0 to 1",
      right: "versions 2 to 3",
    });
    const opened = (name: string) => store.open(second.artifact_ids?.[name] ?? "");
    expect((await opened(`cdf_read/${FEED}`)).payload).toMatchObject({
      run_id: second.run_id,
      from_version: 2,
      to_version: 3,
      inserts: 1,
      deletes: 1,
    });
    expect((await opened("cdf_cursor/cpg_nodes")).payload).toEqual({ dataset_name: "cpg_nodes", last_version: 3 });
    const third = await run();
    expect(pinOf(third)).toEqual([FEED, 4, 3]);
    expect(await rows()).toEqual([]);
    expect(Object.keys(third.artifact_ids ?? {}).filter((name) => name.startsWith("cdf_"))).toEqual([
      "cdf_cursor/cpg_nodes",
    ]);
  });

  test("is reproduced from the same changes, which moves nothing", async () => {
    const { run, rows, table, s, store, folder } = feed;
    const first = await run();
    await table.append(nodes(2, 3));
    const again = await reproduceRun(first, {
      pipeline: PIPELINE,
      session: s,
      store,
      runId: "again",
      into: join(folder, "again"),
    });
    expect([again.isSame, pinOf(again.manifest)]).toEqual([true, [FEED, 0, 1]]);
    expect(await rows(join(folder, "again", "what"))).toEqual(await rows());
    expect(pinOf(await run())).toEqual([FEED, 2, 2]);
  });

  test("reads again what was read for other outputs alone", async () => {
    const { run, table } = feed;
    const [output] = PIPELINE.outputs;
    await run();
    await table.append(nodes(2, 3));
    const more = {
      ...PIPELINE,
      datasets: [NODES, { table_spec: OUTPUT }, { table_spec: { ...OUTPUT, name: "more" } }],
      locations: [{ name: "more", uri: join(feed.folder, "more") }],
      outputs: [output, { ...output, view: "changed", dataset: "more" }] as PipelineSpecInit["outputs"],
    };
    expect(pinOf(await run(more))).toEqual([FEED, 0, 2]);
    expect(pinOf(await run(more))).toEqual([FEED, 3, 2]);
  });

  test("cannot be reproduced when a vacuum has taken the changes", async () => {
    const { run, table, s, store, folder } = feed;
    const [a = "", b = ""] = nodes(0, 2).map(({ node_id }) => node_id);
    await table.delete({ node_id: a });
    const first = await run();
    await table.delete({ node_id: b });
    await table.vacuum({ retention_hours: 0, enforce_retention: false, dry_run: false });
    const into = join(folder, "again");
    const again = reproduceRun(first, { pipeline: PIPELINE, session: s, store, runId: "again", into });
    await expect(again).rejects.toMatchObject({ code: "RUN_INPUT_GONE" });
  });

  test("computes an incremental output in full, and says why", async () => {
    const { run } = feed;
    const incremental = { view: "changed", dataset: "what", materialize: "incremental" as const, keys: ["id"] };
    const [output] = (await run({ ...PIPELINE, outputs: [incremental] })).outputs;
    expect(output?.full_reason).toBe(`${FEED} has other rows in each run`);
  });
});

test("reads of a feed are told with the run that they are for", async () => {
  const diagnostics = memoryDiagnostics();
  const table = await DeltaTable.openAny(feed.table.uri, { engine: place.engine, diagnostics });
  for await (const _ of table.changes({ from: 0, runId: "run-7" }));
  const told = diagnostics.events.map((notice) => eventOf(notice, CdfReadRecord));
  expect(told).toMatchObject([{ run_id: "run-7", inserts: 2 }]);
});
