import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { positionOf } from "../../runtime/text/position.js";

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns `later` without the diagnostics that only repeat an `earlier` one: about the same text, or about a line of which
 * something was blanked out because it could not be read.
 */
export function withoutEchoes(
  later: readonly Diagnostic[],
  earlier: readonly Diagnostic[],
  blanked: readonly Place[],
): readonly Diagnostic[] {
  const lineOf = ({ source }: Span, offset: number): number => positionOf(source, offset).line;
  const lines = new Set<number>();
  for (const { span } of later.slice(0, 1)) for (const place of blanked) lines.add(lineOf(span, place.start));
  const spans = earlier.map((one) => one.span).toSorted((a, b) => a.start - b.start);
  const inOrder = later.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  let coveredTo = -1;
  return inOrder.filter(({ span }) => {
    for (let one = spans[next]; one !== undefined && one.start <= span.start; one = spans[++next]) {
      coveredTo = Math.max(coveredTo, one.end);
    }
    return span.end > coveredTo && !lines.has(lineOf(span, span.start));
  });
}
