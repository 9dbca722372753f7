// @generated from contracts/delta/policies.yaml. Do not edit. [9cfd33a7034156e1]

import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  OPEN_LIST,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  above,
  atLeast,
  below,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyList,
  isEmptyObject,
  isList,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonKey,
  jsonLiterals,
  maxLength,
  minLength,
  packedChunk,
  packedKey,
  packedLiterals,
  requireList,
  requirePlain,
  sortedKeys,
} from "tessera/serde";
import {
  isColumnMappingMode,
  isCompression,
  isDeltaFeatureName,
  isSchemaMode,
  isStatsPolicy,
  packColumnMappingMode,
  packCompression,
  packDeltaFeatureName,
  packSchemaMode,
  packStatsPolicy,
  readColumnMappingMode,
  readCompression,
  readDeltaFeatureName,
  readSchemaMode,
  readStatsPolicy,
  unpackColumnMappingMode,
  unpackCompression,
  unpackDeltaFeatureName,
  unpackSchemaMode,
  unpackStatsPolicy,
  writeColumnMappingMode,
  writeCompression,
  writeDeltaFeatureName,
  writeSchemaMode,
  writeStatsPolicy,
} from "../types.codec.js";
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
import type {
  BloomFilterPolicy,
  DeltaFeatureGate,
  DeltaProtocolSnapshot,
  DeltaSchemaPolicy,
  DeltaWritePolicy,
  ParquetColumnPolicy,
  ParquetEncoding,
  ParquetStatistics,
  ParquetWriterPolicy,
} from "./policies.js";

const READ_TARGET_FILE_SIZE = /* @__PURE__ */ jsonKey("target_file_size");
const READ_PARTITION_BY = /* @__PURE__ */ jsonKey("partition_by");
const READ_ZORDER_BY = /* @__PURE__ */ jsonKey("zorder_by");
const READ_STATS_POLICY = /* @__PURE__ */ jsonKey("stats_policy");
const READ_STATS_COLUMNS = /* @__PURE__ */ jsonKey("stats_columns");
const READ_STATS_MAX_COLUMNS = /* @__PURE__ */ jsonKey("stats_max_columns");
const READ_ENABLE_FEATURES = /* @__PURE__ */ jsonKey("enable_features");
const READ_PARQUET = /* @__PURE__ */ jsonKey("parquet");
const READ_SCHEMA_MODE = /* @__PURE__ */ jsonKey("schema_mode");
const READ_COLUMN_MAPPING_MODE = /* @__PURE__ */ jsonKey("column_mapping_mode");
const READ_MIN_READER_VERSION = /* @__PURE__ */ jsonKey("min_reader_version");
const READ_MIN_WRITER_VERSION = /* @__PURE__ */ jsonKey("min_writer_version");
const READ_REQUIRED_READER_FEATURES = /* @__PURE__ */ jsonKey("required_reader_features");
const READ_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ jsonKey("required_writer_features");
const READ_READER_FEATURES = /* @__PURE__ */ jsonKey("reader_features");
const READ_WRITER_FEATURES = /* @__PURE__ */ jsonKey("writer_features");
const READ_ENABLED = /* @__PURE__ */ jsonKey("enabled");
const READ_FPP = /* @__PURE__ */ jsonKey("fpp");
const READ_NDV = /* @__PURE__ */ jsonKey("ndv");
const READ_DICTIONARY_ENABLED = /* @__PURE__ */ jsonKey("dictionary_enabled");
const READ_STATISTICS = /* @__PURE__ */ jsonKey("statistics");
const READ_BLOOM_FILTER = /* @__PURE__ */ jsonKey("bloom_filter");
const READ_ENCODING = /* @__PURE__ */ jsonKey("encoding");
const READ_COMPRESSION = /* @__PURE__ */ jsonKey("compression");
const READ_COMPRESSION_LEVEL = /* @__PURE__ */ jsonKey("compression_level");
const READ_MAX_ROW_GROUP_SIZE = /* @__PURE__ */ jsonKey("max_row_group_size");
const READ_DATA_PAGE_SIZE_LIMIT = /* @__PURE__ */ jsonKey("data_page_size_limit");
const READ_DICTIONARY_PAGE_SIZE_LIMIT = /* @__PURE__ */ jsonKey("dictionary_page_size_limit");
const READ_WRITE_BATCH_SIZE = /* @__PURE__ */ jsonKey("write_batch_size");
const READ_STATISTICS_TRUNCATE_LENGTH = /* @__PURE__ */ jsonKey("statistics_truncate_length");
const READ_DEFAULT_COLUMN = /* @__PURE__ */ jsonKey("default_column");
const READ_COLUMNS = /* @__PURE__ */ jsonKey("columns");

const UNPACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedKey("target_file_size");
const UNPACK_PARTITION_BY = /* @__PURE__ */ packedKey("partition_by");
const UNPACK_ZORDER_BY = /* @__PURE__ */ packedKey("zorder_by");
const UNPACK_STATS_POLICY = /* @__PURE__ */ packedKey("stats_policy");
const UNPACK_STATS_COLUMNS = /* @__PURE__ */ packedKey("stats_columns");
const UNPACK_STATS_MAX_COLUMNS = /* @__PURE__ */ packedKey("stats_max_columns");
const UNPACK_ENABLE_FEATURES = /* @__PURE__ */ packedKey("enable_features");
const UNPACK_PARQUET = /* @__PURE__ */ packedKey("parquet");
const UNPACK_SCHEMA_MODE = /* @__PURE__ */ packedKey("schema_mode");
const UNPACK_COLUMN_MAPPING_MODE = /* @__PURE__ */ packedKey("column_mapping_mode");
const UNPACK_MIN_READER_VERSION = /* @__PURE__ */ packedKey("min_reader_version");
const UNPACK_MIN_WRITER_VERSION = /* @__PURE__ */ packedKey("min_writer_version");
const UNPACK_REQUIRED_READER_FEATURES = /* @__PURE__ */ packedKey("required_reader_features");
const UNPACK_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ packedKey("required_writer_features");
const UNPACK_READER_FEATURES = /* @__PURE__ */ packedKey("reader_features");
const UNPACK_WRITER_FEATURES = /* @__PURE__ */ packedKey("writer_features");
const UNPACK_ENABLED = /* @__PURE__ */ packedKey("enabled");
const UNPACK_FPP = /* @__PURE__ */ packedKey("fpp");
const UNPACK_NDV = /* @__PURE__ */ packedKey("ndv");
const UNPACK_DICTIONARY_ENABLED = /* @__PURE__ */ packedKey("dictionary_enabled");
const UNPACK_STATISTICS = /* @__PURE__ */ packedKey("statistics");
const UNPACK_BLOOM_FILTER = /* @__PURE__ */ packedKey("bloom_filter");
const UNPACK_ENCODING = /* @__PURE__ */ packedKey("encoding");
const UNPACK_COMPRESSION = /* @__PURE__ */ packedKey("compression");
const UNPACK_COMPRESSION_LEVEL = /* @__PURE__ */ packedKey("compression_level");
const UNPACK_MAX_ROW_GROUP_SIZE = /* @__PURE__ */ packedKey("max_row_group_size");
const UNPACK_DATA_PAGE_SIZE_LIMIT = /* @__PURE__ */ packedKey("data_page_size_limit");
const UNPACK_DICTIONARY_PAGE_SIZE_LIMIT = /* @__PURE__ */ packedKey("dictionary_page_size_limit");
const UNPACK_WRITE_BATCH_SIZE = /* @__PURE__ */ packedKey("write_batch_size");
const UNPACK_STATISTICS_TRUNCATE_LENGTH = /* @__PURE__ */ packedKey("statistics_truncate_length");
const UNPACK_DEFAULT_COLUMN = /* @__PURE__ */ packedKey("default_column");
const UNPACK_COLUMNS = /* @__PURE__ */ packedKey("columns");

const READ_PARQUET_STATISTICS = /* @__PURE__ */ jsonLiterals("NONE", "CHUNK", "PAGE");
const UNPACK_PARQUET_STATISTICS = /* @__PURE__ */ packedLiterals("NONE", "CHUNK", "PAGE");
const READ_PARQUET_ENCODING = /* @__PURE__ */ jsonLiterals(
  "PLAIN",
  "RLE",
  "DELTA_BINARY_PACKED",
  "DELTA_LENGTH_BYTE_ARRAY",
  "DELTA_BYTE_ARRAY",
  "BYTE_STREAM_SPLIT",
);
const UNPACK_PARQUET_ENCODING = /* @__PURE__ */ packedLiterals(
  "PLAIN",
  "RLE",
  "DELTA_BINARY_PACKED",
  "DELTA_LENGTH_BYTE_ARRAY",
  "DELTA_BYTE_ARRAY",
  "BYTE_STREAM_SPLIT",
);

const WRITE_TARGET_FILE_SIZE = /* @__PURE__ */ jsonChunk(',"target_file_size":');
const WRITE_PARTITION_BY = /* @__PURE__ */ jsonChunk(',"partition_by":');
const WRITE_ZORDER_BY = /* @__PURE__ */ jsonChunk(',"zorder_by":');
const WRITE_STATS_POLICY = /* @__PURE__ */ jsonChunk(',"stats_policy":');
const WRITE_STATS_COLUMNS = /* @__PURE__ */ jsonChunk(',"stats_columns":');
const WRITE_STATS_MAX_COLUMNS = /* @__PURE__ */ jsonChunk(',"stats_max_columns":');
const WRITE_ENABLE_FEATURES = /* @__PURE__ */ jsonChunk(',"enable_features":');
const WRITE_PARQUET = /* @__PURE__ */ jsonChunk(',"parquet":');
const WRITE_SCHEMA_MODE = /* @__PURE__ */ jsonChunk(',"schema_mode":');
const WRITE_COLUMN_MAPPING_MODE = /* @__PURE__ */ jsonChunk(',"column_mapping_mode":');
const WRITE_MIN_READER_VERSION = /* @__PURE__ */ jsonChunk(',"min_reader_version":');
const WRITE_MIN_WRITER_VERSION = /* @__PURE__ */ jsonChunk(',"min_writer_version":');
const WRITE_REQUIRED_READER_FEATURES = /* @__PURE__ */ jsonChunk(',"required_reader_features":');
const WRITE_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ jsonChunk(',"required_writer_features":');
const WRITE_READER_FEATURES = /* @__PURE__ */ jsonChunk(',"reader_features":');
const WRITE_WRITER_FEATURES = /* @__PURE__ */ jsonChunk(',"writer_features":');
const WRITE_ENABLED = /* @__PURE__ */ jsonChunk(',"enabled":');
const WRITE_FPP = /* @__PURE__ */ jsonChunk(',"fpp":');
const WRITE_NDV = /* @__PURE__ */ jsonChunk(',"ndv":');
const WRITE_VALUE_NONE = /* @__PURE__ */ jsonChunk('"NONE"');
const WRITE_VALUE_CHUNK = /* @__PURE__ */ jsonChunk('"CHUNK"');
const WRITE_VALUE_PAGE = /* @__PURE__ */ jsonChunk('"PAGE"');
const WRITE_VALUE_PLAIN = /* @__PURE__ */ jsonChunk('"PLAIN"');
const WRITE_VALUE_RLE = /* @__PURE__ */ jsonChunk('"RLE"');
const WRITE_VALUE_DELTA_BINARY_PACKED = /* @__PURE__ */ jsonChunk('"DELTA_BINARY_PACKED"');
const WRITE_VALUE_DELTA_LENGTH_BYTE_ARRAY = /* @__PURE__ */ jsonChunk('"DELTA_LENGTH_BYTE_ARRAY"');
const WRITE_VALUE_DELTA_BYTE_ARRAY = /* @__PURE__ */ jsonChunk('"DELTA_BYTE_ARRAY"');
const WRITE_VALUE_BYTE_STREAM_SPLIT = /* @__PURE__ */ jsonChunk('"BYTE_STREAM_SPLIT"');
const WRITE_DICTIONARY_ENABLED = /* @__PURE__ */ jsonChunk(',"dictionary_enabled":');
const WRITE_STATISTICS = /* @__PURE__ */ jsonChunk(',"statistics":');
const WRITE_BLOOM_FILTER = /* @__PURE__ */ jsonChunk(',"bloom_filter":');
const WRITE_ENCODING = /* @__PURE__ */ jsonChunk(',"encoding":');
const WRITE_COMPRESSION = /* @__PURE__ */ jsonChunk(',"compression":');
const WRITE_COMPRESSION_LEVEL = /* @__PURE__ */ jsonChunk(',"compression_level":');
const WRITE_MAX_ROW_GROUP_SIZE = /* @__PURE__ */ jsonChunk(',"max_row_group_size":');
const WRITE_DATA_PAGE_SIZE_LIMIT = /* @__PURE__ */ jsonChunk(',"data_page_size_limit":');
const WRITE_DICTIONARY_PAGE_SIZE_LIMIT = /* @__PURE__ */ jsonChunk(',"dictionary_page_size_limit":');
const WRITE_WRITE_BATCH_SIZE = /* @__PURE__ */ jsonChunk(',"write_batch_size":');
const WRITE_STATISTICS_TRUNCATE_LENGTH = /* @__PURE__ */ jsonChunk(',"statistics_truncate_length":');
const WRITE_DEFAULT_COLUMN = /* @__PURE__ */ jsonChunk(',"default_column":');
const WRITE_COLUMNS = /* @__PURE__ */ jsonChunk(',"columns":');

const PACK_TARGET_FILE_SIZE = /* @__PURE__ */ packedChunk("target_file_size");
const PACK_PARTITION_BY = /* @__PURE__ */ packedChunk("partition_by");
const PACK_ZORDER_BY = /* @__PURE__ */ packedChunk("zorder_by");
const PACK_STATS_POLICY = /* @__PURE__ */ packedChunk("stats_policy");
const PACK_STATS_COLUMNS = /* @__PURE__ */ packedChunk("stats_columns");
const PACK_STATS_MAX_COLUMNS = /* @__PURE__ */ packedChunk("stats_max_columns");
const PACK_ENABLE_FEATURES = /* @__PURE__ */ packedChunk("enable_features");
const PACK_PARQUET = /* @__PURE__ */ packedChunk("parquet");
const PACK_SCHEMA_MODE = /* @__PURE__ */ packedChunk("schema_mode");
const PACK_COLUMN_MAPPING_MODE = /* @__PURE__ */ packedChunk("column_mapping_mode");
const PACK_MIN_READER_VERSION = /* @__PURE__ */ packedChunk("min_reader_version");
const PACK_MIN_WRITER_VERSION = /* @__PURE__ */ packedChunk("min_writer_version");
const PACK_REQUIRED_READER_FEATURES = /* @__PURE__ */ packedChunk("required_reader_features");
const PACK_REQUIRED_WRITER_FEATURES = /* @__PURE__ */ packedChunk("required_writer_features");
const PACK_READER_FEATURES = /* @__PURE__ */ packedChunk("reader_features");
const PACK_WRITER_FEATURES = /* @__PURE__ */ packedChunk("writer_features");
const PACK_ENABLED = /* @__PURE__ */ packedChunk("enabled");
const PACK_FPP = /* @__PURE__ */ packedChunk("fpp");
const PACK_NDV = /* @__PURE__ */ packedChunk("ndv");
const PACK_VALUE_NONE = /* @__PURE__ */ packedChunk("NONE");
const PACK_VALUE_CHUNK = /* @__PURE__ */ packedChunk("CHUNK");
const PACK_VALUE_PAGE = /* @__PURE__ */ packedChunk("PAGE");
const PACK_VALUE_PLAIN = /* @__PURE__ */ packedChunk("PLAIN");
const PACK_VALUE_RLE = /* @__PURE__ */ packedChunk("RLE");
const PACK_VALUE_DELTA_BINARY_PACKED = /* @__PURE__ */ packedChunk("DELTA_BINARY_PACKED");
const PACK_VALUE_DELTA_LENGTH_BYTE_ARRAY = /* @__PURE__ */ packedChunk("DELTA_LENGTH_BYTE_ARRAY");
const PACK_VALUE_DELTA_BYTE_ARRAY = /* @__PURE__ */ packedChunk("DELTA_BYTE_ARRAY");
const PACK_VALUE_BYTE_STREAM_SPLIT = /* @__PURE__ */ packedChunk("BYTE_STREAM_SPLIT");
const PACK_DICTIONARY_ENABLED = /* @__PURE__ */ packedChunk("dictionary_enabled");
const PACK_STATISTICS = /* @__PURE__ */ packedChunk("statistics");
const PACK_BLOOM_FILTER = /* @__PURE__ */ packedChunk("bloom_filter");
const PACK_ENCODING = /* @__PURE__ */ packedChunk("encoding");
const PACK_COMPRESSION = /* @__PURE__ */ packedChunk("compression");
const PACK_COMPRESSION_LEVEL = /* @__PURE__ */ packedChunk("compression_level");
const PACK_MAX_ROW_GROUP_SIZE = /* @__PURE__ */ packedChunk("max_row_group_size");
const PACK_DATA_PAGE_SIZE_LIMIT = /* @__PURE__ */ packedChunk("data_page_size_limit");
const PACK_DICTIONARY_PAGE_SIZE_LIMIT = /* @__PURE__ */ packedChunk("dictionary_page_size_limit");
const PACK_WRITE_BATCH_SIZE = /* @__PURE__ */ packedChunk("write_batch_size");
const PACK_STATISTICS_TRUNCATE_LENGTH = /* @__PURE__ */ packedChunk("statistics_truncate_length");
const PACK_DEFAULT_COLUMN = /* @__PURE__ */ packedChunk("default_column");
const PACK_COLUMNS = /* @__PURE__ */ packedChunk("columns");

export function readDeltaWritePolicy(r: JsonReader): DeltaWritePolicy {
  let target_file_size: PosInt | null = 100663296;
  let partition_by: readonly ColumnName[] = [];
  let zorder_by: readonly ColumnName[] = [];
  let stats_policy: StatsPolicy = "auto";
  let stats_columns: readonly ColumnName[] | null = null;
  let stats_max_columns: NonNegInt = 32;
  let enable_features: readonly DeltaFeatureName[] = [];
  let parquet: ParquetWriterPolicy | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_PARTITION_BY)) partition_by = readColumnNameList(r);
    if (r.atKey(READ_ZORDER_BY)) zorder_by = readColumnNameList(r);
    if (r.atKey(READ_STATS_POLICY)) stats_policy = readStatsPolicy(r);
    if (r.atKey(READ_STATS_COLUMNS)) stats_columns = r.atNull() ? null : readColumnNameList(r);
    if (r.atKey(READ_STATS_MAX_COLUMNS)) stats_max_columns = atLeast(r.readInt(), 0);
    if (r.atKey(READ_ENABLE_FEATURES)) enable_features = readDeltaFeatureNameList(r);
    if (r.atKey(READ_PARQUET)) parquet = r.atNull() ? null : readParquetWriterPolicy(r);
  } while (r.moreFields());
  const value: DeltaWritePolicy = {
    target_file_size,
    partition_by,
    zorder_by,
    stats_policy,
    stats_columns,
    stats_max_columns,
    enable_features,
    parquet,
  };
  if (!deltaWritePolicyRule1(value)) r.bail();
  if (!deltaWritePolicyRule2(value)) r.bail();
  return value;
}

export function unpackDeltaWritePolicy(r: PackReader): DeltaWritePolicy {
  let target_file_size: PosInt | null = 100663296;
  let partition_by: readonly ColumnName[] = [];
  let zorder_by: readonly ColumnName[] = [];
  let stats_policy: StatsPolicy = "auto";
  let stats_columns: readonly ColumnName[] | null = null;
  let stats_max_columns: NonNegInt = 32;
  let enable_features: readonly DeltaFeatureName[] = [];
  let parquet: ParquetWriterPolicy | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_TARGET_FILE_SIZE)) target_file_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_PARTITION_BY)) partition_by = unpackColumnNameList(r);
    if (r.atKey(UNPACK_ZORDER_BY)) zorder_by = unpackColumnNameList(r);
    if (r.atKey(UNPACK_STATS_POLICY)) stats_policy = unpackStatsPolicy(r);
    if (r.atKey(UNPACK_STATS_COLUMNS)) stats_columns = r.atNull() ? null : unpackColumnNameList(r);
    if (r.atKey(UNPACK_STATS_MAX_COLUMNS)) stats_max_columns = atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_ENABLE_FEATURES)) enable_features = unpackDeltaFeatureNameList(r);
    if (r.atKey(UNPACK_PARQUET)) parquet = r.atNull() ? null : unpackParquetWriterPolicy(r);
  } while (r.moreFields(outer));
  const value: DeltaWritePolicy = {
    target_file_size,
    partition_by,
    zorder_by,
    stats_policy,
    stats_columns,
    stats_max_columns,
    enable_features,
    parquet,
  };
  if (!deltaWritePolicyRule1(value)) r.bail();
  if (!deltaWritePolicyRule2(value)) r.bail();
  return value;
}

export function writeDeltaWritePolicy(w: Writer, value: DeltaWritePolicy): void {
  requirePlain(value, value.target_file_size);
  const start = w.here();
  if (value.target_file_size !== undefined && value.target_file_size !== 100663296) {
    w.write(WRITE_TARGET_FILE_SIZE);
    if (value.target_file_size === null) w.writeNull();
    else w.writeInt(value.target_file_size);
  }
  if (!isEmptyList(value.partition_by)) {
    w.write(WRITE_PARTITION_BY);
    writeStringList(w, value.partition_by);
  }
  if (!isEmptyList(value.zorder_by)) {
    w.write(WRITE_ZORDER_BY);
    writeStringList(w, value.zorder_by);
  }
  if (value.stats_policy !== undefined && value.stats_policy !== "auto") {
    w.write(WRITE_STATS_POLICY);
    writeStatsPolicy(w, value.stats_policy);
  }
  if (value.stats_columns !== undefined && value.stats_columns !== null) {
    w.write(WRITE_STATS_COLUMNS);
    writeStringList(w, value.stats_columns);
  }
  if (value.stats_max_columns !== undefined && value.stats_max_columns !== 32) {
    w.write(WRITE_STATS_MAX_COLUMNS);
    w.writeInt(value.stats_max_columns);
  }
  if (!isEmptyList(value.enable_features)) {
    w.write(WRITE_ENABLE_FEATURES);
    writeDeltaFeatureNameList(w, value.enable_features);
  }
  if (value.parquet !== undefined && value.parquet !== null) {
    w.write(WRITE_PARQUET);
    writeParquetWriterPolicy(w, value.parquet);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaWritePolicy(w: Writer, value: DeltaWritePolicy): void {
  requirePlain(value, value.target_file_size);
  let fields = 0;
  if (value.target_file_size !== undefined && value.target_file_size !== 100663296) fields++;
  if (!isEmptyList(value.partition_by)) fields++;
  if (!isEmptyList(value.zorder_by)) fields++;
  if (value.stats_policy !== undefined && value.stats_policy !== "auto") fields++;
  if (value.stats_columns !== undefined && value.stats_columns !== null) fields++;
  if (value.stats_max_columns !== undefined && value.stats_max_columns !== 32) fields++;
  if (!isEmptyList(value.enable_features)) fields++;
  if (value.parquet !== undefined && value.parquet !== null) fields++;
  w.packStructHeader(fields, 8);
  if (value.target_file_size !== undefined && value.target_file_size !== 100663296) {
    w.write(PACK_TARGET_FILE_SIZE);
    if (value.target_file_size === null) w.packNull();
    else w.packInt(value.target_file_size);
  }
  if (!isEmptyList(value.partition_by)) {
    w.write(PACK_PARTITION_BY);
    packStringList(w, value.partition_by);
  }
  if (!isEmptyList(value.zorder_by)) {
    w.write(PACK_ZORDER_BY);
    packStringList(w, value.zorder_by);
  }
  if (value.stats_policy !== undefined && value.stats_policy !== "auto") {
    w.write(PACK_STATS_POLICY);
    packStatsPolicy(w, value.stats_policy);
  }
  if (value.stats_columns !== undefined && value.stats_columns !== null) {
    w.write(PACK_STATS_COLUMNS);
    packStringList(w, value.stats_columns);
  }
  if (value.stats_max_columns !== undefined && value.stats_max_columns !== 32) {
    w.write(PACK_STATS_MAX_COLUMNS);
    w.packInt(value.stats_max_columns);
  }
  if (!isEmptyList(value.enable_features)) {
    w.write(PACK_ENABLE_FEATURES);
    packDeltaFeatureNameList(w, value.enable_features);
  }
  if (value.parquet !== undefined && value.parquet !== null) {
    w.write(PACK_PARQUET);
    packParquetWriterPolicy(w, value.parquet);
  }
}

export function isDeltaWritePolicy(candidate: unknown): candidate is DeltaWritePolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaWritePolicy> = candidate;
  if (value.target_file_size === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.target_file_size) && value.target_file_size >= 1) && value.target_file_size !== null)
    return false;
  if (!isColumnNameList(value.partition_by)) return false;
  if (!isColumnNameList(value.zorder_by)) return false;
  if (!isStatsPolicy(value.stats_policy)) return false;
  if (!isColumnNameList(value.stats_columns) && value.stats_columns !== null) return false;
  if (!(isSafeInt(value.stats_max_columns) && value.stats_max_columns >= 0)) return false;
  if (!isDeltaFeatureNameList(value.enable_features)) return false;
  if (!isParquetWriterPolicy(value.parquet) && value.parquet !== null) return false;
  for (const name in value) {
    switch (name) {
      case "target_file_size":
      case "partition_by":
      case "zorder_by":
      case "stats_policy":
      case "stats_columns":
      case "stats_max_columns":
      case "enable_features":
      case "parquet":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!deltaWritePolicyRule1(value as DeltaWritePolicy)) return false;
  if (!deltaWritePolicyRule2(value as DeltaWritePolicy)) return false;
  return true;
}

/** this.stats_policy != "explicit" || this.stats_columns != null */
export function deltaWritePolicyRule1(self: DeltaWritePolicy): boolean {
  return self.stats_policy !== "explicit" || self.stats_columns !== null;
}

/** !this.partition_by.exists(column, column in this.zorder_by) */
export function deltaWritePolicyRule2(self: DeltaWritePolicy): boolean {
  return !self.partition_by.some((column) => self.zorder_by.includes(column));
}

export function readDeltaSchemaPolicy(r: JsonReader): DeltaSchemaPolicy {
  let schema_mode: SchemaMode | null = null;
  let column_mapping_mode: ColumnMappingMode | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_SCHEMA_MODE)) schema_mode = r.atNull() ? null : readSchemaMode(r);
    if (r.atKey(READ_COLUMN_MAPPING_MODE)) column_mapping_mode = r.atNull() ? null : readColumnMappingMode(r);
  } while (r.moreFields());
  return { schema_mode, column_mapping_mode };
}

export function unpackDeltaSchemaPolicy(r: PackReader): DeltaSchemaPolicy {
  let schema_mode: SchemaMode | null = null;
  let column_mapping_mode: ColumnMappingMode | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_SCHEMA_MODE)) schema_mode = r.atNull() ? null : unpackSchemaMode(r);
    if (r.atKey(UNPACK_COLUMN_MAPPING_MODE)) column_mapping_mode = r.atNull() ? null : unpackColumnMappingMode(r);
  } while (r.moreFields(outer));
  return { schema_mode, column_mapping_mode };
}

export function writeDeltaSchemaPolicy(w: Writer, value: DeltaSchemaPolicy): void {
  requirePlain(value, value.schema_mode);
  const start = w.here();
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(WRITE_SCHEMA_MODE);
    writeSchemaMode(w, value.schema_mode);
  }
  if (value.column_mapping_mode !== undefined && value.column_mapping_mode !== null) {
    w.write(WRITE_COLUMN_MAPPING_MODE);
    writeColumnMappingMode(w, value.column_mapping_mode);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaSchemaPolicy(w: Writer, value: DeltaSchemaPolicy): void {
  requirePlain(value, value.schema_mode);
  let fields = 0;
  if (value.schema_mode !== undefined && value.schema_mode !== null) fields++;
  if (value.column_mapping_mode !== undefined && value.column_mapping_mode !== null) fields++;
  w.packStructHeader(fields, 2);
  if (value.schema_mode !== undefined && value.schema_mode !== null) {
    w.write(PACK_SCHEMA_MODE);
    packSchemaMode(w, value.schema_mode);
  }
  if (value.column_mapping_mode !== undefined && value.column_mapping_mode !== null) {
    w.write(PACK_COLUMN_MAPPING_MODE);
    packColumnMappingMode(w, value.column_mapping_mode);
  }
}

export function isDeltaSchemaPolicy(candidate: unknown): candidate is DeltaSchemaPolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaSchemaPolicy> = candidate;
  if (value.schema_mode === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSchemaMode(value.schema_mode) && value.schema_mode !== null) return false;
  if (!isColumnMappingMode(value.column_mapping_mode) && value.column_mapping_mode !== null) return false;
  for (const name in value) {
    switch (name) {
      case "schema_mode":
      case "column_mapping_mode":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readDeltaFeatureGate(r: JsonReader): DeltaFeatureGate {
  let min_reader_version: NonNegInt | null = null;
  let min_writer_version: NonNegInt | null = null;
  let required_reader_features: readonly string[] = [];
  let required_writer_features: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_REQUIRED_READER_FEATURES)) required_reader_features = readStringList(r);
    if (r.atKey(READ_REQUIRED_WRITER_FEATURES)) required_writer_features = readStringList(r);
  } while (r.moreFields());
  return { min_reader_version, min_writer_version, required_reader_features, required_writer_features };
}

export function unpackDeltaFeatureGate(r: PackReader): DeltaFeatureGate {
  let min_reader_version: NonNegInt | null = null;
  let min_writer_version: NonNegInt | null = null;
  let required_reader_features: readonly string[] = [];
  let required_writer_features: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_REQUIRED_READER_FEATURES)) required_reader_features = unpackStringList(r);
    if (r.atKey(UNPACK_REQUIRED_WRITER_FEATURES)) required_writer_features = unpackStringList(r);
  } while (r.moreFields(outer));
  return { min_reader_version, min_writer_version, required_reader_features, required_writer_features };
}

export function writeDeltaFeatureGate(w: Writer, value: DeltaFeatureGate): void {
  requirePlain(value, value.min_reader_version);
  const start = w.here();
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(WRITE_MIN_READER_VERSION);
    w.writeInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(WRITE_MIN_WRITER_VERSION);
    w.writeInt(value.min_writer_version);
  }
  if (!isEmptyList(value.required_reader_features)) {
    w.write(WRITE_REQUIRED_READER_FEATURES);
    writeStringList(w, value.required_reader_features);
  }
  if (!isEmptyList(value.required_writer_features)) {
    w.write(WRITE_REQUIRED_WRITER_FEATURES);
    writeStringList(w, value.required_writer_features);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaFeatureGate(w: Writer, value: DeltaFeatureGate): void {
  requirePlain(value, value.min_reader_version);
  let fields = 0;
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) fields++;
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) fields++;
  if (!isEmptyList(value.required_reader_features)) fields++;
  if (!isEmptyList(value.required_writer_features)) fields++;
  w.packStructHeader(fields, 4);
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(PACK_MIN_READER_VERSION);
    w.packInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(PACK_MIN_WRITER_VERSION);
    w.packInt(value.min_writer_version);
  }
  if (!isEmptyList(value.required_reader_features)) {
    w.write(PACK_REQUIRED_READER_FEATURES);
    packStringList(w, value.required_reader_features);
  }
  if (!isEmptyList(value.required_writer_features)) {
    w.write(PACK_REQUIRED_WRITER_FEATURES);
    packStringList(w, value.required_writer_features);
  }
}

export function isDeltaFeatureGate(candidate: unknown): candidate is DeltaFeatureGate {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaFeatureGate> = candidate;
  if (value.min_reader_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!(isSafeInt(value.min_reader_version) && value.min_reader_version >= 0) && value.min_reader_version !== null)
    return false;
  if (!(isSafeInt(value.min_writer_version) && value.min_writer_version >= 0) && value.min_writer_version !== null)
    return false;
  if (!isStringList(value.required_reader_features)) return false;
  if (!isStringList(value.required_writer_features)) return false;
  for (const name in value) {
    switch (name) {
      case "min_reader_version":
      case "min_writer_version":
      case "required_reader_features":
      case "required_writer_features":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readDeltaProtocolSnapshot(r: JsonReader): DeltaProtocolSnapshot {
  let min_reader_version: number | null = null;
  let min_writer_version: number | null = null;
  let reader_features: readonly string[] = [];
  let writer_features: readonly string[] = [];
  r.beginObject();
  do {
    if (r.atKey(READ_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : r.readInt();
    if (r.atKey(READ_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : r.readInt();
    if (r.atKey(READ_READER_FEATURES)) reader_features = readStringList(r);
    if (r.atKey(READ_WRITER_FEATURES)) writer_features = readStringList(r);
  } while (r.moreFieldsOrSkip());
  return { min_reader_version, min_writer_version, reader_features, writer_features };
}

export function unpackDeltaProtocolSnapshot(r: PackReader): DeltaProtocolSnapshot {
  let min_reader_version: number | null = null;
  let min_writer_version: number | null = null;
  let reader_features: readonly string[] = [];
  let writer_features: readonly string[] = [];
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_MIN_READER_VERSION)) min_reader_version = r.atNull() ? null : r.readInt();
    if (r.atKey(UNPACK_MIN_WRITER_VERSION)) min_writer_version = r.atNull() ? null : r.readInt();
    if (r.atKey(UNPACK_READER_FEATURES)) reader_features = unpackStringList(r);
    if (r.atKey(UNPACK_WRITER_FEATURES)) writer_features = unpackStringList(r);
  } while (r.moreFieldsOrSkip(outer));
  return { min_reader_version, min_writer_version, reader_features, writer_features };
}

export function writeDeltaProtocolSnapshot(w: Writer, value: DeltaProtocolSnapshot): void {
  requirePlain(value, value.min_reader_version);
  const start = w.here();
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(WRITE_MIN_READER_VERSION);
    w.writeInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(WRITE_MIN_WRITER_VERSION);
    w.writeInt(value.min_writer_version);
  }
  if (!isEmptyList(value.reader_features)) {
    w.write(WRITE_READER_FEATURES);
    writeStringList(w, value.reader_features);
  }
  if (!isEmptyList(value.writer_features)) {
    w.write(WRITE_WRITER_FEATURES);
    writeStringList(w, value.writer_features);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packDeltaProtocolSnapshot(w: Writer, value: DeltaProtocolSnapshot): void {
  requirePlain(value, value.min_reader_version);
  let fields = 0;
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) fields++;
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) fields++;
  if (!isEmptyList(value.reader_features)) fields++;
  if (!isEmptyList(value.writer_features)) fields++;
  w.packStructHeader(fields, 4);
  if (value.min_reader_version !== undefined && value.min_reader_version !== null) {
    w.write(PACK_MIN_READER_VERSION);
    w.packInt(value.min_reader_version);
  }
  if (value.min_writer_version !== undefined && value.min_writer_version !== null) {
    w.write(PACK_MIN_WRITER_VERSION);
    w.packInt(value.min_writer_version);
  }
  if (!isEmptyList(value.reader_features)) {
    w.write(PACK_READER_FEATURES);
    packStringList(w, value.reader_features);
  }
  if (!isEmptyList(value.writer_features)) {
    w.write(PACK_WRITER_FEATURES);
    packStringList(w, value.writer_features);
  }
}

export function isDeltaProtocolSnapshot(candidate: unknown): candidate is DeltaProtocolSnapshot {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<DeltaProtocolSnapshot> = candidate;
  if (value.min_reader_version === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isSafeInt(value.min_reader_version) && value.min_reader_version !== null) return false;
  if (!isSafeInt(value.min_writer_version) && value.min_writer_version !== null) return false;
  if (!isStringList(value.reader_features)) return false;
  if (!isStringList(value.writer_features)) return false;
  return true;
}

export function readBloomFilterPolicy(r: JsonReader): BloomFilterPolicy {
  let enabled: boolean = true;
  let fpp: OpenRatio | null = null;
  let ndv: PosInt | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_ENABLED)) enabled = r.readBool();
    if (r.atKey(READ_FPP)) fpp = r.atNull() ? null : below(above(r.readFloat(), 0), 1);
    if (r.atKey(READ_NDV)) ndv = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields());
  return { enabled, fpp, ndv };
}

export function unpackBloomFilterPolicy(r: PackReader): BloomFilterPolicy {
  let enabled: boolean = true;
  let fpp: OpenRatio | null = null;
  let ndv: PosInt | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_ENABLED)) enabled = r.readBool();
    if (r.atKey(UNPACK_FPP)) fpp = r.atNull() ? null : below(above(r.readFloat(), 0), 1);
    if (r.atKey(UNPACK_NDV)) ndv = r.atNull() ? null : atLeast(r.readInt(), 1);
  } while (r.moreFields(outer));
  return { enabled, fpp, ndv };
}

export function writeBloomFilterPolicy(w: Writer, value: BloomFilterPolicy): void {
  requirePlain(value, value.enabled);
  const start = w.here();
  if (value.enabled !== undefined && value.enabled !== true) {
    w.write(WRITE_ENABLED);
    w.writeBool(value.enabled);
  }
  if (value.fpp !== undefined && value.fpp !== null) {
    w.write(WRITE_FPP);
    w.writeFloat(value.fpp);
  }
  if (value.ndv !== undefined && value.ndv !== null) {
    w.write(WRITE_NDV);
    w.writeInt(value.ndv);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packBloomFilterPolicy(w: Writer, value: BloomFilterPolicy): void {
  requirePlain(value, value.enabled);
  let fields = 0;
  if (value.enabled !== undefined && value.enabled !== true) fields++;
  if (value.fpp !== undefined && value.fpp !== null) fields++;
  if (value.ndv !== undefined && value.ndv !== null) fields++;
  w.packStructHeader(fields, 3);
  if (value.enabled !== undefined && value.enabled !== true) {
    w.write(PACK_ENABLED);
    w.packBool(value.enabled);
  }
  if (value.fpp !== undefined && value.fpp !== null) {
    w.write(PACK_FPP);
    w.packFloat(value.fpp);
  }
  if (value.ndv !== undefined && value.ndv !== null) {
    w.write(PACK_NDV);
    w.packInt(value.ndv);
  }
}

export function isBloomFilterPolicy(candidate: unknown): candidate is BloomFilterPolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<BloomFilterPolicy> = candidate;
  if (value.enabled === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.enabled !== "boolean") return false;
  if (!(typeof value.fpp === "number" && value.fpp > 0 && value.fpp < 1) && value.fpp !== null) return false;
  if (!(isSafeInt(value.ndv) && value.ndv >= 1) && value.ndv !== null) return false;
  for (const name in value) {
    switch (name) {
      case "enabled":
      case "fpp":
      case "ndv":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  return true;
}

export function readParquetStatistics(r: JsonReader): ParquetStatistics {
  return r.readLiteral(READ_PARQUET_STATISTICS);
}

export function unpackParquetStatistics(r: PackReader): ParquetStatistics {
  return r.readLiteral(UNPACK_PARQUET_STATISTICS);
}

export function writeParquetStatistics(w: Writer, value: ParquetStatistics): void {
  switch (value) {
    case "NONE":
      return w.write(WRITE_VALUE_NONE);
    case "CHUNK":
      return w.write(WRITE_VALUE_CHUNK);
    case "PAGE":
      return w.write(WRITE_VALUE_PAGE);
    default:
      return w.wrong();
  }
}

export function packParquetStatistics(w: Writer, value: ParquetStatistics): void {
  switch (value) {
    case "NONE":
      return w.write(PACK_VALUE_NONE);
    case "CHUNK":
      return w.write(PACK_VALUE_CHUNK);
    case "PAGE":
      return w.write(PACK_VALUE_PAGE);
    default:
      return w.wrong();
  }
}

export function isParquetStatistics(value: unknown): value is ParquetStatistics {
  return value === "NONE" || value === "CHUNK" || value === "PAGE";
}

export function readParquetEncoding(r: JsonReader): ParquetEncoding {
  return r.readLiteral(READ_PARQUET_ENCODING);
}

export function unpackParquetEncoding(r: PackReader): ParquetEncoding {
  return r.readLiteral(UNPACK_PARQUET_ENCODING);
}

export function writeParquetEncoding(w: Writer, value: ParquetEncoding): void {
  switch (value) {
    case "PLAIN":
      return w.write(WRITE_VALUE_PLAIN);
    case "RLE":
      return w.write(WRITE_VALUE_RLE);
    case "DELTA_BINARY_PACKED":
      return w.write(WRITE_VALUE_DELTA_BINARY_PACKED);
    case "DELTA_LENGTH_BYTE_ARRAY":
      return w.write(WRITE_VALUE_DELTA_LENGTH_BYTE_ARRAY);
    case "DELTA_BYTE_ARRAY":
      return w.write(WRITE_VALUE_DELTA_BYTE_ARRAY);
    case "BYTE_STREAM_SPLIT":
      return w.write(WRITE_VALUE_BYTE_STREAM_SPLIT);
    default:
      return w.wrong();
  }
}

export function packParquetEncoding(w: Writer, value: ParquetEncoding): void {
  switch (value) {
    case "PLAIN":
      return w.write(PACK_VALUE_PLAIN);
    case "RLE":
      return w.write(PACK_VALUE_RLE);
    case "DELTA_BINARY_PACKED":
      return w.write(PACK_VALUE_DELTA_BINARY_PACKED);
    case "DELTA_LENGTH_BYTE_ARRAY":
      return w.write(PACK_VALUE_DELTA_LENGTH_BYTE_ARRAY);
    case "DELTA_BYTE_ARRAY":
      return w.write(PACK_VALUE_DELTA_BYTE_ARRAY);
    case "BYTE_STREAM_SPLIT":
      return w.write(PACK_VALUE_BYTE_STREAM_SPLIT);
    default:
      return w.wrong();
  }
}

export function isParquetEncoding(value: unknown): value is ParquetEncoding {
  return (
    value === "PLAIN" ||
    value === "RLE" ||
    value === "DELTA_BINARY_PACKED" ||
    value === "DELTA_LENGTH_BYTE_ARRAY" ||
    value === "DELTA_BYTE_ARRAY" ||
    value === "BYTE_STREAM_SPLIT"
  );
}

export function readParquetColumnPolicy(r: JsonReader): ParquetColumnPolicy {
  let dictionary_enabled: boolean | null = null;
  let statistics: ParquetStatistics | null = null;
  let bloom_filter: BloomFilterPolicy | null = null;
  let encoding: ParquetEncoding | null = null;
  r.beginObject();
  do {
    if (r.atKey(READ_DICTIONARY_ENABLED)) dictionary_enabled = r.atNull() ? null : r.readBool();
    if (r.atKey(READ_STATISTICS)) statistics = r.atNull() ? null : readParquetStatistics(r);
    if (r.atKey(READ_BLOOM_FILTER)) bloom_filter = r.atNull() ? null : readBloomFilterPolicy(r);
    if (r.atKey(READ_ENCODING)) encoding = r.atNull() ? null : readParquetEncoding(r);
  } while (r.moreFields());
  const value: ParquetColumnPolicy = { dictionary_enabled, statistics, bloom_filter, encoding };
  if (!parquetColumnPolicyRule1(value)) r.bail();
  return value;
}

export function unpackParquetColumnPolicy(r: PackReader): ParquetColumnPolicy {
  let dictionary_enabled: boolean | null = null;
  let statistics: ParquetStatistics | null = null;
  let bloom_filter: BloomFilterPolicy | null = null;
  let encoding: ParquetEncoding | null = null;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_DICTIONARY_ENABLED)) dictionary_enabled = r.atNull() ? null : r.readBool();
    if (r.atKey(UNPACK_STATISTICS)) statistics = r.atNull() ? null : unpackParquetStatistics(r);
    if (r.atKey(UNPACK_BLOOM_FILTER)) bloom_filter = r.atNull() ? null : unpackBloomFilterPolicy(r);
    if (r.atKey(UNPACK_ENCODING)) encoding = r.atNull() ? null : unpackParquetEncoding(r);
  } while (r.moreFields(outer));
  const value: ParquetColumnPolicy = { dictionary_enabled, statistics, bloom_filter, encoding };
  if (!parquetColumnPolicyRule1(value)) r.bail();
  return value;
}

export function writeParquetColumnPolicy(w: Writer, value: ParquetColumnPolicy): void {
  requirePlain(value, value.dictionary_enabled);
  const start = w.here();
  if (value.dictionary_enabled !== undefined && value.dictionary_enabled !== null) {
    w.write(WRITE_DICTIONARY_ENABLED);
    w.writeBool(value.dictionary_enabled);
  }
  if (value.statistics !== undefined && value.statistics !== null) {
    w.write(WRITE_STATISTICS);
    writeParquetStatistics(w, value.statistics);
  }
  if (value.bloom_filter !== undefined && value.bloom_filter !== null) {
    w.write(WRITE_BLOOM_FILTER);
    writeBloomFilterPolicy(w, value.bloom_filter);
  }
  if (value.encoding !== undefined && value.encoding !== null) {
    w.write(WRITE_ENCODING);
    writeParquetEncoding(w, value.encoding);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packParquetColumnPolicy(w: Writer, value: ParquetColumnPolicy): void {
  requirePlain(value, value.dictionary_enabled);
  let fields = 0;
  if (value.dictionary_enabled !== undefined && value.dictionary_enabled !== null) fields++;
  if (value.statistics !== undefined && value.statistics !== null) fields++;
  if (value.bloom_filter !== undefined && value.bloom_filter !== null) fields++;
  if (value.encoding !== undefined && value.encoding !== null) fields++;
  w.packStructHeader(fields, 4);
  if (value.dictionary_enabled !== undefined && value.dictionary_enabled !== null) {
    w.write(PACK_DICTIONARY_ENABLED);
    w.packBool(value.dictionary_enabled);
  }
  if (value.statistics !== undefined && value.statistics !== null) {
    w.write(PACK_STATISTICS);
    packParquetStatistics(w, value.statistics);
  }
  if (value.bloom_filter !== undefined && value.bloom_filter !== null) {
    w.write(PACK_BLOOM_FILTER);
    packBloomFilterPolicy(w, value.bloom_filter);
  }
  if (value.encoding !== undefined && value.encoding !== null) {
    w.write(PACK_ENCODING);
    packParquetEncoding(w, value.encoding);
  }
}

export function isParquetColumnPolicy(candidate: unknown): candidate is ParquetColumnPolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ParquetColumnPolicy> = candidate;
  if (value.dictionary_enabled === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (typeof value.dictionary_enabled !== "boolean" && value.dictionary_enabled !== null) return false;
  if (!isParquetStatistics(value.statistics) && value.statistics !== null) return false;
  if (!isBloomFilterPolicy(value.bloom_filter) && value.bloom_filter !== null) return false;
  if (!isParquetEncoding(value.encoding) && value.encoding !== null) return false;
  for (const name in value) {
    switch (name) {
      case "dictionary_enabled":
      case "statistics":
      case "bloom_filter":
      case "encoding":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!parquetColumnPolicyRule1(value as ParquetColumnPolicy)) return false;
  return true;
}

/** this.encoding == null || this.dictionary_enabled != true */
export function parquetColumnPolicyRule1(self: ParquetColumnPolicy): boolean {
  return self.encoding === null || self.dictionary_enabled !== true;
}

export function readParquetWriterPolicy(r: JsonReader): ParquetWriterPolicy {
  let compression: Compression = "SNAPPY";
  let compression_level: NonNegInt | null = null;
  let max_row_group_size: PosInt | null = null;
  let data_page_size_limit: PosInt | null = null;
  let dictionary_page_size_limit: PosInt | null = null;
  let write_batch_size: PosInt | null = null;
  let statistics_truncate_length: PosInt | null = null;
  let default_column: ParquetColumnPolicy | null = null;
  let columns: { readonly [key: string]: ParquetColumnPolicy } | undefined;
  r.beginObject();
  do {
    if (r.atKey(READ_COMPRESSION)) compression = readCompression(r);
    if (r.atKey(READ_COMPRESSION_LEVEL)) compression_level = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(READ_MAX_ROW_GROUP_SIZE)) max_row_group_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_DATA_PAGE_SIZE_LIMIT)) data_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_DICTIONARY_PAGE_SIZE_LIMIT))
      dictionary_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_WRITE_BATCH_SIZE)) write_batch_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_STATISTICS_TRUNCATE_LENGTH))
      statistics_truncate_length = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(READ_DEFAULT_COLUMN)) default_column = r.atNull() ? null : readParquetColumnPolicy(r);
    if (r.atKey(READ_COLUMNS)) columns = readColumnNameToParquetColumnPolicyMap(r);
  } while (r.moreFields());
  if (columns === undefined) columns = Object.create(null) as { readonly [key: string]: ParquetColumnPolicy };
  const value: ParquetWriterPolicy = {
    compression,
    compression_level,
    max_row_group_size,
    data_page_size_limit,
    dictionary_page_size_limit,
    write_batch_size,
    statistics_truncate_length,
    default_column,
    columns,
  };
  if (!parquetWriterPolicyRule1(value)) r.bail();
  if (!parquetWriterPolicyRule2(value)) r.bail();
  if (!parquetWriterPolicyRule3(value)) r.bail();
  if (!parquetWriterPolicyRule4(value)) r.bail();
  return value;
}

export function unpackParquetWriterPolicy(r: PackReader): ParquetWriterPolicy {
  let compression: Compression = "SNAPPY";
  let compression_level: NonNegInt | null = null;
  let max_row_group_size: PosInt | null = null;
  let data_page_size_limit: PosInt | null = null;
  let dictionary_page_size_limit: PosInt | null = null;
  let write_batch_size: PosInt | null = null;
  let statistics_truncate_length: PosInt | null = null;
  let default_column: ParquetColumnPolicy | null = null;
  let columns: { readonly [key: string]: ParquetColumnPolicy } | undefined;
  const outer = r.beginObject();
  do {
    if (r.atKey(UNPACK_COMPRESSION)) compression = unpackCompression(r);
    if (r.atKey(UNPACK_COMPRESSION_LEVEL)) compression_level = r.atNull() ? null : atLeast(r.readInt(), 0);
    if (r.atKey(UNPACK_MAX_ROW_GROUP_SIZE)) max_row_group_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_DATA_PAGE_SIZE_LIMIT)) data_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_DICTIONARY_PAGE_SIZE_LIMIT))
      dictionary_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_WRITE_BATCH_SIZE)) write_batch_size = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_STATISTICS_TRUNCATE_LENGTH))
      statistics_truncate_length = r.atNull() ? null : atLeast(r.readInt(), 1);
    if (r.atKey(UNPACK_DEFAULT_COLUMN)) default_column = r.atNull() ? null : unpackParquetColumnPolicy(r);
    if (r.atKey(UNPACK_COLUMNS)) columns = unpackColumnNameToParquetColumnPolicyMap(r);
  } while (r.moreFields(outer));
  if (columns === undefined) columns = Object.create(null) as { readonly [key: string]: ParquetColumnPolicy };
  const value: ParquetWriterPolicy = {
    compression,
    compression_level,
    max_row_group_size,
    data_page_size_limit,
    dictionary_page_size_limit,
    write_batch_size,
    statistics_truncate_length,
    default_column,
    columns,
  };
  if (!parquetWriterPolicyRule1(value)) r.bail();
  if (!parquetWriterPolicyRule2(value)) r.bail();
  if (!parquetWriterPolicyRule3(value)) r.bail();
  if (!parquetWriterPolicyRule4(value)) r.bail();
  return value;
}

export function writeParquetWriterPolicy(w: Writer, value: ParquetWriterPolicy): void {
  requirePlain(value, value.compression);
  const start = w.here();
  if (value.compression !== undefined && value.compression !== "SNAPPY") {
    w.write(WRITE_COMPRESSION);
    writeCompression(w, value.compression);
  }
  if (value.compression_level !== undefined && value.compression_level !== null) {
    w.write(WRITE_COMPRESSION_LEVEL);
    w.writeInt(value.compression_level);
  }
  if (value.max_row_group_size !== undefined && value.max_row_group_size !== null) {
    w.write(WRITE_MAX_ROW_GROUP_SIZE);
    w.writeInt(value.max_row_group_size);
  }
  if (value.data_page_size_limit !== undefined && value.data_page_size_limit !== null) {
    w.write(WRITE_DATA_PAGE_SIZE_LIMIT);
    w.writeInt(value.data_page_size_limit);
  }
  if (value.dictionary_page_size_limit !== undefined && value.dictionary_page_size_limit !== null) {
    w.write(WRITE_DICTIONARY_PAGE_SIZE_LIMIT);
    w.writeInt(value.dictionary_page_size_limit);
  }
  if (value.write_batch_size !== undefined && value.write_batch_size !== null) {
    w.write(WRITE_WRITE_BATCH_SIZE);
    w.writeInt(value.write_batch_size);
  }
  if (value.statistics_truncate_length !== undefined && value.statistics_truncate_length !== null) {
    w.write(WRITE_STATISTICS_TRUNCATE_LENGTH);
    w.writeInt(value.statistics_truncate_length);
  }
  if (value.default_column !== undefined && value.default_column !== null) {
    w.write(WRITE_DEFAULT_COLUMN);
    writeParquetColumnPolicy(w, value.default_column);
  }
  if (!isEmptyObject(value.columns)) {
    w.write(WRITE_COLUMNS);
    writeParquetColumnPolicyMap(w, value.columns);
  }
  if (w.here() === start) w.writeByte(OPEN_OBJECT);
  else w.patchByte(start, OPEN_OBJECT);
  w.writeByte(CLOSE_OBJECT);
}

export function packParquetWriterPolicy(w: Writer, value: ParquetWriterPolicy): void {
  requirePlain(value, value.compression);
  let fields = 0;
  if (value.compression !== undefined && value.compression !== "SNAPPY") fields++;
  if (value.compression_level !== undefined && value.compression_level !== null) fields++;
  if (value.max_row_group_size !== undefined && value.max_row_group_size !== null) fields++;
  if (value.data_page_size_limit !== undefined && value.data_page_size_limit !== null) fields++;
  if (value.dictionary_page_size_limit !== undefined && value.dictionary_page_size_limit !== null) fields++;
  if (value.write_batch_size !== undefined && value.write_batch_size !== null) fields++;
  if (value.statistics_truncate_length !== undefined && value.statistics_truncate_length !== null) fields++;
  if (value.default_column !== undefined && value.default_column !== null) fields++;
  if (!isEmptyObject(value.columns)) fields++;
  w.packStructHeader(fields, 9);
  if (value.compression !== undefined && value.compression !== "SNAPPY") {
    w.write(PACK_COMPRESSION);
    packCompression(w, value.compression);
  }
  if (value.compression_level !== undefined && value.compression_level !== null) {
    w.write(PACK_COMPRESSION_LEVEL);
    w.packInt(value.compression_level);
  }
  if (value.max_row_group_size !== undefined && value.max_row_group_size !== null) {
    w.write(PACK_MAX_ROW_GROUP_SIZE);
    w.packInt(value.max_row_group_size);
  }
  if (value.data_page_size_limit !== undefined && value.data_page_size_limit !== null) {
    w.write(PACK_DATA_PAGE_SIZE_LIMIT);
    w.packInt(value.data_page_size_limit);
  }
  if (value.dictionary_page_size_limit !== undefined && value.dictionary_page_size_limit !== null) {
    w.write(PACK_DICTIONARY_PAGE_SIZE_LIMIT);
    w.packInt(value.dictionary_page_size_limit);
  }
  if (value.write_batch_size !== undefined && value.write_batch_size !== null) {
    w.write(PACK_WRITE_BATCH_SIZE);
    w.packInt(value.write_batch_size);
  }
  if (value.statistics_truncate_length !== undefined && value.statistics_truncate_length !== null) {
    w.write(PACK_STATISTICS_TRUNCATE_LENGTH);
    w.packInt(value.statistics_truncate_length);
  }
  if (value.default_column !== undefined && value.default_column !== null) {
    w.write(PACK_DEFAULT_COLUMN);
    packParquetColumnPolicy(w, value.default_column);
  }
  if (!isEmptyObject(value.columns)) {
    w.write(PACK_COLUMNS);
    packParquetColumnPolicyMap(w, value.columns);
  }
}

export function isParquetWriterPolicy(candidate: unknown): candidate is ParquetWriterPolicy {
  if (typeof candidate !== "object" || candidate === null) return false;
  const value: Unchecked<ParquetWriterPolicy> = candidate;
  if (value.compression === undefined) return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
  if (!isCompression(value.compression)) return false;
  if (!(isSafeInt(value.compression_level) && value.compression_level >= 0) && value.compression_level !== null)
    return false;
  if (!(isSafeInt(value.max_row_group_size) && value.max_row_group_size >= 1) && value.max_row_group_size !== null)
    return false;
  if (
    !(isSafeInt(value.data_page_size_limit) && value.data_page_size_limit >= 1) &&
    value.data_page_size_limit !== null
  )
    return false;
  if (
    !(isSafeInt(value.dictionary_page_size_limit) && value.dictionary_page_size_limit >= 1) &&
    value.dictionary_page_size_limit !== null
  )
    return false;
  if (!(isSafeInt(value.write_batch_size) && value.write_batch_size >= 1) && value.write_batch_size !== null)
    return false;
  if (
    !(isSafeInt(value.statistics_truncate_length) && value.statistics_truncate_length >= 1) &&
    value.statistics_truncate_length !== null
  )
    return false;
  if (!isParquetColumnPolicy(value.default_column) && value.default_column !== null) return false;
  if (!isColumnNameToParquetColumnPolicyMap(value.columns)) return false;
  for (const name in value) {
    switch (name) {
      case "compression":
      case "compression_level":
      case "max_row_group_size":
      case "data_page_size_limit":
      case "dictionary_page_size_limit":
      case "write_batch_size":
      case "statistics_truncate_length":
      case "default_column":
      case "columns":
        continue;
      default:
        if (hasProperty(value, name)) return false;
    }
  }
  if (!parquetWriterPolicyRule1(value as ParquetWriterPolicy)) return false;
  if (!parquetWriterPolicyRule2(value as ParquetWriterPolicy)) return false;
  if (!parquetWriterPolicyRule3(value as ParquetWriterPolicy)) return false;
  if (!parquetWriterPolicyRule4(value as ParquetWriterPolicy)) return false;
  return true;
}

/** this.compression_level == null || this.compression in ["GZIP", "BROTLI", "ZSTD"] */
export function parquetWriterPolicyRule1(self: ParquetWriterPolicy): boolean {
  return (
    self.compression_level === null ||
    self.compression === "GZIP" ||
    self.compression === "BROTLI" ||
    self.compression === "ZSTD"
  );
}

/** this.compression != "GZIP" || this.compression_level == null || this.compression_level <= 10 */
export function parquetWriterPolicyRule2(self: ParquetWriterPolicy): boolean {
  return self.compression !== "GZIP" || self.compression_level === null || self.compression_level <= 10;
}

/** this.compression != "BROTLI" || this.compression_level == null || this.compression_level <= 11 */
export function parquetWriterPolicyRule3(self: ParquetWriterPolicy): boolean {
  return self.compression !== "BROTLI" || self.compression_level === null || self.compression_level <= 11;
}

/**
 * this.compression != "ZSTD" || this.compression_level == null || (this.compression_level >= 1 &&
 * this.compression_level <= 22)
 */
export function parquetWriterPolicyRule4(self: ParquetWriterPolicy): boolean {
  return (
    self.compression !== "ZSTD" ||
    self.compression_level === null ||
    (self.compression_level >= 1 && self.compression_level <= 22)
  );
}

function readColumnNameList(r: JsonReader): readonly ColumnName[] {
  const list: ColumnName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(maxLength(minLength(r.readString(), 1), 255));
  return list;
}

function readDeltaFeatureNameList(r: JsonReader): readonly DeltaFeatureName[] {
  const list: DeltaFeatureName[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(readDeltaFeatureName(r));
  return list;
}

function unpackColumnNameList(r: PackReader): readonly ColumnName[] {
  const list = new Array<ColumnName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = maxLength(minLength(r.readString(), 1), 255);
  return list;
}

function unpackDeltaFeatureNameList(r: PackReader): readonly DeltaFeatureName[] {
  const list = new Array<DeltaFeatureName>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = unpackDeltaFeatureName(r);
  return list;
}

function writeStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as string;
    w.writeString(item);
  }
  w.writeByte(CLOSE_LIST);
}

function writeDeltaFeatureNameList(w: Writer, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.writeByte(OPEN_LIST);
  for (let i = 0; i < list.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const item = list[i] as DeltaFeatureName;
    writeDeltaFeatureName(w, item);
  }
  w.writeByte(CLOSE_LIST);
}

function packStringList(w: Writer, list: readonly string[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as string;
    w.packString(item);
  }
}

function packDeltaFeatureNameList(w: Writer, list: readonly DeltaFeatureName[]): void {
  requireList(list);
  w.packListHeader(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i] as DeltaFeatureName;
    packDeltaFeatureName(w, item);
  }
}

function isColumnNameList(value: unknown): value is readonly ColumnName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!(typeof item === "string" && hasMinLength(item, 1) && hasMaxLength(item, 255))) return false;
  }
  return true;
}

function isDeltaFeatureNameList(value: unknown): value is readonly DeltaFeatureName[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (!isDeltaFeatureName(item)) return false;
  }
  return true;
}

function readStringList(r: JsonReader): readonly string[] {
  const list: string[] = [];
  for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
  return list;
}

function unpackStringList(r: PackReader): readonly string[] {
  const list = new Array<string>(r.readListHeader());
  for (let i = 0; i < list.length; i++) list[i] = r.readString();
  return list;
}

function isStringList(value: unknown): value is readonly string[] {
  if (!isList(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item = value[i];
    if (typeof item !== "string") return false;
  }
  return true;
}

function readColumnNameToParquetColumnPolicyMap(r: JsonReader): { readonly [key: string]: ParquetColumnPolicy } {
  const map = Object.create(null) as { [key: string]: ParquetColumnPolicy };
  for (let more = r.beginMap(); more; more = r.nextEntry())
    map[maxLength(minLength(r.readMapKey(), 1), 255)] = readParquetColumnPolicy(r);
  return map;
}

function unpackColumnNameToParquetColumnPolicyMap(r: PackReader): { readonly [key: string]: ParquetColumnPolicy } {
  const map = Object.create(null) as { [key: string]: ParquetColumnPolicy };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[maxLength(minLength(r.readMapKey(), 1), 255)] = unpackParquetColumnPolicy(r);
  return map;
}

function writeParquetColumnPolicyMap(w: Writer, map: { readonly [key: string]: ParquetColumnPolicy }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as ParquetColumnPolicy;
    writeParquetColumnPolicy(w, value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packParquetColumnPolicyMap(w: Writer, map: { readonly [key: string]: ParquetColumnPolicy }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as ParquetColumnPolicy;
    packParquetColumnPolicy(w, value);
  }
}

function isColumnNameToParquetColumnPolicyMap(
  value: unknown,
): value is { readonly [key: string]: ParquetColumnPolicy } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!hasMinLength(key, 1)) return false;
    if (!hasMaxLength(key, 255)) return false;
    if (!isParquetColumnPolicy(item)) return false;
  }
  return true;
}
