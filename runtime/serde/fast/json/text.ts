// Strings of the JSON reader. Four bytes a step up to the closing quote; what is plain ASCII is cut out of the message's text.

import { allocateBytes, hasLoneSurrogate, isUtf8, validUtf8Slice } from "../../bytes/text.js";
import { ESCAPES } from "./ascii.js";
import { JsonCursor } from "./cursor.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const BACKSLASH = 92;
const QUOTE = 34;
const SPACE = 32;

/** Above this, one JSON.parse beats looking up escape by escape. */
const LONGEST_UNESCAPED_HERE = 500;
const unescaped = /* @__PURE__ */ allocateBytes(LONGEST_UNESCAPED_HERE);

/** Reads strings. */
export class JsonText extends JsonCursor {
  readString(): string {
    const start = this.position + 1;
    if (this.bytes[start - 1] !== QUOTE) this.bail();
    const p = this.plainEnd(start);
    if (this.bytes[p] !== QUOTE) return this.readUnusualString(start, p);
    this.position = p + 1;
    return this.cut(start, p);
  }

  /** Steps over a string, checked as if it had been read. */
  protected skipString(): void {
    const start = this.position + 1;
    if (this.bytes[start - 1] !== QUOTE) this.bail();
    const p = this.plainEnd(start);
    if (this.bytes[p] === QUOTE) this.position = p + 1;
    else this.skipUnusualString(start, p);
  }

  /** The first byte that is a quote, a backslash, a control character or not ASCII. */
  protected plainEnd(start: number): number {
    let p = start;
    for (;;) {
      const word = this.view.getInt32(p, true);
      const quote = word ^ 0x22222222;
      const backslash = word ^ 0x5c5c5c5c;
      // A byte's top bit is set here if it is one of those; borrows can set it for a later byte, so the first one counts.
      const special =
        ((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash) | (word - 0x20202020) | word;
      const flags = special & 0x80808080;
      if (flags !== 0) return p + ((31 - Math.clz32(flags & -flags)) >> 3);
      p += 4;
    }
  }

  protected readUnusualString(start: number, from: number): string {
    const plain = this.bytes[from] === BACKSLASH ? this.unescape(start) : null;
    return plain ?? this.readAnyString(start, from);
  }

  private skipUnusualString(start: number, from: number): void {
    const { stop, escaped, seen } = this.stringEnd(from);
    this.position = stop + 1;
    if (escaped) void this.parse(start, stop);
    else if (seen >= 128 && !isUtf8(this.bytes, start, stop)) this.bail();
  }

  /** Where the string ends, whether it has escapes, and all its bytes from `from` on in one. */
  private stringEnd(from: number): { stop: number; escaped: boolean; seen: number } {
    let stop = from;
    let escaped = false;
    let seen = 0;
    for (let c = this.bytes[stop] as number; c !== QUOTE; c = this.bytes[++stop] as number) {
      if (c < SPACE) this.bail(); // the padding too
      seen |= c;
      if (c !== BACKSLASH) continue;
      escaped = true;
      if ((this.bytes[++stop] as number) < SPACE) this.bail();
    }
    return { stop, escaped, seen };
  }

  /** An ASCII string of no great length with escapes of one letter; null if it is another one. */
  private unescape(start: number): string | null {
    let size = 0;
    let p = start;
    for (let c = this.bytes[p] as number; c !== QUOTE; c = this.bytes[++p] as number) {
      if (c < SPACE || c > 127 || size === LONGEST_UNESCAPED_HERE) return null;
      if (c === BACKSLASH) c = ESCAPES[this.bytes[++p] as number] as number;
      if (c === 0) return null;
      unescaped[size++] = c;
    }
    this.position = p + 1;
    return unescaped.latin1Slice(0, size);
  }

  private readAnyString(start: number, from: number): string {
    const { stop, escaped } = this.stringEnd(from);
    this.position = stop + 1;
    return escaped ? this.parse(start, stop) : (validUtf8Slice(this.bytes, start, stop) ?? this.bail());
  }

  private parse(start: number, stop: number): string {
    const quoted = validUtf8Slice(this.bytes, start - 1, stop + 1) ?? this.bail();
    const value = parsedString(quoted) ?? this.bail();
    return hasLoneSurrogate(value) ? this.bail() : value;
  }
}

/** The string a JSON string stands for; null if it is none, and then the fast path is over. */
function parsedString(quoted: string): string | null {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return null;
  }
}
