# @generated from contracts/semantics/relations.yaml. Do not edit. [95ef82e8ea1c0ba6]

"""Relations between things in source code, found by joining tables. Each relation becomes edges of the graph."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct

from .._ints import SafeInt
from ..query.expressions import ExprSpec
from ..types import ColumnName, Identifier, NonEmptyStr


JoinKind: TypeAlias = Literal["inner", "left", "semi", "anti"]
"""Which rows a join gives. Pairs that match, these and left rows without a match, left rows with a match, or left rows without one."""


class JoinSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Two tables joined on equal columns."""

    left: Annotated[NonEmptyStr, Meta(description="The table or view on the left.")]
    right: Annotated[NonEmptyStr, Meta(description="The table or view on the right.")]
    join: Annotated[JoinKind, Meta(description="Which rows the join gives.")]
    on: Annotated[
        Annotated[list[tuple[ColumnName, ColumnName]], Meta(min_length=1)],
        Meta(description="Pairs of columns that must be equal, left side first."),
    ]
    filter: Annotated[ExprSpec | None, Meta(description="Condition on joined rows. Null keeps them all.")] = None


class RuleSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One way to find pairs of a relation."""

    name: Annotated[Identifier, Meta(description="Name of the rule, which its edges carry as their origin.")]
    source: Annotated[JoinSpec, Meta(description="The join that gives the pairs.")]
    priority: Annotated[
        SafeInt,
        Meta(description="Of rules that find the same pair, the one with the lowest priority keeps it."),
    ] = 100


class RelationSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A relation and all the ways to find it, the reliable ones first."""

    name: Annotated[Identifier, Meta(description="Name of the relation.")]
    rules: Annotated[Annotated[list[RuleSpec], Meta(min_length=1)], Meta(description="The ways to find it.")]
    emit: Annotated[NonEmptyStr, Meta(description="Kind of the edges it becomes, the `edge_kind` of an EdgeEmitSpec.")]

    def __post_init__(self) -> None:
        this: Any = self
        if not all(len([other for other in this.rules if other.name == one.name]) == 1 for one in this.rules):
            raise ValueError("the names of the rules must be unique")
