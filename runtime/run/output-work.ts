// What the outputs of a run are worked on with, and what is noted of them.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { commitOrTurn, type FoundCommit, outputLog } from "./commit-metadata.js";
import type { GraphRunOptions } from "./graph/run-options.js";
import type { SessionGraph } from "./graph/session-graph.js";
import type { Lease } from "./lease.js";
import { artifactName, executionFingerprint, type NumberedManifest } from "./manifest.js";
import type { RunOptions } from "./options.js";
import type { OutputTarget } from "./outputs.js";
import type { Session } from "./session/session.js";
import type { ArtifactStore } from "./store/store.js";

/** What a run is made of. */
export interface PlannedRun {
  /** The session that executes it, which it closes. */
  readonly session: Session;
  readonly graph: SessionGraph;
  readonly targets: readonly OutputTarget[];
  readonly manifest: RunManifest;
  /** The manifest that a run of the same id left; null if there was none. */
  readonly before: RunManifest | null;
}

/** What outputs are written with. */
export interface WriteWork extends Pick<GraphRunOptions, "signal" | "onProgress"> {
  readonly store: ArtifactStore;
  readonly lease: Lease;
  readonly manifest: NumberedManifest;
  /** Ids of artifacts by their names in the manifest, to which those of outputs are added. */
  readonly artifacts: Map<string, string>;
  /** How its graph is run. */
  readonly asked: Pick<RunOptions, "parameters" | "maxConcurrency" | "cachePath" | "cacheLimitBytes" | "hashFiles">;
}

/** What came of the outputs so far, filled in as they are committed. */
export interface WrittenOutputs {
  /** By the names of datasets. */
  readonly outputs: Map<string, RunOutput>;
  /** Execution fingerprints by the names of views. */
  readonly executions: Map<string, string>;
}

/** What outputs are written with one after the other. */
export interface OutputsWork extends WriteWork {
  readonly done: WrittenOutputs;
  /** Why all of an output has to be computed, where that was found out before its view was. */
  readonly reasons: Map<OutputTarget, string>;
}

/** The commit of an output, if the run has made it. @throws {RunError} `RUN_CONFLICT` as `commitOrTurn` */
export async function committed(run: PlannedRun, work: WriteWork, target: OutputTarget): Promise<FoundCommit | null> {
  const log = await outputLog(run.session, target, optionsOf(work));
  return commitOrTurn(log, work.manifest, target.location.uri);
}

/** A commit of an output. */
export interface Taken extends Pick<RunOutput, "version" | "rows" | "files"> {
  readonly target: OutputTarget;
  readonly resultKey: string | null;
  /** Why an incremental output was computed in full, if it was. */
  readonly reason?: string | null;
}

/** Notes a commit of an output, which is what whoever reads its dataset reads from now on. */
export function take({ session }: PlannedRun, { manifest }: WriteWork, done: WrittenOutputs, taken: Taken): void {
  const { target, version, rows, files, resultKey, reason = null } = taken;
  const { spec, location, view } = target;
  const output = { dataset_name: spec.dataset, table_uri: location.uri, version, rows, files, kind: spec.kind };
  done.outputs.set(spec.dataset, { ...output, file_hashes: null, full_reason: reason });
  if (resultKey !== null) done.executions.set(view.name, executionFingerprint(manifest, resultKey));
  if (version !== null) session.scope.pins.move(spec.dataset, version);
}

/** Stores an artifact, and takes its id into the manifest by its kind and what it is about. */
export async function keepArtifact(
  { session }: PlannedRun,
  { store, manifest, artifacts, signal }: WriteWork,
  artifact: ArtifactEnvelope,
  about: string,
): Promise<void> {
  const origin = { runId: manifest.run_id, now: session.now(), ...(signal && { signal }) };
  const [id] = await store.put([artifact], origin);
  if (id !== undefined) artifacts.set(artifactName(artifact, about), id);
}

/** How statements of the work are executed. */
export function optionsOf({ signal }: WriteWork): ExecuteOptions {
  return signal === undefined ? {} : { signal };
}
