// MessagePack from streams: values one right after the other, or each in a frame that says how long it is.

import { DecodeError } from "../errors.js";
import { isStackOverflow } from "../exact/readable.js";
import { BAIL } from "../fast/bail.js";
import type { PackReader } from "../fast/msgpack/reader.js";
import type { DecodeOptions, LoadOptions } from "../options.js";
import { decodeWith, fastStreamOptions, type FormatDecoder, type StreamDecoder } from "./decode.js";
import { PackBoundary } from "./pack-boundary.js";
import { PendingBytes } from "./pending-bytes.js";
import { BLOCK_BYTES, type StreamReading } from "./stream.js";

/** The values of a stream, and how one of them is decoded whose bytes are known. */
class PackValues<T> {
  count = 0;
  private values: T[] = [];
  declare private readonly decoder: FormatDecoder<T, PackReader>;
  declare private readonly options: DecodeOptions;

  constructor(decoder: StreamDecoder<T, PackReader>, options: DecodeOptions) {
    this.decoder = { ...decoder, exact: (message, given) => decoder.exactAt(message, this.count, given) };
    this.options = options;
  }

  decode(message: Uint8Array): void {
    this.add(decodeWith(this.decoder, message, this.options));
  }

  add(value: T): void {
    this.values.push(value);
    this.count++;
  }

  take(): readonly T[] {
    const { values } = this;
    this.values = [];
    return values;
  }
}

/** Reads values that stand one right after the other. */
export class PackStream<T> implements StreamReading<T> {
  declare private readonly decoder: StreamDecoder<T, PackReader>;
  declare private readonly load: LoadOptions | null;
  declare private readonly pending: PendingBytes;
  private readonly boundary = new PackBoundary();
  declare private readonly values: PackValues<T>;

  constructor(decoder: StreamDecoder<T, PackReader>, options: DecodeOptions = {}) {
    this.decoder = decoder;
    this.load = decoder.fast === undefined ? null : fastStreamOptions(options);
    this.pending = new PendingBytes("Value", options.maxBytes ?? Infinity);
    this.values = new PackValues(decoder, options);
  }

  read(chunk: Uint8Array, at: number): number {
    if (this.pending.size > 0) return this.readOn(chunk, at);
    const blockStop = Math.min(at + BLOCK_BYTES, chunk.length);
    const next = this.decodeFast(chunk.subarray(at, blockStop)) + at;
    // A value that the block cuts off comes first in the next one.
    if (next === chunk.length || (next > at && blockStop < chunk.length)) return next;
    this.boundary.restart();
    return this.readOn(chunk, next);
  }

  end(): void {
    const { size } = this.pending;
    if (size > 0) throw endsInside(`value ${this.values.count}, of which ${size} bytes are there`);
  }

  take(): readonly T[] {
    return this.values.take();
  }

  /** Reads one value, whose beginning may be pending. */
  private readOn(chunk: Uint8Array, at: number): number {
    const stop = this.boundary.find(chunk, at);
    this.pending.append(chunk.subarray(at, stop === -1 ? chunk.length : stop));
    this.pending.checkSize(this.pending.size);
    if (stop === -1) return chunk.length;
    this.values.decode(this.pending.take());
    return stop;
  }

  /** Decodes the values of a block up to one that is cut off, or not for the fast decoder; returns where that starts. */
  private decodeFast(block: Uint8Array): number {
    const { fast, path, borrow } = this.decoder;
    if (fast === undefined || this.load === null || path.isResting) return 0;
    let at = 0;
    const reader = borrow();
    try {
      reader.load(block, this.load);
      for (let stop = 0; at < block.length; at = stop) {
        const value = fast(reader);
        stop = reader.place();
        if (stop > block.length) break;
        this.pending.checkSize(stop - at);
        this.values.add(value);
      }
    } catch (error) {
      if (error !== BAIL && !isStackOverflow(error)) throw error;
    } finally {
      reader.release();
    }
    if (at > 0) path.succeeded();
    return at;
  }
}

/** Reads frames: the length of a value in four bytes, the most significant first, then the value. */
export class FrameStream<T> implements StreamReading<T> {
  declare private readonly pending: PendingBytes;
  declare private readonly values: PackValues<T>;
  private headLeft = HEAD_BYTES;
  private size = 0;

  constructor(decoder: StreamDecoder<T, PackReader>, options: DecodeOptions = {}) {
    this.pending = new PendingBytes("Frame", options.maxBytes ?? Infinity);
    this.values = new PackValues(decoder, options);
  }

  read(chunk: Uint8Array, at: number): number {
    const blockStop = Math.min(at + BLOCK_BYTES, chunk.length);
    let next = at;
    while (next < blockStop) next = this.headLeft > 0 ? this.readLength(chunk, next) : this.readValue(chunk, next);
    return next;
  }

  end(): void {
    if (this.headLeft === HEAD_BYTES) return;
    const have =
      this.headLeft > 0 ? "of which the length is not complete" : `with ${this.pending.size} bytes of ${this.size}`;
    throw endsInside(`frame ${this.values.count}, ${have}`);
  }

  take(): readonly T[] {
    return this.values.take();
  }

  private readLength(chunk: Uint8Array, at: number): number {
    let next = at;
    for (; this.headLeft > 0 && next < chunk.length; this.headLeft--)
      this.size = this.size * 256 + (chunk[next++] as number);
    if (this.headLeft > 0) return next;
    this.pending.checkSize(this.size);
    if (this.size === 0) this.decode();
    return next;
  }

  private readValue(chunk: Uint8Array, at: number): number {
    const stop = Math.min(at + this.size - this.pending.size, chunk.length);
    this.pending.append(chunk.subarray(at, stop));
    if (this.pending.size === this.size) this.decode();
    return stop;
  }

  private decode(): void {
    this.headLeft = HEAD_BYTES;
    this.size = 0;
    this.values.decode(this.pending.take());
  }
}

const HEAD_BYTES = 4;

function endsInside(what: string): DecodeError {
  return new DecodeError(`Stream of MessagePack ends inside ${what}`, "truncated");
}
