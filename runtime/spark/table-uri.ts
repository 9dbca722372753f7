// Places of tables as a server sees them.

import { SparkError } from "./errors.js";
import { isLoopback } from "./url.js";

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
