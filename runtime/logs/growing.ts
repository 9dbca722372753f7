// A file that is read while others write to it.

import type { FileHandle } from "node:fs/promises";

const CHUNK_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

/** A file that is open, and how much of it was read. */
export class GrowingFile {
  readonly handle: FileHandle;
  /** What was read so far, in bytes. */
  position: number;
  /** Whether what was read ends with a whole line. */
  endsLine = true;

  constructor(handle: FileHandle, from: number) {
    this.handle = handle;
    this.position = from;
  }

  /** What was not yet read, up to the end or a place. @yields pieces of at most 64 KiB */
  async *rest(end = Infinity): AsyncGenerator<Uint8Array, void, undefined> {
    while (this.position < end) {
      const length = Math.min(CHUNK_BYTES, end - this.position);
      const { bytesRead, buffer } = await this.handle.read(Buffer.alloc(length), 0, length, this.position);
      if (bytesRead === 0) return;
      this.position += bytesRead;
      this.endsLine = buffer[bytesRead - 1] === LINE_FEED;
      yield buffer.subarray(0, bytesRead);
    }
  }

  /** What was not yet read up to the end of the last whole line. @yields pieces of at most 64 KiB */
  async *wholeLines(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* this.rest(await this.#endOfLines());
  }

  async #endOfLines(): Promise<number> {
    const { size } = await this.handle.stat();
    const bytes = Buffer.alloc(CHUNK_BYTES);
    for (let end = size; end > this.position; end -= CHUNK_BYTES) {
      const start = Math.max(this.position, end - CHUNK_BYTES);
      const { bytesRead } = await this.handle.read(bytes, 0, end - start, start);
      const at = bytes.subarray(0, bytesRead).lastIndexOf(LINE_FEED);
      if (at !== -1) return start + at + 1;
    }
    return this.position;
  }
}
