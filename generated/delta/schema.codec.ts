// @generated from contracts/delta/schema.yaml. Do not edit. [907c335d5c8f7611]

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_OBJECT,
  KIND_STRING,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asBool,
  asString,
  bail,
  bailUnlessPlain,
  enter,
  fieldsOf,
  hasMinLength,
  isList,
  isPlainObject,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  jsonTags,
  kindOf,
  leave,
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
import { convertJsonDict, isJsonDict, readJsonDict, unpackJsonDict } from "../types.codec.js";
import type { JsonDict } from "../types.js";
import type {
  DeltaDataType,
  DeltaNestedType,
  DeltaPrimitiveType,
  DeltaSchemaArray,
  DeltaSchemaField,
  DeltaSchemaMap,
  DeltaSchemaStruct,
} from "./schema.js";

const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");
const READ_NAME = /* @__PURE__ */ jsonKey("name");
const READ_NULLABLE = /* @__PURE__ */ jsonKey("nullable");
const READ_METADATA = /* @__PURE__ */ jsonKey("metadata");
const READ_ELEMENT_TYPE = /* @__PURE__ */ jsonKey("elementType");
const READ_CONTAINS_NULL = /* @__PURE__ */ jsonKey("containsNull");
const READ_KEY_TYPE = /* @__PURE__ */ jsonKey("keyType");
const READ_VALUE_TYPE = /* @__PURE__ */ jsonKey("valueType");
const READ_VALUE_CONTAINS_NULL = /* @__PURE__ */ jsonKey("valueContainsNull");

const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");
const UNPACK_NAME = /* @__PURE__ */ packedKey("name");
const UNPACK_NULLABLE = /* @__PURE__ */ packedKey("nullable");
const UNPACK_METADATA = /* @__PURE__ */ packedKey("metadata");
const UNPACK_ELEMENT_TYPE = /* @__PURE__ */ packedKey("elementType");
const UNPACK_CONTAINS_NULL = /* @__PURE__ */ packedKey("containsNull");
const UNPACK_KEY_TYPE = /* @__PURE__ */ packedKey("keyType");
const UNPACK_VALUE_TYPE = /* @__PURE__ */ packedKey("valueType");
const UNPACK_VALUE_CONTAINS_NULL = /* @__PURE__ */ packedKey("valueContainsNull");

const READ_DELTA_NESTED_TYPE_TAGS = /* @__PURE__ */ jsonTags("type", ["struct", "array", "map"]);
const UNPACK_DELTA_NESTED_TYPE_TAGS = /* @__PURE__ */ packedTags("type", ["struct", "array", "map"]);
const READ_DELTA_SCHEMA_STRUCT_OR_DELTA_SCHEMA_ARRAY_OR_OTHERS_TAGS = /* @__PURE__ */ jsonTags("type", [
  "struct",
  "array",
  "map",
]);
const UNPACK_DELTA_SCHEMA_STRUCT_OR_DELTA_SCHEMA_ARRAY_OR_OTHERS_TAGS = /* @__PURE__ */ packedTags("type", [
  "struct",
  "array",
  "map",
]);
const READ_DELTA_SCHEMA_STRUCT_TAG = /* @__PURE__ */ jsonLiterals("struct");
const UNPACK_DELTA_SCHEMA_STRUCT_TAG = /* @__PURE__ */ packedLiterals("struct");
const READ_DELTA_SCHEMA_ARRAY_TAG = /* @__PURE__ */ jsonLiterals("array");
const UNPACK_DELTA_SCHEMA_ARRAY_TAG = /* @__PURE__ */ packedLiterals("array");
const READ_DELTA_SCHEMA_MAP_TAG = /* @__PURE__ */ jsonLiterals("map");
const UNPACK_DELTA_SCHEMA_MAP_TAG = /* @__PURE__ */ packedLiterals("map");

const OPEN_DELTA_SCHEMA_STRUCT = /* @__PURE__ */ jsonChunk('{"type":"struct","fields":');
const OPEN_DELTA_SCHEMA_FIELD = /* @__PURE__ */ jsonChunk('{"name":');
const WRITE_TYPE = /* @__PURE__ */ jsonChunk(',"type":');
const WRITE_NULLABLE = /* @__PURE__ */ jsonChunk(',"nullable":');
const WRITE_METADATA = /* @__PURE__ */ jsonChunk(',"metadata":');
const OPEN_DELTA_SCHEMA_ARRAY = /* @__PURE__ */ jsonChunk('{"type":"array","elementType":');
const WRITE_CONTAINS_NULL = /* @__PURE__ */ jsonChunk(',"containsNull":');
const OPEN_DELTA_SCHEMA_MAP = /* @__PURE__ */ jsonChunk('{"type":"map","keyType":');
const WRITE_VALUE_TYPE = /* @__PURE__ */ jsonChunk(',"valueType":');
const WRITE_VALUE_CONTAINS_NULL = /* @__PURE__ */ jsonChunk(',"valueContainsNull":');

const HEAD_DELTA_SCHEMA_STRUCT = /* @__PURE__ */ packedHead(2, "type", "struct", "fields");
const HEAD_DELTA_SCHEMA_FIELD = /* @__PURE__ */ packedHead(4, "name");
const PACK_TYPE = /* @__PURE__ */ packedChunk("type");
const PACK_NULLABLE = /* @__PURE__ */ packedChunk("nullable");
const PACK_METADATA = /* @__PURE__ */ packedChunk("metadata");
const HEAD_DELTA_SCHEMA_ARRAY = /* @__PURE__ */ packedHead(3, "type", "array", "elementType");
const PACK_CONTAINS_NULL = /* @__PURE__ */ packedChunk("containsNull");
const HEAD_DELTA_SCHEMA_MAP = /* @__PURE__ */ packedHead(4, "type", "map", "keyType");
const PACK_VALUE_TYPE = /* @__PURE__ */ packedChunk("valueType");
const PACK_VALUE_CONTAINS_NULL = /* @__PURE__ */ packedChunk("valueContainsNull");

export function readDeltaPrimitiveType(r: JsonReader): DeltaPrimitiveType {
  return minLength(r.readString(), 1);
}

export function unpackDeltaPrimitiveType(r: PackReader): DeltaPrimitiveType {
  return minLength(r.readString(), 1);
}

export function writeDeltaPrimitiveType(w: JsonValueWriter, value: DeltaPrimitiveType): void {
  w.writeString(value);
}

export function packDeltaPrimitiveType(w: Writer, value: DeltaPrimitiveType): void {
  w.packString(value);
}

export function isDeltaPrimitiveType(value: unknown): value is DeltaPrimitiveType {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertDeltaPrimitiveType(value: unknown): DeltaPrimitiveType {
  return minLength(asString(value), 1);
}

export function readDeltaNestedType(r: JsonReader): DeltaNestedType {
  switch (r.peekTag(READ_DELTA_NESTED_TYPE_TAGS)) {
    case 0:
      return readDeltaSchemaStruct(r);
    case 1:
      return readDeltaSchemaArray(r);
    case 2:
      return readDeltaSchemaMap(r);
    default:
      return r.bail();
  }
}

export function unpackDeltaNestedType(r: PackReader): DeltaNestedType {
  switch (r.peekTag(UNPACK_DELTA_NESTED_TYPE_TAGS)) {
    case 0:
      return unpackDeltaSchemaStruct(r);
    case 1:
      return unpackDeltaSchemaArray(r);
    case 2:
      return unpackDeltaSchemaMap(r);
    default:
      return r.bail();
  }
}

export function writeDeltaNestedType(w: JsonValueWriter, value: DeltaNestedType): void {
  switch (value.type) {
    case "struct":
      return writeDeltaSchemaStruct(w, value);
    case "array":
      return writeDeltaSchemaArray(w, value);
    case "map":
      return writeDeltaSchemaMap(w, value);
    default:
      return w.wrong();
  }
}

export function packDeltaNestedType(w: Writer, value: DeltaNestedType): void {
  switch (value.type) {
    case "struct":
      return packDeltaSchemaStruct(w, value);
    case "array":
      return packDeltaSchemaArray(w, value);
    case "map":
      return packDeltaSchemaMap(w, value);
    default:
      return w.wrong();
  }
}

export function isDeltaNestedType(candidate: unknown): candidate is DeltaNestedType {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaNestedType> = candidate;
  switch (value.type) {
    case "struct":
      return isDeltaSchemaStruct(value);
    case "array":
      return isDeltaSchemaArray(value);
    case "map":
      return isDeltaSchemaMap(value);
    default:
      return false;
  }
}

export function convertDeltaNestedType(value: unknown): DeltaNestedType {
  switch (fieldsOf<"type">(value).type) {
    case "struct":
      return convertDeltaSchemaStruct(value);
    case "array":
      return convertDeltaSchemaArray(value);
    case "map":
      return convertDeltaSchemaMap(value);
    default:
      return bail();
  }
}

export function readDeltaDataType(r: JsonReader): DeltaDataType {
  return readDeltaPrimitiveTypeOrDeltaNestedType(r);
}

export function unpackDeltaDataType(r: PackReader): DeltaDataType {
  return unpackDeltaPrimitiveTypeOrDeltaNestedType(r);
}

export function writeDeltaDataType(w: JsonValueWriter, value: DeltaDataType): void {
  writeStringOrDeltaNestedType(w, value);
}

export function packDeltaDataType(w: Writer, value: DeltaDataType): void {
  packStringOrDeltaNestedType(w, value);
}

export function isDeltaDataType(value: unknown): value is DeltaDataType {
  return (typeof value === "string" && hasMinLength(value, 1)) || isDeltaNestedType(value);
}

export function convertDeltaDataType(value: unknown): DeltaDataType {
  return convertDeltaPrimitiveTypeOrDeltaNestedType(value);
}

export function readDeltaSchemaStruct(r: JsonReader): DeltaSchemaStruct {
  r.enter();
  let fields_: readonly DeltaSchemaField[] | undefined;
  r.beginTagged(READ_TYPE, READ_DELTA_SCHEMA_STRUCT_TAG);
  do {
    if (r.atKey(READ_FIELDS)) fields_ = readDeltaSchemaFieldList(r);
  } while (r.atTag(READ_TYPE, READ_DELTA_SCHEMA_STRUCT_TAG) || r.moreFieldsOrSkip());
  r.leave();
  if (fields_ === undefined) r.bail();
  return { type: "struct", fields: fields_ };
}

export function unpackDeltaSchemaStruct(r: PackReader): DeltaSchemaStruct {
  r.enter();
  let fields_: readonly DeltaSchemaField[] | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_DELTA_SCHEMA_STRUCT_TAG);
  do {
    if (r.atKey(UNPACK_FIELDS)) fields_ = unpackDeltaSchemaFieldList(r);
  } while (r.atTag(UNPACK_TYPE, UNPACK_DELTA_SCHEMA_STRUCT_TAG) || r.moreFieldsOrSkip(outer));
  r.leave();
  if (fields_ === undefined) r.bail();
  return { type: "struct", fields: fields_ };
}

export function writeDeltaSchemaStruct(w: JsonValueWriter, value: DeltaSchemaStruct): void {
  requirePlain(value, value.type);
  if (value.type !== "struct") w.wrong();
  w.enter();
  w.write(OPEN_DELTA_SCHEMA_STRUCT);
  writeDeltaSchemaFieldList(w, value.fields);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packDeltaSchemaStruct(w: Writer, value: DeltaSchemaStruct): void {
  requirePlain(value, value.type);
  if (value.type !== "struct") w.wrong();
  w.enter();
  w.write(HEAD_DELTA_SCHEMA_STRUCT);
  packDeltaSchemaFieldList(w, value.fields);
  w.leave();
}

export function isDeltaSchemaStruct(candidate: unknown): candidate is DeltaSchemaStruct {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSchemaStruct> = candidate;
  if (value.type !== "struct") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaSchemaFieldList(value.fields)) return false;
  return true;
}

export function convertDeltaSchemaStruct(value: unknown): DeltaSchemaStruct {
  const fields = fieldsOf<keyof DeltaSchemaStruct>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "struct") bail();
  enter();
  const result: DeltaSchemaStruct = { type: "struct", fields: convertDeltaSchemaFieldList(fields.fields) };
  leave();
  return result;
}

export function readDeltaSchemaField(r: JsonReader): DeltaSchemaField {
  r.enter();
  let name: string | undefined;
  let type: DeltaDataType | undefined;
  let nullable: boolean | undefined;
  let metadata: JsonDict | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_NAME)) name = r.readString();
    if (r.atKey(READ_TYPE)) type = readDeltaDataType(r);
    if (r.atKey(READ_NULLABLE)) nullable = r.readBool();
    if (r.atKey(READ_METADATA)) metadata = readJsonDict(r);
  } while (r.moreFieldsOrSkip());
  r.leave();
  if (name === undefined || type === undefined || nullable === undefined) r.bail();
  if (metadata === undefined) metadata = Object.create(null) as JsonDict;
  return { name, type, nullable, metadata };
}

export function unpackDeltaSchemaField(r: PackReader): DeltaSchemaField {
  r.enter();
  let name: string | undefined;
  let type: DeltaDataType | undefined;
  let nullable: boolean | undefined;
  let metadata: JsonDict | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_NAME)) name = r.readString();
    if (r.atKey(UNPACK_TYPE)) type = unpackDeltaDataType(r);
    if (r.atKey(UNPACK_NULLABLE)) nullable = r.readBool();
    if (r.atKey(UNPACK_METADATA)) metadata = unpackJsonDict(r);
  } while (r.moreFieldsOrSkip(outer));
  r.leave();
  if (name === undefined || type === undefined || nullable === undefined) r.bail();
  if (metadata === undefined) metadata = Object.create(null) as JsonDict;
  return { name, type, nullable, metadata };
}

export function writeDeltaSchemaField(w: JsonValueWriter, value: DeltaSchemaField): void {
  requirePlain(value, value.name);
  w.enter();
  w.write(OPEN_DELTA_SCHEMA_FIELD);
  w.writeString(value.name);
  w.write(WRITE_TYPE);
  writeStringOrDeltaNestedType(w, value.type);
  w.write(WRITE_NULLABLE);
  w.writeBool(value.nullable);
  w.write(WRITE_METADATA);
  const metadata = value.metadata === undefined ? {} : value.metadata;
  writeAnyMap(w, metadata);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packDeltaSchemaField(w: Writer, value: DeltaSchemaField): void {
  requirePlain(value, value.name);
  w.enter();
  w.write(HEAD_DELTA_SCHEMA_FIELD);
  w.packString(value.name);
  w.write(PACK_TYPE);
  packStringOrDeltaNestedType(w, value.type);
  w.write(PACK_NULLABLE);
  w.packBool(value.nullable);
  w.write(PACK_METADATA);
  const metadata = value.metadata === undefined ? {} : value.metadata;
  packAnyMap(w, metadata);
  w.leave();
}

export function isDeltaSchemaField(candidate: unknown): candidate is DeltaSchemaField {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSchemaField> = candidate;
  if (typeof value.name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaDataType(value.type)) return false;
  if (typeof value.nullable !== "boolean") return false;
  if (!isJsonDict(value.metadata)) return false;
  return true;
}

export function convertDeltaSchemaField(value: unknown): DeltaSchemaField {
  const fields = fieldsOf<keyof DeltaSchemaField>(value);
  bailUnlessPlain(fields, fields.name);
  enter();
  const result: DeltaSchemaField = {
    name: asString(fields.name),
    type: convertDeltaDataType(fields.type),
    nullable: asBool(fields.nullable),
    metadata: fields.metadata === undefined ? (Object.create(null) as JsonDict) : convertJsonDict(fields.metadata),
  };
  leave();
  return result;
}

export function readDeltaSchemaArray(r: JsonReader): DeltaSchemaArray {
  r.enter();
  let element_type: DeltaDataType | undefined;
  let contains_null: boolean | undefined;
  r.beginTagged(READ_TYPE, READ_DELTA_SCHEMA_ARRAY_TAG);
  do {
    if (r.atKey(READ_ELEMENT_TYPE)) element_type = readDeltaDataType(r);
    if (r.atKey(READ_CONTAINS_NULL)) contains_null = r.readBool();
  } while (r.atTag(READ_TYPE, READ_DELTA_SCHEMA_ARRAY_TAG) || r.moreFieldsOrSkip());
  r.leave();
  if (element_type === undefined || contains_null === undefined) r.bail();
  return { type: "array", element_type, contains_null };
}

export function unpackDeltaSchemaArray(r: PackReader): DeltaSchemaArray {
  r.enter();
  let element_type: DeltaDataType | undefined;
  let contains_null: boolean | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_DELTA_SCHEMA_ARRAY_TAG);
  do {
    if (r.atKey(UNPACK_ELEMENT_TYPE)) element_type = unpackDeltaDataType(r);
    if (r.atKey(UNPACK_CONTAINS_NULL)) contains_null = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_DELTA_SCHEMA_ARRAY_TAG) || r.moreFieldsOrSkip(outer));
  r.leave();
  if (element_type === undefined || contains_null === undefined) r.bail();
  return { type: "array", element_type, contains_null };
}

export function writeDeltaSchemaArray(w: JsonValueWriter, value: DeltaSchemaArray): void {
  requirePlain(value, value.type);
  if (value.type !== "array") w.wrong();
  w.enter();
  w.write(OPEN_DELTA_SCHEMA_ARRAY);
  writeStringOrDeltaNestedType(w, value.element_type);
  w.write(WRITE_CONTAINS_NULL);
  w.writeBool(value.contains_null);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packDeltaSchemaArray(w: Writer, value: DeltaSchemaArray): void {
  requirePlain(value, value.type);
  if (value.type !== "array") w.wrong();
  w.enter();
  w.write(HEAD_DELTA_SCHEMA_ARRAY);
  packStringOrDeltaNestedType(w, value.element_type);
  w.write(PACK_CONTAINS_NULL);
  w.packBool(value.contains_null);
  w.leave();
}

export function isDeltaSchemaArray(candidate: unknown): candidate is DeltaSchemaArray {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSchemaArray> = candidate;
  if (value.type !== "array") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaDataType(value.element_type)) return false;
  if (typeof value.contains_null !== "boolean") return false;
  return true;
}

export function convertDeltaSchemaArray(value: unknown): DeltaSchemaArray {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["type"]);
  if (fields["type"] !== undefined && fields["type"] !== "array") bail();
  enter();
  const result: DeltaSchemaArray = {
    type: "array",
    element_type: convertDeltaDataType(fields["elementType"]),
    contains_null: asBool(fields["containsNull"]),
  };
  leave();
  return result;
}

export function readDeltaSchemaMap(r: JsonReader): DeltaSchemaMap {
  r.enter();
  let key_type: DeltaDataType | undefined;
  let value_type: DeltaDataType | undefined;
  let value_contains_null: boolean | undefined;
  r.beginTagged(READ_TYPE, READ_DELTA_SCHEMA_MAP_TAG);
  do {
    if (r.atKey(READ_KEY_TYPE)) key_type = readDeltaDataType(r);
    if (r.atKey(READ_VALUE_TYPE)) value_type = readDeltaDataType(r);
    if (r.atKey(READ_VALUE_CONTAINS_NULL)) value_contains_null = r.readBool();
  } while (r.atTag(READ_TYPE, READ_DELTA_SCHEMA_MAP_TAG) || r.moreFieldsOrSkip());
  r.leave();
  if (key_type === undefined || value_type === undefined || value_contains_null === undefined) r.bail();
  return { type: "map", key_type, value_type, value_contains_null };
}

export function unpackDeltaSchemaMap(r: PackReader): DeltaSchemaMap {
  r.enter();
  let key_type: DeltaDataType | undefined;
  let value_type: DeltaDataType | undefined;
  let value_contains_null: boolean | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_DELTA_SCHEMA_MAP_TAG);
  do {
    if (r.atKey(UNPACK_KEY_TYPE)) key_type = unpackDeltaDataType(r);
    if (r.atKey(UNPACK_VALUE_TYPE)) value_type = unpackDeltaDataType(r);
    if (r.atKey(UNPACK_VALUE_CONTAINS_NULL)) value_contains_null = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_DELTA_SCHEMA_MAP_TAG) || r.moreFieldsOrSkip(outer));
  r.leave();
  if (key_type === undefined || value_type === undefined || value_contains_null === undefined) r.bail();
  return { type: "map", key_type, value_type, value_contains_null };
}

export function writeDeltaSchemaMap(w: JsonValueWriter, value: DeltaSchemaMap): void {
  requirePlain(value, value.type);
  if (value.type !== "map") w.wrong();
  w.enter();
  w.write(OPEN_DELTA_SCHEMA_MAP);
  writeStringOrDeltaNestedType(w, value.key_type);
  w.write(WRITE_VALUE_TYPE);
  writeStringOrDeltaNestedType(w, value.value_type);
  w.write(WRITE_VALUE_CONTAINS_NULL);
  w.writeBool(value.value_contains_null);
  w.writeByte(CLOSE_OBJECT);
  w.leave();
}

export function packDeltaSchemaMap(w: Writer, value: DeltaSchemaMap): void {
  requirePlain(value, value.type);
  if (value.type !== "map") w.wrong();
  w.enter();
  w.write(HEAD_DELTA_SCHEMA_MAP);
  packStringOrDeltaNestedType(w, value.key_type);
  w.write(PACK_VALUE_TYPE);
  packStringOrDeltaNestedType(w, value.value_type);
  w.write(PACK_VALUE_CONTAINS_NULL);
  w.packBool(value.value_contains_null);
  w.leave();
}

export function isDeltaSchemaMap(candidate: unknown): candidate is DeltaSchemaMap {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSchemaMap> = candidate;
  if (value.type !== "map") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isDeltaDataType(value.key_type)) return false;
  if (!isDeltaDataType(value.value_type)) return false;
  if (typeof value.value_contains_null !== "boolean") return false;
  return true;
}

export function convertDeltaSchemaMap(value: unknown): DeltaSchemaMap {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["type"]);
  if (fields["type"] !== undefined && fields["type"] !== "map") bail();
  enter();
  const result: DeltaSchemaMap = {
    type: "map",
    key_type: convertDeltaDataType(fields["keyType"]),
    value_type: convertDeltaDataType(fields["valueType"]),
    value_contains_null: asBool(fields["valueContainsNull"]),
  };
  leave();
  return result;
}

function readDeltaPrimitiveTypeOrDeltaNestedType(r: JsonReader): DeltaPrimitiveType | DeltaNestedType {
  switch (r.peek()) {
    case KIND_STRING:
      return minLength(r.readString(), 1);
    case KIND_OBJECT:
      return readDeltaSchemaStructOrDeltaSchemaArrayOrOthers(r);
    default:
      return r.bail();
  }
}

function readDeltaSchemaStructOrDeltaSchemaArrayOrOthers(
  r: JsonReader,
): DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap {
  switch (r.peekTag(READ_DELTA_SCHEMA_STRUCT_OR_DELTA_SCHEMA_ARRAY_OR_OTHERS_TAGS)) {
    case 0:
      return readDeltaSchemaStruct(r);
    case 1:
      return readDeltaSchemaArray(r);
    case 2:
      return readDeltaSchemaMap(r);
    default:
      return r.bail();
  }
}

function unpackDeltaPrimitiveTypeOrDeltaNestedType(r: PackReader): DeltaPrimitiveType | DeltaNestedType {
  switch (r.peek()) {
    case KIND_STRING:
      return minLength(r.readString(), 1);
    case KIND_OBJECT:
      return unpackDeltaSchemaStructOrDeltaSchemaArrayOrOthers(r);
    default:
      return r.bail();
  }
}

function unpackDeltaSchemaStructOrDeltaSchemaArrayOrOthers(
  r: PackReader,
): DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap {
  switch (r.peekTag(UNPACK_DELTA_SCHEMA_STRUCT_OR_DELTA_SCHEMA_ARRAY_OR_OTHERS_TAGS)) {
    case 0:
      return unpackDeltaSchemaStruct(r);
    case 1:
      return unpackDeltaSchemaArray(r);
    case 2:
      return unpackDeltaSchemaMap(r);
    default:
      return r.bail();
  }
}

function writeStringOrDeltaNestedType(w: JsonValueWriter, value: string | DeltaNestedType): void {
  if (typeof value === "string") w.writeString(value);
  else
    writeDeltaSchemaStructOrDeltaSchemaArrayOrOthers(w, value as DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap);
}

function writeDeltaSchemaStructOrDeltaSchemaArrayOrOthers(
  w: JsonValueWriter,
  value: DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap,
): void {
  switch (value.type) {
    case "struct":
      return writeDeltaSchemaStruct(w, value);
    case "array":
      return writeDeltaSchemaArray(w, value);
    case "map":
      return writeDeltaSchemaMap(w, value);
    default:
      return w.wrong();
  }
}

function packStringOrDeltaNestedType(w: Writer, value: string | DeltaNestedType): void {
  if (typeof value === "string") w.packString(value);
  else
    packDeltaSchemaStructOrDeltaSchemaArrayOrOthers(w, value as DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap);
}

function packDeltaSchemaStructOrDeltaSchemaArrayOrOthers(
  w: Writer,
  value: DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap,
): void {
  switch (value.type) {
    case "struct":
      return packDeltaSchemaStruct(w, value);
    case "array":
      return packDeltaSchemaArray(w, value);
    case "map":
      return packDeltaSchemaMap(w, value);
    default:
      return w.wrong();
  }
}

function convertDeltaPrimitiveTypeOrDeltaNestedType(value: unknown): DeltaPrimitiveType | DeltaNestedType {
  switch (kindOf(value)) {
    case KIND_STRING:
      return minLength(asString(value), 1);
    case KIND_OBJECT:
      return convertDeltaSchemaStructOrDeltaSchemaArrayOrOthers(value);
    default:
      return bail();
  }
}

function convertDeltaSchemaStructOrDeltaSchemaArrayOrOthers(
  value: unknown,
): DeltaSchemaStruct | DeltaSchemaArray | DeltaSchemaMap {
  switch (fieldsOf<"type">(value).type) {
    case "struct":
      return convertDeltaSchemaStruct(value);
    case "array":
      return convertDeltaSchemaArray(value);
    case "map":
      return convertDeltaSchemaMap(value);
    default:
      return bail();
  }
}

function readDeltaSchemaFieldList(r: JsonReader): readonly DeltaSchemaField[] {
  const list: DeltaSchemaField[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaSchemaField(r));
  return list;
}

function unpackDeltaSchemaFieldList(r: PackReader): readonly DeltaSchemaField[] {
  const list = new Array<DeltaSchemaField>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaSchemaField(r);
  return list;
}

function writeDeltaSchemaFieldList(w: JsonValueWriter, list: readonly DeltaSchemaField[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaSchemaField;
    writeDeltaSchemaField(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packDeltaSchemaFieldList(w: Writer, list: readonly DeltaSchemaField[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaSchemaField;
    packDeltaSchemaField(w, item);
  }
}

function convertDeltaSchemaFieldList(value: unknown): readonly DeltaSchemaField[] {
  const items = itemsOf(value);
  const list: DeltaSchemaField[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertDeltaSchemaField(items[i]));
  return list;
}

function isDeltaSchemaFieldList(value: unknown): value is readonly DeltaSchemaField[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaSchemaField(item)) return false;
  }
  return true;
}

function writeAnyMap(w: JsonValueWriter, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as AnyValue;
    w.writeAny(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packAnyMap(w: Writer, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as AnyValue;
    w.packAny(value);
  }
}
