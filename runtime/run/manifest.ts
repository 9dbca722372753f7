// The manifest of a run, as far as it is known before anything runs.

import {
  type ReproInfoInit,
  type RunManifest,
  RunManifest as Manifest,
} from "tessera-contracts/contracts/artifacts/manifest";
import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { PipelineSpec } from "tessera-contracts/contracts/plan/pipeline";
import { type UdfBody, UdfCatalogSnapshot } from "tessera-contracts/contracts/plan/functions";
import { ExecutionKey } from "tessera-contracts/contracts/plan/keys";
import { treesOf, type UdfCatalog } from "tessera-contracts/plan";
import { sha256Hex } from "tessera-contracts/serde";
import { RunError } from "./errors.js";
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
    pipeline: { name },
    graph,
    session: { engine, scope },
    parameters,
    targets,
    repro,
  }: {
    readonly pipeline: PipelineSpec;
    readonly graph: SessionGraph;
    readonly session: Session;
    readonly parameters: Parameters;
    readonly targets: readonly OutputTarget[];
    readonly repro: ReproInfoInit | undefined;
  },
): RunManifest {
  return Manifest.create({
    run_id: runId,
    status: "started",
    plan_signature: graph.signature,
    plan_fingerprints: Object.fromEntries(graph.views.map((view) => [view.name, view.fingerprint])),
    delta_inputs: [...graph.pins],
    file_inputs: [...graph.files],
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
    repro: repro ?? null,
    ...functionsOf(graph, scope.udfs),
  });
}

function functionsOf(
  { views }: SessionGraph,
  { specs, bodies = [] }: UdfCatalog,
): Pick<RunManifest, "functions_hash" | "required_udfs"> {
  const required = new Map(views.flatMap(({ udfs }) => udfs.map((one) => [one.name, one])));
  if (required.size === 0) return { functions_hash: null, required_udfs: [] };
  const snapshot = UdfCatalogSnapshot.create({
    specs: Object.fromEntries(Object.entries(specs).filter(([name]) => required.has(name))),
    bodies: bodies
      .filter(({ udf }) => required.has(udf))
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  });
  const required_udfs = [...required.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return { functions_hash: UdfCatalogSnapshot.fingerprint(snapshot), required_udfs };
}

function keyOf({ udf, dialect }: UdfBody): string {
  return `${udf} ${dialect}`;
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

/** A run that goes on is the run that it was. @throws {RunError} `RUN_CONFLICT` */
export function demandSame(before: RunManifest, now: RunManifest): void {
  const parts = [
    "pipeline",
    "plan_signature",
    "plan_fingerprints",
    "parameters",
    "delta_inputs",
    "file_inputs",
  ] as const;
  const same = Manifest.fingerprint(before);
  const differs = parts.find((part) => Manifest.fingerprint({ ...before, [part]: now[part] }) !== same);
  if (differs === undefined) return;
  const message = `a run ${now.run_id} was started with another ${differs}; start this one with an id of its own`;
  throw new RunError("RUN_CONFLICT", message);
}
