// Columns of values that are made of other values: lists, maps and structs.

import { childrenOf, storageOf } from "../type/types.js";
import { BaseColumn, type ColumnBase } from "./column.js";
import type { Offsets } from "./offsets.js";

/** Lists, and maps, whose items are entries. */
export class ListColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "list";
  /** Where list `i` begins among the items, and at `i + 1` where it ends. */
  readonly offsets: Offsets;
  readonly items: Inner;

  constructor(base: ColumnBase, offsets: Offsets, items: Inner) {
    super(base);
    this.offsets = offsets;
    this.items = items;
  }

  slice(from: number, to: number): ListColumn<Inner> {
    return new ListColumn(this.sliced(from, to), this.offsets.slice(from, to), this.items);
  }

  override parts(): readonly BaseColumn[] {
    return [this.items];
  }

  /** The items of a list; the `[key, value]` pairs of a map. */
  protected value(i: number): unknown[] {
    const items = this.items.slice(this.offsets.at(i), this.offsets.at(i + 1));
    if (storageOf(this.type).type !== "map" || !(items instanceof StructColumn)) return items.toArray();
    const [keys = [], values = []] = items.parts().map((part) => part.toArray());
    return keys.map((key, k) => [key, values[k]]);
  }

  protected override verify(): void {
    const complaint = this.offsets.complaint(this.items.length);
    if (complaint !== null) throw this.wrong(complaint, "out-of-bounds");
  }
}

/** Lists with an offset and a size each, in any order; they may share items. */
export class ListViewColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "list_view";
  readonly offsets: Int32Array | BigInt64Array;
  readonly sizes: Int32Array | BigInt64Array;
  readonly items: Inner;

  constructor(base: ColumnBase, { offsets, sizes, items }: Pick<ListViewColumn<Inner>, "offsets" | "sizes" | "items">) {
    super(base);
    this.offsets = offsets;
    this.sizes = sizes;
    this.items = items;
  }

  slice(from: number, to: number): ListViewColumn<Inner> {
    const { items } = this;
    const offsets = this.offsets.subarray(from, to);
    return new ListViewColumn(this.sliced(from, to), { offsets, sizes: this.sizes.subarray(from, to), items });
  }

  override parts(): readonly BaseColumn[] {
    return [this.items];
  }

  protected value(i: number): unknown[] {
    const from = Number(this.offsets[i]);
    return this.items.slice(from, from + Number(this.sizes[i])).toArray();
  }

  protected override verify(): void {
    for (let i = 0; i < this.length; i++) {
      const from = Number(this.offsets[i]);
      const size = Number(this.sizes[i]);
      if (from < 0 || size < 0 || from + size > this.items.length) {
        throw this.wrong(`the view of row ${i} leads out of the items`, "out-of-bounds");
      }
    }
  }
}

/** Lists of one size. Those that are null have items too. */
export class FixedListColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "fixed_list";
  readonly size: number;
  readonly items: Inner;

  constructor(base: ColumnBase, size: number, items: Inner) {
    super(base);
    this.size = size;
    this.items = items;
  }

  slice(from: number, to: number): FixedListColumn<Inner> {
    return new FixedListColumn(
      this.sliced(from, to),
      this.size,
      this.items.slice(from * this.size, to * this.size) as Inner,
    );
  }

  override parts(): readonly BaseColumn[] {
    return [this.items];
  }

  protected value(i: number): unknown[] {
    return this.items.slice(i * this.size, (i + 1) * this.size).toArray();
  }
}

/** Structs, a column a field. Where one is null its fields hold anything. */
export class StructColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "struct";
  readonly children: readonly Inner[];

  constructor(base: ColumnBase, children: readonly Inner[]) {
    super(base);
    this.children = children;
  }

  slice(from: number, to: number): StructColumn<Inner> {
    return new StructColumn(
      this.sliced(from, to),
      this.children.map((child) => child.slice(from, to) as Inner),
    );
  }

  override parts(): readonly BaseColumn[] {
    return this.children;
  }

  /** The fields by name; of fields of one name the last. */
  protected value(i: number): { readonly [name: string]: unknown } {
    const fields = childrenOf(this.type);
    return Object.fromEntries(this.children.map((child, k) => [fields[k]?.name ?? "", child.at(i)]));
  }
}
