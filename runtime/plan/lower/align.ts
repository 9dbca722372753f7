// Rows whose spans match, said as a join.

import type { BinaryOp, ExprSpec } from "tessera-contracts/contracts/query/expressions";
import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { IntervalAlignMode, IntervalAlignSpec } from "tessera-contracts/contracts/schema/ordering";

/**
 * The pairs of rows whose spans match, as these columns: expressions over the left row, input 0, and the right one, input 1. Null is no span,
 * and matches nothing; an empty span lies inside others, and overlaps none, as it has no position.
 */
export function lowerAlign(
  left: RelSpec,
  right: RelSpec,
  { mode, partition_by, left_span, right_span, keep_unmatched }: IntervalAlignSpec,
  columns: readonly DerivedField[],
): RelSpec {
  const join = keep_unmatched ? "left" : "inner";
  // Equal columns are found by hash.
  const same = left_span.map((name, i) => [name, right_span[i] ?? name] as const);
  const on = mode === "exact" ? [...partition_by, ...same] : partition_by;
  const conditions = CONDITIONS[mode](spanOf(left_span, 0), spanOf(right_span, 1));
  const filter = conditions.length === 0 ? null : conditions.reduce((one, other) => binary("and", one, other));
  return { rel: "join", left, right, join, on, filter, columns };
}

interface Span {
  readonly start: ExprSpec;
  readonly end: ExprSpec;
}

/** What holds of the spans of a pair, besides what is equal. */
const CONDITIONS: { readonly [M in IntervalAlignMode]: (left: Span, right: Span) => readonly ExprSpec[] } = {
  exact: () => [],
  contained: (left, right) => [binary("ge", left.start, right.start), binary("le", left.end, right.end)],
  overlapping: (left, right) => [
    binary("lt", left.start, right.end),
    binary("lt", right.start, left.end),
    binary("lt", left.start, left.end),
    binary("lt", right.start, right.end),
  ],
};

function spanOf([start, end]: readonly [string, string], input: 0 | 1): Span {
  return { start: { op: "column", name: start, input }, end: { op: "column", name: end, input } };
}

function binary(operator: BinaryOp["operator"], left: ExprSpec, right: ExprSpec): ExprSpec {
  return { op: "binary", operator, left, right };
}
