from __future__ import annotations

import enum
from typing import Annotated, Any, Dict, Generic, List, Literal, NewType, Optional, Sequence, TypeVar, Union

import msgspec
from colors import Shade

T = TypeVar("T")


class Color(str, enum.Enum):
    RED = "red"
    BLUE = "blue"
    ALSO_RED = "red"


class Size(enum.IntEnum):
    SMALL = 1
    BIG = 10


class Rights(enum.IntFlag):
    READ = 1
    WRITE = 2


class Loose(enum.Enum):
    A = "a"

    @classmethod
    def _missing_(cls, value):
        return cls.A


class NoValues(enum.Enum):
    """A base of enums."""


class Sent(msgspec.Struct, tag="sent"):
    at: int


class Lost(msgspec.Struct, tag="lost"):
    pass


Id = Annotated[str, msgspec.Meta(min_length=1)]
Ids = list[Id]
Tags = list[str]
Status = Literal["open", "shut"]
Big = Literal[1, 9007199254740993]
Event = Union[Sent, Lost]
Number = int | float
UserId = NewType("UserId", int)
Short = Annotated[Tags, msgspec.Meta(max_length=3)]
Same = Status


class Row(msgspec.Struct):
    """Every way to refer to a name."""

    color: Color
    size: Optional[Size]
    shade: Shade
    rights: Rights
    loose: Loose
    id: Id
    ids: Ids
    id_lists: List[Ids]
    id_map: Dict[str, Id]
    id_pair: tuple[Id, int]
    ids_of_any_length: tuple[Id, ...]
    sequence: Sequence[Status]
    status: Status
    maybe_status: Status | None
    unset_status: Status | msgspec.UnsetType = msgspec.UNSET
    event: Event | None = None
    events: list[Event] = []
    number: Number = 0
    user: UserId = UserId(0)
    tags: Tags = []
    others: list[str] = []
    described: Annotated[Color, msgspec.Meta(description="With a doc.")] = Color.RED
    few: Annotated[list[Id], msgspec.Meta(max_length=2)] = []
    short: Short = []
    wide: Union[Status, int] = 1
    anything: Any = None
    page: Page[Status] | None = None
    pages: Page[Id] | None = None


class Page(msgspec.Struct, Generic[T]):
    status: Status
    items: list[T]
