// @generated from contracts/schema/ordering.yaml. Do not edit. [dabecc6f792a86c2]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, enumOf, field, list, struct, tuple } from "tessera-contracts/serde/codegen";
import { SortDirectionInfo } from "../arrow/metadata.info.js";
import { ColumnNameInfo, OrderingLevelInfo } from "../types.info.js";
import { dedupeSpecRule1, orderingSpecRule1, orderingSpecRule2 } from "./ordering.codec.js";

export const SortKeySpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SortKeySpec",
  module: "schema/ordering",
  doc: "A column that rows are sorted by.",
  examples: [{ column: "bstart", order: "descending" }],
  purpose: "spec",
  fields: () => [
    field("column", ColumnNameInfo(), { doc: "The column, one of the table that is sorted." }),
    defaulted("order", SortDirectionInfo, () => "ascending", {
      doc: "Which way. Nulls come last either way, so that the order does not depend on the engine.",
    }),
  ],
});

export const OrderingKeyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OrderingKey",
  module: "schema/ordering",
  doc: "A column that rows are known to be ordered by. It is a fact and no wish, which is why it has no default.",
  examples: [{ column: "file_id", order: "ascending" }],
  purpose: "spec",
  fields: () => [
    field("column", ColumnNameInfo(), { doc: "The column, one of the table itself." }),
    field("order", SortDirectionInfo, {
      doc: "Which way its values go from row to row, within equal values of the keys before.",
    }),
  ],
});

export const OrderingSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OrderingSpec",
  module: "schema/ordering",
  doc: "What a planner may take for granted about the order of rows. It is kept in the schema of a table as OrderingMetadata.",
  examples: [
    {
      level: "explicit",
      keys: [
        { column: "file_id", order: "ascending" },
        { column: "bstart", order: "ascending" },
      ],
    },
  ],
  purpose: "spec",
  fields: () => [
    defaulted("level", OrderingLevelInfo, () => "unordered", { doc: "How the order is known." }),
    defaulted("keys", list(OrderingKeyInfo), () => [], {
      doc: "The columns that rows are ordered by, most significant first.",
    }),
  ],
  rules: [
    {
      expr: 'this.level != "explicit" || size(this.keys) > 0',
      message: "level explicit requires keys",
      holds: orderingSpecRule1,
    },
    {
      expr: 'this.level != "unordered" || size(this.keys) == 0',
      message: "keys require level implicit or explicit",
      holds: orderingSpecRule2,
    },
  ],
});

export const DedupeStrategyInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DedupeStrategy",
  module: "schema/ordering",
  doc: "Which of the rows with equal keys stays. The first as they come, the first by the tie breakers, or one row that takes each column from the first row that has a value there.",
  values: ["keep_first", "keep_best_by_score", "collapse"],
});

export const DedupeSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DedupeSpec",
  module: "schema/ordering",
  doc: "How rows with equal keys are reduced to one.",
  examples: [
    {
      keys: ["entity_id", "prop_key"],
      strategy: "keep_best_by_score",
      tie_breakers: [{ column: "confidence", order: "descending" }],
    },
  ],
  purpose: "spec",
  fields: () => [
    field("keys", list(ColumnNameInfo(), { min_length: 1 }), {
      doc: "Columns that are equal in rows that say the same.",
    }),
    defaulted("strategy", DedupeStrategyInfo, () => "keep_first", { doc: "Which row stays." }),
    defaulted("tie_breakers", list(SortKeySpecInfo), () => [], {
      doc: "How rows with equal keys are ordered before one is taken, the score first. Empty takes them as they come, which is only repeatable if their order is.",
    }),
  ],
  rules: [
    {
      expr: 'this.strategy != "keep_best_by_score" || size(this.tie_breakers) > 0',
      message: "strategy keep_best_by_score requires tie_breakers",
      holds: dedupeSpecRule1,
    },
  ],
});

export const IntervalAlignModeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "IntervalAlignMode",
  module: "schema/ordering",
  doc: "When two spans match. If they are the same, if the left one lies inside the right one, or if they share at least one position.",
  values: ["exact", "contained", "overlapping"],
});

export const IntervalAlignSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "IntervalAlignSpec",
  module: "schema/ordering",
  doc: "Joins rows whose spans match, such as tokens with the syntax nodes around them. Spans are half-open, so that neighbours do not overlap.",
  examples: [{ partition_by: [["file_id", "file_id"]], left_span: ["bstart", "bend"], right_span: ["bstart", "bend"] }],
  purpose: "spec",
  fields: () => [
    defaulted("mode", IntervalAlignModeInfo, () => "contained", { doc: "When two spans match." }),
    defaulted("partition_by", list(tuple([ColumnNameInfo(), ColumnNameInfo()])), () => [], {
      doc: "Pairs of columns that must be equal as well, left side first, such as the file.",
    }),
    field("left_span", tuple([ColumnNameInfo(), ColumnNameInfo()]), {
      doc: "Columns with the start and the end of the left span.",
    }),
    field("right_span", tuple([ColumnNameInfo(), ColumnNameInfo()]), {
      doc: "Columns with the start and the end of the right span.",
    }),
    defaulted("keep_unmatched", bool(), () => false, {
      doc: "Whether a left row without a match stays, with nulls on the right.",
    }),
  ],
});
