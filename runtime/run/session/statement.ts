// A plan as a statement over what a session keeps in its engine.

import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { ExecuteOptions, Statement } from "tessera-contracts/engine";
import {
  type Columns,
  nodesOf,
  type PlannedView,
  type PlanRegistry,
  planStatement,
  type PlanView,
  rewritten,
  schemaOfPlan,
  textStatement,
  type UdfCatalog,
} from "tessera-contracts/plan";
import { checkParameters, type Parameters, parametersOf, withParameters } from "./parameters.js";
import type { PinnedDataset } from "./pinned.js";
import type { Pins } from "./pins.js";

/** A plan: its operators, or something that has them, such as a `Rel`, whose functions must be those of the session. */
export type Plan = RelSpec | { readonly spec: RelSpec; readonly registry?: Pick<PlanRegistry, "udfs"> };

/** The operators of a plan. */
export function specOfPlan(plan: Plan): RelSpec {
  return "spec" in plan ? plan.spec : plan;
}

/** A view that the engine has under a name of the session. */
export interface BoundView extends PlanView {
  readonly name: string;
}

/** What the names of a plan stand for. */
export interface Scope {
  readonly pins: Pins;
  readonly views: ReadonlyMap<string, BoundView>;
  /** Functions of the user, those with code under the names that the engine gave them. */
  readonly udfs: UdfCatalog;
}

/** A plan that was checked, as its engine is told it. */
export interface BoundPlan {
  readonly statement: Statement;
  readonly columns: Columns;
}

/** What plans are checked against: the datasets that they read at the versions of the session, and views. */
export async function registryOf(
  rel: RelSpec,
  { pins, views, udfs }: Scope,
  options: ExecuteOptions,
): Promise<PlanRegistry> {
  const datasets = await Promise.all(
    scansOf(rel).map(
      async ({ dataset, version }) => [dataset, (await pins.of(dataset, version, options)).schema] as const,
    ),
  );
  return { datasets: Object.fromEntries(datasets), views: Object.fromEntries(views), udfs };
}

/**
 * Checks a plan and its parameters, gives the engine what it reads, and says it in SQL.
 * @throws {PlanError} if there is a mistake; {RunError} `PARAMETER_MISSING` and the like; and as `Pins.of`
 */
export async function boundPlan(
  rel: RelSpec,
  parameters: Parameters,
  { scope, options }: { readonly scope: Scope; readonly options: ExecuteOptions },
): Promise<BoundPlan> {
  const registry = await registryOf(rel, scope, options);
  const columns = schemaOfPlan(rel, registry);
  checkParameters(parametersOf([rel]), parameters);
  return { columns, statement: await statementOf(withParameters(rel, parameters), scope, options) };
}

/** The statement of a plan that was checked and has no parameters. */
export async function statementOf(
  rel: RelSpec,
  { pins, views, udfs }: Scope,
  options: ExecuteOptions,
): Promise<Statement> {
  const read = new Map<string, PinnedDataset>();
  for (const { dataset, version } of scansOf(rel))
    read.set(keyOf(dataset, version), await pins.of(dataset, version, options));
  const bound = new Map<string, PlanView>([...views.values()].map((view) => [view.name, view]));
  const names = new Map<string, string>();
  for (const [key, pinned] of read) {
    const name = await pinned.name(options);
    names.set(key, name);
    bound.set(name, { schema: nonNull(pinned), fingerprint: "" });
  }
  const named = rewritten(rel, (node) => {
    if (!("rel" in node)) return node;
    if (node.rel === "view") return { ...node, view: views.get(node.view)?.name ?? node.view };
    if (node.rel !== "scan") return node;
    return readOf(names.get(keyOf(node.dataset, node.version)) ?? "", node.columns);
  });
  return planStatement(named, { datasets: {}, views: Object.fromEntries(bound), udfs }, pins.dialect);
}

/**
 * The statement of a planned view. A text of SQL sees the names that it reads, and nothing else that the engine has by a name.
 * @param parameters were checked
 */
export async function viewStatement(
  { rel, sql, schema }: Pick<PlannedView, "rel" | "sql" | "schema">,
  parameters: Parameters,
  { scope, options }: { readonly scope: Scope; readonly options: ExecuteOptions },
): Promise<Statement> {
  if (rel !== null) return statementOf(withParameters(rel, parameters), scope, options);
  if (sql === null) throw new Error("a planned view is a tree or in SQL");
  const inputs: (readonly [name: string, rows: string])[] = [];
  for (const [name, input] of Object.entries(sql.reads)) {
    inputs.push([name, (await statementOf(input, scope, options)).sql]);
  }
  return textStatement({ text: sql.text, inputs, columns: schema.fields }, scope.pins.dialect);
}

/** A scan of what the engine has under a name: its columns, or these of them. */
function readOf(view: string, columns: readonly string[]): RelSpec {
  const input: RelSpec = { rel: "view", view };
  if (columns.length === 0) return input;
  return { rel: "project", input, columns: columns.map((name) => ({ name, expr: { op: "column", name, input: 0 } })) };
}

function keyOf(dataset: string, version: number | null): string {
  return JSON.stringify([dataset, version]);
}

type Scan = Extract<RelSpec, { rel: "scan" }>;

/** The scans of a plan, which need not have been checked. */
export function scansOf(rel: RelSpec): readonly Scan[] {
  return [...nodesOf(rel)].filter((node): node is Scan => "rel" in node && node.rel === "scan");
}

/** The columns of a dataset as scans see them. */
function nonNull({ schema }: PinnedDataset): PinnedDataset["schema"] {
  const fields = schema.fields.map((field) =>
    schema.required_non_null.includes(field.name) ? { ...field, nullable: false } : field,
  );
  return { ...schema, fields };
}
