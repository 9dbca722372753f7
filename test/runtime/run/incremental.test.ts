import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import type { RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { DeltaTable } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { directoryStore, session, startRun } from "tessera-contracts/run";
import { type Lake, lake, namesIn } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const column = (name: string, input: 0 | 1 = 0) => ({ op: "column", name, input }) as const;
const scan: RelSpecInit = { rel: "scan", dataset: "nodes" };
const grouped: RelSpecInit = {
  rel: "aggregate",
  input: { rel: "view", view: "with_kind" },
  group_by: ["node_kind"],
  aggregates: [
    { name: "count", fn: "count" },
    { name: "last", fn: "max", args: [column("bend")] },
  ],
};
const withPaths: RelSpecInit = {
  rel: "join",
  left: scan,
  right: { rel: "scan", dataset: "parents" },
  join: "left",
  on: [["path", "path"]],
  columns: [
    { name: "node_id", expr: column("node_id") },
    { name: "parent", expr: column("node_id", 1) },
  ],
};

const field = (name: string, dtype: string, nullable = true) => ({ name, dtype: { type: dtype as "i64" }, nullable });

const pipeline = (more: Partial<PipelineSpecInit> = {}): PipelineSpecInit => ({
  name: "rising",
  datasets: [
    { table_spec: { ...CpgNodeTable.spec, name: "nodes" } },
    { table_spec: { ...CpgNodeTable.spec, name: "parents" } },
    {
      table_spec: {
        name: "kinds",
        fields: [field("node_kind", "string"), field("count", "i64"), field("last", "i64")],
      },
    },
    { table_spec: { name: "paths", fields: [field("node_id", "string"), field("parent", "string")] } },
  ],
  views: {
    nodes: [
      {
        name: "with_kind",
        rel: {
          rel: "filter",
          input: scan,
          predicate: { op: "call", fn: "not", args: [{ op: "is_null", expr: column("node_id") }] },
        },
      },
      { name: "kinds_view", deps: ["with_kind"], rel: grouped },
      { name: "paths_view", rel: withPaths },
    ],
  },
  outputs: [
    { view: "kinds_view", dataset: "kinds", materialize: "incremental", keys: ["node_kind"] },
    { view: "paths_view", dataset: "paths", materialize: "incremental", keys: ["node_id"] },
  ],
  ...more,
});

const node = (id: number, more: Partial<CpgNode> = {}): CpgNode => ({
  node_id: `n${id}`,
  node_kind: id % 3 === 0 ? "FUNCTION" : `KIND_${id % 20}`,
  path: id % 7 === 0 ? null : `p${id % 40}`,
  bstart: id,
  bend: id + 5,
  file_id: null,
  ...more,
});
const nodes = (from: number, to: number): CpgNode[] => Array.from({ length: to - from }, (_, i) => node(from + i));

let folders = 0;
/** Tables with a feed of changes, and what runs a pipeline over them. */
async function setting(properties: Record<string, string> = { "delta.enableChangeDataFeed": "true" }) {
  const folder = join(place.folder, `incremental-${folders++}`);
  const { engine } = place;
  const create = async (name: string, rows: CpgNode[]): Promise<DeltaTable<CpgNode>> => {
    const table = await DeltaTable.create(join(folder, name), CpgNodeTable, { engine, durable: false, properties });
    await table.append(rows);
    return table as DeltaTable<CpgNode>;
  };
  const [left, right] = [await create("nodes", nodes(0, 200)), await create("parents", nodes(0, 30))];
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  let runs = 0;
  const run = async (spec = pipeline(), parameters = {}): Promise<readonly RunOutput[]> => {
    const s = await session({
      engine,
      datasets: Object.fromEntries(["nodes", "parents", "kinds", "paths"].map((name) => [name, join(folder, name)])),
      storage: (uri) => localStorage(uri, { durable: false }),
    });
    const options = { pipeline: spec, session: s, store, parameters, every: () => () => undefined };
    return (await (await startRun({ ...options, runId: `run-${runs++}` })).execute()).outputs;
  };
  const rowsOf = async (name: string): Promise<string[]> => {
    const table = await DeltaTable.openAny(join(folder, name), { engine });
    const rows: string[] = [];
    for await (const row of table.read())
      rows.push(JSON.stringify(row, (_, v: unknown) => (typeof v === "bigint" ? Number(v) : v)));
    return rows.sort();
  };
  /** The rows of both outputs as a run that starts anew writes them. */
  const anew = async (): Promise<string[][]> => {
    const s = await session({ engine, datasets: { nodes: left.uri, parents: right.uri } });
    const rows = [];
    for (const rel of [{ ...grouped, input: scan }, withPaths]) {
      const { RelSpec } = await import("tessera-contracts/contracts/query/relations");
      const found = await s.rows(RelSpec.create(rel as RelSpecInit));
      rows.push(
        found.map((row) => JSON.stringify(row, (_, v: unknown) => (typeof v === "bigint" ? Number(v) : v))).sort(),
      );
    }
    await s.close();
    return rows;
  };
  const both = async (): Promise<string[][]> => [await rowsOf("kinds"), await rowsOf("paths")];
  return { folder, left, right, run, anew, both };
}

describe("an incremental output", () => {
  test("is computed in full first, then from what changed, and not at all if nothing did", async () => {
    const { run, left, right, anew, both } = await setting();
    const first = await run();
    const reason = "no run of the pipeline has succeeded before";
    expect(first.map(({ dataset_name, rows, full_reason }) => [dataset_name, rows, full_reason])).toEqual([
      ["paths", 200, reason],
      ["kinds", 21, reason],
    ]);
    const again = await run();
    expect(again.map(({ version, rows, full_reason }) => [version, rows, full_reason])).toEqual([
      [null, 0, null],
      [null, 0, null],
    ]);
    // Keys move, come to be null, and go.
    await left.merge([node(4, { node_kind: "KIND_5" }), node(8, { path: null }), node(300, { node_kind: "NEW" })], {
      on: ["node_id"],
      clauses: { matched: [{ update: "all" }], notMatched: [{ insert: "all" }] },
    });
    await left.delete("node_id in ('n1', 'n10')");
    await right.delete("node_id = 'n3'");
    const changed = await run();
    expect(changed.map(({ full_reason }) => full_reason)).toEqual([null, null]);
    expect(changed.map(({ version }) => version)).toEqual([2, 2]);
    expect(changed.map(({ rows }) => rows)).toEqual([10, 5]);
    expect(await both()).toEqual(await anew());
    expect(await namesIn(place.engine)).toEqual([]);
  });
});
