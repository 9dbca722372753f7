// Durations are exact: days of 24 hours, seconds and microseconds, in the range of Python's timedelta.

import { type Canonical, refuse } from "./refusal.js";

/** `[-]P[nD][T<seconds>[.fraction]S]` of an ISO 8601 duration `[+-]P#DT#H#M#S`, of which only the last number has a fraction. */
export function parseDuration(text: string): Canonical {
  const micros = microsOf(text);
  return typeof micros === "bigint" ? formatDuration(micros) : micros;
}

/**
 * The duration in microseconds.
 * @throws {RangeError} when the text is not a duration
 */
export function durationToMicros(text: string): bigint {
  const micros = microsOf(text);
  if (typeof micros !== "bigint") throw new RangeError(micros.refused);
  return micros;
}

/**
 * The canonical text of a number of microseconds.
 * @throws {RangeError} when it is beyond 999,999,999 days
 */
export function microsToDuration(micros: bigint): string {
  if (!isInDurationRange(micros)) throw new RangeError(OUT_OF_RANGE.refused);
  return formatDuration(micros);
}

/** True for what Python's timedelta can hold: -999,999,999 days to almost 1,000,000,000 days. */
export function isInDurationRange(micros: bigint): boolean {
  return micros >= -999_999_999n * MICROS_PER_DAY && micros < 1_000_000_000n * MICROS_PER_DAY;
}

/** The canonical text of a number of microseconds in range. */
export function formatDuration(micros: bigint): string {
  const size = micros < 0n ? -micros : micros;
  const days = size / MICROS_PER_DAY;
  const seconds = (size % MICROS_PER_DAY) / 1_000_000n;
  const fraction = String(size % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const time = seconds === 0n && fraction === "" ? "" : `T${seconds}${fraction === "" ? "" : `.${fraction}`}S`;
  const date = days === 0n && time !== "" ? "" : `${days}D`;
  return `${micros < 0n ? "-" : ""}P${date}${time}`;
}

const MICROS_PER_DAY = 86_400_000_000n;
const INVALID = refuse("Invalid ISO8601 duration");
const OUT_OF_RANGE = refuse("Duration is out of range");
const UNSUPPORTED = refuse("Only units 'D', 'H', 'M', and 'S' are supported when parsing ISO8601 durations");
const START = /^([+-]?)P/i;
const SEGMENT = /(\d+)(?:\.(\d+))?(\D?)/y;
const MOST_UNITS = 2n ** 47n;
/** Seconds and rank of the units; a unit may only follow one of lower rank, and `T` has rank 1. */
const DATE_UNITS: Units = { d: [86_400n, 0] };
const TIME_UNITS: Units = { h: [3600n, 2], m: [60n, 3], s: [1n, 4] };
const RELATIVE_UNITS = /[wymd]/i;

type Units = { readonly [letter: string]: readonly [seconds: bigint, rank: number] };

function microsOf(text: string): bigint | { readonly refused: string } {
  const start = START.exec(text);
  if (start === null) return INVALID;
  let at = start[0].length;
  let rank = -1;
  let micros = 0n;
  do {
    if (text[at] === "T" || text[at] === "t") {
      if (rank >= 1) return INVALID;
      rank = 1;
      at++;
    }
    SEGMENT.lastIndex = at;
    const segment = SEGMENT.exec(text);
    if (segment === null) return INVALID;
    const [whole, digits = "", fraction, letter = ""] = segment;
    if (digits.length > 1 && BigInt(digits) > MOST_UNITS) return OUT_OF_RANGE;
    const unit = (rank < 1 ? DATE_UNITS : TIME_UNITS)[letter.toLowerCase()];
    if (unit === undefined || unit[1] <= rank) return wrongUnit(letter, rank);
    rank = unit[1];
    micros += microsOfSegment(digits, fraction ?? "", unit[0]);
    if (micros >= 1_000_000_000n * MICROS_PER_DAY) return OUT_OF_RANGE;
    at += whole.length;
    if (fraction !== undefined && at < text.length) return INVALID;
  } while (at < text.length);
  const signed = start[1] === "-" ? -micros : micros;
  return isInDurationRange(signed) ? signed : OUT_OF_RANGE;
}

/** Weeks, years and (before `T`) months have no fixed length; any other letter is a mistake. */
function wrongUnit(letter: string, rank: number): { readonly refused: string } {
  const isMonth = letter === "m" || letter === "M";
  if (letter.toLowerCase() === "d" || (isMonth && rank >= 1)) return INVALID;
  return RELATIVE_UNITS.test(letter) ? UNSUPPORTED : INVALID;
}

/** More than eleven digits of fraction make no difference, whatever the unit. */
function microsOfSegment(digits: string, fraction: string, seconds: bigint): bigint {
  const kept = fraction.slice(0, 11);
  const scale = 10n ** BigInt(kept.length);
  const micros = (BigInt(kept || "0") * seconds * 1_000_000n + scale / 2n) / scale;
  return BigInt(digits) * seconds * 1_000_000n + micros;
}
