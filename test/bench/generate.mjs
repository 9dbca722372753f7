// node test/bench/generate.mjs [--json FILE]: how long `tessera generate` takes, each time as a process of its own, and how much memory.
// Rounds are interleaved, so that a busy machine slows all rows alike; the ratio is to an empty Node process. Gates and aims are for the
// minimum of the rounds on an idle machine.

import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { writeWorkspace } from "./workspace.mjs";

const { json, rounds } = parseArgs({
  options: { json: { type: "string" }, rounds: { type: "string", default: "3" } },
}).values;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "dist/generator/cli/main.js");
const base = mkdtempSync(join(tmpdir(), "tessera-bench-"));

const library = project("library", []);
const two = workspace("two", 2000);
const four = workspace("four", 4000);
const twenty = workspace("twenty", 20_000);
const PEAK = join(base, "peak");
/** Has a process write how many kilobytes it had at most. */
const WRITE_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from "node:fs";
  process.on("exit", () => writeFileSync(${JSON.stringify(PEAK)}, String(process.resourceUsage().maxRSS)));`,
)}`;
const GENERATE = [BIN, "generate"];
const LIBRARY = [
  BIN,
  "generate",
  "--contracts",
  join(ROOT, "contracts"),
  "--out",
  join(library.directory, "generated"),
];

const rows = [
  row("an empty Node process", "start", [], { words: ["-e", "0"] }),
  row("tessera", "--version", [0.15], { words: [BIN, "--version"] }),
  row("the shipped library", "generate, cold", [1.5, 1], { words: LIBRARY, before: () => forget(library) }),
  row("2,000 contracts", "generate, cold", [3, 2], { words: GENERATE, ...two, before: () => forget(two) }),
  row("2,000 contracts", "generate, nothing changed", [0.3], { words: GENERATE, ...two }),
  row("2,000 contracts", "generate, one edit", [0.8], { words: GENERATE, ...two, before: () => edit(two) }),
  row("4,000 contracts", "generate, cold", [], { words: GENERATE, ...four, before: () => forget(four) }),
  row("20,000 contracts", "generate, cold, peak memory", [1e9, 0.6e9], {
    words: ["--import", WRITE_PEAK, ...GENERATE],
    ...twenty,
    unit: "bytes",
    once: true,
  }),
  row("100 KB of generated modules", "import", [0.005], { words: ["import.mjs"], ...two, before: prepareImport }),
  row("2,000 contracts", "tsc --noEmit", [15], {
    words: [join(ROOT, "node_modules/typescript/bin/tsc")],
    ...two,
    once: true,
  }),
];

for (let round = 0; round < Number(rounds); round++) {
  for (const one of rows) if (round === 0 || !one.once) one.measured.push(await measure(one));
}
rmSync(base, { recursive: true });
report();

/** Gate and aim are in seconds, or whatever `unit` says. */
function row(workload, op, [gate = null, aim = null], more) {
  return { workload, op, gate, aim, unit: "seconds", measured: [], directory: library.directory, ...more };
}

function project(name, paths) {
  const directory = join(base, name);
  mkdirSync(join(directory, "node_modules"), { recursive: true });
  symlinkSync(ROOT, join(directory, "node_modules/tessera-contracts"));
  symlinkSync(join(ROOT, "node_modules/@types"), join(directory, "node_modules/@types"));
  writeFileSync(join(directory, "package.json"), '{ "type": "module" }\n');
  return { directory, paths };
}

function workspace(name, contracts) {
  const { directory } = project(name, []);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: "es2023",
    module: "nodenext",
    types: ["node"],
    skipLibCheck: true,
  };
  const options = { ...compilerOptions, customConditions: ["tessera-source"], erasableSyntaxOnly: true };
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["generated"] }));
  return { directory, paths: writeWorkspace(join(directory, "contracts"), contracts) };
}

function forget({ directory }) {
  rmSync(join(directory, "generated"), { recursive: true, force: true });
  for (const place of [directory, ROOT]) {
    rmSync(join(place, "node_modules/.cache/tessera/compile"), { recursive: true, force: true });
  }
}

/** Changes a field of one contract in the middle of the workspace, each time to something new. */
function edit({ paths }) {
  const path = paths[Math.floor(paths.length * 0.95)];
  writeFileSync(path, `${readFileSync(path, "utf8")}      edited_${performance.now().toFixed(0)}?: str\n`);
}

async function measure({ words, directory, before, unit }) {
  await before?.();
  const started_ms = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: directory, encoding: "utf8" });
  const time_s = (performance.now() - started_ms) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stdout}\n${stderr}`);
  if (unit === "bytes") return Number(readFileSync(PEAK, "utf8")) * 1024;
  return words[0] === "import.mjs" ? Number(stdout) : time_s;
}

/** The script prints the seconds that 100 KB take; the runtime is there already. */
async function prepareImport() {
  const { directory } = two;
  if (statSync(join(directory, "import.mjs"), { throwIfNoEntry: false }) !== undefined) return;
  const outputs = join(directory, "generated");
  const paths = readdirSync(outputs, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const entryPoints = paths.map((path) => join(outputs, path));
  await build({ entryPoints, outdir: join(directory, "js"), format: "esm", target: "es2022", logLevel: "error" });
  const size = paths.reduce((sum, path) => sum + statSync(join(directory, "js", path.replace(/\.ts$/, ".js"))).size, 0);
  const text = `await import("tessera-contracts/serde");
    const started_ms = performance.now();
    await import("./js/registry.js");
    console.log((performance.now() - started_ms) / 1000 / ${size / 100_000});`;
  writeFileSync(join(directory, "import.mjs"), text);
}

function report() {
  console.log(`node ${process.version}, ${availableParallelism()} cores, ${rounds} rounds`);
  const titles = ["minimum", "median", "ratio", "gate", "aim"];
  console.log("".padEnd(54), titles.map((title) => title.padStart(9)).join(" "));
  const empty_s = minimum(rows[0]);
  for (const one of rows) {
    const ratio = one.unit === "seconds" ? (minimum(one) / empty_s).toFixed(1) : "";
    const figures = [
      shown(minimum(one), one),
      shown(median(one), one),
      ratio,
      shown(one.gate, one),
      shown(one.aim, one),
    ];
    const texts = figures.map((figure) => figure.padStart(9)).join(" ");
    console.log(`${one.workload}, ${one.op}`.padEnd(54), texts, verdict(one));
  }
  const growth = cold("4,000 contracts") / cold("2,000 contracts");
  console.log(`4,000 contracts cost ${growth.toFixed(2)} times 2,000: ${growth <= 2.2 ? "kept" : "MISSED"} (2.2)`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows.map(entryOf), null, 2)}\n`);
}

function cold(workload) {
  return minimum(rows.find((one) => one.workload === workload && one.op === "generate, cold"));
}

function entryOf({ workload, op, unit, gate, aim, ...one }) {
  const most = workload === "4,000 contracts" ? 2.2 * cold("2,000 contracts") : gate;
  return { group: "compile", workload, op, unit, measured: minimum(one), gate: most, aim };
}

function verdict(one) {
  if (one.gate === null) return "";
  if (minimum(one) > one.gate) return "MISSED";
  return one.aim === null || minimum(one) <= one.aim ? "kept" : "kept, short of the aim";
}

function minimum({ measured }) {
  return Math.min(...measured);
}

function median({ measured }) {
  return measured.toSorted((a, b) => a - b)[Math.floor(measured.length / 2)];
}

function shown(figure, { unit }) {
  if (figure === null) return "";
  if (unit === "bytes") return `${(figure / 1e9).toFixed(2)} GB`;
  return figure < 0.1 ? `${(figure * 1000).toFixed(1)} ms` : `${figure.toFixed(2)} s`;
}
