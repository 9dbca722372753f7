// @generated from contracts/delta/reports.yaml. Do not edit. [e6a74f9572087e0f]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { TableSchemaSpec, TableSchemaSpecInit } from "../schema/tables.js";
import type {
  ColumnName,
  DeltaVersion,
  EventTimeMs,
  JsonDict,
  NonEmptyStr,
  NonNegInt,
  PosInt,
  RunId,
  StrMap,
  TableUri,
} from "../types.js";
import type { PartitionValues } from "./log.js";
import type {
  DeltaProtocolSnapshot,
  DeltaProtocolSnapshotInit,
  ProtocolCompatibilityReport,
  ProtocolCompatibilityReportInit,
} from "./protocol.js";
import * as codec from "./reports.codec.js";
import * as info from "./reports.info.js";
import type { DeltaTableRef, DeltaTableRefInit } from "./requests.js";

/** What a table looks like at one version, without its rows. Unknown fields are skipped (compat). */
export interface DeltaSnapshotBundle {
  /** The table as it was asked for. */
  readonly table: DeltaTableRef;
  /** The version that was found. */
  readonly version: DeltaVersion;
  /** What the version requires of its clients. */
  readonly protocol: DeltaProtocolSnapshot;
  /** The columns, as Arrow has them. */
  readonly schema: TableSchemaSpec;
  /** Number of data files. */
  readonly files: NonNegInt;
  /** Number of rows, from the statistics of the files. Null if a file has none. */
  readonly rows: NonNegInt | null;
  /** The table properties, such as `delta.appendOnly`. */
  readonly properties: StrMap;
  /** Columns that rows are split into directories by, outermost first. */
  readonly partition_columns: readonly ColumnName[];
  /** When the version was committed. Null if it was not asked for. Default `null`. */
  readonly committed_unix_ms: EventTimeMs | null;
  /** Size of the data files together, in bytes. Null if it was not asked for. Default `null`. */
  readonly size_bytes: NonNegInt | null;
  /** How large the data files are, the smallest first. Empty if there are none. Default `[]`. */
  readonly file_sizes: readonly FileSizeBin[];
  /** Whether this program can read and write the table. Null if it was not judged. Default `null`. */
  readonly compatibility: ProtocolCompatibilityReport | null;
  /**
   * The contract that the table was made by, such as `cpg/rows.CpgNode`. Null if the table does not say. Default
   * `null`.
   */
  readonly contract: string | null;
  /** The newest commits up to the version, the latest first. Default `[]`. */
  readonly last_commits: readonly HistoryEntry[];
  /** What is wrong with the log and harms no reader. Default `[]`. */
  readonly warnings: readonly TableFinding[];
}

/** What `DeltaSnapshotBundle.create` takes: fields with a default may be left out. */
export interface DeltaSnapshotBundleInit {
  /** The table as it was asked for. */
  readonly table: DeltaTableRefInit;
  /** The version that was found. */
  readonly version: DeltaVersion;
  /** What the version requires of its clients. */
  readonly protocol: DeltaProtocolSnapshotInit;
  /** The columns, as Arrow has them. */
  readonly schema: TableSchemaSpecInit;
  /** Number of data files. */
  readonly files: NonNegInt;
  /** Number of rows, from the statistics of the files. Null if a file has none. */
  readonly rows: NonNegInt | null;
  /** The table properties, such as `delta.appendOnly`. */
  readonly properties: StrMap;
  /** Columns that rows are split into directories by, outermost first. */
  readonly partition_columns: readonly ColumnName[];
  /** When the version was committed. Null if it was not asked for. Default `null`. */
  readonly committed_unix_ms?: EventTimeMs | null | undefined;
  /** Size of the data files together, in bytes. Null if it was not asked for. Default `null`. */
  readonly size_bytes?: NonNegInt | null | undefined;
  /** How large the data files are, the smallest first. Empty if there are none. Default `[]`. */
  readonly file_sizes?: readonly FileSizeBinInit[] | undefined;
  /** Whether this program can read and write the table. Null if it was not judged. Default `null`. */
  readonly compatibility?: ProtocolCompatibilityReportInit | null | undefined;
  /**
   * The contract that the table was made by, such as `cpg/rows.CpgNode`. Null if the table does not say. Default
   * `null`.
   */
  readonly contract?: string | null | undefined;
  /** The newest commits up to the version, the latest first. Default `[]`. */
  readonly last_commits?: readonly HistoryEntryInit[] | undefined;
  /** What is wrong with the log and harms no reader. Default `[]`. */
  readonly warnings?: readonly TableFindingInit[] | undefined;
}

export const DeltaSnapshotBundle: Contract<DeltaSnapshotBundle, DeltaSnapshotBundleInit> = /* @__PURE__ */ contract({
  name: "DeltaSnapshotBundle",
  module: "delta/reports",
  info: info.DeltaSnapshotBundleInfo,
  read: codec.readDeltaSnapshotBundle,
  unpack: codec.unpackDeltaSnapshotBundle,
  write: codec.writeDeltaSnapshotBundle,
  pack: codec.packDeltaSnapshotBundle,
  is: codec.isDeltaSnapshotBundle,
  convert: codec.convertDeltaSnapshotBundle,
});

/** How many data files of a table are about as large as each other. Unknown fields are skipped (compat). */
export interface FileSizeBin {
  /** The files are smaller than this, and not smaller than those of the bin before. Null has no upper end. */
  readonly below_bytes: PosInt | null;
  /** How many they are. */
  readonly files: NonNegInt;
  /** Their size together, in bytes. */
  readonly size_bytes: NonNegInt;
}

/** What `FileSizeBin.create` takes: fields with a default may be left out. */
export interface FileSizeBinInit {
  /** The files are smaller than this, and not smaller than those of the bin before. Null has no upper end. */
  readonly below_bytes: PosInt | null;
  /** How many they are. */
  readonly files: NonNegInt;
  /** Their size together, in bytes. */
  readonly size_bytes: NonNegInt;
}

export const FileSizeBin: Contract<FileSizeBin, FileSizeBinInit> = /* @__PURE__ */ contract({
  name: "FileSizeBin",
  module: "delta/reports",
  info: info.FileSizeBinInfo,
  read: codec.readFileSizeBin,
  unpack: codec.unpackFileSizeBin,
  write: codec.writeFileSizeBin,
  pack: codec.packFileSizeBin,
  is: codec.isFileSizeBin,
  convert: codec.convertFileSizeBin,
});

/** One data file of a table. Unknown fields are skipped (compat). */
export interface TableFile {
  /** The file, as the log has it. */
  readonly path: NonEmptyStr;
  /** Its size, in bytes. */
  readonly size_bytes: NonNegInt;
  /** Its rows without deleted ones. Null if the log does not say. */
  readonly rows: NonNegInt | null;
  /** Rows in it that a deletion vector takes out. Default `0`. */
  readonly deleted_rows: NonNegInt;
  /** When it was made. */
  readonly modified_unix_ms: EventTimeMs;
  /** The partition it belongs to, by the names of the columns in files. Default `{}`. */
  readonly partition_values: PartitionValues;
}

/** What `TableFile.create` takes: fields with a default may be left out. */
export interface TableFileInit {
  /** The file, as the log has it. */
  readonly path: NonEmptyStr;
  /** Its size, in bytes. */
  readonly size_bytes: NonNegInt;
  /** Its rows without deleted ones. Null if the log does not say. */
  readonly rows: NonNegInt | null;
  /** Rows in it that a deletion vector takes out. Default `0`. */
  readonly deleted_rows?: NonNegInt | undefined;
  /** When it was made. */
  readonly modified_unix_ms: EventTimeMs;
  /** The partition it belongs to, by the names of the columns in files. Default `{}`. */
  readonly partition_values?: PartitionValues | undefined;
}

export const TableFile: Contract<TableFile, TableFileInit> = /* @__PURE__ */ contract({
  name: "TableFile",
  module: "delta/reports",
  info: info.TableFileInfo,
  read: codec.readTableFile,
  unpack: codec.unpackTableFile,
  write: codec.writeTableFile,
  pack: codec.packTableFile,
  is: codec.isTableFile,
  convert: codec.convertTableFile,
});

/** The data files of a table at one version. Unknown fields are skipped (compat). */
export interface TableFilesReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was looked at. */
  readonly version: DeltaVersion;
  /** How many files the table has, also if fewer are listed. */
  readonly num_files: NonNegInt;
  /** The files by their paths, as many as were asked for. */
  readonly files: readonly TableFile[];
}

/** What `TableFilesReport.create` takes: fields with a default may be left out. */
export interface TableFilesReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was looked at. */
  readonly version: DeltaVersion;
  /** How many files the table has, also if fewer are listed. */
  readonly num_files: NonNegInt;
  /** The files by their paths, as many as were asked for. */
  readonly files: readonly TableFileInit[];
}

export const TableFilesReport: Contract<TableFilesReport, TableFilesReportInit> = /* @__PURE__ */ contract({
  name: "TableFilesReport",
  module: "delta/reports",
  info: info.TableFilesReportInfo,
  read: codec.readTableFilesReport,
  unpack: codec.unpackTableFilesReport,
  write: codec.writeTableFilesReport,
  pack: codec.packTableFilesReport,
  is: codec.isTableFilesReport,
  convert: codec.convertTableFilesReport,
});

/** What a write did, in the words of delta-rs. Unknown fields are skipped (compat). */
export interface DeltaAppendReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Data files that were written. */
  readonly num_added_files: NonNegInt;
  /** Data files that left the table, none unless it was overwritten. */
  readonly num_removed_files: NonNegInt;
  /** Rows that were written. */
  readonly num_added_rows: NonNegInt;
  /** Partitions the rows belong to. Zero if the table is not partitioned. */
  readonly num_partitions: NonNegInt;
  /** Wall time of the write with its commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /**
   * True if there was nothing to commit, since the transaction of the application was committed before. The version
   * is then the latest. Default `false`.
   */
  readonly skipped: boolean;
  /** How often the commit lost to another writer and was tried again. Default `0`. */
  readonly num_retries: NonNegInt;
  /** What wrote the Parquet files. Null if the engine did not report it. Default `null`. */
  readonly writer: string | null;
  /** Options of the Parquet writer that only hint and that this one does not take, sorted. Default `[]`. */
  readonly ignored_options: readonly string[];
  /**
   * True if nothing was written. The version is then the latest, rows and partitions are those that would be written,
   * and files are none. Default `false`.
   */
  readonly dry_run: boolean;
  /**
   * What the write changed about the columns of the table, a line each. Empty if they stayed as they were. Default
   * `[]`.
   */
  readonly changes: readonly string[];
}

/** What `DeltaAppendReport.create` takes: fields with a default may be left out. */
export interface DeltaAppendReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Data files that were written. */
  readonly num_added_files: NonNegInt;
  /** Data files that left the table, none unless it was overwritten. */
  readonly num_removed_files: NonNegInt;
  /** Rows that were written. */
  readonly num_added_rows: NonNegInt;
  /** Partitions the rows belong to. Zero if the table is not partitioned. */
  readonly num_partitions: NonNegInt;
  /** Wall time of the write with its commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /**
   * True if there was nothing to commit, since the transaction of the application was committed before. The version
   * is then the latest. Default `false`.
   */
  readonly skipped?: boolean | undefined;
  /** How often the commit lost to another writer and was tried again. Default `0`. */
  readonly num_retries?: NonNegInt | undefined;
  /** What wrote the Parquet files. Null if the engine did not report it. Default `null`. */
  readonly writer?: string | null | undefined;
  /** Options of the Parquet writer that only hint and that this one does not take, sorted. Default `[]`. */
  readonly ignored_options?: readonly string[] | undefined;
  /**
   * True if nothing was written. The version is then the latest, rows and partitions are those that would be written,
   * and files are none. Default `false`.
   */
  readonly dry_run?: boolean | undefined;
  /**
   * What the write changed about the columns of the table, a line each. Empty if they stayed as they were. Default
   * `[]`.
   */
  readonly changes?: readonly string[] | undefined;
}

export const DeltaAppendReport: Contract<DeltaAppendReport, DeltaAppendReportInit> = /* @__PURE__ */ contract({
  name: "DeltaAppendReport",
  module: "delta/reports",
  info: info.DeltaAppendReportInfo,
  read: codec.readDeltaAppendReport,
  unpack: codec.unpackDeltaAppendReport,
  write: codec.writeDeltaAppendReport,
  pack: codec.packDeltaAppendReport,
  is: codec.isDeltaAppendReport,
  convert: codec.convertDeltaAppendReport,
});

/** A row of a file that does not fit the contract of a table. Unknown fields are skipped (compat). */
export interface DeltaIngestReject {
  /**
   * Where it stands in the file. The line on which it begins, counted from 1; in a Parquet file the number of the
   * row, counted from 1.
   */
  readonly row: PosInt;
  /** The column that is wrong. Null if it is the row as a whole. */
  readonly column: string | null;
  /** What is wrong with it. */
  readonly message: string;
  /**
   * The row as it stands in the file, or its values as JSON. Null in reports, which are not to hold data. Default
   * `null`.
   */
  readonly text: string | null;
}

/** What `DeltaIngestReject.create` takes: fields with a default may be left out. */
export interface DeltaIngestRejectInit {
  /**
   * Where it stands in the file. The line on which it begins, counted from 1; in a Parquet file the number of the
   * row, counted from 1.
   */
  readonly row: PosInt;
  /** The column that is wrong. Null if it is the row as a whole. */
  readonly column: string | null;
  /** What is wrong with it. */
  readonly message: string;
  /**
   * The row as it stands in the file, or its values as JSON. Null in reports, which are not to hold data. Default
   * `null`.
   */
  readonly text?: string | null | undefined;
}

export const DeltaIngestReject: Contract<DeltaIngestReject, DeltaIngestRejectInit> = /* @__PURE__ */ contract({
  name: "DeltaIngestReject",
  module: "delta/reports",
  info: info.DeltaIngestRejectInfo,
  read: codec.readDeltaIngestReject,
  unpack: codec.unpackDeltaIngestReject,
  write: codec.writeDeltaIngestReject,
  pack: codec.packDeltaIngestReject,
  is: codec.isDeltaIngestReject,
  convert: codec.convertDeltaIngestReject,
});

/** What came of the rows of a file that were to be written to a table. Unknown fields are skipped (compat). */
export interface DeltaIngestReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The file, as it was named. */
  readonly source: NonEmptyStr;
  /** What it was read as. */
  readonly format: "csv" | "jsonl" | "parquet";
  /** Rows of the file. */
  readonly num_rows: NonNegInt;
  /** Rows of it that do not fit. */
  readonly num_rejects: NonNegInt;
  /** The first of these, in the order of the file. Default `[]`. */
  readonly rejects: readonly DeltaIngestReject[];
  /** What was written, or would be. Null if nothing was, since more rows do not fit than were allowed. */
  readonly write: DeltaAppendReport | null;
}

/** What `DeltaIngestReport.create` takes: fields with a default may be left out. */
export interface DeltaIngestReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The file, as it was named. */
  readonly source: NonEmptyStr;
  /** What it was read as. */
  readonly format: "csv" | "jsonl" | "parquet";
  /** Rows of the file. */
  readonly num_rows: NonNegInt;
  /** Rows of it that do not fit. */
  readonly num_rejects: NonNegInt;
  /** The first of these, in the order of the file. Default `[]`. */
  readonly rejects?: readonly DeltaIngestRejectInit[] | undefined;
  /** What was written, or would be. Null if nothing was, since more rows do not fit than were allowed. */
  readonly write: DeltaAppendReportInit | null;
}

export const DeltaIngestReport: Contract<DeltaIngestReport, DeltaIngestReportInit> = /* @__PURE__ */ contract({
  name: "DeltaIngestReport",
  module: "delta/reports",
  info: info.DeltaIngestReportInfo,
  read: codec.readDeltaIngestReport,
  unpack: codec.unpackDeltaIngestReport,
  write: codec.writeDeltaIngestReport,
  pack: codec.packDeltaIngestReport,
  is: codec.isDeltaIngestReport,
  convert: codec.convertDeltaIngestReport,
});

/** What a delete did, in the words of delta-rs. Unknown fields are skipped (compat). */
export interface DeltaDeleteReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Data files that were written. */
  readonly num_added_files: NonNegInt;
  /** Data files that left the table. */
  readonly num_removed_files: NonNegInt;
  /** Rows that are gone. Null if whole files left that do not say how many rows they have. */
  readonly num_deleted_rows: NonNegInt | null;
  /** Rows that were written again, since they shared a file with rows that are gone. */
  readonly num_copied_rows: NonNegInt;
  /** Files whose rows were marked as deleted instead of writing the rest again. Default `0`. */
  readonly num_deletion_vectors: NonNegInt;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /** Time to find the rows, in milliseconds. */
  readonly scan_time_ms: NonNegInt;
  /** Time to write files, in milliseconds. */
  readonly rewrite_time_ms: NonNegInt;
  /**
   * True if there was nothing to do, so that nothing was committed. The version is then the latest. Default `false`.
   */
  readonly skipped: boolean;
}

/** What `DeltaDeleteReport.create` takes: fields with a default may be left out. */
export interface DeltaDeleteReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Data files that were written. */
  readonly num_added_files: NonNegInt;
  /** Data files that left the table. */
  readonly num_removed_files: NonNegInt;
  /** Rows that are gone. Null if whole files left that do not say how many rows they have. */
  readonly num_deleted_rows: NonNegInt | null;
  /** Rows that were written again, since they shared a file with rows that are gone. */
  readonly num_copied_rows: NonNegInt;
  /** Files whose rows were marked as deleted instead of writing the rest again. Default `0`. */
  readonly num_deletion_vectors?: NonNegInt | undefined;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /** Time to find the rows, in milliseconds. */
  readonly scan_time_ms: NonNegInt;
  /** Time to write files, in milliseconds. */
  readonly rewrite_time_ms: NonNegInt;
  /**
   * True if there was nothing to do, so that nothing was committed. The version is then the latest. Default `false`.
   */
  readonly skipped?: boolean | undefined;
}

export const DeltaDeleteReport: Contract<DeltaDeleteReport, DeltaDeleteReportInit> = /* @__PURE__ */ contract({
  name: "DeltaDeleteReport",
  module: "delta/reports",
  info: info.DeltaDeleteReportInfo,
  read: codec.readDeltaDeleteReport,
  unpack: codec.unpackDeltaDeleteReport,
  write: codec.writeDeltaDeleteReport,
  pack: codec.packDeltaDeleteReport,
  is: codec.isDeltaDeleteReport,
  convert: codec.convertDeltaDeleteReport,
});

/** What an update did, in the words of delta-rs. Unknown fields are skipped (compat). */
export interface DeltaUpdateReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Data files that were written. */
  readonly num_added_files: NonNegInt;
  /** Data files that left the table. */
  readonly num_removed_files: NonNegInt;
  /** Rows that changed. */
  readonly num_updated_rows: NonNegInt;
  /** Rows that were written again unchanged. */
  readonly num_copied_rows: NonNegInt;
  /** Files whose old rows were marked as deleted instead of writing the rest again. Default `0`. */
  readonly num_deletion_vectors: NonNegInt;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /** Time to find the rows, in milliseconds. */
  readonly scan_time_ms: NonNegInt;
  /** Time to write files, in milliseconds. */
  readonly rewrite_time_ms: NonNegInt;
  /**
   * True if there was nothing to do, so that nothing was committed. The version is then the latest. Default `false`.
   */
  readonly skipped: boolean;
}

/** What `DeltaUpdateReport.create` takes: fields with a default may be left out. */
export interface DeltaUpdateReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Data files that were written. */
  readonly num_added_files: NonNegInt;
  /** Data files that left the table. */
  readonly num_removed_files: NonNegInt;
  /** Rows that changed. */
  readonly num_updated_rows: NonNegInt;
  /** Rows that were written again unchanged. */
  readonly num_copied_rows: NonNegInt;
  /** Files whose old rows were marked as deleted instead of writing the rest again. Default `0`. */
  readonly num_deletion_vectors?: NonNegInt | undefined;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /** Time to find the rows, in milliseconds. */
  readonly scan_time_ms: NonNegInt;
  /** Time to write files, in milliseconds. */
  readonly rewrite_time_ms: NonNegInt;
  /**
   * True if there was nothing to do, so that nothing was committed. The version is then the latest. Default `false`.
   */
  readonly skipped?: boolean | undefined;
}

export const DeltaUpdateReport: Contract<DeltaUpdateReport, DeltaUpdateReportInit> = /* @__PURE__ */ contract({
  name: "DeltaUpdateReport",
  module: "delta/reports",
  info: info.DeltaUpdateReportInfo,
  read: codec.readDeltaUpdateReport,
  unpack: codec.unpackDeltaUpdateReport,
  write: codec.writeDeltaUpdateReport,
  pack: codec.packDeltaUpdateReport,
  is: codec.isDeltaUpdateReport,
  convert: codec.convertDeltaUpdateReport,
});

/** What a merge did, in the words of delta-rs. Unknown fields are skipped (compat). */
export interface DeltaMergeReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Rows of the source. */
  readonly num_source_rows: NonNegInt;
  /** Source rows that became rows of the table. */
  readonly num_target_rows_inserted: NonNegInt;
  /** Rows of the table that changed. */
  readonly num_target_rows_updated: NonNegInt;
  /** Rows of the table that are gone. */
  readonly num_target_rows_deleted: NonNegInt;
  /** Rows of the table that were written again unchanged. */
  readonly num_target_rows_copied: NonNegInt;
  /** Files that were searched for matches. */
  readonly num_target_files_scanned: NonNegInt;
  /** Files that the statistics ruled out. */
  readonly num_target_files_skipped_during_scan: NonNegInt;
  /** Data files that were written. */
  readonly num_target_files_added: NonNegInt;
  /** Data files that left the table. */
  readonly num_target_files_removed: NonNegInt;
  /** Files whose old rows were marked as deleted instead of writing the rest again. Default `0`. */
  readonly num_deletion_vectors: NonNegInt;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /** Time to find the rows, in milliseconds. */
  readonly scan_time_ms: NonNegInt;
  /** Time to write files, in milliseconds. */
  readonly rewrite_time_ms: NonNegInt;
  /**
   * True if there was nothing to do, so that nothing was committed. The version is then the latest. Default `false`.
   */
  readonly skipped: boolean;
}

/** What `DeltaMergeReport.create` takes: fields with a default may be left out. */
export interface DeltaMergeReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** Rows of the source. */
  readonly num_source_rows: NonNegInt;
  /** Source rows that became rows of the table. */
  readonly num_target_rows_inserted: NonNegInt;
  /** Rows of the table that changed. */
  readonly num_target_rows_updated: NonNegInt;
  /** Rows of the table that are gone. */
  readonly num_target_rows_deleted: NonNegInt;
  /** Rows of the table that were written again unchanged. */
  readonly num_target_rows_copied: NonNegInt;
  /** Files that were searched for matches. */
  readonly num_target_files_scanned: NonNegInt;
  /** Files that the statistics ruled out. */
  readonly num_target_files_skipped_during_scan: NonNegInt;
  /** Data files that were written. */
  readonly num_target_files_added: NonNegInt;
  /** Data files that left the table. */
  readonly num_target_files_removed: NonNegInt;
  /** Files whose old rows were marked as deleted instead of writing the rest again. Default `0`. */
  readonly num_deletion_vectors?: NonNegInt | undefined;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /** Time to find the rows, in milliseconds. */
  readonly scan_time_ms: NonNegInt;
  /** Time to write files, in milliseconds. */
  readonly rewrite_time_ms: NonNegInt;
  /**
   * True if there was nothing to do, so that nothing was committed. The version is then the latest. Default `false`.
   */
  readonly skipped?: boolean | undefined;
}

export const DeltaMergeReport: Contract<DeltaMergeReport, DeltaMergeReportInit> = /* @__PURE__ */ contract({
  name: "DeltaMergeReport",
  module: "delta/reports",
  info: info.DeltaMergeReportInfo,
  read: codec.readDeltaMergeReport,
  unpack: codec.unpackDeltaMergeReport,
  write: codec.writeDeltaMergeReport,
  pack: codec.packDeltaMergeReport,
  is: codec.isDeltaMergeReport,
  convert: codec.convertDeltaMergeReport,
});

/**
 * What a change of a table's schema, properties, features or constraints did. No row was written. Unknown fields are
 * skipped (compat).
 */
export interface DeltaAlterReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** What is different now, a line each. Empty if nothing had to be changed. Default `[]`. */
  readonly changes: readonly string[];
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /**
   * True if there was nothing to change, so that nothing was committed. The version is then the latest. Default
   * `false`.
   */
  readonly skipped: boolean;
}

/** What `DeltaAlterReport.create` takes: fields with a default may be left out. */
export interface DeltaAlterReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was committed. */
  readonly version: DeltaVersion;
  /** What is different now, a line each. Empty if nothing had to be changed. Default `[]`. */
  readonly changes?: readonly string[] | undefined;
  /** Wall time with the commit, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
  /**
   * True if there was nothing to change, so that nothing was committed. The version is then the latest. Default
   * `false`.
   */
  readonly skipped?: boolean | undefined;
}

export const DeltaAlterReport: Contract<DeltaAlterReport, DeltaAlterReportInit> = /* @__PURE__ */ contract({
  name: "DeltaAlterReport",
  module: "delta/reports",
  info: info.DeltaAlterReportInfo,
  read: codec.readDeltaAlterReport,
  unpack: codec.unpackDeltaAlterReport,
  write: codec.writeDeltaAlterReport,
  pack: codec.packDeltaAlterReport,
  is: codec.isDeltaAlterReport,
  convert: codec.convertDeltaAlterReport,
});

/** A checkpoint was written. Unknown fields are skipped (compat). */
export interface CheckpointReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version the checkpoint is of. */
  readonly version: DeltaVersion;
  /** Actions in it. */
  readonly num_actions: NonNegInt;
  /** Its files, as paths relative to the table. */
  readonly files: readonly string[];
  /** Their size together, in bytes. */
  readonly size_bytes: NonNegInt;
  /** Wall time, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
}

/** What `CheckpointReport.create` takes: fields with a default may be left out. */
export interface CheckpointReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version the checkpoint is of. */
  readonly version: DeltaVersion;
  /** Actions in it. */
  readonly num_actions: NonNegInt;
  /** Its files, as paths relative to the table. */
  readonly files: readonly string[];
  /** Their size together, in bytes. */
  readonly size_bytes: NonNegInt;
  /** Wall time, in milliseconds. */
  readonly execution_time_ms: NonNegInt;
}

export const CheckpointReport: Contract<CheckpointReport, CheckpointReportInit> = /* @__PURE__ */ contract({
  name: "CheckpointReport",
  module: "delta/reports",
  info: info.CheckpointReportInfo,
  read: codec.readCheckpointReport,
  unpack: codec.unpackCheckpointReport,
  write: codec.writeCheckpointReport,
  pack: codec.packCheckpointReport,
  is: codec.isCheckpointReport,
  convert: codec.convertCheckpointReport,
});

/**
 * Whether the rows of a table can be read and appended by a contract. Same has the very columns, writable can be read
 * and appended too, readable can only be read.
 */
export type TableFit = "same" | "readable" | "writable" | "neither";

export const TableFit: EnumContract<TableFit> = /* @__PURE__ */ enumContract({
  name: "TableFit",
  module: "delta/reports",
  info: info.TableFitInfo,
  read: codec.readTableFit,
  unpack: codec.unpackTableFit,
  write: codec.writeTableFit,
  pack: codec.packTableFit,
  is: codec.isTableFit,
  convert: codec.convertTableFit,
});

/**
 * One difference between the columns of a table and those of a contract, and what it means for the rows that are
 * stored. Unknown fields are skipped (compat).
 */
export interface TableDifference {
  /** The column, a nested one as a path with dots. */
  readonly column: string;
  /** What the table has there, as the text of an Arrow type. Null if it has no such column. */
  readonly table_has: string | null;
  /** What the contract has there, likewise. */
  readonly contract_has: string | null;
  /** Whether rows can be read in spite of it. */
  readonly can_read: boolean;
  /** Whether rows can be appended in spite of it. */
  readonly can_append: boolean;
  /** What it means for the rows, in a sentence. */
  readonly message: string;
  /** What mends it. Null if nothing needs to be mended. Default `null`. */
  readonly fix: string | null;
  /**
   * How the table is brought to the contract in this: a write adds the column, or widens it, or the column is
   * renamed. Null if nothing
   * needs to be mended, or no change of the table mends it. Default `null`.
   */
  readonly mend: "merge" | "widen" | "rename" | null;
}

/** What `TableDifference.create` takes: fields with a default may be left out. */
export interface TableDifferenceInit {
  /** The column, a nested one as a path with dots. */
  readonly column: string;
  /** What the table has there, as the text of an Arrow type. Null if it has no such column. */
  readonly table_has: string | null;
  /** What the contract has there, likewise. */
  readonly contract_has: string | null;
  /** Whether rows can be read in spite of it. */
  readonly can_read: boolean;
  /** Whether rows can be appended in spite of it. */
  readonly can_append: boolean;
  /** What it means for the rows, in a sentence. */
  readonly message: string;
  /** What mends it. Null if nothing needs to be mended. Default `null`. */
  readonly fix?: string | null | undefined;
  /**
   * How the table is brought to the contract in this: a write adds the column, or widens it, or the column is
   * renamed. Null if nothing
   * needs to be mended, or no change of the table mends it. Default `null`.
   */
  readonly mend?: "merge" | "widen" | "rename" | null | undefined;
}

export const TableDifference: Contract<TableDifference, TableDifferenceInit> = /* @__PURE__ */ contract({
  name: "TableDifference",
  module: "delta/reports",
  info: info.TableDifferenceInfo,
  read: codec.readTableDifference,
  unpack: codec.unpackTableDifference,
  write: codec.writeTableDifference,
  pack: codec.packTableDifference,
  is: codec.isTableDifference,
  convert: codec.convertTableDifference,
});

/**
 * What changed in a contract since a table recorded it, and what that means for the rows that are stored. Unknown
 * fields are skipped (compat).
 */
export interface ContractChange {
  /**
   * The rule of the check of contracts that found it, such as `FIELD_ADDED_OPTIONAL`; `tessera explain` has a page on
   * each.
   */
  readonly rule: NonEmptyStr;
  /** The place within the contracts, such as `CpgNode.path`. */
  readonly path: NonEmptyStr;
  /** The column of the table that it is about. Null if it is about no single one. */
  readonly column: string | null;
  /** What changed. */
  readonly message: string;
  /** Whether stored rows can be read in spite of it. */
  readonly can_read: boolean;
  /** Whether new rows can be appended in spite of it. */
  readonly can_append: boolean;
  /** What it means for the rows, in a sentence. Null if it means nothing for them. */
  readonly meaning: string | null;
  /** What mends it. Null if nothing needs to be mended. Default `null`. */
  readonly fix: string | null;
}

/** What `ContractChange.create` takes: fields with a default may be left out. */
export interface ContractChangeInit {
  /**
   * The rule of the check of contracts that found it, such as `FIELD_ADDED_OPTIONAL`; `tessera explain` has a page on
   * each.
   */
  readonly rule: NonEmptyStr;
  /** The place within the contracts, such as `CpgNode.path`. */
  readonly path: NonEmptyStr;
  /** The column of the table that it is about. Null if it is about no single one. */
  readonly column: string | null;
  /** What changed. */
  readonly message: string;
  /** Whether stored rows can be read in spite of it. */
  readonly can_read: boolean;
  /** Whether new rows can be appended in spite of it. */
  readonly can_append: boolean;
  /** What it means for the rows, in a sentence. Null if it means nothing for them. */
  readonly meaning: string | null;
  /** What mends it. Null if nothing needs to be mended. Default `null`. */
  readonly fix?: string | null | undefined;
}

export const ContractChange: Contract<ContractChange, ContractChangeInit> = /* @__PURE__ */ contract({
  name: "ContractChange",
  module: "delta/reports",
  info: info.ContractChangeInfo,
  read: codec.readContractChange,
  unpack: codec.unpackContractChange,
  write: codec.writeContractChange,
  pack: codec.packContractChange,
  is: codec.isContractChange,
  convert: codec.convertContractChange,
});

/** How a table and a contract go together. Unknown fields are skipped (compat). */
export interface TableFitReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was looked at. */
  readonly version: DeltaVersion;
  /** The contract, such as `cpg/rows.CpgNode`. */
  readonly contract: string;
  /** The contract that the table was made by, as the table has it. Null if it does not say. Default `null`. */
  readonly recorded_contract: string | null;
  /** What can be done. */
  readonly fit: TableFit;
  /** The differences, in the order of the contract's columns, then of the table's. Default `[]`. */
  readonly differences: readonly TableDifference[];
  /**
   * Whether this program can read and write the table, whatever its columns. Null if it was not judged. Default
   * `null`.
   */
  readonly compatibility: ProtocolCompatibilityReport | null;
  /**
   * What changed in the contract since the table recorded it. Null if the table has no record of it, or it is of a
   * version of the
   * contract language that this program does not take. Default `null`.
   */
  readonly changes: readonly ContractChange[] | null;
  /**
   * The one thing to do after which rows can be read and appended: a call, or an option of one. Null if they can be
   * already, or nothing
   * that is done to the table mends it. Default `null`.
   */
  readonly mend: string | null;
}

/** What `TableFitReport.create` takes: fields with a default may be left out. */
export interface TableFitReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was looked at. */
  readonly version: DeltaVersion;
  /** The contract, such as `cpg/rows.CpgNode`. */
  readonly contract: string;
  /** The contract that the table was made by, as the table has it. Null if it does not say. Default `null`. */
  readonly recorded_contract?: string | null | undefined;
  /** What can be done. */
  readonly fit: TableFit;
  /** The differences, in the order of the contract's columns, then of the table's. Default `[]`. */
  readonly differences?: readonly TableDifferenceInit[] | undefined;
  /**
   * Whether this program can read and write the table, whatever its columns. Null if it was not judged. Default
   * `null`.
   */
  readonly compatibility?: ProtocolCompatibilityReportInit | null | undefined;
  /**
   * What changed in the contract since the table recorded it. Null if the table has no record of it, or it is of a
   * version of the
   * contract language that this program does not take. Default `null`.
   */
  readonly changes?: readonly ContractChangeInit[] | null | undefined;
  /**
   * The one thing to do after which rows can be read and appended: a call, or an option of one. Null if they can be
   * already, or nothing
   * that is done to the table mends it. Default `null`.
   */
  readonly mend?: string | null | undefined;
}

export const TableFitReport: Contract<TableFitReport, TableFitReportInit> = /* @__PURE__ */ contract({
  name: "TableFitReport",
  module: "delta/reports",
  info: info.TableFitReportInfo,
  read: codec.readTableFitReport,
  unpack: codec.unpackTableFitReport,
  write: codec.writeTableFitReport,
  pack: codec.packTableFitReport,
  is: codec.isTableFitReport,
  convert: codec.convertTableFitReport,
});

/** Something about the files of a table that is not as it should be. Unknown fields are skipped (compat). */
export interface TableFinding {
  /** Which check found it, such as `log_contiguous` or `file_size`. */
  readonly check: NonEmptyStr;
  /** The version it is about. Null if it is about none alone. Default `null`. */
  readonly version: DeltaVersion | null;
  /** The file it is about, relative to the table. Null if it is about none alone. Default `null`. */
  readonly path: string | null;
  /** What is wrong, and what should be. */
  readonly message: string;
}

/** What `TableFinding.create` takes: fields with a default may be left out. */
export interface TableFindingInit {
  /** Which check found it, such as `log_contiguous` or `file_size`. */
  readonly check: NonEmptyStr;
  /** The version it is about. Null if it is about none alone. Default `null`. */
  readonly version?: DeltaVersion | null | undefined;
  /** The file it is about, relative to the table. Null if it is about none alone. Default `null`. */
  readonly path?: string | null | undefined;
  /** What is wrong, and what should be. */
  readonly message: string;
}

export const TableFinding: Contract<TableFinding, TableFindingInit> = /* @__PURE__ */ contract({
  name: "TableFinding",
  module: "delta/reports",
  info: info.TableFindingInfo,
  read: codec.readTableFinding,
  unpack: codec.unpackTableFinding,
  write: codec.writeTableFinding,
  pack: codec.packTableFinding,
  is: codec.isTableFinding,
  convert: codec.convertTableFinding,
});

/** What looking at every file of a table found. Unknown fields are skipped (compat). */
export interface TableVerifyReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was looked at. */
  readonly version: DeltaVersion;
  /** Commits that were read. */
  readonly num_commits: NonNegInt;
  /** Data files that were looked at. */
  readonly num_files: NonNegInt;
  /** Whether data files were opened to count their rows, which takes an engine. Default `false`. */
  readonly opened: boolean;
  /** Whether values were held against the bounds in the log as well. */
  readonly deep: boolean;
  /** What is wrong. Empty if nothing is. Default `[]`. */
  readonly findings: readonly TableFinding[];
}

/** What `TableVerifyReport.create` takes: fields with a default may be left out. */
export interface TableVerifyReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was looked at. */
  readonly version: DeltaVersion;
  /** Commits that were read. */
  readonly num_commits: NonNegInt;
  /** Data files that were looked at. */
  readonly num_files: NonNegInt;
  /** Whether data files were opened to count their rows, which takes an engine. Default `false`. */
  readonly opened?: boolean | undefined;
  /** Whether values were held against the bounds in the log as well. */
  readonly deep: boolean;
  /** What is wrong. Empty if nothing is. Default `[]`. */
  readonly findings?: readonly TableFindingInit[] | undefined;
}

export const TableVerifyReport: Contract<TableVerifyReport, TableVerifyReportInit> = /* @__PURE__ */ contract({
  name: "TableVerifyReport",
  module: "delta/reports",
  info: info.TableVerifyReportInfo,
  read: codec.readTableVerifyReport,
  unpack: codec.unpackTableVerifyReport,
  write: codec.writeTableVerifyReport,
  pack: codec.packTableVerifyReport,
  is: codec.isTableVerifyReport,
  convert: codec.convertTableVerifyReport,
});

/** What a vacuum deleted, or would have deleted. Unknown fields are skipped (compat). */
export interface VacuumReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention. */
  readonly retention_hours: NonNegInt | null;
  /** True if files were only listed. */
  readonly dry_run: boolean;
  /** The files, as paths relative to the table. Default `[]`. */
  readonly files_deleted: readonly string[];
  /** How many files there were, also if they are not listed. Default `0`. */
  readonly num_files: NonNegInt;
  /** Their size together, in bytes. Zero if the engine did not report it. Default `0`. */
  readonly size_bytes: NonNegInt;
}

/** What `VacuumReport.create` takes: fields with a default may be left out. */
export interface VacuumReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention. */
  readonly retention_hours: NonNegInt | null;
  /** True if files were only listed. */
  readonly dry_run: boolean;
  /** The files, as paths relative to the table. Default `[]`. */
  readonly files_deleted?: readonly string[] | undefined;
  /** How many files there were, also if they are not listed. Default `0`. */
  readonly num_files?: NonNegInt | undefined;
  /** Their size together, in bytes. Zero if the engine did not report it. Default `0`. */
  readonly size_bytes?: NonNegInt | undefined;
}

export const VacuumReport: Contract<VacuumReport, VacuumReportInit> = /* @__PURE__ */ contract({
  name: "VacuumReport",
  module: "delta/reports",
  info: info.VacuumReportInfo,
  read: codec.readVacuumReport,
  unpack: codec.unpackVacuumReport,
  write: codec.writeVacuumReport,
  pack: codec.packVacuumReport,
  is: codec.isVacuumReport,
  convert: codec.convertVacuumReport,
});

/**
 * What of a table's log was deleted. Versions before the oldest one cannot be read any more. Unknown fields are
 * skipped (compat).
 */
export interface CleanLogReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The oldest version that can be read. */
  readonly oldest_version: DeltaVersion;
  /** Files of the log that were deleted. Zero if none was old enough. */
  readonly num_files: NonNegInt;
  /** Their size together, in bytes. */
  readonly size_bytes: NonNegInt;
}

/** What `CleanLogReport.create` takes: fields with a default may be left out. */
export interface CleanLogReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The oldest version that can be read. */
  readonly oldest_version: DeltaVersion;
  /** Files of the log that were deleted. Zero if none was old enough. */
  readonly num_files: NonNegInt;
  /** Their size together, in bytes. */
  readonly size_bytes: NonNegInt;
}

export const CleanLogReport: Contract<CleanLogReport, CleanLogReportInit> = /* @__PURE__ */ contract({
  name: "CleanLogReport",
  module: "delta/reports",
  info: info.CleanLogReportInfo,
  read: codec.readCleanLogReport,
  unpack: codec.unpackCleanLogReport,
  write: codec.writeCleanLogReport,
  pack: codec.packCleanLogReport,
  is: codec.isCleanLogReport,
  convert: codec.convertCleanLogReport,
});

/**
 * What compacting or clustering a table did, in the words of delta-rs. The spelling of its own JSON is read too.
 * Unknown fields are skipped (compat).
 */
export interface OptimizeReport {
  /** Larger files that were written. */
  readonly num_files_added: NonNegInt;
  /** Files they replace. */
  readonly num_files_removed: NonNegInt;
  /** Partitions in which at least one file was rewritten. */
  readonly partitions_optimized: NonNegInt;
  /** Record batches that were written. */
  readonly num_batches: NonNegInt;
  /** Files that were looked at. */
  readonly total_considered_files: NonNegInt;
  /** Files of those that were left as they are, being large enough or alone. */
  readonly total_files_skipped: NonNegInt;
}

/** What `OptimizeReport.create` takes: fields with a default may be left out. */
export interface OptimizeReportInit {
  /** Larger files that were written. */
  readonly num_files_added: NonNegInt;
  /** Files they replace. */
  readonly num_files_removed: NonNegInt;
  /** Partitions in which at least one file was rewritten. */
  readonly partitions_optimized: NonNegInt;
  /** Record batches that were written. */
  readonly num_batches: NonNegInt;
  /** Files that were looked at. */
  readonly total_considered_files: NonNegInt;
  /** Files of those that were left as they are, being large enough or alone. */
  readonly total_files_skipped: NonNegInt;
}

export const OptimizeReport: Contract<OptimizeReport, OptimizeReportInit> = /* @__PURE__ */ contract({
  name: "OptimizeReport",
  module: "delta/reports",
  info: info.OptimizeReportInfo,
  read: codec.readOptimizeReport,
  unpack: codec.unpackOptimizeReport,
  write: codec.writeOptimizeReport,
  pack: codec.packOptimizeReport,
  is: codec.isOptimizeReport,
  convert: codec.convertOptimizeReport,
});

/**
 * What going back to an earlier state of a table did, in the words of delta-rs. The spelling of its own JSON is read
 * too. Unknown fields are skipped (compat).
 */
export interface RestoreReport {
  /** Files that left the table, having come after the state gone back to. */
  readonly num_removed_file: NonNegInt;
  /** Files that are part of the table again. */
  readonly num_restored_file: NonNegInt;
}

/** What `RestoreReport.create` takes: fields with a default may be left out. */
export interface RestoreReportInit {
  /** Files that left the table, having come after the state gone back to. */
  readonly num_removed_file: NonNegInt;
  /** Files that are part of the table again. */
  readonly num_restored_file: NonNegInt;
}

export const RestoreReport: Contract<RestoreReport, RestoreReportInit> = /* @__PURE__ */ contract({
  name: "RestoreReport",
  module: "delta/reports",
  info: info.RestoreReportInfo,
  read: codec.readRestoreReport,
  unpack: codec.unpackRestoreReport,
  write: codec.writeRestoreReport,
  pack: codec.packRestoreReport,
  is: codec.isRestoreReport,
  convert: codec.convertRestoreReport,
});

/** One commit of a table, its `commitInfo` with the version it made. Unknown fields are skipped (compat). */
export interface HistoryEntry {
  /** When the commit was made, by the writer's clock. Default `null`. */
  readonly timestamp: EventTimeMs | null;
  /**
   * The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.
   * Default `null`.
   */
  readonly in_commit_timestamp: EventTimeMs | null;
  /** What was done, such as `WRITE` or `MERGE`. Default `null`. */
  readonly operation: string | null;
  /** How it was done. The writer's own keys, most of them with text values. Default `null`. */
  readonly operation_parameters: JsonDict | null;
  /** What it changed, such as the number of files and rows. The writer's own keys. Default `null`. */
  readonly operation_metrics: JsonDict | null;
  /** Version of the table that the commit was based on. Default `null`. */
  readonly read_version: DeltaVersion | null;
  /** Isolation that the commit was checked with. Default `null`. */
  readonly isolation_level: string | null;
  /** True if the commit added files without reading the table. Default `null`. */
  readonly is_blind_append: boolean | null;
  /** Name and version of the engine. Default `null`. */
  readonly engine_info: string | null;
  /** Name and version of the client library. Default `null`. */
  readonly client_version: string | null;
  /** Identifies the transaction. There if the table is managed by a catalog. Default `null`. */
  readonly txn_id: string | null;
  /** Who made the commit, as an identifier. Default `null`. */
  readonly user_id: string | null;
  /** Who made the commit, as a name. Default `null`. */
  readonly user_name: string | null;
  /** What the user wrote down about the commit. Default `null`. */
  readonly user_metadata: string | null;
  /** The version the commit made. */
  readonly version: DeltaVersion;
  /**
   * The run that made the commit, as its CommitMetadata says. Null if the commit says nothing of a run. Default
   * `null`.
   */
  readonly run: RunId | null;
}

/** What `HistoryEntry.create` takes: fields with a default may be left out. */
export interface HistoryEntryInit {
  /** When the commit was made, by the writer's clock. Default `null`. */
  readonly timestamp?: EventTimeMs | null | undefined;
  /**
   * The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.
   * Default `null`.
   */
  readonly in_commit_timestamp?: EventTimeMs | null | undefined;
  /** What was done, such as `WRITE` or `MERGE`. Default `null`. */
  readonly operation?: string | null | undefined;
  /** How it was done. The writer's own keys, most of them with text values. Default `null`. */
  readonly operation_parameters?: JsonDict | null | undefined;
  /** What it changed, such as the number of files and rows. The writer's own keys. Default `null`. */
  readonly operation_metrics?: JsonDict | null | undefined;
  /** Version of the table that the commit was based on. Default `null`. */
  readonly read_version?: DeltaVersion | null | undefined;
  /** Isolation that the commit was checked with. Default `null`. */
  readonly isolation_level?: string | null | undefined;
  /** True if the commit added files without reading the table. Default `null`. */
  readonly is_blind_append?: boolean | null | undefined;
  /** Name and version of the engine. Default `null`. */
  readonly engine_info?: string | null | undefined;
  /** Name and version of the client library. Default `null`. */
  readonly client_version?: string | null | undefined;
  /** Identifies the transaction. There if the table is managed by a catalog. Default `null`. */
  readonly txn_id?: string | null | undefined;
  /** Who made the commit, as an identifier. Default `null`. */
  readonly user_id?: string | null | undefined;
  /** Who made the commit, as a name. Default `null`. */
  readonly user_name?: string | null | undefined;
  /** What the user wrote down about the commit. Default `null`. */
  readonly user_metadata?: string | null | undefined;
  /** The version the commit made. */
  readonly version: DeltaVersion;
  /**
   * The run that made the commit, as its CommitMetadata says. Null if the commit says nothing of a run. Default
   * `null`.
   */
  readonly run?: RunId | null | undefined;
}

export const HistoryEntry: Contract<HistoryEntry, HistoryEntryInit> = /* @__PURE__ */ contract({
  name: "HistoryEntry",
  module: "delta/reports",
  info: info.HistoryEntryInfo,
  read: codec.readHistoryEntry,
  unpack: codec.unpackHistoryEntry,
  write: codec.writeHistoryEntry,
  pack: codec.packHistoryEntry,
  is: codec.isHistoryEntry,
  convert: codec.convertHistoryEntry,
});

/** The commits of a table, as far back as its log is kept. Unknown fields are skipped (compat). */
export interface HistoryReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The commits, the latest first. */
  readonly entries: readonly HistoryEntry[];
}

/** What `HistoryReport.create` takes: fields with a default may be left out. */
export interface HistoryReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The commits, the latest first. */
  readonly entries: readonly HistoryEntryInit[];
}

export const HistoryReport: Contract<HistoryReport, HistoryReportInit> = /* @__PURE__ */ contract({
  name: "HistoryReport",
  module: "delta/reports",
  info: info.HistoryReportInfo,
  read: codec.readHistoryReport,
  unpack: codec.unpackHistoryReport,
  write: codec.writeHistoryReport,
  pack: codec.packHistoryReport,
  is: codec.isHistoryReport,
  convert: codec.convertHistoryReport,
});

/** One step of the maintenance of a table. Unknown fields are skipped (compat). */
export interface DeltaMaintenanceStep {
  /** What it is. */
  readonly operation: "optimize" | "vacuum" | "checkpoint" | "clean_log";
  /** Whether it did something, or would. */
  readonly done: boolean;
  /** What it did, would do, or why there was nothing to do. */
  readonly message: string;
}

/** What `DeltaMaintenanceStep.create` takes: fields with a default may be left out. */
export interface DeltaMaintenanceStepInit {
  /** What it is. */
  readonly operation: "optimize" | "vacuum" | "checkpoint" | "clean_log";
  /** Whether it did something, or would. */
  readonly done: boolean;
  /** What it did, would do, or why there was nothing to do. */
  readonly message: string;
}

export const DeltaMaintenanceStep: Contract<DeltaMaintenanceStep, DeltaMaintenanceStepInit> = /* @__PURE__ */ contract({
  name: "DeltaMaintenanceStep",
  module: "delta/reports",
  info: info.DeltaMaintenanceStepInfo,
  read: codec.readDeltaMaintenanceStep,
  unpack: codec.unpackDeltaMaintenanceStep,
  write: codec.writeDeltaMaintenanceStep,
  pack: codec.packDeltaMaintenanceStep,
  is: codec.isDeltaMaintenanceStep,
  convert: codec.convertDeltaMaintenanceStep,
});

/** What was done to keep a table fast and small. Unknown fields are skipped (compat). */
export interface DeltaMaintainReport {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that the table is at now. */
  readonly version: DeltaVersion;
  /** True if nothing was done, and the steps are what would be. */
  readonly dry_run: boolean;
  /** The steps, in their order. */
  readonly steps: readonly DeltaMaintenanceStep[];
}

/** What `DeltaMaintainReport.create` takes: fields with a default may be left out. */
export interface DeltaMaintainReportInit {
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that the table is at now. */
  readonly version: DeltaVersion;
  /** True if nothing was done, and the steps are what would be. */
  readonly dry_run: boolean;
  /** The steps, in their order. */
  readonly steps: readonly DeltaMaintenanceStepInit[];
}

export const DeltaMaintainReport: Contract<DeltaMaintainReport, DeltaMaintainReportInit> = /* @__PURE__ */ contract({
  name: "DeltaMaintainReport",
  module: "delta/reports",
  info: info.DeltaMaintainReportInfo,
  read: codec.readDeltaMaintainReport,
  unpack: codec.unpackDeltaMaintainReport,
  write: codec.writeDeltaMaintainReport,
  pack: codec.packDeltaMaintainReport,
  is: codec.isDeltaMaintainReport,
  convert: codec.convertDeltaMaintainReport,
});

/** A table was maintained, by a policy or by hand. Unknown fields are skipped (compat). */
export interface DeltaMaintenanceEvent {
  /** When the operation ended. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** What was done, such as `OPTIMIZE`, `VACUUM` or `CHECKPOINT`. */
  readonly operation: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version it left the table at. Null if nothing had to be done. */
  readonly version: DeltaVersion | null;
  /** What it did, the fields of the operation's report, such as OptimizeReport. */
  readonly metrics: JsonDict;
}

/** What `DeltaMaintenanceEvent.create` takes: fields with a default may be left out. */
export interface DeltaMaintenanceEventInit {
  /** When the operation ended. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** What was done, such as `OPTIMIZE`, `VACUUM` or `CHECKPOINT`. */
  readonly operation: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version it left the table at. Null if nothing had to be done. */
  readonly version: DeltaVersion | null;
  /** What it did, the fields of the operation's report, such as OptimizeReport. */
  readonly metrics: JsonDict;
}

export const DeltaMaintenanceEvent: Contract<DeltaMaintenanceEvent, DeltaMaintenanceEventInit> =
  /* @__PURE__ */ contract({
    name: "DeltaMaintenanceEvent",
    module: "delta/reports",
    info: info.DeltaMaintenanceEventInfo,
    read: codec.readDeltaMaintenanceEvent,
    unpack: codec.unpackDeltaMaintenanceEvent,
    write: codec.writeDeltaMaintenanceEvent,
    pack: codec.packDeltaMaintenanceEvent,
    is: codec.isDeltaMaintenanceEvent,
    convert: codec.convertDeltaMaintenanceEvent,
  });

/**
 * A request to a table was carried out. One is written for each request, so that the load on a table can be seen.
 * Unknown fields are skipped (compat).
 */
export interface DeltaOperationEvent {
  /** When the request was answered. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** The request, by the name of its contract, such as DeltaMergeRequest. */
  readonly operation: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was read or committed. Null if the table does not exist. */
  readonly version: DeltaVersion | null;
  /** What it cost and did, in the engine's own words. */
  readonly metrics: JsonDict;
}

/** What `DeltaOperationEvent.create` takes: fields with a default may be left out. */
export interface DeltaOperationEventInit {
  /** When the request was answered. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** The request, by the name of its contract, such as DeltaMergeRequest. */
  readonly operation: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was read or committed. Null if the table does not exist. */
  readonly version: DeltaVersion | null;
  /** What it cost and did, in the engine's own words. */
  readonly metrics: JsonDict;
}

export const DeltaOperationEvent: Contract<DeltaOperationEvent, DeltaOperationEventInit> = /* @__PURE__ */ contract({
  name: "DeltaOperationEvent",
  module: "delta/reports",
  info: info.DeltaOperationEventInfo,
  read: codec.readDeltaOperationEvent,
  unpack: codec.unpackDeltaOperationEvent,
  write: codec.writeDeltaOperationEvent,
  pack: codec.packDeltaOperationEvent,
  is: codec.isDeltaOperationEvent,
  convert: codec.convertDeltaOperationEvent,
});
