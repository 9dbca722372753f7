// The code graph as DuckDB and a Spark Connect server compute it: the same plans, the same rows.
// node test/run-typescript.mjs test/interop/spark/code-graph.ts sc://127.0.0.1:15002 DIRECTORY [FILE]: an empty directory that both see,
// and a file of the small code that changes, so that there is a second run.

import { deepStrictEqual as same, notDeepStrictEqual as differ } from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { duckdb } from "tessera-contracts/duckdb";
import { directoryStore, session } from "tessera-contracts/run";
import { DATASETS } from "../../../examples/code-graph/graph/pipeline.js";
import { codeGraph } from "../../../examples/code-graph/main.js";
import { SMALL_CODE } from "../../examples/small-code.js";
import { type Cells, differenceOf } from "./same-rows.js";

const [url = "sc://127.0.0.1:15002", directory, touch = null] = process.argv.slice(2);
if (directory === undefined) throw new Error("give an empty directory that both see");
const PLACE = directory;
const RUNS = touch === null ? ["run-1"] : ["run-1", "run-1-touched"];

/** What a lake has after the runs. */
interface Lake {
  readonly said: string;
  readonly manifests: readonly RunManifest[];
  readonly rows: ReadonlyMap<string, Cells>;
}

async function lakeOf(name: string, server: string | null): Promise<Lake> {
  const root = join(PLACE, name, "code");
  for (const [path, text] of Object.entries(SMALL_CODE)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const lake = join(PLACE, name, "lake");
  const how = { runId: "run-1", callers: "label", isReproduced: false, touch };
  const said = await codeGraph({ root, src: ["src"], lake, server, ...how });
  const store = directoryStore(join(lake, "_runs"));
  const manifests = await Promise.all(RUNS.map((id) => store.manifest(id)));
  return { said, manifests: manifests.flatMap((one) => one ?? []), rows: await rowsIn(lake) };
}

/** The rows of all tables, as DuckDB reads them. */
async function rowsIn(lake: string): Promise<ReadonlyMap<string, Cells>> {
  const engine = await duckdb({ threads: 1 });
  const datasets = Object.fromEntries(DATASETS.map((name) => [name, join(lake, name)]));
  const reading = await session({ engine, datasets });
  try {
    const found = new Map<string, Cells>();
    for (const name of DATASETS) {
      const rows = await reading.rows({ rel: "scan", dataset: name, columns: [], version: null });
      found.set(
        name,
        rows.map((row) => Object.values(row)),
      );
    }
    return found;
  } finally {
    await reading.close();
    await engine.close();
  }
}

/** One view is text, of which there is one for each dialect. */
const OWN_TEXT = "property_bundles";

/** Of the runs of a lake, what does not depend on where they ran. */
const plansOf = ({ manifests }: Lake): unknown =>
  manifests.map(({ status, plan_fingerprints, outputs }) => {
    const fingerprints = Object.entries(plan_fingerprints).filter(([view]) => view !== OWN_TEXT);
    return { status, fingerprints, versions: outputs.map(({ dataset_name, version }) => [dataset_name, version]) };
  });

const executionsOf = ({ manifests }: Lake): unknown =>
  manifests.map(({ execution_fingerprints }) => execution_fingerprints);

const ours = await lakeOf("ours", null);
const theirs = await lakeOf("theirs", url);
for (const name of DATASETS) {
  const difference = differenceOf(ours.rows.get(name) ?? [], theirs.rows.get(name) ?? []);
  if (difference !== null) throw new Error(`${name}: ${difference}`);
}
same(ours.manifests.length, RUNS.length);
same(Object.keys(ours.manifests[0]?.plan_fingerprints ?? {}).length, ours.manifests[0]?.outputs.length);
same(plansOf(theirs), plansOf(ours));
differ(executionsOf(theirs), executionsOf(ours));
const rows = [...ours.rows.values()].reduce((sum, { length }) => sum + length, 0);
process.stdout.write(
  `the code graph is the same, ${DATASETS.length} tables with ${rows} rows after ${RUNS.length} runs\n`,
);
