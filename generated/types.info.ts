// @generated from contracts/types.yaml. Do not edit. [27645b69794f3728]

import type { EnumInfo, TypeInfo } from "tessera-contracts/serde";
import { alias, any, enumOf, float, int, int64, map, str } from "tessera-contracts/serde/codegen";

export const NonNegIntInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int({
    ge: 0,
    le: 9007199254740991,
    alias: "NonNegInt",
    doc: "A count or size. The upper bound is 2^53 - 1, so every reader that keeps integers in doubles reads it exactly.",
    examples: [0, 1048576],
  }),
);

export const NonNegInt64Info: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int64({
    ge: 0n,
    alias: "NonNegInt64",
    doc: "A count that may pass 2^53, up to 2^63 - 1. It is a bigint in TypeScript and a plain integer on the wire.",
  }),
);

export const PosIntInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int({
    ge: 1,
    alias: "PosInt",
    doc: "A count or size for which zero would be a mistake, such as a batch size or a line number.",
    examples: [1, 8192],
  }),
);

export const BoundedIntInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int({
    ge: 0,
    le: 2147483647,
    alias: "BoundedInt",
    doc: "A count that must also fit a signed 32-bit column.",
    examples: [0, 2147483647],
  }),
);

export const RatioInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  float({ ge: 0, le: 1, alias: "Ratio", doc: "A share of a whole, both ends included.", examples: [0.25] }),
);

export const OpenRatioInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  float({
    gt: 0,
    lt: 1,
    alias: "OpenRatio",
    doc: "A share of a whole that can be neither nothing nor everything, such as the false positive rate of a Bloom filter.",
    examples: [0.05],
  }),
);

export const EventTimeMsInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int({
    ge: 0,
    alias: "EventTimeMs",
    doc: "A moment in milliseconds since 1970-01-01T00:00:00Z.",
    examples: [1767225600000],
  }),
);

export const UnixSecondsInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int({
    ge: 0,
    alias: "UnixSeconds",
    doc: "A moment in whole seconds since 1970-01-01T00:00:00Z.",
    examples: [1767225600],
  }),
);

export const Rfc3339Info: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
    alias: "Rfc3339",
    doc: "A moment as RFC 3339 text with an offset, kept exactly as it was given. Delta time travel takes it in this form.",
    examples: ["2026-01-01T00:00:00Z", "2026-01-01T01:30:00.25+01:30"],
  }),
);

export const NonEmptyStrInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "NonEmptyStr",
    doc: "Text that says something. The empty string is refused.",
    examples: ["cpg_nodes"],
  }),
);

export const RunIdInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    max_length: 128,
    pattern: "^[A-Za-z0-9._:-]+$",
    alias: "RunId",
    doc: "Names one pipeline run. The alphabet is safe in paths, log lines and commit metadata without escaping.",
    examples: ["run-2026-01-01T00:00:00Z-7f3a"],
  }),
);

export const IdentifierInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
    alias: "Identifier",
    doc: "A name that SQL takes unquoted.",
    examples: ["cpg_nodes"],
  }),
);

export const ColumnNameInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    max_length: 255,
    alias: "ColumnName",
    doc: "The name of a top-level column, as the table schema spells it.",
    examples: ["node_id"],
  }),
);

export const TableUriInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "TableUri",
    doc: "Where a table lives, as a local path or an object store URI. The storage options say how to reach it.",
    examples: ["s3://lake/cpg_nodes", "/data/lake/cpg_nodes"],
  }),
);

export const PathStrInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    alias: "PathStr",
    doc: "A path of the file system, kept as text. It is neither normalised nor checked for existence.",
    examples: ["/var/cache/tessera"],
  }),
);

export const SecretStrInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    alias: "SecretStr",
    doc: "Text that nobody may see but the program that uses it, such as a password. Whatever shows settings shows `***` for it.",
    examples: ["hunter2"],
    vendor: { "x-secret": true },
  }),
);

export const SqlTextInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "SqlText",
    doc: "SQL source, a whole statement or one expression, as the field says.",
    examples: ["SELECT node_id FROM cpg_nodes"],
  }),
);

export const SemVerInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",
    alias: "SemVer",
    doc: "A version of a program as Semantic Versioning 2.0 writes it.",
    examples: ["1.4.0", "2.0.0-rc.1+build.7"],
  }),
);

export const Sha256HexInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    pattern: "^[0-9a-f]{64}$",
    alias: "Sha256Hex",
    doc: "A SHA-256 digest in lower-case hex.",
    examples: ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  }),
);

export const PlanFingerprintInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  str({
    min_length: 1,
    alias: "PlanFingerprint",
    doc: "Deterministic plan fingerprint for reproducibility.",
    examples: ["0000000000000000000000000000000000000000000000000000000000000000"],
  }),
);

export const DeltaVersionInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  int({
    ge: 0,
    alias: "DeltaVersion",
    doc: "A version of a Delta table, which is the number in the name of its commit file. The first commit is version 0.",
    examples: [0, 42],
  }),
);

export const StrMapInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  map(str(), str(), {
    alias: "StrMap",
    doc: "Text by name, for options and properties whose names belong to another system.",
    examples: [{ "delta.appendOnly": "true" }],
  }),
);

export const JsonDictInfo: () => TypeInfo = /* @__PURE__ */ alias(() =>
  map(str(), any(), {
    alias: "JsonDict",
    doc: "An object whose shape another system owns. Each field that uses it says whose.",
    examples: [{ batch_size: 8192 }],
    vendor: { "x-opaque": "The shape belongs to another system." },
  }),
);

export const DeltaFeatureNameInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DeltaFeatureName",
  module: "types",
  doc: "A table feature we know how to ask for, spelled as the Delta protocol spells it. Features found in a table stay plain text, because a newer writer may use one that is not listed here.",
  examples: ["changeDataFeed"],
  values: [
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
  ],
});

export const StatsPolicyInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "StatsPolicy",
  module: "types",
  doc: "Which columns get file statistics. Off writes none, explicit those listed, auto those that the plan's lineage shows to be filtered or joined on.",
  values: ["off", "explicit", "auto"],
});

export const SchemaModeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "SchemaMode",
  module: "types",
  doc: "What a write may do to the table schema. Merge adds columns, overwrite replaces the schema.",
  values: ["merge", "overwrite"],
});

export const WriteModeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "WriteMode",
  module: "types",
  doc: "What a write does if the table exists already. Error refuses, ignore leaves the table as it is.",
  values: ["error", "append", "overwrite", "ignore"],
});

export const ColumnMappingModeInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ColumnMappingMode",
  module: "types",
  doc: "How Parquet columns are found for the columns of the table (`delta.columnMapping.mode`).",
  values: ["none", "name", "id"],
});

export const CompressionInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "Compression",
  module: "types",
  doc: "A Parquet compression codec, in the spelling of the Parquet format.",
  values: ["UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI", "LZ4", "ZSTD", "LZ4_RAW"],
});

export const CachePolicyInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "CachePolicy",
  module: "types",
  doc: "Where the result of a view is kept so that it is computed once. Delta staging writes it to a table beside the outputs.",
  values: ["none", "memory", "delta_staging"],
});

export const SqlDialectInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "SqlDialect",
  module: "types",
  doc: "The language of a SQL text.",
  values: ["duckdb", "spark"],
});

export const OrderingLevelInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "OrderingLevel",
  module: "types",
  doc: "What is known about the order of rows. Implicit order follows from how the rows were made, explicit order is declared by keys.",
  values: ["unordered", "implicit", "explicit"],
});

export const DeterminismTierInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DeterminismTier",
  module: "types",
  doc: "What two runs over the same inputs agree on. Canonical is the same bytes, stable set the same rows in any order, best effort promises nothing.",
  values: ["canonical", "stable_set", "best_effort"],
});

export const SamplerKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "SamplerKind",
  module: "types",
  doc: "How a tracer decides which traces to keep. Ratio keeps a share of them.",
  values: ["always_on", "always_off", "ratio"],
});

export const OtlpProtocolInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "OtlpProtocol",
  module: "types",
  doc: "How telemetry is sent to a collector (`OTEL_EXPORTER_OTLP_PROTOCOL`).",
  values: ["http_protobuf", "http_json", "grpc"],
});

export const DiskCacheKindInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "DiskCacheKind",
  module: "types",
  doc: "What one on-disk cache holds. Each kind has its own directory and may have its own limits.",
  values: ["plan", "extract", "schema", "repo_scan", "runtime", "queue", "index", "coordination"],
});

export const LogLevelInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "LogLevel",
  module: "types",
  doc: "How much a log line matters, least first.",
  values: ["debug", "info", "warn", "error"],
});

export const LogDurabilityInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "LogDurability",
  module: "types",
  doc: "When a line of a log is safe. Buffered lines are lost with the process, up to a fifth of a second of them; line gives each to the system, which a kill does not lose; fsync has each on the disk.",
  values: ["buffered", "line", "fsync"],
});

export const ValidationStatusInfo: EnumInfo = /* @__PURE__ */ enumOf({
  name: "ValidationStatus",
  module: "types",
  doc: "The outcome of a check as a whole.",
  values: ["ok", "error"],
});
