// node test/bench/main.mjs [--quick] [--gates] [--json FILE] [--write]: runs the benchmarks and prints tables of the ratios, the time
// of the peer over ours. --json writes the rows, --write docs/benchmarks.md, --gates fails with the rows below their gate.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withGates, shortOf } from "./gates.mjs";
import { textTable } from "./report/table.mjs";
import { WORKLOADS } from "./workloads/index.mjs";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    gates: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    json: { type: "string" },
  },
});
const effort = options.quick ? "quick" : "full";

const measured = WORKLOADS.flatMap(({ name }) => rowsOf("run-workload.mjs", name, effort));
const rows = withGates(measured);
for (const group of new Set(rows.map((row) => row.group))) {
  console.log(`\n${group}\n${textTable(rows.filter((row) => row.group === group))}`);
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);

/** The rows that a program of the bench prints. */
function rowsOf(program, ...words) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", path, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: exit ${status}\n${stderr}`);
  return JSON.parse(stdout);
}
