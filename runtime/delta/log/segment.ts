// The files that make up one version: a checkpoint, and the commits after it.

import type { StoredObject } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import { type Checkpoint, latestVersion, type LogListing, oldestVersion } from "./list.js";
import { commitPath } from "./names.js";

/** The files of a version. */
export interface LogSegment {
  readonly version: number;
  /** Null: all commits from 0 on. */
  readonly checkpoint: Checkpoint | null;
  /** Commits after the checkpoint, the newest first. */
  readonly pieces: readonly LogPiece[];
}

/** A commit, or several in one file. */
export interface LogPiece {
  readonly from: number;
  readonly to: number;
  readonly file: StoredObject;
}

/** Which version is wanted, and what cannot be used for it. */
export interface SegmentRequest {
  readonly uri: string;
  /** Null: the latest. */
  readonly target: number | null;
  /** Checkpoints that turned out to be unreadable. */
  readonly unusable: ReadonlySet<string>;
}

/** Names a checkpoint among those of a log. */
export function checkpointKey({ files }: Checkpoint): string {
  return files[0]?.path ?? "";
}

const NO_TABLE =
  "there is no commit in _delta_log, so this is no Delta table; check the address, or create the table with DeltaTable.create";

/**
 * The files of a version. Null if the listing does not go back far enough.
 * @throws {DeltaError} `NOT_A_TABLE`, `VERSION_NOT_FOUND`, `LOG_GAP`
 */
export function planSegment(listing: LogListing, { uri, target, unusable }: SegmentRequest): LogSegment | null {
  const place = { uri, version: target };
  const latest = latestVersion(listing);
  if (latest === null) throw new DeltaError("NOT_A_TABLE", NO_TABLE, place);
  const version = target ?? latest;
  if (version > latest && listing.from > 0) return null;
  if (version > latest) throw notFound(listing, version, place);
  const usable = listing.checkpoints.filter((one) => one.version <= version && !unusable.has(checkpointKey(one)));
  const [checkpoint = null] = usable;
  if (checkpoint === null && listing.from > 0) return null;
  if (checkpoint === null && !hasStart(listing)) throw withoutStart(listing, version, { place, unusable });
  const pieces = piecesOf(listing, { from: (checkpoint?.version ?? -1) + 1, to: version }, place);
  return { version, checkpoint, pieces };
}

function hasStart({ commits, compactions }: LogListing): boolean {
  return commits.has(0) || compactions.some(({ from }) => from === 0);
}

function withoutStart(
  listing: LogListing,
  version: number,
  { place, unusable }: { readonly place: TablePlace; readonly unusable: ReadonlySet<string> },
): DeltaError {
  const [broken] = unusable;
  if (broken !== undefined) {
    const message = `the checkpoint ${broken} cannot be read, and the commits before it are gone; restore one of them`;
    return new DeltaError("LOG_CORRUPT", message, place, { details: { file: broken } });
  }
  const oldest = oldestVersion(listing);
  return oldest !== null && place.version !== null ? notFound(listing, version, place) : gap(0, place);
}

/** Commits of a range, the newest first; files that hold several take the place of those inside the range. */
function piecesOf(
  { commits, compactions }: LogListing,
  { from, to }: { readonly from: number; readonly to: number },
  place: TablePlace,
): LogPiece[] {
  const pieces: LogPiece[] = [];
  let next = 0;
  for (let version = from; version <= to;) {
    while ((compactions[next]?.from ?? Infinity) < version || (compactions[next]?.to ?? 0) > to) next++;
    const compaction = compactions[next];
    const file = commits.get(version);
    if (compaction?.from === version) pieces.push(compaction);
    else if (file !== undefined) pieces.push({ from: version, to: version, file });
    else throw gap(version, place);
    version = (pieces.at(-1)?.to ?? version) + 1;
  }
  return pieces.toReversed();
}

function gap(version: number, place: TablePlace): DeltaError {
  const message = `the log has a gap: ${commitPath(version)} is missing; restore it, or read a version before it`;
  return new DeltaError("LOG_GAP", message, place, { details: { missing: version } });
}

function notFound(listing: LogListing, version: number, place: TablePlace): DeltaError {
  const [oldest, latest] = [oldestVersion(listing), latestVersion(listing)];
  const message = `there is no version ${version}; the log has versions ${oldest} to ${latest}`;
  return new DeltaError("VERSION_NOT_FOUND", message, place, { details: { oldest, latest } });
}
