// What the statistics of a file say about its rows as a whole.

import type { AddAction } from "tessera-contracts/contracts/delta/log";

/** The parts of statistics that are not about a column. */
export interface RowStats {
  /** Rows of the file, deleted ones included; null if it is not said. */
  readonly numRecords: number | null;
  /** Whether the bounds are those of the rows that are left. */
  readonly tightBounds: boolean | null;
}

/** What is said; nothing if the text is no JSON. */
export function rowStats(stats: string | null): RowStats {
  const parsed = parse(stats) as { readonly numRecords?: unknown; readonly tightBounds?: unknown } | null;
  const { numRecords, tightBounds } = parsed ?? {};
  return {
    numRecords: typeof numRecords === "number" ? numRecords : null,
    tightBounds: typeof tightBounds === "boolean" ? tightBounds : null,
  };
}

/** Rows of a file that are not deleted; null if its statistics do not say. */
export function liveRows({ stats, deletion_vector }: Pick<AddAction, "stats" | "deletion_vector">): number | null {
  const { numRecords } = rowStats(stats);
  return numRecords === null ? null : numRecords - (deletion_vector?.cardinality ?? 0);
}

function parse(stats: string | null): unknown {
  try {
    return JSON.parse(stats ?? "null");
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
