// @generated from test/golden/codec/scalars.yaml. Do not edit.

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  above,
  asAny,
  asBigInt,
  asBool,
  asBytes,
  asDate,
  asDatetime,
  asDecimal,
  asDuration,
  asFloat,
  asInt,
  asInt64,
  asNull,
  asString,
  asTime,
  asUint64,
  asUuid,
  atLeast,
  atMost,
  bail,
  bailUnlessPlain,
  bigAtLeast,
  bigAtMost,
  bigMultipleOf,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isAnyValue,
  isBytes,
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
  isInt32,
  isInt64,
  isPlainObject,
  isSafeInt,
  isUint32,
  isUint64,
  jsonChunk,
  jsonFields,
  matching,
  maxBytes,
  maxLength,
  minBytes,
  minLength,
  multipleOf,
  packedChunk,
  packedFields,
  packedHead,
  pattern,
  requirePlain,
  withZone,
  withoutZone,
} from "tessera-contracts/serde/codegen";
import type { Constrained, Name, Scalars } from "./scalars.js";

const READ_SCALARS_FIELDS = /* @__PURE__ */ jsonFields([
  "nothing",
  "flag",
  "small",
  "count",
  "signed",
  "unsigned",
  "huge",
  "ratio",
  "name",
  "payload",
  "at",
  "day",
  "clock",
  "took",
  "id",
  "price",
  "anything",
]);
const READ_CONSTRAINED_FIELDS = /* @__PURE__ */ jsonFields([
  "count",
  "positive",
  "big",
  "even",
  "ratio",
  "step",
  "name",
  "code",
  "key",
  "payload",
  "at",
  "clock",
  "safe",
]);

const UNPACK_SCALARS_FIELDS = /* @__PURE__ */ packedFields([
  "nothing",
  "flag",
  "small",
  "count",
  "signed",
  "unsigned",
  "huge",
  "ratio",
  "name",
  "payload",
  "at",
  "day",
  "clock",
  "took",
  "id",
  "price",
  "anything",
]);
const UNPACK_CONSTRAINED_FIELDS = /* @__PURE__ */ packedFields([
  "count",
  "positive",
  "big",
  "even",
  "ratio",
  "step",
  "name",
  "code",
  "key",
  "payload",
  "at",
  "clock",
  "safe",
]);

const OPEN_SCALARS = /* @__PURE__ */ jsonChunk('{"nothing":');
const WRITE_FLAG = /* @__PURE__ */ jsonChunk(',"flag":');
const WRITE_SMALL = /* @__PURE__ */ jsonChunk(',"small":');
const WRITE_COUNT = /* @__PURE__ */ jsonChunk(',"count":');
const WRITE_SIGNED = /* @__PURE__ */ jsonChunk(',"signed":');
const WRITE_UNSIGNED = /* @__PURE__ */ jsonChunk(',"unsigned":');
const WRITE_HUGE = /* @__PURE__ */ jsonChunk(',"huge":');
const WRITE_RATIO = /* @__PURE__ */ jsonChunk(',"ratio":');
const WRITE_NAME = /* @__PURE__ */ jsonChunk(',"name":');
const WRITE_PAYLOAD = /* @__PURE__ */ jsonChunk(',"payload":');
const WRITE_AT = /* @__PURE__ */ jsonChunk(',"at":');
const WRITE_DAY = /* @__PURE__ */ jsonChunk(',"day":');
const WRITE_CLOCK = /* @__PURE__ */ jsonChunk(',"clock":');
const WRITE_TOOK = /* @__PURE__ */ jsonChunk(',"took":');
const WRITE_ID = /* @__PURE__ */ jsonChunk(',"id":');
const WRITE_PRICE = /* @__PURE__ */ jsonChunk(',"price":');
const WRITE_ANYTHING = /* @__PURE__ */ jsonChunk(',"anything":');
const OPEN_CONSTRAINED = /* @__PURE__ */ jsonChunk('{"count":');
const WRITE_POSITIVE = /* @__PURE__ */ jsonChunk(',"positive":');
const WRITE_BIG = /* @__PURE__ */ jsonChunk(',"big":');
const WRITE_EVEN = /* @__PURE__ */ jsonChunk(',"even":');
const WRITE_STEP = /* @__PURE__ */ jsonChunk(',"step":');
const WRITE_CODE = /* @__PURE__ */ jsonChunk(',"code":');
const WRITE_KEY = /* @__PURE__ */ jsonChunk(',"key":');
const WRITE_SAFE = /* @__PURE__ */ jsonChunk(',"safe":');

const HEAD_SCALARS = /* @__PURE__ */ packedChunk("nothing");
const PACK_FLAG = /* @__PURE__ */ packedChunk("flag");
const PACK_SMALL = /* @__PURE__ */ packedChunk("small");
const PACK_COUNT = /* @__PURE__ */ packedChunk("count");
const PACK_SIGNED = /* @__PURE__ */ packedChunk("signed");
const PACK_UNSIGNED = /* @__PURE__ */ packedChunk("unsigned");
const PACK_HUGE = /* @__PURE__ */ packedChunk("huge");
const PACK_RATIO = /* @__PURE__ */ packedChunk("ratio");
const PACK_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_PAYLOAD = /* @__PURE__ */ packedChunk("payload");
const PACK_AT = /* @__PURE__ */ packedChunk("at");
const PACK_DAY = /* @__PURE__ */ packedChunk("day");
const PACK_CLOCK = /* @__PURE__ */ packedChunk("clock");
const PACK_TOOK = /* @__PURE__ */ packedChunk("took");
const PACK_ID = /* @__PURE__ */ packedChunk("id");
const PACK_PRICE = /* @__PURE__ */ packedChunk("price");
const PACK_ANYTHING = /* @__PURE__ */ packedChunk("anything");
const HEAD_CONSTRAINED = /* @__PURE__ */ packedHead(13, "count");
const PACK_POSITIVE = /* @__PURE__ */ packedChunk("positive");
const PACK_BIG = /* @__PURE__ */ packedChunk("big");
const PACK_EVEN = /* @__PURE__ */ packedChunk("even");
const PACK_STEP = /* @__PURE__ */ packedChunk("step");
const PACK_CODE = /* @__PURE__ */ packedChunk("code");
const PACK_KEY = /* @__PURE__ */ packedChunk("key");
const PACK_SAFE = /* @__PURE__ */ packedChunk("safe");

const PATTERN_NAME = /* @__PURE__ */ pattern("^[a-z]+$");

export function readName(r: JsonReader): Name {
  return matching(maxLength(minLength(r.readString(), 1), 8), PATTERN_NAME);
}

export function unpackName(r: PackReader): Name {
  return matching(maxLength(minLength(r.readString(), 1), 8), PATTERN_NAME);
}

export function writeName(w: JsonValueWriter, value: Name): void {
  w.writeString(value);
}

export function packName(w: Writer, value: Name): void {
  w.packString(value);
}

export function isName(value: unknown): value is Name {
  return typeof value === "string" && hasMinLength(value, 1) && hasMaxLength(value, 8) && PATTERN_NAME.test(value);
}

export function convertName(value: unknown): Name {
  return matching(maxLength(minLength(asString(value), 1), 8), PATTERN_NAME);
}

export function readScalars(r: JsonReader): Scalars {
  let nothing: null | undefined;
  let flag: boolean | undefined;
  let small: number | undefined;
  let count_: number | undefined;
  let signed: bigint | undefined;
  let unsigned: bigint | undefined;
  let huge: bigint | undefined;
  let ratio: number | undefined;
  let name: string | undefined;
  let payload: Uint8Array | undefined;
  let at_: string | undefined;
  let day: string | undefined;
  let clock: string | undefined;
  let took: string | undefined;
  let id: string | undefined;
  let price: string | undefined;
  let anything: AnyValue | undefined;
  r.beginObject();
  for (let at = r.nextField(READ_SCALARS_FIELDS, -1); at !== -1; at = r.nextField(READ_SCALARS_FIELDS, at)) {
    switch (at) {
      case 0:
        nothing = r.readNull();
        break;
      case 1:
        flag = r.readBool();
        break;
      case 2:
        small = atMost(atLeast(r.readInt(), -128), 127);
        break;
      case 3:
        count_ = r.readInt();
        break;
      case 4:
        signed = r.readInt64();
        break;
      case 5:
        unsigned = r.readUint64();
        break;
      case 6:
        huge = r.readBigInt();
        break;
      case 7:
        ratio = r.readFloat();
        break;
      case 8:
        name = r.readString();
        break;
      case 9:
        payload = r.readBytes();
        break;
      case 10:
        at_ = r.readDatetime();
        break;
      case 11:
        day = r.readDate();
        break;
      case 12:
        clock = r.readTime();
        break;
      case 13:
        took = r.readDuration();
        break;
      case 14:
        id = r.readUuid();
        break;
      case 15:
        price = r.readDecimal();
        break;
      case 16:
        anything = r.readAny();
        break;
    }
  }
  if (
    nothing === undefined ||
    flag === undefined ||
    small === undefined ||
    count_ === undefined ||
    signed === undefined ||
    unsigned === undefined ||
    huge === undefined ||
    ratio === undefined ||
    name === undefined ||
    payload === undefined ||
    at_ === undefined ||
    day === undefined ||
    clock === undefined ||
    took === undefined ||
    id === undefined ||
    price === undefined ||
    anything === undefined
  )
    r.bail();
  return {
    nothing,
    flag,
    small,
    count: count_,
    signed,
    unsigned,
    huge,
    ratio,
    name,
    payload,
    at: at_,
    day,
    clock,
    took,
    id,
    price,
    anything,
  };
}

export function unpackScalars(r: PackReader): Scalars {
  let nothing: null | undefined;
  let flag: boolean | undefined;
  let small: number | undefined;
  let count_: number | undefined;
  let signed: bigint | undefined;
  let unsigned: bigint | undefined;
  let huge: bigint | undefined;
  let ratio: number | undefined;
  let name: string | undefined;
  let payload: Uint8Array | undefined;
  let at_: string | undefined;
  let day: string | undefined;
  let clock: string | undefined;
  let took: string | undefined;
  let id: string | undefined;
  let price: string | undefined;
  let anything: AnyValue | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_SCALARS_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_SCALARS_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        nothing = r.readNull();
        break;
      case 1:
        flag = r.readBool();
        break;
      case 2:
        small = atMost(atLeast(r.readInt(), -128), 127);
        break;
      case 3:
        count_ = r.readInt();
        break;
      case 4:
        signed = r.readInt64();
        break;
      case 5:
        unsigned = r.readUint64();
        break;
      case 6:
        huge = r.readBigInt();
        break;
      case 7:
        ratio = r.readFloat();
        break;
      case 8:
        name = r.readString();
        break;
      case 9:
        payload = r.readBytes();
        break;
      case 10:
        at_ = r.readDatetime();
        break;
      case 11:
        day = r.readDate();
        break;
      case 12:
        clock = r.readTime();
        break;
      case 13:
        took = r.readDuration();
        break;
      case 14:
        id = r.readUuid();
        break;
      case 15:
        price = r.readDecimal();
        break;
      case 16:
        anything = r.readAny();
        break;
    }
  }
  if (
    nothing === undefined ||
    flag === undefined ||
    small === undefined ||
    count_ === undefined ||
    signed === undefined ||
    unsigned === undefined ||
    huge === undefined ||
    ratio === undefined ||
    name === undefined ||
    payload === undefined ||
    at_ === undefined ||
    day === undefined ||
    clock === undefined ||
    took === undefined ||
    id === undefined ||
    price === undefined ||
    anything === undefined
  )
    r.bail();
  return {
    nothing,
    flag,
    small,
    count: count_,
    signed,
    unsigned,
    huge,
    ratio,
    name,
    payload,
    at: at_,
    day,
    clock,
    took,
    id,
    price,
    anything,
  };
}

export function writeScalars(w: JsonValueWriter, value: Scalars): void {
  requirePlain(value, value.nothing);
  w.write(OPEN_SCALARS);
  if (value.nothing !== null) w.wrong();
  w.writeNull();
  w.write(WRITE_FLAG);
  w.writeBool(value.flag);
  w.write(WRITE_SMALL);
  w.writeInt(value.small);
  w.write(WRITE_COUNT);
  w.writeInt(value.count);
  w.write(WRITE_SIGNED);
  w.writeBigInt(value.signed, "int64");
  w.write(WRITE_UNSIGNED);
  w.writeBigInt(value.unsigned, "uint64");
  w.write(WRITE_HUGE);
  w.writeBigInt(value.huge, "any");
  w.write(WRITE_RATIO);
  w.writeFloat(value.ratio);
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.write(WRITE_PAYLOAD);
  w.writeBytes(value.payload);
  w.write(WRITE_AT);
  w.writeDatetime(value.at);
  w.write(WRITE_DAY);
  w.writeDate(value.day);
  w.write(WRITE_CLOCK);
  w.writeTime(value.clock);
  w.write(WRITE_TOOK);
  w.writeDuration(value.took);
  w.write(WRITE_ID);
  w.writeUuid(value.id);
  w.write(WRITE_PRICE);
  w.writeDecimal(value.price);
  w.write(WRITE_ANYTHING);
  w.writeAny(value.anything);
  w.writeByte(CLOSE_OBJECT);
}

export function packScalars(w: Writer, value: Scalars): void {
  requirePlain(value, value.nothing);
  w.packStructHeader(17, 17);
  w.write(HEAD_SCALARS);
  if (value.nothing !== null) w.wrong();
  w.packNull();
  w.write(PACK_FLAG);
  w.packBool(value.flag);
  w.write(PACK_SMALL);
  w.packInt(value.small);
  w.write(PACK_COUNT);
  w.packInt(value.count);
  w.write(PACK_SIGNED);
  w.packBigInt(value.signed, "int64");
  w.write(PACK_UNSIGNED);
  w.packBigInt(value.unsigned, "uint64");
  w.write(PACK_HUGE);
  w.packBigInt(value.huge, "any");
  w.write(PACK_RATIO);
  w.packFloat(value.ratio);
  w.write(PACK_NAME);
  w.packString(value.name);
  w.write(PACK_PAYLOAD);
  w.packBytes(value.payload);
  w.write(PACK_AT);
  w.packDatetime(value.at);
  w.write(PACK_DAY);
  w.packDate(value.day);
  w.write(PACK_CLOCK);
  w.packTime(value.clock);
  w.write(PACK_TOOK);
  w.packDuration(value.took);
  w.write(PACK_ID);
  w.packUuid(value.id);
  w.write(PACK_PRICE);
  w.packDecimal(value.price);
  w.write(PACK_ANYTHING);
  w.packAny(value.anything);
}

export function isScalars(candidate: unknown): candidate is Scalars {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Scalars> = candidate;
  if (value.nothing === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (value.nothing !== null) return false;
  if (typeof value.flag !== "boolean") return false;
  if (!(isInt32(value.small) && value.small >= -128 && value.small <= 127)) return false;
  if (!isSafeInt(value.count)) return false;
  if (!isInt64(value.signed)) return false;
  if (!isUint64(value.unsigned)) return false;
  if (typeof value.huge !== "bigint") return false;
  if (typeof value.ratio !== "number") return false;
  if (typeof value.name !== "string") return false;
  if (!isBytes(value.payload)) return false;
  if (!(typeof value.at === "string" && isCanonicalDatetime(value.at))) return false;
  if (!(typeof value.day === "string" && isCanonicalDate(value.day))) return false;
  if (!(typeof value.clock === "string" && isCanonicalTime(value.clock))) return false;
  if (!(typeof value.took === "string" && isCanonicalDuration(value.took))) return false;
  if (!(typeof value.id === "string" && isCanonicalUuid(value.id))) return false;
  if (!(typeof value.price === "string" && isCanonicalDecimal(value.price))) return false;
  if (!isAnyValue(value.anything)) return false;
  for (const name in value) {
    switch (name) {
      case "nothing":
      case "flag":
      case "small":
      case "count":
      case "signed":
      case "unsigned":
      case "huge":
      case "ratio":
      case "name":
      case "payload":
      case "at":
      case "day":
      case "clock":
      case "took":
      case "id":
      case "price":
      case "anything":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertScalars(value: unknown): Scalars {
  const fields = fieldsOf<keyof Scalars>(value);
  bailUnlessPlain(fields, fields.nothing);
  for (const name in fields) {
    switch (name) {
      case "nothing":
      case "flag":
      case "small":
      case "count":
      case "signed":
      case "unsigned":
      case "huge":
      case "ratio":
      case "name":
      case "payload":
      case "at":
      case "day":
      case "clock":
      case "took":
      case "id":
      case "price":
      case "anything":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    nothing: asNull(fields.nothing),
    flag: asBool(fields.flag),
    small: atMost(atLeast(asInt(fields.small), -128), 127),
    count: asInt(fields.count),
    signed: asInt64(fields.signed),
    unsigned: asUint64(fields.unsigned),
    huge: asBigInt(fields.huge),
    ratio: asFloat(fields.ratio),
    name: asString(fields.name),
    payload: asBytes(fields.payload),
    at: asDatetime(fields.at),
    day: asDate(fields.day),
    clock: asTime(fields.clock),
    took: asDuration(fields.took),
    id: asUuid(fields.id),
    price: asDecimal(fields.price),
    anything: asAny(fields.anything),
  };
}

export function readConstrained(r: JsonReader): Constrained {
  let count_: number | undefined;
  let positive: number | undefined;
  let big: bigint | undefined;
  let even: bigint | undefined;
  let ratio: number | undefined;
  let step: number | undefined;
  let name: Name | undefined;
  let code: string | undefined;
  let key: string | undefined;
  let payload: Uint8Array | undefined;
  let at_: string | undefined;
  let clock: string | undefined;
  let safe: number | undefined;
  r.beginObject();
  for (let at = r.nextField(READ_CONSTRAINED_FIELDS, -1); at !== -1; at = r.nextField(READ_CONSTRAINED_FIELDS, at)) {
    switch (at) {
      case 0:
        count_ = multipleOf(atMost(atLeast(r.readInt(), 0), 100), 5);
        break;
      case 1:
        positive = atLeast(r.readInt(), 1);
        break;
      case 2:
        big = bigAtMost(bigAtLeast(r.readInt64(), -5n), 999n);
        break;
      case 3:
        even = bigMultipleOf(r.readUint64(), 2n);
        break;
      case 4:
        ratio = atMost(above(r.readFloat(), 0), 1);
        break;
      case 5:
        step = multipleOf(r.readFloat(), 0.5);
        break;
      case 6:
        name = readName(r);
        break;
      case 7:
        code = maxLength(r.readString(), 3);
        break;
      case 8:
        key = minLength(r.readString(), 2);
        break;
      case 9:
        payload = maxBytes(minBytes(r.readBytes(), 1), 4);
        break;
      case 10:
        at_ = withZone(r.readDatetime());
        break;
      case 11:
        clock = withoutZone(r.readTime());
        break;
      case 12:
        safe = r.readInt();
        break;
    }
  }
  if (
    count_ === undefined ||
    positive === undefined ||
    big === undefined ||
    even === undefined ||
    ratio === undefined ||
    step === undefined ||
    name === undefined ||
    code === undefined ||
    key === undefined ||
    payload === undefined ||
    at_ === undefined ||
    clock === undefined ||
    safe === undefined
  )
    r.bail();
  return { count: count_, positive, big, even, ratio, step, name, code, key, payload, at: at_, clock, safe };
}

export function unpackConstrained(r: PackReader): Constrained {
  let count_: number | undefined;
  let positive: number | undefined;
  let big: bigint | undefined;
  let even: bigint | undefined;
  let ratio: number | undefined;
  let step: number | undefined;
  let name: Name | undefined;
  let code: string | undefined;
  let key: string | undefined;
  let payload: Uint8Array | undefined;
  let at_: string | undefined;
  let clock: string | undefined;
  let safe: number | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextField(UNPACK_CONSTRAINED_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_CONSTRAINED_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        count_ = multipleOf(atMost(atLeast(r.readInt(), 0), 100), 5);
        break;
      case 1:
        positive = atLeast(r.readInt(), 1);
        break;
      case 2:
        big = bigAtMost(bigAtLeast(r.readInt64(), -5n), 999n);
        break;
      case 3:
        even = bigMultipleOf(r.readUint64(), 2n);
        break;
      case 4:
        ratio = atMost(above(r.readFloat(), 0), 1);
        break;
      case 5:
        step = multipleOf(r.readFloat(), 0.5);
        break;
      case 6:
        name = unpackName(r);
        break;
      case 7:
        code = maxLength(r.readString(), 3);
        break;
      case 8:
        key = minLength(r.readString(), 2);
        break;
      case 9:
        payload = maxBytes(minBytes(r.readBytes(), 1), 4);
        break;
      case 10:
        at_ = withZone(r.readDatetime());
        break;
      case 11:
        clock = withoutZone(r.readTime());
        break;
      case 12:
        safe = r.readInt();
        break;
    }
  }
  if (
    count_ === undefined ||
    positive === undefined ||
    big === undefined ||
    even === undefined ||
    ratio === undefined ||
    step === undefined ||
    name === undefined ||
    code === undefined ||
    key === undefined ||
    payload === undefined ||
    at_ === undefined ||
    clock === undefined ||
    safe === undefined
  )
    r.bail();
  return { count: count_, positive, big, even, ratio, step, name, code, key, payload, at: at_, clock, safe };
}

export function writeConstrained(w: JsonValueWriter, value: Constrained): void {
  requirePlain(value, value.count);
  w.write(OPEN_CONSTRAINED);
  w.writeInt(value.count);
  w.write(WRITE_POSITIVE);
  w.writeInt(value.positive);
  w.write(WRITE_BIG);
  w.writeBigInt(value.big, "int64");
  w.write(WRITE_EVEN);
  w.writeBigInt(value.even, "uint64");
  w.write(WRITE_RATIO);
  w.writeFloat(value.ratio);
  w.write(WRITE_STEP);
  w.writeFloat(value.step);
  w.write(WRITE_NAME);
  w.writeString(value.name);
  w.write(WRITE_CODE);
  w.writeString(value.code);
  w.write(WRITE_KEY);
  w.writeString(value.key);
  w.write(WRITE_PAYLOAD);
  w.writeBytes(value.payload);
  w.write(WRITE_AT);
  w.writeDatetime(value.at);
  w.write(WRITE_CLOCK);
  w.writeTime(value.clock);
  w.write(WRITE_SAFE);
  w.writeInt(value.safe);
  w.writeByte(CLOSE_OBJECT);
}

export function packConstrained(w: Writer, value: Constrained): void {
  requirePlain(value, value.count);
  w.write(HEAD_CONSTRAINED);
  w.packInt(value.count);
  w.write(PACK_POSITIVE);
  w.packInt(value.positive);
  w.write(PACK_BIG);
  w.packBigInt(value.big, "int64");
  w.write(PACK_EVEN);
  w.packBigInt(value.even, "uint64");
  w.write(PACK_RATIO);
  w.packFloat(value.ratio);
  w.write(PACK_STEP);
  w.packFloat(value.step);
  w.write(PACK_NAME);
  w.packString(value.name);
  w.write(PACK_CODE);
  w.packString(value.code);
  w.write(PACK_KEY);
  w.packString(value.key);
  w.write(PACK_PAYLOAD);
  w.packBytes(value.payload);
  w.write(PACK_AT);
  w.packDatetime(value.at);
  w.write(PACK_CLOCK);
  w.packTime(value.clock);
  w.write(PACK_SAFE);
  w.packInt(value.safe);
}

export function isConstrained(candidate: unknown): candidate is Constrained {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Constrained> = candidate;
  if (value.count === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isUint32(value.count) && value.count <= 100 && value.count % 5 === 0)) return false;
  if (!(isSafeInt(value.positive) && value.positive >= 1)) return false;
  if (!(isInt64(value.big) && value.big >= -5n && value.big <= 999n)) return false;
  if (!(isUint64(value.even) && value.even % 2n === 0n)) return false;
  if (!(typeof value.ratio === "number" && value.ratio > 0 && value.ratio <= 1)) return false;
  if (!(typeof value.step === "number" && value.step % 0.5 === 0)) return false;
  if (!isName(value.name)) return false;
  if (!(typeof value.code === "string" && hasMaxLength(value.code, 3))) return false;
  if (!(typeof value.key === "string" && hasMinLength(value.key, 2))) return false;
  if (!(isBytes(value.payload) && value.payload.length >= 1 && value.payload.length <= 4)) return false;
  if (!(typeof value.at === "string" && isCanonicalDatetime(value.at, true))) return false;
  if (!(typeof value.clock === "string" && isCanonicalTime(value.clock, false))) return false;
  if (!isSafeInt(value.safe)) return false;
  for (const name in value) {
    switch (name) {
      case "count":
      case "positive":
      case "big":
      case "even":
      case "ratio":
      case "step":
      case "name":
      case "code":
      case "key":
      case "payload":
      case "at":
      case "clock":
      case "safe":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertConstrained(value: unknown): Constrained {
  const fields = fieldsOf<keyof Constrained>(value);
  bailUnlessPlain(fields, fields.count);
  for (const name in fields) {
    switch (name) {
      case "count":
      case "positive":
      case "big":
      case "even":
      case "ratio":
      case "step":
      case "name":
      case "code":
      case "key":
      case "payload":
      case "at":
      case "clock":
      case "safe":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    count: multipleOf(atMost(atLeast(asInt(fields.count), 0), 100), 5),
    positive: atLeast(asInt(fields.positive), 1),
    big: bigAtMost(bigAtLeast(asInt64(fields.big), -5n), 999n),
    even: bigMultipleOf(asUint64(fields.even), 2n),
    ratio: atMost(above(asFloat(fields.ratio), 0), 1),
    step: multipleOf(asFloat(fields.step), 0.5),
    name: convertName(fields.name),
    code: maxLength(asString(fields.code), 3),
    key: minLength(asString(fields.key), 2),
    payload: maxBytes(minBytes(asBytes(fields.payload), 1), 4),
    at: withZone(asDatetime(fields.at)),
    clock: withoutZone(asTime(fields.clock)),
    safe: asInt(fields.safe),
  };
}
