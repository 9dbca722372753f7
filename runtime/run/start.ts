// Runs of pipelines: planned by `startRun`, before anything is written, and executed.

import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { PipelineSpec } from "tessera-contracts/contracts/plan/pipeline";
import { RunId } from "tessera-contracts/contracts/types";
import { DeltaError } from "tessera-contracts/delta";
import { Cancelled } from "tessera-contracts/diagnostics";
import { treesOf } from "tessera-contracts/plan";
import { DatasetRegistry } from "./datasets/registry.js";
import { RunError } from "./errors.js";
import { changesFrom, feedArtifacts } from "./feeds.js";
import { neededFor } from "./graph/needs.js";
import { planViews, type SessionGraph } from "./graph/session-graph.js";
import { linkInputs } from "./input-links.js";
import { everyInterval, type Lease, takeLease, underLease } from "./lease.js";
import { toldRun } from "./log-events.js";
import { artifactName, demandSame, type NumberedManifest, plannedManifest, sortedByKey } from "./manifest.js";
import { outputLog } from "./commit-metadata.js";
import type { ExecuteRunOptions, RunOptions } from "./options.js";
import { type OutputTarget, targetOf } from "./outputs.js";
import { withDeclared } from "./session/catalog.js";
import { checkParameters, parametersOf } from "./session/parameters.js";
import { type Session, session as startSession } from "./session/session.js";
import { keepArtifact, type PlannedRun } from "./write-output.js";
import { writeOutputs } from "./write-outputs.js";

/**
 * Plans a run: every input is pinned once, all views are planned, and outputs are held against their datasets. Nothing is written.
 * @throws {ValidationError} if the pipeline or the id do not fit their contracts; {PlanError}; {RunError} `GRAPH_INVALID`,
 * `PARAMETER_MISSING` and the like, `FUNCTION_MISSING`, `DATASET_UNKNOWN`, `DATASET_NO_LOCATION`, `DATASET_FORMAT`; `RUN_CONFLICT` if a run of the id was
 * started with other plans or parameters; {DeltaError} if an input cannot be read
 */
export async function startRun(options: RunOptions): Promise<Run> {
  const pipeline = PipelineSpec.create(options.pipeline);
  const runId = RunId.create(options.runId);
  const before = await options.store.manifest(runId);
  const session = await sessionOf(pipeline, options, before);
  const { outputs } = pipeline;
  const graph = await planViews(session, pipeline.views, { outputs, exporter: options.exporter });
  demandPlanned(graph);
  const { parameters = {}, repro } = options;
  const written = pipeline.outputs.map(({ view }) => view);
  const needed = neededFor(graph.views, written);
  const rels = (views: typeof graph.views): ReturnType<typeof parametersOf> => parametersOf(views.flatMap(treesOf));
  checkParameters(rels(needed), parameters, rels(graph.views));
  const targets = targetsOf(session, pipeline, graph);
  const manifest = plannedManifest(runId, { pipeline, graph, session, parameters, targets, repro });
  if (before !== null) demandSame(before, manifest);
  return new Run(options, { session, graph, targets, manifest, before });
}

/** A session of its own, so that inputs are pinned for this run, and its outputs move with it. */
async function sessionOf(pipeline: PipelineSpec, options: RunOptions, before: RunManifest | null): Promise<Session> {
  const { session, now, uuid, runId, files } = options;
  const known = registryOf(pipeline, session.datasets);
  const pins = options.pins ?? before?.delta_inputs ?? null;
  const versions = new Map(pins?.map((pin) => [known.feeds.get(pin.dataset_name) ?? pin.dataset_name, pin.version]));
  const pinned = known.locations.map((location) => {
    const version = versions.get(location.name);
    return version == null ? location : { ...location, version, timestamp: null };
  });
  return startSession({
    engine: session.engine,
    diagnostics: session.diagnostics,
    captureSql: session.captureSql,
    datasets: DatasetRegistry.of(known.specs, pinned),
    functions: withDeclared(session.functions, pipeline.udfs),
    ...(session.storage && { storage: session.storage }),
    now: now ?? session.now,
    uuid: uuid ?? session.uuid,
    runId,
    files: files ?? before?.file_inputs ?? [],
    changesFrom: await changesFrom({ ...options, pins, pipeline, datasets: known }),
  });
}

/** The datasets of the session and of the pipeline: this says what they hold, and that where they lie. */
function registryOf(
  { datasets, locations }: PipelineSpec,
  { specs, locations: given }: DatasetRegistry,
): DatasetRegistry {
  const holds = new Map([...specs, ...datasets].map((spec) => [spec.table_spec.name, spec]));
  const lies = new Map([...locations, ...given].map((location) => [location.name, location]));
  return DatasetRegistry.of([...holds.values()], [...lies.values()]);
}

function demandPlanned({ failed }: SessionGraph): void {
  if (failed.length === 0) return;
  const lines = failed.map(({ name, mistakes: [{ message, path }] }) => `\n  ${name}: ${message} - at \`${path}\``);
  throw new RunError("GRAPH_INVALID", `views could not be planned; mend them${lines.join("")}\n`);
}

/** Of a run whose last commit may be there, repairRuns says how it ended, once the log tells: it is not over before. */
function statusAfter(error: unknown): RunManifest["status"] {
  return error instanceof DeltaError && error.code === "COMMIT_UNKNOWN" ? "started" : "failed";
}

/** In the order of the graph, and of the pipeline where one view is written to several. */
function targetsOf(session: Session, { name, outputs }: PipelineSpec, graph: SessionGraph): readonly OutputTarget[] {
  const unknown = outputs.find(({ view }) => !graph.views.some((one) => one.name === view));
  if (unknown !== undefined) {
    throw new RunError(
      "OPTION_INVALID",
      `the output ${unknown.dataset} is of the view ${unknown.view}, and there is none`,
    );
  }
  return graph.views.flatMap((view) =>
    outputs.filter((one) => one.view === view.name).map((spec) => targetOf(session, name, spec, view)),
  );
}

/** A run that was planned; it is executed once. */
export class Run implements PlannedRun {
  readonly session: Session;
  readonly graph: SessionGraph;
  readonly targets: readonly OutputTarget[];
  readonly manifest: RunManifest;
  readonly before: RunManifest | null;
  readonly #options: RunOptions;

  /** @internal `startRun` makes these */
  constructor(options: RunOptions, { session, graph, targets, manifest, before }: PlannedRun) {
    this.#options = options;
    this.session = session;
    this.graph = graph;
    this.targets = targets;
    this.manifest = manifest;
    this.before = before;
  }

  /**
   * Executes the run: stores its plans, computes and commits each output, and keeps a manifest that says so. Returns the manifest; that of
   * a run that succeeded before is returned as it is.
   * @throws {RunError} `RUN_CONFLICT` if somebody else works on it, or a later run has committed; `RUN_VALIDATION`, `FUNCTION_FAILED`;
   * {DeltaError}; {EngineError}; {Cancelled}. The manifest says `failed` then, and has the outputs that were committed; after `COMMIT_UNKNOWN`
   * it says `started`, until `repairRuns` has found out
   */
  async execute(options: ExecuteRunOptions = {}): Promise<RunManifest> {
    const { session, before } = this;
    const { signal } = options;
    try {
      if (signal?.aborted === true) throw new Cancelled("the run", signal.reason);
      if (before?.status === "succeeded") return before;
      const { store, every = everyInterval } = this.#options;
      const { now, uuid } = session;
      const lease = await takeLease(store, this.manifest.run_id, { now, uuid, every });
      const { pipeline, run_id, plan_signature } = this.manifest;
      const attributes = {
        "tessera.pipeline": pipeline ?? "",
        "tessera.run.id": run_id,
        ...(plan_signature !== null && { "tessera.plan.signature": plan_signature }),
      };
      return await underLease(lease, () =>
        session.diagnostics.span("tessera.run", attributes, (span) => {
          const within = session.within(span);
          return toldRun(within, this.manifest, async () => {
            await linkInputs(span, within);
            return this.#underLease(lease, options, within);
          });
        }),
      );
    } finally {
      await session.close();
    }
  }

  async #underLease(lease: Lease, options: ExecuteRunOptions, session: Session): Promise<RunManifest> {
    await this.#demandUntouched(options);
    const asked = this.#options;
    const { graph, targets, manifest: planned, before } = this;
    const run = { session, graph, targets, manifest: planned, before };
    const numbered: NumberedManifest = { ...planned, ...(await this.#numbers(options)) };
    const artifacts = new Map(Object.entries(before?.artifact_ids ?? {}));
    const save = async (said: Partial<RunManifest>): Promise<RunManifest> => {
      const artifact_ids = sortedByKey(artifacts);
      const manifest = { ...numbered, artifact_ids, event_time_unix_ms: session.now(), ...said };
      await asked.store.saveManifest(manifest);
      return manifest;
    };
    const work = { ...options, asked, store: asked.store, lease, manifest: numbered, artifacts };
    const outputs = new Map((before?.outputs ?? []).map((one) => [one.dataset_name, one]));
    const done = { outputs, executions: new Map(Object.entries(before?.execution_fingerprints ?? {})) };
    const said = (): Partial<RunManifest> => ({
      outputs: targets.flatMap(({ spec }) => outputs.get(spec.dataset) ?? []),
      execution_fingerprints: sortedByKey(done.executions),
    });
    try {
      await this.#storePlans(artifacts, options);
      await save({ ...said(), status: "started" });
      await writeOutputs(run, work, done);
      for (const [artifact, dataset] of feedArtifacts(session, planned, targets)) {
        await keepArtifact(run, work, artifact, dataset);
      }
      return await save({ ...said(), status: "succeeded" });
    } catch (error) {
      await save({ ...said(), status: statusAfter(error) }).catch((second: unknown) => {
        const message = "the run failed, and so did saying so; repairRuns finds out what was committed";
        throw new AggregateError([error, second], message);
      });
      throw error;
    }
  }

  /** What was planned holds for the run as it was then: with another number its outputs would be committed again. */
  async #demandUntouched({ signal }: ExecuteRunOptions): Promise<void> {
    const { store, runId } = this.#options;
    const now = await store.manifest(runId, { ...(signal && { signal }) });
    const fingerprint = (one: RunManifest | null): string | null => one && RunManifest.fingerprint(one);
    if (fingerprint(now) === fingerprint(this.before)) return;
    throw new RunError(
      "RUN_CONFLICT",
      `another process worked on the run ${runId} since it was planned; start it again`,
    );
  }

  async #numbers({ signal }: ExecuteRunOptions): Promise<Pick<NumberedManifest, "pipeline" | "sequence">> {
    const { store, runId } = this.#options;
    const pipeline = this.manifest.pipeline ?? "";
    if (this.before?.sequence != null) return { pipeline, sequence: this.before.sequence };
    // A store that is new need not know what was committed with another one.
    let above = -1;
    for (const target of this.targets) {
      above = Math.max(above, (await outputLog(this.session, target, { ...(signal && { signal }) })).reached);
    }
    return { pipeline, sequence: await store.reserveSequence(pipeline, { runId, above }) };
  }

  async #storePlans(artifacts: Map<string, string>, { signal }: ExecuteRunOptions): Promise<void> {
    const { store, runId } = this.#options;
    const plans = this.graph.bundles.map((payload): ArtifactEnvelope => ({ kind: "plan_artifact", payload }));
    const ids = await store.put(plans, { runId, now: this.session.now(), ...(signal && { signal }) });
    for (const [i, plan] of plans.entries()) {
      const id = ids[i];
      if (id !== undefined) artifacts.set(artifactName(plan, this.graph.bundles[i]?.view_name ?? ""), id);
    }
  }
}
