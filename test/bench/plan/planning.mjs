// What a plan costs before it is executed: of one query, and of a graph of views.

import { duckdbSql, lineageOf, planFingerprint, planGraph, schemaOfPlan } from "tessera-contracts/plan";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { ViewGraphSpec } from "tessera-contracts/contracts/plan/views";
import { column, factsSql, greater, REGISTRY, scan, VIEWS } from "./facts.mjs";
import { bestOf, tell, timed } from "./tell.mjs";

export async function planning(engine, { rows }) {
  const rel = RelSpec.create({
    rel: "sort",
    input: { rel: "filter", input: VIEWS.groups.rel, predicate: greater(column("n"), 3) },
    keys: [{ column: "k" }],
  });
  const once = () => [
    schemaOfPlan(rel, REGISTRY),
    planFingerprint(rel, REGISTRY),
    lineageOf(rel, REGISTRY),
    duckdbSql(rel, REGISTRY),
  ];
  for (let i = 0; i < 300; i++) once();
  const planned = (await timed(() => Array.from({ length: 1000 }, once))) / 1000;
  await engine.materialise("facts", { sql: factsSql(5 * rows), dialect: "duckdb" });
  const executed = await timed(async () => {
    for await (const _ of await engine.query({ sql: duckdbSql(rel, REGISTRY), dialect: "duckdb" }));
  });
  await engine.drop("facts");
  tell("check, fingerprint, lineage, SQL / execution", planned / executed, {
    gate: 0.005,
    aim: 0.005,
    detail: `${planned.toFixed(3)} ms, ${executed.toFixed(0)} ms for ${5 * rows} rows`,
  });
  await graphs();
}

async function graphs() {
  const [few, many] = await bestOf(
    4,
    [200, 400].map((count) => () => planned(graphOf(count))),
  );
  tell("plan a graph of 200 views", few, { gate: 300, aim: 150, unit: " ms" });
  tell("plan 400 views / plan 200", many / few, { gate: 2.6, aim: 2.3 });
}

async function planned(graph) {
  const { failed } = await planGraph(graph, { datasets: REGISTRY.datasets, outputs: [] });
  if (failed.length > 0) throw new Error(failed[0].mistakes[0].message);
}

/** Chains of ten views. */
function graphOf(count) {
  const nodes = Array.from({ length: count }, (_, i) => ({
    name: `v${i}`,
    deps: i % 10 === 0 ? [] : [`v${i - 1}`],
    rel: {
      rel: "filter",
      input: i % 10 === 0 ? scan : { rel: "view", view: `v${i - 1}` },
      predicate: greater(column("v"), i),
    },
  }));
  return ViewGraphSpec.create({ nodes });
}
