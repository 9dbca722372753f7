import { NO_BYTES } from "../bytes/text.js";
import { DecodeError } from "../errors.js";

/** What of a stream cannot be decoded yet. */
export class PendingBytes {
  /** How much has come in. What is more than there may be is not kept. */
  size = 0;
  readonly maxBytes: number;
  private readonly what: string;
  /** What is kept, and room for more, at most as much again: an array a chunk would take far more where a value comes byte by byte. */
  private memory: Uint8Array = NO_BYTES;
  private kept = 0;

  /** `what` names that which the bytes are a part of, such as `Line`; it may have up to `maxBytes`. */
  constructor(what: string, maxBytes: number) {
    this.what = what;
    this.maxBytes = maxBytes;
  }

  /** Copies: whoever made the chunk may use its memory again. */
  append(chunk: Uint8Array): void {
    const room = this.maxBytes - this.size;
    this.size += chunk.length;
    const piece = chunk.length > room ? chunk.subarray(0, Math.max(0, room)) : chunk;
    const start = this.kept;
    this.kept += piece.length;
    if (this.kept > this.memory.length) {
      const { memory } = this;
      this.memory = new Uint8Array(Math.max(this.kept, 2 * start));
      this.memory.set(memory);
    }
    this.memory.set(piece, start);
  }

  /** @throws {DecodeError} when `size` is more than there may be */
  checkSize(size: number): void {
    if (size > this.maxBytes) throw new DecodeError(`${this.what} is longer than ${this.maxBytes} bytes`, "too-large");
  }

  /** All that is kept, in one; nothing is left. */
  take(): Uint8Array {
    const taken = this.memory.subarray(0, this.kept);
    this.memory = NO_BYTES;
    this.kept = 0;
    this.size = 0;
    return taken;
  }
}
