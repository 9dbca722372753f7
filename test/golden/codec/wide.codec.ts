// @generated from test/golden/codec/wide.yaml. Do not edit.

import {
  CLOSE_OBJECT,
  type JsonReader,
  type JsonValueWriter,
  type PackReader,
  type Unchecked,
  type Writer,
  asInt,
  asString,
  bail,
  bailUnlessPlain,
  fieldsOf,
  hasProperty,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  onlyOneOf,
  packedChunk,
  packedFields,
  packedKey,
  packedLiterals,
  requirePlain,
} from "tessera-contracts/serde/codegen";
import type { Wide, WideCompat } from "./wide.js";

const READ_WIDE_FIELDS = /* @__PURE__ */ jsonFields(
  [
    "type",
    "f1",
    "f2",
    "f3",
    "f4",
    "f5",
    "f6",
    "f7",
    "f8",
    "f9",
    "f10",
    "f11",
    "f12",
    "f13",
    "f14",
    "f15",
    "f16",
    "f17",
    "last",
  ],
  { final: 18, "end-of-it": 18 },
);
const READ_TYPE = /* @__PURE__ */ jsonKey("type");
const READ_WIDE_COMPAT_FIELDS = /* @__PURE__ */ jsonFields([
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
]);

const UNPACK_WIDE_FIELDS = /* @__PURE__ */ packedFields(
  [
    "type",
    "f1",
    "f2",
    "f3",
    "f4",
    "f5",
    "f6",
    "f7",
    "f8",
    "f9",
    "f10",
    "f11",
    "f12",
    "f13",
    "f14",
    "f15",
    "f16",
    "f17",
    "last",
  ],
  { final: 18, "end-of-it": 18 },
);
const UNPACK_TYPE = /* @__PURE__ */ packedKey("type");
const UNPACK_WIDE_COMPAT_FIELDS = /* @__PURE__ */ packedFields([
  "f1",
  "f2",
  "f3",
  "f4",
  "f5",
  "f6",
  "f7",
  "f8",
  "f9",
  "f10",
  "f11",
  "f12",
  "f13",
  "f14",
  "f15",
  "f16",
  "f17",
]);

const READ_WIDE_TAG = /* @__PURE__ */ jsonLiterals("wide");
const UNPACK_WIDE_TAG = /* @__PURE__ */ packedLiterals("wide");

const OPEN_WIDE = /* @__PURE__ */ jsonChunk('{"type":"wide"');
const WRITE_F1 = /* @__PURE__ */ jsonChunk(',"f1":');
const WRITE_F2 = /* @__PURE__ */ jsonChunk(',"f2":');
const WRITE_F3 = /* @__PURE__ */ jsonChunk(',"f3":');
const WRITE_F4 = /* @__PURE__ */ jsonChunk(',"f4":');
const WRITE_F5 = /* @__PURE__ */ jsonChunk(',"f5":');
const WRITE_F6 = /* @__PURE__ */ jsonChunk(',"f6":');
const WRITE_F7 = /* @__PURE__ */ jsonChunk(',"f7":');
const WRITE_F8 = /* @__PURE__ */ jsonChunk(',"f8":');
const WRITE_F9 = /* @__PURE__ */ jsonChunk(',"f9":');
const WRITE_F10 = /* @__PURE__ */ jsonChunk(',"f10":');
const WRITE_F11 = /* @__PURE__ */ jsonChunk(',"f11":');
const WRITE_F12 = /* @__PURE__ */ jsonChunk(',"f12":');
const WRITE_F13 = /* @__PURE__ */ jsonChunk(',"f13":');
const WRITE_F14 = /* @__PURE__ */ jsonChunk(',"f14":');
const WRITE_F15 = /* @__PURE__ */ jsonChunk(',"f15":');
const WRITE_F16 = /* @__PURE__ */ jsonChunk(',"f16":');
const WRITE_F17 = /* @__PURE__ */ jsonChunk(',"f17":');
const WRITE_LAST = /* @__PURE__ */ jsonChunk(',"last":');
const OPEN_WIDE_COMPAT = /* @__PURE__ */ jsonChunk('{"f1":');

const HEAD_WIDE = /* @__PURE__ */ packedChunk("type", "wide");
const PACK_F1 = /* @__PURE__ */ packedChunk("f1");
const PACK_F2 = /* @__PURE__ */ packedChunk("f2");
const PACK_F3 = /* @__PURE__ */ packedChunk("f3");
const PACK_F4 = /* @__PURE__ */ packedChunk("f4");
const PACK_F5 = /* @__PURE__ */ packedChunk("f5");
const PACK_F6 = /* @__PURE__ */ packedChunk("f6");
const PACK_F7 = /* @__PURE__ */ packedChunk("f7");
const PACK_F8 = /* @__PURE__ */ packedChunk("f8");
const PACK_F9 = /* @__PURE__ */ packedChunk("f9");
const PACK_F10 = /* @__PURE__ */ packedChunk("f10");
const PACK_F11 = /* @__PURE__ */ packedChunk("f11");
const PACK_F12 = /* @__PURE__ */ packedChunk("f12");
const PACK_F13 = /* @__PURE__ */ packedChunk("f13");
const PACK_F14 = /* @__PURE__ */ packedChunk("f14");
const PACK_F15 = /* @__PURE__ */ packedChunk("f15");
const PACK_F16 = /* @__PURE__ */ packedChunk("f16");
const PACK_F17 = /* @__PURE__ */ packedChunk("f17");
const PACK_LAST = /* @__PURE__ */ packedChunk("last");
const HEAD_WIDE_COMPAT = /* @__PURE__ */ packedChunk("f1");

export function readWide(r: JsonReader): Wide {
  let f1: number = 1;
  let f2: number = 2;
  let f3: number = 3;
  let f4: number = 4;
  let f5: number = 5;
  let f6: number = 6;
  let f7: number = 7;
  let f8: number = 8;
  let f9: number = 9;
  let f10: number = 10;
  let f11: number = 11;
  let f12: number = 12;
  let f13: number = 13;
  let f14: number = 14;
  let f15: number = 15;
  let f16: number = 16;
  let f17: number = 17;
  let last: string | undefined;
  r.beginTagged(READ_TYPE, READ_WIDE_TAG);
  for (let at = r.nextField(READ_WIDE_FIELDS, -1); at !== -1; at = r.nextField(READ_WIDE_FIELDS, at)) {
    switch (at) {
      case 0:
        r.skipTag(READ_WIDE_TAG);
        break;
      case 1:
        f1 = r.readInt();
        break;
      case 2:
        f2 = r.readInt();
        break;
      case 3:
        f3 = r.readInt();
        break;
      case 4:
        f4 = r.readInt();
        break;
      case 5:
        f5 = r.readInt();
        break;
      case 6:
        f6 = r.readInt();
        break;
      case 7:
        f7 = r.readInt();
        break;
      case 8:
        f8 = r.readInt();
        break;
      case 9:
        f9 = r.readInt();
        break;
      case 10:
        f10 = r.readInt();
        break;
      case 11:
        f11 = r.readInt();
        break;
      case 12:
        f12 = r.readInt();
        break;
      case 13:
        f13 = r.readInt();
        break;
      case 14:
        f14 = r.readInt();
        break;
      case 15:
        f15 = r.readInt();
        break;
      case 16:
        f16 = r.readInt();
        break;
      case 17:
        f17 = r.readInt();
        break;
      case 18:
        last = r.readString();
        break;
    }
  }
  if (last === undefined) r.bail();
  return { type: "wide", f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, last };
}

export function unpackWide(r: PackReader): Wide {
  let f1: number = 1;
  let f2: number = 2;
  let f3: number = 3;
  let f4: number = 4;
  let f5: number = 5;
  let f6: number = 6;
  let f7: number = 7;
  let f8: number = 8;
  let f9: number = 9;
  let f10: number = 10;
  let f11: number = 11;
  let f12: number = 12;
  let f13: number = 13;
  let f14: number = 14;
  let f15: number = 15;
  let f16: number = 16;
  let f17: number = 17;
  let last: string | undefined;
  const outer = r.beginTagged(UNPACK_TYPE, UNPACK_WIDE_TAG);
  for (
    let at = r.nextField(UNPACK_WIDE_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_WIDE_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        r.skipTag(UNPACK_WIDE_TAG);
        break;
      case 1:
        f1 = r.readInt();
        break;
      case 2:
        f2 = r.readInt();
        break;
      case 3:
        f3 = r.readInt();
        break;
      case 4:
        f4 = r.readInt();
        break;
      case 5:
        f5 = r.readInt();
        break;
      case 6:
        f6 = r.readInt();
        break;
      case 7:
        f7 = r.readInt();
        break;
      case 8:
        f8 = r.readInt();
        break;
      case 9:
        f9 = r.readInt();
        break;
      case 10:
        f10 = r.readInt();
        break;
      case 11:
        f11 = r.readInt();
        break;
      case 12:
        f12 = r.readInt();
        break;
      case 13:
        f13 = r.readInt();
        break;
      case 14:
        f14 = r.readInt();
        break;
      case 15:
        f15 = r.readInt();
        break;
      case 16:
        f16 = r.readInt();
        break;
      case 17:
        f17 = r.readInt();
        break;
      case 18:
        last = r.readString();
        break;
    }
  }
  if (last === undefined) r.bail();
  return { type: "wide", f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, last };
}

export function writeWide(w: JsonValueWriter, value: Wide): void {
  requirePlain(value, value.type);
  if (value.type !== "wide") w.wrong();
  w.write(OPEN_WIDE);
  if (value.f1 !== undefined && value.f1 !== 1) {
    w.write(WRITE_F1);
    w.writeInt(value.f1);
  }
  if (value.f2 !== undefined && value.f2 !== 2) {
    w.write(WRITE_F2);
    w.writeInt(value.f2);
  }
  if (value.f3 !== undefined && value.f3 !== 3) {
    w.write(WRITE_F3);
    w.writeInt(value.f3);
  }
  if (value.f4 !== undefined && value.f4 !== 4) {
    w.write(WRITE_F4);
    w.writeInt(value.f4);
  }
  if (value.f5 !== undefined && value.f5 !== 5) {
    w.write(WRITE_F5);
    w.writeInt(value.f5);
  }
  if (value.f6 !== undefined && value.f6 !== 6) {
    w.write(WRITE_F6);
    w.writeInt(value.f6);
  }
  if (value.f7 !== undefined && value.f7 !== 7) {
    w.write(WRITE_F7);
    w.writeInt(value.f7);
  }
  if (value.f8 !== undefined && value.f8 !== 8) {
    w.write(WRITE_F8);
    w.writeInt(value.f8);
  }
  if (value.f9 !== undefined && value.f9 !== 9) {
    w.write(WRITE_F9);
    w.writeInt(value.f9);
  }
  if (value.f10 !== undefined && value.f10 !== 10) {
    w.write(WRITE_F10);
    w.writeInt(value.f10);
  }
  if (value.f11 !== undefined && value.f11 !== 11) {
    w.write(WRITE_F11);
    w.writeInt(value.f11);
  }
  if (value.f12 !== undefined && value.f12 !== 12) {
    w.write(WRITE_F12);
    w.writeInt(value.f12);
  }
  if (value.f13 !== undefined && value.f13 !== 13) {
    w.write(WRITE_F13);
    w.writeInt(value.f13);
  }
  if (value.f14 !== undefined && value.f14 !== 14) {
    w.write(WRITE_F14);
    w.writeInt(value.f14);
  }
  if (value.f15 !== undefined && value.f15 !== 15) {
    w.write(WRITE_F15);
    w.writeInt(value.f15);
  }
  if (value.f16 !== undefined && value.f16 !== 16) {
    w.write(WRITE_F16);
    w.writeInt(value.f16);
  }
  if (value.f17 !== undefined && value.f17 !== 17) {
    w.write(WRITE_F17);
    w.writeInt(value.f17);
  }
  w.write(WRITE_LAST);
  w.writeString(value.last);
  w.writeByte(CLOSE_OBJECT);
}

export function packWide(w: Writer, value: Wide): void {
  requirePlain(value, value.type);
  if (value.type !== "wide") w.wrong();
  let fields = 2;
  if (value.f1 !== undefined && value.f1 !== 1) fields++;
  if (value.f2 !== undefined && value.f2 !== 2) fields++;
  if (value.f3 !== undefined && value.f3 !== 3) fields++;
  if (value.f4 !== undefined && value.f4 !== 4) fields++;
  if (value.f5 !== undefined && value.f5 !== 5) fields++;
  if (value.f6 !== undefined && value.f6 !== 6) fields++;
  if (value.f7 !== undefined && value.f7 !== 7) fields++;
  if (value.f8 !== undefined && value.f8 !== 8) fields++;
  if (value.f9 !== undefined && value.f9 !== 9) fields++;
  if (value.f10 !== undefined && value.f10 !== 10) fields++;
  if (value.f11 !== undefined && value.f11 !== 11) fields++;
  if (value.f12 !== undefined && value.f12 !== 12) fields++;
  if (value.f13 !== undefined && value.f13 !== 13) fields++;
  if (value.f14 !== undefined && value.f14 !== 14) fields++;
  if (value.f15 !== undefined && value.f15 !== 15) fields++;
  if (value.f16 !== undefined && value.f16 !== 16) fields++;
  if (value.f17 !== undefined && value.f17 !== 17) fields++;
  w.packStructHeader(fields, 19);
  w.write(HEAD_WIDE);
  if (value.f1 !== undefined && value.f1 !== 1) {
    w.write(PACK_F1);
    w.packInt(value.f1);
  }
  if (value.f2 !== undefined && value.f2 !== 2) {
    w.write(PACK_F2);
    w.packInt(value.f2);
  }
  if (value.f3 !== undefined && value.f3 !== 3) {
    w.write(PACK_F3);
    w.packInt(value.f3);
  }
  if (value.f4 !== undefined && value.f4 !== 4) {
    w.write(PACK_F4);
    w.packInt(value.f4);
  }
  if (value.f5 !== undefined && value.f5 !== 5) {
    w.write(PACK_F5);
    w.packInt(value.f5);
  }
  if (value.f6 !== undefined && value.f6 !== 6) {
    w.write(PACK_F6);
    w.packInt(value.f6);
  }
  if (value.f7 !== undefined && value.f7 !== 7) {
    w.write(PACK_F7);
    w.packInt(value.f7);
  }
  if (value.f8 !== undefined && value.f8 !== 8) {
    w.write(PACK_F8);
    w.packInt(value.f8);
  }
  if (value.f9 !== undefined && value.f9 !== 9) {
    w.write(PACK_F9);
    w.packInt(value.f9);
  }
  if (value.f10 !== undefined && value.f10 !== 10) {
    w.write(PACK_F10);
    w.packInt(value.f10);
  }
  if (value.f11 !== undefined && value.f11 !== 11) {
    w.write(PACK_F11);
    w.packInt(value.f11);
  }
  if (value.f12 !== undefined && value.f12 !== 12) {
    w.write(PACK_F12);
    w.packInt(value.f12);
  }
  if (value.f13 !== undefined && value.f13 !== 13) {
    w.write(PACK_F13);
    w.packInt(value.f13);
  }
  if (value.f14 !== undefined && value.f14 !== 14) {
    w.write(PACK_F14);
    w.packInt(value.f14);
  }
  if (value.f15 !== undefined && value.f15 !== 15) {
    w.write(PACK_F15);
    w.packInt(value.f15);
  }
  if (value.f16 !== undefined && value.f16 !== 16) {
    w.write(PACK_F16);
    w.packInt(value.f16);
  }
  if (value.f17 !== undefined && value.f17 !== 17) {
    w.write(PACK_F17);
    w.packInt(value.f17);
  }
  w.write(PACK_LAST);
  w.packString(value.last);
}

export function isWide(candidate: unknown): candidate is Wide {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<Wide> = candidate;
  if (value.type !== "wide") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.f1)) return false;
  if (!isSafeInt(value.f2)) return false;
  if (!isSafeInt(value.f3)) return false;
  if (!isSafeInt(value.f4)) return false;
  if (!isSafeInt(value.f5)) return false;
  if (!isSafeInt(value.f6)) return false;
  if (!isSafeInt(value.f7)) return false;
  if (!isSafeInt(value.f8)) return false;
  if (!isSafeInt(value.f9)) return false;
  if (!isSafeInt(value.f10)) return false;
  if (!isSafeInt(value.f11)) return false;
  if (!isSafeInt(value.f12)) return false;
  if (!isSafeInt(value.f13)) return false;
  if (!isSafeInt(value.f14)) return false;
  if (!isSafeInt(value.f15)) return false;
  if (!isSafeInt(value.f16)) return false;
  if (!isSafeInt(value.f17)) return false;
  if (typeof value.last !== "string") return false;
  for (const name in value) {
    switch (name) {
      case "type":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "last":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function convertWide(value: unknown): Wide {
  const fields = fieldsOf(value);
  bailUnlessPlain(fields, fields["type"]);
  if (fields["type"] !== undefined && fields["type"] !== "wide") bail();
  for (const name in fields) {
    switch (name) {
      case "type":
      case "f1":
      case "f2":
      case "f3":
      case "f4":
      case "f5":
      case "f6":
      case "f7":
      case "f8":
      case "f9":
      case "f10":
      case "f11":
      case "f12":
      case "f13":
      case "f14":
      case "f15":
      case "f16":
      case "f17":
      case "last":
      case "final":
      case "end-of-it":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    type: "wide",
    f1: fields["f1"] === undefined ? 1 : asInt(fields["f1"]),
    f2: fields["f2"] === undefined ? 2 : asInt(fields["f2"]),
    f3: fields["f3"] === undefined ? 3 : asInt(fields["f3"]),
    f4: fields["f4"] === undefined ? 4 : asInt(fields["f4"]),
    f5: fields["f5"] === undefined ? 5 : asInt(fields["f5"]),
    f6: fields["f6"] === undefined ? 6 : asInt(fields["f6"]),
    f7: fields["f7"] === undefined ? 7 : asInt(fields["f7"]),
    f8: fields["f8"] === undefined ? 8 : asInt(fields["f8"]),
    f9: fields["f9"] === undefined ? 9 : asInt(fields["f9"]),
    f10: fields["f10"] === undefined ? 10 : asInt(fields["f10"]),
    f11: fields["f11"] === undefined ? 11 : asInt(fields["f11"]),
    f12: fields["f12"] === undefined ? 12 : asInt(fields["f12"]),
    f13: fields["f13"] === undefined ? 13 : asInt(fields["f13"]),
    f14: fields["f14"] === undefined ? 14 : asInt(fields["f14"]),
    f15: fields["f15"] === undefined ? 15 : asInt(fields["f15"]),
    f16: fields["f16"] === undefined ? 16 : asInt(fields["f16"]),
    f17: fields["f17"] === undefined ? 17 : asInt(fields["f17"]),
    last: asString(onlyOneOf(fields["last"], fields["final"], fields["end-of-it"])),
  };
}

export function readWideCompat(r: JsonReader): WideCompat {
  let f1: number | undefined;
  let f2: number | undefined;
  let f3: number | undefined;
  let f4: number | undefined;
  let f5: number | undefined;
  let f6: number | undefined;
  let f7: number | undefined;
  let f8: number | undefined;
  let f9: number | undefined;
  let f10: number | undefined;
  let f11: number | undefined;
  let f12: number | undefined;
  let f13: number | undefined;
  let f14: number | undefined;
  let f15: number | undefined;
  let f16: number | undefined;
  let f17: number | undefined;
  r.beginObject();
  for (
    let at = r.nextFieldOrSkip(READ_WIDE_COMPAT_FIELDS, -1);
    at !== -1;
    at = r.nextFieldOrSkip(READ_WIDE_COMPAT_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        f1 = r.readInt();
        break;
      case 1:
        f2 = r.readInt();
        break;
      case 2:
        f3 = r.readInt();
        break;
      case 3:
        f4 = r.readInt();
        break;
      case 4:
        f5 = r.readInt();
        break;
      case 5:
        f6 = r.readInt();
        break;
      case 6:
        f7 = r.readInt();
        break;
      case 7:
        f8 = r.readInt();
        break;
      case 8:
        f9 = r.readInt();
        break;
      case 9:
        f10 = r.readInt();
        break;
      case 10:
        f11 = r.readInt();
        break;
      case 11:
        f12 = r.readInt();
        break;
      case 12:
        f13 = r.readInt();
        break;
      case 13:
        f14 = r.readInt();
        break;
      case 14:
        f15 = r.readInt();
        break;
      case 15:
        f16 = r.readInt();
        break;
      case 16:
        f17 = r.readInt();
        break;
    }
  }
  if (
    f1 === undefined ||
    f2 === undefined ||
    f3 === undefined ||
    f4 === undefined ||
    f5 === undefined ||
    f6 === undefined ||
    f7 === undefined ||
    f8 === undefined ||
    f9 === undefined ||
    f10 === undefined ||
    f11 === undefined ||
    f12 === undefined ||
    f13 === undefined ||
    f14 === undefined ||
    f15 === undefined ||
    f16 === undefined ||
    f17 === undefined
  )
    r.bail();
  return { f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17 };
}

export function unpackWideCompat(r: PackReader): WideCompat {
  let f1: number | undefined;
  let f2: number | undefined;
  let f3: number | undefined;
  let f4: number | undefined;
  let f5: number | undefined;
  let f6: number | undefined;
  let f7: number | undefined;
  let f8: number | undefined;
  let f9: number | undefined;
  let f10: number | undefined;
  let f11: number | undefined;
  let f12: number | undefined;
  let f13: number | undefined;
  let f14: number | undefined;
  let f15: number | undefined;
  let f16: number | undefined;
  let f17: number | undefined;
  const outer = r.beginObject();
  for (
    let at = r.nextFieldOrSkip(UNPACK_WIDE_COMPAT_FIELDS, -1, outer);
    at !== -1;
    at = r.nextFieldOrSkip(UNPACK_WIDE_COMPAT_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        f1 = r.readInt();
        break;
      case 1:
        f2 = r.readInt();
        break;
      case 2:
        f3 = r.readInt();
        break;
      case 3:
        f4 = r.readInt();
        break;
      case 4:
        f5 = r.readInt();
        break;
      case 5:
        f6 = r.readInt();
        break;
      case 6:
        f7 = r.readInt();
        break;
      case 7:
        f8 = r.readInt();
        break;
      case 8:
        f9 = r.readInt();
        break;
      case 9:
        f10 = r.readInt();
        break;
      case 10:
        f11 = r.readInt();
        break;
      case 11:
        f12 = r.readInt();
        break;
      case 12:
        f13 = r.readInt();
        break;
      case 13:
        f14 = r.readInt();
        break;
      case 14:
        f15 = r.readInt();
        break;
      case 15:
        f16 = r.readInt();
        break;
      case 16:
        f17 = r.readInt();
        break;
    }
  }
  if (
    f1 === undefined ||
    f2 === undefined ||
    f3 === undefined ||
    f4 === undefined ||
    f5 === undefined ||
    f6 === undefined ||
    f7 === undefined ||
    f8 === undefined ||
    f9 === undefined ||
    f10 === undefined ||
    f11 === undefined ||
    f12 === undefined ||
    f13 === undefined ||
    f14 === undefined ||
    f15 === undefined ||
    f16 === undefined ||
    f17 === undefined
  )
    r.bail();
  return { f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17 };
}

export function writeWideCompat(w: JsonValueWriter, value: WideCompat): void {
  requirePlain(value, value.f1);
  w.write(OPEN_WIDE_COMPAT);
  w.writeInt(value.f1);
  w.write(WRITE_F2);
  w.writeInt(value.f2);
  w.write(WRITE_F3);
  w.writeInt(value.f3);
  w.write(WRITE_F4);
  w.writeInt(value.f4);
  w.write(WRITE_F5);
  w.writeInt(value.f5);
  w.write(WRITE_F6);
  w.writeInt(value.f6);
  w.write(WRITE_F7);
  w.writeInt(value.f7);
  w.write(WRITE_F8);
  w.writeInt(value.f8);
  w.write(WRITE_F9);
  w.writeInt(value.f9);
  w.write(WRITE_F10);
  w.writeInt(value.f10);
  w.write(WRITE_F11);
  w.writeInt(value.f11);
  w.write(WRITE_F12);
  w.writeInt(value.f12);
  w.write(WRITE_F13);
  w.writeInt(value.f13);
  w.write(WRITE_F14);
  w.writeInt(value.f14);
  w.write(WRITE_F15);
  w.writeInt(value.f15);
  w.write(WRITE_F16);
  w.writeInt(value.f16);
  w.write(WRITE_F17);
  w.writeInt(value.f17);
  w.writeByte(CLOSE_OBJECT);
}

export function packWideCompat(w: Writer, value: WideCompat): void {
  requirePlain(value, value.f1);
  w.packStructHeader(17, 17);
  w.write(HEAD_WIDE_COMPAT);
  w.packInt(value.f1);
  w.write(PACK_F2);
  w.packInt(value.f2);
  w.write(PACK_F3);
  w.packInt(value.f3);
  w.write(PACK_F4);
  w.packInt(value.f4);
  w.write(PACK_F5);
  w.packInt(value.f5);
  w.write(PACK_F6);
  w.packInt(value.f6);
  w.write(PACK_F7);
  w.packInt(value.f7);
  w.write(PACK_F8);
  w.packInt(value.f8);
  w.write(PACK_F9);
  w.packInt(value.f9);
  w.write(PACK_F10);
  w.packInt(value.f10);
  w.write(PACK_F11);
  w.packInt(value.f11);
  w.write(PACK_F12);
  w.packInt(value.f12);
  w.write(PACK_F13);
  w.packInt(value.f13);
  w.write(PACK_F14);
  w.packInt(value.f14);
  w.write(PACK_F15);
  w.packInt(value.f15);
  w.write(PACK_F16);
  w.packInt(value.f16);
  w.write(PACK_F17);
  w.packInt(value.f17);
}

export function isWideCompat(candidate: unknown): candidate is WideCompat {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<WideCompat> = candidate;
  if (value.f1 === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.f1)) return false;
  if (!isSafeInt(value.f2)) return false;
  if (!isSafeInt(value.f3)) return false;
  if (!isSafeInt(value.f4)) return false;
  if (!isSafeInt(value.f5)) return false;
  if (!isSafeInt(value.f6)) return false;
  if (!isSafeInt(value.f7)) return false;
  if (!isSafeInt(value.f8)) return false;
  if (!isSafeInt(value.f9)) return false;
  if (!isSafeInt(value.f10)) return false;
  if (!isSafeInt(value.f11)) return false;
  if (!isSafeInt(value.f12)) return false;
  if (!isSafeInt(value.f13)) return false;
  if (!isSafeInt(value.f14)) return false;
  if (!isSafeInt(value.f15)) return false;
  if (!isSafeInt(value.f16)) return false;
  if (!isSafeInt(value.f17)) return false;
  return true;
}

export function convertWideCompat(value: unknown): WideCompat {
  const fields = fieldsOf<keyof WideCompat>(value);
  bailUnlessPlain(fields, fields.f1);
  return {
    f1: asInt(fields.f1),
    f2: asInt(fields.f2),
    f3: asInt(fields.f3),
    f4: asInt(fields.f4),
    f5: asInt(fields.f5),
    f6: asInt(fields.f6),
    f7: asInt(fields.f7),
    f8: asInt(fields.f8),
    f9: asInt(fields.f9),
    f10: asInt(fields.f10),
    f11: asInt(fields.f11),
    f12: asInt(fields.f12),
    f13: asInt(fields.f13),
    f14: asInt(fields.f14),
    f15: asInt(fields.f15),
    f16: asInt(fields.f16),
    f17: asInt(fields.f17),
  };
}
