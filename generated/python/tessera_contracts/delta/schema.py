# @generated from contracts/delta/schema.yaml. Do not edit. [438a4f5e005208eb]

"""The grammar of `schemaString`, in which a Delta log keeps the schema of its table. It is Spark SQL's JSON form of a schema."""

from __future__ import annotations

from typing import Annotated, TypeAlias, Union

from msgspec import Meta, Struct, field

from ..types import JsonDict


DeltaPrimitiveType: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        description="The name of a type without parts, such as `string`, `long`, `integer`, `short`, `byte`, `float`, `double`, `decimal(10,2)`, `boolean`, `binary`, `date`, `timestamp`, `timestamp_ntz` or `variant`. Any name is taken, since features add more.",
        examples=["string", "decimal(10,2)"],
    ),
]


class DeltaSchemaStruct(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="struct", tag_field="type"):
    """Columns in order, the schema of a table or of a struct column."""

    fields: Annotated[list[DeltaSchemaField], Meta(description="The columns. Names differ in more than case.")]


class DeltaSchemaArray(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="array", tag_field="type"):
    """A list of items of one type."""

    element_type: Annotated[DeltaDataType, Meta(description="Type of the items.")] = field(name="elementType")
    contains_null: Annotated[bool, Meta(description="Whether items may be null.")] = field(name="containsNull")


class DeltaSchemaMap(Struct, kw_only=True, frozen=True, omit_defaults=True, tag="map", tag_field="type"):
    """A map from keys of one type to values of one type."""

    key_type: Annotated[DeltaDataType, Meta(description="Type of the keys, which are never null.")] = field(
        name="keyType",
    )
    value_type: Annotated[DeltaDataType, Meta(description="Type of the values.")] = field(name="valueType")
    value_contains_null: Annotated[bool, Meta(description="Whether values may be null.")] = field(
        name="valueContainsNull",
    )


DeltaNestedType: TypeAlias = Union[DeltaSchemaStruct, DeltaSchemaArray, DeltaSchemaMap]
"""A type that is made of other types."""


DeltaDataType: TypeAlias = Annotated[
    DeltaPrimitiveType | DeltaNestedType,
    Meta(
        description="The type of a column, an item, a key or a value. A name, or an object for types that have parts.",
        examples=["long"],
    ),
]


class DeltaSchemaField(Struct, kw_only=True, frozen=True):
    """A column of a table or of a struct."""

    name: Annotated[str, Meta(description="Name of the column.")]
    type: Annotated[DeltaDataType, Meta(description="Type of the column.")]
    nullable: Annotated[bool, Meta(description="Whether values may be null.")]
    metadata: Annotated[
        JsonDict,
        Meta(
            description="Facts about the column. Keys that start with `delta.` belong to the protocol. Written even if empty, because some readers want it.",
        ),
    ] = field(default_factory=dict)
