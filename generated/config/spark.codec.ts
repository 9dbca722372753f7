// @generated from contracts/config/spark.yaml. Do not edit. [f976b1630cb6bf91]

import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asFloat,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isEmptyObject,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonFields,
  jsonKey,
  matching,
  minLength,
  packedChunk,
  packedFields,
  packedKey,
  pattern,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertIdentifier,
  convertStrMap,
  isIdentifier,
  isStrMap,
  readIdentifier,
  readStrMap,
  unpackIdentifier,
  unpackStrMap,
} from "../types.codec.js";
import type { Identifier, NonEmptyStr, NonNegInt, PathStr, PosInt, StrMap } from "../types.js";
import type { RetrySpec, SparkConnectSpec, SparkLimits, SparkTlsSpec } from "./spark.js";

const READ_CA_FILE = /* @__PURE__ */ jsonKey("ca_file");
const READ_CERT_FILE = /* @__PURE__ */ jsonKey("cert_file");
const READ_KEY_FILE = /* @__PURE__ */ jsonKey("key_file");
const READ_SERVER_NAME = /* @__PURE__ */ jsonKey("server_name");
const READ_MAX_RETRIES = /* @__PURE__ */ jsonKey("max_retries");
const READ_INITIAL_MS = /* @__PURE__ */ jsonKey("initial_ms");
const READ_MULTIPLIER = /* @__PURE__ */ jsonKey("multiplier");
const READ_MAX_MS = /* @__PURE__ */ jsonKey("max_ms");
const READ_JITTER_MS = /* @__PURE__ */ jsonKey("jitter_ms");
const READ_JITTER_FROM_MS = /* @__PURE__ */ jsonKey("jitter_from_ms");
const READ_MAX_SERVER_DELAY_MS = /* @__PURE__ */ jsonKey("max_server_delay_ms");
const READ_MAX_MESSAGE_BYTES = /* @__PURE__ */ jsonKey("max_message_bytes");
const READ_MAX_RESULT_BYTES = /* @__PURE__ */ jsonKey("max_result_bytes");
const READ_MAX_ROWS = /* @__PURE__ */ jsonKey("max_rows");
const READ_CHUNK_BYTES = /* @__PURE__ */ jsonKey("chunk_bytes");
const READ_BUFFERED_BYTES = /* @__PURE__ */ jsonKey("buffered_bytes");
const READ_UPLOAD_BYTES = /* @__PURE__ */ jsonKey("upload_bytes");
const READ_SPARK_CONNECT_SPEC_FIELDS = /* @__PURE__ */ jsonFields([
  "url",
  "user_id",
  "token_env",
  "tls",
  "conf",
  "connect_timeout_ms",
  "call_timeout_ms",
  "idle_timeout_ms",
  "retry",
  "limits",
]);

const UNPACK_CA_FILE = /* @__PURE__ */ packedKey("ca_file");
const UNPACK_CERT_FILE = /* @__PURE__ */ packedKey("cert_file");
const UNPACK_KEY_FILE = /* @__PURE__ */ packedKey("key_file");
const UNPACK_SERVER_NAME = /* @__PURE__ */ packedKey("server_name");
const UNPACK_MAX_RETRIES = /* @__PURE__ */ packedKey("max_retries");
const UNPACK_INITIAL_MS = /* @__PURE__ */ packedKey("initial_ms");
const UNPACK_MULTIPLIER = /* @__PURE__ */ packedKey("multiplier");
const UNPACK_MAX_MS = /* @__PURE__ */ packedKey("max_ms");
const UNPACK_JITTER_MS = /* @__PURE__ */ packedKey("jitter_ms");
const UNPACK_JITTER_FROM_MS = /* @__PURE__ */ packedKey("jitter_from_ms");
const UNPACK_MAX_SERVER_DELAY_MS = /* @__PURE__ */ packedKey("max_server_delay_ms");
const UNPACK_MAX_MESSAGE_BYTES = /* @__PURE__ */ packedKey("max_message_bytes");
const UNPACK_MAX_RESULT_BYTES = /* @__PURE__ */ packedKey("max_result_bytes");
const UNPACK_MAX_ROWS = /* @__PURE__ */ packedKey("max_rows");
const UNPACK_CHUNK_BYTES = /* @__PURE__ */ packedKey("chunk_bytes");
const UNPACK_BUFFERED_BYTES = /* @__PURE__ */ packedKey("buffered_bytes");
const UNPACK_UPLOAD_BYTES = /* @__PURE__ */ packedKey("upload_bytes");
const UNPACK_SPARK_CONNECT_SPEC_FIELDS = /* @__PURE__ */ packedFields([
  "url",
  "user_id",
  "token_env",
  "tls",
  "conf",
  "connect_timeout_ms",
  "call_timeout_ms",
  "idle_timeout_ms",
  "retry",
  "limits",
]);

const WRITE_CA_FILE = /* @__PURE__ */ jsonChunk(',"ca_file":');
const WRITE_CERT_FILE = /* @__PURE__ */ jsonChunk(',"cert_file":');
const WRITE_KEY_FILE = /* @__PURE__ */ jsonChunk(',"key_file":');
const WRITE_SERVER_NAME = /* @__PURE__ */ jsonChunk(',"server_name":');
const WRITE_MAX_RETRIES = /* @__PURE__ */ jsonChunk(',"max_retries":');
const WRITE_INITIAL_MS = /* @__PURE__ */ jsonChunk(',"initial_ms":');
const WRITE_MULTIPLIER = /* @__PURE__ */ jsonChunk(',"multiplier":');
const WRITE_MAX_MS = /* @__PURE__ */ jsonChunk(',"max_ms":');
const WRITE_JITTER_MS = /* @__PURE__ */ jsonChunk(',"jitter_ms":');
const WRITE_JITTER_FROM_MS = /* @__PURE__ */ jsonChunk(',"jitter_from_ms":');
const WRITE_MAX_SERVER_DELAY_MS = /* @__PURE__ */ jsonChunk(',"max_server_delay_ms":');
const WRITE_MAX_MESSAGE_BYTES = /* @__PURE__ */ jsonChunk(',"max_message_bytes":');
const WRITE_MAX_RESULT_BYTES = /* @__PURE__ */ jsonChunk(',"max_result_bytes":');
const WRITE_MAX_ROWS = /* @__PURE__ */ jsonChunk(',"max_rows":');
const WRITE_CHUNK_BYTES = /* @__PURE__ */ jsonChunk(',"chunk_bytes":');
const WRITE_BUFFERED_BYTES = /* @__PURE__ */ jsonChunk(',"buffered_bytes":');
const WRITE_UPLOAD_BYTES = /* @__PURE__ */ jsonChunk(',"upload_bytes":');
const OPEN_SPARK_CONNECT_SPEC = /* @__PURE__ */ jsonChunk('{"url":');
const WRITE_USER_ID = /* @__PURE__ */ jsonChunk(',"user_id":');
const WRITE_TOKEN_ENV = /* @__PURE__ */ jsonChunk(',"token_env":');
const WRITE_TLS = /* @__PURE__ */ jsonChunk(',"tls":');
const WRITE_CONF = /* @__PURE__ */ jsonChunk(',"conf":');
const WRITE_CONNECT_TIMEOUT_MS = /* @__PURE__ */ jsonChunk(',"connect_timeout_ms":');
const WRITE_CALL_TIMEOUT_MS = /* @__PURE__ */ jsonChunk(',"call_timeout_ms":');
const WRITE_IDLE_TIMEOUT_MS = /* @__PURE__ */ jsonChunk(',"idle_timeout_ms":');
const WRITE_RETRY = /* @__PURE__ */ jsonChunk(',"retry":');
const WRITE_LIMITS = /* @__PURE__ */ jsonChunk(',"limits":');

const PACK_CA_FILE = /* @__PURE__ */ packedChunk("ca_file");
const PACK_CERT_FILE = /* @__PURE__ */ packedChunk("cert_file");
const PACK_KEY_FILE = /* @__PURE__ */ packedChunk("key_file");
const PACK_SERVER_NAME = /* @__PURE__ */ packedChunk("server_name");
const PACK_MAX_RETRIES = /* @__PURE__ */ packedChunk("max_retries");
const PACK_INITIAL_MS = /* @__PURE__ */ packedChunk("initial_ms");
const PACK_MULTIPLIER = /* @__PURE__ */ packedChunk("multiplier");
const PACK_MAX_MS = /* @__PURE__ */ packedChunk("max_ms");
const PACK_JITTER_MS = /* @__PURE__ */ packedChunk("jitter_ms");
const PACK_JITTER_FROM_MS = /* @__PURE__ */ packedChunk("jitter_from_ms");
const PACK_MAX_SERVER_DELAY_MS = /* @__PURE__ */ packedChunk("max_server_delay_ms");
const PACK_MAX_MESSAGE_BYTES = /* @__PURE__ */ packedChunk("max_message_bytes");
const PACK_MAX_RESULT_BYTES = /* @__PURE__ */ packedChunk("max_result_bytes");
const PACK_MAX_ROWS = /* @__PURE__ */ packedChunk("max_rows");
const PACK_CHUNK_BYTES = /* @__PURE__ */ packedChunk("chunk_bytes");
const PACK_BUFFERED_BYTES = /* @__PURE__ */ packedChunk("buffered_bytes");
const PACK_UPLOAD_BYTES = /* @__PURE__ */ packedChunk("upload_bytes");
const HEAD_SPARK_CONNECT_SPEC = /* @__PURE__ */ packedChunk("url");
const PACK_USER_ID = /* @__PURE__ */ packedChunk("user_id");
const PACK_TOKEN_ENV = /* @__PURE__ */ packedChunk("token_env");
const PACK_TLS = /* @__PURE__ */ packedChunk("tls");
const PACK_CONF = /* @__PURE__ */ packedChunk("conf");
const PACK_CONNECT_TIMEOUT_MS = /* @__PURE__ */ packedChunk("connect_timeout_ms");
const PACK_CALL_TIMEOUT_MS = /* @__PURE__ */ packedChunk("call_timeout_ms");
const PACK_IDLE_TIMEOUT_MS = /* @__PURE__ */ packedChunk("idle_timeout_ms");
const PACK_RETRY = /* @__PURE__ */ packedChunk("retry");
const PACK_LIMITS = /* @__PURE__ */ packedChunk("limits");

const PATTERN = /* @__PURE__ */ pattern("^sc://");

export function readSparkTlsSpec(r: JsonReader): SparkTlsSpec {
  let ca_file: PathStr | null = null;
  let cert_file: PathStr | null = null;
  let key_file: PathStr | null = null;
  let server_name: NonEmptyStr | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_CA_FILE)) ca_file = r.atNull() ? null : r.readString();
    if (r.atKey(READ_CERT_FILE)) cert_file = r.atNull() ? null : r.readString();
    if (r.atKey(READ_KEY_FILE)) key_file = r.atNull() ? null : r.readString();
    if (r.atKey(READ_SERVER_NAME)) server_name = r.atNull() ? null : minLength(r.readString(), 1);
  } while (r.moreFields());
  const value: SparkTlsSpec = { ca_file, cert_file, key_file, server_name };
  if (!sparkTlsSpecRule1(value)) r.bail();
  return value;
}

export function unpackSparkTlsSpec(r: PackReader): SparkTlsSpec {
  let ca_file: PathStr | null = null;
  let cert_file: PathStr | null = null;
  let key_file: PathStr | null = null;
  let server_name: NonEmptyStr | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CA_FILE)) ca_file = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_CERT_FILE)) cert_file = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_KEY_FILE)) key_file = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_SERVER_NAME)) server_name = r.atNull() ? null : minLength(r.readString(), 1);
  } while (r.moreFields(outer));
  const value: SparkTlsSpec = { ca_file, cert_file, key_file, server_name };
  if (!sparkTlsSpecRule1(value)) r.bail();
  return value;
}

export function writeSparkTlsSpec(w: JsonValueWriter, value: SparkTlsSpec): void {
  requirePlain(value, value.ca_file);
  const start = w.here();
  if (value.ca_file !== undefined && value.ca_file !== null) {
    w.write(WRITE_CA_FILE);
    w.writeString(value.ca_file);
  }
  if (value.cert_file !== undefined && value.cert_file !== null) {
    w.write(WRITE_CERT_FILE);
    w.writeString(value.cert_file);
  }
  if (value.key_file !== undefined && value.key_file !== null) {
    w.write(WRITE_KEY_FILE);
    w.writeString(value.key_file);
  }
  if (value.server_name !== undefined && value.server_name !== null) {
    w.write(WRITE_SERVER_NAME);
    w.writeString(value.server_name);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packSparkTlsSpec(w: Writer, value: SparkTlsSpec): void {
  requirePlain(value, value.ca_file);
  let fields = 0;
  if (value.ca_file !== undefined && value.ca_file !== null) fields++;
  if (value.cert_file !== undefined && value.cert_file !== null) fields++;
  if (value.key_file !== undefined && value.key_file !== null) fields++;
  if (value.server_name !== undefined && value.server_name !== null) fields++;
  w.packStructHeader(fields, 4);
  if (value.ca_file !== undefined && value.ca_file !== null) {
    w.write(PACK_CA_FILE);
    w.packString(value.ca_file);
  }
  if (value.cert_file !== undefined && value.cert_file !== null) {
    w.write(PACK_CERT_FILE);
    w.packString(value.cert_file);
  }
  if (value.key_file !== undefined && value.key_file !== null) {
    w.write(PACK_KEY_FILE);
    w.packString(value.key_file);
  }
  if (value.server_name !== undefined && value.server_name !== null) {
    w.write(PACK_SERVER_NAME);
    w.packString(value.server_name);
  }
}

export function isSparkTlsSpec(candidate: unknown): candidate is SparkTlsSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SparkTlsSpec> = candidate;
  if (value.ca_file === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.ca_file !== "string" && value.ca_file !== null) return false;
  if (typeof value.cert_file !== "string" && value.cert_file !== null) return false;
  if (typeof value.key_file !== "string" && value.key_file !== null) return false;
  if (!(typeof value.server_name === "string" && hasMinLength(value.server_name, 1)) && value.server_name !== null)
    return false;
  for (const name in value) {
    switch (name) {
      case "ca_file":
      case "cert_file":
      case "key_file":
      case "server_name":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!sparkTlsSpecRule1(value as SparkTlsSpec)) return false;
  return true;
}

export function convertSparkTlsSpec(value: unknown): SparkTlsSpec {
  const fields = fieldsOf<keyof SparkTlsSpec>(value);
  bailUnlessPlain(fields, fields.ca_file);
  for (const name in fields) {
    switch (name) {
      case "ca_file":
      case "cert_file":
      case "key_file":
      case "server_name":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: SparkTlsSpec = {
    ca_file: fields.ca_file == null ? null : asString(fields.ca_file),
    cert_file: fields.cert_file == null ? null : asString(fields.cert_file),
    key_file: fields.key_file == null ? null : asString(fields.key_file),
    server_name: fields.server_name == null ? null : minLength(asString(fields.server_name), 1),
  };
  if (!sparkTlsSpecRule1(result)) bail();
  return result;
}

/** (this.cert_file == null) == (this.key_file == null) */
export function sparkTlsSpecRule1(self: SparkTlsSpec): boolean {
  return (self.cert_file === null) === (self.key_file === null);
}

export function readRetrySpec(r: JsonReader): RetrySpec {
  let max_retries: NonNegInt = 15;
  let initial_ms: NonNegInt = 50;
  let multiplier: number = 4;
  let max_ms: NonNegInt = 60000;
  let jitter_ms: NonNegInt = 500;
  let jitter_from_ms: NonNegInt = 2000;
  let max_server_delay_ms: NonNegInt = 600000;
  r.beginObject();
  do {
    if (r.atKey(READ_MAX_RETRIES)) max_retries = atLeast(r.readInt(), 0);
    if (r.atKey(READ_INITIAL_MS)) initial_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MULTIPLIER)) multiplier = atLeast(r.readFloat(), 1);
    if (r.atKey(READ_MAX_MS)) max_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_JITTER_MS)) jitter_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_JITTER_FROM_MS)) jitter_from_ms = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MAX_SERVER_DELAY_MS)) max_server_delay_ms = atLeast(r.readInt(), 0);
  } while (r.moreFields());
  return { max_retries, initial_ms, multiplier, max_ms, jitter_ms, jitter_from_ms, max_server_delay_ms };
}

export function unpackRetrySpec(r: PackReader): RetrySpec {
  let max_retries: NonNegInt = 15;
  let initial_ms: NonNegInt = 50;
  let multiplier: number = 4;
  let max_ms: NonNegInt = 60000;
  let jitter_ms: NonNegInt = 500;
  let jitter_from_ms: NonNegInt = 2000;
  let max_server_delay_ms: NonNegInt = 600000;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MAX_RETRIES)) max_retries = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_INITIAL_MS)) initial_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MULTIPLIER)) multiplier = atLeast(r.readFloat(), 1);
    if (r.atKey(UNPACK_MAX_MS)) max_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_JITTER_MS)) jitter_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_JITTER_FROM_MS)) jitter_from_ms = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MAX_SERVER_DELAY_MS)) max_server_delay_ms = atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  return { max_retries, initial_ms, multiplier, max_ms, jitter_ms, jitter_from_ms, max_server_delay_ms };
}

export function writeRetrySpec(w: JsonValueWriter, value: RetrySpec): void {
  requirePlain(value, value.max_retries);
  const start = w.here();
  if (value.max_retries !== undefined && value.max_retries !== 15) {
    w.write(WRITE_MAX_RETRIES);
    w.writeInt(value.max_retries);
  }
  if (value.initial_ms !== undefined && value.initial_ms !== 50) {
    w.write(WRITE_INITIAL_MS);
    w.writeInt(value.initial_ms);
  }
  if (value.multiplier !== undefined && value.multiplier !== 4) {
    w.write(WRITE_MULTIPLIER);
    w.writeFloat(value.multiplier);
  }
  if (value.max_ms !== undefined && value.max_ms !== 60000) {
    w.write(WRITE_MAX_MS);
    w.writeInt(value.max_ms);
  }
  if (value.jitter_ms !== undefined && value.jitter_ms !== 500) {
    w.write(WRITE_JITTER_MS);
    w.writeInt(value.jitter_ms);
  }
  if (value.jitter_from_ms !== undefined && value.jitter_from_ms !== 2000) {
    w.write(WRITE_JITTER_FROM_MS);
    w.writeInt(value.jitter_from_ms);
  }
  if (value.max_server_delay_ms !== undefined && value.max_server_delay_ms !== 600000) {
    w.write(WRITE_MAX_SERVER_DELAY_MS);
    w.writeInt(value.max_server_delay_ms);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packRetrySpec(w: Writer, value: RetrySpec): void {
  requirePlain(value, value.max_retries);
  let fields = 0;
  if (value.max_retries !== undefined && value.max_retries !== 15) fields++;
  if (value.initial_ms !== undefined && value.initial_ms !== 50) fields++;
  if (value.multiplier !== undefined && value.multiplier !== 4) fields++;
  if (value.max_ms !== undefined && value.max_ms !== 60000) fields++;
  if (value.jitter_ms !== undefined && value.jitter_ms !== 500) fields++;
  if (value.jitter_from_ms !== undefined && value.jitter_from_ms !== 2000) fields++;
  if (value.max_server_delay_ms !== undefined && value.max_server_delay_ms !== 600000) fields++;
  w.packStructHeader(fields, 7);
  if (value.max_retries !== undefined && value.max_retries !== 15) {
    w.write(PACK_MAX_RETRIES);
    w.packInt(value.max_retries);
  }
  if (value.initial_ms !== undefined && value.initial_ms !== 50) {
    w.write(PACK_INITIAL_MS);
    w.packInt(value.initial_ms);
  }
  if (value.multiplier !== undefined && value.multiplier !== 4) {
    w.write(PACK_MULTIPLIER);
    w.packFloat(value.multiplier);
  }
  if (value.max_ms !== undefined && value.max_ms !== 60000) {
    w.write(PACK_MAX_MS);
    w.packInt(value.max_ms);
  }
  if (value.jitter_ms !== undefined && value.jitter_ms !== 500) {
    w.write(PACK_JITTER_MS);
    w.packInt(value.jitter_ms);
  }
  if (value.jitter_from_ms !== undefined && value.jitter_from_ms !== 2000) {
    w.write(PACK_JITTER_FROM_MS);
    w.packInt(value.jitter_from_ms);
  }
  if (value.max_server_delay_ms !== undefined && value.max_server_delay_ms !== 600000) {
    w.write(PACK_MAX_SERVER_DELAY_MS);
    w.packInt(value.max_server_delay_ms);
  }
}

export function isRetrySpec(candidate: unknown): candidate is RetrySpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<RetrySpec> = candidate;
  if (value.max_retries === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.max_retries) && value.max_retries >= 0)) return false;
  if (!(isSafeInt(value.initial_ms) && value.initial_ms >= 0)) return false;
  if (!(typeof value.multiplier === "number" && value.multiplier >= 1)) return false;
  if (!(isSafeInt(value.max_ms) && value.max_ms >= 0)) return false;
  if (!(isSafeInt(value.jitter_ms) && value.jitter_ms >= 0)) return false;
  if (!(isSafeInt(value.jitter_from_ms) && value.jitter_from_ms >= 0)) return false;
  if (!(isSafeInt(value.max_server_delay_ms) && value.max_server_delay_ms >= 0)) return false;
  for (const name in value) {
    switch (name) {
      case "max_retries":
      case "initial_ms":
      case "multiplier":
      case "max_ms":
      case "jitter_ms":
      case "jitter_from_ms":
      case "max_server_delay_ms":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRetrySpec(value: unknown): RetrySpec {
  const fields = fieldsOf<keyof RetrySpec>(value);
  bailUnlessPlain(fields, fields.max_retries);
  for (const name in fields) {
    switch (name) {
      case "max_retries":
      case "initial_ms":
      case "multiplier":
      case "max_ms":
      case "jitter_ms":
      case "jitter_from_ms":
      case "max_server_delay_ms":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    max_retries: fields.max_retries === undefined ? 15 : atLeast(asInt(fields.max_retries), 0),
    initial_ms: fields.initial_ms === undefined ? 50 : atLeast(asInt(fields.initial_ms), 0),
    multiplier: fields.multiplier === undefined ? 4 : atLeast(asFloat(fields.multiplier), 1),
    max_ms: fields.max_ms === undefined ? 60000 : atLeast(asInt(fields.max_ms), 0),
    jitter_ms: fields.jitter_ms === undefined ? 500 : atLeast(asInt(fields.jitter_ms), 0),
    jitter_from_ms: fields.jitter_from_ms === undefined ? 2000 : atLeast(asInt(fields.jitter_from_ms), 0),
    max_server_delay_ms:
      fields.max_server_delay_ms === undefined ? 600000 : atLeast(asInt(fields.max_server_delay_ms), 0),
  };
}

export function readSparkLimits(r: JsonReader): SparkLimits {
  let max_message_bytes: PosInt = 134217728;
  let max_result_bytes: PosInt | null = 4294967296;
  let max_rows: PosInt | null = null;
  let chunk_bytes: PosInt = 1048576;
  let buffered_bytes: PosInt = 33554432;
  let upload_bytes: PosInt = 2097152000;
  r.beginObject();
  do {
    if (r.atKey(READ_MAX_MESSAGE_BYTES)) max_message_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(READ_MAX_RESULT_BYTES)) max_result_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_MAX_ROWS)) max_rows = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_CHUNK_BYTES)) chunk_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(READ_BUFFERED_BYTES)) buffered_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(READ_UPLOAD_BYTES)) upload_bytes = atLeast(r.readInt(), 1);
  } while (r.moreFields());
  return { max_message_bytes, max_result_bytes, max_rows, chunk_bytes, buffered_bytes, upload_bytes };
}

export function unpackSparkLimits(r: PackReader): SparkLimits {
  let max_message_bytes: PosInt = 134217728;
  let max_result_bytes: PosInt | null = 4294967296;
  let max_rows: PosInt | null = null;
  let chunk_bytes: PosInt = 1048576;
  let buffered_bytes: PosInt = 33554432;
  let upload_bytes: PosInt = 2097152000;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MAX_MESSAGE_BYTES)) max_message_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_MAX_RESULT_BYTES)) max_result_bytes = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_MAX_ROWS)) max_rows = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_CHUNK_BYTES)) chunk_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_BUFFERED_BYTES)) buffered_bytes = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_UPLOAD_BYTES)) upload_bytes = atLeast(r.readInt(), 1);
  } while (r.moreFields(outer));
  return { max_message_bytes, max_result_bytes, max_rows, chunk_bytes, buffered_bytes, upload_bytes };
}

export function writeSparkLimits(w: JsonValueWriter, value: SparkLimits): void {
  requirePlain(value, value.max_message_bytes);
  const start = w.here();
  if (value.max_message_bytes !== undefined && value.max_message_bytes !== 134217728) {
    w.write(WRITE_MAX_MESSAGE_BYTES);
    w.writeInt(value.max_message_bytes);
  }
  if (value.max_result_bytes !== undefined && value.max_result_bytes !== 4294967296) {
    w.write(WRITE_MAX_RESULT_BYTES);
    if (value.max_result_bytes === null) w.writeNull();
    else w.writeInt(value.max_result_bytes);
  }
  if (value.max_rows !== undefined && value.max_rows !== null) {
    w.write(WRITE_MAX_ROWS);
    w.writeInt(value.max_rows);
  }
  if (value.chunk_bytes !== undefined && value.chunk_bytes !== 1048576) {
    w.write(WRITE_CHUNK_BYTES);
    w.writeInt(value.chunk_bytes);
  }
  if (value.buffered_bytes !== undefined && value.buffered_bytes !== 33554432) {
    w.write(WRITE_BUFFERED_BYTES);
    w.writeInt(value.buffered_bytes);
  }
  if (value.upload_bytes !== undefined && value.upload_bytes !== 2097152000) {
    w.write(WRITE_UPLOAD_BYTES);
    w.writeInt(value.upload_bytes);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packSparkLimits(w: Writer, value: SparkLimits): void {
  requirePlain(value, value.max_message_bytes);
  let fields = 0;
  if (value.max_message_bytes !== undefined && value.max_message_bytes !== 134217728) fields++;
  if (value.max_result_bytes !== undefined && value.max_result_bytes !== 4294967296) fields++;
  if (value.max_rows !== undefined && value.max_rows !== null) fields++;
  if (value.chunk_bytes !== undefined && value.chunk_bytes !== 1048576) fields++;
  if (value.buffered_bytes !== undefined && value.buffered_bytes !== 33554432) fields++;
  if (value.upload_bytes !== undefined && value.upload_bytes !== 2097152000) fields++;
  w.packStructHeader(fields, 6);
  if (value.max_message_bytes !== undefined && value.max_message_bytes !== 134217728) {
    w.write(PACK_MAX_MESSAGE_BYTES);
    w.packInt(value.max_message_bytes);
  }
  if (value.max_result_bytes !== undefined && value.max_result_bytes !== 4294967296) {
    w.write(PACK_MAX_RESULT_BYTES);
    if (value.max_result_bytes === null) w.packNull();
    else w.packInt(value.max_result_bytes);
  }
  if (value.max_rows !== undefined && value.max_rows !== null) {
    w.write(PACK_MAX_ROWS);
    w.packInt(value.max_rows);
  }
  if (value.chunk_bytes !== undefined && value.chunk_bytes !== 1048576) {
    w.write(PACK_CHUNK_BYTES);
    w.packInt(value.chunk_bytes);
  }
  if (value.buffered_bytes !== undefined && value.buffered_bytes !== 33554432) {
    w.write(PACK_BUFFERED_BYTES);
    w.packInt(value.buffered_bytes);
  }
  if (value.upload_bytes !== undefined && value.upload_bytes !== 2097152000) {
    w.write(PACK_UPLOAD_BYTES);
    w.packInt(value.upload_bytes);
  }
}

export function isSparkLimits(candidate: unknown): candidate is SparkLimits {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SparkLimits> = candidate;
  if (value.max_message_bytes === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.max_message_bytes) && value.max_message_bytes >= 1)) return false;
  if (!(isSafeInt(value.max_result_bytes) && value.max_result_bytes >= 1) && value.max_result_bytes !== null)
    return false;
  if (!(isSafeInt(value.max_rows) && value.max_rows >= 1) && value.max_rows !== null) return false;
  if (!(isSafeInt(value.chunk_bytes) && value.chunk_bytes >= 1)) return false;
  if (!(isSafeInt(value.buffered_bytes) && value.buffered_bytes >= 1)) return false;
  if (!(isSafeInt(value.upload_bytes) && value.upload_bytes >= 1)) return false;
  for (const name in value) {
    switch (name) {
      case "max_message_bytes":
      case "max_result_bytes":
      case "max_rows":
      case "chunk_bytes":
      case "buffered_bytes":
      case "upload_bytes":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertSparkLimits(value: unknown): SparkLimits {
  const fields = fieldsOf<keyof SparkLimits>(value);
  bailUnlessPlain(fields, fields.max_message_bytes);
  for (const name in fields) {
    switch (name) {
      case "max_message_bytes":
      case "max_result_bytes":
      case "max_rows":
      case "chunk_bytes":
      case "buffered_bytes":
      case "upload_bytes":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    max_message_bytes: fields.max_message_bytes === undefined ? 134217728 : atLeast(asInt(fields.max_message_bytes), 1),
    max_result_bytes:
      fields.max_result_bytes === undefined
        ? 4294967296
        : fields.max_result_bytes === null
          ? null
          : atLeast(asInt(fields.max_result_bytes), 1),
    max_rows: fields.max_rows == null ? null : atLeast(asInt(fields.max_rows), 1),
    chunk_bytes: fields.chunk_bytes === undefined ? 1048576 : atLeast(asInt(fields.chunk_bytes), 1),
    buffered_bytes: fields.buffered_bytes === undefined ? 33554432 : atLeast(asInt(fields.buffered_bytes), 1),
    upload_bytes: fields.upload_bytes === undefined ? 2097152000 : atLeast(asInt(fields.upload_bytes), 1),
  };
}

export function readSparkConnectSpec(r: JsonReader): SparkConnectSpec {
  let url: string | undefined;
  let user_id: NonEmptyStr | null = null;
  let token_env: Identifier | null = "SPARK_CONNECT_AUTHENTICATE_TOKEN";
  let tls: SparkTlsSpec | null = null;
  let conf: StrMap | undefined;
  let connect_timeout_ms: PosInt = 10000;
  let call_timeout_ms: PosInt = 60000;
  let idle_timeout_ms: PosInt = 300000;
  let retry: RetrySpec | undefined;
  let limits: SparkLimits | undefined;
  r.beginObject();
  for (
    let at = r.nextField(READ_SPARK_CONNECT_SPEC_FIELDS, -1);
    at !== -1;
    at = r.nextField(READ_SPARK_CONNECT_SPEC_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        url = matching(r.readString(), PATTERN);
        break;
      case 1:
        user_id = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 2:
        token_env = r.atNull() ? null : readIdentifier(r);
        break;
      case 3:
        tls = r.atNull() ? null : readSparkTlsSpec(r);
        break;
      case 4:
        conf = readStrMap(r);
        break;
      case 5:
        connect_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 6:
        call_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 7:
        idle_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 8:
        retry = readRetrySpec(r);
        break;
      case 9:
        limits = readSparkLimits(r);
        break;
    }
  }
  if (url === undefined) r.bail();
  if (conf === undefined) conf = Object.create(null) as StrMap;
  if (retry === undefined) retry = defaultRetrySpec();
  if (limits === undefined) limits = defaultSparkLimits();
  return { url, user_id, token_env, tls, conf, connect_timeout_ms, call_timeout_ms, idle_timeout_ms, retry, limits };
}

export function unpackSparkConnectSpec(r: PackReader): SparkConnectSpec {
  let url: string | undefined;
  let user_id: NonEmptyStr | null = null;
  let token_env: Identifier | null = "SPARK_CONNECT_AUTHENTICATE_TOKEN";
  let tls: SparkTlsSpec | null = null;
  let conf: StrMap | undefined;
  let connect_timeout_ms: PosInt = 10000;
  let call_timeout_ms: PosInt = 60000;
  let idle_timeout_ms: PosInt = 300000;
  let retry: RetrySpec | undefined;
  let limits: SparkLimits | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_SPARK_CONNECT_SPEC_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_SPARK_CONNECT_SPEC_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        url = matching(r.readString(), PATTERN);
        break;
      case 1:
        user_id = r.atNull() ? null : minLength(r.readString(), 1);
        break;
      case 2:
        token_env = r.atNull() ? null : unpackIdentifier(r);
        break;
      case 3:
        tls = r.atNull() ? null : unpackSparkTlsSpec(r);
        break;
      case 4:
        conf = unpackStrMap(r);
        break;
      case 5:
        connect_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 6:
        call_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 7:
        idle_timeout_ms = atLeast(r.readInt(), 1);
        break;
      case 8:
        retry = unpackRetrySpec(r);
        break;
      case 9:
        limits = unpackSparkLimits(r);
        break;
    }
  }
  if (url === undefined) r.bail();
  if (conf === undefined) conf = Object.create(null) as StrMap;
  if (retry === undefined) retry = defaultRetrySpec();
  if (limits === undefined) limits = defaultSparkLimits();
  return { url, user_id, token_env, tls, conf, connect_timeout_ms, call_timeout_ms, idle_timeout_ms, retry, limits };
}

export function writeSparkConnectSpec(w: JsonValueWriter, value: SparkConnectSpec): void {
  requirePlain(value, value.url);
  w.write(OPEN_SPARK_CONNECT_SPEC);
  w.writeString(value.url);
  if (value.user_id !== undefined && value.user_id !== null) {
    w.write(WRITE_USER_ID);
    w.writeString(value.user_id);
  }
  if (value.token_env !== undefined && value.token_env !== "SPARK_CONNECT_AUTHENTICATE_TOKEN") {
    w.write(WRITE_TOKEN_ENV);
    if (value.token_env === null) w.writeNull();
    else w.writeString(value.token_env);
  }
  if (value.tls !== undefined && value.tls !== null) {
    w.write(WRITE_TLS);
    writeSparkTlsSpec(w, value.tls);
  }
  if (!isEmptyObject(value.conf)) {
    w.write(WRITE_CONF);
    writeStringMap(w, value.conf);
  }
  if (value.connect_timeout_ms !== undefined && value.connect_timeout_ms !== 10000) {
    w.write(WRITE_CONNECT_TIMEOUT_MS);
    w.writeInt(value.connect_timeout_ms);
  }
  if (value.call_timeout_ms !== undefined && value.call_timeout_ms !== 60000) {
    w.write(WRITE_CALL_TIMEOUT_MS);
    w.writeInt(value.call_timeout_ms);
  }
  if (value.idle_timeout_ms !== undefined && value.idle_timeout_ms !== 300000) {
    w.write(WRITE_IDLE_TIMEOUT_MS);
    w.writeInt(value.idle_timeout_ms);
  }
  if (!equalsDefaultRetrySpec(value.retry)) {
    w.write(WRITE_RETRY);
    writeRetrySpec(w, value.retry);
  }
  if (!equalsDefaultSparkLimits(value.limits)) {
    w.write(WRITE_LIMITS);
    writeSparkLimits(w, value.limits);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packSparkConnectSpec(w: Writer, value: SparkConnectSpec): void {
  requirePlain(value, value.url);
  let fields = 1;
  if (value.user_id !== undefined && value.user_id !== null) fields++;
  if (value.token_env !== undefined && value.token_env !== "SPARK_CONNECT_AUTHENTICATE_TOKEN") fields++;
  if (value.tls !== undefined && value.tls !== null) fields++;
  if (!isEmptyObject(value.conf)) fields++;
  if (value.connect_timeout_ms !== undefined && value.connect_timeout_ms !== 10000) fields++;
  if (value.call_timeout_ms !== undefined && value.call_timeout_ms !== 60000) fields++;
  if (value.idle_timeout_ms !== undefined && value.idle_timeout_ms !== 300000) fields++;
  if (!equalsDefaultRetrySpec(value.retry)) fields++;
  if (!equalsDefaultSparkLimits(value.limits)) fields++;
  w.packStructHeader(fields, 10);
  w.write(HEAD_SPARK_CONNECT_SPEC);
  w.packString(value.url);
  if (value.user_id !== undefined && value.user_id !== null) {
    w.write(PACK_USER_ID);
    w.packString(value.user_id);
  }
  if (value.token_env !== undefined && value.token_env !== "SPARK_CONNECT_AUTHENTICATE_TOKEN") {
    w.write(PACK_TOKEN_ENV);
    if (value.token_env === null) w.packNull();
    else w.packString(value.token_env);
  }
  if (value.tls !== undefined && value.tls !== null) {
    w.write(PACK_TLS);
    packSparkTlsSpec(w, value.tls);
  }
  if (!isEmptyObject(value.conf)) {
    w.write(PACK_CONF);
    packStringMap(w, value.conf);
  }
  if (value.connect_timeout_ms !== undefined && value.connect_timeout_ms !== 10000) {
    w.write(PACK_CONNECT_TIMEOUT_MS);
    w.packInt(value.connect_timeout_ms);
  }
  if (value.call_timeout_ms !== undefined && value.call_timeout_ms !== 60000) {
    w.write(PACK_CALL_TIMEOUT_MS);
    w.packInt(value.call_timeout_ms);
  }
  if (value.idle_timeout_ms !== undefined && value.idle_timeout_ms !== 300000) {
    w.write(PACK_IDLE_TIMEOUT_MS);
    w.packInt(value.idle_timeout_ms);
  }
  if (!equalsDefaultRetrySpec(value.retry)) {
    w.write(PACK_RETRY);
    packRetrySpec(w, value.retry);
  }
  if (!equalsDefaultSparkLimits(value.limits)) {
    w.write(PACK_LIMITS);
    packSparkLimits(w, value.limits);
  }
}

export function isSparkConnectSpec(candidate: unknown): candidate is SparkConnectSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SparkConnectSpec> = candidate;
  if (typeof value.url !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!PATTERN.test(value.url)) return false;
  if (!(typeof value.user_id === "string" && hasMinLength(value.user_id, 1)) && value.user_id !== null) return false;
  if (!isIdentifier(value.token_env) && value.token_env !== null) return false;
  if (!isSparkTlsSpec(value.tls) && value.tls !== null) return false;
  if (!isStrMap(value.conf)) return false;
  if (!(isSafeInt(value.connect_timeout_ms) && value.connect_timeout_ms >= 1)) return false;
  if (!(isSafeInt(value.call_timeout_ms) && value.call_timeout_ms >= 1)) return false;
  if (!(isSafeInt(value.idle_timeout_ms) && value.idle_timeout_ms >= 1)) return false;
  if (!isRetrySpec(value.retry)) return false;
  if (!isSparkLimits(value.limits)) return false;
  for (const name in value) {
    switch (name) {
      case "url":
      case "user_id":
      case "token_env":
      case "tls":
      case "conf":
      case "connect_timeout_ms":
      case "call_timeout_ms":
      case "idle_timeout_ms":
      case "retry":
      case "limits":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertSparkConnectSpec(value: unknown): SparkConnectSpec {
  const fields = fieldsOf<keyof SparkConnectSpec>(value);
  bailUnlessPlain(fields, fields.url);
  for (const name in fields) {
    switch (name) {
      case "url":
      case "user_id":
      case "token_env":
      case "tls":
      case "conf":
      case "connect_timeout_ms":
      case "call_timeout_ms":
      case "idle_timeout_ms":
      case "retry":
      case "limits":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    url: matching(asString(fields.url), PATTERN),
    user_id: fields.user_id == null ? null : minLength(asString(fields.user_id), 1),
    token_env:
      fields.token_env === undefined
        ? "SPARK_CONNECT_AUTHENTICATE_TOKEN"
        : fields.token_env === null
          ? null
          : convertIdentifier(fields.token_env),
    tls: fields.tls == null ? null : convertSparkTlsSpec(fields.tls),
    conf: fields.conf === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.conf),
    connect_timeout_ms: fields.connect_timeout_ms === undefined ? 10000 : atLeast(asInt(fields.connect_timeout_ms), 1),
    call_timeout_ms: fields.call_timeout_ms === undefined ? 60000 : atLeast(asInt(fields.call_timeout_ms), 1),
    idle_timeout_ms: fields.idle_timeout_ms === undefined ? 300000 : atLeast(asInt(fields.idle_timeout_ms), 1),
    retry: fields.retry === undefined ? defaultRetrySpec() : convertRetrySpec(fields.retry),
    limits: fields.limits === undefined ? defaultSparkLimits() : convertSparkLimits(fields.limits),
  };
}

function defaultRetrySpec(): RetrySpec {
  return {
    max_retries: 15,
    initial_ms: 50,
    multiplier: 4,
    max_ms: 60000,
    jitter_ms: 500,
    jitter_from_ms: 2000,
    max_server_delay_ms: 600000,
  };
}

function defaultSparkLimits(): SparkLimits {
  return {
    max_message_bytes: 134217728,
    max_result_bytes: 4294967296,
    max_rows: null,
    chunk_bytes: 1048576,
    buffered_bytes: 33554432,
    upload_bytes: 2097152000,
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

function equalsDefaultRetrySpec(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<RetrySpec>(value)) return false;
  if (value.max_retries !== undefined && value.max_retries !== 15) return false;
  if (value.initial_ms !== undefined && value.initial_ms !== 50) return false;
  if (value.multiplier !== undefined && value.multiplier !== 4) return false;
  if (value.max_ms !== undefined && value.max_ms !== 60000) return false;
  if (value.jitter_ms !== undefined && value.jitter_ms !== 500) return false;
  if (value.jitter_from_ms !== undefined && value.jitter_from_ms !== 2000) return false;
  if (value.max_server_delay_ms !== undefined && value.max_server_delay_ms !== 600000) return false;
  return true;
}

function equalsDefaultSparkLimits(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<SparkLimits>(value)) return false;
  if (value.max_message_bytes !== undefined && value.max_message_bytes !== 134217728) return false;
  if (value.max_result_bytes !== undefined && value.max_result_bytes !== 4294967296) return false;
  if (value.max_rows !== undefined && value.max_rows !== null) return false;
  if (value.chunk_bytes !== undefined && value.chunk_bytes !== 1048576) return false;
  if (value.buffered_bytes !== undefined && value.buffered_bytes !== 33554432) return false;
  if (value.upload_bytes !== undefined && value.upload_bytes !== 2097152000) return false;
  return true;
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
