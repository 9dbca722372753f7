// The public surface of `tessera-contracts/diagnostics`.

export { MAX_THROWS, type SubscriberFailure } from "./delivery.js";
export { Cancelled, type ErrorDetails, type ErrorKind, type ErrorTable, TesseraError } from "./errors.js";
export { diagnostics, type DiagnosticsHub, type DiagnosticsOptions } from "./hub.js";
export { type MemoryDiagnostics, memoryDiagnostics } from "./memory.js";
export { type AttributesOf, type SpanAttributes, type SpanName, SPANS } from "./names.js";
export {
  type Diagnostics,
  eventOf,
  type EventNotice,
  type OpenSpan,
  type Notice,
  silent,
  type Span,
  type SpanEnded,
  type SpanOutcome,
  type SpanStarted,
  type Subscriber,
} from "./sink.js";
