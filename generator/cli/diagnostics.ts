import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/format.js";
import type { Terminal } from "./command.js";

/** Prints every diagnostic and a line that counts them. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const diagnostic of diagnostics)
    terminal.error(`${formatDiagnostic(diagnostic, { colour: terminal.colour })}\n`);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors > 0)
    terminal.error(`${errors} error${errors === 1 ? "" : "s"}; nothing was written. tessera explain CODE says more`);
}
