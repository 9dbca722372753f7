// @generated from contracts/diagnostics/events.yaml. Do not edit. [3190209fd2d793b6]

import type { AnyValue, Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type {
  CachePolicy,
  DeltaVersion,
  DiskCacheKind,
  EventTimeMs,
  LogLevel,
  NonEmptyStr,
  NonNegInt,
  PlanFingerprint,
  RunId,
  Sha256Hex,
  SqlText,
  StrMap,
  TableUri,
  WriteMode,
} from "../types.js";
import type { ValidationErrorPayload, ValidationErrorPayloadInit } from "./errors.js";
import * as codec from "./events.codec.js";
import * as info from "./events.info.js";

/** The engine was asked to explain a statement. */
export interface DatafusionExplainEvent {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** The statement. */
  readonly sql: SqlText;
  /** True if the statement was also run to measure it. Default `false`. */
  readonly explain_analyze: boolean;
}

/** What `DatafusionExplainEvent.create` takes: fields with a default may be left out. */
export interface DatafusionExplainEventInit {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** The statement. */
  readonly sql: SqlText;
  /** True if the statement was also run to measure it. Default `false`. */
  readonly explain_analyze?: boolean | undefined;
}

export const DatafusionExplainEvent: Contract<DatafusionExplainEvent, DatafusionExplainEventInit> =
  /* @__PURE__ */ contract({
    name: "DatafusionExplainEvent",
    module: "diagnostics/events",
    info: info.DatafusionExplainEventInfo,
    read: codec.readDatafusionExplainEvent,
    unpack: codec.unpackDatafusionExplainEvent,
    write: codec.writeDatafusionExplainEvent,
    pack: codec.packDatafusionExplainEvent,
    is: codec.isDatafusionExplainEvent,
    convert: codec.convertDatafusionExplainEvent,
  });

/** A view was planned and its plan was stored, or could not be. */
export interface PlanArtifactEvent {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** The view. */
  readonly view_name: string;
  /** Fingerprint of its optimised plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /**
   * Why the plan could not be stored, for instance because the engine cannot serialise one of its nodes. Null if it
   * was. Default `null`.
   */
  readonly error: ValidationErrorPayload | null;
}

/** What `PlanArtifactEvent.create` takes: fields with a default may be left out. */
export interface PlanArtifactEventInit {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** The view. */
  readonly view_name: string;
  /** Fingerprint of its optimised plan. */
  readonly plan_fingerprint: PlanFingerprint;
  /**
   * Why the plan could not be stored, for instance because the engine cannot serialise one of its nodes. Null if it
   * was. Default `null`.
   */
  readonly error?: ValidationErrorPayloadInit | null | undefined;
}

export const PlanArtifactEvent: Contract<PlanArtifactEvent, PlanArtifactEventInit> = /* @__PURE__ */ contract({
  name: "PlanArtifactEvent",
  module: "diagnostics/events",
  info: info.PlanArtifactEventInfo,
  read: codec.readPlanArtifactEvent,
  unpack: codec.unpackPlanArtifactEvent,
  write: codec.writePlanArtifactEvent,
  pack: codec.packPlanArtifactEvent,
  is: codec.isPlanArtifactEvent,
  convert: codec.convertPlanArtifactEvent,
});

/** A table was written. */
export interface WriteEvent {
  /** When the commit succeeded. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** How existing rows were treated. */
  readonly mode: WriteMode;
  /** The version committed. Null if the table is not a Delta table or mode ignore left it alone. */
  readonly version: DeltaVersion | null;
  /** Rows written. Null if the writer did not count them. */
  readonly rows: NonNegInt | null;
  /** Wall time of the write with its commit, in milliseconds. Null if it was not measured. */
  readonly duration_ms: NonNegInt | null;
}

/** What `WriteEvent.create` takes: fields with a default may be left out. */
export interface WriteEventInit {
  /** When the commit succeeded. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** How existing rows were treated. */
  readonly mode: WriteMode;
  /** The version committed. Null if the table is not a Delta table or mode ignore left it alone. */
  readonly version: DeltaVersion | null;
  /** Rows written. Null if the writer did not count them. */
  readonly rows: NonNegInt | null;
  /** Wall time of the write with its commit, in milliseconds. Null if it was not measured. */
  readonly duration_ms: NonNegInt | null;
}

export const WriteEvent: Contract<WriteEvent, WriteEventInit> = /* @__PURE__ */ contract({
  name: "WriteEvent",
  module: "diagnostics/events",
  info: info.WriteEventInfo,
  read: codec.readWriteEvent,
  unpack: codec.unpackWriteEvent,
  write: codec.writeWriteEvent,
  pack: codec.packWriteEvent,
  is: codec.isWriteEvent,
  convert: codec.convertWriteEvent,
});

/**
 * One scan of a Delta table, by the files that it looked at. What nobody counted is null. Unknown fields are skipped
 * (compat).
 */
export interface DeltaScanRecord {
  /** When the scan ended. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was read. */
  readonly version: DeltaVersion;
  /** Data files of the version. */
  readonly files_considered: NonNegInt;
  /** Data files of those that partitions and statistics ruled out, so that they were not opened. */
  readonly files_pruned: NonNegInt;
  /** Size of the other files together, in bytes. A scan of few columns reads less of them. */
  readonly file_bytes: NonNegInt;
  /** Parquet row groups that were read. Null if the engine did not tell. Default `null`. */
  readonly row_groups: NonNegInt | null;
  /** Bytes that were read from storage. Null if the engine did not tell. Default `null`. */
  readonly bytes_read: NonNegInt | null;
  /** Rows that came of it. Null if nobody counted them, or the reader left early. Default `null`. */
  readonly rows: NonNegInt | null;
}

/** What `DeltaScanRecord.create` takes: fields with a default may be left out. */
export interface DeltaScanRecordInit {
  /** When the scan ended. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** The version that was read. */
  readonly version: DeltaVersion;
  /** Data files of the version. */
  readonly files_considered: NonNegInt;
  /** Data files of those that partitions and statistics ruled out, so that they were not opened. */
  readonly files_pruned: NonNegInt;
  /** Size of the other files together, in bytes. A scan of few columns reads less of them. */
  readonly file_bytes: NonNegInt;
  /** Parquet row groups that were read. Null if the engine did not tell. Default `null`. */
  readonly row_groups?: NonNegInt | null | undefined;
  /** Bytes that were read from storage. Null if the engine did not tell. Default `null`. */
  readonly bytes_read?: NonNegInt | null | undefined;
  /** Rows that came of it. Null if nobody counted them, or the reader left early. Default `null`. */
  readonly rows?: NonNegInt | null | undefined;
}

export const DeltaScanRecord: Contract<DeltaScanRecord, DeltaScanRecordInit> = /* @__PURE__ */ contract({
  name: "DeltaScanRecord",
  module: "diagnostics/events",
  info: info.DeltaScanRecordInfo,
  read: codec.readDeltaScanRecord,
  unpack: codec.unpackDeltaScanRecord,
  write: codec.writeDeltaScanRecord,
  pack: codec.packDeltaScanRecord,
  is: codec.isDeltaScanRecord,
  convert: codec.convertDeltaScanRecord,
});

/** One read of a change data feed, by the rows it brought. Unknown fields are skipped (compat). */
export interface CdfReadRecord {
  /** When the read ended. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** First version whose changes were read. */
  readonly from_version: DeltaVersion;
  /** Last version whose changes were read, itself included. */
  readonly to_version: DeltaVersion;
  /** Rows that were inserted in those versions. Default `0`. */
  readonly inserts: NonNegInt;
  /** Rows that were updated. The row before and the row after count once. Default `0`. */
  readonly updates: NonNegInt;
  /** Rows that were deleted. Default `0`. */
  readonly deletes: NonNegInt;
  /** The run that read. Null outside a run. */
  readonly run_id: RunId | null;
}

/** What `CdfReadRecord.create` takes: fields with a default may be left out. */
export interface CdfReadRecordInit {
  /** When the read ended. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** Name of the dataset in the plan. */
  readonly dataset_name: NonEmptyStr;
  /** Where the table lies. */
  readonly table_uri: TableUri;
  /** First version whose changes were read. */
  readonly from_version: DeltaVersion;
  /** Last version whose changes were read, itself included. */
  readonly to_version: DeltaVersion;
  /** Rows that were inserted in those versions. Default `0`. */
  readonly inserts?: NonNegInt | undefined;
  /** Rows that were updated. The row before and the row after count once. Default `0`. */
  readonly updates?: NonNegInt | undefined;
  /** Rows that were deleted. Default `0`. */
  readonly deletes?: NonNegInt | undefined;
  /** The run that read. Null outside a run. */
  readonly run_id: RunId | null;
}

export const CdfReadRecord: Contract<CdfReadRecord, CdfReadRecordInit> = /* @__PURE__ */ contract({
  name: "CdfReadRecord",
  module: "diagnostics/events",
  info: info.CdfReadRecordInfo,
  read: codec.readCdfReadRecord,
  unpack: codec.unpackCdfReadRecord,
  write: codec.writeCdfReadRecord,
  pack: codec.packCdfReadRecord,
  is: codec.isCdfReadRecord,
  convert: codec.convertCdfReadRecord,
});

/** A view with a cache policy was read. */
export interface ViewCacheEvent {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** The view. */
  readonly view_name: NonEmptyStr;
  /** Where its result is kept. */
  readonly cache_policy: CachePolicy;
  /** True if an earlier result was used. */
  readonly hit: boolean;
  /** Fingerprint of the ResultKey, under which the result is kept. Null if the view has none. Default `null`. */
  readonly result_key: Sha256Hex | null;
  /** Why no earlier result was used. Null if one was. Default `null`. */
  readonly reason: string | null;
}

/** What `ViewCacheEvent.create` takes: fields with a default may be left out. */
export interface ViewCacheEventInit {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** The view. */
  readonly view_name: NonEmptyStr;
  /** Where its result is kept. */
  readonly cache_policy: CachePolicy;
  /** True if an earlier result was used. */
  readonly hit: boolean;
  /** Fingerprint of the ResultKey, under which the result is kept. Null if the view has none. Default `null`. */
  readonly result_key?: Sha256Hex | null | undefined;
  /** Why no earlier result was used. Null if one was. Default `null`. */
  readonly reason?: string | null | undefined;
}

export const ViewCacheEvent: Contract<ViewCacheEvent, ViewCacheEventInit> = /* @__PURE__ */ contract({
  name: "ViewCacheEvent",
  module: "diagnostics/events",
  info: info.ViewCacheEventInfo,
  read: codec.readViewCacheEvent,
  unpack: codec.unpackViewCacheEvent,
  write: codec.writeViewCacheEvent,
  pack: codec.packViewCacheEvent,
  is: codec.isViewCacheEvent,
  convert: codec.convertViewCacheEvent,
});

/**
 * An on-disk cache could not do what it was asked, and went on without. Whoever asked made what was not there again.
 */
export interface DiskCacheFault {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** Which cache. */
  readonly kind: DiskCacheKind;
  /** Stable code of what went wrong, such as `CACHE_CORRUPT`. */
  readonly code: NonEmptyStr;
  /** What went wrong, and what was done about it. */
  readonly detail: string;
}

/** What `DiskCacheFault.create` takes: fields with a default may be left out. */
export interface DiskCacheFaultInit {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** Which cache. */
  readonly kind: DiskCacheKind;
  /** Stable code of what went wrong, such as `CACHE_CORRUPT`. */
  readonly code: NonEmptyStr;
  /** What went wrong, and what was done about it. */
  readonly detail: string;
}

export const DiskCacheFault: Contract<DiskCacheFault, DiskCacheFaultInit> = /* @__PURE__ */ contract({
  name: "DiskCacheFault",
  module: "diagnostics/events",
  info: info.DiskCacheFaultInfo,
  read: codec.readDiskCacheFault,
  unpack: codec.unpackDiskCacheFault,
  write: codec.writeDiskCacheFault,
  pack: codec.packDiskCacheFault,
  is: codec.isDiskCacheFault,
  convert: codec.convertDiskCacheFault,
});

/** A statement was prepared in a session. */
export interface PreparedStatementEvent {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs;
  /** Name the statement is executed by. */
  readonly name: NonEmptyStr;
  /** The statement, with its placeholders. */
  readonly sql: SqlText;
  /** SQL type of each placeholder, in order. Default `[]`. */
  readonly param_types: readonly string[];
}

/** What `PreparedStatementEvent.create` takes: fields with a default may be left out. */
export interface PreparedStatementEventInit {
  /** When it happened. Absent until ingestion stamps it. */
  readonly event_time_unix_ms?: EventTimeMs | undefined;
  /** Name the statement is executed by. */
  readonly name: NonEmptyStr;
  /** The statement, with its placeholders. */
  readonly sql: SqlText;
  /** SQL type of each placeholder, in order. Default `[]`. */
  readonly param_types?: readonly string[] | undefined;
}

export const PreparedStatementEvent: Contract<PreparedStatementEvent, PreparedStatementEventInit> =
  /* @__PURE__ */ contract({
    name: "PreparedStatementEvent",
    module: "diagnostics/events",
    info: info.PreparedStatementEventInfo,
    read: codec.readPreparedStatementEvent,
    unpack: codec.unpackPreparedStatementEvent,
    write: codec.writePreparedStatementEvent,
    pack: codec.packPreparedStatementEvent,
    is: codec.isPreparedStatementEvent,
    convert: codec.convertPreparedStatementEvent,
  });

/**
 * The part of an OpenTelemetry log record that is ours. The exporter adds time, trace and resource. Unknown fields
 * are skipped (compat).
 */
export interface OtelLogPayload {
  /** Name of the event, such as `delta.commit`. */
  readonly name: string;
  /** How much it matters. */
  readonly severity: LogLevel;
  /** The payload of the event, a value of the contract that `name` calls for. */
  readonly body: AnyValue;
  /** What to filter by. Few names with few values, because collectors index them. Default `{}`. */
  readonly attributes: StrMap;
}

/** What `OtelLogPayload.create` takes: fields with a default may be left out. */
export interface OtelLogPayloadInit {
  /** Name of the event, such as `delta.commit`. */
  readonly name: string;
  /** How much it matters. */
  readonly severity: LogLevel;
  /** The payload of the event, a value of the contract that `name` calls for. */
  readonly body: AnyValue;
  /** What to filter by. Few names with few values, because collectors index them. Default `{}`. */
  readonly attributes?: StrMap | undefined;
}

export const OtelLogPayload: Contract<OtelLogPayload, OtelLogPayloadInit> = /* @__PURE__ */ contract({
  name: "OtelLogPayload",
  module: "diagnostics/events",
  info: info.OtelLogPayloadInfo,
  read: codec.readOtelLogPayload,
  unpack: codec.unpackOtelLogPayload,
  write: codec.writeOtelLogPayload,
  pack: codec.packOtelLogPayload,
  is: codec.isOtelLogPayload,
  convert: codec.convertOtelLogPayload,
});
