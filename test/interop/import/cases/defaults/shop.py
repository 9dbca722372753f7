import datetime
import enum
import math
from typing import Any

import msgspec


class Bad:
    def __repr__(self):
        raise RuntimeError("not to be shown")


def fail():
    raise ValueError("no\ndefault")


class Color(enum.Enum):
    RED = "red"


class Inner(msgspec.Struct):
    x: int


class Row(msgspec.Struct):
    """Defaults of every kind."""

    color: Color = Color.RED
    day: datetime.date = datetime.date(2020, 1, 2)
    limit: float = math.inf
    nothing: float = math.nan
    failing: int = msgspec.field(default_factory=fail)
    inner: Inner = msgspec.field(default_factory=lambda: Inner(1))
    items: list[int] = msgspec.field(default_factory=lambda: [1, 2])
    bad: Any = Bad()
    big: int = 2**64


class Checked(msgspec.Struct):
    x: int

    def __post_init__(self):
        pass


class Inherits(Checked):
    y: int
