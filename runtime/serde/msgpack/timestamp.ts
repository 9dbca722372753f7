import { dateOfDay } from "../scalars/calendar.js";
import { formatClock } from "../scalars/time.js";

const SECONDS_PER_DAY = 86_400;
const FIRST_SECOND = -62_135_596_800; // 0001-01-01T00:00:00Z
const LAST_SECOND = 253_402_300_799; // 9999-12-31T23:59:59Z

/** The canonical UTC datetime of a timestamp; null if it lies outside the years 1 to 9999 or between two microseconds. */
export function datetimeOfTimestamp(seconds: number, nanos: number): string | null {
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND || nanos % 1000 !== 0 || nanos > 999_999_999) return null;
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const micros = (seconds - days * SECONDS_PER_DAY) * 1_000_000 + nanos / 1000;
  return `${dateOfDay(days)}T${formatClock(micros)}Z`;
}
