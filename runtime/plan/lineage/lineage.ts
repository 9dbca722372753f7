// Which columns a plan depends on.

import type { PlanLineage } from "tessera-contracts/contracts/plan/bundle";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { PlanRegistry } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { LineageWalk, type Origins, type Source } from "./walk.js";

/**
 * The columns that a plan reads, filters by and joins on. A view stands as a dataset of its name. Below a text of SQL all columns count,
 * so a column that is not required cannot change the rows; keys that are computed are no `join_keys`, and are required.
 * @throws {PlanError} if there is a mistake
 */
export function lineageOf(rel: RelSpec, registry: PlanRegistry): PlanLineage {
  const { walk } = walked(rel, registry);
  return {
    required_columns: byDataset(walk.required),
    filter_columns: byDataset(walk.filtered),
    join_keys: walk.joined.map(([left, right]) => [qualified(left), qualified(right)]),
    scans: walk.scans.map(({ dataset, columns }) => ({
      dataset_name: dataset,
      projected: columns,
      pushed_filters: [],
    })),
  };
}

/** What each column of the result is made of, in order, by name. @throws {PlanError} if there is a mistake */
export function outputLineage(rel: RelSpec, registry: PlanRegistry): Origins {
  const { names, origins } = walked(rel, registry);
  return new Map(names.map((name) => [name, origins.get(name) ?? { kind: "computed", sources: [] }]));
}

function walked(
  rel: RelSpec,
  registry: PlanRegistry,
): { readonly walk: LineageWalk; readonly origins: Origins; readonly names: readonly string[] } {
  const names = schemaOfPlan(rel, registry).map(({ name }) => name);
  const walk = new LineageWalk({ registry, mistakes: [], known: new Map() });
  return { walk, names, origins: walk.of(rel, names) };
}

function qualified({ dataset, column }: Source): string {
  return `${dataset}.${column}`;
}

function byDataset(sources: readonly Source[]): { readonly [dataset: string]: readonly string[] } {
  const datasets = [...new Set(sources.map(({ dataset }) => dataset))].sort();
  return Object.fromEntries(
    datasets.map((dataset) => {
      const columns = sources.filter((one) => one.dataset === dataset).map(({ column }) => column);
      return [dataset, [...new Set(columns)].sort()];
    }),
  );
}
