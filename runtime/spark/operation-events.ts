// What goes into the machine of an operation, and what comes out.

import type { RecordBatch, Schema } from "tessera-contracts/arrow";
import type { RetrySpec } from "tessera-contracts/contracts/config/spark";
import type { Cancelled } from "tessera-contracts/diagnostics";
import type { EngineProgress } from "tessera-contracts/engine";
import type { BatchLimits, BatchPiece } from "./batches.js";
import type { SparkError } from "./errors.js";
import type { Breakage } from "./retry.js";

/** A message of the server. */
export interface OperationResponse {
  /** Empty if it has none: then nothing can be taken up behind it. */
  readonly id: string;
  readonly bytes: number;
  readonly part:
    | { readonly kind: "batch"; readonly piece: BatchPiece }
    | { readonly kind: "progress"; readonly progress: EngineProgress }
    | { readonly kind: "complete" }
    /** A sign of life, or something of which the machine need not know. */
    | { readonly kind: "other" };
}

/** A try that failed. */
export interface FailedTry extends Breakage {
  /** `gone`: the server does not know the operation; `there`: it knows it already, and was asked to begin it. */
  readonly about: "gone" | "there" | "other";
  readonly error: SparkError | Cancelled;
}

/** What happens to an execution. */
export type OperationEvent =
  | { readonly kind: "response"; readonly response: OperationResponse }
  | { readonly kind: "ended" }
  | { readonly kind: "failed"; readonly failure: FailedTry }
  | { readonly kind: "waited" }
  /** Nothing came for as long as one waits. */
  | { readonly kind: "silent" }
  /** The user's loop has taken what was delivered first of what it has not taken. */
  | { readonly kind: "taken" }
  | { readonly kind: "released" }
  | { readonly kind: "cancelled"; readonly reason: unknown }
  /** The user left the loop. */
  | { readonly kind: "left" };

/** What is to be done. After `end` or `fail` there is nothing more. */
export type OperationAction =
  | { readonly kind: "execute" }
  | { readonly kind: "reattach"; readonly after: string | null }
  | { readonly kind: "wait"; readonly ms: number }
  /** Ends the stream that is open. */
  | { readonly kind: "stop" }
  | {
      readonly kind: "deliver";
      readonly schema: Schema;
      readonly batches: readonly RecordBatch[];
      readonly bytes: number;
    }
  | { readonly kind: "progress"; readonly progress: EngineProgress }
  | { readonly kind: "release"; readonly until: string }
  /** Lets the server forget what has ended. */
  | { readonly kind: "releaseAll" }
  /** Stops what still runs on the server, which forgets it then. */
  | { readonly kind: "abandon" }
  | { readonly kind: "end" }
  | { readonly kind: "fail"; readonly error: unknown };

/** How an execution is carried out. */
export interface OperationOptions {
  readonly retry: RetrySpec;
  readonly limits: BatchLimits;
  /** Whether it may be begun again if the server says it has never heard of it. */
  readonly repeat: "safe" | "never";
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** What became of an execution. */
export interface OperationTotals {
  readonly rows: number;
  readonly bytes: number;
  readonly executes: number;
  readonly reattaches: number;
}
