// Values from outside, one after the other, that a signal can put an end to.

/** As much of the web's AbortSignal as is used. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** As much of the web's ReadableStream as is used, so that its types need not be there. */
export interface ValueStream<T> {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: T | undefined }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** What gives values: an iterable, or a stream of the web. */
export type Values<T> = AsyncIterable<T> | Iterable<T> | ValueStream<T>;

/** What the work gives. If the signal is aborted before, its reason is thrown, and the work is not waited for. */
export async function unlessAborted<T>(work: () => Promise<T>, signal: Signal | undefined): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) throw signal.reason;
  let listener = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    signal.addEventListener("abort", listener);
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener("abort", listener);
  }
}

/** Takes values from a source, which is opened when the first is asked for. */
export class Source<T> {
  readonly #values: Values<T>;
  readonly #signal: Signal | undefined;
  #reader: Reader<T> | null = null;
  #isReading = false;
  #isEnded = false;

  constructor(values: Values<T>, signal: Signal | undefined) {
    this.#values = values;
    this.#signal = signal;
  }

  /** The next value; null at the end. It throws what the source throws, and the reason of the signal as soon as it is aborted. */
  async next(): Promise<T | null> {
    return this.#isEnded ? null : unlessAborted(() => this.#read(), this.#signal);
  }

  /** Ends the source. One that hangs in a read is told so and not waited for. */
  async close(): Promise<void> {
    if (this.#isEnded || this.#reader === null) return;
    this.#isEnded = true;
    const ending = this.#reader.end();
    if (this.#isReading) ending.catch(nobodyWaits);
    else await ending;
  }

  async #read(): Promise<T | null> {
    this.#reader ??= readerOf(this.#values);
    this.#isReading = true;
    let value: T | null = null;
    try {
      value = await this.#reader.read();
    } finally {
      this.#isReading = false;
      // Whoever threw, or gave null, is at the end.
      this.#isEnded ||= value === null;
    }
    return value;
  }
}

/** The read that the source hangs in was given up for the reason of a signal, which is thrown; that the source ends badly adds nothing. */
function nobodyWaits(): void {}

interface Reader<T> {
  /** The next value; null at the end. */
  read(): Promise<T | null>;
  end(): Promise<void>;
}

function readerOf<T>(values: Values<T>): Reader<T> {
  if ("getReader" in values) return readerOfStream(values);
  const iterator = Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]();
  return {
    async read() {
      const result = await iterator.next();
      return result.done === true ? null : result.value;
    },
    async end() {
      await iterator.return?.();
    },
  };
}

function readerOfStream<T>(stream: ValueStream<T>): Reader<T> {
  const reader = stream.getReader();
  return {
    async read() {
      for (;;) {
        const { done, value } = await reader.read();
        if (value !== undefined) return value;
        if (done) return null;
      }
    },
    end: () => reader.cancel(),
  };
}
