import msgspec


class Line(msgspec.Struct):
    sku: str
