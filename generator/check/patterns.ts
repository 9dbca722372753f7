import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { partOfSpan } from "../diagnostics/part-of-span.js";
import { report } from "../diagnostics/report.js";
import type { Model } from "../model/model.js";
import { checkPattern } from "../model/pattern/check-pattern.js";

/** Patterns that not every language reads alike, or that can take for ever. */
export function checkPatterns(model: Model): Diagnostic[] {
  return (model.written ?? []).flatMap((written) => {
    if (written.kind !== "pattern") return [];
    const { source, span } = written;
    return checkPattern(source).map(({ code, message, hint, ...part }) =>
      report(code, message, partOfSpan(span, source, part), hint === undefined ? {} : { hint }),
    );
  });
}
