import enum
from typing import Annotated, Generic, Literal, TypeVar

import msgspec

T = TypeVar("T")


class Line(msgspec.Struct):
    sku: str


class Base(msgspec.Struct):
    """Settings that all share.

    Over several lines.
    """


class Order(Base):
    id: Annotated[int, msgspec.Meta(description="Counts from one.")]


class Blank(msgspec.Struct):
    """   """


class Page(msgspec.Struct, Generic[T]):
    """A part of a list."""

    items: list[T]


class Silent(msgspec.Struct, Generic[T]):
    value: T


class IntPage(Page[int]):
    pass


class Color(str, enum.Enum):
    """What it looks like."""

    RED = "red"


class Level(enum.IntEnum):
    LOW = 1


class Both(msgspec.Struct):
    pages: Page[str]
    silent: Silent[Line]


Status = Annotated[Literal["open", "shut"], msgspec.Meta(description="How it ended.")]
