// What all builders of columns have in common. A builder grows with its values, and becomes a column in the end.

import type { ColumnBase } from "../column/column.js";
import type { Column } from "../column/index.js";
import type { DataType } from "../type/data-type.js";

/** Collects the values of a column. Builders of values have an `append`, those of lists and structs an `end`. */
export abstract class ColumnBuilder {
  /** Values so far. */
  length = 0;
  #nulls: Uint8Array | null = null;

  /** Adds null. */
  appendNull(): void {
    this.#nulls = withBit(this.#nulls, this.length);
    this.skip();
  }

  /** Adds a value that nobody will look at. */
  abstract skip(): void;

  /** Forgets all values but the first `length`. */
  truncate(length: number): void {
    const nulls = this.#nulls;
    if (nulls !== null)
      for (let i = length; i < this.length; i++) nulls[i >>> 3] = (nulls[i >>> 3] ?? 0) & ~(1 << (i & 7));
    this.length = length;
  }

  /** Bytes of the column so far, about. */
  abstract get sizeBytes(): number;

  /** The column. The builder is used up. */
  abstract finish(type: DataType): Column;

  /** What the column has besides its values. */
  protected base(type: DataType): ColumnBase {
    return { type, length: this.length, validity: validityOf(this.#nulls, this.length), path: null };
  }
}

/** The bits with bit `i` set; more of them if need be. */
function withBit(bits: Uint8Array | null, i: number): Uint8Array {
  const at = i >>> 3;
  let room = bits;
  if (room === null || at >= room.length) {
    room = new Uint8Array(Math.max(64, 2 * at));
    if (bits !== null) room.set(bits);
  }
  room[at] = (room[at] ?? 0) | (1 << (i & 7));
  return room;
}

/** A bit for each value that is there; null if none is missing. */
function validityOf(nulls: Uint8Array | null, length: number): Uint8Array | null {
  if (nulls?.some((byte) => byte !== 0) !== true) return null;
  const bits = new Uint8Array((length + 7) >>> 3);
  for (let i = 0; i < bits.length; i++) bits[i] = ~(nulls[i] ?? 0);
  if ((length & 7) !== 0) bits[bits.length - 1] = (bits.at(-1) ?? 0) & ((1 << (length & 7)) - 1);
  return bits;
}
