// Messages in the bytes of a gRPC stream, one frame each:
//
//   bytes  0      1 … 4            5 …
//          flag   length (big)     message
//
// The flag is 1 if the message is compressed, which no server may do that was not told how.

import { TransportError } from "./errors.js";

/** The frame of a message. */
export function frameOf(message: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEADER_BYTES + message.length);
  new DataView(frame.buffer).setUint32(1, message.length);
  frame.set(message, HEADER_BYTES);
  return frame;
}

/** Finds messages in bytes that come in pieces, which may end anywhere. */
export class FrameReader {
  readonly #maxBytes: number;
  readonly #header = new Uint8Array(HEADER_BYTES);
  #headerBytes = 0;
  /** Of the message whose header is complete; null before that. */
  #message: Uint8Array | null = null;
  #messageBytes = 0;
  /** How far behind a place where numbers may stand messages begin that are copied. */
  #shift = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether the bytes so far end within a frame. */
  get isInside(): boolean {
    return this.#headerBytes > 0;
  }

  /** Lets messages that are yet to begin have numbers at so many bytes behind their start, or as if they had: then nobody copies these. */
  align(offset: number): void {
    this.#shift = (ALIGNMENT - (offset % ALIGNMENT)) % ALIGNMENT;
  }

  /**
   * The messages that end in a piece. They may share its memory.
   * @throws {TransportError} if a message is compressed, or larger than is taken
   */
  push(piece: Uint8Array): Uint8Array[] {
    const messages: Uint8Array[] = [];
    let at = 0;
    while (at < piece.length) {
      if (this.#message === null) at = this.#readHeader(piece, at);
      // An empty message ends with its header.
      if (this.#message !== null) at = this.#readMessage(piece, at, messages);
    }
    return messages;
  }

  #readHeader(piece: Uint8Array, at: number): number {
    const end = Math.min(piece.length, at + HEADER_BYTES - this.#headerBytes);
    this.#header.set(piece.subarray(at, end), this.#headerBytes);
    this.#headerBytes += end - at;
    if (this.#headerBytes < HEADER_BYTES) return end;
    const length = new DataView(this.#header.buffer).getUint32(1);
    if (this.#header[0] !== 0) {
      const flag = this.#header[0] ?? 0;
      throw new TransportError("protocol", `expected a message that is not compressed (flag 0), found flag ${flag}`);
    }
    if (length > this.#maxBytes) {
      throw new TransportError(
        "too_large",
        `the server sends a message of ${length} bytes; max_message_bytes is ${this.#maxBytes}`,
      );
    }
    this.#message = piece.length - end >= length ? piece.subarray(end, end + length) : this.#memory(length);
    this.#messageBytes = 0;
    return end;
  }

  #memory(length: number): Uint8Array {
    // Every byte is written before anybody reads it. A pool would keep what was read for long.
    const { buffer } = Buffer.allocUnsafeSlow(this.#shift + length);
    return new Uint8Array(buffer, this.#shift, length);
  }

  #readMessage(piece: Uint8Array, at: number, messages: Uint8Array[]): number {
    const message = this.#message ?? NOTHING;
    const end = Math.min(piece.length, at + message.length - this.#messageBytes);
    // A message that is whole in one piece is a part of it, and need not be copied.
    if (message.buffer !== piece.buffer) message.set(piece.subarray(at, end), this.#messageBytes);
    this.#messageBytes += end - at;
    if (this.#messageBytes < message.length) return end;
    messages.push(message);
    this.#message = null;
    this.#headerBytes = 0;
    return end;
  }
}

const HEADER_BYTES = 5;
const ALIGNMENT = 8;
const NOTHING = new Uint8Array(0);
