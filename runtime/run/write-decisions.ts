// What was decided about the files of an output, out of the plans that read it, and recorded when they are written.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import { type CreateOptions, type PreparedTable, prepareTable } from "tessera-contracts/delta";
import { hotColumns, type PlannedView } from "tessera-contracts/plan";
import { deltaOptionsOf, type OutputTarget, type OutputWork } from "./outputs.js";

/**
 * The columns of an output that views of its run look at, as those that a new table gets statistics of: `hotColumns` by which they filter,
 * then those that they join on, and `otherColumns` that they read besides; each sorted. The view that is written to it does not count.
 */
export function columnsRead(
  views: readonly PlannedView[],
  { spec }: Pick<OutputTarget, "spec">,
): Required<Pick<CreateOptions, "hotColumns" | "otherColumns">> {
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
  const hot = new Set([...filters, ...joins]);
  const all = of(({ required_columns }) => ({ required_columns }));
  return { hotColumns: [...hot], otherColumns: all.filter((name) => !hot.has(name)) };
}

/** The table of an output before it is written. */
export interface ReadyOutput {
  readonly prepared: PreparedTable;
  /** What was decided about its files. */
  readonly decisions: readonly ArtifactEnvelope[];
}

/** Makes the table of an output if it is not there, and decides about its files. @throws {DeltaError} as `prepareTable` */
export async function readyOutput(
  { session, options: { signal } }: OutputWork,
  target: OutputTarget,
  read: ReturnType<typeof columnsRead>,
): Promise<ReadyOutput> {
  const options = { ...deltaOptionsOf(session, target), ...read, ...(signal && { signal }) };
  const prepared = await prepareTable(target.location.uri, target.schema, options);
  const { stats, policy } = prepared;
  const decisions: readonly ArtifactEnvelope[] = [
    { kind: "delta_stats_decision", payload: stats },
    { kind: "writer_policy", payload: policy },
  ];
  return { prepared, decisions };
}
