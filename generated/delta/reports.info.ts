// @generated from contracts/delta/reports.yaml. Do not edit. [28ae571453fb7a3c]

import { type StructInfo, bool, defaulted, field, list, nullable, str, struct, unset } from "tessera/serde";
import { TableSchemaSpecInfo } from "../schema/tables.info.js";
import {
  ColumnNameInfo,
  DeltaVersionInfo,
  EventTimeMsInfo,
  JsonDictInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  StrMapInfo,
  TableUriInfo,
} from "../types.info.js";
import { DeltaProtocolSnapshotInfo } from "./protocol.info.js";
import { DeltaTableRefInfo } from "./requests.info.js";

export const DeltaSnapshotBundleInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSnapshotBundle",
  module: "delta/reports",
  doc: "What a table looks like at one version, without its rows.",
  examples: [
    {
      table: { table_uri: "s3://lake/cpg_nodes" },
      version: 42,
      protocol: { min_reader_version: 1, min_writer_version: 2 },
      schema: { name: "cpg_nodes", fields: [{ name: "node_id", dtype: { type: "string" }, nullable: false }] },
      files: 7,
      rows: 120000,
      properties: {},
      partition_columns: [],
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table as it was asked for." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was found." }),
    field("protocol", DeltaProtocolSnapshotInfo, { doc: "What the version requires of its clients." }),
    field("schema", TableSchemaSpecInfo, { doc: "The columns, as Arrow has them." }),
    field("files", NonNegIntInfo(), { doc: "Number of data files." }),
    field("rows", nullable(NonNegIntInfo()), {
      doc: "Number of rows, from the statistics of the files. Null if a file has none.",
    }),
    field("properties", StrMapInfo(), { doc: "The table properties, such as `delta.appendOnly`." }),
    field("partition_columns", list(ColumnNameInfo()), {
      doc: "Columns that rows are split into directories by, outermost first.",
    }),
  ],
});

export const DeltaAppendReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaAppendReport",
  module: "delta/reports",
  doc: "What a write did, in the words of delta-rs.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 43,
      num_added_files: 2,
      num_removed_files: 0,
      num_added_rows: 120000,
      num_partitions: 1,
      execution_time_ms: 5120,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was committed." }),
    field("num_added_files", NonNegIntInfo(), { doc: "Data files that were written." }),
    field("num_removed_files", NonNegIntInfo(), {
      doc: "Data files that left the table, none unless it was overwritten.",
    }),
    field("num_added_rows", NonNegIntInfo(), { doc: "Rows that were written." }),
    field("num_partitions", NonNegIntInfo(), {
      doc: "Partitions the rows belong to. Zero if the table is not partitioned.",
    }),
    field("execution_time_ms", NonNegIntInfo(), { doc: "Wall time of the write with its commit, in milliseconds." }),
  ],
});

export const VacuumReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "VacuumReport",
  module: "delta/reports",
  doc: "What a vacuum deleted, or would have deleted.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      retention_hours: 336,
      dry_run: true,
      files_deleted: ["part-00001.snappy.parquet"],
      num_files: 1,
      size_bytes: 841454,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("retention_hours", nullable(NonNegIntInfo()), {
      doc: "Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention.",
    }),
    field("dry_run", bool(), { doc: "True if files were only listed." }),
    defaulted("files_deleted", list(str()), () => [], { doc: "The files, as paths relative to the table." }),
    defaulted("num_files", NonNegIntInfo(), () => 0, {
      doc: "How many files there were, also if they are not listed.",
    }),
    defaulted("size_bytes", NonNegIntInfo(), () => 0, {
      doc: "Their size together, in bytes. Zero if the engine did not report it.",
    }),
  ],
});

export const OptimizeReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OptimizeReport",
  module: "delta/reports",
  doc: "What compacting or clustering a table did, in the words of delta-rs. The spelling of its own JSON is read too.",
  examples: [
    {
      num_files_added: 1,
      num_files_removed: 12,
      partitions_optimized: 1,
      num_batches: 15,
      total_considered_files: 14,
      total_files_skipped: 2,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("num_files_added", NonNegIntInfo(), { accept: ["numFilesAdded"], doc: "Larger files that were written." }),
    field("num_files_removed", NonNegIntInfo(), { accept: ["numFilesRemoved"], doc: "Files they replace." }),
    field("partitions_optimized", NonNegIntInfo(), {
      accept: ["partitionsOptimized"],
      doc: "Partitions in which at least one file was rewritten.",
    }),
    field("num_batches", NonNegIntInfo(), { accept: ["numBatches"], doc: "Record batches that were written." }),
    field("total_considered_files", NonNegIntInfo(), {
      accept: ["totalConsideredFiles"],
      doc: "Files that were looked at.",
    }),
    field("total_files_skipped", NonNegIntInfo(), {
      accept: ["totalFilesSkipped"],
      doc: "Files of those that were left as they are, being large enough or alone.",
    }),
  ],
});

export const RestoreReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RestoreReport",
  module: "delta/reports",
  doc: "What going back to an earlier state of a table did, in the words of delta-rs. The spelling of its own JSON is read too.",
  examples: [{ num_removed_file: 3, num_restored_file: 1 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("num_removed_file", NonNegIntInfo(), {
      accept: ["numRemovedFile"],
      doc: "Files that left the table, having come after the state gone back to.",
    }),
    field("num_restored_file", NonNegIntInfo(), {
      accept: ["numRestoredFile"],
      doc: "Files that are part of the table again.",
    }),
  ],
});

export const HistoryEntryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "HistoryEntry",
  module: "delta/reports",
  doc: "One commit of a table, its `commitInfo` with the version it made.",
  examples: [{ timestamp: 1515491537026, operation: "WRITE", readVersion: 42, version: 43 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    defaulted("timestamp", nullable(EventTimeMsInfo()), () => null, {
      doc: "When the commit was made, by the writer's clock.",
    }),
    defaulted("in_commit_timestamp", nullable(EventTimeMsInfo()), () => null, {
      wire: "inCommitTimestamp",
      doc: "The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.",
    }),
    defaulted("operation", nullable(str()), () => null, { doc: "What was done, such as `WRITE` or `MERGE`." }),
    defaulted("operation_parameters", nullable(JsonDictInfo()), () => null, {
      wire: "operationParameters",
      doc: "How it was done. The writer's own keys, most of them with text values.",
    }),
    defaulted("operation_metrics", nullable(JsonDictInfo()), () => null, {
      wire: "operationMetrics",
      doc: "What it changed, such as the number of files and rows. The writer's own keys.",
    }),
    defaulted("read_version", nullable(DeltaVersionInfo()), () => null, {
      wire: "readVersion",
      doc: "Version of the table that the commit was based on.",
    }),
    defaulted("isolation_level", nullable(str()), () => null, {
      wire: "isolationLevel",
      doc: "Isolation that the commit was checked with.",
    }),
    defaulted("is_blind_append", nullable(bool()), () => null, {
      wire: "isBlindAppend",
      doc: "True if the commit added files without reading the table.",
    }),
    defaulted("engine_info", nullable(str()), () => null, {
      wire: "engineInfo",
      doc: "Name and version of the engine.",
    }),
    defaulted("client_version", nullable(str()), () => null, {
      wire: "clientVersion",
      doc: "Name and version of the client library.",
    }),
    defaulted("txn_id", nullable(str()), () => null, {
      wire: "txnId",
      doc: "Identifies the transaction. There if the table is managed by a catalog.",
    }),
    defaulted("user_id", nullable(str()), () => null, {
      wire: "userId",
      doc: "Who made the commit, as an identifier.",
    }),
    defaulted("user_name", nullable(str()), () => null, { wire: "userName", doc: "Who made the commit, as a name." }),
    defaulted("user_metadata", nullable(str()), () => null, {
      wire: "userMetadata",
      doc: "What the user wrote down about the commit.",
    }),
    field("version", DeltaVersionInfo(), { doc: "The version the commit made." }),
  ],
});

export const HistoryReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "HistoryReport",
  module: "delta/reports",
  doc: "The commits of a table, as far back as its log is kept.",
  examples: [
    { table_uri: "s3://lake/cpg_nodes", entries: [{ timestamp: 1515491537026, operation: "WRITE", version: 43 }] },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("entries", list(HistoryEntryInfo), { doc: "The commits, the latest first." }),
  ],
});

export const DeltaMaintenanceEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMaintenanceEvent",
  module: "delta/reports",
  doc: "A table was maintained, by a policy or by hand.",
  examples: [
    {
      event_time_unix_ms: 1767225600000,
      operation: "VACUUM",
      table_uri: "s3://lake/cpg_nodes",
      version: 44,
      metrics: { num_files: 12 },
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), {
      doc: "When the operation ended. Absent until ingestion stamps it.",
    }),
    field("operation", NonEmptyStrInfo(), { doc: "What was done, such as `OPTIMIZE`, `VACUUM` or `CHECKPOINT`." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", nullable(DeltaVersionInfo()), {
      doc: "The version it left the table at. Null if nothing had to be done.",
    }),
    field("metrics", JsonDictInfo(), {
      doc: "What it did, the fields of the operation's report, such as OptimizeReport.",
    }),
  ],
});

export const DeltaOperationEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaOperationEvent",
  module: "delta/reports",
  doc: "A request to a table was carried out. One is written for each request, so that the load on a table can be seen.",
  examples: [
    { operation: "DeltaSnapshotRequest", table_uri: "s3://lake/cpg_nodes", version: 43, metrics: { duration_ms: 18 } },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), {
      doc: "When the request was answered. Absent until ingestion stamps it.",
    }),
    field("operation", NonEmptyStrInfo(), {
      doc: "The request, by the name of its contract, such as DeltaMergeRequest.",
    }),
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", nullable(DeltaVersionInfo()), {
      doc: "The version that was read or committed. Null if the table does not exist.",
    }),
    field("metrics", JsonDictInfo(), { doc: "What it cost and did, in the engine's own words." }),
  ],
});
