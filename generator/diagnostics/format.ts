import { codeFrame } from "./code-frame.js";
import type { Diagnostic, Span } from "./diagnostic.js";
import { displayText } from "./display-text.js";
import { positionOf } from "./position.js";

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
  const paint = options.colour ? painted : plain;
  const { severity, code, message, span, hint, related } = diagnostic;
  const colour = severity === "error" ? "red" : "yellow";
  const head = `${place(span)}: ${paint(colour, `${severity}[${code}]`)}: ${paint("bold", displayText(message))}`;
  const lines = [head, ...frame(span, (text) => paint(colour, text))];
  if (hint !== undefined) lines.push(`${paint("cyan", "help")}: ${displayText(hint)}`);
  if (related !== undefined) {
    lines.push(`${place(related.span)}: ${paint("cyan", "note")}: ${displayText(related.message)}`);
    lines.push(...frame(related.span, (text) => paint("cyan", text)));
  }
  return lines.join("\n");
}

const COLOURS = { red: 31, yellow: 33, cyan: 36, bold: 1 } as const;
type Colour = keyof typeof COLOURS;

function painted(colour: Colour, text: string): string {
  return `\u001b[${COLOURS[colour]}m${text}\u001b[0m`;
}

function plain(_colour: Colour, text: string): string {
  return text;
}

function place(span: Span): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${displayText(span.source.path)}:${line}:${column}`;
}

function frame(span: Span, paint: (carets: string) => string): readonly string[] {
  const shown = codeFrame(span);
  if (shown === null) return [];
  const { gutter, number, line, indent, carets } = shown;
  return [` ${gutter} |`, ` ${number} | ${line}`.trimEnd(), ` ${gutter} | ${indent}${paint(carets)}`];
}
