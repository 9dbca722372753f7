// @generated from contracts/plan/results.yaml. Do not edit. [cec47f652d39b5db]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, map, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { ValidationErrorPayloadInfo } from "../diagnostics/errors.info.js";
import { TableSchemaSpecInfo } from "../schema/tables.info.js";
import { NonEmptyStrInfo, NonNegIntInfo } from "../types.info.js";

export const PlanDiagnosticsInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanDiagnostics",
  module: "plan/results",
  doc: "How far the planning of a view came and what it cost.",
  examples: [{ view_name: "cpg_nodes", explain: null, stage: "serialize", timings_ms: { optimize: 41, parse: 3 } }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("view_name", NonEmptyStrInfo(), { doc: "The view that was planned." }),
    field("explain", nullable(str()), { doc: "The plan as the engine prints it. Null if there was none to print." }),
    field("stage", str(), { doc: "The last stage that was entered, such as `parse`, `optimize` or `serialize`." }),
    field("timings_ms", map(str(), NonNegIntInfo()), { doc: "Wall time by stage, in milliseconds." }),
    defaulted("error", nullable(ValidationErrorPayloadInfo), () => null, {
      doc: "The mistake the last stage ended with. Null if it came through.",
    }),
  ],
});

export const PlanResultInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PlanResult",
  module: "plan/results",
  doc: "What running the plan of a view gave, without the rows.",
  examples: [{ view_name: "cpg_nodes", rows: 120000, schema: null }],
  mode: "compat",
  purpose: "report",
  fields: () => [
    field("view_name", NonEmptyStrInfo(), { doc: "The view whose plan was run." }),
    field("rows", nullable(NonNegIntInfo()), {
      doc: "Rows it gave. Null if it failed or the rows were streamed on uncounted.",
    }),
    field("schema", nullable(TableSchemaSpecInfo), {
      doc: "Columns it gave. Null if it failed before they were known.",
    }),
    defaulted("error", nullable(ValidationErrorPayloadInfo), () => null, {
      doc: "What it failed with. Null if it came through.",
    }),
  ],
});
