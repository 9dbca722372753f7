// Literals, and the tags of unions, for the JSON reader.

import { JsonFieldReader } from "./fields.js";
import type { JsonKey, JsonLiterals, JsonTags } from "./names.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const COMMA = 44;
const OPEN_OBJECT = 123;
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
    this.bytes[start] = COMMA; // for atKey; taken back below
    const found = this.atKey(tags.key) ? this.readIndex(tags.literals) : -1;
    this.bytes[start] = OPEN_OBJECT;
    if (found < 0) return this.findTag(tags);
    this.taggedAt = start;
    this.pastTag = this.position;
    this.position = start;
    return found;
  }

  /** As `beginObject`; if `peekTag` has found the tag in front of all other fields here, also past that. */
  beginTagged(): void {
    if (this.position === this.taggedAt) this.position = this.pastTag;
    else this.beginObject();
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

  /** A tag with an escape in its name, or with a space behind it, is not found; then the member would not see it either. */
  private findTag(tags: JsonTags): number {
    const start = this.position;
    for (let more = this.beginMap(); more; more = this.nextEntry()) {
      if (this.atName(tags.key)) {
        const found = this.readIndex(tags.literals);
        this.position = start;
        return found;
      }
      this.skipString();
      this.skipColon();
      this.skipValue();
    }
    return this.bail();
  }

  /** True, and past the colon, if this name comes next; its comma, or what stands for it, is behind us. */
  private atName(key: JsonKey): boolean {
    const before = --this.position;
    const byte = this.bytes[before] as number;
    this.bytes[before] = COMMA;
    const found = this.atKey(key);
    this.bytes[before] = byte;
    if (!found) this.position = before + 1;
    return found;
  }

  private readIndex(table: JsonLiterals<string | number>): number {
    const p = this.position;
    const word = this.view.getInt32(p, true);
    for (let i = 0; i < table.words.length; i++) {
      if ((word & (table.masks[i] as number)) !== table.words[i]) continue;
      const quoted = table.quoted[i] as Uint8Array;
      let n = 4;
      while (n < quoted.length && this.bytes[p + n] === quoted[n]) n++;
      if (n < quoted.length) continue;
      this.position = p + quoted.length;
      return i;
    }
    return this.readIntegerIndex(table);
  }

  private readIntegerIndex(table: JsonLiterals<string | number>): number {
    const index = table.values.indexOf(this.readInt());
    return index >= 0 ? index : this.bail();
  }

  /** `{  "a"` becomes `  {"a"`. */
  private closeGap(): void {
    this.position++;
    this.skipSpace();
    this.position--;
    this.bytes[this.position] = OPEN_OBJECT;
  }
}
