// Lists, maps and small values of the JSON reader, and how to step over any of them.

import { KeyCache } from "../../bytes/key-cache.js";
import { JsonNumbers } from "./numbers.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const CLOSE_LIST = 93;
const CLOSE_OBJECT = 125;
const COLON = 58;
const COMMA = 44;
const OPEN_LIST = 91;
const OPEN_OBJECT = 123;
const QUOTE = 34;
const SMALL_E = 101;
const SMALL_F = 102;
const SMALL_T = 116;
const SPACE = 32;

// Four bytes as one little-endian word.
const NULL_WORD = 0x6c6c756e;
const TRUE_WORD = 0x65757274;
const FALS_WORD = 0x736c6166;

/** Reads null, booleans, lists and maps, and steps over any value. */
export class JsonContainers extends JsonNumbers {
  /** True, and past it, if null comes next. */
  atNull(): boolean {
    if (this.view.getInt32(this.position, true) !== NULL_WORD) return false;
    this.position += 4;
    return true;
  }

  readNull(): null {
    return this.atNull() ? null : this.bail();
  }

  readBool(): boolean {
    const word = this.view.getInt32(this.position, true);
    if (word === TRUE_WORD) {
      this.position += 4;
      return true;
    }
    if (word !== FALS_WORD || this.bytes[this.position + 4] !== SMALL_E) this.bail();
    this.position += 5;
    return false;
  }

  /** Steps into a list: false, and past its end, if it is empty. */
  beginList(): boolean {
    if (this.bytes[this.position] !== OPEN_LIST) this.openLate(OPEN_LIST);
    this.position++;
    if ((this.bytes[this.position] as number) <= SPACE) this.skipSpace();
    if (this.bytes[this.position] !== CLOSE_LIST) return true;
    this.position++;
    return false;
  }

  /** Past a comma: true. Past the end of the list: false. */
  nextItem(): boolean {
    const c = this.separator();
    if (c === COMMA) return true;
    if (c !== CLOSE_LIST) this.bail();
    return false;
  }

  /** Steps into an object read as a map: false, and past its end, if it is empty. */
  beginMap(): boolean {
    if (this.bytes[this.position] !== OPEN_OBJECT) this.openLate(OPEN_OBJECT);
    this.position++;
    if ((this.bytes[this.position] as number) <= SPACE) this.skipSpace();
    if (this.bytes[this.position] !== CLOSE_OBJECT) return true;
    this.position++;
    return false;
  }

  /** Past a comma: true. Past the end of the map: false. */
  nextEntry(): boolean {
    const c = this.separator();
    if (c === COMMA) return true;
    if (c !== CLOSE_OBJECT) this.bail();
    return false;
  }

  /** A key and its colon. */
  readMapKey(): string {
    const name = this.readName();
    this.skipColon();
    return name;
  }

  /** Steps over any value; all it consists of is checked, UTF-8 and depth too. */
  skipValue(): void {
    const c = this.bytes[this.position];
    if (c === QUOTE) this.skipString();
    else if (c === OPEN_OBJECT) this.skipObject();
    else if (c === OPEN_LIST) this.skipList();
    else if (c === SMALL_T || c === SMALL_F) this.readBool();
    else if (!this.atNull()) this.skipNumber();
  }

  private readName(): string {
    const start = this.position + 1;
    if (this.bytes[start - 1] !== QUOTE) this.bail();
    const p = this.plainEnd(start);
    if (this.bytes[p] !== QUOTE) return this.readUnusualString(start, p);
    this.position = p + 1;
    return keys.find(this.bytes, this.view, start, p) ?? this.cut(start, p);
  }

  /** Past what stands after a value, and white space around it. */
  private separator(): number {
    let c = this.bytes[this.position] as number;
    if (c <= SPACE) {
      this.skipSpace();
      c = this.bytes[this.position] as number;
    }
    this.position++;
    if (c === COMMA && (this.bytes[this.position] as number) <= SPACE) this.skipSpace();
    return c;
  }

  private skipList(): void {
    this.enter();
    for (let more = this.beginList(); more; more = this.nextItem()) this.skipValue();
    this.leave();
  }

  private skipObject(): void {
    this.enter();
    for (let more = this.beginMap(); more; more = this.nextEntry()) {
      this.skipString();
      this.skipColon();
      this.skipValue();
    }
    this.leave();
  }

  protected skipColon(): void {
    if (this.bytes[this.position] !== COLON) this.skipSpace();
    if (this.bytes[this.position] !== COLON) this.bail();
    this.position++;
    if ((this.bytes[this.position] as number) <= SPACE) this.skipSpace();
  }

  protected openLate(bracket: number): void {
    this.skipSpace();
    if (this.bytes[this.position] !== bracket) this.bail();
  }
}

const keys = /* @__PURE__ */ new KeyCache();
