// Statistics that a checkpoint has as columns (`stats_parsed`), as the JSON text that they are elsewhere. Nothing is rounded.

import type { SchemaElement, SchemaTree } from "hyparquet";

/** A column of a Parquet schema, with those inside. */
export type ParquetColumn = Pick<SchemaTree, "children" | "element">;

/**
 * The JSON text of a value of a column: numbers with all digits, decimals as numbers, days and times as text.
 * Null if JSON has no such value, as for NaN, or there is none.
 */
export function jsonOf(value: unknown, column: ParquetColumn): string | null {
  if (value === null || value === undefined) return null;
  if (column.children.length > 0) return objectOf(value as { readonly [name: string]: unknown }, column);
  const { converted_type: converted, logical_type: logical, type } = column.element;
  if (converted === "DECIMAL" || logical?.type === "DECIMAL")
    return decimalText(unscaled(value), scaleOf(column.element));
  if (converted === "DATE" || logical?.type === "DATE") return JSON.stringify(dayText(Number(value)));
  if (logical?.type === "TIMESTAMP" || converted?.startsWith("TIMESTAMP") === true || type === "INT96")
    return JSON.stringify(timeText(microsOf(value as bigint, column.element), column.element));
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return JSON.stringify(new TextDecoder().decode(value));
  return typeof value === "number" && !Number.isFinite(value) ? null : JSON.stringify(value);
}

function objectOf(value: { readonly [name: string]: unknown }, { children }: ParquetColumn): string {
  const parts = children.flatMap((child) => {
    const json = jsonOf(value[child.element.name], child);
    return json === null ? [] : [`${JSON.stringify(child.element.name)}:${json}`];
  });
  return `{${parts.join(",")}}`;
}

function scaleOf({ scale, logical_type: logical }: SchemaElement): number {
  return scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0);
}

/** Decimals are integers, or big-endian two's complement. */
function unscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  let digits = 0n;
  for (const byte of value) digits = (digits << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * value.length, digits);
}

/** A decimal as JSON has numbers. */
export function decimalText(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-scale)}`;
}

function dayText(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function microsOf(value: bigint, { converted_type: converted, logical_type: logical, type }: SchemaElement): bigint {
  if (type === "INT96" || (logical?.type === "TIMESTAMP" && logical.unit === "NANOS")) return value / 1000n;
  const isMillis = converted === "TIMESTAMP_MILLIS" || (logical?.type === "TIMESTAMP" && logical.unit === "MILLIS");
  return isMillis ? value * 1000n : value;
}

function timeText(micros: bigint, { logical_type: logical }: SchemaElement): string {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = new Date(Number((micros - rest) / 1000n)).toISOString().slice(0, -5);
  const zone = logical?.type === "TIMESTAMP" && !logical.isAdjustedToUTC ? "" : "Z";
  return `${seconds}.${String(rest).padStart(6, "0")}${zone}`;
}
