# @generated from contracts/scalars.yaml. Do not edit. [132055f2001b9ffb]

"""Every scalar, with and without constraints."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias, Union
from uuid import UUID

from msgspec import Meta, Raw, Struct, convert, field
from msgspec.msgpack import Ext

from ._ints import BigInt, Int64, SafeInt, Uint64


Name: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=8,
        pattern="^[a-z]+$",
        title="Name",
        description="A word.",
        examples=["ab", "c"],
        extra={"tessera": {"x-owner": ["me", {"since": 1.5, "on": True, "gone": None}]}},
    ),
]


ShortName: TypeAlias = Annotated[str, Meta(min_length=1, max_length=4, pattern="^[a-z]+$")]


Count: TypeAlias = Annotated[int, Meta(ge=0, le=9007199254740991)]


Level: TypeAlias = Literal["low", "high"]
"""How much."""


Digit: TypeAlias = Literal[0, 1, 2]


class Scalars(Struct, kw_only=True, frozen=True):
    nothing: None
    yes: bool
    int_plain: SafeInt
    int_some: Annotated[int, Meta(ge=-5, le=4)]
    int_even: Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991, multiple_of=2)]
    int_small: Annotated[int, Meta(ge=-128, le=127)]
    int_long: Int64
    int_unsigned: Uint64
    int_large: BigInt
    float_plain: float
    float_open: Annotated[float, Meta(gt=0.0, lt=1.0)]
    float_steps: Annotated[float, Meta(ge=-1.0, le=1.0, multiple_of=0.5)]
    text: str
    name: Name
    short_name: ShortName
    blob: Annotated[bytes, Meta(max_length=3)]
    moment: datetime
    moment_aware: Annotated[datetime, Meta(tz=True)]
    moment_naive: Annotated[datetime, Meta(tz=False)]
    clock: time
    clock_aware: Annotated[time, Meta(tz=True)]
    day: date
    span: timedelta
    key: UUID
    money: Decimal
    whatever: Any
    level: Level
    digit: Digit
    word: Literal["a", "b"]
    truth: Literal[True]
    one: Literal[1] | None


class Opaque(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    undecoded: Raw
    schema: Annotated[Ext, Meta(extra={"tessera_type": "ext[arrow_schema]", "tessera_code": 3})]


class Deeper(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    words: list[str] = field(default_factory=list)
    level: Level | None = None


class Inner(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    count: Count = 0
    deeper: Deeper = Deeper()


class Defaults(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    yes: bool = True
    no: bool | None = None
    int_plain: SafeInt = -3
    int_long: Int64 = 9223372036854775807
    float_whole: float = 1.0
    float_half: float = -0.5
    float_zero: float = -0.0
    number_int: SafeInt | float = 1
    number_float: SafeInt | float = 1.5
    text: str = 'quote " backslash \\ line \n end'
    level: Level = "low"
    digit: Digit = 2
    blob: bytes = b"\x00\xff\x22\x5c"
    moment: datetime = convert("2024-02-29T12:30:45.500000Z", datetime)
    clock: time = convert("12:00:00", time)
    day: date | None = convert("2024-02-29", date)
    span: timedelta = convert("P1DT1S", timedelta)
    key: UUID = convert("f81d4fae-7dec-11d0-a765-00a0c91e6bf6", UUID)
    money: Decimal = convert("1.50", Decimal)
    whatever: Any = 1
    names: list[Name] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    by_name: dict[str, Count] = field(default_factory=dict)
    inner: Inner = Inner()


class Lone(
    Struct,
    kw_only=True,
    frozen=True,
    omit_defaults=True,
    forbid_unknown_fields=True,
    tag="Lone",
    tag_field="type",
):
    n: SafeInt = 1


OneTagged: TypeAlias = Union[Lone]


class HoldsOne(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    one: OneTagged = Lone()
