import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { call, type Call, recorder, tessera } from "../../generator/cli/call.js";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { nodes } from "../delta/cpg-nodes.js";
import { everyTypeTable } from "../delta/every-type.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** A folder with the table `nodes` of 60 rows, some of them deleted by vectors, partitioned so that paths need care. */
async function lake(): Promise<string> {
  const folder = temporaryDirectory();
  const table = await DeltaTable.create(join(folder, "no[d]es"), CpgNodeTable, {
    engine,
    durable: false,
    policy: { write_policy: { enable_features: ["deletionVectors"], partition_by: ["node_kind"] } },
  });
  await table.append(nodes(0, 62));
  await table.delete({ bstart: { in: [3, 4] } });
  return folder;
}

const sql = (folder: string, query: string, ...words: readonly string[]): Promise<Call> =>
  tessera(folder, "sql", query, "--table", "nodes=no[d]es", ...words);

describe("tessera sql", () => {
  test("prints what a query gives, and says which version it read", async () => {
    const query = "SELECT bstart, bend, NULL AS nothing, 'a\nb' AS text FROM nodes ORDER BY bstart DESC LIMIT 2";
    const { code, out, error } = await sql(await lake(), query);
    expect([code, error]).toEqual([0, "nodes is version 2 of no[d]es"]);
    expect(out).toMatchInlineSnapshot(`
      "bstart  bend  nothing  text
      61      62    NULL     a\\u000ab
      60      61    NULL     a\\u000ab

      2 rows"
    `);
  });

  test("shows the first rows, and how many there are", async () => {
    const folder = await lake();
    const { out } = await sql(folder, "FROM nodes");
    expect(out.split("\n").slice(-1)).toEqual(["50 of 60 rows"]);
    expect((await sql(folder, "FROM nodes", "--limit", "1")).out.split("\n").at(-1)).toBe("1 of 60 rows");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("prints all rows as JSON, a line each", async () => {
    const folder = await lake();
    const { code, out } = await sql(folder, "SELECT sum(bstart) AS n, count(*) AS m FROM nodes", "--format", "json");
    expect([code, out]).toEqual([0, `{"n":${(61 * 62) / 2 - 7},"m":60}`]);
    expect((await sql(folder, "SELECT bend FROM nodes", "--format", "json")).out.split("\n")).toHaveLength(60);
    expect((await sql(folder, "FROM nodes", "--format", "json", "--limit", "3")).out.split("\n")).toHaveLength(3);
  });

  test("prints values of every type as JSON that all programs read", async () => {
    const values = [
      ["'nan'::DOUBLE", "null"],
      ["['inf'::FLOAT, 0.5]", "[null,0.5]"],
      ["{'x': '-inf'::DOUBLE}", '{"x":null}'],
      ["9223372036854775807", "9223372036854775807"],
      ["170141183460469231731687303715884105727", "170141183460469231731687303715884105727"],
      ["{'n': sum(bend) OVER ()}", `{"n":${(61 * 62) / 2 - 7 + 60}}`],
      ["1.50::DECIMAL(9, 2)", '"1.50"'],
      ["TIMESTAMPTZ '2026-01-31 12:00:00.5+02'", '"2026-01-31T10:00:00.500000Z"'],
      ["TIMESTAMP_NS '2026-01-31 12:00:00.123456789'", '"2026-01-31 12:00:00.123456789"'],
      ["INTERVAL 1 DAY", '"1 day"'],
      ["'\\x00\\xFF'::BLOB", '"AP8="'],
      ["'a'::ENUM ('a', 'b')", '"a"'],
      ["[1, 2]::INTEGER[2]", "[1,2]"],
      ["NULL", "null"],
      ["MAP {DATE '2026-01-31': 1}", '{"2026-01-31":1}'],
    ] as const;
    const query = `SELECT ${values.map(([value], i) => `${value} AS v${i}`).join(", ")} FROM nodes`;
    const { code, out } = await sql(await lake(), query, "--format", "json", "--limit", "1");
    const expected = values.map(([, json], i) => `"v${i}":${json}`);
    expect([code, out]).toEqual([0, `{${expected.join(",")}}`]);
  });

  test("prints values of types that Arrow has no types for, as the engine says them", async () => {
    const values = [
      ["union_value(a := 1)", "1", '{"a":1}'],
      ["'101'::BIT", "101", '"101"'],
      ["'12:00:00+01'::TIMETZ", "12:00:00+01", '"12:00:00+01"'],
      ["1::BIGNUM", "1", "1"],
      ["[union_value(a := 'x')]", "[x]", '[{"a":"x"}]'],
      ["{'BIT': '101'::BIT}", "{'BIT': 101}", '{"BIT":"101"}'],
      ["'b'::ENUM ('UNION', 'b')", "b", '"b"'],
    ] as const;
    const folder = await lake();
    for (const [value, text, json] of values) {
      const asText = await sql(folder, `SELECT ${value} AS v FROM nodes LIMIT 1`);
      expect([value, asText.code, asText.out]).toEqual([value, 0, `v\n${text}\n\n1 row`]);
      const asJson = await sql(folder, `SELECT ${value} AS v, 1 AS n FROM nodes LIMIT 1`, "--format", "json");
      expect([value, asJson.code, asJson.out]).toEqual([value, 0, `{"v":${json},"n":1}`]);
    }
    const two = await sql(folder, "SELECT '101'::BIT AS v; DROP VIEW nodes");
    expect([two.code, two.out]).toEqual([2, ""]);
  });

  test("says which value has no form in JSON", async () => {
    const query = "SELECT TIMESTAMP '12026-01-31' AS v FROM nodes LIMIT 1";
    const { code, error } = await sql(await lake(), query, "--format", "json");
    expect(code).toBe(2);
    expect(error).toContain("a row cannot be written as JSON: ");
    expect(error).toContain("`$[0].v`; cast the column to VARCHAR");
  });

  test("joins tables, and lines up a value a line where columns are too many", async () => {
    const folder = await lake();
    await everyTypeTable(join(folder, "all"), engine);
    const query = 'SELECT n.bend, e.* FROM nodes AS n JOIN "every thing" AS e ON n.bstart = e.id ORDER BY e.id LIMIT 1';
    const { code, out } = await sql(folder, query, "--table", "every thing=all");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "-- row 1
      bend          2
      id            1
      flag          true
      tiny          -128
      short         32767
      long          9223372036854775807
      single        0.5
      double        0.1
      Display Name  Ann Ü
      data          \\x00\\xFF
      day           2026-01-31
      moment        2026-01-31 12:00:00.123456+00
      clock         2026-01-31 12:00:00
      price         1234567890.12
      class         a
      2nd           2
      tags          [x, NULL]
      counts        {a=1}
      by_day        {2026-01-31=NULL}
      rates         [0.25, NULL]
      prices        {a=[{'net': 1.50}], b=NULL}
      scores        {1=[0.5]}
      place         {'row': 1, 'with': [{'x y': z}]}

      1 row"
    `);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test.each([
    ["CREATE TABLE x AS FROM nodes", "only a query can be executed"],
    ["COPY nodes TO 'x.csv'", "Cannot access file"],
    ["COPY nodes TO 'no[d]es/x.parquet'", "Cannot access file"],
    ["ATTACH 'x.db'", "only a query can be executed"],
    ["INSTALL httpfs", "only a query can be executed"],
    ["SET threads = 3", "only a query can be executed"],
    ["SELECT 1; DROP VIEW nodes", "multiple statements"],
    ["SELECT 1) AS x; DROP VIEW nodes; SELECT (2", "syntax error"],
    ["FROM 'other.csv'", "Cannot access file"],
    ["FROM read_text('other.csv')", "Cannot access file"],
    ["FROM glob('*')", "Cannot access file"],
    ["FROM nothing", "nothing does not exist"],
    ["-- nothing", "unknown option"],
    ["/* nothing */", "No statement to prepare"],
  ])("neither changes nor reaches anything else: %s", async (query, message) => {
    const folder = await lake();
    writeFileSync(join(folder, "other.csv"), "a\n1\n");
    const before = filesIn(folder);
    const { code, out, error } = await sql(folder, query);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(filesIn(folder)).toEqual(before);
  });

  test("leaves the files alone that it reads", async () => {
    const folder = await lake();
    const before = filesIn(folder);
    const [own = ""] = Object.keys(before).filter((path) => path.endsWith(".parquet"));
    for (const verb of ["COPY", "EXPLAIN ANALYZE COPY"]) {
      expect((await sql(folder, `${verb} (SELECT 1) TO '${join(folder, own)}' (FORMAT parquet)`)).code).toBe(2);
    }
    expect(filesIn(folder)).toEqual(before);
  });

  test.each([
    [["--table", "nodes"], "--table takes NAME=URI, such as nodes=lake/cpg_nodes, found nodes"],
    [["--table", "Nodes=x"], "two tables are called Nodes; give each a name of its own"],
    [["--table", "x=nothing"], "is no Delta table"],
    [["--format", "csv"], "unknown format csv; expected text or json"],
  ])("says what is wrong with the call: %s", async (words, message) => {
    const { code, error } = await sql(await lake(), "SELECT 1", ...words);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  test("ends when it is told to", async () => {
    const printed = recorder(await lake());
    setTimeout(() => printed.stop.abort(), 500);
    const endless = "SELECT count(*) FROM range(1000000000000) AS a, nodes";
    const { code, error } = await call(printed, ["sql", endless, "--table", "nodes=no[d]es"]);
    expect(code).toBe(3);
    expect(error).toContain("was cancelled");
  });
});
