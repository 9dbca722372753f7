import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { TableValidationError } from "tessera-contracts/arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { describe, expect, test } from "vitest";
import { allOf, node, nodes, nodeTable, options, useEngine } from "./tables.js";

useEngine();

const starts = async (table: { read(): AsyncIterable<{ bstart: number | null }> }): Promise<number[]> =>
  (await allOf(table.read())).map(({ bstart }) => Number(bstart)).toSorted((a, b) => a - b);

describe("all rows", () => {
  test("are replaced in one commit, and the version before keeps its own", async () => {
    const { table } = await nodeTable();
    expect(await table.overwrite(nodes(100, 103))).toMatchObject({
      version: 3,
      num_added_files: 1,
      num_added_rows: 3,
      num_removed_files: 2,
      skipped: false,
    });
    expect([await starts(table), table.snapshot.numFiles]).toEqual([[100, 101, 102], 1]);
    expect(await (await table.at({ version: 2 })).count()).toBe(20);
    const [last] = await table.history({ limit: 1 });
    expect(last).toMatchObject({
      operation: "WRITE",
      operation_parameters: { mode: "Overwrite", partitionBy: "[]" },
      is_blind_append: false,
    });
  });

  test("are replaced by none", async () => {
    const { table } = await nodeTable();
    expect(await table.overwrite([])).toMatchObject({ version: 3, num_added_files: 0, num_removed_files: 2 });
    expect(await table.count()).toBe(0);
  });

  test("stay where new ones do not pass, and no file is left behind", async () => {
    const { folder, table } = await nodeTable();
    const files = readdirSync(folder).toSorted();
    await expect(table.overwrite([node(1), { ...node(2), bstart: -1 }])).rejects.toThrow(TableValidationError);
    expect([table.version, await table.count(), readdirSync(folder).toSorted()]).toEqual([2, 20, files]);
  });

  test("stay where the table is append-only", async () => {
    const { table } = await nodeTable({ policy: { write_policy: { enable_features: ["appendOnly"] } } });
    await expect(table.overwrite([])).rejects.toMatchObject({ code: "APPEND_ONLY" });
    await expect(table.overwrite([], { where: { bstart: 1 } })).rejects.toMatchObject({ code: "APPEND_ONLY" });
  });

  test("are replaced in a table with a change data feed, which needs no files for it", async () => {
    const { table } = await nodeTable({ policy: { write_policy: { enable_features: ["changeDataFeed"] } } });
    await table.overwrite(nodes(0, 1));
    expect(await starts(table)).toEqual([0]);
  });

  test("are replaced once by an application that tries again", async () => {
    const { table } = await nodeTable();
    const write = { commit: { app_transactions: [{ app_id: "etl", version: 7 }] } };
    expect(await table.overwrite(nodes(0, 5), { write })).toMatchObject({ version: 3, skipped: false });
    expect(await table.overwrite(nodes(0, 3), { write })).toMatchObject({ version: 3, skipped: true });
    expect(await table.count()).toBe(5);
  });

  test("are not replaced where the options say another mode", async () => {
    const { table } = await nodeTable();
    await expect(table.append([], { write: { mode: "overwrite" } })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(table.overwrite([], { write: { mode: "ignore" } })).rejects.toMatchObject({ code: "OPTION_INVALID" });
    expect(await table.overwrite([], { write: { mode: "overwrite" } })).toMatchObject({ version: 3 });
  });
});

describe("rows that meet a condition", () => {
  test.each([{ bstart: { ge: 8, lt: 12 } }, "bstart BETWEEN 8 AND 11"])(
    "are replaced, with the rest of their files kept: %j",
    async (where) => {
      const { table } = await nodeTable();
      expect(await table.overwrite([{ ...node(9), path: "new.py" }], { where })).toMatchObject({
        version: 3,
        num_added_rows: 1,
        num_removed_files: 2,
        num_added_files: 1,
      });
      const left = [...nodes(0, 8), ...nodes(9, 10), ...nodes(12, 20)].map(({ bstart }) => bstart);
      expect(await starts(table)).toEqual(left);
      expect(await allOf(table.read({ where: { bstart: 9 }, columns: ["path"] }))).toEqual([{ path: "new.py" }]);
      const [last] = await table.history({ limit: 1 });
      const predicate = typeof where === "string" ? where : JSON.stringify(where);
      expect(last?.operation_parameters).toMatchObject({ mode: "Overwrite", predicate });
    },
  );

  test("are a whole file, which is not read again", async () => {
    const { table } = await nodeTable();
    const report = await table.overwrite(nodes(12, 14), { where: { bstart: { ge: 10 } } });
    expect(report).toMatchObject({ num_removed_files: 1, num_added_files: 1 });
    expect(await table.count()).toBe(12);
  });

  test("are not replaced by rows that do not meet it", async () => {
    const { folder, table } = await nodeTable();
    const files = readdirSync(folder).toSorted();
    const outside = table.overwrite([node(9), node(50), { ...node(1), bstart: null, bend: null }], {
      where: { bstart: { lt: 10 } },
    });
    await expect(outside).rejects.toMatchObject({
      code: "CONSTRAINT_VIOLATED",
      message: expect.stringContaining(
        '2 rows do not meet the condition of the overwrite: {"bstart":{"lt":10}}',
      ) as string,
    });
    expect([table.version, await table.count(), readdirSync(folder).toSorted()]).toEqual([2, 20, files]);
  });

  test("are told to the change data feed, together with the new ones", async () => {
    const { folder, table } = await nodeTable({
      policy: { write_policy: { enable_features: ["changeDataFeed"] } },
    });
    expect(await table.overwrite([{ ...node(3), path: "new.py" }], { where: { bstart: 3 } })).toMatchObject({
      version: 3,
    });
    const log = readFileSync(join(folder, "_delta_log", "00000000000000000003.json"), "utf8");
    const files = [...log.matchAll(/"path":"(_change_data[^"]*)"/g)].map(([, path = ""]) => `'${join(folder, path)}'`);
    const sql = `SELECT path, bstart, _change_type FROM read_parquet([${files.join(", ")}]) ORDER BY _change_type`;
    const [batch] = await (await options().engine.query({ dialect: "duckdb", sql })).collect();
    expect(batch?.columns.map((column) => column.toArray())).toEqual([
      [null, "new.py"],
      [3n, 3n],
      ["delete", "insert"],
    ]);
  });

  test("are marked in a vector where the table has those", async () => {
    const { table } = await nodeTable({ policy: { write_policy: { enable_features: ["deletionVectors"] } } });
    expect(await table.overwrite([node(3)], { where: { bstart: 3 } })).toMatchObject({
      num_added_files: 1,
      num_removed_files: 0,
      num_added_rows: 1,
    });
    expect(await starts(table)).toEqual(nodes(0, 20).map(({ bstart }) => bstart));
  });

  test("are found among columns that there are", async () => {
    const { table } = await nodeTable();
    await expect(table.overwrite([], { where: "nowhere = 1" })).rejects.toMatchObject({ code: "PREDICATE_INVALID" });
  });
});

describe("beside another writer", () => {
  test("an append stands", async () => {
    const { folder, table } = await nodeTable();
    const other = await DeltaTable.open(folder, CpgNodeTable, options());
    await other.append(nodes(20, 22));
    expect(await table.overwrite(nodes(50, 51))).toMatchObject({ version: 4, num_retries: 1 });
    expect(await starts(table)).toEqual([20, 21, 50]);
  });

  test("an append is a conflict where the table is serializable, if it may hold rows that are replaced", async () => {
    const { folder, table } = await nodeTable({ properties: { "delta.isolationLevel": "Serializable" } });
    const [same, ...rest] = await Promise.all([1, 2].map(() => DeltaTable.open(folder, CpgNodeTable, options())));
    if (same === undefined) throw new Error("not opened");
    await rest[0]?.append(nodes(20, 22));
    await expect(table.overwrite(nodes(50, 51))).rejects.toMatchObject({
      code: "COMMIT_CONFLICT",
      details: { reason: "concurrent_append" },
    });
    expect(await same.overwrite([node(3)], { where: { bstart: { lt: 10 } } })).toMatchObject({ version: 4 });
  });

  test("a delete of a file that is replaced is a conflict", async () => {
    const { folder, table } = await nodeTable();
    const other = await DeltaTable.open(folder, CpgNodeTable, options());
    await other.delete({ bstart: { lt: 10 } });
    await expect(table.overwrite([node(3)], { where: { bstart: { lt: 10 } } })).rejects.toMatchObject({
      code: "COMMIT_CONFLICT",
      details: { reason: "concurrent_delete_read" },
    });
  });
});
