# @generated from contracts/query/expressions.yaml. Do not edit. [f0e87f91583bd621]

"""Expressions over the columns of a table, as data. They can be compared, rewritten and searched for columns, which SQL text cannot."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from msgspec import Meta, Struct

from .._ints import SafeInt
from ..arrow.types import ArrowTypeSpec
from ..types import ColumnName, Identifier, SqlText


class ColRef(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="column",
    tag_field="op",
):
    """The value of a column."""

    name: Annotated[
        ColumnName,
        Meta(description="The column, as the schema spells it. SQL would fold its case, this does not."),
    ]


class LiteralExpr(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="literal",
    tag_field="op",
):
    """A value that is the same for every row. Dates, decimals and the like are given as text, in the form that a cast to `dtype` takes."""

    value: Annotated[
        str | SafeInt | float | bool | None,
        Meta(description="The value, as text where JSON has no form for the type."),
    ]
    dtype: Annotated[
        ArrowTypeSpec,
        Meta(description="Type the value has in the plan. A JSON number alone would not tell an i32 from an i64."),
    ]


class Cast(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="cast",
    tag_field="op",
):
    """An expression as another type. A value that the type cannot hold is an error and never null."""

    expr: Annotated[ExprSpec, Meta(description="What is cast.")]
    dtype: Annotated[ArrowTypeSpec, Meta(description="Type of the result.")]


class Call(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="call",
    tag_field="op",
):
    """A function applied to expressions. Negation is the function `not`."""

    fn: Annotated[Identifier, Meta(description="Name of a builtin of the engine or of a registered DataFusionUdfSpec.")]
    args: Annotated[list[ExprSpec], Meta(description="The arguments, in order.")]


class BinaryOp(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="binary",
    tag_field="op",
):
    """Two expressions joined by an operator."""

    operator: Annotated[BinaryOperator, Meta(description="What joins them.")]
    left: Annotated[ExprSpec, Meta(description="The left side.")]
    right: Annotated[ExprSpec, Meta(description="The right side.")]


class IsNull(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="is_null",
    tag_field="op",
):
    """Whether an expression is null. It is never null itself."""

    expr: Annotated[ExprSpec, Meta(description="What may be null.")]


class InList(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="in_list",
    tag_field="op",
):
    """Whether an expression equals one of several. As in SQL it is null if it equals none and one of them is null."""

    expr: Annotated[ExprSpec, Meta(description="What is looked for.")]
    values: Annotated[Annotated[list[ExprSpec], Meta(min_length=1)], Meta(description="What it is compared with.")]


class Coalesce(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="coalesce",
    tag_field="op",
):
    """The first of several expressions that is not null, else null."""

    args: Annotated[
        Annotated[list[ExprSpec], Meta(min_length=1)],
        Meta(description="The expressions, the preferred one first."),
    ]


class SqlExpr(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="sql",
    tag_field="op",
):
    """An expression in SQL, for what the others cannot say. Lineage has to parse it, so it is the last resort."""

    sql: Annotated[SqlText, Meta(description="One SQL expression in the engine's dialect.")]


ExprSpec: TypeAlias = Union[ColRef, LiteralExpr, Cast, Call, BinaryOp, IsNull, InList, Coalesce, SqlExpr]
"""Any expression, told apart by `op`."""


BinaryOperator: TypeAlias = Literal[
    "and",
    "or",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
    "add",
    "sub",
    "mul",
    "div",
    "mod",
    "like",
]
"""What joins two expressions. The logical ones follow SQL's three-valued logic."""
