// What the statements of an engine took.

import type { EngineExecution } from "tessera-contracts/contracts/plan/execution";
import type { ArrivedRows } from "./batches.js";
import type { Execution } from "./execution.js";
import type { OpenedSession } from "./session.js";

/** Operation ids that are kept: an engine may live long. */
const MOST_IDS = 1000;

/** Adds up what statements took. */
export class Recorder {
  readonly #session: OpenedSession;
  readonly #now: () => number;
  readonly #ids: string[] = [];
  #totals = { attempts: 0, reattaches: 0, rows: 0, bytes: 0, wall_ms: 0 };

  constructor(session: OpenedSession, now: () => number) {
    this.#session = session;
    this.#now = now;
  }

  /** The rows of an execution, which is recorded when it ends, however that is. */
  async *recorded(execution: Execution): AsyncGenerator<ArrivedRows, void, undefined> {
    const started = this.#now();
    if (this.#ids.length < MOST_IDS) this.#ids.push(execution.operationId);
    try {
      yield* execution.rows();
    } finally {
      const { rows, bytes, executes, reattaches } = execution.totals;
      const { attempts, wall_ms, ...all } = this.#totals;
      this.#totals = {
        attempts: attempts + executes,
        reattaches: all.reattaches + reattaches,
        rows: all.rows + rows,
        bytes: all.bytes + bytes,
        wall_ms: wall_ms + Math.max(0, this.#now() - started),
      };
    }
  }

  /** All so far. */
  execution(): EngineExecution {
    const { capabilities, serverVersion, settings } = this.#session;
    return {
      engine: capabilities.family,
      server_version: serverVersion,
      delta_version: null,
      session_conf: settings,
      operation_ids: [...this.#ids],
      ...this.#totals,
      wall_ms: Math.round(this.#totals.wall_ms),
    };
  }
}
