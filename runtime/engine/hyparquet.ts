// Parquet files by hyparquet-writer, an optional package in JavaScript: it can do what DuckDB's `COPY` cannot be told.

import * as zlib from "node:zlib";
import type * as library from "hyparquet-writer";
import { type ParquetNode, type Schema, toParquet } from "tessera-contracts/arrow";
import type { ParquetColumnWrite, ParquetWrite } from "./engine.js";
import { EngineError } from "./errors.js";

type SchemaElement = library.SchemaElement;
type ColumnSource = library.ColumnSource;
type Compress = (bytes: Uint8Array) => Uint8Array;

/** The package. */
export type Hyparquet = typeof library;

/** The package, which is loaded when it is first used; null if it is not installed. */
export async function hyparquet(): Promise<Hyparquet | null> {
  try {
    return await import("hyparquet-writer");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    return null;
  }
}

/** What holds for each file of a write. */
export type FileSettings = Pick<
  ParquetWrite,
  "schema" | "compression" | "compressionLevel" | "pageBytes" | "statisticsBytes" | "columns" | "fieldIds"
>;

/** A file in memory that grows by row groups. */
export class ParquetFile {
  readonly #settings: FileSettings;
  readonly #bytes: InstanceType<Hyparquet["ByteWriter"]>;
  readonly #writer: InstanceType<Hyparquet["ParquetWriter"]>;
  readonly #compress: Compress | null;

  /** @throws {EngineError} `PARQUET_UNSUPPORTED` if it cannot be compressed so */
  constructor(api: Hyparquet, settings: FileSettings) {
    this.#settings = settings;
    this.#compress = compressorOf(settings);
    this.#bytes = new api.ByteWriter(1 << 16);
    this.#writer = new api.ParquetWriter({
      writer: this.#bytes,
      schema: elementsOf(settings.schema, settings.fieldIds ?? {}),
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
  const encoding = column.encoding ?? (dictionary === undefined ? undefined : dictionary ? "RLE_DICTIONARY" : "PLAIN");
  return {
    name,
    data: data as unknown[],
    ...(encoding === undefined ? {} : { encoding }),
    ...(statistics === "NONE" ? { statistics: false } : {}),
    columnIndex: statistics === "PAGE",
    ...(bloomFilter === undefined ? {} : { bloomFilter: { ...bloomFilter, maxBytes: MOST_FILTER_BYTES } }),
  };
}

/** Of the filter of one column chunk. */
const MOST_FILTER_BYTES = 2 ** 26;

/** The schema of the file as its footer lists it. As in DuckDB's files, whatever is no key of a map may be null. */
function elementsOf(schema: Schema, ids: { readonly [path: string]: number }): SchemaElement[] {
  const nodes = toParquet(schema, { onLossy: "report" }).value;
  return [{ name: "root", num_children: nodes.length }, ...nodes.flatMap((node) => elementsIn(node, node.name, ids))];
}

function elementsIn(node: ParquetNode, path: string, ids: { readonly [path: string]: number }): SchemaElement[] {
  const isKey = path.endsWith(".key_value.key") && node.repetition === "required";
  const repetition_type = node.repetition === "repeated" ? "REPEATED" : isKey ? "REQUIRED" : "OPTIONAL";
  const id = ids[path];
  const own: SchemaElement = { name: node.name, repetition_type, ...(id === undefined ? {} : { field_id: id }) };
  if ("children" in node) {
    const below = node.children.flatMap((child) => elementsIn(child, `${path}.${child.name}`, ids));
    return [{ ...own, num_children: node.children.length, ...meaningOf(node.logical) }, ...below];
  }
  const { physical: type, length, logical } = node;
  return [{ ...own, type, ...(length === undefined ? {} : { type_length: length }), ...meaningOf(logical) }];
}

type Meaning = Pick<SchemaElement, "converted_type" | "logical_type" | "scale" | "precision">;

/** What values mean, in the old words and the new ones: some readers know the old ones alone. */
function meaningOf(logical: ParquetNode["logical"]): Meaning {
  switch (logical?.type) {
    case "STRING":
      return { converted_type: "UTF8", logical_type: { type: "STRING" } };
    case "LIST":
    case "MAP":
    case "DATE":
    case "JSON":
      return { converted_type: logical.type, logical_type: { type: logical.type } };
    case "DECIMAL":
      return { converted_type: "DECIMAL", logical_type: logical, scale: logical.scale, precision: logical.precision };
    case "INT":
      // In the old words alone: the package writes the width in the new ones as a number of 32 bits, which DuckDB refuses.
      return { converted_type: `${logical.is_signed ? "INT" : "UINT"}_${logical.bit_width}` };
    case "TIME":
    case "TIMESTAMP":
      return { logical_type: { type: logical.type, isAdjustedToUTC: logical.is_utc, unit: logical.unit } };
    case "UUID":
    case "FLOAT16":
      return { logical_type: { type: logical.type } };
    case "UNKNOWN":
      return { logical_type: { type: "NULL" } };
    case undefined:
      return {};
  }
}
