// @generated from contracts/diagnostics/telemetry.yaml. Do not edit. [bf166e01738f6593]

import { type Contract, contract } from "tessera/serde";
import type { NonNegInt } from "../types.js";
import {
  isScanTelemetry,
  isScanTelemetryBatch,
  isScanTelemetryV2,
  isScanTelemetryV2Batch,
  isStageMetrics,
  packScanTelemetry,
  packScanTelemetryBatch,
  packScanTelemetryV2,
  packScanTelemetryV2Batch,
  packStageMetrics,
  readScanTelemetry,
  readScanTelemetryBatch,
  readScanTelemetryV2,
  readScanTelemetryV2Batch,
  readStageMetrics,
  unpackScanTelemetry,
  unpackScanTelemetryBatch,
  unpackScanTelemetryV2,
  unpackScanTelemetryV2Batch,
  unpackStageMetrics,
  writeScanTelemetry,
  writeScanTelemetryBatch,
  writeScanTelemetryV2,
  writeScanTelemetryV2Batch,
  writeStageMetrics,
} from "./telemetry.codec.js";
import {
  ScanTelemetryBatchInfo,
  ScanTelemetryInfo,
  ScanTelemetryV2BatchInfo,
  ScanTelemetryV2Info,
  StageMetricsInfo,
} from "./telemetry.info.js";

/** What one table scan touched. An array on the wire. */
export interface ScanTelemetry {
  /** Data files the scan opened, after pruning. */
  readonly fragment_count: NonNegInt;
  /** Parquet row groups it read, after pruning. */
  readonly row_group_count: NonNegInt;
  /** Rows it produced. Null if the scan was abandoned or nobody counted. Default `null`. */
  readonly count_rows: NonNegInt | null;
}

/** What `ScanTelemetry.create` takes: fields with a default may be left out. */
export interface ScanTelemetryInit {
  readonly fragment_count: NonNegInt;
  readonly row_group_count: NonNegInt;
  readonly count_rows?: NonNegInt | null | undefined;
}

export const ScanTelemetry: Contract<ScanTelemetry, ScanTelemetryInit> = /* @__PURE__ */ contract({
  name: "ScanTelemetry",
  module: "diagnostics/telemetry",
  info: ScanTelemetryInfo,
  read: readScanTelemetry,
  unpack: unpackScanTelemetry,
  write: writeScanTelemetry,
  pack: packScanTelemetry,
  is: isScanTelemetry,
});

/**
 * ScanTelemetry after it grew. The new fields stand at the end and have defaults, so either version reads the rows of
 * the other. An array on the wire.
 */
export interface ScanTelemetryV2 {
  /** Data files the scan opened, after pruning. */
  readonly fragment_count: NonNegInt;
  /** Parquet row groups it read, after pruning. */
  readonly row_group_count: NonNegInt;
  /** Rows it produced. Null if the scan was abandoned or nobody counted. Default `null`. */
  readonly count_rows: NonNegInt | null;
  /** Rows the planner expected. Null if it had no statistics. Default `null`. */
  readonly estimated_rows: NonNegInt | null;
  /** Why files were kept although statistics could not prove them useful, one word each. Default `[]`. */
  readonly file_hints: readonly string[];
  /** Bytes read from storage. Default `0`. */
  readonly bytes_scanned: NonNegInt;
}

/** What `ScanTelemetryV2.create` takes: fields with a default may be left out. */
export interface ScanTelemetryV2Init {
  readonly fragment_count: NonNegInt;
  readonly row_group_count: NonNegInt;
  readonly count_rows?: NonNegInt | null | undefined;
  readonly estimated_rows?: NonNegInt | null | undefined;
  readonly file_hints?: readonly string[] | undefined;
  readonly bytes_scanned?: NonNegInt | undefined;
}

export const ScanTelemetryV2: Contract<ScanTelemetryV2, ScanTelemetryV2Init> = /* @__PURE__ */ contract({
  name: "ScanTelemetryV2",
  module: "diagnostics/telemetry",
  info: ScanTelemetryV2Info,
  read: readScanTelemetryV2,
  unpack: unpackScanTelemetryV2,
  write: writeScanTelemetryV2,
  pack: packScanTelemetryV2,
  is: isScanTelemetryV2,
});

/** The scans of one flush, as one value. */
export type ScanTelemetryBatch = readonly ScanTelemetry[];

export const ScanTelemetryBatch: Contract<ScanTelemetryBatch> = /* @__PURE__ */ contract({
  name: "ScanTelemetryBatch",
  module: "diagnostics/telemetry",
  info: () => ScanTelemetryBatchInfo(),
  read: readScanTelemetryBatch,
  unpack: unpackScanTelemetryBatch,
  write: writeScanTelemetryBatch,
  pack: packScanTelemetryBatch,
  is: isScanTelemetryBatch,
});

/** The scans of one flush, as one value, after ScanTelemetry grew. */
export type ScanTelemetryV2Batch = readonly ScanTelemetryV2[];

export const ScanTelemetryV2Batch: Contract<ScanTelemetryV2Batch> = /* @__PURE__ */ contract({
  name: "ScanTelemetryV2Batch",
  module: "diagnostics/telemetry",
  info: () => ScanTelemetryV2BatchInfo(),
  read: readScanTelemetryV2Batch,
  unpack: unpackScanTelemetryV2Batch,
  write: writeScanTelemetryV2Batch,
  pack: packScanTelemetryV2Batch,
  is: isScanTelemetryV2Batch,
});

/** What one stage of a pipeline cost. An array on the wire. */
export interface StageMetrics {
  /** Name of the stage. */
  readonly stage: string;
  /** Wall time in milliseconds. */
  readonly wall_ms: NonNegInt;
  /** Rows read by the stage, over all its inputs. */
  readonly rows_in: NonNegInt;
  /** Rows written by the stage, over all its outputs. */
  readonly rows_out: NonNegInt;
  /** Bytes written by the stage. Zero also if it writes nothing that has a size. Default `0`. */
  readonly bytes: NonNegInt;
}

/** What `StageMetrics.create` takes: fields with a default may be left out. */
export interface StageMetricsInit {
  readonly stage: string;
  readonly wall_ms: NonNegInt;
  readonly rows_in: NonNegInt;
  readonly rows_out: NonNegInt;
  readonly bytes?: NonNegInt | undefined;
}

export const StageMetrics: Contract<StageMetrics, StageMetricsInit> = /* @__PURE__ */ contract({
  name: "StageMetrics",
  module: "diagnostics/telemetry",
  info: StageMetricsInfo,
  read: readStageMetrics,
  unpack: unpackStageMetrics,
  write: writeStageMetrics,
  pack: packStageMetrics,
  is: isStageMetrics,
});
