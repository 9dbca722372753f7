// The incremental form of a plan: which rows of its result may have changed, and how these are computed anew.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { PlanRegistry } from "../check/context.js";
import { functionNamed } from "../functions/registry.js";
import { classOf } from "../types.js";
import { nodesOf } from "../walk.js";
import { distinct, Full, type IncrementalStep, Making } from "./context.js";
import type { StepValues } from "./key-values.js";
import { restricted } from "./restricted.js";
import { touchedBy } from "./touched.js";

/** What is known of a plan that is to be brought up to date. */
export interface IncrementalFacts {
  /** What names mean: the views with changed rows among them. */
  readonly registry: PlanRegistry;
  /** Columns by which rows of the result may be told apart: as many of them are used as the plan allows. */
  readonly keys: readonly string[];
  /** What the names of steps begin with. Default: `step`. */
  readonly prefix?: string;
  /** What is known of steps that were computed, by their names: what follows them is planned for these values. Default: nothing. */
  readonly known?: ReadonlyMap<string, StepValues>;
}

/** How a result is brought up to date. */
export type IncrementalPlan =
  /** Nothing that the plan reads has changed. */
  | { readonly kind: "none" }
  /** Everything has to be computed, and why. */
  | { readonly kind: "full"; readonly reason: string }
  | IncrementalRows;

/** Rows of the result that take the place of those with the same keys. */
export interface IncrementalRows {
  readonly kind: "rows";
  /** The columns of the keys: some of those that were asked for. */
  readonly columns: readonly string[];
  /** What is computed once for what follows, in order; each may read those before it as views. */
  readonly steps: readonly IncrementalStep[];
  /** The step that has the touched keys, each once. All rows that went or came have one; null equals null. */
  readonly touched: string;
  /** The rows that the result has for these keys now, in no order. */
  readonly rows: RelSpec;
}

/**
 * How the result of a plan follows from what changed in the datasets that it reads.
 * @param rel must have been checked, and has no views but those of `registry`
 * @param changed by the names of datasets, the view that has the rows that went since the last time and those that came, in any order;
 * it has the columns of the dataset. Rows that went and came again, or more than those that differ, do no harm
 */
export function planIncremental(
  rel: RelSpec,
  changed: ReadonlyMap<string, string>,
  { registry, keys, prefix = "step", known = new Map() }: IncrementalFacts,
): IncrementalPlan {
  const making = (): Making => new Making(registry, changed, { prefix, known });
  if (!making().reads(rel)) return { kind: "none" };
  const uncertain = uncertainPart(rel, registry);
  if (uncertain !== null) return { kind: "full", reason: uncertain };
  const columns = making().columnsOf(rel);
  const comparable = [...new Set(keys)].filter((key) => {
    const dtype = columns.find(({ name }) => name === key)?.dtype;
    return dtype !== undefined && !["other", "null"].includes(classOf(dtype));
  });
  const alone = comparable.map((key) => attempt(rel, [key], making()));
  const some = comparable.filter((_, i) => alone[i]?.kind === "rows");
  for (let count = some.length; count > 0; count--) {
    const found = attempt(rel, some.slice(0, count), making());
    if (found.kind === "rows") return found;
  }
  return alone[0] ?? { kind: "full", reason: "there are no keys that can be compared" };
}

function attempt(rel: RelSpec, columns: readonly string[], making: Making): IncrementalPlan {
  const found = touchedBy(rel, columns, making);
  if (found === null) return { kind: "none" };
  if (found instanceof Full) return { kind: "full", reason: found.reason };
  const touched = making.step(distinct(found, columns));
  const rows = restricted(rel, { columns, rel: touched }, making);
  const name = touched.rel === "view" ? touched.view : "";
  return { kind: "rows", columns, steps: making.steps, touched: name, rows };
}

/** What keeps the rows of a plan from following from its input; null if nothing does. */
function uncertainPart(rel: RelSpec, registry: PlanRegistry): string | null {
  for (const node of nodesOf(rel)) {
    if ("op" in node && node.op === "sql") return "what a text of SQL depends on is not known";
    if (!("op" in node) || node.op !== "call") continue;
    if (functionNamed(node.fn, registry)?.deterministic === "never") return `${node.fn} gives another value each time`;
  }
  return null;
}
