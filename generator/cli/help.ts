import type { Command, Option } from "./command.js";

/** `tessera --help`. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map((command) => [`tessera ${command.name}`, command.summary] as const);
  return [
    "tessera: one YAML contract in, a TypeScript SDK out",
    "",
    ...table(rows),
    "",
    "tessera COMMAND --help shows a command's options and examples.",
    "Exit codes: 0 ok, 1 findings (contract errors, stale output, data that does not decode), 2 usage or configuration, 3 internal error.",
  ].join("\n");
}

/** `tessera COMMAND --help`. */
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
