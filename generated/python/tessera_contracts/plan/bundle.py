# @generated from contracts/plan/bundle.yaml. Do not edit. [6202dfbb91e9f4f6]

"""A planned view with everything that explains it, such as its lineage and the table versions it was planned on."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..artifacts.manifest import DeltaInputPin, FileInputPin
from ..diagnostics.errors import ValidationErrorPayload
from ..query.relations import CanonicalPlan
from ..types import ColumnName, NonEmptyStr, PlanFingerprint, SqlText


class ScanLineage(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a plan reads from one table."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="The table.")]
    projected: Annotated[list[ColumnName], Meta(description="Columns the scan returns.")]
    pushed_filters: Annotated[
        list[SqlText],
        Meta(description="Predicates the scan applies itself, one expression each."),
    ]


class PlanLineage(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Which columns a plan depends on. The statistics policy and the incremental planner both work from it."""

    required_columns: Annotated[
        dict[str, list[ColumnName]],
        Meta(description="Columns that the plan reads, by dataset, sorted."),
    ]
    join_keys: Annotated[
        list[tuple[str, str]],
        Meta(description="Pairs of qualified columns that rows are joined on, left side first."),
    ]
    filter_columns: Annotated[
        dict[str, list[ColumnName]],
        Meta(description="Columns that the plan filters on, by dataset, sorted."),
    ]
    scans: Annotated[list[ScanLineage], Meta(description="The table scans, in the order the plan has them.")]


class PlanBundle(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The plan of one view, as the plan artifact store keeps it."""

    view_name: Annotated[NonEmptyStr, Meta(description="The view.")]
    plan_fingerprint: Annotated[PlanFingerprint, Meta(description="Fingerprint of the optimised plan.")]
    plan_signature: Annotated[
        str | None,
        Meta(description="Hash over the shape of all plans of the run. Null if the view was planned outside a run."),
    ]
    substrait: Annotated[
        bytes | None,
        Meta(
            description="The optimised plan as a Substrait message. Null if a node of it cannot be expressed there; `errors` then says why.",
        ),
    ]
    logical: Annotated[
        Any,
        Meta(
            description="The logical plan as the engine displays it.",
            extra={"tessera": {"x-opaque": "The shape belongs to the engine."}},
        ),
    ]
    normal: Annotated[
        CanonicalPlan | None,
        Meta(
            description="The plan in its normal form, whose fingerprint is that of the plan. Two plans are compared by it. Null if nobody wrote it down.",
        ),
    ] = None
    lineage: Annotated[PlanLineage, Meta(description="Which columns the plan depends on.")]
    delta_inputs: Annotated[list[DeltaInputPin], Meta(description="The table versions it was planned on.")]
    file_inputs: Annotated[
        list[FileInputPin],
        Meta(description="The files of other formats it was planned on."),
    ] = field(default_factory=list)
    required_udfs: Annotated[list[str], Meta(description="User-defined functions the plan calls, sorted.")]
    errors: Annotated[
        list[ValidationErrorPayload],
        Meta(description="What went wrong without stopping the planning."),
    ] = field(default_factory=list)
