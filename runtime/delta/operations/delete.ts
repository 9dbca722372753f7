// Rows that go.

import type { DeltaDeleteReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { commit, type Committed } from "../commit/commit.js";
import { applicationsReached, transactionLines } from "../commit/transactions.js";
import { commitHost, type Host } from "../host.js";
import { liveRows } from "../log/file-stats.js";
import type { Snapshot } from "../log/snapshot.js";
import { changeRows, type Rewritten, rewritePlan } from "../rewrite/change-rows.js";
import { StoredNames } from "../rewrite/stored-names.js";
import { leavingRows, planRewrite, requireRewritable } from "../rewrite/plan.js";
import { conditionOf, type Predicate } from "../scan/predicate.js";
import type { NamedFields } from "../schema/accepted-names.js";
import { type Scratch, withScratch } from "../scratch.js";
import { resolveSettings } from "../write/settings.js";
import { removeLine } from "../write/write-files.js";
import { type AppendOptions } from "./append.js";

/** What is deleted. */
export interface DeleteRequest<Row> extends AppendOptions {
  /** Null: all rows. */
  readonly where: Predicate<Row> | null;
  /** By whose names columns are called; absent or null: by those of the table. */
  readonly table?: NamedFields | null;
}

/** What a delete did, and the commit that it made; none if no row matched. */
export interface Deleted {
  readonly report: DeltaDeleteReport;
  readonly committed: Committed | null;
}

/**
 * Deletes the rows for which the condition holds; null deletes all.
 * @throws {DeltaError} `APPEND_ONLY`, `FEATURE_UNSUPPORTED`, `COMMIT_CONFLICT` (another commit touched what this one read)
 */
export async function deleteRows<Row>(
  host: Host,
  snapshot: Snapshot,
  { where: asked, table = null, ...options }: DeleteRequest<Row>,
): Promise<Deleted> {
  requireRewritable(snapshot);
  if (asked === null) return deleteAll(host, snapshot, options);
  const where = new StoredNames(snapshot, table).predicate(asked);
  return withScratch(host, options, (scratch) => deleteSome<Row>(host, snapshot, { where, options, scratch }));
}

async function deleteSome<Row>(
  host: Host,
  snapshot: Snapshot,
  { where, options, scratch }: { where: Predicate<Row>; options: AppendOptions; scratch: Scratch },
): Promise<Deleted> {
  const { comparisons, sql, params } = conditionOf<Row>(where, snapshot.schema, snapshot.place);
  const plan = await planRewrite(host, snapshot, { scratch, comparisons, options });
  const gone = await leavingRows(plan, { sql, params });
  const done = await changeRows(plan, { gone, fresh: null }, (metrics) => ({
    operation: "DELETE",
    operation_parameters: typeof where === "string" ? { predicate: JSON.stringify([where]) } : {},
    operation_metrics: {
      numRemovedFiles: String(metrics.numRemovedFiles),
      numAddedFiles: String(metrics.numAddedFiles),
      numDeletedRows: String(metrics.numGoneRows),
      numCopiedRows: String(metrics.numCopiedRows),
      numDeletionVectorsAdded: String(metrics.numDeletionVectors),
    },
  }));
  return { report: reportOf(host, snapshot, { ...done, started: plan.started }), committed: done.committed };
}

/** All files leave, and none is read. */
async function deleteAll(host: Host, snapshot: Snapshot, options: AppendOptions): Promise<Deleted> {
  const started = host.now();
  const { place, partitionColumns, properties } = snapshot;
  const write = DeltaWriteOptions.create(options.write ?? {});
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const files: AddAction[] = [];
  for await (const file of snapshot.files()) files.push(file);
  const actions = files.map((file) => removeLine(file, host.now()));
  const operation_metrics = { numRemovedFiles: String(files.length), numAddedFiles: "0" };
  const committed =
    files.length === 0 || applicationsReached(snapshot, write.commit)
      ? null
      : await commit(commitHost(host), {
          ...rewritePlan(
            { snapshot, write, settings, mayMatch: () => true },
            { files, actions: [...transactionLines(write.commit, host.now()), ...actions] },
          ),
          info: { operation: "DELETE", operation_parameters: { predicate: "[]" }, operation_metrics },
          isBlindAppend: false,
          signal: options.signal,
        });
  const removed = committed === null ? [] : files;
  const rows = removed.map(liveRows);
  const done = {
    numAddedFiles: 0,
    numRemovedFiles: removed.length,
    numGoneRows: rows.includes(null) ? null : rows.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    numCopiedRows: 0,
    numDeletionVectors: 0,
  };
  return { report: reportOf(host, snapshot, { ...done, committed, started, scanned: started }), committed };
}

function reportOf(
  host: Host,
  snapshot: Snapshot,
  done: Omit<Rewritten, "written" | "numFreshRows" | "numGoneRows"> & {
    readonly numGoneRows: number | null;
    readonly started: number;
  },
): DeltaDeleteReport {
  const now = host.now();
  const { committed, started, scanned } = done;
  return {
    table_uri: host.uri,
    version: committed?.version ?? snapshot.version,
    num_added_files: done.numAddedFiles,
    num_removed_files: done.numRemovedFiles,
    num_deleted_rows: done.numGoneRows,
    num_copied_rows: done.numCopiedRows,
    num_deletion_vectors: done.numDeletionVectors,
    execution_time_ms: Math.max(0, now - started),
    scan_time_ms: Math.max(0, scanned - started),
    rewrite_time_ms: Math.max(0, now - scanned),
    skipped: committed === null,
  };
}
