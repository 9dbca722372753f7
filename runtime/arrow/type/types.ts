// What is known of each type, one object a type: how its values lie in memory, and what it is made of.

import type { DataType, Field, TypeName, TypeOf } from "./data-type.js";

/** How the values of a column lie in memory. */
export type Layout =
  | "null"
  | "bits"
  | "fixed"
  | "fixed_bytes"
  | "bytes"
  | "views"
  | "list"
  | "list_view"
  | "fixed_list"
  | "struct"
  | "union"
  | "dictionary"
  | "runs";

/** Numbers of one width, as JavaScript has arrays of them; f16 lies in `u16`. */
export type NumberKind = "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "f32" | "f64";

interface TypeRow<T extends DataType> {
  /** Null: that of the storage. */
  readonly layout: (type: T) => Layout | null;
  /** Of the layout `fixed`: what the values are. */
  readonly number?: (type: T) => NumberKind;
  /** Of the layout `fixed_bytes`: bytes a value. */
  readonly width?: (type: T) => number;
  /** Offsets of 64 bits. */
  readonly large?: true;
  /** The fields that the format lists as children. */
  readonly children?: (type: T) => readonly Field[];
}

/** A type whose layout has no choice. */
function row<T extends DataType>(layout: Layout, more: Omit<TypeRow<T>, "layout"> = {}): TypeRow<T> {
  return { layout: () => layout, ...more };
}

function fixed<T extends DataType>(number: NumberKind): TypeRow<T> {
  return row("fixed", { number: () => number });
}

const TYPES: { readonly [N in TypeName]: TypeRow<TypeOf<N>> } = {
  null: row("null"),
  bool: row("bits"),
  i8: fixed("i8"),
  i16: fixed("i16"),
  i32: fixed("i32"),
  i64: fixed("i64"),
  u8: fixed("u8"),
  u16: fixed("u16"),
  u32: fixed("u32"),
  u64: fixed("u64"),
  f16: fixed("u16"),
  f32: fixed("f32"),
  f64: fixed("f64"),
  string: row("bytes"),
  large_string: row("bytes", { large: true }),
  string_view: row("views"),
  binary: row("bytes"),
  large_binary: row("bytes", { large: true }),
  binary_view: row("views"),
  fixed_size_binary: row("fixed_bytes", { width: ({ width }) => width }),
  decimal: {
    layout: ({ bits }) => (bits <= 64 ? "fixed" : "fixed_bytes"),
    number: ({ bits }) => (bits === 32 ? "i32" : "i64"),
    width: ({ bits }) => bits / 8,
  },
  date32: fixed("i32"),
  date64: fixed("i64"),
  time: row("fixed", { number: ({ unit }) => (unit === "s" || unit === "ms" ? "i32" : "i64") }),
  timestamp: fixed("i64"),
  duration: fixed("i64"),
  interval: {
    layout: ({ unit }) => (unit === "year_month" ? "fixed" : "fixed_bytes"),
    number: () => "i32",
    width: ({ unit }) => (unit === "day_time" ? 8 : 16),
  },
  list: row("list", { children: ({ item }) => [item] }),
  large_list: row("list", { children: ({ item }) => [item], large: true }),
  list_view: row("list_view", { children: ({ item }) => [item] }),
  large_list_view: row("list_view", { children: ({ item }) => [item], large: true }),
  fixed_size_list: row("fixed_list", { children: ({ item }) => [item] }),
  struct: row("struct", { children: ({ fields }) => fields }),
  map: row("list", { children: ({ entries }) => [entries] }),
  union: row("union", { children: ({ fields }) => fields }),
  run_end_encoded: row("runs", { children: ({ run_ends, values }) => [run_ends, values] }),
  dictionary: row("dictionary", { children: ({ value }) => childrenOf(value) }),
  extension: { layout: () => null, children: ({ storage }) => childrenOf(storage) },
};

function rowOf<T extends DataType>(type: T): TypeRow<T> {
  return TYPES[type.type] as unknown as TypeRow<T>;
}

/** The type without its extensions: that of the values as they are stored. */
export function storageOf(type: DataType): Exclude<DataType, { readonly type: "extension" }> {
  return type.type === "extension" ? storageOf(type.storage) : type;
}

/** How the values of a type lie in memory. */
export function layoutOf(type: DataType): Layout {
  const storage = storageOf(type);
  const layout = rowOf<DataType>(storage).layout(storage);
  if (layout === null) throw new Error(`${storage.type} has no layout`);
  return layout;
}

/** What numbers a column of the layout `fixed` holds. */
export function numberKindOf(type: DataType): NumberKind {
  const storage = storageOf(type);
  const kind = rowOf<DataType>(storage).number?.(storage);
  if (kind === undefined) throw new Error(`${storage.type} holds no numbers`);
  return kind;
}

/** Bytes of a value of the layout `fixed_bytes`. */
export function widthOf(type: DataType): number {
  const storage = storageOf(type);
  const width = rowOf<DataType>(storage).width?.(storage);
  if (width === undefined) throw new Error(`${storage.type} has no width`);
  return width;
}

/** True if the offsets of the type have 64 bits. */
export function isLarge(type: DataType): boolean {
  return rowOf(storageOf(type)).large === true;
}

/** The fields that the format lists as children of a field of this type; those of a dictionary are those of its values. */
export function childrenOf(type: DataType): readonly Field[] {
  return rowOf(type).children?.(type) ?? [];
}

/** True for types whose values are UTF-8 text. */
export function isText(type: DataType): boolean {
  const { type: name } = storageOf(type);
  return name === "string" || name === "large_string" || name === "string_view";
}
