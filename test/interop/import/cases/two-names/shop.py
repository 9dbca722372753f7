from typing import Generic, TypeVar

import msgspec
from one import base as one_base
from two import base as two_base

T = TypeVar("T")


class Page(msgspec.Struct, Generic[T]):
    items: list[T]


class Order(msgspec.Struct):
    """Comes first, and refers to those of other modules."""

    item: one_base.Item
    other: two_base.Item
    color: one_base.Color
    other_color: two_base.Color
    other_order: two_base.Order
    untyped: Page
    ints: Page[int]
    items: Page[one_base.Item]
    others: Page[two_base.Item]
    pages: Page[Page[int]]
    strs: Page[str]


class Map(msgspec.Struct):
    """A name that generated code needs."""


class Item(msgspec.Struct):
    """The module's own, though it comes last."""

    price: float


StrPage = Page[str]


def make(of):
    class Made(msgspec.Struct):
        value: of

    return Made


class Pair(msgspec.Struct):
    """Two classes of one module and one name."""

    a: make(int)
    b: make(str)
