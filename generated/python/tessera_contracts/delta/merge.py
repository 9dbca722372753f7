# @generated from contracts/delta/merge.yaml. Do not edit. [ad1e6ab945b4eb09]

"""Merges, which bring a table and new rows together in one commit."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias, Union

from msgspec import Meta, Raw, Struct, field

from .._rules import evaluates, safe
from ..types import ColumnName, SqlText
from .commit import CommitProperties
from .requests import DeltaTableRef


class DeltaMergeRequest(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Updates, deletes and inserts rows of a table by what source rows say. Of the clauses of a list, the first whose predicate is true decides."""

    table: Annotated[DeltaTableRef, Meta(description="The table that is merged into. Expressions call it `target`.")]
    source_ipc: Annotated[Raw, Meta(description="The source rows, one MessagePack bin with an Arrow IPC stream.")]
    merge_predicate: Annotated[
        SqlText,
        Meta(description="When a source row and a row of the table match. It calls them `source` and `target`."),
    ]
    matched: Annotated[
        list[DeltaMergeAction],
        Meta(description="What becomes of a row of the table that a source row matches."),
    ] = field(default_factory=list)
    not_matched: Annotated[
        list[DeltaMergeInsert],
        Meta(description="What becomes of a source row that matches no row of the table."),
    ] = field(default_factory=list)
    not_matched_by_source: Annotated[
        list[DeltaMergeAction],
        Meta(
            description="What becomes of a row of the table that no source row matches. Without clauses it stays as it is.",
        ),
    ] = field(default_factory=list)
    commit: Annotated[
        CommitProperties | None,
        Meta(description="What the commit carries. Null carries nothing."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not evaluates(
            lambda: safe(safe(len(this.matched) + len(this.not_matched)) + len(this.not_matched_by_source)) > 0,
        ):
            raise ValueError("a merge requires at least one clause")


class DeltaMergeUpdate(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="update",
    tag_field="action",
):
    """Changes a row of the table in place."""

    predicate: Annotated[SqlText | None, Meta(description="Condition beside the match. Null takes every row.")] = None
    assignments: Annotated[
        Annotated[dict[ColumnName, SqlText], Meta(min_length=1)],
        Meta(description="New value by column, SQL expressions over `source` and `target`."),
    ]


class DeltaMergeDelete(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="delete",
    tag_field="action",
):
    """Deletes a row of the table."""

    predicate: Annotated[SqlText | None, Meta(description="Condition beside the match. Null takes every row.")] = None


DeltaMergeAction: TypeAlias = Union[DeltaMergeUpdate, DeltaMergeDelete]
"""What a clause does to a row of the table, told apart by `action`."""


class DeltaMergeInsert(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Inserts a source row."""

    predicate: Annotated[SqlText | None, Meta(description="Condition on the source row. Null takes every row.")] = None
    values: Annotated[
        Annotated[dict[ColumnName, SqlText], Meta(min_length=1)],
        Meta(
            description="Value by column of the table, SQL expressions over `source`. Columns that are not given are null or take their default.",
        ),
    ]
