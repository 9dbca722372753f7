// What a command is, and how its arguments are read.

import { closest } from "../diagnostics/closest.js";

/** The process's exit codes. */
export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;

export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** The name of its value in help; null for a flag. */
  readonly value: string | null;
  readonly doc: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Names of the positional arguments; `[NAME]` may be left out. */
  readonly args: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Returns the exit code. */
  run(input: CommandInput): number | Promise<number>;
}

export interface CommandInput {
  readonly args: readonly string[];
  /** Value of an option, or null. */
  option(name: string): string | null;
  flag(name: string): boolean;
  readonly terminal: Terminal;
}

/** Where a command writes, and whether a person is watching. */
export interface Terminal {
  readonly colour: boolean;
  out(text: string): void;
  error(text: string): void;
}

/** A call or a configuration that cannot work: one line, exit code 2. */
export class UsageError extends Error {}

/** Sorts out the words after a command's name. @throws {UsageError} for an unknown or incomplete option, or a wrong number of arguments. */
export function readArguments(command: Command, words: readonly string[], terminal: Terminal): CommandInput {
  const values = new Map<string, string | true>();
  const args: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!word.startsWith("--")) {
      args.push(word);
      continue;
    }
    const [name = "", inline] = split(word.slice(2), "=");
    const option = knownOption(command, name);
    if (option.value === null) values.set(name, true);
    else values.set(name, inline ?? words[++i] ?? missingValue(option));
  }
  checkCount(command, args);
  return {
    args,
    terminal,
    option: (name) => {
      const value = values.get(name);
      return typeof value === "string" ? value : null;
    },
    flag: (name) => values.has(name),
  };
}

function split(text: string, separator: string): readonly (string | undefined)[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function knownOption(command: Command, name: string): Option {
  const option = command.options.find((one) => one.name === name);
  if (option !== undefined) return option;
  const names = command.options.map((one) => one.name);
  const near = closest(name, names);
  const hint = near === null ? `see tessera ${command.name} --help` : `did you mean --${near}?`;
  throw new UsageError(`unknown option --${name}; ${hint}`);
}

function missingValue(option: Option): never {
  throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}`);
}

function checkCount(command: Command, args: readonly string[]): void {
  const least = command.args.filter((arg) => !arg.startsWith("[")).length;
  if (args.length >= least && args.length <= command.args.length) return;
  const found = args.length === 0 ? "none" : args.map((arg) => JSON.stringify(arg)).join(" ");
  throw new UsageError(
    `tessera ${command.name} takes ${command.args.join(" ") || "no arguments"}, found ${found}; see tessera ${command.name} --help`,
  );
}
