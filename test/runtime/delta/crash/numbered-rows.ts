// An application that may be started again and again: batches of rows with numbers, each written once, and rows that go again.

import type { CpgProp, CpgPropInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable } from "tessera-contracts/delta";

/** How much is written. */
export interface Work {
  readonly batches: number;
  readonly rowsPerBatch: number;
}

/** Writes what is not there yet. `onDone` is told each batch that is acknowledged. */
export async function writeBatches(
  folder: string,
  options: DeltaOptions,
  { batches, rowsPerBatch, onDone = () => undefined }: Work & { readonly onDone?: (batch: number) => void },
): Promise<void> {
  const properties = { "delta.checkpointInterval": "2" };
  const table = await DeltaTable.openOrCreate(folder, CpgPropTable, { ...options, properties });
  for (let batch = 0; batch < batches; batch++) {
    const rows = idsOfBatch(batch, rowsPerBatch).map(rowOf);
    await table.append(rows, { write: { commit: { app_transactions: [{ app_id: "numbers", version: batch }] } } });
    onDone(batch);
    if (batch % 3 === 2) await table.delete({ entity_id: `${batch - 1}-0` });
  }
}

function idsOfBatch(batch: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${batch}-${i}`);
}

/** A row that has this id, and nothing to tell. */
export function rowOf(entity_id: string): CpgPropInit {
  return { entity_kind: "node", entity_id, prop_key: "k", value_int: 1 };
}

/** The ids of the rows of a table, sorted. */
export async function idsIn(table: Pick<DeltaTable<CpgProp, CpgPropInit>, "read">): Promise<string[]> {
  const ids: string[] = [];
  for await (const { entity_id } of table.read({ columns: ["entity_id"] })) ids.push(entity_id);
  return ids.toSorted();
}

/** The ids when everything is written. */
export function allIds({ batches, rowsPerBatch }: Work): string[] {
  return Array.from({ length: batches }, (_, batch) => idsOfBatch(batch, rowsPerBatch))
    .flat()
    .filter((id) => !isDeleted(id, batches))
    .toSorted();
}

function isDeleted(id: string, batches: number): boolean {
  const [batch = 0, row] = id.split("-").map(Number);
  return batch % 3 === 1 && row === 0 && batch + 1 < batches;
}

/** The batches that ids are of. @throws if one of them is there in part, or twice, but for the row of it that may have gone */
export function wholeBatches(ids: readonly string[], rowsPerBatch: number): Set<number> {
  const counts = new Map<number, number>();
  if (new Set(ids).size < ids.length) throw new Error("a row is there twice");
  for (const id of ids) counts.set(Number.parseInt(id, 10), (counts.get(Number.parseInt(id, 10)) ?? 0) + 1);
  for (const [batch, count] of counts) {
    const mayLack = batch % 3 === 1 && !ids.includes(`${batch}-0`) ? 1 : 0;
    if (count !== rowsPerBatch - mayLack)
      throw new Error(`of batch ${batch}, ${count} of ${rowsPerBatch} rows are there`);
  }
  return new Set(counts.keys());
}
