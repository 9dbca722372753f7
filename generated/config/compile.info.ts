// @generated from contracts/config/compile.yaml. Do not edit. [467937545abe4c7d]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { IdentifierInfo, NonNegIntInfo, SqlTextInfo } from "../types.info.js";
import { dataFusionCompileOptionsRuntimeRule1 } from "./compile.codec.js";

export const PreparedStatementSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "PreparedStatementSpec",
  module: "config/compile",
  doc: "A statement that every session prepares when it starts.",
  examples: [{ name: "node_by_id", sql: "SELECT * FROM cpg_nodes WHERE node_id = $1", param_types: ["VARCHAR"] }],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name the statement is executed by." }),
    field("sql", SqlTextInfo(), { doc: "The statement, with `$1`, `$2` and so on as placeholders." }),
    defaulted("param_types", list(str()), () => [], {
      doc: "SQL type of each placeholder, in order. Empty lets the engine infer them.",
    }),
  ],
});

export const DataFusionCompileOptionsSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DataFusionCompileOptionsSpec",
  module: "config/compile",
  doc: "How plans are compiled, as a person writes it.",
  examples: [{ cache: true, cache_max_columns: 16 }],
  purpose: "spec",
  fields: () => [
    defaulted("cache", nullable(bool()), () => null, {
      doc: "Whether intermediate results are cached while a plan is compiled. Null lets the compiler decide.",
    }),
    defaulted("cache_max_columns", nullable(NonNegIntInfo()), () => 64, {
      doc: "Widest result that is cached, in columns. Null has no limit. Whoever resolves the spec sets it to null where `cache` is false and this was left alone.",
    }),
    defaulted("prepared_statements", bool(), () => true, {
      doc: "Whether the session's prepared statements are used.",
    }),
    defaulted("sql_policy_name", nullable(str()), () => null, {
      doc: "Name of the SQL policy to compile under. Null uses the session's.",
    }),
    defaulted("enforce_sql_policy", bool(), () => true, {
      doc: "Whether a statement the policy forbids is refused. False only records it.",
    }),
  ],
});

export const DataFusionCompileOptionsRuntimeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DataFusionCompileOptionsRuntime",
  module: "config/compile",
  doc: "How plans are compiled, after defaults were filled in and the options were found to agree.",
  examples: [{ cache: false, cache_max_columns: null, sql_policy_name: "read_only" }],
  purpose: "config",
  fields: () => [
    field("cache", nullable(bool()), {
      doc: "Whether intermediate results are cached. Null lets the compiler decide.",
    }),
    field("cache_max_columns", nullable(NonNegIntInfo()), {
      doc: "Widest result that is cached, in columns. Null has no limit, or nothing is cached.",
    }),
    field("sql_policy_name", nullable(str()), {
      doc: "Name of the SQL policy to compile under. Null uses the session's.",
    }),
  ],
  rules: [
    {
      expr: "this.cache != false || this.cache_max_columns == null",
      message: "cache_max_columns requires cache=True",
      holds: dataFusionCompileOptionsRuntimeRule1,
    },
  ],
});
