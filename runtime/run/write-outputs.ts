// The outputs of a run that are left, one after the other.

import { addedFileHashes } from "tessera-contracts/delta";
import { Cancelled } from "tessera-contracts/diagnostics";
import { tableOptions } from "./commit-metadata.js";
import { runGraph } from "./graph/run-graph.js";
import { resultKeyOf } from "./graph/session-graph.js";
import type { OutputTarget } from "./outputs.js";
import {
  committed,
  keepArtifact,
  optionsOf,
  take,
  writeOutput,
  type OutputsWork,
  type PlannedRun,
  type WriteWork,
  type WrittenOutputs,
} from "./write-output.js";

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
        if (target.view.name === output.view.name) await writeOutput(run, { ...work, done, reasons }, target, output);
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
      if (await writeOutput(run, work, target, { resultKey, relation: null, diagnostics })) left.delete(target);
    });
  }
  return targets.filter((target) => left.has(target));
}
