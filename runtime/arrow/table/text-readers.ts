// Readers of text and bytes, and of the scalars that rows have as text.

import { bail, dateOfDay, microsToClock } from "tessera-contracts/serde/codegen";
import type { BytesColumn } from "../column/bytes.js";
import type { Column } from "../column/index.js";
import type { TimeUnit } from "../type/data-type.js";
import { isText, storageOf } from "../type/types.js";
import { mapped, type Reader, reader, roomFor, withNulls } from "./readers.js";
import { isCanonicalText, type TextScalar, textOfCell } from "./scalar-cells.js";

const DECODER = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Text of any layout. It bails out at bytes that are not UTF-8. */
export const texts: Reader<string> = /* @__PURE__ */ reader((column) => {
  if (!isText(column.type)) return bail();
  if (column.layout === "bytes") return textsOf(column);
  return column.layout === "views" ? (column.toArray() as (string | null)[]) : bail();
});

/** The whole data as one text, which is then cut: many times faster than value by value. */
function textsOf(column: BytesColumn): (string | null)[] {
  const { offsets, data, length } = column;
  const [from, to] = [offsets.at(0), offsets.at(length)];
  const all = decoded(data.subarray(from, to));
  if (all === null) return column.toArray() as (string | null)[];
  const out = roomFor<string | null>(length);
  const isAscii = all.length === to - from;
  for (let i = 0, at = 0, end = from; i < length; i++) {
    const start = end;
    end = offsets.at(i + 1);
    const next = at + (isAscii ? end - start : unitsIn(data, start, end));
    out[i] = all.slice(at, next);
    at = next;
  }
  return withNulls(out, column);
}

/** Null if not all of it is UTF-8: what stands under a null may be anything. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-16 units of UTF-8 text: one for each sequence of bytes, two if it has four. It bails out if a value begins within a sequence. */
function unitsIn(data: Uint8Array, from: number, to: number): number {
  if (from < to && ((data[from] ?? 0) & 0xc0) === 0x80) bail();
  let units = 0;
  for (let p = from; p < to; p++) {
    const byte = data[p] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

/** Bytes of any layout, of any or of one length. */
export const byteStrings: Reader<Uint8Array> = /* @__PURE__ */ reader((column) => {
  if (isText(column.type)) bail();
  const isBytes = column.layout === "bytes" || column.layout === "views" || column.layout === "fixed_bytes";
  if (!isBytes || storageOf(column.type).type === "decimal") return bail();
  // A copy: Buffer's `slice` is none.
  return (column.toArray() as (Uint8Array | null)[]).map((bytes) => (bytes === null ? null : new Uint8Array(bytes)));
});

/** The values of an enum or of literals; it bails out at any other. */
export function membersOf<T>(source: Reader<unknown>, values: readonly T[]): Reader<T> {
  const members: ReadonlySet<unknown> = new Set(values);
  return mapped(source, (value) => (members.has(value) ? (value as T) : bail()));
}

/** Text scalars that columns have as text too. It bails out at another spelling than that of codecs. */
export function canonicalTexts(kind: TextScalar): Reader<string> {
  return mapped(texts, (text) => (isCanonicalText(kind, text) ? text : bail()));
}

/** Scalars that rows have as text and columns as numbers or bytes, in whatever unit. */
export function scalars(kind: Exclude<TextScalar, "datetime">): Reader<string> {
  return reader((column) => {
    if (isText(column.type)) return kind === "decimal" ? texts.readOrNull(column) : bail();
    const type = storageOf(column.type);
    if (!STORED_AS[kind].includes(type.type)) bail();
    return column.toArray().map((cell) => (cell === null ? null : (textOfCell(cell, type) ?? bail())));
  });
}

const STORED_AS: { readonly [kind in Exclude<TextScalar, "datetime">]: readonly string[] } = {
  date: ["date32", "date64"],
  time: ["time"],
  duration: ["duration"],
  uuid: ["fixed_size_binary"],
  decimal: ["decimal"],
};

/** Moments, with their zone `Z`. */
export const moments: Reader<string> = /* @__PURE__ */ reader((column) => datetimes(column, "Z"));

/** Times on a clock without a zone. */
export const localTimes: Reader<string> = /* @__PURE__ */ reader((column) => datetimes(column, ""));

const PER_SECOND = { s: 1, ms: 1e3, us: 1e6, ns: 1e9 } as const satisfies Record<TimeUnit, number>;

function datetimes(column: Column, zone: string): (string | null)[] {
  const type = storageOf(column.type);
  if (type.type !== "timestamp" || column.layout !== "fixed" || (type.tz === null) !== (zone === "")) return bail();
  const values = column.values as BigInt64Array;
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const perDay = 86_400 * PER_SECOND[type.unit];
  const out = roomFor<string | null>(column.length);
  const hasNulls = column.ownNullCount > 0;
  let day = NaN;
  let date = "";
  for (let i = 0; i < out.length; i++) {
    if (hasNulls && column.isNull(i)) {
      out[i] = null;
      continue;
    }
    const count = (words[2 * i + 1] ?? 0) * 2 ** 32 + ((words[2 * i] ?? 0) >>> 0);
    if (!Number.isSafeInteger(count)) {
      out[i] = textOfCell(values[i], type) ?? bail();
      continue;
    }
    const ownDay = Math.floor(count / perDay);
    if (ownDay !== day) {
      if (ownDay < FIRST_DAY || ownDay > LAST_DAY) bail();
      day = ownDay;
      date = dateOfDay(day);
    }
    out[i] = `${date}T${clock((count - day * perDay) * (1e6 / PER_SECOND[type.unit]))}${zone}`;
  }
  return out;
}

/** It bails out at parts of microseconds, which a contract does not have. */
function clock(micros: number): string {
  return Number.isInteger(micros) ? microsToClock(micros) : bail();
}

const FIRST_DAY = -719_162; // 0001-01-01
const LAST_DAY = 2_932_896; // 9999-12-31
