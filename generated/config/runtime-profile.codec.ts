// @generated from contracts/config/runtime-profile.yaml. Do not edit. [5b4ec038448185a5]

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
  asBytes,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isBytes,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  packedChunk,
  packedFields,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertDeterminismTier,
  convertIdentifier,
  convertJsonDict,
  convertStrMap,
  isDeterminismTier,
  isIdentifier,
  isJsonDict,
  isStrMap,
  packDeterminismTier,
  readDeterminismTier,
  readIdentifier,
  readJsonDict,
  readStrMap,
  unpackDeterminismTier,
  unpackIdentifier,
  unpackJsonDict,
  unpackStrMap,
  writeDeterminismTier,
} from "../types.codec.js";
import type { DeterminismTier, Identifier, JsonDict, NonNegInt, PosInt, StrMap } from "../types.js";
import {
  convertDiskCacheProfile,
  isDiskCacheProfile,
  packDiskCacheProfile,
  readDiskCacheProfile,
  unpackDiskCacheProfile,
  writeDiskCacheProfile,
} from "./cache.codec.js";
import type { DiskCacheProfile } from "./cache.js";
import {
  convertDataFusionCompileOptionsSpec,
  convertPreparedStatementSpec,
  isDataFusionCompileOptionsSpec,
  isPreparedStatementSpec,
  packDataFusionCompileOptionsSpec,
  packPreparedStatementSpec,
  readDataFusionCompileOptionsSpec,
  readPreparedStatementSpec,
  unpackDataFusionCompileOptionsSpec,
  unpackPreparedStatementSpec,
  writeDataFusionCompileOptionsSpec,
  writePreparedStatementSpec,
} from "./compile.codec.js";
import type { DataFusionCompileOptionsSpec, PreparedStatementSpec } from "./compile.js";
import type { DataFusionRuntimeProfile, RuntimeProfileSnapshot } from "./runtime-profile.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_TARGET_PARTITIONS = /* @__PURE__ */ jsonKey("target_partitions");
const READ_BATCH_SIZE = /* @__PURE__ */ jsonKey("batch_size");
const READ_MEMORY_LIMIT_BYTES = /* @__PURE__ */ jsonKey("memory_limit_bytes");
const READ_CACHE = /* @__PURE__ */ jsonKey("cache");
const READ_PREPARED_STATEMENTS = /* @__PURE__ */ jsonKey("prepared_statements");
const READ_COMPILE = /* @__PURE__ */ jsonKey("compile");
const READ_SETTINGS = /* @__PURE__ */ jsonKey("settings");
const READ_RUNTIME_PROFILE_SNAPSHOT_FIELDS = /* @__PURE__ */ jsonFields([
  "version",
  "name",
  "determinism_tier",
  "scan_profile",
  "ibis_options",
  "sqlglot_policy",
  "datafusion",
  "function_registry_hash",
  "profile_hash",
  "scan_profile_schema_msgpack",
]);

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_TARGET_PARTITIONS = /* @__PURE__ */ packedKey("target_partitions");
const UNPACK_BATCH_SIZE = /* @__PURE__ */ packedKey("batch_size");
const UNPACK_MEMORY_LIMIT_BYTES = /* @__PURE__ */ packedKey("memory_limit_bytes");
const UNPACK_CACHE = /* @__PURE__ */ packedKey("cache");
const UNPACK_PREPARED_STATEMENTS = /* @__PURE__ */ packedKey("prepared_statements");
const UNPACK_COMPILE = /* @__PURE__ */ packedKey("compile");
const UNPACK_SETTINGS = /* @__PURE__ */ packedKey("settings");
const UNPACK_RUNTIME_PROFILE_SNAPSHOT_FIELDS = /* @__PURE__ */ packedFields([
  "version",
  "name",
  "determinism_tier",
  "scan_profile",
  "ibis_options",
  "sqlglot_policy",
  "datafusion",
  "function_registry_hash",
  "profile_hash",
  "scan_profile_schema_msgpack",
]);

const OPEN_DATA_FUSION_RUNTIME_PROFILE = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_TARGET_PARTITIONS = /* @__PURE__ */ jsonChunk(',"target_partitions":');
const WRITE_BATCH_SIZE = /* @__PURE__ */ jsonChunk(',"batch_size":');
const WRITE_MEMORY_LIMIT_BYTES = /* @__PURE__ */ jsonChunk(',"memory_limit_bytes":');
const WRITE_CACHE = /* @__PURE__ */ jsonChunk(',"cache":');
const WRITE_PREPARED_STATEMENTS = /* @__PURE__ */ jsonChunk(',"prepared_statements":');
const WRITE_COMPILE = /* @__PURE__ */ jsonChunk(',"compile":');
const WRITE_SETTINGS = /* @__PURE__ */ jsonChunk(',"settings":');
const OPEN_RUNTIME_PROFILE_SNAPSHOT = /* @__PURE__ */ jsonChunk('{"version":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_DETERMINISM_TIER = /* @__PURE__ */ jsonChunk(',"determinism_tier":');
const WRITE_SCAN_PROFILE = /* @__PURE__ */ jsonChunk(',"scan_profile":');
const WRITE_IBIS_OPTIONS = /* @__PURE__ */ jsonChunk(',"ibis_options":');
const WRITE_SQLGLOT_POLICY = /* @__PURE__ */ jsonChunk(',"sqlglot_policy":');
const WRITE_DATAFUSION = /* @__PURE__ */ jsonChunk(',"datafusion":');
const WRITE_FUNCTION_REGISTRY_HASH = /* @__PURE__ */ jsonChunk(',"function_registry_hash":');
const WRITE_PROFILE_HASH = /* @__PURE__ */ jsonChunk(',"profile_hash":');
const WRITE_SCAN_PROFILE_SCHEMA_MSGPACK = /* @__PURE__ */ jsonChunk(',"scan_profile_schema_msgpack":');

const HEAD_DATA_FUSION_RUNTIME_PROFILE = /* @__PURE__ */ packedChunk("name");
const PACK_TARGET_PARTITIONS = /* @__PURE__ */ packedChunk("target_partitions");
const PACK_BATCH_SIZE = /* @__PURE__ */ packedChunk("batch_size");
const PACK_MEMORY_LIMIT_BYTES = /* @__PURE__ */ packedChunk("memory_limit_bytes");
const PACK_CACHE = /* @__PURE__ */ packedChunk("cache");
const PACK_PREPARED_STATEMENTS = /* @__PURE__ */ packedChunk("prepared_statements");
const PACK_COMPILE = /* @__PURE__ */ packedChunk("compile");
const PACK_SETTINGS = /* @__PURE__ */ packedChunk("settings");
const HEAD_RUNTIME_PROFILE_SNAPSHOT = /* @__PURE__ */ packedChunk("version");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_DETERMINISM_TIER = /* @__PURE__ */ packedChunk("determinism_tier");
const PACK_SCAN_PROFILE = /* @__PURE__ */ packedChunk("scan_profile");
const PACK_IBIS_OPTIONS = /* @__PURE__ */ packedChunk("ibis_options");
const PACK_SQLGLOT_POLICY = /* @__PURE__ */ packedChunk("sqlglot_policy");
const PACK_DATAFUSION = /* @__PURE__ */ packedChunk("datafusion");
const PACK_FUNCTION_REGISTRY_HASH = /* @__PURE__ */ packedChunk("function_registry_hash");
const PACK_PROFILE_HASH = /* @__PURE__ */ packedChunk("profile_hash");
const PACK_SCAN_PROFILE_SCHEMA_MSGPACK = /* @__PURE__ */ packedChunk("scan_profile_schema_msgpack");

export function readDataFusionRuntimeProfile(r: JsonReader): DataFusionRuntimeProfile {
  let name: Identifier | undefined;
  let target_partitions: PosInt = 2;
  let batch_size: PosInt = 8192;
  let memory_limit_bytes: PosInt | null = null;
  let cache: DiskCacheProfile | null = null;
  let prepared_statements: readonly PreparedStatementSpec[] = [];
  let compile: DataFusionCompileOptionsSpec | undefined;
  let settings: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_TARGET_PARTITIONS)) target_partitions = atLeast(r.readInt(), 1);
    if (r.atKey(READ_BATCH_SIZE)) batch_size = atLeast(r.readInt(), 1);
    if (r.atKey(READ_MEMORY_LIMIT_BYTES)) memory_limit_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : readDiskCacheProfile(r);
    if (r.atKey(READ_PREPARED_STATEMENTS)) prepared_statements = readPreparedStatementSpecList(r);
    if (r.atKey(READ_COMPILE)) compile = readDataFusionCompileOptionsSpec(r);
    if (r.atKey(READ_SETTINGS)) settings = readStrMap(r);
  } while (r.moreFields());
  if (name === undefined) r.bail();
  if (compile === undefined) compile = defaultDataFusionCompileOptionsSpec();
  if (settings === undefined) settings = Object.create(null) as StrMap;
  return { name, target_partitions, batch_size, memory_limit_bytes, cache, prepared_statements, compile, settings };
}

export function unpackDataFusionRuntimeProfile(r: PackReader): DataFusionRuntimeProfile {
  let name: Identifier | undefined;
  let target_partitions: PosInt = 2;
  let batch_size: PosInt = 8192;
  let memory_limit_bytes: PosInt | null = null;
  let cache: DiskCacheProfile | null = null;
  let prepared_statements: readonly PreparedStatementSpec[] = [];
  let compile: DataFusionCompileOptionsSpec | undefined;
  let settings: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_TARGET_PARTITIONS)) target_partitions = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_BATCH_SIZE)) batch_size = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_MEMORY_LIMIT_BYTES)) memory_limit_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : unpackDiskCacheProfile(r);
    if (r.atKey(UNPACK_PREPARED_STATEMENTS)) prepared_statements = unpackPreparedStatementSpecList(r);
    if (r.atKey(UNPACK_COMPILE)) compile = unpackDataFusionCompileOptionsSpec(r);
    if (r.atKey(UNPACK_SETTINGS)) settings = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (name === undefined) r.bail();
  if (compile === undefined) compile = defaultDataFusionCompileOptionsSpec();
  if (settings === undefined) settings = Object.create(null) as StrMap;
  return { name, target_partitions, batch_size, memory_limit_bytes, cache, prepared_statements, compile, settings };
}

export function writeDataFusionRuntimeProfile(w: JsonValueWriter, value: DataFusionRuntimeProfile): void {
  requirePlain(value, value.name);
  w.write(OPEN_DATA_FUSION_RUNTIME_PROFILE);
  w.writeString(value.name);
  if (value.target_partitions !== undefined && value.target_partitions !== 2) {
    w.write(WRITE_TARGET_PARTITIONS);
    w.writeInt(value.target_partitions);
  }
  if (value.batch_size !== undefined && value.batch_size !== 8192) {
    w.write(WRITE_BATCH_SIZE);
    w.writeInt(value.batch_size);
  }
  if (value.memory_limit_bytes !== undefined && value.memory_limit_bytes !== null) {
    w.write(WRITE_MEMORY_LIMIT_BYTES);
    w.writeInt(value.memory_limit_bytes);
  }
  if (value.cache !== undefined && value.cache !== null) {
    w.write(WRITE_CACHE);
    writeDiskCacheProfile(w, value.cache);
  }
  if (!isEmptyList(value.prepared_statements)) {
    w.write(WRITE_PREPARED_STATEMENTS);
    writePreparedStatementSpecList(w, value.prepared_statements);
  }
  if (!equalsDefaultDataFusionCompileOptionsSpec(value.compile)) {
    w.write(WRITE_COMPILE);
    writeDataFusionCompileOptionsSpec(w, value.compile);
  }
  if (!isEmptyObject(value.settings)) {
    w.write(WRITE_SETTINGS);
    writeStringMap(w, value.settings);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDataFusionRuntimeProfile(w: Writer, value: DataFusionRuntimeProfile): void {
  requirePlain(value, value.name);
  let fields = 1;
  if (value.target_partitions !== undefined && value.target_partitions !== 2) fields++;
  if (value.batch_size !== undefined && value.batch_size !== 8192) fields++;
  if (value.memory_limit_bytes !== undefined && value.memory_limit_bytes !== null) fields++;
  if (value.cache !== undefined && value.cache !== null) fields++;
  if (!isEmptyList(value.prepared_statements)) fields++;
  if (!equalsDefaultDataFusionCompileOptionsSpec(value.compile)) fields++;
  if (!isEmptyObject(value.settings)) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_DATA_FUSION_RUNTIME_PROFILE);
  w.packString(value.name);
  if (value.target_partitions !== undefined && value.target_partitions !== 2) {
    w.write(PACK_TARGET_PARTITIONS);
    w.packInt(value.target_partitions);
  }
  if (value.batch_size !== undefined && value.batch_size !== 8192) {
    w.write(PACK_BATCH_SIZE);
    w.packInt(value.batch_size);
  }
  if (value.memory_limit_bytes !== undefined && value.memory_limit_bytes !== null) {
    w.write(PACK_MEMORY_LIMIT_BYTES);
    w.packInt(value.memory_limit_bytes);
  }
  if (value.cache !== undefined && value.cache !== null) {
    w.write(PACK_CACHE);
    packDiskCacheProfile(w, value.cache);
  }
  if (!isEmptyList(value.prepared_statements)) {
    w.write(PACK_PREPARED_STATEMENTS);
    packPreparedStatementSpecList(w, value.prepared_statements);
  }
  if (!equalsDefaultDataFusionCompileOptionsSpec(value.compile)) {
    w.write(PACK_COMPILE);
    packDataFusionCompileOptionsSpec(w, value.compile);
  }
  if (!isEmptyObject(value.settings)) {
    w.write(PACK_SETTINGS);
    packStringMap(w, value.settings);
  }
}

export function isDataFusionRuntimeProfile(candidate: unknown): candidate is DataFusionRuntimeProfile {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DataFusionRuntimeProfile> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(isSafeInt(value.target_partitions) && value.target_partitions >= 1)) return false;
  if (!(isSafeInt(value.batch_size) && value.batch_size >= 1)) return false;
  if (!(isSafeInt(value.memory_limit_bytes) && value.memory_limit_bytes >= 1) && value.memory_limit_bytes !== null)
    return false;
  if (!isDiskCacheProfile(value.cache) && value.cache !== null) return false;
  if (!isPreparedStatementSpecList(value.prepared_statements)) return false;
  if (!isDataFusionCompileOptionsSpec(value.compile)) return false;
  if (!isStrMap(value.settings)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "target_partitions":
      case "batch_size":
      case "memory_limit_bytes":
      case "cache":
      case "prepared_statements":
      case "compile":
      case "settings":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDataFusionRuntimeProfile(value: unknown): DataFusionRuntimeProfile {
  const fields = fieldsOf<keyof DataFusionRuntimeProfile>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "target_partitions":
      case "batch_size":
      case "memory_limit_bytes":
      case "cache":
      case "prepared_statements":
      case "compile":
      case "settings":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    target_partitions: fields.target_partitions === undefined ? 2 : atLeast(asInt(fields.target_partitions), 1),
    batch_size: fields.batch_size === undefined ? 8192 : atLeast(asInt(fields.batch_size), 1),
    memory_limit_bytes: fields.memory_limit_bytes == null ? null : atLeast(asInt(fields.memory_limit_bytes), 1),
    cache: fields.cache == null ? null : convertDiskCacheProfile(fields.cache),
    prepared_statements:
      fields.prepared_statements === undefined ? [] : convertPreparedStatementSpecList(fields.prepared_statements),
    compile:
      fields.compile === undefined
        ? defaultDataFusionCompileOptionsSpec()
        : convertDataFusionCompileOptionsSpec(fields.compile),
    settings: fields.settings === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.settings),
  };
}

export function readRuntimeProfileSnapshot(r: JsonReader): RuntimeProfileSnapshot {
  let version: NonNegInt | undefined;
  let name: string | undefined;
  let determinism_tier: DeterminismTier | undefined;
  let scan_profile: JsonDict | undefined;
  let ibis_options: JsonDict | undefined;
  let sqlglot_policy: JsonDict | null | undefined;
  let datafusion: JsonDict | null | undefined;
  let function_registry_hash: string | undefined;
  let profile_hash: string | undefined;
  let scan_profile_schema_msgpack: Uint8Array | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_RUNTIME_PROFILE_SNAPSHOT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_RUNTIME_PROFILE_SNAPSHOT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        version = atLeast(r.readInt(), 0);
        break;
      case 1:
        name = r.readString();
        break;
      case 2:
        determinism_tier = readDeterminismTier(r);
        break;
      case 3:
        scan_profile = readJsonDict(r);
        break;
      case 4:
        ibis_options = readJsonDict(r);
        break;
      case 5:
        sqlglot_policy = r.atNull() ? null : readJsonDict(r);
        break;
      case 6:
        datafusion = r.atNull() ? null : readJsonDict(r);
        break;
      case 7:
        function_registry_hash = r.readString();
        break;
      case 8:
        profile_hash = r.readString();
        break;
      case 9:
        scan_profile_schema_msgpack = r.atNull() ? null : r.readBytes();
        break;
    }
  }
  if (
    version === undefined ||
    name === undefined ||
    determinism_tier === undefined ||
    scan_profile === undefined ||
    ibis_options === undefined ||
    sqlglot_policy === undefined ||
    datafusion === undefined ||
    function_registry_hash === undefined ||
    profile_hash === undefined
  )
    r.bail();
  return {
    version,
    name,
    determinism_tier,
    scan_profile,
    ibis_options,
    sqlglot_policy,
    datafusion,
    function_registry_hash,
    profile_hash,
    scan_profile_schema_msgpack,
  };
}

export function unpackRuntimeProfileSnapshot(r: PackReader): RuntimeProfileSnapshot {
  let version: NonNegInt | undefined;
  let name: string | undefined;
  let determinism_tier: DeterminismTier | undefined;
  let scan_profile: JsonDict | undefined;
  let ibis_options: JsonDict | undefined;
  let sqlglot_policy: JsonDict | null | undefined;
  let datafusion: JsonDict | null | undefined;
  let function_registry_hash: string | undefined;
  let profile_hash: string | undefined;
  let scan_profile_schema_msgpack: Uint8Array | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_RUNTIME_PROFILE_SNAPSHOT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_RUNTIME_PROFILE_SNAPSHOT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        version = atLeast(r.readInt(), 0);
        break;
      case 1:
        name = r.readString();
        break;
      case 2:
        determinism_tier = unpackDeterminismTier(r);
        break;
      case 3:
        scan_profile = unpackJsonDict(r);
        break;
      case 4:
        ibis_options = unpackJsonDict(r);
        break;
      case 5:
        sqlglot_policy = r.atNull() ? null : unpackJsonDict(r);
        break;
      case 6:
        datafusion = r.atNull() ? null : unpackJsonDict(r);
        break;
      case 7:
        function_registry_hash = r.readString();
        break;
      case 8:
        profile_hash = r.readString();
        break;
      case 9:
        scan_profile_schema_msgpack = r.atNull() ? null : r.readBytes();
        break;
    }
  }
  if (
    version === undefined ||
    name === undefined ||
    determinism_tier === undefined ||
    scan_profile === undefined ||
    ibis_options === undefined ||
    sqlglot_policy === undefined ||
    datafusion === undefined ||
    function_registry_hash === undefined ||
    profile_hash === undefined
  )
    r.bail();
  return {
    version,
    name,
    determinism_tier,
    scan_profile,
    ibis_options,
    sqlglot_policy,
    datafusion,
    function_registry_hash,
    profile_hash,
    scan_profile_schema_msgpack,
  };
}

export function writeRuntimeProfileSnapshot(w: JsonValueWriter, value: RuntimeProfileSnapshot): void {
  requirePlain(value, value.version);
  w.write(OPEN_RUNTIME_PROFILE_SNAPSHOT);
  w.writeInt(value.version);
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.write(WRITE_DETERMINISM_TIER);
  writeDeterminismTier(w, value.determinism_tier);
  w.write(WRITE_SCAN_PROFILE);
  writeAnyMap(w, value.scan_profile);
  w.write(WRITE_IBIS_OPTIONS);
  writeAnyMap(w, value.ibis_options);
  w.write(WRITE_SQLGLOT_POLICY);
  if (value.sqlglot_policy === null) w.writeNull();
  else writeAnyMap(w, value.sqlglot_policy);
  w.write(WRITE_DATAFUSION);
  if (value.datafusion === null) w.writeNull();
  else writeAnyMap(w, value.datafusion);
  w.write(WRITE_FUNCTION_REGISTRY_HASH);
  w.writeString(value.function_registry_hash);
  w.write(WRITE_PROFILE_HASH);
  w.writeString(value.profile_hash);
  if (value.scan_profile_schema_msgpack !== undefined && value.scan_profile_schema_msgpack !== null) {
    w.write(WRITE_SCAN_PROFILE_SCHEMA_MSGPACK);
    w.writeBytes(value.scan_profile_schema_msgpack);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packRuntimeProfileSnapshot(w: Writer, value: RuntimeProfileSnapshot): void {
  requirePlain(value, value.version);
  let fields = 9;
  if (value.scan_profile_schema_msgpack !== undefined && value.scan_profile_schema_msgpack !== null) fields++;
  w.packStructHeader(fields, 10);
  w.write(HEAD_RUNTIME_PROFILE_SNAPSHOT);
  w.packInt(value.version);
  w.write(PACK_NAME);
  w.packString(value.name);
  w.write(PACK_DETERMINISM_TIER);
  packDeterminismTier(w, value.determinism_tier);
  w.write(PACK_SCAN_PROFILE);
  packAnyMap(w, value.scan_profile);
  w.write(PACK_IBIS_OPTIONS);
  packAnyMap(w, value.ibis_options);
  w.write(PACK_SQLGLOT_POLICY);
  if (value.sqlglot_policy === null) w.packNull();
  else packAnyMap(w, value.sqlglot_policy);
  w.write(PACK_DATAFUSION);
  if (value.datafusion === null) w.packNull();
  else packAnyMap(w, value.datafusion);
  w.write(PACK_FUNCTION_REGISTRY_HASH);
  w.packString(value.function_registry_hash);
  w.write(PACK_PROFILE_HASH);
  w.packString(value.profile_hash);
  if (value.scan_profile_schema_msgpack !== undefined && value.scan_profile_schema_msgpack !== null) {
    w.write(PACK_SCAN_PROFILE_SCHEMA_MSGPACK);
    w.packBytes(value.scan_profile_schema_msgpack);
  }
}

export function isRuntimeProfileSnapshot(candidate: unknown): candidate is RuntimeProfileSnapshot {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RuntimeProfileSnapshot> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0)) return false;
  if (typeof value.name !== "string") return false;
  if (!isDeterminismTier(value.determinism_tier)) return false;
  if (!isJsonDict(value.scan_profile)) return false;
  if (!isJsonDict(value.ibis_options)) return false;
  if (!isJsonDict(value.sqlglot_policy) && value.sqlglot_policy !== null) return false;
  if (!isJsonDict(value.datafusion) && value.datafusion !== null) return false;
  if (typeof value.function_registry_hash !== "string") return false;
  if (typeof value.profile_hash !== "string") return false;
  if (!isBytes(value.scan_profile_schema_msgpack) && value.scan_profile_schema_msgpack !== null) return false;
  return true;
}

export function convertRuntimeProfileSnapshot(value: unknown): RuntimeProfileSnapshot {
  const fields = fieldsOf<keyof RuntimeProfileSnapshot>(value);
  bailUnlessPlain(fields, fields.version);
  return {
    version: atLeast(asInt(fields.version), 0),
    name: asString(fields.name),
    determinism_tier: convertDeterminismTier(fields.determinism_tier),
    scan_profile: convertJsonDict(fields.scan_profile),
    ibis_options: convertJsonDict(fields.ibis_options),
    sqlglot_policy: fields.sqlglot_policy === null ? null : convertJsonDict(fields.sqlglot_policy),
    datafusion: fields.datafusion === null ? null : convertJsonDict(fields.datafusion),
    function_registry_hash: asString(fields.function_registry_hash),
    profile_hash: asString(fields.profile_hash),
    scan_profile_schema_msgpack:
      fields.scan_profile_schema_msgpack == null ? null : asBytes(fields.scan_profile_schema_msgpack),
  };
}

function readPreparedStatementSpecList(r: JsonReader): readonly PreparedStatementSpec[] {
  const list: PreparedStatementSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readPreparedStatementSpec(r));
  return list;
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

function unpackPreparedStatementSpecList(r: PackReader): readonly PreparedStatementSpec[] {
  const list = new Array<PreparedStatementSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackPreparedStatementSpec(r);
  return list;
}

function writePreparedStatementSpecList(w: JsonValueWriter, list: readonly PreparedStatementSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as PreparedStatementSpec;
    writePreparedStatementSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function packPreparedStatementSpecList(w: Writer, list: readonly PreparedStatementSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as PreparedStatementSpec;
    packPreparedStatementSpec(w, item);
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

function convertPreparedStatementSpecList(value: unknown): readonly PreparedStatementSpec[] {
  const items = itemsOf(value);
  const list: PreparedStatementSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertPreparedStatementSpec(items[i]));
  return list;
}

function isPreparedStatementSpecList(value: unknown): value is readonly PreparedStatementSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isPreparedStatementSpec(item)) return false;
  }
  return true;
}

function writeAnyMap(w: JsonValueWriter, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as AnyValue;
    w.writeAny(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packAnyMap(w: Writer, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as AnyValue;
    w.packAny(value);
  }
}
