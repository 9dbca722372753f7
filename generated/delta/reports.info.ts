// @generated from contracts/delta/reports.yaml. Do not edit. [8b9cce3659533737]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import {
  bool,
  defaulted,
  enumOf,
  field,
  list,
  literal,
  nullable,
  str,
  struct,
  unset,
} from "tessera-contracts/serde/codegen";
import { TableSchemaSpecInfo } from "../schema/tables.info.js";
import {
  ColumnNameInfo,
  DeltaVersionInfo,
  EventTimeMsInfo,
  JsonDictInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  PosIntInfo,
  RunIdInfo,
  StrMapInfo,
  TableUriInfo,
} from "../types.info.js";
import { PartitionValuesInfo } from "./log.info.js";
import { DeltaProtocolSnapshotInfo, ProtocolCompatibilityReportInfo } from "./protocol.info.js";
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
    defaulted("committed_unix_ms", nullable(EventTimeMsInfo()), () => null, {
      doc: "When the version was committed. Null if it was not asked for.",
    }),
    defaulted("size_bytes", nullable(NonNegIntInfo()), () => null, {
      doc: "Size of the data files together, in bytes. Null if it was not asked for.",
    }),
    defaulted("file_sizes", list(FileSizeBinInfo), () => [], {
      doc: "How large the data files are, the smallest first. Empty if there are none.",
    }),
    defaulted("compatibility", nullable(ProtocolCompatibilityReportInfo), () => null, {
      doc: "Whether this program can read and write the table. Null if it was not judged.",
    }),
    defaulted("contract", nullable(str()), () => null, {
      doc: "The contract that the table was made by, such as `cpg/rows.CpgNode`. Null if the table does not say.",
    }),
    defaulted("last_commits", list(HistoryEntryInfo), () => [], {
      doc: "The newest commits up to the version, the latest first.",
    }),
    defaulted("warnings", list(TableFindingInfo), () => [], { doc: "What is wrong with the log and harms no reader." }),
  ],
});

export const FileSizeBinInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FileSizeBin",
  module: "delta/reports",
  doc: "How many data files of a table are about as large as each other.",
  examples: [{ below_bytes: 1048576, files: 7, size_bytes: 912384 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("below_bytes", nullable(PosIntInfo()), {
      doc: "The files are smaller than this, and not smaller than those of the bin before. Null has no upper end.",
    }),
    field("files", NonNegIntInfo(), { doc: "How many they are." }),
    field("size_bytes", NonNegIntInfo(), { doc: "Their size together, in bytes." }),
  ],
});

export const TableFileInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableFile",
  module: "delta/reports",
  doc: "One data file of a table.",
  examples: [
    {
      path: "date=2017-12-10/part-00000.snappy.parquet",
      size_bytes: 841454,
      rows: 1000,
      modified_unix_ms: 1512909768000,
      partition_values: { date: "2017-12-10" },
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("path", NonEmptyStrInfo(), { doc: "The file, as the log has it." }),
    field("size_bytes", NonNegIntInfo(), { doc: "Its size, in bytes." }),
    field("rows", nullable(NonNegIntInfo()), { doc: "Its rows without deleted ones. Null if the log does not say." }),
    defaulted("deleted_rows", NonNegIntInfo(), () => 0, { doc: "Rows in it that a deletion vector takes out." }),
    field("modified_unix_ms", EventTimeMsInfo(), { doc: "When it was made." }),
    defaulted("partition_values", PartitionValuesInfo(), () => Object.create(null), {
      doc: "The partition it belongs to, by the names of the columns in files.",
    }),
  ],
});

export const TableFilesReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableFilesReport",
  module: "delta/reports",
  doc: "The data files of a table at one version.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 43,
      num_files: 1,
      files: [{ path: "part-00000-1.snappy.parquet", size_bytes: 841454, rows: 1000, modified_unix_ms: 1767225600000 }],
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was looked at." }),
    field("num_files", NonNegIntInfo(), { doc: "How many files the table has, also if fewer are listed." }),
    field("files", list(TableFileInfo), { doc: "The files by their paths, as many as were asked for." }),
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
    defaulted("skipped", bool(), () => false, {
      doc: "True if there was nothing to commit, since the transaction of the application was committed before. The version is then the latest.",
    }),
    defaulted("num_retries", NonNegIntInfo(), () => 0, {
      doc: "How often the commit lost to another writer and was tried again.",
    }),
    defaulted("writer", nullable(str()), () => null, {
      doc: "What wrote the Parquet files. Null if the engine did not report it.",
    }),
    defaulted("ignored_options", list(str()), () => [], {
      doc: "Options of the Parquet writer that only hint and that this one does not take, sorted.",
    }),
    defaulted("dry_run", bool(), () => false, {
      doc: "True if nothing was written. The version is then the latest, rows and partitions are those that would be written, and files are none.",
    }),
    defaulted("changes", list(str()), () => [], {
      doc: "What the write changed about the columns of the table, a line each. Empty if they stayed as they were.",
    }),
  ],
});

export const DeltaIngestRejectInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaIngestReject",
  module: "delta/reports",
  doc: "A row of a file that does not fit the contract of a table.",
  examples: [{ row: 17, column: "amount", message: "Expected `int`, got `str`" }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("row", PosIntInfo(), {
      doc: "Where it stands in the file. The line on which it begins, counted from 1; in a Parquet file the number of the row, counted from 1.",
    }),
    field("column", nullable(str()), { doc: "The column that is wrong. Null if it is the row as a whole." }),
    field("message", str(), { doc: "What is wrong with it." }),
    defaulted("text", nullable(str()), () => null, {
      doc: "The row as it stands in the file, or its values as JSON. Null in reports, which are not to hold data.",
    }),
  ],
});

export const DeltaIngestReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaIngestReport",
  module: "delta/reports",
  doc: "What came of the rows of a file that were to be written to a table.",
  examples: [
    {
      table_uri: "s3://lake/orders",
      source: "orders.csv",
      format: "csv",
      num_rows: 1000,
      num_rejects: 1,
      rejects: [{ row: 17, column: "amount", message: "Expected `int`, got `str`" }],
      write: null,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("source", NonEmptyStrInfo(), { doc: "The file, as it was named." }),
    field("format", literal(["csv", "jsonl", "parquet"]), { doc: "What it was read as." }),
    field("num_rows", NonNegIntInfo(), { doc: "Rows of the file." }),
    field("num_rejects", NonNegIntInfo(), { doc: "Rows of it that do not fit." }),
    defaulted("rejects", list(DeltaIngestRejectInfo), () => [], {
      doc: "The first of these, in the order of the file.",
    }),
    field("write", nullable(DeltaAppendReportInfo), {
      doc: "What was written, or would be. Null if nothing was, since more rows do not fit than were allowed.",
    }),
  ],
});

export const DeltaDeleteReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaDeleteReport",
  module: "delta/reports",
  doc: "What a delete did, in the words of delta-rs.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 44,
      num_added_files: 1,
      num_removed_files: 1,
      num_deleted_rows: 17,
      num_copied_rows: 983,
      execution_time_ms: 85,
      scan_time_ms: 20,
      rewrite_time_ms: 40,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was committed." }),
    field("num_added_files", NonNegIntInfo(), { doc: "Data files that were written." }),
    field("num_removed_files", NonNegIntInfo(), { doc: "Data files that left the table." }),
    field("num_deleted_rows", nullable(NonNegIntInfo()), {
      doc: "Rows that are gone. Null if whole files left that do not say how many rows they have.",
    }),
    field("num_copied_rows", NonNegIntInfo(), {
      doc: "Rows that were written again, since they shared a file with rows that are gone.",
    }),
    defaulted("num_deletion_vectors", NonNegIntInfo(), () => 0, {
      doc: "Files whose rows were marked as deleted instead of writing the rest again.",
    }),
    field("execution_time_ms", NonNegIntInfo(), { doc: "Wall time with the commit, in milliseconds." }),
    field("scan_time_ms", NonNegIntInfo(), { doc: "Time to find the rows, in milliseconds." }),
    field("rewrite_time_ms", NonNegIntInfo(), { doc: "Time to write files, in milliseconds." }),
    defaulted("skipped", bool(), () => false, {
      doc: "True if there was nothing to do, so that nothing was committed. The version is then the latest.",
    }),
  ],
});

export const DeltaUpdateReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaUpdateReport",
  module: "delta/reports",
  doc: "What an update did, in the words of delta-rs.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 45,
      num_added_files: 1,
      num_removed_files: 1,
      num_updated_rows: 17,
      num_copied_rows: 983,
      execution_time_ms: 85,
      scan_time_ms: 20,
      rewrite_time_ms: 40,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was committed." }),
    field("num_added_files", NonNegIntInfo(), { doc: "Data files that were written." }),
    field("num_removed_files", NonNegIntInfo(), { doc: "Data files that left the table." }),
    field("num_updated_rows", NonNegIntInfo(), { doc: "Rows that changed." }),
    field("num_copied_rows", NonNegIntInfo(), { doc: "Rows that were written again unchanged." }),
    defaulted("num_deletion_vectors", NonNegIntInfo(), () => 0, {
      doc: "Files whose old rows were marked as deleted instead of writing the rest again.",
    }),
    field("execution_time_ms", NonNegIntInfo(), { doc: "Wall time with the commit, in milliseconds." }),
    field("scan_time_ms", NonNegIntInfo(), { doc: "Time to find the rows, in milliseconds." }),
    field("rewrite_time_ms", NonNegIntInfo(), { doc: "Time to write files, in milliseconds." }),
    defaulted("skipped", bool(), () => false, {
      doc: "True if there was nothing to do, so that nothing was committed. The version is then the latest.",
    }),
  ],
});

export const DeltaMergeReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMergeReport",
  module: "delta/reports",
  doc: "What a merge did, in the words of delta-rs.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 46,
      num_source_rows: 20,
      num_target_rows_inserted: 3,
      num_target_rows_updated: 17,
      num_target_rows_deleted: 0,
      num_target_rows_copied: 983,
      num_target_files_scanned: 1,
      num_target_files_skipped_during_scan: 6,
      num_target_files_added: 1,
      num_target_files_removed: 1,
      execution_time_ms: 120,
      scan_time_ms: 30,
      rewrite_time_ms: 60,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was committed." }),
    field("num_source_rows", NonNegIntInfo(), { doc: "Rows of the source." }),
    field("num_target_rows_inserted", NonNegIntInfo(), { doc: "Source rows that became rows of the table." }),
    field("num_target_rows_updated", NonNegIntInfo(), { doc: "Rows of the table that changed." }),
    field("num_target_rows_deleted", NonNegIntInfo(), { doc: "Rows of the table that are gone." }),
    field("num_target_rows_copied", NonNegIntInfo(), { doc: "Rows of the table that were written again unchanged." }),
    field("num_target_files_scanned", NonNegIntInfo(), { doc: "Files that were searched for matches." }),
    field("num_target_files_skipped_during_scan", NonNegIntInfo(), { doc: "Files that the statistics ruled out." }),
    field("num_target_files_added", NonNegIntInfo(), { doc: "Data files that were written." }),
    field("num_target_files_removed", NonNegIntInfo(), { doc: "Data files that left the table." }),
    defaulted("num_deletion_vectors", NonNegIntInfo(), () => 0, {
      doc: "Files whose old rows were marked as deleted instead of writing the rest again.",
    }),
    field("execution_time_ms", NonNegIntInfo(), { doc: "Wall time with the commit, in milliseconds." }),
    field("scan_time_ms", NonNegIntInfo(), { doc: "Time to find the rows, in milliseconds." }),
    field("rewrite_time_ms", NonNegIntInfo(), { doc: "Time to write files, in milliseconds." }),
    defaulted("skipped", bool(), () => false, {
      doc: "True if there was nothing to do, so that nothing was committed. The version is then the latest.",
    }),
  ],
});

export const DeltaAlterReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaAlterReport",
  module: "delta/reports",
  doc: "What a change of a table's schema, properties, features or constraints did. No row was written.",
  examples: [
    { table_uri: "s3://lake/cpg_nodes", version: 44, changes: ["added confidence double"], execution_time_ms: 12 },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was committed." }),
    defaulted("changes", list(str()), () => [], {
      doc: "What is different now, a line each. Empty if nothing had to be changed.",
    }),
    field("execution_time_ms", NonNegIntInfo(), { doc: "Wall time with the commit, in milliseconds." }),
    defaulted("skipped", bool(), () => false, {
      doc: "True if there was nothing to change, so that nothing was committed. The version is then the latest.",
    }),
  ],
});

export const CheckpointReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CheckpointReport",
  module: "delta/reports",
  doc: "A checkpoint was written.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 40,
      num_actions: 9,
      files: ["_delta_log/00000000000000000040.checkpoint.parquet"],
      size_bytes: 18211,
      execution_time_ms: 12,
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version the checkpoint is of." }),
    field("num_actions", NonNegIntInfo(), { doc: "Actions in it." }),
    field("files", list(str()), { doc: "Its files, as paths relative to the table." }),
    field("size_bytes", NonNegIntInfo(), { doc: "Their size together, in bytes." }),
    field("execution_time_ms", NonNegIntInfo(), { doc: "Wall time, in milliseconds." }),
  ],
});

export const TableFitInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "TableFit",
  module: "delta/reports",
  doc: "Whether the rows of a table can be read and appended by a contract. Same has the very columns, writable can be read and appended too, readable can only be read.",
  values: ["same", "readable", "writable", "neither"],
});

export const TableDifferenceInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableDifference",
  module: "delta/reports",
  doc: "One difference between the columns of a table and those of a contract, and what it means for the rows that are stored.",
  examples: [
    {
      column: "bend",
      table_has: null,
      contract_has: "i64",
      can_read: true,
      can_append: false,
      message: "the table has no column bend; reading gives null",
      fix: "append with schema_mode merge, which adds the column",
      mend: "merge",
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("column", str(), { doc: "The column, a nested one as a path with dots." }),
    field("table_has", nullable(str()), {
      doc: "What the table has there, as the text of an Arrow type. Null if it has no such column.",
    }),
    field("contract_has", nullable(str()), { doc: "What the contract has there, likewise." }),
    field("can_read", bool(), { doc: "Whether rows can be read in spite of it." }),
    field("can_append", bool(), { doc: "Whether rows can be appended in spite of it." }),
    field("message", str(), { doc: "What it means for the rows, in a sentence." }),
    defaulted("fix", nullable(str()), () => null, { doc: "What mends it. Null if nothing needs to be mended." }),
    defaulted("mend", nullable(literal(["merge", "widen", "rename"])), () => null, {
      doc: "How the table is brought to the contract in this: a write adds the column, or widens it, or the column is renamed. Null if nothing\nneeds to be mended, or no change of the table mends it.",
    }),
  ],
});

export const ContractChangeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ContractChange",
  module: "delta/reports",
  doc: "What changed in a contract since a table recorded it, and what that means for the rows that are stored.",
  examples: [
    {
      rule: "CONSTRAINT_ADDED",
      path: "CpgNode.path",
      column: "path",
      message: "constraint added: min_length=1",
      can_read: true,
      can_append: true,
      meaning: "each stored row is checked while it is read, and one that does not fit is an error",
      fix: "evolve({ constraints: true }) looks at the stored rows and makes it a constraint of the table",
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("rule", NonEmptyStrInfo(), {
      doc: "The rule of the check of contracts that found it, such as `FIELD_ADDED_OPTIONAL`; `tessera explain` has a page on each.",
    }),
    field("path", NonEmptyStrInfo(), { doc: "The place within the contracts, such as `CpgNode.path`." }),
    field("column", nullable(str()), {
      doc: "The column of the table that it is about. Null if it is about no single one.",
    }),
    field("message", str(), { doc: "What changed." }),
    field("can_read", bool(), { doc: "Whether stored rows can be read in spite of it." }),
    field("can_append", bool(), { doc: "Whether new rows can be appended in spite of it." }),
    field("meaning", nullable(str()), {
      doc: "What it means for the rows, in a sentence. Null if it means nothing for them.",
    }),
    defaulted("fix", nullable(str()), () => null, { doc: "What mends it. Null if nothing needs to be mended." }),
  ],
});

export const TableFitReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableFitReport",
  module: "delta/reports",
  doc: "How a table and a contract go together.",
  examples: [{ table_uri: "s3://lake/cpg_nodes", version: 43, contract: "cpg/rows.CpgNode", fit: "same" }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was looked at." }),
    field("contract", str(), { doc: "The contract, such as `cpg/rows.CpgNode`." }),
    defaulted("recorded_contract", nullable(str()), () => null, {
      doc: "The contract that the table was made by, as the table has it. Null if it does not say.",
    }),
    field("fit", TableFitInfo, { doc: "What can be done." }),
    defaulted("differences", list(TableDifferenceInfo), () => [], {
      doc: "The differences, in the order of the contract's columns, then of the table's.",
    }),
    defaulted("compatibility", nullable(ProtocolCompatibilityReportInfo), () => null, {
      doc: "Whether this program can read and write the table, whatever its columns. Null if it was not judged.",
    }),
    defaulted("changes", nullable(list(ContractChangeInfo)), () => null, {
      doc: "What changed in the contract since the table recorded it. Null if the table has no record of it, or it is of a version of the\ncontract language that this program does not take.",
    }),
    defaulted("mend", nullable(str()), () => null, {
      doc: "The one thing to do after which rows can be read and appended: a call, or an option of one. Null if they can be already, or nothing\nthat is done to the table mends it.",
    }),
  ],
});

export const TableFindingInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableFinding",
  module: "delta/reports",
  doc: "Something about the files of a table that is not as it should be.",
  examples: [
    { check: "file_size", path: "part-00000-1.snappy.parquet", message: "the file has 841 bytes, the log says 912" },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("check", NonEmptyStrInfo(), { doc: "Which check found it, such as `log_contiguous` or `file_size`." }),
    defaulted("version", nullable(DeltaVersionInfo()), () => null, {
      doc: "The version it is about. Null if it is about none alone.",
    }),
    defaulted("path", nullable(str()), () => null, {
      doc: "The file it is about, relative to the table. Null if it is about none alone.",
    }),
    field("message", str(), { doc: "What is wrong, and what should be." }),
  ],
});

export const TableVerifyReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableVerifyReport",
  module: "delta/reports",
  doc: "What looking at every file of a table found.",
  examples: [{ table_uri: "s3://lake/cpg_nodes", version: 43, num_commits: 44, num_files: 7, deep: false }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was looked at." }),
    field("num_commits", NonNegIntInfo(), { doc: "Commits that were read." }),
    field("num_files", NonNegIntInfo(), { doc: "Data files that were looked at." }),
    defaulted("opened", bool(), () => false, {
      doc: "Whether data files were opened to count their rows, which takes an engine.",
    }),
    field("deep", bool(), { doc: "Whether values were held against the bounds in the log as well." }),
    defaulted("findings", list(TableFindingInfo), () => [], { doc: "What is wrong. Empty if nothing is." }),
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

export const CleanLogReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CleanLogReport",
  module: "delta/reports",
  doc: "What of a table's log was deleted. Versions before the oldest one cannot be read any more.",
  examples: [{ table_uri: "s3://lake/cpg_nodes", oldest_version: 40, num_files: 44, size_bytes: 41221 }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("oldest_version", DeltaVersionInfo(), { doc: "The oldest version that can be read." }),
    field("num_files", NonNegIntInfo(), { doc: "Files of the log that were deleted. Zero if none was old enough." }),
    field("size_bytes", NonNegIntInfo(), { doc: "Their size together, in bytes." }),
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
  examples: [
    { timestamp: 1515491537026, operation: "WRITE", readVersion: 42, version: 43, run: "run-2026-01-01-7f3a" },
  ],
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
    defaulted("run", nullable(RunIdInfo()), () => null, {
      doc: "The run that made the commit, as its CommitMetadata says. Null if the commit says nothing of a run.",
    }),
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

export const DeltaMaintenanceStepInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMaintenanceStep",
  module: "delta/reports",
  doc: "One step of the maintenance of a table.",
  examples: [{ operation: "optimize", done: true, message: "7 files became 1" }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("operation", literal(["optimize", "vacuum", "checkpoint", "clean_log"]), { doc: "What it is." }),
    field("done", bool(), { doc: "Whether it did something, or would." }),
    field("message", str(), { doc: "What it did, would do, or why there was nothing to do." }),
  ],
});

export const DeltaMaintainReportInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMaintainReport",
  module: "delta/reports",
  doc: "What was done to keep a table fast and small.",
  examples: [
    {
      table_uri: "s3://lake/cpg_nodes",
      version: 44,
      dry_run: false,
      steps: [{ operation: "optimize", done: true, message: "7 files became 1" }],
    },
  ],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that the table is at now." }),
    field("dry_run", bool(), { doc: "True if nothing was done, and the steps are what would be." }),
    field("steps", list(DeltaMaintenanceStepInfo), { doc: "The steps, in their order." }),
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
