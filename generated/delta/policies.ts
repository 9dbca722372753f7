// @generated from contracts/delta/policies.yaml. Do not edit. [9e9db53eaaf06b7f]

import { type Contract, type EnumContract, contract, enumContract } from "tessera/serde";
import type {
  ColumnMappingMode,
  ColumnName,
  Compression,
  DeltaFeatureName,
  NonNegInt,
  OpenRatio,
  PosInt,
  SchemaMode,
  StatsPolicy,
} from "../types.js";
import * as codec from "./policies.codec.js";
import * as info from "./policies.info.js";

/**
 * Layout, statistics and features of a table, in one place. A table that relies on defaults of the writer says so by
 * leaving fields out.
 */
export interface DeltaWritePolicy {
  /**
   * Size a data file should have, in bytes; 96 MiB unless said. Null leaves it to the writer. Default `100663296`.
   */
  readonly target_file_size: PosInt | null;
  /** Columns that rows are split into directories by, outermost first. Default `[]`. */
  readonly partition_by: readonly ColumnName[];
  /** Columns that rows are clustered by inside a partition. Default `[]`. */
  readonly zorder_by: readonly ColumnName[];
  /** Which columns get file statistics. Default `"auto"`. */
  readonly stats_policy: StatsPolicy;
  /** The columns that get statistics under the explicit policy. Null for the other policies. Default `null`. */
  readonly stats_columns: readonly ColumnName[] | null;
  /** Most columns that the auto policy gives statistics to. Default `32`. */
  readonly stats_max_columns: NonNegInt;
  /** Table features to switch on. Nothing is switched on that is not listed. Default `[]`. */
  readonly enable_features: readonly DeltaFeatureName[];
  /** Settings of the Parquet writer. Null leaves them to the writer. Default `null`. */
  readonly parquet: ParquetWriterPolicy | null;
}

/** What `DeltaWritePolicy.create` takes: fields with a default may be left out. */
export interface DeltaWritePolicyInit {
  readonly target_file_size?: PosInt | null | undefined;
  readonly partition_by?: readonly ColumnName[] | undefined;
  readonly zorder_by?: readonly ColumnName[] | undefined;
  readonly stats_policy?: StatsPolicy | undefined;
  readonly stats_columns?: readonly ColumnName[] | null | undefined;
  readonly stats_max_columns?: NonNegInt | undefined;
  readonly enable_features?: readonly DeltaFeatureName[] | undefined;
  readonly parquet?: ParquetWriterPolicyInit | null | undefined;
}

export const DeltaWritePolicy: Contract<DeltaWritePolicy, DeltaWritePolicyInit> = /* @__PURE__ */ contract({
  name: "DeltaWritePolicy",
  module: "delta/policies",
  info: info.DeltaWritePolicyInfo,
  read: codec.readDeltaWritePolicy,
  unpack: codec.unpackDeltaWritePolicy,
  write: codec.writeDeltaWritePolicy,
  pack: codec.packDeltaWritePolicy,
  is: codec.isDeltaWritePolicy,
});

/** What writes may do to the schema of a table. */
export interface DeltaSchemaPolicy {
  /** How a write with another schema is treated. Null refuses it. Default `null`. */
  readonly schema_mode: SchemaMode | null;
  /** How Parquet columns are found for table columns. Null leaves the table's mode alone. Default `null`. */
  readonly column_mapping_mode: ColumnMappingMode | null;
}

/** What `DeltaSchemaPolicy.create` takes: fields with a default may be left out. */
export interface DeltaSchemaPolicyInit {
  readonly schema_mode?: SchemaMode | null | undefined;
  readonly column_mapping_mode?: ColumnMappingMode | null | undefined;
}

export const DeltaSchemaPolicy: Contract<DeltaSchemaPolicy, DeltaSchemaPolicyInit> = /* @__PURE__ */ contract({
  name: "DeltaSchemaPolicy",
  module: "delta/policies",
  info: info.DeltaSchemaPolicyInfo,
  read: codec.readDeltaSchemaPolicy,
  unpack: codec.unpackDeltaSchemaPolicy,
  write: codec.writeDeltaSchemaPolicy,
  pack: codec.packDeltaSchemaPolicy,
  is: codec.isDeltaSchemaPolicy,
});

/** What a reader or writer requires of a table before it touches it. */
export interface DeltaFeatureGate {
  /** Lowest reader protocol version the table must have. Null requires none. Default `null`. */
  readonly min_reader_version: NonNegInt | null;
  /** Lowest writer protocol version the table must have. Null requires none. Default `null`. */
  readonly min_writer_version: NonNegInt | null;
  /** Reader features the table must have. Default `[]`. */
  readonly required_reader_features: readonly string[];
  /** Writer features the table must have. Default `[]`. */
  readonly required_writer_features: readonly string[];
}

/** What `DeltaFeatureGate.create` takes: fields with a default may be left out. */
export interface DeltaFeatureGateInit {
  readonly min_reader_version?: NonNegInt | null | undefined;
  readonly min_writer_version?: NonNegInt | null | undefined;
  readonly required_reader_features?: readonly string[] | undefined;
  readonly required_writer_features?: readonly string[] | undefined;
}

export const DeltaFeatureGate: Contract<DeltaFeatureGate, DeltaFeatureGateInit> = /* @__PURE__ */ contract({
  name: "DeltaFeatureGate",
  module: "delta/policies",
  info: info.DeltaFeatureGateInfo,
  read: codec.readDeltaFeatureGate,
  unpack: codec.unpackDeltaFeatureGate,
  write: codec.writeDeltaFeatureGate,
  pack: codec.packDeltaFeatureGate,
  is: codec.isDeltaFeatureGate,
});

/**
 * The protocol of a table at one version. It is read leniently (`convert` with `strict` false), because engines
 * report numbers as text. Unknown fields are skipped (compat).
 */
export interface DeltaProtocolSnapshot {
  /** Reader protocol version of the table. Null if the engine did not report it. Default `null`. */
  readonly min_reader_version: number | null;
  /** Writer protocol version of the table. Null if the engine did not report it. Default `null`. */
  readonly min_writer_version: number | null;
  /** Reader features of the table. Empty below reader version 3. Default `[]`. */
  readonly reader_features: readonly string[];
  /** Writer features of the table. Empty below writer version 7. Default `[]`. */
  readonly writer_features: readonly string[];
}

/** What `DeltaProtocolSnapshot.create` takes: fields with a default may be left out. */
export interface DeltaProtocolSnapshotInit {
  readonly min_reader_version?: number | null | undefined;
  readonly min_writer_version?: number | null | undefined;
  readonly reader_features?: readonly string[] | undefined;
  readonly writer_features?: readonly string[] | undefined;
}

export const DeltaProtocolSnapshot: Contract<DeltaProtocolSnapshot, DeltaProtocolSnapshotInit> =
  /* @__PURE__ */ contract({
    name: "DeltaProtocolSnapshot",
    module: "delta/policies",
    info: info.DeltaProtocolSnapshotInfo,
    read: codec.readDeltaProtocolSnapshot,
    unpack: codec.unpackDeltaProtocolSnapshot,
    write: codec.writeDeltaProtocolSnapshot,
    pack: codec.packDeltaProtocolSnapshot,
    is: codec.isDeltaProtocolSnapshot,
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
  readonly enabled?: boolean | undefined;
  readonly fpp?: OpenRatio | null | undefined;
  readonly ndv?: PosInt | null | undefined;
}

export const BloomFilterPolicy: Contract<BloomFilterPolicy, BloomFilterPolicyInit> = /* @__PURE__ */ contract({
  name: "BloomFilterPolicy",
  module: "delta/policies",
  info: info.BloomFilterPolicyInfo,
  read: codec.readBloomFilterPolicy,
  unpack: codec.unpackBloomFilterPolicy,
  write: codec.writeBloomFilterPolicy,
  pack: codec.packBloomFilterPolicy,
  is: codec.isBloomFilterPolicy,
});

/** How finely a Parquet column has statistics. For none, for each column chunk, or for each page as well. */
export type ParquetStatistics = "NONE" | "CHUNK" | "PAGE";

export const ParquetStatistics: EnumContract<ParquetStatistics> = /* @__PURE__ */ enumContract({
  name: "ParquetStatistics",
  module: "delta/policies",
  info: info.ParquetStatisticsInfo,
  read: codec.readParquetStatistics,
  unpack: codec.unpackParquetStatistics,
  write: codec.writeParquetStatistics,
  pack: codec.packParquetStatistics,
  is: codec.isParquetStatistics,
});

/**
 * How the values of a Parquet column are laid out, in the spelling of the Parquet format. Dictionary encodings are
 * chosen by `dictionary_enabled` instead.
 */
export type ParquetEncoding =
  "PLAIN" | "RLE" | "DELTA_BINARY_PACKED" | "DELTA_LENGTH_BYTE_ARRAY" | "DELTA_BYTE_ARRAY" | "BYTE_STREAM_SPLIT";

export const ParquetEncoding: EnumContract<ParquetEncoding> = /* @__PURE__ */ enumContract({
  name: "ParquetEncoding",
  module: "delta/policies",
  info: info.ParquetEncodingInfo,
  read: codec.readParquetEncoding,
  unpack: codec.unpackParquetEncoding,
  write: codec.writeParquetEncoding,
  pack: codec.packParquetEncoding,
  is: codec.isParquetEncoding,
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
  readonly dictionary_enabled?: boolean | null | undefined;
  readonly statistics?: ParquetStatistics | null | undefined;
  readonly bloom_filter?: BloomFilterPolicyInit | null | undefined;
  readonly encoding?: ParquetEncoding | null | undefined;
}

export const ParquetColumnPolicy: Contract<ParquetColumnPolicy, ParquetColumnPolicyInit> = /* @__PURE__ */ contract({
  name: "ParquetColumnPolicy",
  module: "delta/policies",
  info: info.ParquetColumnPolicyInfo,
  read: codec.readParquetColumnPolicy,
  unpack: codec.unpackParquetColumnPolicy,
  write: codec.writeParquetColumnPolicy,
  pack: codec.packParquetColumnPolicy,
  is: codec.isParquetColumnPolicy,
});

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
  readonly compression?: Compression | undefined;
  readonly compression_level?: NonNegInt | null | undefined;
  readonly max_row_group_size?: PosInt | null | undefined;
  readonly data_page_size_limit?: PosInt | null | undefined;
  readonly dictionary_page_size_limit?: PosInt | null | undefined;
  readonly write_batch_size?: PosInt | null | undefined;
  readonly statistics_truncate_length?: PosInt | null | undefined;
  readonly default_column?: ParquetColumnPolicyInit | null | undefined;
  readonly columns?: { readonly [key: string]: ParquetColumnPolicyInit } | undefined;
}

export const ParquetWriterPolicy: Contract<ParquetWriterPolicy, ParquetWriterPolicyInit> = /* @__PURE__ */ contract({
  name: "ParquetWriterPolicy",
  module: "delta/policies",
  info: info.ParquetWriterPolicyInfo,
  read: codec.readParquetWriterPolicy,
  unpack: codec.unpackParquetWriterPolicy,
  write: codec.writeParquetWriterPolicy,
  pack: codec.packParquetWriterPolicy,
  is: codec.isParquetWriterPolicy,
});
