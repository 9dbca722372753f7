import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { column, columnFrom, type DataType, RecordBatch, schema, type Schema } from "tessera-contracts/arrow";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import type { ParquetWrite, QueryResult, WrittenFile } from "tessera-contracts/engine";
import { keptDirectory } from "../../temporary-directory.js";

let engine: DuckDBEngine;
let folder: string;

beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
  folder = keptDirectory();
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

function mapOf(value: DataType): DataType {
  const fields = [column("key", { type: "string" }, { nullable: false }), column("value", value)];
  const entries = column("entries", { type: "struct", fields }, { nullable: false });
  return { type: "map", entries, keys_sorted: false };
}

const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.constantFrom("", "\u{10000}", "\uffff", "é"));
const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values);

/** Columns of every type that tables have. */
const COLUMNS: { readonly [name: string]: readonly [DataType, fc.Arbitrary<unknown>] } = {
  flag: [{ type: "bool" }, fc.boolean()],
  byte: [{ type: "i8" }, fc.integer({ min: -128, max: 127 })],
  small: [{ type: "i16" }, fc.integer({ min: -32_768, max: 32_767 })],
  int: [{ type: "i32" }, fc.integer()],
  long: [{ type: "i64" }, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })],
  float: [{ type: "f32" }, fc.float()],
  double: [{ type: "f64" }, fc.double()],
  text: [{ type: "string" }, texts],
  bytes: [{ type: "binary" }, fc.uint8Array({ maxLength: 20 })],
  day: [{ type: "date32" }, fc.integer({ min: -700_000, max: 2_900_000 })],
  moment: [{ type: "timestamp", unit: "us", tz: "UTC" }, fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n })],
  local: [{ type: "timestamp", unit: "us", tz: null }, fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n })],
  cents: [{ type: "decimal", precision: 4, scale: 2, bits: 128 }, fc.bigInt({ min: -9999n, max: 9999n })],
  price: [{ type: "decimal", precision: 9, scale: 0, bits: 128 }, fc.bigInt({ min: -999_999_999n, max: 999_999_999n })],
  total: [
    { type: "decimal", precision: 18, scale: 17, bits: 128 },
    fc.bigInt({ min: -(10n ** 18n - 1n), max: 10n ** 18n - 1n }),
  ],
  huge: [{ type: "decimal", precision: 38, scale: 9, bits: 128 }, fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n })],
  list: [{ type: "list", item: column("item", { type: "string" }) }, fc.array(some(texts), { maxLength: 4 })],
  struct: [
    { type: "struct", fields: [column("a.b", { type: "string" }), column("c", { type: "i64" })] },
    fc.record({ "a.b": some(texts), c: some(fc.bigInt({ min: 0n, max: 9n })) }),
  ],
  map: [
    mapOf({ type: "f64" }),
    fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c"), some(fc.double())), { selector: ([key]) => key }),
  ],
  maps: [
    { type: "list", item: column("item", mapOf({ type: "i64" })) },
    fc.array(
      some(
        fc.uniqueArray(fc.tuple(texts, some(fc.bigInt({ min: 0n, max: 9n }))), {
          selector: ([key]) => key,
          maxLength: 2,
        }),
      ),
      { maxLength: 2 },
    ),
  ],
};

const schemaOfAll: Schema = schema(Object.entries(COLUMNS).map(([name, [type]]) => column(name, type)));
const rowsOfAll = fc.array(fc.tuple(...Object.values(COLUMNS).map(([, values]) => some(values))), { maxLength: 30 });

function batchOf(own: Schema, rows: readonly (readonly unknown[])[]): RecordBatch {
  const columns = own.fields.map(({ type }, i) =>
    columnFrom(
      type,
      rows.map((row) => row[i] ?? null),
    ),
  );
  return new RecordBatch(own, columns, { rowCount: rows.length });
}

const duck = (sql: string): { sql: string; dialect: "duckdb" } => ({ sql, dialect: "duckdb" });

async function cellsOf(result: QueryResult): Promise<unknown[][]> {
  const batches = await result.collect();
  return result.schema.fields.map((_, i) => batches.flatMap((batch) => batch.columns[i]?.toArray() ?? []));
}

/** Rows as objects of texts. */
async function rowsOf(sql: string): Promise<unknown[]> {
  const result = await engine.query(duck(sql));
  const cells = await cellsOf(result);
  const names = result.schema.fields.map(({ name }) => name);
  return (cells[0] ?? []).map((_, row) => Object.fromEntries(names.map((name, i) => [name, cells[i]?.[row]])));
}

interface Written {
  readonly files: readonly WrittenFile[];
  readonly paths: readonly string[];
}

async function written(own: Schema, batches: readonly RecordBatch[], more: Partial<ParquetWrite>): Promise<Written> {
  let number = 0;
  const directory = mkdtempSync(join(folder, "files-"));
  const write = { directory, schema: own, partitionBy: [], sortBy: [], compression: "snappy" as const };
  const nextFileName = (): string => `f${number++}.parquet`;
  const files = await engine.writeParquet({ schema: own, batches }, { ...write, nextFileName, ...more });
  return { files, paths: files.map(({ path }) => join(directory, path)) };
}

/** The rows in the order that the files have them. */
async function readBack({ paths }: Written): Promise<unknown[][]> {
  const list = paths.map((path) => `'${path}'`).join(", ");
  return cellsOf(await engine.query(duck(`FROM read_parquet([${list}], hive_partitioning = false)`)));
}

const chunksOf = ({ paths: [path = ""] }: Written, columns: string): Promise<unknown[]> =>
  rowsOf(
    `SELECT ${columns} FROM parquet_metadata('${path}')${columns.startsWith("DISTINCT") ? "" : " ORDER BY row_group_id, column_id"}`,
  );

describe("files of few rows", () => {
  const FLAT = "byte small int long float double text bytes day moment local".split(" ");
  const flat = schema(FLAT.flatMap((name) => schemaOfAll.fields.find((one) => one.name === name) ?? []));

  test("are written without the engine: with the same rows, and exact bounds", async () => {
    const rows = fc.array(fc.tuple(...FLAT.map((name) => some(COLUMNS[name]?.[1] ?? fc.constant(null)))), {
      maxLength: 30,
    });
    const property = fc.asyncProperty(rows, fc.nat(9), async (cells, from) => {
      const whole = batchOf(flat, cells);
      const batch = whole.slice(Math.min(from, whole.rowCount), whole.rowCount);
      const found = await written(flat, [batch], {});
      if (batch.rowCount === 0) return;
      expect(await readBack(found)).toEqual(batch.columns.map((one) => one.toArray()));
      expect(await chunksOf(found, "DISTINCT encodings")).toEqual([{ encodings: "PLAIN" }]);
      for (const [name, min, max] of await boundsIn(found, FLAT)) {
        const own = found.files[0]?.statistics.find(({ path }) => path.join() === name);
        expect([name, own?.min ?? null, own?.max ?? null]).toEqual([name, min, max]);
      }
      // By the bounds in the file itself, rows are found.
      for (const name of ["long", "text", "day", "double"]) {
        const [path] = found.paths;
        const most = `(SELECT max(${name}) FROM '${path}' WHERE NOT isnan(TRY_CAST(${name} AS DOUBLE)) IS TRUE)`;
        const [row] = await rowsOf(
          `SELECT count(*) > 0 OR ${most} IS NULL AS ok FROM '${path}' WHERE ${name} = ${most}`,
        );
        expect([name, row]).toEqual([name, { ok: true }]);
      }
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

test.each<[string, Partial<ParquetWrite>]>([
  ["of few rows", {}],
  ["with pages of a size", { pageBytes: 1000 }],
  ["with bounds of pages", { pageBytes: 1000, columns: { x: { statistics: "PAGE" } } }],
])("NaN is found in files %s: no bounds of a file leave it out", async (_, more) => {
  const own = schema([column("x", { type: "f64" })]);
  const cells = Array.from({ length: 1000 }, (_unused, i) => [i === 500 ? NaN : i]);
  const found = await written(own, [batchOf(own, cells)], more);
  const greater = `SELECT count(*) AS n FROM '${found.paths[0]}' WHERE x > 5000`;
  expect(await rowsOf(greater)).toEqual([{ n: 1n }]);
});

describe("files that DuckDB's COPY could not write", () => {
  test("have the same rows, of every type, and exact bounds", async () => {
    const property = fc.asyncProperty(rowsOfAll, async (rows) => {
      const batch = batchOf(schemaOfAll, rows);
      const found = await written(schemaOfAll, [batch], { columns: { text: { bloomFilter: {} } }, rowGroupRows: 7 });
      if (rows.length > 0) expect(await readBack(found)).toEqual(batch.columns.map((one) => one.toArray()));
      const copied = await written(schemaOfAll, [batch], {});
      const nullsOf = ({ files }: Written): unknown[] =>
        files
          .flatMap(({ statistics }) =>
            statistics.map(({ path, nullCount, hasNaN }) => [path.join(), nullCount, hasNaN]),
          )
          .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
      expect(nullsOf(found)).toEqual(nullsOf(copied));
      for (const [name, min, max] of await boundsIn(found)) {
        const own = found.files[0]?.statistics.find(({ path }) => path.join() === name);
        expect([name, own?.min ?? null, own?.max ?? null]).toEqual([name, min, max]);
      }
    });
    await fc.assert(property, { numRuns: 15 });
  });

  const own = schema([column("id", { type: "i64" }), column("name", { type: "string" }), column("x", { type: "f64" })]);
  const rows = Array.from({ length: 5000 }, (_, i) => [BigInt(i), `${"long ".repeat(20)}${i}`, i / 3]);
  const batch = batchOf(own, rows);

  test.each<[string, Partial<ParquetWrite>, string, unknown]>([
    ["row groups of any size", { rowGroupRows: 1500 }, "row_group_num_rows AS rows", [1500n, 1500n, 1500n, 500n]],
    [
      "an encoding",
      { columns: { id: { encoding: "DELTA_BINARY_PACKED" } } },
      "encodings",
      ["DELTA_BINARY_PACKED", "PLAIN", "PLAIN"],
    ],
    ["no dictionary", { columns: { id: { dictionary: false } } }, "encodings", ["PLAIN", "PLAIN", "PLAIN"]],
    [
      "a dictionary",
      { columns: { x: { dictionary: true } } },
      "encodings",
      ["PLAIN", "PLAIN", "PLAIN, RLE_DICTIONARY"],
    ],
    [
      "no statistics",
      { columns: { x: { statistics: "NONE" } } },
      "stats_max_value IS NULL AS none",
      [false, false, true],
    ],
    [
      "a filter",
      { columns: { id: { bloomFilter: { fpp: 0.01 } } } },
      "bloom_filter_length > 0 AS filter",
      [true, null, null],
    ],
    ["short bounds", { statisticsBytes: 8 }, "len(stats_min_value) AS size", [1n, 8n, 4n]],
    ["a codec with a level", { compression: "gzip", compressionLevel: 9 }, "compression", ["GZIP", "GZIP", "GZIP"]],
    ["brotli", { compression: "brotli", compressionLevel: 1 }, "compression", ["BROTLI", "BROTLI", "BROTLI"]],
  ])("have %s", async (_, more, columns, expected) => {
    const found = await written(own, [batch], more);
    expect(await readBack(found)).toEqual(batch.columns.map((one) => one.toArray()));
    const chunks = (await chunksOf(found, columns)).flatMap((row): unknown[] => Object.values(row as object));
    expect(columns.startsWith("row_group") ? chunks.filter((_, i) => i % 3 === 0) : chunks).toEqual(expected);
  });

  test("have pages of the size that is asked for, with bounds of each", async () => {
    const found = await written(own, [batch], { pageBytes: 4096, columns: { id: { statistics: "PAGE" } } });
    expect(await readBack(found)).toEqual(batch.columns.map((one) => one.toArray()));
    const metadata = parquetMetadata(await bufferOf(found));
    const [id, name] = metadata.row_groups[0]?.columns ?? [];
    expect([id?.column_index_offset !== undefined, name?.column_index_offset !== undefined]).toEqual([true, false]);
    const pages = id?.meta_data?.encoding_stats?.find(({ page_type }) => page_type === "DATA_PAGE_V2")?.count;
    expect(pages).toBeGreaterThan(8);
  });

  test("have filters by which DuckDB leaves out row groups, and no row that is there", async () => {
    const found = await written(own, [batch], {
      rowGroupRows: 1000,
      columns: { name: { bloomFilter: { fpp: 0.001 } } },
    });
    const [path] = found.paths;
    const probe = (text: string): Promise<unknown[]> =>
      rowsOf(
        `SELECT count(*) FILTER (WHERE bloom_filter_excludes) AS n FROM parquet_bloom_probe('${path}', 'name', '${text}')`,
      );
    expect(await probe("absent")).toEqual([{ n: 5n }]);
    expect(await probe(`${"long ".repeat(20)}17`)).toEqual([{ n: 4n }]);
  });

  test("are sorted, split into partitions and named as they would be", async () => {
    const found = await written(
      own,
      [
        batchOf(own, [
          [2n, "b/c", 1],
          [1n, "b/c", 2],
          [3n, null, null],
          [4n, "", 0],
        ]),
      ],
      {
        partitionBy: ["name"],
        sortBy: ["id"],
        pageBytes: 1024,
        fieldIds: [
          { path: ["id"], id: 7 },
          { path: ["x"], id: 9 },
        ],
      },
    );
    expect(found.files.map(({ partitionValues, rows: count }) => [partitionValues["name"], count])).toEqual([
      ["", 1],
      ["b/c", 2],
      [null, 1],
    ]);
    expect(await rowsOf(`FROM read_parquet('${found.paths[1]}', hive_partitioning = false)`)).toEqual([
      { id: 1n, x: 2 },
      { id: 2n, x: 1 },
    ]);
    const ids = await rowsOf(`SELECT field_id AS f FROM parquet_schema('${found.paths[1]}') WHERE type IS NOT NULL`);
    expect(ids).toEqual([{ f: 7n }, { f: 9n }]);
  });

  test("begin anew at the size that is asked for", async () => {
    const found = await written(own, [batch], { rowGroupRows: 100, targetFileBytes: 20_000 });
    expect(found.files.length).toBeGreaterThan(1);
    expect(found.files.map(({ rows: count }) => count).reduce((sum, one) => sum + one)).toBe(5000);
    expect((await readBack(found))[0]).toEqual(batch.columns[0]?.toArray());
  });

  test("are refused before there are any, where nobody here has the codec", async () => {
    const refused = { compression: "lz4", columns: { id: { bloomFilter: {} } } } as const;
    await expect(written(own, [batch], refused)).rejects.toMatchObject({ code: "PARQUET_UNSUPPORTED" });
  });

  test("are gone if the rows fail on the way", async () => {
    const directory = mkdtempSync(join(folder, "files-"));
    const more = { directory, rowGroupRows: 10 };
    async function* failing(): AsyncGenerator<RecordBatch, void, undefined> {
      yield batch;
      throw new RangeError("no more");
    }
    const write = { schema: own, partitionBy: [], sortBy: [], compression: "snappy" as const, nextFileName: () => "f" };
    const call = engine.writeParquet({ schema: own, batches: failing() }, { ...write, ...more });
    await expect(call).rejects.toThrow("no more");
    const few = engine.writeParquet({ schema: own, batches: failing() }, { ...write, directory });
    await expect(few).rejects.toThrow("no more");
    expect(readdirSync(directory)).toEqual([]);
  });
});

/** A file in memory. */
async function bufferOf({ paths: [path = ""] }: Written): Promise<ArrayBuffer> {
  const bytes = await readFile(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

const BOUNDED = ["byte", "small", "int", "long", "text", "day", "moment", "cents", "price", "total", "huge"];

/** What DuckDB finds in the rows themselves. */
async function boundsIn({ paths: [path] }: Written, columns: readonly string[] = BOUNDED): Promise<unknown[][]> {
  if (path === undefined) return [];
  const rows = BOUNDED.filter((name) => columns.includes(name)).map((name) => {
    const text = name === "moment" ? `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%f')` : `${name}::VARCHAR`;
    return `SELECT '${name}' AS name, arg_min(${text}, ${name}) AS least, arg_max(${text}, ${name}) AS most FROM '${path}'`;
  });
  return (await rowsOf(rows.join(" UNION ALL "))).map((row): unknown[] => Object.values(row as object));
}
