// What runs read of change data feeds: from where on, and what they leave of it.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { DeltaInputPin, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { earlierRuns } from "./incremental/cursor.js";
import type { RunOptions } from "./options.js";
import type { OutputTarget } from "./outputs.js";
import type { Session } from "./session/session.js";

/**
 * First versions whose changes a run reads, by the names of datasets: those of its pins, else what was asked for, else those that follow
 * what the last run of the pipeline read that succeeded. Datasets that are absent begin with the first version that has a feed.
 * @param feeds the datasets by the names of their feeds
 */
export async function changesFrom(
  { store, pins, changesFrom: asked = {} }: Pick<RunOptions, "store" | "changesFrom"> & PinsOption,
  pipeline: string,
  feeds: ReadonlyMap<string, string>,
): Promise<{ readonly [dataset: string]: number }> {
  if (feeds.size === 0) return {};
  const runs = pins === null ? await earlierRuns(store, pipeline) : [];
  const found = [...feeds].flatMap(([feed, dataset]) => {
    const isFeed = ({ dataset_name }: DeltaInputPin): boolean => dataset_name === feed;
    const pinned = pins?.find(isFeed)?.from_version ?? asked[dataset];
    if (pinned !== undefined) return [[dataset, pinned] as const];
    const last = runs.flatMap(({ delta_inputs }) => delta_inputs.find(isFeed) ?? [])[0]?.version ?? null;
    return last === null ? [] : [[dataset, last + 1] as const];
  });
  return Object.fromEntries(found);
}

interface PinsOption {
  /** Null: the run begins where the last one left off. */
  readonly pins: readonly DeltaInputPin[] | null;
}

/** An artifact, and the dataset that it is about. */
export type AboutDataset = readonly [artifact: ArtifactEnvelope, dataset: string];

/**
 * What a run leaves of the changes that it read: an account of each read, and a cursor for each table whose changes its outputs follow.
 * The manifest is the truth of these; cursors are for whoever keeps them.
 */
export function feedArtifacts(
  { datasets, reads }: Session,
  { delta_inputs }: RunManifest,
  targets: readonly OutputTarget[],
): readonly AboutDataset[] {
  const isIncremental = targets.some(({ spec }) => spec.materialize === "incremental");
  const cursors = new Map<string, number>();
  for (const { dataset_name, version, from_version } of delta_inputs) {
    const dataset = datasets.feeds.get(dataset_name) ?? dataset_name;
    if (version !== null && (isIncremental || from_version !== null)) cursors.set(dataset, version);
  }
  return [
    ...reads.records.map((payload): AboutDataset => [{ kind: "cdf_read", payload }, payload.dataset_name]),
    ...[...cursors].map(([dataset_name, last_version]): AboutDataset => [
      { kind: "cdf_cursor", payload: { dataset_name, last_version } },
      dataset_name,
    ]),
  ];
}
