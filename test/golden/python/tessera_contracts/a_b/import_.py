# @generated from contracts/a-b/import.yaml. Do not edit. [4b558de67c7bbbba]

from __future__ import annotations

from msgspec import Struct

from .._ints import SafeInt


class Imported(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    n: SafeInt
