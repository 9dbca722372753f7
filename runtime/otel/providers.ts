// The providers of an SDK, one for each signal that the settings enable.

import type { LoggerProvider, LogRecordProcessor, ReadableLogRecord } from "@opentelemetry/sdk-logs";
import type { MeterProvider, ResourceMetrics } from "@opentelemetry/sdk-metrics";
import type { ReadableSpan, Sampler, SpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { batchExporter, type OtelSignal, type SignalCounts } from "./exporters.js";
import type { OtelSdk } from "./packages.js";
import type { Carrier, SendHost } from "./send.js";
import { grpcCarrier } from "./send-grpc.js";
import { httpCarrier } from "./send-http.js";
import { type OtlpProtocol, type SignalSettings, targetOf } from "./targets.js";

/** A provider of one signal. */
export type OtelProvider =
  | { readonly signal: "traces"; readonly provider: TracerProvider }
  | { readonly signal: "metrics"; readonly provider: MeterProvider }
  | { readonly signal: "logs"; readonly provider: LoggerProvider };

/** What providers are made with. */
export interface ProviderHost {
  readonly host: SendHost;
  readonly signals: { readonly [signal in OtelSignal]?: SignalSettings };
  readonly counts: { readonly [signal in OtelSignal]: SignalCounts };
}

/** Series that a metric may have; more of them are one, which says that it is the overflow. */
const MOST_SERIES = 1000;

/** Makes the providers. @throws {OtelError} `OTEL_ENDPOINT_INVALID` */
export function makeProviders(sdk: OtelSdk, runtime: OtelConfigRuntime, host: ProviderHost): readonly OtelProvider[] {
  const made: OtelProvider[] = [];
  if (runtime.enable_traces) made.push({ signal: "traces", provider: tracerProvider(sdk, runtime, host) });
  if (runtime.enable_metrics) made.push({ signal: "metrics", provider: meterProvider(sdk, runtime, host) });
  if (runtime.enable_logs) made.push({ signal: "logs", provider: loggerProvider(sdk, runtime, host) });
  return made;
}

function tracerProvider(sdk: OtelSdk, runtime: OtelConfigRuntime, given: ProviderHost): TracerProvider {
  const { host, counts } = given;
  const carrier = carrierOf(runtime, given, "traces");
  const { transformer, sdkTrace } = sdk;
  const { ProtobufTraceSerializer, JsonTraceSerializer } = transformer;
  const serializer = carrier.protocol === "http_json" ? JsonTraceSerializer : ProtobufTraceSerializer;
  const exporter = batchExporter<ReadableSpan[]>(host, carrier, {
    write: (spans) => serializer.serializeRequest(spans),
    sizeOf: (spans) => spans.length,
    counts: counts.traces,
  });
  const batches = new sdkTrace.BatchSpanProcessor({ exporter });
  const spanProcessors = [counted(batches, counts.traces)];
  return new sdkTrace.TracerProvider({
    resource: resourceOf(sdk, runtime),
    sampler: samplerOf(sdk, runtime),
    spanProcessors,
  });
}

/** A processor that counts the spans that are to be sent. */
function counted(batches: SpanProcessor, counts: SignalCounts): SpanProcessor {
  return {
    onStart: (span, context) => batches.onStart(span, context),
    onEnd: (span) => {
      // The flag says that the span was sampled; the others are never sent.
      if ((span.spanContext().traceFlags & 1) !== 0) counts.told++;
      batches.onEnd(span);
    },
    forceFlush: () => batches.forceFlush(),
    shutdown: () => batches.shutdown(),
  };
}

function samplerOf({ sdkTrace }: OtelSdk, { sampler, sampler_arg, parent_based }: OtelConfigRuntime): Sampler {
  const { AlwaysOffSampler, AlwaysOnSampler, ParentBasedSampler, TraceIdRatioBasedSampler } = sdkTrace;
  const root = {
    always_on: () => new AlwaysOnSampler(),
    always_off: () => new AlwaysOffSampler(),
    ratio: () => new TraceIdRatioBasedSampler(sampler_arg ?? 1),
  }[sampler]();
  return parent_based ? new ParentBasedSampler({ root }) : root;
}

function meterProvider(sdk: OtelSdk, runtime: OtelConfigRuntime, given: ProviderHost): MeterProvider {
  const { host, counts } = given;
  const carrier = carrierOf(runtime, given, "metrics");
  const { transformer, sdkMetrics } = sdk;
  const { ProtobufMetricsSerializer, JsonMetricsSerializer } = transformer;
  const serializer = carrier.protocol === "http_json" ? JsonMetricsSerializer : ProtobufMetricsSerializer;
  const exporter = batchExporter<ResourceMetrics>(host, carrier, {
    write: (metrics) => {
      counts.metrics.told++;
      return serializer.serializeRequest(metrics);
    },
    sizeOf: () => 1,
    counts: counts.metrics,
  });
  const { metric_interval_ms: exportIntervalMillis, timeout_ms } = runtime;
  const reader = new sdkMetrics.PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis,
    exportTimeoutMillis: Math.min(timeout_ms, exportIntervalMillis),
    cardinalityLimits: { default: MOST_SERIES },
  });
  return new sdkMetrics.MeterProvider({ resource: resourceOf(sdk, runtime), readers: [reader] });
}

function loggerProvider(sdk: OtelSdk, runtime: OtelConfigRuntime, given: ProviderHost): LoggerProvider {
  const { host, counts } = given;
  const carrier = carrierOf(runtime, given, "logs");
  const { transformer, sdkLogs } = sdk;
  const { ProtobufLogsSerializer, JsonLogsSerializer } = transformer;
  const serializer = carrier.protocol === "http_json" ? JsonLogsSerializer : ProtobufLogsSerializer;
  const exporter = batchExporter<ReadableLogRecord[]>(host, carrier, {
    write: (records) => serializer.serializeRequest(records),
    sizeOf: (records) => records.length,
    counts: counts.logs,
  });
  const batches = new sdkLogs.BatchLogRecordProcessor({ exporter });
  const processor: LogRecordProcessor = {
    onEmit: (record) => {
      counts.logs.told++;
      batches.onEmit(record);
    },
    forceFlush: () => batches.forceFlush(),
    shutdown: () => batches.shutdown(),
  };
  return new sdkLogs.LoggerProvider({ resource: resourceOf(sdk, runtime), processors: [processor] });
}

function carrierOf(
  runtime: OtelConfigRuntime,
  { host, signals }: ProviderHost,
  signal: OtelSignal,
): Carrier & { readonly protocol: OtlpProtocol } {
  const { protocol, ...target } = targetOf(runtime, signal, signals[signal]);
  const carrier =
    protocol === "grpc" ? grpcCarrier(host.signal, target, signal) : httpCarrier(host.fetch, target, protocol);
  return { ...carrier, protocol };
}

/** What all telemetry says of the service. */
function resourceOf(
  { resources }: OtelSdk,
  { service_name, resource }: OtelConfigRuntime,
): ReturnType<typeof resources.defaultResource> {
  const named = { ...resource, ...(service_name !== null && { "service.name": service_name }) };
  return resources.defaultResource().merge(resources.resourceFromAttributes(named));
}
