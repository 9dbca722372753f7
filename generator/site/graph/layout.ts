import { loadDagre } from "./load-dagre.js";

/** What is to be laid out: boxes with a size, and arrows between them by the names of boxes. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Arrows point right, or down. */
  readonly direction: "right" | "down";
}

/** A box, in pixels. */
export interface GraphNode {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/** Where everything is, in pixels from the upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** In the order of the graph; x and y are the middle of a box. */
  readonly nodes: readonly (GraphNode & Point)[];
  /** In the order of the graph: the points that an arrow goes through. */
  readonly edges: readonly (GraphEdge & { readonly points: readonly Point[] })[];
}

/** A place in a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 8;

/** Lays a graph out in layers, without a random part: the same graph always comes out the same. Arrows between boxes it has not are left out. */
export function layoutGraph({ nodes, edges, direction }: Graph): Layout {
  const dagre = loadDagre();
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({
    rankdir: direction === "right" ? "LR" : "TB",
    nodesep: 10,
    ranksep: direction === "right" ? 56 : 40,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  const drawn = edges.filter(({ from, to }) => from !== to && graph.hasNode(from) && graph.hasNode(to));
  for (const { from, to } of drawn) graph.setEdge(from, to);
  dagre.layout(graph);
  const size = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: rounded(size.width ?? 0),
    height: rounded(size.height ?? 0),
    nodes: nodes.map((node) => ({ ...node, ...pointOf(graph.node(node.id) as Point) })),
    edges: drawn.map((edge) => {
      const { points } = graph.edge(edge.from, edge.to) as { readonly points: readonly Point[] };
      return { ...edge, points: points.map(pointOf) };
    }),
  };
}

function pointOf({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
