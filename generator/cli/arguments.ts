// The words after a command's name: options, flags and positional arguments.

import { closest } from "../../runtime/text/closest.js";
import { type Command, type CommandInput, type Option, type Terminal, UsageError } from "./command.js";

/**
 * Sorts out the words after a command's name; what follows `--` is never an option.
 * @throws {UsageError} for an unknown or incomplete option, or a wrong number of arguments
 */
export function readArguments(command: Command, words: readonly string[], terminal: Terminal): CommandInput {
  const { args, values } = sort(command, words);
  checkCount(command, args);
  return {
    args,
    terminal,
    option: (name) => values.get(name)?.at(-1) ?? null,
    list: (name) => values.get(name) ?? [],
    flag: (name) => values.has(name),
  };
}

interface Words {
  readonly args: string[];
  /** None of a flag. */
  readonly values: Map<string, readonly string[]>;
}

function sort(command: Command, words: readonly string[]): Words {
  const sorted: Words = { args: [], values: new Map() };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--") {
      sorted.args.push(...words.slice(i + 1));
      break;
    }
    if (!looksLikeOption(word)) {
      sorted.args.push(word);
      continue;
    }
    const [name, inline] = split(word);
    const option = knownOption(command, name);
    const takesNext = inline === null && mayTake(option, words[i + 1] ?? "");
    const value = valueOf(option, takesNext ? (words[++i] ?? null) : inline);
    sorted.values.set(option.name, [...(sorted.values.get(option.name) ?? []), ...value]);
  }
  return sorted;
}

/** `-` alone is a file name: standard input. */
function looksLikeOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

/** `--out=DIR` as `--out` and `DIR`. */
function split(word: string): readonly [string, string | null] {
  const at = word.indexOf("=");
  return at === -1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

function knownOption(command: Command, word: string): Option {
  const option = command.options.find((one) => `--${one.name}` === word);
  if (option !== undefined) return option;
  const names = [...command.options.map((one) => one.name), "help"];
  const near = closest(word.replace(/^-+/, ""), names) ?? names.find((name) => word === `-${name}`);
  const hint = near === undefined ? `see tessera ${command.name} --help` : `did you mean --${near}?`;
  throw new UsageError(`unknown option ${word}; ${hint}`);
}

/** Whether the word after an option is its value. A value that may be left out is known by its ending. */
function mayTake({ value }: Option, next: string): boolean {
  if (value === null || !isLeftOut(value)) return value !== null;
  return !looksLikeOption(next) && next.endsWith(value.slice(value.lastIndexOf("."), -1));
}

function isLeftOut(value: string): boolean {
  return value.startsWith("[");
}

function valueOf(option: Option, value: string | null): readonly string[] {
  if (value === null && option.value !== null && isLeftOut(option.value)) return [];
  if (option.value === null) {
    if (value === null) return [];
    throw new UsageError(`--${option.name} takes no value, found ${JSON.stringify(value)}`);
  }
  if (value !== null && value !== "" && !looksLikeOption(value)) return [value];
  throw new UsageError(`--${option.name} needs a value: --${option.name} ${option.value}`);
}

function checkCount(command: Command, args: readonly string[]): void {
  const least = command.args.filter((arg) => !arg.startsWith("[")).length;
  const most = command.args.at(-1)?.endsWith("…") === true ? Infinity : command.args.length;
  if (args.length >= least && args.length <= most) return;
  const found = args.length === 0 ? "none" : args.map((arg) => JSON.stringify(arg)).join(" ");
  throw new UsageError(
    `tessera ${command.name} takes ${command.args.join(" ") || "no arguments"}, found ${found}; see tessera ${command.name} --help`,
  );
}
