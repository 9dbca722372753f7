// The frame of a struct for the JSON reader. A struct is read in rounds over its fields, in contract order; what no field of
// two rounds takes is an unknown field. One of many fields is read by what came in each place the last time. `{` becomes a comma
// in our copy, so that every field starts alike: `,"name":`.
//
//   r.beginObject(); do { if (r.atKey(A)) a = …; if (r.atKey(B)) b = …; } while (r.moreFields());

import { JsonContainers } from "./containers.js";
import type { JsonFields, JsonKey } from "./names.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const BACKSLASH = 92;
const CLOSE_OBJECT = 125;
const COLON = 58;
const COMMA = 44;
const OPEN_OBJECT = 123;
const SPACE = 32;

/** Where a field is not the expected one, this many may be left out before its name is looked up. */
const MOST_LEFT_OUT = 3;

/** Reads the fields of structs. */
export class JsonFieldReader extends JsonContainers {
  beginObject(): void {
    if (this.bytes[this.position] !== OPEN_OBJECT) this.openLate(OPEN_OBJECT);
    const p = this.position;
    const word = this.view.getInt32(p, true);
    const next = (word >> 8) & 0xff;
    if (next <= SPACE) this.openGap();
    else if (next === CLOSE_OBJECT) this.position = p + 1;
    // Four bytes, as `atKey` is about to read them: of a single one, the processor would have to wait until it is in the cache.
    else this.view.setInt32(p, (word & ~0xff) | COMMA, true);
  }

  /**
   * True, and past the colon, if the next field is this one. `,  "a":` becomes `  ,"a":` in our copy, so that the other compares of the
   * round are plain ones.
   */
  atKey(key: JsonKey): boolean {
    const { view } = this;
    let p = this.position;
    const word = view.getInt32(p, true);
    if (word !== key.first) {
      if ((word & 0xff00) > SPACE << 8 || this.bytes[p] !== COMMA) return false;
      this.moveComma();
      p = this.position;
      if (view.getInt32(p, true) !== key.first) return false;
    }
    if (view.getInt32(p + key.lastAt, true) !== key.last) return false;
    if (view.getInt32(p + key.secondAt, true) !== key.second) return false;
    if (key.length > 12 && !this.sameWords(key, p)) return false;
    this.position = p + key.length;
    if ((this.bytes[this.position] as number) <= SPACE) this.skipSpace();
    return true;
  }

  /** After a round: false past `}`, true if there is another field. One that no round took is unknown and refused. */
  moreFields(): boolean {
    if (this.bytes[this.position] !== CLOSE_OBJECT) return this.startRound() && (this.isNewRound() || this.bail());
    this.position++;
    return false;
  }

  /** The same, but unknown fields are skipped. */
  moreFieldsOrSkip(): boolean {
    if (this.bytes[this.position] !== CLOSE_OBJECT) return this.anotherRound();
    this.position++;
    return false;
  }

  /** Index of the next field, past its colon; -1 past `}`. */
  nextField(fields: JsonFields, last: number): number {
    const expected = fields.following[last + 1] as number;
    if (this.atKey(fields.keys[expected] as JsonKey)) return expected;
    return this.startRound() ? (this.fieldIndex(fields, last) ?? this.bail()) : -1;
  }

  /** The same, but unknown fields are skipped. */
  nextFieldOrSkip(fields: JsonFields, last: number): number {
    const expected = fields.following[last + 1] as number;
    if (this.atKey(fields.keys[expected] as JsonKey)) return expected;
    while (this.startRound()) {
      const index = this.fieldIndex(fields, last);
      if (index !== undefined) return index;
      this.skipValue();
    }
    return -1;
  }

  private anotherRound(): boolean {
    while (this.startRound()) {
      if (this.isNewRound()) return true;
      this.skipField();
    }
    return false;
  }

  /** To the comma right before the next field's name: true. Past `}`: false. */
  private startRound(): boolean {
    if ((this.bytes[this.position] as number) <= SPACE) this.skipSpace();
    const c = this.bytes[this.position];
    if (c === CLOSE_OBJECT) {
      this.position++;
      return false;
    }
    if (c !== COMMA) this.bail();
    if ((this.bytes[this.position + 1] as number) <= SPACE) this.moveComma();
    return true;
  }

  private isNewRound(): boolean {
    if (this.position === this.stuckAt) return false;
    this.stuckAt = this.position;
    return true;
  }

  /** A field that was not expected here: one of the next in contract order, or else by its name. From then on it is expected. */
  private fieldIndex(fields: JsonFields, last: number): number | undefined {
    const index = this.nearField(fields, last) ?? this.namedField(fields);
    if (index !== undefined) fields.following[last + 1] = index;
    return index;
  }

  private nearField({ keys }: JsonFields, last: number): number | undefined {
    const stop = Math.min(last + MOST_LEFT_OUT + 2, keys.length);
    for (let i = last + 1; i < stop; i++) if (this.atKey(keys[i] as JsonKey)) return i;
    return undefined;
  }

  private namedField(fields: JsonFields): number | undefined {
    this.position++;
    return fields.indexes.get(this.readMapKey());
  }

  /** A name with an escape, or with a space before its colon, may be a known one that `atKey` does not see. */
  private skipField(): void {
    const name = ++this.position;
    this.skipString();
    for (let p = name; p < this.position; p++) if (this.bytes[p] === BACKSLASH) this.bail();
    if (this.bytes[this.position] !== COLON) this.bail();
    this.skipColon();
    this.skipValue();
  }

  /** `{  }` or `{  "a"`: the comma goes right before the first quote. */
  private openGap(): void {
    this.moveComma();
    if (this.bytes[this.position + 1] === CLOSE_OBJECT) this.position++;
  }

  private moveComma(): void {
    this.position++;
    this.skipSpace();
    this.position--;
    this.bytes[this.position] = COMMA;
  }

  private sameWords(key: JsonKey, at: number): boolean {
    const words = key.words;
    for (let i = 2; i < words.length; i++) if (this.view.getInt32(at + 4 * i, true) !== words[i]) return false;
    return true;
  }
}
