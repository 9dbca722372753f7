// Literals, and the tags of unions, for the JSON reader.

import { slotOf } from "../../bytes/literals.js";
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
    if (!this.atKey(tags.first)) return this.findTag(tags);
    const found = this.readIndex(tags.literals);
    this.taggedAt = start;
    this.pastTag = this.position;
    this.position = start;
    return found;
  }

  /** As `beginObject`, and past the tag if that stands in front of all other fields. `peekTag` may have found it there. */
  beginTagged(key: JsonKey, tag: JsonLiterals<string | number>): void {
    if (this.position === this.taggedAt) this.position = this.pastTag;
    else this.openTagged(key, tag);
  }

  /** As `moreFields`, of a struct with a tag, which is no field and may stand anywhere. */
  moreTagged(key: JsonKey, tag: JsonLiterals<string | number>): boolean {
    if (this.bytes[this.position] !== CLOSE_OBJECT) return this.atTag(key, tag) || this.moreFields();
    this.position++;
    return false;
  }

  /** The same, but unknown fields are skipped. */
  moreTaggedOrSkip(key: JsonKey, tag: JsonLiterals<string | number>): boolean {
    if (this.bytes[this.position] !== CLOSE_OBJECT) return this.atTag(key, tag) || this.moreFieldsOrSkip();
    this.position++;
    return false;
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

  private openTagged(key: JsonKey, tag: JsonLiterals<string | number>): void {
    this.beginObject();
    this.atTag(key, tag);
  }

  private atTag(key: JsonKey, tag: JsonLiterals<string | number>): boolean {
    if (!this.atKey(key)) return false;
    this.skipTag(tag);
    return true;
  }

  /**
   * A tag that is not in front. Only names at the first level count; what else there is the member reads again, and with it all
   * checks, so here brackets are counted and strings stepped over. A tag with an escape in its name, or with a space behind it,
   * is not found; then the member would not see it either.
   */
  private findTag({ key, literals }: JsonTags): number {
    const { bytes, position: start } = this;
    let depth = 0;
    for (let p = start; ; p++) {
      const c = bytes[p] as number;
      if (c === QUOTE) {
        if (depth === 1 && this.isName(key, p)) return this.indexHere(literals, start);
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

  private indexHere(literals: JsonLiterals<string | number>, back: number): number {
    const found = this.readIndex(literals);
    this.position = back;
    return found;
  }

  private readIndex(table: JsonLiterals<string | number>): number {
    if (table.masked === 0) return this.readIntegerIndex(table);
    const p = this.position;
    const word = this.view.getInt32(p, true) & table.mask;
    for (let i = table.heads[slotOf(word)] as number; i >= 0; i = table.nexts[i] as number) {
      if (word !== table.words[i] || !this.isRest(table, i)) continue;
      this.position = p + (table.lengths[i] as number);
      return i;
    }
    return this.bail();
  }

  /** True if after its first word a literal is here, too: most have no more bytes than that and the last word have. */
  private isRest(table: JsonLiterals<string | number>, index: number): boolean {
    const p = this.position;
    let stop = table.lengths[index] as number;
    if (stop > 4) {
      stop -= 4;
      if (this.view.getInt32(p + stop, true) !== table.lasts[index]) return false;
    }
    const literal = table.bytes[index] as Uint8Array;
    for (let n = table.masked; n < stop; n++) if (this.bytes[p + n] !== literal[n]) return false;
    return true;
  }

  private readIntegerIndex({ values, heads, nexts }: JsonLiterals<string | number>): number {
    const value = this.readInt();
    for (let i = heads[slotOf(value)] as number; i >= 0; i = nexts[i] as number) if (values[i] === value) return i;
    return this.bail();
  }

  /** `{  "a"` becomes `  {"a"`. */
  private closeGap(): void {
    this.position++;
    this.skipSpace();
    this.position--;
    this.bytes[this.position] = OPEN_OBJECT;
  }
}
