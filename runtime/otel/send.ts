// Sending telemetry: each batch once more while there is time, and never longer than that.

/** What sending needs of its surroundings. */
export interface SendHost {
  readonly fetch: typeof fetch;
  /** From 0 to 1, for pauses that do not meet. */
  readonly random: () => number;
  /** Ends all that is under way, and what is kept open. */
  readonly signal: AbortSignal;
}

/** The way of the batches of one signal. */
export interface Carrier {
  /** How long a batch may take with all its tries, in milliseconds. */
  readonly timeout_ms: number;
  /** Tries once; null: the batch was taken. Never throws, and is over soon after `limit` is aborted. */
  readonly tryOnce: (body: Uint8Array, limit: AbortSignal) => Promise<FailedTry | null>;
}

/** A try that failed. */
export interface FailedTry {
  /** In words without anything of the batch. */
  readonly why: string;
  /** Whether the same batch may be sent again. */
  readonly isRetried: boolean;
  /** What the answer asks to wait, in milliseconds; null if it does not say. */
  readonly after_ms: number | null;
  readonly cause?: unknown;
}

/** A batch that did not arrive. */
export class SendFailed extends Error {
  /** @param why in words without anything of the batch */
  constructor(why: string, cause?: unknown) {
    super(`telemetry was not taken: ${why}`, { cause });
    this.name = "SendFailed";
  }
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

/**
 * Sends a batch. Where nobody answers, or the answer asks for it, it is sent again after a pause: that which the answer names, else a
 * random one.
 * @throws {SendFailed} if it was refused, or there was no time for another try
 */
export async function send(host: SendHost, carrier: Carrier, body: Uint8Array): Promise<void> {
  const limit = AbortSignal.any([host.signal, AbortSignal.timeout(carrier.timeout_ms)]);
  for (let tries = 0; ; tries++) {
    const failed = await carrier.tryOnce(body, limit);
    if (failed === null) return;
    if (!failed.isRetried || limit.aborted) throw new SendFailed(failed.why, failed.cause);
    const pause = host.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** tries);
    if (!(await paused(failed.after_ms ?? pause, limit))) throw new SendFailed(failed.why, failed.cause);
  }
}

/** Waits; false if there is no time for that any more. */
function paused(ms: number, limit: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isOver: boolean): void => {
      clearTimeout(timer);
      limit.removeEventListener("abort", stop);
      resolve(isOver);
    };
    const stop = (): void => end(false);
    const timer = setTimeout(() => end(true), ms);
    // A pause keeps no program alive; who ends it waits by a timer of its own.
    timer.unref();
    limit.addEventListener("abort", stop);
  });
}
