// Joins.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { Columns } from "../check/context.js";
import { asNode } from "./built-expr.js";
import { bigColumns, columnsByName, copies, fieldsOf } from "./columns.js";
import { planError } from "./nodes.js";
import type { ExprsOf, JoinColumns, OuterKind, Selection } from "./row-types.js";
import type { Condition } from "./value-types.js";

/** How rows of two relations match. */
interface Match<L, R> {
  /** Columns that are equal: pairs, left first, or a name that both have. Null equals nothing. */
  readonly on?: JoinColumns<L, R>;
  /** A further condition of the match. It does not drop rows that an outer join keeps. */
  readonly filter?: (left: ExprsOf<L>, right: ExprsOf<R>) => Condition;
}

/** How two relations are joined, and which rows are kept: `inner` if nothing is said. */
export interface JoinHow<L, R, K extends OuterKind> extends Match<L, R> {
  readonly kind?: K;
}

/** How left rows are kept if they have a match, or if they have none. */
export interface SemiHow<L, R> extends Match<L, R> {
  readonly kind: "semi" | "anti";
}

/** How relations of any rows are joined. */
export interface AnyHow {
  readonly kind?: OuterKind | "semi" | "anti";
  readonly on?: readonly (string | readonly [left: string, right: string])[];
  readonly filter?: (left: never, right: never) => Condition;
}

/** A side of a join. */
interface Side {
  readonly spec: RelSpec;
  readonly columns: Columns;
  readonly bigints: ReadonlySet<string>;
}

/** A join. */
interface Joined {
  readonly spec: RelSpec;
  /** Which of its columns rows have as `bigint`. */
  readonly bigints: ReadonlySet<string>;
  /** The expressions that it is made of. */
  readonly used: readonly unknown[];
}

/** The join of two relations. @throws {PlanError} if it is not clear what is asked for */
export function joinOf(
  left: Side,
  right: Side,
  how: AnyHow,
  columns: ((left: never, right: never) => Selection) | undefined,
): Joined {
  const { kind = "inner", on = [], filter } = how;
  const hasCondition = on.length > 0 || filter !== undefined;
  if ((kind === "cross") === hasCondition) {
    const hint = "say on: [[left, right]], or kind: cross for every pair";
    throw planError(
      "PLAN_ARGUMENTS",
      hasCondition ? "a cross join has no condition" : "the join has no condition",
      hint,
    );
  }
  const condition = filter && asNode(filter(exprs(left, 0) as never, exprs(right, 1) as never));
  const joined = {
    rel: "join",
    left: left.spec,
    right: right.spec,
    join: kind,
    on: on.map((pair) => (typeof pair === "string" ? ([pair, pair] as const) : pair)),
    filter: condition?.spec ?? null,
  } as const;
  if (columns === undefined) {
    if (kind !== "semi" && kind !== "anti")
      throw planError("PLAN_ARGUMENTS", `a ${kind} join names its columns`, NAMING);
    const names = left.columns.map(({ name }) => name);
    return { spec: { ...joined, columns: copies(names) }, bigints: left.bigints, used: [condition] };
  }
  const isOuter = [kind === "full", kind === "left" || kind === "full"];
  const selection = columns(exprs(left, 0, isOuter[0]) as never, exprs(right, 1, isOuter[1]) as never);
  const used = [condition, ...Object.values(selection)];
  return { spec: { ...joined, columns: fieldsOf(selection) }, bigints: bigColumns(selection), used };
}

const NAMING = "give a function of both sides: (l, r) => ({ id: l.id, name: r.name })";

function exprs({ columns, bigints }: Side, input: 0 | 1, isOuter: boolean = false): object {
  return columnsByName(isOuter ? columns.map((one) => ({ ...one, nullable: true })) : columns, bigints, input);
}
