// Starting an SDK of OpenTelemetry by settings, and ending it in time.

import type * as api from "@opentelemetry/api";
import type { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import type { Subscriber } from "tessera-contracts/diagnostics";
import { OtelError } from "./errors.js";
import type { OtelSignal, SignalCounts } from "./exporters.js";
import { loadSdk, type OtelSdk } from "./packages.js";
import { makeProviders, type OtelProvider } from "./providers.js";
import { otelSubscriber, type OtelSubscriberOptions } from "./subscriber.js";
import type { SignalSettings } from "./targets.js";

/** How OpenTelemetry is started. */
export interface OtelOptions extends OtelSubscriberOptions {
  /** What holds for single signals, as `otelFromEnvironment` finds it. */
  readonly signals?: { readonly [signal in OtelSignal]?: SignalSettings };
  /** From 0 to 1, for the pauses between tries. Default: `Math.random`. */
  readonly random?: () => number;
}

/** What was lost: spans and log records that no collector took, and collections of metrics. */
export type OtelLoss = { readonly [signal in OtelSignal]: number };

/** An SDK that was started. It is the one that the whole process has. */
export interface RunningOtel {
  /** For `diagnostics(options, otel.subscriber)`. */
  readonly subscriber: Subscriber;
  /**
   * Sends what is not yet sent, and ends, within `shutdown_timeout_ms`. Never throws: what no collector took until then is lost, and
   * counted. Later calls return the same.
   */
  shutdown(): Promise<OtelLoss>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts what the settings enable, and registers it for the process. Telemetry is sent in the background, and never changes what the
 * program does.
 * @throws {OtelError} `OTEL_PEER_MISSING`, `OTEL_ALREADY_STARTED`, `OTEL_ENDPOINT_INVALID`
 */
export async function startOtel(runtime: OtelConfigRuntime, options: OtelOptions = {}): Promise<RunningOtel> {
  const sdk = await loadSdk();
  const ending = new AbortController();
  const counts: { readonly [signal in OtelSignal]: SignalCounts } = {
    traces: { told: 0, sent: 0 },
    metrics: { told: 0, sent: 0 },
    logs: { told: 0, sent: 0 },
  };
  const { signals = {}, random = Math.random } = options;
  const host = { fetch: globalThis.fetch, random, signal: ending.signal };
  const providers = makeProviders(sdk, runtime, { host, signals, counts });
  const registered = await registerAll(sdk, providers);
  const subscriber = await otelSubscriber(options);
  let loss: Promise<OtelLoss> | null = null;
  const shutdown = (): Promise<OtelLoss> => {
    loss ??= ended(registered, ending, runtime.shutdown_timeout_ms).then(() => lossOf(counts));
    return loss;
  };
  return { subscriber, shutdown, [Symbol.asyncDispose]: async () => void (await shutdown()) };
}

/** A provider that is registered for the process. */
interface Registered {
  readonly provider: OtelProvider;
  readonly unregister: () => void;
}

/** Registers all providers, or none. @throws {OtelError} `OTEL_ALREADY_STARTED` */
async function registerAll(sdk: OtelSdk, providers: readonly OtelProvider[]): Promise<readonly Registered[]> {
  const done: Registered[] = [];
  for (const provider of providers) {
    const unregister = registerOne(sdk, provider);
    if (unregister !== null) {
      done.push({ provider, unregister });
      continue;
    }
    for (const one of done) one.unregister();
    await Promise.allSettled(providers.map((one) => one.provider.shutdown()));
    const message = `somebody has started the ${provider.signal} of OpenTelemetry in this process; use otelSubscriber() alone, which tells what is there`;
    throw new OtelError("OTEL_ALREADY_STARTED", message);
  }
  return done;
}

/** Registers a provider; null: another one is there. */
function registerOne({ api: main, logs }: OtelSdk, { signal, provider }: OtelProvider): (() => void) | null {
  switch (signal) {
    case "traces":
      return main.trace.setGlobalTracerProvider(provider as api.TracerProvider) ? () => main.trace.disable() : null;
    case "metrics":
      return main.metrics.setGlobalMeterProvider(provider as api.MeterProvider) ? () => main.metrics.disable() : null;
    case "logs":
      return logs.logs.setGlobalLoggerProvider(provider) === provider ? () => logs.logs.disable() : null;
  }
}

/** Ends all providers at once; when the time is over, what is under way is given up. */
async function ended(registered: readonly Registered[], ending: AbortController, limit_ms: number): Promise<void> {
  const timer = setTimeout(() => ending.abort(), limit_ms);
  await Promise.allSettled(registered.map(({ provider }) => provider.provider.shutdown()));
  clearTimeout(timer);
  // The SDK ends no exporter whose last batch failed.
  ending.abort();
  for (const { unregister } of registered) unregister();
}

function lossOf({ traces, metrics, logs }: { readonly [signal in OtelSignal]: SignalCounts }): OtelLoss {
  return { traces: traces.told - traces.sent, metrics: metrics.told - metrics.sent, logs: logs.told - logs.sent };
}
