// Whether a commit may stand after another that came first: one object a check.

import type { AddAction, LogLine, ProtocolAction } from "tessera-contracts/contracts/delta/log";

/** How strictly commits are kept apart; `snapshot` is for those that only rearrange rows. */
export type IsolationLevel = "serializable" | "write_serializable" | "snapshot";

/** What a commit does and what it relied on when it was planned. */
export interface CommitIntent {
  /** Its actions without `commitInfo`. */
  readonly actions: readonly LogLine[];
  /** True if it only adds rows and looked at no row of the table. */
  readonly isBlindAppend: boolean;
  readonly isolation: IsolationLevel;
  /** Paths of files whose rows were read. */
  readonly filesRead: ReadonlySet<string>;
  /** Whether a file holds rows that the commit would have read, had it been there. */
  readonly wouldRead: (file: AddAction) => boolean;
  /** Whether this program can write a table that has come to require this. */
  readonly canWrite: (protocol: ProtocolAction) => boolean;
}

/** A commit that came first. */
export interface Winner {
  readonly version: number;
  readonly actions: readonly LogLine[];
}

/** Why a commit cannot stand. */
export interface Conflict {
  readonly reason: ConflictReason;
  readonly winner: number;
  /** The file, application or domain it is about; null if it is about the table. */
  readonly about: string | null;
}

/** The checks' names in reports. */
export type ConflictReason =
  | "protocol_changed"
  | "metadata_changed"
  | "concurrent_append"
  | "concurrent_delete_read"
  | "concurrent_delete_delete"
  | "concurrent_transaction"
  | "domain_changed";

interface Check {
  readonly reason: ConflictReason;
  /** What the conflict is about, "" for the table; null if there is none. */
  readonly find: (ours: CommitIntent, theirs: Winner) => string | null;
}

const CHECKS: readonly Check[] = [
  { reason: "protocol_changed", find: protocolOf },
  {
    reason: "metadata_changed",
    find: (_ours, theirs) => (theirs.actions.some((one) => one.meta_data !== undefined) ? "" : null),
  },
  { reason: "concurrent_append", find: appendedWhatWasRead },
  {
    reason: "concurrent_delete_read",
    find: (ours, theirs) => removedIn(theirs.actions).find((file) => ours.filesRead.has(file)) ?? null,
  },
  {
    reason: "concurrent_delete_delete",
    find: (ours, theirs) => shared(removedIn(ours.actions), removedIn(theirs.actions)),
  },
  {
    reason: "concurrent_transaction",
    find: (ours, theirs) => shared(applicationsIn(ours.actions), applicationsIn(theirs.actions)),
  },
  { reason: "domain_changed", find: (ours, theirs) => shared(domainsIn(ours.actions), domainsIn(theirs.actions)) },
];

/** The first conflict with a commit that came first; null if both can stand. */
export function conflictWith(ours: CommitIntent, theirs: Winner): Conflict | null {
  for (const { reason, find } of CHECKS) {
    const about = find(ours, theirs);
    if (about !== null) return { reason, winner: theirs.version, about: about === "" ? null : about };
  }
  return null;
}

function protocolOf(ours: CommitIntent, theirs: Winner): string | null {
  const changed = theirs.actions.find((one) => one.protocol !== undefined)?.protocol;
  if (changed === undefined) return null;
  return ours.actions.some((one) => one.protocol !== undefined) || !ours.canWrite(changed) ? "" : null;
}

function appendedWhatWasRead(ours: CommitIntent, theirs: Winner): string | null {
  if (ours.isolation === "snapshot" || ours.isBlindAppend) return null;
  const changesMetadata = ours.actions.some((one) => one.meta_data !== undefined);
  const blindAppendsPass = ours.isolation === "write_serializable" && !changesMetadata;
  if (blindAppendsPass && theirs.actions.some((one) => one.commit_info?.is_blind_append === true)) return null;
  for (const { add } of theirs.actions) if (add?.data_change === true && ours.wouldRead(add)) return add.path;
  return null;
}

/** Paths rather than keys: a file whose deletion vector was replaced was changed under whoever removes it. */
function removedIn(actions: readonly LogLine[]): readonly string[] {
  return actions.flatMap(({ remove }) => (remove === undefined ? [] : [remove.path]));
}

function applicationsIn(actions: readonly LogLine[]): readonly string[] {
  return actions.flatMap(({ txn }) => (txn === undefined ? [] : [txn.app_id]));
}

function domainsIn(actions: readonly LogLine[]): readonly string[] {
  return actions.flatMap((one) => (one.domain_metadata === undefined ? [] : [one.domain_metadata.domain]));
}

function shared(ours: readonly string[], theirs: readonly string[]): string | null {
  const known = new Set(theirs);
  return ours.find((one) => known.has(one)) ?? null;
}
