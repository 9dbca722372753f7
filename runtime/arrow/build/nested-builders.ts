// Builders of values that are made of others: their parts are appended to builders of their own, then `end` closes the value.

import type { Column } from "../column/index.js";
import { ListColumn, StructColumn } from "../column/nested.js";
import { Offsets } from "../column/offsets.js";
import type { DataType } from "../type/data-type.js";
import { childrenOf, isLarge } from "../type/types.js";
import { ColumnBuilder } from "./column-builder.js";
import { doubled } from "./number-builders.js";

/** Lists, and maps, whose items are structs of a key and a value. */
export class ListBuilder extends ColumnBuilder {
  readonly #items: ColumnBuilder;
  #ends = new Int32Array(256);

  constructor(items: ColumnBuilder) {
    super();
    this.#items = items;
  }

  /** Ends a list: its items are those that were added since the last one ended. */
  end(): void {
    const at = this.length;
    if (at === this.#ends.length) this.#ends = doubled(this.#ends);
    this.#ends[at] = this.#items.length;
    this.length = at + 1;
  }

  skip(): void {
    this.end();
  }

  override truncate(length: number): void {
    super.truncate(length);
    this.#items.truncate(length === 0 ? 0 : (this.#ends[length - 1] ?? 0));
  }

  get sizeBytes(): number {
    return 4 * this.length + this.#items.sizeBytes;
  }

  finish(type: DataType): Column {
    const ends = this.#ends.subarray(0, this.length);
    const offsets = isLarge(type) ? new BigInt64Array(this.length + 1) : new Int32Array(this.length + 1);
    ends.forEach((end, i) => (offsets[i + 1] = isLarge(type) ? (BigInt(end) as never) : (end as never)));
    const [item] = childrenOf(type);
    if (item === undefined) throw new Error(`${type.type} has no items`);
    return new ListColumn(this.base(type), new Offsets(offsets), this.#items.finish(item.type));
  }
}

/** Structs, a builder a field. */
export class StructBuilder extends ColumnBuilder {
  readonly #parts: readonly ColumnBuilder[];

  constructor(parts: readonly ColumnBuilder[]) {
    super();
    this.#parts = parts;
  }

  /** Ends a struct: each part has got its value. */
  end(): void {
    this.length++;
  }

  skip(): void {
    for (const part of this.#parts) part.skip();
    this.length++;
  }

  override truncate(length: number): void {
    super.truncate(length);
    for (const part of this.#parts) part.truncate(length);
  }

  get sizeBytes(): number {
    return this.#parts.reduce((sum, part) => sum + part.sizeBytes, 0);
  }

  finish(type: DataType): Column {
    const children = childrenOf(type).map((field, i) => {
      const part = this.#parts[i];
      if (part === undefined) throw new Error(`no builder of the part ${field.name}`);
      return part.finish(field.type);
    });
    return new StructColumn(this.base(type), children);
  }
}
