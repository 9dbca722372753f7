// Deleted rows that are marked in a deletion vector, so that the rest of their file need not be written again.
// Source: Delta protocol, "Deletion Vectors".

import type { AddAction } from "tessera-contracts/contracts/delta/log";
import { fileStats } from "../log/file-stats.js";
import type { Snapshot } from "../log/snapshot.js";
import { makeVectorFile } from "../vectors/vector-file.js";
import { FILE, isOn, type RewritePlan, ROW, type TouchedFile } from "./plan.js";

/** Beyond this part of a file, reading past deleted rows costs more than to write the others again. */
const MOST_DELETED = 0.3;

/** Whether the rows that leave a file are marked. The protocol wants files with marked rows to say how many they have in all. */
export function mayMark({ properties }: Snapshot, { file, gone, rows }: TouchedFile): boolean {
  if (!isOn(properties["delta.enableDeletionVectors"]) || gone === rows) return false;
  const all = rows + (file.deletion_vector?.cardinality ?? 0);
  return all - rows + gone <= MOST_DELETED * all && looseStats(file.stats) !== null;
}

/** What of the files changes: their vectors, which have the rows that left before too, and their statistics, which are loose now. */
export async function markRows(
  { host, scratch, planned }: RewritePlan,
  marked: readonly TouchedFile[],
  gone: string,
): Promise<readonly Pick<AddAction, "deletion_vector" | "stats">[]> {
  if (marked.length === 0) return [];
  const rows = new Map<number, number[]>(
    marked.map(({ number }) => [number, Array.from(planned.scan.files[number]?.deletedRows ?? [], Number)]),
  );
  const numbers = [...rows.keys()].join(", ");
  const sql = `SELECT ${FILE}, ${ROW} FROM ${gone} WHERE ${FILE} IN (${numbers})`;
  for await (const { columns, rowCount } of scratch.batches({ sql, params: {} })) {
    for (let i = 0; i < rowCount; i++) rows.get(Number(columns[0]?.at(i)))?.push(Number(columns[1]?.at(i)));
  }
  const sets = marked.map(({ number }) => (rows.get(number) ?? []).toSorted((one, other) => one - other));
  const { path, bytes, descriptors } = makeVectorFile(sets, host.uuid());
  await host.storage.put(path, bytes);
  return marked.map(({ file }, i) => ({ deletion_vector: descriptors[i] ?? null, stats: looseStats(file.stats) }));
}

/** Statistics of a file of which rows are gone, whose bounds may be too wide. Numbers keep all their digits. Null if they lack the number of rows. */
export function looseStats(stats: string | null): string | null {
  const { num_records: rows, tight_bounds: isTight } = fileStats({ stats }) ?? {};
  if (stats === null || rows == null) return null;
  if (isTight === false) return stats;
  if (isTight == null) return stats.replace(/^\s*\{/, '{"tightBounds":false,');
  const [first, ...more] = stats.matchAll(/"tightBounds"\s*:\s*true/g);
  if (first !== undefined && more.length === 0) return stats.replace(first[0], '"tightBounds":false');
  // Two places look alike, one of them in a text: then the number of rows is all that is kept.
  return `{"numRecords":${rows},"tightBounds":false}`;
}
