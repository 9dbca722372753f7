import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, columnFrom, RecordBatch, schema, tableOfSchema, TableValidationError } from "tessera-contracts/arrow";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import { DeltaTable, sql } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { node, nodes, sorted } from "../cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

type DeltaFeature = NonNullable<DeltaWriteOptions["enable_features"]>[number];

type NodeTable = DeltaTable<CpgNode, CpgNodeInit>;

/** A table of the nodes 0 to 19, in two files. */
async function twenty(
  features: readonly DeltaFeature[] = [],
  properties: { readonly [name: string]: string } = {},
): Promise<{ table: NodeTable; folder: string }> {
  const folder = temporaryDirectory();
  const write = { enable_features: [...features] };
  const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, write, properties });
  await table.append(nodes(0, 10));
  await table.append(nodes(10, 20));
  return { table, folder };
}

describe("update", () => {
  test("changes the rows that it means, by values and by expressions, and copies the others", async () => {
    const { table } = await twenty();
    const report = await table.update({ bstart: { lt: 3 } }, { bend: sql("bend * 10"), path: "new.py", file_id: null });
    expect(report).toMatchObject({
      version: 3,
      num_updated_rows: 3,
      num_copied_rows: 7,
      num_added_files: 1,
      num_removed_files: 1,
      num_deletion_vectors: 0,
      skipped: false,
    });
    const changed = nodes(0, 3).map((one) => ({ ...one, bend: Number(one.bend) * 10, path: "new.py" }));
    expect(await sorted(table.read())).toEqual([...changed, ...nodes(3, 20)]);
    expect(await sorted((await table.at({ version: 2 })).read())).toEqual(nodes(0, 20));
  });

  test("of no row commits nothing, of all rows has to be said", async () => {
    const { table } = await twenty();
    expect(await table.update({ bstart: 99 }, { bend: 1 })).toMatchObject({ version: 2, skipped: true });
    expect(await table.update(null, { path: null })).toMatchObject({
      version: 3,
      num_updated_rows: 20,
      num_copied_rows: 0,
    });
    expect(await table.count({ path: null })).toBe(20);
  });

  test.each([
    ["an unknown column", { bent: 1 }, /no column bent to assign to; did you mean bend\?/],
    ["a value of another type", { bend: "x" }, /column bend is i64, and cannot become "x"/],
    [
      "an expression of another type",
      { bend: sql("path") },
      /the value of bend must be BIGINT, and is STRING; CAST it/,
    ],
    ["an expression that cannot be read", { bend: sql("bend +") }, /found the end/],
  ])("refuses %s before anything is written", async (_, set, message) => {
    const { table } = await twenty();
    await expect(table.update(null, set as object)).rejects.toThrow(message);
    expect(table.version).toBe(2);
  });

  test("refuses what the contract does not take, with the rows, and writes nothing", async () => {
    const { table, folder } = await twenty();
    const before = readdirSync(folder).toSorted();
    await expect(table.update({ bstart: { ge: 18 } }, { bend: sql("bend - 100") })).rejects.toThrow(
      TableValidationError,
    );
    expect([table.version, readdirSync(folder).toSorted()]).toEqual([2, before]);
  });

  test("refuses what breaks a condition of the table", async () => {
    const { table } = await twenty([], { "delta.constraints.short": "bend < 21" });
    await expect(table.update(null, { bend: sql("bend + 1") })).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATED" });
    expect(await sorted(table.read())).toEqual(nodes(0, 20));
  });
});

test("a change data feed tells the rows that changed, and not those that were copied with them", async () => {
  const { table } = await twenty(["changeDataFeed"]);
  await table.update({ bstart: 3 }, { path: "new.py" });
  await table.delete({ bstart: 5 });
  await table.merge([node(6, { path: "new.py" }), node(30)], ["node_id"], {
    matched: [{ update: "all" }],
    notMatched: [{ insert: "all" }],
  });
  const told: string[] = [];
  for await (const { version, kind, row } of table.changes({ from: 3 })) {
    told.push(`${version} ${row.bstart} ${kind} ${row.path}`);
  }
  expect(told.toSorted()).toEqual([
    "3 3 update_postimage new.py",
    "3 3 update_preimage null",
    "4 5 delete src/main.py",
    "5 30 insert null",
    "5 6 update_postimage new.py",
    "5 6 update_preimage null",
  ]);
});

test("an application that repeats its change makes it once", async () => {
  const { table } = await twenty();
  const write = { commit: { app_transactions: [{ app_id: "nightly", version: 7 }] } };
  const longer = sql("bend + 1");
  const clauses = { matched: [{ update: { bend: sql("target.bend + 1") } }] };
  expect(await table.update({ bstart: 3 }, { bend: longer }, { write })).toMatchObject({ version: 3, skipped: false });
  expect(await table.update({ bstart: 3 }, { bend: longer }, { write })).toMatchObject({
    version: 3,
    skipped: true,
    num_updated_rows: 0,
  });
  expect(await table.merge([node(3)], ["node_id"], clauses, { write })).toMatchObject({
    skipped: true,
    num_target_rows_updated: 0,
  });
  expect(await table.delete(null, { write })).toMatchObject({
    skipped: true,
    num_deleted_rows: 0,
    num_removed_files: 0,
  });
  expect(await table.count({ bend: 5 })).toBe(2);
});

test("a generated column of new rows has the value that its expression says", async () => {
  const { folder } = await twenty();
  const log = join(folder, "_delta_log", "00000000000000000000.json");
  const generated = '\\"name\\":\\"bend\\",$1\\"metadata\\":{\\"delta.generationExpression\\":\\"bstart + 1\\"}';
  const text = readFileSync(log, "utf8");
  const changed = text.replace(/\\"name\\":\\"bend\\",(.*?)\\"metadata\\":\{.*?\}/, generated);
  expect(changed).not.toBe(text);
  writeFileSync(log, changed.replace('"minWriterVersion":2', '"minWriterVersion":4'));
  const table = await DeltaTable.open(folder, CpgNodeTable, { engine, durable: false });
  await table.append([node(20)]);
  await expect(table.append([node(21, { bend: 99 })])).rejects.toMatchObject({
    code: "CONSTRAINT_VIOLATED",
    details: { condition: "the generated column bend", expression: "`bend` <=> (bstart + 1)" },
  });
  expect(await sorted(table.read())).toEqual(nodes(0, 21));
});

describe("deletion vectors", () => {
  test("mark few rows of a file, and grow", async () => {
    const { table, folder } = await twenty(["deletionVectors"]);
    expect(await table.delete({ bstart: { in: [3, 11] } })).toMatchObject({
      num_deletion_vectors: 2,
      num_copied_rows: 0,
      num_added_files: 0,
      num_removed_files: 0,
      num_deleted_rows: 2,
    });
    for await (const { stats } of table.snapshot.files()) {
      expect(JSON.parse(stats ?? "")).toMatchObject({ numRecords: 10, tightBounds: false });
    }
    expect(await table.update({ bstart: 5 }, { path: "new.py" })).toMatchObject({
      num_deletion_vectors: 1,
      num_added_files: 1,
    });
    expect(readdirSync(folder).filter((name) => name.startsWith("deletion_vector_"))).toHaveLength(2);
    const rest = nodes(0, 20).filter(({ bstart }) => bstart !== 3 && bstart !== 11);
    const now = rest.map((one) => (one.bstart === 5 ? { ...one, path: "new.py" } : one));
    expect(await sorted(table.read())).toEqual(now);
    expect(await table.count({ bstart: { lt: 10 } })).toBe(9);
    const again = await DeltaTable.open(folder, CpgNodeTable, { engine });
    expect(await sorted(again.read({ where: { bstart: { lt: 5 } } }))).toEqual(
      now.filter(({ bstart }) => Number(bstart) < 5),
    );
  });

  test("give way to a new file where many rows go, and to none where all do", async () => {
    const { table } = await twenty(["deletionVectors"]);
    await table.delete({ bstart: { in: [0, 1] } });
    expect(await table.delete({ bstart: { in: [2, 3] } })).toMatchObject({
      num_deletion_vectors: 0,
      num_copied_rows: 6,
    });
    expect(await table.delete({ bstart: { lt: 10 } })).toMatchObject({ num_removed_files: 1, num_added_files: 0 });
    expect(await sorted(table.read())).toEqual(nodes(10, 20));
  });
});

describe("merge", () => {
  const changes = [node(3, { path: "new.py" }), node(12, { path: "new.py" }), node(30)];

  test("updates what matches and inserts the rest", async () => {
    const { table } = await twenty();
    const report = await table.merge(changes, ["node_id"], {
      matched: [{ update: "all" }],
      notMatched: [{ insert: "all" }],
    });
    expect(report).toMatchObject({
      version: 3,
      num_source_rows: 3,
      num_target_rows_updated: 2,
      num_target_rows_inserted: 1,
      num_target_rows_deleted: 0,
      num_target_rows_copied: 18,
      num_target_files_removed: 2,
    });
    const expected = [...nodes(0, 20), node(30)].map(
      (one) => changes.find(({ node_id }) => node_id === one.node_id) ?? one,
    );
    expect(await sorted(table.read())).toEqual(expected);
  });

  test("lets the first clause decide whose condition is true", async () => {
    const { table } = await twenty();
    const report = await table.merge(changes, "source.node_id = target.node_id", {
      matched: [{ when: "target.bstart > 10", delete: true }, { update: { bend: sql("source.bend + target.bend") } }],
      notMatched: [{ when: "source.bstart > 99", insert: "all" }],
      notMatchedBySource: [{ when: "target.bstart >= 18", delete: true }],
    });
    expect(report).toMatchObject({
      num_target_rows_updated: 1,
      num_target_rows_deleted: 3,
      num_target_rows_inserted: 0,
    });
    const left = nodes(0, 18).filter(({ bstart }) => bstart !== 12);
    expect(await sorted(table.read())).toEqual(left.map((one) => (one.bstart === 3 ? { ...one, bend: 8 } : one)));
  });

  test("that only inserts removes nothing, and one without effect commits nothing", async () => {
    const { table } = await twenty([], { "delta.appendOnly": "true" });
    const clauses = { notMatched: [{ insert: "all" as const }] };
    expect(await table.merge(changes, ["node_id"], clauses)).toMatchObject({
      num_target_files_removed: 0,
      num_target_rows_inserted: 1,
      num_target_rows_copied: 0,
    });
    expect(await table.merge(changes, ["node_id"], clauses)).toMatchObject({ version: 3, skipped: true });
  });

  test("reads files alone that may hold its keys", async () => {
    const { table } = await twenty();
    const report = await table.merge([node(12)], ["bstart"], { matched: [{ update: "all" }] });
    expect(report).toMatchObject({ num_target_files_scanned: 1, num_target_files_skipped_during_scan: 1 });
  });

  test("takes rows of other columns from the engine", async () => {
    const { table } = await twenty();
    const fields = schema([column("key", { type: "i64" }), column("gone", { type: "bool" })]);
    const columns = [columnFrom({ type: "i64" }, [1n, 2n]), columnFrom({ type: "bool" }, [true, false])];
    const source = { schema: fields, batches: [new RecordBatch(fields, columns, { rowCount: 2 })] };
    await table.merge(source, "source.key = target.bstart", { matched: [{ when: "source.gone", delete: true }] });
    expect(await sorted(table.read())).toEqual(nodes(0, 20).filter(({ bstart }) => bstart !== 1));
  });

  test("tells of a row that is matched twice, also if JSON does not have its number", async () => {
    const numbers = tableOfSchema(schema([column("id", { type: "i32" }), column("x", { type: "f64" })]), { name: "x" });
    const table = await DeltaTable.create(temporaryDirectory(), numbers, { engine, durable: false });
    await table.append([{ id: 1, x: NaN }]);
    const twice = [
      { id: 1, x: 0 },
      { id: 1, x: 1 },
    ];
    const merge = table.merge(twice, ["id"], { matched: [{ update: "all" }] });
    await expect(merge).rejects.toMatchObject({ code: "MERGE_AMBIGUOUS", details: { row: { id: 1, x: null } } });
  });

  test("refuses two source rows for one row of the table", async () => {
    const { table } = await twenty();
    const twice = [node(3), node(3, { path: null })];
    const merge = table.merge(twice, ["node_id"], { matched: [{ update: "all" }] });
    await expect(merge).rejects.toMatchObject({ code: "MERGE_AMBIGUOUS", details: { rows: 1, row: { bstart: 3 } } });
    expect(table.version).toBe(2);
  });

  test("is made anew where another commit came in between, with rows that come only once", async () => {
    const { table, folder } = await twenty();
    const other = await DeltaTable.open(folder, CpgNodeTable, { engine, durable: false });
    await other.delete({ bstart: 4 });
    const once = (function* () {
      yield* changes;
    })();
    const clauses = { matched: [{ update: "all" as const }], notMatched: [{ insert: "all" as const }] };
    expect(await table.merge(once, ["node_id"], clauses)).toMatchObject({ version: 4, num_target_rows_updated: 2 });
    expect(await table.count()).toBe(20);
  });

  test.each([
    ["no clause", ["node_id"], {}, /no clause/],
    ["no key", [], { matched: [{ delete: true }] }, /no column is named/],
    [
      "a column without its side",
      "node_id = 1",
      { matched: [{ delete: true }] },
      /there is no column node_id; there are source, target/,
    ],
  ])("refuses %s", async (_, on, clauses, message) => {
    const { table } = await twenty();
    await expect(table.merge(changes, on as string, clauses as object)).rejects.toThrow(message);
  });
});
