// Parquet files by hyparquet-writer, an optional package in JavaScript: it can do what DuckDB's `COPY` cannot be told.

import * as zlib from "node:zlib";
import type * as library from "hyparquet-writer";
import type * as pages from "hyparquet-writer/src/datapage.js";
import type { ParquetColumnWrite, ParquetWrite } from "./engine.js";
import { EngineError } from "./errors.js";
import type { Edges } from "./file-statistics.js";
import { elementsOf } from "./hyparquet-schema.js";
import type { PlainPage } from "./plain-pages.js";

type ColumnSource = library.ColumnSource;
type Compress = (bytes: Uint8Array) => Uint8Array;

/** The package. */
export type Hyparquet = Pick<typeof library, "ByteWriter" | "ParquetWriter"> & Pick<typeof pages, "writePageHeader">;

/** The package, which is loaded when it is first used; null if it is not installed. */
export async function hyparquet(): Promise<Hyparquet | null> {
  try {
    const [{ ByteWriter, ParquetWriter }, { writePageHeader }] = await Promise.all([
      import("hyparquet-writer"),
      import("hyparquet-writer/src/datapage.js"),
    ]);
    return { ByteWriter, ParquetWriter, writePageHeader };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    return null;
  }
}

/** What holds for each file of a write. */
export type FileSettings = Pick<
  ParquetWrite,
  | "schema"
  | "compression"
  | "leavesSmall"
  | "compressionLevel"
  | "pageBytes"
  | "statisticsBytes"
  | "columns"
  | "fieldIds"
>;

/** A file in memory that grows by row groups. */
export class ParquetFile {
  readonly #api: Hyparquet;
  readonly #settings: FileSettings;
  readonly #bytes: InstanceType<Hyparquet["ByteWriter"]>;
  readonly #writer: InstanceType<Hyparquet["ParquetWriter"]>;
  readonly #compress: Compress | null;

  /** @throws {EngineError} `PARQUET_UNSUPPORTED` if it cannot be compressed so */
  constructor(api: Hyparquet, settings: FileSettings) {
    this.#api = api;
    this.#settings = settings;
    this.#compress = compressorOf(settings);
    this.#bytes = new api.ByteWriter(1 << 16);
    this.#writer = new api.ParquetWriter({
      writer: this.#bytes,
      schema: elementsOf(settings.schema, settings.fieldIds ?? []),
      codec: CODECS[settings.compression],
      statisticsTruncateLength: settings.statisticsBytes ?? STATISTICS_BYTES,
      createdBy: "hyparquet-writer",
      ...(this.#compress === null ? {} : { compressors: { [CODECS[settings.compression]]: this.#compress } }),
    });
  }

  /** How many bytes there are so far. */
  get size(): number {
    return this.#bytes.offset;
  }

  /** Adds a row group: of each column its cells, maps as lists of `{ key, value }`. */
  async add(cells: readonly (readonly unknown[])[]): Promise<void> {
    const { schema, columns = {}, pageBytes } = this.#settings;
    const columnData = schema.fields.map(({ name }, i) => sourceOf(name, cells[i] ?? [], columns[name] ?? {}));
    const rowGroupSize = Math.max(1, cells[0]?.length ?? 0);
    await this.#writer.write({ columnData, rowGroupSize, ...(pageBytes === undefined ? {} : { pageSize: pageBytes }) });
  }

  /** Adds a row group of columns that are bytes already, of types without types inside. */
  addPages(pages: readonly PlainPage[], edges: readonly Edges[], rows: number): void {
    const start = this.size;
    const columns = pages.map((page, i) => this.#chunk(i, page, { ...edges[i], rows }));
    const bytes = columns.reduce((sum, { meta_data }) => sum + meta_data.total_uncompressed_size, 0n);
    this.#writer.num_rows += BigInt(rows);
    this.#writer.row_groups.push({
      columns,
      num_rows: BigInt(rows),
      total_byte_size: bytes,
      total_compressed_size: BigInt(this.size - start),
    });
  }

  /** Writes the page, and says what the footer says of it. */
  #chunk(
    column: number,
    { levels, values, nullCount }: PlainPage,
    { min, max, rows }: Partial<Edges> & { rows: number },
  ) {
    const { type = "BYTE_ARRAY", name } = this.#writer.schema[column + 1] ?? { name: "" };
    const isLeft = this.#settings.leavesSmall === true && values.length <= SMALL_BYTES;
    const codec = isLeft ? CODECS.uncompressed : this.#writer.codec;
    const start = this.size;
    const compressed = this.#writer.compressors[codec]?.(values) ?? values;
    this.#api.writePageHeader(this.#bytes, {
      type: "DATA_PAGE_V2",
      uncompressed_page_size: levels.length + values.length,
      compressed_page_size: levels.length + compressed.length,
      data_page_header_v2: {
        ...PLAIN_PAGE,
        num_values: rows,
        num_nulls: nullCount,
        num_rows: rows,
        definition_levels_byte_length: levels.length,
      },
    });
    const head = this.size - start;
    this.#bytes.appendBytes(levels);
    this.#bytes.appendBytes(compressed);
    const meta_data = {
      type,
      encodings: ["PLAIN" as const],
      path_in_schema: [name],
      codec,
      num_values: BigInt(rows),
      total_uncompressed_size: BigInt(head + levels.length + values.length),
      total_compressed_size: BigInt(this.size - start),
      data_page_offset: BigInt(start),
      statistics: statisticsOf({ min, max }, nullCount),
    };
    return { meta_data, file_offset: BigInt(start) };
  }

  /** The bytes since the last call, which are valid until the next one. */
  take(): Uint8Array {
    const bytes = this.#bytes.getBytes();
    this.#bytes.index = 0;
    return bytes;
  }

  /** Ends the file. */
  async finish(): Promise<void> {
    await this.#writer.finish();
  }
}

/** What is read in one go, compressed or not. Compressing as much takes a quarter of the time of a small append. */
const SMALL_BYTES = 32 * 1024;

const PLAIN_PAGE = { encoding: "PLAIN", repetition_levels_byte_length: 0, is_compressed: true } as const;

function statisticsOf({ min, max }: Partial<Edges>, nullCount: number) {
  return {
    ...(min === undefined ? {} : { min_value: min }),
    ...(max === undefined ? {} : { max_value: max }),
    null_count: BigInt(nullCount),
  };
}

/** What the package takes for short, 16 bytes, tells texts of one beginning apart no more. */
const STATISTICS_BYTES = 64;

const CODECS = {
  uncompressed: "UNCOMPRESSED",
  snappy: "SNAPPY",
  gzip: "GZIP",
  brotli: "BROTLI",
  zstd: "ZSTD",
  lz4: "LZ4_RAW",
} as const;

/** How pages are compressed; null for what the package does itself. */
function compressorOf({ compression, compressionLevel: level }: FileSettings): Compress | null {
  switch (compression) {
    case "uncompressed":
    case "snappy":
      return null;
    case "gzip":
      return (bytes) => zlib.gzipSync(bytes, level === undefined ? {} : { level: Math.min(level, 9) });
    case "brotli": {
      const params = level === undefined ? {} : { [zlib.constants.BROTLI_PARAM_QUALITY]: level };
      return (bytes) => zlib.brotliCompressSync(bytes, { params });
    }
    case "zstd":
      return zstdOf(level);
    case "lz4":
      throw unsupported("LZ4_RAW", "use another codec");
  }
}

/** In Node since 22.15. */
interface WithZstd {
  readonly zstdCompressSync?: (
    bytes: Uint8Array,
    options: { params: { readonly [key: number]: number } },
  ) => Uint8Array;
  readonly constants: { readonly ZSTD_c_compressionLevel?: number };
}

function zstdOf(level: number | undefined): Compress {
  const { zstdCompressSync: compress, constants } = zlib as unknown as WithZstd;
  const key = constants.ZSTD_c_compressionLevel;
  if (compress === undefined || key === undefined) throw unsupported("ZSTD", "that takes Node 22.15 or later");
  return (bytes) => compress(bytes, { params: level === undefined ? {} : { [key]: level } });
}

function unsupported(codec: string, remedy: string): EngineError {
  return new EngineError(
    "PARQUET_UNSUPPORTED",
    `hyparquet-writer, which the other options of the policy need, cannot compress by ${codec} here: ${remedy}`,
  );
}

function sourceOf(name: string, data: readonly unknown[], column: ParquetColumnWrite): ColumnSource {
  const { dictionary, statistics, bloomFilter } = column;
  // The package leaves NaN out of account, and DuckDB takes it for greater than what the file calls its greatest.
  const isOdd = data.some(hasNaN);
  const encoding = column.encoding ?? (dictionary === undefined ? undefined : dictionary ? "RLE_DICTIONARY" : "PLAIN");
  return {
    name,
    data: data as unknown[],
    ...(encoding === undefined ? {} : { encoding }),
    ...(statistics === "NONE" || isOdd ? { statistics: false } : {}),
    columnIndex: statistics === "PAGE" && !isOdd,
    ...(bloomFilter === undefined ? {} : { bloomFilter: { ...bloomFilter, maxBytes: MOST_FILTER_BYTES } }),
  };
}

/** Whether a cell is NaN, or has one inside. */
function hasNaN(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isNaN(cell);
  if (typeof cell !== "object" || cell === null || cell instanceof Uint8Array) return false;
  return Object.values(cell).some(hasNaN);
}

/** Of the filter of one column chunk. */
const MOST_FILTER_BYTES = 2 ** 26;
