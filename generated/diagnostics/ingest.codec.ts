// @generated from contracts/diagnostics/ingest.yaml. Do not edit. [e2756ceb706f5f8b]

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  asAny,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isAnyValue,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, NonNegInt } from "../types.js";
import {
  convertSourcePos,
  convertValidationErrorPayload,
  isSourcePos,
  isValidationErrorPayload,
  packSourcePos,
  packValidationErrorPayload,
  readSourcePos,
  readValidationErrorPayload,
  unpackSourcePos,
  unpackValidationErrorPayload,
  writeSourcePos,
  writeValidationErrorPayload,
} from "./errors.codec.js";
import type { SourcePos, ValidationErrorPayload } from "./errors.js";
import type { IngestReport, QuarantinedRow } from "./ingest.js";

const READ_TABLE = /* @__PURE__ */ jsonKey("table");
const READ_ACCEPTED = /* @__PURE__ */ jsonKey("accepted");
const READ_STAMPED = /* @__PURE__ */ jsonKey("stamped");
const READ_QUARANTINED = /* @__PURE__ */ jsonKey("quarantined");
const READ_POSITION = /* @__PURE__ */ jsonKey("position");
const READ_ROW = /* @__PURE__ */ jsonKey("row");
const READ_ERROR = /* @__PURE__ */ jsonKey("error");
const READ_SOURCE = /* @__PURE__ */ jsonKey("source");

const UNPACK_TABLE = /* @__PURE__ */ packedKey("table");
const UNPACK_ACCEPTED = /* @__PURE__ */ packedKey("accepted");
const UNPACK_STAMPED = /* @__PURE__ */ packedKey("stamped");
const UNPACK_QUARANTINED = /* @__PURE__ */ packedKey("quarantined");
const UNPACK_POSITION = /* @__PURE__ */ packedKey("position");
const UNPACK_ROW = /* @__PURE__ */ packedKey("row");
const UNPACK_ERROR = /* @__PURE__ */ packedKey("error");
const UNPACK_SOURCE = /* @__PURE__ */ packedKey("source");

const OPEN_INGEST_REPORT = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_ACCEPTED = /* @__PURE__ */ jsonChunk(',"accepted":');
const WRITE_STAMPED = /* @__PURE__ */ jsonChunk(',"stamped":');
const WRITE_QUARANTINED = /* @__PURE__ */ jsonChunk(',"quarantined":');
const OPEN_QUARANTINED_ROW = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_POSITION = /* @__PURE__ */ jsonChunk(',"position":');
const WRITE_ROW = /* @__PURE__ */ jsonChunk(',"row":');
const WRITE_ERROR = /* @__PURE__ */ jsonChunk(',"error":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');

const HEAD_INGEST_REPORT = /* @__PURE__ */ packedHead(4, "table");
const PACK_ACCEPTED = /* @__PURE__ */ packedChunk("accepted");
const PACK_STAMPED = /* @__PURE__ */ packedChunk("stamped");
const PACK_QUARANTINED = /* @__PURE__ */ packedChunk("quarantined");
const HEAD_QUARANTINED_ROW = /* @__PURE__ */ packedChunk("table");
const PACK_POSITION = /* @__PURE__ */ packedChunk("position");
const PACK_ROW = /* @__PURE__ */ packedChunk("row");
const PACK_ERROR = /* @__PURE__ */ packedChunk("error");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");

export function readIngestReport(r: JsonReader): IngestReport {
  let table: NonEmptyStr | undefined;
  let accepted: NonNegInt | undefined;
  let stamped: NonNegInt | undefined;
  let quarantined: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = minLength(r.readString(), 1);
    if (r.atKey(READ_ACCEPTED)) accepted = atLeast(r.readInt(), 0);
    if (r.atKey(READ_STAMPED)) stamped = atLeast(r.readInt(), 0);
    if (r.atKey(READ_QUARANTINED)) quarantined = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (table === undefined || accepted === undefined || stamped === undefined || quarantined === undefined) r.bail();
  const value: IngestReport = { table, accepted, stamped, quarantined };
  if (!ingestReportRule1(value)) r.bail();
  return value;
}

export function unpackIngestReport(r: PackReader): IngestReport {
  let table: NonEmptyStr | undefined;
  let accepted: NonNegInt | undefined;
  let stamped: NonNegInt | undefined;
  let quarantined: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ACCEPTED)) accepted = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_STAMPED)) stamped = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_QUARANTINED)) quarantined = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (table === undefined || accepted === undefined || stamped === undefined || quarantined === undefined) r.bail();
  const value: IngestReport = { table, accepted, stamped, quarantined };
  if (!ingestReportRule1(value)) r.bail();
  return value;
}

export function writeIngestReport(w: JsonValueWriter, value: IngestReport): void {
  requirePlain(value, value.table);
  w.write(OPEN_INGEST_REPORT);
  w.writeString(value.table);
  w.write(WRITE_ACCEPTED);
  w.writeInt(value.accepted);
  w.write(WRITE_STAMPED);
  w.writeInt(value.stamped);
  w.write(WRITE_QUARANTINED);
  w.writeInt(value.quarantined);
  w.writeByte(CLOSE_OBJECT);
}

export function packIngestReport(w: Writer, value: IngestReport): void {
  requirePlain(value, value.table);
  w.write(HEAD_INGEST_REPORT);
  w.packString(value.table);
  w.write(PACK_ACCEPTED);
  w.packInt(value.accepted);
  w.write(PACK_STAMPED);
  w.packInt(value.stamped);
  w.write(PACK_QUARANTINED);
  w.packInt(value.quarantined);
}

export function isIngestReport(candidate: unknown): candidate is IngestReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<IngestReport> = candidate;
  if (typeof value.table !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table, 1)) return false;
  if (!(isSafeInt(value.accepted) && value.accepted >= 0)) return false;
  if (!(isSafeInt(value.stamped) && value.stamped >= 0)) return false;
  if (!(isSafeInt(value.quarantined) && value.quarantined >= 0)) return false;
  if (!ingestReportRule1(value as IngestReport)) return false;
  return true;
}

export function convertIngestReport(value: unknown): IngestReport {
  const fields = fieldsOf<keyof IngestReport>(value);
  bailUnlessPlain(fields, fields.table);
  const result: IngestReport = {
    table: minLength(asString(fields.table), 1),
    accepted: atLeast(asInt(fields.accepted), 0),
    stamped: atLeast(asInt(fields.stamped), 0),
    quarantined: atLeast(asInt(fields.quarantined), 0),
  };
  if (!ingestReportRule1(result)) bail();
  return result;
}

/** this.stamped <= this.accepted */
export function ingestReportRule1(self: IngestReport): boolean {
  return self.stamped <= self.accepted;
}

export function readQuarantinedRow(r: JsonReader): QuarantinedRow {
  let table: NonEmptyStr | undefined;
  let position: NonNegInt | undefined;
  let row: AnyValue | undefined;
  let error: ValidationErrorPayload | undefined;
  let source: SourcePos | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = minLength(r.readString(), 1);
    if (r.atKey(READ_POSITION)) position = atLeast(r.readInt(), 0);
    if (r.atKey(READ_ROW)) row = r.readAny();
    if (r.atKey(READ_ERROR)) error = readValidationErrorPayload(r);
    if (r.atKey(READ_SOURCE)) source = r.atNull() ? null : readSourcePos(r);
  } while (r.moreFieldsOrSkip());
  if (table === undefined || position === undefined || row === undefined || error === undefined) r.bail();
  return { table, position, row, error, source };
}

export function unpackQuarantinedRow(r: PackReader): QuarantinedRow {
  let table: NonEmptyStr | undefined;
  let position: NonNegInt | undefined;
  let row: AnyValue | undefined;
  let error: ValidationErrorPayload | undefined;
  let source: SourcePos | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_POSITION)) position = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ROW)) row = r.readAny();
    if (r.atKey(UNPACK_ERROR)) error = unpackValidationErrorPayload(r);
    if (r.atKey(UNPACK_SOURCE)) source = r.atNull() ? null : unpackSourcePos(r);
  } while (r.moreFieldsOrSkip(outer));
  if (table === undefined || position === undefined || row === undefined || error === undefined) r.bail();
  return { table, position, row, error, source };
}

export function writeQuarantinedRow(w: JsonValueWriter, value: QuarantinedRow): void {
  requirePlain(value, value.table);
  w.write(OPEN_QUARANTINED_ROW);
  w.writeString(value.table);
  w.write(WRITE_POSITION);
  w.writeInt(value.position);
  w.write(WRITE_ROW);
  w.writeAny(value.row);
  w.write(WRITE_ERROR);
  writeValidationErrorPayload(w, value.error);
  if (value.source !== undefined && value.source !== null) {
    w.write(WRITE_SOURCE);
    writeSourcePos(w, value.source);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packQuarantinedRow(w: Writer, value: QuarantinedRow): void {
  requirePlain(value, value.table);
  let fields = 4;
  if (value.source !== undefined && value.source !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_QUARANTINED_ROW);
  w.packString(value.table);
  w.write(PACK_POSITION);
  w.packInt(value.position);
  w.write(PACK_ROW);
  w.packAny(value.row);
  w.write(PACK_ERROR);
  packValidationErrorPayload(w, value.error);
  if (value.source !== undefined && value.source !== null) {
    w.write(PACK_SOURCE);
    packSourcePos(w, value.source);
  }
}

export function isQuarantinedRow(candidate: unknown): candidate is QuarantinedRow {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<QuarantinedRow> = candidate;
  if (typeof value.table !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table, 1)) return false;
  if (!(isSafeInt(value.position) && value.position >= 0)) return false;
  if (!isAnyValue(value.row)) return false;
  if (!isValidationErrorPayload(value.error)) return false;
  if (!isSourcePos(value.source) && value.source !== null) return false;
  return true;
}

export function convertQuarantinedRow(value: unknown): QuarantinedRow {
  const fields = fieldsOf<keyof QuarantinedRow>(value);
  bailUnlessPlain(fields, fields.table);
  return {
    table: minLength(asString(fields.table), 1),
    position: atLeast(asInt(fields.position), 0),
    row: asAny(fields.row),
    error: convertValidationErrorPayload(fields.error),
    source: fields.source == null ? null : convertSourcePos(fields.source),
  };
}
