// @generated from contracts/types.yaml. Do not edit. [bba62aa4570730a6]

import type { AnyValue, Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import * as codec from "./types.codec.js";
import * as info from "./types.info.js";

/**
 * A count or size. The upper bound is 2^53 - 1, so every reader that keeps integers in doubles reads it exactly. `>=
 * 0`, `<= 9007199254740991`.
 */
export type NonNegInt = number;

export const NonNegInt: Contract<NonNegInt> = /* @__PURE__ */ contract({
  name: "NonNegInt",
  module: "types",
  info: info.NonNegIntInfo,
  read: codec.readNonNegInt,
  unpack: codec.unpackNonNegInt,
  write: codec.writeNonNegInt,
  pack: codec.packNonNegInt,
  is: codec.isNonNegInt,
  convert: codec.convertNonNegInt,
});

/**
 * A count that may pass 2^53, up to 2^63 - 1. It is a bigint in TypeScript and a plain integer on the wire. `>= 0`.
 */
export type NonNegInt64 = bigint;

export const NonNegInt64: Contract<NonNegInt64> = /* @__PURE__ */ contract({
  name: "NonNegInt64",
  module: "types",
  info: info.NonNegInt64Info,
  read: codec.readNonNegInt64,
  unpack: codec.unpackNonNegInt64,
  write: codec.writeNonNegInt64,
  pack: codec.packNonNegInt64,
  is: codec.isNonNegInt64,
  convert: codec.convertNonNegInt64,
});

/** A count or size for which zero would be a mistake, such as a batch size or a line number. `>= 1`. */
export type PosInt = number;

export const PosInt: Contract<PosInt> = /* @__PURE__ */ contract({
  name: "PosInt",
  module: "types",
  info: info.PosIntInfo,
  read: codec.readPosInt,
  unpack: codec.unpackPosInt,
  write: codec.writePosInt,
  pack: codec.packPosInt,
  is: codec.isPosInt,
  convert: codec.convertPosInt,
});

/** A count that must also fit a signed 32-bit column. `>= 0`, `<= 2147483647`. */
export type BoundedInt = number;

export const BoundedInt: Contract<BoundedInt> = /* @__PURE__ */ contract({
  name: "BoundedInt",
  module: "types",
  info: info.BoundedIntInfo,
  read: codec.readBoundedInt,
  unpack: codec.unpackBoundedInt,
  write: codec.writeBoundedInt,
  pack: codec.packBoundedInt,
  is: codec.isBoundedInt,
  convert: codec.convertBoundedInt,
});

/** A share of a whole, both ends included. `>= 0`, `<= 1`. */
export type Ratio = number;

export const Ratio: Contract<Ratio> = /* @__PURE__ */ contract({
  name: "Ratio",
  module: "types",
  info: info.RatioInfo,
  read: codec.readRatio,
  unpack: codec.unpackRatio,
  write: codec.writeRatio,
  pack: codec.packRatio,
  is: codec.isRatio,
  convert: codec.convertRatio,
});

/**
 * A share of a whole that can be neither nothing nor everything, such as the false positive rate of a Bloom filter.
 * `> 0`, `< 1`.
 */
export type OpenRatio = number;

export const OpenRatio: Contract<OpenRatio> = /* @__PURE__ */ contract({
  name: "OpenRatio",
  module: "types",
  info: info.OpenRatioInfo,
  read: codec.readOpenRatio,
  unpack: codec.unpackOpenRatio,
  write: codec.writeOpenRatio,
  pack: codec.packOpenRatio,
  is: codec.isOpenRatio,
  convert: codec.convertOpenRatio,
});

/** A moment in milliseconds since 1970-01-01T00:00:00Z. `>= 0`. */
export type EventTimeMs = number;

export const EventTimeMs: Contract<EventTimeMs> = /* @__PURE__ */ contract({
  name: "EventTimeMs",
  module: "types",
  info: info.EventTimeMsInfo,
  read: codec.readEventTimeMs,
  unpack: codec.unpackEventTimeMs,
  write: codec.writeEventTimeMs,
  pack: codec.packEventTimeMs,
  is: codec.isEventTimeMs,
  convert: codec.convertEventTimeMs,
});

/** A moment in whole seconds since 1970-01-01T00:00:00Z. `>= 0`. */
export type UnixSeconds = number;

export const UnixSeconds: Contract<UnixSeconds> = /* @__PURE__ */ contract({
  name: "UnixSeconds",
  module: "types",
  info: info.UnixSecondsInfo,
  read: codec.readUnixSeconds,
  unpack: codec.unpackUnixSeconds,
  write: codec.writeUnixSeconds,
  pack: codec.packUnixSeconds,
  is: codec.isUnixSeconds,
  convert: codec.convertUnixSeconds,
});

/**
 * A moment as RFC 3339 text with an offset, kept exactly as it was given. Delta time travel takes it in this form.
 * Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
 */
export type Rfc3339 = string;

export const Rfc3339: Contract<Rfc3339> = /* @__PURE__ */ contract({
  name: "Rfc3339",
  module: "types",
  info: info.Rfc3339Info,
  read: codec.readRfc3339,
  unpack: codec.unpackRfc3339,
  write: codec.writeRfc3339,
  pack: codec.packRfc3339,
  is: codec.isRfc3339,
  convert: codec.convertRfc3339,
});

/** Text that says something. The empty string is refused. Length `>= 1`. */
export type NonEmptyStr = string;

export const NonEmptyStr: Contract<NonEmptyStr> = /* @__PURE__ */ contract({
  name: "NonEmptyStr",
  module: "types",
  info: info.NonEmptyStrInfo,
  read: codec.readNonEmptyStr,
  unpack: codec.unpackNonEmptyStr,
  write: codec.writeNonEmptyStr,
  pack: codec.packNonEmptyStr,
  is: codec.isNonEmptyStr,
  convert: codec.convertNonEmptyStr,
});

/**
 * Names one pipeline run. The alphabet is safe in paths, log lines and commit metadata without escaping. Length `>=
 * 1`, length `<= 128`, matches `^[A-Za-z0-9._:-]+$`.
 */
export type RunId = string;

export const RunId: Contract<RunId> = /* @__PURE__ */ contract({
  name: "RunId",
  module: "types",
  info: info.RunIdInfo,
  read: codec.readRunId,
  unpack: codec.unpackRunId,
  write: codec.writeRunId,
  pack: codec.packRunId,
  is: codec.isRunId,
  convert: codec.convertRunId,
});

/** A name that SQL takes unquoted. Matches `^[A-Za-z_][A-Za-z0-9_]*$`. */
export type Identifier = string;

export const Identifier: Contract<Identifier> = /* @__PURE__ */ contract({
  name: "Identifier",
  module: "types",
  info: info.IdentifierInfo,
  read: codec.readIdentifier,
  unpack: codec.unpackIdentifier,
  write: codec.writeIdentifier,
  pack: codec.packIdentifier,
  is: codec.isIdentifier,
  convert: codec.convertIdentifier,
});

/** The name of a top-level column, as the table schema spells it. Length `>= 1`, length `<= 255`. */
export type ColumnName = string;

export const ColumnName: Contract<ColumnName> = /* @__PURE__ */ contract({
  name: "ColumnName",
  module: "types",
  info: info.ColumnNameInfo,
  read: codec.readColumnName,
  unpack: codec.unpackColumnName,
  write: codec.writeColumnName,
  pack: codec.packColumnName,
  is: codec.isColumnName,
  convert: codec.convertColumnName,
});

/**
 * Where a table lives, as a local path or an object store URI. The storage options say how to reach it. Length `>=
 * 1`.
 */
export type TableUri = string;

export const TableUri: Contract<TableUri> = /* @__PURE__ */ contract({
  name: "TableUri",
  module: "types",
  info: info.TableUriInfo,
  read: codec.readTableUri,
  unpack: codec.unpackTableUri,
  write: codec.writeTableUri,
  pack: codec.packTableUri,
  is: codec.isTableUri,
  convert: codec.convertTableUri,
});

/** A path of the file system, kept as text. It is neither normalised nor checked for existence. */
export type PathStr = string;

export const PathStr: Contract<PathStr> = /* @__PURE__ */ contract({
  name: "PathStr",
  module: "types",
  info: info.PathStrInfo,
  read: codec.readPathStr,
  unpack: codec.unpackPathStr,
  write: codec.writePathStr,
  pack: codec.packPathStr,
  is: codec.isPathStr,
  convert: codec.convertPathStr,
});

/**
 * Text that nobody may see but the program that uses it, such as a password. Whatever shows settings shows `***` for
 * it.
 */
export type SecretStr = string;

export const SecretStr: Contract<SecretStr> = /* @__PURE__ */ contract({
  name: "SecretStr",
  module: "types",
  info: info.SecretStrInfo,
  read: codec.readSecretStr,
  unpack: codec.unpackSecretStr,
  write: codec.writeSecretStr,
  pack: codec.packSecretStr,
  is: codec.isSecretStr,
  convert: codec.convertSecretStr,
});

/** SQL source, a whole statement or one expression, as the field says. Length `>= 1`. */
export type SqlText = string;

export const SqlText: Contract<SqlText> = /* @__PURE__ */ contract({
  name: "SqlText",
  module: "types",
  info: info.SqlTextInfo,
  read: codec.readSqlText,
  unpack: codec.unpackSqlText,
  write: codec.writeSqlText,
  pack: codec.packSqlText,
  is: codec.isSqlText,
  convert: codec.convertSqlText,
});

/**
 * A version of a program as Semantic Versioning 2.0 writes it. Matches
 * `^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`.
 */
export type SemVer = string;

export const SemVer: Contract<SemVer> = /* @__PURE__ */ contract({
  name: "SemVer",
  module: "types",
  info: info.SemVerInfo,
  read: codec.readSemVer,
  unpack: codec.unpackSemVer,
  write: codec.writeSemVer,
  pack: codec.packSemVer,
  is: codec.isSemVer,
  convert: codec.convertSemVer,
});

/** A SHA-256 digest in lower-case hex. Matches `^[0-9a-f]{64}$`. */
export type Sha256Hex = string;

export const Sha256Hex: Contract<Sha256Hex> = /* @__PURE__ */ contract({
  name: "Sha256Hex",
  module: "types",
  info: info.Sha256HexInfo,
  read: codec.readSha256Hex,
  unpack: codec.unpackSha256Hex,
  write: codec.writeSha256Hex,
  pack: codec.packSha256Hex,
  is: codec.isSha256Hex,
  convert: codec.convertSha256Hex,
});

/** Deterministic plan fingerprint for reproducibility. Length `>= 1`. */
export type PlanFingerprint = string;

export const PlanFingerprint: Contract<PlanFingerprint> = /* @__PURE__ */ contract({
  name: "PlanFingerprint",
  module: "types",
  info: info.PlanFingerprintInfo,
  read: codec.readPlanFingerprint,
  unpack: codec.unpackPlanFingerprint,
  write: codec.writePlanFingerprint,
  pack: codec.packPlanFingerprint,
  is: codec.isPlanFingerprint,
  convert: codec.convertPlanFingerprint,
});

/**
 * A version of a Delta table, which is the number in the name of its commit file. The first commit is version 0. `>=
 * 0`.
 */
export type DeltaVersion = number;

export const DeltaVersion: Contract<DeltaVersion> = /* @__PURE__ */ contract({
  name: "DeltaVersion",
  module: "types",
  info: info.DeltaVersionInfo,
  read: codec.readDeltaVersion,
  unpack: codec.unpackDeltaVersion,
  write: codec.writeDeltaVersion,
  pack: codec.packDeltaVersion,
  is: codec.isDeltaVersion,
  convert: codec.convertDeltaVersion,
});

/** Text by name, for options and properties whose names belong to another system. */
export type StrMap = { readonly [key: string]: string };

export const StrMap: Contract<StrMap> = /* @__PURE__ */ contract({
  name: "StrMap",
  module: "types",
  info: info.StrMapInfo,
  read: codec.readStrMap,
  unpack: codec.unpackStrMap,
  write: codec.writeStrMap,
  pack: codec.packStrMap,
  is: codec.isStrMap,
  convert: codec.convertStrMap,
});

/** An object whose shape another system owns. Each field that uses it says whose. */
export type JsonDict = { readonly [key: string]: AnyValue };

export const JsonDict: Contract<JsonDict> = /* @__PURE__ */ contract({
  name: "JsonDict",
  module: "types",
  info: info.JsonDictInfo,
  read: codec.readJsonDict,
  unpack: codec.unpackJsonDict,
  write: codec.writeJsonDict,
  pack: codec.packJsonDict,
  is: codec.isJsonDict,
  convert: codec.convertJsonDict,
});

/**
 * A table feature we know how to ask for, spelled as the Delta protocol spells it. Features found in a table stay
 * plain text, because a newer writer may use one that is not listed here.
 */
export type DeltaFeatureName =
  | "appendOnly"
  | "invariants"
  | "checkConstraints"
  | "changeDataFeed"
  | "generatedColumns"
  | "allowColumnDefaults"
  | "columnMapping"
  | "identityColumns"
  | "deletionVectors"
  | "rowTracking"
  | "timestampNtz"
  | "typeWidening"
  | "domainMetadata"
  | "v2Checkpoint"
  | "inCommitTimestamp"
  | "clustering"
  | "vacuumProtocolCheck"
  | "icebergCompatV1"
  | "icebergCompatV2"
  | "variantType"
  | "catalogManaged";

export const DeltaFeatureName: EnumContract<DeltaFeatureName> = /* @__PURE__ */ enumContract({
  name: "DeltaFeatureName",
  module: "types",
  info: info.DeltaFeatureNameInfo,
  read: codec.readDeltaFeatureName,
  unpack: codec.unpackDeltaFeatureName,
  write: codec.writeDeltaFeatureName,
  pack: codec.packDeltaFeatureName,
  is: codec.isDeltaFeatureName,
  convert: codec.convertDeltaFeatureName,
});

/**
 * Which columns get file statistics. Off writes none, explicit those listed, auto those that the plan's lineage shows
 * to be filtered or joined on.
 */
export type StatsPolicy = "off" | "explicit" | "auto";

export const StatsPolicy: EnumContract<StatsPolicy> = /* @__PURE__ */ enumContract({
  name: "StatsPolicy",
  module: "types",
  info: info.StatsPolicyInfo,
  read: codec.readStatsPolicy,
  unpack: codec.unpackStatsPolicy,
  write: codec.writeStatsPolicy,
  pack: codec.packStatsPolicy,
  is: codec.isStatsPolicy,
  convert: codec.convertStatsPolicy,
});

/** What a write may do to the table schema. Merge adds columns, overwrite replaces the schema. */
export type SchemaMode = "merge" | "overwrite";

export const SchemaMode: EnumContract<SchemaMode> = /* @__PURE__ */ enumContract({
  name: "SchemaMode",
  module: "types",
  info: info.SchemaModeInfo,
  read: codec.readSchemaMode,
  unpack: codec.unpackSchemaMode,
  write: codec.writeSchemaMode,
  pack: codec.packSchemaMode,
  is: codec.isSchemaMode,
  convert: codec.convertSchemaMode,
});

/** What a write does if the table exists already. Error refuses, ignore leaves the table as it is. */
export type WriteMode = "error" | "append" | "overwrite" | "ignore";

export const WriteMode: EnumContract<WriteMode> = /* @__PURE__ */ enumContract({
  name: "WriteMode",
  module: "types",
  info: info.WriteModeInfo,
  read: codec.readWriteMode,
  unpack: codec.unpackWriteMode,
  write: codec.writeWriteMode,
  pack: codec.packWriteMode,
  is: codec.isWriteMode,
  convert: codec.convertWriteMode,
});

/** How Parquet columns are found for the columns of the table (`delta.columnMapping.mode`). */
export type ColumnMappingMode = "none" | "name" | "id";

export const ColumnMappingMode: EnumContract<ColumnMappingMode> = /* @__PURE__ */ enumContract({
  name: "ColumnMappingMode",
  module: "types",
  info: info.ColumnMappingModeInfo,
  read: codec.readColumnMappingMode,
  unpack: codec.unpackColumnMappingMode,
  write: codec.writeColumnMappingMode,
  pack: codec.packColumnMappingMode,
  is: codec.isColumnMappingMode,
  convert: codec.convertColumnMappingMode,
});

/** A Parquet compression codec, in the spelling of the Parquet format. */
export type Compression = "UNCOMPRESSED" | "SNAPPY" | "GZIP" | "BROTLI" | "LZ4" | "ZSTD" | "LZ4_RAW";

export const Compression: EnumContract<Compression> = /* @__PURE__ */ enumContract({
  name: "Compression",
  module: "types",
  info: info.CompressionInfo,
  read: codec.readCompression,
  unpack: codec.unpackCompression,
  write: codec.writeCompression,
  pack: codec.packCompression,
  is: codec.isCompression,
  convert: codec.convertCompression,
});

/**
 * Where the result of a view is kept so that it is computed once. Delta staging writes it to a table beside the
 * outputs.
 */
export type CachePolicy = "none" | "memory" | "delta_staging";

export const CachePolicy: EnumContract<CachePolicy> = /* @__PURE__ */ enumContract({
  name: "CachePolicy",
  module: "types",
  info: info.CachePolicyInfo,
  read: codec.readCachePolicy,
  unpack: codec.unpackCachePolicy,
  write: codec.writeCachePolicy,
  pack: codec.packCachePolicy,
  is: codec.isCachePolicy,
  convert: codec.convertCachePolicy,
});

/** The language of a SQL text. */
export type SqlDialect = "duckdb" | "spark";

export const SqlDialect: EnumContract<SqlDialect> = /* @__PURE__ */ enumContract({
  name: "SqlDialect",
  module: "types",
  info: info.SqlDialectInfo,
  read: codec.readSqlDialect,
  unpack: codec.unpackSqlDialect,
  write: codec.writeSqlDialect,
  pack: codec.packSqlDialect,
  is: codec.isSqlDialect,
  convert: codec.convertSqlDialect,
});

/**
 * What is known about the order of rows. Implicit order follows from how the rows were made, explicit order is
 * declared by keys.
 */
export type OrderingLevel = "unordered" | "implicit" | "explicit";

export const OrderingLevel: EnumContract<OrderingLevel> = /* @__PURE__ */ enumContract({
  name: "OrderingLevel",
  module: "types",
  info: info.OrderingLevelInfo,
  read: codec.readOrderingLevel,
  unpack: codec.unpackOrderingLevel,
  write: codec.writeOrderingLevel,
  pack: codec.packOrderingLevel,
  is: codec.isOrderingLevel,
  convert: codec.convertOrderingLevel,
});

/**
 * What two runs over the same inputs agree on. Canonical is the same bytes, stable set the same rows in any order,
 * best effort promises nothing.
 */
export type DeterminismTier = "canonical" | "stable_set" | "best_effort";

export const DeterminismTier: EnumContract<DeterminismTier> = /* @__PURE__ */ enumContract({
  name: "DeterminismTier",
  module: "types",
  info: info.DeterminismTierInfo,
  read: codec.readDeterminismTier,
  unpack: codec.unpackDeterminismTier,
  write: codec.writeDeterminismTier,
  pack: codec.packDeterminismTier,
  is: codec.isDeterminismTier,
  convert: codec.convertDeterminismTier,
});

/** How a tracer decides which traces to keep. Ratio keeps a share of them. */
export type SamplerKind = "always_on" | "always_off" | "ratio";

export const SamplerKind: EnumContract<SamplerKind> = /* @__PURE__ */ enumContract({
  name: "SamplerKind",
  module: "types",
  info: info.SamplerKindInfo,
  read: codec.readSamplerKind,
  unpack: codec.unpackSamplerKind,
  write: codec.writeSamplerKind,
  pack: codec.packSamplerKind,
  is: codec.isSamplerKind,
  convert: codec.convertSamplerKind,
});

/** How telemetry is sent to a collector (`OTEL_EXPORTER_OTLP_PROTOCOL`). */
export type OtlpProtocol = "http_protobuf" | "http_json" | "grpc";

export const OtlpProtocol: EnumContract<OtlpProtocol> = /* @__PURE__ */ enumContract({
  name: "OtlpProtocol",
  module: "types",
  info: info.OtlpProtocolInfo,
  read: codec.readOtlpProtocol,
  unpack: codec.unpackOtlpProtocol,
  write: codec.writeOtlpProtocol,
  pack: codec.packOtlpProtocol,
  is: codec.isOtlpProtocol,
  convert: codec.convertOtlpProtocol,
});

/** What one on-disk cache holds. Each kind has its own directory and may have its own limits. */
export type DiskCacheKind =
  "plan" | "extract" | "schema" | "repo_scan" | "runtime" | "queue" | "index" | "coordination";

export const DiskCacheKind: EnumContract<DiskCacheKind> = /* @__PURE__ */ enumContract({
  name: "DiskCacheKind",
  module: "types",
  info: info.DiskCacheKindInfo,
  read: codec.readDiskCacheKind,
  unpack: codec.unpackDiskCacheKind,
  write: codec.writeDiskCacheKind,
  pack: codec.packDiskCacheKind,
  is: codec.isDiskCacheKind,
  convert: codec.convertDiskCacheKind,
});

/** How much a log line matters, least first. */
export type LogLevel = "debug" | "info" | "warn" | "error";

export const LogLevel: EnumContract<LogLevel> = /* @__PURE__ */ enumContract({
  name: "LogLevel",
  module: "types",
  info: info.LogLevelInfo,
  read: codec.readLogLevel,
  unpack: codec.unpackLogLevel,
  write: codec.writeLogLevel,
  pack: codec.packLogLevel,
  is: codec.isLogLevel,
  convert: codec.convertLogLevel,
});

/**
 * When a line of a log is safe. Buffered lines are lost with the process, up to a fifth of a second of them; line
 * gives each to the system, which a kill does not lose; fsync has each on the disk.
 */
export type LogDurability = "buffered" | "line" | "fsync";

export const LogDurability: EnumContract<LogDurability> = /* @__PURE__ */ enumContract({
  name: "LogDurability",
  module: "types",
  info: info.LogDurabilityInfo,
  read: codec.readLogDurability,
  unpack: codec.unpackLogDurability,
  write: codec.writeLogDurability,
  pack: codec.packLogDurability,
  is: codec.isLogDurability,
  convert: codec.convertLogDurability,
});

/** The outcome of a check as a whole. */
export type ValidationStatus = "ok" | "error";

export const ValidationStatus: EnumContract<ValidationStatus> = /* @__PURE__ */ enumContract({
  name: "ValidationStatus",
  module: "types",
  info: info.ValidationStatusInfo,
  read: codec.readValidationStatus,
  unpack: codec.unpackValidationStatus,
  write: codec.writeValidationStatus,
  pack: codec.packValidationStatus,
  is: codec.isValidationStatus,
  convert: codec.convertValidationStatus,
});
