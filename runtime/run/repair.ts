// Manifests of runs that died, brought in line with what the logs of tables say.

import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { applicationOf, type FoundCommit, type OutputLog, outputLog } from "./commit-metadata.js";
import { RunError } from "./errors.js";
import { everyInterval, isLive, type LeaseHost, takeLease, underLease } from "./lease.js";
import { executionFingerprint, sortedByKey } from "./manifest.js";
import type { Session } from "./session/session.js";
import type { ArtifactStore } from "./store/store.js";

/** Which runs are repaired. */
export interface RepairOptions extends Pick<ExecuteOptions, "signal"> {
  /** This run alone, also if it failed and said so. Default: all that were started and did not end. */
  readonly runId?: string;
  /** As that of `startRun`. */
  readonly every?: LeaseHost["every"];
}

/** What was found of a run. */
export interface RunRepair {
  /** As it is kept now. */
  readonly manifest: RunManifest;
  /** What cannot be repaired: `RUN_LINK` for each output whose table does not have the version that the manifest names. */
  readonly problems: readonly RunError[];
}

/**
 * Looks through the logs for what runs committed that nobody works on any more, and takes it into their manifests: a run has succeeded if
 * all of its outputs are there, else it failed. A run that somebody works on is left alone. Nothing is deleted, no table is written to,
 * and to do it again changes nothing.
 * @throws {RunError} `ARTIFACT_CORRUPT` if a manifest cannot be read; {DeltaError} if a log cannot
 */
export async function repairRuns(
  store: ArtifactStore,
  session: Session,
  options: RepairOptions = {},
): Promise<readonly RunRepair[]> {
  const { runId, every = everyInterval } = options;
  const repairs: RunRepair[] = [];
  for (const manifest of await candidates(store, runId)) {
    if (isLive(await store.lease(manifest.run_id), session.now())) continue;
    const { now, uuid } = session;
    const lease = await takeLease(store, manifest.run_id, { now, uuid, every });
    const repair = await underLease(lease, async () => {
      // It may have ended since the list was read.
      const [same] = await candidates(store, manifest.run_id);
      const isOver = same === undefined || (runId === undefined && same.status !== "started");
      return isOver ? null : repaired(store, session, same, options);
    });
    if (repair !== null) repairs.push(repair);
  }
  return repairs;
}

async function candidates(store: ArtifactStore, runId: string | undefined): Promise<readonly RunManifest[]> {
  if (runId !== undefined) {
    const manifest = await store.manifest(runId);
    return manifest === null || manifest.status === "succeeded" ? [] : [manifest];
  }
  const started: RunManifest[] = [];
  for await (const manifest of store.manifests()) if (manifest.status === "started") started.push(manifest);
  return started;
}

async function repaired(
  store: ArtifactStore,
  session: Session,
  manifest: RunManifest,
  { signal }: RepairOptions,
): Promise<RunRepair> {
  const problems: RunError[] = [];
  const found = new Map<string, RunOutput>();
  const executions = new Map(Object.entries(manifest.execution_fingerprints));
  const artifacts = new Map(Object.entries(manifest.artifact_ids ?? {}));
  for (const planned of manifest.planned_outputs) {
    const { dataset_name, table_uri, kind, view } = planned;
    const known = manifest.outputs.find((one) => one.dataset_name === dataset_name);
    const application = applicationOf(manifest.pipeline ?? "", dataset_name);
    const location = DatasetLocation.create({ name: dataset_name, uri: table_uri });
    const log = await outputLog(session, { application, location }, { ...(signal && { signal }) });
    if (known !== undefined) {
      found.set(dataset_name, known);
      if ((known.version ?? -1) > log.version) problems.push(lost(manifest.run_id, known, log));
      continue;
    }
    const commit = await commitIn(log, manifest);
    if (commit === null) continue;
    const { version, rows, files, metadata } = commit;
    const written = { dataset_name, table_uri, version, rows, files, kind };
    found.set(dataset_name, { ...written, file_hashes: null, full_reason: null });
    if (metadata.result_key !== null) executions.set(view, executionFingerprint(manifest, metadata.result_key));
    for (const [name, id] of artifactIdsIn(metadata.artifact_ids)) artifacts.set(name, id);
  }
  const isWhole = manifest.planned_outputs.every(({ dataset_name }) => found.has(dataset_name));
  const after: RunManifest = {
    ...manifest,
    status: isWhole && problems.length === 0 ? "succeeded" : "failed",
    outputs: manifest.planned_outputs.flatMap(({ dataset_name }) => found.get(dataset_name) ?? []),
    execution_fingerprints: sortedByKey(executions),
    artifact_ids: sortedByKey(artifacts),
  };
  await store.saveManifest(after);
  return { manifest: after, problems };
}

async function commitIn(log: OutputLog, { run_id, pipeline, sequence }: RunManifest): Promise<FoundCommit | null> {
  if (pipeline === null || sequence === null) return null;
  return log.find({ run_id, pipeline, sequence });
}

/** The ids that a commit names; it was written by a run, which writes an object of texts. */
function artifactIdsIn(text: string | null): readonly (readonly [string, string])[] {
  if (text === null) return [];
  const ids: unknown = JSON.parse(text);
  return Object.entries(ids ?? {}).flatMap(([name, id]) => (typeof id === "string" ? [[name, id] as const] : []));
}

function lost(runId: string, { dataset_name, table_uri, version }: RunOutput, log: OutputLog): RunError {
  const found = log.version < 0 ? "there is no table" : `its latest version is ${log.version}`;
  const message = `the run ${runId} wrote version ${version} of ${dataset_name} to ${table_uri}, and ${found}`;
  return new RunError("RUN_LINK", `${message}; bring the table back, or run the pipeline again with another id`);
}
