// How long a table keeps what it no longer needs, as its properties say it.

import { DeltaError } from "../errors.js";
import type { Snapshot } from "./snapshot.js";

/** A property that says how long something is kept, and what holds where it is not set. */
export interface Retention {
  readonly property: string;
  readonly defaultMs: number;
}

const DAY_MS = 86_400_000;

/** How long files that left the table are kept. */
export const FILE_RETENTION: Retention = {
  property: "delta.deletedFileRetentionDuration",
  defaultMs: 7 * DAY_MS,
};

/** How long the log goes back. */
export const LOG_RETENTION: Retention = { property: "delta.logRetentionDuration", defaultMs: 30 * DAY_MS };

const UNIT_MS: { readonly [unit: string]: number } = {
  week: 7 * DAY_MS,
  day: DAY_MS,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};

/** `interval 7 days` in milliseconds; null if the text is no such interval. */
export function intervalMs(text: string): number | null {
  const parts = /^\s*(?:interval\s+)?((?:\d+\s*[a-z]+\s*)+)$/i.exec(text)?.[1];
  if (parts === undefined) return null;
  let sum = 0;
  for (const [, count, unit = ""] of parts.matchAll(/(\d+)\s*([a-z]+)/gi)) {
    sum += Number(count) * (UNIT_MS[unit.toLowerCase().replace(/s$/, "")] ?? NaN);
  }
  return Number.isNaN(sum) ? null : sum;
}

/**
 * How long a table keeps something, in milliseconds.
 * @throws {DeltaError} `OPTION_INVALID` if the property cannot be read: what is deleted by a guess does not come back
 */
export function retentionMs(
  { property, defaultMs }: Retention,
  { properties, place }: Pick<Snapshot, "properties" | "place">,
): number {
  const text = properties[property];
  if (text === undefined) return defaultMs;
  const found = intervalMs(text);
  if (found !== null) return found;
  const message = `the property ${property} must be an interval such as "interval 7 days", and is ${JSON.stringify(text)}; set it anew`;
  throw new DeltaError("OPTION_INVALID", message, place, { details: { property, value: text } });
}
