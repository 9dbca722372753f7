// @generated from contracts/semantics/tables.yaml. Do not edit. [0c8b334003a0a3b7]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, defaultsOf, enumOf, field, list, nullable, struct } from "tessera-contracts/serde/codegen";
import { ColumnNameInfo, IdentifierInfo, NonEmptyStrInfo } from "../types.info.js";
import { semanticTableSpecRule1 } from "./tables.codec.js";

export const SpanUnitInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "SpanUnit",
  module: "semantics/tables",
  doc: "What a span is counted in. Bytes of the UTF-8 text, code points, or lines.",
  values: ["byte", "char", "line"],
});

export const SpanBindingInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SpanBinding",
  module: "semantics/tables",
  doc: "The columns that hold the start and the end of a span. The end is the position after the last one.",
  examples: [{ start: "line_start", end: "line_end", unit: "line" }],
  purpose: "spec",
  fields: () => [
    defaulted("start", ColumnNameInfo(), () => "bstart", { doc: "Column with the start, counted from 0." }),
    defaulted("end", ColumnNameInfo(), () => "bend", { doc: "Column with the end." }),
    defaulted("unit", SpanUnitInfo, () => "byte", { doc: "What the span is counted in." }),
  ],
});

export const IdDerivationInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IdDerivation",
  module: "semantics/tables",
  doc: "A column of ids that are hashes of a namespace, the row's file and its span. The same source gives the same ids, in any run.",
  examples: [{ out_col: "node_id", namespace: "cst_node", start_col: "bstart", end_col: "bend" }],
  purpose: "spec",
  fields: () => [
    field("out_col", ColumnNameInfo(), { doc: "The column of ids." }),
    field("namespace", NonEmptyStrInfo(), {
      doc: "Keeps ids of different kinds of things apart, such as `cst_node`. Changing it changes every id.",
    }),
    field("start_col", ColumnNameInfo(), { doc: "Column with the start of the span." }),
    field("end_col", ColumnNameInfo(), { doc: "Column with the end of the span." }),
  ],
});

export const ForeignKeyDerivationInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ForeignKeyDerivation",
  module: "semantics/tables",
  doc: "A column of ids of other things, derived as those derive their own.",
  examples: [
    {
      out_col: "owner_id",
      target_namespace: "cst_node",
      start_col: "owner_bstart",
      end_col: "owner_bend",
      guard_null_if: ["owner_bstart"],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("out_col", ColumnNameInfo(), { doc: "The column of references." }),
    field("target_namespace", NonEmptyStrInfo(), { doc: "The `namespace` of the IdDerivation that is referred to." }),
    field("start_col", ColumnNameInfo(), { doc: "Column with the start of the span of what is referred to." }),
    field("end_col", ColumnNameInfo(), { doc: "Column with the end of that span." }),
    defaulted("guard_null_if", list(ColumnNameInfo()), () => [], {
      doc: "Columns that make the reference null if one of them is. Without them a missing span would be hashed like any other.",
    }),
  ],
});

export const SemanticTableSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SemanticTableSpec",
  module: "semantics/tables",
  doc: "What the semantic layer makes of an extracted table.",
  examples: [
    {
      table: "cst_calls",
      entity_id: { out_col: "call_id", namespace: "cst_call", start_col: "bstart", end_col: "bend" },
      text_columns: ["callee_text"],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("table", IdentifierInfo(), { doc: "The extracted table." }),
    defaulted("primary_span", SpanBindingInfo, () => defaultsOf(SpanBindingInfo), {
      doc: "Where in its file a row stands.",
    }),
    defaulted("entity_id", nullable(IdDerivationInfo), () => null, {
      doc: "How rows get their id. Null if they are never referred to.",
    }),
    defaulted("foreign_keys", list(ForeignKeyDerivationInfo), () => [], { doc: "How rows refer to others." }),
    defaulted("text_columns", list(ColumnNameInfo()), () => [], {
      doc: "Columns with text for people, which are indexed for search.",
    }),
  ],
  rules: [
    {
      expr: "this.foreign_keys.all(key, this.foreign_keys.exists_one(other, other.out_col == key.out_col))",
      message: "the columns of foreign_keys must be unique",
      holds: semanticTableSpecRule1,
    },
  ],
});
