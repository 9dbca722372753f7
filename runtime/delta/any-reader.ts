// A table without a contract, to be read: its rows are by the columns that it has.

import { type AnyRow, tableOfSchema } from "tessera-contracts/arrow";
import { tableName } from "./describe.js";
import { type Host, type OperationOptions } from "./host.js";
import { snapshotOf } from "./log/checkpoint-engine.js";
import type { Snapshot } from "./log/snapshot.js";
import { type TablePoint, TableReader } from "./reader.js";

/** A reader of the latest version. @throws {DeltaError} `NOT_A_TABLE`, `FEATURE_UNSUPPORTED` */
export async function anyReader(host: Host, { signal }: OperationOptions): Promise<TableReader<AnyRow>> {
  return readerOf(host, await snapshotOf(host, { ...(signal && { signal }) }));
}

class AnyReader extends TableReader<AnyRow> {
  /** As it was, with the columns of then. */
  override async at(point: TablePoint, options: OperationOptions = {}): Promise<TableReader<AnyRow>> {
    return readerOf(this.host, await this.snapshotAt(point, options));
  }
}

function readerOf(host: Host, snapshot: Snapshot): TableReader<AnyRow> {
  const { metadata, schema, uri } = snapshot;
  const table = tableOfSchema({ ...schema, metadata: null }, { name: tableName(metadata.name ?? uri) });
  return new AnyReader(table, host, snapshot);
}
