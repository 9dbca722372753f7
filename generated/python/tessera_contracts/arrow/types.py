# @generated from contracts/arrow/types.yaml. Do not edit. [db127be623eeb6b9]

"""Arrow types and fields as data, so that a schema can be written down, compared and built without Arrow at hand."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, Union

from msgspec import Meta, Struct, field

from ..types import BoundedInt, ColumnName, NonEmptyStr, StrMap
from .scalar_types import (
    ArrowBinary,
    ArrowBool,
    ArrowDate32,
    ArrowDate64,
    ArrowDecimal,
    ArrowDuration,
    ArrowFixedSizeBinary,
    ArrowFloat16,
    ArrowFloat32,
    ArrowFloat64,
    ArrowInt16,
    ArrowInt32,
    ArrowInt64,
    ArrowInt8,
    ArrowLargeBinary,
    ArrowLargeString,
    ArrowNull,
    ArrowString,
    ArrowTime,
    ArrowTimestamp,
    ArrowUint16,
    ArrowUint32,
    ArrowUint64,
    ArrowUint8,
)


class ArrowList(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="list",
    tag_field="type",
):
    """Lists of items of one type, with 32-bit offsets."""

    item: Annotated[ArrowTypeSpec, Meta(description="Type of the items.")]
    item_nullable: Annotated[bool, Meta(description="Whether items may be null.")] = True


class ArrowLargeList(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="large_list",
    tag_field="type",
):
    """Lists of items of one type, with 64-bit offsets."""

    item: Annotated[ArrowTypeSpec, Meta(description="Type of the items.")]
    item_nullable: Annotated[bool, Meta(description="Whether items may be null.")] = True


class ArrowFixedSizeList(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="fixed_size_list",
    tag_field="type",
):
    """Lists of items of one type, the same number in each value."""

    item: Annotated[ArrowTypeSpec, Meta(description="Type of the items.")]
    size: Annotated[BoundedInt, Meta(description="Items in each value.")]
    item_nullable: Annotated[bool, Meta(description="Whether items may be null.")] = True


class ArrowStruct(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="struct",
    tag_field="type",
):
    """Values of several columns."""

    fields: Annotated[list[FieldSpec], Meta(description="The columns, in order.")]


class ArrowMap(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="map",
    tag_field="type",
):
    """Maps from keys of one type, which are never null, to values of one type."""

    key: Annotated[ArrowTypeSpec, Meta(description="Type of the keys.")]
    value: Annotated[ArrowTypeSpec, Meta(description="Type of the values.")]
    keys_sorted: Annotated[bool, Meta(description="Whether the keys of each map are in order.")] = False
    value_nullable: Annotated[bool, Meta(description="Whether values may be null.")] = True


class ArrowDictionary(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="dictionary",
    tag_field="type",
):
    """Values that are written once and referred to by number."""

    index: Annotated[ArrowTypeSpec, Meta(description="Type of the numbers, one of the integer types.")]
    value: Annotated[ArrowTypeSpec, Meta(description="Type of the values.")]
    ordered: Annotated[bool, Meta(description="Whether the order of the values means something.")] = False


class ArrowExtension(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="extension",
    tag_field="type",
):
    """Values of another type that carry a meaning of their own."""

    name: Annotated[NonEmptyStr, Meta(description="Name of the extension type, as registered with Arrow.")]
    storage: Annotated[ArrowTypeSpec, Meta(description="Type that the values are stored in.")]
    metadata: Annotated[str, Meta(description="Parameters of the extension type, in a form of its own.")] = ""


ArrowTypeSpec: TypeAlias = Union[
    ArrowNull,
    ArrowBool,
    ArrowInt8,
    ArrowInt16,
    ArrowInt32,
    ArrowInt64,
    ArrowUint8,
    ArrowUint16,
    ArrowUint32,
    ArrowUint64,
    ArrowFloat16,
    ArrowFloat32,
    ArrowFloat64,
    ArrowString,
    ArrowLargeString,
    ArrowBinary,
    ArrowLargeBinary,
    ArrowFixedSizeBinary,
    ArrowDecimal,
    ArrowDate32,
    ArrowDate64,
    ArrowTime,
    ArrowTimestamp,
    ArrowDuration,
    ArrowList,
    ArrowLargeList,
    ArrowFixedSizeList,
    ArrowStruct,
    ArrowMap,
    ArrowDictionary,
    ArrowExtension,
]
"""Any Arrow type, told apart by `type`."""


class FieldSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column of a schema or of a struct."""

    name: Annotated[ColumnName, Meta(description="Name of the column.")]
    dtype: Annotated[ArrowTypeSpec, Meta(description="Type of the column.")]
    nullable: Annotated[bool, Meta(description="Whether values may be null.")] = True
    metadata: Annotated[StrMap, Meta(description="Facts about the column that Arrow keeps with it.")] = field(
        default_factory=dict,
    )
    default_value: Annotated[
        str | None,
        Meta(description="SQL that gives the value of rows that have none. Null if there is no default."),
    ] = None
    encoding: Annotated[
        Literal["dictionary"] | None,
        Meta(description="How values are laid out, if not plainly."),
    ] = None


class ExtensionTypeSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """An extension type that we register with Arrow, and where its parameters are kept."""

    name: Annotated[NonEmptyStr, Meta(description="Name of the extension type.")]
    storage: Annotated[ArrowTypeSpec, Meta(description="Type that the values are stored in.")]
    metadata_key: Annotated[str, Meta(description="Key of the field metadata that holds the parameters.")]
