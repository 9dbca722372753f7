// Making the next version of a table: one file, created by one writer, of which every writer knows in the end whether it is theirs.

import { CommitInfoAction, LogLine } from "tessera-contracts/contracts/delta/log";
import { type Storage, StorageError } from "tessera-contracts/storage";
import type { Signal } from "tessera-contracts/arrow";
import { Cancelled } from "tessera-contracts/diagnostics";
import { DeltaError } from "../errors.js";
import { listLog } from "../log/list.js";
import { commitPath } from "../log/names.js";
import { infoLine, userMetadata } from "./commit-info.js";
import { type CommitIntent, type Conflict, conflictWith, type Winner } from "./conflicts.js";

/** What the commit is made with. */
export interface CommitHost {
  readonly storage: Storage;
  readonly now: () => number;
  readonly uuid: () => string;
  /** The actions of a commit that is there. */
  readonly readCommit: (version: number) => Promise<readonly LogLine[]>;
  /** Milliseconds, awaited between two tries. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Told of each try that another writer came before: `retried`, `lost_too_often`, or the reason why it cannot stand. */
  readonly onConflict?: (conflict: Conflict["reason"] | "retried" | "lost_too_often") => void;
}

/** A commit that is to be made. */
export interface CommitPlan extends CommitIntent {
  /** Version that it was planned on; -1 for the first commit of a table. */
  readonly readVersion: number;
  readonly info: Pick<CommitInfoAction, "operation" | "operation_parameters" | "operation_metrics">;
  /** Goes to `commitInfo` as keys of its own. */
  readonly customMetadata: { readonly [key: string]: string };
  /** Tries after the first at most. */
  readonly maxRetries: number;
  /** Time of the version before, where the table keeps times in its commits; null if it does not. */
  readonly previousTimestamp: number | null;
  readonly signal?: Signal | undefined;
}

/** A commit that was made. */
export interface Committed {
  readonly version: number;
  readonly actions: readonly LogLine[];
  readonly retries: number;
  /** What others committed between `readVersion` and this one. */
  readonly winners: readonly Winner[];
  /** Who made it, if we did not. Its actions are none if they could not be read. */
  readonly by?: "server";
}

/**
 * Makes the commit.
 *
 * @throws {DeltaError} `COMMIT_CONFLICT` if it cannot stand beside one that came first, or lost too often; `COMMIT_UNKNOWN` if it cannot
 * be known whether it was made
 */
export async function commit(host: CommitHost, plan: CommitPlan): Promise<Committed> {
  const txnId = host.uuid();
  const winners: Winner[] = [];
  for (let retries = 0; ; retries++) {
    if (plan.signal?.aborted === true) throw new Cancelled("the commit", plan.signal.reason);
    const attempt = attemptOf(host, plan, { txnId, winners });
    if ((await tryOnce(host, attempt)) === "ours") return { ...attempt, retries, winners };
    for (const version of await versionsFrom(host.storage, attempt.version)) {
      const winner = { version, actions: await host.readCommit(version) };
      const conflict = conflictWith(plan, winner);
      if (conflict !== null) throw conflictError(host, plan, conflict, winner);
      winners.push(winner);
    }
    if (retries >= plan.maxRetries) throw lostTooOften(host, winners.at(-1)?.version ?? attempt.version, retries + 1);
    host.onConflict?.("retried");
    await pause(host, retries);
  }
}

/** The commits that are there from one on, as far as the log shows them: who is far behind catches up at once, which is no try. */
async function versionsFrom(storage: Storage, first: number): Promise<readonly number[]> {
  const { commits } = await listLog(storage, first);
  const versions = [first];
  while (commits.has(first + versions.length)) versions.push(first + versions.length);
  return versions;
}

/** One try at one version. */
interface Attempt {
  readonly version: number;
  readonly txnId: string;
  readonly actions: readonly LogLine[];
  readonly bytes: Uint8Array;
}

function attemptOf(host: CommitHost, plan: CommitPlan, so: { txnId: string; winners: readonly Winner[] }): Attempt {
  const last = so.winners.at(-1);
  const readVersion = last?.version ?? plan.readVersion;
  const info = infoOf(host, plan, { txnId: so.txnId, readVersion, previous: last });
  const actions = [{ commit_info: info }, ...plan.actions];
  const lines = [infoLine(info, plan.customMetadata), ...plan.actions.map((one) => LogLine.encodeJson(one))];
  return { version: readVersion + 1, txnId: so.txnId, actions, bytes: joined(lines) };
}

function infoOf(
  host: CommitHost,
  plan: CommitPlan,
  on: { txnId: string; readVersion: number; previous: Winner | undefined },
): CommitInfoAction {
  const timestamp = host.now();
  const previous = on.previous?.actions[0]?.commit_info?.in_commit_timestamp ?? plan.previousTimestamp;
  return CommitInfoAction.create({
    ...plan.info,
    timestamp,
    in_commit_timestamp: plan.previousTimestamp === null ? null : Math.max(timestamp, (previous ?? 0) + 1),
    read_version: on.readVersion < 0 ? null : on.readVersion,
    isolation_level: ISOLATION_NAMES[plan.isolation],
    is_blind_append: plan.isBlindAppend,
    engine_info: ENGINE_INFO,
    txn_id: on.txnId,
    user_metadata: userMetadata(plan.customMetadata),
  });
}

/** The name and the version of the package; a test holds it against package.json. */
export const ENGINE_INFO = "tessera/0.1.0";

const ISOLATION_NAMES = {
  serializable: "Serializable",
  write_serializable: "WriteSerializable",
  snapshot: "SnapshotIsolation",
} as const;

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length + 1, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
    bytes[at++] = 0x0a;
  }
  return bytes;
}

/** Creates the file of the commit, or finds that another one, or an earlier try of this one, did. */
async function tryOnce(host: CommitHost, attempt: Attempt): Promise<"ours" | "theirs"> {
  try {
    if ((await host.storage.putIfAbsent(commitPath(attempt.version), attempt.bytes)) === "created") return "ours";
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== "AMBIGUOUS") throw error;
    return resolveAmbiguous(host, attempt, error);
  }
  return ownerOf(host, attempt, null);
}

/** No answer came. To ask again for the same version is safe: if the first request got through, the second finds its file. */
async function resolveAmbiguous(host: CommitHost, attempt: Attempt, error: StorageError): Promise<"ours" | "theirs"> {
  for (let tries = 0; tries < AMBIGUOUS_TRIES; tries++) {
    await pause(host, tries);
    try {
      const outcome = await host.storage.putIfAbsent(commitPath(attempt.version), attempt.bytes);
      return outcome === "created" ? "ours" : await ownerOf(host, attempt, error);
    } catch (again) {
      if (!(again instanceof StorageError) || (again.code !== "AMBIGUOUS" && !again.retriable))
        throw unknown(host, attempt, again);
    }
  }
  throw unknown(host, attempt, error);
}

const AMBIGUOUS_TRIES = 5;

/** A file that is there may be of an earlier try whose answer was lost, even where the storage itself tried again unseen. */
async function ownerOf(host: CommitHost, attempt: Attempt, lost: StorageError | null): Promise<"ours" | "theirs"> {
  try {
    const actions = await host.readCommit(attempt.version);
    return actions.some((one) => one.commit_info?.txn_id === attempt.txnId) ? "ours" : "theirs";
  } catch (error) {
    throw unknown(host, attempt, lost ?? error);
  }
}

function unknown(host: CommitHost, attempt: Attempt, cause: unknown): DeltaError {
  return new DeltaError(
    "COMMIT_UNKNOWN",
    `it is not known whether version ${attempt.version} was committed: no answer came, and the log cannot be read. ` +
      `Nothing was deleted. Once the log can be read again, resolve(error) of the table finds out: the commit has the txnId ${attempt.txnId}`,
    { uri: host.storage.uri, version: attempt.version },
    { details: { txn_id: attempt.txnId }, cause },
  );
}

function conflictError(host: CommitHost, plan: CommitPlan, conflict: Conflict, winner: Winner): DeltaError {
  host.onConflict?.(conflict.reason);
  const info = winner.actions.find((one) => one.commit_info !== undefined)?.commit_info;
  const who = `${info?.operation ?? "a commit"}${info?.engine_info == null ? "" : ` by ${info.engine_info}`}`;
  const about = conflict.about === null ? "" : ` (${conflict.about})`;
  return new DeltaError(
    "COMMIT_CONFLICT",
    `the commit was planned on version ${plan.readVersion}, and version ${winner.version}, ${who}, came first: ` +
      `${CONFLICT_TEXTS[conflict.reason]}${about}. Nothing was written; try again on the new version`,
    { uri: host.storage.uri, version: winner.version },
    { details: { ...conflict } },
  );
}

const CONFLICT_TEXTS: { readonly [Reason in Conflict["reason"]]: string } = {
  protocol_changed: "it changed what the table requires",
  metadata_changed: "it changed the schema or the properties of the table",
  concurrent_append: "it added rows that this one would have read",
  concurrent_delete_read: "it removed a file that this one read",
  concurrent_delete_delete: "both remove the same file",
  concurrent_transaction: "it is of the same application",
  domain_changed: "it changed the same domain",
};

function lostTooOften(host: CommitHost, version: number, tries: number): DeltaError {
  host.onConflict?.("lost_too_often");
  return new DeltaError(
    "COMMIT_CONFLICT",
    `${tries} tries to commit lost to other writers, the last one version ${version}. Nothing was written; ` +
      "try again later, or raise max_commit_retries",
    { uri: host.storage.uri, version },
    { details: { reason: "lost_too_often" } },
  );
}

const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 1000;

/** Waits for a random while ("full jitter"), so that writers that lost together do not meet again. */
async function pause(host: CommitHost, tries: number): Promise<void> {
  const ms = Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
  await (host.sleep ?? wait)(ms);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
