// OTLP over gRPC: a call a batch.

import type { CallStatus, GrpcCalls, TransportError } from "tessera-contracts/grpc";
import type { OtelSignal } from "./exporters.js";
import { loadGrpc, type OtelGrpc } from "./packages.js";
import { retryDelayOf } from "./retry-info.js";
import type { Carrier, FailedTry } from "./send.js";
import type { Address } from "./targets.js";

const METHODS: { readonly [signal in OtelSignal]: string } = {
  traces: "/opentelemetry.proto.collector.trace.v1.TraceService/Export",
  metrics: "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export",
  logs: "/opentelemetry.proto.collector.logs.v1.LogsService/Export",
};

/** An answer says how much was taken, in a few words. */
const MOST_ANSWER_BYTES = 64 * 1024;

const KEEP_ALIVE = { keepAliveMs: 30_000, keepAliveTimeoutMs: 10_000 };

/**
 * Carries batches by gRPC. Nothing is loaded or opened before the first one.
 * @param end closes what is open; a line that is kept, or only half open, would keep the program alive
 */
export function grpcCarrier(end: AbortSignal, address: Address, signal: OtelSignal): Carrier {
  const { timeout_ms } = address;
  let loaded: Promise<{ readonly grpc: OtelGrpc; readonly calls: GrpcCalls }> | null = null;
  const load = async (): NonNullable<typeof loaded> => {
    const grpc = await loadGrpc();
    const calls = callsTo(grpc, address);
    end.addEventListener("abort", () => void calls.close());
    if (end.aborted) await calls.close();
    return { grpc, calls };
  };
  const tryOnce = async (body: Uint8Array, limit: AbortSignal): Promise<FailedTry | null> => {
    const { grpc, calls } = await (loaded ??= load());
    try {
      await calls.unary(METHODS[signal], body, { signal: limit, timeoutMs: timeout_ms });
      return null;
    } catch (cause) {
      if (!(cause instanceof grpc.TransportError)) throw cause;
      return failedBy(cause, retriedCodes(grpc), limit);
    }
  };
  return { timeout_ms, tryOnce };
}

function callsTo({ GrpcCalls: Calls }: OtelGrpc, { url, headers, timeout_ms }: Address): GrpcCalls {
  const { protocol, hostname, port } = new URL(url);
  const isTls = protocol === "https:";
  return new Calls({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (isTls ? 443 : 80) : Number(port),
    tls: isTls ? {} : null,
    service: { name: "OTLP over gRPC", withoutTls: "write http:// in the endpoint" },
    // Names are in lower case on the wire.
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    connectTimeoutMs: timeout_ms,
    maxMessageBytes: MOST_ANSWER_BYTES,
    bufferedBytes: MOST_ANSWER_BYTES,
    ...KEEP_ALIVE,
  });
}

/** Statuses after which the protocol wants the same batch to be sent again. */
function retriedCodes({ GRPC_CODES: codes }: OtelGrpc): Retried {
  const { CANCELLED, DEADLINE_EXCEEDED, ABORTED, OUT_OF_RANGE, UNAVAILABLE, DATA_LOSS, RESOURCE_EXHAUSTED } = codes;
  return {
    always: new Set([CANCELLED, DEADLINE_EXCEEDED, ABORTED, OUT_OF_RANGE, UNAVAILABLE, DATA_LOSS]),
    ifAsked: RESOURCE_EXHAUSTED,
  };
}

interface Retried {
  readonly always: ReadonlySet<number>;
  /** The server has to say when. */
  readonly ifAsked: number;
}

function failedBy({ reason, status, cause }: TransportError, retried: Retried, limit: AbortSignal): FailedTry {
  if (limit.aborted) return { why: "no answer in time", isRetried: false, after_ms: null, cause };
  if (status !== null) return refusedBy(status, retried);
  const isRetried = reason === "unreachable" || reason === "broken" || reason === "timeout";
  return { why: isRetried ? "no answer" : "the answer was no gRPC", isRetried, after_ms: null, cause };
}

function refusedBy({ code, details }: CallStatus, { always, ifAsked }: Retried): FailedTry {
  const after_ms = details === null ? null : retryDelayOf(details);
  const isRetried = always.has(code) || (code === ifAsked && after_ms !== null);
  return { why: `the answer was status ${code} of gRPC`, isRetried, after_ms };
}
