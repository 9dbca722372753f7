import { type Config, explainSetting, otelYaml } from "tessera-contracts/config";
import { OtelConfigRuntime } from "tessera-contracts/contracts/config/otel";
import { ValidationError } from "tessera-contracts/serde";
import { CallError, EXIT, guarded, type RuntimeCommand } from "../command.js";
import { LAYER_OPTIONS, settingsOf } from "./settings.js";

/** `tessera config explain`. */
export const explainCommand: RuntimeCommand = guarded({
  name: "explain",
  summary: "Explain a setting: its value, who set it, what it means, and how to set it",
  args: ["CONTRACT", "KEY", "[FILE…]"],
  options: [
    ...LAYER_OPTIONS,
    {
      name: "otel-yaml",
      value: null,
      doc: "print the section KEY, or $ for all settings, as a file for OTEL_CONFIG_FILE",
    },
  ],
  examples: [
    "tessera config explain RootConfig cache.path tessera.toml --env APP",
    "tessera config explain RootConfig otel tessera.toml --otel-yaml",
  ],
  run: async (input, tools) => {
    const [, key = ""] = input.args;
    const called = await settingsOf(input, tools, { files: input.args.slice(2) });
    if (called === null) return EXIT.call;
    if (called.config === null) return EXIT.found;
    const { config } = called;
    if (input.flag("otel-yaml")) input.terminal.out(otelYaml(otelSettings(config, key)).trimEnd());
    else input.terminal.out(explainSetting(config, key, input.option("env") ?? "APP").join("\n"));
    return EXIT.ok;
  },
});

/** @throws {CallError} if they are not set, or others */
function otelSettings(config: Config<unknown>, key: string): OtelConfigRuntime {
  const keys = key === "$" ? [] : key.split(".");
  const found = keys.reduce((at: unknown, name) => (isRecord(at) ? (at[name] ?? null) : null), config.value);
  if (found === null) throw new CallError(`--otel-yaml: ${key} is not set, so that nothing is sent`);
  try {
    return OtelConfigRuntime.convert(found);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw new CallError(`--otel-yaml: expected the settings of OpenTelemetry in ${key}: ${error.message}`);
  }
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null;
}
