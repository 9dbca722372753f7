// @generated from contracts/config/otel.yaml. Do not edit. [a3909b970bac7f2c]

import type { StructInfo } from "tessera-contracts/serde";
import { bool, defaulted, field, float, nullable, struct } from "tessera-contracts/serde/codegen";
import { SamplerKindInfo } from "../types.info.js";
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
