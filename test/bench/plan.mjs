// Incremental outputs against full ones, and planning against execution. Run it with `make bench-plan`.
//   node test/run-typescript.mjs test/bench/plan.mjs [--only incremental|planning] [--rows 1000000]

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { overwriteRelation, replaceKeys } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { duckdbSql, lineageOf, planFingerprint, planGraph, schemaOfPlan } from "tessera-contracts/plan";
import { directoryStore, session, startRun } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { ViewGraphSpec } from "tessera-contracts/contracts/plan/views";

const { values } = parseArgs({ options: { only: { type: "string" }, rows: { type: "string", default: "1000000" } } });
const ROWS = Number(values.rows);

const field = (name, type) => ({ name, dtype: { type } });
const column = (name) => ({ op: "column", name });
const FACTS = TableSchemaSpec.create({
  name: "facts",
  fields: [field("id", "i64"), field("k", "i64"), field("v", "i64"), field("t", "string")],
});
const scan = { rel: "scan", dataset: "facts" };
/** By the names of outputs: a row for each row, and a row for ten. */
const VIEWS = {
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
const sqlOf = (where) =>
  `SELECT range AS id, range // 10 AS k, range * 7 % 1000 AS v, 'text ' || range % 1000 AS t FROM range(${ROWS}) ${where}`;

let changes = 1;

async function incremental(folder) {
  const engine = await duckdb({ threads: 2 });
  const uri = join(folder, "facts");
  const options = { engine, durable: false };
  const properties = { "delta.enableChangeDataFeed": "true", "delta.enableDeletionVectors": "true" };
  await overwriteRelation(
    uri,
    { relation: { statement: { sql: sqlOf(""), dialect: "duckdb" } }, schema: FACTS },
    { ...options, properties },
  );
  for (const [name, { rel, keys }] of Object.entries(VIEWS)) {
    const storage = (place) => localStorage(place, { durable: false });
    const store = directoryStore(storage(join(folder, `store-${name}`)));
    const schema = { name, fields: schemaOfPlan(RelSpec.create(rel), { datasets: { facts: FACTS } }) };
    // With deletion vectors, files of which few rows leave stay.
    const none = {
      sql: `${duckdbSql(RelSpec.create(rel), { datasets: { facts: FACTS } })} LIMIT 0`,
      dialect: "duckdb",
    };
    await engine.register("facts", { statement: { sql: sqlOf(""), dialect: "duckdb" } });
    const spec = TableSchemaSpec.create(schema);
    await overwriteRelation(
      join(folder, name),
      { relation: { statement: none }, schema: spec },
      { ...options, properties },
    );
    await engine.drop("facts");
    let runs = 0;
    const run = async (materialize) => {
      const own = await session({ engine, datasets: { facts: uri, [name]: join(folder, name) }, storage });
      const pipeline = {
        name,
        datasets: [{ table_spec: FACTS }, { table_spec: schema }],
        views: { nodes: [{ name: "view", rel }] },
        outputs: [{ view: "view", dataset: name, materialize, keys }],
      };
      const started = performance.now();
      const manifest = await (await startRun({ pipeline, session: own, store, runId: `${name}-${runs++}` })).execute();
      const [output] = manifest.outputs;
      if (output.full_reason !== null && runs > 1) throw new Error(output.full_reason);
      return { ms: performance.now() - started, rows: output.rows };
    };
    await run("incremental");
    const full = Math.min((await run("full")).ms, (await run("full")).ms);
    tell(name, "everything", full, {});
    const quiet = await run("incremental");
    tell(name, "nothing changed", quiet.ms, { full, goal: 0.02, rows: quiet.rows });
    for (const [share, goal, from] of [
      [0.001, 0.1, 0.3],
      [0.01, 0.25, 0.6],
    ]) {
      const sql = sqlOf(`WHERE range >= ${from * ROWS} AND range < ${(from + share) * ROWS}`).replace(
        "* 7",
        `* ${7 + changes++}`,
      );
      await change(uri, sql, options);
      const some = await run("incremental");
      tell(name, `${share * 100} % changed`, some.ms, { full, goal, rows: some.rows });
    }
  }
  await engine.close();
}

/** Replaces rows of some ids, in one commit. */
async function change(uri, sql, options) {
  const keys = { columns: ["id"], relation: { statement: { sql: `SELECT id FROM (${sql})`, dialect: "duckdb" } } };
  await replaceKeys(uri, { relation: { statement: { sql, dialect: "duckdb" } }, schema: FACTS, keys }, options);
}

function tell(name, what, ms, { full, goal, rows }) {
  const ratio =
    full === undefined ? "" : `${(ms / full).toFixed(3)} of full, goal ${goal} ${ms / full <= goal ? "" : "MISSED"}`;
  console.log(
    `${name.padEnd(10)} ${what.padEnd(18)} ${ms.toFixed(0).padStart(7)} ms ${String(rows ?? "").padStart(9)} rows  ${ratio}`,
  );
}

/** What a plan costs before it is executed, against 200 views and against one query. */
async function planning() {
  const registry = { datasets: { facts: FACTS } };
  const rel = RelSpec.create({
    rel: "sort",
    input: {
      rel: "filter",
      input: VIEWS.groups.rel,
      predicate: {
        op: "binary",
        operator: "gt",
        left: column("n"),
        right: { op: "literal", value: 3, dtype: { type: "i64" } },
      },
    },
    keys: [{ column: "k" }],
  });
  const once = () => [
    schemaOfPlan(rel, registry),
    planFingerprint(rel, registry),
    lineageOf(rel, registry),
    duckdbSql(rel, registry),
  ];
  for (let i = 0; i < 300; i++) once();
  const started = performance.now();
  for (let i = 0; i < 1000; i++) once();
  const planned = (performance.now() - started) / 1000;
  const engine = await duckdb({ threads: 2 });
  await engine.materialise("facts", {
    sql: sqlOf("").replace(`range(${ROWS})`, `range(${5 * ROWS})`),
    dialect: "duckdb",
  });
  const executed = performance.now();
  for await (const _ of await engine.query({ sql: duckdbSql(rel, registry), dialect: "duckdb" }));
  const ms = performance.now() - executed;
  await engine.close();
  console.log(
    `check, fingerprint, lineage, SQL ${planned.toFixed(3)} ms, execution over ${5 * ROWS} rows ${ms.toFixed(0)} ms: ${((100 * planned) / ms).toFixed(3)} %, goal 0.5 %`,
  );
  const times = [];
  for (const count of [200, 400]) {
    const nodes = Array.from({ length: count }, (_, i) => ({
      name: `v${i}`,
      deps: i % 10 === 0 ? [] : [`v${i - 1}`],
      rel: {
        rel: "filter",
        input: i % 10 === 0 ? scan : { rel: "view", view: `v${i - 1}` },
        predicate: {
          op: "binary",
          operator: "gt",
          left: column("v"),
          right: { op: "literal", value: i, dtype: { type: "i64" } },
        },
      },
    }));
    const spec = ViewGraphSpec.create({ nodes });
    let least = Infinity;
    for (let i = 0; i < 4; i++) {
      const from = performance.now();
      const { failed } = await planGraph(spec, { datasets: registry.datasets, outputs: [] });
      if (failed.length > 0) throw new Error(failed[0].mistakes[0].message);
      least = Math.min(least, performance.now() - from);
    }
    times.push(least);
  }
  console.log(
    `200 views planned in ${times[0].toFixed(0)} ms, goal 150; 400 in ${(times[1] / times[0]).toFixed(2)} times that, goal 2.3`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "tessera-bench-"));
try {
  if (values.only !== "incremental") await planning();
  if (values.only !== "planning") await incremental(folder);
} finally {
  rmSync(folder, { recursive: true });
}
