// @generated from contracts/artifacts/decisions.yaml. Do not edit. [c6f7aa789dc9c2b8]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { ParquetWriterPolicyInfo } from "../delta/parquet.info.js";
import { DeltaSchemaPolicyInfo, DeltaWritePolicyInfo } from "../delta/policies.info.js";
import { DeltaFeatureGateInfo } from "../delta/protocol.info.js";
import { ValidationErrorPayloadInfo } from "../diagnostics/errors.info.js";
import {
  CachePolicyInfo,
  ColumnNameInfo,
  NonEmptyStrInfo,
  PathStrInfo,
  PlanFingerprintInfo,
  Sha256HexInfo,
  StatsPolicyInfo,
  StrMapInfo,
  ValidationStatusInfo,
} from "../types.info.js";
import { semanticValidationRule1, writerPolicyValidationRule1 } from "./decisions.codec.js";

export const DeltaStatsDecisionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaStatsDecision",
  module: "artifacts/decisions",
  doc: "Which columns of a table get file statistics, and what that was decided on.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      stats_policy: "auto",
      stats_columns: ["file_id", "node_id", "bstart"],
      lineage_columns: ["file_id", "node_id"],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "The table the decision is about." }),
    field("stats_policy", StatsPolicyInfo, { doc: "The policy that was in force." }),
    field("stats_columns", nullable(list(ColumnNameInfo())), {
      doc: "The columns chosen, as written to `delta.dataSkippingStatsColumns`. Null leaves the choice to the writer.",
    }),
    field("lineage_columns", list(ColumnNameInfo()), {
      doc: "Columns that plans filter or join on, sorted. The auto policy chooses among these first.",
    }),
  ],
});

export const ViewCacheArtifactInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewCacheArtifact",
  module: "artifacts/decisions",
  doc: "How the result of a view was kept between its readers, and whether that helped.",
  examples: [
    {
      view_name: "functions",
      cache_policy: "delta_staging",
      cache_path: "/var/cache/tessera/functions",
      plan_fingerprint: "0000000000000000000000000000000000000000000000000000000000000000",
      hit: true,
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("view_name", NonEmptyStrInfo(), { doc: "The view whose result was kept." }),
    field("cache_policy", CachePolicyInfo, { doc: "Where it was kept." }),
    field("cache_path", nullable(PathStrInfo()), {
      doc: "Table the result was staged in. Null unless the policy is delta_staging.",
    }),
    field("plan_fingerprint", nullable(PlanFingerprintInfo()), {
      doc: "Fingerprint of the plan that made the result. Null if the view was cached before it was planned.",
    }),
    field("hit", nullable(bool()), { doc: "True if an earlier result was used. Null if nobody read the view." }),
    defaulted("result_key", nullable(Sha256HexInfo()), () => null, {
      doc: "Fingerprint of the ResultKey, under which the result is kept. Null if the view was cached before it was planned.",
    }),
    defaulted("reason", nullable(str()), () => null, {
      doc: "Why no earlier result was used, such as `nothing is staged under this key`. Null if one was.",
    }),
  ],
});

export const SemanticColumnSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SemanticColumnSpec",
  module: "artifacts/decisions",
  doc: "A column whose values mean more than their Arrow type says.",
  examples: [{ column_name: "node_id", semantic_type: "NodeId", metadata_key: "semantic_type" }],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("column_name", ColumnNameInfo(), { doc: "The column." }),
    field("semantic_type", NonEmptyStrInfo(), {
      doc: "What the values are, by the name of an extension type such as NodeId or SpanId.",
    }),
    field("metadata_key", NonEmptyStrInfo(), {
      doc: "Key of the Arrow field metadata that carries the semantic type.",
    }),
  ],
});

export const SemanticValidationInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SemanticValidation",
  module: "artifacts/decisions",
  doc: "Whether the columns of a view still carry the meaning that was declared for them.",
  examples: [
    {
      view_name: "functions",
      status: "error",
      entries: [{ column_name: "node_id", semantic_type: "NodeId", metadata_key: "semantic_type" }],
      errors: ["node_id lost the semantic type NodeId"],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("view_name", NonEmptyStrInfo(), { doc: "The view that was checked." }),
    field("status", ValidationStatusInfo, { doc: "Error if at least one column lost its meaning." }),
    field("entries", list(SemanticColumnSpecInfo), { doc: "The columns that were checked." }),
    defaulted("errors", list(NonEmptyStrInfo()), () => [], {
      doc: "One sentence for each column that failed. Empty if the status is ok.",
    }),
  ],
  rules: [
    {
      expr: '(this.status == "ok") == (size(this.errors) == 0)',
      message: "the status is ok if and only if there are no errors",
      holds: semanticValidationRule1,
    },
  ],
});

export const WriterPolicySnapshotInfo: StructInfo = /* @__PURE__ */ struct({
  name: "WriterPolicySnapshot",
  module: "artifacts/decisions",
  doc: "Every setting that shaped the files of one write, with all defaults resolved.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      write_policy: { zorder_by: ["file_id", "bstart"], stats_policy: "explicit", stats_columns: ["file_id"] },
      schema_policy: null,
      parquet: { compression: "ZSTD", compression_level: 3, columns: { node_id: { bloom_filter: { fpp: 0.01 } } } },
      feature_gate: null,
      resolved_stats_columns: ["file_id"],
      table_properties: { "delta.dataSkippingStatsColumns": "file_id" },
      policy_hash: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "The table that was written." }),
    field("write_policy", nullable(DeltaWritePolicyInfo), {
      doc: "Layout, statistics and features. Null if the table is not a Delta table.",
    }),
    field("schema_policy", nullable(DeltaSchemaPolicyInfo), {
      doc: "What the write was allowed to do to the schema. Null if nothing was said.",
    }),
    field("parquet", nullable(ParquetWriterPolicyInfo), {
      doc: "Settings of the Parquet writer. Null leaves them to the writer.",
    }),
    field("feature_gate", nullable(DeltaFeatureGateInfo), {
      doc: "What the write required of the table's protocol. Null if it required nothing.",
    }),
    defaulted("resolved_stats_columns", list(ColumnNameInfo()), () => [], {
      doc: "The columns that got statistics after policy, lineage and limits were applied.",
    }),
    defaulted("table_properties", StrMapInfo(), () => Object.create(null), {
      doc: "The table properties the write set, as Delta spells them.",
    }),
    field("policy_hash", Sha256HexInfo(), {
      doc: "Fingerprint of the other fields. Two writes with the same hash were made with the same settings.",
    }),
  ],
});

export const WriterPolicyValidationInfo: StructInfo = /* @__PURE__ */ struct({
  name: "WriterPolicyValidation",
  module: "artifacts/decisions",
  doc: "Whether the settings of a write could be understood and agree with each other.",
  examples: [
    {
      dataset_name: "cpg_nodes",
      status: "error",
      errors: [
        {
          type: "constraint",
          summary: "stats_policy explicit requires stats_columns",
          contract: "DeltaWritePolicy",
          expected: null,
          received: null,
          code: "rule",
        },
      ],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "The table that was about to be written." }),
    field("status", ValidationStatusInfo, { doc: "Error means that nothing was written." }),
    defaulted("errors", list(ValidationErrorPayloadInfo), () => [], {
      doc: "What is wrong with the settings. Empty if the status is ok.",
    }),
  ],
  rules: [
    {
      expr: '(this.status == "ok") == (size(this.errors) == 0)',
      message: "the status is ok if and only if there are no errors",
      holds: writerPolicyValidationRule1,
    },
  ],
});
