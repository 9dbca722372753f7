// @generated from test/golden/codec/unions.yaml. Do not edit.

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_BOOL,
  KIND_BYTES,
  KIND_EXT,
  KIND_FLOAT,
  KIND_INT,
  KIND_LIST,
  KIND_OBJECT,
  KIND_STRING,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asArray,
  asBigInt,
  asBool,
  asBytes,
  asDatetime,
  asFloat,
  asFraction,
  asInt,
  asObject,
  asOneOf,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  entriesOf,
  fieldsOf,
  fitted,
  hasProperty,
  intKey,
  intText,
  isBytes,
  isCanonicalDatetime,
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
  kindOf,
  oneOf,
  packedChunk,
  packedFields,
  packedHead,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  requireTuple,
  roomFor,
  sortedKeys,
  sortedMapEntries,
  sortedSet,
  widened,
} from "tessera-contracts/serde/codegen";
import type { Row, RowColumns, Text, UnionLevel, UnionPoint, Unions } from "./unions.js";

const READ_X = /* @__PURE__ */ jsonKey("x");
const READ_UNIONS_FIELDS = /* @__PURE__ */ jsonFields([
  "text",
  "number",
  "exact",
  "level",
  "word",
  "time",
  "blob",
  "many",
  "table",
  "items",
  "lookup",
  "pair",
]);

const UNPACK_X = /* @__PURE__ */ packedKey("x");
const UNPACK_UNIONS_FIELDS = /* @__PURE__ */ packedFields([
  "text",
  "number",
  "exact",
  "level",
  "word",
  "time",
  "blob",
  "many",
  "table",
  "items",
  "lookup",
  "pair",
]);

const READ_UNION_LEVEL = /* @__PURE__ */ jsonLiterals(1, 2);
const UNPACK_UNION_LEVEL = /* @__PURE__ */ packedLiterals(1, 2);
const READ_LITERAL1_OR2 = /* @__PURE__ */ jsonLiterals(1, 2);
const READ_A_OR_B = /* @__PURE__ */ jsonLiterals("a", "b");
const READ_LITERAL3 = /* @__PURE__ */ jsonLiterals(3);
const UNPACK_LITERAL1_OR2 = /* @__PURE__ */ packedLiterals(1, 2);
const UNPACK_A_OR_B = /* @__PURE__ */ packedLiterals("a", "b");
const UNPACK_LITERAL3 = /* @__PURE__ */ packedLiterals(3);

const OPEN_UNION_POINT = /* @__PURE__ */ jsonChunk('{"x":');
const OPEN_UNIONS = /* @__PURE__ */ jsonChunk('{"text":');
const WRITE_NUMBER = /* @__PURE__ */ jsonChunk(',"number":');
const WRITE_EXACT = /* @__PURE__ */ jsonChunk(',"exact":');
const WRITE_LEVEL = /* @__PURE__ */ jsonChunk(',"level":');
const WRITE_WORD = /* @__PURE__ */ jsonChunk(',"word":');
const WRITE_VALUE_A = /* @__PURE__ */ jsonChunk('"a"');
const WRITE_VALUE_B = /* @__PURE__ */ jsonChunk('"b"');
const WRITE_TIME = /* @__PURE__ */ jsonChunk(',"time":');
const WRITE_BLOB = /* @__PURE__ */ jsonChunk(',"blob":');
const WRITE_MANY = /* @__PURE__ */ jsonChunk(',"many":');
const WRITE_TABLE = /* @__PURE__ */ jsonChunk(',"table":');
const WRITE_ITEMS = /* @__PURE__ */ jsonChunk(',"items":');
const WRITE_LOOKUP = /* @__PURE__ */ jsonChunk(',"lookup":');
const WRITE_PAIR = /* @__PURE__ */ jsonChunk(',"pair":');

const HEAD_UNION_POINT = /* @__PURE__ */ packedHead(1, "x");
const HEAD_UNIONS = /* @__PURE__ */ packedHead(12, "text");
const PACK_NUMBER = /* @__PURE__ */ packedChunk("number");
const PACK_EXACT = /* @__PURE__ */ packedChunk("exact");
const PACK_LEVEL = /* @__PURE__ */ packedChunk("level");
const PACK_WORD = /* @__PURE__ */ packedChunk("word");
const PACK_VALUE_A = /* @__PURE__ */ packedChunk("a");
const PACK_VALUE_B = /* @__PURE__ */ packedChunk("b");
const PACK_TIME = /* @__PURE__ */ packedChunk("time");
const PACK_BLOB = /* @__PURE__ */ packedChunk("blob");
const PACK_MANY = /* @__PURE__ */ packedChunk("many");
const PACK_TABLE = /* @__PURE__ */ packedChunk("table");
const PACK_ITEMS = /* @__PURE__ */ packedChunk("items");
const PACK_LOOKUP = /* @__PURE__ */ packedChunk("lookup");
const PACK_PAIR = /* @__PURE__ */ packedChunk("pair");

export function readUnionLevel(r: JsonReader): UnionLevel {
  return r.readLiteral(READ_UNION_LEVEL);
}

export function unpackUnionLevel(r: PackReader): UnionLevel {
  return r.readLiteral(UNPACK_UNION_LEVEL);
}

export function writeUnionLevel(w: JsonValueWriter, value: UnionLevel): void {
  switch (value) {
    case 1:
    case 2:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

export function packUnionLevel(w: Writer, value: UnionLevel): void {
  switch (value) {
    case 1:
    case 2:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

export function isUnionLevel(value: unknown): value is UnionLevel {
  return value === 1 || value === 2;
}

export function convertUnionLevel(value: unknown): UnionLevel {
  return asOneOf(value, READ_UNION_LEVEL.values);
}

export function readUnionPoint(r: JsonReader): UnionPoint {
  let x: number | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_X)) x = r.readInt();
  } while (r.moreFields());
  if (x === undefined) r.bail();
  return { x };
}

export function unpackUnionPoint(r: PackReader): UnionPoint {
  let x: number | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_X)) x = r.readInt();
  } while (r.moreFields(outer));
  if (x === undefined) r.bail();
  return { x };
}

export function writeUnionPoint(w: JsonValueWriter, value: UnionPoint): void {
  requirePlain(value, value.x);
  w.write(OPEN_UNION_POINT);
  w.writeInt(value.x);
  w.writeByte(CLOSE_OBJECT);
}

export function packUnionPoint(w: Writer, value: UnionPoint): void {
  requirePlain(value, value.x);
  w.write(HEAD_UNION_POINT);
  w.packInt(value.x);
}

export function isUnionPoint(candidate: unknown): candidate is UnionPoint {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<UnionPoint> = candidate;
  if (value.x === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.x)) return false;
  for (const name in value) {
    switch (name) {
      case "x":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertUnionPoint(value: unknown): UnionPoint {
  const fields = fieldsOf<keyof UnionPoint>(value);
  bailUnlessPlain(fields, fields.x);
  for (const name in fields) {
    switch (name) {
      case "x":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return { x: asInt(fields.x) };
}

export function readText(r: JsonReader): Text {
  return r.atNull() ? null : readStringOrIntFrom3(r);
}

export function unpackText(r: PackReader): Text {
  return r.atNull() ? null : unpackStringOrIntFrom3(r);
}

export function writeText(w: JsonValueWriter, value: Text): void {
  if (value === null) w.writeNull();
  else writeStringOrInt(w, value);
}

export function packText(w: Writer, value: Text): void {
  if (value === null) w.packNull();
  else packStringOrInt(w, value);
}

export function isText(value: unknown): value is Text {
  return typeof value === "string" || (isSafeInt(value) && value >= 3) || value === null;
}

export function convertText(value: unknown): Text {
  return value === null ? null : convertStringOrIntFrom3(value);
}

export function readRow(r: JsonReader): Row {
  if (!r.beginList()) r.bail();
  const a = r.readInt();
  if (!r.nextItem()) r.bail();
  const b = r.readInt();
  if (r.nextItem()) r.bail();
  return { a, b };
}

export function unpackRow(r: PackReader): Row {
  if (r.readListHeader() !== 2) r.bail();
  const a = r.readInt();
  const b = r.readInt();
  return { a, b };
}

export function writeRow(w: JsonValueWriter, value: Row): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.a);
  w.writeByte(COMMA);
  w.writeInt(value.b);
  w.writeByte(CLOSE_LIST);
}

export function packRow(w: Writer, value: Row): void {
  requirePlain(value, value.a);
  w.packListHeader(2);
  w.packInt(value.a);
  w.packInt(value.b);
}

export function isRow(candidate: unknown): candidate is Row {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Row> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (!isSafeInt(value.b)) return false;
  for (const name in value) {
    switch (name) {
      case "a":
      case "b":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertRow(value: unknown): Row {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return { a: asInt(items[0]), b: asInt(items[1]) };
}

export function readRowColumns(r: JsonReader): RowColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  let b = new Float64Array(room);
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
      b = widened(b, room);
    }
    if (!r.beginList()) r.bail();
    a[length] = r.readInt();
    if (!r.nextItem()) r.bail();
    b[length] = r.readInt();
    if (r.nextItem()) r.bail();
    length++;
  }
  return { length, values: { a: fitted(a, length), b: fitted(b, length) } };
}

export function unpackRowColumns(r: PackReader): RowColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  let b = new Float64Array(room);
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
      b = widened(b, room);
    }
    if (r.readListHeader() !== 2) r.bail();
    a[row] = r.readInt();
    b[row] = r.readInt();
  }
  return { length, values: { a: fitted(a, length), b: fitted(b, length) } };
}

export function writeRowColumns(w: JsonValueWriter, columns: RowColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(a[row] as number);
    w.writeByte(COMMA);
    w.writeInt(b[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packRowColumns(w: Writer, columns: RowColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(2);
    w.packInt(a[row] as number);
    w.packInt(b[row] as number);
  }
}

export function readUnions(r: JsonReader): Unions {
  let text: Text | undefined;
  let number: number | undefined;
  let exact: number | undefined;
  let level: UnionLevel | string | undefined;
  let word: "a" | "b" | 3 | true | undefined;
  let time: string | number | undefined;
  let blob: Uint8Array | number | null | undefined;
  let many: boolean | bigint | readonly number[] | UnionPoint | null | undefined;
  let table: Row | { readonly [key: string]: number } | undefined;
  let items: ReadonlySet<number> | string | undefined;
  let lookup: ReadonlyMap<number, string> | string | undefined;
  let pair: readonly [number, number] | null | undefined;
  r.beginObject();
  for (let at = r.nextField(READ_UNIONS_FIELDS, -1); at !== -1; at = r.nextField(READ_UNIONS_FIELDS, at)) {
    switch (at) {
      case 0:
        text = readText(r);
        break;
      case 1:
        number = readIntOrFloat(r);
        break;
      case 2:
        exact = readLiteral1Or2OrFloat(r);
        break;
      case 3:
        level = readUnionLevelOrString(r);
        break;
      case 4:
        word = readAOrBOrLiteral3OrTrue(r);
        break;
      case 5:
        time = readDatetimeOrInt(r);
        break;
      case 6:
        blob = r.atNull() ? null : readBytesOrInt(r);
        break;
      case 7:
        many = r.atNull() ? null : readBoolOrBigIntOrIntListOrUnionPoint(r);
        break;
      case 8:
        table = readRowOrIntMap(r);
        break;
      case 9:
        items = readIntSetOrString(r);
        break;
      case 10:
        lookup = readIntToStringMapOrString(r);
        break;
      case 11:
        pair = r.atNull() ? null : readIntAndIntTuple(r);
        break;
    }
  }
  if (
    text === undefined ||
    number === undefined ||
    exact === undefined ||
    level === undefined ||
    word === undefined ||
    time === undefined ||
    blob === undefined ||
    many === undefined ||
    table === undefined ||
    items === undefined ||
    lookup === undefined ||
    pair === undefined
  )
    r.bail();
  return { text, number, exact, level, word, time, blob, many, table, items, lookup, pair };
}

export function unpackUnions(r: PackReader): Unions {
  let text: Text | undefined;
  let number: number | undefined;
  let exact: number | undefined;
  let level: UnionLevel | string | undefined;
  let word: "a" | "b" | 3 | true | undefined;
  let time: string | number | undefined;
  let blob: Uint8Array | number | null | undefined;
  let many: boolean | bigint | readonly number[] | UnionPoint | null | undefined;
  let table: Row | { readonly [key: string]: number } | undefined;
  let items: ReadonlySet<number> | string | undefined;
  let lookup: ReadonlyMap<number, string> | string | undefined;
  let pair: readonly [number, number] | null | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_UNIONS_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_UNIONS_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        text = unpackText(r);
        break;
      case 1:
        number = unpackIntOrFloat(r);
        break;
      case 2:
        exact = unpackLiteral1Or2OrFloat(r);
        break;
      case 3:
        level = unpackUnionLevelOrString(r);
        break;
      case 4:
        word = unpackAOrBOrLiteral3OrTrue(r);
        break;
      case 5:
        time = unpackDatetimeOrInt(r);
        break;
      case 6:
        blob = r.atNull() ? null : unpackBytesOrInt(r);
        break;
      case 7:
        many = r.atNull() ? null : unpackBoolOrBigIntOrIntListOrUnionPoint(r);
        break;
      case 8:
        table = unpackRowOrIntMap(r);
        break;
      case 9:
        items = unpackIntSetOrString(r);
        break;
      case 10:
        lookup = unpackIntToStringMapOrString(r);
        break;
      case 11:
        pair = r.atNull() ? null : unpackIntAndIntTuple(r);
        break;
    }
  }
  if (
    text === undefined ||
    number === undefined ||
    exact === undefined ||
    level === undefined ||
    word === undefined ||
    time === undefined ||
    blob === undefined ||
    many === undefined ||
    table === undefined ||
    items === undefined ||
    lookup === undefined ||
    pair === undefined
  )
    r.bail();
  return { text, number, exact, level, word, time, blob, many, table, items, lookup, pair };
}

export function writeUnions(w: JsonValueWriter, value: Unions): void {
  requirePlain(value, value.text);
  w.write(OPEN_UNIONS);
  if (value.text === null) w.writeNull();
  else writeStringOrInt(w, value.text);
  w.write(WRITE_NUMBER);
  writeIntOrFloat(w, value.number);
  w.write(WRITE_EXACT);
  writeLiteral1Or2OrFloat(w, value.exact);
  w.write(WRITE_LEVEL);
  writeUnionLevelOrString(w, value.level);
  w.write(WRITE_WORD);
  writeAOrBOrLiteral3OrTrue(w, value.word);
  w.write(WRITE_TIME);
  writeDatetimeOrInt(w, value.time);
  w.write(WRITE_BLOB);
  if (value.blob === null) w.writeNull();
  else writeBytesOrInt(w, value.blob);
  w.write(WRITE_MANY);
  if (value.many === null) w.writeNull();
  else writeBoolOrBigIntOrIntListOrUnionPoint(w, value.many);
  w.write(WRITE_TABLE);
  writeRowOrIntMap(w, value.table);
  w.write(WRITE_ITEMS);
  writeIntSetOrString(w, value.items);
  w.write(WRITE_LOOKUP);
  writeIntToStringMapOrString(w, value.lookup);
  w.write(WRITE_PAIR);
  if (value.pair === null) w.writeNull();
  else writeIntAndIntTuple(w, value.pair);
  w.writeByte(CLOSE_OBJECT);
}

export function packUnions(w: Writer, value: Unions): void {
  requirePlain(value, value.text);
  w.write(HEAD_UNIONS);
  if (value.text === null) w.packNull();
  else packStringOrInt(w, value.text);
  w.write(PACK_NUMBER);
  packIntOrFloat(w, value.number);
  w.write(PACK_EXACT);
  packLiteral1Or2OrFloat(w, value.exact);
  w.write(PACK_LEVEL);
  packUnionLevelOrString(w, value.level);
  w.write(PACK_WORD);
  packAOrBOrLiteral3OrTrue(w, value.word);
  w.write(PACK_TIME);
  packDatetimeOrInt(w, value.time);
  w.write(PACK_BLOB);
  if (value.blob === null) w.packNull();
  else packBytesOrInt(w, value.blob);
  w.write(PACK_MANY);
  if (value.many === null) w.packNull();
  else packBoolOrBigIntOrIntListOrUnionPoint(w, value.many);
  w.write(PACK_TABLE);
  packRowOrIntMap(w, value.table);
  w.write(PACK_ITEMS);
  packIntSetOrString(w, value.items);
  w.write(PACK_LOOKUP);
  packIntToStringMapOrString(w, value.lookup);
  w.write(PACK_PAIR);
  if (value.pair === null) w.packNull();
  else packIntAndIntTuple(w, value.pair);
}

export function isUnions(candidate: unknown): candidate is Unions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Unions> = candidate;
  if (value.text === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isText(value.text)) return false;
  if (!isSafeInt(value.number) && typeof value.number !== "number") return false;
  if (value.exact !== 1 && value.exact !== 2 && typeof value.exact !== "number") return false;
  if (!isUnionLevel(value.level) && typeof value.level !== "string") return false;
  if (value.word !== "a" && value.word !== "b" && value.word !== 3 && value.word !== true) return false;
  if (!(typeof value.time === "string" && isCanonicalDatetime(value.time)) && !isSafeInt(value.time)) return false;
  if (!isBytes(value.blob) && !isSafeInt(value.blob) && value.blob !== null) return false;
  if (
    typeof value.many !== "boolean" &&
    typeof value.many !== "bigint" &&
    !isIntList(value.many) &&
    !isUnionPoint(value.many) &&
    value.many !== null
  )
    return false;
  if (!isRow(value.table) && !isIntMap(value.table)) return false;
  if (!isIntSet(value.items) && typeof value.items !== "string") return false;
  if (!isIntToStringMap(value.lookup) && typeof value.lookup !== "string") return false;
  if (!isIntAndIntTuple(value.pair) && value.pair !== null) return false;
  for (const name in value) {
    switch (name) {
      case "text":
      case "number":
      case "exact":
      case "level":
      case "word":
      case "time":
      case "blob":
      case "many":
      case "table":
      case "items":
      case "lookup":
      case "pair":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertUnions(value: unknown): Unions {
  const fields = fieldsOf<keyof Unions>(value);
  bailUnlessPlain(fields, fields.text);
  for (const name in fields) {
    switch (name) {
      case "text":
      case "number":
      case "exact":
      case "level":
      case "word":
      case "time":
      case "blob":
      case "many":
      case "table":
      case "items":
      case "lookup":
      case "pair":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    text: convertText(fields.text),
    number: convertIntOrFloat(fields.number),
    exact: convertLiteral1Or2OrFloat(fields.exact),
    level: convertUnionLevelOrString(fields.level),
    word: convertAOrBOrLiteral3OrTrue(fields.word),
    time: convertDatetimeOrInt(fields.time),
    blob: fields.blob === null ? null : convertBytesOrInt(fields.blob),
    many: fields.many === null ? null : convertBoolOrBigIntOrIntListOrUnionPoint(fields.many),
    table: convertRowOrIntMap(fields.table),
    items: convertIntSetOrString(fields.items),
    lookup: convertIntToStringMapOrString(fields.lookup),
    pair: fields.pair === null ? null : convertIntAndIntTuple(fields.pair),
  };
}

function readStringOrIntFrom3(r: JsonReader): string | number {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return atLeast(r.readInt(), 3);
    default:
      return r.bail();
  }
}

function unpackStringOrIntFrom3(r: PackReader): string | number {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readString();
    case KIND_INT:
      return atLeast(r.readInt(), 3);
    default:
      return r.bail();
  }
}

function writeStringOrInt(w: JsonValueWriter, value: string | number): void {
  if (typeof value === "string") w.writeString(value);
  else if (typeof value === "number") w.writeInt(value);
  else w.wrong();
}

function packStringOrInt(w: Writer, value: string | number): void {
  if (typeof value === "string") w.packString(value);
  else if (typeof value === "number") w.packInt(value);
  else w.wrong();
}

function convertStringOrIntFrom3(value: unknown): string | number {
  switch (kindOf(value)) {
    case KIND_STRING:
      return asString(value);
    case KIND_INT:
      return atLeast(asInt(value), 3);
    default:
      return bail();
  }
}

function readIntOrFloat(r: JsonReader): number {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    case KIND_FLOAT:
      return r.readFloat();
    default:
      return r.bail();
  }
}

function readLiteral1Or2OrFloat(r: JsonReader): number {
  switch (r.peek()) {
    case KIND_INT:
      return r.readLiteral(READ_LITERAL1_OR2);
    case KIND_FLOAT:
      return r.readFloat();
    default:
      return r.bail();
  }
}

function readUnionLevelOrString(r: JsonReader): UnionLevel | string {
  switch (r.peek()) {
    case KIND_INT:
      return readUnionLevel(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function readAOrBOrLiteral3OrTrue(r: JsonReader): "a" | "b" | 3 | true {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readLiteral(READ_A_OR_B);
    case KIND_INT:
      return r.readLiteral(READ_LITERAL3);
    case KIND_BOOL:
      return oneOf(r.readBool(), [true]);
    default:
      return r.bail();
  }
}

function readDatetimeOrInt(r: JsonReader): string | number {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readDatetime();
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function readBytesOrInt(r: JsonReader): Uint8Array | number {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readBytes();
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function readBoolOrBigIntOrIntListOrUnionPoint(r: JsonReader): boolean | bigint | readonly number[] | UnionPoint {
  switch (r.peek()) {
    case KIND_BOOL:
      return r.readBool();
    case KIND_INT:
      return r.readBigInt();
    case KIND_LIST:
      return readIntList(r);
    case KIND_OBJECT:
      return readUnionPoint(r);
    default:
      return r.bail();
  }
}

function readIntList(r: JsonReader): readonly number[] {
  const list: number[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readInt());
  return list;
}

function readRowOrIntMap(r: JsonReader): Row | { readonly [key: string]: number } {
  switch (r.peek()) {
    case KIND_OBJECT:
      return readIntMap(r);
    case KIND_LIST:
      return readRow(r);
    default:
      return r.bail();
  }
}

function readIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readInt();
  return map;
}

function readIntSetOrString(r: JsonReader): ReadonlySet<number> | string {
  switch (r.peek()) {
    case KIND_LIST:
      return readIntSet(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function readIntSet(r: JsonReader): ReadonlySet<number> {
  const set = new Set<number>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readInt());
  return set;
}

function readIntToStringMapOrString(r: JsonReader): ReadonlyMap<number, string> | string {
  switch (r.peek()) {
    case KIND_OBJECT:
      return readIntToStringMap(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function readIntToStringMap(r: JsonReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(intKey(r.readMapKey()), r.readString());
  return map;
}

function readIntAndIntTuple(r: JsonReader): readonly [number, number] {
  if (!r.beginList()) r.bail();
  const item1 = r.readInt();
  if (!r.nextItem()) r.bail();
  const item2 = r.readInt();
  if (r.nextItem()) r.bail();
  return [item1, item2];
}

function unpackIntOrFloat(r: PackReader): number {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    case KIND_FLOAT:
      return r.readFloat();
    default:
      return r.bail();
  }
}

function unpackLiteral1Or2OrFloat(r: PackReader): number {
  switch (r.peek()) {
    case KIND_INT:
      return r.readLiteral(UNPACK_LITERAL1_OR2);
    case KIND_FLOAT:
      return r.readFloat();
    default:
      return r.bail();
  }
}

function unpackUnionLevelOrString(r: PackReader): UnionLevel | string {
  switch (r.peek()) {
    case KIND_INT:
      return unpackUnionLevel(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function unpackAOrBOrLiteral3OrTrue(r: PackReader): "a" | "b" | 3 | true {
  switch (r.peek()) {
    case KIND_STRING:
      return r.readLiteral(UNPACK_A_OR_B);
    case KIND_INT:
      return r.readLiteral(UNPACK_LITERAL3);
    case KIND_BOOL:
      return oneOf(r.readBool(), [true]);
    default:
      return r.bail();
  }
}

function unpackDatetimeOrInt(r: PackReader): string | number {
  switch (r.peek()) {
    case KIND_STRING:
    case KIND_EXT:
      return r.readDatetime();
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function unpackBytesOrInt(r: PackReader): Uint8Array | number {
  switch (r.peek()) {
    case KIND_BYTES:
      return r.readBytes();
    case KIND_INT:
      return r.readInt();
    default:
      return r.bail();
  }
}

function unpackBoolOrBigIntOrIntListOrUnionPoint(r: PackReader): boolean | bigint | readonly number[] | UnionPoint {
  switch (r.peek()) {
    case KIND_BOOL:
      return r.readBool();
    case KIND_INT:
      return r.readBigInt();
    case KIND_LIST:
      return unpackIntList(r);
    case KIND_OBJECT:
      return unpackUnionPoint(r);
    default:
      return r.bail();
  }
}

function unpackIntList(r: PackReader): readonly number[] {
  const list = new Array<number>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readInt();
  return list;
}

function unpackRowOrIntMap(r: PackReader): Row | { readonly [key: string]: number } {
  switch (r.peek()) {
    case KIND_OBJECT:
      return unpackIntMap(r);
    case KIND_LIST:
      return unpackRow(r);
    default:
      return r.bail();
  }
}

function unpackIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readInt();
  return map;
}

function unpackIntSetOrString(r: PackReader): ReadonlySet<number> | string {
  switch (r.peek()) {
    case KIND_LIST:
      return unpackIntSet(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function unpackIntSet(r: PackReader): ReadonlySet<number> {
  const set = new Set<number>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readInt());
  return set;
}

function unpackIntToStringMapOrString(r: PackReader): ReadonlyMap<number, string> | string {
  switch (r.peek()) {
    case KIND_OBJECT:
      return unpackIntToStringMap(r);
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function unpackIntToStringMap(r: PackReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readInt(), r.readString());
  return map;
}

function unpackIntAndIntTuple(r: PackReader): readonly [number, number] {
  if (r.readListHeader() !== 2) r.bail();
  return [r.readInt(), r.readInt()];
}

function writeIntOrFloat(w: JsonValueWriter, value: number): void {
  if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) w.writeInt(value);
  else if (typeof value === "number") w.writeFloat(value);
  else w.wrong();
}

function writeLiteral1Or2OrFloat(w: JsonValueWriter, value: number): void {
  if (value === 1 || value === 2) writeLiteral1Or2(w, value);
  else if (typeof value === "number") w.writeFloat(value);
  else w.wrong();
}

function writeLiteral1Or2(w: JsonValueWriter, value: 1 | 2): void {
  switch (value) {
    case 1:
    case 2:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

function writeUnionLevelOrString(w: JsonValueWriter, value: UnionLevel | string): void {
  if (typeof value === "number") writeUnionLevel(w, value as UnionLevel);
  else if (typeof value === "string") w.writeString(value);
  else w.wrong();
}

function writeAOrBOrLiteral3OrTrue(w: JsonValueWriter, value: "a" | "b" | 3 | true): void {
  if (typeof value === "string") writeAOrB(w, value);
  else if (typeof value === "number") writeLiteral3(w, value);
  else if (typeof value === "boolean") writeTrue(w, value);
  else w.wrong();
}

function writeAOrB(w: JsonValueWriter, value: "a" | "b"): void {
  switch (value) {
    case "a":
      return w.write(WRITE_VALUE_A);
    case "b":
      return w.write(WRITE_VALUE_B);
    default:
      return w.wrong();
  }
}

function writeLiteral3(w: JsonValueWriter, value: 3): void {
  switch (value) {
    case 3:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

function writeTrue(w: JsonValueWriter, value: true): void {
  switch (value) {
    case true:
      return w.writeBool(value);
    default:
      return w.wrong();
  }
}

function writeDatetimeOrInt(w: JsonValueWriter, value: string | number): void {
  if (typeof value === "string") w.writeDatetime(value);
  else if (typeof value === "number") w.writeInt(value);
  else w.wrong();
}

function writeBytesOrInt(w: JsonValueWriter, value: Uint8Array | number): void {
  if (value instanceof Uint8Array) w.writeBytes(value);
  else if (typeof value === "number") w.writeInt(value);
  else w.wrong();
}

function writeBoolOrBigIntOrIntListOrUnionPoint(
  w: JsonValueWriter,
  value: boolean | bigint | readonly number[] | UnionPoint,
): void {
  if (typeof value === "boolean") w.writeBool(value);
  else if (typeof value === "bigint") w.writeBigInt(value, "any");
  else if (isList(value)) writeIntList(w, value as readonly number[]);
  else writeUnionPoint(w, value as UnionPoint);
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

function writeRowOrIntMap(w: JsonValueWriter, value: Row | { readonly [key: string]: number }): void {
  if (Object.getPrototypeOf(value) === null) writeIntMap(w, value as { readonly [key: string]: number });
  else writeRow(w, value as Row);
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

function writeIntSetOrString(w: JsonValueWriter, value: ReadonlySet<number> | string): void {
  if (value instanceof Set) writeIntSet(w, value as ReadonlySet<number>);
  else if (typeof value === "string") w.writeString(value);
  else w.wrong();
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

function writeIntToStringMapOrString(w: JsonValueWriter, value: ReadonlyMap<number, string> | string): void {
  if (value instanceof Map) writeIntToStringMap(w, value as ReadonlyMap<number, string>);
  else if (typeof value === "string") w.writeString(value);
  else w.wrong();
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

function writeIntAndIntTuple(w: JsonValueWriter, list: readonly [number, number]): void {
  requireTuple(list, 2);
  w.writeByte(OPEN_LIST);
  w.writeInt(list[0]);
  w.writeByte(COMMA);
  w.writeInt(list[1]);
  w.writeByte(CLOSE_LIST);
}

function packIntOrFloat(w: Writer, value: number): void {
  if (typeof value === "number" && Number.isSafeInteger(value) && !Object.is(value, -0)) w.packInt(value);
  else if (typeof value === "number") w.packFloat(value);
  else w.wrong();
}

function packLiteral1Or2OrFloat(w: Writer, value: number): void {
  if (value === 1 || value === 2) packLiteral1Or2(w, value);
  else if (typeof value === "number") w.packFloat(value);
  else w.wrong();
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

function packUnionLevelOrString(w: Writer, value: UnionLevel | string): void {
  if (typeof value === "number") packUnionLevel(w, value as UnionLevel);
  else if (typeof value === "string") w.packString(value);
  else w.wrong();
}

function packAOrBOrLiteral3OrTrue(w: Writer, value: "a" | "b" | 3 | true): void {
  if (typeof value === "string") packAOrB(w, value);
  else if (typeof value === "number") packLiteral3(w, value);
  else if (typeof value === "boolean") packTrue(w, value);
  else w.wrong();
}

function packAOrB(w: Writer, value: "a" | "b"): void {
  switch (value) {
    case "a":
      return w.write(PACK_VALUE_A);
    case "b":
      return w.write(PACK_VALUE_B);
    default:
      return w.wrong();
  }
}

function packLiteral3(w: Writer, value: 3): void {
  switch (value) {
    case 3:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

function packTrue(w: Writer, value: true): void {
  switch (value) {
    case true:
      return w.packBool(value);
    default:
      return w.wrong();
  }
}

function packDatetimeOrInt(w: Writer, value: string | number): void {
  if (typeof value === "string") w.packDatetime(value);
  else if (typeof value === "number") w.packInt(value);
  else w.wrong();
}

function packBytesOrInt(w: Writer, value: Uint8Array | number): void {
  if (value instanceof Uint8Array) w.packBytes(value);
  else if (typeof value === "number") w.packInt(value);
  else w.wrong();
}

function packBoolOrBigIntOrIntListOrUnionPoint(
  w: Writer,
  value: boolean | bigint | readonly number[] | UnionPoint,
): void {
  if (typeof value === "boolean") w.packBool(value);
  else if (typeof value === "bigint") w.packBigInt(value, "any");
  else if (isList(value)) packIntList(w, value as readonly number[]);
  else packUnionPoint(w, value as UnionPoint);
}

function packIntList(w: Writer, list: readonly number[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function packRowOrIntMap(w: Writer, value: Row | { readonly [key: string]: number }): void {
  if (Object.getPrototypeOf(value) === null) packIntMap(w, value as { readonly [key: string]: number });
  else packRow(w, value as Row);
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

function packIntSetOrString(w: Writer, value: ReadonlySet<number> | string): void {
  if (value instanceof Set) packIntSet(w, value as ReadonlySet<number>);
  else if (typeof value === "string") w.packString(value);
  else w.wrong();
}

function packIntSet(w: Writer, set: ReadonlySet<number>): void {
  const list = sortedSet(set);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as number;
    w.packInt(item);
  }
}

function packIntToStringMapOrString(w: Writer, value: ReadonlyMap<number, string> | string): void {
  if (value instanceof Map) packIntToStringMap(w, value as ReadonlyMap<number, string>);
  else if (typeof value === "string") w.packString(value);
  else w.wrong();
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

function packIntAndIntTuple(w: Writer, list: readonly [number, number]): void {
  requireTuple(list, 2);
  w.packListHeader(2);
  w.packInt(list[0]);
  w.packInt(list[1]);
}

function convertIntOrFloat(value: unknown): number {
  switch (kindOf(value)) {
    case KIND_INT:
      return asInt(value);
    case KIND_FLOAT:
      return asFloat(value);
    default:
      return bail();
  }
}

function convertLiteral1Or2OrFloat(value: unknown): number {
  switch (kindOf(value)) {
    case KIND_INT:
      return asOneOf(value, READ_LITERAL1_OR2.values);
    case KIND_FLOAT:
      return asFraction(value);
    default:
      return bail();
  }
}

function convertUnionLevelOrString(value: unknown): UnionLevel | string {
  switch (kindOf(value)) {
    case KIND_INT:
      return convertUnionLevel(value);
    case KIND_STRING:
      return asString(value);
    default:
      return bail();
  }
}

function convertAOrBOrLiteral3OrTrue(value: unknown): "a" | "b" | 3 | true {
  switch (kindOf(value)) {
    case KIND_STRING:
      return asOneOf(value, READ_A_OR_B.values);
    case KIND_INT:
      return asOneOf(value, READ_LITERAL3.values);
    case KIND_BOOL:
      return asOneOf(value, [true]);
    default:
      return bail();
  }
}

function convertDatetimeOrInt(value: unknown): string | number {
  switch (kindOf(value)) {
    case KIND_STRING:
      return asDatetime(value);
    case KIND_INT:
      return asInt(value);
    default:
      return bail();
  }
}

function convertBytesOrInt(value: unknown): Uint8Array | number {
  switch (kindOf(value)) {
    case KIND_BYTES:
    case KIND_STRING:
      return asBytes(value);
    case KIND_INT:
      return asInt(value);
    default:
      return bail();
  }
}

function convertBoolOrBigIntOrIntListOrUnionPoint(value: unknown): boolean | bigint | readonly number[] | UnionPoint {
  switch (kindOf(value)) {
    case KIND_BOOL:
      return asBool(value);
    case KIND_INT:
      return asBigInt(value);
    case KIND_LIST:
      return convertIntList(value);
    case KIND_OBJECT:
      return convertUnionPoint(value);
    default:
      return bail();
  }
}

function convertIntList(value: unknown): readonly number[] {
  const items = itemsOf(value);
  const list: number[] = [];
  for (let i = 0; i < items.length; i++) list.push(asInt(items[i]));
  return list;
}

function convertRowOrIntMap(value: unknown): Row | { readonly [key: string]: number } {
  switch (kindOf(value)) {
    case KIND_OBJECT:
      return convertIntMap(value);
    case KIND_LIST:
      return convertRow(value);
    default:
      return bail();
  }
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

function convertIntSetOrString(value: unknown): ReadonlySet<number> | string {
  switch (kindOf(value)) {
    case KIND_LIST:
      return convertIntSet(value);
    case KIND_STRING:
      return asString(value);
    default:
      return bail();
  }
}

function convertIntSet(value: unknown): ReadonlySet<number> {
  const items = itemsOf(value);
  const set = new Set<number>();
  for (let i = 0; i < items.length; i++) set.add(asInt(items[i]));
  return set;
}

function convertIntToStringMapOrString(value: unknown): ReadonlyMap<number, string> | string {
  switch (kindOf(value)) {
    case KIND_OBJECT:
      return convertIntToStringMap(value);
    case KIND_STRING:
      return asString(value);
    default:
      return bail();
  }
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

function convertIntAndIntTuple(value: unknown): readonly [number, number] {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return [asInt(items[0]), asInt(items[1])];
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

function isIntSet(value: unknown): value is ReadonlySet<number> {
  if (!isSet(value)) return false;
  for (const item of value) {
    if (!isSafeInt(item)) return false;
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

function isIntAndIntTuple(value: unknown): value is readonly [number, number] {
  if (!isList(value) || value.length !== 2) return false;
  if (!isSafeInt(value[0])) return false;
  if (!isSafeInt(value[1])) return false;
  return true;
}
