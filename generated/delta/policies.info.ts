// @generated from contracts/delta/policies.yaml. Do not edit. [fe881a8090edb392]

import {
  type EnumInfo,
  type StructInfo,
  bool,
  defaulted,
  enumOf,
  int,
  list,
  map,
  nullable,
  str,
  struct,
} from "tessera/serde";
import {
  ColumnMappingModeInfo,
  ColumnNameInfo,
  CompressionInfo,
  DeltaFeatureNameInfo,
  NonNegIntInfo,
  OpenRatioInfo,
  PosIntInfo,
  SchemaModeInfo,
  StatsPolicyInfo,
} from "../types.info.js";
import {
  deltaWritePolicyRule1,
  deltaWritePolicyRule2,
  parquetColumnPolicyRule1,
  parquetWriterPolicyRule1,
  parquetWriterPolicyRule2,
  parquetWriterPolicyRule3,
  parquetWriterPolicyRule4,
} from "./policies.codec.js";

export const DeltaWritePolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaWritePolicy",
  module: "delta/policies",
  doc: "Layout, statistics and features of a table, in one place. A table that relies on defaults of the writer says so by leaving fields out.",
  examples: [
    {
      partition_by: ["repo_id"],
      zorder_by: ["file_id", "bstart"],
      stats_policy: "explicit",
      stats_columns: ["file_id", "bstart", "bend"],
      enable_features: ["changeDataFeed"],
    },
  ],
  purpose: "spec",
  fields: () => [
    defaulted("target_file_size", nullable(PosIntInfo()), () => 100663296, {
      doc: "Size a data file should have, in bytes; 96 MiB unless said. Null leaves it to the writer.",
    }),
    defaulted("partition_by", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are split into directories by, outermost first.",
    }),
    defaulted("zorder_by", list(ColumnNameInfo()), () => [], {
      doc: "Columns that rows are clustered by inside a partition.",
    }),
    defaulted("stats_policy", StatsPolicyInfo, () => "auto", { doc: "Which columns get file statistics." }),
    defaulted("stats_columns", nullable(list(ColumnNameInfo())), () => null, {
      doc: "The columns that get statistics under the explicit policy. Null for the other policies.",
    }),
    defaulted("stats_max_columns", NonNegIntInfo(), () => 32, {
      doc: "Most columns that the auto policy gives statistics to.",
    }),
    defaulted("enable_features", list(DeltaFeatureNameInfo), () => [], {
      doc: "Table features to switch on. Nothing is switched on that is not listed.",
    }),
    defaulted("parquet", nullable(ParquetWriterPolicyInfo), () => null, {
      doc: "Settings of the Parquet writer. Null leaves them to the writer.",
    }),
  ],
  rules: [
    {
      expr: 'this.stats_policy != "explicit" || this.stats_columns != null',
      message: "stats_policy explicit requires stats_columns",
      holds: deltaWritePolicyRule1,
    },
    {
      expr: "!this.partition_by.exists(column, column in this.zorder_by)",
      message: "a column cannot be in both partition_by and zorder_by",
      holds: deltaWritePolicyRule2,
    },
  ],
});

export const DeltaSchemaPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaSchemaPolicy",
  module: "delta/policies",
  doc: "What writes may do to the schema of a table.",
  purpose: "spec",
  fields: () => [
    defaulted("schema_mode", nullable(SchemaModeInfo), () => null, {
      doc: "How a write with another schema is treated. Null refuses it.",
    }),
    defaulted("column_mapping_mode", nullable(ColumnMappingModeInfo), () => null, {
      doc: "How Parquet columns are found for table columns. Null leaves the table's mode alone.",
    }),
  ],
});

export const DeltaFeatureGateInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaFeatureGate",
  module: "delta/policies",
  doc: "What a reader or writer requires of a table before it touches it.",
  purpose: "spec",
  fields: () => [
    defaulted("min_reader_version", nullable(NonNegIntInfo()), () => null, {
      doc: "Lowest reader protocol version the table must have. Null requires none.",
    }),
    defaulted("min_writer_version", nullable(NonNegIntInfo()), () => null, {
      doc: "Lowest writer protocol version the table must have. Null requires none.",
    }),
    defaulted("required_reader_features", list(str()), () => [], { doc: "Reader features the table must have." }),
    defaulted("required_writer_features", list(str()), () => [], { doc: "Writer features the table must have." }),
  ],
});

export const DeltaProtocolSnapshotInfo: StructInfo = /* @__PURE__ */ struct({
  name: "DeltaProtocolSnapshot",
  module: "delta/policies",
  doc: "The protocol of a table at one version. It is read leniently (`convert` with `strict` false), because engines report numbers as text.",
  examples: [
    {
      min_reader_version: 3,
      min_writer_version: 7,
      reader_features: ["deletionVectors"],
      writer_features: ["deletionVectors", "appendOnly"],
    },
  ],
  mode: "compat",
  purpose: "artifact",
  fields: () => [
    defaulted("min_reader_version", nullable(int()), () => null, {
      doc: "Reader protocol version of the table. Null if the engine did not report it.",
    }),
    defaulted("min_writer_version", nullable(int()), () => null, {
      doc: "Writer protocol version of the table. Null if the engine did not report it.",
    }),
    defaulted("reader_features", list(str()), () => [], {
      doc: "Reader features of the table. Empty below reader version 3.",
    }),
    defaulted("writer_features", list(str()), () => [], {
      doc: "Writer features of the table. Empty below writer version 7.",
    }),
  ],
});

export const BloomFilterPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "BloomFilterPolicy",
  module: "delta/policies",
  doc: "The Bloom filter of a Parquet column, which lets a reader skip row groups that cannot hold a value.",
  purpose: "spec",
  fields: () => [
    defaulted("enabled", bool(), () => true, { doc: "Whether the filter is written." }),
    defaulted("fpp", nullable(OpenRatioInfo()), () => null, {
      doc: "Share of absent values that may seem present. Smaller makes bigger filters. Null uses the writer's default.",
    }),
    defaulted("ndv", nullable(PosIntInfo()), () => null, {
      doc: "Number of distinct values the filter is sized for. Null uses the writer's default.",
    }),
  ],
});

export const ParquetStatisticsInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ParquetStatistics",
  module: "delta/policies",
  doc: "How finely a Parquet column has statistics. For none, for each column chunk, or for each page as well.",
  values: ["NONE", "CHUNK", "PAGE"],
});

export const ParquetEncodingInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ParquetEncoding",
  module: "delta/policies",
  doc: "How the values of a Parquet column are laid out, in the spelling of the Parquet format. Dictionary encodings are chosen by `dictionary_enabled` instead.",
  values: ["PLAIN", "RLE", "DELTA_BINARY_PACKED", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", "BYTE_STREAM_SPLIT"],
});

export const ParquetColumnPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ParquetColumnPolicy",
  module: "delta/policies",
  doc: "How one Parquet column is written. Whatever is null is left to the writer.",
  purpose: "spec",
  fields: () => [
    defaulted("dictionary_enabled", nullable(bool()), () => null, {
      doc: "Whether repeated values are written once and referred to.",
    }),
    defaulted("statistics", nullable(ParquetStatisticsInfo), () => null, {
      doc: "How finely the column has statistics.",
    }),
    defaulted("bloom_filter", nullable(BloomFilterPolicyInfo), () => null, {
      doc: "The Bloom filter of the column. Null writes none.",
    }),
    defaulted("encoding", nullable(ParquetEncodingInfo), () => null, { doc: "Layout of the values." }),
  ],
  rules: [
    {
      expr: "this.encoding == null || this.dictionary_enabled != true",
      message: "encoding conflicts with dictionary_enabled=true",
      holds: parquetColumnPolicyRule1,
    },
  ],
});

export const ParquetWriterPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ParquetWriterPolicy",
  module: "delta/policies",
  doc: "How the Parquet files of a table are written. Whatever is null is left to the writer.",
  examples: [{ compression: "ZSTD", compression_level: 3, columns: { node_id: { bloom_filter: { fpp: 0.01 } } } }],
  purpose: "spec",
  fields: () => [
    defaulted("compression", CompressionInfo, () => "SNAPPY", { doc: "Codec that pages are compressed with." }),
    defaulted("compression_level", nullable(NonNegIntInfo()), () => null, {
      doc: "Level of the codec, from 0 to 10 for GZIP, 0 to 11 for BROTLI and 1 to 22 for ZSTD. The other codecs have none.",
    }),
    defaulted("max_row_group_size", nullable(PosIntInfo()), () => null, { doc: "Most rows in a row group." }),
    defaulted("data_page_size_limit", nullable(PosIntInfo()), () => null, {
      doc: "Size a data page is kept near, in bytes.",
    }),
    defaulted("dictionary_page_size_limit", nullable(PosIntInfo()), () => null, {
      doc: "Size of a dictionary in bytes, beyond which the column chunk falls back to another encoding.",
    }),
    defaulted("write_batch_size", nullable(PosIntInfo()), () => null, {
      doc: "Rows the writer encodes between two looks at the page size.",
    }),
    defaulted("statistics_truncate_length", nullable(PosIntInfo()), () => null, {
      doc: "Longest minimum and maximum kept for text and binary columns, in bytes.",
    }),
    defaulted("default_column", nullable(ParquetColumnPolicyInfo), () => null, {
      doc: "How columns are written that have no policy of their own.",
    }),
    defaulted("columns", map(ColumnNameInfo(), ParquetColumnPolicyInfo), () => Object.create(null), {
      doc: "How single columns are written, by column. They replace the default policy whole.",
    }),
  ],
  rules: [
    {
      expr: 'this.compression_level == null || this.compression in ["GZIP", "BROTLI", "ZSTD"]',
      message: "compression_level requires compression GZIP, BROTLI or ZSTD",
      holds: parquetWriterPolicyRule1,
    },
    {
      expr: 'this.compression != "GZIP" || this.compression_level == null || this.compression_level <= 10',
      message: "compression_level of GZIP must be from 0 to 10",
      holds: parquetWriterPolicyRule2,
    },
    {
      expr: 'this.compression != "BROTLI" || this.compression_level == null || this.compression_level <= 11',
      message: "compression_level of BROTLI must be from 0 to 11",
      holds: parquetWriterPolicyRule3,
    },
    {
      expr: 'this.compression != "ZSTD" || this.compression_level == null || (this.compression_level >= 1 && this.compression_level <= 22)',
      message: "compression_level of ZSTD must be from 1 to 22",
      holds: parquetWriterPolicyRule4,
    },
  ],
});
