// @generated from contracts/plan/views.yaml. Do not edit. [5deae6dc628cf0f9]

import type { StructInfo } from "tessera-contracts/serde";
import { defaulted, field, list, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { QuerySpecInfo } from "../query/queries.info.js";
import { RelSpecInfo } from "../query/relations.info.js";
import { TableSchemaSpecInfo } from "../schema/tables.info.js";
import { CachePolicyInfo, IdentifierInfo, SqlDialectInfo, SqlTextInfo } from "../types.info.js";
import { viewGraphSpecRule1, viewGraphSpecRule2, viewNodeRule1, viewNodeRule2, viewNodeRule3 } from "./views.codec.js";

export const ViewNodeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewNode",
  module: "plan/views",
  doc: "A view in the graph. It is said in SQL, as a query, or by code that registers it under its name.",
  examples: [
    {
      name: "functions",
      deps: ["cpg_nodes"],
      sql: "SELECT * FROM cpg_nodes WHERE node_kind = 'function'",
      cache_policy: "memory",
    },
  ],
  purpose: "spec",
  fields: () => [
    field("name", IdentifierInfo(), { doc: "Name of the view, unique in the graph." }),
    defaulted("deps", list(IdentifierInfo()), () => [], {
      doc: "Views of the graph that it reads. Tables do not belong here; they are found in the plan.",
    }),
    defaulted("query", nullable(QuerySpecInfo), () => null, { doc: "The view as a query over its only dependency." }),
    defaulted("sql", nullable(SqlTextInfo()), () => null, { doc: "The view as one SELECT statement." }),
    defaulted("dialect", SqlDialectInfo, () => "duckdb", { doc: "The dialect of `sql`." }),
    defaulted("rel", nullable(RelSpecInfo), () => null, {
      doc: "The view as a tree of operators over datasets and other views.",
    }),
    defaulted("cache_policy", CachePolicyInfo, () => "none", {
      doc: "Where its result is kept. A view that several others read is worth keeping.",
    }),
    defaulted("contract", nullable(str()), () => null, {
      doc: "Name of the ContractSpec that its rows keep. Null if they promise nothing.",
    }),
    defaulted("schema", nullable(TableSchemaSpecInfo), () => null, {
      doc: "The columns of its result, which a view in SQL has to say since nothing but an engine finds them. Null leaves them to the plan.",
    }),
  ],
  rules: [
    {
      expr: "this.sql == null || this.query == null",
      message: "a view has sql or query, not both",
      holds: viewNodeRule1,
    },
    {
      expr: "this.rel == null || (this.sql == null && this.query == null)",
      message: "a view has rel or one of sql and query",
      holds: viewNodeRule2,
    },
    { expr: "!(this.name in this.deps)", message: "a view cannot depend on itself", holds: viewNodeRule3 },
  ],
});

export const ViewGraphSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ViewGraphSpec",
  module: "plan/views",
  doc: "All views of a pipeline. They may stand in any order. A cycle longer than one view is found when they are registered, since a rule cannot follow a path of any length.",
  examples: [
    {
      nodes: [
        { name: "cpg_nodes", sql: "SELECT * FROM raw_nodes" },
        { name: "functions", deps: ["cpg_nodes"], sql: "SELECT * FROM cpg_nodes WHERE node_kind = 'function'" },
      ],
    },
  ],
  purpose: "spec",
  fields: () => [field("nodes", list(ViewNodeInfo), { doc: "The views, each after or before those it reads." })],
  rules: [
    {
      expr: "this.nodes.all(node, this.nodes.exists_one(other, other.name == node.name))",
      message: "the names of the views must be unique",
      holds: viewGraphSpecRule1,
    },
    {
      expr: "this.nodes.all(node, node.deps.all(dep, this.nodes.exists(other, other.name == dep)))",
      message: "a view can depend only on views of the graph",
      holds: viewGraphSpecRule2,
    },
  ],
});
