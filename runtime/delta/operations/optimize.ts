// Many small files become few large ones, with the same rows.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import type { OptimizeReport } from "tessera-contracts/contracts/delta/reports";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { WrittenFile } from "tessera-contracts/engine";
import { commit, type Committed } from "../commit/commit.js";
import { DeltaError } from "../errors.js";
import { commitHost, type Host, type OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import { fileKey } from "../log/replay.js";
import type { Snapshot } from "../log/snapshot.js";
import { scanOf } from "../scan/plan-scan.js";
import type { Predicate } from "../scan/predicate.js";
import { withScratch } from "../scratch.js";
import { resolveSettings, type WriteSettings } from "../write/settings.js";
import { addLines, removeLine, writeFiles } from "../write/write-files.js";
import { planOf } from "./append.js";
import { binsOf, type PartitionFiles, type Partitions, partitionsOf } from "./optimize-plan.js";
import {
  requireRearrangeable,
  requireSameMetadata,
  requireUnclustered,
  tellMaintenance,
  type UpkeepCommit,
} from "./upkeep.js";
import { requireOrderable, writeClustered } from "./zorder.js";

/** What is rewritten, and how. */
export interface OptimizeOptions<Row = object> extends OperationOptions {
  /** Which partitions, by conditions on partition columns. Default: all. */
  readonly where?: Predicate<Row>;
  /**
   * Columns, eight at most, that rows are clustered by: each partition is then written anew as a whole. Empty: small files are put
   * together. Default: `z_order_cols` of the maintenance policy, which are none unless said.
   */
  readonly zorder_by?: readonly string[];
  /** Bytes that a new file should have. Default: `delta.targetFileSize`, else the policy's, else 96 MiB. */
  readonly target_size?: number;
  readonly commit?: UpkeepCommit;
}

/** What an optimize did, and the commit that it made; none if there was nothing to do. */
export interface Optimized {
  readonly report: OptimizeReport;
  readonly committed: Committed | null;
}

const DEFAULT_TARGET = 96 * 2 ** 20;

/**
 * Rewrites files of a snapshot. Files that another commit removes meanwhile stay as that commit has them, with those that would have been
 * put together with them.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED`, `OPTION_INVALID`, `PREDICATE_INVALID`, `FILE_MISSING`, `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`
 */
export async function optimizeFiles<Row>(
  host: Host,
  snapshot: Snapshot,
  options: OptimizeOptions<Row> & Partitions<Row> = {},
): Promise<Optimized> {
  requireRearrangeable(snapshot);
  requireUnclustered(snapshot);
  const work = workOf(host, snapshot, options);
  requireOrderable(snapshot, work.zorderBy);
  const partitions = await partitionsOf<Row>(host, snapshot, options);
  const bins = binsFor(work, partitions);
  const rewritten = await rewriteAll(work, bins);
  const { stands, committed } = await commitWhatStands(work, rewritten);
  const report = await reportOf(work, partitions, stands);
  tellMaintenance(host, "OPTIMIZE", committed?.version ?? null, report);
  return { report, committed };
}

/** How many files an optimize of a snapshot would rewrite. @throws {DeltaError} as `optimizeFiles` before it writes */
export async function countOptimizable(host: Host, snapshot: Snapshot, options: OptimizeOptions): Promise<number> {
  requireRearrangeable(snapshot);
  requireUnclustered(snapshot);
  return binsFor(workOf(host, snapshot, options), await partitionsOf(host, snapshot, options)).flat().length;
}

function binsFor({ zorderBy, target }: Work, partitions: readonly PartitionFiles[]): readonly PartitionFiles[] {
  return partitions.flatMap((files) => (zorderBy.length > 0 ? [files] : binsOf(files, target)));
}

interface Work {
  readonly host: Host;
  readonly snapshot: Snapshot;
  readonly options: OperationOptions;
  readonly write: DeltaWriteOptions;
  readonly settings: WriteSettings;
  readonly zorderBy: readonly string[];
  /** Bytes that a new file should have. */
  readonly target: number;
}

function workOf<Row>(host: Host, snapshot: Snapshot, { commit: properties, ...options }: OptimizeOptions<Row>): Work {
  const { place, partitionColumns, properties: own } = snapshot;
  const write = DeltaWriteOptions.create({ commit: properties ?? null });
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties: own });
  const target = options.target_size ?? settings.targetFileBytes ?? DEFAULT_TARGET;
  if (!Number.isSafeInteger(target) || target < 1) {
    throw new DeltaError("OPTION_INVALID", `target_size must be a whole number of bytes, and is ${target}`, place);
  }
  return {
    host,
    snapshot,
    options,
    write,
    // Files that only change their places do not conflict with others that are added.
    settings: { ...settings, isolation: "snapshot" },
    zorderBy: options.zorder_by ?? host.policy.maintenance_policy?.z_order_cols ?? [],
    target,
  };
}

/** Files, and those that take their place. */
interface Rewritten {
  readonly old: PartitionFiles;
  readonly written: readonly WrittenFile[];
}

async function rewriteAll(work: Work, bins: readonly PartitionFiles[]): Promise<readonly Rewritten[]> {
  const { signal, onProgress } = work.options;
  const total = bins.reduce((sum, files) => sum + files.length, 0);
  const all: Rewritten[] = [];
  let done = 0;
  for (const old of bins) {
    if (signal?.aborted === true) throw new Cancelled("the optimize", signal.reason);
    all.push({ old, written: await rewrite(work, old) });
    done += old.length;
    onProgress?.({ phase: "rewrite", done, total, unit: "files" });
  }
  return all;
}

async function rewrite(
  { host, snapshot, options: { signal }, settings, zorderBy, target }: Work,
  files: PartitionFiles,
): Promise<readonly WrittenFile[]> {
  const options = signal === undefined ? {} : { signal };
  if (zorderBy.length > 0) {
    return writeClustered(host, snapshot, { ...options, files, columns: zorderBy, settings, target });
  }
  const columns = snapshot.struct.fields.map(({ name }) => name);
  const whole = { ...settings, targetFileBytes: null };
  return withScratch(host, options, async () => {
    const relation = host.engine.scan(await scanOf(host, snapshot, files, options));
    return writeFiles(host, snapshot, { ...options, relation, columns, settings: whole });
  });
}

interface Standing {
  readonly stands: readonly Rewritten[];
  readonly committed: Committed | null;
}

/**
 * Commits what was rewritten on the latest version, without that of which another commit has removed a file. What was written for it is
 * left to a vacuum.
 */
async function commitWhatStands(work: Work, rewritten: readonly Rewritten[]): Promise<Standing> {
  const { host, snapshot, options } = work;
  while (rewritten.length > 0) {
    const latest = await snapshotOf(host, options.signal === undefined ? {} : { signal: options.signal });
    requireSameMetadata(snapshot, latest);
    requireRearrangeable(latest);
    const stands = await stillThere(latest, rewritten);
    if (stands.length === 0) break;
    try {
      return { stands, committed: await commitAll({ ...work, snapshot: latest }, stands) };
    } catch (error) {
      if (!isRemoval(error)) throw error;
    }
  }
  return { stands: [], committed: null };
}

async function stillThere(latest: Snapshot, rewritten: readonly Rewritten[]): Promise<readonly Rewritten[]> {
  const found = await latest.filesOf(rewritten.flatMap(({ old }) => old.map(fileKey)));
  return rewritten.filter(({ old }) => old.every((file) => found.has(fileKey(file))));
}

/** Whether a commit lost to one that removed a file. */
function isRemoval(error: unknown): boolean {
  if (!(error instanceof DeltaError) || error.code !== "COMMIT_CONFLICT") return false;
  const { reason } = error.details;
  return reason === "concurrent_delete_read" || reason === "concurrent_delete_delete";
}

function commitAll(work: Work, stands: readonly Rewritten[]): Promise<Committed> {
  const { host, snapshot, options, write, settings, zorderBy } = work;
  const old = stands.flatMap((one) => one.old);
  const written = stands.flatMap((one) => one.written);
  const actions = [
    ...old.map((file) => removeLine(file, host.now(), false)),
    ...addLines(written, host, snapshot, false),
  ];
  return commit(commitHost(host), {
    ...planOf(snapshot, { write, settings, actions }),
    info: {
      operation: "OPTIMIZE",
      operation_parameters: {
        predicate: "[]",
        zOrderBy: JSON.stringify(zorderBy),
        clusterBy: "[]",
        auto: false,
      },
      operation_metrics: metricsOf(old, written),
    },
    isBlindAppend: false,
    filesRead: new Set(old.map(({ path }) => path)),
    signal: options.signal,
  });
}

function metricsOf(old: readonly AddAction[], written: readonly WrittenFile[]): { readonly [name: string]: string } {
  return {
    numRemovedFiles: String(old.length),
    numRemovedBytes: String(old.reduce((sum, { size }) => sum + size, 0)),
    numDeletionVectorsRemoved: String(old.filter((one) => one.deletion_vector !== null).length),
    numAddedFiles: String(written.length),
    numAddedBytes: String(written.reduce((sum, { bytes }) => sum + bytes, 0)),
  };
}

async function reportOf(
  { host }: Work,
  partitions: readonly PartitionFiles[],
  stands: readonly Rewritten[],
): Promise<OptimizeReport> {
  const removed = new Set(stands.flatMap(({ old }) => old));
  const written = stands.flatMap((one) => one.written);
  const footers = await host.engine.footers(written.map(({ path }) => host.storage.localPath(path) ?? path));
  const considered = partitions.reduce((sum, files) => sum + files.length, 0);
  return {
    num_files_added: written.length,
    num_files_removed: removed.size,
    partitions_optimized: partitions.filter((files) => files.some((one) => removed.has(one))).length,
    num_batches: footers.reduce((sum, { rowGroups }) => sum + rowGroups, 0),
    total_considered_files: considered,
    total_files_skipped: considered - removed.size,
  };
}
