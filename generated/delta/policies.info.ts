// @generated from contracts/delta/policies.yaml. Do not edit. [48b8cbe1897d0e04]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import {
  ColumnMappingModeInfo,
  ColumnNameInfo,
  DeltaFeatureNameInfo,
  IdentifierInfo,
  NonNegIntInfo,
  PosIntInfo,
  SchemaModeInfo,
  SqlTextInfo,
  StatsPolicyInfo,
} from "../types.info.js";
import { ParquetWriterPolicyInfo } from "./parquet.info.js";
import { deltaWritePolicyRule1, deltaWritePolicyRule2, deltaWritePolicyRule3 } from "./policies.codec.js";

export const DeltaWritePolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaWritePolicy",
  module: "delta/policies",
  doc: "Layout, statistics and features of a table, in one place. A table that relies on defaults of the writer says so by leaving fields out.",
  examples: [
    {
      partition_by: ["repo_id"],
      zorder_by: ["file_id", "bstart"],
      stats_policy: "explicit",
      stats_columns: ["file_id", "bstart", "bend"],
      enable_features: ["changeDataFeed"],
    },
  ],
  purpose: "spec",
  fields: () => [
    defaulted("target_file_size", nullable(PosIntInfo()), () => 100663296, {
      doc: "Size a data file should have, in bytes; 96 MiB unless said. Null leaves it to the writer.",
    }),
    defaulted("partition_by", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are split into directories by, outermost first.",
    }),
    defaulted("zorder_by", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are clustered by inside a partition.",
    }),
    defaulted("stats_policy", StatsPolicyInfo, () => "auto", { doc: "Which columns get file statistics." }),
    defaulted("stats_columns", nullable(list(ColumnNameInfo())), () => null, {
      doc: "The columns that get statistics under the explicit policy. Null for the other policies.",
    }),
    defaulted("stats_max_columns", NonNegIntInfo(), () => 32, {
      doc: "Most columns that the auto policy gives statistics to.",
    }),
    defaulted("enable_features", list(DeltaFeatureNameInfo), () => [], {
      doc: "Table features to switch on. Nothing is switched on that is not listed.",
    }),
    defaulted("parquet", nullable(ParquetWriterPolicyInfo), () => null, {
      doc: "Settings of the Parquet writer. Null leaves them to the writer.",
    }),
  ],
  rules: [
    {
      expr: 'this.stats_policy != "explicit" || this.stats_columns != null',
      message: "stats_policy explicit requires stats_columns",
      holds: deltaWritePolicyRule1,
    },
    {
      expr: 'this.stats_policy == "explicit" || this.stats_columns == null',
      message: "stats_columns requires stats_policy explicit",
      holds: deltaWritePolicyRule2,
    },
    {
      expr: "!this.partition_by.exists(column, column in this.zorder_by)",
      message: "a column cannot be in both partition_by and zorder_by",
      holds: deltaWritePolicyRule3,
    },
  ],
});

export const DeltaSchemaPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSchemaPolicy",
  module: "delta/policies",
  doc: "What writes may do to the schema of a table.",
  examples: [{ schema_mode: "merge", column_mapping_mode: "name" }],
  purpose: "spec",
  fields: () => [
    defaulted("schema_mode", nullable(SchemaModeInfo), () => null, {
      doc: "How a write with another schema is treated. Null refuses it.",
    }),
    defaulted("column_mapping_mode", nullable(ColumnMappingModeInfo), () => null, {
      doc: "How Parquet columns are found for table columns. Null leaves the table's mode alone.",
    }),
  ],
});

export const DeltaMaintenancePolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMaintenancePolicy",
  module: "delta/policies",
  doc: "How a table is kept fast and small. The intervals become table properties, so that every writer follows them.",
  examples: [{ z_order_cols: ["file_id", "bstart"], vacuum_retention_hours: 336 }],
  purpose: "spec",
  fields: () => [
    defaulted("optimize_on_write", bool(), () => false, {
      doc: "Whether small files are compacted after each write, as a commit of its own.",
    }),
    defaulted("z_order_cols", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are clustered by when the table is optimized. Empty only compacts.",
    }),
    defaulted("vacuum_retention_hours", nullable(NonNegIntInfo()), () => 168, {
      doc: "How long files that left the table are kept for time travel and running readers, in hours; a week unless said. Null uses the table's own retention.",
    }),
    defaulted("checkpoint_interval", nullable(PosIntInfo()), () => 10, {
      doc: "Commits from one checkpoint to the next (`delta.checkpointInterval`). Null leaves it to the writer.",
    }),
    defaulted("log_retention_days", nullable(PosIntInfo()), () => 30, {
      doc: "How long commit files are kept after a checkpoint made them redundant, in days (`delta.logRetentionDuration`). Null leaves it to the writer.",
    }),
  ],
});

export const DeltaCdfPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaCdfPolicy",
  module: "delta/policies",
  doc: "Whether readers of a table count on its change data feed.",
  examples: [{ required: true }],
  purpose: "spec",
  fields: () => [
    defaulted("required", bool(), () => false, {
      doc: "Whether the feed is registered beside the table. A table that has none is then refused.",
    }),
    defaulted("allow_out_of_range", bool(), () => false, {
      doc: "Whether a read that starts after the latest version gives no rows. Otherwise it is an error.",
    }),
  ],
});

export const DeltaScanOptionsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaScanOptions",
  module: "delta/policies",
  doc: "How a Delta table is presented to the engine.",
  examples: [{ file_column_name: "source_file" }],
  purpose: "spec",
  fields: () => [
    defaulted("file_column_name", nullable(str()), () => null, {
      doc: "Name of an added column that holds the path of each row's file. Null adds none.",
    }),
    defaulted("enable_parquet_pushdown", bool(), () => true, {
      doc: "Whether predicates are evaluated while Parquet is decoded, so that rows are dropped early.",
    }),
    defaulted("schema_force_view_types", nullable(bool()), () => null, {
      doc: "Whether text and binary columns are read as Arrow view types. Null leaves it to the engine.",
    }),
    defaulted("wrap_partition_values", bool(), () => false, {
      doc: "Whether partition values are dictionary-encoded, since one value is repeated for all rows of a file.",
    }),
  ],
});

export const DeltaConstraintInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaConstraint",
  module: "delta/policies",
  doc: "A CHECK constraint of a table. Writers refuse rows for which it is not true.",
  examples: [{ name: "span_is_ordered", expr: "bend >= bstart" }],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), {
      doc: "Name of the constraint. The table keeps it as the property `delta.constraints.<name>`.",
    }),
    field("expr", SqlTextInfo(), { doc: "The condition, a SQL expression over the columns of the table." }),
  ],
});
