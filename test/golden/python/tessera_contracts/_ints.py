# @generated from contracts/. Do not edit. [3885e664626f38cc]

"""Integers of the widths that contracts have."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta

SafeInt: TypeAlias = Annotated[int, Meta(ge=-9007199254740991, le=9007199254740991)]
"""An integer that every reader keeps exactly, those included that keep numbers as doubles."""

Int64: TypeAlias = Annotated[int, Meta(ge=-9223372036854775808, le=9223372036854775807)]
"""A signed integer of 64 bits."""

Uint64: TypeAlias = Annotated[int, Meta(ge=0, extra={"tessera_type": "uint64"})]
"""An unsigned integer of 64 bits. msgspec has no bound beyond 2^63 - 1, so JSON may hold a greater one."""

BigInt: TypeAlias = Annotated[int, Meta(extra={"tessera_type": "bigint"})]
"""An integer of any size."""
