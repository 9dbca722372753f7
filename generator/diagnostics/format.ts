import { codeFrame } from "../../runtime/text/code-frame.js";
import type { Diagnostic, Span } from "./diagnostic.js";
import { displayText } from "../../runtime/text/display-text.js";
import { positionOf } from "../../runtime/text/position.js";

/** How a diagnostic is to be printed. */
export interface FormatOptions {
  /** True for a terminal that shows colours. */
  readonly colour: boolean;
}

/**
 * Returns a diagnostic as a user sees it, without a final newline: `file:line:column: error[code]: message`, the line with
 * carets under the span, `help:` with the hint, and a second frame for a related place.
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions): string {
  const paint = painter(options);
  const { severity, code, message, span, hint, related } = diagnostic;
  const colour = severity === "error" ? "red" : "yellow";
  const head = `${place(span)}: ${paint(colour, `${severity}[${code}]`)}: ${paint("bold", displayText(message))}`;
  const lines = [head, ...frameLines(span, (carets) => paint(colour, carets))];
  if (hint !== undefined) lines.push(`${paint("cyan", "help")}: ${displayText(hint)}`);
  if (related !== undefined) {
    lines.push(`${place(related.span)}: ${paint("cyan", "note")}: ${displayText(related.message)}`);
    lines.push(...frameLines(related.span, (carets) => paint("cyan", carets)));
  }
  return lines.join("\n");
}

const COLOURS = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1 } as const;

/** A colour of the terminal, or bold. */
export type Colour = keyof typeof COLOURS;

/** Makes text come out in a colour. */
export type Paint = (colour: Colour, text: string) => string;

/** Paints where colours are wanted, and leaves text as it is elsewhere. */
export function painter({ colour }: FormatOptions): Paint {
  return colour ? (name, text) => `\u001b[${COLOURS[name]}m${text}\u001b[0m` : (_name, text) => text;
}

function place(span: Span): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${displayText(span.source.path)}:${line}:${column}`;
}

/** Returns the lines of the frame around a span; none if the file has no text to show. */
export function frameLines(span: Span, paint: (carets: string) => string): readonly string[] {
  const shown = codeFrame(span);
  if (shown === null) return [];
  const { gutter, number, line, indent, carets } = shown;
  return [` ${gutter} |`, ` ${number} | ${line}`.trimEnd(), ` ${gutter} | ${indent}${paint(carets)}`];
}
