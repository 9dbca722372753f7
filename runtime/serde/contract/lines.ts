// JSON Lines: one value a line. Whatever the fast decoder cannot take is decoded once more by the exact one.

import { EncodeError } from "../errors.js";
import { LINE_FEED } from "../fast/json/ascii.js";
import type { JsonReader } from "../fast/json/reader.js";
import { borrowWriter } from "../fast/write/writer.js";
import type { DecodeOptions } from "../options.js";
import { fastOptions, type StreamDecoder } from "./decode.js";
import { fastFailed, type FormatEncoder } from "./encode.js";
import { decodeBlock } from "./line-block.js";

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
  const values: T[] = [];
  const addValue = (value: T): void => void values.push(value);
  const receiver = { addValue, addBlank: () => {}, addOther: () => false };
  const isWhole = decodeBlock(decoder, message, fastOptions(message, options), receiver);
  return isWhole ? values : decoder.exactLines(message, options ?? {});
}

/** The values as JSON, each with a new line behind it. */
export function encodeLines<T>(encoder: LinesEncoder<T>, values: Iterable<T>): Uint8Array {
  if (typeof (values as Partial<Iterable<T>> | null | undefined)?.[Symbol.iterator] !== "function") {
    throw new EncodeError("Expected an iterable of values", "$", "wrong-type");
  }
  const all = [...values];
  return encodeLinesFast(encoder, all) ?? encoder.exactLines(all);
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
