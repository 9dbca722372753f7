// Where the MessagePack reader is: a private copy of the message, padded with the one byte no value starts with, and a Latin-1
// string of it to cut text from. A string cut out of another one keeps that alive, so a long message has several, one after the other:
// no value keeps more than one. A number cut short by the end reads into the padding; whatever comes next then bails.
// The chain PackCursor -> PackScalars -> PackContainers -> PackFieldReader -> PackTagReader -> PackReader is one class, one
// file a part.

import { allocateBytes, NO_BYTES, type TextBytes } from "../../bytes/text.js";
import { slackForWords } from "../../bytes/words.js";
import { countedLevels } from "../../depth.js";
import type { LoadOptions } from "../../options.js";
import { BAIL } from "../bail.js";
import { INVALID } from "./headers.js";

/** Strings shorter than this V8 copies anyway. */
const SHORTEST_SLICE = 13;
/** A value of fixed size has at most nine bytes. */
const PADDING = 16;
const FOUR_INVALID = INVALID * 0x01010101;
const FIRST_SIZE = 1 << 16;
const MOST_KEPT = 8 << 20;
const NO_LIMIT = 0x7fffffff;
/**
 * How many bytes of a message are one string to cut from: so much a value keeps alive at most. In V8, strings of this length are
 * large objects, which its collector does not move; to move windows of 16 KB makes decoding twice as slow.
 */
const WINDOW = 1 << 17;
/** What is longer is copied: it would take most of a window. */
const LONGEST_IN_WINDOW = WINDOW >> 2;

/** A place in a MessagePack message. */
export class PackCursor {
  protected bytes: TextBytes = allocateBytes(FIRST_SIZE);
  protected view: DataView = new DataView(this.bytes.buffer);
  private message: Uint8Array = NO_BYTES;
  private isLent = false;
  /** The bytes from `textStart` to `textStop` as Latin-1: ASCII strings are cut out of it. Rows of nothing but numbers need none. */
  private text = "";
  private textStart = 0;
  private textStop = 0;
  protected position = 0;
  protected end = 0;
  /** Strings of this length and more are copied, not cut. */
  protected longestCut = 0;
  /** How many fields of the innermost object have not been read. */
  protected fieldsLeft = 0;
  /** Where the last round over a struct's fields started; a round that ends there has met an unknown field. */
  protected stuckAt = -1;
  /** Where `peekTag` last found a map whose tag stands in front; where its other fields are, and how many. */
  protected taggedAt = -1;
  protected pastTag = 0;
  protected fieldsPastTag = 0;
  protected depth = 0;
  /**
   * How many more items the lists of the message may announce. Every item has a byte of its own, so all lists together have no
   * more than the message has bytes; else lists inside lists could each ask for the memory of a whole message.
   */
  protected itemsLeft = 0;
  protected deepest = 0;

  /** Takes a message; nothing of an earlier one can be seen from then on. */
  load(message: Uint8Array, options: LoadOptions): void {
    const length = message.length;
    if (length + PADDING + slackForWords() > this.bytes.length) this.enlarge(length);
    this.bytes.set(message, 0);
    for (let i = 0; i < PADDING; i += 4) this.view.setInt32(length + i, FOUR_INVALID, true);
    this.message = message;
    this.isLent = options.isLent === true;
    this.textStart = 0;
    this.textStop = 0;
    this.longestCut = options.copyStrings ? SHORTEST_SLICE : NO_LIMIT;
    this.end = length;
    this.position = 0;
    this.fieldsLeft = 0;
    this.itemsLeft = length;
    this.stuckAt = -1;
    this.taggedAt = -1;
    this.depth = 0;
    this.deepest = countedLevels(options.maxDepth);
  }

  /** A stretch of the message: a view of it, or a copy if its memory is only lent. */
  protected stretch(start: number, stop: number): Uint8Array {
    const { buffer, byteOffset } = this.message;
    const view = new Uint8Array(buffer, byteOffset + start, stop - start);
    return this.isLent ? view.slice() : view;
  }

  /** A stretch of ASCII. */
  protected cut(start: number, stop: number): string {
    if (stop - start >= this.longestCut) return this.bytes.latin1Slice(start, stop);
    if (start >= this.textStart && stop <= this.textStop)
      return this.text.substring(start - this.textStart, stop - this.textStart);
    return this.cutFurther(start, stop);
  }

  /** Lets the message go, and a very large buffer with it. */
  protected unload(): void {
    this.text = "";
    this.textStop = 0;
    this.message = NO_BYTES;
    if (this.bytes.length > MOST_KEPT) this.enlarge(0);
  }

  /** Nothing may follow. */
  endMessage(): void {
    if (this.position !== this.end) this.bail();
  }

  /** How many bytes have been read; more than there are if a number is cut off by the end. */
  place(): number {
    return this.position;
  }

  bail(): never {
    throw BAIL;
  }

  /** One level deeper. */
  enter(): void {
    if (++this.depth > this.deepest) this.bail();
  }

  leave(): void {
    this.depth--;
  }

  /** A copy of the next `size` bytes, and past them. */
  protected takeBytes(size: number): Uint8Array<ArrayBuffer> {
    const start = this.position;
    this.stepOver(size);
    return new Uint8Array(this.bytes.buffer.slice(start, start + size));
  }

  protected stepOver(size: number): void {
    this.position += size;
    if (this.position > this.end) this.bail();
  }

  private cutFurther(start: number, stop: number): string {
    if (stop - start > LONGEST_IN_WINDOW) return this.bytes.latin1Slice(start, stop);
    this.textStart = stop <= WINDOW ? 0 : start;
    this.textStop = Math.min(this.textStart + WINDOW, this.end);
    this.text = this.bytes.latin1Slice(this.textStart, this.textStop);
    return this.text.substring(start - this.textStart, stop - this.textStart);
  }

  private enlarge(length: number): void {
    this.bytes = allocateBytes(Math.max(FIRST_SIZE, length + (length >> 1) + PADDING + slackForWords()));
    this.view = new DataView(this.bytes.buffer);
  }
}
