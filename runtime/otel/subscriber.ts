// The sink of diagnostics as spans, metrics and log records of OpenTelemetry, on the providers that are registered, whoever did so.

import type * as api from "@opentelemetry/api";
import {
  codecFailureOf,
  type CounterNotice,
  type EventNotice,
  type HistogramNotice,
  METRICS,
  type Notice,
  type SpanEnded,
  type SpanLink,
  type SpanStarted,
  type Subscriber,
} from "tessera-contracts/diagnostics";
import { attributesOf, errorAttributes, isClient, titleOf } from "./attributes.js";
import { loadApi, type OtelApi } from "./packages.js";
import { recordOf } from "./records.js";

/** What of the diagnostics is passed on. */
export interface OtelSubscriberOptions {
  /** True: log records say the statements that events have. Default: false, since there may be values in them. */
  readonly captureSql?: boolean;
}

/**
 * Makes a subscriber that passes on spans, metrics and events: `diagnostics(options, await otelSubscriber())`. It needs the API of
 * OpenTelemetry alone; without an SDK nothing comes of it, at little cost. What it passes on has no value of a row in it.
 * @throws {OtelError} `OTEL_PEER_MISSING` if the API is not installed
 */
export async function otelSubscriber(options: OtelSubscriberOptions = {}): Promise<Subscriber> {
  const bridge = new Bridge(await loadApi(), options.captureSql ?? false);
  return (notice) => bridge.tell(notice);
}

/** The runs whose spans are remembered, so that later ones can be linked to them. */
const MOST_RUNS = 1000;

const SCOPE = "tessera-contracts";

interface Instruments {
  readonly provider: api.MeterProvider;
  readonly meter: api.Meter;
  readonly counters: Map<string, api.Counter>;
  readonly histograms: Map<string, api.Histogram>;
}

/** The spans under way, and the instruments that were made. */
class Bridge {
  private readonly api: OtelApi["api"];
  private readonly logs: OtelApi["logs"];
  private readonly captureSql: boolean;
  private readonly open = new Map<string, api.Span>();
  /** The spans of runs that were told here, by the ids of the runs. */
  private readonly runs = new Map<string, api.SpanContext>();
  /** Errors that a span has said already, which its parents end by too. */
  private readonly said = new WeakSet<object>();
  private instruments: Instruments | null = null;

  constructor({ api: main, logs }: OtelApi, captureSql: boolean) {
    this.api = main;
    this.logs = logs;
    this.captureSql = captureSql;
  }

  tell(notice: Notice): void {
    switch (notice.kind) {
      case "span_started":
        this.open.set(notice.span_id, this.start(notice));
        return;
      case "span_ended":
        this.end(notice);
        return;
      case "count":
        this.counter(notice).add(notice.value, attributesOf(notice.attributes), this.contextOf(notice.span_id));
        return;
      case "record":
        this.histogram(notice).record(notice.value, attributesOf(notice.attributes), this.contextOf(notice.span_id));
        return;
      case "event":
        this.record(notice);
    }
  }

  /** Outside of our spans, it is part of what the caller has under way. */
  private contextOf(span_id: string | null): api.Context {
    const around = this.api.context.active();
    const span = span_id === null ? undefined : this.open.get(span_id);
    return span === undefined ? around : this.api.trace.setSpan(around, span);
  }

  private start(notice: SpanStarted | SpanEnded): api.Span {
    const { INTERNAL, CLIENT } = this.api.SpanKind;
    const options = {
      kind: isClient(notice) ? CLIENT : INTERNAL,
      attributes: attributesOf(notice.attributes),
      startTime: timeOf(notice.started_ms),
    };
    return this.api.trace.getTracer(SCOPE).startSpan(titleOf(notice), options, this.contextOf(notice.parent_id));
  }

  /** Of a span that began before anybody listened, its end says all. */
  private end(notice: SpanEnded): void {
    const span = this.open.get(notice.span_id) ?? this.start(notice);
    this.open.delete(notice.span_id);
    span.setAttributes(attributesOf(notice.attributes));
    for (const link of notice.links) span.addLink({ context: this.linked(link), attributes: attributesOf(link) });
    this.remember(notice, span);
    const { outcome, ended_ms } = notice;
    if (outcome.kind === "failed") {
      const attributes = errorAttributes(outcome.error);
      span.setAttribute("error.type", attributes["error.type"] ?? "_OTHER");
      span.setStatus({ code: this.api.SpanStatusCode.ERROR });
      if (this.isFirst(outcome.error)) span.addEvent("exception", attributes, timeOf(ended_ms));
    }
    span.end(timeOf(ended_ms));
  }

  /**
   * The span of the run that a link names. Of a run of another process nobody knows its span: such a link leads nowhere by itself, but its
   * attributes say which run to look for.
   */
  private linked({ "tessera.run.id": run }: SpanLink): api.SpanContext {
    return (run === undefined ? undefined : this.runs.get(run)) ?? this.api.INVALID_SPAN_CONTEXT;
  }

  private remember({ name, attributes: { "tessera.run.id": run } }: SpanEnded, span: api.Span): void {
    if (name !== "tessera.run" || run === undefined) return;
    this.runs.delete(run);
    this.runs.set(run, span.spanContext());
    const [oldest] = this.runs.keys();
    if (this.runs.size > MOST_RUNS && oldest !== undefined) this.runs.delete(oldest);
  }

  /** Whether this span is the first to say an error of a codec; the others pass it on. */
  private isFirst(error: unknown): boolean {
    if (codecFailureOf(error) === null || typeof error !== "object" || error === null) return false;
    if (this.said.has(error)) return false;
    this.said.add(error);
    return true;
  }

  private counter({ name }: CounterNotice): api.Counter {
    const { unit, doc: description } = METRICS[name];
    const { meter, counters } = this.current();
    return made(counters, name, () => meter.createCounter(name, { unit, description }));
  }

  private histogram({ name }: HistogramNotice): api.Histogram {
    const { unit, doc: description, bounds } = METRICS[name];
    const { meter, histograms } = this.current();
    const advice = { explicitBucketBoundaries: [...bounds] };
    return made(histograms, name, () => meter.createHistogram(name, { unit, description, advice }));
  }

  /** Instruments are those of a provider: one that is registered later gets its own. */
  private current(): Instruments {
    const provider = this.api.metrics.getMeterProvider();
    if (this.instruments?.provider !== provider) {
      const meter = provider.getMeter(SCOPE);
      this.instruments = { provider, meter, counters: new Map(), histograms: new Map() };
    }
    return this.instruments;
  }

  private record(notice: EventNotice): void {
    const logger = this.logs.logs.getLogger(SCOPE);
    const context = this.contextOf(notice.span_id);
    if (!logger.enabled({ context })) return;
    const { time_ms, ...record } = recordOf(notice, { captureSql: this.captureSql });
    logger.emit({ ...record, ...(time_ms !== null && { timestamp: timeOf(time_ms) }), context });
  }
}

function made<T>(all: Map<string, T>, name: string, make: () => T): T {
  const known = all.get(name);
  if (known !== undefined) return known;
  const one = make();
  all.set(name, one);
  return one;
}

/** Seconds and nanoseconds since 1970. */
function timeOf(ms: number): [number, number] {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
