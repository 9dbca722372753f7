# @generated from contracts/delta/commit.yaml. Do not edit. [31029d826b171438]

"""What a write brings along for its commit, and what it leaves there for whoever reads the table's history."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, UNSET, UnsetType, field

from ..types import (
    ColumnName,
    DeltaFeatureName,
    EventTimeMs,
    NonEmptyStr,
    NonNegInt,
    PlanFingerprint,
    RunId,
    SchemaMode,
    Sha256Hex,
    StrMap,
    WriteMode,
)
from .parquet import ParquetWriterPolicy


class AppTransaction(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How far an application got, committed with the data it wrote, so that a retry can tell that the work is done. In the log it is a TxnAction."""

    app_id: Annotated[NonEmptyStr, Meta(description="Identifies the application, or one stream of it.")]
    version: Annotated[NonNegInt, Meta(description="A number of the application's own, such as a batch number.")]
    last_updated: Annotated[
        EventTimeMs | None,
        Meta(description="When this was recorded. Null lets the writer fill it in."),
    ] = None


class CommitProperties(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a commit carries beside its data, and how hard to try."""

    custom_metadata: Annotated[
        StrMap,
        Meta(description="Keys to add to `commitInfo`. A pipeline run puts a CommitMetadata here."),
    ] = field(default_factory=dict)
    max_commit_retries: Annotated[
        NonNegInt,
        Meta(description="How often the commit is tried again after losing to another writer. Zero gives up at once."),
    ] = 15
    app_transactions: Annotated[
        list[AppTransaction],
        Meta(description="Application progress to commit together with the data."),
    ] = field(default_factory=list)
    isolation_level: Annotated[
        Literal["serializable", "write_serializable"] | None,
        Meta(
            description="Which commits of others the write must not run beside. Null follows the table's `delta.isolationLevel`, or else is write_serializable, under which appends that read nothing never conflict.",
        ),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not all(
            len([other for other in this.app_transactions if other.app_id == one.app_id]) == 1
            for one in this.app_transactions
        ):
            raise ValueError("an application can have only one transaction in a commit")


class CommitMetadata(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Which run made a commit and from what, as keys of `commitInfo`. They lead from a version of a table to the RunManifest and from there to every input."""

    run_id: Annotated[RunId, Meta(description="The run. Its manifest lists this commit among the outputs.")]
    plan_fingerprint: Annotated[
        PlanFingerprint | None,
        Meta(description="Fingerprint of the plan that made the rows. Null if the write belongs to no plan."),
    ] = None
    plan_signature: Annotated[
        str | None,
        Meta(description="Hash over the shape of all plans of the run. Null if the write belongs to no plan."),
    ] = None
    delta_inputs: Annotated[
        str | None,
        Meta(
            description="The tables the run read, a list of DeltaInputPin as JSON text. It is text because engines keep only text in `commitInfo`. Null if nobody wrote them down.",
            extra={"tessera": {"x-json-text": "list[DeltaInputPin]"}},
        ),
    ] = None
    artifact_ids: Annotated[
        str | None,
        Meta(
            description="Id in the artifact store by kind of artifact, as JSON text. Null if no artifacts were stored.",
            extra={"tessera": {"x-json-text": "StrMap"}},
        ),
    ] = None
    operation: Annotated[
        str | None,
        Meta(description="What was done, such as `WRITE` or `MERGE`. Null if only `commitInfo` itself says it."),
    ] = None
    engine_info: Annotated[
        str | None,
        Meta(description="Name and version of the writer. Null if only `commitInfo` itself says it."),
    ] = None
    result_key: Annotated[
        Sha256Hex | None,
        Meta(description="Fingerprint of the ResultKey of the rows. Null if the write belongs to no plan."),
    ] = None


class DeltaWriteOptions(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One write to a table, where it departs from the table's DeltaWritePolicy."""

    mode: Annotated[WriteMode, Meta(description="What is done if the table exists already.")] = "append"
    schema_mode: Annotated[
        SchemaMode | None,
        Meta(description="How rows with another schema are treated. Null follows the table's DeltaSchemaPolicy."),
    ] = None
    partition_by: Annotated[
        list[ColumnName] | None,
        Meta(
            description="Columns that rows are split into directories by, outermost first. Null follows the policy. A table that exists keeps its own.",
        ),
    ] = None
    zorder_by: Annotated[
        list[ColumnName] | None,
        Meta(description="Columns that rows are clustered by. Null follows the policy."),
    ] = None
    stats_columns: Annotated[
        list[ColumnName] | None,
        Meta(
            description="Columns that get statistics. Absent follows the policy, null leaves the choice to the writer.",
        ),
    ] | UnsetType = UNSET
    enable_features: Annotated[
        list[DeltaFeatureName],
        Meta(description="Table features to switch on. Absent follows the policy, an empty list switches on none."),
    ] | UnsetType = UNSET
    writer: Annotated[
        ParquetWriterPolicy | None,
        Meta(description="Settings of the Parquet writer. Null follows the policy."),
    ] = None
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing and tries as often as usual."),
    ] = None
