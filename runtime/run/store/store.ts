// What a run leaves behind, wherever it is kept: artifacts, manifests, and who works on which run.

import type { ArtifactEnvelope, ArtifactRecord } from "tessera-contracts/contracts/artifacts/envelope";
import type { RunLease, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { CallOptions } from "tessera-contracts/storage";

/** An artifact that is stored, as a listing shows it. */
export interface StoredArtifact {
  /** SHA-256 of its envelope. */
  readonly id: string;
  /** The record; null if its bytes are not what they should be. */
  readonly record: ArtifactRecord | null;
  /** Why it cannot be opened; null if it can. */
  readonly problem: string | null;
}

/** Who stores an artifact, and when. */
export interface ArtifactOrigin extends CallOptions {
  /** Null for artifacts that no run owns. */
  readonly runId: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A place for artifacts and for what is known of runs. */
export interface ArtifactStore {
  /** The address, as errors show it. */
  readonly uri: string;
  /** Stores artifacts, each under the SHA-256 of its bytes, and returns these ids in order. What is there already stays as it is. */
  put(artifacts: readonly ArtifactEnvelope[], origin: ArtifactOrigin): Promise<readonly string[]>;
  /**
   * An artifact by its id.
   * @throws {RunError} `ARTIFACT_MISSING`; `ARTIFACT_CORRUPT` if its bytes are not those that were stored; `ARTIFACT_UNKNOWN` if it is of
   * a kind that this version does not know
   */
  open(id: string, options?: CallOptions): Promise<ArtifactEnvelope>;
  /** All artifacts in the order of their ids, those that cannot be opened among them. */
  list(options?: CallOptions): AsyncIterable<StoredArtifact>;
  /** The manifest of a run; null if there is none. @throws {RunError} `ARTIFACT_CORRUPT` if it cannot be read */
  manifest(runId: string, options?: CallOptions): Promise<RunManifest | null>;
  /** Keeps a manifest in the place of the one that its run had. */
  saveManifest(manifest: RunManifest, options?: CallOptions): Promise<void>;
  /** The manifests of all runs, in the order of their ids. @throws {RunError} as `manifest` */
  manifests(options?: CallOptions): AsyncIterable<RunManifest>;
  /** A number above `above` that no other run of the pipeline has or gets, taken for good. */
  reserveSequence(pipeline: string, run: { readonly runId: string; readonly above: number }): Promise<number>;
  /** Who works on a run; null if nobody does. */
  lease(runId: string): Promise<RunLease | null>;
  /** Takes a run that nobody works on; false if somebody came first. */
  createLease(lease: RunLease): Promise<boolean>;
  /** Keeps a lease in the place of the one that its run had. */
  saveLease(lease: RunLease): Promise<void>;
  /** Says that nobody works on a run any more. */
  dropLease(runId: string): Promise<void>;
}
