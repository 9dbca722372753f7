// @generated from contracts/arrow/scalar-types.yaml. Do not edit. [eb97018e4a828c96]

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
  atMost,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasMinLength,
  hasProperty,
  isInt32,
  isPlainObject,
  isUint32,
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
import type { BoundedInt, NonEmptyStr } from "../types.js";
import type {
  ArrowBinary,
  ArrowBool,
  ArrowDate32,
  ArrowDate64,
  ArrowDecimal,
  ArrowDuration,
  ArrowFixedSizeBinary,
  ArrowFloat16,
  ArrowFloat32,
  ArrowFloat64,
  ArrowInt16,
  ArrowInt32,
  ArrowInt64,
  ArrowInt8,
  ArrowLargeBinary,
  ArrowLargeString,
  ArrowNull,
  ArrowString,
  ArrowTime,
  ArrowTimeUnit,
  ArrowTimestamp,
  ArrowUint16,
  ArrowUint32,
  ArrowUint64,
  ArrowUint8,
} from "./scalar-types.js";

const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_WIDTH = /* @__PURE__ */ jsonKey("width");
const READ_PRECISION = /* @__PURE__ */ jsonKey("precision");
const READ_SCALE = /* @__PURE__ */ jsonKey("scale");
const READ_UNIT = /* @__PURE__ */ jsonKey("unit");
const READ_TZ = /* @__PURE__ */ jsonKey("tz");

const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_WIDTH = /* @__PURE__ */ packedKey("width");
const UNPACK_PRECISION = /* @__PURE__ */ packedKey("precision");
const UNPACK_SCALE = /* @__PURE__ */ packedKey("scale");
const UNPACK_UNIT = /* @__PURE__ */ packedKey("unit");
const UNPACK_TZ = /* @__PURE__ */ packedKey("tz");

const READ_ARROW_NULL_TAG = /* @__PURE__ */ jsonLiterals("null");
const UNPACK_ARROW_NULL_TAG = /* @__PURE__ */ packedLiterals("null");
const READ_ARROW_BOOL_TAG = /* @__PURE__ */ jsonLiterals("bool");
const UNPACK_ARROW_BOOL_TAG = /* @__PURE__ */ packedLiterals("bool");
const READ_ARROW_INT8_TAG = /* @__PURE__ */ jsonLiterals("i8");
const UNPACK_ARROW_INT8_TAG = /* @__PURE__ */ packedLiterals("i8");
const READ_ARROW_INT16_TAG = /* @__PURE__ */ jsonLiterals("i16");
const UNPACK_ARROW_INT16_TAG = /* @__PURE__ */ packedLiterals("i16");
const READ_ARROW_INT32_TAG = /* @__PURE__ */ jsonLiterals("i32");
const UNPACK_ARROW_INT32_TAG = /* @__PURE__ */ packedLiterals("i32");
const READ_ARROW_INT64_TAG = /* @__PURE__ */ jsonLiterals("i64");
const UNPACK_ARROW_INT64_TAG = /* @__PURE__ */ packedLiterals("i64");
const READ_ARROW_UINT8_TAG = /* @__PURE__ */ jsonLiterals("u8");
const UNPACK_ARROW_UINT8_TAG = /* @__PURE__ */ packedLiterals("u8");
const READ_ARROW_UINT16_TAG = /* @__PURE__ */ jsonLiterals("u16");
const UNPACK_ARROW_UINT16_TAG = /* @__PURE__ */ packedLiterals("u16");
const READ_ARROW_UINT32_TAG = /* @__PURE__ */ jsonLiterals("u32");
const UNPACK_ARROW_UINT32_TAG = /* @__PURE__ */ packedLiterals("u32");
const READ_ARROW_UINT64_TAG = /* @__PURE__ */ jsonLiterals("u64");
const UNPACK_ARROW_UINT64_TAG = /* @__PURE__ */ packedLiterals("u64");
const READ_ARROW_FLOAT16_TAG = /* @__PURE__ */ jsonLiterals("f16");
const UNPACK_ARROW_FLOAT16_TAG = /* @__PURE__ */ packedLiterals("f16");
const READ_ARROW_FLOAT32_TAG = /* @__PURE__ */ jsonLiterals("f32");
const UNPACK_ARROW_FLOAT32_TAG = /* @__PURE__ */ packedLiterals("f32");
const READ_ARROW_FLOAT64_TAG = /* @__PURE__ */ jsonLiterals("f64");
const UNPACK_ARROW_FLOAT64_TAG = /* @__PURE__ */ packedLiterals("f64");
const READ_ARROW_STRING_TAG = /* @__PURE__ */ jsonLiterals("string");
const UNPACK_ARROW_STRING_TAG = /* @__PURE__ */ packedLiterals("string");
const READ_ARROW_LARGE_STRING_TAG = /* @__PURE__ */ jsonLiterals("large_string");
const UNPACK_ARROW_LARGE_STRING_TAG = /* @__PURE__ */ packedLiterals("large_string");
const READ_ARROW_BINARY_TAG = /* @__PURE__ */ jsonLiterals("binary");
const UNPACK_ARROW_BINARY_TAG = /* @__PURE__ */ packedLiterals("binary");
const READ_ARROW_LARGE_BINARY_TAG = /* @__PURE__ */ jsonLiterals("large_binary");
const UNPACK_ARROW_LARGE_BINARY_TAG = /* @__PURE__ */ packedLiterals("large_binary");
const READ_ARROW_FIXED_SIZE_BINARY_TAG = /* @__PURE__ */ jsonLiterals("fixed_size_binary");
const UNPACK_ARROW_FIXED_SIZE_BINARY_TAG = /* @__PURE__ */ packedLiterals("fixed_size_binary");
const READ_ARROW_DECIMAL_TAG = /* @__PURE__ */ jsonLiterals("decimal");
const UNPACK_ARROW_DECIMAL_TAG = /* @__PURE__ */ packedLiterals("decimal");
const READ_ARROW_DATE32_TAG = /* @__PURE__ */ jsonLiterals("date32");
const UNPACK_ARROW_DATE32_TAG = /* @__PURE__ */ packedLiterals("date32");
const READ_ARROW_DATE64_TAG = /* @__PURE__ */ jsonLiterals("date64");
const UNPACK_ARROW_DATE64_TAG = /* @__PURE__ */ packedLiterals("date64");
const READ_ARROW_TIME_UNIT = /* @__PURE__ */ jsonLiterals("s", "ms", "us", "ns");
const UNPACK_ARROW_TIME_UNIT = /* @__PURE__ */ packedLiterals("s", "ms", "us", "ns");
const READ_ARROW_TIME_TAG = /* @__PURE__ */ jsonLiterals("time");
const UNPACK_ARROW_TIME_TAG = /* @__PURE__ */ packedLiterals("time");
const READ_ARROW_TIMESTAMP_TAG = /* @__PURE__ */ jsonLiterals("timestamp");
const UNPACK_ARROW_TIMESTAMP_TAG = /* @__PURE__ */ packedLiterals("timestamp");
const READ_ARROW_DURATION_TAG = /* @__PURE__ */ jsonLiterals("duration");
const UNPACK_ARROW_DURATION_TAG = /* @__PURE__ */ packedLiterals("duration");

const OPEN_ARROW_NULL = /* @__PURE__ */ jsonChunk('{"type":"null"');
const OPEN_ARROW_BOOL = /* @__PURE__ */ jsonChunk('{"type":"bool"');
const OPEN_ARROW_INT8 = /* @__PURE__ */ jsonChunk('{"type":"i8"');
const OPEN_ARROW_INT16 = /* @__PURE__ */ jsonChunk('{"type":"i16"');
const OPEN_ARROW_INT32 = /* @__PURE__ */ jsonChunk('{"type":"i32"');
const OPEN_ARROW_INT64 = /* @__PURE__ */ jsonChunk('{"type":"i64"');
const OPEN_ARROW_UINT8 = /* @__PURE__ */ jsonChunk('{"type":"u8"');
const OPEN_ARROW_UINT16 = /* @__PURE__ */ jsonChunk('{"type":"u16"');
const OPEN_ARROW_UINT32 = /* @__PURE__ */ jsonChunk('{"type":"u32"');
const OPEN_ARROW_UINT64 = /* @__PURE__ */ jsonChunk('{"type":"u64"');
const OPEN_ARROW_FLOAT16 = /* @__PURE__ */ jsonChunk('{"type":"f16"');
const OPEN_ARROW_FLOAT32 = /* @__PURE__ */ jsonChunk('{"type":"f32"');
const OPEN_ARROW_FLOAT64 = /* @__PURE__ */ jsonChunk('{"type":"f64"');
const OPEN_ARROW_STRING = /* @__PURE__ */ jsonChunk('{"type":"string"');
const OPEN_ARROW_LARGE_STRING = /* @__PURE__ */ jsonChunk('{"type":"large_string"');
const OPEN_ARROW_BINARY = /* @__PURE__ */ jsonChunk('{"type":"binary"');
const OPEN_ARROW_LARGE_BINARY = /* @__PURE__ */ jsonChunk('{"type":"large_binary"');
const OPEN_ARROW_FIXED_SIZE_BINARY = /* @__PURE__ */ jsonChunk('{"type":"fixed_size_binary","width":');
const OPEN_ARROW_DECIMAL = /* @__PURE__ */ jsonChunk('{"type":"decimal","precision":');
const WRITE_SCALE = /* @__PURE__ */ jsonChunk(',"scale":');
const OPEN_ARROW_DATE32 = /* @__PURE__ */ jsonChunk('{"type":"date32"');
const OPEN_ARROW_DATE64 = /* @__PURE__ */ jsonChunk('{"type":"date64"');
const WRITE_VALUE_S = /* @__PURE__ */ jsonChunk('"s"');
const WRITE_VALUE_MS = /* @__PURE__ */ jsonChunk('"ms"');
const WRITE_VALUE_US = /* @__PURE__ */ jsonChunk('"us"');
const WRITE_VALUE_NS = /* @__PURE__ */ jsonChunk('"ns"');
const OPEN_ARROW_TIME = /* @__PURE__ */ jsonChunk('{"type":"time","unit":');
const OPEN_ARROW_TIMESTAMP = /* @__PURE__ */ jsonChunk('{"type":"timestamp","unit":');
const WRITE_TZ = /* @__PURE__ */ jsonChunk(',"tz":');
const OPEN_ARROW_DURATION = /* @__PURE__ */ jsonChunk('{"type":"duration","unit":');

const HEAD_ARROW_NULL = /* @__PURE__ */ packedHead(1, "type", "null");
const HEAD_ARROW_BOOL = /* @__PURE__ */ packedHead(1, "type", "bool");
const HEAD_ARROW_INT8 = /* @__PURE__ */ packedHead(1, "type", "i8");
const HEAD_ARROW_INT16 = /* @__PURE__ */ packedHead(1, "type", "i16");
const HEAD_ARROW_INT32 = /* @__PURE__ */ packedHead(1, "type", "i32");
const HEAD_ARROW_INT64 = /* @__PURE__ */ packedHead(1, "type", "i64");
const HEAD_ARROW_UINT8 = /* @__PURE__ */ packedHead(1, "type", "u8");
const HEAD_ARROW_UINT16 = /* @__PURE__ */ packedHead(1, "type", "u16");
const HEAD_ARROW_UINT32 = /* @__PURE__ */ packedHead(1, "type", "u32");
const HEAD_ARROW_UINT64 = /* @__PURE__ */ packedHead(1, "type", "u64");
const HEAD_ARROW_FLOAT16 = /* @__PURE__ */ packedHead(1, "type", "f16");
const HEAD_ARROW_FLOAT32 = /* @__PURE__ */ packedHead(1, "type", "f32");
const HEAD_ARROW_FLOAT64 = /* @__PURE__ */ packedHead(1, "type", "f64");
const HEAD_ARROW_STRING = /* @__PURE__ */ packedHead(1, "type", "string");
const HEAD_ARROW_LARGE_STRING = /* @__PURE__ */ packedHead(1, "type", "large_string");
const HEAD_ARROW_BINARY = /* @__PURE__ */ packedHead(1, "type", "binary");
const HEAD_ARROW_LARGE_BINARY = /* @__PURE__ */ packedHead(1, "type", "large_binary");
const HEAD_ARROW_FIXED_SIZE_BINARY = /* @__PURE__ */ packedHead(2, "type", "fixed_size_binary", "width");
const HEAD_ARROW_DECIMAL = /* @__PURE__ */ packedHead(3, "type", "decimal", "precision");
const PACK_SCALE = /* @__PURE__ */ packedChunk("scale");
const HEAD_ARROW_DATE32 = /* @__PURE__ */ packedHead(1, "type", "date32");
const HEAD_ARROW_DATE64 = /* @__PURE__ */ packedHead(1, "type", "date64");
const PACK_VALUE_S = /* @__PURE__ */ packedChunk("s");
const PACK_VALUE_MS = /* @__PURE__ */ packedChunk("ms");
const PACK_VALUE_US = /* @__PURE__ */ packedChunk("us");
const PACK_VALUE_NS = /* @__PURE__ */ packedChunk("ns");
const HEAD_ARROW_TIME = /* @__PURE__ */ packedHead(2, "type", "time", "unit");
const HEAD_ARROW_TIMESTAMP = /* @__PURE__ */ packedChunk("type", "timestamp", "unit");
const PACK_TZ = /* @__PURE__ */ packedChunk("tz");
const HEAD_ARROW_DURATION = /* @__PURE__ */ packedHead(2, "type", "duration", "unit");

export function readArrowNull(r: JsonReader): ArrowNull {
  r.beginTagged(READ_TYPE, READ_ARROW_NULL_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_NULL_TAG) || r.moreFields());
  return { type: "null" };
}

export function unpackArrowNull(r: PackReader): ArrowNull {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_NULL_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_NULL_TAG) || r.moreFields(outer));
  return { type: "null" };
}

export function writeArrowNull(w: JsonValueWriter, value: ArrowNull): void {
  requirePlain(value, value.type);
  if (value.type !== "null") w.wrong();
  w.write(OPEN_ARROW_NULL);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowNull(w: Writer, value: ArrowNull): void {
  requirePlain(value, value.type);
  if (value.type !== "null") w.wrong();
  w.write(HEAD_ARROW_NULL);
}

export function isArrowNull(candidate: unknown): candidate is ArrowNull {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowNull> = candidate;
  if (value.type !== "null") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowNull(value: unknown): ArrowNull {
  const fields = fieldsOf<keyof ArrowNull>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "null") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "null" };
}

export function readArrowBool(r: JsonReader): ArrowBool {
  r.beginTagged(READ_TYPE, READ_ARROW_BOOL_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_BOOL_TAG) || r.moreFields());
  return { type: "bool" };
}

export function unpackArrowBool(r: PackReader): ArrowBool {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_BOOL_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_BOOL_TAG) || r.moreFields(outer));
  return { type: "bool" };
}

export function writeArrowBool(w: JsonValueWriter, value: ArrowBool): void {
  requirePlain(value, value.type);
  if (value.type !== "bool") w.wrong();
  w.write(OPEN_ARROW_BOOL);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowBool(w: Writer, value: ArrowBool): void {
  requirePlain(value, value.type);
  if (value.type !== "bool") w.wrong();
  w.write(HEAD_ARROW_BOOL);
}

export function isArrowBool(candidate: unknown): candidate is ArrowBool {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowBool> = candidate;
  if (value.type !== "bool") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowBool(value: unknown): ArrowBool {
  const fields = fieldsOf<keyof ArrowBool>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "bool") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "bool" };
}

export function readArrowInt8(r: JsonReader): ArrowInt8 {
  r.beginTagged(READ_TYPE, READ_ARROW_INT8_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_INT8_TAG) || r.moreFields());
  return { type: "i8" };
}

export function unpackArrowInt8(r: PackReader): ArrowInt8 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_INT8_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_INT8_TAG) || r.moreFields(outer));
  return { type: "i8" };
}

export function writeArrowInt8(w: JsonValueWriter, value: ArrowInt8): void {
  requirePlain(value, value.type);
  if (value.type !== "i8") w.wrong();
  w.write(OPEN_ARROW_INT8);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowInt8(w: Writer, value: ArrowInt8): void {
  requirePlain(value, value.type);
  if (value.type !== "i8") w.wrong();
  w.write(HEAD_ARROW_INT8);
}

export function isArrowInt8(candidate: unknown): candidate is ArrowInt8 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowInt8> = candidate;
  if (value.type !== "i8") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowInt8(value: unknown): ArrowInt8 {
  const fields = fieldsOf<keyof ArrowInt8>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "i8") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "i8" };
}

export function readArrowInt16(r: JsonReader): ArrowInt16 {
  r.beginTagged(READ_TYPE, READ_ARROW_INT16_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_INT16_TAG) || r.moreFields());
  return { type: "i16" };
}

export function unpackArrowInt16(r: PackReader): ArrowInt16 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_INT16_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_INT16_TAG) || r.moreFields(outer));
  return { type: "i16" };
}

export function writeArrowInt16(w: JsonValueWriter, value: ArrowInt16): void {
  requirePlain(value, value.type);
  if (value.type !== "i16") w.wrong();
  w.write(OPEN_ARROW_INT16);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowInt16(w: Writer, value: ArrowInt16): void {
  requirePlain(value, value.type);
  if (value.type !== "i16") w.wrong();
  w.write(HEAD_ARROW_INT16);
}

export function isArrowInt16(candidate: unknown): candidate is ArrowInt16 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowInt16> = candidate;
  if (value.type !== "i16") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowInt16(value: unknown): ArrowInt16 {
  const fields = fieldsOf<keyof ArrowInt16>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "i16") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "i16" };
}

export function readArrowInt32(r: JsonReader): ArrowInt32 {
  r.beginTagged(READ_TYPE, READ_ARROW_INT32_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_INT32_TAG) || r.moreFields());
  return { type: "i32" };
}

export function unpackArrowInt32(r: PackReader): ArrowInt32 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_INT32_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_INT32_TAG) || r.moreFields(outer));
  return { type: "i32" };
}

export function writeArrowInt32(w: JsonValueWriter, value: ArrowInt32): void {
  requirePlain(value, value.type);
  if (value.type !== "i32") w.wrong();
  w.write(OPEN_ARROW_INT32);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowInt32(w: Writer, value: ArrowInt32): void {
  requirePlain(value, value.type);
  if (value.type !== "i32") w.wrong();
  w.write(HEAD_ARROW_INT32);
}

export function isArrowInt32(candidate: unknown): candidate is ArrowInt32 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowInt32> = candidate;
  if (value.type !== "i32") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowInt32(value: unknown): ArrowInt32 {
  const fields = fieldsOf<keyof ArrowInt32>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "i32") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "i32" };
}

export function readArrowInt64(r: JsonReader): ArrowInt64 {
  r.beginTagged(READ_TYPE, READ_ARROW_INT64_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_INT64_TAG) || r.moreFields());
  return { type: "i64" };
}

export function unpackArrowInt64(r: PackReader): ArrowInt64 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_INT64_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_INT64_TAG) || r.moreFields(outer));
  return { type: "i64" };
}

export function writeArrowInt64(w: JsonValueWriter, value: ArrowInt64): void {
  requirePlain(value, value.type);
  if (value.type !== "i64") w.wrong();
  w.write(OPEN_ARROW_INT64);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowInt64(w: Writer, value: ArrowInt64): void {
  requirePlain(value, value.type);
  if (value.type !== "i64") w.wrong();
  w.write(HEAD_ARROW_INT64);
}

export function isArrowInt64(candidate: unknown): candidate is ArrowInt64 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowInt64> = candidate;
  if (value.type !== "i64") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowInt64(value: unknown): ArrowInt64 {
  const fields = fieldsOf<keyof ArrowInt64>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "i64") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "i64" };
}

export function readArrowUint8(r: JsonReader): ArrowUint8 {
  r.beginTagged(READ_TYPE, READ_ARROW_UINT8_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_UINT8_TAG) || r.moreFields());
  return { type: "u8" };
}

export function unpackArrowUint8(r: PackReader): ArrowUint8 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_UINT8_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_UINT8_TAG) || r.moreFields(outer));
  return { type: "u8" };
}

export function writeArrowUint8(w: JsonValueWriter, value: ArrowUint8): void {
  requirePlain(value, value.type);
  if (value.type !== "u8") w.wrong();
  w.write(OPEN_ARROW_UINT8);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowUint8(w: Writer, value: ArrowUint8): void {
  requirePlain(value, value.type);
  if (value.type !== "u8") w.wrong();
  w.write(HEAD_ARROW_UINT8);
}

export function isArrowUint8(candidate: unknown): candidate is ArrowUint8 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowUint8> = candidate;
  if (value.type !== "u8") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowUint8(value: unknown): ArrowUint8 {
  const fields = fieldsOf<keyof ArrowUint8>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "u8") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "u8" };
}

export function readArrowUint16(r: JsonReader): ArrowUint16 {
  r.beginTagged(READ_TYPE, READ_ARROW_UINT16_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_UINT16_TAG) || r.moreFields());
  return { type: "u16" };
}

export function unpackArrowUint16(r: PackReader): ArrowUint16 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_UINT16_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_UINT16_TAG) || r.moreFields(outer));
  return { type: "u16" };
}

export function writeArrowUint16(w: JsonValueWriter, value: ArrowUint16): void {
  requirePlain(value, value.type);
  if (value.type !== "u16") w.wrong();
  w.write(OPEN_ARROW_UINT16);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowUint16(w: Writer, value: ArrowUint16): void {
  requirePlain(value, value.type);
  if (value.type !== "u16") w.wrong();
  w.write(HEAD_ARROW_UINT16);
}

export function isArrowUint16(candidate: unknown): candidate is ArrowUint16 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowUint16> = candidate;
  if (value.type !== "u16") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowUint16(value: unknown): ArrowUint16 {
  const fields = fieldsOf<keyof ArrowUint16>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "u16") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "u16" };
}

export function readArrowUint32(r: JsonReader): ArrowUint32 {
  r.beginTagged(READ_TYPE, READ_ARROW_UINT32_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_UINT32_TAG) || r.moreFields());
  return { type: "u32" };
}

export function unpackArrowUint32(r: PackReader): ArrowUint32 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_UINT32_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_UINT32_TAG) || r.moreFields(outer));
  return { type: "u32" };
}

export function writeArrowUint32(w: JsonValueWriter, value: ArrowUint32): void {
  requirePlain(value, value.type);
  if (value.type !== "u32") w.wrong();
  w.write(OPEN_ARROW_UINT32);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowUint32(w: Writer, value: ArrowUint32): void {
  requirePlain(value, value.type);
  if (value.type !== "u32") w.wrong();
  w.write(HEAD_ARROW_UINT32);
}

export function isArrowUint32(candidate: unknown): candidate is ArrowUint32 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowUint32> = candidate;
  if (value.type !== "u32") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowUint32(value: unknown): ArrowUint32 {
  const fields = fieldsOf<keyof ArrowUint32>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "u32") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "u32" };
}

export function readArrowUint64(r: JsonReader): ArrowUint64 {
  r.beginTagged(READ_TYPE, READ_ARROW_UINT64_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_UINT64_TAG) || r.moreFields());
  return { type: "u64" };
}

export function unpackArrowUint64(r: PackReader): ArrowUint64 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_UINT64_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_UINT64_TAG) || r.moreFields(outer));
  return { type: "u64" };
}

export function writeArrowUint64(w: JsonValueWriter, value: ArrowUint64): void {
  requirePlain(value, value.type);
  if (value.type !== "u64") w.wrong();
  w.write(OPEN_ARROW_UINT64);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowUint64(w: Writer, value: ArrowUint64): void {
  requirePlain(value, value.type);
  if (value.type !== "u64") w.wrong();
  w.write(HEAD_ARROW_UINT64);
}

export function isArrowUint64(candidate: unknown): candidate is ArrowUint64 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowUint64> = candidate;
  if (value.type !== "u64") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowUint64(value: unknown): ArrowUint64 {
  const fields = fieldsOf<keyof ArrowUint64>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "u64") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "u64" };
}

export function readArrowFloat16(r: JsonReader): ArrowFloat16 {
  r.beginTagged(READ_TYPE, READ_ARROW_FLOAT16_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_FLOAT16_TAG) || r.moreFields());
  return { type: "f16" };
}

export function unpackArrowFloat16(r: PackReader): ArrowFloat16 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_FLOAT16_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_FLOAT16_TAG) || r.moreFields(outer));
  return { type: "f16" };
}

export function writeArrowFloat16(w: JsonValueWriter, value: ArrowFloat16): void {
  requirePlain(value, value.type);
  if (value.type !== "f16") w.wrong();
  w.write(OPEN_ARROW_FLOAT16);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowFloat16(w: Writer, value: ArrowFloat16): void {
  requirePlain(value, value.type);
  if (value.type !== "f16") w.wrong();
  w.write(HEAD_ARROW_FLOAT16);
}

export function isArrowFloat16(candidate: unknown): candidate is ArrowFloat16 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowFloat16> = candidate;
  if (value.type !== "f16") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowFloat16(value: unknown): ArrowFloat16 {
  const fields = fieldsOf<keyof ArrowFloat16>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "f16") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "f16" };
}

export function readArrowFloat32(r: JsonReader): ArrowFloat32 {
  r.beginTagged(READ_TYPE, READ_ARROW_FLOAT32_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_FLOAT32_TAG) || r.moreFields());
  return { type: "f32" };
}

export function unpackArrowFloat32(r: PackReader): ArrowFloat32 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_FLOAT32_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_FLOAT32_TAG) || r.moreFields(outer));
  return { type: "f32" };
}

export function writeArrowFloat32(w: JsonValueWriter, value: ArrowFloat32): void {
  requirePlain(value, value.type);
  if (value.type !== "f32") w.wrong();
  w.write(OPEN_ARROW_FLOAT32);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowFloat32(w: Writer, value: ArrowFloat32): void {
  requirePlain(value, value.type);
  if (value.type !== "f32") w.wrong();
  w.write(HEAD_ARROW_FLOAT32);
}

export function isArrowFloat32(candidate: unknown): candidate is ArrowFloat32 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowFloat32> = candidate;
  if (value.type !== "f32") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowFloat32(value: unknown): ArrowFloat32 {
  const fields = fieldsOf<keyof ArrowFloat32>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "f32") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "f32" };
}

export function readArrowFloat64(r: JsonReader): ArrowFloat64 {
  r.beginTagged(READ_TYPE, READ_ARROW_FLOAT64_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_FLOAT64_TAG) || r.moreFields());
  return { type: "f64" };
}

export function unpackArrowFloat64(r: PackReader): ArrowFloat64 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_FLOAT64_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_FLOAT64_TAG) || r.moreFields(outer));
  return { type: "f64" };
}

export function writeArrowFloat64(w: JsonValueWriter, value: ArrowFloat64): void {
  requirePlain(value, value.type);
  if (value.type !== "f64") w.wrong();
  w.write(OPEN_ARROW_FLOAT64);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowFloat64(w: Writer, value: ArrowFloat64): void {
  requirePlain(value, value.type);
  if (value.type !== "f64") w.wrong();
  w.write(HEAD_ARROW_FLOAT64);
}

export function isArrowFloat64(candidate: unknown): candidate is ArrowFloat64 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowFloat64> = candidate;
  if (value.type !== "f64") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowFloat64(value: unknown): ArrowFloat64 {
  const fields = fieldsOf<keyof ArrowFloat64>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "f64") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "f64" };
}

export function readArrowString(r: JsonReader): ArrowString {
  r.beginTagged(READ_TYPE, READ_ARROW_STRING_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_STRING_TAG) || r.moreFields());
  return { type: "string" };
}

export function unpackArrowString(r: PackReader): ArrowString {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_STRING_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_STRING_TAG) || r.moreFields(outer));
  return { type: "string" };
}

export function writeArrowString(w: JsonValueWriter, value: ArrowString): void {
  requirePlain(value, value.type);
  if (value.type !== "string") w.wrong();
  w.write(OPEN_ARROW_STRING);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowString(w: Writer, value: ArrowString): void {
  requirePlain(value, value.type);
  if (value.type !== "string") w.wrong();
  w.write(HEAD_ARROW_STRING);
}

export function isArrowString(candidate: unknown): candidate is ArrowString {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowString> = candidate;
  if (value.type !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowString(value: unknown): ArrowString {
  const fields = fieldsOf<keyof ArrowString>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "string") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "string" };
}

export function readArrowLargeString(r: JsonReader): ArrowLargeString {
  r.beginTagged(READ_TYPE, READ_ARROW_LARGE_STRING_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_LARGE_STRING_TAG) || r.moreFields());
  return { type: "large_string" };
}

export function unpackArrowLargeString(r: PackReader): ArrowLargeString {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_LARGE_STRING_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_LARGE_STRING_TAG) || r.moreFields(outer));
  return { type: "large_string" };
}

export function writeArrowLargeString(w: JsonValueWriter, value: ArrowLargeString): void {
  requirePlain(value, value.type);
  if (value.type !== "large_string") w.wrong();
  w.write(OPEN_ARROW_LARGE_STRING);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowLargeString(w: Writer, value: ArrowLargeString): void {
  requirePlain(value, value.type);
  if (value.type !== "large_string") w.wrong();
  w.write(HEAD_ARROW_LARGE_STRING);
}

export function isArrowLargeString(candidate: unknown): candidate is ArrowLargeString {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowLargeString> = candidate;
  if (value.type !== "large_string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowLargeString(value: unknown): ArrowLargeString {
  const fields = fieldsOf<keyof ArrowLargeString>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "large_string") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "large_string" };
}

export function readArrowBinary(r: JsonReader): ArrowBinary {
  r.beginTagged(READ_TYPE, READ_ARROW_BINARY_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_BINARY_TAG) || r.moreFields());
  return { type: "binary" };
}

export function unpackArrowBinary(r: PackReader): ArrowBinary {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_BINARY_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_BINARY_TAG) || r.moreFields(outer));
  return { type: "binary" };
}

export function writeArrowBinary(w: JsonValueWriter, value: ArrowBinary): void {
  requirePlain(value, value.type);
  if (value.type !== "binary") w.wrong();
  w.write(OPEN_ARROW_BINARY);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowBinary(w: Writer, value: ArrowBinary): void {
  requirePlain(value, value.type);
  if (value.type !== "binary") w.wrong();
  w.write(HEAD_ARROW_BINARY);
}

export function isArrowBinary(candidate: unknown): candidate is ArrowBinary {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowBinary> = candidate;
  if (value.type !== "binary") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowBinary(value: unknown): ArrowBinary {
  const fields = fieldsOf<keyof ArrowBinary>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "binary") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "binary" };
}

export function readArrowLargeBinary(r: JsonReader): ArrowLargeBinary {
  r.beginTagged(READ_TYPE, READ_ARROW_LARGE_BINARY_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_LARGE_BINARY_TAG) || r.moreFields());
  return { type: "large_binary" };
}

export function unpackArrowLargeBinary(r: PackReader): ArrowLargeBinary {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_LARGE_BINARY_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_LARGE_BINARY_TAG) || r.moreFields(outer));
  return { type: "large_binary" };
}

export function writeArrowLargeBinary(w: JsonValueWriter, value: ArrowLargeBinary): void {
  requirePlain(value, value.type);
  if (value.type !== "large_binary") w.wrong();
  w.write(OPEN_ARROW_LARGE_BINARY);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowLargeBinary(w: Writer, value: ArrowLargeBinary): void {
  requirePlain(value, value.type);
  if (value.type !== "large_binary") w.wrong();
  w.write(HEAD_ARROW_LARGE_BINARY);
}

export function isArrowLargeBinary(candidate: unknown): candidate is ArrowLargeBinary {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowLargeBinary> = candidate;
  if (value.type !== "large_binary") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowLargeBinary(value: unknown): ArrowLargeBinary {
  const fields = fieldsOf<keyof ArrowLargeBinary>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "large_binary") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "large_binary" };
}

export function readArrowFixedSizeBinary(r: JsonReader): ArrowFixedSizeBinary {
  let width: BoundedInt | undefined;
  r.beginTagged(READ_TYPE, READ_ARROW_FIXED_SIZE_BINARY_TAG);
  do {
    if (r.atKey(READ_WIDTH)) width = atMost(atLeast(r.readInt(), 0), 2147483647);
  } while (r.atTag(READ_TYPE, READ_ARROW_FIXED_SIZE_BINARY_TAG) || r.moreFields());
  if (width === undefined) r.bail();
  return { type: "fixed_size_binary", width };
}

export function unpackArrowFixedSizeBinary(r: PackReader): ArrowFixedSizeBinary {
  let width: BoundedInt | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_FIXED_SIZE_BINARY_TAG);
  do {
    if (r.atKey(UNPACK_WIDTH)) width = atMost(atLeast(r.readInt(), 0), 2147483647);
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_FIXED_SIZE_BINARY_TAG) || r.moreFields(outer));
  if (width === undefined) r.bail();
  return { type: "fixed_size_binary", width };
}

export function writeArrowFixedSizeBinary(w: JsonValueWriter, value: ArrowFixedSizeBinary): void {
  requirePlain(value, value.type);
  if (value.type !== "fixed_size_binary") w.wrong();
  w.write(OPEN_ARROW_FIXED_SIZE_BINARY);
  w.writeInt(value.width);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowFixedSizeBinary(w: Writer, value: ArrowFixedSizeBinary): void {
  requirePlain(value, value.type);
  if (value.type !== "fixed_size_binary") w.wrong();
  w.write(HEAD_ARROW_FIXED_SIZE_BINARY);
  w.packInt(value.width);
}

export function isArrowFixedSizeBinary(candidate: unknown): candidate is ArrowFixedSizeBinary {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowFixedSizeBinary> = candidate;
  if (value.type !== "fixed_size_binary") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isUint32(value.width) && value.width <= 2147483647)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "width":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowFixedSizeBinary(value: unknown): ArrowFixedSizeBinary {
  const fields = fieldsOf<keyof ArrowFixedSizeBinary>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "fixed_size_binary") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "width":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "fixed_size_binary", width: atMost(atLeast(asInt(fields.width), 0), 2147483647) };
}

export function readArrowDecimal(r: JsonReader): ArrowDecimal {
  let precision: number | undefined;
  let scale: number | undefined;
  r.beginTagged(READ_TYPE, READ_ARROW_DECIMAL_TAG);
  do {
    if (r.atKey(READ_PRECISION)) precision = atMost(atLeast(r.readInt(), 1), 38);
    if (r.atKey(READ_SCALE)) scale = atMost(atLeast(r.readInt(), -128), 127);
  } while (r.atTag(READ_TYPE, READ_ARROW_DECIMAL_TAG) || r.moreFields());
  if (precision === undefined || scale === undefined) r.bail();
  return { type: "decimal", precision, scale };
}

export function unpackArrowDecimal(r: PackReader): ArrowDecimal {
  let precision: number | undefined;
  let scale: number | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_DECIMAL_TAG);
  do {
    if (r.atKey(UNPACK_PRECISION)) precision = atMost(atLeast(r.readInt(), 1), 38);
    if (r.atKey(UNPACK_SCALE)) scale = atMost(atLeast(r.readInt(), -128), 127);
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_DECIMAL_TAG) || r.moreFields(outer));
  if (precision === undefined || scale === undefined) r.bail();
  return { type: "decimal", precision, scale };
}

export function writeArrowDecimal(w: JsonValueWriter, value: ArrowDecimal): void {
  requirePlain(value, value.type);
  if (value.type !== "decimal") w.wrong();
  w.write(OPEN_ARROW_DECIMAL);
  w.writeInt(value.precision);
  w.write(WRITE_SCALE);
  w.writeInt(value.scale);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowDecimal(w: Writer, value: ArrowDecimal): void {
  requirePlain(value, value.type);
  if (value.type !== "decimal") w.wrong();
  w.write(HEAD_ARROW_DECIMAL);
  w.packInt(value.precision);
  w.write(PACK_SCALE);
  w.packInt(value.scale);
}

export function isArrowDecimal(candidate: unknown): candidate is ArrowDecimal {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowDecimal> = candidate;
  if (value.type !== "decimal") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isUint32(value.precision) && value.precision >= 1 && value.precision <= 38)) return false;
  if (!(isInt32(value.scale) && value.scale >= -128 && value.scale <= 127)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "precision":
      case "scale":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowDecimal(value: unknown): ArrowDecimal {
  const fields = fieldsOf<keyof ArrowDecimal>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "decimal") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "precision":
      case "scale":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    type: "decimal",
    precision: atMost(atLeast(asInt(fields.precision), 1), 38),
    scale: atMost(atLeast(asInt(fields.scale), -128), 127),
  };
}

export function readArrowDate32(r: JsonReader): ArrowDate32 {
  r.beginTagged(READ_TYPE, READ_ARROW_DATE32_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_DATE32_TAG) || r.moreFields());
  return { type: "date32" };
}

export function unpackArrowDate32(r: PackReader): ArrowDate32 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_DATE32_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_DATE32_TAG) || r.moreFields(outer));
  return { type: "date32" };
}

export function writeArrowDate32(w: JsonValueWriter, value: ArrowDate32): void {
  requirePlain(value, value.type);
  if (value.type !== "date32") w.wrong();
  w.write(OPEN_ARROW_DATE32);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowDate32(w: Writer, value: ArrowDate32): void {
  requirePlain(value, value.type);
  if (value.type !== "date32") w.wrong();
  w.write(HEAD_ARROW_DATE32);
}

export function isArrowDate32(candidate: unknown): candidate is ArrowDate32 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowDate32> = candidate;
  if (value.type !== "date32") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowDate32(value: unknown): ArrowDate32 {
  const fields = fieldsOf<keyof ArrowDate32>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "date32") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "date32" };
}

export function readArrowDate64(r: JsonReader): ArrowDate64 {
  r.beginTagged(READ_TYPE, READ_ARROW_DATE64_TAG);
  do {} while (r.atTag(READ_TYPE, READ_ARROW_DATE64_TAG) || r.moreFields());
  return { type: "date64" };
}

export function unpackArrowDate64(r: PackReader): ArrowDate64 {
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_DATE64_TAG);
  do {} while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_DATE64_TAG) || r.moreFields(outer));
  return { type: "date64" };
}

export function writeArrowDate64(w: JsonValueWriter, value: ArrowDate64): void {
  requirePlain(value, value.type);
  if (value.type !== "date64") w.wrong();
  w.write(OPEN_ARROW_DATE64);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowDate64(w: Writer, value: ArrowDate64): void {
  requirePlain(value, value.type);
  if (value.type !== "date64") w.wrong();
  w.write(HEAD_ARROW_DATE64);
}

export function isArrowDate64(candidate: unknown): candidate is ArrowDate64 {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowDate64> = candidate;
  if (value.type !== "date64") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowDate64(value: unknown): ArrowDate64 {
  const fields = fieldsOf<keyof ArrowDate64>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "date64") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "date64" };
}

export function readArrowTimeUnit(r: JsonReader): ArrowTimeUnit {
  return r.readLiteral(READ_ARROW_TIME_UNIT);
}

export function unpackArrowTimeUnit(r: PackReader): ArrowTimeUnit {
  return r.readLiteral(UNPACK_ARROW_TIME_UNIT);
}

export function writeArrowTimeUnit(w: JsonValueWriter, value: ArrowTimeUnit): void {
  switch (value) {
    case "s":
      return w.write(WRITE_VALUE_S);
    case "ms":
      return w.write(WRITE_VALUE_MS);
    case "us":
      return w.write(WRITE_VALUE_US);
    case "ns":
      return w.write(WRITE_VALUE_NS);
    default:
      return w.wrong();
  }
}

export function packArrowTimeUnit(w: Writer, value: ArrowTimeUnit): void {
  switch (value) {
    case "s":
      return w.write(PACK_VALUE_S);
    case "ms":
      return w.write(PACK_VALUE_MS);
    case "us":
      return w.write(PACK_VALUE_US);
    case "ns":
      return w.write(PACK_VALUE_NS);
    default:
      return w.wrong();
  }
}

export function isArrowTimeUnit(value: unknown): value is ArrowTimeUnit {
  return value === "s" || value === "ms" || value === "us" || value === "ns";
}

export function convertArrowTimeUnit(value: unknown): ArrowTimeUnit {
  return asOneOf(value, READ_ARROW_TIME_UNIT.values);
}

export function readArrowTime(r: JsonReader): ArrowTime {
  let unit: ArrowTimeUnit | undefined;
  r.beginTagged(READ_TYPE, READ_ARROW_TIME_TAG);
  do {
    if (r.atKey(READ_UNIT)) unit = readArrowTimeUnit(r);
  } while (r.atTag(READ_TYPE, READ_ARROW_TIME_TAG) || r.moreFields());
  if (unit === undefined) r.bail();
  return { type: "time", unit };
}

export function unpackArrowTime(r: PackReader): ArrowTime {
  let unit: ArrowTimeUnit | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_TIME_TAG);
  do {
    if (r.atKey(UNPACK_UNIT)) unit = unpackArrowTimeUnit(r);
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_TIME_TAG) || r.moreFields(outer));
  if (unit === undefined) r.bail();
  return { type: "time", unit };
}

export function writeArrowTime(w: JsonValueWriter, value: ArrowTime): void {
  requirePlain(value, value.type);
  if (value.type !== "time") w.wrong();
  w.write(OPEN_ARROW_TIME);
  writeArrowTimeUnit(w, value.unit);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowTime(w: Writer, value: ArrowTime): void {
  requirePlain(value, value.type);
  if (value.type !== "time") w.wrong();
  w.write(HEAD_ARROW_TIME);
  packArrowTimeUnit(w, value.unit);
}

export function isArrowTime(candidate: unknown): candidate is ArrowTime {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowTime> = candidate;
  if (value.type !== "time") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTimeUnit(value.unit)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "unit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowTime(value: unknown): ArrowTime {
  const fields = fieldsOf<keyof ArrowTime>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "time") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "unit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "time", unit: convertArrowTimeUnit(fields.unit) };
}

export function readArrowTimestamp(r: JsonReader): ArrowTimestamp {
  let unit: ArrowTimeUnit | undefined;
  let tz: NonEmptyStr | null = null;
  r.beginTagged(READ_TYPE, READ_ARROW_TIMESTAMP_TAG);
  do {
    if (r.atKey(READ_UNIT)) unit = readArrowTimeUnit(r);
    if (r.atKey(READ_TZ)) tz = r.atNull() ? null : minLength(r.readString(), 1);
  } while (r.atTag(READ_TYPE, READ_ARROW_TIMESTAMP_TAG) || r.moreFields());
  if (unit === undefined) r.bail();
  return { type: "timestamp", unit, tz };
}

export function unpackArrowTimestamp(r: PackReader): ArrowTimestamp {
  let unit: ArrowTimeUnit | undefined;
  let tz: NonEmptyStr | null = null;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_TIMESTAMP_TAG);
  do {
    if (r.atKey(UNPACK_UNIT)) unit = unpackArrowTimeUnit(r);
    if (r.atKey(UNPACK_TZ)) tz = r.atNull() ? null : minLength(r.readString(), 1);
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_TIMESTAMP_TAG) || r.moreFields(outer));
  if (unit === undefined) r.bail();
  return { type: "timestamp", unit, tz };
}

export function writeArrowTimestamp(w: JsonValueWriter, value: ArrowTimestamp): void {
  requirePlain(value, value.type);
  if (value.type !== "timestamp") w.wrong();
  w.write(OPEN_ARROW_TIMESTAMP);
  writeArrowTimeUnit(w, value.unit);
  if (value.tz !== undefined && value.tz !== null) {
    w.write(WRITE_TZ);
    w.writeString(value.tz);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowTimestamp(w: Writer, value: ArrowTimestamp): void {
  requirePlain(value, value.type);
  if (value.type !== "timestamp") w.wrong();
  let fields = 2;
  if (value.tz !== undefined && value.tz !== null) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_ARROW_TIMESTAMP);
  packArrowTimeUnit(w, value.unit);
  if (value.tz !== undefined && value.tz !== null) {
    w.write(PACK_TZ);
    w.packString(value.tz);
  }
}

export function isArrowTimestamp(candidate: unknown): candidate is ArrowTimestamp {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowTimestamp> = candidate;
  if (value.type !== "timestamp") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTimeUnit(value.unit)) return false;
  if (!(typeof value.tz === "string" && hasMinLength(value.tz, 1)) && value.tz !== null) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "unit":
      case "tz":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowTimestamp(value: unknown): ArrowTimestamp {
  const fields = fieldsOf<keyof ArrowTimestamp>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "timestamp") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "unit":
      case "tz":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    type: "timestamp",
    unit: convertArrowTimeUnit(fields.unit),
    tz: fields.tz == null ? null : minLength(asString(fields.tz), 1),
  };
}

export function readArrowDuration(r: JsonReader): ArrowDuration {
  let unit: ArrowTimeUnit | undefined;
  r.beginTagged(READ_TYPE, READ_ARROW_DURATION_TAG);
  do {
    if (r.atKey(READ_UNIT)) unit = readArrowTimeUnit(r);
  } while (r.atTag(READ_TYPE, READ_ARROW_DURATION_TAG) || r.moreFields());
  if (unit === undefined) r.bail();
  return { type: "duration", unit };
}

export function unpackArrowDuration(r: PackReader): ArrowDuration {
  let unit: ArrowTimeUnit | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_DURATION_TAG);
  do {
    if (r.atKey(UNPACK_UNIT)) unit = unpackArrowTimeUnit(r);
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_DURATION_TAG) || r.moreFields(outer));
  if (unit === undefined) r.bail();
  return { type: "duration", unit };
}

export function writeArrowDuration(w: JsonValueWriter, value: ArrowDuration): void {
  requirePlain(value, value.type);
  if (value.type !== "duration") w.wrong();
  w.write(OPEN_ARROW_DURATION);
  writeArrowTimeUnit(w, value.unit);
  w.writeByte(CLOSE_OBJECT);
}

export function packArrowDuration(w: Writer, value: ArrowDuration): void {
  requirePlain(value, value.type);
  if (value.type !== "duration") w.wrong();
  w.write(HEAD_ARROW_DURATION);
  packArrowTimeUnit(w, value.unit);
}

export function isArrowDuration(candidate: unknown): candidate is ArrowDuration {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowDuration> = candidate;
  if (value.type !== "duration") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTimeUnit(value.unit)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "unit":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowDuration(value: unknown): ArrowDuration {
  const fields = fieldsOf<keyof ArrowDuration>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "duration") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "unit":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "duration", unit: convertArrowTimeUnit(fields.unit) };
}
