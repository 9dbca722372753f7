// What a graph of views costs before a server hears of it: its plans as Spark's SQL, and these as messages of the protocol.

import { create, toBinary } from "@bufbuild/protobuf";
import { planGraph, planStatement } from "tessera-contracts/plan";
import { ViewGraphSpec } from "tessera-contracts/contracts/plan/views";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { ExecutePlanRequestSchema } from "../../../runtime/spark/protocol/connect.generated.js";

const VIEWS = 30;
const ROUNDS = 40;

const column = (name, input = 0) => ({ op: "column", name, input });
const number = (value) => ({ op: "literal", value, dtype: { type: "i64" } });
const binary = (operator, left, right) => ({ op: "binary", operator, left, right });

const DATASETS = {
  facts: TableSchemaSpec.create({
    name: "facts",
    fields: ["id", "k", "v"].map((name) => ({ name, dtype: { type: "i64" } })),
  }),
};

/** What a view makes of the one before it, in turn; each keeps the columns. */
const SHAPES = [
  (input, i) => ({ rel: "filter", input, predicate: binary("gt", column("v"), number(i)) }),
  (input, i) => ({
    rel: "project",
    input,
    columns: [
      { name: "id", expr: column("id") },
      { name: "k", expr: binary("add", column("k"), number(i)) },
      { name: "v", expr: column("v") },
    ],
  }),
  (input) => ({
    rel: "join",
    join: "left",
    left: input,
    right: { rel: "scan", dataset: "facts" },
    on: [["id", "id"]],
    columns: [
      { name: "id", expr: column("id") },
      { name: "k", expr: column("k", 1) },
      { name: "v", expr: column("v") },
    ],
  }),
  (input) => ({
    rel: "aggregate",
    input,
    group_by: ["id", "k"],
    aggregates: [{ name: "v", fn: "sum", args: [column("v")] }],
  }),
];

const GRAPH = ViewGraphSpec.create({
  nodes: Array.from({ length: VIEWS }, (_, i) => {
    const isFirst = i % 10 === 0;
    const input = isFirst ? { rel: "scan", dataset: "facts" } : { rel: "view", view: `v${i - 1}` };
    return { name: `v${i}`, deps: isFirst ? [] : [`v${i - 1}`], rel: SHAPES[i % SHAPES.length](input, i) };
  }),
});

/**
 * The least milliseconds that a graph takes.
 * @returns {Promise<{ planned_ms: number, compiled_ms: number, views: number, bytes: number }>} to check it and find its fingerprints and
 * lineage; to say its plans in SQL and as messages of so many bytes
 */
export async function compiling() {
  const found = { planned_ms: Infinity, compiled_ms: Infinity, views: VIEWS, bytes: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const { views, failed } = await planGraph(GRAPH, { datasets: DATASETS });
    if (failed.length > 0) throw new Error(failed[0].mistakes[0].message);
    const planned = performance.now();
    const registry = { datasets: DATASETS, views: Object.fromEntries(views.map((view) => [view.name, view])) };
    found.bytes = 0;
    for (const { name, rel } of views) found.bytes += encoded(name, planStatement(rel, registry, "spark").sql).length;
    found.compiled_ms = Math.min(found.compiled_ms, performance.now() - planned);
    found.planned_ms = Math.min(found.planned_ms, planned - began);
  }
  return found;
}

/** The message that gives a view its name on a server. */
function encoded(name, query) {
  const input = { relType: { case: "sql", value: { query } } };
  const view = { case: "createDataframeView", value: { input, name, isGlobal: false, replace: true } };
  const plan = { opType: { case: "command", value: { commandType: view } } };
  return toBinary(
    ExecutePlanRequestSchema,
    create(ExecutePlanRequestSchema, { sessionId: crypto.randomUUID(), operationId: crypto.randomUUID(), plan }),
  );
}
