import { bytesIn, numbersOf } from "./numbers.js";

/** Where the values of a column begin and end: one number more than there are values. Of 32 or 64 bits. */
export class Offsets {
  readonly #numbers: Int32Array | BigInt64Array;

  constructor(numbers: Int32Array | BigInt64Array) {
    this.#numbers = numbers;
  }

  /** The offsets of `length` values in a buffer; a buffer without bytes is that of no values. */
  static of(bytes: Uint8Array, length: number, isLarge: boolean): Offsets {
    if (bytes.length === 0) return new Offsets(isLarge ? new BigInt64Array(1) : new Int32Array(1));
    return new Offsets(numbersOf(isLarge ? "i64" : "i32", bytes, length + 1));
  }

  /** How many values there are. */
  get length(): number {
    return this.#numbers.length - 1;
  }

  /** The numbers as they are stored. */
  get numbers(): Int32Array | BigInt64Array {
    return this.#numbers;
  }

  at(i: number): number {
    return Number(this.#numbers[i] ?? 0);
  }

  slice(from: number, to: number): Offsets {
    return new Offsets(this.#numbers.subarray(from, to + 1));
  }

  /** What is wrong with them as places in `size` values; null if nothing. */
  complaint(size: number): string | null {
    const numbers = this.#numbers;
    let last = this.at(0);
    if (last < 0) return `offsets begin at ${last}`;
    for (let i = 1; i < numbers.length; i++) {
      const next = Number(numbers[i]);
      if (next < last) return `the offset after row ${i - 1} falls from ${last} to ${next}`;
      last = next;
    }
    return last > size ? `offsets end at ${last} where there are ${size}` : null;
  }

  /** The bytes of the same offsets, counted from the first one. */
  rebased(): Uint8Array {
    const numbers = this.#numbers;
    const first = numbers[0] ?? 0;
    if (Number(first) === 0) return bytesIn(numbers);
    return bytesIn(
      numbers instanceof Int32Array
        ? numbers.map((offset) => offset - Number(first))
        : numbers.map((offset) => offset - BigInt(first)),
    );
  }
}
