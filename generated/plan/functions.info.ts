// @generated from contracts/plan/functions.yaml. Do not edit. [4aa0ab395c386759]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { defaulted, enumOf, field, list, map, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { ArrowTypeSpecInfo, FieldSpecInfo } from "../arrow/types.info.js";
import { IdentifierInfo, Sha256HexInfo, SqlDialectInfo, SqlTextInfo } from "../types.info.js";

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
    defaulted("code_sha256", nullable(Sha256HexInfo()), () => null, {
      doc: "Digest of its code, so that plans which call it change with it. Null for functions that are SQL bodies.",
    }),
    defaulted("version", nullable(str()), () => null, {
      doc: "What its author calls this state of it, such as 1.2.0. Plans that call it change with it. Null if it has no versions.",
    }),
    defaulted("rewrite_tags", list(str()), () => [], { doc: "Names of optimiser rules that may replace calls of it." }),
  ],
});

export const UdfBodyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "UdfBody",
  module: "plan/functions",
  doc: "A scalar function as an expression of one SQL dialect. It is put in place of the call, so nothing has to be registered.",
  examples: [{ udf: "half", dialect: "duckdb", params: ["x"], sql: "x / 2" }],
  purpose: "spec",
  fields: () => [
    field("udf", IdentifierInfo(), { doc: "The function." }),
    field("dialect", SqlDialectInfo, { doc: "The dialect the expression is written in." }),
    field("params", list(IdentifierInfo()), { doc: "What the arguments are called in the expression, in order." }),
    field("sql", SqlTextInfo(), { doc: "The expression." }),
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
    defaulted("bodies", list(UdfBodyInfo), () => [], {
      doc: "The functions that are SQL expressions, one body a function and dialect.",
    }),
    defaulted("function_factory_hash", nullable(str()), () => null, {
      doc: "Hash of the code that turns CREATE FUNCTION statements into functions. Null if the session takes none.",
    }),
  ],
});
