import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNode, CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { tessera } from "../../generator/cli/call.js";
import { temporaryDirectory } from "../../temporary-directory.js";
import { node, nodes } from "../delta/cpg-nodes.js";

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
