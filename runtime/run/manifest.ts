// The manifest of a run, as far as it is known before anything runs.

import { type RunManifest, RunManifest as Manifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { PipelineSpec } from "tessera-contracts/contracts/plan/pipeline";
import { UdfCatalogSnapshot } from "tessera-contracts/contracts/plan/functions";
import { ExecutionKey } from "tessera-contracts/contracts/plan/keys";
import { treesOf } from "tessera-contracts/plan";
import { sha256Hex } from "tessera-contracts/serde";
import type { SessionGraph } from "./graph/session-graph.js";
import type { OutputTarget } from "./outputs.js";
import { type Parameters, parametersOf, parameterTexts } from "./session/parameters.js";
import type { Session } from "./session/session.js";

/** A manifest whose pipeline and number are known. */
export type NumberedManifest = RunManifest & { readonly pipeline: string; readonly sequence: number };

/** What a run is, apart from its number, its time and what came of it. */
export function plannedManifest(
  runId: string,
  {
    pipeline: { name, udfs },
    graph,
    session: { engine },
    parameters,
    targets,
  }: {
    readonly pipeline: PipelineSpec;
    readonly graph: SessionGraph;
    readonly session: Session;
    readonly parameters: Parameters;
    readonly targets: readonly OutputTarget[];
  },
): RunManifest {
  return Manifest.create({
    run_id: runId,
    status: "started",
    plan_signature: graph.signature,
    plan_fingerprints: Object.fromEntries(graph.views.map((view) => [view.name, view.fingerprint])),
    delta_inputs: [...graph.pins],
    outputs: [],
    parameters: parameterTexts(parametersOf(graph.views.flatMap(treesOf)), parameters),
    pipeline: name,
    planned_outputs: targets.map(({ view, spec, location: { uri } }) => ({
      view: view.name,
      dataset_name: spec.dataset,
      table_uri: uri,
      kind: spec.kind,
    })),
    engine: `${engine.id} ${engine.version}`,
    profile_hash: NO_SETTINGS,
    functions_hash: udfs === null ? null : UdfCatalogSnapshot.fingerprint(udfs),
  });
}

/** A session has no settings of its own: the engine that it is given has. */
const NO_SETTINGS = sha256Hex(new TextEncoder().encode("{}"));

/** Fingerprint of all that decides the bytes of a result. */
export function executionFingerprint({ engine, profile_hash }: RunManifest, resultKey: string): string {
  return ExecutionKey.fingerprint({
    result: resultKey,
    engine: engine ?? "",
    profile_hash: profile_hash ?? NO_SETTINGS,
    writer_policy: null,
  });
}

/** The name of an artifact in a manifest: its kind, and what of the run it is about. */
export function artifactName({ kind }: Pick<ArtifactEnvelope, "kind">, about: string): string {
  return `${kind}/${about}`;
}

/** An object whose keys are sorted, so that its bytes do not depend on who came first. */
export function sortedByKey<T>(entries: Iterable<readonly [string, T]>): { readonly [key: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
