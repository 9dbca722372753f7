// Which rows become which nodes, edges and properties.

import {
  type EdgePlanSpec,
  EdgePlanSpec as EdgePlan,
  type NodePlanSpec,
  NodePlanSpec as NodePlan,
  type PropTableSpec,
  PropTableSpec as PropTable,
} from "tessera-contracts/contracts/cpg/emit";
import { DeclKind } from "../generated/extracted.js";

const PLACE = { path_cols: ["path"], bstart_cols: ["bstart"], bend_cols: ["bend"], file_id_cols: ["file_id"] };
const NO_PLACE = { path_cols: [], bstart_cols: [], bend_cols: [], file_id_cols: [] };

/** Files, declarations of each kind, and what is called outside of the graph. */
export const NODE_PLANS: readonly NodePlanSpec[] = [
  NodePlan.create({
    name: "file_nodes",
    table_ref: "file_ids",
    emit: { node_kind: "FILE", id_cols: ["node_id"], ...PLACE, bstart_cols: [], bend_cols: [] },
  }),
  ...DeclKind.values.map((node_kind) =>
    NodePlan.create({
      name: `${node_kind.toLowerCase()}_nodes`,
      table_ref: node_kind.toLowerCase(),
      emit: { node_kind, id_cols: ["node_id"], ...PLACE },
    }),
  ),
  NodePlan.create({
    name: "external_nodes",
    table_ref: "externals",
    emit: { node_kind: "EXTERNAL", id_cols: ["callee_id"], ...NO_PLACE },
  }),
];

/** Edges, and how sure they are. */
export const EDGE_PLANS: readonly (readonly [plan: EdgePlanSpec, confidence: number])[] = [
  [edges("CONTAINS", "contained", ["parent_id", "node_id"]), 1],
  [edges("CALLS", "resolved_calls", ["caller_id", "callee_id"]), 1],
  [edges("CALLS", "unresolved_calls", ["caller_id", "callee_id"]), 0.5],
  [edges("IMPORTS", "file_imports", ["from_id", "to_id"]), 1],
  [edges("USES", "name_imports", ["from_id", "to_id"]), 1],
];

function edges(edge_kind: string, table_ref: string, [src, dst]: readonly [string, string]): EdgePlanSpec {
  const emit = { edge_kind, src_cols: [src], dst_cols: [dst], origin: table_ref };
  return EdgePlan.create({ name: `${table_ref}_edges`, table_ref, emit });
}

/** Properties of nodes and of edges. */
export const PROP_PLANS: readonly PropTableSpec[] = [
  properties(
    "file_ids",
    { entity_kind: "node", id: "node_id" },
    { name: "path", bytes: "bytes", sha256: "file_sha256" },
  ),
  properties(
    "decl_ids",
    { entity_kind: "node", id: "node_id" },
    { name: "name", qualified_name: "qualified_name", exported: "is_exported" },
  ),
  properties("externals", { entity_kind: "node", id: "callee_id" }, { name: "external_name" }),
  properties("call_pairs", { entity_kind: "edge", id: "edge_id" }, { sites: "sites" }),
];

function properties(
  table_ref: string,
  of: { readonly entity_kind: "node" | "edge"; readonly id: string },
  columns: { readonly [prop_key: string]: string },
): PropTableSpec {
  const fields = Object.entries(columns).map(([prop_key, source_col]) => ({ prop_key, source_col }));
  const emit = { entity_kind: of.entity_kind, id_cols: [of.id], fields };
  return PropTable.create({ name: `${table_ref}_props`, table_ref, emit });
}
