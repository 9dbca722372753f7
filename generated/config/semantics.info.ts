// @generated from contracts/config/semantics.yaml. Do not edit. [2f2c71443e05ed2c]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { PosIntInfo, StrMapInfo } from "../types.info.js";
import { semanticConfigRuntimeRule1 } from "./semantics.codec.js";

export const SemanticConfigSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SemanticConfigSpec",
  module: "config/semantics",
  doc: "Which semantic tables are built, as a person writes it.",
  examples: [{ disabled_tables: ["cst_comments"], spec_registry: { cst_calls: "specs/cst_calls.yaml" } }],
  purpose: "spec",
  fields: () => [
    defaulted("enabled_tables", nullable(list(str())), () => null, {
      doc: "Names of the tables to build. Null builds all.",
    }),
    defaulted("disabled_tables", list(str()), () => [], {
      doc: "Names of tables to leave out, whatever else asks for them.",
    }),
    defaulted("spec_registry", StrMapInfo(), () => Object.create(null), {
      doc: "Path of the file that specifies a table, by table name. It replaces the specification that ships.",
    }),
  ],
});

export const SemanticConfigRuntimeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "SemanticConfigRuntime",
  module: "config/semantics",
  doc: "Which semantic tables are built, after the lists were found to agree.",
  purpose: "config",
  fields: () => [
    defaulted("enabled_tables", nullable(list(str())), () => null, {
      doc: "Names of the tables to build. Null builds all.",
    }),
    defaulted("disabled_tables", list(str()), () => [], {
      doc: "Names of tables to leave out, whatever else asks for them.",
    }),
    defaulted("spec_registry", StrMapInfo(), () => Object.create(null), {
      doc: "Path of the file that specifies a table, by table name. It replaces the specification that ships.",
    }),
  ],
  rules: [
    {
      expr: "this.enabled_tables == null || !this.enabled_tables.exists(table, table in this.disabled_tables)",
      message: "a table cannot be both enabled and disabled",
      holds: semanticConfigRuntimeRule1,
    },
  ],
});

export const ValidationPolicySpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ValidationPolicySpec",
  module: "config/semantics",
  doc: "How much of a table is checked against its schema. The rows picked by sample, head and tail are joined; with none of them all rows are checked.",
  examples: [{ lazy: false, head: 1000, tail: 1000 }],
  purpose: "spec",
  fields: () => [
    defaulted("enabled", bool(), () => true, { doc: "Whether tables are checked at all." }),
    defaulted("lazy", bool(), () => true, { doc: "Whether every failure is collected. False stops at the first one." }),
    defaulted("sample", nullable(PosIntInfo()), () => null, {
      doc: "Number of rows picked at random. Null picks none.",
    }),
    defaulted("head", nullable(PosIntInfo()), () => null, { doc: "Number of rows from the start. Null picks none." }),
    defaulted("tail", nullable(PosIntInfo()), () => null, { doc: "Number of rows from the end. Null picks none." }),
  ],
});
