# @generated from contracts/delta/requests.yaml. Do not edit. [c5bfdab38d8d5804]

"""Requests that read the rows of a Delta table or change them. Each names its table first."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Raw, Struct, field

from ..types import ColumnName, DeltaVersion, PosInt, Rfc3339, SchemaMode, SqlText, StrMap, TableUri, WriteMode
from .cdf import DeltaCdfOptions
from .commit import CommitProperties
from .policies import DeltaConstraint, DeltaScanOptions


class DeltaTableRef(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A Delta table, at an earlier version or, if neither version nor timestamp is given, at the latest."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    storage_options: Annotated[
        StrMap | None,
        Meta(
            description="How its store is reached, in the store's own words, such as `aws_region`. Null takes what the environment offers. Secrets belong there and not here.",
        ),
    ] = None
    version: Annotated[
        DeltaVersion | None,
        Meta(
            description="The version that is meant. A request that changes the table names the one it was made from, and fails if a commit since then conflicts with it.",
        ),
    ] = None
    timestamp: Annotated[Rfc3339 | None, Meta(description="The moment whose latest version is meant.")] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.version is None or this.timestamp is None):
            raise ValueError("version and timestamp exclude each other")


class DeltaSnapshotRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Asks what a table looks like; the answer is a DeltaSnapshotBundle."""

    table: Annotated[DeltaTableRef, Meta(description="The table, at the version that is looked at.")]
    predicate: Annotated[
        SqlText | None,
        Meta(description="Counts only files that may hold rows for which it is true. Null counts all."),
    ] = None
    scan: Annotated[
        DeltaScanOptions | None,
        Meta(description="Shows the schema as a scan with these options has it. Null shows the table's own."),
    ] = None


class DeltaProviderRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Asks for a table as a source of rows that the engine can plan with."""

    table: Annotated[DeltaTableRef, Meta(description="The table, at the version that is read.")]
    predicate: Annotated[
        SqlText | None,
        Meta(
            description="Leaves out files that cannot hold rows for which it is true. Rows are not filtered. Null keeps all files.",
        ),
    ] = None
    scan: Annotated[
        DeltaScanOptions | None,
        Meta(description="How the table is presented. Null uses the defaults."),
    ] = None


class DeltaCdfRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Asks for the changes of a table."""

    table: Annotated[
        DeltaTableRef,
        Meta(description="The table. Which versions are read is up to the options, so it names none."),
    ]
    options: Annotated[DeltaCdfOptions, Meta(description="Which changes.")]


class DeltaWriteRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Writes rows to a table and creates it if need be."""

    table: Annotated[DeltaTableRef, Meta(description="The table that is written, or where it is to be.")]
    data_ipc: Annotated[
        Raw,
        Meta(
            description="The rows, one MessagePack bin with an Arrow IPC stream. It stays undecoded on its way, so that a large batch is not copied.",
        ),
    ]
    mode: Annotated[
        WriteMode,
        Meta(
            description="What is done if the table exists already. It has no default, since appending where overwriting was meant goes unnoticed.",
        ),
    ]
    schema_mode: Annotated[
        SchemaMode | None,
        Meta(description="How rows with another schema are treated. Null refuses them."),
    ] = None
    partition_columns: Annotated[
        list[ColumnName],
        Meta(
            description="Columns that rows are split into directories by, outermost first. A table that exists has the same ones.",
        ),
    ] = field(default_factory=list)
    target_file_size: Annotated[
        PosInt | None,
        Meta(description="Size a data file should have, in bytes. Null leaves it to the table."),
    ] = None
    constraints: Annotated[
        list[DeltaConstraint],
        Meta(
            description="Conditions to check the rows against beside those of the table. They are not added to the table.",
        ),
    ] = field(default_factory=list)
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None


class DeltaDeleteRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Deletes rows of a table."""

    table: Annotated[DeltaTableRef, Meta(description="The table that loses the rows.")]
    predicate: Annotated[
        SqlText | None,
        Meta(
            description="Rows for which it is true are deleted. Null deletes all rows, and has to be said for that reason.",
        ),
    ]
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None


class DeltaUpdateRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Changes rows of a table in place."""

    table: Annotated[DeltaTableRef, Meta(description="The table whose rows change.")]
    predicate: Annotated[
        SqlText | None,
        Meta(
            description="Rows for which it is true are changed. Null changes all rows, and has to be said for that reason.",
        ),
    ]
    assignments: Annotated[
        Annotated[dict[ColumnName, SqlText], Meta(min_length=1)],
        Meta(description="New value by column, SQL expressions over the row as it was."),
    ]
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None
