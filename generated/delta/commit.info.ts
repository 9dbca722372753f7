// @generated from contracts/delta/commit.yaml. Do not edit. [fe0bcd1e5a2be5de]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, list, literal, nullable, str, struct, unset } from "tessera-contracts/serde/codegen";
import {
  ColumnNameInfo,
  DeltaFeatureNameInfo,
  EventTimeMsInfo,
  NonEmptyStrInfo,
  NonNegIntInfo,
  PlanFingerprintInfo,
  RunIdInfo,
  SchemaModeInfo,
  Sha256HexInfo,
  StrMapInfo,
  WriteModeInfo,
} from "../types.info.js";
import { commitPropertiesRule1 } from "./commit.codec.js";
import { ParquetWriterPolicyInfo } from "./parquet.info.js";

export const AppTransactionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "AppTransaction",
  module: "delta/commit",
  doc: "How far an application got, committed with the data it wrote, so that a retry can tell that the work is done. In the log it is a TxnAction.",
  examples: [{ app_id: "cpg-incremental", version: 118 }],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("app_id", NonEmptyStrInfo(), { doc: "Identifies the application, or one stream of it." }),
    field("version", NonNegIntInfo(), { doc: "A number of the application's own, such as a batch number." }),
    defaulted("last_updated", nullable(EventTimeMsInfo()), () => null, {
      doc: "When this was recorded. Null lets the writer fill it in.",
    }),
  ],
});

export const CommitPropertiesInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CommitProperties",
  module: "delta/commit",
  doc: "What a commit carries beside its data, and how hard to try.",
  examples: [{ custom_metadata: { run_id: "run-2026-01-01-7f3a" }, max_commit_retries: 3 }],
  purpose: "spec",
  fields: () => [
    defaulted("custom_metadata", StrMapInfo(), () => Object.create(null), {
      doc: "Keys to add to `commitInfo`. A pipeline run puts a CommitMetadata here.",
    }),
    defaulted("max_commit_retries", NonNegIntInfo(), () => 15, {
      doc: "How often the commit is tried again after losing to another writer. Zero gives up at once.",
    }),
    defaulted("app_transactions", list(AppTransactionInfo), () => [], {
      doc: "Application progress to commit together with the data.",
    }),
    defaulted("isolation_level", nullable(literal(["serializable", "write_serializable"])), () => null, {
      doc: "Which commits of others the write must not run beside. Null follows the table's `delta.isolationLevel`, or else is write_serializable, under which appends that read nothing never conflict.",
    }),
  ],
  rules: [
    {
      expr: "this.app_transactions.all(one, this.app_transactions.exists_one(other, other.app_id == one.app_id))",
      message: "an application can have only one transaction in a commit",
      holds: commitPropertiesRule1,
    },
  ],
});

export const CommitMetadataInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CommitMetadata",
  module: "delta/commit",
  doc: "Which run made a commit and from what, as keys of `commitInfo`. They lead from a version of a table to the RunManifest and from there to every input.",
  examples: [
    {
      run_id: "run-2026-01-01-7f3a",
      plan_fingerprint: "0000000000000000000000000000000000000000000000000000000000000000",
      plan_signature: null,
      delta_inputs: "[]",
      artifact_ids: null,
      operation: "WRITE",
      engine_info: "tessera-pipeline:1.4.0",
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("run_id", RunIdInfo(), { doc: "The run. Its manifest lists this commit among the outputs." }),
    defaulted("plan_fingerprint", nullable(PlanFingerprintInfo()), () => null, {
      doc: "Fingerprint of the plan that made the rows. Null if the write belongs to no plan.",
    }),
    defaulted("plan_signature", nullable(str()), () => null, {
      doc: "Hash over the shape of all plans of the run. Null if the write belongs to no plan.",
    }),
    defaulted("delta_inputs", nullable(str()), () => null, {
      doc: "The tables the run read, a list of DeltaInputPin as JSON text. It is text because engines keep only text in `commitInfo`. Null if nobody wrote them down.",
      vendor: { "x-json-text": "list[DeltaInputPin]" },
    }),
    defaulted("artifact_ids", nullable(str()), () => null, {
      doc: "Id in the artifact store by kind of artifact, as JSON text. Null if no artifacts were stored.",
      vendor: { "x-json-text": "StrMap" },
    }),
    defaulted("operation", nullable(str()), () => null, {
      doc: "What was done, such as `WRITE` or `MERGE`. Null if only `commitInfo` itself says it.",
    }),
    defaulted("engine_info", nullable(str()), () => null, {
      doc: "Name and version of the writer. Null if only `commitInfo` itself says it.",
    }),
    defaulted("result_key", nullable(Sha256HexInfo()), () => null, {
      doc: "Fingerprint of the ResultKey of the rows. Null if the write belongs to no plan.",
    }),
  ],
});

export const DeltaWriteOptionsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaWriteOptions",
  module: "delta/commit",
  doc: "One write to a table, where it departs from the table's DeltaWritePolicy.",
  examples: [{ mode: "overwrite", schema_mode: "overwrite", stats_columns: ["node_id"] }],
  purpose: "spec",
  fields: () => [
    defaulted("mode", WriteModeInfo, () => "append", { doc: "What is done if the table exists already." }),
    defaulted("schema_mode", nullable(SchemaModeInfo), () => null, {
      doc: "How rows with another schema are treated. Null follows the table's DeltaSchemaPolicy.",
    }),
    defaulted("partition_by", nullable(list(ColumnNameInfo())), () => null, {
      doc: "Columns that rows are split into directories by, outermost first. Null follows the policy. A table that exists keeps its own.",
    }),
    defaulted("zorder_by", nullable(list(ColumnNameInfo())), () => null, {
      doc: "Columns that rows are clustered by. Null follows the policy.",
    }),
    unset("stats_columns", nullable(list(ColumnNameInfo())), {
      doc: "Columns that get statistics. Absent follows the policy, null leaves the choice to the writer.",
    }),
    unset("enable_features", list(DeltaFeatureNameInfo), {
      doc: "Table features to switch on. Absent follows the policy, an empty list switches on none.",
    }),
    defaulted("writer", nullable(ParquetWriterPolicyInfo), () => null, {
      doc: "Settings of the Parquet writer. Null follows the policy.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing and tries as often as usual.",
    }),
  ],
});
