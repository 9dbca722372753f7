// Functions of DuckDB that need not give the same for the same rows.

import type { Json } from "./bound-walk.js";

/** Other values at other times. */
const TIMES = [
  "current_date",
  "get_current_time",
  "get_current_timestamp",
  "now",
  "today",
  "transaction_timestamp",
  "current_time",
  "current_timestamp",
  "localtime",
  "localtimestamp",
];

/** Other values in each call, or things besides. `error` always ends a statement, and is none of these. */
const CALLS = [
  "currval",
  "gen_random_uuid",
  "nextval",
  "random",
  "setseed",
  "sleep_ms",
  "stats",
  "uuid",
  "uuidv4",
  "uuidv7",
  "write_log",
];

/** Other values in other sessions, or in other versions of the engine. */
const SESSIONS = [
  "current_catalog",
  "current_connection_id",
  "current_database",
  "current_query",
  "current_query_id",
  "current_role",
  "current_schema",
  "current_schemas",
  "current_setting",
  "current_transaction_id",
  "current_user",
  "getenv",
  "getvariable",
  "hash",
  "in_search_path",
  "session_user",
  "txid_current",
  "user",
  "version",
];

/** Why a function is refused, behind its name, and what to do instead. */
export type Reason = readonly [why: string, hint: string];

/** What a value may depend on besides rows. */
export const REASONS = {
  time: ["depends on when it is called", "read the moment from a view"],
  call: ["is another value in each call", "compute it from columns"],
  session: ["depends on the session or the engine", "leave it out"],
} satisfies { readonly [kind: string]: Reason };

const WHY: ReadonlyMap<unknown, Reason> = new Map<unknown, Reason>([
  ...TIMES.map((name) => [name, REASONS.time] as const),
  ...CALLS.map((name) => [name, REASONS.call] as const),
  ...SESSIONS.map((name) => [name, REASONS.session] as const),
]);

/** Why a function is refused in views, and what to do instead; null if it is not. */
export function unstableFunction(name: unknown, args: unknown): Reason | null {
  // With one argument it is the time until today.
  const known = name === "age" && Array.isArray(args) && args.length === 1 ? WHY.get("today") : WHY.get(name);
  if (known === undefined) return null;
  const [why, hint] = known;
  return [`${String(name)}() ${why}`, hint];
}

/** The same of the first such function in a bound plan. */
export function unstableIn(plan: Json): Reason | null {
  const left: unknown[] = [plan];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== "object" || value === null) continue;
    const node = value as Json;
    const found =
      node["expression_class"] === "BOUND_FUNCTION" ? unstableFunction(node["name"], node["children"]) : null;
    if (found !== null) return found;
    left.push(...(Object.values(node) as readonly unknown[]));
  }
  return null;
}
