// @generated from contracts/delta/parquet.yaml. Do not edit. [d1ad744b767674b5]

import type { EnumInfo, StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, enumOf, map, nullable, struct } from "tessera-contracts/serde/codegen";
import { ColumnNameInfo, CompressionInfo, NonNegIntInfo, OpenRatioInfo, PosIntInfo } from "../types.info.js";
import {
  parquetColumnPolicyRule1,
  parquetWriterPolicyRule1,
  parquetWriterPolicyRule2,
  parquetWriterPolicyRule3,
  parquetWriterPolicyRule4,
} from "./parquet.codec.js";

export const ParquetWriterPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ParquetWriterPolicy",
  module: "delta/parquet",
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

export const ParquetColumnPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "ParquetColumnPolicy",
  module: "delta/parquet",
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

export const ParquetStatisticsInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ParquetStatistics",
  module: "delta/parquet",
  doc: "How finely a Parquet column has statistics. For none, for each column chunk, or for each page as well.",
  values: ["NONE", "CHUNK", "PAGE"],
});

export const ParquetEncodingInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ParquetEncoding",
  module: "delta/parquet",
  doc: "How the values of a Parquet column are laid out, in the spelling of the Parquet format. Dictionary encodings are chosen by `dictionary_enabled` instead.",
  values: ["PLAIN", "RLE", "DELTA_BINARY_PACKED", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", "BYTE_STREAM_SPLIT"],
});

export const BloomFilterPolicyInfo: StructInfo = /* @__PURE__ */ struct({
  name: "BloomFilterPolicy",
  module: "delta/parquet",
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
