// @generated from contracts/config/root.yaml. Do not edit. [218122846d53a780]

import type { AnyValue } from "tessera-contracts/serde";
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
  type Writable,
  type Writer,
  asAny,
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
  isAnyValue,
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
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
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
} from "../diagnostics/errors.codec.js";
import type { SourcePos, ValidationErrorPayload } from "../diagnostics/errors.js";
import {
  convertLogDurability,
  convertLogLevel,
  isLogDurability,
  isLogLevel,
  packLogDurability,
  packLogLevel,
  readLogDurability,
  readLogLevel,
  unpackLogDurability,
  unpackLogLevel,
  writeLogDurability,
  writeLogLevel,
} from "../types.codec.js";
import type { LogDurability, LogLevel, NonNegInt, PathStr, PosInt, TableUri } from "../types.js";
import {
  convertDataFusionCompileOptionsRuntime,
  convertDataFusionCompileOptionsSpec,
  isDataFusionCompileOptionsRuntime,
  isDataFusionCompileOptionsSpec,
  packDataFusionCompileOptionsRuntime,
  packDataFusionCompileOptionsSpec,
  readDataFusionCompileOptionsRuntime,
  readDataFusionCompileOptionsSpec,
  unpackDataFusionCompileOptionsRuntime,
  unpackDataFusionCompileOptionsSpec,
  writeDataFusionCompileOptionsRuntime,
  writeDataFusionCompileOptionsSpec,
} from "./compile.codec.js";
import type { DataFusionCompileOptionsRuntime, DataFusionCompileOptionsSpec } from "./compile.js";
import {
  convertExtractOptions,
  isExtractOptions,
  packExtractOptions,
  readExtractOptions,
  unpackExtractOptions,
  writeExtractOptions,
} from "./extract.codec.js";
import type { ExtractOptions } from "./extract.js";
import {
  convertOtelConfigRuntime,
  convertOtelConfigSpec,
  isOtelConfigRuntime,
  isOtelConfigSpec,
  packOtelConfigRuntime,
  packOtelConfigSpec,
  readOtelConfigRuntime,
  readOtelConfigSpec,
  unpackOtelConfigRuntime,
  unpackOtelConfigSpec,
  writeOtelConfigRuntime,
  writeOtelConfigSpec,
} from "./otel.codec.js";
import type { OtelConfigRuntime, OtelConfigSpec } from "./otel.js";
import type {
  CacheConfig,
  ConfigEntry,
  ConfigOrigin,
  ConfigReport,
  ConfigSource,
  DeltaConfig,
  LoggingConfig,
  PlanConfig,
  RootConfig,
  RootConfigPatch,
  RootConfigRuntime,
  RootConfigSpec,
} from "./root.js";
import {
  convertValidationPolicySpec,
  isValidationPolicySpec,
  packValidationPolicySpec,
  readValidationPolicySpec,
  unpackValidationPolicySpec,
  writeValidationPolicySpec,
} from "./semantics.codec.js";
import type { ValidationPolicySpec } from "./semantics.js";

const READ_ALLOW_PARTIAL = /* @__PURE__ */ jsonKey("allow_partial");
const READ_REQUESTED_TASKS = /* @__PURE__ */ jsonKey("requested_tasks");
const READ_POLICY_PROFILE = /* @__PURE__ */ jsonKey("policy_profile");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_LOG_TO_FILE = /* @__PURE__ */ jsonKey("log_to_file");
const READ_LOG_ENABLED = /* @__PURE__ */ jsonKey("log_enabled");
const READ_TABLE_ROOT = /* @__PURE__ */ jsonKey("table_root");
const READ_TARGET_FILE_SIZE = /* @__PURE__ */ jsonKey("target_file_size");
const READ_MAX_COMMIT_RETRIES = /* @__PURE__ */ jsonKey("max_commit_retries");
const READ_LEVEL = /* @__PURE__ */ jsonKey("level");
const READ_JSONL_PATH = /* @__PURE__ */ jsonKey("jsonl_path");
const READ_ROTATE_BYTES = /* @__PURE__ */ jsonKey("rotate_bytes");
const READ_KEEP_FILES = /* @__PURE__ */ jsonKey("keep_files");
const READ_DURABILITY = /* @__PURE__ */ jsonKey("durability");
const READ_PLAN = /* @__PURE__ */ jsonKey("plan");
const READ_CACHE = /* @__PURE__ */ jsonKey("cache");
const READ_OTEL = /* @__PURE__ */ jsonKey("otel");
const READ_DELTA = /* @__PURE__ */ jsonKey("delta");
const READ_EXTRACT = /* @__PURE__ */ jsonKey("extract");
const READ_VALIDATION = /* @__PURE__ */ jsonKey("validation");
const READ_LOGGING = /* @__PURE__ */ jsonKey("logging");
const READ_COMPILE = /* @__PURE__ */ jsonKey("compile");
const READ_KEY = /* @__PURE__ */ jsonKey("key");
const READ_ORIGIN = /* @__PURE__ */ jsonKey("origin");
const READ_LOCATION = /* @__PURE__ */ jsonKey("location");
const READ_POS = /* @__PURE__ */ jsonKey("pos");
const READ_SECRET = /* @__PURE__ */ jsonKey("secret");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_SOURCE = /* @__PURE__ */ jsonKey("source");
const READ_SHADOWED = /* @__PURE__ */ jsonKey("shadowed");
const READ_CONTRACT = /* @__PURE__ */ jsonKey("contract");
const READ_ENTRIES = /* @__PURE__ */ jsonKey("entries");
const READ_ERRORS = /* @__PURE__ */ jsonKey("errors");
const READ_FINGERPRINT = /* @__PURE__ */ jsonKey("fingerprint");

const UNPACK_ALLOW_PARTIAL = /* @__PURE__ */ packedKey("allow_partial");
const UNPACK_REQUESTED_TASKS = /* @__PURE__ */ packedKey("requested_tasks");
const UNPACK_POLICY_PROFILE = /* @__PURE__ */ packedKey("policy_profile");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_LOG_TO_FILE = /* @__PURE__ */ packedKey("log_to_file");
const UNPACK_LOG_ENABLED = /* @__PURE__ */ packedKey("log_enabled");
const UNPACK_TABLE_ROOT = /* @__PURE__ */ packedKey("table_root");
const UNPACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedKey("target_file_size");
const UNPACK_MAX_COMMIT_RETRIES = /* @__PURE__ */ packedKey("max_commit_retries");
const UNPACK_LEVEL = /* @__PURE__ */ packedKey("level");
const UNPACK_JSONL_PATH = /* @__PURE__ */ packedKey("jsonl_path");
const UNPACK_ROTATE_BYTES = /* @__PURE__ */ packedKey("rotate_bytes");
const UNPACK_KEEP_FILES = /* @__PURE__ */ packedKey("keep_files");
const UNPACK_DURABILITY = /* @__PURE__ */ packedKey("durability");
const UNPACK_PLAN = /* @__PURE__ */ packedKey("plan");
const UNPACK_CACHE = /* @__PURE__ */ packedKey("cache");
const UNPACK_OTEL = /* @__PURE__ */ packedKey("otel");
const UNPACK_DELTA = /* @__PURE__ */ packedKey("delta");
const UNPACK_EXTRACT = /* @__PURE__ */ packedKey("extract");
const UNPACK_VALIDATION = /* @__PURE__ */ packedKey("validation");
const UNPACK_LOGGING = /* @__PURE__ */ packedKey("logging");
const UNPACK_COMPILE = /* @__PURE__ */ packedKey("compile");
const UNPACK_KEY = /* @__PURE__ */ packedKey("key");
const UNPACK_ORIGIN = /* @__PURE__ */ packedKey("origin");
const UNPACK_LOCATION = /* @__PURE__ */ packedKey("location");
const UNPACK_POS = /* @__PURE__ */ packedKey("pos");
const UNPACK_SECRET = /* @__PURE__ */ packedKey("secret");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_SOURCE = /* @__PURE__ */ packedKey("source");
const UNPACK_SHADOWED = /* @__PURE__ */ packedKey("shadowed");
const UNPACK_CONTRACT = /* @__PURE__ */ packedKey("contract");
const UNPACK_ENTRIES = /* @__PURE__ */ packedKey("entries");
const UNPACK_ERRORS = /* @__PURE__ */ packedKey("errors");
const UNPACK_FINGERPRINT = /* @__PURE__ */ packedKey("fingerprint");

const READ_CONFIG_ORIGIN = /* @__PURE__ */ jsonLiterals("default", "file", "env", "cli", "code");
const UNPACK_CONFIG_ORIGIN = /* @__PURE__ */ packedLiterals("default", "file", "env", "cli", "code");

const WRITE_ALLOW_PARTIAL = /* @__PURE__ */ jsonChunk(',"allow_partial":');
const WRITE_REQUESTED_TASKS = /* @__PURE__ */ jsonChunk(',"requested_tasks":');
const WRITE_POLICY_PROFILE = /* @__PURE__ */ jsonChunk(',"policy_profile":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_LOG_TO_FILE = /* @__PURE__ */ jsonChunk(',"log_to_file":');
const WRITE_LOG_ENABLED = /* @__PURE__ */ jsonChunk(',"log_enabled":');
const WRITE_TABLE_ROOT = /* @__PURE__ */ jsonChunk(',"table_root":');
const WRITE_TARGET_FILE_SIZE = /* @__PURE__ */ jsonChunk(',"target_file_size":');
const WRITE_MAX_COMMIT_RETRIES = /* @__PURE__ */ jsonChunk(',"max_commit_retries":');
const WRITE_LEVEL = /* @__PURE__ */ jsonChunk(',"level":');
const WRITE_JSONL_PATH = /* @__PURE__ */ jsonChunk(',"jsonl_path":');
const WRITE_ROTATE_BYTES = /* @__PURE__ */ jsonChunk(',"rotate_bytes":');
const WRITE_KEEP_FILES = /* @__PURE__ */ jsonChunk(',"keep_files":');
const WRITE_DURABILITY = /* @__PURE__ */ jsonChunk(',"durability":');
const WRITE_PLAN = /* @__PURE__ */ jsonChunk(',"plan":');
const WRITE_CACHE = /* @__PURE__ */ jsonChunk(',"cache":');
const WRITE_OTEL = /* @__PURE__ */ jsonChunk(',"otel":');
const WRITE_DELTA = /* @__PURE__ */ jsonChunk(',"delta":');
const WRITE_EXTRACT = /* @__PURE__ */ jsonChunk(',"extract":');
const WRITE_VALIDATION = /* @__PURE__ */ jsonChunk(',"validation":');
const WRITE_LOGGING = /* @__PURE__ */ jsonChunk(',"logging":');
const WRITE_COMPILE = /* @__PURE__ */ jsonChunk(',"compile":');
const OPEN_ROOT_CONFIG_RUNTIME = /* @__PURE__ */ jsonChunk('{"plan":');
const WRITE_VALUE_DEFAULT = /* @__PURE__ */ jsonChunk('"default"');
const WRITE_VALUE_FILE = /* @__PURE__ */ jsonChunk('"file"');
const WRITE_VALUE_ENV = /* @__PURE__ */ jsonChunk('"env"');
const WRITE_VALUE_CLI = /* @__PURE__ */ jsonChunk('"cli"');
const WRITE_VALUE_CODE = /* @__PURE__ */ jsonChunk('"code"');
const OPEN_CONFIG_SOURCE = /* @__PURE__ */ jsonChunk('{"key":');
const WRITE_ORIGIN = /* @__PURE__ */ jsonChunk(',"origin":');
const WRITE_LOCATION = /* @__PURE__ */ jsonChunk(',"location":');
const WRITE_POS = /* @__PURE__ */ jsonChunk(',"pos":');
const WRITE_SECRET = /* @__PURE__ */ jsonChunk(',"secret":');
const OPEN_CONFIG_ENTRY = /* @__PURE__ */ jsonChunk('{"key":');
const WRITE_VALUE = /* @__PURE__ */ jsonChunk(',"value":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');
const WRITE_SHADOWED = /* @__PURE__ */ jsonChunk(',"shadowed":');
const OPEN_CONFIG_REPORT = /* @__PURE__ */ jsonChunk('{"contract":');
const WRITE_ENTRIES = /* @__PURE__ */ jsonChunk(',"entries":');
const WRITE_ERRORS = /* @__PURE__ */ jsonChunk(',"errors":');
const WRITE_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"fingerprint":');

const PACK_ALLOW_PARTIAL = /* @__PURE__ */ packedChunk("allow_partial");
const PACK_REQUESTED_TASKS = /* @__PURE__ */ packedChunk("requested_tasks");
const PACK_POLICY_PROFILE = /* @__PURE__ */ packedChunk("policy_profile");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_LOG_TO_FILE = /* @__PURE__ */ packedChunk("log_to_file");
const PACK_LOG_ENABLED = /* @__PURE__ */ packedChunk("log_enabled");
const PACK_TABLE_ROOT = /* @__PURE__ */ packedChunk("table_root");
const PACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedChunk("target_file_size");
const PACK_MAX_COMMIT_RETRIES = /* @__PURE__ */ packedChunk("max_commit_retries");
const PACK_LEVEL = /* @__PURE__ */ packedChunk("level");
const PACK_JSONL_PATH = /* @__PURE__ */ packedChunk("jsonl_path");
const PACK_ROTATE_BYTES = /* @__PURE__ */ packedChunk("rotate_bytes");
const PACK_KEEP_FILES = /* @__PURE__ */ packedChunk("keep_files");
const PACK_DURABILITY = /* @__PURE__ */ packedChunk("durability");
const PACK_PLAN = /* @__PURE__ */ packedChunk("plan");
const PACK_CACHE = /* @__PURE__ */ packedChunk("cache");
const PACK_OTEL = /* @__PURE__ */ packedChunk("otel");
const PACK_DELTA = /* @__PURE__ */ packedChunk("delta");
const PACK_EXTRACT = /* @__PURE__ */ packedChunk("extract");
const PACK_VALIDATION = /* @__PURE__ */ packedChunk("validation");
const PACK_LOGGING = /* @__PURE__ */ packedChunk("logging");
const PACK_COMPILE = /* @__PURE__ */ packedChunk("compile");
const HEAD_ROOT_CONFIG_RUNTIME = /* @__PURE__ */ packedHead(8, "plan");
const PACK_VALUE_DEFAULT = /* @__PURE__ */ packedChunk("default");
const PACK_VALUE_FILE = /* @__PURE__ */ packedChunk("file");
const PACK_VALUE_ENV = /* @__PURE__ */ packedChunk("env");
const PACK_VALUE_CLI = /* @__PURE__ */ packedChunk("cli");
const PACK_VALUE_CODE = /* @__PURE__ */ packedChunk("code");
const HEAD_CONFIG_SOURCE = /* @__PURE__ */ packedChunk("key");
const PACK_ORIGIN = /* @__PURE__ */ packedChunk("origin");
const PACK_LOCATION = /* @__PURE__ */ packedChunk("location");
const PACK_POS = /* @__PURE__ */ packedChunk("pos");
const PACK_SECRET = /* @__PURE__ */ packedChunk("secret");
const HEAD_CONFIG_ENTRY = /* @__PURE__ */ packedChunk("key");
const PACK_VALUE = /* @__PURE__ */ packedChunk("value");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");
const PACK_SHADOWED = /* @__PURE__ */ packedChunk("shadowed");
const HEAD_CONFIG_REPORT = /* @__PURE__ */ packedHead(4, "contract");
const PACK_ENTRIES = /* @__PURE__ */ packedChunk("entries");
const PACK_ERRORS = /* @__PURE__ */ packedChunk("errors");
const PACK_FINGERPRINT = /* @__PURE__ */ packedChunk("fingerprint");

export function readPlanConfig(r: JsonReader): PlanConfig {
  let allow_partial: boolean | null = null;
  let requested_tasks: readonly string[] | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ALLOW_PARTIAL)) allow_partial = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_REQUESTED_TASKS)) requested_tasks = r.atNull() ? null : readStringList(r);
  } while (r.moreFields());
  return { allow_partial, requested_tasks };
}

export function unpackPlanConfig(r: PackReader): PlanConfig {
  let allow_partial: boolean | null = null;
  let requested_tasks: readonly string[] | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ALLOW_PARTIAL)) allow_partial = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_REQUESTED_TASKS)) requested_tasks = r.atNull() ? null : unpackStringList(r);
  } while (r.moreFields(outer));
  return { allow_partial, requested_tasks };
}

export function writePlanConfig(w: JsonValueWriter, value: PlanConfig): void {
  requirePlain(value, value.allow_partial);
  const start = w.here();
  if (value.allow_partial !== undefined && value.allow_partial !== null) {
    w.write(WRITE_ALLOW_PARTIAL);
    w.writeBool(value.allow_partial);
  }
  if (value.requested_tasks !== undefined && value.requested_tasks !== null) {
    w.write(WRITE_REQUESTED_TASKS);
    writeStringList(w, value.requested_tasks);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanConfig(w: Writer, value: PlanConfig): void {
  requirePlain(value, value.allow_partial);
  let fields = 0;
  if (value.allow_partial !== undefined && value.allow_partial !== null) fields++;
  if (value.requested_tasks !== undefined && value.requested_tasks !== null) fields++;
  w.packStructHeader(fields, 2);
  if (value.allow_partial !== undefined && value.allow_partial !== null) {
    w.write(PACK_ALLOW_PARTIAL);
    w.packBool(value.allow_partial);
  }
  if (value.requested_tasks !== undefined && value.requested_tasks !== null) {
    w.write(PACK_REQUESTED_TASKS);
    packStringList(w, value.requested_tasks);
  }
}

export function isPlanConfig(candidate: unknown): candidate is PlanConfig {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanConfig> = candidate;
  if (value.allow_partial === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.allow_partial !== "boolean" && value.allow_partial !== null) return false;
  if (!isStringList(value.requested_tasks) && value.requested_tasks !== null) return false;
  for (const name in value) {
    switch (name) {
      case "allow_partial":
      case "requested_tasks":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPlanConfig(value: unknown): PlanConfig {
  const fields = fieldsOf<keyof PlanConfig>(value);
  bailUnlessPlain(fields, fields.allow_partial);
  for (const name in fields) {
    switch (name) {
      case "allow_partial":
      case "requested_tasks":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    allow_partial: fields.allow_partial == null ? null : asBool(fields.allow_partial),
    requested_tasks: fields.requested_tasks == null ? null : convertStringList(fields.requested_tasks),
  };
}

export function readCacheConfig(r: JsonReader): CacheConfig {
  let policy_profile: string | null = null;
  let path: PathStr | null = null;
  let log_to_file: boolean | null = null;
  let log_enabled: boolean | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_POLICY_PROFILE)) policy_profile = r.atNull() ? null : r.readString();
    if (r.atKey(READ_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_LOG_TO_FILE)) log_to_file = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_LOG_ENABLED)) log_enabled = r.atNull() ? null : r.readBool();
  } while (r.moreFields());
  return { policy_profile, path, log_to_file, log_enabled };
}

export function unpackCacheConfig(r: PackReader): CacheConfig {
  let policy_profile: string | null = null;
  let path: PathStr | null = null;
  let log_to_file: boolean | null = null;
  let log_enabled: boolean | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_POLICY_PROFILE)) policy_profile = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_PATH)) path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_LOG_TO_FILE)) log_to_file = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_LOG_ENABLED)) log_enabled = r.atNull() ? null : r.readBool();
  } while (r.moreFields(outer));
  return { policy_profile, path, log_to_file, log_enabled };
}

export function writeCacheConfig(w: JsonValueWriter, value: CacheConfig): void {
  requirePlain(value, value.policy_profile);
  const start = w.here();
  if (value.policy_profile !== undefined && value.policy_profile !== null) {
    w.write(WRITE_POLICY_PROFILE);
    w.writeString(value.policy_profile);
  }
  if (value.path !== undefined && value.path !== null) {
    w.write(WRITE_PATH);
    w.writeString(value.path);
  }
  if (value.log_to_file !== undefined && value.log_to_file !== null) {
    w.write(WRITE_LOG_TO_FILE);
    w.writeBool(value.log_to_file);
  }
  if (value.log_enabled !== undefined && value.log_enabled !== null) {
    w.write(WRITE_LOG_ENABLED);
    w.writeBool(value.log_enabled);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCacheConfig(w: Writer, value: CacheConfig): void {
  requirePlain(value, value.policy_profile);
  let fields = 0;
  if (value.policy_profile !== undefined && value.policy_profile !== null) fields++;
  if (value.path !== undefined && value.path !== null) fields++;
  if (value.log_to_file !== undefined && value.log_to_file !== null) fields++;
  if (value.log_enabled !== undefined && value.log_enabled !== null) fields++;
  w.packStructHeader(fields, 4);
  if (value.policy_profile !== undefined && value.policy_profile !== null) {
    w.write(PACK_POLICY_PROFILE);
    w.packString(value.policy_profile);
  }
  if (value.path !== undefined && value.path !== null) {
    w.write(PACK_PATH);
    w.packString(value.path);
  }
  if (value.log_to_file !== undefined && value.log_to_file !== null) {
    w.write(PACK_LOG_TO_FILE);
    w.packBool(value.log_to_file);
  }
  if (value.log_enabled !== undefined && value.log_enabled !== null) {
    w.write(PACK_LOG_ENABLED);
    w.packBool(value.log_enabled);
  }
}

export function isCacheConfig(candidate: unknown): candidate is CacheConfig {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CacheConfig> = candidate;
  if (value.policy_profile === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.policy_profile !== "string" && value.policy_profile !== null) return false;
  if (typeof value.path !== "string" && value.path !== null) return false;
  if (typeof value.log_to_file !== "boolean" && value.log_to_file !== null) return false;
  if (typeof value.log_enabled !== "boolean" && value.log_enabled !== null) return false;
  for (const name in value) {
    switch (name) {
      case "policy_profile":
      case "path":
      case "log_to_file":
      case "log_enabled":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCacheConfig(value: unknown): CacheConfig {
  const fields = fieldsOf<keyof CacheConfig>(value);
  bailUnlessPlain(fields, fields.policy_profile);
  for (const name in fields) {
    switch (name) {
      case "policy_profile":
      case "path":
      case "log_to_file":
      case "log_enabled":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    policy_profile: fields.policy_profile == null ? null : asString(fields.policy_profile),
    path: fields.path == null ? null : asString(fields.path),
    log_to_file: fields.log_to_file == null ? null : asBool(fields.log_to_file),
    log_enabled: fields.log_enabled == null ? null : asBool(fields.log_enabled),
  };
}

export function readDeltaConfig(r: JsonReader): DeltaConfig {
  let table_root: TableUri | null = null;
  let target_file_size: PosInt | null = null;
  let max_commit_retries: NonNegInt | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_ROOT)) table_root = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_MAX_COMMIT_RETRIES)) max_commit_retries = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields());
  return { table_root, target_file_size, max_commit_retries };
}

export function unpackDeltaConfig(r: PackReader): DeltaConfig {
  let table_root: TableUri | null = null;
  let target_file_size: PosInt | null = null;
  let max_commit_retries: NonNegInt | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_ROOT)) table_root = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_MAX_COMMIT_RETRIES)) max_commit_retries = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  return { table_root, target_file_size, max_commit_retries };
}

export function writeDeltaConfig(w: JsonValueWriter, value: DeltaConfig): void {
  requirePlain(value, value.table_root);
  const start = w.here();
  if (value.table_root !== undefined && value.table_root !== null) {
    w.write(WRITE_TABLE_ROOT);
    w.writeString(value.table_root);
  }
  if (value.target_file_size !== undefined && value.target_file_size !== null) {
    w.write(WRITE_TARGET_FILE_SIZE);
    w.writeInt(value.target_file_size);
  }
  if (value.max_commit_retries !== undefined && value.max_commit_retries !== null) {
    w.write(WRITE_MAX_COMMIT_RETRIES);
    w.writeInt(value.max_commit_retries);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaConfig(w: Writer, value: DeltaConfig): void {
  requirePlain(value, value.table_root);
  let fields = 0;
  if (value.table_root !== undefined && value.table_root !== null) fields++;
  if (value.target_file_size !== undefined && value.target_file_size !== null) fields++;
  if (value.max_commit_retries !== undefined && value.max_commit_retries !== null) fields++;
  w.packStructHeader(fields, 3);
  if (value.table_root !== undefined && value.table_root !== null) {
    w.write(PACK_TABLE_ROOT);
    w.packString(value.table_root);
  }
  if (value.target_file_size !== undefined && value.target_file_size !== null) {
    w.write(PACK_TARGET_FILE_SIZE);
    w.packInt(value.target_file_size);
  }
  if (value.max_commit_retries !== undefined && value.max_commit_retries !== null) {
    w.write(PACK_MAX_COMMIT_RETRIES);
    w.packInt(value.max_commit_retries);
  }
}

export function isDeltaConfig(candidate: unknown): candidate is DeltaConfig {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaConfig> = candidate;
  if (value.table_root === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.table_root === "string" && hasMinLength(value.table_root, 1)) && value.table_root !== null)
    return false;
  if (!(isSafeInt(value.target_file_size) && value.target_file_size >= 1) && value.target_file_size !== null)
    return false;
  if (!(isSafeInt(value.max_commit_retries) && value.max_commit_retries >= 0) && value.max_commit_retries !== null)
    return false;
  for (const name in value) {
    switch (name) {
      case "table_root":
      case "target_file_size":
      case "max_commit_retries":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDeltaConfig(value: unknown): DeltaConfig {
  const fields = fieldsOf<keyof DeltaConfig>(value);
  bailUnlessPlain(fields, fields.table_root);
  for (const name in fields) {
    switch (name) {
      case "table_root":
      case "target_file_size":
      case "max_commit_retries":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table_root: fields.table_root == null ? null : minLength(asString(fields.table_root), 1),
    target_file_size: fields.target_file_size == null ? null : atLeast(asInt(fields.target_file_size), 1),
    max_commit_retries: fields.max_commit_retries == null ? null : atLeast(asInt(fields.max_commit_retries), 0),
  };
}

export function readLoggingConfig(r: JsonReader): LoggingConfig {
  let level: LogLevel = "info";
  let jsonl_path: PathStr | null = null;
  let rotate_bytes: PosInt | null = null;
  let keep_files: PosInt = 5;
  let durability: LogDurability = "buffered";
  r.beginObject();
  do {
    if (r.atKey(READ_LEVEL)) level = readLogLevel(r);
    if (r.atKey(READ_JSONL_PATH)) jsonl_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ROTATE_BYTES)) rotate_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_KEEP_FILES)) keep_files = atLeast(r.readInt(), 1);
    if (r.atKey(READ_DURABILITY)) durability = readLogDurability(r);
  } while (r.moreFields());
  return { level, jsonl_path, rotate_bytes, keep_files, durability };
}

export function unpackLoggingConfig(r: PackReader): LoggingConfig {
  let level: LogLevel = "info";
  let jsonl_path: PathStr | null = null;
  let rotate_bytes: PosInt | null = null;
  let keep_files: PosInt = 5;
  let durability: LogDurability = "buffered";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_LEVEL)) level = unpackLogLevel(r);
    if (r.atKey(UNPACK_JSONL_PATH)) jsonl_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ROTATE_BYTES)) rotate_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_KEEP_FILES)) keep_files = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_DURABILITY)) durability = unpackLogDurability(r);
  } while (r.moreFields(outer));
  return { level, jsonl_path, rotate_bytes, keep_files, durability };
}

export function writeLoggingConfig(w: JsonValueWriter, value: LoggingConfig): void {
  requirePlain(value, value.level);
  const start = w.here();
  if (value.level !== undefined && value.level !== "info") {
    w.write(WRITE_LEVEL);
    writeLogLevel(w, value.level);
  }
  if (value.jsonl_path !== undefined && value.jsonl_path !== null) {
    w.write(WRITE_JSONL_PATH);
    w.writeString(value.jsonl_path);
  }
  if (value.rotate_bytes !== undefined && value.rotate_bytes !== null) {
    w.write(WRITE_ROTATE_BYTES);
    w.writeInt(value.rotate_bytes);
  }
  if (value.keep_files !== undefined && value.keep_files !== 5) {
    w.write(WRITE_KEEP_FILES);
    w.writeInt(value.keep_files);
  }
  if (value.durability !== undefined && value.durability !== "buffered") {
    w.write(WRITE_DURABILITY);
    writeLogDurability(w, value.durability);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packLoggingConfig(w: Writer, value: LoggingConfig): void {
  requirePlain(value, value.level);
  let fields = 0;
  if (value.level !== undefined && value.level !== "info") fields++;
  if (value.jsonl_path !== undefined && value.jsonl_path !== null) fields++;
  if (value.rotate_bytes !== undefined && value.rotate_bytes !== null) fields++;
  if (value.keep_files !== undefined && value.keep_files !== 5) fields++;
  if (value.durability !== undefined && value.durability !== "buffered") fields++;
  w.packStructHeader(fields, 5);
  if (value.level !== undefined && value.level !== "info") {
    w.write(PACK_LEVEL);
    packLogLevel(w, value.level);
  }
  if (value.jsonl_path !== undefined && value.jsonl_path !== null) {
    w.write(PACK_JSONL_PATH);
    w.packString(value.jsonl_path);
  }
  if (value.rotate_bytes !== undefined && value.rotate_bytes !== null) {
    w.write(PACK_ROTATE_BYTES);
    w.packInt(value.rotate_bytes);
  }
  if (value.keep_files !== undefined && value.keep_files !== 5) {
    w.write(PACK_KEEP_FILES);
    w.packInt(value.keep_files);
  }
  if (value.durability !== undefined && value.durability !== "buffered") {
    w.write(PACK_DURABILITY);
    packLogDurability(w, value.durability);
  }
}

export function isLoggingConfig(candidate: unknown): candidate is LoggingConfig {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LoggingConfig> = candidate;
  if (value.level === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isLogLevel(value.level)) return false;
  if (typeof value.jsonl_path !== "string" && value.jsonl_path !== null) return false;
  if (!(isSafeInt(value.rotate_bytes) && value.rotate_bytes >= 1) && value.rotate_bytes !== null) return false;
  if (!(isSafeInt(value.keep_files) && value.keep_files >= 1)) return false;
  if (!isLogDurability(value.durability)) return false;
  for (const name in value) {
    switch (name) {
      case "level":
      case "jsonl_path":
      case "rotate_bytes":
      case "keep_files":
      case "durability":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLoggingConfig(value: unknown): LoggingConfig {
  const fields = fieldsOf<keyof LoggingConfig>(value);
  bailUnlessPlain(fields, fields.level);
  for (const name in fields) {
    switch (name) {
      case "level":
      case "jsonl_path":
      case "rotate_bytes":
      case "keep_files":
      case "durability":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    level: fields.level === undefined ? "info" : convertLogLevel(fields.level),
    jsonl_path: fields.jsonl_path == null ? null : asString(fields.jsonl_path),
    rotate_bytes: fields.rotate_bytes == null ? null : atLeast(asInt(fields.rotate_bytes), 1),
    keep_files: fields.keep_files === undefined ? 5 : atLeast(asInt(fields.keep_files), 1),
    durability: fields.durability === undefined ? "buffered" : convertLogDurability(fields.durability),
  };
}

export function readRootConfig(r: JsonReader): RootConfig {
  let plan: PlanConfig | null = null;
  let cache: CacheConfig | null = null;
  let otel: OtelConfigSpec | null = null;
  let delta: DeltaConfig | null = null;
  let extract: ExtractOptions | null = null;
  let validation: ValidationPolicySpec | null = null;
  let logging: LoggingConfig | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PLAN)) plan = r.atNull() ? null : readPlanConfig(r);
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : readCacheConfig(r);
    if (r.atKey(READ_OTEL)) otel = r.atNull() ? null : readOtelConfigSpec(r);
    if (r.atKey(READ_DELTA)) delta = r.atNull() ? null : readDeltaConfig(r);
    if (r.atKey(READ_EXTRACT)) extract = r.atNull() ? null : readExtractOptions(r);
    if (r.atKey(READ_VALIDATION)) validation = r.atNull() ? null : readValidationPolicySpec(r);
    if (r.atKey(READ_LOGGING)) logging = r.atNull() ? null : readLoggingConfig(r);
  } while (r.moreFields());
  return { plan, cache, otel, delta, extract, validation, logging };
}

export function unpackRootConfig(r: PackReader): RootConfig {
  let plan: PlanConfig | null = null;
  let cache: CacheConfig | null = null;
  let otel: OtelConfigSpec | null = null;
  let delta: DeltaConfig | null = null;
  let extract: ExtractOptions | null = null;
  let validation: ValidationPolicySpec | null = null;
  let logging: LoggingConfig | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PLAN)) plan = r.atNull() ? null : unpackPlanConfig(r);
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : unpackCacheConfig(r);
    if (r.atKey(UNPACK_OTEL)) otel = r.atNull() ? null : unpackOtelConfigSpec(r);
    if (r.atKey(UNPACK_DELTA)) delta = r.atNull() ? null : unpackDeltaConfig(r);
    if (r.atKey(UNPACK_EXTRACT)) extract = r.atNull() ? null : unpackExtractOptions(r);
    if (r.atKey(UNPACK_VALIDATION)) validation = r.atNull() ? null : unpackValidationPolicySpec(r);
    if (r.atKey(UNPACK_LOGGING)) logging = r.atNull() ? null : unpackLoggingConfig(r);
  } while (r.moreFields(outer));
  return { plan, cache, otel, delta, extract, validation, logging };
}

export function writeRootConfig(w: JsonValueWriter, value: RootConfig): void {
  requirePlain(value, value.plan);
  const start = w.here();
  if (value.plan !== undefined && value.plan !== null) {
    w.write(WRITE_PLAN);
    writePlanConfig(w, value.plan);
  }
  if (value.cache !== undefined && value.cache !== null) {
    w.write(WRITE_CACHE);
    writeCacheConfig(w, value.cache);
  }
  if (value.otel !== undefined && value.otel !== null) {
    w.write(WRITE_OTEL);
    writeOtelConfigSpec(w, value.otel);
  }
  if (value.delta !== undefined && value.delta !== null) {
    w.write(WRITE_DELTA);
    writeDeltaConfig(w, value.delta);
  }
  if (value.extract !== undefined && value.extract !== null) {
    w.write(WRITE_EXTRACT);
    writeExtractOptions(w, value.extract);
  }
  if (value.validation !== undefined && value.validation !== null) {
    w.write(WRITE_VALIDATION);
    writeValidationPolicySpec(w, value.validation);
  }
  if (value.logging !== undefined && value.logging !== null) {
    w.write(WRITE_LOGGING);
    writeLoggingConfig(w, value.logging);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packRootConfig(w: Writer, value: RootConfig): void {
  requirePlain(value, value.plan);
  let fields = 0;
  if (value.plan !== undefined && value.plan !== null) fields++;
  if (value.cache !== undefined && value.cache !== null) fields++;
  if (value.otel !== undefined && value.otel !== null) fields++;
  if (value.delta !== undefined && value.delta !== null) fields++;
  if (value.extract !== undefined && value.extract !== null) fields++;
  if (value.validation !== undefined && value.validation !== null) fields++;
  if (value.logging !== undefined && value.logging !== null) fields++;
  w.packStructHeader(fields, 7);
  if (value.plan !== undefined && value.plan !== null) {
    w.write(PACK_PLAN);
    packPlanConfig(w, value.plan);
  }
  if (value.cache !== undefined && value.cache !== null) {
    w.write(PACK_CACHE);
    packCacheConfig(w, value.cache);
  }
  if (value.otel !== undefined && value.otel !== null) {
    w.write(PACK_OTEL);
    packOtelConfigSpec(w, value.otel);
  }
  if (value.delta !== undefined && value.delta !== null) {
    w.write(PACK_DELTA);
    packDeltaConfig(w, value.delta);
  }
  if (value.extract !== undefined && value.extract !== null) {
    w.write(PACK_EXTRACT);
    packExtractOptions(w, value.extract);
  }
  if (value.validation !== undefined && value.validation !== null) {
    w.write(PACK_VALIDATION);
    packValidationPolicySpec(w, value.validation);
  }
  if (value.logging !== undefined && value.logging !== null) {
    w.write(PACK_LOGGING);
    packLoggingConfig(w, value.logging);
  }
}

export function isRootConfig(candidate: unknown): candidate is RootConfig {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RootConfig> = candidate;
  if (value.plan === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isPlanConfig(value.plan) && value.plan !== null) return false;
  if (!isCacheConfig(value.cache) && value.cache !== null) return false;
  if (!isOtelConfigSpec(value.otel) && value.otel !== null) return false;
  if (!isDeltaConfig(value.delta) && value.delta !== null) return false;
  if (!isExtractOptions(value.extract) && value.extract !== null) return false;
  if (!isValidationPolicySpec(value.validation) && value.validation !== null) return false;
  if (!isLoggingConfig(value.logging) && value.logging !== null) return false;
  for (const name in value) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRootConfig(value: unknown): RootConfig {
  const fields = fieldsOf<keyof RootConfig>(value);
  bailUnlessPlain(fields, fields.plan);
  for (const name in fields) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    plan: fields.plan == null ? null : convertPlanConfig(fields.plan),
    cache: fields.cache == null ? null : convertCacheConfig(fields.cache),
    otel: fields.otel == null ? null : convertOtelConfigSpec(fields.otel),
    delta: fields.delta == null ? null : convertDeltaConfig(fields.delta),
    extract: fields.extract == null ? null : convertExtractOptions(fields.extract),
    validation: fields.validation == null ? null : convertValidationPolicySpec(fields.validation),
    logging: fields.logging == null ? null : convertLoggingConfig(fields.logging),
  };
}

export function readRootConfigSpec(r: JsonReader): RootConfigSpec {
  let plan: PlanConfig | null = null;
  let cache: CacheConfig | null = null;
  let otel: OtelConfigSpec | null = null;
  let delta: DeltaConfig | null = null;
  let extract: ExtractOptions | null = null;
  let validation: ValidationPolicySpec | null = null;
  let logging: LoggingConfig | null = null;
  let compile: DataFusionCompileOptionsSpec | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PLAN)) plan = r.atNull() ? null : readPlanConfig(r);
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : readCacheConfig(r);
    if (r.atKey(READ_OTEL)) otel = r.atNull() ? null : readOtelConfigSpec(r);
    if (r.atKey(READ_DELTA)) delta = r.atNull() ? null : readDeltaConfig(r);
    if (r.atKey(READ_EXTRACT)) extract = r.atNull() ? null : readExtractOptions(r);
    if (r.atKey(READ_VALIDATION)) validation = r.atNull() ? null : readValidationPolicySpec(r);
    if (r.atKey(READ_LOGGING)) logging = r.atNull() ? null : readLoggingConfig(r);
    if (r.atKey(READ_COMPILE)) compile = readDataFusionCompileOptionsSpec(r);
  } while (r.moreFields());
  if (compile === undefined) compile = defaultDataFusionCompileOptionsSpec();
  return { plan, cache, otel, delta, extract, validation, logging, compile };
}

export function unpackRootConfigSpec(r: PackReader): RootConfigSpec {
  let plan: PlanConfig | null = null;
  let cache: CacheConfig | null = null;
  let otel: OtelConfigSpec | null = null;
  let delta: DeltaConfig | null = null;
  let extract: ExtractOptions | null = null;
  let validation: ValidationPolicySpec | null = null;
  let logging: LoggingConfig | null = null;
  let compile: DataFusionCompileOptionsSpec | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PLAN)) plan = r.atNull() ? null : unpackPlanConfig(r);
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : unpackCacheConfig(r);
    if (r.atKey(UNPACK_OTEL)) otel = r.atNull() ? null : unpackOtelConfigSpec(r);
    if (r.atKey(UNPACK_DELTA)) delta = r.atNull() ? null : unpackDeltaConfig(r);
    if (r.atKey(UNPACK_EXTRACT)) extract = r.atNull() ? null : unpackExtractOptions(r);
    if (r.atKey(UNPACK_VALIDATION)) validation = r.atNull() ? null : unpackValidationPolicySpec(r);
    if (r.atKey(UNPACK_LOGGING)) logging = r.atNull() ? null : unpackLoggingConfig(r);
    if (r.atKey(UNPACK_COMPILE)) compile = unpackDataFusionCompileOptionsSpec(r);
  } while (r.moreFields(outer));
  if (compile === undefined) compile = defaultDataFusionCompileOptionsSpec();
  return { plan, cache, otel, delta, extract, validation, logging, compile };
}

export function writeRootConfigSpec(w: JsonValueWriter, value: RootConfigSpec): void {
  requirePlain(value, value.plan);
  const start = w.here();
  if (value.plan !== undefined && value.plan !== null) {
    w.write(WRITE_PLAN);
    writePlanConfig(w, value.plan);
  }
  if (value.cache !== undefined && value.cache !== null) {
    w.write(WRITE_CACHE);
    writeCacheConfig(w, value.cache);
  }
  if (value.otel !== undefined && value.otel !== null) {
    w.write(WRITE_OTEL);
    writeOtelConfigSpec(w, value.otel);
  }
  if (value.delta !== undefined && value.delta !== null) {
    w.write(WRITE_DELTA);
    writeDeltaConfig(w, value.delta);
  }
  if (value.extract !== undefined && value.extract !== null) {
    w.write(WRITE_EXTRACT);
    writeExtractOptions(w, value.extract);
  }
  if (value.validation !== undefined && value.validation !== null) {
    w.write(WRITE_VALIDATION);
    writeValidationPolicySpec(w, value.validation);
  }
  if (value.logging !== undefined && value.logging !== null) {
    w.write(WRITE_LOGGING);
    writeLoggingConfig(w, value.logging);
  }
  if (!equalsDefaultDataFusionCompileOptionsSpec(value.compile)) {
    w.write(WRITE_COMPILE);
    writeDataFusionCompileOptionsSpec(w, value.compile);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packRootConfigSpec(w: Writer, value: RootConfigSpec): void {
  requirePlain(value, value.plan);
  let fields = 0;
  if (value.plan !== undefined && value.plan !== null) fields++;
  if (value.cache !== undefined && value.cache !== null) fields++;
  if (value.otel !== undefined && value.otel !== null) fields++;
  if (value.delta !== undefined && value.delta !== null) fields++;
  if (value.extract !== undefined && value.extract !== null) fields++;
  if (value.validation !== undefined && value.validation !== null) fields++;
  if (value.logging !== undefined && value.logging !== null) fields++;
  if (!equalsDefaultDataFusionCompileOptionsSpec(value.compile)) fields++;
  w.packStructHeader(fields, 8);
  if (value.plan !== undefined && value.plan !== null) {
    w.write(PACK_PLAN);
    packPlanConfig(w, value.plan);
  }
  if (value.cache !== undefined && value.cache !== null) {
    w.write(PACK_CACHE);
    packCacheConfig(w, value.cache);
  }
  if (value.otel !== undefined && value.otel !== null) {
    w.write(PACK_OTEL);
    packOtelConfigSpec(w, value.otel);
  }
  if (value.delta !== undefined && value.delta !== null) {
    w.write(PACK_DELTA);
    packDeltaConfig(w, value.delta);
  }
  if (value.extract !== undefined && value.extract !== null) {
    w.write(PACK_EXTRACT);
    packExtractOptions(w, value.extract);
  }
  if (value.validation !== undefined && value.validation !== null) {
    w.write(PACK_VALIDATION);
    packValidationPolicySpec(w, value.validation);
  }
  if (value.logging !== undefined && value.logging !== null) {
    w.write(PACK_LOGGING);
    packLoggingConfig(w, value.logging);
  }
  if (!equalsDefaultDataFusionCompileOptionsSpec(value.compile)) {
    w.write(PACK_COMPILE);
    packDataFusionCompileOptionsSpec(w, value.compile);
  }
}

export function isRootConfigSpec(candidate: unknown): candidate is RootConfigSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RootConfigSpec> = candidate;
  if (value.plan === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isPlanConfig(value.plan) && value.plan !== null) return false;
  if (!isCacheConfig(value.cache) && value.cache !== null) return false;
  if (!isOtelConfigSpec(value.otel) && value.otel !== null) return false;
  if (!isDeltaConfig(value.delta) && value.delta !== null) return false;
  if (!isExtractOptions(value.extract) && value.extract !== null) return false;
  if (!isValidationPolicySpec(value.validation) && value.validation !== null) return false;
  if (!isLoggingConfig(value.logging) && value.logging !== null) return false;
  if (!isDataFusionCompileOptionsSpec(value.compile)) return false;
  for (const name in value) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
      case "compile":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRootConfigSpec(value: unknown): RootConfigSpec {
  const fields = fieldsOf<keyof RootConfigSpec>(value);
  bailUnlessPlain(fields, fields.plan);
  for (const name in fields) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
      case "compile":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    plan: fields.plan == null ? null : convertPlanConfig(fields.plan),
    cache: fields.cache == null ? null : convertCacheConfig(fields.cache),
    otel: fields.otel == null ? null : convertOtelConfigSpec(fields.otel),
    delta: fields.delta == null ? null : convertDeltaConfig(fields.delta),
    extract: fields.extract == null ? null : convertExtractOptions(fields.extract),
    validation: fields.validation == null ? null : convertValidationPolicySpec(fields.validation),
    logging: fields.logging == null ? null : convertLoggingConfig(fields.logging),
    compile:
      fields.compile === undefined
        ? defaultDataFusionCompileOptionsSpec()
        : convertDataFusionCompileOptionsSpec(fields.compile),
  };
}

export function readRootConfigRuntime(r: JsonReader): RootConfigRuntime {
  let plan: PlanConfig | undefined;
  let cache: CacheConfig | undefined;
  let otel: OtelConfigRuntime | null | undefined;
  let delta: DeltaConfig | undefined;
  let extract: ExtractOptions | undefined;
  let validation: ValidationPolicySpec | undefined;
  let logging: LoggingConfig | undefined;
  let compile: DataFusionCompileOptionsRuntime | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PLAN)) plan = readPlanConfig(r);
    if (r.atKey(READ_CACHE)) cache = readCacheConfig(r);
    if (r.atKey(READ_OTEL)) otel = r.atNull() ? null : readOtelConfigRuntime(r);
    if (r.atKey(READ_DELTA)) delta = readDeltaConfig(r);
    if (r.atKey(READ_EXTRACT)) extract = readExtractOptions(r);
    if (r.atKey(READ_VALIDATION)) validation = readValidationPolicySpec(r);
    if (r.atKey(READ_LOGGING)) logging = readLoggingConfig(r);
    if (r.atKey(READ_COMPILE)) compile = readDataFusionCompileOptionsRuntime(r);
  } while (r.moreFields());
  if (
    plan === undefined ||
    cache === undefined ||
    otel === undefined ||
    delta === undefined ||
    extract === undefined ||
    validation === undefined ||
    logging === undefined ||
    compile === undefined
  )
    r.bail();
  return { plan, cache, otel, delta, extract, validation, logging, compile };
}

export function unpackRootConfigRuntime(r: PackReader): RootConfigRuntime {
  let plan: PlanConfig | undefined;
  let cache: CacheConfig | undefined;
  let otel: OtelConfigRuntime | null | undefined;
  let delta: DeltaConfig | undefined;
  let extract: ExtractOptions | undefined;
  let validation: ValidationPolicySpec | undefined;
  let logging: LoggingConfig | undefined;
  let compile: DataFusionCompileOptionsRuntime | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PLAN)) plan = unpackPlanConfig(r);
    if (r.atKey(UNPACK_CACHE)) cache = unpackCacheConfig(r);
    if (r.atKey(UNPACK_OTEL)) otel = r.atNull() ? null : unpackOtelConfigRuntime(r);
    if (r.atKey(UNPACK_DELTA)) delta = unpackDeltaConfig(r);
    if (r.atKey(UNPACK_EXTRACT)) extract = unpackExtractOptions(r);
    if (r.atKey(UNPACK_VALIDATION)) validation = unpackValidationPolicySpec(r);
    if (r.atKey(UNPACK_LOGGING)) logging = unpackLoggingConfig(r);
    if (r.atKey(UNPACK_COMPILE)) compile = unpackDataFusionCompileOptionsRuntime(r);
  } while (r.moreFields(outer));
  if (
    plan === undefined ||
    cache === undefined ||
    otel === undefined ||
    delta === undefined ||
    extract === undefined ||
    validation === undefined ||
    logging === undefined ||
    compile === undefined
  )
    r.bail();
  return { plan, cache, otel, delta, extract, validation, logging, compile };
}

export function writeRootConfigRuntime(w: JsonValueWriter, value: RootConfigRuntime): void {
  requirePlain(value, value.plan);
  w.write(OPEN_ROOT_CONFIG_RUNTIME);
  writePlanConfig(w, value.plan);
  w.write(WRITE_CACHE);
  writeCacheConfig(w, value.cache);
  w.write(WRITE_OTEL);
  if (value.otel === null) w.writeNull();
  else writeOtelConfigRuntime(w, value.otel);
  w.write(WRITE_DELTA);
  writeDeltaConfig(w, value.delta);
  w.write(WRITE_EXTRACT);
  writeExtractOptions(w, value.extract);
  w.write(WRITE_VALIDATION);
  writeValidationPolicySpec(w, value.validation);
  w.write(WRITE_LOGGING);
  writeLoggingConfig(w, value.logging);
  w.write(WRITE_COMPILE);
  writeDataFusionCompileOptionsRuntime(w, value.compile);
  w.writeByte(CLOSE_OBJECT);
}

export function packRootConfigRuntime(w: Writer, value: RootConfigRuntime): void {
  requirePlain(value, value.plan);
  w.write(HEAD_ROOT_CONFIG_RUNTIME);
  packPlanConfig(w, value.plan);
  w.write(PACK_CACHE);
  packCacheConfig(w, value.cache);
  w.write(PACK_OTEL);
  if (value.otel === null) w.packNull();
  else packOtelConfigRuntime(w, value.otel);
  w.write(PACK_DELTA);
  packDeltaConfig(w, value.delta);
  w.write(PACK_EXTRACT);
  packExtractOptions(w, value.extract);
  w.write(PACK_VALIDATION);
  packValidationPolicySpec(w, value.validation);
  w.write(PACK_LOGGING);
  packLoggingConfig(w, value.logging);
  w.write(PACK_COMPILE);
  packDataFusionCompileOptionsRuntime(w, value.compile);
}

export function isRootConfigRuntime(candidate: unknown): candidate is RootConfigRuntime {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RootConfigRuntime> = candidate;
  if (value.plan === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isPlanConfig(value.plan)) return false;
  if (!isCacheConfig(value.cache)) return false;
  if (!isOtelConfigRuntime(value.otel) && value.otel !== null) return false;
  if (!isDeltaConfig(value.delta)) return false;
  if (!isExtractOptions(value.extract)) return false;
  if (!isValidationPolicySpec(value.validation)) return false;
  if (!isLoggingConfig(value.logging)) return false;
  if (!isDataFusionCompileOptionsRuntime(value.compile)) return false;
  for (const name in value) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
      case "compile":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRootConfigRuntime(value: unknown): RootConfigRuntime {
  const fields = fieldsOf<keyof RootConfigRuntime>(value);
  bailUnlessPlain(fields, fields.plan);
  for (const name in fields) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
      case "compile":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    plan: convertPlanConfig(fields.plan),
    cache: convertCacheConfig(fields.cache),
    otel: fields.otel === null ? null : convertOtelConfigRuntime(fields.otel),
    delta: convertDeltaConfig(fields.delta),
    extract: convertExtractOptions(fields.extract),
    validation: convertValidationPolicySpec(fields.validation),
    logging: convertLoggingConfig(fields.logging),
    compile: convertDataFusionCompileOptionsRuntime(fields.compile),
  };
}

export function readRootConfigPatch(r: JsonReader): RootConfigPatch {
  let plan: PlanConfig | null | undefined;
  let cache: CacheConfig | null | undefined;
  let otel: OtelConfigSpec | null | undefined;
  let delta: DeltaConfig | null | undefined;
  let extract: ExtractOptions | null | undefined;
  let validation: ValidationPolicySpec | null | undefined;
  let logging: LoggingConfig | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PLAN)) plan = r.atNull() ? null : readPlanConfig(r);
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : readCacheConfig(r);
    if (r.atKey(READ_OTEL)) otel = r.atNull() ? null : readOtelConfigSpec(r);
    if (r.atKey(READ_DELTA)) delta = r.atNull() ? null : readDeltaConfig(r);
    if (r.atKey(READ_EXTRACT)) extract = r.atNull() ? null : readExtractOptions(r);
    if (r.atKey(READ_VALIDATION)) validation = r.atNull() ? null : readValidationPolicySpec(r);
    if (r.atKey(READ_LOGGING)) logging = r.atNull() ? null : readLoggingConfig(r);
  } while (r.moreFields());
  const value = {} as Writable<RootConfigPatch>;
  if (plan !== undefined) value.plan = plan;
  if (cache !== undefined) value.cache = cache;
  if (otel !== undefined) value.otel = otel;
  if (delta !== undefined) value.delta = delta;
  if (extract !== undefined) value.extract = extract;
  if (validation !== undefined) value.validation = validation;
  if (logging !== undefined) value.logging = logging;
  return value;
}

export function unpackRootConfigPatch(r: PackReader): RootConfigPatch {
  let plan: PlanConfig | null | undefined;
  let cache: CacheConfig | null | undefined;
  let otel: OtelConfigSpec | null | undefined;
  let delta: DeltaConfig | null | undefined;
  let extract: ExtractOptions | null | undefined;
  let validation: ValidationPolicySpec | null | undefined;
  let logging: LoggingConfig | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PLAN)) plan = r.atNull() ? null : unpackPlanConfig(r);
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : unpackCacheConfig(r);
    if (r.atKey(UNPACK_OTEL)) otel = r.atNull() ? null : unpackOtelConfigSpec(r);
    if (r.atKey(UNPACK_DELTA)) delta = r.atNull() ? null : unpackDeltaConfig(r);
    if (r.atKey(UNPACK_EXTRACT)) extract = r.atNull() ? null : unpackExtractOptions(r);
    if (r.atKey(UNPACK_VALIDATION)) validation = r.atNull() ? null : unpackValidationPolicySpec(r);
    if (r.atKey(UNPACK_LOGGING)) logging = r.atNull() ? null : unpackLoggingConfig(r);
  } while (r.moreFields(outer));
  const value = {} as Writable<RootConfigPatch>;
  if (plan !== undefined) value.plan = plan;
  if (cache !== undefined) value.cache = cache;
  if (otel !== undefined) value.otel = otel;
  if (delta !== undefined) value.delta = delta;
  if (extract !== undefined) value.extract = extract;
  if (validation !== undefined) value.validation = validation;
  if (logging !== undefined) value.logging = logging;
  return value;
}

export function writeRootConfigPatch(w: JsonValueWriter, value: RootConfigPatch): void {
  requirePlain(value, value.plan);
  const start = w.here();
  if (value.plan !== undefined) {
    w.write(WRITE_PLAN);
    if (value.plan === null) w.writeNull();
    else writePlanConfig(w, value.plan);
  }
  if (value.cache !== undefined) {
    w.write(WRITE_CACHE);
    if (value.cache === null) w.writeNull();
    else writeCacheConfig(w, value.cache);
  }
  if (value.otel !== undefined) {
    w.write(WRITE_OTEL);
    if (value.otel === null) w.writeNull();
    else writeOtelConfigSpec(w, value.otel);
  }
  if (value.delta !== undefined) {
    w.write(WRITE_DELTA);
    if (value.delta === null) w.writeNull();
    else writeDeltaConfig(w, value.delta);
  }
  if (value.extract !== undefined) {
    w.write(WRITE_EXTRACT);
    if (value.extract === null) w.writeNull();
    else writeExtractOptions(w, value.extract);
  }
  if (value.validation !== undefined) {
    w.write(WRITE_VALIDATION);
    if (value.validation === null) w.writeNull();
    else writeValidationPolicySpec(w, value.validation);
  }
  if (value.logging !== undefined) {
    w.write(WRITE_LOGGING);
    if (value.logging === null) w.writeNull();
    else writeLoggingConfig(w, value.logging);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packRootConfigPatch(w: Writer, value: RootConfigPatch): void {
  requirePlain(value, value.plan);
  let fields = 0;
  if (value.plan !== undefined) fields++;
  if (value.cache !== undefined) fields++;
  if (value.otel !== undefined) fields++;
  if (value.delta !== undefined) fields++;
  if (value.extract !== undefined) fields++;
  if (value.validation !== undefined) fields++;
  if (value.logging !== undefined) fields++;
  w.packStructHeader(fields, 7);
  if (value.plan !== undefined) {
    w.write(PACK_PLAN);
    if (value.plan === null) w.packNull();
    else packPlanConfig(w, value.plan);
  }
  if (value.cache !== undefined) {
    w.write(PACK_CACHE);
    if (value.cache === null) w.packNull();
    else packCacheConfig(w, value.cache);
  }
  if (value.otel !== undefined) {
    w.write(PACK_OTEL);
    if (value.otel === null) w.packNull();
    else packOtelConfigSpec(w, value.otel);
  }
  if (value.delta !== undefined) {
    w.write(PACK_DELTA);
    if (value.delta === null) w.packNull();
    else packDeltaConfig(w, value.delta);
  }
  if (value.extract !== undefined) {
    w.write(PACK_EXTRACT);
    if (value.extract === null) w.packNull();
    else packExtractOptions(w, value.extract);
  }
  if (value.validation !== undefined) {
    w.write(PACK_VALIDATION);
    if (value.validation === null) w.packNull();
    else packValidationPolicySpec(w, value.validation);
  }
  if (value.logging !== undefined) {
    w.write(PACK_LOGGING);
    if (value.logging === null) w.packNull();
    else packLoggingConfig(w, value.logging);
  }
}

export function isRootConfigPatch(candidate: unknown): candidate is RootConfigPatch {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RootConfigPatch> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.plan !== undefined && !isPlanConfig(value.plan) && value.plan !== null) return false;
  if (value.cache !== undefined && !isCacheConfig(value.cache) && value.cache !== null) return false;
  if (value.otel !== undefined && !isOtelConfigSpec(value.otel) && value.otel !== null) return false;
  if (value.delta !== undefined && !isDeltaConfig(value.delta) && value.delta !== null) return false;
  if (value.extract !== undefined && !isExtractOptions(value.extract) && value.extract !== null) return false;
  if (value.validation !== undefined && !isValidationPolicySpec(value.validation) && value.validation !== null)
    return false;
  if (value.logging !== undefined && !isLoggingConfig(value.logging) && value.logging !== null) return false;
  for (const name in value) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRootConfigPatch(value: unknown): RootConfigPatch {
  const fields = fieldsOf<keyof RootConfigPatch>(value);
  bailUnlessPlain(fields, fields.plan);
  for (const name in fields) {
    switch (name) {
      case "plan":
      case "cache":
      case "otel":
      case "delta":
      case "extract":
      case "validation":
      case "logging":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<RootConfigPatch>;
  if (fields.plan !== undefined) result.plan = fields.plan === null ? null : convertPlanConfig(fields.plan);
  if (fields.cache !== undefined) result.cache = fields.cache === null ? null : convertCacheConfig(fields.cache);
  if (fields.otel !== undefined) result.otel = fields.otel === null ? null : convertOtelConfigSpec(fields.otel);
  if (fields.delta !== undefined) result.delta = fields.delta === null ? null : convertDeltaConfig(fields.delta);
  if (fields.extract !== undefined)
    result.extract = fields.extract === null ? null : convertExtractOptions(fields.extract);
  if (fields.validation !== undefined)
    result.validation = fields.validation === null ? null : convertValidationPolicySpec(fields.validation);
  if (fields.logging !== undefined)
    result.logging = fields.logging === null ? null : convertLoggingConfig(fields.logging);
  return result;
}

export function readConfigOrigin(r: JsonReader): ConfigOrigin {
  return r.readLiteral(READ_CONFIG_ORIGIN);
}

export function unpackConfigOrigin(r: PackReader): ConfigOrigin {
  return r.readLiteral(UNPACK_CONFIG_ORIGIN);
}

export function writeConfigOrigin(w: JsonValueWriter, value: ConfigOrigin): void {
  switch (value) {
    case "default":
      return w.write(WRITE_VALUE_DEFAULT);
    case "file":
      return w.write(WRITE_VALUE_FILE);
    case "env":
      return w.write(WRITE_VALUE_ENV);
    case "cli":
      return w.write(WRITE_VALUE_CLI);
    case "code":
      return w.write(WRITE_VALUE_CODE);
    default:
      return w.wrong();
  }
}

export function packConfigOrigin(w: Writer, value: ConfigOrigin): void {
  switch (value) {
    case "default":
      return w.write(PACK_VALUE_DEFAULT);
    case "file":
      return w.write(PACK_VALUE_FILE);
    case "env":
      return w.write(PACK_VALUE_ENV);
    case "cli":
      return w.write(PACK_VALUE_CLI);
    case "code":
      return w.write(PACK_VALUE_CODE);
    default:
      return w.wrong();
  }
}

export function isConfigOrigin(value: unknown): value is ConfigOrigin {
  return value === "default" || value === "file" || value === "env" || value === "cli" || value === "code";
}

export function convertConfigOrigin(value: unknown): ConfigOrigin {
  return asOneOf(value, READ_CONFIG_ORIGIN.values);
}

export function readConfigSource(r: JsonReader): ConfigSource {
  let key: string | undefined;
  let origin: ConfigOrigin | undefined;
  let location: string | null | undefined;
  let pos: SourcePos | null = null;
  let secret: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_KEY)) key = r.readString();
    if (r.atKey(READ_ORIGIN)) origin = readConfigOrigin(r);
    if (r.atKey(READ_LOCATION)) location = r.atNull() ? null : r.readString();
    if (r.atKey(READ_POS)) pos = r.atNull() ? null : readSourcePos(r);
    if (r.atKey(READ_SECRET)) secret = r.readBool();
  } while (r.moreFieldsOrSkip());
  if (key === undefined || origin === undefined || location === undefined) r.bail();
  return { key, origin, location, pos, secret };
}

export function unpackConfigSource(r: PackReader): ConfigSource {
  let key: string | undefined;
  let origin: ConfigOrigin | undefined;
  let location: string | null | undefined;
  let pos: SourcePos | null = null;
  let secret: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_KEY)) key = r.readString();
    if (r.atKey(UNPACK_ORIGIN)) origin = unpackConfigOrigin(r);
    if (r.atKey(UNPACK_LOCATION)) location = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_POS)) pos = r.atNull() ? null : unpackSourcePos(r);
    if (r.atKey(UNPACK_SECRET)) secret = r.readBool();
  } while (r.moreFieldsOrSkip(outer));
  if (key === undefined || origin === undefined || location === undefined) r.bail();
  return { key, origin, location, pos, secret };
}

export function writeConfigSource(w: JsonValueWriter, value: ConfigSource): void {
  requirePlain(value, value.key);
  w.write(OPEN_CONFIG_SOURCE);
  w.writeString(value.key);
  w.write(WRITE_ORIGIN);
  writeConfigOrigin(w, value.origin);
  w.write(WRITE_LOCATION);
  if (value.location === null) w.writeNull();
  else w.writeString(value.location);
  if (value.pos !== undefined && value.pos !== null) {
    w.write(WRITE_POS);
    writeSourcePos(w, value.pos);
  }
  if (value.secret !== undefined && value.secret !== false) {
    w.write(WRITE_SECRET);
    w.writeBool(value.secret);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packConfigSource(w: Writer, value: ConfigSource): void {
  requirePlain(value, value.key);
  let fields = 3;
  if (value.pos !== undefined && value.pos !== null) fields++;
  if (value.secret !== undefined && value.secret !== false) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_CONFIG_SOURCE);
  w.packString(value.key);
  w.write(PACK_ORIGIN);
  packConfigOrigin(w, value.origin);
  w.write(PACK_LOCATION);
  if (value.location === null) w.packNull();
  else w.packString(value.location);
  if (value.pos !== undefined && value.pos !== null) {
    w.write(PACK_POS);
    packSourcePos(w, value.pos);
  }
  if (value.secret !== undefined && value.secret !== false) {
    w.write(PACK_SECRET);
    w.packBool(value.secret);
  }
}

export function isConfigSource(candidate: unknown): candidate is ConfigSource {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ConfigSource> = candidate;
  if (typeof value.key !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isConfigOrigin(value.origin)) return false;
  if (typeof value.location !== "string" && value.location !== null) return false;
  if (!isSourcePos(value.pos) && value.pos !== null) return false;
  if (typeof value.secret !== "boolean") return false;
  return true;
}

export function convertConfigSource(value: unknown): ConfigSource {
  const fields = fieldsOf<keyof ConfigSource>(value);
  bailUnlessPlain(fields, fields.key);
  return {
    key: asString(fields.key),
    origin: convertConfigOrigin(fields.origin),
    location: fields.location === null ? null : asString(fields.location),
    pos: fields.pos == null ? null : convertSourcePos(fields.pos),
    secret: fields.secret === undefined ? false : asBool(fields.secret),
  };
}

export function readConfigEntry(r: JsonReader): ConfigEntry {
  let key: string | undefined;
  let value_: AnyValue | undefined;
  let source: ConfigSource | undefined;
  let shadowed: readonly ConfigSource[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_KEY)) key = r.readString();
    if (r.atKey(READ_VALUE)) value_ = r.readAny();
    if (r.atKey(READ_SOURCE)) source = readConfigSource(r);
    if (r.atKey(READ_SHADOWED)) shadowed = readConfigSourceList(r);
  } while (r.moreFieldsOrSkip());
  if (key === undefined || value_ === undefined || source === undefined) r.bail();
  return { key, value: value_, source, shadowed };
}

export function unpackConfigEntry(r: PackReader): ConfigEntry {
  let key: string | undefined;
  let value_: AnyValue | undefined;
  let source: ConfigSource | undefined;
  let shadowed: readonly ConfigSource[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_KEY)) key = r.readString();
    if (r.atKey(UNPACK_VALUE)) value_ = r.readAny();
    if (r.atKey(UNPACK_SOURCE)) source = unpackConfigSource(r);
    if (r.atKey(UNPACK_SHADOWED)) shadowed = unpackConfigSourceList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (key === undefined || value_ === undefined || source === undefined) r.bail();
  return { key, value: value_, source, shadowed };
}

export function writeConfigEntry(w: JsonValueWriter, value: ConfigEntry): void {
  requirePlain(value, value.key);
  w.write(OPEN_CONFIG_ENTRY);
  w.writeString(value.key);
  w.write(WRITE_VALUE);
  w.writeAny(value.value);
  w.write(WRITE_SOURCE);
  writeConfigSource(w, value.source);
  if (!isEmptyList(value.shadowed)) {
    w.write(WRITE_SHADOWED);
    writeConfigSourceList(w, value.shadowed);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packConfigEntry(w: Writer, value: ConfigEntry): void {
  requirePlain(value, value.key);
  let fields = 3;
  if (!isEmptyList(value.shadowed)) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_CONFIG_ENTRY);
  w.packString(value.key);
  w.write(PACK_VALUE);
  w.packAny(value.value);
  w.write(PACK_SOURCE);
  packConfigSource(w, value.source);
  if (!isEmptyList(value.shadowed)) {
    w.write(PACK_SHADOWED);
    packConfigSourceList(w, value.shadowed);
  }
}

export function isConfigEntry(candidate: unknown): candidate is ConfigEntry {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ConfigEntry> = candidate;
  if (typeof value.key !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isAnyValue(value.value)) return false;
  if (!isConfigSource(value.source)) return false;
  if (!isConfigSourceList(value.shadowed)) return false;
  return true;
}

export function convertConfigEntry(value: unknown): ConfigEntry {
  const fields = fieldsOf<keyof ConfigEntry>(value);
  bailUnlessPlain(fields, fields.key);
  return {
    key: asString(fields.key),
    value: asAny(fields.value),
    source: convertConfigSource(fields.source),
    shadowed: fields.shadowed === undefined ? [] : convertConfigSourceList(fields.shadowed),
  };
}

export function readConfigReport(r: JsonReader): ConfigReport {
  let contract: string | undefined;
  let entries: readonly ConfigEntry[] | undefined;
  let errors: readonly ValidationErrorPayload[] | undefined;
  let fingerprint: string | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CONTRACT)) contract = r.readString();
    if (r.atKey(READ_ENTRIES)) entries = readConfigEntryList(r);
    if (r.atKey(READ_ERRORS)) errors = readValidationErrorPayloadList(r);
    if (r.atKey(READ_FINGERPRINT)) fingerprint = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (contract === undefined || entries === undefined || errors === undefined || fingerprint === undefined) r.bail();
  return { contract, entries, errors, fingerprint };
}

export function unpackConfigReport(r: PackReader): ConfigReport {
  let contract: string | undefined;
  let entries: readonly ConfigEntry[] | undefined;
  let errors: readonly ValidationErrorPayload[] | undefined;
  let fingerprint: string | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CONTRACT)) contract = r.readString();
    if (r.atKey(UNPACK_ENTRIES)) entries = unpackConfigEntryList(r);
    if (r.atKey(UNPACK_ERRORS)) errors = unpackValidationErrorPayloadList(r);
    if (r.atKey(UNPACK_FINGERPRINT)) fingerprint = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (contract === undefined || entries === undefined || errors === undefined || fingerprint === undefined) r.bail();
  return { contract, entries, errors, fingerprint };
}

export function writeConfigReport(w: JsonValueWriter, value: ConfigReport): void {
  requirePlain(value, value.contract);
  w.write(OPEN_CONFIG_REPORT);
  w.writeString(value.contract);
  w.write(WRITE_ENTRIES);
  writeConfigEntryList(w, value.entries);
  w.write(WRITE_ERRORS);
  writeValidationErrorPayloadList(w, value.errors);
  w.write(WRITE_FINGERPRINT);
  if (value.fingerprint === null) w.writeNull();
  else w.writeString(value.fingerprint);
  w.writeByte(CLOSE_OBJECT);
}

export function packConfigReport(w: Writer, value: ConfigReport): void {
  requirePlain(value, value.contract);
  w.write(HEAD_CONFIG_REPORT);
  w.packString(value.contract);
  w.write(PACK_ENTRIES);
  packConfigEntryList(w, value.entries);
  w.write(PACK_ERRORS);
  packValidationErrorPayloadList(w, value.errors);
  w.write(PACK_FINGERPRINT);
  if (value.fingerprint === null) w.packNull();
  else w.packString(value.fingerprint);
}

export function isConfigReport(candidate: unknown): candidate is ConfigReport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ConfigReport> = candidate;
  if (typeof value.contract !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isConfigEntryList(value.entries)) return false;
  if (!isValidationErrorPayloadList(value.errors)) return false;
  if (typeof value.fingerprint !== "string" && value.fingerprint !== null) return false;
  return true;
}

export function convertConfigReport(value: unknown): ConfigReport {
  const fields = fieldsOf<keyof ConfigReport>(value);
  bailUnlessPlain(fields, fields.contract);
  return {
    contract: asString(fields.contract),
    entries: convertConfigEntryList(fields.entries),
    errors: convertValidationErrorPayloadList(fields.errors),
    fingerprint: fields.fingerprint === null ? null : asString(fields.fingerprint),
  };
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

function defaultDataFusionCompileOptionsSpec(): DataFusionCompileOptionsSpec {
  return {
    cache: null,
    cache_max_columns: 64,
    prepared_statements: true,
    sql_policy_name: null,
    enforce_sql_policy: true,
  };
}

function equalsDefaultDataFusionCompileOptionsSpec(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<DataFusionCompileOptionsSpec>(value)) return false;
  if (value.cache !== undefined && value.cache !== null) return false;
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) return false;
  if (value.prepared_statements !== undefined && value.prepared_statements !== true) return false;
  if (value.sql_policy_name !== undefined && value.sql_policy_name !== null) return false;
  if (value.enforce_sql_policy !== undefined && value.enforce_sql_policy !== true) return false;
  return true;
}

function readConfigSourceList(r: JsonReader): readonly ConfigSource[] {
  const list: ConfigSource[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readConfigSource(r));
  return list;
}

function unpackConfigSourceList(r: PackReader): readonly ConfigSource[] {
  const list = new Array<ConfigSource>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackConfigSource(r);
  return list;
}

function writeConfigSourceList(w: JsonValueWriter, list: readonly ConfigSource[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ConfigSource;
    writeConfigSource(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packConfigSourceList(w: Writer, list: readonly ConfigSource[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ConfigSource;
    packConfigSource(w, item);
  }
}

function convertConfigSourceList(value: unknown): readonly ConfigSource[] {
  const items = itemsOf(value);
  const list: ConfigSource[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertConfigSource(items[i]));
  return list;
}

function isConfigSourceList(value: unknown): value is readonly ConfigSource[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isConfigSource(item)) return false;
  }
  return true;
}

function readConfigEntryList(r: JsonReader): readonly ConfigEntry[] {
  const list: ConfigEntry[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readConfigEntry(r));
  return list;
}

function readValidationErrorPayloadList(r: JsonReader): readonly ValidationErrorPayload[] {
  const list: ValidationErrorPayload[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readValidationErrorPayload(r));
  return list;
}

function unpackConfigEntryList(r: PackReader): readonly ConfigEntry[] {
  const list = new Array<ConfigEntry>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackConfigEntry(r);
  return list;
}

function unpackValidationErrorPayloadList(r: PackReader): readonly ValidationErrorPayload[] {
  const list = new Array<ValidationErrorPayload>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackValidationErrorPayload(r);
  return list;
}

function writeConfigEntryList(w: JsonValueWriter, list: readonly ConfigEntry[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as ConfigEntry;
    writeConfigEntry(w, item);
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

function packConfigEntryList(w: Writer, list: readonly ConfigEntry[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as ConfigEntry;
    packConfigEntry(w, item);
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

function convertConfigEntryList(value: unknown): readonly ConfigEntry[] {
  const items = itemsOf(value);
  const list: ConfigEntry[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertConfigEntry(items[i]));
  return list;
}

function convertValidationErrorPayloadList(value: unknown): readonly ValidationErrorPayload[] {
  const items = itemsOf(value);
  const list: ValidationErrorPayload[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertValidationErrorPayload(items[i]));
  return list;
}

function isConfigEntryList(value: unknown): value is readonly ConfigEntry[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isConfigEntry(item)) return false;
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
