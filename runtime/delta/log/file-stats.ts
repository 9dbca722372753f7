// What the log says of the contents of a data file.

import { type AddAction, FileStats } from "tessera-contracts/contracts/delta/log";
import { DecodeError } from "tessera-contracts/serde";

/** The statistics of a file; null if it has none, or none that can be read: nobody needs them to read the file. */
export function fileStats({ stats }: Pick<AddAction, "stats">): FileStats | null {
  if (stats === null) return null;
  try {
    return FileStats.decodeJson(stats);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

/** Rows of a file that are part of the table, those that a deletion vector takes out not counted; null if the log does not say. */
export function liveRows(file: Pick<AddAction, "stats" | "deletion_vector">): number | null {
  const rows = fileStats(file)?.num_records ?? null;
  return rows === null ? null : rows - (file.deletion_vector?.cardinality ?? 0);
}
