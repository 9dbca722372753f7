// The table that the rows of the plan bench read, and two views of it.

import { join } from "node:path";
import { overwriteRelation } from "tessera-contracts/delta";
import { duckdbSql, schemaOfPlan } from "tessera-contracts/plan";
import { session, startRun } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";

const field = (name, type) => ({ name, dtype: { type } });
export const column = (name) => ({ op: "column", name });
export const greater = (left, value) => ({
  op: "binary",
  operator: "gt",
  left,
  right: { op: "literal", value, dtype: { type: "i64" } },
});

export const FACTS = TableSchemaSpec.create({
  name: "facts",
  fields: [field("id", "i64"), field("k", "i64"), field("v", "i64"), field("t", "string")],
});
export const REGISTRY = { datasets: { facts: FACTS } };
export const scan = { rel: "scan", dataset: "facts" };

/** By the names of outputs: a row for each row, and a row for ten. */
export const VIEWS = {
  rows: {
    keys: ["id"],
    rel: {
      rel: "project",
      input: scan,
      columns: [
        { name: "id", expr: column("id") },
        { name: "twice", expr: { op: "binary", operator: "add", left: column("v"), right: column("v") } },
        { name: "upper", expr: { op: "call", fn: "ascii_upper", args: [column("t")] } },
      ],
    },
  },
  groups: {
    keys: ["k"],
    rel: {
      rel: "aggregate",
      input: scan,
      group_by: ["k"],
      aggregates: [
        { name: "n", fn: "count" },
        { name: "total", fn: "sum", args: [column("v")] },
        { name: "last", fn: "max", args: [column("t")] },
      ],
    },
  },
};

/** The rows of the table, as SQL. */
export const factsSql = (count, where = "") =>
  `SELECT range AS id, range // 10 AS k, range * 7 % 1000 AS v, 'text ' || range % 1000 AS t FROM range(${count}) ${where}`;

export const sqlOf = (rel) => duckdbSql(RelSpec.create(rel), REGISTRY);

/** What tables have that are written incrementally: with deletion vectors, files of which few rows leave stay. */
export const PROPERTIES = { "delta.enableChangeDataFeed": "true", "delta.enableDeletionVectors": "true" };

/** Makes the table of a folder. Returns its address. */
export async function makeFacts(engine, folder, count) {
  const uri = join(folder, "facts");
  const relation = { statement: { sql: factsSql(count), dialect: "duckdb" } };
  await overwriteRelation(uri, { relation, schema: FACTS }, { engine, durable: false, properties: PROPERTIES });
  return uri;
}

/** The columns of a view, as a table of its name. */
export function schemaNamed(name) {
  return TableSchemaSpec.create({ name, fields: schemaOfPlan(RelSpec.create(VIEWS[name].rel), REGISTRY) });
}

/** A place that does not wait for the disk. */
export const storage = (place) => localStorage(place, { durable: false });

/** Writes views once, and returns the manifest. `policies` are those of each output. */
export async function runOnce(engine, { facts, folder, names, materialize = "full", policies = {}, store, runId }) {
  const places = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  const own = await session({ engine, datasets: { facts, ...places }, storage });
  const pipeline = {
    name: names.join("_"),
    datasets: [{ table_spec: FACTS }, ...names.map((name) => ({ table_spec: schemaNamed(name), policies }))],
    views: { nodes: names.map((name) => ({ name: `view_${name}`, rel: VIEWS[name].rel })) },
    outputs: names.map((name) => ({ view: `view_${name}`, dataset: name, materialize, keys: VIEWS[name].keys })),
  };
  return (await startRun({ pipeline, session: own, store, runId })).execute();
}
