// What a Spark Connect server is to its users.

import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import type { EngineExecution } from "tessera-contracts/contracts/plan/execution";
import type { Relation, TableEngine } from "tessera-contracts/engine";
import type { SparkDeltaReport } from "./delta/execute.js";
import type { SparkCapabilities } from "./families.js";

/** A Spark Connect server, ready to execute. */
export interface SparkEngine extends TableEngine {
  readonly id: "spark";
  readonly dialect: "spark";
  /** What the server can do, and what is known to be wrong with it. */
  readonly capabilities: SparkCapabilities;
  /** The server's own version. */
  readonly serverVersion: string;
  /** What the server warned of when it was connected to, such as settings that it does not let be set. */
  readonly warnings: readonly string[];
  /**
   * Carries out a request on a table, of the kinds that `changes` names; rows come with it, or are those of a relation. Changes are made
   * one at a time.
   * @throws {SparkError} `UNSUPPORTED` if the server does not write tables, or cannot honour something; `CONFLICT`, `CONSTRAINT`,
   * `SCHEMA_MISMATCH`. `committed` says whether it may be in the table all the same
   */
  execute<const Request extends DeltaRequestInit>(
    request: Request,
    source?: Relation,
  ): Promise<SparkDeltaReport<Request>>;
  /** What the statements so far took, for who records runs. */
  execution(): EngineExecution;
}
