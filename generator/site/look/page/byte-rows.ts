// Bytes as they are printed: in rows of sixteen with their characters, or as the text that they are.

import { shownText } from "../../shown-text.js";
import type { ShownSpan } from "./shown-spans.js";
import type { ShownBytes } from "./session.js";

/** A piece of a row that is of one span. */
export interface BytePiece {
  readonly span: ShownSpan;
  /** Two digits a byte, or text. */
  readonly text: string;
}

/** Sixteen bytes. */
export interface HexRow {
  readonly offset: string;
  readonly digits: readonly BytePiece[];
  readonly characters: readonly BytePiece[];
}

/** Bytes in a row. */
export const ROW_BYTES = 16;

/** Bytes in rows; `offset` is where the message begins in its file. */
export function hexRows({ from, to, bytes, spans }: ShownBytes, offset: number): readonly HexRow[] {
  const rows: HexRow[] = [];
  for (let start = from; start < to; start += ROW_BYTES) {
    const end = Math.min(to, start + ROW_BYTES);
    const within = spans.filter((span) => span.end > start && span.start < end);
    const piecesOf = (print: (byte: number) => string, between: string): readonly BytePiece[] =>
      within.map((span) => {
        const own = bytes.subarray(Math.max(start, span.start) - from, Math.min(end, span.end) - from);
        return { span, text: Array.from(own, print).join(between) };
      });
    rows.push({
      offset: (offset + start).toString(16).padStart(8, "0"),
      digits: piecesOf((byte) => byte.toString(16).padStart(2, "0"), " "),
      characters: piecesOf((byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "·"), ""),
    });
  }
  return rows;
}

/** Bytes as text, in which every character is seen. Characters that are cut off at an end show as such. */
export function textPieces({ from, to, bytes, spans }: ShownBytes): readonly BytePiece[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return spans.map((span) => {
    const own = bytes.subarray(Math.max(from, span.start) - from, Math.min(to, span.end) - from);
    return { span, text: shownText(decoder.decode(own)) };
  });
}

/** True if a piece is marked with a row: it is of the row's value, or of something inside. */
export function isOf(
  span: Pick<ShownSpan, "node" | "start" | "end">,
  row: { readonly node: number; readonly start: number; readonly end: number },
): boolean {
  return span.node === row.node || (span.start >= row.start && span.end <= row.end);
}

/** Where a window of bytes begins that shows a byte, with a few before it. */
export function windowAt(at: number, size: number): number {
  const before = Math.max(0, at - size / 8);
  return before - (before % ROW_BYTES);
}
