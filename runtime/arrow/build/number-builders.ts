// Builders of numbers. Each has an array of its own kind: one that stored into arrays of several kinds would be several times slower.

import { wrong } from "tessera-contracts/serde/codegen";
import type { Column } from "../column/index.js";
import { numbersOf, type Numbers } from "../column/numbers.js";
import { BitsColumn, FixedColumn } from "../column/scalars.js";
import type { DataType } from "../type/data-type.js";
import { ColumnBuilder } from "./column-builder.js";

const FIRST_ROOM = 256;

/** Integers of 64 bits out of JavaScript numbers, as two words each. */
export class Int64Builder extends ColumnBuilder {
  #words = new Int32Array(2 * FIRST_ROOM);

  /** Adds an integer. WRONG if it is none, or not safe. */
  append(value: number): void {
    const at = 2 * this.length;
    if (at === this.#words.length) this.#words = doubled(this.#words);
    if ((value | 0) === value) {
      this.#words[at] = value;
      this.#words[at + 1] = value >> 31;
    } else {
      if (!Number.isSafeInteger(value)) wrong();
      const high = Math.floor(value / 2 ** 32);
      this.#words[at] = value - high * 2 ** 32;
      this.#words[at + 1] = high;
    }
    this.length++;
  }

  /** Adds all integers of a column; those of validity 0 are null. A loop of its own knows what it calls. */
  appendAll(values: Float64Array, validity: Uint8Array | undefined): void {
    for (let i = 0; i < values.length; i++) {
      if (validity !== undefined && validity[i] === 0) this.appendNull();
      else this.append(values[i] ?? 0);
    }
  }

  /** Adds an integer that is not safe as a number. */
  appendBig(value: bigint): void {
    this.append(0);
    const at = 2 * (this.length - 1);
    this.#words[at] = Number(BigInt.asIntN(32, value));
    this.#words[at + 1] = Number(BigInt.asIntN(32, value >> 32n));
  }

  skip(): void {
    this.append(0);
  }

  get sizeBytes(): number {
    return 8 * this.length;
  }

  finish(type: DataType): Column {
    const bytes = new Uint8Array(this.#words.buffer, 0, 8 * this.length);
    return new FixedColumn(this.base(type), numbersOf("i64", bytes, this.length));
  }
}

/** Integers of up to 32 bits, signed. */
export class Int32Builder extends ColumnBuilder {
  #values = new Int32Array(FIRST_ROOM);

  /** Adds an integer. WRONG if it has no 32 bits. */
  append(value: number): void {
    const at = this.length;
    if (at === this.#values.length) this.#values = doubled(this.#values);
    if ((value | 0) !== value) wrong();
    this.#values[at] = value;
    this.length = at + 1;
  }

  skip(): void {
    this.append(0);
  }

  get sizeBytes(): number {
    return 4 * this.length;
  }

  finish(type: DataType): Column {
    return new FixedColumn(this.base(type), this.#values.subarray(0, this.length));
  }
}

/** Floats of 64 bits. */
export class Float64Builder extends ColumnBuilder {
  #values = new Float64Array(FIRST_ROOM);

  /** Adds a number. WRONG if it is none. */
  append(value: number): void {
    const at = this.length;
    if (at === this.#values.length) this.#values = doubled(this.#values);
    if (typeof value !== "number") wrong();
    this.#values[at] = value;
    this.length = at + 1;
  }

  skip(): void {
    this.append(0);
  }

  get sizeBytes(): number {
    return 8 * this.length;
  }

  finish(type: DataType): Column {
    return new FixedColumn(this.base(type), this.#values.subarray(0, this.length));
  }
}

/** Floats of 32 bits; a number is rounded to the nearest. */
export class Float32Builder extends ColumnBuilder {
  #values = new Float32Array(FIRST_ROOM);

  /** Adds a number. WRONG if it is none. */
  append(value: number): void {
    const at = this.length;
    if (at === this.#values.length) this.#values = doubled(this.#values);
    if (typeof value !== "number") wrong();
    this.#values[at] = value;
    this.length = at + 1;
  }

  skip(): void {
    this.append(0);
  }

  get sizeBytes(): number {
    return 4 * this.length;
  }

  finish(type: DataType): Column {
    return new FixedColumn(this.base(type), this.#values.subarray(0, this.length));
  }
}

/** The kinds of small integers. */
const SMALL = { i8: Int8Array, i16: Int16Array, u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;

/** Integers of the kinds that are rarer. */
export class SmallIntBuilder extends ColumnBuilder {
  #values: Int8Array | Int16Array | Uint8Array | Uint16Array | Uint32Array;

  constructor(kind: "i8" | "i16" | "u8" | "u16" | "u32") {
    super();
    this.#values = new SMALL[kind](FIRST_ROOM);
  }

  /** Adds an integer. WRONG if it has other bits. */
  append(value: number): void {
    const at = this.length;
    if (at === this.#values.length) this.#values = doubled(this.#values);
    this.#values[at] = value;
    if (this.#values[at] !== value) wrong();
    this.length = at + 1;
  }

  skip(): void {
    this.append(0);
  }

  get sizeBytes(): number {
    return this.length * this.#values.BYTES_PER_ELEMENT;
  }

  finish(type: DataType): Column {
    return new FixedColumn(this.base(type), this.#values.subarray(0, this.length));
  }
}

/** Integers of 64 bits out of bigints: signed, unsigned, or a count of some unit of time. */
export class BigIntBuilder extends ColumnBuilder {
  #values: BigInt64Array | BigUint64Array;

  constructor(kind: "i64" | "u64") {
    super();
    this.#values = kind === "i64" ? new BigInt64Array(FIRST_ROOM) : new BigUint64Array(FIRST_ROOM);
  }

  /** Adds an integer. WRONG if it is no bigint, or has more bits. */
  append(value: bigint): void {
    const at = this.length;
    if (at === this.#values.length) this.#values = doubled(this.#values);
    if (typeof value !== "bigint") wrong();
    this.#values[at] = value;
    if (this.#values[at] !== value) wrong();
    this.length = at + 1;
  }

  skip(): void {
    this.append(0n);
  }

  get sizeBytes(): number {
    return 8 * this.length;
  }

  finish(type: DataType): Column {
    return new FixedColumn(this.base(type), this.#values.subarray(0, this.length));
  }
}

/** Booleans, a bit each. */
export class BoolBuilder extends ColumnBuilder {
  #bits = new Uint8Array(FIRST_ROOM / 8);

  /** Adds true or false. WRONG if it is neither. */
  append(value: boolean): void {
    const at = this.length;
    if (at >>> 3 === this.#bits.length) this.#bits = doubled(this.#bits);
    if (value === true) this.#bits[at >>> 3] = (this.#bits[at >>> 3] ?? 0) | (1 << (at & 7));
    else if (value !== false) wrong();
    this.length = at + 1;
  }

  skip(): void {
    this.append(false);
  }

  override truncate(length: number): void {
    for (let i = length; i < this.length; i++) this.#bits[i >>> 3] = (this.#bits[i >>> 3] ?? 0) & ~(1 << (i & 7));
    super.truncate(length);
  }

  get sizeBytes(): number {
    return this.length >>> 3;
  }

  finish(type: DataType): Column {
    return new BitsColumn(this.base(type), this.#bits.subarray(0, (this.length + 7) >>> 3));
  }
}

/** The numbers with as much room again. */
export function doubled<T extends Numbers>(numbers: T): T {
  const more = new (numbers.constructor as new (length: number) => T)(2 * numbers.length);
  (more as unknown as { set(from: unknown): void }).set(numbers);
  return more;
}
