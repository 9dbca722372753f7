// @generated from contracts/plan/cache.yaml. Do not edit. [2d8fe5740aa48ed2]

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  asBytes,
  asInt,
  asString,
  atLeast,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isBytes,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonFields,
  jsonKey,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertSha256Hex, isSha256Hex, readSha256Hex, unpackSha256Hex } from "../types.codec.js";
import type { EventTimeMs, PlanFingerprint, Sha256Hex } from "../types.js";
import type { PlanCacheEntry, PlanCacheKey } from "./cache.js";

const READ_PLAN_CACHE_KEY_FIELDS = /* @__PURE__ */ jsonFields([
  "profile_hash",
  "substrait_hash",
  "plan_fingerprint",
  "udf_snapshot_hash",
  "function_registry_hash",
  "required_udfs_hash",
  "required_rewrite_tags_hash",
  "settings_hash",
  "delta_inputs_hash",
]);
const READ_KEY = /* @__PURE__ */ jsonKey("key");
const READ_PLAN_BYTES = /* @__PURE__ */ jsonKey("plan_bytes");
const READ_CREATED_AT_UNIX_MS = /* @__PURE__ */ jsonKey("created_at_unix_ms");

const UNPACK_PLAN_CACHE_KEY_FIELDS = /* @__PURE__ */ packedFields([
  "profile_hash",
  "substrait_hash",
  "plan_fingerprint",
  "udf_snapshot_hash",
  "function_registry_hash",
  "required_udfs_hash",
  "required_rewrite_tags_hash",
  "settings_hash",
  "delta_inputs_hash",
]);
const UNPACK_KEY = /* @__PURE__ */ packedKey("key");
const UNPACK_PLAN_BYTES = /* @__PURE__ */ packedKey("plan_bytes");
const UNPACK_CREATED_AT_UNIX_MS = /* @__PURE__ */ packedKey("created_at_unix_ms");

const OPEN_PLAN_CACHE_KEY = /* @__PURE__ */ jsonChunk('{"profile_hash":');
const WRITE_SUBSTRAIT_HASH = /* @__PURE__ */ jsonChunk(',"substrait_hash":');
const WRITE_PLAN_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"plan_fingerprint":');
const WRITE_UDF_SNAPSHOT_HASH = /* @__PURE__ */ jsonChunk(',"udf_snapshot_hash":');
const WRITE_FUNCTION_REGISTRY_HASH = /* @__PURE__ */ jsonChunk(',"function_registry_hash":');
const WRITE_REQUIRED_UDFS_HASH = /* @__PURE__ */ jsonChunk(',"required_udfs_hash":');
const WRITE_REQUIRED_REWRITE_TAGS_HASH = /* @__PURE__ */ jsonChunk(',"required_rewrite_tags_hash":');
const WRITE_SETTINGS_HASH = /* @__PURE__ */ jsonChunk(',"settings_hash":');
const WRITE_DELTA_INPUTS_HASH = /* @__PURE__ */ jsonChunk(',"delta_inputs_hash":');
const OPEN_PLAN_CACHE_ENTRY = /* @__PURE__ */ jsonChunk('{"key":');
const WRITE_PLAN_BYTES = /* @__PURE__ */ jsonChunk(',"plan_bytes":');
const WRITE_CREATED_AT_UNIX_MS = /* @__PURE__ */ jsonChunk(',"created_at_unix_ms":');

const HEAD_PLAN_CACHE_KEY = /* @__PURE__ */ packedHead(9, "profile_hash");
const PACK_SUBSTRAIT_HASH = /* @__PURE__ */ packedChunk("substrait_hash");
const PACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_UDF_SNAPSHOT_HASH = /* @__PURE__ */ packedChunk("udf_snapshot_hash");
const PACK_FUNCTION_REGISTRY_HASH = /* @__PURE__ */ packedChunk("function_registry_hash");
const PACK_REQUIRED_UDFS_HASH = /* @__PURE__ */ packedChunk("required_udfs_hash");
const PACK_REQUIRED_REWRITE_TAGS_HASH = /* @__PURE__ */ packedChunk("required_rewrite_tags_hash");
const PACK_SETTINGS_HASH = /* @__PURE__ */ packedChunk("settings_hash");
const PACK_DELTA_INPUTS_HASH = /* @__PURE__ */ packedChunk("delta_inputs_hash");
const HEAD_PLAN_CACHE_ENTRY = /* @__PURE__ */ packedHead(3, "key");
const PACK_PLAN_BYTES = /* @__PURE__ */ packedChunk("plan_bytes");
const PACK_CREATED_AT_UNIX_MS = /* @__PURE__ */ packedChunk("created_at_unix_ms");

export function readPlanCacheKey(r: JsonReader): PlanCacheKey {
  let profile_hash: Sha256Hex | undefined;
  let substrait_hash: Sha256Hex | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let udf_snapshot_hash: Sha256Hex | undefined;
  let function_registry_hash: Sha256Hex | undefined;
  let required_udfs_hash: Sha256Hex | undefined;
  let required_rewrite_tags_hash: Sha256Hex | undefined;
  let settings_hash: Sha256Hex | undefined;
  let delta_inputs_hash: Sha256Hex | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_PLAN_CACHE_KEY_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_PLAN_CACHE_KEY_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        profile_hash = readSha256Hex(r);
        break;
      case 1:
        substrait_hash = readSha256Hex(r);
        break;
      case 2:
        plan_fingerprint = minLength(r.readString(), 1);
        break;
      case 3:
        udf_snapshot_hash = readSha256Hex(r);
        break;
      case 4:
        function_registry_hash = readSha256Hex(r);
        break;
      case 5:
        required_udfs_hash = readSha256Hex(r);
        break;
      case 6:
        required_rewrite_tags_hash = readSha256Hex(r);
        break;
      case 7:
        settings_hash = readSha256Hex(r);
        break;
      case 8:
        delta_inputs_hash = readSha256Hex(r);
        break;
    }
  }
  if (
    profile_hash === undefined ||
    substrait_hash === undefined ||
    plan_fingerprint === undefined ||
    udf_snapshot_hash === undefined ||
    function_registry_hash === undefined ||
    required_udfs_hash === undefined ||
    required_rewrite_tags_hash === undefined ||
    settings_hash === undefined ||
    delta_inputs_hash === undefined
  )
    r.bail();
  return {
    profile_hash,
    substrait_hash,
    plan_fingerprint,
    udf_snapshot_hash,
    function_registry_hash,
    required_udfs_hash,
    required_rewrite_tags_hash,
    settings_hash,
    delta_inputs_hash,
  };
}

export function unpackPlanCacheKey(r: PackReader): PlanCacheKey {
  let profile_hash: Sha256Hex | undefined;
  let substrait_hash: Sha256Hex | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let udf_snapshot_hash: Sha256Hex | undefined;
  let function_registry_hash: Sha256Hex | undefined;
  let required_udfs_hash: Sha256Hex | undefined;
  let required_rewrite_tags_hash: Sha256Hex | undefined;
  let settings_hash: Sha256Hex | undefined;
  let delta_inputs_hash: Sha256Hex | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_PLAN_CACHE_KEY_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_PLAN_CACHE_KEY_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        profile_hash = unpackSha256Hex(r);
        break;
      case 1:
        substrait_hash = unpackSha256Hex(r);
        break;
      case 2:
        plan_fingerprint = minLength(r.readString(), 1);
        break;
      case 3:
        udf_snapshot_hash = unpackSha256Hex(r);
        break;
      case 4:
        function_registry_hash = unpackSha256Hex(r);
        break;
      case 5:
        required_udfs_hash = unpackSha256Hex(r);
        break;
      case 6:
        required_rewrite_tags_hash = unpackSha256Hex(r);
        break;
      case 7:
        settings_hash = unpackSha256Hex(r);
        break;
      case 8:
        delta_inputs_hash = unpackSha256Hex(r);
        break;
    }
  }
  if (
    profile_hash === undefined ||
    substrait_hash === undefined ||
    plan_fingerprint === undefined ||
    udf_snapshot_hash === undefined ||
    function_registry_hash === undefined ||
    required_udfs_hash === undefined ||
    required_rewrite_tags_hash === undefined ||
    settings_hash === undefined ||
    delta_inputs_hash === undefined
  )
    r.bail();
  return {
    profile_hash,
    substrait_hash,
    plan_fingerprint,
    udf_snapshot_hash,
    function_registry_hash,
    required_udfs_hash,
    required_rewrite_tags_hash,
    settings_hash,
    delta_inputs_hash,
  };
}

export function writePlanCacheKey(w: JsonValueWriter, value: PlanCacheKey): void {
  requirePlain(value, value.profile_hash);
  w.write(OPEN_PLAN_CACHE_KEY);
  w.writeString(value.profile_hash);
  w.write(WRITE_SUBSTRAIT_HASH);
  w.writeString(value.substrait_hash);
  w.write(WRITE_PLAN_FINGERPRINT);
  w.writeString(value.plan_fingerprint);
  w.write(WRITE_UDF_SNAPSHOT_HASH);
  w.writeString(value.udf_snapshot_hash);
  w.write(WRITE_FUNCTION_REGISTRY_HASH);
  w.writeString(value.function_registry_hash);
  w.write(WRITE_REQUIRED_UDFS_HASH);
  w.writeString(value.required_udfs_hash);
  w.write(WRITE_REQUIRED_REWRITE_TAGS_HASH);
  w.writeString(value.required_rewrite_tags_hash);
  w.write(WRITE_SETTINGS_HASH);
  w.writeString(value.settings_hash);
  w.write(WRITE_DELTA_INPUTS_HASH);
  w.writeString(value.delta_inputs_hash);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanCacheKey(w: Writer, value: PlanCacheKey): void {
  requirePlain(value, value.profile_hash);
  w.write(HEAD_PLAN_CACHE_KEY);
  w.packString(value.profile_hash);
  w.write(PACK_SUBSTRAIT_HASH);
  w.packString(value.substrait_hash);
  w.write(PACK_PLAN_FINGERPRINT);
  w.packString(value.plan_fingerprint);
  w.write(PACK_UDF_SNAPSHOT_HASH);
  w.packString(value.udf_snapshot_hash);
  w.write(PACK_FUNCTION_REGISTRY_HASH);
  w.packString(value.function_registry_hash);
  w.write(PACK_REQUIRED_UDFS_HASH);
  w.packString(value.required_udfs_hash);
  w.write(PACK_REQUIRED_REWRITE_TAGS_HASH);
  w.packString(value.required_rewrite_tags_hash);
  w.write(PACK_SETTINGS_HASH);
  w.packString(value.settings_hash);
  w.write(PACK_DELTA_INPUTS_HASH);
  w.packString(value.delta_inputs_hash);
}

export function isPlanCacheKey(candidate: unknown): candidate is PlanCacheKey {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanCacheKey> = candidate;
  if (value.profile_hash === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSha256Hex(value.profile_hash)) return false;
  if (!isSha256Hex(value.substrait_hash)) return false;
  if (!(typeof value.plan_fingerprint === "string" && hasMinLength(value.plan_fingerprint, 1))) return false;
  if (!isSha256Hex(value.udf_snapshot_hash)) return false;
  if (!isSha256Hex(value.function_registry_hash)) return false;
  if (!isSha256Hex(value.required_udfs_hash)) return false;
  if (!isSha256Hex(value.required_rewrite_tags_hash)) return false;
  if (!isSha256Hex(value.settings_hash)) return false;
  if (!isSha256Hex(value.delta_inputs_hash)) return false;
  return true;
}

export function convertPlanCacheKey(value: unknown): PlanCacheKey {
  const fields = fieldsOf<keyof PlanCacheKey>(value);
  bailUnlessPlain(fields, fields.profile_hash);
  return {
    profile_hash: convertSha256Hex(fields.profile_hash),
    substrait_hash: convertSha256Hex(fields.substrait_hash),
    plan_fingerprint: minLength(asString(fields.plan_fingerprint), 1),
    udf_snapshot_hash: convertSha256Hex(fields.udf_snapshot_hash),
    function_registry_hash: convertSha256Hex(fields.function_registry_hash),
    required_udfs_hash: convertSha256Hex(fields.required_udfs_hash),
    required_rewrite_tags_hash: convertSha256Hex(fields.required_rewrite_tags_hash),
    settings_hash: convertSha256Hex(fields.settings_hash),
    delta_inputs_hash: convertSha256Hex(fields.delta_inputs_hash),
  };
}

export function readPlanCacheEntry(r: JsonReader): PlanCacheEntry {
  let key: PlanCacheKey | undefined;
  let plan_bytes: Uint8Array | undefined;
  let created_at_unix_ms: EventTimeMs | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_KEY)) key = readPlanCacheKey(r);
    if (r.atKey(READ_PLAN_BYTES)) plan_bytes = r.readBytes();
    if (r.atKey(READ_CREATED_AT_UNIX_MS)) created_at_unix_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip());
  if (key === undefined || plan_bytes === undefined || created_at_unix_ms === undefined) r.bail();
  return { key, plan_bytes, created_at_unix_ms };
}

export function unpackPlanCacheEntry(r: PackReader): PlanCacheEntry {
  let key: PlanCacheKey | undefined;
  let plan_bytes: Uint8Array | undefined;
  let created_at_unix_ms: EventTimeMs | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_KEY)) key = unpackPlanCacheKey(r);
    if (r.atKey(UNPACK_PLAN_BYTES)) plan_bytes = r.readBytes();
    if (r.atKey(UNPACK_CREATED_AT_UNIX_MS)) created_at_unix_ms = atLeast(r.readInt(), 0);
  } while (r.moreFieldsOrSkip(outer));
  if (key === undefined || plan_bytes === undefined || created_at_unix_ms === undefined) r.bail();
  return { key, plan_bytes, created_at_unix_ms };
}

export function writePlanCacheEntry(w: JsonValueWriter, value: PlanCacheEntry): void {
  requirePlain(value, value.key);
  w.write(OPEN_PLAN_CACHE_ENTRY);
  writePlanCacheKey(w, value.key);
  w.write(WRITE_PLAN_BYTES);
  w.writeBytes(value.plan_bytes);
  w.write(WRITE_CREATED_AT_UNIX_MS);
  w.writeInt(value.created_at_unix_ms);
  w.writeByte(CLOSE_OBJECT);
}

export function packPlanCacheEntry(w: Writer, value: PlanCacheEntry): void {
  requirePlain(value, value.key);
  w.write(HEAD_PLAN_CACHE_ENTRY);
  packPlanCacheKey(w, value.key);
  w.write(PACK_PLAN_BYTES);
  w.packBytes(value.plan_bytes);
  w.write(PACK_CREATED_AT_UNIX_MS);
  w.packInt(value.created_at_unix_ms);
}

export function isPlanCacheEntry(candidate: unknown): candidate is PlanCacheEntry {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PlanCacheEntry> = candidate;
  if (value.key === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isPlanCacheKey(value.key)) return false;
  if (!isBytes(value.plan_bytes)) return false;
  if (!(isSafeInt(value.created_at_unix_ms) && value.created_at_unix_ms >= 0)) return false;
  return true;
}

export function convertPlanCacheEntry(value: unknown): PlanCacheEntry {
  const fields = fieldsOf<keyof PlanCacheEntry>(value);
  bailUnlessPlain(fields, fields.key);
  return {
    key: convertPlanCacheKey(fields.key),
    plan_bytes: asBytes(fields.plan_bytes),
    created_at_unix_ms: atLeast(asInt(fields.created_at_unix_ms), 0),
  };
}
