// Providers that keep what they are told in memory, registered for the process.

import { metrics, trace } from "@opentelemetry/api";
import { logs } from "@opentelemetry/api-logs";
import { InMemoryLogRecordExporter, LoggerProvider, SimpleLogRecordProcessor } from "@opentelemetry/sdk-logs";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  type MetricData,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";

/** What was told, and the end of the providers. */
export interface Kept {
  spans(): ReadableSpan[];
  metrics(): Promise<MetricData[]>;
  readonly records: InMemoryLogRecordExporter;
  end(): void;
}

export function registerProviders(): Kept {
  const spans = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] }));
  const measured = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: measured })] });
  metrics.setGlobalMeterProvider(meters);
  const records = new InMemoryLogRecordExporter();
  logs.setGlobalLoggerProvider(
    new LoggerProvider({ processors: [new SimpleLogRecordProcessor({ exporter: records })] }),
  );
  return {
    spans: () => spans.getFinishedSpans(),
    metrics: async () => {
      await meters.forceFlush();
      return (
        measured
          .getMetrics()
          .at(-1)
          ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? []
      );
    },
    records,
    end: () => {
      trace.disable();
      metrics.disable();
      logs.disable();
    },
  };
}
