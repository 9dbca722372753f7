// Reads a table's log into a snapshot.

import type { Signal } from "tessera-contracts/arrow";
import type { Storage } from "tessera-contracts/storage";
import { DeltaError } from "../errors.js";
import { DEFAULT_LIMITS, type DeltaLimits } from "../limits.js";
import type { CheckpointAccess } from "./checkpoint-read.js";
import { checksumDifferences, parseChecksum } from "./crc.js";
import { listForVersion, listLog, type LogListing } from "./list.js";
import type { Replay } from "./replay.js";
import { type ReplayContext, type Replayed, replaySegment } from "./replay-segment.js";
import { checkpointKey, type LogSegment, planSegment } from "./segment.js";
import { Snapshot } from "./snapshot.js";
import { fileTimes, inCommitTime, inCommitTimestampsFrom } from "./time-travel.js";
import { WarningLog } from "./warnings.js";

/** How a snapshot is read. */
export interface LoadOptions extends CheckpointAccess {
  readonly storage: Storage;
  /** Absent: the latest. */
  readonly version?: number | undefined;
  readonly limits?: Partial<DeltaLimits> | undefined;
  readonly signal?: Signal | undefined;
}

/**
 * The table at a version.
 * @throws {DeltaError} `NOT_A_TABLE`, `VERSION_NOT_FOUND`, `LOG_GAP`, `LOG_CORRUPT`, `FEATURE_UNSUPPORTED`, `LIMIT_EXCEEDED`
 */
export async function loadSnapshot(options: LoadOptions): Promise<Snapshot> {
  const { storage, readParquet, openParquet, signal, version: target = null } = options;
  const warnings = new WarningLog();
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const place = { uri: storage.uri, version: target };
  const context = { storage, place, limits, readParquet, ...(openParquet && { openParquet }), warnings, signal };
  const unusable = new Set<string>();
  let listing = await listForVersion(storage, target, { warnings, signal });
  for (;;) {
    const segment = planSegment(listing, { uri: storage.uri, target, unusable });
    if (segment === null) {
      listing = await listLog(storage, 0, signal);
      continue;
    }
    const replayed = await replaySegment(segment, { ...context, place: { ...place, version: segment.version } });
    if (replayed !== null) return finish(replayed, { segment, listing, context });
    if (segment.checkpoint !== null) unusable.add(checkpointKey(segment.checkpoint));
  }
}

interface LoadState {
  readonly segment: LogSegment;
  readonly listing: LogListing;
  readonly context: ReplayContext;
}

async function finish({ replay, older }: Replayed, { segment, listing, context }: LoadState): Promise<Snapshot> {
  const { storage, limits, warnings } = context;
  const timestamp = await timestampOf(replay, { segment, listing, context });
  const { version } = segment;
  const facts = { uri: storage.uri, version, segment, older, timestamp, limits, warnings: warnings.all };
  const snapshot = new Snapshot(replay, facts);
  await compareChecksum(snapshot, listing, context);
  return snapshot;
}

async function timestampOf({ metadata }: Replay, { segment, listing, context }: LoadState): Promise<number> {
  const isInCommit = metadata !== null && inCommitTimestampsFrom(metadata) !== null;
  const time = isInCommit && listing.commits.has(segment.version) ? await inCommitTime(segment.version, context) : null;
  return time ?? fileTimes(listing).get(segment.version) ?? segment.checkpoint?.files[0]?.modifiedMs ?? 0;
}

async function compareChecksum(snapshot: Snapshot, { checksums }: LogListing, context: ReplayContext): Promise<void> {
  const file = checksums.get(snapshot.version);
  if (file === undefined) return;
  const { storage, limits, signal, warnings } = context;
  const read = parseChecksum(await storage.read(file.path, signal && { signal }));
  if ("error" in read) {
    warnings.add("checksum_malformed", file.path, read.error);
    return;
  }
  for (const difference of checksumDifferences(read.checksum, snapshot)) {
    if (limits.strictChecksum)
      throw new DeltaError("LOG_CORRUPT", `${file.path} does not fit the log: ${difference}`, snapshot.place);
    warnings.add("checksum_mismatch", file.path, difference);
  }
}
