// Datetimes and durations given as numbers of seconds: lax mode, and MessagePack's timestamp extension.

import { isInYears, microsToDatetime } from "./datetime.js";
import { formatDuration, isInDurationRange } from "./duration.js";
import { type Canonical, refuse } from "./refusal.js";

/** The UTC datetime of a number of seconds since 1970; a fraction is rounded to microseconds. */
export function secondsToDatetime(seconds: number | bigint): Canonical {
  if (typeof seconds === "bigint") return instantToDatetime(seconds, 0);
  if (!Number.isFinite(seconds)) return refuse("Invalid epoch timestamp");
  const whole = Math.trunc(seconds);
  const nanos = Math.trunc(1e9 * (seconds - whole));
  return nanos < 0 ? instantToDatetime(BigInt(whole) - 1n, nanos + 1e9) : instantToDatetime(BigInt(whole), nanos);
}

/** The duration of a number of seconds; a fraction is rounded to microseconds. */
export function secondsToDuration(seconds: number | bigint): Canonical {
  if (typeof seconds === "number" && !Number.isFinite(seconds)) return DURATION_OUT_OF_RANGE;
  const whole = typeof seconds === "bigint" ? seconds : BigInt(Math.trunc(seconds));
  const fraction = typeof seconds === "bigint" ? 0 : roundHalfAway(1e6 * (seconds - Math.trunc(seconds)));
  const micros = whole * 1_000_000n + BigInt(fraction);
  return isInDurationRange(micros) ? formatDuration(micros) : DURATION_OUT_OF_RANGE;
}

/** The UTC datetime of seconds since 1970 and the nanoseconds after that, which are rounded to microseconds. */
export function instantToDatetime(seconds: bigint, nanos: number): Canonical {
  const micros = seconds * 1_000_000n + BigInt(Math.floor((nanos + 500) / 1000));
  if (isInYears(micros)) return microsToDatetime(micros);
  return seconds > 0n && seconds <= MOST_SECONDS ? YEAR_10000 : TIMESTAMP_OUT_OF_RANGE;
}

/** The first second of the year 10000 passes msgspec's range check. */
const MOST_SECONDS = 253_402_300_800n;
// The space stands at the end of msgspec's message.
const TIMESTAMP_OUT_OF_RANGE = refuse("Timestamp is out of range ");
/** Refusal, but only after the check whether the type wants a zone. */
export const YEAR_10000: Canonical = refuse("Timestamp is out of range ");

const DURATION_OUT_OF_RANGE = refuse("Duration is out of range");

function roundHalfAway(value: number): number {
  return value < 0 ? -Math.round(-value) : Math.round(value);
}
