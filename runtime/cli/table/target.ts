// Which table, and which version of it, a call is about.

import type { ReportOptions } from "tessera-contracts/delta";
import { s3 } from "tessera-contracts/s3";
import { type Storage, storageFor } from "tessera-contracts/storage";
import { CallError, type CommandInput, type CommandOption } from "../command.js";

/** The options that say which version is looked at. */
export const VERSION_OPTIONS: readonly CommandOption[] = [
  { name: "version", value: "N", doc: "the version to look at (default: the latest)" },
  { name: "timestamp", value: "T", doc: "the latest version at a moment, such as 2026-01-31T12:00:00Z" },
];

/** The option that says how much is shown. */
export const LIMIT_OPTION: CommandOption = { name: "limit", value: "N", doc: "how many are shown at most" };

/** Where the table of a call is. @throws {StorageError} `MISCONFIGURED` if nothing is known of the scheme */
export function storageOf(uri: string, { terminal }: CommandInput): Storage {
  return storageIn(terminal.cwd, uri);
}

/** The storage of an address, which may be relative to a folder. @throws {StorageError} `MISCONFIGURED`, as above */
export function storageIn(folder: string, uri: string): Storage {
  return storageFor(HAS_PLACE.test(uri) || uri === "" ? uri : `${folder}/${uri}`, { schemes: { s3 } });
}

/** A file that a call names: the storage of its folder, and its name there. @throws {CallError} if it is none; {StorageError} as above */
export function fileOf(name: string, input: CommandInput): { readonly storage: Storage; readonly path: string } {
  const [, folder = ".", path] = /^(.*[/\\])?([^/\\]+)$/s.exec(name) ?? [];
  if (path === undefined) throw new CallError(`${name} is a folder; name a file`);
  return { storage: storageOf(folder, input), path };
}

/** An absolute path, or an address with a scheme; the drive of Windows looks like one. */
const HAS_PLACE = /^[a-z][a-z0-9+.-]*:|^[/\\]/i;

/** What a call looks at: by its last argument, at most `limit` of it unless it says. @throws {CallError} if its options make no sense */
export function targetOf(input: CommandInput, limit?: number): ReportOptions {
  const uri = input.args.at(-1) ?? "";
  const { version, timestamp } = pointOf(input);
  return { storage: storageOf(uri, input), version, timestamp, limit: wholeNumber("limit", input) ?? limit };
}

/** The version that a call says, or the moment. @throws {CallError} if it says both */
export function pointOf(input: CommandInput): {
  readonly version: number | undefined;
  readonly timestamp: string | undefined;
} {
  const version = wholeNumber("version", input);
  const timestamp = input.option("timestamp") ?? undefined;
  if (version === undefined || timestamp === undefined) return { version, timestamp };
  throw new CallError("--version and --timestamp exclude each other: both say which version is meant");
}

/** The names that an option lists, with commas between them; undefined if it is not given. */
export function namesOf(name: string, input: CommandInput): readonly string[] | undefined {
  return input
    .option(name)
    ?.split(",")
    .map((one) => one.trim());
}

/** The whole number that an option has; undefined if it is not given. @throws {CallError} if it is none */
export function wholeNumber(name: string, input: CommandInput): number | undefined {
  const text = input.option(name);
  if (text === null) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new CallError(`--${name} takes a whole number from 0 on, found ${JSON.stringify(text)}`);
}

/** Tables by the names that the values `NAME=URI` of an option give them. @throws {CallError} */
export function namedTables(option: string, input: CommandInput): readonly (readonly [name: string, uri: string])[] {
  const tables = new Map<string, string>();
  for (const text of input.list(option)) {
    const [, name = "", uri = ""] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (name === "") throw new CallError(`--${option} takes NAME=URI, such as nodes=lake/cpg_nodes, found ${text}`);
    // Names differ in more than case, as the engine sees them.
    const known = [...tables.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
    if (known !== undefined) throw new CallError(`two tables are called ${name}; give each a name of its own`);
    tables.set(name, uri);
  }
  return [...tables];
}
