// Which columns a plan depends on.

import type { PlanLineage } from "tessera-contracts/contracts/plan/bundle";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { Check, PlanRegistry } from "../check/context.js";
import { columnsOf } from "../check/relations.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { lineageFrom } from "./columns.js";
import { LineageWalk, type Origins, type Source } from "./walk.js";

/**
 * The columns that a plan reads, filters by and joins on. A view stands as a dataset of its name. Below a text of SQL all columns count,
 * so a column that is not required cannot change the rows; keys that are computed are no `join_keys`, and are required.
 * @throws {PlanError} if there is a mistake
 */
export function lineageOf(rel: RelSpec, registry: PlanRegistry): PlanLineage {
  return lineageFrom(walked(rel, registry).walk);
}

/** What a view depends on. */
export interface ViewLineage {
  readonly name: string;
  readonly lineage: PlanLineage;
  /** What each column of the result is made of, in order, by name. */
  readonly outputs: Origins;
  /** What decides which rows there are, and how often. */
  readonly rows: readonly Source[];
}

/** What a view depends on, of which a graph tells what depends on a column. @throws {PlanError} if there is a mistake */
export function viewLineage(name: string, rel: RelSpec, registry: PlanRegistry): ViewLineage {
  const { walk, ...result } = walked(rel, registry);
  return { name, lineage: lineageFrom(walk), outputs: outputsOf(result), rows: walk.rows };
}

/** What each column of the result is made of, in order, by name. @throws {PlanError} if there is a mistake */
export function outputLineage(rel: RelSpec, registry: PlanRegistry): Origins {
  return outputsOf(walked(rel, registry));
}

function outputsOf({ names, origins }: Pick<ReturnType<typeof walked>, "names" | "origins">): Origins {
  return new Map(names.map((name) => [name, origins.get(name) ?? { kind: "computed", sources: [] }]));
}

function walked(
  rel: RelSpec,
  registry: PlanRegistry,
): { readonly walk: LineageWalk; readonly origins: Origins; readonly names: readonly string[] } {
  const names = schemaOfPlan(rel, registry).map(({ name }) => name);
  const check: Check = { registry, mistakes: [], known: new Map() };
  const walk = new LineageWalk((one) => (columnsOf(one, { check, path: "$" }) ?? []).map(({ name }) => name));
  return { walk, names, origins: walk.of(rel, names) };
}
