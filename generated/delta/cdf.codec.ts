// @generated from contracts/delta/cdf.yaml. Do not edit. [ad0c034a249ff851]

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
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isList,
  isPlainObject,
  isSafeInt,
  itemsOf,
  jsonChunk,
  jsonKey,
  maxLength,
  minLength,
  packedChunk,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import { convertRfc3339, isRfc3339, readRfc3339, unpackRfc3339 } from "../types.codec.js";
import type { ColumnName, DeltaVersion, NonEmptyStr, NonNegInt, PathStr, Rfc3339 } from "../types.js";
import type { CdfCursor, CdfCursorStore, DeltaCdfOptions } from "./cdf.js";

const READ_STARTING_VERSION = /* @__PURE__ */ jsonKey("starting_version");
const READ_ENDING_VERSION = /* @__PURE__ */ jsonKey("ending_version");
const READ_STARTING_TIMESTAMP = /* @__PURE__ */ jsonKey("starting_timestamp");
const READ_ENDING_TIMESTAMP = /* @__PURE__ */ jsonKey("ending_timestamp");
const READ_COLUMNS = /* @__PURE__ */ jsonKey("columns");
const READ_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ jsonKey("allow_out_of_range");
const READ_DATASET_NAME = /* @__PURE__ */ jsonKey("dataset_name");
const READ_LAST_VERSION = /* @__PURE__ */ jsonKey("last_version");
const READ_CURSORS_PATH = /* @__PURE__ */ jsonKey("cursors_path");

const UNPACK_STARTING_VERSION = /* @__PURE__ */ packedKey("starting_version");
const UNPACK_ENDING_VERSION = /* @__PURE__ */ packedKey("ending_version");
const UNPACK_STARTING_TIMESTAMP = /* @__PURE__ */ packedKey("starting_timestamp");
const UNPACK_ENDING_TIMESTAMP = /* @__PURE__ */ packedKey("ending_timestamp");
const UNPACK_COLUMNS = /* @__PURE__ */ packedKey("columns");
const UNPACK_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ packedKey("allow_out_of_range");
const UNPACK_DATASET_NAME = /* @__PURE__ */ packedKey("dataset_name");
const UNPACK_LAST_VERSION = /* @__PURE__ */ packedKey("last_version");
const UNPACK_CURSORS_PATH = /* @__PURE__ */ packedKey("cursors_path");

const WRITE_STARTING_VERSION = /* @__PURE__ */ jsonChunk(',"starting_version":');
const WRITE_ENDING_VERSION = /* @__PURE__ */ jsonChunk(',"ending_version":');
const WRITE_STARTING_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"starting_timestamp":');
const WRITE_ENDING_TIMESTAMP = /* @__PURE__ */ jsonChunk(',"ending_timestamp":');
const WRITE_COLUMNS = /* @__PURE__ */ jsonChunk(',"columns":');
const WRITE_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ jsonChunk(',"allow_out_of_range":');
const OPEN_CDF_CURSOR = /* @__PURE__ */ jsonChunk('{"dataset_name":');
const WRITE_LAST_VERSION = /* @__PURE__ */ jsonChunk(',"last_version":');
const OPEN_CDF_CURSOR_STORE = /* @__PURE__ */ jsonChunk('{"cursors_path":');

const PACK_STARTING_VERSION = /* @__PURE__ */ packedChunk("starting_version");
const PACK_ENDING_VERSION = /* @__PURE__ */ packedChunk("ending_version");
const PACK_STARTING_TIMESTAMP = /* @__PURE__ */ packedChunk("starting_timestamp");
const PACK_ENDING_TIMESTAMP = /* @__PURE__ */ packedChunk("ending_timestamp");
const PACK_COLUMNS = /* @__PURE__ */ packedChunk("columns");
const PACK_ALLOW_OUT_OF_RANGE = /* @__PURE__ */ packedChunk("allow_out_of_range");
const HEAD_CDF_CURSOR = /* @__PURE__ */ packedHead(2, "dataset_name");
const PACK_LAST_VERSION = /* @__PURE__ */ packedChunk("last_version");
const HEAD_CDF_CURSOR_STORE = /* @__PURE__ */ packedHead(1, "cursors_path");

export function readDeltaCdfOptions(r: JsonReader): DeltaCdfOptions {
  let starting_version: DeltaVersion | null = null;
  let ending_version: DeltaVersion | null = null;
  let starting_timestamp: Rfc3339 | null = null;
  let ending_timestamp: Rfc3339 | null = null;
  let columns: readonly ColumnName[] | null = null;
  let allow_out_of_range: boolean = false;
  r.beginObject();
  do {
    if (r.atKey(READ_STARTING_VERSION)) starting_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_ENDING_VERSION)) ending_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_STARTING_TIMESTAMP)) starting_timestamp = r.atNull() ? null : readRfc3339(r);
    if (r.atKey(READ_ENDING_TIMESTAMP)) ending_timestamp = r.atNull() ? null : readRfc3339(r);
    if (r.atKey(READ_COLUMNS)) columns = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_ALLOW_OUT_OF_RANGE)) allow_out_of_range = r.readBool();
  } while (r.moreFields());
  const value: DeltaCdfOptions = {
    starting_version,
    ending_version,
    starting_timestamp,
    ending_timestamp,
    columns,
    allow_out_of_range,
  };
  if (!deltaCdfOptionsRule1(value)) r.bail();
  if (!deltaCdfOptionsRule2(value)) r.bail();
  if (!deltaCdfOptionsRule3(value)) r.bail();
  return value;
}

export function unpackDeltaCdfOptions(r: PackReader): DeltaCdfOptions {
  let starting_version: DeltaVersion | null = null;
  let ending_version: DeltaVersion | null = null;
  let starting_timestamp: Rfc3339 | null = null;
  let ending_timestamp: Rfc3339 | null = null;
  let columns: readonly ColumnName[] | null = null;
  let allow_out_of_range: boolean = false;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_STARTING_VERSION)) starting_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ENDING_VERSION)) ending_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_STARTING_TIMESTAMP)) starting_timestamp = r.atNull() ? null : unpackRfc3339(r);
    if (r.atKey(UNPACK_ENDING_TIMESTAMP)) ending_timestamp = r.atNull() ? null : unpackRfc3339(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_ALLOW_OUT_OF_RANGE)) allow_out_of_range = r.readBool();
  } while (r.moreFields(outer));
  const value: DeltaCdfOptions = {
    starting_version,
    ending_version,
    starting_timestamp,
    ending_timestamp,
    columns,
    allow_out_of_range,
  };
  if (!deltaCdfOptionsRule1(value)) r.bail();
  if (!deltaCdfOptionsRule2(value)) r.bail();
  if (!deltaCdfOptionsRule3(value)) r.bail();
  return value;
}

export function writeDeltaCdfOptions(w: JsonValueWriter, value: DeltaCdfOptions): void {
  requirePlain(value, value.starting_version);
  const start = w.here();
  if (value.starting_version !== undefined && value.starting_version !== null) {
    w.write(WRITE_STARTING_VERSION);
    w.writeInt(value.starting_version);
  }
  if (value.ending_version !== undefined && value.ending_version !== null) {
    w.write(WRITE_ENDING_VERSION);
    w.writeInt(value.ending_version);
  }
  if (value.starting_timestamp !== undefined && value.starting_timestamp !== null) {
    w.write(WRITE_STARTING_TIMESTAMP);
    w.writeString(value.starting_timestamp);
  }
  if (value.ending_timestamp !== undefined && value.ending_timestamp !== null) {
    w.write(WRITE_ENDING_TIMESTAMP);
    w.writeString(value.ending_timestamp);
  }
  if (value.columns !== undefined && value.columns !== null) {
    w.write(WRITE_COLUMNS);
    writeStringList(w, value.columns);
  }
  if (value.allow_out_of_range !== undefined && value.allow_out_of_range !== false) {
    w.write(WRITE_ALLOW_OUT_OF_RANGE);
    w.writeBool(value.allow_out_of_range);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaCdfOptions(w: Writer, value: DeltaCdfOptions): void {
  requirePlain(value, value.starting_version);
  let fields = 0;
  if (value.starting_version !== undefined && value.starting_version !== null) fields++;
  if (value.ending_version !== undefined && value.ending_version !== null) fields++;
  if (value.starting_timestamp !== undefined && value.starting_timestamp !== null) fields++;
  if (value.ending_timestamp !== undefined && value.ending_timestamp !== null) fields++;
  if (value.columns !== undefined && value.columns !== null) fields++;
  if (value.allow_out_of_range !== undefined && value.allow_out_of_range !== false) fields++;
  w.packStructHeader(fields, 6);
  if (value.starting_version !== undefined && value.starting_version !== null) {
    w.write(PACK_STARTING_VERSION);
    w.packInt(value.starting_version);
  }
  if (value.ending_version !== undefined && value.ending_version !== null) {
    w.write(PACK_ENDING_VERSION);
    w.packInt(value.ending_version);
  }
  if (value.starting_timestamp !== undefined && value.starting_timestamp !== null) {
    w.write(PACK_STARTING_TIMESTAMP);
    w.packString(value.starting_timestamp);
  }
  if (value.ending_timestamp !== undefined && value.ending_timestamp !== null) {
    w.write(PACK_ENDING_TIMESTAMP);
    w.packString(value.ending_timestamp);
  }
  if (value.columns !== undefined && value.columns !== null) {
    w.write(PACK_COLUMNS);
    packStringList(w, value.columns);
  }
  if (value.allow_out_of_range !== undefined && value.allow_out_of_range !== false) {
    w.write(PACK_ALLOW_OUT_OF_RANGE);
    w.packBool(value.allow_out_of_range);
  }
}

export function isDeltaCdfOptions(candidate: unknown): candidate is DeltaCdfOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaCdfOptions> = candidate;
  if (value.starting_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.starting_version) && value.starting_version >= 0) && value.starting_version !== null)
    return false;
  if (!(isSafeInt(value.ending_version) && value.ending_version >= 0) && value.ending_version !== null) return false;
  if (!isRfc3339(value.starting_timestamp) && value.starting_timestamp !== null) return false;
  if (!isRfc3339(value.ending_timestamp) && value.ending_timestamp !== null) return false;
  if (!isColumnNameList(value.columns) && value.columns !== null) return false;
  if (typeof value.allow_out_of_range !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "starting_version":
      case "ending_version":
      case "starting_timestamp":
      case "ending_timestamp":
      case "columns":
      case "allow_out_of_range":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaCdfOptionsRule1(value as DeltaCdfOptions)) return false;
  if (!deltaCdfOptionsRule2(value as DeltaCdfOptions)) return false;
  if (!deltaCdfOptionsRule3(value as DeltaCdfOptions)) return false;
  return true;
}

export function convertDeltaCdfOptions(value: unknown): DeltaCdfOptions {
  const fields = fieldsOf<keyof DeltaCdfOptions>(value);
  bailUnlessPlain(fields, fields.starting_version);
  for (const name in fields) {
    switch (name) {
      case "starting_version":
      case "ending_version":
      case "starting_timestamp":
      case "ending_timestamp":
      case "columns":
      case "allow_out_of_range":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: DeltaCdfOptions = {
    starting_version: fields.starting_version == null ? null : atLeast(asInt(fields.starting_version), 0),
    ending_version: fields.ending_version == null ? null : atLeast(asInt(fields.ending_version), 0),
    starting_timestamp: fields.starting_timestamp == null ? null : convertRfc3339(fields.starting_timestamp),
    ending_timestamp: fields.ending_timestamp == null ? null : convertRfc3339(fields.ending_timestamp),
    columns: fields.columns == null ? null : convertColumnNameList(fields.columns),
    allow_out_of_range: fields.allow_out_of_range === undefined ? false : asBool(fields.allow_out_of_range),
  };
  if (!deltaCdfOptionsRule1(result)) bail();
  if (!deltaCdfOptionsRule2(result)) bail();
  if (!deltaCdfOptionsRule3(result)) bail();
  return result;
}

/** this.starting_version == null || this.starting_timestamp == null */
export function deltaCdfOptionsRule1(self: DeltaCdfOptions): boolean {
  return self.starting_version === null || self.starting_timestamp === null;
}

/** this.ending_version == null || this.ending_timestamp == null */
export function deltaCdfOptionsRule2(self: DeltaCdfOptions): boolean {
  return self.ending_version === null || self.ending_timestamp === null;
}

/** this.starting_version == null || this.ending_version == null || this.starting_version <= this.ending_version */
export function deltaCdfOptionsRule3(self: DeltaCdfOptions): boolean {
  return self.starting_version === null || self.ending_version === null || self.starting_version <= self.ending_version;
}

export function readCdfCursor(r: JsonReader): CdfCursor {
  let dataset_name: NonEmptyStr | undefined;
  let last_version: NonNegInt | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(READ_LAST_VERSION)) last_version = atLeast(r.readInt(), 0);
  } while (r.moreFields());
  if (dataset_name === undefined || last_version === undefined) r.bail();
  return { dataset_name, last_version };
}

export function unpackCdfCursor(r: PackReader): CdfCursor {
  let dataset_name: NonEmptyStr | undefined;
  let last_version: NonNegInt | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DATASET_NAME)) dataset_name = minLength(r.readString(), 1);
    if (r.atKey(UNPACK_LAST_VERSION)) last_version = atLeast(r.readInt(), 0);
  } while (r.moreFields(outer));
  if (dataset_name === undefined || last_version === undefined) r.bail();
  return { dataset_name, last_version };
}

export function writeCdfCursor(w: JsonValueWriter, value: CdfCursor): void {
  requirePlain(value, value.dataset_name);
  w.write(OPEN_CDF_CURSOR);
  w.writeString(value.dataset_name);
  w.write(WRITE_LAST_VERSION);
  w.writeInt(value.last_version);
  w.writeByte(CLOSE_OBJECT);
}

export function packCdfCursor(w: Writer, value: CdfCursor): void {
  requirePlain(value, value.dataset_name);
  w.write(HEAD_CDF_CURSOR);
  w.packString(value.dataset_name);
  w.write(PACK_LAST_VERSION);
  w.packInt(value.last_version);
}

export function isCdfCursor(candidate: unknown): candidate is CdfCursor {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CdfCursor> = candidate;
  if (typeof value.dataset_name !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!hasMinLength(value.dataset_name, 1)) return false;
  if (!(isSafeInt(value.last_version) && value.last_version >= 0)) return false;
  for (const name in value) {
    switch (name) {
      case "dataset_name":
      case "last_version":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCdfCursor(value: unknown): CdfCursor {
  const fields = fieldsOf<keyof CdfCursor>(value);
  bailUnlessPlain(fields, fields.dataset_name);
  for (const name in fields) {
    switch (name) {
      case "dataset_name":
      case "last_version":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    dataset_name: minLength(asString(fields.dataset_name), 1),
    last_version: atLeast(asInt(fields.last_version), 0),
  };
}

export function readCdfCursorStore(r: JsonReader): CdfCursorStore {
  let cursors_path: PathStr | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CURSORS_PATH)) cursors_path = r.readString();
  } while (r.moreFields());
  if (cursors_path === undefined) r.bail();
  return { cursors_path };
}

export function unpackCdfCursorStore(r: PackReader): CdfCursorStore {
  let cursors_path: PathStr | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CURSORS_PATH)) cursors_path = r.readString();
  } while (r.moreFields(outer));
  if (cursors_path === undefined) r.bail();
  return { cursors_path };
}

export function writeCdfCursorStore(w: JsonValueWriter, value: CdfCursorStore): void {
  requirePlain(value, value.cursors_path);
  w.write(OPEN_CDF_CURSOR_STORE);
  w.writeString(value.cursors_path);
  w.writeByte(CLOSE_OBJECT);
}

export function packCdfCursorStore(w: Writer, value: CdfCursorStore): void {
  requirePlain(value, value.cursors_path);
  w.write(HEAD_CDF_CURSOR_STORE);
  w.packString(value.cursors_path);
}

export function isCdfCursorStore(candidate: unknown): candidate is CdfCursorStore {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CdfCursorStore> = candidate;
  if (typeof value.cursors_path !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) {
    switch (name) {
      case "cursors_path":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCdfCursorStore(value: unknown): CdfCursorStore {
  const fields = fieldsOf<keyof CdfCursorStore>(value);
  bailUnlessPlain(fields, fields.cursors_path);
  for (const name in fields) {
    switch (name) {
      case "cursors_path":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { cursors_path: asString(fields.cursors_path) };
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
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

function convertColumnNameList(value: unknown): readonly ColumnName[] {
  const items = itemsOf(value);
  const list: ColumnName[] = [];
  for (let i = 0; i < items.length; i++) list.push(maxLength(minLength(asString(items[i]), 1), 255));
  return list;
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}
