// Who committed what.

import type { HistoryEntry } from "tessera-contracts/contracts/delta/reports";
import { commitHost, type Host } from "../host.js";
import { listLog } from "../log/list.js";
import type { Snapshot } from "../log/snapshot.js";

/** The commits up to a snapshot, the latest first, as far back as the log goes without a gap. */
export async function historyOf(host: Host, { version }: Snapshot, limit: number): Promise<HistoryEntry[]> {
  const { readCommit } = commitHost(host);
  const { commits } = await listLog(host.storage, 0);
  const entries: HistoryEntry[] = [];
  for (let at = version; commits.has(at) && entries.length < limit; at--) {
    const info = (await readCommit(at)).find((one) => one.commit_info !== undefined)?.commit_info;
    if (info !== undefined) entries.push({ ...info, version: at });
  }
  return entries;
}
