// Reading what happened to the rows of a table, version by version: as rows of a contract, or as batches.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { readingView } from "../schema/reading-view.js";
import { fitOf, requireReadableBy } from "../schema/fit.js";
import { type ChangeRequest, readChangeBatches } from "./change-batches.js";
import { withChangeColumns } from "./change-columns.js";
import type { Change, Changes } from "./options.js";
import { KINDS } from "./sql.js";

/**
 * The changes, by version; of one version, rows that went come before rows that came.
 * @param latest the table at the version that it is at
 * @throws {DeltaError} when they are read: `OPTION_INVALID`; `VERSION_NOT_FOUND` naming what is kept; `CDF_DISABLED` naming the first
 * version without a feed; `CONTRACT_MISMATCH` if the schema changed so that rows do not fit it; `FILE_MISSING`; {ValidationError} at a
 * row that the contract does not take
 */
export function readChanges<Row, Init>(host: Host, latest: Snapshot, request: ChangeRequest<Row, Init>): Changes<Row> {
  return {
    [Symbol.asyncIterator]: () => rowsOf(host, latest, request),
    batches: () => batchesOf(host, latest, request),
  };
}

async function* rowsOf<Row, Init>(
  host: Host,
  latest: Snapshot,
  request: ChangeRequest<Row, Init>,
): AsyncGenerator<Change<Row>, void, undefined> {
  const { table } = request;
  const columns = request.columns as readonly (keyof Row & string)[] | undefined;
  const seen = (target: Snapshot): Snapshot => {
    requireReadableBy(table, fitOf(target.schema, table), target.place);
    return readingView(target, table);
  };
  for await (const { stored, kinds, fileOf } of readChangeBatches(host, latest, { ...request, seen })) {
    const rows = columns === undefined ? table.rows(stored) : (table.rows(stored, { columns }) as Row[]);
    for (const [i, row] of rows.entries()) {
      const [kind, { version, timestamp }] = [KINDS[kinds[i] ?? 0] ?? "insert", fileOf(i)];
      yield { kind, version, timestamp, row };
    }
  }
}

/** As the table has them: nothing is asked of the contract. */
async function* batchesOf<Row, Init>(
  host: Host,
  latest: Snapshot,
  request: ChangeRequest<Row, Init>,
): AsyncGenerator<RecordBatch, void, undefined> {
  const seen = (target: Snapshot): Snapshot => target;
  for await (const batch of readChangeBatches(host, latest, { ...request, seen })) yield withChangeColumns(batch);
}
