// Columns whose values stand in other columns: unions, dictionaries and runs.

import { storageOf } from "../type/types.js";
import { BaseColumn, type ColumnBase } from "./column.js";
import { FixedColumn } from "./scalars.js";

/** Values of several types. A sparse union has all rows in each child, a dense one has offsets into them. */
export class UnionColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "union";
  readonly typeIds: Int8Array;
  /** Of a dense union: the row in its child; null if it is sparse. */
  readonly offsets: Int32Array | null;
  readonly children: readonly Inner[];
  readonly #childOf: Int16Array;

  constructor(
    base: ColumnBase,
    { typeIds, offsets, children }: Pick<UnionColumn<Inner>, "typeIds" | "offsets" | "children">,
  ) {
    super(base);
    this.typeIds = typeIds;
    this.offsets = offsets;
    this.children = children;
    this.#childOf = new Int16Array(128).fill(-1);
    const type = storageOf(base.type);
    if (type.type === "union") type.type_ids.forEach((id, child) => (this.#childOf[id] = child));
  }

  override isNull(i: number): boolean {
    return super.isNull(i) || this.#child(i).isNull(this.#row(i));
  }

  slice(from: number, to: number): UnionColumn<Inner> {
    const offsets = this.offsets?.subarray(from, to) ?? null;
    const children = offsets === null ? this.children.map((child) => child.slice(from, to) as Inner) : this.children;
    return new UnionColumn(this.sliced(from, to), { typeIds: this.typeIds.subarray(from, to), offsets, children });
  }

  override parts(): readonly BaseColumn[] {
    return this.children;
  }

  protected value(i: number): unknown {
    return this.#child(i).at(this.#row(i));
  }

  protected override countNulls(): number {
    return this.countEach();
  }

  protected override verify(): void {
    for (let i = 0; i < this.length; i++) {
      const child = this.children[this.#childOf[this.typeIds[i] ?? -1] ?? -1];
      if (child === undefined)
        throw this.wrong(`row ${i} has the type id ${this.typeIds[i]}, which is none`, "invalid-index");
      const row = this.#row(i);
      if (row < 0 || row >= child.length) throw this.wrong(`row ${i} leads out of its child`, "out-of-bounds");
    }
  }

  /** Which child a type id means; -1 if none. */
  childOf(typeId: number): number {
    return this.#childOf[typeId] ?? -1;
  }

  #row(i: number): number {
    return this.offsets === null ? i : (this.offsets[i] ?? 0);
  }

  #child(i: number): Inner {
    this.check();
    const child = this.children[this.#childOf[this.typeIds[i] ?? 0] ?? 0];
    if (child === undefined) throw new RangeError(`row ${i} of a column of ${this.length}`);
    return child;
  }
}

/** Values by their number in a dictionary. A value is null if it has no number, or if the dictionary has a null at that number. */
export class DictionaryColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "dictionary";
  readonly indices: FixedColumn;
  readonly dictionary: Inner;

  constructor(base: ColumnBase, indices: FixedColumn, dictionary: Inner) {
    super(base);
    this.indices = indices;
    this.dictionary = dictionary;
  }

  override isNull(i: number): boolean {
    if (super.isNull(i)) return true;
    this.check();
    return this.dictionary.isNull(Number(this.indices.values[i]));
  }

  slice(from: number, to: number): DictionaryColumn<Inner> {
    return new DictionaryColumn(this.sliced(from, to), this.indices.slice(from, to), this.dictionary);
  }

  override parts(): readonly BaseColumn[] {
    return [this.dictionary];
  }

  protected value(i: number): unknown {
    return this.dictionary.at(Number(this.indices.values[i]));
  }

  protected override countNulls(): number {
    return this.dictionary.nullCount === 0 ? this.ownNullCount : this.countEach();
  }

  protected override verify(): void {
    for (let i = 0; i < this.length; i++) {
      if (super.isNull(i)) continue;
      const index = Number(this.indices.values[i]);
      if (index < 0 || index >= this.dictionary.length) {
        throw this.wrong(
          `row ${i} has the index ${index} in a dictionary of ${this.dictionary.length}`,
          "invalid-index",
        );
      }
    }
  }
}

/** Values that repeat, once a run. `runEnds` are the rows after each run, counted in the column before it was sliced. */
export class RunsColumn<Inner extends BaseColumn = BaseColumn> extends BaseColumn {
  readonly layout = "runs";
  readonly runEnds: FixedColumn;
  readonly values: Inner;
  /** Rows of the runs that come before the first row of this column. */
  readonly offset: number;

  constructor(base: ColumnBase, { runEnds, values, offset }: Pick<RunsColumn<Inner>, "runEnds" | "values" | "offset">) {
    super(base);
    this.runEnds = runEnds;
    this.values = values;
    this.offset = offset;
  }

  override isNull(i: number): boolean {
    return this.values.isNull(this.runOf(i));
  }

  /** The run that row `i` is in, by bisection. */
  runOf(i: number): number {
    this.check();
    const row = i + this.offset;
    let from = 0;
    let to = this.runEnds.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (Number(this.runEnds.values[middle]) > row) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  slice(from: number, to: number): RunsColumn<Inner> {
    const { runEnds, values } = this;
    return new RunsColumn(this.sliced(from, to), { runEnds, values, offset: this.offset + from });
  }

  /** The same values with no runs but those of its own rows, and none cut: as the format wants them. */
  compact(): RunsColumn<Inner> {
    this.check();
    if (this.length === 0) return this.#cut(0, 0);
    const from = this.runOf(0);
    const to = this.runOf(this.length - 1) + 1;
    const isWhole =
      this.offset === 0 && to === this.runEnds.length && Number(this.runEnds.values[to - 1]) === this.length;
    return isWhole && this.values.length === to ? this : this.#cut(from, to);
  }

  override parts(): readonly BaseColumn[] {
    return [this.values];
  }

  #cut(from: number, to: number): RunsColumn<Inner> {
    const ends = this.runEnds.values.slice(from, to);
    for (let run = 0; run < ends.length; run++) {
      const end = Math.min(Number(ends[run]) - this.offset, this.length);
      ends[run] = ends instanceof BigInt64Array ? BigInt(end) : end;
    }
    const runEnds = new FixedColumn(
      { type: this.runEnds.type, length: ends.length, validity: null, path: this.path },
      ends,
    );
    return new RunsColumn<Inner>(this, { runEnds, values: this.values.slice(from, to) as Inner, offset: 0 });
  }

  protected value(i: number): unknown {
    return this.values.at(this.runOf(i));
  }

  protected override countNulls(): number {
    return this.countEach();
  }

  protected override verify(): void {
    let last = 0;
    for (let run = 0; run < this.runEnds.length; run++) {
      const end = Number(this.runEnds.values[run]);
      if (end <= last) throw this.wrong(`run ${run} ends at ${end}, not after ${last}`, "malformed");
      last = end;
    }
    if (last < this.offset + this.length)
      throw this.wrong(`runs end at ${last} of ${this.length} rows`, "out-of-bounds");
    if (this.values.length < this.runEnds.length) throw this.wrong("there are fewer values than runs", "out-of-bounds");
  }
}
