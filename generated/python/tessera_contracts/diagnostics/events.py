# @generated from contracts/diagnostics/events.yaml. Do not edit. [f105a270a70393c4]

"""The rows of the diagnostics tables. Producers may leave out the time; ingestion then stamps the row with its own."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..types import (
    CachePolicy,
    DeltaVersion,
    DiskCacheKind,
    EventTimeMs,
    LogLevel,
    NonEmptyStr,
    NonNegInt,
    PlanFingerprint,
    RunId,
    Sha256Hex,
    SqlText,
    StrMap,
    TableUri,
    WriteMode,
)
from .errors import ValidationErrorPayload


class DatafusionExplainEvent(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The engine was asked to explain a statement."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When it happened. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    sql: Annotated[SqlText, Meta(description="The statement.")]
    explain_analyze: Annotated[bool, Meta(description="True if the statement was also run to measure it.")] = False


class PlanArtifactEvent(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A view was planned and its plan was stored, or could not be."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When it happened. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    view_name: Annotated[str, Meta(description="The view.")]
    plan_fingerprint: Annotated[PlanFingerprint, Meta(description="Fingerprint of its optimised plan.")]
    error: Annotated[
        ValidationErrorPayload | None,
        Meta(
            description="Why the plan could not be stored, for instance because the engine cannot serialise one of its nodes. Null if it was.",
        ),
    ] = None


class WriteEvent(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A table was written."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the commit succeeded. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    mode: Annotated[WriteMode, Meta(description="How existing rows were treated.")]
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The version committed. Null if the table is not a Delta table or mode ignore left it alone."),
    ]
    rows: Annotated[NonNegInt | None, Meta(description="Rows written. Null if the writer did not count them.")]
    duration_ms: Annotated[
        NonNegInt | None,
        Meta(description="Wall time of the write with its commit, in milliseconds. Null if it was not measured."),
    ]


class DeltaScanRecord(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One scan of a Delta table, by the files that it looked at. What nobody counted is null."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the scan ended. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was read.")]
    files_considered: Annotated[NonNegInt, Meta(description="Data files of the version.")]
    files_pruned: Annotated[
        NonNegInt,
        Meta(description="Data files of those that partitions and statistics ruled out, so that they were not opened."),
    ]
    file_bytes: Annotated[
        NonNegInt,
        Meta(description="Size of the other files together, in bytes. A scan of few columns reads less of them."),
    ]
    row_groups: Annotated[
        NonNegInt | None,
        Meta(description="Parquet row groups that were read. Null if the engine did not tell."),
    ] = None
    bytes_read: Annotated[
        NonNegInt | None,
        Meta(description="Bytes that were read from storage. Null if the engine did not tell."),
    ] = None
    rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows that came of it. Null if nobody counted them, or the reader left early."),
    ] = None


class CdfReadRecord(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One read of a change data feed, by the rows it brought."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When the read ended. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    from_version: Annotated[DeltaVersion, Meta(description="First version whose changes were read.")]
    to_version: Annotated[DeltaVersion, Meta(description="Last version whose changes were read, itself included.")]
    inserts: Annotated[NonNegInt, Meta(description="Rows that were inserted in those versions.")] = 0
    updates: Annotated[
        NonNegInt,
        Meta(description="Rows that were updated. The row before and the row after count once."),
    ] = 0
    deletes: Annotated[NonNegInt, Meta(description="Rows that were deleted.")] = 0
    run_id: Annotated[RunId | None, Meta(description="The run that read. Null outside a run.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.from_version <= this.to_version):
            raise ValueError("from_version must not be after to_version")


class ViewCacheEvent(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A view with a cache policy was read."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When it happened. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    view_name: Annotated[NonEmptyStr, Meta(description="The view.")]
    cache_policy: Annotated[CachePolicy, Meta(description="Where its result is kept.")]
    hit: Annotated[bool, Meta(description="True if an earlier result was used.")]
    result_key: Annotated[
        Sha256Hex | None,
        Meta(description="Fingerprint of the ResultKey, under which the result is kept. Null if the view has none."),
    ] = None
    reason: Annotated[str | None, Meta(description="Why no earlier result was used. Null if one was.")] = None


class DiskCacheFault(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """An on-disk cache could not do what it was asked, and went on without. Whoever asked made what was not there again."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When it happened. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    kind: Annotated[DiskCacheKind, Meta(description="Which cache.")]
    code: Annotated[NonEmptyStr, Meta(description="Stable code of what went wrong, such as `CACHE_CORRUPT`.")]
    detail: Annotated[str, Meta(description="What went wrong, and what was done about it.")]


class PreparedStatementEvent(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A statement was prepared in a session."""

    event_time_unix_ms: Annotated[
        EventTimeMs,
        Meta(description="When it happened. Absent until ingestion stamps it."),
    ] | UnsetType = UNSET
    name: Annotated[NonEmptyStr, Meta(description="Name the statement is executed by.")]
    sql: Annotated[SqlText, Meta(description="The statement, with its placeholders.")]
    param_types: Annotated[list[str], Meta(description="SQL type of each placeholder, in order.")] = field(
        default_factory=list,
    )


class OtelLogPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The part of an OpenTelemetry log record that is ours. The exporter adds time, trace and resource."""

    name: Annotated[str, Meta(description="Name of the event, such as `delta.commit`.")]
    severity: Annotated[LogLevel, Meta(description="How much it matters.")]
    body: Annotated[
        Any,
        Meta(
            description="The payload of the event, a value of the contract that `name` calls for.",
            extra={"tessera": {"x-opaque": "Any contract of the workspace may be logged."}},
        ),
    ]
    attributes: Annotated[
        StrMap,
        Meta(description="What to filter by. Few names with few values, because collectors index them."),
    ] = field(default_factory=dict)
