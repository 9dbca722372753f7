// How a run is started and executed.

import type { DeltaInputPin, FileInputPin, ReproInfoInit } from "tessera-contracts/contracts/artifacts/manifest";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import type { ExecuteOptions } from "tessera-contracts/engine";
import type { GraphProgress } from "./graph/progress.js";
import type { GraphRunOptions } from "./graph/run-options.js";
import type { PlanViewsOptions } from "./graph/session-graph.js";
import type { LeaseHost } from "./lease.js";
import type { Parameters } from "./session/parameters.js";
import type { Session } from "./session/session.js";
import type { ArtifactStore } from "./store/store.js";

/** A run that is to be started. */
export interface RunOptions extends Pick<GraphRunOptions, "maxConcurrency" | "cachePath" | "cacheLimitBytes"> {
  readonly pipeline: PipelineSpecInit;
  /** What executes it. Places that its datasets have go before those that the pipeline says; its pins are not used. */
  readonly session: Session;
  readonly store: ArtifactStore;
  readonly parameters?: Parameters;
  /** Names the run. One that was started before goes on with the same inputs, and skips what is committed. */
  readonly runId: string;
  /** Milliseconds since 1970. Default: that of the session. */
  readonly now?: () => number;
  /** Default: that of the session. */
  readonly uuid?: () => string;
  /** Versions of inputs to read. Default: those of the run if it was started before, else the latest. */
  readonly pins?: readonly DeltaInputPin[];
  /** Files of inputs of other formats, which must have the bytes of then. Default: those of the run if it was started before, else those that are there. */
  readonly files?: readonly FileInputPin[];
  /**
   * First versions whose changes are read, of datasets whose change data feed the pipeline reads. Default: where the last run of the
   * pipeline that succeeded left off; for the first run, the first version with a feed.
   */
  readonly changesFrom?: { readonly [dataset: string]: number };
  /** The code of the pipeline and the machine, for the manifest: nothing of it is found out here. Default: nobody knows. */
  readonly repro?: ReproInfoInit;
  /** As that of `planViews`. */
  readonly exporter?: PlanViewsOptions["exporter"];
  /** Whether the manifest has the hashes of the files that were written, by which a reproduction tells the same bytes. They are read for it. Default: false. */
  readonly hashFiles?: boolean;
  /** Calls `work` every `ms` milliseconds until the returned function is called. Default: by the clock of this process. */
  readonly every?: LeaseHost["every"];
}

/** How a run is executed. */
export interface ExecuteRunOptions extends Pick<ExecuteOptions, "signal"> {
  /** Is told at most ten times a second. */
  readonly onProgress?: (progress: GraphProgress) => void;
}
