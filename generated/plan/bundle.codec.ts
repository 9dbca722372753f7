// @generated from contracts/plan/bundle.yaml. Do not edit. [c95aefca353345f1]

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asAny,
  asArray,
  asBytes,
  asObject,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  isAnyValue,
  isBytes,
  isEmptyList,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  maxLength,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
  requireTuple,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertDeltaInputPin,
  convertFileInputPin,
  isDeltaInputPin,
  isFileInputPin,
  packDeltaInputPin,
  packFileInputPin,
  readDeltaInputPin,
  readFileInputPin,
  unpackDeltaInputPin,
  unpackFileInputPin,
  writeDeltaInputPin,
  writeFileInputPin,
} from "../artifacts/manifest.codec.js";
import type { DeltaInputPin, FileInputPin } from "../artifacts/manifest.js";
import {
  convertValidationErrorPayload,
  isValidationErrorPayload,
  packValidationErrorPayload,
  readValidationErrorPayload,
  unpackValidationErrorPayload,
  writeValidationErrorPayload,
} from "../diagnostics/errors.codec.js";
import type { ValidationErrorPayload } from "../diagnostics/errors.js";
import {
  convertCanonicalPlan,
  isCanonicalPlan,
  packCanonicalPlan,
  readCanonicalPlan,
  unpackCanonicalPlan,
  writeCanonicalPlan,
} from "../query/relations.codec.js";
import type { CanonicalPlan } from "../query/relations.js";
import type { ColumnName, NonEmptyStr, PlanFingerprint, SqlText } from "../types.js";
import type { PlanBundle, PlanLineage, ScanLineage } from "./bundle.js";

const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_PROJECTED = /* @__PURE__ */ jsonKey("projected");
const READ_PUSHED_FILTERS = /* @__PURE__ */ jsonKey("pushed_filters");
const READ_REQUIRED_COLUMNS = /* @__PURE__ */ jsonKey("required_columns");
const READ_JOIN_KEYS = /* @__PURE__ */ jsonKey("join_keys");
const READ_FILTER_COLUMNS = /* @__PURE__ */ jsonKey("filter_columns");
const READ_SCANS = /* @__PURE__ */ jsonKey("scans");
const READ_PLAN_BUNDLE_FIELDS = /* @__PURE__ */ jsonFields([
  "view_name",
  "plan_fingerprint",
  "plan_signature",
  "substrait",
  "logical",
  "normal",
  "lineage",
  "delta_inputs",
  "file_inputs",
  "required_udfs",
  "errors",
]);

const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_PROJECTED = /* @__PURE__ */ packedKey("projected");
const UNPACK_PUSHED_FILTERS = /* @__PURE__ */ packedKey("pushed_filters");
const UNPACK_REQUIRED_COLUMNS = /* @__PURE__ */ packedKey("required_columns");
const UNPACK_JOIN_KEYS = /* @__PURE__ */ packedKey("join_keys");
const UNPACK_FILTER_COLUMNS = /* @__PURE__ */ packedKey("filter_columns");
const UNPACK_SCANS = /* @__PURE__ */ packedKey("scans");
const UNPACK_PLAN_BUNDLE_FIELDS = /* @__PURE__ */ packedFields([
  "view_name",
  "plan_fingerprint",
  "plan_signature",
  "substrait",
  "logical",
  "normal",
  "lineage",
  "delta_inputs",
  "file_inputs",
  "required_udfs",
  "errors",
]);

const OPEN_SCAN_LINEAGE = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_PROJECTED = /* @__PURE__ */ jsonChunk(',"projected":');
const WRITE_PUSHED_FILTERS = /* @__PURE__ */ jsonChunk(',"pushed_filters":');
const OPEN_PLAN_LINEAGE = /* @__PURE__ */ jsonChunk('{"required_columns":');
const WRITE_JOIN_KEYS = /* @__PURE__ */ jsonChunk(',"join_keys":');
const WRITE_FILTER_COLUMNS = /* @__PURE__ */ jsonChunk(',"filter_columns":');
const WRITE_SCANS = /* @__PURE__ */ jsonChunk(',"scans":');
const OPEN_PLAN_BUNDLE = /* @__PURE__ */ jsonChunk('{"view_name":');
const WRITE_PLAN_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"plan_fingerprint":');
const WRITE_PLAN_SIGNATURE = /* @__PURE__ */ jsonChunk(',"plan_signature":');
const WRITE_SUBSTRAIT = /* @__PURE__ */ jsonChunk(',"substrait":');
const WRITE_LOGICAL = /* @__PURE__ */ jsonChunk(',"logical":');
const WRITE_NORMAL = /* @__PURE__ */ jsonChunk(',"normal":');
const WRITE_LINEAGE = /* @__PURE__ */ jsonChunk(',"lineage":');
const WRITE_DELTA_INPUTS = /* @__PURE__ */ jsonChunk(',"delta_inputs":');
const WRITE_FILE_INPUTS = /* @__PURE__ */ jsonChunk(',"file_inputs":');
const WRITE_REQUIRED_UDFS = /* @__PURE__ */ jsonChunk(',"required_udfs":');
const WRITE_ERRORS = /* @__PURE__ */ jsonChunk(',"errors":');

const HEAD_SCAN_LINEAGE = /* @__PURE__ */ packedHead(3, "dataset_name");
const PACK_PROJECTED = /* @__PURE__ */ packedChunk("projected");
const PACK_PUSHED_FILTERS = /* @__PURE__ */ packedChunk("pushed_filters");
const HEAD_PLAN_LINEAGE = /* @__PURE__ */ packedHead(4, "required_columns");
const PACK_JOIN_KEYS = /* @__PURE__ */ packedChunk("join_keys");
const PACK_FILTER_COLUMNS = /* @__PURE__ */ packedChunk("filter_columns");
const PACK_SCANS = /* @__PURE__ */ packedChunk("scans");
const HEAD_PLAN_BUNDLE = /* @__PURE__ */ packedChunk("view_name");
const PACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_PLAN_SIGNATURE = /* @__PURE__ */ packedChunk("plan_signature");
const PACK_SUBSTRAIT = /* @__PURE__ */ packedChunk("substrait");
const PACK_LOGICAL = /* @__PURE__ */ packedChunk("logical");
const PACK_NORMAL = /* @__PURE__ */ packedChunk("normal");
const PACK_LINEAGE = /* @__PURE__ */ packedChunk("lineage");
const PACK_DELTA_INPUTS = /* @__PURE__ */ packedChunk("delta_inputs");
const PACK_FILE_INPUTS = /* @__PURE__ */ packedChunk("file_inputs");
const PACK_REQUIRED_UDFS = /* @__PURE__ */ packedChunk("required_udfs");
const PACK_ERRORS = /* @__PURE__ */ packedChunk("errors");

export function readScanLineage(r: JsonReader): ScanLineage {
  let dataset_name: NonEmptyStr | undefined;
  let projected: readonly ColumnName[] | undefined;
  let pushed_filters: readonly SqlText[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_PROJECTED)) projected = readColumnNameList(r);
    if (r.atKey(READ_PUSHED_FILTERS)) pushed_filters = readSqlTextList(r);
  } while (r.moreFieldsOrSkip());
  if (dataset_name === undefined || projected === undefined || pushed_filters === undefined) r.bail();
  return { dataset_name, projected, pushed_filters };
}

export function unpackScanLineage(r: PackReader): ScanLineage {
  let dataset_name: NonEmptyStr | undefined;
  let projected: readonly ColumnName[] | undefined;
  let pushed_filters: readonly SqlText[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PROJECTED)) projected = unpackColumnNameList(r);
    if (r.atKey(UNPACK_PUSHED_FILTERS)) pushed_filters = unpackSqlTextList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (dataset_name === undefined || projected === undefined || pushed_filters === undefined) r.bail();
  return { dataset_name, projected, pushed_filters };
}

export function writeScanLineage(w: JsonValueWriter, value: ScanLineage): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_SCAN_LINEAGE);
  w.writeString(value.dataset_name);
  w.write(WRITE_PROJECTED);
  writeStringList(w, value.projected);
  w.write(WRITE_PUSHED_FILTERS);
  writeStringList(w, value.pushed_filters);
  w.writeByte(CLOSE_OBJECT);
}

export function packScanLineage(w: Writer, value: ScanLineage): void {
  requirePlain(value, value.dataset_name);
  w.write(HEAD_SCAN_LINEAGE);
  w.packString(value.dataset_name);
  w.write(PACK_PROJECTED);
  packStringList(w, value.projected);
  w.write(PACK_PUSHED_FILTERS);
  packStringList(w, value.pushed_filters);
}

export function isScanLineage(candidate: unknown): candidate is ScanLineage {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ScanLineage> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!isColumnNameList(value.projected)) return false;
  if (!isSqlTextList(value.pushed_filters)) return false;
  return true;
}

export function convertScanLineage(value: unknown): ScanLineage {
  const fields = fieldsOf<keyof ScanLineage>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    projected: convertColumnNameList(fields.projected),
    pushed_filters: convertSqlTextList(fields.pushed_filters),
  };
}

export function readPlanLineage(r: JsonReader): PlanLineage {
  let required_columns: { readonly [key: string]: readonly ColumnName[] } | undefined;
  let join_keys: readonly (readonly [string, string])[] | undefined;
  let filter_columns: { readonly [key: string]: readonly ColumnName[] } | undefined;
  let scans: readonly ScanLineage[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_REQUIRED_COLUMNS)) required_columns = readColumnNameListMap(r);
    if (r.atKey(READ_JOIN_KEYS)) join_keys = readStringAndStringTupleList(r);
    if (r.atKey(READ_FILTER_COLUMNS)) filter_columns = readColumnNameListMap(r);
    if (r.atKey(READ_SCANS)) scans = readScanLineageList(r);
  } while (r.moreFieldsOrSkip());
  if (required_columns === undefined || join_keys === undefined || filter_columns === undefined || scans === undefined)
    r.bail();
  return { required_columns, join_keys, filter_columns, scans };
}

export function unpackPlanLineage(r: PackReader): PlanLineage {
  let required_columns: { readonly [key: string]: readonly ColumnName[] } | undefined;
  let join_keys: readonly (readonly [string, string])[] | undefined;
  let filter_columns: { readonly [key: string]: readonly ColumnName[] } | undefined;
  let scans: readonly ScanLineage[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_REQUIRED_COLUMNS)) required_columns = unpackColumnNameListMap(r);
    if (r.atKey(UNPACK_JOIN_KEYS)) join_keys = unpackStringAndStringTupleList(r);
    if (r.atKey(UNPACK_FILTER_COLUMNS)) filter_columns = unpackColumnNameListMap(r);
    if (r.atKey(UNPACK_SCANS)) scans = unpackScanLineageList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (required_columns === undefined || join_keys === undefined || filter_columns === undefined || scans === undefined)
    r.bail();
  return { required_columns, join_keys, filter_columns, scans };
}

export function writePlanLineage(w: JsonValueWriter, value: PlanLineage): void {
  requirePlain(value, value.required_columns);
  w.write(OPEN_PLAN_LINEAGE);
  writeStringListMap(w, value.required_columns);
  w.write(WRITE_JOIN_KEYS);
  writeStringAndStringTupleList(w, value.join_keys);
  w.write(WRITE_FILTER_COLUMNS);
  writeStringListMap(w, value.filter_columns);
  w.write(WRITE_SCANS);
  writeScanLineageList(w, value.scans);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanLineage(w: Writer, value: PlanLineage): void {
  requirePlain(value, value.required_columns);
  w.write(HEAD_PLAN_LINEAGE);
  packStringListMap(w, value.required_columns);
  w.write(PACK_JOIN_KEYS);
  packStringAndStringTupleList(w, value.join_keys);
  w.write(PACK_FILTER_COLUMNS);
  packStringListMap(w, value.filter_columns);
  w.write(PACK_SCANS);
  packScanLineageList(w, value.scans);
}

export function isPlanLineage(candidate: unknown): candidate is PlanLineage {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanLineage> = candidate;
  if (value.required_columns === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isColumnNameListMap(value.required_columns)) return false;
  if (!isStringAndStringTupleList(value.join_keys)) return false;
  if (!isColumnNameListMap(value.filter_columns)) return false;
  if (!isScanLineageList(value.scans)) return false;
  return true;
}

export function convertPlanLineage(value: unknown): PlanLineage {
  const fields = fieldsOf<keyof PlanLineage>(value);
  bailUnlessPlain(fields, fields.required_columns);
  return {
    required_columns: convertColumnNameListMap(fields.required_columns),
    join_keys: convertStringAndStringTupleList(fields.join_keys),
    filter_columns: convertColumnNameListMap(fields.filter_columns),
    scans: convertScanLineageList(fields.scans),
  };
}

export function readPlanBundle(r: JsonReader): PlanBundle {
  let view_name: NonEmptyStr | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let plan_signature: string | null | undefined;
  let substrait: Uint8Array | null | undefined;
  let logical: AnyValue | undefined;
  let normal: CanonicalPlan | null = null;
  let lineage: PlanLineage | undefined;
  let delta_inputs: readonly DeltaInputPin[] | undefined;
  let file_inputs: readonly FileInputPin[] = [];
  let required_udfs: readonly string[] | undefined;
  let errors: readonly ValidationErrorPayload[] = [];
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_PLAN_BUNDLE_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_PLAN_BUNDLE_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        view_name = minLength(r.readString(), 1);
        break;
      case 1:
        plan_fingerprint = minLength(r.readString(), 1);
        break;
      case 2:
        plan_signature = r.atNull() ? null : r.readString();
        break;
      case 3:
        substrait = r.atNull() ? null : r.readBytes();
        break;
      case 4:
        logical = r.readAny();
        break;
      case 5:
        normal = r.atNull() ? null : readCanonicalPlan(r);
        break;
      case 6:
        lineage = readPlanLineage(r);
        break;
      case 7:
        delta_inputs = readDeltaInputPinList(r);
        break;
      case 8:
        file_inputs = readFileInputPinList(r);
        break;
      case 9:
        required_udfs = readStringList(r);
        break;
      case 10:
        errors = readValidationErrorPayloadList(r);
        break;
    }
  }
  if (
    view_name === undefined ||
    plan_fingerprint === undefined ||
    plan_signature === undefined ||
    substrait === undefined ||
    logical === undefined ||
    lineage === undefined ||
    delta_inputs === undefined ||
    required_udfs === undefined
  )
    r.bail();
  return {
    view_name,
    plan_fingerprint,
    plan_signature,
    substrait,
    logical,
    normal,
    lineage,
    delta_inputs,
    file_inputs,
    required_udfs,
    errors,
  };
}

export function unpackPlanBundle(r: PackReader): PlanBundle {
  let view_name: NonEmptyStr | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let plan_signature: string | null | undefined;
  let substrait: Uint8Array | null | undefined;
  let logical: AnyValue | undefined;
  let normal: CanonicalPlan | null = null;
  let lineage: PlanLineage | undefined;
  let delta_inputs: readonly DeltaInputPin[] | undefined;
  let file_inputs: readonly FileInputPin[] = [];
  let required_udfs: readonly string[] | undefined;
  let errors: readonly ValidationErrorPayload[] = [];
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_PLAN_BUNDLE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_PLAN_BUNDLE_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        view_name = minLength(r.readString(), 1);
        break;
      case 1:
        plan_fingerprint = minLength(r.readString(), 1);
        break;
      case 2:
        plan_signature = r.atNull() ? null : r.readString();
        break;
      case 3:
        substrait = r.atNull() ? null : r.readBytes();
        break;
      case 4:
        logical = r.readAny();
        break;
      case 5:
        normal = r.atNull() ? null : unpackCanonicalPlan(r);
        break;
      case 6:
        lineage = unpackPlanLineage(r);
        break;
      case 7:
        delta_inputs = unpackDeltaInputPinList(r);
        break;
      case 8:
        file_inputs = unpackFileInputPinList(r);
        break;
      case 9:
        required_udfs = unpackStringList(r);
        break;
      case 10:
        errors = unpackValidationErrorPayloadList(r);
        break;
    }
  }
  if (
    view_name === undefined ||
    plan_fingerprint === undefined ||
    plan_signature === undefined ||
    substrait === undefined ||
    logical === undefined ||
    lineage === undefined ||
    delta_inputs === undefined ||
    required_udfs === undefined
  )
    r.bail();
  return {
    view_name,
    plan_fingerprint,
    plan_signature,
    substrait,
    logical,
    normal,
    lineage,
    delta_inputs,
    file_inputs,
    required_udfs,
    errors,
  };
}

export function writePlanBundle(w: JsonValueWriter, value: PlanBundle): void {
  requirePlain(value, value.view_name);
  w.write(OPEN_PLAN_BUNDLE);
  w.writeString(value.view_name);
  w.write(WRITE_PLAN_FINGERPRINT);
  w.writeString(value.plan_fingerprint);
  w.write(WRITE_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.writeNull();
  else w.writeString(value.plan_signature);
  w.write(WRITE_SUBSTRAIT);
  if (value.substrait === null) w.writeNull();
  else w.writeBytes(value.substrait);
  w.write(WRITE_LOGICAL);
  w.writeAny(value.logical);
  if (value.normal !== undefined && value.normal !== null) {
    w.write(WRITE_NORMAL);
    writeCanonicalPlan(w, value.normal);
  }
  w.write(WRITE_LINEAGE);
  writePlanLineage(w, value.lineage);
  w.write(WRITE_DELTA_INPUTS);
  writeDeltaInputPinList(w, value.delta_inputs);
  if (!isEmptyList(value.file_inputs)) {
    w.write(WRITE_FILE_INPUTS);
    writeFileInputPinList(w, value.file_inputs);
  }
  w.write(WRITE_REQUIRED_UDFS);
  writeStringList(w, value.required_udfs);
  if (!isEmptyList(value.errors)) {
    w.write(WRITE_ERRORS);
    writeValidationErrorPayloadList(w, value.errors);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanBundle(w: Writer, value: PlanBundle): void {
  requirePlain(value, value.view_name);
  let fields = 8;
  if (value.normal !== undefined && value.normal !== null) fields++;
  if (!isEmptyList(value.file_inputs)) fields++;
  if (!isEmptyList(value.errors)) fields++;
  w.packStructHeader(fields, 11);
  w.write(HEAD_PLAN_BUNDLE);
  w.packString(value.view_name);
  w.write(PACK_PLAN_FINGERPRINT);
  w.packString(value.plan_fingerprint);
  w.write(PACK_PLAN_SIGNATURE);
  if (value.plan_signature === null) w.packNull();
  else w.packString(value.plan_signature);
  w.write(PACK_SUBSTRAIT);
  if (value.substrait === null) w.packNull();
  else w.packBytes(value.substrait);
  w.write(PACK_LOGICAL);
  w.packAny(value.logical);
  if (value.normal !== undefined && value.normal !== null) {
    w.write(PACK_NORMAL);
    packCanonicalPlan(w, value.normal);
  }
  w.write(PACK_LINEAGE);
  packPlanLineage(w, value.lineage);
  w.write(PACK_DELTA_INPUTS);
  packDeltaInputPinList(w, value.delta_inputs);
  if (!isEmptyList(value.file_inputs)) {
    w.write(PACK_FILE_INPUTS);
    packFileInputPinList(w, value.file_inputs);
  }
  w.write(PACK_REQUIRED_UDFS);
  packStringList(w, value.required_udfs);
  if (!isEmptyList(value.errors)) {
    w.write(PACK_ERRORS);
    packValidationErrorPayloadList(w, value.errors);
  }
}

export function isPlanBundle(candidate: unknown): candidate is PlanBundle {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanBundle> = candidate;
  if (typeof value.view_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.view_name, 1)) return false;
  if (!(typeof value.plan_fingerprint === "string" && hasMinLength(value.plan_fingerprint, 1))) return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (!isBytes(value.substrait) && value.substrait !== null) return false;
  if (!isAnyValue(value.logical)) return false;
  if (!isCanonicalPlan(value.normal) && value.normal !== null) return false;
  if (!isPlanLineage(value.lineage)) return false;
  if (!isDeltaInputPinList(value.delta_inputs)) return false;
  if (!isFileInputPinList(value.file_inputs)) return false;
  if (!isStringList(value.required_udfs)) return false;
  if (!isValidationErrorPayloadList(value.errors)) return false;
  return true;
}

export function convertPlanBundle(value: unknown): PlanBundle {
  const fields = fieldsOf<keyof PlanBundle>(value);
  bailUnlessPlain(fields, fields.view_name);
  return {
    view_name: minLength(asString(fields.view_name), 1),
    plan_fingerprint: minLength(asString(fields.plan_fingerprint), 1),
    plan_signature: fields.plan_signature === null ? null : asString(fields.plan_signature),
    substrait: fields.substrait === null ? null : asBytes(fields.substrait),
    logical: asAny(fields.logical),
    normal: fields.normal == null ? null : convertCanonicalPlan(fields.normal),
    lineage: convertPlanLineage(fields.lineage),
    delta_inputs: convertDeltaInputPinList(fields.delta_inputs),
    file_inputs: fields.file_inputs === undefined ? [] : convertFileInputPinList(fields.file_inputs),
    required_udfs: convertStringList(fields.required_udfs),
    errors: fields.errors === undefined ? [] : convertValidationErrorPayloadList(fields.errors),
  };
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readSqlTextList(r: JsonReader): readonly SqlText[] {
  const list: SqlText[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(minLength(r.readString(), 1));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackSqlTextList(r: PackReader): readonly SqlText[] {
  const list = new Array<SqlText>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = minLength(r.readString(), 1);
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

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertSqlTextList(value: unknown): readonly SqlText[] {
  const items = itemsOf(value);
  const list: SqlText[] = [];
  for (let i = 0; i < items.length; i++) list.push(minLength(asString(items[i]), 1));
  return list;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function isSqlTextList(value: unknown): value is readonly SqlText[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1))) return false;
  }
  return true;
}

function readColumnNameListMap(r: JsonReader): { readonly [key: string]: readonly ColumnName[] } {
  const map = Object.create(null) as { [key: string]: readonly ColumnName[] };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readColumnNameList(r);
  return map;
}

function readStringAndStringTupleList(r: JsonReader): readonly (readonly [string, string])[] {
  const list: (readonly [string, string])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readStringAndStringTuple(r));
  return list;
}

function readStringAndStringTuple(r: JsonReader): readonly [string, string] {
  if (!r.beginList()) r.bail();
  const item1 = r.readString();
  if (!r.nextItem()) r.bail();
  const item2 = r.readString();
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function readScanLineageList(r: JsonReader): readonly ScanLineage[] {
  const list: ScanLineage[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readScanLineage(r));
  return list;
}

function unpackColumnNameListMap(r: PackReader): { readonly [key: string]: readonly ColumnName[] } {
  const map = Object.create(null) as { [key: string]: readonly ColumnName[] };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackColumnNameList(r);
  return map;
}

function unpackStringAndStringTupleList(r: PackReader): readonly (readonly [string, string])[] {
  const list = new Array<readonly [string, string]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackStringAndStringTuple(r);
  return list;
}

function unpackStringAndStringTuple(r: PackReader): readonly [string, string] {
  if (r.readListHeader() !== 2) r.bail();
  return [r.readString(), r.readString()];
}

function unpackScanLineageList(r: PackReader): readonly ScanLineage[] {
  const list = new Array<ScanLineage>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackScanLineage(r);
  return list;
}

function writeStringListMap(w: JsonValueWriter, map: { readonly [key: string]: readonly string[] }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as readonly string[];
    writeStringList(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeStringAndStringTupleList(w: JsonValueWriter, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, string];
    writeStringAndStringTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndStringTuple(w: JsonValueWriter, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  w.writeString(list[1]);
  w.writeByte(CLOSE_LIST);
}

function writeScanLineageList(w: JsonValueWriter, list: readonly ScanLineage[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ScanLineage;
    writeScanLineage(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packStringListMap(w: Writer, map: { readonly [key: string]: readonly string[] }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as readonly string[];
    packStringList(w, value);
  }
}

function packStringAndStringTupleList(w: Writer, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, string];
    packStringAndStringTuple(w, item);
  }
}

function packStringAndStringTuple(w: Writer, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  w.packString(list[1]);
}

function packScanLineageList(w: Writer, list: readonly ScanLineage[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ScanLineage;
    packScanLineage(w, item);
  }
}

function convertColumnNameListMap(value: unknown): { readonly [key: string]: readonly ColumnName[] } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: readonly ColumnName[] };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertColumnNameList(item);
  }
  return map;
}

function convertStringAndStringTupleList(value: unknown): readonly (readonly [string, string])[] {
  const items = itemsOf(value);
  const list: (readonly [string, string])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertStringAndStringTuple(items[i]));
  return list;
}

function convertStringAndStringTuple(value: unknown): readonly [string, string] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [asString(items[0]), asString(items[1])];
}

function convertScanLineageList(value: unknown): readonly ScanLineage[] {
  const items = itemsOf(value);
  const list: ScanLineage[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertScanLineage(items[i]));
  return list;
}

function isColumnNameListMap(value: unknown): value is { readonly [key: string]: readonly ColumnName[] } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isColumnNameList(item)) return false;
  }
  return true;
}

function isStringAndStringTupleList(value: unknown): value is readonly (readonly [string, string])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isStringAndStringTuple(item)) return false;
  }
  return true;
}

function isStringAndStringTuple(value: unknown): value is readonly [string, string] {
  if (!isList(value) || value.length !== 2) return false;
  if (typeof value[0] !== "string") return false;
  if (typeof value[1] !== "string") return false;
  return true;
}

function isScanLineageList(value: unknown): value is readonly ScanLineage[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isScanLineage(item)) return false;
  }
  return true;
}

function readDeltaInputPinList(r: JsonReader): readonly DeltaInputPin[] {
  const list: DeltaInputPin[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaInputPin(r));
  return list;
}

function readFileInputPinList(r: JsonReader): readonly FileInputPin[] {
  const list: FileInputPin[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readFileInputPin(r));
  return list;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function readValidationErrorPayloadList(r: JsonReader): readonly ValidationErrorPayload[] {
  const list: ValidationErrorPayload[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readValidationErrorPayload(r));
  return list;
}

function unpackDeltaInputPinList(r: PackReader): readonly DeltaInputPin[] {
  const list = new Array<DeltaInputPin>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaInputPin(r);
  return list;
}

function unpackFileInputPinList(r: PackReader): readonly FileInputPin[] {
  const list = new Array<FileInputPin>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackFileInputPin(r);
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function unpackValidationErrorPayloadList(r: PackReader): readonly ValidationErrorPayload[] {
  const list = new Array<ValidationErrorPayload>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackValidationErrorPayload(r);
  return list;
}

function writeDeltaInputPinList(w: JsonValueWriter, list: readonly DeltaInputPin[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaInputPin;
    writeDeltaInputPin(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeFileInputPinList(w: JsonValueWriter, list: readonly FileInputPin[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as FileInputPin;
    writeFileInputPin(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeValidationErrorPayloadList(w: JsonValueWriter, list: readonly ValidationErrorPayload[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ValidationErrorPayload;
    writeValidationErrorPayload(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDeltaInputPinList(w: Writer, list: readonly DeltaInputPin[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaInputPin;
    packDeltaInputPin(w, item);
  }
}

function packFileInputPinList(w: Writer, list: readonly FileInputPin[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as FileInputPin;
    packFileInputPin(w, item);
  }
}

function packValidationErrorPayloadList(w: Writer, list: readonly ValidationErrorPayload[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ValidationErrorPayload;
    packValidationErrorPayload(w, item);
  }
}

function convertDeltaInputPinList(value: unknown): readonly DeltaInputPin[] {
  const items = itemsOf(value);
  const list: DeltaInputPin[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaInputPin(items[i]));
  return list;
}

function convertFileInputPinList(value: unknown): readonly FileInputPin[] {
  const items = itemsOf(value);
  const list: FileInputPin[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertFileInputPin(items[i]));
  return list;
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function convertValidationErrorPayloadList(value: unknown): readonly ValidationErrorPayload[] {
  const items = itemsOf(value);
  const list: ValidationErrorPayload[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertValidationErrorPayload(items[i]));
  return list;
}

function isDeltaInputPinList(value: unknown): value is readonly DeltaInputPin[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaInputPin(item)) return false;
  }
  return true;
}

function isFileInputPinList(value: unknown): value is readonly FileInputPin[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isFileInputPin(item)) return false;
  }
  return true;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isValidationErrorPayloadList(value: unknown): value is readonly ValidationErrorPayload[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isValidationErrorPayload(item)) return false;
  }
  return true;
}
