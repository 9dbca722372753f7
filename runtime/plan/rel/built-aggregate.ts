// Columns of groups and windows while they are built.

import type { AggregateField, WindowField } from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec, SortKeySpecInit } from "tessera-contracts/contracts/schema/ordering";
import { ExprNode, planError } from "./nodes.js";

/** What a column of a group or window calls, and over which rows. */
interface Parts {
  readonly fn: string;
  readonly args: readonly ExprNode[];
  /** Whether integers of the result are `bigint` in rows. */
  readonly isBig: boolean;
  readonly filter?: ExprNode;
  readonly order_by?: readonly SortKeySpec[];
  readonly distinct?: boolean;
  readonly running?: boolean;
}

/** A call of an aggregate or window function. It cannot be changed: its methods give others. */
export class BuiltAggregate {
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** The expressions of a row that it is made of. */
  get nodes(): readonly ExprNode[] {
    const { args, filter } = this.parts;
    return filter === undefined ? args : [...args, filter];
  }

  where(condition: unknown): BuiltAggregate {
    if (!(condition instanceof ExprNode)) throw planError("PLAN_TYPE", "expected a condition, got no expression");
    return new BuiltAggregate({ ...this.parts, filter: condition });
  }

  orderBy(...keys: readonly (string | SortKeySpecInit)[]): BuiltAggregate {
    return new BuiltAggregate({ ...this.parts, order_by: sortKeys(keys) });
  }

  distinct(): BuiltAggregate {
    return new BuiltAggregate({ ...this.parts, distinct: true });
  }

  running(): BuiltAggregate {
    return new BuiltAggregate({ ...this.parts, running: true });
  }
}

/** The column of a group. @throws {PlanError} if it is one of a window alone */
export function aggregateField(name: string, { parts }: BuiltAggregate): AggregateField {
  const { fn, args, filter, order_by = [], distinct = false, running = false } = parts;
  if (running) throw planError("PLAN_PLACE", `${name} is running, which only columns of windows are`);
  return { name, fn, args: args.map(({ spec }) => spec), distinct, filter: filter?.spec ?? null, order_by };
}

/** The column of a window. @throws {PlanError} if it is one of a group alone */
export function windowField(name: string, { parts }: BuiltAggregate): WindowField {
  const { fn, args, filter, order_by, distinct = false, running = false } = parts;
  if (filter !== undefined || order_by !== undefined || distinct) {
    const hint = "columns of windows have the rows of the window in its order; use when(…) for conditions";
    throw planError("PLAN_PLACE", `${name} has where, orderBy or distinct, which only columns of groups have`, hint);
  }
  return { name, fn, args: args.map(({ spec }) => spec), running };
}

/** Keys as users write them. */
export function sortKeys(keys: readonly (string | SortKeySpecInit)[]): readonly SortKeySpec[] {
  return keys.map((key) => {
    if (typeof key !== "string") return { column: key.column, order: key.order ?? "ascending" };
    return key.startsWith("-") ? { column: key.slice(1), order: "descending" } : { column: key, order: "ascending" };
  });
}
