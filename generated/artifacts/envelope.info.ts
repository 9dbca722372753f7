// @generated from contracts/artifacts/envelope.yaml. Do not edit. [8a8e47321305dd5a]

import type { StructInfo, UnionInfo } from "tessera-contracts/serde";
import { field, namedUnion, nullable, raw, struct } from "tessera-contracts/serde/codegen";
import { ResolvedProjectionInfo } from "../datasets/datasets.info.js";
import { CdfCursorInfo } from "../delta/cdf.info.js";
import { VacuumReportInfo } from "../delta/reports.info.js";
import { CdfReadRecordInfo } from "../diagnostics/events.info.js";
import { TableValidationReportInfo } from "../diagnostics/table-validation.info.js";
import { PlanBundleInfo } from "../plan/bundle.info.js";
import { PlanDiagnosticsInfo } from "../plan/results.info.js";
import { EventTimeMsInfo, NonEmptyStrInfo, RunIdInfo, Sha256HexInfo } from "../types.info.js";
import { ViewArtifactPayloadInfo } from "./compiler.info.js";
import {
  DeltaStatsDecisionInfo,
  SemanticValidationInfo,
  ViewCacheArtifactInfo,
  WriterPolicySnapshotInfo,
} from "./decisions.info.js";
import { RunManifestInfo } from "./manifest.info.js";

export const ArtifactEnvelopeInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "ArtifactEnvelope",
  module: "artifacts/envelope",
  doc: "Any artifact a run leaves behind, told apart by `kind`.",
  members: () => [
    StatsDecisionEnvelopeInfo,
    CacheArtifactEnvelopeInfo,
    SemanticValidationEnvelopeInfo,
    RunManifestEnvelopeInfo,
    WriterPolicyEnvelopeInfo,
    PlanArtifactEnvelopeInfo,
    CdfReadEnvelopeInfo,
    TableValidationEnvelopeInfo,
    VacuumEnvelopeInfo,
    ResolvedProjectionEnvelopeInfo,
    ViewArtifactEnvelopeInfo,
    PlanDiagnosticsEnvelopeInfo,
    CdfCursorEnvelopeInfo,
  ],
});

export const StatsDecisionEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "StatsDecisionEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the choice of columns with statistics.",
  examples: [
    {
      kind: "delta_stats_decision",
      payload: {
        dataset_name: "cpg_nodes",
        stats_policy: "off",
        stats_columns: [],
        lineage_columns: ["file_id", "node_id"],
      },
    },
  ],
  mode: "compat",
  tag: "delta_stats_decision",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", DeltaStatsDecisionInfo, { doc: "The decision." })],
});

export const CacheArtifactEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CacheArtifactEnvelope",
  module: "artifacts/envelope",
  doc: "Carries what became of one cached view.",
  mode: "compat",
  tag: "view_cache_artifact",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", ViewCacheArtifactInfo, { doc: "The cached view." })],
});

export const SemanticValidationEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SemanticValidationEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the check of a view's declared meanings.",
  mode: "compat",
  tag: "semantic_validation",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", SemanticValidationInfo, { doc: "The outcome of the check." })],
});

export const RunManifestEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RunManifestEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the manifest of a run, usually as the last artifact of its stream.",
  mode: "compat",
  tag: "run_manifest",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", RunManifestInfo, { doc: "The manifest." })],
});

export const WriterPolicyEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "WriterPolicyEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the settings of one write.",
  mode: "compat",
  tag: "writer_policy",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", WriterPolicySnapshotInfo, { doc: "The settings, with all defaults resolved." })],
});

export const PlanArtifactEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanArtifactEnvelope",
  module: "artifacts/envelope",
  doc: "Carries one planned view.",
  mode: "compat",
  tag: "plan_artifact",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", PlanBundleInfo, { doc: "The plan with its lineage and inputs." })],
});

export const CdfReadEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CdfReadEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the account of one change data feed read.",
  mode: "compat",
  tag: "cdf_read",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", CdfReadRecordInfo, { doc: "What was read." })],
});

export const TableValidationEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableValidationEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the check of one table's rows.",
  mode: "compat",
  tag: "table_validation",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", TableValidationReportInfo, { doc: "The outcome of the check." })],
});

export const VacuumEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "VacuumEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the account of one vacuum.",
  examples: [
    {
      kind: "vacuum_report",
      payload: { table_uri: "s3://lake/cpg_nodes", retention_hours: 168, dry_run: false, num_files: 12 },
    },
  ],
  mode: "compat",
  tag: "vacuum_report",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", VacuumReportInfo, { doc: "What was, or would have been, deleted." })],
});

export const ResolvedProjectionEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ResolvedProjectionEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the scan boundary of one dataset.",
  mode: "compat",
  tag: "resolved_projection",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", ResolvedProjectionInfo, { doc: "What was made of the columns of its files." })],
});

export const ViewArtifactEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewArtifactEnvelope",
  module: "artifacts/envelope",
  doc: "Carries one view as it was registered.",
  mode: "compat",
  tag: "view_artifact",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", ViewArtifactPayloadInfo, { doc: "The view." })],
});

export const PlanDiagnosticsEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanDiagnosticsEnvelope",
  module: "artifacts/envelope",
  doc: "Carries the account of planning one view.",
  mode: "compat",
  tag: "plan_diagnostics",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", PlanDiagnosticsInfo, { doc: "How far it came and what it cost." })],
});

export const CdfCursorEnvelopeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CdfCursorEnvelope",
  module: "artifacts/envelope",
  doc: "Carries how far a run came in the changes of one table. The manifest says the same; this is for those who keep cursors.",
  examples: [{ kind: "cdf_cursor", payload: { dataset_name: "cpg_nodes", last_version: 57 } }],
  mode: "compat",
  tag: "cdf_cursor",
  tag_field: "kind",
  purpose: "envelope",
  fields: () => [field("payload", CdfCursorInfo, { doc: "The cursor." })],
});

export const ArtifactRecordInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ArtifactRecord",
  module: "artifacts/envelope",
  doc: "An artifact as the store keeps it. It can be listed, checked and copied by tools that know none of the payloads.",
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("artifact_id", Sha256HexInfo(), {
      doc: "SHA-256 of the bytes of `envelope`. The same artifact stored twice has the same id.",
    }),
    field("run_id", nullable(RunIdInfo()), {
      doc: "The run that made it. Null for artifacts that no run owns, such as a vacuum by hand.",
    }),
    field("written_at_unix_ms", EventTimeMsInfo(), { doc: "When it was stored." }),
    field("contract", NonEmptyStrInfo(), { doc: "Name of the payload's contract, such as RunManifest." }),
    field("contract_checksum", Sha256HexInfo(), {
      doc: "Checksum of that contract when the artifact was written, from the contract index. It tells which definition to read it with.",
    }),
    field("envelope", raw(), {
      doc: "One ArtifactEnvelope, encoded as MessagePack and not decoded until somebody asks.",
    }),
  ],
});
