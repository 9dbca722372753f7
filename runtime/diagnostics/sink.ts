// What rooms are given to tell what they do, and what those who listen are told.

import type { Contract } from "tessera-contracts/serde";
import type {
  AttributesOf,
  CounterName,
  HistogramName,
  MetricAttributes,
  MetricAttributesOf,
  SpanAttributes,
  SpanLink,
  SpanName,
} from "./names.js";

/** Where a room tells what it does. */
export interface Diagnostics {
  /** Tells of an event, which is a value of a contract. Never throws and never waits. Does not check the event: its type does. */
  emit<T>(contract: Contract<T>, event: T): void;
  /**
   * Calls `body` in a span: a piece of work with a start and an end. If `body` returns a promise, the span ends with it. What `body`
   * throws is told and passed on.
   */
  span<Name extends SpanName, R>(name: Name, attributes: AttributesOf<Name>, body: (span: Span<Name>) => R): R;
  /** Starts a span for work that no function encloses, such as a generator; the caller ends it, in a `finally`. */
  start<Name extends SpanName>(name: Name, attributes: AttributesOf<Name>): OpenSpan<Name>;
  /** Adds to a counter, in its unit; `value` is not negative. Never throws and never waits. */
  count<Name extends CounterName>(name: Name, value: number, attributes?: MetricAttributesOf<Name>): void;
  /** Records one measurement of a histogram, in its unit. Never throws and never waits. */
  record<Name extends HistogramName>(name: Name, value: number, attributes?: MetricAttributesOf<Name>): void;
}

/** A piece of work under way. It is a `Diagnostics` of its own: what is told to it, and to what it is handed on to, is part of it. */
export interface Span<Name extends SpanName = SpanName> extends Diagnostics {
  /** Adds attributes, or replaces them; they are told when the span ends. */
  set(attributes: AttributesOf<Name>): void;
  /** Says what the work stands on; it is told when the span ends. */
  link(link: SpanLink): void;
}

/** A span that its caller ends. */
export interface OpenSpan<Name extends SpanName = SpanName> extends Span<Name> {
  /** Ends the span; only the first call counts. */
  end(): void;
  /** Ends the span because of an error; only the first call counts. */
  fail(error: unknown): void;
}

/** What a subscriber is told. */
export type Notice = EventNotice | SpanStarted | SpanEnded | CounterNotice | HistogramNotice;

/** Something happened. */
export interface EventNotice {
  readonly kind: "event";
  readonly contract: Contract<unknown>;
  /** A value of the contract. */
  readonly event: unknown;
  /** Id of the span that it is part of; null outside of all. */
  readonly span_id: string | null;
}

/** Something was counted. */
export interface CounterNotice extends Measured {
  readonly kind: "count";
  readonly name: CounterName;
}

/** Something was measured. */
export interface HistogramNotice extends Measured {
  readonly kind: "record";
  readonly name: HistogramName;
}

interface Measured {
  /** In the unit of the metric. */
  readonly value: number;
  readonly attributes: MetricAttributes;
  /** Id of the span that it is part of; null outside of all. */
  readonly span_id: string | null;
}

/** A span began. */
export interface SpanStarted {
  readonly kind: "span_started";
  readonly span_id: string;
  /** Id of the span that this one is part of; null if there is none. */
  readonly parent_id: string | null;
  readonly name: SpanName;
  readonly attributes: SpanAttributes;
  /** Milliseconds since 1970. */
  readonly started_ms: number;
}

/** A span came to its end. It says again what its start said, for those who came later. */
export interface SpanEnded extends Omit<SpanStarted, "kind"> {
  readonly kind: "span_ended";
  /** What the work stood on, in the order in which it was said. */
  readonly links: readonly SpanLink[];
  /** Milliseconds since 1970. */
  readonly ended_ms: number;
  readonly outcome: SpanOutcome;
}

/** How a span ended. */
export type SpanOutcome =
  | { readonly kind: "finished" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "cancelled"; readonly error: unknown };

/** Listens to a sink. It must not tell the same sink anything before it returns. */
export type Subscriber = (notice: Notice) => void;

/** Returns the event of a notice if it is of this contract, else null. */
export function eventOf<T>(notice: Notice, contract: Contract<T>): T | null {
  return notice.kind === "event" && notice.contract === contract ? (notice.event as T) : null;
}

/** Tells nobody: the default of every room. */
export const silent: Diagnostics = silentSpan();

/** It is its own span, so that whoever asks whether anybody listens gets the same answer everywhere. */
function silentSpan(): OpenSpan {
  const nothing = (): undefined => undefined;
  const span: OpenSpan = {
    emit: nothing,
    span: (_name, _attributes, body) => body(span),
    start: () => span,
    count: nothing,
    record: nothing,
    set: nothing,
    link: nothing,
    end: nothing,
    fail: nothing,
  };
  return span;
}
