import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OtelConfigRuntime, OtelConfigSpec } from "tessera-contracts/contracts/config/otel";
import { loadConfig, patch, resolveOtelConfig } from "tessera-contracts/config";
import { type OtelEnvironment, otelFromEnvironment } from "tessera-contracts/otel";

const NOTHING: OtelEnvironment = { spec: {}, signals: {}, warnings: [], unknown: [] };

test.each<[string, { readonly [name: string]: string }, Partial<OtelEnvironment>]>([
  ["nothing", {}, {}],
  ["an empty variable", { OTEL_SERVICE_NAME: " ", OTEL_TRACES_SAMPLER: "" }, {}],
  ["variables of others", { PATH: "/bin", APP__PLAN: "x" }, {}],
  ["a name", { OTEL_SERVICE_NAME: "etl" }, { spec: { service_name: "etl" } }],
  [
    "a name over that of the resource",
    { OTEL_SERVICE_NAME: "etl", OTEL_RESOURCE_ATTRIBUTES: "service.name=other,a=b%2Cc" },
    { spec: { service_name: "etl", resource: { a: "b,c" } } },
  ],
  [
    "the name of the resource",
    { OTEL_RESOURCE_ATTRIBUTES: "service.name=other" },
    { spec: { service_name: "other", resource: {} } },
  ],
  [
    "what is sent",
    { OTEL_TRACES_EXPORTER: "otlp", OTEL_METRICS_EXPORTER: "none", OTEL_LOGS_EXPORTER: "otlp" },
    { spec: { enable_traces: true, enable_metrics: false, enable_logs: true } },
  ],
  [
    "nothing at all",
    { OTEL_TRACES_EXPORTER: "otlp", OTEL_SDK_DISABLED: "TRUE" },
    { spec: { enable_traces: false, enable_metrics: false, enable_logs: false } },
  ],
  [
    "a sampler",
    { OTEL_TRACES_SAMPLER: "parentbased_always_off" },
    { spec: { sampler: "always_off", parent_based: true } },
  ],
  [
    "a share",
    { OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.25" },
    { spec: { sampler: "ratio", parent_based: false, sampler_arg: 0.25 } },
  ],
  [
    "no share",
    { OTEL_TRACES_SAMPLER: "parentbased_traceidratio" },
    { spec: { sampler: "ratio", parent_based: true, sampler_arg: 1 } },
  ],
  [
    "where to",
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://c:4318",
      OTEL_EXPORTER_OTLP_HEADERS: "key=a%20b, x = y=z",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_TIMEOUT: "2500",
      OTEL_METRIC_EXPORT_INTERVAL: "1000",
    },
    {
      spec: {
        endpoint: "http://c:4318",
        headers: { key: "a b", x: "y=z" },
        protocol: "http_json",
        timeout_ms: 2500,
        metric_interval_ms: 1000,
      },
    },
  ],
  [
    "where one signal goes",
    {
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://t/x",
      OTEL_EXPORTER_OTLP_LOGS_TIMEOUT: "7",
      OTEL_EXPORTER_OTLP_LOGS_PROTOCOL: "grpc",
      OTEL_EXPORTER_OTLP_METRICS_HEADERS: "a=b",
    },
    {
      signals: {
        traces: { endpoint: "http://t/x" },
        logs: { timeout_ms: 7, protocol: "grpc" },
        metrics: { headers: { a: "b" } },
      },
    },
  ],
  [
    "what cannot be used",
    {
      OTEL_SDK_DISABLED: "yes",
      OTEL_TRACES_SAMPLER: "sometimes",
      OTEL_EXPORTER_OTLP_TIMEOUT: "-1",
      OTEL_EXPORTER_OTLP_HEADERS: "my-secret",
      OTEL_TRACES_EXPORTER: "zipkin",
      OTEL_RESOURCE_ATTRIBUTES: "a=%ZZ",
    },
    {
      warnings: [
        "OTEL_EXPORTER_OTLP_HEADERS is not heeded: expected pairs such as key=value,key=value",
        "OTEL_EXPORTER_OTLP_TIMEOUT is not heeded: expected milliseconds, a whole number above 0",
        "OTEL_RESOURCE_ATTRIBUTES is not heeded: expected percent-encoded text",
        "OTEL_SDK_DISABLED is not heeded: expected true or false",
        "OTEL_TRACES_EXPORTER is not heeded: expected one of otlp, none",
        "OTEL_TRACES_SAMPLER is not heeded: expected one of always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off, parentbased_traceidratio",
      ],
    },
  ],
  [
    "a share that no sampler takes",
    { OTEL_TRACES_SAMPLER_ARG: "0.5" },
    { warnings: ["OTEL_TRACES_SAMPLER_ARG is not heeded: the sampler takes none"] },
  ],
  ["what nobody here heeds", { OTEL_PROPAGATORS: "b3", OTEL_LOG_LEVEL: "" }, { unknown: ["OTEL_PROPAGATORS"] }],
  [
    "a file of another kind of settings",
    { OTEL_CONFIG_FILE: "otel.yaml" },
    {
      warnings: [
        "OTEL_CONFIG_FILE is not heeded: the SDK of OpenTelemetry reads such files; start that, and use otelSubscriber() alone in place of startOtel()",
      ],
    },
  ],
])("%s", (_name, variables, found) => {
  expect(otelFromEnvironment(variables)).toEqual({ ...NOTHING, ...found });
});

describe("what is found", () => {
  test("is a layer of settings", async () => {
    const { spec } = otelFromEnvironment({
      OTEL_TRACES_SAMPLER: "traceidratio",
      OTEL_EXPORTER_OTLP_HEADERS: "key=s3cret",
    });
    const file = patch({ enable_traces: true, enable_metrics: false, sampler: "always_on" }, "file");
    const config = await loadConfig(OtelConfigSpec, [file, patch(spec, "OTEL_*")]);
    expect(resolveOtelConfig(config)).toMatchObject({ enable_traces: true, sampler: "ratio", sampler_arg: 1 });
    expect(config.sourceOf("sampler")?.location).toContain("OTEL_*");
    expect(JSON.stringify(config.report())).not.toContain("s3cret");
  });

  test("always fits the settings, whatever the variables say", () => {
    const names = [
      "TRACES_SAMPLER",
      "TRACES_SAMPLER_ARG",
      "SERVICE_NAME",
      "RESOURCE_ATTRIBUTES",
      "METRIC_EXPORT_INTERVAL",
    ];
    const more = ["EXPORTER_OTLP_HEADERS", "EXPORTER_OTLP_TIMEOUT", "EXPORTER_OTLP_PROTOCOL", "SDK_DISABLED"];
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("traceidratio", "0.5", "1e3", "a=b", "__proto__=x", "true", "grpc", "Infinity"),
    );
    const variables = fc.dictionary(fc.constantFrom(...[...names, ...more].map((name) => `OTEL_${name}`)), text);
    fc.assert(
      fc.property(variables, (given) => {
        const { spec } = otelFromEnvironment(given);
        const base = { enable_traces: true, enable_metrics: true, sampler: "always_on" } as const;
        OtelConfigRuntime.create({ ...base, ...spec });
        expect(({} as { x?: string }).x).toBeUndefined();
      }),
    );
  });
});
