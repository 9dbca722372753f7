// node test/run-typescript.mjs test/bench/plan/large-run.mjs ROWS: writes an output of so many rows, and prints how much memory that took.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb } from "tessera-contracts/duckdb";
import { directoryStore } from "tessera-contracts/run";
import { makeFacts, runOnce, storage } from "./facts.mjs";

const LIMIT_MB = 500;
const rows = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), "tessera-bench-"));
const engine = await duckdb({ threads: 2, memoryLimit: `${LIMIT_MB}MB` });
try {
  const facts = await makeFacts(engine, folder, rows);
  const store = directoryStore(storage(join(folder, "store")));
  const { outputs } = await runOnce(engine, { facts, folder, names: ["rows"], store, runId: "run" });
  if (outputs[0].rows !== rows) throw new Error(`${outputs[0].rows} rows were written, and there are ${rows}`);
  console.log(JSON.stringify({ rss_mb: process.resourceUsage().maxRSS / 1024, limit_mb: LIMIT_MB }));
} finally {
  await engine.close();
  rmSync(folder, { recursive: true });
}
