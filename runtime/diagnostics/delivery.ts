// How notices reach subscribers, of which none can harm the room that tells, or another subscriber.

import type { Notice, Subscriber } from "./sink.js";

/** A subscriber is taken off when it has thrown this often. */
export const MAX_THROWS = 10;

/** A subscriber threw. */
export interface SubscriberFailure {
  readonly error: unknown;
  /** How often this subscriber has thrown by now. */
  readonly throws: number;
  /** True if it was taken off because of this. */
  readonly removed: boolean;
}

/** Says on standard error that a subscriber throws, once for each. */
export function printFailure({ error, throws }: SubscriberFailure): void {
  if (throws > 1) return;
  console.error(`tessera: a subscriber to diagnostics threw; after ${MAX_THROWS} throws it is taken off.`, error);
}

/** True for promises, of whatever make. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

/** The subscribers of a sink. */
export class Delivery {
  /** Replaced, never changed: a notice goes to those who were there when it was told. */
  private subscriptions: readonly Subscription[] = [];
  private isDelivering = false;
  private readonly onSubscriberError: (failure: SubscriberFailure) => void;

  constructor(onSubscriberError: (failure: SubscriberFailure) => void) {
    this.onSubscriberError = onSubscriberError;
  }

  /** Adds a subscriber, and returns the function that takes it off. */
  add(subscriber: Subscriber): () => void {
    const subscription: Subscription = { subscriber, throws: 0 };
    this.subscriptions = [...this.subscriptions, subscription];
    return () => this.remove(subscription);
  }

  /** @throws {Error} when a subscriber calls it, who would be called again without end */
  deliver(notice: Notice): void {
    if (this.subscriptions.length === 0) return;
    if (this.isDelivering)
      throw new Error("a subscriber told the sink that was calling it; it may do so later, not now");
    this.isDelivering = true;
    try {
      for (const subscription of this.subscriptions) this.call(subscription, notice);
    } finally {
      this.isDelivering = false;
    }
  }

  private call(subscription: Subscription, notice: Notice): void {
    try {
      const result: unknown = subscription.subscriber(notice);
      // An asynchronous function is a subscriber too; nobody else would see what it throws.
      if (isThenable(result)) result.then(undefined, (error: unknown) => this.failed(subscription, error));
    } catch (error) {
      this.failed(subscription, error);
    }
  }

  private failed(subscription: Subscription, error: unknown): void {
    const throws = ++subscription.throws;
    if (throws === MAX_THROWS) this.remove(subscription);
    try {
      this.onSubscriberError({ error, throws, removed: throws === MAX_THROWS });
    } catch (second) {
      console.error("tessera: onSubscriberError threw when it was told of", error, "and what it threw is", second);
    }
  }

  private remove(subscription: Subscription): void {
    this.subscriptions = this.subscriptions.filter((one) => one !== subscription);
  }
}

interface Subscription {
  readonly subscriber: Subscriber;
  throws: number;
}
