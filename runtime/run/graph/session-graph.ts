// A view graph in a session: planned on the versions of datasets that the session reads.

import type { DeltaInputPin, FileInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import type { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import type { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { OutputSpec } from "tessera-contracts/contracts/plan/pipeline";
import { ViewGraphSpec, type ViewGraphSpecInit } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { ExecuteOptions } from "tessera-contracts/engine";
import {
  buildPlanBundle,
  planGraph,
  type PlannedGraph,
  type PlannedView,
  type PlanExporter,
  type PlanRegistry,
  treesOf,
} from "tessera-contracts/plan";
import { wholeGraph } from "../datasets/views.js";
import { RunError } from "../errors.js";
import { type Parameters, parametersOf, parameterTexts } from "../session/parameters.js";
import type { PinnedDataset } from "../session/pinned.js";
import type { Session } from "../session/session.js";

/** A view that is written to a dataset. */
export type GraphOutput = Pick<OutputSpec, "view" | "dataset">;

/** A graph that was planned and has not run. */
export interface SessionGraph extends PlannedGraph {
  readonly outputs: readonly GraphOutput[];
  /** The states of tables that it was planned on, by the names of datasets. Datasets that it writes are not among them. */
  readonly pins: readonly DeltaInputPin[];
  /** The files of datasets of other formats that it was planned on, by the names of datasets. */
  readonly files: readonly FileInputPin[];
  /** The plans as they are recorded, in the order of the views. */
  readonly bundles: readonly PlanBundle[];
}

/** How a graph is planned. */
export interface PlanViewsOptions extends ExecuteOptions {
  readonly outputs?: readonly GraphOutput[];
  /** What exports plans to Substrait, which is recorded with them: `substraitOf` of `tessera-contracts/substrait`. Default: nothing does. */
  readonly exporter?: ((rel: RelSpec, registry: PlanRegistry) => ReturnType<PlanExporter>) | undefined;
}

/**
 * Plans the views of a graph, before anything runs. Every dataset that a view reads is pinned; of one that another view of the graph is
 * written to, the columns are those that the registry knows. Views of datasets that are read are among those of the graph.
 * @throws {PlanError} as `planGraph`; {ValidationError} if the graph does not fit its contract; and as `Session.pin`
 */
export async function planViews(
  session: Session,
  graph: ViewGraphSpecInit,
  { outputs = [], exporter, ...options }: PlanViewsOptions = {},
): Promise<SessionGraph> {
  const schemas = new Map<string, TableSchemaSpec>();
  const pins = new Map<string, PinnedDataset>();
  const { engine, datasets } = session;
  const { sql, scans, lowered } = await wholeGraph(ViewGraphSpec.create(graph), { datasets, engine });
  for (const { dataset, view } of scans) {
    if (pins.has(dataset)) continue;
    const writer = outputs.find((one) => one.dataset === dataset);
    if (writer !== undefined && writer.view !== view) {
      schemas.set(dataset, schemas.get(dataset) ?? schemaOfOutput(session, dataset));
      continue;
    }
    const pinned = await session.pin(dataset, options);
    schemas.set(dataset, pinned.schema);
    pins.set(dataset, pinned);
  }
  const known = { datasets: Object.fromEntries(schemas), outputs, udfs: session.scope.udfs, ...(sql && { sql }) };
  const planned = await session.diagnostics.span("plan.compile", {}, () => planGraph(lowered(schemas), known));
  const read = [...pins.keys()].sort().flatMap((name) => pins.get(name) ?? []);
  const [all, files] = [read.flatMap(({ pin }) => pin ?? []), read.flatMap((one) => one.files ?? [])];
  const views = Object.fromEntries(planned.views.map((view) => [view.name, view]));
  const registry = { datasets: Object.fromEntries(schemas), views };
  const exported = exporter && ((rel: RelSpec) => exporter(rel, registry));
  const bundles = planned.views.map((view) =>
    buildPlanBundle(view, { delta_inputs: all, file_inputs: files }, planned.signature, exported),
  );
  return { ...planned, outputs, pins: all, files, bundles };
}

function schemaOfOutput({ datasets }: Session, name: string): TableSchemaSpec {
  const { table_spec, spec } = datasets.resolve(name);
  if (table_spec !== null && spec?.query_spec == null) return table_spec;
  const message = `views read the dataset ${name}, which another one writes: its columns must be known from a DatasetSpec without a query`;
  throw new RunError("OPTION_INVALID", message);
}

/** The views that a view reads, itself among them, and all that they read. */
function closureOf(view: PlannedView, views: ReadonlyMap<string, PlannedView>): readonly PlannedView[] {
  const found = new Set([view]);
  for (const { deps } of found) {
    for (const dep of deps) {
      const below = views.get(dep);
      if (below !== undefined) found.add(below);
    }
  }
  return [...found];
}

/**
 * What decides the rows of a view: its plan, the tables that it reads at their versions, the boundaries before them, and parameters.
 * Equal keys have equal fingerprints, and equal rows.
 */
export async function resultKeyOf(
  session: Session,
  view: PlannedView,
  {
    views,
    parameters,
    options,
  }: {
    readonly views: ReadonlyMap<string, PlannedView>;
    readonly parameters: Parameters;
    readonly options: ExecuteOptions;
  },
): Promise<ResultKey> {
  const rels: readonly RelSpec[] = closureOf(view, views).flatMap(treesOf);
  const inputs: ResultKey["inputs"] = Object.fromEntries(
    await Promise.all(
      view.datasets.map(async (name) => {
        const { tableId, pin, boundaryFingerprint } = await session.pin(name, options);
        const { version = null, from_version = null } = pin ?? {};
        return [name, { table_id: tableId, version, from_version, boundary: boundaryFingerprint }] as const;
      }),
    ),
  );
  return { plan_fingerprint: view.fingerprint, inputs, parameters: parameterTexts(parametersOf(rels), parameters) };
}
