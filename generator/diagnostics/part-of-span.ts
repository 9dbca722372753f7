import type { Span } from "./diagnostic.js";

/** The place of a part of `text`, which stands in `whole`; all of `whole` if escapes or line folding moved it. */
export function partOfSpan(whole: Span, text: string, part: { readonly start: number; readonly end: number }): Span {
  const at = whole.source.text.slice(whole.start, whole.end).indexOf(text);
  if (at === -1 || text === "" || part.end <= part.start) return whole;
  return { source: whole.source, start: whole.start + at + part.start, end: whole.start + at + part.end };
}
