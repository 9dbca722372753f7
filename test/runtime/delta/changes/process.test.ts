import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CdfCursorStore, type Change, type ChangeRun, DeltaTable, processChanges } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { localStorage, memoryStorage, type Storage, StorageError } from "tessera-contracts/storage";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { allOf, node } from "./written-by-hand.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

type Nodes = DeltaTable<CpgNode, CpgNodeInit>;

function create(folder = temporaryDirectory()): Promise<Nodes> {
  const policy = { write_policy: { enable_features: ["changeDataFeed" as const] } };
  return DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, policy });
}

/** A storage whose writes fail while it is told so: as if the process had died before. */
function breakable(): { storage: Storage; broken: boolean } {
  const storage = memoryStorage();
  const put = storage.put.bind(storage);
  const state = { storage, broken: false };
  storage.put = (...call) => (state.broken ? Promise.reject(new Error("killed")) : put(...call));
  return state;
}

describe("processing changes", () => {
  test("may read them as batches, to their end", async () => {
    const table = await create();
    await table.append([node(1), node(2)]);
    const store = new CdfCursorStore(localStorage(join(temporaryDirectory(), "cursors")));
    const half = processChanges(table, { store, name: "nodes" }, async (changes) => {
      for await (const _ of changes.batches()) break;
    });
    await expect(half).rejects.toMatchObject({ code: "OPTION_INVALID" });
    let rows = 0;
    const cursor = await processChanges(table, { store, name: "nodes" }, async (changes) => {
      for await (const { rowCount } of changes.batches()) rows += rowCount;
    });
    expect([rows, cursor?.last_version]).toEqual([2, 1]);
  });

  test("has all rows first, then what is new, and nothing where nothing is", async () => {
    const table = await create();
    await table.append([node(1), node(2)]);
    const store = new CdfCursorStore(localStorage(join(temporaryDirectory(), "cursors")));
    const seen: unknown[] = [];
    const runs: ChangeRun[] = [];
    const work = async (changes: AsyncIterable<Change<Pick<CpgNode, "bstart">>>, run: ChangeRun): Promise<void> => {
      runs.push(run);
      for await (const { version, row } of changes) seen.push([version, row.bstart]);
    };
    const other = await DeltaTable.open(table.uri, CpgNodeTable, { engine, durable: false });
    const options = { store, name: "nodes", columns: ["bstart"] } as const;
    expect(await processChanges(table, options, work)).toEqual({ dataset_name: "nodes", last_version: 1 });
    expect(await processChanges(table, options, work)).toBeNull();
    await other.append([node(3)]);
    await other.append([node(4)]);
    expect(await processChanges(table, options, work)).toEqual({ dataset_name: "nodes", last_version: 3 });
    expect(seen).toEqual([1, 2, 3, 4].map((i) => [Math.max(1, i - 1), i]));
    expect(runs).toEqual([
      { since: null, to: 1, transaction: { app_id: "cdf:nodes", version: 1, last_updated: null } },
      {
        since: { dataset_name: "nodes", last_version: 1 },
        to: 3,
        transaction: { app_id: "cdf:nodes", version: 3, last_updated: null },
      },
    ]);
  });

  test("repeats what was not done to its end", async () => {
    const table = await create();
    await table.append([node(1)]);
    const state = breakable();
    const store = new CdfCursorStore(state.storage);
    const seen: unknown[] = [];
    const work = async (changes: AsyncIterable<Change<CpgNode>>): Promise<void> => {
      for (const { row } of await allOf(changes)) seen.push(row.bstart);
      if (seen.length === 1) throw new Error("out of luck");
    };
    const options = { store, name: "nodes", from: 0 };
    await expect(processChanges(table, options, work)).rejects.toThrow("out of luck");
    state.broken = true;
    await expect(processChanges(table, options, work)).rejects.toThrow("killed");
    state.broken = false;
    await processChanges(table, options, work);
    expect(await processChanges(table, options, work)).toBeNull();
    expect(seen).toEqual([1, 1, 1]);
  });

  test("happens exactly once into a Delta table, whenever it is killed", async () => {
    const [table, target] = [await create(), await create()];
    await table.append([node(1)]);
    const state = breakable();
    const store = new CdfCursorStore(state.storage);
    const options = { store, name: "nodes", target };
    let isKilledBefore = true;
    const work = async (changes: AsyncIterable<Change<CpgNode>>, { transaction }: ChangeRun): Promise<void> => {
      const rows = (await allOf(changes)).map(({ row }) => row);
      if (isKilledBefore) throw new Error("killed");
      await target.append(rows, { write: { commit: { app_transactions: [transaction] } } });
    };
    for (let i = 1; i <= 3; i++) {
      isKilledBefore = true;
      await expect(processChanges(table, options, work)).rejects.toThrow("killed");
      isKilledBefore = false;
      state.broken = true;
      await expect(processChanges(table, options, work)).rejects.toThrow("killed");
      state.broken = false;
      expect(await processChanges(table, options, work)).toBeNull();
      await table.append([node(i + 1)]);
    }
    // The target counts, even where the store is ahead.
    await store.write({ dataset_name: "nodes", last_version: 4 });
    expect(await processChanges(table, options, work)).toEqual({ dataset_name: "nodes", last_version: 4 });
    const rows = await allOf(target.read({ columns: ["bstart"] }));
    expect(rows.map(({ bstart }) => bstart).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4]);
  });

  test("keeps its cursor where changes were left unread, where it is ahead, and has to have a name", async () => {
    const table = await create();
    await table.append([node(1), node(2)]);
    const store = new CdfCursorStore(memoryStorage());
    const impatient = async (changes: AsyncIterable<unknown>): Promise<void> => {
      for await (const _ of changes) return;
    };
    await expect(processChanges(table, { store, name: "n" }, impatient)).rejects.toMatchObject({
      code: "OPTION_INVALID",
      message: expect.stringContaining("the cursor of n is not written") as string,
    });
    expect(await store.read("n")).toBeNull();
    await expect(processChanges(table, { store, name: "" }, allOf)).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await store.write({ dataset_name: "n", last_version: 9 });
    await expect(processChanges(table, { store, name: "n" }, allOf)).rejects.toMatchObject({
      code: "VERSION_NOT_FOUND",
      details: { cursor: 9 },
    });
    await store.delete("n");
    expect(await processChanges(table, { store, name: "n" }, allOf)).toMatchObject({ last_version: 1 });
  });
});

describe("a cursor", () => {
  test("is kept for any name, each in a file of its own", async () => {
    const folder = temporaryDirectory();
    const store = new CdfCursorStore(localStorage(folder));
    const names = ["nodes", "../nodes", "a/b", "ü %", "."];
    for (const [i, dataset_name] of names.entries()) await store.write({ dataset_name, last_version: i });
    for (const [i, name] of names.entries()) expect((await store.read(name))?.last_version).toBe(i);
    expect(readdirSync(folder)).toHaveLength(names.length);
    await store.write({ dataset_name: "nodes", last_version: 70 });
    expect(await store.read("nodes")).toEqual({ dataset_name: "nodes", last_version: 70 });
  });

  test.each([
    [null, null],
    ["", null],
    ['{"dataset_name":"nodes","last_ver', null],
    ['{"dataset_name":"nodes","last_version":-1}', null],
    ['{"dataset_name":"others","last_version":3}', null],
    ['{"dataset_name":"nodes"}', null],
    ['{"dataset_name":"nodes","last_version":"3"}', 3],
  ])("of %j is %j", async (text, version) => {
    const folder = temporaryDirectory();
    if (text !== null) writeFileSync(join(folder, "nodes.json"), text);
    const found = await new CdfCursorStore(localStorage(folder)).read("nodes");
    expect(found?.last_version ?? null).toBe(version);
  });

  test("that cannot be read is an error, not none", async () => {
    const denied = new StorageError("DENIED", "no", { path: "nodes.json" });
    const storage = memoryStorage();
    storage.read = () => Promise.reject(denied);
    await expect(new CdfCursorStore(storage).read("nodes")).rejects.toBe(denied);
  });
});
