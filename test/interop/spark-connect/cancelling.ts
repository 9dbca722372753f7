// A statement that is cancelled ends here at once, and on the server soon after.

import { create } from "@bufbuild/protobuf";
import type { EngineProgress } from "tessera-contracts/engine";
import { spark, type SparkEngine } from "../../../runtime/spark/index.js";
import { grpcTransport } from "../../../runtime/spark/grpc.js";
import {
  GetStatusRequestSchema,
  GetStatusResponse_OperationStatus_OperationState as State,
  SparkConnectService,
} from "./get-status.generated.js";
import { PATIENCE, type RealServer } from "./servers.js";

/** It keeps two tasks busy, which are all that the servers here have room for. */
const ENDLESS = "SELECT count(*) AS n FROM range(0, 1000000000000000, 1, 2) WHERE (id * 7) % 11 = 3";
const SHORT = "SELECT count(*) AS n FROM range(0, 1000, 1, 2)";
const MOST_MS = 1000;
/** For a statement that has to wait for one that does not end, this is over soon enough. */
const NEXT_MS = 30_000;

/** Cancels a statement that runs. What is said of it. @throws {Error} if the answer is late, or the server goes on */
export async function cancels(server: RealServer): Promise<string> {
  const sessionId = crypto.randomUUID();
  const engine = await spark(`${server.url}/;session_id=${sessionId}`, { idleTimeoutMs: NEXT_MS });
  try {
    const ms = await cancelled(engine, server);
    if (server.family === "spark") await noneRuns(server, sessionId);
    // As long as the tasks of the first one run, there is no room for those of another.
    const next = await engine.query({ sql: SHORT, dialect: "spark" });
    if ((await next.collect())[0]?.columns[0]?.at(0) !== 1000n)
      throw new Error("the next statement gave another number");
    return `${ms} ms, and the server has room again`;
  } finally {
    await engine.close();
  }
}

/** Milliseconds until the caller was told. */
async function cancelled(engine: SparkEngine, server: RealServer): Promise<number> {
  const abort = new AbortController();
  // Spark says when tasks run; Sail does not.
  let isRunning = (): void => undefined;
  const running = new Promise<void>((resolve) => (isRunning = resolve));
  const onProgress = ({ total }: EngineProgress): void => (total === null ? undefined : isRunning());
  const asked = engine.query({ sql: ENDLESS, dialect: "spark" }, { signal: abort.signal, onProgress });
  const code = asked.then(
    () => "no error",
    (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
  );
  const most = server.family === "spark" ? 30_000 : 1500;
  await Promise.race([running, new Promise((resolve) => setTimeout(resolve, most))]);
  const began = performance.now();
  abort.abort(new Error("enough"));
  const found = await code;
  const ms = Math.round(performance.now() - began);
  if (found !== "CANCELLED") throw new Error(`expected CANCELLED, found ${found}`);
  if (ms > MOST_MS) throw new Error(`it took ${ms} ms`);
  return ms;
}

/** Spark ends what was cancelled a little later, and says so: of all that a session has run, one is told to be cancelled, and none to run. */
async function noneRuns(server: RealServer, sessionId: string): Promise<void> {
  const transport = grpcTransport({ ...PATIENCE, host: "127.0.0.1", port: server.port, tls: null, headers: {} });
  const asked = { sessionId, userContext: { userId: "" }, operationStatus: {} };
  try {
    let states: readonly State[] = [];
    for (let tries = 0; tries < 100; tries++) {
      const { getStatus } = SparkConnectService.method;
      const { operationStatuses } = await transport.unary(getStatus, create(GetStatusRequestSchema, asked));
      states = operationStatuses.map(({ state }) => state);
      const isOver = !states.includes(State.RUNNING) && !states.includes(State.TERMINATING);
      if (isOver && states.includes(State.CANCELLED)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the states of the session's operations are ${states.map((state) => State[state]).join(", ")}`);
  } finally {
    await transport.close();
  }
}
