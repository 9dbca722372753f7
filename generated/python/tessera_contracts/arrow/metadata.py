# @generated from contracts/arrow/metadata.yaml. Do not edit. [60f47dee8defac76]

"""What is kept, as MessagePack, in the metadata of Arrow schemas and fields. Each payload carries the version of its own form."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct, field

from .._ints import SafeInt
from ..types import OrderingLevel, PosInt


class MetadataMapPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """Text by name."""

    version: Annotated[PosInt, Meta(description="Version of the payload's form.")]
    entries: Annotated[
        list[tuple[str, str]],
        Meta(
            description="Names and texts, sorted by name. A list rather than a map, so that the bytes do not depend on a writer's map.",
        ),
    ]


class MetadataListPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A list of texts."""

    version: Annotated[PosInt, Meta(description="Version of the payload's form.")]
    entries: Annotated[list[str], Meta(description="The texts, in the order that matters to whoever reads them.")]


class MetadataScalarPayload(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """A single value."""

    version: Annotated[PosInt, Meta(description="Version of the payload's form.")]
    value: Annotated[str | SafeInt | float | bool | None, Meta(description="The value.")]


SortDirection: TypeAlias = Literal["ascending", "descending"]
"""Which way a column is ordered."""


class OrderingMetadata(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What is known about the order of the rows of a table."""

    version: Annotated[PosInt, Meta(description="Version of the payload's form.")] = 1
    level: Annotated[OrderingLevel, Meta(description="How the order is known.")]
    keys: Annotated[
        list[tuple[str, SortDirection]],
        Meta(description="The columns that rows are ordered by, most significant first."),
    ] = field(default_factory=list)
