// What the views of a graph read.

import type { OutputSpec } from "tessera-contracts/contracts/plan/pipeline";
import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { nodesOf } from "../walk.js";
import type { ViewEdges } from "./planned.js";
import type { FoundReads } from "./sql-plan.js";

/** Which views are written, and where. */
export type Outputs = readonly Pick<OutputSpec, "view" | "dataset">[];

/** What is known of a graph before its views are planned. */
export interface GraphFacts {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly outputs: Outputs;
  /** What views in SQL read. */
  readonly reads: ReadonlyMap<string, FoundReads>;
}

/** The views of the graph that a view reads, and those that are written to datasets which it reads. */
export function edgesOf(node: ViewNode, { nodes, outputs, reads }: GraphFacts): ViewEdges {
  const trees = treesIn(node, reads);
  const read = (trees ?? []).flatMap((tree) => [...nodesOf(tree)]);
  const deps = read.flatMap((one) => ("rel" in one && one.rel === "view" && nodes.has(one.view) ? [one.view] : []));
  const scanned = new Set(read.flatMap((one) => ("rel" in one && one.rel === "scan" ? [one.dataset] : [])));
  // A view that is written to a dataset it reads sees the version that was pinned.
  const after = outputs.flatMap(({ view, dataset }) => (scanned.has(dataset) && view !== node.name ? [view] : []));
  return { deps: sorted(trees === null ? node.deps : deps), after: sorted(after) };
}

/** The plan of a view before its names are looked up: a query reads its only dependency. Null if the view is not said as one. */
function viewRel({ rel, query, deps }: ViewNode): RelSpec | null {
  const [dep] = deps;
  return query === null || dep === undefined ? rel : { rel: "view", view: dep };
}

/** What a view reads, as trees; null if that is not known. */
function treesIn(node: ViewNode, reads: GraphFacts["reads"]): readonly RelSpec[] | null {
  const found = node.sql === null ? undefined : reads.get(node.name);
  if (found !== undefined) return found.reads && Object.values(found.reads);
  const rel = viewRel(node);
  return rel === null ? null : [rel];
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
