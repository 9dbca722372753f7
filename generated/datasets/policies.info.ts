// @generated from contracts/datasets/policies.yaml. Do not edit. [310f460836d7272e]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, list, literal, nullable, struct, tuple, union } from "tessera-contracts/serde/codegen";
import { ArrowTypeSpecInfo } from "../arrow/types.info.js";
import { ValidationPolicySpecInfo } from "../config/semantics.info.js";
import {
  DeltaCdfPolicyInfo,
  DeltaConstraintInfo,
  DeltaMaintenancePolicyInfo,
  DeltaScanOptionsInfo,
  DeltaSchemaPolicyInfo,
  DeltaWritePolicyInfo,
} from "../delta/policies.info.js";
import { DeltaFeatureGateInfo } from "../delta/protocol.info.js";
import { OrderingSpecInfo, SortKeySpecInfo } from "../schema/ordering.info.js";
import { ColumnNameInfo, PosIntInfo, SqlTextInfo } from "../types.info.js";

export const ArrowValidationOptionsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArrowValidationOptions",
  module: "datasets/policies",
  doc: "How the rows of a table are brought to its schema.",
  examples: [{ strict: true, max_errors: 100 }],
  purpose: "spec",
  fields: () => [
    defaulted("strict", union([bool(), literal(["filter"])]), () => "filter", {
      doc: "What is done with columns that the schema does not have. They are an error (true), are kept (false) or are dropped (filter).",
    }),
    defaulted("coerce", bool(), () => false, {
      doc: "Whether values of another type are cast if that loses nothing. Otherwise the type is an error.",
    }),
    defaulted("ordered", bool(), () => false, {
      doc: "Whether the columns that the schema has must stand in its order.",
    }),
    defaulted("max_errors", nullable(PosIntInfo()), () => null, {
      doc: "Errors after which checking stops. Null finds all.",
    }),
    defaulted("emit_invalid_rows", bool(), () => true, {
      doc: "Whether rows that fail are kept in a table of their own. Otherwise they are dropped.",
    }),
    defaulted("emit_error_table", bool(), () => true, { doc: "Whether there is a table with one row for each error." }),
  ],
});

export const DataFusionScanOptionsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DataFusionScanOptions",
  module: "datasets/policies",
  doc: "How the files of a dataset are presented to the engine.",
  examples: [
    {
      partition_cols: [["repo_id", { type: "string" }]],
      projection_exprs: ["node_id", "coalesce(bend, bstart) AS bend"],
    },
  ],
  purpose: "spec",
  fields: () => [
    defaulted("partition_cols", list(tuple([ColumnNameInfo(), ArrowTypeSpecInfo])), () => [], {
      doc: "Columns that stand in the directory names instead of the files, with their types, outermost first.",
    }),
    defaulted("file_sort_order", list(SortKeySpecInfo), () => [], {
      doc: "The order of the rows inside each file, which spares the engine a sort. It is not checked; a wrong order gives wrong results.",
    }),
    defaulted("parquet_pruning", bool(), () => true, { doc: "Whether row groups are skipped by their statistics." }),
    defaulted("projection_exprs", list(SqlTextInfo()), () => [], {
      doc: "The columns of the table as SQL expressions over those of the files, each with an alias unless it is a column. Empty takes the files' own.",
    }),
    defaulted("cache", bool(), () => false, { doc: "Whether the rows are kept in memory after the first scan." }),
    defaulted("collect_statistics", nullable(bool()), () => null, {
      doc: "Whether file statistics are read when the dataset is registered. Null leaves it to the session.",
    }),
    defaulted("ordering", nullable(OrderingSpecInfo), () => null, {
      doc: "The order of the rows over all files. Null claims nothing.",
    }),
  ],
});

export const DeltaPolicyBundleInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaPolicyBundle",
  module: "datasets/policies",
  doc: "Everything that is said about one Delta table. Whatever is null is left to the session or, at last, to the writer.",
  examples: [
    {
      cdf_policy: { required: true },
      write_policy: { partition_by: ["repo_id"], enable_features: ["changeDataFeed"] },
    },
  ],
  purpose: "spec",
  fields: () => [
    defaulted("scan", nullable(DeltaScanOptionsInfo), () => null, { doc: "How the table is presented to the engine." }),
    defaulted("cdf_policy", nullable(DeltaCdfPolicyInfo), () => null, {
      doc: "Whether readers count on its change data feed.",
    }),
    defaulted("maintenance_policy", nullable(DeltaMaintenancePolicyInfo), () => null, {
      doc: "How it is kept fast and small. Null never maintains it.",
    }),
    defaulted("write_policy", nullable(DeltaWritePolicyInfo), () => null, { doc: "How it is laid out." }),
    defaulted("schema_policy", nullable(DeltaSchemaPolicyInfo), () => null, {
      doc: "What writes may do to its schema. Null lets them do nothing.",
    }),
    defaulted("feature_gate", nullable(DeltaFeatureGateInfo), () => null, {
      doc: "What is required of its protocol. Null requires nothing.",
    }),
    defaulted("constraints", list(DeltaConstraintInfo), () => [], {
      doc: "CHECK constraints the table is created with.",
    }),
  ],
});

export const DatasetPoliciesInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DatasetPolicies",
  module: "datasets/policies",
  doc: "How a dataset is scanned, stored and checked.",
  examples: [{ validation: { coerce: true }, dataframe_validation: { head: 1000 } }],
  purpose: "spec",
  fields: () => [
    defaulted("datafusion_scan", nullable(DataFusionScanOptionsInfo), () => null, {
      doc: "How its files are presented to the engine. Null uses the defaults.",
    }),
    defaulted("delta", nullable(DeltaPolicyBundleInfo), () => null, {
      doc: "What is said about its Delta table. Null if it is none.",
    }),
    defaulted("validation", nullable(ArrowValidationOptionsInfo), () => null, {
      doc: "How rows are brought to its schema before they are written. Null takes them as they are.",
    }),
    defaulted("dataframe_validation", nullable(ValidationPolicySpecInfo), () => null, {
      doc: "How much of it is checked when a stage hands it on. Null follows the configuration.",
    }),
  ],
});
