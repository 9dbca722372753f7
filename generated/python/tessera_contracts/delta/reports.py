# @generated from contracts/delta/reports.yaml. Do not edit. [ce344f92803eb43b]

"""What operations on Delta tables did, and what a table looks like."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..schema.tables import TableSchemaSpec
from ..types import ColumnName, DeltaVersion, EventTimeMs, JsonDict, NonEmptyStr, NonNegInt, StrMap, TableUri
from .protocol import DeltaProtocolSnapshot
from .requests import DeltaTableRef


class DeltaSnapshotBundle(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a table looks like at one version, without its rows."""

    table: Annotated[DeltaTableRef, Meta(description="The table as it was asked for.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was found.")]
    protocol: Annotated[DeltaProtocolSnapshot, Meta(description="What the version requires of its clients.")]
    schema: Annotated[TableSchemaSpec, Meta(description="The columns, as Arrow has them.")]
    files: Annotated[NonNegInt, Meta(description="Number of data files.")]
    rows: Annotated[
        NonNegInt | None,
        Meta(description="Number of rows, from the statistics of the files. Null if a file has none."),
    ]
    properties: Annotated[StrMap, Meta(description="The table properties, such as `delta.appendOnly`.")]
    partition_columns: Annotated[
        list[ColumnName],
        Meta(description="Columns that rows are split into directories by, outermost first."),
    ]


class DeltaAppendReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a write did, in the words of delta-rs."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    num_added_files: Annotated[NonNegInt, Meta(description="Data files that were written.")]
    num_removed_files: Annotated[
        NonNegInt,
        Meta(description="Data files that left the table, none unless it was overwritten."),
    ]
    num_added_rows: Annotated[NonNegInt, Meta(description="Rows that were written.")]
    num_partitions: Annotated[
        NonNegInt,
        Meta(description="Partitions the rows belong to. Zero if the table is not partitioned."),
    ]
    execution_time_ms: Annotated[
        NonNegInt,
        Meta(description="Wall time of the write with its commit, in milliseconds."),
    ]


class VacuumReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a vacuum deleted, or would have deleted."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    retention_hours: Annotated[
        NonNegInt | None,
        Meta(
            description="Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention.",
        ),
    ]
    dry_run: Annotated[bool, Meta(description="True if files were only listed.")]
    files_deleted: Annotated[list[str], Meta(description="The files, as paths relative to the table.")] = field(
        default_factory=list,
    )
    num_files: Annotated[NonNegInt, Meta(description="How many files there were, also if they are not listed.")] = 0
    size_bytes: Annotated[
        NonNegInt,
        Meta(description="Their size together, in bytes. Zero if the engine did not report it."),
    ] = 0


class OptimizeReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What compacting or clustering a table did, in the words of delta-rs. The spelling of its own JSON is read too."""

    num_files_added: Annotated[NonNegInt, Meta(description="Larger files that were written.")]
    num_files_removed: Annotated[NonNegInt, Meta(description="Files they replace.")]
    partitions_optimized: Annotated[NonNegInt, Meta(description="Partitions in which at least one file was rewritten.")]
    num_batches: Annotated[NonNegInt, Meta(description="Record batches that were written.")]
    total_considered_files: Annotated[NonNegInt, Meta(description="Files that were looked at.")]
    total_files_skipped: Annotated[
        NonNegInt,
        Meta(description="Files of those that were left as they are, being large enough or alone."),
    ]


class RestoreReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What going back to an earlier state of a table did, in the words of delta-rs. The spelling of its own JSON is read too."""

    num_removed_file: Annotated[
        NonNegInt,
        Meta(description="Files that left the table, having come after the state gone back to."),
    ]
    num_restored_file: Annotated[NonNegInt, Meta(description="Files that are part of the table again.")]


class HistoryEntry(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One commit of a table, its `commitInfo` with the version it made."""

    timestamp: Annotated[
        EventTimeMs | None,
        Meta(description="When the commit was made, by the writer's clock."),
    ] = None
    in_commit_timestamp: Annotated[
        EventTimeMs | None,
        Meta(
            description="The commit's time, which never goes back from one version to the next. There if in-commit timestamps are enabled.",
        ),
    ] = field(default=None, name="inCommitTimestamp")
    operation: Annotated[str | None, Meta(description="What was done, such as `WRITE` or `MERGE`.")] = None
    operation_parameters: Annotated[
        JsonDict | None,
        Meta(description="How it was done. The writer's own keys, most of them with text values."),
    ] = field(default=None, name="operationParameters")
    operation_metrics: Annotated[
        JsonDict | None,
        Meta(description="What it changed, such as the number of files and rows. The writer's own keys."),
    ] = field(default=None, name="operationMetrics")
    read_version: Annotated[
        DeltaVersion | None,
        Meta(description="Version of the table that the commit was based on."),
    ] = field(default=None, name="readVersion")
    isolation_level: Annotated[str | None, Meta(description="Isolation that the commit was checked with.")] = field(
        default=None,
        name="isolationLevel",
    )
    is_blind_append: Annotated[
        bool | None,
        Meta(description="True if the commit added files without reading the table."),
    ] = field(default=None, name="isBlindAppend")
    engine_info: Annotated[str | None, Meta(description="Name and version of the engine.")] = field(
        default=None,
        name="engineInfo",
    )
    client_version: Annotated[str | None, Meta(description="Name and version of the client library.")] = field(
        default=None,
        name="clientVersion",
    )
    txn_id: Annotated[
        str | None,
        Meta(description="Identifies the transaction. There if the table is managed by a catalog."),
    ] = field(default=None, name="txnId")
    user_id: Annotated[str | None, Meta(description="Who made the commit, as an identifier.")] = field(
        default=None,
        name="userId",
    )
    user_name: Annotated[str | None, Meta(description="Who made the commit, as a name.")] = field(
        default=None,
        name="userName",
    )
    user_metadata: Annotated[str | None, Meta(description="What the user wrote down about the commit.")] = field(
        default=None,
        name="userMetadata",
    )
    version: Annotated[DeltaVersion, Meta(description="The version the commit made.")]


class HistoryReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The commits of a table, as far back as its log is kept."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    entries: Annotated[list[HistoryEntry], Meta(description="The commits, the latest first.")]


class DeltaMaintenanceEvent(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A table was maintained, by a policy or by hand."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the operation ended. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    operation: Annotated[NonEmptyStr, Meta(description="What was done, such as `OPTIMIZE`, `VACUUM` or `CHECKPOINT`.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version it left the table at. Null if nothing had to be done."),
    ]
    metrics: Annotated[
        JsonDict,
        Meta(description="What it did, the fields of the operation's report, such as OptimizeReport."),
    ]


class DeltaOperationEvent(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A request to a table was carried out. One is written for each request, so that the load on a table can be seen."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the request was answered. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    operation: Annotated[
        NonEmptyStr,
        Meta(description="The request, by the name of its contract, such as DeltaMergeRequest."),
    ]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version that was read or committed. Null if the table does not exist."),
    ]
    metrics: Annotated[JsonDict, Meta(description="What it cost and did, in the engine's own words.")]
