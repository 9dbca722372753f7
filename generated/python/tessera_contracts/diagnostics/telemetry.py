# @generated from contracts/diagnostics/telemetry.yaml. Do not edit. [c922578eb733ce52]

"""Measurements that are written by the hundred thousand. Their structs are arrays on the wire and only ever grow at the end."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct, field

from ..types import NonNegInt


class ScanTelemetry(Struct, kw_only=True, frozen=True, array_like=True):
    """What one table scan touched."""

    fragment_count: Annotated[NonNegInt, Meta(description="Data files the scan opened, after pruning.")]
    row_group_count: Annotated[NonNegInt, Meta(description="Parquet row groups it read, after pruning.")]
    count_rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows it produced. Null if the scan was abandoned or nobody counted."),
    ] = None


class ScanTelemetryV2(Struct, kw_only=True, frozen=True, array_like=True):
    """ScanTelemetry after it grew. The new fields stand at the end and have defaults, so either version reads the rows of the other."""

    fragment_count: Annotated[NonNegInt, Meta(description="Data files the scan opened, after pruning.")]
    row_group_count: Annotated[NonNegInt, Meta(description="Parquet row groups it read, after pruning.")]
    count_rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows it produced. Null if the scan was abandoned or nobody counted."),
    ] = None
    estimated_rows: Annotated[
        NonNegInt | None,
        Meta(description="Rows the planner expected. Null if it had no statistics."),
    ] = None
    file_hints: Annotated[
        list[str],
        Meta(description="Why files were kept although statistics could not prove them useful, one word each."),
    ] = field(default_factory=list)
    bytes_scanned: Annotated[NonNegInt, Meta(description="Bytes read from storage.")] = 0


ScanTelemetryBatch: TypeAlias = Annotated[
    list[ScanTelemetry],
    Meta(
        description="The scans of one flush, as one value.",
        extra={"tessera": {"x-lint": {"unused-name": "what a flush writes; nothing holds it"}}},
    ),
]


ScanTelemetryV2Batch: TypeAlias = Annotated[
    list[ScanTelemetryV2],
    Meta(
        description="The scans of one flush, as one value, after ScanTelemetry grew.",
        extra={"tessera": {"x-lint": {"unused-name": "what a flush writes; nothing holds it"}}},
    ),
]


class StageMetrics(Struct, kw_only=True, frozen=True, array_like=True):
    """What one stage of a pipeline cost."""

    stage: Annotated[str, Meta(description="Name of the stage.")]
    wall_ms: Annotated[NonNegInt, Meta(description="Wall time in milliseconds.")]
    rows_in: Annotated[NonNegInt, Meta(description="Rows read by the stage, over all its inputs.")]
    rows_out: Annotated[NonNegInt, Meta(description="Rows written by the stage, over all its outputs.")]
    bytes: Annotated[
        NonNegInt,
        Meta(description="Bytes written by the stage. Zero also if it writes nothing that has a size."),
    ] = 0
