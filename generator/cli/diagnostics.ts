import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { formatDiagnostic } from "../diagnostics/format.js";
import type { Terminal } from "./command.js";
import { count } from "./count.js";

/** Prints every diagnostic, and a line that counts them if one is an error. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  for (const diagnostic of diagnostics)
    terminal.error(`${formatDiagnostic(diagnostic, { colour: terminal.colour })}\n`);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  const warnings = diagnostics.length - errors.length;
  const counted = warnings === 0 ? [] : [count(warnings, "warning")];
  terminal.error(
    `${[count(errors.length, "error"), ...counted].join(", ")}; tessera explain ${first.code} says more about the first`,
  );
}
