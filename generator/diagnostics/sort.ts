import type { Diagnostic } from "./diagnostic.js";

/** Returns diagnostics by path, position and code; of two that say the same of the same place, one. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(compare);
  return sorted.filter((one, i) => {
    const before = sorted[i - 1];
    return before === undefined || compare(before, one) !== 0;
  });
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span.source.path, b.span.source.path) ||
    a.span.start - b.span.start ||
    compareText(a.code, b.code) ||
    a.span.end - b.span.end ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
