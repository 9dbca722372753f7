// The types as the format numbers and describes them (Schema.fbs): a row for each member of its union `Type`.

import type { FlatBuilder, Offset, Slot } from "../flatbuffers/builder.js";
import type { FlatTable } from "../flatbuffers/reader.js";
import type { DataType, Field, TimeUnit, TypeName, TypeOf } from "../type/data-type.js";
import { ArrowDecodeError } from "./errors.js";

const UNITS = ["s", "ms", "us", "ns"] as const;
const INTERVALS = ["year_month", "day_time", "month_day_nano"] as const;
const MODES = ["sparse", "dense"] as const;
const MILLISECOND = UNITS.indexOf("ms");
const DEFAULT_DECIMAL_BITS = 128;

/** Reads a type. @throws {ArrowDecodeError} */
export function readType(kind: number, table: FlatTable | null, children: readonly Field[]): DataType {
  const read = READERS[kind];
  if (read === undefined) throw new ArrowDecodeError(`the format's type ${kind} is not known here`, "unsupported-type");
  if (table === null) throw malformed("a field has no type");
  return read(table, children);
}

type Read = (table: FlatTable, children: readonly Field[]) => DataType;

const READERS: { readonly [kind: number]: Read } = {
  1: () => ({ type: "null" }),
  2: (table) => ({ type: oneOf(`${table.bool(1) ? "i" : "u"}${table.int32(0)}`, INTEGERS) }),
  3: (table) => ({ type: at(["f16", "f32", "f64"] as const, table.int16(0), "float") }),
  4: () => ({ type: "binary" }),
  5: () => ({ type: "string" }),
  6: () => ({ type: "bool" }),
  7: readDecimal,
  8: (table) => ({ type: at(["date32", "date64"] as const, table.int16(0, 1), "date") }),
  9: readTime,
  10: (table) => ({ type: "timestamp", unit: at(UNITS, table.int16(0), "time unit"), tz: textOf(table.bytes(1)) }),
  11: (table) => ({ type: "interval", unit: at(INTERVALS, table.int16(0), "interval") }),
  12: (_, children) => ({ type: "list", item: only(children) }),
  13: (_, fields) => ({ type: "struct", fields }),
  14: readUnion,
  15: (table) => ({ type: "fixed_size_binary", width: count(table.int32(0), "width") }),
  16: (table, children) => ({ type: "fixed_size_list", item: only(children), size: count(table.int32(0), "size") }),
  17: readMap,
  18: (table) => ({ type: "duration", unit: at(UNITS, table.int16(0, MILLISECOND), "time unit") }),
  19: () => ({ type: "large_binary" }),
  20: () => ({ type: "large_string" }),
  21: (_, children) => ({ type: "large_list", item: only(children) }),
  22: readRuns,
  23: () => ({ type: "binary_view" }),
  24: () => ({ type: "string_view" }),
  25: (_, children) => ({ type: "list_view", item: only(children) }),
  26: (_, children) => ({ type: "large_list_view", item: only(children) }),
};

const INTEGERS = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"] as const;

function readDecimal(table: FlatTable): DataType {
  const bits = table.int32(2, DEFAULT_DECIMAL_BITS);
  if (bits !== 32 && bits !== 64 && bits !== 128 && bits !== 256) throw malformed(`decimals of ${bits} bits`);
  return { type: "decimal", precision: table.int32(0), scale: table.int32(1), bits };
}

function readTime(table: FlatTable): DataType {
  const unit = at(UNITS, table.int16(0, MILLISECOND), "time unit");
  const bits = table.int32(1, 32);
  if (bits !== timeBits(unit)) throw malformed(`times in ${unit} of ${bits} bits`);
  return { type: "time", unit };
}

function timeBits(unit: TimeUnit): number {
  return unit === "s" || unit === "ms" ? 32 : 64;
}

function readUnion(table: FlatTable, fields: readonly Field[]): DataType {
  const ids = table.vector(1, 4);
  const type_ids = ids === null ? fields.map((_, i) => i) : Array.from({ length: ids.length }, (_, i) => ids.int32(i));
  if (type_ids.length !== fields.length || type_ids.some((id) => id < 0 || id > 127)) {
    throw malformed("the type ids of a union do not fit its fields");
  }
  return { type: "union", mode: at(MODES, table.int16(0), "union mode"), type_ids, fields };
}

function readMap(table: FlatTable, children: readonly Field[]): DataType {
  const entries = only(children);
  if (entries.type.type !== "struct" || entries.type.fields.length !== 2) {
    throw malformed("the entries of a map are not pairs");
  }
  return { type: "map", entries, keys_sorted: table.bool(0) };
}

function readRuns(_: FlatTable, children: readonly Field[]): DataType {
  const [run_ends, values] = children;
  if (run_ends === undefined || values === undefined || !["i16", "i32", "i64"].includes(run_ends.type.type)) {
    throw malformed("runs do not have run ends and values");
  }
  return { type: "run_end_encoded", run_ends, values };
}

/** Writes the table of a type; for a dictionary or an extension that of the values inside. */
export function writeType(builder: FlatBuilder, type: DataType): { readonly kind: number; readonly table: Offset } {
  if (type.type === "dictionary") return writeType(builder, type.value);
  if (type.type === "extension") return writeType(builder, type.storage);
  const { kind, slots } = WRITERS[type.type] as Row<DataType>;
  return { kind, table: builder.table(slots(type, builder)) };
}

interface Row<T> {
  readonly kind: number;
  /** Large fields first, and among those of one size the last slot first. */
  readonly slots: (type: T, builder: FlatBuilder) => readonly Slot[];
}

const bare = (kind: number): Row<unknown> => ({ kind, slots: () => [] });
const i16 = (slot: number, value: number, absent = 0): Slot => ({ slot, kind: "i16", value, absent });
const i32 = (slot: number, value: number, absent = 0): Slot => ({ slot, kind: "i32", value, absent });
const flag = (slot: number, value: boolean): Slot => ({ slot, kind: "u8", value: value ? 1 : 0 });

const integer = (bits: number, isSigned: boolean): Row<unknown> => ({
  kind: 2,
  slots: () => [i32(0, bits), flag(1, isSigned)],
});

const WRITERS: { readonly [N in Exclude<TypeName, "dictionary" | "extension">]: Row<TypeOf<N>> } = {
  null: bare(1),
  i8: integer(8, true),
  i16: integer(16, true),
  i32: integer(32, true),
  i64: integer(64, true),
  u8: integer(8, false),
  u16: integer(16, false),
  u32: integer(32, false),
  u64: integer(64, false),
  f16: { kind: 3, slots: () => [i16(0, 0)] },
  f32: { kind: 3, slots: () => [i16(0, 1)] },
  f64: { kind: 3, slots: () => [i16(0, 2)] },
  binary: bare(4),
  string: bare(5),
  bool: bare(6),
  decimal: {
    kind: 7,
    slots: ({ precision, scale, bits }) => [i32(2, bits, DEFAULT_DECIMAL_BITS), i32(1, scale), i32(0, precision)],
  },
  date32: { kind: 8, slots: () => [i16(0, 0, 1)] },
  date64: { kind: 8, slots: () => [i16(0, 1, 1)] },
  time: {
    kind: 9,
    slots: ({ unit }) => [i32(1, timeBits(unit), 32), i16(0, UNITS.indexOf(unit), MILLISECOND)],
  },
  timestamp: {
    kind: 10,
    slots: ({ unit, tz }, builder) => [
      { slot: 1, kind: "offset", value: tz === null ? null : builder.string(tz) },
      i16(0, UNITS.indexOf(unit)),
    ],
  },
  interval: { kind: 11, slots: ({ unit }) => [i16(0, INTERVALS.indexOf(unit))] },
  list: bare(12),
  struct: bare(13),
  union: {
    kind: 14,
    slots: ({ mode, type_ids }, builder) => [
      { slot: 1, kind: "offset", value: builder.int32s(type_ids) },
      i16(0, MODES.indexOf(mode)),
    ],
  },
  fixed_size_binary: { kind: 15, slots: ({ width }) => [i32(0, width)] },
  fixed_size_list: { kind: 16, slots: ({ size }) => [i32(0, size)] },
  map: { kind: 17, slots: ({ keys_sorted }) => [flag(0, keys_sorted)] },
  duration: { kind: 18, slots: ({ unit }) => [i16(0, UNITS.indexOf(unit), MILLISECOND)] },
  large_binary: bare(19),
  large_string: bare(20),
  large_list: bare(21),
  run_end_encoded: bare(22),
  binary_view: bare(23),
  string_view: bare(24),
  list_view: bare(25),
  large_list_view: bare(26),
};

function only(children: readonly Field[]): Field {
  const [item] = children;
  if (item === undefined || children.length !== 1) throw malformed(`a list has ${children.length} types of items`);
  return item;
}

function at<T>(names: readonly T[], number: number, what: string): T {
  const name = names[number];
  if (name === undefined) throw malformed(`${number} is no ${what}`);
  return name;
}

function oneOf<T extends string>(name: string, names: readonly T[]): T {
  const found = names.find((one) => one === name);
  if (found === undefined) throw malformed(`integers ${name} have no such width`);
  return found;
}

function count(value: number, what: string): number {
  if (value < 0) throw malformed(`a type has the ${what} ${value}`);
  return value;
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function malformed(message: string): ArrowDecodeError {
  return new ArrowDecodeError(`the schema is malformed: ${message}`, "malformed");
}
