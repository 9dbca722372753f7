import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { WriterPolicySnapshot } from "tessera-contracts/contracts/artifacts/decisions";
import type { ParquetWriterPolicyInit } from "tessera-contracts/contracts/delta/parquet";
import { DeltaTable } from "tessera-contracts/delta";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../../temporary-directory.js";
import { nodes, sorted } from "../cpg-nodes.js";
import { mapColumns } from "../map-columns.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

const write = (parquet: ParquetWriterPolicyInit): { write_policy: { parquet: ParquetWriterPolicyInit } } => ({
  write_policy: { parquet },
});

const filesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".parquet"));

/** Of the only file of a table, what its footer says of a column. */
async function footerOf(folder: string, column: string, what: string): Promise<unknown> {
  const [name = ""] = filesIn(folder);
  const sql = `SELECT ${what} FROM parquet_metadata('${join(folder, name)}') WHERE path_in_schema = '${column}'`;
  const [batch] = await (await engine.query({ dialect: "duckdb", sql })).collect();
  return batch?.columns[0]?.toArray();
}

describe("a writer policy", () => {
  test.each<[string, ParquetWriterPolicyInit, readonly [column: string, what: string], unknown]>([
    ["rows in a row group", { max_row_group_size: 4 }, ["path", "row_group_num_rows"], [4n, 4n, 2n]],
    [
      "an encoding",
      { columns: { path: { encoding: "DELTA_BYTE_ARRAY" } } },
      ["path", "encodings"],
      ["DELTA_BYTE_ARRAY"],
    ],
    ["no dictionary", { columns: { path: { dictionary_enabled: false } } }, ["path", "encodings"], ["PLAIN"]],
    ["another for the rest", { default_column: { encoding: "PLAIN" } }, ["bend", "encodings"], ["PLAIN"]],
    ["no statistics", { columns: { bend: { statistics: "NONE" } } }, ["bend", "stats_max_value"], [null]],
    ["a filter", { columns: { node_id: { bloom_filter: {} } } }, ["node_id", "bloom_filter_length > 0"], [true]],
    ["short bounds", { statistics_truncate_length: 4 }, ["node_id", "len(stats_min_value)"], [4n]],
    ["GZIP of a level", { compression: "GZIP", compression_level: 9 }, ["bend", "compression"], ["GZIP"]],
    ["BROTLI", { compression: "BROTLI" }, ["bend", "compression"], ["BROTLI"]],
  ])("is held to: %s", async (_, parquet, [column, what], expected) => {
    const folder = temporaryDirectory();
    const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, policy: write(parquet) });
    await table.append(nodes(0, 10));
    expect(await footerOf(folder, column, what)).toEqual(expected);
    expect(await sorted(table.read())).toEqual(nodes(0, 10));
    expect(await sorted(table.read({ where: "bstart >= 7" }))).toEqual(nodes(7, 10));
  });

  // What is read in one go is not compressed unless a policy asks for it.
  test.each<[string, number, ParquetWriterPolicyInit | null, string]>([
    ["few rows of no policy", 1000, null, "UNCOMPRESSED"],
    ["more rows of no policy", 9000, null, "SNAPPY"],
    ["few rows of a policy", 1000, { compression: "SNAPPY" }, "SNAPPY"],
  ])("says how columns are compressed: %s", async (_, rows, parquet, codec) => {
    const folder = temporaryDirectory();
    const policy = parquet === null ? {} : { policy: write(parquet) };
    const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, ...policy });
    await table.append(nodes(0, rows));
    expect(await footerOf(folder, "node_id", "compression")).toEqual([codec]);
    expect(await sorted(table.read())).toEqual(nodes(0, rows));
  });

  test.each<[string, ParquetWriterPolicyInit, string[]]>([
    ["LZ4 of old", { compression: "LZ4" }, ["compression LZ4"]],
    ["a level that zlib has not", { compression: "GZIP", compression_level: 10 }, ["compression_level 10"]],
    ["a column that is not there", { columns: { nobody: {} } }, ["columns.nobody"]],
    ["a column that is in no file", { columns: { node_kind: {} } }, ["columns.node_kind"]],
    [
      "what types do not have",
      { columns: { path: { encoding: "RLE" }, bend: { encoding: "DELTA_BYTE_ARRAY" } } },
      ["columns.path.encoding RLE for column path", "columns.bend.encoding DELTA_BYTE_ARRAY for column bend"],
    ],
    [
      "a size of a filter",
      { columns: { path: { bloom_filter: { ndv: 9 } } } },
      ["columns.path.bloom_filter.ndv (which Spark takes) for column path"],
    ],
  ])("is refused, and nothing is written: %s", async (_, writer, options) => {
    const folder = temporaryDirectory();
    const policy = { write_policy: { partition_by: ["node_kind"] } };
    const table = await DeltaTable.create(folder, CpgNodeTable, { engine, durable: false, policy });
    const refused = { code: "WRITER_POLICY_UNSUPPORTED", details: { options } };
    await expect(table.append(nodes(0, 10), { write: { writer } })).rejects.toMatchObject(refused);
    expect([readdirSync(folder), table.version]).toEqual([["_delta_log"], 0]);
  });

  test("is refused if no writer has both its codec and the rest", async () => {
    const table = await DeltaTable.create(temporaryDirectory(), CpgNodeTable, { engine, durable: false });
    const writer = { compression: "LZ4_RAW", data_page_size_limit: 1000 } as const;
    const call = table.append(nodes(0, 10), { write: { writer } });
    await expect(call).rejects.toMatchObject({ code: "WRITER_POLICY_UNSUPPORTED" });
  });

  test("names columns as the table does where files call them otherwise, and is told with all that held", async () => {
    const folder = temporaryDirectory();
    const [diagnostics, parquet] = [
      memoryDiagnostics(),
      { columns: { bend: { encoding: "PLAIN" } }, write_batch_size: 5 } as const,
    ];
    const options = { engine, durable: false, diagnostics, policy: write(parquet) };
    await DeltaTable.create(folder, CpgNodeTable, options);
    mapColumns(folder);
    const table = await DeltaTable.open(folder, CpgNodeTable, options);
    expect((await table.append(nodes(0, 10))).ignored_options).toEqual(["write_batch_size"]);
    expect(await sorted(table.read())).toEqual(nodes(0, 10));
    const told = diagnostics.events.flatMap((notice) => eventOf(notice, WriterPolicySnapshot) ?? [])[0];
    expect(told).toMatchObject({
      parquet: { columns: { bend: { encoding: "PLAIN" } } },
      resolved_stats_columns: CpgNodeTable.schema.fields.map(({ name }) => name),
    });
  });
});
