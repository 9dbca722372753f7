// @generated from test/golden/codec/columns.yaml. Do not edit.

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  KIND_INT,
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
  asDecimal,
  asFloat,
  asInt,
  asInt64,
  asObject,
  asOneOf,
  asString,
  asUint64,
  atLeast,
  bail,
  enter,
  fitted,
  hasMinLength,
  hasProperty,
  isBytes,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isInt64,
  isList,
  isPlainObject,
  isSafeInt,
  isUint64,
  itemsOf,
  jsonChunk,
  jsonLiterals,
  kindOf,
  leave,
  minLength,
  packedChunk,
  packedLiterals,
  requireList,
  requirePlain,
  roomFor,
  sortedKeys,
  widened,
} from "tessera-contracts/serde/codegen";
import type {
  Chain,
  ChainColumns,
  Checked,
  GrownRow,
  GrownRowColumns,
  Measured,
  MeasuredColumns,
  ReadingLevel,
  TaggedRow,
  TaggedRowColumns,
} from "./columns.js";

const READ_READING_LEVEL = /* @__PURE__ */ jsonLiterals("low", "high");
const UNPACK_READING_LEVEL = /* @__PURE__ */ packedLiterals("low", "high");
const READ_TAGGED_ROW_TAG = /* @__PURE__ */ jsonLiterals("row");
const UNPACK_TAGGED_ROW_TAG = /* @__PURE__ */ packedLiterals("row");

const WRITE_VALUE_LOW = /* @__PURE__ */ jsonChunk('"low"');
const WRITE_VALUE_HIGH = /* @__PURE__ */ jsonChunk('"high"');
const WRITE_VALUE_ROW = /* @__PURE__ */ jsonChunk('"row"');

const PACK_VALUE_LOW = /* @__PURE__ */ packedChunk("low");
const PACK_VALUE_HIGH = /* @__PURE__ */ packedChunk("high");
const PACK_VALUE_ROW = /* @__PURE__ */ packedChunk("row");

export function readReadingLevel(r: JsonReader): ReadingLevel {
  return r.readLiteral(READ_READING_LEVEL);
}

export function unpackReadingLevel(r: PackReader): ReadingLevel {
  return r.readLiteral(UNPACK_READING_LEVEL);
}

export function writeReadingLevel(w: JsonValueWriter, value: ReadingLevel): void {
  switch (value) {
    case "low":
      return w.write(WRITE_VALUE_LOW);
    case "high":
      return w.write(WRITE_VALUE_HIGH);
    default:
      return w.wrong();
  }
}

export function packReadingLevel(w: Writer, value: ReadingLevel): void {
  switch (value) {
    case "low":
      return w.write(PACK_VALUE_LOW);
    case "high":
      return w.write(PACK_VALUE_HIGH);
    default:
      return w.wrong();
  }
}

export function isReadingLevel(value: unknown): value is ReadingLevel {
  return value === "low" || value === "high";
}

export function convertReadingLevel(value: unknown): ReadingLevel {
  return asOneOf(value, READ_READING_LEVEL.values);
}

export function readMeasured(r: JsonReader): Measured {
  if (!r.beginList()) r.bail();
  const is_on = r.readBool();
  if (!r.nextItem()) r.bail();
  const count_ = atLeast(r.readInt(), 0);
  if (!r.nextItem()) r.bail();
  const ratio = r.readFloat();
  if (!r.nextItem()) r.bail();
  const offset_ns = r.readInt64();
  if (!r.nextItem()) r.bail();
  const total = r.readUint64();
  if (!r.nextItem()) r.bail();
  const huge = r.readBigInt();
  if (!r.nextItem()) r.bail();
  const label = minLength(r.readString(), 1);
  if (!r.nextItem()) r.bail();
  const payload = r.readBytes();
  if (!r.nextItem()) r.bail();
  const taken_at = r.readDatetime();
  if (!r.nextItem()) r.bail();
  const price = r.readDecimal();
  if (!r.nextItem()) r.bail();
  const level = readReadingLevel(r);
  if (!r.nextItem()) r.bail();
  const tags = readStringList(r);
  if (!r.nextItem()) r.bail();
  const sizes = readIntMap(r);
  if (!r.nextItem()) r.bail();
  const was_on = r.atNull() ? null : r.readBool();
  if (!r.nextItem()) r.bail();
  const guess = r.atNull() ? null : r.readInt();
  if (!r.nextItem()) r.bail();
  const error = r.atNull() ? null : atLeast(r.readFloat(), 0);
  if (!r.nextItem()) r.bail();
  const shift_ns = r.atNull() ? null : r.readInt64();
  if (!r.nextItem()) r.bail();
  const limit = r.atNull() ? null : r.readUint64();
  if (!r.nextItem()) r.bail();
  const note = r.atNull() ? null : r.readString();
  if (!r.nextItem()) r.bail();
  const code = readIntOrString(r);
  if (r.nextItem()) r.bail();
  return {
    is_on,
    count: count_,
    ratio,
    offset_ns,
    total,
    huge,
    label,
    payload,
    taken_at,
    price,
    level,
    tags,
    sizes,
    was_on,
    guess,
    error,
    shift_ns,
    limit,
    note,
    code,
  };
}

export function unpackMeasured(r: PackReader): Measured {
  if (r.readListHeader() !== 20) r.bail();
  const is_on = r.readBool();
  const count_ = atLeast(r.readInt(), 0);
  const ratio = r.readFloat();
  const offset_ns = r.readInt64();
  const total = r.readUint64();
  const huge = r.readBigInt();
  const label = minLength(r.readString(), 1);
  const payload = r.readBytes();
  const taken_at = r.readDatetime();
  const price = r.readDecimal();
  const level = unpackReadingLevel(r);
  const tags = unpackStringList(r);
  const sizes = unpackIntMap(r);
  const was_on = r.atNull() ? null : r.readBool();
  const guess = r.atNull() ? null : r.readInt();
  const error = r.atNull() ? null : atLeast(r.readFloat(), 0);
  const shift_ns = r.atNull() ? null : r.readInt64();
  const limit = r.atNull() ? null : r.readUint64();
  const note = r.atNull() ? null : r.readString();
  const code = unpackIntOrString(r);
  return {
    is_on,
    count: count_,
    ratio,
    offset_ns,
    total,
    huge,
    label,
    payload,
    taken_at,
    price,
    level,
    tags,
    sizes,
    was_on,
    guess,
    error,
    shift_ns,
    limit,
    note,
    code,
  };
}

export function writeMeasured(w: JsonValueWriter, value: Measured): void {
  requirePlain(value, value.is_on);
  w.writeByte(OPEN_LIST);
  w.writeBool(value.is_on);
  w.writeByte(COMMA);
  w.writeInt(value.count);
  w.writeByte(COMMA);
  w.writeFloat(value.ratio);
  w.writeByte(COMMA);
  w.writeBigInt(value.offset_ns, "int64");
  w.writeByte(COMMA);
  w.writeBigInt(value.total, "uint64");
  w.writeByte(COMMA);
  w.writeBigInt(value.huge, "any");
  w.writeByte(COMMA);
  w.writeString(value.label);
  w.writeByte(COMMA);
  w.writeBytes(value.payload);
  w.writeByte(COMMA);
  w.writeDatetime(value.taken_at);
  w.writeByte(COMMA);
  w.writeDecimal(value.price);
  w.writeByte(COMMA);
  writeReadingLevel(w, value.level);
  w.writeByte(COMMA);
  writeStringList(w, value.tags);
  w.writeByte(COMMA);
  writeIntMap(w, value.sizes);
  w.writeByte(COMMA);
  if (value.was_on === null) w.writeNull();
  else w.writeBool(value.was_on);
  w.writeByte(COMMA);
  if (value.guess === null) w.writeNull();
  else w.writeInt(value.guess);
  w.writeByte(COMMA);
  if (value.error === null) w.writeNull();
  else w.writeFloat(value.error);
  w.writeByte(COMMA);
  if (value.shift_ns === null) w.writeNull();
  else w.writeBigInt(value.shift_ns, "int64");
  w.writeByte(COMMA);
  if (value.limit === null) w.writeNull();
  else w.writeBigInt(value.limit, "uint64");
  w.writeByte(COMMA);
  if (value.note === null) w.writeNull();
  else w.writeString(value.note);
  w.writeByte(COMMA);
  writeIntOrString(w, value.code);
  w.writeByte(CLOSE_LIST);
}

export function packMeasured(w: Writer, value: Measured): void {
  requirePlain(value, value.is_on);
  w.packListHeader(20);
  w.packBool(value.is_on);
  w.packInt(value.count);
  w.packFloat(value.ratio);
  w.packBigInt(value.offset_ns, "int64");
  w.packBigInt(value.total, "uint64");
  w.packBigInt(value.huge, "any");
  w.packString(value.label);
  w.packBytes(value.payload);
  w.packDatetime(value.taken_at);
  w.packDecimal(value.price);
  packReadingLevel(w, value.level);
  packStringList(w, value.tags);
  packIntMap(w, value.sizes);
  if (value.was_on === null) w.packNull();
  else w.packBool(value.was_on);
  if (value.guess === null) w.packNull();
  else w.packInt(value.guess);
  if (value.error === null) w.packNull();
  else w.packFloat(value.error);
  if (value.shift_ns === null) w.packNull();
  else w.packBigInt(value.shift_ns, "int64");
  if (value.limit === null) w.packNull();
  else w.packBigInt(value.limit, "uint64");
  if (value.note === null) w.packNull();
  else w.packString(value.note);
  packIntOrString(w, value.code);
}

export function isMeasured(candidate: unknown): candidate is Measured {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Measured> = candidate;
  if (typeof value.is_on !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.count) && value.count >= 0)) return false;
  if (typeof value.ratio !== "number") return false;
  if (!isInt64(value.offset_ns)) return false;
  if (!isUint64(value.total)) return false;
  if (typeof value.huge !== "bigint") return false;
  if (!(typeof value.label === "string" && hasMinLength(value.label, 1))) return false;
  if (!isBytes(value.payload)) return false;
  if (!(typeof value.taken_at === "string" && isCanonicalDatetime(value.taken_at))) return false;
  if (!(typeof value.price === "string" && isCanonicalDecimal(value.price))) return false;
  if (!isReadingLevel(value.level)) return false;
  if (!isStringList(value.tags)) return false;
  if (!isIntMap(value.sizes)) return false;
  if (typeof value.was_on !== "boolean" && value.was_on !== null) return false;
  if (!isSafeInt(value.guess) && value.guess !== null) return false;
  if (!(typeof value.error === "number" && value.error >= 0) && value.error !== null) return false;
  if (!isInt64(value.shift_ns) && value.shift_ns !== null) return false;
  if (!isUint64(value.limit) && value.limit !== null) return false;
  if (typeof value.note !== "string" && value.note !== null) return false;
  if (!isSafeInt(value.code) && typeof value.code !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "is_on":
      case "count":
      case "ratio":
      case "offset_ns":
      case "total":
      case "huge":
      case "label":
      case "payload":
      case "taken_at":
      case "price":
      case "level":
      case "tags":
      case "sizes":
      case "was_on":
      case "guess":
      case "error":
      case "shift_ns":
      case "limit":
      case "note":
      case "code":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertMeasured(value: unknown): Measured {
  const items = asArray(value);
  if (items.length !== 20) bail();
  return {
    is_on: asBool(items[0]),
    count: atLeast(asInt(items[1]), 0),
    ratio: asFloat(items[2]),
    offset_ns: asInt64(items[3]),
    total: asUint64(items[4]),
    huge: asBigInt(items[5]),
    label: minLength(asString(items[6]), 1),
    payload: asBytes(items[7]),
    taken_at: asDatetime(items[8]),
    price: asDecimal(items[9]),
    level: convertReadingLevel(items[10]),
    tags: convertStringList(items[11]),
    sizes: convertIntMap(items[12]),
    was_on: items[13] === null ? null : asBool(items[13]),
    guess: items[14] === null ? null : asInt(items[14]),
    error: items[15] === null ? null : atLeast(asFloat(items[15]), 0),
    shift_ns: items[16] === null ? null : asInt64(items[16]),
    limit: items[17] === null ? null : asUint64(items[17]),
    note: items[18] === null ? null : asString(items[18]),
    code: convertIntOrString(items[19]),
  };
}

export function readMeasuredColumns(r: JsonReader): MeasuredColumns {
  let length = 0;
  let room = roomFor();
  let is_on = new Uint8Array(room);
  let count2 = new Float64Array(room);
  let ratio = new Float64Array(room);
  let offset_ns = new BigInt64Array(room);
  let total = new BigUint64Array(room);
  let was_on = new Uint8Array(room);
  let was_on_validity = new Uint8Array(room);
  let guess = new Float64Array(room);
  let guess_validity = new Uint8Array(room);
  let error = new Float64Array(room);
  let error_validity = new Uint8Array(room);
  let shift_ns = new BigInt64Array(room);
  let shift_ns_validity = new Uint8Array(room);
  let limit = new BigUint64Array(room);
  let limit_validity = new Uint8Array(room);
  const huge: bigint[] = [];
  const label: string[] = [];
  const payload: Uint8Array[] = [];
  const taken_at: string[] = [];
  const price: string[] = [];
  const level: ReadingLevel[] = [];
  const tags: (readonly string[])[] = [];
  const sizes: { readonly [key: string]: number }[] = [];
  const note: (string | null)[] = [];
  const code: (number | string)[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      is_on = widened(is_on, room);
      count2 = widened(count2, room);
      ratio = widened(ratio, room);
      offset_ns = widened(offset_ns, room);
      total = widened(total, room);
      was_on = widened(was_on, room);
      was_on_validity = widened(was_on_validity, room);
      guess = widened(guess, room);
      guess_validity = widened(guess_validity, room);
      error = widened(error, room);
      error_validity = widened(error_validity, room);
      shift_ns = widened(shift_ns, room);
      shift_ns_validity = widened(shift_ns_validity, room);
      limit = widened(limit, room);
      limit_validity = widened(limit_validity, room);
    }
    if (!r.beginList()) r.bail();
    is_on[length] = r.readBool() ? 1 : 0;
    if (!r.nextItem()) r.bail();
    count2[length] = atLeast(r.readInt(), 0);
    if (!r.nextItem()) r.bail();
    ratio[length] = r.readFloat();
    if (!r.nextItem()) r.bail();
    offset_ns[length] = r.readInt64();
    if (!r.nextItem()) r.bail();
    total[length] = r.readUint64();
    if (!r.nextItem()) r.bail();
    huge.push(r.readBigInt());
    if (!r.nextItem()) r.bail();
    label.push(minLength(r.readString(), 1));
    if (!r.nextItem()) r.bail();
    payload.push(r.readBytes());
    if (!r.nextItem()) r.bail();
    taken_at.push(r.readDatetime());
    if (!r.nextItem()) r.bail();
    price.push(r.readDecimal());
    if (!r.nextItem()) r.bail();
    level.push(readReadingLevel(r));
    if (!r.nextItem()) r.bail();
    tags.push(readStringList(r));
    if (!r.nextItem()) r.bail();
    sizes.push(readIntMap(r));
    if (!r.nextItem()) r.bail();
    if (!r.atNull()) {
      was_on[length] = r.readBool() ? 1 : 0;
      was_on_validity[length] = 1;
    }
    if (!r.nextItem()) r.bail();
    if (!r.atNull()) {
      guess[length] = r.readInt();
      guess_validity[length] = 1;
    }
    if (!r.nextItem()) r.bail();
    if (!r.atNull()) {
      error[length] = atLeast(r.readFloat(), 0);
      error_validity[length] = 1;
    }
    if (!r.nextItem()) r.bail();
    if (!r.atNull()) {
      shift_ns[length] = r.readInt64();
      shift_ns_validity[length] = 1;
    }
    if (!r.nextItem()) r.bail();
    if (!r.atNull()) {
      limit[length] = r.readUint64();
      limit_validity[length] = 1;
    }
    if (!r.nextItem()) r.bail();
    note.push(r.atNull() ? null : r.readString());
    if (!r.nextItem()) r.bail();
    code.push(readIntOrString(r));
    if (r.nextItem()) r.bail();
    length++;
  }
  return {
    length,
    values: {
      is_on: fitted(is_on, length),
      count: fitted(count2, length),
      ratio: fitted(ratio, length),
      offset_ns: fitted(offset_ns, length),
      total: fitted(total, length),
      huge,
      label,
      payload,
      taken_at,
      price,
      level,
      tags,
      sizes,
      was_on: fitted(was_on, length),
      guess: fitted(guess, length),
      error: fitted(error, length),
      shift_ns: fitted(shift_ns, length),
      limit: fitted(limit, length),
      note,
      code,
    },
    validity: {
      was_on: fitted(was_on_validity, length),
      guess: fitted(guess_validity, length),
      error: fitted(error_validity, length),
      shift_ns: fitted(shift_ns_validity, length),
      limit: fitted(limit_validity, length),
    },
  };
}

export function unpackMeasuredColumns(r: PackReader): MeasuredColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let is_on = new Uint8Array(room);
  let count2 = new Float64Array(room);
  let ratio = new Float64Array(room);
  let offset_ns = new BigInt64Array(room);
  let total = new BigUint64Array(room);
  let was_on = new Uint8Array(room);
  let was_on_validity = new Uint8Array(room);
  let guess = new Float64Array(room);
  let guess_validity = new Uint8Array(room);
  let error = new Float64Array(room);
  let error_validity = new Uint8Array(room);
  let shift_ns = new BigInt64Array(room);
  let shift_ns_validity = new Uint8Array(room);
  let limit = new BigUint64Array(room);
  let limit_validity = new Uint8Array(room);
  const huge: bigint[] = [];
  const label: string[] = [];
  const payload: Uint8Array[] = [];
  const taken_at: string[] = [];
  const price: string[] = [];
  const level: ReadingLevel[] = [];
  const tags: (readonly string[])[] = [];
  const sizes: { readonly [key: string]: number }[] = [];
  const note: (string | null)[] = [];
  const code: (number | string)[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      is_on = widened(is_on, room);
      count2 = widened(count2, room);
      ratio = widened(ratio, room);
      offset_ns = widened(offset_ns, room);
      total = widened(total, room);
      was_on = widened(was_on, room);
      was_on_validity = widened(was_on_validity, room);
      guess = widened(guess, room);
      guess_validity = widened(guess_validity, room);
      error = widened(error, room);
      error_validity = widened(error_validity, room);
      shift_ns = widened(shift_ns, room);
      shift_ns_validity = widened(shift_ns_validity, room);
      limit = widened(limit, room);
      limit_validity = widened(limit_validity, room);
    }
    if (r.readListHeader() !== 20) r.bail();
    is_on[row] = r.readBool() ? 1 : 0;
    count2[row] = atLeast(r.readInt(), 0);
    ratio[row] = r.readFloat();
    offset_ns[row] = r.readInt64();
    total[row] = r.readUint64();
    huge.push(r.readBigInt());
    label.push(minLength(r.readString(), 1));
    payload.push(r.readBytes());
    taken_at.push(r.readDatetime());
    price.push(r.readDecimal());
    level.push(unpackReadingLevel(r));
    tags.push(unpackStringList(r));
    sizes.push(unpackIntMap(r));
    if (!r.atNull()) {
      was_on[row] = r.readBool() ? 1 : 0;
      was_on_validity[row] = 1;
    }
    if (!r.atNull()) {
      guess[row] = r.readInt();
      guess_validity[row] = 1;
    }
    if (!r.atNull()) {
      error[row] = atLeast(r.readFloat(), 0);
      error_validity[row] = 1;
    }
    if (!r.atNull()) {
      shift_ns[row] = r.readInt64();
      shift_ns_validity[row] = 1;
    }
    if (!r.atNull()) {
      limit[row] = r.readUint64();
      limit_validity[row] = 1;
    }
    note.push(r.atNull() ? null : r.readString());
    code.push(unpackIntOrString(r));
  }
  return {
    length,
    values: {
      is_on: fitted(is_on, length),
      count: fitted(count2, length),
      ratio: fitted(ratio, length),
      offset_ns: fitted(offset_ns, length),
      total: fitted(total, length),
      huge,
      label,
      payload,
      taken_at,
      price,
      level,
      tags,
      sizes,
      was_on: fitted(was_on, length),
      guess: fitted(guess, length),
      error: fitted(error, length),
      shift_ns: fitted(shift_ns, length),
      limit: fitted(limit, length),
      note,
      code,
    },
    validity: {
      was_on: fitted(was_on_validity, length),
      guess: fitted(guess_validity, length),
      error: fitted(error_validity, length),
      shift_ns: fitted(shift_ns_validity, length),
      limit: fitted(limit_validity, length),
    },
  };
}

export function writeMeasuredColumns(w: JsonValueWriter, columns: MeasuredColumns): void {
  const length = columns.length;
  const is_on = columns.values.is_on;
  const count2 = columns.values.count;
  const ratio = columns.values.ratio;
  const offset_ns = columns.values.offset_ns;
  const total = columns.values.total;
  const huge = columns.values.huge;
  const label = columns.values.label;
  const payload = columns.values.payload;
  const taken_at = columns.values.taken_at;
  const price = columns.values.price;
  const level = columns.values.level;
  const tags = columns.values.tags;
  const sizes = columns.values.sizes;
  const was_on = columns.values.was_on;
  const was_on_validity = columns.validity.was_on;
  const guess = columns.values.guess;
  const guess_validity = columns.validity.guess;
  const error = columns.values.error;
  const error_validity = columns.validity.error;
  const shift_ns = columns.values.shift_ns;
  const shift_ns_validity = columns.validity.shift_ns;
  const limit = columns.values.limit;
  const limit_validity = columns.validity.limit;
  const note = columns.values.note;
  const code = columns.values.code;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeBool(is_on[row] !== 0);
    w.writeByte(COMMA);
    w.writeInt(count2[row] as number);
    w.writeByte(COMMA);
    w.writeFloat(ratio[row] as number);
    w.writeByte(COMMA);
    w.writeBigInt(offset_ns[row] as bigint, "int64");
    w.writeByte(COMMA);
    w.writeBigInt(total[row] as bigint, "uint64");
    w.writeByte(COMMA);
    const huge_item = huge[row] as bigint;
    w.writeBigInt(huge_item, "any");
    w.writeByte(COMMA);
    const label_item = label[row] as string;
    w.writeString(label_item);
    w.writeByte(COMMA);
    const payload_item = payload[row] as Uint8Array;
    w.writeBytes(payload_item);
    w.writeByte(COMMA);
    const taken_at_item = taken_at[row] as string;
    w.writeDatetime(taken_at_item);
    w.writeByte(COMMA);
    const price_item = price[row] as string;
    w.writeDecimal(price_item);
    w.writeByte(COMMA);
    const level_item = level[row] as ReadingLevel;
    writeReadingLevel(w, level_item);
    w.writeByte(COMMA);
    const tags_item = tags[row] as readonly string[];
    writeStringList(w, tags_item);
    w.writeByte(COMMA);
    const sizes_item = sizes[row] as { readonly [key: string]: number };
    writeIntMap(w, sizes_item);
    w.writeByte(COMMA);
    if (was_on_validity[row] === 0) w.writeNull();
    else w.writeBool(was_on[row] !== 0);
    w.writeByte(COMMA);
    if (guess_validity[row] === 0) w.writeNull();
    else w.writeInt(guess[row] as number);
    w.writeByte(COMMA);
    if (error_validity[row] === 0) w.writeNull();
    else w.writeFloat(error[row] as number);
    w.writeByte(COMMA);
    if (shift_ns_validity[row] === 0) w.writeNull();
    else w.writeBigInt(shift_ns[row] as bigint, "int64");
    w.writeByte(COMMA);
    if (limit_validity[row] === 0) w.writeNull();
    else w.writeBigInt(limit[row] as bigint, "uint64");
    w.writeByte(COMMA);
    const note_item = note[row] as string | null;
    if (note_item === null) w.writeNull();
    else w.writeString(note_item);
    w.writeByte(COMMA);
    const code_item = code[row] as number | string;
    writeIntOrString(w, code_item);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packMeasuredColumns(w: Writer, columns: MeasuredColumns): void {
  const length = columns.length;
  const is_on = columns.values.is_on;
  const count2 = columns.values.count;
  const ratio = columns.values.ratio;
  const offset_ns = columns.values.offset_ns;
  const total = columns.values.total;
  const huge = columns.values.huge;
  const label = columns.values.label;
  const payload = columns.values.payload;
  const taken_at = columns.values.taken_at;
  const price = columns.values.price;
  const level = columns.values.level;
  const tags = columns.values.tags;
  const sizes = columns.values.sizes;
  const was_on = columns.values.was_on;
  const was_on_validity = columns.validity.was_on;
  const guess = columns.values.guess;
  const guess_validity = columns.validity.guess;
  const error = columns.values.error;
  const error_validity = columns.validity.error;
  const shift_ns = columns.values.shift_ns;
  const shift_ns_validity = columns.validity.shift_ns;
  const limit = columns.values.limit;
  const limit_validity = columns.validity.limit;
  const note = columns.values.note;
  const code = columns.values.code;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(20);
    w.packBool(is_on[row] !== 0);
    w.packInt(count2[row] as number);
    w.packFloat(ratio[row] as number);
    w.packBigInt(offset_ns[row] as bigint, "int64");
    w.packBigInt(total[row] as bigint, "uint64");
    const huge_item = huge[row] as bigint;
    w.packBigInt(huge_item, "any");
    const label_item = label[row] as string;
    w.packString(label_item);
    const payload_item = payload[row] as Uint8Array;
    w.packBytes(payload_item);
    const taken_at_item = taken_at[row] as string;
    w.packDatetime(taken_at_item);
    const price_item = price[row] as string;
    w.packDecimal(price_item);
    const level_item = level[row] as ReadingLevel;
    packReadingLevel(w, level_item);
    const tags_item = tags[row] as readonly string[];
    packStringList(w, tags_item);
    const sizes_item = sizes[row] as { readonly [key: string]: number };
    packIntMap(w, sizes_item);
    if (was_on_validity[row] === 0) w.packNull();
    else w.packBool(was_on[row] !== 0);
    if (guess_validity[row] === 0) w.packNull();
    else w.packInt(guess[row] as number);
    if (error_validity[row] === 0) w.packNull();
    else w.packFloat(error[row] as number);
    if (shift_ns_validity[row] === 0) w.packNull();
    else w.packBigInt(shift_ns[row] as bigint, "int64");
    if (limit_validity[row] === 0) w.packNull();
    else w.packBigInt(limit[row] as bigint, "uint64");
    const note_item = note[row] as string | null;
    if (note_item === null) w.packNull();
    else w.packString(note_item);
    const code_item = code[row] as number | string;
    packIntOrString(w, code_item);
  }
}

export function readGrownRow(r: JsonReader): GrownRow {
  if (!r.beginList()) r.bail();
  const row = r.readInt();
  let more = r.nextItem();
  let length: number = 0;
  if (more) length = r.readInt();
  more = more && r.nextItem();
  let room: number = 7;
  if (more) room = r.readInt();
  more = more && r.nextItem();
  let is_on: boolean = true;
  if (more) is_on = r.readBool();
  more = more && r.nextItem();
  let is_off: boolean = false;
  if (more) is_off = r.readBool();
  more = more && r.nextItem();
  let ratio: number = 0.5;
  if (more) ratio = r.readFloat();
  more = more && r.nextItem();
  let count_: bigint = 9n;
  if (more) count_ = r.readInt64();
  more = more && r.nextItem();
  let guess: number | null = null;
  if (more) guess = r.atNull() ? null : r.readInt();
  more = more && r.nextItem();
  let seven: number | null = 7;
  if (more) seven = r.atNull() ? null : r.readInt();
  more = more && r.nextItem();
  let yes: boolean | null = true;
  if (more) yes = r.atNull() ? null : r.readBool();
  more = more && r.nextItem();
  let label: string = "x";
  if (more) label = r.readString();
  more = more && r.nextItem();
  let tags: readonly string[] = [];
  if (more) tags = readStringList(r);
  more = more && r.nextItem();
  for (; more; more = r.nextItem()) r.skipValue();
  return { row, length, room, is_on, is_off, ratio, count: count_, guess, seven, yes, label, tags };
}

export function unpackGrownRow(r: PackReader): GrownRow {
  const count = r.readListHeader();
  if (count < 1) r.bail();
  const row = r.readInt();
  let length: number = 0;
  if (count > 1) length = r.readInt();
  let room: number = 7;
  if (count > 2) room = r.readInt();
  let is_on: boolean = true;
  if (count > 3) is_on = r.readBool();
  let is_off: boolean = false;
  if (count > 4) is_off = r.readBool();
  let ratio: number = 0.5;
  if (count > 5) ratio = r.readFloat();
  let count_: bigint = 9n;
  if (count > 6) count_ = r.readInt64();
  let guess: number | null = null;
  if (count > 7) guess = r.atNull() ? null : r.readInt();
  let seven: number | null = 7;
  if (count > 8) seven = r.atNull() ? null : r.readInt();
  let yes: boolean | null = true;
  if (count > 9) yes = r.atNull() ? null : r.readBool();
  let label: string = "x";
  if (count > 10) label = r.readString();
  let tags: readonly string[] = [];
  if (count > 11) tags = unpackStringList(r);
  for (let i = 12; i < count; i++) r.skipValue();
  return { row, length, room, is_on, is_off, ratio, count: count_, guess, seven, yes, label, tags };
}

export function writeGrownRow(w: JsonValueWriter, value: GrownRow): void {
  requirePlain(value, value.row);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.row);
  w.writeByte(COMMA);
  const length = value.length === undefined ? 0 : value.length;
  w.writeInt(length);
  w.writeByte(COMMA);
  const room = value.room === undefined ? 7 : value.room;
  w.writeInt(room);
  w.writeByte(COMMA);
  const is_on = value.is_on === undefined ? true : value.is_on;
  w.writeBool(is_on);
  w.writeByte(COMMA);
  const is_off = value.is_off === undefined ? false : value.is_off;
  w.writeBool(is_off);
  w.writeByte(COMMA);
  const ratio = value.ratio === undefined ? 0.5 : value.ratio;
  w.writeFloat(ratio);
  w.writeByte(COMMA);
  const count_ = value.count === undefined ? 9n : value.count;
  w.writeBigInt(count_, "int64");
  w.writeByte(COMMA);
  const guess = value.guess === undefined ? null : value.guess;
  if (guess === null) w.writeNull();
  else w.writeInt(guess);
  w.writeByte(COMMA);
  const seven = value.seven === undefined ? 7 : value.seven;
  if (seven === null) w.writeNull();
  else w.writeInt(seven);
  w.writeByte(COMMA);
  const yes = value.yes === undefined ? true : value.yes;
  if (yes === null) w.writeNull();
  else w.writeBool(yes);
  w.writeByte(COMMA);
  const label = value.label === undefined ? "x" : value.label;
  w.writeString(label);
  w.writeByte(COMMA);
  const tags = value.tags === undefined ? [] : value.tags;
  writeStringList(w, tags);
  w.writeByte(CLOSE_LIST);
}

export function packGrownRow(w: Writer, value: GrownRow): void {
  requirePlain(value, value.row);
  w.packListHeader(12);
  w.packInt(value.row);
  const length = value.length === undefined ? 0 : value.length;
  w.packInt(length);
  const room = value.room === undefined ? 7 : value.room;
  w.packInt(room);
  const is_on = value.is_on === undefined ? true : value.is_on;
  w.packBool(is_on);
  const is_off = value.is_off === undefined ? false : value.is_off;
  w.packBool(is_off);
  const ratio = value.ratio === undefined ? 0.5 : value.ratio;
  w.packFloat(ratio);
  const count_ = value.count === undefined ? 9n : value.count;
  w.packBigInt(count_, "int64");
  const guess = value.guess === undefined ? null : value.guess;
  if (guess === null) w.packNull();
  else w.packInt(guess);
  const seven = value.seven === undefined ? 7 : value.seven;
  if (seven === null) w.packNull();
  else w.packInt(seven);
  const yes = value.yes === undefined ? true : value.yes;
  if (yes === null) w.packNull();
  else w.packBool(yes);
  const label = value.label === undefined ? "x" : value.label;
  w.packString(label);
  const tags = value.tags === undefined ? [] : value.tags;
  packStringList(w, tags);
}

export function isGrownRow(candidate: unknown): candidate is GrownRow {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<GrownRow> = candidate;
  if (value.row === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.row)) return false;
  if (!isSafeInt(value.length)) return false;
  if (!isSafeInt(value.room)) return false;
  if (typeof value.is_on !== "boolean") return false;
  if (typeof value.is_off !== "boolean") return false;
  if (typeof value.ratio !== "number") return false;
  if (!isInt64(value.count)) return false;
  if (!isSafeInt(value.guess) && value.guess !== null) return false;
  if (!isSafeInt(value.seven) && value.seven !== null) return false;
  if (typeof value.yes !== "boolean" && value.yes !== null) return false;
  if (typeof value.label !== "string") return false;
  if (!isStringList(value.tags)) return false;
  return true;
}

export function convertGrownRow(value: unknown): GrownRow {
  const items = asArray(value);
  if (items.length < 1) bail();
  return {
    row: asInt(items[0]),
    length: items[1] === undefined ? 0 : asInt(items[1]),
    room: items[2] === undefined ? 7 : asInt(items[2]),
    is_on: items[3] === undefined ? true : asBool(items[3]),
    is_off: items[4] === undefined ? false : asBool(items[4]),
    ratio: items[5] === undefined ? 0.5 : asFloat(items[5]),
    count: items[6] === undefined ? 9n : asInt64(items[6]),
    guess: items[7] == null ? null : asInt(items[7]),
    seven: items[8] === undefined ? 7 : items[8] === null ? null : asInt(items[8]),
    yes: items[9] === undefined ? true : items[9] === null ? null : asBool(items[9]),
    label: items[10] === undefined ? "x" : asString(items[10]),
    tags: items[11] === undefined ? [] : convertStringList(items[11]),
  };
}

export function readGrownRowColumns(r: JsonReader): GrownRowColumns {
  let length = 0;
  let room = roomFor();
  let row2 = new Float64Array(room);
  let length2 = new Float64Array(room);
  let room2 = new Float64Array(room);
  let is_on = new Uint8Array(room);
  let is_off = new Uint8Array(room);
  let ratio = new Float64Array(room);
  let count2 = new BigInt64Array(room);
  let guess = new Float64Array(room);
  let guess_validity = new Uint8Array(room);
  let seven = new Float64Array(room);
  let seven_validity = new Uint8Array(room);
  let yes = new Uint8Array(room);
  let yes_validity = new Uint8Array(room);
  const label: string[] = [];
  const tags: (readonly string[])[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      row2 = widened(row2, room);
      length2 = widened(length2, room);
      room2 = widened(room2, room);
      is_on = widened(is_on, room);
      is_off = widened(is_off, room);
      ratio = widened(ratio, room);
      count2 = widened(count2, room);
      guess = widened(guess, room);
      guess_validity = widened(guess_validity, room);
      seven = widened(seven, room);
      seven_validity = widened(seven_validity, room);
      yes = widened(yes, room);
      yes_validity = widened(yes_validity, room);
    }
    if (!r.beginList()) r.bail();
    row2[length] = r.readInt();
    let more = r.nextItem();
    if (more) length2[length] = r.readInt();
    more = more && r.nextItem();
    if (more) room2[length] = r.readInt();
    else room2[length] = 7;
    more = more && r.nextItem();
    if (more) is_on[length] = r.readBool() ? 1 : 0;
    else is_on[length] = 1;
    more = more && r.nextItem();
    if (more) is_off[length] = r.readBool() ? 1 : 0;
    more = more && r.nextItem();
    if (more) ratio[length] = r.readFloat();
    else ratio[length] = 0.5;
    more = more && r.nextItem();
    if (more) count2[length] = r.readInt64();
    else count2[length] = 9n;
    more = more && r.nextItem();
    if (more && !r.atNull()) {
      guess[length] = r.readInt();
      guess_validity[length] = 1;
    }
    more = more && r.nextItem();
    if (!more) {
      seven[length] = 7;
      seven_validity[length] = 1;
    } else if (!r.atNull()) {
      seven[length] = r.readInt();
      seven_validity[length] = 1;
    }
    more = more && r.nextItem();
    if (!more) {
      yes[length] = 1;
      yes_validity[length] = 1;
    } else if (!r.atNull()) {
      yes[length] = r.readBool() ? 1 : 0;
      yes_validity[length] = 1;
    }
    more = more && r.nextItem();
    label.push(more ? r.readString() : "x");
    more = more && r.nextItem();
    tags.push(more ? readStringList(r) : []);
    more = more && r.nextItem();
    for (; more; more = r.nextItem()) r.skipValue();
    length++;
  }
  return {
    length,
    values: {
      row: fitted(row2, length),
      length: fitted(length2, length),
      room: fitted(room2, length),
      is_on: fitted(is_on, length),
      is_off: fitted(is_off, length),
      ratio: fitted(ratio, length),
      count: fitted(count2, length),
      guess: fitted(guess, length),
      seven: fitted(seven, length),
      yes: fitted(yes, length),
      label,
      tags,
    },
    validity: {
      guess: fitted(guess_validity, length),
      seven: fitted(seven_validity, length),
      yes: fitted(yes_validity, length),
    },
  };
}

export function unpackGrownRowColumns(r: PackReader): GrownRowColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let row2 = new Float64Array(room);
  let length2 = new Float64Array(room);
  let room2 = new Float64Array(room);
  let is_on = new Uint8Array(room);
  let is_off = new Uint8Array(room);
  let ratio = new Float64Array(room);
  let count2 = new BigInt64Array(room);
  let guess = new Float64Array(room);
  let guess_validity = new Uint8Array(room);
  let seven = new Float64Array(room);
  let seven_validity = new Uint8Array(room);
  let yes = new Uint8Array(room);
  let yes_validity = new Uint8Array(room);
  const label: string[] = [];
  const tags: (readonly string[])[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      row2 = widened(row2, room);
      length2 = widened(length2, room);
      room2 = widened(room2, room);
      is_on = widened(is_on, room);
      is_off = widened(is_off, room);
      ratio = widened(ratio, room);
      count2 = widened(count2, room);
      guess = widened(guess, room);
      guess_validity = widened(guess_validity, room);
      seven = widened(seven, room);
      seven_validity = widened(seven_validity, room);
      yes = widened(yes, room);
      yes_validity = widened(yes_validity, room);
    }
    const count = r.readListHeader();
    if (count < 1) r.bail();
    row2[row] = r.readInt();
    if (count > 1) length2[row] = r.readInt();
    if (count > 2) room2[row] = r.readInt();
    else room2[row] = 7;
    if (count > 3) is_on[row] = r.readBool() ? 1 : 0;
    else is_on[row] = 1;
    if (count > 4) is_off[row] = r.readBool() ? 1 : 0;
    if (count > 5) ratio[row] = r.readFloat();
    else ratio[row] = 0.5;
    if (count > 6) count2[row] = r.readInt64();
    else count2[row] = 9n;
    if (count > 7 && !r.atNull()) {
      guess[row] = r.readInt();
      guess_validity[row] = 1;
    }
    if (count <= 8) {
      seven[row] = 7;
      seven_validity[row] = 1;
    } else if (!r.atNull()) {
      seven[row] = r.readInt();
      seven_validity[row] = 1;
    }
    if (count <= 9) {
      yes[row] = 1;
      yes_validity[row] = 1;
    } else if (!r.atNull()) {
      yes[row] = r.readBool() ? 1 : 0;
      yes_validity[row] = 1;
    }
    label.push(count > 10 ? r.readString() : "x");
    tags.push(count > 11 ? unpackStringList(r) : []);
    for (let i = 12; i < count; i++) r.skipValue();
  }
  return {
    length,
    values: {
      row: fitted(row2, length),
      length: fitted(length2, length),
      room: fitted(room2, length),
      is_on: fitted(is_on, length),
      is_off: fitted(is_off, length),
      ratio: fitted(ratio, length),
      count: fitted(count2, length),
      guess: fitted(guess, length),
      seven: fitted(seven, length),
      yes: fitted(yes, length),
      label,
      tags,
    },
    validity: {
      guess: fitted(guess_validity, length),
      seven: fitted(seven_validity, length),
      yes: fitted(yes_validity, length),
    },
  };
}

export function writeGrownRowColumns(w: JsonValueWriter, columns: GrownRowColumns): void {
  const length = columns.length;
  const row2 = columns.values.row;
  const length2 = columns.values.length;
  const room2 = columns.values.room;
  const is_on = columns.values.is_on;
  const is_off = columns.values.is_off;
  const ratio = columns.values.ratio;
  const count2 = columns.values.count;
  const guess = columns.values.guess;
  const guess_validity = columns.validity.guess;
  const seven = columns.values.seven;
  const seven_validity = columns.validity.seven;
  const yes = columns.values.yes;
  const yes_validity = columns.validity.yes;
  const label = columns.values.label;
  const tags = columns.values.tags;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.writeInt(row2[row] as number);
    w.writeByte(COMMA);
    w.writeInt(length2[row] as number);
    w.writeByte(COMMA);
    w.writeInt(room2[row] as number);
    w.writeByte(COMMA);
    w.writeBool(is_on[row] !== 0);
    w.writeByte(COMMA);
    w.writeBool(is_off[row] !== 0);
    w.writeByte(COMMA);
    w.writeFloat(ratio[row] as number);
    w.writeByte(COMMA);
    w.writeBigInt(count2[row] as bigint, "int64");
    w.writeByte(COMMA);
    if (guess_validity[row] === 0) w.writeNull();
    else w.writeInt(guess[row] as number);
    w.writeByte(COMMA);
    if (seven_validity[row] === 0) w.writeNull();
    else w.writeInt(seven[row] as number);
    w.writeByte(COMMA);
    if (yes_validity[row] === 0) w.writeNull();
    else w.writeBool(yes[row] !== 0);
    w.writeByte(COMMA);
    const label_item = label[row] as string;
    w.writeString(label_item);
    w.writeByte(COMMA);
    const tags_item = tags[row] as readonly string[];
    writeStringList(w, tags_item);
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packGrownRowColumns(w: Writer, columns: GrownRowColumns): void {
  const length = columns.length;
  const row2 = columns.values.row;
  const length2 = columns.values.length;
  const room2 = columns.values.room;
  const is_on = columns.values.is_on;
  const is_off = columns.values.is_off;
  const ratio = columns.values.ratio;
  const count2 = columns.values.count;
  const guess = columns.values.guess;
  const guess_validity = columns.validity.guess;
  const seven = columns.values.seven;
  const seven_validity = columns.validity.seven;
  const yes = columns.values.yes;
  const yes_validity = columns.validity.yes;
  const label = columns.values.label;
  const tags = columns.values.tags;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(12);
    w.packInt(row2[row] as number);
    w.packInt(length2[row] as number);
    w.packInt(room2[row] as number);
    w.packBool(is_on[row] !== 0);
    w.packBool(is_off[row] !== 0);
    w.packFloat(ratio[row] as number);
    w.packBigInt(count2[row] as bigint, "int64");
    if (guess_validity[row] === 0) w.packNull();
    else w.packInt(guess[row] as number);
    if (seven_validity[row] === 0) w.packNull();
    else w.packInt(seven[row] as number);
    if (yes_validity[row] === 0) w.packNull();
    else w.packBool(yes[row] !== 0);
    const label_item = label[row] as string;
    w.packString(label_item);
    const tags_item = tags[row] as readonly string[];
    packStringList(w, tags_item);
  }
}

export function readTaggedRow(r: JsonReader): TaggedRow {
  if (!r.beginList()) r.bail();
  r.skipTag(READ_TAGGED_ROW_TAG);
  if (!r.nextItem()) r.bail();
  const a = r.readInt();
  if (!r.nextItem()) r.bail();
  const c = r.atNull() ? null : r.readBool();
  let more = r.nextItem();
  if (more) r.skipValue();
  more = more && r.nextItem();
  if (more) r.bail();
  return { type: "row", a, c };
}

export function unpackTaggedRow(r: PackReader): TaggedRow {
  const count = r.readListHeader();
  if (count < 3) r.bail();
  if (count > 4) r.bail();
  r.skipTag(UNPACK_TAGGED_ROW_TAG);
  const a = r.readInt();
  const c = r.atNull() ? null : r.readBool();
  if (count > 3) r.skipValue();
  return { type: "row", a, c };
}

export function writeTaggedRow(w: JsonValueWriter, value: TaggedRow): void {
  requirePlain(value, value.type);
  if (value.type !== "row") w.wrong();
  w.writeByte(OPEN_LIST);
  w.write(WRITE_VALUE_ROW);
  w.writeByte(COMMA);
  w.writeInt(value.a);
  w.writeByte(COMMA);
  if (value.c === null) w.writeNull();
  else w.writeBool(value.c);
  w.writeByte(COMMA);
  w.writeNull();
  w.writeByte(CLOSE_LIST);
}

export function packTaggedRow(w: Writer, value: TaggedRow): void {
  requirePlain(value, value.type);
  if (value.type !== "row") w.wrong();
  w.packListHeader(4);
  w.write(PACK_VALUE_ROW);
  w.packInt(value.a);
  if (value.c === null) w.packNull();
  else w.packBool(value.c);
  w.packNull();
}

export function isTaggedRow(candidate: unknown): candidate is TaggedRow {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<TaggedRow> = candidate;
  if (value.type !== "row") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.a)) return false;
  if (typeof value.c !== "boolean" && value.c !== null) return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "a":
      case "c":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertTaggedRow(value: unknown): TaggedRow {
  const items = asArray(value);
  if (items.length < 3 || items.length > 4 || items[0] !== "row") bail();
  return { type: "row", a: asInt(items[1]), c: items[2] === null ? null : asBool(items[2]) };
}

export function readTaggedRowColumns(r: JsonReader): TaggedRowColumns {
  let length = 0;
  let room = roomFor();
  let a = new Float64Array(room);
  let c = new Uint8Array(room);
  let c_validity = new Uint8Array(room);
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      a = widened(a, room);
      c = widened(c, room);
      c_validity = widened(c_validity, room);
    }
    if (!r.beginList()) r.bail();
    r.skipTag(READ_TAGGED_ROW_TAG);
    if (!r.nextItem()) r.bail();
    a[length] = r.readInt();
    if (!r.nextItem()) r.bail();
    if (!r.atNull()) {
      c[length] = r.readBool() ? 1 : 0;
      c_validity[length] = 1;
    }
    let more = r.nextItem();
    if (more) r.skipValue();
    more = more && r.nextItem();
    if (more) r.bail();
    length++;
  }
  return {
    length,
    values: { a: fitted(a, length), c: fitted(c, length) },
    validity: { c: fitted(c_validity, length) },
  };
}

export function unpackTaggedRowColumns(r: PackReader): TaggedRowColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let a = new Float64Array(room);
  let c = new Uint8Array(room);
  let c_validity = new Uint8Array(room);
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      a = widened(a, room);
      c = widened(c, room);
      c_validity = widened(c_validity, room);
    }
    const count = r.readListHeader();
    if (count < 3) r.bail();
    if (count > 4) r.bail();
    r.skipTag(UNPACK_TAGGED_ROW_TAG);
    a[row] = r.readInt();
    if (!r.atNull()) {
      c[row] = r.readBool() ? 1 : 0;
      c_validity[row] = 1;
    }
    if (count > 3) r.skipValue();
  }
  return {
    length,
    values: { a: fitted(a, length), c: fitted(c, length) },
    validity: { c: fitted(c_validity, length) },
  };
}

export function writeTaggedRowColumns(w: JsonValueWriter, columns: TaggedRowColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const c = columns.values.c;
  const c_validity = columns.validity.c;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.writeByte(OPEN_LIST);
    w.write(WRITE_VALUE_ROW);
    w.writeByte(COMMA);
    w.writeInt(a[row] as number);
    w.writeByte(COMMA);
    if (c_validity[row] === 0) w.writeNull();
    else w.writeBool(c[row] !== 0);
    w.writeByte(COMMA);
    w.writeNull();
    w.writeByte(CLOSE_LIST);
  }
  w.writeByte(CLOSE_LIST);
}

export function packTaggedRowColumns(w: Writer, columns: TaggedRowColumns): void {
  const length = columns.length;
  const a = columns.values.a;
  const c = columns.values.c;
  const c_validity = columns.validity.c;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.packListHeader(4);
    w.write(PACK_VALUE_ROW);
    w.packInt(a[row] as number);
    if (c_validity[row] === 0) w.packNull();
    else w.packBool(c[row] !== 0);
    w.packNull();
  }
}

export function readChain(r: JsonReader): Chain {
  r.enter();
  if (!r.beginList()) r.bail();
  const depth = r.readInt();
  let more = r.nextItem();
  let next: Chain | null = null;
  if (more) next = r.atNull() ? null : readChain(r);
  more = more && r.nextItem();
  if (more) r.bail();
  r.leave();
  return { depth, next };
}

export function unpackChain(r: PackReader): Chain {
  r.enter();
  const count = r.readListHeader();
  if (count < 1) r.bail();
  if (count > 2) r.bail();
  const depth = r.readInt();
  let next: Chain | null = null;
  if (count > 1) next = r.atNull() ? null : unpackChain(r);
  r.leave();
  return { depth, next };
}

export function writeChain(w: JsonValueWriter, value: Chain): void {
  requirePlain(value, value.depth);
  w.enter();
  w.writeByte(OPEN_LIST);
  w.writeInt(value.depth);
  w.writeByte(COMMA);
  const next = value.next === undefined ? null : value.next;
  if (next === null) w.writeNull();
  else writeChain(w, next);
  w.writeByte(CLOSE_LIST);
  w.leave();
}

export function packChain(w: Writer, value: Chain): void {
  requirePlain(value, value.depth);
  w.enter();
  w.packListHeader(2);
  w.packInt(value.depth);
  const next = value.next === undefined ? null : value.next;
  if (next === null) w.packNull();
  else packChain(w, next);
  w.leave();
}

export function isChain(candidate: unknown): candidate is Chain {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Chain> = candidate;
  if (value.depth === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.depth)) return false;
  if (!isChain(value.next) && value.next !== null) return false;
  for (const name in value) {
    switch (name) {
      case "depth":
      case "next":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertChain(value: unknown): Chain {
  const items = asArray(value);
  if (items.length < 1 || items.length > 2) bail();
  enter();
  const result: Chain = { depth: asInt(items[0]), next: items[1] == null ? null : convertChain(items[1]) };
  leave();
  return result;
}

export function readChainColumns(r: JsonReader): ChainColumns {
  let length = 0;
  let room = roomFor();
  let depth = new Float64Array(room);
  const next2: (Chain | null)[] = [];
  for (let next = r.beginList(); next; next = r.nextItem()) {
    if (length === room) {
      room *= 2;
      depth = widened(depth, room);
    }
    r.enter();
    if (!r.beginList()) r.bail();
    depth[length] = r.readInt();
    let more = r.nextItem();
    next2.push(more ? (r.atNull() ? null : readChain(r)) : null);
    more = more && r.nextItem();
    if (more) r.bail();
    r.leave();
    length++;
  }
  return { length, values: { depth: fitted(depth, length), next: next2 } };
}

export function unpackChainColumns(r: PackReader): ChainColumns {
  const length = r.readListHeader();
  let room = roomFor(length);
  let depth = new Float64Array(room);
  const next2: (Chain | null)[] = [];
  for (let row = 0; row < length; row++) {
    if (row === room) {
      room *= 2;
      depth = widened(depth, room);
    }
    r.enter();
    const count = r.readListHeader();
    if (count < 1) r.bail();
    if (count > 2) r.bail();
    depth[row] = r.readInt();
    next2.push(count > 1 ? (r.atNull() ? null : unpackChain(r)) : null);
    r.leave();
  }
  return { length, values: { depth: fitted(depth, length), next: next2 } };
}

export function writeChainColumns(w: JsonValueWriter, columns: ChainColumns): void {
  const length = columns.length;
  const depth = columns.values.depth;
  const next2 = columns.values.next;
  w.writeByte(OPEN_LIST);
  for (let row = 0; row < length; row++) {
    if (row > 0) w.writeByte(COMMA);
    w.enter();
    w.writeByte(OPEN_LIST);
    w.writeInt(depth[row] as number);
    w.writeByte(COMMA);
    const next_item = next2[row] as Chain | null;
    if (next_item === null) w.writeNull();
    else writeChain(w, next_item);
    w.writeByte(CLOSE_LIST);
    w.leave();
  }
  w.writeByte(CLOSE_LIST);
}

export function packChainColumns(w: Writer, columns: ChainColumns): void {
  const length = columns.length;
  const depth = columns.values.depth;
  const next2 = columns.values.next;
  w.packListHeader(length);
  for (let row = 0; row < length; row++) {
    w.enter();
    w.packListHeader(2);
    w.packInt(depth[row] as number);
    const next_item = next2[row] as Chain | null;
    if (next_item === null) w.packNull();
    else packChain(w, next_item);
    w.leave();
  }
}

export function readChecked(r: JsonReader): Checked {
  if (!r.beginList()) r.bail();
  const least = r.readInt();
  if (!r.nextItem()) r.bail();
  const most = r.atNull() ? null : r.readInt();
  if (r.nextItem()) r.bail();
  const value: Checked = { least, most };
  if (!checkedRule1(value)) r.bail();
  return value;
}

export function unpackChecked(r: PackReader): Checked {
  if (r.readListHeader() !== 2) r.bail();
  const least = r.readInt();
  const most = r.atNull() ? null : r.readInt();
  const value: Checked = { least, most };
  if (!checkedRule1(value)) r.bail();
  return value;
}

export function writeChecked(w: JsonValueWriter, value: Checked): void {
  requirePlain(value, value.least);
  w.writeByte(OPEN_LIST);
  w.writeInt(value.least);
  w.writeByte(COMMA);
  if (value.most === null) w.writeNull();
  else w.writeInt(value.most);
  w.writeByte(CLOSE_LIST);
}

export function packChecked(w: Writer, value: Checked): void {
  requirePlain(value, value.least);
  w.packListHeader(2);
  w.packInt(value.least);
  if (value.most === null) w.packNull();
  else w.packInt(value.most);
}

export function isChecked(candidate: unknown): candidate is Checked {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Checked> = candidate;
  if (value.least === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.least)) return false;
  if (!isSafeInt(value.most) && value.most !== null) return false;
  for (const name in value) {
    switch (name) {
      case "least":
      case "most":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!checkedRule1(value as Checked)) return false;
  return true;
}

export function convertChecked(value: unknown): Checked {
  const items = asArray(value);
  if (items.length !== 2) bail();
  const result: Checked = { least: asInt(items[0]), most: items[1] === null ? null : asInt(items[1]) };
  if (!checkedRule1(result)) bail();
  return result;
}

/** this.most == null || this.least <= this.most */
export function checkedRule1(self: Checked): boolean {
  return self.most === null || self.least <= self.most;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function readIntMap(r: JsonReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readInt();
  return map;
}

function readIntOrString(r: JsonReader): number | string {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function unpackIntMap(r: PackReader): { readonly [key: string]: number } {
  const map = Object.create(null) as { [key: string]: number };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readInt();
  return map;
}

function unpackIntOrString(r: PackReader): number | string {
  switch (r.peek()) {
    case KIND_INT:
      return r.readInt();
    case KIND_STRING:
      return r.readString();
    default:
      return r.bail();
  }
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

function writeIntOrString(w: JsonValueWriter, value: number | string): void {
  if (typeof value === "number") w.writeInt(value);
  else if (typeof value === "string") w.writeString(value);
  else w.wrong();
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
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

function packIntOrString(w: Writer, value: number | string): void {
  if (typeof value === "number") w.packInt(value);
  else if (typeof value === "string") w.packString(value);
  else w.wrong();
}

function convertStringList(value: unknown): readonly string[] {
  const items = itemsOf(value);
  const list: string[] = [];
  for (let i = 0; i < items.length; i++) list.push(asString(items[i]));
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

function convertIntOrString(value: unknown): number | string {
  switch (kindOf(value)) {
    case KIND_INT:
      return asInt(value);
    case KIND_STRING:
      return asString(value);
    default:
      return bail();
  }
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
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
