import type { Graph, Layout, Point } from "./graph.js";
import { loadDagre } from "./load-dagre.js";

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
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  const drawn = edges.filter(({ from, to }) => from !== to && graph.hasNode(from) && graph.hasNode(to));
  for (const { from, to } of drawn) graph.setEdge(from, to, {});
  dagre.layout(graph);
  const size = graph.graph();
  return {
    width: rounded(size.width ?? 0),
    height: rounded(size.height ?? 0),
    nodes: nodes.map((node) => ({ ...node, ...pointOf(graph.node(node.id)) })),
    edges: drawn.map((edge) => {
      const { points } = graph.edge(edge.from, edge.to);
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
