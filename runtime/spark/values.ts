// Typed literals as Spark's SQL: forms that Spark and Sail read alike, each with its type.

import type { DataType } from "tessera-contracts/arrow";
import type { TypedLiteral } from "tessera-contracts/engine";
import { SparkError } from "./errors.js";

/** The text of a value. @throws {SparkError} `UNSUPPORTED_TYPE` if there is no literal of the type */
export function literalText({ type, value }: TypedLiteral, name: string): string {
  const sql = typeText(type);
  if (sql === null) {
    const message = `the parameter ${name} is of the type ${type.type}, of which there are no literals; cast it in the statement`;
    throw new SparkError("UNSUPPORTED_TYPE", message);
  }
  return value === null || value === undefined ? `CAST(NULL AS ${sql})` : someText(type, value, sql);
}

/** A text as a literal. */
export function quotedText(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** A name in quotes. */
export function quotedName(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

/** Types by their names in Spark's SQL. Whole numbers without a sign have room in the next larger type. */
const NAMES: { readonly [type: string]: string } = {
  null: "VOID",
  bool: "BOOLEAN",
  i8: "TINYINT",
  i16: "SMALLINT",
  i32: "INT",
  i64: "BIGINT",
  u8: "SMALLINT",
  u16: "INT",
  u32: "BIGINT",
  u64: "DECIMAL(20,0)",
  f32: "FLOAT",
  f64: "DOUBLE",
  string: "STRING",
  large_string: "STRING",
  string_view: "STRING",
  binary: "BINARY",
  large_binary: "BINARY",
  binary_view: "BINARY",
  fixed_size_binary: "BINARY",
  date32: "DATE",
};

function typeText(type: DataType): string | null {
  if (type.type === "decimal") return type.precision > 38 ? null : `DECIMAL(${type.precision},${type.scale})`;
  if (type.type === "timestamp") return type.tz === null ? "TIMESTAMP_NTZ" : "TIMESTAMP";
  return NAMES[type.type] ?? null;
}

function someText(type: DataType, value: unknown, sql: string): string {
  switch (sql) {
    case "VOID":
      return "NULL";
    case "BOOLEAN":
      return value === true ? "true" : "false";
    case "STRING":
      return quotedText(String(value));
    case "BINARY":
      return `X'${Array.from(value as Uint8Array, (byte) => byte.toString(16).padStart(2, "0")).join("")}'`;
    case "DATE":
      return `date_from_unix_date(CAST('${String(value)}' AS INT))`;
    case "TIMESTAMP":
      return `timestamp_micros(CAST('${microsOf(type, value)}' AS BIGINT))`;
    case "TIMESTAMP_NTZ":
      // The zone of the session is UTC, so that nothing is shifted.
      return `CAST(timestamp_micros(CAST('${microsOf(type, value)}' AS BIGINT)) AS TIMESTAMP_NTZ)`;
    default:
      // Of a number without quotes, servers choose the type, and the least one cannot be written.
      return `CAST('${numberText(type, value)}' AS ${sql})`;
  }
}

const PER_MICRO: { readonly [unit: string]: readonly [times: bigint, by: bigint] } = {
  s: [1_000_000n, 1n],
  ms: [1000n, 1n],
  us: [1n, 1n],
  ns: [1n, 1000n],
};

/** A moment in microseconds. @throws {SparkError} `UNSUPPORTED_TYPE` if it has parts of one */
export function microsOf(type: DataType, value: unknown): bigint {
  const [times, by] = PER_MICRO[type.type === "timestamp" ? type.unit : "us"] ?? [1n, 1n];
  const all = BigInt(value as bigint) * times;
  if (all % by === 0n) return all / by;
  throw new SparkError("UNSUPPORTED_TYPE", "a moment has nanoseconds, and Spark keeps microseconds");
}

function numberText(type: DataType, value: unknown): string {
  if (type.type === "decimal") return decimalText(BigInt(value as bigint), type.scale);
  return Object.is(value, -0) ? "-0.0" : String(value);
}

function decimalText(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${unscaled < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
