# @generated from contracts/diagnostics/table-validation.yaml. Do not edit. [d75d57a79d35d52c]

"""What came of checking the rows of a table against its schema."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import ColumnName, NonEmptyStr, NonNegInt


class TableValidationReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """The outcome of checking one table, with enough of the offending rows to find the cause."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="The table that was checked.")]
    checked_rows: Annotated[
        NonNegInt,
        Meta(description="Rows looked at. Fewer than the table has if the policy samples."),
    ]
    failures: Annotated[list[ColumnFailure], Meta(description="One entry for each column and check that failed.")]
    passed: Annotated[bool, Meta(description="True if no row failed.")]
    complete: Annotated[
        bool,
        Meta(description="False if the check stopped early, so that there may be more failures than those listed."),
    ] = True

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.passed == (len(this.failures) == 0)):
            raise ValueError("a report passed if and only if it has no failures")


class ColumnFailure(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One check that some values of a column did not pass."""

    column: Annotated[ColumnName, Meta(description="The column.")]
    check: Annotated[str, Meta(description="The check, such as `not_null`, `dtype` or the text of a constraint.")]
    failed_rows: Annotated[NonNegInt, Meta(description="How many of the rows looked at failed.")]
    sample_rows: Annotated[
        list[NonNegInt],
        Meta(description="Positions of the first few of them, counted from 0 in the order they were read."),
    ] = field(default_factory=list)
    sample_values: Annotated[
        list[Any],
        Meta(
            description="Their values, in the same order.",
            extra={"tessera": {"x-opaque": "A column may hold anything."}},
        ),
    ] = field(default_factory=list)


class TableValidationErrorRow(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """One value that did not pass a check, as a row of the table of errors."""

    row: Annotated[
        NonNegInt,
        Meta(description="Position of the row it stands in, counted from 0 in the order they were read."),
    ]
    column: Annotated[ColumnName, Meta(description="The column. `*` for checks that look at several.")]
    check: Annotated[str, Meta(description="The check, as in ColumnFailure.")]
    value_json: Annotated[
        str | None,
        Meta(
            description="The value as JSON text. Null for checks that look at several columns.",
            extra={"tessera": {"x-json-text": "any", "x-opaque": "a column of a table has one type"}},
        ),
    ]
