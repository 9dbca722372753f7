import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, parseType, schema as schemaOfColumns, specOf } from "tessera-contracts/arrow";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { appendRelation, DeltaTable, replaceKeys } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import type { Relation } from "tessera-contracts/engine";
import { temporaryDirectory } from "../../../temporary-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const schema = TableSchemaSpec.create({
  name: "groups",
  fields: [
    { name: "kind", dtype: { type: "string" } },
    { name: "side", dtype: { type: "i64" } },
    { name: "total", dtype: { type: "f64" } },
  ],
});

/** Rows as `(kind, side, total)`, of which none is `(NULL, NULL, NULL)`. */
function relationOf(rows: readonly string[], columns = "kind, side, total"): Relation {
  const types: { readonly [name: string]: string } = { kind: "VARCHAR", side: "BIGINT", total: "DOUBLE" };
  const typed = columns.split(", ").map((name) => `${name}::${types[name]} AS ${name}`);
  const values = rows.length === 0 ? `(${typed.map(() => "NULL").join(", ")})` : rows.join(", ");
  const where = rows.length === 0 ? " WHERE false" : "";
  return {
    statement: {
      sql: `SELECT ${typed.join(", ")} FROM (VALUES ${values}) AS t(${columns})${where}`,
      dialect: "duckdb",
    },
  };
}

const OLD = ["('a', 1, 1)", "('a', 2, 2)", "('b', 1, 3)", "(NULL, 1, 4)", "(NULL, NULL, 5)", "('c', NULL, 6)"];

async function replaced(
  keys: { readonly columns: string; readonly rows: readonly string[] },
  rows: readonly string[],
  old: readonly string[] = OLD,
) {
  const uri = join(temporaryDirectory(), "groups");
  const options = { engine, durable: false };
  expect(await appendRelation(uri, { relation: relationOf(old), schema }, options)).toBe(1);
  const meant = { columns: keys.columns.split(", "), relation: relationOf(keys.rows, keys.columns) };
  const report = await replaceKeys(uri, { relation: relationOf(rows), schema, keys: meant }, options);
  const found: string[] = [];
  for await (const { kind, side, total } of (await DeltaTable.openAny(uri, { engine })).read()) {
    found.push([kind ?? "null", side ?? "null", Object.is(total, -0) ? "-0" : total].join(" "));
  }
  return { report, rows: found.toSorted() };
}

describe("rows of some keys are replaced", () => {
  test.each([
    ["a key that all rows have", { columns: "kind", rows: ["('b')"] }, ["('b', 9, 30)"], "b 9 30", ["b 1 3"]],
    [
      "null as a key",
      { columns: "kind", rows: ["(NULL)"] },
      ["(NULL, 1, 40)"],
      "null 1 40",
      ["null 1 4", "null null 5"],
    ],
    [
      "null in part of a key",
      { columns: "kind, side", rows: ["('c', NULL)"] },
      ["('c', NULL, 60)"],
      "c null 60",
      ["c null 6"],
    ],
    [
      "null beside a value, in other keys",
      { columns: "kind, side", rows: ["(NULL, NULL)", "('a', 1)"] },
      ["('a', 1, 10)"],
      "a 1 10",
      ["a 1 1", "null null 5"],
    ],
  ])("by %s", async (...[, keys, rows, fresh, gone]) => {
    const before = ["a 1 1", "a 2 2", "b 1 3", "c null 6", "null 1 4", "null null 5"];
    const found = await replaced(keys, rows);
    expect(found.rows).toEqual([...before.filter((row) => !gone.includes(row)), fresh].toSorted());
    expect(found.report).toMatchObject({ version: 2, skipped: false, num_added_rows: 1 });
  });

  test("and no more than once, should a key be said twice", async () => {
    const keys = { columns: "kind", rows: ["('a')", "('a')"] };
    const { rows, report } = await replaced(keys, ["('a', 1, 1)", "('a', 7, 7)"]);
    expect(rows).toEqual(["a 1 1", "a 7 7", "b 1 3", "c null 6", "null 1 4", "null null 5"]);
    expect(report.num_added_rows).toBe(1);
  });

  test("and go where a key has none any more", async () => {
    const { rows } = await replaced({ columns: "kind", rows: ["('a')", "('none')"] }, []);
    expect(rows).toEqual(["b 1 3", "c null 6", "null 1 4", "null null 5"]);
  });

  test("and stay, each as often, where they are the same: then nothing is committed", async () => {
    const twice = ["('a', 1, '1')", "('a', 1, '1')", "(NULL, NULL, 'NaN')"];
    const keys = { columns: "kind", rows: ["('a')", "(NULL)"] };
    const same = await replaced(keys, twice, twice);
    expect(same.report).toMatchObject({ version: 1, skipped: true });
    const less = await replaced(keys, twice.slice(1), twice);
    expect(less.report).toMatchObject({ version: 2, skipped: false });
    expect(less.rows).toHaveLength(2);
  });

  test("and a zero of the other sign is another row", async () => {
    const { rows, report } = await replaced(
      { columns: "kind", rows: ["('z')"] },
      ["('z', 1, '-0.0')"],
      ["('z', 1, 0)"],
    );
    expect([rows, report.version]).toEqual([["z 1 -0"], 2]);
  });

  test.each([
    ["a list", "list[f64]", "[0.0::DOUBLE, NULL]", "[-0.0::DOUBLE, NULL]", [-0, null]],
    ["a struct", "struct[x: f32]", "{'x': 0.0::FLOAT}", "{'x': -0.0::FLOAT}", { x: -0 }],
    [
      "a map of lists",
      "map[string, list[f64]]",
      "MAP {'k': ['nan'::DOUBLE, 0.0::DOUBLE]}",
      "MAP {'k': ['nan'::DOUBLE, -0.0::DOUBLE]}",
      { k: [NaN, -0] },
    ],
  ])("and a zero of the other sign is another row in %s too", async (...[, type, old, fresh, value]) => {
    const uri = join(temporaryDirectory(), "nested");
    const options = { engine, durable: false };
    const columns = [column("id", { type: "i64" }), column("v", parseType(type))];
    const nested = specOf(schemaOfColumns(columns), { name: "nested" }).value;
    const rows = (v: string): Relation => ({ statement: { sql: `SELECT 1 AS id, ${v} AS v`, dialect: "duckdb" } });
    await appendRelation(uri, { relation: rows(old), schema: nested }, options);
    const keys = { columns: ["v"], relation: { statement: { sql: `SELECT ${old} AS v`, dialect: "duckdb" } } } as const;
    const same = await replaceKeys(uri, { relation: rows(old), schema: nested, keys }, options);
    expect(same).toMatchObject({ version: 1, skipped: true });
    const other = await replaceKeys(uri, { relation: rows(fresh), schema: nested, keys }, options);
    expect(other).toMatchObject({ version: 2, num_added_rows: 1 });
    const found: unknown[] = [];
    for await (const row of (await DeltaTable.openAny(uri, { engine })).read()) found.push(row["v"]);
    expect(found).toEqual([value]);
  });
});
