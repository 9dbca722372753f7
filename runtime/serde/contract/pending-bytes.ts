import { DecodeError } from "../errors.js";

/** Small pieces share memory of this size. */
const SHARED_BYTES = 1 << 12;
const NO_BYTES = new Uint8Array(0);

/** What of a stream cannot be decoded yet, in the pieces that have come in. */
export class PendingBytes {
  /** How much has come in. What is more than there may be is not kept. */
  size = 0;
  readonly maxBytes: number;
  private readonly what: string;
  private kept = 0;
  private pieces: Uint8Array[] = [];
  /** What of the last piece holds nothing yet. */
  private spare: Uint8Array = NO_BYTES;

  /** `what` names that which the bytes are a part of, such as `Line`; it may have up to `maxBytes`. */
  constructor(what: string, maxBytes: number) {
    this.what = what;
    this.maxBytes = maxBytes;
  }

  /** Copies: whoever made the chunk may use its memory again. */
  append(piece: Uint8Array): void {
    const room = this.maxBytes - this.size;
    this.size += piece.length;
    const kept = room < piece.length ? piece.subarray(0, Math.max(0, room)) : piece;
    if (this.kept > 0) this.keepMore(kept);
    else this.pieces = [new Uint8Array(kept)];
    this.kept += kept.length;
  }

  /** @throws {DecodeError} when `size` is more than there may be */
  checkSize(size: number): void {
    if (size > this.maxBytes) throw new DecodeError(`${this.what} is longer than ${this.maxBytes} bytes`, "too-large");
  }

  /** All that is kept, in one; nothing is left. */
  take(): Uint8Array {
    const { pieces, kept } = this;
    this.pieces = [];
    this.spare = NO_BYTES;
    this.kept = 0;
    this.size = 0;
    const [only] = pieces;
    return only !== undefined && only.length === kept ? only : joined(pieces, kept);
  }

  /** An array of its own for each piece would take a hundred times the memory of a stream that comes byte by byte. */
  private keepMore(piece: Uint8Array): void {
    const { spare } = this;
    spare.set(piece.subarray(0, spare.length));
    this.spare = spare.subarray(piece.length);
    if (piece.length > spare.length) this.addPiece(piece.subarray(spare.length));
  }

  private addPiece(piece: Uint8Array): void {
    const shared = Math.min(this.kept, SHARED_BYTES);
    if (piece.length >= shared) this.pieces.push(new Uint8Array(piece));
    else {
      const memory = new Uint8Array(shared);
      memory.set(piece);
      this.pieces.push(memory);
      this.spare = memory.subarray(piece.length);
    }
  }
}

/** The first `size` bytes of pieces. */
function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.length > size - at ? piece.subarray(0, size - at) : piece, at);
    at += piece.length;
  }
  return whole;
}
