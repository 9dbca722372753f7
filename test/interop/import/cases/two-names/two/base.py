import enum

import msgspec


class Item(msgspec.Struct, tag=True):
    """Of two."""

    code: int
    again: "Item | None" = None


class Color(enum.Enum):
    BLUE = "blue"


class Order(msgspec.Struct):
    """Of two."""

    color: Color
