import type { Diagnostic, Parsed } from "../../../generator/diagnostics/diagnostic.js";
import { positionOf } from "../../../runtime/text/position.js";
import type { Document } from "../../../generator/parse/document.js";
import { parseDocument } from "../../../generator/parse/parse-document.js";
import type { SourceFile } from "../../../generator/diagnostics/source-file.js";

/** A source file that holds `text`. */
export function sourceOf(text: string, more: Partial<SourceFile> = {}): SourceFile {
  return { path: "contracts/case.yaml", module: "case", text, library: false, ...more };
}

/** Parses `text` as a module. */
export function parse(text: string): Parsed<Document> {
  return parseDocument(sourceOf(text));
}

/** Parses `text`, which must be without mistakes. */
export function parseSound(text: string): Document {
  const { value, diagnostics } = parse(text);
  if (value === null || diagnostics.length > 0) throw new Error(diagnostics.map(brief).join("\n"));
  return value;
}

/** A diagnostic in a line: `yaml-tab 2:1`. */
export function brief({ code, span }: Diagnostic): string {
  const { line, column } = positionOf(span.source, span.start);
  return `${code} ${line}:${column}`;
}

/** The mistakes in `text`, a line each. */
export function mistakes(text: string): readonly string[] {
  return parse(text).diagnostics.map(brief);
}
