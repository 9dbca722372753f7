// Literals, and the tags of unions, for the JSON reader.

import { JsonFieldReader } from "./fields.js";
import type { JsonKey, JsonLiterals, JsonTags } from "./names.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const CLOSE_OBJECT = 125;
const COMMA = 44;
const OPEN_LIST = 91;
const OPEN_OBJECT = 123;
const QUOTE = 34;
const SPACE = 32;

/** Reads literals and looks for tags. */
export class JsonTagReader extends JsonFieldReader {
  /** One of these literals. */
  readLiteral<T extends string | number>(table: JsonLiterals<T>): T {
    return table.values[this.readIndex(table)] as T;
  }

  /** Which member the object here is, wherever in it the tag stands. Does not move. */
  peekTag(tags: JsonTags): number {
    if (this.bytes[this.position] !== OPEN_OBJECT) this.openLate(OPEN_OBJECT);
    if ((this.bytes[this.position + 1] as number) <= SPACE) this.closeGap();
    const start = this.position;
    const isInFront = this.atKey(tags.first);
    if (!isInFront) this.findTag(tags.key);
    const found = this.readIndex(tags.literals);
    if (isInFront) {
      this.taggedAt = start;
      this.pastTag = this.position;
    }
    this.position = start;
    return found;
  }

  /** As `beginObject`, and past the tag if that stands in front of all other fields. `peekTag` may have found it there. */
  beginTagged(key: JsonKey, tag: JsonLiterals<string | number>): void {
    if (this.position === this.taggedAt) this.position = this.pastTag;
    else {
      this.beginObject();
      this.atTag(key, tag);
    }
  }

  /** True, and past the tag, if that is the next field. Another one than the struct's is refused. */
  atTag(key: JsonKey, tag: JsonLiterals<string | number>): boolean {
    if (!this.atKey(key)) return false;
    this.skipTag(tag);
    return true;
  }

  /** Which member the array here is, by its first item. Does not move. */
  peekArrayTag(tags: JsonTags): number {
    const start = this.position;
    if (!this.beginList()) this.bail();
    const found = this.readIndex(tags.literals);
    this.position = start;
    return found;
  }

  /** Steps over a member's own tag; another one is refused. */
  skipTag(tag: JsonLiterals<string | number>): void {
    this.readIndex(tag);
  }

  /**
   * To a tag that is not in front. Only names at the first level count; what else there is the member reads again, and with it all
   * checks, so here brackets are counted and strings stepped over. A tag with an escape in its name, or with a space behind it,
   * is not found; then the member would not see it either.
   */
  private findTag(key: JsonKey): void {
    const { bytes } = this;
    let depth = 0;
    for (let p = this.position; ; p++) {
      const c = bytes[p] as number;
      if (c === QUOTE) {
        if (depth === 1 && this.isName(key, p)) return;
        p = this.closingQuote(p + 1);
      } else if (c === OPEN_OBJECT || c === OPEN_LIST) depth++;
      else if (c === CLOSE_OBJECT || c === CLOSE_LIST) {
        if (--depth === 0) this.bail();
      } else if (c === 0) this.bail(); // the padding
    }
  }

  /** True if this name and its colon stand at `quote`. A string that is a value has no colon behind it. */
  private isName(key: JsonKey, quote: number): boolean {
    if (this.view.getInt32(quote - 1 + key.lastAt, true) !== key.last) return false;
    const before = quote - 1;
    const byte = this.bytes[before] as number;
    this.bytes[before] = COMMA; // the key has one
    this.position = before;
    const found = this.atKey(key);
    this.bytes[before] = byte;
    return found;
  }

  private closingQuote(from: number): number {
    let p = this.plainEnd(from);
    for (let c = this.bytes[p] as number; c !== QUOTE; c = this.bytes[p] as number) {
      if (c < SPACE) this.bail(); // the padding too
      p = this.plainEnd(c === BACKSLASH ? p + 2 : p + 1);
    }
    return p;
  }

  private readIndex(table: JsonLiterals<string | number>): number {
    const isText = table.mask !== 0;
    const found = isText ? table.find(this.bytes, this.view, this.position) : table.numberOf(this.readInt());
    if (found === table.values.length) this.bail();
    if (isText) this.position += (table.bytes[found] as Uint8Array).length;
    return found;
  }

  /** `{  "a"` becomes `  {"a"`. */
  private closeGap(): void {
    this.position++;
    this.skipSpace();
    this.position--;
    this.bytes[this.position] = OPEN_OBJECT;
  }
}
