# @generated from contracts/query/queries.yaml. Do not edit. [34d13b70870339bb]

"""Queries over one dataset, and views."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..schema.tables import TableSchemaSpec
from ..types import ColumnName, Identifier, SqlText, StrMap
from .expressions import ExprSpec


class DerivedField(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column that is computed."""

    name: Annotated[
        ColumnName,
        Meta(
            description="Name of the column. It is always given, since engines disagree on how to name an expression.",
        ),
    ]
    expr: Annotated[ExprSpec, Meta(description="What it holds, from the columns of the row.")]


class ProjectionSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The columns of a result, the stored ones first and then the computed ones."""

    base: Annotated[list[ColumnName], Meta(description="Stored columns to keep, in order. Empty keeps all.")] = field(
        default_factory=list,
    )
    derived: Annotated[list[DerivedField], Meta(description="Columns to compute, in order.")] = field(
        default_factory=list,
    )
    rename: Annotated[StrMap, Meta(description="New name by stored name. Expressions use the stored name.")] = field(
        default_factory=dict,
    )

    def __post_init__(self) -> None:
        this: Any = self
        if not all(len([other for other in this.derived if other.name == field.name]) == 1 for field in this.derived):
            raise ValueError("the names of derived fields must be unique")
        if any(field.name in this.base for field in this.derived):
            raise ValueError("a derived field cannot have the name of a base column")


class QuerySpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Some rows and columns of one dataset."""

    projection: Annotated[ProjectionSpec, Meta(description="The columns of the result.")]
    predicate: Annotated[
        ExprSpec | None,
        Meta(description="Condition that rows must meet. It may use derived columns. Null takes all rows."),
    ] = None
    pushdown_predicate: Annotated[
        ExprSpec | None,
        Meta(
            description="A condition on stored columns that the scan applies to skip files and row groups. It may let through more than the predicate, never less. Null pushes nothing down.",
        ),
    ] = None


class ViewSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A named result that is computed when it is read. It is said either in SQL or as a query."""

    name: Annotated[Identifier, Meta(description="Name of the view, by which SQL refers to it.")]
    sql: Annotated[SqlText | None, Meta(description="The view as one SELECT statement.")] = None
    query: Annotated[
        QuerySpec | None,
        Meta(description="The view as a query over the dataset it is declared with."),
    ] = None
    schema: Annotated[
        TableSchemaSpec | None,
        Meta(description="What the result is checked against. Null takes it as it comes."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.sql is None) != (this.query is None)):
            raise ValueError("a view has either sql or query")
