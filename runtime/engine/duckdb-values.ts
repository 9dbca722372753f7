// Cells of columns as DuckDB's values, and back.

import type * as duckdb from "@duckdb/node-api";
import type { DataType, Field } from "tessera-contracts/arrow";
import type { TypedLiteral } from "./engine.js";
import type { Bindings } from "./duckdb-vectors.js";
import { EngineError } from "./errors.js";

/** The package, which is loaded when it is first used. */
export type DuckDB = typeof duckdb;

/** The package, with the functions of DuckDB's C interface that it stands on. */
export interface Loaded {
  readonly api: DuckDB;
  readonly bindings: Bindings;
}

type Value = duckdb.DuckDBValue;

/** A value of DuckDB for each cell of a type, in the form of `Column.at`. */
export function toValue(api: DuckDB, type: DataType): (cell: unknown) => Value {
  const some = toSome(api, type);
  return (cell) => (cell === null || cell === undefined ? null : some(cell));
}

/** The values of parameters and, where the value does not say it, their types. */
export function toParameters(
  api: DuckDB,
  params: { readonly [name: string]: TypedLiteral },
): [Record<string, Value>, Record<string, duckdb.DuckDBType | undefined>] {
  const values: Record<string, Value> = {};
  const types: Record<string, duckdb.DuckDBType | undefined> = {};
  for (const [name, { type, value }] of Object.entries(params)) {
    values[name] = toValue(api, type)(value);
    // DuckDB's package takes whole numbers for integers, -0 too, and refuses those of more than 64 bits.
    if (value !== null) types[name] = type.type === "f64" ? api.DOUBLE : type.type === "f32" ? api.FLOAT : undefined;
  }
  return [values, types];
}

function toSome(api: DuckDB, type: DataType): (cell: unknown) => Value {
  switch (type.type) {
    case "binary":
    case "large_binary":
    case "binary_view":
    case "fixed_size_binary":
      return (cell) => new api.DuckDBBlobValue(cell as Uint8Array);
    case "date32":
      return (cell) => new api.DuckDBDateValue(cell as number);
    case "decimal":
      return (cell) => new api.DuckDBDecimalValue(cell as bigint, type.precision, type.scale);
    case "timestamp":
      return toMoment(api, type);
    case "time":
      return (cell) => new api.DuckDBTimeValue(inMicros(cell as bigint, type.unit));
    case "dictionary":
      return toSome(api, type.value);
    case "extension":
      return type.name === "arrow.uuid" ? (cell) => uuidOf(api, cell as Uint8Array) : toSome(api, type.storage);
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
      return toList(toValue(api, type.item.type), (items) => new api.DuckDBListValue(items));
    case "fixed_size_list":
      return toList(toValue(api, type.item.type), (items) => new api.DuckDBArrayValue(items));
    case "struct":
      return toStruct(api, type.fields);
    case "map":
      return toMap(api, type.entries);
    default:
      if (SAME.has(type.type)) return (cell) => cell as Value;
      throw unsupported(type);
  }
}

/** Types whose cells are DuckDB's values as they are. */
const SAME: ReadonlySet<string> = new Set(
  "null bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 string large_string string_view".split(" "),
);

function unsupported(type: DataType): EngineError {
  return new EngineError("UNSUPPORTED", `DuckDB has no counterpart of the type ${type.type}; cast the column before`);
}

const PER_MICRO: { readonly [unit: string]: bigint } = { s: 1_000_000n, ms: 1000n };

function inMicros(count: bigint | number, unit: string): bigint {
  return unit === "ns" ? BigInt(count) / 1000n : BigInt(count) * (PER_MICRO[unit] ?? 1n);
}

type Timestamp = Extract<DataType, { type: "timestamp" }>;

function toMoment(api: DuckDB, { unit, tz }: Timestamp): (cell: unknown) => Value {
  if (tz !== null) return (cell) => new api.DuckDBTimestampTZValue(inMicros(cell as bigint, unit));
  if (unit === "s") return (cell) => new api.DuckDBTimestampSecondsValue(cell as bigint);
  if (unit === "ms") return (cell) => new api.DuckDBTimestampMillisecondsValue(cell as bigint);
  if (unit === "ns") return (cell) => new api.DuckDBTimestampNanosecondsValue(cell as bigint);
  return (cell) => new api.DuckDBTimestampValue(cell as bigint);
}

function uuidOf(api: DuckDB, bytes: Uint8Array): Value {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return api.DuckDBUUIDValue.fromUint128(value);
}

function toList(item: (cell: unknown) => Value, make: (items: Value[]) => Value): (cell: unknown) => Value {
  return (cell) => make((cell as readonly unknown[]).map(item));
}

function toStruct(api: DuckDB, fields: readonly Field[]): (cell: unknown) => Value {
  const parts = fields.map(({ name, type }) => [name, toValue(api, type)] as const);
  return (cell) => {
    const own = cell as { readonly [name: string]: unknown };
    return new api.DuckDBStructValue(Object.fromEntries(parts.map(([name, part]) => [name, part(own[name])])));
  };
}

function toMap(api: DuckDB, { type: entry }: Field): (cell: unknown) => Value {
  const [key, value] = partsOf(entry).map((part) => toValue(api, part));
  if (key === undefined || value === undefined) throw unsupported(entry);
  return (cell) =>
    new api.DuckDBMapValue(
      (cell as readonly (readonly unknown[])[]).map((pair) => ({ key: key(pair[0]), value: value(pair[1]) })),
    );
}

function partsOf(entry: DataType): readonly DataType[] {
  return entry.type === "struct" ? entry.fields.map(({ type }) => type) : [];
}
