# @generated from contracts/schema/ordering.yaml. Do not edit. [3c7aee9d16029eea]

"""Kernels that order, reduce and align the rows of a table, as data."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..arrow.metadata import SortDirection
from ..types import ColumnName, OrderingLevel


class SortKeySpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column that rows are sorted by."""

    column: Annotated[ColumnName, Meta(description="The column, one of the table that is sorted.")]
    order: Annotated[
        SortDirection,
        Meta(description="Which way. Nulls come last either way, so that the order does not depend on the engine."),
    ] = "ascending"


class OrderingKey(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column that rows are known to be ordered by. It is a fact and no wish, which is why it has no default."""

    column: Annotated[ColumnName, Meta(description="The column, one of the table itself.")]
    order: Annotated[
        SortDirection,
        Meta(description="Which way its values go from row to row, within equal values of the keys before."),
    ]


class OrderingSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a planner may take for granted about the order of rows. It is kept in the schema of a table as OrderingMetadata."""

    level: Annotated[OrderingLevel, Meta(description="How the order is known.")] = "unordered"
    keys: Annotated[
        list[OrderingKey],
        Meta(description="The columns that rows are ordered by, most significant first."),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.level != "explicit" or len(this.keys) > 0):
            raise ValueError("level explicit requires keys")
        if not (this.level != "unordered" or len(this.keys) == 0):
            raise ValueError("keys require level implicit or explicit")


DedupeStrategy: TypeAlias = Literal["keep_first", "keep_best_by_score", "collapse"]
"""Which of the rows with equal keys stays. The first as they come, the first by the tie breakers, or one row that takes each column from the first row that has a value there."""


class DedupeSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How rows with equal keys are reduced to one."""

    keys: Annotated[
        Annotated[list[ColumnName], Meta(min_length=1)],
        Meta(description="Columns that are equal in rows that say the same."),
    ]
    strategy: Annotated[DedupeStrategy, Meta(description="Which row stays.")] = "keep_first"
    tie_breakers: Annotated[
        list[SortKeySpec],
        Meta(
            description="How rows with equal keys are ordered before one is taken, the score first. Empty takes them as they come, which is only repeatable if their order is.",
        ),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.strategy != "keep_best_by_score" or len(this.tie_breakers) > 0):
            raise ValueError("strategy keep_best_by_score requires tie_breakers")


IntervalAlignMode: TypeAlias = Literal["exact", "contained", "overlapping"]
"""When two spans match. If they are the same, if the left one lies inside the right one, or if they share at least one position."""


class IntervalAlignSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Joins rows whose spans match, such as tokens with the syntax nodes around them. Spans are half-open, so that neighbours do not overlap."""

    mode: Annotated[IntervalAlignMode, Meta(description="When two spans match.")] = "contained"
    partition_by: Annotated[
        list[tuple[ColumnName, ColumnName]],
        Meta(description="Pairs of columns that must be equal as well, left side first, such as the file."),
    ] = field(default_factory=list)
    left_span: Annotated[
        tuple[ColumnName, ColumnName],
        Meta(description="Columns with the start and the end of the left span."),
    ]
    right_span: Annotated[
        tuple[ColumnName, ColumnName],
        Meta(description="Columns with the start and the end of the right span."),
    ]
    keep_unmatched: Annotated[
        bool,
        Meta(description="Whether a left row without a match stays, with nulls on the right."),
    ] = False
