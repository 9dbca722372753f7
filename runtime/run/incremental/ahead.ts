// Outputs that are brought up to date before any view is made.

import type { ExecuteOptions } from "tessera-contracts/engine";
import { resultKeyOf, type SessionGraph } from "../graph/session-graph.js";
import type { ViewOutput } from "../graph/run-options.js";
import type { OutputTarget } from "../outputs.js";
import type { Parameters } from "../session/parameters.js";
import type { Session } from "../session/session.js";

/** What outputs are brought up to date with. */
export interface AheadWork {
  readonly session: Session;
  readonly graph: SessionGraph;
  readonly parameters: Parameters;
  readonly options: ExecuteOptions;
  /** Writes an output whose view was not made, and says whether that could be done. */
  readonly write: (target: OutputTarget, output: ViewRows) => Promise<boolean>;
}

/** The rows of a view, or null if it was not made: then not all of them can be written. */
export interface ViewRows extends Pick<ViewOutput, "resultKey" | "diagnostics"> {
  readonly relation: ViewOutput["relation"] | null;
}

/**
 * Brings outputs up to date from what changed, and returns those that take more: only for these views are made. What reads the dataset
 * of such an output is left for after it.
 * @throws whatever `write` throws
 */
export async function withoutRefreshed(
  { session, graph, parameters, options, write }: AheadWork,
  targets: readonly OutputTarget[],
): Promise<readonly OutputTarget[]> {
  const left = new Set(targets);
  const views = new Map(graph.views.map((view) => [view.name, view]));
  for (const target of targets) {
    const { view, spec } = target;
    const isReader = [...left].some((other) => other !== target && view.datasets.includes(other.spec.dataset));
    if (spec.materialize !== "incremental" || isReader) continue;
    const attributes = { "tessera.plan.fingerprint": view.fingerprint, "tessera.view": view.name };
    await session.diagnostics.span("plan.execute", attributes, async (diagnostics) => {
      const resultKey = await resultKeyOf(session, view, { views, parameters, options });
      if (await write(target, { resultKey, relation: null, diagnostics })) left.delete(target);
    });
  }
  return targets.filter((target) => left.has(target));
}
