import type { ConfigError } from "tessera-contracts/config";
import { ConfigReport } from "tessera-contracts/contracts/config/root";
import type { ValidationErrorPayload } from "tessera-contracts/contracts/diagnostics/errors";
import { CallError, type CommandInput, EXIT, guarded, type RuntimeCommand } from "../command.js";
import { type CalledSettings, LAYER_OPTIONS, settingsOf } from "./settings.js";

/** `tessera config check`. */
export const checkCommand: RuntimeCommand = guarded({
  name: "check",
  summary: "Find every mistake in settings, with its place",
  args: ["CONTRACT", "[FILE…]"],
  options: [
    ...LAYER_OPTIONS,
    { name: "format", value: "text|json|github", doc: "how mistakes are printed (default: text)" },
  ],
  examples: [
    "tessera config check RootConfig tessera.toml",
    "tessera config check config/root#RootConfig tessera.toml --profile prod --env APP --format github",
  ],
  run: async (input, tools) => {
    const format = reportFormat(input);
    const mistakes: ConfigError[] = [];
    const onMistakes = (error: ConfigError): void => void mistakes.push(error);
    const called = await settingsOf(input, tools, { files: input.args.slice(1), onMistakes });
    if (called === null) return EXIT.call;
    PRINTERS[format](called, mistakes[0] ?? null, input);
    return mistakes.length === 0 ? EXIT.ok : EXIT.found;
  },
});

type ReportFormat = "text" | "json" | "github";

function reportFormat(input: CommandInput): ReportFormat {
  const format = input.option("format") ?? "text";
  if (format === "text" || format === "json" || format === "github") return format;
  throw new CallError(`unknown format ${format}; expected text, json or github`);
}

type Printer = (called: CalledSettings, error: ConfigError | null, input: CommandInput) => void;

const PRINTERS: { readonly [Format in ReportFormat]: Printer } = {
  text: ({ contract, config }, error, { terminal }) => {
    if (error !== null) return terminal.error(error.format());
    const entries = config?.entries() ?? [];
    const set = entries.filter(({ source }) => source.origin !== "default").length;
    terminal.out(`${contract.name}: no mistakes; ${set} of ${entries.length} settings are set`);
  },
  json: ({ contract, config }, error, { terminal }) => {
    const errors = error === null ? [] : [...error.payloads];
    const report = config?.report() ?? { contract: contract.name, entries: [], errors, fingerprint: null };
    terminal.out(new TextDecoder().decode(ConfigReport.encodeJson(report, { pretty: true })));
  },
  github: (_, error, { terminal }) => {
    for (const payload of error?.payloads ?? []) terminal.out(annotation(payload));
  },
};

/** A line that GitHub shows beside the line of the file. */
function annotation({ summary, source }: ValidationErrorPayload): string {
  const place = source === null ? "" : ` file=${property(source.file)},line=${source.line},col=${source.col}`;
  return `::error${place}::${escaped(summary)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
