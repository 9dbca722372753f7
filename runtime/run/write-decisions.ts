// What was decided about the files of an output, out of the plans that read it, and recorded when they are written.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import { prepareTable } from "tessera-contracts/delta";
import { hotColumns, type PlannedView } from "tessera-contracts/plan";
import { deltaOptionsOf, type OutputTarget, type OutputWork } from "./outputs.js";

/**
 * The columns of an output that views of its run look at, as those that a new table gets statistics of: by which they filter first, then
 * those that they join on, then all others that they read; each sorted. The view that is written to it does not count.
 */
export function columnsRead(views: readonly PlannedView[], { spec }: Pick<OutputTarget, "spec">): readonly string[] {
  const { dataset, view } = spec;
  const readers = views.filter(({ name, datasets }) => name !== view && datasets.includes(dataset));
  const of = (part: (lineage: PlannedView["lineage"]) => Partial<PlannedView["lineage"]>): readonly string[] => {
    const nothing = { required_columns: {}, filter_columns: {}, join_keys: [], scans: [] };
    return hotColumns(
      readers.map(({ lineage }) => ({ ...nothing, ...part(lineage) })),
      dataset,
    );
  };
  const filters = of(({ filter_columns }) => ({ filter_columns }));
  const joins = of(({ join_keys }) => ({ join_keys }));
  return [...new Set([...filters, ...joins, ...of(({ required_columns }) => ({ required_columns }))])];
}

/**
 * Makes the table of an output if it is not there. Returns what was decided about its files, as artifacts.
 * @throws {DeltaError} as `prepareTable`
 */
export async function decisionsOf(
  { session, options: { signal } }: OutputWork,
  target: OutputTarget,
  hot: readonly string[],
): Promise<readonly ArtifactEnvelope[]> {
  const options = { ...deltaOptionsOf(session, target), hotColumns: hot, ...(signal && { signal }) };
  const { stats, policy } = await prepareTable(target.location.uri, target.schema, options);
  return [
    { kind: "delta_stats_decision", payload: stats },
    { kind: "writer_policy", payload: policy },
  ];
}
