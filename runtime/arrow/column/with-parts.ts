import type { Column } from "./index.js";
import { DictionaryColumn, RunsColumn, UnionColumn } from "./indirect.js";
import { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "./nested.js";

/** The column with other columns inside, in the order of its `parts`. */
export function withParts(column: Column, parts: readonly Column[]): Column {
  const [inner] = parts;
  if (inner === undefined) return column;
  switch (column.layout) {
    case "list":
      return new ListColumn(column, column.offsets, inner);
    case "list_view":
      return new ListViewColumn(column, { offsets: column.offsets, sizes: column.sizes, items: inner });
    case "fixed_list":
      return new FixedListColumn(column, column.size, inner);
    case "struct":
      return new StructColumn(column, parts);
    case "union":
      return new UnionColumn(column, { typeIds: column.typeIds, offsets: column.offsets, children: parts });
    case "dictionary":
      return new DictionaryColumn(column, column.indices, inner);
    case "runs":
      return new RunsColumn(column, { runEnds: column.runEnds, values: inner, offset: column.offset });
    default:
      return column;
  }
}
