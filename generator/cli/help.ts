import type { Command, CommandGroup, Option } from "./command.js";

/** The text of `tessera --help`. */
export function overview(commands: readonly { readonly name: string; readonly summary: string }[]): string {
  return [
    "tessera: TypeScript types, validators and codecs from YAML contracts",
    "",
    "Usage: tessera COMMAND [ARGUMENTS] [OPTIONS]",
    "",
    "Commands:",
    ...table(commands.map((command) => [command.name, command.summary])),
    "",
    "Examples:",
    "  tessera init",
    "  tessera generate",
    "",
    "tessera COMMAND --help shows the options and examples of a command, tessera --version prints the version.",
    "Exit codes: 0 success, 1 findings (mistakes in contracts, stale outputs, data that does not decode),",
    "2 wrong usage or configuration, 3 internal error.",
  ].join("\n");
}

/** The text of `tessera GROUP --help`. */
export function helpOfGroup({ name, summary, commands, notes }: CommandGroup): string {
  return [
    summary,
    "",
    `Usage: tessera ${name} COMMAND [ARGUMENTS] [OPTIONS]`,
    "",
    "Commands:",
    ...table(commands.map((command) => [command.name.slice(name.length + 1), command.summary])),
    "",
    "Examples:",
    ...commands.flatMap(({ examples }) => examples.slice(0, 1).map((example) => `  ${example}`)),
    "",
    ...notes,
  ].join("\n");
}

/** The text of `tessera COMMAND --help`. */
export function helpOf(command: Command): string {
  const options = command.options.map((option) => [usageOf(option), option.doc] as const);
  const usage = ["tessera", command.name, ...command.args, ...(options.length > 0 ? ["[OPTIONS]"] : [])].join(" ");
  return [
    command.summary,
    "",
    `Usage: ${usage}`,
    ...(options.length === 0 ? [] : ["", "Options:", ...table(options)]),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

function usageOf(option: Option): string {
  return option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
