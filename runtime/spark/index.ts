// The public surface of `tessera-contracts/spark`: a Spark Connect server as an engine. It alone needs `@bufbuild/protobuf`, which is
// loaded when a server is connected to.

import type { SparkEngine } from "./spark-engine.js";
import type * as open from "./open.js";
import { SparkError } from "./errors.js";
import type { SparkOptions } from "./options.js";

export type { SparkDeltaReport } from "./delta/execute.js";
export type { SparkEngine } from "./spark-engine.js";
export { SparkError, type SparkErrorCode, type SparkErrorFacts } from "./errors.js";
export type { KnownDefect, SparkCapabilities } from "./families.js";
export { sparkOptions, type SparkOptions, type SparkSpecHost } from "./options.js";
export { type CallOptions as TransportCallOptions, type Transport } from "./transport.js";

/**
 * Connects to a Spark Connect server, such as `sc://localhost:15002`, and opens a session in which results are exact: ANSI rules, UTC.
 * @throws {SparkError} `INVALID_URL`, `INSECURE_TOKEN`, `UNREACHABLE`, `UNAUTHENTICATED`, `UNSUPPORTED_PROFILE`; `NOT_INSTALLED` if
 * `@bufbuild/protobuf` is not there
 */
export async function spark(url: string, options: SparkOptions = {}): Promise<SparkEngine> {
  const { openSpark } = await loaded();
  return openSpark(url, options);
}

async function loaded(): Promise<Pick<typeof open, "openSpark">> {
  try {
    return await import("./open.js");
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND")) throw cause;
    const message =
      "Spark Connect needs the package @bufbuild/protobuf; install it with npm install @bufbuild/protobuf";
    throw new SparkError("NOT_INSTALLED", message, { cause });
  }
}
