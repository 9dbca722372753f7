// Bytes that come in chunks, handed out in the pieces that are wanted.

import { type Signal, Source, type Values } from "./source.js";

/** Chunks of bytes: what `fetch`, a file stream of Node or a generator gives. */
export type ByteChunks = Values<Uint8Array>;

/** Takes bytes from chunks. Nothing is set aside for bytes that are not there yet. */
export class ChunkSource {
  readonly #chunks: Source<Uint8Array>;
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(chunks: ByteChunks, signal: Signal | undefined) {
    this.#chunks = new Source(chunks, signal);
  }

  /** The next `count` bytes, or those that are left if there are fewer: a view of a chunk if they lie in one. */
  async take(count: number): Promise<Uint8Array> {
    while (this.#size < count) {
      const chunk = await this.#chunks.next();
      if (chunk === null) break;
      if (chunk.length > 0) this.#parts.push(chunk);
      this.#size += chunk.length;
    }
    return this.#cut(Math.min(count, this.#size));
  }

  /** Ends the source. */
  async close(): Promise<void> {
    await this.#chunks.close();
  }

  #cut(count: number): Uint8Array {
    const [first = new Uint8Array(0)] = this.#parts;
    this.#size -= count;
    if (first.length >= count) {
      if (first.length === count) this.#parts.shift();
      else this.#parts[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    const bytes = new Uint8Array(count);
    let at = 0;
    for (let part = this.#parts.shift(); part !== undefined; part = this.#parts.shift()) {
      const piece = part.subarray(0, count - at);
      bytes.set(piece, at);
      at += piece.length;
      if (piece.length < part.length) this.#parts.unshift(part.subarray(piece.length));
      if (at === count) break;
    }
    return bytes;
  }
}
