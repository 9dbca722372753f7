// One view of a graph as a plan.

import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import { CanonicalPlan, type RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Columns, PlanRegistry } from "../check/context.js";
import { schemaOfPlan } from "../check/validate-plan.js";
import { PlanError, type PlanMistake } from "../errors.js";
import { requiredUdfs } from "../functions/required-udfs.js";
import { normalise } from "../identity/fingerprint.js";
import { lineageOf } from "../lineage/lineage.js";
import { lowerQuery } from "../lower/query.js";
import { isSameType, plainType, typeName } from "../types.js";
import { nodesOf, rewritten } from "../walk.js";
import { type FailedView, type PlannedView, treesOf, type ViewEdges } from "./planned.js";
import { plannedSql, type SqlPlanner } from "./sql-plan.js";

/** What is known when a view is planned. */
export interface Known {
  readonly registry: PlanRegistry;
  /** The views that it may read. */
  readonly views: ReadonlyMap<string, PlannedView>;
  /** What plans views in SQL; null: nobody does. */
  readonly sql: SqlPlanner | null;
}

/** Plans a view, or says why that cannot be. */
export async function plannedView(node: ViewNode, edges: ViewEdges, known: Known): Promise<PlannedView | FailedView> {
  const { name } = node;
  const absent = edges.deps.find((dep) => !known.views.has(dep));
  if (absent !== undefined) {
    const message = `the view ${name} reads ${absent}, which could not be planned`;
    return { name, mistakes: [{ code: "GRAPH_DEP_FAILED", path: "$", message, hint: null }] };
  }
  try {
    const { columns, ...plan } = node.sql === null ? treeOf(node, known) : await sqlOf(node, node.sql, known);
    const datasets = datasetsOf(treesOf(plan), edges, known);
    return {
      name,
      node,
      ...plan,
      schema: schemaWith(node, columns),
      ...edges,
      datasets,
      udfs: requiredUdfs(treesOf(plan), known.registry),
    };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { name, mistakes: error.mistakes };
  }
}

/** What of a view its plan says. */
type Plan = Pick<PlannedView, "rel" | "sql" | "fingerprint" | "normal" | "lineage"> & {
  readonly columns: Columns;
};

function treeOf(node: ViewNode, known: Known): Plan {
  const { registry } = known;
  const rel = relOf(node, known);
  const columns = schemaOfPlan(rel, registry);
  const normal = normalise(rel, registry);
  const fingerprint = CanonicalPlan.fingerprint(normal);
  return { rel, sql: null, columns, fingerprint, normal, lineage: lineageOf(rel, registry) };
}

async function sqlOf(node: ViewNode, text: string, { registry, sql: planner }: Known): Promise<Plan> {
  const { name } = node;
  const found = planner?.reads.get(name);
  if (planner === null || found === undefined) {
    throw wrong(`the view ${name} is in SQL, which nothing but an engine could plan`, "say it as rel or as query");
  }
  if (found.mistakes !== null) throw new PlanError(found.mistakes);
  const { engine } = planner;
  const { sql, ...planned } = await plannedSql(node, { text, reads: found.reads }, { registry, engine });
  return { rel: null, normal: null, sql, ...planned, lineage: sql.lineage.lineage };
}

function relOf(node: ViewNode, { views }: Known): RelSpec {
  const { name, rel, query, deps } = node;
  if (rel !== null) return rel;
  const [dep = "", ...others] = deps;
  if (query === null) {
    throw wrong(`the view ${name} has no plan`, "say it as rel, as query or as sql");
  }
  const schema = views.get(dep)?.schema;
  if (schema === undefined || others.length > 0) {
    throw wrong(`the view ${name} is a query and has ${deps.length} deps`, "a query reads exactly one view");
  }
  const input: RelSpec = { rel: "view", view: dep };
  return rewritten(lowerQuery(query, schema), (one) => ("rel" in one && one.rel === "scan" ? input : one));
}

function wrong(message: string, hint: string): PlanError {
  return new PlanError([{ code: "PLAN_PLACE", path: "$", message, hint }]);
}

/** The columns of the plan; what the view says of them must be so. */
function schemaWith({ name, schema }: ViewNode, columns: Columns): TableSchemaSpec {
  if (schema === null) return { name, fields: columns, key_fields: [], required_non_null: [], metadata: {} };
  const said = textOf(schema.fields);
  const isSame =
    columns.length === schema.fields.length &&
    schema.fields.every((field, i) => {
      const column = columns[i];
      return column?.name === field.name && isSameType(plainType(column.dtype), plainType(field.dtype));
    });
  if (isSame) return schema;
  const mistake: PlanMistake = {
    code: "PLAN_TYPE",
    path: "$",
    message: `the view ${name} says that its columns are ${said}, and its plan gives ${textOf(columns)}`,
    hint: "change one of them",
  };
  throw new PlanError([mistake]);
}

function textOf(columns: Columns): string {
  return columns.map(({ name, dtype }) => `${name} ${typeName(dtype)}`).join(", ");
}

/** Those that it scans, and those of the views that it reads. */
function datasetsOf(rels: readonly RelSpec[], { deps }: ViewEdges, { views }: Known): readonly string[] {
  const nodes = rels.flatMap((rel) => [...nodesOf(rel)]);
  const own = nodes.flatMap((node) => ("rel" in node && node.rel === "scan" ? [node.dataset] : []));
  const below = deps.flatMap((dep) => views.get(dep)?.datasets ?? []);
  return [...new Set([...own, ...below])].sort();
}
