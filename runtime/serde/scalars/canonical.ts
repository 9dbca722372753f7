// Is this text already in msgspec's own spelling? Cheap scans, so that the fast paths can pass canonical text through as it is;
// everything else is parsed by `scalars/`.

import { isCalendarDate } from "./calendar.js";
import { parseDecimal } from "./decimal.js";

/** `YYYY-MM-DDTHH:MM:SS[.ffffff][Z|±HH:MM]`; `tz` says whether the offset must or must not be there. */
export function isCanonicalDatetime(text: string, tz?: boolean): boolean {
  return isDateAt(text) && text.charCodeAt(10) === LETTER_T && isTimeAt(text, 11, tz);
}

/** `YYYY-MM-DD`. */
export function isCanonicalDate(text: string): boolean {
  return text.length === 10 && isDateAt(text);
}

/** `HH:MM:SS[.ffffff][Z|±HH:MM]`; `tz` says whether the offset must or must not be there. */
export function isCanonicalTime(text: string, tz?: boolean): boolean {
  return isTimeAt(text, 0, tz);
}

/** `[-]P[nD][T<seconds>[.f]S]`: all of a day in seconds, no zeros that say nothing, at most 999,999,999 days. */
export function isCanonicalDuration(text: string): boolean {
  return DURATION.test(text);
}

/** Thirty-two small hexadecimal digits in five groups. */
export function isCanonicalUuid(text: string): boolean {
  return UUID.test(text);
}

/** As Python's `str(Decimal(text))`. */
export function isCanonicalDecimal(text: string): boolean {
  return PLAIN_DECIMAL.test(text) ? !SMALL_DECIMAL.test(text) : parseDecimal(text) === text;
}

/** True if a canonical datetime or time names its offset from UTC. */
export function hasZone(text: string): boolean {
  const end = text.length;
  if (text.charCodeAt(end - 1) === LETTER_Z) return true;
  const sign = text.charCodeAt(end - 6);
  return sign === PLUS || (sign === MINUS && text.charCodeAt(end - 3) === COLON);
}

const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

// Seconds below 86400; a fraction ends in another digit than zero.
const SECONDS = "(?:[1-9][0-9]{0,3}|[1-7][0-9]{4}|8[0-5][0-9]{3}|86[0-3][0-9]{2})";
const FRACTION = "\\.[0-9]{0,5}[1-9]";
const TIME_PART = `T(?:${SECONDS}(?:${FRACTION})?|0${FRACTION})S`;
const DURATION: RegExp = /* @__PURE__ */ new RegExp(
  `^(?!-P9{9}DT)(?:P0D|-?P(?:[1-9][0-9]{0,8}D(?:${TIME_PART})?|${TIME_PART}))$`,
);

const PLAIN_DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** Python writes these with an exponent: below 1e-6, or zero with more than six decimals. */
const SMALL_DECIMAL = /^-?0\.0{6}(?:0|[1-9])/;

/** `YYYY-MM-DD` at the start of a text. */
function isDateAt(text: string): boolean {
  if (text.charCodeAt(4) !== MINUS || text.charCodeAt(7) !== MINUS) return false;
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  return century >= 0 && year >= 0 && isCalendarDate(100 * century + year, twoDigits(text, 5), twoDigits(text, 8));
}

/** `HH:MM:SS[.ffffff][zone]` from `at` to the end. */
function isTimeAt(text: string, at: number, tz: boolean | undefined): boolean {
  if (text.charCodeAt(at + 2) !== COLON || text.charCodeAt(at + 5) !== COLON) return false;
  const isClock = isBelow(twoDigits(text, at), 24) && isBelow(twoDigits(text, at + 3), 60);
  if (!isClock || !isBelow(twoDigits(text, at + 6), 60)) return false;
  const end = text.charCodeAt(at + 8) === POINT ? microsEnd(text, at + 9) : at + 8;
  if (end === text.length) return tz !== true;
  return end > 0 && tz !== false && isZoneAt(text, end);
}

/** After six digits that are not all zero; -1 if they are not there. */
function microsEnd(text: string, at: number): number {
  const first = twoDigits(text, at);
  const second = twoDigits(text, at + 2);
  const third = twoDigits(text, at + 4);
  return first >= 0 && second >= 0 && third >= 0 && first + second + third > 0 ? at + 6 : -1;
}

/** `Z`, or an offset that is not zero. */
function isZoneAt(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === LETTER_Z) return text.length === at + 1;
  if ((sign !== PLUS && sign !== MINUS) || text.length !== at + 6 || text.charCodeAt(at + 3) !== COLON) return false;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  return isBelow(hours, 24) && isBelow(minutes, 60) && hours + minutes > 0;
}

function isBelow(value: number, bound: number): boolean {
  return value >= 0 && value < bound;
}

/** The number two digits make; -1 if they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1; // NaN past the end
}
