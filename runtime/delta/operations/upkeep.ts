// What the operations that keep a table in order have in common.

import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import type { MetaDataAction } from "tessera-contracts/contracts/delta/log";
import { DeltaMaintenanceEvent } from "tessera-contracts/contracts/delta/reports";
import { DeltaError } from "../errors.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { enabledFeatures, requireWritable } from "../protocol/gate.js";
import { writerFeatures } from "../protocol/features.js";

/** What a commit that keeps a table in order carries. Its isolation is the operation's own, and no application gets any further by it. */
export type UpkeepCommit = Pick<CommitPropertiesInit, "custom_metadata" | "max_commit_retries">;

/** Files that are looked for, or deleted, at a time. */
export const BATCH_FILES = 1000;

/** A list in pieces of at most `BATCH_FILES`. */
export function* batchesOf<T>(all: readonly T[]): Generator<readonly T[], void, undefined> {
  for (let from = 0; from < all.length; from += BATCH_FILES) yield all.slice(from, from + BATCH_FILES);
}

/** Tells that a table was kept in order. `version` is that of the commit, null if there was none; `report` is what was done. */
export function tellMaintenance(
  { diagnostics, uri }: Host,
  operation: string,
  version: number | null,
  report: object,
): void {
  diagnostics.emit(DeltaMaintenanceEvent, { operation, table_uri: uri, version, metrics: { ...report } });
}

/**
 * Checks that files can leave a table and come to it without new rows in it.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` if it cannot be written, or keeps ids of rows, which none of our files have
 */
export function requireRearrangeable(snapshot: Snapshot): void {
  const { place, protocol } = snapshot;
  requireWritable(snapshot, place);
  if (!writerFeatures(protocol).includes("rowTracking")) return;
  const message =
    "the table has the feature rowTracking, so that each row keeps an id, which this runtime does not write; use Spark";
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: ["rowTracking"] } });
}

/** Whether two versions have the same schema and the same properties. */
export function haveSameMetadata(one: MetaDataAction, other: MetaDataAction): boolean {
  return metadataText(one) === metadataText(other);
}

/** Properties have no order. */
function metadataText({ configuration, ...rest }: MetaDataAction): string {
  return JSON.stringify([rest, Object.entries(configuration).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Checks that nobody changed the schema or the properties of a table since. @throws {DeltaError} `COMMIT_CONFLICT` */
export function requireSameMetadata(planned: Snapshot, latest: Snapshot): void {
  if (haveSameMetadata(planned.metadata, latest.metadata)) return;
  const message = `the schema or the properties of the table have changed since version ${planned.version}; nothing was committed, try again`;
  throw new DeltaError("COMMIT_CONFLICT", message, latest.place, { details: { reason: "metadata_changed" } });
}

/** Checks that no other layout is kept than the one that is asked for. @throws {DeltaError} `FEATURE_UNSUPPORTED` */
export function requireUnclustered(snapshot: Snapshot): void {
  if (!enabledFeatures(snapshot).includes("clustering")) return;
  const message = "the table is clustered by columns (delta.clustering), which this runtime does not do; use Spark";
  throw new DeltaError("FEATURE_UNSUPPORTED", message, snapshot.place, { details: { features: ["clustering"] } });
}
