// @generated from test/golden/codec/rules.yaml. Do not edit.

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
  type Writable,
  type Writer,
  asArray,
  asBool,
  asInt,
  asString,
  atLeast,
  bail,
  bailUnlessPlain,
  codePointLength,
  fieldsOf,
  hasProperty,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  packedChunk,
  packedKey,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { CompileOptions, Span } from "./rules.js";

const READ_CACHE = /* @__PURE__ */ jsonKey("cache");
const READ_CACHE_MAX_COLUMNS = /* @__PURE__ */ jsonKey("cache_max_columns");
const READ_NOTE = /* @__PURE__ */ jsonKey("note");

const UNPACK_CACHE = /* @__PURE__ */ packedKey("cache");
const UNPACK_CACHE_MAX_COLUMNS = /* @__PURE__ */ packedKey("cache_max_columns");
const UNPACK_NOTE = /* @__PURE__ */ packedKey("note");

const WRITE_CACHE = /* @__PURE__ */ jsonChunk(',"cache":');
const WRITE_CACHE_MAX_COLUMNS = /* @__PURE__ */ jsonChunk(',"cache_max_columns":');
const WRITE_NOTE = /* @__PURE__ */ jsonChunk(',"note":');

const PACK_CACHE = /* @__PURE__ */ packedChunk("cache");
const PACK_CACHE_MAX_COLUMNS = /* @__PURE__ */ packedChunk("cache_max_columns");
const PACK_NOTE = /* @__PURE__ */ packedChunk("note");

export function readCompileOptions(r: JsonReader): CompileOptions {
  let cache: boolean | null = null;
  let cache_max_columns: number | null = 64;
  let note: string | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_CACHE)) cache = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_CACHE_MAX_COLUMNS)) cache_max_columns = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_NOTE)) note = r.readString();
  } while (r.moreFields());
  const value = { cache, cache_max_columns } as Writable<CompileOptions>;
  if (note !== undefined) value.note = note;
  if (!compileOptionsRule1(value)) r.bail();
  if (!compileOptionsRule2(value)) r.bail();
  return value;
}

export function unpackCompileOptions(r: PackReader): CompileOptions {
  let cache: boolean | null = null;
  let cache_max_columns: number | null = 64;
  let note: string | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_CACHE)) cache = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_CACHE_MAX_COLUMNS)) cache_max_columns = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_NOTE)) note = r.readString();
  } while (r.moreFields(outer));
  const value = { cache, cache_max_columns } as Writable<CompileOptions>;
  if (note !== undefined) value.note = note;
  if (!compileOptionsRule1(value)) r.bail();
  if (!compileOptionsRule2(value)) r.bail();
  return value;
}

export function writeCompileOptions(w: JsonValueWriter, value: CompileOptions): void {
  requirePlain(value, value.cache);
  const start = w.here();
  if (value.cache !== undefined && value.cache !== null) {
    w.write(WRITE_CACHE);
    w.writeBool(value.cache);
  }
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) {
    w.write(WRITE_CACHE_MAX_COLUMNS);
    if (value.cache_max_columns === null) w.writeNull();
    else w.writeInt(value.cache_max_columns);
  }
  if (value.note !== undefined) {
    w.write(WRITE_NOTE);
    w.writeString(value.note);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packCompileOptions(w: Writer, value: CompileOptions): void {
  requirePlain(value, value.cache);
  let fields = 0;
  if (value.cache !== undefined && value.cache !== null) fields++;
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) fields++;
  if (value.note !== undefined) fields++;
  w.packStructHeader(fields, 3);
  if (value.cache !== undefined && value.cache !== null) {
    w.write(PACK_CACHE);
    w.packBool(value.cache);
  }
  if (value.cache_max_columns !== undefined && value.cache_max_columns !== 64) {
    w.write(PACK_CACHE_MAX_COLUMNS);
    if (value.cache_max_columns === null) w.packNull();
    else w.packInt(value.cache_max_columns);
  }
  if (value.note !== undefined) {
    w.write(PACK_NOTE);
    w.packString(value.note);
  }
}

export function isCompileOptions(candidate: unknown): candidate is CompileOptions {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<CompileOptions> = candidate;
  if (value.cache === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.cache !== "boolean" && value.cache !== null) return false;
  if (!(isSafeInt(value.cache_max_columns) && value.cache_max_columns >= 0) && value.cache_max_columns !== null)
    return false;
  if (value.note !== undefined && typeof value.note !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "cache":
      case "cache_max_columns":
      case "note":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!compileOptionsRule1(value as CompileOptions)) return false;
  if (!compileOptionsRule2(value as CompileOptions)) return false;
  return true;
}

export function convertCompileOptions(value: unknown): CompileOptions {
  const fields = fieldsOf<keyof CompileOptions>(value);
  bailUnlessPlain(fields, fields.cache);
  for (const name in fields) {
    switch (name) {
      case "cache":
      case "cache_max_columns":
      case "note":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result = {
    cache: fields.cache == null ? null : asBool(fields.cache),
    cache_max_columns:
      fields.cache_max_columns === undefined
        ? 64
        : fields.cache_max_columns === null
          ? null
          : atLeast(asInt(fields.cache_max_columns), 0),
  } as Writable<CompileOptions>;
  if (fields.note !== undefined) result.note = asString(fields.note);
  if (!compileOptionsRule1(result)) bail();
  if (!compileOptionsRule2(result)) bail();
  return result;
}

/** this.cache != false || this.cache_max_columns == null */
export function compileOptionsRule1(self: CompileOptions): boolean {
  return self.cache !== false || self.cache_max_columns === null;
}

/** !has(this.note) || size(this.note) > 0 */
export function compileOptionsRule2(self: CompileOptions): boolean {
  return !(self.note !== undefined) || codePointLength(self.note) > 0;
}

export function readSpan(r: JsonReader): Span {
  if (!r.beginList()) r.bail();
  const start_ = r.readInt();
  if (!r.nextItem()) r.bail();
  const end = r.readInt();
  if (r.nextItem()) r.bail();
  const value: Span = { start: start_, end };
  if (!spanRule1(value)) r.bail();
  return value;
}

export function unpackSpan(r: PackReader): Span {
  if (r.readListHeader() !== 2) r.bail();
  const start_ = r.readInt();
  const end = r.readInt();
  const value: Span = { start: start_, end };
  if (!spanRule1(value)) r.bail();
  return value;
}

export function writeSpan(w: JsonValueWriter, value: Span): void {
  requirePlain(value, value.start);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.start);
  w.writeByte(COMMA);
  w.writeInt(value.end);
  w.writeByte(CLOSE_LIST);
}

export function packSpan(w: Writer, value: Span): void {
  requirePlain(value, value.start);
  w.packListHeader(2);
  w.packInt(value.start);
  w.packInt(value.end);
}

export function isSpan(candidate: unknown): candidate is Span {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Span> = candidate;
  if (value.start === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.start)) return false;
  if (!isSafeInt(value.end)) return false;
  for (const name in value) {
    switch (name) {
      case "start":
      case "end":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!spanRule1(value as Span)) return false;
  return true;
}

export function convertSpan(value: unknown): Span {
  const items = asArray(value);
  if (items.length !== 2) bail();
  const result: Span = { start: asInt(items[0]), end: asInt(items[1]) };
  if (!spanRule1(result)) bail();
  return result;
}

/** this.start <= this.end */
export function spanRule1(self: Span): boolean {
  return self.start <= self.end;
}
