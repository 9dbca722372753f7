# @generated from contracts/shapes.yaml. Do not edit. [af48b3d5adde1046]

"""Structs of every shape."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, TypeAlias, Union

from msgspec import Meta, Struct, UNSET, UnsetType, field, json

from ._ints import SafeInt
from .scalars import Count, Digit, Level, Name


class Base(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    first: SafeInt
    second: str = "b"


class Derived(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    first: SafeInt
    second: str = "b"
    third: Count


class Renamed(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    long_name: SafeInt = field(name="longName")
    longer_name: SafeInt = field(default=1, name="longerName")
    longest_name: SafeInt | None | UnsetType = field(default=UNSET, name="longestName")
    many_names: list[SafeInt] = field(default_factory=list, name="manyNames")
    odd_name: SafeInt = field(default=3, name="odd 'name's")


class Accepting(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    count: SafeInt


class Tagged(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="Tagged",
    tag_field="type",
):
    value: SafeInt


class Numbered(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag=7,
    tag_field="kind",
):
    pass


class Accented(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="é",
    tag_field="type",
):
    value: SafeInt
    inner: AccentedRow | None = None


# msgspec finds a tag, or its field, that is not ASCII only after it has encoded it once.
json.encode(Accented.__struct_config__.tag)


class AccentedRow(
    Struct,
    kw_only=True,
    frozen=True,
    forbid_unknown_fields=True,
    array_like=True,
    tag="Größe",
    tag_field="type",
):
    value: SafeInt


# msgspec finds a tag, or its field, that is not ASCII only after it has encoded it once.
json.encode(AccentedRow.__struct_config__.tag)


class East(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True, tag="東", tag_field="方向"):
    pass


# msgspec finds a tag, or its field, that is not ASCII only after it has encoded it once.
json.encode([East.__struct_config__.tag, East.__struct_config__.tag_field])


class West(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="west",
    tag_field="方向",
):
    pass


# msgspec finds a tag, or its field, that is not ASCII only after it has encoded it once.
json.encode(West.__struct_config__.tag_field)


Direction: TypeAlias = Union[East, West]


class Circle(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="circle",
    tag_field="type",
):
    radius: Annotated[float, Meta(ge=0.0)]


class Square(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="square",
    tag_field="type",
):
    side: float
    nested: Shape | None = None


Shape: TypeAlias = Union[Circle, Square]
"""A shape."""


Shapes: TypeAlias = Annotated[list[Shape], Meta(max_length=3)]


OneShape: TypeAlias = Union[Circle]


class Row(Struct, kw_only=True, frozen=True, forbid_unknown_fields=True, array_like=True):
    a: SafeInt
    b: str
    hole_2: Annotated[Any, Meta(extra={"tessera_hole": True})] = None
    d: float = 0.5
    hole_4: Annotated[Any, Meta(extra={"tessera_hole": True})] = None
    f: list[SafeInt] = field(default_factory=list)


class TaggedRow(Struct, kw_only=True, frozen=True, array_like=True, tag="row", tag_field="type"):
    a: SafeInt
    b: bool | None = None


class OtherRow(
    Struct,
    kw_only=True,
    frozen=True,
    forbid_unknown_fields=True,
    array_like=True,
    tag="other",
    tag_field="type",
):
    a: str


Rows: TypeAlias = Union[TaggedRow, OtherRow]


class Presence(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    required: SafeInt | None
    defaulted: SafeInt = 5
    absent: SafeInt | UnsetType = UNSET
    absent_or_null: Name | None | UnsetType = UNSET
    absent_shape: Shape | UnsetType = UNSET


class PresencePatch(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Changes to Presence."""

    required: SafeInt | None | UnsetType = UNSET
    defaulted: SafeInt | UnsetType = UNSET
    absent: SafeInt | UnsetType = UNSET
    absent_or_null: Name | None | UnsetType = UNSET
    absent_shape: Shape | UnsetType = UNSET


class RenamedPatch(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    long_name: SafeInt | UnsetType = field(default=UNSET, name="longName")
    longer_name: SafeInt | UnsetType = field(default=UNSET, name="longerName")
    longest_name: SafeInt | None | UnsetType = field(default=UNSET, name="longestName")
    many_names: list[SafeInt] | UnsetType = field(default=UNSET, name="manyNames")
    odd_name: SafeInt | UnsetType = field(default=UNSET, name="odd 'name's")


class Collections(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    names: Annotated[set[Name], Meta(min_length=1)]
    counts: Annotated[dict[Count, list[Name]], Meta(max_length=2)]
    by_level: dict[Level, Shape]
    by_digit: dict[Digit, bool]
    by_day: dict[date, str]
    by_float: dict[float, str]
    pair: tuple[SafeInt, Name | None]
    list_or_text: Annotated[list[SafeInt], Meta(max_length=2)] | Annotated[str, Meta(min_length=2)] | Annotated[
        int,
        Meta(ge=1, le=9007199254740991),
    ] | None
    struct_or_list: Base | list[SafeInt] | float | bool
    literals: Literal["x", "y"] | Literal[1, 2] | None


class Node(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Refers to itself, and to what comes after it."""

    children: list[Node] = field(default_factory=list)
    parent: Node | None = None
    after: After | None = None


class After(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    node: Node | None = None
