# @generated from contracts/delta/cdf.yaml. Do not edit. [b67c1814f968bfd7]

"""The change data feed of Delta tables, from which pipelines read only what changed since they last looked."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

from ..types import ColumnName, DeltaVersion, NonEmptyStr, NonNegInt, PathStr, Rfc3339


class DeltaCdfOptions(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Which changes are read. Each end is a version, a moment or open."""

    starting_version: Annotated[
        DeltaVersion | None,
        Meta(
            description="First version whose changes are read. Null, without a starting timestamp, starts with the first version that has a feed.",
        ),
    ] = None
    ending_version: Annotated[
        DeltaVersion | None,
        Meta(
            description="Last version whose changes are read, itself included. Null, without an ending timestamp, reads to the latest.",
        ),
    ] = None
    starting_timestamp: Annotated[
        Rfc3339 | None,
        Meta(description="Changes committed at this moment or later are read."),
    ] = None
    ending_timestamp: Annotated[
        Rfc3339 | None,
        Meta(description="Changes committed at this moment or earlier are read."),
    ] = None
    columns: Annotated[
        list[ColumnName] | None,
        Meta(description="Columns to read beside those that describe the change. Null reads all."),
    ] = None
    allow_out_of_range: Annotated[
        bool,
        Meta(description="Whether a start after the latest version gives no rows. Otherwise it is an error."),
    ] = False

    def __post_init__(self) -> None:
        this: Any = self
        if not (this.starting_version is None or this.starting_timestamp is None):
            raise ValueError("starting_version and starting_timestamp exclude each other")
        if not (this.ending_version is None or this.ending_timestamp is None):
            raise ValueError("ending_version and ending_timestamp exclude each other")
        if not (
            this.starting_version is None or this.ending_version is None or this.starting_version <= this.ending_version
        ):
            raise ValueError("starting_version must not be after ending_version")


class CdfCursor(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How far a pipeline has read a change data feed, one JSON file for each dataset. It is read leniently (`convert` with `strict` false), and a file that does not fit counts as no cursor, which reads everything again."""

    dataset_name: Annotated[NonEmptyStr, Meta(description="Name of the dataset in the plan.")]
    last_version: Annotated[
        NonNegInt,
        Meta(description="Last version whose changes were processed. The next read starts one later."),
    ]


class CdfCursorStore(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where the cursors of a pipeline are kept."""

    cursors_path: Annotated[
        PathStr,
        Meta(description="Directory of the cursor files. It is created with the first cursor."),
    ]
