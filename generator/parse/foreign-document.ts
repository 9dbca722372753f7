// Files that are no contracts, in JSON or YAML, as data.

import { decodeJsonExact } from "../../runtime/serde/exact/decode.js";
import { DecodeError } from "../../runtime/serde/errors.js";
import { type Foreign, readForeignYaml } from "./foreign-yaml.js";

/** What a JSON or YAML file says; which of the two it is, its name says, or else its first character. */
export function readForeignDocument(path: string, bytes: Uint8Array): Foreign {
  const decoded = textOf(bytes);
  if ("problem" in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === "") return { problem: "is empty" };
  if (/\.ya?ml$/i.test(path)) return isJson(text) ? readJson(text) : readForeignYaml(text);
  return /\.json$/i.test(path) || /^\s*[[{]/.test(text) ? readJson(text) : readForeignYaml(text);
}

/** Text as UTF-8, or as UTF-16 if it starts with a byte order mark. */
function textOf(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const [first, second] = bytes;
  const mark = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  try {
    const text = new TextDecoder(mark ?? "utf-8", { fatal: true }).decode(bytes);
    const at = text.indexOf("\0");
    if (at === -1) return { text };
    return { problem: `has a NUL character at ${placeIn(text, at)}: if it is UTF-16, save it as UTF-8` };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const what = mark === null ? `UTF-8 (it goes wrong at byte ${badByte(bytes)})` : "UTF-16, though it starts like it";
    return { problem: `is not ${what}: save it as UTF-8` };
  }
}

/** Where UTF-8 goes wrong: the length of what is right, found by halves. */
function badByte(bytes: Uint8Array): number {
  let [right, wrong] = [0, bytes.length];
  while (wrong - right > 1) {
    const half = (right + wrong) >> 1;
    if (startsRight(bytes.subarray(0, half))) right = half;
    else wrong = half;
  }
  return right;
}

/** True if bytes are the start of some UTF-8. */
function startsRight(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && "value" in readJson(text);
}

function readJson(text: string): Foreign {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: `is not JSON: ${faultIn(text)}` };
  }
}

/** What our own decoder says, whose words are the same on every machine. */
function faultIn(text: string): string {
  try {
    decodeJsonExact({ kind: "any" }, text, {}, "");
    return "it cannot be read";
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const [, reason = error.message, byte = ""] = /^JSON is malformed: (.*) \(byte (\d+)\)$/.exec(error.message) ?? [];
    if (byte === "") return reason;
    const before = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, Number(byte)));
    return `${reason} at ${placeIn(text, before.length)}`;
  }
}

function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
