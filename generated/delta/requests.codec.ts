// @generated from contracts/delta/requests.yaml. Do not edit. [ec410f4403cd4742]

import type { Raw } from "tessera-contracts/serde";
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
  asInt,
  asObject,
  asRaw,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  isRaw,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  keyCount,
  maxLength,
  minKeys,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertRfc3339,
  convertSchemaMode,
  convertStrMap,
  convertWriteMode,
  isRfc3339,
  isSchemaMode,
  isStrMap,
  isWriteMode,
  packSchemaMode,
  packWriteMode,
  readRfc3339,
  readSchemaMode,
  readStrMap,
  readWriteMode,
  unpackRfc3339,
  unpackSchemaMode,
  unpackStrMap,
  unpackWriteMode,
  writeSchemaMode,
  writeWriteMode,
} from "../types.codec.js";
import type {
  ColumnName,
  DeltaVersion,
  PosInt,
  Rfc3339,
  SchemaMode,
  SqlText,
  StrMap,
  TableUri,
  WriteMode,
} from "../types.js";
import {
  convertDeltaCdfOptions,
  isDeltaCdfOptions,
  packDeltaCdfOptions,
  readDeltaCdfOptions,
  unpackDeltaCdfOptions,
  writeDeltaCdfOptions,
} from "./cdf.codec.js";
import type { DeltaCdfOptions } from "./cdf.js";
import {
  convertCommitProperties,
  isCommitProperties,
  packCommitProperties,
  readCommitProperties,
  unpackCommitProperties,
  writeCommitProperties,
} from "./commit.codec.js";
import type { CommitProperties } from "./commit.js";
import {
  convertDeltaConstraint,
  convertDeltaScanOptions,
  isDeltaConstraint,
  isDeltaScanOptions,
  packDeltaConstraint,
  packDeltaScanOptions,
  readDeltaConstraint,
  readDeltaScanOptions,
  unpackDeltaConstraint,
  unpackDeltaScanOptions,
  writeDeltaConstraint,
  writeDeltaScanOptions,
} from "./policies.codec.js";
import type { DeltaConstraint, DeltaScanOptions } from "./policies.js";
import type {
  DeltaCdfRequest,
  DeltaDeleteRequest,
  DeltaProviderRequest,
  DeltaSnapshotRequest,
  DeltaTableRef,
  DeltaUpdateRequest,
  DeltaWriteRequest,
} from "./requests.js";

const READ_TABLE_URI = /* @__PURE__ */ jsonKey("table_uri");
const READ_STORAGE_OPTIONS = /* @__PURE__ */ jsonKey("storage_options");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_TIMESTAMP = /* @__PURE__ */ jsonKey("timestamp");
const READ_TABLE = /* @__PURE__ */ jsonKey("table");
const READ_PREDICATE = /* @__PURE__ */ jsonKey("predicate");
const READ_SCAN = /* @__PURE__ */ jsonKey("scan");
const READ_OPTIONS = /* @__PURE__ */ jsonKey("options");
const READ_DATA_IPC = /* @__PURE__ */ jsonKey("data_ipc");
const READ_MODE = /* @__PURE__ */ jsonKey("mode");
const READ_SCHEMA_MODE = /* @__PURE__ */ jsonKey("schema_mode");
const READ_PARTITION_COLUMNS = /* @__PURE__ */ jsonKey("partition_columns");
const READ_TARGET_FILE_SIZE = /* @__PURE__ */ jsonKey("target_file_size");
const READ_CONSTRAINTS = /* @__PURE__ */ jsonKey("constraints");
const READ_COMMIT = /* @__PURE__ */ jsonKey("commit");
const READ_ASSIGNMENTS = /* @__PURE__ */ jsonKey("assignments");

const UNPACK_TABLE_URI = /* @__PURE__ */ packedKey("table_uri");
const UNPACK_STORAGE_OPTIONS = /* @__PURE__ */ packedKey("storage_options");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_TIMESTAMP = /* @__PURE__ */ packedKey("timestamp");
const UNPACK_TABLE = /* @__PURE__ */ packedKey("table");
const UNPACK_PREDICATE = /* @__PURE__ */ packedKey("predicate");
const UNPACK_SCAN = /* @__PURE__ */ packedKey("scan");
const UNPACK_OPTIONS = /* @__PURE__ */ packedKey("options");
const UNPACK_DATA_IPC = /* @__PURE__ */ packedKey("data_ipc");
const UNPACK_MODE = /* @__PURE__ */ packedKey("mode");
const UNPACK_SCHEMA_MODE = /* @__PURE__ */ packedKey("schema_mode");
const UNPACK_PARTITION_COLUMNS = /* @__PURE__ */ packedKey("partition_columns");
const UNPACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedKey("target_file_size");
const UNPACK_CONSTRAINTS = /* @__PURE__ */ packedKey("constraints");
const UNPACK_COMMIT = /* @__PURE__ */ packedKey("commit");
const UNPACK_ASSIGNMENTS = /* @__PURE__ */ packedKey("assignments");

const OPEN_DELTA_TABLE_REF = /* @__PURE__ */ jsonChunk('{"table_uri":');
const WRITE_STORAGE_OPTIONS = /* @__PURE__ */ jsonChunk(',"storage_options":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"timestamp":');
const OPEN_DELTA_SNAPSHOT_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_PREDICATE = /* @__PURE__ */ jsonChunk(',"predicate":');
const WRITE_SCAN = /* @__PURE__ */ jsonChunk(',"scan":');
const OPEN_DELTA_PROVIDER_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const OPEN_DELTA_CDF_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_OPTIONS = /* @__PURE__ */ jsonChunk(',"options":');
const OPEN_DELTA_WRITE_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_DATA_IPC = /* @__PURE__ */ jsonChunk(',"data_ipc":');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const WRITE_SCHEMA_MODE = /* @__PURE__ */ jsonChunk(',"schema_mode":');
const WRITE_PARTITION_COLUMNS = /* @__PURE__ */ jsonChunk(',"partition_columns":');
const WRITE_TARGET_FILE_SIZE = /* @__PURE__ */ jsonChunk(',"target_file_size":');
const WRITE_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"constraints":');
const WRITE_COMMIT = /* @__PURE__ */ jsonChunk(',"commit":');
const OPEN_DELTA_DELETE_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const OPEN_DELTA_UPDATE_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_ASSIGNMENTS = /* @__PURE__ */ jsonChunk(',"assignments":');

const HEAD_DELTA_TABLE_REF = /* @__PURE__ */ packedChunk("table_uri");
const PACK_STORAGE_OPTIONS = /* @__PURE__ */ packedChunk("storage_options");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_TIMESTAMP = /* @__PURE__ */ packedChunk("timestamp");
const HEAD_DELTA_SNAPSHOT_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_PREDICATE = /* @__PURE__ */ packedChunk("predicate");
const PACK_SCAN = /* @__PURE__ */ packedChunk("scan");
const HEAD_DELTA_PROVIDER_REQUEST = /* @__PURE__ */ packedChunk("table");
const HEAD_DELTA_CDF_REQUEST = /* @__PURE__ */ packedHead(2, "table");
const PACK_OPTIONS = /* @__PURE__ */ packedChunk("options");
const HEAD_DELTA_WRITE_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_DATA_IPC = /* @__PURE__ */ packedChunk("data_ipc");
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const PACK_SCHEMA_MODE = /* @__PURE__ */ packedChunk("schema_mode");
const PACK_PARTITION_COLUMNS = /* @__PURE__ */ packedChunk("partition_columns");
const PACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedChunk("target_file_size");
const PACK_CONSTRAINTS = /* @__PURE__ */ packedChunk("constraints");
const PACK_COMMIT = /* @__PURE__ */ packedChunk("commit");
const HEAD_DELTA_DELETE_REQUEST = /* @__PURE__ */ packedChunk("table");
const HEAD_DELTA_UPDATE_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_ASSIGNMENTS = /* @__PURE__ */ packedChunk("assignments");

export function readDeltaTableRef(r: JsonReader): DeltaTableRef {
  let table_uri: TableUri | undefined;
  let storage_options: StrMap | null = null;
  let version: DeltaVersion | null = null;
  let timestamp: Rfc3339 | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(READ_STORAGE_OPTIONS)) storage_options = r.atNull() ? null : readStrMap(r);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_TIMESTAMP)) timestamp = r.atNull() ? null : readRfc3339(r);
  } while (r.moreFields());
  if (table_uri === undefined) r.bail();
  const value: DeltaTableRef = { table_uri, storage_options, version, timestamp };
  if (!deltaTableRefRule1(value)) r.bail();
  return value;
}

export function unpackDeltaTableRef(r: PackReader): DeltaTableRef {
  let table_uri: TableUri | undefined;
  let storage_options: StrMap | null = null;
  let version: DeltaVersion | null = null;
  let timestamp: Rfc3339 | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_URI)) table_uri = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_STORAGE_OPTIONS)) storage_options = r.atNull() ? null : unpackStrMap(r);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TIMESTAMP)) timestamp = r.atNull() ? null : unpackRfc3339(r);
  } while (r.moreFields(outer));
  if (table_uri === undefined) r.bail();
  const value: DeltaTableRef = { table_uri, storage_options, version, timestamp };
  if (!deltaTableRefRule1(value)) r.bail();
  return value;
}

export function writeDeltaTableRef(w: JsonValueWriter, value: DeltaTableRef): void {
  requirePlain(value, value.table_uri);
  w.write(OPEN_DELTA_TABLE_REF);
  w.writeString(value.table_uri);
  if (value.storage_options !== undefined && value.storage_options !== null) {
    w.write(WRITE_STORAGE_OPTIONS);
    writeStringMap(w, value.storage_options);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(WRITE_TIMESTAMP);
    w.writeString(value.timestamp);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaTableRef(w: Writer, value: DeltaTableRef): void {
  requirePlain(value, value.table_uri);
  let fields = 1;
  if (value.storage_options !== undefined && value.storage_options !== null) fields++;
  if (value.version !== undefined && value.version !== null) fields++;
  if (value.timestamp !== undefined && value.timestamp !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_TABLE_REF);
  w.packString(value.table_uri);
  if (value.storage_options !== undefined && value.storage_options !== null) {
    w.write(PACK_STORAGE_OPTIONS);
    packStringMap(w, value.storage_options);
  }
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(PACK_TIMESTAMP);
    w.packString(value.timestamp);
  }
}

export function isDeltaTableRef(candidate: unknown): candidate is DeltaTableRef {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaTableRef> = candidate;
  if (typeof value.table_uri !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_uri, 1)) return false;
  if (!isStrMap(value.storage_options) && value.storage_options !== null) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!isRfc3339(value.timestamp) && value.timestamp !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table_uri":
      case "storage_options":
      case "version":
      case "timestamp":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaTableRefRule1(value as DeltaTableRef)) return false;
  return true;
}

export function convertDeltaTableRef(value: unknown): DeltaTableRef {
  const fields = fieldsOf<keyof DeltaTableRef>(value);
  bailUnlessPlain(fields, fields.table_uri);
  for (const name in fields) {
    switch (name) {
      case "table_uri":
      case "storage_options":
      case "version":
      case "timestamp":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DeltaTableRef = {
    table_uri: minLength(asString(fields.table_uri), 1),
    storage_options: fields.storage_options == null ? null : convertStrMap(fields.storage_options),
    version: fields.version == null ? null : atLeast(asInt(fields.version), 0),
    timestamp: fields.timestamp == null ? null : convertRfc3339(fields.timestamp),
  };
  if (!deltaTableRefRule1(result)) bail();
  return result;
}

/** this.version == null || this.timestamp == null */
export function deltaTableRefRule1(self: DeltaTableRef): boolean {
  return self.version === null || self.timestamp === null;
}

export function readDeltaSnapshotRequest(r: JsonReader): DeltaSnapshotRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null = null;
  let scan: DeltaScanOptions | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_SCAN)) scan = r.atNull() ? null : readDeltaScanOptions(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  return { table, predicate, scan };
}

export function unpackDeltaSnapshotRequest(r: PackReader): DeltaSnapshotRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null = null;
  let scan: DeltaScanOptions | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SCAN)) scan = r.atNull() ? null : unpackDeltaScanOptions(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  return { table, predicate, scan };
}

export function writeDeltaSnapshotRequest(w: JsonValueWriter, value: DeltaSnapshotRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_SNAPSHOT_REQUEST);
  writeDeltaTableRef(w, value.table);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(WRITE_PREDICATE);
    w.writeString(value.predicate);
  }
  if (value.scan !== undefined && value.scan !== null) {
    w.write(WRITE_SCAN);
    writeDeltaScanOptions(w, value.scan);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaSnapshotRequest(w: Writer, value: DeltaSnapshotRequest): void {
  requirePlain(value, value.table);
  let fields = 1;
  if (value.predicate !== undefined && value.predicate !== null) fields++;
  if (value.scan !== undefined && value.scan !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DELTA_SNAPSHOT_REQUEST);
  packDeltaTableRef(w, value.table);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(PACK_PREDICATE);
    w.packString(value.predicate);
  }
  if (value.scan !== undefined && value.scan !== null) {
    w.write(PACK_SCAN);
    packDeltaScanOptions(w, value.scan);
  }
}

export function isDeltaSnapshotRequest(candidate: unknown): candidate is DeltaSnapshotRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSnapshotRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  if (!isDeltaScanOptions(value.scan) && value.scan !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "predicate":
      case "scan":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaSnapshotRequest(value: unknown): DeltaSnapshotRequest {
  const fields = fieldsOf<keyof DeltaSnapshotRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "predicate":
      case "scan":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    predicate: fields.predicate == null ? null : minLength(asString(fields.predicate), 1),
    scan: fields.scan == null ? null : convertDeltaScanOptions(fields.scan),
  };
}

export function readDeltaProviderRequest(r: JsonReader): DeltaProviderRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null = null;
  let scan: DeltaScanOptions | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_SCAN)) scan = r.atNull() ? null : readDeltaScanOptions(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  return { table, predicate, scan };
}

export function unpackDeltaProviderRequest(r: PackReader): DeltaProviderRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null = null;
  let scan: DeltaScanOptions | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SCAN)) scan = r.atNull() ? null : unpackDeltaScanOptions(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  return { table, predicate, scan };
}

export function writeDeltaProviderRequest(w: JsonValueWriter, value: DeltaProviderRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_PROVIDER_REQUEST);
  writeDeltaTableRef(w, value.table);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(WRITE_PREDICATE);
    w.writeString(value.predicate);
  }
  if (value.scan !== undefined && value.scan !== null) {
    w.write(WRITE_SCAN);
    writeDeltaScanOptions(w, value.scan);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaProviderRequest(w: Writer, value: DeltaProviderRequest): void {
  requirePlain(value, value.table);
  let fields = 1;
  if (value.predicate !== undefined && value.predicate !== null) fields++;
  if (value.scan !== undefined && value.scan !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DELTA_PROVIDER_REQUEST);
  packDeltaTableRef(w, value.table);
  if (value.predicate !== undefined && value.predicate !== null) {
    w.write(PACK_PREDICATE);
    w.packString(value.predicate);
  }
  if (value.scan !== undefined && value.scan !== null) {
    w.write(PACK_SCAN);
    packDeltaScanOptions(w, value.scan);
  }
}

export function isDeltaProviderRequest(candidate: unknown): candidate is DeltaProviderRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaProviderRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  if (!isDeltaScanOptions(value.scan) && value.scan !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "predicate":
      case "scan":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaProviderRequest(value: unknown): DeltaProviderRequest {
  const fields = fieldsOf<keyof DeltaProviderRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "predicate":
      case "scan":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    predicate: fields.predicate == null ? null : minLength(asString(fields.predicate), 1),
    scan: fields.scan == null ? null : convertDeltaScanOptions(fields.scan),
  };
}

export function readDeltaCdfRequest(r: JsonReader): DeltaCdfRequest {
  let table: DeltaTableRef | undefined;
  let options: DeltaCdfOptions | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_OPTIONS)) options = readDeltaCdfOptions(r);
  } while (r.moreFields());
  if (table === undefined || options === undefined) r.bail();
  return { table, options };
}

export function unpackDeltaCdfRequest(r: PackReader): DeltaCdfRequest {
  let table: DeltaTableRef | undefined;
  let options: DeltaCdfOptions | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_OPTIONS)) options = unpackDeltaCdfOptions(r);
  } while (r.moreFields(outer));
  if (table === undefined || options === undefined) r.bail();
  return { table, options };
}

export function writeDeltaCdfRequest(w: JsonValueWriter, value: DeltaCdfRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_CDF_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_OPTIONS);
  writeDeltaCdfOptions(w, value.options);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaCdfRequest(w: Writer, value: DeltaCdfRequest): void {
  requirePlain(value, value.table);
  w.write(HEAD_DELTA_CDF_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_OPTIONS);
  packDeltaCdfOptions(w, value.options);
}

export function isDeltaCdfRequest(candidate: unknown): candidate is DeltaCdfRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaCdfRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!isDeltaCdfOptions(value.options)) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "options":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaCdfRequest(value: unknown): DeltaCdfRequest {
  const fields = fieldsOf<keyof DeltaCdfRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "options":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { table: convertDeltaTableRef(fields.table), options: convertDeltaCdfOptions(fields.options) };
}

export function readDeltaWriteRequest(r: JsonReader): DeltaWriteRequest {
  let table: DeltaTableRef | undefined;
  let data_ipc: Raw | undefined;
  let mode: WriteMode | undefined;
  let schema_mode: SchemaMode | null = null;
  let partition_columns: readonly ColumnName[] = [];
  let target_file_size: PosInt | null = null;
  let constraints: readonly DeltaConstraint[] = [];
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_DATA_IPC)) data_ipc = r.readRaw();
    if (r.atKey(READ_MODE)) mode = readWriteMode(r);
    if (r.atKey(READ_SCHEMA_MODE)) schema_mode = r.atNull() ? null : readSchemaMode(r);
    if (r.atKey(READ_PARTITION_COLUMNS)) partition_columns = readColumnNameList(r);
    if (r.atKey(READ_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_CONSTRAINTS)) constraints = readDeltaConstraintList(r);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || data_ipc === undefined || mode === undefined) r.bail();
  return { table, data_ipc, mode, schema_mode, partition_columns, target_file_size, constraints, commit };
}

export function unpackDeltaWriteRequest(r: PackReader): DeltaWriteRequest {
  let table: DeltaTableRef | undefined;
  let data_ipc: Raw | undefined;
  let mode: WriteMode | undefined;
  let schema_mode: SchemaMode | null = null;
  let partition_columns: readonly ColumnName[] = [];
  let target_file_size: PosInt | null = null;
  let constraints: readonly DeltaConstraint[] = [];
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_DATA_IPC)) data_ipc = r.readRaw();
    if (r.atKey(UNPACK_MODE)) mode = unpackWriteMode(r);
    if (r.atKey(UNPACK_SCHEMA_MODE)) schema_mode = r.atNull() ? null : unpackSchemaMode(r);
    if (r.atKey(UNPACK_PARTITION_COLUMNS)) partition_columns = unpackColumnNameList(r);
    if (r.atKey(UNPACK_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_CONSTRAINTS)) constraints = unpackDeltaConstraintList(r);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || data_ipc === undefined || mode === undefined) r.bail();
  return { table, data_ipc, mode, schema_mode, partition_columns, target_file_size, constraints, commit };
}

export function writeDeltaWriteRequest(w: JsonValueWriter, value: DeltaWriteRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_WRITE_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_DATA_IPC);
  w.writeRaw(value.data_ipc);
  w.write(WRITE_MODE);
  writeWriteMode(w, value.mode);
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(WRITE_SCHEMA_MODE);
    writeSchemaMode(w, value.schema_mode);
  }
  if (!isEmptyList(value.partition_columns)) {
    w.write(WRITE_PARTITION_COLUMNS);
    writeStringList(w, value.partition_columns);
  }
  if (value.target_file_size !== undefined && value.target_file_size !== null) {
    w.write(WRITE_TARGET_FILE_SIZE);
    w.writeInt(value.target_file_size);
  }
  if (!isEmptyList(value.constraints)) {
    w.write(WRITE_CONSTRAINTS);
    writeDeltaConstraintList(w, value.constraints);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaWriteRequest(w: Writer, value: DeltaWriteRequest): void {
  requirePlain(value, value.table);
  let fields = 3;
  if (value.schema_mode !== undefined && value.schema_mode !== null) fields++;
  if (!isEmptyList(value.partition_columns)) fields++;
  if (value.target_file_size !== undefined && value.target_file_size !== null) fields++;
  if (!isEmptyList(value.constraints)) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_DELTA_WRITE_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_DATA_IPC);
  w.packRaw(value.data_ipc);
  w.write(PACK_MODE);
  packWriteMode(w, value.mode);
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(PACK_SCHEMA_MODE);
    packSchemaMode(w, value.schema_mode);
  }
  if (!isEmptyList(value.partition_columns)) {
    w.write(PACK_PARTITION_COLUMNS);
    packStringList(w, value.partition_columns);
  }
  if (value.target_file_size !== undefined && value.target_file_size !== null) {
    w.write(PACK_TARGET_FILE_SIZE);
    w.packInt(value.target_file_size);
  }
  if (!isEmptyList(value.constraints)) {
    w.write(PACK_CONSTRAINTS);
    packDeltaConstraintList(w, value.constraints);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaWriteRequest(candidate: unknown): candidate is DeltaWriteRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaWriteRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!isRaw(value.data_ipc)) return false;
  if (!isWriteMode(value.mode)) return false;
  if (!isSchemaMode(value.schema_mode) && value.schema_mode !== null) return false;
  if (!isColumnNameList(value.partition_columns)) return false;
  if (!(isSafeInt(value.target_file_size) && value.target_file_size >= 1) && value.target_file_size !== null)
    return false;
  if (!isDeltaConstraintList(value.constraints)) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "data_ipc":
      case "mode":
      case "schema_mode":
      case "partition_columns":
      case "target_file_size":
      case "constraints":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaWriteRequest(value: unknown): DeltaWriteRequest {
  const fields = fieldsOf<keyof DeltaWriteRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "data_ipc":
      case "mode":
      case "schema_mode":
      case "partition_columns":
      case "target_file_size":
      case "constraints":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    data_ipc: asRaw(fields.data_ipc),
    mode: convertWriteMode(fields.mode),
    schema_mode: fields.schema_mode == null ? null : convertSchemaMode(fields.schema_mode),
    partition_columns: fields.partition_columns === undefined ? [] : convertColumnNameList(fields.partition_columns),
    target_file_size: fields.target_file_size == null ? null : atLeast(asInt(fields.target_file_size), 1),
    constraints: fields.constraints === undefined ? [] : convertDeltaConstraintList(fields.constraints),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
}

export function readDeltaDeleteRequest(r: JsonReader): DeltaDeleteRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null | undefined;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || predicate === undefined) r.bail();
  return { table, predicate, commit };
}

export function unpackDeltaDeleteRequest(r: PackReader): DeltaDeleteRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null | undefined;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || predicate === undefined) r.bail();
  return { table, predicate, commit };
}

export function writeDeltaDeleteRequest(w: JsonValueWriter, value: DeltaDeleteRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_DELETE_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_PREDICATE);
  if (value.predicate === null) w.writeNull();
  else w.writeString(value.predicate);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaDeleteRequest(w: Writer, value: DeltaDeleteRequest): void {
  requirePlain(value, value.table);
  let fields = 2;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DELTA_DELETE_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_PREDICATE);
  if (value.predicate === null) w.packNull();
  else w.packString(value.predicate);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaDeleteRequest(candidate: unknown): candidate is DeltaDeleteRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaDeleteRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "predicate":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaDeleteRequest(value: unknown): DeltaDeleteRequest {
  const fields = fieldsOf<keyof DeltaDeleteRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "predicate":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    predicate: fields.predicate === null ? null : minLength(asString(fields.predicate), 1),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
}

export function readDeltaUpdateRequest(r: JsonReader): DeltaUpdateRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null | undefined;
  let assignments: { readonly [key: string]: SqlText } | undefined;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_ASSIGNMENTS)) assignments = readColumnNameToSqlTextMapMin1(r);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || predicate === undefined || assignments === undefined) r.bail();
  return { table, predicate, assignments, commit };
}

export function unpackDeltaUpdateRequest(r: PackReader): DeltaUpdateRequest {
  let table: DeltaTableRef | undefined;
  let predicate: SqlText | null | undefined;
  let assignments: { readonly [key: string]: SqlText } | undefined;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_PREDICATE)) predicate = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_ASSIGNMENTS)) assignments = unpackColumnNameToSqlTextMapMin1(r);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || predicate === undefined || assignments === undefined) r.bail();
  return { table, predicate, assignments, commit };
}

export function writeDeltaUpdateRequest(w: JsonValueWriter, value: DeltaUpdateRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_UPDATE_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_PREDICATE);
  if (value.predicate === null) w.writeNull();
  else w.writeString(value.predicate);
  w.write(WRITE_ASSIGNMENTS);
  writeStringMap(w, value.assignments);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaUpdateRequest(w: Writer, value: DeltaUpdateRequest): void {
  requirePlain(value, value.table);
  let fields = 3;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_UPDATE_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_PREDICATE);
  if (value.predicate === null) w.packNull();
  else w.packString(value.predicate);
  w.write(PACK_ASSIGNMENTS);
  packStringMap(w, value.assignments);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaUpdateRequest(candidate: unknown): candidate is DeltaUpdateRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaUpdateRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(typeof value.predicate === "string" && hasMinLength(value.predicate, 1)) && value.predicate !== null)
    return false;
  if (!(isColumnNameToSqlTextMap(value.assignments) && keyCount(value.assignments) >= 1)) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "predicate":
      case "assignments":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaUpdateRequest(value: unknown): DeltaUpdateRequest {
  const fields = fieldsOf<keyof DeltaUpdateRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "predicate":
      case "assignments":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    predicate: fields.predicate === null ? null : minLength(asString(fields.predicate), 1),
    assignments: minKeys(convertColumnNameToSqlTextMap(fields.assignments), 1),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
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

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readDeltaConstraintList(r: JsonReader): readonly DeltaConstraint[] {
  const list: DeltaConstraint[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaConstraint(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackDeltaConstraintList(r: PackReader): readonly DeltaConstraint[] {
  const list = new Array<DeltaConstraint>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaConstraint(r);
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

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function packDeltaConstraintList(w: Writer, list: readonly DeltaConstraint[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaConstraint;
    packDeltaConstraint(w, item);
  }
}

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function convertDeltaConstraintList(value: unknown): readonly DeltaConstraint[] {
  const items = itemsOf(value);
  const list: DeltaConstraint[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaConstraint(items[i]));
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

function isDeltaConstraintList(value: unknown): value is readonly DeltaConstraint[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaConstraint(item)) return false;
  }
  return true;
}

function readColumnNameToSqlTextMapMin1(r: JsonReader): { readonly [key: string]: SqlText } {
  const map = Object.create(null) as { [key: string]: SqlText };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[maxLength(minLength(r.readMapKey(), 1), 255)] = minLength(r.readString(), 1);
  return minKeys(map, 1);
}

function unpackColumnNameToSqlTextMapMin1(r: PackReader): { readonly [key: string]: SqlText } {
  const map = Object.create(null) as { [key: string]: SqlText };
  const count = atLeast(r.readMapHeader(), 1);
  for (let i = 0; i < count; i++) map[maxLength(minLength(r.readMapKey(), 1), 255)] = minLength(r.readString(), 1);
  return map;
}

function convertColumnNameToSqlTextMap(value: unknown): { readonly [key: string]: SqlText } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: SqlText };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[maxLength(minLength(key, 1), 255)] = minLength(asString(item), 1);
  }
  return map;
}

function isColumnNameToSqlTextMap(value: unknown): value is { readonly [key: string]: SqlText } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!hasMinLength(key, 1)) return false;
    if (!hasMaxLength(key, 255)) return false;
    if (!(typeof item === "string" && hasMinLength(item, 1))) return false;
  }
  return true;
}
