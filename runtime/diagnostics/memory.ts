import { type DiagnosticsHub, type DiagnosticsOptions, Hub } from "./hub.js";
import type { CounterNotice, EventNotice, HistogramNotice, Notice, SpanEnded } from "./sink.js";

/** A sink that keeps what it was told. */
export interface MemoryDiagnostics extends DiagnosticsHub {
  /** Everything, in order. */
  readonly notices: readonly Notice[];
  /** The events, in order. */
  readonly events: readonly EventNotice[];
  /** The spans that have ended, in the order of their ends. */
  readonly spans: readonly SpanEnded[];
  /** What was counted and measured, in order. */
  readonly metrics: readonly (CounterNotice | HistogramNotice)[];
}

/**
 * Makes a sink for tests, which keeps what it is told. It checks events, which other sinks do not: `emit` throws what the contract
 * says of an event that does not fit. Without options, its clock counts 0, 1, 2 … and its ids are `span-1`, `span-2` …
 */
export function memoryDiagnostics(options: Partial<DiagnosticsOptions> = {}): MemoryDiagnostics {
  return new Memory({ ...counting(), ...options });
}

function counting(): DiagnosticsOptions {
  let time = 0;
  let spans = 0;
  return { now: () => time++, uuid: () => `span-${++spans}` };
}

class Memory extends Hub implements MemoryDiagnostics {
  readonly notices: Notice[] = [];

  get events(): readonly EventNotice[] {
    return this.notices.filter((notice) => notice.kind === "event");
  }

  get spans(): readonly SpanEnded[] {
    return this.notices.filter((notice) => notice.kind === "span_ended");
  }

  get metrics(): readonly (CounterNotice | HistogramNotice)[] {
    return this.notices.filter((notice) => notice.kind === "count" || notice.kind === "record");
  }

  /** @throws {EncodeError} or {ValidationError} when an event does not fit its contract */
  override tell(notice: Notice): void {
    if (notice.kind === "event") notice.contract.decodeMsgpack(notice.contract.encodeMsgpack(notice.event));
    this.notices.push(notice);
    super.tell(notice);
  }
}
