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

  /** As `beginObject`; if `peekTag` has found the tag in front of all other fields here, also past that. */
  beginTagged(): number {
    if (this.position !== this.taggedAt) return this.beginObject();
    const outer = this.fieldsLeft;
    this.fieldsLeft = this.fieldsPastTag;
    this.position = this.pastTag;
    return outer;
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
    const p = this.position;
    const word = this.view.getInt32(p, true);
    for (let i = 0; i < table.words.length; i++) {
      if ((word & (table.masks[i] as number)) !== table.words[i]) continue;
      const packed = table.packed[i] as Uint8Array;
      let n = 4;
      while (n < packed.length && this.bytes[p + n] === packed[n]) n++;
      if (n < packed.length) continue;
      this.position = p + packed.length;
      return i;
    }
    return this.readIntegerIndex(table);
  }

  private readIntegerIndex(table: PackLiterals<string | number>): number {
    const index = table.values.indexOf(this.readInt());
    return index >= 0 ? index : this.bail();
  }
}
