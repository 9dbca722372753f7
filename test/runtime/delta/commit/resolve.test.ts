import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { faultyStorage, localStorage, type StorageCall, type StorageFault } from "tessera-contracts/storage";
import { nodes } from "../cpg-nodes.js";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { soundDirectory } from "../sound-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

interface Lost {
  readonly table: DeltaTable<CpgNode, CpgNodeInit>;
  readonly folder: string;
  readonly error: unknown;
}

/** A table at version 1, of whose next append no answer came; all is well again. */
async function appendLost(
  fault: (call: StorageCall) => StorageFault | null,
  folder: string = soundDirectory(),
): Promise<Lost> {
  let isBad = false;
  const storage = faultyStorage(localStorage(folder, { durable: false }), {
    fault: (call) => (isBad ? fault(call) : null),
  });
  const table = await DeltaTable.create(folder, CpgNodeTable, { engine, storage });
  await table.append(nodes(0, 10));
  isBad = true;
  const error: unknown = await table.append(nodes(10, 20)).catch((one: unknown) => one);
  isBad = false;
  return { table, folder, error };
}

const isCommit = ({ path }: StorageCall): boolean => path.endsWith("2.json");

describe("a commit of which no answer came", () => {
  test("was made, and the table moves on to it", async () => {
    const { table, error } = await appendLost((call) => {
      if (!isCommit(call)) return null;
      return call.name === "putIfAbsent" ? "own_exists" : call.name === "read" ? "short_read" : null;
    });
    expect(error).toMatchObject({ code: "COMMIT_UNKNOWN", version: 2 });
    expect(table.version).toBe(1);
    expect(await table.resolve(error)).toEqual({ outcome: "committed", version: 2 });
    expect([table.version, await table.count()]).toEqual([2, 20]);
  });

  test("is not there yet, until another writer has made its version", async () => {
    const lost = (call: StorageCall): StorageFault | null =>
      isCommit(call) && call.name === "putIfAbsent" ? "lost_before" : null;
    const { table, folder, error } = await appendLost(lost);
    expect(error).toMatchObject({ code: "COMMIT_UNKNOWN", version: 2 });
    expect(await table.resolve(error)).toEqual({ outcome: "absent", version: 2 });
    const other = await DeltaTable.open(folder, CpgNodeTable, { engine, durable: false });
    await other.append(nodes(20, 30));
    expect(await table.resolve(error)).toEqual({ outcome: "not_committed", version: 2 });
    expect(await (await table.refresh()).count()).toBe(20);
  });

  test("cannot be found out where the log begins later", async () => {
    // A folder that is not looked at in the end: a log with a gap is not sound.
    const lost = (call: StorageCall): StorageFault | null =>
      isCommit(call) && call.name === "putIfAbsent" ? "lost_before" : null;
    const { table, folder, error } = await appendLost(lost, temporaryDirectory());
    const other = await DeltaTable.open(folder, CpgNodeTable, { engine, durable: false });
    for (let i = 0; i < 2; i++) await other.append(nodes(20, 21));
    await localStorage(folder).delete(["_delta_log/00000000000000000002.json"]);
    await expect(table.resolve(error)).rejects.toMatchObject({ code: "VERSION_NOT_FOUND", version: 2 });
  });

  test("is asked for by its own error alone", async () => {
    const { table, error } = await appendLost((call) =>
      isCommit(call) && call.name === "putIfAbsent" ? "lost_before" : null,
    );
    const other = await DeltaTable.create(soundDirectory(), CpgNodeTable, { engine, durable: false });
    await expect(other.resolve(error)).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(table.resolve(new Error("no"))).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });
});
