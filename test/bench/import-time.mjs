// node test/bench/import-time.mjs [--rounds N] [--json FILE]: how long a fresh Node process takes to import the built package, as a
// user's project finds it. `import` is the clock around the import alone, `process` that around the whole process, whose ratio is to
// an empty one. Medians: rounds are interleaved, so that a busy machine slows all rows alike. Gates are for an idle machine.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { json, rounds } = parseArgs({
  options: { json: { type: "string" }, rounds: { type: "string", default: "15" } },
}).values;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SERDE = "tessera-contracts/serde";
const CODEGEN = "tessera-contracts/serde/codegen";
const CONTRACT = "tessera-contracts/contracts/artifacts/manifest";
const ARROW = "tessera-contracts/arrow";
const CONFIG = "tessera-contracts/config";
const TABLES = "tessera-contracts/contracts/cpg/rows.arrow";
const PLAN = "tessera-contracts/plan";
const SPARK = "tessera-contracts/spark";
/** The contract's whole program in one file, as a bundler makes it. */
const BUNDLE = "./bundle.mjs";
const base = mkdtempSync(join(tmpdir(), "tessera-import-"));

const rows = [
  row("an empty Node process", ["-e", "console.log(NaN)"]),
  row(SERDE, ["import.mjs", SERDE], { gate_ms: 15 }),
  row(CODEGEN, ["import.mjs", CODEGEN], { gate_ms: 20 }),
  row(CONTRACT, ["import.mjs", CONTRACT], { gate_ms: 20, aim_ms: 12 }),
  row(`${CONTRACT}, bundled`, ["import.mjs", BUNDLE]),
  row(ARROW, ["import.mjs", ARROW], { gate_ms: 15 }),
  row(CONFIG, ["import.mjs", CONFIG], { gate_ms: 28 }),
  row(TABLES, ["import.mjs", TABLES]),
  row(PLAN, ["import.mjs", PLAN], { gate_ms: 40 }),
  row(SPARK, ["import.mjs", SPARK], { gate_ms: 120 }),
  ...(module.enableCompileCache === undefined
    ? []
    : [SERDE, CONTRACT, BUNDLE].map((name) => {
        const what = name === BUNDLE ? `${CONTRACT}, bundled` : name;
        return row(`${what}, compile cache`, ["import.mjs", name, join(base, "cache")]);
      })),
  row("tessera --version", [join(ROOT, "dist/generator/cli/main.js"), "--version"]),
];

await prepare();
for (let round = -1; round < Number(rounds); round++) for (const one of rows) time(one, round);
await report();
rmSync(base, { recursive: true });

function row(what, words, { gate_ms = null, aim_ms = null } = {}) {
  return { what, words, gate_ms, aim_ms, import_ms: [], process_ms: [] };
}

/** A project that has the package installed, and the bundle of one contract. */
async function prepare() {
  mkdirSync(join(base, "node_modules"));
  symlinkSync(ROOT, join(base, "node_modules/tessera-contracts"));
  const program = `import module from "node:module";
    const [name, cache] = process.argv.slice(2);
    if (cache !== undefined) module.enableCompileCache(cache);
    const started_ms = performance.now();
    await import(name);
    console.log(performance.now() - started_ms);`;
  writeFileSync(join(base, "import.mjs"), program);
  const stdin = { contents: `export { RunManifest } from "${CONTRACT}";`, resolveDir: base };
  await build({ stdin, bundle: true, platform: "node", format: "esm", outfile: join(base, BUNDLE), logLevel: "error" });
}

/** The round before the first one warms the disk's cache, and what Node keeps. */
function time({ words, import_ms, process_ms }, round) {
  const started_ms = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: base, encoding: "utf8" });
  const ended_ms = performance.now();
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stderr}`);
  if (round < 0) return;
  import_ms.push(Number(stdout));
  process_ms.push(ended_ms - started_ms);
}

async function report() {
  console.log(`node ${process.version}, medians of ${rounds} rounds: a fresh process that imports`);
  console.log(
    "".padEnd(71),
    "files".padStart(5),
    "import".padStart(9),
    "process".padStart(9),
    "ratio".padStart(6),
    "  gate / aim",
  );
  const empty_ms = median(rows[0].process_ms);
  const entries = [];
  for (const one of rows) {
    const [import_ms, process_ms] = [median(one.import_ms), median(one.process_ms)];
    const files = one.words[0] === "import.mjs" ? await filesOf(one.words[1]) : null;
    const ratio = process_ms / empty_ms;
    console.log(
      one.what.padEnd(71),
      String(files ?? "").padStart(5),
      milliseconds(import_ms),
      milliseconds(process_ms),
      ratio.toFixed(2).padStart(6),
      one.gate_ms === null ? "" : ` ${verdict(one, import_ms)}`,
    );
    entries.push({ group: "import", what: one.what, files, import_ms, process_ms, ratio, gate_ms: one.gate_ms });
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(entries, null, 2)}\n`);
}

/** How many files an import loads: of Node, which does not know the condition `module`. */
async function filesOf(name) {
  const { metafile } = await build({
    stdin: { contents: `export * from "${name}";`, resolveDir: base },
    bundle: true,
    platform: "node",
    conditions: ["node"],
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  return Object.keys(metafile.inputs).length - 1;
}

/** What the table of gates says of every bench: short of the gate, or kept, or the aim reached. */
function verdict({ gate_ms, aim_ms }, import_ms) {
  const word = import_ms > gate_ms ? "SHORT" : import_ms <= (aim_ms ?? 0) ? "reached" : "kept";
  return `${gate_ms}${aim_ms === null ? "" : ` / ${aim_ms}`} ms, ${word}`;
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

function milliseconds(time_ms) {
  return (Number.isNaN(time_ms) ? "" : `${time_ms.toFixed(1)} ms`).padStart(9);
}
