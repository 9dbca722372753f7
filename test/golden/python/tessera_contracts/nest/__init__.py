# @generated from contracts/nest.yaml. Do not edit. [f28b1311d6ff4b41]

from __future__ import annotations

from msgspec import Struct

from .inside import Inside


class Outer(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    inside: Inside
