import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnyRow, column, schema, tableOfSchema } from "tessera-contracts/arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../temporary-directory.js";
import { allOf } from "./cpg-nodes.js";
import { EVERY_ROW, EVERY_TYPE, everyTypeTable } from "./every-type.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

describe("a table without a contract", () => {
  test("is read by its own columns, whatever their types and names", async () => {
    const folder = temporaryDirectory();
    await everyTypeTable(folder, engine, { partitionBy: ["day"] });
    const table = await DeltaTable.openAny(folder, { engine });
    const rows = (await allOf(table.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]));
    expect(rows).toEqual(EVERY_ROW);
    expect(table.fit).toEqual({ fit: "same", differences: [] });
    expect(table.table.schema.fields.map(({ name }) => name)).toEqual(EVERY_TYPE.fields.map(({ name }) => name));
  });

  test("is filtered, counted, queried and looked at as any other", async () => {
    const folder = temporaryDirectory();
    await everyTypeTable(folder, engine);
    const table = await DeltaTable.openAny(folder, { engine });
    const ids = await allOf(table.read({ where: "`2nd` = 2 AND day < '2026-02-01'", columns: ["id"] }));
    expect(ids).toEqual([{ id: 1 }]);
    expect(await allOf(table.read({ where: { long: 9223372036854775807n }, columns: ["2nd"] }))).toEqual([
      { "2nd": 2n },
    ]);
    expect([await table.count(), await table.count({ tiny: null })]).toEqual([2, 1]);
    await engine.register("everything", await table.relation());
    const result = await engine.query({ sql: "SELECT sum(id) AS n FROM everything", dialect: "duckdb" });
    const [batch] = await result.collect();
    expect(batch?.columns[0]?.at(0)).toBe(3n);
    await engine.drop("everything");
    const batches = await allOf(table.batches({ columns: ["id"] }));
    expect(
      batches
        .flatMap((one) => [...(one.columns[0]?.toArray() ?? [])])
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual([1, 2]);
    expect((await table.history()).map(({ version }) => version)).toEqual([1, 0]);
  });

  test("has at an earlier version the columns of then", async () => {
    const folder = temporaryDirectory();
    const id = column("id", { type: "i64" }, { nullable: false });
    const before = tableOfSchema(schema([id]), { name: "numbers" });
    const table = await DeltaTable.create(folder, before, { engine, durable: false });
    await table.append([{ id: 1n }]);
    const after = tableOfSchema(schema([id, column("note", { type: "string" })]), { name: "numbers" });
    await (
      await DeltaTable.open(folder, after, { engine, durable: false, evolve: { columns: true } })
    ).append([{ id: 2n, note: "b" }]);
    const now = await DeltaTable.openAny(folder, { engine });
    const then = await now.at({ version: 1 });
    const all = async (one: typeof now): Promise<AnyRow[]> =>
      (await allOf(one.read())).toSorted((a, b) => Number(a["id"]) - Number(b["id"]));
    expect([await all(then), then.version]).toEqual([[{ id: 1n }], 1]);
    expect(await all(now)).toEqual([
      { id: 1n, note: null },
      { id: 2n, note: "b" },
    ]);
    await expect(now.at({ version: 9 })).rejects.toMatchObject({ code: "VERSION_NOT_FOUND" });
  });

  test("must be one", async () => {
    await expect(DeltaTable.openAny(temporaryDirectory(), { engine })).rejects.toMatchObject({ code: "NOT_A_TABLE" });
  });
});
