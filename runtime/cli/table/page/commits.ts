// What commits say of themselves.

import type { HistoryEntry } from "tessera-contracts/contracts/delta/reports";
import { metricsText } from "../history.js";
import type { ChangeCounts, CommitFacts } from "./facts.js";

/** A commit for the page of a table. */
export function commitFacts(entry: HistoryEntry): CommitFacts {
  return {
    version: entry.version,
    time_ms: entry.in_commit_timestamp ?? entry.timestamp,
    operation: entry.operation ?? "",
    engine: entry.engine_info ?? "",
    run: entry.run ?? "",
    rows: changeCounts(entry),
    metrics: metricsText(entry),
  };
}

/** What a commit did to the rows, by the metrics of Delta's own writers, Spark's names first. */
export function changeCounts({
  operation,
  operation_metrics: metrics,
}: Pick<HistoryEntry, "operation" | "operation_metrics">): ChangeCounts {
  const find = (names: readonly string[]): number | null => {
    for (const name of names) {
      const found = numberIn(metrics?.[name]);
      if (found !== null) return found;
    }
    return null;
  };
  // What such an operation writes are rows that were there before.
  const isMoved = operation === null || !WRITES.has(operation);
  return {
    inserted: find(["numTargetRowsInserted", "num_target_rows_inserted", ...(isMoved ? [] : WRITTEN)]),
    updated: find(["numTargetRowsUpdated", "num_target_rows_updated", "numUpdatedRows", "num_updated_rows"]),
    deleted: find(["numTargetRowsDeleted", "num_target_rows_deleted", "numDeletedRows", "num_deleted_rows"]),
  };
}

const WRITTEN = ["numOutputRows", "num_added_rows"];

/** The operations whose rows are new. */
const WRITES: ReadonlySet<string> = new Set([
  "WRITE",
  "STREAMING UPDATE",
  "CREATE TABLE AS SELECT",
  "REPLACE TABLE AS SELECT",
  "CREATE OR REPLACE TABLE AS SELECT",
  "COPY INTO",
]);

/** Writers say numbers as texts, or as numbers. */
function numberIn(value: unknown): number | null {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
