import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, schema, tableOfSchema } from "tessera-contracts/arrow";
import { table as tableFrom } from "tessera-contracts/arrow/codegen";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DeltaIngestReject } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable, RowsRejected } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  bool,
  contract,
  datetime,
  decimal,
  defaulted,
  field,
  int,
  list,
  nullable,
  str,
  struct,
} from "tessera-contracts/serde/codegen";
import { memoryStorage } from "tessera-contracts/storage";
import { CsvReader } from "../../../runtime/delta/ingest/csv.js";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { allOf, nodes, sorted } from "./cpg-nodes.js";
import { EVERY_TYPE, everyTypeTable } from "./every-type.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const create = (folder: string): Promise<DeltaTable<CpgNode, CpgNodeInit>> =>
  DeltaTable.create(join(folder, "nodes"), CpgNodeTable, { engine, durable: false });

const HEAD = "node_id,node_kind,path,bstart,bend,file_id\n";

/** A file in a folder of its own. */
function file(name: string, text: string | Uint8Array): { readonly folder: string; readonly path: string } {
  const folder = temporaryDirectory();
  writeFileSync(join(folder, name), text);
  return { folder, path: join(folder, name) };
}

/** Orders with the types that files of text are converted to. */
const parts = { name: "Order", module: "test" };
const fields = [
  field("id", int()),
  field("paid", bool()),
  field("at", datetime({ tz: true })),
  field("price", decimal()),
  field("note", nullable(str())),
  defaulted("count", int(), () => 1),
  field("tags", list(str())),
];
const OrderTable = tableFrom({
  contract: contract<object, object>({ ...parts, info: struct({ ...parts, fields: () => fields }) }),
  name: "orders",
  key: [],
  columns: [
    "id: i64 not null",
    "paid: bool not null",
    "at: timestamp[us, UTC] not null",
    "price: string not null",
    "note: string",
    "count: i64 not null",
    "tags: list[item: string not null] not null",
  ],
});

describe("values that the contract takes, and the columns do not hold,", () => {
  const numbers = { name: "Number", module: "test" };
  const numberFields = [field("id", int()), field("price", decimal()), field("note", nullable(str()))];
  const numberTable = (note: string) =>
    tableFrom({
      contract: contract<object, object>({ ...numbers, info: struct({ ...numbers, fields: () => numberFields }) }),
      name: "numbers",
      key: [],
      columns: ["id: i64 not null", "price: decimal[6, 2] not null", `note: ${note}`],
    });

  test.each([
    [
      "numbers.jsonl",
      '{"id":1,"price":"1.50","note":null}\n{"id":9223372036854775808,"price":"1","note":null}\n' +
        '{"id":3,"price":"12345.00","note":"x"}\n{"id":4,"price":"1.505","note":"x"}\n{"id":5,"price":"9999.99","note":"x"}\n',
    ],
    ["numbers.csv", "id,price,note\n1,1.50,\n9223372036854775808,1,\n3,12345.00,x\n4,1.505,x\n5,9999.99,x\n"],
  ])("are rejected with their place and a reason: %s", async (name, text) => {
    const { folder, path } = file(name, text);
    const first = name.endsWith(".csv") ? 2 : 1;
    const table = await DeltaTable.create(join(folder, "n"), numberTable("string"), { engine, durable: false });
    const texts: (string | null)[] = [];
    const report = await table.ingest(path, { maxRejects: 3, onReject: (one) => texts.push(one.text) });
    expect(report).toMatchObject({ num_rows: 5, num_rejects: 3, write: { num_added_rows: 2 } });
    expect(report.rejects.map(({ row, column }) => [row - first, column])).toEqual([
      [1, "id"],
      [2, "price"],
      [3, "price"],
    ]);
    expect(report.rejects.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Integer value out of range",
        "The column of type decimal[6, 2] cannot hold "12345.00"",
        "The column of type decimal[6, 2] cannot hold "1.505"",
      ]
    `);
    expect(texts).toEqual(text.split("\n").slice(first).slice(0, 3));
    const kept = await allOf(table.read({ where: "id = 1 OR id = 5" }));
    expect([kept.length, await table.count()]).toEqual([2, 2]);
    await expect(table.ingest(path, { maxRejects: 2 })).rejects.toThrow(/3 of 5 rows .* the first is row \d, id/);
    const tried = await table.ingest(path, { maxRejects: 3, dryRun: true });
    expect(tried).toMatchObject({ num_rejects: 3, write: { num_added_rows: 2, dry_run: true } });
  });

  test("are rejected where a moment of a Parquet file is of no year that a contract has", async () => {
    const folder = temporaryDirectory();
    const path = join(folder, "moments.parquet");
    const years = "CASE WHEN id = 5 THEN '12026' ELSE '2026' END";
    const rows = `SELECT id, (${years} || '-01-31')::TIMESTAMPTZ AS at FROM range(10) AS r(id)`;
    await allOf(await engine.query({ sql: `COPY (${rows}) TO '${path}' (FORMAT parquet)`, dialect: "duckdb" }));
    const moments = tableOfSchema(
      schema([column("id", { type: "i64" }), column("at", { type: "timestamp", unit: "us", tz: "UTC" })]),
      { name: "m" },
    );
    const table = await DeltaTable.create(join(folder, "m"), moments, { engine, durable: false });
    const texts: (string | null)[] = [];
    const report = await table.ingest(path, { maxRejects: 1, onReject: ({ text }) => texts.push(text) });
    expect(report.rejects).toMatchObject([
      { row: 6, column: "at", message: expect.stringContaining("Invalid datetime") as string },
    ]);
    expect([report.write?.num_added_rows, texts]).toEqual([9, ["id: 5, at: 317339337600000000"]]);
  });

  test("are rejected where the table takes no null", async () => {
    const { folder, path } = file("n.jsonl", '{"id":1,"price":"1","note":null}\n{"id":2,"price":"1","note":"x"}\n');
    await DeltaTable.create(join(folder, "n"), numberTable("string not null"), { engine, durable: false });
    const table = await DeltaTable.open(join(folder, "n"), numberTable("string"), { engine, durable: false });
    const { rejects, write } = await table.ingest(path, { maxRejects: 1 });
    expect([rejects, write?.num_added_rows]).toEqual([
      [{ row: 1, column: "note", message: "The column of the table may not be null", text: null }],
      1,
    ]);
  });
});

describe("CSV", () => {
  test("is converted as in lax mode, and an empty cell is null or the default", async () => {
    const { folder, path } = file(
      "orders.csv",
      'note,id,paid,at,price,count,tags\r\n"a, ""b""\nc",1,true,2026-01-31T12:00:00Z,1.50,,"[""x""]"\r\n"",2,0,2026-01-31T12:00:00+01:00,2,3,[]\r\n,3,1,2026-01-31T12:00:00Z,0,3,[]',
    );
    const table = await DeltaTable.create(join(folder, "orders"), OrderTable, { engine, durable: false });
    const report = await table.ingest(path);
    expect(report).toMatchObject({ format: "csv", num_rows: 3, num_rejects: 0, rejects: [] });
    expect(report.write).toMatchObject({ num_added_rows: 3, version: 1, dry_run: false });
    const rows = (await allOf(table.read())).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(rows).toEqual([
      { id: 1, paid: true, at: "2026-01-31T12:00:00Z", price: "1.50", note: 'a, "b"\nc', count: 1, tags: ["x"] },
      { id: 2, paid: false, at: "2026-01-31T11:00:00Z", price: "2", note: "", count: 3, tags: [] },
      { id: 3, paid: true, at: "2026-01-31T12:00:00Z", price: "0", note: null, count: 3, tags: [] },
    ]);
  });

  test("may have other delimiters, no header and another text for null", async () => {
    const { folder, path } = file("nodes.txt", "a;CALL;-;1;2;-\n");
    const table = await create(folder);
    await table.ingest(path, { format: "csv", delimiter: ";", header: false, nullText: "-" });
    expect(await allOf(table.read())).toEqual([
      { node_id: "a", node_kind: "CALL", path: null, bstart: 1, bend: 2, file_id: null },
    ]);
  });

  test("rejects rows by line, column and reason; all are counted and nothing is written", async () => {
    const { folder, path } = file(
      "nodes.csv",
      `${HEAD}a,CALL,,1,2,\nb,CALL,,x,2,\n"c\nd",CALL,,1,2\ne,,,1,2,\nf,CALL,,9,2,\ng,CALL,,1,2,\n"h"i,CALL,,1,2,\n"j`,
    );
    const table = await create(folder);
    const before = filesIn(folder);
    const all: DeltaIngestReject[] = [];
    const error: unknown = await table
      .ingest(path, { onReject: (one) => all.push(one) })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RowsRejected);
    expect(error).toMatchObject({ code: "ROWS_REJECTED" });
    const { report, message } = error as RowsRejected;
    expect(message).toContain("6 of 8 rows of");
    expect(message).toContain("the first is row 3, bstart: Expected `int | null`, got `str`");
    expect(report).toMatchObject({ num_rows: 8, num_rejects: 6, write: null });
    expect(report.rejects.map(({ row, column, message: why }) => `${row} ${column ?? "*"}: ${why}`)).toEqual([
      "3 bstart: Expected `int | null`, got `str`",
      "4 *: there are 5 cells, and 6 columns",
      "6 node_kind: Expected `str`, got `null`",
      "7 *: bend must not be before bstart",
      "9 *: text follows the quote that ends cell 1",
      "10 *: a quote opens here that is never closed; close it, or write a quote within quotes twice",
    ]);
    expect(all.map(({ text }) => text).slice(0, 2)).toEqual(["b,CALL,,x,2,", '"c\nd",CALL,,1,2']);
    expect(filesIn(folder)).toEqual(before);

    const some = await table.ingest(path, { maxRejects: 6 });
    expect(some).toMatchObject({ num_rows: 8, num_rejects: 6, write: { num_added_rows: 2, version: 1 } });
    expect(await table.count()).toBe(2);
  });

  test.each([
    ["", "is empty"],
    ["node_id,node_kind\na,b\n", "has no column path, bstart, bend, file_id; its columns are node_id, node_kind"],
    [`more,${HEAD}`, "has more, which CpgNode does not know"],
    [`path,${HEAD}`, "names path twice"],
    [new Uint8Array([0xff, 0xfe, 0x61]), "is not UTF-8"],
  ])("is refused as a whole: %s", async (text, message) => {
    const { folder, path } = file("nodes.csv", text);
    const table = await create(folder);
    await expect(table.ingest(path)).rejects.toMatchObject({ code: "SOURCE_INVALID" });
    await expect(table.ingest(path)).rejects.toThrow(message);
    expect(table.version).toBe(0);
  });

  test("is read back as it was written, whatever stands in cells", () => {
    const cell = fc.oneof(fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é") }), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");
        const reader = new CsvReader(",");
        const found = text.split("\n").flatMap((line) => reader.next(line) ?? []);
        expect(reader.end()).toBe(null);
        expect(found.map(({ cells }) => cells.map((one) => one.text))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});

describe("JSON Lines", () => {
  test("are decoded line by line, wherever the file lives and pieces of it end", async () => {
    const { folder } = file("x", "");
    const table = await create(folder);
    const storage = memoryStorage();
    const lines = nodes(0, 25_000).map((one) => JSON.stringify({ ...one, file_id: "ü".repeat(40) }));
    await storage.put("in/nodes.jsonl", new TextEncoder().encode(`${lines.join("\n")}\n\n`));
    const done: number[] = [];
    const report = await table.ingest("in/nodes.jsonl", { storage, onProgress: (one) => done.push(one.done) });
    expect(report).toMatchObject({ format: "jsonl", num_rows: 25_000, num_rejects: 0, source: "in/nodes.jsonl" });
    expect(done.length).toBeGreaterThan(1);
    expect(await table.count({ file_id: "ü".repeat(40) })).toBe(25_000);
  });

  test("tell of lines that are no JSON, and of wrong values", async () => {
    const good = JSON.stringify(nodes(0, 1)[0]);
    const { folder, path } = file(
      "nodes.ndjson",
      `${good}\n\n{"node_id": \n${good.replace('"bend":1', '"bend":"1"')}\n`,
    );
    const table = await create(folder);
    const report = await table.ingest(path, { maxRejects: 2, dryRun: true });
    expect(report).toMatchObject({ num_rows: 3, num_rejects: 2, write: { num_added_rows: 1, dry_run: true } });
    expect(report.rejects).toMatchObject([
      { row: 3, column: null, text: null },
      { row: 4, column: "bend", message: "Expected `int | null`, got `str`" },
    ]);
    expect(table.version).toBe(0);
  });
});

describe("Parquet", () => {
  test("is read by its types", async () => {
    const { folder } = file("x", "");
    await everyTypeTable(join(folder, "all"), engine);
    const from = await DeltaTable.openAny(join(folder, "all"), { engine });
    const to = await DeltaTable.create(join(folder, "copy"), tableOfSchema(EVERY_TYPE, { name: "copy" }), {
      engine,
      durable: false,
    });
    const [name = ""] = Object.keys(filesIn(join(folder, "all"))).filter((one) => one.endsWith(".parquet"));
    const report = await to.ingest(join(folder, "all", name));
    expect(report).toMatchObject({ format: "parquet", num_rows: 2, num_rejects: 0 });
    expect(await allOf(to.read({ where: "id = 1" }))).toEqual(await allOf(from.read({ where: "id = 1" })));
  });

  test("gives numbers to contracts that want them, and rejects by row", async () => {
    const { folder } = file("x", "");
    const path = join(folder, "n[1].parquet");
    const select = `SELECT 'n' || i AS node_id, 'CALL' AS node_kind, NULL::VARCHAR AS path, i AS bstart, i + 1 AS bend,
      NULL::VARCHAR AS file_id FROM range(20000) AS r(i)`;
    const write = { directory: folder, partitionBy: [], sortBy: [], compression: "snappy" } as const;
    const schema = { fields: CpgNodeTable.schema.fields, metadata: null };
    const relation = { statement: { sql: select, dialect: "duckdb" } } as const;
    await engine.writeParquet(relation, { ...write, schema, nextFileName: () => "n[1].parquet" });
    const table = await create(folder);
    expect((await table.ingest(path)).write).toMatchObject({ num_added_rows: 20_000 });
    expect((await sorted(table.read({ where: { bstart: { lt: 2 } } }))).length).toBe(2);
    const bad = { statement: { sql: select.replace("i + 1", "i - (i = 19999)::INT"), dialect: "duckdb" } } as const;
    await engine.writeParquet(bad, { ...write, schema, nextFileName: () => "bad.parquet" });
    const report = await table.ingest(join(folder, "bad.parquet"), { maxRejects: 1, dryRun: true });
    expect(report).toMatchObject({ num_rejects: 1, rejects: [{ row: 20_000, column: null }] });
  });
});

test("a name without a format, and a file that is not there, are told of", async () => {
  const { folder, path } = file("rows", "");
  const table = await create(folder);
  await expect(table.ingest(path)).rejects.toThrow("name the format: csv, jsonl, parquet");
  await expect(table.ingest(join(folder, "no.csv"))).rejects.toMatchObject({ code: "MISSING" });
  await expect(table.ingest(join(folder, "no.parquet"))).rejects.toMatchObject({ code: "EXECUTION_FAILED" });
});

test("an ingest that is cancelled writes nothing", async () => {
  const { folder, path } = file("nodes.csv", HEAD + "a,CALL,,1,2,\n".repeat(1000));
  const table = await create(folder);
  const before = filesIn(folder);
  const stop = new AbortController();
  const cancelled = table.ingest(path, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(cancelled).rejects.toMatchObject({ code: "CANCELLED" });
  expect(filesIn(folder)).toEqual(before);
});
