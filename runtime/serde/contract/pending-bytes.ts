import { DecodeError } from "../errors.js";

/** What of a stream cannot be decoded yet, in the pieces that have come in. */
export class PendingBytes {
  size = 0;
  private pieces: Uint8Array[] = [];
  private readonly what: string;
  private readonly maxBytes: number;

  /** `what` names that which the bytes are a part of, such as `Line`; it may have up to `maxBytes`. */
  constructor(what: string, maxBytes: number) {
    this.what = what;
    this.maxBytes = maxBytes;
  }

  /** Copies: whoever made the chunk may use its memory again. @throws {DecodeError} when it is too much */
  append(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.pieces.push(new Uint8Array(piece));
    this.size += piece.length;
    this.checkSize(this.size);
  }

  /** @throws {DecodeError} when `size` is more than there may be */
  checkSize(size: number): void {
    if (size > this.maxBytes) throw new DecodeError(`${this.what} is longer than ${this.maxBytes} bytes`, "too-large");
  }

  /** All of it in one; nothing is left. */
  take(): Uint8Array {
    const { pieces, size } = this;
    this.pieces = [];
    this.size = 0;
    const [only] = pieces;
    return only !== undefined && pieces.length === 1 ? only : joined(pieces, size);
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
