// The example of the code graph in a bucket: node test/run-typescript.mjs test/interop/s3/code-graph.ts LAKE [sail|spark]. A server that is
// named is started for it, and computes. Prints, as JSON, what its run wrote: the rows of each output, and what was recorded of them; or
// why it was skipped.

import { basename } from "node:path";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { directoryStore } from "tessera-contracts/run";
import { codeGraph } from "../../../examples/code-graph/main.js";
import { storageOf } from "../../../examples/code-graph/tables.js";
import { type RealServer, type Skipped, startSail } from "../spark-connect/servers.js";

const [lake = "lake", family] = process.argv.slice(2);
const runId = `run-${basename(lake)}`;

/** Makes the graph, on DuckDB or on the server that is named. */
async function makeGraph(server: string | null): Promise<void> {
  const what = { root: process.cwd(), src: ["runtime/text"], callers: "closest", touch: null };
  process.stderr.write(await codeGraph({ ...what, lake, runId, isReproduced: server === null, server }));
}

/** What the run wrote, as DuckDB reads it. */
async function written(): Promise<object> {
  const manifest = await directoryStore(storageOf(`${lake}/_runs`)).manifest(runId);
  if (manifest === null) throw new Error(`there is no manifest of ${runId}`);
  const engine = await duckdb({ threads: 1 });
  const outputs: { [name: string]: readonly string[] } = {};
  for (const { dataset_name, table_uri } of manifest.outputs) {
    const table = await DeltaTable.openAny(table_uri, { engine, storage: storageOf(table_uri) });
    const rows: string[] = [];
    for await (const row of table.read()) {
      rows.push(JSON.stringify(row, (_, cell: unknown) => (typeof cell === "bigint" ? String(cell) : cell)));
    }
    outputs[dataset_name] = rows.toSorted();
  }
  await engine.close();
  const { status, plan_signature, engine: computedBy, artifact_ids } = manifest;
  return { outputs, status, plan_signature, engine: computedBy, artifacts: Object.keys(artifact_ids ?? {}).length };
}

async function started(): Promise<RealServer | Skipped | null> {
  return family === "sail" ? startSail() : null;
}

const server = await started();
if (server !== null && "skipped" in server) console.log(JSON.stringify(server));
else {
  try {
    await makeGraph(server?.url ?? null);
    console.log(JSON.stringify(await written()));
  } finally {
    await server?.stop();
  }
}
