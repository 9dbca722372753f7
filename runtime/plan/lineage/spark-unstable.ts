// Functions of Spark that need not give the same for the same rows.

import { type Reason, REASONS } from "./unstable.js";

/** Called without brackets too. */
const BARE: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ...["current_date", "current_time", "current_timestamp", "localtimestamp"].map(
    (name) => [name, REASONS.time] as const,
  ),
  ...["current_user", "session_user", "user"].map((name) => [name, REASONS.session] as const),
]);

const CALLED: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ...BARE,
  ...["curdate", "now", "unix_timestamp"].map((name) => [name, REASONS.time] as const),
  ...[
    "input_file_block_length",
    "input_file_block_start",
    "input_file_name",
    "java_method",
    "monotonically_increasing_id",
    "rand",
    "randn",
    "random",
    "randstr",
    "reflect",
    "shuffle",
    "spark_partition_id",
    "try_reflect",
    "uniform",
    "uuid",
  ].map((name) => [name, REASONS.call] as const),
  ...["current_catalog", "current_database", "current_schema", "current_timezone", "version"].map(
    (name) => [name, REASONS.session] as const,
  ),
]);

/**
 * Why a function is refused in views, and what to do instead; null if it is not.
 * @param name in lower case
 * @param use how it stands in the text
 */
export function unstableSpark(name: string, use: "bare" | "called without arguments" | "called"): Reason | null {
  // With arguments it is the moment that they say.
  if (name === "unix_timestamp" && use === "called") return null;
  const found = (use === "bare" ? BARE : CALLED).get(name);
  if (found === undefined) return null;
  const [why, hint] = found;
  if (use !== "bare") return [`${name}() ${why}`, hint];
  return [`${name} ${why}`, `${hint}; if it is a column, put it in back-ticks`];
}
