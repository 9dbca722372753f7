// Rows together with those of a table.

import { create } from "@bufbuild/protobuf";
import { unpackIpc } from "tessera-contracts/arrow";
import type { DeltaMergeAction, DeltaMergeInsert, DeltaMergeRequest } from "tessera-contracts/contracts/delta/merge";
import { DeltaMergeReport } from "tessera-contracts/contracts/delta/reports";
import type { Relation, TableChanged } from "tessera-contracts/engine";
import { type Plan, PlanSchema, type Relation as WireRelation } from "../protocol/connect.generated.js";
import { quotedName } from "../values.js";
import { assignmentsText } from "./update.js";
import { change, metricOf, type Server, tableText, versionOf } from "./writer.js";

/** The name of the source in the SQL of a merge, besides `source`. */
const SOURCE = "tessera_merge_source";

/** Merges the rows of a request, or those of a relation in their place. */
export async function mergeRows(
  server: Server,
  request: DeltaMergeRequest,
  source?: Relation,
): Promise<TableChanged<"merge">> {
  const { table } = request;
  const input = await server.relation(source ?? unpackIpc(request.source_ipc));
  const changed = await change(server, request, planOf(textOf(request), input));
  const count = (name: string): number => metricOf(changed, name);
  const report = DeltaMergeReport.create({
    table_uri: table.table_uri,
    version: changed.version,
    num_source_rows: count("numSourceRows"),
    num_target_rows_inserted: count("numTargetRowsInserted"),
    num_target_rows_updated: count("numTargetRowsUpdated"),
    num_target_rows_deleted: count("numTargetRowsDeleted"),
    num_target_rows_copied: count("numTargetRowsCopied"),
    num_target_files_scanned: 0,
    num_target_files_skipped_during_scan: 0,
    num_target_files_added: count("numTargetFilesAdded"),
    num_target_files_removed: count("numTargetFilesRemoved"),
    num_deletion_vectors: count("numTargetDeletionVectorsAdded"),
    execution_time_ms: changed.ms,
    scan_time_ms: count("scanTimeMs"),
    rewrite_time_ms: count("rewriteTimeMs"),
    skipped: changed.commit === null,
  });
  return { report, version: versionOf(changed) };
}

/** The source is part of the plan, so that there is no name to clean up. */
function planOf(sql: string, source: WireRelation): Plan {
  const root = { relType: { case: "sql" as const, value: { query: sql } } };
  const alias = { relType: { case: "subqueryAlias" as const, value: { input: source, alias: SOURCE } } };
  const input = { relType: { case: "withRelations" as const, value: { root, references: [alias] } } };
  return create(PlanSchema, {
    opType: { case: "command", value: { commandType: { case: "sqlCommand", value: { input } } } },
  });
}

function textOf({ table, merge_predicate, matched, not_matched, not_matched_by_source }: DeltaMergeRequest): string {
  return [
    `MERGE INTO ${tableText(table)} AS target USING ${SOURCE} AS source ON ${merge_predicate}`,
    ...matched.map((one) => `WHEN MATCHED${andText(one)} THEN ${actionText(one)}`),
    ...not_matched.map((one) => `WHEN NOT MATCHED${andText(one)} THEN ${insertText(one)}`),
    ...not_matched_by_source.map((one) => `WHEN NOT MATCHED BY SOURCE${andText(one)} THEN ${actionText(one)}`),
  ].join("\n");
}

function andText({ predicate }: { readonly predicate: string | null }): string {
  return predicate === null ? "" : ` AND (${predicate})`;
}

function actionText(action: DeltaMergeAction): string {
  return action.action === "delete" ? "DELETE" : `UPDATE SET ${assignmentsText(action.assignments)}`;
}

function insertText({ values }: DeltaMergeInsert): string {
  const columns = Object.keys(values).map(quotedName).join(", ");
  return `INSERT (${columns}) VALUES (${Object.values(values).join(", ")})`;
}
