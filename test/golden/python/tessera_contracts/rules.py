# @generated from contracts/rules.yaml. Do not edit. [820803ad7139f7df]

"""Rules of every form."""

from __future__ import annotations

from builtins import list as T_list
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from msgspec import Struct, UNSET, UnsetType, convert, field

from ._ints import Int64, SafeInt
from ._rules import (
    all_of,
    any_of,
    divided,
    evaluates,
    every_item,
    is_in,
    known,
    matches,
    or_none,
    quotient,
    remainder,
    safe,
    same,
    some_item,
    text,
)


Mode: TypeAlias = Literal["off", "on", "auto"]


class Part(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    name: str
    width: SafeInt | None = None
    note: str | UnsetType = UNSET


class Sample(Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    a: SafeInt = 4
    b: SafeInt = 2
    n: SafeInt | None = None
    u: SafeInt | UnsetType = UNSET
    un: SafeInt | None | UnsetType = UNSET
    big: Int64 = 4
    f: float = 0.5
    s: str = "ab"
    t: str | None = None
    yes: bool = True
    maybe: bool | None = None
    mode: Mode = "off"
    opt_mode: Mode | None = None
    list: T_list[SafeInt] = field(default_factory=T_list)
    floats: T_list[float] = field(default_factory=T_list)
    words: T_list[str] = field(default_factory=T_list)
    modes: T_list[Mode] = field(default_factory=T_list)
    numbers: set[SafeInt] = field(default_factory=set)
    labels: dict[str, SafeInt] = field(default_factory=dict)
    by_id: dict[SafeInt, str] = field(default_factory=dict)
    parts: T_list[Part] = field(default_factory=T_list)
    inner: Part
    opt: Part | None = None
    when: datetime = convert("2024-02-29T12:30:45Z", datetime)
    day: date | None = None
    days: T_list[date] = field(default_factory=T_list)
    money: Decimal = convert("1.50", Decimal)
    blob: bytes = b""
    pair: tuple[SafeInt, SafeInt]
    either: SafeInt | str = 3
    flag: bool | SafeInt = 1
    flags: T_list[bool | SafeInt] = field(default_factory=T_list)
    truth: bool = True
    anything: Any = None


class Ruled(Struct, kw_only=True, frozen=True, forbid_unknown_fields=True):
    a: SafeInt = 4
    b: SafeInt = 2
    n: SafeInt | None = None
    u: SafeInt | UnsetType = UNSET
    un: SafeInt | None | UnsetType = UNSET
    big: Int64 = 4
    f: float = 0.5
    s: str = "ab"
    t: str | None = None
    yes: bool = True
    maybe: bool | None = None
    mode: Mode = "off"
    opt_mode: Mode | None = None
    list: T_list[SafeInt] = field(default_factory=T_list)
    floats: T_list[float] = field(default_factory=T_list)
    words: T_list[str] = field(default_factory=T_list)
    modes: T_list[Mode] = field(default_factory=T_list)
    numbers: set[SafeInt] = field(default_factory=set)
    labels: dict[str, SafeInt] = field(default_factory=dict)
    by_id: dict[SafeInt, str] = field(default_factory=dict)
    parts: T_list[Part] = field(default_factory=T_list)
    inner: Part
    opt: Part | None = None
    when: datetime = convert("2024-02-29T12:30:45Z", datetime)
    day: date | None = None
    days: T_list[date] = field(default_factory=T_list)
    money: Decimal = convert("1.50", Decimal)
    blob: bytes = b""
    pair: tuple[SafeInt, SafeInt]
    either: SafeInt | str = 3
    flag: bool | SafeInt = 1
    flags: T_list[bool | SafeInt] = field(default_factory=T_list)
    truth: bool = True
    anything: Any = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.maybe is not False or this.n is None):
            raise ValueError("rule 01 is broken")
        if not (this.n is None or this.n > 3):
            raise ValueError("rule 02 is broken")
        if not (True if this.n is None else this.n < this.a):
            raise ValueError("rule 03 is broken")
        if not (not (this.n is None) and this.n >= 1):
            raise ValueError("rule 04 is broken")
        if not (this.u is UNSET or this.u < this.a):
            raise ValueError("rule 05 is broken")
        if not (this.u is not UNSET and (this.u == 1 or this.u == 2)):
            raise ValueError("rule 06 is broken")
        if not (this.un is not UNSET and this.un is not None and this.un > 0):
            raise ValueError("rule 07 is broken")
        if not evaluates(lambda: safe(this.a + this.b) <= 3):
            raise ValueError("rule 08 is broken")
        if not evaluates(lambda: safe(safe(this.a * this.b) - this.a) <= 9007199254740991):
            raise ValueError("rule 09 is broken")
        if not (remainder(this.a, 2) == 0):
            raise ValueError("rule 10 is broken")
        if not (quotient(this.a, 2) > remainder(this.b, 3)):
            raise ValueError("rule 11 is broken")
        if not evaluates(lambda: quotient(this.a, this.b) == 2):
            raise ValueError("rule 12 is broken")
        if not evaluates(lambda: remainder(this.a, this.b) == 1):
            raise ValueError("rule 13 is broken")
        if not evaluates(lambda: any_of([lambda: quotient(this.a, this.b) > 1, lambda: this.yes])):
            raise ValueError("rule 14 is broken")
        if not evaluates(lambda: not all_of([lambda: quotient(this.a, this.b) > 1, lambda: this.yes])):
            raise ValueError("rule 15 is broken")
        if not evaluates(lambda: this.yes and remainder(this.a, this.b) == 0):
            raise ValueError("rule 16 is broken")
        if not (this.big > 3 and this.big == this.a):
            raise ValueError("rule 17 is broken")
        if not (this.big != this.a):
            raise ValueError("rule 18 is broken")
        if not (this.big < this.f):
            raise ValueError("rule 19 is broken")
        if not (this.big + this.a * this.big - 1 > 0):
            raise ValueError("rule 20 is broken")
        if not (quotient(this.big, 3) == remainder(this.a, 5)):
            raise ValueError("rule 21 is broken")
        if not (this.f * 2.0 - 1.5 < 3):
            raise ValueError("rule 22 is broken")
        if not (divided(this.f, this.f) != 1.0):
            raise ValueError("rule 23 is broken")
        if not (divided(this.f, this.f - this.f) > 1.0):
            raise ValueError("rule 24 is broken")
        if not (-this.a < -3):
            raise ValueError("rule 25 is broken")
        if not ((this.a > 1) == this.yes):
            raise ValueError("rule 26 is broken")
        if not ((this.a if this.yes else this.b) > 0):
            raise ValueError("rule 27 is broken")
        if not (this.s == 'it\'s "quoted" \\ line\nend' or this.s == "ab"):
            raise ValueError("rule 28 is broken")
        if not (this.s < "m"):
            raise ValueError("rule 29 is broken")
        if not (this.s + "x" == "abx"):
            raise ValueError("rule 30 is broken")
        if not (this.s.startswith("a") or this.s.endswith("z" if this.t is None else this.t)):
            raise ValueError("rule 31 is broken")
        if not ("b" in this.s):
            raise ValueError("rule 32 is broken")
        if not matches(this.s, "^[ab]+$"):
            raise ValueError("rule 33 is broken")
        if not (len(this.s) == 2):
            raise ValueError("rule 34 is broken")
        if not (len(this.list) > 1):
            raise ValueError("rule 35 is broken")
        if not (len(this.numbers) > len(this.labels)):
            raise ValueError("rule 36 is broken")
        if not evaluates(lambda: safe(len(this.by_id) + len(this.blob)) < 3):
            raise ValueError("rule 37 is broken")
        if not (this.mode in ("off", "on")):
            raise ValueError("rule 38 is broken")
        if not (this.opt_mode is not None and this.opt_mode in this.modes):
            raise ValueError("rule 39 is broken")
        if not (this.opt_mode in this.modes):
            raise ValueError("rule 40 is broken")
        if not (this.a in this.list):
            raise ValueError("rule 41 is broken")
        if not (this.a == this.b or this.a == 3):
            raise ValueError("rule 42 is broken")
        if not evaluates(lambda: any_of([lambda: this.a == quotient(this.a, this.b), lambda: this.a == 3])):
            raise ValueError("rule 43 is broken")
        if not (this.big in this.numbers):
            raise ValueError("rule 44 is broken")
        if not is_in(this.f, this.list):
            raise ValueError("rule 45 is broken")
        if not is_in(this.f, this.floats):
            raise ValueError("rule 46 is broken")
        if not (this.s in this.labels):
            raise ValueError("rule 47 is broken")
        if not (this.a in this.by_id):
            raise ValueError("rule 48 is broken")
        if not all(x > 0 for x in this.list):
            raise ValueError("rule 49 is broken")
        if not any(this.yes for x in this.list):
            raise ValueError("rule 50 is broken")
        if not (len([x for x in this.list if x == this.a]) == 1):
            raise ValueError("rule 51 is broken")
        if not any(y < 3 for y in [x for x in this.list if x > 1]):
            raise ValueError("rule 52 is broken")
        if not (len([x for x in this.list if x > 1]) == 1):
            raise ValueError("rule 53 is broken")
        if not evaluates(lambda: any(y in this.numbers for y in [safe(x + 1) for x in this.list])):
            raise ValueError("rule 54 is broken")
        if not all(x in this.list for x in this.numbers):
            raise ValueError("rule 55 is broken")
        if not all(k.startswith("a") for k in this.labels):
            raise ValueError("rule 56 is broken")
        if not any(k == this.a for k in this.by_id):
            raise ValueError("rule 57 is broken")
        if not (this.n is not None and all(x < this.n for x in this.list)):
            raise ValueError("rule 58 is broken")
        if not (this.un is not UNSET and all(this.un is None or x < this.un for x in this.list)):
            raise ValueError("rule 59 is broken")
        if not evaluates(lambda: every_item(this.list, lambda x: quotient(x, this.b) > 0)):
            raise ValueError("rule 60 is broken")
        if not evaluates(lambda: some_item(this.list, lambda x: remainder(this.a, x) == 0)):
            raise ValueError("rule 61 is broken")
        if not evaluates(lambda: len([x for x in this.list if remainder(this.a, x) == 0]) == 1):
            raise ValueError("rule 62 is broken")
        if not evaluates(lambda: not every_item(this.list, lambda x: quotient(this.b, x) > 0)):
            raise ValueError("rule 63 is broken")
        if not evaluates(
            lambda: any_of(
                [lambda: this.n is None and quotient(1, this.b) > 1, lambda: this.n is None, lambda: known(this.n) > 0],
            ),
        ):
            raise ValueError("rule 64 is broken")
        if not evaluates(
            lambda: any_of(
                [lambda: all_of([lambda: this.n == quotient(10, this.b), lambda: known(this.n) > 1]), lambda: this.yes],
            ),
        ):
            raise ValueError("rule 65 is broken")
        if not evaluates(lambda: not all_of([lambda: this.n == quotient(10, this.b), lambda: known(this.n) == 5])):
            raise ValueError("rule 66 is broken")
        if not evaluates(
            lambda: all_of(
                [
                    lambda: this.un is not UNSET,
                    lambda: or_none(this.un) is None or known(this.un) < quotient(10, this.b),
                    lambda: this.yes,
                ],
            ),
        ):
            raise ValueError("rule 67 is broken")
        if not all(p.width is None or p.width > this.a for p in this.parts):
            raise ValueError("rule 68 is broken")
        if not all(p.note is not UNSET and p.note != "" for p in this.parts):
            raise ValueError("rule 69 is broken")
        if not (this.opt is None or any(p.name == this.opt.name for p in this.parts)):
            raise ValueError("rule 70 is broken")
        if not (this.opt is None or all(this.opt.width is None or this.opt.width > x for x in this.list)):
            raise ValueError("rule 71 is broken")
        if not (this.inner.width is None or this.inner.width > 1):
            raise ValueError("rule 72 is broken")
        if not all(lambda_ != this.s for lambda_ in this.words):
            raise ValueError("rule 73 is broken")
        if not all(any(any_ != any__ for any__ in this.words) or len(any_) < 2 for any_ in this.words):
            raise ValueError("rule 74 is broken")
        if not (text(this.day) == "2024-02-29"):
            raise ValueError("rule 75 is broken")
        if not (this.day is None or text(this.when) == "2024-02-29T12:30:45Z"):
            raise ValueError("rule 76 is broken")
        if not any(text(d) == text(this.day) for d in this.days):
            raise ValueError("rule 77 is broken")
        if not is_in("2024-02-29", this.days):
            raise ValueError("rule 78 is broken")
        if not (text(this.money) == "1.50" or text(this.money) == "0" or text(this.money) == "1.5"):
            raise ValueError("rule 79 is broken")
        if not any(text(d) != "0001-01-01" for d in [text(d) for d in this.days]):
            raise ValueError("rule 80 is broken")
        if not (this.anything is not None):
            raise ValueError("rule 81 is broken")
        if not (this.either == 3 or this.either == "x"):
            raise ValueError("rule 82 is broken")
        if not (same(this.flag, 1) or this.flag is True):
            raise ValueError("rule 83 is broken")
        if not is_in(this.flag, this.flags):
            raise ValueError("rule 84 is broken")
        if not any(same(x, this.a) for x in this.flags):
            raise ValueError("rule 85 is broken")
        if not (len(this.pair) == 2 and this.yes):
            raise ValueError("rule 86 is broken")
        if not all(x > 0 for x in [this.a, this.b]):
            raise ValueError("rule 87 is broken")
        if not (this.a is not UNSET and this.yes is True):
            raise ValueError("rule 88 is broken")
        if not (this.truth == this.yes):
            raise ValueError("rule 89 is broken")
        if not evaluates(lambda: safe(this.a * 9007199254740991) > 0):
            raise ValueError("rule 90 is broken")
