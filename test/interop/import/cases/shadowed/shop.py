import msgspec


class Order(msgspec.Struct):
    id: int
