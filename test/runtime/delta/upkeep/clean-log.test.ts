import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { allFiles, DAY, fixture, type Fixture, HOUR, idsBetween, idsOf, nodes, setTime } from "./tables.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

/** A table with one more node in each version, a day apart; the clock stands at the last one. Checkpoints are of `checkpoints`. */
async function daily(
  versions: number,
  checkpoints: readonly number[],
  properties: { readonly [name: string]: string } = {},
): Promise<Fixture> {
  const made = await fixture(engine, { properties: { "delta.checkpointInterval": "1000", ...properties } });
  const { table, folder, clock } = made;
  const start = clock.ms;
  for (let i = 1; i <= versions; i++) {
    clock.ms = start + i * DAY;
    await table.append(nodes(i - 1, i));
    if (checkpoints.includes(i)) await table.checkpoint();
  }
  for (const path of allFiles(folder)) {
    const version = /^_delta_log\/0*(\d+)\./.exec(path)?.[1];
    if (version !== undefined) setTime(folder, path, start + Number(version) * DAY);
  }
  return made;
}

function versionsIn(folder: string): string[] {
  const names = readdirSync(join(folder, "_delta_log")).filter((name) => /^\d/.test(name));
  return names
    .map((name) => name.replace(/^0*(\d)/, "$1"))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

describe("cleaning a log", () => {
  test("keeps the newest checkpoint that is old enough, its commit, and all that came later", async () => {
    const { folder, table, clock, open, told } = await daily(8, [2, 4, 7]);
    const before = versionsIn(folder);
    // Version 5 is as old as the retention, so that version 4 has to be there for it.
    clock.ms += 27 * DAY;
    const report = await table.cleanLog();
    const kept = ["4.checkpoint.parquet", "4.json", "5.json", "6.json", "7.checkpoint.parquet", "7.json", "8.json"];
    expect(versionsIn(folder)).toEqual(kept);
    expect(report).toMatchObject({ oldest_version: 4, num_files: before.length - kept.length });
    expect(report.size_bytes).toBeGreaterThan(1000);
    expect(told.at(-1)).toMatchObject({ operation: "CLEAN LOG", version: 8, metrics: { num_files: 5 } });
    const again = await open();
    expect([again.version, await idsOf(again)]).toEqual([8, idsBetween(0, 8)]);
    for (const version of [4, 5, 6, 7]) {
      expect(await idsOf(await again.at({ version }))).toEqual(idsBetween(0, version));
    }
    await expect(again.at({ version: 3 })).rejects.toMatchObject({
      code: "VERSION_NOT_FOUND",
      message: expect.stringContaining("versions 4 to 8") as string,
      details: { oldest: 4, latest: 8 },
    });
    expect(await again.cleanLog()).toMatchObject({ oldest_version: 4, num_files: 0 });
    await again.append(nodes(8, 9));
    expect(await idsOf(await open())).toEqual(idsBetween(0, 9));
  });

  test("leaves a table readable that was opened by a checkpoint which is deleted", async () => {
    const { folder, clock, open } = await daily(2, [2]);
    const table = await open();
    await table.append(nodes(2, 3));
    await table.checkpoint();
    for (const path of allFiles(folder)) setTime(folder, path, clock.ms);
    clock.ms += 60 * DAY;
    await table.cleanLog();
    expect(versionsIn(folder)).toEqual(["3.checkpoint.parquet", "3.json"]);
    expect(await idsOf(table)).toEqual(idsBetween(0, 3));
    await table.append(nodes(3, 4));
    expect(await idsOf(table)).toEqual(idsBetween(0, 4));
  });

  test("deletes nothing within the retention, be it the default or the table's", async () => {
    const { folder, table, clock } = await daily(4, [1, 3], { "delta.logRetentionDuration": "interval 3 days" });
    clock.ms -= HOUR;
    expect(await table.cleanLog()).toMatchObject({ oldest_version: 0, num_files: 0 });
    clock.ms += HOUR;
    expect(await table.cleanLog()).toMatchObject({ oldest_version: 1, num_files: 1 });
    expect(versionsIn(folder)).toContain("1.json");
    clock.ms += 2 * DAY;
    expect(await table.cleanLog()).toMatchObject({ oldest_version: 3 });
    const other = await daily(4, [1, 3]);
    other.clock.ms += 20 * DAY;
    expect(await other.table.cleanLog()).toMatchObject({ oldest_version: 0, num_files: 0 });
  });

  test("is refused without a checkpoint that the log could begin with", async () => {
    const { folder, table, clock } = await daily(3, []);
    expect(await table.cleanLog()).toMatchObject({ num_files: 0 });
    const before = versionsIn(folder);
    clock.ms += 100 * DAY;
    await expect(table.cleanLog()).rejects.toMatchObject({ code: "OPTION_INVALID" });
    expect(versionsIn(folder)).toEqual(before);
  });

  test("does not trust a checkpoint that cannot be read", async () => {
    const { folder, table, clock, open } = await daily(6, [2, 4]);
    const path = join("_delta_log", "00000000000000000004.checkpoint.parquet");
    writeFileSync(join(folder, path), "torn");
    setTime(folder, path, clock.ms - 2 * DAY);
    clock.ms += 100 * DAY;
    expect(await table.cleanLog()).toMatchObject({ oldest_version: 2 });
    expect(await idsOf(await open())).toEqual(idsBetween(0, 6));
  });

  test("leaves what is no file of the log", async () => {
    const { folder, table, clock } = await daily(3, [2]);
    writeFileSync(join(folder, "_delta_log", "note.txt"), "");
    setTime(folder, "_delta_log/note.txt", 0);
    clock.ms += 100 * DAY;
    await table.cleanLog();
    const names = readdirSync(join(folder, "_delta_log"));
    expect(names).toEqual(expect.arrayContaining(["_last_checkpoint", "note.txt"]));
  });
});
