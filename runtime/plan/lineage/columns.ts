// Lineage as the columns of datasets.

import type { PlanLineage } from "tessera-contracts/contracts/plan/bundle";
import type { Source } from "./walk.js";

/** What a walk found, in the order that it was found in. */
export interface Found {
  readonly required: readonly Source[];
  readonly filtered: readonly Source[];
  readonly joined: readonly (readonly [Source, Source])[];
  readonly scans: readonly { readonly dataset: string; readonly columns: readonly string[] }[];
}

/** The lineage that a walk found. */
export function lineageFrom({ required, filtered, joined, scans }: Found): PlanLineage {
  return {
    required_columns: byDataset(required),
    filter_columns: byDataset(filtered),
    join_keys: joined.map(([left, right]) => [qualified(left), qualified(right)]),
    scans: scans.map(({ dataset, columns }) => ({ dataset_name: dataset, projected: columns, pushed_filters: [] })),
  };
}

/** A column as `dataset.column`. */
export function qualified({ dataset, column }: Source): string {
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
