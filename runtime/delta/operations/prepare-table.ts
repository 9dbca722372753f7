// A table before rows are written to it, and how they will be.

import { schemaOf } from "tessera-contracts/arrow";
import type { DeltaStatsDecision, WriterPolicySnapshot } from "tessera-contracts/contracts/artifacts/decisions";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DeltaOptions, hostOf } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import { resolveSettings } from "../write/settings.js";
import { writerPolicyOf } from "../write/write-files.js";
import { type CreateOptions, createIfAbsent } from "./create.js";
import { sortedAsRecorded } from "../schema/recorded-ordering.js";

/** How rows will be written to a table. */
export interface PreparedTable {
  /** Which columns have statistics. They are chosen when a table is made; what it says itself holds later. */
  readonly stats: DeltaStatsDecision;
  readonly policy: WriterPolicySnapshot;
}

/**
 * Makes a table with the given columns if it is not there, and tells how `overwriteRelation` and `replaceKeys` write rows to it with the
 * same options.
 * @throws {DeltaError} as `overwriteRelation`
 */
export async function prepareTable(
  uri: string,
  schema: TableSchemaSpec,
  options: DeltaOptions & CreateOptions,
): Promise<PreparedTable> {
  const host = hostOf(uri, options);
  const { write: asked, ...creation } = options;
  const chosen = await createIfAbsent(host, { name: schema.name, schema: schemaOf(schema), contract: null }, creation);
  const { signal, hotColumns = [], otherColumns = [] } = options;
  const snapshot = await snapshotOf(host, signal === undefined ? {} : { signal });
  const { place, partitionColumns, properties } = snapshot;
  const write = DeltaWriteOptions.create(asked ?? {});
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const policy = writerPolicyOf(host, snapshot, sortedAsRecorded(settings, snapshot, write));
  const stats = chosen ?? {
    dataset_name: policy.dataset_name,
    stats_policy: host.policy.write_policy?.stats_policy ?? "auto",
    stats_columns: policy.resolved_stats_columns,
    lineage_columns: [...new Set([...hotColumns, ...otherColumns])].sort(),
  };
  return { stats, policy };
}
