# @generated from contracts/query/relations.yaml. Do not edit. [478b846b19b526f3]

"""Relations as data, the tree of operators that a query over several datasets and views is made of."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, Union

from msgspec import Meta, Struct, field

from ..arrow.types import FieldSpec
from ..schema.ordering import SortKeySpec
from ..types import ColumnName, DeltaVersion, Identifier, NonNegInt, PosInt, Sha256Hex
from .expressions import DerivedField, ExprSpec, LiteralExpr


class RelScan(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="scan",
    tag_field="rel",
):
    """The rows of a dataset, after its scan boundary brought them to the schema of the dataset."""

    dataset: Annotated[Identifier, Meta(description="Name of the dataset in the registry.")]
    columns: Annotated[
        list[ColumnName],
        Meta(description="Columns to read, in order. Empty reads all of the schema."),
    ] = field(default_factory=list)
    version: Annotated[
        DeltaVersion | None,
        Meta(description="The table version that this plan always reads. Null reads what the run pinned."),
    ] = None


class RelView(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="view",
    tag_field="rel",
):
    """The rows of another view of the graph."""

    view: Annotated[Identifier, Meta(description="Name of the view.")]


class RelValues(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="values",
    tag_field="rel",
):
    """A few rows written into the plan."""

    fields: Annotated[Annotated[list[FieldSpec], Meta(min_length=1)], Meta(description="The columns.")]
    rows: Annotated[
        Annotated[list[list[LiteralExpr]], Meta(max_length=1000)],
        Meta(description="The rows, one literal a column."),
    ]


class RelFilter(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="filter",
    tag_field="rel",
):
    """The rows for which a condition is true, neither false nor null."""

    input: Annotated[RelSpec, Meta(description="Where the rows come from.")]
    predicate: Annotated[ExprSpec, Meta(description="The condition.")]


class RelProject(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="project",
    tag_field="rel",
):
    """New columns computed from each row. Only these are left."""

    input: Annotated[RelSpec, Meta(description="Where the rows come from.")]
    columns: Annotated[Annotated[list[DerivedField], Meta(min_length=1)], Meta(description="The columns, in order.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not all(len([other for other in this.columns if other.name == one.name]) == 1 for one in this.columns):
            raise ValueError("the names of the columns must be unique")


class RelJoin(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="join",
    tag_field="rel",
):
    """The rows of two relations side by side. It names its own columns, so no column of a result is ever ambiguous."""

    left: Annotated[RelSpec, Meta(description="The left side, input 0 of the expressions.")]
    right: Annotated[RelSpec, Meta(description="The right side, input 1 of the expressions.")]
    join: Annotated[RelJoinKind, Meta(description="Which rows are kept.")]
    on: Annotated[
        list[tuple[ColumnName, ColumnName]],
        Meta(description="Columns that must be equal, left side first. Null equals nothing."),
    ] = field(default_factory=list)
    filter: Annotated[
        ExprSpec | None,
        Meta(
            description="A further condition of the match. Unlike a filter above the join it does not drop rows that an outer join keeps.",
        ),
    ] = None
    columns: Annotated[
        Annotated[list[DerivedField], Meta(min_length=1)],
        Meta(description="The columns of the result, in order. A semi or anti join has none of the right side."),
    ]

    def __post_init__(self) -> None:
        this: Any = self
        if not ((this.join == "cross") == (len(this.on) == 0 and this.filter is None)):
            raise ValueError("a join without a condition has to be said as cross")
        if not all(len([other for other in this.columns if other.name == one.name]) == 1 for one in this.columns):
            raise ValueError("the names of the columns must be unique")


class RelAggregate(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="aggregate",
    tag_field="rel",
):
    """One row for each group of equal keys. Nulls are equal here. Without keys it is one row, also for no rows."""

    input: Annotated[RelSpec, Meta(description="Where the rows come from.")]
    group_by: Annotated[list[ColumnName], Meta(description="The keys, which come first in the result.")] = field(
        default_factory=list,
    )
    aggregates: Annotated[
        list[AggregateField],
        Meta(description="The computed columns, after the keys. None gives the distinct keys."),
    ] = field(default_factory=list)

    def __post_init__(self) -> None:
        this: Any = self
        if not (len(this.group_by) > 0 or len(this.aggregates) > 0):
            raise ValueError("an aggregate needs keys or aggregates")


class RelWindow(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="window",
    tag_field="rel",
):
    """All columns of the input, and further ones that look at neighbouring rows."""

    input: Annotated[RelSpec, Meta(description="Where the rows come from.")]
    partition_by: Annotated[
        list[ColumnName],
        Meta(description="Rows with equal values here are neighbours. Empty makes all rows neighbours."),
    ] = field(default_factory=list)
    order_by: Annotated[list[SortKeySpec], Meta(description="Their order.")] = field(default_factory=list)
    columns: Annotated[
        Annotated[list[WindowField], Meta(min_length=1)],
        Meta(description="The further columns, in order."),
    ]


class RelSort(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="sort",
    tag_field="rel",
):
    """The rows in an order. Only the last operator of a view, or one below a limit, has a use for it."""

    input: Annotated[RelSpec, Meta(description="Where the rows come from.")]
    keys: Annotated[
        Annotated[list[SortKeySpec], Meta(min_length=1)],
        Meta(description="The order, most significant column first."),
    ]


class RelLimit(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="limit",
    tag_field="rel",
):
    """Some of the first rows. Which they are is only certain if the input is a sort whose keys tell all rows apart."""

    input: Annotated[RelSpec, Meta(description="Where the rows come from.")]
    limit: Annotated[NonNegInt | None, Meta(description="Most rows to take. Null takes all.")] = None
    offset: Annotated[NonNegInt, Meta(description="Rows to pass over first.")] = 0


class RelUnion(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="union",
    tag_field="rel",
):
    """The rows of several relations with equal columns, one after the other, duplicates kept."""

    inputs: Annotated[
        Annotated[list[RelSpec], Meta(min_length=2)],
        Meta(description="The relations. Names, order and types of their columns are the same."),
    ]


RelSpec: TypeAlias = Union[
    RelScan,
    RelView,
    RelValues,
    RelFilter,
    RelProject,
    RelJoin,
    RelAggregate,
    RelWindow,
    RelSort,
    RelLimit,
    RelUnion,
]
"""Any relation, told apart by `rel`."""


RelJoinKind: TypeAlias = Literal["inner", "left", "full", "cross", "semi", "anti"]
"""Which rows a join keeps. There is no right join; swap the sides."""


class AggregateField(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column computed from the rows of a group."""

    name: Annotated[ColumnName, Meta(description="Name of the column.")]
    fn: Annotated[Identifier, Meta(description="An aggregate function of the registry.")]
    args: Annotated[list[ExprSpec], Meta(description="Its arguments.")] = field(default_factory=list)
    distinct: Annotated[bool, Meta(description="Whether equal arguments count once.")] = False
    filter: Annotated[ExprSpec | None, Meta(description="Which rows of the group count. Null counts all.")] = None
    order_by: Annotated[
        list[SortKeySpec],
        Meta(description="The order in which the rows are met. Functions whose result depends on it require it."),
    ] = field(default_factory=list)


class WindowField(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column computed from the rows around each row."""

    name: Annotated[ColumnName, Meta(description="Name of the column.")]
    fn: Annotated[Identifier, Meta(description="A window or aggregate function of the registry.")]
    args: Annotated[list[ExprSpec], Meta(description="Its arguments.")] = field(default_factory=list)
    running: Annotated[
        bool,
        Meta(
            description="Whether an aggregate takes the rows up to this one, counted in rows, instead of the whole partition.",
        ),
    ] = False


class CanonicalPlan(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A plan in its normal form. The fingerprint of a plan is the SHA-256 of this, encoded as MessagePack in deterministic order."""

    form: Annotated[PosInt, Meta(description="Version of the normal form.")]
    functions: Annotated[PosInt, Meta(description="Version of the function registry.")]
    root: Annotated[
        RelSpec,
        Meta(
            description="The tree. Columns between operators are called c0, c1 and so on; a view is named by its fingerprint.",
        ),
    ]
    columns: Annotated[
        Annotated[list[ColumnName], Meta(min_length=1)],
        Meta(description="The names of the result's columns."),
    ]
    udfs: Annotated[
        dict[str, Sha256Hex],
        Meta(description="The user-defined functions that are called, by name, with their fingerprints."),
    ] = field(default_factory=dict)
