// How one write goes about it: what the call says, else the policy, else the table.

import type { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import { DeltaWritePolicy } from "tessera-contracts/contracts/delta/policies";
import type { DeltaPolicyBundle } from "tessera-contracts/contracts/datasets/policies";
import type { SchemaMode } from "tessera-contracts/contracts/types";
import type { TablePlace } from "../errors.js";
import type { IsolationLevel } from "../commit/conflicts.js";
import { parquetSettings, type ParquetSettings } from "./parquet-policy.js";

/** What holds for a write. */
export interface WriteSettings {
  readonly partitionBy: readonly string[];
  readonly sortBy: readonly string[];
  readonly schemaMode: SchemaMode | null;
  readonly targetFileBytes: number | null;
  readonly isolation: IsolationLevel;
  readonly maxRetries: number;
  readonly parquet: ParquetSettings;
}

/** What the table itself says. */
export interface TableLayout {
  readonly place: TablePlace;
  /** Null while it is being created. */
  readonly partitionBy: readonly string[] | null;
  readonly properties: { readonly [name: string]: string | null };
}

/** How often a commit is tried again unless the call says otherwise. */
export const DEFAULT_RETRIES = 15;

/** Call before policy before table property before default. A table that exists keeps its partition columns. */
export function resolveSettings(
  options: DeltaWriteOptions,
  policy: DeltaPolicyBundle,
  table: TableLayout,
): WriteSettings {
  const layout = policy.write_policy ?? DEFAULT_POLICY;
  const level = options.commit?.isolation_level ?? isolationOf(table.properties["delta.isolationLevel"] ?? null);
  return {
    partitionBy: table.partitionBy ?? options.partition_by ?? layout.partition_by,
    sortBy: options.zorder_by ?? layout.zorder_by,
    schemaMode: options.schema_mode ?? policy.schema_policy?.schema_mode ?? null,
    targetFileBytes: sizeOf(table.properties["delta.targetFileSize"]) ?? layout.target_file_size,
    isolation: level,
    maxRetries: options.commit?.max_commit_retries ?? DEFAULT_RETRIES,
    parquet: parquetSettings(options.writer ?? layout.parquet, table.place),
  };
}

const DEFAULT_POLICY: DeltaWritePolicy = DeltaWritePolicy.create({});

function isolationOf(property: string | null): IsolationLevel {
  return property === "Serializable" ? "serializable" : "write_serializable";
}

const UNITS: { readonly [unit: string]: number } = {
  "": 1,
  b: 1,
  k: 2 ** 10,
  kb: 2 ** 10,
  m: 2 ** 20,
  mb: 2 ** 20,
  g: 2 ** 30,
  gb: 2 ** 30,
};

function sizeOf(text: string | null | undefined): number | null {
  const match = /^(\d+)\s*([a-z]*)$/i.exec(text ?? "");
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ""];
  return match === null || unit === undefined ? null : Number(match[1]) * unit;
}
