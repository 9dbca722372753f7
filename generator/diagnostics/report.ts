import { CODES, type Code } from "./codes.js";
import type { Diagnostic, Span } from "./diagnostic.js";

/** Makes one diagnostic; its severity comes from the table of codes. */
export function report(
  code: Code,
  message: string,
  span: Span,
  more: Pick<Diagnostic, "hint" | "related"> = {},
): Diagnostic {
  return { code, severity: CODES[code].severity, message, span, ...more };
}
