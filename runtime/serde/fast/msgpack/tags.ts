// Literals, and the tags of unions, for the MessagePack reader.

import { slotOf } from "../../bytes/literals.js";
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
      if (this.atKey(key)) this.skipTag(tag);
    }
    return outer;
  }

  /** As `moreFields`, of a struct with a tag, which is no field and may stand anywhere. */
  moreTagged(outer: number, key: PackKey, tag: PackLiterals<string | number>): boolean {
    return this.atTag(key, tag) || this.moreFields(outer);
  }

  /** The same, but unknown fields are skipped. */
  moreTaggedOrSkip(outer: number, key: PackKey, tag: PackLiterals<string | number>): boolean {
    return this.atTag(key, tag) || this.moreFieldsOrSkip(outer);
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

  private atTag(key: PackKey, tag: PackLiterals<string | number>): boolean {
    if (this.fieldsLeft === 0 || !this.atKey(key)) return false;
    this.skipTag(tag);
    return true;
  }

  private findKey(key: PackKey): void {
    for (; !this.atKey(key); this.fieldsLeft--) {
      if (this.fieldsLeft === 0) this.bail();
      this.skipName();
      this.skipValue();
    }
  }

  private readIndex(table: PackLiterals<string | number>): number {
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
  private isRest(table: PackLiterals<string | number>, index: number): boolean {
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

  private readIntegerIndex({ values, heads, nexts }: PackLiterals<string | number>): number {
    const value = this.readInt();
    for (let i = heads[slotOf(value)] as number; i >= 0; i = nexts[i] as number) if (values[i] === value) return i;
    return this.bail();
  }
}
