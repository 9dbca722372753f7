// Scalars of contracts as cells of columns, and back: dates and the like are text in a row and numbers in a column.

import { datetimeToMicros, durationToMicros, microsToDatetime, microsToDuration } from "tessera-contracts/serde";
import {
  clockToMicros,
  dateOfDay,
  dayOfDate,
  isCanonicalDate,
  isCanonicalDatetime,
  isCanonicalDecimal,
  isCanonicalDuration,
  isCanonicalTime,
  isCanonicalUuid,
  microsToClock,
} from "tessera-contracts/serde/codegen";
import type { DataType, TimeUnit } from "../type/data-type.js";

/** How many of a unit there are in a second. */
export const PER_SECOND = { s: 1n, ms: 1_000n, us: 1_000_000n, ns: 1_000_000_000n } as const satisfies Record<
  TimeUnit,
  bigint
>;

const MILLISECONDS_PER_DAY = 86_400_000n;

/** A scalar that a contract has as text. */
export type TextScalar = "datetime" | "date" | "time" | "duration" | "uuid" | "decimal";

/** True for the scalars that a contract has as text and a column as a number. */
export function isTextScalar(kind: string): kind is TextScalar {
  return Object.hasOwn(IS_CANONICAL, kind);
}

const IS_CANONICAL = {
  datetime: isCanonicalDatetime,
  date: isCanonicalDate,
  time: isCanonicalTime,
  duration: isCanonicalDuration,
  uuid: isCanonicalUuid,
  decimal: isCanonicalDecimal,
} as const satisfies { readonly [kind in TextScalar]: (text: string) => boolean };

/** True if a text is the one spelling that codecs write. */
export function isCanonicalText(kind: TextScalar, text: string): boolean {
  return IS_CANONICAL[kind](text);
}

/** The cell that a canonical text is stored as; null if the type cannot hold it. */
export function cellOfText(kind: TextScalar, text: string, type: DataType): unknown {
  switch (type.type) {
    case "string":
    case "large_string":
      return text;
    case "timestamp":
      return inUnit(datetimeToMicros(text), type.unit);
    case "date32":
      return dayOfDate(text);
    case "date64":
      return BigInt(dayOfDate(text)) * MILLISECONDS_PER_DAY;
    case "time":
      if (!isCanonicalTime(text, false)) return null;
      return numberIf(type.unit === "s" || type.unit === "ms", inUnit(BigInt(clockToMicros(text)), type.unit));
    case "duration":
      return inUnit(durationToMicros(text), type.unit);
    case "decimal":
      return unscaled(text, type);
    case "fixed_size_binary":
      return kind === "uuid" ? bytesOfUuid(text) : null;
    default:
      return null;
  }
}

/** The text that a cell means; null if it means none, such as a moment beyond the year 9999. */
export function textOfCell(cell: unknown, type: DataType): string | null {
  switch (type.type) {
    case "timestamp":
      return datetimeText(cell as bigint, type.unit, type.tz !== null);
    case "date32":
      return dateText(BigInt(cell as number));
    case "date64":
      return (cell as bigint) % MILLISECONDS_PER_DAY === 0n ? dateText((cell as bigint) / MILLISECONDS_PER_DAY) : null;
    case "time":
      return clockText(toMicros(BigInt(cell as number | bigint), type.unit));
    case "duration":
      return durationText(toMicros(cell as bigint, type.unit));
    case "decimal":
      return scaled(cell as bigint, type.scale);
    case "fixed_size_binary":
      return cell instanceof Uint8Array && cell.length === 16 ? uuidOfBytes(cell) : null;
    default:
      return typeof cell === "string" ? cell : null;
  }
}

/** A count of microseconds in another unit; null if it would lose something. */
function inUnit(micros: bigint, unit: TimeUnit): bigint | null {
  const count = micros * PER_SECOND[unit];
  return count % PER_SECOND.us === 0n ? count / PER_SECOND.us : null;
}

function toMicros(count: bigint, unit: TimeUnit): bigint | null {
  const micros = count * PER_SECOND.us;
  return micros % PER_SECOND[unit] === 0n ? micros / PER_SECOND[unit] : null;
}

function numberIf(isNarrow: boolean, value: bigint | null): number | bigint | null {
  return isNarrow && value !== null ? Number(value) : value;
}

function datetimeText(count: bigint, unit: TimeUnit, isZoned: boolean): string | null {
  const micros = toMicros(count, unit);
  if (micros === null || !isInRange("datetime", micros)) return null;
  const text = microsToDatetime(micros);
  return isZoned ? text : text.slice(0, -1);
}

function dateText(days: bigint): string | null {
  return isInRange("date", days * MICROS_PER_DAY) ? dateOfDay(Number(days)) : null;
}

function clockText(micros: bigint | null): string | null {
  return micros === null || !isInRange("time", micros) ? null : microsToClock(Number(micros));
}

function durationText(micros: bigint | null): string | null {
  return micros === null || !isInRange("duration", micros) ? null : microsToDuration(micros);
}

const MICROS_PER_DAY = 86_400_000_000n;

/** The least and the most microseconds that texts can say. */
const MICROS_RANGE = {
  datetime: [-62_135_596_800_000_000n, 253_402_300_799_999_999n], // 0001-01-01T00:00:00 to 9999-12-31T23:59:59.999999
  date: [-62_135_596_800_000_000n, 253_402_300_799_999_999n],
  time: [0n, MICROS_PER_DAY - 1n],
  duration: [-MICROS_PER_DAY * 999_999_999n, MICROS_PER_DAY * 1_000_000_000n - 1n],
} as const;

/** The least and the most microseconds of a time that a text can say; days are counted from 1970. */
export function microsRange(kind: keyof typeof MICROS_RANGE): readonly [least: bigint, most: bigint] {
  return MICROS_RANGE[kind];
}

function isInRange(kind: keyof typeof MICROS_RANGE, micros: bigint): boolean {
  const [least, most] = MICROS_RANGE[kind];
  return micros >= least && micros <= most;
}

/** The digits of a decimal as one integer; null if the type has too few of them, before or behind the point. */
function unscaled(
  text: string,
  { precision, scale }: { readonly precision: number; readonly scale: number },
): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]\d+))?$/.exec(text);
  if (match === null) return null; // Infinity and NaN
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(whole + fraction);
  const shift = scale - fraction.length + Number(exponent);
  if (Math.abs(shift) > 100) return digits === 0n ? 0n : null;
  const power = 10n ** BigInt(Math.abs(shift));
  if (shift < 0 && digits % power !== 0n) return null;
  const value = shift < 0 ? digits / power : digits * power;
  return value < 10n ** BigInt(precision) ? (sign === "" ? value : -value) : null;
}

/** With as many digits behind the point as the scale has. */
function scaled(value: bigint, scale: number): string {
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const at = digits.length - scale;
  return `${value < 0n ? "-" : ""}${digits.slice(0, at)}.${digits.slice(at)}`;
}

function bytesOfUuid(text: string): Uint8Array {
  const digits = text.replaceAll("-", "");
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

function uuidOfBytes(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    "-",
  );
}
