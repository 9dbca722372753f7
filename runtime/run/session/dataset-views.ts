// Views of datasets that plans of a session read.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { ExecuteOptions, FileEngine } from "tessera-contracts/engine";
import { nodesOf, PlanError, type PlannedView, planGraph, treesOf } from "tessera-contracts/plan";
import type { DatasetRegistry } from "../datasets/registry.js";
import { wholeGraph } from "../datasets/views.js";
import type { EngineNames } from "./names.js";
import { parametersOf } from "./parameters.js";
import { type BoundView, type Scope, viewStatement } from "./statement.js";

/** What a session has for its plans. */
export interface ViewHost {
  readonly engine: FileEngine;
  readonly datasets: DatasetRegistry;
  readonly names: EngineNames;
  readonly scope: Scope & { readonly views: Map<string, BoundView> };
}

/**
 * Gives the engine the views of datasets that a plan reads and the session does not have yet.
 * @throws {PlanError} if one of them has a mistake, or takes parameters, which belong to a single plan
 */
export async function bindDatasetViews(host: ViewHost, rel: RelSpec, options: ExecuteOptions): Promise<void> {
  const { engine, datasets, names, scope } = host;
  const wanted = [...nodesOf(rel)].flatMap((node) =>
    "rel" in node && node.rel === "view" && !scope.views.has(node.view) ? [node.view] : [],
  );
  if (wanted.length === 0) return;
  const { sql, scans, lowered } = await wholeGraph({ nodes: [] }, { datasets, engine, wanted });
  const schemas = new Map<string, TableSchemaSpec>();
  for (const { dataset } of scans) schemas.set(dataset, (await scope.pins.of(dataset, null, options)).schema);
  const known = { datasets: Object.fromEntries(schemas), ...(sql && { sql }) };
  const { views, failed } = await planGraph(lowered(schemas), known);
  const [first] = failed;
  if (first !== undefined) throw new PlanError(first.mistakes);
  for (const view of views) {
    if (scope.views.has(view.name)) continue;
    demandNoParameters(view);
    const statement = await viewStatement(view, {}, { scope, options });
    const { schema, fingerprint } = view;
    scope.views.set(view.name, { name: await names.register({ statement }, options), schema, fingerprint });
  }
}

function demandNoParameters(view: PlannedView): void {
  const [parameter] = parametersOf(treesOf(view)).keys();
  if (parameter === undefined) return;
  const message = `the view ${view.name} of a dataset takes the parameter ${parameter}`;
  throw new PlanError([{ code: "PLAN_PLACE", path: "$", message, hint: "read it in a view graph" }]);
}
