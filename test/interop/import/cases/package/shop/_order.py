import msgspec

from .line import Line


class Order(msgspec.Struct):
    lines: list[Line]
