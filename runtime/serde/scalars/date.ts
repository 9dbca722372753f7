import { daysSinceEpoch, isCalendarDate } from "./calendar.js";
import { type Canonical, refuse } from "./refusal.js";

/** `YYYY-MM-DD` of an RFC 3339 date. */
export function parseDate(text: string): Canonical {
  const isDate = DATE.test(text) && isCalendarDate(...datePartsOf(text));
  return isDate ? text : refuse("Invalid RFC3339 encoded date");
}

/** Days since 1970-01-01 of a canonical date. */
export function dayOfDate(text: string): number {
  return daysSinceEpoch(...datePartsOf(text));
}

/** Year, month and day of a text that starts with `YYYY-MM-DD`. */
export function datePartsOf(text: string): [year: number, month: number, day: number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}

const DATE = /^\d{4}-\d\d-\d\d$/;
