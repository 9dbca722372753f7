// Carries out what the machine of an operation asks for, over the calls of a session.

import type { Signal } from "tessera-contracts/arrow";
import type { EngineProgress, TextPlace } from "tessera-contracts/engine";
import type { ArrivedRows, BatchLimits } from "./batches.js";
import type { SparkClient } from "./client.js";
import { SparkError } from "./errors.js";
import { Operation } from "./operation.js";
import type {
  FailedTry,
  OperationAction,
  OperationEvent,
  OperationResponse,
  OperationTotals,
} from "./operation-events.js";
import type { ExecutePlanResponse, Plan } from "./protocol/connect.generated.js";
import { TransportError } from "./transport.js";

/** What is executed, and how. */
export interface ExecutionRequest {
  readonly plan: Plan;
  readonly limits: BatchLimits;
  readonly tags: readonly string[];
  /** Whether it may be begun again if the server says it has never heard of it. */
  readonly repeat: "safe" | "never";
  readonly places?: readonly TextPlace[];
  readonly signal?: Signal | undefined;
  readonly onProgress?: ((progress: EngineProgress) => void) | undefined;
}

/** One execution on a server. Its rows can be read once. */
export class Execution {
  /** Made before the first call, so that even an execution of which nothing came can be taken up. */
  readonly operationId: string;
  readonly #client: SparkClient;
  readonly #request: ExecutionRequest;
  readonly #operation: Operation;
  /** What happened meanwhile, and is not told to the machine yet. */
  readonly #told: OperationEvent[] = [];
  #actions: OperationAction[] = [];
  #stream: AsyncIterator<ExecutePlanResponse> | null = null;
  #stop = new AbortController();

  constructor(client: SparkClient, request: ExecutionRequest) {
    this.#client = client;
    this.#request = request;
    this.operationId = client.host.uuid();
    const { limits, repeat } = request;
    this.#operation = new Operation({ retry: client.retry, limits, repeat, random: client.host.random });
  }

  get totals(): OperationTotals {
    return this.#operation.totals;
  }

  /** The rows as they come: all of them, or it throws. Whoever leaves the loop stops the server. */
  async *rows(): AsyncGenerator<ArrivedRows, void, undefined> {
    let isOver = false;
    const cancel = (): void => this.#stop.abort();
    this.#request.signal?.addEventListener("abort", cancel);
    try {
      this.#actions = [...this.#operation.start()];
      for (;;) {
        const action = this.#actions.shift();
        if (action === undefined) {
          this.#actions.push(...this.#operation.on(await this.#event()));
        } else if (action.kind === "deliver") {
          yield action;
          this.#actions.push(...this.#operation.on({ kind: "taken" }));
        } else if (action.kind === "end") {
          isOver = true;
          return;
        } else if (action.kind === "fail") {
          isOver = true;
          throw action.error;
        } else {
          await this.#carryOut(action);
        }
      }
    } finally {
      this.#request.signal?.removeEventListener("abort", cancel);
      if (!isOver) for (const action of this.#operation.on({ kind: "left" })) await this.#carryOut(action);
    }
  }

  /** Waits for the next thing to happen. */
  async #event(): Promise<OperationEvent> {
    const { signal } = this.#request;
    if (signal?.aborted === true) return { kind: "cancelled", reason: signal.reason };
    const told = this.#told.shift();
    if (told !== undefined) return told;
    if (this.#stream === null) throw new Error("the machine of an operation waits, and nothing is under way");
    try {
      const next = await this.#stream.next();
      return next.done === true ? { kind: "ended" } : { kind: "response", response: responseOf(next.value) };
    } catch (error) {
      if (isAborted(signal)) return { kind: "cancelled", reason: signal?.reason };
      if (!(error instanceof TransportError)) throw error;
      if (error.reason === "timeout") return { kind: "silent" };
      return { kind: "failed", failure: await this.#failure(error) };
    }
  }

  #failure(error: TransportError): Promise<FailedTry> {
    const context = this.#client.context(this.operationId, this.#request.places);
    return this.#client.failure(error, context, () => false);
  }

  async #carryOut(action: OperationAction): Promise<void> {
    const { operationId } = this;
    switch (action.kind) {
      case "execute":
        this.#open(this.#client.execute(this.#request.plan, { operationId, tags: this.#request.tags }, this.#fresh()));
        return;
      case "reattach":
        this.#open(this.#client.reattach(operationId, action.after, this.#fresh()));
        return;
      case "stop":
        this.#stop.abort();
        return;
      case "wait":
        await this.#client.host.sleep(action.ms, this.#request.signal);
        this.#told.push({ kind: "waited" });
        return;
      case "progress":
        this.#request.onProgress?.(action.progress);
        return;
      case "release":
        void this.#client.farewells
          .releaseUntil(operationId, action.until)
          .then(() => this.#told.push({ kind: "released" }));
        return;
      case "abandon":
        // A server that is busy may not answer for long, and whoever cancels has an answer at once.
        void this.#client.farewells.abandon(operationId);
        return;
      case "releaseAll":
        // Nobody waits for it: a short query would take twice as long.
        void this.#client.farewells.releaseAll(operationId);
        return;
      case "deliver":
      case "end":
      case "fail":
        return;
    }
  }

  #open(stream: AsyncIterable<ExecutePlanResponse>): void {
    this.#stream = stream[Symbol.asyncIterator]();
  }

  /** The signal of a new stream, which ends with the caller's too. */
  #fresh(): AbortSignal {
    this.#stop.abort();
    this.#stop = new AbortController();
    return this.#stop.signal;
  }
}

/**
 * What executing something gives. It is executed again from the start when the server has lost the result, so it may only read, and nobody
 * may have seen a part of it.
 * @param tries how often at most
 */
export async function unlessLost<T>(tries: number, execute: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await execute();
    } catch (error) {
      if (left <= 0 || !(error instanceof SparkError && error.code === "RESULT_LOST")) throw error;
    }
  }
}

function isAborted(signal: Signal | undefined): boolean {
  return signal?.aborted === true;
}

function responseOf({ responseId: id, responseType: { case: kind, value } }: ExecutePlanResponse): OperationResponse {
  switch (kind) {
    case "arrowBatch": {
      const { data, rowCount, startOffset = null, chunkIndex = 0n, numChunksInBatch = 1n } = value;
      const piece = { data, rowCount, startOffset, index: chunkIndex, pieces: numChunksInBatch };
      return { id, bytes: data.length, part: { kind: "batch", piece } };
    }
    case "resultComplete":
      return { id, bytes: 0, part: { kind: "complete" } };
    case "executionProgress": {
      const { stages } = value;
      const [done, total] = [stages.map((one) => one.numCompletedTasks), stages.map((one) => one.numTasks)].map((all) =>
        Number(all.reduce((sum, one) => sum + one, 0n)),
      );
      const progress: EngineProgress = {
        phase: "tasks",
        done: done ?? 0,
        total: stages.length === 0 ? null : (total ?? 0),
        unit: "tasks",
      };
      return { id, bytes: 0, part: { kind: "progress", progress } };
    }
    default:
      return { id, bytes: 0, part: { kind: "other" } };
  }
}
