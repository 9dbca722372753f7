// @generated from contracts/extracted.yaml. Do not edit. [8bb7de329c4fa3d0]

import type { NonEmptyStr, NonNegInt, PathStr, Sha256Hex } from "tessera-contracts/contracts/types";
import { convertSha256Hex, isSha256Hex, readSha256Hex, unpackSha256Hex } from "tessera-contracts/contracts/types.codec";
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
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  minLength,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { DeclKind, ExtractedRows, TsCall, TsDecl, TsFile, TsImport } from "./extracted.js";

const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_FILE_ID = /* @__PURE__ */ jsonKey("file_id");
const READ_FILE_SHA256 = /* @__PURE__ */ jsonKey("file_sha256");
const READ_BYTES = /* @__PURE__ */ jsonKey("bytes");
const READ_TS_DECL_FIELDS = /* @__PURE__ */ jsonFields([
  "path",
  "bstart",
  "bend",
  "file_id",
  "parent_bstart",
  "kind",
  "name",
  "qualified_name",
  "is_exported",
]);
const READ_BSTART = /* @__PURE__ */ jsonKey("bstart");
const READ_BEND = /* @__PURE__ */ jsonKey("bend");
const READ_CALLER_BSTART = /* @__PURE__ */ jsonKey("caller_bstart");
const READ_CALLEE = /* @__PURE__ */ jsonKey("callee");
const READ_IS_RESOLVED = /* @__PURE__ */ jsonKey("is_resolved");
const READ_TARGET_PATH = /* @__PURE__ */ jsonKey("target_path");
const READ_TARGET_BSTART = /* @__PURE__ */ jsonKey("target_bstart");
const READ_MODULE = /* @__PURE__ */ jsonKey("module");
const READ_MODULE_PATH = /* @__PURE__ */ jsonKey("module_path");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_FILES = /* @__PURE__ */ jsonKey("files");
const READ_DECLS = /* @__PURE__ */ jsonKey("decls");
const READ_CALLS = /* @__PURE__ */ jsonKey("calls");
const READ_IMPORTS = /* @__PURE__ */ jsonKey("imports");

const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_FILE_ID = /* @__PURE__ */ packedKey("file_id");
const UNPACK_FILE_SHA256 = /* @__PURE__ */ packedKey("file_sha256");
const UNPACK_BYTES = /* @__PURE__ */ packedKey("bytes");
const UNPACK_TS_DECL_FIELDS = /* @__PURE__ */ packedFields([
  "path",
  "bstart",
  "bend",
  "file_id",
  "parent_bstart",
  "kind",
  "name",
  "qualified_name",
  "is_exported",
]);
const UNPACK_BSTART = /* @__PURE__ */ packedKey("bstart");
const UNPACK_BEND = /* @__PURE__ */ packedKey("bend");
const UNPACK_CALLER_BSTART = /* @__PURE__ */ packedKey("caller_bstart");
const UNPACK_CALLEE = /* @__PURE__ */ packedKey("callee");
const UNPACK_IS_RESOLVED = /* @__PURE__ */ packedKey("is_resolved");
const UNPACK_TARGET_PATH = /* @__PURE__ */ packedKey("target_path");
const UNPACK_TARGET_BSTART = /* @__PURE__ */ packedKey("target_bstart");
const UNPACK_MODULE = /* @__PURE__ */ packedKey("module");
const UNPACK_MODULE_PATH = /* @__PURE__ */ packedKey("module_path");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_FILES = /* @__PURE__ */ packedKey("files");
const UNPACK_DECLS = /* @__PURE__ */ packedKey("decls");
const UNPACK_CALLS = /* @__PURE__ */ packedKey("calls");
const UNPACK_IMPORTS = /* @__PURE__ */ packedKey("imports");

const READ_DECL_KIND = /* @__PURE__ */ jsonLiterals(
  "FUNCTION",
  "CLASS",
  "METHOD",
  "INTERFACE",
  "TYPE",
  "ENUM",
  "VARIABLE",
  "PROPERTY",
);
const UNPACK_DECL_KIND = /* @__PURE__ */ packedLiterals(
  "FUNCTION",
  "CLASS",
  "METHOD",
  "INTERFACE",
  "TYPE",
  "ENUM",
  "VARIABLE",
  "PROPERTY",
);

const OPEN_TS_FILE = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_FILE_ID = /* @__PURE__ */ jsonChunk(',"file_id":');
const WRITE_FILE_SHA256 = /* @__PURE__ */ jsonChunk(',"file_sha256":');
const WRITE_BYTES = /* @__PURE__ */ jsonChunk(',"bytes":');
const WRITE_VALUE_FUNCTION = /* @__PURE__ */ jsonChunk('"FUNCTION"');
const WRITE_VALUE_CLASS = /* @__PURE__ */ jsonChunk('"CLASS"');
const WRITE_VALUE_METHOD = /* @__PURE__ */ jsonChunk('"METHOD"');
const WRITE_VALUE_INTERFACE = /* @__PURE__ */ jsonChunk('"INTERFACE"');
const WRITE_VALUE_TYPE = /* @__PURE__ */ jsonChunk('"TYPE"');
const WRITE_VALUE_ENUM = /* @__PURE__ */ jsonChunk('"ENUM"');
const WRITE_VALUE_VARIABLE = /* @__PURE__ */ jsonChunk('"VARIABLE"');
const WRITE_VALUE_PROPERTY = /* @__PURE__ */ jsonChunk('"PROPERTY"');
const OPEN_TS_DECL = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_BSTART = /* @__PURE__ */ jsonChunk(',"bstart":');
const WRITE_BEND = /* @__PURE__ */ jsonChunk(',"bend":');
const WRITE_PARENT_BSTART = /* @__PURE__ */ jsonChunk(',"parent_bstart":');
const WRITE_KIND = /* @__PURE__ */ jsonChunk(',"kind":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_QUALIFIED_NAME = /* @__PURE__ */ jsonChunk(',"qualified_name":');
const WRITE_IS_EXPORTED = /* @__PURE__ */ jsonChunk(',"is_exported":');
const OPEN_TS_CALL = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_CALLER_BSTART = /* @__PURE__ */ jsonChunk(',"caller_bstart":');
const WRITE_CALLEE = /* @__PURE__ */ jsonChunk(',"callee":');
const WRITE_IS_RESOLVED = /* @__PURE__ */ jsonChunk(',"is_resolved":');
const WRITE_TARGET_PATH = /* @__PURE__ */ jsonChunk(',"target_path":');
const WRITE_TARGET_BSTART = /* @__PURE__ */ jsonChunk(',"target_bstart":');
const OPEN_TS_IMPORT = /* @__PURE__ */ jsonChunk('{"path":');
const WRITE_MODULE = /* @__PURE__ */ jsonChunk(',"module":');
const WRITE_MODULE_PATH = /* @__PURE__ */ jsonChunk(',"module_path":');
const OPEN_EXTRACTED_ROWS = /* @__PURE__ */ jsonChunk('{"files":');
const WRITE_DECLS = /* @__PURE__ */ jsonChunk(',"decls":');
const WRITE_CALLS = /* @__PURE__ */ jsonChunk(',"calls":');
const WRITE_IMPORTS = /* @__PURE__ */ jsonChunk(',"imports":');

const HEAD_TS_FILE = /* @__PURE__ */ packedHead(4, "path");
const PACK_FILE_ID = /* @__PURE__ */ packedChunk("file_id");
const PACK_FILE_SHA256 = /* @__PURE__ */ packedChunk("file_sha256");
const PACK_BYTES = /* @__PURE__ */ packedChunk("bytes");
const PACK_VALUE_FUNCTION = /* @__PURE__ */ packedChunk("FUNCTION");
const PACK_VALUE_CLASS = /* @__PURE__ */ packedChunk("CLASS");
const PACK_VALUE_METHOD = /* @__PURE__ */ packedChunk("METHOD");
const PACK_VALUE_INTERFACE = /* @__PURE__ */ packedChunk("INTERFACE");
const PACK_VALUE_TYPE = /* @__PURE__ */ packedChunk("TYPE");
const PACK_VALUE_ENUM = /* @__PURE__ */ packedChunk("ENUM");
const PACK_VALUE_VARIABLE = /* @__PURE__ */ packedChunk("VARIABLE");
const PACK_VALUE_PROPERTY = /* @__PURE__ */ packedChunk("PROPERTY");
const HEAD_TS_DECL = /* @__PURE__ */ packedHead(9, "path");
const PACK_BSTART = /* @__PURE__ */ packedChunk("bstart");
const PACK_BEND = /* @__PURE__ */ packedChunk("bend");
const PACK_PARENT_BSTART = /* @__PURE__ */ packedChunk("parent_bstart");
const PACK_KIND = /* @__PURE__ */ packedChunk("kind");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_QUALIFIED_NAME = /* @__PURE__ */ packedChunk("qualified_name");
const PACK_IS_EXPORTED = /* @__PURE__ */ packedChunk("is_exported");
const HEAD_TS_CALL = /* @__PURE__ */ packedHead(8, "path");
const PACK_CALLER_BSTART = /* @__PURE__ */ packedChunk("caller_bstart");
const PACK_CALLEE = /* @__PURE__ */ packedChunk("callee");
const PACK_IS_RESOLVED = /* @__PURE__ */ packedChunk("is_resolved");
const PACK_TARGET_PATH = /* @__PURE__ */ packedChunk("target_path");
const PACK_TARGET_BSTART = /* @__PURE__ */ packedChunk("target_bstart");
const HEAD_TS_IMPORT = /* @__PURE__ */ packedHead(8, "path");
const PACK_MODULE = /* @__PURE__ */ packedChunk("module");
const PACK_MODULE_PATH = /* @__PURE__ */ packedChunk("module_path");
const HEAD_EXTRACTED_ROWS = /* @__PURE__ */ packedHead(4, "files");
const PACK_DECLS = /* @__PURE__ */ packedChunk("decls");
const PACK_CALLS = /* @__PURE__ */ packedChunk("calls");
const PACK_IMPORTS = /* @__PURE__ */ packedChunk("imports");

export function readTsFile(r: JsonReader): TsFile {
  let path: PathStr | undefined;
  let file_id: NonEmptyStr | undefined;
  let file_sha256: Sha256Hex | undefined;
  let bytes: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = r.readString();
    if (r.atKey(READ_FILE_ID)) file_id = minLength(r.readString(), 1);
    if (r.atKey(READ_FILE_SHA256)) file_sha256 = readSha256Hex(r);
    if (r.atKey(READ_BYTES)) bytes = atLeast(r.readInt(), 0);
  } while (r.moreFields());
  if (path === undefined || file_id === undefined || file_sha256 === undefined || bytes === undefined) r.bail();
  return { path, file_id, file_sha256, bytes };
}

export function unpackTsFile(r: PackReader): TsFile {
  let path: PathStr | undefined;
  let file_id: NonEmptyStr | undefined;
  let file_sha256: Sha256Hex | undefined;
  let bytes: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = r.readString();
    if (r.atKey(UNPACK_FILE_ID)) file_id = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_FILE_SHA256)) file_sha256 = unpackSha256Hex(r);
    if (r.atKey(UNPACK_BYTES)) bytes = atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  if (path === undefined || file_id === undefined || file_sha256 === undefined || bytes === undefined) r.bail();
  return { path, file_id, file_sha256, bytes };
}

export function writeTsFile(w: JsonValueWriter, value: TsFile): void {
  requirePlain(value, value.path);
  w.write(OPEN_TS_FILE);
  w.writeString(value.path);
  w.write(WRITE_FILE_ID);
  w.writeString(value.file_id);
  w.write(WRITE_FILE_SHA256);
  w.writeString(value.file_sha256);
  w.write(WRITE_BYTES);
  w.writeInt(value.bytes);
  w.writeByte(CLOSE_OBJECT);
}

export function packTsFile(w: Writer, value: TsFile): void {
  requirePlain(value, value.path);
  w.write(HEAD_TS_FILE);
  w.packString(value.path);
  w.write(PACK_FILE_ID);
  w.packString(value.file_id);
  w.write(PACK_FILE_SHA256);
  w.packString(value.file_sha256);
  w.write(PACK_BYTES);
  w.packInt(value.bytes);
}

export function isTsFile(candidate: unknown): candidate is TsFile {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TsFile> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.file_id === "string" && hasMinLength(value.file_id, 1))) return false;
  if (!isSha256Hex(value.file_sha256)) return false;
  if (!(isSafeInt(value.bytes) && value.bytes >= 0)) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "file_id":
      case "file_sha256":
      case "bytes":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertTsFile(value: unknown): TsFile {
  const fields = fieldsOf<keyof TsFile>(value);
  bailUnlessPlain(fields, fields.path);
  for (const name in fields) {
    switch (name) {
      case "path":
      case "file_id":
      case "file_sha256":
      case "bytes":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    path: asString(fields.path),
    file_id: minLength(asString(fields.file_id), 1),
    file_sha256: convertSha256Hex(fields.file_sha256),
    bytes: atLeast(asInt(fields.bytes), 0),
  };
}

export function readDeclKind(r: JsonReader): DeclKind {
  return r.readLiteral(READ_DECL_KIND);
}

export function unpackDeclKind(r: PackReader): DeclKind {
  return r.readLiteral(UNPACK_DECL_KIND);
}

export function writeDeclKind(w: JsonValueWriter, value: DeclKind): void {
  switch (value) {
    case "FUNCTION":
      return w.write(WRITE_VALUE_FUNCTION);
    case "CLASS":
      return w.write(WRITE_VALUE_CLASS);
    case "METHOD":
      return w.write(WRITE_VALUE_METHOD);
    case "INTERFACE":
      return w.write(WRITE_VALUE_INTERFACE);
    case "TYPE":
      return w.write(WRITE_VALUE_TYPE);
    case "ENUM":
      return w.write(WRITE_VALUE_ENUM);
    case "VARIABLE":
      return w.write(WRITE_VALUE_VARIABLE);
    case "PROPERTY":
      return w.write(WRITE_VALUE_PROPERTY);
    default:
      return w.wrong();
  }
}

export function packDeclKind(w: Writer, value: DeclKind): void {
  switch (value) {
    case "FUNCTION":
      return w.write(PACK_VALUE_FUNCTION);
    case "CLASS":
      return w.write(PACK_VALUE_CLASS);
    case "METHOD":
      return w.write(PACK_VALUE_METHOD);
    case "INTERFACE":
      return w.write(PACK_VALUE_INTERFACE);
    case "TYPE":
      return w.write(PACK_VALUE_TYPE);
    case "ENUM":
      return w.write(PACK_VALUE_ENUM);
    case "VARIABLE":
      return w.write(PACK_VALUE_VARIABLE);
    case "PROPERTY":
      return w.write(PACK_VALUE_PROPERTY);
    default:
      return w.wrong();
  }
}

export function isDeclKind(value: unknown): value is DeclKind {
  return (
    value === "FUNCTION" ||
    value === "CLASS" ||
    value === "METHOD" ||
    value === "INTERFACE" ||
    value === "TYPE" ||
    value === "ENUM" ||
    value === "VARIABLE" ||
    value === "PROPERTY"
  );
}

export function convertDeclKind(value: unknown): DeclKind {
  return asOneOf(value, READ_DECL_KIND.values);
}

export function readTsDecl(r: JsonReader): TsDecl {
  let path: PathStr | undefined;
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  let file_id: NonEmptyStr | undefined;
  let parent_bstart: NonNegInt | null | undefined;
  let kind: DeclKind | undefined;
  let name: NonEmptyStr | undefined;
  let qualified_name: NonEmptyStr | undefined;
  let is_exported: boolean | undefined;
  r.beginObject();
  for (let at = r.nextField(READ_TS_DECL_FIELDS, -1); at !== -1; at = r.nextField(READ_TS_DECL_FIELDS, at)) {
    switch (at) {
      case 0:
        path = r.readString();
        break;
      case 1:
        bstart = atLeast(r.readInt(), 0);
        break;
      case 2:
        bend = atLeast(r.readInt(), 0);
        break;
      case 3:
        file_id = minLength(r.readString(), 1);
        break;
      case 4:
        parent_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 5:
        kind = readDeclKind(r);
        break;
      case 6:
        name = minLength(r.readString(), 1);
        break;
      case 7:
        qualified_name = minLength(r.readString(), 1);
        break;
      case 8:
        is_exported = r.readBool();
        break;
    }
  }
  if (
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    file_id === undefined ||
    parent_bstart === undefined ||
    kind === undefined ||
    name === undefined ||
    qualified_name === undefined ||
    is_exported === undefined
  )
    r.bail();
  const value: TsDecl = { path, bstart, bend, file_id, parent_bstart, kind, name, qualified_name, is_exported };
  if (!tsDeclRule1(value)) r.bail();
  return value;
}

export function unpackTsDecl(r: PackReader): TsDecl {
  let path: PathStr | undefined;
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  let file_id: NonEmptyStr | undefined;
  let parent_bstart: NonNegInt | null | undefined;
  let kind: DeclKind | undefined;
  let name: NonEmptyStr | undefined;
  let qualified_name: NonEmptyStr | undefined;
  let is_exported: boolean | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_TS_DECL_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_TS_DECL_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        path = r.readString();
        break;
      case 1:
        bstart = atLeast(r.readInt(), 0);
        break;
      case 2:
        bend = atLeast(r.readInt(), 0);
        break;
      case 3:
        file_id = minLength(r.readString(), 1);
        break;
      case 4:
        parent_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 5:
        kind = unpackDeclKind(r);
        break;
      case 6:
        name = minLength(r.readString(), 1);
        break;
      case 7:
        qualified_name = minLength(r.readString(), 1);
        break;
      case 8:
        is_exported = r.readBool();
        break;
    }
  }
  if (
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    file_id === undefined ||
    parent_bstart === undefined ||
    kind === undefined ||
    name === undefined ||
    qualified_name === undefined ||
    is_exported === undefined
  )
    r.bail();
  const value: TsDecl = { path, bstart, bend, file_id, parent_bstart, kind, name, qualified_name, is_exported };
  if (!tsDeclRule1(value)) r.bail();
  return value;
}

export function writeTsDecl(w: JsonValueWriter, value: TsDecl): void {
  requirePlain(value, value.path);
  w.write(OPEN_TS_DECL);
  w.writeString(value.path);
  w.write(WRITE_BSTART);
  w.writeInt(value.bstart);
  w.write(WRITE_BEND);
  w.writeInt(value.bend);
  w.write(WRITE_FILE_ID);
  w.writeString(value.file_id);
  w.write(WRITE_PARENT_BSTART);
  if (value.parent_bstart === null) w.writeNull();
  else w.writeInt(value.parent_bstart);
  w.write(WRITE_KIND);
  writeDeclKind(w, value.kind);
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.write(WRITE_QUALIFIED_NAME);
  w.writeString(value.qualified_name);
  w.write(WRITE_IS_EXPORTED);
  w.writeBool(value.is_exported);
  w.writeByte(CLOSE_OBJECT);
}

export function packTsDecl(w: Writer, value: TsDecl): void {
  requirePlain(value, value.path);
  w.write(HEAD_TS_DECL);
  w.packString(value.path);
  w.write(PACK_BSTART);
  w.packInt(value.bstart);
  w.write(PACK_BEND);
  w.packInt(value.bend);
  w.write(PACK_FILE_ID);
  w.packString(value.file_id);
  w.write(PACK_PARENT_BSTART);
  if (value.parent_bstart === null) w.packNull();
  else w.packInt(value.parent_bstart);
  w.write(PACK_KIND);
  packDeclKind(w, value.kind);
  w.write(PACK_NAME);
  w.packString(value.name);
  w.write(PACK_QUALIFIED_NAME);
  w.packString(value.qualified_name);
  w.write(PACK_IS_EXPORTED);
  w.packBool(value.is_exported);
}

export function isTsDecl(candidate: unknown): candidate is TsDecl {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TsDecl> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.bstart) && value.bstart >= 0)) return false;
  if (!(isSafeInt(value.bend) && value.bend >= 0)) return false;
  if (!(typeof value.file_id === "string" && hasMinLength(value.file_id, 1))) return false;
  if (!(isSafeInt(value.parent_bstart) && value.parent_bstart >= 0) && value.parent_bstart !== null) return false;
  if (!isDeclKind(value.kind)) return false;
  if (!(typeof value.name === "string" && hasMinLength(value.name, 1))) return false;
  if (!(typeof value.qualified_name === "string" && hasMinLength(value.qualified_name, 1))) return false;
  if (typeof value.is_exported !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "bstart":
      case "bend":
      case "file_id":
      case "parent_bstart":
      case "kind":
      case "name":
      case "qualified_name":
      case "is_exported":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!tsDeclRule1(value as TsDecl)) return false;
  return true;
}

export function convertTsDecl(value: unknown): TsDecl {
  const fields = fieldsOf<keyof TsDecl>(value);
  bailUnlessPlain(fields, fields.path);
  for (const name in fields) {
    switch (name) {
      case "path":
      case "bstart":
      case "bend":
      case "file_id":
      case "parent_bstart":
      case "kind":
      case "name":
      case "qualified_name":
      case "is_exported":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: TsDecl = {
    path: asString(fields.path),
    bstart: atLeast(asInt(fields.bstart), 0),
    bend: atLeast(asInt(fields.bend), 0),
    file_id: minLength(asString(fields.file_id), 1),
    parent_bstart: fields.parent_bstart === null ? null : atLeast(asInt(fields.parent_bstart), 0),
    kind: convertDeclKind(fields.kind),
    name: minLength(asString(fields.name), 1),
    qualified_name: minLength(asString(fields.qualified_name), 1),
    is_exported: asBool(fields.is_exported),
  };
  if (!tsDeclRule1(result)) bail();
  return result;
}

/** this.bend >= this.bstart */
export function tsDeclRule1(self: TsDecl): boolean {
  return self.bend >= self.bstart;
}

export function readTsCall(r: JsonReader): TsCall {
  let path: PathStr | undefined;
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  let caller_bstart: NonNegInt | null | undefined;
  let callee: NonEmptyStr | undefined;
  let is_resolved: boolean | undefined;
  let target_path: PathStr | null | undefined;
  let target_bstart: NonNegInt | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = r.readString();
    if (r.atKey(READ_BSTART)) bstart = atLeast(r.readInt(), 0);
    if (r.atKey(READ_BEND)) bend = atLeast(r.readInt(), 0);
    if (r.atKey(READ_CALLER_BSTART)) caller_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_CALLEE)) callee = minLength(r.readString(), 1);
    if (r.atKey(READ_IS_RESOLVED)) is_resolved = r.readBool();
    if (r.atKey(READ_TARGET_PATH)) target_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TARGET_BSTART)) target_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields());
  if (
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    caller_bstart === undefined ||
    callee === undefined ||
    is_resolved === undefined ||
    target_path === undefined ||
    target_bstart === undefined
  )
    r.bail();
  const value: TsCall = { path, bstart, bend, caller_bstart, callee, is_resolved, target_path, target_bstart };
  if (!tsCallRule1(value)) r.bail();
  if (!tsCallRule2(value)) r.bail();
  return value;
}

export function unpackTsCall(r: PackReader): TsCall {
  let path: PathStr | undefined;
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  let caller_bstart: NonNegInt | null | undefined;
  let callee: NonEmptyStr | undefined;
  let is_resolved: boolean | undefined;
  let target_path: PathStr | null | undefined;
  let target_bstart: NonNegInt | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = r.readString();
    if (r.atKey(UNPACK_BSTART)) bstart = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_BEND)) bend = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CALLER_BSTART)) caller_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_CALLEE)) callee = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_IS_RESOLVED)) is_resolved = r.readBool();
    if (r.atKey(UNPACK_TARGET_PATH)) target_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TARGET_BSTART)) target_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  if (
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    caller_bstart === undefined ||
    callee === undefined ||
    is_resolved === undefined ||
    target_path === undefined ||
    target_bstart === undefined
  )
    r.bail();
  const value: TsCall = { path, bstart, bend, caller_bstart, callee, is_resolved, target_path, target_bstart };
  if (!tsCallRule1(value)) r.bail();
  if (!tsCallRule2(value)) r.bail();
  return value;
}

export function writeTsCall(w: JsonValueWriter, value: TsCall): void {
  requirePlain(value, value.path);
  w.write(OPEN_TS_CALL);
  w.writeString(value.path);
  w.write(WRITE_BSTART);
  w.writeInt(value.bstart);
  w.write(WRITE_BEND);
  w.writeInt(value.bend);
  w.write(WRITE_CALLER_BSTART);
  if (value.caller_bstart === null) w.writeNull();
  else w.writeInt(value.caller_bstart);
  w.write(WRITE_CALLEE);
  w.writeString(value.callee);
  w.write(WRITE_IS_RESOLVED);
  w.writeBool(value.is_resolved);
  w.write(WRITE_TARGET_PATH);
  if (value.target_path === null) w.writeNull();
  else w.writeString(value.target_path);
  w.write(WRITE_TARGET_BSTART);
  if (value.target_bstart === null) w.writeNull();
  else w.writeInt(value.target_bstart);
  w.writeByte(CLOSE_OBJECT);
}

export function packTsCall(w: Writer, value: TsCall): void {
  requirePlain(value, value.path);
  w.write(HEAD_TS_CALL);
  w.packString(value.path);
  w.write(PACK_BSTART);
  w.packInt(value.bstart);
  w.write(PACK_BEND);
  w.packInt(value.bend);
  w.write(PACK_CALLER_BSTART);
  if (value.caller_bstart === null) w.packNull();
  else w.packInt(value.caller_bstart);
  w.write(PACK_CALLEE);
  w.packString(value.callee);
  w.write(PACK_IS_RESOLVED);
  w.packBool(value.is_resolved);
  w.write(PACK_TARGET_PATH);
  if (value.target_path === null) w.packNull();
  else w.packString(value.target_path);
  w.write(PACK_TARGET_BSTART);
  if (value.target_bstart === null) w.packNull();
  else w.packInt(value.target_bstart);
}

export function isTsCall(candidate: unknown): candidate is TsCall {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TsCall> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.bstart) && value.bstart >= 0)) return false;
  if (!(isSafeInt(value.bend) && value.bend >= 0)) return false;
  if (!(isSafeInt(value.caller_bstart) && value.caller_bstart >= 0) && value.caller_bstart !== null) return false;
  if (!(typeof value.callee === "string" && hasMinLength(value.callee, 1))) return false;
  if (typeof value.is_resolved !== "boolean") return false;
  if (typeof value.target_path !== "string" && value.target_path !== null) return false;
  if (!(isSafeInt(value.target_bstart) && value.target_bstart >= 0) && value.target_bstart !== null) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "bstart":
      case "bend":
      case "caller_bstart":
      case "callee":
      case "is_resolved":
      case "target_path":
      case "target_bstart":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!tsCallRule1(value as TsCall)) return false;
  if (!tsCallRule2(value as TsCall)) return false;
  return true;
}

export function convertTsCall(value: unknown): TsCall {
  const fields = fieldsOf<keyof TsCall>(value);
  bailUnlessPlain(fields, fields.path);
  for (const name in fields) {
    switch (name) {
      case "path":
      case "bstart":
      case "bend":
      case "caller_bstart":
      case "callee":
      case "is_resolved":
      case "target_path":
      case "target_bstart":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: TsCall = {
    path: asString(fields.path),
    bstart: atLeast(asInt(fields.bstart), 0),
    bend: atLeast(asInt(fields.bend), 0),
    caller_bstart: fields.caller_bstart === null ? null : atLeast(asInt(fields.caller_bstart), 0),
    callee: minLength(asString(fields.callee), 1),
    is_resolved: asBool(fields.is_resolved),
    target_path: fields.target_path === null ? null : asString(fields.target_path),
    target_bstart: fields.target_bstart === null ? null : atLeast(asInt(fields.target_bstart), 0),
  };
  if (!tsCallRule1(result)) bail();
  if (!tsCallRule2(result)) bail();
  return result;
}

/** (this.target_path == null) == (this.target_bstart == null) */
export function tsCallRule1(self: TsCall): boolean {
  return (self.target_path === null) === (self.target_bstart === null);
}

/** this.is_resolved || this.target_path == null */
export function tsCallRule2(self: TsCall): boolean {
  return self.is_resolved || self.target_path === null;
}

export function readTsImport(r: JsonReader): TsImport {
  let path: PathStr | undefined;
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  let module: string | undefined;
  let module_path: PathStr | null | undefined;
  let name: NonEmptyStr | null | undefined;
  let target_path: PathStr | null | undefined;
  let target_bstart: NonNegInt | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_PATH)) path = r.readString();
    if (r.atKey(READ_BSTART)) bstart = atLeast(r.readInt(), 0);
    if (r.atKey(READ_BEND)) bend = atLeast(r.readInt(), 0);
    if (r.atKey(READ_MODULE)) module = r.readString();
    if (r.atKey(READ_MODULE_PATH)) module_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_NAME)) name = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(READ_TARGET_PATH)) target_path = r.atNull() ? null : r.readString();
    if (r.atKey(READ_TARGET_BSTART)) target_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields());
  if (
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    module === undefined ||
    module_path === undefined ||
    name === undefined ||
    target_path === undefined ||
    target_bstart === undefined
  )
    r.bail();
  const value: TsImport = { path, bstart, bend, module, module_path, name, target_path, target_bstart };
  if (!tsImportRule1(value)) r.bail();
  return value;
}

export function unpackTsImport(r: PackReader): TsImport {
  let path: PathStr | undefined;
  let bstart: NonNegInt | undefined;
  let bend: NonNegInt | undefined;
  let module: string | undefined;
  let module_path: PathStr | null | undefined;
  let name: NonEmptyStr | null | undefined;
  let target_path: PathStr | null | undefined;
  let target_bstart: NonNegInt | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_PATH)) path = r.readString();
    if (r.atKey(UNPACK_BSTART)) bstart = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_BEND)) bend = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MODULE)) module = r.readString();
    if (r.atKey(UNPACK_MODULE_PATH)) module_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_NAME)) name = r.atNull() ? null : minLength(r.readString(), 1);
    if (r.atKey(UNPACK_TARGET_PATH)) target_path = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_TARGET_BSTART)) target_bstart = r.atNull() ? null : atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  if (
    path === undefined ||
    bstart === undefined ||
    bend === undefined ||
    module === undefined ||
    module_path === undefined ||
    name === undefined ||
    target_path === undefined ||
    target_bstart === undefined
  )
    r.bail();
  const value: TsImport = { path, bstart, bend, module, module_path, name, target_path, target_bstart };
  if (!tsImportRule1(value)) r.bail();
  return value;
}

export function writeTsImport(w: JsonValueWriter, value: TsImport): void {
  requirePlain(value, value.path);
  w.write(OPEN_TS_IMPORT);
  w.writeString(value.path);
  w.write(WRITE_BSTART);
  w.writeInt(value.bstart);
  w.write(WRITE_BEND);
  w.writeInt(value.bend);
  w.write(WRITE_MODULE);
  w.writeString(value.module);
  w.write(WRITE_MODULE_PATH);
  if (value.module_path === null) w.writeNull();
  else w.writeString(value.module_path);
  w.write(WRITE_NAME);
  if (value.name === null) w.writeNull();
  else w.writeString(value.name);
  w.write(WRITE_TARGET_PATH);
  if (value.target_path === null) w.writeNull();
  else w.writeString(value.target_path);
  w.write(WRITE_TARGET_BSTART);
  if (value.target_bstart === null) w.writeNull();
  else w.writeInt(value.target_bstart);
  w.writeByte(CLOSE_OBJECT);
}

export function packTsImport(w: Writer, value: TsImport): void {
  requirePlain(value, value.path);
  w.write(HEAD_TS_IMPORT);
  w.packString(value.path);
  w.write(PACK_BSTART);
  w.packInt(value.bstart);
  w.write(PACK_BEND);
  w.packInt(value.bend);
  w.write(PACK_MODULE);
  w.packString(value.module);
  w.write(PACK_MODULE_PATH);
  if (value.module_path === null) w.packNull();
  else w.packString(value.module_path);
  w.write(PACK_NAME);
  if (value.name === null) w.packNull();
  else w.packString(value.name);
  w.write(PACK_TARGET_PATH);
  if (value.target_path === null) w.packNull();
  else w.packString(value.target_path);
  w.write(PACK_TARGET_BSTART);
  if (value.target_bstart === null) w.packNull();
  else w.packInt(value.target_bstart);
}

export function isTsImport(candidate: unknown): candidate is TsImport {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TsImport> = candidate;
  if (typeof value.path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.bstart) && value.bstart >= 0)) return false;
  if (!(isSafeInt(value.bend) && value.bend >= 0)) return false;
  if (typeof value.module !== "string") return false;
  if (typeof value.module_path !== "string" && value.module_path !== null) return false;
  if (!(typeof value.name === "string" && hasMinLength(value.name, 1)) && value.name !== null) return false;
  if (typeof value.target_path !== "string" && value.target_path !== null) return false;
  if (!(isSafeInt(value.target_bstart) && value.target_bstart >= 0) && value.target_bstart !== null) return false;
  for (const name in value) {
    switch (name) {
      case "path":
      case "bstart":
      case "bend":
      case "module":
      case "module_path":
      case "name":
      case "target_path":
      case "target_bstart":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!tsImportRule1(value as TsImport)) return false;
  return true;
}

export function convertTsImport(value: unknown): TsImport {
  const fields = fieldsOf<keyof TsImport>(value);
  bailUnlessPlain(fields, fields.path);
  for (const name in fields) {
    switch (name) {
      case "path":
      case "bstart":
      case "bend":
      case "module":
      case "module_path":
      case "name":
      case "target_path":
      case "target_bstart":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: TsImport = {
    path: asString(fields.path),
    bstart: atLeast(asInt(fields.bstart), 0),
    bend: atLeast(asInt(fields.bend), 0),
    module: asString(fields.module),
    module_path: fields.module_path === null ? null : asString(fields.module_path),
    name: fields.name === null ? null : minLength(asString(fields.name), 1),
    target_path: fields.target_path === null ? null : asString(fields.target_path),
    target_bstart: fields.target_bstart === null ? null : atLeast(asInt(fields.target_bstart), 0),
  };
  if (!tsImportRule1(result)) bail();
  return result;
}

/** (this.target_path == null) == (this.target_bstart == null) */
export function tsImportRule1(self: TsImport): boolean {
  return (self.target_path === null) === (self.target_bstart === null);
}

export function readExtractedRows(r: JsonReader): ExtractedRows {
  let files: readonly TsFile[] | undefined;
  let decls: readonly TsDecl[] | undefined;
  let calls: readonly TsCall[] | undefined;
  let imports: readonly TsImport[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_FILES)) files = readTsFileList(r);
    if (r.atKey(READ_DECLS)) decls = readTsDeclList(r);
    if (r.atKey(READ_CALLS)) calls = readTsCallList(r);
    if (r.atKey(READ_IMPORTS)) imports = readTsImportList(r);
  } while (r.moreFieldsOrSkip());
  if (files === undefined || decls === undefined || calls === undefined || imports === undefined) r.bail();
  return { files, decls, calls, imports };
}

export function unpackExtractedRows(r: PackReader): ExtractedRows {
  let files: readonly TsFile[] | undefined;
  let decls: readonly TsDecl[] | undefined;
  let calls: readonly TsCall[] | undefined;
  let imports: readonly TsImport[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FILES)) files = unpackTsFileList(r);
    if (r.atKey(UNPACK_DECLS)) decls = unpackTsDeclList(r);
    if (r.atKey(UNPACK_CALLS)) calls = unpackTsCallList(r);
    if (r.atKey(UNPACK_IMPORTS)) imports = unpackTsImportList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (files === undefined || decls === undefined || calls === undefined || imports === undefined) r.bail();
  return { files, decls, calls, imports };
}

export function writeExtractedRows(w: JsonValueWriter, value: ExtractedRows): void {
  requirePlain(value, value.files);
  w.write(OPEN_EXTRACTED_ROWS);
  writeTsFileList(w, value.files);
  w.write(WRITE_DECLS);
  writeTsDeclList(w, value.decls);
  w.write(WRITE_CALLS);
  writeTsCallList(w, value.calls);
  w.write(WRITE_IMPORTS);
  writeTsImportList(w, value.imports);
  w.writeByte(CLOSE_OBJECT);
}

export function packExtractedRows(w: Writer, value: ExtractedRows): void {
  requirePlain(value, value.files);
  w.write(HEAD_EXTRACTED_ROWS);
  packTsFileList(w, value.files);
  w.write(PACK_DECLS);
  packTsDeclList(w, value.decls);
  w.write(PACK_CALLS);
  packTsCallList(w, value.calls);
  w.write(PACK_IMPORTS);
  packTsImportList(w, value.imports);
}

export function isExtractedRows(candidate: unknown): candidate is ExtractedRows {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ExtractedRows> = candidate;
  if (value.files === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isTsFileList(value.files)) return false;
  if (!isTsDeclList(value.decls)) return false;
  if (!isTsCallList(value.calls)) return false;
  if (!isTsImportList(value.imports)) return false;
  return true;
}

export function convertExtractedRows(value: unknown): ExtractedRows {
  const fields = fieldsOf<keyof ExtractedRows>(value);
  bailUnlessPlain(fields, fields.files);
  return {
    files: convertTsFileList(fields.files),
    decls: convertTsDeclList(fields.decls),
    calls: convertTsCallList(fields.calls),
    imports: convertTsImportList(fields.imports),
  };
}

function readTsFileList(r: JsonReader): readonly TsFile[] {
  const list: TsFile[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTsFile(r));
  return list;
}

function readTsDeclList(r: JsonReader): readonly TsDecl[] {
  const list: TsDecl[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTsDecl(r));
  return list;
}

function readTsCallList(r: JsonReader): readonly TsCall[] {
  const list: TsCall[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTsCall(r));
  return list;
}

function readTsImportList(r: JsonReader): readonly TsImport[] {
  const list: TsImport[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readTsImport(r));
  return list;
}

function unpackTsFileList(r: PackReader): readonly TsFile[] {
  const list = new Array<TsFile>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTsFile(r);
  return list;
}

function unpackTsDeclList(r: PackReader): readonly TsDecl[] {
  const list = new Array<TsDecl>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTsDecl(r);
  return list;
}

function unpackTsCallList(r: PackReader): readonly TsCall[] {
  const list = new Array<TsCall>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTsCall(r);
  return list;
}

function unpackTsImportList(r: PackReader): readonly TsImport[] {
  const list = new Array<TsImport>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackTsImport(r);
  return list;
}

function writeTsFileList(w: JsonValueWriter, list: readonly TsFile[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TsFile;
    writeTsFile(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeTsDeclList(w: JsonValueWriter, list: readonly TsDecl[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TsDecl;
    writeTsDecl(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeTsCallList(w: JsonValueWriter, list: readonly TsCall[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TsCall;
    writeTsCall(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeTsImportList(w: JsonValueWriter, list: readonly TsImport[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as TsImport;
    writeTsImport(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packTsFileList(w: Writer, list: readonly TsFile[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TsFile;
    packTsFile(w, item);
  }
}

function packTsDeclList(w: Writer, list: readonly TsDecl[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TsDecl;
    packTsDecl(w, item);
  }
}

function packTsCallList(w: Writer, list: readonly TsCall[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TsCall;
    packTsCall(w, item);
  }
}

function packTsImportList(w: Writer, list: readonly TsImport[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as TsImport;
    packTsImport(w, item);
  }
}

function convertTsFileList(value: unknown): readonly TsFile[] {
  const items = itemsOf(value);
  const list: TsFile[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTsFile(items[i]));
  return list;
}

function convertTsDeclList(value: unknown): readonly TsDecl[] {
  const items = itemsOf(value);
  const list: TsDecl[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTsDecl(items[i]));
  return list;
}

function convertTsCallList(value: unknown): readonly TsCall[] {
  const items = itemsOf(value);
  const list: TsCall[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTsCall(items[i]));
  return list;
}

function convertTsImportList(value: unknown): readonly TsImport[] {
  const items = itemsOf(value);
  const list: TsImport[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertTsImport(items[i]));
  return list;
}

function isTsFileList(value: unknown): value is readonly TsFile[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTsFile(item)) return false;
  }
  return true;
}

function isTsDeclList(value: unknown): value is readonly TsDecl[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTsDecl(item)) return false;
  }
  return true;
}

function isTsCallList(value: unknown): value is readonly TsCall[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTsCall(item)) return false;
  }
  return true;
}

function isTsImportList(value: unknown): value is readonly TsImport[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isTsImport(item)) return false;
  }
  return true;
}
