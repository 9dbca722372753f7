// @generated from contracts/diagnostics/errors.yaml. Do not edit. [2f7998408a6fed51]

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, PathStr, PosInt } from "../types.js";
import type { SourcePos, ValidationErrorKind, ValidationErrorPayload } from "./errors.js";

const READ_FILE = /* @__PURE__ */ jsonKey("file");
const READ_LINE = /* @__PURE__ */ jsonKey("line");
const READ_COL = /* @__PURE__ */ jsonKey("col");
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_SUMMARY = /* @__PURE__ */ jsonKey("summary");
const READ_PATH = /* @__PURE__ */ jsonKey("path");
const READ_CONTRACT = /* @__PURE__ */ jsonKey("contract");
const READ_EXPECTED = /* @__PURE__ */ jsonKey("expected");
const READ_RECEIVED = /* @__PURE__ */ jsonKey("received");
const READ_CODE = /* @__PURE__ */ jsonKey("code");
const READ_SOURCE = /* @__PURE__ */ jsonKey("source");

const UNPACK_FILE = /* @__PURE__ */ packedKey("file");
const UNPACK_LINE = /* @__PURE__ */ packedKey("line");
const UNPACK_COL = /* @__PURE__ */ packedKey("col");
const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_SUMMARY = /* @__PURE__ */ packedKey("summary");
const UNPACK_PATH = /* @__PURE__ */ packedKey("path");
const UNPACK_CONTRACT = /* @__PURE__ */ packedKey("contract");
const UNPACK_EXPECTED = /* @__PURE__ */ packedKey("expected");
const UNPACK_RECEIVED = /* @__PURE__ */ packedKey("received");
const UNPACK_CODE = /* @__PURE__ */ packedKey("code");
const UNPACK_SOURCE = /* @__PURE__ */ packedKey("source");

const READ_VALIDATION_ERROR_KIND = /* @__PURE__ */ jsonLiterals(
  "decode",
  "validation",
  "constraint",
  "unknown_field",
  "missing_field",
  "tag",
  "depth",
  "size",
);
const UNPACK_VALIDATION_ERROR_KIND = /* @__PURE__ */ packedLiterals(
  "decode",
  "validation",
  "constraint",
  "unknown_field",
  "missing_field",
  "tag",
  "depth",
  "size",
);

const WRITE_VALUE_DECODE = /* @__PURE__ */ jsonChunk('"decode"');
const WRITE_VALUE_VALIDATION = /* @__PURE__ */ jsonChunk('"validation"');
const WRITE_VALUE_CONSTRAINT = /* @__PURE__ */ jsonChunk('"constraint"');
const WRITE_VALUE_UNKNOWN_FIELD = /* @__PURE__ */ jsonChunk('"unknown_field"');
const WRITE_VALUE_MISSING_FIELD = /* @__PURE__ */ jsonChunk('"missing_field"');
const WRITE_VALUE_TAG = /* @__PURE__ */ jsonChunk('"tag"');
const WRITE_VALUE_DEPTH = /* @__PURE__ */ jsonChunk('"depth"');
const WRITE_VALUE_SIZE = /* @__PURE__ */ jsonChunk('"size"');
const OPEN_SOURCE_POS = /* @__PURE__ */ jsonChunk('{"file":');
const WRITE_LINE = /* @__PURE__ */ jsonChunk(',"line":');
const WRITE_COL = /* @__PURE__ */ jsonChunk(',"col":');
const OPEN_VALIDATION_ERROR_PAYLOAD = /* @__PURE__ */ jsonChunk('{"type":');
const WRITE_SUMMARY = /* @__PURE__ */ jsonChunk(',"summary":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_CONTRACT = /* @__PURE__ */ jsonChunk(',"contract":');
const WRITE_EXPECTED = /* @__PURE__ */ jsonChunk(',"expected":');
const WRITE_RECEIVED = /* @__PURE__ */ jsonChunk(',"received":');
const WRITE_CODE = /* @__PURE__ */ jsonChunk(',"code":');
const WRITE_SOURCE = /* @__PURE__ */ jsonChunk(',"source":');

const PACK_VALUE_DECODE = /* @__PURE__ */ packedChunk("decode");
const PACK_VALUE_VALIDATION = /* @__PURE__ */ packedChunk("validation");
const PACK_VALUE_CONSTRAINT = /* @__PURE__ */ packedChunk("constraint");
const PACK_VALUE_UNKNOWN_FIELD = /* @__PURE__ */ packedChunk("unknown_field");
const PACK_VALUE_MISSING_FIELD = /* @__PURE__ */ packedChunk("missing_field");
const PACK_VALUE_TAG = /* @__PURE__ */ packedChunk("tag");
const PACK_VALUE_DEPTH = /* @__PURE__ */ packedChunk("depth");
const PACK_VALUE_SIZE = /* @__PURE__ */ packedChunk("size");
const HEAD_SOURCE_POS = /* @__PURE__ */ packedHead(3, "file");
const PACK_LINE = /* @__PURE__ */ packedChunk("line");
const PACK_COL = /* @__PURE__ */ packedChunk("col");
const HEAD_VALIDATION_ERROR_PAYLOAD = /* @__PURE__ */ packedChunk("type");
const PACK_SUMMARY = /* @__PURE__ */ packedChunk("summary");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_CONTRACT = /* @__PURE__ */ packedChunk("contract");
const PACK_EXPECTED = /* @__PURE__ */ packedChunk("expected");
const PACK_RECEIVED = /* @__PURE__ */ packedChunk("received");
const PACK_CODE = /* @__PURE__ */ packedChunk("code");
const PACK_SOURCE = /* @__PURE__ */ packedChunk("source");

export function readValidationErrorKind(r: JsonReader): ValidationErrorKind {
  return r.readLiteral(READ_VALIDATION_ERROR_KIND);
}

export function unpackValidationErrorKind(r: PackReader): ValidationErrorKind {
  return r.readLiteral(UNPACK_VALIDATION_ERROR_KIND);
}

export function writeValidationErrorKind(w: JsonValueWriter, value: ValidationErrorKind): void {
  switch (value) {
    case "decode":
      return w.write(WRITE_VALUE_DECODE);
    case "validation":
      return w.write(WRITE_VALUE_VALIDATION);
    case "constraint":
      return w.write(WRITE_VALUE_CONSTRAINT);
    case "unknown_field":
      return w.write(WRITE_VALUE_UNKNOWN_FIELD);
    case "missing_field":
      return w.write(WRITE_VALUE_MISSING_FIELD);
    case "tag":
      return w.write(WRITE_VALUE_TAG);
    case "depth":
      return w.write(WRITE_VALUE_DEPTH);
    case "size":
      return w.write(WRITE_VALUE_SIZE);
    default:
      return w.wrong();
  }
}

export function packValidationErrorKind(w: Writer, value: ValidationErrorKind): void {
  switch (value) {
    case "decode":
      return w.write(PACK_VALUE_DECODE);
    case "validation":
      return w.write(PACK_VALUE_VALIDATION);
    case "constraint":
      return w.write(PACK_VALUE_CONSTRAINT);
    case "unknown_field":
      return w.write(PACK_VALUE_UNKNOWN_FIELD);
    case "missing_field":
      return w.write(PACK_VALUE_MISSING_FIELD);
    case "tag":
      return w.write(PACK_VALUE_TAG);
    case "depth":
      return w.write(PACK_VALUE_DEPTH);
    case "size":
      return w.write(PACK_VALUE_SIZE);
    default:
      return w.wrong();
  }
}

export function isValidationErrorKind(value: unknown): value is ValidationErrorKind {
  return (
    value === "decode" ||
    value === "validation" ||
    value === "constraint" ||
    value === "unknown_field" ||
    value === "missing_field" ||
    value === "tag" ||
    value === "depth" ||
    value === "size"
  );
}

export function convertValidationErrorKind(value: unknown): ValidationErrorKind {
  return asOneOf(value, READ_VALIDATION_ERROR_KIND.values);
}

export function readSourcePos(r: JsonReader): SourcePos {
  let file: PathStr | undefined;
  let line: PosInt | undefined;
  let col: PosInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_FILE)) file = r.readString();
    if (r.atKey(READ_LINE)) line = atLeast(r.readInt(), 1);
    if (r.atKey(READ_COL)) col = atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip());
  if (file === undefined || line === undefined || col === undefined) r.bail();
  return { file, line, col };
}

export function unpackSourcePos(r: PackReader): SourcePos {
  let file: PathStr | undefined;
  let line: PosInt | undefined;
  let col: PosInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_FILE)) file = r.readString();
    if (r.atKey(UNPACK_LINE)) line = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_COL)) col = atLeast(r.readInt(), 1);
  } while (r.moreFieldsOrSkip(outer));
  if (file === undefined || line === undefined || col === undefined) r.bail();
  return { file, line, col };
}

export function writeSourcePos(w: JsonValueWriter, value: SourcePos): void {
  requirePlain(value, value.file);
  w.write(OPEN_SOURCE_POS);
  w.writeString(value.file);
  w.write(WRITE_LINE);
  w.writeInt(value.line);
  w.write(WRITE_COL);
  w.writeInt(value.col);
  w.writeByte(CLOSE_OBJECT);
}

export function packSourcePos(w: Writer, value: SourcePos): void {
  requirePlain(value, value.file);
  w.write(HEAD_SOURCE_POS);
  w.packString(value.file);
  w.write(PACK_LINE);
  w.packInt(value.line);
  w.write(PACK_COL);
  w.packInt(value.col);
}

export function isSourcePos(candidate: unknown): candidate is SourcePos {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<SourcePos> = candidate;
  if (typeof value.file !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.line) && value.line >= 1)) return false;
  if (!(isSafeInt(value.col) && value.col >= 1)) return false;
  return true;
}

export function convertSourcePos(value: unknown): SourcePos {
  const fields = fieldsOf<keyof SourcePos>(value);
  bailUnlessPlain(fields, fields.file);
  return { file: asString(fields.file), line: atLeast(asInt(fields.line), 1), col: atLeast(asInt(fields.col), 1) };
}

export function readValidationErrorPayload(r: JsonReader): ValidationErrorPayload {
  let type: ValidationErrorKind | undefined;
  let summary: NonEmptyStr | undefined;
  let path: string = "$";
  let contract: string | null | undefined;
  let expected: string | null | undefined;
  let received: string | null | undefined;
  let code: string | undefined;
  let source: SourcePos | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TYPE)) type = readValidationErrorKind(r);
    if (r.atKey(READ_SUMMARY)) summary = minLength(r.readString(), 1);
    if (r.atKey(READ_PATH)) path = r.readString();
    if (r.atKey(READ_CONTRACT)) contract = r.atNull() ? null : r.readString();
    if (r.atKey(READ_EXPECTED)) expected = r.atNull() ? null : r.readString();
    if (r.atKey(READ_RECEIVED)) received = r.atNull() ? null : r.readString();
    if (r.atKey(READ_CODE)) code = r.readString();
    if (r.atKey(READ_SOURCE)) source = r.atNull() ? null : readSourcePos(r);
  } while (r.moreFieldsOrSkip());
  if (
    type === undefined ||
    summary === undefined ||
    contract === undefined ||
    expected === undefined ||
    received === undefined ||
    code === undefined
  )
    r.bail();
  return { type, summary, path, contract, expected, received, code, source };
}

export function unpackValidationErrorPayload(r: PackReader): ValidationErrorPayload {
  let type: ValidationErrorKind | undefined;
  let summary: NonEmptyStr | undefined;
  let path: string = "$";
  let contract: string | null | undefined;
  let expected: string | null | undefined;
  let received: string | null | undefined;
  let code: string | undefined;
  let source: SourcePos | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TYPE)) type = unpackValidationErrorKind(r);
    if (r.atKey(UNPACK_SUMMARY)) summary = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_PATH)) path = r.readString();
    if (r.atKey(UNPACK_CONTRACT)) contract = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_EXPECTED)) expected = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_RECEIVED)) received = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_CODE)) code = r.readString();
    if (r.atKey(UNPACK_SOURCE)) source = r.atNull() ? null : unpackSourcePos(r);
  } while (r.moreFieldsOrSkip(outer));
  if (
    type === undefined ||
    summary === undefined ||
    contract === undefined ||
    expected === undefined ||
    received === undefined ||
    code === undefined
  )
    r.bail();
  return { type, summary, path, contract, expected, received, code, source };
}

export function writeValidationErrorPayload(w: JsonValueWriter, value: ValidationErrorPayload): void {
  requirePlain(value, value.type);
  w.write(OPEN_VALIDATION_ERROR_PAYLOAD);
  writeValidationErrorKind(w, value.type);
  w.write(WRITE_SUMMARY);
  w.writeString(value.summary);
  if (value.path !== undefined && value.path !== "$") {
    w.write(WRITE_PATH);
    w.writeString(value.path);
  }
  w.write(WRITE_CONTRACT);
  if (value.contract === null) w.writeNull();
  else w.writeString(value.contract);
  w.write(WRITE_EXPECTED);
  if (value.expected === null) w.writeNull();
  else w.writeString(value.expected);
  w.write(WRITE_RECEIVED);
  if (value.received === null) w.writeNull();
  else w.writeString(value.received);
  w.write(WRITE_CODE);
  w.writeString(value.code);
  if (value.source !== undefined && value.source !== null) {
    w.write(WRITE_SOURCE);
    writeSourcePos(w, value.source);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packValidationErrorPayload(w: Writer, value: ValidationErrorPayload): void {
  requirePlain(value, value.type);
  let fields = 6;
  if (value.path !== undefined && value.path !== "$") fields++;
  if (value.source !== undefined && value.source !== null) fields++;
  w.packStructHeader(fields, 8);
  w.write(HEAD_VALIDATION_ERROR_PAYLOAD);
  packValidationErrorKind(w, value.type);
  w.write(PACK_SUMMARY);
  w.packString(value.summary);
  if (value.path !== undefined && value.path !== "$") {
    w.write(PACK_PATH);
    w.packString(value.path);
  }
  w.write(PACK_CONTRACT);
  if (value.contract === null) w.packNull();
  else w.packString(value.contract);
  w.write(PACK_EXPECTED);
  if (value.expected === null) w.packNull();
  else w.packString(value.expected);
  w.write(PACK_RECEIVED);
  if (value.received === null) w.packNull();
  else w.packString(value.received);
  w.write(PACK_CODE);
  w.packString(value.code);
  if (value.source !== undefined && value.source !== null) {
    w.write(PACK_SOURCE);
    packSourcePos(w, value.source);
  }
}

export function isValidationErrorPayload(candidate: unknown): candidate is ValidationErrorPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ValidationErrorPayload> = candidate;
  if (value.type === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isValidationErrorKind(value.type)) return false;
  if (!(typeof value.summary === "string" && hasMinLength(value.summary, 1))) return false;
  if (typeof value.path !== "string") return false;
  if (typeof value.contract !== "string" && value.contract !== null) return false;
  if (typeof value.expected !== "string" && value.expected !== null) return false;
  if (typeof value.received !== "string" && value.received !== null) return false;
  if (typeof value.code !== "string") return false;
  if (!isSourcePos(value.source) && value.source !== null) return false;
  return true;
}

export function convertValidationErrorPayload(value: unknown): ValidationErrorPayload {
  const fields = fieldsOf<keyof ValidationErrorPayload>(value);
  bailUnlessPlain(fields, fields.type);
  return {
    type: convertValidationErrorKind(fields.type),
    summary: minLength(asString(fields.summary), 1),
    path: fields.path === undefined ? "$" : asString(fields.path),
    contract: fields.contract === null ? null : asString(fields.contract),
    expected: fields.expected === null ? null : asString(fields.expected),
    received: fields.received === null ? null : asString(fields.received),
    code: asString(fields.code),
    source: fields.source == null ? null : convertSourcePos(fields.source),
  };
}
