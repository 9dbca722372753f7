// @generated from contracts/schema/tables.yaml. Do not edit. [400e974effd251ad]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, list, nullable, struct, tuple } from "tessera-contracts/serde/codegen";
import { FieldSpecInfo } from "../arrow/types.info.js";
import { ColumnNameInfo, IdentifierInfo, NonEmptyStrInfo, PosIntInfo, SqlTextInfo, StrMapInfo } from "../types.info.js";
import { DedupeSpecInfo, SortKeySpecInfo } from "./ordering.info.js";
import { tableSchemaSpecRule1, tableSchemaSpecRule2, tableSchemaSpecRule3 } from "./tables.codec.js";

export const TableSchemaSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "TableSchemaSpec",
  module: "schema/tables",
  doc: "The columns of a table in order, and which of them identify a row. A table is checked against it column by column.",
  examples: [
    {
      name: "cpg_nodes",
      fields: [
        { name: "node_id", dtype: { type: "string" }, nullable: false },
        { name: "bstart", dtype: { type: "i64" } },
      ],
      key_fields: ["node_id"],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the table, by which SQL refers to it." }),
    field("fields", list(FieldSpecInfo, { min_length: 1 }), {
      doc: "The columns, in the order in which the table has them.",
    }),
    defaulted("key_fields", list(ColumnNameInfo()), () => [], {
      doc: "Columns that together identify a row. Empty if nothing does.",
    }),
    defaulted("required_non_null", list(ColumnNameInfo()), () => [], {
      doc: "Columns that hold no nulls although their Arrow field is nullable, which outer joins and JSON sources often force it to be.",
    }),
    defaulted("metadata", StrMapInfo(), () => Object.create(null), {
      doc: "Facts about the table that Arrow keeps with its schema.",
    }),
  ],
  rules: [
    {
      expr: "this.fields.all(field, this.fields.exists_one(other, other.name == field.name))",
      message: "the names of the fields must be unique",
      holds: tableSchemaSpecRule1,
    },
    {
      expr: "this.key_fields.all(key, this.fields.exists(field, field.name == key))",
      message: "key_fields must name fields of the table",
      holds: tableSchemaSpecRule2,
    },
    {
      expr: "this.required_non_null.all(column, this.fields.exists(field, field.name == column))",
      message: "required_non_null must name fields of the table",
      holds: tableSchemaSpecRule3,
    },
  ],
});

export const ContractSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ContractSpec",
  module: "schema/tables",
  doc: "What the rows of a dataset promise beyond their types. A writer brings rows into this form before it commits them.",
  examples: [
    {
      name: "cpg_nodes",
      version: 2,
      dedupe: { keys: ["node_id"] },
      canonical_sort: [{ column: "node_id" }],
      constraints: ["bend >= bstart"],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the dataset." }),
    defaulted("version", PosIntInfo(), () => 1, {
      doc: "Version of the promise, raised when rows that kept the old one may break the new one.",
    }),
    defaulted("dedupe", nullable(DedupeSpecInfo), () => null, {
      doc: "How rows with equal keys are reduced to one. Null keeps them all.",
    }),
    defaulted("canonical_sort", list(SortKeySpecInfo), () => [], {
      doc: "The order rows are written in, most significant key first. Empty leaves the order open, and with it the bytes of the files.",
    }),
    defaulted("constraints", list(SqlTextInfo()), () => [], {
      doc: "SQL expressions that are true for every row, one condition each.",
    }),
    defaulted("virtual_fields", list(ColumnNameInfo()), () => [], {
      doc: "Columns that are computed when the dataset is read and never stored.",
    }),
  ],
});

export const RelationshipCardinalityInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "RelationshipCardinality",
  module: "schema/tables",
  doc: "How many rows of the right side belong to one of the left, and the other way round.",
  values: ["one_to_one", "one_to_many", "many_to_many"],
});

export const RelationshipSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelationshipSpec",
  module: "schema/tables",
  doc: "Which rows of two datasets belong together.",
  examples: [
    { name: "file_nodes", left: "files", right: "cpg_nodes", keys: [["file_id", "file_id"]], kind: "one_to_many" },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the relationship, and of its output table if it has one." }),
    field("left", NonEmptyStrInfo(), { doc: "The dataset on the left, the one side of one_to_many." }),
    field("right", NonEmptyStrInfo(), { doc: "The dataset on the right, the many side of one_to_many." }),
    field("keys", list(tuple([ColumnNameInfo(), ColumnNameInfo()]), { min_length: 1 }), {
      doc: "Pairs of columns that are equal in rows that belong together, left side first.",
    }),
    field("kind", RelationshipCardinalityInfo, {
      doc: "How many rows may belong to one. It is checked when the output is built.",
    }),
    defaulted("output", nullable(TableSchemaSpecInfo), () => null, {
      doc: "Schema of the table that holds the pairs. Null if the relationship is only ever joined on the fly.",
    }),
  ],
});
