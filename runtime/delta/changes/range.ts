// Which versions the changes of are read.

import { DeltaError } from "../errors.js";
import type { Host } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import { latestVersion, listLog, type LogListing, oldestVersion } from "../log/list.js";
import type { Snapshot } from "../log/snapshot.js";
import { versionAt } from "../log/time-travel.js";
import { momentOf } from "../log/time-travel.js";
import { type ChangeBounds, reversed } from "./options.js";

/** The versions of a read. */
export interface ChangeRange {
  /** First version whose changes are read; null: the first that has a feed, from `oldest` on. More than the last one: none. */
  readonly start: number | null;
  /** The table at the last version, whose schema the rows have. */
  readonly target: Snapshot;
  /** Whose rows come first, as inserts; null: nobody's. */
  readonly state: Snapshot | null;
  /** First version whose changes the log still has. */
  readonly oldest: number;
  readonly listing: LogListing;
}

interface RangeContext {
  readonly host: Host;
  /** The table at the version that it is at. */
  readonly snapshot: Snapshot;
  readonly options: ChangeBounds;
  readonly listing: LogListing;
  readonly latest: number;
}

/**
 * The versions that options mean; null if there are none.
 * @throws {DeltaError} `VERSION_NOT_FOUND` naming what is kept; `OPTION_INVALID` if the first one is after the last
 */
export async function rangeOf(host: Host, snapshot: Snapshot, options: ChangeBounds): Promise<ChangeRange | null> {
  const listing = await listLog(host.storage, 0, options.signal);
  const context = { host, snapshot, options, listing, latest: latestVersion(listing) ?? snapshot.version };
  const end = await lastVersion(context);
  const start = await firstVersion(context);
  const state = options.from === "snapshot" ? snapshot : null;
  if (state !== null && end < state.version) throw reversed(`the snapshot ${state.version}`, end, snapshot.place);
  if (state === null && start !== null && start > end) return withoutVersions(start, end, context);
  const oldest = oldestKept(listing, end);
  const isKept = start === null ? oldest <= end : start > end || start >= oldest;
  if (!isKept) throw notKept(start, end, { oldest, snapshot });
  const { signal } = options;
  const isThere = end === snapshot.version;
  const target = isThere ? snapshot : await snapshotOf(host, { version: end, ...(signal && { signal }) });
  return { start, target, state, oldest, listing };
}

async function lastVersion(context: RangeContext): Promise<number> {
  const { to, toTimestamp } = context.options;
  if (toTimestamp !== undefined) return versionOf(toTimestamp, 0, context);
  const end = to ?? context.snapshot.version;
  if (end <= context.latest) return end;
  if (mayBeOut(context)) return context.latest;
  throw beyond(`version ${end}`, context);
}

async function firstVersion(context: RangeContext): Promise<number | null> {
  const { from, since, fromTimestamp } = context.options;
  if (from === "snapshot") return context.snapshot.version + 1;
  if (since !== undefined) return since.last_version + 1;
  if (fromTimestamp === undefined) return from ?? null;
  try {
    return 1 + (await versionOf(fromTimestamp, 1, context));
  } catch (error) {
    // Before the first version of all nothing can be missing.
    const isBeforeAll = error instanceof DeltaError && error.details["oldest"] === 0;
    if (isBeforeAll && error.code === "VERSION_NOT_FOUND") return 0;
    throw error;
  }
}

/** The newest version that was there some milliseconds before a moment. */
function versionOf(timestamp: string, msBefore: number, { host, snapshot, options }: RangeContext): Promise<number> {
  const { storage, limits } = host;
  const { place, metadata } = snapshot;
  const { signal } = options;
  const moment = momentOf(timestamp, place) - msBefore;
  return versionAt(moment, metadata, { storage, place, limits, ...(signal && { signal }) });
}

/** A range that begins after its end has no versions where nothing happened since, or between two moments. */
function withoutVersions(start: number, end: number, context: RangeContext): null {
  const { since, fromTimestamp, toTimestamp } = context.options;
  if (since !== undefined && start === end + 1) return null;
  if (toTimestamp !== undefined && start <= context.latest) {
    if (fromTimestamp !== undefined) return null;
    throw reversed(start, `${toTimestamp}, which is version ${end}`, context.snapshot.place);
  }
  if (mayBeOut(context)) return null;
  throw beyond(since === undefined ? `version ${start}` : `version ${since.last_version}, which was read,`, context);
}

function mayBeOut({ options, host }: RangeContext): boolean {
  return options.allowOutOfRange ?? host.policy.cdf_policy?.allow_out_of_range ?? false;
}

function beyond(what: string, { snapshot, latest }: RangeContext): DeltaError {
  const more = latest > snapshot.version ? `; the log goes on to ${latest}, and refresh() goes there` : "";
  const message = `${what} is after version ${snapshot.version}, which the table is at${more}; set allowOutOfRange where it may yet come`;
  return new DeltaError("VERSION_NOT_FOUND", message, snapshot.place, { details: { latest } });
}

/** The first version from which on there are all commits, and a state that they build on. */
function oldestKept(listing: LogListing, end: number): number {
  let oldest = end + 1;
  while (listing.commits.has(oldest - 1)) oldest--;
  return Math.max(oldest, oldestVersion(listing) ?? 0);
}

function notKept(
  start: number | null,
  end: number,
  { oldest, snapshot }: { readonly oldest: number; readonly snapshot: Snapshot },
): DeltaError {
  const what = start === null ? "the changes of the table" : `the changes of version ${start}`;
  const kept = oldest > end ? "no commits any more" : `those of versions ${oldest} to ${end}`;
  const message = `${what} are gone: the log has ${kept}; read all rows again with from: "snapshot"`;
  return new DeltaError("VERSION_NOT_FOUND", message, snapshot.place, { details: { oldest, latest: end } });
}
