import { closest } from "../diagnostics/closest.js";
import { type Command, EXIT, readArguments, type Terminal, UsageError } from "./command.js";
import { COMMANDS } from "./commands.js";
import { helpOf, overview } from "./help.js";
import { version } from "./package.js";

/** Runs one call of `tessera` and returns its exit code. Mistakes of the user end in one line, never in a stack trace. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`tessera: ${error.message}`);
      return EXIT.usage;
    }
    if (isSystemError(error)) {
      terminal.error(`tessera: ${error.message}`);
      return EXIT.usage;
    }
    terminal.error(`tessera: internal error; please report it with the contract that causes it\n${stackOf(error)}`);
    return EXIT.internal;
  }
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(helpText(rest[0]));
    return EXIT.ok;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(version());
    return EXIT.ok;
  }
  const command = commandNamed(name);
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(helpOf(command));
    return EXIT.ok;
  }
  return command.run(readArguments(command, rest, terminal));
}

function helpText(name: string | undefined): string {
  return name === undefined ? overview(COMMANDS) : helpOf(commandNamed(name));
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) return command;
  const near = closest(
    name.replace(/^-+/, ""),
    COMMANDS.map((one) => one.name),
  );
  throw new UsageError(`unknown command ${name}; ${near === null ? "see tessera --help" : `did you mean ${near}?`}`);
}

/** An error of the operating system: its message names the operation and the path. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
