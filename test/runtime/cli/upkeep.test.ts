import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import { column, type DataType, type Field, schema, specOf, tableOfSchema } from "tessera-contracts/arrow";
import { appendRelation, DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { tessera } from "../../generator/cli/call.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { node, nodes } from "../delta/cpg-nodes.js";
import { EVERY_TYPE, everyTypeTable } from "../delta/every-type.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** A table of the nodes 0 to 5, in three files. */
async function sixNodes(): Promise<{ folder: string; table: DeltaTable<CpgNode, CpgNodeInit> }> {
  const folder = temporaryDirectory();
  const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false });
  for (const from of [0, 2, 4]) await table.append(nodes(from, from + 2));
  return { folder, table };
}

/** A table of columns that no contract may have. */
async function createWith(folder: string, columns: readonly Field[], select: string): Promise<void> {
  const of = {
    relation: { statement: { sql: `SELECT ${select}`, dialect: "duckdb" } },
    schema: specOf(schema(columns), { name: "t" }).value,
  } as const;
  await appendRelation(folder, of, { engine, durable: false });
}

const dataFiles = (folder: string): number => readdirSync(folder).filter((name) => name.endsWith(".parquet")).length;

describe("table rows", () => {
  test("prints rows as JSON, a line each", async () => {
    const { folder } = await sixNodes();
    const { code, out, error } = await tessera(folder, "table", "rows", ".", "--where", "bstart = 3");
    expect([code, error]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(node(3));
    const some = await tessera(
      folder,
      "table",
      "rows",
      ".",
      "--columns",
      "bstart,bend",
      "--limit",
      "2",
      "--version",
      "1",
    );
    expect(some.out.split("\n").toSorted()).toEqual(['{"bstart":0,"bend":1}', '{"bstart":1,"bend":2}']);
  });

  test("prints values of every type as JSON that all programs read", async () => {
    const folder = temporaryDirectory();
    await everyTypeTable(folder, engine);
    const { out } = await tessera(folder, "table", "rows", ".");
    const rows = out.split("\n").map((line) => JSON.parse(line) as { readonly id: number });
    const [full, empty] = rows.toSorted((a, b) => a.id - b.id);
    expect(out).toContain('"long":9223372036854775807');
    expect(full).toMatchObject({
      data: "AP8=",
      day: "2026-01-31",
      moment: "2026-01-31T12:00:00.123456Z",
      clock: "2026-01-31T12:00:00",
      price: "1234567890.12",
      by_day: { "2026-01-31": null },
      prices: { a: [{ net: "1.50" }], b: null },
      scores: { 1: [0.5] },
      place: { row: 1, with: [{ "x y": "z" }] },
    });
    expect(empty).toEqual({ ...Object.fromEntries(EVERY_TYPE.fields.map(({ name }) => [name, null])), id: 2 });
  });

  test("prints what JSON has no number for as null", async () => {
    const folder = temporaryDirectory();
    const number: DataType = { type: "f64" };
    const numbers = schema([column("a", number), column("b", { type: "list", item: column("item", { type: "f32" }) })]);
    const table = tableOfSchema(numbers, { name: "numbers" });
    const written = await DeltaTable.create(folder, table, { engine, durable: false });
    await written.append([{ a: NaN, b: [Infinity, -Infinity, 1.5] }]);
    expect((await tessera(folder, "table", "rows", ".")).out).toBe('{"a":null,"b":[null,null,1.5]}');
  });

  test("says which value has no form in JSON", async () => {
    const folder = temporaryDirectory();
    const entries: DataType = {
      type: "struct",
      fields: [column("key", { type: "bool" }, { nullable: false }), column("value", { type: "i32" })],
    };
    const flags = column("flags", {
      type: "map",
      keys_sorted: false,
      entries: column("entries", entries, { nullable: false }),
    });
    await createWith(folder, [column("id", { type: "i32" }), flags], "1 AS id, MAP {true: 1} AS flags");
    const { code, error } = await tessera(folder, "table", "rows", ".");
    expect(code).toBe(3);
    expect(error).toContain("a row cannot be written as JSON: ");
    expect(error).toContain("`$.flags`; name the other columns in columns");
    expect((await tessera(folder, "table", "rows", ".", "--columns", "id")).out).toBe('{"id":1}');
  });

  test("shows what is wrong with a condition", async () => {
    const { folder } = await sixNodes();
    const { code, error } = await tessera(folder, "table", "rows", ".", "--where", "bstrat = 3");
    expect(code).toBe(2);
    expect(error).toContain("there is no column bstrat; did you mean bstart?");
    expect(error).toContain("^^^^^^");
  });
});

test("table optimize puts small files together, and then has nothing to do", async () => {
  const { folder, table } = await sixNodes();
  expect((await tessera(folder, "table", "optimize", ".")).out).toBe("3 files became 1; 0 files stayed");
  expect((await tessera(folder, "table", "optimize", ".")).out).toBe("nothing to do: 1 file of a good size");
  expect([await (await table.refresh()).count(), table.version, table.snapshot.numFiles]).toEqual([6, 4, 1]);
});

test("table vacuum lists, and deletes if it is told to", async () => {
  const { folder } = await sixNodes();
  await tessera(folder, "table", "optimize", ".");
  const short = ["table", "vacuum", ".", "--retention-hours", "0"];
  expect(await tessera(folder, ...short)).toMatchObject({
    code: 2,
    error: expect.stringContaining("keep them longer") as string,
  });
  const listed = await tessera(folder, ...short, "--force");
  expect(listed.out).toMatch(/^(?:part-.*\.parquet\n){3}3 files, .* can go; --delete deletes them$/);
  expect(dataFiles(folder)).toBe(4);
  const { code, out } = await tessera(folder, ...short, "--force", "--delete", "--format", "json");
  expect([code, VacuumReport.decodeJson(out).num_files, dataFiles(folder)]).toEqual([0, 3, 1]);
});

test("table restore goes back to a version", async () => {
  const { folder, table } = await sixNodes();
  expect(await tessera(folder, "table", "restore", ".")).toMatchObject({ code: 2 });
  expect((await tessera(folder, "table", "restore", ".", "--to", "1")).out).toBe("0 files came back, 2 files left");
  expect([await (await table.refresh()).count(), table.version]).toEqual([2, 4]);
  expect(await tessera(folder, "table", "restore", ".", "--to", "99")).toMatchObject({ code: 2 });
});
