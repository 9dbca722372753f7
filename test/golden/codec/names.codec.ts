// @generated from test/golden/codec/names.yaml. Do not edit.

import {
  CLOSE_OBJECT,
  type JsonReader,
  type PackReader,
  type Unchecked,
  type Writer,
  below,
  hasProperty,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  matching,
  packedChunk,
  packedKey,
  pattern,
  requirePlain,
} from "tessera/serde";
import type { Names } from "./names.js";

const READ_R = /* @__PURE__ */ jsonKey("r");
const READ_W = /* @__PURE__ */ jsonKey("w");
const READ_VALUE = /* @__PURE__ */ jsonKey("value");
const READ_SELF = /* @__PURE__ */ jsonKey("self");
const READ_AT = /* @__PURE__ */ jsonKey("at");
const READ_OUTER = /* @__PURE__ */ jsonKey("outer");
const READ_MORE = /* @__PURE__ */ jsonKey("more");
const READ_BELOW = /* @__PURE__ */ jsonKey("below");
const READ_PATTERN = /* @__PURE__ */ jsonKey("pattern");
const READ_FIELDS = /* @__PURE__ */ jsonKey("fields");
const READ_VALUE2 = /* @__PURE__ */ jsonKey("value_");
const READ_A_NAME = /* @__PURE__ */ jsonKey("a name");
const READ_GR_E = /* @__PURE__ */ jsonKey("größe");

const UNPACK_R = /* @__PURE__ */ packedKey("r");
const UNPACK_W = /* @__PURE__ */ packedKey("w");
const UNPACK_VALUE = /* @__PURE__ */ packedKey("value");
const UNPACK_SELF = /* @__PURE__ */ packedKey("self");
const UNPACK_AT = /* @__PURE__ */ packedKey("at");
const UNPACK_OUTER = /* @__PURE__ */ packedKey("outer");
const UNPACK_MORE = /* @__PURE__ */ packedKey("more");
const UNPACK_BELOW = /* @__PURE__ */ packedKey("below");
const UNPACK_PATTERN = /* @__PURE__ */ packedKey("pattern");
const UNPACK_FIELDS = /* @__PURE__ */ packedKey("fields");
const UNPACK_VALUE2 = /* @__PURE__ */ packedKey("value_");
const UNPACK_A_NAME = /* @__PURE__ */ packedKey("a name");
const UNPACK_GR_E = /* @__PURE__ */ packedKey("größe");

const OPEN_NAMES = /* @__PURE__ */ jsonChunk('{"r":');
const WRITE_W = /* @__PURE__ */ jsonChunk(',"w":');
const WRITE_VALUE = /* @__PURE__ */ jsonChunk(',"value":');
const WRITE_SELF = /* @__PURE__ */ jsonChunk(',"self":');
const WRITE_AT = /* @__PURE__ */ jsonChunk(',"at":');
const WRITE_OUTER = /* @__PURE__ */ jsonChunk(',"outer":');
const WRITE_MORE = /* @__PURE__ */ jsonChunk(',"more":');
const WRITE_BELOW = /* @__PURE__ */ jsonChunk(',"below":');
const WRITE_PATTERN = /* @__PURE__ */ jsonChunk(',"pattern":');
const WRITE_FIELDS = /* @__PURE__ */ jsonChunk(',"fields":');
const WRITE_VALUE2 = /* @__PURE__ */ jsonChunk(',"value_":');
const WRITE_A_NAME = /* @__PURE__ */ jsonChunk(',"a name":');
const WRITE_GR_E = /* @__PURE__ */ jsonChunk(',"größe":');

const PACK_R = /* @__PURE__ */ packedChunk("r");
const PACK_W = /* @__PURE__ */ packedChunk("w");
const PACK_VALUE = /* @__PURE__ */ packedChunk("value");
const PACK_SELF = /* @__PURE__ */ packedChunk("self");
const PACK_AT = /* @__PURE__ */ packedChunk("at");
const PACK_OUTER = /* @__PURE__ */ packedChunk("outer");
const PACK_MORE = /* @__PURE__ */ packedChunk("more");
const PACK_BELOW = /* @__PURE__ */ packedChunk("below");
const PACK_PATTERN = /* @__PURE__ */ packedChunk("pattern");
const PACK_FIELDS = /* @__PURE__ */ packedChunk("fields");
const PACK_VALUE2 = /* @__PURE__ */ packedChunk("value_");
const PACK_A_NAME = /* @__PURE__ */ packedChunk("a name");
const PACK_GR_E = /* @__PURE__ */ packedChunk("größe");

const PATTERN = /* @__PURE__ */ pattern("^a");

export function readNames(r: JsonReader): Names {
  let r_: number | undefined;
  let w_: number | undefined;
  let value__: number | undefined;
  let self_: number | undefined;
  let at_: number = 0;
  let outer_: number | undefined;
  let more_: number | undefined;
  let below_: number | undefined;
  let pattern_: string | undefined;
  let fields_: number | undefined;
  let value_: number | undefined;
  let quoted: number | undefined;
  let renamed: number | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_R)) r_ = r.readInt();
    if (r.atKey(READ_W)) w_ = r.readInt();
    if (r.atKey(READ_VALUE)) value__ = r.readInt();
    if (r.atKey(READ_SELF)) self_ = r.readInt();
    if (r.atKey(READ_AT)) at_ = r.readInt();
    if (r.atKey(READ_OUTER)) outer_ = r.readInt();
    if (r.atKey(READ_MORE)) more_ = r.readInt();
    if (r.atKey(READ_BELOW)) below_ = below(r.readFloat(), 3);
    if (r.atKey(READ_PATTERN)) pattern_ = matching(r.readString(), PATTERN);
    if (r.atKey(READ_FIELDS)) fields_ = r.readInt();
    if (r.atKey(READ_VALUE2)) value_ = r.readInt();
    if (r.atKey(READ_A_NAME)) quoted = r.readInt();
    if (r.atKey(READ_GR_E)) renamed = r.readInt();
  } while (r.moreFields());
  if (
    r_ === undefined ||
    w_ === undefined ||
    value__ === undefined ||
    self_ === undefined ||
    outer_ === undefined ||
    more_ === undefined ||
    below_ === undefined ||
    pattern_ === undefined ||
    fields_ === undefined ||
    value_ === undefined ||
    quoted === undefined ||
    renamed === undefined
  )
    r.bail();
  return {
    r: r_,
    w: w_,
    value: value__,
    self: self_,
    at: at_,
    outer: outer_,
    more: more_,
    below: below_,
    pattern: pattern_,
    fields: fields_,
    value_,
    quoted,
    renamed,
  };
}

export function unpackNames(r: PackReader): Names {
  let r_: number | undefined;
  let w_: number | undefined;
  let value__: number | undefined;
  let self_: number | undefined;
  let at_: number = 0;
  let outer_: number | undefined;
  let more_: number | undefined;
  let below_: number | undefined;
  let pattern_: string | undefined;
  let fields_: number | undefined;
  let value_: number | undefined;
  let quoted: number | undefined;
  let renamed: number | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_R)) r_ = r.readInt();
    if (r.atKey(UNPACK_W)) w_ = r.readInt();
    if (r.atKey(UNPACK_VALUE)) value__ = r.readInt();
    if (r.atKey(UNPACK_SELF)) self_ = r.readInt();
    if (r.atKey(UNPACK_AT)) at_ = r.readInt();
    if (r.atKey(UNPACK_OUTER)) outer_ = r.readInt();
    if (r.atKey(UNPACK_MORE)) more_ = r.readInt();
    if (r.atKey(UNPACK_BELOW)) below_ = below(r.readFloat(), 3);
    if (r.atKey(UNPACK_PATTERN)) pattern_ = matching(r.readString(), PATTERN);
    if (r.atKey(UNPACK_FIELDS)) fields_ = r.readInt();
    if (r.atKey(UNPACK_VALUE2)) value_ = r.readInt();
    if (r.atKey(UNPACK_A_NAME)) quoted = r.readInt();
    if (r.atKey(UNPACK_GR_E)) renamed = r.readInt();
  } while (r.moreFields(outer));
  if (
    r_ === undefined ||
    w_ === undefined ||
    value__ === undefined ||
    self_ === undefined ||
    outer_ === undefined ||
    more_ === undefined ||
    below_ === undefined ||
    pattern_ === undefined ||
    fields_ === undefined ||
    value_ === undefined ||
    quoted === undefined ||
    renamed === undefined
  )
    r.bail();
  return {
    r: r_,
    w: w_,
    value: value__,
    self: self_,
    at: at_,
    outer: outer_,
    more: more_,
    below: below_,
    pattern: pattern_,
    fields: fields_,
    value_,
    quoted,
    renamed,
  };
}

export function writeNames(w: Writer, value: Names): void {
  requirePlain(value, value.r);
  w.write(OPEN_NAMES);
  w.writeInt(value.r);
  w.write(WRITE_W);
  w.writeInt(value.w);
  w.write(WRITE_VALUE);
  w.writeInt(value.value);
  w.write(WRITE_SELF);
  w.writeInt(value.self);
  if (value.at !== undefined && value.at !== 0) {
    w.write(WRITE_AT);
    w.writeInt(value.at);
  }
  w.write(WRITE_OUTER);
  w.writeInt(value.outer);
  w.write(WRITE_MORE);
  w.writeInt(value.more);
  w.write(WRITE_BELOW);
  w.writeFloat(value.below);
  w.write(WRITE_PATTERN);
  w.writeString(value.pattern);
  w.write(WRITE_FIELDS);
  w.writeInt(value.fields);
  w.write(WRITE_VALUE2);
  w.writeInt(value.value_);
  w.write(WRITE_A_NAME);
  w.writeInt(value.quoted);
  w.write(WRITE_GR_E);
  w.writeInt(value.renamed);
  w.writeByte(CLOSE_OBJECT);
}

export function packNames(w: Writer, value: Names): void {
  requirePlain(value, value.r);
  let fields = 12;
  if (value.at !== undefined && value.at !== 0) fields++;
  w.packStructHeader(fields, 13);
  w.write(PACK_R);
  w.packInt(value.r);
  w.write(PACK_W);
  w.packInt(value.w);
  w.write(PACK_VALUE);
  w.packInt(value.value);
  w.write(PACK_SELF);
  w.packInt(value.self);
  if (value.at !== undefined && value.at !== 0) {
    w.write(PACK_AT);
    w.packInt(value.at);
  }
  w.write(PACK_OUTER);
  w.packInt(value.outer);
  w.write(PACK_MORE);
  w.packInt(value.more);
  w.write(PACK_BELOW);
  w.packFloat(value.below);
  w.write(PACK_PATTERN);
  w.packString(value.pattern);
  w.write(PACK_FIELDS);
  w.packInt(value.fields);
  w.write(PACK_VALUE2);
  w.packInt(value.value_);
  w.write(PACK_A_NAME);
  w.packInt(value.quoted);
  w.write(PACK_GR_E);
  w.packInt(value.renamed);
}

export function isNames(candidate: unknown): candidate is Names {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Names> = candidate;
  if (value.r === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.r)) return false;
  if (!isSafeInt(value.w)) return false;
  if (!isSafeInt(value.value)) return false;
  if (!isSafeInt(value.self)) return false;
  if (!isSafeInt(value.at)) return false;
  if (!isSafeInt(value.outer)) return false;
  if (!isSafeInt(value.more)) return false;
  if (!(typeof value.below === "number" && value.below < 3)) return false;
  if (!(typeof value.pattern === "string" && PATTERN.test(value.pattern))) return false;
  if (!isSafeInt(value.fields)) return false;
  if (!isSafeInt(value.value_)) return false;
  if (!isSafeInt(value.quoted)) return false;
  if (!isSafeInt(value.renamed)) return false;
  for (const name in value) {
    switch (name) {
      case "r":
      case "w":
      case "value":
      case "self":
      case "at":
      case "outer":
      case "more":
      case "below":
      case "pattern":
      case "fields":
      case "value_":
      case "quoted":
      case "renamed":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}
