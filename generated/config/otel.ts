// @generated from contracts/config/otel.yaml. Do not edit. [c78beef312d1653f]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, OtlpProtocol, PosInt, SamplerKind, StrMap } from "../types.js";
import * as codec from "./otel.codec.js";
import * as info from "./otel.info.js";

/** What is exported to OpenTelemetry, as a person writes it. */
export interface OtelConfigSpec {
  /** Whether spans are exported. */
  readonly enable_traces: boolean;
  /** Whether metrics are exported. */
  readonly enable_metrics: boolean;
  /** Whether structured events are exported as log records. Default `false`. */
  readonly enable_logs: boolean;
  /** How traces to keep are chosen. */
  readonly sampler: SamplerKind;
  /** Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers. Default `null`. */
  readonly sampler_arg: number | null;
  /**
   * Address of the collector, to which the path of each signal is added. Null takes that of a collector on this
   * machine. Default `null`.
   */
  readonly endpoint: string | null;
  /** How telemetry is sent. Default `"http_protobuf"`. */
  readonly protocol: OtlpProtocol;
  /** Headers that go with each request, such as the key of a collector. Default `{}`. */
  readonly headers: StrMap;
  /** Name of the service that the telemetry is of. Null leaves it to the environment. Default `null`. */
  readonly service_name: NonEmptyStr | null;
  /** What else is said of the service, by the names of the semantic conventions. Default `{}`. */
  readonly resource: StrMap;
  /** Whether a trace that another service began is kept if that service keeps it. Default `true`. */
  readonly parent_based: boolean;
  /** How long one request may take, in milliseconds. Default `10000`. */
  readonly timeout_ms: PosInt;
  /** How long the end of the program waits for what is not yet sent, in milliseconds. Default `3000`. */
  readonly shutdown_timeout_ms: PosInt;
  /** How often metrics are sent, in milliseconds. Default `60000`. */
  readonly metric_interval_ms: PosInt;
}

/** What `OtelConfigSpec.create` takes: fields with a default may be left out. */
export interface OtelConfigSpecInit {
  /** Whether spans are exported. */
  readonly enable_traces: boolean;
  /** Whether metrics are exported. */
  readonly enable_metrics: boolean;
  /** Whether structured events are exported as log records. Default `false`. */
  readonly enable_logs?: boolean | undefined;
  /** How traces to keep are chosen. */
  readonly sampler: SamplerKind;
  /** Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers. Default `null`. */
  readonly sampler_arg?: number | null | undefined;
  /**
   * Address of the collector, to which the path of each signal is added. Null takes that of a collector on this
   * machine. Default `null`.
   */
  readonly endpoint?: string | null | undefined;
  /** How telemetry is sent. Default `"http_protobuf"`. */
  readonly protocol?: OtlpProtocol | undefined;
  /** Headers that go with each request, such as the key of a collector. Default `{}`. */
  readonly headers?: StrMap | undefined;
  /** Name of the service that the telemetry is of. Null leaves it to the environment. Default `null`. */
  readonly service_name?: NonEmptyStr | null | undefined;
  /** What else is said of the service, by the names of the semantic conventions. Default `{}`. */
  readonly resource?: StrMap | undefined;
  /** Whether a trace that another service began is kept if that service keeps it. Default `true`. */
  readonly parent_based?: boolean | undefined;
  /** How long one request may take, in milliseconds. Default `10000`. */
  readonly timeout_ms?: PosInt | undefined;
  /** How long the end of the program waits for what is not yet sent, in milliseconds. Default `3000`. */
  readonly shutdown_timeout_ms?: PosInt | undefined;
  /** How often metrics are sent, in milliseconds. Default `60000`. */
  readonly metric_interval_ms?: PosInt | undefined;
}

export const OtelConfigSpec: Contract<OtelConfigSpec, OtelConfigSpecInit> = /* @__PURE__ */ contract({
  name: "OtelConfigSpec",
  module: "config/otel",
  info: info.OtelConfigSpecInfo,
  read: codec.readOtelConfigSpec,
  unpack: codec.unpackOtelConfigSpec,
  write: codec.writeOtelConfigSpec,
  pack: codec.packOtelConfigSpec,
  is: codec.isOtelConfigSpec,
  convert: codec.convertOtelConfigSpec,
});

/** What is exported to OpenTelemetry, after the settings were found to agree. */
export interface OtelConfigRuntime {
  /** Whether spans are exported. */
  readonly enable_traces: boolean;
  /** Whether metrics are exported. */
  readonly enable_metrics: boolean;
  /** Whether structured events are exported as log records. Default `false`. */
  readonly enable_logs: boolean;
  /** How traces to keep are chosen. */
  readonly sampler: SamplerKind;
  /** Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers. Default `null`. */
  readonly sampler_arg: number | null;
  /**
   * Address of the collector, to which the path of each signal is added. Null takes that of a collector on this
   * machine. Default `null`.
   */
  readonly endpoint: string | null;
  /** How telemetry is sent. Default `"http_protobuf"`. */
  readonly protocol: OtlpProtocol;
  /** Headers that go with each request, such as the key of a collector. Default `{}`. */
  readonly headers: StrMap;
  /** Name of the service that the telemetry is of. Null leaves it to the environment. Default `null`. */
  readonly service_name: NonEmptyStr | null;
  /** What else is said of the service, by the names of the semantic conventions. Default `{}`. */
  readonly resource: StrMap;
  /** Whether a trace that another service began is kept if that service keeps it. Default `true`. */
  readonly parent_based: boolean;
  /** How long one request may take, in milliseconds. Default `10000`. */
  readonly timeout_ms: PosInt;
  /** How long the end of the program waits for what is not yet sent, in milliseconds. Default `3000`. */
  readonly shutdown_timeout_ms: PosInt;
  /** How often metrics are sent, in milliseconds. Default `60000`. */
  readonly metric_interval_ms: PosInt;
}

/** What `OtelConfigRuntime.create` takes: fields with a default may be left out. */
export interface OtelConfigRuntimeInit {
  /** Whether spans are exported. */
  readonly enable_traces: boolean;
  /** Whether metrics are exported. */
  readonly enable_metrics: boolean;
  /** Whether structured events are exported as log records. Default `false`. */
  readonly enable_logs?: boolean | undefined;
  /** How traces to keep are chosen. */
  readonly sampler: SamplerKind;
  /** Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers. Default `null`. */
  readonly sampler_arg?: number | null | undefined;
  /**
   * Address of the collector, to which the path of each signal is added. Null takes that of a collector on this
   * machine. Default `null`.
   */
  readonly endpoint?: string | null | undefined;
  /** How telemetry is sent. Default `"http_protobuf"`. */
  readonly protocol?: OtlpProtocol | undefined;
  /** Headers that go with each request, such as the key of a collector. Default `{}`. */
  readonly headers?: StrMap | undefined;
  /** Name of the service that the telemetry is of. Null leaves it to the environment. Default `null`. */
  readonly service_name?: NonEmptyStr | null | undefined;
  /** What else is said of the service, by the names of the semantic conventions. Default `{}`. */
  readonly resource?: StrMap | undefined;
  /** Whether a trace that another service began is kept if that service keeps it. Default `true`. */
  readonly parent_based?: boolean | undefined;
  /** How long one request may take, in milliseconds. Default `10000`. */
  readonly timeout_ms?: PosInt | undefined;
  /** How long the end of the program waits for what is not yet sent, in milliseconds. Default `3000`. */
  readonly shutdown_timeout_ms?: PosInt | undefined;
  /** How often metrics are sent, in milliseconds. Default `60000`. */
  readonly metric_interval_ms?: PosInt | undefined;
}

export const OtelConfigRuntime: Contract<OtelConfigRuntime, OtelConfigRuntimeInit> = /* @__PURE__ */ contract({
  name: "OtelConfigRuntime",
  module: "config/otel",
  info: info.OtelConfigRuntimeInfo,
  read: codec.readOtelConfigRuntime,
  unpack: codec.unpackOtelConfigRuntime,
  write: codec.writeOtelConfigRuntime,
  pack: codec.packOtelConfigRuntime,
  is: codec.isOtelConfigRuntime,
  convert: codec.convertOtelConfigRuntime,
});
