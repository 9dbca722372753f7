// @generated from contracts/cpg/emit.yaml. Do not edit. [15a41bec7fba3cda]

import type { StructInfo } from "tessera-contracts/serde";
import { any, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { ColumnNameInfo, IdentifierInfo, NonEmptyStrInfo } from "../types.info.js";
import { propEmitSpecRule1, propFieldSpecRule1 } from "./emit.codec.js";
import { EntityKindInfo } from "./rows.info.js";

export const NodeEmitSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "NodeEmitSpec",
  module: "cpg/emit",
  doc: "Where the fields of a node come from.",
  examples: [
    {
      node_kind: "FUNCTION",
      id_cols: ["def_id"],
      path_cols: ["path"],
      bstart_cols: ["def_bstart", "bstart"],
      bend_cols: ["def_bend", "bend"],
      file_id_cols: ["file_id"],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("node_kind", NonEmptyStrInfo(), { doc: "Kind of the nodes, such as `FUNCTION`." }),
    field("id_cols", list(ColumnNameInfo(), { min_length: 1 }), {
      doc: "Columns with the id. Rows without one give no node.",
    }),
    field("path_cols", list(ColumnNameInfo()), { doc: "Columns with the path of the file." }),
    field("bstart_cols", list(ColumnNameInfo()), { doc: "Columns with the start of the span, in bytes." }),
    field("bend_cols", list(ColumnNameInfo()), { doc: "Columns with the end of the span, in bytes." }),
    field("file_id_cols", list(ColumnNameInfo()), { doc: "Columns with the id of the file." }),
  ],
});

export const EdgeEmitSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EdgeEmitSpec",
  module: "cpg/emit",
  doc: "Where the fields of an edge come from.",
  examples: [{ edge_kind: "CALLS", src_cols: ["caller_id"], dst_cols: ["callee_id"], origin: "by_qualified_name" }],
  purpose: "spec",
  fields: () => [
    field("edge_kind", NonEmptyStrInfo(), { doc: "Kind of the edges, such as `CALLS`." }),
    field("src_cols", list(ColumnNameInfo(), { min_length: 1 }), {
      doc: "Columns with the id of the node it starts at. Rows without one give no edge.",
    }),
    field("dst_cols", list(ColumnNameInfo(), { min_length: 1 }), {
      doc: "Columns with the id of the node it leads to. Rows without one give no edge.",
    }),
    defaulted("origin", str(), () => "", {
      doc: "What found the edges, such as the name of a RuleSpec. Empty if it does not matter.",
    }),
    defaulted("bstart_cols", list(ColumnNameInfo()), () => [], {
      doc: "Columns with the start of the span that shows the edge, in bytes.",
    }),
    defaulted("bend_cols", list(ColumnNameInfo()), () => [], { doc: "Columns with the end of that span, in bytes." }),
  ],
});

export const PropFieldSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PropFieldSpec",
  module: "cpg/emit",
  doc: "Where one property comes from, either a column or the same value for every row.",
  examples: [
    { prop_key: "name", source_col: "def_name" },
    { prop_key: "language", literal: "python" },
  ],
  purpose: "spec",
  fields: () => [
    field("prop_key", NonEmptyStrInfo(), { doc: "Name of the property." }),
    defaulted("source_col", nullable(ColumnNameInfo()), () => null, {
      doc: "Column with the value. Rows in which it is null do not have the property.",
    }),
    defaulted("literal", any(), () => null, {
      doc: "The value, if it is the same for every row. Null if it comes from a column.",
      vendor: { "x-opaque": "A property may be any JSON value." },
    }),
    defaulted("transform", nullable(str()), () => null, {
      doc: "Name of the function that the value goes through, builtin or a DataFusionUdfSpec. Null leaves it as it is.",
    }),
  ],
  rules: [
    {
      expr: "(this.source_col == null) != (this.literal == null)",
      message: "a property has either source_col or literal",
      holds: propFieldSpecRule1,
    },
  ],
});

export const PropEmitSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PropEmitSpec",
  module: "cpg/emit",
  doc: "The properties that rows give to a node or an edge.",
  examples: [{ entity_kind: "node", id_cols: ["def_id"], fields: [{ prop_key: "name", source_col: "def_name" }] }],
  purpose: "spec",
  fields: () => [
    field("entity_kind", EntityKindInfo, { doc: "What the ids are ids of." }),
    field("id_cols", list(ColumnNameInfo(), { min_length: 1 }), {
      doc: "Columns with the id. Rows without one give no properties.",
    }),
    field("fields", list(PropFieldSpecInfo, { min_length: 1 }), { doc: "The properties." }),
  ],
  rules: [
    {
      expr: "this.fields.all(field, this.fields.exists_one(other, other.prop_key == field.prop_key))",
      message: "the keys of the properties must be unique",
      holds: propEmitSpecRule1,
    },
  ],
});

export const NodePlanSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "NodePlanSpec",
  module: "cpg/emit",
  doc: "Nodes from the rows of one table.",
  examples: [
    {
      name: "function_nodes",
      table_ref: "cst_defs",
      emit: {
        node_kind: "FUNCTION",
        id_cols: ["def_id"],
        path_cols: ["path"],
        bstart_cols: ["bstart"],
        bend_cols: ["bend"],
        file_id_cols: ["file_id"],
      },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the plan, by which errors and timings call it." }),
    field("table_ref", NonEmptyStrInfo(), { doc: "The table or view whose rows become nodes." }),
    field("emit", NodeEmitSpecInfo, { doc: "Which columns give what." }),
  ],
});

export const EdgePlanSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "EdgePlanSpec",
  module: "cpg/emit",
  doc: "Edges from the rows of one table.",
  examples: [
    {
      name: "call_edges",
      table_ref: "calls_by_qualified_name",
      emit: { edge_kind: "CALLS", src_cols: ["caller_id"], dst_cols: ["callee_id"] },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the plan, by which errors and timings call it." }),
    field("table_ref", NonEmptyStrInfo(), { doc: "The table or view whose rows become edges." }),
    field("emit", EdgeEmitSpecInfo, { doc: "Which columns give what." }),
  ],
});

export const PropTableSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PropTableSpec",
  module: "cpg/emit",
  doc: "Properties from the rows of one table.",
  examples: [
    {
      name: "function_props",
      table_ref: "cst_defs",
      emit: { entity_kind: "node", id_cols: ["def_id"], fields: [{ prop_key: "name", source_col: "def_name" }] },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the plan, by which errors and timings call it." }),
    field("table_ref", NonEmptyStrInfo(), { doc: "The table or view whose rows become properties." }),
    field("emit", PropEmitSpecInfo, { doc: "Which columns give what." }),
  ],
});
