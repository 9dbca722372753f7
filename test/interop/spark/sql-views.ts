// Views in Spark's SQL on a server: node test/run-typescript.mjs test/interop/spark/sql-views.ts URL DIRECTORY. The rows are those of the
// same views in DuckDB's SQL, and a text reads no table but those that were found in it without the server.

import { deepStrictEqual as same, ok } from "node:assert/strict";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { SqlDialect } from "tessera-contracts/contracts/types";
import { type DeltaEngine, DeltaTable } from "tessera-contracts/delta";
import { TesseraError } from "tessera-contracts/diagnostics";
import { duckdb } from "tessera-contracts/duckdb";
import { canonicalSql, lineageOfSql, PlanError } from "tessera-contracts/plan";
import { planViews, runGraph, session } from "tessera-contracts/run";
import { spark, SparkError } from "tessera-contracts/spark";
import { sparkTables } from "../../../runtime/plan/lineage/spark-tables.js";
import { nodes } from "../../runtime/delta/cpg-nodes.js";
import { REFUSED, TAKEN } from "../../runtime/plan/spark-texts.js";
import { type Cells, differenceOf } from "./same-rows.js";

const [url = "sc://127.0.0.1:15002", directory = "."] = process.argv.slice(2);
const files = await duckdb({ threads: 2 });
const engine = await spark(url, { files });
const place = resolve(join(directory, "nodes"));
/** How many texts are made of those that are known. */
const TEXTS = 400;

/** Views that both dialects say with the same words. */
const VIEWS: readonly ViewNodeInit[] = [
  { name: "functions", sql: "SELECT node_id, path, bend FROM cpg_nodes WHERE node_kind = 'FUNCTION' -- only these" },
  {
    name: "ends",
    deps: ["functions"],
    cache_policy: "memory",
    sql: "SELECT path, max(bend) AS last, count(*) AS n FROM functions GROUP BY path;",
  },
  {
    name: "own",
    deps: ["functions", "ends"],
    sql: "WITH functions AS (SELECT path, node_id FROM functions) SELECT f.node_id, e.n FROM functions f JOIN ends e ON f.path = e.path",
  },
  {
    name: "tree",
    deps: ["own"],
    rel: { rel: "limit", input: { rel: "view", view: "own" }, limit: 100, offset: 0 },
  },
];

type Outcome = { readonly [view: string]: { readonly rows: Cells; readonly required: readonly string[] } };

async function outcomeOn(on: DeltaEngine, dialect: SqlDialect): Promise<Outcome> {
  const s = await session({ engine: on, datasets: { cpg_nodes: place } });
  const views = VIEWS.map((one) => (one.sql === undefined ? one : { ...one, dialect }));
  const graph = await planViews(s, { nodes: views });
  same(graph.failed, []);
  const found: { [view: string]: Outcome[string] } = {};
  await runGraph(s, graph, {
    outputs: graph.views.map(({ name }) => name),
    onOutput: async ({ view: { name, lineage }, relation: { statement } }) => {
      const batches = await (await on.query(statement)).collect();
      const rows = batches.flatMap(({ columns, rowCount }) =>
        Array.from({ length: rowCount }, (_, i) => columns.map((column) => column.at(i))),
      );
      const required = Object.entries(lineage.required_columns).flatMap(([table, names]) =>
        names.map((column) => `${table}.${column}`),
      );
      found[name] = { rows, required };
    },
  });
  await s.close();
  return found;
}

async function givesTheRowsOfDuckdb(): Promise<void> {
  const table = await DeltaTable.create(place, CpgNodeTable, { engine: files });
  await table.append(nodes(0, 40));
  const [ours, theirs] = [await outcomeOn(files, "duckdb"), await outcomeOn(engine, "spark")];
  for (const [name, { rows, required }] of Object.entries(ours)) {
    same(differenceOf(rows, theirs[name]?.rows ?? []), null, name);
    ok(rows.length > 0, name);
    same(
      required.filter((one) => theirs[name]?.required.includes(one) !== true),
      [],
      `${name} has columns that count`,
    );
  }
}

/** What is wrong with the first view of a graph. */
async function mistakeOf(view: ViewNodeInit): Promise<string> {
  const s = await session({ engine, datasets: { cpg_nodes: place } });
  const { failed } = await planViews(s, { nodes: [{ dialect: "spark", ...view }] });
  await s.close();
  return failed[0]?.mistakes.map(({ code, message }) => `${code} ${message}`).join() ?? "nothing";
}

async function seesNothingElse(): Promise<void> {
  await engine.register("stray", { statement: { sql: "SELECT 1 AS x", dialect: "spark" } });
  await engine.register("cpg_nodes", { statement: { sql: "SELECT 'stray' AS node_id", dialect: "spark" } });
  const { own } = await outcomeOn(engine, "spark");
  ok((own?.rows.length ?? 0) > 1);
  const asked: readonly (readonly [sql: string, mistake: RegExp])[] = [
    ["SELECT x FROM stray", /PLAN_UNKNOWN_DATASET/],
    ["SELECT nothing FROM cpg_nodes", /PLAN_SQL_REFUSED .*nothing/],
    ["SELECT node_id FROM cpg_nodes WHERE", /PLAN_SQL_REFUSED/],
    ["SELECT 1 + AS a", /PLAN_SQL_REFUSED/],
    ["SELECT 1 AS a, 2 AS A", /PLAN_NAME/],
    ["SELECT NULL AS a", /PLAN_TYPE/],
    ["SELECT count(*) AS n FROM CPG_NODES", /PLAN_UNKNOWN_DATASET/],
  ];
  for (const [sql, mistake] of asked) ok(mistake.test(await mistakeOf({ name: "v", sql })), sql);
  ok(/PLAN_DIALECT/.test(await mistakeOf({ name: "v", sql: "SELECT 1 AS a", dialect: "duckdb" })));
  for (const name of ["stray", "cpg_nodes"]) await engine.drop(name);
}

const COLUMNS = ["id", "kind", "dst"].map((name) => ({
  name,
  dtype: { type: name === "id" ? "i64" : "string" } as const,
}));
const TABLES = Object.fromEntries(
  ["nodes", "edges", "more", "secret"].map((name) => [name, TableSchemaSpec.create({ name, fields: COLUMNS })]),
);

/** Whether a text could be planned. Of all tables it is only given those that were found in it, so it must miss none. */
async function verdictOn(text: string): Promise<"planned" | "refused"> {
  try {
    await lineageOfSql("v", text, { datasets: TABLES }, engine);
    return "planned";
  } catch (error) {
    // Spark stumbles over a few texts.
    if (error instanceof SparkError && error.payload.error_class === "INTERNAL_ERROR") return "refused";
    if (!(error instanceof PlanError)) throw error;
    ok(
      !/TABLE_OR_VIEW_NOT_FOUND|UNSUPPORTED_DATASOURCE|PATH_NOT_FOUND/.test(error.message),
      `${text}: ${error.message}`,
    );
    return "refused";
  }
}

/** Whether a text is taken before a server is asked. */
function isRead(text: string): boolean {
  try {
    sparkTables("v", text);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}

/** Which texts of those that are taken a server does not know, and how many of those that are mixed of them it does. */
async function readsNoOther(): Promise<string> {
  const unknown: string[] = [];
  for (const [text] of TAKEN) if ((await verdictOn(text)) === "refused") unknown.push(text);
  const known = UNKNOWN[engine.capabilities.family] ?? [];
  same(
    unknown,
    TAKEN.flatMap(([text]) => (known.some((one) => text.includes(one)) ? [text] : [])),
  );
  let [read, planned] = [0, 0];
  for (const words of fc.sample(MIXED, { numRuns: TEXTS, seed: 7 })) {
    if (!isRead(words.join(" "))) continue;
    read++;
    if ((await verdictOn(words.join(" "))) === "planned") planned++;
  }
  ok(planned > 0, "no text that was mixed can be planned");
  return `${TAKEN.length - unknown.length} texts known, ${read} of ${TEXTS} mixed ones asked for, ${planned} planned`;
}

const WORDS = [...TAKEN, ...REFUSED.map(([, text]) => [text] as const)].map(([text]) =>
  canonicalSql(text, "spark").split(" "),
);
const EDIT = fc.record({
  at: fc.nat(30),
  cut: fc.nat(2),
  of: fc.constantFrom(...WORDS),
  from: fc.nat(30),
  take: fc.nat(4),
});

/** A known text with pieces of others in it. */
const MIXED = fc
  .tuple(fc.constantFrom(...WORDS), fc.array(EDIT, { minLength: 1, maxLength: 2 }))
  .map(([words, edits]) =>
    edits.reduce((text, { at, cut, of, from, take }) => {
      const [to, start] = [at % (text.length + 1), from % (of.length + 1)];
      return text.toSpliced(to, cut, ...of.slice(start, start + take));
    }, words),
  );

/** Parts of texts that a server does not know. */
const UNKNOWN: { readonly [family: string]: readonly string[] } = {
  sail: ["AS item", "EXCEPT (", "nodes window", "QUALIFY"],
};

let said = "";
try {
  await givesTheRowsOfDuckdb();
  await seesNothingElse();
  said = await readsNoOther();
} catch (error) {
  if (error instanceof TesseraError) console.error(error.code);
  throw error;
} finally {
  await engine.close();
  await files.close();
}
console.log(`${VIEWS.length} views, ${said}`);
