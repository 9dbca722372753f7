# @generated from contracts/plan/execution.yaml. Do not edit. [bb4a7f7933fd1aa1]

"""What an engine on another machine said of the statements that it was given."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, field

from ..types import NonEmptyStr, NonNegInt, StrMap


class EngineErrorContext(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A place in a statement that an error is about."""

    start: Annotated[
        NonNegInt,
        Meta(description="Where the piece begins in the text of the statement, counted in characters from 0."),
    ]
    stop: Annotated[NonNegInt, Meta(description="Where the last character of the piece stands.")]
    fragment: Annotated[str, Meta(description="The piece itself.")]
    object: Annotated[
        str | None,
        Meta(description="Name of the view that the text is of. Null if it is the statement itself."),
    ]
    plan_path: Annotated[
        str | None,
        Meta(
            description="Path of the operator or expression in the plan whose text it is. Null if the statement was not made of a plan.",
        ),
    ] = None


class EngineErrorPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """An error as an engine on another machine told it."""

    code: Annotated[NonEmptyStr, Meta(description="What kind of error it is, in the client's words.")]
    error_class: Annotated[
        str | None,
        Meta(description="Name of the error in the engine's own list. Null if it has no such list."),
    ]
    sql_state: Annotated[
        str | None,
        Meta(
            description="Five characters by which databases tell kinds of errors apart. Null if the engine gave none.",
        ),
    ]
    message: Annotated[str, Meta(description="What the engine said, without its stack.")]
    parameters: Annotated[
        StrMap,
        Meta(description="The parts of the message that differ from one such error to the next."),
    ] = field(default_factory=dict)
    contexts: Annotated[
        list[EngineErrorContext],
        Meta(description="The places that it is about, the innermost first."),
    ] = field(default_factory=list)
    operation_id: Annotated[
        str | None,
        Meta(description="Id of the operation that failed. Null if no operation was under way."),
    ] = None
    retriable: Annotated[bool, Meta(description="Whether the same call may succeed later.")]
    server_version: Annotated[
        str | None,
        Meta(description="Version of the server. Null if it is not known yet."),
    ] = None


class EngineExecution(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """How an engine on another machine executed a statement: who it was, and what it took. It says nothing of the rows, and so has no part in any fingerprint."""

    engine: Annotated[NonEmptyStr, Meta(description="Which engine it was, such as `spark` or `sail`.")]
    server_version: Annotated[NonEmptyStr, Meta(description="Its version, as it says itself.")]
    delta_version: Annotated[
        str | None,
        Meta(description="Version of the Delta writer in it. Null if there is none, or it does not say."),
    ] = None
    session_conf: Annotated[StrMap, Meta(description="The settings of its session that decide results.")] = field(
        default_factory=dict,
    )
    operation_ids: Annotated[
        list[str],
        Meta(description="Ids of the operations, in the order in which they were sent."),
    ]
    attempts: Annotated[NonNegInt, Meta(description="How often a statement was sent.")]
    reattaches: Annotated[
        NonNegInt,
        Meta(description="How often a result was taken up again after its connection had ended."),
    ]
    rows: Annotated[NonNegInt, Meta(description="Rows that arrived.")]
    bytes: Annotated[NonNegInt, Meta(description="Bytes of the batches that arrived.")]
    wall_ms: Annotated[
        NonNegInt,
        Meta(description="From sending the first statement to the end of the last one, in milliseconds."),
    ]
