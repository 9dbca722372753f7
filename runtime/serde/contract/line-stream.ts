// JSON Lines from a stream, whose chunks may end anywhere: inside a line, inside a character.

import { DecodeError } from "../errors.js";

/** Bytes as they come from a file, a socket or a response. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The lines of a stream without their new lines; the last one needs none, and blank ones are left out.
 * @yields each line as soon as its new line is there
 * @throws {DecodeError} when a line is longer than `maxBytes`, or a chunk is not bytes
 */
export async function* linesOfStream(chunks: Chunks, maxBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  const line = new PendingLine(maxBytes);
  for await (const chunk of chunks) {
    checkChunk(chunk);
    let start = 0;
    for (let stop = chunk.indexOf(LINE_FEED); stop !== -1; stop = chunk.indexOf(LINE_FEED, start)) {
      line.append(chunk.subarray(start, stop));
      const whole = line.take();
      if (!isBlank(whole)) yield whole;
      start = stop + 1;
    }
    line.append(chunk.subarray(start));
  }
  const rest = line.take();
  if (!isBlank(rest)) yield rest;
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** The beginning of a line, in the pieces that have come in. */
class PendingLine {
  private pieces: Uint8Array[] = [];
  private size = 0;
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  /** Copies: whoever made the chunk may use its memory again. */
  append(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.pieces.push(new Uint8Array(piece));
    this.size += piece.length;
    if (this.size > this.maxBytes) throw new DecodeError(`Line is longer than ${this.maxBytes} bytes`, "too-large");
  }

  take(): Uint8Array {
    const { pieces, size } = this;
    this.pieces = [];
    this.size = 0;
    const [only] = pieces;
    return only !== undefined && pieces.length === 1 ? only : joined(pieces, size);
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte <= SPACE);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const line = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}

function checkChunk(chunk: unknown): void {
  if (!(chunk instanceof Uint8Array))
    throw new DecodeError(`Expected chunks of bytes, got ${typeof chunk}`, "wrong-type");
}
