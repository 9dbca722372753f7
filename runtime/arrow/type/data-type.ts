// Types, fields and schemas as they are in Arrow data: everything that the format can say.
// What a contract wants is said by `ArrowTypeSpec`, `FieldSpec` and `TableSchemaSpec`, in the same spelling.

/** The unit that a time is counted in: seconds, milliseconds, microseconds or nanoseconds. */
export type TimeUnit = "s" | "ms" | "us" | "ns";

/** Integers, signed or not, by their width in bits. */
export type IntType = { readonly type: "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" };

/** Types without parameters. */
export type PlainType =
  | IntType
  | { readonly type: "null" | "bool" | "f16" | "f32" | "f64" | "date32" | "date64" }
  | { readonly type: "string" | "large_string" | "string_view" | "binary" | "large_binary" | "binary_view" };

/** A decimal of `bits` 32, 64, 128 or 256. A negative scale counts zeros before the point. */
export interface DecimalType {
  readonly type: "decimal";
  readonly precision: number;
  readonly scale: number;
  readonly bits: 32 | 64 | 128 | 256;
}

/** A moment; `tz` null means a time on a clock whose zone nobody knows. `""` is not null. */
export interface TimestampType {
  readonly type: "timestamp";
  readonly unit: TimeUnit;
  readonly tz: string | null;
}

/** Lists of items. List views may share and reorder items. */
export interface ListType {
  readonly type: "list" | "large_list" | "list_view" | "large_list_view";
  readonly item: Field;
}

/** Maps. `entries` is a struct of two fields, the key first; their names vary by writer and mean nothing. */
export interface MapType {
  readonly type: "map";
  readonly entries: Field;
  readonly keys_sorted: boolean;
}

/** Values written once and referred to by number. Columns of equal `id` share a dictionary; null: it is given when written. */
export interface DictionaryType {
  readonly type: "dictionary";
  readonly index: IntType;
  readonly value: DataType;
  readonly ordered: boolean;
  readonly id: number | null;
}

/** Values that carry a meaning of their own. `metadata` holds its parameters; null if there is no such key. */
export interface ExtensionType {
  readonly type: "extension";
  readonly name: string;
  readonly storage: DataType;
  readonly metadata: string | Uint8Array | null;
}

/** Values of one of several types. `type_ids` has the number by which data refers to each field, in order. */
export interface UnionType {
  readonly type: "union";
  readonly mode: "sparse" | "dense";
  readonly type_ids: readonly number[];
  readonly fields: readonly Field[];
}

/** The type of a column. */
export type DataType =
  | PlainType
  | DecimalType
  | TimestampType
  | ListType
  | MapType
  | DictionaryType
  | ExtensionType
  | UnionType
  | { readonly type: "fixed_size_binary"; readonly width: number }
  | { readonly type: "time" | "duration"; readonly unit: TimeUnit }
  | { readonly type: "interval"; readonly unit: "year_month" | "day_time" | "month_day_nano" }
  | { readonly type: "fixed_size_list"; readonly item: Field; readonly size: number }
  | { readonly type: "struct"; readonly fields: readonly Field[] }
  | { readonly type: "run_end_encoded"; readonly run_ends: Field; readonly values: Field };

/** The name of a type. */
export type TypeName = DataType["type"];

/** The type of a name: `TypeOf<"map">`. */
export type TypeOf<N extends TypeName> = Extract<DataType, { readonly type: N }>;

/** Keys and values in order; keys may repeat. Bytes where they are not UTF-8. */
export type Metadata = readonly (readonly [key: string | Uint8Array, value: string | Uint8Array])[];

/** A column of a schema, or a part of a nested type. */
export interface Field {
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  readonly metadata: Metadata;
}

/** The columns of a table. Metadata null: the schema has no vector of it, which is not the same as an empty one to the format. */
export interface Schema {
  readonly fields: readonly Field[];
  readonly metadata: Metadata | null;
}

/** A field of a schema. By default it is nullable and has no metadata. */
export function column(
  name: string,
  type: DataType,
  { nullable = true, metadata = [] }: { readonly nullable?: boolean; readonly metadata?: Metadata } = {},
): Field {
  return { name, type, nullable, metadata };
}

/** A schema without metadata, unless some is given. */
export function schema(fields: readonly Field[], metadata: Metadata | null = null): Schema {
  return { fields, metadata };
}
