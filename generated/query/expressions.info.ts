// @generated from contracts/query/expressions.yaml. Do not edit. [d6819ee354e3b8c9]

import type { EnumInfo, StructInfo, UnionInfo } from "tessera-contracts/serde";
import {
  bool,
  defaulted,
  enumOf,
  field,
  float,
  int,
  list,
  literal,
  namedUnion,
  nil,
  nullable,
  str,
  struct,
  union,
} from "tessera-contracts/serde/codegen";
import { ArrowTypeSpecInfo } from "../arrow/types.info.js";
import { ColumnNameInfo, IdentifierInfo, SqlDialectInfo, SqlTextInfo } from "../types.info.js";
import { DerivedFieldInfo } from "./queries.info.js";

export const ExprSpecInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "ExprSpec",
  module: "query/expressions",
  doc: "Any expression, told apart by `op`.",
  members: () => [
    ColRefInfo,
    LiteralExprInfo,
    CastInfo,
    CallInfo,
    BinaryOpInfo,
    IsNullInfo,
    InListInfo,
    CoalesceInfo,
    SqlExprInfo,
    ParamExprInfo,
    CaseWhenInfo,
    StructExprInfo,
    FieldOfInfo,
  ],
});

export const ColRefInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ColRef",
  module: "query/expressions",
  doc: "The value of a column.",
  examples: [{ op: "column", name: "node_id" }],
  tag: "column",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("name", ColumnNameInfo(), {
      doc: "The column, as the schema spells it. SQL would fold its case, this does not.",
    }),
    defaulted("input", literal([0, 1]), () => 0, {
      doc: "Which input it belongs to. Only a join has two, 0 the left and 1 the right.",
    }),
  ],
});

export const LiteralExprInfo: StructInfo = /* @__PURE__ */ struct({
  name: "LiteralExpr",
  module: "query/expressions",
  doc: "A value that is the same for every row. Dates, decimals and the like are given as text, in the form that a cast to `dtype` takes.",
  examples: [{ op: "literal", value: 42, dtype: { type: "i64" } }],
  tag: "literal",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("value", union([str(), int(), float(), bool(), nil()]), {
      doc: "The value, as text where JSON has no form for the type.",
    }),
    field("dtype", ArrowTypeSpecInfo, {
      doc: "Type the value has in the plan. A JSON number alone would not tell an i32 from an i64.",
    }),
  ],
});

export const CastInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Cast",
  module: "query/expressions",
  doc: "An expression as another type. A value that the type cannot hold is an error and never null.",
  examples: [{ op: "cast", expr: { op: "column", name: "bstart" }, dtype: { type: "i64" } }],
  tag: "cast",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("expr", ExprSpecInfo, { doc: "What is cast." }),
    field("dtype", ArrowTypeSpecInfo, { doc: "Type of the result." }),
  ],
});

export const CallInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Call",
  module: "query/expressions",
  doc: "A function applied to expressions. Negation is the function `not`.",
  examples: [{ op: "call", fn: "lower", args: [{ op: "column", name: "path" }] }],
  tag: "call",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("fn", IdentifierInfo(), { doc: "Name of a builtin of the engine or of a registered DataFusionUdfSpec." }),
    field("args", list(ExprSpecInfo), { doc: "The arguments, in order." }),
  ],
});

export const BinaryOperatorInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "BinaryOperator",
  module: "query/expressions",
  doc: "What joins two expressions. The logical ones follow SQL's three-valued logic.",
  values: ["and", "or", "eq", "ne", "lt", "le", "gt", "ge", "add", "sub", "mul", "div", "mod", "like"],
});

export const BinaryOpInfo: StructInfo = /* @__PURE__ */ struct({
  name: "BinaryOp",
  module: "query/expressions",
  doc: "Two expressions joined by an operator.",
  examples: [
    { op: "binary", operator: "ge", left: { op: "column", name: "bend" }, right: { op: "column", name: "bstart" } },
  ],
  tag: "binary",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("operator", BinaryOperatorInfo, { doc: "What joins them." }),
    field("left", ExprSpecInfo, { doc: "The left side." }),
    field("right", ExprSpecInfo, { doc: "The right side." }),
  ],
});

export const IsNullInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IsNull",
  module: "query/expressions",
  doc: "Whether an expression is null. It is never null itself.",
  examples: [{ op: "is_null", expr: { op: "column", name: "file_id" } }],
  tag: "is_null",
  tag_field: "op",
  purpose: "spec",
  fields: () => [field("expr", ExprSpecInfo, { doc: "What may be null." })],
});

export const InListInfo: StructInfo = /* @__PURE__ */ struct({
  name: "InList",
  module: "query/expressions",
  doc: "Whether an expression equals one of several. As in SQL it is null if it equals none and one of them is null.",
  examples: [
    {
      op: "in_list",
      expr: { op: "column", name: "node_kind" },
      values: [{ op: "literal", value: "function", dtype: { type: "string" } }],
    },
  ],
  tag: "in_list",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("expr", ExprSpecInfo, { doc: "What is looked for." }),
    field("values", list(ExprSpecInfo, { min_length: 1 }), { doc: "What it is compared with." }),
  ],
});

export const CoalesceInfo: StructInfo = /* @__PURE__ */ struct({
  name: "Coalesce",
  module: "query/expressions",
  doc: "The first of several expressions that is not null, else null.",
  examples: [
    {
      op: "coalesce",
      args: [
        { op: "column", name: "qualified_name" },
        { op: "column", name: "name" },
      ],
    },
  ],
  tag: "coalesce",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("args", list(ExprSpecInfo, { min_length: 1 }), { doc: "The expressions, the preferred one first." }),
  ],
});

export const SqlExprInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SqlExpr",
  module: "query/expressions",
  doc: "An expression in SQL, for what the others cannot say. Lineage has to parse it, so it is the last resort.",
  examples: [{ op: "sql", sql: "substr(path, 1, 3)" }],
  tag: "sql",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("sql", SqlTextInfo(), { doc: "One SQL expression." }),
    defaulted("dialect", SqlDialectInfo, () => "duckdb", {
      doc: "The dialect it is written in. A plan with it compiles for that dialect only.",
    }),
  ],
});

export const ParamExprInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ParamExpr",
  module: "query/expressions",
  doc: "A value that is given when the plan is run. The plan and its fingerprint are the same for all values.",
  examples: [{ op: "param", name: "since", dtype: { type: "i64" } }],
  tag: "param",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the parameter." }),
    field("dtype", ArrowTypeSpecInfo, { doc: "Type of the value." }),
  ],
});

export const CaseBranchInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CaseBranch",
  module: "query/expressions",
  doc: "A condition and what holds under it.",
  purpose: "spec",
  fields: () => [
    field("when", ExprSpecInfo, { doc: "The condition." }),
    field("then", ExprSpecInfo, { doc: "The value if it is true." }),
  ],
});

export const CaseWhenInfo: StructInfo = /* @__PURE__ */ struct({
  name: "CaseWhen",
  module: "query/expressions",
  doc: "The value of the first branch whose condition is true.",
  examples: [
    {
      op: "case",
      branches: [
        {
          when: { op: "is_null", expr: { op: "column", name: "path" } },
          then: { op: "literal", value: "none", dtype: { type: "string" } },
        },
      ],
    },
  ],
  tag: "case",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("branches", list(CaseBranchInfo, { min_length: 1 }), { doc: "The branches, in order." }),
    defaulted("otherwise", nullable(ExprSpecInfo), () => null, {
      doc: "The value if no condition is true. Null gives null.",
    }),
  ],
});

export const StructExprInfo: StructInfo = /* @__PURE__ */ struct({
  name: "StructExpr",
  module: "query/expressions",
  doc: "Several values as one struct.",
  examples: [{ op: "struct", fields: [{ name: "dst", expr: { op: "column", name: "dst_node_id" } }] }],
  tag: "struct",
  tag_field: "op",
  purpose: "spec",
  fields: () => [field("fields", list(DerivedFieldInfo, { min_length: 1 }), { doc: "The fields, in order." })],
});

export const FieldOfInfo: StructInfo = /* @__PURE__ */ struct({
  name: "FieldOf",
  module: "query/expressions",
  doc: "One field of a struct. Null if the struct is null.",
  examples: [{ op: "field", expr: { op: "column", name: "edge" }, name: "dst" }],
  tag: "field",
  tag_field: "op",
  purpose: "spec",
  fields: () => [
    field("expr", ExprSpecInfo, { doc: "The struct." }),
    field("name", ColumnNameInfo(), { doc: "The field." }),
  ],
});
