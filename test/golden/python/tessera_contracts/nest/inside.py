# @generated from contracts/nest/inside.yaml. Do not edit. [a2f6e4ad21ed5a16]

from __future__ import annotations

from msgspec import Struct

from .._ints import SafeInt


class Inside(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    n: SafeInt
