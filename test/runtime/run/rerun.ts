// A run done again in a process of its own, which has no memory of the first one.
// node test/run-typescript.mjs test/runtime/run/rerun.ts FOLDER INTO: prints what was compared, as JSON.

import { join } from "node:path";
import { duckdb } from "tessera-contracts/duckdb";
import { directoryStore, reproduceRun, session } from "tessera-contracts/run";
import { QUIET } from "./pipeline.js";

const [folder = "", into = ""] = process.argv.slice(2);
const engine = await duckdb({ threads: 1 });
const store = directoryStore(join(folder, "store"));
const manifest = await store.manifest("run-1");
if (manifest === null) throw new Error("there is no run");
const datasets = { cpg_nodes: join(folder, "nodes"), late: join(folder, "late"), sums: join(folder, "sums") };
const { outputs, isSame } = await reproduceRun(manifest, {
  ...QUIET,
  session: await session({ engine, datasets }),
  store: directoryStore(join(into, "store")),
  runId: "again",
  into,
});
console.log(JSON.stringify({ outputs, isSame }));
await engine.close();
