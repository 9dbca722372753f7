import { padded } from "./calendar.js";
import { type Canonical, refuse } from "./refusal.js";

/** The time of day in a datetime or time text, in microseconds, and the offset from UTC. */
export interface ClockTime {
  /** Since midnight; 86,400,000,000 if the fraction rounds up to the next day. */
  readonly micros: number;
  /** Canonical: `Z`, `+HH:MM`, `-HH:MM`, or empty if there is none. */
  readonly zone: string;
}

/** `HH:MM:SS[.ffffff][zone]` of an RFC 3339 time; a fraction beyond microseconds is rounded half up. */
export function parseTime(text: string): Canonical {
  const match = TIME.exec(text);
  const clock = match === null ? null : clockOf(match, 1);
  if (clock === null) return refuse("Invalid RFC3339 encoded time");
  return formatClock(clock.micros % MICROS_PER_DAY) + clock.zone;
}

/** Microseconds since midnight of a canonical time without zone. @throws {RangeError} when the text is none */
export function clockToMicros(text: string): number {
  const match = TIME.exec(text);
  const clock = match === null ? null : clockOf(match, 1);
  if (clock === null || clock.zone !== "") throw new RangeError(`${text} is no time of day without zone`);
  return clock.micros;
}

/** True if a canonical datetime or time names its offset from UTC. */
export function hasZone(text: string): boolean {
  return text.endsWith("Z") || ZONE_AT_END.test(text);
}

/** Hours, minutes, seconds, fraction and zone: five groups. */
export const CLOCK_PATTERN: string = String.raw`(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:?\d\d)?`;

/** Reads the five groups of CLOCK_PATTERN from group `first` on; null if a number is out of range. */
export function clockOf(match: RegExpExecArray, first: number): ClockTime | null {
  const [hour = 0, minute = 0, second = 0] = match.slice(first, first + 3).map(Number);
  const zone = canonicalZone(match[first + 4] ?? "");
  if (hour > 23 || minute > 59 || second > 59 || zone === null) return null;
  const seconds = (hour * 60 + minute) * 60 + second;
  return { micros: seconds * 1_000_000 + microsOfFraction(match[first + 3] ?? ""), zone };
}

/** `HH:MM:SS`, with six digits of fraction unless it is zero. */
export function formatClock(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000);
  const fraction = micros % 1_000_000;
  const minutes = Math.floor(seconds / 60);
  const clock = `${DIGITS[Math.floor(minutes / 60)]}:${DIGITS[minutes % 60]}:${DIGITS[seconds % 60]}`;
  return fraction === 0 ? clock : `${clock}.${padded(fraction, 6)}`;
}

/** Minutes east of UTC that a canonical zone says. */
export function zoneMinutes(zone: string): number {
  if (zone === "" || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/** `00` to `59`. */
const DIGITS: readonly string[] = Array.from({ length: 60 }, (_, number) => padded(number, 2));

export const MICROS_PER_DAY: number = 86_400_000_000;
const ZONE_AT_END = /[+-]\d\d:\d\d$/;
const TIME = new RegExp(`^${CLOCK_PATTERN}$`);

function microsOfFraction(digits: string): number {
  const micros = Number(digits.slice(0, 6).padEnd(6, "0"));
  return Number(digits[6] ?? 0) >= 5 ? micros + 1 : micros;
}

function canonicalZone(zone: string): string | null {
  if (zone === "") return "";
  if (zone === "Z" || zone === "z") return "Z";
  const hours = zone.slice(1, 3);
  const minutes = zone.slice(-2);
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return hours === "00" && minutes === "00" ? "Z" : `${zone[0] ?? ""}${hours}:${minutes}`;
}
