// @generated from contracts/arrow/metadata.yaml. Do not edit. [df5d900a922d4792]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_BOOL,
  KIND_FLOAT,
  KIND_INT,
  KIND_STRING,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asArray,
  asBool,
  asFloat,
  asInt,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  fieldsOf,
  isEmptyList,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  kindOf,
  packedChunk,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
} from "tessera-contracts/serde/codegen";
import {
  convertOrderingLevel,
  isOrderingLevel,
  packOrderingLevel,
  readOrderingLevel,
  unpackOrderingLevel,
  writeOrderingLevel,
} from "../types.codec.js";
import type { OrderingLevel, PosInt } from "../types.js";
import type {
  MetadataListPayload,
  MetadataMapPayload,
  MetadataScalarPayload,
  OrderingMetadata,
  SortDirection,
} from "./metadata.js";

const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_ENTRIES = /* @__PURE__ */ jsonKey("entries");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_LEVEL = /* @__PURE__ */ jsonKey("level");
const READ_KEYS = /* @__PURE__ */ jsonKey("keys");

const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_ENTRIES = /* @__PURE__ */ packedKey("entries");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_LEVEL = /* @__PURE__ */ packedKey("level");
const UNPACK_KEYS = /* @__PURE__ */ packedKey("keys");

const READ_SORT_DIRECTION = /* @__PURE__ */ jsonLiterals("ascending", "descending");
const UNPACK_SORT_DIRECTION = /* @__PURE__ */ packedLiterals("ascending", "descending");

const OPEN_METADATA_MAP_PAYLOAD = /* @__PURE__ */ jsonChunk('{"version":');
const WRITE_ENTRIES = /* @__PURE__ */ jsonChunk(',"entries":');
const OPEN_METADATA_LIST_PAYLOAD = /* @__PURE__ */ jsonChunk('{"version":');
const OPEN_METADATA_SCALAR_PAYLOAD = /* @__PURE__ */ jsonChunk('{"version":');
const WRITE_VALUE = /* @__PURE__ */ jsonChunk(',"value":');
const WRITE_VALUE_ASCENDING = /* @__PURE__ */ jsonChunk('"ascending"');
const WRITE_VALUE_DESCENDING = /* @__PURE__ */ jsonChunk('"descending"');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_LEVEL = /* @__PURE__ */ jsonChunk(',"level":');
const WRITE_KEYS = /* @__PURE__ */ jsonChunk(',"keys":');

const HEAD_METADATA_MAP_PAYLOAD = /* @__PURE__ */ packedHead(2, "version");
const PACK_ENTRIES = /* @__PURE__ */ packedChunk("entries");
const HEAD_METADATA_LIST_PAYLOAD = /* @__PURE__ */ packedHead(2, "version");
const HEAD_METADATA_SCALAR_PAYLOAD = /* @__PURE__ */ packedHead(2, "version");
const PACK_VALUE = /* @__PURE__ */ packedChunk("value");
const PACK_VALUE_ASCENDING = /* @__PURE__ */ packedChunk("ascending");
const PACK_VALUE_DESCENDING = /* @__PURE__ */ packedChunk("descending");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_LEVEL = /* @__PURE__ */ packedChunk("level");
const PACK_KEYS = /* @__PURE__ */ packedChunk("keys");

export function readMetadataMapPayload(r: JsonReader): MetadataMapPayload {
  let version: PosInt | undefined;
  let entries: readonly (readonly [string, string])[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_ENTRIES)) entries = readStringAndStringTupleList(r);
  } while (r.moreFieldsOrSkip());
  if (version === undefined || entries === undefined) r.bail();
  return { version, entries };
}

export function unpackMetadataMapPayload(r: PackReader): MetadataMapPayload {
  let version: PosInt | undefined;
  let entries: readonly (readonly [string, string])[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_ENTRIES)) entries = unpackStringAndStringTupleList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (version === undefined || entries === undefined) r.bail();
  return { version, entries };
}

export function writeMetadataMapPayload(w: JsonValueWriter, value: MetadataMapPayload): void {
  requirePlain(value, value.version);
  w.write(OPEN_METADATA_MAP_PAYLOAD);
  w.writeInt(value.version);
  w.write(WRITE_ENTRIES);
  writeStringAndStringTupleList(w, value.entries);
  w.writeByte(CLOSE_OBJECT);
}

export function packMetadataMapPayload(w: Writer, value: MetadataMapPayload): void {
  requirePlain(value, value.version);
  w.write(HEAD_METADATA_MAP_PAYLOAD);
  w.packInt(value.version);
  w.write(PACK_ENTRIES);
  packStringAndStringTupleList(w, value.entries);
}

export function isMetadataMapPayload(candidate: unknown): candidate is MetadataMapPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<MetadataMapPayload> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 1)) return false;
  if (!isStringAndStringTupleList(value.entries)) return false;
  return true;
}

export function convertMetadataMapPayload(value: unknown): MetadataMapPayload {
  const fields = fieldsOf<keyof MetadataMapPayload>(value);
  bailUnlessPlain(fields, fields.version);
  return { version: atLeast(asInt(fields.version), 1), entries: convertStringAndStringTupleList(fields.entries) };
}

export function readMetadataListPayload(r: JsonReader): MetadataListPayload {
  let version: PosInt | undefined;
  let entries: readonly string[] | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_ENTRIES)) entries = readStringList(r);
  } while (r.moreFieldsOrSkip());
  if (version === undefined || entries === undefined) r.bail();
  return { version, entries };
}

export function unpackMetadataListPayload(r: PackReader): MetadataListPayload {
  let version: PosInt | undefined;
  let entries: readonly string[] | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_ENTRIES)) entries = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (version === undefined || entries === undefined) r.bail();
  return { version, entries };
}

export function writeMetadataListPayload(w: JsonValueWriter, value: MetadataListPayload): void {
  requirePlain(value, value.version);
  w.write(OPEN_METADATA_LIST_PAYLOAD);
  w.writeInt(value.version);
  w.write(WRITE_ENTRIES);
  writeStringList(w, value.entries);
  w.writeByte(CLOSE_OBJECT);
}

export function packMetadataListPayload(w: Writer, value: MetadataListPayload): void {
  requirePlain(value, value.version);
  w.write(HEAD_METADATA_LIST_PAYLOAD);
  w.packInt(value.version);
  w.write(PACK_ENTRIES);
  packStringList(w, value.entries);
}

export function isMetadataListPayload(candidate: unknown): candidate is MetadataListPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<MetadataListPayload> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 1)) return false;
  if (!isStringList(value.entries)) return false;
  return true;
}

export function convertMetadataListPayload(value: unknown): MetadataListPayload {
  const fields = fieldsOf<keyof MetadataListPayload>(value);
  bailUnlessPlain(fields, fields.version);
  return { version: atLeast(asInt(fields.version), 1), entries: convertStringList(fields.entries) };
}

export function readMetadataScalarPayload(r: JsonReader): MetadataScalarPayload {
  let version: PosInt | undefined;
  let value_: string | number | boolean | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_VALUE)) value_ = r.atNull() ? null : readStringOrIntOrFloatOrBool(r);
  } while (r.moreFieldsOrSkip());
  if (version === undefined || value_ === undefined) r.bail();
  return { version, value: value_ };
}

export function unpackMetadataScalarPayload(r: PackReader): MetadataScalarPayload {
  let version: PosInt | undefined;
  let value_: string | number | boolean | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_VALUE)) value_ = r.atNull() ? null : unpackStringOrIntOrFloatOrBool(r);
  } while (r.moreFieldsOrSkip(outer));
  if (version === undefined || value_ === undefined) r.bail();
  return { version, value: value_ };
}

export function writeMetadataScalarPayload(w: JsonValueWriter, value: MetadataScalarPayload): void {
  requirePlain(value, value.version);
  w.write(OPEN_METADATA_SCALAR_PAYLOAD);
  w.writeInt(value.version);
  w.write(WRITE_VALUE);
  if (value.value === null) w.writeNull();
  else writeStringOrIntOrFloatOrBool(w, value.value);
  w.writeByte(CLOSE_OBJECT);
}

export function packMetadataScalarPayload(w: Writer, value: MetadataScalarPayload): void {
  requirePlain(value, value.version);
  w.write(HEAD_METADATA_SCALAR_PAYLOAD);
  w.packInt(value.version);
  w.write(PACK_VALUE);
  if (value.value === null) w.packNull();
  else packStringOrIntOrFloatOrBool(w, value.value);
}

export function isMetadataScalarPayload(candidate: unknown): candidate is MetadataScalarPayload {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<MetadataScalarPayload> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 1)) return false;
  if (
    typeof value.value !== "string" &&
    !isSafeInt(value.value) &&
    typeof value.value !== "number" &&
    typeof value.value !== "boolean" &&
    value.value !== null
  )
    return false;
  return true;
}

export function convertMetadataScalarPayload(value: unknown): MetadataScalarPayload {
  const fields = fieldsOf<keyof MetadataScalarPayload>(value);
  bailUnlessPlain(fields, fields.version);
  return {
    version: atLeast(asInt(fields.version), 1),
    value: fields.value === null ? null : convertStringOrIntOrFloatOrBool(fields.value),
  };
}

export function readSortDirection(r: JsonReader): SortDirection {
  return r.readLiteral(READ_SORT_DIRECTION);
}

export function unpackSortDirection(r: PackReader): SortDirection {
  return r.readLiteral(UNPACK_SORT_DIRECTION);
}

export function writeSortDirection(w: JsonValueWriter, value: SortDirection): void {
  switch (value) {
    case "ascending":
      return w.write(WRITE_VALUE_ASCENDING);
    case "descending":
      return w.write(WRITE_VALUE_DESCENDING);
    default:
      return w.wrong();
  }
}

export function packSortDirection(w: Writer, value: SortDirection): void {
  switch (value) {
    case "ascending":
      return w.write(PACK_VALUE_ASCENDING);
    case "descending":
      return w.write(PACK_VALUE_DESCENDING);
    default:
      return w.wrong();
  }
}

export function isSortDirection(value: unknown): value is SortDirection {
  return value === "ascending" || value === "descending";
}

export function convertSortDirection(value: unknown): SortDirection {
  return asOneOf(value, READ_SORT_DIRECTION.values);
}

export function readOrderingMetadata(r: JsonReader): OrderingMetadata {
  let version: PosInt = 1;
  let level: OrderingLevel | undefined;
  let keys: readonly (readonly [string, SortDirection])[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(READ_LEVEL)) level = readOrderingLevel(r);
    if (r.atKey(READ_KEYS)) keys = readStringAndSortDirectionTupleList(r);
  } while (r.moreFieldsOrSkip());
  if (level === undefined) r.bail();
  return { version, level, keys };
}

export function unpackOrderingMetadata(r: PackReader): OrderingMetadata {
  let version: PosInt = 1;
  let level: OrderingLevel | undefined;
  let keys: readonly (readonly [string, SortDirection])[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_VERSION)) version = atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_LEVEL)) level = unpackOrderingLevel(r);
    if (r.atKey(UNPACK_KEYS)) keys = unpackStringAndSortDirectionTupleList(r);
  } while (r.moreFieldsOrSkip(outer));
  if (level === undefined) r.bail();
  return { version, level, keys };
}

export function writeOrderingMetadata(w: JsonValueWriter, value: OrderingMetadata): void {
  requirePlain(value, value.version);
  const start = w.here();
  if (value.version !== undefined && value.version !== 1) {
    w.write(WRITE_VERSION);
    w.writeInt(value.version);
  }
  w.write(WRITE_LEVEL);
  writeOrderingLevel(w, value.level);
  if (!isEmptyList(value.keys)) {
    w.write(WRITE_KEYS);
    writeStringAndSortDirectionTupleList(w, value.keys);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packOrderingMetadata(w: Writer, value: OrderingMetadata): void {
  requirePlain(value, value.version);
  let fields = 1;
  if (value.version !== undefined && value.version !== 1) fields++;
  if (!isEmptyList(value.keys)) fields++;
  w.packStructHeader(fields, 3);
  if (value.version !== undefined && value.version !== 1) {
    w.write(PACK_VERSION);
    w.packInt(value.version);
  }
  w.write(PACK_LEVEL);
  packOrderingLevel(w, value.level);
  if (!isEmptyList(value.keys)) {
    w.write(PACK_KEYS);
    packStringAndSortDirectionTupleList(w, value.keys);
  }
}

export function isOrderingMetadata(candidate: unknown): candidate is OrderingMetadata {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OrderingMetadata> = candidate;
  if (value.version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.version) && value.version >= 1)) return false;
  if (!isOrderingLevel(value.level)) return false;
  if (!isStringAndSortDirectionTupleList(value.keys)) return false;
  return true;
}

export function convertOrderingMetadata(value: unknown): OrderingMetadata {
  const fields = fieldsOf<keyof OrderingMetadata>(value);
  bailUnlessPlain(fields, fields.version);
  return {
    version: fields.version === undefined ? 1 : atLeast(asInt(fields.version), 1),
    level: convertOrderingLevel(fields.level),
    keys: fields.keys === undefined ? [] : convertStringAndSortDirectionTupleList(fields.keys),
  };
}

function readStringAndStringTupleList(r: JsonReader): readonly (readonly [string, string])[] {
  const list: (readonly [string, string])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readStringAndStringTuple(r));
  return list;
}

function readStringAndStringTuple(r: JsonReader): readonly [string, string] {
  if (!r.beginList()) r.bail();
  const item1 = r.readString();
  if (!r.nextItem()) r.bail();
  const item2 = r.readString();
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function unpackStringAndStringTupleList(r: PackReader): readonly (readonly [string, string])[] {
  const list = new Array<readonly [string, string]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackStringAndStringTuple(r);
  return list;
}

function unpackStringAndStringTuple(r: PackReader): readonly [string, string] {
  if (r.readListHeader() !== 2) r.bail();
  return [r.readString(), r.readString()];
}

function writeStringAndStringTupleList(w: JsonValueWriter, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, string];
    writeStringAndStringTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndStringTuple(w: JsonValueWriter, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  w.writeString(list[1]);
  w.writeByte(CLOSE_LIST);
}

function packStringAndStringTupleList(w: Writer, list: readonly (readonly [string, string])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, string];
    packStringAndStringTuple(w, item);
  }
}

function packStringAndStringTuple(w: Writer, list: readonly [string, string]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  w.packString(list[1]);
}

function convertStringAndStringTupleList(value: unknown): readonly (readonly [string, string])[] {
  const items = itemsOf(value);
  const list: (readonly [string, string])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertStringAndStringTuple(items[i]));
  return list;
}

function convertStringAndStringTuple(value: unknown): readonly [string, string] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [asString(items[0]), asString(items[1])];
}

function isStringAndStringTupleList(value: unknown): value is readonly (readonly [string, string])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isStringAndStringTuple(item)) return false;
  }
  return true;
}

function isStringAndStringTuple(value: unknown): value is readonly [string, string] {
  if (!isList(value) || value.length !== 2) return false;
  if (typeof value[0] !== "string") return false;
  if (typeof value[1] !== "string") return false;
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

function readStringOrIntOrFloatOrBool(r: JsonReader): string | number | boolean {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return r.readInt();
    case KIND_FLOAT:
      return r.readFloat();
    case KIND_BOOL:
      return r.readBool();
    default:
      return r.bail();
  }
}

function unpackStringOrIntOrFloatOrBool(r: PackReader): string | number | boolean {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return r.readInt();
    case KIND_FLOAT:
      return r.readFloat();
    case KIND_BOOL:
      return r.readBool();
    default:
      return r.bail();
  }
}

function writeStringOrIntOrFloatOrBool(w: JsonValueWriter, value: string | number | boolean): void {
  if (typeof value === "string") w.writeString(value);
  else if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) w.writeInt(value);
  else if (typeof value === "boolean") w.writeBool(value);
  else if (typeof value === "number") w.writeFloat(value);
  else w.wrong();
}

function packStringOrIntOrFloatOrBool(w: Writer, value: string | number | boolean): void {
  if (typeof value === "string") w.packString(value);
  else if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) w.packInt(value);
  else if (typeof value === "boolean") w.packBool(value);
  else if (typeof value === "number") w.packFloat(value);
  else w.wrong();
}

function convertStringOrIntOrFloatOrBool(value: unknown): string | number | boolean {
  switch (kindOf(value)) {
    case KIND_STRING:
      return asString(value);
    case KIND_INT:
      return asInt(value);
    case KIND_FLOAT:
      return asFloat(value);
    case KIND_BOOL:
      return asBool(value);
    default:
      return bail();
  }
}

function readStringAndSortDirectionTupleList(r: JsonReader): readonly (readonly [string, SortDirection])[] {
  const list: (readonly [string, SortDirection])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readStringAndSortDirectionTuple(r));
  return list;
}

function readStringAndSortDirectionTuple(r: JsonReader): readonly [string, SortDirection] {
  if (!r.beginList()) r.bail();
  const item1 = r.readString();
  if (!r.nextItem()) r.bail();
  const item2 = readSortDirection(r);
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function unpackStringAndSortDirectionTupleList(r: PackReader): readonly (readonly [string, SortDirection])[] {
  const list = new Array<readonly [string, SortDirection]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackStringAndSortDirectionTuple(r);
  return list;
}

function unpackStringAndSortDirectionTuple(r: PackReader): readonly [string, SortDirection] {
  if (r.readListHeader() !== 2) r.bail();
  return [r.readString(), unpackSortDirection(r)];
}

function writeStringAndSortDirectionTupleList(
  w: JsonValueWriter,
  list: readonly (readonly [string, SortDirection])[],
): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly [string, SortDirection];
    writeStringAndSortDirectionTuple(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndSortDirectionTuple(w: JsonValueWriter, list: readonly [string, SortDirection]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  writeSortDirection(w, list[1]);
  w.writeByte(CLOSE_LIST);
}

function packStringAndSortDirectionTupleList(w: Writer, list: readonly (readonly [string, SortDirection])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly [string, SortDirection];
    packStringAndSortDirectionTuple(w, item);
  }
}

function packStringAndSortDirectionTuple(w: Writer, list: readonly [string, SortDirection]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  packSortDirection(w, list[1]);
}

function convertStringAndSortDirectionTupleList(value: unknown): readonly (readonly [string, SortDirection])[] {
  const items = itemsOf(value);
  const list: (readonly [string, SortDirection])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertStringAndSortDirectionTuple(items[i]));
  return list;
}

function convertStringAndSortDirectionTuple(value: unknown): readonly [string, SortDirection] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [asString(items[0]), convertSortDirection(items[1])];
}

function isStringAndSortDirectionTupleList(value: unknown): value is readonly (readonly [string, SortDirection])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isStringAndSortDirectionTuple(item)) return false;
  }
  return true;
}

function isStringAndSortDirectionTuple(value: unknown): value is readonly [string, SortDirection] {
  if (!isList(value) || value.length !== 2) return false;
  if (typeof value[0] !== "string") return false;
  if (!isSortDirection(value[1])) return false;
  return true;
}
