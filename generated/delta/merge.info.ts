// @generated from contracts/delta/merge.yaml. Do not edit. [f6bd84b1c436572b]

import type { StructInfo, UnionInfo } from "tessera-contracts/serde";
import { defaulted, field, list, map, namedUnion, nullable, raw, struct } from "tessera-contracts/serde/codegen";
import { ColumnNameInfo, SqlTextInfo } from "../types.info.js";
import { CommitPropertiesInfo } from "./commit.info.js";
import { deltaMergeRequestRule1 } from "./merge.codec.js";
import { DeltaTableRefInfo } from "./requests.info.js";

export const DeltaMergeRequestInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMergeRequest",
  module: "delta/merge",
  doc: "Updates, deletes and inserts rows of a table by what source rows say. Of the clauses of a list, the first whose predicate is true decides.",
  purpose: "spec",
  fields: () => [
    field("table", DeltaTableRefInfo, { doc: "The table that is merged into. Expressions call it `target`." }),
    field("source_ipc", raw(), { doc: "The source rows, one MessagePack bin with an Arrow IPC stream." }),
    field("merge_predicate", SqlTextInfo(), {
      doc: "When a source row and a row of the table match. It calls them `source` and `target`.",
    }),
    defaulted("matched", list(DeltaMergeActionInfo), () => [], {
      doc: "What becomes of a row of the table that a source row matches.",
    }),
    defaulted("not_matched", list(DeltaMergeInsertInfo), () => [], {
      doc: "What becomes of a source row that matches no row of the table.",
    }),
    defaulted("not_matched_by_source", list(DeltaMergeActionInfo), () => [], {
      doc: "What becomes of a row of the table that no source row matches. Without clauses it stays as it is.",
    }),
    defaulted("commit", nullable(CommitPropertiesInfo), () => null, {
      doc: "What the commit carries. Null carries nothing.",
    }),
  ],
  rules: [
    {
      expr: "size(this.matched) + size(this.not_matched) + size(this.not_matched_by_source) > 0",
      message: "a merge requires at least one clause",
      holds: deltaMergeRequestRule1,
    },
  ],
});

export const DeltaMergeActionInfo: UnionInfo = /* @__PURE__ */ namedUnion({
  name: "DeltaMergeAction",
  module: "delta/merge",
  doc: "What a clause does to a row of the table, told apart by `action`.",
  members: () => [DeltaMergeUpdateInfo, DeltaMergeDeleteInfo],
});

export const DeltaMergeUpdateInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMergeUpdate",
  module: "delta/merge",
  doc: "Changes a row of the table in place.",
  examples: [{ action: "update", predicate: "source.bend > target.bend", assignments: { bend: "source.bend" } }],
  tag: "update",
  tag_field: "action",
  purpose: "spec",
  fields: () => [
    defaulted("predicate", nullable(SqlTextInfo()), () => null, {
      doc: "Condition beside the match. Null takes every row.",
    }),
    field("assignments", map(ColumnNameInfo(), SqlTextInfo(), { min_length: 1 }), {
      doc: "New value by column, SQL expressions over `source` and `target`.",
    }),
  ],
});

export const DeltaMergeDeleteInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMergeDelete",
  module: "delta/merge",
  doc: "Deletes a row of the table.",
  examples: [{ action: "delete", predicate: "source.is_deleted" }],
  tag: "delete",
  tag_field: "action",
  purpose: "spec",
  fields: () => [
    defaulted("predicate", nullable(SqlTextInfo()), () => null, {
      doc: "Condition beside the match. Null takes every row.",
    }),
  ],
});

export const DeltaMergeInsertInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaMergeInsert",
  module: "delta/merge",
  doc: "Inserts a source row.",
  examples: [{ values: { node_id: "source.node_id", bend: "source.bend" } }],
  purpose: "spec",
  fields: () => [
    defaulted("predicate", nullable(SqlTextInfo()), () => null, {
      doc: "Condition on the source row. Null takes every row.",
    }),
    field("values", map(ColumnNameInfo(), SqlTextInfo(), { min_length: 1 }), {
      doc: "Value by column of the table, SQL expressions over `source`. Columns that are not given are null or take their default.",
    }),
  ],
});
