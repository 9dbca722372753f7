// @generated from test/golden/codec/array-like.yaml. Do not edit.

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
  asArray,
  asBytes,
  asInt,
  asString,
  bail,
  entriesOf,
  fitted,
  hasProperty,
  intKey,
  intText,
  isBytes,
  isList,
  isMap,
  isPlainObject,
  isSafeInt,
  isSet,
  itemsOf,
  jsonLiterals,
  jsonTags,
  packedLiterals,
  packedTags,
  requireList,
  requirePlain,
  roomFor,
  sortedMapEntries,
  sortedSet,
  widened,
} from "tessera-contracts/serde/codegen";
import type {
  AllDefaults,
  AllDefaultsColumns,
  EitherTagged,
  Grown,
  GrownColumns,
  Holed,
  HoledColumns,
  Loose,
  LooseColumns,
  LoosePlain,
  LoosePlainColumns,
  OtherTagged,
  OtherTaggedColumns,
  Plain,
  PlainColumns,
  Tagged,
  TaggedColumns,
} from "./array-like.js";

const READ_TAGGED_TAG = /* @__PURE__ */ jsonLiterals(7);
const UNPACK_TAGGED_TAG = /* @__PURE__ */ packedLiterals(7);
const READ_OTHER_TAGGED_TAG = /* @__PURE__ */ jsonLiterals(300);
const UNPACK_OTHER_TAGGED_TAG = /* @__PURE__ */ packedLiterals(300);
const READ_EITHER_TAGGED_TAGS = /* @__PURE__ */ jsonTags("type", [7, 300]);
const UNPACK_EITHER_TAGGED_TAGS = /* @__PURE__ */ packedTags("type", [7, 300]);

const DEFAULT_C = /* @__PURE__ */ new Uint8Array([]);

export function readPlain(r: JsonReader): Plain {
  if (!r.beginList()) r.bail();
  const a = r.readInt();
  if (!r.nextItem()) r.bail();
  const b = r.readString();
  if (r.nextItem()) r.bail();
  return { a, b };
}

export function unpackPlain(r: PackReader): Plain {
  if (r.readListHeader() !== 2) r.bail();
  const a = r.readInt();
  const b = r.readString();
  return { a, b };
}

export function writePlain(w: JsonValueWriter, value: Plain): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.a);
  w.writeByte(COMMA);
  w.writeString(value.b);
  w.writeByte(CLOSE_LIST);
}

export function packPlain(w: Writer, value: Plain): void {
  requirePlain(value, value.a);
  w.packListHeader(2);
  w.packInt(value.a);
  w.packString(value.b);
}

export function isPlain(candidate: unknown): candidate is Plain {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Plain> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (typeof value.b !== "string") return false;
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

export function convertPlain(value: unknown): Plain {
  const items = asArray(value);
  if (items.length !== 2) bail();
  return { a: asInt(items[0]), b: asString(items[1]) };
}

export function readPlainColumns(r: JsonReader): PlainColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  const b: string[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
    }
    if (!r.beginList()) r.bail();
    a[length] = r.readInt();
    if (!r.nextItem()) r.bail();
    b.push(r.readString());
    if (r.nextItem()) r.bail();
    length++;
  }
  return { length, values: { a: fitted(a, length), b } };
}

export function unpackPlainColumns(r: PackReader): PlainColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  const b: string[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
    }
    if (r.readListHeader() !== 2) r.bail();
    a[row] = r.readInt();
    b.push(r.readString());
  }
  return { length, values: { a: fitted(a, length), b } };
}

export function writePlainColumns(w: JsonValueWriter, columns: PlainColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(a[row] as number);
    w.writeByte(COMMA);
    const b_item = b[row] as string;
    w.writeString(b_item);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packPlainColumns(w: Writer, columns: PlainColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(2);
    w.packInt(a[row] as number);
    const b_item = b[row] as string;
    w.packString(b_item);
  }
}

export function readGrown(r: JsonReader): Grown {
  if (!r.beginList()) r.bail();
  const a = r.readInt();
  let more = r.nextItem();
  let b: number | null = null;
  if (more) b = r.atNull() ? null : r.readInt();
  more = more && r.nextItem();
  let c: readonly string[] = [];
  if (more) c = readStringList(r);
  more = more && r.nextItem();
  let d: Plain | null = null;
  if (more) d = r.atNull() ? null : readPlain(r);
  more = more && r.nextItem();
  let e: ReadonlySet<string> | undefined;
  if (more) e = readStringSet(r);
  more = more && r.nextItem();
  let f: ReadonlyMap<number, string> | undefined;
  if (more) f = readIntToStringMap(r);
  more = more && r.nextItem();
  if (more) r.bail();
  if (e === undefined) e = new Set<string>();
  if (f === undefined) f = new Map();
  return { a, b, c, d, e, f };
}

export function unpackGrown(r: PackReader): Grown {
  const count = r.readListHeader();
  if (count < 1) r.bail();
  if (count > 6) r.bail();
  const a = r.readInt();
  let b: number | null = null;
  if (count > 1) b = r.atNull() ? null : r.readInt();
  let c: readonly string[] = [];
  if (count > 2) c = unpackStringList(r);
  let d: Plain | null = null;
  if (count > 3) d = r.atNull() ? null : unpackPlain(r);
  let e: ReadonlySet<string> | undefined;
  if (count > 4) e = unpackStringSet(r);
  let f: ReadonlyMap<number, string> | undefined;
  if (count > 5) f = unpackIntToStringMap(r);
  if (e === undefined) e = new Set<string>();
  if (f === undefined) f = new Map();
  return { a, b, c, d, e, f };
}

export function writeGrown(w: JsonValueWriter, value: Grown): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.a);
  w.writeByte(COMMA);
  const b = value.b === undefined ? null : value.b;
  if (b === null) w.writeNull();
  else w.writeInt(b);
  w.writeByte(COMMA);
  const c = value.c === undefined ? [] : value.c;
  writeStringList(w, c);
  w.writeByte(COMMA);
  const d = value.d === undefined ? null : value.d;
  if (d === null) w.writeNull();
  else writePlain(w, d);
  w.writeByte(COMMA);
  const e = value.e === undefined ? new Set<string>() : value.e;
  writeStringSet(w, e);
  w.writeByte(COMMA);
  const f = value.f === undefined ? new Map() : value.f;
  writeIntToStringMap(w, f);
  w.writeByte(CLOSE_LIST);
}

export function packGrown(w: Writer, value: Grown): void {
  requirePlain(value, value.a);
  w.packListHeader(6);
  w.packInt(value.a);
  const b = value.b === undefined ? null : value.b;
  if (b === null) w.packNull();
  else w.packInt(b);
  const c = value.c === undefined ? [] : value.c;
  packStringList(w, c);
  const d = value.d === undefined ? null : value.d;
  if (d === null) w.packNull();
  else packPlain(w, d);
  const e = value.e === undefined ? new Set<string>() : value.e;
  packStringSet(w, e);
  const f = value.f === undefined ? new Map() : value.f;
  packIntToStringMap(w, f);
}

export function isGrown(candidate: unknown): candidate is Grown {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Grown> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (!isSafeInt(value.b) && value.b !== null) return false;
  if (!isStringList(value.c)) return false;
  if (!isPlain(value.d) && value.d !== null) return false;
  if (!isStringSet(value.e)) return false;
  if (!isIntToStringMap(value.f)) return false;
  for (const name in value) {
    switch (name) {
      case "a":
      case "b":
      case "c":
      case "d":
      case "e":
      case "f":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertGrown(value: unknown): Grown {
  const items = asArray(value);
  if (items.length < 1 || items.length > 6) bail();
  return {
    a: asInt(items[0]),
    b: items[1] == null ? null : asInt(items[1]),
    c: items[2] === undefined ? [] : convertStringList(items[2]),
    d: items[3] == null ? null : convertPlain(items[3]),
    e: items[4] === undefined ? new Set<string>() : convertStringSet(items[4]),
    f: items[5] === undefined ? new Map() : convertIntToStringMap(items[5]),
  };
}

export function readGrownColumns(r: JsonReader): GrownColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  let b = new Float64Array(room);
  let b_validity = new Uint8Array(room);
  const c: (readonly string[])[] = [];
  const d: (Plain | null)[] = [];
  const e: ReadonlySet<string>[] = [];
  const f: ReadonlyMap<number, string>[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
      b = widened(b, room);
      b_validity = widened(b_validity, room);
    }
    if (!r.beginList()) r.bail();
    a[length] = r.readInt();
    let more = r.nextItem();
    if (more && !r.atNull()) {
      b[length] = r.readInt();
      b_validity[length] = 1;
    }
    more = more && r.nextItem();
    c.push(more ? readStringList(r) : []);
    more = more && r.nextItem();
    d.push(more ? (r.atNull() ? null : readPlain(r)) : null);
    more = more && r.nextItem();
    e.push(more ? readStringSet(r) : new Set<string>());
    more = more && r.nextItem();
    f.push(more ? readIntToStringMap(r) : new Map());
    more = more && r.nextItem();
    if (more) r.bail();
    length++;
  }
  return {
    length,
    values: { a: fitted(a, length), b: fitted(b, length), c, d, e, f },
    validity: { b: fitted(b_validity, length) },
  };
}

export function unpackGrownColumns(r: PackReader): GrownColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  let b = new Float64Array(room);
  let b_validity = new Uint8Array(room);
  const c: (readonly string[])[] = [];
  const d: (Plain | null)[] = [];
  const e: ReadonlySet<string>[] = [];
  const f: ReadonlyMap<number, string>[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
      b = widened(b, room);
      b_validity = widened(b_validity, room);
    }
    const count = r.readListHeader();
    if (count < 1) r.bail();
    if (count > 6) r.bail();
    a[row] = r.readInt();
    if (count > 1 && !r.atNull()) {
      b[row] = r.readInt();
      b_validity[row] = 1;
    }
    c.push(count > 2 ? unpackStringList(r) : []);
    d.push(count > 3 ? (r.atNull() ? null : unpackPlain(r)) : null);
    e.push(count > 4 ? unpackStringSet(r) : new Set<string>());
    f.push(count > 5 ? unpackIntToStringMap(r) : new Map());
  }
  return {
    length,
    values: { a: fitted(a, length), b: fitted(b, length), c, d, e, f },
    validity: { b: fitted(b_validity, length) },
  };
}

export function writeGrownColumns(w: JsonValueWriter, columns: GrownColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  const b_validity = columns.validity.b;
  const c = columns.values.c;
  const d = columns.values.d;
  const e = columns.values.e;
  const f = columns.values.f;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(a[row] as number);
    w.writeByte(COMMA);
    if (b_validity[row] === 0) w.writeNull();
    else w.writeInt(b[row] as number);
    w.writeByte(COMMA);
    const c_item = c[row] as readonly string[];
    writeStringList(w, c_item);
    w.writeByte(COMMA);
    const d_item = d[row] as Plain | null;
    if (d_item === null) w.writeNull();
    else writePlain(w, d_item);
    w.writeByte(COMMA);
    const e_item = e[row] as ReadonlySet<string>;
    writeStringSet(w, e_item);
    w.writeByte(COMMA);
    const f_item = f[row] as ReadonlyMap<number, string>;
    writeIntToStringMap(w, f_item);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packGrownColumns(w: Writer, columns: GrownColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  const b_validity = columns.validity.b;
  const c = columns.values.c;
  const d = columns.values.d;
  const e = columns.values.e;
  const f = columns.values.f;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(6);
    w.packInt(a[row] as number);
    if (b_validity[row] === 0) w.packNull();
    else w.packInt(b[row] as number);
    const c_item = c[row] as readonly string[];
    packStringList(w, c_item);
    const d_item = d[row] as Plain | null;
    if (d_item === null) w.packNull();
    else packPlain(w, d_item);
    const e_item = e[row] as ReadonlySet<string>;
    packStringSet(w, e_item);
    const f_item = f[row] as ReadonlyMap<number, string>;
    packIntToStringMap(w, f_item);
  }
}

export function readLoose(r: JsonReader): Loose {
  if (!r.beginList()) r.bail();
  const a = r.readInt();
  let more = r.nextItem();
  let b: number = 3;
  if (more) b = r.readInt();
  more = more && r.nextItem();
  for (; more; more = r.nextItem()) r.skipValue();
  return { a, b };
}

export function unpackLoose(r: PackReader): Loose {
  const count = r.readListHeader();
  if (count < 1) r.bail();
  const a = r.readInt();
  let b: number = 3;
  if (count > 1) b = r.readInt();
  for (let i = 2; i < count; i++) r.skipValue();
  return { a, b };
}

export function writeLoose(w: JsonValueWriter, value: Loose): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.a);
  w.writeByte(COMMA);
  const b = value.b === undefined ? 3 : value.b;
  w.writeInt(b);
  w.writeByte(CLOSE_LIST);
}

export function packLoose(w: Writer, value: Loose): void {
  requirePlain(value, value.a);
  w.packListHeader(2);
  w.packInt(value.a);
  const b = value.b === undefined ? 3 : value.b;
  w.packInt(b);
}

export function isLoose(candidate: unknown): candidate is Loose {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Loose> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (!isSafeInt(value.b)) return false;
  return true;
}

export function convertLoose(value: unknown): Loose {
  const items = asArray(value);
  if (items.length < 1) bail();
  return { a: asInt(items[0]), b: items[1] === undefined ? 3 : asInt(items[1]) };
}

export function readLooseColumns(r: JsonReader): LooseColumns {
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
    let more = r.nextItem();
    if (more) b[length] = r.readInt();
    else b[length] = 3;
    more = more && r.nextItem();
    for (; more; more = r.nextItem()) r.skipValue();
    length++;
  }
  return { length, values: { a: fitted(a, length), b: fitted(b, length) } };
}

export function unpackLooseColumns(r: PackReader): LooseColumns {
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
    const count = r.readListHeader();
    if (count < 1) r.bail();
    a[row] = r.readInt();
    if (count > 1) b[row] = r.readInt();
    else b[row] = 3;
    for (let i = 2; i < count; i++) r.skipValue();
  }
  return { length, values: { a: fitted(a, length), b: fitted(b, length) } };
}

export function writeLooseColumns(w: JsonValueWriter, columns: LooseColumns): void {
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

export function packLooseColumns(w: Writer, columns: LooseColumns): void {
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

export function readLoosePlain(r: JsonReader): LoosePlain {
  if (!r.beginList()) r.bail();
  const a = r.readInt();
  for (let more = r.nextItem(); more; more = r.nextItem()) r.skipValue();
  return { a };
}

export function unpackLoosePlain(r: PackReader): LoosePlain {
  const count = r.readListHeader();
  if (count < 1) r.bail();
  const a = r.readInt();
  for (let i = 1; i < count; i++) r.skipValue();
  return { a };
}

export function writeLoosePlain(w: JsonValueWriter, value: LoosePlain): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.a);
  w.writeByte(CLOSE_LIST);
}

export function packLoosePlain(w: Writer, value: LoosePlain): void {
  requirePlain(value, value.a);
  w.packListHeader(1);
  w.packInt(value.a);
}

export function isLoosePlain(candidate: unknown): candidate is LoosePlain {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<LoosePlain> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  return true;
}

export function convertLoosePlain(value: unknown): LoosePlain {
  const items = asArray(value);
  if (items.length < 1) bail();
  return { a: asInt(items[0]) };
}

export function readLoosePlainColumns(r: JsonReader): LoosePlainColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
    }
    if (!r.beginList()) r.bail();
    a[length] = r.readInt();
    for (let more = r.nextItem(); more; more = r.nextItem()) r.skipValue();
    length++;
  }
  return { length, values: { a: fitted(a, length) } };
}

export function unpackLoosePlainColumns(r: PackReader): LoosePlainColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
    }
    const count = r.readListHeader();
    if (count < 1) r.bail();
    a[row] = r.readInt();
    for (let i = 1; i < count; i++) r.skipValue();
  }
  return { length, values: { a: fitted(a, length) } };
}

export function writeLoosePlainColumns(w: JsonValueWriter, columns: LoosePlainColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(a[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packLoosePlainColumns(w: Writer, columns: LoosePlainColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(1);
    w.packInt(a[row] as number);
  }
}

export function readHoled(r: JsonReader): Holed {
  if (!r.beginList()) r.bail();
  const a = r.readInt();
  let more = r.nextItem();
  if (more) r.skipValue();
  more = more && r.nextItem();
  let b: number = 1;
  if (more) b = r.readInt();
  more = more && r.nextItem();
  if (more) r.skipValue();
  more = more && r.nextItem();
  let c: Uint8Array | undefined;
  if (more) c = r.readBytes();
  more = more && r.nextItem();
  if (more) r.bail();
  if (c === undefined) c = DEFAULT_C.slice();
  return { a, b, c };
}

export function unpackHoled(r: PackReader): Holed {
  const count = r.readListHeader();
  if (count < 1) r.bail();
  if (count > 5) r.bail();
  const a = r.readInt();
  if (count > 1) r.skipValue();
  let b: number = 1;
  if (count > 2) b = r.readInt();
  if (count > 3) r.skipValue();
  let c: Uint8Array | undefined;
  if (count > 4) c = r.readBytes();
  if (c === undefined) c = DEFAULT_C.slice();
  return { a, b, c };
}

export function writeHoled(w: JsonValueWriter, value: Holed): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.a);
  w.writeByte(COMMA);
  w.writeNull();
  w.writeByte(COMMA);
  const b = value.b === undefined ? 1 : value.b;
  w.writeInt(b);
  w.writeByte(COMMA);
  w.writeNull();
  w.writeByte(COMMA);
  const c = value.c === undefined ? DEFAULT_C.slice() : value.c;
  w.writeBytes(c);
  w.writeByte(CLOSE_LIST);
}

export function packHoled(w: Writer, value: Holed): void {
  requirePlain(value, value.a);
  w.packListHeader(5);
  w.packInt(value.a);
  w.packNull();
  const b = value.b === undefined ? 1 : value.b;
  w.packInt(b);
  w.packNull();
  const c = value.c === undefined ? DEFAULT_C.slice() : value.c;
  w.packBytes(c);
}

export function isHoled(candidate: unknown): candidate is Holed {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Holed> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (!isSafeInt(value.b)) return false;
  if (!isBytes(value.c)) return false;
  for (const name in value) {
    switch (name) {
      case "a":
      case "b":
      case "c":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertHoled(value: unknown): Holed {
  const items = asArray(value);
  if (items.length < 1 || items.length > 5) bail();
  return {
    a: asInt(items[0]),
    b: items[2] === undefined ? 1 : asInt(items[2]),
    c: items[4] === undefined ? DEFAULT_C.slice() : asBytes(items[4]),
  };
}

export function readHoledColumns(r: JsonReader): HoledColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  let b = new Float64Array(room);
  const c: Uint8Array[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
      b = widened(b, room);
    }
    if (!r.beginList()) r.bail();
    a[length] = r.readInt();
    let more = r.nextItem();
    if (more) r.skipValue();
    more = more && r.nextItem();
    if (more) b[length] = r.readInt();
    else b[length] = 1;
    more = more && r.nextItem();
    if (more) r.skipValue();
    more = more && r.nextItem();
    c.push(more ? r.readBytes() : DEFAULT_C.slice());
    more = more && r.nextItem();
    if (more) r.bail();
    length++;
  }
  return { length, values: { a: fitted(a, length), b: fitted(b, length), c } };
}

export function unpackHoledColumns(r: PackReader): HoledColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  let b = new Float64Array(room);
  const c: Uint8Array[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
      b = widened(b, room);
    }
    const count = r.readListHeader();
    if (count < 1) r.bail();
    if (count > 5) r.bail();
    a[row] = r.readInt();
    if (count > 1) r.skipValue();
    if (count > 2) b[row] = r.readInt();
    else b[row] = 1;
    if (count > 3) r.skipValue();
    c.push(count > 4 ? r.readBytes() : DEFAULT_C.slice());
  }
  return { length, values: { a: fitted(a, length), b: fitted(b, length), c } };
}

export function writeHoledColumns(w: JsonValueWriter, columns: HoledColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  const c = columns.values.c;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(a[row] as number);
    w.writeByte(COMMA);
    w.writeNull();
    w.writeByte(COMMA);
    w.writeInt(b[row] as number);
    w.writeByte(COMMA);
    w.writeNull();
    w.writeByte(COMMA);
    const c_item = c[row] as Uint8Array;
    w.writeBytes(c_item);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packHoledColumns(w: Writer, columns: HoledColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const b = columns.values.b;
  const c = columns.values.c;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(5);
    w.packInt(a[row] as number);
    w.packNull();
    w.packInt(b[row] as number);
    w.packNull();
    const c_item = c[row] as Uint8Array;
    w.packBytes(c_item);
  }
}

export function readAllDefaults(r: JsonReader): AllDefaults {
  let more = r.beginList();
  let a: number = 1;
  if (more) a = r.readInt();
  more = more && r.nextItem();
  if (more) r.bail();
  return { a };
}

export function unpackAllDefaults(r: PackReader): AllDefaults {
  const count = r.readListHeader();
  if (count > 1) r.bail();
  let a: number = 1;
  if (count > 0) a = r.readInt();
  return { a };
}

export function writeAllDefaults(w: JsonValueWriter, value: AllDefaults): void {
  requirePlain(value, value.a);
  w.writeByte(OPEN_LIST);
  const a = value.a === undefined ? 1 : value.a;
  w.writeInt(a);
  w.writeByte(CLOSE_LIST);
}

export function packAllDefaults(w: Writer, value: AllDefaults): void {
  requirePlain(value, value.a);
  w.packListHeader(1);
  const a = value.a === undefined ? 1 : value.a;
  w.packInt(a);
}

export function isAllDefaults(candidate: unknown): candidate is AllDefaults {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<AllDefaults> = candidate;
  if (value.a === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  for (const name in value) {
    switch (name) {
      case "a":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertAllDefaults(value: unknown): AllDefaults {
  const items = asArray(value);
  if (items.length > 1) bail();
  return { a: items[0] === undefined ? 1 : asInt(items[0]) };
}

export function readAllDefaultsColumns(r: JsonReader): AllDefaultsColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
    }
    let more = r.beginList();
    if (more) a[length] = r.readInt();
    else a[length] = 1;
    more = more && r.nextItem();
    if (more) r.bail();
    length++;
  }
  return { length, values: { a: fitted(a, length) } };
}

export function unpackAllDefaultsColumns(r: PackReader): AllDefaultsColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
    }
    const count = r.readListHeader();
    if (count > 1) r.bail();
    if (count > 0) a[row] = r.readInt();
    else a[row] = 1;
  }
  return { length, values: { a: fitted(a, length) } };
}

export function writeAllDefaultsColumns(w: JsonValueWriter, columns: AllDefaultsColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(a[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packAllDefaultsColumns(w: Writer, columns: AllDefaultsColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(1);
    w.packInt(a[row] as number);
  }
}

export function readTagged(r: JsonReader): Tagged {
  if (!r.beginList()) r.bail();
  r.skipTag(READ_TAGGED_TAG);
  if (!r.nextItem()) r.bail();
  const a = r.readInt();
  if (r.nextItem()) r.bail();
  return { type: 7, a };
}

export function unpackTagged(r: PackReader): Tagged {
  if (r.readListHeader() !== 2) r.bail();
  r.skipTag(UNPACK_TAGGED_TAG);
  const a = r.readInt();
  return { type: 7, a };
}

export function writeTagged(w: JsonValueWriter, value: Tagged): void {
  requirePlain(value, value.type);
  if (value.type !== 7) w.wrong();
  w.writeByte(OPEN_LIST);
  w.writeInt(7);
  w.writeByte(COMMA);
  w.writeInt(value.a);
  w.writeByte(CLOSE_LIST);
}

export function packTagged(w: Writer, value: Tagged): void {
  requirePlain(value, value.type);
  if (value.type !== 7) w.wrong();
  w.packListHeader(2);
  w.packInt(7);
  w.packInt(value.a);
}

export function isTagged(candidate: unknown): candidate is Tagged {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Tagged> = candidate;
  if (value.type !== 7) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "a":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertTagged(value: unknown): Tagged {
  const items = asArray(value);
  if (items.length !== 2 || items[0] !== 7) bail();
  return { type: 7, a: asInt(items[1]) };
}

export function readTaggedColumns(r: JsonReader): TaggedColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
    }
    if (!r.beginList()) r.bail();
    r.skipTag(READ_TAGGED_TAG);
    if (!r.nextItem()) r.bail();
    a[length] = r.readInt();
    if (r.nextItem()) r.bail();
    length++;
  }
  return { length, values: { a: fitted(a, length) } };
}

export function unpackTaggedColumns(r: PackReader): TaggedColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
    }
    if (r.readListHeader() !== 2) r.bail();
    r.skipTag(UNPACK_TAGGED_TAG);
    a[row] = r.readInt();
  }
  return { length, values: { a: fitted(a, length) } };
}

export function writeTaggedColumns(w: JsonValueWriter, columns: TaggedColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(7);
    w.writeByte(COMMA);
    w.writeInt(a[row] as number);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packTaggedColumns(w: Writer, columns: TaggedColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(2);
    w.packInt(7);
    w.packInt(a[row] as number);
  }
}

export function readOtherTagged(r: JsonReader): OtherTagged {
  if (!r.beginList()) r.bail();
  r.skipTag(READ_OTHER_TAGGED_TAG);
  let more = r.nextItem();
  let b: string = "x";
  if (more) b = r.readString();
  more = more && r.nextItem();
  if (more) r.bail();
  return { type: 300, b };
}

export function unpackOtherTagged(r: PackReader): OtherTagged {
  const count = r.readListHeader();
  if (count < 1) r.bail();
  if (count > 2) r.bail();
  r.skipTag(UNPACK_OTHER_TAGGED_TAG);
  let b: string = "x";
  if (count > 1) b = r.readString();
  return { type: 300, b };
}

export function writeOtherTagged(w: JsonValueWriter, value: OtherTagged): void {
  requirePlain(value, value.type);
  if (value.type !== 300) w.wrong();
  w.writeByte(OPEN_LIST);
  w.writeInt(300);
  w.writeByte(COMMA);
  const b = value.b === undefined ? "x" : value.b;
  w.writeString(b);
  w.writeByte(CLOSE_LIST);
}

export function packOtherTagged(w: Writer, value: OtherTagged): void {
  requirePlain(value, value.type);
  if (value.type !== 300) w.wrong();
  w.packListHeader(2);
  w.packInt(300);
  const b = value.b === undefined ? "x" : value.b;
  w.packString(b);
}

export function isOtherTagged(candidate: unknown): candidate is OtherTagged {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<OtherTagged> = candidate;
  if (value.type !== 300) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.b !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "b":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertOtherTagged(value: unknown): OtherTagged {
  const items = asArray(value);
  if (items.length < 1 || items.length > 2 || items[0] !== 300) bail();
  return { type: 300, b: items[1] === undefined ? "x" : asString(items[1]) };
}

export function readOtherTaggedColumns(r: JsonReader): OtherTaggedColumns {
  let length = 0;
  const b: string[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (!r.beginList()) r.bail();
    r.skipTag(READ_OTHER_TAGGED_TAG);
    let more = r.nextItem();
    b.push(more ? r.readString() : "x");
    more = more && r.nextItem();
    if (more) r.bail();
    length++;
  }
  return { length, values: { b } };
}

export function unpackOtherTaggedColumns(r: PackReader): OtherTaggedColumns {
  const length = r.readListHeader();
  const b: string[] = [];
  for (let row = 0; row < length; row++) {
    const count = r.readListHeader();
    if (count < 1) r.bail();
    if (count > 2) r.bail();
    r.skipTag(UNPACK_OTHER_TAGGED_TAG);
    b.push(count > 1 ? r.readString() : "x");
  }
  return { length, values: { b } };
}

export function writeOtherTaggedColumns(w: JsonValueWriter, columns: OtherTaggedColumns): void {
  const length = columns.length;
  const b = columns.values.b;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(300);
    w.writeByte(COMMA);
    const b_item = b[row] as string;
    w.writeString(b_item);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packOtherTaggedColumns(w: Writer, columns: OtherTaggedColumns): void {
  const length = columns.length;
  const b = columns.values.b;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(2);
    w.packInt(300);
    const b_item = b[row] as string;
    w.packString(b_item);
  }
}

export function readEitherTagged(r: JsonReader): EitherTagged {
  switch (r.peekArrayTag(READ_EITHER_TAGGED_TAGS)) {
    case 0:
      return readTagged(r);
    case 1:
      return readOtherTagged(r);
    default:
      return r.bail();
  }
}

export function unpackEitherTagged(r: PackReader): EitherTagged {
  switch (r.peekArrayTag(UNPACK_EITHER_TAGGED_TAGS)) {
    case 0:
      return unpackTagged(r);
    case 1:
      return unpackOtherTagged(r);
    default:
      return r.bail();
  }
}

export function writeEitherTagged(w: JsonValueWriter, value: EitherTagged): void {
  switch (value.type) {
    case 7:
      return writeTagged(w, value);
    case 300:
      return writeOtherTagged(w, value);
    default:
      return w.wrong();
  }
}

export function packEitherTagged(w: Writer, value: EitherTagged): void {
  switch (value.type) {
    case 7:
      return packTagged(w, value);
    case 300:
      return packOtherTagged(w, value);
    default:
      return w.wrong();
  }
}

export function isEitherTagged(candidate: unknown): candidate is EitherTagged {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<EitherTagged> = candidate;
  switch (value.type) {
    case 7:
      return isTagged(value);
    case 300:
      return isOtherTagged(value);
    default:
      return false;
  }
}

export function convertEitherTagged(value: unknown): EitherTagged {
  switch (asArray(value)[0]) {
    case 7:
      return convertTagged(value);
    case 300:
      return convertOtherTagged(value);
    default:
      return bail();
  }
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function readStringSet(r: JsonReader): ReadonlySet<string> {
  const set = new Set<string>();
  for (let more = r.beginList(); more; more = r.nextItem()) set.add(r.readString());
  return set;
}

function readIntToStringMap(r: JsonReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (let more = r.beginMap(); more; more = r.nextEntry()) map.set(intKey(r.readMapKey()), r.readString());
  return map;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function unpackStringSet(r: PackReader): ReadonlySet<string> {
  const set = new Set<string>();
  const count = r.readListHeader();
  for (let i = 0; i < count; i++) set.add(r.readString());
  return set;
}

function unpackIntToStringMap(r: PackReader): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map.set(r.readInt(), r.readString());
  return map;
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

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
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

function packIntToStringMap(w: Writer, map: ReadonlyMap<number, string>): void {
  const entries = sortedMapEntries(map, intText);
  w.packMapHeader(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const { key, value } = entries[i] as (typeof entries)[number];
    w.packInt(key);
    w.packString(value);
  }
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
  return list;
}

function convertStringSet(value: unknown): ReadonlySet<string> {
  const items = itemsOf(value);
  const set = new Set<string>();
  for (let i = 0; i < items.length; i++) set.add(asString(items[i]));
  return set;
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

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
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

function isIntToStringMap(value: unknown): value is ReadonlyMap<number, string> {
  if (!isMap(value)) return false;
  for (const [key, item] of value) {
    if (!isSafeInt(key)) return false;
    if (typeof item !== "string") return false;
  }
  return true;
}
