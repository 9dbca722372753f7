// The public surface of `tessera-contracts/diagnostics`.

export { telemetryBuffer, type TelemetryBuffer, type TelemetryBufferOptions } from "./buffer.js";
export { MAX_THROWS, type SubscriberFailure } from "./delivery.js";
export { Cancelled, type ErrorDetails, type ErrorKind, type ErrorTable, TesseraError } from "./errors.js";
export { type EventKind, eventStructs, kindsOf } from "./event-kind.js";
export { type CodecFailure, codecFailureOf, errorTypeOf } from "./failures.js";
export { diagnostics, type DiagnosticsHub, type DiagnosticsOptions } from "./hub.js";
export { ingest, type IngestOptions as DiagnosticsIngestOptions, type IngestRows } from "./ingest.js";
export { type MemoryDiagnostics, memoryDiagnostics } from "./memory.js";
export {
  type AttributesOf,
  CONVENTIONS,
  type CounterName,
  type HistogramName,
  type MetricAttributes,
  type MetricAttributesOf,
  type MetricName,
  METRICS,
  type SpanAttributes,
  type SpanLink,
  type SpanName,
  SPANS,
} from "./names.js";
export {
  type CounterNotice,
  type Diagnostics,
  eventOf,
  type EventNotice,
  type HistogramNotice,
  type OpenSpan,
  type Notice,
  silent,
  type Span,
  type SpanEnded,
  type SpanOutcome,
  type SpanStarted,
  type Subscriber,
} from "./sink.js";
