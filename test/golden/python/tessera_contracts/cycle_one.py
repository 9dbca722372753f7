# @generated from contracts/. Do not edit. [b72df83bdbab3533]

"""This module and `cycle-two` need each other."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct, field


class One(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    twos: Twos = field(default_factory=list)
    two: Two | None = None


Ones: TypeAlias = list[One]


class Two(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    ones: Ones = field(default_factory=list)


Twos: TypeAlias = Annotated[list[Two], Meta(max_length=2)]
