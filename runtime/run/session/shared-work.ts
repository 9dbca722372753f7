// Work that several callers wait for, each of whom may be cancelled.

import { Cancelled } from "tessera-contracts/diagnostics";
import type { ExecuteOptions } from "tessera-contracts/engine";

/** Work that goes on whoever still waits for it, until it has ended. */
export class SharedWork {
  readonly #underWay = new Set<Promise<unknown>>();

  /** Follows work until it ends, and returns it. */
  tracked<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    const end = (): void => void this.#underWay.delete(work);
    work.then(end, end);
    return work;
  }

  /** Ends when all that is under way has ended, however it did. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }
}

/** Work that several callers share is not cancelled with one of them, who alone stops waiting for it. */
export function orCancelled<T>(work: Promise<T>, signal: ExecuteOptions["signal"]): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new Cancelled("reading a dataset", signal.reason));
    if (signal.aborted) cancel();
    const waiting = waitingOn(signal);
    waiting.add(cancel);
    work.then(resolve, reject).finally(() => waiting.delete(cancel));
  });
}

type Signal = NonNullable<ExecuteOptions["signal"]>;

/** Who waits until a signal is aborted. One listener serves all of them, since Node warns of more than ten. */
const WAITING = new WeakMap<Signal, Set<() => void>>();

function waitingOn(signal: Signal): Set<() => void> {
  const known = WAITING.get(signal);
  if (known !== undefined) return known;
  const waiting = new Set<() => void>();
  signal.addEventListener("abort", () => waiting.forEach((cancel) => cancel()));
  WAITING.set(signal, waiting);
  return waiting;
}

/** Work that is begun when it is first asked for, and shared by all who ask. Where it failed, the next one begins it again. */
export function sharedOnce<T>(work: SharedWork, begin: () => Promise<T>): (options: ExecuteOptions) => Promise<T> {
  let begun: Promise<T> | null = null;
  return ({ signal }) => {
    begun ??= work.tracked(begin());
    begun.catch(() => (begun = null));
    return orCancelled(begun, signal);
  };
}
