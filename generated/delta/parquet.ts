// @generated from contracts/delta/parquet.yaml. Do not edit. [b50fcd5690aeacda]

import type { Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { Compression, NonNegInt, OpenRatio, PosInt } from "../types.js";
import * as codec from "./parquet.codec.js";
import * as info from "./parquet.info.js";

/** How the Parquet files of a table are written. Whatever is null is left to the writer. */
export interface ParquetWriterPolicy {
  /** Codec that pages are compressed with. Default `"SNAPPY"`. */
  readonly compression: Compression;
  /**
   * Level of the codec, from 0 to 10 for GZIP, 0 to 11 for BROTLI and 1 to 22 for ZSTD. The other codecs have none.
   * Default `null`.
   */
  readonly compression_level: NonNegInt | null;
  /** Most rows in a row group. Default `null`. */
  readonly max_row_group_size: PosInt | null;
  /** Size a data page is kept near, in bytes. Default `null`. */
  readonly data_page_size_limit: PosInt | null;
  /** Size of a dictionary in bytes, beyond which the column chunk falls back to another encoding. Default `null`. */
  readonly dictionary_page_size_limit: PosInt | null;
  /** Rows the writer encodes between two looks at the page size. Default `null`. */
  readonly write_batch_size: PosInt | null;
  /** Longest minimum and maximum kept for text and binary columns, in bytes. Default `null`. */
  readonly statistics_truncate_length: PosInt | null;
  /** How columns are written that have no policy of their own. Default `null`. */
  readonly default_column: ParquetColumnPolicy | null;
  /** How single columns are written, by column. They replace the default policy whole. Default `{}`. */
  readonly columns: { readonly [key: string]: ParquetColumnPolicy };
}

/** What `ParquetWriterPolicy.create` takes: fields with a default may be left out. */
export interface ParquetWriterPolicyInit {
  /** Codec that pages are compressed with. Default `"SNAPPY"`. */
  readonly compression?: Compression | undefined;
  /**
   * Level of the codec, from 0 to 10 for GZIP, 0 to 11 for BROTLI and 1 to 22 for ZSTD. The other codecs have none.
   * Default `null`.
   */
  readonly compression_level?: NonNegInt | null | undefined;
  /** Most rows in a row group. Default `null`. */
  readonly max_row_group_size?: PosInt | null | undefined;
  /** Size a data page is kept near, in bytes. Default `null`. */
  readonly data_page_size_limit?: PosInt | null | undefined;
  /** Size of a dictionary in bytes, beyond which the column chunk falls back to another encoding. Default `null`. */
  readonly dictionary_page_size_limit?: PosInt | null | undefined;
  /** Rows the writer encodes between two looks at the page size. Default `null`. */
  readonly write_batch_size?: PosInt | null | undefined;
  /** Longest minimum and maximum kept for text and binary columns, in bytes. Default `null`. */
  readonly statistics_truncate_length?: PosInt | null | undefined;
  /** How columns are written that have no policy of their own. Default `null`. */
  readonly default_column?: ParquetColumnPolicyInit | null | undefined;
  /** How single columns are written, by column. They replace the default policy whole. Default `{}`. */
  readonly columns?: { readonly [key: string]: ParquetColumnPolicyInit } | undefined;
}

export const ParquetWriterPolicy: Contract<ParquetWriterPolicy, ParquetWriterPolicyInit> = /* @__PURE__ */ contract({
  name: "ParquetWriterPolicy",
  module: "delta/parquet",
  info: info.ParquetWriterPolicyInfo,
  read: codec.readParquetWriterPolicy,
  unpack: codec.unpackParquetWriterPolicy,
  write: codec.writeParquetWriterPolicy,
  pack: codec.packParquetWriterPolicy,
  is: codec.isParquetWriterPolicy,
  convert: codec.convertParquetWriterPolicy,
});

/** How one Parquet column is written. Whatever is null is left to the writer. */
export interface ParquetColumnPolicy {
  /** Whether repeated values are written once and referred to. Default `null`. */
  readonly dictionary_enabled: boolean | null;
  /** How finely the column has statistics. Default `null`. */
  readonly statistics: ParquetStatistics | null;
  /** The Bloom filter of the column. Null writes none. Default `null`. */
  readonly bloom_filter: BloomFilterPolicy | null;
  /** Layout of the values. Default `null`. */
  readonly encoding: ParquetEncoding | null;
}

/** What `ParquetColumnPolicy.create` takes: fields with a default may be left out. */
export interface ParquetColumnPolicyInit {
  /** Whether repeated values are written once and referred to. Default `null`. */
  readonly dictionary_enabled?: boolean | null | undefined;
  /** How finely the column has statistics. Default `null`. */
  readonly statistics?: ParquetStatistics | null | undefined;
  /** The Bloom filter of the column. Null writes none. Default `null`. */
  readonly bloom_filter?: BloomFilterPolicyInit | null | undefined;
  /** Layout of the values. Default `null`. */
  readonly encoding?: ParquetEncoding | null | undefined;
}

export const ParquetColumnPolicy: Contract<ParquetColumnPolicy, ParquetColumnPolicyInit> = /* @__PURE__ */ contract({
  name: "ParquetColumnPolicy",
  module: "delta/parquet",
  info: info.ParquetColumnPolicyInfo,
  read: codec.readParquetColumnPolicy,
  unpack: codec.unpackParquetColumnPolicy,
  write: codec.writeParquetColumnPolicy,
  pack: codec.packParquetColumnPolicy,
  is: codec.isParquetColumnPolicy,
  convert: codec.convertParquetColumnPolicy,
});

/** How finely a Parquet column has statistics. For none, for each column chunk, or for each page as well. */
export type ParquetStatistics = "NONE" | "CHUNK" | "PAGE";

export const ParquetStatistics: EnumContract<ParquetStatistics> = /* @__PURE__ */ enumContract({
  name: "ParquetStatistics",
  module: "delta/parquet",
  info: info.ParquetStatisticsInfo,
  read: codec.readParquetStatistics,
  unpack: codec.unpackParquetStatistics,
  write: codec.writeParquetStatistics,
  pack: codec.packParquetStatistics,
  is: codec.isParquetStatistics,
  convert: codec.convertParquetStatistics,
});

/**
 * How the values of a Parquet column are laid out, in the spelling of the Parquet format. Dictionary encodings are
 * chosen by `dictionary_enabled` instead.
 */
export type ParquetEncoding =
  "PLAIN" | "RLE" | "DELTA_BINARY_PACKED" | "DELTA_LENGTH_BYTE_ARRAY" | "DELTA_BYTE_ARRAY" | "BYTE_STREAM_SPLIT";

export const ParquetEncoding: EnumContract<ParquetEncoding> = /* @__PURE__ */ enumContract({
  name: "ParquetEncoding",
  module: "delta/parquet",
  info: info.ParquetEncodingInfo,
  read: codec.readParquetEncoding,
  unpack: codec.unpackParquetEncoding,
  write: codec.writeParquetEncoding,
  pack: codec.packParquetEncoding,
  is: codec.isParquetEncoding,
  convert: codec.convertParquetEncoding,
});

/** The Bloom filter of a Parquet column, which lets a reader skip row groups that cannot hold a value. */
export interface BloomFilterPolicy {
  /** Whether the filter is written. Default `true`. */
  readonly enabled: boolean;
  /**
   * Share of absent values that may seem present. Smaller makes bigger filters. Null uses the writer's default.
   * Default `null`.
   */
  readonly fpp: OpenRatio | null;
  /** Number of distinct values the filter is sized for. Null uses the writer's default. Default `null`. */
  readonly ndv: PosInt | null;
}

/** What `BloomFilterPolicy.create` takes: fields with a default may be left out. */
export interface BloomFilterPolicyInit {
  /** Whether the filter is written. Default `true`. */
  readonly enabled?: boolean | undefined;
  /**
   * Share of absent values that may seem present. Smaller makes bigger filters. Null uses the writer's default.
   * Default `null`.
   */
  readonly fpp?: OpenRatio | null | undefined;
  /** Number of distinct values the filter is sized for. Null uses the writer's default. Default `null`. */
  readonly ndv?: PosInt | null | undefined;
}

export const BloomFilterPolicy: Contract<BloomFilterPolicy, BloomFilterPolicyInit> = /* @__PURE__ */ contract({
  name: "BloomFilterPolicy",
  module: "delta/parquet",
  info: info.BloomFilterPolicyInfo,
  read: codec.readBloomFilterPolicy,
  unpack: codec.unpackBloomFilterPolicy,
  write: codec.writeBloomFilterPolicy,
  pack: codec.packBloomFilterPolicy,
  is: codec.isBloomFilterPolicy,
  convert: codec.convertBloomFilterPolicy,
});
