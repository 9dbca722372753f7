import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaMaintainReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable, maintainTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { tessera } from "../../generator/cli/call.js";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { nodes, sorted } from "../delta/cpg-nodes.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

/** A table of eleven commits, in ten files that are small. */
async function smallFiles(): Promise<string> {
  const folder = temporaryDirectory();
  const table = await DeltaTable.create(folder, CpgNodeTable, {
    engine,
    durable: false,
    properties: { "delta.checkpointInterval": "1000" },
  });
  for (let i = 0; i < 10; i++) await table.append(nodes(i, i + 1));
  return folder;
}

describe("maintenance", () => {
  test("says what it would do, does it, and then has nothing to do", async () => {
    const folder = await smallFiles();
    const before = filesIn(folder);
    const tried = await tessera(folder, "table", "maintain", ".", "--dry-run");
    expect([tried.code, tried.error]).toEqual([0, ""]);
    expect(tried.out).toMatchInlineSnapshot(`
      "STEP        DUE  WHAT
      optimize    yes  10 files would be put together
      vacuum      no   every file is needed
      checkpoint  no   one is due every 1000 commits, and there were 11
      clean log   no   there is no checkpoint that the log could begin with

      the table is at version 10"
    `);
    expect(filesIn(folder)).toEqual(before);
    const { code, out } = await tessera(folder, "table", "maintain", ".", "--format", "json");
    const report = DeltaMaintainReport.decodeJson(out);
    expect([code, report.version, report.dry_run]).toEqual([0, 11, false]);
    expect(report.steps.map(({ operation, done }) => [operation, done])).toEqual([
      ["optimize", true],
      ["vacuum", false],
      ["checkpoint", false],
      ["clean_log", false],
    ]);
    const table = await DeltaTable.open(folder, CpgNodeTable, { engine });
    expect([table.snapshot.numFiles, await sorted(table.read())]).toEqual([1, nodes(0, 10)]);
    const again = await tessera(folder, "table", "maintain", ".");
    expect(again.out).toContain("optimize    no    all files are of a good size");
  });

  test("deletes what is older than the table keeps it, and does so once a checkpoint is old enough", async () => {
    const folder = await smallFiles();
    const later = (days: number): (() => number) => {
      const moment = Date.now() + days * 86_400_000;
      return () => moment;
    };
    const table = await DeltaTable.open(folder, CpgNodeTable, { engine, durable: false });
    await table.setProperties({ "delta.checkpointInterval": "5" });
    const names = async (days: number, dryRun: boolean): Promise<(readonly [string, boolean, string])[]> => {
      const options = { engine, durable: false, now: later(days), dryRun };
      const { steps } = await maintainTable(folder, options);
      return steps.map(({ operation, done, message }) => [operation, done, message.replace(/\d+ bytes/, "n bytes")]);
    };
    expect(await names(0, false)).toEqual([
      ["optimize", true, "10 files became 1"],
      ["vacuum", false, "every file is needed"],
      ["checkpoint", true, "one of version 12 was written"],
      ["clean_log", false, "the log is not older than it has to be"],
    ]);
    const before = filesIn(folder);
    const due = await names(40, true);
    expect(due).toEqual([
      ["optimize", false, "all files are of a good size"],
      ["vacuum", true, "10 files of n bytes would be deleted"],
      ["checkpoint", false, "one is due every 5 commits, and there were 0"],
      ["clean_log", true, "12 files before version 12 would be deleted"],
    ]);
    expect(filesIn(folder)).toEqual(before);
    expect((await names(40, false)).map(([, done]) => done)).toEqual(due.map(([, done]) => done));
    expect(Object.keys(filesIn(folder)).length).toBe(Object.keys(before).length - 22);
    expect((await names(40, true)).every(([, done]) => !done)).toBe(true);
    expect(await sorted((await table.refresh()).read())).toEqual(nodes(0, 10));
  });

  test("follows a policy", async () => {
    const folder = await smallFiles();
    writeFileSync(join(folder, "short.json"), '{"vacuum_retention_hours":1}');
    const short = await tessera(folder, "table", "maintain", ".", "--policy", "short.json", "--dry-run");
    expect(short).toMatchObject({ code: 2, out: "" });
    expect(short.error).toContain("files would be kept for 1 hours, and the table keeps them for 168");
    writeFileSync(join(folder, "order.json"), '{"z_order_cols":["bstart"]}');
    const { code, out } = await tessera(folder, "table", "maintain", ".", "--policy", "order.json");
    expect([code, out]).toEqual([0, expect.stringContaining("10 files became 1") as string]);
    const table = await DeltaTable.open(folder, CpgNodeTable, { engine });
    const [last] = await table.history({ limit: 1 });
    expect(last?.operation_parameters).toMatchObject({ zOrderBy: expect.stringContaining("bstart") as string });
    writeFileSync(join(folder, "wrong.json"), '{"z_order_cols":1}');
    const wrong = await tessera(folder, "table", "maintain", ".", "--policy", "wrong.json");
    expect(wrong).toMatchObject({ code: 2, error: expect.stringContaining("is no DeltaMaintenancePolicy") as string });
  });

  test("needs a table", async () => {
    const { code, error } = await tessera(temporaryDirectory(), "table", "maintain", ".");
    expect([code, error]).toEqual([2, expect.stringContaining("is no Delta table") as string]);
  });
});
