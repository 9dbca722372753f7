// Deleting the part of a log that no version within the retention needs.

import type { CleanLogReport } from "tessera-contracts/contracts/delta/reports";
import type { StoredObject } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import { listLog, type LogListing, oldestVersion } from "../log/list.js";
import { LOG_FOLDER, parseLogName } from "../log/names.js";
import { LOG_RETENTION, retentionMs } from "../log/retention.js";
import type { Snapshot } from "../log/snapshot.js";
import { fileTimes } from "../log/time-travel.js";
import { requireWritable } from "../protocol/gate.js";
import { tellMaintenance } from "./upkeep.js";
import { deleteFiles } from "./vacuum.js";

/**
 * Deletes what is older than `delta.logRetentionDuration`, 30 days unless said: all before the newest checkpoint that is that old. That
 * checkpoint, the commit of its version and all that came later stay. It can be stopped and started again.
 * @param snapshot the latest
 * @param options `dryRun`: the files are only counted
 * @throws {DeltaError} `OPTION_INVALID` if there is no checkpoint that the log could begin with, or the property cannot be read;
 * `FEATURE_UNSUPPORTED`
 */
export async function cleanLog(
  host: Host,
  snapshot: Snapshot,
  { dryRun = false, ...options }: OperationOptions & { readonly dryRun?: boolean } = {},
): Promise<CleanLogReport> {
  requireWritable(snapshot, snapshot.place);
  const cutoff = host.now() - retentionMs(LOG_RETENTION, snapshot);
  const listing = await listLog(host.storage, 0, options.signal);
  const first = await firstToKeep(host, listing, { cutoff, options });
  if (first === null) requireNothingOld(listing, cutoff, snapshot);
  const files = first === null ? [] : await filesBefore(host, first, options);
  if (!dryRun) await deleteFiles(host, files, options);
  const report = {
    table_uri: host.uri,
    oldest_version: first ?? oldestVersion(listing) ?? snapshot.version,
    num_files: files.length,
    size_bytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  };
  if (!dryRun) tellMaintenance(host, "CLEAN LOG", files.length === 0 ? null : snapshot.version, report);
  return report;
}

/** The version of the newest checkpoint that is old enough and can be read without the log before it; null if there is none. */
async function firstToKeep(
  host: Host,
  listing: LogListing,
  { cutoff, options: { signal } }: { readonly cutoff: number; readonly options: OperationOptions },
): Promise<number | null> {
  const times = fileTimes(listing);
  for (const { version, files } of listing.checkpoints) {
    const time = times.get(version) ?? Math.max(...files.map(({ modifiedMs }) => modifiedMs));
    if (time > cutoff) continue;
    const { checkpoint } = (await snapshotOf(host, { version, ...(signal && { signal }) })).segment;
    if (checkpoint?.version === version) return version;
  }
  return null;
}

/** Checks that there would be nothing to delete even with a checkpoint. @throws {DeltaError} `OPTION_INVALID` */
function requireNothingOld(listing: LogListing, cutoff: number, { place }: Snapshot): void {
  const [, second] = [...fileTimes(listing).values()];
  if (listing.checkpoints.length > 0 || second === undefined || second > cutoff) return;
  const message =
    "the log has no checkpoint, so that every version needs all commits before it and none can be deleted; write one by `checkpoint`, " +
    `and clean the log once that is older than ${LOG_RETENTION.property}`;
  throw new DeltaError("OPTION_INVALID", message, place);
}

/** The files of the log of versions before one, the oldest first, so that the versions that stay can be read wherever it stops. */
async function filesBefore(
  { storage }: Host,
  first: number,
  { signal }: OperationOptions,
): Promise<readonly StoredObject[]> {
  const files: StoredObject[] = [];
  for await (const file of storage.list(LOG_FOLDER, signal && { signal })) {
    const name = parseLogName(file.path);
    if (name !== null && (name.kind === "compaction" ? name.from : name.version) < first) files.push(file);
  }
  return files;
}
