# @generated from contracts/plan/results.yaml. Do not edit. [64406d617af2b391]

"""What came of planning a view and of running its plan."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from ..diagnostics.errors import ValidationErrorPayload
from ..schema.tables import TableSchemaSpec
from ..types import NonEmptyStr, NonNegInt


class PlanDiagnostics(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How far the planning of a view came and what it cost."""

    view_name: Annotated[NonEmptyStr, Meta(description="The view that was planned.")]
    explain: Annotated[
        str | None,
        Meta(description="The plan as the engine prints it. Null if there was none to print."),
    ]
    stage: Annotated[
        str,
        Meta(description="The last stage that was entered, such as `parse`, `optimize` or `serialize`."),
    ]
    timings_ms: Annotated[dict[str, NonNegInt], Meta(description="Wall time by stage, in milliseconds.")]
    error: Annotated[
        ValidationErrorPayload | None,
        Meta(description="The mistake the last stage ended with. Null if it came through."),
    ] = None


class PlanResult(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What running the plan of a view gave, without the rows."""

    view_name: Annotated[NonEmptyStr, Meta(description="The view whose plan was run.")]
    rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows it gave. Null if it failed or the rows were streamed on uncounted."),
    ]
    schema: Annotated[
        TableSchemaSpec | None,
        Meta(description="Columns it gave. Null if it failed before they were known."),
    ]
    error: Annotated[
        ValidationErrorPayload | None,
        Meta(description="What it failed with. Null if it came through."),
    ] = None
