// dagre is loaded when the first picture is made, since most runs make none. The packed command has it inside (generator/package/bundle.mjs).

import { createRequire } from "node:module";

/** What is used of dagre; its own types name each other in a way that ES modules do not resolve. */
export interface Dagre {
  readonly graphlib: { readonly Graph: new () => DagreGraph };
  layout(graph: DagreGraph): void;
}

/** A graph, and after `layout` its size and where everything is. */
export interface DagreGraph {
  setGraph(label: object): void;
  setNode(id: string, label: object): void;
  setEdge(from: string, to: string, label: object): void;
  hasNode(id: string): boolean;
  graph(): { readonly width?: number; readonly height?: number };
  node(id: string): DagrePoint;
  edge(from: string, to: string): { readonly points: readonly DagrePoint[] };
}

/** A place; other members are dagre's own. */
export interface DagrePoint {
  readonly x: number;
  readonly y: number;
}

/** dagre, which takes a moment to load. */
export function loadDagre(): Dagre {
  return createRequire(import.meta.url)("@dagrejs/dagre") as Dagre;
}
