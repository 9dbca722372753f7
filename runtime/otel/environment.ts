// The settings that the variables `OTEL_…` say, as OpenTelemetry defines them: a row a variable.

import type { OtelConfigSpecInit } from "tessera-contracts/contracts/config/otel";
import type { OtelSignal } from "./exporters.js";
import type { SignalSettings } from "./targets.js";

/** Variables by their names, such as `process.env`. */
export interface OtelVariables {
  readonly [name: string]: string | undefined;
}

/** What the variables say. */
export interface OtelEnvironment {
  /** The settings that they name, for `patch(found.spec, "OTEL_*")` between a file and the variables of the program. */
  readonly spec: Partial<OtelConfigSpecInit>;
  /** What they say of single signals, for `startOtel`. */
  readonly signals: { readonly [signal in OtelSignal]?: SignalSettings };
  /** One for each variable whose value cannot be used and so counts as not set. */
  readonly warnings: readonly string[];
  /** Variables `OTEL_…` with a value that nothing here heeds, sorted. */
  readonly unknown: readonly string[];
}

/** Reads the variables `OTEL_…`. An empty one counts as not set; one that cannot be used does too, with a warning. */
export function otelFromEnvironment(variables: OtelVariables): OtelEnvironment {
  const found = new Found();
  const unknown: string[] = [];
  for (const name of Object.keys(variables).sort()) {
    const text = variables[name]?.trim() ?? "";
    if (!name.startsWith("OTEL_") || text === "") continue;
    const read = READERS.get(name);
    if (read === undefined) unknown.push(name);
    else found.read(name, text, read);
  }
  return { ...found.settled(), unknown };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Takes the text of a variable. Throws `Unusable`. */
type Reader = (found: Found, text: string) => void;

/** Why a value cannot be used. */
class Unusable extends Error {}

/** What was found so far. */
class Found {
  readonly spec: Mutable<Partial<OtelConfigSpecInit>> = {};
  readonly signals: { [signal in OtelSignal]?: Mutable<SignalSettings> } = {};
  /** The name that a variable of its own gives the service, which comes before that in its attributes. */
  serviceName: string | null = null;
  isDisabled = false;
  ratio: number | null = null;
  private readonly warnings: string[] = [];

  read(name: string, text: string, reader: Reader): void {
    try {
      reader(this, text);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      this.warnings.push(`${name} is not heeded: ${error.message}`);
    }
  }

  signal(name: OtelSignal): Mutable<SignalSettings> {
    return (this.signals[name] ??= {});
  }

  settled(): Omit<OtelEnvironment, "unknown"> {
    const { spec, signals, warnings } = this;
    if (this.serviceName !== null) spec.service_name = this.serviceName;
    if (spec.sampler === "ratio") spec.sampler_arg = this.ratio ?? 1;
    else if (this.ratio !== null) warnings.push("OTEL_TRACES_SAMPLER_ARG is not heeded: the sampler takes none");
    if (this.isDisabled) Object.assign(spec, { enable_traces: false, enable_metrics: false, enable_logs: false });
    return { spec, signals, warnings };
  }
}

/** Which telemetry each signal is by our settings. */
const ENABLED = { traces: "enable_traces", metrics: "enable_metrics", logs: "enable_logs" } as const;

const SAMPLERS: { readonly [name: string]: Pick<OtelConfigSpecInit, "sampler" | "parent_based"> } = {
  always_on: { sampler: "always_on", parent_based: false },
  always_off: { sampler: "always_off", parent_based: false },
  traceidratio: { sampler: "ratio", parent_based: false },
  parentbased_always_on: { sampler: "always_on", parent_based: true },
  parentbased_always_off: { sampler: "always_off", parent_based: true },
  parentbased_traceidratio: { sampler: "ratio", parent_based: true },
};

const PROTOCOLS: { readonly [name: string]: NonNullable<OtelConfigSpecInit["protocol"]> } = {
  "http/protobuf": "http_protobuf",
  "http/json": "http_json",
  grpc: "grpc",
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["OTEL_SDK_DISABLED", (found, text) => (found.isDisabled = toBool(text))],
  ["OTEL_CONFIG_FILE", leaveToSdk],
  ["OTEL_SERVICE_NAME", (found, text) => (found.serviceName = text)],
  ["OTEL_RESOURCE_ATTRIBUTES", readResource],
  ["OTEL_TRACES_SAMPLER", (found, text) => Object.assign(found.spec, among(SAMPLERS, text.toLowerCase()))],
  ["OTEL_TRACES_SAMPLER_ARG", (found, text) => (found.ratio = toRatio(text))],
  ["OTEL_METRIC_EXPORT_INTERVAL", (found, text) => (found.spec.metric_interval_ms = toMs(text))],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", (found, text) => (found.spec.endpoint = text)],
  ["OTEL_EXPORTER_OTLP_HEADERS", (found, text) => (found.spec.headers = toPairs(text))],
  ["OTEL_EXPORTER_OTLP_TIMEOUT", (found, text) => (found.spec.timeout_ms = toMs(text))],
  ["OTEL_EXPORTER_OTLP_PROTOCOL", (found, text) => (found.spec.protocol = among(PROTOCOLS, text))],
  ...(["traces", "metrics", "logs"] as const).flatMap((signal): [string, Reader][] => {
    const otlp = `OTEL_EXPORTER_OTLP_${signal.toUpperCase()}`;
    return [
      [
        `OTEL_${signal.toUpperCase()}_EXPORTER`,
        (found, text) => (found.spec[ENABLED[signal]] = among({ otlp: true, none: false }, text)),
      ],
      [`${otlp}_ENDPOINT`, (found, text) => (found.signal(signal).endpoint = text)],
      [`${otlp}_HEADERS`, (found, text) => (found.signal(signal).headers = toPairs(text))],
      [`${otlp}_PROTOCOL`, (found, text) => (found.signal(signal).protocol = among(PROTOCOLS, text))],
      [`${otlp}_TIMEOUT`, (found, text) => (found.signal(signal).timeout_ms = toMs(text))],
    ];
  }),
]);

/** Such a file says what our settings cannot, and where it is given, OpenTelemetry heeds no other variable. */
function leaveToSdk(): never {
  throw new Unusable(
    "the SDK of OpenTelemetry reads such files; start that, and use otelSubscriber() alone in place of startOtel()",
  );
}

function readResource(found: Found, text: string): void {
  const { "service.name": name, ...resource } = toPairs(text);
  found.spec.resource = resource;
  if (name !== undefined) found.serviceName ??= name;
}

/** Only `true` is true; whatever else it is, it is false, as OpenTelemetry asks, and odd words are told. */
function toBool(text: string): boolean {
  const word = text.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  throw new Unusable("expected true or false");
}

function toMs(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value > 0) return value;
  throw new Unusable("expected milliseconds, a whole number above 0");
}

function toRatio(text: string): number {
  const value = Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new Unusable("expected a number from 0 to 1");
}

/** `k=v,k=v`, each percent-encoded. What is found is not said, since headers are secret. */
function toPairs(text: string): { [name: string]: string } {
  const pairs = text.split(",").map((pair) => {
    const at = pair.indexOf("=");
    const name = pair.slice(0, Math.max(at, 0)).trim();
    if (name === "") throw new Unusable("expected pairs such as key=value,key=value");
    return [decoded(name), decoded(pair.slice(at + 1).trim())] as const;
  });
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Unusable("expected percent-encoded text");
  }
}

function among<T>(known: { readonly [name: string]: T }, text: string): T {
  const value = Object.hasOwn(known, text) ? known[text] : undefined;
  if (value !== undefined) return value;
  throw new Unusable(`expected one of ${Object.keys(known).join(", ")}`);
}
