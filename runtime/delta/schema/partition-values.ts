// Partition values: text in the log, typed values in columns, names of directories on disk.

import type { DataType } from "tessera-contracts/arrow";
import { DeltaError, type TablePlace } from "../errors.js";

/** The directory of rows whose partition value is null. It is never a value. */
export const NULL_DIRECTORY = "__HIVE_DEFAULT_PARTITION__";

/**
 * The value of a text of the log, as a cell of a column of its type. Null and the empty text are null.
 * @throws {DeltaError} `LOG_CORRUPT` if the text is no value of the type
 */
export function parsePartitionValue(text: string | null, type: DataType, place: TablePlace): unknown {
  if (text === null || text === "") return null;
  const value = cellOfText(text, type);
  if (value !== undefined) return value;
  const message = `the partition value ${JSON.stringify(text)} is none of the type ${type.type}`;
  throw new DeltaError("LOG_CORRUPT", message, place, { details: { value: text } });
}

/** The value of a text as the log spells values, as a cell of a column of its type; undefined if it is none. */
export function cellOfText(text: string, type: DataType): unknown {
  switch (type.type) {
    case "string":
      return text;
    case "binary":
      return new TextEncoder().encode(text);
    case "bool":
      return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
    case "i8":
    case "i16":
    case "i32":
    case "i64":
      return integerOf(text, Number(type.type.slice(1)));
    case "f32":
      return singleOf(text);
    case "f64":
      return floatOf(text);
    case "decimal":
      return decimalOf(text, type);
    case "date32":
      return daysOf(text);
    case "timestamp":
      return microsOf(text);
    case "extension":
      return cellOfText(text, type.storage);
    default:
      return undefined;
  }
}

function integerOf(text: string, bits: number): number | bigint | undefined {
  if (!/^[+-]?\d{1,20}$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ""));
  if (BigInt.asIntN(bits, value) !== value) return undefined;
  return bits === 64 ? value : Number(value);
}

function floatOf(text: string): number | undefined {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  const [, sign, word = ""] = /^([+-]?)(inf|infinity|nan)$/i.exec(text) ?? [];
  if (word === "") return undefined;
  return word.toLowerCase() === "nan" ? NaN : sign === "-" ? -Infinity : Infinity;
}

function singleOf(text: string): number | undefined {
  const value = floatOf(text);
  return value === undefined ? undefined : Math.fround(value);
}

/** Unscaled. Zeros beyond the scale are nothing; other digits there are an error. */
function decimalOf(
  text: string,
  { precision, scale }: { readonly precision: number; readonly scale: number },
): bigint | undefined {
  const [, sign, whole = "", fraction = ""] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text) ?? [];
  const digits = fraction.replace(/0+$/, "");
  if (sign === undefined || whole + fraction === "" || digits.length > scale || whole.length > 40) return undefined;
  const value = BigInt(whole + digits.padEnd(scale, "0"));
  return value >= 10n ** BigInt(precision) ? undefined : sign === "-" ? -value : value;
}

function daysOf(text: string): number | undefined {
  const [, year, month, day] = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.getTime() / 86_400_000 : undefined;
}

const TIME = /^([+-]?\d{4,6}-\d\d-\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:?\d\d)?$/;

/** Microseconds since 1970. Without a zone it is UTC. */
function microsOf(text: string): bigint | undefined {
  const [, date = "", hours, minutes, seconds, fraction = "", zone = "Z"] = TIME.exec(text) ?? [];
  const days = daysOf(date);
  if (days === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const [, sign, zoneHours, zoneMinutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const shift = (sign === "-" ? -60 : 60) * (60 * Number(zoneHours ?? 0) + Number(zoneMinutes ?? 0));
  const whole = 86_400 * days + 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds) - shift;
  return BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, "0").slice(0, 6));
}

/**
 * The text of a cell for the log; null stays null, and the empty text becomes it, because the log cannot tell them apart.
 * @throws {DeltaError} `SCHEMA_INVALID` if tables cannot be partitioned by the type
 */
export function formatPartitionValue(value: unknown, type: DataType, place: TablePlace): string | null {
  if (value === null || value === undefined || value === "") return null;
  switch (type.type) {
    case "extension":
      return formatPartitionValue(value, type.storage, place);
    case "binary":
      return textOf(value as Uint8Array, place);
    case "decimal":
      return decimalText(value as bigint, type.scale);
    case "date32":
      return dateText(Number(value) * 86_400_000);
    case "timestamp":
      return timeText(value as bigint, type.tz !== null);
    case "string":
    case "bool":
    case "i8":
    case "i16":
    case "i32":
    case "i64":
    case "f32":
    case "f64":
      // JavaScript leaves out the sign of a zero.
      return Object.is(value, -0) ? "-0.0" : String(value as string | number | bigint | boolean);
    default:
      throw new DeltaError(
        "SCHEMA_INVALID",
        `a table cannot be partitioned by a column of the type ${type.type}`,
        place,
      );
  }
}

function textOf(bytes: Uint8Array, place: TablePlace): string | null {
  try {
    return bytes.length === 0 ? null : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const message =
      "a binary partition value must be UTF-8, because the log has it as text; partition by another column";
    throw new DeltaError("SCHEMA_INVALID", message, place, { cause });
  }
}

function decimalText(value: bigint, scale: number): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const sign = value < 0n ? "-" : "";
  return scale <= 0
    ? `${sign}${digits}${"0".repeat(-scale)}`
    : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function dateText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, -"T00:00:00.000Z".length);
}

/** ISO 8601 in UTC for moments, so that no reader takes its own zone; the form of the protocol for times of a clock. */
function timeText(micros: bigint, isMoment: boolean): string {
  const rest = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const iso = new Date(Number((micros - rest) / 1000n)).toISOString().slice(0, -".000Z".length);
  const text = `${iso}.${String(rest).padStart(6, "0")}`;
  return isMoment ? `${text}Z` : text.replace("T", " ");
}

/** What Hive and Spark escape in the names of directories. */
// oxlint-disable-next-line no-control-regex -- they are what is escaped
const UNSAFE = /[\u0001-\u001f"#%'*/:=?\\\u007f{[\]^]/g;

function escaped(text: string): string {
  return text.replace(UNSAFE, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

/** The directory of a partition on disk, such as `day=2026-01-01/kind=a`. In the log it is percent-encoded once more. */
export function partitionDirectory(
  columns: readonly string[],
  values: { readonly [name: string]: string | null },
): string {
  const parts = columns.map((name) => {
    const value = values[name] ?? "";
    return `${escaped(name)}=${value === "" ? NULL_DIRECTORY : escaped(value)}`;
  });
  return parts.join("/");
}
