// Values of the scalar types at the edges of what their constraints allow.

import { base64Ext } from "../../runtime/serde/values/base64-ext.js";
import { Ext } from "../../runtime/serde/values/ext.js";
import { Raw } from "../../runtime/serde/values/raw.js";
import { encodeUtf8 } from "../../runtime/serde/bytes/text.js";
import type {
  BytesInfo,
  DatetimeInfo,
  ExtInfo,
  FloatInfo,
  IntInfo,
  StrInfo,
  TextInfo,
  TypeInfo,
} from "../../runtime/serde/info/types.js";
import { matchingStrings } from "./matching-strings.js";

/** The wire format that a value is for: `Raw` and `Ext` exist in one only. */
export type Format = "json" | "msgpack";

type Scalar = Exclude<TypeInfo, { readonly kind: "list" | "set" | "tuple" | "map" | "struct" | "union" }>;

/** Values of a type that has no parts, as a decoder of `format` returns them, the plainest first. */
export function scalarSamples(info: Scalar, format: Format): readonly unknown[] {
  switch (info.kind) {
    case "null":
      return [null];
    case "bool":
      return [true, false];
    case "int":
      return intSamples(info);
    case "float":
      return floatSamples(info);
    case "str":
      return strSamples(info);
    case "bytes":
      return bytesSamples(info);
    case "any":
      return format === "json" ? ANY : [...ANY, ...ANY_MSGPACK];
    case "raw":
      return format === "json" ? RAW_JSON : RAW_MSGPACK;
    case "ext":
      return extSamples(info, format);
    case "literal":
    case "enum":
      return info.values;
    default:
      return textSamples(info);
  }
}

const ANY: readonly unknown[] = [
  null,
  true,
  7,
  -1.5,
  2n ** 53n,
  -(2n ** 63n),
  "any",
  [1, "two", []],
  Object.assign(Object.create(null), { key: [null], other: Object.create(null) as object }),
];
const ANY_MSGPACK: readonly unknown[] = [
  new Uint8Array([0, 255]),
  new Ext(5, new Uint8Array([1, 2, 3])),
  new Ext(-1, new Uint8Array([0, 0, 0, 1])),
  new Map<unknown, unknown>([[1, "one"]]),
];
const RAW_JSON = ["1", '{"a": [null, -2.5e3]}', '"\\u0041"'].map((text) => Raw.json(encodeUtf8(text)));
const RAW_MSGPACK = [[1], [0x81, 0xa1, 0x61, 0xc0], [0xd9, 1, 0x41]].map((raw) => Raw.msgpack(Uint8Array.from(raw)));

/** A codec of a user makes what it likes of the bytes, so only plain extension values can be made up. JSON has them as base64 alone. */
function extSamples(info: ExtInfo, format: Format): readonly unknown[] {
  const inBoth = info.codec === base64Ext(info.code);
  if (!inBoth && (info.codec !== undefined || format === "json")) return [];
  return [0, 1, 2, 3, 4, 8, 16, 17, 256].map((length) => new Ext(info.code, filled(length)));
}

/** Where MessagePack changes the header of an integer, and where widths end. */
const INT_EDGES = [
  0,
  1,
  127,
  128,
  255,
  256,
  65535,
  65536,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  -1,
  -32,
  -33,
  -128,
  -129,
  -32768,
  -32769,
  -(2 ** 31),
  -(2 ** 31) - 1,
];
const WIDTHS: { readonly [W in IntInfo["width"]]: readonly [bigint, bigint] } = {
  safe: [-(2n ** 53n) + 1n, 2n ** 53n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
  any: [-(2n ** 63n), 2n ** 64n - 1n],
};

function intSamples(info: IntInfo): (number | bigint)[] {
  const [least, most] = boundsOf(info);
  const step = BigInt(info.multiple_of ?? 1);
  const edges = [least, least + 1n, most, most - 1n, ...INT_EDGES.map(BigInt)];
  const inside = edges.map((edge) => edge - (edge % step)).filter((value) => value >= least && value <= most);
  const distinct = [...new Set(inside)].toSorted((a, b) => (abs(a) < abs(b) ? -1 : 1));
  return info.width === "safe" ? distinct.map(Number) : distinct;
}

function boundsOf(info: IntInfo): readonly [bigint, bigint] {
  const [least, most] = WIDTHS[info.width];
  const ge = info.ge === undefined ? least : BigInt(info.ge);
  const le = info.le === undefined ? most : BigInt(info.le);
  return [ge > least ? ge : least, le < most ? le : most];
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

const FLOATS = [0, 1, 0.5, 1.5, -1, -0, 0.1, 1e-7, 1e15, 1e16, 123456.789, -2.5e-10, 5e-324, Number.MAX_VALUE];

function floatSamples(info: FloatInfo): number[] {
  const { gt = -Infinity, ge = -Infinity, lt = Infinity, le = Infinity, multiple_of } = info;
  const least = Math.max(gt, ge);
  const most = Math.min(lt, le);
  const middle = Number.isFinite(least + most) ? [(least + most) / 2] : [];
  const edges = [least, most, up(gt), -up(-lt), least + 1, most - 1].filter((value) => Number.isFinite(value));
  const rounded = [...FLOATS, ...middle, ...edges].map((value) =>
    multiple_of === undefined ? value : Math.trunc(value / multiple_of) * multiple_of,
  );
  return distinctNumbers(rounded.filter((value) => value > gt && value >= ge && value < lt && value <= le));
}

/** The next greater float. */
function up(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  if (value === 0) return Number.MIN_VALUE;
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return view.getFloat64(0);
}

function distinctNumbers(values: readonly number[]): number[] {
  return values.filter((value, i) => values.findIndex((other) => Object.is(other, value)) === i);
}

const TEXTS = [
  "a",
  "text",
  'quote " backslash \\ slash /',
  "tab\tline\n\u0001\u007f",
  "Zürich 東京 🚀",
  "\u2028\uffff",
];
/** Where MessagePack needs a second byte for the length, and that many bytes in astral characters. */
const LONG_BYTES = 256;
const LONG_TEXT = 64;

function strSamples(info: StrInfo): string[] {
  const { min_length = 0, max_length = Math.max(min_length, LONG_TEXT), pattern } = info;
  const free = [...TEXTS, "", "x".repeat(min_length), "é".repeat(min_length), "🚀".repeat(max_length)];
  const lengths = [info.min_length, info.max_length].filter((length) => length !== undefined);
  const fits = (text: string): boolean => {
    const length = Array.from(text).length;
    return length >= min_length && length <= max_length;
  };
  return [...new Set(pattern === undefined ? free : matchingStrings(pattern, lengths))].filter(fits);
}

function bytesSamples(info: BytesInfo): Uint8Array[] {
  const { min_length = 0, max_length = Math.max(min_length, LONG_BYTES) } = info;
  const lengths = [min_length, min_length + 1, min_length + 2, max_length].filter((length) => length <= max_length);
  return [...new Set(lengths)].map(filled);
}

function filled(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 37 + 255) & 255);
}

/** Texts in canonical spelling. Aware datetimes are in UTC: MessagePack keeps the instant, not the offset. */
const TEXT_SAMPLES: { readonly [K in TextInfo["kind"]]: readonly string[] } = {
  date: ["2024-02-29", "0001-01-01", "9999-12-31"],
  duration: ["P0D", "P1DT3661.5S", "-PT0.000001S", "PT60S"],
  uuid: ["00000000-0000-0000-0000-000000000000", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"],
  decimal: ["0", "1.50", "-12345678901234567890.123456789"],
};

const AWARE = [
  "2024-02-29T12:30:45Z",
  "1970-01-01T00:00:00Z",
  "1969-12-31T23:59:59.999999Z",
  "9999-12-31T23:59:59.000001Z",
];
const NAIVE = ["2024-02-29T12:30:45", "0001-01-01T00:00:00.000001"];

function textSamples(info: TextInfo | DatetimeInfo): string[] {
  if (info.kind !== "datetime" && info.kind !== "time") return [...TEXT_SAMPLES[info.kind]];
  const texts = [...(info.tz === false ? [] : AWARE), ...(info.tz === true ? [] : NAIVE)];
  return info.kind === "datetime" ? texts : [...new Set(texts.map((text) => text.slice(text.indexOf("T") + 1)))];
}
