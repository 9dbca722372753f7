// Places of tables as a server sees them.

import type { FeedRead, Statement } from "tessera-contracts/engine";
import { SparkError } from "./errors.js";
import { isLoopback } from "./url.js";
import { quotedName, quotedText } from "./values.js";

/**
 * Looks whether a server means the same place by an address as this machine does.
 * @throws {SparkError} `UNSUPPORTED` if it would look on its own disk, or below a folder that nobody knows
 */
export function requireReachable(uri: string, host: string): void {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "file") return;
  if (scheme === undefined && !uri.startsWith("/")) {
    throw new SparkError(
      "UNSUPPORTED",
      "a server does not know what a table's path is relative to; write it from the root on",
    );
  }
  if (isLoopback(host)) return;
  const message =
    "the table is on a disk, and the server would look on its own; put it into an object store that both reach";
  throw new SparkError("UNSUPPORTED", message);
}

/** What asks for the change data feed of a table. @throws {SparkError} as `requireReachable` */
export function feedStatement(uri: string, { from, to, columns }: FeedRead, host: string): Statement {
  requireReachable(uri, host);
  const names = [...columns, "_change_type", "_commit_version", "_commit_timestamp"].map(quotedName).join(", ");
  return { sql: `SELECT ${names} FROM table_changes_by_path(${quotedText(uri)}, ${from}, ${to})`, dialect: "spark" };
}
