// @generated from test/golden/codec/collections.yaml. Do not edit.

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
  asArray,
  asDate,
  asDatetime,
  asInt,
  asString,
  asUuid,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  distinctKeys,
  fieldsOf,
  hasDistinctKeys,
  hasProperty,
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalUuid,
  isEmptyList,
  isEmptySet,
  isList,
  isPlainObject,
  isSafeInt,
  isSet,
  itemsOf,
  jsonChunk,
  jsonFields,
  jsonKey,
  maxItems,
  maxSize,
  minItems,
  minSize,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  requireList,
  requirePlain,
  requireTuple,
  sortedSet,
} from "tessera-contracts/serde/codegen";
import type { Collections, Path, Point } from "./collections.js";

const READ_X = /* @__PURE__ */ jsonKey("x");
const READ_Y = /* @__PURE__ */ jsonKey("y");
const READ_COLLECTIONS_FIELDS = /* @__PURE__ */ jsonFields([
  "names",
  "path",
  "nested",
  "bounded",
  "nullable",
  "labels",
  "sizes",
  "ids",
  "days",
  "times",
  "pair",
  "route",
  "defaults",
]);

const UNPACK_X = /* @__PURE__ */ packedKey("x");
const UNPACK_Y = /* @__PURE__ */ packedKey("y");
const UNPACK_COLLECTIONS_FIELDS = /* @__PURE__ */ packedFields([
  "names",
  "path",
  "nested",
  "bounded",
  "nullable",
  "labels",
  "sizes",
  "ids",
  "days",
  "times",
  "pair",
  "route",
  "defaults",
]);

const OPEN_POINT = /* @__PURE__ */ jsonChunk('{"x":');
const WRITE_Y = /* @__PURE__ */ jsonChunk(',"y":');
const OPEN_COLLECTIONS = /* @__PURE__ */ jsonChunk('{"names":');
const WRITE_PATH = /* @__PURE__ */ jsonChunk(',"path":');
const WRITE_NESTED = /* @__PURE__ */ jsonChunk(',"nested":');
const WRITE_BOUNDED = /* @__PURE__ */ jsonChunk(',"bounded":');
const WRITE_NULLABLE = /* @__PURE__ */ jsonChunk(',"nullable":');
const WRITE_LABELS = /* @__PURE__ */ jsonChunk(',"labels":');
const WRITE_SIZES = /* @__PURE__ */ jsonChunk(',"sizes":');
const WRITE_IDS = /* @__PURE__ */ jsonChunk(',"ids":');
const WRITE_DAYS = /* @__PURE__ */ jsonChunk(',"days":');
const WRITE_TIMES = /* @__PURE__ */ jsonChunk(',"times":');
const WRITE_PAIR = /* @__PURE__ */ jsonChunk(',"pair":');
const WRITE_ROUTE = /* @__PURE__ */ jsonChunk(',"route":');
const WRITE_DEFAULTS = /* @__PURE__ */ jsonChunk(',"defaults":');

const HEAD_POINT = /* @__PURE__ */ packedHead(2, "x");
const PACK_Y = /* @__PURE__ */ packedChunk("y");
const HEAD_COLLECTIONS = /* @__PURE__ */ packedChunk("names");
const PACK_PATH = /* @__PURE__ */ packedChunk("path");
const PACK_NESTED = /* @__PURE__ */ packedChunk("nested");
const PACK_BOUNDED = /* @__PURE__ */ packedChunk("bounded");
const PACK_NULLABLE = /* @__PURE__ */ packedChunk("nullable");
const PACK_LABELS = /* @__PURE__ */ packedChunk("labels");
const PACK_SIZES = /* @__PURE__ */ packedChunk("sizes");
const PACK_IDS = /* @__PURE__ */ packedChunk("ids");
const PACK_DAYS = /* @__PURE__ */ packedChunk("days");
const PACK_TIMES = /* @__PURE__ */ packedChunk("times");
const PACK_PAIR = /* @__PURE__ */ packedChunk("pair");
const PACK_ROUTE = /* @__PURE__ */ packedChunk("route");
const PACK_DEFAULTS = /* @__PURE__ */ packedChunk("defaults");

export function readPoint(r: JsonReader): Point {
  let x: number | undefined;
  let y: number | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_X)) x = r.readInt();
    if (r.atKey(READ_Y)) y = r.readInt();
  } while (r.moreFields());
  if (x === undefined || y === undefined) r.bail();
  return { x, y };
}

export function unpackPoint(r: PackReader): Point {
  let x: number | undefined;
  let y: number | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_X)) x = r.readInt();
    if (r.atKey(UNPACK_Y)) y = r.readInt();
  } while (r.moreFields(outer));
  if (x === undefined || y === undefined) r.bail();
  return { x, y };
}

export function writePoint(w: JsonValueWriter, value: Point): void {
  requirePlain(value, value.x);
  w.write(OPEN_POINT);
  w.writeInt(value.x);
  w.write(WRITE_Y);
  w.writeInt(value.y);
  w.writeByte(CLOSE_OBJECT);
}

export function packPoint(w: Writer, value: Point): void {
  requirePlain(value, value.x);
  w.write(HEAD_POINT);
  w.packInt(value.x);
  w.write(PACK_Y);
  w.packInt(value.y);
}

export function isPoint(candidate: unknown): candidate is Point {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Point> = candidate;
  if (value.x === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.x)) return false;
  if (!isSafeInt(value.y)) return false;
  for (const name in value) {
    switch (name) {
      case "x":
      case "y":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertPoint(value: unknown): Point {
  const fields = fieldsOf<keyof Point>(value);
  bailUnlessPlain(fields, fields.x);
  for (const name in fields) {
    switch (name) {
      case "x":
      case "y":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { x: asInt(fields.x), y: asInt(fields.y) };
}

export function readPath(r: JsonReader): Path {
  return readPointList(r);
}

export function unpackPath(r: PackReader): Path {
  return unpackPointList(r);
}

export function writePath(w: JsonValueWriter, value: Path): void {
  writePointList(w, value);
}

export function packPath(w: Writer, value: Path): void {
  packPointList(w, value);
}

export function isPath(value: unknown): value is Path {
  return isPointList(value);
}

export function convertPath(value: unknown): Path {
  return convertPointList(value);
}

export function readCollections(r: JsonReader): Collections {
  let names: readonly string[] | undefined;
  let path: Path | undefined;
  let nested: readonly (readonly number[])[] | undefined;
  let bounded: readonly number[] | undefined;
  let nullable: readonly (string | null)[] | null | undefined;
  let labels: ReadonlySet<string> | undefined;
  let sizes: ReadonlySet<number> | undefined;
  let ids: ReadonlySet<string> | undefined;
  let days: ReadonlySet<string> | undefined;
  let times: ReadonlySet<string> | undefined;
  let pair: readonly [string, number | null] | undefined;
  let route: readonly [Point, readonly Point[]] | undefined;
  let defaults: readonly number[] = [];
  r.beginObject();
  for (let at = r.nextField(READ_COLLECTIONS_FIELDS, -1); at !== -1; at = r.nextField(READ_COLLECTIONS_FIELDS, at)) {
    switch (at) {
      case 0:
        names = readStringList(r);
        break;
      case 1:
        path = readPath(r);
        break;
      case 2:
        nested = readIntListList(r);
        break;
      case 3:
        bounded = maxItems(minItems(readIntFrom0List(r), 1), 3);
        break;
      case 4:
        nullable = r.atNull() ? null : readNullableStringList(r);
        break;
      case 5:
        labels = readStringSet(r);
        break;
      case 6:
        sizes = readIntFrom0SetMin1Max2(r);
        break;
      case 7:
        ids = readUuidSet(r);
        break;
      case 8:
        days = readDateSet(r);
        break;
      case 9:
        times = readDatetimeSet(r);
        break;
      case 10:
        pair = readStringAndNullableIntTuple(r);
        break;
      case 11:
        route = readPointAndPointListTuple(r);
        break;
      case 12:
        defaults = readIntList(r);
        break;
    }
  }
  if (
    names === undefined ||
    path === undefined ||
    nested === undefined ||
    bounded === undefined ||
    nullable === undefined ||
    labels === undefined ||
    sizes === undefined ||
    pair === undefined ||
    route === undefined
  )
    r.bail();
  if (ids === undefined) ids = new Set<string>();
  if (days === undefined) days = new Set<string>();
  if (times === undefined) times = new Set<string>();
  return { names, path, nested, bounded, nullable, labels, sizes, ids, days, times, pair, route, defaults };
}

export function unpackCollections(r: PackReader): Collections {
  let names: readonly string[] | undefined;
  let path: Path | undefined;
  let nested: readonly (readonly number[])[] | undefined;
  let bounded: readonly number[] | undefined;
  let nullable: readonly (string | null)[] | null | undefined;
  let labels: ReadonlySet<string> | undefined;
  let sizes: ReadonlySet<number> | undefined;
  let ids: ReadonlySet<string> | undefined;
  let days: ReadonlySet<string> | undefined;
  let times: ReadonlySet<string> | undefined;
  let pair: readonly [string, number | null] | undefined;
  let route: readonly [Point, readonly Point[]] | undefined;
  let defaults: readonly number[] = [];
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_COLLECTIONS_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_COLLECTIONS_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        names = unpackStringList(r);
        break;
      case 1:
        path = unpackPath(r);
        break;
      case 2:
        nested = unpackIntListList(r);
        break;
      case 3:
        bounded = maxItems(minItems(unpackIntFrom0List(r), 1), 3);
        break;
      case 4:
        nullable = r.atNull() ? null : unpackNullableStringList(r);
        break;
      case 5:
        labels = unpackStringSet(r);
        break;
      case 6:
        sizes = unpackIntFrom0SetMin1Max2(r);
        break;
      case 7:
        ids = unpackUuidSet(r);
        break;
      case 8:
        days = unpackDateSet(r);
        break;
      case 9:
        times = unpackDatetimeSet(r);
        break;
      case 10:
        pair = unpackStringAndNullableIntTuple(r);
        break;
      case 11:
        route = unpackPointAndPointListTuple(r);
        break;
      case 12:
        defaults = unpackIntList(r);
        break;
    }
  }
  if (
    names === undefined ||
    path === undefined ||
    nested === undefined ||
    bounded === undefined ||
    nullable === undefined ||
    labels === undefined ||
    sizes === undefined ||
    pair === undefined ||
    route === undefined
  )
    r.bail();
  if (ids === undefined) ids = new Set<string>();
  if (days === undefined) days = new Set<string>();
  if (times === undefined) times = new Set<string>();
  return { names, path, nested, bounded, nullable, labels, sizes, ids, days, times, pair, route, defaults };
}

export function writeCollections(w: JsonValueWriter, value: Collections): void {
  requirePlain(value, value.names);
  w.write(OPEN_COLLECTIONS);
  writeStringList(w, value.names);
  w.write(WRITE_PATH);
  writePointList(w, value.path);
  w.write(WRITE_NESTED);
  writeIntListList(w, value.nested);
  w.write(WRITE_BOUNDED);
  writeIntList(w, value.bounded);
  w.write(WRITE_NULLABLE);
  if (value.nullable === null) w.writeNull();
  else writeNullableStringList(w, value.nullable);
  w.write(WRITE_LABELS);
  writeStringSet(w, value.labels);
  w.write(WRITE_SIZES);
  writeIntSet(w, value.sizes);
  if (!isEmptySet(value.ids)) {
    w.write(WRITE_IDS);
    writeUuidSet(w, value.ids);
  }
  if (!isEmptySet(value.days)) {
    w.write(WRITE_DAYS);
    writeDateSet(w, value.days);
  }
  if (!isEmptySet(value.times)) {
    w.write(WRITE_TIMES);
    writeDatetimeSet(w, value.times);
  }
  w.write(WRITE_PAIR);
  writeStringAndNullableIntTuple(w, value.pair);
  w.write(WRITE_ROUTE);
  writePointAndPointListTuple(w, value.route);
  if (!isEmptyList(value.defaults)) {
    w.write(WRITE_DEFAULTS);
    writeIntList(w, value.defaults);
  }
  w.writeByte(CLOSE_OBJECT);
}

export function packCollections(w: Writer, value: Collections): void {
  requirePlain(value, value.names);
  let fields = 9;
  if (!isEmptySet(value.ids)) fields++;
  if (!isEmptySet(value.days)) fields++;
  if (!isEmptySet(value.times)) fields++;
  if (!isEmptyList(value.defaults)) fields++;
  w.packStructHeader(fields, 13);
  w.write(HEAD_COLLECTIONS);
  packStringList(w, value.names);
  w.write(PACK_PATH);
  packPointList(w, value.path);
  w.write(PACK_NESTED);
  packIntListList(w, value.nested);
  w.write(PACK_BOUNDED);
  packIntList(w, value.bounded);
  w.write(PACK_NULLABLE);
  if (value.nullable === null) w.packNull();
  else packNullableStringList(w, value.nullable);
  w.write(PACK_LABELS);
  packStringSet(w, value.labels);
  w.write(PACK_SIZES);
  packIntSet(w, value.sizes);
  if (!isEmptySet(value.ids)) {
    w.write(PACK_IDS);
    packUuidSet(w, value.ids);
  }
  if (!isEmptySet(value.days)) {
    w.write(PACK_DAYS);
    packDateSet(w, value.days);
  }
  if (!isEmptySet(value.times)) {
    w.write(PACK_TIMES);
    packDatetimeSet(w, value.times);
  }
  w.write(PACK_PAIR);
  packStringAndNullableIntTuple(w, value.pair);
  w.write(PACK_ROUTE);
  packPointAndPointListTuple(w, value.route);
  if (!isEmptyList(value.defaults)) {
    w.write(PACK_DEFAULTS);
    packIntList(w, value.defaults);
  }
}

export function isCollections(candidate: unknown): candidate is Collections {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Collections> = candidate;
  if (value.names === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isStringList(value.names)) return false;
  if (!isPath(value.path)) return false;
  if (!isIntListList(value.nested)) return false;
  if (!(isIntFrom0List(value.bounded) && value.bounded.length >= 1 && value.bounded.length <= 3)) return false;
  if (!isNullableStringList(value.nullable) && value.nullable !== null) return false;
  if (!isStringSet(value.labels)) return false;
  if (!(isIntFrom0Set(value.sizes) && value.sizes.size >= 1 && value.sizes.size <= 2)) return false;
  if (!isUuidSet(value.ids)) return false;
  if (!isDateSet(value.days)) return false;
  if (!isDatetimeSet(value.times)) return false;
  if (!isStringAndNullableIntTuple(value.pair)) return false;
  if (!isPointAndPointListTuple(value.route)) return false;
  if (!isIntList(value.defaults)) return false;
  for (const name in value) {
    switch (name) {
      case "names":
      case "path":
      case "nested":
      case "bounded":
      case "nullable":
      case "labels":
      case "sizes":
      case "ids":
      case "days":
      case "times":
      case "pair":
      case "route":
      case "defaults":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertCollections(value: unknown): Collections {
  const fields = fieldsOf<keyof Collections>(value);
  bailUnlessPlain(fields, fields.names);
  for (const name in fields) {
    switch (name) {
      case "names":
      case "path":
      case "nested":
      case "bounded":
      case "nullable":
      case "labels":
      case "sizes":
      case "ids":
      case "days":
      case "times":
      case "pair":
      case "route":
      case "defaults":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    names: convertStringList(fields.names),
    path: convertPath(fields.path),
    nested: convertIntListList(fields.nested),
    bounded: maxItems(minItems(convertIntFrom0List(fields.bounded), 1), 3),
    nullable: fields.nullable === null ? null : convertNullableStringList(fields.nullable),
    labels: convertStringSet(fields.labels),
    sizes: convertIntFrom0SetMin1Max2(fields.sizes),
    ids: fields.ids === undefined ? new Set<string>() : convertUuidSet(fields.ids),
    days: fields.days === undefined ? new Set<string>() : convertDateSet(fields.days),
    times: fields.times === undefined ? new Set<string>() : convertDatetimeSet(fields.times),
    pair: convertStringAndNullableIntTuple(fields.pair),
    route: convertPointAndPointListTuple(fields.route),
    defaults: fields.defaults === undefined ? [] : convertIntList(fields.defaults),
  };
}

function readPointList(r: JsonReader): readonly Point[] {
  const list: Point[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readPoint(r));
  return list;
}

function unpackPointList(r: PackReader): readonly Point[] {
  const list = new Array<Point>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackPoint(r);
  return list;
}

function writePointList(w: JsonValueWriter, list: readonly Point[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as Point;
    writePoint(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packPointList(w: Writer, list: readonly Point[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as Point;
    packPoint(w, item);
  }
}

function convertPointList(value: unknown): readonly Point[] {
  const items = itemsOf(value);
  const list: Point[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertPoint(items[i]));
  return list;
}

function isPointList(value: unknown): value is readonly Point[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isPoint(item)) return false;
  }
  return true;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function readIntListList(r: JsonReader): readonly (readonly number[])[] {
  const list: (readonly number[])[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readIntList(r));
  return list;
}

function readIntList(r: JsonReader): readonly number[] {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readInt());
  return list;
}

function readIntFrom0List(r: JsonReader): readonly number[] {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(atLeast(r.readInt(), 0));
  return list;
}

function readNullableStringList(r: JsonReader): readonly (string | null)[] {
  const list: (string | null)[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.atNull() ? null : r.readString());
  return list;
}

function readStringSet(r: JsonReader): ReadonlySet<string> {
  const set = new Set<string>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readString());
  return set;
}

function readIntFrom0SetMin1Max2(r: JsonReader): ReadonlySet<number> {
  const set = new Set<number>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(atLeast(r.readInt(), 0));
  return maxSize(minSize(set, 1), 2);
}

function readUuidSet(r: JsonReader): ReadonlySet<string> {
  const set = new Set<string>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readUuid());
  return set;
}

function readDateSet(r: JsonReader): ReadonlySet<string> {
  const set = new Set<string>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readDate());
  return set;
}

function readDatetimeSet(r: JsonReader): ReadonlySet<string> {
  const set = new Set<string>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readDatetime());
  return distinctKeys(set, "datetime");
}

function readStringAndNullableIntTuple(r: JsonReader): readonly [string, number | null] {
  if (!r.beginList()) r.bail();
  const item1 = r.readString();
  if (!r.nextItem()) r.bail();
  const item2 = r.atNull() ? null : r.readInt();
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function readPointAndPointListTuple(r: JsonReader): readonly [Point, readonly Point[]] {
  if (!r.beginList()) r.bail();
  const item1 = readPoint(r);
  if (!r.nextItem()) r.bail();
  const item2 = readPointList(r);
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function unpackIntListList(r: PackReader): readonly (readonly number[])[] {
  const list = new Array<readonly number[]>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackIntList(r);
  return list;
}

function unpackIntList(r: PackReader): readonly number[] {
  const list = new Array<number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readInt();
  return list;
}

function unpackIntFrom0List(r: PackReader): readonly number[] {
  const list = new Array<number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = atLeast(r.readInt(), 0);
  return list;
}

function unpackNullableStringList(r: PackReader): readonly (string | null)[] {
  const list = new Array<string | null>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.atNull() ? null : r.readString();
  return list;
}

function unpackStringSet(r: PackReader): ReadonlySet<string> {
  const set = new Set<string>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readString());
  return set;
}

function unpackIntFrom0SetMin1Max2(r: PackReader): ReadonlySet<number> {
  const set = new Set<number>();
  const count = atMost(atLeast(r.readListHeader(), 1), 2);
  for (let i = 0; i < count; i++) set.add(atLeast(r.readInt(), 0));
  return set;
}

function unpackUuidSet(r: PackReader): ReadonlySet<string> {
  const set = new Set<string>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readUuid());
  return set;
}

function unpackDateSet(r: PackReader): ReadonlySet<string> {
  const set = new Set<string>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readDate());
  return set;
}

function unpackDatetimeSet(r: PackReader): ReadonlySet<string> {
  const set = new Set<string>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readDatetime());
  return distinctKeys(set, "datetime");
}

function unpackStringAndNullableIntTuple(r: PackReader): readonly [string, number | null] {
  if (r.readListHeader() !== 2) r.bail();
  return [r.readString(), r.atNull() ? null : r.readInt()];
}

function unpackPointAndPointListTuple(r: PackReader): readonly [Point, readonly Point[]] {
  if (r.readListHeader() !== 2) r.bail();
  return [unpackPoint(r), unpackPointList(r)];
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

function writeIntListList(w: JsonValueWriter, list: readonly (readonly number[])[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as readonly number[];
    writeIntList(w, item);
  }
  w.writeByte(CLOSE_LIST);
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

function writeNullableStringList(w: JsonValueWriter, list: readonly (string | null)[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string | null;
    if (item === null) w.writeNull();
    else w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringSet(w: JsonValueWriter, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
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

function writeUuidSet(w: JsonValueWriter, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    if (!(typeof item === "string" && isCanonicalUuid(item))) w.wrong();
    w.writeUuid(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDateSet(w: JsonValueWriter, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeDate(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDatetimeSet(w: JsonValueWriter, set: ReadonlySet<string>): void {
  const list = sortedSet(set, "datetime");
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeDatetime(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeStringAndNullableIntTuple(w: JsonValueWriter, list: readonly [string, number | null]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeString(list[0]);
  w.writeByte(COMMA);
  if (list[1] === null) w.writeNull();
  else w.writeInt(list[1]);
  w.writeByte(CLOSE_LIST);
}

function writePointAndPointListTuple(w: JsonValueWriter, list: readonly [Point, readonly Point[]]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  writePoint(w, list[0]);
  w.writeByte(COMMA);
  writePointList(w, list[1]);
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

function packIntListList(w: Writer, list: readonly (readonly number[])[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as readonly number[];
    packIntList(w, item);
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

function packNullableStringList(w: Writer, list: readonly (string | null)[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string | null;
    if (item === null) w.packNull();
    else w.packString(item);
  }
}

function packStringSet(w: Writer, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
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

function packUuidSet(w: Writer, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    if (!(typeof item === "string" && isCanonicalUuid(item))) w.wrong();
    w.packUuid(item);
  }
}

function packDateSet(w: Writer, set: ReadonlySet<string>): void {
  const list = sortedSet(set);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packDate(item);
  }
}

function packDatetimeSet(w: Writer, set: ReadonlySet<string>): void {
  const list = sortedSet(set, "datetime");
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packDatetime(item);
  }
}

function packStringAndNullableIntTuple(w: Writer, list: readonly [string, number | null]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packString(list[0]);
  if (list[1] === null) w.packNull();
  else w.packInt(list[1]);
}

function packPointAndPointListTuple(w: Writer, list: readonly [Point, readonly Point[]]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  packPoint(w, list[0]);
  packPointList(w, list[1]);
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function convertIntListList(value: unknown): readonly (readonly number[])[] {
  const items = itemsOf(value);
  const list: (readonly number[])[] = [];
  for (let i = 0; i < items.length; i++) list.push(convertIntList(items[i]));
  return list;
}

function convertIntList(value: unknown): readonly number[] {
  const items = itemsOf(value);
  const list: number[] = [];
  for (let i = 0; i < items.length; i++) list.push(asInt(items[i]));
  return list;
}

function convertIntFrom0List(value: unknown): readonly number[] {
  const items = itemsOf(value);
  const list: number[] = [];
  for (let i = 0; i < items.length; i++) list.push(atLeast(asInt(items[i]), 0));
  return list;
}

function convertNullableStringList(value: unknown): readonly (string | null)[] {
  const items = itemsOf(value);
  const list: (string | null)[] = [];
  for (let i = 0; i < items.length; i++) list.push(items[i] === null ? null : asString(items[i]));
  return list;
}

function convertStringSet(value: unknown): ReadonlySet<string> {
  const items = itemsOf(value);
  const set = new Set<string>();
  for (let i = 0; i < items.length; i++) set.add(asString(items[i]));
  return set;
}

function convertIntFrom0SetMin1Max2(value: unknown): ReadonlySet<number> {
  const items = maxItems(minItems(itemsOf(value), 1), 2);
  const set = new Set<number>();
  for (let i = 0; i < items.length; i++) set.add(atLeast(asInt(items[i]), 0));
  return set;
}

function convertUuidSet(value: unknown): ReadonlySet<string> {
  const items = itemsOf(value);
  const set = new Set<string>();
  for (let i = 0; i < items.length; i++) set.add(asUuid(items[i]));
  return set;
}

function convertDateSet(value: unknown): ReadonlySet<string> {
  const items = itemsOf(value);
  const set = new Set<string>();
  for (let i = 0; i < items.length; i++) set.add(asDate(items[i]));
  return set;
}

function convertDatetimeSet(value: unknown): ReadonlySet<string> {
  const items = itemsOf(value);
  const set = new Set<string>();
  for (let i = 0; i < items.length; i++) set.add(asDatetime(items[i]));
  return distinctKeys(set, "datetime");
}

function convertStringAndNullableIntTuple(value: unknown): readonly [string, number | null] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [asString(items[0]), items[1] === null ? null : asInt(items[1])];
}

function convertPointAndPointListTuple(value: unknown): readonly [Point, readonly Point[]] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [convertPoint(items[0]), convertPointList(items[1])];
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function isIntListList(value: unknown): value is readonly (readonly number[])[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
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

function isIntFrom0List(value: unknown): value is readonly number[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(isSafeInt(item) && item >= 0)) return false;
  }
  return true;
}

function isNullableStringList(value: unknown): value is readonly (string | null)[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string" && item !== null) return false;
  }
  return true;
}

function isStringSet(value: unknown): value is ReadonlySet<string> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (typeof item !== "string") return false;
  }
  return true;
}

function isIntFrom0Set(value: unknown): value is ReadonlySet<number> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!(isSafeInt(item) && item >= 0)) return false;
  }
  return true;
}

function isUuidSet(value: unknown): value is ReadonlySet<string> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!(typeof item === "string" && isCanonicalUuid(item))) return false;
  }
  return true;
}

function isDateSet(value: unknown): value is ReadonlySet<string> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!(typeof item === "string" && isCanonicalDate(item))) return false;
  }
  return true;
}

function isDatetimeSet(value: unknown): value is ReadonlySet<string> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!(typeof item === "string" && isCanonicalDatetime(item))) return false;
  }
  if (!hasDistinctKeys(value, "datetime")) return false;
  return true;
}

function isStringAndNullableIntTuple(value: unknown): value is readonly [string, number | null] {
  if (!isList(value) || value.length !== 2) return false;
  if (typeof value[0] !== "string") return false;
  if (!isSafeInt(value[1]) && value[1] !== null) return false;
  return true;
}

function isPointAndPointListTuple(value: unknown): value is readonly [Point, readonly Point[]] {
  if (!isList(value) || value.length !== 2) return false;
  if (!isPoint(value[0])) return false;
  if (!isPointList(value[1])) return false;
  return true;
}
