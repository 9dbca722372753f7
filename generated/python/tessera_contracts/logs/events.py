# @generated from contracts/logs/events.yaml. Do not edit. [711cb95ab9f0a967]

"""The lines of the structured log, one JSON object a line. What happened comes first, under `event`."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from msgspec import Meta, Struct

from ..diagnostics.errors import ValidationErrorPayload
from ..types import DeltaVersion, EventTimeMs, NonNegInt, RunId, TableUri


class RunStarted(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="run_started", tag_field="event"):
    """A run began."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    inputs: Annotated[list[str], Meta(description="Names of the datasets it is going to read.")]


class RunFinished(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="run_finished", tag_field="event"):
    """A run came to its end with all outputs committed."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    duration_ms: Annotated[NonNegInt, Meta(description="Wall time of the whole run in milliseconds.")]


class RunFailed(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="run_failed", tag_field="event"):
    """A run gave up. Outputs committed before stay committed."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    error: Annotated[ValidationErrorPayload, Meta(description="The mistake that ended it.")]


class TaskStarted(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="task_started", tag_field="event"):
    """A task of the run began."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    task: Annotated[str, Meta(description="Name of the task in the plan.")]


class TaskFinished(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="task_finished", tag_field="event"):
    """A task of the run came to its end."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    task: Annotated[str, Meta(description="Name of the task in the plan.")]
    rows: Annotated[NonNegInt | None, Meta(description="Rows it produced. Null if the task does not produce rows.")]


class DeltaCommit(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="delta_commit", tag_field="event"):
    """A version of a Delta table was committed."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    version: Annotated[DeltaVersion, Meta(description="The version that was committed.")]
    operation: Annotated[
        str,
        Meta(description="What made the commit, as its commitInfo says, such as WRITE or OPTIMIZE."),
    ]


class ValidationFailed(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    tag="validation_failed",
    tag_field="event",
):
    """A value did not fit its contract, and the run went on without it."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
    contract: Annotated[str, Meta(description="The contract it should have fit.")]
    error: Annotated[ValidationErrorPayload, Meta(description="The first mistake that was found.")]


LogEvent: TypeAlias = Union[
    RunStarted,
    RunFinished,
    RunFailed,
    TaskStarted,
    TaskFinished,
    DeltaCommit,
    ValidationFailed,
]
"""Any line of the structured log, told apart by `event`."""


class StructuredLogEvent(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What every line of the log carries. It is the base of the events and never written by itself."""

    run_id: Annotated[RunId, Meta(description="The run that logged the line.")]
    plan_signature: Annotated[
        str | None,
        Meta(
            description="Hash over the shape of the run's plans. Lines with the same signature come from runs of the same pipeline. Null if it was not planned yet.",
        ),
    ]
    timestamp_ms: Annotated[EventTimeMs, Meta(description="When it happened.")]
