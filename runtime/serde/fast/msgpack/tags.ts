// Literals, and the tags of unions, for the MessagePack reader.

import { PackFieldReader } from "./fields.js";
import type { PackKey, PackLiterals, PackTags } from "./names.js";

/** Reads literals and looks for tags. */
export class PackTagReader extends PackFieldReader {
  /** One of these literals. */
  readLiteral<T extends string | number>(table: PackLiterals<T>): T {
    return table.values[this.readIndex(table)] as T;
  }

  /** Which member the map here is, wherever in it the tag stands. Does not move. */
  peekTag(tags: PackTags): number {
    const start = this.position;
    const itemsLeft = this.itemsLeft;
    const outer = this.beginObject();
    const isInFront = this.atKey(tags.key);
    if (!isInFront) this.findKey(tags.key);
    const found = this.readIndex(tags.literals);
    if (isInFront) {
      this.taggedAt = start;
      this.pastTag = this.position;
      this.fieldsPastTag = this.fieldsLeft;
    }
    this.fieldsLeft = outer;
    this.itemsLeft = itemsLeft;
    this.position = start;
    return found;
  }

  /** As `beginObject`, and past the tag if that stands in front of all other fields. `peekTag` may have found it there. */
  beginTagged(key: PackKey, tag: PackLiterals<string | number>): number {
    const outer = this.fieldsLeft;
    if (this.position === this.taggedAt) {
      this.fieldsLeft = this.fieldsPastTag;
      this.position = this.pastTag;
    } else {
      this.fieldsLeft = this.readMapHeader();
      this.atTag(key, tag);
    }
    return outer;
  }

  /** True, and past the tag, if that is the next field. Another one than the struct's is refused. */
  atTag(key: PackKey, tag: PackLiterals<string | number>): boolean {
    if (!this.atKey(key)) return false;
    this.skipTag(tag);
    return true;
  }

  /** Which member the array here is, by its first item. Does not move. */
  peekArrayTag(tags: PackTags): number {
    const start = this.position;
    const itemsLeft = this.itemsLeft;
    if (this.readListHeader() === 0) this.bail();
    const found = this.readIndex(tags.literals);
    this.itemsLeft = itemsLeft;
    this.position = start;
    return found;
  }

  /** Steps over a member's own tag; another one is refused. */
  skipTag(tag: PackLiterals<string | number>): void {
    this.readIndex(tag);
  }

  private findKey(key: PackKey): void {
    for (; !this.atKey(key); this.fieldsLeft--) {
      if (this.fieldsLeft === 0) this.bail();
      this.skipName();
      this.skipValue();
    }
  }

  private readIndex(table: PackLiterals<string | number>): number {
    const isText = table.mask !== 0;
    const found = isText ? table.find(this.bytes, this.view, this.position) : table.numberOf(this.readInt());
    if (found === table.values.length) this.bail();
    if (isText) this.position += (table.bytes[found] as Uint8Array).length;
    return found;
  }
}
