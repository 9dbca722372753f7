// Tables and paragraphs for a terminal.

/**
 * Lines up cells in columns, two blanks between them. A cell wider than the limit of its column goes on in a further line; the
 * last column has no limit but takes the rest of `width`.
 */
export function textTable(
  rows: readonly (readonly string[])[],
  limits: readonly number[],
  width: number,
): readonly string[] {
  const widths = limits.map((limit, column) => {
    return Math.min(limit, Math.max(...rows.map((cells) => longestLine(cells[column] ?? ""))));
  });
  const used = widths.reduce((sum, one) => sum + one + 2, 0);
  const all = [...widths, Math.max(NARROWEST, width - used)];
  return rows.flatMap((cells) => rowLines(cells, all));
}

const NARROWEST = 16;

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
  const end = breakBefore(word, width);
  return [word.slice(0, end), ...pieces(word.slice(end), width)];
}

/** After the last `_` or other punctuation that fits, if there is one. */
function breakBefore(word: string, width: number): number {
  const [fitting = ""] = /^.*[^a-zA-Z0-9]/.exec(word.slice(0, width)) ?? [];
  return fitting.length > 1 ? fitting.length : width;
}
