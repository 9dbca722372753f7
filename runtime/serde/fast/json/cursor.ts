// Where the JSON reader is: a private copy of the message, padded with zeros, and one Latin-1 string of it to cut text from.
// No byte of a well-formed message is zero, so every scan stops at the padding without a test for the end.
// The chain JsonCursor -> JsonText -> JsonNumbers -> JsonContainers -> JsonFieldReader -> JsonTagReader
// -> JsonReader is one class, one file a part.

import { allocateBytes, type TextBytes } from "../../bytes/text.js";
import { slackForNames } from "../../bytes/words.js";
import { countedLevels, LEAST_FAST_DEPTH } from "../../depth.js";
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
const NO_MESSAGE = new Uint8Array(0);

/** A place in a JSON message. */
export class JsonCursor {
  protected bytes: TextBytes = allocateBytes(FIRST_SIZE);
  protected view: DataView = new DataView(this.bytes.buffer);
  protected message: Uint8Array = NO_MESSAGE;
  /** The message as Latin-1: ASCII strings are cut out of it. */
  protected text = "";
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

  /** Takes a message; nothing of an earlier one can be seen from then on. */
  load(message: Uint8Array, options: LoadOptions): void {
    if (options.maxDepth < LEAST_FAST_DEPTH) this.bail();
    const length = message.length;
    if (length + PADDING + slackForNames() > this.bytes.length) this.enlarge(length);
    this.bytes.set(message, 0);
    for (let i = 0; i < PADDING; i += 4) this.view.setInt32(length + i, 0, true);
    this.message = message;
    this.text = this.bytes.latin1Slice(0, length);
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
    this.message = NO_MESSAGE;
    if (this.bytes.length > MOST_KEPT) this.enlarge(0);
  }

  /** Nothing but white space may follow. */
  endMessage(): void {
    this.skipSpace();
    if (this.position !== this.end) this.bail();
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

  protected skipSpace(): void {
    let p = this.position;
    for (let c = this.bytes[p]; c === SPACE || c === LINE_FEED || c === RETURN || c === TAB; c = this.bytes[p]) p++;
    this.position = p;
  }

  private enlarge(length: number): void {
    this.bytes = allocateBytes(Math.max(FIRST_SIZE, length + (length >> 1) + PADDING + slackForNames()));
    this.view = new DataView(this.bytes.buffer);
  }
}
