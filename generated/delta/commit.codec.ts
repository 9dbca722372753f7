// @generated from contracts/delta/commit.yaml. Do not edit. [a0ac2c0d878ca9ba]

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
  type Writable,
  type Writer,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertDeltaFeatureName,
  convertRunId,
  convertSchemaMode,
  convertSha256Hex,
  convertStrMap,
  convertWriteMode,
  isDeltaFeatureName,
  isRunId,
  isSchemaMode,
  isSha256Hex,
  isStrMap,
  isWriteMode,
  packDeltaFeatureName,
  packSchemaMode,
  packWriteMode,
  readDeltaFeatureName,
  readRunId,
  readSchemaMode,
  readSha256Hex,
  readStrMap,
  readWriteMode,
  unpackDeltaFeatureName,
  unpackRunId,
  unpackSchemaMode,
  unpackSha256Hex,
  unpackStrMap,
  unpackWriteMode,
  writeDeltaFeatureName,
  writeSchemaMode,
  writeWriteMode,
} from "../types.codec.js";
import type {
  ColumnName,
  DeltaFeatureName,
  EventTimeMs,
  NonEmptyStr,
  NonNegInt,
  PlanFingerprint,
  RunId,
  SchemaMode,
  Sha256Hex,
  StrMap,
  WriteMode,
} from "../types.js";
import type { AppTransaction, CommitMetadata, CommitProperties, DeltaWriteOptions } from "./commit.js";
import {
  convertParquetWriterPolicy,
  isParquetWriterPolicy,
  packParquetWriterPolicy,
  readParquetWriterPolicy,
  unpackParquetWriterPolicy,
  writeParquetWriterPolicy,
} from "./parquet.codec.js";
import type { ParquetWriterPolicy } from "./parquet.js";

const READ_APP_ID = /* @__PURE__ */ jsonKey("app_id");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_LAST_UPDATED = /* @__PURE__ */ jsonKey("last_updated");
const READ_CUSTOM_METADATA = /* @__PURE__ */ jsonKey("custom_metadata");
const READ_MAX_COMMIT_RETRIES = /* @__PURE__ */ jsonKey("max_commit_retries");
const READ_APP_TRANSACTIONS = /* @__PURE__ */ jsonKey("app_transactions");
const READ_ISOLATION_LEVEL = /* @__PURE__ */ jsonKey("isolation_level");
const READ_RUN_ID = /* @__PURE__ */ jsonKey("run_id");
const READ_PLAN_FINGERPRINT = /* @__PURE__ */ jsonKey("plan_fingerprint");
const READ_PLAN_SIGNATURE = /* @__PURE__ */ jsonKey("plan_signature");
const READ_DELTA_INPUTS = /* @__PURE__ */ jsonKey("delta_inputs");
const READ_ARTIFACT_IDS = /* @__PURE__ */ jsonKey("artifact_ids");
const READ_OPERATION = /* @__PURE__ */ jsonKey("operation");
const READ_ENGINE_INFO = /* @__PURE__ */ jsonKey("engine_info");
const READ_RESULT_KEY = /* @__PURE__ */ jsonKey("result_key");
const READ_MODE = /* @__PURE__ */ jsonKey("mode");
const READ_SCHEMA_MODE = /* @__PURE__ */ jsonKey("schema_mode");
const READ_PARTITION_BY = /* @__PURE__ */ jsonKey("partition_by");
const READ_ZORDER_BY = /* @__PURE__ */ jsonKey("zorder_by");
const READ_STATS_COLUMNS = /* @__PURE__ */ jsonKey("stats_columns");
const READ_ENABLE_FEATURES = /* @__PURE__ */ jsonKey("enable_features");
const READ_WRITER = /* @__PURE__ */ jsonKey("writer");
const READ_COMMIT = /* @__PURE__ */ jsonKey("commit");

const UNPACK_APP_ID = /* @__PURE__ */ packedKey("app_id");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_LAST_UPDATED = /* @__PURE__ */ packedKey("last_updated");
const UNPACK_CUSTOM_METADATA = /* @__PURE__ */ packedKey("custom_metadata");
const UNPACK_MAX_COMMIT_RETRIES = /* @__PURE__ */ packedKey("max_commit_retries");
const UNPACK_APP_TRANSACTIONS = /* @__PURE__ */ packedKey("app_transactions");
const UNPACK_ISOLATION_LEVEL = /* @__PURE__ */ packedKey("isolation_level");
const UNPACK_RUN_ID = /* @__PURE__ */ packedKey("run_id");
const UNPACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedKey("plan_fingerprint");
const UNPACK_PLAN_SIGNATURE = /* @__PURE__ */ packedKey("plan_signature");
const UNPACK_DELTA_INPUTS = /* @__PURE__ */ packedKey("delta_inputs");
const UNPACK_ARTIFACT_IDS = /* @__PURE__ */ packedKey("artifact_ids");
const UNPACK_OPERATION = /* @__PURE__ */ packedKey("operation");
const UNPACK_ENGINE_INFO = /* @__PURE__ */ packedKey("engine_info");
const UNPACK_RESULT_KEY = /* @__PURE__ */ packedKey("result_key");
const UNPACK_MODE = /* @__PURE__ */ packedKey("mode");
const UNPACK_SCHEMA_MODE = /* @__PURE__ */ packedKey("schema_mode");
const UNPACK_PARTITION_BY = /* @__PURE__ */ packedKey("partition_by");
const UNPACK_ZORDER_BY = /* @__PURE__ */ packedKey("zorder_by");
const UNPACK_STATS_COLUMNS = /* @__PURE__ */ packedKey("stats_columns");
const UNPACK_ENABLE_FEATURES = /* @__PURE__ */ packedKey("enable_features");
const UNPACK_WRITER = /* @__PURE__ */ packedKey("writer");
const UNPACK_COMMIT = /* @__PURE__ */ packedKey("commit");

const READ_SERIALIZABLE_OR_WRITE_SERIALIZABLE = /* @__PURE__ */ jsonLiterals("serializable", "write_serializable");
const UNPACK_SERIALIZABLE_OR_WRITE_SERIALIZABLE = /* @__PURE__ */ packedLiterals("serializable", "write_serializable");

const OPEN_APP_TRANSACTION = /* @__PURE__ */ jsonChunk('{"app_id":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_LAST_UPDATED = /* @__PURE__ */ jsonChunk(',"last_updated":');
const WRITE_CUSTOM_METADATA = /* @__PURE__ */ jsonChunk(',"custom_metadata":');
const WRITE_MAX_COMMIT_RETRIES = /* @__PURE__ */ jsonChunk(',"max_commit_retries":');
const WRITE_APP_TRANSACTIONS = /* @__PURE__ */ jsonChunk(',"app_transactions":');
const WRITE_ISOLATION_LEVEL = /* @__PURE__ */ jsonChunk(',"isolation_level":');
const WRITE_VALUE_SERIALIZABLE = /* @__PURE__ */ jsonChunk('"serializable"');
const WRITE_VALUE_WRITE_SERIALIZABLE = /* @__PURE__ */ jsonChunk('"write_serializable"');
const OPEN_COMMIT_METADATA = /* @__PURE__ */ jsonChunk('{"run_id":');
const WRITE_PLAN_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"plan_fingerprint":');
const WRITE_PLAN_SIGNATURE = /* @__PURE__ */ jsonChunk(',"plan_signature":');
const WRITE_DELTA_INPUTS = /* @__PURE__ */ jsonChunk(',"delta_inputs":');
const WRITE_ARTIFACT_IDS = /* @__PURE__ */ jsonChunk(',"artifact_ids":');
const WRITE_OPERATION = /* @__PURE__ */ jsonChunk(',"operation":');
const WRITE_ENGINE_INFO = /* @__PURE__ */ jsonChunk(',"engine_info":');
const WRITE_RESULT_KEY = /* @__PURE__ */ jsonChunk(',"result_key":');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const WRITE_SCHEMA_MODE = /* @__PURE__ */ jsonChunk(',"schema_mode":');
const WRITE_PARTITION_BY = /* @__PURE__ */ jsonChunk(',"partition_by":');
const WRITE_ZORDER_BY = /* @__PURE__ */ jsonChunk(',"zorder_by":');
const WRITE_STATS_COLUMNS = /* @__PURE__ */ jsonChunk(',"stats_columns":');
const WRITE_ENABLE_FEATURES = /* @__PURE__ */ jsonChunk(',"enable_features":');
const WRITE_WRITER = /* @__PURE__ */ jsonChunk(',"writer":');
const WRITE_COMMIT = /* @__PURE__ */ jsonChunk(',"commit":');

const HEAD_APP_TRANSACTION = /* @__PURE__ */ packedChunk("app_id");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_LAST_UPDATED = /* @__PURE__ */ packedChunk("last_updated");
const PACK_CUSTOM_METADATA = /* @__PURE__ */ packedChunk("custom_metadata");
const PACK_MAX_COMMIT_RETRIES = /* @__PURE__ */ packedChunk("max_commit_retries");
const PACK_APP_TRANSACTIONS = /* @__PURE__ */ packedChunk("app_transactions");
const PACK_ISOLATION_LEVEL = /* @__PURE__ */ packedChunk("isolation_level");
const PACK_VALUE_SERIALIZABLE = /* @__PURE__ */ packedChunk("serializable");
const PACK_VALUE_WRITE_SERIALIZABLE = /* @__PURE__ */ packedChunk("write_serializable");
const HEAD_COMMIT_METADATA = /* @__PURE__ */ packedChunk("run_id");
const PACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_PLAN_SIGNATURE = /* @__PURE__ */ packedChunk("plan_signature");
const PACK_DELTA_INPUTS = /* @__PURE__ */ packedChunk("delta_inputs");
const PACK_ARTIFACT_IDS = /* @__PURE__ */ packedChunk("artifact_ids");
const PACK_OPERATION = /* @__PURE__ */ packedChunk("operation");
const PACK_ENGINE_INFO = /* @__PURE__ */ packedChunk("engine_info");
const PACK_RESULT_KEY = /* @__PURE__ */ packedChunk("result_key");
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const PACK_SCHEMA_MODE = /* @__PURE__ */ packedChunk("schema_mode");
const PACK_PARTITION_BY = /* @__PURE__ */ packedChunk("partition_by");
const PACK_ZORDER_BY = /* @__PURE__ */ packedChunk("zorder_by");
const PACK_STATS_COLUMNS = /* @__PURE__ */ packedChunk("stats_columns");
const PACK_ENABLE_FEATURES = /* @__PURE__ */ packedChunk("enable_features");
const PACK_WRITER = /* @__PURE__ */ packedChunk("writer");
const PACK_COMMIT = /* @__PURE__ */ packedChunk("commit");

export function readAppTransaction(r: JsonReader): AppTransaction {
  let app_id: NonEmptyStr | undefined;
  let version: NonNegInt | undefined;
  let last_updated: EventTimeMs | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_APP_ID)) app_id = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(READ_LAST_UPDATED)) last_updated = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (app_id === undefined || version === undefined) r.bail();
  return { app_id, version, last_updated };
}

export function unpackAppTransaction(r: PackReader): AppTransaction {
  let app_id: NonEmptyStr | undefined;
  let version: NonNegInt | undefined;
  let last_updated: EventTimeMs | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_APP_ID)) app_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_LAST_UPDATED)) last_updated = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (app_id === undefined || version === undefined) r.bail();
  return { app_id, version, last_updated };
}

export function writeAppTransaction(w: JsonValueWriter, value: AppTransaction): void {
  requirePlain(value, value.app_id);
  w.write(OPEN_APP_TRANSACTION);
  w.writeString(value.app_id);
  w.write(WRITE_VERSION);
  w.writeInt(value.version);
  if (value.last_updated !== undefined && value.last_updated !== null) {
    w.write(WRITE_LAST_UPDATED);
    w.writeInt(value.last_updated);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packAppTransaction(w: Writer, value: AppTransaction): void {
  requirePlain(value, value.app_id);
  let fields = 2;
  if (value.last_updated !== undefined && value.last_updated !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_APP_TRANSACTION);
  w.packString(value.app_id);
  w.write(PACK_VERSION);
  w.packInt(value.version);
  if (value.last_updated !== undefined && value.last_updated !== null) {
    w.write(PACK_LAST_UPDATED);
    w.packInt(value.last_updated);
  }
}

export function isAppTransaction(candidate: unknown): candidate is AppTransaction {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<AppTransaction> = candidate;
  if (typeof value.app_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.app_id, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (!(isSafeInt(value.last_updated) && value.last_updated >= 0) && value.last_updated !== null) return false;
  return true;
}

export function convertAppTransaction(value: unknown): AppTransaction {
  const fields = fieldsOf<keyof AppTransaction>(value);
  bailUnlessPlain(fields, fields.app_id);
  return {
    app_id: minLength(asString(fields.app_id), 1),
    version: atLeast(asInt(fields.version), 0),
    last_updated: fields.last_updated == null ? null : atLeast(asInt(fields.last_updated), 0),
  };
}

export function readCommitProperties(r: JsonReader): CommitProperties {
  let custom_metadata: StrMap | undefined;
  let max_commit_retries: NonNegInt = 15;
  let app_transactions: readonly AppTransaction[] = [];
  let isolation_level: "serializable" | "write_serializable" | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_CUSTOM_METADATA)) custom_metadata = readStrMap(r);
    if (r.atKey(READ_MAX_COMMIT_RETRIES)) max_commit_retries = atLeast(r.readInt(), 0);
    if (r.atKey(READ_APP_TRANSACTIONS)) app_transactions = readAppTransactionList(r);
    if (r.atKey(READ_ISOLATION_LEVEL))
      isolation_level = r.atNull() ? null : r.readLiteral(READ_SERIALIZABLE_OR_WRITE_SERIALIZABLE);
  } while (r.moreFields());
  if (custom_metadata === undefined) custom_metadata = Object.create(null) as StrMap;
  const value: CommitProperties = { custom_metadata, max_commit_retries, app_transactions, isolation_level };
  if (!commitPropertiesRule1(value)) r.bail();
  return value;
}

export function unpackCommitProperties(r: PackReader): CommitProperties {
  let custom_metadata: StrMap | undefined;
  let max_commit_retries: NonNegInt = 15;
  let app_transactions: readonly AppTransaction[] = [];
  let isolation_level: "serializable" | "write_serializable" | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CUSTOM_METADATA)) custom_metadata = unpackStrMap(r);
    if (r.atKey(UNPACK_MAX_COMMIT_RETRIES)) max_commit_retries = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_APP_TRANSACTIONS)) app_transactions = unpackAppTransactionList(r);
    if (r.atKey(UNPACK_ISOLATION_LEVEL))
      isolation_level = r.atNull() ? null : r.readLiteral(UNPACK_SERIALIZABLE_OR_WRITE_SERIALIZABLE);
  } while (r.moreFields(outer));
  if (custom_metadata === undefined) custom_metadata = Object.create(null) as StrMap;
  const value: CommitProperties = { custom_metadata, max_commit_retries, app_transactions, isolation_level };
  if (!commitPropertiesRule1(value)) r.bail();
  return value;
}

export function writeCommitProperties(w: JsonValueWriter, value: CommitProperties): void {
  requirePlain(value, value.custom_metadata);
  const start = w.here();
  if (!isEmptyObject(value.custom_metadata)) {
    w.write(WRITE_CUSTOM_METADATA);
    writeStringMap(w, value.custom_metadata);
  }
  if (value.max_commit_retries !== undefined && value.max_commit_retries !== 15) {
    w.write(WRITE_MAX_COMMIT_RETRIES);
    w.writeInt(value.max_commit_retries);
  }
  if (!isEmptyList(value.app_transactions)) {
    w.write(WRITE_APP_TRANSACTIONS);
    writeAppTransactionList(w, value.app_transactions);
  }
  if (value.isolation_level !== undefined && value.isolation_level !== null) {
    w.write(WRITE_ISOLATION_LEVEL);
    writeSerializableOrWriteSerializable(w, value.isolation_level);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCommitProperties(w: Writer, value: CommitProperties): void {
  requirePlain(value, value.custom_metadata);
  let fields = 0;
  if (!isEmptyObject(value.custom_metadata)) fields++;
  if (value.max_commit_retries !== undefined && value.max_commit_retries !== 15) fields++;
  if (!isEmptyList(value.app_transactions)) fields++;
  if (value.isolation_level !== undefined && value.isolation_level !== null) fields++;
  w.packStructHeader(fields, 4);
  if (!isEmptyObject(value.custom_metadata)) {
    w.write(PACK_CUSTOM_METADATA);
    packStringMap(w, value.custom_metadata);
  }
  if (value.max_commit_retries !== undefined && value.max_commit_retries !== 15) {
    w.write(PACK_MAX_COMMIT_RETRIES);
    w.packInt(value.max_commit_retries);
  }
  if (!isEmptyList(value.app_transactions)) {
    w.write(PACK_APP_TRANSACTIONS);
    packAppTransactionList(w, value.app_transactions);
  }
  if (value.isolation_level !== undefined && value.isolation_level !== null) {
    w.write(PACK_ISOLATION_LEVEL);
    packSerializableOrWriteSerializable(w, value.isolation_level);
  }
}

export function isCommitProperties(candidate: unknown): candidate is CommitProperties {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CommitProperties> = candidate;
  if (value.custom_metadata === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isStrMap(value.custom_metadata)) return false;
  if (!(isSafeInt(value.max_commit_retries) && value.max_commit_retries >= 0)) return false;
  if (!isAppTransactionList(value.app_transactions)) return false;
  if (
    value.isolation_level !== "serializable" &&
    value.isolation_level !== "write_serializable" &&
    value.isolation_level !== null
  )
    return false;
  for (const name in value) {
    switch (name) {
      case "custom_metadata":
      case "max_commit_retries":
      case "app_transactions":
      case "isolation_level":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!commitPropertiesRule1(value as CommitProperties)) return false;
  return true;
}

export function convertCommitProperties(value: unknown): CommitProperties {
  const fields = fieldsOf<keyof CommitProperties>(value);
  bailUnlessPlain(fields, fields.custom_metadata);
  for (const name in fields) {
    switch (name) {
      case "custom_metadata":
      case "max_commit_retries":
      case "app_transactions":
      case "isolation_level":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: CommitProperties = {
    custom_metadata:
      fields.custom_metadata === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.custom_metadata),
    max_commit_retries: fields.max_commit_retries === undefined ? 15 : atLeast(asInt(fields.max_commit_retries), 0),
    app_transactions: fields.app_transactions === undefined ? [] : convertAppTransactionList(fields.app_transactions),
    isolation_level:
      fields.isolation_level == null
        ? null
        : asOneOf(fields.isolation_level, READ_SERIALIZABLE_OR_WRITE_SERIALIZABLE.values),
  };
  if (!commitPropertiesRule1(result)) bail();
  return result;
}

/** this.app_transactions.all(one, this.app_transactions.exists_one(other, other.app_id == one.app_id)) */
export function commitPropertiesRule1(self: CommitProperties): boolean {
  return self.app_transactions.every(
    (one) => self.app_transactions.filter((other) => other.app_id === one.app_id).length === 1,
  );
}

export function readCommitMetadata(r: JsonReader): CommitMetadata {
  let run_id: RunId | undefined;
  let plan_fingerprint: PlanFingerprint | null = null;
  let plan_signature: string | null = null;
  let delta_inputs: string | null = null;
  let artifact_ids: string | null = null;
  let operation: string | null = null;
  let engine_info: string | null = null;
  let result_key: Sha256Hex | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_RUN_ID)) run_id = readRunId(r);
    if (r.atKey(READ_PLAN_FINGERPRINT)) plan_fingerprint = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(READ_DELTA_INPUTS)) delta_inputs = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ARTIFACT_IDS)) artifact_ids = r.atNull() ? null : r.readString();
    if (r.atKey(READ_OPERATION)) operation = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ENGINE_INFO)) engine_info = r.atNull() ? null : r.readString();
    if (r.atKey(READ_RESULT_KEY)) result_key = r.atNull() ? null : readSha256Hex(r);
  } while (r.moreFieldsOrSkip());
  if (run_id === undefined) r.bail();
  return { run_id, plan_fingerprint, plan_signature, delta_inputs, artifact_ids, operation, engine_info, result_key };
}

export function unpackCommitMetadata(r: PackReader): CommitMetadata {
  let run_id: RunId | undefined;
  let plan_fingerprint: PlanFingerprint | null = null;
  let plan_signature: string | null = null;
  let delta_inputs: string | null = null;
  let artifact_ids: string | null = null;
  let operation: string | null = null;
  let engine_info: string | null = null;
  let result_key: Sha256Hex | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_RUN_ID)) run_id = unpackRunId(r);
    if (r.atKey(UNPACK_PLAN_FINGERPRINT)) plan_fingerprint = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PLAN_SIGNATURE)) plan_signature = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_DELTA_INPUTS)) delta_inputs = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ARTIFACT_IDS)) artifact_ids = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_OPERATION)) operation = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ENGINE_INFO)) engine_info = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_RESULT_KEY)) result_key = r.atNull() ? null : unpackSha256Hex(r);
  } while (r.moreFieldsOrSkip(outer));
  if (run_id === undefined) r.bail();
  return { run_id, plan_fingerprint, plan_signature, delta_inputs, artifact_ids, operation, engine_info, result_key };
}

export function writeCommitMetadata(w: JsonValueWriter, value: CommitMetadata): void {
  requirePlain(value, value.run_id);
  w.write(OPEN_COMMIT_METADATA);
  w.writeString(value.run_id);
  if (value.plan_fingerprint !== undefined && value.plan_fingerprint !== null) {
    w.write(WRITE_PLAN_FINGERPRINT);
    w.writeString(value.plan_fingerprint);
  }
  if (value.plan_signature !== undefined && value.plan_signature !== null) {
    w.write(WRITE_PLAN_SIGNATURE);
    w.writeString(value.plan_signature);
  }
  if (value.delta_inputs !== undefined && value.delta_inputs !== null) {
    w.write(WRITE_DELTA_INPUTS);
    w.writeString(value.delta_inputs);
  }
  if (value.artifact_ids !== undefined && value.artifact_ids !== null) {
    w.write(WRITE_ARTIFACT_IDS);
    w.writeString(value.artifact_ids);
  }
  if (value.operation !== undefined && value.operation !== null) {
    w.write(WRITE_OPERATION);
    w.writeString(value.operation);
  }
  if (value.engine_info !== undefined && value.engine_info !== null) {
    w.write(WRITE_ENGINE_INFO);
    w.writeString(value.engine_info);
  }
  if (value.result_key !== undefined && value.result_key !== null) {
    w.write(WRITE_RESULT_KEY);
    w.writeString(value.result_key);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCommitMetadata(w: Writer, value: CommitMetadata): void {
  requirePlain(value, value.run_id);
  let fields = 1;
  if (value.plan_fingerprint !== undefined && value.plan_fingerprint !== null) fields++;
  if (value.plan_signature !== undefined && value.plan_signature !== null) fields++;
  if (value.delta_inputs !== undefined && value.delta_inputs !== null) fields++;
  if (value.artifact_ids !== undefined && value.artifact_ids !== null) fields++;
  if (value.operation !== undefined && value.operation !== null) fields++;
  if (value.engine_info !== undefined && value.engine_info !== null) fields++;
  if (value.result_key !== undefined && value.result_key !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_COMMIT_METADATA);
  w.packString(value.run_id);
  if (value.plan_fingerprint !== undefined && value.plan_fingerprint !== null) {
    w.write(PACK_PLAN_FINGERPRINT);
    w.packString(value.plan_fingerprint);
  }
  if (value.plan_signature !== undefined && value.plan_signature !== null) {
    w.write(PACK_PLAN_SIGNATURE);
    w.packString(value.plan_signature);
  }
  if (value.delta_inputs !== undefined && value.delta_inputs !== null) {
    w.write(PACK_DELTA_INPUTS);
    w.packString(value.delta_inputs);
  }
  if (value.artifact_ids !== undefined && value.artifact_ids !== null) {
    w.write(PACK_ARTIFACT_IDS);
    w.packString(value.artifact_ids);
  }
  if (value.operation !== undefined && value.operation !== null) {
    w.write(PACK_OPERATION);
    w.packString(value.operation);
  }
  if (value.engine_info !== undefined && value.engine_info !== null) {
    w.write(PACK_ENGINE_INFO);
    w.packString(value.engine_info);
  }
  if (value.result_key !== undefined && value.result_key !== null) {
    w.write(PACK_RESULT_KEY);
    w.packString(value.result_key);
  }
}

export function isCommitMetadata(candidate: unknown): candidate is CommitMetadata {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CommitMetadata> = candidate;
  if (value.run_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isRunId(value.run_id)) return false;
  if (
    !(typeof value.plan_fingerprint === "string" && hasMinLength(value.plan_fingerprint, 1)) &&
    value.plan_fingerprint !== null
  )
    return false;
  if (typeof value.plan_signature !== "string" && value.plan_signature !== null) return false;
  if (typeof value.delta_inputs !== "string" && value.delta_inputs !== null) return false;
  if (typeof value.artifact_ids !== "string" && value.artifact_ids !== null) return false;
  if (typeof value.operation !== "string" && value.operation !== null) return false;
  if (typeof value.engine_info !== "string" && value.engine_info !== null) return false;
  if (!isSha256Hex(value.result_key) && value.result_key !== null) return false;
  return true;
}

export function convertCommitMetadata(value: unknown): CommitMetadata {
  const fields = fieldsOf<keyof CommitMetadata>(value);
  bailUnlessPlain(fields, fields.run_id);
  return {
    run_id: convertRunId(fields.run_id),
    plan_fingerprint: fields.plan_fingerprint == null ? null : minLength(asString(fields.plan_fingerprint), 1),
    plan_signature: fields.plan_signature == null ? null : asString(fields.plan_signature),
    delta_inputs: fields.delta_inputs == null ? null : asString(fields.delta_inputs),
    artifact_ids: fields.artifact_ids == null ? null : asString(fields.artifact_ids),
    operation: fields.operation == null ? null : asString(fields.operation),
    engine_info: fields.engine_info == null ? null : asString(fields.engine_info),
    result_key: fields.result_key == null ? null : convertSha256Hex(fields.result_key),
  };
}

export function readDeltaWriteOptions(r: JsonReader): DeltaWriteOptions {
  let mode: WriteMode = "append";
  let schema_mode: SchemaMode | null = null;
  let partition_by: readonly ColumnName[] | null = null;
  let zorder_by: readonly ColumnName[] | null = null;
  let stats_columns: readonly ColumnName[] | null | undefined;
  let enable_features: readonly DeltaFeatureName[] | undefined;
  let writer: ParquetWriterPolicy | null = null;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_MODE)) mode = readWriteMode(r);
    if (r.atKey(READ_SCHEMA_MODE)) schema_mode = r.atNull() ? null : readSchemaMode(r);
    if (r.atKey(READ_PARTITION_BY)) partition_by = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_ZORDER_BY)) zorder_by = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_STATS_COLUMNS)) stats_columns = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_ENABLE_FEATURES)) enable_features = readDeltaFeatureNameList(r);
    if (r.atKey(READ_WRITER)) writer = r.atNull() ? null : readParquetWriterPolicy(r);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  const value = { mode, schema_mode, partition_by, zorder_by } as Writable<DeltaWriteOptions>;
  if (stats_columns !== undefined) value.stats_columns = stats_columns;
  if (enable_features !== undefined) value.enable_features = enable_features;
  value.writer = writer;
  value.commit = commit;
  return value;
}

export function unpackDeltaWriteOptions(r: PackReader): DeltaWriteOptions {
  let mode: WriteMode = "append";
  let schema_mode: SchemaMode | null = null;
  let partition_by: readonly ColumnName[] | null = null;
  let zorder_by: readonly ColumnName[] | null = null;
  let stats_columns: readonly ColumnName[] | null | undefined;
  let enable_features: readonly DeltaFeatureName[] | undefined;
  let writer: ParquetWriterPolicy | null = null;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MODE)) mode = unpackWriteMode(r);
    if (r.atKey(UNPACK_SCHEMA_MODE)) schema_mode = r.atNull() ? null : unpackSchemaMode(r);
    if (r.atKey(UNPACK_PARTITION_BY)) partition_by = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_ZORDER_BY)) zorder_by = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_STATS_COLUMNS)) stats_columns = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_ENABLE_FEATURES)) enable_features = unpackDeltaFeatureNameList(r);
    if (r.atKey(UNPACK_WRITER)) writer = r.atNull() ? null : unpackParquetWriterPolicy(r);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  const value = { mode, schema_mode, partition_by, zorder_by } as Writable<DeltaWriteOptions>;
  if (stats_columns !== undefined) value.stats_columns = stats_columns;
  if (enable_features !== undefined) value.enable_features = enable_features;
  value.writer = writer;
  value.commit = commit;
  return value;
}

export function writeDeltaWriteOptions(w: JsonValueWriter, value: DeltaWriteOptions): void {
  requirePlain(value, value.mode);
  const start = w.here();
  if (value.mode !== undefined && value.mode !== "append") {
    w.write(WRITE_MODE);
    writeWriteMode(w, value.mode);
  }
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(WRITE_SCHEMA_MODE);
    writeSchemaMode(w, value.schema_mode);
  }
  if (value.partition_by !== undefined && value.partition_by !== null) {
    w.write(WRITE_PARTITION_BY);
    writeStringList(w, value.partition_by);
  }
  if (value.zorder_by !== undefined && value.zorder_by !== null) {
    w.write(WRITE_ZORDER_BY);
    writeStringList(w, value.zorder_by);
  }
  if (value.stats_columns !== undefined) {
    w.write(WRITE_STATS_COLUMNS);
    if (value.stats_columns === null) w.writeNull();
    else writeStringList(w, value.stats_columns);
  }
  if (value.enable_features !== undefined) {
    w.write(WRITE_ENABLE_FEATURES);
    writeDeltaFeatureNameList(w, value.enable_features);
  }
  if (value.writer !== undefined && value.writer !== null) {
    w.write(WRITE_WRITER);
    writeParquetWriterPolicy(w, value.writer);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaWriteOptions(w: Writer, value: DeltaWriteOptions): void {
  requirePlain(value, value.mode);
  let fields = 0;
  if (value.mode !== undefined && value.mode !== "append") fields++;
  if (value.schema_mode !== undefined && value.schema_mode !== null) fields++;
  if (value.partition_by !== undefined && value.partition_by !== null) fields++;
  if (value.zorder_by !== undefined && value.zorder_by !== null) fields++;
  if (value.stats_columns !== undefined) fields++;
  if (value.enable_features !== undefined) fields++;
  if (value.writer !== undefined && value.writer !== null) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 8);
  if (value.mode !== undefined && value.mode !== "append") {
    w.write(PACK_MODE);
    packWriteMode(w, value.mode);
  }
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(PACK_SCHEMA_MODE);
    packSchemaMode(w, value.schema_mode);
  }
  if (value.partition_by !== undefined && value.partition_by !== null) {
    w.write(PACK_PARTITION_BY);
    packStringList(w, value.partition_by);
  }
  if (value.zorder_by !== undefined && value.zorder_by !== null) {
    w.write(PACK_ZORDER_BY);
    packStringList(w, value.zorder_by);
  }
  if (value.stats_columns !== undefined) {
    w.write(PACK_STATS_COLUMNS);
    if (value.stats_columns === null) w.packNull();
    else packStringList(w, value.stats_columns);
  }
  if (value.enable_features !== undefined) {
    w.write(PACK_ENABLE_FEATURES);
    packDeltaFeatureNameList(w, value.enable_features);
  }
  if (value.writer !== undefined && value.writer !== null) {
    w.write(PACK_WRITER);
    packParquetWriterPolicy(w, value.writer);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaWriteOptions(candidate: unknown): candidate is DeltaWriteOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaWriteOptions> = candidate;
  if (value.mode === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isWriteMode(value.mode)) return false;
  if (!isSchemaMode(value.schema_mode) && value.schema_mode !== null) return false;
  if (!isColumnNameList(value.partition_by) && value.partition_by !== null) return false;
  if (!isColumnNameList(value.zorder_by) && value.zorder_by !== null) return false;
  if (value.stats_columns !== undefined && !isColumnNameList(value.stats_columns) && value.stats_columns !== null)
    return false;
  if (value.enable_features !== undefined && !isDeltaFeatureNameList(value.enable_features)) return false;
  if (!isParquetWriterPolicy(value.writer) && value.writer !== null) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "mode":
      case "schema_mode":
      case "partition_by":
      case "zorder_by":
      case "stats_columns":
      case "enable_features":
      case "writer":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaWriteOptions(value: unknown): DeltaWriteOptions {
  const fields = fieldsOf<keyof DeltaWriteOptions>(value);
  bailUnlessPlain(fields, fields.mode);
  for (const name in fields) {
    switch (name) {
      case "mode":
      case "schema_mode":
      case "partition_by":
      case "zorder_by":
      case "stats_columns":
      case "enable_features":
      case "writer":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {
    mode: fields.mode === undefined ? "append" : convertWriteMode(fields.mode),
    schema_mode: fields.schema_mode == null ? null : convertSchemaMode(fields.schema_mode),
    partition_by: fields.partition_by == null ? null : convertColumnNameList(fields.partition_by),
    zorder_by: fields.zorder_by == null ? null : convertColumnNameList(fields.zorder_by),
  } as Writable<DeltaWriteOptions>;
  if (fields.stats_columns !== undefined)
    result.stats_columns = fields.stats_columns === null ? null : convertColumnNameList(fields.stats_columns);
  if (fields.enable_features !== undefined)
    result.enable_features = convertDeltaFeatureNameList(fields.enable_features);
  result.writer = fields.writer == null ? null : convertParquetWriterPolicy(fields.writer);
  result.commit = fields.commit == null ? null : convertCommitProperties(fields.commit);
  return result;
}

function readAppTransactionList(r: JsonReader): readonly AppTransaction[] {
  const list: AppTransaction[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readAppTransaction(r));
  return list;
}

function unpackAppTransactionList(r: PackReader): readonly AppTransaction[] {
  const list = new Array<AppTransaction>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackAppTransaction(r);
  return list;
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

function writeAppTransactionList(w: JsonValueWriter, list: readonly AppTransaction[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as AppTransaction;
    writeAppTransaction(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeSerializableOrWriteSerializable(w: JsonValueWriter, value: "serializable" | "write_serializable"): void {
  switch (value) {
    case "serializable":
      return w.write(WRITE_VALUE_SERIALIZABLE);
    case "write_serializable":
      return w.write(WRITE_VALUE_WRITE_SERIALIZABLE);
    default:
      return w.wrong();
  }
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

function packAppTransactionList(w: Writer, list: readonly AppTransaction[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as AppTransaction;
    packAppTransaction(w, item);
  }
}

function packSerializableOrWriteSerializable(w: Writer, value: "serializable" | "write_serializable"): void {
  switch (value) {
    case "serializable":
      return w.write(PACK_VALUE_SERIALIZABLE);
    case "write_serializable":
      return w.write(PACK_VALUE_WRITE_SERIALIZABLE);
    default:
      return w.wrong();
  }
}

function convertAppTransactionList(value: unknown): readonly AppTransaction[] {
  const items = itemsOf(value);
  const list: AppTransaction[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertAppTransaction(items[i]));
  return list;
}

function isAppTransactionList(value: unknown): value is readonly AppTransaction[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isAppTransaction(item)) return false;
  }
  return true;
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readDeltaFeatureNameList(r: JsonReader): readonly DeltaFeatureName[] {
  const list: DeltaFeatureName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaFeatureName(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackDeltaFeatureNameList(r: PackReader): readonly DeltaFeatureName[] {
  const list = new Array<DeltaFeatureName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaFeatureName(r);
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

function writeDeltaFeatureNameList(w: JsonValueWriter, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaFeatureName;
    writeDeltaFeatureName(w, item);
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

function packDeltaFeatureNameList(w: Writer, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaFeatureName;
    packDeltaFeatureName(w, item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertDeltaFeatureNameList(value: unknown): readonly DeltaFeatureName[] {
  const items = itemsOf(value);
  const list: DeltaFeatureName[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaFeatureName(items[i]));
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

function isDeltaFeatureNameList(value: unknown): value is readonly DeltaFeatureName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaFeatureName(item)) return false;
  }
  return true;
}
