// What all columns have in common.

import { ArrowDecodeError } from "../ipc/errors.js";
import type { DataType } from "../type/data-type.js";
import { bitAt, countBits, sliceBits } from "./bitmap.js";

/** What a column of any layout is made of besides its values. */
export interface ColumnBase {
  readonly type: DataType;
  readonly length: number;
  /** A bit for each value, 1 where there is one; null if all are there, or if the layout has no such bits. */
  readonly validity: Uint8Array | null;
  /** The name and parents of the column, for errors; null if it was built here. */
  readonly path: string | null;
}

/** The values of one type in the rows of a batch, or the parts of nested values. */
export abstract class BaseColumn implements ColumnBase {
  readonly type: DataType;
  readonly length: number;
  readonly validity: Uint8Array | null;
  readonly path: string | null;
  #nullCount = -1;
  #isChecked = false;

  constructor(base: ColumnBase) {
    this.type = base.type;
    this.length = base.length;
    this.validity = base.validity;
    this.path = base.path;
  }

  /** How many values are null. Counted when first asked for. */
  get nullCount(): number {
    if (this.#nullCount < 0) this.#nullCount = this.countNulls();
    return this.#nullCount;
  }

  /** How many values its own validity says are null; fewer than `nullCount` where the values that it refers to may be null. */
  get ownNullCount(): number {
    return this.validity === null ? 0 : this.length - countBits(this.validity, this.length);
  }

  /** True if value `i` is null. Unions, runs and dictionaries look at what they refer to as well. */
  isNull(i: number): boolean {
    return this.validity !== null && !bitAt(this.validity, i);
  }

  /** Value `i`; null if there is none. @throws {RangeError} if `i` is no row; {ArrowDecodeError} if the data is not what it says */
  at(i: number): unknown {
    if (i < 0 || i >= this.length) throw new RangeError(`row ${i} of a column of ${this.length}`);
    this.check();
    return this.isNull(i) ? null : this.value(i);
  }

  /** All values, in order, null where there is none. @throws {ArrowDecodeError} if the data is not what it says */
  toArray(): unknown[] {
    this.check();
    return Array.from({ length: this.length }, (_, i) => (this.isNull(i) ? null : this.value(i)));
  }

  /** Makes sure, once, that offsets and indices lead to values. Whoever reads buffers without `at` calls it first. @throws {ArrowDecodeError} */
  check(): void {
    if (this.#isChecked) return;
    this.verify();
    this.#isChecked = true;
  }

  /** Everything that can be looked at: what `check` does, for the columns inside too, and whether text is UTF-8. @throws {ArrowDecodeError} */
  checkAll(): void {
    this.check();
    for (const child of this.parts()) child.checkAll();
  }

  /** Rows `from` to `to` as a column that starts at `from`. Nothing is copied but bits that start within a byte. */
  abstract slice(from: number, to: number): BaseColumn;

  /** Value `i`, which is not null. */
  protected abstract value(i: number): unknown;

  protected verify(): void {}

  /** The columns inside. */
  parts(): readonly BaseColumn[] {
    return [];
  }

  protected countNulls(): number {
    return this.ownNullCount;
  }

  /** Counts nulls one by one: where they may stand in the columns that this one refers to. */
  protected countEach(): number {
    this.check();
    let count = 0;
    for (let i = 0; i < this.length; i++) if (this.isNull(i)) count++;
    return count;
  }

  protected sliced(from: number, to: number): ColumnBase {
    if (from < 0 || to > this.length || from > to)
      throw new RangeError(`rows ${from} to ${to} of a column of ${this.length}`);
    const validity = this.validity === null ? null : sliceBits(this.validity, from, to);
    return { type: this.type, length: to - from, validity, path: this.path };
  }

  protected wrong(
    message: string,
    code: "out-of-bounds" | "malformed" | "invalid-index" | "invalid-utf8",
  ): ArrowDecodeError {
    return new ArrowDecodeError(message, code, { where: this.path === null ? null : `column ${this.path}` });
  }
}
