import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import type { JsonReader } from "../fast/json/reader.js";
import type { DecodeOptions, LoadOptions } from "../options.js";
import { fastStreamOptions, type StreamDecoder } from "./decode.js";
import { PendingBytes } from "./pending-bytes.js";
import { BLOCK_BYTES, type StreamReading } from "./stream.js";

/** Reads JSON Lines, one value a line; blank lines are left out, and the last one needs no new line. */
export class LineStream<T> implements StreamReading<T> {
  declare private readonly decoder: StreamDecoder<T, JsonReader>;
  declare private readonly options: DecodeOptions;
  declare private readonly load: LoadOptions | null;
  declare private readonly pending: PendingBytes;
  private values: T[] = [];
  private count = 0;

  constructor(decoder: StreamDecoder<T, JsonReader>, options: DecodeOptions = {}) {
    this.decoder = decoder;
    this.options = options;
    this.load = decoder.fast === undefined ? null : fastStreamOptions(options);
    this.pending = new PendingBytes("Line", options.maxBytes ?? Infinity);
  }

  read(chunk: Uint8Array, at: number): number {
    const stop = this.pending.size > 0 ? chunk.indexOf(LINE_FEED, at) + 1 : blockEnd(chunk, at);
    if (stop === 0) {
      this.pending.append(chunk.subarray(at));
      return chunk.length;
    }
    if (this.pending.size > 0) this.pending.append(chunk.subarray(at, stop - 1));
    this.decode(this.pending.size > 0 ? this.pending.take() : chunk.subarray(at, stop));
    return stop;
  }

  end(): void {
    this.decode(this.pending.take());
  }

  take(): readonly T[] {
    const { values } = this;
    this.values = [];
    return values;
  }

  /** Decodes whole lines. */
  private decode(block: Uint8Array): void {
    for (let at = 0; at < block.length;) {
      if (this.load !== null && this.decoder.path.isTrying()) at = this.decodeFast(block, at, this.load);
      if (at < block.length) at = this.decodeExactly(block, at);
    }
  }

  /** Returns where the line starts that is not for the fast decoder. */
  private decodeFast(block: Uint8Array, from: number, load: LoadOptions): number {
    const { fast, path, borrow } = this.decoder as FastDecoder<T>;
    let at = from;
    const reader = borrow();
    try {
      reader.load(block, load);
      for (let stop = at; at < block.length; at = stop + 1) {
        stop = reader.lineEnd(at);
        this.pending.checkSize(stop - at);
        if (isBlank(block, at, stop)) continue;
        reader.seek(at);
        const value = fast(reader);
        reader.endLine(stop);
        this.add(value);
        path.succeeded();
      }
    } catch (error) {
      if (error !== BAIL && !isStackOverflow(error)) throw error;
      path.bailedOut();
    } finally {
      reader.release();
    }
    return at;
  }

  /** Returns where the next line starts. */
  private decodeExactly(block: Uint8Array, at: number): number {
    const found = block.indexOf(LINE_FEED, at);
    const stop = found === -1 ? block.length : found;
    this.pending.checkSize(stop - at);
    if (!isBlank(block, at, stop)) {
      const line = new Uint8Array(block.subarray(at, stop)); // a copy: `Raw` keeps it
      this.add(this.decoder.exactAt(line, this.count, this.options));
    }
    return stop + 1;
  }

  private add(value: T): void {
    this.values.push(value);
    this.count++;
  }
}

type FastDecoder<T> = StreamDecoder<T, JsonReader> & { readonly fast: (reader: JsonReader) => T };

const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Behind the last new line of a block, or else behind the next one; 0 if there is none. */
function blockEnd(chunk: Uint8Array, at: number): number {
  const last = chunk.lastIndexOf(LINE_FEED, at + BLOCK_BYTES - 1);
  return last >= at ? last + 1 : chunk.indexOf(LINE_FEED, at) + 1;
}

/** True if a stretch holds nothing but white space. */
export function isBlank(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) if ((bytes[at] as number) > SPACE) return false;
  return true;
}
