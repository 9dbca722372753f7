// Cuts a stream of bytes into messages. It asks for bytes and is given them, so that it does not matter where they come from.

import { ArrowDecodeError } from "./errors.js";
import type { Limits } from "./limits.js";
import { demandSize, type Message, readHead } from "./message.js";

const CONTINUATION = 0xffffffff;

/** The first and last bytes of a file. */
export const MAGIC = new TextEncoder().encode("ARROW1");

/** A wish for the next bytes, or a message made of them. */
export type Step =
  { readonly kind: "need"; readonly bytes: number } | { readonly kind: "message"; readonly message: Message };

/**
 * The messages of a stream, in order. It is given the bytes it wants, or those that are left if there are fewer.
 *
 *     message: u32 0xffffffff, u32 size of the description, description, body
 *     end:     u32 0xffffffff, u32 0; or nothing more. Before version 0.15 the first four bytes were not there.
 *
 * A file is a stream between its magic number and its footer.
 *
 * @throws {ArrowDecodeError}
 */
export function* framesOf(limits: Limits): Generator<Step, void, Uint8Array> {
  let position = 0;
  let word = yield { kind: "need", bytes: 4 };
  if (word.length === 4 && MAGIC.subarray(0, 4).every((byte, i) => word[i] === byte)) {
    yield { kind: "need", bytes: 4 };
    position = 8;
    word = yield { kind: "need", bytes: 4 };
  }
  while (word.length > 0) {
    const start = position;
    let size = sizeIn(word, position);
    position += 4;
    if (size === CONTINUATION) {
      size = sizeIn(yield { kind: "need", bytes: 4 }, position);
      position += 4;
    }
    if (size === 0) return;
    demandSize(size, limits);
    const description = whole(yield { kind: "need", bytes: size }, size, position);
    const head = placed(start, () => readHead(description, limits));
    position += size;
    const body = whole(yield { kind: "need", bytes: head.bodyLength }, head.bodyLength, position);
    position += head.bodyLength;
    yield { kind: "message", message: { ...head, body, position: start } };
    word = yield { kind: "need", bytes: 4 };
  }
}

/** Runs `read`, and tells where the message begins if it throws. */
function placed<T>(position: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArrowDecodeError) throw error.within(`the message at byte ${position}`, position);
    throw error;
  }
}

function sizeIn(bytes: Uint8Array, position: number): number {
  whole(bytes, 4, position);
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
}

function whole(bytes: Uint8Array, size: number, position: number): Uint8Array {
  if (bytes.length === size) return bytes;
  const message = `the data ends ${size - bytes.length} bytes too early, within a message`;
  throw new ArrowDecodeError(message, "truncated", { position: position + bytes.length });
}
