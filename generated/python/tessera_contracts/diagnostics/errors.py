# @generated from contracts/diagnostics/errors.yaml. Do not edit. [d437f6952703f08f]

"""How a failed check is written down, wherever it happened."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from ..types import NonEmptyStr, PathStr, PosInt


ValidationErrorKind: TypeAlias = Literal[
    "decode",
    "validation",
    "constraint",
    "unknown_field",
    "missing_field",
    "tag",
    "depth",
    "size",
]
"""What sort of mistake it was. Decode means that the bytes did not parse at all; depth and size are limits of the reader."""


class SourcePos(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A place in a text file, such as the line of a contract or a configuration file."""

    file: Annotated[PathStr, Meta(description="The file, relative to the workspace.")]
    line: Annotated[PosInt, Meta(description="Line, counted from 1.")]
    col: Annotated[PosInt, Meta(description="Column, counted from 1 in UTF-16 code units as editors do.")]


class ValidationErrorPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One mistake in a value or in its bytes, in a form that logs, artifacts and other languages share."""

    type: Annotated[ValidationErrorKind, Meta(description="What sort of mistake it was.")]
    summary: Annotated[
        NonEmptyStr,
        Meta(description="The message, word for word as msgspec gives it, with the path where it says one."),
    ]
    path: Annotated[
        str,
        Meta(
            description="Where in the value it is, in msgspec's notation, such as `$.outputs[0].rows`. A lone `$` is the whole value.",
        ),
    ] = "$"
    contract: Annotated[
        str | None,
        Meta(description="The contract that was read. Null if the value has no named type."),
    ]
    expected: Annotated[
        str | None,
        Meta(description="What would have been right. Null if the mistake is not about a type or a bound."),
    ]
    received: Annotated[
        str | None,
        Meta(
            description="What was found, a type or a value as JSON has it, or a length. Null if nothing was. Long texts are cut.",
        ),
    ]
    code: Annotated[str, Meta(description="Stable code of the mistake for programs to look at, such as `too-small`.")]
    source: Annotated[
        SourcePos | None,
        Meta(description="Place in the file the value came from. Null for values that came over the wire."),
    ] = None
