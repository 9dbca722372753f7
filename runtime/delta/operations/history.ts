// Who committed what.

import { CommitMetadata } from "tessera-contracts/contracts/delta/commit";
import type { HistoryEntry } from "tessera-contracts/contracts/delta/reports";
import { DecodeError, ValidationError } from "tessera-contracts/serde";
import { listLog } from "../log/list.js";
import { type CommitSource, readCommit } from "../log/read-commit.js";
import type { Snapshot } from "../log/snapshot.js";

/** The commits up to a snapshot, the latest first, as far back as the log goes without a gap. */
export async function historyOf(source: CommitSource, { version }: Snapshot, limit: number): Promise<HistoryEntry[]> {
  const { commits } = await listLog(source.storage, 0);
  const entries: HistoryEntry[] = [];
  for (let at = version; commits.has(at) && entries.length < limit; at--) {
    const info = (await readCommit(at, source)).find((one) => one.commit_info !== undefined)?.commit_info;
    if (info !== undefined) entries.push({ ...info, version: at, run: runOf(info) });
  }
  return entries;
}

/** The run that made a version, as its commit says; null if it names none, or is not kept any more. */
export async function writerOf(source: CommitSource, { version }: Snapshot): Promise<HistoryEntry["run"]> {
  const { commits } = await listLog(source.storage, version);
  if (!commits.has(version)) return null;
  const info = (await readCommit(version, source)).find((one) => one.commit_info !== undefined)?.commit_info;
  return info === undefined ? null : runOf(info);
}

/** The run that a commit names. Others put texts of their own there. */
function runOf({ user_metadata: text }: Pick<HistoryEntry, "user_metadata">): HistoryEntry["run"] {
  if (text === null || !text.startsWith("{")) return null;
  try {
    return CommitMetadata.decodeJson(text).run_id;
  } catch (error) {
    if (error instanceof DecodeError || error instanceof ValidationError) return null;
    throw error;
  }
}
