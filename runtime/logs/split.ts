// The lines of a stream with their numbers and places. A line that is too long is left out up to its end, and those after it go on.

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

/** Divides a stream into lines, chunk after chunk; chunks may end anywhere. */
export class LineSplitter {
  private pieces: Uint8Array[] = [];
  /** Of the whole line, of which only the first `maxBytes` are kept. */
  private size = 0;
  private line = 1;
  private offset = 0;
  private readonly maxBytes: number;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  /** The lines that end in a chunk. @yields each of them */
  *linesIn(chunk: Uint8Array): Generator<RawLine, void, undefined> {
    let start = 0;
    for (let stop = chunk.indexOf(LINE_FEED); stop !== -1; stop = chunk.indexOf(LINE_FEED, start)) {
      this.append(chunk, start, stop);
      yield this.take(true);
      start = stop + 1;
    }
    this.append(chunk, start, chunk.length);
  }

  /** What is left when the stream is over; null if nothing is. */
  rest(): RawLine | null {
    return this.size === 0 ? null : this.take(false);
  }

  /** Copies: whoever made the chunk may use its memory again. */
  private append(chunk: Uint8Array, start: number, stop: number): void {
    const room = this.maxBytes - this.size;
    if (room > 0 && stop > start) this.pieces.push(chunk.slice(start, Math.min(stop, start + room)));
    this.size += stop - start;
  }

  private take(isEnded: boolean): RawLine {
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
