// Literals of one kind, strings or integers, to be found by the first word of the bytes, or by the value, of what stands in a message.

import { wordAt } from "./words.js";

const SLOT_BITS = 5;
const SLOTS = 1 << SLOT_BITS;
/** 2^32 divided by the golden ratio: spreads over all bits, of which the upper ones choose the slot. */
const SPREAD = 0x9e3779b1;

/** A table of literals. Its properties are declared only, as those of `WireName` are. */
export class WireLiterals<T extends string | number> {
  declare readonly values: readonly T[];
  /** The strings as the message has them; of integers, none. */
  declare readonly bytes: readonly Uint8Array[];
  /** How many bytes of a word every one of the strings has, and the mask for those; no bytes for integers. */
  declare readonly masked: number;
  declare readonly mask: number;
  /** The first word of each string, masked, or each integer as one. */
  declare readonly words: Int32Array;
  /** How long each string is, and its last word. */
  declare readonly lengths: Int32Array;
  declare readonly lasts: Int32Array;
  /** Those whose words fall into one slot, by their numbers: the first of each slot, and after each the next; -1 at the end. */
  declare readonly heads: Int32Array;
  declare readonly nexts: Int32Array;

  constructor(values: readonly T[], bytes: readonly Uint8Array[]) {
    this.values = values;
    this.bytes = bytes;
    this.masked = bytes.length === 0 ? 0 : Math.min(4, ...bytes.map(({ length }) => length));
    this.mask = this.masked === 4 ? -1 : (1 << (8 * this.masked)) - 1;
    this.words = bytes.length === 0 ? Int32Array.from(values, Number) : firstWords(bytes, this.mask);
    this.lengths = Int32Array.from(bytes, ({ length }) => length);
    this.lasts = Int32Array.from(bytes, (one) => wordAt(one, Math.max(0, one.length - 4)));
    this.heads = new Int32Array(SLOTS).fill(-1);
    this.nexts = new Int32Array(values.length);
    for (let i = values.length - 1; i >= 0; i--) {
      const slot = slotOf(this.words[i] as number);
      this.nexts[i] = this.heads[slot] as number;
      this.heads[slot] = i;
    }
  }
}

/** The slot of a word. */
export function slotOf(word: number): number {
  return Math.imul(word, SPREAD) >>> (32 - SLOT_BITS);
}

function firstWords(bytes: readonly Uint8Array[], mask: number): Int32Array {
  return Int32Array.from(bytes, (one) => wordAt(one, 0) & mask);
}
