// Where each signal goes, by the settings.

import type { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { OtelError } from "./errors.js";
import type { OtelSignal } from "./exporters.js";
import type { Target } from "./send.js";

/** What holds for one signal alone, and comes before the settings of all. */
export interface SignalSettings {
  /** Used as it is; the path of the signal is not added. */
  readonly endpoint?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly timeout_ms?: number;
}

/** Where a collector on this machine listens. */
const DEFAULT_ENDPOINT = "http://localhost:4318";

const PATHS: { readonly [signal in OtelSignal]: string } = {
  traces: "v1/traces",
  metrics: "v1/metrics",
  logs: "v1/logs",
};

const TYPES = { http_protobuf: "application/x-protobuf", http_json: "application/json" } as const;

/**
 * Where a signal goes.
 * @throws {OtelError} `OTEL_PROTOCOL_UNSUPPORTED` for gRPC; `OTEL_ENDPOINT_INVALID` if the endpoint is no address of HTTP
 */
export function targetOf(runtime: OtelConfigRuntime, signal: OtelSignal, own: SignalSettings = {}): Target {
  const { protocol, timeout_ms } = runtime;
  const url = own.endpoint ?? withPath(runtime.endpoint ?? DEFAULT_ENDPOINT, PATHS[signal]);
  return {
    url: checked(url),
    headers: { ...runtime.headers, ...own.headers, "content-type": TYPES[writtenProtocol(protocol)] },
    timeout_ms: own.timeout_ms ?? timeout_ms,
  };
}

/** The protocols that are spoken. @throws {OtelError} `OTEL_PROTOCOL_UNSUPPORTED` */
export function writtenProtocol(protocol: OtelConfigRuntime["protocol"]): keyof typeof TYPES {
  if (protocol !== "grpc") return protocol;
  const message =
    "telemetry is not sent over gRPC; set the protocol to http_protobuf and the endpoint to the port of the collector for HTTP, mostly 4318";
  throw new OtelError("OTEL_PROTOCOL_UNSUPPORTED", message);
}

function withPath(endpoint: string, path: string): string {
  return `${endpoint.replace(/\/+$/, "")}/${path}`;
}

/** Not shown: it may have a password in it. */
function checked(url: string): string {
  if (/^https?:\/\/[^/]/i.test(url) && URL.canParse(url)) return url;
  const message = "the endpoint of OpenTelemetry must be an address such as http://localhost:4318, and is none";
  throw new OtelError("OTEL_ENDPOINT_INVALID", message);
}
