// Encoding for contracts: the generated fast encoder first, where it can do what is asked; the exact one where a value is wrong.

import { ByteBuffer, type EncodeTarget } from "../bytes/buffer.js";
import { EncodeError } from "../errors.js";
import type { Writer } from "../fast/write/writer.js";
import type { JsonValueWriter } from "../fast/write/json-values.js";
import type { EncodeOrder } from "../options.js";
import type { FastPath } from "./fast-path.js";

/** How one contract encodes one format. */
export interface FormatEncoder<T, W extends JsonValueWriter = Writer> {
  /** The generated encoder, if there is one. */
  readonly fast: ((writer: W, value: T) => void) | undefined;
  readonly borrow: () => W;
  /** The exact encoder, which gives bytes or error. */
  readonly exact: (value: T, order: EncodeOrder) => Uint8Array;
  readonly path: FastPath;
}

/** The bytes of one value. */
export function encodeWith<T, W extends JsonValueWriter>(
  encoder: FormatEncoder<T, W>,
  value: T,
  order: EncodeOrder = "deterministic",
): Uint8Array {
  const writer = order === "deterministic" ? writeFast(encoder, value) : null;
  if (writer === null) return encoder.exact(value, order);
  try {
    return writer.finish();
  } finally {
    writer.release();
  }
}

/** Writes one value to `target` at `offset`; returns how many bytes it took. */
export function encodeInto<T, W extends JsonValueWriter>(
  encoder: FormatEncoder<T, W>,
  value: T,
  target: EncodeTarget,
  offset: number,
): number {
  checkTarget(target, offset);
  const writer = writeFast(encoder, value);
  if (writer === null) {
    const bytes = encoder.exact(value, "deterministic");
    return place(bytes.length, { target, offset }, (memory, at) => memory.set(bytes, at));
  }
  try {
    return place(writer.size, { target, offset }, (memory, at) => writer.finishInto(memory, at));
  } finally {
    writer.release();
  }
}

/** A writer that holds the value and has to be released; null if the value is one for the exact encoder. */
export function writeFast<T, W extends JsonValueWriter>(
  { fast, borrow, path }: FormatEncoder<T, W>,
  value: T,
): W | null {
  if (fast === undefined || !path.isTrying()) return null;
  const writer = borrow();
  try {
    writer.begin();
    fast(writer, value);
    path.succeeded();
    return writer;
  } catch (error) {
    writer.release();
    fastFailed(path, error);
    return null;
  }
}

/**
 * What a generated encoder threw, WRONG or the error of a getter of the value, the exact one meets again and says where.
 * @throws {EncodeError} the error itself, if a getter or codec that encodes something had it from its own exact encoder
 */
export function fastFailed(path: FastPath, error: unknown): void {
  path.bailedOut();
  if (error instanceof EncodeError) throw error; // twice at every level would be exponential
}

interface Place {
  readonly target: EncodeTarget;
  readonly offset: number;
}

function place(size: number, { target, offset }: Place, write: (memory: Uint8Array, offset: number) => void): number {
  if (target instanceof ByteBuffer) {
    target.writeAt(offset, size, write);
    return size;
  }
  const room = target.length - offset;
  if (size <= room) write(target, offset);
  else throw new EncodeError(`The value takes ${size} bytes, the buffer has room for ${room}`, "$", "too-large");
  return size;
}

function checkTarget(target: unknown, offset: unknown): void {
  if (!(target instanceof Uint8Array || target instanceof ByteBuffer)) {
    throw new EncodeError("Expected a `Uint8Array` or a `ByteBuffer` to write to", "$");
  }
  if (typeof offset === "number" && Number.isInteger(offset) && offset >= 0 && offset <= target.length) return;
  const got = typeof offset === "number" ? offset : typeof offset;
  throw new EncodeError(`Expected an offset of 0 to ${target.length}, got ${got}`, "$", "out-of-range");
}
