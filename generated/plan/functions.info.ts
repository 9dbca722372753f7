// @generated from contracts/plan/functions.yaml. Do not edit. [1688289511c843df]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, list, map, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { ArrowTypeSpecInfo, FieldSpecInfo } from "../arrow/types.info.js";
import { IdentifierInfo } from "../types.info.js";

export const UdfKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "UdfKind",
  module: "plan/functions",
  doc: "What a function works on. A value for each row, a group of rows, the rows around one, or whole tables.",
  values: ["scalar", "aggregate", "window", "table"],
});

export const UdfVolatilityInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "UdfVolatility",
  module: "plan/functions",
  doc: "When equal arguments give equal results. Always, within one query, or never for sure. Only immutable calls are computed at planning.",
  values: ["immutable", "stable", "volatile"],
});

export const DataFusionUdfSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DataFusionUdfSpec",
  module: "plan/functions",
  doc: "What a planner has to know of a function.",
  examples: [
    {
      name: "node_id_of",
      kind: "scalar",
      input_types: [{ type: "string" }, { type: "i64" }],
      return_field: {
        name: "node_id",
        dtype: { type: "string" },
        nullable: false,
        metadata: { semantic_type: "NodeId" },
      },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name it is called by." }),
    field("kind", UdfKindInfo, { doc: "What it works on." }),
    field("input_types", list(ArrowTypeSpecInfo), {
      doc: "Types of the arguments, in order. Other types are cast if that loses nothing.",
    }),
    field("return_field", FieldSpecInfo, {
      doc: "The result as a column, with its metadata, which is how a semantic type survives a call.",
    }),
    defaulted("volatility", UdfVolatilityInfo, () => "immutable", { doc: "When equal arguments give equal results." }),
    defaulted("rewrite_tags", list(str()), () => [], { doc: "Names of optimiser rules that may replace calls of it." }),
  ],
});

export const UdfCatalogSnapshotInfo: StructInfo = /* @__PURE__ */ struct({
  name: "UdfCatalogSnapshot",
  module: "plan/functions",
  doc: "The functions that are registered with a session. Its fingerprint is part of every plan cache key.",
  examples: [
    {
      specs: {
        node_count: {
          name: "node_count",
          kind: "aggregate",
          input_types: [],
          return_field: { name: "node_count", dtype: { type: "i64" } },
        },
      },
    },
  ],
  purpose: "spec",
  fields: () => [
    field("specs", map(str(), DataFusionUdfSpecInfo), { doc: "The functions by name." }),
    defaulted("function_factory_hash", nullable(str()), () => null, {
      doc: "Hash of the code that turns CREATE FUNCTION statements into functions. Null if the session takes none.",
    }),
  ],
});
