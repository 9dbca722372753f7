import { displayText, displayWidth } from "./display-text.js";
import { lineText, positionOf, type TextSpan } from "./position.js";

/** The pieces of a frame around one line of a file, ready to print. */
export interface CodeFrame {
  /** As wide as `number`, blank. */
  readonly gutter: string;
  readonly number: string;
  readonly line: string;
  /** Blanks up to the span. */
  readonly indent: string;
  readonly carets: string;
}

const MAX_LINE = 160;
const CONTEXT = 60;

/** Returns the line a span starts on, with carets under the span; null if the file has no text to show. */
export function codeFrame(span: TextSpan): CodeFrame | null {
  if (span.source.text === "") return null;
  const { line, column } = positionOf(span.source, span.start);
  const text = lineText(span.source, line);
  const start = Math.min(column - 1, text.length);
  const end = Math.max(start, Math.min(text.length, start + span.end - span.start));
  const shown = clip(text, start, end);
  const number = String(line);
  return {
    gutter: " ".repeat(number.length),
    number,
    line: displayText(shown.text).trimEnd(),
    indent: " ".repeat(displayWidth(displayText(shown.text.slice(0, shown.start)))),
    carets: "^".repeat(Math.max(1, displayWidth(displayText(shown.text.slice(shown.start, shown.end))))),
  };
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line short enough to read, with `…` where it was cut. */
function clip(text: string, start: number, end: number): Stretch {
  if (text.length <= MAX_LINE) return { text, start, end };
  const from = start <= CONTEXT ? 0 : start - CONTEXT;
  const to = Math.min(text.length, from + MAX_LINE);
  const head = from > 0 ? "…" : "";
  const tail = to < text.length ? "…" : "";
  const shift = head.length - from;
  return { text: head + text.slice(from, to) + tail, start: start + shift, end: Math.min(end, to) + shift };
}
