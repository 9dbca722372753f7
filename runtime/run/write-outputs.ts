// The outputs of a run, one after the other: computed, checked, committed, and taken into its manifest.

import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { RunManifest, RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import { addedFileHashes } from "tessera-contracts/delta";
import { Cancelled } from "tessera-contracts/diagnostics";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { commitOf, commitOrTurn, type FoundCommit, outputLog, tableOptions } from "./commit-metadata.js";
import { runGraph } from "./graph/run-graph.js";
import type { RunOptions } from "./options.js";
import type { GraphRunOptions, ViewOutput } from "./graph/run-options.js";
import { resultKeyOf, type SessionGraph } from "./graph/session-graph.js";
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

/** Writes the outputs of a run that are not committed yet. @throws as `Run.execute` */
export async function writeOutputs(run: PlannedRun, work: WriteWork, done: WrittenOutputs): Promise<void> {
  const { signal, onProgress } = work;
  const { parameters, maxConcurrency, cachePath, cacheLimitBytes } = work.asked;
  const reasons = new Map<OutputTarget, string>();
  const left = await withoutRefreshed(run, { ...work, done, reasons }, await leftOf(run, work, done));
  const { caches } = await runGraph(run.session, run.graph, {
    outputs: [...new Set(left.map(({ view }) => view.name))],
    onOutput: async (output) => {
      for (const target of left)
        if (target.view.name === output.view.name) await write(run, { ...work, done, reasons }, target, output);
    },
    ...(parameters && { parameters }),
    ...(maxConcurrency !== undefined && { maxConcurrency }),
    ...(cachePath !== undefined && { cachePath }),
    ...(cacheLimitBytes !== undefined && { cacheLimitBytes }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  for (const payload of caches)
    await keepArtifact(run, work, { kind: "view_cache_artifact", payload }, payload.view_name);
  if (work.asked.hashFiles === true) await hashOutputs(run, work, done);
  if (signal?.aborted === true) throw new Cancelled("the run", signal.reason);
}

/** The hashes of all files that the run wrote, of those too that it committed before it went on. */
async function hashOutputs(
  { session, targets }: PlannedRun,
  work: WriteWork,
  { outputs }: WrittenOutputs,
): Promise<void> {
  for (const { spec, location } of targets) {
    const output = outputs.get(spec.dataset);
    if (output === undefined || output.version === null) continue;
    const table = { ...tableOptions(session, location), ...optionsOf(work) };
    const file_hashes = await addedFileHashes(location.uri, { ...table, version: output.version });
    outputs.set(spec.dataset, { ...output, file_hashes });
  }
}

/** The outputs that neither the manifest nor the log has. What the log has is taken over, and read by whoever reads the dataset. */
async function leftOf(run: PlannedRun, work: WriteWork, done: WrittenOutputs): Promise<readonly OutputTarget[]> {
  const left: OutputTarget[] = [];
  for (const target of run.targets) {
    // What the manifest has is so, also when the log does not go back that far any more.
    const { version = null } = done.outputs.get(target.spec.dataset) ?? {};
    if (version !== null) {
      run.session.scope.pins.move(target.spec.dataset, version);
      continue;
    }
    const found = await committed(run, work, target);
    if (found === null) left.push(target);
    else take(run, work, done, { target, ...found, resultKey: found.metadata.result_key });
  }
  return left;
}

/** What outputs are written with one after the other. */
interface OutputsWork extends WriteWork {
  readonly done: WrittenOutputs;
  /** Why all of an output has to be computed, where that was found out before its view was. */
  readonly reasons: Map<OutputTarget, string>;
}

/**
 * Brings outputs up to date from what changed, and returns those that take more: only for these views are made. What reads the dataset
 * of such an output is left for after it.
 */
async function withoutRefreshed(
  run: PlannedRun,
  work: OutputsWork,
  targets: readonly OutputTarget[],
): Promise<readonly OutputTarget[]> {
  const left = new Set(targets);
  const views = new Map(run.graph.views.map((view) => [view.name, view]));
  const { parameters = {} } = work.asked;
  for (const target of targets) {
    const { view, spec } = target;
    const isReader = [...left].some((other) => other !== target && view.datasets.includes(other.spec.dataset));
    if (spec.materialize !== "incremental" || isReader) continue;
    const attributes = { "tessera.plan.fingerprint": view.fingerprint, "tessera.view": view.name };
    await run.session.diagnostics.span("plan.execute", attributes, async (diagnostics) => {
      const resultKey = await resultKeyOf(run.session, view, { views, parameters, options: optionsOf(work) });
      if (await write(run, work, target, { resultKey, relation: null, diagnostics })) left.delete(target);
    });
  }
  return targets.filter((target) => left.has(target));
}

async function committed(run: PlannedRun, work: WriteWork, target: OutputTarget): Promise<FoundCommit | null> {
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

function take({ session }: PlannedRun, { manifest }: WriteWork, done: WrittenOutputs, taken: Taken): void {
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
 * Returns whether it did.
 */
function write(run: PlannedRun, work: OutputsWork, target: OutputTarget, output: ViewRows): Promise<boolean> {
  const { run_id, plan_signature } = work.manifest;
  const attributes = {
    "tessera.task": target.spec.dataset,
    "tessera.run.id": run_id,
    ...(plan_signature !== null && { "tessera.plan.signature": plan_signature }),
  };
  return output.diagnostics.span("tessera.task", attributes, (span) => {
    const session = run.session.within(span);
    return toldOutput(session, work.manifest, target.spec.dataset, async () => {
      const isWritten = await written({ ...run, session }, work, target, output);
      return isWritten ? (work.done.outputs.get(target.spec.dataset) ?? null) : null;
    });
  });
}

async function written(
  run: PlannedRun,
  { done, reasons, ...work }: OutputsWork,
  target: OutputTarget,
  output: ViewRows,
): Promise<boolean> {
  const { session } = run;
  const names = new EngineNames(session.engine);
  const staging = { session, names, options: optionsOf(work) };
  try {
    const resultKey = ResultKey.fingerprint(output.resultKey);
    const { dataset } = target.spec;
    const computed = await computedRows(run, { ...work, ...staging, reasons }, target, output);
    if (computed === "view") return false;
    if (computed === "nothing") {
      take(run, work, done, { target, ...NOTHING, resultKey });
      return true;
    }
    const rows = await produceRows(staging, target, computed);
    await keepArtifact(run, work, { kind: "table_validation", payload: rows.report }, dataset);
    work.lease.check();
    const commitTo = (name: string): CommitPropertiesInit => {
      const artifactIds = sortedByKey([...work.artifacts].filter(([artifact]) => isAbout(artifact, dataset)));
      return commitOf(work.manifest, name, { planFingerprint: target.view.fingerprint, resultKey, artifactIds });
    };
    const toRejected = commitTo(rejectedName(dataset));
    if (!rows.report.passed) throw await refusalOf(staging, target, rows, toRejected);
    const read = columnsRead(run.graph.views, target);
    const { prepared, decisions } = await readyOutput(staging, target, read);
    for (const decision of decisions) await keepArtifact(run, work, decision, dataset);
    const ready = { ...rows, prepared };
    const written = await commitRows(staging, target, ready, commitTo(dataset)).catch(async (error: unknown) => {
      throw await refusalByTable(staging, target, { ...rows, error }, toRejected);
    });
    const found = written ?? (await committed(run, work, target));
    if (found === null && computed.replaces === null) throw new Error("what was skipped is in the log");
    const { version, rows: count, files } = found ?? NOTHING;
    take(run, work, done, { target, version, rows: count, files, resultKey, reason: computed.reason });
    return true;
  } finally {
    await names.dropAll();
  }
}

/** What becomes of an output in which nothing changed. */
const NOTHING = { version: null, rows: 0, files: 0 } as const;

/** The rows that are to be written, those of some keys alone if that is enough; or that there are none, or its view has to be made. */
async function computedRows(
  { graph: { views } }: PlannedRun,
  work: WriteWork & OutputWork & Pick<OutputsWork, "reasons">,
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

function optionsOf({ signal }: WriteWork): ExecuteOptions {
  return signal === undefined ? {} : { signal };
}
