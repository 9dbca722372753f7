// Lines that lie in one piece, which the generated decoder of a contract is given once, and not line by line.

import { isSpace } from "../exact/cursors/json-scanner.js";
import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import { LINE_FEED } from "../fast/json/ascii.js";
import type { JsonReader } from "../fast/json/reader.js";
import type { LoadOptions } from "../options.js";
import type { FormatDecoder } from "./decode.js";

/** Is told of lines, one after the other. */
export interface LineReceiver<T> {
  /** Of a line that holds a value. */
  addValue(value: T): void;
  /** Of one that holds nothing. */
  addBlank(): void;
  /** Of one that is not for the generated decoder, and where it lies. Returns true to go on. */
  addOther(bytes: Uint8Array, at: number, stop: number): boolean;
}

/**
 * Decodes lines by the generated decoder; if `load` is null, none is for it. New lines stand between them. Returns false if the receiver
 * did not want to go on.
 */
export function decodeBlock<T>(
  decoder: FormatDecoder<T, JsonReader>,
  bytes: Uint8Array,
  load: LoadOptions | null,
  receiver: LineReceiver<T>,
): boolean {
  const reader = decoder.borrow();
  try {
    if (load !== null) reader.load(bytes, load);
    for (let at = 0, stop = 0; at <= bytes.length; at = stop + 1) {
      stop = load === null ? lineStop(bytes, at) : reader.lineEnd(at);
      if (isBlank(bytes, at, stop)) receiver.addBlank();
      else {
        const value = load === null ? BAIL : readFast(decoder, reader, at, stop);
        if (value !== BAIL) receiver.addValue(value as T);
        else if (!receiver.addOther(bytes, at, stop)) return false;
      }
    }
    return true;
  } finally {
    reader.release();
  }
}

/** The value of a line, or `BAIL`. */
function readFast<T>(
  { fast, path }: FormatDecoder<T, JsonReader>,
  reader: JsonReader,
  at: number,
  stop: number,
): T | typeof BAIL {
  if (fast === undefined || !path.isTrying()) return BAIL;
  try {
    reader.seekLine(at, stop);
    const value = fast(reader);
    reader.endMessage(stop);
    path.succeeded();
    return value;
  } catch (error) {
    if (error !== BAIL && !isStackOverflow(error)) throw error;
    path.bailedOut();
    return BAIL;
  }
}

function lineStop(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(LINE_FEED, at);
  return found < 0 ? bytes.length : found;
}

/** True if a line holds nothing but white space. */
function isBlank(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) if (!isSpace(bytes[at] as number)) return false;
  return true;
}
