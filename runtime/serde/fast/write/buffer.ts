// Where encoders write: one buffer that grows and is handed on, a message at a time. No method keeps the buffer in a local over
// a call of the user's code, so growing it in place is safe.
// The chain WriteBuffer -> JsonStringWriter -> JsonWriter -> PackWriter -> Writer is one class, one file a part.

import { allocateBytes, type TextBytes } from "../../bytes/text.js";
import { countedLevels, MAX_DEPTH } from "../../depth.js";
import { wrong } from "../bail.js";
import type { Chunk } from "./chunk.js";

const FIRST_SIZE = 1 << 16;
const MOST_KEPT = 8 << 20;
/** Room behind `limit`, for words that write a little too much and for values of fixed size. */
const SLACK = 64;
/** With less than this left, or less than the last message took, the next one gets a new buffer: growing would copy. */
const LEAST_ROOM = 2048;
const DEEPEST: number = /* @__PURE__ */ countedLevels(MAX_DEPTH);

/**
 * How many bytes there are.
 * @throws {RangeError} when they have another idea of their length: by a negative one the writer would go back into earlier messages
 */
export function byteCount({ length }: Uint8Array): number {
  if (length >>> 0 !== length) throw new RangeError(`bytes of length ${length}`);
  return length;
}

/** A message being written. */
export class WriteBuffer {
  protected bytes: TextBytes = allocateBytes(FIRST_SIZE);
  protected view: DataView = new DataView(this.bytes.buffer);
  protected position = 0;
  protected limit: number = FIRST_SIZE - SLACK;
  private start = 0;
  private depth = 0;

  /** Starts a message. Whoever has a message of this buffer may have given the memory away, to a worker for one. */
  begin(): void {
    if (this.bytes.length === 0) this.renew(0);
    this.start = this.position;
    this.depth = 0;
  }

  /** How many bytes the message has. */
  get size(): number {
    return this.position - this.start;
  }

  /** The message. Its buffer goes on behind it, so nothing is copied unless most of a large buffer would stay unused. */
  finish(): Uint8Array<ArrayBuffer> {
    const { start, position } = this;
    const size = position - start;
    const buffer = this.bytes.buffer;
    if (size > LEAST_ROOM && this.bytes.length > FIRST_SIZE && 4 * size < this.bytes.length) {
      this.position = start;
      return new Uint8Array(buffer.slice(start, position));
    }
    this.position = (position + 7) & ~7;
    this.start = this.position;
    if (this.limit - this.position < Math.max(size, LEAST_ROOM)) this.renew(size + (size >> 2));
    return new Uint8Array(buffer, start, size);
  }

  /** Copies the message to `target`, which has room for it at `offset`. */
  finishInto(target: Uint8Array, offset: number): void {
    target.set(new Uint8Array(this.bytes.buffer, this.start, this.size), offset);
    this.position = this.start;
  }

  /** Takes back what is not finished. */
  protected reset(): void {
    this.position = this.start;
    if (this.bytes.length > MOST_KEPT) this.renew(0);
  }

  /** Constant bytes. Four words at least: what is too much, the next write goes over. */
  write(chunk: Chunk): void {
    const p = this.position;
    const { length } = chunk;
    if (p + length > this.limit) return this.writeLater(chunk);
    const { view } = this;
    view.setInt32(p, chunk.first, true);
    view.setInt32(p + 4, chunk.second, true);
    view.setInt32(p + 8, chunk.third, true);
    view.setInt32(p + 12, chunk.fourth, true);
    if (length > 16) this.writeRest(chunk, p);
    this.position = p + length;
  }

  writeByte(byte: number): void {
    if (this.position >= this.limit) this.grow(1);
    this.bytes[this.position] = byte;
    this.position++;
  }

  /** Where in the message the next byte goes; for `patchByte`. */
  here(): number {
    return this.position - this.start;
  }

  patchByte(at: number, byte: number): void {
    this.bytes[this.start + at] = byte;
  }

  wrong(): never {
    return wrong();
  }

  /** One level deeper; ends a value that contains itself. */
  enter(): void {
    if (++this.depth > DEEPEST) wrong();
  }

  leave(): void {
    this.depth--;
  }

  protected writeBytesAsTheyAre(bytes: Uint8Array): void {
    const length = byteCount(bytes);
    if (this.position + length > this.limit) this.grow(length);
    this.bytes.set(bytes, this.position);
    this.position += length;
  }

  /** Makes room for `room` bytes. */
  protected grow(room: number): void {
    const size = this.size;
    const bigger = allocateBytes(Math.max(FIRST_SIZE, 2 * (size + room)));
    bigger.set(this.bytes.subarray(this.start, this.position));
    this.replace(bigger);
    this.start = 0;
    this.position = size;
  }

  private writeRest({ words }: Chunk, at: number): void {
    for (let i = 4; i < words.length; i++) this.view.setInt32(at + 4 * i, words[i] as number, true);
  }

  private writeLater(chunk: Chunk): void {
    this.grow(chunk.length);
    this.write(chunk);
  }

  private renew(size: number): void {
    this.replace(allocateBytes(Math.max(FIRST_SIZE, Math.min(size, MOST_KEPT))));
    this.position = 0;
    this.start = 0;
  }

  private replace(bytes: TextBytes): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer);
    this.limit = bytes.length - SLACK;
  }
}
