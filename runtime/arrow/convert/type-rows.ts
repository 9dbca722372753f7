// What other systems make of each type: one object a type, so that a type that is forgotten does not compile.

import type { TimeUnit, TypeOf } from "../type/data-type.js";
import { type Answer, as, layout, type Lost, none } from "./loss.js";
import type { ParquetLeaf, ParquetUnit } from "./parquet-node.js";
import type { LeafType } from "./walk.js";

/** A JSON Schema, as data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What the systems make of one type. */
export interface TypeRow<T extends LeafType> {
  readonly delta: (type: T) => Answer<string>;
  /** Where it differs from Delta. */
  readonly spark?: (type: T) => Answer<string>;
  readonly duckdb: (type: T) => Answer<string>;
  readonly parquet: (type: T) => Answer<ParquetLeaf>;
  readonly json: (type: T) => Answer<JsonSchema>;
}

const WIDER = layout("stored in the next wider type");
const PLAIN = layout("the same values, laid out plainly");

const TEXT = { physical: "BYTE_ARRAY", logical: { type: "STRING" } } as const;
const BYTES = { physical: "BYTE_ARRAY" } as const;
const BASE64 = { type: "string", contentEncoding: "base64" } as const;

/** The row of a type that needs no looking at: what it becomes, and what is lost. */
function row<T extends LeafType>(answers: {
  readonly [K in keyof TypeRow<T>]: ReturnType<NonNullable<TypeRow<T>[K]>>;
}) {
  const { delta, spark = delta, duckdb, parquet, json } = answers;
  return { delta: () => delta, spark: () => spark, duckdb: () => duckdb, parquet: () => parquet, json: () => json };
}

/** Integers of up to 32 bits. */
function small(bits: 8 | 16 | 32, isSigned: boolean, delta: Answer<string>, duckdb: string): TypeRow<LeafType> {
  const [low, high] = isSigned ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  const logical = { type: "INT", bit_width: bits, is_signed: isSigned } as const;
  return row({
    delta,
    duckdb: as(duckdb),
    parquet: as(bits === 32 && isSigned ? { physical: "INT32" } : { physical: "INT32", logical }),
    json: as({ type: "integer", minimum: low, maximum: high }),
  });
}

function text(...losses: readonly Lost[]): TypeRow<LeafType> {
  return row({
    delta: as("string", ...losses),
    duckdb: as("VARCHAR", ...losses),
    parquet: as(TEXT, ...losses),
    json: as({ type: "string" }, ...losses),
  });
}

function binary(...losses: readonly Lost[]): TypeRow<LeafType> {
  return row({
    delta: as("binary", ...losses),
    duckdb: as("BLOB", ...losses),
    parquet: as(BYTES, ...losses),
    json: as(BASE64, layout("bytes are base64 in JSON")),
  });
}

const FLOAT_IN_JSON: Answer<JsonSchema> = as({ type: "number" }, layout("NaN and infinities have no form in JSON"));

/** Decimals that nearly all systems have: up to 38 digits, none of them beyond the point on its other side. */
function decimalOf<T>({ precision, scale, bits }: TypeOf<"decimal">, to: T): Answer<T> {
  if (precision < 1 || precision > 38 || scale < 0 || scale > precision) {
    return none("it takes 1 to 38 digits, and as many after the point at most: store it as string");
  }
  return as(to, ...(bits === 128 ? [] : [layout("its width follows from its digits")]));
}

/** What becomes of a unit where there is only one. */
function inMicros(unit: TimeUnit): readonly Lost[] {
  if (unit === "us") return [];
  return unit === "ns"
    ? [{ kind: "precision", message: "nanoseconds are cut off" }]
    : [layout("counted in microseconds")];
}

/** What becomes of a zone where moments have none. */
function withoutZone(tz: string | null): readonly Lost[] {
  if (tz === null || tz === "UTC") return [];
  if (tz === "+00:00" || tz === "Etc/UTC" || tz === "Z") return [layout("spelled UTC")];
  return [{ kind: "metadata", message: "the moments are kept, the zone to show them in is not" }];
}

function deltaTimestamp({ unit, tz }: TypeOf<"timestamp">): Answer<string> {
  return as(tz === null ? "timestamp_ntz" : "timestamp", ...inMicros(unit), ...withoutZone(tz));
}

const LOCAL_TIMESTAMPS = { s: "TIMESTAMP_S", ms: "TIMESTAMP_MS", us: "TIMESTAMP", ns: "TIMESTAMP_NS" } as const;

function duckdbTimestamp({ unit, tz }: TypeOf<"timestamp">): Answer<string> {
  if (tz === null) return as(LOCAL_TIMESTAMPS[unit]);
  if (unit === "ns") return as("TIMESTAMPTZ_NS", ...withoutZone(tz));
  return as("TIMESTAMP WITH TIME ZONE", ...inMicros(unit), ...withoutZone(tz));
}

const PARQUET_UNITS: { readonly [U in TimeUnit]: ParquetUnit } = {
  s: "MILLIS",
  ms: "MILLIS",
  us: "MICROS",
  ns: "NANOS",
};

/** Seconds have no annotation of their own. */
function inMillis(unit: TimeUnit): readonly Lost[] {
  return unit === "s" ? [layout("counted in milliseconds")] : [];
}

const TYPE_ROWS: { readonly [N in LeafType["type"]]: TypeRow<TypeOf<N>> } = {
  null: row({
    delta: none("a column of nulls alone has no type there: give it one, or leave it out"),
    spark: as("void"),
    duckdb: none("a column of nulls alone has no type there: give it one, or leave it out"),
    parquet: as({ physical: "INT32", logical: { type: "UNKNOWN" } }),
    json: as({ type: "null" }),
  }),
  bool: row({
    delta: as("boolean"),
    duckdb: as("BOOLEAN"),
    parquet: as({ physical: "BOOLEAN" }),
    json: as({ type: "boolean" }),
  }),
  i8: small(8, true, as("byte"), "TINYINT"),
  i16: small(16, true, as("short"), "SMALLINT"),
  i32: small(32, true, as("integer"), "INTEGER"),
  i64: row({
    delta: as("long"),
    duckdb: as("BIGINT"),
    parquet: as({ physical: "INT64" }),
    json: as({ type: "integer", format: "int64" }),
  }),
  u8: small(8, false, as("short", WIDER), "UTINYINT"),
  u16: small(16, false, as("integer", WIDER), "USMALLINT"),
  u32: small(32, false, as("long", WIDER), "UINTEGER"),
  u64: row({
    delta: as("decimal(20,0)", { kind: "meaning", message: "an integer becomes a decimal of 20 digits" }),
    duckdb: as("UBIGINT"),
    parquet: as({ physical: "INT64", logical: { type: "INT", bit_width: 64, is_signed: false } }),
    json: as({ type: "integer", minimum: 0, format: "uint64" }),
  }),
  f16: row({
    delta: as("float", WIDER),
    duckdb: none("floats of 16 bits are refused: store it as f32"),
    parquet: as({ physical: "FIXED_LEN_BYTE_ARRAY", length: 2, logical: { type: "FLOAT16" } }),
    json: FLOAT_IN_JSON,
  }),
  f32: row({ delta: as("float"), duckdb: as("FLOAT"), parquet: as({ physical: "FLOAT" }), json: FLOAT_IN_JSON }),
  f64: row({ delta: as("double"), duckdb: as("DOUBLE"), parquet: as({ physical: "DOUBLE" }), json: FLOAT_IN_JSON }),
  string: text(),
  large_string: text(PLAIN),
  string_view: text(PLAIN),
  binary: binary(),
  large_binary: binary(PLAIN),
  binary_view: binary(PLAIN),
  fixed_size_binary: {
    ...binary(layout("the width is not kept")),
    parquet: ({ width }) =>
      width === 0
        ? none("bytes of width 0 have no form there")
        : as({ physical: "FIXED_LEN_BYTE_ARRAY", length: width }),
  },
  decimal: {
    delta: (type) => decimalOf(type, `decimal(${type.precision},${type.scale})`),
    duckdb: (type) => decimalOf(type, `DECIMAL(${type.precision},${type.scale})`),
    parquet: (type) => decimalOf(type, parquetDecimal(type)),
    json: () => as({ type: "string", format: "decimal" }),
  },
  date32: row({
    delta: as("date"),
    duckdb: as("DATE"),
    parquet: as({ physical: "INT32", logical: { type: "DATE" } }),
    json: as({ type: "string", format: "date" }),
  }),
  date64: row({
    delta: as("date", layout("counted in days")),
    duckdb: as("DATE", layout("counted in days")),
    parquet: as({ physical: "INT32", logical: { type: "DATE" } }, layout("counted in days")),
    json: as({ type: "string", format: "date" }),
  }),
  time: {
    delta: () => none("there are no times of day: store it as i64 or string"),
    duckdb: ({ unit }) => (unit === "ns" ? as("TIME_NS") : as("TIME", ...inMicros(unit))),
    parquet: ({ unit }) =>
      as(
        {
          physical: unit === "s" || unit === "ms" ? "INT32" : "INT64",
          logical: { type: "TIME", unit: PARQUET_UNITS[unit], is_utc: false },
        },
        ...inMillis(unit),
      ),
    json: () => as({ type: "string", format: "time" }),
  },
  timestamp: {
    delta: deltaTimestamp,
    duckdb: duckdbTimestamp,
    parquet: ({ unit, tz }) =>
      as(
        { physical: "INT64", logical: { type: "TIMESTAMP", unit: PARQUET_UNITS[unit], is_utc: tz !== null } },
        ...inMillis(unit),
        ...withoutZone(tz),
      ),
    json: ({ tz }) => as(tz === null ? { type: "string" } : { type: "string", format: "date-time" }),
  },
  duration: {
    delta: () => none("there are no spans of time: store it as i64"),
    spark: ({ unit }) => as("interval day to second", ...inMicros(unit)),
    duckdb: ({ unit }) => as("INTERVAL", layout("a part of an interval"), ...(unit === "ns" ? inMicros(unit) : [])),
    parquet: () => as({ physical: "INT64" }, { kind: "meaning", message: "spans of time are bare integers there" }),
    json: () => as({ type: "string", format: "duration" }),
  },
  interval: {
    delta: () => none("there are no intervals: store its parts as i32 and i64"),
    spark: ({ unit }) =>
      unit === "year_month" ? as("interval year to month") : none("only months have a form there: store its parts"),
    duckdb: ({ unit }) =>
      as("INTERVAL", ...(unit === "month_day_nano" ? inMicros("ns") : [layout("a part of an interval")])),
    parquet: () => none("there are no signed intervals: store its parts as i32 and i64"),
    json: () => as({ type: "string", format: "duration" }),
  },
};

/** The row of a type. */
export function rowOf<T extends LeafType>(type: T): TypeRow<T> {
  return TYPE_ROWS[type.type] as unknown as TypeRow<T>;
}

/** The narrowest integer that holds the digits; beyond 18 of them, bytes. */
function parquetDecimal({ precision, scale }: TypeOf<"decimal">): ParquetLeaf {
  const logical = { type: "DECIMAL", precision, scale } as const;
  if (precision <= 9) return { physical: "INT32", logical };
  if (precision <= 18) return { physical: "INT64", logical };
  const length = Math.ceil((precision * Math.log2(10) + 1) / 8);
  return { physical: "FIXED_LEN_BYTE_ARRAY", length, logical };
}
