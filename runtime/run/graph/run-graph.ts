// Running a planned graph: the views that its outputs need, each once, and the rows of the outputs handed out.

import { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import { ViewCacheEvent } from "tessera-contracts/contracts/diagnostics/events";
import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { PlanDiagnostics } from "tessera-contracts/contracts/plan/results";
import type { ExecuteOptions, Relation } from "tessera-contracts/engine";
import type { PlannedView } from "tessera-contracts/plan";
import type { KeptView } from "../cache/kept-view.js";
import { POLICIES } from "../cache/policies.js";
import { RunError } from "../errors.js";
import { EngineNames } from "../session/names.js";
import { checkParameters, type Parameters, parametersOf, withParameters } from "../session/parameters.js";
import type { Session } from "../session/session.js";
import { type BoundView, statementOf } from "../session/statement.js";
import { neededFor, readersOf } from "./needs.js";
import { type GraphProgress, throttled } from "./progress.js";
import { resultKeyOf, type SessionGraph } from "./session-graph.js";
import { runTasks } from "./tasks.js";

/** The rows of an output, while it is handed out. */
export interface ViewOutput {
  readonly view: PlannedView;
  readonly bundle: PlanBundle;
  /** The rows; they are there until the call that was handed them ends. */
  readonly relation: Relation;
  /** What decided the rows; the fingerprint of it is the result key. */
  readonly resultKey: ResultKey;
}

/** A version that an output was committed as: views that read the dataset read this version. */
export interface CommittedOutput {
  readonly dataset: string;
  readonly version: number;
}

/** How a graph is run. */
export interface GraphRunOptions {
  /** The views whose rows are wanted. Default: the outputs that the graph was planned with. */
  readonly outputs?: readonly string[];
  readonly parameters?: Parameters;
  /** Is handed the rows of each output, as soon as they can be read; views that read what it commits wait for it. */
  readonly onOutput: (output: ViewOutput) => Promise<CommittedOutput | void>;
  /** Views that are worked on at once. Results do not depend on it. Default: 2. */
  readonly maxConcurrency?: number;
  /** Where views of the policy `delta_staging` are kept: a folder, or an address. Default: they are kept in memory. */
  readonly cachePath?: string | null;
  /** Whether outputs that do not need the views that could not be planned are run all the same. Default: false. */
  readonly allowPartial?: boolean;
  readonly signal?: ExecuteOptions["signal"];
  /** Is told at most ten times a second. */
  readonly onProgress?: (progress: GraphProgress) => void;
}

/** What running a graph came to. */
export interface GraphRun {
  /** What was decided for each view that is kept, in the order of the graph. */
  readonly caches: readonly ViewCacheArtifact[];
  /** How long each view that was needed took, in the order of the graph. */
  readonly diagnostics: readonly PlanDiagnostics[];
  /** Fingerprints of the result keys of all views that were needed, by their names. */
  readonly resultKeys: { readonly [view: string]: string };
}

const CONCURRENCY = 2;

/**
 * Runs the views that the outputs need, and hands out the rows of each. Whether it ends well or not, what it kept for that in the engine
 * is dropped; what is staged stays.
 * @throws {RunError} `GRAPH_INVALID` if views could not be planned, `OPTION_INVALID`, `PARAMETER_MISSING` and the like; {EngineError};
 * {Cancelled}; and whatever `onOutput` throws
 */
export async function runGraph(session: Session, graph: SessionGraph, options: GraphRunOptions): Promise<GraphRun> {
  const work = new GraphWork(session, graph, options);
  try {
    await runTasks(work.tasks(), { most: concurrencyOf(options), signal: options.signal });
    return work.result();
  } finally {
    await work.names.dropAll();
  }
}

function concurrencyOf({ maxConcurrency = CONCURRENCY }: GraphRunOptions): number {
  if (Number.isSafeInteger(maxConcurrency) && maxConcurrency >= 1) return maxConcurrency;
  throw new RunError("OPTION_INVALID", `maxConcurrency is a whole number from 1 on, got ${maxConcurrency}`);
}

/** The outputs that can be run. */
function wantedOf({ views, failed, outputs }: SessionGraph, options: GraphRunOptions): readonly string[] {
  const wanted = options.outputs ?? outputs.map(({ view }) => view);
  const unknown = wanted.filter((name) => ![...views, ...failed].some((one) => one.name === name));
  if (unknown.length > 0) throw new RunError("OPTION_INVALID", `the graph has no view ${unknown.join(", ")}`);
  if (failed.length > 0 && options.allowPartial !== true) {
    const lines = failed.map(({ name, mistakes: [{ message, path }] }) => `\n  ${name}: ${message} - at \`${path}\``);
    const advice = "mend them, or pass allowPartial to run what does not need them";
    throw new RunError("GRAPH_INVALID", `views could not be planned; ${advice}${lines.join("")}\n`);
  }
  return wanted.filter((name) => views.some((view) => view.name === name));
}

/** What is known of a view once it has run. */
interface Done {
  readonly kept: KeptView;
  readonly resultKey: string;
  readonly ranMs: number;
}

/** A run of a graph while it goes on. */
class GraphWork {
  /** What is kept in the engine for this run alone. */
  readonly names: EngineNames;
  readonly #session: Session;
  readonly #graph: SessionGraph;
  readonly #options: GraphRunOptions;
  readonly #execute: ExecuteOptions;
  readonly #parameters: Parameters;
  readonly #outputs: ReadonlySet<string>;
  readonly #needed: readonly PlannedView[];
  readonly #planned: ReadonlyMap<string, PlannedView>;
  readonly #bound = new Map<string, BoundView>();
  readonly #done = new Map<string, Done>();
  /** By the names of kept views, the views that are still to read them. */
  readonly #readers: ReadonlyMap<string, Set<string>>;
  readonly #tell: (progress: GraphProgress) => void;

  constructor(session: Session, graph: SessionGraph, options: GraphRunOptions) {
    const { signal, parameters = {} } = options;
    this.#session = session;
    this.#graph = graph;
    this.#options = options;
    this.#execute = signal === undefined ? {} : { signal };
    this.#parameters = parameters;
    this.#outputs = new Set(wantedOf(graph, options));
    this.#needed = neededFor(graph.views, [...this.#outputs]);
    this.#planned = new Map(graph.views.map((view) => [view.name, view]));
    const readers = readersOf(this.#needed, (name) => this.#outputs.has(name));
    this.#readers = new Map([...readers].map(([name, all]) => [name, new Set(all)]));
    this.#tell = throttled(options.onProgress, session.now);
    this.names = new EngineNames(session.engine);
    const wanted = parametersOf(this.#needed.map(({ rel }) => rel));
    checkParameters(wanted, parameters, parametersOf(graph.views.map(({ rel }) => rel)));
  }

  /** A task a view. Whoever reads what an output commits comes after it, if it is written in this run. */
  tasks(): readonly { readonly name: string; readonly after: readonly string[]; run(): Promise<void> }[] {
    return this.#needed.map((view) => ({
      name: view.name,
      after: [...view.deps, ...view.after.filter((name) => this.#outputs.has(name))],
      run: () => this.#run(view),
    }));
  }

  result(): GraphRun {
    const all = this.#needed.flatMap((view) => {
      const done = this.#done.get(view.name);
      return done === undefined ? [] : [{ view, ...done }];
    });
    const kept = all.filter(({ view }) => view.node.cache_policy !== "none");
    return {
      caches: kept.map(artifactOf),
      diagnostics: all.map(({ view: { name }, kept: { stage }, ranMs }) => ({
        ...{ view_name: name, explain: null, stage, timings_ms: { run: ranMs }, error: null },
      })),
      resultKeys: Object.fromEntries(all.map(({ view, resultKey }) => [view.name, resultKey])),
    };
  }

  async #run(view: PlannedView): Promise<void> {
    const { diagnostics } = this.#session;
    const attributes = { "tessera.plan.fingerprint": view.fingerprint, "tessera.view": view.name };
    await diagnostics.span("plan.execute", attributes, async (span) => {
      const done = await this.#keep(view);
      if (view.node.cache_policy !== "none") {
        span.set({ "tessera.cache": done.kept.reason === null ? "hit" : "miss" });
        span.emit(ViewCacheEvent, eventOf(view, done));
      }
      if (this.#outputs.has(view.name)) await this.#handOut(view, done.key);
    });
    await this.#release(view.name);
  }

  /** Makes the view known to the engine, in the way of its policy. */
  async #keep(view: PlannedView): Promise<Done & { readonly key: ResultKey }> {
    const { now } = this.#session;
    const started = now();
    const [views, parameters, options] = [this.#planned, this.#parameters, this.#execute];
    const key = await resultKeyOf(this.#session, view, { views, parameters, options });
    const resultKey = ResultKey.fingerprint(key);
    const scope = { ...this.#session.scope, views: this.#bound };
    const statement = await statementOf(withParameters(view.rel, parameters), scope, options);
    const kept = await POLICIES[view.node.cache_policy]({
      ...{ session: this.#session, view, statement, resultKey, names: this.names, options },
      cachePath: this.#options.cachePath ?? null,
    });
    const done = { kept, resultKey, ranMs: Math.max(0, now() - started) };
    this.#bound.set(view.name, { name: kept.name, schema: view.schema, fingerprint: view.fingerprint });
    this.#done.set(view.name, done);
    this.#tell({ view: view.name, stage: kept.stage, done: this.#done.size, total: this.#needed.length });
    return { ...done, key };
  }

  async #handOut(view: PlannedView, resultKey: ResultKey): Promise<void> {
    const bundle = this.#graph.bundles.find(({ view_name }) => view_name === view.name);
    if (bundle === undefined) throw new Error("every planned view has a bundle");
    const scope = { ...this.#session.scope, views: this.#bound };
    const statement = await statementOf({ rel: "view", view: view.name }, scope, this.#execute);
    const committed = await this.#options.onOutput({ view, bundle, resultKey, relation: { statement } });
    if (committed !== undefined) this.#session.scope.pins.move(committed.dataset, committed.version);
    this.#tell({ view: view.name, stage: "output", done: this.#done.size, total: this.#needed.length });
  }

  /** Drops results whose last reader this was. */
  async #release(reader: string): Promise<void> {
    for (const [name, readers] of this.#readers) {
      if (!readers.delete(reader) || readers.size > 0) continue;
      const { kept } = this.#done.get(name) ?? {};
      if (kept?.stage === "computed" && kept.path === null) await this.names.drop(kept.name);
    }
  }
}

type Finished = Done & { readonly view: PlannedView };

function artifactOf({ view, kept, resultKey }: Finished): ViewCacheArtifact {
  return {
    view_name: view.name,
    cache_policy: view.node.cache_policy,
    cache_path: kept.path,
    plan_fingerprint: view.fingerprint,
    hit: kept.reason === null,
    result_key: resultKey,
    reason: kept.reason,
  };
}

function eventOf(view: PlannedView, { kept, resultKey }: Done): ViewCacheEvent {
  const { name: view_name, node } = view;
  return {
    ...{ view_name, cache_policy: node.cache_policy },
    ...{ hit: kept.reason === null, result_key: resultKey, reason: kept.reason },
  };
}
