// Views that are declared with datasets: in graphs they are `<dataset>__<view>`, and are there for whoever reads them.

import { type ViewGraphSpec, ViewNode } from "tessera-contracts/contracts/plan/views";
import type { QuerySpec } from "tessera-contracts/contracts/query/queries";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { type FoundReads, lowerQuery, nodesOf, readsOfSql, type SqlPlanner } from "tessera-contracts/plan";
import type { DatasetRegistry } from "./registry.js";

/** A graph with the views of datasets that it reads, and what its texts of SQL read. */
export interface WholeGraph {
  readonly spec: ViewGraphSpec;
  readonly sql: SqlPlanner | null;
  /** The datasets that each view reads itself, of those that the registry knows. */
  readonly scans: readonly { readonly view: string; readonly dataset: string }[];
  /** The graph for which the columns of datasets are known: views that are queries over a dataset become trees. */
  readonly lowered: (schemas: ReadonlyMap<string, TableSchemaSpec>) => ViewGraphSpec;
}

/** How a graph is made whole. */
export interface WholeGraphOptions {
  readonly datasets: DatasetRegistry;
  /** Finds what views in SQL read; null: they cannot be planned. */
  readonly engine: SqlPlanner["engine"] | null;
  /** Further views that are wanted. */
  readonly wanted?: readonly string[];
}

/** Adds the views of datasets that a graph reads, and those that these read; readers need not declare them. */
export async function wholeGraph(graph: ViewGraphSpec, options: WholeGraphOptions): Promise<WholeGraph> {
  const { datasets, engine, wanted = [] } = options;
  const own = new Map(viewsOf(datasets).map((one) => [one.node.name, one]));
  const all = { nodes: [...graph.nodes, ...[...own.values()].map(({ node }) => node)] };
  const reads = engine === null ? new Map<string, FoundReads>() : await readsOfSql(all, datasets.names, engine);
  const nodes = new Map(graph.nodes.map((node) => [node, node]));
  for (const name of wanted) add(name);
  for (const [node] of nodes) {
    const read = [...new Set(readBy(node, reads, "view"))].filter((name) => own.has(name));
    read.forEach(add);
    nodes.set(node, { ...node, deps: [...new Set([...node.deps, ...read])] });
  }
  const spec = { nodes: [...nodes.values()] };
  const scans = spec.nodes.flatMap((node) =>
    readBy(node, reads, "scan").flatMap((dataset) =>
      datasets.names.includes(dataset) ? [{ view: node.name, dataset }] : [],
    ),
  );
  return { spec, scans, sql: engine && { engine, reads }, lowered: (schemas) => lowered(spec, own, schemas) };

  function add(name: string): void {
    const node = own.get(name)?.node;
    if (node !== undefined) nodes.set(node, node);
  }
}

/** A view of a dataset as a view of a graph; one that is a query reads its dataset whole until that has columns. */
interface DatasetView {
  readonly node: ViewNode;
  readonly dataset: string;
  readonly query: QuerySpec | null;
}

function viewsOf(datasets: DatasetRegistry): readonly DatasetView[] {
  return datasets.names.flatMap((dataset) =>
    (datasets.resolve(dataset).spec?.view_specs ?? []).map(({ name, sql, query, schema }): DatasetView => {
      const rel = query === null ? null : scanOf(dataset);
      return { dataset, query, node: ViewNode.create({ name: `${dataset}__${name}`, sql, rel, schema }) };
    }),
  );
}

function scanOf(dataset: string): RelSpec {
  return { rel: "scan", dataset, columns: [], version: null };
}

/** The names of the views, or of the datasets, that a view reads. */
function readBy({ name, rel }: ViewNode, reads: ReadonlyMap<string, FoundReads>, kind: "scan" | "view"): string[] {
  const trees = rel === null ? Object.values(reads.get(name)?.reads ?? {}) : [rel];
  return trees.flatMap((tree) =>
    [...nodesOf(tree)].flatMap((node) => {
      if (!("rel" in node) || node.rel !== kind) return [];
      return node.rel === "view" ? [node.view] : node.rel === "scan" ? [node.dataset] : [];
    }),
  );
}

function lowered(
  { nodes }: ViewGraphSpec,
  own: ReadonlyMap<string, DatasetView>,
  schemas: ReadonlyMap<string, TableSchemaSpec>,
): ViewGraphSpec {
  return {
    nodes: nodes.map((node) => {
      const { dataset = "", query = null } = own.get(node.name) ?? {};
      const schema = schemas.get(dataset);
      if (query === null || schema === undefined) return node;
      return { ...node, rel: lowerQuery(query, schema, scanOf(dataset)) };
    }),
  };
}
