// @generated from contracts/types.yaml. Do not edit. [8fa0d29ae85e48b2]

import type { AnyValue } from "tessera-contracts/serde";
import {
  CLOSE_OBJECT,
  COLON,
  COMMA,
  type JsonReader,
  type JsonValueWriter,
  OPEN_OBJECT,
  type PackReader,
  type Writer,
  above,
  asAny,
  asFloat,
  asInt,
  asInt64,
  asObject,
  asOneOf,
  asString,
  atLeast,
  atMost,
  below,
  bigAtLeast,
  hasMaxLength,
  hasMinLength,
  isAnyValue,
  isInt64,
  isPlainObject,
  isSafeInt,
  isUint32,
  jsonChunk,
  jsonLiterals,
  matching,
  maxLength,
  minLength,
  packedChunk,
  packedLiterals,
  pattern,
  sortedKeys,
} from "tessera-contracts/serde/codegen";
import type {
  BoundedInt,
  CachePolicy,
  ColumnMappingMode,
  ColumnName,
  Compression,
  DeltaFeatureName,
  DeltaVersion,
  DeterminismTier,
  DiskCacheKind,
  EventTimeMs,
  Identifier,
  JsonDict,
  LogDurability,
  LogLevel,
  NonEmptyStr,
  NonNegInt,
  NonNegInt64,
  OpenRatio,
  OrderingLevel,
  OtlpProtocol,
  PathStr,
  PlanFingerprint,
  PosInt,
  Ratio,
  Rfc3339,
  RunId,
  SamplerKind,
  SchemaMode,
  SecretStr,
  SemVer,
  Sha256Hex,
  SqlDialect,
  SqlText,
  StatsPolicy,
  StrMap,
  TableUri,
  UnixSeconds,
  ValidationStatus,
  WriteMode,
} from "./types.js";

const READ_DELTA_FEATURE_NAME = /* @__PURE__ */ jsonLiterals(
  "appendOnly",
  "invariants",
  "checkConstraints",
  "changeDataFeed",
  "generatedColumns",
  "allowColumnDefaults",
  "columnMapping",
  "identityColumns",
  "deletionVectors",
  "rowTracking",
  "timestampNtz",
  "typeWidening",
  "domainMetadata",
  "v2Checkpoint",
  "inCommitTimestamp",
  "clustering",
  "vacuumProtocolCheck",
  "icebergCompatV1",
  "icebergCompatV2",
  "variantType",
  "catalogManaged",
);
const UNPACK_DELTA_FEATURE_NAME = /* @__PURE__ */ packedLiterals(
  "appendOnly",
  "invariants",
  "checkConstraints",
  "changeDataFeed",
  "generatedColumns",
  "allowColumnDefaults",
  "columnMapping",
  "identityColumns",
  "deletionVectors",
  "rowTracking",
  "timestampNtz",
  "typeWidening",
  "domainMetadata",
  "v2Checkpoint",
  "inCommitTimestamp",
  "clustering",
  "vacuumProtocolCheck",
  "icebergCompatV1",
  "icebergCompatV2",
  "variantType",
  "catalogManaged",
);
const READ_STATS_POLICY = /* @__PURE__ */ jsonLiterals("off", "explicit", "auto");
const UNPACK_STATS_POLICY = /* @__PURE__ */ packedLiterals("off", "explicit", "auto");
const READ_SCHEMA_MODE = /* @__PURE__ */ jsonLiterals("merge", "overwrite");
const UNPACK_SCHEMA_MODE = /* @__PURE__ */ packedLiterals("merge", "overwrite");
const READ_WRITE_MODE = /* @__PURE__ */ jsonLiterals("error", "append", "overwrite", "ignore");
const UNPACK_WRITE_MODE = /* @__PURE__ */ packedLiterals("error", "append", "overwrite", "ignore");
const READ_COLUMN_MAPPING_MODE = /* @__PURE__ */ jsonLiterals("none", "name", "id");
const UNPACK_COLUMN_MAPPING_MODE = /* @__PURE__ */ packedLiterals("none", "name", "id");
const READ_COMPRESSION = /* @__PURE__ */ jsonLiterals(
  "UNCOMPRESSED",
  "SNAPPY",
  "GZIP",
  "BROTLI",
  "LZ4",
  "ZSTD",
  "LZ4_RAW",
);
const UNPACK_COMPRESSION = /* @__PURE__ */ packedLiterals(
  "UNCOMPRESSED",
  "SNAPPY",
  "GZIP",
  "BROTLI",
  "LZ4",
  "ZSTD",
  "LZ4_RAW",
);
const READ_CACHE_POLICY = /* @__PURE__ */ jsonLiterals("none", "memory", "delta_staging");
const UNPACK_CACHE_POLICY = /* @__PURE__ */ packedLiterals("none", "memory", "delta_staging");
const READ_SQL_DIALECT = /* @__PURE__ */ jsonLiterals("duckdb", "spark");
const UNPACK_SQL_DIALECT = /* @__PURE__ */ packedLiterals("duckdb", "spark");
const READ_ORDERING_LEVEL = /* @__PURE__ */ jsonLiterals("unordered", "implicit", "explicit");
const UNPACK_ORDERING_LEVEL = /* @__PURE__ */ packedLiterals("unordered", "implicit", "explicit");
const READ_DETERMINISM_TIER = /* @__PURE__ */ jsonLiterals("canonical", "stable_set", "best_effort");
const UNPACK_DETERMINISM_TIER = /* @__PURE__ */ packedLiterals("canonical", "stable_set", "best_effort");
const READ_SAMPLER_KIND = /* @__PURE__ */ jsonLiterals("always_on", "always_off", "ratio");
const UNPACK_SAMPLER_KIND = /* @__PURE__ */ packedLiterals("always_on", "always_off", "ratio");
const READ_OTLP_PROTOCOL = /* @__PURE__ */ jsonLiterals("http_protobuf", "http_json", "grpc");
const UNPACK_OTLP_PROTOCOL = /* @__PURE__ */ packedLiterals("http_protobuf", "http_json", "grpc");
const READ_DISK_CACHE_KIND = /* @__PURE__ */ jsonLiterals(
  "plan",
  "extract",
  "schema",
  "repo_scan",
  "runtime",
  "queue",
  "index",
  "coordination",
);
const UNPACK_DISK_CACHE_KIND = /* @__PURE__ */ packedLiterals(
  "plan",
  "extract",
  "schema",
  "repo_scan",
  "runtime",
  "queue",
  "index",
  "coordination",
);
const READ_LOG_LEVEL = /* @__PURE__ */ jsonLiterals("debug", "info", "warn", "error");
const UNPACK_LOG_LEVEL = /* @__PURE__ */ packedLiterals("debug", "info", "warn", "error");
const READ_LOG_DURABILITY = /* @__PURE__ */ jsonLiterals("buffered", "line", "fsync");
const UNPACK_LOG_DURABILITY = /* @__PURE__ */ packedLiterals("buffered", "line", "fsync");
const READ_VALIDATION_STATUS = /* @__PURE__ */ jsonLiterals("ok", "error");
const UNPACK_VALIDATION_STATUS = /* @__PURE__ */ packedLiterals("ok", "error");

const WRITE_VALUE_APPEND_ONLY = /* @__PURE__ */ jsonChunk('"appendOnly"');
const WRITE_VALUE_INVARIANTS = /* @__PURE__ */ jsonChunk('"invariants"');
const WRITE_VALUE_CHECK_CONSTRAINTS = /* @__PURE__ */ jsonChunk('"checkConstraints"');
const WRITE_VALUE_CHANGE_DATA_FEED = /* @__PURE__ */ jsonChunk('"changeDataFeed"');
const WRITE_VALUE_GENERATED_COLUMNS = /* @__PURE__ */ jsonChunk('"generatedColumns"');
const WRITE_VALUE_ALLOW_COLUMN_DEFAULTS = /* @__PURE__ */ jsonChunk('"allowColumnDefaults"');
const WRITE_VALUE_COLUMN_MAPPING = /* @__PURE__ */ jsonChunk('"columnMapping"');
const WRITE_VALUE_IDENTITY_COLUMNS = /* @__PURE__ */ jsonChunk('"identityColumns"');
const WRITE_VALUE_DELETION_VECTORS = /* @__PURE__ */ jsonChunk('"deletionVectors"');
const WRITE_VALUE_ROW_TRACKING = /* @__PURE__ */ jsonChunk('"rowTracking"');
const WRITE_VALUE_TIMESTAMP_NTZ = /* @__PURE__ */ jsonChunk('"timestampNtz"');
const WRITE_VALUE_TYPE_WIDENING = /* @__PURE__ */ jsonChunk('"typeWidening"');
const WRITE_VALUE_DOMAIN_METADATA = /* @__PURE__ */ jsonChunk('"domainMetadata"');
const WRITE_VALUE_V2_CHECKPOINT = /* @__PURE__ */ jsonChunk('"v2Checkpoint"');
const WRITE_VALUE_IN_COMMIT_TIMESTAMP = /* @__PURE__ */ jsonChunk('"inCommitTimestamp"');
const WRITE_VALUE_CLUSTERING = /* @__PURE__ */ jsonChunk('"clustering"');
const WRITE_VALUE_VACUUM_PROTOCOL_CHECK = /* @__PURE__ */ jsonChunk('"vacuumProtocolCheck"');
const WRITE_VALUE_ICEBERG_COMPAT_V1 = /* @__PURE__ */ jsonChunk('"icebergCompatV1"');
const WRITE_VALUE_ICEBERG_COMPAT_V2 = /* @__PURE__ */ jsonChunk('"icebergCompatV2"');
const WRITE_VALUE_VARIANT_TYPE = /* @__PURE__ */ jsonChunk('"variantType"');
const WRITE_VALUE_CATALOG_MANAGED = /* @__PURE__ */ jsonChunk('"catalogManaged"');
const WRITE_VALUE_OFF = /* @__PURE__ */ jsonChunk('"off"');
const WRITE_VALUE_EXPLICIT = /* @__PURE__ */ jsonChunk('"explicit"');
const WRITE_VALUE_AUTO = /* @__PURE__ */ jsonChunk('"auto"');
const WRITE_VALUE_MERGE = /* @__PURE__ */ jsonChunk('"merge"');
const WRITE_VALUE_OVERWRITE = /* @__PURE__ */ jsonChunk('"overwrite"');
const WRITE_VALUE_ERROR = /* @__PURE__ */ jsonChunk('"error"');
const WRITE_VALUE_APPEND = /* @__PURE__ */ jsonChunk('"append"');
const WRITE_VALUE_IGNORE = /* @__PURE__ */ jsonChunk('"ignore"');
const WRITE_VALUE_NONE = /* @__PURE__ */ jsonChunk('"none"');
const WRITE_VALUE_NAME = /* @__PURE__ */ jsonChunk('"name"');
const WRITE_VALUE_ID = /* @__PURE__ */ jsonChunk('"id"');
const WRITE_VALUE_UNCOMPRESSED = /* @__PURE__ */ jsonChunk('"UNCOMPRESSED"');
const WRITE_VALUE_SNAPPY = /* @__PURE__ */ jsonChunk('"SNAPPY"');
const WRITE_VALUE_GZIP = /* @__PURE__ */ jsonChunk('"GZIP"');
const WRITE_VALUE_BROTLI = /* @__PURE__ */ jsonChunk('"BROTLI"');
const WRITE_VALUE_LZ4 = /* @__PURE__ */ jsonChunk('"LZ4"');
const WRITE_VALUE_ZSTD = /* @__PURE__ */ jsonChunk('"ZSTD"');
const WRITE_VALUE_LZ4_RAW = /* @__PURE__ */ jsonChunk('"LZ4_RAW"');
const WRITE_VALUE_MEMORY = /* @__PURE__ */ jsonChunk('"memory"');
const WRITE_VALUE_DELTA_STAGING = /* @__PURE__ */ jsonChunk('"delta_staging"');
const WRITE_VALUE_DUCKDB = /* @__PURE__ */ jsonChunk('"duckdb"');
const WRITE_VALUE_SPARK = /* @__PURE__ */ jsonChunk('"spark"');
const WRITE_VALUE_UNORDERED = /* @__PURE__ */ jsonChunk('"unordered"');
const WRITE_VALUE_IMPLICIT = /* @__PURE__ */ jsonChunk('"implicit"');
const WRITE_VALUE_CANONICAL = /* @__PURE__ */ jsonChunk('"canonical"');
const WRITE_VALUE_STABLE_SET = /* @__PURE__ */ jsonChunk('"stable_set"');
const WRITE_VALUE_BEST_EFFORT = /* @__PURE__ */ jsonChunk('"best_effort"');
const WRITE_VALUE_ALWAYS_ON = /* @__PURE__ */ jsonChunk('"always_on"');
const WRITE_VALUE_ALWAYS_OFF = /* @__PURE__ */ jsonChunk('"always_off"');
const WRITE_VALUE_RATIO = /* @__PURE__ */ jsonChunk('"ratio"');
const WRITE_VALUE_HTTP_PROTOBUF = /* @__PURE__ */ jsonChunk('"http_protobuf"');
const WRITE_VALUE_HTTP_JSON = /* @__PURE__ */ jsonChunk('"http_json"');
const WRITE_VALUE_GRPC = /* @__PURE__ */ jsonChunk('"grpc"');
const WRITE_VALUE_PLAN = /* @__PURE__ */ jsonChunk('"plan"');
const WRITE_VALUE_EXTRACT = /* @__PURE__ */ jsonChunk('"extract"');
const WRITE_VALUE_SCHEMA = /* @__PURE__ */ jsonChunk('"schema"');
const WRITE_VALUE_REPO_SCAN = /* @__PURE__ */ jsonChunk('"repo_scan"');
const WRITE_VALUE_RUNTIME = /* @__PURE__ */ jsonChunk('"runtime"');
const WRITE_VALUE_QUEUE = /* @__PURE__ */ jsonChunk('"queue"');
const WRITE_VALUE_INDEX = /* @__PURE__ */ jsonChunk('"index"');
const WRITE_VALUE_COORDINATION = /* @__PURE__ */ jsonChunk('"coordination"');
const WRITE_VALUE_DEBUG = /* @__PURE__ */ jsonChunk('"debug"');
const WRITE_VALUE_INFO = /* @__PURE__ */ jsonChunk('"info"');
const WRITE_VALUE_WARN = /* @__PURE__ */ jsonChunk('"warn"');
const WRITE_VALUE_BUFFERED = /* @__PURE__ */ jsonChunk('"buffered"');
const WRITE_VALUE_LINE = /* @__PURE__ */ jsonChunk('"line"');
const WRITE_VALUE_FSYNC = /* @__PURE__ */ jsonChunk('"fsync"');
const WRITE_VALUE_OK = /* @__PURE__ */ jsonChunk('"ok"');

const PACK_VALUE_APPEND_ONLY = /* @__PURE__ */ packedChunk("appendOnly");
const PACK_VALUE_INVARIANTS = /* @__PURE__ */ packedChunk("invariants");
const PACK_VALUE_CHECK_CONSTRAINTS = /* @__PURE__ */ packedChunk("checkConstraints");
const PACK_VALUE_CHANGE_DATA_FEED = /* @__PURE__ */ packedChunk("changeDataFeed");
const PACK_VALUE_GENERATED_COLUMNS = /* @__PURE__ */ packedChunk("generatedColumns");
const PACK_VALUE_ALLOW_COLUMN_DEFAULTS = /* @__PURE__ */ packedChunk("allowColumnDefaults");
const PACK_VALUE_COLUMN_MAPPING = /* @__PURE__ */ packedChunk("columnMapping");
const PACK_VALUE_IDENTITY_COLUMNS = /* @__PURE__ */ packedChunk("identityColumns");
const PACK_VALUE_DELETION_VECTORS = /* @__PURE__ */ packedChunk("deletionVectors");
const PACK_VALUE_ROW_TRACKING = /* @__PURE__ */ packedChunk("rowTracking");
const PACK_VALUE_TIMESTAMP_NTZ = /* @__PURE__ */ packedChunk("timestampNtz");
const PACK_VALUE_TYPE_WIDENING = /* @__PURE__ */ packedChunk("typeWidening");
const PACK_VALUE_DOMAIN_METADATA = /* @__PURE__ */ packedChunk("domainMetadata");
const PACK_VALUE_V2_CHECKPOINT = /* @__PURE__ */ packedChunk("v2Checkpoint");
const PACK_VALUE_IN_COMMIT_TIMESTAMP = /* @__PURE__ */ packedChunk("inCommitTimestamp");
const PACK_VALUE_CLUSTERING = /* @__PURE__ */ packedChunk("clustering");
const PACK_VALUE_VACUUM_PROTOCOL_CHECK = /* @__PURE__ */ packedChunk("vacuumProtocolCheck");
const PACK_VALUE_ICEBERG_COMPAT_V1 = /* @__PURE__ */ packedChunk("icebergCompatV1");
const PACK_VALUE_ICEBERG_COMPAT_V2 = /* @__PURE__ */ packedChunk("icebergCompatV2");
const PACK_VALUE_VARIANT_TYPE = /* @__PURE__ */ packedChunk("variantType");
const PACK_VALUE_CATALOG_MANAGED = /* @__PURE__ */ packedChunk("catalogManaged");
const PACK_VALUE_OFF = /* @__PURE__ */ packedChunk("off");
const PACK_VALUE_EXPLICIT = /* @__PURE__ */ packedChunk("explicit");
const PACK_VALUE_AUTO = /* @__PURE__ */ packedChunk("auto");
const PACK_VALUE_MERGE = /* @__PURE__ */ packedChunk("merge");
const PACK_VALUE_OVERWRITE = /* @__PURE__ */ packedChunk("overwrite");
const PACK_VALUE_ERROR = /* @__PURE__ */ packedChunk("error");
const PACK_VALUE_APPEND = /* @__PURE__ */ packedChunk("append");
const PACK_VALUE_IGNORE = /* @__PURE__ */ packedChunk("ignore");
const PACK_VALUE_NONE = /* @__PURE__ */ packedChunk("none");
const PACK_VALUE_NAME = /* @__PURE__ */ packedChunk("name");
const PACK_VALUE_ID = /* @__PURE__ */ packedChunk("id");
const PACK_VALUE_UNCOMPRESSED = /* @__PURE__ */ packedChunk("UNCOMPRESSED");
const PACK_VALUE_SNAPPY = /* @__PURE__ */ packedChunk("SNAPPY");
const PACK_VALUE_GZIP = /* @__PURE__ */ packedChunk("GZIP");
const PACK_VALUE_BROTLI = /* @__PURE__ */ packedChunk("BROTLI");
const PACK_VALUE_LZ4 = /* @__PURE__ */ packedChunk("LZ4");
const PACK_VALUE_ZSTD = /* @__PURE__ */ packedChunk("ZSTD");
const PACK_VALUE_LZ4_RAW = /* @__PURE__ */ packedChunk("LZ4_RAW");
const PACK_VALUE_MEMORY = /* @__PURE__ */ packedChunk("memory");
const PACK_VALUE_DELTA_STAGING = /* @__PURE__ */ packedChunk("delta_staging");
const PACK_VALUE_DUCKDB = /* @__PURE__ */ packedChunk("duckdb");
const PACK_VALUE_SPARK = /* @__PURE__ */ packedChunk("spark");
const PACK_VALUE_UNORDERED = /* @__PURE__ */ packedChunk("unordered");
const PACK_VALUE_IMPLICIT = /* @__PURE__ */ packedChunk("implicit");
const PACK_VALUE_CANONICAL = /* @__PURE__ */ packedChunk("canonical");
const PACK_VALUE_STABLE_SET = /* @__PURE__ */ packedChunk("stable_set");
const PACK_VALUE_BEST_EFFORT = /* @__PURE__ */ packedChunk("best_effort");
const PACK_VALUE_ALWAYS_ON = /* @__PURE__ */ packedChunk("always_on");
const PACK_VALUE_ALWAYS_OFF = /* @__PURE__ */ packedChunk("always_off");
const PACK_VALUE_RATIO = /* @__PURE__ */ packedChunk("ratio");
const PACK_VALUE_HTTP_PROTOBUF = /* @__PURE__ */ packedChunk("http_protobuf");
const PACK_VALUE_HTTP_JSON = /* @__PURE__ */ packedChunk("http_json");
const PACK_VALUE_GRPC = /* @__PURE__ */ packedChunk("grpc");
const PACK_VALUE_PLAN = /* @__PURE__ */ packedChunk("plan");
const PACK_VALUE_EXTRACT = /* @__PURE__ */ packedChunk("extract");
const PACK_VALUE_SCHEMA = /* @__PURE__ */ packedChunk("schema");
const PACK_VALUE_REPO_SCAN = /* @__PURE__ */ packedChunk("repo_scan");
const PACK_VALUE_RUNTIME = /* @__PURE__ */ packedChunk("runtime");
const PACK_VALUE_QUEUE = /* @__PURE__ */ packedChunk("queue");
const PACK_VALUE_INDEX = /* @__PURE__ */ packedChunk("index");
const PACK_VALUE_COORDINATION = /* @__PURE__ */ packedChunk("coordination");
const PACK_VALUE_DEBUG = /* @__PURE__ */ packedChunk("debug");
const PACK_VALUE_INFO = /* @__PURE__ */ packedChunk("info");
const PACK_VALUE_WARN = /* @__PURE__ */ packedChunk("warn");
const PACK_VALUE_BUFFERED = /* @__PURE__ */ packedChunk("buffered");
const PACK_VALUE_LINE = /* @__PURE__ */ packedChunk("line");
const PACK_VALUE_FSYNC = /* @__PURE__ */ packedChunk("fsync");
const PACK_VALUE_OK = /* @__PURE__ */ packedChunk("ok");

const PATTERN_RFC3339 = /* @__PURE__ */ pattern(
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
);
const PATTERN_RUN_ID = /* @__PURE__ */ pattern("^[A-Za-z0-9._:-]+$");
const PATTERN_IDENTIFIER = /* @__PURE__ */ pattern("^[A-Za-z_][A-Za-z0-9_]*$");
const PATTERN_SEM_VER = /* @__PURE__ */ pattern(
  "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",
);
const PATTERN_SHA256_HEX = /* @__PURE__ */ pattern("^[0-9a-f]{64}$");

export function readNonNegInt(r: JsonReader): NonNegInt {
  return atLeast(r.readInt(), 0);
}

export function unpackNonNegInt(r: PackReader): NonNegInt {
  return atLeast(r.readInt(), 0);
}

export function writeNonNegInt(w: JsonValueWriter, value: NonNegInt): void {
  w.writeInt(value);
}

export function packNonNegInt(w: Writer, value: NonNegInt): void {
  w.packInt(value);
}

export function isNonNegInt(value: unknown): value is NonNegInt {
  return isSafeInt(value) && value >= 0;
}

export function convertNonNegInt(value: unknown): NonNegInt {
  return atLeast(asInt(value), 0);
}

export function readNonNegInt64(r: JsonReader): NonNegInt64 {
  return bigAtLeast(r.readInt64(), 0n);
}

export function unpackNonNegInt64(r: PackReader): NonNegInt64 {
  return bigAtLeast(r.readInt64(), 0n);
}

export function writeNonNegInt64(w: JsonValueWriter, value: NonNegInt64): void {
  w.writeBigInt(value, "int64");
}

export function packNonNegInt64(w: Writer, value: NonNegInt64): void {
  w.packBigInt(value, "int64");
}

export function isNonNegInt64(value: unknown): value is NonNegInt64 {
  return isInt64(value) && value >= 0n;
}

export function convertNonNegInt64(value: unknown): NonNegInt64 {
  return bigAtLeast(asInt64(value), 0n);
}

export function readPosInt(r: JsonReader): PosInt {
  return atLeast(r.readInt(), 1);
}

export function unpackPosInt(r: PackReader): PosInt {
  return atLeast(r.readInt(), 1);
}

export function writePosInt(w: JsonValueWriter, value: PosInt): void {
  w.writeInt(value);
}

export function packPosInt(w: Writer, value: PosInt): void {
  w.packInt(value);
}

export function isPosInt(value: unknown): value is PosInt {
  return isSafeInt(value) && value >= 1;
}

export function convertPosInt(value: unknown): PosInt {
  return atLeast(asInt(value), 1);
}

export function readBoundedInt(r: JsonReader): BoundedInt {
  return atMost(atLeast(r.readInt(), 0), 2147483647);
}

export function unpackBoundedInt(r: PackReader): BoundedInt {
  return atMost(atLeast(r.readInt(), 0), 2147483647);
}

export function writeBoundedInt(w: JsonValueWriter, value: BoundedInt): void {
  w.writeInt(value);
}

export function packBoundedInt(w: Writer, value: BoundedInt): void {
  w.packInt(value);
}

export function isBoundedInt(value: unknown): value is BoundedInt {
  return isUint32(value) && value <= 2147483647;
}

export function convertBoundedInt(value: unknown): BoundedInt {
  return atMost(atLeast(asInt(value), 0), 2147483647);
}

export function readRatio(r: JsonReader): Ratio {
  return atMost(atLeast(r.readFloat(), 0), 1);
}

export function unpackRatio(r: PackReader): Ratio {
  return atMost(atLeast(r.readFloat(), 0), 1);
}

export function writeRatio(w: JsonValueWriter, value: Ratio): void {
  w.writeFloat(value);
}

export function packRatio(w: Writer, value: Ratio): void {
  w.packFloat(value);
}

export function isRatio(value: unknown): value is Ratio {
  return typeof value === "number" && value >= 0 && value <= 1;
}

export function convertRatio(value: unknown): Ratio {
  return atMost(atLeast(asFloat(value), 0), 1);
}

export function readOpenRatio(r: JsonReader): OpenRatio {
  return below(above(r.readFloat(), 0), 1);
}

export function unpackOpenRatio(r: PackReader): OpenRatio {
  return below(above(r.readFloat(), 0), 1);
}

export function writeOpenRatio(w: JsonValueWriter, value: OpenRatio): void {
  w.writeFloat(value);
}

export function packOpenRatio(w: Writer, value: OpenRatio): void {
  w.packFloat(value);
}

export function isOpenRatio(value: unknown): value is OpenRatio {
  return typeof value === "number" && value > 0 && value < 1;
}

export function convertOpenRatio(value: unknown): OpenRatio {
  return below(above(asFloat(value), 0), 1);
}

export function readEventTimeMs(r: JsonReader): EventTimeMs {
  return atLeast(r.readInt(), 0);
}

export function unpackEventTimeMs(r: PackReader): EventTimeMs {
  return atLeast(r.readInt(), 0);
}

export function writeEventTimeMs(w: JsonValueWriter, value: EventTimeMs): void {
  w.writeInt(value);
}

export function packEventTimeMs(w: Writer, value: EventTimeMs): void {
  w.packInt(value);
}

export function isEventTimeMs(value: unknown): value is EventTimeMs {
  return isSafeInt(value) && value >= 0;
}

export function convertEventTimeMs(value: unknown): EventTimeMs {
  return atLeast(asInt(value), 0);
}

export function readUnixSeconds(r: JsonReader): UnixSeconds {
  return atLeast(r.readInt(), 0);
}

export function unpackUnixSeconds(r: PackReader): UnixSeconds {
  return atLeast(r.readInt(), 0);
}

export function writeUnixSeconds(w: JsonValueWriter, value: UnixSeconds): void {
  w.writeInt(value);
}

export function packUnixSeconds(w: Writer, value: UnixSeconds): void {
  w.packInt(value);
}

export function isUnixSeconds(value: unknown): value is UnixSeconds {
  return isSafeInt(value) && value >= 0;
}

export function convertUnixSeconds(value: unknown): UnixSeconds {
  return atLeast(asInt(value), 0);
}

export function readRfc3339(r: JsonReader): Rfc3339 {
  return matching(r.readString(), PATTERN_RFC3339);
}

export function unpackRfc3339(r: PackReader): Rfc3339 {
  return matching(r.readString(), PATTERN_RFC3339);
}

export function writeRfc3339(w: JsonValueWriter, value: Rfc3339): void {
  w.writeString(value);
}

export function packRfc3339(w: Writer, value: Rfc3339): void {
  w.packString(value);
}

export function isRfc3339(value: unknown): value is Rfc3339 {
  return typeof value === "string" && PATTERN_RFC3339.test(value);
}

export function convertRfc3339(value: unknown): Rfc3339 {
  return matching(asString(value), PATTERN_RFC3339);
}

export function readNonEmptyStr(r: JsonReader): NonEmptyStr {
  return minLength(r.readString(), 1);
}

export function unpackNonEmptyStr(r: PackReader): NonEmptyStr {
  return minLength(r.readString(), 1);
}

export function writeNonEmptyStr(w: JsonValueWriter, value: NonEmptyStr): void {
  w.writeString(value);
}

export function packNonEmptyStr(w: Writer, value: NonEmptyStr): void {
  w.packString(value);
}

export function isNonEmptyStr(value: unknown): value is NonEmptyStr {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertNonEmptyStr(value: unknown): NonEmptyStr {
  return minLength(asString(value), 1);
}

export function readRunId(r: JsonReader): RunId {
  return matching(maxLength(minLength(r.readString(), 1), 128), PATTERN_RUN_ID);
}

export function unpackRunId(r: PackReader): RunId {
  return matching(maxLength(minLength(r.readString(), 1), 128), PATTERN_RUN_ID);
}

export function writeRunId(w: JsonValueWriter, value: RunId): void {
  w.writeString(value);
}

export function packRunId(w: Writer, value: RunId): void {
  w.packString(value);
}

export function isRunId(value: unknown): value is RunId {
  return typeof value === "string" && hasMinLength(value, 1) && hasMaxLength(value, 128) && PATTERN_RUN_ID.test(value);
}

export function convertRunId(value: unknown): RunId {
  return matching(maxLength(minLength(asString(value), 1), 128), PATTERN_RUN_ID);
}

export function readIdentifier(r: JsonReader): Identifier {
  return matching(r.readString(), PATTERN_IDENTIFIER);
}

export function unpackIdentifier(r: PackReader): Identifier {
  return matching(r.readString(), PATTERN_IDENTIFIER);
}

export function writeIdentifier(w: JsonValueWriter, value: Identifier): void {
  w.writeString(value);
}

export function packIdentifier(w: Writer, value: Identifier): void {
  w.packString(value);
}

export function isIdentifier(value: unknown): value is Identifier {
  return typeof value === "string" && PATTERN_IDENTIFIER.test(value);
}

export function convertIdentifier(value: unknown): Identifier {
  return matching(asString(value), PATTERN_IDENTIFIER);
}

export function readColumnName(r: JsonReader): ColumnName {
  return maxLength(minLength(r.readString(), 1), 255);
}

export function unpackColumnName(r: PackReader): ColumnName {
  return maxLength(minLength(r.readString(), 1), 255);
}

export function writeColumnName(w: JsonValueWriter, value: ColumnName): void {
  w.writeString(value);
}

export function packColumnName(w: Writer, value: ColumnName): void {
  w.packString(value);
}

export function isColumnName(value: unknown): value is ColumnName {
  return typeof value === "string" && hasMinLength(value, 1) && hasMaxLength(value, 255);
}

export function convertColumnName(value: unknown): ColumnName {
  return maxLength(minLength(asString(value), 1), 255);
}

export function readTableUri(r: JsonReader): TableUri {
  return minLength(r.readString(), 1);
}

export function unpackTableUri(r: PackReader): TableUri {
  return minLength(r.readString(), 1);
}

export function writeTableUri(w: JsonValueWriter, value: TableUri): void {
  w.writeString(value);
}

export function packTableUri(w: Writer, value: TableUri): void {
  w.packString(value);
}

export function isTableUri(value: unknown): value is TableUri {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertTableUri(value: unknown): TableUri {
  return minLength(asString(value), 1);
}

export function readPathStr(r: JsonReader): PathStr {
  return r.readString();
}

export function unpackPathStr(r: PackReader): PathStr {
  return r.readString();
}

export function writePathStr(w: JsonValueWriter, value: PathStr): void {
  w.writeString(value);
}

export function packPathStr(w: Writer, value: PathStr): void {
  w.packString(value);
}

export function isPathStr(value: unknown): value is PathStr {
  return typeof value === "string";
}

export function convertPathStr(value: unknown): PathStr {
  return asString(value);
}

export function readSecretStr(r: JsonReader): SecretStr {
  return r.readString();
}

export function unpackSecretStr(r: PackReader): SecretStr {
  return r.readString();
}

export function writeSecretStr(w: JsonValueWriter, value: SecretStr): void {
  w.writeString(value);
}

export function packSecretStr(w: Writer, value: SecretStr): void {
  w.packString(value);
}

export function isSecretStr(value: unknown): value is SecretStr {
  return typeof value === "string";
}

export function convertSecretStr(value: unknown): SecretStr {
  return asString(value);
}

export function readSqlText(r: JsonReader): SqlText {
  return minLength(r.readString(), 1);
}

export function unpackSqlText(r: PackReader): SqlText {
  return minLength(r.readString(), 1);
}

export function writeSqlText(w: JsonValueWriter, value: SqlText): void {
  w.writeString(value);
}

export function packSqlText(w: Writer, value: SqlText): void {
  w.packString(value);
}

export function isSqlText(value: unknown): value is SqlText {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertSqlText(value: unknown): SqlText {
  return minLength(asString(value), 1);
}

export function readSemVer(r: JsonReader): SemVer {
  return matching(r.readString(), PATTERN_SEM_VER);
}

export function unpackSemVer(r: PackReader): SemVer {
  return matching(r.readString(), PATTERN_SEM_VER);
}

export function writeSemVer(w: JsonValueWriter, value: SemVer): void {
  w.writeString(value);
}

export function packSemVer(w: Writer, value: SemVer): void {
  w.packString(value);
}

export function isSemVer(value: unknown): value is SemVer {
  return typeof value === "string" && PATTERN_SEM_VER.test(value);
}

export function convertSemVer(value: unknown): SemVer {
  return matching(asString(value), PATTERN_SEM_VER);
}

export function readSha256Hex(r: JsonReader): Sha256Hex {
  return matching(r.readString(), PATTERN_SHA256_HEX);
}

export function unpackSha256Hex(r: PackReader): Sha256Hex {
  return matching(r.readString(), PATTERN_SHA256_HEX);
}

export function writeSha256Hex(w: JsonValueWriter, value: Sha256Hex): void {
  w.writeString(value);
}

export function packSha256Hex(w: Writer, value: Sha256Hex): void {
  w.packString(value);
}

export function isSha256Hex(value: unknown): value is Sha256Hex {
  return typeof value === "string" && PATTERN_SHA256_HEX.test(value);
}

export function convertSha256Hex(value: unknown): Sha256Hex {
  return matching(asString(value), PATTERN_SHA256_HEX);
}

export function readPlanFingerprint(r: JsonReader): PlanFingerprint {
  return minLength(r.readString(), 1);
}

export function unpackPlanFingerprint(r: PackReader): PlanFingerprint {
  return minLength(r.readString(), 1);
}

export function writePlanFingerprint(w: JsonValueWriter, value: PlanFingerprint): void {
  w.writeString(value);
}

export function packPlanFingerprint(w: Writer, value: PlanFingerprint): void {
  w.packString(value);
}

export function isPlanFingerprint(value: unknown): value is PlanFingerprint {
  return typeof value === "string" && hasMinLength(value, 1);
}

export function convertPlanFingerprint(value: unknown): PlanFingerprint {
  return minLength(asString(value), 1);
}

export function readDeltaVersion(r: JsonReader): DeltaVersion {
  return atLeast(r.readInt(), 0);
}

export function unpackDeltaVersion(r: PackReader): DeltaVersion {
  return atLeast(r.readInt(), 0);
}

export function writeDeltaVersion(w: JsonValueWriter, value: DeltaVersion): void {
  w.writeInt(value);
}

export function packDeltaVersion(w: Writer, value: DeltaVersion): void {
  w.packInt(value);
}

export function isDeltaVersion(value: unknown): value is DeltaVersion {
  return isSafeInt(value) && value >= 0;
}

export function convertDeltaVersion(value: unknown): DeltaVersion {
  return atLeast(asInt(value), 0);
}

export function readStrMap(r: JsonReader): StrMap {
  return readStringMap(r);
}

export function unpackStrMap(r: PackReader): StrMap {
  return unpackStringMap(r);
}

export function writeStrMap(w: JsonValueWriter, value: StrMap): void {
  writeStringMap(w, value);
}

export function packStrMap(w: Writer, value: StrMap): void {
  packStringMap(w, value);
}

export function isStrMap(value: unknown): value is StrMap {
  return isStringMap(value);
}

export function convertStrMap(value: unknown): StrMap {
  return convertStringMap(value);
}

export function readJsonDict(r: JsonReader): JsonDict {
  return readAnyMap(r);
}

export function unpackJsonDict(r: PackReader): JsonDict {
  return unpackAnyMap(r);
}

export function writeJsonDict(w: JsonValueWriter, value: JsonDict): void {
  writeAnyMap(w, value);
}

export function packJsonDict(w: Writer, value: JsonDict): void {
  packAnyMap(w, value);
}

export function isJsonDict(value: unknown): value is JsonDict {
  return isAnyMap(value);
}

export function convertJsonDict(value: unknown): JsonDict {
  return convertAnyMap(value);
}

export function readDeltaFeatureName(r: JsonReader): DeltaFeatureName {
  return r.readLiteral(READ_DELTA_FEATURE_NAME);
}

export function unpackDeltaFeatureName(r: PackReader): DeltaFeatureName {
  return r.readLiteral(UNPACK_DELTA_FEATURE_NAME);
}

export function writeDeltaFeatureName(w: JsonValueWriter, value: DeltaFeatureName): void {
  switch (value) {
    case "appendOnly":
      return w.write(WRITE_VALUE_APPEND_ONLY);
    case "invariants":
      return w.write(WRITE_VALUE_INVARIANTS);
    case "checkConstraints":
      return w.write(WRITE_VALUE_CHECK_CONSTRAINTS);
    case "changeDataFeed":
      return w.write(WRITE_VALUE_CHANGE_DATA_FEED);
    case "generatedColumns":
      return w.write(WRITE_VALUE_GENERATED_COLUMNS);
    case "allowColumnDefaults":
      return w.write(WRITE_VALUE_ALLOW_COLUMN_DEFAULTS);
    case "columnMapping":
      return w.write(WRITE_VALUE_COLUMN_MAPPING);
    case "identityColumns":
      return w.write(WRITE_VALUE_IDENTITY_COLUMNS);
    case "deletionVectors":
      return w.write(WRITE_VALUE_DELETION_VECTORS);
    case "rowTracking":
      return w.write(WRITE_VALUE_ROW_TRACKING);
    case "timestampNtz":
      return w.write(WRITE_VALUE_TIMESTAMP_NTZ);
    case "typeWidening":
      return w.write(WRITE_VALUE_TYPE_WIDENING);
    case "domainMetadata":
      return w.write(WRITE_VALUE_DOMAIN_METADATA);
    case "v2Checkpoint":
      return w.write(WRITE_VALUE_V2_CHECKPOINT);
    case "inCommitTimestamp":
      return w.write(WRITE_VALUE_IN_COMMIT_TIMESTAMP);
    case "clustering":
      return w.write(WRITE_VALUE_CLUSTERING);
    case "vacuumProtocolCheck":
      return w.write(WRITE_VALUE_VACUUM_PROTOCOL_CHECK);
    case "icebergCompatV1":
      return w.write(WRITE_VALUE_ICEBERG_COMPAT_V1);
    case "icebergCompatV2":
      return w.write(WRITE_VALUE_ICEBERG_COMPAT_V2);
    case "variantType":
      return w.write(WRITE_VALUE_VARIANT_TYPE);
    case "catalogManaged":
      return w.write(WRITE_VALUE_CATALOG_MANAGED);
    default:
      return w.wrong();
  }
}

export function packDeltaFeatureName(w: Writer, value: DeltaFeatureName): void {
  switch (value) {
    case "appendOnly":
      return w.write(PACK_VALUE_APPEND_ONLY);
    case "invariants":
      return w.write(PACK_VALUE_INVARIANTS);
    case "checkConstraints":
      return w.write(PACK_VALUE_CHECK_CONSTRAINTS);
    case "changeDataFeed":
      return w.write(PACK_VALUE_CHANGE_DATA_FEED);
    case "generatedColumns":
      return w.write(PACK_VALUE_GENERATED_COLUMNS);
    case "allowColumnDefaults":
      return w.write(PACK_VALUE_ALLOW_COLUMN_DEFAULTS);
    case "columnMapping":
      return w.write(PACK_VALUE_COLUMN_MAPPING);
    case "identityColumns":
      return w.write(PACK_VALUE_IDENTITY_COLUMNS);
    case "deletionVectors":
      return w.write(PACK_VALUE_DELETION_VECTORS);
    case "rowTracking":
      return w.write(PACK_VALUE_ROW_TRACKING);
    case "timestampNtz":
      return w.write(PACK_VALUE_TIMESTAMP_NTZ);
    case "typeWidening":
      return w.write(PACK_VALUE_TYPE_WIDENING);
    case "domainMetadata":
      return w.write(PACK_VALUE_DOMAIN_METADATA);
    case "v2Checkpoint":
      return w.write(PACK_VALUE_V2_CHECKPOINT);
    case "inCommitTimestamp":
      return w.write(PACK_VALUE_IN_COMMIT_TIMESTAMP);
    case "clustering":
      return w.write(PACK_VALUE_CLUSTERING);
    case "vacuumProtocolCheck":
      return w.write(PACK_VALUE_VACUUM_PROTOCOL_CHECK);
    case "icebergCompatV1":
      return w.write(PACK_VALUE_ICEBERG_COMPAT_V1);
    case "icebergCompatV2":
      return w.write(PACK_VALUE_ICEBERG_COMPAT_V2);
    case "variantType":
      return w.write(PACK_VALUE_VARIANT_TYPE);
    case "catalogManaged":
      return w.write(PACK_VALUE_CATALOG_MANAGED);
    default:
      return w.wrong();
  }
}

export function isDeltaFeatureName(value: unknown): value is DeltaFeatureName {
  return (
    value === "appendOnly" ||
    value === "invariants" ||
    value === "checkConstraints" ||
    value === "changeDataFeed" ||
    value === "generatedColumns" ||
    value === "allowColumnDefaults" ||
    value === "columnMapping" ||
    value === "identityColumns" ||
    value === "deletionVectors" ||
    value === "rowTracking" ||
    value === "timestampNtz" ||
    value === "typeWidening" ||
    value === "domainMetadata" ||
    value === "v2Checkpoint" ||
    value === "inCommitTimestamp" ||
    value === "clustering" ||
    value === "vacuumProtocolCheck" ||
    value === "icebergCompatV1" ||
    value === "icebergCompatV2" ||
    value === "variantType" ||
    value === "catalogManaged"
  );
}

export function convertDeltaFeatureName(value: unknown): DeltaFeatureName {
  return asOneOf(value, READ_DELTA_FEATURE_NAME.values);
}

export function readStatsPolicy(r: JsonReader): StatsPolicy {
  return r.readLiteral(READ_STATS_POLICY);
}

export function unpackStatsPolicy(r: PackReader): StatsPolicy {
  return r.readLiteral(UNPACK_STATS_POLICY);
}

export function writeStatsPolicy(w: JsonValueWriter, value: StatsPolicy): void {
  switch (value) {
    case "off":
      return w.write(WRITE_VALUE_OFF);
    case "explicit":
      return w.write(WRITE_VALUE_EXPLICIT);
    case "auto":
      return w.write(WRITE_VALUE_AUTO);
    default:
      return w.wrong();
  }
}

export function packStatsPolicy(w: Writer, value: StatsPolicy): void {
  switch (value) {
    case "off":
      return w.write(PACK_VALUE_OFF);
    case "explicit":
      return w.write(PACK_VALUE_EXPLICIT);
    case "auto":
      return w.write(PACK_VALUE_AUTO);
    default:
      return w.wrong();
  }
}

export function isStatsPolicy(value: unknown): value is StatsPolicy {
  return value === "off" || value === "explicit" || value === "auto";
}

export function convertStatsPolicy(value: unknown): StatsPolicy {
  return asOneOf(value, READ_STATS_POLICY.values);
}

export function readSchemaMode(r: JsonReader): SchemaMode {
  return r.readLiteral(READ_SCHEMA_MODE);
}

export function unpackSchemaMode(r: PackReader): SchemaMode {
  return r.readLiteral(UNPACK_SCHEMA_MODE);
}

export function writeSchemaMode(w: JsonValueWriter, value: SchemaMode): void {
  switch (value) {
    case "merge":
      return w.write(WRITE_VALUE_MERGE);
    case "overwrite":
      return w.write(WRITE_VALUE_OVERWRITE);
    default:
      return w.wrong();
  }
}

export function packSchemaMode(w: Writer, value: SchemaMode): void {
  switch (value) {
    case "merge":
      return w.write(PACK_VALUE_MERGE);
    case "overwrite":
      return w.write(PACK_VALUE_OVERWRITE);
    default:
      return w.wrong();
  }
}

export function isSchemaMode(value: unknown): value is SchemaMode {
  return value === "merge" || value === "overwrite";
}

export function convertSchemaMode(value: unknown): SchemaMode {
  return asOneOf(value, READ_SCHEMA_MODE.values);
}

export function readWriteMode(r: JsonReader): WriteMode {
  return r.readLiteral(READ_WRITE_MODE);
}

export function unpackWriteMode(r: PackReader): WriteMode {
  return r.readLiteral(UNPACK_WRITE_MODE);
}

export function writeWriteMode(w: JsonValueWriter, value: WriteMode): void {
  switch (value) {
    case "error":
      return w.write(WRITE_VALUE_ERROR);
    case "append":
      return w.write(WRITE_VALUE_APPEND);
    case "overwrite":
      return w.write(WRITE_VALUE_OVERWRITE);
    case "ignore":
      return w.write(WRITE_VALUE_IGNORE);
    default:
      return w.wrong();
  }
}

export function packWriteMode(w: Writer, value: WriteMode): void {
  switch (value) {
    case "error":
      return w.write(PACK_VALUE_ERROR);
    case "append":
      return w.write(PACK_VALUE_APPEND);
    case "overwrite":
      return w.write(PACK_VALUE_OVERWRITE);
    case "ignore":
      return w.write(PACK_VALUE_IGNORE);
    default:
      return w.wrong();
  }
}

export function isWriteMode(value: unknown): value is WriteMode {
  return value === "error" || value === "append" || value === "overwrite" || value === "ignore";
}

export function convertWriteMode(value: unknown): WriteMode {
  return asOneOf(value, READ_WRITE_MODE.values);
}

export function readColumnMappingMode(r: JsonReader): ColumnMappingMode {
  return r.readLiteral(READ_COLUMN_MAPPING_MODE);
}

export function unpackColumnMappingMode(r: PackReader): ColumnMappingMode {
  return r.readLiteral(UNPACK_COLUMN_MAPPING_MODE);
}

export function writeColumnMappingMode(w: JsonValueWriter, value: ColumnMappingMode): void {
  switch (value) {
    case "none":
      return w.write(WRITE_VALUE_NONE);
    case "name":
      return w.write(WRITE_VALUE_NAME);
    case "id":
      return w.write(WRITE_VALUE_ID);
    default:
      return w.wrong();
  }
}

export function packColumnMappingMode(w: Writer, value: ColumnMappingMode): void {
  switch (value) {
    case "none":
      return w.write(PACK_VALUE_NONE);
    case "name":
      return w.write(PACK_VALUE_NAME);
    case "id":
      return w.write(PACK_VALUE_ID);
    default:
      return w.wrong();
  }
}

export function isColumnMappingMode(value: unknown): value is ColumnMappingMode {
  return value === "none" || value === "name" || value === "id";
}

export function convertColumnMappingMode(value: unknown): ColumnMappingMode {
  return asOneOf(value, READ_COLUMN_MAPPING_MODE.values);
}

export function readCompression(r: JsonReader): Compression {
  return r.readLiteral(READ_COMPRESSION);
}

export function unpackCompression(r: PackReader): Compression {
  return r.readLiteral(UNPACK_COMPRESSION);
}

export function writeCompression(w: JsonValueWriter, value: Compression): void {
  switch (value) {
    case "UNCOMPRESSED":
      return w.write(WRITE_VALUE_UNCOMPRESSED);
    case "SNAPPY":
      return w.write(WRITE_VALUE_SNAPPY);
    case "GZIP":
      return w.write(WRITE_VALUE_GZIP);
    case "BROTLI":
      return w.write(WRITE_VALUE_BROTLI);
    case "LZ4":
      return w.write(WRITE_VALUE_LZ4);
    case "ZSTD":
      return w.write(WRITE_VALUE_ZSTD);
    case "LZ4_RAW":
      return w.write(WRITE_VALUE_LZ4_RAW);
    default:
      return w.wrong();
  }
}

export function packCompression(w: Writer, value: Compression): void {
  switch (value) {
    case "UNCOMPRESSED":
      return w.write(PACK_VALUE_UNCOMPRESSED);
    case "SNAPPY":
      return w.write(PACK_VALUE_SNAPPY);
    case "GZIP":
      return w.write(PACK_VALUE_GZIP);
    case "BROTLI":
      return w.write(PACK_VALUE_BROTLI);
    case "LZ4":
      return w.write(PACK_VALUE_LZ4);
    case "ZSTD":
      return w.write(PACK_VALUE_ZSTD);
    case "LZ4_RAW":
      return w.write(PACK_VALUE_LZ4_RAW);
    default:
      return w.wrong();
  }
}

export function isCompression(value: unknown): value is Compression {
  return (
    value === "UNCOMPRESSED" ||
    value === "SNAPPY" ||
    value === "GZIP" ||
    value === "BROTLI" ||
    value === "LZ4" ||
    value === "ZSTD" ||
    value === "LZ4_RAW"
  );
}

export function convertCompression(value: unknown): Compression {
  return asOneOf(value, READ_COMPRESSION.values);
}

export function readCachePolicy(r: JsonReader): CachePolicy {
  return r.readLiteral(READ_CACHE_POLICY);
}

export function unpackCachePolicy(r: PackReader): CachePolicy {
  return r.readLiteral(UNPACK_CACHE_POLICY);
}

export function writeCachePolicy(w: JsonValueWriter, value: CachePolicy): void {
  switch (value) {
    case "none":
      return w.write(WRITE_VALUE_NONE);
    case "memory":
      return w.write(WRITE_VALUE_MEMORY);
    case "delta_staging":
      return w.write(WRITE_VALUE_DELTA_STAGING);
    default:
      return w.wrong();
  }
}

export function packCachePolicy(w: Writer, value: CachePolicy): void {
  switch (value) {
    case "none":
      return w.write(PACK_VALUE_NONE);
    case "memory":
      return w.write(PACK_VALUE_MEMORY);
    case "delta_staging":
      return w.write(PACK_VALUE_DELTA_STAGING);
    default:
      return w.wrong();
  }
}

export function isCachePolicy(value: unknown): value is CachePolicy {
  return value === "none" || value === "memory" || value === "delta_staging";
}

export function convertCachePolicy(value: unknown): CachePolicy {
  return asOneOf(value, READ_CACHE_POLICY.values);
}

export function readSqlDialect(r: JsonReader): SqlDialect {
  return r.readLiteral(READ_SQL_DIALECT);
}

export function unpackSqlDialect(r: PackReader): SqlDialect {
  return r.readLiteral(UNPACK_SQL_DIALECT);
}

export function writeSqlDialect(w: JsonValueWriter, value: SqlDialect): void {
  switch (value) {
    case "duckdb":
      return w.write(WRITE_VALUE_DUCKDB);
    case "spark":
      return w.write(WRITE_VALUE_SPARK);
    default:
      return w.wrong();
  }
}

export function packSqlDialect(w: Writer, value: SqlDialect): void {
  switch (value) {
    case "duckdb":
      return w.write(PACK_VALUE_DUCKDB);
    case "spark":
      return w.write(PACK_VALUE_SPARK);
    default:
      return w.wrong();
  }
}

export function isSqlDialect(value: unknown): value is SqlDialect {
  return value === "duckdb" || value === "spark";
}

export function convertSqlDialect(value: unknown): SqlDialect {
  return asOneOf(value, READ_SQL_DIALECT.values);
}

export function readOrderingLevel(r: JsonReader): OrderingLevel {
  return r.readLiteral(READ_ORDERING_LEVEL);
}

export function unpackOrderingLevel(r: PackReader): OrderingLevel {
  return r.readLiteral(UNPACK_ORDERING_LEVEL);
}

export function writeOrderingLevel(w: JsonValueWriter, value: OrderingLevel): void {
  switch (value) {
    case "unordered":
      return w.write(WRITE_VALUE_UNORDERED);
    case "implicit":
      return w.write(WRITE_VALUE_IMPLICIT);
    case "explicit":
      return w.write(WRITE_VALUE_EXPLICIT);
    default:
      return w.wrong();
  }
}

export function packOrderingLevel(w: Writer, value: OrderingLevel): void {
  switch (value) {
    case "unordered":
      return w.write(PACK_VALUE_UNORDERED);
    case "implicit":
      return w.write(PACK_VALUE_IMPLICIT);
    case "explicit":
      return w.write(PACK_VALUE_EXPLICIT);
    default:
      return w.wrong();
  }
}

export function isOrderingLevel(value: unknown): value is OrderingLevel {
  return value === "unordered" || value === "implicit" || value === "explicit";
}

export function convertOrderingLevel(value: unknown): OrderingLevel {
  return asOneOf(value, READ_ORDERING_LEVEL.values);
}

export function readDeterminismTier(r: JsonReader): DeterminismTier {
  return r.readLiteral(READ_DETERMINISM_TIER);
}

export function unpackDeterminismTier(r: PackReader): DeterminismTier {
  return r.readLiteral(UNPACK_DETERMINISM_TIER);
}

export function writeDeterminismTier(w: JsonValueWriter, value: DeterminismTier): void {
  switch (value) {
    case "canonical":
      return w.write(WRITE_VALUE_CANONICAL);
    case "stable_set":
      return w.write(WRITE_VALUE_STABLE_SET);
    case "best_effort":
      return w.write(WRITE_VALUE_BEST_EFFORT);
    default:
      return w.wrong();
  }
}

export function packDeterminismTier(w: Writer, value: DeterminismTier): void {
  switch (value) {
    case "canonical":
      return w.write(PACK_VALUE_CANONICAL);
    case "stable_set":
      return w.write(PACK_VALUE_STABLE_SET);
    case "best_effort":
      return w.write(PACK_VALUE_BEST_EFFORT);
    default:
      return w.wrong();
  }
}

export function isDeterminismTier(value: unknown): value is DeterminismTier {
  return value === "canonical" || value === "stable_set" || value === "best_effort";
}

export function convertDeterminismTier(value: unknown): DeterminismTier {
  return asOneOf(value, READ_DETERMINISM_TIER.values);
}

export function readSamplerKind(r: JsonReader): SamplerKind {
  return r.readLiteral(READ_SAMPLER_KIND);
}

export function unpackSamplerKind(r: PackReader): SamplerKind {
  return r.readLiteral(UNPACK_SAMPLER_KIND);
}

export function writeSamplerKind(w: JsonValueWriter, value: SamplerKind): void {
  switch (value) {
    case "always_on":
      return w.write(WRITE_VALUE_ALWAYS_ON);
    case "always_off":
      return w.write(WRITE_VALUE_ALWAYS_OFF);
    case "ratio":
      return w.write(WRITE_VALUE_RATIO);
    default:
      return w.wrong();
  }
}

export function packSamplerKind(w: Writer, value: SamplerKind): void {
  switch (value) {
    case "always_on":
      return w.write(PACK_VALUE_ALWAYS_ON);
    case "always_off":
      return w.write(PACK_VALUE_ALWAYS_OFF);
    case "ratio":
      return w.write(PACK_VALUE_RATIO);
    default:
      return w.wrong();
  }
}

export function isSamplerKind(value: unknown): value is SamplerKind {
  return value === "always_on" || value === "always_off" || value === "ratio";
}

export function convertSamplerKind(value: unknown): SamplerKind {
  return asOneOf(value, READ_SAMPLER_KIND.values);
}

export function readOtlpProtocol(r: JsonReader): OtlpProtocol {
  return r.readLiteral(READ_OTLP_PROTOCOL);
}

export function unpackOtlpProtocol(r: PackReader): OtlpProtocol {
  return r.readLiteral(UNPACK_OTLP_PROTOCOL);
}

export function writeOtlpProtocol(w: JsonValueWriter, value: OtlpProtocol): void {
  switch (value) {
    case "http_protobuf":
      return w.write(WRITE_VALUE_HTTP_PROTOBUF);
    case "http_json":
      return w.write(WRITE_VALUE_HTTP_JSON);
    case "grpc":
      return w.write(WRITE_VALUE_GRPC);
    default:
      return w.wrong();
  }
}

export function packOtlpProtocol(w: Writer, value: OtlpProtocol): void {
  switch (value) {
    case "http_protobuf":
      return w.write(PACK_VALUE_HTTP_PROTOBUF);
    case "http_json":
      return w.write(PACK_VALUE_HTTP_JSON);
    case "grpc":
      return w.write(PACK_VALUE_GRPC);
    default:
      return w.wrong();
  }
}

export function isOtlpProtocol(value: unknown): value is OtlpProtocol {
  return value === "http_protobuf" || value === "http_json" || value === "grpc";
}

export function convertOtlpProtocol(value: unknown): OtlpProtocol {
  return asOneOf(value, READ_OTLP_PROTOCOL.values);
}

export function readDiskCacheKind(r: JsonReader): DiskCacheKind {
  return r.readLiteral(READ_DISK_CACHE_KIND);
}

export function unpackDiskCacheKind(r: PackReader): DiskCacheKind {
  return r.readLiteral(UNPACK_DISK_CACHE_KIND);
}

export function writeDiskCacheKind(w: JsonValueWriter, value: DiskCacheKind): void {
  switch (value) {
    case "plan":
      return w.write(WRITE_VALUE_PLAN);
    case "extract":
      return w.write(WRITE_VALUE_EXTRACT);
    case "schema":
      return w.write(WRITE_VALUE_SCHEMA);
    case "repo_scan":
      return w.write(WRITE_VALUE_REPO_SCAN);
    case "runtime":
      return w.write(WRITE_VALUE_RUNTIME);
    case "queue":
      return w.write(WRITE_VALUE_QUEUE);
    case "index":
      return w.write(WRITE_VALUE_INDEX);
    case "coordination":
      return w.write(WRITE_VALUE_COORDINATION);
    default:
      return w.wrong();
  }
}

export function packDiskCacheKind(w: Writer, value: DiskCacheKind): void {
  switch (value) {
    case "plan":
      return w.write(PACK_VALUE_PLAN);
    case "extract":
      return w.write(PACK_VALUE_EXTRACT);
    case "schema":
      return w.write(PACK_VALUE_SCHEMA);
    case "repo_scan":
      return w.write(PACK_VALUE_REPO_SCAN);
    case "runtime":
      return w.write(PACK_VALUE_RUNTIME);
    case "queue":
      return w.write(PACK_VALUE_QUEUE);
    case "index":
      return w.write(PACK_VALUE_INDEX);
    case "coordination":
      return w.write(PACK_VALUE_COORDINATION);
    default:
      return w.wrong();
  }
}

export function isDiskCacheKind(value: unknown): value is DiskCacheKind {
  return (
    value === "plan" ||
    value === "extract" ||
    value === "schema" ||
    value === "repo_scan" ||
    value === "runtime" ||
    value === "queue" ||
    value === "index" ||
    value === "coordination"
  );
}

export function convertDiskCacheKind(value: unknown): DiskCacheKind {
  return asOneOf(value, READ_DISK_CACHE_KIND.values);
}

export function readLogLevel(r: JsonReader): LogLevel {
  return r.readLiteral(READ_LOG_LEVEL);
}

export function unpackLogLevel(r: PackReader): LogLevel {
  return r.readLiteral(UNPACK_LOG_LEVEL);
}

export function writeLogLevel(w: JsonValueWriter, value: LogLevel): void {
  switch (value) {
    case "debug":
      return w.write(WRITE_VALUE_DEBUG);
    case "info":
      return w.write(WRITE_VALUE_INFO);
    case "warn":
      return w.write(WRITE_VALUE_WARN);
    case "error":
      return w.write(WRITE_VALUE_ERROR);
    default:
      return w.wrong();
  }
}

export function packLogLevel(w: Writer, value: LogLevel): void {
  switch (value) {
    case "debug":
      return w.write(PACK_VALUE_DEBUG);
    case "info":
      return w.write(PACK_VALUE_INFO);
    case "warn":
      return w.write(PACK_VALUE_WARN);
    case "error":
      return w.write(PACK_VALUE_ERROR);
    default:
      return w.wrong();
  }
}

export function isLogLevel(value: unknown): value is LogLevel {
  return value === "debug" || value === "info" || value === "warn" || value === "error";
}

export function convertLogLevel(value: unknown): LogLevel {
  return asOneOf(value, READ_LOG_LEVEL.values);
}

export function readLogDurability(r: JsonReader): LogDurability {
  return r.readLiteral(READ_LOG_DURABILITY);
}

export function unpackLogDurability(r: PackReader): LogDurability {
  return r.readLiteral(UNPACK_LOG_DURABILITY);
}

export function writeLogDurability(w: JsonValueWriter, value: LogDurability): void {
  switch (value) {
    case "buffered":
      return w.write(WRITE_VALUE_BUFFERED);
    case "line":
      return w.write(WRITE_VALUE_LINE);
    case "fsync":
      return w.write(WRITE_VALUE_FSYNC);
    default:
      return w.wrong();
  }
}

export function packLogDurability(w: Writer, value: LogDurability): void {
  switch (value) {
    case "buffered":
      return w.write(PACK_VALUE_BUFFERED);
    case "line":
      return w.write(PACK_VALUE_LINE);
    case "fsync":
      return w.write(PACK_VALUE_FSYNC);
    default:
      return w.wrong();
  }
}

export function isLogDurability(value: unknown): value is LogDurability {
  return value === "buffered" || value === "line" || value === "fsync";
}

export function convertLogDurability(value: unknown): LogDurability {
  return asOneOf(value, READ_LOG_DURABILITY.values);
}

export function readValidationStatus(r: JsonReader): ValidationStatus {
  return r.readLiteral(READ_VALIDATION_STATUS);
}

export function unpackValidationStatus(r: PackReader): ValidationStatus {
  return r.readLiteral(UNPACK_VALIDATION_STATUS);
}

export function writeValidationStatus(w: JsonValueWriter, value: ValidationStatus): void {
  switch (value) {
    case "ok":
      return w.write(WRITE_VALUE_OK);
    case "error":
      return w.write(WRITE_VALUE_ERROR);
    default:
      return w.wrong();
  }
}

export function packValidationStatus(w: Writer, value: ValidationStatus): void {
  switch (value) {
    case "ok":
      return w.write(PACK_VALUE_OK);
    case "error":
      return w.write(PACK_VALUE_ERROR);
    default:
      return w.wrong();
  }
}

export function isValidationStatus(value: unknown): value is ValidationStatus {
  return value === "ok" || value === "error";
}

export function convertValidationStatus(value: unknown): ValidationStatus {
  return asOneOf(value, READ_VALIDATION_STATUS.values);
}

function readStringMap(r: JsonReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readString();
  return map;
}

function unpackStringMap(r: PackReader): { readonly [key: string]: string } {
  const map = Object.create(null) as { [key: string]: string };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readString();
  return map;
}

function writeStringMap(w: JsonValueWriter, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as string;
    w.writeString(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packStringMap(w: Writer, map: { readonly [key: string]: string }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as string;
    w.packString(value);
  }
}

function convertStringMap(value: unknown): { readonly [key: string]: string } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: string };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asString(item);
  }
  return map;
}

function isStringMap(value: unknown): value is { readonly [key: string]: string } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (typeof item !== "string") return false;
  }
  return true;
}

function readAnyMap(r: JsonReader): { readonly [key: string]: AnyValue } {
  const map = Object.create(null) as { [key: string]: AnyValue };
  for (let more = r.beginMap(); more; more = r.nextEntry()) map[r.readMapKey()] = r.readAny();
  return map;
}

function unpackAnyMap(r: PackReader): { readonly [key: string]: AnyValue } {
  const map = Object.create(null) as { [key: string]: AnyValue };
  const count = r.readMapHeader();
  for (let i = 0; i < count; i++) map[r.readMapKey()] = r.readAny();
  return map;
}

function writeAnyMap(w: JsonValueWriter, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.writeByte(OPEN_OBJECT);
  for (let i = 0; i < keys.length; i++) {
    if (i > 0) w.writeByte(COMMA);
    const key = keys[i] as string;
    w.writeString(key);
    w.writeByte(COLON);
    const value = map[key] as AnyValue;
    w.writeAny(value);
  }
  w.writeByte(CLOSE_OBJECT);
}

function packAnyMap(w: Writer, map: { readonly [key: string]: AnyValue }): void {
  const keys = sortedKeys(map);
  w.packMapHeader(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    w.packString(key);
    const value = map[key] as AnyValue;
    w.packAny(value);
  }
}

function convertAnyMap(value: unknown): { readonly [key: string]: AnyValue } {
  const entries = asObject(value);
  const map = Object.create(null) as { [key: string]: AnyValue };
  for (const key in entries) {
    const item = entries[key];
    if (item !== undefined) map[key] = asAny(item);
  }
  return map;
}

function isAnyMap(value: unknown): value is { readonly [key: string]: AnyValue } {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    if (!isAnyValue(item)) return false;
  }
  return true;
}
