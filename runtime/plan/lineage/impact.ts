// What follows from the lineage of several views: what depends on a column, and which columns of a dataset are used.

import type { PlanLineage } from "tessera-contracts/contracts/plan/bundle";
import { qualified } from "./columns.js";
import type { ViewLineage } from "./lineage.js";
import type { Source } from "./walk.js";

/** The columns of a dataset that plans read, filter by or join on, sorted: those that statistics are of use for. */
export function hotColumns(lineages: readonly PlanLineage[], dataset: string): readonly string[] {
  const own = (columns: PlanLineage["required_columns"]): readonly string[] =>
    Object.hasOwn(columns, dataset) ? (columns[dataset] ?? []) : [];
  const prefix = `${dataset}.`;
  const names = lineages.flatMap(({ required_columns, filter_columns, join_keys }) => [
    ...own(required_columns),
    ...own(filter_columns),
    ...join_keys.flat().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])),
  ]);
  return [...new Set(names)].sort();
}

/** A view that depends on a column, directly or through others. */
export interface Impact {
  readonly view: string;
  /** The columns that it reads of what depends on the column, as `dataset.column`, sorted. */
  readonly reads: readonly string[];
  /** Columns of its result that are made of these, in order. */
  readonly columns: readonly string[];
  /** Whether they decide which rows there are: then every view that reads this one depends on the column too. */
  readonly rows: boolean;
}

/** The views of a graph that depend on a column, such as `cpg_nodes.path`, and how, in the order of the graph. */
export function impactOf(graph: readonly ViewLineage[], column: string): readonly Impact[] {
  const impacts = new Map<string, Impact>();
  for (let before = -1; before < sizeOf(impacts);) {
    before = sizeOf(impacts);
    for (const view of graph) {
      const impact = impactOn(view, column, impacts);
      if (impact !== null) impacts.set(view.name, impact);
    }
  }
  return graph.flatMap(({ name }) => impacts.get(name) ?? []);
}

function sizeOf(impacts: ReadonlyMap<string, Impact>): number {
  return [...impacts.values()].reduce((sum, { reads, rows }) => sum + 1 + reads.length + (rows ? 1 : 0), 0);
}

function impactOn(
  { name, lineage, outputs, rows }: ViewLineage,
  column: string,
  impacts: ReadonlyMap<string, Impact>,
): Impact | null {
  const isTouched = (source: Source): boolean => {
    const above = impacts.get(source.dataset);
    return qualified(source) === column || above?.columns.includes(source.column) === true || above?.rows === true;
  };
  const sources = Object.entries(lineage.required_columns).flatMap(([dataset, columns]) =>
    columns.map((one): Source => ({ dataset, column: one })),
  );
  const scans = lineage.scans.map(({ dataset_name }) => dataset_name);
  const isOfRows = scans.some((dataset) => impacts.get(dataset)?.rows === true) || rows.some(isTouched);
  const reads = sources.filter(isTouched).map(qualified);
  if (reads.length === 0 && !isOfRows) return null;
  const columns = [...outputs].filter(([, origin]) => origin.sources.some(isTouched)).map(([output]) => output);
  return { view: name, reads: reads.sort(), columns, rows: isOfRows };
}
