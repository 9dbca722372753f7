// OTLP over HTTP: a request a batch.

import type { Carrier, FailedTry } from "./send.js";
import type { Address } from "./targets.js";

const TYPES = { http_protobuf: "application/x-protobuf", http_json: "application/json" } as const;

/** Statuses after which the protocol wants the same batch to be sent again. */
const RETRIED: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Carries batches by HTTP. */
export function httpCarrier(request: typeof fetch, target: Address, protocol: keyof typeof TYPES): Carrier {
  const { url, timeout_ms } = target;
  const headers = { ...target.headers, "content-type": TYPES[protocol] };
  const tryOnce = async (body: Uint8Array, limit: AbortSignal): Promise<FailedTry | null> => {
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
  };
  return { timeout_ms, tryOnce };
}

/** Seconds. A date would need a clock that agrees with the server's. */
function retryAfter(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) * 1000 : null;
}
