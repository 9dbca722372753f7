// @generated from contracts/delta/reports.yaml. Do not edit. [058887c25650d314]

import { type Contract, contract } from "tessera/serde";
import type { TableSchemaSpec, TableSchemaSpecInit } from "../schema/tables.js";
import type {
  ColumnName,
  DeltaVersion,
  EventTimeMs,
  JsonDict,
  NonEmptyStr,
  NonNegInt,
  StrMap,
  TableUri,
} from "../types.js";
import type { DeltaProtocolSnapshot, DeltaProtocolSnapshotInit } from "./protocol.js";
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
