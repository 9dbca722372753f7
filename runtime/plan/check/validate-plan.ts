// A whole plan: its mistakes, or its columns.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import { PlanError, type PlanMistake } from "../errors.js";
import type { Columns, PlanRegistry } from "./context.js";
import { columnsOf } from "./relations.js";

/** Most operators and expressions on a path from the root of a plan. */
export const MOST_LEVELS: number = 200;
/** Most operators and expressions of a plan. */
export const MOST_NODES: number = 100_000;

/** All that is wrong with a plan, in the order of the plan; empty if nothing is. A value of a mistake may hide those above it. */
export function validatePlan(rel: RelSpec, registry: PlanRegistry): readonly PlanMistake[] {
  return looked(rel, registry).mistakes;
}

/** The columns of the result of a plan, in order. @throws {PlanError} if there is a mistake */
export function schemaOfPlan(rel: RelSpec, registry: PlanRegistry): Columns {
  const { mistakes, columns } = looked(rel, registry);
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new PlanError([first, ...others]);
  if (columns === null) throw new Error("a plan without mistakes has columns");
  return columns;
}

function looked(rel: RelSpec, registry: PlanRegistry): { mistakes: readonly PlanMistake[]; columns: Columns | null } {
  const tooBig = sizeMistake(rel);
  if (tooBig !== null) return { mistakes: [tooBig], columns: null };
  const check = { registry, mistakes: [], known: new Map() };
  const columns = columnsOf(rel, { check, path: "$" });
  return { mistakes: check.mistakes, columns };
}

/** Walks the plan without calls in calls, as it may be deeper than the stack. */
function sizeMistake(rel: RelSpec): PlanMistake | null {
  const left: (readonly [node: object, level: number])[] = [[rel, 0]];
  let count = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [node, above] = next;
    const isNode = "rel" in node || "op" in node;
    const level = isNode ? above + 1 : above;
    if (isNode) count++;
    if (level > MOST_LEVELS) return tooBig(`more than ${MOST_LEVELS} operators and expressions deep`);
    if (count > MOST_NODES) return tooBig(`made of more than ${MOST_NODES} operators and expressions`);
    for (const part of Object.values(node))
      if (typeof part === "object" && part !== null) left.push([part as object, level]);
  }
  return null;
}

function tooBig(how: string): PlanMistake {
  return { code: "PLAN_TOO_BIG", path: "$", message: `the plan is ${how}`, hint: "split it into views" };
}
