// Stretches of bytes with what is said of them.

import { headName, type SpanPart, spansOf, type Structure } from "../../bytes/annotate.js";
import { shownPath } from "./shown-path.js";

/** Bytes that are one thing, with what is said of them. */
export interface ShownSpan {
  readonly start: number;
  readonly end: number;
  readonly part: SpanPart;
  readonly isKey: boolean;
  readonly node: number;
  readonly says: string;
}

/** What the bytes from `from` to `to` are. */
export function shownSpans(structure: Structure, from: number, to: number): readonly ShownSpan[] {
  return spansOf(structure, from, to).map(({ start, end, part, isKey, node }) => {
    const row = node === -1 ? -1 : rowOf(structure, node);
    const head = structure.format === "json" ? "" : headName(structure.bytes[start] ?? 0);
    const whose = part === "rest" || node === -1 ? "" : ` of ${isKey ? "the key " : ""}${shownPath(structure, node)}`;
    return { start, end, part, isKey, node: row, says: `${PARTS[part](head)}${whose}` };
  });
}

/** The value in whose row a value is: that of a key is the one behind it; a key that is cut off has none, and is its own. */
export function rowOf(structure: Structure, node: number): number {
  if (!structure.isKey(node)) return node;
  const value = structure.after(node);
  return value < structure.size && structure.parent(value) === structure.parent(node) ? value : node;
}

/** What is said of the parts of a value. */
const PARTS: { readonly [P in SpanPart]: (head: string) => string } = {
  head: (head) => `${head}, the head`,
  size: () => "the size",
  code: () => "the extension code",
  value: () => "the value",
  bracket: () => "a bracket",
  punctuation: () => "punctuation",
  space: () => "white space",
  rest: () => "what could not be read",
};
