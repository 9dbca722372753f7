// From where on an output is brought up to date: the last run of its pipeline that succeeded says it.

import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import { DeltaTable } from "tessera-contracts/delta";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { tableOptions } from "../commit-metadata.js";
import { executionFingerprint } from "../manifest.js";
import type { OutputTarget } from "../outputs.js";
import type { Session } from "../session/session.js";
import type { ArtifactStore } from "../store/store.js";

/** The versions of datasets that an output was computed from; or why it has to be computed in full. */
export type OutputCursor =
  | { readonly since: ReadonlyMap<string, number>; readonly reason: null }
  | { readonly since: null; readonly reason: string };

/** Where an output stands. */
export interface CursorFacts {
  readonly session: Session;
  readonly store: ArtifactStore;
  readonly manifest: RunManifest;
  /** What decides the rows of its view now. */
  readonly resultKey: ResultKey;
  readonly options: ExecuteOptions;
}

/** From where on an output can be brought up to date. */
export async function cursorOf(facts: CursorFacts, target: OutputTarget): Promise<OutputCursor> {
  const { view, spec } = target;
  const all = await earlierRuns(facts.store, facts.manifest.pipeline, facts.options);
  if (all.length === 0) return full("no run of the pipeline has succeeded before");
  // Others wrote to other places, as where a run is reproduced, or only other outputs.
  const at = all.findIndex(({ outputs }) => outputs.some((one) => isOf(one, spec.dataset, target.location.uri)));
  const runs = at < 0 ? [] : all.slice(at);
  const [last] = runs;
  if (last === undefined) return full(`no run has written ${spec.dataset}`);
  const since = versionsRead(runs, last);
  const was = last.plan_fingerprints[view.name];
  if (was !== view.fingerprint) return full(`the plan of ${view.name} is not that of the run ${last.run_id}`);
  const key = keyThen(facts.resultKey, since);
  if (last.execution_fingerprints[view.name] !== executionFingerprint(last, ResultKey.fingerprint(key))) {
    return full(`parameters, columns, tables or files of ${view.name} are not those of the run ${last.run_id}`);
  }
  const version = lastVersion(runs, spec.dataset, target.location.uri);
  if (version === null) return full(`no run has written ${spec.dataset}`);
  const other = await writtenSince(facts, target, version);
  return other === null ? { since, reason: null } : full(other);
}

function full(reason: string): OutputCursor {
  return { since: null, reason };
}

/** The runs of the pipeline that succeeded, the last one first. */
export async function earlierRuns(
  store: ArtifactStore,
  pipeline: string | null,
  { signal }: ExecuteOptions = {},
): Promise<readonly RunManifest[]> {
  const runs: RunManifest[] = [];
  for await (const one of store.manifests({ ...(signal && { signal }) })) {
    if (one.pipeline === pipeline && one.status === "succeeded") runs.push(one);
  }
  return runs.sort((a, b) => (b.sequence ?? -1) - (a.sequence ?? -1));
}

/** The versions that a run read: of its own outputs, those that it left. */
function versionsRead(runs: readonly RunManifest[], last: RunManifest): ReadonlyMap<string, number> {
  const since = new Map<string, number>();
  for (const { dataset_name, version } of last.delta_inputs) if (version !== null) since.set(dataset_name, version);
  for (const { dataset_name, table_uri } of last.outputs) {
    const version = since.has(dataset_name) ? null : lastVersion(runs, dataset_name, table_uri);
    if (version !== null) since.set(dataset_name, version);
  }
  return since;
}

/** The version that the last run that wrote a dataset committed; null if none did. */
function lastVersion(runs: readonly RunManifest[], dataset: string, uri: string): number | null {
  for (const { outputs } of runs) {
    const found = outputs.find((one) => isOf(one, dataset, uri));
    if (found !== undefined && found.version !== null) return found.version;
  }
  return null;
}

function isOf({ dataset_name, table_uri }: RunOutput, dataset: string, uri: string): boolean {
  return dataset_name === dataset && table_uri === uri;
}

/** The key that a result would have had of the same plan, parameters and tables. */
function keyThen(key: ResultKey, since: ReadonlyMap<string, number>): ResultKey {
  const inputs = Object.entries(key.inputs).map(([name, input]) => {
    return [name, { ...input, version: since.get(name) ?? null }] as const;
  });
  return { ...key, inputs: Object.fromEntries(inputs) };
}

/** What leaves the rows of a table as they are. */
const UPKEEP: readonly string[] = ["OPTIMIZE", "VACUUM START", "VACUUM END"];

/** Who wrote an output since a version; null if nobody did. */
async function writtenSince(
  { session, options: { signal } }: CursorFacts,
  { location, spec }: OutputTarget,
  version: number,
): Promise<string | null> {
  const options = signal === undefined ? {} : { signal };
  const table = await DeltaTable.openAny(location.uri, { ...tableOptions(session, location), ...options });
  if (table.version < version) return `${spec.dataset} has no version ${version} any more`;
  if (table.version === version) return null;
  for (const entry of await table.history({ limit: table.version - version })) {
    if (entry.version <= version || UPKEEP.includes(entry.operation ?? "")) continue;
    return `version ${entry.version} of ${spec.dataset} was not written by a run that succeeded (${entry.operation})`;
  }
  return null;
}
