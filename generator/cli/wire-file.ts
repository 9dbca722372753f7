// Reading what a pipeline wrote: JSON, JSON Lines, MessagePack or Arrow, by the file's name; the first three also by its first byte.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Contract, DecodeError, EncodeError } from "../../runtime/serde/index.js";
import { toReadError } from "../read/read-error.js";
import { type CommandInput, type Option, UsageError } from "./command.js";

/** How values are written down. */
export type WireFormat = "json" | "jsonl" | "msgpack" | "arrow";

const FORMATS: readonly WireFormat[] = ["json", "jsonl", "msgpack", "arrow"];

/** `--format`, of the commands that read a file. */
export const FORMAT_OPTION: Option = {
  name: "format",
  value: FORMATS.join("|"),
  doc: "format of FILE (default: by its ending, or else its first byte)",
};

const ENDINGS: { readonly [ending: string]: WireFormat } = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  msgpack: "msgpack",
  mpk: "msgpack",
  mp: "msgpack",
  arrow: "arrow",
  arrows: "arrow",
  feather: "arrow",
};

/** A file's bytes, and what they are written in. */
export interface WireFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: WireFormat;
}

/** Reads the file at `path`, standard input for `-`. @throws {UsageError} for an unknown `--format`; @throws {ReadError} if it cannot be read */
export function readWireFile(path: string, input: CommandInput): WireFile {
  const asked = input.option(FORMAT_OPTION.name);
  const format = FORMATS.find((one) => one === asked);
  if (asked !== null && format === undefined) {
    throw new UsageError(`unknown format ${asked}; expected ${FORMATS.join(", ")}`);
  }
  const bytes = readBytes(path, input.terminal.cwd);
  return { path, bytes, format: format ?? formatOf(path, bytes) };
}

function readBytes(path: string, cwd: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? process.stdin.fd : resolve(cwd, path));
  } catch (error) {
    throw toReadError(path, error);
  }
}

/** What the file's ending stands for, else what its first byte looks like. */
function formatOf(path: string, bytes: Uint8Array): WireFormat {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return ENDINGS[ending] ?? (startsLikeJson(bytes[0] ?? 0) ? "json" : "msgpack");
}

/** White space, `"`, `-`, a digit, `[`, `{`, or the first letter of true, false, null. */
function startsLikeJson(byte: number): boolean {
  return '\t\n\r "-0123456789[{tfn'.includes(String.fromCharCode(byte));
}

/** Every value of the file: one, or one a line. @throws {DecodeError} when one does not decode */
export function decodeFile({ bytes, format }: WireFile, contract: Contract<unknown, unknown>): readonly unknown[] {
  if (format === "jsonl") return contract.decodeJsonLines(bytes);
  return [format === "json" ? contract.decodeJson(bytes) : contract.decodeMsgpack(bytes)];
}

/** What `attempt` returns, or null after printing the codec's error. */
export function tryCodec<T>(attempt: () => T, file: WireFile, input: CommandInput): T | null {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
    input.terminal.error(`${file.path}: ${error.message}${hint(error, file)}`);
    return null;
  }
}

/** Files of JSON Lines are often called `.json`, those of a Delta log for one. */
function hint(error: DecodeError | EncodeError, file: WireFile): string {
  const isMore = file.format === "json" && error.message.includes("trailing characters");
  return isMore ? "; if it holds one value per line, add --format jsonl" : "";
}
