// @generated from contracts/datasets/policies.yaml. Do not edit. [1ae86a0ff5e46a42]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_BOOL,
  KIND_STRING,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asArray,
  asBool,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  kindOf,
  leave,
  maxLength,
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
} from "tessera-contracts/serde/codegen";
import {
  convertArrowTypeSpec,
  isArrowTypeSpec,
  packArrowTypeSpec,
  readArrowTypeSpec,
  unpackArrowTypeSpec,
  writeArrowTypeSpec,
} from "../arrow/types.codec.js";
import type { ArrowTypeSpec } from "../arrow/types.js";
import {
  convertValidationPolicySpec,
  isValidationPolicySpec,
  packValidationPolicySpec,
  readValidationPolicySpec,
  unpackValidationPolicySpec,
  writeValidationPolicySpec,
} from "../config/semantics.codec.js";
import type { ValidationPolicySpec } from "../config/semantics.js";
import {
  convertDeltaCdfPolicy,
  convertDeltaConstraint,
  convertDeltaMaintenancePolicy,
  convertDeltaScanOptions,
  convertDeltaSchemaPolicy,
  convertDeltaWritePolicy,
  isDeltaCdfPolicy,
  isDeltaConstraint,
  isDeltaMaintenancePolicy,
  isDeltaScanOptions,
  isDeltaSchemaPolicy,
  isDeltaWritePolicy,
  packDeltaCdfPolicy,
  packDeltaConstraint,
  packDeltaMaintenancePolicy,
  packDeltaScanOptions,
  packDeltaSchemaPolicy,
  packDeltaWritePolicy,
  readDeltaCdfPolicy,
  readDeltaConstraint,
  readDeltaMaintenancePolicy,
  readDeltaScanOptions,
  readDeltaSchemaPolicy,
  readDeltaWritePolicy,
  unpackDeltaCdfPolicy,
  unpackDeltaConstraint,
  unpackDeltaMaintenancePolicy,
  unpackDeltaScanOptions,
  unpackDeltaSchemaPolicy,
  unpackDeltaWritePolicy,
  writeDeltaCdfPolicy,
  writeDeltaConstraint,
  writeDeltaMaintenancePolicy,
  writeDeltaScanOptions,
  writeDeltaSchemaPolicy,
  writeDeltaWritePolicy,
} from "../delta/policies.codec.js";
import type {
  DeltaCdfPolicy,
  DeltaConstraint,
  DeltaMaintenancePolicy,
  DeltaScanOptions,
  DeltaSchemaPolicy,
  DeltaWritePolicy,
} from "../delta/policies.js";
import {
  convertDeltaFeatureGate,
  isDeltaFeatureGate,
  packDeltaFeatureGate,
  readDeltaFeatureGate,
  unpackDeltaFeatureGate,
  writeDeltaFeatureGate,
} from "../delta/protocol.codec.js";
import type { DeltaFeatureGate } from "../delta/protocol.js";
import {
  convertOrderingSpec,
  convertSortKeySpec,
  isOrderingSpec,
  isSortKeySpec,
  packOrderingSpec,
  packSortKeySpec,
  readOrderingSpec,
  readSortKeySpec,
  unpackOrderingSpec,
  unpackSortKeySpec,
  writeOrderingSpec,
  writeSortKeySpec,
} from "../schema/ordering.codec.js";
import type { OrderingSpec, SortKeySpec } from "../schema/ordering.js";
import type { ColumnName, PosInt, SqlText } from "../types.js";
import type { ArrowValidationOptions, DataFusionScanOptions, DatasetPolicies, DeltaPolicyBundle } from "./policies.js";

const READ_STRICT = /* @__PURE__ */ jsonKey("strict");
const READ_COERCE = /* @__PURE__ */ jsonKey("coerce");
const READ_ORDERED = /* @__PURE__ */ jsonKey("ordered");
const READ_MAX_ERRORS = /* @__PURE__ */ jsonKey("max_errors");
const READ_EMIT_INVALID_ROWS = /* @__PURE__ */ jsonKey("emit_invalid_rows");
const READ_EMIT_ERROR_TABLE = /* @__PURE__ */ jsonKey("emit_error_table");
const READ_PARTITION_COLS = /* @__PURE__ */ jsonKey("partition_cols");
const READ_FILE_SORT_ORDER = /* @__PURE__ */ jsonKey("file_sort_order");
const READ_PARQUET_PRUNING = /* @__PURE__ */ jsonKey("parquet_pruning");
const READ_PROJECTION_EXPRS = /* @__PURE__ */ jsonKey("projection_exprs");
const READ_CACHE = /* @__PURE__ */ jsonKey("cache");
const READ_COLLECT_STATISTICS = /* @__PURE__ */ jsonKey("collect_statistics");
const READ_ORDERING = /* @__PURE__ */ jsonKey("ordering");
const READ_SCAN = /* @__PURE__ */ jsonKey("scan");
const READ_CDF_POLICY = /* @__PURE__ */ jsonKey("cdf_policy");
const READ_MAINTENANCE_POLICY = /* @__PURE__ */ jsonKey("maintenance_policy");
const READ_WRITE_POLICY = /* @__PURE__ */ jsonKey("write_policy");
const READ_SCHEMA_POLICY = /* @__PURE__ */ jsonKey("schema_policy");
const READ_FEATURE_GATE = /* @__PURE__ */ jsonKey("feature_gate");
const READ_CONSTRAINTS = /* @__PURE__ */ jsonKey("constraints");
const READ_DATAFUSION_SCAN = /* @__PURE__ */ jsonKey("datafusion_scan");
const READ_DELTA = /* @__PURE__ */ jsonKey("delta");
const READ_VALIDATION = /* @__PURE__ */ jsonKey("validation");
const READ_DATAFRAME_VALIDATION = /* @__PURE__ */ jsonKey("dataframe_validation");

const UNPACK_STRICT = /* @__PURE__ */ packedKey("strict");
const UNPACK_COERCE = /* @__PURE__ */ packedKey("coerce");
const UNPACK_ORDERED = /* @__PURE__ */ packedKey("ordered");
const UNPACK_MAX_ERRORS = /* @__PURE__ */ packedKey("max_errors");
const UNPACK_EMIT_INVALID_ROWS = /* @__PURE__ */ packedKey("emit_invalid_rows");
const UNPACK_EMIT_ERROR_TABLE = /* @__PURE__ */ packedKey("emit_error_table");
const UNPACK_PARTITION_COLS = /* @__PURE__ */ packedKey("partition_cols");
const UNPACK_FILE_SORT_ORDER = /* @__PURE__ */ packedKey("file_sort_order");
const UNPACK_PARQUET_PRUNING = /* @__PURE__ */ packedKey("parquet_pruning");
const UNPACK_PROJECTION_EXPRS = /* @__PURE__ */ packedKey("projection_exprs");
const UNPACK_CACHE = /* @__PURE__ */ packedKey("cache");
const UNPACK_COLLECT_STATISTICS = /* @__PURE__ */ packedKey("collect_statistics");
const UNPACK_ORDERING = /* @__PURE__ */ packedKey("ordering");
const UNPACK_SCAN = /* @__PURE__ */ packedKey("scan");
const UNPACK_CDF_POLICY = /* @__PURE__ */ packedKey("cdf_policy");
const UNPACK_MAINTENANCE_POLICY = /* @__PURE__ */ packedKey("maintenance_policy");
const UNPACK_WRITE_POLICY = /* @__PURE__ */ packedKey("write_policy");
const UNPACK_SCHEMA_POLICY = /* @__PURE__ */ packedKey("schema_policy");
const UNPACK_FEATURE_GATE = /* @__PURE__ */ packedKey("feature_gate");
const UNPACK_CONSTRAINTS = /* @__PURE__ */ packedKey("constraints");
const UNPACK_DATAFUSION_SCAN = /* @__PURE__ */ packedKey("datafusion_scan");
const UNPACK_DELTA = /* @__PURE__ */ packedKey("delta");
const UNPACK_VALIDATION = /* @__PURE__ */ packedKey("validation");
const UNPACK_DATAFRAME_VALIDATION = /* @__PURE__ */ packedKey("dataframe_validation");

const READ_FILTER = /* @__PURE__ */ jsonLiterals("filter");
const UNPACK_FILTER = /* @__PURE__ */ packedLiterals("filter");

const WRITE_STRICT = /* @__PURE__ */ jsonChunk(',"strict":');
const WRITE_VALUE_FILTER = /* @__PURE__ */ jsonChunk('"filter"');
const WRITE_COERCE = /* @__PURE__ */ jsonChunk(',"coerce":');
const WRITE_ORDERED = /* @__PURE__ */ jsonChunk(',"ordered":');
const WRITE_MAX_ERRORS = /* @__PURE__ */ jsonChunk(',"max_errors":');
const WRITE_EMIT_INVALID_ROWS = /* @__PURE__ */ jsonChunk(',"emit_invalid_rows":');
const WRITE_EMIT_ERROR_TABLE = /* @__PURE__ */ jsonChunk(',"emit_error_table":');
const WRITE_PARTITION_COLS = /* @__PURE__ */ jsonChunk(',"partition_cols":');
const WRITE_FILE_SORT_ORDER = /* @__PURE__ */ jsonChunk(',"file_sort_order":');
const WRITE_PARQUET_PRUNING = /* @__PURE__ */ jsonChunk(',"parquet_pruning":');
const WRITE_PROJECTION_EXPRS = /* @__PURE__ */ jsonChunk(',"projection_exprs":');
const WRITE_CACHE = /* @__PURE__ */ jsonChunk(',"cache":');
const WRITE_COLLECT_STATISTICS = /* @__PURE__ */ jsonChunk(',"collect_statistics":');
const WRITE_ORDERING = /* @__PURE__ */ jsonChunk(',"ordering":');
const WRITE_SCAN = /* @__PURE__ */ jsonChunk(',"scan":');
const WRITE_CDF_POLICY = /* @__PURE__ */ jsonChunk(',"cdf_policy":');
const WRITE_MAINTENANCE_POLICY = /* @__PURE__ */ jsonChunk(',"maintenance_policy":');
const WRITE_WRITE_POLICY = /* @__PURE__ */ jsonChunk(',"write_policy":');
const WRITE_SCHEMA_POLICY = /* @__PURE__ */ jsonChunk(',"schema_policy":');
const WRITE_FEATURE_GATE = /* @__PURE__ */ jsonChunk(',"feature_gate":');
const WRITE_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"constraints":');
const WRITE_DATAFUSION_SCAN = /* @__PURE__ */ jsonChunk(',"datafusion_scan":');
const WRITE_DELTA = /* @__PURE__ */ jsonChunk(',"delta":');
const WRITE_VALIDATION = /* @__PURE__ */ jsonChunk(',"validation":');
const WRITE_DATAFRAME_VALIDATION = /* @__PURE__ */ jsonChunk(',"dataframe_validation":');

const PACK_STRICT = /* @__PURE__ */ packedChunk("strict");
const PACK_VALUE_FILTER = /* @__PURE__ */ packedChunk("filter");
const PACK_COERCE = /* @__PURE__ */ packedChunk("coerce");
const PACK_ORDERED = /* @__PURE__ */ packedChunk("ordered");
const PACK_MAX_ERRORS = /* @__PURE__ */ packedChunk("max_errors");
const PACK_EMIT_INVALID_ROWS = /* @__PURE__ */ packedChunk("emit_invalid_rows");
const PACK_EMIT_ERROR_TABLE = /* @__PURE__ */ packedChunk("emit_error_table");
const PACK_PARTITION_COLS = /* @__PURE__ */ packedChunk("partition_cols");
const PACK_FILE_SORT_ORDER = /* @__PURE__ */ packedChunk("file_sort_order");
const PACK_PARQUET_PRUNING = /* @__PURE__ */ packedChunk("parquet_pruning");
const PACK_PROJECTION_EXPRS = /* @__PURE__ */ packedChunk("projection_exprs");
const PACK_CACHE = /* @__PURE__ */ packedChunk("cache");
const PACK_COLLECT_STATISTICS = /* @__PURE__ */ packedChunk("collect_statistics");
const PACK_ORDERING = /* @__PURE__ */ packedChunk("ordering");
const PACK_SCAN = /* @__PURE__ */ packedChunk("scan");
const PACK_CDF_POLICY = /* @__PURE__ */ packedChunk("cdf_policy");
const PACK_MAINTENANCE_POLICY = /* @__PURE__ */ packedChunk("maintenance_policy");
const PACK_WRITE_POLICY = /* @__PURE__ */ packedChunk("write_policy");
const PACK_SCHEMA_POLICY = /* @__PURE__ */ packedChunk("schema_policy");
const PACK_FEATURE_GATE = /* @__PURE__ */ packedChunk("feature_gate");
const PACK_CONSTRAINTS = /* @__PURE__ */ packedChunk("constraints");
const PACK_DATAFUSION_SCAN = /* @__PURE__ */ packedChunk("datafusion_scan");
const PACK_DELTA = /* @__PURE__ */ packedChunk("delta");
const PACK_VALIDATION = /* @__PURE__ */ packedChunk("validation");
const PACK_DATAFRAME_VALIDATION = /* @__PURE__ */ packedChunk("dataframe_validation");

export function readArrowValidationOptions(r: JsonReader): ArrowValidationOptions {
  let strict: boolean | "filter" = "filter";
  let coerce: boolean = false;
  let ordered: boolean = false;
  let max_errors: PosInt | null = null;
  let emit_invalid_rows: boolean = true;
  let emit_error_table: boolean = true;
  r.beginObject();
  do {
    if (r.atKey(READ_STRICT)) strict = readBoolOrFilter(r);
    if (r.atKey(READ_COERCE)) coerce = r.readBool();
    if (r.atKey(READ_ORDERED)) ordered = r.readBool();
    if (r.atKey(READ_MAX_ERRORS)) max_errors = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_EMIT_INVALID_ROWS)) emit_invalid_rows = r.readBool();
    if (r.atKey(READ_EMIT_ERROR_TABLE)) emit_error_table = r.readBool();
  } while (r.moreFields());
  return { strict, coerce, ordered, max_errors, emit_invalid_rows, emit_error_table };
}

export function unpackArrowValidationOptions(r: PackReader): ArrowValidationOptions {
  let strict: boolean | "filter" = "filter";
  let coerce: boolean = false;
  let ordered: boolean = false;
  let max_errors: PosInt | null = null;
  let emit_invalid_rows: boolean = true;
  let emit_error_table: boolean = true;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_STRICT)) strict = unpackBoolOrFilter(r);
    if (r.atKey(UNPACK_COERCE)) coerce = r.readBool();
    if (r.atKey(UNPACK_ORDERED)) ordered = r.readBool();
    if (r.atKey(UNPACK_MAX_ERRORS)) max_errors = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_EMIT_INVALID_ROWS)) emit_invalid_rows = r.readBool();
    if (r.atKey(UNPACK_EMIT_ERROR_TABLE)) emit_error_table = r.readBool();
  } while (r.moreFields(outer));
  return { strict, coerce, ordered, max_errors, emit_invalid_rows, emit_error_table };
}

export function writeArrowValidationOptions(w: JsonValueWriter, value: ArrowValidationOptions): void {
  requirePlain(value, value.strict);
  const start = w.here();
  if (value.strict !== undefined && value.strict !== "filter") {
    w.write(WRITE_STRICT);
    writeBoolOrFilter(w, value.strict);
  }
  if (value.coerce !== undefined && value.coerce !== false) {
    w.write(WRITE_COERCE);
    w.writeBool(value.coerce);
  }
  if (value.ordered !== undefined && value.ordered !== false) {
    w.write(WRITE_ORDERED);
    w.writeBool(value.ordered);
  }
  if (value.max_errors !== undefined && value.max_errors !== null) {
    w.write(WRITE_MAX_ERRORS);
    w.writeInt(value.max_errors);
  }
  if (value.emit_invalid_rows !== undefined && value.emit_invalid_rows !== true) {
    w.write(WRITE_EMIT_INVALID_ROWS);
    w.writeBool(value.emit_invalid_rows);
  }
  if (value.emit_error_table !== undefined && value.emit_error_table !== true) {
    w.write(WRITE_EMIT_ERROR_TABLE);
    w.writeBool(value.emit_error_table);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowValidationOptions(w: Writer, value: ArrowValidationOptions): void {
  requirePlain(value, value.strict);
  let fields = 0;
  if (value.strict !== undefined && value.strict !== "filter") fields++;
  if (value.coerce !== undefined && value.coerce !== false) fields++;
  if (value.ordered !== undefined && value.ordered !== false) fields++;
  if (value.max_errors !== undefined && value.max_errors !== null) fields++;
  if (value.emit_invalid_rows !== undefined && value.emit_invalid_rows !== true) fields++;
  if (value.emit_error_table !== undefined && value.emit_error_table !== true) fields++;
  w.packStructHeader(fields, 6);
  if (value.strict !== undefined && value.strict !== "filter") {
    w.write(PACK_STRICT);
    packBoolOrFilter(w, value.strict);
  }
  if (value.coerce !== undefined && value.coerce !== false) {
    w.write(PACK_COERCE);
    w.packBool(value.coerce);
  }
  if (value.ordered !== undefined && value.ordered !== false) {
    w.write(PACK_ORDERED);
    w.packBool(value.ordered);
  }
  if (value.max_errors !== undefined && value.max_errors !== null) {
    w.write(PACK_MAX_ERRORS);
    w.packInt(value.max_errors);
  }
  if (value.emit_invalid_rows !== undefined && value.emit_invalid_rows !== true) {
    w.write(PACK_EMIT_INVALID_ROWS);
    w.packBool(value.emit_invalid_rows);
  }
  if (value.emit_error_table !== undefined && value.emit_error_table !== true) {
    w.write(PACK_EMIT_ERROR_TABLE);
    w.packBool(value.emit_error_table);
  }
}

export function isArrowValidationOptions(candidate: unknown): candidate is ArrowValidationOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowValidationOptions> = candidate;
  if (value.strict === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.strict !== "boolean" && value.strict !== "filter") return false;
  if (typeof value.coerce !== "boolean") return false;
  if (typeof value.ordered !== "boolean") return false;
  if (!(isSafeInt(value.max_errors) && value.max_errors >= 1) && value.max_errors !== null) return false;
  if (typeof value.emit_invalid_rows !== "boolean") return false;
  if (typeof value.emit_error_table !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "strict":
      case "coerce":
      case "ordered":
      case "max_errors":
      case "emit_invalid_rows":
      case "emit_error_table":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowValidationOptions(value: unknown): ArrowValidationOptions {
  const fields = fieldsOf<keyof ArrowValidationOptions>(value);
  bailUnlessPlain(fields, fields.strict);
  for (const name in fields) {
    switch (name) {
      case "strict":
      case "coerce":
      case "ordered":
      case "max_errors":
      case "emit_invalid_rows":
      case "emit_error_table":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    strict: fields.strict === undefined ? "filter" : convertBoolOrFilter(fields.strict),
    coerce: fields.coerce === undefined ? false : asBool(fields.coerce),
    ordered: fields.ordered === undefined ? false : asBool(fields.ordered),
    max_errors: fields.max_errors == null ? null : atLeast(asInt(fields.max_errors), 1),
    emit_invalid_rows: fields.emit_invalid_rows === undefined ? true : asBool(fields.emit_invalid_rows),
    emit_error_table: fields.emit_error_table === undefined ? true : asBool(fields.emit_error_table),
  };
}

export function readDataFusionScanOptions(r: JsonReader): DataFusionScanOptions {
  let partition_cols: readonly (readonly [ColumnName, ArrowTypeSpec])[] = [];
  let file_sort_order: readonly SortKeySpec[] = [];
  let parquet_pruning: boolean = true;
  let projection_exprs: readonly SqlText[] = [];
  let cache: boolean = false;
  let collect_statistics: boolean | null = null;
  let ordering: OrderingSpec | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PARTITION_COLS)) partition_cols = readColumnNameAndArrowTypeSpecTupleList(r);
    if (r.atKey(READ_FILE_SORT_ORDER)) file_sort_order = readSortKeySpecList(r);
    if (r.atKey(READ_PARQUET_PRUNING)) parquet_pruning = r.readBool();
    if (r.atKey(READ_PROJECTION_EXPRS)) projection_exprs = readSqlTextList(r);
    if (r.atKey(READ_CACHE)) cache = r.readBool();
    if (r.atKey(READ_COLLECT_STATISTICS)) collect_statistics = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_ORDERING)) ordering = r.atNull() ? null : readOrderingSpec(r);
  } while (r.moreFields());
  return { partition_cols, file_sort_order, parquet_pruning, projection_exprs, cache, collect_statistics, ordering };
}

export function unpackDataFusionScanOptions(r: PackReader): DataFusionScanOptions {
  let partition_cols: readonly (readonly [ColumnName, ArrowTypeSpec])[] = [];
  let file_sort_order: readonly SortKeySpec[] = [];
  let parquet_pruning: boolean = true;
  let projection_exprs: readonly SqlText[] = [];
  let cache: boolean = false;
  let collect_statistics: boolean | null = null;
  let ordering: OrderingSpec | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PARTITION_COLS)) partition_cols = unpackColumnNameAndArrowTypeSpecTupleList(r);
    if (r.atKey(UNPACK_FILE_SORT_ORDER)) file_sort_order = unpackSortKeySpecList(r);
    if (r.atKey(UNPACK_PARQUET_PRUNING)) parquet_pruning = r.readBool();
    if (r.atKey(UNPACK_PROJECTION_EXPRS)) projection_exprs = unpackSqlTextList(r);
    if (r.atKey(UNPACK_CACHE)) cache = r.readBool();
    if (r.atKey(UNPACK_COLLECT_STATISTICS)) collect_statistics = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_ORDERING)) ordering = r.atNull() ? null : unpackOrderingSpec(r);
  } while (r.moreFields(outer));
  return { partition_cols, file_sort_order, parquet_pruning, projection_exprs, cache, collect_statistics, ordering };
}

export function writeDataFusionScanOptions(w: JsonValueWriter, value: DataFusionScanOptions): void {
  requirePlain(value, value.partition_cols);
  const start = w.here();
  if (!isEmptyList(value.partition_cols)) {
    w.write(WRITE_PARTITION_COLS);
    writeStringAndArrowTypeSpecTupleList(w, value.partition_cols);
  }
  if (!isEmptyList(value.file_sort_order)) {
    w.write(WRITE_FILE_SORT_ORDER);
    writeSortKeySpecList(w, value.file_sort_order);
  }
  if (value.parquet_pruning !== undefined && value.parquet_pruning !== true) {
    w.write(WRITE_PARQUET_PRUNING);
    w.writeBool(value.parquet_pruning);
  }
  if (!isEmptyList(value.projection_exprs)) {
    w.write(WRITE_PROJECTION_EXPRS);
    writeStringList(w, value.projection_exprs);
  }
  if (value.cache !== undefined && value.cache !== false) {
    w.write(WRITE_CACHE);
    w.writeBool(value.cache);
  }
  if (value.collect_statistics !== undefined && value.collect_statistics !== null) {
    w.write(WRITE_COLLECT_STATISTICS);
    w.writeBool(value.collect_statistics);
  }
  if (value.ordering !== undefined && value.ordering !== null) {
    w.write(WRITE_ORDERING);
    writeOrderingSpec(w, value.ordering);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDataFusionScanOptions(w: Writer, value: DataFusionScanOptions): void {
  requirePlain(value, value.partition_cols);
  let fields = 0;
  if (!isEmptyList(value.partition_cols)) fields++;
  if (!isEmptyList(value.file_sort_order)) fields++;
  if (value.parquet_pruning !== undefined && value.parquet_pruning !== true) fields++;
  if (!isEmptyList(value.projection_exprs)) fields++;
  if (value.cache !== undefined && value.cache !== false) fields++;
  if (value.collect_statistics !== undefined && value.collect_statistics !== null) fields++;
  if (value.ordering !== undefined && value.ordering !== null) fields++;
  w.packStructHeader(fields, 7);
  if (!isEmptyList(value.partition_cols)) {
    w.write(PACK_PARTITION_COLS);
    packStringAndArrowTypeSpecTupleList(w, value.partition_cols);
  }
  if (!isEmptyList(value.file_sort_order)) {
    w.write(PACK_FILE_SORT_ORDER);
    packSortKeySpecList(w, value.file_sort_order);
  }
  if (value.parquet_pruning !== undefined && value.parquet_pruning !== true) {
    w.write(PACK_PARQUET_PRUNING);
    w.packBool(value.parquet_pruning);
  }
  if (!isEmptyList(value.projection_exprs)) {
    w.write(PACK_PROJECTION_EXPRS);
    packStringList(w, value.projection_exprs);
  }
  if (value.cache !== undefined && value.cache !== false) {
    w.write(PACK_CACHE);
    w.packBool(value.cache);
  }
  if (value.collect_statistics !== undefined && value.collect_statistics !== null) {
    w.write(PACK_COLLECT_STATISTICS);
    w.packBool(value.collect_statistics);
  }
  if (value.ordering !== undefined && value.ordering !== null) {
    w.write(PACK_ORDERING);
    packOrderingSpec(w, value.ordering);
  }
}

export function isDataFusionScanOptions(candidate: unknown): candidate is DataFusionScanOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DataFusionScanOptions> = candidate;
  if (value.partition_cols === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isColumnNameAndArrowTypeSpecTupleList(value.partition_cols)) return false;
  if (!isSortKeySpecList(value.file_sort_order)) return false;
  if (typeof value.parquet_pruning !== "boolean") return false;
  if (!isSqlTextList(value.projection_exprs)) return false;
  if (typeof value.cache !== "boolean") return false;
  if (typeof value.collect_statistics !== "boolean" && value.collect_statistics !== null) return false;
  if (!isOrderingSpec(value.ordering) && value.ordering !== null) return false;
  for (const name in value) {
    switch (name) {
      case "partition_cols":
      case "file_sort_order":
      case "parquet_pruning":
      case "projection_exprs":
      case "cache":
      case "collect_statistics":
      case "ordering":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDataFusionScanOptions(value: unknown): DataFusionScanOptions {
  const fields = fieldsOf<keyof DataFusionScanOptions>(value);
  bailUnlessPlain(fields, fields.partition_cols);
  for (const name in fields) {
    switch (name) {
      case "partition_cols":
      case "file_sort_order":
      case "parquet_pruning":
      case "projection_exprs":
      case "cache":
      case "collect_statistics":
      case "ordering":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    partition_cols:
      fields.partition_cols === undefined ? [] : convertColumnNameAndArrowTypeSpecTupleList(fields.partition_cols),
    file_sort_order: fields.file_sort_order === undefined ? [] : convertSortKeySpecList(fields.file_sort_order),
    parquet_pruning: fields.parquet_pruning === undefined ? true : asBool(fields.parquet_pruning),
    projection_exprs: fields.projection_exprs === undefined ? [] : convertSqlTextList(fields.projection_exprs),
    cache: fields.cache === undefined ? false : asBool(fields.cache),
    collect_statistics: fields.collect_statistics == null ? null : asBool(fields.collect_statistics),
    ordering: fields.ordering == null ? null : convertOrderingSpec(fields.ordering),
  };
}

export function readDeltaPolicyBundle(r: JsonReader): DeltaPolicyBundle {
  let scan: DeltaScanOptions | null = null;
  let cdf_policy: DeltaCdfPolicy | null = null;
  let maintenance_policy: DeltaMaintenancePolicy | null = null;
  let write_policy: DeltaWritePolicy | null = null;
  let schema_policy: DeltaSchemaPolicy | null = null;
  let feature_gate: DeltaFeatureGate | null = null;
  let constraints: readonly DeltaConstraint[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_SCAN)) scan = r.atNull() ? null : readDeltaScanOptions(r);
    if (r.atKey(READ_CDF_POLICY)) cdf_policy = r.atNull() ? null : readDeltaCdfPolicy(r);
    if (r.atKey(READ_MAINTENANCE_POLICY)) maintenance_policy = r.atNull() ? null : readDeltaMaintenancePolicy(r);
    if (r.atKey(READ_WRITE_POLICY)) write_policy = r.atNull() ? null : readDeltaWritePolicy(r);
    if (r.atKey(READ_SCHEMA_POLICY)) schema_policy = r.atNull() ? null : readDeltaSchemaPolicy(r);
    if (r.atKey(READ_FEATURE_GATE)) feature_gate = r.atNull() ? null : readDeltaFeatureGate(r);
    if (r.atKey(READ_CONSTRAINTS)) constraints = readDeltaConstraintList(r);
  } while (r.moreFields());
  return { scan, cdf_policy, maintenance_policy, write_policy, schema_policy, feature_gate, constraints };
}

export function unpackDeltaPolicyBundle(r: PackReader): DeltaPolicyBundle {
  let scan: DeltaScanOptions | null = null;
  let cdf_policy: DeltaCdfPolicy | null = null;
  let maintenance_policy: DeltaMaintenancePolicy | null = null;
  let write_policy: DeltaWritePolicy | null = null;
  let schema_policy: DeltaSchemaPolicy | null = null;
  let feature_gate: DeltaFeatureGate | null = null;
  let constraints: readonly DeltaConstraint[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SCAN)) scan = r.atNull() ? null : unpackDeltaScanOptions(r);
    if (r.atKey(UNPACK_CDF_POLICY)) cdf_policy = r.atNull() ? null : unpackDeltaCdfPolicy(r);
    if (r.atKey(UNPACK_MAINTENANCE_POLICY)) maintenance_policy = r.atNull() ? null : unpackDeltaMaintenancePolicy(r);
    if (r.atKey(UNPACK_WRITE_POLICY)) write_policy = r.atNull() ? null : unpackDeltaWritePolicy(r);
    if (r.atKey(UNPACK_SCHEMA_POLICY)) schema_policy = r.atNull() ? null : unpackDeltaSchemaPolicy(r);
    if (r.atKey(UNPACK_FEATURE_GATE)) feature_gate = r.atNull() ? null : unpackDeltaFeatureGate(r);
    if (r.atKey(UNPACK_CONSTRAINTS)) constraints = unpackDeltaConstraintList(r);
  } while (r.moreFields(outer));
  return { scan, cdf_policy, maintenance_policy, write_policy, schema_policy, feature_gate, constraints };
}

export function writeDeltaPolicyBundle(w: JsonValueWriter, value: DeltaPolicyBundle): void {
  requirePlain(value, value.scan);
  const start = w.here();
  if (value.scan !== undefined && value.scan !== null) {
    w.write(WRITE_SCAN);
    writeDeltaScanOptions(w, value.scan);
  }
  if (value.cdf_policy !== undefined && value.cdf_policy !== null) {
    w.write(WRITE_CDF_POLICY);
    writeDeltaCdfPolicy(w, value.cdf_policy);
  }
  if (value.maintenance_policy !== undefined && value.maintenance_policy !== null) {
    w.write(WRITE_MAINTENANCE_POLICY);
    writeDeltaMaintenancePolicy(w, value.maintenance_policy);
  }
  if (value.write_policy !== undefined && value.write_policy !== null) {
    w.write(WRITE_WRITE_POLICY);
    writeDeltaWritePolicy(w, value.write_policy);
  }
  if (value.schema_policy !== undefined && value.schema_policy !== null) {
    w.write(WRITE_SCHEMA_POLICY);
    writeDeltaSchemaPolicy(w, value.schema_policy);
  }
  if (value.feature_gate !== undefined && value.feature_gate !== null) {
    w.write(WRITE_FEATURE_GATE);
    writeDeltaFeatureGate(w, value.feature_gate);
  }
  if (!isEmptyList(value.constraints)) {
    w.write(WRITE_CONSTRAINTS);
    writeDeltaConstraintList(w, value.constraints);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaPolicyBundle(w: Writer, value: DeltaPolicyBundle): void {
  requirePlain(value, value.scan);
  let fields = 0;
  if (value.scan !== undefined && value.scan !== null) fields++;
  if (value.cdf_policy !== undefined && value.cdf_policy !== null) fields++;
  if (value.maintenance_policy !== undefined && value.maintenance_policy !== null) fields++;
  if (value.write_policy !== undefined && value.write_policy !== null) fields++;
  if (value.schema_policy !== undefined && value.schema_policy !== null) fields++;
  if (value.feature_gate !== undefined && value.feature_gate !== null) fields++;
  if (!isEmptyList(value.constraints)) fields++;
  w.packStructHeader(fields, 7);
  if (value.scan !== undefined && value.scan !== null) {
    w.write(PACK_SCAN);
    packDeltaScanOptions(w, value.scan);
  }
  if (value.cdf_policy !== undefined && value.cdf_policy !== null) {
    w.write(PACK_CDF_POLICY);
    packDeltaCdfPolicy(w, value.cdf_policy);
  }
  if (value.maintenance_policy !== undefined && value.maintenance_policy !== null) {
    w.write(PACK_MAINTENANCE_POLICY);
    packDeltaMaintenancePolicy(w, value.maintenance_policy);
  }
  if (value.write_policy !== undefined && value.write_policy !== null) {
    w.write(PACK_WRITE_POLICY);
    packDeltaWritePolicy(w, value.write_policy);
  }
  if (value.schema_policy !== undefined && value.schema_policy !== null) {
    w.write(PACK_SCHEMA_POLICY);
    packDeltaSchemaPolicy(w, value.schema_policy);
  }
  if (value.feature_gate !== undefined && value.feature_gate !== null) {
    w.write(PACK_FEATURE_GATE);
    packDeltaFeatureGate(w, value.feature_gate);
  }
  if (!isEmptyList(value.constraints)) {
    w.write(PACK_CONSTRAINTS);
    packDeltaConstraintList(w, value.constraints);
  }
}

export function isDeltaPolicyBundle(candidate: unknown): candidate is DeltaPolicyBundle {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaPolicyBundle> = candidate;
  if (value.scan === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaScanOptions(value.scan) && value.scan !== null) return false;
  if (!isDeltaCdfPolicy(value.cdf_policy) && value.cdf_policy !== null) return false;
  if (!isDeltaMaintenancePolicy(value.maintenance_policy) && value.maintenance_policy !== null) return false;
  if (!isDeltaWritePolicy(value.write_policy) && value.write_policy !== null) return false;
  if (!isDeltaSchemaPolicy(value.schema_policy) && value.schema_policy !== null) return false;
  if (!isDeltaFeatureGate(value.feature_gate) && value.feature_gate !== null) return false;
  if (!isDeltaConstraintList(value.constraints)) return false;
  for (const name in value) {
    switch (name) {
      case "scan":
      case "cdf_policy":
      case "maintenance_policy":
      case "write_policy":
      case "schema_policy":
      case "feature_gate":
      case "constraints":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaPolicyBundle(value: unknown): DeltaPolicyBundle {
  const fields = fieldsOf<keyof DeltaPolicyBundle>(value);
  bailUnlessPlain(fields, fields.scan);
  for (const name in fields) {
    switch (name) {
      case "scan":
      case "cdf_policy":
      case "maintenance_policy":
      case "write_policy":
      case "schema_policy":
      case "feature_gate":
      case "constraints":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    scan: fields.scan == null ? null : convertDeltaScanOptions(fields.scan),
    cdf_policy: fields.cdf_policy == null ? null : convertDeltaCdfPolicy(fields.cdf_policy),
    maintenance_policy:
      fields.maintenance_policy == null ? null : convertDeltaMaintenancePolicy(fields.maintenance_policy),
    write_policy: fields.write_policy == null ? null : convertDeltaWritePolicy(fields.write_policy),
    schema_policy: fields.schema_policy == null ? null : convertDeltaSchemaPolicy(fields.schema_policy),
    feature_gate: fields.feature_gate == null ? null : convertDeltaFeatureGate(fields.feature_gate),
    constraints: fields.constraints === undefined ? [] : convertDeltaConstraintList(fields.constraints),
  };
}

export function readDatasetPolicies(r: JsonReader): DatasetPolicies {
  let datafusion_scan: DataFusionScanOptions | null = null;
  let delta: DeltaPolicyBundle | null = null;
  let validation: ArrowValidationOptions | null = null;
  let dataframe_validation: ValidationPolicySpec | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_DATAFUSION_SCAN)) datafusion_scan = r.atNull() ? null : readDataFusionScanOptions(r);
    if (r.atKey(READ_DELTA)) delta = r.atNull() ? null : readDeltaPolicyBundle(r);
    if (r.atKey(READ_VALIDATION)) validation = r.atNull() ? null : readArrowValidationOptions(r);
    if (r.atKey(READ_DATAFRAME_VALIDATION)) dataframe_validation = r.atNull() ? null : readValidationPolicySpec(r);
  } while (r.moreFields());
  return { datafusion_scan, delta, validation, dataframe_validation };
}

export function unpackDatasetPolicies(r: PackReader): DatasetPolicies {
  let datafusion_scan: DataFusionScanOptions | null = null;
  let delta: DeltaPolicyBundle | null = null;
  let validation: ArrowValidationOptions | null = null;
  let dataframe_validation: ValidationPolicySpec | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATAFUSION_SCAN)) datafusion_scan = r.atNull() ? null : unpackDataFusionScanOptions(r);
    if (r.atKey(UNPACK_DELTA)) delta = r.atNull() ? null : unpackDeltaPolicyBundle(r);
    if (r.atKey(UNPACK_VALIDATION)) validation = r.atNull() ? null : unpackArrowValidationOptions(r);
    if (r.atKey(UNPACK_DATAFRAME_VALIDATION)) dataframe_validation = r.atNull() ? null : unpackValidationPolicySpec(r);
  } while (r.moreFields(outer));
  return { datafusion_scan, delta, validation, dataframe_validation };
}

export function writeDatasetPolicies(w: JsonValueWriter, value: DatasetPolicies): void {
  requirePlain(value, value.datafusion_scan);
  const start = w.here();
  if (value.datafusion_scan !== undefined && value.datafusion_scan !== null) {
    w.write(WRITE_DATAFUSION_SCAN);
    writeDataFusionScanOptions(w, value.datafusion_scan);
  }
  if (value.delta !== undefined && value.delta !== null) {
    w.write(WRITE_DELTA);
    writeDeltaPolicyBundle(w, value.delta);
  }
  if (value.validation !== undefined && value.validation !== null) {
    w.write(WRITE_VALIDATION);
    writeArrowValidationOptions(w, value.validation);
  }
  if (value.dataframe_validation !== undefined && value.dataframe_validation !== null) {
    w.write(WRITE_DATAFRAME_VALIDATION);
    writeValidationPolicySpec(w, value.dataframe_validation);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDatasetPolicies(w: Writer, value: DatasetPolicies): void {
  requirePlain(value, value.datafusion_scan);
  let fields = 0;
  if (value.datafusion_scan !== undefined && value.datafusion_scan !== null) fields++;
  if (value.delta !== undefined && value.delta !== null) fields++;
  if (value.validation !== undefined && value.validation !== null) fields++;
  if (value.dataframe_validation !== undefined && value.dataframe_validation !== null) fields++;
  w.packStructHeader(fields, 4);
  if (value.datafusion_scan !== undefined && value.datafusion_scan !== null) {
    w.write(PACK_DATAFUSION_SCAN);
    packDataFusionScanOptions(w, value.datafusion_scan);
  }
  if (value.delta !== undefined && value.delta !== null) {
    w.write(PACK_DELTA);
    packDeltaPolicyBundle(w, value.delta);
  }
  if (value.validation !== undefined && value.validation !== null) {
    w.write(PACK_VALIDATION);
    packArrowValidationOptions(w, value.validation);
  }
  if (value.dataframe_validation !== undefined && value.dataframe_validation !== null) {
    w.write(PACK_DATAFRAME_VALIDATION);
    packValidationPolicySpec(w, value.dataframe_validation);
  }
}

export function isDatasetPolicies(candidate: unknown): candidate is DatasetPolicies {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DatasetPolicies> = candidate;
  if (value.datafusion_scan === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDataFusionScanOptions(value.datafusion_scan) && value.datafusion_scan !== null) return false;
  if (!isDeltaPolicyBundle(value.delta) && value.delta !== null) return false;
  if (!isArrowValidationOptions(value.validation) && value.validation !== null) return false;
  if (!isValidationPolicySpec(value.dataframe_validation) && value.dataframe_validation !== null) return false;
  for (const name in value) {
    switch (name) {
      case "datafusion_scan":
      case "delta":
      case "validation":
      case "dataframe_validation":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDatasetPolicies(value: unknown): DatasetPolicies {
  const fields = fieldsOf<keyof DatasetPolicies>(value);
  bailUnlessPlain(fields, fields.datafusion_scan);
  for (const name in fields) {
    switch (name) {
      case "datafusion_scan":
      case "delta":
      case "validation":
      case "dataframe_validation":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    datafusion_scan: fields.datafusion_scan == null ? null : convertDataFusionScanOptions(fields.datafusion_scan),
    delta: fields.delta == null ? null : convertDeltaPolicyBundle(fields.delta),
    validation: fields.validation == null ? null : convertArrowValidationOptions(fields.validation),
    dataframe_validation:
      fields.dataframe_validation == null ? null : convertValidationPolicySpec(fields.dataframe_validation),
  };
}

function readBoolOrFilter(r: JsonReader): boolean | "filter" {
  switch (r.peek()) {
    case KIND_BOOL:
      return r.readBool();
    case KIND_STRING:
      return r.readLiteral(READ_FILTER);
    default:
      return r.bail();
  }
}

function unpackBoolOrFilter(r: PackReader): boolean | "filter" {
  switch (r.peek()) {
    case KIND_BOOL:
      return r.readBool();
    case KIND_STRING:
      return r.readLiteral(UNPACK_FILTER);
    default:
      return r.bail();
  }
}

function writeBoolOrFilter(w: JsonValueWriter, value: boolean | "filter"): void {
  if (typeof value === "boolean") w.writeBool(value);
  else if (typeof value === "string") writeFilter(w, value);
  else w.wrong();
}

function writeFilter(w: JsonValueWriter, value: "filter"): void {
  switch (value) {
    case "filter":
      return w.write(WRITE_VALUE_FILTER);
    default:
      return w.wrong();
  }
}

function packBoolOrFilter(w: Writer, value: boolean | "filter"): void {
  if (typeof value === "boolean") w.packBool(value);
  else if (typeof value === "string") packFilter(w, value);
  else w.wrong();
}

function packFilter(w: Writer, value: "filter"): void {
  switch (value) {
    case "filter":
      return w.write(PACK_VALUE_FILTER);
    default:
      return w.wrong();
  }
}

function convertBoolOrFilter(value: unknown): boolean | "filter" {
  switch (kindOf(value)) {
    case KIND_BOOL:
      return asBool(value);
    case KIND_STRING:
      return asOneOf(value, READ_FILTER.values);
    default:
      return bail();
  }
}

function readColumnNameAndArrowTypeSpecTupleList(r: JsonReader): readonly (readonly [ColumnName, ArrowTypeSpec])[] {
  r.enter();
  const list: (readonly [ColumnName, ArrowTypeSpec])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readColumnNameAndArrowTypeSpecTuple(r));
  r.leave();
  return list;
}

function readColumnNameAndArrowTypeSpecTuple(r: JsonReader): readonly [ColumnName, ArrowTypeSpec] {
  if (!r.beginList()) r.bail();
  const item1 = maxLength(minLength(r.readString(), 1), 255);
  if (!r.nextItem()) r.bail();
  const item2 = readArrowTypeSpec(r);
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function readSortKeySpecList(r: JsonReader): readonly SortKeySpec[] {
  const list: SortKeySpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readSortKeySpec(r));
  return list;
}

function readSqlTextList(r: JsonReader): readonly SqlText[] {
  const list: SqlText[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(minLength(r.readString(), 1));
  return list;
}

function unpackColumnNameAndArrowTypeSpecTupleList(r: PackReader): readonly (readonly [ColumnName, ArrowTypeSpec])[] {
  r.enter();
  const list = new Array<readonly [ColumnName, ArrowTypeSpec]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackColumnNameAndArrowTypeSpecTuple(r);
  r.leave();
  return list;
}

function unpackColumnNameAndArrowTypeSpecTuple(r: PackReader): readonly [ColumnName, ArrowTypeSpec] {
  if (r.readListHeader() !== 2) r.bail();
  return [maxLength(minLength(r.readString(), 1), 255), unpackArrowTypeSpec(r)];
}

function unpackSortKeySpecList(r: PackReader): readonly SortKeySpec[] {
  const list = new Array<SortKeySpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackSortKeySpec(r);
  return list;
}

function unpackSqlTextList(r: PackReader): readonly SqlText[] {
  const list = new Array<SqlText>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = minLength(r.readString(), 1);
  return list;
}

function writeStringAndArrowTypeSpecTupleList(
  w: JsonValueWriter,
  list: readonly (readonly [string, ArrowTypeSpec])[],
): void {
  requireList(list);
  w.enter();
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, ArrowTypeSpec];
    writeStringAndArrowTypeSpecTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
  w.leave();
}

function writeStringAndArrowTypeSpecTuple(w: JsonValueWriter, list: readonly [string, ArrowTypeSpec]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  writeArrowTypeSpec(w, list[1]);
  w.writeByte(CLOSE_LIST);
}

function writeSortKeySpecList(w: JsonValueWriter, list: readonly SortKeySpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as SortKeySpec;
    writeSortKeySpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function packStringAndArrowTypeSpecTupleList(w: Writer, list: readonly (readonly [string, ArrowTypeSpec])[]): void {
  requireList(list);
  w.enter();
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, ArrowTypeSpec];
    packStringAndArrowTypeSpecTuple(w, item);
  }
  w.leave();
}

function packStringAndArrowTypeSpecTuple(w: Writer, list: readonly [string, ArrowTypeSpec]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  packArrowTypeSpec(w, list[1]);
}

function packSortKeySpecList(w: Writer, list: readonly SortKeySpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as SortKeySpec;
    packSortKeySpec(w, item);
  }
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function convertColumnNameAndArrowTypeSpecTupleList(value: unknown): readonly (readonly [ColumnName, ArrowTypeSpec])[] {
  const items = itemsOf(value);
  const list: (readonly [ColumnName, ArrowTypeSpec])[] = [];
  enter();
  for (let i = 0; i < items.length; i++) list.push(convertColumnNameAndArrowTypeSpecTuple(items[i]));
  leave();
  return list;
}

function convertColumnNameAndArrowTypeSpecTuple(value: unknown): readonly [ColumnName, ArrowTypeSpec] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [maxLength(minLength(asString(items[0]), 1), 255), convertArrowTypeSpec(items[1])];
}

function convertSortKeySpecList(value: unknown): readonly SortKeySpec[] {
  const items = itemsOf(value);
  const list: SortKeySpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertSortKeySpec(items[i]));
  return list;
}

function convertSqlTextList(value: unknown): readonly SqlText[] {
  const items = itemsOf(value);
  const list: SqlText[] = [];
  for (let i = 0; i < items.length; i++) list.push(minLength(asString(items[i]), 1));
  return list;
}

function isColumnNameAndArrowTypeSpecTupleList(
  value: unknown,
): value is readonly (readonly [ColumnName, ArrowTypeSpec])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isColumnNameAndArrowTypeSpecTuple(item)) return false;
  }
  return true;
}

function isColumnNameAndArrowTypeSpecTuple(value: unknown): value is readonly [ColumnName, ArrowTypeSpec] {
  if (!isList(value) || value.length !== 2) return false;
  if (!(typeof value[0] === "string" && hasMinLength(value[0], 1) && hasMaxLength(value[0], 255))) return false;
  if (!isArrowTypeSpec(value[1])) return false;
  return true;
}

function isSortKeySpecList(value: unknown): value is readonly SortKeySpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSortKeySpec(item)) return false;
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

function readDeltaConstraintList(r: JsonReader): readonly DeltaConstraint[] {
  const list: DeltaConstraint[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaConstraint(r));
  return list;
}

function unpackDeltaConstraintList(r: PackReader): readonly DeltaConstraint[] {
  const list = new Array<DeltaConstraint>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaConstraint(r);
  return list;
}

function writeDeltaConstraintList(w: JsonValueWriter, list: readonly DeltaConstraint[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaConstraint;
    writeDeltaConstraint(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDeltaConstraintList(w: Writer, list: readonly DeltaConstraint[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaConstraint;
    packDeltaConstraint(w, item);
  }
}

function convertDeltaConstraintList(value: unknown): readonly DeltaConstraint[] {
  const items = itemsOf(value);
  const list: DeltaConstraint[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaConstraint(items[i]));
  return list;
}

function isDeltaConstraintList(value: unknown): value is readonly DeltaConstraint[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaConstraint(item)) return false;
  }
  return true;
}
