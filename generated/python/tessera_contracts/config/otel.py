# @generated from contracts/config/otel.yaml. Do not edit. [bb7f137127b0cced]

"""What is exported to OpenTelemetry, as written down and as the exporter uses it."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

from ..types import SamplerKind


class OtelConfigSpec(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What is exported to OpenTelemetry, as a person writes it."""

    enable_traces: Annotated[bool, Meta(description="Whether spans are exported.")]
    enable_metrics: Annotated[bool, Meta(description="Whether metrics are exported.")]
    enable_logs: Annotated[bool, Meta(description="Whether structured events are exported as log records.")] = False
    sampler: Annotated[SamplerKind, Meta(description="How traces to keep are chosen.")]
    sampler_arg: Annotated[
        float | None,
        Meta(description="Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers."),
    ] = None


class OtelConfigRuntime(Struct, kw_only=True, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What is exported to OpenTelemetry, after the settings were found to agree."""

    enable_traces: Annotated[bool, Meta(description="Whether spans are exported.")]
    enable_metrics: Annotated[bool, Meta(description="Whether metrics are exported.")]
    enable_logs: Annotated[bool, Meta(description="Whether structured events are exported as log records.")] = False
    sampler: Annotated[SamplerKind, Meta(description="How traces to keep are chosen.")]
    sampler_arg: Annotated[
        float | None,
        Meta(description="Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers."),
    ] = None

    def __post_init__(self) -> None:
        this: Any = self
        if not (
            this.sampler != "ratio" or
            (this.sampler_arg is not None and this.sampler_arg >= 0.0 and this.sampler_arg <= 1.0)
        ):
            raise ValueError("sampler ratio requires a sampler_arg from 0 to 1")
        if not (this.sampler == "ratio" or this.sampler_arg is None):
            raise ValueError("sampler_arg requires sampler ratio")
