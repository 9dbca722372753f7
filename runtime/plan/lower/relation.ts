// Relations between things, found by several rules, as edges of the code property graph.

import type { EdgeEmitSpec } from "tessera-contracts/contracts/cpg/emit";
import type { DerivedField } from "tessera-contracts/contracts/query/queries";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { RelationSpec, RuleSpec } from "tessera-contracts/contracts/semantics/relations";
import { named, type PlanRegistry } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { PlanError, type PlanErrorCode, thereAre } from "../errors.js";
import { I64, TEXT } from "../types.js";
import { lowerEdges } from "./emit.js";

/** Which columns have the ends of edges: the first that is not null. */
type Ends = Pick<EdgeEmitSpec, "src_cols" | "dst_cols">;

/**
 * The edges of a relation, with the columns of `cpg_edges` and the rule that found each as `origin`. Of rules that find the same pair of ends, the
 * one with the lowest priority keeps it, and among equals the first. The columns of sources are looked for on the left of a rule's join, then on
 * its right; those of destinations the other way round. A pair without one of its ends is no edge.
 * @throws {PlanError} if a rule joins what is not there, or neither side has a column of the ends
 */
export function lowerRelation(spec: RelationSpec, ends: Ends, registry: PlanRegistry): RelSpec {
  const ordered = spec.rules
    .map((rule, i) => ({ rule, i }))
    .toSorted((a, b) => a.rule.priority - b.rule.priority || a.i - b.i);
  const found = ordered.map(({ rule, i }, rank): RelSpec => {
    const { join, src_cols, dst_cols } = joinOf({ rule, path: `$.rules[${i}].source`, registry }, ends);
    const edges = lowerEdges(
      join,
      { edge_kind: spec.emit, src_cols, dst_cols, origin: rule.name, bstart_cols: [], bend_cols: [] },
      registry,
    );
    const origin: DerivedField = { name: "origin", expr: { op: "literal", value: rule.name, dtype: TEXT } };
    const nth: DerivedField = { name: RANK, expr: { op: "literal", value: rank, dtype: I64 } };
    return { rel: "project", input: edges, columns: [...EDGE.map(copied), origin, nth] };
  });
  const [only] = found;
  const input: RelSpec = found.length === 1 && only !== undefined ? only : { rel: "union", inputs: found };
  // A rule may find a pair several times. Its edges are equal then, so it does not matter which one stays.
  const numbered: RelSpec = {
    rel: "window",
    input,
    partition_by: ["src_node_id", "dst_node_id"],
    order_by: [{ column: RANK, order: "ascending" }],
    columns: [{ name: NTH, fn: "row_number", args: [], running: false }],
  };
  const left = { op: "column", name: NTH, input: 0 } as const;
  const right = { op: "literal", value: 1, dtype: I64 } as const;
  const first: RelSpec = { rel: "filter", input: numbered, predicate: { op: "binary", operator: "eq", left, right } };
  return { rel: "project", input: first, columns: [...EDGE, "origin"].map(copied) };
}

const EDGE = ["edge_id", "edge_kind", "src_node_id", "dst_node_id", "confidence"] as const;
const RANK = "rank";
const NTH = "nth";

function copied(name: string): DerivedField {
  return { name, expr: { op: "column", name, input: 0 } };
}

/** A rule, and where it stands. */
interface Place {
  readonly rule: RuleSpec;
  readonly path: string;
  readonly registry: PlanRegistry;
}

/** The pairs that a rule finds, with the columns of their ends under names of their own. */
function joinOf(place: Place, { src_cols, dst_cols }: Ends): Ends & { readonly join: RelSpec } {
  const { join, on, filter, ...tables } = place.rule.source;
  const [left, right] = [readOf("left", place), readOf("right", place)];
  const isOneSided = join === "semi" || join === "anti";
  const names = [left, ...(isOneSided ? [] : [right])].map((side) =>
    schemaOfPlan(side, place.registry).map(({ name }) => name),
  );
  const columns = (given: readonly string[], order: readonly (0 | 1)[], prefix: string): readonly DerivedField[] =>
    given.map((name, i) => {
      const input = order.find((one) => names[one]?.includes(name));
      if (input !== undefined) return { name: `${prefix}_${i}`, expr: { op: "column", name, input } };
      const where = isOneSided ? tables.left : `${tables.left} and ${tables.right}`;
      throw mistake("PLAN_UNKNOWN_COLUMN", `there is no column ${name} in ${where}`, names.flat(), place);
    });
  const sources = columns(src_cols, [0, 1], "src");
  const targets = columns(dst_cols, [1, 0], "dst");
  return {
    join: { rel: "join", left, right, join, on, filter, columns: [...sources, ...targets] },
    src_cols: sources.map(({ name }) => name),
    dst_cols: targets.map(({ name }) => name),
  };
}

function readOf(side: "left" | "right", place: Place): RelSpec {
  const { datasets, views = {} } = place.registry;
  const name = place.rule.source[side];
  if (named(views, name) !== undefined) return { rel: "view", view: name };
  if (named(datasets, name) !== undefined) return { rel: "scan", dataset: name, columns: [], version: null };
  const there = [...Object.keys(datasets), ...Object.keys(views)];
  throw mistake("PLAN_UNKNOWN_VIEW", `there is no table or view ${name}`, there, {
    ...place,
    path: `${place.path}.${side}`,
  });
}

function mistake(code: PlanErrorCode, what: string, there: readonly string[], { rule, path }: Place): PlanError {
  return new PlanError([{ code, path, message: `${what}, for the rule ${rule.name}`, hint: thereAre(there) }]);
}
