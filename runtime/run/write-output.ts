// One output of a run: computed, checked, committed, and taken into its manifest.

import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { commitOf, commitOrTurn, type FoundCommit, outputLog } from "./commit-metadata.js";
import type { RunOptions } from "./options.js";
import type { GraphRunOptions, ViewOutput } from "./graph/run-options.js";
import type { SessionGraph } from "./graph/session-graph.js";
import type { Lease } from "./lease.js";
import { toldOutput } from "./log-events.js";
import { artifactName, executionFingerprint, type NumberedManifest, sortedByKey } from "./manifest.js";
import { refreshOutput } from "./incremental/output.js";
import { commitRows, type ComputedRows, type OutputTarget, type OutputWork, produceRows } from "./outputs.js";
import { refusalByTable, refusalOf, rejectedName } from "./rejected.js";
import { EngineNames } from "./session/names.js";
import type { Session } from "./session/session.js";
import type { ArtifactStore } from "./store/store.js";
import { columnsRead, readyOutput } from "./write-decisions.js";

/** What a run is made of. */
export interface PlannedRun {
  /** The session that executes it, which it closes. */
  readonly session: Session;
  readonly graph: SessionGraph;
  readonly targets: readonly OutputTarget[];
  readonly manifest: RunManifest;
  /** The manifest that a run of the same id left; null if there was none. */
  readonly before: RunManifest | null;
}

/** What outputs are written with. */
export interface WriteWork extends Pick<GraphRunOptions, "signal" | "onProgress"> {
  readonly store: ArtifactStore;
  readonly lease: Lease;
  readonly manifest: NumberedManifest;
  /** Ids of artifacts by their names in the manifest, to which those of outputs are added. */
  readonly artifacts: Map<string, string>;
  /** How its graph is run. */
  readonly asked: Pick<RunOptions, "parameters" | "maxConcurrency" | "cachePath" | "cacheLimitBytes" | "hashFiles">;
}

/** What came of the outputs so far, filled in as they are committed. */
export interface WrittenOutputs {
  /** By the names of datasets. */
  readonly outputs: Map<string, RunOutput>;
  /** Execution fingerprints by the names of views. */
  readonly executions: Map<string, string>;
}

/** What outputs are written with one after the other. */
export interface OutputsWork extends WriteWork {
  readonly done: WrittenOutputs;
  /** Why all of an output has to be computed, where that was found out before its view was. */
  readonly reasons: Map<OutputTarget, string>;
}

/** What the log has of an output; null if the run did not commit it. @throws {RunError} `RUN_CONFLICT` */
export async function committed(run: PlannedRun, work: WriteWork, target: OutputTarget): Promise<FoundCommit | null> {
  const log = await outputLog(run.session, target, optionsOf(work));
  return commitOrTurn(log, work.manifest, target.location.uri);
}

/** A commit of an output. */
interface Taken extends Pick<RunOutput, "version" | "rows" | "files"> {
  readonly target: OutputTarget;
  readonly resultKey: string | null;
  /** Why an incremental output was computed in full, if it was. */
  readonly reason?: string | null;
}

/** Takes an output into the manifest; whoever reads the dataset after it reads what was committed. */
export function take({ session }: PlannedRun, { manifest }: WriteWork, done: WrittenOutputs, taken: Taken): void {
  const { target, version, rows, files, resultKey, reason = null } = taken;
  const { spec, location, view } = target;
  const output = { dataset_name: spec.dataset, table_uri: location.uri, version, rows, files, kind: spec.kind };
  done.outputs.set(spec.dataset, { ...output, file_hashes: null, full_reason: reason });
  if (resultKey !== null) done.executions.set(view.name, executionFingerprint(manifest, resultKey));
  if (version !== null) session.scope.pins.move(spec.dataset, version);
}

/** The rows of a view, or null if it was not made: then not all of them can be written. */
interface ViewRows extends Pick<ViewOutput, "resultKey" | "diagnostics"> {
  readonly relation: ViewOutput["relation"] | null;
}

/**
 * Writes an output, unless all rows of its view are needed and it was not made. It is a task of the run.
 * Returns whether it did. @throws as `Run.execute`
 */
export function writeOutput(
  run: PlannedRun,
  work: OutputsWork,
  target: OutputTarget,
  output: ViewRows,
): Promise<boolean> {
  const { run_id, plan_signature } = work.manifest;
  const attributes = {
    "tessera.task": target.spec.dataset,
    "tessera.run.id": run_id,
    ...(plan_signature !== null && { "tessera.plan.signature": plan_signature }),
  };
  return output.diagnostics.span("tessera.task", attributes, (span) => {
    const session = run.session.within(span);
    const names = new EngineNames(session.engine);
    const staging = { session, names, options: optionsOf(work) };
    return toldOutput(session, work.manifest, target.spec.dataset, async () => {
      try {
        const isWritten = await written({ ...run, session }, { ...work, ...staging }, target, output);
        return isWritten ? (work.done.outputs.get(target.spec.dataset) ?? null) : null;
      } finally {
        await names.dropAll();
      }
    });
  });
}

async function written(
  run: PlannedRun,
  work: OutputsWork & OutputWork,
  target: OutputTarget,
  output: ViewRows,
): Promise<boolean> {
  const resultKey = ResultKey.fingerprint(output.resultKey);
  const { dataset } = target.spec;
  const computed = await computedRows(run, work, target, output);
  if (computed === "view") return false;
  if (computed === "nothing") {
    take(run, work, work.done, { target, ...NOTHING, resultKey });
    return true;
  }
  const rows = await produceRows(work, target, computed);
  await keepArtifact(run, work, { kind: "table_validation", payload: rows.report }, dataset);
  work.lease.check();
  const commitTo = (name: string): CommitPropertiesInit => {
    const artifactIds = sortedByKey([...work.artifacts].filter(([artifact]) => isAbout(artifact, dataset)));
    return commitOf(work.manifest, name, { planFingerprint: target.view.fingerprint, resultKey, artifactIds });
  };
  const toRejected = commitTo(rejectedName(dataset));
  if (!rows.report.passed) throw await refusalOf(work, target, rows, toRejected);
  const read = columnsRead(run.graph.views, target);
  const { prepared, decisions } = await readyOutput(work, target, read);
  for (const decision of decisions) await keepArtifact(run, work, decision, dataset);
  const ready = { ...rows, prepared };
  const written = await commitRows(work, target, ready, commitTo(dataset)).catch(async (error: unknown) => {
    throw await refusalByTable(work, target, { ...rows, error }, toRejected);
  });
  const found = written ?? (await committed(run, work, target));
  if (found === null && computed.replaces === null) throw new Error("what was skipped is in the log");
  const { version, rows: count, files } = found ?? NOTHING;
  take(run, work, work.done, { target, version, rows: count, files, resultKey, reason: computed.reason });
  return true;
}

/** What becomes of an output in which nothing changed. */
const NOTHING = { version: null, rows: 0, files: 0 } as const;

/** The rows that are to be written, those of some keys alone if that is enough; or that there are none, or its view has to be made. */
async function computedRows(
  { graph: { views } }: PlannedRun,
  work: OutputsWork & OutputWork,
  target: OutputTarget,
  { relation, resultKey }: ViewRows,
): Promise<(ComputedRows & { readonly reason: string | null }) | "nothing" | "view"> {
  const all = (reason: string | null): Awaited<ReturnType<typeof computedRows>> =>
    relation === null ? "view" : { rows: relation, replaces: null, reason };
  const known = work.reasons.get(target) ?? null;
  if (target.spec.materialize === "full" || known !== null) return all(known);
  const refresh = await refreshOutput({ ...work, resultKey, views, parameters: work.asked.parameters ?? {} }, target);
  if (refresh.kind === "none") return "nothing";
  if (refresh.kind === "rows") {
    return { rows: refresh.rows, replaces: { columns: refresh.columns, relation: refresh.keys }, reason: null };
  }
  work.reasons.set(target, refresh.reason);
  return all(refresh.reason);
}

/** Plans are of the whole run; what outputs left is of each alone, since they may be written in any order. */
function isAbout(name: string, dataset: string): boolean {
  return name.startsWith("plan_artifact/") || OF_OUTPUTS.some((kind) => name === `${kind}/${dataset}`);
}

const OF_OUTPUTS: readonly ArtifactEnvelope["kind"][] = ["delta_stats_decision", "table_validation", "writer_policy"];

/** Stores an artifact, and takes its id into the manifest by its kind and what it is about. */
export async function keepArtifact(
  { session }: PlannedRun,
  { store, manifest, artifacts, signal }: WriteWork,
  artifact: ArtifactEnvelope,
  about: string,
): Promise<void> {
  const origin = { runId: manifest.run_id, now: session.now(), ...(signal && { signal }) };
  const [id] = await store.put([artifact], origin);
  if (id !== undefined) artifacts.set(artifactName(artifact, about), id);
}

/** The options of statements of a run. */
export function optionsOf({ signal }: WriteWork): ExecuteOptions {
  return signal === undefined ? {} : { signal };
}
