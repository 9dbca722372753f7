// What a table needs from time to time, in one go.

import { type DeltaMaintenanceStep, DeltaMaintainReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaError } from "../errors.js";
import type { Host, OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { requireWritable } from "../protocol/gate.js";
import { type OperationName, told } from "../telling.js";
import { afterCommit, checkpointInterval } from "./after-commit.js";
import { writeCheckpoint } from "./checkpoint.js";
import { cleanLog } from "./clean-log.js";
import { countOptimizable } from "./optimize.js";
import * as chosen from "../server/choose.js";

/** How a table is maintained. */
export interface MaintainOptions extends OperationOptions {
  /** True: nothing is done, and the report says what would be. */
  readonly dryRun?: boolean;
}

interface Context {
  readonly host: Host;
  readonly dryRun: boolean;
  readonly options: OperationOptions;
}

type Step = (context: Context, latest: Snapshot) => Promise<Omit<DeltaMaintenanceStep, "operation">>;

/** The steps in their order: each works on what those before it left. */
const STEPS: readonly (readonly [DeltaMaintenanceStep["operation"], OperationName, Step])[] = [
  ["optimize", "OPTIMIZE", optimize],
  ["vacuum", "VACUUM", vacuum],
  ["checkpoint", "CHECKPOINT", checkpoint],
  ["clean_log", "CLEAN LOG", clean],
];

/** Takes all steps. @throws {DeltaError} where one fails; what those before it did stands */
export async function maintain(
  host: Host,
  { dryRun = false, signal, onProgress }: MaintainOptions = {},
): Promise<DeltaMaintainReport> {
  const load = { ...(signal && { signal }) };
  const options = { ...load, ...(onProgress && { onProgress }) };
  requireWritable(await snapshotOf(host, load), { uri: host.uri, version: null });
  const steps: DeltaMaintenanceStep[] = [];
  for (const [operation, name, step] of STEPS) {
    const done = await told(host, name, async (inside) =>
      step({ host: inside, dryRun, options }, await snapshotOf(inside, load)),
    );
    steps.push({ operation, ...done });
  }
  const { version } = await snapshotOf(host, load);
  return DeltaMaintainReport.create({ table_uri: host.uri, version, dry_run: dryRun, steps });
}

async function optimize({ host, dryRun, options }: Context, latest: Snapshot): ReturnType<Step> {
  try {
    if (dryRun) {
      const count = await countOptimizable(host, latest, options);
      return { done: count > 0, message: count === 0 ? FINE : `${files(count)} would be put together` };
    }
    const { report, committed } = await chosen.optimize(host, latest, options);
    if (committed === null) return { done: false, message: FINE };
    await afterCommit(host, latest, committed);
    return { done: true, message: `${files(report.num_files_removed)} became ${report.num_files_added}` };
  } catch (error) {
    // A table that we may not rearrange can be kept small all the same.
    if (!(error instanceof DeltaError && error.code === "FEATURE_UNSUPPORTED")) throw error;
    return { done: false, message: error.message };
  }
}

const FINE = "all files are of a good size";

async function vacuum({ host, dryRun, options }: Context, latest: Snapshot): ReturnType<Step> {
  const { num_files: count, size_bytes: size } = await chosen.vacuum(host, latest, { ...options, dry_run: dryRun });
  if (count === 0) return { done: false, message: "every file is needed" };
  return { done: true, message: `${files(count)} of ${size} bytes ${dryRun ? "would be" : "were"} deleted` };
}

async function checkpoint({ host, dryRun, options }: Context, latest: Snapshot): ReturnType<Step> {
  const interval = checkpointInterval(latest);
  const since = latest.version - (latest.segment.checkpoint?.version ?? -1);
  if (since < interval)
    return { done: false, message: `one is due every ${interval} commits, and there were ${since}` };
  if (!dryRun) await writeCheckpoint(host, latest, options);
  return { done: true, message: `one of version ${latest.version} ${dryRun ? "would be" : "was"} written` };
}

async function clean({ host, dryRun, options }: Context, latest: Snapshot): ReturnType<Step> {
  if (latest.properties["delta.enableExpiredLogCleanup"]?.toLowerCase() === "false") {
    return { done: false, message: "delta.enableExpiredLogCleanup is false" };
  }
  if (latest.segment.checkpoint === null) {
    return { done: false, message: "there is no checkpoint that the log could begin with" };
  }
  const { num_files: count, oldest_version: oldest } = await cleanLog(host, latest, { ...options, dryRun });
  if (count === 0) return { done: false, message: "the log is not older than it has to be" };
  return { done: true, message: `${files(count)} before version ${oldest} ${dryRun ? "would be" : "were"} deleted` };
}

function files(count: number): string {
  return `${count} file${count === 1 ? "" : "s"}`;
}
