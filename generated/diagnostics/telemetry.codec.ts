// @generated from contracts/diagnostics/telemetry.yaml. Do not edit. [c9151bc354257edf]

import {
  CLOSE_LIST,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asArray,
  asInt,
  asString,
  atLeast,
  bail,
  fitted,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  requireList,
  requirePlain,
  roomFor,
  widened,
} from "tessera-contracts/serde/codegen";
import type { NonNegInt } from "../types.js";
import type {
  ScanTelemetry,
  ScanTelemetryBatch,
  ScanTelemetryColumns,
  ScanTelemetryV2,
  ScanTelemetryV2Batch,
  ScanTelemetryV2Columns,
  StageMetrics,
  StageMetricsColumns,
} from "./telemetry.js";

export function readScanTelemetry(r: JsonReader): ScanTelemetry {
  if (!r.beginList()) r.bail();
  const fragment_count = atLeast(r.readInt(), 0);
  if (!r.nextItem()) r.bail();
  const row_group_count = atLeast(r.readInt(), 0);
  let more = r.nextItem();
  let count_rows: NonNegInt | null = null;
  if (more) count_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  more = more && r.nextItem();
  for (; more; more = r.nextItem()) r.skipValue();
  return { fragment_count, row_group_count, count_rows };
}

export function unpackScanTelemetry(r: PackReader): ScanTelemetry {
  const count = r.readListHeader();
  if (count < 2) r.bail();
  const fragment_count = atLeast(r.readInt(), 0);
  const row_group_count = atLeast(r.readInt(), 0);
  let count_rows: NonNegInt | null = null;
  if (count > 2) count_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  for (let i = 3; i < count; i++) r.skipValue();
  return { fragment_count, row_group_count, count_rows };
}

export function writeScanTelemetry(w: JsonValueWriter, value: ScanTelemetry): void {
  requirePlain(value, value.fragment_count);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.fragment_count);
  w.writeByte(COMMA);
  w.writeInt(value.row_group_count);
  w.writeByte(COMMA);
  const count_rows = value.count_rows === undefined ? null : value.count_rows;
  if (count_rows === null) w.writeNull();
  else w.writeInt(count_rows);
  w.writeByte(CLOSE_LIST);
}

export function packScanTelemetry(w: Writer, value: ScanTelemetry): void {
  requirePlain(value, value.fragment_count);
  w.packListHeader(3);
  w.packInt(value.fragment_count);
  w.packInt(value.row_group_count);
  const count_rows = value.count_rows === undefined ? null : value.count_rows;
  if (count_rows === null) w.packNull();
  else w.packInt(count_rows);
}

export function isScanTelemetry(candidate: unknown): candidate is ScanTelemetry {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ScanTelemetry> = candidate;
  if (value.fragment_count === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.fragment_count) && value.fragment_count >= 0)) return false;
  if (!(isSafeInt(value.row_group_count) && value.row_group_count >= 0)) return false;
  if (!(isSafeInt(value.count_rows) && value.count_rows >= 0) && value.count_rows !== null) return false;
  return true;
}

export function convertScanTelemetry(value: unknown): ScanTelemetry {
  const items = asArray(value);
  if (items.length < 2) bail();
  return {
    fragment_count: atLeast(asInt(items[0]), 0),
    row_group_count: atLeast(asInt(items[1]), 0),
    count_rows: items[2] == null ? null : atLeast(asInt(items[2]), 0),
  };
}

export function readScanTelemetryColumns(r: JsonReader): ScanTelemetryColumns {
  let length = 0;
  let room = roomFor();
  let fragment_count = new Float64Array(room);
  let row_group_count = new Float64Array(room);
  let count_rows = new Float64Array(room);
  let count_rows_validity = new Uint8Array(room);
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      fragment_count = widened(fragment_count, room);
      row_group_count = widened(row_group_count, room);
      count_rows = widened(count_rows, room);
      count_rows_validity = widened(count_rows_validity, room);
    }
    if (!r.beginList()) r.bail();
    fragment_count[length] = atLeast(r.readInt(), 0);
    if (!r.nextItem()) r.bail();
    row_group_count[length] = atLeast(r.readInt(), 0);
    let more = r.nextItem();
    if (more && !r.atNull()) {
      count_rows[length] = atLeast(r.readInt(), 0);
      count_rows_validity[length] = 1;
    }
    more = more && r.nextItem();
    for (; more; more = r.nextItem()) r.skipValue();
    length++;
  }
  return {
    length,
    values: {
      fragment_count: fitted(fragment_count, length),
      row_group_count: fitted(row_group_count, length),
      count_rows: fitted(count_rows, length),
    },
    validity: { count_rows: fitted(count_rows_validity, length) },
  };
}

export function unpackScanTelemetryColumns(r: PackReader): ScanTelemetryColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let fragment_count = new Float64Array(room);
  let row_group_count = new Float64Array(room);
  let count_rows = new Float64Array(room);
  let count_rows_validity = new Uint8Array(room);
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      fragment_count = widened(fragment_count, room);
      row_group_count = widened(row_group_count, room);
      count_rows = widened(count_rows, room);
      count_rows_validity = widened(count_rows_validity, room);
    }
    const count = r.readListHeader();
    if (count < 2) r.bail();
    fragment_count[row] = atLeast(r.readInt(), 0);
    row_group_count[row] = atLeast(r.readInt(), 0);
    if (count > 2 && !r.atNull()) {
      count_rows[row] = atLeast(r.readInt(), 0);
      count_rows_validity[row] = 1;
    }
    for (let i = 3; i < count; i++) r.skipValue();
  }
  return {
    length,
    values: {
      fragment_count: fitted(fragment_count, length),
      row_group_count: fitted(row_group_count, length),
      count_rows: fitted(count_rows, length),
    },
    validity: { count_rows: fitted(count_rows_validity, length) },
  };
}

export function writeScanTelemetryColumns(w: JsonValueWriter, columns: ScanTelemetryColumns): void {
  const length = columns.length;
  const fragment_count = columns.values.fragment_count;
  const row_group_count = columns.values.row_group_count;
  const count_rows = columns.values.count_rows;
  const count_rows_validity = columns.validity.count_rows;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(fragment_count[row] as number);
    w.writeByte(COMMA);
    w.writeInt(row_group_count[row] as number);
    w.writeByte(COMMA);
    if (count_rows_validity[row] === 0) w.writeNull();
    else w.writeInt(count_rows[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packScanTelemetryColumns(w: Writer, columns: ScanTelemetryColumns): void {
  const length = columns.length;
  const fragment_count = columns.values.fragment_count;
  const row_group_count = columns.values.row_group_count;
  const count_rows = columns.values.count_rows;
  const count_rows_validity = columns.validity.count_rows;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(3);
    w.packInt(fragment_count[row] as number);
    w.packInt(row_group_count[row] as number);
    if (count_rows_validity[row] === 0) w.packNull();
    else w.packInt(count_rows[row] as number);
  }
}

export function readScanTelemetryV2(r: JsonReader): ScanTelemetryV2 {
  if (!r.beginList()) r.bail();
  const fragment_count = atLeast(r.readInt(), 0);
  if (!r.nextItem()) r.bail();
  const row_group_count = atLeast(r.readInt(), 0);
  let more = r.nextItem();
  let count_rows: NonNegInt | null = null;
  if (more) count_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  more = more && r.nextItem();
  let estimated_rows: NonNegInt | null = null;
  if (more) estimated_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  more = more && r.nextItem();
  let file_hints: readonly string[] = [];
  if (more) file_hints = readStringList(r);
  more = more && r.nextItem();
  let bytes_scanned: NonNegInt = 0;
  if (more) bytes_scanned = atLeast(r.readInt(), 0);
  more = more && r.nextItem();
  for (; more; more = r.nextItem()) r.skipValue();
  return { fragment_count, row_group_count, count_rows, estimated_rows, file_hints, bytes_scanned };
}

export function unpackScanTelemetryV2(r: PackReader): ScanTelemetryV2 {
  const count = r.readListHeader();
  if (count < 2) r.bail();
  const fragment_count = atLeast(r.readInt(), 0);
  const row_group_count = atLeast(r.readInt(), 0);
  let count_rows: NonNegInt | null = null;
  if (count > 2) count_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  let estimated_rows: NonNegInt | null = null;
  if (count > 3) estimated_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
  let file_hints: readonly string[] = [];
  if (count > 4) file_hints = unpackStringList(r);
  let bytes_scanned: NonNegInt = 0;
  if (count > 5) bytes_scanned = atLeast(r.readInt(), 0);
  for (let i = 6; i < count; i++) r.skipValue();
  return { fragment_count, row_group_count, count_rows, estimated_rows, file_hints, bytes_scanned };
}

export function writeScanTelemetryV2(w: JsonValueWriter, value: ScanTelemetryV2): void {
  requirePlain(value, value.fragment_count);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.fragment_count);
  w.writeByte(COMMA);
  w.writeInt(value.row_group_count);
  w.writeByte(COMMA);
  const count_rows = value.count_rows === undefined ? null : value.count_rows;
  if (count_rows === null) w.writeNull();
  else w.writeInt(count_rows);
  w.writeByte(COMMA);
  const estimated_rows = value.estimated_rows === undefined ? null : value.estimated_rows;
  if (estimated_rows === null) w.writeNull();
  else w.writeInt(estimated_rows);
  w.writeByte(COMMA);
  const file_hints = value.file_hints === undefined ? [] : value.file_hints;
  writeStringList(w, file_hints);
  w.writeByte(COMMA);
  const bytes_scanned = value.bytes_scanned === undefined ? 0 : value.bytes_scanned;
  w.writeInt(bytes_scanned);
  w.writeByte(CLOSE_LIST);
}

export function packScanTelemetryV2(w: Writer, value: ScanTelemetryV2): void {
  requirePlain(value, value.fragment_count);
  w.packListHeader(6);
  w.packInt(value.fragment_count);
  w.packInt(value.row_group_count);
  const count_rows = value.count_rows === undefined ? null : value.count_rows;
  if (count_rows === null) w.packNull();
  else w.packInt(count_rows);
  const estimated_rows = value.estimated_rows === undefined ? null : value.estimated_rows;
  if (estimated_rows === null) w.packNull();
  else w.packInt(estimated_rows);
  const file_hints = value.file_hints === undefined ? [] : value.file_hints;
  packStringList(w, file_hints);
  const bytes_scanned = value.bytes_scanned === undefined ? 0 : value.bytes_scanned;
  w.packInt(bytes_scanned);
}

export function isScanTelemetryV2(candidate: unknown): candidate is ScanTelemetryV2 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ScanTelemetryV2> = candidate;
  if (value.fragment_count === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.fragment_count) && value.fragment_count >= 0)) return false;
  if (!(isSafeInt(value.row_group_count) && value.row_group_count >= 0)) return false;
  if (!(isSafeInt(value.count_rows) && value.count_rows >= 0) && value.count_rows !== null) return false;
  if (!(isSafeInt(value.estimated_rows) && value.estimated_rows >= 0) && value.estimated_rows !== null) return false;
  if (!isStringList(value.file_hints)) return false;
  if (!(isSafeInt(value.bytes_scanned) && value.bytes_scanned >= 0)) return false;
  return true;
}

export function convertScanTelemetryV2(value: unknown): ScanTelemetryV2 {
  const items = asArray(value);
  if (items.length < 2) bail();
  return {
    fragment_count: atLeast(asInt(items[0]), 0),
    row_group_count: atLeast(asInt(items[1]), 0),
    count_rows: items[2] == null ? null : atLeast(asInt(items[2]), 0),
    estimated_rows: items[3] == null ? null : atLeast(asInt(items[3]), 0),
    file_hints: items[4] === undefined ? [] : convertStringList(items[4]),
    bytes_scanned: items[5] === undefined ? 0 : atLeast(asInt(items[5]), 0),
  };
}

export function readScanTelemetryV2Columns(r: JsonReader): ScanTelemetryV2Columns {
  let length = 0;
  let room = roomFor();
  let fragment_count = new Float64Array(room);
  let row_group_count = new Float64Array(room);
  let count_rows = new Float64Array(room);
  let count_rows_validity = new Uint8Array(room);
  let estimated_rows = new Float64Array(room);
  let estimated_rows_validity = new Uint8Array(room);
  let bytes_scanned = new Float64Array(room);
  const file_hints: (readonly string[])[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      fragment_count = widened(fragment_count, room);
      row_group_count = widened(row_group_count, room);
      count_rows = widened(count_rows, room);
      count_rows_validity = widened(count_rows_validity, room);
      estimated_rows = widened(estimated_rows, room);
      estimated_rows_validity = widened(estimated_rows_validity, room);
      bytes_scanned = widened(bytes_scanned, room);
    }
    if (!r.beginList()) r.bail();
    fragment_count[length] = atLeast(r.readInt(), 0);
    if (!r.nextItem()) r.bail();
    row_group_count[length] = atLeast(r.readInt(), 0);
    let more = r.nextItem();
    if (more && !r.atNull()) {
      count_rows[length] = atLeast(r.readInt(), 0);
      count_rows_validity[length] = 1;
    }
    more = more && r.nextItem();
    if (more && !r.atNull()) {
      estimated_rows[length] = atLeast(r.readInt(), 0);
      estimated_rows_validity[length] = 1;
    }
    more = more && r.nextItem();
    file_hints.push(more ? readStringList(r) : []);
    more = more && r.nextItem();
    if (more) bytes_scanned[length] = atLeast(r.readInt(), 0);
    more = more && r.nextItem();
    for (; more; more = r.nextItem()) r.skipValue();
    length++;
  }
  return {
    length,
    values: {
      fragment_count: fitted(fragment_count, length),
      row_group_count: fitted(row_group_count, length),
      count_rows: fitted(count_rows, length),
      estimated_rows: fitted(estimated_rows, length),
      file_hints,
      bytes_scanned: fitted(bytes_scanned, length),
    },
    validity: {
      count_rows: fitted(count_rows_validity, length),
      estimated_rows: fitted(estimated_rows_validity, length),
    },
  };
}

export function unpackScanTelemetryV2Columns(r: PackReader): ScanTelemetryV2Columns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let fragment_count = new Float64Array(room);
  let row_group_count = new Float64Array(room);
  let count_rows = new Float64Array(room);
  let count_rows_validity = new Uint8Array(room);
  let estimated_rows = new Float64Array(room);
  let estimated_rows_validity = new Uint8Array(room);
  let bytes_scanned = new Float64Array(room);
  const file_hints: (readonly string[])[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      fragment_count = widened(fragment_count, room);
      row_group_count = widened(row_group_count, room);
      count_rows = widened(count_rows, room);
      count_rows_validity = widened(count_rows_validity, room);
      estimated_rows = widened(estimated_rows, room);
      estimated_rows_validity = widened(estimated_rows_validity, room);
      bytes_scanned = widened(bytes_scanned, room);
    }
    const count = r.readListHeader();
    if (count < 2) r.bail();
    fragment_count[row] = atLeast(r.readInt(), 0);
    row_group_count[row] = atLeast(r.readInt(), 0);
    if (count > 2 && !r.atNull()) {
      count_rows[row] = atLeast(r.readInt(), 0);
      count_rows_validity[row] = 1;
    }
    if (count > 3 && !r.atNull()) {
      estimated_rows[row] = atLeast(r.readInt(), 0);
      estimated_rows_validity[row] = 1;
    }
    file_hints.push(count > 4 ? unpackStringList(r) : []);
    if (count > 5) bytes_scanned[row] = atLeast(r.readInt(), 0);
    for (let i = 6; i < count; i++) r.skipValue();
  }
  return {
    length,
    values: {
      fragment_count: fitted(fragment_count, length),
      row_group_count: fitted(row_group_count, length),
      count_rows: fitted(count_rows, length),
      estimated_rows: fitted(estimated_rows, length),
      file_hints,
      bytes_scanned: fitted(bytes_scanned, length),
    },
    validity: {
      count_rows: fitted(count_rows_validity, length),
      estimated_rows: fitted(estimated_rows_validity, length),
    },
  };
}

export function writeScanTelemetryV2Columns(w: JsonValueWriter, columns: ScanTelemetryV2Columns): void {
  const length = columns.length;
  const fragment_count = columns.values.fragment_count;
  const row_group_count = columns.values.row_group_count;
  const count_rows = columns.values.count_rows;
  const count_rows_validity = columns.validity.count_rows;
  const estimated_rows = columns.values.estimated_rows;
  const estimated_rows_validity = columns.validity.estimated_rows;
  const file_hints = columns.values.file_hints;
  const bytes_scanned = columns.values.bytes_scanned;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(fragment_count[row] as number);
    w.writeByte(COMMA);
    w.writeInt(row_group_count[row] as number);
    w.writeByte(COMMA);
    if (count_rows_validity[row] === 0) w.writeNull();
    else w.writeInt(count_rows[row] as number);
    w.writeByte(COMMA);
    if (estimated_rows_validity[row] === 0) w.writeNull();
    else w.writeInt(estimated_rows[row] as number);
    w.writeByte(COMMA);
    const file_hints_item = file_hints[row] as readonly string[];
    writeStringList(w, file_hints_item);
    w.writeByte(COMMA);
    w.writeInt(bytes_scanned[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packScanTelemetryV2Columns(w: Writer, columns: ScanTelemetryV2Columns): void {
  const length = columns.length;
  const fragment_count = columns.values.fragment_count;
  const row_group_count = columns.values.row_group_count;
  const count_rows = columns.values.count_rows;
  const count_rows_validity = columns.validity.count_rows;
  const estimated_rows = columns.values.estimated_rows;
  const estimated_rows_validity = columns.validity.estimated_rows;
  const file_hints = columns.values.file_hints;
  const bytes_scanned = columns.values.bytes_scanned;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(6);
    w.packInt(fragment_count[row] as number);
    w.packInt(row_group_count[row] as number);
    if (count_rows_validity[row] === 0) w.packNull();
    else w.packInt(count_rows[row] as number);
    if (estimated_rows_validity[row] === 0) w.packNull();
    else w.packInt(estimated_rows[row] as number);
    const file_hints_item = file_hints[row] as readonly string[];
    packStringList(w, file_hints_item);
    w.packInt(bytes_scanned[row] as number);
  }
}

export function readScanTelemetryBatch(r: JsonReader): ScanTelemetryBatch {
  return readScanTelemetryList(r);
}

export function unpackScanTelemetryBatch(r: PackReader): ScanTelemetryBatch {
  return unpackScanTelemetryList(r);
}

export function writeScanTelemetryBatch(w: JsonValueWriter, value: ScanTelemetryBatch): void {
  writeScanTelemetryList(w, value);
}

export function packScanTelemetryBatch(w: Writer, value: ScanTelemetryBatch): void {
  packScanTelemetryList(w, value);
}

export function isScanTelemetryBatch(value: unknown): value is ScanTelemetryBatch {
  return isScanTelemetryList(value);
}

export function convertScanTelemetryBatch(value: unknown): ScanTelemetryBatch {
  return convertScanTelemetryList(value);
}

export function readScanTelemetryV2Batch(r: JsonReader): ScanTelemetryV2Batch {
  return readScanTelemetryV2List(r);
}

export function unpackScanTelemetryV2Batch(r: PackReader): ScanTelemetryV2Batch {
  return unpackScanTelemetryV2List(r);
}

export function writeScanTelemetryV2Batch(w: JsonValueWriter, value: ScanTelemetryV2Batch): void {
  writeScanTelemetryV2List(w, value);
}

export function packScanTelemetryV2Batch(w: Writer, value: ScanTelemetryV2Batch): void {
  packScanTelemetryV2List(w, value);
}

export function isScanTelemetryV2Batch(value: unknown): value is ScanTelemetryV2Batch {
  return isScanTelemetryV2List(value);
}

export function convertScanTelemetryV2Batch(value: unknown): ScanTelemetryV2Batch {
  return convertScanTelemetryV2List(value);
}

export function readStageMetrics(r: JsonReader): StageMetrics {
  if (!r.beginList()) r.bail();
  const stage = r.readString();
  if (!r.nextItem()) r.bail();
  const wall_ms = atLeast(r.readInt(), 0);
  if (!r.nextItem()) r.bail();
  const rows_in = atLeast(r.readInt(), 0);
  if (!r.nextItem()) r.bail();
  const rows_out = atLeast(r.readInt(), 0);
  let more = r.nextItem();
  let bytes: NonNegInt = 0;
  if (more) bytes = atLeast(r.readInt(), 0);
  more = more && r.nextItem();
  for (; more; more = r.nextItem()) r.skipValue();
  return { stage, wall_ms, rows_in, rows_out, bytes };
}

export function unpackStageMetrics(r: PackReader): StageMetrics {
  const count = r.readListHeader();
  if (count < 4) r.bail();
  const stage = r.readString();
  const wall_ms = atLeast(r.readInt(), 0);
  const rows_in = atLeast(r.readInt(), 0);
  const rows_out = atLeast(r.readInt(), 0);
  let bytes: NonNegInt = 0;
  if (count > 4) bytes = atLeast(r.readInt(), 0);
  for (let i = 5; i < count; i++) r.skipValue();
  return { stage, wall_ms, rows_in, rows_out, bytes };
}

export function writeStageMetrics(w: JsonValueWriter, value: StageMetrics): void {
  requirePlain(value, value.stage);
  w.writeByte(OPEN_LIST);
  w.writeString(value.stage);
  w.writeByte(COMMA);
  w.writeInt(value.wall_ms);
  w.writeByte(COMMA);
  w.writeInt(value.rows_in);
  w.writeByte(COMMA);
  w.writeInt(value.rows_out);
  w.writeByte(COMMA);
  const bytes = value.bytes === undefined ? 0 : value.bytes;
  w.writeInt(bytes);
  w.writeByte(CLOSE_LIST);
}

export function packStageMetrics(w: Writer, value: StageMetrics): void {
  requirePlain(value, value.stage);
  w.packListHeader(5);
  w.packString(value.stage);
  w.packInt(value.wall_ms);
  w.packInt(value.rows_in);
  w.packInt(value.rows_out);
  const bytes = value.bytes === undefined ? 0 : value.bytes;
  w.packInt(bytes);
}

export function isStageMetrics(candidate: unknown): candidate is StageMetrics {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<StageMetrics> = candidate;
  if (typeof value.stage !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.wall_ms) && value.wall_ms >= 0)) return false;
  if (!(isSafeInt(value.rows_in) && value.rows_in >= 0)) return false;
  if (!(isSafeInt(value.rows_out) && value.rows_out >= 0)) return false;
  if (!(isSafeInt(value.bytes) && value.bytes >= 0)) return false;
  return true;
}

export function convertStageMetrics(value: unknown): StageMetrics {
  const items = asArray(value);
  if (items.length < 4) bail();
  return {
    stage: asString(items[0]),
    wall_ms: atLeast(asInt(items[1]), 0),
    rows_in: atLeast(asInt(items[2]), 0),
    rows_out: atLeast(asInt(items[3]), 0),
    bytes: items[4] === undefined ? 0 : atLeast(asInt(items[4]), 0),
  };
}

export function readStageMetricsColumns(r: JsonReader): StageMetricsColumns {
  let length = 0;
  let room = roomFor();
  let wall_ms = new Float64Array(room);
  let rows_in = new Float64Array(room);
  let rows_out = new Float64Array(room);
  let bytes = new Float64Array(room);
  const stage: string[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      wall_ms = widened(wall_ms, room);
      rows_in = widened(rows_in, room);
      rows_out = widened(rows_out, room);
      bytes = widened(bytes, room);
    }
    if (!r.beginList()) r.bail();
    stage.push(r.readString());
    if (!r.nextItem()) r.bail();
    wall_ms[length] = atLeast(r.readInt(), 0);
    if (!r.nextItem()) r.bail();
    rows_in[length] = atLeast(r.readInt(), 0);
    if (!r.nextItem()) r.bail();
    rows_out[length] = atLeast(r.readInt(), 0);
    let more = r.nextItem();
    if (more) bytes[length] = atLeast(r.readInt(), 0);
    more = more && r.nextItem();
    for (; more; more = r.nextItem()) r.skipValue();
    length++;
  }
  return {
    length,
    values: {
      stage,
      wall_ms: fitted(wall_ms, length),
      rows_in: fitted(rows_in, length),
      rows_out: fitted(rows_out, length),
      bytes: fitted(bytes, length),
    },
  };
}

export function unpackStageMetricsColumns(r: PackReader): StageMetricsColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let wall_ms = new Float64Array(room);
  let rows_in = new Float64Array(room);
  let rows_out = new Float64Array(room);
  let bytes = new Float64Array(room);
  const stage: string[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      wall_ms = widened(wall_ms, room);
      rows_in = widened(rows_in, room);
      rows_out = widened(rows_out, room);
      bytes = widened(bytes, room);
    }
    const count = r.readListHeader();
    if (count < 4) r.bail();
    stage.push(r.readString());
    wall_ms[row] = atLeast(r.readInt(), 0);
    rows_in[row] = atLeast(r.readInt(), 0);
    rows_out[row] = atLeast(r.readInt(), 0);
    if (count > 4) bytes[row] = atLeast(r.readInt(), 0);
    for (let i = 5; i < count; i++) r.skipValue();
  }
  return {
    length,
    values: {
      stage,
      wall_ms: fitted(wall_ms, length),
      rows_in: fitted(rows_in, length),
      rows_out: fitted(rows_out, length),
      bytes: fitted(bytes, length),
    },
  };
}

export function writeStageMetricsColumns(w: JsonValueWriter, columns: StageMetricsColumns): void {
  const length = columns.length;
  const stage = columns.values.stage;
  const wall_ms = columns.values.wall_ms;
  const rows_in = columns.values.rows_in;
  const rows_out = columns.values.rows_out;
  const bytes = columns.values.bytes;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    const stage_item = stage[row] as string;
    w.writeString(stage_item);
    w.writeByte(COMMA);
    w.writeInt(wall_ms[row] as number);
    w.writeByte(COMMA);
    w.writeInt(rows_in[row] as number);
    w.writeByte(COMMA);
    w.writeInt(rows_out[row] as number);
    w.writeByte(COMMA);
    w.writeInt(bytes[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packStageMetricsColumns(w: Writer, columns: StageMetricsColumns): void {
  const length = columns.length;
  const stage = columns.values.stage;
  const wall_ms = columns.values.wall_ms;
  const rows_in = columns.values.rows_in;
  const rows_out = columns.values.rows_out;
  const bytes = columns.values.bytes;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(5);
    const stage_item = stage[row] as string;
    w.packString(stage_item);
    w.packInt(wall_ms[row] as number);
    w.packInt(rows_in[row] as number);
    w.packInt(rows_out[row] as number);
    w.packInt(bytes[row] as number);
  }
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function writeStringList(w: JsonValueWriter, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function readScanTelemetryList(r: JsonReader): readonly ScanTelemetry[] {
  const list: ScanTelemetry[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readScanTelemetry(r));
  return list;
}

function unpackScanTelemetryList(r: PackReader): readonly ScanTelemetry[] {
  const list = new Array<ScanTelemetry>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackScanTelemetry(r);
  return list;
}

function writeScanTelemetryList(w: JsonValueWriter, list: readonly ScanTelemetry[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ScanTelemetry;
    writeScanTelemetry(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packScanTelemetryList(w: Writer, list: readonly ScanTelemetry[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ScanTelemetry;
    packScanTelemetry(w, item);
  }
}

function convertScanTelemetryList(value: unknown): readonly ScanTelemetry[] {
  const items = itemsOf(value);
  const list: ScanTelemetry[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertScanTelemetry(items[i]));
  return list;
}

function isScanTelemetryList(value: unknown): value is readonly ScanTelemetry[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isScanTelemetry(item)) return false;
  }
  return true;
}

function readScanTelemetryV2List(r: JsonReader): readonly ScanTelemetryV2[] {
  const list: ScanTelemetryV2[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readScanTelemetryV2(r));
  return list;
}

function unpackScanTelemetryV2List(r: PackReader): readonly ScanTelemetryV2[] {
  const list = new Array<ScanTelemetryV2>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackScanTelemetryV2(r);
  return list;
}

function writeScanTelemetryV2List(w: JsonValueWriter, list: readonly ScanTelemetryV2[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ScanTelemetryV2;
    writeScanTelemetryV2(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packScanTelemetryV2List(w: Writer, list: readonly ScanTelemetryV2[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ScanTelemetryV2;
    packScanTelemetryV2(w, item);
  }
}

function convertScanTelemetryV2List(value: unknown): readonly ScanTelemetryV2[] {
  const items = itemsOf(value);
  const list: ScanTelemetryV2[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertScanTelemetryV2(items[i]));
  return list;
}

function isScanTelemetryV2List(value: unknown): value is readonly ScanTelemetryV2[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isScanTelemetryV2(item)) return false;
  }
  return true;
}
