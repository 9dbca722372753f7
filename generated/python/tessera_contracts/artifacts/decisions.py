# @generated from contracts/artifacts/decisions.yaml. Do not edit. [f68bcd38e5dae1ae]

"""What the pipeline decided on its own while it ran, written down so that a person can ask why."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..delta.parquet import ParquetWriterPolicy
from ..delta.policies import DeltaSchemaPolicy, DeltaWritePolicy
from ..delta.protocol import DeltaFeatureGate
from ..diagnostics.errors import ValidationErrorPayload
from ..types import (
    CachePolicy,
    ColumnName,
    NonEmptyStr,
    PathStr,
    PlanFingerprint,
    Sha256Hex,
    StatsPolicy,
    StrMap,
    ValidationStatus,
)


class DeltaStatsDecision(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Which columns of a table get file statistics, and what that was decided on."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="The table the decision is about.")]
    stats_policy: Annotated[StatsPolicy, Meta(description="The policy that was in force.")]
    stats_columns: Annotated[
        list[ColumnName] | None,
        Meta(
            description="The columns chosen, as written to `delta.dataSkippingStatsColumns`. Null leaves the choice to the writer.",
        ),
    ]
    lineage_columns: Annotated[
        list[ColumnName],
        Meta(description="Columns that plans filter or join on, sorted. The auto policy chooses among these first."),
    ]


class ViewCacheArtifact(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How the result of a view was kept between its readers, and whether that helped."""

    view_name: Annotated[NonEmptyStr, Meta(description="The view whose result was kept.")]
    cache_policy: Annotated[CachePolicy, Meta(description="Where it was kept.")]
    cache_path: Annotated[
        PathStr | None,
        Meta(description="Table the result was staged in. Null unless the policy is delta_staging."),
    ]
    plan_fingerprint: Annotated[
        PlanFingerprint | None,
        Meta(
            description="Fingerprint of the plan that made the result. Null if the view was cached before it was planned.",
        ),
    ]
    hit: Annotated[bool | None, Meta(description="True if an earlier result was used. Null if nobody read the view.")]
    result_key: Annotated[
        Sha256Hex | None,
        Meta(
            description="Fingerprint of the ResultKey, under which the result is kept. Null if the view was cached before it was planned.",
        ),
    ] = None
    reason: Annotated[
        str | None,
        Meta(
            description="Why no earlier result was used, such as `nothing is staged under this key`. Null if one was.",
        ),
    ] = None


class SemanticColumnSpec(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A column whose values mean more than their Arrow type says."""

    column_name: Annotated[ColumnName, Meta(description="The column.")]
    semantic_type: Annotated[
        NonEmptyStr,
        Meta(description="What the values are, by the name of an extension type such as NodeId or SpanId."),
    ]
    metadata_key: Annotated[
        NonEmptyStr,
        Meta(description="Key of the Arrow field metadata that carries the semantic type."),
    ]


class SemanticValidation(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Whether the columns of a view still carry the meaning that was declared for them."""

    view_name: Annotated[NonEmptyStr, Meta(description="The view that was checked.")]
    status: Annotated[ValidationStatus, Meta(description="Error if at least one column lost its meaning.")]
    entries: Annotated[list[SemanticColumnSpec], Meta(description="The columns that were checked.")]
    errors: Annotated[
        list[NonEmptyStr],
        Meta(description="One sentence for each column that failed. Empty if the status is ok."),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.status == "ok") == (len(this.errors) == 0)):
            raise ValueError("the status is ok if and only if there are no errors")


class WriterPolicySnapshot(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Every setting that shaped the files of one write, with all defaults resolved."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="The table that was written.")]
    write_policy: Annotated[
        DeltaWritePolicy | None,
        Meta(description="Layout, statistics and features. Null if the table is not a Delta table."),
    ]
    schema_policy: Annotated[
        DeltaSchemaPolicy | None,
        Meta(description="What the write was allowed to do to the schema. Null if nothing was said."),
    ]
    parquet: Annotated[
        ParquetWriterPolicy | None,
        Meta(description="Settings of the Parquet writer. Null leaves them to the writer."),
    ]
    feature_gate: Annotated[
        DeltaFeatureGate | None,
        Meta(description="What the write required of the table's protocol. Null if it required nothing."),
    ]
    resolved_stats_columns: Annotated[
        list[ColumnName],
        Meta(description="The columns that got statistics after policy, lineage and limits were applied."),
    ] = field(default_factory=list)
    table_properties: Annotated[
        StrMap,
        Meta(description="The table properties the write set, as Delta spells them."),
    ] = field(default_factory=dict)
    policy_hash: Annotated[
        Sha256Hex,
        Meta(
            description="Fingerprint of the other fields. Two writes with the same hash were made with the same settings.",
        ),
    ]


class WriterPolicyValidation(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Whether the settings of a write could be understood and agree with each other."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="The table that was about to be written.")]
    status: Annotated[ValidationStatus, Meta(description="Error means that nothing was written.")]
    errors: Annotated[
        list[ValidationErrorPayload],
        Meta(description="What is wrong with the settings. Empty if the status is ok."),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.status == "ok") == (len(this.errors) == 0)):
            raise ValueError("the status is ok if and only if there are no errors")
