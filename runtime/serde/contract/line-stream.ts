import { DecodeError } from "../errors.js";
import { LINE_FEED } from "../fast/json/ascii.js";
import type { JsonReader } from "../fast/json/reader.js";
import type { DecodeOptions, LoadOptions } from "../options.js";
import { fastStreamOptions, type StreamDecoder } from "./decode.js";
import { decodeBlock, type LineReceiver } from "./line-block.js";
import { PendingBytes } from "./pending-bytes.js";
import { BLOCK_BYTES, type StreamReading } from "./stream.js";

/** What a stream gives for its lines; for blank ones it gives nothing. */
export interface LineItems<T, Item> {
  /** For a line with a value. The number of the first line is 1, and blank ones count. */
  readonly good: (value: T, line: number) => Item;
  /** For a line that does not parse or does not fit; null: it ends the stream. */
  readonly bad: ((line: LineOfStream, error: DecodeError) => Item) | null;
}

/** A line as it stands in a stream. */
export interface LineOfStream {
  /** The number of the line; the first is 1, and blank ones count. */
  readonly line: number;
  /** Where it begins, in bytes from the start of the stream. */
  readonly offset: number;
  /** Without its new line; of one that is too long, as many bytes as it may have. The memory is only lent. */
  readonly bytes: Uint8Array;
  /** False for the last one, if no new line follows it. */
  readonly isEnded: boolean;
}

/** Gives the values alone. */
export const VALUES: { readonly good: <T>(value: T) => T; readonly bad: null } = { good: (value) => value, bad: null };

/** Reads JSON Lines, one value a line; blank lines are left out, and the last one needs no new line. */
export class LineStream<T, Item> implements StreamReading<Item>, LineReceiver<T> {
  declare private readonly decoder: StreamDecoder<T, JsonReader>;
  declare private readonly itemOf: LineItems<T, Item>;
  declare private readonly options: DecodeOptions;
  declare private readonly load: LoadOptions | null;
  declare private readonly pending: PendingBytes;
  private items: Item[] = [];
  /** How many values there were. */
  private count = 0;
  /** The number of the line that is decoded next, and where the bytes begin that it comes in. */
  private line = 1;
  private offset = 0;
  private isEnded = true;

  constructor(decoder: StreamDecoder<T, JsonReader>, itemOf: LineItems<T, Item>, options: DecodeOptions = {}) {
    this.decoder = decoder;
    this.itemOf = itemOf;
    this.options = options;
    this.load = fastStreamOptions(options);
    this.pending = new PendingBytes("Line", options.maxBytes ?? Infinity);
  }

  read(chunk: Uint8Array, at: number): number {
    const { pending } = this;
    const stop = pending.size > 0 ? chunk.indexOf(LINE_FEED, at) : blockStop(chunk, at, pending.maxBytes);
    const bytes = chunk.subarray(at, stop < 0 ? chunk.length : stop);
    if (stop >= 0 && pending.size === 0) this.decode(bytes, bytes.length);
    else {
      pending.append(bytes);
      // Where bad lines are told, one that is too long is first read to its end.
      if (this.itemOf.bad === null) pending.checkSize(pending.size);
      if (stop >= 0) this.decodePending();
    }
    return stop < 0 ? chunk.length : stop + 1;
  }

  end(): void {
    this.isEnded = false;
    this.decodePending();
  }

  take(): readonly Item[] {
    const { items } = this;
    this.items = [];
    return items;
  }

  addValue(value: T): void {
    this.items.push(this.itemOf.good(value, this.line++));
    this.count++;
  }

  addBlank(): void {
    this.line++;
  }

  /** Decodes a line exactly; of one that is too long only the beginning has to be there. */
  addOther(bytes: Uint8Array, at: number, stop: number): boolean {
    const line = bytes.subarray(at, Math.min(stop, at + this.pending.maxBytes));
    try {
      this.pending.checkSize(stop - at);
      // A copy: `Raw` keeps it.
      this.addValue(this.decoder.exactAt(new Uint8Array(line), this.count, this.options));
    } catch (error) {
      const { itemOf, isEnded } = this;
      if (itemOf.bad === null || !(error instanceof DecodeError)) throw error;
      this.items.push(itemOf.bad({ line: this.line++, offset: this.offset + at, bytes: line, isEnded }, error));
    }
    return true;
  }

  private decodePending(): void {
    const { size } = this.pending;
    this.decode(this.pending.take(), size);
  }

  /** Decodes lines none of which is too long, or one that is. */
  private decode(bytes: Uint8Array, size: number): void {
    if (size > this.pending.maxBytes) this.addOther(bytes, 0, size);
    else decodeBlock(this.decoder, bytes, this.load, this);
    this.offset += size + 1;
  }
}

/** The last new line of a block, no line of which is too long; else the next one, or -1. */
function blockStop(chunk: Uint8Array, at: number, maxBytes: number): number {
  const last = chunk.lastIndexOf(LINE_FEED, at + Math.min(BLOCK_BYTES, maxBytes));
  return last < at ? chunk.indexOf(LINE_FEED, at) : last;
}
