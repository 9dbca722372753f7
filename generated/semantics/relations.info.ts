// @generated from contracts/semantics/relations.yaml. Do not edit. [02d2dc5309f8f0f7]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, int, list, nullable, struct, tuple } from "tessera-contracts/serde/codegen";
import { ExprSpecInfo } from "../query/expressions.info.js";
import { ColumnNameInfo, IdentifierInfo, NonEmptyStrInfo } from "../types.info.js";
import { relationSpecRule1 } from "./relations.codec.js";

export const JoinKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "JoinKind",
  module: "semantics/relations",
  doc: "Which rows a join gives. Pairs that match, these and left rows without a match, left rows with a match, or left rows without one.",
  values: ["inner", "left", "semi", "anti"],
});

export const JoinSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "JoinSpec",
  module: "semantics/relations",
  doc: "Two tables joined on equal columns.",
  examples: [
    {
      left: "cst_calls",
      right: "symbols",
      join: "inner",
      on: [
        ["callee_name", "name"],
        ["file_id", "file_id"],
      ],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("left", NonEmptyStrInfo(), { doc: "The table or view on the left." }),
    field("right", NonEmptyStrInfo(), { doc: "The table or view on the right." }),
    field("join", JoinKindInfo, { doc: "Which rows the join gives." }),
    field("on", list(tuple([ColumnNameInfo(), ColumnNameInfo()]), { min_length: 1 }), {
      doc: "Pairs of columns that must be equal, left side first.",
    }),
    defaulted("filter", nullable(ExprSpecInfo), () => null, { doc: "Condition on joined rows. Null keeps them all." }),
  ],
});

export const RuleSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RuleSpec",
  module: "semantics/relations",
  doc: "One way to find pairs of a relation.",
  examples: [
    {
      name: "by_qualified_name",
      source: { left: "cst_calls", right: "symbols", join: "inner", on: [["qualified_name", "qualified_name"]] },
      priority: 10,
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the rule, which its edges carry as their origin." }),
    field("source", JoinSpecInfo, { doc: "The join that gives the pairs." }),
    defaulted("priority", int(), () => 100, {
      doc: "Of rules that find the same pair, the one with the lowest priority keeps it.",
    }),
  ],
});

export const RelationSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "RelationSpec",
  module: "semantics/relations",
  doc: "A relation and all the ways to find it, the reliable ones first.",
  examples: [
    {
      name: "calls",
      rules: [
        {
          name: "by_qualified_name",
          source: { left: "cst_calls", right: "symbols", join: "inner", on: [["qualified_name", "qualified_name"]] },
        },
      ],
      emit: "CALLS",
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the relation." }),
    field("rules", list(RuleSpecInfo, { min_length: 1 }), { doc: "The ways to find it." }),
    field("emit", NonEmptyStrInfo(), { doc: "Kind of the edges it becomes, the `edge_kind` of an EdgeEmitSpec." }),
  ],
  rules: [
    {
      expr: "this.rules.all(one, this.rules.exists_one(other, other.name == one.name))",
      message: "the names of the rules must be unique",
      holds: relationSpecRule1,
    },
  ],
});
