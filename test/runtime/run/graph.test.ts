import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CachePolicy } from "tessera-contracts/contracts/types";
import { ViewCacheEvent } from "tessera-contracts/contracts/diagnostics/events";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import type { ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { DeltaTable } from "tessera-contracts/delta";
import { Cancelled, eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import {
  DatasetRegistry,
  type GraphProgress,
  type GraphRun,
  type GraphRunOptions,
  planViews,
  runGraph,
  type Session,
  session,
} from "tessera-contracts/run";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { nodes } from "../delta/cpg-nodes.js";
import { binary, col, filter, i64, type Lake, lake, namesIn, param, project, scan, view } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const union = (...inputs: RelSpec[]): RelSpec => ({ rel: "union", inputs });
const node = (name: string, rel: RelSpec, more: Partial<ViewNodeInit> = {}): ViewNodeInit => ({ name, rel, ...more });
const atLeast = (least: number): RelSpec =>
  project(filter(scan("cpg_nodes"), binary("ge", col("bstart"), i64(least))), { x: col("bstart") });
const plus = (input: RelSpec, more: number): RelSpec => project(input, { x: binary("add", col("x"), i64(more)) });

/** Sums of a view's values; rows are read while they are handed out. */
async function sumsOf(
  s: Session,
  views: readonly ViewNodeInit[],
  options: Partial<GraphRunOptions> & { readonly outputs: readonly string[] },
): Promise<GraphRun & { readonly sums: { readonly [view: string]: readonly [rows: bigint, sum: unknown] } }> {
  const sums: { [view: string]: readonly [bigint, unknown] } = {};
  const run = await runGraph(s, await planViews(s, { nodes: views }), {
    ...options,
    onOutput: async ({ view: { name }, relation }) => {
      const sql = `SELECT count(*), sum(x)::VARCHAR FROM (${relation.statement.sql})`;
      const [batch] = await (await place.engine.query({ ...relation.statement, sql })).collect();
      sums[name] = [batch?.columns[0]?.at(0) as bigint, batch?.columns[1]?.at(0)];
    },
  });
  return { ...run, sums: sums };
}

const started = (): Promise<Session> => session({ engine: place.engine, datasets: { cpg_nodes: place.uri } });

describe("a graph", () => {
  test("gives the same rows for every shape, policy and concurrency, and leaves nothing behind", async () => {
    const NAMES = ["a", "b", "c", "d"];
    const shape = fc.record({
      size: fc.integer({ min: 3, max: 4 }),
      edges: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      policies: fc.array(fc.constantFrom<CachePolicy>("none", "memory", "delta_staging"), {
        minLength: 4,
        maxLength: 4,
      }),
      maxConcurrency: fc.constantFrom(1, 2, 8),
      wanted: fc.subarray(NAMES, { minLength: 1 }),
    });
    const viewsOf = (
      { size, edges }: { size: number; edges: boolean[] },
      policies: readonly CachePolicy[],
    ): ViewNodeInit[] => {
      let next = 0;
      return NAMES.slice(0, size).map((name, i) => {
        const deps = NAMES.slice(0, i).filter(() => edges[next++] === true);
        const rel = deps.length === 0 ? atLeast(i) : plus(union(...deps.map(view), atLeast(i)), i);
        return node(name, rel, { deps, cache_policy: policies[i] ?? "none" });
      });
    };
    const s = await started();
    await s.pin("cpg_nodes");
    await s.count(scan("cpg_nodes"));
    const before = await namesIn(place.engine);
    const cachePath = join(place.folder, "cache-of-shapes");
    await fc.assert(
      fc.asyncProperty(shape, async ({ wanted, policies, maxConcurrency, ...graph }) => {
        const outputs = wanted.filter((name) => NAMES.indexOf(name) < graph.size);
        const plain = await sumsOf(s, viewsOf(graph, []), { outputs, maxConcurrency: 1 });
        const kept = await sumsOf(s, viewsOf(graph, policies), { outputs, maxConcurrency, cachePath });
        expect(kept.sums).toEqual(plain.sums);
        expect(kept.resultKeys).toEqual(plain.resultKeys);
        expect(await namesIn(place.engine)).toEqual(before);
      }),
      { numRuns: 25 },
    );
    await s.close();
    expect(await namesIn(place.engine)).toEqual([]);
  });

  test("runs what its outputs need, and no more", async () => {
    const s = await started();
    const views = [
      node("a", atLeast(0)),
      node("b", plus(view("a"), 1), { deps: ["a"] }),
      node("c", plus(view("a"), 2), { deps: ["a"] }),
    ];
    const { resultKeys, diagnostics } = await sumsOf(s, views, { outputs: ["c"] });
    expect(Object.keys(resultKeys)).toEqual(["a", "c"]);
    expect(diagnostics.map(({ view_name, stage }) => [view_name, stage])).toEqual([
      ["a", "registered"],
      ["c", "registered"],
    ]);
    await s.close();
  });

  test("reads the versions that it was planned on, whatever is committed before it runs", async () => {
    const own = join(place.folder, "between");
    const table = await DeltaTable.create(own, CpgNodeTable, { engine: place.engine, durable: false });
    await table.append(nodes(0, 3));
    const s = await session({ engine: place.engine, datasets: { cpg_nodes: own } });
    const graph = await planViews(s, { nodes: [node("all", scan("cpg_nodes"))] });
    await table.append(nodes(3, 10));
    let rows = 0;
    await runGraph(s, graph, {
      outputs: ["all"],
      onOutput: async ({ relation, bundle, resultKey }) => {
        for await (const batch of await place.engine.query(relation.statement)) rows += batch.rowCount;
        expect(bundle.delta_inputs).toEqual(graph.pins);
        expect(resultKey.inputs["cpg_nodes"]).toMatchObject({ version: 1, table_id: table.snapshot.metadata.id });
      },
    });
    expect([rows, graph.pins[0]?.version]).toEqual([3, 1]);
    expect(graph.bundles.map((bundle) => PlanBundle.decodeMsgpack(PlanBundle.encodeMsgpack(bundle)))).toEqual(
      graph.bundles,
    );
    await s.close();
  });

  test("reads what an output commits, in the version that it was committed as", async () => {
    const out = join(place.folder, "out");
    const registry = DatasetRegistry.of(
      [{ table_spec: { ...CpgNodeTable.spec, name: "out" } }],
      [
        { name: "cpg_nodes", uri: place.uri },
        { name: "out", uri: out },
      ],
    );
    const s = await session({ engine: place.engine, datasets: registry });
    const graph = await planViews(
      s,
      { nodes: [node("reader", scan("out")), node("writer", scan("cpg_nodes"))] },
      {
        outputs: [
          { view: "reader", dataset: "copy" },
          { view: "writer", dataset: "out" },
        ],
      },
    );
    expect(graph.views.map(({ name }) => name)).toEqual(["writer", "reader"]);
    const seen: string[] = [];
    await runGraph(s, graph, {
      onOutput: async ({ view: { name }, relation, resultKey }) => {
        const batches = await (await place.engine.query(relation.statement)).collect();
        seen.push(
          `${name} ${batches.reduce((rows, batch) => rows + batch.rowCount, 0)} of version ${Object.values(resultKey.inputs)[0]?.version}`,
        );
        if (name !== "writer") return;
        const table = await DeltaTable.create(out, CpgNodeTable, { engine: place.engine, durable: false });
        const { version } = await table.append(batches);
        await table.append(nodes(100, 120)); // somebody else comes behind
        return { dataset: "out", version };
      },
    });
    expect(seen).toEqual(["writer 6 of version 1", "reader 6 of version 1"]);
    await s.close();
  });

  test("takes parameters, which are part of the keys of results that depend on them", async () => {
    const s = await started();
    const since = project(filter(scan("cpg_nodes"), binary("ge", col("bstart"), param("since", "i64"))), {
      x: col("bstart"),
    });
    const views = [node("a", since), node("b", plus(view("a"), 1), { deps: ["a"] }), node("c", atLeast(0))];
    const outputs = ["b", "c"];
    const [two, four] = [2, 4n].map((value) => sumsOf(s, views, { outputs, parameters: { since: value } }));
    expect((await two)?.sums).toEqual({ b: [4n, "18"], c: [6n, "15"] });
    expect((await four)?.sums["b"]).toEqual([2n, "11"]);
    const [one, other] = [(await two)?.resultKeys, (await four)?.resultKeys];
    expect([one?.["b"] === other?.["b"], one?.["c"] === other?.["c"]]).toEqual([false, true]);
    await expect(sumsOf(s, views, { outputs })).rejects.toThrow(expect.objectContaining({ code: "PARAMETER_MISSING" }));
    expect((await sumsOf(s, views, { outputs: ["c"], parameters: { since: 1 } })).sums).toEqual({ c: [6n, "15"] });
    await s.close();
  });

  test("runs without views that could not be planned only if that is asked for", async () => {
    const s = await started();
    const views = [node("wrong", project(scan("cpg_nodes"), { x: col("no") })), node("fine", atLeast(0))];
    const outputs = ["fine", "wrong"];
    const { failed } = await planViews(s, { nodes: [...views, node("unknown", scan("nothing"))] });
    expect(failed.map(({ name, mistakes }) => [name, mistakes[0].code])).toEqual([
      ["unknown", "PLAN_UNKNOWN_DATASET"],
      ["wrong", "PLAN_UNKNOWN_COLUMN"],
    ]);
    await expect(sumsOf(s, views, { outputs })).rejects.toThrow(
      "wrong: there is no column no - at `$.columns[0].expr`",
    );
    expect((await sumsOf(s, views, { outputs, allowPartial: true })).sums).toEqual({ fine: [6n, "15"] });
    await expect(sumsOf(s, [node("fine", atLeast(0))], { outputs: ["other"] })).rejects.toThrow(
      "the graph has no view other",
    );
    await s.close();
  });
});

describe("results that are kept", () => {
  const VIEWS = (policy: CachePolicy): readonly ViewNodeInit[] => [
    node("kept", plus(atLeast(1), 1), { cache_policy: policy }),
    node("b", plus(view("kept"), 1), { deps: ["kept"] }),
    node("c", plus(view("kept"), 2), { deps: ["kept"] }),
  ];
  const outputs = ["b", "c"];
  const EXPECTED = { b: [5n, "25"], c: [5n, "30"] };

  test("in memory are gone after their last reader", async () => {
    const s = await started();
    const views = [...VIEWS("memory"), node("last", atLeast(3))];
    const graph = await planViews(s, { nodes: views });
    const tables: number[] = [];
    const { caches } = await runGraph(s, graph, {
      outputs: ["b", "c", "last"],
      maxConcurrency: 1,
      onOutput: async () => {
        const sql = "SELECT count(*) FROM information_schema.tables WHERE table_type = 'BASE TABLE'";
        const [batch] = await (await place.engine.query({ sql, dialect: "duckdb" })).collect();
        tables.push(Number(batch?.columns[0]?.at(0)));
      },
    });
    // The order is kept, b, c, last by name: kept is first since it is the one that can start with last.
    expect(tables).toEqual([1, 1, 0]);
    expect(caches.map(({ view_name, hit, cache_path }) => [view_name, hit, cache_path])).toEqual([
      ["kept", false, null],
    ]);
    await s.close();
  });

  test("in tables are found again under their key, in another session too", async () => {
    const cachePath = join(place.folder, "cache-again");
    const diagnostics = memoryDiagnostics();
    const reasons: (string | null | undefined)[] = [];
    for (const _ of [1, 2]) {
      const s = await session({ engine: place.engine, datasets: { cpg_nodes: place.uri }, diagnostics });
      const { sums, caches, diagnostics: told } = await sumsOf(s, VIEWS("delta_staging"), { outputs, cachePath });
      expect(sums).toEqual(EXPECTED);
      const [cache] = caches;
      expect(cache && ViewCacheArtifact.is(cache)).toBe(true);
      expect(cache?.cache_path).toBe(join(cachePath, "kept", cache?.result_key?.slice(0, 16) ?? ""));
      reasons.push(cache?.reason, told[0]?.stage);
      await s.close();
    }
    expect(reasons).toEqual(["nothing is staged under this key", "computed", null, "found"]);
    const events = diagnostics.notices.flatMap((notice) => eventOf(notice, ViewCacheEvent) ?? []);
    expect(events.map(({ hit }) => hit)).toEqual([false, true]);
  });

  test("in tables are missed where the table is none of theirs, and the reason is told", async () => {
    const cachePath = join(place.folder, "cache-odd");
    const s = await started();
    const first = await sumsOf(s, VIEWS("delta_staging"), { outputs, cachePath });
    const path = first.caches[0]?.cache_path ?? "";
    const log = join(path, "_delta_log");
    const run = async (): Promise<string | null | undefined> => {
      const { sums, caches } = await sumsOf(s, VIEWS("delta_staging"), { outputs, cachePath });
      expect(sums).toEqual(EXPECTED);
      return caches[0]?.reason;
    };
    // Half a commit: the table is made, and its rows are not committed.
    rmSync(join(log, "00000000000000000001.json"));
    expect(await run()).toBe("the staged table has no rows committed yet");
    expect(await run()).toBeNull();
    // Rows of something else.
    rmSync(path, { recursive: true });
    const other = await DeltaTable.create(path, CpgNodeTable, { engine: place.engine, durable: false });
    expect(await run()).toBe(`the table ${path} has other columns than the view`);
    await other.append(nodes(0, 2));
    expect(await run()).toBe(`the table ${path} has rows of another key`);
    expect((await other.history()).length).toBe(2);
    await s.close();
  });

  test("in tables need a place, else they are kept in memory", async () => {
    const s = await started();
    const { sums, caches } = await sumsOf(s, VIEWS("delta_staging"), { outputs });
    expect(sums).toEqual(EXPECTED);
    expect(caches.map(({ reason, cache_path }) => [reason, cache_path])).toEqual([
      ["no cachePath says where results are staged", null],
    ]);
    await s.close();
  });

  test("in tables are made by the first of two that stage one key at once", async () => {
    const cachePath = join(place.folder, "cache-race");
    const sessions = await Promise.all([started(), started()]);
    const runs = await Promise.all(sessions.map((s) => sumsOf(s, VIEWS("delta_staging"), { outputs, cachePath })));
    expect(runs.map(({ sums }) => sums)).toEqual([EXPECTED, EXPECTED]);
    const [key = ""] = readdirSync(join(cachePath, "kept"));
    const log = readdirSync(join(cachePath, "kept", key, "_delta_log")).filter((name) => name.endsWith(".json"));
    expect(log.length).toBe(2);
    for (const s of sessions) await s.close();
  });
});

describe("a graph that is cancelled", () => {
  const VIEWS = [
    node("a", atLeast(0), { cache_policy: "memory" }),
    node("b", plus(view("a"), 1), { deps: ["a"] }),
    node("c", plus(view("b"), 1), { deps: ["b"], cache_policy: "delta_staging" }),
  ];

  test.each([0, 1, 2])("throws and leaves nothing, after %i outputs", async (after) => {
    const cachePath = join(place.folder, `cache-cancelled-${after}`);
    const s = await started();
    const graph = await planViews(s, { nodes: VIEWS });
    await s.count(scan("cpg_nodes"));
    const before = await namesIn(place.engine);
    const cancel = new AbortController();
    if (after === 0) cancel.abort("enough");
    const seen: string[] = [];
    const running = runGraph(s, graph, {
      outputs: ["a", "b", "c"],
      cachePath,
      signal: cancel.signal,
      onOutput: async ({ view: { name } }) => {
        seen.push(name);
        if (seen.length === after) cancel.abort("enough");
      },
    });
    await expect(running).rejects.toThrow(Cancelled);
    expect(seen).toEqual(["a", "b", "c"].slice(0, after));
    expect(await namesIn(place.engine)).toEqual(before);
    expect(existsSync(join(cachePath, "c"))).toBe(false);
    await s.close();
  });

  test("or whose output fails, throws what that threw", async () => {
    const s = await started();
    const failing = runGraph(s, await planViews(s, { nodes: VIEWS }), {
      outputs: ["a", "b"],
      onOutput: async ({ view: { name } }) => {
        if (name === "a") throw new Error("no place left");
      },
    });
    await expect(failing).rejects.toThrow("no place left");
    await s.close();
    expect(await namesIn(place.engine)).toEqual([]);
  });
});

test("progress is told at most ten times a second, and at the end", async () => {
  let time = 0;
  const s = await session({ engine: place.engine, datasets: { cpg_nodes: place.uri }, now: () => (time += 15) });
  const views = Array.from({ length: 30 }, (_, i) => node(`v${i}`, atLeast(i)));
  const told: GraphProgress[] = [];
  await runGraph(s, await planViews(s, { nodes: views }), {
    outputs: views.map(({ name }) => name),
    maxConcurrency: 1,
    onOutput: async () => undefined,
    onProgress: (progress) => told.push(progress),
  });
  expect(told.length).toBeLessThan(30);
  expect(told.at(-1)).toMatchObject({ done: 30, total: 30, stage: "output" });
  await s.close();
});

test.each([0, 1.5, NaN])("%d views cannot be worked on at once", async (maxConcurrency) => {
  const s = await started();
  await expect(sumsOf(s, [node("a", atLeast(0))], { outputs: ["a"], maxConcurrency })).rejects.toThrow(
    expect.objectContaining({ code: "OPTION_INVALID" }),
  );
  await s.close();
});
