// @generated from contracts/types.yaml. Do not edit. [910ada7804bffef6]

import { type AnyValue, type Contract, type EnumContract, contract, enumContract } from "tessera/serde";
import {
  isBoundedInt,
  isCachePolicy,
  isColumnMappingMode,
  isColumnName,
  isCompression,
  isDeltaFeatureName,
  isDeltaVersion,
  isDeterminismTier,
  isDiskCacheKind,
  isEventTimeMs,
  isIdentifier,
  isJsonDict,
  isLogLevel,
  isNonEmptyStr,
  isNonNegInt,
  isNonNegInt64,
  isOpenRatio,
  isOrderingLevel,
  isPathStr,
  isPlanFingerprint,
  isPosInt,
  isRatio,
  isRfc3339,
  isRunId,
  isSamplerKind,
  isSchemaMode,
  isSemVer,
  isSha256Hex,
  isSqlText,
  isStatsPolicy,
  isStrMap,
  isTableUri,
  isUnixSeconds,
  isValidationStatus,
  isWriteMode,
  packBoundedInt,
  packCachePolicy,
  packColumnMappingMode,
  packColumnName,
  packCompression,
  packDeltaFeatureName,
  packDeltaVersion,
  packDeterminismTier,
  packDiskCacheKind,
  packEventTimeMs,
  packIdentifier,
  packJsonDict,
  packLogLevel,
  packNonEmptyStr,
  packNonNegInt,
  packNonNegInt64,
  packOpenRatio,
  packOrderingLevel,
  packPathStr,
  packPlanFingerprint,
  packPosInt,
  packRatio,
  packRfc3339,
  packRunId,
  packSamplerKind,
  packSchemaMode,
  packSemVer,
  packSha256Hex,
  packSqlText,
  packStatsPolicy,
  packStrMap,
  packTableUri,
  packUnixSeconds,
  packValidationStatus,
  packWriteMode,
  readBoundedInt,
  readCachePolicy,
  readColumnMappingMode,
  readColumnName,
  readCompression,
  readDeltaFeatureName,
  readDeltaVersion,
  readDeterminismTier,
  readDiskCacheKind,
  readEventTimeMs,
  readIdentifier,
  readJsonDict,
  readLogLevel,
  readNonEmptyStr,
  readNonNegInt,
  readNonNegInt64,
  readOpenRatio,
  readOrderingLevel,
  readPathStr,
  readPlanFingerprint,
  readPosInt,
  readRatio,
  readRfc3339,
  readRunId,
  readSamplerKind,
  readSchemaMode,
  readSemVer,
  readSha256Hex,
  readSqlText,
  readStatsPolicy,
  readStrMap,
  readTableUri,
  readUnixSeconds,
  readValidationStatus,
  readWriteMode,
  unpackBoundedInt,
  unpackCachePolicy,
  unpackColumnMappingMode,
  unpackColumnName,
  unpackCompression,
  unpackDeltaFeatureName,
  unpackDeltaVersion,
  unpackDeterminismTier,
  unpackDiskCacheKind,
  unpackEventTimeMs,
  unpackIdentifier,
  unpackJsonDict,
  unpackLogLevel,
  unpackNonEmptyStr,
  unpackNonNegInt,
  unpackNonNegInt64,
  unpackOpenRatio,
  unpackOrderingLevel,
  unpackPathStr,
  unpackPlanFingerprint,
  unpackPosInt,
  unpackRatio,
  unpackRfc3339,
  unpackRunId,
  unpackSamplerKind,
  unpackSchemaMode,
  unpackSemVer,
  unpackSha256Hex,
  unpackSqlText,
  unpackStatsPolicy,
  unpackStrMap,
  unpackTableUri,
  unpackUnixSeconds,
  unpackValidationStatus,
  unpackWriteMode,
  writeBoundedInt,
  writeCachePolicy,
  writeColumnMappingMode,
  writeColumnName,
  writeCompression,
  writeDeltaFeatureName,
  writeDeltaVersion,
  writeDeterminismTier,
  writeDiskCacheKind,
  writeEventTimeMs,
  writeIdentifier,
  writeJsonDict,
  writeLogLevel,
  writeNonEmptyStr,
  writeNonNegInt,
  writeNonNegInt64,
  writeOpenRatio,
  writeOrderingLevel,
  writePathStr,
  writePlanFingerprint,
  writePosInt,
  writeRatio,
  writeRfc3339,
  writeRunId,
  writeSamplerKind,
  writeSchemaMode,
  writeSemVer,
  writeSha256Hex,
  writeSqlText,
  writeStatsPolicy,
  writeStrMap,
  writeTableUri,
  writeUnixSeconds,
  writeValidationStatus,
  writeWriteMode,
} from "./types.codec.js";
import {
  BoundedIntInfo,
  CachePolicyInfo,
  ColumnMappingModeInfo,
  ColumnNameInfo,
  CompressionInfo,
  DeltaFeatureNameInfo,
  DeltaVersionInfo,
  DeterminismTierInfo,
  DiskCacheKindInfo,
  EventTimeMsInfo,
  IdentifierInfo,
  JsonDictInfo,
  LogLevelInfo,
  NonEmptyStrInfo,
  NonNegInt64Info,
  NonNegIntInfo,
  OpenRatioInfo,
  OrderingLevelInfo,
  PathStrInfo,
  PlanFingerprintInfo,
  PosIntInfo,
  RatioInfo,
  Rfc3339Info,
  RunIdInfo,
  SamplerKindInfo,
  SchemaModeInfo,
  SemVerInfo,
  Sha256HexInfo,
  SqlTextInfo,
  StatsPolicyInfo,
  StrMapInfo,
  TableUriInfo,
  UnixSecondsInfo,
  ValidationStatusInfo,
  WriteModeInfo,
} from "./types.info.js";

/**
 * A count or size. The upper bound is 2^53 - 1, so every reader that keeps integers in doubles reads it exactly. `>=
 * 0`, `<= 9007199254740991`.
 */
export type NonNegInt = number;

export const NonNegInt: Contract<NonNegInt> = /* @__PURE__ */ contract({
  name: "NonNegInt",
  module: "types",
  info: () => NonNegIntInfo(),
  read: readNonNegInt,
  unpack: unpackNonNegInt,
  write: writeNonNegInt,
  pack: packNonNegInt,
  is: isNonNegInt,
});

/**
 * A count that may pass 2^53, up to 2^63 - 1. It is a bigint in TypeScript and a plain integer on the wire. `>= 0`.
 */
export type NonNegInt64 = bigint;

export const NonNegInt64: Contract<NonNegInt64> = /* @__PURE__ */ contract({
  name: "NonNegInt64",
  module: "types",
  info: () => NonNegInt64Info(),
  read: readNonNegInt64,
  unpack: unpackNonNegInt64,
  write: writeNonNegInt64,
  pack: packNonNegInt64,
  is: isNonNegInt64,
});

/** A count or size for which zero would be a mistake, such as a batch size or a line number. `>= 1`. */
export type PosInt = number;

export const PosInt: Contract<PosInt> = /* @__PURE__ */ contract({
  name: "PosInt",
  module: "types",
  info: () => PosIntInfo(),
  read: readPosInt,
  unpack: unpackPosInt,
  write: writePosInt,
  pack: packPosInt,
  is: isPosInt,
});

/** A count that must also fit a signed 32-bit column. `>= 0`, `<= 2147483647`. */
export type BoundedInt = number;

export const BoundedInt: Contract<BoundedInt> = /* @__PURE__ */ contract({
  name: "BoundedInt",
  module: "types",
  info: () => BoundedIntInfo(),
  read: readBoundedInt,
  unpack: unpackBoundedInt,
  write: writeBoundedInt,
  pack: packBoundedInt,
  is: isBoundedInt,
});

/** A share of a whole, both ends included. `>= 0`, `<= 1`. */
export type Ratio = number;

export const Ratio: Contract<Ratio> = /* @__PURE__ */ contract({
  name: "Ratio",
  module: "types",
  info: () => RatioInfo(),
  read: readRatio,
  unpack: unpackRatio,
  write: writeRatio,
  pack: packRatio,
  is: isRatio,
});

/**
 * A share of a whole that can be neither nothing nor everything, such as the false positive rate of a Bloom filter.
 * `> 0`, `< 1`.
 */
export type OpenRatio = number;

export const OpenRatio: Contract<OpenRatio> = /* @__PURE__ */ contract({
  name: "OpenRatio",
  module: "types",
  info: () => OpenRatioInfo(),
  read: readOpenRatio,
  unpack: unpackOpenRatio,
  write: writeOpenRatio,
  pack: packOpenRatio,
  is: isOpenRatio,
});

/** A moment in milliseconds since 1970-01-01T00:00:00Z. `>= 0`. */
export type EventTimeMs = number;

export const EventTimeMs: Contract<EventTimeMs> = /* @__PURE__ */ contract({
  name: "EventTimeMs",
  module: "types",
  info: () => EventTimeMsInfo(),
  read: readEventTimeMs,
  unpack: unpackEventTimeMs,
  write: writeEventTimeMs,
  pack: packEventTimeMs,
  is: isEventTimeMs,
});

/** A moment in whole seconds since 1970-01-01T00:00:00Z. `>= 0`. */
export type UnixSeconds = number;

export const UnixSeconds: Contract<UnixSeconds> = /* @__PURE__ */ contract({
  name: "UnixSeconds",
  module: "types",
  info: () => UnixSecondsInfo(),
  read: readUnixSeconds,
  unpack: unpackUnixSeconds,
  write: writeUnixSeconds,
  pack: packUnixSeconds,
  is: isUnixSeconds,
});

/**
 * A moment as RFC 3339 text with an offset, kept exactly as it was given. Delta time travel takes it in this form.
 * Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
 */
export type Rfc3339 = string;

export const Rfc3339: Contract<Rfc3339> = /* @__PURE__ */ contract({
  name: "Rfc3339",
  module: "types",
  info: () => Rfc3339Info(),
  read: readRfc3339,
  unpack: unpackRfc3339,
  write: writeRfc3339,
  pack: packRfc3339,
  is: isRfc3339,
});

/** Text that says something. The empty string is refused. Length `>= 1`. */
export type NonEmptyStr = string;

export const NonEmptyStr: Contract<NonEmptyStr> = /* @__PURE__ */ contract({
  name: "NonEmptyStr",
  module: "types",
  info: () => NonEmptyStrInfo(),
  read: readNonEmptyStr,
  unpack: unpackNonEmptyStr,
  write: writeNonEmptyStr,
  pack: packNonEmptyStr,
  is: isNonEmptyStr,
});

/**
 * Names one pipeline run. The alphabet is safe in paths, log lines and commit metadata without escaping. Length `>=
 * 1`, length `<= 128`, matches `^[A-Za-z0-9._:-]+$`.
 */
export type RunId = string;

export const RunId: Contract<RunId> = /* @__PURE__ */ contract({
  name: "RunId",
  module: "types",
  info: () => RunIdInfo(),
  read: readRunId,
  unpack: unpackRunId,
  write: writeRunId,
  pack: packRunId,
  is: isRunId,
});

/** A name that SQL takes unquoted. Matches `^[A-Za-z_][A-Za-z0-9_]*$`. */
export type Identifier = string;

export const Identifier: Contract<Identifier> = /* @__PURE__ */ contract({
  name: "Identifier",
  module: "types",
  info: () => IdentifierInfo(),
  read: readIdentifier,
  unpack: unpackIdentifier,
  write: writeIdentifier,
  pack: packIdentifier,
  is: isIdentifier,
});

/** The name of a top-level column, as the table schema spells it. Length `>= 1`, length `<= 255`. */
export type ColumnName = string;

export const ColumnName: Contract<ColumnName> = /* @__PURE__ */ contract({
  name: "ColumnName",
  module: "types",
  info: () => ColumnNameInfo(),
  read: readColumnName,
  unpack: unpackColumnName,
  write: writeColumnName,
  pack: packColumnName,
  is: isColumnName,
});

/**
 * Where a table lives, as a local path or an object store URI. The storage options say how to reach it. Length `>=
 * 1`.
 */
export type TableUri = string;

export const TableUri: Contract<TableUri> = /* @__PURE__ */ contract({
  name: "TableUri",
  module: "types",
  info: () => TableUriInfo(),
  read: readTableUri,
  unpack: unpackTableUri,
  write: writeTableUri,
  pack: packTableUri,
  is: isTableUri,
});

/** A path of the file system, kept as text. It is neither normalised nor checked for existence. */
export type PathStr = string;

export const PathStr: Contract<PathStr> = /* @__PURE__ */ contract({
  name: "PathStr",
  module: "types",
  info: () => PathStrInfo(),
  read: readPathStr,
  unpack: unpackPathStr,
  write: writePathStr,
  pack: packPathStr,
  is: isPathStr,
});

/** SQL source, a whole statement or one expression, as the field says. Length `>= 1`. */
export type SqlText = string;

export const SqlText: Contract<SqlText> = /* @__PURE__ */ contract({
  name: "SqlText",
  module: "types",
  info: () => SqlTextInfo(),
  read: readSqlText,
  unpack: unpackSqlText,
  write: writeSqlText,
  pack: packSqlText,
  is: isSqlText,
});

/**
 * A version of a program as Semantic Versioning 2.0 writes it. Matches
 * `^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`.
 */
export type SemVer = string;

export const SemVer: Contract<SemVer> = /* @__PURE__ */ contract({
  name: "SemVer",
  module: "types",
  info: () => SemVerInfo(),
  read: readSemVer,
  unpack: unpackSemVer,
  write: writeSemVer,
  pack: packSemVer,
  is: isSemVer,
});

/** A SHA-256 digest in lower-case hex. Matches `^[0-9a-f]{64}$`. */
export type Sha256Hex = string;

export const Sha256Hex: Contract<Sha256Hex> = /* @__PURE__ */ contract({
  name: "Sha256Hex",
  module: "types",
  info: () => Sha256HexInfo(),
  read: readSha256Hex,
  unpack: unpackSha256Hex,
  write: writeSha256Hex,
  pack: packSha256Hex,
  is: isSha256Hex,
});

/** Deterministic plan fingerprint for reproducibility. Length `>= 1`. */
export type PlanFingerprint = string;

export const PlanFingerprint: Contract<PlanFingerprint> = /* @__PURE__ */ contract({
  name: "PlanFingerprint",
  module: "types",
  info: () => PlanFingerprintInfo(),
  read: readPlanFingerprint,
  unpack: unpackPlanFingerprint,
  write: writePlanFingerprint,
  pack: packPlanFingerprint,
  is: isPlanFingerprint,
});

/**
 * A version of a Delta table, which is the number in the name of its commit file. The first commit is version 0. `>=
 * 0`.
 */
export type DeltaVersion = number;

export const DeltaVersion: Contract<DeltaVersion> = /* @__PURE__ */ contract({
  name: "DeltaVersion",
  module: "types",
  info: () => DeltaVersionInfo(),
  read: readDeltaVersion,
  unpack: unpackDeltaVersion,
  write: writeDeltaVersion,
  pack: packDeltaVersion,
  is: isDeltaVersion,
});

/** Text by name, for options and properties whose names belong to another system. */
export type StrMap = { readonly [key: string]: string };

export const StrMap: Contract<StrMap> = /* @__PURE__ */ contract({
  name: "StrMap",
  module: "types",
  info: () => StrMapInfo(),
  read: readStrMap,
  unpack: unpackStrMap,
  write: writeStrMap,
  pack: packStrMap,
  is: isStrMap,
});

/** An object whose shape another system owns. Each field that uses it says whose. */
export type JsonDict = { readonly [key: string]: AnyValue };

export const JsonDict: Contract<JsonDict> = /* @__PURE__ */ contract({
  name: "JsonDict",
  module: "types",
  info: () => JsonDictInfo(),
  read: readJsonDict,
  unpack: unpackJsonDict,
  write: writeJsonDict,
  pack: packJsonDict,
  is: isJsonDict,
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
  info: DeltaFeatureNameInfo,
  read: readDeltaFeatureName,
  unpack: unpackDeltaFeatureName,
  write: writeDeltaFeatureName,
  pack: packDeltaFeatureName,
  is: isDeltaFeatureName,
});

/**
 * Which columns get file statistics. Off writes none, explicit those listed, auto those that the plan's lineage shows
 * to be filtered or joined on.
 */
export type StatsPolicy = "off" | "explicit" | "auto";

export const StatsPolicy: EnumContract<StatsPolicy> = /* @__PURE__ */ enumContract({
  name: "StatsPolicy",
  module: "types",
  info: StatsPolicyInfo,
  read: readStatsPolicy,
  unpack: unpackStatsPolicy,
  write: writeStatsPolicy,
  pack: packStatsPolicy,
  is: isStatsPolicy,
});

/** What a write may do to the table schema. Merge adds columns, overwrite replaces the schema. */
export type SchemaMode = "merge" | "overwrite";

export const SchemaMode: EnumContract<SchemaMode> = /* @__PURE__ */ enumContract({
  name: "SchemaMode",
  module: "types",
  info: SchemaModeInfo,
  read: readSchemaMode,
  unpack: unpackSchemaMode,
  write: writeSchemaMode,
  pack: packSchemaMode,
  is: isSchemaMode,
});

/** What a write does if the table exists already. Error refuses, ignore leaves the table as it is. */
export type WriteMode = "error" | "append" | "overwrite" | "ignore";

export const WriteMode: EnumContract<WriteMode> = /* @__PURE__ */ enumContract({
  name: "WriteMode",
  module: "types",
  info: WriteModeInfo,
  read: readWriteMode,
  unpack: unpackWriteMode,
  write: writeWriteMode,
  pack: packWriteMode,
  is: isWriteMode,
});

/** How Parquet columns are found for the columns of the table (`delta.columnMapping.mode`). */
export type ColumnMappingMode = "none" | "name" | "id";

export const ColumnMappingMode: EnumContract<ColumnMappingMode> = /* @__PURE__ */ enumContract({
  name: "ColumnMappingMode",
  module: "types",
  info: ColumnMappingModeInfo,
  read: readColumnMappingMode,
  unpack: unpackColumnMappingMode,
  write: writeColumnMappingMode,
  pack: packColumnMappingMode,
  is: isColumnMappingMode,
});

/** A Parquet compression codec, in the spelling of the Parquet format. */
export type Compression = "UNCOMPRESSED" | "SNAPPY" | "GZIP" | "BROTLI" | "LZ4" | "ZSTD" | "LZ4_RAW";

export const Compression: EnumContract<Compression> = /* @__PURE__ */ enumContract({
  name: "Compression",
  module: "types",
  info: CompressionInfo,
  read: readCompression,
  unpack: unpackCompression,
  write: writeCompression,
  pack: packCompression,
  is: isCompression,
});

/**
 * Where the result of a view is kept so that it is computed once. Delta staging writes it to a table beside the
 * outputs.
 */
export type CachePolicy = "none" | "memory" | "delta_staging";

export const CachePolicy: EnumContract<CachePolicy> = /* @__PURE__ */ enumContract({
  name: "CachePolicy",
  module: "types",
  info: CachePolicyInfo,
  read: readCachePolicy,
  unpack: unpackCachePolicy,
  write: writeCachePolicy,
  pack: packCachePolicy,
  is: isCachePolicy,
});

/**
 * What is known about the order of rows. Implicit order follows from how the rows were made, explicit order is
 * declared by keys.
 */
export type OrderingLevel = "unordered" | "implicit" | "explicit";

export const OrderingLevel: EnumContract<OrderingLevel> = /* @__PURE__ */ enumContract({
  name: "OrderingLevel",
  module: "types",
  info: OrderingLevelInfo,
  read: readOrderingLevel,
  unpack: unpackOrderingLevel,
  write: writeOrderingLevel,
  pack: packOrderingLevel,
  is: isOrderingLevel,
});

/**
 * What two runs over the same inputs agree on. Canonical is the same bytes, stable set the same rows in any order,
 * best effort promises nothing.
 */
export type DeterminismTier = "canonical" | "stable_set" | "best_effort";

export const DeterminismTier: EnumContract<DeterminismTier> = /* @__PURE__ */ enumContract({
  name: "DeterminismTier",
  module: "types",
  info: DeterminismTierInfo,
  read: readDeterminismTier,
  unpack: unpackDeterminismTier,
  write: writeDeterminismTier,
  pack: packDeterminismTier,
  is: isDeterminismTier,
});

/** How a tracer decides which traces to keep. Ratio keeps a share of them. */
export type SamplerKind = "always_on" | "always_off" | "ratio";

export const SamplerKind: EnumContract<SamplerKind> = /* @__PURE__ */ enumContract({
  name: "SamplerKind",
  module: "types",
  info: SamplerKindInfo,
  read: readSamplerKind,
  unpack: unpackSamplerKind,
  write: writeSamplerKind,
  pack: packSamplerKind,
  is: isSamplerKind,
});

/** What one on-disk cache holds. Each kind has its own directory and may have its own limits. */
export type DiskCacheKind =
  "plan" | "extract" | "schema" | "repo_scan" | "runtime" | "queue" | "index" | "coordination";

export const DiskCacheKind: EnumContract<DiskCacheKind> = /* @__PURE__ */ enumContract({
  name: "DiskCacheKind",
  module: "types",
  info: DiskCacheKindInfo,
  read: readDiskCacheKind,
  unpack: unpackDiskCacheKind,
  write: writeDiskCacheKind,
  pack: packDiskCacheKind,
  is: isDiskCacheKind,
});

/** How much a log line matters, least first. */
export type LogLevel = "debug" | "info" | "warn" | "error";

export const LogLevel: EnumContract<LogLevel> = /* @__PURE__ */ enumContract({
  name: "LogLevel",
  module: "types",
  info: LogLevelInfo,
  read: readLogLevel,
  unpack: unpackLogLevel,
  write: writeLogLevel,
  pack: packLogLevel,
  is: isLogLevel,
});

/** The outcome of a check as a whole. */
export type ValidationStatus = "ok" | "error";

export const ValidationStatus: EnumContract<ValidationStatus> = /* @__PURE__ */ enumContract({
  name: "ValidationStatus",
  module: "types",
  info: ValidationStatusInfo,
  read: readValidationStatus,
  unpack: unpackValidationStatus,
  write: writeValidationStatus,
  pack: packValidationStatus,
  is: isValidationStatus,
});
