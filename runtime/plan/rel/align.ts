// Joins of rows whose spans match.

import { IntervalAlignSpec, type IntervalAlignSpecInit } from "tessera-contracts/contracts/schema/ordering";
import { lowerAlign } from "../lower/align.js";
import { bigColumns, columnsByName, fieldsOf } from "./columns.js";
import { allViews, together, withFunctions } from "./registry.js";
import { Rel } from "./rel.js";
import type { ExprsOf, RightOf, RowOf, Selection } from "./row-types.js";

/**
 * The pairs of rows whose spans match, with columns computed from both. With `keep_unmatched` a left row without a match stays, with nulls on
 * the right.
 * @throws {ValidationError} if the spec is none; {PlanError} if it names what is no column
 */
export function align<L, R, S extends Selection>(
  sides: readonly [left: Rel<L>, right: Rel<R>],
  spec: IntervalAlignSpecInit & { readonly keep_unmatched: true },
  columns: (left: ExprsOf<L>, right: ExprsOf<RightOf<R, "left">>) => S,
): Rel<RowOf<S>>;
export function align<L, R, S extends Selection>(
  sides: readonly [left: Rel<L>, right: Rel<R>],
  spec: IntervalAlignSpecInit & { readonly keep_unmatched?: false },
  columns: (left: ExprsOf<L>, right: ExprsOf<R>) => S,
): Rel<RowOf<S>>;
export function align(
  [left, right]: readonly [Rel<unknown>, Rel<unknown>],
  spec: IntervalAlignSpecInit,
  columns: (left: never, right: never) => Selection,
): Rel<unknown> {
  const given = IntervalAlignSpec.create(spec);
  const rightColumns = given.keep_unmatched ? right.columns.map((one) => ({ ...one, nullable: true })) : right.columns;
  const selection = columns(
    columnsByName(left.columns, left.bigints, 0) as never,
    columnsByName(rightColumns, right.bigints, 1) as never,
  );
  return new Rel(
    {
      spec: lowerAlign(left.spec, right.spec, given, fieldsOf(selection)),
      registry: withFunctions(together([left.registry, right.registry]), Object.values(selection)),
      bigints: bigColumns(selection),
      views: allViews([left.views, right.views]),
    },
    [left, right],
  );
}
