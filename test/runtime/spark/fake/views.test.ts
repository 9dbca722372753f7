// Views in Spark's SQL: what a server is asked when they are planned, and what it is told when they run.

import { join } from "node:path";
import { Code } from "@connectrpc/connect";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { sqlView, table } from "tessera-contracts/plan";
import { planViews, runGraph, type Session, session, type SessionGraph } from "tessera-contracts/run";
import { spark, type SparkEngine } from "../../../../runtime/spark/index.js";
import { keptDirectory } from "../../../temporary-directory.js";
import { nodes } from "../../delta/cpg-nodes.js";
import { COMPLETE, type FakeServer, sparkError, startFakeServer, type WireColumn } from "./fake-server.js";

let server: FakeServer;
let files: DuckDBEngine;
let engine: SparkEngine;
let place: string;

beforeAll(async () => {
  server = await startFakeServer();
  files = await duckdb({ threads: 1 });
  engine = await spark(server.url, { files, retry: { initial_ms: 1, max_ms: 20, max_retries: 2 } });
  place = join(keptDirectory(), "cpg_nodes");
  const made = await DeltaTable.create(place, CpgNodeTable, { engine: files, durable: false });
  await made.append(nodes(0, 4));
});

afterEach(() => server.forget());

afterAll(async () => {
  await engine.close();
  await files.close();
  await server.close();
});

const started = (): Promise<Session> => session({ engine, datasets: { cpg_nodes: place } });
const inSpark = (name: string, sql: string, more: Partial<ViewNodeInit> = {}): ViewNodeInit => ({
  name,
  sql,
  dialect: "spark",
  ...more,
});

/** Plans views whose columns the server says, by what stands in a text. */
async function planned(
  views: readonly ViewNodeInit[],
  columns: { readonly [piece: string]: readonly WireColumn[] },
): Promise<SessionGraph> {
  server.describing = (sql) => Object.entries(columns).find(([piece]) => sql.includes(piece))?.[1] ?? [];
  return planViews(await started(), { nodes: views });
}

const FUNCTIONS = inSpark("functions", "SELECT node_id, path FROM cpg_nodes WHERE node_kind = 'FUNCTION' -- only;");
const PATHS = inSpark("paths", "SELECT path, count(*) AS n FROM functions GROUP BY path;", { deps: ["functions"] });
const COLUMNS = {
  "GROUP BY": [
    { name: "path", kind: "string" },
    { name: "n", kind: "long" },
  ],
  node_kind: [
    { name: "node_id", kind: "string" },
    { name: "path", kind: "string" },
  ],
} as const;

describe("a view in Spark's SQL", () => {
  test("has the columns that the server says over rows of nulls, and the lineage that its names tell", async () => {
    const { views, failed, bundles } = await planned([PATHS, FUNCTIONS], COLUMNS);
    expect(failed).toEqual([]);
    expect(
      views.map(({ name, datasets, schema }) => [name, datasets, schema.fields.map((one) => one.dtype.type)]),
    ).toEqual([
      ["functions", ["cpg_nodes"], ["string", "string"]],
      ["paths", ["cpg_nodes"], ["string", "i64"]],
    ]);
    expect(server.texts[1]).toBe(
      "WITH `functions` AS (SELECT CAST(NULL AS STRING) AS `node_id`, CAST(NULL AS STRING) AS `path`), " +
        "`tessera_text` AS (\nSELECT path, count(*) AS n FROM functions GROUP BY path\n) SELECT * FROM `tessera_text`",
    );
    const [functions, paths] = bundles;
    expect(functions?.lineage.required_columns).toEqual({ cpg_nodes: ["node_id", "node_kind", "path"] });
    expect(paths?.lineage.required_columns).toEqual({ functions: ["path"] });
    expect(paths?.errors.map(({ code }) => code)).toEqual(["not-exported", "LINEAGE_PARTIAL"]);
    expect(paths?.logical).toContain("GROUP BY path");
  });

  test("has the fingerprint that the builder gives it, another than in the SQL of DuckDB", async () => {
    const { views } = await planned([FUNCTIONS], COLUMNS);
    const nodesOf = table("cpg_nodes", { schema: CpgNodeTable });
    const options = { deps: [nodesOf], schema: nodesOf.select("node_id", "path").schema };
    const text = "select node_id,path from cpg_nodes where node_kind = 'FUNCTION'";
    const [own, other] = (["spark", "duckdb"] as const).map(
      (dialect) => sqlView("functions", text, { ...options, dialect }).registry.views?.["functions"]?.fingerprint,
    );
    expect(views[0]?.fingerprint).toBe(own);
    expect(other).not.toBe(own);
  });

  test("sees its inputs alone when it runs", async () => {
    const s = await started();
    server.describing = (sql) => (sql.includes("GROUP BY") ? COLUMNS["GROUP BY"] : COLUMNS.node_kind);
    const graph = await planViews(s, { nodes: [FUNCTIONS, PATHS] });
    server.forget();
    server.script = async function* () {
      yield COMPLETE;
    };
    await runGraph(s, graph, { outputs: ["paths"], onOutput: async () => undefined });
    const [stored, ...views] = server.texts.filter((text) => !text.startsWith("DROP"));
    expect(stored).toBe(`SELECT * FROM delta.\`${place}\` VERSION AS OF 1`);
    expect(views.at(-2)).toMatch(
      /^WITH `cpg_nodes` AS \(SELECT[^]*FROM `tessera_run_\w+`\), `tessera_text` AS \(\nSELECT node_id, path FROM cpg_nodes [^]*-- only;\n\) SELECT `node_id`, `path` FROM `tessera_text`$/,
    );
    expect(views.at(-1)).toMatch(/^WITH `functions` AS \(SELECT[^]*FROM `tessera_run_\w+`\), `tessera_text`/);
    await s.close();
  });

  test.each<[string, ViewNodeInit, string, RegExp]>([
    [
      "is not planned by a server of another",
      { name: "v", sql: "SELECT 1 AS a", dialect: "duckdb" },
      "PLAN_DIALECT",
      /spark has that of spark/,
    ],
    ["reads only what is declared", inSpark("v", "SELECT a FROM other"), "PLAN_UNKNOWN_DATASET", /reads other/],
    ["is spelled as what it reads", inSpark("v", "SELECT path FROM CPG_NODES"), "PLAN_UNKNOWN_DATASET", /CPG_NODES/],
    ["reads no files", inSpark("v", "SELECT a FROM csv.`/etc/hosts`"), "PLAN_SQL_REFUSED", /a table of the engine/],
    ["has columns of types that are known", inSpark("v", "SELECT NULL AS nothing"), "PLAN_TYPE", /type null/],
    ["has columns that come over", inSpark("v", "SELECT parse_json('1') AS variant"), "PLAN_TYPE", /type variant/],
  ])("%s", async (_, view, code, message) => {
    const columns = {
      nothing: [{ name: "nothing", kind: "null" }],
      variant: [{ name: "variant", kind: "variant" }],
    } as const;
    const { failed } = await planned([view], columns);
    expect(failed[0]?.mistakes[0].code).toBe(code);
    expect(failed[0]?.mistakes[0].message).toMatch(message);
  });

  test("is refused if the server finds fault with it, and nothing else is taken for that", async () => {
    const s = await started();
    const of = (error: ReturnType<typeof sparkError>): Promise<SessionGraph> => {
      server.describing = () => error;
      return planViews(s, { nodes: [FUNCTIONS] });
    };
    const { failed } = await of(sparkError("UNRESOLVED_COLUMN", Code.Internal, "42703"));
    expect(failed[0]?.mistakes[0]).toMatchObject({
      code: "PLAN_SQL_REFUSED",
      message: expect.stringContaining("UNRESOLVED_COLUMN") as string,
    });
    await expect(of(sparkError("INTERNAL_ERROR", Code.Internal, "XX000"))).rejects.toMatchObject({ code: "SERVER" });
    await s.close();
  });
});
