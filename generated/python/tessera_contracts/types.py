# @generated from contracts/types.yaml. Do not edit. [54cf2143de8742b8]

"""The small words every other contract is written in. Numbers with bounds, names, hashes, times, and the closed vocabularies of Delta and the engine."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta


NonNegInt: TypeAlias = Annotated[
    int,
    Meta(
        ge=0,
        le=9007199254740991,
        description="A count or size. The upper bound is 2^53 - 1, so every reader that keeps integers in doubles reads it exactly.",
        examples=[0, 1048576],
    ),
]


NonNegInt64: TypeAlias = Annotated[
    int,
    Meta(
        ge=0,
        le=9223372036854775807,
        description="A count that may pass 2^53, up to 2^63 - 1. It is a bigint in TypeScript and a plain integer on the wire.",
    ),
]


PosInt: TypeAlias = Annotated[
    int,
    Meta(
        ge=1,
        le=9007199254740991,
        description="A count or size for which zero would be a mistake, such as a batch size or a line number.",
        examples=[1, 8192],
    ),
]


BoundedInt: TypeAlias = Annotated[
    int,
    Meta(
        ge=0,
        le=2147483647,
        description="A count that must also fit a signed 32-bit column.",
        examples=[0, 2147483647],
    ),
]


Ratio: TypeAlias = Annotated[
    float,
    Meta(ge=0.0, le=1.0, description="A share of a whole, both ends included.", examples=[0.25]),
]


OpenRatio: TypeAlias = Annotated[
    float,
    Meta(
        gt=0.0,
        lt=1.0,
        description="A share of a whole that can be neither nothing nor everything, such as the false positive rate of a Bloom filter.",
        examples=[0.05],
    ),
]


EventTimeMs: TypeAlias = Annotated[
    int,
    Meta(
        ge=0,
        le=9007199254740991,
        description="A moment in milliseconds since 1970-01-01T00:00:00Z.",
        examples=[1767225600000],
    ),
]


UnixSeconds: TypeAlias = Annotated[
    int,
    Meta(
        ge=0,
        le=9007199254740991,
        description="A moment in whole seconds since 1970-01-01T00:00:00Z.",
        examples=[1767225600],
    ),
]


Rfc3339: TypeAlias = Annotated[
    str,
    Meta(
        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
        description="A moment as RFC 3339 text with an offset, kept exactly as it was given. Delta time travel takes it in this form.",
        examples=["2026-01-01T00:00:00Z", "2026-01-01T01:30:00.25+01:30"],
    ),
]


NonEmptyStr: TypeAlias = Annotated[
    str,
    Meta(min_length=1, description="Text that says something. The empty string is refused.", examples=["cpg_nodes"]),
]


RunId: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=128,
        pattern="^[A-Za-z0-9._:-]+$",
        description="Names one pipeline run. The alphabet is safe in paths, log lines and commit metadata without escaping.",
        examples=["run-2026-01-01T00:00:00Z-7f3a"],
    ),
]


Identifier: TypeAlias = Annotated[
    str,
    Meta(pattern="^[A-Za-z_][A-Za-z0-9_]*$", description="A name that SQL takes unquoted.", examples=["cpg_nodes"]),
]


ColumnName: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=255,
        description="The name of a top-level column, as the table schema spells it.",
        examples=["node_id"],
    ),
]


TableUri: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        description="Where a table lives, as a local path or an object store URI. The storage options say how to reach it.",
        examples=["s3://lake/cpg_nodes", "/data/lake/cpg_nodes"],
    ),
]


PathStr: TypeAlias = Annotated[
    str,
    Meta(
        description="A path of the file system, kept as text. It is neither normalised nor checked for existence.",
        examples=["/var/cache/tessera"],
    ),
]


SecretStr: TypeAlias = Annotated[
    str,
    Meta(
        description="Text that nobody may see but the program that uses it, such as a password. Whatever shows settings shows `***` for it.",
        examples=["hunter2"],
        extra={"tessera": {"x-secret": True}},
    ),
]


SqlText: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        description="SQL source, a whole statement or one expression, as the field says.",
        examples=["SELECT node_id FROM cpg_nodes"],
    ),
]


SemVer: TypeAlias = Annotated[
    str,
    Meta(
        pattern="^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",
        description="A version of a program as Semantic Versioning 2.0 writes it.",
        examples=["1.4.0", "2.0.0-rc.1+build.7"],
    ),
]


Sha256Hex: TypeAlias = Annotated[
    str,
    Meta(
        pattern="^[0-9a-f]{64}$",
        description="A SHA-256 digest in lower-case hex.",
        examples=["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ),
]


PlanFingerprint: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        description="Deterministic plan fingerprint for reproducibility.",
        examples=["0000000000000000000000000000000000000000000000000000000000000000"],
    ),
]


DeltaVersion: TypeAlias = Annotated[
    int,
    Meta(
        ge=0,
        le=9007199254740991,
        description="A version of a Delta table, which is the number in the name of its commit file. The first commit is version 0.",
        examples=[0, 42],
    ),
]


StrMap: TypeAlias = Annotated[
    dict[str, str],
    Meta(
        description="Text by name, for options and properties whose names belong to another system.",
        examples=[{"delta.appendOnly": "true"}],
    ),
]


JsonDict: TypeAlias = Annotated[
    dict[str, Any],
    Meta(
        description="An object whose shape another system owns. Each field that uses it says whose.",
        examples=[{"batch_size": 8192}],
        extra={"tessera": {"x-opaque": "The shape belongs to another system."}},
    ),
]


DeltaFeatureName: TypeAlias = Literal[
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
]
"""A table feature we know how to ask for, spelled as the Delta protocol spells it. Features found in a table stay plain text, because a newer writer may use one that is not listed here."""


StatsPolicy: TypeAlias = Literal["off", "explicit", "auto"]
"""Which columns get file statistics. Off writes none, explicit those listed, auto those that the plan's lineage shows to be filtered or joined on."""


SchemaMode: TypeAlias = Literal["merge", "overwrite"]
"""What a write may do to the table schema. Merge adds columns, overwrite replaces the schema."""


WriteMode: TypeAlias = Literal["error", "append", "overwrite", "ignore"]
"""What a write does if the table exists already. Error refuses, ignore leaves the table as it is."""


ColumnMappingMode: TypeAlias = Literal["none", "name", "id"]
"""How Parquet columns are found for the columns of the table (`delta.columnMapping.mode`)."""


Compression: TypeAlias = Literal["UNCOMPRESSED", "SNAPPY", "GZIP", "BROTLI", "LZ4", "ZSTD", "LZ4_RAW"]
"""A Parquet compression codec, in the spelling of the Parquet format."""


CachePolicy: TypeAlias = Literal["none", "memory", "delta_staging"]
"""Where the result of a view is kept so that it is computed once. Delta staging writes it to a table beside the outputs."""


SqlDialect: TypeAlias = Literal["duckdb", "spark"]
"""The language of a SQL text."""


OrderingLevel: TypeAlias = Literal["unordered", "implicit", "explicit"]
"""What is known about the order of rows. Implicit order follows from how the rows were made, explicit order is declared by keys."""


DeterminismTier: TypeAlias = Literal["canonical", "stable_set", "best_effort"]
"""What two runs over the same inputs agree on. Canonical is the same bytes, stable set the same rows in any order, best effort promises nothing."""


SamplerKind: TypeAlias = Literal["always_on", "always_off", "ratio"]
"""How a tracer decides which traces to keep. Ratio keeps a share of them."""


OtlpProtocol: TypeAlias = Literal["http_protobuf", "http_json", "grpc"]
"""How telemetry is sent to a collector (`OTEL_EXPORTER_OTLP_PROTOCOL`)."""


DiskCacheKind: TypeAlias = Literal[
    "plan",
    "extract",
    "schema",
    "repo_scan",
    "runtime",
    "queue",
    "index",
    "coordination",
]
"""What one on-disk cache holds. Each kind has its own directory and may have its own limits."""


LogLevel: TypeAlias = Literal["debug", "info", "warn", "error"]
"""How much a log line matters, least first."""


LogDurability: TypeAlias = Literal["buffered", "line", "fsync"]
"""When a line of a log is safe. Buffered lines are lost with the process, up to a fifth of a second of them; line gives each to the system, which a kill does not lose; fsync has each on the disk."""


ValidationStatus: TypeAlias = Literal["ok", "error"]
"""The outcome of a check as a whole."""
