// Settings of OpenTelemetry as a file of its own declarative configuration, which every SDK reads by OTEL_CONFIG_FILE.

import type { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { withoutPasswords } from "../secrets.js";

type Settings = Omit<OtelConfigRuntime, "shutdown_timeout_ms">;
type Signal = "traces" | "metrics" | "logs";

/**
 * The same settings as a file of `file_format` 1.0. Headers are secret: the file takes them from the variable OTEL_EXPORTER_OTLP_HEADERS. How
 * long the end may take is no part of such a file.
 */
export function otelYaml(settings: Settings): string {
  const { enable_traces, enable_metrics, enable_logs } = settings;
  return [
    'file_format: "1.0"',
    ...resourceLines(settings),
    ...(enable_traces ? tracerLines(settings) : []),
    ...(enable_metrics ? meterLines(settings) : []),
    ...(enable_logs ? loggerLines(settings) : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function resourceLines({ service_name, resource }: Settings): readonly string[] {
  const attributes = Object.entries({ ...resource, ...(service_name !== null && { "service.name": service_name }) });
  if (attributes.length === 0) return [];
  const lines = attributes.flatMap(([name, value]) => [`    - name: ${scalar(name)}`, `      value: ${scalar(value)}`]);
  return ["resource:", "  attributes:", ...lines];
}

function tracerLines(settings: Settings): readonly string[] {
  return [
    "tracer_provider:",
    "  processors:",
    "    - batch:",
    ...exporterLines(settings, "traces"),
    "  sampler:",
    ...samplerLines(settings),
  ];
}

function samplerLines({ sampler, sampler_arg, parent_based }: Settings): readonly string[] {
  const root = {
    always_on: ["always_on: {}"],
    always_off: ["always_off: {}"],
    ratio: ["trace_id_ratio_based:", `  ratio: ${sampler_arg ?? 1}`],
  }[sampler];
  if (!parent_based) return root.map((line) => `    ${line}`);
  return ["    parent_based:", "      root:", ...root.map((line) => `        ${line}`)];
}

function meterLines(settings: Settings): readonly string[] {
  const { metric_interval_ms, timeout_ms } = settings;
  return [
    "meter_provider:",
    "  readers:",
    "    - periodic:",
    `        interval: ${metric_interval_ms}`,
    `        timeout: ${Math.min(timeout_ms, metric_interval_ms)}`,
    ...exporterLines(settings, "metrics"),
  ];
}

function loggerLines(settings: Settings): readonly string[] {
  return ["logger_provider:", "  processors:", "    - batch:", ...exporterLines(settings, "logs")];
}

function exporterLines(settings: Settings, signal: Signal): readonly string[] {
  const { protocol, timeout_ms, headers } = settings;
  const isGrpc = protocol === "grpc";
  return [
    "        exporter:",
    `          ${isGrpc ? "otlp_grpc" : "otlp_http"}:`,
    `            endpoint: ${scalar(endpointOf(settings, signal))}`,
    ...(isGrpc ? [] : [`            encoding: ${protocol === "http_json" ? "json" : "protobuf"}`]),
    `            timeout: ${timeout_ms}`,
    ...(Object.keys(headers).length === 0 ? [] : ["            headers_list: ${OTEL_EXPORTER_OTLP_HEADERS}"]),
  ];
}

/** Such a file has the whole address of each signal. */
function endpointOf({ endpoint, protocol }: Settings, signal: Signal): string {
  const known = withoutPasswords(endpoint ?? (protocol === "grpc" ? "http://localhost:4317" : "http://localhost:4318"));
  return protocol === "grpc" ? known : `${known.replace(/\/+$/, "")}/v1/${signal}`;
}

/** JSON is YAML. A dollar sign would begin a variable, and is said twice. */
function scalar(text: string): string {
  return JSON.stringify(text).replaceAll("$", "$$$$");
}
