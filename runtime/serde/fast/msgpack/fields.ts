// The frame of a struct for the MessagePack reader. A struct is read in rounds over its fields, in contract order; what no
// field of two rounds takes is an unknown field. One of many fields is read by what came in each place the last time.
//
//   const outer = r.beginObject(); do { if (r.atKey(A)) a = …; if (r.atKey(B)) b = …; } while (r.moreFields(outer));

import { PackContainers } from "./containers.js";
import type { PackFields, PackKey } from "./names.js";

/** Where a field is not the expected one, this many may be left out before its name is looked up. */
const MOST_LEFT_OUT = 3;

/** Reads the fields of structs. */
export class PackFieldReader extends PackContainers {
  /** Starts counting this map's fields; returns the count of the object around it, for `moreFields`. */
  beginObject(): number {
    const outer = this.fieldsLeft;
    this.fieldsLeft = this.readMapHeader();
    return outer;
  }

  /** True, and past the name, if the next field is this one. */
  atKey(key: PackKey): boolean {
    const p = this.position;
    if ((this.view.getInt32(p, true) & key.mask) !== key.first || this.fieldsLeft === 0) return false;
    if ((this.view.getInt32(p + key.lastAt, true) & key.mask) !== key.last) return false;
    if ((this.view.getInt32(p + key.secondAt, true) & key.mask) !== key.second) return false;
    if (key.length > 12 && !this.sameWords(key, p)) return false;
    this.fieldsLeft--;
    this.position = p + key.length;
    return true;
  }

  /** After a round: false after the last field. A field that no round took is unknown and refused. */
  moreFields(outer: number): boolean {
    if (this.fieldsLeft !== 0) return this.isNewRound() || this.bail();
    this.fieldsLeft = outer;
    return false;
  }

  /** The same, but unknown fields are skipped. */
  moreFieldsOrSkip(outer: number): boolean {
    while (this.fieldsLeft !== 0) {
      if (this.isNewRound()) return true;
      this.skipField();
    }
    this.fieldsLeft = outer;
    return false;
  }

  /** Index of the next field, past its name; -1 after the last. */
  nextField(fields: PackFields, last: number, outer: number): number {
    const expected = fields.following[last + 1] as number;
    if (this.atKey(fields.keys[expected] as PackKey)) return expected;
    if (this.fieldsLeft !== 0) return this.fieldIndex(fields, last) ?? this.bail();
    this.fieldsLeft = outer;
    return -1;
  }

  /** The same, but unknown fields are skipped. */
  nextFieldOrSkip(fields: PackFields, last: number, outer: number): number {
    const expected = fields.following[last + 1] as number;
    if (this.atKey(fields.keys[expected] as PackKey)) return expected;
    while (this.fieldsLeft !== 0) {
      const index = this.fieldIndex(fields, last);
      if (index !== undefined) return index;
      this.skipValue();
    }
    this.fieldsLeft = outer;
    return -1;
  }

  /** A name under a longer header than it needs may be a known one, which `atKey` does not see. */
  protected skipName(): void {
    const start = this.position;
    const size = this.readStringHeader();
    const needed = size < 32 ? 1 : size < 256 ? 2 : size < 65536 ? 3 : 5;
    if (this.position - start !== needed) this.bail();
    this.position = start;
    this.skipString();
  }

  private isNewRound(): boolean {
    if (this.position === this.stuckAt) return false;
    this.stuckAt = this.position;
    return true;
  }

  private skipField(): void {
    this.skipName();
    this.skipValue();
    this.fieldsLeft--;
  }

  /** A field that was not expected here: one of the next in contract order, or else by its name. From then on it is expected. */
  private fieldIndex(fields: PackFields, last: number): number | undefined {
    const index = this.nearField(fields, last) ?? this.namedField(fields);
    if (index !== undefined) fields.following[last + 1] = index;
    return index;
  }

  private nearField({ keys }: PackFields, last: number): number | undefined {
    const stop = Math.min(last + MOST_LEFT_OUT + 2, keys.length);
    for (let i = last + 1; i < stop; i++) if (this.atKey(keys[i] as PackKey)) return i;
    return undefined;
  }

  private namedField(fields: PackFields): number | undefined {
    this.fieldsLeft--;
    return fields.indexes.get(this.readString());
  }

  private sameWords(key: PackKey, at: number): boolean {
    const words = key.words;
    for (let i = 2; i < words.length; i++) if (this.view.getInt32(at + 4 * i, true) !== words[i]) return false;
    return true;
  }
}
