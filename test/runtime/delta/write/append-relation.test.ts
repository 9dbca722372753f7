import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import {
  appendRelation,
  DeltaTable,
  overwriteRelation,
  pinTable,
  prepareTable,
  tableRows,
} from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import type { Relation } from "tessera-contracts/engine";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { nodes } from "../cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const schema = TableSchemaSpec.create({
  name: "numbers",
  fields: [
    { name: "n", dtype: { type: "i64" }, nullable: false },
    { name: "label", dtype: { type: "string" } },
  ],
});
const rowsOf = (sql: string): Relation => ({ statement: { sql, dialect: "duckdb" } });
const two = rowsOf("SELECT range AS n, 'a' || range AS label FROM range(2)");

async function textsIn(uri: string, version?: number): Promise<readonly string[]> {
  const texts: string[] = [];
  const at = version === undefined ? {} : { at: { version } };
  for await (const text of tableRows(uri, { engine, ...at })) texts.push(text);
  return texts.sort();
}

describe("rows of an engine", () => {
  test("make a table, and are appended to it", async () => {
    const uri = join(temporaryDirectory(), "numbers");
    const options = { engine, durable: false };
    expect(await appendRelation(uri, { relation: two, schema }, options)).toBe(1);
    expect(await appendRelation(uri, { relation: rowsOf("SELECT 7 AS n, NULL AS label"), schema }, options)).toBe(2);
    expect(await textsIn(uri)).toEqual(['{"n":0,"label":"a0"}', '{"n":1,"label":"a1"}', '{"n":7,"label":null}']);
    const { schema: found, snapshot } = await pinTable(uri, { ...options, at: { version: 1 } });
    expect([snapshot.version, found.fields.map(({ name }) => name)]).toEqual([1, ["n", "label"]]);
  });

  test("are written once by an application that names its work", async () => {
    const uri = join(temporaryDirectory(), "numbers");
    const write = { commit: { app_transactions: [{ app_id: "nightly", version: 7 }] } };
    for (const _ of [1, 2]) {
      expect(await appendRelation(uri, { relation: two, schema }, { engine, durable: false, write })).toBe(1);
    }
    expect(await textsIn(uri)).toHaveLength(2);
  });

  test("take the place of all rows, also from what was prepared, which others may have overtaken", async () => {
    const uri = join(temporaryDirectory(), "numbers");
    const options = { engine, durable: false };
    const write = { commit: { app_transactions: [{ app_id: "nightly", version: 7 }] } };
    const one = { relation: rowsOf("SELECT 7 AS n, NULL AS label"), schema };
    const prepared = await prepareTable(uri, schema, options);
    expect(await overwriteRelation(uri, one, { ...options, write, prepared })).toMatchObject({ version: 1 });
    // The same work again, by somebody who has not seen that.
    const again = { ...options, write };
    await expect(overwriteRelation(uri, one, { ...again, prepared })).rejects.toMatchObject({
      code: "COMMIT_CONFLICT",
    });
    expect(await overwriteRelation(uri, one, again)).toMatchObject({ skipped: true });
    expect(await textsIn(uri)).toEqual(['{"n":7,"label":null}']);
    const before = await prepareTable(uri, schema, options);
    await appendRelation(uri, { relation: two, schema }, options);
    // As if it had come before the append, which read nothing.
    const overtaken = await overwriteRelation(uri, one, { ...options, prepared: before });
    expect(overtaken).toMatchObject({ version: 3, num_retries: 1, num_removed_files: 1 });
    expect(await textsIn(uri)).toHaveLength(3);
  });

  test("are refused where the table has other columns, and nulls where there are none", async () => {
    const uri = join(temporaryDirectory(), "numbers");
    const table = await DeltaTable.create(uri, CpgNodeTable, { engine, durable: false });
    await table.append(nodes(0, 2));
    const other = appendRelation(uri, { relation: two, schema }, { engine, durable: false });
    await expect(other).rejects.toMatchObject({ code: "CONTRACT_MISMATCH" });
    await expect(other).rejects.toThrow("rows of numbers cannot be appended");
    const fresh = join(temporaryDirectory(), "numbers");
    const none = rowsOf("SELECT NULL::BIGINT AS n, 'x' AS label");
    const refused = appendRelation(fresh, { relation: none, schema }, { engine, durable: false });
    await expect(refused).rejects.toThrow(expect.objectContaining({ code: "CONSTRAINT_VIOLATED" }));
    expect(await textsIn(fresh)).toEqual([]);
  });

  test("are held against the constraints of the table, and those of the call", async () => {
    const policy = { constraints: [{ name: "positive", expr: "n >= 0" }] };
    const uri = join(temporaryDirectory(), "checked");
    const options = { engine, durable: false, policy };
    expect(await appendRelation(uri, { relation: two, schema }, options)).toBe(1);
    const below = { relation: rowsOf("SELECT -1 AS n, 'x' AS label"), schema };
    await expect(appendRelation(uri, below, options)).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    const small = { ...options, constraints: [{ name: "small", expr: "n < 1" }] };
    await expect(appendRelation(uri, { relation: two, schema }, small)).rejects.toMatchObject({
      code: "CONSTRAINT_VIOLATED",
    });
    expect(await textsIn(uri)).toHaveLength(2);
  });

  test("go into wider columns, and leave others null", async () => {
    const uri = join(temporaryDirectory(), "numbers");
    await appendRelation(uri, { relation: two, schema }, { engine, durable: false });
    const narrow = TableSchemaSpec.create({
      name: "n",
      fields: [{ name: "n", dtype: { type: "i32" }, nullable: false }],
    });
    const rows = { relation: rowsOf("SELECT 5::INTEGER AS n"), schema: narrow };
    await appendRelation(uri, rows, { engine, durable: false });
    expect(await textsIn(uri)).toContain('{"n":5,"label":null}');
  });
});
