// @generated from contracts/delta/policies.yaml. Do not edit. [af8adb92ac78370a]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type {
  ColumnMappingMode,
  ColumnName,
  DeltaFeatureName,
  Identifier,
  NonNegInt,
  PosInt,
  SchemaMode,
  SqlText,
  StatsPolicy,
} from "../types.js";
import type { ParquetWriterPolicy, ParquetWriterPolicyInit } from "./parquet.js";
import * as codec from "./policies.codec.js";
import * as info from "./policies.info.js";

/**
 * Layout, statistics and features of a table, in one place. A table that relies on defaults of the writer says so by
 * leaving fields out.
 */
export interface DeltaWritePolicy {
  /**
   * Size a data file should have, in bytes; 96 MiB unless said. Null leaves it to the writer. Default `100663296`.
   */
  readonly target_file_size: PosInt | null;
  /** Columns that rows are split into directories by, outermost first. Default `[]`. */
  readonly partition_by: readonly ColumnName[];
  /** Columns that rows are clustered by inside a partition. Default `[]`. */
  readonly zorder_by: readonly ColumnName[];
  /** Which columns get file statistics. Default `"auto"`. */
  readonly stats_policy: StatsPolicy;
  /** The columns that get statistics under the explicit policy. Null for the other policies. Default `null`. */
  readonly stats_columns: readonly ColumnName[] | null;
  /** Most columns that the auto policy gives statistics to. Default `32`. */
  readonly stats_max_columns: NonNegInt;
  /** Table features to switch on. Nothing is switched on that is not listed. Default `[]`. */
  readonly enable_features: readonly DeltaFeatureName[];
  /** Settings of the Parquet writer. Null leaves them to the writer. Default `null`. */
  readonly parquet: ParquetWriterPolicy | null;
}

/** What `DeltaWritePolicy.create` takes: fields with a default may be left out. */
export interface DeltaWritePolicyInit {
  /**
   * Size a data file should have, in bytes; 96 MiB unless said. Null leaves it to the writer. Default `100663296`.
   */
  readonly target_file_size?: PosInt | null | undefined;
  /** Columns that rows are split into directories by, outermost first. Default `[]`. */
  readonly partition_by?: readonly ColumnName[] | undefined;
  /** Columns that rows are clustered by inside a partition. Default `[]`. */
  readonly zorder_by?: readonly ColumnName[] | undefined;
  /** Which columns get file statistics. Default `"auto"`. */
  readonly stats_policy?: StatsPolicy | undefined;
  /** The columns that get statistics under the explicit policy. Null for the other policies. Default `null`. */
  readonly stats_columns?: readonly ColumnName[] | null | undefined;
  /** Most columns that the auto policy gives statistics to. Default `32`. */
  readonly stats_max_columns?: NonNegInt | undefined;
  /** Table features to switch on. Nothing is switched on that is not listed. Default `[]`. */
  readonly enable_features?: readonly DeltaFeatureName[] | undefined;
  /** Settings of the Parquet writer. Null leaves them to the writer. Default `null`. */
  readonly parquet?: ParquetWriterPolicyInit | null | undefined;
}

export const DeltaWritePolicy: Contract<DeltaWritePolicy, DeltaWritePolicyInit> = /* @__PURE__ */ contract({
  name: "DeltaWritePolicy",
  module: "delta/policies",
  info: info.DeltaWritePolicyInfo,
  read: codec.readDeltaWritePolicy,
  unpack: codec.unpackDeltaWritePolicy,
  write: codec.writeDeltaWritePolicy,
  pack: codec.packDeltaWritePolicy,
  is: codec.isDeltaWritePolicy,
  convert: codec.convertDeltaWritePolicy,
});

/** What writes may do to the schema of a table. */
export interface DeltaSchemaPolicy {
  /** How a write with another schema is treated. Null refuses it. Default `null`. */
  readonly schema_mode: SchemaMode | null;
  /** How Parquet columns are found for table columns. Null leaves the table's mode alone. Default `null`. */
  readonly column_mapping_mode: ColumnMappingMode | null;
}

/** What `DeltaSchemaPolicy.create` takes: fields with a default may be left out. */
export interface DeltaSchemaPolicyInit {
  /** How a write with another schema is treated. Null refuses it. Default `null`. */
  readonly schema_mode?: SchemaMode | null | undefined;
  /** How Parquet columns are found for table columns. Null leaves the table's mode alone. Default `null`. */
  readonly column_mapping_mode?: ColumnMappingMode | null | undefined;
}

export const DeltaSchemaPolicy: Contract<DeltaSchemaPolicy, DeltaSchemaPolicyInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaPolicy",
  module: "delta/policies",
  info: info.DeltaSchemaPolicyInfo,
  read: codec.readDeltaSchemaPolicy,
  unpack: codec.unpackDeltaSchemaPolicy,
  write: codec.writeDeltaSchemaPolicy,
  pack: codec.packDeltaSchemaPolicy,
  is: codec.isDeltaSchemaPolicy,
  convert: codec.convertDeltaSchemaPolicy,
});

/** How a table is kept fast and small. The intervals become table properties, so that every writer follows them. */
export interface DeltaMaintenancePolicy {
  /** Whether small files are compacted after each write, as a commit of its own. Default `false`. */
  readonly optimize_on_write: boolean;
  /** Columns that rows are clustered by when the table is optimized. Empty only compacts. Default `[]`. */
  readonly z_order_cols: readonly ColumnName[];
  /**
   * How long files that left the table are kept for time travel and running readers, in hours; a week unless said.
   * Null uses the table's own retention. Default `168`.
   */
  readonly vacuum_retention_hours: NonNegInt | null;
  /**
   * Commits from one checkpoint to the next (`delta.checkpointInterval`). Null leaves it to the writer. Default `10`.
   */
  readonly checkpoint_interval: PosInt | null;
  /**
   * How long commit files are kept after a checkpoint made them redundant, in days (`delta.logRetentionDuration`).
   * Null leaves it to the writer. Default `30`.
   */
  readonly log_retention_days: PosInt | null;
}

/** What `DeltaMaintenancePolicy.create` takes: fields with a default may be left out. */
export interface DeltaMaintenancePolicyInit {
  /** Whether small files are compacted after each write, as a commit of its own. Default `false`. */
  readonly optimize_on_write?: boolean | undefined;
  /** Columns that rows are clustered by when the table is optimized. Empty only compacts. Default `[]`. */
  readonly z_order_cols?: readonly ColumnName[] | undefined;
  /**
   * How long files that left the table are kept for time travel and running readers, in hours; a week unless said.
   * Null uses the table's own retention. Default `168`.
   */
  readonly vacuum_retention_hours?: NonNegInt | null | undefined;
  /**
   * Commits from one checkpoint to the next (`delta.checkpointInterval`). Null leaves it to the writer. Default `10`.
   */
  readonly checkpoint_interval?: PosInt | null | undefined;
  /**
   * How long commit files are kept after a checkpoint made them redundant, in days (`delta.logRetentionDuration`).
   * Null leaves it to the writer. Default `30`.
   */
  readonly log_retention_days?: PosInt | null | undefined;
}

export const DeltaMaintenancePolicy: Contract<DeltaMaintenancePolicy, DeltaMaintenancePolicyInit> =
  /* @__PURE__ */ contract({
    name: "DeltaMaintenancePolicy",
    module: "delta/policies",
    info: info.DeltaMaintenancePolicyInfo,
    read: codec.readDeltaMaintenancePolicy,
    unpack: codec.unpackDeltaMaintenancePolicy,
    write: codec.writeDeltaMaintenancePolicy,
    pack: codec.packDeltaMaintenancePolicy,
    is: codec.isDeltaMaintenancePolicy,
    convert: codec.convertDeltaMaintenancePolicy,
  });

/** Whether readers of a table count on its change data feed. */
export interface DeltaCdfPolicy {
  /** Whether the feed is registered beside the table. A table that has none is then refused. Default `false`. */
  readonly required: boolean;
  /** Whether a read that starts after the latest version gives no rows. Otherwise it is an error. Default `false`. */
  readonly allow_out_of_range: boolean;
}

/** What `DeltaCdfPolicy.create` takes: fields with a default may be left out. */
export interface DeltaCdfPolicyInit {
  /** Whether the feed is registered beside the table. A table that has none is then refused. Default `false`. */
  readonly required?: boolean | undefined;
  /** Whether a read that starts after the latest version gives no rows. Otherwise it is an error. Default `false`. */
  readonly allow_out_of_range?: boolean | undefined;
}

export const DeltaCdfPolicy: Contract<DeltaCdfPolicy, DeltaCdfPolicyInit> = /* @__PURE__ */ contract({
  name: "DeltaCdfPolicy",
  module: "delta/policies",
  info: info.DeltaCdfPolicyInfo,
  read: codec.readDeltaCdfPolicy,
  unpack: codec.unpackDeltaCdfPolicy,
  write: codec.writeDeltaCdfPolicy,
  pack: codec.packDeltaCdfPolicy,
  is: codec.isDeltaCdfPolicy,
  convert: codec.convertDeltaCdfPolicy,
});

/** How a Delta table is presented to the engine. */
export interface DeltaScanOptions {
  /** Name of an added column that holds the path of each row's file. Null adds none. Default `null`. */
  readonly file_column_name: string | null;
  /** Whether predicates are evaluated while Parquet is decoded, so that rows are dropped early. Default `true`. */
  readonly enable_parquet_pushdown: boolean;
  /** Whether text and binary columns are read as Arrow view types. Null leaves it to the engine. Default `null`. */
  readonly schema_force_view_types: boolean | null;
  /**
   * Whether partition values are dictionary-encoded, since one value is repeated for all rows of a file. Default
   * `false`.
   */
  readonly wrap_partition_values: boolean;
}

/** What `DeltaScanOptions.create` takes: fields with a default may be left out. */
export interface DeltaScanOptionsInit {
  /** Name of an added column that holds the path of each row's file. Null adds none. Default `null`. */
  readonly file_column_name?: string | null | undefined;
  /** Whether predicates are evaluated while Parquet is decoded, so that rows are dropped early. Default `true`. */
  readonly enable_parquet_pushdown?: boolean | undefined;
  /** Whether text and binary columns are read as Arrow view types. Null leaves it to the engine. Default `null`. */
  readonly schema_force_view_types?: boolean | null | undefined;
  /**
   * Whether partition values are dictionary-encoded, since one value is repeated for all rows of a file. Default
   * `false`.
   */
  readonly wrap_partition_values?: boolean | undefined;
}

export const DeltaScanOptions: Contract<DeltaScanOptions, DeltaScanOptionsInit> = /* @__PURE__ */ contract({
  name: "DeltaScanOptions",
  module: "delta/policies",
  info: info.DeltaScanOptionsInfo,
  read: codec.readDeltaScanOptions,
  unpack: codec.unpackDeltaScanOptions,
  write: codec.writeDeltaScanOptions,
  pack: codec.packDeltaScanOptions,
  is: codec.isDeltaScanOptions,
  convert: codec.convertDeltaScanOptions,
});

/** A CHECK constraint of a table. Writers refuse rows for which it is not true. */
export interface DeltaConstraint {
  /** Name of the constraint. The table keeps it as the property `delta.constraints.<name>`. */
  readonly name: Identifier;
  /** The condition, a SQL expression over the columns of the table. */
  readonly expr: SqlText;
}

/** What `DeltaConstraint.create` takes: fields with a default may be left out. */
export interface DeltaConstraintInit {
  /** Name of the constraint. The table keeps it as the property `delta.constraints.<name>`. */
  readonly name: Identifier;
  /** The condition, a SQL expression over the columns of the table. */
  readonly expr: SqlText;
}

export const DeltaConstraint: Contract<DeltaConstraint, DeltaConstraintInit> = /* @__PURE__ */ contract({
  name: "DeltaConstraint",
  module: "delta/policies",
  info: info.DeltaConstraintInfo,
  read: codec.readDeltaConstraint,
  unpack: codec.unpackDeltaConstraint,
  write: codec.writeDeltaConstraint,
  pack: codec.packDeltaConstraint,
  is: codec.isDeltaConstraint,
  convert: codec.convertDeltaConstraint,
});
