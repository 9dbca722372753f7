// @generated from contracts/query/queries.yaml. Do not edit. [d8976c9fed8097b3]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, list, nullable, struct } from "tessera-contracts/serde/codegen";
import { TableSchemaSpecInfo } from "../schema/tables.info.js";
import { ColumnNameInfo, IdentifierInfo, SqlTextInfo, StrMapInfo } from "../types.info.js";
import { ExprSpecInfo } from "./expressions.info.js";
import { projectionSpecRule1, projectionSpecRule2, viewSpecRule1 } from "./queries.codec.js";

export const DerivedFieldInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DerivedField",
  module: "query/queries",
  doc: "A column that is computed.",
  examples: [
    {
      name: "width",
      expr: {
        op: "binary",
        operator: "sub",
        left: { op: "column", name: "bend" },
        right: { op: "column", name: "bstart" },
      },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", ColumnNameInfo(), {
      doc: "Name of the column. It is always given, since engines disagree on how to name an expression.",
    }),
    field("expr", ExprSpecInfo, { doc: "What it holds, from the columns of the row." }),
  ],
});

export const ProjectionSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ProjectionSpec",
  module: "query/queries",
  doc: "The columns of a result, the stored ones first and then the computed ones.",
  examples: [{ base: ["node_id", "bstart", "bend"], rename: { node_id: "id" } }],
  purpose: "spec",
  fields: () => [
    defaulted("base", list(ColumnNameInfo()), () => [], { doc: "Stored columns to keep, in order. Empty keeps all." }),
    defaulted("derived", list(DerivedFieldInfo), () => [], { doc: "Columns to compute, in order." }),
    defaulted("rename", StrMapInfo(), () => Object.create(null), {
      doc: "New name by stored name. Expressions use the stored name.",
    }),
  ],
  rules: [
    {
      expr: "this.derived.all(field, this.derived.exists_one(other, other.name == field.name))",
      message: "the names of derived fields must be unique",
      holds: projectionSpecRule1,
    },
    {
      expr: "!this.derived.exists(field, field.name in this.base)",
      message: "a derived field cannot have the name of a base column",
      holds: projectionSpecRule2,
    },
  ],
});

export const QuerySpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "QuerySpec",
  module: "query/queries",
  doc: "Some rows and columns of one dataset.",
  examples: [
    {
      projection: { base: ["node_id"] },
      predicate: {
        op: "binary",
        operator: "eq",
        left: { op: "column", name: "node_kind" },
        right: { op: "literal", value: "function", dtype: { type: "string" } },
      },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("projection", ProjectionSpecInfo, { doc: "The columns of the result." }),
    defaulted("predicate", nullable(ExprSpecInfo), () => null, {
      doc: "Condition that rows must meet. It may use derived columns. Null takes all rows.",
    }),
    defaulted("pushdown_predicate", nullable(ExprSpecInfo), () => null, {
      doc: "A condition on stored columns that the scan applies to skip files and row groups. It may let through more than the predicate, never less. Null pushes nothing down.",
    }),
  ],
});

export const ViewSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewSpec",
  module: "query/queries",
  doc: "A named result that is computed when it is read. It is said either in SQL or as a query.",
  examples: [{ name: "functions", sql: "SELECT * FROM cpg_nodes WHERE node_kind = 'function'" }],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the view, by which SQL refers to it." }),
    defaulted("sql", nullable(SqlTextInfo()), () => null, { doc: "The view as one SELECT statement." }),
    defaulted("query", nullable(QuerySpecInfo), () => null, {
      doc: "The view as a query over the dataset it is declared with.",
    }),
    defaulted("schema", nullable(TableSchemaSpecInfo), () => null, {
      doc: "What the result is checked against. Null takes it as it comes.",
    }),
  ],
  rules: [
    {
      expr: "(this.sql == null) != (this.query == null)",
      message: "a view has either sql or query",
      holds: viewSpecRule1,
    },
  ],
});
