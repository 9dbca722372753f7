// @generated from contracts/config/otel.yaml. Do not edit. [4e8b915240a2fba1]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, float, nullable, str, struct } from "tessera-contracts/serde/codegen";
import { NonEmptyStrInfo, OtlpProtocolInfo, PosIntInfo, SamplerKindInfo, StrMapInfo } from "../types.info.js";
import { otelConfigRuntimeRule1, otelConfigRuntimeRule2 } from "./otel.codec.js";

export const OtelConfigSpecInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OtelConfigSpec",
  module: "config/otel",
  doc: "What is exported to OpenTelemetry, as a person writes it.",
  examples: [{ enable_traces: true, enable_metrics: true, sampler: "ratio", sampler_arg: 0.25 }],
  purpose: "spec",
  fields: () => [
    field("enable_traces", bool(), { doc: "Whether spans are exported." }),
    field("enable_metrics", bool(), { doc: "Whether metrics are exported." }),
    defaulted("enable_logs", bool(), () => false, { doc: "Whether structured events are exported as log records." }),
    field("sampler", SamplerKindInfo, { doc: "How traces to keep are chosen." }),
    defaulted("sampler_arg", nullable(float()), () => null, {
      doc: "Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers.",
    }),
    defaulted("endpoint", nullable(str()), () => null, {
      doc: "Address of the collector, to which the path of each signal is added. Null takes that of a collector on this machine.",
    }),
    defaulted("protocol", OtlpProtocolInfo, () => "http_protobuf", { doc: "How telemetry is sent." }),
    defaulted("headers", StrMapInfo(), () => Object.create(null), {
      doc: "Headers that go with each request, such as the key of a collector.",
      vendor: { "x-secret": true },
    }),
    defaulted("service_name", nullable(NonEmptyStrInfo()), () => null, {
      doc: "Name of the service that the telemetry is of. Null leaves it to the environment.",
    }),
    defaulted("resource", StrMapInfo(), () => Object.create(null), {
      doc: "What else is said of the service, by the names of the semantic conventions.",
    }),
    defaulted("parent_based", bool(), () => true, {
      doc: "Whether a trace that another service began is kept if that service keeps it.",
    }),
    defaulted("timeout_ms", PosIntInfo(), () => 10000, { doc: "How long one request may take, in milliseconds." }),
    defaulted("shutdown_timeout_ms", PosIntInfo(), () => 3000, {
      doc: "How long the end of the program waits for what is not yet sent, in milliseconds.",
    }),
    defaulted("metric_interval_ms", PosIntInfo(), () => 60000, { doc: "How often metrics are sent, in milliseconds." }),
  ],
});

export const OtelConfigRuntimeInfo: StructInfo = /* @__PURE__ */ struct({
  name: "OtelConfigRuntime",
  module: "config/otel",
  doc: "What is exported to OpenTelemetry, after the settings were found to agree.",
  examples: [{ enable_traces: true, enable_metrics: false, sampler: "always_on" }],
  purpose: "config",
  fields: () => [
    field("enable_traces", bool(), { doc: "Whether spans are exported." }),
    field("enable_metrics", bool(), { doc: "Whether metrics are exported." }),
    defaulted("enable_logs", bool(), () => false, { doc: "Whether structured events are exported as log records." }),
    field("sampler", SamplerKindInfo, { doc: "How traces to keep are chosen." }),
    defaulted("sampler_arg", nullable(float()), () => null, {
      doc: "Share of traces the ratio sampler keeps, from 0 to 1. Null for the other samplers.",
    }),
    defaulted("endpoint", nullable(str()), () => null, {
      doc: "Address of the collector, to which the path of each signal is added. Null takes that of a collector on this machine.",
    }),
    defaulted("protocol", OtlpProtocolInfo, () => "http_protobuf", { doc: "How telemetry is sent." }),
    defaulted("headers", StrMapInfo(), () => Object.create(null), {
      doc: "Headers that go with each request, such as the key of a collector.",
      vendor: { "x-secret": true },
    }),
    defaulted("service_name", nullable(NonEmptyStrInfo()), () => null, {
      doc: "Name of the service that the telemetry is of. Null leaves it to the environment.",
    }),
    defaulted("resource", StrMapInfo(), () => Object.create(null), {
      doc: "What else is said of the service, by the names of the semantic conventions.",
    }),
    defaulted("parent_based", bool(), () => true, {
      doc: "Whether a trace that another service began is kept if that service keeps it.",
    }),
    defaulted("timeout_ms", PosIntInfo(), () => 10000, { doc: "How long one request may take, in milliseconds." }),
    defaulted("shutdown_timeout_ms", PosIntInfo(), () => 3000, {
      doc: "How long the end of the program waits for what is not yet sent, in milliseconds.",
    }),
    defaulted("metric_interval_ms", PosIntInfo(), () => 60000, { doc: "How often metrics are sent, in milliseconds." }),
  ],
  rules: [
    {
      expr: 'this.sampler != "ratio" || (this.sampler_arg != null && this.sampler_arg >= 0.0 && this.sampler_arg <= 1.0)',
      message: "sampler ratio requires a sampler_arg from 0 to 1",
      holds: otelConfigRuntimeRule1,
    },
    {
      expr: 'this.sampler == "ratio" || this.sampler_arg == null',
      message: "sampler_arg requires sampler ratio",
      holds: otelConfigRuntimeRule2,
    },
  ],
});
