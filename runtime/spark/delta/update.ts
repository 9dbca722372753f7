// Other values for rows of a table.

import { DeltaUpdateReport } from "tessera-contracts/contracts/delta/reports";
import type { DeltaUpdateRequest } from "tessera-contracts/contracts/delta/requests";
import type { TableChanged } from "tessera-contracts/engine";
import { commandPlan } from "../plans.js";
import { quotedName } from "../values.js";
import { change, metricOf, type Server, tableText, versionOf } from "./writer.js";

/** Columns with their new values, as SQL has them. */
export function assignmentsText(assignments: { readonly [column: string]: string }, prefix = ""): string {
  return Object.entries(assignments)
    .map(([column, value]) => `${prefix}${quotedName(column)} = ${value}`)
    .join(", ");
}

/** Changes the rows of a request. */
export async function updateRows(server: Server, request: DeltaUpdateRequest): Promise<TableChanged<"update">> {
  const { table, predicate, assignments } = request;
  const where = predicate === null ? "" : ` WHERE ${predicate}`;
  const plan = commandPlan(`UPDATE ${tableText(table)} SET ${assignmentsText(assignments)}${where}`);
  const changed = await change(server, request, plan);
  const count = (name: string): number => metricOf(changed, name);
  const report = DeltaUpdateReport.create({
    table_uri: table.table_uri,
    version: changed.version,
    num_added_files: count("numAddedFiles"),
    num_removed_files: count("numRemovedFiles"),
    num_updated_rows: count("numUpdatedRows"),
    num_copied_rows: count("numCopiedRows"),
    num_deletion_vectors: count("numDeletionVectorsAdded"),
    execution_time_ms: changed.ms,
    scan_time_ms: count("scanTimeMs"),
    rewrite_time_ms: count("rewriteTimeMs"),
    skipped: changed.commit === null,
  });
  return { report, version: versionOf(changed) };
}
