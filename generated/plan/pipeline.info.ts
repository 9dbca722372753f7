// @generated from contracts/plan/pipeline.yaml. Do not edit. [c6ca01d04689f791]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, list, nullable, struct } from "tessera-contracts/serde/codegen";
import { RunOutputKindInfo } from "../artifacts/manifest.info.js";
import { DatasetLocationInfo, DatasetSpecInfo } from "../datasets/datasets.info.js";
import { ColumnNameInfo, IdentifierInfo } from "../types.info.js";
import { UdfCatalogSnapshotInfo } from "./functions.info.js";
import { pipelineSpecRule1 } from "./pipeline.codec.js";
import { ViewGraphSpecInfo } from "./views.info.js";

export const MaterializeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "Materialize",
  module: "plan/pipeline",
  doc: "How an output is brought up to date. Anew from all inputs, or from what changed in them.",
  values: ["full", "incremental"],
});

export const OutputSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OutputSpec",
  module: "plan/pipeline",
  doc: "A view that is written to a dataset.",
  examples: [{ view: "cpg_nodes", dataset: "cpg_nodes", kind: "cpg_output" }],
  purpose: "spec",
  fields: () => [
    field("view", IdentifierInfo(), { doc: "The view." }),
    field("dataset", IdentifierInfo(), { doc: "The dataset it is written to, which has a DatasetSpec and a place." }),
    defaulted("kind", RunOutputKindInfo, () => "intermediate", { doc: "What the output is for." }),
    defaulted("materialize", MaterializeInfo, () => "full", {
      doc: "How it is brought up to date. Incremental requires keys.",
    }),
    defaulted("keys", list(ColumnNameInfo()), () => [], {
      doc: "Columns that tell the rows of the output apart. Empty uses the keys of its schema.",
    }),
    defaulted("sort_by", list(ColumnNameInfo()), () => [], {
      doc: "The order rows are written in. Empty uses the canonical sort of its contract, else the keys.",
    }),
  ],
});

export const PipelineSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PipelineSpec",
  module: "plan/pipeline",
  doc: "Everything a run needs but the values of its parameters.",
  examples: [
    {
      name: "code_graph",
      datasets: [{ table_spec: { name: "cpg_nodes", fields: [{ name: "node_id", dtype: { type: "string" } }] } }],
      views: { nodes: [{ name: "nodes", sql: "SELECT node_id FROM cpg_nodes" }] },
      outputs: [{ view: "nodes", dataset: "out_nodes" }],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the pipeline." }),
    field("datasets", list(DatasetSpecInfo), { doc: "The datasets that are read or written." }),
    defaulted("locations", list(DatasetLocationInfo), () => [], {
      doc: "Where they lie. Whoever runs the pipeline may give or replace places.",
    }),
    field("views", ViewGraphSpecInfo, { doc: "The views." }),
    field("outputs", list(OutputSpecInfo, { min_length: 1 }), {
      doc: "What is written, in the order of their commits where no view decides it.",
    }),
    defaulted("udfs", nullable(UdfCatalogSnapshotInfo), () => null, {
      doc: "The functions that views call. Null if they call none.",
    }),
  ],
  rules: [
    {
      expr: "this.outputs.all(one, this.outputs.exists_one(other, other.dataset == one.dataset))",
      message: "a dataset can be the output of one view only",
      holds: pipelineSpecRule1,
    },
  ],
});
