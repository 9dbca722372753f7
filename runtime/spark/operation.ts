// One execution on a server, as a machine that events go into and actions come out of. The connection is outside.
//
//   execute ─responses─> … ─complete─> releaseAll, end
//     the stream ends without `complete`  → reattach behind the last response (Spark ends each stream now and then)
//     the connection breaks               → wait, reattach behind the last response
//     the operation is not known          → execute again if nothing came yet and that is safe, else RESULT_LOST
//     nothing comes for too long          → reattach once, then TIMEOUT

import { Cancelled } from "tessera-contracts/diagnostics";
import { BatchAssembler } from "./batches.js";
import { SparkError } from "./errors.js";
import type {
  FailedTry,
  OperationAction,
  OperationEvent,
  OperationOptions,
  OperationResponse,
  OperationTotals,
} from "./operation-events.js";
import { Releases } from "./release.js";
import { isBroken, retryDelay } from "./retry.js";

/** One execution. */
export class Operation {
  readonly #options: OperationOptions;
  readonly #assembler: BatchAssembler;
  readonly #releases = new Releases();
  readonly #seen = new Set<string>();
  /** Batches that were delivered and not taken yet, each with what is released with it. */
  readonly #delivered: { readonly id: string; readonly responses: number; readonly bytes: number }[] = [];
  readonly #failures: FailedTry["error"][] = [];
  #last: string | null = null;
  #untold = { responses: 0, bytes: 0 };
  /** Responses of the stream that is open. */
  #fresh = 0;
  #isSilent = false;
  #isOver = false;
  #next: "execute" | "reattach" = "execute";
  #executes = 0;
  #reattaches = 0;

  constructor(options: OperationOptions) {
    this.#options = options;
    this.#assembler = new BatchAssembler(options.limits);
  }

  get totals(): OperationTotals {
    const { rows, bytes } = this.#assembler;
    return { rows, bytes, executes: this.#executes, reattaches: this.#reattaches };
  }

  /** Begins. */
  start(): readonly OperationAction[] {
    return this.#attach();
  }

  /** Says what is to be done about an event, in order. */
  on(event: OperationEvent): readonly OperationAction[] {
    if (this.#isOver) return [];
    switch (event.kind) {
      case "response":
        return this.#response(event.response);
      case "ended":
        return this.#ended();
      case "failed":
        return this.#failed(event.failure);
      case "waited":
        return this.#attach();
      case "silent":
        return this.#silent();
      case "taken":
        return this.#taken();
      case "released":
        return released(this.#releases.ended());
      case "cancelled":
        return this.#stopped({ kind: "fail", error: new Cancelled("the statement", event.reason) });
      case "left":
        return this.#stopped({ kind: "end" });
    }
  }

  #attach(): readonly OperationAction[] {
    this.#fresh = 0;
    if (this.#next === "execute") {
      this.#executes++;
      // The server may have begun it, whatever becomes of the answer.
      this.#next = "reattach";
      return [{ kind: "execute" }];
    }
    this.#reattaches++;
    return [{ kind: "reattach", after: this.#last }];
  }

  #response({ id, bytes, part }: OperationResponse): readonly OperationAction[] {
    this.#isSilent = false;
    if (id !== "" && this.#seen.has(id)) return [];
    this.#fresh++;
    this.#failures.length = 0;
    if (id !== "") {
      this.#seen.add(id);
      this.#last = id;
    }
    this.#untold = { responses: this.#untold.responses + 1, bytes: this.#untold.bytes + bytes };
    try {
      return this.#part(id, part);
    } catch (error) {
      return this.#stopped({ kind: "fail", error });
    }
  }

  #part(id: string, part: OperationResponse["part"]): readonly OperationAction[] {
    switch (part.kind) {
      case "other":
        return [];
      case "progress":
        return [part];
      case "complete":
        this.#assembler.finish();
        this.#isOver = true;
        return [{ kind: "stop" }, { kind: "releaseAll" }, { kind: "end" }];
      case "batch": {
        const arrived = this.#assembler.take(part.piece);
        if (arrived === null) return [];
        this.#delivered.push({ id, ...this.#untold });
        this.#untold = { responses: 0, bytes: 0 };
        return [{ kind: "deliver", ...arrived }];
      }
    }
  }

  /** A stream that brought nothing is a try that failed, so that a server that only ends streams is not asked for ever. */
  #ended(): readonly OperationAction[] {
    if (this.#fresh > 0) return this.#attach();
    const error = new SparkError("UNREACHABLE", "the server ended the stream before it said anything");
    return this.#again({ error, serverDelayMs: null });
  }

  #failed(failure: FailedTry): readonly OperationAction[] {
    if (failure.about === "there") return this.#again(failure);
    if (failure.about === "gone") return this.#gone(failure);
    if (isBroken(failure)) return this.#again(failure);
    return this.#over([{ kind: "releaseAll" }, { kind: "fail", error: failure.error }]);
  }

  #gone(failure: FailedTry): readonly OperationAction[] {
    if (this.#last === null && this.#fresh === 0 && this.#seen.size === 0 && this.#options.repeat === "safe") {
      this.#next = "execute";
      return this.#again(failure);
    }
    const what =
      this.#last === null
        ? "it is not known whether the server has carried it out"
        : `the rest after ${this.#assembler.rows} rows cannot be had; run the statement again`;
    const message = `the server no longer knows the operation: ${what}`;
    const error = new SparkError("RESULT_LOST", message, { cause: failure.error });
    return this.#over([{ kind: "fail", error }]);
  }

  #again({ error, serverDelayMs }: Pick<FailedTry, "error" | "serverDelayMs">): readonly OperationAction[] {
    this.#failures.push(error);
    const { retry, random } = this.#options;
    const ms = retryDelay(retry, this.#failures.length, { serverDelayMs, random: random() });
    if (ms !== null) return [{ kind: "wait", ms }];
    const message = `the connection broke ${this.#failures.length} times in a row; the last time: ${error.message}`;
    const cause = new AggregateError([...this.#failures], "all tries");
    return this.#over([{ kind: "fail", error: new SparkError("UNREACHABLE", message, { cause }) }]);
  }

  #silent(): readonly OperationAction[] {
    if (!this.#isSilent) {
      this.#isSilent = true;
      return [{ kind: "stop" }, ...this.#attach()];
    }
    const error = new SparkError(
      "TIMEOUT",
      "the server said nothing for too long, also after the result was taken up again",
    );
    return this.#stopped({ kind: "fail", error });
  }

  #taken(): readonly OperationAction[] {
    const taken = this.#delivered.shift();
    if (taken === undefined || taken.id === "") return [];
    return released(this.#releases.taken(taken.id, taken));
  }

  /** Ending the stream alone leaves the query running on the server. */
  #stopped(last: OperationAction): readonly OperationAction[] {
    return this.#over([{ kind: "stop" }, { kind: "abandon" }, last]);
  }

  #over(actions: readonly OperationAction[]): readonly OperationAction[] {
    this.#isOver = true;
    return actions;
  }
}

function released(until: string | null): readonly OperationAction[] {
  return until === null ? [] : [{ kind: "release", until }];
}
