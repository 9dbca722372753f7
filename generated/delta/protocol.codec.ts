// @generated from contracts/delta/protocol.yaml. Do not edit. [4856c5679aead999]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
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
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { NonNegInt, TableUri } from "../types.js";
import type {
  DeltaErrorCode,
  DeltaFeatureGate,
  DeltaProtocolSnapshot,
  ProtocolCompatibilityReport,
} from "./protocol.js";

const READ_MIN_READER_VERSION = /* @__PURE__ */ jsonKey("min_reader_version");
const READ_MIN_WRITER_VERSION = /* @__PURE__ */ jsonKey("min_writer_version");
const READ_REQUIRED_READER_FEATURES = /* @__PURE__ */ jsonKey("required_reader_features");
const READ_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ jsonKey("required_writer_features");
const READ_READER_FEATURES = /* @__PURE__ */ jsonKey("reader_features");
const READ_WRITER_FEATURES = /* @__PURE__ */ jsonKey("writer_features");
const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_COMPATIBLE_READ = /* @__PURE__ */ jsonKey("compatible_read");
const READ_COMPATIBLE_WRITE = /* @__PURE__ */ jsonKey("compatible_write");
const READ_MISSING_READER_FEATURES = /* @__PURE__ */ jsonKey("missing_reader_features");
const READ_MISSING_WRITER_FEATURES = /* @__PURE__ */ jsonKey("missing_writer_features");
const READ_ENABLED_FEATURES = /* @__PURE__ */ jsonKey("enabled_features");

const UNPACK_MIN_READER_VERSION = /* @__PURE__ */ packedKey("min_reader_version");
const UNPACK_MIN_WRITER_VERSION = /* @__PURE__ */ packedKey("min_writer_version");
const UNPACK_REQUIRED_READER_FEATURES = /* @__PURE__ */ packedKey("required_reader_features");
const UNPACK_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ packedKey("required_writer_features");
const UNPACK_READER_FEATURES = /* @__PURE__ */ packedKey("reader_features");
const UNPACK_WRITER_FEATURES = /* @__PURE__ */ packedKey("writer_features");
const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_COMPATIBLE_READ = /* @__PURE__ */ packedKey("compatible_read");
const UNPACK_COMPATIBLE_WRITE = /* @__PURE__ */ packedKey("compatible_write");
const UNPACK_MISSING_READER_FEATURES = /* @__PURE__ */ packedKey("missing_reader_features");
const UNPACK_MISSING_WRITER_FEATURES = /* @__PURE__ */ packedKey("missing_writer_features");
const UNPACK_ENABLED_FEATURES = /* @__PURE__ */ packedKey("enabled_features");

const READ_DELTA_ERROR_CODE = /* @__PURE__ */ jsonLiterals(
  "ALREADY_EXISTS",
  "APPEND_ONLY",
  "CDF_DISABLED",
  "COMMIT_CONFLICT",
  "COMMIT_UNKNOWN",
  "CONSTRAINT_VIOLATED",
  "CONTRACT_MISMATCH",
  "DELETION_VECTOR_CORRUPT",
  "EXPRESSION_UNSUPPORTED",
  "FEATURE_UNSUPPORTED",
  "FILE_MISSING",
  "LIMIT_EXCEEDED",
  "LOG_CORRUPT",
  "LOG_GAP",
  "MERGE_AMBIGUOUS",
  "NOT_A_TABLE",
  "OPTION_INVALID",
  "PATH_OUTSIDE_TABLE",
  "PREDICATE_INVALID",
  "RETENTION_TOO_SHORT",
  "ROWS_REJECTED",
  "SCHEMA_INVALID",
  "SCHEMA_MISMATCH",
  "SOURCE_INVALID",
  "VERSION_NOT_FOUND",
  "WRITER_POLICY_UNSUPPORTED",
);
const UNPACK_DELTA_ERROR_CODE = /* @__PURE__ */ packedLiterals(
  "ALREADY_EXISTS",
  "APPEND_ONLY",
  "CDF_DISABLED",
  "COMMIT_CONFLICT",
  "COMMIT_UNKNOWN",
  "CONSTRAINT_VIOLATED",
  "CONTRACT_MISMATCH",
  "DELETION_VECTOR_CORRUPT",
  "EXPRESSION_UNSUPPORTED",
  "FEATURE_UNSUPPORTED",
  "FILE_MISSING",
  "LIMIT_EXCEEDED",
  "LOG_CORRUPT",
  "LOG_GAP",
  "MERGE_AMBIGUOUS",
  "NOT_A_TABLE",
  "OPTION_INVALID",
  "PATH_OUTSIDE_TABLE",
  "PREDICATE_INVALID",
  "RETENTION_TOO_SHORT",
  "ROWS_REJECTED",
  "SCHEMA_INVALID",
  "SCHEMA_MISMATCH",
  "SOURCE_INVALID",
  "VERSION_NOT_FOUND",
  "WRITER_POLICY_UNSUPPORTED",
);

const WRITE_MIN_READER_VERSION = /* @__PURE__ */ jsonChunk(',"min_reader_version":');
const WRITE_MIN_WRITER_VERSION = /* @__PURE__ */ jsonChunk(',"min_writer_version":');
const WRITE_REQUIRED_READER_FEATURES = /* @__PURE__ */ jsonChunk(',"required_reader_features":');
const WRITE_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ jsonChunk(',"required_writer_features":');
const WRITE_READER_FEATURES = /* @__PURE__ */ jsonChunk(',"reader_features":');
const WRITE_WRITER_FEATURES = /* @__PURE__ */ jsonChunk(',"writer_features":');
const OPEN_PROTOCOL_COMPATIBILITY_REPORT = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_COMPATIBLE_READ = /* @__PURE__ */ jsonChunk(',"compatible_read":');
const WRITE_COMPATIBLE_WRITE = /* @__PURE__ */ jsonChunk(',"compatible_write":');
const WRITE_MISSING_READER_FEATURES = /* @__PURE__ */ jsonChunk(',"missing_reader_features":');
const WRITE_MISSING_WRITER_FEATURES = /* @__PURE__ */ jsonChunk(',"missing_writer_features":');
const WRITE_ENABLED_FEATURES = /* @__PURE__ */ jsonChunk(',"enabled_features":');
const WRITE_VALUE_ALREADY_EXISTS = /* @__PURE__ */ jsonChunk('"ALREADY_EXISTS"');
const WRITE_VALUE_APPEND_ONLY = /* @__PURE__ */ jsonChunk('"APPEND_ONLY"');
const WRITE_VALUE_CDF_DISABLED = /* @__PURE__ */ jsonChunk('"CDF_DISABLED"');
const WRITE_VALUE_COMMIT_CONFLICT = /* @__PURE__ */ jsonChunk('"COMMIT_CONFLICT"');
const WRITE_VALUE_COMMIT_UNKNOWN = /* @__PURE__ */ jsonChunk('"COMMIT_UNKNOWN"');
const WRITE_VALUE_CONSTRAINT_VIOLATED = /* @__PURE__ */ jsonChunk('"CONSTRAINT_VIOLATED"');
const WRITE_VALUE_CONTRACT_MISMATCH = /* @__PURE__ */ jsonChunk('"CONTRACT_MISMATCH"');
const WRITE_VALUE_DELETION_VECTOR_CORRUPT = /* @__PURE__ */ jsonChunk('"DELETION_VECTOR_CORRUPT"');
const WRITE_VALUE_EXPRESSION_UNSUPPORTED = /* @__PURE__ */ jsonChunk('"EXPRESSION_UNSUPPORTED"');
const WRITE_VALUE_FEATURE_UNSUPPORTED = /* @__PURE__ */ jsonChunk('"FEATURE_UNSUPPORTED"');
const WRITE_VALUE_FILE_MISSING = /* @__PURE__ */ jsonChunk('"FILE_MISSING"');
const WRITE_VALUE_LIMIT_EXCEEDED = /* @__PURE__ */ jsonChunk('"LIMIT_EXCEEDED"');
const WRITE_VALUE_LOG_CORRUPT = /* @__PURE__ */ jsonChunk('"LOG_CORRUPT"');
const WRITE_VALUE_LOG_GAP = /* @__PURE__ */ jsonChunk('"LOG_GAP"');
const WRITE_VALUE_MERGE_AMBIGUOUS = /* @__PURE__ */ jsonChunk('"MERGE_AMBIGUOUS"');
const WRITE_VALUE_NOT_A_TABLE = /* @__PURE__ */ jsonChunk('"NOT_A_TABLE"');
const WRITE_VALUE_OPTION_INVALID = /* @__PURE__ */ jsonChunk('"OPTION_INVALID"');
const WRITE_VALUE_PATH_OUTSIDE_TABLE = /* @__PURE__ */ jsonChunk('"PATH_OUTSIDE_TABLE"');
const WRITE_VALUE_PREDICATE_INVALID = /* @__PURE__ */ jsonChunk('"PREDICATE_INVALID"');
const WRITE_VALUE_RETENTION_TOO_SHORT = /* @__PURE__ */ jsonChunk('"RETENTION_TOO_SHORT"');
const WRITE_VALUE_ROWS_REJECTED = /* @__PURE__ */ jsonChunk('"ROWS_REJECTED"');
const WRITE_VALUE_SCHEMA_INVALID = /* @__PURE__ */ jsonChunk('"SCHEMA_INVALID"');
const WRITE_VALUE_SCHEMA_MISMATCH = /* @__PURE__ */ jsonChunk('"SCHEMA_MISMATCH"');
const WRITE_VALUE_SOURCE_INVALID = /* @__PURE__ */ jsonChunk('"SOURCE_INVALID"');
const WRITE_VALUE_VERSION_NOT_FOUND = /* @__PURE__ */ jsonChunk('"VERSION_NOT_FOUND"');
const WRITE_VALUE_WRITER_POLICY_UNSUPPORTED = /* @__PURE__ */ jsonChunk('"WRITER_POLICY_UNSUPPORTED"');

const PACK_MIN_READER_VERSION = /* @__PURE__ */ packedChunk("min_reader_version");
const PACK_MIN_WRITER_VERSION = /* @__PURE__ */ packedChunk("min_writer_version");
const PACK_REQUIRED_READER_FEATURES = /* @__PURE__ */ packedChunk("required_reader_features");
const PACK_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ packedChunk("required_writer_features");
const PACK_READER_FEATURES = /* @__PURE__ */ packedChunk("reader_features");
const PACK_WRITER_FEATURES = /* @__PURE__ */ packedChunk("writer_features");
const HEAD_PROTOCOL_COMPATIBILITY_REPORT = /* @__PURE__ */ packedChunk("table_uri");
const PACK_COMPATIBLE_READ = /* @__PURE__ */ packedChunk("compatible_read");
const PACK_COMPATIBLE_WRITE = /* @__PURE__ */ packedChunk("compatible_write");
const PACK_MISSING_READER_FEATURES = /* @__PURE__ */ packedChunk("missing_reader_features");
const PACK_MISSING_WRITER_FEATURES = /* @__PURE__ */ packedChunk("missing_writer_features");
const PACK_ENABLED_FEATURES = /* @__PURE__ */ packedChunk("enabled_features");
const PACK_VALUE_ALREADY_EXISTS = /* @__PURE__ */ packedChunk("ALREADY_EXISTS");
const PACK_VALUE_APPEND_ONLY = /* @__PURE__ */ packedChunk("APPEND_ONLY");
const PACK_VALUE_CDF_DISABLED = /* @__PURE__ */ packedChunk("CDF_DISABLED");
const PACK_VALUE_COMMIT_CONFLICT = /* @__PURE__ */ packedChunk("COMMIT_CONFLICT");
const PACK_VALUE_COMMIT_UNKNOWN = /* @__PURE__ */ packedChunk("COMMIT_UNKNOWN");
const PACK_VALUE_CONSTRAINT_VIOLATED = /* @__PURE__ */ packedChunk("CONSTRAINT_VIOLATED");
const PACK_VALUE_CONTRACT_MISMATCH = /* @__PURE__ */ packedChunk("CONTRACT_MISMATCH");
const PACK_VALUE_DELETION_VECTOR_CORRUPT = /* @__PURE__ */ packedChunk("DELETION_VECTOR_CORRUPT");
const PACK_VALUE_EXPRESSION_UNSUPPORTED = /* @__PURE__ */ packedChunk("EXPRESSION_UNSUPPORTED");
const PACK_VALUE_FEATURE_UNSUPPORTED = /* @__PURE__ */ packedChunk("FEATURE_UNSUPPORTED");
const PACK_VALUE_FILE_MISSING = /* @__PURE__ */ packedChunk("FILE_MISSING");
const PACK_VALUE_LIMIT_EXCEEDED = /* @__PURE__ */ packedChunk("LIMIT_EXCEEDED");
const PACK_VALUE_LOG_CORRUPT = /* @__PURE__ */ packedChunk("LOG_CORRUPT");
const PACK_VALUE_LOG_GAP = /* @__PURE__ */ packedChunk("LOG_GAP");
const PACK_VALUE_MERGE_AMBIGUOUS = /* @__PURE__ */ packedChunk("MERGE_AMBIGUOUS");
const PACK_VALUE_NOT_A_TABLE = /* @__PURE__ */ packedChunk("NOT_A_TABLE");
const PACK_VALUE_OPTION_INVALID = /* @__PURE__ */ packedChunk("OPTION_INVALID");
const PACK_VALUE_PATH_OUTSIDE_TABLE = /* @__PURE__ */ packedChunk("PATH_OUTSIDE_TABLE");
const PACK_VALUE_PREDICATE_INVALID = /* @__PURE__ */ packedChunk("PREDICATE_INVALID");
const PACK_VALUE_RETENTION_TOO_SHORT = /* @__PURE__ */ packedChunk("RETENTION_TOO_SHORT");
const PACK_VALUE_ROWS_REJECTED = /* @__PURE__ */ packedChunk("ROWS_REJECTED");
const PACK_VALUE_SCHEMA_INVALID = /* @__PURE__ */ packedChunk("SCHEMA_INVALID");
const PACK_VALUE_SCHEMA_MISMATCH = /* @__PURE__ */ packedChunk("SCHEMA_MISMATCH");
const PACK_VALUE_SOURCE_INVALID = /* @__PURE__ */ packedChunk("SOURCE_INVALID");
const PACK_VALUE_VERSION_NOT_FOUND = /* @__PURE__ */ packedChunk("VERSION_NOT_FOUND");
const PACK_VALUE_WRITER_POLICY_UNSUPPORTED = /* @__PURE__ */ packedChunk("WRITER_POLICY_UNSUPPORTED");

export function readDeltaFeatureGate(r: JsonReader): DeltaFeatureGate {
  let min_reader_version: NonNegInt | null = null;
  let min_writer_version: NonNegInt | null = null;
  let required_reader_features: readonly string[] = [];
  let required_writer_features: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_REQUIRED_READER_FEATURES)) required_reader_features = readStringList(r);
    if (r.atKey(READ_REQUIRED_WRITER_FEATURES)) required_writer_features = readStringList(r);
  } while (r.moreFields());
  return { min_reader_version, min_writer_version, required_reader_features, required_writer_features };
}

export function unpackDeltaFeatureGate(r: PackReader): DeltaFeatureGate {
  let min_reader_version: NonNegInt | null = null;
  let min_writer_version: NonNegInt | null = null;
  let required_reader_features: readonly string[] = [];
  let required_writer_features: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_REQUIRED_READER_FEATURES)) required_reader_features = unpackStringList(r);
    if (r.atKey(UNPACK_REQUIRED_WRITER_FEATURES)) required_writer_features = unpackStringList(r);
  } while (r.moreFields(outer));
  return { min_reader_version, min_writer_version, required_reader_features, required_writer_features };
}

export function writeDeltaFeatureGate(w: JsonValueWriter, value: DeltaFeatureGate): void {
  requirePlain(value, value.min_reader_version);
  const start = w.here();
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(WRITE_MIN_READER_VERSION);
    w.writeInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(WRITE_MIN_WRITER_VERSION);
    w.writeInt(value.min_writer_version);
  }
  if (!isEmptyList(value.required_reader_features)) {
    w.write(WRITE_REQUIRED_READER_FEATURES);
    writeStringList(w, value.required_reader_features);
  }
  if (!isEmptyList(value.required_writer_features)) {
    w.write(WRITE_REQUIRED_WRITER_FEATURES);
    writeStringList(w, value.required_writer_features);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaFeatureGate(w: Writer, value: DeltaFeatureGate): void {
  requirePlain(value, value.min_reader_version);
  let fields = 0;
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) fields++;
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) fields++;
  if (!isEmptyList(value.required_reader_features)) fields++;
  if (!isEmptyList(value.required_writer_features)) fields++;
  w.packStructHeader(fields, 4);
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(PACK_MIN_READER_VERSION);
    w.packInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(PACK_MIN_WRITER_VERSION);
    w.packInt(value.min_writer_version);
  }
  if (!isEmptyList(value.required_reader_features)) {
    w.write(PACK_REQUIRED_READER_FEATURES);
    packStringList(w, value.required_reader_features);
  }
  if (!isEmptyList(value.required_writer_features)) {
    w.write(PACK_REQUIRED_WRITER_FEATURES);
    packStringList(w, value.required_writer_features);
  }
}

export function isDeltaFeatureGate(candidate: unknown): candidate is DeltaFeatureGate {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaFeatureGate> = candidate;
  if (value.min_reader_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.min_reader_version) && value.min_reader_version >= 0) && value.min_reader_version !== null)
    return false;
  if (!(isSafeInt(value.min_writer_version) && value.min_writer_version >= 0) && value.min_writer_version !== null)
    return false;
  if (!isStringList(value.required_reader_features)) return false;
  if (!isStringList(value.required_writer_features)) return false;
  for (const name in value) {
    switch (name) {
      case "min_reader_version":
      case "min_writer_version":
      case "required_reader_features":
      case "required_writer_features":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaFeatureGate(value: unknown): DeltaFeatureGate {
  const fields = fieldsOf<keyof DeltaFeatureGate>(value);
  bailUnlessPlain(fields, fields.min_reader_version);
  for (const name in fields) {
    switch (name) {
      case "min_reader_version":
      case "min_writer_version":
      case "required_reader_features":
      case "required_writer_features":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    min_reader_version: fields.min_reader_version == null ? null : atLeast(asInt(fields.min_reader_version), 0),
    min_writer_version: fields.min_writer_version == null ? null : atLeast(asInt(fields.min_writer_version), 0),
    required_reader_features:
      fields.required_reader_features === undefined ? [] : convertStringList(fields.required_reader_features),
    required_writer_features:
      fields.required_writer_features === undefined ? [] : convertStringList(fields.required_writer_features),
  };
}

export function readDeltaProtocolSnapshot(r: JsonReader): DeltaProtocolSnapshot {
  let min_reader_version: number | null = null;
  let min_writer_version: number | null = null;
  let reader_features: readonly string[] = [];
  let writer_features: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : r.readInt();
    if (r.atKey(READ_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : r.readInt();
    if (r.atKey(READ_READER_FEATURES)) reader_features = readStringList(r);
    if (r.atKey(READ_WRITER_FEATURES)) writer_features = readStringList(r);
  } while (r.moreFieldsOrSkip());
  return { min_reader_version, min_writer_version, reader_features, writer_features };
}

export function unpackDeltaProtocolSnapshot(r: PackReader): DeltaProtocolSnapshot {
  let min_reader_version: number | null = null;
  let min_writer_version: number | null = null;
  let reader_features: readonly string[] = [];
  let writer_features: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : r.readInt();
    if (r.atKey(UNPACK_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : r.readInt();
    if (r.atKey(UNPACK_READER_FEATURES)) reader_features = unpackStringList(r);
    if (r.atKey(UNPACK_WRITER_FEATURES)) writer_features = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  return { min_reader_version, min_writer_version, reader_features, writer_features };
}

export function writeDeltaProtocolSnapshot(w: JsonValueWriter, value: DeltaProtocolSnapshot): void {
  requirePlain(value, value.min_reader_version);
  const start = w.here();
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(WRITE_MIN_READER_VERSION);
    w.writeInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(WRITE_MIN_WRITER_VERSION);
    w.writeInt(value.min_writer_version);
  }
  if (!isEmptyList(value.reader_features)) {
    w.write(WRITE_READER_FEATURES);
    writeStringList(w, value.reader_features);
  }
  if (!isEmptyList(value.writer_features)) {
    w.write(WRITE_WRITER_FEATURES);
    writeStringList(w, value.writer_features);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaProtocolSnapshot(w: Writer, value: DeltaProtocolSnapshot): void {
  requirePlain(value, value.min_reader_version);
  let fields = 0;
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) fields++;
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) fields++;
  if (!isEmptyList(value.reader_features)) fields++;
  if (!isEmptyList(value.writer_features)) fields++;
  w.packStructHeader(fields, 4);
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(PACK_MIN_READER_VERSION);
    w.packInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(PACK_MIN_WRITER_VERSION);
    w.packInt(value.min_writer_version);
  }
  if (!isEmptyList(value.reader_features)) {
    w.write(PACK_READER_FEATURES);
    packStringList(w, value.reader_features);
  }
  if (!isEmptyList(value.writer_features)) {
    w.write(PACK_WRITER_FEATURES);
    packStringList(w, value.writer_features);
  }
}

export function isDeltaProtocolSnapshot(candidate: unknown): candidate is DeltaProtocolSnapshot {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaProtocolSnapshot> = candidate;
  if (value.min_reader_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.min_reader_version) && value.min_reader_version !== null) return false;
  if (!isSafeInt(value.min_writer_version) && value.min_writer_version !== null) return false;
  if (!isStringList(value.reader_features)) return false;
  if (!isStringList(value.writer_features)) return false;
  return true;
}

export function convertDeltaProtocolSnapshot(value: unknown): DeltaProtocolSnapshot {
  const fields = fieldsOf<keyof DeltaProtocolSnapshot>(value);
  bailUnlessPlain(fields, fields.min_reader_version);
  return {
    min_reader_version: fields.min_reader_version == null ? null : asInt(fields.min_reader_version),
    min_writer_version: fields.min_writer_version == null ? null : asInt(fields.min_writer_version),
    reader_features: fields.reader_features === undefined ? [] : convertStringList(fields.reader_features),
    writer_features: fields.writer_features === undefined ? [] : convertStringList(fields.writer_features),
  };
}

export function readProtocolCompatibilityReport(r: JsonReader): ProtocolCompatibilityReport {
  let table_uri: TableUri | undefined;
  let compatible_read: boolean | undefined;
  let compatible_write: boolean | undefined;
  let missing_reader_features: readonly string[] = [];
  let missing_writer_features: readonly string[] = [];
  let enabled_features: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_COMPATIBLE_READ)) compatible_read = r.readBool();
    if (r.atKey(READ_COMPATIBLE_WRITE)) compatible_write = r.readBool();
    if (r.atKey(READ_MISSING_READER_FEATURES)) missing_reader_features = readStringList(r);
    if (r.atKey(READ_MISSING_WRITER_FEATURES)) missing_writer_features = readStringList(r);
    if (r.atKey(READ_ENABLED_FEATURES)) enabled_features = readStringList(r);
  } while (r.moreFieldsOrSkip());
  if (table_uri === undefined || compatible_read === undefined || compatible_write === undefined) r.bail();
  const value: ProtocolCompatibilityReport = {
    table_uri,
    compatible_read,
    compatible_write,
    missing_reader_features,
    missing_writer_features,
    enabled_features,
  };
  if (!protocolCompatibilityReportRule1(value)) r.bail();
  if (!protocolCompatibilityReportRule2(value)) r.bail();
  if (!protocolCompatibilityReportRule3(value)) r.bail();
  return value;
}

export function unpackProtocolCompatibilityReport(r: PackReader): ProtocolCompatibilityReport {
  let table_uri: TableUri | undefined;
  let compatible_read: boolean | undefined;
  let compatible_write: boolean | undefined;
  let missing_reader_features: readonly string[] = [];
  let missing_writer_features: readonly string[] = [];
  let enabled_features: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_COMPATIBLE_READ)) compatible_read = r.readBool();
    if (r.atKey(UNPACK_COMPATIBLE_WRITE)) compatible_write = r.readBool();
    if (r.atKey(UNPACK_MISSING_READER_FEATURES)) missing_reader_features = unpackStringList(r);
    if (r.atKey(UNPACK_MISSING_WRITER_FEATURES)) missing_writer_features = unpackStringList(r);
    if (r.atKey(UNPACK_ENABLED_FEATURES)) enabled_features = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (table_uri === undefined || compatible_read === undefined || compatible_write === undefined) r.bail();
  const value: ProtocolCompatibilityReport = {
    table_uri,
    compatible_read,
    compatible_write,
    missing_reader_features,
    missing_writer_features,
    enabled_features,
  };
  if (!protocolCompatibilityReportRule1(value)) r.bail();
  if (!protocolCompatibilityReportRule2(value)) r.bail();
  if (!protocolCompatibilityReportRule3(value)) r.bail();
  return value;
}

export function writeProtocolCompatibilityReport(w: JsonValueWriter, value: ProtocolCompatibilityReport): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_PROTOCOL_COMPATIBILITY_REPORT);
  w.writeString(value.table_uri);
  w.write(WRITE_COMPATIBLE_READ);
  w.writeBool(value.compatible_read);
  w.write(WRITE_COMPATIBLE_WRITE);
  w.writeBool(value.compatible_write);
  if (!isEmptyList(value.missing_reader_features)) {
    w.write(WRITE_MISSING_READER_FEATURES);
    writeStringList(w, value.missing_reader_features);
  }
  if (!isEmptyList(value.missing_writer_features)) {
    w.write(WRITE_MISSING_WRITER_FEATURES);
    writeStringList(w, value.missing_writer_features);
  }
  if (!isEmptyList(value.enabled_features)) {
    w.write(WRITE_ENABLED_FEATURES);
    writeStringList(w, value.enabled_features);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packProtocolCompatibilityReport(w: Writer, value: ProtocolCompatibilityReport): void {
  requirePlain(value, value.table_uri);
  let fields = 3;
  if (!isEmptyList(value.missing_reader_features)) fields++;
  if (!isEmptyList(value.missing_writer_features)) fields++;
  if (!isEmptyList(value.enabled_features)) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_PROTOCOL_COMPATIBILITY_REPORT);
  w.packString(value.table_uri);
  w.write(PACK_COMPATIBLE_READ);
  w.packBool(value.compatible_read);
  w.write(PACK_COMPATIBLE_WRITE);
  w.packBool(value.compatible_write);
  if (!isEmptyList(value.missing_reader_features)) {
    w.write(PACK_MISSING_READER_FEATURES);
    packStringList(w, value.missing_reader_features);
  }
  if (!isEmptyList(value.missing_writer_features)) {
    w.write(PACK_MISSING_WRITER_FEATURES);
    packStringList(w, value.missing_writer_features);
  }
  if (!isEmptyList(value.enabled_features)) {
    w.write(PACK_ENABLED_FEATURES);
    packStringList(w, value.enabled_features);
  }
}

export function isProtocolCompatibilityReport(candidate: unknown): candidate is ProtocolCompatibilityReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ProtocolCompatibilityReport> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (typeof value.compatible_read !== "boolean") return false;
  if (typeof value.compatible_write !== "boolean") return false;
  if (!isStringList(value.missing_reader_features)) return false;
  if (!isStringList(value.missing_writer_features)) return false;
  if (!isStringList(value.enabled_features)) return false;
  if (!protocolCompatibilityReportRule1(value as ProtocolCompatibilityReport)) return false;
  if (!protocolCompatibilityReportRule2(value as ProtocolCompatibilityReport)) return false;
  if (!protocolCompatibilityReportRule3(value as ProtocolCompatibilityReport)) return false;
  return true;
}

export function convertProtocolCompatibilityReport(value: unknown): ProtocolCompatibilityReport {
  const fields = fieldsOf<keyof ProtocolCompatibilityReport>(value);
  bailUnlessPlain(fields, fields.table_uri);
  const result: ProtocolCompatibilityReport = {
    table_uri: minLength(asString(fields.table_uri), 1),
    compatible_read: asBool(fields.compatible_read),
    compatible_write: asBool(fields.compatible_write),
    missing_reader_features:
      fields.missing_reader_features === undefined ? [] : convertStringList(fields.missing_reader_features),
    missing_writer_features:
      fields.missing_writer_features === undefined ? [] : convertStringList(fields.missing_writer_features),
    enabled_features: fields.enabled_features === undefined ? [] : convertStringList(fields.enabled_features),
  };
  if (!protocolCompatibilityReportRule1(result)) bail();
  if (!protocolCompatibilityReportRule2(result)) bail();
  if (!protocolCompatibilityReportRule3(result)) bail();
  return result;
}

/** !this.compatible_read || size(this.missing_reader_features) == 0 */
export function protocolCompatibilityReportRule1(self: ProtocolCompatibilityReport): boolean {
  return !self.compatible_read || self.missing_reader_features.length === 0;
}

/** !this.compatible_write || size(this.missing_writer_features) == 0 */
export function protocolCompatibilityReportRule2(self: ProtocolCompatibilityReport): boolean {
  return !self.compatible_write || self.missing_writer_features.length === 0;
}

/** this.compatible_read || !this.compatible_write */
export function protocolCompatibilityReportRule3(self: ProtocolCompatibilityReport): boolean {
  return self.compatible_read || !self.compatible_write;
}

export function readDeltaErrorCode(r: JsonReader): DeltaErrorCode {
  return r.readLiteral(READ_DELTA_ERROR_CODE);
}

export function unpackDeltaErrorCode(r: PackReader): DeltaErrorCode {
  return r.readLiteral(UNPACK_DELTA_ERROR_CODE);
}

export function writeDeltaErrorCode(w: JsonValueWriter, value: DeltaErrorCode): void {
  switch (value) {
    case "ALREADY_EXISTS":
      return w.write(WRITE_VALUE_ALREADY_EXISTS);
    case "APPEND_ONLY":
      return w.write(WRITE_VALUE_APPEND_ONLY);
    case "CDF_DISABLED":
      return w.write(WRITE_VALUE_CDF_DISABLED);
    case "COMMIT_CONFLICT":
      return w.write(WRITE_VALUE_COMMIT_CONFLICT);
    case "COMMIT_UNKNOWN":
      return w.write(WRITE_VALUE_COMMIT_UNKNOWN);
    case "CONSTRAINT_VIOLATED":
      return w.write(WRITE_VALUE_CONSTRAINT_VIOLATED);
    case "CONTRACT_MISMATCH":
      return w.write(WRITE_VALUE_CONTRACT_MISMATCH);
    case "DELETION_VECTOR_CORRUPT":
      return w.write(WRITE_VALUE_DELETION_VECTOR_CORRUPT);
    case "EXPRESSION_UNSUPPORTED":
      return w.write(WRITE_VALUE_EXPRESSION_UNSUPPORTED);
    case "FEATURE_UNSUPPORTED":
      return w.write(WRITE_VALUE_FEATURE_UNSUPPORTED);
    case "FILE_MISSING":
      return w.write(WRITE_VALUE_FILE_MISSING);
    case "LIMIT_EXCEEDED":
      return w.write(WRITE_VALUE_LIMIT_EXCEEDED);
    case "LOG_CORRUPT":
      return w.write(WRITE_VALUE_LOG_CORRUPT);
    case "LOG_GAP":
      return w.write(WRITE_VALUE_LOG_GAP);
    case "MERGE_AMBIGUOUS":
      return w.write(WRITE_VALUE_MERGE_AMBIGUOUS);
    case "NOT_A_TABLE":
      return w.write(WRITE_VALUE_NOT_A_TABLE);
    case "OPTION_INVALID":
      return w.write(WRITE_VALUE_OPTION_INVALID);
    case "PATH_OUTSIDE_TABLE":
      return w.write(WRITE_VALUE_PATH_OUTSIDE_TABLE);
    case "PREDICATE_INVALID":
      return w.write(WRITE_VALUE_PREDICATE_INVALID);
    case "RETENTION_TOO_SHORT":
      return w.write(WRITE_VALUE_RETENTION_TOO_SHORT);
    case "ROWS_REJECTED":
      return w.write(WRITE_VALUE_ROWS_REJECTED);
    case "SCHEMA_INVALID":
      return w.write(WRITE_VALUE_SCHEMA_INVALID);
    case "SCHEMA_MISMATCH":
      return w.write(WRITE_VALUE_SCHEMA_MISMATCH);
    case "SOURCE_INVALID":
      return w.write(WRITE_VALUE_SOURCE_INVALID);
    case "VERSION_NOT_FOUND":
      return w.write(WRITE_VALUE_VERSION_NOT_FOUND);
    case "WRITER_POLICY_UNSUPPORTED":
      return w.write(WRITE_VALUE_WRITER_POLICY_UNSUPPORTED);
    default:
      return w.wrong();
  }
}

export function packDeltaErrorCode(w: Writer, value: DeltaErrorCode): void {
  switch (value) {
    case "ALREADY_EXISTS":
      return w.write(PACK_VALUE_ALREADY_EXISTS);
    case "APPEND_ONLY":
      return w.write(PACK_VALUE_APPEND_ONLY);
    case "CDF_DISABLED":
      return w.write(PACK_VALUE_CDF_DISABLED);
    case "COMMIT_CONFLICT":
      return w.write(PACK_VALUE_COMMIT_CONFLICT);
    case "COMMIT_UNKNOWN":
      return w.write(PACK_VALUE_COMMIT_UNKNOWN);
    case "CONSTRAINT_VIOLATED":
      return w.write(PACK_VALUE_CONSTRAINT_VIOLATED);
    case "CONTRACT_MISMATCH":
      return w.write(PACK_VALUE_CONTRACT_MISMATCH);
    case "DELETION_VECTOR_CORRUPT":
      return w.write(PACK_VALUE_DELETION_VECTOR_CORRUPT);
    case "EXPRESSION_UNSUPPORTED":
      return w.write(PACK_VALUE_EXPRESSION_UNSUPPORTED);
    case "FEATURE_UNSUPPORTED":
      return w.write(PACK_VALUE_FEATURE_UNSUPPORTED);
    case "FILE_MISSING":
      return w.write(PACK_VALUE_FILE_MISSING);
    case "LIMIT_EXCEEDED":
      return w.write(PACK_VALUE_LIMIT_EXCEEDED);
    case "LOG_CORRUPT":
      return w.write(PACK_VALUE_LOG_CORRUPT);
    case "LOG_GAP":
      return w.write(PACK_VALUE_LOG_GAP);
    case "MERGE_AMBIGUOUS":
      return w.write(PACK_VALUE_MERGE_AMBIGUOUS);
    case "NOT_A_TABLE":
      return w.write(PACK_VALUE_NOT_A_TABLE);
    case "OPTION_INVALID":
      return w.write(PACK_VALUE_OPTION_INVALID);
    case "PATH_OUTSIDE_TABLE":
      return w.write(PACK_VALUE_PATH_OUTSIDE_TABLE);
    case "PREDICATE_INVALID":
      return w.write(PACK_VALUE_PREDICATE_INVALID);
    case "RETENTION_TOO_SHORT":
      return w.write(PACK_VALUE_RETENTION_TOO_SHORT);
    case "ROWS_REJECTED":
      return w.write(PACK_VALUE_ROWS_REJECTED);
    case "SCHEMA_INVALID":
      return w.write(PACK_VALUE_SCHEMA_INVALID);
    case "SCHEMA_MISMATCH":
      return w.write(PACK_VALUE_SCHEMA_MISMATCH);
    case "SOURCE_INVALID":
      return w.write(PACK_VALUE_SOURCE_INVALID);
    case "VERSION_NOT_FOUND":
      return w.write(PACK_VALUE_VERSION_NOT_FOUND);
    case "WRITER_POLICY_UNSUPPORTED":
      return w.write(PACK_VALUE_WRITER_POLICY_UNSUPPORTED);
    default:
      return w.wrong();
  }
}

export function isDeltaErrorCode(value: unknown): value is DeltaErrorCode {
  return (
    value === "ALREADY_EXISTS" ||
    value === "APPEND_ONLY" ||
    value === "CDF_DISABLED" ||
    value === "COMMIT_CONFLICT" ||
    value === "COMMIT_UNKNOWN" ||
    value === "CONSTRAINT_VIOLATED" ||
    value === "CONTRACT_MISMATCH" ||
    value === "DELETION_VECTOR_CORRUPT" ||
    value === "EXPRESSION_UNSUPPORTED" ||
    value === "FEATURE_UNSUPPORTED" ||
    value === "FILE_MISSING" ||
    value === "LIMIT_EXCEEDED" ||
    value === "LOG_CORRUPT" ||
    value === "LOG_GAP" ||
    value === "MERGE_AMBIGUOUS" ||
    value === "NOT_A_TABLE" ||
    value === "OPTION_INVALID" ||
    value === "PATH_OUTSIDE_TABLE" ||
    value === "PREDICATE_INVALID" ||
    value === "RETENTION_TOO_SHORT" ||
    value === "ROWS_REJECTED" ||
    value === "SCHEMA_INVALID" ||
    value === "SCHEMA_MISMATCH" ||
    value === "SOURCE_INVALID" ||
    value === "VERSION_NOT_FOUND" ||
    value === "WRITER_POLICY_UNSUPPORTED"
  );
}

export function convertDeltaErrorCode(value: unknown): DeltaErrorCode {
  return asOneOf(value, READ_DELTA_ERROR_CODE.values);
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
