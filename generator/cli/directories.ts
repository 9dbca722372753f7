// Where a command finds the contracts, and where their outputs go.

import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { toReadError } from "../read/read-error.js";
import { type CommandInput, type Option, UsageError } from "./command.js";

/** `--contracts DIR`, of every command that reads contracts. */
export const CONTRACTS_OPTION: Option = {
  name: "contracts",
  value: "DIR",
  doc: "directory of the contracts (default: contracts)",
};

/** The contracts directory, absolute. @throws {UsageError} if there is none; @throws {ReadError} if it cannot be read */
export function contractsDirectory(input: CommandInput): string {
  const given = input.option("contracts");
  const name = given ?? "contracts";
  const directory = resolve(input.terminal.cwd, name);
  if (isDirectory(directory, name)) return directory;
  if (given !== null) throw new UsageError(`--contracts ${name}: there is no such directory`);
  throw new UsageError(
    "there is no directory contracts here; create it with tessera init, or name another one with --contracts DIR",
  );
}

/** True if the call names a directory of contracts, or there is one where it is looked for. */
export function hasContracts(input: CommandInput): boolean {
  return input.option("contracts") !== null || isDirectory(resolve(input.terminal.cwd, "contracts"), "contracts");
}

function isDirectory(path: string, name: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    throw toReadError(name, error);
  }
}

/** The output directory, absolute: that of `--out`, else `configured`. @throws {UsageError} if it lies within `contracts` */
export function outDirectory(input: CommandInput, contracts: string, configured: string): string {
  const given = input.option("out");
  const directory = given === null ? configured : resolve(input.terminal.cwd, given);
  if (!`${directory}${sep}`.startsWith(`${contracts}${sep}`)) return directory;
  const where = directory === contracts ? "is the contracts directory" : "lies within the contracts directory";
  const source = given === null ? "`out` in tessera.yaml" : "--out";
  throw new UsageError(`the output directory ${shown(directory, input)} ${where}; set another one with ${source}`);
}

/** A path as a user would type it. */
export function shown(path: string, { terminal }: CommandInput): string {
  return relative(terminal.cwd, path) || ".";
}
