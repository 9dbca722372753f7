// A pipeline of two incremental outputs, over two tables of nodes that change.

import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import type { RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import { RelSpec, type RelSpecInit } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { DeltaTable } from "tessera-contracts/delta";
import { localStorage } from "tessera-contracts/storage";
import { directoryStore, type Parameters, type Session, session, startRun } from "tessera-contracts/run";
import type { Lake } from "./lake.js";

export const column = (name: string, input: 0 | 1 = 0) => ({ op: "column", name, input }) as const;
const scan: RelSpecInit = { rel: "scan", dataset: "nodes" };
export const grouped: RelSpecInit = {
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

/** The columns of the first output. */
export const KINDS = TableSchemaSpec.create({
  name: "kinds",
  fields: [field("node_kind", "string"), field("count", "i64"), field("last", "i64")],
});

export const pipeline = (more: Partial<PipelineSpecInit> = {}): PipelineSpecInit => ({
  name: "rising",
  datasets: [
    { table_spec: { ...CpgNodeTable.spec, name: "nodes" } },
    { table_spec: { ...CpgNodeTable.spec, name: "parents" } },
    { table_spec: KINDS },
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

export const node = (id: number, more: Partial<CpgNode> = {}): CpgNode => ({
  node_id: `n${id}`,
  node_kind: id % 3 === 0 ? "FUNCTION" : `KIND_${id % 20}`,
  path: id % 7 === 0 ? null : `p${id % 40}`,
  bstart: id,
  bend: id + 5,
  file_id: null,
  ...more,
});
const nodes = (from: number, to: number): CpgNode[] => Array.from({ length: to - from }, (_, i) => node(from + i));

/** Two tables, and what runs the pipeline over them. */
export interface Rising {
  readonly folder: string;
  readonly left: DeltaTable<CpgNode>;
  readonly right: DeltaTable<CpgNode>;
  /** @param into the folder of the outputs, if it is another one */
  readonly run: (pipeline?: PipelineSpecInit, parameters?: Parameters, into?: string) => Promise<readonly RunOutput[]>;
  /** The rows of both outputs, as texts. */
  readonly written: () => Promise<readonly (readonly string[])[]>;
  /** The rows of both outputs as they are computed anew. */
  readonly computed: () => Promise<readonly (readonly string[])[]>;
}

const FEED = { "delta.enableChangeDataFeed": "true" };
const textOf = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));

let folders = 0;

/** @param properties of the tables; by default they have a feed of changes */
export async function rising(place: Lake, properties: { readonly [name: string]: string } = FEED): Promise<Rising> {
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
  const sessionOver = (names: readonly string[], into: string = folder): Promise<Session> =>
    session({
      engine,
      datasets: Object.fromEntries(
        names.map((name) => [name, join(name === "kinds" || name === "paths" ? into : folder, name)]),
      ),
      storage: (uri) => localStorage(uri, { durable: false }),
    });
  return {
    folder,
    left,
    right,
    run: async (spec = pipeline(), parameters = {}, into = folder) => {
      const own = await sessionOver(["nodes", "parents", "kinds", "paths"], into);
      const options = { pipeline: spec, session: own, store, parameters, every: () => () => undefined };
      return (await (await startRun({ ...options, runId: `run-${runs++}` })).execute()).outputs;
    },
    written: () =>
      Promise.all(
        ["kinds", "paths"].map(async (name) => {
          const table = await DeltaTable.openAny(join(folder, name), { engine });
          const rows: string[] = [];
          for await (const row of table.read()) rows.push(textOf(row));
          return rows.sort();
        }),
      ),
    computed: async () => {
      const own = await sessionOver(["nodes", "parents"]);
      const rows: string[][] = [];
      for (const rel of [{ ...grouped, input: scan } as RelSpecInit, withPaths]) {
        rows.push((await own.rows(RelSpec.create(rel))).map(textOf).sort());
      }
      await own.close();
      return rows;
    },
  };
}
