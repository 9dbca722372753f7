# @generated from contracts/config/otel.yaml. Do not edit. [73991c91a1c1edfc]

"""What is exported to OpenTelemetry, as written down and as the exporter uses it."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct, field

from ..types import NonEmptyStr, OtlpProtocol, PosInt, SamplerKind, StrMap


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
    endpoint: Annotated[
        str | None,
        Meta(
            description="Address of the collector, to which the path of each signal is added. Null takes that of a collector on this machine.",
        ),
    ] = None
    protocol: Annotated[OtlpProtocol, Meta(description="How telemetry is sent.")] = "http_protobuf"
    headers: Annotated[
        StrMap,
        Meta(
            description="Headers that go with each request, such as the key of a collector.",
            extra={"tessera": {"x-secret": True}},
        ),
    ] = field(default_factory=dict)
    service_name: Annotated[
        NonEmptyStr | None,
        Meta(description="Name of the service that the telemetry is of. Null leaves it to the environment."),
    ] = None
    resource: Annotated[
        StrMap,
        Meta(description="What else is said of the service, by the names of the semantic conventions."),
    ] = field(default_factory=dict)
    parent_based: Annotated[
        bool,
        Meta(description="Whether a trace that another service began is kept if that service keeps it."),
    ] = True
    timeout_ms: Annotated[PosInt, Meta(description="How long one request may take, in milliseconds.")] = 10000
    shutdown_timeout_ms: Annotated[
        PosInt,
        Meta(description="How long the end of the program waits for what is not yet sent, in milliseconds."),
    ] = 3000
    metric_interval_ms: Annotated[PosInt, Meta(description="How often metrics are sent, in milliseconds.")] = 60000


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
    endpoint: Annotated[
        str | None,
        Meta(
            description="Address of the collector, to which the path of each signal is added. Null takes that of a collector on this machine.",
        ),
    ] = None
    protocol: Annotated[OtlpProtocol, Meta(description="How telemetry is sent.")] = "http_protobuf"
    headers: Annotated[
        StrMap,
        Meta(
            description="Headers that go with each request, such as the key of a collector.",
            extra={"tessera": {"x-secret": True}},
        ),
    ] = field(default_factory=dict)
    service_name: Annotated[
        NonEmptyStr | None,
        Meta(description="Name of the service that the telemetry is of. Null leaves it to the environment."),
    ] = None
    resource: Annotated[
        StrMap,
        Meta(description="What else is said of the service, by the names of the semantic conventions."),
    ] = field(default_factory=dict)
    parent_based: Annotated[
        bool,
        Meta(description="Whether a trace that another service began is kept if that service keeps it."),
    ] = True
    timeout_ms: Annotated[PosInt, Meta(description="How long one request may take, in milliseconds.")] = 10000
    shutdown_timeout_ms: Annotated[
        PosInt,
        Meta(description="How long the end of the program waits for what is not yet sent, in milliseconds."),
    ] = 3000
    metric_interval_ms: Annotated[PosInt, Meta(description="How often metrics are sent, in milliseconds.")] = 60000

    def __post_init__(self) -> None:
        this: Any = self
        if not (
            this.sampler != "ratio" or
            (this.sampler_arg is not None and this.sampler_arg >= 0.0 and this.sampler_arg <= 1.0)
        ):
            raise ValueError("sampler ratio requires a sampler_arg from 0 to 1")
        if not (this.sampler == "ratio" or this.sampler_arg is None):
            raise ValueError("sampler_arg requires sampler ratio")
