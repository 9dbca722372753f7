// Columns put one behind the other: a dictionary and what is added to it.

import { isLarge } from "../type/types.js";
import { bitAt } from "./bitmap.js";
import { BytesColumn, ViewsColumn } from "./bytes.js";
import type { ColumnBase } from "./column.js";
import type { Column } from "./index.js";
import { DictionaryColumn, RunsColumn, UnionColumn } from "./indirect.js";
import { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "./nested.js";
import { bytesIn, type Numbers, numbersOf } from "./numbers.js";
import { Offsets } from "./offsets.js";
import { BitsColumn, FixedBytesColumn, FixedColumn, NullColumn } from "./scalars.js";

/** A column with the values of both, which are of one type. Of columns with dictionaries the second's has to hold the first's. */
// oxlint-disable-next-line max-lines-per-function -- a case for each layout
export function concat(first: Column, second: Column): Column {
  first.check();
  second.check();
  const base = baseOf(first, second);
  switch (first.layout) {
    case "null":
      return new NullColumn(base);
    case "bits":
      return second.layout === first.layout ? new BitsColumn(base, joinedBits(first, second)) : unlike(first, second);
    case "fixed":
      return second.layout === first.layout ? joinedNumbers(base, first, second) : unlike(first, second);
    case "fixed_bytes":
      return second.layout === first.layout
        ? new FixedBytesColumn(base, joined(used(first), used(second)))
        : unlike(first, second);
    case "bytes":
      return second.layout === first.layout ? joinedBytes(base, first, second) : unlike(first, second);
    case "views":
      return second.layout === first.layout ? joinedViews(base, first, second) : unlike(first, second);
    case "list":
      return second.layout === first.layout ? joinedLists(base, first, second) : unlike(first, second);
    case "list_view":
      return second.layout === first.layout ? joinedListViews(base, first, second) : unlike(first, second);
    case "fixed_list":
      return second.layout === first.layout
        ? new FixedListColumn(base, first.size, concat(first.items, second.items))
        : unlike(first, second);
    case "struct":
      return second.layout === first.layout
        ? new StructColumn(
            base,
            first.children.map((child, i) => concat(child, second.children[i] ?? unlike(first, second))),
          )
        : unlike(first, second);
    case "union":
      return second.layout === first.layout ? joinedUnions(base, first, second) : unlike(first, second);
    case "dictionary":
      return second.layout === first.layout
        ? new DictionaryColumn(base, concat(first.indices, second.indices) as FixedColumn, second.dictionary)
        : unlike(first, second);
    case "runs":
      return second.layout === first.layout ? joinedRuns(base, first, second) : unlike(first, second);
  }
}

function unlike(first: Column, second: Column): never {
  throw new TypeError(`${first.layout} and ${second.layout} columns cannot be put together`);
}

function baseOf(first: Column, second: Column): ColumnBase {
  const { type, path } = first;
  const length = first.length + second.length;
  if (first.validity === null && second.validity === null) return { type, length, validity: null, path };
  const isThere = (column: Column, i: number): boolean => column.validity === null || bitAt(column.validity, i);
  return { type, length, validity: joinedBitmap(first, second, isThere), path };
}

function joinedBits(first: BitsColumn, second: BitsColumn): Uint8Array {
  return joinedBitmap(first, second, (column, i) => bitAt(column.bits, i));
}

function joinedBitmap<C extends Column>(first: C, second: C, bit: (column: C, i: number) => boolean): Uint8Array {
  const bits = new Uint8Array((first.length + second.length + 7) >>> 3);
  let at = 0;
  for (const column of [first, second]) {
    for (let i = 0; i < column.length; i++, at++)
      if (bit(column, i)) bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
  }
  return bits;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function used({ bytes, width, length }: FixedBytesColumn): Uint8Array {
  return bytes.subarray(0, width * length);
}

function joinedNumbers(base: ColumnBase, first: FixedColumn, second: FixedColumn): FixedColumn {
  const bytes = joined(bytesIn(first.values), bytesIn(second.values));
  return new FixedColumn(base, numbersOf(first.kind, bytes, base.length) as Numbers);
}

function joinedBytes(base: ColumnBase, first: BytesColumn, second: BytesColumn): BytesColumn {
  const span = ({ offsets, data, length }: BytesColumn): Uint8Array => data.subarray(offsets.at(0), offsets.at(length));
  return new BytesColumn(base, joinedOffsets(base, first.offsets, second.offsets), joined(span(first), span(second)));
}

function joinedOffsets({ type, length }: ColumnBase, first: Offsets, second: Offsets): Offsets {
  const joint = first.length;
  const shift = first.at(joint) - first.at(0) - second.at(0);
  const offsetAt = (i: number): number => (i <= joint ? first.at(i) - first.at(0) : second.at(i - joint) + shift);
  const numbers = isLarge(type) ? new BigInt64Array(length + 1) : new Int32Array(length + 1);
  if (numbers instanceof Int32Array) for (let i = 0; i <= length; i++) numbers[i] = offsetAt(i);
  else for (let i = 0; i <= length; i++) numbers[i] = BigInt(offsetAt(i));
  return new Offsets(numbers);
}

function joinedViews(base: ColumnBase, first: ViewsColumn, second: ViewsColumn): ViewsColumn {
  const views = joined(first.views, second.views);
  const view = new DataView(views.buffer);
  for (let at = first.views.length; at < views.length; at += 16) {
    if (view.getInt32(at, true) > 12) view.setInt32(at + 8, view.getInt32(at + 8, true) + first.buffers.length, true);
  }
  return new ViewsColumn(base, views, [...first.buffers, ...second.buffers]);
}

function joinedLists(base: ColumnBase, first: ListColumn<Column>, second: ListColumn<Column>): Column {
  const span = ({ offsets, items, length }: ListColumn<Column>): Column =>
    items.slice(offsets.at(0), offsets.at(length)) as Column;
  return new ListColumn(base, joinedOffsets(base, first.offsets, second.offsets), concat(span(first), span(second)));
}

function joinedListViews(base: ColumnBase, first: ListViewColumn<Column>, second: ListViewColumn<Column>): Column {
  const numbers = (shift: number, which: "offsets" | "sizes"): Int32Array | BigInt64Array => {
    const all = [...plainNumbers(first[which]), ...plainNumbers(second[which]).map((one) => one + shift)];
    return isLarge(base.type) ? BigInt64Array.from(all, BigInt) : Int32Array.from(all);
  };
  const items = concat(first.items, second.items);
  return new ListViewColumn(base, {
    offsets: numbers(first.items.length, "offsets"),
    sizes: numbers(0, "sizes"),
    items,
  });
}

function joinedUnions(base: ColumnBase, first: UnionColumn<Column>, second: UnionColumn<Column>): Column {
  const typeIds = Int8Array.from([...first.typeIds, ...second.typeIds]);
  const children = first.children.map((child, i) => concat(child, second.children[i] ?? unlike(first, second)));
  return new UnionColumn(base, { typeIds, offsets: joinedRows(first, second), children });
}

/** The rows of the second dense union come behind those of the first in each child. */
function joinedRows(first: UnionColumn<Column>, second: UnionColumn<Column>): Int32Array | null {
  if (first.offsets === null || second.offsets === null) return null;
  const rows = Array.from(
    second.offsets,
    (row, i) => row + (first.children[first.childOf(second.typeIds[i] ?? 0)]?.length ?? 0),
  );
  return Int32Array.from([...first.offsets, ...rows]);
}

function joinedRuns(base: ColumnBase, first: RunsColumn<Column>, second: RunsColumn<Column>): Column {
  const [one, two] = [first.compact(), second.compact()];
  const ends = [
    ...plainNumbers(one.runEnds.values),
    ...plainNumbers(two.runEnds.values).map((end) => end + one.length),
  ];
  const { kind } = one.runEnds;
  const values =
    kind === "i64" ? BigInt64Array.from(ends, BigInt) : kind === "i16" ? Int16Array.from(ends) : Int32Array.from(ends);
  const runEnds = new FixedColumn({ type: one.runEnds.type, length: ends.length, validity: null, path: null }, values);
  return new RunsColumn(base, { runEnds, values: concat(one.values, two.values), offset: 0 });
}

function plainNumbers(numbers: Numbers): number[] {
  const plain: number[] = [];
  for (const one of numbers) plain.push(Number(one));
  return plain;
}
