// @generated from contracts/config/extract.yaml. Do not edit. [fb737e8404591487]

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  packedChunk,
  packedKey,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertSha256Hex, isSha256Hex, readSha256Hex, unpackSha256Hex } from "../types.codec.js";
import type { NonNegInt, PathStr, Sha256Hex } from "../types.js";
import type { ExtractContext, ExtractOptions } from "./extract.js";

const READ_REPO_ID = /* @__PURE__ */ jsonKey("repo_id");
const READ_MAX_ROWS = /* @__PURE__ */ jsonKey("max_rows");
const READ_MAX_BYTES = /* @__PURE__ */ jsonKey("max_bytes");
const READ_FILE_ID = /* @__PURE__ */ jsonKey("file_id");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_ABS_PATH = /* @__PURE__ */ jsonKey("abs_path");
const READ_FILE_SHA256 = /* @__PURE__ */ jsonKey("file_sha256");
const READ_ENCODING = /* @__PURE__ */ jsonKey("encoding");

const UNPACK_REPO_ID = /* @__PURE__ */ packedKey("repo_id");
const UNPACK_MAX_ROWS = /* @__PURE__ */ packedKey("max_rows");
const UNPACK_MAX_BYTES = /* @__PURE__ */ packedKey("max_bytes");
const UNPACK_FILE_ID = /* @__PURE__ */ packedKey("file_id");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_ABS_PATH = /* @__PURE__ */ packedKey("abs_path");
const UNPACK_FILE_SHA256 = /* @__PURE__ */ packedKey("file_sha256");
const UNPACK_ENCODING = /* @__PURE__ */ packedKey("encoding");

const WRITE_REPO_ID = /* @__PURE__ */ jsonChunk(',"repo_id":');
const WRITE_MAX_ROWS = /* @__PURE__ */ jsonChunk(',"max_rows":');
const WRITE_MAX_BYTES = /* @__PURE__ */ jsonChunk(',"max_bytes":');
const OPEN_EXTRACT_CONTEXT = /* @__PURE__ */ jsonChunk('{"file_id":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_ABS_PATH = /* @__PURE__ */ jsonChunk(',"abs_path":');
const WRITE_FILE_SHA256 = /* @__PURE__ */ jsonChunk(',"file_sha256":');
const WRITE_ENCODING = /* @__PURE__ */ jsonChunk(',"encoding":');

const PACK_REPO_ID = /* @__PURE__ */ packedChunk("repo_id");
const PACK_MAX_ROWS = /* @__PURE__ */ packedChunk("max_rows");
const PACK_MAX_BYTES = /* @__PURE__ */ packedChunk("max_bytes");
const HEAD_EXTRACT_CONTEXT = /* @__PURE__ */ packedChunk("file_id");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_ABS_PATH = /* @__PURE__ */ packedChunk("abs_path");
const PACK_FILE_SHA256 = /* @__PURE__ */ packedChunk("file_sha256");
const PACK_ENCODING = /* @__PURE__ */ packedChunk("encoding");

export function readExtractOptions(r: JsonReader): ExtractOptions {
  let repo_id: string | null = null;
  let max_rows: NonNegInt | null = null;
  let max_bytes: NonNegInt | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_REPO_ID)) repo_id = r.atNull() ? null : r.readString();
    if (r.atKey(READ_MAX_ROWS)) max_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_MAX_BYTES)) max_bytes = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields());
  return { repo_id, max_rows, max_bytes };
}

export function unpackExtractOptions(r: PackReader): ExtractOptions {
  let repo_id: string | null = null;
  let max_rows: NonNegInt | null = null;
  let max_bytes: NonNegInt | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_REPO_ID)) repo_id = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_MAX_ROWS)) max_rows = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MAX_BYTES)) max_bytes = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  return { repo_id, max_rows, max_bytes };
}

export function writeExtractOptions(w: JsonValueWriter, value: ExtractOptions): void {
  requirePlain(value, value.repo_id);
  const start = w.here();
  if (value.repo_id !== undefined && value.repo_id !== null) {
    w.write(WRITE_REPO_ID);
    w.writeString(value.repo_id);
  }
  if (value.max_rows !== undefined && value.max_rows !== null) {
    w.write(WRITE_MAX_ROWS);
    w.writeInt(value.max_rows);
  }
  if (value.max_bytes !== undefined && value.max_bytes !== null) {
    w.write(WRITE_MAX_BYTES);
    w.writeInt(value.max_bytes);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packExtractOptions(w: Writer, value: ExtractOptions): void {
  requirePlain(value, value.repo_id);
  let fields = 0;
  if (value.repo_id !== undefined && value.repo_id !== null) fields++;
  if (value.max_rows !== undefined && value.max_rows !== null) fields++;
  if (value.max_bytes !== undefined && value.max_bytes !== null) fields++;
  w.packStructHeader(fields, 3);
  if (value.repo_id !== undefined && value.repo_id !== null) {
    w.write(PACK_REPO_ID);
    w.packString(value.repo_id);
  }
  if (value.max_rows !== undefined && value.max_rows !== null) {
    w.write(PACK_MAX_ROWS);
    w.packInt(value.max_rows);
  }
  if (value.max_bytes !== undefined && value.max_bytes !== null) {
    w.write(PACK_MAX_BYTES);
    w.packInt(value.max_bytes);
  }
}

export function isExtractOptions(candidate: unknown): candidate is ExtractOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ExtractOptions> = candidate;
  if (value.repo_id === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.repo_id !== "string" && value.repo_id !== null) return false;
  if (!(isSafeInt(value.max_rows) && value.max_rows >= 0) && value.max_rows !== null) return false;
  if (!(isSafeInt(value.max_bytes) && value.max_bytes >= 0) && value.max_bytes !== null) return false;
  for (const name in value) {
    switch (name) {
      case "repo_id":
      case "max_rows":
      case "max_bytes":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertExtractOptions(value: unknown): ExtractOptions {
  const fields = fieldsOf<keyof ExtractOptions>(value);
  bailUnlessPlain(fields, fields.repo_id);
  for (const name in fields) {
    switch (name) {
      case "repo_id":
      case "max_rows":
      case "max_bytes":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    repo_id: fields.repo_id == null ? null : asString(fields.repo_id),
    max_rows: fields.max_rows == null ? null : atLeast(asInt(fields.max_rows), 0),
    max_bytes: fields.max_bytes == null ? null : atLeast(asInt(fields.max_bytes), 0),
  };
}

export function readExtractContext(r: JsonReader): ExtractContext {
  let file_id: string | undefined;
  let path: PathStr | undefined;
  let abs_path: PathStr | null = null;
  let file_sha256: Sha256Hex | null = null;
  let encoding: string = "utf-8";
  r.beginObject();
  do {
    if (r.atKey(READ_FILE_ID)) file_id = r.readString();
    if (r.atKey(READ_PATH)) path = r.readString();
    if (r.atKey(READ_ABS_PATH)) abs_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_FILE_SHA256)) file_sha256 = r.atNull() ? null : readSha256Hex(r);
    if (r.atKey(READ_ENCODING)) encoding = r.readString();
  } while (r.moreFields());
  if (file_id === undefined || path === undefined) r.bail();
  return { file_id, path, abs_path, file_sha256, encoding };
}

export function unpackExtractContext(r: PackReader): ExtractContext {
  let file_id: string | undefined;
  let path: PathStr | undefined;
  let abs_path: PathStr | null = null;
  let file_sha256: Sha256Hex | null = null;
  let encoding: string = "utf-8";
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FILE_ID)) file_id = r.readString();
    if (r.atKey(UNPACK_PATH)) path = r.readString();
    if (r.atKey(UNPACK_ABS_PATH)) abs_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_FILE_SHA256)) file_sha256 = r.atNull() ? null : unpackSha256Hex(r);
    if (r.atKey(UNPACK_ENCODING)) encoding = r.readString();
  } while (r.moreFields(outer));
  if (file_id === undefined || path === undefined) r.bail();
  return { file_id, path, abs_path, file_sha256, encoding };
}

export function writeExtractContext(w: JsonValueWriter, value: ExtractContext): void {
  requirePlain(value, value.file_id);
  w.write(OPEN_EXTRACT_CONTEXT);
  w.writeString(value.file_id);
  w.write(WRITE_PATH);
  w.writeString(value.path);
  if (value.abs_path !== undefined && value.abs_path !== null) {
    w.write(WRITE_ABS_PATH);
    w.writeString(value.abs_path);
  }
  if (value.file_sha256 !== undefined && value.file_sha256 !== null) {
    w.write(WRITE_FILE_SHA256);
    w.writeString(value.file_sha256);
  }
  if (value.encoding !== undefined && value.encoding !== "utf-8") {
    w.write(WRITE_ENCODING);
    w.writeString(value.encoding);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packExtractContext(w: Writer, value: ExtractContext): void {
  requirePlain(value, value.file_id);
  let fields = 2;
  if (value.abs_path !== undefined && value.abs_path !== null) fields++;
  if (value.file_sha256 !== undefined && value.file_sha256 !== null) fields++;
  if (value.encoding !== undefined && value.encoding !== "utf-8") fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_EXTRACT_CONTEXT);
  w.packString(value.file_id);
  w.write(PACK_PATH);
  w.packString(value.path);
  if (value.abs_path !== undefined && value.abs_path !== null) {
    w.write(PACK_ABS_PATH);
    w.packString(value.abs_path);
  }
  if (value.file_sha256 !== undefined && value.file_sha256 !== null) {
    w.write(PACK_FILE_SHA256);
    w.packString(value.file_sha256);
  }
  if (value.encoding !== undefined && value.encoding !== "utf-8") {
    w.write(PACK_ENCODING);
    w.packString(value.encoding);
  }
}

export function isExtractContext(candidate: unknown): candidate is ExtractContext {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ExtractContext> = candidate;
  if (typeof value.file_id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.path !== "string") return false;
  if (typeof value.abs_path !== "string" && value.abs_path !== null) return false;
  if (!isSha256Hex(value.file_sha256) && value.file_sha256 !== null) return false;
  if (typeof value.encoding !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "file_id":
      case "path":
      case "abs_path":
      case "file_sha256":
      case "encoding":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertExtractContext(value: unknown): ExtractContext {
  const fields = fieldsOf<keyof ExtractContext>(value);
  bailUnlessPlain(fields, fields.file_id);
  for (const name in fields) {
    switch (name) {
      case "file_id":
      case "path":
      case "abs_path":
      case "file_sha256":
      case "encoding":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    file_id: asString(fields.file_id),
    path: asString(fields.path),
    abs_path: fields.abs_path == null ? null : asString(fields.abs_path),
    file_sha256: fields.file_sha256 == null ? null : convertSha256Hex(fields.file_sha256),
    encoding: fields.encoding === undefined ? "utf-8" : asString(fields.encoding),
  };
}
