// Rows out of a table.

import { DeltaDeleteReport } from "tessera-contracts/contracts/delta/reports";
import type { DeltaDeleteRequest } from "tessera-contracts/contracts/delta/requests";
import { commandPlan } from "../plans.js";
import { change, type Server, tableText } from "./writer.js";

/** Deletes the rows of a request. */
export async function deleteRows(server: Server, request: DeltaDeleteRequest): Promise<DeltaDeleteReport> {
  const { table, predicate } = request;
  const where = predicate === null ? "" : ` WHERE ${predicate}`;
  const { version, commit, ms } = await change(server, request, commandPlan(`DELETE FROM ${tableText(table)}${where}`));
  const count = (name: string): number => commit?.metrics.get(name) ?? 0;
  return DeltaDeleteReport.create({
    table_uri: table.table_uri,
    version,
    num_added_files: count("numAddedFiles"),
    num_removed_files: count("numRemovedFiles"),
    // Whole files may leave without being counted.
    num_deleted_rows: commit === null ? 0 : (commit.metrics.get("numDeletedRows") ?? null),
    num_copied_rows: count("numCopiedRows"),
    num_deletion_vectors: count("numDeletionVectorsAdded"),
    execution_time_ms: ms,
    scan_time_ms: count("scanTimeMs"),
    rewrite_time_ms: count("rewriteTimeMs"),
    skipped: commit === null,
  });
}
