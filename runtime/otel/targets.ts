// Where each signal goes, by the settings.

import type { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { OtelError } from "./errors.js";
import type { OtelSignal } from "./exporters.js";

/** The protocols of OTLP. */
export type OtlpProtocol = OtelConfigRuntime["protocol"];

/** What holds for one signal alone, and comes before the settings of all. */
export interface SignalSettings {
  /** Used as it is; the path of the signal is not added. */
  readonly endpoint?: string;
  readonly protocol?: OtlpProtocol;
  readonly headers?: { readonly [name: string]: string };
  readonly timeout_ms?: number;
}

/** Where the batches of one signal go, and how. */
export interface Target extends Address {
  readonly protocol: OtlpProtocol;
}

/** Where batches go. */
export interface Address {
  /** Of gRPC only host and port count, and whether it is `https`. */
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** How long a batch may take with all its tries, in milliseconds. */
  readonly timeout_ms: number;
}

/** Where a collector on this machine listens. */
const DEFAULT_ENDPOINTS: { readonly [protocol in OtlpProtocol]: string } = {
  http_protobuf: "http://localhost:4318",
  http_json: "http://localhost:4318",
  grpc: "http://localhost:4317",
};

const PATHS: { readonly [signal in OtelSignal]: string } = {
  traces: "v1/traces",
  metrics: "v1/metrics",
  logs: "v1/logs",
};

/** Where a signal goes. @throws {OtelError} `OTEL_ENDPOINT_INVALID` if the endpoint is no address of HTTP */
export function targetOf(runtime: OtelConfigRuntime, signal: OtelSignal, own: SignalSettings = {}): Target {
  const protocol = own.protocol ?? runtime.protocol;
  const endpoint = runtime.endpoint ?? DEFAULT_ENDPOINTS[protocol];
  const url = own.endpoint ?? (protocol === "grpc" ? endpoint : withPath(endpoint, PATHS[signal]));
  return {
    protocol,
    url: checked(url),
    headers: { ...runtime.headers, ...own.headers },
    timeout_ms: own.timeout_ms ?? runtime.timeout_ms,
  };
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
