// A pipeline that does again only what changed. A table of nodes changes between the runs of a pipeline. One output, the number of nodes a
// kind, is brought up to date from the changes; another one has the changes of each run as they were. Who keeps a place outside of tables,
// such as a search index, follows with a cursor.
//
//   npm install @duckdb/node-api
//   npx tsc -p examples && node dist/examples/incremental/main.js [folder]

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import { CdfCursorStore, DeltaTable, processChanges } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { count, table } from "tessera-contracts/plan";
import { directoryStore, inputText, session, startRun } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";

type NodeTable = DeltaTable<CpgNode, CpgNodeInit>;

const node = (id: number, node_kind: string): CpgNode => ({
  node_id: `n${id}`,
  node_kind,
  path: "app.py",
  bstart: id * 100,
  bend: id * 100 + 80,
  file_id: null,
});

const kinds = table("cpg_nodes", { schema: CpgNodeTable }).groupBy("node_kind", () => ({ nodes: count() }));

/** The feed of a dataset that requires one is the dataset `<dataset>__changes`. */
const CHANGES = `SELECT _commit_version AS version, node_id, _change_type AS change, node_kind FROM cpg_nodes__changes`;

const text = { type: "string" } as const;

/** What happened since the run before. */
const CHANGED = {
  name: "changed",
  fields: [
    { name: "version", dtype: { type: "i64" } as const },
    { name: "node_id", dtype: text },
    { name: "change", dtype: text },
    { name: "node_kind", dtype: text },
  ],
};

function pipelineIn(folder: string): PipelineSpecInit {
  const feed = { delta: { cdf_policy: { required: true } } };
  return {
    name: "follow",
    datasets: [
      { table_spec: { ...CpgNodeTable.spec, name: "cpg_nodes" }, policies: feed },
      { table_spec: { ...kinds.schema, name: "kinds" } },
      { table_spec: CHANGED },
    ],
    locations: ["cpg_nodes", "kinds", "changed"].map((name) => ({ name, uri: join(folder, name) })),
    views: {
      nodes: [
        { name: "kinds_now", rel: kinds.spec },
        { name: "changes_now", sql: CHANGES },
      ],
    },
    outputs: [
      { view: "kinds_now", dataset: "kinds", materialize: "incremental", keys: ["node_kind"] },
      { view: "changes_now", dataset: "changed", sort_by: ["version", "node_id", "change"] },
    ],
  };
}

/** Does it all in a folder that is not there yet, and returns what the example prints. */
export async function incremental(folder: string): Promise<string> {
  const engine = await duckdb();
  try {
    const write_policy = { enable_features: ["changeDataFeed" as const] };
    const nodes = await DeltaTable.create(join(folder, "cpg_nodes"), CpgNodeTable, {
      engine,
      policy: { write_policy },
    });
    const index = new Set<string>();
    const lines: string[] = [];
    for (const [step, change] of STEPS.entries()) {
      await change(nodes);
      const manifest = await runOnce({ engine, folder }, `run-${step + 1}`);
      lines.push(...manifestLines(manifest));
      for (const name of ["kinds", "changed"]) lines.push(...(await rowsOf(name, { engine, folder })));
      lines.push(`  index: ${await follow(nodes, { folder, index })}`);
    }
    return `${lines.join("\n")}\n`;
  } finally {
    await engine.close();
  }
}

/** What happens to the table before each run. */
const STEPS: readonly ((nodes: NodeTable) => Promise<unknown>)[] = [
  (nodes) => nodes.append([node(1, "FILE"), node(2, "FUNCTION"), node(3, "FUNCTION"), node(4, "CALL")]),
  async (nodes) => {
    await nodes.append([node(5, "CALL")]);
    await nodes.delete("node_id = 'n2'");
  },
  () => Promise.resolve(),
];

interface Place {
  readonly engine: DuckDBEngine;
  readonly folder: string;
}

async function runOnce({ engine, folder }: Place, runId: string): Promise<RunManifest> {
  const s = await session({ engine, datasets: {} });
  const store = directoryStore(join(folder, "runs"));
  return (await startRun({ pipeline: pipelineIn(folder), session: s, store, runId })).execute();
}

function manifestLines({ run_id, delta_inputs, outputs }: RunManifest): string[] {
  const read = delta_inputs.map((pin) => `${pin.dataset_name} ${inputText(pin)}`);
  const written = outputs.map(({ dataset_name, version, rows }) =>
    version === null ? `${dataset_name} unchanged` : `${dataset_name} version ${version}, ${rows} rows`,
  );
  return [`${run_id} reads ${read.join(", ")}; writes ${written.join("; ")}`];
}

/** The rows of an output, in the order of their texts. */
async function rowsOf(name: string, { engine, folder }: Place): Promise<string[]> {
  const lines: string[] = [];
  for await (const row of (await DeltaTable.openAny(join(folder, name), { engine })).read()) {
    lines.push(`  ${name}: ${Object.values(row).map(String).join(" ")}`);
  }
  return lines.toSorted();
}

/** Brings what lies outside up to date. The cursor moves when all was done, so that nothing is left out. */
async function follow(nodes: NodeTable, to: { readonly folder: string; readonly index: Set<string> }): Promise<string> {
  const store = new CdfCursorStore(localStorage(join(to.folder, "cursors")));
  const cursor = await processChanges(nodes, { store, name: "index", columns: ["node_id"] }, async (changes) => {
    for await (const { kind, row } of changes) {
      if (kind === "delete") to.index.delete(row.node_id);
      else to.index.add(row.node_id);
    }
  });
  const at = cursor === null ? "nothing new" : `up to version ${cursor.last_version}`;
  return `${at}, ${[...to.index].toSorted().join(" ")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(await incremental(process.argv[2] ?? "lake"));
}
