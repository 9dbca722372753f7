# @generated from contracts/names.yaml. Do not edit. [731f3ab3af8d4c1e]

"""Names that mean something to Python, and text that tries to get out: \"\"\" ' \\
import os; os.system("x")
"""

from __future__ import annotations

from builtins import (
    bool as T_bool,
    bytes as T_bytes,
    dict as T_dict,
    float as T_float,
    int as T_int,
    list as T_list,
    set as T_set,
    str as T_str,
    tuple as T_tuple,
)
from datetime import date as T_date, datetime as T_datetime, time as T_time, timedelta as T_timedelta
from typing import Annotated, Any

from msgspec import Meta, Struct, convert as T_convert, field as T_field

from ._ints import SafeInt
from ._rules import evaluates, safe
from .a_b.import_ import Imported
from .nest import Outer
from .nest.inside import Inside


class Shadows(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Ends with a quote and a backslash "\\
    \"\"\"
    raise SystemExit

    Deprecated: use Other \"\"\"
    """

    list: T_list[SafeInt] = T_field(default_factory=T_list)
    dict: T_dict[T_str, SafeInt] = T_field(default_factory=T_dict)
    set: T_set[T_str] = T_field(default_factory=T_set)
    tuple: T_tuple[SafeInt, T_str]
    int: SafeInt
    int_some: Annotated[T_int, Meta(ge=0, le=9007199254740991)]
    str: T_str = "s"
    float: T_float = 1.0
    bool: T_bool = True
    bytes: T_bytes
    date: T_date = T_convert("2024-02-29", T_date)
    datetime: T_datetime
    time: T_time = T_convert("12:00:00", T_time)
    timedelta: T_timedelta = T_convert("P1D", T_timedelta)
    field: SafeInt = 1
    convert: T_date = T_convert("2024-02-29", T_date)
    msgspec: T_str
    self: SafeInt = 1
    len: SafeInt = 2
    type: T_str
    match: T_str
    renamed: SafeInt = T_field(default=1, name="other")
    documented: Annotated[
        SafeInt,
        Meta(
            description='A "quote", a \\ backslash and """three quotes""" and\na line.',
            extra={"tessera": {"deprecated": "no longer \\u202e", "x-note": '")'}},
        ),
    ] = 1

    def __post_init__(self) -> None:
        this: Any = self
        if not (len([this.len, this.self]) == 2 and this.int >= 0):
            raise ValueError('a "message" \\ with """quotes"""')
        if not evaluates(lambda: safe(this.self + this.len) > 0):
            raise ValueError("none")


class FromKeyword(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    imported: Imported
    outer: Outer
    inside: Inside | None = None
