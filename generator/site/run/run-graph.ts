// The graph of a run as SVG: a box for each dataset and view with its columns, which the script of the page makes light up.

import { escaped, Html } from "../html.js";
import { rounded } from "../chart/svg.js";
import { layoutGraph } from "../graph/layout.js";
import type { NumberedColumns } from "./columns.js";
import type { ColumnFacts, NodeFacts } from "./facts.js";

const HEAD = 44;
const LINE = 22;
const PADDING = 12;
/** About the width of a letter. */
const LETTER = 7.3;
const NARROWEST = 130;
const WIDEST = 280;
/** So many columns of a node are drawn; the list above the picture has all of them. */
const MOST_COLUMNS = 18;

/** A node, and what stands below its name. */
export interface DrawnNode extends NodeFacts {
  readonly says: string;
  /** How it is drawn: `found`, `bad`, or as all others. */
  readonly mark: "found" | "bad" | "plain";
}

/** The picture, with a scroll bar where it is wider than the page. */
export function runGraph(nodes: readonly DrawnNode[], numbered: NumberedColumns): Html {
  const boxes = nodes.map((node) => ({ id: node.id, width: widthOf(node), height: heightOf(node) }));
  const edges = nodes.flatMap(({ id, reads }) => reads.map((from) => ({ from, to: id })));
  const layout = layoutGraph({ nodes: boxes, edges, direction: "right" });
  const lines = layout.edges.map(({ points }) => {
    const [first, ...rest] = points.map(({ x, y }) => `${x} ${y}`);
    return `<path class="edge" d="M${first ?? ""}${rest.map((point) => `L${point}`).join("")}"/>`;
  });
  const drawn = nodes.map((node, i) => {
    const { x, y, width, height } = layout.nodes[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = { left: rounded(x - width / 2), top: rounded(y - height / 2), width, height };
    return nodeOf(node, place, numbered.firsts[i] ?? 0);
  });
  const { width, height } = layout;
  const label = "Datasets and views of the run, with their columns";
  return new Html(
    `<div class="graph lineage"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${label}">` +
      `${lines.join("")}<g class="lines"></g>${drawn.join("")}</svg></div>`,
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function nodeOf(node: DrawnNode, { left, top, width, height }: Place, first: number): string {
  const { name, kind, says, mark, columns } = node;
  const shown = columns.slice(0, MOST_COLUMNS).map((column, i) => {
    const place = { left, top: rounded(top + HEAD + i * LINE), width, height: LINE };
    return columnOf(column, `${kind} ${name}`, { place, number: first + i });
  });
  const more = columns.length - shown.length;
  const bottom = rounded(top + HEAD + shown.length * LINE + 15);
  return (
    `<g class="box ${kind} ${mark}"><rect class="frame" x="${left}" y="${top}" width="${width}" height="${height}" rx="6"/>` +
    `<text class="name" x="${left + PADDING}" y="${top + 19}">${fitted(name, width)}</text>` +
    `<text class="says" x="${left + PADDING}" y="${top + 35}">${fitted(says, width)}</text>` +
    `<title>${escaped(`${kind} ${name}: ${says}`).text}</title>${shown.join("")}` +
    `${more > 0 ? `<text class="says" x="${left + PADDING}" y="${bottom}">and ${more} more</text>` : ""}</g>`
  );
}

function columnOf(
  { name, kind }: ColumnFacts,
  owner: string,
  { place: { left, top, width }, number }: { readonly place: Place; readonly number: number },
): string {
  const label = escaped(`${name}, a column of the ${owner}${WAYS[kind]}`).text;
  return (
    `<g class="column" data-column="${number}" data-place="${left} ${rounded(left + width)} ${rounded(top + LINE / 2)}" aria-label="${label}">` +
    `<rect x="${rounded(left + 1)}" y="${top}" width="${width - 2}" height="${LINE - 1}" rx="3"/>` +
    `<text x="${left + PADDING}" y="${rounded(top + 15)}">${fitted(name, width)}</text></g>`
  );
}

const WAYS: { readonly [kind in ColumnFacts["kind"]]: string } = {
  copied: "",
  computed: ", computed",
  aggregated: ", aggregated",
  unknown: ", of a text of SQL",
};

function widthOf({ name, says, columns }: DrawnNode): number {
  const longest = Math.max(
    ...[name, says, ...columns.slice(0, MOST_COLUMNS).map((one) => one.name)].map((one) => one.length),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * LETTER) + 2 * PADDING));
}

function heightOf({ columns: { length } }: DrawnNode): number {
  const lines = Math.min(length, MOST_COLUMNS) + (length > MOST_COLUMNS ? 1 : 0);
  return HEAD + lines * LINE + (lines === 0 ? 0 : 5);
}

/** As much of a text as a box has room for, escaped. */
function fitted(text: string, width: number): string {
  const letters = Math.floor((width - 2 * PADDING) / LETTER) + 1;
  return escaped(text.length > letters ? `${text.slice(0, letters - 1)}…` : text).text;
}
