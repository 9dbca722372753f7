import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaSnapshotBundle, HistoryReport, TableFilesReport } from "tessera-contracts/contracts/delta/reports";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { keptDirectory } from "../../temporary-directory.js";
import { type Call, tessera } from "../../generator/cli/call.js";

let engine: DuckDBEngine;
let root: string;

const node = (i: number): CpgNodeInit => ({
  node_id: `cst_node:${i}`,
  node_kind: i % 2 === 0 ? "FUNCTION" : "CALL",
  path: "src/main.py",
  bstart: i,
  bend: i + 1,
  file_id: null,
});

/** A table `nodes` with a checkpoint at version 2 and four commits, an hour apart. */
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
  root = keptDirectory();
  let [moment, id] = [Date.parse("2026-01-31T12:00:00Z"), 0];
  const table = await DeltaTable.create(join(root, "nodes"), CpgNodeTable, {
    engine,
    durable: false,
    now: () => moment,
    uuid: () => `00000000-0000-4000-8000-${String(id++).padStart(12, "0")}`,
    policy: { write_policy: { partition_by: ["node_kind"], enable_features: ["inCommitTimestamp"] } },
    properties: { "delta.checkpointInterval": "2" },
  });
  for (const from of [0, 10, 20]) {
    moment += 3_600_000;
    await table.append(Array.from({ length: 10 }, (_, i) => node(from + i)));
  }
});
afterAll(async () => {
  await engine.close();
  rmSync(root, { recursive: true });
});

/** A call in the folder of the table, without what differs from one machine or moment to another. */
async function run(...words: readonly string[]): Promise<Call> {
  const { code, out, error } = await tessera(root, "table", ...words);
  return { code, out: steady(out), error: steady(error) };
}

function steady(text: string): string {
  return text.replaceAll(root, "/lake").replaceAll(/(?<=numOutputBytes=)\d+/g, (digits) => "9".repeat(digits.length));
}

describe("table show", () => {
  test("tells what a table looks like", async () => {
    const { code, out, error } = await run("show", "nodes");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatchInlineSnapshot(`
      "table       /lake/nodes
      version     3 of 2026-01-31T15:00:00Z
      contract    cpg/rows.CpgNode
      protocol    reader 1, writer 7
      features    inCommitTimestamp, invariants
      in use      inCommitTimestamp, invariants
      access      can be read and written
      content     30 rows in 6 files, 5.1 KiB
      partitions  by node_kind

      COLUMN     TYPE                                NULLS     DOC
      node_id    extension[tessera.node_id, string]  not null  Id of the node, unique in the table.
      node_kind  string                              not null  What it is, such as \`FUNCTION\`.
      path       string                              nullable  The file it stands in, relative to the root
                                                               of its repository. Null for things without
                                                               a place, such as a builtin.
      bstart     i64                                 nullable  Position of its first byte in the file,
                                                               counted from 0. Null if it has no span.
      bend       i64                                 nullable  Position after its last byte. Null if it
                                                               has no span.
      file_id    string                              nullable  Id of the file. Null if it stands in none.

      FILE SIZE     FILES  TOGETHER
      below 64 KiB  6      5.1 KiB   ████████████████████████████████████████

      PROPERTY                        VALUE
      delta.checkpointInterval        2
      delta.enableInCommitTimestamps  true
      tessera.contract                cpg/rows.CpgNode
      tessera.definition              {"contracts":[{"depends_on":["NodeId","NonEmptyStr","NonNegInt","
                                      PathStr"],"doc" … (3,393 characters)
      tessera.fingerprint             0c6d546508755270aeae84fc6512978eb79829830e86a66355ac3946506d36a5

      VERSION  TIME                  OPERATION     ENGINE         RUN  METRICS
      3        2026-01-31T15:00:00Z  WRITE         tessera/0.1.0       numFiles=2 numOutputBytes=9999
                                                                       numOutputRows=10
      2        2026-01-31T14:00:00Z  WRITE         tessera/0.1.0       numFiles=2 numOutputBytes=9999
                                                                       numOutputRows=10
      1        2026-01-31T13:00:00Z  WRITE         tessera/0.1.0       numFiles=2 numOutputBytes=9999
                                                                       numOutputRows=10
      0        2026-01-31T12:00:00Z  CREATE TABLE  tessera/0.1.0"
    `);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("reports the same as JSON", async () => {
    const { code, out } = await run("show", "nodes", "--format", "json", "--limit", "1");
    const report = DeltaSnapshotBundle.decodeJson(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({ version: 3, files: 6, rows: 30, contract: "cpg/rows.CpgNode" });
    expect(report.last_commits.map(({ version }) => version)).toEqual([3]);
  });
});

describe("table history, files and schema", () => {
  test("list commits, the latest first", async () => {
    const { code, out } = await run("history", "nodes", "--limit", "2");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "VERSION  TIME                  OPERATION  ENGINE         RUN  METRICS
      3        2026-01-31T15:00:00Z  WRITE      tessera/0.1.0       numFiles=2 numOutputBytes=9999
                                                                    numOutputRows=10
      2        2026-01-31T14:00:00Z  WRITE      tessera/0.1.0       numFiles=2 numOutputBytes=9999
                                                                    numOutputRows=10"
    `);
    const report = HistoryReport.decodeJson((await run("history", "nodes", "--format", "json")).out);
    expect(report.entries.map(({ version }) => version)).toEqual([3, 2, 1, 0]);
  });

  test("list files", async () => {
    const { code, out } = await run("files", "nodes", "--limit", "2", "--version", "1");
    expect(code).toBe(0);
    const [head, first] = out.split("\n");
    expect(head).toMatch(/^SIZE +ROWS +DELETED +MADE +PATH$/);
    expect(first).toMatch(/^\d+ B +5 +2026-01-31T13:00:00Z +node_kind=CALL\/part-/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    const report = TableFilesReport.decodeJson((await run("files", "nodes", "--limit", "1", "--format=json")).out);
    expect([report.num_files, report.files.length, report.files[0]?.rows]).toEqual([6, 1, 5]);
  });

  test("show the columns", async () => {
    const { code, out } = await run("schema", "nodes");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "COLUMN     TYPE                                NULLS     DOC
      node_id    extension[tessera.node_id, string]  not null  Id of the node, unique in the table.
      node_kind  string                              not null  What it is, such as \`FUNCTION\`.
      path       string                              nullable  The file it stands in, relative to the root
                                                               of its repository. Null for things without
                                                               a place, such as a builtin.
      bstart     i64                                 nullable  Position of its first byte in the file,
                                                               counted from 0. Null if it has no span.
      bend       i64                                 nullable  Position after its last byte. Null if it
                                                               has no span.
      file_id    string                              nullable  Id of the file. Null if it stands in none."
    `);
    const spec = TableSchemaSpec.decodeJson((await run("schema", "nodes", "--format", "json")).out);
    expect(spec.fields.map(({ name }) => name)).toEqual(CpgNodeTable.schema.fields.map(({ name }) => name));
  });

  test("go back in time", async () => {
    const at = async (...words: readonly string[]): Promise<number> =>
      DeltaSnapshotBundle.decodeJson((await run("show", "nodes", "--format", "json", ...words)).out).version;
    expect(await at("--version", "1")).toBe(1);
    expect(await at("--timestamp", "2099-01-01T00:00:00Z")).toBe(3);
  });
});

describe("a call that cannot work says what to do", () => {
  test.each([
    [["show"], "tessera table show takes URI, found none; see tessera table show --help"],
    [["shwo", "nodes"], "unknown command table shwo; did you mean show?"],
    [["--format"], "unknown option --format; see tessera table --help"],
    [["show", "nodes", "--verison", "1"], "unknown option --verison; did you mean --version?"],
    [["show", "nodes", "--version", "1", "--timestamp", "2026-01-01"], "--version and --timestamp exclude each other"],
    [["show", "nodes", "--version", "x"], '--version takes a whole number from 0 on, found "x"'],
    [["show", "nodes", "--timestamp", "yesterday"], "yesterday is no moment; write it as 2026-01-31T12:00:00Z"],
    [
      ["show", "nodes", "--timestamp", "1999-01-01T00:00:00Z"],
      "there was no version at 1999-01-01T00:00:00.000Z; the log goes",
    ],
    [["show", "nodes", "--format", "xml"], "unknown format xml; expected text or json"],
    [["show", "nodes", "--version", "9"], "version 9"],
    [["show", "nowhere"], "there is no commit in _delta_log, so this is no Delta table; check the address, or create"],
    [["files", "gopher://a/b"], "has a scheme of which nothing is known"],
  ])("%j", async (words, message) => {
    const { code, out, error } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(message);
    expect(error.split("\n")).toHaveLength(1);
  });

  test("help shows every command, and each command its usage", async () => {
    const { out } = await run("--help");
    for (const name of ["show", "history", "files", "schema"]) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, "m"));
      const help = await run(name, "--help");
      expect(help.out).toContain(`Usage: tessera table ${name} URI [OPTIONS]`);
      expect(await tessera(root, "help", "table", name)).toEqual(help);
    }
    expect((await tessera(root, "table")).code).toBe(2);
  });
});
