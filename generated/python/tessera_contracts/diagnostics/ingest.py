# @generated from contracts/diagnostics/ingest.yaml. Do not edit. [e37ff419e5be9148]

"""What came of taking in rows that others wrote, and the rows that could not be taken."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

from ..types import NonEmptyStr, NonNegInt
from .errors import SourcePos, ValidationErrorPayload


class IngestReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What came of one batch of rows."""

    table: Annotated[NonEmptyStr, Meta(description="Name of the contract that the rows are of.")]
    accepted: Annotated[NonNegInt, Meta(description="Rows that fit, and were handed on.")]
    stamped: Annotated[NonNegInt, Meta(description="Those of them that had no time, and got that of the batch.")]
    quarantined: Annotated[
        NonNegInt,
        Meta(description="Rows that did not fit. More of them than quarantine takes are counted alone."),
    ]

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.stamped <= this.accepted):
            raise ValueError("rows that got a time are among those that were accepted")


class QuarantinedRow(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A row that did not fit its contract, with the reason."""

    table: Annotated[NonEmptyStr, Meta(description="Name of the contract that the row should have fit.")]
    position: Annotated[NonNegInt, Meta(description="Which row of its batch it was, counted from 0.")]
    row: Annotated[
        Any,
        Meta(
            description="The row as it was, secrets masked. Its text, cut, if it is long or did not parse. Null if its bytes cannot be told apart from what follows.",
            extra={"tessera": {"x-opaque": "It did not fit what was expected, so it may be anything."}},
        ),
    ]
    error: Annotated[ValidationErrorPayload, Meta(description="Why it did not fit.")]
    source: Annotated[
        SourcePos | None,
        Meta(description="The line of the file that it came from. Null if it came from none."),
    ] = None
