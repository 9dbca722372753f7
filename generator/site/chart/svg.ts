// Pieces of charts.

import { escaped, Html } from "../html.js";

/** How wide a chart is in its own units; a page shows it as wide as there is room. */
export const WIDTH = 720;

/** A chart as an element that is as wide as the page allows. */
export function svg(title: string, height: number, inside: string): Html {
  return new Html(
    `<div class="chart"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title).text}">${inside}</svg></div>`,
  );
}

/** A line of text in a chart. */
export function text(x: number, y: number, anchor: "start" | "middle" | "end", said: string): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}">${escaped(said).text}</text>`;
}

/** To a tenth of a pixel. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
