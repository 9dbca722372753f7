import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { CheckpointReport, TableFitReport, TableVerifyReport } from "tessera-contracts/contracts/delta/reports";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { keptDirectory, temporaryDirectory } from "../../temporary-directory.js";
import { type Call, tessera } from "../../generator/cli/call.js";

let engine: DuckDBEngine;
let lake: string;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  lake = keptDirectory();
  const table = await DeltaTable.create(lake, CpgNodeTable, { engine, durable: false });
  await table.append([{ node_id: "a", node_kind: "CALL", path: null, bstart: 1, bend: 2, file_id: null }]);
});
afterAll(async () => {
  await engine.close();
  rmSync(lake, { recursive: true });
});

/** The columns of the table; a line begins with a blank for each that a contract changes. */
const FIELDS = [
  "node_id: str",
  "node_kind: str",
  "path: str | null",
  "bstart: int | null",
  "bend: int | null",
  "file_id: str | null",
];

/** Calls `tessera table check Node` in a project whose contract has these fields. */
async function check(fields: readonly string[], ...words: readonly string[]): Promise<Call> {
  const folder = temporaryDirectory({
    "contracts/tessera.yaml": "tessera: 1\n",
    "contracts/rows.yaml": `types:
  Node:
    kind: row
    mode: compat
    table: { name: nodes }
    fields:
${fields.map((field) => `      ${field}\n`).join("")}`,
  });
  const { code, out, error } = await tessera(folder, "table", "check", "Node", lake, ...words);
  return { code, out: out.replaceAll(lake, "/lake"), error };
}

describe("table check", () => {
  test("says that columns are the same", async () => {
    const { code, out } = await check(FIELDS);
    expect(code).toBe(0);
    expect(out).toContain("rows.Node, and the table was made by cpg/rows.CpgNode; 24 changes since");
    expect(out).toMatch(/read +yes\nappend +yes$/);
  });

  test("tells each difference, what it means and what mends it", async () => {
    const { code, out } = await check([
      ...FIELDS.slice(0, 3),
      "bstart: int | null",
      "bend: str | null",
      "weight: float = 0.0",
    ]);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "COLUMN                    READ  APPEND  WHAT IT MEANS FOR THE ROWS
      bend                      no    no      the column bend is string, was i64
                                              (TABLE_COLUMN_TYPE_CHANGED)
                                              bend is now str, it was NonNegInt (TYPE_CHANGED)
                                              column bend: expected string, found i64
                                              → use the contract that the table was made by, or write a
                                              new table and copy the rows
      weight                    yes   no      new field with a default weight (FIELD_ADDED_OPTIONAL)
                                              the table has no column weight; reading gives the default
                                              → write the rows anew with their default: overwrite(read(),
                                              { write: { schema_mode: "overwrite" } }); or let weight be
                                              null in the contract
      file_id                   yes   yes     field file_id is gone (FIELD_REMOVED)
                                              the contract has no column file_id: reading leaves it out,
                                              new rows have null there
      Node.rules[0],            yes   yes     rule is gone: bstart and bend go together (RULE_REMOVED)
      Node.rules[1], node_id,                 rule is gone: bend must not be before bstart (RULE_REMOVED)
      node_kind, bstart                       node_id is now of any length, it was of length at least 1
                                              (CONSTRAINT_REMOVED)
                                              node_kind is now of any length, it was of length at least 1
                                              (CONSTRAINT_REMOVED)
                                              bstart is now any number, it was at least 0 and at most
                                              9007199254740991 (CONSTRAINT_REMOVED)
                                              stored rows are read as before; programs with the contract
                                              of before may refuse new ones
      Node                      yes   yes     the rows of Node have no key any more: it was node_id
                                              (TABLE_KEY_CHANGED)
                                              stored rows are read as before, and nothing makes sure that
                                              the new key tells them apart

      contract  rows.Node, and the table was made by cpg/rows.CpgNode; 28 changes since, of which 18 mean
                nothing for the rows
      table     /lake, version 1
      read      no
      append    no
      mend      nothing that is done to the table mends it; see above"
    `);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  const more = [...FIELDS, "weight: float = 0.0"];
  test.each([
    ["read and append", more, [], 1],
    ["read", more, ["--read"], 0],
    ["append", more, ["--append"], 1],
    ["append, all columns but one that may be null", FIELDS.slice(0, 5), ["--append"], 0],
    ["read a column of another type", [...FIELDS.slice(0, 5), "file_id: int | null"], ["--read"], 1],
  ])("ends as the call asks: %s", async (_, fields, words, wanted) => {
    expect((await check(fields, ...words)).code).toBe(wanted);
  });

  test("reports the same as JSON", async () => {
    const report = TableFitReport.decodeJson((await check(more, "--format", "json")).out);
    expect(report).toMatchObject({ contract: "rows.Node", recorded_contract: "cpg/rows.CpgNode", fit: "readable" });
    expect(report.differences.map(({ column }) => column)).toEqual(["weight"]);
  });

  test("says what is wrong with the workspace or the call", async () => {
    expect(await check(["node_id: nothing"])).toMatchObject({ code: 1, out: "" });
    const folder = temporaryDirectory({
      "contracts/tessera.yaml": "tessera: 1\n",
      "contracts/a.yaml": "types:\n  A: str\n",
    });
    expect(await tessera(folder, "table", "check", "A", lake)).toEqual({
      code: 2,
      out: "",
      error: "tessera: A is no table: only structs can be tables",
    });
    expect((await tessera(folder, "table", "check", "B", lake)).error).toBe(
      "tessera: unknown contract B; did you mean A?",
    );
  });
});

describe("table verify", () => {
  test("ends with 0 if nothing is wrong, and with 1 if something is", async () => {
    expect(await tessera(lake, "table", "verify", ".", "--deep")).toEqual({
      code: 0,
      error: "",
      out: "version 1: 2 commits and 1 file; every value was read; nothing is wrong",
    });
    const folder = temporaryDirectory();
    await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false });
    writeFileSync(
      join(folder, "_delta_log", "00000000000000000001.json"),
      '{"remove":{"path":"x","dataChange":true}}\n',
    );
    const { code, out } = await tessera(folder, "table", "verify", folder);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "CHECK         VERSION  WHAT IS WRONG
      removes_live  1        x: it is removed with no deletion vector, and the table has no such file

      version 1: 2 commits and 0 files; rows were counted; 1 finding"
    `);
    const json = await tessera(folder, "table", "verify", folder, "--format", "json");
    expect(TableVerifyReport.decodeJson(json.out).findings).toHaveLength(1);
  });
});

describe("table checkpoint", () => {
  test("writes a checkpoint that readers take", async () => {
    const folder = temporaryDirectory();
    await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false });
    const { code, out } = await tessera(folder, "table", "checkpoint", ".", "--format", "json");
    expect(code).toBe(0);
    expect(CheckpointReport.decodeJson(out)).toMatchObject({ version: 0, num_actions: 2 });
    expect(readdirSync(join(folder, "_delta_log"))).toContain("00000000000000000000.checkpoint.parquet");
    expect((await tessera(folder, "table", "verify", ".")).code).toBe(0);
  });

  test("is refused where there is no table", async () => {
    const { code, error } = await tessera(temporaryDirectory(), "table", "checkpoint", ".");
    expect(code).toBe(2);
    expect(error).toContain("this is no Delta table");
  });
});
