// Where the JSON reader is: a private copy of the message, padded with zeros, and a Latin-1 string of it to cut text from. A string
// cut out of another one keeps that alive, so a long message has several, one after the other: no value keeps more than one.
// No byte of a well-formed message is zero, so every scan stops at the padding without a test for the end.
// The chain JsonCursor -> JsonText -> JsonNumbers -> JsonContainers -> JsonFieldReader -> JsonTagReader
// -> JsonReader is one class, one file a part.

import { allocateBytes, encodeUtf8, hasLoneSurrogate, NO_BYTES, type TextBytes, writeUtf8 } from "../../bytes/text.js";
import { slackForWords } from "../../bytes/words.js";
import { countedLevels } from "../../depth.js";
import type { LoadOptions } from "../../options.js";
import { BAIL } from "../bail.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const TAB = 9;

/** Strings shorter than this V8 copies anyway. */
const SHORTEST_SLICE = 13;
const PADDING = 16;
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

/** A place in a JSON message. */
export class JsonCursor {
  protected bytes: TextBytes = allocateBytes(FIRST_SIZE);
  protected view: DataView = new DataView(this.bytes.buffer);
  /** As it was given. */
  private message: Uint8Array | string = NO_BYTES;
  private isLent = false;
  /** The bytes from `textStart` to `textStop` as Latin-1: ASCII strings are cut out of it. */
  private text = "";
  private textStart = 0;
  private textStop = 0;
  protected position = 0;
  protected end = 0;
  /** Strings of this length and more are copied, not cut. */
  protected longestCut = 0;
  /** Where the last round over a struct's fields started; a round that ends there has met an unknown field. */
  protected stuckAt = -1;
  /** Where `peekTag` last found an object whose tag stands in front, and where the rest of its fields is. */
  protected taggedAt = -1;
  protected pastTag = 0;
  protected depth = 0;
  protected deepest = 0;

  /** Takes a message, as bytes or as text; nothing of an earlier one can be seen from then on. */
  load(message: Uint8Array | string, options: LoadOptions): void {
    const length = typeof message === "string" ? this.copyText(message) : this.copyBytes(message);
    for (let i = 0; i < PADDING; i += 4) this.view.setInt32(length + i, 0, true);
    this.message = message;
    this.isLent = options.isLent === true;
    this.textStart = 0;
    this.textStop = Math.min(length, WINDOW);
    this.text = this.bytes.latin1Slice(0, this.textStop);
    this.longestCut = options.copyStrings ? SHORTEST_SLICE : NO_LIMIT;
    this.end = length;
    this.position = 0;
    this.stuckAt = -1;
    this.taggedAt = -1;
    this.depth = 0;
    this.deepest = countedLevels(options.maxDepth);
  }

  /** Lets the message go, and a very large buffer with it. */
  protected unload(): void {
    this.text = "";
    this.message = NO_BYTES;
    if (this.bytes.length > MOST_KEPT) this.enlarge(0);
  }

  /** Nothing but white space may follow, up to where the message ends, or the line. */
  endMessage(stop: number = this.end): void {
    this.skipSpace();
    if (this.position !== stop) this.bail();
  }

  /** Goes to the start of a line that stops at `stop`; nothing behind it is read, or changed, until the next line is gone to. */
  seekLine(start: number, stop: number): void {
    this.position = start;
    this.bytes[stop] = 0;
    this.depth = 0;
  }

  /** Where the line ends that starts at `start`, behind all that was read. */
  lineEnd(start: number): number {
    const isInText = this.textStop === this.end;
    const found = isInText ? this.text.indexOf("\n", start - this.textStart) : this.bytes.indexOf(LINE_FEED, start);
    return found === -1 ? this.end : Math.min(found + (isInText ? this.textStart : 0), this.end);
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

  /** A stretch of the message, unchanged: a view of it, or a copy if its memory is only lent. */
  protected stretch(start: number, stop: number): Uint8Array {
    if (typeof this.message === "string") this.message = encodeUtf8(this.message);
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

  protected skipSpace(): void {
    let p = this.position;
    for (let c = this.bytes[p]; c === SPACE || c === LINE_FEED || c === RETURN || c === TAB; c = this.bytes[p]) p++;
    this.position = p;
  }

  private cutFurther(start: number, stop: number): string {
    if (stop - start > LONGEST_IN_WINDOW) return this.bytes.latin1Slice(start, stop);
    this.textStart = start;
    this.textStop = Math.min(start + WINDOW, this.end);
    this.text = this.bytes.latin1Slice(this.textStart, this.textStop);
    return this.text.substring(0, stop - start);
  }

  private copyBytes(message: Uint8Array): number {
    const { length } = message;
    if (length + PADDING + slackForWords() > this.bytes.length) this.enlarge(length);
    this.bytes.set(message, 0);
    return length;
  }

  /** Text that is ASCII has as many bytes; of any other, what fits is written, and that is more. */
  private copyText(message: string): number {
    const { length } = message;
    if (length + PADDING + slackForWords() > this.bytes.length) this.enlarge(length);
    if (writeUtf8(message, this.bytes) === length) return length;
    return hasLoneSurrogate(message) ? this.bail() : this.copyBytes(encodeUtf8(message));
  }

  private enlarge(length: number): void {
    this.bytes = allocateBytes(Math.max(FIRST_SIZE, length + (length >> 1) + PADDING + slackForWords()));
    this.view = new DataView(this.bytes.buffer);
  }
}
