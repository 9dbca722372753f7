// Holds the client of Spark Connect against real servers: `main.ts [spark] [sail] [RUNS]`. What is not there is skipped, and counted.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { cancels } from "./cancelling.js";
import { readsWhole, survivesCuts, tellsOfRestart } from "./reading.js";
import { provesItself } from "./tls.js";
import { isSkipped, type RealServer, startSail, startSpark } from "./servers.js";

const args = process.argv.slice(2);
const RUNS = Number(args.find((one) => /^\d+$/.test(one)) ?? 50);
const named = args.filter((one) => !/^\d+$/.test(one));
const STARTS = { spark: startSpark, sail: startSail };
// The one that is quick comes first.
const FAMILIES = (["sail", "spark"] as const).filter((one) => named.length === 0 || named.includes(one));

/** A program that takes longer is ended, and has failed. */
const MOST_MS = 300_000;
/** When all has to be over, which nobody need say, and how long before that no check is begun any more: others come after them. */
const UNTIL_MS = Number(process.env["INTEROP_UNTIL"] ?? Infinity) * 1000;
const LEAST_MS = 360_000;

/** What each server is asked to show, or that of one family alone, in this order: the last one ends it. */
type Check = readonly [name: string, what: (server: RealServer) => Promise<string>, only?: RealServer["family"]];

const CHECKS: readonly Check[] = [
  ["rows arrive whole", readsWhole],
  ["rows arrive once, however often the line is cut", (server) => survivesCuts(server, RUNS)],
  ["certificates and tokens count", provesItself],
  ["cancelling takes less than a second", cancels],
  ["plans give the rows that DuckDB gives", ({ url }) => runs("differential.ts", [url])],
  ["views in SQL give the rows that DuckDB gives", (server) => runs("sql-views.ts", [server.url, directoryOf(server)])],
  ["Delta tables are read both ways", (server) => runs("delta.ts", [server.url, directoryOf(server)])],
  ["tables change by the server", (server) => runs("delta-table.ts", [server.url, directoryOf(server)]), "spark"],
  ["the code graph is the one of DuckDB", codeGraph],
  ["a killed server is told of", (server) => tellsOfRestart(server, STARTS[server.family])],
];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const family of FAMILIES) {
  const began = performance.now();
  await checkAll(family);
  console.log(`${family} took ${Math.round((performance.now() - began) / 1000)} s`);
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed + skipped === 0 ? 1 : 0;

async function checkAll(family: RealServer["family"]): Promise<void> {
  const server = await STARTS[family]();
  const checks = CHECKS.filter(([, , only = family]) => only === family);
  if (isSkipped(server)) {
    for (const [name] of checks) skip(`${family}: ${name}`, server.skipped);
    return;
  }
  try {
    for (const [name, what] of checks) {
      if (Date.now() + LEAST_MS > UNTIL_MS) skip(`${family}: ${name}`, "there is no time left for it");
      else await check(`${family}: ${name}`, () => what(server));
    }
  } finally {
    await server.stop();
  }
}

function skip(name: string, why: string): void {
  skipped++;
  console.log(`${name}: skipped, because ${why}`);
}

async function check(name: string, what: () => Promise<string>): Promise<void> {
  const began = performance.now();
  try {
    const said = await what();
    passed++;
    console.log(`${name}: ${said} (${Math.round(performance.now() - began)} ms)`);
  } catch (error) {
    failed++;
    console.log(`${name}: FAILED`, error);
  }
}

/** Small statements take Spark long, so the second run, of what has changed, is for Sail. */
function codeGraph(server: RealServer): Promise<string> {
  const touched = server.family === "sail" ? ["src/label.ts"] : [];
  return runs("code-graph.ts", [server.url, directoryOf(server), ...touched]);
}

/** An empty directory that goes with the server. */
function directoryOf({ directory }: RealServer): string {
  return mkdtempSync(join(directory, "check-"));
}

/** Runs a program that says itself what went wrong. Its last line is the result. */
async function runs(program: string, given: readonly string[]): Promise<string> {
  const told = ["test/run-typescript.mjs", `test/interop/spark/${program}`, ...given];
  const child = spawn(process.execPath, told, { stdio: ["ignore", "pipe", "inherit"] });
  const end = (): void => void child.kill();
  process.once("exit", end);
  const timer = setTimeout(end, MOST_MS);
  let said = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  process.off("exit", end);
  if (code === null) throw new Error(`${program} was ended, at the latest after ${MOST_MS / 1000} s:\n${said}`);
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said}`);
  return said.trim().split("\n").at(-1) ?? "";
}
