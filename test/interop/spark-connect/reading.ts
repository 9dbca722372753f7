// Rows arrive whole and once, whatever becomes of the line or of the server.

import { SparkError } from "../../../runtime/spark/errors.js";
import { spark, type SparkEngine } from "../../../runtime/spark/index.js";
import { startCuttingProxy } from "./proxy.js";
import { isSkipped, type RealServer, type Skipped } from "./servers.js";

const ROWS = 300_000;
const SQL = `SELECT id, id * 7 % 1000 AS v, concat('row ', CAST(id AS STRING)) AS t FROM range(0, ${ROWS})`;

/** Reads a result over a line that holds. What is said of it. @throws {Error} if rows are wrong */
export async function readsWhole(server: RealServer): Promise<string> {
  const engine = await spark(server.url);
  try {
    await readAll(engine);
    return `${ROWS} rows from ${engine.version}`;
  } finally {
    await engine.close();
  }
}

/** Reads the same result over and over, each time with connections that are cut. Sail forgets what it has sent to its end: then it is said, and the caller may begin anew. */
export async function survivesCuts(server: RealServer, runs: number): Promise<string> {
  const random = randomFrom(1);
  // The first connections of an engine are short, and cut as well.
  const proxy = await startCuttingProxy(server.port, () => (random() < 0.2 ? null : Math.floor(random() ** 2 * 4e6)));
  const found = { lost: 0, reattaches: 0 };
  try {
    for (let run = 0; run < runs; run++) {
      const engine = await spark(`sc://127.0.0.1:${proxy.port}`, { retry: { max_ms: 100, max_retries: 50 } });
      try {
        await readAll(engine);
        found.reattaches += engine.execution().reattaches;
      } catch (error) {
        const isLost = server.family === "sail" && error instanceof SparkError && error.code === "RESULT_LOST";
        if (!isLost) throw new Error(`run ${run}`, { cause: error });
        found.lost++;
      } finally {
        await engine.close();
      }
    }
    if (found.lost > runs / 2) throw new Error(`${found.lost} of ${runs} results were lost`);
    return `${runs} runs, ${proxy.cuts} cuts, ${found.reattaches} reattaches, ${found.lost} told as lost`;
  } finally {
    await proxy.close();
  }
}

/** Kills a server in the middle of a result, and starts another one in its place. What is said of it. */
export async function tellsOfRestart(
  server: RealServer,
  startAt: (port: number) => Promise<RealServer | Skipped>,
): Promise<string> {
  const engine = await spark(server.url, { retry: { max_ms: 500, max_retries: 200 } });
  try {
    const batches = (await engine.query({ sql: SQL, dialect: "spark" }))[Symbol.asyncIterator]();
    await batches.next();
    await server.kill();
    const other = await startAt(server.port);
    if (isSkipped(other)) throw new Error(other.skipped);
    try {
      const began = performance.now();
      const code = await codeAfter(engine, batches);
      const ms = Math.round(performance.now() - began);
      if (code !== "SESSION_LOST" && !(server.family === "sail" && code === "RESULT_LOST"))
        throw new Error(`found ${code}`);
      if (ms > 5000) throw new Error(`${code} came only after ${ms} ms`);
      return `${code} ${ms} ms after it was there again`;
    } finally {
      await other.stop();
    }
  } finally {
    await engine.close();
  }
}

/** What the rest of a result, or another statement, ends with. */
async function codeAfter(engine: SparkEngine, batches: AsyncIterator<unknown>): Promise<string> {
  try {
    while ((await batches.next()).done !== true);
    await engine.query({ sql: "SELECT 1", dialect: "spark" });
    return "no error";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** Reads the statement. @throws {Error} if not all rows came, or not once */
export async function readAll(engine: SparkEngine): Promise<void> {
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
  if (!isRight) throw new Error(`${rows} rows, sums ${ids} and ${values}`);
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
