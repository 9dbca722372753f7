// What each version of a range did, by the log alone.

import type { LogLine, MetaDataAction } from "tessera-contracts/contracts/delta/log";
import { Cancelled } from "tessera-contracts/diagnostics";
import { DeltaError } from "../errors.js";
import { commitHost, type Host, type OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { fileTimes, inCommitTimeOf, inCommitTimestampsFrom } from "../log/time-travel.js";
import { propertyOf } from "../protocol/features.js";
import { parseSchema } from "../schema/delta-schema.js";
import { breakBetween } from "./additive.js";
import { type ChangeFile, changeFilesOf } from "./infer.js";
import type { ChangeRange } from "./range.js";

/** What a version did. */
export interface VersionChanges {
  readonly version: number;
  /** When it was committed, in milliseconds since 1970. */
  readonly timestamp: number;
  readonly files: readonly ChangeFile[];
}

/**
 * What the versions of a range did, in their order. Each was looked at before this returns.
 * @throws {DeltaError} `CDF_DISABLED` naming the first version without a feed; `CONTRACT_MISMATCH` if rows of one cannot be given by the
 * schema of the last
 */
export async function versionsOf(
  host: Host,
  range: ChangeRange,
  options: OperationOptions,
): Promise<readonly VersionChanges[]> {
  const commits = await readCommits(host, range, options);
  const versions: VersionChanges[] = [];
  let metadata = await firstMetadata(host, range, { commits, options });
  let checked: MetaDataAction | null = null;
  let isBegun = range.start !== null;
  for (const commit of commits) {
    metadata = commit.metadata ?? metadata;
    isBegun ||= hasFeed(metadata);
    if (!isBegun) continue;
    if (!hasFeed(metadata)) throw disabled(commit.version, range);
    if (metadata !== checked) requireAdditive(metadata, commit.version, { target: range.target, host });
    checked = metadata;
    versions.push(commit);
  }
  if (!isBegun) throw disabled(range.oldest, range);
  return versions;
}

interface Commit extends VersionChanges {
  /** Null if it left that as it was. */
  readonly metadata: MetaDataAction | null;
}

/** Commits that are read at once. */
const PARALLEL = 32;

async function readCommits(host: Host, range: ChangeRange, { signal }: OperationOptions): Promise<Commit[]> {
  const { start, oldest, target } = range;
  const { readCommit } = commitHost(host);
  const time = timesOf(range, host);
  const readOne = async (version: number): Promise<Commit> => {
    const actions = await readCommit(version);
    const metadata = actions.find((one) => one.meta_data !== undefined)?.meta_data ?? null;
    return { version, metadata, timestamp: time(version, actions), files: changeFilesOf(actions) };
  };
  const commits: Commit[] = [];
  for (let from = start ?? oldest; from <= target.version; from += PARALLEL) {
    if (signal?.aborted === true) throw new Cancelled("reading the changes", signal.reason);
    const count = Math.min(PARALLEL, target.version - from + 1);
    commits.push(...(await Promise.all(Array.from({ length: count }, (_, i) => readOne(from + i)))));
  }
  return commits;
}

/** The metadata that held at the first commit: that of the last version, unless it changed in between. */
async function firstMetadata(
  host: Host,
  { target }: ChangeRange,
  { commits, options: { signal } }: { readonly commits: readonly Commit[]; readonly options: OperationOptions },
): Promise<MetaDataAction> {
  const [first, ...rest] = commits;
  if (first === undefined || rest.every(({ metadata }) => metadata === null)) return first?.metadata ?? target.metadata;
  if (first.metadata !== null) return first.metadata;
  return (await snapshotOf(host, { version: first.version, ...(signal && { signal }) })).metadata;
}

function hasFeed(metadata: MetaDataAction): boolean {
  return propertyOf({ metadata }, FEED)?.toLowerCase() === "true";
}

const FEED = "delta.enableChangeDataFeed";

function disabled(version: number, { target }: ChangeRange): DeltaError {
  const message = `version ${version} has no change data feed, because ${FEED} was not on; begin after the last version without one, or read all rows`;
  return new DeltaError("CDF_DISABLED", message, { ...target.place, version }, { details: { version } });
}

function requireAdditive(
  metadata: MetaDataAction,
  version: number,
  { target, host: { limits } }: { readonly target: Snapshot; readonly host: Host },
): void {
  const { schema_string, partition_columns } = metadata;
  const now = target.metadata;
  if (schema_string === now.schema_string && String(partition_columns) === String(now.partition_columns)) return;
  const place = { ...target.place, version };
  const before = parseSchema(metadata, { place, limits });
  const isSplitAnew = String(partition_columns) !== String(now.partition_columns);
  const found = isSplitAnew ? "other columns split it" : breakBetween(before, target.struct, place);
  if (found === null) return;
  const message = `rows of version ${version} cannot be read as those of version ${target.version}: since then ${found}; read the changes before that by themselves (\`to\`), or all rows again with from: "snapshot"`;
  throw new DeltaError("CONTRACT_MISMATCH", message, place, { details: { version, change: found } });
}

/** Says when a version was committed: by itself if it says so, else by the time of its file. */
function timesOf(
  { listing, target }: ChangeRange,
  { storage }: Host,
): (version: number, actions: readonly LogLine[]) => number {
  const times = fileTimes(listing);
  const from = inCommitTimestampsFrom(target.metadata) ?? Infinity;
  const place = { uri: storage.uri, version: null };
  return (version, actions) =>
    version >= from ? inCommitTimeOf(actions, version, place) : (times.get(version) ?? target.timestamp);
}
