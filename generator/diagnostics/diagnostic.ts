import type { Code } from "./codes.js";
import type { TextSpan } from "../../runtime/text/position.js";
import type { SourceFile } from "./source-file.js";

/** A stretch of a contract file. */
export interface Span extends TextSpan {
  readonly source: SourceFile;
}

/** One mistake in a contract. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  /** What was expected and what was found; no final dot. */
  readonly message: string;
  readonly span: Span;
  /** What to do: `did you mean "int"?`, `add "types" to use:`. */
  readonly hint?: string;
  /** Another place that matters, such as the first of two duplicates. */
  readonly related?: { readonly message: string; readonly span: Span };
}

/** What a stage returns: its value if there is one, and every mistake it found. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}
