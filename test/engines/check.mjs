// node test/engines/check.mjs DIRECTORY: packs the package, which has to be built, installs it into a copy of project/ in DIRECTORY, and runs the
// program there on other engines. They have to print what this Node prints. An engine that npm has no binary of for this machine is skipped.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BINARIES = fileURLToPath(new URL("node_modules/.bin", import.meta.url));

/** The words before the program's file, by engine. */
const ENGINES = {
  node: [],
  bun: ["run", "--no-install"],
  deno: ["run", "--no-prompt", "--node-modules-dir=manual", "--cached-only"],
};

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error("usage: node test/engines/check.mjs DIRECTORY");
const project = resolve(given);
install();
const expected = printedBy(process.execPath, []);
if (!expected.includes("\nis: true\n")) throw new Error(`this Node does not decode what it encodes:\n${expected}`);
const outcomes = Object.entries(ENGINES).map(([name, words]) => check(name, words));
const count = (outcome) => outcomes.filter((one) => one === outcome).length;
console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
process.exitCode = count("failed") > 0 ? 1 : 0;

function install() {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  cpSync(new URL("project", import.meta.url), project, { recursive: true });
  npm(ROOT, "pack", "--ignore-scripts", "--pack-destination", project);
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz"));
  npm(project, "install", "--ignore-scripts", "--no-save", join(project, tarball));
  execFileSync(process.execPath, [join(project, "node_modules/.bin/tessera"), "generate"], { cwd: project });
}

function npm(directory, ...words) {
  execFileSync("npm", [...words, "--silent", "--no-audit", "--no-fund"], {
    cwd: directory,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function check(name, words) {
  const binary = join(BINARIES, name);
  const { error, status, stdout } = spawnSync(binary, ["--version"], { encoding: "utf8" });
  if (error !== undefined || status !== 0) {
    console.log(`${name}: skipped, npm brought no binary of it for ${process.platform} ${process.arch}`);
    return "skipped";
  }
  const version = /\d+\.\d+\.\d+/.exec(stdout)?.[0];
  const printed = printedBy(binary, words);
  const isSame = printed === expected;
  console.log(
    `${name} ${version}: ${isSame ? "prints what this Node prints" : `prints something else:\n${printed}\nThis Node prints:\n${expected}`}`,
  );
  return isSame ? "passed" : "failed";
}

/** What the program prints to standard output, then to standard error. */
function printedBy(binary, words) {
  const { stdout, stderr, status } = spawnSync(binary, [...words, "program.mjs"], {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
  return `${stdout}${stderr}${status === 0 ? "" : `exit ${status}\n`}`;
}
