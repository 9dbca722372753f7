// How a graph is run, and what that comes to.

import type { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import type { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { PlanDiagnostics } from "tessera-contracts/contracts/plan/results";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import type { ExecuteOptions, Statement } from "tessera-contracts/engine";
import type { PlannedView } from "tessera-contracts/plan";
import type { EvictedResult } from "../cache/upkeep.js";
import { RunError } from "../errors.js";
import type { Parameters } from "../session/parameters.js";
import type { GraphProgress } from "./progress.js";
import type { SessionGraph } from "./session-graph.js";

/** The rows of an output, while it is handed out. */
export interface ViewOutput {
  readonly view: PlannedView;
  readonly bundle: PlanBundle;
  /** The rows, as an engine takes them; they are there until the call that was handed them ends. */
  readonly relation: { readonly statement: Statement };
  /** What decided the rows; the fingerprint of it is the result key. */
  readonly resultKey: ResultKey;
  /** The span of the view, of which the work on its rows is part. */
  readonly diagnostics: Diagnostics;
}

/** A version that an output was committed as: views that read the dataset read this version. */
export interface CommittedOutput {
  readonly dataset: string;
  readonly version: number;
}

/** How a graph is run. */
export interface GraphRunOptions {
  /** The views whose rows are wanted. Default: the outputs that the graph was planned with. */
  readonly outputs?: readonly string[];
  readonly parameters?: Parameters;
  /** Is handed the rows of each output, as soon as they can be read; views that read what it commits wait for it. */
  readonly onOutput: (output: ViewOutput) => Promise<CommittedOutput | void>;
  /** Views that are worked on at once. Results do not depend on it. Default: 2. */
  readonly maxConcurrency?: number;
  /** Where views of the policy `delta_staging` are kept: a folder, or an address. Default: they are kept in memory. */
  readonly cachePath?: string | null;
  /** What staged results may take in all; those that were used least recently are deleted after the graph has run. Default: no limit. */
  readonly cacheLimitBytes?: number | null;
  /** Whether outputs that do not need the views that could not be planned are run all the same. Default: false. */
  readonly allowPartial?: boolean;
  readonly signal?: ExecuteOptions["signal"];
  /** Is told at most ten times a second. */
  readonly onProgress?: (progress: GraphProgress) => void;
}

/** What running a graph came to. */
export interface GraphRun {
  /** What was decided for each view that is kept, in the order of the graph. */
  readonly caches: readonly ViewCacheArtifact[];
  /** Staged results that were deleted, since all of them took more than `cacheLimitBytes`. */
  readonly evicted: readonly EvictedResult[];
  /** How long each view that was needed took, in the order of the graph. */
  readonly diagnostics: readonly PlanDiagnostics[];
  /** Fingerprints of the result keys of all views that were needed, by their names. */
  readonly resultKeys: { readonly [view: string]: string };
}

const CONCURRENCY = 2;

/** How many views are worked on at once. @throws {RunError} `OPTION_INVALID` */
export function concurrencyOf({ maxConcurrency = CONCURRENCY }: GraphRunOptions): number {
  if (Number.isSafeInteger(maxConcurrency) && maxConcurrency >= 1) return maxConcurrency;
  throw new RunError("OPTION_INVALID", `maxConcurrency is a whole number from 1 on, got ${maxConcurrency}`);
}

/** The outputs that can be run. @throws {RunError} `OPTION_INVALID`, `GRAPH_INVALID` with all that could not be planned */
export function wantedOf({ views, failed, outputs }: SessionGraph, options: GraphRunOptions): readonly string[] {
  const wanted = options.outputs ?? outputs.map(({ view }) => view);
  const unknown = wanted.filter((name) => ![...views, ...failed].some((one) => one.name === name));
  if (unknown.length > 0) throw new RunError("OPTION_INVALID", `the graph has no view ${unknown.join(", ")}`);
  if (failed.length > 0 && options.allowPartial !== true) {
    const lines = failed.map(({ name, mistakes: [{ message, path }] }) => `\n  ${name}: ${message} - at \`${path}\``);
    const advice = "mend them, or pass allowPartial to run what does not need them";
    throw new RunError("GRAPH_INVALID", `views could not be planned; ${advice}${lines.join("")}\n`);
  }
  return wanted.filter((name) => views.some((view) => view.name === name));
}
