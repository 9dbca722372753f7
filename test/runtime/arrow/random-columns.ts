// Schemas and columns of every type, made at random.

import fc from "fast-check";
import { bitmapOf } from "../../../runtime/arrow/column/bitmap.js";
import { BytesColumn, ViewsColumn } from "../../../runtime/arrow/column/bytes.js";
import type { Column } from "../../../runtime/arrow/column/index.js";
import { DictionaryColumn, RunsColumn, UnionColumn } from "../../../runtime/arrow/column/indirect.js";
import { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "../../../runtime/arrow/column/nested.js";
import { bytesOf, numbersOf } from "../../../runtime/arrow/column/numbers.js";
import { Offsets } from "../../../runtime/arrow/column/offsets.js";
import { BitsColumn, FixedBytesColumn, FixedColumn, NullColumn } from "../../../runtime/arrow/column/scalars.js";
import type { DataType, Field, Metadata } from "../../../runtime/arrow/type/data-type.js";
import {
  childrenOf,
  isLarge,
  isText,
  layoutOf,
  numberKindOf,
  storageOf,
  widthOf,
} from "../../../runtime/arrow/type/types.js";

const UNITS = ["s", "ms", "us", "ns"] as const;
const INTEGERS = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"] as const;

const name = fc.oneof(
  fc.constantFrom("a", "b", "", "ü", "a b", "]", ":", "entries", "sorted", "not"),
  fc.string({ maxLength: 5 }),
);

/** Metadata: none, repeated keys, bytes that are no text. */
export const metadata: fc.Arbitrary<Metadata> = fc.array(
  fc.tuple(fc.constantFrom("k", "l", ""), fc.oneof(fc.string({ maxLength: 4 }), fc.constant(Uint8Array.of(255, 0)))),
  { maxLength: 2 },
);

const leaf: fc.Arbitrary<DataType> = fc.oneof(
  fc
    .constantFrom(
      ...(["null", "bool", ...INTEGERS, "f16", "f32", "f64", "date32", "date64", "string", "large_string"] as const),
      ...(["string_view", "binary", "large_binary", "binary_view"] as const),
    )
    .map((type): DataType => ({ type })),
  fc.nat(9).map((width): DataType => ({ type: "fixed_size_binary", width })),
  fc
    .constantFrom(32, 64, 128, 256)
    .map((bits): DataType => ({ type: "decimal", precision: 9, scale: -1, bits: bits as 32 })),
  fc
    .tuple(fc.constantFrom("time", "duration"), fc.constantFrom(...UNITS))
    .map(([type, unit]): DataType => ({ type: type as "time", unit })),
  fc
    .tuple(fc.constantFrom(...UNITS), fc.constantFrom(null, "", "UTC", "Europe/Berlin"))
    .map(([unit, tz]): DataType => ({ type: "timestamp", unit, tz })),
  fc
    .constantFrom("year_month", "day_time", "month_day_nano")
    .map((unit): DataType => ({ type: "interval", unit: unit as "day_time" })),
);

/** A type of at most so many levels. */
export function dataType(depth: number): fc.Arbitrary<DataType> {
  if (depth === 0) return leaf;
  const inner = fieldOf(depth - 1);
  const fields = fc.array(inner, { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    fc
      .tuple(fc.constantFrom("list", "large_list", "list_view", "large_list_view"), inner)
      .map(([type, item]): DataType => ({ type: type as "list", item })),
    fc.tuple(inner, fc.nat(3)).map(([item, size]): DataType => ({ type: "fixed_size_list", item, size })),
    fields.map((all): DataType => ({ type: "struct", fields: all })),
    fc
      .tuple(
        inner.filter(({ type }) => type.type !== "null"),
        inner,
        name,
        fc.boolean(),
      )
      .map(([key, value, called, keys_sorted]): DataType => {
        const pair = { type: "struct", fields: [{ ...key, nullable: false }, value] } as const;
        return { type: "map", keys_sorted, entries: { name: called, nullable: false, type: pair, metadata: [] } };
      }),
    fc.tuple(fc.constantFrom("sparse", "dense"), fields).map(([mode, all]): DataType => ({
      type: "union",
      mode: mode as "dense",
      type_ids: all.map((_, i) => 3 * i + 1),
      fields: all,
    })),
    fc.tuple(fc.constantFrom("i16", "i32", "i64"), inner).map(([type, values]): DataType => ({
      type: "run_end_encoded",
      run_ends: { name: "run_ends", nullable: false, type: { type: type as "i16" }, metadata: [] },
      values,
    })),
    fc
      .tuple(fc.constantFrom(...INTEGERS), leaf, fc.boolean())
      .map(([type, value, ordered]): DataType => ({ type: "dictionary", index: { type }, value, ordered, id: null })),
    fc
      .tuple(leaf, fc.constantFrom(null, "", "{}"))
      .map(([storage, parameters]): DataType => ({ type: "extension", name: "x.y", storage, metadata: parameters })),
  );
}

/** A field whose type has at most so many levels. */
export function fieldOf(depth: number): fc.Arbitrary<Field> {
  return fc.record({ name, type: dataType(depth), nullable: fc.constant(true), metadata });
}

/**
 * A column of `length` values that every reader takes for such; what it holds follows from `random`, which gives whole numbers below
 * its argument.
 */
export function columnOf(
  { type, nullable }: Pick<Field, "type" | "nullable">,
  length: number,
  random: (below: number) => number,
): Column {
  const storage = storageOf(type);
  const layout = layoutOf(type);
  const hasValidity = nullable && layout !== "null" && layout !== "union" && layout !== "runs" && random(2) === 0;
  const validity = hasValidity ? bitmapOf(Array.from({ length }, () => random(3) > 0)) : null;
  const base = { type, length, validity, path: null };
  const bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => random(256));
  const child = (i: number, count: number): Column => columnOf(childrenOf(type)[i] as Field, count, random);
  switch (layout) {
    case "null":
      return new NullColumn(base);
    case "bits":
      return new BitsColumn(base, bytes(Math.ceil(length / 8)));
    case "fixed": {
      const kind = numberKindOf(type);
      const numbers = numbersOf(kind, bytes(length * bytesOf(kind)), length);
      const unit = UNIT_OF[storage.type];
      for (let i = 0; unit !== undefined && i < length; i++) {
        numbers[i] = kind === "i64" ? BigInt(unit * random(1000)) : unit * random(1000);
      }
      return new FixedColumn(base, numbers);
    }
    case "fixed_bytes": {
      const width = widthOf(type);
      const isNumber = storage.type === "decimal";
      return new FixedBytesColumn(
        base,
        bytes(length * width).map((byte, i) => (isNumber && i % width > 0 ? 0 : byte)),
      );
    }
    case "bytes": {
      const { data, ends } = texts(length, isText(type), random);
      return new BytesColumn(base, offsetsOf(ends, isLarge(type)), data);
    }
    case "views":
      return views(base, texts(length, isText(type), random));
    case "list": {
      const ends = lengths(length, random);
      return new ListColumn(base, offsetsOf(ends, isLarge(type)), child(0, ends.at(-1) ?? 0));
    }
    case "list_view": {
      const items = child(0, 6);
      const offsets = Array.from({ length }, () => random(4));
      const sizes = Array.from({ length }, () => random(3));
      const numbers = (all: number[]): Int32Array | BigInt64Array =>
        isLarge(type) ? BigInt64Array.from(all, BigInt) : Int32Array.from(all);
      return new ListViewColumn(base, { offsets: numbers(offsets), sizes: numbers(sizes), items });
    }
    case "fixed_list": {
      const size = storage.type === "fixed_size_list" ? storage.size : 0;
      return new FixedListColumn(base, size, child(0, size * length));
    }
    case "struct":
      return new StructColumn(
        base,
        childrenOf(type).map((_, i) => child(i, length)),
      );
    case "union":
      return union(base, type, { length, random, child });
    case "dictionary": {
      const count = 1 + random(5);
      if (storage.type !== "dictionary") throw new Error("no dictionary");
      const dictionary = columnOf({ type: storage.value, nullable: true }, count, random);
      const kind = numberKindOf(storage.index);
      const indices = numbersOf(kind, new Uint8Array(length * bytesOf(kind)), length);
      for (let i = 0; i < length; i++) indices[i] = kind.endsWith("64") ? BigInt(random(count)) : random(count);
      return new DictionaryColumn(base, new FixedColumn({ ...base, type: storage.index }, indices), dictionary);
    }
    case "runs": {
      const ends: number[] = [];
      for (let end = 0; end < length;) ends.push((end = Math.min(length, end + 1 + random(3))));
      const kind = numberKindOf((childrenOf(type)[0] as Field).type);
      const numbers =
        kind === "i64"
          ? BigInt64Array.from(ends, BigInt)
          : kind === "i16"
            ? Int16Array.from(ends)
            : Int32Array.from(ends);
      const runEnds = new FixedColumn(
        { type: { type: kind as "i16" }, length: ends.length, validity: null, path: null },
        numbers,
      );
      return new RunsColumn(base, { runEnds, values: child(1, ends.length), offset: 0 });
    }
  }
}

/** Types whose numbers have bounds: whole days, times within a day, decimals of so many digits. */
const UNIT_OF: { readonly [type: string]: number } = { date64: 86_400_000, time: 1, decimal: 1 };

type Base = ConstructorParameters<typeof ViewsColumn>[0];

interface Making {
  readonly length: number;
  readonly random: (below: number) => number;
  readonly child: (i: number, count: number) => Column;
}

function union(base: Base, type: DataType, { length, random, child }: Making): Column {
  const storage = storageOf(type);
  const ids = storage.type === "union" ? storage.type_ids : [];
  const rows = ids.length === 0 ? 0 : length;
  const isDense = storage.type === "union" && storage.mode === "dense";
  const children = ids.map((_, i) => child(i, isDense ? 4 : rows));
  const typeIds = Int8Array.from({ length: rows }, () => ids[random(ids.length)] ?? 0);
  // The rows of a child come in order, as the format demands.
  const next = new Map<number, number>();
  const offsets = isDense
    ? Int32Array.from(typeIds, (id) => next.set(id, Math.min(3, (next.get(id) ?? 0) + random(2))).get(id) ?? 0)
    : null;
  return new UnionColumn({ ...base, length: rows }, { typeIds, offsets, children });
}

function lengths(count: number, random: (below: number) => number): number[] {
  let end = 0;
  return Array.from({ length: count }, () => (end += random(4)));
}

function offsetsOf(ends: readonly number[], isWide: boolean): Offsets {
  return new Offsets(isWide ? BigInt64Array.from([0, ...ends], BigInt) : Int32Array.from([0, ...ends]));
}

const WORDS = ["", "a", "twelve bytes", "thirteen chars", "größer als zwölf Bytes", "日本語", "\u{1f600}"];

function texts(
  count: number,
  isUtf8: boolean,
  random: (below: number) => number,
): { data: Uint8Array; ends: number[] } {
  const encoder = new TextEncoder();
  const parts = Array.from({ length: count }, () =>
    isUtf8 ? encoder.encode(WORDS[random(WORDS.length)]) : Uint8Array.from({ length: random(20) }, () => random(256)),
  );
  let end = 0;
  const ends = parts.map((part) => (end += part.length));
  return { data: Uint8Array.from(parts.flatMap((part) => [...part])), ends };
}

function views(base: Base, { data, ends }: { data: Uint8Array; ends: readonly number[] }): Column {
  const bytes = new Uint8Array(16 * ends.length);
  const view = new DataView(bytes.buffer);
  ends.forEach((end, i) => {
    const from = ends[i - 1] ?? 0;
    view.setInt32(16 * i, end - from, true);
    bytes.set(data.subarray(from, Math.min(end, from + (end - from <= 12 ? 12 : 4))), 16 * i + 4);
    if (end - from <= 12) return;
    view.setInt32(16 * i + 8, 0, true);
    view.setInt32(16 * i + 12, from, true);
  });
  return new ViewsColumn(base, bytes, [data]);
}
