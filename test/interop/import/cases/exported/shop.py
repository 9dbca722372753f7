import dataclasses
from decimal import Decimal
from typing import Any

import msgspec

__all__ = ["VERSION", "Amount", "Anything", "Nothing", "Order", "Point", "helper", "missing"]

VERSION = "1"
Amount = Decimal
Anything = Any
Nothing = None


class Order(msgspec.Struct):
    amount: Amount


class Hidden(msgspec.Struct):
    x: int


@dataclasses.dataclass
class Point:
    x: int


def helper():
    pass
