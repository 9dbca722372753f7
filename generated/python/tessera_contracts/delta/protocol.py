# @generated from contracts/delta/protocol.yaml. Do not edit. [d4622189d3a8ad97]

"""What a Delta table requires of its clients, what a pipeline requires of a table, and whether the two go together."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from .._ints import SafeInt
from ..types import NonNegInt, TableUri


class DeltaFeatureGate(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a reader or writer requires of a table before it touches it."""

    min_reader_version: Annotated[
        NonNegInt | None,
        Meta(description="Lowest reader protocol version the table must have. Null requires none."),
    ] = None
    min_writer_version: Annotated[
        NonNegInt | None,
        Meta(description="Lowest writer protocol version the table must have. Null requires none."),
    ] = None
    required_reader_features: Annotated[list[str], Meta(description="Reader features the table must have.")] = field(
        default_factory=list,
    )
    required_writer_features: Annotated[list[str], Meta(description="Writer features the table must have.")] = field(
        default_factory=list,
    )


class DeltaProtocolSnapshot(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The protocol of a table at one version. It is read leniently (`convert` with `strict` false), because engines report numbers as text."""

    min_reader_version: Annotated[
        SafeInt | None,
        Meta(description="Reader protocol version of the table. Null if the engine did not report it."),
    ] = None
    min_writer_version: Annotated[
        SafeInt | None,
        Meta(description="Writer protocol version of the table. Null if the engine did not report it."),
    ] = None
    reader_features: Annotated[
        list[str],
        Meta(description="Reader features of the table. Empty below reader version 3."),
    ] = field(default_factory=list)
    writer_features: Annotated[
        list[str],
        Meta(description="Writer features of the table. Empty below writer version 7."),
    ] = field(default_factory=list)


class ProtocolCompatibilityReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Whether this program can read and write a table, and what it lacks if it cannot. It is made before the first file is touched."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    compatible_read: Annotated[
        bool,
        Meta(description="Whether the program implements everything the table requires of readers."),
    ]
    compatible_write: Annotated[
        bool,
        Meta(
            description="Whether it implements everything the table requires of writers, who must be able to read as well.",
        ),
    ]
    missing_reader_features: Annotated[
        list[str],
        Meta(description="Reader features of the table that the program does not implement, sorted."),
    ] = field(default_factory=list)
    missing_writer_features: Annotated[
        list[str],
        Meta(description="Writer features of the table that the program does not implement, sorted."),
    ] = field(default_factory=list)
    enabled_features: Annotated[
        list[str],
        Meta(
            description="Features that are in use in the table, sorted. A feature may be supported by the protocol and yet be switched off by its property.",
        ),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not (not this.compatible_read or len(this.missing_reader_features) == 0):
            raise ValueError("a table with missing_reader_features cannot be read")
        if not (not this.compatible_write or len(this.missing_writer_features) == 0):
            raise ValueError("a table with missing_writer_features cannot be written")
        if not (this.compatible_read or not this.compatible_write):
            raise ValueError("a table that cannot be read cannot be written")


DeltaErrorCode: TypeAlias = Literal[
    "ALREADY_EXISTS",
    "APPEND_ONLY",
    "CDF_DISABLED",
    "COMMIT_CONFLICT",
    "COMMIT_UNKNOWN",
    "CONSTRAINT_VIOLATED",
    "CONTRACT_MISMATCH",
    "DELETION_VECTOR_CORRUPT",
    "EXPRESSION_UNSUPPORTED",
    "FEATURE_UNSUPPORTED",
    "FILE_MISSING",
    "LIMIT_EXCEEDED",
    "LOG_CORRUPT",
    "LOG_GAP",
    "MERGE_AMBIGUOUS",
    "NOT_A_TABLE",
    "OPTION_INVALID",
    "PATH_OUTSIDE_TABLE",
    "PREDICATE_INVALID",
    "RETENTION_TOO_SHORT",
    "ROWS_REJECTED",
    "SCHEMA_INVALID",
    "SCHEMA_MISMATCH",
    "SOURCE_INVALID",
    "VERSION_NOT_FOUND",
    "WRITER_POLICY_UNSUPPORTED",
]
"""What an operation on a table failed of. What storage and the engine say has codes of its own."""
