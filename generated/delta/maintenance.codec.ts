// @generated from contracts/delta/maintenance.yaml. Do not edit. [103b52088537dc55]

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
  asInt,
  asObject,
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
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  keyCount,
  maxLength,
  minItems,
  minKeys,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertDeltaFeatureName,
  convertIdentifier,
  convertRfc3339,
  isDeltaFeatureName,
  isIdentifier,
  isRfc3339,
  packDeltaFeatureName,
  readDeltaFeatureName,
  readIdentifier,
  readRfc3339,
  unpackDeltaFeatureName,
  unpackIdentifier,
  unpackRfc3339,
  writeDeltaFeatureName,
} from "../types.codec.js";
import type { ColumnName, DeltaFeatureName, DeltaVersion, Identifier, NonNegInt, PosInt, Rfc3339 } from "../types.js";
import {
  convertCommitProperties,
  isCommitProperties,
  packCommitProperties,
  readCommitProperties,
  unpackCommitProperties,
  writeCommitProperties,
} from "./commit.codec.js";
import type { CommitProperties } from "./commit.js";
import type {
  DeltaAddConstraintsRequest,
  DeltaAddFeaturesRequest,
  DeltaCheckpointRequest,
  DeltaDropConstraintsRequest,
  DeltaOptimizeRequest,
  DeltaRestoreRequest,
  DeltaSetPropertiesRequest,
  DeltaVacuumRequest,
  VacuumMode,
} from "./maintenance.js";
import {
  convertDeltaConstraint,
  isDeltaConstraint,
  packDeltaConstraint,
  readDeltaConstraint,
  unpackDeltaConstraint,
  writeDeltaConstraint,
} from "./policies.codec.js";
import type { DeltaConstraint } from "./policies.js";
import {
  convertDeltaTableRef,
  isDeltaTableRef,
  packDeltaTableRef,
  readDeltaTableRef,
  unpackDeltaTableRef,
  writeDeltaTableRef,
} from "./requests.codec.js";
import type { DeltaTableRef } from "./requests.js";

const READ_TABLE = /* @__PURE__ */ jsonKey("table");
const READ_Z_ORDER_COLS = /* @__PURE__ */ jsonKey("z_order_cols");
const READ_TARGET_SIZE = /* @__PURE__ */ jsonKey("target_size");
const READ_COMMIT = /* @__PURE__ */ jsonKey("commit");
const READ_RETENTION_HOURS = /* @__PURE__ */ jsonKey("retention_hours");
const READ_DRY_RUN = /* @__PURE__ */ jsonKey("dry_run");
const READ_ENFORCE_RETENTION = /* @__PURE__ */ jsonKey("enforce_retention");
const READ_MODE = /* @__PURE__ */ jsonKey("mode");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_TIMESTAMP = /* @__PURE__ */ jsonKey("timestamp");
const READ_PROPERTIES = /* @__PURE__ */ jsonKey("properties");
const READ_FEATURES = /* @__PURE__ */ jsonKey("features");
const READ_ALLOW_PROTOCOL_INCREASE = /* @__PURE__ */ jsonKey("allow_protocol_increase");
const READ_CONSTRAINTS = /* @__PURE__ */ jsonKey("constraints");
const READ_NAMES = /* @__PURE__ */ jsonKey("names");
const READ_RAISE_IF_MISSING = /* @__PURE__ */ jsonKey("raise_if_missing");

const UNPACK_TABLE = /* @__PURE__ */ packedKey("table");
const UNPACK_Z_ORDER_COLS = /* @__PURE__ */ packedKey("z_order_cols");
const UNPACK_TARGET_SIZE = /* @__PURE__ */ packedKey("target_size");
const UNPACK_COMMIT = /* @__PURE__ */ packedKey("commit");
const UNPACK_RETENTION_HOURS = /* @__PURE__ */ packedKey("retention_hours");
const UNPACK_DRY_RUN = /* @__PURE__ */ packedKey("dry_run");
const UNPACK_ENFORCE_RETENTION = /* @__PURE__ */ packedKey("enforce_retention");
const UNPACK_MODE = /* @__PURE__ */ packedKey("mode");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_TIMESTAMP = /* @__PURE__ */ packedKey("timestamp");
const UNPACK_PROPERTIES = /* @__PURE__ */ packedKey("properties");
const UNPACK_FEATURES = /* @__PURE__ */ packedKey("features");
const UNPACK_ALLOW_PROTOCOL_INCREASE = /* @__PURE__ */ packedKey("allow_protocol_increase");
const UNPACK_CONSTRAINTS = /* @__PURE__ */ packedKey("constraints");
const UNPACK_NAMES = /* @__PURE__ */ packedKey("names");
const UNPACK_RAISE_IF_MISSING = /* @__PURE__ */ packedKey("raise_if_missing");

const READ_VACUUM_MODE = /* @__PURE__ */ jsonLiterals("lite", "full");
const UNPACK_VACUUM_MODE = /* @__PURE__ */ packedLiterals("lite", "full");

const OPEN_DELTA_OPTIMIZE_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_Z_ORDER_COLS = /* @__PURE__ */ jsonChunk(',"z_order_cols":');
const WRITE_TARGET_SIZE = /* @__PURE__ */ jsonChunk(',"target_size":');
const WRITE_COMMIT = /* @__PURE__ */ jsonChunk(',"commit":');
const WRITE_VALUE_LITE = /* @__PURE__ */ jsonChunk('"lite"');
const WRITE_VALUE_FULL = /* @__PURE__ */ jsonChunk('"full"');
const OPEN_DELTA_VACUUM_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_RETENTION_HOURS = /* @__PURE__ */ jsonChunk(',"retention_hours":');
const WRITE_DRY_RUN = /* @__PURE__ */ jsonChunk(',"dry_run":');
const WRITE_ENFORCE_RETENTION = /* @__PURE__ */ jsonChunk(',"enforce_retention":');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const OPEN_DELTA_RESTORE_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"timestamp":');
const OPEN_DELTA_CHECKPOINT_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const OPEN_DELTA_SET_PROPERTIES_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_PROPERTIES = /* @__PURE__ */ jsonChunk(',"properties":');
const OPEN_DELTA_ADD_FEATURES_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_FEATURES = /* @__PURE__ */ jsonChunk(',"features":');
const WRITE_ALLOW_PROTOCOL_INCREASE = /* @__PURE__ */ jsonChunk(',"allow_protocol_increase":');
const OPEN_DELTA_ADD_CONSTRAINTS_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_CONSTRAINTS = /* @__PURE__ */ jsonChunk(',"constraints":');
const OPEN_DELTA_DROP_CONSTRAINTS_REQUEST = /* @__PURE__ */ jsonChunk('{"table":');
const WRITE_NAMES = /* @__PURE__ */ jsonChunk(',"names":');
const WRITE_RAISE_IF_MISSING = /* @__PURE__ */ jsonChunk(',"raise_if_missing":');

const HEAD_DELTA_OPTIMIZE_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_Z_ORDER_COLS = /* @__PURE__ */ packedChunk("z_order_cols");
const PACK_TARGET_SIZE = /* @__PURE__ */ packedChunk("target_size");
const PACK_COMMIT = /* @__PURE__ */ packedChunk("commit");
const PACK_VALUE_LITE = /* @__PURE__ */ packedChunk("lite");
const PACK_VALUE_FULL = /* @__PURE__ */ packedChunk("full");
const HEAD_DELTA_VACUUM_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_RETENTION_HOURS = /* @__PURE__ */ packedChunk("retention_hours");
const PACK_DRY_RUN = /* @__PURE__ */ packedChunk("dry_run");
const PACK_ENFORCE_RETENTION = /* @__PURE__ */ packedChunk("enforce_retention");
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const HEAD_DELTA_RESTORE_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_TIMESTAMP = /* @__PURE__ */ packedChunk("timestamp");
const HEAD_DELTA_CHECKPOINT_REQUEST = /* @__PURE__ */ packedHead(1, "table");
const HEAD_DELTA_SET_PROPERTIES_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_PROPERTIES = /* @__PURE__ */ packedChunk("properties");
const HEAD_DELTA_ADD_FEATURES_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_FEATURES = /* @__PURE__ */ packedChunk("features");
const PACK_ALLOW_PROTOCOL_INCREASE = /* @__PURE__ */ packedChunk("allow_protocol_increase");
const HEAD_DELTA_ADD_CONSTRAINTS_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_CONSTRAINTS = /* @__PURE__ */ packedChunk("constraints");
const HEAD_DELTA_DROP_CONSTRAINTS_REQUEST = /* @__PURE__ */ packedChunk("table");
const PACK_NAMES = /* @__PURE__ */ packedChunk("names");
const PACK_RAISE_IF_MISSING = /* @__PURE__ */ packedChunk("raise_if_missing");

export function readDeltaOptimizeRequest(r: JsonReader): DeltaOptimizeRequest {
  let table: DeltaTableRef | undefined;
  let z_order_cols: readonly ColumnName[] = [];
  let target_size: PosInt | null = null;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_Z_ORDER_COLS)) z_order_cols = readColumnNameList(r);
    if (r.atKey(READ_TARGET_SIZE)) target_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  return { table, z_order_cols, target_size, commit };
}

export function unpackDeltaOptimizeRequest(r: PackReader): DeltaOptimizeRequest {
  let table: DeltaTableRef | undefined;
  let z_order_cols: readonly ColumnName[] = [];
  let target_size: PosInt | null = null;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_Z_ORDER_COLS)) z_order_cols = unpackColumnNameList(r);
    if (r.atKey(UNPACK_TARGET_SIZE)) target_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  return { table, z_order_cols, target_size, commit };
}

export function writeDeltaOptimizeRequest(w: JsonValueWriter, value: DeltaOptimizeRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_OPTIMIZE_REQUEST);
  writeDeltaTableRef(w, value.table);
  if (!isEmptyList(value.z_order_cols)) {
    w.write(WRITE_Z_ORDER_COLS);
    writeStringList(w, value.z_order_cols);
  }
  if (value.target_size !== undefined && value.target_size !== null) {
    w.write(WRITE_TARGET_SIZE);
    w.writeInt(value.target_size);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaOptimizeRequest(w: Writer, value: DeltaOptimizeRequest): void {
  requirePlain(value, value.table);
  let fields = 1;
  if (!isEmptyList(value.z_order_cols)) fields++;
  if (value.target_size !== undefined && value.target_size !== null) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_OPTIMIZE_REQUEST);
  packDeltaTableRef(w, value.table);
  if (!isEmptyList(value.z_order_cols)) {
    w.write(PACK_Z_ORDER_COLS);
    packStringList(w, value.z_order_cols);
  }
  if (value.target_size !== undefined && value.target_size !== null) {
    w.write(PACK_TARGET_SIZE);
    w.packInt(value.target_size);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaOptimizeRequest(candidate: unknown): candidate is DeltaOptimizeRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaOptimizeRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!isColumnNameList(value.z_order_cols)) return false;
  if (!(isSafeInt(value.target_size) && value.target_size >= 1) && value.target_size !== null) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "z_order_cols":
      case "target_size":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaOptimizeRequest(value: unknown): DeltaOptimizeRequest {
  const fields = fieldsOf<keyof DeltaOptimizeRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "z_order_cols":
      case "target_size":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    z_order_cols: fields.z_order_cols === undefined ? [] : convertColumnNameList(fields.z_order_cols),
    target_size: fields.target_size == null ? null : atLeast(asInt(fields.target_size), 1),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
}

export function readVacuumMode(r: JsonReader): VacuumMode {
  return r.readLiteral(READ_VACUUM_MODE);
}

export function unpackVacuumMode(r: PackReader): VacuumMode {
  return r.readLiteral(UNPACK_VACUUM_MODE);
}

export function writeVacuumMode(w: JsonValueWriter, value: VacuumMode): void {
  switch (value) {
    case "lite":
      return w.write(WRITE_VALUE_LITE);
    case "full":
      return w.write(WRITE_VALUE_FULL);
    default:
      return w.wrong();
  }
}

export function packVacuumMode(w: Writer, value: VacuumMode): void {
  switch (value) {
    case "lite":
      return w.write(PACK_VALUE_LITE);
    case "full":
      return w.write(PACK_VALUE_FULL);
    default:
      return w.wrong();
  }
}

export function isVacuumMode(value: unknown): value is VacuumMode {
  return value === "lite" || value === "full";
}

export function convertVacuumMode(value: unknown): VacuumMode {
  return asOneOf(value, READ_VACUUM_MODE.values);
}

export function readDeltaVacuumRequest(r: JsonReader): DeltaVacuumRequest {
  let table: DeltaTableRef | undefined;
  let retention_hours: NonNegInt | null = null;
  let dry_run: boolean = true;
  let enforce_retention: boolean = true;
  let mode: VacuumMode = "lite";
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_RETENTION_HOURS)) retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(READ_ENFORCE_RETENTION)) enforce_retention = r.readBool();
    if (r.atKey(READ_MODE)) mode = readVacuumMode(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  return { table, retention_hours, dry_run, enforce_retention, mode };
}

export function unpackDeltaVacuumRequest(r: PackReader): DeltaVacuumRequest {
  let table: DeltaTableRef | undefined;
  let retention_hours: NonNegInt | null = null;
  let dry_run: boolean = true;
  let enforce_retention: boolean = true;
  let mode: VacuumMode = "lite";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_RETENTION_HOURS)) retention_hours = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_DRY_RUN)) dry_run = r.readBool();
    if (r.atKey(UNPACK_ENFORCE_RETENTION)) enforce_retention = r.readBool();
    if (r.atKey(UNPACK_MODE)) mode = unpackVacuumMode(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  return { table, retention_hours, dry_run, enforce_retention, mode };
}

export function writeDeltaVacuumRequest(w: JsonValueWriter, value: DeltaVacuumRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_VACUUM_REQUEST);
  writeDeltaTableRef(w, value.table);
  if (value.retention_hours !== undefined && value.retention_hours !== null) {
    w.write(WRITE_RETENTION_HOURS);
    w.writeInt(value.retention_hours);
  }
  if (value.dry_run !== undefined && value.dry_run !== true) {
    w.write(WRITE_DRY_RUN);
    w.writeBool(value.dry_run);
  }
  if (value.enforce_retention !== undefined && value.enforce_retention !== true) {
    w.write(WRITE_ENFORCE_RETENTION);
    w.writeBool(value.enforce_retention);
  }
  if (value.mode !== undefined && value.mode !== "lite") {
    w.write(WRITE_MODE);
    writeVacuumMode(w, value.mode);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaVacuumRequest(w: Writer, value: DeltaVacuumRequest): void {
  requirePlain(value, value.table);
  let fields = 1;
  if (value.retention_hours !== undefined && value.retention_hours !== null) fields++;
  if (value.dry_run !== undefined && value.dry_run !== true) fields++;
  if (value.enforce_retention !== undefined && value.enforce_retention !== true) fields++;
  if (value.mode !== undefined && value.mode !== "lite") fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_DELTA_VACUUM_REQUEST);
  packDeltaTableRef(w, value.table);
  if (value.retention_hours !== undefined && value.retention_hours !== null) {
    w.write(PACK_RETENTION_HOURS);
    w.packInt(value.retention_hours);
  }
  if (value.dry_run !== undefined && value.dry_run !== true) {
    w.write(PACK_DRY_RUN);
    w.packBool(value.dry_run);
  }
  if (value.enforce_retention !== undefined && value.enforce_retention !== true) {
    w.write(PACK_ENFORCE_RETENTION);
    w.packBool(value.enforce_retention);
  }
  if (value.mode !== undefined && value.mode !== "lite") {
    w.write(PACK_MODE);
    packVacuumMode(w, value.mode);
  }
}

export function isDeltaVacuumRequest(candidate: unknown): candidate is DeltaVacuumRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaVacuumRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isSafeInt(value.retention_hours) && value.retention_hours >= 0) && value.retention_hours !== null) return false;
  if (typeof value.dry_run !== "boolean") return false;
  if (typeof value.enforce_retention !== "boolean") return false;
  if (!isVacuumMode(value.mode)) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "retention_hours":
      case "dry_run":
      case "enforce_retention":
      case "mode":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaVacuumRequest(value: unknown): DeltaVacuumRequest {
  const fields = fieldsOf<keyof DeltaVacuumRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "retention_hours":
      case "dry_run":
      case "enforce_retention":
      case "mode":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    retention_hours: fields.retention_hours == null ? null : atLeast(asInt(fields.retention_hours), 0),
    dry_run: fields.dry_run === undefined ? true : asBool(fields.dry_run),
    enforce_retention: fields.enforce_retention === undefined ? true : asBool(fields.enforce_retention),
    mode: fields.mode === undefined ? "lite" : convertVacuumMode(fields.mode),
  };
}

export function readDeltaRestoreRequest(r: JsonReader): DeltaRestoreRequest {
  let table: DeltaTableRef | undefined;
  let version: DeltaVersion | null = null;
  let timestamp: Rfc3339 | null = null;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_TIMESTAMP)) timestamp = r.atNull() ? null : readRfc3339(r);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  const value: DeltaRestoreRequest = { table, version, timestamp, commit };
  if (!deltaRestoreRequestRule1(value)) r.bail();
  return value;
}

export function unpackDeltaRestoreRequest(r: PackReader): DeltaRestoreRequest {
  let table: DeltaTableRef | undefined;
  let version: DeltaVersion | null = null;
  let timestamp: Rfc3339 | null = null;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_TIMESTAMP)) timestamp = r.atNull() ? null : unpackRfc3339(r);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  const value: DeltaRestoreRequest = { table, version, timestamp, commit };
  if (!deltaRestoreRequestRule1(value)) r.bail();
  return value;
}

export function writeDeltaRestoreRequest(w: JsonValueWriter, value: DeltaRestoreRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_RESTORE_REQUEST);
  writeDeltaTableRef(w, value.table);
  if (value.version !== undefined && value.version !== null) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(WRITE_TIMESTAMP);
    w.writeString(value.timestamp);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaRestoreRequest(w: Writer, value: DeltaRestoreRequest): void {
  requirePlain(value, value.table);
  let fields = 1;
  if (value.version !== undefined && value.version !== null) fields++;
  if (value.timestamp !== undefined && value.timestamp !== null) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_RESTORE_REQUEST);
  packDeltaTableRef(w, value.table);
  if (value.version !== undefined && value.version !== null) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
  if (value.timestamp !== undefined && value.timestamp !== null) {
    w.write(PACK_TIMESTAMP);
    w.packString(value.timestamp);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaRestoreRequest(candidate: unknown): candidate is DeltaRestoreRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaRestoreRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!isRfc3339(value.timestamp) && value.timestamp !== null) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "version":
      case "timestamp":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaRestoreRequestRule1(value as DeltaRestoreRequest)) return false;
  return true;
}

export function convertDeltaRestoreRequest(value: unknown): DeltaRestoreRequest {
  const fields = fieldsOf<keyof DeltaRestoreRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "version":
      case "timestamp":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DeltaRestoreRequest = {
    table: convertDeltaTableRef(fields.table),
    version: fields.version == null ? null : atLeast(asInt(fields.version), 0),
    timestamp: fields.timestamp == null ? null : convertRfc3339(fields.timestamp),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
  if (!deltaRestoreRequestRule1(result)) bail();
  return result;
}

/** (this.version == null) != (this.timestamp == null) */
export function deltaRestoreRequestRule1(self: DeltaRestoreRequest): boolean {
  return (self.version === null) !== (self.timestamp === null);
}

export function readDeltaCheckpointRequest(r: JsonReader): DeltaCheckpointRequest {
  let table: DeltaTableRef | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
  } while (r.moreFields());
  if (table === undefined) r.bail();
  return { table };
}

export function unpackDeltaCheckpointRequest(r: PackReader): DeltaCheckpointRequest {
  let table: DeltaTableRef | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
  } while (r.moreFields(outer));
  if (table === undefined) r.bail();
  return { table };
}

export function writeDeltaCheckpointRequest(w: JsonValueWriter, value: DeltaCheckpointRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_CHECKPOINT_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaCheckpointRequest(w: Writer, value: DeltaCheckpointRequest): void {
  requirePlain(value, value.table);
  w.write(HEAD_DELTA_CHECKPOINT_REQUEST);
  packDeltaTableRef(w, value.table);
}

export function isDeltaCheckpointRequest(candidate: unknown): candidate is DeltaCheckpointRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaCheckpointRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  for (const name in value) {
    switch (name) {
      case "table":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaCheckpointRequest(value: unknown): DeltaCheckpointRequest {
  const fields = fieldsOf<keyof DeltaCheckpointRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { table: convertDeltaTableRef(fields.table) };
}

export function readDeltaSetPropertiesRequest(r: JsonReader): DeltaSetPropertiesRequest {
  let table: DeltaTableRef | undefined;
  let properties: { readonly [key: string]: string } | undefined;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_PROPERTIES)) properties = readStringMapMin1(r);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || properties === undefined) r.bail();
  return { table, properties, commit };
}

export function unpackDeltaSetPropertiesRequest(r: PackReader): DeltaSetPropertiesRequest {
  let table: DeltaTableRef | undefined;
  let properties: { readonly [key: string]: string } | undefined;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_PROPERTIES)) properties = unpackStringMapMin1(r);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || properties === undefined) r.bail();
  return { table, properties, commit };
}

export function writeDeltaSetPropertiesRequest(w: JsonValueWriter, value: DeltaSetPropertiesRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_SET_PROPERTIES_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_PROPERTIES);
  writeStringMap(w, value.properties);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaSetPropertiesRequest(w: Writer, value: DeltaSetPropertiesRequest): void {
  requirePlain(value, value.table);
  let fields = 2;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DELTA_SET_PROPERTIES_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_PROPERTIES);
  packStringMap(w, value.properties);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaSetPropertiesRequest(candidate: unknown): candidate is DeltaSetPropertiesRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSetPropertiesRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isStringMap(value.properties) && keyCount(value.properties) >= 1)) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "properties":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaSetPropertiesRequest(value: unknown): DeltaSetPropertiesRequest {
  const fields = fieldsOf<keyof DeltaSetPropertiesRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "properties":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    properties: minKeys(convertStringMap(fields.properties), 1),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
}

export function readDeltaAddFeaturesRequest(r: JsonReader): DeltaAddFeaturesRequest {
  let table: DeltaTableRef | undefined;
  let features: readonly DeltaFeatureName[] | undefined;
  let allow_protocol_increase: boolean = false;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_FEATURES)) features = minItems(readDeltaFeatureNameList(r), 1);
    if (r.atKey(READ_ALLOW_PROTOCOL_INCREASE)) allow_protocol_increase = r.readBool();
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || features === undefined) r.bail();
  return { table, features, allow_protocol_increase, commit };
}

export function unpackDeltaAddFeaturesRequest(r: PackReader): DeltaAddFeaturesRequest {
  let table: DeltaTableRef | undefined;
  let features: readonly DeltaFeatureName[] | undefined;
  let allow_protocol_increase: boolean = false;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_FEATURES)) features = minItems(unpackDeltaFeatureNameList(r), 1);
    if (r.atKey(UNPACK_ALLOW_PROTOCOL_INCREASE)) allow_protocol_increase = r.readBool();
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || features === undefined) r.bail();
  return { table, features, allow_protocol_increase, commit };
}

export function writeDeltaAddFeaturesRequest(w: JsonValueWriter, value: DeltaAddFeaturesRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_ADD_FEATURES_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_FEATURES);
  writeDeltaFeatureNameList(w, value.features);
  if (value.allow_protocol_increase !== undefined && value.allow_protocol_increase !== false) {
    w.write(WRITE_ALLOW_PROTOCOL_INCREASE);
    w.writeBool(value.allow_protocol_increase);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaAddFeaturesRequest(w: Writer, value: DeltaAddFeaturesRequest): void {
  requirePlain(value, value.table);
  let fields = 2;
  if (value.allow_protocol_increase !== undefined && value.allow_protocol_increase !== false) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_ADD_FEATURES_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_FEATURES);
  packDeltaFeatureNameList(w, value.features);
  if (value.allow_protocol_increase !== undefined && value.allow_protocol_increase !== false) {
    w.write(PACK_ALLOW_PROTOCOL_INCREASE);
    w.packBool(value.allow_protocol_increase);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaAddFeaturesRequest(candidate: unknown): candidate is DeltaAddFeaturesRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaAddFeaturesRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isDeltaFeatureNameList(value.features) && value.features.length >= 1)) return false;
  if (typeof value.allow_protocol_increase !== "boolean") return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "features":
      case "allow_protocol_increase":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaAddFeaturesRequest(value: unknown): DeltaAddFeaturesRequest {
  const fields = fieldsOf<keyof DeltaAddFeaturesRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "features":
      case "allow_protocol_increase":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    features: minItems(convertDeltaFeatureNameList(fields.features), 1),
    allow_protocol_increase:
      fields.allow_protocol_increase === undefined ? false : asBool(fields.allow_protocol_increase),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
}

export function readDeltaAddConstraintsRequest(r: JsonReader): DeltaAddConstraintsRequest {
  let table: DeltaTableRef | undefined;
  let constraints: readonly DeltaConstraint[] | undefined;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_CONSTRAINTS)) constraints = minItems(readDeltaConstraintList(r), 1);
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || constraints === undefined) r.bail();
  const value: DeltaAddConstraintsRequest = { table, constraints, commit };
  if (!deltaAddConstraintsRequestRule1(value)) r.bail();
  return value;
}

export function unpackDeltaAddConstraintsRequest(r: PackReader): DeltaAddConstraintsRequest {
  let table: DeltaTableRef | undefined;
  let constraints: readonly DeltaConstraint[] | undefined;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_CONSTRAINTS)) constraints = minItems(unpackDeltaConstraintList(r), 1);
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || constraints === undefined) r.bail();
  const value: DeltaAddConstraintsRequest = { table, constraints, commit };
  if (!deltaAddConstraintsRequestRule1(value)) r.bail();
  return value;
}

export function writeDeltaAddConstraintsRequest(w: JsonValueWriter, value: DeltaAddConstraintsRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_ADD_CONSTRAINTS_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_CONSTRAINTS);
  writeDeltaConstraintList(w, value.constraints);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaAddConstraintsRequest(w: Writer, value: DeltaAddConstraintsRequest): void {
  requirePlain(value, value.table);
  let fields = 2;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DELTA_ADD_CONSTRAINTS_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_CONSTRAINTS);
  packDeltaConstraintList(w, value.constraints);
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaAddConstraintsRequest(candidate: unknown): candidate is DeltaAddConstraintsRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaAddConstraintsRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isDeltaConstraintList(value.constraints) && value.constraints.length >= 1)) return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "constraints":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaAddConstraintsRequestRule1(value as DeltaAddConstraintsRequest)) return false;
  return true;
}

export function convertDeltaAddConstraintsRequest(value: unknown): DeltaAddConstraintsRequest {
  const fields = fieldsOf<keyof DeltaAddConstraintsRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "constraints":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DeltaAddConstraintsRequest = {
    table: convertDeltaTableRef(fields.table),
    constraints: minItems(convertDeltaConstraintList(fields.constraints), 1),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
  if (!deltaAddConstraintsRequestRule1(result)) bail();
  return result;
}

/** this.constraints.all(one, this.constraints.exists_one(other, other.name == one.name)) */
export function deltaAddConstraintsRequestRule1(self: DeltaAddConstraintsRequest): boolean {
  return self.constraints.every((one) => self.constraints.filter((other) => other.name === one.name).length === 1);
}

export function readDeltaDropConstraintsRequest(r: JsonReader): DeltaDropConstraintsRequest {
  let table: DeltaTableRef | undefined;
  let names: readonly Identifier[] | undefined;
  let raise_if_missing: boolean = true;
  let commit: CommitProperties | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE)) table = readDeltaTableRef(r);
    if (r.atKey(READ_NAMES)) names = minItems(readIdentifierList(r), 1);
    if (r.atKey(READ_RAISE_IF_MISSING)) raise_if_missing = r.readBool();
    if (r.atKey(READ_COMMIT)) commit = r.atNull() ? null : readCommitProperties(r);
  } while (r.moreFields());
  if (table === undefined || names === undefined) r.bail();
  return { table, names, raise_if_missing, commit };
}

export function unpackDeltaDropConstraintsRequest(r: PackReader): DeltaDropConstraintsRequest {
  let table: DeltaTableRef | undefined;
  let names: readonly Identifier[] | undefined;
  let raise_if_missing: boolean = true;
  let commit: CommitProperties | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE)) table = unpackDeltaTableRef(r);
    if (r.atKey(UNPACK_NAMES)) names = minItems(unpackIdentifierList(r), 1);
    if (r.atKey(UNPACK_RAISE_IF_MISSING)) raise_if_missing = r.readBool();
    if (r.atKey(UNPACK_COMMIT)) commit = r.atNull() ? null : unpackCommitProperties(r);
  } while (r.moreFields(outer));
  if (table === undefined || names === undefined) r.bail();
  return { table, names, raise_if_missing, commit };
}

export function writeDeltaDropConstraintsRequest(w: JsonValueWriter, value: DeltaDropConstraintsRequest): void {
  requirePlain(value, value.table);
  w.write(OPEN_DELTA_DROP_CONSTRAINTS_REQUEST);
  writeDeltaTableRef(w, value.table);
  w.write(WRITE_NAMES);
  writeStringList(w, value.names);
  if (value.raise_if_missing !== undefined && value.raise_if_missing !== true) {
    w.write(WRITE_RAISE_IF_MISSING);
    w.writeBool(value.raise_if_missing);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(WRITE_COMMIT);
    writeCommitProperties(w, value.commit);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaDropConstraintsRequest(w: Writer, value: DeltaDropConstraintsRequest): void {
  requirePlain(value, value.table);
  let fields = 2;
  if (value.raise_if_missing !== undefined && value.raise_if_missing !== true) fields++;
  if (value.commit !== undefined && value.commit !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_DELTA_DROP_CONSTRAINTS_REQUEST);
  packDeltaTableRef(w, value.table);
  w.write(PACK_NAMES);
  packStringList(w, value.names);
  if (value.raise_if_missing !== undefined && value.raise_if_missing !== true) {
    w.write(PACK_RAISE_IF_MISSING);
    w.packBool(value.raise_if_missing);
  }
  if (value.commit !== undefined && value.commit !== null) {
    w.write(PACK_COMMIT);
    packCommitProperties(w, value.commit);
  }
}

export function isDeltaDropConstraintsRequest(candidate: unknown): candidate is DeltaDropConstraintsRequest {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaDropConstraintsRequest> = candidate;
  if (value.table === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaTableRef(value.table)) return false;
  if (!(isIdentifierList(value.names) && value.names.length >= 1)) return false;
  if (typeof value.raise_if_missing !== "boolean") return false;
  if (!isCommitProperties(value.commit) && value.commit !== null) return false;
  for (const name in value) {
    switch (name) {
      case "table":
      case "names":
      case "raise_if_missing":
      case "commit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaDropConstraintsRequest(value: unknown): DeltaDropConstraintsRequest {
  const fields = fieldsOf<keyof DeltaDropConstraintsRequest>(value);
  bailUnlessPlain(fields, fields.table);
  for (const name in fields) {
    switch (name) {
      case "table":
      case "names":
      case "raise_if_missing":
      case "commit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table: convertDeltaTableRef(fields.table),
    names: minItems(convertIdentifierList(fields.names), 1),
    raise_if_missing: fields.raise_if_missing === undefined ? true : asBool(fields.raise_if_missing),
    commit: fields.commit == null ? null : convertCommitProperties(fields.commit),
  };
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

function readStringMapMin1(r: JsonReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readString();
  return minKeys(map, 1);
}

function unpackStringMapMin1(r: PackReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  const count = atLeast(r.readMapHeader(), 1);
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readString();
  return map;
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

function convertStringMap(value: unknown): { readonly [key: string]: string } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: string };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asString(item);
  }
  return map;
}

function isStringMap(value: unknown): value is { readonly [key: string]: string } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (typeof item !== "string") return false;
  }
  return true;
}

function readDeltaFeatureNameList(r: JsonReader): readonly DeltaFeatureName[] {
  const list: DeltaFeatureName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaFeatureName(r));
  return list;
}

function unpackDeltaFeatureNameList(r: PackReader): readonly DeltaFeatureName[] {
  const list = new Array<DeltaFeatureName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaFeatureName(r);
  return list;
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

function packDeltaFeatureNameList(w: Writer, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaFeatureName;
    packDeltaFeatureName(w, item);
  }
}

function convertDeltaFeatureNameList(value: unknown): readonly DeltaFeatureName[] {
  const items = itemsOf(value);
  const list: DeltaFeatureName[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaFeatureName(items[i]));
  return list;
}

function isDeltaFeatureNameList(value: unknown): value is readonly DeltaFeatureName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaFeatureName(item)) return false;
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

function readIdentifierList(r: JsonReader): readonly Identifier[] {
  const list: Identifier[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readIdentifier(r));
  return list;
}

function unpackIdentifierList(r: PackReader): readonly Identifier[] {
  const list = new Array<Identifier>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackIdentifier(r);
  return list;
}

function convertIdentifierList(value: unknown): readonly Identifier[] {
  const items = itemsOf(value);
  const list: Identifier[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertIdentifier(items[i]));
  return list;
}

function isIdentifierList(value: unknown): value is readonly Identifier[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isIdentifier(item)) return false;
  }
  return true;
}
