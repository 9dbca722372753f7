// @generated from contracts/config/otel.yaml. Do not edit. [450963d2c64ff11b]

import type { Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import type { SamplerKind } from "../types.js";
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
