// @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [9ca1dd43ef7b6b8c]

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asAny,
  asBool,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  isAnyValue,
  isEmptyList,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { ColumnName, NonEmptyStr, NonNegInt } from "../types.js";
import type { ColumnFailure, TableValidationErrorRow, TableValidationReport } from "./table-validation.js";

const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_CHECKED_ROWS = /* @__PURE__ */ jsonKey("checked_rows");
const READ_FAILURES = /* @__PURE__ */ jsonKey("failures");
const READ_PASSED = /* @__PURE__ */ jsonKey("passed");
const READ_COMPLETE = /* @__PURE__ */ jsonKey("complete");
const READ_COLUMN = /* @__PURE__ */ jsonKey("column");
const READ_CHECK = /* @__PURE__ */ jsonKey("check");
const READ_FAILED_ROWS = /* @__PURE__ */ jsonKey("failed_rows");
const READ_SAMPLE_ROWS = /* @__PURE__ */ jsonKey("sample_rows");
const READ_SAMPLE_VALUES = /* @__PURE__ */ jsonKey("sample_values");
const READ_ROW = /* @__PURE__ */ jsonKey("row");
const READ_VALUE_JSON = /* @__PURE__ */ jsonKey("value_json");

const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_CHECKED_ROWS = /* @__PURE__ */ packedKey("checked_rows");
const UNPACK_FAILURES = /* @__PURE__ */ packedKey("failures");
const UNPACK_PASSED = /* @__PURE__ */ packedKey("passed");
const UNPACK_COMPLETE = /* @__PURE__ */ packedKey("complete");
const UNPACK_COLUMN = /* @__PURE__ */ packedKey("column");
const UNPACK_CHECK = /* @__PURE__ */ packedKey("check");
const UNPACK_FAILED_ROWS = /* @__PURE__ */ packedKey("failed_rows");
const UNPACK_SAMPLE_ROWS = /* @__PURE__ */ packedKey("sample_rows");
const UNPACK_SAMPLE_VALUES = /* @__PURE__ */ packedKey("sample_values");
const UNPACK_ROW = /* @__PURE__ */ packedKey("row");
const UNPACK_VALUE_JSON = /* @__PURE__ */ packedKey("value_json");

const OPEN_TABLE_VALIDATION_REPORT = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_CHECKED_ROWS = /* @__PURE__ */ jsonChunk(',"checked_rows":');
const WRITE_FAILURES = /* @__PURE__ */ jsonChunk(',"failures":');
const WRITE_PASSED = /* @__PURE__ */ jsonChunk(',"passed":');
const WRITE_COMPLETE = /* @__PURE__ */ jsonChunk(',"complete":');
const OPEN_COLUMN_FAILURE = /* @__PURE__ */ jsonChunk('{"column":');
const WRITE_CHECK = /* @__PURE__ */ jsonChunk(',"check":');
const WRITE_FAILED_ROWS = /* @__PURE__ */ jsonChunk(',"failed_rows":');
const WRITE_SAMPLE_ROWS = /* @__PURE__ */ jsonChunk(',"sample_rows":');
const WRITE_SAMPLE_VALUES = /* @__PURE__ */ jsonChunk(',"sample_values":');
const OPEN_TABLE_VALIDATION_ERROR_ROW = /* @__PURE__ */ jsonChunk('{"row":');
const WRITE_COLUMN = /* @__PURE__ */ jsonChunk(',"column":');
const WRITE_VALUE_JSON = /* @__PURE__ */ jsonChunk(',"value_json":');

const HEAD_TABLE_VALIDATION_REPORT = /* @__PURE__ */ packedChunk("dataset_name");
const PACK_CHECKED_ROWS = /* @__PURE__ */ packedChunk("checked_rows");
const PACK_FAILURES = /* @__PURE__ */ packedChunk("failures");
const PACK_PASSED = /* @__PURE__ */ packedChunk("passed");
const PACK_COMPLETE = /* @__PURE__ */ packedChunk("complete");
const HEAD_COLUMN_FAILURE = /* @__PURE__ */ packedChunk("column");
const PACK_CHECK = /* @__PURE__ */ packedChunk("check");
const PACK_FAILED_ROWS = /* @__PURE__ */ packedChunk("failed_rows");
const PACK_SAMPLE_ROWS = /* @__PURE__ */ packedChunk("sample_rows");
const PACK_SAMPLE_VALUES = /* @__PURE__ */ packedChunk("sample_values");
const HEAD_TABLE_VALIDATION_ERROR_ROW = /* @__PURE__ */ packedHead(4, "row");
const PACK_COLUMN = /* @__PURE__ */ packedChunk("column");
const PACK_VALUE_JSON = /* @__PURE__ */ packedChunk("value_json");

export function readTableValidationReport(r: JsonReader): TableValidationReport {
  let dataset_name: NonEmptyStr | undefined;
  let checked_rows: NonNegInt | undefined;
  let failures: readonly ColumnFailure[] | undefined;
  let passed: boolean | undefined;
  let complete: boolean = true;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_CHECKED_ROWS)) checked_rows = atLeast(r.readInt(), 0);
    if (r.atKey(READ_FAILURES)) failures = readColumnFailureList(r);
    if (r.atKey(READ_PASSED)) passed = r.readBool();
    if (r.atKey(READ_COMPLETE)) complete = r.readBool();
  } while (r.moreFieldsOrSkip());
  if (dataset_name === undefined || checked_rows === undefined || failures === undefined || passed === undefined)
    r.bail();
  const value: TableValidationReport = { dataset_name, checked_rows, failures, passed, complete };
  if (!tableValidationReportRule1(value)) r.bail();
  return value;
}

export function unpackTableValidationReport(r: PackReader): TableValidationReport {
  let dataset_name: NonEmptyStr | undefined;
  let checked_rows: NonNegInt | undefined;
  let failures: readonly ColumnFailure[] | undefined;
  let passed: boolean | undefined;
  let complete: boolean = true;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_CHECKED_ROWS)) checked_rows = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FAILURES)) failures = unpackColumnFailureList(r);
    if (r.atKey(UNPACK_PASSED)) passed = r.readBool();
    if (r.atKey(UNPACK_COMPLETE)) complete = r.readBool();
  } while (r.moreFieldsOrSkip(outer));
  if (dataset_name === undefined || checked_rows === undefined || failures === undefined || passed === undefined)
    r.bail();
  const value: TableValidationReport = { dataset_name, checked_rows, failures, passed, complete };
  if (!tableValidationReportRule1(value)) r.bail();
  return value;
}

export function writeTableValidationReport(w: JsonValueWriter, value: TableValidationReport): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_TABLE_VALIDATION_REPORT);
  w.writeString(value.dataset_name);
  w.write(WRITE_CHECKED_ROWS);
  w.writeInt(value.checked_rows);
  w.write(WRITE_FAILURES);
  writeColumnFailureList(w, value.failures);
  w.write(WRITE_PASSED);
  w.writeBool(value.passed);
  if (value.complete !== undefined && value.complete !== true) {
    w.write(WRITE_COMPLETE);
    w.writeBool(value.complete);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packTableValidationReport(w: Writer, value: TableValidationReport): void {
  requirePlain(value, value.dataset_name);
  let fields = 4;
  if (value.complete !== undefined && value.complete !== true) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_TABLE_VALIDATION_REPORT);
  w.packString(value.dataset_name);
  w.write(PACK_CHECKED_ROWS);
  w.packInt(value.checked_rows);
  w.write(PACK_FAILURES);
  packColumnFailureList(w, value.failures);
  w.write(PACK_PASSED);
  w.packBool(value.passed);
  if (value.complete !== undefined && value.complete !== true) {
    w.write(PACK_COMPLETE);
    w.packBool(value.complete);
  }
}

export function isTableValidationReport(candidate: unknown): candidate is TableValidationReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableValidationReport> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!(isSafeInt(value.checked_rows) && value.checked_rows >= 0)) return false;
  if (!isColumnFailureList(value.failures)) return false;
  if (typeof value.passed !== "boolean") return false;
  if (typeof value.complete !== "boolean") return false;
  if (!tableValidationReportRule1(value as TableValidationReport)) return false;
  return true;
}

export function convertTableValidationReport(value: unknown): TableValidationReport {
  const fields = fieldsOf<keyof TableValidationReport>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  const result: TableValidationReport = {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    checked_rows: atLeast(asInt(fields.checked_rows), 0),
    failures: convertColumnFailureList(fields.failures),
    passed: asBool(fields.passed),
    complete: fields.complete === undefined ? true : asBool(fields.complete),
  };
  if (!tableValidationReportRule1(result)) bail();
  return result;
}

/** this.passed == (size(this.failures) == 0) */
export function tableValidationReportRule1(self: TableValidationReport): boolean {
  return self.passed === (self.failures.length === 0);
}

export function readColumnFailure(r: JsonReader): ColumnFailure {
  let column: ColumnName | undefined;
  let check: string | undefined;
  let failed_rows: NonNegInt | undefined;
  let sample_rows: readonly NonNegInt[] = [];
  let sample_values: readonly AnyValue[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_CHECK)) check = r.readString();
    if (r.atKey(READ_FAILED_ROWS)) failed_rows = atLeast(r.readInt(), 0);
    if (r.atKey(READ_SAMPLE_ROWS)) sample_rows = readNonNegIntList(r);
    if (r.atKey(READ_SAMPLE_VALUES)) sample_values = readAnyList(r);
  } while (r.moreFieldsOrSkip());
  if (column === undefined || check === undefined || failed_rows === undefined) r.bail();
  return { column, check, failed_rows, sample_rows, sample_values };
}

export function unpackColumnFailure(r: PackReader): ColumnFailure {
  let column: ColumnName | undefined;
  let check: string | undefined;
  let failed_rows: NonNegInt | undefined;
  let sample_rows: readonly NonNegInt[] = [];
  let sample_values: readonly AnyValue[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_CHECK)) check = r.readString();
    if (r.atKey(UNPACK_FAILED_ROWS)) failed_rows = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SAMPLE_ROWS)) sample_rows = unpackNonNegIntList(r);
    if (r.atKey(UNPACK_SAMPLE_VALUES)) sample_values = unpackAnyList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (column === undefined || check === undefined || failed_rows === undefined) r.bail();
  return { column, check, failed_rows, sample_rows, sample_values };
}

export function writeColumnFailure(w: JsonValueWriter, value: ColumnFailure): void {
  requirePlain(value, value.column);
  w.write(OPEN_COLUMN_FAILURE);
  w.writeString(value.column);
  w.write(WRITE_CHECK);
  w.writeString(value.check);
  w.write(WRITE_FAILED_ROWS);
  w.writeInt(value.failed_rows);
  if (!isEmptyList(value.sample_rows)) {
    w.write(WRITE_SAMPLE_ROWS);
    writeIntList(w, value.sample_rows);
  }
  if (!isEmptyList(value.sample_values)) {
    w.write(WRITE_SAMPLE_VALUES);
    writeAnyList(w, value.sample_values);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packColumnFailure(w: Writer, value: ColumnFailure): void {
  requirePlain(value, value.column);
  let fields = 3;
  if (!isEmptyList(value.sample_rows)) fields++;
  if (!isEmptyList(value.sample_values)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_COLUMN_FAILURE);
  w.packString(value.column);
  w.write(PACK_CHECK);
  w.packString(value.check);
  w.write(PACK_FAILED_ROWS);
  w.packInt(value.failed_rows);
  if (!isEmptyList(value.sample_rows)) {
    w.write(PACK_SAMPLE_ROWS);
    packIntList(w, value.sample_rows);
  }
  if (!isEmptyList(value.sample_values)) {
    w.write(PACK_SAMPLE_VALUES);
    packAnyList(w, value.sample_values);
  }
}

export function isColumnFailure(candidate: unknown): candidate is ColumnFailure {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ColumnFailure> = candidate;
  if (typeof value.column !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.column, 1) && hasMaxLength(value.column, 255))) return false;
  if (typeof value.check !== "string") return false;
  if (!(isSafeInt(value.failed_rows) && value.failed_rows >= 0)) return false;
  if (!isNonNegIntList(value.sample_rows)) return false;
  if (!isAnyList(value.sample_values)) return false;
  return true;
}

export function convertColumnFailure(value: unknown): ColumnFailure {
  const fields = fieldsOf<keyof ColumnFailure>(value);
  bailUnlessPlain(fields, fields.column);
  return {
    column: maxLength(minLength(asString(fields.column), 1), 255),
    check: asString(fields.check),
    failed_rows: atLeast(asInt(fields.failed_rows), 0),
    sample_rows: fields.sample_rows === undefined ? [] : convertNonNegIntList(fields.sample_rows),
    sample_values: fields.sample_values === undefined ? [] : convertAnyList(fields.sample_values),
  };
}

export function readTableValidationErrorRow(r: JsonReader): TableValidationErrorRow {
  let row: NonNegInt | undefined;
  let column: ColumnName | undefined;
  let check: string | undefined;
  let value_json: string | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ROW)) row = atLeast(r.readInt(), 0);
    if (r.atKey(READ_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_CHECK)) check = r.readString();
    if (r.atKey(READ_VALUE_JSON)) value_json = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (row === undefined || column === undefined || check === undefined || value_json === undefined) r.bail();
  return { row, column, check, value_json };
}

export function unpackTableValidationErrorRow(r: PackReader): TableValidationErrorRow {
  let row: NonNegInt | undefined;
  let column: ColumnName | undefined;
  let check: string | undefined;
  let value_json: string | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ROW)) row = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_COLUMN)) column = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_CHECK)) check = r.readString();
    if (r.atKey(UNPACK_VALUE_JSON)) value_json = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (row === undefined || column === undefined || check === undefined || value_json === undefined) r.bail();
  return { row, column, check, value_json };
}

export function writeTableValidationErrorRow(w: JsonValueWriter, value: TableValidationErrorRow): void {
  requirePlain(value, value.row);
  w.write(OPEN_TABLE_VALIDATION_ERROR_ROW);
  w.writeInt(value.row);
  w.write(WRITE_COLUMN);
  w.writeString(value.column);
  w.write(WRITE_CHECK);
  w.writeString(value.check);
  w.write(WRITE_VALUE_JSON);
  if (value.value_json === null) w.writeNull();
  else w.writeString(value.value_json);
  w.writeByte(CLOSE_OBJECT);
}

export function packTableValidationErrorRow(w: Writer, value: TableValidationErrorRow): void {
  requirePlain(value, value.row);
  w.write(HEAD_TABLE_VALIDATION_ERROR_ROW);
  w.packInt(value.row);
  w.write(PACK_COLUMN);
  w.packString(value.column);
  w.write(PACK_CHECK);
  w.packString(value.check);
  w.write(PACK_VALUE_JSON);
  if (value.value_json === null) w.packNull();
  else w.packString(value.value_json);
}

export function isTableValidationErrorRow(candidate: unknown): candidate is TableValidationErrorRow {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TableValidationErrorRow> = candidate;
  if (value.row === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.row) && value.row >= 0)) return false;
  if (!(typeof value.column === "string" && hasMinLength(value.column, 1) && hasMaxLength(value.column, 255)))
    return false;
  if (typeof value.check !== "string") return false;
  if (typeof value.value_json !== "string" && value.value_json !== null) return false;
  return true;
}

export function convertTableValidationErrorRow(value: unknown): TableValidationErrorRow {
  const fields = fieldsOf<keyof TableValidationErrorRow>(value);
  bailUnlessPlain(fields, fields.row);
  return {
    row: atLeast(asInt(fields.row), 0),
    column: maxLength(minLength(asString(fields.column), 1), 255),
    check: asString(fields.check),
    value_json: fields.value_json === null ? null : asString(fields.value_json),
  };
}

function readColumnFailureList(r: JsonReader): readonly ColumnFailure[] {
  const list: ColumnFailure[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readColumnFailure(r));
  return list;
}

function unpackColumnFailureList(r: PackReader): readonly ColumnFailure[] {
  const list = new Array<ColumnFailure>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackColumnFailure(r);
  return list;
}

function writeColumnFailureList(w: JsonValueWriter, list: readonly ColumnFailure[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ColumnFailure;
    writeColumnFailure(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packColumnFailureList(w: Writer, list: readonly ColumnFailure[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ColumnFailure;
    packColumnFailure(w, item);
  }
}

function convertColumnFailureList(value: unknown): readonly ColumnFailure[] {
  const items = itemsOf(value);
  const list: ColumnFailure[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertColumnFailure(items[i]));
  return list;
}

function isColumnFailureList(value: unknown): value is readonly ColumnFailure[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isColumnFailure(item)) return false;
  }
  return true;
}

function readNonNegIntList(r: JsonReader): readonly NonNegInt[] {
  const list: NonNegInt[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(atLeast(r.readInt(), 0));
  return list;
}

function readAnyList(r: JsonReader): readonly AnyValue[] {
  const list: AnyValue[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readAny());
  return list;
}

function unpackNonNegIntList(r: PackReader): readonly NonNegInt[] {
  const list = new Array<NonNegInt>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = atLeast(r.readInt(), 0);
  return list;
}

function unpackAnyList(r: PackReader): readonly AnyValue[] {
  const list = new Array<AnyValue>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readAny();
  return list;
}

function writeIntList(w: JsonValueWriter, list: readonly number[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as number;
    w.writeInt(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeAnyList(w: JsonValueWriter, list: readonly AnyValue[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as AnyValue;
    w.writeAny(item);
  }
  w.writeByte(CLOSE_LIST);
}

function packIntList(w: Writer, list: readonly number[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function packAnyList(w: Writer, list: readonly AnyValue[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as AnyValue;
    w.packAny(item);
  }
}

function convertNonNegIntList(value: unknown): readonly NonNegInt[] {
  const items = itemsOf(value);
  const list: NonNegInt[] = [];
  for (let i = 0; i < items.length; i++) list.push(atLeast(asInt(items[i]), 0));
  return list;
}

function convertAnyList(value: unknown): readonly AnyValue[] {
  const items = itemsOf(value);
  const list: AnyValue[] = [];
  for (let i = 0; i < items.length; i++) list.push(asAny(items[i]));
  return list;
}

function isNonNegIntList(value: unknown): value is readonly NonNegInt[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(isSafeInt(item) && item >= 0)) return false;
  }
  return true;
}

function isAnyList(value: unknown): value is readonly AnyValue[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isAnyValue(item)) return false;
  }
  return true;
}
