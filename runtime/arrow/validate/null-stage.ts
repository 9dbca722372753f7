// Stage 5: nulls where there may be none.

import type { DataType } from "../type/data-type.js";
import { childrenOf, storageOf } from "../type/types.js";
import type { BatchView, ViewColumn } from "./batch-view.js";
import type { RowFinding } from "./finding.js";
import type { WantedColumn } from "./target.js";

/** Nulls in columns and within values; in columns of the key among all rows, not only the picked ones. */
export function findNulls(view: BatchView): RowFinding[] {
  return view.columns.flatMap((one) => {
    const { wanted, column, lost } = one;
    const mayBeNull = wanted.nullable && !wanted.isKey;
    if ((mayBeNull || column.nullCount === 0) && !looksInside(wanted)) return [];
    const rows = wanted.isKey ? Array.from({ length: view.rowCount }, (_, row) => row) : view.pickedRows;
    const suspects = looksInside(wanted) ? rows : rows.filter((row) => column.isNull(row));
    return suspects.flatMap((row) => {
      if (lost.has(row)) return [];
      return nullsOf(one, row).map((name) => ({ row, column: name, check: "not_null", value: null }));
    });
  });
}

/** The names of the columns, and of columns inside, that have a null in a row where there may be none. */
function nullsOf({ wanted, column }: Pick<ViewColumn, "wanted" | "column">, row: number): string[] {
  const { name, type, nullable, isKey } = wanted;
  const cell = column.at(row);
  if (cell === null) return nullable && !isKey ? [] : [name];
  return looksInside(wanted) ? [...new Set(nullsWithin(type, cell, name))] : [];
}

/** A contract knows itself which values inside may be null, and says so when it reads them. */
function looksInside({ info, type }: WantedColumn): boolean {
  return info === null && childrenOf(storageOf(type)).length > 0;
}

function nullsWithin(type: DataType, cell: unknown, name: string): string[] {
  const storage = storageOf(type);
  const children = childrenOf(storage);
  if (storage.type === "struct") {
    return children.flatMap((part) => nullsIn(part, (cell as Parts)[part.name], `${name}.${part.name}`));
  }
  if (!Array.isArray(cell)) return [];
  const [item] = children;
  if (item === undefined) return [];
  if (storage.type === "map") return cell.flatMap((pair) => nullsInPair(item.type, pair as readonly unknown[], name));
  return cell.flatMap((one) => nullsIn(item, one, `${name}.item`));
}

type Parts = { readonly [name: string]: unknown };

function nullsInPair(entry: DataType, pair: readonly unknown[], name: string): string[] {
  return childrenOf(entry).flatMap((half, i) => nullsIn(half, pair[i], `${name}.${i === 0 ? "key" : "value"}`));
}

function nullsIn(
  field: { readonly type: DataType; readonly nullable: boolean },
  cell: unknown,
  name: string,
): string[] {
  if (cell === null || cell === undefined) return field.nullable ? [] : [name];
  return nullsWithin(field.type, cell, name);
}
