import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import type { CpgNodeInit } from "tessera-contracts/contracts/cpg/rows";
import { DeltaTable, inspect, verifyTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { localStorage } from "tessera-contracts/storage";
import { checksumOf } from "../../../runtime/delta/log/crc.js";
import { VersionChecksum } from "tessera-contracts/contracts/delta/checkpoint";
import { temporaryDirectory } from "../../temporary-directory.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 1 });
});
afterAll(() => engine.close());

const node = (i: number): CpgNodeInit => ({
  node_id: `cst_node:${i}`,
  node_kind: "CALL",
  path: i % 3 === 0 ? null : "src/main.py",
  bstart: i,
  bend: i + 1,
  file_id: null,
});

/** A table of three appends and a delete, with a checkpoint of version 2. */
async function table(): Promise<string> {
  const folder = temporaryDirectory();
  const properties = { "delta.checkpointInterval": "2" };
  const nodes = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, properties });
  for (const from of [0, 10, 20]) await nodes.append(Array.from({ length: 10 }, (_, i) => node(from + i)));
  await nodes.delete({ bstart: { lt: 12 } });
  rmSync(join(folder, "_delta_log", checkpoint(4)));
  return folder;
}

const number = (version: number): string => String(version).padStart(20, "0");
const commit = (version: number): string => `${number(version)}.json`;
const checkpoint = (version: number): string => `${number(version)}.checkpoint.parquet`;
const inLog = (folder: string, name: string): string => join(folder, "_delta_log", name);

function dataFiles(folder: string): readonly string[] {
  const log = readFileSync(inLog(folder, commit(3)), "utf8");
  return [...log.matchAll(/"add":\{"path":"([^"]+)"/g)].map(([, name = ""]) => join(folder, name));
}

function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

async function checksum(folder: string, more: Partial<VersionChecksum> = {}): Promise<void> {
  const { version, numFiles, sizeBytes, protocol, metadata } = await inspect({ storage: localStorage(folder) });
  const made = checksumOf({ numFiles, sizeBytes, protocol, metadata }, { txnId: null, inCommitTimestamp: null });
  writeFileSync(inLog(folder, `${number(version)}.crc`), VersionChecksum.encodeJson({ ...made, ...more }));
}

const verify = (folder: string, { deep = false, open = true } = {}) =>
  verifyTable({ storage: localStorage(folder), deep, ...(open ? { engine } : {}) });

async function checks(folder: string, options: Parameters<typeof verify>[1] = {}): Promise<readonly string[]> {
  return (await verify(folder, options)).findings.map(({ check }) => check);
}

describe("a table that is as it should be", () => {
  test.each([
    [{ open: false }, { opened: false, deep: false }],
    [{}, { opened: true, deep: false }],
    [{ deep: true }, { opened: true, deep: true }],
  ])("has no findings (%j)", async (options, how) => {
    const folder = await table();
    await checksum(folder);
    expect(await verify(folder, options)).toEqual({
      table_uri: folder,
      version: 4,
      num_commits: 5,
      num_files: 2,
      findings: [],
      ...how,
    });
  });

  test("has none without its first commits, from a checkpoint on", async () => {
    const folder = await table();
    for (const version of [0, 1]) rmSync(inLog(folder, commit(version)));
    expect(await verify(folder, { deep: true })).toMatchObject({ num_commits: 2, num_files: 2, findings: [] });
  });
});

describe("what is wrong is found", () => {
  const log: readonly (readonly [string, (folder: string) => void | Promise<void>, readonly string[]])[] = [
    ["a commit that is missing", (at) => rmSync(inLog(at, commit(1))), ["log_contiguous"]],
    ["the newest commit but one missing", (at) => rmSync(inLog(at, commit(3))), ["log_contiguous", "readable"]],
    ["a commit that is no JSON", (at) => writeFileSync(inLog(at, commit(1)), "{"), ["commit_readable"]],
    [
      "a first commit that makes no table",
      (at) => writeFileSync(inLog(at, commit(0)), '{"commitInfo":{}}\n'),
      ["first_commit"],
    ],
    [
      "a commit that breaks a rule",
      (at) => change(inLog(at, commit(3)), '"partitionValues":{}', '"partitionValues":{"day":"x"}'),
      ["partition_values"],
    ],
    [
      "a checkpoint that cannot be read",
      (at) => writeFileSync(inLog(at, checkpoint(2)), "PAR1"),
      ["checkpoint_readable"],
    ],
    [
      "a checkpoint of other files",
      (at) => copyFileSync(inLog(at, checkpoint(2)), inLog(at, checkpoint(3))),
      ["checkpoint_state", "replay"],
    ],
    ["a checksum of other files", (at) => checksum(at, { num_files: 7 }), ["checksum_state"]],
    ["a checksum that is none", (at) => writeFileSync(inLog(at, `${number(4)}.crc`), "{"), ["checksum_readable"]],
  ];
  const files: typeof log = [
    ["a data file that is not there", (at) => rmSync(dataFiles(at)[0] ?? ""), ["file_there"]],
    ["a data file of another size", (at) => writeFileSync(dataFiles(at)[0] ?? "", "short"), ["file_size"]],
    [
      "a data file that is no Parquet file",
      (at) => {
        const [path = ""] = dataFiles(at);
        writeFileSync(path, new Uint8Array(readFileSync(path).length));
      },
      ["file_readable"],
    ],
    [
      "a number of rows that is another",
      (at) => change(inLog(at, commit(3)), String.raw`\"numRecords\":10`, String.raw`\"numRecords\":11`),
      ["file_rows"],
    ],
    [
      "a data file outside of the table",
      (at) => change(inLog(at, commit(3)), '"add":{"path":"', '"add":{"path":"../'),
      ["file_path"],
    ],
    [
      "a deletion vector that is not there",
      (at) =>
        change(
          inLog(at, commit(3)),
          '"dataChange":true',
          '"dataChange":true,"deletionVector":{"storageType":"u","pathOrInlineDv":"ab^-aqEH.-t@S}K{vb[*k^","offset":4,"sizeInBytes":40,"cardinality":6}',
        ),
      ["features_listed", "deletion_vector"],
    ],
  ];
  test.each([...log, ...files])("%s", async (_, damage, wanted) => {
    const folder = await table();
    await damage(folder);
    expect([...new Set(await checks(folder))]).toEqual(wanted);
  });

  test.each([
    [
      "a greatest value that is too small",
      String.raw`\"bstart\":29`,
      String.raw`\"bstart\":28`,
      "bstart has the value 29, above the greatest one in the log, 28",
    ],
    [
      "a least value that is too great",
      String.raw`\"bstart\":20`,
      String.raw`\"bstart\":21`,
      "bstart has the value 20, below the least one in the log, 21",
    ],
    ["a text that is out of bounds", /cst_node:20/, "cst_node:21", 'node_id has the value "cst_node:20", below'],
    ["a number of nulls that is another", /(nullCount.*?path\\":)\d/, "$17", "path has 3 nulls, and the log says 7"],
  ])("%s, if values are read", async (_, from, to, message) => {
    const folder = await table();
    change(inLog(folder, commit(3)), from, to);
    expect(await checks(folder)).toEqual([]);
    const { findings } = await verify(folder, { deep: true });
    expect(findings.map(({ check }) => check)).toEqual(["bounds"]);
    expect(findings[0]?.message).toContain(message);
  });

  test("a folder without a table is an error, and so are values without an engine", async () => {
    await expect(verify(temporaryDirectory())).rejects.toMatchObject({ code: "NOT_A_TABLE" });
    await expect(verify(await table(), { deep: true, open: false })).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });
});
