# @generated from contracts/delta/reports.yaml. Do not edit. [a7d2846e1392b7fa]

"""What operations on Delta tables did."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, field

from ..types import NonNegInt, TableUri


class VacuumReport(Struct, kw_only=True, frozen=True, omit_defaults=True):
    """What a vacuum deleted, or would have deleted."""

    table_uri: Annotated[TableUri, Meta(description="Where the table lies.")]
    retention_hours: Annotated[
        NonNegInt | None,
        Meta(
            description="Files that left the table longer ago than this were deleted, in hours. Null used the table's own retention.",
        ),
    ]
    dry_run: Annotated[bool, Meta(description="True if files were only listed.")]
    files_deleted: Annotated[list[str], Meta(description="The files, as paths relative to the table.")] = field(
        default_factory=list,
    )
    num_files: Annotated[NonNegInt, Meta(description="How many files there were, also if they are not listed.")] = 0
    size_bytes: Annotated[
        NonNegInt,
        Meta(description="Their size together, in bytes. Zero if the engine did not report it."),
    ] = 0
