// What follows a commit of our own, which stands whatever goes wrong now.

import { DeltaMaintenanceEvent, DeltaOperationEvent } from "tessera-contracts/contracts/delta/reports";
import type { Committed } from "../commit/commit.js";
import type { Host } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import * as chosen from "../server/choose.js";
import { noteCommit, told } from "../telling.js";
import { writeCheckpoint } from "./checkpoint.js";
import { partitionKeys } from "./optimize-plan.js";

const DEFAULT_INTERVAL = 10;

/** Commits from one checkpoint to the next; infinite if the property asks for none. */
export function checkpointInterval({ properties }: Pick<Snapshot, "properties">): number {
  const interval = Number(properties["delta.checkpointInterval"] ?? DEFAULT_INTERVAL);
  return interval > 0 ? interval : Infinity;
}

/** Writes a checkpoint if it is time for one by `delta.checkpointInterval`. A server does so itself. */
async function checkpointIfDue(host: Host, snapshot: Snapshot, { by }: Committed): Promise<void> {
  const { version } = snapshot;
  if (by === "server" || version === 0 || version % checkpointInterval(snapshot) !== 0) return;
  await writeCheckpoint(host, snapshot).catch((error: unknown) => tellFailure(host, "CHECKPOINT", error));
}

function tellFailure({ uri, diagnostics }: Host, operation: string, error: unknown): void {
  const metrics = { error: error instanceof Error ? error.message : String(error) };
  diagnostics.emit(DeltaMaintenanceEvent, { operation, table_uri: uri, version: null, metrics });
}

/**
 * The table after a commit of our own, of which diagnostics are told, with a checkpoint if it is time for one, and with its small files
 * put together if the policy says `optimize_on_write`. The commit stands: what fails from here on is an event, and the table stays at the
 * version that it was at.
 * @param snapshot what the table was at; the commit may have been made on a later version
 */
export async function afterCommit(host: Host, snapshot: Snapshot, committed: Committed): Promise<Snapshot> {
  tellCommit(host, committed);
  return movedOn(host, snapshot, committed);
}

/** As `afterCommit`, where the request that made the commit is told of instead. */
export async function movedOn(host: Host, snapshot: Snapshot, committed: Committed): Promise<Snapshot> {
  noteCommit(host, committed);
  const commits = [...committed.winners, committed];
  const isKnown = !snapshot.isNew && committed.actions.length > 0;
  const isNext = isKnown && commits[0]?.version === snapshot.version + 1;
  try {
    // Not read from the log if need not be.
    const latest = await (isNext ? snapshot.after(commits) : snapshotOf(host, {}));
    await checkpointIfDue(host, latest, committed);
    return await optimizedIfAsked(host, latest, committed);
  } catch (error) {
    tellFailure(host, "REFRESH", error);
    return snapshot;
  }
}

/** Puts the small files of partitions that a commit wrote to together, in a commit of its own, if the policy asks for it. */
async function optimizedIfAsked(host: Host, latest: Snapshot, { actions }: Committed): Promise<Snapshot> {
  if (host.policy.maintenance_policy?.optimize_on_write !== true) return latest;
  const written = actions.flatMap(({ add }) => (add?.data_change === true ? [add] : []));
  if (written.length === 0) return latest;
  const only = new Set(written.map(partitionKeys(latest)));
  try {
    // Rows are clustered when somebody says so: that writes whole partitions anew.
    return await told(host, "OPTIMIZE", async (work) => {
      const { committed } = await chosen.optimize(work, latest, { only, zorder_by: [] });
      return committed === null ? latest : afterCommit(work, latest, committed);
    });
  } catch (error) {
    tellFailure(host, "OPTIMIZE", error);
    return latest;
  }
}

/** Tells diagnostics of a commit, in its own words. */
function tellCommit({ diagnostics, uri, now }: Host, { version, actions }: Committed): void {
  const info = actions.find((one) => one.commit_info !== undefined)?.commit_info;
  diagnostics.emit(DeltaOperationEvent, {
    event_time_unix_ms: now(),
    operation: info?.operation ?? "COMMIT",
    table_uri: uri,
    version,
    metrics: info?.operation_metrics ?? {},
  });
}
