// Views in SQL in a graph: planned, computed and kept like those that are trees.

import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import type { CachePolicy } from "tessera-contracts/contracts/types";
import type { AnyRow } from "tessera-contracts/arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { sqlView, table } from "tessera-contracts/plan";
import { planViews, runGraph, type Session, session, type SessionGraph } from "tessera-contracts/run";
import { nodes } from "../delta/cpg-nodes.js";
import { binary, col, filter, i64, type Lake, lake, namesIn, param, project, scan, view } from "./lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const started = (): Promise<Session> => session({ engine: place.engine, datasets: { cpg_nodes: place.uri } });
const inSql = (name: string, sql: string, more: Partial<ViewNodeInit> = {}): ViewNodeInit => ({ name, sql, ...more });
const plan = async (views: readonly ViewNodeInit[]): Promise<SessionGraph> =>
  planViews(await started(), { nodes: views });

/** What is wrong with the first view. */
async function mistakeOf(
  ...views: readonly ViewNodeInit[]
): Promise<readonly [code: string, message: string, hint: string | null]> {
  const { failed } = await plan(views);
  const [{ code, message, hint } = { code: "none", message: "", hint: null }] = failed[0]?.mistakes ?? [];
  return [code, message, hint];
}

async function rowsOf(
  s: Session,
  views: readonly ViewNodeInit[],
  { parameters = {}, cachePath = null as string | null } = {},
): Promise<{ readonly [view: string]: readonly AnyRow[] }> {
  const found: { [view: string]: readonly AnyRow[] } = {};
  const graph = await planViews(s, { nodes: views });
  expect(graph.failed).toEqual([]);
  await runGraph(s, graph, {
    outputs: views.map(({ name }) => name),
    parameters,
    cachePath,
    onOutput: async ({ view: { name }, relation: { statement } }) => {
      const batches = await (
        await place.engine.query({ ...statement, sql: `${statement.sql} ORDER BY ALL` })
      ).collect();
      found[name] = batches.flatMap(({ schema, columns, rowCount }) =>
        Array.from({ length: rowCount }, (_, i) =>
          Object.fromEntries(schema.fields.map((field, c) => [field.name, columns[c]?.at(i)])),
        ),
      );
    },
  });
  return found;
}

describe("a view in SQL", () => {
  test("is planned with its columns, its lineage and what it reads", async () => {
    const { views, failed, bundles } = await plan([
      inSql("ends", "SELECT path, max(bend) AS last, count(*) AS n FROM functions GROUP BY ALL;", {
        deps: ["functions"],
      }),
      inSql("functions", "SELECT node_id, path, bend FROM CPG_Nodes WHERE node_kind = 'FUNCTION' -- only these"),
    ]);
    expect(failed).toEqual([]);
    expect(views.map(({ name, deps, datasets }) => [name, deps, datasets])).toEqual([
      ["functions", [], ["cpg_nodes"]],
      ["ends", ["functions"], ["cpg_nodes"]],
    ]);
    expect(views[1]?.schema.fields.map(({ name, dtype }) => [name, dtype.type])).toEqual([
      ["path", "string"],
      ["last", "i64"],
      ["n", "i64"],
    ]);
    const [functions, ends] = bundles;
    expect(functions?.lineage.required_columns).toEqual({ cpg_nodes: ["bend", "node_id", "node_kind", "path"] });
    expect(functions?.lineage.filter_columns).toEqual({ cpg_nodes: ["node_kind"] });
    expect(functions?.delta_inputs.map(({ dataset_name }) => dataset_name)).toEqual(["cpg_nodes"]);
    expect(ends?.logical).toContain("max(bend)");
    expect([ends?.substrait, ends?.errors.map(({ code }) => code)]).toEqual([null, ["not-exported"]]);
  });

  test("has the fingerprint that the builder gives it, whatever its spaces and cases", async () => {
    const nodesOf = table("cpg_nodes", { schema: CpgNodeTable });
    const schema = nodesOf.select("path").schema;
    const built = sqlView("paths", "SELECT path FROM cpg_nodes", { deps: [nodesOf], schema });
    const { views } = await plan([
      inSql("paths", "select path\n from cpg_nodes -- all"),
      inSql("other", "SELECT path FROM cpg_nodes WHERE bend > 3"),
    ]);
    const of = (name: string): string | undefined => views.find((one) => one.name === name)?.fingerprint;
    expect(of("paths")).toBe(built.registry.views?.["paths"]?.fingerprint);
    expect(of("other")).not.toBe(of("paths"));
    const [brought] = (await plan([...built.views])).views;
    expect(brought?.schema).toEqual(schema);
  });

  test("reads trees, and is read by them", async () => {
    const s = await started();
    const { ends, counts } = await rowsOf(
      s,
      [
        { name: "late", rel: filter(scan("cpg_nodes"), binary("ge", col("bstart"), param("since", "i64"))) },
        inSql("starts", "WITH late AS (SELECT bstart AS b FROM late) SELECT l.b + 1 AS x FROM late l", {
          deps: ["late"],
        }),
        { name: "ends", deps: ["starts"], rel: project(view("starts"), { x: binary("add", col("x"), i64(10)) }) },
        inSql("counts", "SELECT count(*) AS n FROM starts a JOIN ends b ON a.x + 10 = b.x", {
          deps: ["ends", "starts"],
        }),
      ],
      { parameters: { since: 20 } },
    );
    const starts = nodes(0, 6)
      .map(({ bstart }) => BigInt(bstart ?? 0))
      .filter((one) => one >= 20n);
    expect(ends).toEqual(starts.map((one) => ({ x: one + 11n })));
    expect(counts).toEqual([{ n: BigInt(starts.length) }]);
    await s.close();
  });

  test("is the view where it declares it, and else the dataset of that name", async () => {
    const s = await started();
    const rows = await rowsOf(s, [
      inSql("cpg_nodes", "SELECT node_id FROM cpg_nodes LIMIT 0"),
      inSql("of_view", "SELECT count(*) AS n FROM cpg_nodes", { deps: ["cpg_nodes"] }),
      inSql("of_dataset", "SELECT count(*) AS n FROM cpg_nodes"),
    ]);
    expect([rows["of_view"], rows["of_dataset"]]).toEqual([[{ n: 0n }], [{ n: 6n }]]);
    await s.close();
  });

  test("sees nothing that the engine has besides", async () => {
    await place.engine.materialise("stray", { sql: "SELECT 1 AS x", dialect: "duckdb" });
    await place.engine.materialise("cpg_nodes", { sql: "SELECT 'stray' AS node_id", dialect: "duckdb" });
    expect(await mistakeOf(inSql("v", "SELECT x FROM stray"))).toEqual([
      "PLAN_UNKNOWN_DATASET",
      "the SQL of v reads stray, which is no dataset and no view",
      "there are cpg_nodes",
    ]);
    const s = await started();
    expect((await rowsOf(s, [inSql("v", "SELECT count(*) AS n FROM cpg_nodes")]))["v"]).toEqual([{ n: 6n }]);
    await s.close();
    await place.engine.drop("stray");
    await place.engine.drop("cpg_nodes");
  });

  test("gives the same rows by every policy, and is found by its key", async () => {
    const cachePath = join(place.folder, "cache-of-sql");
    const s = await started();
    const before = await namesIn(place.engine);
    const views = (cache_policy: CachePolicy): ViewNodeInit[] => [
      inSql("kinds", "SELECT node_kind, sum(bend)::BIGINT AS s FROM cpg_nodes GROUP BY ALL", { cache_policy }),
      inSql("most", "SELECT max(s) AS s FROM kinds", { deps: ["kinds"], cache_policy }),
    ];
    const plain = await rowsOf(s, views("none"));
    for (const policy of ["memory", "delta_staging", "delta_staging"] as const) {
      expect(await rowsOf(s, views(policy), { cachePath })).toEqual(plain);
    }
    const graph = await planViews(s, { nodes: views("delta_staging") });
    const { caches } = await runGraph(s, graph, { outputs: ["most"], cachePath, onOutput: async () => undefined });
    expect(caches.map(({ view_name, hit }) => [view_name, hit])).toEqual([
      ["kinds", true],
      ["most", true],
    ]);
    await s.close();
    expect(await namesIn(place.engine)).toEqual(before.filter((name) => !name.startsWith("tessera_run_")));
  });

  test("is another result when its input has another version", async () => {
    const own = join(place.folder, "moving");
    const moving = await DeltaTable.create(own, CpgNodeTable, { engine: place.engine, durable: false });
    await moving.append(nodes(0, 2));
    const keyOf = async (sql: string): Promise<readonly unknown[]> => {
      const s = await session({ engine: place.engine, datasets: { moving: own } });
      const graph = await planViews(s, { nodes: [inSql("v", sql)] });
      const { resultKeys } = await runGraph(s, graph, { outputs: ["v"], onOutput: async () => undefined });
      const rows = await rowsOf(s, [inSql("v", sql)]);
      await s.close();
      return [resultKeys["v"], rows["v"]];
    };
    const [key, rows] = await keyOf("SELECT count(*) AS n FROM moving");
    expect(await keyOf("select COUNT( * ) as n from moving /* again */;")).toEqual([key, rows]);
    await moving.append(nodes(2, 5));
    const [later, more] = await keyOf("SELECT count(*) AS n FROM moving");
    expect(later).not.toBe(key);
    expect([rows, more]).toEqual([[{ n: 2n }], [{ n: 5n }]]);
  });
});

describe("the text of a view", () => {
  test.each<[string, string, RegExp]>([
    ["two statements", "SELECT node_id FROM cpg_nodes; SELECT 1", /2 statements/],
    ["no statement", "-- nothing", /0 statements/],
    ["a file", "SELECT * FROM '/etc/hosts.parquet'", /reads \/etc\/hosts.parquet/],
    ["a file by a function", "SELECT * FROM cpg_nodes, read_csv('/etc/hosts')", /the table function read_csv reads/],
    ["a query in a text", "SELECT * FROM query('SELECT 1')", /the table function query reads/],
    ["a table of the system", "SELECT * FROM duckdb_settings()", /the table function duckdb_settings/],
    [
      "a view of the system",
      "SELECT * FROM information_schema.tables",
      /information_schema.tables is a table of the engine/,
    ],
    ["a name of the engine", "SELECT * FROM main.cpg_nodes", /main.cpg_nodes is a table of the engine/],
    ["another version", "SELECT * FROM cpg_nodes AT (VERSION => 1)", /another time/],
    ["an insertion", "INSERT INTO cpg_nodes SELECT * FROM cpg_nodes", /Only SELECT/],
    ["another database", "ATTACH 'x.db'", /Only SELECT/],
    ["a description", "DESCRIBE cpg_nodes", /describes/],
    ["a parameter", "SELECT $x AS x FROM cpg_nodes", /the parameter \$x/],
    ["a sample", "SELECT * FROM cpg_nodes USING SAMPLE 3 ROWS", /a sample/],
    ["a sample of a table", "SELECT * FROM cpg_nodes TABLESAMPLE 10%", /a sample/],
    ["the time", "SELECT now() AS t", /now\(\) depends on when/],
    ["the day", "SELECT current_date AS t", /current_date\(\) depends on when/],
    ["the time since", "SELECT age(TIMESTAMP '2020-01-01') AS t", /age\(\) depends on when/],
    [
      "a random number in a subquery",
      "SELECT 1 AS k WHERE EXISTS (SELECT 1 WHERE random() > 0.5)",
      /random\(\) is another value/,
    ],
    ["a random id", "SELECT uuid() AS id", /gen_random_uuid|uuid\(\) is another value/],
    ["a variable", "SELECT getvariable('x') AS x", /getvariable\(\) depends on the session/],
    ["a setting", "SELECT current_setting('threads') AS x", /current_setting\(\) depends on the session/],
    ["no SQL", "what is this", /syntax error/],
    ["a column that is not there", "SELECT nothing FROM cpg_nodes", /nothing/],
    ["a bracket too many", "SELECT 1 AS a) , (SELECT 2 AS b", /syntax error/],
  ])("that is or reads %s is refused", async (_, sql, why) => {
    const [code, message, hint] = await mistakeOf(inSql("v", sql));
    expect(["PLAN_SQL_REFUSED", "PLAN_UNKNOWN_DATASET"]).toContain(code);
    expect(message).toMatch(why);
    expect(hint).not.toBeNull();
  });

  test.each<[string, string, string, RegExp]>([
    ["two columns of one name", "SELECT 1 AS a, 2 AS A", "PLAN_NAME", /two columns A/],
    ["a type that no other holds", "SELECT sum(bend) AS s FROM cpg_nodes", "PLAN_TYPE", /HUGEINT/],
  ])("has no %s", async (_, sql, code, why) => {
    const [found, message] = await mistakeOf(inSql("v", sql));
    expect(found).toBe(code);
    expect(message).toMatch(why);
  });

  test("is of the dialect of the engine", async () => {
    const [code, message] = await mistakeOf(inSql("v", "SELECT 1 AS a", { dialect: "spark" }));
    expect([code, message]).toEqual([
      "PLAN_DIALECT",
      "the view v is in the SQL of spark, and the engine duckdb has that of duckdb",
    ]);
  });

  test("gives the columns that the view says", async () => {
    const schema = { name: "v", fields: [{ name: "path", dtype: { type: "i64" as const } }] };
    const [code, message] = await mistakeOf(inSql("v", "SELECT path FROM cpg_nodes", { schema }));
    expect([code, message]).toEqual([
      "PLAN_TYPE",
      "the view v says that its columns are path i64, and its plan gives path string",
    ]);
  });

  test("reads only what the view declares", async () => {
    const views = [inSql("a", "SELECT 1 AS k"), inSql("b", "SELECT k FROM a")];
    const wanted = expect.objectContaining({ code: "GRAPH_UNDECLARED_DEP" }) as unknown;
    await expect(plan(views)).rejects.toEqual(wanted);
    const failing = await plan([inSql("a", "SELECT nothing"), inSql("b", "SELECT k FROM a", { deps: ["a"] })]);
    expect(failing.failed.map(({ name, mistakes }) => [name, mistakes[0].code])).toEqual([
      ["a", "PLAN_SQL_REFUSED"],
      ["b", "GRAPH_DEP_FAILED"],
    ]);
  });

  test("stays what it was, whatever it quotes", async () => {
    const s = await started();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), async (text) => {
        fc.pre(!text.includes("\0"));
        const quoted = `'${text.replaceAll("'", "''")}'`;
        const rows = await rowsOf(s, [inSql("v", `SELECT ${quoted} AS k -- ; ' "\n;`)]);
        expect(rows["v"]).toEqual([{ k: text }]);
      }),
      { numRuns: 40, examples: [["'); DROP TABLE x --"], ["/* $$ */"], ["\\'"], [");"]] },
    );
    await s.close();
  });
});
