// @generated from contracts/query/relations.yaml. Do not edit. [178b16693db7ebd8]

import type { EnumInfo, StructInfo, UnionInfo } from "tessera-contracts/serde";
import {
  bool,
  defaulted,
  enumOf,
  field,
  list,
  map,
  namedUnion,
  nullable,
  str,
  struct,
  tuple,
} from "tessera-contracts/serde/codegen";
import { FieldSpecInfo } from "../arrow/types.info.js";
import { SortKeySpecInfo } from "../schema/ordering.info.js";
import {
  ColumnNameInfo,
  DeltaVersionInfo,
  IdentifierInfo,
  NonNegIntInfo,
  PosIntInfo,
  Sha256HexInfo,
} from "../types.info.js";
import { ExprSpecInfo, LiteralExprInfo } from "./expressions.info.js";
import { DerivedFieldInfo } from "./queries.info.js";
import { relAggregateRule1, relJoinRule1, relJoinRule2, relProjectRule1 } from "./relations.codec.js";

export const RelSpecInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "RelSpec",
  module: "query/relations",
  doc: "Any relation, told apart by `rel`.",
  members: () => [
    RelScanInfo,
    RelViewInfo,
    RelValuesInfo,
    RelFilterInfo,
    RelProjectInfo,
    RelJoinInfo,
    RelAggregateInfo,
    RelWindowInfo,
    RelSortInfo,
    RelLimitInfo,
    RelUnionInfo,
  ],
});

export const RelScanInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelScan",
  module: "query/relations",
  doc: "The rows of a dataset, after its scan boundary brought them to the schema of the dataset.",
  examples: [{ rel: "scan", dataset: "cpg_nodes", columns: ["node_id", "node_kind"] }],
  tag: "scan",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("dataset", IdentifierInfo(), { doc: "Name of the dataset in the registry." }),
    defaulted("columns", list(ColumnNameInfo()), () => [], {
      doc: "Columns to read, in order. Empty reads all of the schema.",
    }),
    defaulted("version", nullable(DeltaVersionInfo()), () => null, {
      doc: "The table version that this plan always reads. Null reads what the run pinned.",
    }),
  ],
});

export const RelViewInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelView",
  module: "query/relations",
  doc: "The rows of another view of the graph.",
  examples: [{ rel: "view", view: "functions" }],
  tag: "view",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [field("view", IdentifierInfo(), { doc: "Name of the view." })],
});

export const RelValuesInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelValues",
  module: "query/relations",
  doc: "A few rows written into the plan.",
  examples: [
    { rel: "values", fields: [{ name: "k", dtype: { type: "i64" } }], rows: [[{ value: 1, dtype: { type: "i64" } }]] },
  ],
  tag: "values",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("fields", list(FieldSpecInfo, { min_length: 1 }), { doc: "The columns." }),
    field("rows", list(list(LiteralExprInfo), { max_length: 1000 }), { doc: "The rows, one literal a column." }),
  ],
});

export const RelFilterInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelFilter",
  module: "query/relations",
  doc: "The rows for which a condition is true, neither false nor null.",
  examples: [
    {
      rel: "filter",
      input: { rel: "view", view: "functions" },
      predicate: { op: "is_null", expr: { op: "column", name: "path" } },
    },
  ],
  tag: "filter",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("input", RelSpecInfo, { doc: "Where the rows come from." }),
    field("predicate", ExprSpecInfo, { doc: "The condition." }),
  ],
});

export const RelProjectInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelProject",
  module: "query/relations",
  doc: "New columns computed from each row. Only these are left.",
  examples: [
    {
      rel: "project",
      input: { rel: "view", view: "functions" },
      columns: [{ name: "id", expr: { op: "column", name: "node_id" } }],
    },
  ],
  tag: "project",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("input", RelSpecInfo, { doc: "Where the rows come from." }),
    field("columns", list(DerivedFieldInfo, { min_length: 1 }), { doc: "The columns, in order." }),
  ],
  rules: [
    {
      expr: "this.columns.all(one, this.columns.exists_one(other, other.name == one.name))",
      message: "the names of the columns must be unique",
      holds: relProjectRule1,
    },
  ],
});

export const RelJoinKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "RelJoinKind",
  module: "query/relations",
  doc: "Which rows a join keeps. There is no right join; swap the sides.",
  values: ["inner", "left", "full", "cross", "semi", "anti"],
});

export const RelJoinInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelJoin",
  module: "query/relations",
  doc: "The rows of two relations side by side. It names its own columns, so no column of a result is ever ambiguous.",
  examples: [
    {
      rel: "join",
      left: { rel: "scan", dataset: "cpg_edges" },
      right: { rel: "scan", dataset: "cpg_nodes" },
      join: "inner",
      on: [["dst_node_id", "node_id"]],
      columns: [
        { name: "edge_id", expr: { op: "column", name: "edge_id" } },
        { name: "dst_kind", expr: { op: "column", name: "node_kind", input: 1 } },
      ],
    },
  ],
  tag: "join",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("left", RelSpecInfo, { doc: "The left side, input 0 of the expressions." }),
    field("right", RelSpecInfo, { doc: "The right side, input 1 of the expressions." }),
    field("join", RelJoinKindInfo, { doc: "Which rows are kept." }),
    defaulted("on", list(tuple([ColumnNameInfo(), ColumnNameInfo()])), () => [], {
      doc: "Columns that must be equal, left side first. Null equals nothing.",
    }),
    defaulted("filter", nullable(ExprSpecInfo), () => null, {
      doc: "A further condition of the match. Unlike a filter above the join it does not drop rows that an outer join keeps.",
    }),
    field("columns", list(DerivedFieldInfo, { min_length: 1 }), {
      doc: "The columns of the result, in order. A semi or anti join has none of the right side.",
    }),
  ],
  rules: [
    {
      expr: '(this.join == "cross") == (size(this.on) == 0 && this.filter == null)',
      message: "a join without a condition has to be said as cross",
      holds: relJoinRule1,
    },
    {
      expr: "this.columns.all(one, this.columns.exists_one(other, other.name == one.name))",
      message: "the names of the columns must be unique",
      holds: relJoinRule2,
    },
  ],
});

export const AggregateFieldInfo: StructInfo = /* @__PURE__ */ struct({
  name: "AggregateField",
  module: "query/relations",
  doc: "A column computed from the rows of a group.",
  purpose: "spec",
  fields: () => [
    field("name", ColumnNameInfo(), { doc: "Name of the column." }),
    field("fn", IdentifierInfo(), { doc: "An aggregate function of the registry." }),
    defaulted("args", list(ExprSpecInfo), () => [], { doc: "Its arguments." }),
    defaulted("distinct", bool(), () => false, { doc: "Whether equal arguments count once." }),
    defaulted("filter", nullable(ExprSpecInfo), () => null, { doc: "Which rows of the group count. Null counts all." }),
    defaulted("order_by", list(SortKeySpecInfo), () => [], {
      doc: "The order in which the rows are met. Functions whose result depends on it require it.",
    }),
  ],
});

export const RelAggregateInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelAggregate",
  module: "query/relations",
  doc: "One row for each group of equal keys. Nulls are equal here. Without keys it is one row, also for no rows.",
  examples: [
    {
      rel: "aggregate",
      input: { rel: "scan", dataset: "cpg_nodes" },
      group_by: ["node_kind"],
      aggregates: [{ name: "nodes", fn: "count" }],
    },
  ],
  tag: "aggregate",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("input", RelSpecInfo, { doc: "Where the rows come from." }),
    defaulted("group_by", list(ColumnNameInfo()), () => [], { doc: "The keys, which come first in the result." }),
    defaulted("aggregates", list(AggregateFieldInfo), () => [], {
      doc: "The computed columns, after the keys. None gives the distinct keys.",
    }),
  ],
  rules: [
    {
      expr: "size(this.group_by) > 0 || size(this.aggregates) > 0",
      message: "an aggregate needs keys or aggregates",
      holds: relAggregateRule1,
    },
  ],
});

export const WindowFieldInfo: StructInfo = /* @__PURE__ */ struct({
  name: "WindowField",
  module: "query/relations",
  doc: "A column computed from the rows around each row.",
  purpose: "spec",
  fields: () => [
    field("name", ColumnNameInfo(), { doc: "Name of the column." }),
    field("fn", IdentifierInfo(), { doc: "A window or aggregate function of the registry." }),
    defaulted("args", list(ExprSpecInfo), () => [], { doc: "Its arguments." }),
    defaulted("running", bool(), () => false, {
      doc: "Whether an aggregate takes the rows up to this one, counted in rows, instead of the whole partition.",
    }),
  ],
});

export const RelWindowInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelWindow",
  module: "query/relations",
  doc: "All columns of the input, and further ones that look at neighbouring rows.",
  examples: [
    {
      rel: "window",
      input: { rel: "scan", dataset: "cpg_nodes" },
      partition_by: ["path"],
      order_by: [{ column: "bstart" }, { column: "node_id" }],
      columns: [{ name: "nth", fn: "row_number" }],
    },
  ],
  tag: "window",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("input", RelSpecInfo, { doc: "Where the rows come from." }),
    defaulted("partition_by", list(ColumnNameInfo()), () => [], {
      doc: "Rows with equal values here are neighbours. Empty makes all rows neighbours.",
    }),
    defaulted("order_by", list(SortKeySpecInfo), () => [], { doc: "Their order." }),
    field("columns", list(WindowFieldInfo, { min_length: 1 }), { doc: "The further columns, in order." }),
  ],
});

export const RelSortInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelSort",
  module: "query/relations",
  doc: "The rows in an order. Only the last operator of a view, or one below a limit, has a use for it.",
  examples: [{ rel: "sort", input: { rel: "view", view: "functions" }, keys: [{ column: "node_id" }] }],
  tag: "sort",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("input", RelSpecInfo, { doc: "Where the rows come from." }),
    field("keys", list(SortKeySpecInfo, { min_length: 1 }), { doc: "The order, most significant column first." }),
  ],
});

export const RelLimitInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelLimit",
  module: "query/relations",
  doc: "Some of the first rows. Which they are is only certain if the input is a sort whose keys tell all rows apart.",
  examples: [{ rel: "limit", input: { rel: "view", view: "functions" }, limit: 10 }],
  tag: "limit",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("input", RelSpecInfo, { doc: "Where the rows come from." }),
    defaulted("limit", nullable(NonNegIntInfo()), () => null, { doc: "Most rows to take. Null takes all." }),
    defaulted("offset", NonNegIntInfo(), () => 0, { doc: "Rows to pass over first." }),
  ],
});

export const RelUnionInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelUnion",
  module: "query/relations",
  doc: "The rows of several relations with equal columns, one after the other, duplicates kept.",
  examples: [
    {
      rel: "union",
      inputs: [
        { rel: "view", view: "functions" },
        { rel: "view", view: "methods" },
      ],
    },
  ],
  tag: "union",
  tag_field: "rel",
  purpose: "spec",
  fields: () => [
    field("inputs", list(RelSpecInfo, { min_length: 2 }), {
      doc: "The relations. Names, order and types of their columns are the same.",
    }),
  ],
});

export const CanonicalPlanInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CanonicalPlan",
  module: "query/relations",
  doc: "A plan in its normal form. The fingerprint of a plan is the SHA-256 of this, encoded as MessagePack in deterministic order.",
  examples: [
    { form: 1, functions: 1, root: { rel: "scan", dataset: "cpg_nodes", columns: ["node_id"] }, columns: ["node_id"] },
  ],
  purpose: "spec",
  fields: () => [
    field("form", PosIntInfo(), { doc: "Version of the normal form." }),
    field("functions", PosIntInfo(), { doc: "Version of the function registry." }),
    field("root", RelSpecInfo, {
      doc: "The tree. Columns between operators are called c0, c1 and so on; a view is named by its fingerprint.",
    }),
    field("columns", list(ColumnNameInfo(), { min_length: 1 }), { doc: "The names of the result's columns." }),
    defaulted("udfs", map(str(), Sha256HexInfo()), () => Object.create(null), {
      doc: "The user-defined functions that are called, by name, with their fingerprints.",
    }),
  ],
});
