// @generated from test/golden/codec/literals.yaml. Do not edit.

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  asOneOf,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isPlainObject,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  oneOf,
  packedChunk,
  packedKey,
  packedLiterals,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { Level, Literals, Mode } from "./literals.js";

const READ_MODE2 = /* @__PURE__ */ jsonKey("mode");
const READ_LEVEL2 = /* @__PURE__ */ jsonKey("level");
const READ_INLINE = /* @__PURE__ */ jsonKey("inline");
const READ_VERSION = /* @__PURE__ */ jsonKey("version");
const READ_ONE = /* @__PURE__ */ jsonKey("one");
const READ_YES = /* @__PURE__ */ jsonKey("yes");
const READ_OPTIONAL = /* @__PURE__ */ jsonKey("optional");
const READ_MANY = /* @__PURE__ */ jsonKey("many");

const UNPACK_MODE2 = /* @__PURE__ */ packedKey("mode");
const UNPACK_LEVEL2 = /* @__PURE__ */ packedKey("level");
const UNPACK_INLINE = /* @__PURE__ */ packedKey("inline");
const UNPACK_VERSION = /* @__PURE__ */ packedKey("version");
const UNPACK_ONE = /* @__PURE__ */ packedKey("one");
const UNPACK_YES = /* @__PURE__ */ packedKey("yes");
const UNPACK_OPTIONAL = /* @__PURE__ */ packedKey("optional");
const UNPACK_MANY = /* @__PURE__ */ packedKey("many");

const READ_MODE = /* @__PURE__ */ jsonLiterals("append", "overwrite", 'with "quotes"');
const UNPACK_MODE = /* @__PURE__ */ packedLiterals("append", "overwrite", 'with "quotes"');
const READ_LEVEL = /* @__PURE__ */ jsonLiterals(-1, 0, 300);
const UNPACK_LEVEL = /* @__PURE__ */ packedLiterals(-1, 0, 300);
const READ_ON_OR_OFF = /* @__PURE__ */ jsonLiterals("on", "off");
const READ_V1 = /* @__PURE__ */ jsonLiterals("v1");
const READ_LITERAL1_OR2 = /* @__PURE__ */ jsonLiterals(1, 2);
const READ_A_OR_B = /* @__PURE__ */ jsonLiterals("a", "b");
const READ_NORTH_OR_EAST_OR_SOUTH_OR_WEST = /* @__PURE__ */ jsonLiterals("north", "east", "south", "west");
const UNPACK_ON_OR_OFF = /* @__PURE__ */ packedLiterals("on", "off");
const UNPACK_V1 = /* @__PURE__ */ packedLiterals("v1");
const UNPACK_LITERAL1_OR2 = /* @__PURE__ */ packedLiterals(1, 2);
const UNPACK_A_OR_B = /* @__PURE__ */ packedLiterals("a", "b");
const UNPACK_NORTH_OR_EAST_OR_SOUTH_OR_WEST = /* @__PURE__ */ packedLiterals("north", "east", "south", "west");

const WRITE_VALUE_APPEND = /* @__PURE__ */ jsonChunk('"append"');
const WRITE_VALUE_OVERWRITE = /* @__PURE__ */ jsonChunk('"overwrite"');
const WRITE_VALUE_WITH_QUOTES = /* @__PURE__ */ jsonChunk('"with \\"quotes\\""');
const WRITE_MODE = /* @__PURE__ */ jsonChunk(',"mode":');
const WRITE_LEVEL = /* @__PURE__ */ jsonChunk(',"level":');
const WRITE_INLINE = /* @__PURE__ */ jsonChunk(',"inline":');
const WRITE_VALUE_ON = /* @__PURE__ */ jsonChunk('"on"');
const WRITE_VALUE_OFF = /* @__PURE__ */ jsonChunk('"off"');
const WRITE_VERSION = /* @__PURE__ */ jsonChunk(',"version":');
const WRITE_VALUE_V1 = /* @__PURE__ */ jsonChunk('"v1"');
const WRITE_ONE = /* @__PURE__ */ jsonChunk(',"one":');
const WRITE_YES = /* @__PURE__ */ jsonChunk(',"yes":');
const WRITE_OPTIONAL = /* @__PURE__ */ jsonChunk(',"optional":');
const WRITE_VALUE_A = /* @__PURE__ */ jsonChunk('"a"');
const WRITE_VALUE_B = /* @__PURE__ */ jsonChunk('"b"');
const WRITE_MANY = /* @__PURE__ */ jsonChunk(',"many":');
const WRITE_VALUE_NORTH = /* @__PURE__ */ jsonChunk('"north"');
const WRITE_VALUE_EAST = /* @__PURE__ */ jsonChunk('"east"');
const WRITE_VALUE_SOUTH = /* @__PURE__ */ jsonChunk('"south"');
const WRITE_VALUE_WEST = /* @__PURE__ */ jsonChunk('"west"');

const PACK_VALUE_APPEND = /* @__PURE__ */ packedChunk("append");
const PACK_VALUE_OVERWRITE = /* @__PURE__ */ packedChunk("overwrite");
const PACK_VALUE_WITH_QUOTES = /* @__PURE__ */ packedChunk('with "quotes"');
const PACK_MODE = /* @__PURE__ */ packedChunk("mode");
const PACK_LEVEL = /* @__PURE__ */ packedChunk("level");
const PACK_INLINE = /* @__PURE__ */ packedChunk("inline");
const PACK_VALUE_ON = /* @__PURE__ */ packedChunk("on");
const PACK_VALUE_OFF = /* @__PURE__ */ packedChunk("off");
const PACK_VERSION = /* @__PURE__ */ packedChunk("version");
const PACK_VALUE_V1 = /* @__PURE__ */ packedChunk("v1");
const PACK_ONE = /* @__PURE__ */ packedChunk("one");
const PACK_YES = /* @__PURE__ */ packedChunk("yes");
const PACK_OPTIONAL = /* @__PURE__ */ packedChunk("optional");
const PACK_VALUE_A = /* @__PURE__ */ packedChunk("a");
const PACK_VALUE_B = /* @__PURE__ */ packedChunk("b");
const PACK_MANY = /* @__PURE__ */ packedChunk("many");
const PACK_VALUE_NORTH = /* @__PURE__ */ packedChunk("north");
const PACK_VALUE_EAST = /* @__PURE__ */ packedChunk("east");
const PACK_VALUE_SOUTH = /* @__PURE__ */ packedChunk("south");
const PACK_VALUE_WEST = /* @__PURE__ */ packedChunk("west");

export function readMode(r: JsonReader): Mode {
  return r.readLiteral(READ_MODE);
}

export function unpackMode(r: PackReader): Mode {
  return r.readLiteral(UNPACK_MODE);
}

export function writeMode(w: JsonValueWriter, value: Mode): void {
  switch (value) {
    case "append":
      return w.write(WRITE_VALUE_APPEND);
    case "overwrite":
      return w.write(WRITE_VALUE_OVERWRITE);
    case 'with "quotes"':
      return w.write(WRITE_VALUE_WITH_QUOTES);
    default:
      return w.wrong();
  }
}

export function packMode(w: Writer, value: Mode): void {
  switch (value) {
    case "append":
      return w.write(PACK_VALUE_APPEND);
    case "overwrite":
      return w.write(PACK_VALUE_OVERWRITE);
    case 'with "quotes"':
      return w.write(PACK_VALUE_WITH_QUOTES);
    default:
      return w.wrong();
  }
}

export function isMode(value: unknown): value is Mode {
  return value === "append" || value === "overwrite" || value === 'with "quotes"';
}

export function convertMode(value: unknown): Mode {
  return asOneOf(value, READ_MODE.values);
}

export function readLevel(r: JsonReader): Level {
  return r.readLiteral(READ_LEVEL);
}

export function unpackLevel(r: PackReader): Level {
  return r.readLiteral(UNPACK_LEVEL);
}

export function writeLevel(w: JsonValueWriter, value: Level): void {
  switch (value) {
    case -1:
    case 0:
    case 300:
      return w.writeInt(value);
    default:
      return w.wrong();
  }
}

export function packLevel(w: Writer, value: Level): void {
  switch (value) {
    case -1:
    case 0:
    case 300:
      return w.packInt(value);
    default:
      return w.wrong();
  }
}

export function isLevel(value: unknown): value is Level {
  return value === -1 || value === 0 || value === 300;
}

export function convertLevel(value: unknown): Level {
  return asOneOf(value, READ_LEVEL.values);
}

export function readLiterals(r: JsonReader): Literals {
  let mode: Mode = "append";
  let level: Level | undefined;
  let inline: "on" | "off" | undefined;
  let version: "v1" | undefined;
  let one: 1 | 2 | undefined;
  let yes: true | undefined;
  let optional: "a" | "b" | null = null;
  let many: "north" | "east" | "south" | "west" | null | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_MODE2)) mode = readMode(r);
    if (r.atKey(READ_LEVEL2)) level = readLevel(r);
    if (r.atKey(READ_INLINE)) inline = r.readLiteral(READ_ON_OR_OFF);
    if (r.atKey(READ_VERSION)) version = r.readLiteral(READ_V1);
    if (r.atKey(READ_ONE)) one = r.readLiteral(READ_LITERAL1_OR2);
    if (r.atKey(READ_YES)) yes = oneOf(r.readBool(), [true]);
    if (r.atKey(READ_OPTIONAL)) optional = r.atNull() ? null : r.readLiteral(READ_A_OR_B);
    if (r.atKey(READ_MANY)) many = r.atNull() ? null : r.readLiteral(READ_NORTH_OR_EAST_OR_SOUTH_OR_WEST);
  } while (r.moreFields());
  if (
    level === undefined ||
    inline === undefined ||
    version === undefined ||
    one === undefined ||
    yes === undefined ||
    many === undefined
  )
    r.bail();
  return { mode, level, inline, version, one, yes, optional, many };
}

export function unpackLiterals(r: PackReader): Literals {
  let mode: Mode = "append";
  let level: Level | undefined;
  let inline: "on" | "off" | undefined;
  let version: "v1" | undefined;
  let one: 1 | 2 | undefined;
  let yes: true | undefined;
  let optional: "a" | "b" | null = null;
  let many: "north" | "east" | "south" | "west" | null | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MODE2)) mode = unpackMode(r);
    if (r.atKey(UNPACK_LEVEL2)) level = unpackLevel(r);
    if (r.atKey(UNPACK_INLINE)) inline = r.readLiteral(UNPACK_ON_OR_OFF);
    if (r.atKey(UNPACK_VERSION)) version = r.readLiteral(UNPACK_V1);
    if (r.atKey(UNPACK_ONE)) one = r.readLiteral(UNPACK_LITERAL1_OR2);
    if (r.atKey(UNPACK_YES)) yes = oneOf(r.readBool(), [true]);
    if (r.atKey(UNPACK_OPTIONAL)) optional = r.atNull() ? null : r.readLiteral(UNPACK_A_OR_B);
    if (r.atKey(UNPACK_MANY)) many = r.atNull() ? null : r.readLiteral(UNPACK_NORTH_OR_EAST_OR_SOUTH_OR_WEST);
  } while (r.moreFields(outer));
  if (
    level === undefined ||
    inline === undefined ||
    version === undefined ||
    one === undefined ||
    yes === undefined ||
    many === undefined
  )
    r.bail();
  return { mode, level, inline, version, one, yes, optional, many };
}

export function writeLiterals(w: JsonValueWriter, value: Literals): void {
  requirePlain(value, value.mode);
  const start = w.here();
  if (value.mode !== undefined && value.mode !== "append") {
    w.write(WRITE_MODE);
    writeMode(w, value.mode);
  }
  w.write(WRITE_LEVEL);
  writeLevel(w, value.level);
  w.write(WRITE_INLINE);
  writeOnOrOff(w, value.inline);
  w.write(WRITE_VERSION);
  writeV1(w, value.version);
  w.write(WRITE_ONE);
  writeLiteral1Or2(w, value.one);
  w.write(WRITE_YES);
  writeTrue(w, value.yes);
  if (value.optional !== undefined && value.optional !== null) {
    w.write(WRITE_OPTIONAL);
    writeAOrB(w, value.optional);
  }
  w.write(WRITE_MANY);
  if (value.many === null) w.writeNull();
  else writeNorthOrEastOrSouthOrWest(w, value.many);
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packLiterals(w: Writer, value: Literals): void {
  requirePlain(value, value.mode);
  let fields = 6;
  if (value.mode !== undefined && value.mode !== "append") fields++;
  if (value.optional !== undefined && value.optional !== null) fields++;
  w.packStructHeader(fields, 8);
  if (value.mode !== undefined && value.mode !== "append") {
    w.write(PACK_MODE);
    packMode(w, value.mode);
  }
  w.write(PACK_LEVEL);
  packLevel(w, value.level);
  w.write(PACK_INLINE);
  packOnOrOff(w, value.inline);
  w.write(PACK_VERSION);
  packV1(w, value.version);
  w.write(PACK_ONE);
  packLiteral1Or2(w, value.one);
  w.write(PACK_YES);
  packTrue(w, value.yes);
  if (value.optional !== undefined && value.optional !== null) {
    w.write(PACK_OPTIONAL);
    packAOrB(w, value.optional);
  }
  w.write(PACK_MANY);
  if (value.many === null) w.packNull();
  else packNorthOrEastOrSouthOrWest(w, value.many);
}

export function isLiterals(candidate: unknown): candidate is Literals {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Literals> = candidate;
  if (value.mode === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isMode(value.mode)) return false;
  if (!isLevel(value.level)) return false;
  if (value.inline !== "on" && value.inline !== "off") return false;
  if (value.version !== "v1") return false;
  if (value.one !== 1 && value.one !== 2) return false;
  if (value.yes !== true) return false;
  if (value.optional !== "a" && value.optional !== "b" && value.optional !== null) return false;
  if (
    value.many !== "north" &&
    value.many !== "east" &&
    value.many !== "south" &&
    value.many !== "west" &&
    value.many !== null
  )
    return false;
  for (const name in value) {
    switch (name) {
      case "mode":
      case "level":
      case "inline":
      case "version":
      case "one":
      case "yes":
      case "optional":
      case "many":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertLiterals(value: unknown): Literals {
  const fields = fieldsOf<keyof Literals>(value);
  bailUnlessPlain(fields, fields.mode);
  for (const name in fields) {
    switch (name) {
      case "mode":
      case "level":
      case "inline":
      case "version":
      case "one":
      case "yes":
      case "optional":
      case "many":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    mode: fields.mode === undefined ? "append" : convertMode(fields.mode),
    level: convertLevel(fields.level),
    inline: asOneOf(fields.inline, READ_ON_OR_OFF.values),
    version: asOneOf(fields.version, READ_V1.values),
    one: asOneOf(fields.one, READ_LITERAL1_OR2.values),
    yes: asOneOf(fields.yes, [true]),
    optional: fields.optional == null ? null : asOneOf(fields.optional, READ_A_OR_B.values),
    many: fields.many === null ? null : asOneOf(fields.many, READ_NORTH_OR_EAST_OR_SOUTH_OR_WEST.values),
  };
}

function writeOnOrOff(w: JsonValueWriter, value: "on" | "off"): void {
  switch (value) {
    case "on":
      return w.write(WRITE_VALUE_ON);
    case "off":
      return w.write(WRITE_VALUE_OFF);
    default:
      return w.wrong();
  }
}

function writeV1(w: JsonValueWriter, value: "v1"): void {
  switch (value) {
    case "v1":
      return w.write(WRITE_VALUE_V1);
    default:
      return w.wrong();
  }
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

function writeTrue(w: JsonValueWriter, value: true): void {
  switch (value) {
    case true:
      return w.writeBool(value);
    default:
      return w.wrong();
  }
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

function writeNorthOrEastOrSouthOrWest(w: JsonValueWriter, value: "north" | "east" | "south" | "west"): void {
  switch (value) {
    case "north":
      return w.write(WRITE_VALUE_NORTH);
    case "east":
      return w.write(WRITE_VALUE_EAST);
    case "south":
      return w.write(WRITE_VALUE_SOUTH);
    case "west":
      return w.write(WRITE_VALUE_WEST);
    default:
      return w.wrong();
  }
}

function packOnOrOff(w: Writer, value: "on" | "off"): void {
  switch (value) {
    case "on":
      return w.write(PACK_VALUE_ON);
    case "off":
      return w.write(PACK_VALUE_OFF);
    default:
      return w.wrong();
  }
}

function packV1(w: Writer, value: "v1"): void {
  switch (value) {
    case "v1":
      return w.write(PACK_VALUE_V1);
    default:
      return w.wrong();
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

function packTrue(w: Writer, value: true): void {
  switch (value) {
    case true:
      return w.packBool(value);
    default:
      return w.wrong();
  }
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

function packNorthOrEastOrSouthOrWest(w: Writer, value: "north" | "east" | "south" | "west"): void {
  switch (value) {
    case "north":
      return w.write(PACK_VALUE_NORTH);
    case "east":
      return w.write(PACK_VALUE_EAST);
    case "south":
      return w.write(PACK_VALUE_SOUTH);
    case "west":
      return w.write(PACK_VALUE_WEST);
    default:
      return w.wrong();
  }
}
