// @generated from contracts/artifacts/compiler.yaml. Do not edit. [022de6daff7a1e49]

import type { Ext, Raw } from "tessera-contracts/serde";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_LIST,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asInstance,
  asRaw,
  asString,
  bail,
  bailUnlessPlain,
  base64Ext,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isList,
  isPlainObject,
  isRaw,
  itemsOf,
  jsonChunk,
  jsonKey,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertSha256Hex, isSha256Hex, readSha256Hex, unpackSha256Hex } from "../types.codec.js";
import type { NonEmptyStr, PlanFingerprint, Sha256Hex, SqlText } from "../types.js";
import type { AstArtifact, CompilerDiff, SqlPolicySnapshot, ViewArtifactPayload } from "./compiler.js";

const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_AST_RAW = /* @__PURE__ */ jsonKey("ast_raw");
const READ_POLICY_HASH = /* @__PURE__ */ jsonKey("policy_hash");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_ALLOW_DDL = /* @__PURE__ */ jsonKey("allow_ddl");
const READ_ALLOW_DML = /* @__PURE__ */ jsonKey("allow_dml");
const READ_ALLOW_STATEMENTS = /* @__PURE__ */ jsonKey("allow_statements");
const READ_BASE_HASH = /* @__PURE__ */ jsonKey("base_hash");
const READ_TARGET_HASH = /* @__PURE__ */ jsonKey("target_hash");
const READ_ADDED = /* @__PURE__ */ jsonKey("added");
const READ_REMOVED = /* @__PURE__ */ jsonKey("removed");
const READ_CHANGED = /* @__PURE__ */ jsonKey("changed");
const READ_PLAN_FINGERPRINT = /* @__PURE__ */ jsonKey("plan_fingerprint");
const READ_SCHEMA_MSGPACK = /* @__PURE__ */ jsonKey("schema_msgpack");
const READ_REQUIRED_UDFS = /* @__PURE__ */ jsonKey("required_udfs");
const READ_INPUTS = /* @__PURE__ */ jsonKey("inputs");

const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_AST_RAW = /* @__PURE__ */ packedKey("ast_raw");
const UNPACK_POLICY_HASH = /* @__PURE__ */ packedKey("policy_hash");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_ALLOW_DDL = /* @__PURE__ */ packedKey("allow_ddl");
const UNPACK_ALLOW_DML = /* @__PURE__ */ packedKey("allow_dml");
const UNPACK_ALLOW_STATEMENTS = /* @__PURE__ */ packedKey("allow_statements");
const UNPACK_BASE_HASH = /* @__PURE__ */ packedKey("base_hash");
const UNPACK_TARGET_HASH = /* @__PURE__ */ packedKey("target_hash");
const UNPACK_ADDED = /* @__PURE__ */ packedKey("added");
const UNPACK_REMOVED = /* @__PURE__ */ packedKey("removed");
const UNPACK_CHANGED = /* @__PURE__ */ packedKey("changed");
const UNPACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedKey("plan_fingerprint");
const UNPACK_SCHEMA_MSGPACK = /* @__PURE__ */ packedKey("schema_msgpack");
const UNPACK_REQUIRED_UDFS = /* @__PURE__ */ packedKey("required_udfs");
const UNPACK_INPUTS = /* @__PURE__ */ packedKey("inputs");

const OPEN_AST_ARTIFACT = /* @__PURE__ */ jsonChunk('{"sql":');
const WRITE_AST_RAW = /* @__PURE__ */ jsonChunk(',"ast_raw":');
const WRITE_POLICY_HASH = /* @__PURE__ */ jsonChunk(',"policy_hash":');
const OPEN_SQL_POLICY_SNAPSHOT = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_ALLOW_DDL = /* @__PURE__ */ jsonChunk(',"allow_ddl":');
const WRITE_ALLOW_DML = /* @__PURE__ */ jsonChunk(',"allow_dml":');
const WRITE_ALLOW_STATEMENTS = /* @__PURE__ */ jsonChunk(',"allow_statements":');
const OPEN_COMPILER_DIFF = /* @__PURE__ */ jsonChunk('{"base_hash":');
const WRITE_TARGET_HASH = /* @__PURE__ */ jsonChunk(',"target_hash":');
const WRITE_ADDED = /* @__PURE__ */ jsonChunk(',"added":');
const WRITE_REMOVED = /* @__PURE__ */ jsonChunk(',"removed":');
const WRITE_CHANGED = /* @__PURE__ */ jsonChunk(',"changed":');
const OPEN_VIEW_ARTIFACT_PAYLOAD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_PLAN_FINGERPRINT = /* @__PURE__ */ jsonChunk(',"plan_fingerprint":');
const WRITE_SCHEMA_MSGPACK = /* @__PURE__ */ jsonChunk(',"schema_msgpack":');
const WRITE_REQUIRED_UDFS = /* @__PURE__ */ jsonChunk(',"required_udfs":');
const WRITE_INPUTS = /* @__PURE__ */ jsonChunk(',"inputs":');

const HEAD_AST_ARTIFACT = /* @__PURE__ */ packedHead(3, "sql");
const PACK_AST_RAW = /* @__PURE__ */ packedChunk("ast_raw");
const PACK_POLICY_HASH = /* @__PURE__ */ packedChunk("policy_hash");
const HEAD_SQL_POLICY_SNAPSHOT = /* @__PURE__ */ packedChunk("name");
const PACK_ALLOW_DDL = /* @__PURE__ */ packedChunk("allow_ddl");
const PACK_ALLOW_DML = /* @__PURE__ */ packedChunk("allow_dml");
const PACK_ALLOW_STATEMENTS = /* @__PURE__ */ packedChunk("allow_statements");
const HEAD_COMPILER_DIFF = /* @__PURE__ */ packedChunk("base_hash");
const PACK_TARGET_HASH = /* @__PURE__ */ packedChunk("target_hash");
const PACK_ADDED = /* @__PURE__ */ packedChunk("added");
const PACK_REMOVED = /* @__PURE__ */ packedChunk("removed");
const PACK_CHANGED = /* @__PURE__ */ packedChunk("changed");
const HEAD_VIEW_ARTIFACT_PAYLOAD = /* @__PURE__ */ packedChunk("name");
const PACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_SCHEMA_MSGPACK = /* @__PURE__ */ packedChunk("schema_msgpack");
const PACK_REQUIRED_UDFS = /* @__PURE__ */ packedChunk("required_udfs");
const PACK_INPUTS = /* @__PURE__ */ packedChunk("inputs");

export function readAstArtifact(r: JsonReader): AstArtifact {
  let sql: SqlText | undefined;
  let ast_raw: Raw | undefined;
  let policy_hash: Sha256Hex | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(READ_AST_RAW)) ast_raw = r.readRaw();
    if (r.atKey(READ_POLICY_HASH)) policy_hash = readSha256Hex(r);
  } while (r.moreFields());
  if (sql === undefined || ast_raw === undefined || policy_hash === undefined) r.bail();
  return { sql, ast_raw, policy_hash };
}

export function unpackAstArtifact(r: PackReader): AstArtifact {
  let sql: SqlText | undefined;
  let ast_raw: Raw | undefined;
  let policy_hash: Sha256Hex | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_AST_RAW)) ast_raw = r.readRaw();
    if (r.atKey(UNPACK_POLICY_HASH)) policy_hash = unpackSha256Hex(r);
  } while (r.moreFields(outer));
  if (sql === undefined || ast_raw === undefined || policy_hash === undefined) r.bail();
  return { sql, ast_raw, policy_hash };
}

export function writeAstArtifact(w: JsonValueWriter, value: AstArtifact): void {
  requirePlain(value, value.sql);
  w.write(OPEN_AST_ARTIFACT);
  w.writeString(value.sql);
  w.write(WRITE_AST_RAW);
  w.writeRaw(value.ast_raw);
  w.write(WRITE_POLICY_HASH);
  w.writeString(value.policy_hash);
  w.writeByte(CLOSE_OBJECT);
}

export function packAstArtifact(w: Writer, value: AstArtifact): void {
  requirePlain(value, value.sql);
  w.write(HEAD_AST_ARTIFACT);
  w.packString(value.sql);
  w.write(PACK_AST_RAW);
  w.packRaw(value.ast_raw);
  w.write(PACK_POLICY_HASH);
  w.packString(value.policy_hash);
}

export function isAstArtifact(candidate: unknown): candidate is AstArtifact {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<AstArtifact> = candidate;
  if (typeof value.sql !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.sql, 1)) return false;
  if (!isRaw(value.ast_raw)) return false;
  if (!isSha256Hex(value.policy_hash)) return false;
  for (const name in value) {
    switch (name) {
      case "sql":
      case "ast_raw":
      case "policy_hash":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertAstArtifact(value: unknown): AstArtifact {
  const fields = fieldsOf<keyof AstArtifact>(value);
  bailUnlessPlain(fields, fields.sql);
  for (const name in fields) {
    switch (name) {
      case "sql":
      case "ast_raw":
      case "policy_hash":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    sql: minLength(asString(fields.sql), 1),
    ast_raw: asRaw(fields.ast_raw),
    policy_hash: convertSha256Hex(fields.policy_hash),
  };
}

export function readSqlPolicySnapshot(r: JsonReader): SqlPolicySnapshot {
  let name: string | undefined;
  let allow_ddl: boolean = false;
  let allow_dml: boolean = false;
  let allow_statements: boolean = false;
  let policy_hash: Sha256Hex | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = r.readString();
    if (r.atKey(READ_ALLOW_DDL)) allow_ddl = r.readBool();
    if (r.atKey(READ_ALLOW_DML)) allow_dml = r.readBool();
    if (r.atKey(READ_ALLOW_STATEMENTS)) allow_statements = r.readBool();
    if (r.atKey(READ_POLICY_HASH)) policy_hash = readSha256Hex(r);
  } while (r.moreFieldsOrSkip());
  if (name === undefined || policy_hash === undefined) r.bail();
  return { name, allow_ddl, allow_dml, allow_statements, policy_hash };
}

export function unpackSqlPolicySnapshot(r: PackReader): SqlPolicySnapshot {
  let name: string | undefined;
  let allow_ddl: boolean = false;
  let allow_dml: boolean = false;
  let allow_statements: boolean = false;
  let policy_hash: Sha256Hex | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = r.readString();
    if (r.atKey(UNPACK_ALLOW_DDL)) allow_ddl = r.readBool();
    if (r.atKey(UNPACK_ALLOW_DML)) allow_dml = r.readBool();
    if (r.atKey(UNPACK_ALLOW_STATEMENTS)) allow_statements = r.readBool();
    if (r.atKey(UNPACK_POLICY_HASH)) policy_hash = unpackSha256Hex(r);
  } while (r.moreFieldsOrSkip(outer));
  if (name === undefined || policy_hash === undefined) r.bail();
  return { name, allow_ddl, allow_dml, allow_statements, policy_hash };
}

export function writeSqlPolicySnapshot(w: JsonValueWriter, value: SqlPolicySnapshot): void {
  requirePlain(value, value.name);
  w.write(OPEN_SQL_POLICY_SNAPSHOT);
  w.writeString(value.name);
  if (value.allow_ddl !== undefined && value.allow_ddl !== false) {
    w.write(WRITE_ALLOW_DDL);
    w.writeBool(value.allow_ddl);
  }
  if (value.allow_dml !== undefined && value.allow_dml !== false) {
    w.write(WRITE_ALLOW_DML);
    w.writeBool(value.allow_dml);
  }
  if (value.allow_statements !== undefined && value.allow_statements !== false) {
    w.write(WRITE_ALLOW_STATEMENTS);
    w.writeBool(value.allow_statements);
  }
  w.write(WRITE_POLICY_HASH);
  w.writeString(value.policy_hash);
  w.writeByte(CLOSE_OBJECT);
}

export function packSqlPolicySnapshot(w: Writer, value: SqlPolicySnapshot): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (value.allow_ddl !== undefined && value.allow_ddl !== false) fields++;
  if (value.allow_dml !== undefined && value.allow_dml !== false) fields++;
  if (value.allow_statements !== undefined && value.allow_statements !== false) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_SQL_POLICY_SNAPSHOT);
  w.packString(value.name);
  if (value.allow_ddl !== undefined && value.allow_ddl !== false) {
    w.write(PACK_ALLOW_DDL);
    w.packBool(value.allow_ddl);
  }
  if (value.allow_dml !== undefined && value.allow_dml !== false) {
    w.write(PACK_ALLOW_DML);
    w.packBool(value.allow_dml);
  }
  if (value.allow_statements !== undefined && value.allow_statements !== false) {
    w.write(PACK_ALLOW_STATEMENTS);
    w.packBool(value.allow_statements);
  }
  w.write(PACK_POLICY_HASH);
  w.packString(value.policy_hash);
}

export function isSqlPolicySnapshot(candidate: unknown): candidate is SqlPolicySnapshot {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SqlPolicySnapshot> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.allow_ddl !== "boolean") return false;
  if (typeof value.allow_dml !== "boolean") return false;
  if (typeof value.allow_statements !== "boolean") return false;
  if (!isSha256Hex(value.policy_hash)) return false;
  return true;
}

export function convertSqlPolicySnapshot(value: unknown): SqlPolicySnapshot {
  const fields = fieldsOf<keyof SqlPolicySnapshot>(value);
  bailUnlessPlain(fields, fields.name);
  return {
    name: asString(fields.name),
    allow_ddl: fields.allow_ddl === undefined ? false : asBool(fields.allow_ddl),
    allow_dml: fields.allow_dml === undefined ? false : asBool(fields.allow_dml),
    allow_statements: fields.allow_statements === undefined ? false : asBool(fields.allow_statements),
    policy_hash: convertSha256Hex(fields.policy_hash),
  };
}

export function readCompilerDiff(r: JsonReader): CompilerDiff {
  let base_hash: Sha256Hex | undefined;
  let target_hash: Sha256Hex | undefined;
  let added: readonly string[] = [];
  let removed: readonly string[] = [];
  let changed: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_BASE_HASH)) base_hash = readSha256Hex(r);
    if (r.atKey(READ_TARGET_HASH)) target_hash = readSha256Hex(r);
    if (r.atKey(READ_ADDED)) added = readStringList(r);
    if (r.atKey(READ_REMOVED)) removed = readStringList(r);
    if (r.atKey(READ_CHANGED)) changed = readStringList(r);
  } while (r.moreFieldsOrSkip());
  if (base_hash === undefined || target_hash === undefined) r.bail();
  return { base_hash, target_hash, added, removed, changed };
}

export function unpackCompilerDiff(r: PackReader): CompilerDiff {
  let base_hash: Sha256Hex | undefined;
  let target_hash: Sha256Hex | undefined;
  let added: readonly string[] = [];
  let removed: readonly string[] = [];
  let changed: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_BASE_HASH)) base_hash = unpackSha256Hex(r);
    if (r.atKey(UNPACK_TARGET_HASH)) target_hash = unpackSha256Hex(r);
    if (r.atKey(UNPACK_ADDED)) added = unpackStringList(r);
    if (r.atKey(UNPACK_REMOVED)) removed = unpackStringList(r);
    if (r.atKey(UNPACK_CHANGED)) changed = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (base_hash === undefined || target_hash === undefined) r.bail();
  return { base_hash, target_hash, added, removed, changed };
}

export function writeCompilerDiff(w: JsonValueWriter, value: CompilerDiff): void {
  requirePlain(value, value.base_hash);
  w.write(OPEN_COMPILER_DIFF);
  w.writeString(value.base_hash);
  w.write(WRITE_TARGET_HASH);
  w.writeString(value.target_hash);
  if (!isEmptyList(value.added)) {
    w.write(WRITE_ADDED);
    writeStringList(w, value.added);
  }
  if (!isEmptyList(value.removed)) {
    w.write(WRITE_REMOVED);
    writeStringList(w, value.removed);
  }
  if (!isEmptyList(value.changed)) {
    w.write(WRITE_CHANGED);
    writeStringList(w, value.changed);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCompilerDiff(w: Writer, value: CompilerDiff): void {
  requirePlain(value, value.base_hash);
  let fields = 2;
  if (!isEmptyList(value.added)) fields++;
  if (!isEmptyList(value.removed)) fields++;
  if (!isEmptyList(value.changed)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_COMPILER_DIFF);
  w.packString(value.base_hash);
  w.write(PACK_TARGET_HASH);
  w.packString(value.target_hash);
  if (!isEmptyList(value.added)) {
    w.write(PACK_ADDED);
    packStringList(w, value.added);
  }
  if (!isEmptyList(value.removed)) {
    w.write(PACK_REMOVED);
    packStringList(w, value.removed);
  }
  if (!isEmptyList(value.changed)) {
    w.write(PACK_CHANGED);
    packStringList(w, value.changed);
  }
}

export function isCompilerDiff(candidate: unknown): candidate is CompilerDiff {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CompilerDiff> = candidate;
  if (value.base_hash === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSha256Hex(value.base_hash)) return false;
  if (!isSha256Hex(value.target_hash)) return false;
  if (!isStringList(value.added)) return false;
  if (!isStringList(value.removed)) return false;
  if (!isStringList(value.changed)) return false;
  return true;
}

export function convertCompilerDiff(value: unknown): CompilerDiff {
  const fields = fieldsOf<keyof CompilerDiff>(value);
  bailUnlessPlain(fields, fields.base_hash);
  return {
    base_hash: convertSha256Hex(fields.base_hash),
    target_hash: convertSha256Hex(fields.target_hash),
    added: fields.added === undefined ? [] : convertStringList(fields.added),
    removed: fields.removed === undefined ? [] : convertStringList(fields.removed),
    changed: fields.changed === undefined ? [] : convertStringList(fields.changed),
  };
}

export function readViewArtifactPayload(r: JsonReader): ViewArtifactPayload {
  let name: NonEmptyStr | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let schema_msgpack: Ext | undefined;
  let required_udfs: readonly string[] = [];
  let inputs: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(READ_SCHEMA_MSGPACK)) schema_msgpack = r.readExt(3, base64Ext(3));
    if (r.atKey(READ_REQUIRED_UDFS)) required_udfs = readStringList(r);
    if (r.atKey(READ_INPUTS)) inputs = readStringList(r);
  } while (r.moreFieldsOrSkip());
  if (name === undefined || plan_fingerprint === undefined || schema_msgpack === undefined) r.bail();
  return { name, plan_fingerprint, schema_msgpack, required_udfs, inputs };
}

export function unpackViewArtifactPayload(r: PackReader): ViewArtifactPayload {
  let name: NonEmptyStr | undefined;
  let plan_fingerprint: PlanFingerprint | undefined;
  let schema_msgpack: Ext | undefined;
  let required_udfs: readonly string[] = [];
  let inputs: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_SCHEMA_MSGPACK)) schema_msgpack = r.readExt(3, base64Ext(3));
    if (r.atKey(UNPACK_REQUIRED_UDFS)) required_udfs = unpackStringList(r);
    if (r.atKey(UNPACK_INPUTS)) inputs = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (name === undefined || plan_fingerprint === undefined || schema_msgpack === undefined) r.bail();
  return { name, plan_fingerprint, schema_msgpack, required_udfs, inputs };
}

export function writeViewArtifactPayload(w: JsonValueWriter, value: ViewArtifactPayload): void {
  requirePlain(value, value.name);
  w.write(OPEN_VIEW_ARTIFACT_PAYLOAD);
  w.writeString(value.name);
  w.write(WRITE_PLAN_FINGERPRINT);
  w.writeString(value.plan_fingerprint);
  w.write(WRITE_SCHEMA_MSGPACK);
  w.writeExtJson(base64Ext(3), value.schema_msgpack);
  if (!isEmptyList(value.required_udfs)) {
    w.write(WRITE_REQUIRED_UDFS);
    writeStringList(w, value.required_udfs);
  }
  if (!isEmptyList(value.inputs)) {
    w.write(WRITE_INPUTS);
    writeStringList(w, value.inputs);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packViewArtifactPayload(w: Writer, value: ViewArtifactPayload): void {
  requirePlain(value, value.name);
  let fields = 3;
  if (!isEmptyList(value.required_udfs)) fields++;
  if (!isEmptyList(value.inputs)) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_VIEW_ARTIFACT_PAYLOAD);
  w.packString(value.name);
  w.write(PACK_PLAN_FINGERPRINT);
  w.packString(value.plan_fingerprint);
  w.write(PACK_SCHEMA_MSGPACK);
  w.packExt(3, base64Ext(3), value.schema_msgpack);
  if (!isEmptyList(value.required_udfs)) {
    w.write(PACK_REQUIRED_UDFS);
    packStringList(w, value.required_udfs);
  }
  if (!isEmptyList(value.inputs)) {
    w.write(PACK_INPUTS);
    packStringList(w, value.inputs);
  }
}

export function isViewArtifactPayload(candidate: unknown): candidate is ViewArtifactPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewArtifactPayload> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (!(typeof value.plan_fingerprint === "string" && hasMinLength(value.plan_fingerprint, 1))) return false;
  if (!base64Ext(3).is(value.schema_msgpack)) return false;
  if (!isStringList(value.required_udfs)) return false;
  if (!isStringList(value.inputs)) return false;
  return true;
}

export function convertViewArtifactPayload(value: unknown): ViewArtifactPayload {
  const fields = fieldsOf<keyof ViewArtifactPayload>(value);
  bailUnlessPlain(fields, fields.name);
  return {
    name: minLength(asString(fields.name), 1),
    plan_fingerprint: minLength(asString(fields.plan_fingerprint), 1),
    schema_msgpack: asInstance(fields.schema_msgpack, base64Ext(3)),
    required_udfs: fields.required_udfs === undefined ? [] : convertStringList(fields.required_udfs),
    inputs: fields.inputs === undefined ? [] : convertStringList(fields.inputs),
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
