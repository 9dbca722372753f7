// Rows out of a table.

import { DeltaDeleteReport } from "tessera-contracts/contracts/delta/reports";
import type { DeltaDeleteRequest } from "tessera-contracts/contracts/delta/requests";
import type { TableChanged } from "tessera-contracts/engine";
import { commandPlan } from "../plans.js";
import { change, metricOf, type Server, tableText, versionOf } from "./writer.js";

/** Deletes the rows of a request. */
export async function deleteRows(server: Server, request: DeltaDeleteRequest): Promise<TableChanged<"delete_rows">> {
  const { table, predicate } = request;
  const where = predicate === null ? "" : ` WHERE ${predicate}`;
  const changed = await change(server, request, commandPlan(`DELETE FROM ${tableText(table)}${where}`));
  const { commit } = changed;
  const count = (name: string): number => metricOf(changed, name);
  const report = DeltaDeleteReport.create({
    table_uri: table.table_uri,
    version: changed.version,
    num_added_files: count("numAddedFiles"),
    num_removed_files: count("numRemovedFiles"),
    // Whole files may leave without being counted.
    num_deleted_rows: commit === null ? 0 : (commit.metrics.get("numDeletedRows") ?? null),
    num_copied_rows: count("numCopiedRows"),
    num_deletion_vectors: count("numDeletionVectorsAdded"),
    execution_time_ms: changed.ms,
    scan_time_ms: count("scanTimeMs"),
    rewrite_time_ms: count("rewriteTimeMs"),
    skipped: commit === null,
  });
  return { report, version: versionOf(changed) };
}
