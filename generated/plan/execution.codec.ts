// @generated from contracts/plan/execution.yaml. Do not edit. [1ef218c01c53871e]

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
  asString,
  atLeast,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  minLength,
  packedChunk,
  packedFields,
  packedKey,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import { convertStrMap, isStrMap, readStrMap, unpackStrMap } from "../types.codec.js";
import type { NonEmptyStr, NonNegInt, StrMap } from "../types.js";
import type { EngineErrorContext, EngineErrorPayload, EngineExecution } from "./execution.js";

const READ_START = /* @__PURE__ */ jsonKey("start");
const READ_STOP = /* @__PURE__ */ jsonKey("stop");
const READ_FRAGMENT = /* @__PURE__ */ jsonKey("fragment");
const READ_OBJECT = /* @__PURE__ */ jsonKey("object");
const READ_PLAN_PATH = /* @__PURE__ */ jsonKey("plan_path");
const READ_ENGINE_ERROR_PAYLOAD_FIELDS = /* @__PURE__ */ jsonFields([
  "code",
  "error_class",
  "sql_state",
  "message",
  "parameters",
  "contexts",
  "operation_id",
  "retriable",
  "server_version",
]);
const READ_ENGINE_EXECUTION_FIELDS = /* @__PURE__ */ jsonFields([
  "engine",
  "server_version",
  "delta_version",
  "session_conf",
  "operation_ids",
  "attempts",
  "reattaches",
  "rows",
  "bytes",
  "wall_ms",
]);

const UNPACK_START = /* @__PURE__ */ packedKey("start");
const UNPACK_STOP = /* @__PURE__ */ packedKey("stop");
const UNPACK_FRAGMENT = /* @__PURE__ */ packedKey("fragment");
const UNPACK_OBJECT = /* @__PURE__ */ packedKey("object");
const UNPACK_PLAN_PATH = /* @__PURE__ */ packedKey("plan_path");
const UNPACK_ENGINE_ERROR_PAYLOAD_FIELDS = /* @__PURE__ */ packedFields([
  "code",
  "error_class",
  "sql_state",
  "message",
  "parameters",
  "contexts",
  "operation_id",
  "retriable",
  "server_version",
]);
const UNPACK_ENGINE_EXECUTION_FIELDS = /* @__PURE__ */ packedFields([
  "engine",
  "server_version",
  "delta_version",
  "session_conf",
  "operation_ids",
  "attempts",
  "reattaches",
  "rows",
  "bytes",
  "wall_ms",
]);

const OPEN_ENGINE_ERROR_CONTEXT = /* @__PURE__ */ jsonChunk('{"start":');
const WRITE_STOP = /* @__PURE__ */ jsonChunk(',"stop":');
const WRITE_FRAGMENT = /* @__PURE__ */ jsonChunk(',"fragment":');
const WRITE_OBJECT = /* @__PURE__ */ jsonChunk(',"object":');
const WRITE_PLAN_PATH = /* @__PURE__ */ jsonChunk(',"plan_path":');
const OPEN_ENGINE_ERROR_PAYLOAD = /* @__PURE__ */ jsonChunk('{"code":');
const WRITE_ERROR_CLASS = /* @__PURE__ */ jsonChunk(',"error_class":');
const WRITE_SQL_STATE = /* @__PURE__ */ jsonChunk(',"sql_state":');
const WRITE_MESSAGE = /* @__PURE__ */ jsonChunk(',"message":');
const WRITE_PARAMETERS = /* @__PURE__ */ jsonChunk(',"parameters":');
const WRITE_CONTEXTS = /* @__PURE__ */ jsonChunk(',"contexts":');
const WRITE_OPERATION_ID = /* @__PURE__ */ jsonChunk(',"operation_id":');
const WRITE_RETRIABLE = /* @__PURE__ */ jsonChunk(',"retriable":');
const WRITE_SERVER_VERSION = /* @__PURE__ */ jsonChunk(',"server_version":');
const OPEN_ENGINE_EXECUTION = /* @__PURE__ */ jsonChunk('{"engine":');
const WRITE_DELTA_VERSION = /* @__PURE__ */ jsonChunk(',"delta_version":');
const WRITE_SESSION_CONF = /* @__PURE__ */ jsonChunk(',"session_conf":');
const WRITE_OPERATION_IDS = /* @__PURE__ */ jsonChunk(',"operation_ids":');
const WRITE_ATTEMPTS = /* @__PURE__ */ jsonChunk(',"attempts":');
const WRITE_REATTACHES = /* @__PURE__ */ jsonChunk(',"reattaches":');
const WRITE_ROWS = /* @__PURE__ */ jsonChunk(',"rows":');
const WRITE_BYTES = /* @__PURE__ */ jsonChunk(',"bytes":');
const WRITE_WALL_MS = /* @__PURE__ */ jsonChunk(',"wall_ms":');

const HEAD_ENGINE_ERROR_CONTEXT = /* @__PURE__ */ packedChunk("start");
const PACK_STOP = /* @__PURE__ */ packedChunk("stop");
const PACK_FRAGMENT = /* @__PURE__ */ packedChunk("fragment");
const PACK_OBJECT = /* @__PURE__ */ packedChunk("object");
const PACK_PLAN_PATH = /* @__PURE__ */ packedChunk("plan_path");
const HEAD_ENGINE_ERROR_PAYLOAD = /* @__PURE__ */ packedChunk("code");
const PACK_ERROR_CLASS = /* @__PURE__ */ packedChunk("error_class");
const PACK_SQL_STATE = /* @__PURE__ */ packedChunk("sql_state");
const PACK_MESSAGE = /* @__PURE__ */ packedChunk("message");
const PACK_PARAMETERS = /* @__PURE__ */ packedChunk("parameters");
const PACK_CONTEXTS = /* @__PURE__ */ packedChunk("contexts");
const PACK_OPERATION_ID = /* @__PURE__ */ packedChunk("operation_id");
const PACK_RETRIABLE = /* @__PURE__ */ packedChunk("retriable");
const PACK_SERVER_VERSION = /* @__PURE__ */ packedChunk("server_version");
const HEAD_ENGINE_EXECUTION = /* @__PURE__ */ packedChunk("engine");
const PACK_DELTA_VERSION = /* @__PURE__ */ packedChunk("delta_version");
const PACK_SESSION_CONF = /* @__PURE__ */ packedChunk("session_conf");
const PACK_OPERATION_IDS = /* @__PURE__ */ packedChunk("operation_ids");
const PACK_ATTEMPTS = /* @__PURE__ */ packedChunk("attempts");
const PACK_REATTACHES = /* @__PURE__ */ packedChunk("reattaches");
const PACK_ROWS = /* @__PURE__ */ packedChunk("rows");
const PACK_BYTES = /* @__PURE__ */ packedChunk("bytes");
const PACK_WALL_MS = /* @__PURE__ */ packedChunk("wall_ms");

export function readEngineErrorContext(r: JsonReader): EngineErrorContext {
  let start_: NonNegInt | undefined;
  let stop: NonNegInt | undefined;
  let fragment: string | undefined;
  let object: string | null | undefined;
  let plan_path: string | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_START)) start_ = atLeast(r.readInt(), 0);
    if (r.atKey(READ_STOP)) stop = atLeast(r.readInt(), 0);
    if (r.atKey(READ_FRAGMENT)) fragment = r.readString();
    if (r.atKey(READ_OBJECT)) object = r.atNull() ? null : r.readString();
    if (r.atKey(READ_PLAN_PATH)) plan_path = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip());
  if (start_ === undefined || stop === undefined || fragment === undefined || object === undefined) r.bail();
  return { start: start_, stop, fragment, object, plan_path };
}

export function unpackEngineErrorContext(r: PackReader): EngineErrorContext {
  let start_: NonNegInt | undefined;
  let stop: NonNegInt | undefined;
  let fragment: string | undefined;
  let object: string | null | undefined;
  let plan_path: string | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_START)) start_ = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_STOP)) stop = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_FRAGMENT)) fragment = r.readString();
    if (r.atKey(UNPACK_OBJECT)) object = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_PLAN_PATH)) plan_path = r.atNull() ? null : r.readString();
  } while (r.moreFieldsOrSkip(outer));
  if (start_ === undefined || stop === undefined || fragment === undefined || object === undefined) r.bail();
  return { start: start_, stop, fragment, object, plan_path };
}

export function writeEngineErrorContext(w: JsonValueWriter, value: EngineErrorContext): void {
  requirePlain(value, value.start);
  w.write(OPEN_ENGINE_ERROR_CONTEXT);
  w.writeInt(value.start);
  w.write(WRITE_STOP);
  w.writeInt(value.stop);
  w.write(WRITE_FRAGMENT);
  w.writeString(value.fragment);
  w.write(WRITE_OBJECT);
  if (value.object === null) w.writeNull();
  else w.writeString(value.object);
  if (value.plan_path !== undefined && value.plan_path !== null) {
    w.write(WRITE_PLAN_PATH);
    w.writeString(value.plan_path);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packEngineErrorContext(w: Writer, value: EngineErrorContext): void {
  requirePlain(value, value.start);
  let fields = 4;
  if (value.plan_path !== undefined && value.plan_path !== null) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_ENGINE_ERROR_CONTEXT);
  w.packInt(value.start);
  w.write(PACK_STOP);
  w.packInt(value.stop);
  w.write(PACK_FRAGMENT);
  w.packString(value.fragment);
  w.write(PACK_OBJECT);
  if (value.object === null) w.packNull();
  else w.packString(value.object);
  if (value.plan_path !== undefined && value.plan_path !== null) {
    w.write(PACK_PLAN_PATH);
    w.packString(value.plan_path);
  }
}

export function isEngineErrorContext(candidate: unknown): candidate is EngineErrorContext {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EngineErrorContext> = candidate;
  if (value.start === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.start) && value.start >= 0)) return false;
  if (!(isSafeInt(value.stop) && value.stop >= 0)) return false;
  if (typeof value.fragment !== "string") return false;
  if (typeof value.object !== "string" && value.object !== null) return false;
  if (typeof value.plan_path !== "string" && value.plan_path !== null) return false;
  return true;
}

export function convertEngineErrorContext(value: unknown): EngineErrorContext {
  const fields = fieldsOf<keyof EngineErrorContext>(value);
  bailUnlessPlain(fields, fields.start);
  return {
    start: atLeast(asInt(fields.start), 0),
    stop: atLeast(asInt(fields.stop), 0),
    fragment: asString(fields.fragment),
    object: fields.object === null ? null : asString(fields.object),
    plan_path: fields.plan_path == null ? null : asString(fields.plan_path),
  };
}

export function readEngineErrorPayload(r: JsonReader): EngineErrorPayload {
  let code: NonEmptyStr | undefined;
  let error_class: string | null | undefined;
  let sql_state: string | null | undefined;
  let message: string | undefined;
  let parameters: StrMap | undefined;
  let contexts: readonly EngineErrorContext[] = [];
  let operation_id: string | null = null;
  let retriable: boolean | undefined;
  let server_version: string | null = null;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_ENGINE_ERROR_PAYLOAD_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_ENGINE_ERROR_PAYLOAD_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        code = minLength(r.readString(), 1);
        break;
      case 1:
        error_class = r.atNull() ? null : r.readString();
        break;
      case 2:
        sql_state = r.atNull() ? null : r.readString();
        break;
      case 3:
        message = r.readString();
        break;
      case 4:
        parameters = readStrMap(r);
        break;
      case 5:
        contexts = readEngineErrorContextList(r);
        break;
      case 6:
        operation_id = r.atNull() ? null : r.readString();
        break;
      case 7:
        retriable = r.readBool();
        break;
      case 8:
        server_version = r.atNull() ? null : r.readString();
        break;
    }
  }
  if (
    code === undefined ||
    error_class === undefined ||
    sql_state === undefined ||
    message === undefined ||
    retriable === undefined
  )
    r.bail();
  if (parameters === undefined) parameters = Object.create(null) as StrMap;
  return { code, error_class, sql_state, message, parameters, contexts, operation_id, retriable, server_version };
}

export function unpackEngineErrorPayload(r: PackReader): EngineErrorPayload {
  let code: NonEmptyStr | undefined;
  let error_class: string | null | undefined;
  let sql_state: string | null | undefined;
  let message: string | undefined;
  let parameters: StrMap | undefined;
  let contexts: readonly EngineErrorContext[] = [];
  let operation_id: string | null = null;
  let retriable: boolean | undefined;
  let server_version: string | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_ENGINE_ERROR_PAYLOAD_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_ENGINE_ERROR_PAYLOAD_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        code = minLength(r.readString(), 1);
        break;
      case 1:
        error_class = r.atNull() ? null : r.readString();
        break;
      case 2:
        sql_state = r.atNull() ? null : r.readString();
        break;
      case 3:
        message = r.readString();
        break;
      case 4:
        parameters = unpackStrMap(r);
        break;
      case 5:
        contexts = unpackEngineErrorContextList(r);
        break;
      case 6:
        operation_id = r.atNull() ? null : r.readString();
        break;
      case 7:
        retriable = r.readBool();
        break;
      case 8:
        server_version = r.atNull() ? null : r.readString();
        break;
    }
  }
  if (
    code === undefined ||
    error_class === undefined ||
    sql_state === undefined ||
    message === undefined ||
    retriable === undefined
  )
    r.bail();
  if (parameters === undefined) parameters = Object.create(null) as StrMap;
  return { code, error_class, sql_state, message, parameters, contexts, operation_id, retriable, server_version };
}

export function writeEngineErrorPayload(w: JsonValueWriter, value: EngineErrorPayload): void {
  requirePlain(value, value.code);
  w.write(OPEN_ENGINE_ERROR_PAYLOAD);
  w.writeString(value.code);
  w.write(WRITE_ERROR_CLASS);
  if (value.error_class === null) w.writeNull();
  else w.writeString(value.error_class);
  w.write(WRITE_SQL_STATE);
  if (value.sql_state === null) w.writeNull();
  else w.writeString(value.sql_state);
  w.write(WRITE_MESSAGE);
  w.writeString(value.message);
  if (!isEmptyObject(value.parameters)) {
    w.write(WRITE_PARAMETERS);
    writeStringMap(w, value.parameters);
  }
  if (!isEmptyList(value.contexts)) {
    w.write(WRITE_CONTEXTS);
    writeEngineErrorContextList(w, value.contexts);
  }
  if (value.operation_id !== undefined && value.operation_id !== null) {
    w.write(WRITE_OPERATION_ID);
    w.writeString(value.operation_id);
  }
  w.write(WRITE_RETRIABLE);
  w.writeBool(value.retriable);
  if (value.server_version !== undefined && value.server_version !== null) {
    w.write(WRITE_SERVER_VERSION);
    w.writeString(value.server_version);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packEngineErrorPayload(w: Writer, value: EngineErrorPayload): void {
  requirePlain(value, value.code);
  let fields = 5;
  if (!isEmptyObject(value.parameters)) fields++;
  if (!isEmptyList(value.contexts)) fields++;
  if (value.operation_id !== undefined && value.operation_id !== null) fields++;
  if (value.server_version !== undefined && value.server_version !== null) fields++;
  w.packStructHeader(fields, 9);
  w.write(HEAD_ENGINE_ERROR_PAYLOAD);
  w.packString(value.code);
  w.write(PACK_ERROR_CLASS);
  if (value.error_class === null) w.packNull();
  else w.packString(value.error_class);
  w.write(PACK_SQL_STATE);
  if (value.sql_state === null) w.packNull();
  else w.packString(value.sql_state);
  w.write(PACK_MESSAGE);
  w.packString(value.message);
  if (!isEmptyObject(value.parameters)) {
    w.write(PACK_PARAMETERS);
    packStringMap(w, value.parameters);
  }
  if (!isEmptyList(value.contexts)) {
    w.write(PACK_CONTEXTS);
    packEngineErrorContextList(w, value.contexts);
  }
  if (value.operation_id !== undefined && value.operation_id !== null) {
    w.write(PACK_OPERATION_ID);
    w.packString(value.operation_id);
  }
  w.write(PACK_RETRIABLE);
  w.packBool(value.retriable);
  if (value.server_version !== undefined && value.server_version !== null) {
    w.write(PACK_SERVER_VERSION);
    w.packString(value.server_version);
  }
}

export function isEngineErrorPayload(candidate: unknown): candidate is EngineErrorPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EngineErrorPayload> = candidate;
  if (typeof value.code !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.code, 1)) return false;
  if (typeof value.error_class !== "string" && value.error_class !== null) return false;
  if (typeof value.sql_state !== "string" && value.sql_state !== null) return false;
  if (typeof value.message !== "string") return false;
  if (!isStrMap(value.parameters)) return false;
  if (!isEngineErrorContextList(value.contexts)) return false;
  if (typeof value.operation_id !== "string" && value.operation_id !== null) return false;
  if (typeof value.retriable !== "boolean") return false;
  if (typeof value.server_version !== "string" && value.server_version !== null) return false;
  return true;
}

export function convertEngineErrorPayload(value: unknown): EngineErrorPayload {
  const fields = fieldsOf<keyof EngineErrorPayload>(value);
  bailUnlessPlain(fields, fields.code);
  return {
    code: minLength(asString(fields.code), 1),
    error_class: fields.error_class === null ? null : asString(fields.error_class),
    sql_state: fields.sql_state === null ? null : asString(fields.sql_state),
    message: asString(fields.message),
    parameters: fields.parameters === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.parameters),
    contexts: fields.contexts === undefined ? [] : convertEngineErrorContextList(fields.contexts),
    operation_id: fields.operation_id == null ? null : asString(fields.operation_id),
    retriable: asBool(fields.retriable),
    server_version: fields.server_version == null ? null : asString(fields.server_version),
  };
}

export function readEngineExecution(r: JsonReader): EngineExecution {
  let engine: NonEmptyStr | undefined;
  let server_version: NonEmptyStr | undefined;
  let delta_version: string | null = null;
  let session_conf: StrMap | undefined;
  let operation_ids: readonly string[] | undefined;
  let attempts: NonNegInt | undefined;
  let reattaches: NonNegInt | undefined;
  let rows: NonNegInt | undefined;
  let bytes: NonNegInt | undefined;
  let wall_ms: NonNegInt | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_ENGINE_EXECUTION_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_ENGINE_EXECUTION_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        engine = minLength(r.readString(), 1);
        break;
      case 1:
        server_version = minLength(r.readString(), 1);
        break;
      case 2:
        delta_version = r.atNull() ? null : r.readString();
        break;
      case 3:
        session_conf = readStrMap(r);
        break;
      case 4:
        operation_ids = readStringList(r);
        break;
      case 5:
        attempts = atLeast(r.readInt(), 0);
        break;
      case 6:
        reattaches = atLeast(r.readInt(), 0);
        break;
      case 7:
        rows = atLeast(r.readInt(), 0);
        break;
      case 8:
        bytes = atLeast(r.readInt(), 0);
        break;
      case 9:
        wall_ms = atLeast(r.readInt(), 0);
        break;
    }
  }
  if (
    engine === undefined ||
    server_version === undefined ||
    operation_ids === undefined ||
    attempts === undefined ||
    reattaches === undefined ||
    rows === undefined ||
    bytes === undefined ||
    wall_ms === undefined
  )
    r.bail();
  if (session_conf === undefined) session_conf = Object.create(null) as StrMap;
  return {
    engine,
    server_version,
    delta_version,
    session_conf,
    operation_ids,
    attempts,
    reattaches,
    rows,
    bytes,
    wall_ms,
  };
}

export function unpackEngineExecution(r: PackReader): EngineExecution {
  let engine: NonEmptyStr | undefined;
  let server_version: NonEmptyStr | undefined;
  let delta_version: string | null = null;
  let session_conf: StrMap | undefined;
  let operation_ids: readonly string[] | undefined;
  let attempts: NonNegInt | undefined;
  let reattaches: NonNegInt | undefined;
  let rows: NonNegInt | undefined;
  let bytes: NonNegInt | undefined;
  let wall_ms: NonNegInt | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_ENGINE_EXECUTION_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_ENGINE_EXECUTION_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        engine = minLength(r.readString(), 1);
        break;
      case 1:
        server_version = minLength(r.readString(), 1);
        break;
      case 2:
        delta_version = r.atNull() ? null : r.readString();
        break;
      case 3:
        session_conf = unpackStrMap(r);
        break;
      case 4:
        operation_ids = unpackStringList(r);
        break;
      case 5:
        attempts = atLeast(r.readInt(), 0);
        break;
      case 6:
        reattaches = atLeast(r.readInt(), 0);
        break;
      case 7:
        rows = atLeast(r.readInt(), 0);
        break;
      case 8:
        bytes = atLeast(r.readInt(), 0);
        break;
      case 9:
        wall_ms = atLeast(r.readInt(), 0);
        break;
    }
  }
  if (
    engine === undefined ||
    server_version === undefined ||
    operation_ids === undefined ||
    attempts === undefined ||
    reattaches === undefined ||
    rows === undefined ||
    bytes === undefined ||
    wall_ms === undefined
  )
    r.bail();
  if (session_conf === undefined) session_conf = Object.create(null) as StrMap;
  return {
    engine,
    server_version,
    delta_version,
    session_conf,
    operation_ids,
    attempts,
    reattaches,
    rows,
    bytes,
    wall_ms,
  };
}

export function writeEngineExecution(w: JsonValueWriter, value: EngineExecution): void {
  requirePlain(value, value.engine);
  w.write(OPEN_ENGINE_EXECUTION);
  w.writeString(value.engine);
  w.write(WRITE_SERVER_VERSION);
  w.writeString(value.server_version);
  if (value.delta_version !== undefined && value.delta_version !== null) {
    w.write(WRITE_DELTA_VERSION);
    w.writeString(value.delta_version);
  }
  if (!isEmptyObject(value.session_conf)) {
    w.write(WRITE_SESSION_CONF);
    writeStringMap(w, value.session_conf);
  }
  w.write(WRITE_OPERATION_IDS);
  writeStringList(w, value.operation_ids);
  w.write(WRITE_ATTEMPTS);
  w.writeInt(value.attempts);
  w.write(WRITE_REATTACHES);
  w.writeInt(value.reattaches);
  w.write(WRITE_ROWS);
  w.writeInt(value.rows);
  w.write(WRITE_BYTES);
  w.writeInt(value.bytes);
  w.write(WRITE_WALL_MS);
  w.writeInt(value.wall_ms);
  w.writeByte(CLOSE_OBJECT);
}

export function packEngineExecution(w: Writer, value: EngineExecution): void {
  requirePlain(value, value.engine);
  let fields = 8;
  if (value.delta_version !== undefined && value.delta_version !== null) fields++;
  if (!isEmptyObject(value.session_conf)) fields++;
  w.packStructHeader(fields, 10);
  w.write(HEAD_ENGINE_EXECUTION);
  w.packString(value.engine);
  w.write(PACK_SERVER_VERSION);
  w.packString(value.server_version);
  if (value.delta_version !== undefined && value.delta_version !== null) {
    w.write(PACK_DELTA_VERSION);
    w.packString(value.delta_version);
  }
  if (!isEmptyObject(value.session_conf)) {
    w.write(PACK_SESSION_CONF);
    packStringMap(w, value.session_conf);
  }
  w.write(PACK_OPERATION_IDS);
  packStringList(w, value.operation_ids);
  w.write(PACK_ATTEMPTS);
  w.packInt(value.attempts);
  w.write(PACK_REATTACHES);
  w.packInt(value.reattaches);
  w.write(PACK_ROWS);
  w.packInt(value.rows);
  w.write(PACK_BYTES);
  w.packInt(value.bytes);
  w.write(PACK_WALL_MS);
  w.packInt(value.wall_ms);
}

export function isEngineExecution(candidate: unknown): candidate is EngineExecution {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EngineExecution> = candidate;
  if (typeof value.engine !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.engine, 1)) return false;
  if (!(typeof value.server_version === "string" && hasMinLength(value.server_version, 1))) return false;
  if (typeof value.delta_version !== "string" && value.delta_version !== null) return false;
  if (!isStrMap(value.session_conf)) return false;
  if (!isStringList(value.operation_ids)) return false;
  if (!(isSafeInt(value.attempts) && value.attempts >= 0)) return false;
  if (!(isSafeInt(value.reattaches) && value.reattaches >= 0)) return false;
  if (!(isSafeInt(value.rows) && value.rows >= 0)) return false;
  if (!(isSafeInt(value.bytes) && value.bytes >= 0)) return false;
  if (!(isSafeInt(value.wall_ms) && value.wall_ms >= 0)) return false;
  return true;
}

export function convertEngineExecution(value: unknown): EngineExecution {
  const fields = fieldsOf<keyof EngineExecution>(value);
  bailUnlessPlain(fields, fields.engine);
  return {
    engine: minLength(asString(fields.engine), 1),
    server_version: minLength(asString(fields.server_version), 1),
    delta_version: fields.delta_version == null ? null : asString(fields.delta_version),
    session_conf:
      fields.session_conf === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.session_conf),
    operation_ids: convertStringList(fields.operation_ids),
    attempts: atLeast(asInt(fields.attempts), 0),
    reattaches: atLeast(asInt(fields.reattaches), 0),
    rows: atLeast(asInt(fields.rows), 0),
    bytes: atLeast(asInt(fields.bytes), 0),
    wall_ms: atLeast(asInt(fields.wall_ms), 0),
  };
}

function readEngineErrorContextList(r: JsonReader): readonly EngineErrorContext[] {
  const list: EngineErrorContext[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readEngineErrorContext(r));
  return list;
}

function unpackEngineErrorContextList(r: PackReader): readonly EngineErrorContext[] {
  const list = new Array<EngineErrorContext>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackEngineErrorContext(r);
  return list;
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

function writeEngineErrorContextList(w: JsonValueWriter, list: readonly EngineErrorContext[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as EngineErrorContext;
    writeEngineErrorContext(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function packEngineErrorContextList(w: Writer, list: readonly EngineErrorContext[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as EngineErrorContext;
    packEngineErrorContext(w, item);
  }
}

function convertEngineErrorContextList(value: unknown): readonly EngineErrorContext[] {
  const items = itemsOf(value);
  const list: EngineErrorContext[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertEngineErrorContext(items[i]));
  return list;
}

function isEngineErrorContextList(value: unknown): value is readonly EngineErrorContext[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isEngineErrorContext(item)) return false;
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
