// The lines of a stream with their numbers and places. A line that is too long is left out up to its end, and those after it go on.

import type { Chunks } from "tessera-contracts/serde";

/** A line as it stands in the file. */
export interface RawLine {
  /** The first is 1; blank lines count. */
  readonly line: number;
  /** Where it begins, in bytes from the start of the stream. */
  readonly offset: number;
  /** Without its new line; only the beginning if it is too long. */
  readonly bytes: Uint8Array;
  readonly isTooLong: boolean;
  /** False for the last one, if no new line follows it. */
  readonly isEnded: boolean;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, whose chunks may end anywhere.
 * @yields each line as soon as its new line is there
 */
export async function* splitLines(chunks: Chunks, maxBytes: number): AsyncGenerator<RawLine, void, undefined> {
  const pending = new Pending(maxBytes);
  for await (const chunk of chunks) {
    let start = 0;
    for (let stop = chunk.indexOf(LINE_FEED); stop !== -1; stop = chunk.indexOf(LINE_FEED, start)) {
      pending.append(chunk, start, stop);
      yield pending.take(true);
      start = stop + 1;
    }
    pending.append(chunk, start, chunk.length);
  }
  if (!pending.isEmpty) yield pending.take(false);
}

/** The line that is being read. */
class Pending {
  private pieces: Uint8Array[] = [];
  /** Of the whole line, of which only the first `maxBytes` are kept. */
  private size = 0;
  private line = 1;
  private offset = 0;
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  /** Copies: whoever made the chunk may use its memory again. */
  append(chunk: Uint8Array, start: number, stop: number): void {
    const room = this.maxBytes - this.size;
    if (room > 0 && stop > start) this.pieces.push(chunk.slice(start, Math.min(stop, start + room)));
    this.size += stop - start;
  }

  take(isEnded: boolean): RawLine {
    const { line, offset, size } = this;
    const bytes = joined(this.pieces);
    this.pieces = [];
    this.size = 0;
    this.line++;
    this.offset += size + 1;
    return { line, offset, bytes, isTooLong: size > this.maxBytes, isEnded };
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
