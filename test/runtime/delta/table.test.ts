import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnFrom, RecordBatch, schema, TableValidationError } from "tessera-contracts/arrow";
import type { CpgNode, CpgNodeInit, CpgPropInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable, inspect } from "tessera-contracts/delta";
import { Cancelled, memoryDiagnostics } from "tessera-contracts/diagnostics";
import type { EngineProgress } from "tessera-contracts/engine";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { ValidationError } from "tessera-contracts/serde";
import { localStorage } from "tessera-contracts/storage";
import { soundDirectory as temporaryDirectory } from "./sound-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const node = (i: number): CpgNodeInit => ({
  node_id: `cst_node:${i}`,
  node_kind: i % 2 === 0 ? "FUNCTION" : "CALL",
  path: i % 3 === 0 ? null : "src/main.py",
  bstart: i,
  bend: i + 1,
  file_id: null,
});
const nodes = (from: number, to: number): CpgNodeInit[] => Array.from({ length: to - from }, (_, i) => node(from + i));

const prop = (entity_id: string, more: Partial<CpgPropInit> = {}): CpgPropInit => ({
  entity_kind: "node",
  entity_id,
  prop_key: "k",
  ...(Object.keys(more).some((key) => key.startsWith("value_")) ? {} : { value_int: 1 }),
  ...more,
});

async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

const options = (more: Partial<DeltaOptions> = {}): DeltaOptions => ({ engine, durable: false, ...more });

/** A table with nodes 0 to 9 in version 1, and 10 to 19 in version 2. */
async function twoAppends(
  more: Partial<DeltaOptions> = {},
): Promise<{ folder: string; table: DeltaTable<CpgNode, CpgNodeInit> }> {
  const folder = temporaryDirectory();
  const table = await DeltaTable.create(folder, CpgNodeTable, options(more));
  await table.append(nodes(0, 10));
  await table.append(nodes(10, 20));
  return { folder, table };
}

describe("a table", () => {
  test("with a column that may not be null lists the feature invariants, without which Spark refuses it", async () => {
    const write = { enable_features: ["deletionVectors" as const] };
    const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { ...options(), write });
    expect(table.snapshot.protocol).toEqual({
      min_reader_version: 3,
      min_writer_version: 7,
      reader_features: ["deletionVectors"],
      writer_features: ["deletionVectors", "invariants"],
    });
  });

  test("is created, appended to and read", async () => {
    const folder = join(temporaryDirectory(), "lake", "nodes");
    const table = await DeltaTable.openOrCreate(folder, CpgNodeTable, options());
    expect(await table.append(nodes(0, 1000))).toMatchObject({
      version: 1,
      num_added_files: 1,
      num_added_rows: 1000,
      skipped: false,
    });
    expect(await allOf(table.read({ where: { bstart: { ge: 998 } } }))).toEqual(nodes(998, 1000));
    expect(await allOf(table.read({ columns: ["bstart"], where: { node_id: "cst_node:7" } }))).toEqual([{ bstart: 7 }]);
    expect(await table.count({ path: null })).toBe(334);
    const again = await DeltaTable.open(folder, CpgNodeTable, options());
    expect([again.version, again.fit.fit, await again.count()]).toEqual([1, "same", 1000]);
  });

  test("keeps every value", async () => {
    const folder = temporaryDirectory();
    const values = [
      { value_str: "ü😀\u0000" },
      { value_str: "" },
      { value_int: Number.MAX_SAFE_INTEGER },
      { value_int: Number.MIN_SAFE_INTEGER },
      { value_float: -0 },
      { value_float: 5e-324 },
      { value_bool: false },
      { value_json: '{"a":[1]}' },
    ];
    const rows = values.map((value, i) => prop(`n${i}`, value));
    const table = await DeltaTable.create(folder, CpgPropTable, options());
    await table.append(rows);
    const found = await allOf(table.read());
    expect(found).toEqual(rows.map((row) => CpgPropTable.contract.create(row)));
  });

  test("is split by the values of columns", async () => {
    const folder = temporaryDirectory();
    const policy = { write_policy: { partition_by: ["prop_key"] } };
    const table = await DeltaTable.create(folder, CpgPropTable, options({ policy }));
    const keys = ["a=b", "it's %", "ü/ö", "plain"];
    const report = await table.append(keys.map((prop_key, i) => prop(`n${i}`, { prop_key })));
    expect(report).toMatchObject({ num_added_files: 4, num_partitions: 4 });
    for (const [i, prop_key] of keys.entries()) {
      expect(await allOf(table.read({ where: { prop_key }, columns: ["entity_id"] }))).toEqual([
        { entity_id: `n${i}` },
      ]);
    }
  });

  test("stands in a folder of any name", async () => {
    const root = temporaryDirectory();
    // Patterns that would match the other folder.
    const [odd, other] = [join(root, "it's [ab]*?"), join(root, "it's a")];
    for (const [i, folder] of [odd, other].entries()) {
      const table = await DeltaTable.create(folder, CpgNodeTable, {
        ...options(),
        properties: { "delta.checkpointInterval": "1" },
      });
      await table.append(nodes(i, i + 1));
      expect(await allOf(table.read())).toEqual([node(i)]);
      expect(await (await DeltaTable.open(folder, CpgNodeTable, options())).count()).toBe(1);
    }
  });

  test("is read as it was", async () => {
    const { table } = await twoAppends();
    const before = await table.at({ version: 1 });
    expect([before.version, await before.count(), await table.count()]).toEqual([1, 10, 20]);
    expect("append" in before).toBe(false);
    await expect(table.at({ version: 3 })).rejects.toMatchObject({ code: "VERSION_NOT_FOUND" });
    await expect(table.at({ timestamp: "yesterday" })).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });

  test("tells of its commits, the latest first", async () => {
    const { table } = await twoAppends();
    const history = await table.history();
    expect(history.map(({ version, operation }) => [version, operation])).toEqual([
      [2, "WRITE"],
      [1, "WRITE"],
      [0, "CREATE TABLE"],
    ]);
    expect(await table.history({ limit: 1 })).toHaveLength(1);
  });

  test("has a checkpoint after ten commits, and is read from there", async () => {
    const folder = temporaryDirectory();
    const policy = { write_policy: { partition_by: ["prop_key"] } };
    const table = await DeltaTable.create(folder, CpgPropTable, options({ policy }));
    const write = { commit: { app_transactions: [{ app_id: "etl", version: 7 }] } };
    for (let i = 0; i < 12; i++)
      await table.append([prop(`n${i}`, { prop_key: `it's ${i % 2}` })], i === 3 ? { write } : {});
    const log = join(folder, "_delta_log");
    expect(
      readdirSync(log)
        .filter((name) => !/^\d{20}\.json$/.test(name))
        .toSorted(),
    ).toEqual(["00000000000000000010.checkpoint.parquet", "_last_checkpoint"]);
    for (let i = 0; i < 10; i++) rmSync(join(log, `${String(i).padStart(20, "0")}.json`));
    const again = await DeltaTable.open(folder, CpgPropTable, options());
    expect([again.version, await again.count(), await again.count({ prop_key: "it's 1" })]).toEqual([12, 12, 6]);
    expect(again.snapshot.transactions.get("etl")?.version).toBe(7n);
    const looked = await inspect({ storage: localStorage(folder) });
    expect([looked.numFiles, looked.metadata, looked.protocol]).toEqual([
      12,
      again.snapshot.metadata,
      again.snapshot.protocol,
    ]);
    await expect(again.at({ version: 5 })).rejects.toMatchObject({ code: "VERSION_NOT_FOUND" });
  });

  test("goes on where a checkpoint cannot be written, and says so", async () => {
    const told: unknown[] = [];
    const diagnostics = memoryDiagnostics();
    diagnostics.subscribe((notice) => void (notice.kind === "event" && told.push(notice.event)));
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, CpgNodeTable, {
      ...options(),
      diagnostics,
      properties: { "delta.checkpointInterval": "1" },
    });
    mkdirSync(join(folder, "_delta_log", "00000000000000000001.checkpoint.parquet"));
    expect((await table.append(nodes(0, 1))).version).toBe(1);
    expect(told).toMatchObject([
      { dataset_name: CpgNodeTable.name, stats_columns: null },
      { dataset_name: CpgNodeTable.name, parquet: null },
      { operation: "WRITE", version: 1, table_uri: table.uri, metrics: { numOutputRows: "1" } },
      { operation: "CHECKPOINT", version: null },
    ]);
  });

  test("is none where a writer died, and is one where the first commits are gone", async () => {
    const folder = temporaryDirectory({ "_delta_log/.00000000000000000000.json.1.tmp": "" });
    const table = await DeltaTable.openOrCreate(folder, CpgNodeTable, options());
    await table.append(nodes(0, 1));
    await table.checkpoint();
    for (const version of [0, 1]) rmSync(join(folder, "_delta_log", `0000000000000000000${version}.json`));
    await expect(DeltaTable.create(folder, CpgNodeTable, options())).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    expect(await (await DeltaTable.openOrCreate(folder, CpgNodeTable, options())).count()).toBe(1);
  });

  test("is created once", async () => {
    const folder = temporaryDirectory();
    await DeltaTable.create(folder, CpgNodeTable, options());
    await expect(DeltaTable.create(folder, CpgNodeTable, options())).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    await expect(DeltaTable.open(temporaryDirectory(), CpgNodeTable, options())).rejects.toMatchObject({
      code: "NOT_A_TABLE",
    });
  });
});

describe("rows", () => {
  test("that do not pass are told all at once, and nothing is written", async () => {
    const { folder, table } = await twoAppends();
    const files = readdirSync(folder).toSorted();
    const bad = [node(1), { ...node(2), bstart: -1 }, { ...node(3), node_kind: "" }, { ...node(4), bstart: -5 }];
    const error = await table.append(bad).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TableValidationError);
    const { failures } = (error as TableValidationError).report;
    expect(failures.map(({ column, failed_rows, sample_rows }) => [column, failed_rows, sample_rows])).toEqual([
      ["bstart", 2, [1, 3]],
      ["node_kind", 1, [2]],
    ]);
    expect([table.version, readdirSync(folder).toSorted()]).toEqual([2, files]);
  });

  test("come as batches and as streams too", async () => {
    const { table } = await twoAppends();
    await table.append([CpgNodeTable.batch(nodes(20, 30).map((one) => CpgNodeTable.contract.create(one)))]);
    async function* stream(): AsyncGenerator<CpgNodeInit> {
      yield* nodes(30, 40);
    }
    await table.append(stream());
    expect(await table.count()).toBe(40);
    const wrong = CpgNodeTable.batch([{ ...CpgNodeTable.contract.create(node(1)), bstart: -1 }]);
    await expect(table.append([wrong])).rejects.toThrow(TableValidationError);
    expect(await table.count()).toBe(40);
  });

  test("come as batches of another layout", async () => {
    const { table } = await twoAppends();
    const { columns, schema: own } = CpgNodeTable.batch(nodes(20, 23).map((one) => CpgNodeTable.contract.create(one)));
    const narrow = own.fields.map((field) =>
      field.name === "bstart" ? { ...field, type: { type: "i32" } as const } : field,
    );
    const cells = columns.map((one, i) =>
      columnFrom(
        narrow[i]?.type ?? { type: "null" },
        one.toArray().map((cell) => (narrow[i]?.name === "bstart" ? Number(cell) : cell)),
      ),
    );
    const turned = new RecordBatch(schema(narrow.toReversed()), cells.toReversed());
    await table.append([turned]);
    expect(await allOf(table.read({ where: { bstart: { ge: 20 } } }))).toEqual(nodes(20, 23));
  });

  test("of a source that fails leave nothing behind", async () => {
    const { folder, table } = await twoAppends();
    const files = readdirSync(folder).toSorted();
    async function* failing(): AsyncGenerator<CpgNodeInit> {
      yield* nodes(20, 30);
      throw new Error("the source is gone");
    }
    await expect(table.append(failing())).rejects.toThrow("the source is gone");
    expect([await table.count(), readdirSync(folder).toSorted()]).toEqual([20, files]);
  });

  test("are counted while they are written", async () => {
    const { table } = await twoAppends();
    const told: EngineProgress[] = [];
    await table.append(nodes(20, 30), { onProgress: (one) => told.push(one) });
    expect(told).toEqual([{ phase: "load", done: 10, total: null, unit: "rows" }]);
  });

  test("that are cancelled are not there, nor anything else", async () => {
    const { folder, table } = await twoAppends();
    const files = readdirSync(folder).toSorted();
    const controller = new AbortController();
    async function* cancelled(): AsyncGenerator<CpgNodeInit> {
      yield* nodes(20, 30);
      controller.abort();
      yield* nodes(30, 40);
    }
    await expect(table.append(cancelled(), { signal: controller.signal })).rejects.toThrow(Cancelled);
    expect([await table.count(), readdirSync(folder).toSorted()]).toEqual([20, files]);
    const tables = await engine.query({ dialect: "duckdb", sql: "SELECT table_name FROM information_schema.tables" });
    expect((await tables.collect()).flatMap((batch) => batch.columns[0]?.toArray())).toEqual([]);
  });

  test("are written once by an application that tries again", async () => {
    const { table } = await twoAppends();
    const write = { commit: { app_transactions: [{ app_id: "etl", version: 7 }] } };
    expect(await table.append(nodes(20, 30), { write })).toMatchObject({ version: 3, skipped: false });
    expect(await table.append(nodes(20, 30), { write })).toMatchObject({
      version: 3,
      skipped: true,
      num_added_rows: 0,
    });
    expect(await table.count()).toBe(30);
  });

  test("in files that cannot match are not looked for", async () => {
    const { folder, table } = await twoAppends();
    const [first = ""] = [
      ...readFileSync(join(folder, "_delta_log", "00000000000000000001.json"), "utf8").matchAll(/part-[^"]*/g),
    ].map(String);
    renameSync(join(folder, first), join(folder, "hidden"));
    expect(await allOf(table.read({ where: { bstart: 15 } }))).toEqual([node(15)]);
    await expect(allOf(table.read({ where: { bstart: 5 } }))).rejects.toMatchObject({ code: "FILE_MISSING" });
  });

  test.each([
    [{ nowhere: 1 }, "there is no column nowhere"],
    [{ bstart: { above: 1 } }, "cannot be compared by above"],
    [{ bstart: "1" }, "bstart is i64"],
  ])("of the condition %j are none", async (where, message) => {
    const { table } = await twoAppends();
    await expect(allOf(table.read({ where: where as object }))).rejects.toThrow(message);
  });

  test("are counted while another writer appends", async () => {
    const { folder, table } = await twoAppends();
    const other = await DeltaTable.open(folder, CpgNodeTable, options());
    await other.append(nodes(20, 30));
    expect(await table.count()).toBe(20);
    expect(await table.append(nodes(30, 40))).toMatchObject({ version: 4, num_retries: 1 });
    expect([await table.count(), await (await other.refresh()).count()]).toEqual([40, 40]);
  });

  test("are deleted, with the rest of their files kept", async () => {
    const { folder, table } = await twoAppends();
    expect(await table.delete({ bstart: { ge: 8, lt: 12 } })).toMatchObject({
      version: 3,
      num_deleted_rows: 4,
      num_copied_rows: 16,
      num_removed_files: 2,
      num_added_files: 1,
      skipped: false,
    });
    expect((await allOf(table.read())).map(({ bstart }) => bstart).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      [...nodes(0, 8), ...nodes(12, 20)].map(({ bstart }) => bstart),
    );
    expect(await (await table.at({ version: 2 })).count()).toBe(20);
    expect(await table.delete({ bstart: 9 })).toMatchObject({ version: 3, skipped: true, num_deleted_rows: 0 });
    expect(await table.delete({ path: null })).toMatchObject({ version: 4 });
    expect(await table.delete(null)).toMatchObject({ version: 5, num_copied_rows: 0, num_added_files: 0 });
    expect([await table.count(), (await DeltaTable.open(folder, CpgNodeTable, options())).snapshot.numFiles]).toEqual([
      0, 0,
    ]);
  });

  test("are deleted anew where another commit came in between", async () => {
    const { folder, table } = await twoAppends();
    const other = await DeltaTable.open(folder, CpgNodeTable, options());
    await other.delete({ bstart: 3 });
    expect(await table.delete({ bstart: { lt: 5 } })).toMatchObject({ version: 4, num_deleted_rows: 4 });
    expect(await table.count()).toBe(15);
  });

  test("are not deleted where the table does not allow it", async () => {
    const appendOnly = { write_policy: { enable_features: ["appendOnly" as const] } };
    const { table } = await twoAppends({ policy: appendOnly });
    await expect(table.delete(null)).rejects.toMatchObject({ code: "APPEND_ONLY" });
    await expect(table.update(null, { bend: 1 })).rejects.toMatchObject({ code: "APPEND_ONLY" });
  });

  test("are found by conditions as text", async () => {
    const { table } = await twoAppends();
    const where = "bstart BETWEEN 8 AND 11 AND (path LIKE 'src/%' OR node_kind <> 'CALL')";
    const expected = nodes(8, 12).filter((one) => one.path !== null || one.node_kind !== "CALL");
    expect((await allOf(table.read({ where }))).toSorted((a, b) => Number(a.bstart) - Number(b.bstart))).toEqual(
      expected,
    );
    expect(await allOf(table.read({ where: "bend / 2 = 3.5", columns: ["bstart"] }))).toEqual([{ bstart: 6 }]);
    expect(await table.count("path IS NULL")).toBe(7);
    expect(await table.delete("bstart % 2 = 1")).toMatchObject({ num_deleted_rows: 10 });
    await expect(table.count("bstrat > 1")).rejects.toMatchObject({
      code: "PREDICATE_INVALID",
      message: expect.stringContaining("bstart") as string,
    });
    await expect(table.count("soundex(path) = 'a'")).rejects.toMatchObject({ name: "DeltaError" });
  });

  test("that break a constraint of the table are refused, with the first of them", async () => {
    const constraints = [{ name: "ordered", expr: "bend > bstart AND bstart < 100" }];
    const { folder, table } = await twoAppends({ policy: { constraints } });
    expect(table.snapshot.protocol).toMatchObject({
      min_writer_version: 7,
      writer_features: expect.arrayContaining(["checkConstraints"]) as string[],
    });
    const files = readdirSync(folder).toSorted();
    const broken = { ...node(150), path: null };
    await expect(table.append([node(50), broken, { ...node(1), bstart: null, bend: null }])).rejects.toMatchObject({
      code: "CONSTRAINT_VIOLATED",
      message: expect.stringContaining("2 rows do not meet ordered: bend > bstart AND bstart < 100") as string,
      details: { condition: "ordered", rows: [{ node_id: "cst_node:150" }, { node_id: "cst_node:1" }] },
    });
    expect([await table.count(), readdirSync(folder).toSorted()]).toEqual([20, files]);
    expect(await table.append([node(50)])).toMatchObject({ version: 3 });
  });

  test("are not written where a constraint cannot be judged", async () => {
    const { table } = await twoAppends();
    const constraints = [{ name: "odd", expr: "soundex(path) = 'a'" }];
    const folder = temporaryDirectory();
    const other = await DeltaTable.create(folder, CpgNodeTable, options({ policy: { constraints } }));
    await expect(other.append(nodes(0, 1))).rejects.toMatchObject({ code: "EXPRESSION_UNSUPPORTED" });
    expect(await table.count()).toBe(20);
  });

  test("of another contract are refused", async () => {
    const { folder } = await twoAppends();
    await expect(DeltaTable.open(folder, CpgPropTable, options())).rejects.toMatchObject({ code: "CONTRACT_MISMATCH" });
  });

  test("that the log has and the contract does not take are found while reading", async () => {
    const { folder, table } = await twoAppends();
    await engine.query({
      dialect: "duckdb",
      sql: `COPY (SELECT 'cst_node:x' node_id, '' node_kind, NULL path, 1::BIGINT bstart, 2::BIGINT bend, NULL file_id) TO '${folder}/odd.parquet' (FORMAT parquet)`,
    });
    writeFileSync(
      join(folder, "_delta_log", "00000000000000000003.json"),
      '{"add":{"path":"odd.parquet","partitionValues":{},"size":1,"modificationTime":1,"dataChange":true}}\n',
    );
    await table.refresh();
    await expect(allOf(table.read())).rejects.toThrow(ValidationError);
    expect(await allOf(table.read({ validate: "off" }))).toHaveLength(21);
  });
});

describe("processes", () => {
  const program = join(import.meta.dirname, "race/append-loop.ts");

  test("that append at once lose nothing and double nothing, and readers see whole commits", async () => {
    const folder = join(temporaryDirectory(), "table");
    const run = (writer: string): Promise<number | null> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, ["test/run-typescript.mjs", program, folder, writer, "25"], {
          stdio: "inherit",
        });
        child.on("exit", resolve);
      });
    const writers = Promise.all([run("a"), run("b")]);
    let isDone = false;
    void writers.then(() => (isDone = true));
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const table = await DeltaTable.open(folder, CpgPropTable, options()).catch(() => null);
      if (table !== null) expect((await table.count()) % 2).toBe(0);
    }
    expect(await writers).toEqual([0, 0]);
    const table = await DeltaTable.open(folder, CpgPropTable, options());
    const ids = (await allOf(table.read({ columns: ["entity_id"] }))).map(({ entity_id }) => entity_id);
    const expected = ["a", "b"].flatMap((writer) =>
      Array.from({ length: 25 }, (_, i) => [0, 1].map((half) => `${writer}-${i}-${half}`)),
    );
    expect(ids.toSorted()).toEqual(expected.flat().toSorted());
    expect(table.version).toBe(50);
  });
});

test("a folder that cannot be written to stays as it is", async () => {
  const folder = temporaryDirectory();
  writeFileSync(join(folder, "file"), "");
  await expect(DeltaTable.create(join(folder, "file", "table"), CpgNodeTable, options())).rejects.toMatchObject({
    name: "StorageError",
    code: "MISCONFIGURED",
  });
});
