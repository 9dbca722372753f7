// Columns of values of one width, and columns of nulls.

import { type NumberKind, numberKindOf, storageOf, widthOf } from "../type/types.js";
import { bitAt, sliceBits } from "./bitmap.js";
import { BaseColumn, type ColumnBase } from "./column.js";
import { floatOfHalf, type Numbers } from "./numbers.js";

/** Nulls. */
export class NullColumn extends BaseColumn {
  readonly layout = "null";

  override isNull(): boolean {
    return true;
  }

  slice(from: number, to: number): NullColumn {
    return new NullColumn(this.sliced(from, to));
  }

  protected value(): null {
    return null;
  }

  protected override countNulls(): number {
    return this.length;
  }
}

/** Booleans, a bit each. */
export class BitsColumn extends BaseColumn {
  readonly layout = "bits";
  readonly bits: Uint8Array;

  constructor(base: ColumnBase, bits: Uint8Array) {
    super(base);
    this.bits = bits;
  }

  slice(from: number, to: number): BitsColumn {
    return new BitsColumn(this.sliced(from, to), sliceBits(this.bits, from, to));
  }

  protected value(i: number): boolean {
    return bitAt(this.bits, i);
  }
}

/** Numbers, days, times and small decimals: whatever lies in an array of numbers. */
export class FixedColumn extends BaseColumn {
  readonly layout = "fixed";
  /** What the values are as numbers; f16 has its bits in `u16`. */
  readonly kind: NumberKind;
  /** As they are stored: garbage where there are nulls. */
  readonly values: Numbers;
  readonly #isHalf: boolean;
  readonly #isDecimal: boolean;

  constructor(base: ColumnBase, values: Numbers) {
    super(base);
    const { type } = storageOf(base.type);
    this.kind = numberKindOf(base.type);
    this.values = values;
    this.#isHalf = type === "f16";
    this.#isDecimal = type === "decimal";
  }

  slice(from: number, to: number): FixedColumn {
    return new FixedColumn(this.sliced(from, to), this.values.subarray(from, to));
  }

  /** Numbers of up to 32 bits and floats as number, those of 64 bits and decimals, unscaled, as bigint. Times are in the unit of the type. */
  protected value(i: number): number | bigint {
    const value = this.values[i] ?? 0;
    if (this.#isHalf) return floatOfHalf(Number(value));
    return this.#isDecimal ? BigInt(value) : value;
  }
}

/** What an interval of months, days and nanoseconds holds. */
export interface MonthDayNano {
  readonly months: number;
  readonly days: number;
  readonly nanoseconds: bigint;
}

/** What an interval of days and milliseconds holds. */
export interface DayTime {
  readonly days: number;
  readonly milliseconds: number;
}

/** Bytes of one width, large decimals, and intervals of several parts. */
export class FixedBytesColumn extends BaseColumn {
  readonly layout = "fixed_bytes";
  /** Bytes of a value. */
  readonly width: number;
  /** Value after value. */
  readonly bytes: Uint8Array;

  constructor(base: ColumnBase, bytes: Uint8Array) {
    super(base);
    this.width = widthOf(base.type);
    this.bytes = bytes;
  }

  slice(from: number, to: number): FixedBytesColumn {
    return new FixedBytesColumn(this.sliced(from, to), this.bytes.subarray(from * this.width, to * this.width));
  }

  protected value(i: number): Uint8Array | bigint | MonthDayNano | DayTime {
    const bytes = this.bytes.subarray(i * this.width, (i + 1) * this.width);
    const type = storageOf(this.type);
    if (type.type === "decimal") return signed(bytes);
    if (type.type !== "interval") return bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (type.unit === "day_time") return { days: view.getInt32(0, true), milliseconds: view.getInt32(4, true) };
    return { months: view.getInt32(0, true), days: view.getInt32(4, true), nanoseconds: view.getBigInt64(8, true) };
  }
}

/** A little-endian two's complement integer. */
function signed(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let value = view.getBigInt64(bytes.length - 8, true);
  for (let at = bytes.length - 16; at >= 0; at -= 8) value = (value << 64n) | view.getBigUint64(at, true);
  return value;
}
