// A table before rows are written to it, and how they will be.

import { schemaOf } from "tessera-contracts/arrow";
import type { DeltaStatsDecision, WriterPolicySnapshot } from "tessera-contracts/contracts/artifacts/decisions";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type DeltaOptions, type Host, hostOf } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { resolveSettings } from "../write/settings.js";
import { writerPolicyOf } from "../write/write-files.js";
import { type CreateOptions, createIfAbsent } from "./create.js";
import { sortedAsRecorded } from "../schema/recorded-ordering.js";

/** How rows will be written to a table. */
export interface PreparedTable {
  /** The table as it is; `overwriteRelation` and `replaceKeys` need not read it again if they are given this. */
  readonly snapshot: Snapshot;
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
  const { hotColumns = [], otherColumns = [] } = options;
  const { snapshot, chosen } = await madeTable(host, schema, creation);
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
  return { snapshot, stats, policy };
}

/** A table as it is, which is made if it is not there. */
export interface MadeTable {
  readonly snapshot: Snapshot;
  /** Which columns were chosen for statistics when it was made; null if it was there before. */
  readonly chosen: DeltaStatsDecision | null;
}

/** The table with the given columns, made if it is not there. @throws {DeltaError} as `prepareTable` */
export async function madeTable(host: Host, schema: TableSchemaSpec, creation: CreateOptions): Promise<MadeTable> {
  const chosen = await createIfAbsent(host, { name: schema.name, schema: schemaOf(schema), contract: null }, creation);
  const { signal } = creation;
  return { snapshot: await snapshotOf(host, signal === undefined ? {} : { signal }), chosen };
}
