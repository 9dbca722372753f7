// The settings of a call: a contract, files, variables.

import {
  type Config,
  ConfigError,
  type ConfigFormat,
  env,
  file,
  type ConfigLayer,
  loadConfig,
  profiled,
  readConfigFile,
  readStandardInput,
  type ReadFile,
} from "tessera-contracts/config";
import type { Contract } from "tessera-contracts/serde";
import {
  CallError,
  type CommandInput,
  type CommandOption,
  type CommandTerminal,
  type CommandTools,
} from "../command.js";

/** The options that say which layers there are. */
export const LAYER_OPTIONS: readonly CommandOption[] = [
  { name: "env", value: "APP", doc: "take the variables APP__SECTION__FIELD too, over the files" },
  { name: "profile", value: "P", doc: "take the file of a profile too, such as tessera.P.toml over tessera.toml" },
  {
    name: "input",
    value: "toml|yaml|json",
    doc: "what files are whose names do not say, and standard input, which is -",
  },
  { name: "contracts", value: "DIR", doc: "directory of the contracts (default: contracts)" },
];

/** What a call is about. */
export interface CalledSettings {
  readonly contract: Contract<unknown, unknown>;
  /** Null after printing the mistakes, unless `onMistakes` did something else with them. */
  readonly config: Config<unknown> | null;
}

/**
 * The settings of a call, whose first argument names the contract; null after printing why the workspace does not compile.
 * @throws {CallError}; {ConfigError} if a file cannot be read
 */
export async function settingsOf(
  input: CommandInput,
  tools: CommandTools,
  call: { readonly files: readonly string[]; readonly onMistakes?: (error: ConfigError) => void },
): Promise<CalledSettings | null> {
  const contract = tools.settingsContract(input.args[0] ?? "");
  if (contract === null) return null;
  const { onMistakes = (error: ConfigError) => input.terminal.error(error.format()) } = call;
  const layers = layersOf(call.files, input, tools);
  try {
    const config = await loadConfig(contract, layers, { readFile: readerOf(input) });
    for (const warning of config.warnings) input.terminal.error(`warning: ${warning}`);
    return { contract, config };
  } catch (error) {
    if (!(error instanceof ConfigError) || error.payloads.length === 0) throw error;
    onMistakes(error);
    return { contract, config: null };
  }
}

/** The format that one of several flags says. @throws {CallError} if more than one is there */
export function formatFlag<Format extends string>(input: CommandInput, formats: readonly Format[]): Format | undefined {
  const given = formats.filter((format) => input.flag(format));
  if (given.length < 2) return given[0];
  throw new CallError(`${given.map((format) => `--${format}`).join(" and ")} exclude each other`);
}

function layersOf(files: readonly string[], input: CommandInput, { variables }: CommandTools): readonly ConfigLayer[] {
  const format = formatOfInput(input);
  const profile = input.option("profile");
  const options = format === null ? {} : { format };
  const own = files.flatMap((path): readonly ConfigLayer[] => {
    if (path === "-") return [file(path, { format: format ?? "toml" })];
    return profile === null ? [file(path, options)] : profiled(path, profile, options);
  });
  const prefix = input.option("env");
  return prefix === null ? own : [...own, env(prefix, variables)];
}

function formatOfInput(input: CommandInput): ConfigFormat | null {
  const format = input.option("input");
  if (format === null || format === "toml" || format === "yaml" || format === "json") return format;
  throw new CallError(`unknown format ${format}; expected toml, yaml or json`);
}

/** Paths are relative to where the call was made. */
function readerOf({ terminal }: CommandInput): ReadFile {
  return (path, maxBytes) => {
    if (path === "-") return readStandardInput(maxBytes);
    return readConfigFile(pathOf(path, terminal), maxBytes, path);
  };
}

/** The file that a call names, relative to where it was made. */
export function pathOf(path: string, { cwd }: Pick<CommandTerminal, "cwd">): string {
  return IS_ABSOLUTE.test(path) ? path : `${cwd}/${path}`;
}

const IS_ABSOLUTE = /^(?:[/\\]|[A-Za-z]:)/;
