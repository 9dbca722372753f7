// Views of a graph once they are planned.

import type { RequiredUdf } from "tessera-contracts/contracts/artifacts/manifest";
import type { PlanLineage } from "tessera-contracts/contracts/plan/bundle";
import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import type { CanonicalPlan, RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { PlanView } from "../check/context.js";
import type { PlanMistake } from "../errors.js";
import type { SqlPlan } from "./sql-plan.js";

/** What a view comes after. */
export interface ViewEdges {
  readonly deps: readonly string[];
  readonly after: readonly string[];
}

/** A view whose plan is known. */
export interface PlannedView extends PlanView {
  readonly name: string;
  readonly node: ViewNode;
  /** Its plan, over datasets and other views; null if it is in SQL. */
  readonly rel: RelSpec | null;
  /** Its text and what that reads; null if it is a tree. */
  readonly sql: SqlPlan | null;
  readonly schema: TableSchemaSpec;
  readonly fingerprint: string;
  /** The plan as it is compared with others; null for a view in SQL, whose text is. */
  readonly normal: CanonicalPlan | null;
  /** The views that it reads, sorted. */
  readonly deps: readonly string[];
  /** The views that are written to datasets which it reads, sorted: it comes after their commits. */
  readonly after: readonly string[];
  /** The datasets that it reads, itself or by its views, sorted. */
  readonly datasets: readonly string[];
  readonly lineage: PlanLineage;
  /** The functions of the user that its own plan calls, by name in order. */
  readonly udfs: readonly RequiredUdf[];
}

/** The plan of a view as trees: its own; or what it reads, if it is in SQL. */
export function treesOf({ rel, sql }: Pick<PlannedView, "rel" | "sql">): readonly RelSpec[] {
  return rel === null ? Object.values(sql?.reads ?? {}) : [rel];
}

/** A view that could not be planned. */
export interface FailedView {
  readonly name: string;
  readonly mistakes: readonly [PlanMistake, ...PlanMistake[]];
}

/** The views of a graph, planned. */
export interface PlannedGraph {
  /** Those that could be planned, each after those it reads; ties by name. */
  readonly views: readonly PlannedView[];
  /** Those that could not, and their readers, in the same order. */
  readonly failed: readonly FailedView[];
  /** What goes without consequence: dependencies that are declared and not used. */
  readonly warnings: readonly PlanMistake[];
  /** Hash of the shape of all plans: their fingerprints, what reads what, and what is written. */
  readonly signature: string;
}
