// @generated from contracts/diagnostics/events.yaml. Do not edit. [a50c07784bcec9be]

import type { StructInfo } from "tessera-contracts/serde";
import { any, bool, defaulted, field, list, nullable, str, struct, unset } from "tessera-contracts/serde/codegen";
import {
  CachePolicyInfo,
  DeltaVersionInfo,
  DiskCacheKindInfo,
  EventTimeMsInfo,
  LogLevelInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  PlanFingerprintInfo,
  RunIdInfo,
  Sha256HexInfo,
  SqlTextInfo,
  StrMapInfo,
  TableUriInfo,
  WriteModeInfo,
} from "../types.info.js";
import { ValidationErrorPayloadInfo } from "./errors.info.js";
import { cdfReadRecordRule1 } from "./events.codec.js";

export const DatafusionExplainEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DatafusionExplainEvent",
  module: "diagnostics/events",
  doc: "The engine was asked to explain a statement.",
  examples: [{ event_time_unix_ms: 1767225600000, sql: "SELECT node_id FROM cpg_nodes", explain_analyze: true }],
  purpose: "row",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When it happened. Absent until ingestion stamps it." }),
    field("sql", SqlTextInfo(), { doc: "The statement." }),
    defaulted("explain_analyze", bool(), () => false, { doc: "True if the statement was also run to measure it." }),
  ],
});

export const PlanArtifactEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanArtifactEvent",
  module: "diagnostics/events",
  doc: "A view was planned and its plan was stored, or could not be.",
  examples: [
    { view_name: "functions", plan_fingerprint: "0000000000000000000000000000000000000000000000000000000000000000" },
  ],
  purpose: "row",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When it happened. Absent until ingestion stamps it." }),
    field("view_name", str(), { doc: "The view." }),
    field("plan_fingerprint", PlanFingerprintInfo(), { doc: "Fingerprint of its optimised plan." }),
    defaulted("error", nullable(ValidationErrorPayloadInfo), () => null, {
      doc: "Why the plan could not be stored, for instance because the engine cannot serialise one of its nodes. Null if it was.",
    }),
  ],
});

export const WriteEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "WriteEvent",
  module: "diagnostics/events",
  doc: "A table was written.",
  examples: [
    {
      event_time_unix_ms: 1767225600000,
      dataset_name: "cpg_nodes",
      table_uri: "s3://lake/cpg_nodes",
      mode: "append",
      version: 43,
      rows: 120000,
      duration_ms: 5120,
    },
  ],
  purpose: "row",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), {
      doc: "When the commit succeeded. Absent until ingestion stamps it.",
    }),
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("mode", WriteModeInfo, { doc: "How existing rows were treated." }),
    field("version", nullable(DeltaVersionInfo()), {
      doc: "The version committed. Null if the table is not a Delta table or mode ignore left it alone.",
    }),
    field("rows", nullable(NonNegIntInfo()), { doc: "Rows written. Null if the writer did not count them." }),
    field("duration_ms", nullable(NonNegIntInfo()), {
      doc: "Wall time of the write with its commit, in milliseconds. Null if it was not measured.",
    }),
  ],
});

export const DeltaScanRecordInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaScanRecord",
  module: "diagnostics/events",
  doc: "One scan of a Delta table, by the files that it looked at. What nobody counted is null.",
  examples: [
    {
      event_time_unix_ms: 1767225600000,
      table_uri: "s3://lake/cpg_nodes",
      version: 43,
      files_considered: 7,
      files_pruned: 5,
      file_bytes: 1682908,
      rows: 17,
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When the scan ended. Absent until ingestion stamps it." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("version", DeltaVersionInfo(), { doc: "The version that was read." }),
    field("files_considered", NonNegIntInfo(), { doc: "Data files of the version." }),
    field("files_pruned", NonNegIntInfo(), {
      doc: "Data files of those that partitions and statistics ruled out, so that they were not opened.",
    }),
    field("file_bytes", NonNegIntInfo(), {
      doc: "Size of the other files together, in bytes. A scan of few columns reads less of them.",
    }),
    defaulted("row_groups", nullable(NonNegIntInfo()), () => null, {
      doc: "Parquet row groups that were read. Null if the engine did not tell.",
    }),
    defaulted("bytes_read", nullable(NonNegIntInfo()), () => null, {
      doc: "Bytes that were read from storage. Null if the engine did not tell.",
    }),
    defaulted("rows", nullable(NonNegIntInfo()), () => null, {
      doc: "Rows that came of it. Null if nobody counted them, or the reader left early.",
    }),
  ],
});

export const CdfReadRecordInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CdfReadRecord",
  module: "diagnostics/events",
  doc: "One read of a change data feed, by the rows it brought.",
  examples: [
    {
      event_time_unix_ms: 1767225600000,
      dataset_name: "cpg_nodes",
      table_uri: "s3://lake/cpg_nodes",
      from_version: 43,
      to_version: 57,
      inserts: 1800,
      deletes: 12,
      run_id: "run-2026-01-01-7f3a",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When the read ended. Absent until ingestion stamps it." }),
    field("dataset_name", NonEmptyStrInfo(), { doc: "Name of the dataset in the plan." }),
    field("table_uri", TableUriInfo(), { doc: "Where the table lies." }),
    field("from_version", DeltaVersionInfo(), { doc: "First version whose changes were read." }),
    field("to_version", DeltaVersionInfo(), { doc: "Last version whose changes were read, itself included." }),
    defaulted("inserts", NonNegIntInfo(), () => 0, { doc: "Rows that were inserted in those versions." }),
    defaulted("updates", NonNegIntInfo(), () => 0, {
      doc: "Rows that were updated. The row before and the row after count once.",
    }),
    defaulted("deletes", NonNegIntInfo(), () => 0, { doc: "Rows that were deleted." }),
    field("run_id", nullable(RunIdInfo()), { doc: "The run that read. Null outside a run." }),
  ],
  rules: [
    {
      expr: "this.from_version <= this.to_version",
      message: "from_version must not be after to_version",
      holds: cdfReadRecordRule1,
    },
  ],
});

export const ViewCacheEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewCacheEvent",
  module: "diagnostics/events",
  doc: "A view with a cache policy was read.",
  examples: [{ event_time_unix_ms: 1767225600000, view_name: "functions", cache_policy: "memory", hit: false }],
  purpose: "row",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When it happened. Absent until ingestion stamps it." }),
    field("view_name", NonEmptyStrInfo(), { doc: "The view." }),
    field("cache_policy", CachePolicyInfo, { doc: "Where its result is kept." }),
    field("hit", bool(), { doc: "True if an earlier result was used." }),
    defaulted("result_key", nullable(Sha256HexInfo()), () => null, {
      doc: "Fingerprint of the ResultKey, under which the result is kept. Null if the view has none.",
    }),
    defaulted("reason", nullable(str()), () => null, { doc: "Why no earlier result was used. Null if one was." }),
  ],
});

export const DiskCacheFaultInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DiskCacheFault",
  module: "diagnostics/events",
  doc: "An on-disk cache could not do what it was asked, and went on without. Whoever asked made what was not there again.",
  examples: [
    {
      kind: "extract",
      code: "CACHE_CORRUPT",
      detail: "the file is damaged, and was put aside as cache.corrupt-1.db; the cache begins empty",
    },
  ],
  purpose: "row",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When it happened. Absent until ingestion stamps it." }),
    field("kind", DiskCacheKindInfo, { doc: "Which cache." }),
    field("code", NonEmptyStrInfo(), { doc: "Stable code of what went wrong, such as `CACHE_CORRUPT`." }),
    field("detail", str(), { doc: "What went wrong, and what was done about it." }),
  ],
});

export const PreparedStatementEventInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PreparedStatementEvent",
  module: "diagnostics/events",
  doc: "A statement was prepared in a session.",
  examples: [
    {
      event_time_unix_ms: 1767225600000,
      name: "node_by_id",
      sql: "SELECT * FROM cpg_nodes WHERE node_id = $1",
      param_types: ["VARCHAR"],
    },
  ],
  purpose: "row",
  fields: () => [
    unset("event_time_unix_ms", EventTimeMsInfo(), { doc: "When it happened. Absent until ingestion stamps it." }),
    field("name", NonEmptyStrInfo(), { doc: "Name the statement is executed by." }),
    field("sql", SqlTextInfo(), { doc: "The statement, with its placeholders." }),
    defaulted("param_types", list(str()), () => [], { doc: "SQL type of each placeholder, in order." }),
  ],
});

export const OtelLogPayloadInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OtelLogPayload",
  module: "diagnostics/events",
  doc: "The part of an OpenTelemetry log record that is ours. The exporter adds time, trace and resource.",
  examples: [
    {
      name: "delta.commit",
      severity: "info",
      body: { table_uri: "s3://lake/cpg_nodes", version: 43 },
      attributes: { dataset: "cpg_nodes" },
    },
  ],
  mode: "compat",
  purpose: "telemetry",
  fields: () => [
    field("name", str(), { doc: "Name of the event, such as `delta.commit`." }),
    field("severity", LogLevelInfo, { doc: "How much it matters." }),
    field("body", any(), {
      doc: "The payload of the event, a value of the contract that `name` calls for.",
      vendor: { "x-opaque": "Any contract of the workspace may be logged." },
    }),
    defaulted("attributes", StrMapInfo(), () => Object.create(null), {
      doc: "What to filter by. Few names with few values, because collectors index them.",
    }),
  ],
});
