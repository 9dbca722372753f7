// @generated from contracts/arrow/types.yaml. Do not edit. [a37e4e1503f8efe9]

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
  asOneOf,
  asString,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyObject,
  isList,
  isPlainObject,
  isUint32,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  leave,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import { convertStrMap, isStrMap, readStrMap, unpackStrMap } from "../types.codec.js";
import type { BoundedInt, ColumnName, NonEmptyStr, StrMap } from "../types.js";
import {
  convertArrowBinary,
  convertArrowBool,
  convertArrowDate32,
  convertArrowDate64,
  convertArrowDecimal,
  convertArrowDuration,
  convertArrowFixedSizeBinary,
  convertArrowFloat16,
  convertArrowFloat32,
  convertArrowFloat64,
  convertArrowInt16,
  convertArrowInt32,
  convertArrowInt64,
  convertArrowInt8,
  convertArrowLargeBinary,
  convertArrowLargeString,
  convertArrowNull,
  convertArrowString,
  convertArrowTime,
  convertArrowTimestamp,
  convertArrowUint16,
  convertArrowUint32,
  convertArrowUint64,
  convertArrowUint8,
  isArrowBinary,
  isArrowBool,
  isArrowDate32,
  isArrowDate64,
  isArrowDecimal,
  isArrowDuration,
  isArrowFixedSizeBinary,
  isArrowFloat16,
  isArrowFloat32,
  isArrowFloat64,
  isArrowInt16,
  isArrowInt32,
  isArrowInt64,
  isArrowInt8,
  isArrowLargeBinary,
  isArrowLargeString,
  isArrowNull,
  isArrowString,
  isArrowTime,
  isArrowTimestamp,
  isArrowUint16,
  isArrowUint32,
  isArrowUint64,
  isArrowUint8,
  packArrowBinary,
  packArrowBool,
  packArrowDate32,
  packArrowDate64,
  packArrowDecimal,
  packArrowDuration,
  packArrowFixedSizeBinary,
  packArrowFloat16,
  packArrowFloat32,
  packArrowFloat64,
  packArrowInt16,
  packArrowInt32,
  packArrowInt64,
  packArrowInt8,
  packArrowLargeBinary,
  packArrowLargeString,
  packArrowNull,
  packArrowString,
  packArrowTime,
  packArrowTimestamp,
  packArrowUint16,
  packArrowUint32,
  packArrowUint64,
  packArrowUint8,
  readArrowBinary,
  readArrowBool,
  readArrowDate32,
  readArrowDate64,
  readArrowDecimal,
  readArrowDuration,
  readArrowFixedSizeBinary,
  readArrowFloat16,
  readArrowFloat32,
  readArrowFloat64,
  readArrowInt16,
  readArrowInt32,
  readArrowInt64,
  readArrowInt8,
  readArrowLargeBinary,
  readArrowLargeString,
  readArrowNull,
  readArrowString,
  readArrowTime,
  readArrowTimestamp,
  readArrowUint16,
  readArrowUint32,
  readArrowUint64,
  readArrowUint8,
  unpackArrowBinary,
  unpackArrowBool,
  unpackArrowDate32,
  unpackArrowDate64,
  unpackArrowDecimal,
  unpackArrowDuration,
  unpackArrowFixedSizeBinary,
  unpackArrowFloat16,
  unpackArrowFloat32,
  unpackArrowFloat64,
  unpackArrowInt16,
  unpackArrowInt32,
  unpackArrowInt64,
  unpackArrowInt8,
  unpackArrowLargeBinary,
  unpackArrowLargeString,
  unpackArrowNull,
  unpackArrowString,
  unpackArrowTime,
  unpackArrowTimestamp,
  unpackArrowUint16,
  unpackArrowUint32,
  unpackArrowUint64,
  unpackArrowUint8,
  writeArrowBinary,
  writeArrowBool,
  writeArrowDate32,
  writeArrowDate64,
  writeArrowDecimal,
  writeArrowDuration,
  writeArrowFixedSizeBinary,
  writeArrowFloat16,
  writeArrowFloat32,
  writeArrowFloat64,
  writeArrowInt16,
  writeArrowInt32,
  writeArrowInt64,
  writeArrowInt8,
  writeArrowLargeBinary,
  writeArrowLargeString,
  writeArrowNull,
  writeArrowString,
  writeArrowTime,
  writeArrowTimestamp,
  writeArrowUint16,
  writeArrowUint32,
  writeArrowUint64,
  writeArrowUint8,
} from "./scalar-types.codec.js";
import type {
  ArrowDictionary,
  ArrowExtension,
  ArrowFixedSizeList,
  ArrowLargeList,
  ArrowList,
  ArrowMap,
  ArrowStruct,
  ArrowTypeSpec,
  ExtensionTypeSpec,
  FieldSpec,
} from "./types.js";

const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_DTYPE = /* @__PURE__ */ jsonKey("dtype");
const READ_NULLABLE = /* @__PURE__ */ jsonKey("nullable");
const READ_METADATA = /* @__PURE__ */ jsonKey("metadata");
const READ_DEFAULT_VALUE = /* @__PURE__ */ jsonKey("default_value");
const READ_ENCODING = /* @__PURE__ */ jsonKey("encoding");
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_ITEM = /* @__PURE__ */ jsonKey("item");
const READ_ITEM_NULLABLE = /* @__PURE__ */ jsonKey("item_nullable");
const READ_SIZE = /* @__PURE__ */ jsonKey("size");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");
const READ_KEY = /* @__PURE__ */ jsonKey("key");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_KEYS_SORTED = /* @__PURE__ */ jsonKey("keys_sorted");
const READ_VALUE_NULLABLE = /* @__PURE__ */ jsonKey("value_nullable");
const READ_INDEX = /* @__PURE__ */ jsonKey("index");
const READ_ORDERED = /* @__PURE__ */ jsonKey("ordered");
const READ_STORAGE = /* @__PURE__ */ jsonKey("storage");
const READ_METADATA_KEY = /* @__PURE__ */ jsonKey("metadata_key");

const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_DTYPE = /* @__PURE__ */ packedKey("dtype");
const UNPACK_NULLABLE = /* @__PURE__ */ packedKey("nullable");
const UNPACK_METADATA = /* @__PURE__ */ packedKey("metadata");
const UNPACK_DEFAULT_VALUE = /* @__PURE__ */ packedKey("default_value");
const UNPACK_ENCODING = /* @__PURE__ */ packedKey("encoding");
const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_ITEM = /* @__PURE__ */ packedKey("item");
const UNPACK_ITEM_NULLABLE = /* @__PURE__ */ packedKey("item_nullable");
const UNPACK_SIZE = /* @__PURE__ */ packedKey("size");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");
const UNPACK_KEY = /* @__PURE__ */ packedKey("key");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_KEYS_SORTED = /* @__PURE__ */ packedKey("keys_sorted");
const UNPACK_VALUE_NULLABLE = /* @__PURE__ */ packedKey("value_nullable");
const UNPACK_INDEX = /* @__PURE__ */ packedKey("index");
const UNPACK_ORDERED = /* @__PURE__ */ packedKey("ordered");
const UNPACK_STORAGE = /* @__PURE__ */ packedKey("storage");
const UNPACK_METADATA_KEY = /* @__PURE__ */ packedKey("metadata_key");

const READ_ARROW_TYPE_SPEC_TAGS = /* @__PURE__ */ jsonTags("type", [
  "null",
  "bool",
  "i8",
  "i16",
  "i32",
  "i64",
  "u8",
  "u16",
  "u32",
  "u64",
  "f16",
  "f32",
  "f64",
  "string",
  "large_string",
  "binary",
  "large_binary",
  "fixed_size_binary",
  "decimal",
  "date32",
  "date64",
  "time",
  "timestamp",
  "duration",
  "list",
  "large_list",
  "fixed_size_list",
  "struct",
  "map",
  "dictionary",
  "extension",
]);
const UNPACK_ARROW_TYPE_SPEC_TAGS = /* @__PURE__ */ packedTags("type", [
  "null",
  "bool",
  "i8",
  "i16",
  "i32",
  "i64",
  "u8",
  "u16",
  "u32",
  "u64",
  "f16",
  "f32",
  "f64",
  "string",
  "large_string",
  "binary",
  "large_binary",
  "fixed_size_binary",
  "decimal",
  "date32",
  "date64",
  "time",
  "timestamp",
  "duration",
  "list",
  "large_list",
  "fixed_size_list",
  "struct",
  "map",
  "dictionary",
  "extension",
]);
const READ_DICTIONARY = /* @__PURE__ */ jsonLiterals("dictionary");
const UNPACK_DICTIONARY = /* @__PURE__ */ packedLiterals("dictionary");
const READ_ARROW_LIST_TAG = /* @__PURE__ */ jsonLiterals("list");
const UNPACK_ARROW_LIST_TAG = /* @__PURE__ */ packedLiterals("list");
const READ_ARROW_LARGE_LIST_TAG = /* @__PURE__ */ jsonLiterals("large_list");
const UNPACK_ARROW_LARGE_LIST_TAG = /* @__PURE__ */ packedLiterals("large_list");
const READ_ARROW_FIXED_SIZE_LIST_TAG = /* @__PURE__ */ jsonLiterals("fixed_size_list");
const UNPACK_ARROW_FIXED_SIZE_LIST_TAG = /* @__PURE__ */ packedLiterals("fixed_size_list");
const READ_ARROW_STRUCT_TAG = /* @__PURE__ */ jsonLiterals("struct");
const UNPACK_ARROW_STRUCT_TAG = /* @__PURE__ */ packedLiterals("struct");
const READ_ARROW_MAP_TAG = /* @__PURE__ */ jsonLiterals("map");
const UNPACK_ARROW_MAP_TAG = /* @__PURE__ */ packedLiterals("map");
const READ_ARROW_DICTIONARY_TAG = /* @__PURE__ */ jsonLiterals("dictionary");
const UNPACK_ARROW_DICTIONARY_TAG = /* @__PURE__ */ packedLiterals("dictionary");
const READ_ARROW_EXTENSION_TAG = /* @__PURE__ */ jsonLiterals("extension");
const UNPACK_ARROW_EXTENSION_TAG = /* @__PURE__ */ packedLiterals("extension");

const OPEN_FIELD_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_DTYPE = /* @__PURE__ */ jsonChunk(',"dtype":');
const WRITE_NULLABLE = /* @__PURE__ */ jsonChunk(',"nullable":');
const WRITE_METADATA = /* @__PURE__ */ jsonChunk(',"metadata":');
const WRITE_DEFAULT_VALUE = /* @__PURE__ */ jsonChunk(',"default_value":');
const WRITE_ENCODING = /* @__PURE__ */ jsonChunk(',"encoding":');
const WRITE_VALUE_DICTIONARY = /* @__PURE__ */ jsonChunk('"dictionary"');
const OPEN_ARROW_LIST = /* @__PURE__ */ jsonChunk('{"type":"list","item":');
const WRITE_ITEM_NULLABLE = /* @__PURE__ */ jsonChunk(',"item_nullable":');
const OPEN_ARROW_LARGE_LIST = /* @__PURE__ */ jsonChunk('{"type":"large_list","item":');
const OPEN_ARROW_FIXED_SIZE_LIST = /* @__PURE__ */ jsonChunk('{"type":"fixed_size_list","item":');
const WRITE_SIZE = /* @__PURE__ */ jsonChunk(',"size":');
const OPEN_ARROW_STRUCT = /* @__PURE__ */ jsonChunk('{"type":"struct","fields":');
const OPEN_ARROW_MAP = /* @__PURE__ */ jsonChunk('{"type":"map","key":');
const WRITE_VALUE = /* @__PURE__ */ jsonChunk(',"value":');
const WRITE_KEYS_SORTED = /* @__PURE__ */ jsonChunk(',"keys_sorted":');
const WRITE_VALUE_NULLABLE = /* @__PURE__ */ jsonChunk(',"value_nullable":');
const OPEN_ARROW_DICTIONARY = /* @__PURE__ */ jsonChunk('{"type":"dictionary","index":');
const WRITE_ORDERED = /* @__PURE__ */ jsonChunk(',"ordered":');
const OPEN_ARROW_EXTENSION = /* @__PURE__ */ jsonChunk('{"type":"extension","name":');
const WRITE_STORAGE = /* @__PURE__ */ jsonChunk(',"storage":');
const OPEN_EXTENSION_TYPE_SPEC = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_METADATA_KEY = /* @__PURE__ */ jsonChunk(',"metadata_key":');

const HEAD_FIELD_SPEC = /* @__PURE__ */ packedChunk("name");
const PACK_DTYPE = /* @__PURE__ */ packedChunk("dtype");
const PACK_NULLABLE = /* @__PURE__ */ packedChunk("nullable");
const PACK_METADATA = /* @__PURE__ */ packedChunk("metadata");
const PACK_DEFAULT_VALUE = /* @__PURE__ */ packedChunk("default_value");
const PACK_ENCODING = /* @__PURE__ */ packedChunk("encoding");
const PACK_VALUE_DICTIONARY = /* @__PURE__ */ packedChunk("dictionary");
const HEAD_ARROW_LIST = /* @__PURE__ */ packedChunk("type", "list", "item");
const PACK_ITEM_NULLABLE = /* @__PURE__ */ packedChunk("item_nullable");
const HEAD_ARROW_LARGE_LIST = /* @__PURE__ */ packedChunk("type", "large_list", "item");
const HEAD_ARROW_FIXED_SIZE_LIST = /* @__PURE__ */ packedChunk("type", "fixed_size_list", "item");
const PACK_SIZE = /* @__PURE__ */ packedChunk("size");
const HEAD_ARROW_STRUCT = /* @__PURE__ */ packedHead(2, "type", "struct", "fields");
const HEAD_ARROW_MAP = /* @__PURE__ */ packedChunk("type", "map", "key");
const PACK_VALUE = /* @__PURE__ */ packedChunk("value");
const PACK_KEYS_SORTED = /* @__PURE__ */ packedChunk("keys_sorted");
const PACK_VALUE_NULLABLE = /* @__PURE__ */ packedChunk("value_nullable");
const HEAD_ARROW_DICTIONARY = /* @__PURE__ */ packedChunk("type", "dictionary", "index");
const PACK_ORDERED = /* @__PURE__ */ packedChunk("ordered");
const HEAD_ARROW_EXTENSION = /* @__PURE__ */ packedChunk("type", "extension", "name");
const PACK_STORAGE = /* @__PURE__ */ packedChunk("storage");
const HEAD_EXTENSION_TYPE_SPEC = /* @__PURE__ */ packedHead(3, "name");
const PACK_METADATA_KEY = /* @__PURE__ */ packedChunk("metadata_key");

export function readArrowTypeSpec(r: JsonReader): ArrowTypeSpec {
  switch (r.peekTag(READ_ARROW_TYPE_SPEC_TAGS)) {
    case 0:
      return readArrowNull(r);
    case 1:
      return readArrowBool(r);
    case 2:
      return readArrowInt8(r);
    case 3:
      return readArrowInt16(r);
    case 4:
      return readArrowInt32(r);
    case 5:
      return readArrowInt64(r);
    case 6:
      return readArrowUint8(r);
    case 7:
      return readArrowUint16(r);
    case 8:
      return readArrowUint32(r);
    case 9:
      return readArrowUint64(r);
    case 10:
      return readArrowFloat16(r);
    case 11:
      return readArrowFloat32(r);
    case 12:
      return readArrowFloat64(r);
    case 13:
      return readArrowString(r);
    case 14:
      return readArrowLargeString(r);
    case 15:
      return readArrowBinary(r);
    case 16:
      return readArrowLargeBinary(r);
    case 17:
      return readArrowFixedSizeBinary(r);
    case 18:
      return readArrowDecimal(r);
    case 19:
      return readArrowDate32(r);
    case 20:
      return readArrowDate64(r);
    case 21:
      return readArrowTime(r);
    case 22:
      return readArrowTimestamp(r);
    case 23:
      return readArrowDuration(r);
    case 24:
      return readArrowList(r);
    case 25:
      return readArrowLargeList(r);
    case 26:
      return readArrowFixedSizeList(r);
    case 27:
      return readArrowStruct(r);
    case 28:
      return readArrowMap(r);
    case 29:
      return readArrowDictionary(r);
    case 30:
      return readArrowExtension(r);
    default:
      return r.bail();
  }
}

export function unpackArrowTypeSpec(r: PackReader): ArrowTypeSpec {
  switch (r.peekTag(UNPACK_ARROW_TYPE_SPEC_TAGS)) {
    case 0:
      return unpackArrowNull(r);
    case 1:
      return unpackArrowBool(r);
    case 2:
      return unpackArrowInt8(r);
    case 3:
      return unpackArrowInt16(r);
    case 4:
      return unpackArrowInt32(r);
    case 5:
      return unpackArrowInt64(r);
    case 6:
      return unpackArrowUint8(r);
    case 7:
      return unpackArrowUint16(r);
    case 8:
      return unpackArrowUint32(r);
    case 9:
      return unpackArrowUint64(r);
    case 10:
      return unpackArrowFloat16(r);
    case 11:
      return unpackArrowFloat32(r);
    case 12:
      return unpackArrowFloat64(r);
    case 13:
      return unpackArrowString(r);
    case 14:
      return unpackArrowLargeString(r);
    case 15:
      return unpackArrowBinary(r);
    case 16:
      return unpackArrowLargeBinary(r);
    case 17:
      return unpackArrowFixedSizeBinary(r);
    case 18:
      return unpackArrowDecimal(r);
    case 19:
      return unpackArrowDate32(r);
    case 20:
      return unpackArrowDate64(r);
    case 21:
      return unpackArrowTime(r);
    case 22:
      return unpackArrowTimestamp(r);
    case 23:
      return unpackArrowDuration(r);
    case 24:
      return unpackArrowList(r);
    case 25:
      return unpackArrowLargeList(r);
    case 26:
      return unpackArrowFixedSizeList(r);
    case 27:
      return unpackArrowStruct(r);
    case 28:
      return unpackArrowMap(r);
    case 29:
      return unpackArrowDictionary(r);
    case 30:
      return unpackArrowExtension(r);
    default:
      return r.bail();
  }
}

export function writeArrowTypeSpec(w: JsonValueWriter, value: ArrowTypeSpec): void {
  switch (value.type) {
    case "null":
      return writeArrowNull(w, value);
    case "bool":
      return writeArrowBool(w, value);
    case "i8":
      return writeArrowInt8(w, value);
    case "i16":
      return writeArrowInt16(w, value);
    case "i32":
      return writeArrowInt32(w, value);
    case "i64":
      return writeArrowInt64(w, value);
    case "u8":
      return writeArrowUint8(w, value);
    case "u16":
      return writeArrowUint16(w, value);
    case "u32":
      return writeArrowUint32(w, value);
    case "u64":
      return writeArrowUint64(w, value);
    case "f16":
      return writeArrowFloat16(w, value);
    case "f32":
      return writeArrowFloat32(w, value);
    case "f64":
      return writeArrowFloat64(w, value);
    case "string":
      return writeArrowString(w, value);
    case "large_string":
      return writeArrowLargeString(w, value);
    case "binary":
      return writeArrowBinary(w, value);
    case "large_binary":
      return writeArrowLargeBinary(w, value);
    case "fixed_size_binary":
      return writeArrowFixedSizeBinary(w, value);
    case "decimal":
      return writeArrowDecimal(w, value);
    case "date32":
      return writeArrowDate32(w, value);
    case "date64":
      return writeArrowDate64(w, value);
    case "time":
      return writeArrowTime(w, value);
    case "timestamp":
      return writeArrowTimestamp(w, value);
    case "duration":
      return writeArrowDuration(w, value);
    case "list":
      return writeArrowList(w, value);
    case "large_list":
      return writeArrowLargeList(w, value);
    case "fixed_size_list":
      return writeArrowFixedSizeList(w, value);
    case "struct":
      return writeArrowStruct(w, value);
    case "map":
      return writeArrowMap(w, value);
    case "dictionary":
      return writeArrowDictionary(w, value);
    case "extension":
      return writeArrowExtension(w, value);
    default:
      return w.wrong();
  }
}

export function packArrowTypeSpec(w: Writer, value: ArrowTypeSpec): void {
  switch (value.type) {
    case "null":
      return packArrowNull(w, value);
    case "bool":
      return packArrowBool(w, value);
    case "i8":
      return packArrowInt8(w, value);
    case "i16":
      return packArrowInt16(w, value);
    case "i32":
      return packArrowInt32(w, value);
    case "i64":
      return packArrowInt64(w, value);
    case "u8":
      return packArrowUint8(w, value);
    case "u16":
      return packArrowUint16(w, value);
    case "u32":
      return packArrowUint32(w, value);
    case "u64":
      return packArrowUint64(w, value);
    case "f16":
      return packArrowFloat16(w, value);
    case "f32":
      return packArrowFloat32(w, value);
    case "f64":
      return packArrowFloat64(w, value);
    case "string":
      return packArrowString(w, value);
    case "large_string":
      return packArrowLargeString(w, value);
    case "binary":
      return packArrowBinary(w, value);
    case "large_binary":
      return packArrowLargeBinary(w, value);
    case "fixed_size_binary":
      return packArrowFixedSizeBinary(w, value);
    case "decimal":
      return packArrowDecimal(w, value);
    case "date32":
      return packArrowDate32(w, value);
    case "date64":
      return packArrowDate64(w, value);
    case "time":
      return packArrowTime(w, value);
    case "timestamp":
      return packArrowTimestamp(w, value);
    case "duration":
      return packArrowDuration(w, value);
    case "list":
      return packArrowList(w, value);
    case "large_list":
      return packArrowLargeList(w, value);
    case "fixed_size_list":
      return packArrowFixedSizeList(w, value);
    case "struct":
      return packArrowStruct(w, value);
    case "map":
      return packArrowMap(w, value);
    case "dictionary":
      return packArrowDictionary(w, value);
    case "extension":
      return packArrowExtension(w, value);
    default:
      return w.wrong();
  }
}

export function isArrowTypeSpec(candidate: unknown): candidate is ArrowTypeSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowTypeSpec> = candidate;
  switch (value.type) {
    case "null":
      return isArrowNull(value);
    case "bool":
      return isArrowBool(value);
    case "i8":
      return isArrowInt8(value);
    case "i16":
      return isArrowInt16(value);
    case "i32":
      return isArrowInt32(value);
    case "i64":
      return isArrowInt64(value);
    case "u8":
      return isArrowUint8(value);
    case "u16":
      return isArrowUint16(value);
    case "u32":
      return isArrowUint32(value);
    case "u64":
      return isArrowUint64(value);
    case "f16":
      return isArrowFloat16(value);
    case "f32":
      return isArrowFloat32(value);
    case "f64":
      return isArrowFloat64(value);
    case "string":
      return isArrowString(value);
    case "large_string":
      return isArrowLargeString(value);
    case "binary":
      return isArrowBinary(value);
    case "large_binary":
      return isArrowLargeBinary(value);
    case "fixed_size_binary":
      return isArrowFixedSizeBinary(value);
    case "decimal":
      return isArrowDecimal(value);
    case "date32":
      return isArrowDate32(value);
    case "date64":
      return isArrowDate64(value);
    case "time":
      return isArrowTime(value);
    case "timestamp":
      return isArrowTimestamp(value);
    case "duration":
      return isArrowDuration(value);
    case "list":
      return isArrowList(value);
    case "large_list":
      return isArrowLargeList(value);
    case "fixed_size_list":
      return isArrowFixedSizeList(value);
    case "struct":
      return isArrowStruct(value);
    case "map":
      return isArrowMap(value);
    case "dictionary":
      return isArrowDictionary(value);
    case "extension":
      return isArrowExtension(value);
    default:
      return false;
  }
}

export function convertArrowTypeSpec(value: unknown): ArrowTypeSpec {
  switch (fieldsOf<"type">(value).type) {
    case "null":
      return convertArrowNull(value);
    case "bool":
      return convertArrowBool(value);
    case "i8":
      return convertArrowInt8(value);
    case "i16":
      return convertArrowInt16(value);
    case "i32":
      return convertArrowInt32(value);
    case "i64":
      return convertArrowInt64(value);
    case "u8":
      return convertArrowUint8(value);
    case "u16":
      return convertArrowUint16(value);
    case "u32":
      return convertArrowUint32(value);
    case "u64":
      return convertArrowUint64(value);
    case "f16":
      return convertArrowFloat16(value);
    case "f32":
      return convertArrowFloat32(value);
    case "f64":
      return convertArrowFloat64(value);
    case "string":
      return convertArrowString(value);
    case "large_string":
      return convertArrowLargeString(value);
    case "binary":
      return convertArrowBinary(value);
    case "large_binary":
      return convertArrowLargeBinary(value);
    case "fixed_size_binary":
      return convertArrowFixedSizeBinary(value);
    case "decimal":
      return convertArrowDecimal(value);
    case "date32":
      return convertArrowDate32(value);
    case "date64":
      return convertArrowDate64(value);
    case "time":
      return convertArrowTime(value);
    case "timestamp":
      return convertArrowTimestamp(value);
    case "duration":
      return convertArrowDuration(value);
    case "list":
      return convertArrowList(value);
    case "large_list":
      return convertArrowLargeList(value);
    case "fixed_size_list":
      return convertArrowFixedSizeList(value);
    case "struct":
      return convertArrowStruct(value);
    case "map":
      return convertArrowMap(value);
    case "dictionary":
      return convertArrowDictionary(value);
    case "extension":
      return convertArrowExtension(value);
    default:
      return bail();
  }
}

export function readFieldSpec(r: JsonReader): FieldSpec {
  r.enter();
  let name: ColumnName | undefined;
  let dtype: ArrowTypeSpec | undefined;
  let nullable: boolean = true;
  let metadata: StrMap | undefined;
  let default_value: string | null = null;
  let encoding: "dictionary" | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(READ_DTYPE)) dtype = readArrowTypeSpec(r);
    if (r.atKey(READ_NULLABLE)) nullable = r.readBool();
    if (r.atKey(READ_METADATA)) metadata = readStrMap(r);
    if (r.atKey(READ_DEFAULT_VALUE)) default_value = r.atNull() ? null : r.readString();
    if (r.atKey(READ_ENCODING)) encoding = r.atNull() ? null : r.readLiteral(READ_DICTIONARY);
  } while (r.moreFields());
  r.leave();
  if (name === undefined || dtype === undefined) r.bail();
  if (metadata === undefined) metadata = Object.create(null) as StrMap;
  return { name, dtype, nullable, metadata, default_value, encoding };
}

export function unpackFieldSpec(r: PackReader): FieldSpec {
  r.enter();
  let name: ColumnName | undefined;
  let dtype: ArrowTypeSpec | undefined;
  let nullable: boolean = true;
  let metadata: StrMap | undefined;
  let default_value: string | null = null;
  let encoding: "dictionary" | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = maxLength(minLength(r.readString(), 1), 255);
    if (r.atKey(UNPACK_DTYPE)) dtype = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_NULLABLE)) nullable = r.readBool();
    if (r.atKey(UNPACK_METADATA)) metadata = unpackStrMap(r);
    if (r.atKey(UNPACK_DEFAULT_VALUE)) default_value = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_ENCODING)) encoding = r.atNull() ? null : r.readLiteral(UNPACK_DICTIONARY);
  } while (r.moreFields(outer));
  r.leave();
  if (name === undefined || dtype === undefined) r.bail();
  if (metadata === undefined) metadata = Object.create(null) as StrMap;
  return { name, dtype, nullable, metadata, default_value, encoding };
}

export function writeFieldSpec(w: JsonValueWriter, value: FieldSpec): void {
  requirePlain(value, value.name);
  w.enter();
  w.write(OPEN_FIELD_SPEC);
  w.writeString(value.name);
  w.write(WRITE_DTYPE);
  writeArrowTypeSpec(w, value.dtype);
  if (value.nullable !== undefined && value.nullable !== true) {
    w.write(WRITE_NULLABLE);
    w.writeBool(value.nullable);
  }
  if (!isEmptyObject(value.metadata)) {
    w.write(WRITE_METADATA);
    writeStringMap(w, value.metadata);
  }
  if (value.default_value !== undefined && value.default_value !== null) {
    w.write(WRITE_DEFAULT_VALUE);
    w.writeString(value.default_value);
  }
  if (value.encoding !== undefined && value.encoding !== null) {
    w.write(WRITE_ENCODING);
    writeDictionary(w, value.encoding);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packFieldSpec(w: Writer, value: FieldSpec): void {
  requirePlain(value, value.name);
  w.enter();
  let fields = 2;
  if (value.nullable !== undefined && value.nullable !== true) fields++;
  if (!isEmptyObject(value.metadata)) fields++;
  if (value.default_value !== undefined && value.default_value !== null) fields++;
  if (value.encoding !== undefined && value.encoding !== null) fields++;
  w.packStructHeader(fields, 6);
  w.write(HEAD_FIELD_SPEC);
  w.packString(value.name);
  w.write(PACK_DTYPE);
  packArrowTypeSpec(w, value.dtype);
  if (value.nullable !== undefined && value.nullable !== true) {
    w.write(PACK_NULLABLE);
    w.packBool(value.nullable);
  }
  if (!isEmptyObject(value.metadata)) {
    w.write(PACK_METADATA);
    packStringMap(w, value.metadata);
  }
  if (value.default_value !== undefined && value.default_value !== null) {
    w.write(PACK_DEFAULT_VALUE);
    w.packString(value.default_value);
  }
  if (value.encoding !== undefined && value.encoding !== null) {
    w.write(PACK_ENCODING);
    packDictionary(w, value.encoding);
  }
  w.leave();
}

export function isFieldSpec(candidate: unknown): candidate is FieldSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<FieldSpec> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(hasMinLength(value.name, 1) && hasMaxLength(value.name, 255))) return false;
  if (!isArrowTypeSpec(value.dtype)) return false;
  if (typeof value.nullable !== "boolean") return false;
  if (!isStrMap(value.metadata)) return false;
  if (typeof value.default_value !== "string" && value.default_value !== null) return false;
  if (value.encoding !== "dictionary" && value.encoding !== null) return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "dtype":
      case "nullable":
      case "metadata":
      case "default_value":
      case "encoding":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertFieldSpec(value: unknown): FieldSpec {
  const fields = fieldsOf<keyof FieldSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "dtype":
      case "nullable":
      case "metadata":
      case "default_value":
      case "encoding":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: FieldSpec = {
    name: maxLength(minLength(asString(fields.name), 1), 255),
    dtype: convertArrowTypeSpec(fields.dtype),
    nullable: fields.nullable === undefined ? true : asBool(fields.nullable),
    metadata: fields.metadata === undefined ? (Object.create(null) as StrMap) : convertStrMap(fields.metadata),
    default_value: fields.default_value == null ? null : asString(fields.default_value),
    encoding: fields.encoding == null ? null : asOneOf(fields.encoding, READ_DICTIONARY.values),
  };
  leave();
  return result;
}

export function readArrowList(r: JsonReader): ArrowList {
  r.enter();
  let item: ArrowTypeSpec | undefined;
  let item_nullable: boolean = true;
  r.beginTagged(READ_TYPE, READ_ARROW_LIST_TAG);
  do {
    if (r.atKey(READ_ITEM)) item = readArrowTypeSpec(r);
    if (r.atKey(READ_ITEM_NULLABLE)) item_nullable = r.readBool();
  } while (r.atTag(READ_TYPE, READ_ARROW_LIST_TAG) || r.moreFields());
  r.leave();
  if (item === undefined) r.bail();
  return { type: "list", item, item_nullable };
}

export function unpackArrowList(r: PackReader): ArrowList {
  r.enter();
  let item: ArrowTypeSpec | undefined;
  let item_nullable: boolean = true;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_LIST_TAG);
  do {
    if (r.atKey(UNPACK_ITEM)) item = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_ITEM_NULLABLE)) item_nullable = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_LIST_TAG) || r.moreFields(outer));
  r.leave();
  if (item === undefined) r.bail();
  return { type: "list", item, item_nullable };
}

export function writeArrowList(w: JsonValueWriter, value: ArrowList): void {
  requirePlain(value, value.type);
  if (value.type !== "list") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_LIST);
  writeArrowTypeSpec(w, value.item);
  if (value.item_nullable !== undefined && value.item_nullable !== true) {
    w.write(WRITE_ITEM_NULLABLE);
    w.writeBool(value.item_nullable);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowList(w: Writer, value: ArrowList): void {
  requirePlain(value, value.type);
  if (value.type !== "list") w.wrong();
  w.enter();
  let fields = 2;
  if (value.item_nullable !== undefined && value.item_nullable !== true) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_ARROW_LIST);
  packArrowTypeSpec(w, value.item);
  if (value.item_nullable !== undefined && value.item_nullable !== true) {
    w.write(PACK_ITEM_NULLABLE);
    w.packBool(value.item_nullable);
  }
  w.leave();
}

export function isArrowList(candidate: unknown): candidate is ArrowList {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowList> = candidate;
  if (value.type !== "list") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTypeSpec(value.item)) return false;
  if (typeof value.item_nullable !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "item":
      case "item_nullable":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowList(value: unknown): ArrowList {
  const fields = fieldsOf<keyof ArrowList>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "list") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "item":
      case "item_nullable":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowList = {
    type: "list",
    item: convertArrowTypeSpec(fields.item),
    item_nullable: fields.item_nullable === undefined ? true : asBool(fields.item_nullable),
  };
  leave();
  return result;
}

export function readArrowLargeList(r: JsonReader): ArrowLargeList {
  r.enter();
  let item: ArrowTypeSpec | undefined;
  let item_nullable: boolean = true;
  r.beginTagged(READ_TYPE, READ_ARROW_LARGE_LIST_TAG);
  do {
    if (r.atKey(READ_ITEM)) item = readArrowTypeSpec(r);
    if (r.atKey(READ_ITEM_NULLABLE)) item_nullable = r.readBool();
  } while (r.atTag(READ_TYPE, READ_ARROW_LARGE_LIST_TAG) || r.moreFields());
  r.leave();
  if (item === undefined) r.bail();
  return { type: "large_list", item, item_nullable };
}

export function unpackArrowLargeList(r: PackReader): ArrowLargeList {
  r.enter();
  let item: ArrowTypeSpec | undefined;
  let item_nullable: boolean = true;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_LARGE_LIST_TAG);
  do {
    if (r.atKey(UNPACK_ITEM)) item = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_ITEM_NULLABLE)) item_nullable = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_LARGE_LIST_TAG) || r.moreFields(outer));
  r.leave();
  if (item === undefined) r.bail();
  return { type: "large_list", item, item_nullable };
}

export function writeArrowLargeList(w: JsonValueWriter, value: ArrowLargeList): void {
  requirePlain(value, value.type);
  if (value.type !== "large_list") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_LARGE_LIST);
  writeArrowTypeSpec(w, value.item);
  if (value.item_nullable !== undefined && value.item_nullable !== true) {
    w.write(WRITE_ITEM_NULLABLE);
    w.writeBool(value.item_nullable);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowLargeList(w: Writer, value: ArrowLargeList): void {
  requirePlain(value, value.type);
  if (value.type !== "large_list") w.wrong();
  w.enter();
  let fields = 2;
  if (value.item_nullable !== undefined && value.item_nullable !== true) fields++;
  w.packStructHeader(fields, 3);
  w.write(HEAD_ARROW_LARGE_LIST);
  packArrowTypeSpec(w, value.item);
  if (value.item_nullable !== undefined && value.item_nullable !== true) {
    w.write(PACK_ITEM_NULLABLE);
    w.packBool(value.item_nullable);
  }
  w.leave();
}

export function isArrowLargeList(candidate: unknown): candidate is ArrowLargeList {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowLargeList> = candidate;
  if (value.type !== "large_list") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTypeSpec(value.item)) return false;
  if (typeof value.item_nullable !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "item":
      case "item_nullable":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowLargeList(value: unknown): ArrowLargeList {
  const fields = fieldsOf<keyof ArrowLargeList>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "large_list") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "item":
      case "item_nullable":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowLargeList = {
    type: "large_list",
    item: convertArrowTypeSpec(fields.item),
    item_nullable: fields.item_nullable === undefined ? true : asBool(fields.item_nullable),
  };
  leave();
  return result;
}

export function readArrowFixedSizeList(r: JsonReader): ArrowFixedSizeList {
  r.enter();
  let item: ArrowTypeSpec | undefined;
  let size: BoundedInt | undefined;
  let item_nullable: boolean = true;
  r.beginTagged(READ_TYPE, READ_ARROW_FIXED_SIZE_LIST_TAG);
  do {
    if (r.atKey(READ_ITEM)) item = readArrowTypeSpec(r);
    if (r.atKey(READ_SIZE)) size = atMost(atLeast(r.readInt(), 0), 2147483647);
    if (r.atKey(READ_ITEM_NULLABLE)) item_nullable = r.readBool();
  } while (r.atTag(READ_TYPE, READ_ARROW_FIXED_SIZE_LIST_TAG) || r.moreFields());
  r.leave();
  if (item === undefined || size === undefined) r.bail();
  return { type: "fixed_size_list", item, size, item_nullable };
}

export function unpackArrowFixedSizeList(r: PackReader): ArrowFixedSizeList {
  r.enter();
  let item: ArrowTypeSpec | undefined;
  let size: BoundedInt | undefined;
  let item_nullable: boolean = true;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_FIXED_SIZE_LIST_TAG);
  do {
    if (r.atKey(UNPACK_ITEM)) item = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_SIZE)) size = atMost(atLeast(r.readInt(), 0), 2147483647);
    if (r.atKey(UNPACK_ITEM_NULLABLE)) item_nullable = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_FIXED_SIZE_LIST_TAG) || r.moreFields(outer));
  r.leave();
  if (item === undefined || size === undefined) r.bail();
  return { type: "fixed_size_list", item, size, item_nullable };
}

export function writeArrowFixedSizeList(w: JsonValueWriter, value: ArrowFixedSizeList): void {
  requirePlain(value, value.type);
  if (value.type !== "fixed_size_list") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_FIXED_SIZE_LIST);
  writeArrowTypeSpec(w, value.item);
  w.write(WRITE_SIZE);
  w.writeInt(value.size);
  if (value.item_nullable !== undefined && value.item_nullable !== true) {
    w.write(WRITE_ITEM_NULLABLE);
    w.writeBool(value.item_nullable);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowFixedSizeList(w: Writer, value: ArrowFixedSizeList): void {
  requirePlain(value, value.type);
  if (value.type !== "fixed_size_list") w.wrong();
  w.enter();
  let fields = 3;
  if (value.item_nullable !== undefined && value.item_nullable !== true) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_ARROW_FIXED_SIZE_LIST);
  packArrowTypeSpec(w, value.item);
  w.write(PACK_SIZE);
  w.packInt(value.size);
  if (value.item_nullable !== undefined && value.item_nullable !== true) {
    w.write(PACK_ITEM_NULLABLE);
    w.packBool(value.item_nullable);
  }
  w.leave();
}

export function isArrowFixedSizeList(candidate: unknown): candidate is ArrowFixedSizeList {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowFixedSizeList> = candidate;
  if (value.type !== "fixed_size_list") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTypeSpec(value.item)) return false;
  if (!(isUint32(value.size) && value.size <= 2147483647)) return false;
  if (typeof value.item_nullable !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "item":
      case "size":
      case "item_nullable":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowFixedSizeList(value: unknown): ArrowFixedSizeList {
  const fields = fieldsOf<keyof ArrowFixedSizeList>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "fixed_size_list") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "item":
      case "size":
      case "item_nullable":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowFixedSizeList = {
    type: "fixed_size_list",
    item: convertArrowTypeSpec(fields.item),
    size: atMost(atLeast(asInt(fields.size), 0), 2147483647),
    item_nullable: fields.item_nullable === undefined ? true : asBool(fields.item_nullable),
  };
  leave();
  return result;
}

export function readArrowStruct(r: JsonReader): ArrowStruct {
  r.enter();
  let fields_: readonly FieldSpec[] | undefined;
  r.beginTagged(READ_TYPE, READ_ARROW_STRUCT_TAG);
  do {
    if (r.atKey(READ_FIELDS)) fields_ = readFieldSpecList(r);
  } while (r.atTag(READ_TYPE, READ_ARROW_STRUCT_TAG) || r.moreFields());
  r.leave();
  if (fields_ === undefined) r.bail();
  return { type: "struct", fields: fields_ };
}

export function unpackArrowStruct(r: PackReader): ArrowStruct {
  r.enter();
  let fields_: readonly FieldSpec[] | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_STRUCT_TAG);
  do {
    if (r.atKey(UNPACK_FIELDS)) fields_ = unpackFieldSpecList(r);
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_STRUCT_TAG) || r.moreFields(outer));
  r.leave();
  if (fields_ === undefined) r.bail();
  return { type: "struct", fields: fields_ };
}

export function writeArrowStruct(w: JsonValueWriter, value: ArrowStruct): void {
  requirePlain(value, value.type);
  if (value.type !== "struct") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_STRUCT);
  writeFieldSpecList(w, value.fields);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowStruct(w: Writer, value: ArrowStruct): void {
  requirePlain(value, value.type);
  if (value.type !== "struct") w.wrong();
  w.enter();
  w.write(HEAD_ARROW_STRUCT);
  packFieldSpecList(w, value.fields);
  w.leave();
}

export function isArrowStruct(candidate: unknown): candidate is ArrowStruct {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowStruct> = candidate;
  if (value.type !== "struct") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isFieldSpecList(value.fields)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "fields":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowStruct(value: unknown): ArrowStruct {
  const fields = fieldsOf<keyof ArrowStruct>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "struct") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "fields":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowStruct = { type: "struct", fields: convertFieldSpecList(fields.fields) };
  leave();
  return result;
}

export function readArrowMap(r: JsonReader): ArrowMap {
  r.enter();
  let key: ArrowTypeSpec | undefined;
  let value_: ArrowTypeSpec | undefined;
  let keys_sorted: boolean = false;
  let value_nullable: boolean = true;
  r.beginTagged(READ_TYPE, READ_ARROW_MAP_TAG);
  do {
    if (r.atKey(READ_KEY)) key = readArrowTypeSpec(r);
    if (r.atKey(READ_VALUE)) value_ = readArrowTypeSpec(r);
    if (r.atKey(READ_KEYS_SORTED)) keys_sorted = r.readBool();
    if (r.atKey(READ_VALUE_NULLABLE)) value_nullable = r.readBool();
  } while (r.atTag(READ_TYPE, READ_ARROW_MAP_TAG) || r.moreFields());
  r.leave();
  if (key === undefined || value_ === undefined) r.bail();
  return { type: "map", key, value: value_, keys_sorted, value_nullable };
}

export function unpackArrowMap(r: PackReader): ArrowMap {
  r.enter();
  let key: ArrowTypeSpec | undefined;
  let value_: ArrowTypeSpec | undefined;
  let keys_sorted: boolean = false;
  let value_nullable: boolean = true;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_MAP_TAG);
  do {
    if (r.atKey(UNPACK_KEY)) key = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_VALUE)) value_ = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_KEYS_SORTED)) keys_sorted = r.readBool();
    if (r.atKey(UNPACK_VALUE_NULLABLE)) value_nullable = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_MAP_TAG) || r.moreFields(outer));
  r.leave();
  if (key === undefined || value_ === undefined) r.bail();
  return { type: "map", key, value: value_, keys_sorted, value_nullable };
}

export function writeArrowMap(w: JsonValueWriter, value: ArrowMap): void {
  requirePlain(value, value.type);
  if (value.type !== "map") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_MAP);
  writeArrowTypeSpec(w, value.key);
  w.write(WRITE_VALUE);
  writeArrowTypeSpec(w, value.value);
  if (value.keys_sorted !== undefined && value.keys_sorted !== false) {
    w.write(WRITE_KEYS_SORTED);
    w.writeBool(value.keys_sorted);
  }
  if (value.value_nullable !== undefined && value.value_nullable !== true) {
    w.write(WRITE_VALUE_NULLABLE);
    w.writeBool(value.value_nullable);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowMap(w: Writer, value: ArrowMap): void {
  requirePlain(value, value.type);
  if (value.type !== "map") w.wrong();
  w.enter();
  let fields = 3;
  if (value.keys_sorted !== undefined && value.keys_sorted !== false) fields++;
  if (value.value_nullable !== undefined && value.value_nullable !== true) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_ARROW_MAP);
  packArrowTypeSpec(w, value.key);
  w.write(PACK_VALUE);
  packArrowTypeSpec(w, value.value);
  if (value.keys_sorted !== undefined && value.keys_sorted !== false) {
    w.write(PACK_KEYS_SORTED);
    w.packBool(value.keys_sorted);
  }
  if (value.value_nullable !== undefined && value.value_nullable !== true) {
    w.write(PACK_VALUE_NULLABLE);
    w.packBool(value.value_nullable);
  }
  w.leave();
}

export function isArrowMap(candidate: unknown): candidate is ArrowMap {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowMap> = candidate;
  if (value.type !== "map") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTypeSpec(value.key)) return false;
  if (!isArrowTypeSpec(value.value)) return false;
  if (typeof value.keys_sorted !== "boolean") return false;
  if (typeof value.value_nullable !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "key":
      case "value":
      case "keys_sorted":
      case "value_nullable":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowMap(value: unknown): ArrowMap {
  const fields = fieldsOf<keyof ArrowMap>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "map") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "key":
      case "value":
      case "keys_sorted":
      case "value_nullable":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowMap = {
    type: "map",
    key: convertArrowTypeSpec(fields.key),
    value: convertArrowTypeSpec(fields.value),
    keys_sorted: fields.keys_sorted === undefined ? false : asBool(fields.keys_sorted),
    value_nullable: fields.value_nullable === undefined ? true : asBool(fields.value_nullable),
  };
  leave();
  return result;
}

export function readArrowDictionary(r: JsonReader): ArrowDictionary {
  r.enter();
  let index: ArrowTypeSpec | undefined;
  let value_: ArrowTypeSpec | undefined;
  let ordered: boolean = false;
  r.beginTagged(READ_TYPE, READ_ARROW_DICTIONARY_TAG);
  do {
    if (r.atKey(READ_INDEX)) index = readArrowTypeSpec(r);
    if (r.atKey(READ_VALUE)) value_ = readArrowTypeSpec(r);
    if (r.atKey(READ_ORDERED)) ordered = r.readBool();
  } while (r.atTag(READ_TYPE, READ_ARROW_DICTIONARY_TAG) || r.moreFields());
  r.leave();
  if (index === undefined || value_ === undefined) r.bail();
  return { type: "dictionary", index, value: value_, ordered };
}

export function unpackArrowDictionary(r: PackReader): ArrowDictionary {
  r.enter();
  let index: ArrowTypeSpec | undefined;
  let value_: ArrowTypeSpec | undefined;
  let ordered: boolean = false;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_DICTIONARY_TAG);
  do {
    if (r.atKey(UNPACK_INDEX)) index = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_VALUE)) value_ = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_ORDERED)) ordered = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_DICTIONARY_TAG) || r.moreFields(outer));
  r.leave();
  if (index === undefined || value_ === undefined) r.bail();
  return { type: "dictionary", index, value: value_, ordered };
}

export function writeArrowDictionary(w: JsonValueWriter, value: ArrowDictionary): void {
  requirePlain(value, value.type);
  if (value.type !== "dictionary") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_DICTIONARY);
  writeArrowTypeSpec(w, value.index);
  w.write(WRITE_VALUE);
  writeArrowTypeSpec(w, value.value);
  if (value.ordered !== undefined && value.ordered !== false) {
    w.write(WRITE_ORDERED);
    w.writeBool(value.ordered);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowDictionary(w: Writer, value: ArrowDictionary): void {
  requirePlain(value, value.type);
  if (value.type !== "dictionary") w.wrong();
  w.enter();
  let fields = 3;
  if (value.ordered !== undefined && value.ordered !== false) fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_ARROW_DICTIONARY);
  packArrowTypeSpec(w, value.index);
  w.write(PACK_VALUE);
  packArrowTypeSpec(w, value.value);
  if (value.ordered !== undefined && value.ordered !== false) {
    w.write(PACK_ORDERED);
    w.packBool(value.ordered);
  }
  w.leave();
}

export function isArrowDictionary(candidate: unknown): candidate is ArrowDictionary {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowDictionary> = candidate;
  if (value.type !== "dictionary") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isArrowTypeSpec(value.index)) return false;
  if (!isArrowTypeSpec(value.value)) return false;
  if (typeof value.ordered !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "index":
      case "value":
      case "ordered":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowDictionary(value: unknown): ArrowDictionary {
  const fields = fieldsOf<keyof ArrowDictionary>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "dictionary") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "index":
      case "value":
      case "ordered":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowDictionary = {
    type: "dictionary",
    index: convertArrowTypeSpec(fields.index),
    value: convertArrowTypeSpec(fields.value),
    ordered: fields.ordered === undefined ? false : asBool(fields.ordered),
  };
  leave();
  return result;
}

export function readArrowExtension(r: JsonReader): ArrowExtension {
  r.enter();
  let name: NonEmptyStr | undefined;
  let storage: ArrowTypeSpec | undefined;
  let metadata: string = "";
  r.beginTagged(READ_TYPE, READ_ARROW_EXTENSION_TAG);
  do {
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_STORAGE)) storage = readArrowTypeSpec(r);
    if (r.atKey(READ_METADATA)) metadata = r.readString();
  } while (r.atTag(READ_TYPE, READ_ARROW_EXTENSION_TAG) || r.moreFields());
  r.leave();
  if (name === undefined || storage === undefined) r.bail();
  return { type: "extension", name, storage, metadata };
}

export function unpackArrowExtension(r: PackReader): ArrowExtension {
  r.enter();
  let name: NonEmptyStr | undefined;
  let storage: ArrowTypeSpec | undefined;
  let metadata: string = "";
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_ARROW_EXTENSION_TAG);
  do {
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_STORAGE)) storage = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_METADATA)) metadata = r.readString();
  } while (r.atTag(UNPACK_TYPE, UNPACK_ARROW_EXTENSION_TAG) || r.moreFields(outer));
  r.leave();
  if (name === undefined || storage === undefined) r.bail();
  return { type: "extension", name, storage, metadata };
}

export function writeArrowExtension(w: JsonValueWriter, value: ArrowExtension): void {
  requirePlain(value, value.type);
  if (value.type !== "extension") w.wrong();
  w.enter();
  w.write(OPEN_ARROW_EXTENSION);
  w.writeString(value.name);
  w.write(WRITE_STORAGE);
  writeArrowTypeSpec(w, value.storage);
  if (value.metadata !== undefined && value.metadata !== "") {
    w.write(WRITE_METADATA);
    w.writeString(value.metadata);
  }
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packArrowExtension(w: Writer, value: ArrowExtension): void {
  requirePlain(value, value.type);
  if (value.type !== "extension") w.wrong();
  w.enter();
  let fields = 3;
  if (value.metadata !== undefined && value.metadata !== "") fields++;
  w.packStructHeader(fields, 4);
  w.write(HEAD_ARROW_EXTENSION);
  w.packString(value.name);
  w.write(PACK_STORAGE);
  packArrowTypeSpec(w, value.storage);
  if (value.metadata !== undefined && value.metadata !== "") {
    w.write(PACK_METADATA);
    w.packString(value.metadata);
  }
  w.leave();
}

export function isArrowExtension(candidate: unknown): candidate is ArrowExtension {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ArrowExtension> = candidate;
  if (value.type !== "extension") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(typeof value.name === "string" && hasMinLength(value.name, 1))) return false;
  if (!isArrowTypeSpec(value.storage)) return false;
  if (typeof value.metadata !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "name":
      case "storage":
      case "metadata":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertArrowExtension(value: unknown): ArrowExtension {
  const fields = fieldsOf<keyof ArrowExtension>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "extension") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "name":
      case "storage":
      case "metadata":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  enter();
  const result: ArrowExtension = {
    type: "extension",
    name: minLength(asString(fields.name), 1),
    storage: convertArrowTypeSpec(fields.storage),
    metadata: fields.metadata === undefined ? "" : asString(fields.metadata),
  };
  leave();
  return result;
}

export function readExtensionTypeSpec(r: JsonReader): ExtensionTypeSpec {
  let name: NonEmptyStr | undefined;
  let storage: ArrowTypeSpec | undefined;
  let metadata_key: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(READ_STORAGE)) storage = readArrowTypeSpec(r);
    if (r.atKey(READ_METADATA_KEY)) metadata_key = r.readString();
  } while (r.moreFields());
  if (name === undefined || storage === undefined || metadata_key === undefined) r.bail();
  return { name, storage, metadata_key };
}

export function unpackExtensionTypeSpec(r: PackReader): ExtensionTypeSpec {
  let name: NonEmptyStr | undefined;
  let storage: ArrowTypeSpec | undefined;
  let metadata_key: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_STORAGE)) storage = unpackArrowTypeSpec(r);
    if (r.atKey(UNPACK_METADATA_KEY)) metadata_key = r.readString();
  } while (r.moreFields(outer));
  if (name === undefined || storage === undefined || metadata_key === undefined) r.bail();
  return { name, storage, metadata_key };
}

export function writeExtensionTypeSpec(w: JsonValueWriter, value: ExtensionTypeSpec): void {
  requirePlain(value, value.name);
  w.write(OPEN_EXTENSION_TYPE_SPEC);
  w.writeString(value.name);
  w.write(WRITE_STORAGE);
  writeArrowTypeSpec(w, value.storage);
  w.write(WRITE_METADATA_KEY);
  w.writeString(value.metadata_key);
  w.writeByte(CLOSE_OBJECT);
}

export function packExtensionTypeSpec(w: Writer, value: ExtensionTypeSpec): void {
  requirePlain(value, value.name);
  w.write(HEAD_EXTENSION_TYPE_SPEC);
  w.packString(value.name);
  w.write(PACK_STORAGE);
  packArrowTypeSpec(w, value.storage);
  w.write(PACK_METADATA_KEY);
  w.packString(value.metadata_key);
}

export function isExtensionTypeSpec(candidate: unknown): candidate is ExtensionTypeSpec {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ExtensionTypeSpec> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.name, 1)) return false;
  if (!isArrowTypeSpec(value.storage)) return false;
  if (typeof value.metadata_key !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "name":
      case "storage":
      case "metadata_key":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertExtensionTypeSpec(value: unknown): ExtensionTypeSpec {
  const fields = fieldsOf<keyof ExtensionTypeSpec>(value);
  bailUnlessPlain(fields, fields.name);
  for (const name in fields) {
    switch (name) {
      case "name":
      case "storage":
      case "metadata_key":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    name: minLength(asString(fields.name), 1),
    storage: convertArrowTypeSpec(fields.storage),
    metadata_key: asString(fields.metadata_key),
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

function writeDictionary(w: JsonValueWriter, value: "dictionary"): void {
  switch (value) {
    case "dictionary":
      return w.write(WRITE_VALUE_DICTIONARY);
    default:
      return w.wrong();
  }
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

function packDictionary(w: Writer, value: "dictionary"): void {
  switch (value) {
    case "dictionary":
      return w.write(PACK_VALUE_DICTIONARY);
    default:
      return w.wrong();
  }
}

function readFieldSpecList(r: JsonReader): readonly FieldSpec[] {
  const list: FieldSpec[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readFieldSpec(r));
  return list;
}

function unpackFieldSpecList(r: PackReader): readonly FieldSpec[] {
  const list = new Array<FieldSpec>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackFieldSpec(r);
  return list;
}

function writeFieldSpecList(w: JsonValueWriter, list: readonly FieldSpec[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as FieldSpec;
    writeFieldSpec(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packFieldSpecList(w: Writer, list: readonly FieldSpec[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as FieldSpec;
    packFieldSpec(w, item);
  }
}

function convertFieldSpecList(value: unknown): readonly FieldSpec[] {
  const items = itemsOf(value);
  const list: FieldSpec[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertFieldSpec(items[i]));
  return list;
}

function isFieldSpecList(value: unknown): value is readonly FieldSpec[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isFieldSpec(item)) return false;
  }
  return true;
}
