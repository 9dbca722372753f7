// node test/bench/prepare.mjs: makes test/bench/built, which no one commits: the SDK of the bench's contracts, once compat and once
// strict, and typia's validators of them. The contracts and the compiler of this repository are all it depends on.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeMessages } from "./messages.mjs";
import { typiaSource } from "./peers/typia-source.mjs";
import { shapeOf } from "./shape.mjs";
import { COLD, WORKLOADS } from "./workloads/index.mjs";

const BENCH = fileURLToPath(new URL(".", import.meta.url));
const ROOT = join(BENCH, "../..");
const BUILT = join(BENCH, "built");

const TYPIA_CONFIG = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    types: [],
    plugins: [{ transform: "typia/lib/transform" }],
  },
};

linkPackage();
generate(join(BENCH, "contracts"));
generate(strictContracts());
await compileTypia();
await writeMessages();

/** Lets the generated code find `tessera-contracts/serde` as that of a user does. Not in package.json: the lock would then hold our dependencies. */
function linkPackage() {
  const link = join(BENCH, "node_modules/tessera-contracts");
  if (!existsSync(link)) symlinkSync(ROOT, link);
}

/** A copy of the contracts, all strict, beside the SDK that is made of it. */
function strictContracts() {
  const contracts = join(BUILT, "strict-contracts");
  rmSync(contracts, { recursive: true, force: true });
  cpSync(join(BENCH, "contracts"), contracts, { recursive: true });
  for (const name of readdirSync(contracts)) {
    const text = readFileSync(join(contracts, name), "utf8");
    writeFileSync(
      join(contracts, name),
      text.replace("mode: compat", "mode: strict").replace(/out: .*/, "out: ../strict"),
    );
  }
  return contracts;
}

function generate(contracts) {
  run([join(ROOT, "dist/generator/cli/main.js"), "generate", "--contracts", contracts]);
}

/** Slow, so only when a shape has changed. A process that starts with a contract gets a module of this contract alone. */
async function compileTypia() {
  const directory = join(BUILT, "typia");
  const modules = new Map([["validators", typiaSource(await rootsOf([...WORKLOADS, ...COLD]))]]);
  for (const workload of COLD) modules.set(workload.name, typiaSource(await rootsOf([workload]), ["is"]));
  if ([...modules].every(([name, source]) => isCompiled(join(directory, name), source))) return;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const [name, source] of modules) writeFileSync(join(directory, `${name}.ts`), source);
  writeFileSync(join(directory, "tsconfig.json"), JSON.stringify(TYPIA_CONFIG));
  run([join(BENCH, "node_modules/ts-patch/bin/tspc.js"), "-p", directory]);
}

/** Each contract as it is in the program, and as it is on the wire. */
async function rootsOf(workloads) {
  const roots = new Map();
  for (const { name, module } of workloads) {
    const { info } = (await import(`./built/compat/${module}.js`))[name];
    for (const view of ["value", "wire"]) roots.set(`${name}_${view}`, shapeOf(info, view));
  }
  return [...roots];
}

function isCompiled(path, source) {
  return existsSync(`${path}.js`) && readFileSync(`${path}.ts`, "utf8") === source;
}

function run(words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: BENCH, encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")}: exit ${status}\n${stdout}${stderr}`);
}
