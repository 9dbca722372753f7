// The settings of a session without which results are not exact, and whether a server keeps them.

import { SparkError } from "./errors.js";

/** Settings that every session has. */
export const PROFILE: { readonly [key: string]: string } = {
  // Overflow, casts and division by zero are errors.
  "spark.sql.ansi.enabled": "true",
  // Else days and moments are those of the zone of the server.
  "spark.sql.session.timeZone": "UTC",
  // Else `${x}` in a text becomes nothing, without a word.
  "spark.sql.variable.substitute": "false",
};

/** A setting that is not the default makes Spark behave as an older one did. */
const LEGACY = "spark.sql.legacy.";

/** Legacy settings that change nothing in what this client sends or reads. */
const HARMLESS: ReadonlySet<string> = new Set(["spark.sql.legacy.createHiveTableByDefault"]);

/** The settings to set, those that the user wants first, so that nobody takes the profile away. @throws {SparkError} `UNSUPPORTED_PROFILE` */
export function settingsFor(conf: { readonly [key: string]: string }): ReadonlyMap<string, string> {
  for (const [key, value] of Object.entries(conf)) {
    if (Object.hasOwn(PROFILE, key) && PROFILE[key]?.toLowerCase() !== value.toLowerCase()) {
      throw new SparkError("UNSUPPORTED_PROFILE", `conf has ${key}, which results depend on; leave it out`);
    }
    if (key.startsWith(LEGACY) && !HARMLESS.has(key)) {
      throw new SparkError("UNSUPPORTED_PROFILE", `conf has ${key}, under which results are not exact; leave it out`);
    }
  }
  return new Map([...Object.entries(conf), ...Object.entries(PROFILE)]);
}

/**
 * Holds what a server says of its settings against the profile. One that it does not know has no value.
 * @throws {SparkError} `UNSUPPORTED_PROFILE` naming the first setting that differs
 */
export function requireProfile(found: ReadonlyMap<string, string | undefined>): void {
  for (const [key, value] of Object.entries(PROFILE)) {
    const said = found.get(key);
    if (said === undefined || said.toLowerCase() === value.toLowerCase()) continue;
    throw refused(key, value);
  }
  for (const [key, value] of found) {
    if (key.startsWith(LEGACY) && !HARMLESS.has(key) && value !== undefined) throw refused(key, "its default");
  }
}

function refused(key: string, value: string): SparkError {
  return new SparkError(
    "UNSUPPORTED_PROFILE",
    `the server insists on another ${key} than ${value}, and results would not be exact`,
  );
}
