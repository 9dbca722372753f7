// The views of a graph as plans: all of them, before anything runs.

import { GraphShape } from "tessera-contracts/contracts/plan/keys";
import type { ViewGraphSpec, ViewNode } from "tessera-contracts/contracts/plan/views";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { PlanView } from "../check/context.js";
import { PlanError, type PlanErrorCode, type PlanMistake, thereAre } from "../errors.js";
import type { UdfCatalog } from "../functions/udfs.js";
import { edgesOf, type Outputs } from "./edges.js";
import { orderOf } from "./order.js";
import type { FailedView, PlannedGraph, PlannedView, ViewEdges } from "./planned.js";
import { plannedView } from "./plan-view.js";
import type { SqlPlanner } from "./sql-plan.js";

/** What a graph is planned for. */
export interface GraphOptions {
  /** The datasets as views see them. */
  readonly datasets: { readonly [name: string]: TableSchemaSpec };
  /** Which views are written, and where. Default: none. */
  readonly outputs?: Outputs;
  /** Without it, views in SQL fail. */
  readonly sql?: SqlPlanner;
  /** Functions of the user that views may call. Default: none. */
  readonly udfs?: UdfCatalog;
}

/** The version of `GraphShape`. */
const FORM = 1;

/**
 * Plans the views of a graph. A view with a mistake is listed among those that failed, and so are its readers.
 * @throws {PlanError} with all that is wrong with the graph itself: `GRAPH_CYCLE` naming the views of each cycle, `GRAPH_DUPLICATE`,
 * `GRAPH_MISSING_DEP`, `GRAPH_UNDECLARED_DEP`
 */
export async function planGraph(graph: ViewGraphSpec, options: GraphOptions): Promise<PlannedGraph> {
  const { datasets, outputs = [], sql = null, udfs = { specs: {} } } = options;
  const nodes = new Map(graph.nodes.map((node) => [node.name, node]));
  const reads: SqlPlanner["reads"] = sql?.reads ?? new Map();
  const found = new Map(graph.nodes.map((node) => [node.name, edgesOf(node, { nodes, outputs, reads })]));
  const mistakes = [...duplicates(graph), ...undeclared(graph, found), ...missingOutputs(nodes, outputs)];
  const order = orderOf(new Map([...found].map(([name, { deps, after }]) => [name, new Set([...deps, ...after])])));
  mistakes.push(...order.cycles.map(cycleMistake));
  const [first, ...others] = mistakes;
  if (first !== undefined) throw new PlanError([first, ...others]);
  const views = new Map<string, PlannedView>();
  const failed: FailedView[] = [];
  const registry = { datasets, udfs, views: {} as { [name: string]: PlanView } };
  for (const name of order.names) {
    const node = nodes.get(name);
    const edges = found.get(name);
    if (node === undefined || edges === undefined) continue;
    const planned = await plannedView(node, edges, { registry, views, sql });
    if ("mistakes" in planned) failed.push(planned);
    else {
      views.set(name, planned);
      registry.views[name] = planned;
    }
  }
  const planned = [...views.values()];
  return { views: planned, failed, warnings: unused(graph, found), signature: signatureOf(planned, outputs) };
}

function mistake(code: PlanErrorCode, path: string, message: string, hint: string | null): PlanMistake {
  return { code, path, message, hint };
}

function duplicates({ nodes }: ViewGraphSpec): readonly PlanMistake[] {
  return nodes.flatMap(({ name }, i) => {
    if (nodes.findIndex((node) => node.name === name) === i) return [];
    return [mistake("GRAPH_DUPLICATE", `$.nodes[${i}].name`, `there are two views ${name}`, "rename one of them")];
  });
}

function undeclared({ nodes }: ViewGraphSpec, found: ReadonlyMap<string, ViewEdges>): readonly PlanMistake[] {
  return nodes.flatMap(({ name, deps }, i) => {
    const missing = deps
      .filter((dep) => !found.has(dep))
      .map((dep) => {
        const message = `the view ${name} depends on ${dep}, which is no view of the graph`;
        return mistake("GRAPH_MISSING_DEP", `$.nodes[${i}].deps`, message, thereAre([...found.keys()]));
      });
    const read = (found.get(name)?.deps ?? [])
      .filter((dep) => !deps.includes(dep))
      .map((dep) => {
        const message = `the view ${name} reads ${dep}, which is not among its deps`;
        return mistake("GRAPH_UNDECLARED_DEP", `$.nodes[${i}].deps`, message, `add ${dep} to them`);
      });
    return [...missing, ...read];
  });
}

function unused({ nodes }: ViewGraphSpec, found: ReadonlyMap<string, ViewEdges>): readonly PlanMistake[] {
  return nodes.flatMap(({ name, deps }, i) =>
    deps
      .filter((dep) => found.get(name)?.deps.includes(dep) === false)
      .map((dep) =>
        mistake(
          "GRAPH_UNUSED_DEP",
          `$.nodes[${i}].deps`,
          `the view ${name} declares ${dep} and does not read it`,
          null,
        ),
      ),
  );
}

function missingOutputs(nodes: ReadonlyMap<string, ViewNode>, outputs: Outputs): readonly PlanMistake[] {
  return outputs.flatMap(({ view }, i) => {
    if (nodes.has(view)) return [];
    const message = `the output ${i + 1} is of ${view}, which is no view of the graph`;
    return [mistake("GRAPH_MISSING_DEP", `$.outputs[${i}].view`, message, thereAre([...nodes.keys()]))];
  });
}

function cycleMistake(cycle: readonly string[]): PlanMistake {
  const message = `the views go in a circle: ${cycle.join(" → ")}`;
  return mistake("GRAPH_CYCLE", "$.nodes", message, "take one of these dependencies away");
}

function signatureOf(views: readonly PlannedView[], outputs: Outputs): string {
  const shapes = views.map(({ name, fingerprint, deps }) => {
    const output = outputs.find(({ view }) => view === name)?.dataset ?? null;
    return [name, { plan_fingerprint: fingerprint, deps, output }] as const;
  });
  return GraphShape.fingerprint(GraphShape.create({ form: FORM, views: Object.fromEntries(shapes) }));
}
