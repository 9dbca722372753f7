// The sink that has subscribers.

import type { Contract } from "tessera-contracts/serde";
import { Delivery, isThenable, printFailure, type SubscriberFailure } from "./delivery.js";
import { Cancelled } from "./errors.js";
import { codecFailureOf, errorTypeOf } from "./failures.js";
import {
  type AttributesOf,
  type CounterName,
  type HistogramName,
  type MetricAttributes,
  type MetricAttributesOf,
  type SpanAttributes,
  type SpanLink,
  type SpanName,
  SPANS,
} from "./names.js";
import type { Diagnostics, OpenSpan, Notice, Span, SpanOutcome, SpanStarted, Subscriber } from "./sink.js";

/** What a sink does not know by itself. */
export interface DiagnosticsOptions {
  /** Milliseconds since 1970, fractions welcome: `Date.now`. */
  readonly now: () => number;
  /** Makes the id of a span: `() => crypto.randomUUID()`. */
  readonly uuid: () => string;
  /** Told each time a subscriber throws. Without it, the first throw of each subscriber is printed to standard error. */
  readonly onSubscriberError?: (failure: SubscriberFailure) => void;
}

/** A sink that one can listen to. */
export interface DiagnosticsHub extends Diagnostics {
  /**
   * Adds a subscriber, and returns the function that takes it off again. It is told everything in the order in which it was told to
   * the sink. If it throws, the room that told never notices; after ten throws it is taken off.
   */
  subscribe(subscriber: Subscriber): () => void;
}

/** Makes a sink that passes on what it is told to its subscribers, at once. */
export function diagnostics(options: DiagnosticsOptions, ...subscribers: readonly Subscriber[]): DiagnosticsHub {
  const hub = new Hub(options);
  for (const subscriber of subscribers) hub.subscribe(subscriber);
  return hub;
}

/** What a sink and the spans of it have in common. */
abstract class Scope implements Diagnostics {
  protected abstract readonly hub: Hub;
  protected abstract readonly spanId: string | null;

  emit<T>(contract: Contract<T>, event: T): void {
    this.hub.tell({ kind: "event", contract, event, span_id: this.spanId });
  }

  start<Name extends SpanName>(name: Name, attributes: AttributesOf<Name>): OpenSpan<Name> {
    const { now, uuid } = this.hub.options;
    const span_id = uuid();
    const head = { span_id, parent_id: this.spanId, name, attributes, started_ms: now() };
    this.hub.tell({ kind: "span_started", ...head });
    return new RunningSpan<Name>(this.hub, head);
  }

  count<Name extends CounterName>(name: Name, value: number, attributes?: MetricAttributesOf<Name>): void {
    this.hub.tell({ kind: "count", name, value, attributes: attributes ?? {}, span_id: this.spanId });
  }

  record<Name extends HistogramName>(name: Name, value: number, attributes?: MetricAttributesOf<Name>): void {
    this.hub.tell({ kind: "record", name, value, attributes: attributes ?? {}, span_id: this.spanId });
  }

  span<Name extends SpanName, R>(name: Name, attributes: AttributesOf<Name>, body: (span: Span<Name>) => R): R {
    const span = this.start(name, attributes);
    try {
      const result = body(span);
      if (isThenable(result)) return result.then(...endings(span)) as R;
      span.end();
      return result;
    } catch (error) {
      span.fail(error);
      throw error;
    }
  }
}

/** How a promise ends a span: by its value, and by its error. */
function endings(span: OpenSpan): [<T>(value: T) => T, (error: unknown) => never] {
  return [
    (value) => {
      span.end();
      return value;
    },
    (error) => {
      span.fail(error);
      throw error;
    },
  ];
}

/** Passes on notices. */
export class Hub extends Scope implements DiagnosticsHub {
  protected readonly hub: Hub = this;
  protected readonly spanId: string | null = null;
  readonly options: DiagnosticsOptions;
  private readonly delivery: Delivery;
  /** Errors that were counted, each of which may end many spans. */
  private readonly counted = new WeakSet<object>();

  constructor(options: DiagnosticsOptions) {
    super();
    this.options = options;
    this.delivery = new Delivery(options.onSubscriberError ?? printFailure);
  }

  /** Passes on a notice. */
  tell(notice: Notice): void {
    this.delivery.deliver(notice);
  }

  /** True the first time that it is asked of an error. */
  isNew(error: unknown): boolean {
    if (typeof error !== "object" || error === null) return true;
    if (this.counted.has(error)) return false;
    this.counted.add(error);
    return true;
  }

  subscribe(subscriber: Subscriber): () => void {
    return this.delivery.add(subscriber);
  }
}

class RunningSpan<Name extends SpanName> extends Scope implements OpenSpan<Name> {
  protected readonly hub: Hub;
  protected readonly spanId: string;
  private readonly head: Omit<SpanStarted, "kind">;
  private attributes: SpanAttributes;
  private readonly links: SpanLink[] = [];
  private isEnded = false;

  constructor(hub: Hub, head: Omit<SpanStarted, "kind">) {
    super();
    this.hub = hub;
    this.spanId = head.span_id;
    this.head = head;
    this.attributes = head.attributes;
  }

  set(attributes: AttributesOf<Name>): void {
    this.attributes = { ...this.attributes, ...attributes };
  }

  link(link: SpanLink): void {
    this.links.push(link);
  }

  end(): void {
    this.close({ kind: "finished" });
  }

  fail(error: unknown): void {
    this.close({ kind: error instanceof Cancelled ? "cancelled" : "failed", error });
  }

  private close(outcome: SpanOutcome): void {
    if (this.isEnded) return;
    this.isEnded = true;
    const { head, attributes, links } = this;
    const ended_ms = this.hub.options.now();
    if (outcome.kind === "failed") this.countCodecFailure(outcome.error);
    if (isClient(head.name)) {
      const seconds = Math.max(0, ended_ms - head.started_ms) / 1000;
      this.record("db.client.operation.duration", seconds, durationAttributes(attributes, outcome));
    }
    this.hub.tell({ kind: "span_ended", ...head, attributes, links, ended_ms, outcome });
  }

  private countCodecFailure(error: unknown): void {
    const failure = codecFailureOf(error);
    if (failure === null || !this.hub.isNew(error)) return;
    const { contract, code } = failure;
    this.count("tessera.decode.errors", 1, {
      ...(contract !== null && { "tessera.contract": contract }),
      "error.type": code,
    });
  }
}

/** Names that are not in the table come from callers without types. */
function isClient(name: string): boolean {
  const spans: { readonly [name: string]: { readonly kind: string } | undefined } = SPANS;
  return spans[name]?.kind === "client";
}

function durationAttributes(attributes: SpanAttributes, outcome: SpanOutcome): MetricAttributes {
  const { "db.system.name": system, "db.operation.name": operation, "db.collection.name": collection } = attributes;
  return {
    ...(system !== undefined && { "db.system.name": system }),
    ...(operation !== undefined && { "db.operation.name": operation }),
    ...(collection !== undefined && { "db.collection.name": collection }),
    ...(outcome.kind !== "finished" && { "error.type": errorTypeOf(outcome.error) }),
  };
}
