// Sending telemetry over HTTP: each batch once more while there is time, and never longer than that.

/** Where the batches of one signal go. */
export interface Target {
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** How long a batch may take with all its tries, in milliseconds. */
  readonly timeout_ms: number;
}

/** What sending needs beside the target. */
export interface SendHost {
  readonly fetch: typeof fetch;
  /** From 0 to 1, for pauses that do not meet. */
  readonly random: () => number;
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
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

/** Statuses after which the protocol wants the same batch to be sent again. */
const RETRIED: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Sends a batch. Where nobody answers, or the answer asks for it, it is sent again after a pause: that of `Retry-After`, else a random one.
 * @throws {SendFailed} if it was refused, or there was no time for another try
 */
export async function send(host: SendHost, target: Target, body: Uint8Array): Promise<void> {
  const limit = AbortSignal.any([host.signal, AbortSignal.timeout(target.timeout_ms)]);
  for (let tries = 0; ; tries++) {
    const failed = await tryOnce(host, target, { body, limit });
    if (failed === null) return;
    if (!failed.isRetried || limit.aborted) throw new SendFailed(failed.why, failed.cause);
    const pause = host.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** tries);
    if (!(await paused(failed.after_ms ?? pause, limit))) throw new SendFailed(failed.why, failed.cause);
  }
}

interface Failed {
  readonly why: string;
  readonly isRetried: boolean;
  /** What the answer asks to wait; null if it does not say. */
  readonly after_ms: number | null;
  readonly cause?: unknown;
}

async function tryOnce(
  { fetch: request }: SendHost,
  { url, headers }: Target,
  { body, limit }: { readonly body: Uint8Array; readonly limit: AbortSignal },
): Promise<Failed | null> {
  try {
    // A copy, since the types of `fetch` know no memory that is shared.
    const response = await request(url, { method: "POST", headers, body: body.slice(), signal: limit });
    await response.arrayBuffer();
    if (response.ok) return null;
    const after_ms = retryAfter(response.headers.get("retry-after"));
    return { why: `the answer was ${response.status}`, isRetried: RETRIED.has(response.status), after_ms };
  } catch (cause) {
    return { why: limit.aborted ? "no answer in time" : "no answer", isRetried: true, after_ms: null, cause };
  }
}

/** Seconds. A date would need a clock that agrees with the server's. */
function retryAfter(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) * 1000 : null;
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
