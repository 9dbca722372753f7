// What runs read of change data feeds: from where on, and what they leave of it.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { DeltaInputPin, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { PipelineSpec } from "tessera-contracts/contracts/plan/pipeline";
import type { DatasetRegistry } from "./datasets/registry.js";
import { earlierRuns } from "./incremental/cursor.js";
import type { RunOptions } from "./options.js";
import type { OutputTarget } from "./outputs.js";
import type { Session } from "./session/session.js";

/** A run that begins to read feeds. */
export interface FeedReader extends Pick<RunOptions, "store" | "changesFrom"> {
  /** Those that it has to read; null: it begins where the last one left off. */
  readonly pins: readonly DeltaInputPin[] | null;
  readonly pipeline: Pick<PipelineSpec, "name" | "outputs">;
  readonly datasets: DatasetRegistry;
}

/**
 * First versions whose changes a run reads, by the names of datasets: those of its pins, else what was asked for, else those that follow
 * what the last run read that succeeded and wrote all of its outputs. Datasets that are absent begin with the first version that has a feed.
 */
export async function changesFrom(reader: FeedReader): Promise<{ readonly [dataset: string]: number }> {
  const { pins, changesFrom: asked = {}, datasets } = reader;
  if (datasets.feeds.size === 0) return {};
  const runs = pins === null ? await runsBefore(reader) : [];
  const found = [...datasets.feeds].flatMap(([feed, dataset]) => {
    const isFeed = ({ dataset_name }: DeltaInputPin): boolean => dataset_name === feed;
    const first = pins?.find(isFeed)?.from_version ?? asked[dataset];
    if (first !== undefined) return [[dataset, first] as const];
    const last = runs.flatMap(({ delta_inputs }) => delta_inputs.find(isFeed) ?? [])[0]?.version ?? null;
    return last === null ? [] : [[dataset, last + 1] as const];
  });
  return Object.fromEntries(found);
}

/** Runs that wrote other outputs, or to other places, have not read the changes for these. */
async function runsBefore({ store, pipeline, datasets }: FeedReader): Promise<readonly RunManifest[]> {
  const places = pipeline.outputs.map(({ dataset }) => [dataset, datasets.resolve(dataset).location?.uri] as const);
  const wroteAll = ({ outputs }: RunManifest): boolean =>
    places.every(([name, uri]) => outputs.some((one) => one.dataset_name === name && one.table_uri === uri));
  return (await earlierRuns(store, pipeline.name)).filter(wroteAll);
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
