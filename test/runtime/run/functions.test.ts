// Functions of the user in sessions and runs.

import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DataFusionUdfSpecInit, UdfCatalogSnapshotInit } from "tessera-contracts/contracts/plan/functions";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { Engine, FileEngine } from "tessera-contracts/engine";
import { call as invoked, fromSpec, schemaOfPlan, table, type UdfCatalog, udfNamed } from "tessera-contracts/plan";
import {
  diffRuns,
  directoryStore,
  type FunctionCode,
  planViews,
  reproduceRun,
  RunError,
  type Session,
  session,
  startRun,
  type UserFunction,
  userFunction,
} from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { nodes } from "../delta/cpg-nodes.js";
import { binary, col, filter, i64, type Lake, lake, project, scan } from "./lake.js";
import { QUIET } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const SHA = { one: "1".repeat(64), two: "2".repeat(64) };
const specOf = (name: string, more: Partial<DataFusionUdfSpecInit> = {}): DataFusionUdfSpecInit => ({
  name,
  kind: "scalar",
  input_types: [{ type: "i64" }],
  return_field: { name, dtype: { type: "i64" } },
  ...more,
});
const coded = (name: string, js: FunctionCode["js"], more: Partial<DataFusionUdfSpecInit> = {}): UserFunction =>
  userFunction(specOf(name, { code_sha256: SHA.one, version: "1.0.0", ...more }), js === undefined ? {} : { js });
const call = (fn: string, ...args: readonly ExprSpec[]): ExprSpec => ({ op: "call", fn, args });
const twice = coded("twice", (x: bigint) => 2n * x);
const half = userFunction(specOf("half"), { duckdb: { params: ["x"], sql: "x // 2" } });

const sessionWith = (functions: readonly UserFunction[], engine: FileEngine = place.engine): Promise<Session> =>
  session({ engine, datasets: { cpg_nodes: place.uri }, functions });
const nothing = {
  op: "cast",
  expr: { op: "literal", value: null, dtype: { type: "null" } },
  dtype: { type: "i64" },
} as const;

describe("a session with functions", () => {
  test("calls those in JavaScript and those in SQL, and both within expressions of plans", async () => {
    const s = await sessionWith([twice, half]);
    const of = { op: "binary", operator: "add", left: col("bstart"), right: i64(1) } as ExprSpec;
    const plan = project(filter(scan("cpg_nodes"), binary("gt", call("twice", col("bstart")), i64(4))), {
      x: binary("add", call("twice", of), call("half", call("twice", col("bstart")))),
      none: call("twice", nothing),
    });
    expect(await s.rows(plan)).toEqual([3n, 4n, 5n].map((at) => ({ x: 2n * (at + 1n) + at, none: null })));
    expect((await s.check(plan)).map(({ nullable }) => nullable)).toEqual([true, true]);
    await s.close();
  });

  test("executes calls of the builder, if it was given the same function", async () => {
    const plan = table("cpg_nodes", { schema: CpgNodeTable })
      .where((n) => invoked(twice, [n.bstart], "i64").gt(4))
      .select((n) => ({ x: invoked(twice, [invoked(half, [n.bstart], "i64").add(1)], "int64") }));
    const s = await sessionWith([twice, half]);
    expect(await s.rows(plan)).toEqual([{ x: 4n }, { x: 6n }, { x: 6n }]);
    await s.close();
    const other = await sessionWith([coded("twice", (x: bigint) => x, { code_sha256: SHA.two }), half]);
    await expect(other.rows(plan)).rejects.toThrow(expect.objectContaining({ code: "FUNCTION_MISSING" }));
    await other.close();
  });

  test("knows the type and the nulls of their results: code gives none but for a null", async () => {
    const never = coded("never", (x: bigint) => x, {
      return_field: { name: "r", dtype: { type: "i64" }, nullable: false },
    });
    const udfs = { specs: { never: never.spec, twice: twice.spec } };
    const nullable = (expr: ExprSpec): boolean | undefined =>
      schemaOfPlan(project(scan("cpg_nodes"), { x: expr }), { datasets: { cpg_nodes: CpgNodeTable.spec }, udfs })[0]
        ?.nullable;
    expect(nullable(call("never", i64(1)))).toBe(false);
    expect(nullable(call("never", nothing))).toBe(true);
    expect(nullable(call("twice", i64(1)))).toBe(true);
    const s = await sessionWith([
      coded("never", () => null, { return_field: { name: "r", dtype: { type: "i64" }, nullable: false } }),
    ]);
    await expect(s.rows(project(scan("cpg_nodes"), { x: call("never", i64(1)) }))).rejects.toThrow(
      "the function never failed at (1): it gave null, and its declaration says that it never does",
    );
    await s.close();
  });

  test("tells at which places of the plan a function is called that failed", async () => {
    const picky = coded("picky", (x: bigint) => {
      if (x === 3n) throw new RangeError("three is too much");
      return x;
    });
    const s = await sessionWith([picky]);
    const input = filter(scan("cpg_nodes"), binary("ge", call("picky", i64(1)), i64(0)));
    const error = await s
      .rows(project(input, { y: i64(1), x: call("picky", col("bstart")) }))
      .catch((one: unknown) => one);
    expect(error).toBeInstanceOf(RunError);
    expect(error).toMatchObject({
      code: "FUNCTION_FAILED",
      message:
        "the function picky failed at (3): three is too much - at `$.input.predicate.left` or `$.columns[1].expr`",
    });
    await s.close();
  });

  test("refuses plans with functions that it was not given, before it executes", async () => {
    const s = await sessionWith([twice]);
    await expect(s.rows(project(scan("cpg_nodes"), { x: call("thrice", i64(1)) }))).rejects.toThrow(
      expect.objectContaining({ code: "PLAN_UNKNOWN_FUNCTION", path: "$.columns[0].expr" }),
    );
    const made = (udfs: UdfCatalog) =>
      fromSpec(project(scan("cpg_nodes"), { x: call("twice", i64(1)) }), {
        datasets: { cpg_nodes: CpgNodeTable.spec },
        udfs,
      });
    expect(await s.rows(made({ specs: { twice: twice.spec } }))).toHaveLength(6);
    const other = coded("twice", (x: bigint) => x, { code_sha256: SHA.two, version: null }).spec;
    await expect(s.rows(made({ specs: { twice: other } }))).rejects.toThrow(
      /^the plan calls the function twice, no version \([0-9a-f]{64}\), and the session has version 1\.0\.0 \([0-9a-f]{64}\); start a session with that function$/,
    );
    const bare = await sessionWith([]);
    await expect(bare.rows(made({ specs: { twice: twice.spec } }))).rejects.toThrow("and the session was not given it");
    await s.close();
    await bare.close();
  });

  const js = (): bigint => 1n;
  const body = { params: ["x"], sql: "x" };
  test.each<[string, Partial<DataFusionUdfSpecInit>, FunctionCode, RegExp]>([
    ["has neither code nor a body", {}, {}, /has neither a body nor code/],
    ["is code without a digest", {}, { js }, /say code_sha256/],
    ["has both for DuckDB", { code_sha256: SHA.one }, { js, duckdb: body }, /give one of them/],
    ["is no scalar", { kind: "aggregate" }, { duckdb: body }, /declared as aggregate/],
    ["is called like one of the registry", { name: "abs" }, { duckdb: body }, /give yours another name/],
    ["has too few names", {}, { duckdb: { params: [], sql: "1" } }, /takes 1 arguments/],
    [
      "has a name twice",
      { input_types: [{ type: "i64" }, { type: "i64" }] },
      { duckdb: { params: ["x", "x"], sql: "x" } },
      /name each of them once/,
    ],
    ["has a body that is no SQL", {}, { duckdb: { params: ["x"], sql: "x +" } }, /is no expression of one row/],
    ["has a body of other names", {}, { duckdb: { params: ["x"], sql: "y" } }, /is no expression of one row/],
    ["has an aggregate for a body", {}, { duckdb: { params: ["x"], sql: "sum(x)" } }, /is no expression of one row/],
    [
      "has a body that would be rounded",
      {},
      { duckdb: { params: ["x"], sql: "x / 2" } },
      /gives f64, which is not always i64/,
    ],
    [
      "has a body that is text",
      {},
      { duckdb: { params: ["x"], sql: "CAST(x AS VARCHAR)" } },
      /gives string, which is not always i64/,
    ],
  ])("refuses a function that %s", async (_, spec, code, message) => {
    const start = async (): Promise<Session> => sessionWith([userFunction(specOf("f", spec), code)]);
    await expect(start()).rejects.toThrow(expect.objectContaining({ code: "FUNCTION_INVALID" }));
    await expect(start()).rejects.toThrow(message);
  });

  test("takes one function of a name, and code only if its engine runs it", async () => {
    await expect(sessionWith([twice, twice])).rejects.toThrow("was given twice twice");
    const { registerFunction: _, ...without } = { ...place.engine, describe: place.engine.describe.bind(place.engine) };
    await expect(sessionWith([twice], without as Engine as FileEngine)).rejects.toThrow("runs no JavaScript");
  });
});

const field = (name: string) => ({ name, dtype: { type: "i64" as const } });
const RUN: PipelineSpecInit = {
  name: "small",
  datasets: [
    { table_spec: { ...CpgNodeTable.spec, name: "cpg_nodes" } },
    { table_spec: { name: "late", fields: [field("id"), field("x")], key_fields: ["id"] } },
  ],
  views: {
    nodes: [
      { name: "below", rel: project(scan("cpg_nodes"), { id: col("bstart"), half: call("half", col("bstart")) }) },
      {
        name: "above",
        deps: ["below"],
        rel: project({ rel: "view", view: "below" }, { id: col("id"), x: call("twice", col("half")) }),
      },
    ],
  },
  outputs: [{ view: "above", dataset: "late" }],
};
const catalog: UdfCatalogSnapshotInit = { specs: { half: half.spec, twice: twice.spec }, bodies: half.bodies };

describe("a run with functions", () => {
  const started = async (functions: readonly UserFunction[], more: object = {}) => {
    const folder = mkdtempSync(join(place.folder, "run-"));
    const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
    const s = await session({
      engine: place.engine,
      datasets: { cpg_nodes: place.uri, late: join(folder, "late") },
      storage: (uri) => localStorage(uri, { durable: false }),
      functions,
    });
    const options = { ...QUIET, parameters: {}, session: s, store, runId: "one", pipeline: RUN, ...more };
    return { s, store, folder, options, run: await startRun(options) };
  };

  test("lists them in its manifest and its plans, and says of two runs which differ", async () => {
    const { run, store } = await started([twice, half, coded("unused", (x: bigint) => x)]);
    const manifest = await run.execute();
    const udfs = { specs: { half: half.spec, twice: twice.spec }, bodies: half.bodies };
    expect(manifest.required_udfs).toEqual([udfNamed("half", udfs), udfNamed("twice", udfs)]);
    expect(manifest.required_udfs).toMatchObject([
      { name: "half", version: null },
      { name: "twice", version: "1.0.0" },
    ]);
    const bundle = await store.open(manifest.artifact_ids?.["plan_artifact/above"] ?? "");
    expect(bundle).toMatchObject({ payload: { required_udfs: ["twice"] } });
    const other = await started([coded("twice", (x: bigint) => x, { code_sha256: SHA.two, version: "1.0.1" }), half]);
    const differences = diffRuns(manifest, other.run.manifest).filter(({ reason }) => reason === "functions");
    expect(differences.map(({ name, left, right }) => [name, left?.slice(0, 13), right?.slice(0, 13)])).toEqual([
      ["twice", "version 1.0.0", "version 1.0.1"],
    ]);
    expect(other.run.manifest.functions_hash).not.toBe(manifest.functions_hash);
    expect((await started([half, twice])).run.manifest.functions_hash).toBe(manifest.functions_hash);
    const views = { nodes: [{ name: "above", rel: project(scan("cpg_nodes"), { id: col("bstart"), x: i64(1) }) }] };
    const without = await started([half, twice], { pipeline: { ...RUN, views } });
    expect(without.run.manifest).toMatchObject({ functions_hash: null, required_udfs: [] });
  });

  test("takes bodies from its pipeline, and code from its session, which must be the same", async () => {
    const { run, s } = await started([twice], { pipeline: { ...RUN, udfs: catalog } });
    expect((await run.execute()).required_udfs.map(({ name }) => name)).toEqual(["half", "twice"]);
    const rows = await s.rows(scan("late"));
    expect(rows.map(({ x }) => x)).toEqual([0n, 0n, 2n, 2n, 4n, 4n]);
    await expect(started([], { pipeline: { ...RUN, udfs: catalog } })).rejects.toThrow(
      expect.objectContaining({ code: "FUNCTION_MISSING" }),
    );
    const other = coded("twice", (x: bigint) => x, { code_sha256: SHA.two });
    await expect(started([other], { pipeline: { ...RUN, udfs: catalog } })).rejects.toThrow(
      /^the pipeline declares the function twice, version 1\.0\.0 \(/,
    );
    await expect(started([twice])).rejects.toThrow(expect.objectContaining({ code: "GRAPH_INVALID" }));
  });

  test("that fail leaves a failed manifest, and says in which view", async () => {
    const bad = coded("twice", () => {
      throw new Error("not today");
    });
    const { run, store } = await started([bad, half]);
    await expect(run.execute()).rejects.toThrow(
      expect.objectContaining({
        code: "FUNCTION_FAILED",
        message: "the function twice failed at (0): not today - at `$.columns[1].expr` of above",
      }),
    );
    expect(await store.manifest("one")).toMatchObject({ status: "failed", outputs: [] });
    const { s } = await started([bad, half]);
    const graph = await planViews(s, RUN.views);
    expect(graph.failed).toEqual([]);
  });

  test("is reproduced with the same functions, and refused with others", async () => {
    const { run, options, folder } = await started([twice, half]);
    const manifest = await run.execute();
    const into = (name: string) => ({ ...options, into: join(folder, name), runId: name });
    expect(await reproduceRun(manifest, into("again"))).toMatchObject({ isSame: true });
    const other = coded("twice", (x: bigint) => 2n * x, { code_sha256: SHA.two });
    const s = await session({ engine: place.engine, datasets: options.session.datasets, functions: [other, half] });
    await expect(reproduceRun(manifest, { ...into("other"), session: s })).rejects.toThrow(
      /^the pipeline is not that of the run one: its functions differ, twice: version 1\.0\.0 \([0-9a-f]{64}\) and version 1\.0\.0 \(/,
    );
  });
});

test("an output that calls a function is brought up to date, unless the function gives another value each time", async () => {
  const folder = mkdtempSync(join(place.folder, "incremental-"));
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const started = async (runId: string, functions: readonly UserFunction[], name: string) => {
    const s = await session({
      engine: place.engine,
      datasets: { cpg_nodes: place.uri, late: join(folder, name) },
      storage: (uri) => localStorage(uri, { durable: false }),
      functions,
    });
    const outputs = [{ view: "above", dataset: "late", materialize: "incremental", keys: ["id"] }] as const;
    const run = await startRun({
      ...QUIET,
      parameters: {},
      session: s,
      store,
      runId,
      pipeline: { ...RUN, name, outputs },
    });
    return { s, manifest: await run.execute() };
  };
  const dice = coded("twice", (x: bigint) => x, { volatility: "volatile" });
  await place.table.addFeatures(["changeDataFeed"]);
  await started("a0", [twice, half], "certain");
  await started("b0", [dice, half], "volatile");
  await place.table.append(nodes(6, 8));
  const certain = await started("a1", [twice, half], "certain");
  expect(certain.manifest.outputs).toMatchObject([{ full_reason: null }]);
  const found = (await certain.s.rows(scan("late"))).map(({ x }) => Number(x));
  expect(found.toSorted((a, b) => a - b)).toEqual([0, 0, 2, 2, 4, 4, 6, 6]);
  const volatile = await started("b1", [dice, half], "volatile");
  expect(volatile.manifest.outputs).toMatchObject([{ full_reason: "twice gives another value each time" }]);
});
