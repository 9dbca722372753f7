// How long a request may take, and how many there are at once.

import type { Signal } from "tessera-contracts/arrow";

/** Ends a try that takes too long, or that the caller cancels. */
export class Clock {
  readonly #controller = new AbortController();
  readonly #caller: Signal | undefined;
  readonly #timeoutMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isOver = false;
  /** How long the part of the try may take that is under way. */
  ms = 0;

  constructor(timeoutMs: number, signal: Signal | undefined) {
    this.#timeoutMs = timeoutMs;
    this.#caller = signal;
    signal?.addEventListener("abort", this.#abort);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts to count anew, for so many bytes. */
  allow(bytes: number): void {
    clearTimeout(this.#timer);
    this.ms = this.#timeoutMs + bytes / BYTES_A_MS;
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#abort();
    }, this.ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.#controller.abort();
}

const BYTES_A_MS = 2 ** 20 / 1000;

/** Lets so many do something at once, and the others wait for their turn. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(free: number) {
    this.#free = free;
  }

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }
}
