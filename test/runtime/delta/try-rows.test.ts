import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnyRow, column, schema, tableOfSchema, TableValidationError } from "tessera-contracts/arrow";
import { table as tableFrom } from "tessera-contracts/arrow/codegen";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { contract, field, int64, str, struct, unset } from "tessera-contracts/serde/codegen";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { node, nodes } from "./cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

describe("an append that is only tried", () => {
  test("says what the append then does, and writes nothing", async () => {
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, CpgNodeTable, {
      engine,
      durable: false,
      policy: { write_policy: { partition_by: ["node_kind"] } },
    });
    const before = filesIn(folder);
    const tried = await table.append(nodes(0, 10), { dryRun: true });
    expect(tried).toMatchObject({ version: 0, num_added_rows: 10, num_partitions: 2, num_added_files: 0 });
    expect(tried).toMatchObject({ dry_run: true, skipped: false, changes: [] });
    expect(filesIn(folder)).toEqual(before);
    const { num_added_rows, num_partitions, dry_run } = await table.append(nodes(0, 10));
    expect({ num_added_rows, num_partitions, dry_run }).toEqual({
      num_added_rows: tried.num_added_rows,
      num_partitions: tried.num_partitions,
      dry_run: false,
    });
    expect(await table.append([], { dryRun: true })).toMatchObject({ num_added_rows: 0, num_partitions: 0 });
  });

  test("tells of columns that it would add, as the append does", async () => {
    const folder = temporaryDirectory();
    const id = column("id", { type: "i64" }, { nullable: false });
    const narrow = tableOfSchema(schema([id]), { name: "numbers" });
    await DeltaTable.create(folder, narrow, { engine, durable: false });
    const fields = [field("id", int64()), unset("note", str())];
    const parts = { name: "Numbers", module: "test" };
    const wide = tableFrom({
      contract: contract<AnyRow, AnyRow>({ ...parts, info: struct({ ...parts, fields: () => fields }) }),
      name: "numbers",
      key: [],
      columns: ["id: i64 not null", "note: string"],
    });
    const rows = [{ id: 1n, note: "a" }];
    const write = { schema_mode: "merge" } as const;
    const table = await DeltaTable.open(folder, wide, { engine, durable: false });
    const tried = await table.append(rows, { dryRun: true, write });
    const done = await table.append(rows, { write });
    expect([tried.changes, done.changes]).toEqual([["added note string"], ["added note string"]]);
    expect([tried.version, done.version]).toEqual([0, 1]);
  });

  test("is refused where the append is", async () => {
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, CpgNodeTable, {
      engine,
      durable: false,
      policy: { constraints: [{ name: "small", expr: "bend < 100" }] },
    });
    const before = filesIn(folder);
    const bad: [readonly object[], object][] = [
      [[node(1, { bend: 0 })], { name: TableValidationError.name }],
      [[node(1, { bend: 100 })], { code: "CONSTRAINT_VIOLATED" }],
    ];
    for (const [rows, error] of bad) {
      await expect(table.append(rows as never, { dryRun: true })).rejects.toMatchObject(error);
      await expect(table.append(rows as never)).rejects.toMatchObject(error);
    }
    expect(filesIn(folder)).toEqual(before);
    const app = { app_id: "load", version: 1 };
    const once = { write: { commit: { app_transactions: [app] } } };
    await table.append(nodes(0, 1), once);
    expect(await table.append(nodes(0, 1), { ...once, dryRun: true })).toMatchObject({ skipped: true, version: 1 });
  });
});
