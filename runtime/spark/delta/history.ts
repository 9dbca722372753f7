// The history of a table as a server tells it.

import type { RecordBatch } from "tessera-contracts/arrow";

/** A commit of a table. */
export interface Commit {
  readonly version: number;
  /** By which a write finds its own commit; null if it is none of ours. */
  readonly writeId: string | null;
  /** Counts of the operation, by Delta's names. */
  readonly metrics: ReadonlyMap<string, number>;
}

/** The last commits of a table, the latest first: enough that our own is among them, if it is there. */
export async function commitsOf(
  { rows }: { readonly rows: (sql: string) => Promise<readonly RecordBatch[]> },
  table: string,
): Promise<readonly Commit[]> {
  const batches = await rows(`DESCRIBE HISTORY ${table} LIMIT 50`);
  return batches.flatMap((batch) => {
    const [versions, metadata, metrics] = ["version", "userMetadata", "operationMetrics"].map((name) =>
      batch.column(name),
    );
    return Array.from({ length: batch.rowCount }, (_, row) => ({
      version: Number(versions?.at(row)),
      writeId: writeIdIn(metadata?.at(row)),
      metrics: countsIn(metrics?.at(row)),
    }));
  });
}

function writeIdIn(text: unknown): string | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const found: unknown = JSON.parse(text);
    const id = typeof found === "object" && found !== null ? (found as Record<string, unknown>)["write_id"] : null;
    return typeof id === "string" ? id : null;
  } catch {
    // Whatever other writers say there is theirs.
    return null;
  }
}

function countsIn(cell: unknown): ReadonlyMap<string, number> {
  const entries: readonly (readonly [unknown, unknown])[] =
    cell instanceof Map ? [...cell] : Array.isArray(cell) ? (cell as [unknown, unknown][]) : [];
  return new Map(entries.map(([name, value]) => [String(name), Number(value)]));
}
