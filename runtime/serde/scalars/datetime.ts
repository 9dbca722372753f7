import { dateOfDay, daysSinceEpoch, isCalendarDate } from "./calendar.js";
import { datePartsOf } from "./date.js";
import { type Canonical, refuse } from "./refusal.js";
import { CLOCK_PATTERN, clockOf, formatClock, MICROS_PER_DAY, zoneMinutes } from "./time.js";

/** `YYYY-MM-DDTHH:MM:SS[.ffffff][zone]` of an RFC 3339 datetime; a fraction beyond microseconds is rounded half up. */
export function parseDatetime(text: string): Canonical {
  const parts = partsOf(text);
  if (parts === null || !isInYears(parts.micros)) return INVALID;
  return formatLocal(parts.micros) + parts.zone;
}

/**
 * Microseconds since 1970-01-01T00:00:00Z; a datetime without zone is taken as UTC.
 * @throws {RangeError} when the text is not a datetime
 */
export function datetimeToMicros(text: string): bigint {
  const parts = partsOf(text);
  if (parts === null) throw new RangeError(INVALID.refused);
  return parts.micros - BigInt(zoneMinutes(parts.zone)) * MICROS_PER_MINUTE;
}

/**
 * The datetime in UTC, `…Z`.
 * @throws {RangeError} when it lies outside the years 1 to 9999
 */
export function microsToDatetime(micros: bigint): string {
  if (!isInYears(micros)) throw new RangeError("datetime outside the years 1 to 9999");
  return `${formatLocal(micros)}Z`;
}

/**
 * The point in time, cut to milliseconds; a datetime without zone is taken as UTC.
 * @throws {RangeError} when the text is not a datetime
 */
export function datetimeToDate(text: string): Date {
  return new Date(Number(floorDivide(datetimeToMicros(text), 1000n)));
}

/**
 * The datetime in UTC, `…Z`.
 * @throws {RangeError} when the date is invalid or lies outside the years 1 to 9999
 */
export function dateToDatetime(date: Date): string {
  return microsToDatetime(BigInt(date.getTime()) * 1000n);
}

/** True if a count of microseconds since 1970 falls into the years 1 to 9999. */
export function isInYears(micros: bigint): boolean {
  return micros >= FIRST_MICROS && micros <= LAST_MICROS;
}

/** The quotient, rounded down. */
export function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

const INVALID = refuse("Invalid RFC3339 encoded datetime");
const DATETIME = new RegExp(`^\\d{4}-\\d\\d-\\d\\d[Tt ]${CLOCK_PATTERN}$`);
const MICROS_PER_MINUTE = 60_000_000n;
const FIRST_MICROS = -62_135_596_800_000_000n; // 0001-01-01T00:00:00
const LAST_MICROS = 253_402_300_799_999_999n; // 9999-12-31T23:59:59.999999

/** Microseconds on the local clock since 1970, and the canonical zone. */
function partsOf(text: string): { readonly micros: bigint; readonly zone: string } | null {
  const match = DATETIME.exec(text);
  if (match === null || !isCalendarDate(...datePartsOf(text))) return null;
  const clock = clockOf(match, 1);
  if (clock === null) return null;
  const days = daysSinceEpoch(...datePartsOf(text));
  return { micros: BigInt(days) * BigInt(MICROS_PER_DAY) + BigInt(clock.micros), zone: clock.zone };
}

function formatLocal(micros: bigint): string {
  const days = floorDivide(micros, BigInt(MICROS_PER_DAY));
  return `${dateOfDay(Number(days))}T${formatClock(Number(micros - days * BigInt(MICROS_PER_DAY)))}`;
}
