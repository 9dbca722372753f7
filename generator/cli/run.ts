import { closest } from "../../runtime/text/closest.js";
import { readArguments } from "./arguments.js";
import { EXIT, type Terminal, UsageError } from "./command.js";
import { type CommandEntry, COMMANDS } from "./commands.js";
import { helpOf, overview } from "./help.js";
import { reportMistakes } from "./mistakes.js";
import { version } from "./package.js";

/** Runs one call of `tessera` and returns its exit code. Only a bug of ours prints a stack trace. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await reportMistakes(() => dispatch(words, terminal), terminal);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.error(`tessera: internal error; please report it together with the contract that causes it\n${stack}`);
    return EXIT.internal;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || isHelp(name) || name === "help") return printHelp(rest[0], terminal);
  if (name === "--version" || name === "-v") {
    terminal.out(version());
    return EXIT.ok;
  }
  const entry = commandNamed(name);
  if (optionsOf(rest).some(isHelp)) return printHelp(name, terminal);
  const command = await entry.load();
  return command.run(readArguments(command, rest, terminal));
}

async function printHelp(name: string | undefined, terminal: Terminal): Promise<number> {
  terminal.out(name === undefined ? overview(COMMANDS) : helpOf(await commandNamed(name).load()));
  return EXIT.ok;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

/** The words before `--`. */
function optionsOf(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return end === -1 ? words : words.slice(0, end);
}

function commandNamed(name: string): CommandEntry {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const isOption = name.startsWith("-");
  const known = isOption ? ["--help", "--version"] : COMMANDS.map((one) => one.name);
  const near = closest(name, known);
  const hint = near === null ? "see tessera --help" : `did you mean ${near}?`;
  throw new UsageError(`unknown ${isOption ? "option" : "command"} ${name}; ${hint}`);
}
