// @generated from contracts/diagnostics/telemetry.yaml. Do not edit. [dd4c827c1b70fedc]

import type { Contract, RowContract } from "tessera-contracts/serde";
import { contract, rowContract } from "tessera-contracts/serde/codegen";
import type { NonNegInt } from "../types.js";
import * as codec from "./telemetry.codec.js";
import * as info from "./telemetry.info.js";

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
  /** Data files the scan opened, after pruning. */
  readonly fragment_count: NonNegInt;
  /** Parquet row groups it read, after pruning. */
  readonly row_group_count: NonNegInt;
  /** Rows it produced. Null if the scan was abandoned or nobody counted. Default `null`. */
  readonly count_rows?: NonNegInt | null | undefined;
}

/** Rows of `ScanTelemetry` by column, as `ScanTelemetry.columns` reads and writes them. */
export interface ScanTelemetryColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    /** Data files the scan opened, after pruning. */
    readonly fragment_count: Float64Array;
    /** Parquet row groups it read, after pruning. */
    readonly row_group_count: Float64Array;
    /** Rows it produced. Null if the scan was abandoned or nobody counted. Default `null`. */
    readonly count_rows: Float64Array;
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly count_rows: Uint8Array;
  };
}

export const ScanTelemetry: RowContract<ScanTelemetry, ScanTelemetryInit, ScanTelemetryColumns> =
  /* @__PURE__ */ rowContract({
    name: "ScanTelemetry",
    module: "diagnostics/telemetry",
    info: info.ScanTelemetryInfo,
    read: codec.readScanTelemetry,
    unpack: codec.unpackScanTelemetry,
    write: codec.writeScanTelemetry,
    pack: codec.packScanTelemetry,
    is: codec.isScanTelemetry,
    convert: codec.convertScanTelemetry,
    columns: {
      read: codec.readScanTelemetryColumns,
      unpack: codec.unpackScanTelemetryColumns,
      write: codec.writeScanTelemetryColumns,
      pack: codec.packScanTelemetryColumns,
    },
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
  /** Data files the scan opened, after pruning. */
  readonly fragment_count: NonNegInt;
  /** Parquet row groups it read, after pruning. */
  readonly row_group_count: NonNegInt;
  /** Rows it produced. Null if the scan was abandoned or nobody counted. Default `null`. */
  readonly count_rows?: NonNegInt | null | undefined;
  /** Rows the planner expected. Null if it had no statistics. Default `null`. */
  readonly estimated_rows?: NonNegInt | null | undefined;
  /** Why files were kept although statistics could not prove them useful, one word each. Default `[]`. */
  readonly file_hints?: readonly string[] | undefined;
  /** Bytes read from storage. Default `0`. */
  readonly bytes_scanned?: NonNegInt | undefined;
}

/** Rows of `ScanTelemetryV2` by column, as `ScanTelemetryV2.columns` reads and writes them. */
export interface ScanTelemetryV2Columns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    /** Data files the scan opened, after pruning. */
    readonly fragment_count: Float64Array;
    /** Parquet row groups it read, after pruning. */
    readonly row_group_count: Float64Array;
    /** Rows it produced. Null if the scan was abandoned or nobody counted. Default `null`. */
    readonly count_rows: Float64Array;
    /** Rows the planner expected. Null if it had no statistics. Default `null`. */
    readonly estimated_rows: Float64Array;
    /** Why files were kept although statistics could not prove them useful, one word each. Default `[]`. */
    readonly file_hints: readonly (readonly string[])[];
    /** Bytes read from storage. Default `0`. */
    readonly bytes_scanned: Float64Array;
  };
  /** 1 where there is a value, 0 where it is null. */
  readonly validity: {
    readonly count_rows: Uint8Array;
    readonly estimated_rows: Uint8Array;
  };
}

export const ScanTelemetryV2: RowContract<ScanTelemetryV2, ScanTelemetryV2Init, ScanTelemetryV2Columns> =
  /* @__PURE__ */ rowContract({
    name: "ScanTelemetryV2",
    module: "diagnostics/telemetry",
    info: info.ScanTelemetryV2Info,
    read: codec.readScanTelemetryV2,
    unpack: codec.unpackScanTelemetryV2,
    write: codec.writeScanTelemetryV2,
    pack: codec.packScanTelemetryV2,
    is: codec.isScanTelemetryV2,
    convert: codec.convertScanTelemetryV2,
    columns: {
      read: codec.readScanTelemetryV2Columns,
      unpack: codec.unpackScanTelemetryV2Columns,
      write: codec.writeScanTelemetryV2Columns,
      pack: codec.packScanTelemetryV2Columns,
    },
  });

/** The scans of one flush, as one value. */
export type ScanTelemetryBatch = readonly ScanTelemetry[];

export const ScanTelemetryBatch: Contract<ScanTelemetryBatch> = /* @__PURE__ */ contract({
  name: "ScanTelemetryBatch",
  module: "diagnostics/telemetry",
  info: info.ScanTelemetryBatchInfo,
  read: codec.readScanTelemetryBatch,
  unpack: codec.unpackScanTelemetryBatch,
  write: codec.writeScanTelemetryBatch,
  pack: codec.packScanTelemetryBatch,
  is: codec.isScanTelemetryBatch,
  convert: codec.convertScanTelemetryBatch,
});

/** The scans of one flush, as one value, after ScanTelemetry grew. */
export type ScanTelemetryV2Batch = readonly ScanTelemetryV2[];

export const ScanTelemetryV2Batch: Contract<ScanTelemetryV2Batch> = /* @__PURE__ */ contract({
  name: "ScanTelemetryV2Batch",
  module: "diagnostics/telemetry",
  info: info.ScanTelemetryV2BatchInfo,
  read: codec.readScanTelemetryV2Batch,
  unpack: codec.unpackScanTelemetryV2Batch,
  write: codec.writeScanTelemetryV2Batch,
  pack: codec.packScanTelemetryV2Batch,
  is: codec.isScanTelemetryV2Batch,
  convert: codec.convertScanTelemetryV2Batch,
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
  /** Name of the stage. */
  readonly stage: string;
  /** Wall time in milliseconds. */
  readonly wall_ms: NonNegInt;
  /** Rows read by the stage, over all its inputs. */
  readonly rows_in: NonNegInt;
  /** Rows written by the stage, over all its outputs. */
  readonly rows_out: NonNegInt;
  /** Bytes written by the stage. Zero also if it writes nothing that has a size. Default `0`. */
  readonly bytes?: NonNegInt | undefined;
}

/** Rows of `StageMetrics` by column, as `StageMetrics.columns` reads and writes them. */
export interface StageMetricsColumns {
  /** How many rows there are. */
  readonly length: number;
  readonly values: {
    /** Name of the stage. */
    readonly stage: readonly string[];
    /** Wall time in milliseconds. */
    readonly wall_ms: Float64Array;
    /** Rows read by the stage, over all its inputs. */
    readonly rows_in: Float64Array;
    /** Rows written by the stage, over all its outputs. */
    readonly rows_out: Float64Array;
    /** Bytes written by the stage. Zero also if it writes nothing that has a size. Default `0`. */
    readonly bytes: Float64Array;
  };
}

export const StageMetrics: RowContract<StageMetrics, StageMetricsInit, StageMetricsColumns> =
  /* @__PURE__ */ rowContract({
    name: "StageMetrics",
    module: "diagnostics/telemetry",
    info: info.StageMetricsInfo,
    read: codec.readStageMetrics,
    unpack: codec.unpackStageMetrics,
    write: codec.writeStageMetrics,
    pack: codec.packStageMetrics,
    is: codec.isStageMetrics,
    convert: codec.convertStageMetrics,
    columns: {
      read: codec.readStageMetricsColumns,
      unpack: codec.unpackStageMetricsColumns,
      write: codec.writeStageMetricsColumns,
      pack: codec.packStageMetricsColumns,
    },
  });
