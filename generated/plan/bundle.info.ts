// @generated from contracts/plan/bundle.yaml. Do not edit. [19562c3e4d88d8e0]

import type { StructInfo } from "tessera-contracts/serde";
import { any, bytes, defaulted, field, list, map, nullable, str, struct, tuple } from "tessera-contracts/serde/codegen";
import { DeltaInputPinInfo, FileInputPinInfo } from "../artifacts/manifest.info.js";
import { ValidationErrorPayloadInfo } from "../diagnostics/errors.info.js";
import { CanonicalPlanInfo } from "../query/relations.info.js";
import { ColumnNameInfo, NonEmptyStrInfo, PlanFingerprintInfo, SqlTextInfo } from "../types.info.js";

export const ScanLineageInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ScanLineage",
  module: "plan/bundle",
  doc: "What a plan reads from one table.",
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("dataset_name", NonEmptyStrInfo(), { doc: "The table." }),
    field("projected", list(ColumnNameInfo()), { doc: "Columns the scan returns." }),
    field("pushed_filters", list(SqlTextInfo()), { doc: "Predicates the scan applies itself, one expression each." }),
  ],
});

export const PlanLineageInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanLineage",
  module: "plan/bundle",
  doc: "Which columns a plan depends on. The statistics policy and the incremental planner both work from it.",
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("required_columns", map(str(), list(ColumnNameInfo())), {
      doc: "Columns that the plan reads, by dataset, sorted.",
    }),
    field("join_keys", list(tuple([str(), str()])), {
      doc: "Pairs of qualified columns that rows are joined on, left side first.",
    }),
    field("filter_columns", map(str(), list(ColumnNameInfo())), {
      doc: "Columns that the plan filters on, by dataset, sorted.",
    }),
    field("scans", list(ScanLineageInfo), { doc: "The table scans, in the order the plan has them." }),
  ],
});

export const PlanBundleInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanBundle",
  module: "plan/bundle",
  doc: "The plan of one view, as the plan artifact store keeps it.",
  examples: [
    {
      view_name: "functions",
      plan_fingerprint: "0000000000000000000000000000000000000000000000000000000000000000",
      plan_signature: "9f86d081884c7d65",
      substrait: null,
      logical: "Filter: cpg_nodes.node_kind = Utf8('function')",
      lineage: {
        required_columns: { cpg_nodes: ["node_id", "node_kind"] },
        join_keys: [],
        filter_columns: { cpg_nodes: ["node_kind"] },
        scans: [{ dataset_name: "cpg_nodes", projected: ["node_id"], pushed_filters: ["node_kind = 'function'"] }],
      },
      delta_inputs: [
        {
          dataset_name: "cpg_nodes",
          table_uri: "s3://lake/cpg_nodes",
          version: 42,
          timestamp: null,
          feature_gate: null,
          protocol: null,
        },
      ],
      required_udfs: [],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    field("view_name", NonEmptyStrInfo(), { doc: "The view." }),
    field("plan_fingerprint", PlanFingerprintInfo(), { doc: "Fingerprint of the optimised plan." }),
    field("plan_signature", nullable(str()), {
      doc: "Hash over the shape of all plans of the run. Null if the view was planned outside a run.",
    }),
    field("substrait", nullable(bytes()), {
      doc: "The optimised plan as a Substrait message. Null if a node of it cannot be expressed there; `errors` then says why.",
    }),
    field("logical", any(), {
      doc: "The logical plan as the engine displays it.",
      vendor: { "x-opaque": "The shape belongs to the engine." },
    }),
    defaulted("normal", nullable(CanonicalPlanInfo), () => null, {
      doc: "The plan in its normal form, whose fingerprint is that of the plan. Two plans are compared by it. Null if nobody wrote it down.",
    }),
    field("lineage", PlanLineageInfo, { doc: "Which columns the plan depends on." }),
    field("delta_inputs", list(DeltaInputPinInfo), { doc: "The table versions it was planned on." }),
    defaulted("file_inputs", list(FileInputPinInfo), () => [], {
      doc: "The files of other formats it was planned on.",
    }),
    field("required_udfs", list(str()), { doc: "User-defined functions the plan calls, sorted." }),
    defaulted("errors", list(ValidationErrorPayloadInfo), () => [], {
      doc: "What went wrong without stopping the planning.",
    }),
  ],
});
