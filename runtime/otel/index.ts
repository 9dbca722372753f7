// The public surface of `tessera-contracts/otel`.

export { type OtelEnvironment, otelFromEnvironment, type OtelVariables } from "./environment.js";
export { OtelError, type OtelErrorCode } from "./errors.js";
export type { OtelSignal } from "./exporters.js";
export { type OtelLoss, type OtelOptions, type RunningOtel, startOtel } from "./sdk.js";
export { otelSubscriber, type OtelSubscriberOptions } from "./subscriber.js";
export type { SignalSettings as OtelSignalSettings } from "./targets.js";
