// The values of Arrow columns as a person reads them.

import type { DataType, DecimalType, TimestampType, TimeUnit } from "../../../../runtime/arrow/type/data-type.js";
import { encodeBase64 } from "../../../../runtime/serde/scalars/base64.js";
import { shownText } from "../../shown-text.js";

/** A value of a column as text, cut to some length; null for null. */
export function cellText(value: unknown, type: DataType): string | null {
  if (value === null) return null;
  const text = textOf(value, type);
  const shown = shownText(text.slice(0, MOST_TEXT));
  return text.length > MOST_TEXT ? `${shown}…` : shown;
}

const MOST_TEXT = 160;

/** Scalars as themselves; all that has parts as JSON, with integers of any size as they are and bytes as base64. */
function textOf(value: unknown, type: DataType): string {
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "number") return numberText(value, type);
  if (value instanceof Uint8Array) return bytesText(value);
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "bigint") return String(part);
    return part instanceof Uint8Array ? bytesText(part) : part;
  });
}

function bytesText(bytes: Uint8Array): string {
  return encodeBase64(bytes.subarray(0, MOST_TEXT));
}

function numberText(value: number | bigint, type: DataType): string {
  switch (type.type) {
    case "date32":
      return dateText(Number(value) * DAY_MS)?.slice(0, "0000-00-00".length) ?? String(value);
    case "date64":
      return dateText(Number(value))?.slice(0, "0000-00-00".length) ?? String(value);
    case "timestamp":
      return timestampText(BigInt(value), type);
    case "decimal":
      return decimalText(BigInt(value), type);
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
}

/** In the zone UTC, which `Z` says if the column knows its zone at all. */
function timestampText(value: bigint, { unit, tz }: TimestampType): string {
  const places = PLACES[unit];
  const inSecond = 10n ** BigInt(places);
  const fraction = ((value % inSecond) + inSecond) % inSecond;
  const text = dateText(Number((value - fraction) / inSecond) * 1000);
  if (text === null) return `${value} ${unit}`;
  const decimals = fraction === 0n ? "" : `.${String(fraction).padStart(places, "0")}`;
  return `${text.slice(0, "0000-00-00T00:00:00".length)}${decimals}${tz === null ? "" : "Z"}`;
}

function decimalText(value: bigint, { scale }: DecimalType): string {
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Null where four digits of a year do not suffice. */
function dateText(milliseconds: number): string | null {
  const isShort = milliseconds >= FIRST_MS && milliseconds <= LAST_MS;
  return isShort ? new Date(milliseconds).toISOString() : null;
}

const DAY_MS = 86_400_000;
const FIRST_MS = Date.parse("0001-01-01T00:00:00Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59Z");
const PLACES: { readonly [U in TimeUnit]: number } = { s: 0, ms: 3, us: 6, ns: 9 };
