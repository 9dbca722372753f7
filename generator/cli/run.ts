import { closest } from "../../runtime/text/closest.js";
import { readArguments } from "./arguments.js";
import { type Command, type CommandGroup, EXIT, type Terminal, UsageError } from "./command.js";
import { COMMANDS } from "./commands.js";
import { helpOf, helpOfGroup, overview } from "./help.js";
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
  if (name === undefined || isHelp(name) || name === "help") return printHelp(rest, terminal);
  if (name === "--version" || name === "-v") {
    terminal.out(version());
    return EXIT.ok;
  }
  const entry = named(name, COMMANDS, "");
  if (optionsOf(rest).some(isHelp)) return printHelp([name, ...rest.slice(0, 1)], terminal);
  const found = await entry.load();
  if (!("commands" in found)) return found.run(readArguments(found, rest, terminal));
  const [second, ...others] = rest;
  if (second === undefined) throw new UsageError(`tessera ${name} needs a command; see tessera ${name} --help`);
  const command = commandOfGroup(found, second);
  return command.run(readArguments(command, others, terminal));
}

/** Help for the command that words name; what follows its name does not matter. */
async function printHelp([name, second]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined) {
    terminal.out(overview(COMMANDS));
    return EXIT.ok;
  }
  const found = await named(name, COMMANDS, "").load();
  if (!("commands" in found)) terminal.out(helpOf(found));
  else if (second === undefined || isHelp(second)) terminal.out(helpOfGroup(found));
  else terminal.out(helpOf(commandOfGroup(found, second)));
  return EXIT.ok;
}

function commandOfGroup({ name, commands }: CommandGroup, word: string): Command {
  const prefix = `${name} `;
  const byWord = commands.map((command) => ({ name: command.name.slice(prefix.length), command }));
  return named(word, byWord, prefix).command;
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

/** The words before `--`. */
function optionsOf(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return end === -1 ? words : words.slice(0, end);
}

/** The one of some things that has a name; `group` are the words before it. */
function named<T extends { readonly name: string }>(name: string, things: readonly T[], group: string): T {
  const found = things.find((one) => one.name === name);
  if (found !== undefined) return found;
  const isOption = name.startsWith("-");
  const options = group === "" ? ["--help", "--version"] : ["--help"];
  const near = closest(name, isOption ? options : things.map((one) => one.name));
  const hint = near === null ? `see tessera ${group}--help` : `did you mean ${near}?`;
  throw new UsageError(`unknown ${isOption ? "option" : "command"} ${isOption ? "" : group}${name}; ${hint}`);
}
