// What the names of DuckDB's types are in Arrow, the ones it prints and the others it takes.

import type { DataType } from "../type/data-type.js";
import { type Answer, as, none } from "./loss.js";

/** The Arrow type of a name with numbers in brackets behind it; undefined if there is no such name. */
export function leafOf(name: string, numbers: readonly number[]): Answer<DataType> | undefined {
  if (name === "DECIMAL" || name === "NUMERIC" || name === "DEC") {
    // What DuckDB takes where nothing is said.
    const [precision = 18, scale = numbers.length === 0 ? 3 : 0] = numbers;
    return as({ type: "decimal", precision, scale, bits: 128 });
  }
  return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}

const is = (type: DataType): Answer<DataType> => as(type);
const timestamp = (unit: "s" | "ms" | "us" | "ns", tz: string | null): Answer<DataType> =>
  as({ type: "timestamp", unit, tz });
const huge = as<DataType>(
  { type: "decimal", precision: 38, scale: 0, bits: 128 },
  { kind: "range", message: "decimals have 38 digits, integers of 128 bits may have 39" },
);
const uuid = is({
  type: "extension",
  name: "arrow.uuid",
  storage: { type: "fixed_size_binary", width: 16 },
  metadata: null,
});
const json = is({ type: "extension", name: "arrow.json", storage: { type: "string" }, metadata: null });

const NAMES: { readonly [name: string]: Answer<DataType> } = {
  ...named(["BOOLEAN", "BOOL", "LOGICAL"], is({ type: "bool" })),
  ...named(["TINYINT", "INT1"], is({ type: "i8" })),
  ...named(["SMALLINT", "INT2", "SHORT"], is({ type: "i16" })),
  ...named(["INTEGER", "INT", "INT4", "SIGNED"], is({ type: "i32" })),
  ...named(["BIGINT", "INT8", "LONG"], is({ type: "i64" })),
  ...named(["UTINYINT"], is({ type: "u8" })),
  ...named(["USMALLINT"], is({ type: "u16" })),
  ...named(["UINTEGER"], is({ type: "u32" })),
  ...named(["UBIGINT"], is({ type: "u64" })),
  ...named(["HUGEINT", "UHUGEINT"], huge),
  ...named(["FLOAT", "FLOAT4", "REAL"], is({ type: "f32" })),
  ...named(["DOUBLE", "FLOAT8", "DOUBLE PRECISION"], is({ type: "f64" })),
  // A length in brackets is taken and not looked at, as DuckDB does.
  ...named(["VARCHAR", "TEXT", "STRING", "CHAR", "BPCHAR"], is({ type: "string" })),
  ...named(["BLOB", "BYTEA", "BINARY", "VARBINARY"], is({ type: "binary" })),
  ...named(["DATE"], is({ type: "date32" })),
  ...named(["TIME"], is({ type: "time", unit: "us" })),
  ...named(["TIME_NS"], is({ type: "time", unit: "ns" })),
  ...named(["TIMESTAMP_S"], timestamp("s", null)),
  ...named(["TIMESTAMP_MS"], timestamp("ms", null)),
  ...named(["TIMESTAMP", "DATETIME"], timestamp("us", null)),
  ...named(["TIMESTAMP_NS"], timestamp("ns", null)),
  ...named(["TIMESTAMP WITH TIME ZONE", "TIMESTAMPTZ"], timestamp("us", "UTC")),
  ...named(["TIMESTAMPTZ_NS"], timestamp("ns", "UTC")),
  ...named(["INTERVAL"], is({ type: "interval", unit: "month_day_nano" })),
  ...named(["UUID"], uuid),
  ...named(["JSON"], json),
  ...named(["TIME WITH TIME ZONE", "TIMETZ"], none("times of day have no zone in Arrow")),
  ...named(["BIT", "BITSTRING", "BIGNUM", "VARINT", "VARIANT", "GEOMETRY"], none("Arrow has no such type")),
};

function named(names: readonly string[], answer: Answer<DataType>): { readonly [name: string]: Answer<DataType> } {
  return Object.fromEntries(names.map((name) => [name, answer]));
}
