// Tables and paragraphs for a terminal.

/** What a column may be at its widest; its cells go on in a further line where they are wider. */
export type ColumnWidth = number;

/** Lines up cells in columns, two blanks between them; the last column takes the rest of `width`. */
export function textTable(
  rows: readonly (readonly string[])[],
  limits: readonly ColumnWidth[],
  width: number,
): readonly string[] {
  const widths = limits.map((limit, column) => {
    return Math.min(limit, Math.max(...rows.map((cells) => longestLine(cells[column] ?? ""))));
  });
  const used = widths.reduce((sum, one) => sum + one + 2, 0);
  const all = [...widths, Math.max(NARROWEST, width - used)];
  return rows.flatMap((cells) => rowLines(cells, all));
}

const NARROWEST = 24;

function longestLine(cell: string): number {
  return Math.max(...cell.split("\n").map((line) => line.length));
}

function rowLines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? NARROWEST));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    wrapped
      .map((lines, column) => (lines[i] ?? "").padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** A text in lines of at most `width`; a word that is longer is broken. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return Array.from({ length: Math.ceil(word.length / width) }, (_, i) => word.slice(i * width, (i + 1) * width));
}

/** A text in at most `count` lines, with `…` where it was cut. */
export function clip(text: string, width: number, count: number): string {
  const lines = wrap(text, width);
  if (lines.length <= count) return text;
  const last = lines[count - 1] ?? "";
  const cut = last.length < width ? last : last.slice(0, width - 1);
  return [...lines.slice(0, count - 1), `${cut}…`].join("\n");
}
