// The rows that went and came between two versions, as a relation of an engine.

import type { RecordBatch, Schema } from "tessera-contracts/arrow";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { tableSpec } from "../describe.js";
import { storedType } from "../expression/types.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { filesOf, groupsOf } from "./groups.js";
import { rangeOf } from "./range.js";
import { scanChanges } from "./scan.js";
import { type VersionChanges, versionsOf } from "./versions.js";

/** Rows that went or came, by the columns of the later version. */
export interface ChangedRows {
  readonly schema: TableSchemaSpec;
  /** As they were and as they became, in no order; a row that came and went again is there twice. */
  readonly relation: { readonly schema: Schema; readonly batches: AsyncIterable<RecordBatch> };
}

/**
 * The rows that the versions after `since` changed, up to `to`. They are read when the relation is.
 * @throws {DeltaError} `VERSION_NOT_FOUND` naming what is kept; `CDF_DISABLED` naming the first version without a feed;
 * `CONTRACT_MISMATCH` if the schema changed so that rows do not fit it
 */
export async function changedRows(
  uri: string,
  { since, to, ...options }: DeltaOptions & OperationOptions & { readonly since: number; readonly to: number },
): Promise<ChangedRows> {
  const host = hostOf(uri, options);
  const { signal } = options;
  const snapshot = await snapshotOf(host, { version: to, ...(signal && { signal }) });
  const range = await rangeOf(host, snapshot, { ...options, since: { dataset_name: uri, last_version: since } });
  const versions = range === null ? [] : await versionsOf(host, range, options);
  const batches = batchesOf(host, snapshot, { versions, ...(signal && { signal }) });
  // Engines give values as they are stored.
  const fields = snapshot.schema.fields.map((field) => ({ ...field, type: storedType(field.type) }));
  return { schema: tableSpec(snapshot), relation: { schema: { ...snapshot.schema, fields }, batches } };
}

async function* batchesOf(
  host: Host,
  target: Snapshot,
  { versions, signal }: OperationOptions & { readonly versions: readonly VersionChanges[] },
): AsyncGenerator<RecordBatch, void, undefined> {
  const columns = target.schema.fields.map(({ name }) => name);
  const options = signal === undefined ? {} : { signal };
  for (const group of groupsOf(versions)) {
    const files = await filesOf(host, target, { ...options, versions: group });
    for await (const batch of scanChanges(host, target, { ...options, files, columns, net: null })) {
      yield batch.select(columns);
    }
  }
}
