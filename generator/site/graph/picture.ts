// A graph as SVG: boxes that are links, arrows as smooth lines.

import { escaped, Html } from "../html.js";
import type { Graph, Layout, Point } from "./graph.js";
import { layoutGraph } from "./layout.js";

/** A picture of boxes and arrows. */
export interface Picture {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
  readonly direction: "right" | "down";
}

/** A box with a name. */
export interface Box {
  readonly id: string;
  readonly label: string;
  /** Where it leads; null: nowhere. */
  readonly href: string | null;
  /** True for the one that the picture is about. */
  readonly isSelf?: boolean;
}

const HEIGHT = 28;
const PADDING = 12;

/** The picture as SVG with a scroll bar where it is wider than the page. */
export function pictureHtml(
  { title, boxes, arrows, direction }: Picture,
  layout: (graph: Graph) => Layout = layoutGraph,
): Html {
  const nodes = boxes.map((box) => ({ ...box, width: widthOf(box.label), height: HEIGHT }));
  const { width, height, nodes: placed, edges } = layout({ nodes, edges: arrows, direction });
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const drawn = placed.map((node) => {
    const { href, label, isSelf = false } = byId.get(node.id) ?? { href: null, label: node.id };
    const left = node.x - node.width / 2;
    const shape =
      `<g class="node${isSelf ? " self" : ""}"><rect x="${left}" y="${node.y - HEIGHT / 2}" width="${node.width}" height="${HEIGHT}" rx="5"/>` +
      `<text x="${node.x}" y="${node.y + 4.5}" text-anchor="middle">${escaped(label).text}</text></g>`;
    return href === null ? shape : `<a href="${escaped(href).text}">${shape}</a>`;
  });
  const lines = edges.map(({ points }) => `<path class="edge" d="${smooth(points)}"/>${headOf(points)}`);
  return new Html(
    `<div class="graph" role="group" aria-label="${escaped(title).text}" tabindex="0">` +
      `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="false">` +
      `<title>${escaped(title).text}</title>${lines.join("")}${drawn.join("")}</svg></div>`,
  );
}

/** About the width of a name in a font of 13 pixels. */
function widthOf(label: string): number {
  return Math.ceil(label.length * 7.6) + 2 * PADDING;
}

/** A curve through the middles between the points. */
function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const curves = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? last;
    const end = i === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${curves.join("") || `L${last.x} ${last.y}`}`;
}

/** The tip of an arrow at the last of its points. */
function headOf(points: readonly Point[]): string {
  const [from, to] = points.slice(-2);
  if (from === undefined || to === undefined) return "";
  const angle = Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  return `<path class="arrow" d="M0 0L-8 -4L-8 4Z" transform="translate(${to.x} ${to.y}) rotate(${angle})"/>`;
}
