// Running a planned graph: the views that its outputs need, each once, and the rows of the outputs handed out.

import type { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import { ViewCacheEvent } from "tessera-contracts/contracts/diagnostics/events";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { type PlannedView, treesOf } from "tessera-contracts/plan";
import type { KeptView } from "../cache/kept-view.js";
import { POLICIES } from "../cache/policies.js";
import { evicted } from "../cache/upkeep.js";
import { atItsCalls } from "../session/catalog.js";
import { EngineNames } from "../session/names.js";
import { checkParameters, type Parameters, parametersOf } from "../session/parameters.js";
import type { Session } from "../session/session.js";
import { type BoundView, statementOf, viewStatement } from "../session/statement.js";
import { neededFor, readersOf } from "./needs.js";
import { type GraphProgress, throttled } from "./progress.js";
import { resultKeyOf, type SessionGraph } from "./session-graph.js";
import { concurrencyOf, type GraphRun, type GraphRunOptions, wantedOf } from "./run-options.js";
import { runTasks } from "./tasks.js";

/**
 * Runs the views that the outputs need, and hands out the rows of each. Whether it ends well or not, what it kept for that in the engine
 * is dropped; what is staged stays.
 * @throws {RunError} `GRAPH_INVALID` if views could not be planned, `OPTION_INVALID`, `PARAMETER_MISSING` and the like, `FUNCTION_FAILED`;
 * {EngineError}; {Cancelled}; and whatever `onOutput` throws
 */
export async function runGraph(session: Session, graph: SessionGraph, options: GraphRunOptions): Promise<GraphRun> {
  const work = new GraphWork(session, graph, options);
  try {
    await runTasks(work.tasks(), { most: concurrencyOf(options), signal: options.signal });
    return { ...work.result(), evicted: await work.evict() };
  } catch (error) {
    throw atItsCalls(error, graph.views);
  } finally {
    await work.names.dropAll();
  }
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
    const wanted = parametersOf(this.#needed.flatMap(treesOf));
    checkParameters(wanted, parameters, parametersOf(graph.views.flatMap(treesOf)));
  }

  /** A task a view. Whoever reads what an output commits comes after it, if it is written in this run. */
  tasks(): readonly { readonly name: string; readonly after: readonly string[]; run(): Promise<void> }[] {
    return this.#needed.map((view) => ({
      name: view.name,
      after: [...view.deps, ...view.after.filter((name) => this.#outputs.has(name))],
      run: () => this.#run(view),
    }));
  }

  /** Deletes staged results above the limit, but for those of this run. */
  async evict(): Promise<GraphRun["evicted"]> {
    const { cachePath = null, cacheLimitBytes: limitBytes = null } = this.#options;
    if (cachePath === null || limitBytes === null) return [];
    const used = new Set([...this.#done.values()].flatMap(({ kept: { path } }) => path ?? []));
    const folder = { session: this.#session, cachePath, options: this.#execute };
    const gone = await evicted(folder, { limitBytes, used });
    for (const { view, path } of gone) {
      const reason = `deleted ${path}, since staged results take more than ${limitBytes} bytes`;
      const told = { view_name: view, cache_policy: "delta_staging", hit: false, reason } as const;
      this.#session.diagnostics.emit(ViewCacheEvent, told);
    }
    return gone;
  }

  result(): Omit<GraphRun, "evicted"> {
    const all = this.#needed.flatMap((view) => {
      const done = this.#done.get(view.name);
      return done === undefined ? [] : [{ view, ...done }];
    });
    const kept = all.filter(({ view }) => view.node.cache_policy !== "none");
    return {
      caches: kept.map(artifactOf),
      diagnostics: all.map(({ view: { name }, kept: { stage }, ranMs }) => ({
        view_name: name,
        explain: null,
        stage,
        timings_ms: { run: ranMs },
        error: null,
      })),
      resultKeys: Object.fromEntries(all.map(({ view, resultKey }) => [view.name, resultKey])),
    };
  }

  async #run(view: PlannedView): Promise<void> {
    const { diagnostics } = this.#session;
    const attributes = { "tessera.plan.fingerprint": view.fingerprint, "tessera.view": view.name };
    await diagnostics.span("plan.execute", attributes, async (span) => {
      const session = this.#session.within(span);
      const done = await this.#keep(view, session);
      if (view.node.cache_policy !== "none") {
        const cache = done.kept.reason === null ? "hit" : "miss";
        span.set({ "tessera.cache": cache });
        const { view_name, cache_policy, result_key, reason } = artifactOf({ view, ...done });
        span.emit(ViewCacheEvent, { view_name, cache_policy, hit: reason === null, result_key, reason });
        span.count("tessera.cache.requests", 1, { "tessera.cache.kind": cache_policy, "tessera.cache": cache });
      }
      if (this.#outputs.has(view.name)) await this.#handOut(view, done.key, span);
    });
    await this.#release(view.name);
  }

  /** Makes the view known to the engine, in the way of its policy. */
  async #keep(view: PlannedView, session: Session): Promise<Done & { readonly key: ResultKey }> {
    const { now } = this.#session;
    const started = now();
    const [views, parameters, options] = [this.#planned, this.#parameters, this.#execute];
    const key = await resultKeyOf(this.#session, view, { views, parameters, options });
    const resultKey = ResultKey.fingerprint(key);
    const scope = { ...this.#session.scope, views: this.#bound };
    const statement = await viewStatement(view, parameters, { scope, options });
    const kept = await POLICIES[view.node.cache_policy]({
      session,
      view,
      statement,
      key,
      resultKey,
      names: this.names,
      options,
      cachePath: this.#options.cachePath ?? null,
      isUseNoted: this.#options.cacheLimitBytes != null,
    });
    const done = { kept, resultKey, ranMs: Math.max(0, now() - started) };
    this.#bound.set(view.name, { name: kept.name, schema: view.schema, fingerprint: view.fingerprint });
    this.#done.set(view.name, done);
    this.#tell({ view: view.name, stage: kept.stage, done: this.#done.size, total: this.#needed.length });
    return { ...done, key };
  }

  async #handOut(view: PlannedView, resultKey: ResultKey, diagnostics: Diagnostics): Promise<void> {
    const bundle = this.#graph.bundles.find(({ view_name }) => view_name === view.name);
    if (bundle === undefined) throw new Error("every planned view has a bundle");
    const scope = { ...this.#session.scope, views: this.#bound };
    const statement = await statementOf({ rel: "view", view: view.name }, scope, this.#execute);
    const committed = await this.#options.onOutput({
      view,
      bundle,
      resultKey,
      relation: { statement },
      diagnostics,
    });
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

function artifactOf({ view, kept, resultKey }: Done & { readonly view: PlannedView }): ViewCacheArtifact {
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
