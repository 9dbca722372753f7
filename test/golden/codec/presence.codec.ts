// @generated from test/golden/codec/presence.yaml. Do not edit.

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
  type Writable,
  type Writer,
  asBool,
  asBytes,
  asDate,
  asFloat,
  asInt,
  asInt64,
  asObject,
  asString,
  bail,
  bailUnlessPlain,
  entriesOf,
  fieldsOf,
  hasProperty,
  intKey,
  intText,
  isBytes,
  isCanonicalDate,
  isEmptyList,
  isEmptyMap,
  isEmptyObject,
  isEmptySet,
  isInt64,
  isList,
  isMap,
  isPlainObject,
  isSafeInt,
  isSet,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  onlyOneOf,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sameBytes,
  sortedKeys,
  sortedMapEntries,
  sortedSet,
} from "tessera-contracts/serde/codegen";
import type { Compat, Inner, Nothing, Options, Strict, StrictPatch, Written } from "./presence.js";

const READ_STRICT_FIELDS = /* @__PURE__ */ jsonFields([
  "id",
  "count",
  "ratio",
  "offset",
  "big",
  "flag",
  "name",
  "day",
  "payload",
  "parent",
  "limit",
  "names",
  "labels",
  "by_int",
  "sizes",
  "options",
  "maybe",
]);
const READ_DEPTH = /* @__PURE__ */ jsonKey("depth");
const READ_INNER = /* @__PURE__ */ jsonKey("inner");
const READ_NOTE = /* @__PURE__ */ jsonKey("note");
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_FLAG = /* @__PURE__ */ jsonKey("flag");
const READ_A = /* @__PURE__ */ jsonKey("a");
const READ_B = /* @__PURE__ */ jsonKey("b");
const READ_C = /* @__PURE__ */ jsonKey("c");
const READ_D = /* @__PURE__ */ jsonKey("d");
const READ_E = /* @__PURE__ */ jsonKey("e");
const READ_OLD_E = /* @__PURE__ */ jsonKey("old_e");
const READ_OLDER_E = /* @__PURE__ */ jsonKey("older-e");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_STRICT_PATCH_FIELDS = /* @__PURE__ */ jsonFields([
  "id",
  "count",
  "ratio",
  "offset",
  "big",
  "flag",
  "name",
  "day",
  "payload",
  "parent",
  "limit",
  "names",
  "labels",
  "by_int",
  "sizes",
  "options",
  "maybe",
]);

const UNPACK_STRICT_FIELDS = /* @__PURE__ */ packedFields([
  "id",
  "count",
  "ratio",
  "offset",
  "big",
  "flag",
  "name",
  "day",
  "payload",
  "parent",
  "limit",
  "names",
  "labels",
  "by_int",
  "sizes",
  "options",
  "maybe",
]);
const UNPACK_DEPTH = /* @__PURE__ */ packedKey("depth");
const UNPACK_INNER = /* @__PURE__ */ packedKey("inner");
const UNPACK_NOTE = /* @__PURE__ */ packedKey("note");
const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_FLAG = /* @__PURE__ */ packedKey("flag");
const UNPACK_A = /* @__PURE__ */ packedKey("a");
const UNPACK_B = /* @__PURE__ */ packedKey("b");
const UNPACK_C = /* @__PURE__ */ packedKey("c");
const UNPACK_D = /* @__PURE__ */ packedKey("d");
const UNPACK_E = /* @__PURE__ */ packedKey("e");
const UNPACK_OLD_E = /* @__PURE__ */ packedKey("old_e");
const UNPACK_OLDER_E = /* @__PURE__ */ packedKey("older-e");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_STRICT_PATCH_FIELDS = /* @__PURE__ */ packedFields([
  "id",
  "count",
  "ratio",
  "offset",
  "big",
  "flag",
  "name",
  "day",
  "payload",
  "parent",
  "limit",
  "names",
  "labels",
  "by_int",
  "sizes",
  "options",
  "maybe",
]);

const READ_INNER_TAG = /* @__PURE__ */ jsonLiterals("inner");
const UNPACK_INNER_TAG = /* @__PURE__ */ packedLiterals("inner");

const OPEN_STRICT = /* @__PURE__ */ jsonChunk('{"id":');
const WRITE_COUNT = /* @__PURE__ */ jsonChunk(',"count":');
const WRITE_RATIO = /* @__PURE__ */ jsonChunk(',"ratio":');
const WRITE_OFFSET = /* @__PURE__ */ jsonChunk(',"offset":');
const WRITE_BIG = /* @__PURE__ */ jsonChunk(',"big":');
const WRITE_FLAG = /* @__PURE__ */ jsonChunk(',"flag":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_DAY = /* @__PURE__ */ jsonChunk(',"day":');
const WRITE_PAYLOAD = /* @__PURE__ */ jsonChunk(',"payload":');
const WRITE_PARENT = /* @__PURE__ */ jsonChunk(',"parent":');
const WRITE_LIMIT = /* @__PURE__ */ jsonChunk(',"limit":');
const WRITE_NAMES = /* @__PURE__ */ jsonChunk(',"names":');
const WRITE_LABELS = /* @__PURE__ */ jsonChunk(',"labels":');
const WRITE_BY_INT = /* @__PURE__ */ jsonChunk(',"by_int":');
const WRITE_SIZES = /* @__PURE__ */ jsonChunk(',"sizes":');
const WRITE_OPTIONS = /* @__PURE__ */ jsonChunk(',"options":');
const WRITE_MAYBE = /* @__PURE__ */ jsonChunk(',"maybe":');
const WRITE_DEPTH = /* @__PURE__ */ jsonChunk(',"depth":');
const WRITE_INNER = /* @__PURE__ */ jsonChunk(',"inner":');
const WRITE_NOTE = /* @__PURE__ */ jsonChunk(',"note":');
const OPEN_INNER = /* @__PURE__ */ jsonChunk('{"type":"inner"');
const WRITE_A = /* @__PURE__ */ jsonChunk(',"a":');
const WRITE_B = /* @__PURE__ */ jsonChunk(',"b":');
const WRITE_C = /* @__PURE__ */ jsonChunk(',"c":');
const WRITE_D = /* @__PURE__ */ jsonChunk(',"d":');
const WRITE_E = /* @__PURE__ */ jsonChunk(',"e":');
const OPEN_WRITTEN = /* @__PURE__ */ jsonChunk('{"a":');
const WRITE_VALUE = /* @__PURE__ */ jsonChunk(',"value":');
const WRITE_ID = /* @__PURE__ */ jsonChunk(',"id":');

const HEAD_STRICT = /* @__PURE__ */ packedChunk("id");
const PACK_COUNT = /* @__PURE__ */ packedChunk("count");
const PACK_RATIO = /* @__PURE__ */ packedChunk("ratio");
const PACK_OFFSET = /* @__PURE__ */ packedChunk("offset");
const PACK_BIG = /* @__PURE__ */ packedChunk("big");
const PACK_FLAG = /* @__PURE__ */ packedChunk("flag");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_DAY = /* @__PURE__ */ packedChunk("day");
const PACK_PAYLOAD = /* @__PURE__ */ packedChunk("payload");
const PACK_PARENT = /* @__PURE__ */ packedChunk("parent");
const PACK_LIMIT = /* @__PURE__ */ packedChunk("limit");
const PACK_NAMES = /* @__PURE__ */ packedChunk("names");
const PACK_LABELS = /* @__PURE__ */ packedChunk("labels");
const PACK_BY_INT = /* @__PURE__ */ packedChunk("by_int");
const PACK_SIZES = /* @__PURE__ */ packedChunk("sizes");
const PACK_OPTIONS = /* @__PURE__ */ packedChunk("options");
const PACK_MAYBE = /* @__PURE__ */ packedChunk("maybe");
const PACK_DEPTH = /* @__PURE__ */ packedChunk("depth");
const PACK_INNER = /* @__PURE__ */ packedChunk("inner");
const PACK_NOTE = /* @__PURE__ */ packedChunk("note");
const HEAD_INNER = /* @__PURE__ */ packedChunk("type", "inner");
const PACK_A = /* @__PURE__ */ packedChunk("a");
const PACK_B = /* @__PURE__ */ packedChunk("b");
const PACK_C = /* @__PURE__ */ packedChunk("c");
const PACK_D = /* @__PURE__ */ packedChunk("d");
const PACK_E = /* @__PURE__ */ packedChunk("e");
const HEAD_WRITTEN = /* @__PURE__ */ packedChunk("a");
const PACK_VALUE = /* @__PURE__ */ packedChunk("value");
const HEAD_NOTHING = /* @__PURE__ */ packedHead(0);
const PACK_ID = /* @__PURE__ */ packedChunk("id");

const DEFAULT_PAYLOAD = /* @__PURE__ */ new Uint8Array([1, 2, 3]);

export function readStrict(r: JsonReader): Strict {
  let id: string | undefined;
  let count_: number = 0;
  let ratio: number = 1.5;
  let offset: number = 0;
  let big: bigint = 7n;
  let flag: boolean = false;
  let name: string = "none";
  let day: string = "2024-01-01";
  let payload: Uint8Array | undefined;
  let parent: string | null = null;
  let limit: number | null = 10;
  let names: readonly string[] = [];
  let labels: { readonly [key: string]: string } | undefined;
  let by_int: ReadonlyMap<number, string> | undefined;
  let sizes: ReadonlySet<number> | undefined;
  let options: Options | undefined;
  let maybe: Options | null | undefined;
  r.beginObject();
  for (let at = r.nextField(READ_STRICT_FIELDS, -1); at !== -1; at = r.nextField(READ_STRICT_FIELDS, at)) {
    switch (at) {
      case 0:
        id = r.readString();
        break;
      case 1:
        count_ = r.readInt();
        break;
      case 2:
        ratio = r.readFloat();
        break;
      case 3:
        offset = r.readFloat();
        break;
      case 4:
        big = r.readInt64();
        break;
      case 5:
        flag = r.readBool();
        break;
      case 6:
        name = r.readString();
        break;
      case 7:
        day = r.readDate();
        break;
      case 8:
        payload = r.readBytes();
        break;
      case 9:
        parent = r.atNull() ? null : r.readString();
        break;
      case 10:
        limit = r.atNull() ? null : r.readInt();
        break;
      case 11:
        names = readStringList(r);
        break;
      case 12:
        labels = readStringMap(r);
        break;
      case 13:
        by_int = readIntToStringMap(r);
        break;
      case 14:
        sizes = readIntSet(r);
        break;
      case 15:
        options = readOptions(r);
        break;
      case 16:
        maybe = r.atNull() ? null : readOptions(r);
        break;
    }
  }
  if (id === undefined) r.bail();
  if (payload === undefined) payload = DEFAULT_PAYLOAD.slice();
  if (labels === undefined) labels = Object.create(null) as { readonly [key: string]: string };
  if (by_int === undefined) by_int = new Map();
  if (sizes === undefined) sizes = new Set<number>();
  if (options === undefined) options = defaultOptions();
  if (maybe === undefined) maybe = defaultOptions();
  return {
    id,
    count: count_,
    ratio,
    offset,
    big,
    flag,
    name,
    day,
    payload,
    parent,
    limit,
    names,
    labels,
    by_int,
    sizes,
    options,
    maybe,
  };
}

export function unpackStrict(r: PackReader): Strict {
  let id: string | undefined;
  let count_: number = 0;
  let ratio: number = 1.5;
  let offset: number = 0;
  let big: bigint = 7n;
  let flag: boolean = false;
  let name: string = "none";
  let day: string = "2024-01-01";
  let payload: Uint8Array | undefined;
  let parent: string | null = null;
  let limit: number | null = 10;
  let names: readonly string[] = [];
  let labels: { readonly [key: string]: string } | undefined;
  let by_int: ReadonlyMap<number, string> | undefined;
  let sizes: ReadonlySet<number> | undefined;
  let options: Options | undefined;
  let maybe: Options | null | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_STRICT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_STRICT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        id = r.readString();
        break;
      case 1:
        count_ = r.readInt();
        break;
      case 2:
        ratio = r.readFloat();
        break;
      case 3:
        offset = r.readFloat();
        break;
      case 4:
        big = r.readInt64();
        break;
      case 5:
        flag = r.readBool();
        break;
      case 6:
        name = r.readString();
        break;
      case 7:
        day = r.readDate();
        break;
      case 8:
        payload = r.readBytes();
        break;
      case 9:
        parent = r.atNull() ? null : r.readString();
        break;
      case 10:
        limit = r.atNull() ? null : r.readInt();
        break;
      case 11:
        names = unpackStringList(r);
        break;
      case 12:
        labels = unpackStringMap(r);
        break;
      case 13:
        by_int = unpackIntToStringMap(r);
        break;
      case 14:
        sizes = unpackIntSet(r);
        break;
      case 15:
        options = unpackOptions(r);
        break;
      case 16:
        maybe = r.atNull() ? null : unpackOptions(r);
        break;
    }
  }
  if (id === undefined) r.bail();
  if (payload === undefined) payload = DEFAULT_PAYLOAD.slice();
  if (labels === undefined) labels = Object.create(null) as { readonly [key: string]: string };
  if (by_int === undefined) by_int = new Map();
  if (sizes === undefined) sizes = new Set<number>();
  if (options === undefined) options = defaultOptions();
  if (maybe === undefined) maybe = defaultOptions();
  return {
    id,
    count: count_,
    ratio,
    offset,
    big,
    flag,
    name,
    day,
    payload,
    parent,
    limit,
    names,
    labels,
    by_int,
    sizes,
    options,
    maybe,
  };
}

export function writeStrict(w: JsonValueWriter, value: Strict): void {
  requirePlain(value, value.id);
  w.write(OPEN_STRICT);
  w.writeString(value.id);
  if (value.count !== undefined && value.count !== 0) {
    w.write(WRITE_COUNT);
    w.writeInt(value.count);
  }
  if (value.ratio !== undefined && value.ratio !== 1.5) {
    w.write(WRITE_RATIO);
    w.writeFloat(value.ratio);
  }
  if (value.offset !== undefined && !Object.is(value.offset, 0)) {
    w.write(WRITE_OFFSET);
    w.writeFloat(value.offset);
  }
  if (value.big !== undefined && value.big !== 7n) {
    w.write(WRITE_BIG);
    w.writeBigInt(value.big, "int64");
  }
  if (value.flag !== undefined && value.flag !== false) {
    w.write(WRITE_FLAG);
    w.writeBool(value.flag);
  }
  if (value.name !== undefined && value.name !== "none") {
    w.write(WRITE_NAME);
    w.writeString(value.name);
  }
  if (value.day !== undefined && value.day !== "2024-01-01") {
    w.write(WRITE_DAY);
    w.writeDate(value.day);
  }
  if (value.payload !== undefined && !sameBytes(value.payload, DEFAULT_PAYLOAD)) {
    w.write(WRITE_PAYLOAD);
    w.writeBytes(value.payload);
  }
  if (value.parent !== undefined && value.parent !== null) {
    w.write(WRITE_PARENT);
    w.writeString(value.parent);
  }
  if (value.limit !== undefined && value.limit !== 10) {
    w.write(WRITE_LIMIT);
    if (value.limit === null) w.writeNull();
    else w.writeInt(value.limit);
  }
  if (!isEmptyList(value.names)) {
    w.write(WRITE_NAMES);
    writeStringList(w, value.names);
  }
  if (!isEmptyObject(value.labels)) {
    w.write(WRITE_LABELS);
    writeStringMap(w, value.labels);
  }
  if (!isEmptyMap(value.by_int)) {
    w.write(WRITE_BY_INT);
    writeIntToStringMap(w, value.by_int);
  }
  if (!isEmptySet(value.sizes)) {
    w.write(WRITE_SIZES);
    writeIntSet(w, value.sizes);
  }
  if (!equalsDefaultOptions(value.options)) {
    w.write(WRITE_OPTIONS);
    writeOptions(w, value.options);
  }
  if (!equalsDefaultOptions(value.maybe)) {
    w.write(WRITE_MAYBE);
    if (value.maybe === null) w.writeNull();
    else writeOptions(w, value.maybe);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packStrict(w: Writer, value: Strict): void {
  requirePlain(value, value.id);
  let fields = 1;
  if (value.count !== undefined && value.count !== 0) fields++;
  if (value.ratio !== undefined && value.ratio !== 1.5) fields++;
  if (value.offset !== undefined && !Object.is(value.offset, 0)) fields++;
  if (value.big !== undefined && value.big !== 7n) fields++;
  if (value.flag !== undefined && value.flag !== false) fields++;
  if (value.name !== undefined && value.name !== "none") fields++;
  if (value.day !== undefined && value.day !== "2024-01-01") fields++;
  if (value.payload !== undefined && !sameBytes(value.payload, DEFAULT_PAYLOAD)) fields++;
  if (value.parent !== undefined && value.parent !== null) fields++;
  if (value.limit !== undefined && value.limit !== 10) fields++;
  if (!isEmptyList(value.names)) fields++;
  if (!isEmptyObject(value.labels)) fields++;
  if (!isEmptyMap(value.by_int)) fields++;
  if (!isEmptySet(value.sizes)) fields++;
  if (!equalsDefaultOptions(value.options)) fields++;
  if (!equalsDefaultOptions(value.maybe)) fields++;
  w.packStructHeader(fields, 17);
  w.write(HEAD_STRICT);
  w.packString(value.id);
  if (value.count !== undefined && value.count !== 0) {
    w.write(PACK_COUNT);
    w.packInt(value.count);
  }
  if (value.ratio !== undefined && value.ratio !== 1.5) {
    w.write(PACK_RATIO);
    w.packFloat(value.ratio);
  }
  if (value.offset !== undefined && !Object.is(value.offset, 0)) {
    w.write(PACK_OFFSET);
    w.packFloat(value.offset);
  }
  if (value.big !== undefined && value.big !== 7n) {
    w.write(PACK_BIG);
    w.packBigInt(value.big, "int64");
  }
  if (value.flag !== undefined && value.flag !== false) {
    w.write(PACK_FLAG);
    w.packBool(value.flag);
  }
  if (value.name !== undefined && value.name !== "none") {
    w.write(PACK_NAME);
    w.packString(value.name);
  }
  if (value.day !== undefined && value.day !== "2024-01-01") {
    w.write(PACK_DAY);
    w.packDate(value.day);
  }
  if (value.payload !== undefined && !sameBytes(value.payload, DEFAULT_PAYLOAD)) {
    w.write(PACK_PAYLOAD);
    w.packBytes(value.payload);
  }
  if (value.parent !== undefined && value.parent !== null) {
    w.write(PACK_PARENT);
    w.packString(value.parent);
  }
  if (value.limit !== undefined && value.limit !== 10) {
    w.write(PACK_LIMIT);
    if (value.limit === null) w.packNull();
    else w.packInt(value.limit);
  }
  if (!isEmptyList(value.names)) {
    w.write(PACK_NAMES);
    packStringList(w, value.names);
  }
  if (!isEmptyObject(value.labels)) {
    w.write(PACK_LABELS);
    packStringMap(w, value.labels);
  }
  if (!isEmptyMap(value.by_int)) {
    w.write(PACK_BY_INT);
    packIntToStringMap(w, value.by_int);
  }
  if (!isEmptySet(value.sizes)) {
    w.write(PACK_SIZES);
    packIntSet(w, value.sizes);
  }
  if (!equalsDefaultOptions(value.options)) {
    w.write(PACK_OPTIONS);
    packOptions(w, value.options);
  }
  if (!equalsDefaultOptions(value.maybe)) {
    w.write(PACK_MAYBE);
    if (value.maybe === null) w.packNull();
    else packOptions(w, value.maybe);
  }
}

export function isStrict(candidate: unknown): candidate is Strict {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Strict> = candidate;
  if (typeof value.id !== "string") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.count)) return false;
  if (typeof value.ratio !== "number") return false;
  if (typeof value.offset !== "number") return false;
  if (!isInt64(value.big)) return false;
  if (typeof value.flag !== "boolean") return false;
  if (typeof value.name !== "string") return false;
  if (!(typeof value.day === "string" && isCanonicalDate(value.day))) return false;
  if (!isBytes(value.payload)) return false;
  if (typeof value.parent !== "string" && value.parent !== null) return false;
  if (!isSafeInt(value.limit) && value.limit !== null) return false;
  if (!isStringList(value.names)) return false;
  if (!isStringMap(value.labels)) return false;
  if (!isIntToStringMap(value.by_int)) return false;
  if (!isIntSet(value.sizes)) return false;
  if (!isOptions(value.options)) return false;
  if (!isOptions(value.maybe) && value.maybe !== null) return false;
  for (const name in value) {
    switch (name) {
      case "id":
      case "count":
      case "ratio":
      case "offset":
      case "big":
      case "flag":
      case "name":
      case "day":
      case "payload":
      case "parent":
      case "limit":
      case "names":
      case "labels":
      case "by_int":
      case "sizes":
      case "options":
      case "maybe":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertStrict(value: unknown): Strict {
  const fields = fieldsOf<keyof Strict>(value);
  bailUnlessPlain(fields, fields.id);
  for (const name in fields) {
    switch (name) {
      case "id":
      case "count":
      case "ratio":
      case "offset":
      case "big":
      case "flag":
      case "name":
      case "day":
      case "payload":
      case "parent":
      case "limit":
      case "names":
      case "labels":
      case "by_int":
      case "sizes":
      case "options":
      case "maybe":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    id: asString(fields.id),
    count: fields.count === undefined ? 0 : asInt(fields.count),
    ratio: fields.ratio === undefined ? 1.5 : asFloat(fields.ratio),
    offset: fields.offset === undefined ? 0 : asFloat(fields.offset),
    big: fields.big === undefined ? 7n : asInt64(fields.big),
    flag: fields.flag === undefined ? false : asBool(fields.flag),
    name: fields.name === undefined ? "none" : asString(fields.name),
    day: fields.day === undefined ? "2024-01-01" : asDate(fields.day),
    payload: fields.payload === undefined ? DEFAULT_PAYLOAD.slice() : asBytes(fields.payload),
    parent: fields.parent == null ? null : asString(fields.parent),
    limit: fields.limit === undefined ? 10 : fields.limit === null ? null : asInt(fields.limit),
    names: fields.names === undefined ? [] : convertStringList(fields.names),
    labels:
      fields.labels === undefined
        ? (Object.create(null) as { readonly [key: string]: string })
        : convertStringMap(fields.labels),
    by_int: fields.by_int === undefined ? new Map() : convertIntToStringMap(fields.by_int),
    sizes: fields.sizes === undefined ? new Set<number>() : convertIntSet(fields.sizes),
    options: fields.options === undefined ? defaultOptions() : convertOptions(fields.options),
    maybe: fields.maybe === undefined ? defaultOptions() : fields.maybe === null ? null : convertOptions(fields.maybe),
  };
}

export function readOptions(r: JsonReader): Options {
  let depth: number = 1;
  let inner: Inner | undefined;
  let note: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_DEPTH)) depth = r.readInt();
    if (r.atKey(READ_INNER)) inner = readInner(r);
    if (r.atKey(READ_NOTE)) note = r.readString();
  } while (r.moreFields());
  if (inner === undefined) inner = defaultInner();
  const value = { depth, inner } as Writable<Options>;
  if (note !== undefined) value.note = note;
  return value;
}

export function unpackOptions(r: PackReader): Options {
  let depth: number = 1;
  let inner: Inner | undefined;
  let note: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DEPTH)) depth = r.readInt();
    if (r.atKey(UNPACK_INNER)) inner = unpackInner(r);
    if (r.atKey(UNPACK_NOTE)) note = r.readString();
  } while (r.moreFields(outer));
  if (inner === undefined) inner = defaultInner();
  const value = { depth, inner } as Writable<Options>;
  if (note !== undefined) value.note = note;
  return value;
}

export function writeOptions(w: JsonValueWriter, value: Options): void {
  requirePlain(value, value.depth);
  const start = w.here();
  if (value.depth !== undefined && value.depth !== 1) {
    w.write(WRITE_DEPTH);
    w.writeInt(value.depth);
  }
  if (!equalsDefaultInner(value.inner)) {
    w.write(WRITE_INNER);
    writeInner(w, value.inner);
  }
  if (value.note !== undefined) {
    w.write(WRITE_NOTE);
    w.writeString(value.note);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packOptions(w: Writer, value: Options): void {
  requirePlain(value, value.depth);
  let fields = 0;
  if (value.depth !== undefined && value.depth !== 1) fields++;
  if (!equalsDefaultInner(value.inner)) fields++;
  if (value.note !== undefined) fields++;
  w.packStructHeader(fields, 3);
  if (value.depth !== undefined && value.depth !== 1) {
    w.write(PACK_DEPTH);
    w.packInt(value.depth);
  }
  if (!equalsDefaultInner(value.inner)) {
    w.write(PACK_INNER);
    packInner(w, value.inner);
  }
  if (value.note !== undefined) {
    w.write(PACK_NOTE);
    w.packString(value.note);
  }
}

export function isOptions(candidate: unknown): candidate is Options {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Options> = candidate;
  if (value.depth === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.depth)) return false;
  if (!isInner(value.inner)) return false;
  if (value.note !== undefined && typeof value.note !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "depth":
      case "inner":
      case "note":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertOptions(value: unknown): Options {
  const fields = fieldsOf<keyof Options>(value);
  bailUnlessPlain(fields, fields.depth);
  for (const name in fields) {
    switch (name) {
      case "depth":
      case "inner":
      case "note":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {
    depth: fields.depth === undefined ? 1 : asInt(fields.depth),
    inner: fields.inner === undefined ? defaultInner() : convertInner(fields.inner),
  } as Writable<Options>;
  if (fields.note !== undefined) result.note = asString(fields.note);
  return result;
}

export function readInner(r: JsonReader): Inner {
  let flag: boolean = true;
  r.beginTagged(READ_TYPE, READ_INNER_TAG);
  do {
    if (r.atKey(READ_FLAG)) flag = r.readBool();
  } while (r.atTag(READ_TYPE, READ_INNER_TAG) || r.moreFields());
  return { type: "inner", flag };
}

export function unpackInner(r: PackReader): Inner {
  let flag: boolean = true;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_INNER_TAG);
  do {
    if (r.atKey(UNPACK_FLAG)) flag = r.readBool();
  } while (r.atTag(UNPACK_TYPE, UNPACK_INNER_TAG) || r.moreFields(outer));
  return { type: "inner", flag };
}

export function writeInner(w: JsonValueWriter, value: Inner): void {
  requirePlain(value, value.type);
  if (value.type !== "inner") w.wrong();
  w.write(OPEN_INNER);
  if (value.flag !== undefined && value.flag !== true) {
    w.write(WRITE_FLAG);
    w.writeBool(value.flag);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packInner(w: Writer, value: Inner): void {
  requirePlain(value, value.type);
  if (value.type !== "inner") w.wrong();
  let fields = 1;
  if (value.flag !== undefined && value.flag !== true) fields++;
  w.packStructHeader(fields, 2);
  w.write(HEAD_INNER);
  if (value.flag !== undefined && value.flag !== true) {
    w.write(PACK_FLAG);
    w.packBool(value.flag);
  }
}

export function isInner(candidate: unknown): candidate is Inner {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Inner> = candidate;
  if (value.type !== "inner") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.flag !== "boolean") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "flag":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertInner(value: unknown): Inner {
  const fields = fieldsOf<keyof Inner>(value);
  bailUnlessPlain(fields, fields.type);
  if (fields.type !== undefined && fields.type !== "inner") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "flag":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { type: "inner", flag: fields.flag === undefined ? true : asBool(fields.flag) };
}

export function readCompat(r: JsonReader): Compat {
  let a: number | undefined;
  let b: string | null | undefined;
  let c: string | null | undefined;
  let d: number = 4;
  let e: number = 0;
  r.beginObject();
  do {
    if (r.atKey(READ_A)) a = r.readInt();
    if (r.atKey(READ_B)) b = r.atNull() ? null : r.readString();
    if (r.atKey(READ_C)) c = r.atNull() ? null : r.readString();
    if (r.atKey(READ_D)) d = r.readInt();
    if (r.atKey(READ_E) || r.atKey(READ_OLD_E) || r.atKey(READ_OLDER_E)) e = r.readInt();
  } while (r.moreFieldsOrSkip());
  if (b === undefined) r.bail();
  const value = {} as Writable<Compat>;
  if (a !== undefined) value.a = a;
  value.b = b;
  if (c !== undefined) value.c = c;
  value.d = d;
  value.e = e;
  return value;
}

export function unpackCompat(r: PackReader): Compat {
  let a: number | undefined;
  let b: string | null | undefined;
  let c: string | null | undefined;
  let d: number = 4;
  let e: number = 0;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_A)) a = r.readInt();
    if (r.atKey(UNPACK_B)) b = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_C)) c = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_D)) d = r.readInt();
    if (r.atKey(UNPACK_E) || r.atKey(UNPACK_OLD_E) || r.atKey(UNPACK_OLDER_E)) e = r.readInt();
  } while (r.moreFieldsOrSkip(outer));
  if (b === undefined) r.bail();
  const value = {} as Writable<Compat>;
  if (a !== undefined) value.a = a;
  value.b = b;
  if (c !== undefined) value.c = c;
  value.d = d;
  value.e = e;
  return value;
}

export function writeCompat(w: JsonValueWriter, value: Compat): void {
  requirePlain(value, value.a);
  const start = w.here();
  if (value.a !== undefined) {
    w.write(WRITE_A);
    w.writeInt(value.a);
  }
  w.write(WRITE_B);
  if (value.b === null) w.writeNull();
  else w.writeString(value.b);
  if (value.c !== undefined) {
    w.write(WRITE_C);
    if (value.c === null) w.writeNull();
    else w.writeString(value.c);
  }
  if (value.d !== undefined && value.d !== 4) {
    w.write(WRITE_D);
    w.writeInt(value.d);
  }
  if (value.e !== undefined && value.e !== 0) {
    w.write(WRITE_E);
    w.writeInt(value.e);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCompat(w: Writer, value: Compat): void {
  requirePlain(value, value.a);
  let fields = 1;
  if (value.a !== undefined) fields++;
  if (value.c !== undefined) fields++;
  if (value.d !== undefined && value.d !== 4) fields++;
  if (value.e !== undefined && value.e !== 0) fields++;
  w.packStructHeader(fields, 5);
  if (value.a !== undefined) {
    w.write(PACK_A);
    w.packInt(value.a);
  }
  w.write(PACK_B);
  if (value.b === null) w.packNull();
  else w.packString(value.b);
  if (value.c !== undefined) {
    w.write(PACK_C);
    if (value.c === null) w.packNull();
    else w.packString(value.c);
  }
  if (value.d !== undefined && value.d !== 4) {
    w.write(PACK_D);
    w.packInt(value.d);
  }
  if (value.e !== undefined && value.e !== 0) {
    w.write(PACK_E);
    w.packInt(value.e);
  }
}

export function isCompat(candidate: unknown): candidate is Compat {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Compat> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.a !== undefined && !isSafeInt(value.a)) return false;
  if (typeof value.b !== "string" && value.b !== null) return false;
  if (value.c !== undefined && typeof value.c !== "string" && value.c !== null) return false;
  if (!isSafeInt(value.d)) return false;
  if (!isSafeInt(value.e)) return false;
  return true;
}

export function convertCompat(value: unknown): Compat {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["a"]);
  const result = {} as Writable<Compat>;
  if (fields["a"] !== undefined) result.a = asInt(fields["a"]);
  result.b = fields["b"] === null ? null : asString(fields["b"]);
  if (fields["c"] !== undefined) result.c = fields["c"] === null ? null : asString(fields["c"]);
  result.d = fields["d"] === undefined ? 4 : asInt(fields["d"]);
  result.e =
    onlyOneOf(fields["e"], fields["old_e"], fields["older-e"]) === undefined
      ? 0
      : asInt(onlyOneOf(fields["e"], fields["old_e"], fields["older-e"]));
  return result;
}

export function readWritten(r: JsonReader): Written {
  let a: number = 1;
  let b: string | null = "x";
  let c: readonly number[] = [];
  let d: number | undefined;
  let value_: { readonly [key: string]: number } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_A)) a = r.readInt();
    if (r.atKey(READ_B)) b = r.atNull() ? null : r.readString();
    if (r.atKey(READ_C)) c = readIntList(r);
    if (r.atKey(READ_D)) d = r.readInt();
    if (r.atKey(READ_VALUE)) value_ = readIntMap(r);
  } while (r.moreFields());
  if (value_ === undefined) value_ = Object.create(null) as { readonly [key: string]: number };
  const value = { a, b, c } as Writable<Written>;
  if (d !== undefined) value.d = d;
  value.value = value_;
  return value;
}

export function unpackWritten(r: PackReader): Written {
  let a: number = 1;
  let b: string | null = "x";
  let c: readonly number[] = [];
  let d: number | undefined;
  let value_: { readonly [key: string]: number } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_A)) a = r.readInt();
    if (r.atKey(UNPACK_B)) b = r.atNull() ? null : r.readString();
    if (r.atKey(UNPACK_C)) c = unpackIntList(r);
    if (r.atKey(UNPACK_D)) d = r.readInt();
    if (r.atKey(UNPACK_VALUE)) value_ = unpackIntMap(r);
  } while (r.moreFields(outer));
  if (value_ === undefined) value_ = Object.create(null) as { readonly [key: string]: number };
  const value = { a, b, c } as Writable<Written>;
  if (d !== undefined) value.d = d;
  value.value = value_;
  return value;
}

export function writeWritten(w: JsonValueWriter, value: Written): void {
  requirePlain(value, value.a);
  w.write(OPEN_WRITTEN);
  const a = value.a === undefined ? 1 : value.a;
  w.writeInt(a);
  w.write(WRITE_B);
  const b = value.b === undefined ? "x" : value.b;
  if (b === null) w.writeNull();
  else w.writeString(b);
  w.write(WRITE_C);
  const c = value.c === undefined ? [] : value.c;
  writeIntList(w, c);
  if (value.d !== undefined) {
    w.write(WRITE_D);
    w.writeInt(value.d);
  }
  w.write(WRITE_VALUE);
  const value_ = value.value === undefined ? {} : value.value;
  writeIntMap(w, value_);
  w.writeByte(CLOSE_OBJECT);
}

export function packWritten(w: Writer, value: Written): void {
  requirePlain(value, value.a);
  let fields = 4;
  if (value.d !== undefined) fields++;
  w.packStructHeader(fields, 5);
  w.write(HEAD_WRITTEN);
  const a = value.a === undefined ? 1 : value.a;
  w.packInt(a);
  w.write(PACK_B);
  const b = value.b === undefined ? "x" : value.b;
  if (b === null) w.packNull();
  else w.packString(b);
  w.write(PACK_C);
  const c = value.c === undefined ? [] : value.c;
  packIntList(w, c);
  if (value.d !== undefined) {
    w.write(PACK_D);
    w.packInt(value.d);
  }
  w.write(PACK_VALUE);
  const value_ = value.value === undefined ? {} : value.value;
  packIntMap(w, value_);
}

export function isWritten(candidate: unknown): candidate is Written {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Written> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (typeof value.b !== "string" && value.b !== null) return false;
  if (!isIntList(value.c)) return false;
  if (value.d !== undefined && !isSafeInt(value.d)) return false;
  if (!isIntMap(value.value)) return false;
  for (const name in value) {
    switch (name) {
      case "a":
      case "b":
      case "c":
      case "d":
      case "value":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertWritten(value: unknown): Written {
  const fields = fieldsOf<keyof Written>(value);
  bailUnlessPlain(fields, fields.a);
  for (const name in fields) {
    switch (name) {
      case "a":
      case "b":
      case "c":
      case "d":
      case "value":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {
    a: fields.a === undefined ? 1 : asInt(fields.a),
    b: fields.b === undefined ? "x" : fields.b === null ? null : asString(fields.b),
    c: fields.c === undefined ? [] : convertIntList(fields.c),
  } as Writable<Written>;
  if (fields.d !== undefined) result.d = asInt(fields.d);
  result.value =
    fields.value === undefined
      ? (Object.create(null) as { readonly [key: string]: number })
      : convertIntMap(fields.value);
  return result;
}

export function readNothing(r: JsonReader): Nothing {
  r.beginObject();
  do {} while (r.moreFields());
  return {};
}

export function unpackNothing(r: PackReader): Nothing {
  const outer = r.beginObject();
  do {} while (r.moreFields(outer));
  return {};
}

export function writeNothing(w: JsonValueWriter, value: Nothing): void {
  requirePlain(value, undefined);
  w.writeByte(OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packNothing(w: Writer, value: Nothing): void {
  requirePlain(value, undefined);
  w.write(HEAD_NOTHING);
}

export function isNothing(candidate: unknown): candidate is Nothing {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Nothing> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  for (const name in value) if (hasProperty(value, name)) return false;
  return true;
}

export function convertNothing(value: unknown): Nothing {
  const fields = fieldsOf<keyof Nothing>(value);
  bailUnlessPlain(fields, undefined);
  for (const name in fields) if (hasProperty(fields, name)) bail();
  return {};
}

export function readStrictPatch(r: JsonReader): StrictPatch {
  let id: string | undefined;
  let count_: number | undefined;
  let ratio: number | undefined;
  let offset: number | undefined;
  let big: bigint | undefined;
  let flag: boolean | undefined;
  let name: string | undefined;
  let day: string | undefined;
  let payload: Uint8Array | undefined;
  let parent: string | null | undefined;
  let limit: number | null | undefined;
  let names: readonly string[] | undefined;
  let labels: { readonly [key: string]: string } | undefined;
  let by_int: ReadonlyMap<number, string> | undefined;
  let sizes: ReadonlySet<number> | undefined;
  let options: Options | undefined;
  let maybe: Options | null | undefined;
  r.beginObject();
  for (let at = r.nextField(READ_STRICT_PATCH_FIELDS, -1); at !== -1; at = r.nextField(READ_STRICT_PATCH_FIELDS, at)) {
    switch (at) {
      case 0:
        id = r.readString();
        break;
      case 1:
        count_ = r.readInt();
        break;
      case 2:
        ratio = r.readFloat();
        break;
      case 3:
        offset = r.readFloat();
        break;
      case 4:
        big = r.readInt64();
        break;
      case 5:
        flag = r.readBool();
        break;
      case 6:
        name = r.readString();
        break;
      case 7:
        day = r.readDate();
        break;
      case 8:
        payload = r.readBytes();
        break;
      case 9:
        parent = r.atNull() ? null : r.readString();
        break;
      case 10:
        limit = r.atNull() ? null : r.readInt();
        break;
      case 11:
        names = readStringList(r);
        break;
      case 12:
        labels = readStringMap(r);
        break;
      case 13:
        by_int = readIntToStringMap(r);
        break;
      case 14:
        sizes = readIntSet(r);
        break;
      case 15:
        options = readOptions(r);
        break;
      case 16:
        maybe = r.atNull() ? null : readOptions(r);
        break;
    }
  }
  const value = {} as Writable<StrictPatch>;
  if (id !== undefined) value.id = id;
  if (count_ !== undefined) value.count = count_;
  if (ratio !== undefined) value.ratio = ratio;
  if (offset !== undefined) value.offset = offset;
  if (big !== undefined) value.big = big;
  if (flag !== undefined) value.flag = flag;
  if (name !== undefined) value.name = name;
  if (day !== undefined) value.day = day;
  if (payload !== undefined) value.payload = payload;
  if (parent !== undefined) value.parent = parent;
  if (limit !== undefined) value.limit = limit;
  if (names !== undefined) value.names = names;
  if (labels !== undefined) value.labels = labels;
  if (by_int !== undefined) value.by_int = by_int;
  if (sizes !== undefined) value.sizes = sizes;
  if (options !== undefined) value.options = options;
  if (maybe !== undefined) value.maybe = maybe;
  return value;
}

export function unpackStrictPatch(r: PackReader): StrictPatch {
  let id: string | undefined;
  let count_: number | undefined;
  let ratio: number | undefined;
  let offset: number | undefined;
  let big: bigint | undefined;
  let flag: boolean | undefined;
  let name: string | undefined;
  let day: string | undefined;
  let payload: Uint8Array | undefined;
  let parent: string | null | undefined;
  let limit: number | null | undefined;
  let names: readonly string[] | undefined;
  let labels: { readonly [key: string]: string } | undefined;
  let by_int: ReadonlyMap<number, string> | undefined;
  let sizes: ReadonlySet<number> | undefined;
  let options: Options | undefined;
  let maybe: Options | null | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_STRICT_PATCH_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_STRICT_PATCH_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        id = r.readString();
        break;
      case 1:
        count_ = r.readInt();
        break;
      case 2:
        ratio = r.readFloat();
        break;
      case 3:
        offset = r.readFloat();
        break;
      case 4:
        big = r.readInt64();
        break;
      case 5:
        flag = r.readBool();
        break;
      case 6:
        name = r.readString();
        break;
      case 7:
        day = r.readDate();
        break;
      case 8:
        payload = r.readBytes();
        break;
      case 9:
        parent = r.atNull() ? null : r.readString();
        break;
      case 10:
        limit = r.atNull() ? null : r.readInt();
        break;
      case 11:
        names = unpackStringList(r);
        break;
      case 12:
        labels = unpackStringMap(r);
        break;
      case 13:
        by_int = unpackIntToStringMap(r);
        break;
      case 14:
        sizes = unpackIntSet(r);
        break;
      case 15:
        options = unpackOptions(r);
        break;
      case 16:
        maybe = r.atNull() ? null : unpackOptions(r);
        break;
    }
  }
  const value = {} as Writable<StrictPatch>;
  if (id !== undefined) value.id = id;
  if (count_ !== undefined) value.count = count_;
  if (ratio !== undefined) value.ratio = ratio;
  if (offset !== undefined) value.offset = offset;
  if (big !== undefined) value.big = big;
  if (flag !== undefined) value.flag = flag;
  if (name !== undefined) value.name = name;
  if (day !== undefined) value.day = day;
  if (payload !== undefined) value.payload = payload;
  if (parent !== undefined) value.parent = parent;
  if (limit !== undefined) value.limit = limit;
  if (names !== undefined) value.names = names;
  if (labels !== undefined) value.labels = labels;
  if (by_int !== undefined) value.by_int = by_int;
  if (sizes !== undefined) value.sizes = sizes;
  if (options !== undefined) value.options = options;
  if (maybe !== undefined) value.maybe = maybe;
  return value;
}

export function writeStrictPatch(w: JsonValueWriter, value: StrictPatch): void {
  requirePlain(value, value.id);
  const start = w.here();
  if (value.id !== undefined) {
    w.write(WRITE_ID);
    w.writeString(value.id);
  }
  if (value.count !== undefined) {
    w.write(WRITE_COUNT);
    w.writeInt(value.count);
  }
  if (value.ratio !== undefined) {
    w.write(WRITE_RATIO);
    w.writeFloat(value.ratio);
  }
  if (value.offset !== undefined) {
    w.write(WRITE_OFFSET);
    w.writeFloat(value.offset);
  }
  if (value.big !== undefined) {
    w.write(WRITE_BIG);
    w.writeBigInt(value.big, "int64");
  }
  if (value.flag !== undefined) {
    w.write(WRITE_FLAG);
    w.writeBool(value.flag);
  }
  if (value.name !== undefined) {
    w.write(WRITE_NAME);
    w.writeString(value.name);
  }
  if (value.day !== undefined) {
    w.write(WRITE_DAY);
    w.writeDate(value.day);
  }
  if (value.payload !== undefined) {
    w.write(WRITE_PAYLOAD);
    w.writeBytes(value.payload);
  }
  if (value.parent !== undefined) {
    w.write(WRITE_PARENT);
    if (value.parent === null) w.writeNull();
    else w.writeString(value.parent);
  }
  if (value.limit !== undefined) {
    w.write(WRITE_LIMIT);
    if (value.limit === null) w.writeNull();
    else w.writeInt(value.limit);
  }
  if (value.names !== undefined) {
    w.write(WRITE_NAMES);
    writeStringList(w, value.names);
  }
  if (value.labels !== undefined) {
    w.write(WRITE_LABELS);
    writeStringMap(w, value.labels);
  }
  if (value.by_int !== undefined) {
    w.write(WRITE_BY_INT);
    writeIntToStringMap(w, value.by_int);
  }
  if (value.sizes !== undefined) {
    w.write(WRITE_SIZES);
    writeIntSet(w, value.sizes);
  }
  if (value.options !== undefined) {
    w.write(WRITE_OPTIONS);
    writeOptions(w, value.options);
  }
  if (value.maybe !== undefined) {
    w.write(WRITE_MAYBE);
    if (value.maybe === null) w.writeNull();
    else writeOptions(w, value.maybe);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packStrictPatch(w: Writer, value: StrictPatch): void {
  requirePlain(value, value.id);
  let fields = 0;
  if (value.id !== undefined) fields++;
  if (value.count !== undefined) fields++;
  if (value.ratio !== undefined) fields++;
  if (value.offset !== undefined) fields++;
  if (value.big !== undefined) fields++;
  if (value.flag !== undefined) fields++;
  if (value.name !== undefined) fields++;
  if (value.day !== undefined) fields++;
  if (value.payload !== undefined) fields++;
  if (value.parent !== undefined) fields++;
  if (value.limit !== undefined) fields++;
  if (value.names !== undefined) fields++;
  if (value.labels !== undefined) fields++;
  if (value.by_int !== undefined) fields++;
  if (value.sizes !== undefined) fields++;
  if (value.options !== undefined) fields++;
  if (value.maybe !== undefined) fields++;
  w.packStructHeader(fields, 17);
  if (value.id !== undefined) {
    w.write(PACK_ID);
    w.packString(value.id);
  }
  if (value.count !== undefined) {
    w.write(PACK_COUNT);
    w.packInt(value.count);
  }
  if (value.ratio !== undefined) {
    w.write(PACK_RATIO);
    w.packFloat(value.ratio);
  }
  if (value.offset !== undefined) {
    w.write(PACK_OFFSET);
    w.packFloat(value.offset);
  }
  if (value.big !== undefined) {
    w.write(PACK_BIG);
    w.packBigInt(value.big, "int64");
  }
  if (value.flag !== undefined) {
    w.write(PACK_FLAG);
    w.packBool(value.flag);
  }
  if (value.name !== undefined) {
    w.write(PACK_NAME);
    w.packString(value.name);
  }
  if (value.day !== undefined) {
    w.write(PACK_DAY);
    w.packDate(value.day);
  }
  if (value.payload !== undefined) {
    w.write(PACK_PAYLOAD);
    w.packBytes(value.payload);
  }
  if (value.parent !== undefined) {
    w.write(PACK_PARENT);
    if (value.parent === null) w.packNull();
    else w.packString(value.parent);
  }
  if (value.limit !== undefined) {
    w.write(PACK_LIMIT);
    if (value.limit === null) w.packNull();
    else w.packInt(value.limit);
  }
  if (value.names !== undefined) {
    w.write(PACK_NAMES);
    packStringList(w, value.names);
  }
  if (value.labels !== undefined) {
    w.write(PACK_LABELS);
    packStringMap(w, value.labels);
  }
  if (value.by_int !== undefined) {
    w.write(PACK_BY_INT);
    packIntToStringMap(w, value.by_int);
  }
  if (value.sizes !== undefined) {
    w.write(PACK_SIZES);
    packIntSet(w, value.sizes);
  }
  if (value.options !== undefined) {
    w.write(PACK_OPTIONS);
    packOptions(w, value.options);
  }
  if (value.maybe !== undefined) {
    w.write(PACK_MAYBE);
    if (value.maybe === null) w.packNull();
    else packOptions(w, value.maybe);
  }
}

export function isStrictPatch(candidate: unknown): candidate is StrictPatch {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<StrictPatch> = candidate;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.id !== undefined && typeof value.id !== "string") return false;
  if (value.count !== undefined && !isSafeInt(value.count)) return false;
  if (value.ratio !== undefined && typeof value.ratio !== "number") return false;
  if (value.offset !== undefined && typeof value.offset !== "number") return false;
  if (value.big !== undefined && !isInt64(value.big)) return false;
  if (value.flag !== undefined && typeof value.flag !== "boolean") return false;
  if (value.name !== undefined && typeof value.name !== "string") return false;
  if (value.day !== undefined && !(typeof value.day === "string" && isCanonicalDate(value.day))) return false;
  if (value.payload !== undefined && !isBytes(value.payload)) return false;
  if (value.parent !== undefined && typeof value.parent !== "string" && value.parent !== null) return false;
  if (value.limit !== undefined && !isSafeInt(value.limit) && value.limit !== null) return false;
  if (value.names !== undefined && !isStringList(value.names)) return false;
  if (value.labels !== undefined && !isStringMap(value.labels)) return false;
  if (value.by_int !== undefined && !isIntToStringMap(value.by_int)) return false;
  if (value.sizes !== undefined && !isIntSet(value.sizes)) return false;
  if (value.options !== undefined && !isOptions(value.options)) return false;
  if (value.maybe !== undefined && !isOptions(value.maybe) && value.maybe !== null) return false;
  for (const name in value) {
    switch (name) {
      case "id":
      case "count":
      case "ratio":
      case "offset":
      case "big":
      case "flag":
      case "name":
      case "day":
      case "payload":
      case "parent":
      case "limit":
      case "names":
      case "labels":
      case "by_int":
      case "sizes":
      case "options":
      case "maybe":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertStrictPatch(value: unknown): StrictPatch {
  const fields = fieldsOf<keyof StrictPatch>(value);
  bailUnlessPlain(fields, fields.id);
  for (const name in fields) {
    switch (name) {
      case "id":
      case "count":
      case "ratio":
      case "offset":
      case "big":
      case "flag":
      case "name":
      case "day":
      case "payload":
      case "parent":
      case "limit":
      case "names":
      case "labels":
      case "by_int":
      case "sizes":
      case "options":
      case "maybe":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {} as Writable<StrictPatch>;
  if (fields.id !== undefined) result.id = asString(fields.id);
  if (fields.count !== undefined) result.count = asInt(fields.count);
  if (fields.ratio !== undefined) result.ratio = asFloat(fields.ratio);
  if (fields.offset !== undefined) result.offset = asFloat(fields.offset);
  if (fields.big !== undefined) result.big = asInt64(fields.big);
  if (fields.flag !== undefined) result.flag = asBool(fields.flag);
  if (fields.name !== undefined) result.name = asString(fields.name);
  if (fields.day !== undefined) result.day = asDate(fields.day);
  if (fields.payload !== undefined) result.payload = asBytes(fields.payload);
  if (fields.parent !== undefined) result.parent = fields.parent === null ? null : asString(fields.parent);
  if (fields.limit !== undefined) result.limit = fields.limit === null ? null : asInt(fields.limit);
  if (fields.names !== undefined) result.names = convertStringList(fields.names);
  if (fields.labels !== undefined) result.labels = convertStringMap(fields.labels);
  if (fields.by_int !== undefined) result.by_int = convertIntToStringMap(fields.by_int);
  if (fields.sizes !== undefined) result.sizes = convertIntSet(fields.sizes);
  if (fields.options !== undefined) result.options = convertOptions(fields.options);
  if (fields.maybe !== undefined) result.maybe = fields.maybe === null ? null : convertOptions(fields.maybe);
  return result;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function readStringMap(r: JsonReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readString();
  return map;
}

function readIntToStringMap(r: JsonReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(intKey(r.readMapKey()), r.readString());
  return map;
}

function readIntSet(r: JsonReader): ReadonlySet<number> {
  const set = new Set<number>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readInt());
  return set;
}

function defaultOptions(): Options {
  return { depth: 1, inner: defaultInner() };
}

function defaultInner(): Inner {
  return { type: "inner", flag: true };
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function unpackStringMap(r: PackReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readString();
  return map;
}

function unpackIntToStringMap(r: PackReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readInt(), r.readString());
  return map;
}

function unpackIntSet(r: PackReader): ReadonlySet<number> {
  const set = new Set<number>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readInt());
  return set;
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

function writeIntSet(w: JsonValueWriter, set: ReadonlySet<number>): void {
  const list = sortedSet(set);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as number;
    w.writeInt(item);
  }
  w.writeByte(CLOSE_LIST);
}

function equalsDefaultOptions(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<Options>(value)) return false;
  if (value.depth !== undefined && value.depth !== 1) return false;
  if (!equalsDefaultInner(value.inner)) return false;
  if (value.note !== undefined) return false;
  return true;
}

function equalsDefaultInner(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isPlainObject<Inner>(value)) return false;
  if (value.type !== "inner") return false;
  if (value.flag !== undefined && value.flag !== true) return false;
  return true;
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
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

function packIntToStringMap(w: Writer, map: ReadonlyMap<number, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packInt(key);
    w.packString(value);
  }
}

function packIntSet(w: Writer, set: ReadonlySet<number>): void {
  const list = sortedSet(set);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
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

function convertIntToStringMap(value: unknown): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  if (value instanceof Map) {
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) map.set(asInt(key), asString(item));
  } else {
    for (const [key, item] of entriesOf(value)) map.set(intKey(key), asString(item));
  }
  return map;
}

function convertIntSet(value: unknown): ReadonlySet<number> {
  const items = itemsOf(value);
  const set = new Set<number>();
  for (let i = 0; i < items.length; i++) set.add(asInt(items[i]));
  return set;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
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

function isIntToStringMap(value: unknown): value is ReadonlyMap<number, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isSafeInt(key)) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}

function isIntSet(value: unknown): value is ReadonlySet<number> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!isSafeInt(item)) return false;
  }
  return true;
}

function readIntList(r: JsonReader): readonly number[] {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readInt());
  return list;
}

function readIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readInt();
  return map;
}

function unpackIntList(r: PackReader): readonly number[] {
  const list = new Array<number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readInt();
  return list;
}

function unpackIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readInt();
  return map;
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

function packIntList(w: Writer, list: readonly number[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
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

function convertIntList(value: unknown): readonly number[] {
  const items = itemsOf(value);
  const list: number[] = [];
  for (let i = 0; i < items.length; i++) list.push(asInt(items[i]));
  return list;
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

function isIntList(value: unknown): value is readonly number[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isSafeInt(item)) return false;
  }
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
