import enum

import msgspec


class Item(msgspec.Struct, tag=True):
    """Of one."""

    sku: str


class Color(enum.Enum):
    RED = "red"
