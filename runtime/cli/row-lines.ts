// Rows of any columns in lines for people.

import type { Layout } from "./command.js";
import { countText, numberText } from "./table/amounts.js";

/** Rows as text; null is no value. */
export interface TextRows {
  readonly names: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** How many there are, of which `rows` are the first. */
  readonly all: number;
}

/** A table, or a line a value where the columns are too many for the width; then how many rows there are. */
export function rowLines({ names, rows, all }: TextRows, { textTable, width }: Layout): string[] {
  const cells = [names, ...rows].map((row) => row.map((cell) => (cell === null ? "NULL" : plain(cell))));
  const [head = [], ...body] = cells;
  const limits = limitsFor(cells, width);
  const lines =
    limits === null
      ? body.flatMap((row, i) => {
          const pairs = row.map((cell, at) => [head[at] ?? "", cell]);
          return [`-- row ${i + 1}`, ...textTable(pairs, [Math.floor(width / 2)], width)];
        })
      : textTable(cells, limits, width);
  const shown = rows.length < all ? `${numberText(rows.length)} of ${countText(all, "row")}` : countText(all, "row");
  return [...lines, "", shown];
}

/** Without what moves the cursor of a terminal. */
function plain(text: string): string {
  return text.replaceAll(/\p{Cc}|\u2028|\u2029/gu, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** A column narrower than this tells nobody anything. */
const NARROWEST = 8;

/** What the last column takes at least. */
const LAST = 16;

/** How wide each column but the last may be, so that all have room; null: there is none. */
function limitsFor(cells: readonly (readonly string[])[], width: number): readonly number[] | null {
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  let room = width - Math.max(LAST, Math.min(widths.at(-1) ?? 0, width / widths.length)) - 2 * (widths.length - 1);
  const limits = widths.slice(0, -1);
  // Narrow columns take what they need; the others share what is left.
  const byWidth = [...limits.keys()].toSorted((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
  for (const [done, i] of byWidth.entries()) {
    const limit = Math.min(widths[i] ?? 0, Math.floor(room / (byWidth.length - done)));
    if (limit < Math.min(widths[i] ?? 0, NARROWEST)) return null;
    limits[i] = limit;
    room -= limit;
  }
  return limits;
}
