// Three questions to the graph, each as a query of the builder and as a view in SQL.

import { CpgEdgeTable, CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import { and, param, type RelData, table } from "tessera-contracts/plan";

/** A question. Both queries give the same rows. */
export interface Question {
  readonly title: string;
  /** In the order of its columns. */
  readonly rel: RelData;
  /** The same in the SQL of DuckDB, in any order. */
  readonly view: ViewNodeInit & { readonly sql: string };
}

/** SQL has no parameters; it reads them from this view. */
export const ASKED: ViewNodeInit = {
  name: "asked",
  rel: {
    rel: "project",
    input: {
      rel: "values",
      fields: [{ name: "one", dtype: { type: "i64" } }],
      rows: [[{ value: 1, dtype: { type: "i64" } }]],
    },
    columns: [{ name: "function", expr: { op: "param", name: "function", dtype: { type: "string" } } }],
  },
};

const nodes = table(CpgNodeTable);
const edges = table(CpgEdgeTable);
const props = table(CpgPropTable);

/** Declarations with their names. */
const named = nodes.join(
  props.where((p) => p.prop_key.eq("qualified_name")),
  { on: [["node_id", "entity_id"]] },
  (n, p) => ({ node_id: n.node_id, path: n.path, name: p.value_str }),
);

const callers = edges
  .where((e) => e.edge_kind.eq("CALLS"))
  .join(
    named.where((n) => n.name.eq(param("function", "string"))),
    { kind: "semi", on: [["dst_node_id", "node_id"]] },
  )
  .join(named, { on: [["src_node_id", "node_id"]] }, (_, n) => ({ path: n.path, name: n.name }))
  .orderBy("path", "name");

/** What is called from another file. A file that imports a name has an edge to it, one that imports a whole module has none. */
const calledFromElsewhere = edges
  .where((e) => e.edge_kind.eq("CALLS"))
  .join(nodes, { on: [["src_node_id", "node_id"]] }, (e, n) => ({ target: e.dst_node_id, from: n.path }))
  .join(nodes, { on: [["target", "node_id"]] }, (e, n) => ({ target: e.target, from: e.from, path: n.path }))
  .where((e) => e.from.ne(e.path));

const unusedExports = named
  .join(
    props.where((p) => and(p.prop_key.eq("exported"), p.value_bool)),
    { kind: "semi", on: [["node_id", "entity_id"]] },
  )
  .join(
    edges.where((e) => e.edge_kind.eq("USES")),
    { kind: "anti", on: [["node_id", "dst_node_id"]] },
  )
  .join(calledFromElsewhere, { kind: "anti", on: [["node_id", "target"]] })
  .select("path", "name")
  .orderBy("path", "name");

const importEdges = edges
  .where((e) => e.edge_kind.eq("IMPORTS"))
  .join(nodes, { on: [["src_node_id", "node_id"]] }, (e, n) => ({ from: n.path, to_id: e.dst_node_id }))
  .join(nodes, { on: [["to_id", "node_id"]] }, (e, n) => ({ from: e.from, to: n.path }));

const importCycles = importEdges
  .where((e) => e.from.lt(e.to))
  .join(
    importEdges,
    {
      on: [
        ["from", "to"],
        ["to", "from"],
      ],
    },
    (one) => ({ one: one.from, other: one.to }),
  )
  .orderBy("one", "other");

/** The questions, in the order in which they are answered. */
export const QUESTIONS: readonly Question[] = [
  {
    title: "callers",
    rel: callers,
    view: {
      name: "callers",
      deps: ["asked"],
      sql: `
      SELECT caller.path, caller_name.value_str AS name
      FROM cpg_edges e
      JOIN cpg_nodes caller ON caller.node_id = e.src_node_id
      JOIN cpg_props caller_name ON caller_name.entity_id = caller.node_id AND caller_name.prop_key = 'qualified_name'
      WHERE e.edge_kind = 'CALLS'
        AND e.dst_node_id IN (SELECT entity_id FROM cpg_props WHERE prop_key = 'qualified_name' AND value_str = (FROM asked))`,
    },
  },
  {
    title: "unused exports",
    rel: unusedExports,
    view: {
      name: "unused_exports",
      sql: `
      SELECT n.path, name.value_str AS name
      FROM cpg_nodes n
      JOIN cpg_props name ON name.entity_id = n.node_id AND name.prop_key = 'qualified_name'
      JOIN cpg_props exported ON exported.entity_id = n.node_id AND exported.prop_key = 'exported' AND exported.value_bool
      WHERE NOT EXISTS (
        FROM cpg_edges e JOIN cpg_nodes user ON user.node_id = e.src_node_id
        WHERE e.dst_node_id = n.node_id
          AND (e.edge_kind = 'USES' OR (e.edge_kind = 'CALLS' AND user.path <> n.path)))`,
    },
  },
  {
    title: "import cycles",
    rel: importCycles,
    view: {
      name: "import_cycles",
      sql: `
      WITH imports AS (
        SELECT a.path AS one, b.path AS other
        FROM cpg_edges e JOIN cpg_nodes a ON a.node_id = e.src_node_id JOIN cpg_nodes b ON b.node_id = e.dst_node_id
        WHERE e.edge_kind = 'IMPORTS')
      SELECT i.one, i.other FROM imports i JOIN imports back ON back.one = i.other AND back.other = i.one
      WHERE i.one < i.other`,
    },
  },
];
