// The types that conditions are about, a row each: how Spark and DuckDB spell them.

import { type DataType, typeText } from "tessera-contracts/arrow";

/** Types that behave alike. A moment has a zone, a clock time has none. */
export type TypeClass =
  "null" | "bool" | "int" | "float" | "decimal" | "string" | "binary" | "date" | "moment" | "clock_time";

interface TypeRow {
  readonly of: TypeClass;
  readonly type: DataType;
  /** Names in SQL; the first is the one that is printed. */
  readonly spark: readonly string[];
  readonly duckdb: string;
}

/** A moment in microseconds, as Delta has them. */
export const MOMENT: DataType = { type: "timestamp", unit: "us", tz: "UTC" };

/** A time of a clock, without a zone. */
export const CLOCK_TIME: DataType = { type: "timestamp", unit: "us", tz: null };

const ROWS: readonly TypeRow[] = [
  { of: "bool", type: { type: "bool" }, spark: ["boolean"], duckdb: "BOOLEAN" },
  { of: "int", type: { type: "i8" }, spark: ["tinyint", "byte"], duckdb: "TINYINT" },
  { of: "int", type: { type: "i16" }, spark: ["smallint", "short"], duckdb: "SMALLINT" },
  { of: "int", type: { type: "i32" }, spark: ["int", "integer"], duckdb: "INTEGER" },
  { of: "int", type: { type: "i64" }, spark: ["bigint", "long"], duckdb: "BIGINT" },
  { of: "float", type: { type: "f32" }, spark: ["float", "real"], duckdb: "FLOAT" },
  { of: "float", type: { type: "f64" }, spark: ["double"], duckdb: "DOUBLE" },
  { of: "string", type: { type: "string" }, spark: ["string"], duckdb: "VARCHAR" },
  { of: "binary", type: { type: "binary" }, spark: ["binary"], duckdb: "BLOB" },
  { of: "date", type: { type: "date32" }, spark: ["date"], duckdb: "DATE" },
  { of: "moment", type: MOMENT, spark: ["timestamp", "timestamp_ltz"], duckdb: "TIMESTAMP WITH TIME ZONE" },
  { of: "clock_time", type: CLOCK_TIME, spark: ["timestamp_ntz"], duckdb: "TIMESTAMP" },
];

/** Words that name a type of decimals, which has its digits in parentheses. */
export const DECIMAL_WORDS: readonly string[] = ["decimal", "dec", "numeric"];

/** All names of types, for those who misspelt one. */
export const TYPE_WORDS: readonly string[] = [...ROWS.flatMap(({ spark }) => spark), ...DECIMAL_WORDS];

const BY_KEY: ReadonlyMap<string, TypeRow> = new Map(ROWS.map((row) => [keyOf(row.type), row]));

function keyOf(type: DataType): string {
  return type.type === "timestamp" ? `timestamp ${type.unit} ${type.tz === null ? "clock" : "moment"}` : type.type;
}

/** A decimal as Delta and Spark have them. */
export function decimal(precision: number, scale: number): DataType & { readonly type: "decimal" } {
  return { type: "decimal", precision, scale, bits: 128 };
}

/** The class of a type; null if conditions are not about such values. */
export function classOf(type: DataType): TypeClass | null {
  if (type.type === "null" || type.type === "decimal") return type.type;
  return BY_KEY.get(keyOf(type))?.of ?? null;
}

/** The type without what it means beyond how it is stored. */
export function storedType(type: DataType): DataType {
  return type.type === "extension" ? storedType(type.storage) : type;
}

/** The type of a name in SQL; null if there is none. */
export function typeOfWord(word: string): DataType | null {
  return ROWS.find(({ spark }) => spark.includes(word))?.type ?? null;
}

/** The type as SQL of Spark spells it; a type that conditions are not about, as Arrow's text. */
export function sparkType(type: DataType): string {
  if (type.type === "decimal") return `DECIMAL(${type.precision}, ${type.scale})`;
  return BY_KEY.get(keyOf(type))?.spark[0]?.toUpperCase() ?? typeText(type);
}

/** The type as DuckDB spells it. */
export function duckdbType(type: DataType): string {
  if (type.type === "decimal") return `DECIMAL(${type.precision}, ${type.scale})`;
  const row = BY_KEY.get(keyOf(type));
  if (row === undefined) throw new Error(`conditions are not about ${typeText(type)}`);
  return row.duckdb;
}
