// @generated from contracts/config/cache.yaml. Do not edit. [df390eddf7e09f6b]

import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writable,
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
  hasProperty,
  isEmptyObject,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  oneOf,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertDiskCacheKind,
  isDiskCacheKind,
  packDiskCacheKind,
  readDiskCacheKind,
  unpackDiskCacheKind,
  writeDiskCacheKind,
} from "../types.codec.js";
import type { DiskCacheKind, NonNegInt, PathStr, PosInt } from "../types.js";
import type {
  CachePolicyConfig,
  CachePolicyPatch,
  CacheStats,
  DiskCacheProfile,
  DiskCacheSettings,
  EvictionPolicy,
} from "./cache.js";

const READ_CACHE_PATH = /* @__PURE__ */ jsonKey("cache_path");
const READ_CACHE_LOG_ENABLED = /* @__PURE__ */ jsonKey("cache_log_enabled");
const READ_POLICY_PROFILE = /* @__PURE__ */ jsonKey("policy_profile");
const READ_SIZE_LIMIT_BYTES = /* @__PURE__ */ jsonKey("size_limit_bytes");
const READ_CULL_LIMIT = /* @__PURE__ */ jsonKey("cull_limit");
const READ_EVICTION_POLICY2 = /* @__PURE__ */ jsonKey("eviction_policy");
const READ_TAG_INDEX = /* @__PURE__ */ jsonKey("tag_index");
const READ_TTL_MS = /* @__PURE__ */ jsonKey("ttl_ms");
const READ_ROOT = /* @__PURE__ */ jsonKey("root");
const READ_BASE_SETTINGS = /* @__PURE__ */ jsonKey("base_settings");
const READ_OVERRIDES = /* @__PURE__ */ jsonKey("overrides");
const READ_KIND = /* @__PURE__ */ jsonKey("kind");
const READ_ENTRIES = /* @__PURE__ */ jsonKey("entries");
const READ_BYTES = /* @__PURE__ */ jsonKey("bytes");
const READ_HITS = /* @__PURE__ */ jsonKey("hits");
const READ_MISSES = /* @__PURE__ */ jsonKey("misses");
const READ_EVICTED = /* @__PURE__ */ jsonKey("evicted");

const UNPACK_CACHE_PATH = /* @__PURE__ */ packedKey("cache_path");
const UNPACK_CACHE_LOG_ENABLED = /* @__PURE__ */ packedKey("cache_log_enabled");
const UNPACK_POLICY_PROFILE = /* @__PURE__ */ packedKey("policy_profile");
const UNPACK_SIZE_LIMIT_BYTES = /* @__PURE__ */ packedKey("size_limit_bytes");
const UNPACK_CULL_LIMIT = /* @__PURE__ */ packedKey("cull_limit");
const UNPACK_EVICTION_POLICY2 = /* @__PURE__ */ packedKey("eviction_policy");
const UNPACK_TAG_INDEX = /* @__PURE__ */ packedKey("tag_index");
const UNPACK_TTL_MS = /* @__PURE__ */ packedKey("ttl_ms");
const UNPACK_ROOT = /* @__PURE__ */ packedKey("root");
const UNPACK_BASE_SETTINGS = /* @__PURE__ */ packedKey("base_settings");
const UNPACK_OVERRIDES = /* @__PURE__ */ packedKey("overrides");
const UNPACK_KIND = /* @__PURE__ */ packedKey("kind");
const UNPACK_ENTRIES = /* @__PURE__ */ packedKey("entries");
const UNPACK_BYTES = /* @__PURE__ */ packedKey("bytes");
const UNPACK_HITS = /* @__PURE__ */ packedKey("hits");
const UNPACK_MISSES = /* @__PURE__ */ packedKey("misses");
const UNPACK_EVICTED = /* @__PURE__ */ packedKey("evicted");

const READ_EVICTION_POLICY = /* @__PURE__ */ jsonLiterals("none", "lru", "lfu");
const UNPACK_EVICTION_POLICY = /* @__PURE__ */ packedLiterals("none", "lru", "lfu");
const READ_DISK_CACHE_KIND = /* @__PURE__ */ jsonLiterals(
  "plan",
  "extract",
  "schema",
  "repo_scan",
  "runtime",
  "queue",
  "index",
  "coordination",
);

const WRITE_CACHE_PATH = /* @__PURE__ */ jsonChunk(',"cache_path":');
const WRITE_CACHE_LOG_ENABLED = /* @__PURE__ */ jsonChunk(',"cache_log_enabled":');
const WRITE_POLICY_PROFILE = /* @__PURE__ */ jsonChunk(',"policy_profile":');
const WRITE_VALUE_NONE = /* @__PURE__ */ jsonChunk('"none"');
const WRITE_VALUE_LRU = /* @__PURE__ */ jsonChunk('"lru"');
const WRITE_VALUE_LFU = /* @__PURE__ */ jsonChunk('"lfu"');
const OPEN_DISK_CACHE_SETTINGS = /* @__PURE__ */ jsonChunk('{"size_limit_bytes":');
const WRITE_CULL_LIMIT = /* @__PURE__ */ jsonChunk(',"cull_limit":');
const WRITE_EVICTION_POLICY = /* @__PURE__ */ jsonChunk(',"eviction_policy":');
const WRITE_TAG_INDEX = /* @__PURE__ */ jsonChunk(',"tag_index":');
const WRITE_TTL_MS = /* @__PURE__ */ jsonChunk(',"ttl_ms":');
const OPEN_DISK_CACHE_PROFILE = /* @__PURE__ */ jsonChunk('{"root":');
const WRITE_BASE_SETTINGS = /* @__PURE__ */ jsonChunk(',"base_settings":');
const WRITE_OVERRIDES = /* @__PURE__ */ jsonChunk(',"overrides":');
const OPEN_CACHE_STATS = /* @__PURE__ */ jsonChunk('{"kind":');
const WRITE_ENTRIES = /* @__PURE__ */ jsonChunk(',"entries":');
const WRITE_BYTES = /* @__PURE__ */ jsonChunk(',"bytes":');
const WRITE_HITS = /* @__PURE__ */ jsonChunk(',"hits":');
const WRITE_MISSES = /* @__PURE__ */ jsonChunk(',"misses":');
const WRITE_EVICTED = /* @__PURE__ */ jsonChunk(',"evicted":');

const PACK_CACHE_PATH = /* @__PURE__ */ packedChunk("cache_path");
const PACK_CACHE_LOG_ENABLED = /* @__PURE__ */ packedChunk("cache_log_enabled");
const PACK_POLICY_PROFILE = /* @__PURE__ */ packedChunk("policy_profile");
const PACK_VALUE_NONE = /* @__PURE__ */ packedChunk("none");
const PACK_VALUE_LRU = /* @__PURE__ */ packedChunk("lru");
const PACK_VALUE_LFU = /* @__PURE__ */ packedChunk("lfu");
const HEAD_DISK_CACHE_SETTINGS = /* @__PURE__ */ packedChunk("size_limit_bytes");
const PACK_CULL_LIMIT = /* @__PURE__ */ packedChunk("cull_limit");
const PACK_EVICTION_POLICY = /* @__PURE__ */ packedChunk("eviction_policy");
const PACK_TAG_INDEX = /* @__PURE__ */ packedChunk("tag_index");
const PACK_TTL_MS = /* @__PURE__ */ packedChunk("ttl_ms");
const HEAD_DISK_CACHE_PROFILE = /* @__PURE__ */ packedChunk("root");
const PACK_BASE_SETTINGS = /* @__PURE__ */ packedChunk("base_settings");
const PACK_OVERRIDES = /* @__PURE__ */ packedChunk("overrides");
const HEAD_CACHE_STATS = /* @__PURE__ */ packedHead(6, "kind");
const PACK_ENTRIES = /* @__PURE__ */ packedChunk("entries");
const PACK_BYTES = /* @__PURE__ */ packedChunk("bytes");
const PACK_HITS = /* @__PURE__ */ packedChunk("hits");
const PACK_MISSES = /* @__PURE__ */ packedChunk("misses");
const PACK_EVICTED = /* @__PURE__ */ packedChunk("evicted");

export function readCachePolicyConfig(r: JsonReader): CachePolicyConfig {
  let cache_path: PathStr | null = null;
  let cache_log_enabled: boolean = false;
  let policy_profile: string = "default";
  r.beginObject();
  do {
    if (r.atKey(READ_CACHE_PATH)) cache_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_CACHE_LOG_ENABLED)) cache_log_enabled = r.readBool();
    if (r.atKey(READ_POLICY_PROFILE)) policy_profile = r.readString();
  } while (r.moreFields());
  return { cache_path, cache_log_enabled, policy_profile };
}

export function unpackCachePolicyConfig(r: PackReader): CachePolicyConfig {
  let cache_path: PathStr | null = null;
  let cache_log_enabled: boolean = false;
  let policy_profile: string = "default";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CACHE_PATH)) cache_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_CACHE_LOG_ENABLED)) cache_log_enabled = r.readBool();
    if (r.atKey(UNPACK_POLICY_PROFILE)) policy_profile = r.readString();
  } while (r.moreFields(outer));
  return { cache_path, cache_log_enabled, policy_profile };
}

export function writeCachePolicyConfig(w: JsonValueWriter, value: CachePolicyConfig): void {
  requirePlain(value, value.cache_path);
  const start = w.here();
  if (value.cache_path !== undefined && value.cache_path !== null) {
    w.write(WRITE_CACHE_PATH);
    w.writeString(value.cache_path);
  }
  if (value.cache_log_enabled !== undefined && value.cache_log_enabled !== false) {
    w.write(WRITE_CACHE_LOG_ENABLED);
    w.writeBool(value.cache_log_enabled);
  }
  if (value.policy_profile !== undefined && value.policy_profile !== "default") {
    w.write(WRITE_POLICY_PROFILE);
    w.writeString(value.policy_profile);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCachePolicyConfig(w: Writer, value: CachePolicyConfig): void {
  requirePlain(value, value.cache_path);
  let fields = 0;
  if (value.cache_path !== undefined && value.cache_path !== null) fields++;
  if (value.cache_log_enabled !== undefined && value.cache_log_enabled !== false) fields++;
  if (value.policy_profile !== undefined && value.policy_profile !== "default") fields++;
  w.packStructHeader(fields, 3);
  if (value.cache_path !== undefined && value.cache_path !== null) {
    w.write(PACK_CACHE_PATH);
    w.packString(value.cache_path);
  }
  if (value.cache_log_enabled !== undefined && value.cache_log_enabled !== false) {
    w.write(PACK_CACHE_LOG_ENABLED);
    w.packBool(value.cache_log_enabled);
  }
  if (value.policy_profile !== undefined && value.policy_profile !== "default") {
    w.write(PACK_POLICY_PROFILE);
    w.packString(value.policy_profile);
  }
}

export function isCachePolicyConfig(candidate: unknown): candidate is CachePolicyConfig {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CachePolicyConfig> = candidate;
  if (value.cache_path === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.cache_path !== "string" && value.cache_path !== null) return false;
  if (typeof value.cache_log_enabled !== "boolean") return false;
  if (typeof value.policy_profile !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "cache_path":
      case "cache_log_enabled":
      case "policy_profile":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCachePolicyConfig(value: unknown): CachePolicyConfig {
  const fields = fieldsOf<keyof CachePolicyConfig>(value);
  bailUnlessPlain(fields, fields.cache_path);
  for (const name in fields) {
    switch (name) {
      case "cache_path":
      case "cache_log_enabled":
      case "policy_profile":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    cache_path: fields.cache_path == null ? null : asString(fields.cache_path),
    cache_log_enabled: fields.cache_log_enabled === undefined ? false : asBool(fields.cache_log_enabled),
    policy_profile: fields.policy_profile === undefined ? "default" : asString(fields.policy_profile),
  };
}

export function readCachePolicyPatch(r: JsonReader): CachePolicyPatch {
  let cache_path: PathStr | null | undefined;
  let cache_log_enabled: boolean | undefined;
  let policy_profile: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CACHE_PATH)) cache_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_CACHE_LOG_ENABLED)) cache_log_enabled = r.readBool();
    if (r.atKey(READ_POLICY_PROFILE)) policy_profile = r.readString();
  } while (r.moreFields());
  const value = {} as Writable<CachePolicyPatch>;
  if (cache_path !== undefined) value.cache_path = cache_path;
  if (cache_log_enabled !== undefined) value.cache_log_enabled = cache_log_enabled;
  if (policy_profile !== undefined) value.policy_profile = policy_profile;
  return value;
}

export function unpackCachePolicyPatch(r: PackReader): CachePolicyPatch {
  let cache_path: PathStr | null | undefined;
  let cache_log_enabled: boolean | undefined;
  let policy_profile: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CACHE_PATH)) cache_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_CACHE_LOG_ENABLED)) cache_log_enabled = r.readBool();
    if (r.atKey(UNPACK_POLICY_PROFILE)) policy_profile = r.readString();
  } while (r.moreFields(outer));
  const value = {} as Writable<CachePolicyPatch>;
  if (cache_path !== undefined) value.cache_path = cache_path;
  if (cache_log_enabled !== undefined) value.cache_log_enabled = cache_log_enabled;
  if (policy_profile !== undefined) value.policy_profile = policy_profile;
  return value;
}

export function writeCachePolicyPatch(w: JsonValueWriter, value: CachePolicyPatch): void {
  requirePlain(value, value.cache_path);
  const start = w.here();
  if (value.cache_path !== undefined) {
    w.write(WRITE_CACHE_PATH);
    if (value.cache_path === null) w.writeNull();
    else w.writeString(value.cache_path);
  }
  if (value.cache_log_enabled !== undefined) {
    w.write(WRITE_CACHE_LOG_ENABLED);
    w.writeBool(value.cache_log_enabled);
  }
  if (value.policy_profile !== undefined) {
    w.write(WRITE_POLICY_PROFILE);
    w.writeString(value.policy_profile);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCachePolicyPatch(w: Writer, value: CachePolicyPatch): void {
  requirePlain(value, value.cache_path);
  let fields = 0;
  if (value.cache_path !== undefined) fields++;
  if (value.cache_log_enabled !== undefined) fields++;
  if (value.policy_profile !== undefined) fields++;
  w.packStructHeader(fields, 3);
  if (value.cache_path !== undefined) {
    w.write(PACK_CACHE_PATH);
    if (value.cache_path === null) w.packNull();
    else w.packString(value.cache_path);
  }
  if (value.cache_log_enabled !== undefined) {
    w.write(PACK_CACHE_LOG_ENABLED);
    w.packBool(value.cache_log_enabled);
  }
  if (value.policy_profile !== undefined) {
    w.write(PACK_POLICY_PROFILE);
    w.packString(value.policy_profile);
  }
}

export function isCachePolicyPatch(candidate: unknown): candidate is CachePolicyPatch {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CachePolicyPatch> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.cache_path !== undefined && typeof value.cache_path !== "string" && value.cache_path !== null) return false;
  if (value.cache_log_enabled !== undefined && typeof value.cache_log_enabled !== "boolean") return false;
  if (value.policy_profile !== undefined && typeof value.policy_profile !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "cache_path":
      case "cache_log_enabled":
      case "policy_profile":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCachePolicyPatch(value: unknown): CachePolicyPatch {
  const fields = fieldsOf<keyof CachePolicyPatch>(value);
  bailUnlessPlain(fields, fields.cache_path);
  for (const name in fields) {
    switch (name) {
      case "cache_path":
      case "cache_log_enabled":
      case "policy_profile":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<CachePolicyPatch>;
  if (fields.cache_path !== undefined)
    result.cache_path = fields.cache_path === null ? null : asString(fields.cache_path);
  if (fields.cache_log_enabled !== undefined) result.cache_log_enabled = asBool(fields.cache_log_enabled);
  if (fields.policy_profile !== undefined) result.policy_profile = asString(fields.policy_profile);
  return result;
}

export function readEvictionPolicy(r: JsonReader): EvictionPolicy {
  return r.readLiteral(READ_EVICTION_POLICY);
}

export function unpackEvictionPolicy(r: PackReader): EvictionPolicy {
  return r.readLiteral(UNPACK_EVICTION_POLICY);
}

export function writeEvictionPolicy(w: JsonValueWriter, value: EvictionPolicy): void {
  switch (value) {
    case "none":
      return w.write(WRITE_VALUE_NONE);
    case "lru":
      return w.write(WRITE_VALUE_LRU);
    case "lfu":
      return w.write(WRITE_VALUE_LFU);
    default:
      return w.wrong();
  }
}

export function packEvictionPolicy(w: Writer, value: EvictionPolicy): void {
  switch (value) {
    case "none":
      return w.write(PACK_VALUE_NONE);
    case "lru":
      return w.write(PACK_VALUE_LRU);
    case "lfu":
      return w.write(PACK_VALUE_LFU);
    default:
      return w.wrong();
  }
}

export function isEvictionPolicy(value: unknown): value is EvictionPolicy {
  return value === "none" || value === "lru" || value === "lfu";
}

export function convertEvictionPolicy(value: unknown): EvictionPolicy {
  return asOneOf(value, READ_EVICTION_POLICY.values);
}

export function readDiskCacheSettings(r: JsonReader): DiskCacheSettings {
  let size_limit_bytes: PosInt | undefined;
  let cull_limit: NonNegInt = 10;
  let eviction_policy: EvictionPolicy = "lru";
  let tag_index: boolean = false;
  let ttl_ms: PosInt | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_SIZE_LIMIT_BYTES)) size_limit_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(READ_CULL_LIMIT)) cull_limit = atLeast(r.readInt(), 0);
    if (r.atKey(READ_EVICTION_POLICY2)) eviction_policy = readEvictionPolicy(r);
    if (r.atKey(READ_TAG_INDEX)) tag_index = r.readBool();
    if (r.atKey(READ_TTL_MS)) ttl_ms = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields());
  if (size_limit_bytes === undefined) r.bail();
  return { size_limit_bytes, cull_limit, eviction_policy, tag_index, ttl_ms };
}

export function unpackDiskCacheSettings(r: PackReader): DiskCacheSettings {
  let size_limit_bytes: PosInt | undefined;
  let cull_limit: NonNegInt = 10;
  let eviction_policy: EvictionPolicy = "lru";
  let tag_index: boolean = false;
  let ttl_ms: PosInt | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SIZE_LIMIT_BYTES)) size_limit_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_CULL_LIMIT)) cull_limit = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_EVICTION_POLICY2)) eviction_policy = unpackEvictionPolicy(r);
    if (r.atKey(UNPACK_TAG_INDEX)) tag_index = r.readBool();
    if (r.atKey(UNPACK_TTL_MS)) ttl_ms = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields(outer));
  if (size_limit_bytes === undefined) r.bail();
  return { size_limit_bytes, cull_limit, eviction_policy, tag_index, ttl_ms };
}

export function writeDiskCacheSettings(w: JsonValueWriter, value: DiskCacheSettings): void {
  requirePlain(value, value.size_limit_bytes);
  w.write(OPEN_DISK_CACHE_SETTINGS);
  w.writeInt(value.size_limit_bytes);
  if (value.cull_limit !== undefined && value.cull_limit !== 10) {
    w.write(WRITE_CULL_LIMIT);
    w.writeInt(value.cull_limit);
  }
  if (value.eviction_policy !== undefined && value.eviction_policy !== "lru") {
    w.write(WRITE_EVICTION_POLICY);
    writeEvictionPolicy(w, value.eviction_policy);
  }
  if (value.tag_index !== undefined && value.tag_index !== false) {
    w.write(WRITE_TAG_INDEX);
    w.writeBool(value.tag_index);
  }
  if (value.ttl_ms !== undefined && value.ttl_ms !== null) {
    w.write(WRITE_TTL_MS);
    w.writeInt(value.ttl_ms);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDiskCacheSettings(w: Writer, value: DiskCacheSettings): void {
  requirePlain(value, value.size_limit_bytes);
  let fields = 1;
  if (value.cull_limit !== undefined && value.cull_limit !== 10) fields++;
  if (value.eviction_policy !== undefined && value.eviction_policy !== "lru") fields++;
  if (value.tag_index !== undefined && value.tag_index !== false) fields++;
  if (value.ttl_ms !== undefined && value.ttl_ms !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_DISK_CACHE_SETTINGS);
  w.packInt(value.size_limit_bytes);
  if (value.cull_limit !== undefined && value.cull_limit !== 10) {
    w.write(PACK_CULL_LIMIT);
    w.packInt(value.cull_limit);
  }
  if (value.eviction_policy !== undefined && value.eviction_policy !== "lru") {
    w.write(PACK_EVICTION_POLICY);
    packEvictionPolicy(w, value.eviction_policy);
  }
  if (value.tag_index !== undefined && value.tag_index !== false) {
    w.write(PACK_TAG_INDEX);
    w.packBool(value.tag_index);
  }
  if (value.ttl_ms !== undefined && value.ttl_ms !== null) {
    w.write(PACK_TTL_MS);
    w.packInt(value.ttl_ms);
  }
}

export function isDiskCacheSettings(candidate: unknown): candidate is DiskCacheSettings {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DiskCacheSettings> = candidate;
  if (value.size_limit_bytes === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.size_limit_bytes) && value.size_limit_bytes >= 1)) return false;
  if (!(isSafeInt(value.cull_limit) && value.cull_limit >= 0)) return false;
  if (!isEvictionPolicy(value.eviction_policy)) return false;
  if (typeof value.tag_index !== "boolean") return false;
  if (!(isSafeInt(value.ttl_ms) && value.ttl_ms >= 1) && value.ttl_ms !== null) return false;
  for (const name in value) {
    switch (name) {
      case "size_limit_bytes":
      case "cull_limit":
      case "eviction_policy":
      case "tag_index":
      case "ttl_ms":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDiskCacheSettings(value: unknown): DiskCacheSettings {
  const fields = fieldsOf<keyof DiskCacheSettings>(value);
  bailUnlessPlain(fields, fields.size_limit_bytes);
  for (const name in fields) {
    switch (name) {
      case "size_limit_bytes":
      case "cull_limit":
      case "eviction_policy":
      case "tag_index":
      case "ttl_ms":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    size_limit_bytes: atLeast(asInt(fields.size_limit_bytes), 1),
    cull_limit: fields.cull_limit === undefined ? 10 : atLeast(asInt(fields.cull_limit), 0),
    eviction_policy: fields.eviction_policy === undefined ? "lru" : convertEvictionPolicy(fields.eviction_policy),
    tag_index: fields.tag_index === undefined ? false : asBool(fields.tag_index),
    ttl_ms: fields.ttl_ms == null ? null : atLeast(asInt(fields.ttl_ms), 1),
  };
}

export function readDiskCacheProfile(r: JsonReader): DiskCacheProfile {
  let root: PathStr | undefined;
  let base_settings: DiskCacheSettings | undefined;
  let overrides: { readonly [key: string]: DiskCacheSettings } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_ROOT)) root = r.readString();
    if (r.atKey(READ_BASE_SETTINGS)) base_settings = readDiskCacheSettings(r);
    if (r.atKey(READ_OVERRIDES)) overrides = readDiskCacheKindToDiskCacheSettingsMap(r);
  } while (r.moreFields());
  if (root === undefined || base_settings === undefined) r.bail();
  if (overrides === undefined) overrides = Object.create(null) as { readonly [key: string]: DiskCacheSettings };
  return { root, base_settings, overrides };
}

export function unpackDiskCacheProfile(r: PackReader): DiskCacheProfile {
  let root: PathStr | undefined;
  let base_settings: DiskCacheSettings | undefined;
  let overrides: { readonly [key: string]: DiskCacheSettings } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ROOT)) root = r.readString();
    if (r.atKey(UNPACK_BASE_SETTINGS)) base_settings = unpackDiskCacheSettings(r);
    if (r.atKey(UNPACK_OVERRIDES)) overrides = unpackDiskCacheKindToDiskCacheSettingsMap(r);
  } while (r.moreFields(outer));
  if (root === undefined || base_settings === undefined) r.bail();
  if (overrides === undefined) overrides = Object.create(null) as { readonly [key: string]: DiskCacheSettings };
  return { root, base_settings, overrides };
}

export function writeDiskCacheProfile(w: JsonValueWriter, value: DiskCacheProfile): void {
  requirePlain(value, value.root);
  w.write(OPEN_DISK_CACHE_PROFILE);
  w.writeString(value.root);
  w.write(WRITE_BASE_SETTINGS);
  writeDiskCacheSettings(w, value.base_settings);
  if (!isEmptyObject(value.overrides)) {
    w.write(WRITE_OVERRIDES);
    writeDiskCacheKindToDiskCacheSettingsMap(w, value.overrides);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packDiskCacheProfile(w: Writer, value: DiskCacheProfile): void {
  requirePlain(value, value.root);
  let fields = 2;
  if (!isEmptyObject(value.overrides)) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_DISK_CACHE_PROFILE);
  w.packString(value.root);
  w.write(PACK_BASE_SETTINGS);
  packDiskCacheSettings(w, value.base_settings);
  if (!isEmptyObject(value.overrides)) {
    w.write(PACK_OVERRIDES);
    packDiskCacheKindToDiskCacheSettingsMap(w, value.overrides);
  }
}

export function isDiskCacheProfile(candidate: unknown): candidate is DiskCacheProfile {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DiskCacheProfile> = candidate;
  if (typeof value.root !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDiskCacheSettings(value.base_settings)) return false;
  if (!isDiskCacheKindToDiskCacheSettingsMap(value.overrides)) return false;
  for (const name in value) {
    switch (name) {
      case "root":
      case "base_settings":
      case "overrides":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDiskCacheProfile(value: unknown): DiskCacheProfile {
  const fields = fieldsOf<keyof DiskCacheProfile>(value);
  bailUnlessPlain(fields, fields.root);
  for (const name in fields) {
    switch (name) {
      case "root":
      case "base_settings":
      case "overrides":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    root: asString(fields.root),
    base_settings: convertDiskCacheSettings(fields.base_settings),
    overrides:
      fields.overrides === undefined
        ? (Object.create(null) as { readonly [key: string]: DiskCacheSettings })
        : convertDiskCacheKindToDiskCacheSettingsMap(fields.overrides),
  };
}

export function readCacheStats(r: JsonReader): CacheStats {
  let kind: DiskCacheKind | undefined;
  let entries: NonNegInt | undefined;
  let bytes: NonNegInt | undefined;
  let hits: NonNegInt | undefined;
  let misses: NonNegInt | undefined;
  let evicted: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_KIND)) kind = readDiskCacheKind(r);
    if (r.atKey(READ_ENTRIES)) entries = atLeast(r.readInt(), 0);
    if (r.atKey(READ_BYTES)) bytes = atLeast(r.readInt(), 0);
    if (r.atKey(READ_HITS)) hits = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MISSES)) misses = atLeast(r.readInt(), 0);
    if (r.atKey(READ_EVICTED)) evicted = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (
    kind === undefined ||
    entries === undefined ||
    bytes === undefined ||
    hits === undefined ||
    misses === undefined ||
    evicted === undefined
  )
    r.bail();
  return { kind, entries, bytes, hits, misses, evicted };
}

export function unpackCacheStats(r: PackReader): CacheStats {
  let kind: DiskCacheKind | undefined;
  let entries: NonNegInt | undefined;
  let bytes: NonNegInt | undefined;
  let hits: NonNegInt | undefined;
  let misses: NonNegInt | undefined;
  let evicted: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_KIND)) kind = unpackDiskCacheKind(r);
    if (r.atKey(UNPACK_ENTRIES)) entries = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_BYTES)) bytes = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_HITS)) hits = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MISSES)) misses = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_EVICTED)) evicted = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (
    kind === undefined ||
    entries === undefined ||
    bytes === undefined ||
    hits === undefined ||
    misses === undefined ||
    evicted === undefined
  )
    r.bail();
  return { kind, entries, bytes, hits, misses, evicted };
}

export function writeCacheStats(w: JsonValueWriter, value: CacheStats): void {
  requirePlain(value, value.kind);
  w.write(OPEN_CACHE_STATS);
  writeDiskCacheKind(w, value.kind);
  w.write(WRITE_ENTRIES);
  w.writeInt(value.entries);
  w.write(WRITE_BYTES);
  w.writeInt(value.bytes);
  w.write(WRITE_HITS);
  w.writeInt(value.hits);
  w.write(WRITE_MISSES);
  w.writeInt(value.misses);
  w.write(WRITE_EVICTED);
  w.writeInt(value.evicted);
  w.writeByte(CLOSE_OBJECT);
}

export function packCacheStats(w: Writer, value: CacheStats): void {
  requirePlain(value, value.kind);
  w.write(HEAD_CACHE_STATS);
  packDiskCacheKind(w, value.kind);
  w.write(PACK_ENTRIES);
  w.packInt(value.entries);
  w.write(PACK_BYTES);
  w.packInt(value.bytes);
  w.write(PACK_HITS);
  w.packInt(value.hits);
  w.write(PACK_MISSES);
  w.packInt(value.misses);
  w.write(PACK_EVICTED);
  w.packInt(value.evicted);
}

export function isCacheStats(candidate: unknown): candidate is CacheStats {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CacheStats> = candidate;
  if (value.kind === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDiskCacheKind(value.kind)) return false;
  if (!(isSafeInt(value.entries) && value.entries >= 0)) return false;
  if (!(isSafeInt(value.bytes) && value.bytes >= 0)) return false;
  if (!(isSafeInt(value.hits) && value.hits >= 0)) return false;
  if (!(isSafeInt(value.misses) && value.misses >= 0)) return false;
  if (!(isSafeInt(value.evicted) && value.evicted >= 0)) return false;
  return true;
}

export function convertCacheStats(value: unknown): CacheStats {
  const fields = fieldsOf<keyof CacheStats>(value);
  bailUnlessPlain(fields, fields.kind);
  return {
    kind: convertDiskCacheKind(fields.kind),
    entries: atLeast(asInt(fields.entries), 0),
    bytes: atLeast(asInt(fields.bytes), 0),
    hits: atLeast(asInt(fields.hits), 0),
    misses: atLeast(asInt(fields.misses), 0),
    evicted: atLeast(asInt(fields.evicted), 0),
  };
}

function readDiskCacheKindToDiskCacheSettingsMap(r: JsonReader): { readonly [key: string]: DiskCacheSettings } {
  const map = Object.create(null) as { [key: string]: DiskCacheSettings };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[oneOf(r.readMapKey(), READ_DISK_CACHE_KIND.values)] = readDiskCacheSettings(r);
  return map;
}

function unpackDiskCacheKindToDiskCacheSettingsMap(r: PackReader): { readonly [key: string]: DiskCacheSettings } {
  const map = Object.create(null) as { [key: string]: DiskCacheSettings };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[unpackDiskCacheKind(r)] = unpackDiskCacheSettings(r);
  return map;
}

function writeDiskCacheKindToDiskCacheSettingsMap(
  w: JsonValueWriter,
  map: { readonly [key: string]: DiskCacheSettings },
): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as DiskCacheKind;
    writeDiskCacheKind(w, key);
    w.writeByte(COLON);
    const value = map[key] as DiskCacheSettings;
    writeDiskCacheSettings(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packDiskCacheKindToDiskCacheSettingsMap(w: Writer, map: { readonly [key: string]: DiskCacheSettings }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as DiskCacheKind;
    packDiskCacheKind(w, key);
    const value = map[key] as DiskCacheSettings;
    packDiskCacheSettings(w, value);
  }
}

function convertDiskCacheKindToDiskCacheSettingsMap(value: unknown): { readonly [key: string]: DiskCacheSettings } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: DiskCacheSettings };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[convertDiskCacheKind(key)] = convertDiskCacheSettings(item);
  }
  return map;
}

function isDiskCacheKindToDiskCacheSettingsMap(value: unknown): value is { readonly [key: string]: DiskCacheSettings } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isDiskCacheKind(key)) return false;
    if (!isDiskCacheSettings(item)) return false;
  }
  return true;
}
