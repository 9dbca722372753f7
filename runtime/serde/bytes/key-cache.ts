// Keys of maps that have come by before. An engine looks every new key up in its table of names, which costs more than all else
// about reading it; maps of one kind tend to have the same keys again.

import type { TextBytes } from "./text.js";

const SLOT_BITS = 11;
const SLOTS = 1 << SLOT_BITS;
const SHORTEST = 4;
const MOST_WORDS = 8;
const LONGEST = 4 * MOST_WORDS;
/** 2^32 divided by the golden ratio: spreads over all bits, of which the upper ones choose the slot. */
const SPREAD = 0x9e3779b1;

/** ASCII keys of 4 to 32 bytes, each in the one slot it may stand in. Only those are kept that come a second time. */
export class KeyCache {
  /** At first too short to be one. */
  private readonly keys: string[] = " ".repeat(SLOTS).split("");
  /** The bytes of each key as words; the last word may overlap the one before it. */
  private readonly words: Int32Array = new Int32Array(SLOTS * MOST_WORDS);
  /** The hash of the last key that was looked for and not found. */
  private readonly missed: Int32Array = new Int32Array(SLOTS);

  /** The key with these bytes, or undefined if it is not known yet. */
  find(bytes: TextBytes, view: DataView, start: number, stop: number): string | undefined {
    const length = stop - start;
    if (length < SHORTEST || length > LONGEST) return undefined;
    const last = stop - 4;
    let hash = length;
    for (let p = start; p < last; p += 4) hash = Math.imul(hash ^ view.getInt32(p, true), SPREAD);
    hash = Math.imul(hash ^ view.getInt32(last, true), SPREAD);
    const slot = hash >>> (32 - SLOT_BITS);
    const known = this.keys[slot] as string;
    if (known.length === length && this.isAt(slot, view, start, last)) return known;
    if (this.missed[slot] !== hash) this.missed[slot] = hash;
    else this.remember(slot, bytes.latin1Slice(start, stop), view, start);
    return undefined;
  }

  private isAt(slot: number, view: DataView, start: number, last: number): boolean {
    const { words } = this;
    let at = slot * MOST_WORDS;
    for (let p = start; p < last; p += 4) if (words[at++] !== view.getInt32(p, true)) return false;
    return words[at] === view.getInt32(last, true);
  }

  /** `key` is a copy: one cut out of a message would keep that alive. */
  private remember(slot: number, key: string, view: DataView, start: number): void {
    const last = start + key.length - 4;
    let at = slot * MOST_WORDS;
    for (let p = start; p < last; p += 4) this.words[at++] = view.getInt32(p, true);
    this.words[at] = view.getInt32(last, true);
    this.keys[slot] = key;
  }
}
