// Columns of few rows as pages of Parquet files: their buffers, without the nulls. No value becomes an object.
// Source: Parquet format, "Encodings": PLAIN, and RLE / bit-packing hybrid.

import type { Column, RecordBatch } from "tessera-contracts/arrow";
import { plainType } from "./file-statistics.js";

/** All values of a column in a row group. */
export interface PlainPage {
  /** Which rows have a value: definition levels of 0 and 1. */
  readonly levels: Uint8Array;
  /** The values in the encoding PLAIN. */
  readonly values: Uint8Array;
  readonly nullCount: number;
}

/** A page for each column of a batch; null if one has a type that has to be written value by value. */
export function plainPages({ columns }: RecordBatch): readonly PlainPage[] | null {
  const pages: PlainPage[] = [];
  for (const column of columns) {
    const values = valuesOf(column);
    if (values === null) return null;
    pages.push({ levels: levelsOf(column), values, nullCount: column.nullCount });
  }
  return pages;
}

function valuesOf(column: Column): Uint8Array | null {
  column.check();
  if (column.layout === "bytes") return textsOf(column);
  if (column.layout !== "fixed") return null;
  const { type } = plainType(column.type);
  if (!NUMBERS.has(type)) return null;
  const { values } = column;
  const wide = values instanceof Int8Array || values instanceof Int16Array ? Int32Array.from(values) : values;
  const bytes = new Uint8Array(wide.buffer as ArrayBuffer, wide.byteOffset, wide.byteLength);
  return column.nullCount === 0 ? bytes : withoutNulls(column, bytes, wide.BYTES_PER_ELEMENT);
}

/** Types whose numbers Parquet stores as Arrow does, those of 8 and 16 bits as 32. */
const NUMBERS: ReadonlySet<string> = new Set("i8 i16 i32 i64 f32 f64 date32 timestamp".split(" "));

function withoutNulls(column: Column, bytes: Uint8Array, width: number): Uint8Array {
  const kept = new Uint8Array((column.length - column.nullCount) * width);
  let to = 0;
  for (let row = 0; row < column.length; row++) {
    if (column.isNull(row)) continue;
    for (let i = row * width; i < (row + 1) * width; i++) kept[to++] = bytes[i] ?? 0;
  }
  return kept;
}

/** Texts with their lengths, of 32 bits, before them. */
function textsOf(column: Extract<Column, { layout: "bytes" }>): Uint8Array {
  const { data, offsets, length } = column;
  const bytes = new Uint8Array(4 * length + offsets.at(length) - offsets.at(0));
  let at = 0;
  for (let row = 0; row < length; row++) {
    if (column.isNull(row)) continue;
    const [from, to] = [offsets.at(row), offsets.at(row + 1)];
    const size = to - from;
    for (let shift = 0; shift < 32; shift += 8) bytes[at++] = size >>> shift;
    if (size > SHORT) bytes.set(data.subarray(from, to), at);
    else for (let i = 0; i < size; i++) bytes[at + i] = data[from + i] ?? 0;
    at += size;
  }
  return bytes.subarray(0, at);
}

/** Bytes that a loop copies sooner than a call. */
const SHORT = 48;

/** One run if there are no nulls; else the bits of validity, which are levels bit by bit. */
function levelsOf({ length, validity, nullCount }: Column): Uint8Array {
  if (nullCount === 0 || validity === null) return Uint8Array.of(...varint(length * 2), 1);
  const groups = (length + 7) >>> 3;
  return Uint8Array.of(...varint(groups * 2 + 1), ...validity.subarray(0, groups));
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}
