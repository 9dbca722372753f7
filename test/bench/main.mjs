// node test/bench/main.mjs [--quick] [--groups json,msgpack] [--workloads Moltar] [--from A,B,C] [--json FILE] [--write] [--gates]: runs the
// benchmarks and prints tables of the ratios, the time of the peer over ours. --json writes the rows, --from takes the medians of runs that
// wrote them, --write writes docs/benchmarks.md and its charts, --gates fails with the rows below their gate. Plain JavaScript, as a user runs it: no bundler between the codecs and the engine.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ALL, COMPARISONS } from "./comparisons.mjs";
import { shortOf, withGates } from "./gates.mjs";
import { medianRows } from "./median.mjs";
import { msgspecRows } from "./msgspec.mjs";
import { textTable } from "./report/table.mjs";
import { writePage } from "./report/page.mjs";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    groups: { type: "string" },
    workloads: { type: "string" },
    from: { type: "string" },
    json: { type: "string" },
    write: { type: "boolean", default: false },
    gates: { type: "boolean", default: false },
  },
});
const effort = options.quick ? "quick" : "full";
const groups = options.groups?.split(",") ?? [...new Set(COMPARISONS.map(({ group }) => group))];
const workloads = options.workloads?.split(",") ?? ALL;

const runs = options.from?.split(",").map((file) => JSON.parse(readFileSync(file, "utf8")));
const rows = withGates(runs === undefined ? measuredRows() : medianRows(runs));
for (const group of groups) {
  console.log(`\n${group}\n${textTable(rows.filter((row) => row.group === group))}`);
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);
if (options.write) await writePage(rows, { effort, runs: runs?.length ?? 1 });
if (options.gates) reportShort();

function measuredRows() {
  const measured = workloads.flatMap((name) => {
    run("verify-workload.mjs", name, groups.join());
    return rowsOf("run-workload.mjs", name, effort, groups.join());
  });
  const cold = groups.includes("cold") ? rowsOf("cold-start.mjs") : [];
  const mixed = groups.includes("mixed") ? rowsOf("mixed.mjs") : [];
  const streams = groups.includes("streams") ? rowsOf("streams.mjs", effort) : [];
  const python = groups.includes("msgspec") ? msgspecRows(measured, workloads, effort) : [];
  return [...measured, ...cold, ...mixed, ...streams, ...python];
}

/** The rows that a program of the bench prints. */
function rowsOf(program, ...words) {
  return JSON.parse(run(program, ...words));
}

function run(program, ...words) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", path, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: exit ${status}\n${stderr}`);
  return stdout;
}

function reportShort() {
  const short = shortOf(rows);
  const gated = rows.filter((row) => row.gate !== undefined);
  console.log(`\n${gated.length - short.length} of ${gated.length} gates kept`);
  if (short.length === 0) return;
  console.log(`These fell short:\n${textTable(short)}`);
  process.exitCode = 1;
}
