// Work that an application names, so that it is done once however often it is tried.
// Source: Delta protocol, "Transaction Identifiers".

import type { CommitProperties } from "tessera-contracts/contracts/delta/commit";
import { LogLine } from "tessera-contracts/contracts/delta/log";
import type { Snapshot } from "../log/snapshot.js";

/** Whether an application has committed this before. */
export function applicationsReached({ transactions }: Snapshot, options: CommitProperties | null): boolean {
  const apps = options?.app_transactions ?? [];
  return (
    apps.length > 0 &&
    apps.every(({ app_id, version }) => (transactions.get(app_id)?.version ?? -1n) >= BigInt(version))
  );
}

/** How far applications got, as lines of the log. */
export function transactionLines(options: CommitProperties | null, now: number): LogLine[] {
  return (options?.app_transactions ?? []).map(({ app_id, version, last_updated }) =>
    LogLine.create({ txn: { app_id, version: BigInt(version), last_updated: last_updated ?? now } }),
  );
}
