// Columns with more nulls than they had.

import { bitAt, bitmapOf } from "./bitmap.js";
import { BytesColumn, ViewsColumn } from "./bytes.js";
import type { Column } from "./index.js";
import { DictionaryColumn, UnionColumn } from "./indirect.js";
import { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "./nested.js";
import { BitsColumn, FixedBytesColumn, FixedColumn } from "./scalars.js";

/** The same values, null where a bit of `validity` is not set. @throws {TypeError} for runs, which cannot say so */
export function withValidity(column: Column, validity: Uint8Array | null): Column {
  const base = { type: column.type, length: column.length, validity, path: column.path };
  switch (column.layout) {
    case "null":
      return column;
    case "bits":
      return new BitsColumn(base, column.bits);
    case "fixed":
      return new FixedColumn(base, column.values);
    case "fixed_bytes":
      return new FixedBytesColumn(base, column.bytes);
    case "bytes":
      return new BytesColumn(base, column.offsets, column.data);
    case "views":
      return new ViewsColumn(base, column.views, column.buffers);
    case "list":
      return new ListColumn(base, column.offsets, column.items);
    case "list_view":
      return new ListViewColumn(base, column);
    case "fixed_list":
      return new FixedListColumn(base, column.size, column.items);
    case "struct":
      return new StructColumn(base, column.children);
    case "dictionary":
      return new DictionaryColumn(base, column.indices, column.dictionary);
    case "union":
      return new UnionColumn(base, column);
    case "runs":
      throw new TypeError("runs have no validity of their own");
  }
}

/** The union without validity of its own, which only format V4 has: its nulls are moved to its children. */
export function nullsInside(column: UnionColumn<Column>): UnionColumn<Column> {
  if (column.ownNullCount === 0) return column;
  column.check();
  const { validity, typeIds, offsets } = column;
  const there = column.children.map((child) =>
    Array.from({ length: child.length }, (_, i) => child.validity === null || bitAt(child.validity, i)),
  );
  for (let i = 0; i < column.length; i++) {
    if (validity === null || bitAt(validity, i)) continue;
    const bits = there[column.childOf(typeIds[i] ?? 0)];
    if (bits !== undefined) bits[offsets?.[i] ?? i] = false;
  }
  const children = column.children.map((child, k) => withValidity(child, bitmapOf(there[k] ?? [])));
  const { type, length, path } = column;
  return new UnionColumn({ type, length, validity: null, path }, { typeIds, offsets, children });
}
