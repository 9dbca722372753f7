import type { Graph, GraphNode, Layout, Point } from "./graph.js";

const MARGIN = 8;
const BETWEEN = 10;
const BEND = 64;

/**
 * Lays out a box and its neighbours: those with an arrow to it in a column on the left, those that it has an arrow to in one on the right.
 * A general layout comes to the same for such a graph, and takes a hundred times as long.
 */
export function layoutAround(middle: string, { nodes, edges }: Graph): Layout {
  const pointsHere = new Set(edges.filter(({ to }) => to === middle).map(({ from }) => from));
  const columns = [
    nodes.filter(({ id }) => id !== middle && pointsHere.has(id)),
    nodes.filter(({ id }) => id === middle),
    nodes.filter(({ id }) => id !== middle && !pointsHere.has(id)),
  ].filter((column) => column.length > 0);
  const height = Math.max(...columns.map(heightOf)) + 2 * MARGIN;
  const placed = new Map<string, GraphNode & Point>();
  let left = MARGIN;
  for (const column of columns) {
    const width = Math.max(...column.map((node) => node.width));
    let top = (height - heightOf(column)) / 2;
    for (const node of column) {
      placed.set(node.id, { ...node, x: left + width / 2, y: top + node.height / 2 });
      top += node.height + BETWEEN;
    }
    left += width + BEND;
  }
  const at = (id: string): GraphNode & Point => {
    const node = placed.get(id);
    if (node === undefined) throw new Error(`no box ${id}`);
    return node;
  };
  return {
    width: left - BEND + MARGIN,
    height,
    nodes: nodes.map(({ id }) => at(id)),
    edges: edges.map((edge) => ({ ...edge, points: between(at(edge.from), at(edge.to)) })),
  };
}

function heightOf(column: readonly GraphNode[]): number {
  return column.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);
}

/** From the right edge of one box to the left edge of another, level at both ends. */
function between(from: GraphNode & Point, to: GraphNode & Point): readonly Point[] {
  const start = { x: from.x + from.width / 2, y: from.y };
  const end = { x: to.x - to.width / 2, y: to.y };
  const third = (end.x - start.x) / 3;
  return [start, { x: start.x + third, y: start.y }, { x: end.x - third, y: end.y }, end];
}
