// @generated from contracts/diagnostics/telemetry.yaml. Do not edit. [23d066a851c75758]

import type { ColumnTable } from "tessera-contracts/arrow";
import {
  type BoundBatch,
  Int64Builder,
  ListBuilder,
  TextBuilder,
  columnTable,
  ints,
  lists,
  texts,
} from "tessera-contracts/arrow/codegen";
import { requireList, requirePlain } from "tessera-contracts/serde/codegen";
import type { NonNegInt } from "../types.js";
import {
  ScanTelemetry,
  type ScanTelemetryColumns,
  type ScanTelemetryInit,
  ScanTelemetryV2,
  type ScanTelemetryV2Columns,
  type ScanTelemetryV2Init,
  StageMetrics,
  type StageMetricsColumns,
  type StageMetricsInit,
} from "./telemetry.js";

/** The rows of the table `scan_telemetry`, which are of the type `ScanTelemetry`. */
export const ScanTelemetryTable: ColumnTable<ScanTelemetry, ScanTelemetryInit, ScanTelemetryColumns> =
  /* @__PURE__ */ columnTable({
    contract: ScanTelemetry,
    name: "scan_telemetry",
    key: [],
    columns: ["fragment_count: i64 not null", "row_group_count: i64 not null", "count_rows: i64"],
    codec: { builders: scanTelemetryBuilders, append: appendScanTelemetry, rows: scanTelemetryRows },
    fingerprint: "d7f08f74b339e7223704650eb162001e515bfdebbfea092ff19f2bf9d320320a",
    definition: () => import("./telemetry.definitions.js").then((all) => all.ScanTelemetry),
  });

function scanTelemetryBuilders() {
  return { fragment_count: new Int64Builder(), row_group_count: new Int64Builder(), count_rows: new Int64Builder() };
}

function appendScanTelemetry(to: ReturnType<typeof scanTelemetryBuilders>, rows: readonly ScanTelemetry[]): void {
  for (const row of rows) {
    requirePlain(row, row.fragment_count);
    to.fragment_count.append(row.fragment_count);
    to.row_group_count.append(row.row_group_count);
    if (row.count_rows === null) to.count_rows.appendNull();
    else to.count_rows.append(row.count_rows);
  }
}

function scanTelemetryRows(batch: BoundBatch): ScanTelemetry[] {
  const fragment_count = batch.required("fragment_count", ints);
  const row_group_count = batch.required("row_group_count", ints);
  const count_rows = batch.nullable("count_rows", ints);
  const rows: ScanTelemetry[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      fragment_count: fragment_count[i] as NonNegInt,
      row_group_count: row_group_count[i] as NonNegInt,
      count_rows: count_rows[i] as NonNegInt | null,
    });
  }
  return rows;
}

/** The rows of the table `scan_telemetry_v2`, which are of the type `ScanTelemetryV2`. */
export const ScanTelemetryV2Table: ColumnTable<ScanTelemetryV2, ScanTelemetryV2Init, ScanTelemetryV2Columns> =
  /* @__PURE__ */ columnTable({
    contract: ScanTelemetryV2,
    name: "scan_telemetry_v2",
    key: [],
    columns: [
      "fragment_count: i64 not null",
      "row_group_count: i64 not null",
      "count_rows: i64",
      "estimated_rows: i64",
      "file_hints: list[item: string not null] not null",
      "bytes_scanned: i64 not null",
    ],
    codec: { builders: scanTelemetryV2Builders, append: appendScanTelemetryV2, rows: scanTelemetryV2Rows },
    fingerprint: "e8506fd62064dbcef733edb8bcdb768f2ea13b27b5b99c75030cf2a98c39fbfa",
    definition: () => import("./telemetry.definitions.js").then((all) => all.ScanTelemetryV2),
  });

function scanTelemetryV2Builders() {
  const file_hints_item = new TextBuilder();
  return {
    fragment_count: new Int64Builder(),
    row_group_count: new Int64Builder(),
    count_rows: new Int64Builder(),
    estimated_rows: new Int64Builder(),
    file_hints: new ListBuilder(file_hints_item),
    bytes_scanned: new Int64Builder(),
    file_hints_item,
  };
}

function appendScanTelemetryV2(to: ReturnType<typeof scanTelemetryV2Builders>, rows: readonly ScanTelemetryV2[]): void {
  for (const row of rows) {
    requirePlain(row, row.fragment_count);
    to.fragment_count.append(row.fragment_count);
    to.row_group_count.append(row.row_group_count);
    if (row.count_rows === null) to.count_rows.appendNull();
    else to.count_rows.append(row.count_rows);
    if (row.estimated_rows === null) to.estimated_rows.appendNull();
    else to.estimated_rows.append(row.estimated_rows);
    requireList(row.file_hints);
    for (const item of row.file_hints) to.file_hints_item.append(item);
    to.file_hints.end();
    to.bytes_scanned.append(row.bytes_scanned);
  }
}

function scanTelemetryV2Rows(batch: BoundBatch): ScanTelemetryV2[] {
  const fragment_count = batch.required("fragment_count", ints);
  const row_group_count = batch.required("row_group_count", ints);
  const count_rows = batch.nullable("count_rows", ints);
  const estimated_rows = batch.nullable("estimated_rows", ints);
  const file_hints = batch.required("file_hints", lists(texts));
  const bytes_scanned = batch.required("bytes_scanned", ints);
  const rows: ScanTelemetryV2[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      fragment_count: fragment_count[i] as NonNegInt,
      row_group_count: row_group_count[i] as NonNegInt,
      count_rows: count_rows[i] as NonNegInt | null,
      estimated_rows: estimated_rows[i] as NonNegInt | null,
      file_hints: file_hints[i] as readonly string[],
      bytes_scanned: bytes_scanned[i] as NonNegInt,
    });
  }
  return rows;
}

/** The rows of the table `stage_metrics`, which are of the type `StageMetrics`. */
export const StageMetricsTable: ColumnTable<StageMetrics, StageMetricsInit, StageMetricsColumns> =
  /* @__PURE__ */ columnTable({
    contract: StageMetrics,
    name: "stage_metrics",
    key: [],
    columns: [
      "stage: string not null",
      "wall_ms: i64 not null",
      "rows_in: i64 not null",
      "rows_out: i64 not null",
      "bytes: i64 not null",
    ],
    codec: { builders: stageMetricsBuilders, append: appendStageMetrics, rows: stageMetricsRows },
    fingerprint: "1ecc79e8e4b30d736accf4c65e1cf48e1289c611818d7b55bb781a45232e7c03",
    definition: () => import("./telemetry.definitions.js").then((all) => all.StageMetrics),
  });

function stageMetricsBuilders() {
  return {
    stage: new TextBuilder(),
    wall_ms: new Int64Builder(),
    rows_in: new Int64Builder(),
    rows_out: new Int64Builder(),
    bytes: new Int64Builder(),
  };
}

function appendStageMetrics(to: ReturnType<typeof stageMetricsBuilders>, rows: readonly StageMetrics[]): void {
  for (const row of rows) {
    requirePlain(row, row.stage);
    to.stage.append(row.stage);
    to.wall_ms.append(row.wall_ms);
    to.rows_in.append(row.rows_in);
    to.rows_out.append(row.rows_out);
    to.bytes.append(row.bytes);
  }
}

function stageMetricsRows(batch: BoundBatch): StageMetrics[] {
  const stage = batch.required("stage", texts);
  const wall_ms = batch.required("wall_ms", ints);
  const rows_in = batch.required("rows_in", ints);
  const rows_out = batch.required("rows_out", ints);
  const bytes = batch.required("bytes", ints);
  const rows: StageMetrics[] = [];
  for (let i = 0; i < batch.rowCount; i++) {
    rows.push({
      stage: stage[i] as string,
      wall_ms: wall_ms[i] as NonNegInt,
      rows_in: rows_in[i] as NonNegInt,
      rows_out: rows_out[i] as NonNegInt,
      bytes: bytes[i] as NonNegInt,
    });
  }
  return rows;
}
