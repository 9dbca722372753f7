// @generated from contracts/diagnostics/telemetry.yaml. Do not edit. [0592a82042617648]

import type { StructInfo, TypeInfo } from "tessera-contracts/serde";
import { alias, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { NonNegIntInfo } from "../types.info.js";

export const ScanTelemetryInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ScanTelemetry",
  module: "diagnostics/telemetry",
  doc: "What one table scan touched.",
  examples: [
    [3, 7, null],
    [1, 1, 4096],
  ],
  mode: "compat",
  array_like: true,
  purpose: "telemetry",
  fields: () => [
    field("fragment_count", NonNegIntInfo(), { doc: "Data files the scan opened, after pruning." }),
    field("row_group_count", NonNegIntInfo(), { doc: "Parquet row groups it read, after pruning." }),
    defaulted("count_rows", nullable(NonNegIntInfo()), () => null, {
      doc: "Rows it produced. Null if the scan was abandoned or nobody counted.",
    }),
  ],
});

export const ScanTelemetryV2Info: StructInfo = /* @__PURE__ */ struct({
  name: "ScanTelemetryV2",
  module: "diagnostics/telemetry",
  doc: "ScanTelemetry after it grew. The new fields stand at the end and have defaults, so either version reads the rows of the other.",
  examples: [[3, 7, null, 5000, ["no_stats"], 1048576]],
  mode: "compat",
  array_like: true,
  purpose: "telemetry",
  fields: () => [
    field("fragment_count", NonNegIntInfo(), { doc: "Data files the scan opened, after pruning." }),
    field("row_group_count", NonNegIntInfo(), { doc: "Parquet row groups it read, after pruning." }),
    defaulted("count_rows", nullable(NonNegIntInfo()), () => null, {
      doc: "Rows it produced. Null if the scan was abandoned or nobody counted.",
    }),
    defaulted("estimated_rows", nullable(NonNegIntInfo()), () => null, {
      doc: "Rows the planner expected. Null if it had no statistics.",
    }),
    defaulted("file_hints", list(str()), () => [], {
      doc: "Why files were kept although statistics could not prove them useful, one word each.",
    }),
    defaulted("bytes_scanned", NonNegIntInfo(), () => 0, { doc: "Bytes read from storage." }),
  ],
});

export const ScanTelemetryBatchInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  list(ScanTelemetryInfo, {
    alias: "ScanTelemetryBatch",
    doc: "The scans of one flush, as one value.",
    vendor: { "x-lint": { "unused-name": "what a flush writes; nothing holds it" } },
  }),
);

export const ScanTelemetryV2BatchInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  list(ScanTelemetryV2Info, {
    alias: "ScanTelemetryV2Batch",
    doc: "The scans of one flush, as one value, after ScanTelemetry grew.",
    vendor: { "x-lint": { "unused-name": "what a flush writes; nothing holds it" } },
  }),
);

export const StageMetricsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "StageMetrics",
  module: "diagnostics/telemetry",
  doc: "What one stage of a pipeline cost.",
  examples: [["normalize", 1250, 120000, 118442, 7340032]],
  mode: "compat",
  array_like: true,
  purpose: "telemetry",
  fields: () => [
    field("stage", str(), { doc: "Name of the stage." }),
    field("wall_ms", NonNegIntInfo(), { doc: "Wall time in milliseconds." }),
    field("rows_in", NonNegIntInfo(), { doc: "Rows read by the stage, over all its inputs." }),
    field("rows_out", NonNegIntInfo(), { doc: "Rows written by the stage, over all its outputs." }),
    defaulted("bytes", NonNegIntInfo(), () => 0, {
      doc: "Bytes written by the stage. Zero also if it writes nothing that has a size.",
    }),
  ],
});
