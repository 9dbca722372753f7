// node test/bench/generate.mjs: how long a cold `tessera generate` takes, as a process of its own that writes every file.
// Rounds are interleaved, so that a busy machine slows all rows alike; the ratio is to an empty Node process.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 5;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "dist/generator/cli/main.js");

const project = mkdtempSync(join(tmpdir(), "tessera-bench-"));
const out = join(project, "generated");
run([BIN, "init"]);

const rows = [
  { name: "node -e 0", words: ["-e", "0"] },
  { name: "tessera --version", words: [BIN, "--version"] },
  { name: "tessera generate, the project of init", words: [BIN, "generate"], goal_s: 0.5 },
  {
    name: "tessera generate, the shipped library",
    words: [BIN, "generate", "--contracts", join(ROOT, "contracts"), "--out", out],
    goal_s: 1.5,
  },
].map((row) => ({ ...row, times_s: [] }));

for (let round = 0; round < ROUNDS; round++) {
  for (const row of rows) {
    rmSync(out, { recursive: true, force: true });
    const started_ms = performance.now();
    run(row.words);
    row.times_s.push((performance.now() - started_ms) / 1000);
  }
}
rmSync(project, { recursive: true });

console.log(`node ${process.version}, ${availableParallelism()} cores, ${ROUNDS} rounds`);
console.log("".padEnd(38), "minimum", " median", "  ratio", "   goal");
const empty_s = minimum(rows[0].times_s);
for (const { name, times_s, goal_s } of rows) {
  const ratio = (minimum(times_s) / empty_s).toFixed(1).padStart(7);
  const goal = goal_s === undefined ? "" : `${seconds(goal_s)} ${minimum(times_s) <= goal_s ? "kept" : "MISSED"}`;
  console.log(name.padEnd(38), seconds(minimum(times_s)), seconds(median(times_s)), ratio, goal);
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stderr}`);
}

function minimum(times_s) {
  return Math.min(...times_s);
}

function median(times_s) {
  return times_s.toSorted((a, b) => a - b)[Math.floor(times_s.length / 2)];
}

function seconds(time_s) {
  return `${time_s.toFixed(2)} s`.padStart(7);
}
