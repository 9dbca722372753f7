// The views that are written: nodes, edges and properties, and two tables that say the same again for faster reading.

import type { CpgEdge, CpgNode, CpgProp } from "tessera-contracts/contracts/cpg/rows";
import { CpgEdgeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ViewGraphSpecInit } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import {
  fromSpec,
  lit,
  lowerEdges,
  lowerNodes,
  lowerProps,
  nodesOf,
  type PlanRegistry,
  type Rel,
  type RelData,
  sql,
  structOf,
  table,
  view,
  when,
} from "tessera-contracts/plan";
import { EDGE_PLANS, NODE_PLANS, PROP_PLANS } from "./plans.js";
import { callPairs, declIds, ROWS } from "./rows.js";

/** What the names in all rows mean. */
const REGISTRY: PlanRegistry = {
  datasets: Object.assign(
    {},
    ...Object.values(ROWS).map(({ registry }) => registry.datasets),
  ) as PlanRegistry["datasets"],
  views: Object.assign({}, ...Object.values(ROWS).map(({ registry }) => registry.views)) as NonNullable<
    PlanRegistry["views"]
  >,
};

function rowsOf(table_ref: string): RelSpec {
  const rows = ROWS[table_ref];
  if (rows === undefined) throw new Error(`expected one of ${Object.keys(ROWS).join(", ")}, found ${table_ref}`);
  return rows.spec;
}

/** The rows of several plans as a view. */
function unionView<Row>(name: string, inputs: readonly RelSpec[]): Rel<Row> {
  return view(name, fromSpec<Row>({ rel: "union", inputs }, REGISTRY));
}

const nodes = unionView<CpgNode>(
  "cpg_nodes",
  NODE_PLANS.map(({ table_ref, emit }) => lowerNodes(rowsOf(table_ref), emit, REGISTRY)),
);

const edges = unionView<CpgEdge>(
  "cpg_edges",
  EDGE_PLANS.map(([{ table_ref, emit }, confidence]) => {
    const lowered = fromSpec<CpgEdge>(lowerEdges(rowsOf(table_ref), emit, REGISTRY), REGISTRY);
    return lowered.drop("confidence").with(() => ({ confidence: lit(confidence, "f64") })).spec;
  }),
);

const props = unionView<CpgProp>(
  "cpg_props",
  PROP_PLANS.map(({ table_ref, emit }) => lowerProps(rowsOf(table_ref), emit, REGISTRY)),
);

const edgesBySrc = view(
  "edges_by_src",
  table(CpgEdgeTable)
    .select((e) => ({
      src_node_id: e.src_node_id,
      edge_kind: e.edge_kind,
      dst_node_id: e.dst_node_id,
      edge: structOf({ dst: e.dst_node_id, kind: e.edge_kind }),
    }))
    .groupBy("src_node_id", (g) => ({ edges: g.edge.listAgg().orderBy("edge_kind", "dst_node_id") })),
);

const TEXT = { type: "string" } as const;

/** Properties as texts, since a map has values of one type; those that are not text are JSON. No property here is a fraction. */
const propertyBundles = view(
  "property_bundles",
  table(CpgPropTable)
    .select((p) => ({
      entity_id: p.entity_id,
      prop_key: p.prop_key,
      value: p.value_str.coalesce(
        p.value_int.cast("string"),
        when(p.value_bool, "true").when(p.value_bool.isNotNull(), "false").otherwiseNull(),
        p.value_json,
      ),
    }))
    .groupBy("entity_id", (g) => ({
      names: g.prop_key.listAgg().orderBy("prop_key"),
      texts: g.value.listAgg().orderBy("prop_key"),
    }))
    .select((b) => ({
      entity_id: b.entity_id,
      // The registry of functions has none that makes a map.
      props: sql("map(names, texts)", {
        type: "map",
        key: TEXT,
        value: TEXT,
        keys_sorted: false,
        value_nullable: false,
      }),
    })),
);

/** All views. What reads the table of another one waits for it. */
export const GRAPH: ViewGraphSpecInit = graphOf([declIds, callPairs, nodes, edges, props, edgesBySrc, propertyBundles]);

function graphOf(rels: readonly RelData[]): ViewGraphSpecInit {
  const named = new Map(rels.flatMap(({ views }) => views.map((node) => [node.name, node] as const)));
  const all = [...named.values()].map((node) => ({
    ...node,
    deps: node.rel === null ? [] : [...new Set(readBy(node.rel))].toSorted(),
  }));
  return { nodes: all };
}

function readBy(rel: RelSpec): readonly string[] {
  return [...nodesOf(rel)].flatMap((node) => ("rel" in node && node.rel === "view" ? [node.view] : []));
}
