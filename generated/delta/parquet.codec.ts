// @generated from contracts/delta/parquet.yaml. Do not edit. [1845e4b588a67909]

import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Unchecked,
  type Writer,
  above,
  asBool,
  asFloat,
  asInt,
  asObject,
  asOneOf,
  atLeast,
  bail,
  bailUnlessPlain,
  below,
  fieldsOf,
  hasMaxLength,
  hasMinLength,
  hasProperty,
  isEmptyObject,
  isPlainObject,
  isSafeInt,
  jsonChunk,
  jsonFields,
  jsonKey,
  jsonLiterals,
  maxLength,
  minLength,
  packedChunk,
  packedFields,
  packedKey,
  packedLiterals,
  requirePlain,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import {
  convertCompression,
  isCompression,
  packCompression,
  readCompression,
  unpackCompression,
  writeCompression,
} from "../types.codec.js";
import type { Compression, NonNegInt, OpenRatio, PosInt } from "../types.js";
import type {
  BloomFilterPolicy,
  ParquetColumnPolicy,
  ParquetEncoding,
  ParquetStatistics,
  ParquetWriterPolicy,
} from "./parquet.js";

const READ_PARQUET_WRITER_POLICY_FIELDS = /* @__PURE__ */ jsonFields([
  "compression",
  "compression_level",
  "max_row_group_size",
  "data_page_size_limit",
  "dictionary_page_size_limit",
  "write_batch_size",
  "statistics_truncate_length",
  "default_column",
  "columns",
]);
const READ_DICTIONARY_ENABLED = /* @__PURE__ */ jsonKey("dictionary_enabled");
const READ_STATISTICS = /* @__PURE__ */ jsonKey("statistics");
const READ_BLOOM_FILTER = /* @__PURE__ */ jsonKey("bloom_filter");
const READ_ENCODING = /* @__PURE__ */ jsonKey("encoding");
const READ_ENABLED = /* @__PURE__ */ jsonKey("enabled");
const READ_FPP = /* @__PURE__ */ jsonKey("fpp");
const READ_NDV = /* @__PURE__ */ jsonKey("ndv");

const UNPACK_PARQUET_WRITER_POLICY_FIELDS = /* @__PURE__ */ packedFields([
  "compression",
  "compression_level",
  "max_row_group_size",
  "data_page_size_limit",
  "dictionary_page_size_limit",
  "write_batch_size",
  "statistics_truncate_length",
  "default_column",
  "columns",
]);
const UNPACK_DICTIONARY_ENABLED = /* @__PURE__ */ packedKey("dictionary_enabled");
const UNPACK_STATISTICS = /* @__PURE__ */ packedKey("statistics");
const UNPACK_BLOOM_FILTER = /* @__PURE__ */ packedKey("bloom_filter");
const UNPACK_ENCODING = /* @__PURE__ */ packedKey("encoding");
const UNPACK_ENABLED = /* @__PURE__ */ packedKey("enabled");
const UNPACK_FPP = /* @__PURE__ */ packedKey("fpp");
const UNPACK_NDV = /* @__PURE__ */ packedKey("ndv");

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

const WRITE_COMPRESSION = /* @__PURE__ */ jsonChunk(',"compression":');
const WRITE_COMPRESSION_LEVEL = /* @__PURE__ */ jsonChunk(',"compression_level":');
const WRITE_MAX_ROW_GROUP_SIZE = /* @__PURE__ */ jsonChunk(',"max_row_group_size":');
const WRITE_DATA_PAGE_SIZE_LIMIT = /* @__PURE__ */ jsonChunk(',"data_page_size_limit":');
const WRITE_DICTIONARY_PAGE_SIZE_LIMIT = /* @__PURE__ */ jsonChunk(',"dictionary_page_size_limit":');
const WRITE_WRITE_BATCH_SIZE = /* @__PURE__ */ jsonChunk(',"write_batch_size":');
const WRITE_STATISTICS_TRUNCATE_LENGTH = /* @__PURE__ */ jsonChunk(',"statistics_truncate_length":');
const WRITE_DEFAULT_COLUMN = /* @__PURE__ */ jsonChunk(',"default_column":');
const WRITE_COLUMNS = /* @__PURE__ */ jsonChunk(',"columns":');
const WRITE_DICTIONARY_ENABLED = /* @__PURE__ */ jsonChunk(',"dictionary_enabled":');
const WRITE_STATISTICS = /* @__PURE__ */ jsonChunk(',"statistics":');
const WRITE_BLOOM_FILTER = /* @__PURE__ */ jsonChunk(',"bloom_filter":');
const WRITE_ENCODING = /* @__PURE__ */ jsonChunk(',"encoding":');
const WRITE_VALUE_NONE = /* @__PURE__ */ jsonChunk('"NONE"');
const WRITE_VALUE_CHUNK = /* @__PURE__ */ jsonChunk('"CHUNK"');
const WRITE_VALUE_PAGE = /* @__PURE__ */ jsonChunk('"PAGE"');
const WRITE_VALUE_PLAIN = /* @__PURE__ */ jsonChunk('"PLAIN"');
const WRITE_VALUE_RLE = /* @__PURE__ */ jsonChunk('"RLE"');
const WRITE_VALUE_DELTA_BINARY_PACKED = /* @__PURE__ */ jsonChunk('"DELTA_BINARY_PACKED"');
const WRITE_VALUE_DELTA_LENGTH_BYTE_ARRAY = /* @__PURE__ */ jsonChunk('"DELTA_LENGTH_BYTE_ARRAY"');
const WRITE_VALUE_DELTA_BYTE_ARRAY = /* @__PURE__ */ jsonChunk('"DELTA_BYTE_ARRAY"');
const WRITE_VALUE_BYTE_STREAM_SPLIT = /* @__PURE__ */ jsonChunk('"BYTE_STREAM_SPLIT"');
const WRITE_ENABLED = /* @__PURE__ */ jsonChunk(',"enabled":');
const WRITE_FPP = /* @__PURE__ */ jsonChunk(',"fpp":');
const WRITE_NDV = /* @__PURE__ */ jsonChunk(',"ndv":');

const PACK_COMPRESSION = /* @__PURE__ */ packedChunk("compression");
const PACK_COMPRESSION_LEVEL = /* @__PURE__ */ packedChunk("compression_level");
const PACK_MAX_ROW_GROUP_SIZE = /* @__PURE__ */ packedChunk("max_row_group_size");
const PACK_DATA_PAGE_SIZE_LIMIT = /* @__PURE__ */ packedChunk("data_page_size_limit");
const PACK_DICTIONARY_PAGE_SIZE_LIMIT = /* @__PURE__ */ packedChunk("dictionary_page_size_limit");
const PACK_WRITE_BATCH_SIZE = /* @__PURE__ */ packedChunk("write_batch_size");
const PACK_STATISTICS_TRUNCATE_LENGTH = /* @__PURE__ */ packedChunk("statistics_truncate_length");
const PACK_DEFAULT_COLUMN = /* @__PURE__ */ packedChunk("default_column");
const PACK_COLUMNS = /* @__PURE__ */ packedChunk("columns");
const PACK_DICTIONARY_ENABLED = /* @__PURE__ */ packedChunk("dictionary_enabled");
const PACK_STATISTICS = /* @__PURE__ */ packedChunk("statistics");
const PACK_BLOOM_FILTER = /* @__PURE__ */ packedChunk("bloom_filter");
const PACK_ENCODING = /* @__PURE__ */ packedChunk("encoding");
const PACK_VALUE_NONE = /* @__PURE__ */ packedChunk("NONE");
const PACK_VALUE_CHUNK = /* @__PURE__ */ packedChunk("CHUNK");
const PACK_VALUE_PAGE = /* @__PURE__ */ packedChunk("PAGE");
const PACK_VALUE_PLAIN = /* @__PURE__ */ packedChunk("PLAIN");
const PACK_VALUE_RLE = /* @__PURE__ */ packedChunk("RLE");
const PACK_VALUE_DELTA_BINARY_PACKED = /* @__PURE__ */ packedChunk("DELTA_BINARY_PACKED");
const PACK_VALUE_DELTA_LENGTH_BYTE_ARRAY = /* @__PURE__ */ packedChunk("DELTA_LENGTH_BYTE_ARRAY");
const PACK_VALUE_DELTA_BYTE_ARRAY = /* @__PURE__ */ packedChunk("DELTA_BYTE_ARRAY");
const PACK_VALUE_BYTE_STREAM_SPLIT = /* @__PURE__ */ packedChunk("BYTE_STREAM_SPLIT");
const PACK_ENABLED = /* @__PURE__ */ packedChunk("enabled");
const PACK_FPP = /* @__PURE__ */ packedChunk("fpp");
const PACK_NDV = /* @__PURE__ */ packedChunk("ndv");

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
  for (
    let at = r.nextField(READ_PARQUET_WRITER_POLICY_FIELDS, -1);
    at !== -1;
    at = r.nextField(READ_PARQUET_WRITER_POLICY_FIELDS, at)
  ) {
    switch (at) {
      case 0:
        compression = readCompression(r);
        break;
      case 1:
        compression_level = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 2:
        max_row_group_size = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 3:
        data_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 4:
        dictionary_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 5:
        write_batch_size = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 6:
        statistics_truncate_length = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 7:
        default_column = r.atNull() ? null : readParquetColumnPolicy(r);
        break;
      case 8:
        columns = readColumnNameToParquetColumnPolicyMap(r);
        break;
    }
  }
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
  for (
    let at = r.nextField(UNPACK_PARQUET_WRITER_POLICY_FIELDS, -1, outer);
    at !== -1;
    at = r.nextField(UNPACK_PARQUET_WRITER_POLICY_FIELDS, at, outer)
  ) {
    switch (at) {
      case 0:
        compression = unpackCompression(r);
        break;
      case 1:
        compression_level = r.atNull() ? null : atLeast(r.readInt(), 0);
        break;
      case 2:
        max_row_group_size = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 3:
        data_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 4:
        dictionary_page_size_limit = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 5:
        write_batch_size = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 6:
        statistics_truncate_length = r.atNull() ? null : atLeast(r.readInt(), 1);
        break;
      case 7:
        default_column = r.atNull() ? null : unpackParquetColumnPolicy(r);
        break;
      case 8:
        columns = unpackColumnNameToParquetColumnPolicyMap(r);
        break;
    }
  }
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

export function writeParquetWriterPolicy(w: JsonValueWriter, value: ParquetWriterPolicy): void {
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

export function convertParquetWriterPolicy(value: unknown): ParquetWriterPolicy {
  const fields = fieldsOf<keyof ParquetWriterPolicy>(value);
  bailUnlessPlain(fields, fields.compression);
  for (const name in fields) {
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
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: ParquetWriterPolicy = {
    compression: fields.compression === undefined ? "SNAPPY" : convertCompression(fields.compression),
    compression_level: fields.compression_level == null ? null : atLeast(asInt(fields.compression_level), 0),
    max_row_group_size: fields.max_row_group_size == null ? null : atLeast(asInt(fields.max_row_group_size), 1),
    data_page_size_limit: fields.data_page_size_limit == null ? null : atLeast(asInt(fields.data_page_size_limit), 1),
    dictionary_page_size_limit:
      fields.dictionary_page_size_limit == null ? null : atLeast(asInt(fields.dictionary_page_size_limit), 1),
    write_batch_size: fields.write_batch_size == null ? null : atLeast(asInt(fields.write_batch_size), 1),
    statistics_truncate_length:
      fields.statistics_truncate_length == null ? null : atLeast(asInt(fields.statistics_truncate_length), 1),
    default_column: fields.default_column == null ? null : convertParquetColumnPolicy(fields.default_column),
    columns:
      fields.columns === undefined
        ? (Object.create(null) as { readonly [key: string]: ParquetColumnPolicy })
        : convertColumnNameToParquetColumnPolicyMap(fields.columns),
  };
  if (!parquetWriterPolicyRule1(result)) bail();
  if (!parquetWriterPolicyRule2(result)) bail();
  if (!parquetWriterPolicyRule3(result)) bail();
  if (!parquetWriterPolicyRule4(result)) bail();
  return result;
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

export function writeParquetColumnPolicy(w: JsonValueWriter, value: ParquetColumnPolicy): void {
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

export function convertParquetColumnPolicy(value: unknown): ParquetColumnPolicy {
  const fields = fieldsOf<keyof ParquetColumnPolicy>(value);
  bailUnlessPlain(fields, fields.dictionary_enabled);
  for (const name in fields) {
    switch (name) {
      case "dictionary_enabled":
      case "statistics":
      case "bloom_filter":
      case "encoding":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  const result: ParquetColumnPolicy = {
    dictionary_enabled: fields.dictionary_enabled == null ? null : asBool(fields.dictionary_enabled),
    statistics: fields.statistics == null ? null : convertParquetStatistics(fields.statistics),
    bloom_filter: fields.bloom_filter == null ? null : convertBloomFilterPolicy(fields.bloom_filter),
    encoding: fields.encoding == null ? null : convertParquetEncoding(fields.encoding),
  };
  if (!parquetColumnPolicyRule1(result)) bail();
  return result;
}

/** this.encoding == null || this.dictionary_enabled != true */
export function parquetColumnPolicyRule1(self: ParquetColumnPolicy): boolean {
  return self.encoding === null || self.dictionary_enabled !== true;
}

export function readParquetStatistics(r: JsonReader): ParquetStatistics {
  return r.readLiteral(READ_PARQUET_STATISTICS);
}

export function unpackParquetStatistics(r: PackReader): ParquetStatistics {
  return r.readLiteral(UNPACK_PARQUET_STATISTICS);
}

export function writeParquetStatistics(w: JsonValueWriter, value: ParquetStatistics): void {
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

export function convertParquetStatistics(value: unknown): ParquetStatistics {
  return asOneOf(value, READ_PARQUET_STATISTICS.values);
}

export function readParquetEncoding(r: JsonReader): ParquetEncoding {
  return r.readLiteral(READ_PARQUET_ENCODING);
}

export function unpackParquetEncoding(r: PackReader): ParquetEncoding {
  return r.readLiteral(UNPACK_PARQUET_ENCODING);
}

export function writeParquetEncoding(w: JsonValueWriter, value: ParquetEncoding): void {
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

export function convertParquetEncoding(value: unknown): ParquetEncoding {
  return asOneOf(value, READ_PARQUET_ENCODING.values);
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

export function writeBloomFilterPolicy(w: JsonValueWriter, value: BloomFilterPolicy): void {
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
  if (typeof value.enabled !== "boolean") return false;
  if (Object.getPrototypeOf(value) !== Object.prototype && !isPlainObject(value)) return false;
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

export function convertBloomFilterPolicy(value: unknown): BloomFilterPolicy {
  const fields = fieldsOf<keyof BloomFilterPolicy>(value);
  bailUnlessPlain(fields, fields.enabled);
  for (const name in fields) {
    switch (name) {
      case "enabled":
      case "fpp":
      case "ndv":
        continue;
      default:
        if (hasProperty(fields, name)) bail();
    }
  }
  return {
    enabled: fields.enabled === undefined ? true : asBool(fields.enabled),
    fpp: fields.fpp == null ? null : below(above(asFloat(fields.fpp), 0), 1),
    ndv: fields.ndv == null ? null : atLeast(asInt(fields.ndv), 1),
  };
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

function writeParquetColumnPolicyMap(w: JsonValueWriter, map: { readonly [key: string]: ParquetColumnPolicy }): void {
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

function convertColumnNameToParquetColumnPolicyMap(value: unknown): { readonly [key: string]: ParquetColumnPolicy } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: ParquetColumnPolicy };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[maxLength(minLength(key, 1), 255)] = convertParquetColumnPolicy(item);
  }
  return map;
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
