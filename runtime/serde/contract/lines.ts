// JSON Lines: one value a line. Whatever the fast decoder cannot take is decoded once more by the exact one.

import { EncodeError } from "../errors.js";
import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import type { JsonReader } from "../fast/json/reader.js";
import { borrowWriter } from "../fast/write/writer.js";
import type { DecodeOptions } from "../options.js";
import { fastOptions, type StreamDecoder } from "./decode.js";
import { fastFailed, type FormatEncoder } from "./encode.js";
import { isBlank } from "./line-stream.js";

/** How one contract decodes JSON Lines. */
export interface LinesDecoder<T> extends StreamDecoder<T, JsonReader> {
  /** All values of a message; there need not be new lines between them. */
  readonly exactLines: (message: Uint8Array, options: DecodeOptions) => T[];
}

/** How one contract encodes JSON Lines. */
export interface LinesEncoder<T> extends FormatEncoder<T> {
  readonly exactLines: (values: readonly T[]) => Uint8Array;
}

/** The values of a message. */
export function decodeLines<T>(decoder: LinesDecoder<T>, message: Uint8Array, options: DecodeOptions | undefined): T[] {
  return decodeLinesFast(decoder, message, options) ?? decoder.exactLines(message, options ?? {});
}

/** The values as JSON, each with a new line behind it. */
export function encodeLines<T>(encoder: LinesEncoder<T>, values: Iterable<T>): Uint8Array {
  if (typeof (values as Partial<Iterable<T>> | null | undefined)?.[Symbol.iterator] !== "function") {
    throw new EncodeError("Expected an iterable of values", "$", "wrong-type");
  }
  const all = [...values];
  return encodeLinesFast(encoder, all) ?? encoder.exactLines(all);
}

/** Null if something is not for the fast decoder. */
function decodeLinesFast<T>(
  { fast, path, borrow }: LinesDecoder<T>,
  message: Uint8Array,
  options: DecodeOptions | undefined,
): T[] | null {
  const load = fastOptions(message, options);
  if (fast === undefined || load === null || !path.isTrying()) return null;
  const values: T[] = [];
  const reader = borrow();
  try {
    for (const line of linesOf(message)) {
      reader.load(line, load);
      values.push(fast(reader));
      reader.endMessage();
    }
    path.succeeded();
    return values;
  } catch (error) {
    if (error !== BAIL && !isStackOverflow(error)) throw error;
    path.bailedOut();
    return null;
  } finally {
    reader.release();
  }
}

/** Null if some value is not for the fast encoder. */
function encodeLinesFast<T>({ fast, path }: LinesEncoder<T>, values: readonly T[]): Uint8Array | null {
  if (fast === undefined || !path.isTrying()) return null;
  const writer = borrowWriter();
  try {
    writer.begin();
    for (const value of values) {
      fast(writer, value);
      writer.writeByte(LINE_FEED);
    }
    path.succeeded();
    return writer.finish();
  } catch (error) {
    fastFailed(path, error);
    return null;
  } finally {
    writer.release();
  }
}

const LINE_FEED = 0x0a;

// The stretches between new lines that hold more than white space.
function* linesOf(message: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < message.length;) {
    const found = message.indexOf(LINE_FEED, start);
    const stop = found === -1 ? message.length : found;
    if (!isBlank(message, start, stop)) yield message.subarray(start, stop);
    start = stop + 1;
  }
}
