// node test/run-typescript.mjs test/bench/delta/own.mjs: does of ours what delta_peer.py does of delta-rs, in a process of its own.

import { createInterface } from "node:readline";
import { DeltaTable } from "tessera-contracts/delta";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { duckdb } from "tessera-contracts/duckdb";
import { conditionOf } from "../../../runtime/delta/scan/predicate.js";
import { prunerOf } from "../../../runtime/delta/scan/prune.js";

const engine = await duckdb({ threads: 2 });

const OPERATIONS = {
  list: ({ table }) => filesOf(table),
  plan: ({ table, key }) => filesOf(table, { prop_key: key }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { op, ...request } = JSON.parse(line);
  const started_ms = performance.now();
  const result = await OPERATIONS[op](request);
  const time_ms = performance.now() - started_ms;
  console.log(JSON.stringify({ time_ms, result, rss_bytes: process.resourceUsage().maxRSS * 1024 }));
}
await engine.close();

/** Opens a table, and counts the files in which rows of a condition may be. */
async function filesOf(folder, where = {}) {
  const { snapshot } = await DeltaTable.open(folder, CpgPropTable, { engine });
  const { comparisons } = conditionOf(where, snapshot.schema, snapshot.place);
  let count = 0;
  for await (const _ of snapshot.files(prunerOf(snapshot, comparisons))) count++;
  return count;
}
