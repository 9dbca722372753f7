// When versions were committed, and which version a table had at a moment.

import type { LogLine, MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { Storage } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import type { DeltaLimits } from "../limits.js";
import { type CheckpointContext } from "./checkpoint-read.js";
import { parseActions } from "./commit-file.js";
import { listLog, type LogListing } from "./list.js";
import { commitPath } from "./names.js";

/** What commits are read with for their times. */
export type TimeContext = Pick<CheckpointContext, "signal"> & {
  readonly storage: Storage;
  readonly place: TablePlace;
  readonly limits: DeltaLimits;
};

/**
 * When the files of commits were written, by version, in order. Clocks go back, and copies change times: what is not later than the
 * version before counts as a millisecond later.
 */
export function fileTimes({ commits }: LogListing): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  let last = -1;
  for (const [version, { modifiedMs }] of [...commits].toSorted(([a], [b]) => a - b)) {
    last = Math.max(Math.floor(modifiedMs), last + 1);
    times.set(version, last);
  }
  return times;
}

/** The version from which on commits say their time themselves; null if they do not. */
export function inCommitTimestampsFrom({ configuration }: MetaDataAction): number | null {
  if (configuration["delta.enableInCommitTimestamps"]?.toLowerCase() !== "true") return null;
  // A table that was created with them says no version.
  return Number(configuration["delta.inCommitTimestampEnablementVersion"] ?? 0);
}

/**
 * The time that a commit says it was made at.
 * @throws {DeltaError} `LOG_CORRUPT` if it says none
 */
export async function inCommitTime(version: number, { storage, place, limits, signal }: TimeContext): Promise<number> {
  const file = commitPath(version);
  const bytes = await storage.read(file, signal && { signal });
  const end = bytes.indexOf(NEW_LINE);
  return inCommitTimeOf(
    parseActions(end < 0 ? bytes : bytes.subarray(0, end), { file, place, limits }),
    version,
    place,
  );
}

/** The time that a commit of these actions says it was made at. @throws {DeltaError} `LOG_CORRUPT` if it says none */
export function inCommitTimeOf([first]: readonly LogLine[], version: number, place: TablePlace): number {
  const time = first?.commit_info?.in_commit_timestamp ?? null;
  if (time !== null) return time;
  const file = commitPath(version);
  const message = `${file} must begin with a commitInfo that has an inCommitTimestamp, because delta.enableInCommitTimestamps is on`;
  throw new DeltaError("LOG_CORRUPT", message, { ...place, version }, { details: { file, line: 1 } });
}

const NEW_LINE = 10;

/** A moment as users write it, in milliseconds since 1970. @throws {DeltaError} `OPTION_INVALID` if it is none */
export function momentOf(timestamp: string, place: TablePlace): number {
  const moment = Date.parse(timestamp);
  if (!Number.isNaN(moment)) return moment;
  throw new DeltaError("OPTION_INVALID", `${timestamp} is no moment; write it as 2026-01-31T12:00:00Z`, place);
}

/**
 * The newest version that was there at a moment, given in milliseconds since 1970.
 * @param metadata that of the latest version
 * @throws {DeltaError} `VERSION_NOT_FOUND` if the log does not go back that far
 */
export async function versionAt(moment: number, metadata: MetaDataAction, context: TimeContext): Promise<number> {
  const listing = await listLog(context.storage, 0, context.signal);
  const from = inCommitTimestampsFrom(metadata) ?? Infinity;
  const times = fileTimes(listing);
  const versions = [...times.keys()];
  const saying = versions.filter((version) => version >= from);
  const timeOf = (version: number): Promise<number> => inCommitTime(version, context);
  const [first] = saying;
  if (first !== undefined && (await timeOf(first)) <= moment) return lastNotAfter(saying, moment, timeOf);
  const silent = versions.filter((version) => version < from);
  const found = silent.findLast((version) => (times.get(version) ?? Infinity) <= moment);
  if (found !== undefined) return found;
  throw await tooEarly(moment, { versions, times, context, from });
}

/** The last of some versions whose time is not after a moment. Times rise, and that of the first is not after it. */
async function lastNotAfter(
  versions: readonly number[],
  moment: number,
  timeOf: (version: number) => Promise<number>,
): Promise<number> {
  let [low, high] = [0, versions.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((await timeOf(versions[middle] ?? 0)) <= moment) low = middle;
    else high = middle;
  }
  return versions[low] ?? 0;
}

interface Times {
  readonly versions: readonly number[];
  readonly times: ReadonlyMap<number, number>;
  readonly context: TimeContext;
  readonly from: number;
}

async function tooEarly(moment: number, { versions, times, context, from }: Times): Promise<DeltaError> {
  const [oldest] = versions;
  const place = { ...context.place, version: null };
  if (oldest === undefined) return new DeltaError("NOT_A_TABLE", "there is no commit in _delta_log", place);
  const time = oldest >= from ? await inCommitTime(oldest, context) : (times.get(oldest) ?? 0);
  const message = `there was no version at ${shown(moment)}; the log goes back to version ${oldest} of ${shown(time)}`;
  return new DeltaError("VERSION_NOT_FOUND", message, place, { details: { oldest, latest: versions.at(-1) } });
}

function shown(moment: number): string {
  return new Date(moment).toISOString();
}
