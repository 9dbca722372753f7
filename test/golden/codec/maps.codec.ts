// @generated from test/golden/codec/maps.yaml. Do not edit.

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
  asBigInt,
  asDate,
  asDatetime,
  asDecimal,
  asDuration,
  asFloat,
  asInt,
  asInt64,
  asObject,
  asOneOf,
  asString,
  asTime,
  asUint64,
  asUuid,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  bigintKey,
  bigintText,
  bigintText64,
  bigintTextUnsigned,
  dateKey,
  dateText,
  datetimeKey,
  datetimeText,
  decimalKey,
  decimalText,
  distinctKeys,
  durationKey,
  durationText,
  entriesOf,
  fieldsOf,
  floatKey,
  floatText,
  hasDistinctKeys,
  hasMinLength,
  hasProperty,
  intKey,
  intText,
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
  isEmptyMap,
  isEmptyObject,
  isInt64,
  isList,
  isMap,
  isPlainObject,
  isSafeInt,
  isUint64,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonLiterals,
  keyCount,
  maxKeys,
  maxSize,
  minKeys,
  minLength,
  oneOf,
  packedChunk,
  packedFields,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
  sortedMapEntries,
  timeKey,
  timeText,
  uuidKey,
  uuidText,
} from "tessera-contracts/serde/codegen";
import type { Key, MapLevel, MapMode, Maps } from "./maps.js";

const READ_MAPS_FIELDS = /* @__PURE__ */ jsonFields([
  "texts",
  "counts",
  "modes",
  "inline",
  "nested",
  "by_int",
  "by_range",
  "by_int64",
  "by_uint64",
  "by_bigint",
  "by_float",
  "by_level",
  "by_literal",
  "by_datetime",
  "by_date",
  "by_time",
  "by_duration",
  "by_uuid",
  "by_decimal",
  "nullable",
]);

const UNPACK_MAPS_FIELDS = /* @__PURE__ */ packedFields([
  "texts",
  "counts",
  "modes",
  "inline",
  "nested",
  "by_int",
  "by_range",
  "by_int64",
  "by_uint64",
  "by_bigint",
  "by_float",
  "by_level",
  "by_literal",
  "by_datetime",
  "by_date",
  "by_time",
  "by_duration",
  "by_uuid",
  "by_decimal",
  "nullable",
]);

const READ_MAP_MODE = /* @__PURE__ */ jsonLiterals("append", "overwrite");
const UNPACK_MAP_MODE = /* @__PURE__ */ packedLiterals("append", "overwrite");
const READ_MAP_LEVEL = /* @__PURE__ */ jsonLiterals(1, 2);
const UNPACK_MAP_LEVEL = /* @__PURE__ */ packedLiterals(1, 2);
const READ_X_OR_Y = /* @__PURE__ */ jsonLiterals("x", "y");
const READ_LITERAL1_OR2 = /* @__PURE__ */ jsonLiterals(1, 2);
const UNPACK_X_OR_Y = /* @__PURE__ */ packedLiterals("x", "y");
const UNPACK_LITERAL1_OR2 = /* @__PURE__ */ packedLiterals(1, 2);

const WRITE_VALUE_APPEND = /* @__PURE__ */ jsonChunk('"append"');
const WRITE_VALUE_OVERWRITE = /* @__PURE__ */ jsonChunk('"overwrite"');
const OPEN_MAPS = /* @__PURE__ */ jsonChunk('{"texts":');
const WRITE_COUNTS = /* @__PURE__ */ jsonChunk(',"counts":');
const WRITE_MODES = /* @__PURE__ */ jsonChunk(',"modes":');
const WRITE_INLINE = /* @__PURE__ */ jsonChunk(',"inline":');
const WRITE_VALUE_X = /* @__PURE__ */ jsonChunk('"x"');
const WRITE_VALUE_Y = /* @__PURE__ */ jsonChunk('"y"');
const WRITE_NESTED = /* @__PURE__ */ jsonChunk(',"nested":');
const WRITE_BY_INT = /* @__PURE__ */ jsonChunk(',"by_int":');
const WRITE_BY_RANGE = /* @__PURE__ */ jsonChunk(',"by_range":');
const WRITE_BY_INT64 = /* @__PURE__ */ jsonChunk(',"by_int64":');
const WRITE_BY_UINT64 = /* @__PURE__ */ jsonChunk(',"by_uint64":');
const WRITE_BY_BIGINT = /* @__PURE__ */ jsonChunk(',"by_bigint":');
const WRITE_BY_FLOAT = /* @__PURE__ */ jsonChunk(',"by_float":');
const WRITE_BY_LEVEL = /* @__PURE__ */ jsonChunk(',"by_level":');
const WRITE_BY_LITERAL = /* @__PURE__ */ jsonChunk(',"by_literal":');
const WRITE_BY_DATETIME = /* @__PURE__ */ jsonChunk(',"by_datetime":');
const WRITE_BY_DATE = /* @__PURE__ */ jsonChunk(',"by_date":');
const WRITE_BY_TIME = /* @__PURE__ */ jsonChunk(',"by_time":');
const WRITE_BY_DURATION = /* @__PURE__ */ jsonChunk(',"by_duration":');
const WRITE_BY_UUID = /* @__PURE__ */ jsonChunk(',"by_uuid":');
const WRITE_BY_DECIMAL = /* @__PURE__ */ jsonChunk(',"by_decimal":');
const WRITE_NULLABLE = /* @__PURE__ */ jsonChunk(',"nullable":');

const PACK_VALUE_APPEND = /* @__PURE__ */ packedChunk("append");
const PACK_VALUE_OVERWRITE = /* @__PURE__ */ packedChunk("overwrite");
const HEAD_MAPS = /* @__PURE__ */ packedChunk("texts");
const PACK_COUNTS = /* @__PURE__ */ packedChunk("counts");
const PACK_MODES = /* @__PURE__ */ packedChunk("modes");
const PACK_INLINE = /* @__PURE__ */ packedChunk("inline");
const PACK_VALUE_X = /* @__PURE__ */ packedChunk("x");
const PACK_VALUE_Y = /* @__PURE__ */ packedChunk("y");
const PACK_NESTED = /* @__PURE__ */ packedChunk("nested");
const PACK_BY_INT = /* @__PURE__ */ packedChunk("by_int");
const PACK_BY_RANGE = /* @__PURE__ */ packedChunk("by_range");
const PACK_BY_INT64 = /* @__PURE__ */ packedChunk("by_int64");
const PACK_BY_UINT64 = /* @__PURE__ */ packedChunk("by_uint64");
const PACK_BY_BIGINT = /* @__PURE__ */ packedChunk("by_bigint");
const PACK_BY_FLOAT = /* @__PURE__ */ packedChunk("by_float");
const PACK_BY_LEVEL = /* @__PURE__ */ packedChunk("by_level");
const PACK_BY_LITERAL = /* @__PURE__ */ packedChunk("by_literal");
const PACK_BY_DATETIME = /* @__PURE__ */ packedChunk("by_datetime");
const PACK_BY_DATE = /* @__PURE__ */ packedChunk("by_date");
const PACK_BY_TIME = /* @__PURE__ */ packedChunk("by_time");
const PACK_BY_DURATION = /* @__PURE__ */ packedChunk("by_duration");
const PACK_BY_UUID = /* @__PURE__ */ packedChunk("by_uuid");
const PACK_BY_DECIMAL = /* @__PURE__ */ packedChunk("by_decimal");
const PACK_NULLABLE = /* @__PURE__ */ packedChunk("nullable");

export function readMapMode(r: JsonReader): MapMode {
  return r.readLiteral(READ_MAP_MODE);
}

export function unpackMapMode(r: PackReader): MapMode {
  return r.readLiteral(UNPACK_MAP_MODE);
}

export function writeMapMode(w: JsonValueWriter, value: MapMode): void {
  switch (value) {
    case "append":
      return w.write(WRITE_VALUE_APPEND);
    case "overwrite":
      return w.write(WRITE_VALUE_OVERWRITE);
    default:
      return w.wrong();
  }
}

export function packMapMode(w: Writer, value: MapMode): void {
  switch (value) {
    case "append":
      return w.write(PACK_VALUE_APPEND);
    case "overwrite":
      return w.write(PACK_VALUE_OVERWRITE);
    default:
      return w.wrong();
  }
}

export function isMapMode(value: unknown): value is MapMode {
  return value === "append" || value === "overwrite";
}

export function convertMapMode(value: unknown): MapMode {
  return asOneOf(value, READ_MAP_MODE.values);
}

export function readMapLevel(r: JsonReader): MapLevel {
  return r.readLiteral(READ_MAP_LEVEL);
}

export function unpackMapLevel(r: PackReader): MapLevel {
  return r.readLiteral(UNPACK_MAP_LEVEL);
}

export function writeMapLevel(w: JsonValueWriter, value: MapLevel): void {
  switch (value) {
    case 1:
    case 2:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

export function packMapLevel(w: Writer, value: MapLevel): void {
  switch (value) {
    case 1:
    case 2:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

export function isMapLevel(value: unknown): value is MapLevel {
  return value === 1 || value === 2;
}

export function convertMapLevel(value: unknown): MapLevel {
  return asOneOf(value, READ_MAP_LEVEL.values);
}

export function readKey(r: JsonReader): Key {
  return minLength(r.readString(), 2);
}

export function unpackKey(r: PackReader): Key {
  return minLength(r.readString(), 2);
}

export function writeKey(w: JsonValueWriter, value: Key): void {
  w.writeString(value);
}

export function packKey(w: Writer, value: Key): void {
  w.packString(value);
}

export function isKey(value: unknown): value is Key {
  return typeof value === "string" && hasMinLength(value, 2);
}

export function convertKey(value: unknown): Key {
  return minLength(asString(value), 2);
}

export function readMaps(r: JsonReader): Maps {
  let texts: { readonly [key: string]: string } | undefined;
  let counts: { readonly [key: string]: number } | undefined;
  let modes: { readonly [key: string]: number } | undefined;
  let inline: { readonly [key: string]: number } | undefined;
  let nested: { readonly [key: string]: { readonly [key: string]: readonly number[] } } | undefined;
  let by_int: ReadonlyMap<number, string | null> | undefined;
  let by_range: ReadonlyMap<number, string> | undefined;
  let by_int64: ReadonlyMap<bigint, string> | undefined;
  let by_uint64: ReadonlyMap<bigint, string> | undefined;
  let by_bigint: ReadonlyMap<bigint, string> | undefined;
  let by_float: ReadonlyMap<number, string> | undefined;
  let by_level: ReadonlyMap<MapLevel, string> | undefined;
  let by_literal: ReadonlyMap<1 | 2, string> | undefined;
  let by_datetime: ReadonlyMap<string, string> | undefined;
  let by_date: ReadonlyMap<string, string> | undefined;
  let by_time: ReadonlyMap<string, string> | undefined;
  let by_duration: ReadonlyMap<string, string> | undefined;
  let by_uuid: ReadonlyMap<string, string> | undefined;
  let by_decimal: ReadonlyMap<string, string> | undefined;
  let nullable: { readonly [key: string]: number } | null = null;
  r.beginObject();
  for (let at = r.nextField(READ_MAPS_FIELDS, -1); at !== -1; at = r.nextField(READ_MAPS_FIELDS, at)) {
    switch (at) {
      case 0:
        texts = readStringMap(r);
        break;
      case 1:
        counts = readKeyToIntFrom0MapMin1Max2(r);
        break;
      case 2:
        modes = readMapModeToIntMap(r);
        break;
      case 3:
        inline = readXOrYToIntMap(r);
        break;
      case 4:
        nested = readIntListMapMap(r);
        break;
      case 5:
        by_int = readIntToNullableStringMap(r);
        break;
      case 6:
        by_range = readIntFrom1ToStringMapMax2(r);
        break;
      case 7:
        by_int64 = readInt64ToStringMap(r);
        break;
      case 8:
        by_uint64 = readUint64ToStringMap(r);
        break;
      case 9:
        by_bigint = readBigIntToStringMap(r);
        break;
      case 10:
        by_float = readFloatToStringMap(r);
        break;
      case 11:
        by_level = readMapLevelToStringMap(r);
        break;
      case 12:
        by_literal = readLiteral1Or2ToStringMap(r);
        break;
      case 13:
        by_datetime = readDatetimeToStringMap(r);
        break;
      case 14:
        by_date = readDateToStringMap(r);
        break;
      case 15:
        by_time = readTimeToStringMap(r);
        break;
      case 16:
        by_duration = readDurationToStringMap(r);
        break;
      case 17:
        by_uuid = readUuidToStringMap(r);
        break;
      case 18:
        by_decimal = readDecimalToStringMap(r);
        break;
      case 19:
        nullable = r.atNull() ? null : readIntMap(r);
        break;
    }
  }
  if (texts === undefined || counts === undefined || modes === undefined) r.bail();
  if (inline === undefined) inline = Object.create(null) as { readonly [key: string]: number };
  if (nested === undefined)
    nested = Object.create(null) as { readonly [key: string]: { readonly [key: string]: readonly number[] } };
  if (by_int === undefined) by_int = new Map();
  if (by_range === undefined) by_range = new Map();
  if (by_int64 === undefined) by_int64 = new Map();
  if (by_uint64 === undefined) by_uint64 = new Map();
  if (by_bigint === undefined) by_bigint = new Map();
  if (by_float === undefined) by_float = new Map();
  if (by_level === undefined) by_level = new Map();
  if (by_literal === undefined) by_literal = new Map();
  if (by_datetime === undefined) by_datetime = new Map();
  if (by_date === undefined) by_date = new Map();
  if (by_time === undefined) by_time = new Map();
  if (by_duration === undefined) by_duration = new Map();
  if (by_uuid === undefined) by_uuid = new Map();
  if (by_decimal === undefined) by_decimal = new Map();
  return {
    texts,
    counts,
    modes,
    inline,
    nested,
    by_int,
    by_range,
    by_int64,
    by_uint64,
    by_bigint,
    by_float,
    by_level,
    by_literal,
    by_datetime,
    by_date,
    by_time,
    by_duration,
    by_uuid,
    by_decimal,
    nullable,
  };
}

export function unpackMaps(r: PackReader): Maps {
  let texts: { readonly [key: string]: string } | undefined;
  let counts: { readonly [key: string]: number } | undefined;
  let modes: { readonly [key: string]: number } | undefined;
  let inline: { readonly [key: string]: number } | undefined;
  let nested: { readonly [key: string]: { readonly [key: string]: readonly number[] } } | undefined;
  let by_int: ReadonlyMap<number, string | null> | undefined;
  let by_range: ReadonlyMap<number, string> | undefined;
  let by_int64: ReadonlyMap<bigint, string> | undefined;
  let by_uint64: ReadonlyMap<bigint, string> | undefined;
  let by_bigint: ReadonlyMap<bigint, string> | undefined;
  let by_float: ReadonlyMap<number, string> | undefined;
  let by_level: ReadonlyMap<MapLevel, string> | undefined;
  let by_literal: ReadonlyMap<1 | 2, string> | undefined;
  let by_datetime: ReadonlyMap<string, string> | undefined;
  let by_date: ReadonlyMap<string, string> | undefined;
  let by_time: ReadonlyMap<string, string> | undefined;
  let by_duration: ReadonlyMap<string, string> | undefined;
  let by_uuid: ReadonlyMap<string, string> | undefined;
  let by_decimal: ReadonlyMap<string, string> | undefined;
  let nullable: { readonly [key: string]: number } | null = null;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_MAPS_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_MAPS_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        texts = unpackStringMap(r);
        break;
      case 1:
        counts = unpackKeyToIntFrom0MapMin1Max2(r);
        break;
      case 2:
        modes = unpackMapModeToIntMap(r);
        break;
      case 3:
        inline = unpackXOrYToIntMap(r);
        break;
      case 4:
        nested = unpackIntListMapMap(r);
        break;
      case 5:
        by_int = unpackIntToNullableStringMap(r);
        break;
      case 6:
        by_range = unpackIntFrom1ToStringMapMax2(r);
        break;
      case 7:
        by_int64 = unpackInt64ToStringMap(r);
        break;
      case 8:
        by_uint64 = unpackUint64ToStringMap(r);
        break;
      case 9:
        by_bigint = unpackBigIntToStringMap(r);
        break;
      case 10:
        by_float = unpackFloatToStringMap(r);
        break;
      case 11:
        by_level = unpackMapLevelToStringMap(r);
        break;
      case 12:
        by_literal = unpackLiteral1Or2ToStringMap(r);
        break;
      case 13:
        by_datetime = unpackDatetimeToStringMap(r);
        break;
      case 14:
        by_date = unpackDateToStringMap(r);
        break;
      case 15:
        by_time = unpackTimeToStringMap(r);
        break;
      case 16:
        by_duration = unpackDurationToStringMap(r);
        break;
      case 17:
        by_uuid = unpackUuidToStringMap(r);
        break;
      case 18:
        by_decimal = unpackDecimalToStringMap(r);
        break;
      case 19:
        nullable = r.atNull() ? null : unpackIntMap(r);
        break;
    }
  }
  if (texts === undefined || counts === undefined || modes === undefined) r.bail();
  if (inline === undefined) inline = Object.create(null) as { readonly [key: string]: number };
  if (nested === undefined)
    nested = Object.create(null) as { readonly [key: string]: { readonly [key: string]: readonly number[] } };
  if (by_int === undefined) by_int = new Map();
  if (by_range === undefined) by_range = new Map();
  if (by_int64 === undefined) by_int64 = new Map();
  if (by_uint64 === undefined) by_uint64 = new Map();
  if (by_bigint === undefined) by_bigint = new Map();
  if (by_float === undefined) by_float = new Map();
  if (by_level === undefined) by_level = new Map();
  if (by_literal === undefined) by_literal = new Map();
  if (by_datetime === undefined) by_datetime = new Map();
  if (by_date === undefined) by_date = new Map();
  if (by_time === undefined) by_time = new Map();
  if (by_duration === undefined) by_duration = new Map();
  if (by_uuid === undefined) by_uuid = new Map();
  if (by_decimal === undefined) by_decimal = new Map();
  return {
    texts,
    counts,
    modes,
    inline,
    nested,
    by_int,
    by_range,
    by_int64,
    by_uint64,
    by_bigint,
    by_float,
    by_level,
    by_literal,
    by_datetime,
    by_date,
    by_time,
    by_duration,
    by_uuid,
    by_decimal,
    nullable,
  };
}

export function writeMaps(w: JsonValueWriter, value: Maps): void {
  requirePlain(value, value.texts);
  w.write(OPEN_MAPS);
  writeStringMap(w, value.texts);
  w.write(WRITE_COUNTS);
  writeIntMap(w, value.counts);
  w.write(WRITE_MODES);
  writeMapModeToIntMap(w, value.modes);
  if (!isEmptyObject(value.inline)) {
    w.write(WRITE_INLINE);
    writeXOrYToIntMap(w, value.inline);
  }
  if (!isEmptyObject(value.nested)) {
    w.write(WRITE_NESTED);
    writeIntListMapMap(w, value.nested);
  }
  if (!isEmptyMap(value.by_int)) {
    w.write(WRITE_BY_INT);
    writeIntToNullableStringMap(w, value.by_int);
  }
  if (!isEmptyMap(value.by_range)) {
    w.write(WRITE_BY_RANGE);
    writeIntToStringMap(w, value.by_range);
  }
  if (!isEmptyMap(value.by_int64)) {
    w.write(WRITE_BY_INT64);
    writeInt64ToStringMap(w, value.by_int64);
  }
  if (!isEmptyMap(value.by_uint64)) {
    w.write(WRITE_BY_UINT64);
    writeUint64ToStringMap(w, value.by_uint64);
  }
  if (!isEmptyMap(value.by_bigint)) {
    w.write(WRITE_BY_BIGINT);
    writeBigIntToStringMap(w, value.by_bigint);
  }
  if (!isEmptyMap(value.by_float)) {
    w.write(WRITE_BY_FLOAT);
    writeFloatToStringMap(w, value.by_float);
  }
  if (!isEmptyMap(value.by_level)) {
    w.write(WRITE_BY_LEVEL);
    writeMapLevelToStringMap(w, value.by_level);
  }
  if (!isEmptyMap(value.by_literal)) {
    w.write(WRITE_BY_LITERAL);
    writeLiteral1Or2ToStringMap(w, value.by_literal);
  }
  if (!isEmptyMap(value.by_datetime)) {
    w.write(WRITE_BY_DATETIME);
    writeDatetimeToStringMap(w, value.by_datetime);
  }
  if (!isEmptyMap(value.by_date)) {
    w.write(WRITE_BY_DATE);
    writeDateToStringMap(w, value.by_date);
  }
  if (!isEmptyMap(value.by_time)) {
    w.write(WRITE_BY_TIME);
    writeTimeToStringMap(w, value.by_time);
  }
  if (!isEmptyMap(value.by_duration)) {
    w.write(WRITE_BY_DURATION);
    writeDurationToStringMap(w, value.by_duration);
  }
  if (!isEmptyMap(value.by_uuid)) {
    w.write(WRITE_BY_UUID);
    writeUuidToStringMap(w, value.by_uuid);
  }
  if (!isEmptyMap(value.by_decimal)) {
    w.write(WRITE_BY_DECIMAL);
    writeDecimalToStringMap(w, value.by_decimal);
  }
  if (value.nullable !== undefined && value.nullable !== null) {
    w.write(WRITE_NULLABLE);
    writeIntMap(w, value.nullable);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packMaps(w: Writer, value: Maps): void {
  requirePlain(value, value.texts);
  let fields = 3;
  if (!isEmptyObject(value.inline)) fields++;
  if (!isEmptyObject(value.nested)) fields++;
  if (!isEmptyMap(value.by_int)) fields++;
  if (!isEmptyMap(value.by_range)) fields++;
  if (!isEmptyMap(value.by_int64)) fields++;
  if (!isEmptyMap(value.by_uint64)) fields++;
  if (!isEmptyMap(value.by_bigint)) fields++;
  if (!isEmptyMap(value.by_float)) fields++;
  if (!isEmptyMap(value.by_level)) fields++;
  if (!isEmptyMap(value.by_literal)) fields++;
  if (!isEmptyMap(value.by_datetime)) fields++;
  if (!isEmptyMap(value.by_date)) fields++;
  if (!isEmptyMap(value.by_time)) fields++;
  if (!isEmptyMap(value.by_duration)) fields++;
  if (!isEmptyMap(value.by_uuid)) fields++;
  if (!isEmptyMap(value.by_decimal)) fields++;
  if (value.nullable !== undefined && value.nullable !== null) fields++;
  w.packStructHeader(fields, 20);
  w.write(HEAD_MAPS);
  packStringMap(w, value.texts);
  w.write(PACK_COUNTS);
  packIntMap(w, value.counts);
  w.write(PACK_MODES);
  packMapModeToIntMap(w, value.modes);
  if (!isEmptyObject(value.inline)) {
    w.write(PACK_INLINE);
    packXOrYToIntMap(w, value.inline);
  }
  if (!isEmptyObject(value.nested)) {
    w.write(PACK_NESTED);
    packIntListMapMap(w, value.nested);
  }
  if (!isEmptyMap(value.by_int)) {
    w.write(PACK_BY_INT);
    packIntToNullableStringMap(w, value.by_int);
  }
  if (!isEmptyMap(value.by_range)) {
    w.write(PACK_BY_RANGE);
    packIntToStringMap(w, value.by_range);
  }
  if (!isEmptyMap(value.by_int64)) {
    w.write(PACK_BY_INT64);
    packInt64ToStringMap(w, value.by_int64);
  }
  if (!isEmptyMap(value.by_uint64)) {
    w.write(PACK_BY_UINT64);
    packUint64ToStringMap(w, value.by_uint64);
  }
  if (!isEmptyMap(value.by_bigint)) {
    w.write(PACK_BY_BIGINT);
    packBigIntToStringMap(w, value.by_bigint);
  }
  if (!isEmptyMap(value.by_float)) {
    w.write(PACK_BY_FLOAT);
    packFloatToStringMap(w, value.by_float);
  }
  if (!isEmptyMap(value.by_level)) {
    w.write(PACK_BY_LEVEL);
    packMapLevelToStringMap(w, value.by_level);
  }
  if (!isEmptyMap(value.by_literal)) {
    w.write(PACK_BY_LITERAL);
    packLiteral1Or2ToStringMap(w, value.by_literal);
  }
  if (!isEmptyMap(value.by_datetime)) {
    w.write(PACK_BY_DATETIME);
    packDatetimeToStringMap(w, value.by_datetime);
  }
  if (!isEmptyMap(value.by_date)) {
    w.write(PACK_BY_DATE);
    packDateToStringMap(w, value.by_date);
  }
  if (!isEmptyMap(value.by_time)) {
    w.write(PACK_BY_TIME);
    packTimeToStringMap(w, value.by_time);
  }
  if (!isEmptyMap(value.by_duration)) {
    w.write(PACK_BY_DURATION);
    packDurationToStringMap(w, value.by_duration);
  }
  if (!isEmptyMap(value.by_uuid)) {
    w.write(PACK_BY_UUID);
    packUuidToStringMap(w, value.by_uuid);
  }
  if (!isEmptyMap(value.by_decimal)) {
    w.write(PACK_BY_DECIMAL);
    packDecimalToStringMap(w, value.by_decimal);
  }
  if (value.nullable !== undefined && value.nullable !== null) {
    w.write(PACK_NULLABLE);
    packIntMap(w, value.nullable);
  }
}

export function isMaps(candidate: unknown): candidate is Maps {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Maps> = candidate;
  if (value.texts === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isStringMap(value.texts)) return false;
  if (!(isKeyToIntFrom0Map(value.counts) && keyCount(value.counts) >= 1 && keyCount(value.counts) <= 2)) return false;
  if (!isMapModeToIntMap(value.modes)) return false;
  if (!isXOrYToIntMap(value.inline)) return false;
  if (!isIntListMapMap(value.nested)) return false;
  if (!isIntToNullableStringMap(value.by_int)) return false;
  if (!(isIntFrom1ToStringMap(value.by_range) && value.by_range.size <= 2)) return false;
  if (!isInt64ToStringMap(value.by_int64)) return false;
  if (!isUint64ToStringMap(value.by_uint64)) return false;
  if (!isBigIntToStringMap(value.by_bigint)) return false;
  if (!isFloatToStringMap(value.by_float)) return false;
  if (!isMapLevelToStringMap(value.by_level)) return false;
  if (!isLiteral1Or2ToStringMap(value.by_literal)) return false;
  if (!isDatetimeToStringMap(value.by_datetime)) return false;
  if (!isDateToStringMap(value.by_date)) return false;
  if (!isTimeToStringMap(value.by_time)) return false;
  if (!isDurationToStringMap(value.by_duration)) return false;
  if (!isUuidToStringMap(value.by_uuid)) return false;
  if (!isDecimalToStringMap(value.by_decimal)) return false;
  if (!isIntMap(value.nullable) && value.nullable !== null) return false;
  for (const name in value) {
    switch (name) {
      case "texts":
      case "counts":
      case "modes":
      case "inline":
      case "nested":
      case "by_int":
      case "by_range":
      case "by_int64":
      case "by_uint64":
      case "by_bigint":
      case "by_float":
      case "by_level":
      case "by_literal":
      case "by_datetime":
      case "by_date":
      case "by_time":
      case "by_duration":
      case "by_uuid":
      case "by_decimal":
      case "nullable":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertMaps(value: unknown): Maps {
  const fields = fieldsOf<keyof Maps>(value);
  bailUnlessPlain(fields, fields.texts);
  for (const name in fields) {
    switch (name) {
      case "texts":
      case "counts":
      case "modes":
      case "inline":
      case "nested":
      case "by_int":
      case "by_range":
      case "by_int64":
      case "by_uint64":
      case "by_bigint":
      case "by_float":
      case "by_level":
      case "by_literal":
      case "by_datetime":
      case "by_date":
      case "by_time":
      case "by_duration":
      case "by_uuid":
      case "by_decimal":
      case "nullable":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    texts: convertStringMap(fields.texts),
    counts: maxKeys(minKeys(convertKeyToIntFrom0Map(fields.counts), 1), 2),
    modes: convertMapModeToIntMap(fields.modes),
    inline:
      fields.inline === undefined
        ? (Object.create(null) as { readonly [key: string]: number })
        : convertXOrYToIntMap(fields.inline),
    nested:
      fields.nested === undefined
        ? (Object.create(null) as { readonly [key: string]: { readonly [key: string]: readonly number[] } })
        : convertIntListMapMap(fields.nested),
    by_int: fields.by_int === undefined ? new Map() : convertIntToNullableStringMap(fields.by_int),
    by_range: fields.by_range === undefined ? new Map() : maxSize(convertIntFrom1ToStringMap(fields.by_range), 2),
    by_int64: fields.by_int64 === undefined ? new Map() : convertInt64ToStringMap(fields.by_int64),
    by_uint64: fields.by_uint64 === undefined ? new Map() : convertUint64ToStringMap(fields.by_uint64),
    by_bigint: fields.by_bigint === undefined ? new Map() : convertBigIntToStringMap(fields.by_bigint),
    by_float: fields.by_float === undefined ? new Map() : convertFloatToStringMap(fields.by_float),
    by_level: fields.by_level === undefined ? new Map() : convertMapLevelToStringMap(fields.by_level),
    by_literal: fields.by_literal === undefined ? new Map() : convertLiteral1Or2ToStringMap(fields.by_literal),
    by_datetime: fields.by_datetime === undefined ? new Map() : convertDatetimeToStringMap(fields.by_datetime),
    by_date: fields.by_date === undefined ? new Map() : convertDateToStringMap(fields.by_date),
    by_time: fields.by_time === undefined ? new Map() : convertTimeToStringMap(fields.by_time),
    by_duration: fields.by_duration === undefined ? new Map() : convertDurationToStringMap(fields.by_duration),
    by_uuid: fields.by_uuid === undefined ? new Map() : convertUuidToStringMap(fields.by_uuid),
    by_decimal: fields.by_decimal === undefined ? new Map() : convertDecimalToStringMap(fields.by_decimal),
    nullable: fields.nullable == null ? null : convertIntMap(fields.nullable),
  };
}

function readStringMap(r: JsonReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readString();
  return map;
}

function readKeyToIntFrom0MapMin1Max2(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[minLength(r.readMapKey(), 2)] = atLeast(r.readInt(), 0);
  return maxKeys(minKeys(map, 1), 2);
}

function readMapModeToIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[oneOf(r.readMapKey(), READ_MAP_MODE.values)] = r.readInt();
  return map;
}

function readXOrYToIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[oneOf(r.readMapKey(), READ_X_OR_Y.values)] = r.readInt();
  return map;
}

function readIntListMapMap(r: JsonReader): { readonly [key: string]: { readonly [key: string]: readonly number[] } } {
  const map = Object.create(null) as { [key: string]: { readonly [key: string]: readonly number[] } };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readIntListMap(r);
  return map;
}

function readIntListMap(r: JsonReader): { readonly [key: string]: readonly number[] } {
  const map = Object.create(null) as { [key: string]: readonly number[] };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = readIntList(r);
  return map;
}

function readIntList(r: JsonReader): readonly number[] {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readInt());
  return list;
}

function readIntToNullableStringMap(r: JsonReader): ReadonlyMap<number, string | null> {
  const map = new Map<number, string | null>();
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map.set(intKey(r.readMapKey()), r.atNull() ? null : r.readString());
  return map;
}

function readIntFrom1ToStringMapMax2(r: JsonReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(atLeast(intKey(r.readMapKey()), 1), r.readString());
  return maxSize(map, 2);
}

function readInt64ToStringMap(r: JsonReader): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(bigintKey(r.readMapKey(), "int64"), r.readString());
  return map;
}

function readUint64ToStringMap(r: JsonReader): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map.set(bigintKey(r.readMapKey(), "uint64"), r.readString());
  return map;
}

function readBigIntToStringMap(r: JsonReader): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(bigintKey(r.readMapKey(), "any"), r.readString());
  return map;
}

function readFloatToStringMap(r: JsonReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(floatKey(r.readMapKey()), r.readString());
  return map;
}

function readMapLevelToStringMap(r: JsonReader): ReadonlyMap<MapLevel, string> {
  const map = new Map<MapLevel, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map.set(oneOf(intKey(r.readMapKey()), READ_MAP_LEVEL.values), r.readString());
  return map;
}

function readLiteral1Or2ToStringMap(r: JsonReader): ReadonlyMap<1 | 2, string> {
  const map = new Map<1 | 2, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map.set(oneOf(intKey(r.readMapKey()), READ_LITERAL1_OR2.values), r.readString());
  return map;
}

function readDatetimeToStringMap(r: JsonReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(datetimeKey(r.readMapKey()), r.readString());
  return distinctKeys(map, "datetime");
}

function readDateToStringMap(r: JsonReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(dateKey(r.readMapKey()), r.readString());
  return map;
}

function readTimeToStringMap(r: JsonReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(timeKey(r.readMapKey()), r.readString());
  return distinctKeys(map, "time");
}

function readDurationToStringMap(r: JsonReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(durationKey(r.readMapKey()), r.readString());
  return map;
}

function readUuidToStringMap(r: JsonReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(uuidKey(r.readMapKey()), r.readString());
  return map;
}

function readDecimalToStringMap(r: JsonReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(decimalKey(r.readMapKey()), r.readString());
  return distinctKeys(map, "decimal");
}

function readIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readInt();
  return map;
}

function unpackStringMap(r: PackReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readString();
  return map;
}

function unpackKeyToIntFrom0MapMin1Max2(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = atMost(atLeast(r.readMapHeader(), 1), 2);
  for (let i = 0; i < count; i++) map[minLength(r.readMapKey(), 2)] = atLeast(r.readInt(), 0);
  return map;
}

function unpackMapModeToIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[unpackMapMode(r)] = r.readInt();
  return map;
}

function unpackXOrYToIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readLiteral(UNPACK_X_OR_Y)] = r.readInt();
  return map;
}

function unpackIntListMapMap(r: PackReader): { readonly [key: string]: { readonly [key: string]: readonly number[] } } {
  const map = Object.create(null) as { [key: string]: { readonly [key: string]: readonly number[] } };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackIntListMap(r);
  return map;
}

function unpackIntListMap(r: PackReader): { readonly [key: string]: readonly number[] } {
  const map = Object.create(null) as { [key: string]: readonly number[] };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = unpackIntList(r);
  return map;
}

function unpackIntList(r: PackReader): readonly number[] {
  const list = new Array<number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readInt();
  return list;
}

function unpackIntToNullableStringMap(r: PackReader): ReadonlyMap<number, string | null> {
  const map = new Map<number, string | null>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readInt(), r.atNull() ? null : r.readString());
  return map;
}

function unpackIntFrom1ToStringMapMax2(r: PackReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const count = atMost(r.readMapHeader(), 2);
  for (let i = 0; i < count; i++) map.set(atLeast(r.readInt(), 1), r.readString());
  return map;
}

function unpackInt64ToStringMap(r: PackReader): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readInt64(), r.readString());
  return map;
}

function unpackUint64ToStringMap(r: PackReader): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readUint64(), r.readString());
  return map;
}

function unpackBigIntToStringMap(r: PackReader): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readBigInt(), r.readString());
  return map;
}

function unpackFloatToStringMap(r: PackReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readFloat(), r.readString());
  return map;
}

function unpackMapLevelToStringMap(r: PackReader): ReadonlyMap<MapLevel, string> {
  const map = new Map<MapLevel, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(unpackMapLevel(r), r.readString());
  return map;
}

function unpackLiteral1Or2ToStringMap(r: PackReader): ReadonlyMap<1 | 2, string> {
  const map = new Map<1 | 2, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readLiteral(UNPACK_LITERAL1_OR2), r.readString());
  return map;
}

function unpackDatetimeToStringMap(r: PackReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readDatetime(), r.readString());
  return distinctKeys(map, "datetime");
}

function unpackDateToStringMap(r: PackReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readDate(), r.readString());
  return map;
}

function unpackTimeToStringMap(r: PackReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readTime(), r.readString());
  return distinctKeys(map, "time");
}

function unpackDurationToStringMap(r: PackReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readDuration(), r.readString());
  return map;
}

function unpackUuidToStringMap(r: PackReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readUuid(), r.readString());
  return map;
}

function unpackDecimalToStringMap(r: PackReader): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readDecimal(), r.readString());
  return distinctKeys(map, "decimal");
}

function unpackIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readInt();
  return map;
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

function writeIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeMapModeToIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as MapMode;
    writeMapMode(w, key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeXOrYToIntMap(w: JsonValueWriter, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as "x" | "y";
    writeXOrY(w, key);
    w.writeByte(COLON);
    const value = map[key] as number;
    w.writeInt(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeXOrY(w: JsonValueWriter, value: "x" | "y"): void {
  switch (value) {
    case "x":
      return w.write(WRITE_VALUE_X);
    case "y":
      return w.write(WRITE_VALUE_Y);
    default:
      return w.wrong();
  }
}

function writeIntListMapMap(
  w: JsonValueWriter,
  map: { readonly [key: string]: { readonly [key: string]: readonly number[] } },
): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as { readonly [key: string]: readonly number[] };
    writeIntListMap(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeIntListMap(w: JsonValueWriter, map: { readonly [key: string]: readonly number[] }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as readonly number[];
    writeIntList(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeIntList(w: JsonValueWriter, list: readonly number[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as number;
    w.writeInt(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeIntToNullableStringMap(w: JsonValueWriter, map: ReadonlyMap<number, string | null>): void {
  const entries = sortedMapEntries(map, intText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    if (value === null) w.writeNull();
    else w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeIntToStringMap(w: JsonValueWriter, map: ReadonlyMap<number, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeInt64ToStringMap(w: JsonValueWriter, map: ReadonlyMap<bigint, string>): void {
  const entries = sortedMapEntries(map, bigintText64);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeUint64ToStringMap(w: JsonValueWriter, map: ReadonlyMap<bigint, string>): void {
  const entries = sortedMapEntries(map, bigintTextUnsigned);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeBigIntToStringMap(w: JsonValueWriter, map: ReadonlyMap<bigint, string>): void {
  const entries = sortedMapEntries(map, bigintText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeFloatToStringMap(w: JsonValueWriter, map: ReadonlyMap<number, string>): void {
  const entries = sortedMapEntries(map, floatText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeMapLevelToStringMap(w: JsonValueWriter, map: ReadonlyMap<MapLevel, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, key, value } = entries[i] as (typeof entries)[number];
    if (key !== 1 && key !== 2) w.wrong();
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeLiteral1Or2ToStringMap(w: JsonValueWriter, map: ReadonlyMap<1 | 2, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, key, value } = entries[i] as (typeof entries)[number];
    if (key !== 1 && key !== 2) w.wrong();
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeDatetimeToStringMap(w: JsonValueWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, datetimeText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeDateToStringMap(w: JsonValueWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, dateText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeTimeToStringMap(w: JsonValueWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, timeText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeDurationToStringMap(w: JsonValueWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, durationText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeUuidToStringMap(w: JsonValueWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, uuidText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function writeDecimalToStringMap(w: JsonValueWriter, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, decimalText);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < entries.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const { text, value } = entries[i] as (typeof entries)[number];
    w.writeString(text);
    w.writeByte(COLON);
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
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

function packIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function packMapModeToIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as MapMode;
    packMapMode(w, key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function packXOrYToIntMap(w: Writer, map: { readonly [key: string]: number }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as "x" | "y";
    packXOrY(w, key);
    const value = map[key] as number;
    w.packInt(value);
  }
}

function packXOrY(w: Writer, value: "x" | "y"): void {
  switch (value) {
    case "x":
      return w.write(PACK_VALUE_X);
    case "y":
      return w.write(PACK_VALUE_Y);
    default:
      return w.wrong();
  }
}

function packIntListMapMap(
  w: Writer,
  map: { readonly [key: string]: { readonly [key: string]: readonly number[] } },
): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as { readonly [key: string]: readonly number[] };
    packIntListMap(w, value);
  }
}

function packIntListMap(w: Writer, map: { readonly [key: string]: readonly number[] }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as readonly number[];
    packIntList(w, value);
  }
}

function packIntList(w: Writer, list: readonly number[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function packIntToNullableStringMap(w: Writer, map: ReadonlyMap<number, string | null>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packInt(key);
    if (value === null) w.packNull();
    else w.packString(value);
  }
}

function packIntToStringMap(w: Writer, map: ReadonlyMap<number, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packInt(key);
    w.packString(value);
  }
}

function packInt64ToStringMap(w: Writer, map: ReadonlyMap<bigint, string>): void {
  const entries = sortedMapEntries(map, bigintText64);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packBigInt(key, "int64");
    w.packString(value);
  }
}

function packUint64ToStringMap(w: Writer, map: ReadonlyMap<bigint, string>): void {
  const entries = sortedMapEntries(map, bigintTextUnsigned);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packBigInt(key, "uint64");
    w.packString(value);
  }
}

function packBigIntToStringMap(w: Writer, map: ReadonlyMap<bigint, string>): void {
  const entries = sortedMapEntries(map, bigintText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packBigInt(key, "any");
    w.packString(value);
  }
}

function packFloatToStringMap(w: Writer, map: ReadonlyMap<number, string>): void {
  const entries = sortedMapEntries(map, floatText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packFloat(key);
    w.packString(value);
  }
}

function packMapLevelToStringMap(w: Writer, map: ReadonlyMap<MapLevel, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    packMapLevel(w, key);
    w.packString(value);
  }
}

function packLiteral1Or2ToStringMap(w: Writer, map: ReadonlyMap<1 | 2, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    packLiteral1Or2(w, key);
    w.packString(value);
  }
}

function packLiteral1Or2(w: Writer, value: 1 | 2): void {
  switch (value) {
    case 1:
    case 2:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

function packDatetimeToStringMap(w: Writer, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, datetimeText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packDatetime(key);
    w.packString(value);
  }
}

function packDateToStringMap(w: Writer, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, dateText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packDate(key);
    w.packString(value);
  }
}

function packTimeToStringMap(w: Writer, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, timeText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packTime(key);
    w.packString(value);
  }
}

function packDurationToStringMap(w: Writer, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, durationText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packDuration(key);
    w.packString(value);
  }
}

function packUuidToStringMap(w: Writer, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, uuidText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packUuid(key);
    w.packString(value);
  }
}

function packDecimalToStringMap(w: Writer, map: ReadonlyMap<string, string>): void {
  const entries = sortedMapEntries(map, decimalText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packDecimal(key);
    w.packString(value);
  }
}

function convertStringMap(value: unknown): { readonly [key: string]: string } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: string };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asString(item);
  }
  return map;
}

function convertKeyToIntFrom0Map(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[minLength(key, 2)] = atLeast(asInt(item), 0);
  }
  return map;
}

function convertMapModeToIntMap(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[convertMapMode(key)] = asInt(item);
  }
  return map;
}

function convertXOrYToIntMap(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[asOneOf(key, READ_X_OR_Y.values)] = asInt(item);
  }
  return map;
}

function convertIntListMapMap(value: unknown): {
  readonly [key: string]: { readonly [key: string]: readonly number[] };
} {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: { readonly [key: string]: readonly number[] } };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertIntListMap(item);
  }
  return map;
}

function convertIntListMap(value: unknown): { readonly [key: string]: readonly number[] } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: readonly number[] };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = convertIntList(item);
  }
  return map;
}

function convertIntList(value: unknown): readonly number[] {
  const items = itemsOf(value);
  const list: number[] = [];
  for (let i = 0; i < items.length; i++) list.push(asInt(items[i]));
  return list;
}

function convertIntToNullableStringMap(value: unknown): ReadonlyMap<number, string | null> {
  const map = new Map<number, string | null>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>)
      map.set(asInt(key), item === null ? null : asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(intKey(key), item === null ? null : asString(item));
  }
  return map;
}

function convertIntFrom1ToStringMap(value: unknown): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(atLeast(asInt(key), 1), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(atLeast(intKey(key), 1), asString(item));
  }
  return map;
}

function convertInt64ToStringMap(value: unknown): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asInt64(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(bigintKey(key, "int64"), asString(item));
  }
  return map;
}

function convertUint64ToStringMap(value: unknown): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asUint64(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(bigintKey(key, "uint64"), asString(item));
  }
  return map;
}

function convertBigIntToStringMap(value: unknown): ReadonlyMap<bigint, string> {
  const map = new Map<bigint, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asBigInt(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(bigintKey(key, "any"), asString(item));
  }
  return map;
}

function convertFloatToStringMap(value: unknown): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asFloat(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(floatKey(key), asString(item));
  }
  return map;
}

function convertMapLevelToStringMap(value: unknown): ReadonlyMap<MapLevel, string> {
  const map = new Map<MapLevel, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(convertMapLevel(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(oneOf(intKey(key), READ_MAP_LEVEL.values), asString(item));
  }
  return map;
}

function convertLiteral1Or2ToStringMap(value: unknown): ReadonlyMap<1 | 2, string> {
  const map = new Map<1 | 2, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>)
      map.set(asOneOf(key, READ_LITERAL1_OR2.values), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(oneOf(intKey(key), READ_LITERAL1_OR2.values), asString(item));
  }
  return map;
}

function convertDatetimeToStringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asDatetime(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(datetimeKey(key), asString(item));
  }
  return distinctKeys(map, "datetime");
}

function convertDateToStringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asDate(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(dateKey(key), asString(item));
  }
  return map;
}

function convertTimeToStringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asTime(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(timeKey(key), asString(item));
  }
  return distinctKeys(map, "time");
}

function convertDurationToStringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asDuration(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(durationKey(key), asString(item));
  }
  return map;
}

function convertUuidToStringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asUuid(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(uuidKey(key), asString(item));
  }
  return map;
}

function convertDecimalToStringMap(value: unknown): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asDecimal(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(decimalKey(key), asString(item));
  }
  return distinctKeys(map, "decimal");
}

function convertIntMap(value: unknown): { readonly [key: string]: number } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: number };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asInt(item);
  }
  return map;
}

function isStringMap(value: unknown): value is { readonly [key: string]: string } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isKeyToIntFrom0Map(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!hasMinLength(key, 2)) return false;
    if (!(isSafeInt(item) && item >= 0)) return false;
  }
  return true;
}

function isMapModeToIntMap(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isMapMode(key)) return false;
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function isXOrYToIntMap(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (key !== "x" && key !== "y") return false;
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function isIntListMapMap(
  value: unknown,
): value is { readonly [key: string]: { readonly [key: string]: readonly number[] } } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isIntListMap(item)) return false;
  }
  return true;
}

function isIntListMap(value: unknown): value is { readonly [key: string]: readonly number[] } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isIntList(item)) return false;
  }
  return true;
}

function isIntList(value: unknown): value is readonly number[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function isIntToNullableStringMap(value: unknown): value is ReadonlyMap<number, string | null> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isSafeInt(key)) return false;
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function isIntFrom1ToStringMap(value: unknown): value is ReadonlyMap<number, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(isSafeInt(key) && key >= 1)) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isInt64ToStringMap(value: unknown): value is ReadonlyMap<bigint, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isInt64(key)) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isUint64ToStringMap(value: unknown): value is ReadonlyMap<bigint, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isUint64(key)) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isBigIntToStringMap(value: unknown): value is ReadonlyMap<bigint, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (typeof key !== "bigint") return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isFloatToStringMap(value: unknown): value is ReadonlyMap<number, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (typeof key !== "number") return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isMapLevelToStringMap(value: unknown): value is ReadonlyMap<MapLevel, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isMapLevel(key)) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isLiteral1Or2ToStringMap(value: unknown): value is ReadonlyMap<1 | 2, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (key !== 1 && key !== 2) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isDatetimeToStringMap(value: unknown): value is ReadonlyMap<string, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(typeof key === "string" && isCanonicalDatetime(key))) return false;
    if (typeof item !== "string") return false;
  }
  if (!hasDistinctKeys(value, "datetime")) return false;
  return true;
}

function isDateToStringMap(value: unknown): value is ReadonlyMap<string, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(typeof key === "string" && isCanonicalDate(key))) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isTimeToStringMap(value: unknown): value is ReadonlyMap<string, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(typeof key === "string" && isCanonicalTime(key))) return false;
    if (typeof item !== "string") return false;
  }
  if (!hasDistinctKeys(value, "time")) return false;
  return true;
}

function isDurationToStringMap(value: unknown): value is ReadonlyMap<string, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(typeof key === "string" && isCanonicalDuration(key))) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isUuidToStringMap(value: unknown): value is ReadonlyMap<string, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(typeof key === "string" && isCanonicalUuid(key))) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isDecimalToStringMap(value: unknown): value is ReadonlyMap<string, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!(typeof key === "string" && isCanonicalDecimal(key))) return false;
    if (typeof item !== "string") return false;
  }
  if (!hasDistinctKeys(value, "decimal")) return false;
  return true;
}

function isIntMap(value: unknown): value is { readonly [key: string]: number } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isSafeInt(item)) return false;
  }
  return true;
}
