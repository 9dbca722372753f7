// Reading what a pipeline wrote: JSON, JSON Lines or MessagePack, by the file's name or by its first byte.

import { readFileSync } from "node:fs";
import { UsageError } from "./command.js";

export type WireFormat = "json" | "jsonl" | "msgpack";

const ENDINGS: { readonly [ending: string]: WireFormat } = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  msgpack: "msgpack",
  mpk: "msgpack",
  mp: "msgpack",
};

/** The bytes of `path`; of standard input for `-`. @throws {UsageError} if it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The format asked for, else the one the file's ending stands for, else what its first byte looks like. */
export function formatOf(path: string, bytes: Uint8Array, asked: string | null): WireFormat {
  if (asked === "json" || asked === "jsonl" || asked === "msgpack") return asked;
  if (asked !== null) throw new UsageError(`unknown format ${asked}; expected json, jsonl or msgpack`);
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return ENDINGS[ending] ?? (startsLikeJson(bytes[0] ?? 0) ? "json" : "msgpack");
}

/** White space, `"`, `-`, a digit, `[`, `{`, or the first letter of true, false, null. */
function startsLikeJson(byte: number): boolean {
  return '\t\n\r "-0123456789[{tfn'.includes(String.fromCharCode(byte));
}
