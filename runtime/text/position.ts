/** A text in which places are asked for. */
export interface SourceText {
  readonly text: string;
}

/** A stretch of a text, as UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** A place as editors show it: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns the line and column of an offset; one beyond the end counts as the end. */
export function positionOf(source: SourceText, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.min(offset, source.text.length) - (starts[low] ?? 0) + 1 };
}

/** Returns the text of a line (from 1), without its line break. */
export function lineText(source: SourceText, line: number): string {
  const starts = lineStarts(source);
  const text = source.text.slice(starts[line - 1], starts[line]);
  return text.replace(/\r?\n$/, "");
}

/** The place of a part of `text`, which stands in `whole`; all of `whole` if escapes or line folding moved it. */
export function partOfSpan<S extends TextSpan>(whole: S, text: string, part: Omit<TextSpan, "source">): S {
  const at = whole.source.text.slice(whole.start, whole.end).indexOf(text);
  if (at === -1 || text === "" || part.end <= part.start) return whole;
  return { ...whole, start: whole.start + at + part.start, end: whole.start + at + part.end };
}

const known = new WeakMap<SourceText, readonly number[]>();

function lineStarts(source: SourceText): readonly number[] {
  const before = known.get(source);
  if (before !== undefined) return before;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) starts.push(at + 1);
  known.set(source, starts);
  return starts;
}
