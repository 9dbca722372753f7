# @generated from contracts/schema/tables.yaml. Do not edit. [010203095bc7dd4a]

"""What a table looks like, what its rows promise, and how tables refer to each other."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from msgspec import Meta, Struct, field

from ..arrow.types import FieldSpec
from ..types import ColumnName, Identifier, NonEmptyStr, PosInt, SqlText, StrMap
from .ordering import DedupeSpec, SortKeySpec


class TableSchemaSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The columns of a table in order, and which of them identify a row. A table is checked against it column by column."""

    name: Annotated[Identifier, Meta(description="Name of the table, by which SQL refers to it.")]
    fields: Annotated[
        Annotated[list[FieldSpec], Meta(min_length=1)],
        Meta(description="The columns, in the order in which the table has them."),
    ]
    key_fields: Annotated[
        list[ColumnName],
        Meta(description="Columns that together identify a row. Empty if nothing does."),
    ] = field(default_factory=list)
    required_non_null: Annotated[
        list[ColumnName],
        Meta(
            description="Columns that hold no nulls although their Arrow field is nullable, which outer joins and JSON sources often force it to be.",
        ),
    ] = field(default_factory=list)
    metadata: Annotated[StrMap, Meta(description="Facts about the table that Arrow keeps with its schema.")] = field(
        default_factory=dict,
    )

    def __post_init__(self) -> None:
        this: Any = self
        if not all(len([other for other in this.fields if other.name == field.name]) == 1 for field in this.fields):
            raise ValueError("the names of the fields must be unique")
        if not all(any(field.name == key for field in this.fields) for key in this.key_fields):
            raise ValueError("key_fields must name fields of the table")
        if not all(any(field.name == column for field in this.fields) for column in this.required_non_null):
            raise ValueError("required_non_null must name fields of the table")


class ContractSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What the rows of a dataset promise beyond their types. A writer brings rows into this form before it commits them."""

    name: Annotated[Identifier, Meta(description="Name of the dataset.")]
    version: Annotated[
        PosInt,
        Meta(description="Version of the promise, raised when rows that kept the old one may break the new one."),
    ] = 1
    dedupe: Annotated[
        DedupeSpec | None,
        Meta(description="How rows with equal keys are reduced to one. Null keeps them all."),
    ] = None
    canonical_sort: Annotated[
        list[SortKeySpec],
        Meta(
            description="The order rows are written in, most significant key first. Empty leaves the order open, and with it the bytes of the files.",
        ),
    ] = field(default_factory=list)
    constraints: Annotated[
        list[SqlText],
        Meta(description="SQL expressions that are true for every row, one condition each."),
    ] = field(default_factory=list)
    virtual_fields: Annotated[
        list[ColumnName],
        Meta(description="Columns that are computed when the dataset is read and never stored."),
    ] = field(default_factory=list)


RelationshipCardinality: TypeAlias = Literal["one_to_one", "one_to_many", "many_to_many"]
"""How many rows of the right side belong to one of the left, and the other way round."""


class RelationshipSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Which rows of two datasets belong together."""

    name: Annotated[Identifier, Meta(description="Name of the relationship, and of its output table if it has one.")]
    left: Annotated[NonEmptyStr, Meta(description="The dataset on the left, the one side of one_to_many.")]
    right: Annotated[NonEmptyStr, Meta(description="The dataset on the right, the many side of one_to_many.")]
    keys: Annotated[
        Annotated[list[tuple[ColumnName, ColumnName]], Meta(min_length=1)],
        Meta(description="Pairs of columns that are equal in rows that belong together, left side first."),
    ]
    kind: Annotated[
        RelationshipCardinality,
        Meta(description="How many rows may belong to one. It is checked when the output is built."),
    ]
    output: Annotated[
        TableSchemaSpec | None,
        Meta(
            description="Schema of the table that holds the pairs. Null if the relationship is only ever joined on the fly.",
        ),
    ] = None
