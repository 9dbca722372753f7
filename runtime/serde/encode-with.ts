// Encoding for contracts: the generated fast encoder first, where it can do what is asked; the exact one where a value is wrong.

import type { EncodeOrder } from "./encode/encoding.js";
import { EncodeError } from "./errors.js";
import type { FastPath } from "./fast-path.js";
import { borrowWriter, type Writer } from "./write/writer.js";

/** How one contract encodes one format. */
export interface FormatEncoder<T> {
  /** The generated encoder, if there is one. */
  readonly fast: ((writer: Writer, value: T) => void) | undefined;
  /** The exact encoder, which gives bytes or error. */
  readonly exact: (value: T, order: EncodeOrder) => Uint8Array;
  readonly path: FastPath;
}

/** The bytes of one value. */
export function encodeWith<T>(encoder: FormatEncoder<T>, value: T, order: EncodeOrder = "deterministic"): Uint8Array {
  const writer = order === "deterministic" ? writeFast(encoder, value) : null;
  if (writer === null) return encoder.exact(value, order);
  const bytes = writer.finish();
  writer.release();
  return bytes;
}

/** Writes one value to `buffer` at `offset`; returns how many bytes it took. */
export function encodeInto<T>(encoder: FormatEncoder<T>, value: T, buffer: Uint8Array, offset: number): number {
  checkTarget(buffer, offset);
  const writer = writeFast(encoder, value);
  if (writer === null) return copyInto(encoder.exact(value, "deterministic"), buffer, offset);
  const { size } = writer;
  if (size <= buffer.length - offset) writer.finishInto(buffer, offset);
  writer.release();
  checkRoom(size, buffer, offset);
  return size;
}

/** A writer that holds the value and has to be released; null if the value is one for the exact encoder. */
export function writeFast<T>({ fast, path }: FormatEncoder<T>, value: T): Writer | null {
  if (fast === undefined || !path.isTrying()) return null;
  const writer = borrowWriter();
  try {
    writer.begin();
    fast(writer, value);
    path.succeeded();
    return writer;
  } catch {
    // WRONG, or what a getter of the value threw: the exact encoder meets it again and says where.
    writer.release();
    path.bailedOut();
    return null;
  }
}

function copyInto(bytes: Uint8Array, buffer: Uint8Array, offset: number): number {
  checkRoom(bytes.length, buffer, offset);
  buffer.set(bytes, offset);
  return bytes.length;
}

function checkRoom(size: number, buffer: Uint8Array, offset: number): void {
  const room = buffer.length - offset;
  if (size > room)
    throw new EncodeError(`The value takes ${size} bytes, the buffer has room for ${room}`, "$", "too-large");
}

function checkTarget(buffer: unknown, offset: number): void {
  if (!(buffer instanceof Uint8Array)) throw new EncodeError("Expected a `Uint8Array` to write to", "$");
  if (Number.isInteger(offset) && offset >= 0 && offset <= buffer.length) return;
  throw new EncodeError(`Expected an offset of 0 to ${buffer.length}, got ${offset}`, "$", "out-of-range");
}
