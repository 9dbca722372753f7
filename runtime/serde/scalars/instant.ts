// A canonical datetime with an offset as a point in time.

import { daysSinceEpoch } from "./calendar.js";

/** Seconds since 1970 in UTC, rounded down, and the nanoseconds after that. */
export interface Instant {
  readonly seconds: number;
  readonly nanos: number;
}

//  YYYY-MM-DDTHH:MM:SS[.ffffff](Z|±HH:MM)
//  0    5  8  11 14 17 20
const MINUS = 45;
const LETTER_Z = 90;

/** The instant of a canonical datetime with offset. */
export function instantOf(text: string): Instant {
  const days = daysSinceEpoch(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
  const minutes = numberAt(text, 11, 2) * 60 + numberAt(text, 14, 2) - offsetMinutes(text);
  const nanos = text.charAt(19) === "." ? numberAt(text, 20, 6) * 1000 : 0;
  return { seconds: days * 86_400 + minutes * 60 + numberAt(text, 17, 2), nanos };
}

/** True if the instant is in the years 1 to 9999 in UTC too: an offset can carry a datetime out of what decoders take. */
export function isInYearsOfUtc({ seconds }: Instant): boolean {
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND;
}

const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

function offsetMinutes(text: string): number {
  const end = text.length;
  if (text.charCodeAt(end - 1) === LETTER_Z) return 0;
  const minutes = numberAt(text, end - 5, 2) * 60 + numberAt(text, end - 2, 2);
  return text.charCodeAt(end - 6) === MINUS ? -minutes : minutes;
}

function numberAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}
