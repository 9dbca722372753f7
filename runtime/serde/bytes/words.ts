// Names and literals as little-endian 32-bit words: four bytes are compared, or written, at a time. A module of contracts prepares hundreds
// of them when it is imported, and V8 interprets all of this then: a loop over bytes, or `from` with a callback, would take much of the time.

/** The 32-bit word at `at`; bytes past the end, which are undefined, count as zero. */
export function wordAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  return low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
}

/** The first `count` words. */
export function wordsOf(bytes: Uint8Array, count: number): Int32Array {
  const words = new Int32Array(count);
  for (let i = 0; i < count; i++) words[i] = wordAt(bytes, 4 * i);
  return words;
}

/**
 * A name on the wire, prepared for comparing. The words at 0, `secondAt` and `lastAt` cover up to twelve bytes; longer names
 * compare the rest of `words` too, which others do not have. Its properties are only declared: a field of a class is first set to
 * undefined, and what is set twice V8 takes for something that changes; so it loads it each time, where else it would put the value
 * itself into the code.
 */
export class WireName {
  declare readonly name: string;
  declare readonly length: number;
  /** Which bytes of a word belong to the name: all, unless it is shorter than a word. */
  declare readonly mask: number;
  declare readonly first: number;
  declare readonly second: number;
  declare readonly secondAt: number;
  declare readonly last: number;
  declare readonly lastAt: number;
  declare readonly words: Int32Array;

  constructor(name: string, wire: Uint8Array) {
    const { length } = wire;
    this.name = name;
    this.length = length;
    this.mask = length >= 4 ? -1 : (1 << (8 * length)) - 1;
    this.first = wordAt(wire, 0);
    this.lastAt = Math.max(0, length - 4);
    this.last = wordAt(wire, this.lastAt);
    this.secondAt = Math.min(4, this.lastAt);
    this.second = wordAt(wire, this.secondAt);
    this.words = wordsOf(wire, length > 12 ? length >> 2 : 0);
    makeRoomFor(wire);
  }
}

/**
 * Which of `count` fields, at least one, to expect after each: `[0]` at the start, `[i + 1]` after field i. Messages of one sender
 * are alike, so readers note what came there, and an order that is not the contract's costs as little the next time.
 */
export function contractOrder(count: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, i) => Math.min(i, count - 1));
}

let longest = 0;

/** Has the buffers of readers be long enough to compare this name or literal with the end of a message. */
export function makeRoomFor({ length }: Uint8Array): void {
  longest = Math.max(longest, length);
}

/** How many bytes a reader's buffer needs after the padding, so that comparing names and literals never runs out of it. */
export function slackForWords(): number {
  return longest + 8;
}
