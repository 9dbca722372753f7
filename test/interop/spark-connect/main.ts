// Holds the client of Spark Connect against real servers: `main.ts [spark] [sail] [RUNS]`. What is not there is skipped, and counted.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { SparkError } from "../../../runtime/spark/errors.js";
import { spark, type SparkEngine } from "../../../runtime/spark/index.js";
import { cancels } from "./cancelling.js";
import { startCuttingProxy } from "./proxy.js";
import { type RealServer, type Skipped, startSail, startSpark } from "./servers.js";

const args = process.argv.slice(2);
const RUNS = Number(args.find((one) => /^\d+$/.test(one)) ?? 50);
const named = args.filter((one) => !/^\d+$/.test(one));
const STARTS = { spark: startSpark, sail: startSail };
const FAMILIES = (["spark", "sail"] as const).filter((one) => named.length === 0 || named.includes(one));

const ROWS = 300_000;
const SQL = `SELECT id, id * 7 % 1000 AS v, concat('row ', CAST(id AS STRING)) AS t FROM range(0, ${ROWS})`;

let passed = 0;
let failed = 0;
let skipped = 0;

for (const family of FAMILIES) {
  const server = await STARTS[family]();
  if (isSkipped(server)) {
    skipped++;
    console.log(`${family}: skipped, because ${server.skipped}`);
    continue;
  }
  try {
    await check(`${family}: rows arrive whole`, () => readsWhole(server));
    await check(`${family}: rows arrive once, however often the line is cut`, () => survivesCuts(server));
    await check(`${family}: cancelling takes less than a second`, () => cancels(server));
    await check(`${family}: plans give the rows that DuckDB gives`, () => runs("differential.ts", [server.url]));
    if (family === "spark") {
      const tables = mkdtempSync(join(server.directory, "tables-"));
      await check(`${family}: Delta tables are read both ways`, () => runs("delta.ts", [server.url, tables]));
      await check(`${family}: tables change by the server`, () => runs("delta-table.ts", [server.url, tables]));
    }
    await check(`${family}: a killed server is told of`, () => tellsOfRestart(server));
  } finally {
    await server.stop();
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed + skipped === 0 ? 1 : 0;

function isSkipped(server: RealServer | Skipped): server is Skipped {
  return "skipped" in server;
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

/** Runs a program that says itself what went wrong. Its last line is the result. */
async function runs(program: string, given: readonly string[]): Promise<string> {
  const told = ["test/run-typescript.mjs", `test/interop/spark/${program}`, ...given];
  const child = spawn(process.execPath, told, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said}`);
  return said.trim().split("\n").at(-1) ?? "";
}

/** Reads the statement, and says what is wrong with its rows; null if nothing is. */
async function readAll(engine: SparkEngine): Promise<string | null> {
  const result = await engine.query({ sql: SQL, dialect: "spark" });
  let rows = 0;
  let ids = 0n;
  let values = 0n;
  for await (const batch of result) {
    const [id, v] = batch.columns;
    for (let at = 0; at < batch.rowCount; at++) {
      ids += BigInt(id?.at(at) as bigint);
      values += BigInt(v?.at(at) as bigint);
    }
    rows += batch.rowCount;
  }
  const right = { rows: ROWS, ids: (BigInt(ROWS) * BigInt(ROWS - 1)) / 2n, values: (BigInt(ROWS) / 1000n) * 499_500n };
  const isRight = rows === right.rows && ids === right.ids && values === right.values;
  return isRight ? null : `${rows} rows, sums ${ids} and ${values}`;
}

async function readsWhole(server: RealServer): Promise<string> {
  const engine = await spark(server.url);
  try {
    const wrong = await readAll(engine);
    if (wrong !== null) throw new Error(wrong);
    return `${ROWS} rows from ${engine.version}`;
  } finally {
    await engine.close();
  }
}

/** Sail forgets what it has sent to its end: then it is said, and the caller may begin anew. */
async function survivesCuts(server: RealServer): Promise<string> {
  const random = randomFrom(1);
  // The first connections of an engine are short, and cut as well.
  const proxy = await startCuttingProxy(server.port, () => (random() < 0.2 ? null : Math.floor(random() ** 2 * 4e6)));
  let lost = 0;
  let reattaches = 0;
  try {
    for (let run = 0; run < RUNS; run++) {
      const engine = await spark(`sc://127.0.0.1:${proxy.port}`, { retry: { max_ms: 100, max_retries: 50 } });
      try {
        const wrong = await readAll(engine);
        if (wrong !== null) throw new Error(`run ${run}: ${wrong}`);
        reattaches += engine.execution().reattaches;
      } catch (error) {
        const isLost = server.family === "sail" && error instanceof SparkError && error.code === "RESULT_LOST";
        if (!isLost) throw error;
        lost++;
      } finally {
        await engine.close();
      }
    }
    if (lost > RUNS / 2) throw new Error(`${lost} of ${RUNS} results were lost`);
    return `${RUNS} runs, ${proxy.cuts} cuts, ${reattaches} reattaches, ${lost} told as lost`;
  } finally {
    await proxy.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

async function tellsOfRestart(server: RealServer): Promise<string> {
  const engine = await spark(server.url, { retry: { max_ms: 500, max_retries: 200 } });
  const result = await engine.query({ sql: SQL, dialect: "spark" });
  const batches = result[Symbol.asyncIterator]();
  await batches.next();
  await server.kill();
  const other = await STARTS[server.family](server.port);
  if (isSkipped(other)) throw new Error(other.skipped);
  const began = performance.now();
  try {
    let code = "no error";
    try {
      while ((await batches.next()).done !== true);
      await engine.query({ sql: "SELECT 1", dialect: "spark" });
    } catch (error) {
      code = codeOf(error);
    }
    const ms = Math.round(performance.now() - began);
    if (code !== "SESSION_LOST" && !(server.family === "sail" && code === "RESULT_LOST"))
      throw new Error(`found ${code}`);
    if (ms > 5000) throw new Error(`${code} came only after ${ms} ms`);
    return `${code} ${ms} ms after it was there again`;
  } finally {
    await engine.close();
    await other.stop();
  }
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
