import { DecodeError } from "../errors.js";

/** What of a stream cannot be decoded yet, in the pieces that have come in. */
export class PendingBytes {
  /** How much has come in. What is more than there may be is not kept. */
  size = 0;
  readonly maxBytes: number;
  private pieces: Uint8Array[] = [];
  private readonly what: string;

  /** `what` names that which the bytes are a part of, such as `Line`; it may have up to `maxBytes`. */
  constructor(what: string, maxBytes: number) {
    this.what = what;
    this.maxBytes = maxBytes;
  }

  /** Copies: whoever made the chunk may use its memory again. */
  append(piece: Uint8Array): void {
    const room = this.maxBytes - this.size;
    if (piece.length > 0 && room > 0) this.pieces.push(new Uint8Array(piece.subarray(0, room)));
    this.size += piece.length;
  }

  /** @throws {DecodeError} when `size` is more than there may be */
  checkSize(size: number): void {
    if (size > this.maxBytes) throw new DecodeError(`${this.what} is longer than ${this.maxBytes} bytes`, "too-large");
  }

  /** All that is kept, in one; nothing is left. */
  take(): Uint8Array {
    const { pieces, size } = this;
    this.pieces = [];
    this.size = 0;
    const [only] = pieces;
    return only !== undefined && pieces.length === 1 ? only : joined(pieces, Math.min(size, this.maxBytes));
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
