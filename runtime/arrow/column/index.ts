import type { BytesColumn, ViewsColumn } from "./bytes.js";
import type { DictionaryColumn, RunsColumn, UnionColumn } from "./indirect.js";
import type { FixedListColumn, ListColumn, ListViewColumn, StructColumn } from "./nested.js";
import type { BitsColumn, FixedBytesColumn, FixedColumn, NullColumn } from "./scalars.js";

/** The values of one type, told apart by `layout`. */
export type Column =
  | NullColumn
  | BitsColumn
  | FixedColumn
  | FixedBytesColumn
  | BytesColumn
  | ViewsColumn
  | ListColumn<Column>
  | ListViewColumn<Column>
  | FixedListColumn<Column>
  | StructColumn<Column>
  | UnionColumn<Column>
  | DictionaryColumn<Column>
  | RunsColumn<Column>;
