// What plans and runs cost. Run it with `make bench-plan`.
//   node test/run-typescript.mjs test/bench/plan.mjs [--only planning|executing|incremental|runs] [--rows N] [--rounds N] [--gates]
// Ratios are of the best rounds in one process. With --gates it fails if a row falls short of its gate.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { duckdb } from "tessera-contracts/duckdb";
import { executing } from "./plan/executing.mjs";
import { incremental } from "./plan/incremental.mjs";
import { planning } from "./plan/planning.mjs";
import { runs } from "./plan/runs.mjs";
import { fallenRows } from "./plan/tell.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    rows: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "3" },
    gates: { type: "boolean", default: false },
  },
});
const GROUPS = { planning, executing, incremental, runs };

const root = mkdtempSync(join(tmpdir(), "tessera-bench-"));
const engine = await duckdb({ threads: 2 });
try {
  for (const [name, group] of Object.entries(GROUPS)) {
    if (values.only !== undefined && values.only !== name) continue;
    const folder = join(root, name);
    mkdirSync(folder);
    await group(engine, { rows: Number(values.rows), rounds: Number(values.rounds), folder });
  }
} finally {
  await engine.close();
  rmSync(root, { recursive: true });
}
if (values.gates && fallenRows() > 0) process.exitCode = 1;
