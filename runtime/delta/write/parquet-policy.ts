// What a policy says of Parquet files, as the engine is told it. What nobody here can do is refused before anything is written.

import { type Field, type ParquetNode, schema, toParquet } from "tessera-contracts/arrow";
import type {
  ParquetColumnPolicy,
  ParquetEncoding,
  ParquetWriterPolicy,
} from "tessera-contracts/contracts/delta/parquet";
import { EngineError, type ParquetColumnWrite, type ParquetWrite } from "tessera-contracts/engine";
import { DeltaError, type TablePlace } from "../errors.js";

/** The part of a write that the engine is told of files as a whole. */
export type ParquetSettings = Pick<
  ParquetWrite,
  "compression" | "leavesSmall" | "compressionLevel" | "rowGroupRows" | "pageBytes" | "statisticsBytes"
> & {
  /** The policy that they are of; null if there is none. */
  readonly policy: ParquetWriterPolicy | null;
  /** Names of options that only hint, and that no writer here takes. */
  readonly ignored: readonly string[];
};

const HINTS = ["dictionary_page_size_limit", "write_batch_size"] as const;

const COMPRESSIONS: { readonly [name: string]: ParquetWrite["compression"] } = {
  UNCOMPRESSED: "uncompressed",
  SNAPPY: "snappy",
  GZIP: "gzip",
  BROTLI: "brotli",
  ZSTD: "zstd",
  LZ4_RAW: "lz4",
};

/** The highest level of GZIP that zlib has. */
const MOST_GZIP = 9;

/** How files are written by a policy. @throws {DeltaError} `WRITER_POLICY_UNSUPPORTED` */
export function parquetSettings(policy: ParquetWriterPolicy | null, place: TablePlace): ParquetSettings {
  if (policy === null) return { compression: "snappy", leavesSmall: true, policy, ignored: [] };
  const { compression_level: level, max_row_group_size: rows, data_page_size_limit: page } = policy;
  const bytes = policy.statistics_truncate_length;
  const compression = COMPRESSIONS[policy.compression];
  if (compression === undefined) {
    throw notWritten([`compression ${policy.compression}`], "choose another codec; LZ4_RAW is what LZ4 became", place);
  }
  if (compression === "gzip" && (level ?? 0) > MOST_GZIP) {
    throw notWritten([`compression_level ${level}`], `zlib has levels up to ${MOST_GZIP}`, place);
  }
  return {
    compression,
    ...(level === null ? {} : { compressionLevel: level }),
    ...(rows === null ? {} : { rowGroupRows: rows }),
    ...(page === null ? {} : { pageBytes: page }),
    ...(bytes === null ? {} : { statisticsBytes: bytes }),
    policy,
    ignored: HINTS.filter((name) => policy[name] !== null),
  };
}

/** A column of the table, and what the files call it. */
export interface PolicyColumn {
  readonly name: string;
  /** Its name and type in files; null if it does not stand in them, as rows are split by it. */
  readonly stored: Field | null;
}

/**
 * How single columns are written, by the names that files have for them; undefined if nothing is said of any.
 * @throws {DeltaError} `WRITER_POLICY_UNSUPPORTED` with all options that are in the way
 */
export function columnWrites(
  policy: ParquetWriterPolicy | null,
  columns: readonly PolicyColumn[],
  place: TablePlace,
): ParquetWrite["columns"] {
  if (policy === null) return undefined;
  const stored = new Map(columns.map(({ name, stored: one }) => [name, one]));
  const missing = Object.keys(policy.columns).filter((name) => (stored.get(name) ?? null) === null);
  if (missing.length > 0) throw notWritten(missing.map(optionOf), "files of this table have no such columns", place);
  const wrong: string[] = [];
  const writes: { [name: string]: ParquetColumnWrite } = {};
  for (const [name, field] of stored) {
    const own = policy.columns[name] ?? policy.default_column;
    if (field === null || own === null) continue;
    const option = policy.columns[name] === undefined ? "default_column" : optionOf(name);
    wrong.push(...misfitsOf(own, field).map((misfit) => `${option}.${misfit} for column ${name}`));
    const write = columnWrite(own);
    if (Object.keys(write).length > 0) writes[field.name] = write;
  }
  if (wrong.length > 0) throw notWritten(wrong, "choose what the format has for the type of the column", place);
  return Object.keys(writes).length > 0 ? writes : undefined;
}

function optionOf(name: string): string {
  return `columns.${name}`;
}

/** Empty if it says nothing that is not so anyhow. */
function columnWrite({
  dictionary_enabled,
  statistics,
  bloom_filter,
  encoding,
}: ParquetColumnPolicy): ParquetColumnWrite {
  const fpp = bloom_filter?.fpp ?? null;
  return {
    ...(encoding === null ? {} : { encoding }),
    ...(dictionary_enabled === null ? {} : { dictionary: dictionary_enabled }),
    ...(statistics === null || statistics === "CHUNK" ? {} : { statistics }),
    ...(bloom_filter === null || !bloom_filter.enabled ? {} : { bloomFilter: fpp === null ? {} : { fpp } }),
  };
}

type Leaf = Extract<ParquetNode, { readonly physical: unknown }>;

const ENCODINGS: { readonly [Physical in Leaf["physical"]]: readonly ParquetEncoding[] } = {
  BOOLEAN: ["PLAIN", "RLE"],
  INT32: ["PLAIN", "DELTA_BINARY_PACKED", "BYTE_STREAM_SPLIT"],
  INT64: ["PLAIN", "DELTA_BINARY_PACKED", "BYTE_STREAM_SPLIT"],
  FLOAT: ["PLAIN", "BYTE_STREAM_SPLIT"],
  DOUBLE: ["PLAIN", "BYTE_STREAM_SPLIT"],
  BYTE_ARRAY: ["PLAIN", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY"],
  FIXED_LEN_BYTE_ARRAY: ["PLAIN", "BYTE_STREAM_SPLIT"],
};

/** The options that cannot be had for the type of a column. */
function misfitsOf(policy: ParquetColumnPolicy, field: Field): string[] {
  const leaves = toParquet(schema([{ ...field, metadata: [] }]), { onLossy: "report" }).value.flatMap(leavesOf);
  const { encoding, dictionary_enabled: dictionary, bloom_filter: filter } = policy;
  const fits = leaves.every(({ physical }) => encoding === null || ENCODINGS[physical].includes(encoding));
  const hasFilter = filter !== null && filter.enabled;
  return [
    ...(fits ? [] : [`encoding ${encoding}`]),
    ...(dictionary === true && leaves.some(({ physical }) => physical === "BOOLEAN") ? ["dictionary_enabled"] : []),
    ...(hasFilter && filter.ndv !== null ? ["bloom_filter.ndv (which Spark takes)"] : []),
    ...(hasFilter && !leaves.every(isHashed) ? ["bloom_filter"] : []),
  ];
}

function leavesOf(node: ParquetNode): Leaf[] {
  return "children" in node ? node.children.flatMap(leavesOf) : [node];
}

/** Whether equal values have equal bytes: floats have two zeros, and the package hashes no dates, times and decimals. */
function isHashed({ physical, logical }: Leaf): boolean {
  if (physical === "BYTE_ARRAY") return logical === undefined || logical.type === "STRING";
  return (physical === "INT32" || physical === "INT64") && (logical === undefined || logical.type === "INT");
}

/** The error of the table for that of the engine, where it says that files cannot be written so; any other error as it is. */
export function atPolicy(error: unknown, place: TablePlace): unknown {
  if (!(error instanceof EngineError) || error.code !== "PARQUET_UNSUPPORTED") return error;
  return new DeltaError("WRITER_POLICY_UNSUPPORTED", `${error.message}. Nothing was written`, place, { cause: error });
}

function notWritten(options: readonly string[], remedy: string, place: TablePlace): DeltaError {
  return new DeltaError(
    "WRITER_POLICY_UNSUPPORTED",
    `no Parquet writer here can do what the policy asks by ${options.join(", ")}: ${remedy}. Nothing was written`,
    place,
    { details: { options } },
  );
}
