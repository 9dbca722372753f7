// @generated from contracts/artifacts/decisions.yaml. Do not edit. [57328e0749cd6015]

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
  asBool,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
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
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertParquetWriterPolicy,
  isParquetWriterPolicy,
  packParquetWriterPolicy,
  readParquetWriterPolicy,
  unpackParquetWriterPolicy,
  writeParquetWriterPolicy,
} from "../delta/parquet.codec.js";
import type { ParquetWriterPolicy } from "../delta/parquet.js";
import {
  convertDeltaSchemaPolicy,
  convertDeltaWritePolicy,
  isDeltaSchemaPolicy,
  isDeltaWritePolicy,
  packDeltaSchemaPolicy,
  packDeltaWritePolicy,
  readDeltaSchemaPolicy,
  readDeltaWritePolicy,
  unpackDeltaSchemaPolicy,
  unpackDeltaWritePolicy,
  writeDeltaSchemaPolicy,
  writeDeltaWritePolicy,
} from "../delta/policies.codec.js";
import type { DeltaSchemaPolicy, DeltaWritePolicy } from "../delta/policies.js";
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
  convertValidationErrorPayload,
  isValidationErrorPayload,
  packValidationErrorPayload,
  readValidationErrorPayload,
  unpackValidationErrorPayload,
  writeValidationErrorPayload,
} from "../diagnostics/errors.codec.js";
import type { ValidationErrorPayload } from "../diagnostics/errors.js";
import {
  convertCachePolicy,
  convertSha256Hex,
  convertStatsPolicy,
  convertStrMap,
  convertValidationStatus,
  isCachePolicy,
  isSha256Hex,
  isStatsPolicy,
  isStrMap,
  isValidationStatus,
  packCachePolicy,
  packStatsPolicy,
  packValidationStatus,
  readCachePolicy,
  readSha256Hex,
  readStatsPolicy,
  readStrMap,
  readValidationStatus,
  unpackCachePolicy,
  unpackSha256Hex,
  unpackStatsPolicy,
  unpackStrMap,
  unpackValidationStatus,
  writeCachePolicy,
  writeStatsPolicy,
  writeValidationStatus,
} from "../types.codec.js";
import type {
  CachePolicy,
  ColumnName,
  NonEmptyStr,
  PathStr,
  PlanFingerprint,
  Sha256Hex,
  StatsPolicy,
  StrMap,
  ValidationStatus,
} from "../types.js";
import type {
  DeltaStatsDecision,
  SemanticColumnSpec,
  SemanticValidation,
  ViewCacheArtifact,
  WriterPolicySnapshot,
  WriterPolicyValidation,
} from "./decisions.js";

const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_STATS_POLICY = /* @__PURE__ */ jsonKey("stats_policy");
const READ_STATS_COLUMNS = /* @__PURE__ */ jsonKey("stats_columns");
const READ_LINEAGE_COLUMNS = /* @__PURE__ */ jsonKey("lineage_columns");
const READ_VIEW_NAME = /* @__PURE__ */ jsonKey("view_name");
const READ_CACHE_POLICY = /* @__PURE__ */ jsonKey("cache_policy");
const READ_CACHE_PATH = /* @__PURE__ */ jsonKey("cache_path");
const READ_PLAN_FINGERPRINT = /* @__PURE__ */ jsonKey("plan_fingerprint");
const READ_HIT = /* @__PURE__ */ jsonKey("hit");
const READ_RESULT_KEY = /* @__PURE__ */ jsonKey("result_key");
const READ_REASON = /* @__PURE__ */ jsonKey("reason");
const READ_COLUMN_NAME = /* @__PURE__ */ jsonKey("column_name");
const READ_SEMANTIC_TYPE = /* @__PURE__ */ jsonKey("semantic_type");
const READ_METADATA_KEY = /* @__PURE__ */ jsonKey("metadata_key");
const READ_STATUS = /* @__PURE__ */ jsonKey("status");
const READ_ENTRIES = /* @__PURE__ */ jsonKey("entries");
const READ_ERRORS = /* @__PURE__ */ jsonKey("errors");
const READ_WRITE_POLICY = /* @__PURE__ */ jsonKey("write_policy");
const READ_SCHEMA_POLICY = /* @__PURE__ */ jsonKey("schema_policy");
const READ_PARQUET = /* @__PURE__ */ jsonKey("parquet");
const READ_FEATURE_GATE = /* @__PURE__ */ jsonKey("feature_gate");
const READ_RESOLVED_STATS_COLUMNS = /* @__PURE__ */ jsonKey("resolved_stats_columns");
const READ_TABLE_PROPERTIES = /* @__PURE__ */ jsonKey("table_properties");
const READ_POLICY_HASH = /* @__PURE__ */ jsonKey("policy_hash");

const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_STATS_POLICY = /* @__PURE__ */ packedKey("stats_policy");
const UNPACK_STATS_COLUMNS = /* @__PURE__ */ packedKey("stats_columns");
const UNPACK_LINEAGE_COLUMNS = /* @__PURE__ */ packedKey("lineage_columns");
const UNPACK_VIEW_NAME = /* @__PURE__ */ packedKey("view_name");
const UNPACK_CACHE_POLICY = /* @__PURE__ */ packedKey("cache_policy");
const UNPACK_CACHE_PATH = /* @__PURE__ */ packedKey("cache_path");
const UNPACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedKey("plan_fingerprint");
const UNPACK_HIT = /* @__PURE__ */ packedKey("hit");
const UNPACK_RESULT_KEY = /* @__PURE__ */ packedKey("result_key");
const UNPACK_REASON = /* @__PURE__ */ packedKey("reason");
const UNPACK_COLUMN_NAME = /* @__PURE__ */ packedKey("column_name");
const UNPACK_SEMANTIC_TYPE = /* @__PURE__ */ packedKey("semantic_type");
const UNPACK_METADATA_KEY = /* @__PURE__ */ packedKey("metadata_key");
const UNPACK_STATUS = /* @__PURE__ */ packedKey("status");
const UNPACK_ENTRIES = /* @__PURE__ */ packedKey("entries");
const UNPACK_ERRORS = /* @__PURE__ */ packedKey("errors");
const UNPACK_WRITE_POLICY = /* @__PURE__ */ packedKey("write_policy");
const UNPACK_SCHEMA_POLICY = /* @__PURE__ */ packedKey("schema_policy");
const UNPACK_PARQUET = /* @__PURE__ */ packedKey("parquet");
const UNPACK_FEATURE_GATE = /* @__PURE__ */ packedKey("feature_gate");
const UNPACK_RESOLVED_STATS_COLUMNS = /* @__PURE__ */ packedKey("resolved_stats_columns");
const UNPACK_TABLE_PROPERTIES = /* @__PURE__ */ packedKey("table_properties");
const UNPACK_POLICY_HASH = /* @__PURE__ */ packedKey("policy_hash");

const OPEN_DELTA_STATS_DECISION = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_STATS_POLICY = /* @__PURE__ */ jsonChunk(',"stats_policy":');
const WRITE_STATS_COLUMNS = /* @__PURE__ */ jsonChunk(',"stats_columns":');
const WRITE_LINEAGE_COLUMNS = /* @__PURE__ */ jsonChunk(',"lineage_columns":');
const OPEN_VIEW_CACHE_ARTIFACT = /* @__PURE__ */ jsonChunk('{"view_name":');
const WRITE_CACHE_POLICY = /* @__PURE__ */ jsonChunk(',"cache_policy":');
const WRITE_CACHE_PATH = /* @__PURE__ */ jsonChunk(',"cache_path":');
const WRITE_PLAN_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"plan_fingerprint":');
const WRITE_HIT = /* @__PURE__ */ jsonChunk(',"hit":');
const WRITE_RESULT_KEY = /* @__PURE__ */ jsonChunk(',"result_key":');
const WRITE_REASON = /* @__PURE__ */ jsonChunk(',"reason":');
const OPEN_SEMANTIC_COLUMN_SPEC = /* @__PURE__ */ jsonChunk('{"column_name":');
const WRITE_SEMANTIC_TYPE = /* @__PURE__ */ jsonChunk(',"semantic_type":');
const WRITE_METADATA_KEY = /* @__PURE__ */ jsonChunk(',"metadata_key":');
const OPEN_SEMANTIC_VALIDATION = /* @__PURE__ */ jsonChunk('{"view_name":');
const WRITE_STATUS = /* @__PURE__ */ jsonChunk(',"status":');
const WRITE_ENTRIES = /* @__PURE__ */ jsonChunk(',"entries":');
const WRITE_ERRORS = /* @__PURE__ */ jsonChunk(',"errors":');
const OPEN_WRITER_POLICY_SNAPSHOT = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_WRITE_POLICY = /* @__PURE__ */ jsonChunk(',"write_policy":');
const WRITE_SCHEMA_POLICY = /* @__PURE__ */ jsonChunk(',"schema_policy":');
const WRITE_PARQUET = /* @__PURE__ */ jsonChunk(',"parquet":');
const WRITE_FEATURE_GATE = /* @__PURE__ */ jsonChunk(',"feature_gate":');
const WRITE_RESOLVED_STATS_COLUMNS = /* @__PURE__ */ jsonChunk(',"resolved_stats_columns":');
const WRITE_TABLE_PROPERTIES = /* @__PURE__ */ jsonChunk(',"table_properties":');
const WRITE_POLICY_HASH = /* @__PURE__ */ jsonChunk(',"policy_hash":');
const OPEN_WRITER_POLICY_VALIDATION = /* @__PURE__ */ jsonChunk('{"dataset_name":');

const HEAD_DELTA_STATS_DECISION = /* @__PURE__ */ packedHead(4, "dataset_name");
const PACK_STATS_POLICY = /* @__PURE__ */ packedChunk("stats_policy");
const PACK_STATS_COLUMNS = /* @__PURE__ */ packedChunk("stats_columns");
const PACK_LINEAGE_COLUMNS = /* @__PURE__ */ packedChunk("lineage_columns");
const HEAD_VIEW_CACHE_ARTIFACT = /* @__PURE__ */ packedChunk("view_name");
const PACK_CACHE_POLICY = /* @__PURE__ */ packedChunk("cache_policy");
const PACK_CACHE_PATH = /* @__PURE__ */ packedChunk("cache_path");
const PACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_HIT = /* @__PURE__ */ packedChunk("hit");
const PACK_RESULT_KEY = /* @__PURE__ */ packedChunk("result_key");
const PACK_REASON = /* @__PURE__ */ packedChunk("reason");
const HEAD_SEMANTIC_COLUMN_SPEC = /* @__PURE__ */ packedHead(3, "column_name");
const PACK_SEMANTIC_TYPE = /* @__PURE__ */ packedChunk("semantic_type");
const PACK_METADATA_KEY = /* @__PURE__ */ packedChunk("metadata_key");
const HEAD_SEMANTIC_VALIDATION = /* @__PURE__ */ packedChunk("view_name");
const PACK_STATUS = /* @__PURE__ */ packedChunk("status");
const PACK_ENTRIES = /* @__PURE__ */ packedChunk("entries");
const PACK_ERRORS = /* @__PURE__ */ packedChunk("errors");
const HEAD_WRITER_POLICY_SNAPSHOT = /* @__PURE__ */ packedChunk("dataset_name");
const PACK_WRITE_POLICY = /* @__PURE__ */ packedChunk("write_policy");
const PACK_SCHEMA_POLICY = /* @__PURE__ */ packedChunk("schema_policy");
const PACK_PARQUET = /* @__PURE__ */ packedChunk("parquet");
const PACK_FEATURE_GATE = /* @__PURE__ */ packedChunk("feature_gate");
const PACK_RESOLVED_STATS_COLUMNS = /* @__PURE__ */ packedChunk("resolved_stats_columns");
const PACK_TABLE_PROPERTIES = /* @__PURE__ */ packedChunk("table_properties");
const PACK_POLICY_HASH = /* @__PURE__ */ packedChunk("policy_hash");
const HEAD_WRITER_POLICY_VALIDATION = /* @__PURE__ */ packedChunk("dataset_name");

export function readDeltaStatsDecision(r: JsonReader): DeltaStatsDecision {
  let dataset_name: NonEmptyStr | undefined;
  let stats_policy: StatsPolicy | undefined;
  let stats_columns: readonly ColumnName[] | null | undefined;
  let lineage_columns: readonly ColumnName[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_STATS_POLICY)) stats_policy = readStatsPolicy(r);
    if (r.atKey(READ_STATS_COLUMNS)) stats_columns = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_LINEAGE_COLUMNS)) lineage_columns = readColumnNameList(r);
  } while (r.moreFieldsOrSkip());
  if (
    dataset_name === undefined ||
    stats_policy === undefined ||
    stats_columns === undefined ||
    lineage_columns === undefined
  )
    r.bail();
  return { dataset_name, stats_policy, stats_columns, lineage_columns };
}

export function unpackDeltaStatsDecision(r: PackReader): DeltaStatsDecision {
  let dataset_name: NonEmptyStr | undefined;
  let stats_policy: StatsPolicy | undefined;
  let stats_columns: readonly ColumnName[] | null | undefined;
  let lineage_columns: readonly ColumnName[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_STATS_POLICY)) stats_policy = unpackStatsPolicy(r);
    if (r.atKey(UNPACK_STATS_COLUMNS)) stats_columns = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_LINEAGE_COLUMNS)) lineage_columns = unpackColumnNameList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    dataset_name === undefined ||
    stats_policy === undefined ||
    stats_columns === undefined ||
    lineage_columns === undefined
  )
    r.bail();
  return { dataset_name, stats_policy, stats_columns, lineage_columns };
}

export function writeDeltaStatsDecision(w: JsonValueWriter, value: DeltaStatsDecision): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_DELTA_STATS_DECISION);
  w.writeString(value.dataset_name);
  w.write(WRITE_STATS_POLICY);
  writeStatsPolicy(w, value.stats_policy);
  w.write(WRITE_STATS_COLUMNS);
  if (value.stats_columns === null) w.writeNull();
  else writeStringList(w, value.stats_columns);
  w.write(WRITE_LINEAGE_COLUMNS);
  writeStringList(w, value.lineage_columns);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaStatsDecision(w: Writer, value: DeltaStatsDecision): void {
  requirePlain(value, value.dataset_name);
  w.write(HEAD_DELTA_STATS_DECISION);
  w.packString(value.dataset_name);
  w.write(PACK_STATS_POLICY);
  packStatsPolicy(w, value.stats_policy);
  w.write(PACK_STATS_COLUMNS);
  if (value.stats_columns === null) w.packNull();
  else packStringList(w, value.stats_columns);
  w.write(PACK_LINEAGE_COLUMNS);
  packStringList(w, value.lineage_columns);
}

export function isDeltaStatsDecision(candidate: unknown): candidate is DeltaStatsDecision {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaStatsDecision> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!isStatsPolicy(value.stats_policy)) return false;
  if (!isColumnNameList(value.stats_columns) && value.stats_columns !== null) return false;
  if (!isColumnNameList(value.lineage_columns)) return false;
  return true;
}

export function convertDeltaStatsDecision(value: unknown): DeltaStatsDecision {
  const fields = fieldsOf<keyof DeltaStatsDecision>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    stats_policy: convertStatsPolicy(fields.stats_policy),
    stats_columns: fields.stats_columns === null ? null : convertColumnNameList(fields.stats_columns),
    lineage_columns: convertColumnNameList(fields.lineage_columns),
  };
}

export function readViewCacheArtifact(r: JsonReader): ViewCacheArtifact {
  let view_name: NonEmptyStr | undefined;
  let cache_policy: CachePolicy | undefined;
  let cache_path: PathStr | null | undefined;
  let plan_fingerprint: PlanFingerprint | null | undefined;
  let hit: boolean | null | undefined;
  let result_key: Sha256Hex | null = null;
  let reason: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(READ_CACHE_POLICY)) cache_policy = readCachePolicy(r);
    if (r.atKey(READ_CACHE_PATH)) cache_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_PLAN_FINGERPRINT)) plan_fingerprint = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_HIT)) hit = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_RESULT_KEY)) result_key = r.atNull() ? null : readSha256Hex(r);
    if (r.atKey(READ_REASON)) reason = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (
    view_name === undefined ||
    cache_policy === undefined ||
    cache_path === undefined ||
    plan_fingerprint === undefined ||
    hit === undefined
  )
    r.bail();
  return { view_name, cache_policy, cache_path, plan_fingerprint, hit, result_key, reason };
}

export function unpackViewCacheArtifact(r: PackReader): ViewCacheArtifact {
  let view_name: NonEmptyStr | undefined;
  let cache_policy: CachePolicy | undefined;
  let cache_path: PathStr | null | undefined;
  let plan_fingerprint: PlanFingerprint | null | undefined;
  let hit: boolean | null | undefined;
  let result_key: Sha256Hex | null = null;
  let reason: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_CACHE_POLICY)) cache_policy = unpackCachePolicy(r);
    if (r.atKey(UNPACK_CACHE_PATH)) cache_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_PLAN_FINGERPRINT)) plan_fingerprint = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_HIT)) hit = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_RESULT_KEY)) result_key = r.atNull() ? null : unpackSha256Hex(r);
    if (r.atKey(UNPACK_REASON)) reason = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (
    view_name === undefined ||
    cache_policy === undefined ||
    cache_path === undefined ||
    plan_fingerprint === undefined ||
    hit === undefined
  )
    r.bail();
  return { view_name, cache_policy, cache_path, plan_fingerprint, hit, result_key, reason };
}

export function writeViewCacheArtifact(w: JsonValueWriter, value: ViewCacheArtifact): void {
  requirePlain(value, value.view_name);
  w.write(OPEN_VIEW_CACHE_ARTIFACT);
  w.writeString(value.view_name);
  w.write(WRITE_CACHE_POLICY);
  writeCachePolicy(w, value.cache_policy);
  w.write(WRITE_CACHE_PATH);
  if (value.cache_path === null) w.writeNull();
  else w.writeString(value.cache_path);
  w.write(WRITE_PLAN_FINGERPRINT);
  if (value.plan_fingerprint === null) w.writeNull();
  else w.writeString(value.plan_fingerprint);
  w.write(WRITE_HIT);
  if (value.hit === null) w.writeNull();
  else w.writeBool(value.hit);
  if (value.result_key !== undefined && value.result_key !== null) {
    w.write(WRITE_RESULT_KEY);
    w.writeString(value.result_key);
  }
  if (value.reason !== undefined && value.reason !== null) {
    w.write(WRITE_REASON);
    w.writeString(value.reason);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packViewCacheArtifact(w: Writer, value: ViewCacheArtifact): void {
  requirePlain(value, value.view_name);
  let fields = 5;
  if (value.result_key !== undefined && value.result_key !== null) fields++;
  if (value.reason !== undefined && value.reason !== null) fields++;
  w.packStructHeader(fields, 7);
  w.write(HEAD_VIEW_CACHE_ARTIFACT);
  w.packString(value.view_name);
  w.write(PACK_CACHE_POLICY);
  packCachePolicy(w, value.cache_policy);
  w.write(PACK_CACHE_PATH);
  if (value.cache_path === null) w.packNull();
  else w.packString(value.cache_path);
  w.write(PACK_PLAN_FINGERPRINT);
  if (value.plan_fingerprint === null) w.packNull();
  else w.packString(value.plan_fingerprint);
  w.write(PACK_HIT);
  if (value.hit === null) w.packNull();
  else w.packBool(value.hit);
  if (value.result_key !== undefined && value.result_key !== null) {
    w.write(PACK_RESULT_KEY);
    w.packString(value.result_key);
  }
  if (value.reason !== undefined && value.reason !== null) {
    w.write(PACK_REASON);
    w.packString(value.reason);
  }
}

export function isViewCacheArtifact(candidate: unknown): candidate is ViewCacheArtifact {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewCacheArtifact> = candidate;
  if (typeof value.view_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.view_name, 1)) return false;
  if (!isCachePolicy(value.cache_policy)) return false;
  if (typeof value.cache_path !== "string" && value.cache_path !== null) return false;
  if (
    !(typeof value.plan_fingerprint === "string" && hasMinLength(value.plan_fingerprint, 1)) &&
    value.plan_fingerprint !== null
  )
    return false;
  if (typeof value.hit !== "boolean" && value.hit !== null) return false;
  if (!isSha256Hex(value.result_key) && value.result_key !== null) return false;
  if (typeof value.reason !== "string" && value.reason !== null) return false;
  return true;
}

export function convertViewCacheArtifact(value: unknown): ViewCacheArtifact {
  const fields = fieldsOf<keyof ViewCacheArtifact>(value);
  bailUnlessPlain(fields, fields.view_name);
  return {
    view_name: minLength(asString(fields.view_name), 1),
    cache_policy: convertCachePolicy(fields.cache_policy),
    cache_path: fields.cache_path === null ? null : asString(fields.cache_path),
    plan_fingerprint: fields.plan_fingerprint === null ? null : minLength(asString(fields.plan_fingerprint), 1),
    hit: fields.hit === null ? null : asBool(fields.hit),
    result_key: fields.result_key == null ? null : convertSha256Hex(fields.result_key),
    reason: fields.reason == null ? null : asString(fields.reason),
  };
}

export function readSemanticColumnSpec(r: JsonReader): SemanticColumnSpec {
  let column_name: ColumnName | undefined;
  let semantic_type: NonEmptyStr | undefined;
  let metadata_key: NonEmptyStr | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_COLUMN_NAME)) column_name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_SEMANTIC_TYPE)) semantic_type = minLength(r.readString(), 1);
    if (r.atKey(READ_METADATA_KEY)) metadata_key = minLength(r.readString(), 1);
  } while (r.moreFieldsOrSkip());
  if (column_name === undefined || semantic_type === undefined || metadata_key === undefined) r.bail();
  return { column_name, semantic_type, metadata_key };
}

export function unpackSemanticColumnSpec(r: PackReader): SemanticColumnSpec {
  let column_name: ColumnName | undefined;
  let semantic_type: NonEmptyStr | undefined;
  let metadata_key: NonEmptyStr | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_COLUMN_NAME)) column_name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_SEMANTIC_TYPE)) semantic_type = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_METADATA_KEY)) metadata_key = minLength(r.readString(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (column_name === undefined || semantic_type === undefined || metadata_key === undefined) r.bail();
  return { column_name, semantic_type, metadata_key };
}

export function writeSemanticColumnSpec(w: JsonValueWriter, value: SemanticColumnSpec): void {
  requirePlain(value, value.column_name);
  w.write(OPEN_SEMANTIC_COLUMN_SPEC);
  w.writeString(value.column_name);
  w.write(WRITE_SEMANTIC_TYPE);
  w.writeString(value.semantic_type);
  w.write(WRITE_METADATA_KEY);
  w.writeString(value.metadata_key);
  w.writeByte(CLOSE_OBJECT);
}

export function packSemanticColumnSpec(w: Writer, value: SemanticColumnSpec): void {
  requirePlain(value, value.column_name);
  w.write(HEAD_SEMANTIC_COLUMN_SPEC);
  w.packString(value.column_name);
  w.write(PACK_SEMANTIC_TYPE);
  w.packString(value.semantic_type);
  w.write(PACK_METADATA_KEY);
  w.packString(value.metadata_key);
}

export function isSemanticColumnSpec(candidate: unknown): candidate is SemanticColumnSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SemanticColumnSpec> = candidate;
  if (typeof value.column_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.column_name, 1) && hasMaxLength(value.column_name, 255))) return false;
  if (!(typeof value.semantic_type === "string" && hasMinLength(value.semantic_type, 1))) return false;
  if (!(typeof value.metadata_key === "string" && hasMinLength(value.metadata_key, 1))) return false;
  return true;
}

export function convertSemanticColumnSpec(value: unknown): SemanticColumnSpec {
  const fields = fieldsOf<keyof SemanticColumnSpec>(value);
  bailUnlessPlain(fields, fields.column_name);
  return {
    column_name: maxLength(minLength(asString(fields.column_name), 1), 255),
    semantic_type: minLength(asString(fields.semantic_type), 1),
    metadata_key: minLength(asString(fields.metadata_key), 1),
  };
}

export function readSemanticValidation(r: JsonReader): SemanticValidation {
  let view_name: NonEmptyStr | undefined;
  let status: ValidationStatus | undefined;
  let entries: readonly SemanticColumnSpec[] | undefined;
  let errors: readonly NonEmptyStr[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(READ_STATUS)) status = readValidationStatus(r);
    if (r.atKey(READ_ENTRIES)) entries = readSemanticColumnSpecList(r);
    if (r.atKey(READ_ERRORS)) errors = readNonEmptyStrList(r);
  } while (r.moreFieldsOrSkip());
  if (view_name === undefined || status === undefined || entries === undefined) r.bail();
  const value: SemanticValidation = { view_name, status, entries, errors };
  if (!semanticValidationRule1(value)) r.bail();
  return value;
}

export function unpackSemanticValidation(r: PackReader): SemanticValidation {
  let view_name: NonEmptyStr | undefined;
  let status: ValidationStatus | undefined;
  let entries: readonly SemanticColumnSpec[] | undefined;
  let errors: readonly NonEmptyStr[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VIEW_NAME)) view_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_STATUS)) status = unpackValidationStatus(r);
    if (r.atKey(UNPACK_ENTRIES)) entries = unpackSemanticColumnSpecList(r);
    if (r.atKey(UNPACK_ERRORS)) errors = unpackNonEmptyStrList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (view_name === undefined || status === undefined || entries === undefined) r.bail();
  const value: SemanticValidation = { view_name, status, entries, errors };
  if (!semanticValidationRule1(value)) r.bail();
  return value;
}

export function writeSemanticValidation(w: JsonValueWriter, value: SemanticValidation): void {
  requirePlain(value, value.view_name);
  w.write(OPEN_SEMANTIC_VALIDATION);
  w.writeString(value.view_name);
  w.write(WRITE_STATUS);
  writeValidationStatus(w, value.status);
  w.write(WRITE_ENTRIES);
  writeSemanticColumnSpecList(w, value.entries);
  if (!isEmptyList(value.errors)) {
    w.write(WRITE_ERRORS);
    writeStringList(w, value.errors);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packSemanticValidation(w: Writer, value: SemanticValidation): void {
  requirePlain(value, value.view_name);
  let fields = 3;
  if (!isEmptyList(value.errors)) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_SEMANTIC_VALIDATION);
  w.packString(value.view_name);
  w.write(PACK_STATUS);
  packValidationStatus(w, value.status);
  w.write(PACK_ENTRIES);
  packSemanticColumnSpecList(w, value.entries);
  if (!isEmptyList(value.errors)) {
    w.write(PACK_ERRORS);
    packStringList(w, value.errors);
  }
}

export function isSemanticValidation(candidate: unknown): candidate is SemanticValidation {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SemanticValidation> = candidate;
  if (typeof value.view_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.view_name, 1)) return false;
  if (!isValidationStatus(value.status)) return false;
  if (!isSemanticColumnSpecList(value.entries)) return false;
  if (!isNonEmptyStrList(value.errors)) return false;
  if (!semanticValidationRule1(value as SemanticValidation)) return false;
  return true;
}

export function convertSemanticValidation(value: unknown): SemanticValidation {
  const fields = fieldsOf<keyof SemanticValidation>(value);
  bailUnlessPlain(fields, fields.view_name);
  const result: SemanticValidation = {
    view_name: minLength(asString(fields.view_name), 1),
    status: convertValidationStatus(fields.status),
    entries: convertSemanticColumnSpecList(fields.entries),
    errors: fields.errors === undefined ? [] : convertNonEmptyStrList(fields.errors),
  };
  if (!semanticValidationRule1(result)) bail();
  return result;
}

/** (this.status == "ok") == (size(this.errors) == 0) */
export function semanticValidationRule1(self: SemanticValidation): boolean {
  return (self.status === "ok") === (self.errors.length === 0);
}

export function readWriterPolicySnapshot(r: JsonReader): WriterPolicySnapshot {
  let dataset_name: NonEmptyStr | undefined;
  let write_policy: DeltaWritePolicy | null | undefined;
  let schema_policy: DeltaSchemaPolicy | null | undefined;
  let parquet: ParquetWriterPolicy | null | undefined;
  let feature_gate: DeltaFeatureGate | null | undefined;
  let resolved_stats_columns: readonly ColumnName[] = [];
  let table_properties: StrMap | undefined;
  let policy_hash: Sha256Hex | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_WRITE_POLICY)) write_policy = r.atNull() ? null : readDeltaWritePolicy(r);
    if (r.atKey(READ_SCHEMA_POLICY)) schema_policy = r.atNull() ? null : readDeltaSchemaPolicy(r);
    if (r.atKey(READ_PARQUET)) parquet = r.atNull() ? null : readParquetWriterPolicy(r);
    if (r.atKey(READ_FEATURE_GATE)) feature_gate = r.atNull() ? null : readDeltaFeatureGate(r);
    if (r.atKey(READ_RESOLVED_STATS_COLUMNS)) resolved_stats_columns = readColumnNameList(r);
    if (r.atKey(READ_TABLE_PROPERTIES)) table_properties = readStrMap(r);
    if (r.atKey(READ_POLICY_HASH)) policy_hash = readSha256Hex(r);
  } while (r.moreFieldsOrSkip());
  if (
    dataset_name === undefined ||
    write_policy === undefined ||
    schema_policy === undefined ||
    parquet === undefined ||
    feature_gate === undefined ||
    policy_hash === undefined
  )
    r.bail();
  if (table_properties === undefined) table_properties = Object.create(null) as StrMap;
  return {
    dataset_name,
    write_policy,
    schema_policy,
    parquet,
    feature_gate,
    resolved_stats_columns,
    table_properties,
    policy_hash,
  };
}

export function unpackWriterPolicySnapshot(r: PackReader): WriterPolicySnapshot {
  let dataset_name: NonEmptyStr | undefined;
  let write_policy: DeltaWritePolicy | null | undefined;
  let schema_policy: DeltaSchemaPolicy | null | undefined;
  let parquet: ParquetWriterPolicy | null | undefined;
  let feature_gate: DeltaFeatureGate | null | undefined;
  let resolved_stats_columns: readonly ColumnName[] = [];
  let table_properties: StrMap | undefined;
  let policy_hash: Sha256Hex | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_WRITE_POLICY)) write_policy = r.atNull() ? null : unpackDeltaWritePolicy(r);
    if (r.atKey(UNPACK_SCHEMA_POLICY)) schema_policy = r.atNull() ? null : unpackDeltaSchemaPolicy(r);
    if (r.atKey(UNPACK_PARQUET)) parquet = r.atNull() ? null : unpackParquetWriterPolicy(r);
    if (r.atKey(UNPACK_FEATURE_GATE)) feature_gate = r.atNull() ? null : unpackDeltaFeatureGate(r);
    if (r.atKey(UNPACK_RESOLVED_STATS_COLUMNS)) resolved_stats_columns = unpackColumnNameList(r);
    if (r.atKey(UNPACK_TABLE_PROPERTIES)) table_properties = unpackStrMap(r);
    if (r.atKey(UNPACK_POLICY_HASH)) policy_hash = unpackSha256Hex(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    dataset_name === undefined ||
    write_policy === undefined ||
    schema_policy === undefined ||
    parquet === undefined ||
    feature_gate === undefined ||
    policy_hash === undefined
  )
    r.bail();
  if (table_properties === undefined) table_properties = Object.create(null) as StrMap;
  return {
    dataset_name,
    write_policy,
    schema_policy,
    parquet,
    feature_gate,
    resolved_stats_columns,
    table_properties,
    policy_hash,
  };
}

export function writeWriterPolicySnapshot(w: JsonValueWriter, value: WriterPolicySnapshot): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_WRITER_POLICY_SNAPSHOT);
  w.writeString(value.dataset_name);
  w.write(WRITE_WRITE_POLICY);
  if (value.write_policy === null) w.writeNull();
  else writeDeltaWritePolicy(w, value.write_policy);
  w.write(WRITE_SCHEMA_POLICY);
  if (value.schema_policy === null) w.writeNull();
  else writeDeltaSchemaPolicy(w, value.schema_policy);
  w.write(WRITE_PARQUET);
  if (value.parquet === null) w.writeNull();
  else writeParquetWriterPolicy(w, value.parquet);
  w.write(WRITE_FEATURE_GATE);
  if (value.feature_gate === null) w.writeNull();
  else writeDeltaFeatureGate(w, value.feature_gate);
  if (!isEmptyList(value.resolved_stats_columns)) {
    w.write(WRITE_RESOLVED_STATS_COLUMNS);
    writeStringList(w, value.resolved_stats_columns);
  }
  if (!isEmptyObject(value.table_properties)) {
    w.write(WRITE_TABLE_PROPERTIES);
    writeStringMap(w, value.table_properties);
  }
  w.write(WRITE_POLICY_HASH);
  w.writeString(value.policy_hash);
  w.writeByte(CLOSE_OBJECT);
}

export function packWriterPolicySnapshot(w: Writer, value: WriterPolicySnapshot): void {
  requirePlain(value, value.dataset_name);
  let fields = 6;
  if (!isEmptyList(value.resolved_stats_columns)) fields++;
  if (!isEmptyObject(value.table_properties)) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_WRITER_POLICY_SNAPSHOT);
  w.packString(value.dataset_name);
  w.write(PACK_WRITE_POLICY);
  if (value.write_policy === null) w.packNull();
  else packDeltaWritePolicy(w, value.write_policy);
  w.write(PACK_SCHEMA_POLICY);
  if (value.schema_policy === null) w.packNull();
  else packDeltaSchemaPolicy(w, value.schema_policy);
  w.write(PACK_PARQUET);
  if (value.parquet === null) w.packNull();
  else packParquetWriterPolicy(w, value.parquet);
  w.write(PACK_FEATURE_GATE);
  if (value.feature_gate === null) w.packNull();
  else packDeltaFeatureGate(w, value.feature_gate);
  if (!isEmptyList(value.resolved_stats_columns)) {
    w.write(PACK_RESOLVED_STATS_COLUMNS);
    packStringList(w, value.resolved_stats_columns);
  }
  if (!isEmptyObject(value.table_properties)) {
    w.write(PACK_TABLE_PROPERTIES);
    packStringMap(w, value.table_properties);
  }
  w.write(PACK_POLICY_HASH);
  w.packString(value.policy_hash);
}

export function isWriterPolicySnapshot(candidate: unknown): candidate is WriterPolicySnapshot {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<WriterPolicySnapshot> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!isDeltaWritePolicy(value.write_policy) && value.write_policy !== null) return false;
  if (!isDeltaSchemaPolicy(value.schema_policy) && value.schema_policy !== null) return false;
  if (!isParquetWriterPolicy(value.parquet) && value.parquet !== null) return false;
  if (!isDeltaFeatureGate(value.feature_gate) && value.feature_gate !== null) return false;
  if (!isColumnNameList(value.resolved_stats_columns)) return false;
  if (!isStrMap(value.table_properties)) return false;
  if (!isSha256Hex(value.policy_hash)) return false;
  return true;
}

export function convertWriterPolicySnapshot(value: unknown): WriterPolicySnapshot {
  const fields = fieldsOf<keyof WriterPolicySnapshot>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    write_policy: fields.write_policy === null ? null : convertDeltaWritePolicy(fields.write_policy),
    schema_policy: fields.schema_policy === null ? null : convertDeltaSchemaPolicy(fields.schema_policy),
    parquet: fields.parquet === null ? null : convertParquetWriterPolicy(fields.parquet),
    feature_gate: fields.feature_gate === null ? null : convertDeltaFeatureGate(fields.feature_gate),
    resolved_stats_columns:
      fields.resolved_stats_columns === undefined ? [] : convertColumnNameList(fields.resolved_stats_columns),
    table_properties:
      fields.table_properties === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.table_properties),
    policy_hash: convertSha256Hex(fields.policy_hash),
  };
}

export function readWriterPolicyValidation(r: JsonReader): WriterPolicyValidation {
  let dataset_name: NonEmptyStr | undefined;
  let status: ValidationStatus | undefined;
  let errors: readonly ValidationErrorPayload[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_STATUS)) status = readValidationStatus(r);
    if (r.atKey(READ_ERRORS)) errors = readValidationErrorPayloadList(r);
  } while (r.moreFieldsOrSkip());
  if (dataset_name === undefined || status === undefined) r.bail();
  const value: WriterPolicyValidation = { dataset_name, status, errors };
  if (!writerPolicyValidationRule1(value)) r.bail();
  return value;
}

export function unpackWriterPolicyValidation(r: PackReader): WriterPolicyValidation {
  let dataset_name: NonEmptyStr | undefined;
  let status: ValidationStatus | undefined;
  let errors: readonly ValidationErrorPayload[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_STATUS)) status = unpackValidationStatus(r);
    if (r.atKey(UNPACK_ERRORS)) errors = unpackValidationErrorPayloadList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (dataset_name === undefined || status === undefined) r.bail();
  const value: WriterPolicyValidation = { dataset_name, status, errors };
  if (!writerPolicyValidationRule1(value)) r.bail();
  return value;
}

export function writeWriterPolicyValidation(w: JsonValueWriter, value: WriterPolicyValidation): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_WRITER_POLICY_VALIDATION);
  w.writeString(value.dataset_name);
  w.write(WRITE_STATUS);
  writeValidationStatus(w, value.status);
  if (!isEmptyList(value.errors)) {
    w.write(WRITE_ERRORS);
    writeValidationErrorPayloadList(w, value.errors);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packWriterPolicyValidation(w: Writer, value: WriterPolicyValidation): void {
  requirePlain(value, value.dataset_name);
  let fields = 2;
  if (!isEmptyList(value.errors)) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_WRITER_POLICY_VALIDATION);
  w.packString(value.dataset_name);
  w.write(PACK_STATUS);
  packValidationStatus(w, value.status);
  if (!isEmptyList(value.errors)) {
    w.write(PACK_ERRORS);
    packValidationErrorPayloadList(w, value.errors);
  }
}

export function isWriterPolicyValidation(candidate: unknown): candidate is WriterPolicyValidation {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<WriterPolicyValidation> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!isValidationStatus(value.status)) return false;
  if (!isValidationErrorPayloadList(value.errors)) return false;
  if (!writerPolicyValidationRule1(value as WriterPolicyValidation)) return false;
  return true;
}

export function convertWriterPolicyValidation(value: unknown): WriterPolicyValidation {
  const fields = fieldsOf<keyof WriterPolicyValidation>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  const result: WriterPolicyValidation = {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    status: convertValidationStatus(fields.status),
    errors: fields.errors === undefined ? [] : convertValidationErrorPayloadList(fields.errors),
  };
  if (!writerPolicyValidationRule1(result)) bail();
  return result;
}

/** (this.status == "ok") == (size(this.errors) == 0) */
export function writerPolicyValidationRule1(self: WriterPolicyValidation): boolean {
  return (self.status === "ok") === (self.errors.length === 0);
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
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

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function readSemanticColumnSpecList(r: JsonReader): readonly SemanticColumnSpec[] {
  const list: SemanticColumnSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readSemanticColumnSpec(r));
  return list;
}

function readNonEmptyStrList(r: JsonReader): readonly NonEmptyStr[] {
  const list: NonEmptyStr[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(minLength(r.readString(), 1));
  return list;
}

function unpackSemanticColumnSpecList(r: PackReader): readonly SemanticColumnSpec[] {
  const list = new Array<SemanticColumnSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackSemanticColumnSpec(r);
  return list;
}

function unpackNonEmptyStrList(r: PackReader): readonly NonEmptyStr[] {
  const list = new Array<NonEmptyStr>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = minLength(r.readString(), 1);
  return list;
}

function writeSemanticColumnSpecList(w: JsonValueWriter, list: readonly SemanticColumnSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as SemanticColumnSpec;
    writeSemanticColumnSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packSemanticColumnSpecList(w: Writer, list: readonly SemanticColumnSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as SemanticColumnSpec;
    packSemanticColumnSpec(w, item);
  }
}

function convertSemanticColumnSpecList(value: unknown): readonly SemanticColumnSpec[] {
  const items = itemsOf(value);
  const list: SemanticColumnSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertSemanticColumnSpec(items[i]));
  return list;
}

function convertNonEmptyStrList(value: unknown): readonly NonEmptyStr[] {
  const items = itemsOf(value);
  const list: NonEmptyStr[] = [];
  for (let i = 0; i < items.length; i++) list.push(minLength(asString(items[i]), 1));
  return list;
}

function isSemanticColumnSpecList(value: unknown): value is readonly SemanticColumnSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSemanticColumnSpec(item)) return false;
  }
  return true;
}

function isNonEmptyStrList(value: unknown): value is readonly NonEmptyStr[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1))) return false;
  }
  return true;
}

function writeStringMap(w: JsonValueWriter, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string;
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStringMap(w: Writer, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string;
    w.packString(value);
  }
}

function readValidationErrorPayloadList(r: JsonReader): readonly ValidationErrorPayload[] {
  const list: ValidationErrorPayload[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readValidationErrorPayload(r));
  return list;
}

function unpackValidationErrorPayloadList(r: PackReader): readonly ValidationErrorPayload[] {
  const list = new Array<ValidationErrorPayload>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackValidationErrorPayload(r);
  return list;
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

function packValidationErrorPayloadList(w: Writer, list: readonly ValidationErrorPayload[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ValidationErrorPayload;
    packValidationErrorPayload(w, item);
  }
}

function convertValidationErrorPayloadList(value: unknown): readonly ValidationErrorPayload[] {
  const items = itemsOf(value);
  const list: ValidationErrorPayload[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertValidationErrorPayload(items[i]));
  return list;
}

function isValidationErrorPayloadList(value: unknown): value is readonly ValidationErrorPayload[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isValidationErrorPayload(item)) return false;
  }
  return true;
}
