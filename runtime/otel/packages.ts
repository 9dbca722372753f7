// The packages of OpenTelemetry, loaded when they are first needed. The API alone is small; the others start an SDK.

import type * as api from "@opentelemetry/api";
import type * as apiLogs from "@opentelemetry/api-logs";
import type * as transformer from "@opentelemetry/otlp-transformer";
import type * as resources from "@opentelemetry/resources";
import type * as sdkLogs from "@opentelemetry/sdk-logs";
import type * as sdkMetrics from "@opentelemetry/sdk-metrics";
import type * as sdkTrace from "@opentelemetry/sdk-trace";
import type * as grpc from "tessera-contracts/grpc";
import { OtelError } from "./errors.js";

/** What the subscriber tells: the API for spans and metrics, and that for log records. */
export interface OtelApi {
  readonly api: typeof api;
  readonly logs: typeof apiLogs;
}

/** What an SDK is made of. */
export interface OtelSdk extends OtelApi {
  readonly transformer: typeof transformer;
  readonly resources: typeof resources;
  readonly sdkLogs: typeof sdkLogs;
  readonly sdkMetrics: typeof sdkMetrics;
  readonly sdkTrace: typeof sdkTrace;
}

/** Calls by gRPC. */
export type OtelGrpc = typeof grpc;

/** What is needed to send by gRPC, and by nothing else. */
export function loadGrpc(): Promise<OtelGrpc> {
  return import("tessera-contracts/grpc");
}

/** The API. @throws {OtelError} `OTEL_PEER_MISSING` with the line to install it */
export function loadApi(): Promise<OtelApi> {
  return loaded("npm install @opentelemetry/api@^1.9.0 @opentelemetry/api-logs@^0.223.0", async () => {
    const [one, logs] = await Promise.all([import("@opentelemetry/api"), import("@opentelemetry/api-logs")]);
    return { api: one, logs };
  });
}

/** Versions that work together on Node 20; those of 3.x and 0.3xx want a newer Node and another API. */
const INSTALL_SDK =
  "npm install @opentelemetry/api@1.9.1 @opentelemetry/api-logs@0.223.0 @opentelemetry/otlp-transformer@0.223.0 " +
  "@opentelemetry/resources@2.12.0 @opentelemetry/sdk-logs@0.223.0 @opentelemetry/sdk-metrics@2.12.0 @opentelemetry/sdk-trace@2.12.0";

/** The SDK. @throws {OtelError} `OTEL_PEER_MISSING` with the line to install it */
export function loadSdk(): Promise<OtelSdk> {
  return loaded(INSTALL_SDK, async () => {
    const [one, two, three, four, five] = await Promise.all([
      import("@opentelemetry/otlp-transformer"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/sdk-logs"),
      import("@opentelemetry/sdk-metrics"),
      import("@opentelemetry/sdk-trace"),
    ]);
    return { ...(await loadApi()), transformer: one, resources: two, sdkLogs: three, sdkMetrics: four, sdkTrace: five };
  });
}

async function loaded<T>(install: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof OtelError) throw cause;
    const message = `packages of OpenTelemetry are not there or of versions that do not go together; run \`${install}\``;
    throw new OtelError("OTEL_PEER_MISSING", message, cause);
  }
}
