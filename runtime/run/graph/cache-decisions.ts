// What is decided about the results of views before anything runs.

import type { ViewCacheArtifact } from "tessera-contracts/contracts/artifacts/decisions";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { ExecuteOptions } from "tessera-contracts/engine";
import type { PlannedView } from "tessera-contracts/plan";
import { lookedUp } from "../cache/staging.js";
import type { Parameters } from "../session/parameters.js";
import type { Session } from "../session/session.js";
import { resultKeyOf, type SessionGraph } from "./session-graph.js";

/** What decisions depend on. */
export interface CacheDecisionOptions extends Pick<ExecuteOptions, "signal"> {
  readonly parameters?: Parameters;
  /** As that of `runGraph`. */
  readonly cachePath?: string | null;
}

/**
 * Whether the views that are staged would be found if the graph ran now, in its order; nothing is computed or written. `hit` is null for a
 * view that reads what the graph is yet to write, and `reason` says so.
 * @throws {RunError} `PARAMETER_MISSING` and the like; {DeltaError} if a staged table cannot be read
 */
export async function cacheDecisions(
  session: Session,
  graph: SessionGraph,
  options: CacheDecisionOptions = {},
): Promise<readonly ViewCacheArtifact[]> {
  const views = new Map(graph.views.map((view) => [view.name, view]));
  const found: ViewCacheArtifact[] = [];
  for (const view of graph.views) {
    if (view.node.cache_policy === "delta_staging") found.push(await decisionOn(session, { view, views }, options));
  }
  return found;
}

async function decisionOn(
  session: Session,
  { view, views }: { readonly view: PlannedView; readonly views: ReadonlyMap<string, PlannedView> },
  { parameters = {}, cachePath = null, ...options }: CacheDecisionOptions,
): Promise<ViewCacheArtifact> {
  const { name, fingerprint, node } = view;
  const known = { view_name: name, cache_policy: node.cache_policy, plan_fingerprint: fingerprint };
  if (waits(view, views)) {
    const reason = "it reads what the run is yet to write";
    return { ...known, cache_path: null, hit: null, result_key: null, reason };
  }
  const key = await resultKeyOf(session, view, { views, parameters, options });
  const result_key = ResultKey.fingerprint(key);
  const { path, reason } = await lookedUp({ session, view, key, resultKey: result_key, cachePath, options });
  return { ...known, cache_path: path, hit: reason === null, result_key, reason };
}

/** Whether a view comes after a commit of another one. */
function waits(view: PlannedView, views: ReadonlyMap<string, PlannedView>): boolean {
  if (view.after.length > 0) return true;
  return view.deps.some((dep) => {
    const below = views.get(dep);
    return below !== undefined && waits(below, views);
  });
}
