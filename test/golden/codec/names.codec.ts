// @generated from test/golden/codec/names.yaml. Do not edit.

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  asFloat,
  asInt,
  asString,
  bail,
  bailUnlessPlain,
  below,
  fieldsOf,
  hasProperty,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonFields,
  matching,
  packedChunk,
  packedFields,
  pattern,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { Names } from "./names.js";

const READ_NAMES_FIELDS = /* @__PURE__ */ jsonFields([
  "r",
  "w",
  "value",
  "self",
  "at",
  "outer",
  "more",
  "below",
  "pattern",
  "fields",
  "value_",
  "a name",
  "größe",
]);

const UNPACK_NAMES_FIELDS = /* @__PURE__ */ packedFields([
  "r",
  "w",
  "value",
  "self",
  "at",
  "outer",
  "more",
  "below",
  "pattern",
  "fields",
  "value_",
  "a name",
  "größe",
]);

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

const HEAD_NAMES = /* @__PURE__ */ packedChunk("r");
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
  for (let at = r.nextField(READ_NAMES_FIELDS, -1); at !== -1; at = r.nextField(READ_NAMES_FIELDS, at)) {
    switch (at) {
      case 0:
        r_ = r.readInt();
        break;
      case 1:
        w_ = r.readInt();
        break;
      case 2:
        value__ = r.readInt();
        break;
      case 3:
        self_ = r.readInt();
        break;
      case 4:
        at_ = r.readInt();
        break;
      case 5:
        outer_ = r.readInt();
        break;
      case 6:
        more_ = r.readInt();
        break;
      case 7:
        below_ = below(r.readFloat(), 3);
        break;
      case 8:
        pattern_ = matching(r.readString(), PATTERN);
        break;
      case 9:
        fields_ = r.readInt();
        break;
      case 10:
        value_ = r.readInt();
        break;
      case 11:
        quoted = r.readInt();
        break;
      case 12:
        renamed = r.readInt();
        break;
    }
  }
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
  for (
    let at = r.nextField(UNPACK_NAMES_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_NAMES_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        r_ = r.readInt();
        break;
      case 1:
        w_ = r.readInt();
        break;
      case 2:
        value__ = r.readInt();
        break;
      case 3:
        self_ = r.readInt();
        break;
      case 4:
        at_ = r.readInt();
        break;
      case 5:
        outer_ = r.readInt();
        break;
      case 6:
        more_ = r.readInt();
        break;
      case 7:
        below_ = below(r.readFloat(), 3);
        break;
      case 8:
        pattern_ = matching(r.readString(), PATTERN);
        break;
      case 9:
        fields_ = r.readInt();
        break;
      case 10:
        value_ = r.readInt();
        break;
      case 11:
        quoted = r.readInt();
        break;
      case 12:
        renamed = r.readInt();
        break;
    }
  }
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

export function writeNames(w: JsonValueWriter, value: Names): void {
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
  w.write(HEAD_NAMES);
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

export function convertNames(value: unknown): Names {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["r"]);
  for (const name in fields) {
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
      case "a name":
      case "größe":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    r: asInt(fields["r"]),
    w: asInt(fields["w"]),
    value: asInt(fields["value"]),
    self: asInt(fields["self"]),
    at: fields["at"] === undefined ? 0 : asInt(fields["at"]),
    outer: asInt(fields["outer"]),
    more: asInt(fields["more"]),
    below: below(asFloat(fields["below"]), 3),
    pattern: matching(asString(fields["pattern"]), PATTERN),
    fields: asInt(fields["fields"]),
    value_: asInt(fields["value_"]),
    quoted: asInt(fields["a name"]),
    renamed: asInt(fields["größe"]),
  };
}
