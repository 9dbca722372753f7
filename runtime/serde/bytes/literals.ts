// Literals of one kind, strings or integers, to be found by the first word of the bytes, or by the value, of what stands in a message.

import type { TextBytes } from "./text.js";
import { makeRoomFor, wordAt } from "./words.js";

const SLOT_BITS = 5;
const SLOTS = 1 << SLOT_BITS;
/** 2^32 divided by the golden ratio: spreads over all bits, of which the upper ones choose the slot. */
const SPREAD = 0x9e3779b1;

/** A table of literals. Its properties are declared only, as those of `WireName` are. */
export class WireLiterals<T extends string | number> {
  declare readonly values: readonly T[];
  /** The strings as the message has them; of integers, none. */
  declare readonly bytes: readonly Uint8Array[];
  /** Which bytes of a word every one of the strings has; none for integers. */
  declare readonly mask: number;
  /** The first word of each string, masked, or each integer as one. */
  declare readonly words: Int32Array;
  /** The last word of each string. */
  declare readonly lasts: Int32Array;
  /** Of those whose words fall into one slot, the number of the first; how many there are in all where there is none. */
  declare readonly heads: Int32Array;

  constructor(values: readonly T[], bytes: readonly Uint8Array[]) {
    this.values = values;
    this.bytes = bytes;
    for (const one of bytes) makeRoomFor(one);
    const shortest = Math.min(4, ...bytes.map(({ length }) => length));
    this.mask = bytes.length === 0 ? 0 : shortest === 4 ? -1 : (1 << (8 * shortest)) - 1;
    this.words = Int32Array.from(values, (value, i) => {
      const one = bytes[i];
      return one === undefined ? Number(value) : wordAt(one, 0) & this.mask;
    });
    this.lasts = Int32Array.from(bytes, (one) => wordAt(one, Math.max(0, one.length - 4)));
    this.heads = new Int32Array(SLOTS).fill(values.length);
    for (let i = values.length - 1; i >= 0; i--) this.heads[slotOf(this.words[i] as number)] = i;
  }

  /** Which of the strings stands at `p`; how many there are if none does. */
  find(bytes: TextBytes, view: DataView, p: number): number {
    const { words } = this;
    const word = view.getInt32(p, true) & this.mask;
    let i = this.heads[slotOf(word)] as number;
    while (i < words.length && (word !== words[i] || !this.isRest(i, bytes, view, p))) i++;
    return i;
  }

  /** Which of the integers it is; how many there are if it is none. */
  numberOf(value: number): number {
    const { values } = this;
    let i = this.heads[slotOf(value)] as number;
    while (i < values.length && value !== values[i]) i++;
    return i;
  }

  /** Most have no more bytes than their first and last words. */
  private isRest(index: number, bytes: TextBytes, view: DataView, p: number): boolean {
    const literal = this.bytes[index] as Uint8Array;
    let stop = literal.length;
    if (stop > 4) {
      stop -= 4;
      if (view.getInt32(p + stop, true) !== this.lasts[index]) return false;
    }
    for (let n = this.mask === -1 ? 4 : 0; n < stop; n++) if (bytes[p + n] !== literal[n]) return false;
    return true;
  }
}

function slotOf(word: number): number {
  return Math.imul(word, SPREAD) >>> (32 - SLOT_BITS);
}
