// @generated from contracts/plan/keys.yaml. Do not edit. [7e26628b15121f62]

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
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
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
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertSha256Hex,
  convertSqlDialect,
  convertStrMap,
  isSha256Hex,
  isSqlDialect,
  isStrMap,
  packSqlDialect,
  readSha256Hex,
  readSqlDialect,
  readStrMap,
  unpackSha256Hex,
  unpackSqlDialect,
  unpackStrMap,
  writeSqlDialect,
} from "../types.codec.js";
import type {
  DeltaVersion,
  NonEmptyStr,
  PlanFingerprint,
  PosInt,
  Sha256Hex,
  SqlDialect,
  SqlText,
  StrMap,
} from "../types.js";
import type { CanonicalSql, ExecutionKey, GraphShape, ResultInput, ResultKey, ViewShape } from "./keys.js";

const READ_FORM = /* @__PURE__ */ jsonKey("form");
const READ_DIALECT = /* @__PURE__ */ jsonKey("dialect");
const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_REFS = /* @__PURE__ */ jsonKey("refs");
const READ_TABLE_ID = /* @__PURE__ */ jsonKey("table_id");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_FROM_VERSION = /* @__PURE__ */ jsonKey("from_version");
const READ_BOUNDARY = /* @__PURE__ */ jsonKey("boundary");
const READ_PLAN_FINGERPRINT = /* @__PURE__ */ jsonKey("plan_fingerprint");
const READ_INPUTS = /* @__PURE__ */ jsonKey("inputs");
const READ_PARAMETERS = /* @__PURE__ */ jsonKey("parameters");
const READ_RESULT = /* @__PURE__ */ jsonKey("result");
const READ_ENGINE = /* @__PURE__ */ jsonKey("engine");
const READ_PROFILE_HASH = /* @__PURE__ */ jsonKey("profile_hash");
const READ_WRITER_POLICY = /* @__PURE__ */ jsonKey("writer_policy");
const READ_DEPS = /* @__PURE__ */ jsonKey("deps");
const READ_OUTPUT = /* @__PURE__ */ jsonKey("output");
const READ_VIEWS = /* @__PURE__ */ jsonKey("views");

const UNPACK_FORM = /* @__PURE__ */ packedKey("form");
const UNPACK_DIALECT = /* @__PURE__ */ packedKey("dialect");
const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_REFS = /* @__PURE__ */ packedKey("refs");
const UNPACK_TABLE_ID = /* @__PURE__ */ packedKey("table_id");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_FROM_VERSION = /* @__PURE__ */ packedKey("from_version");
const UNPACK_BOUNDARY = /* @__PURE__ */ packedKey("boundary");
const UNPACK_PLAN_FINGERPRINT = /* @__PURE__ */ packedKey("plan_fingerprint");
const UNPACK_INPUTS = /* @__PURE__ */ packedKey("inputs");
const UNPACK_PARAMETERS = /* @__PURE__ */ packedKey("parameters");
const UNPACK_RESULT = /* @__PURE__ */ packedKey("result");
const UNPACK_ENGINE = /* @__PURE__ */ packedKey("engine");
const UNPACK_PROFILE_HASH = /* @__PURE__ */ packedKey("profile_hash");
const UNPACK_WRITER_POLICY = /* @__PURE__ */ packedKey("writer_policy");
const UNPACK_DEPS = /* @__PURE__ */ packedKey("deps");
const UNPACK_OUTPUT = /* @__PURE__ */ packedKey("output");
const UNPACK_VIEWS = /* @__PURE__ */ packedKey("views");

const OPEN_CANONICAL_SQL = /* @__PURE__ */ jsonChunk('{"form":');
const WRITE_DIALECT = /* @__PURE__ */ jsonChunk(',"dialect":');
const WRITE_SQL = /* @__PURE__ */ jsonChunk(',"sql":');
const WRITE_REFS = /* @__PURE__ */ jsonChunk(',"refs":');
const OPEN_RESULT_INPUT = /* @__PURE__ */ jsonChunk('{"table_id":');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_FROM_VERSION = /* @__PURE__ */ jsonChunk(',"from_version":');
const WRITE_BOUNDARY = /* @__PURE__ */ jsonChunk(',"boundary":');
const OPEN_RESULT_KEY = /* @__PURE__ */ jsonChunk('{"plan_fingerprint":');
const WRITE_INPUTS = /* @__PURE__ */ jsonChunk(',"inputs":');
const WRITE_PARAMETERS = /* @__PURE__ */ jsonChunk(',"parameters":');
const OPEN_EXECUTION_KEY = /* @__PURE__ */ jsonChunk('{"result":');
const WRITE_ENGINE = /* @__PURE__ */ jsonChunk(',"engine":');
const WRITE_PROFILE_HASH = /* @__PURE__ */ jsonChunk(',"profile_hash":');
const WRITE_WRITER_POLICY = /* @__PURE__ */ jsonChunk(',"writer_policy":');
const OPEN_VIEW_SHAPE = /* @__PURE__ */ jsonChunk('{"plan_fingerprint":');
const WRITE_DEPS = /* @__PURE__ */ jsonChunk(',"deps":');
const WRITE_OUTPUT = /* @__PURE__ */ jsonChunk(',"output":');
const OPEN_GRAPH_SHAPE = /* @__PURE__ */ jsonChunk('{"form":');
const WRITE_VIEWS = /* @__PURE__ */ jsonChunk(',"views":');

const HEAD_CANONICAL_SQL = /* @__PURE__ */ packedHead(4, "form");
const PACK_DIALECT = /* @__PURE__ */ packedChunk("dialect");
const PACK_SQL = /* @__PURE__ */ packedChunk("sql");
const PACK_REFS = /* @__PURE__ */ packedChunk("refs");
const HEAD_RESULT_INPUT = /* @__PURE__ */ packedChunk("table_id");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_FROM_VERSION = /* @__PURE__ */ packedChunk("from_version");
const PACK_BOUNDARY = /* @__PURE__ */ packedChunk("boundary");
const HEAD_RESULT_KEY = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_INPUTS = /* @__PURE__ */ packedChunk("inputs");
const PACK_PARAMETERS = /* @__PURE__ */ packedChunk("parameters");
const HEAD_EXECUTION_KEY = /* @__PURE__ */ packedChunk("result");
const PACK_ENGINE = /* @__PURE__ */ packedChunk("engine");
const PACK_PROFILE_HASH = /* @__PURE__ */ packedChunk("profile_hash");
const PACK_WRITER_POLICY = /* @__PURE__ */ packedChunk("writer_policy");
const HEAD_VIEW_SHAPE = /* @__PURE__ */ packedChunk("plan_fingerprint");
const PACK_DEPS = /* @__PURE__ */ packedChunk("deps");
const PACK_OUTPUT = /* @__PURE__ */ packedChunk("output");
const HEAD_GRAPH_SHAPE = /* @__PURE__ */ packedHead(2, "form");
const PACK_VIEWS = /* @__PURE__ */ packedChunk("views");

export function readCanonicalSql(r: JsonReader): CanonicalSql {
  let form: PosInt | undefined;
  let dialect: SqlDialect | undefined;
  let sql: SqlText | undefined;
  let refs: { readonly [key: string]: string } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_FORM)) form = atLeast(r.readInt(), 1);
    if (r.atKey(READ_DIALECT)) dialect = readSqlDialect(r);
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(READ_REFS)) refs = readStringMap(r);
  } while (r.moreFields());
  if (form === undefined || dialect === undefined || sql === undefined || refs === undefined) r.bail();
  return { form, dialect, sql, refs };
}

export function unpackCanonicalSql(r: PackReader): CanonicalSql {
  let form: PosInt | undefined;
  let dialect: SqlDialect | undefined;
  let sql: SqlText | undefined;
  let refs: { readonly [key: string]: string } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FORM)) form = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_DIALECT)) dialect = unpackSqlDialect(r);
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_REFS)) refs = unpackStringMap(r);
  } while (r.moreFields(outer));
  if (form === undefined || dialect === undefined || sql === undefined || refs === undefined) r.bail();
  return { form, dialect, sql, refs };
}

export function writeCanonicalSql(w: JsonValueWriter, value: CanonicalSql): void {
  requirePlain(value, value.form);
  w.write(OPEN_CANONICAL_SQL);
  w.writeInt(value.form);
  w.write(WRITE_DIALECT);
  writeSqlDialect(w, value.dialect);
  w.write(WRITE_SQL);
  w.writeString(value.sql);
  w.write(WRITE_REFS);
  writeStringMap(w, value.refs);
  w.writeByte(CLOSE_OBJECT);
}

export function packCanonicalSql(w: Writer, value: CanonicalSql): void {
  requirePlain(value, value.form);
  w.write(HEAD_CANONICAL_SQL);
  w.packInt(value.form);
  w.write(PACK_DIALECT);
  packSqlDialect(w, value.dialect);
  w.write(PACK_SQL);
  w.packString(value.sql);
  w.write(PACK_REFS);
  packStringMap(w, value.refs);
}

export function isCanonicalSql(candidate: unknown): candidate is CanonicalSql {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CanonicalSql> = candidate;
  if (value.form === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.form) && value.form >= 1)) return false;
  if (!isSqlDialect(value.dialect)) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1))) return false;
  if (!isStringMap(value.refs)) return false;
  for (const name in value) {
    switch (name) {
      case "form":
      case "dialect":
      case "sql":
      case "refs":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCanonicalSql(value: unknown): CanonicalSql {
  const fields = fieldsOf<keyof CanonicalSql>(value);
  bailUnlessPlain(fields, fields.form);
  for (const name in fields) {
    switch (name) {
      case "form":
      case "dialect":
      case "sql":
      case "refs":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    form: atLeast(asInt(fields.form), 1),
    dialect: convertSqlDialect(fields.dialect),
    sql: minLength(asString(fields.sql), 1),
    refs: convertStringMap(fields.refs),
  };
}

export function readResultInput(r: JsonReader): ResultInput {
  let table_id: NonEmptyStr | undefined;
  let version: DeltaVersion | null | undefined;
  let from_version: DeltaVersion | null = null;
  let boundary: Sha256Hex | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_TABLE_ID)) table_id = minLength(r.readString(), 1);
    if (r.atKey(READ_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_FROM_VERSION)) from_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_BOUNDARY)) boundary = readSha256Hex(r);
  } while (r.moreFields());
  if (table_id === undefined || version === undefined || boundary === undefined) r.bail();
  return { table_id, version, from_version, boundary };
}

export function unpackResultInput(r: PackReader): ResultInput {
  let table_id: NonEmptyStr | undefined;
  let version: DeltaVersion | null | undefined;
  let from_version: DeltaVersion | null = null;
  let boundary: Sha256Hex | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TABLE_ID)) table_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_VERSION)) version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FROM_VERSION)) from_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_BOUNDARY)) boundary = unpackSha256Hex(r);
  } while (r.moreFields(outer));
  if (table_id === undefined || version === undefined || boundary === undefined) r.bail();
  return { table_id, version, from_version, boundary };
}

export function writeResultInput(w: JsonValueWriter, value: ResultInput): void {
  requirePlain(value, value.table_id);
  w.write(OPEN_RESULT_INPUT);
  w.writeString(value.table_id);
  w.write(WRITE_VERSION);
  if (value.version === null) w.writeNull();
  else w.writeInt(value.version);
  if (value.from_version !== undefined && value.from_version !== null) {
    w.write(WRITE_FROM_VERSION);
    w.writeInt(value.from_version);
  }
  w.write(WRITE_BOUNDARY);
  w.writeString(value.boundary);
  w.writeByte(CLOSE_OBJECT);
}

export function packResultInput(w: Writer, value: ResultInput): void {
  requirePlain(value, value.table_id);
  let fields = 3;
  if (value.from_version !== undefined && value.from_version !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_RESULT_INPUT);
  w.packString(value.table_id);
  w.write(PACK_VERSION);
  if (value.version === null) w.packNull();
  else w.packInt(value.version);
  if (value.from_version !== undefined && value.from_version !== null) {
    w.write(PACK_FROM_VERSION);
    w.packInt(value.from_version);
  }
  w.write(PACK_BOUNDARY);
  w.packString(value.boundary);
}

export function isResultInput(candidate: unknown): candidate is ResultInput {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ResultInput> = candidate;
  if (typeof value.table_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.table_id, 1)) return false;
  if (!(isSafeInt(value.version) && value.version >= 0) && value.version !== null) return false;
  if (!(isSafeInt(value.from_version) && value.from_version >= 0) && value.from_version !== null) return false;
  if (!isSha256Hex(value.boundary)) return false;
  for (const name in value) {
    switch (name) {
      case "table_id":
      case "version":
      case "from_version":
      case "boundary":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertResultInput(value: unknown): ResultInput {
  const fields = fieldsOf<keyof ResultInput>(value);
  bailUnlessPlain(fields, fields.table_id);
  for (const name in fields) {
    switch (name) {
      case "table_id":
      case "version":
      case "from_version":
      case "boundary":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    table_id: minLength(asString(fields.table_id), 1),
    version: fields.version === null ? null : atLeast(asInt(fields.version), 0),
    from_version: fields.from_version == null ? null : atLeast(asInt(fields.from_version), 0),
    boundary: convertSha256Hex(fields.boundary),
  };
}

export function readResultKey(r: JsonReader): ResultKey {
  let plan_fingerprint: PlanFingerprint | undefined;
  let inputs: { readonly [key: string]: ResultInput } | undefined;
  let parameters: StrMap | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(READ_INPUTS)) inputs = readResultInputMap(r);
    if (r.atKey(READ_PARAMETERS)) parameters = readStrMap(r);
  } while (r.moreFields());
  if (plan_fingerprint === undefined || inputs === undefined) r.bail();
  if (parameters === undefined) parameters = Object.create(null) as StrMap;
  return { plan_fingerprint, inputs, parameters };
}

export function unpackResultKey(r: PackReader): ResultKey {
  let plan_fingerprint: PlanFingerprint | undefined;
  let inputs: { readonly [key: string]: ResultInput } | undefined;
  let parameters: StrMap | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_INPUTS)) inputs = unpackResultInputMap(r);
    if (r.atKey(UNPACK_PARAMETERS)) parameters = unpackStrMap(r);
  } while (r.moreFields(outer));
  if (plan_fingerprint === undefined || inputs === undefined) r.bail();
  if (parameters === undefined) parameters = Object.create(null) as StrMap;
  return { plan_fingerprint, inputs, parameters };
}

export function writeResultKey(w: JsonValueWriter, value: ResultKey): void {
  requirePlain(value, value.plan_fingerprint);
  w.write(OPEN_RESULT_KEY);
  w.writeString(value.plan_fingerprint);
  w.write(WRITE_INPUTS);
  writeResultInputMap(w, value.inputs);
  if (!isEmptyObject(value.parameters)) {
    w.write(WRITE_PARAMETERS);
    writeStringMap(w, value.parameters);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packResultKey(w: Writer, value: ResultKey): void {
  requirePlain(value, value.plan_fingerprint);
  let fields = 2;
  if (!isEmptyObject(value.parameters)) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_RESULT_KEY);
  w.packString(value.plan_fingerprint);
  w.write(PACK_INPUTS);
  packResultInputMap(w, value.inputs);
  if (!isEmptyObject(value.parameters)) {
    w.write(PACK_PARAMETERS);
    packStringMap(w, value.parameters);
  }
}

export function isResultKey(candidate: unknown): candidate is ResultKey {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ResultKey> = candidate;
  if (typeof value.plan_fingerprint !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.plan_fingerprint, 1)) return false;
  if (!isResultInputMap(value.inputs)) return false;
  if (!isStrMap(value.parameters)) return false;
  for (const name in value) {
    switch (name) {
      case "plan_fingerprint":
      case "inputs":
      case "parameters":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertResultKey(value: unknown): ResultKey {
  const fields = fieldsOf<keyof ResultKey>(value);
  bailUnlessPlain(fields, fields.plan_fingerprint);
  for (const name in fields) {
    switch (name) {
      case "plan_fingerprint":
      case "inputs":
      case "parameters":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    plan_fingerprint: minLength(asString(fields.plan_fingerprint), 1),
    inputs: convertResultInputMap(fields.inputs),
    parameters: fields.parameters === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.parameters),
  };
}

export function readExecutionKey(r: JsonReader): ExecutionKey {
  let result: Sha256Hex | undefined;
  let engine: NonEmptyStr | undefined;
  let profile_hash: Sha256Hex | undefined;
  let writer_policy: Sha256Hex | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_RESULT)) result = readSha256Hex(r);
    if (r.atKey(READ_ENGINE)) engine = minLength(r.readString(), 1);
    if (r.atKey(READ_PROFILE_HASH)) profile_hash = readSha256Hex(r);
    if (r.atKey(READ_WRITER_POLICY)) writer_policy = r.atNull() ? null : readSha256Hex(r);
  } while (r.moreFields());
  if (result === undefined || engine === undefined || profile_hash === undefined) r.bail();
  return { result, engine, profile_hash, writer_policy };
}

export function unpackExecutionKey(r: PackReader): ExecutionKey {
  let result: Sha256Hex | undefined;
  let engine: NonEmptyStr | undefined;
  let profile_hash: Sha256Hex | undefined;
  let writer_policy: Sha256Hex | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_RESULT)) result = unpackSha256Hex(r);
    if (r.atKey(UNPACK_ENGINE)) engine = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PROFILE_HASH)) profile_hash = unpackSha256Hex(r);
    if (r.atKey(UNPACK_WRITER_POLICY)) writer_policy = r.atNull() ? null : unpackSha256Hex(r);
  } while (r.moreFields(outer));
  if (result === undefined || engine === undefined || profile_hash === undefined) r.bail();
  return { result, engine, profile_hash, writer_policy };
}

export function writeExecutionKey(w: JsonValueWriter, value: ExecutionKey): void {
  requirePlain(value, value.result);
  w.write(OPEN_EXECUTION_KEY);
  w.writeString(value.result);
  w.write(WRITE_ENGINE);
  w.writeString(value.engine);
  w.write(WRITE_PROFILE_HASH);
  w.writeString(value.profile_hash);
  if (value.writer_policy !== undefined && value.writer_policy !== null) {
    w.write(WRITE_WRITER_POLICY);
    w.writeString(value.writer_policy);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packExecutionKey(w: Writer, value: ExecutionKey): void {
  requirePlain(value, value.result);
  let fields = 3;
  if (value.writer_policy !== undefined && value.writer_policy !== null) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_EXECUTION_KEY);
  w.packString(value.result);
  w.write(PACK_ENGINE);
  w.packString(value.engine);
  w.write(PACK_PROFILE_HASH);
  w.packString(value.profile_hash);
  if (value.writer_policy !== undefined && value.writer_policy !== null) {
    w.write(PACK_WRITER_POLICY);
    w.packString(value.writer_policy);
  }
}

export function isExecutionKey(candidate: unknown): candidate is ExecutionKey {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ExecutionKey> = candidate;
  if (value.result === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSha256Hex(value.result)) return false;
  if (!(typeof value.engine === "string" && hasMinLength(value.engine, 1))) return false;
  if (!isSha256Hex(value.profile_hash)) return false;
  if (!isSha256Hex(value.writer_policy) && value.writer_policy !== null) return false;
  for (const name in value) {
    switch (name) {
      case "result":
      case "engine":
      case "profile_hash":
      case "writer_policy":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertExecutionKey(value: unknown): ExecutionKey {
  const fields = fieldsOf<keyof ExecutionKey>(value);
  bailUnlessPlain(fields, fields.result);
  for (const name in fields) {
    switch (name) {
      case "result":
      case "engine":
      case "profile_hash":
      case "writer_policy":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    result: convertSha256Hex(fields.result),
    engine: minLength(asString(fields.engine), 1),
    profile_hash: convertSha256Hex(fields.profile_hash),
    writer_policy: fields.writer_policy == null ? null : convertSha256Hex(fields.writer_policy),
  };
}

export function readViewShape(r: JsonReader): ViewShape {
  let plan_fingerprint: PlanFingerprint | undefined;
  let deps: readonly string[] = [];
  let output: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(READ_DEPS)) deps = readStringList(r);
    if (r.atKey(READ_OUTPUT)) output = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (plan_fingerprint === undefined) r.bail();
  return { plan_fingerprint, deps, output };
}

export function unpackViewShape(r: PackReader): ViewShape {
  let plan_fingerprint: PlanFingerprint | undefined;
  let deps: readonly string[] = [];
  let output: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PLAN_FINGERPRINT)) plan_fingerprint = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_DEPS)) deps = unpackStringList(r);
    if (r.atKey(UNPACK_OUTPUT)) output = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (plan_fingerprint === undefined) r.bail();
  return { plan_fingerprint, deps, output };
}

export function writeViewShape(w: JsonValueWriter, value: ViewShape): void {
  requirePlain(value, value.plan_fingerprint);
  w.write(OPEN_VIEW_SHAPE);
  w.writeString(value.plan_fingerprint);
  if (!isEmptyList(value.deps)) {
    w.write(WRITE_DEPS);
    writeStringList(w, value.deps);
  }
  if (value.output !== undefined && value.output !== null) {
    w.write(WRITE_OUTPUT);
    w.writeString(value.output);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packViewShape(w: Writer, value: ViewShape): void {
  requirePlain(value, value.plan_fingerprint);
  let fields = 1;
  if (!isEmptyList(value.deps)) fields++;
  if (value.output !== undefined && value.output !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_VIEW_SHAPE);
  w.packString(value.plan_fingerprint);
  if (!isEmptyList(value.deps)) {
    w.write(PACK_DEPS);
    packStringList(w, value.deps);
  }
  if (value.output !== undefined && value.output !== null) {
    w.write(PACK_OUTPUT);
    w.packString(value.output);
  }
}

export function isViewShape(candidate: unknown): candidate is ViewShape {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ViewShape> = candidate;
  if (typeof value.plan_fingerprint !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.plan_fingerprint, 1)) return false;
  if (!isStringList(value.deps)) return false;
  if (typeof value.output !== "string" && value.output !== null) return false;
  for (const name in value) {
    switch (name) {
      case "plan_fingerprint":
      case "deps":
      case "output":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertViewShape(value: unknown): ViewShape {
  const fields = fieldsOf<keyof ViewShape>(value);
  bailUnlessPlain(fields, fields.plan_fingerprint);
  for (const name in fields) {
    switch (name) {
      case "plan_fingerprint":
      case "deps":
      case "output":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    plan_fingerprint: minLength(asString(fields.plan_fingerprint), 1),
    deps: fields.deps === undefined ? [] : convertStringList(fields.deps),
    output: fields.output == null ? null : asString(fields.output),
  };
}

export function readGraphShape(r: JsonReader): GraphShape {
  let form: PosInt | undefined;
  let views: { readonly [key: string]: ViewShape } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_FORM)) form = atLeast(r.readInt(), 1);
    if (r.atKey(READ_VIEWS)) views = readViewShapeMap(r);
  } while (r.moreFields());
  if (form === undefined || views === undefined) r.bail();
  return { form, views };
}

export function unpackGraphShape(r: PackReader): GraphShape {
  let form: PosInt | undefined;
  let views: { readonly [key: string]: ViewShape } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FORM)) form = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_VIEWS)) views = unpackViewShapeMap(r);
  } while (r.moreFields(outer));
  if (form === undefined || views === undefined) r.bail();
  return { form, views };
}

export function writeGraphShape(w: JsonValueWriter, value: GraphShape): void {
  requirePlain(value, value.form);
  w.write(OPEN_GRAPH_SHAPE);
  w.writeInt(value.form);
  w.write(WRITE_VIEWS);
  writeViewShapeMap(w, value.views);
  w.writeByte(CLOSE_OBJECT);
}

export function packGraphShape(w: Writer, value: GraphShape): void {
  requirePlain(value, value.form);
  w.write(HEAD_GRAPH_SHAPE);
  w.packInt(value.form);
  w.write(PACK_VIEWS);
  packViewShapeMap(w, value.views);
}

export function isGraphShape(candidate: unknown): candidate is GraphShape {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<GraphShape> = candidate;
  if (value.form === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.form) && value.form >= 1)) return false;
  if (!isViewShapeMap(value.views)) return false;
  for (const name in value) {
    switch (name) {
      case "form":
      case "views":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertGraphShape(value: unknown): GraphShape {
  const fields = fieldsOf<keyof GraphShape>(value);
  bailUnlessPlain(fields, fields.form);
  for (const name in fields) {
    switch (name) {
      case "form":
      case "views":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { form: atLeast(asInt(fields.form), 1), views: convertViewShapeMap(fields.views) };
}

function readStringMap(r: JsonReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readString();
  return map;
}

function unpackStringMap(r: PackReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  const count = r.readMapHeader();
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

function readResultInputMap(r: JsonReader): { readonly [key: string]: ResultInput } {
  const map = Object.create(null) as { [key: string]: ResultInput };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readResultInput(r);
  return map;
}

function unpackResultInputMap(r: PackReader): { readonly [key: string]: ResultInput } {
  const map = Object.create(null) as { [key: string]: ResultInput };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackResultInput(r);
  return map;
}

function writeResultInputMap(w: JsonValueWriter, map: { readonly [key: string]: ResultInput }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as ResultInput;
    writeResultInput(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packResultInputMap(w: Writer, map: { readonly [key: string]: ResultInput }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as ResultInput;
    packResultInput(w, value);
  }
}

function convertResultInputMap(value: unknown): { readonly [key: string]: ResultInput } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: ResultInput };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertResultInput(item);
  }
  return map;
}

function isResultInputMap(value: unknown): value is { readonly [key: string]: ResultInput } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isResultInput(item)) return false;
  }
  return true;
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

function readViewShapeMap(r: JsonReader): { readonly [key: string]: ViewShape } {
  const map = Object.create(null) as { [key: string]: ViewShape };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readViewShape(r);
  return map;
}

function unpackViewShapeMap(r: PackReader): { readonly [key: string]: ViewShape } {
  const map = Object.create(null) as { [key: string]: ViewShape };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackViewShape(r);
  return map;
}

function writeViewShapeMap(w: JsonValueWriter, map: { readonly [key: string]: ViewShape }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as ViewShape;
    writeViewShape(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packViewShapeMap(w: Writer, map: { readonly [key: string]: ViewShape }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as ViewShape;
    packViewShape(w, value);
  }
}

function convertViewShapeMap(value: unknown): { readonly [key: string]: ViewShape } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: ViewShape };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertViewShape(item);
  }
  return map;
}

function isViewShapeMap(value: unknown): value is { readonly [key: string]: ViewShape } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isViewShape(item)) return false;
  }
  return true;
}
