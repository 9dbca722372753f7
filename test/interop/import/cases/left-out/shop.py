from typing import Any, List, Union

import msgspec


class Left(msgspec.Struct):
    x: int


class Right(msgspec.Struct):
    y: "Unknown"


class Proxy:
    @property
    def __class__(self):
        raise RuntimeError("working outside of the context")


request = Proxy()
Neither = Union[Left, List[Any], dict]
