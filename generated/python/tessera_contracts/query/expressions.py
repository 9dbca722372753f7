# @generated from contracts/. Do not edit. [8f3b26947435172b]

"""Expressions over the columns of a table, as data. They can be compared, rewritten and searched for columns, which SQL text cannot."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, Union

from msgspec import Meta, Struct, field

from .._ints import SafeInt
from ..arrow.types import ArrowTypeSpec
from ..schema.tables import TableSchemaSpec
from ..types import ColumnName, Identifier, SqlDialect, SqlText, StrMap


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
    input: Annotated[
        Literal[0, 1],
        Meta(description="Which input it belongs to. Only a join has two, 0 the left and 1 the right."),
    ] = 0


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

    sql: Annotated[SqlText, Meta(description="One SQL expression.")]
    dialect: Annotated[
        SqlDialect,
        Meta(description="The dialect it is written in. A plan with it compiles for that dialect only."),
    ] = "duckdb"


class ParamExpr(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="param",
    tag_field="op",
):
    """A value that is given when the plan is run. The plan and its fingerprint are the same for all values."""

    name: Annotated[Identifier, Meta(description="Name of the parameter.")]
    dtype: Annotated[ArrowTypeSpec, Meta(description="Type of the value.")]


class CaseWhen(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="case",
    tag_field="op",
):
    """The value of the first branch whose condition is true."""

    branches: Annotated[Annotated[list[CaseBranch], Meta(min_length=1)], Meta(description="The branches, in order.")]
    otherwise: Annotated[
        ExprSpec | None,
        Meta(description="The value if no condition is true. Null gives null."),
    ] = None


class StructExpr(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="struct",
    tag_field="op",
):
    """Several values as one struct."""

    fields: Annotated[Annotated[list[DerivedField], Meta(min_length=1)], Meta(description="The fields, in order.")]


class FieldOf(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="field",
    tag_field="op",
):
    """One field of a struct. Null if the struct is null."""

    expr: Annotated[ExprSpec, Meta(description="The struct.")]
    name: Annotated[ColumnName, Meta(description="The field.")]


ExprSpec: TypeAlias = Union[
    ColRef,
    LiteralExpr,
    Cast,
    Call,
    BinaryOp,
    IsNull,
    InList,
    Coalesce,
    SqlExpr,
    ParamExpr,
    CaseWhen,
    StructExpr,
    FieldOf,
]
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


class CaseBranch(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A condition and what holds under it."""

    when: Annotated[ExprSpec, Meta(description="The condition.")]
    then: Annotated[ExprSpec, Meta(description="The value if it is true.")]


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
