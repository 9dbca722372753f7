// @generated from contracts/config/compile.yaml. Do not edit. [59aab4304a4d30c6]

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
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertIdentifier, isIdentifier, readIdentifier, unpackIdentifier } from "../types.codec.js";
import type { Identifier, NonNegInt, SqlText } from "../types.js";
import type {
  DataFusionCompileOptionsRuntime,
  DataFusionCompileOptionsSpec,
  PreparedStatementSpec,
} from "./compile.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_SQL = /* @__PURE__ */ jsonKey("sql");
const READ_PARAM_TYPES = /* @__PURE__ */ jsonKey("param_types");
const READ_CACHE = /* @__PURE__ */ jsonKey("cache");
const READ_CACHE_MAX_COLUMNS = /* @__PURE__ */ jsonKey("cache_max_columns");
const READ_PREPARED_STATEMENTS = /* @__PURE__ */ jsonKey("prepared_statements");
const READ_SQL_POLICY_NAME = /* @__PURE__ */ jsonKey("sql_policy_name");
const READ_ENFORCE_SQL_POLICY = /* @__PURE__ */ jsonKey("enforce_sql_policy");

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_SQL = /* @__PURE__ */ packedKey("sql");
const UNPACK_PARAM_TYPES = /* @__PURE__ */ packedKey("param_types");
const UNPACK_CACHE = /* @__PURE__ */ packedKey("cache");
const UNPACK_CACHE_MAX_COLUMNS = /* @__PURE__ */ packedKey("cache_max_columns");
const UNPACK_PREPARED_STATEMENTS = /* @__PURE__ */ packedKey("prepared_statements");
const UNPACK_SQL_POLICY_NAME = /* @__PURE__ */ packedKey("sql_policy_name");
const UNPACK_ENFORCE_SQL_POLICY = /* @__PURE__ */ packedKey("enforce_sql_policy");

const OPEN_PREPARED_STATEMENT_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_SQL = /* @__PURE__ */ jsonChunk(',"sql":');
const WRITE_PARAM_TYPES = /* @__PURE__ */ jsonChunk(',"param_types":');
const WRITE_CACHE = /* @__PURE__ */ jsonChunk(',"cache":');
const WRITE_CACHE_MAX_COLUMNS = /* @__PURE__ */ jsonChunk(',"cache_max_columns":');
const WRITE_PREPARED_STATEMENTS = /* @__PURE__ */ jsonChunk(',"prepared_statements":');
const WRITE_SQL_POLICY_NAME = /* @__PURE__ */ jsonChunk(',"sql_policy_name":');
const WRITE_ENFORCE_SQL_POLICY = /* @__PURE__ */ jsonChunk(',"enforce_sql_policy":');
const OPEN_DATA_FUSION_COMPILE_OPTIONS_RUNTIME = /* @__PURE__ */ jsonChunk('{"cache":');

const HEAD_PREPARED_STATEMENT_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_SQL = /* @__PURE__ */ packedChunk("sql");
const PACK_PARAM_TYPES = /* @__PURE__ */ packedChunk("param_types");
const PACK_CACHE = /* @__PURE__ */ packedChunk("cache");
const PACK_CACHE_MAX_COLUMNS = /* @__PURE__ */ packedChunk("cache_max_columns");
const PACK_PREPARED_STATEMENTS = /* @__PURE__ */ packedChunk("prepared_statements");
const PACK_SQL_POLICY_NAME = /* @__PURE__ */ packedChunk("sql_policy_name");
const PACK_ENFORCE_SQL_POLICY = /* @__PURE__ */ packedChunk("enforce_sql_policy");
const HEAD_DATA_FUSION_COMPILE_OPTIONS_RUNTIME = /* @__PURE__ */ packedHead(3, "cache");

export function readPreparedStatementSpec(r: JsonReader): PreparedStatementSpec {
  let name: Identifier | undefined;
  let sql: SqlText | undefined;
  let param_types: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = readIdentifier(r);
    if (r.atKey(READ_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(READ_PARAM_TYPES)) param_types = readStringList(r);
  } while (r.moreFields());
  if (name === undefined || sql === undefined) r.bail();
  return { name, sql, param_types };
}

export function unpackPreparedStatementSpec(r: PackReader): PreparedStatementSpec {
  let name: Identifier | undefined;
  let sql: SqlText | undefined;
  let param_types: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = unpackIdentifier(r);
    if (r.atKey(UNPACK_SQL)) sql = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PARAM_TYPES)) param_types = unpackStringList(r);
  } while (r.moreFields(outer));
  if (name === undefined || sql === undefined) r.bail();
  return { name, sql, param_types };
}

export function writePreparedStatementSpec(w: JsonValueWriter, value: PreparedStatementSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_PREPARED_STATEMENT_SPEC);
  w.writeString(value.name);
  w.write(WRITE_SQL);
  w.writeString(value.sql);
  if (!isEmptyList(value.param_types)) {
    w.write(WRITE_PARAM_TYPES);
    writeStringList(w, value.param_types);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packPreparedStatementSpec(w: Writer, value: PreparedStatementSpec): void {
  requirePlain(value, value.name);
  let fields = 2;
  if (!isEmptyList(value.param_types)) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_PREPARED_STATEMENT_SPEC);
  w.packString(value.name);
  w.write(PACK_SQL);
  w.packString(value.sql);
  if (!isEmptyList(value.param_types)) {
    w.write(PACK_PARAM_TYPES);
    packStringList(w, value.param_types);
  }
}

export function isPreparedStatementSpec(candidate: unknown): candidate is PreparedStatementSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<PreparedStatementSpec> = candidate;
  if (value.name === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isIdentifier(value.name)) return false;
  if (!(typeof value.sql === "string" && hasMinLength(value.sql, 1))) return false;
  if (!isStringList(value.param_types)) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "sql":
      case "param_types":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPreparedStatementSpec(value: unknown): PreparedStatementSpec {
  const fields = fieldsOf<keyof PreparedStatementSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "sql":
      case "param_types":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: convertIdentifier(fields.name),
    sql: minLength(asString(fields.sql), 1),
    param_types: fields.param_types === undefined ? [] : convertStringList(fields.param_types),
  };
}

export function readDataFusionCompileOptionsSpec(r: JsonReader): DataFusionCompileOptionsSpec {
  let cache: boolean | null = null;
  let cache_max_columns: NonNegInt | null = 64;
  let prepared_statements: boolean = true;
  let sql_policy_name: string | null = null;
  let enforce_sql_policy: boolean = true;
  r.beginObject();
  do {
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_CACHE_MAX_COLUMNS)) cache_max_columns = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_PREPARED_STATEMENTS)) prepared_statements = r.readBool();
    if (r.atKey(READ_SQL_POLICY_NAME)) sql_policy_name = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ENFORCE_SQL_POLICY)) enforce_sql_policy = r.readBool();
  } while (r.moreFields());
  return { cache, cache_max_columns, prepared_statements, sql_policy_name, enforce_sql_policy };
}

export function unpackDataFusionCompileOptionsSpec(r: PackReader): DataFusionCompileOptionsSpec {
  let cache: boolean | null = null;
  let cache_max_columns: NonNegInt | null = 64;
  let prepared_statements: boolean = true;
  let sql_policy_name: string | null = null;
  let enforce_sql_policy: boolean = true;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_CACHE_MAX_COLUMNS)) cache_max_columns = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_PREPARED_STATEMENTS)) prepared_statements = r.readBool();
    if (r.atKey(UNPACK_SQL_POLICY_NAME)) sql_policy_name = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ENFORCE_SQL_POLICY)) enforce_sql_policy = r.readBool();
  } while (r.moreFields(outer));
  return { cache, cache_max_columns, prepared_statements, sql_policy_name, enforce_sql_policy };
}

export function writeDataFusionCompileOptionsSpec(w: JsonValueWriter, value: DataFusionCompileOptionsSpec): void {
  requirePlain(value, value.cache);
  const start = w.here();
  if (value.cache !== undefined && value.cache !== null) {
    w.write(WRITE_CACHE);
    w.writeBool(value.cache);
  }
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) {
    w.write(WRITE_CACHE_MAX_COLUMNS);
    if (value.cache_max_columns === null) w.writeNull();
    else w.writeInt(value.cache_max_columns);
  }
  if (value.prepared_statements !== undefined && value.prepared_statements !== true) {
    w.write(WRITE_PREPARED_STATEMENTS);
    w.writeBool(value.prepared_statements);
  }
  if (value.sql_policy_name !== undefined && value.sql_policy_name !== null) {
    w.write(WRITE_SQL_POLICY_NAME);
    w.writeString(value.sql_policy_name);
  }
  if (value.enforce_sql_policy !== undefined && value.enforce_sql_policy !== true) {
    w.write(WRITE_ENFORCE_SQL_POLICY);
    w.writeBool(value.enforce_sql_policy);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDataFusionCompileOptionsSpec(w: Writer, value: DataFusionCompileOptionsSpec): void {
  requirePlain(value, value.cache);
  let fields = 0;
  if (value.cache !== undefined && value.cache !== null) fields++;
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) fields++;
  if (value.prepared_statements !== undefined && value.prepared_statements !== true) fields++;
  if (value.sql_policy_name !== undefined && value.sql_policy_name !== null) fields++;
  if (value.enforce_sql_policy !== undefined && value.enforce_sql_policy !== true) fields++;
  w.packStructHeader(fields, 5);
  if (value.cache !== undefined && value.cache !== null) {
    w.write(PACK_CACHE);
    w.packBool(value.cache);
  }
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) {
    w.write(PACK_CACHE_MAX_COLUMNS);
    if (value.cache_max_columns === null) w.packNull();
    else w.packInt(value.cache_max_columns);
  }
  if (value.prepared_statements !== undefined && value.prepared_statements !== true) {
    w.write(PACK_PREPARED_STATEMENTS);
    w.packBool(value.prepared_statements);
  }
  if (value.sql_policy_name !== undefined && value.sql_policy_name !== null) {
    w.write(PACK_SQL_POLICY_NAME);
    w.packString(value.sql_policy_name);
  }
  if (value.enforce_sql_policy !== undefined && value.enforce_sql_policy !== true) {
    w.write(PACK_ENFORCE_SQL_POLICY);
    w.packBool(value.enforce_sql_policy);
  }
}

export function isDataFusionCompileOptionsSpec(candidate: unknown): candidate is DataFusionCompileOptionsSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DataFusionCompileOptionsSpec> = candidate;
  if (value.cache === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.cache !== "boolean" && value.cache !== null) return false;
  if (!(isSafeInt(value.cache_max_columns) && value.cache_max_columns >= 0) && value.cache_max_columns !== null)
    return false;
  if (typeof value.prepared_statements !== "boolean") return false;
  if (typeof value.sql_policy_name !== "string" && value.sql_policy_name !== null) return false;
  if (typeof value.enforce_sql_policy !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "cache":
      case "cache_max_columns":
      case "prepared_statements":
      case "sql_policy_name":
      case "enforce_sql_policy":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertDataFusionCompileOptionsSpec(value: unknown): DataFusionCompileOptionsSpec {
  const fields = fieldsOf<keyof DataFusionCompileOptionsSpec>(value);
  bailUnlessPlain(fields, fields.cache);
  for (const name in fields) {
    switch (name) {
      case "cache":
      case "cache_max_columns":
      case "prepared_statements":
      case "sql_policy_name":
      case "enforce_sql_policy":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    cache: fields.cache == null ? null : asBool(fields.cache),
    cache_max_columns:
      fields.cache_max_columns === undefined
        ? 64
        : fields.cache_max_columns === null
          ? null
          : atLeast(asInt(fields.cache_max_columns), 0),
    prepared_statements: fields.prepared_statements === undefined ? true : asBool(fields.prepared_statements),
    sql_policy_name: fields.sql_policy_name == null ? null : asString(fields.sql_policy_name),
    enforce_sql_policy: fields.enforce_sql_policy === undefined ? true : asBool(fields.enforce_sql_policy),
  };
}

export function readDataFusionCompileOptionsRuntime(r: JsonReader): DataFusionCompileOptionsRuntime {
  let cache: boolean | null | undefined;
  let cache_max_columns: NonNegInt | null | undefined;
  let sql_policy_name: string | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_CACHE_MAX_COLUMNS)) cache_max_columns = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_SQL_POLICY_NAME)) sql_policy_name = r.atNull() ? null : r.readString();
  } while (r.moreFields());
  if (cache === undefined || cache_max_columns === undefined || sql_policy_name === undefined) r.bail();
  const value: DataFusionCompileOptionsRuntime = { cache, cache_max_columns, sql_policy_name };
  if (!dataFusionCompileOptionsRuntimeRule1(value)) r.bail();
  return value;
}

export function unpackDataFusionCompileOptionsRuntime(r: PackReader): DataFusionCompileOptionsRuntime {
  let cache: boolean | null | undefined;
  let cache_max_columns: NonNegInt | null | undefined;
  let sql_policy_name: string | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_CACHE_MAX_COLUMNS)) cache_max_columns = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_SQL_POLICY_NAME)) sql_policy_name = r.atNull() ? null : r.readString();
  } while (r.moreFields(outer));
  if (cache === undefined || cache_max_columns === undefined || sql_policy_name === undefined) r.bail();
  const value: DataFusionCompileOptionsRuntime = { cache, cache_max_columns, sql_policy_name };
  if (!dataFusionCompileOptionsRuntimeRule1(value)) r.bail();
  return value;
}

export function writeDataFusionCompileOptionsRuntime(w: JsonValueWriter, value: DataFusionCompileOptionsRuntime): void {
  requirePlain(value, value.cache);
  w.write(OPEN_DATA_FUSION_COMPILE_OPTIONS_RUNTIME);
  if (value.cache === null) w.writeNull();
  else w.writeBool(value.cache);
  w.write(WRITE_CACHE_MAX_COLUMNS);
  if (value.cache_max_columns === null) w.writeNull();
  else w.writeInt(value.cache_max_columns);
  w.write(WRITE_SQL_POLICY_NAME);
  if (value.sql_policy_name === null) w.writeNull();
  else w.writeString(value.sql_policy_name);
  w.writeByte(CLOSE_OBJECT);
}

export function packDataFusionCompileOptionsRuntime(w: Writer, value: DataFusionCompileOptionsRuntime): void {
  requirePlain(value, value.cache);
  w.write(HEAD_DATA_FUSION_COMPILE_OPTIONS_RUNTIME);
  if (value.cache === null) w.packNull();
  else w.packBool(value.cache);
  w.write(PACK_CACHE_MAX_COLUMNS);
  if (value.cache_max_columns === null) w.packNull();
  else w.packInt(value.cache_max_columns);
  w.write(PACK_SQL_POLICY_NAME);
  if (value.sql_policy_name === null) w.packNull();
  else w.packString(value.sql_policy_name);
}

export function isDataFusionCompileOptionsRuntime(candidate: unknown): candidate is DataFusionCompileOptionsRuntime {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DataFusionCompileOptionsRuntime> = candidate;
  if (value.cache === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.cache !== "boolean" && value.cache !== null) return false;
  if (!(isSafeInt(value.cache_max_columns) && value.cache_max_columns >= 0) && value.cache_max_columns !== null)
    return false;
  if (typeof value.sql_policy_name !== "string" && value.sql_policy_name !== null) return false;
  for (const name in value) {
    switch (name) {
      case "cache":
      case "cache_max_columns":
      case "sql_policy_name":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!dataFusionCompileOptionsRuntimeRule1(value as DataFusionCompileOptionsRuntime)) return false;
  return true;
}

export function convertDataFusionCompileOptionsRuntime(value: unknown): DataFusionCompileOptionsRuntime {
  const fields = fieldsOf<keyof DataFusionCompileOptionsRuntime>(value);
  bailUnlessPlain(fields, fields.cache);
  for (const name in fields) {
    switch (name) {
      case "cache":
      case "cache_max_columns":
      case "sql_policy_name":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DataFusionCompileOptionsRuntime = {
    cache: fields.cache === null ? null : asBool(fields.cache),
    cache_max_columns: fields.cache_max_columns === null ? null : atLeast(asInt(fields.cache_max_columns), 0),
    sql_policy_name: fields.sql_policy_name === null ? null : asString(fields.sql_policy_name),
  };
  if (!dataFusionCompileOptionsRuntimeRule1(result)) bail();
  return result;
}

/** this.cache != false || this.cache_max_columns == null */
export function dataFusionCompileOptionsRuntimeRule1(self: DataFusionCompileOptionsRuntime): boolean {
  return self.cache !== false || self.cache_max_columns === null;
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
