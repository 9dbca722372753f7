// What keeps a table in order: its files put together, those that nobody needs deleted, an earlier state brought back.

import type { RecordBatch } from "tessera-contracts/arrow";
import type {
  DeltaOptimizeRequest,
  DeltaRestoreRequest,
  DeltaVacuumRequest,
} from "tessera-contracts/contracts/delta/maintenance";
import { OptimizeReport, RestoreReport, VacuumReport } from "tessera-contracts/contracts/delta/reports";
import type { TableChanged } from "tessera-contracts/engine";
import { commandPlan, queryPlan } from "../plans.js";
import { quotedName, quotedText } from "../values.js";
import { change, metricOf, type Server, tableText, versionOf } from "./writer.js";

const MAX_FILE_SIZE = "spark.databricks.delta.optimize.maxFileSize";
const CHECKS_RETENTION = "spark.databricks.delta.retentionDurationCheck.enabled";

/** Puts small files together, or clusters rows by columns. */
export async function optimizeTable(server: Server, request: DeltaOptimizeRequest): Promise<TableChanged<"optimize">> {
  const { table, z_order_cols, target_size } = request;
  const order = z_order_cols.length === 0 ? "" : ` ZORDER BY (${z_order_cols.map(quotedName).join(", ")})`;
  const settings = target_size === null ? {} : { [MAX_FILE_SIZE]: String(target_size) };
  const changed = await change(server, request, queryPlan(`OPTIMIZE ${tableText(table)}${order}`), settings);
  const told = metricsIn(changed.rows);
  const report = OptimizeReport.create({
    num_files_added: metricOf(changed, "numAddedFiles"),
    num_files_removed: metricOf(changed, "numRemovedFiles"),
    partitions_optimized: countIn(told, "partitionsOptimized"),
    num_batches: countIn(told, "numBatches"),
    total_considered_files: countIn(told, "totalConsideredFiles"),
    total_files_skipped: countIn(told, "totalFilesSkipped"),
  });
  return { report, version: versionOf(changed) };
}

/** Deletes files that no version within the retention needs, or lists the first thousand of them. */
export async function vacuumTable(server: Server, request: DeltaVacuumRequest): Promise<TableChanged<"vacuum">> {
  const { table, retention_hours: hours, dry_run, enforce_retention, mode } = request;
  const retain = hours === null ? "" : ` RETAIN ${hours} HOURS`;
  const sql = `VACUUM ${tableText(table)} ${mode.toUpperCase()}${retain}${dry_run ? " DRY RUN" : ""}`;
  const settings = enforce_retention ? {} : { [CHECKS_RETENTION]: "false" };
  const changed = await change(server, { table, commit: null }, queryPlan(sql), settings);
  const files = dry_run ? pathsIn(changed.rows, table.table_uri) : [];
  const report = VacuumReport.create({
    table_uri: table.table_uri,
    retention_hours: hours,
    dry_run,
    files_deleted: files,
    num_files: dry_run ? files.length : metricOf(changed, "numDeletedFiles"),
  });
  return { report, version: versionOf(changed) };
}

/** Makes an earlier state the latest. */
export async function restoreTable(server: Server, request: DeltaRestoreRequest): Promise<TableChanged<"restore">> {
  const { table, version, timestamp } = request;
  const to = version === null ? `TIMESTAMP AS OF ${quotedText(timestamp ?? "")}` : `VERSION AS OF ${version}`;
  const changed = await change(server, request, commandPlan(`RESTORE TABLE ${tableText(table)} TO ${to}`));
  const report = RestoreReport.create({
    num_removed_file: metricOf(changed, "numRemovedFiles"),
    num_restored_file: metricOf(changed, "numRestoredFiles"),
  });
  return { report, version: versionOf(changed) };
}

/** What an `OPTIMIZE` says of itself; nothing if its answer was lost. */
function metricsIn(rows: readonly RecordBatch[]): { readonly [name: string]: unknown } {
  const cell = rows.flatMap((batch) => (batch.rowCount === 0 ? [] : [batch.column("metrics")?.at(0)]))[0];
  return typeof cell === "object" && cell !== null ? (cell as { readonly [name: string]: unknown }) : {};
}

function countIn(told: { readonly [name: string]: unknown }, name: string): number {
  return Number(told[name] ?? 0);
}

/** The files that are listed, by their paths in the table. */
function pathsIn(rows: readonly RecordBatch[], uri: string): readonly string[] {
  const base = uri.replace(/^file:(?:\/\/)?/, "").replace(/\/+$/, "");
  return rows.flatMap((batch) =>
    Array.from({ length: batch.rowCount }, (_, row) => {
      const path = String(batch.columns[0]?.at(row));
      const from = path.indexOf(`${base}/`);
      return from < 0 ? path : path.slice(from + base.length + 1);
    }),
  );
}
